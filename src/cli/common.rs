//! What commands share.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use tracing_subscriber::EnvFilter;

use super::SettingFlags;
use crate::accounts::{self, Merchant};
use crate::app::App;
use crate::clock::Clock;
use crate::config::{OutboundSettings, Settings};
use crate::db::{self, Db, Location};
use crate::outbound::{Outbound, TrustedHosts};
use crate::secrets::Sealer;

/// Writes a line to standard output. A reader that went away is no error.
pub(super) fn say(line: &str) {
    let _gone = writeln!(std::io::stdout().lock(), "{line}");
}

/// Writes a line to standard error.
pub(super) fn complain(line: &str) {
    let _gone = writeln!(std::io::stderr().lock(), "{line}");
}

/// Logs to standard error: `DOORSTEP_LOG` is a filter (default `info`), `DOORSTEP_LOG_FORMAT=json` for machines.
pub(super) fn log() {
    let filter = std::env::var("DOORSTEP_LOG").ok().and_then(|filter| EnvFilter::try_new(filter).ok());
    let filter = filter.unwrap_or_else(|| EnvFilter::new("info,actix_server=warn"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let json = std::env::var("DOORSTEP_LOG_FORMAT").is_ok_and(|format| format == "json");
    let _already_set = if json { builder.json().try_init() } else { builder.compact().with_target(false).try_init() };
}

/// Reads the settings: flags, then `DOORSTEP_…`, then the file.
pub(super) fn settings(flags: &SettingFlags) -> anyhow::Result<Settings> {
    let mut given = BTreeMap::new();
    let mut put = |name: &'static str, value: &Option<String>| {
        if let Some(value) = value {
            given.insert(name, value.clone());
        }
    };
    put("server.listen", &flags.listen);
    put("server.public_url", &flags.public_url);
    put("storage.data_dir", &flags.data_dir);
    put("database.url", &flags.database_url);
    let named = flags.config.clone().or_else(|| std::env::var_os("DOORSTEP_CONFIG").map(PathBuf::from));
    let default = Path::new("doorstep.toml");
    let file = named.as_deref().or_else(|| default.exists().then_some(default));
    Ok(Settings::load(given, std::env::vars(), file)?)
}

/// Opens, migrates and builds the application.
pub(super) fn app(settings: Settings) -> anyhow::Result<App> {
    make_private(&settings.storage.data_dir)
        .with_context(|| format!("cannot make the folder {}", settings.storage.data_dir.display()))?;
    let location = settings.database.location.clone();
    if let Location::Sqlite(path) = &location
        && let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty())
        && !parent.exists()
    {
        bail!("the folder {} of the database does not exist; make it, or set `database.url`", parent.display());
    }
    let migrated = db::migrate(&location).with_context(|| unreachable_database(&location))?;
    if !migrated.applied.is_empty() {
        tracing::info!(migrations = migrated.applied.len(), "the database was brought up to date");
    }
    let db = Db::open(&location, settings.database.pool)?;
    let sealer = Sealer::new(settings.storage.sealing_key()?);
    let outbound = outbound(&settings.outbound)?;
    let app = App::new(settings, db, Clock::system(), sealer, outbound);
    app.senders.installation().check().map_err(|wrong| anyhow::anyhow!("mail cannot be sent: {wrong}"))?;
    Ok(app)
}

fn outbound(settings: &OutboundSettings) -> anyhow::Result<Outbound> {
    let roots =
        settings.ca_file.as_ref().map(std::fs::read).transpose().context("`outbound.ca_file` cannot be read")?;
    Outbound::new(TrustedHosts::new(settings.trusted_hosts.iter().cloned()), roots.as_deref())
}

/// Makes a folder that only its owner reads: it will hold orders and addresses. One that is there is left as it is.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn unreachable_database(location: &Location) -> String {
    match location {
        Location::Sqlite(path) => format!("the database {} cannot be used", path.display()),
        Location::Postgres(_) => "the PostgreSQL server of `database.url` cannot be used".to_owned(),
    }
}

/// A runtime for commands and for the server.
pub(super) fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_name("doorstep")
        .build()
        .context("no threads to be had")
}

/// The merchant of a slug.
pub(super) async fn merchant(app: &App, slug: &str) -> anyhow::Result<Merchant> {
    let asked = slug.to_owned();
    let found = app.db.read(move |conn| accounts::store::merchant_by_slug(conn, &asked)).await?;
    match found {
        Some(merchant) => Ok(merchant),
        None => {
            let all = app.db.read(accounts::store::merchants).await?;
            let slugs: Vec<_> = all.iter().map(|merchant| merchant.slug.as_str()).collect();
            if slugs.is_empty() {
                bail!("there is no merchant yet; make one with `doorstep merchants create`");
            }
            bail!("there is no merchant `{slug}`; there are {}", slugs.join(", "));
        }
    }
}
