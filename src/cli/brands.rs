//! `doorstep brands …`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Subcommand;

use super::{SettingFlags, common};
use crate::accounts::audit::Actor;
use crate::api::brand_content;
use crate::app::App;
use crate::branding::change_content::{Changed, change_content};
use crate::branding::{self, Brand};
use crate::error::Error;

#[derive(Subcommand)]
pub(super) enum Brands {
    /// What a brand says: thank-you, help, guides, banners, policy, sites
    #[command(subcommand)]
    Content(Content),
}

#[derive(Subcommand)]
pub(super) enum Content {
    /// Print it as JSON
    Show {
        /// Which brand
        slug: String,
        /// Whose, if several merchants have a brand of that slug
        #[arg(long, value_name = "SLUG")]
        merchant: Option<String>,
    },
    /// Replace it by a file, as `show` prints it; nothing changes if anything in it is wrong
    Set {
        /// Which brand
        slug: String,
        /// The file; - for standard input
        file: PathBuf,
        /// Whose, if several merchants have a brand of that slug
        #[arg(long, value_name = "SLUG")]
        merchant: Option<String>,
    },
}

impl Brands {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let Self::Content(command) = self;
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            match command {
                Content::Show { slug, merchant } => {
                    let brand = brand(&app, &slug, merchant.as_deref()).await?;
                    common::say(&serde_json::to_string_pretty(&brand_content::shown(brand.content))?);
                }
                Content::Set { slug, file, merchant } => {
                    let brand = brand(&app, &slug, merchant.as_deref()).await?;
                    let content = brand_content::read(&contents(&file)?.into()).map_err(|error| told(&file, error))?;
                    let (actor, now) = (Actor::command_line(), app.clock.now());
                    let changed = app
                        .db
                        .write(move |tx| {
                            change_content(tx, (brand.merchant, &actor), &brand.slug, None, content.clone(), now)
                        })
                        .await?;
                    match changed {
                        Changed::Done(brand) => common::say(&format!("{} is at version {}", brand.slug, brand.version)),
                        Changed::Stale | Changed::Missing => bail!("the brand `{slug}` is gone"),
                    }
                }
            }
            Ok(())
        })
    }
}

fn contents(file: &Path) -> anyhow::Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut all = Vec::new();
        std::io::stdin().lock().read_to_end(&mut all)?;
        return Ok(all);
    }
    std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// All that is wrong, a line for each.
fn told(file: &Path, error: Error) -> anyhow::Error {
    match error {
        Error::Invalid(fields) => {
            let lines: Vec<_> = fields.iter().map(|(field, wrong)| format!("  {field} {wrong}")).collect();
            anyhow::anyhow!("{} was not taken:\n{}", file.display(), lines.join("\n"))
        }
        other => anyhow::Error::new(other).context(format!("{} was not taken", file.display())),
    }
}

async fn brand(app: &App, slug: &str, merchant: Option<&str>) -> anyhow::Result<Brand> {
    let mut all = app.db.read(branding::store::all).await?;
    if let Some(merchant) = merchant {
        let merchant = common::merchant(app, merchant).await?.id;
        let asked = slug.to_owned();
        if let Some(brand) = app.db.read(move |conn| branding::store::by_slug(conn, merchant, &asked)).await? {
            return Ok(brand);
        }
        all.retain(|brand| brand.merchant == merchant);
    }
    let known: Vec<String> = all.iter().map(|brand| brand.slug.clone()).collect();
    all.retain(|brand| brand.slug == slug);
    match (all.len(), all.pop()) {
        (1, Some(brand)) => Ok(brand),
        (0, _) if known.is_empty() => bail!("there is no brand yet; make one with `doorstep merchants create`"),
        (0, _) => bail!("there is no brand `{slug}`; there are {}", known.join(", ")),
        _ => bail!("several merchants have a brand `{slug}`; say whose with --merchant"),
    }
}
