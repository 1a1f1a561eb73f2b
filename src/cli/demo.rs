//! `doorstep demo`: a believable shop or two, on fresh data.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use clap::Args;
use serde_json::{Map, Value, json};

use super::{SettingFlags, common, serve};
use crate::accounts::{self, people};
use crate::app::App;
use crate::demo::seed::{self, Drawn, Seeded};
use crate::demo::{brands, simulate};
use crate::inbox::Source as _;
use crate::outbound::{Outbound, TrustedHosts};
use crate::secrets::random_token;
use crate::sources;

#[derive(Args)]
pub(super) struct Demo {
    /// Nothing moves by itself: no simulated carrier
    #[arg(long)]
    no_live: bool,
    /// Every page and state from samples, at /gallery
    #[arg(long)]
    gallery: bool,
}

/// Says that a folder is the demo's, and may be emptied by it.
const MARK: &str = ".doorstep-demo";
/// Every link, secret and key, for scripts. Written last and whole: scripts wait for it.
const LINKS: &str = "demo.json";

impl Demo {
    pub(super) fn run(self, mut flags: SettingFlags) -> anyhow::Result<()> {
        // A folder of its own: the demo throws away what is there.
        flags.data_dir.get_or_insert_with(|| "data/demo".to_owned());
        let mut settings = common::settings(&flags)?;
        settings.server.gallery |= self.gallery;
        let listener = serve::bind(&settings.server)?;
        let folder = settings.storage.data_dir.clone();
        empty(&folder)?;
        let app = common::app(settings)?;
        common::runtime()?.block_on(async {
            clear(&app).await?;
            let (seeded, password) = plant(&app).await?;
            write_links(&app, &folder, &seeded, &password)?;
            print_links(&app, &seeded, &password);
            if !self.no_live {
                tokio::spawn(carrier(app.clone(), seeded)?);
            }
            serve::until_stopped(app, listener).await
        })
    }
}

/// Empties the demo's folder; refuses one that holds anything else.
fn empty(folder: &Path) -> anyhow::Result<()> {
    if !folder.exists() {
        return Ok(fs::create_dir_all(folder)?);
    }
    let names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    let ours = |name: &String| {
        [MARK, LINKS, "demo.json.new", "secret.key"].contains(&name.as_str()) || name.starts_with("doorstep.db")
    };
    if !names.is_empty() && (!names.iter().any(|name| name == MARK) || !names.iter().all(ours)) {
        bail!("{} holds files that are not the demo's; give another folder with --data", folder.display());
    }
    for name in names {
        fs::remove_file(folder.join(name))?;
    }
    // The mark comes first: a demo that is stopped half-way may be started again.
    fs::write(folder.join(MARK), "").with_context(|| format!("cannot write to {}", folder.display()))
}

/// The database may lie outside of the folder. One that holds anything but the demo is refused.
async fn clear(app: &App) -> anyhow::Result<()> {
    let merchants = app.db.read(accounts::store::merchants).await?;
    let ours = |slug: &str| brands::all().iter().any(|shop| shop.slug == slug);
    ensure!(
        merchants.iter().all(|merchant| ours(&merchant.slug)),
        "this database holds merchants that are not the demo's; give the demo a database of its own"
    );
    app.db.write(crate::db::clear).await?;
    Ok(())
}

/// What was made, and the password of everybody in the admin.
async fn plant(app: &App) -> anyhow::Result<(Seeded, String)> {
    let random = |bytes| random_token(bytes).map_err(|e| anyhow::anyhow!("no randomness: {e}"));
    let mut endpoints = BTreeMap::new();
    for source in sources::all() {
        // Standard Webhooks secrets are base64 of the key's bytes.
        let secret = if source.name() == "generic" {
            let mut bytes = [0u8; 24];
            getrandom::fill(&mut bytes).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
            format!("whsec_{}", base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes))
        } else {
            random(24)?
        };
        endpoints.insert(source.name(), (random(18)?, secret));
    }
    let password = random(9)?;
    let password_hash = people::passwords::hash(&password)?;
    let drawn = Drawn {
        password_hash,
        api_key: accounts::api_keys::draw().map_err(|e| anyhow::anyhow!("no randomness: {e}"))?,
        endpoints,
    };
    let (for_seed, now) = (app.clone(), app.clock.now());
    Ok((app.db.write(move |tx| seed::seed(tx, &for_seed, &drawn, now)).await?, password))
}

fn write_links(app: &App, folder: &Path, seeded: &Seeded, password: &str) -> anyhow::Result<()> {
    let base = &app.settings.server.public_url;
    let port = base.rsplit_once(':').map_or("", |(_, port)| port);
    let pages: Map<String, Value> =
        seeded.pages.iter().map(|(key, path)| (key.clone(), format!("{base}{path}").into())).collect();
    let webhooks: Map<String, Value> = seeded
        .webhooks
        .iter()
        .map(|(source, (path, secret))| {
            let protection = sources::by_name(source).map(|source| source.setup().protection.code());
            let endpoint = json!({ "url": format!("{base}{path}"), "secret": secret, "protection": protection });
            (source.clone(), endpoint)
        })
        .collect();
    let (brand, number, email, postcode) = &seeded.lookup;
    let brands: Vec<Value> = brands::all()
        .iter()
        .map(|shop| {
            json!({ "slug": shop.slug, "name": shop.name, "host": shop.host, "url": format!("http://{}:{port}", shop.host) })
        })
        .collect();
    let links = json!({
        "base_url": base,
        "admin": {
            "url": format!("{base}/admin"),
            "email": seeded.people.get("owner"),
            "password": password,
            "people": seeded.people,
        },
        "api_key": seeded.api_key,
        "brands": brands,
        "pages": pages,
        "webhooks": webhooks,
        "unlock": {
            "page": format!("{base}{}", seeded.unlock.page),
            "url": format!("{base}{}/unlock", seeded.unlock.page),
            "postcode": seeded.unlock.postcode,
            "email": seeded.unlock.email,
        },
        "lookup": { "url": format!("{base}/track?brand={brand}"), "number": number, "email": email, "postcode": postcode },
    });
    let path = folder.join(LINKS);
    let draft = folder.join("demo.json.new");
    fs::write(&draft, serde_json::to_string_pretty(&links)? + "\n")?;
    fs::rename(&draft, &path).with_context(|| format!("cannot write {}", path.display()))
}

fn print_links(app: &App, seeded: &Seeded, password: &str) {
    let base = &app.settings.server.public_url;
    let shops = brands::all();
    common::say(&format!("\n{} orders of {} fictional shops. Open any of these:\n", seeded.orders, shops.len()));
    let shown =
        ["out_for_delivery", "in_transit", "split", "late", "delivered", "available_for_pickup", "lost", "german"];
    for key in shown {
        if let Some(path) = seeded.pages.get(key) {
            common::say(&format!("  {:<22} {base}{path}", key.replace('_', " ")));
        }
        for shop in shops {
            if let Some(path) = seeded.pages.get(&format!("{key}_{}", shop.slug.replace('-', "_"))) {
                common::say(&format!("  {:<22} {base}{path}", ""));
            }
        }
    }
    let (brand, number, email, _) = &seeded.lookup;
    common::say(&format!("\n  {:<22} {base}/track?brand={brand}   with {number} and {email}", "look-up"));
    let owner = seeded.people.get("owner").map_or("", String::as_str);
    common::say(&format!("  {:<22} {base}/admin   with {owner} and {password}", "the admin"));
    common::say(&format!("  {:<22} {}", "everything else", app.settings.storage.data_dir.join(LINKS).display()));
    if app.settings.server.gallery {
        common::say(&format!("  {:<22} {base}/gallery", "every page and state"));
    }
    common::say("\nStop with Ctrl-C.\n");
}

fn carrier(app: App, seeded: Seeded) -> anyhow::Result<impl Future<Output = ()> + Send> {
    let listen = app.settings.server.listen;
    let carrier = simulate::Carrier {
        outbound: Outbound::new(TrustedHosts::new([listen.to_string()]), None)?,
        clock: app.clock.clone(),
        base_url: format!("http://{listen}"),
        webhooks: seeded.webhooks,
        api_key: seeded.api_key,
    };
    Ok(async move {
        // The server needs a moment to listen.
        tokio::time::sleep(Duration::from_millis(500)).await;
        carrier.run(seeded.moving).await;
    })
}
