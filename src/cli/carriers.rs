//! `doorstep carriers …`: what messages mean, without a server or a database.

use std::path::PathBuf;

use anyhow::{Context as _, anyhow, bail};
use clap::Subcommand;

use super::{SettingFlags, common, endpoints};
use crate::app::App;
use crate::carriers::detect::detect;
use crate::inbox::Source as _;
use crate::sources::{self, AnySource};
use crate::tracking::{self, Reason, ShipmentStatus};

#[derive(Subcommand)]
pub(super) enum Carriers {
    /// Print what one message means, as JSON
    Parse {
        /// Who sent it
        #[arg(long, value_name = "NAME")]
        source: String,
        /// The message: a webhook's body, or the answer that polling gets; `-` for standard input
        file: PathBuf,
    },
    /// Print which carriers a tracking number may belong to, best first, as JSON
    Detect {
        /// The number, with or without blanks
        #[arg(required = true, allow_hyphen_values = true)]
        number: Vec<String>,
    },
    /// List the senders that are understood
    List,
    /// Print a sender's status tables: its codes and what they mean here, as JSON
    Table {
        /// Who
        #[arg(long, value_name = "NAME")]
        source: String,
    },
    /// List codes that senders used and no table knows, the most frequent first
    UnknownCodes {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

impl Carriers {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        match self {
            Self::Parse { source, file } => {
                let known = endpoints::source(&source)?;
                let body = if file.as_os_str() == "-" {
                    let mut body = Vec::new();
                    std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut body)?;
                    body
                } else {
                    std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?
                };
                let meaning = known.explain(&body).map_err(|unreadable| anyhow!("{}: {unreadable}", file.display()))?;
                common::say(&meaning.to_string());
                Ok(())
            }
            Self::Table { source } => {
                let AnySource::Carrier(carrier) = endpoints::source(&source)? else {
                    bail!("{source} is a shop: it has no status tables");
                };
                let tables: serde_json::Map<String, serde_json::Value> = carrier
                    .tables()
                    .iter()
                    .map(|table| {
                        let row = |(code, status, reason): &(&str, ShipmentStatus, Option<Reason>)| {
                            serde_json::json!({ "code": code, "status": status, "reason": reason })
                        };
                        (table.field.to_owned(), table.rows.iter().map(row).collect::<Vec<_>>().into())
                    })
                    .collect();
                common::say(&serde_json::Value::from(tables).to_string());
                Ok(())
            }
            Self::UnknownCodes { merchant, json } => {
                let app = common::app(common::settings(flags)?)?;
                common::runtime()?.block_on(unknown_codes(&app, &merchant, json))
            }
            Self::Detect { number } => {
                let found = detect(&number.join(" "));
                common::say(&serde_json::to_string_pretty(&found)?);
                Ok(())
            }
            Self::List => {
                for source in sources::all() {
                    common::say(source.name());
                }
                Ok(())
            }
        }
    }
}

async fn unknown_codes(app: &App, merchant: &str, as_json: bool) -> anyhow::Result<()> {
    let merchant = common::merchant(app, merchant).await?.id;
    let codes = app.db.read(move |conn| tracking::store::unknown_codes(conn, merchant)).await?;
    for code in &codes {
        if as_json {
            let line = serde_json::json!({
                "source": code.source, "field": code.field, "code": code.code, "parcels": code.parcels,
                "last_seen_at": code.last_seen_at, "words": code.words,
            });
            common::say(&line.to_string());
        } else {
            let words = code.words.as_deref().map(|words| format!("  “{words}”")).unwrap_or_default();
            common::say(&format!("{:>6}  {:<16} {:<18} {}{words}", code.parcels, code.source, code.field, code.code));
        }
    }
    if codes.is_empty() {
        common::complain("Every code that came is in a table.");
    }
    Ok(())
}
