//! `doorstep inbox …`: raw messages that were received.

use clap::Subcommand;
use serde_json::json;

use super::{SettingFlags, common};
use crate::accounts;
use crate::inbox::{InboxId, Outcome, receive, store};

#[derive(Subcommand)]
pub(super) enum Inbox {
    /// List messages, newest first, one JSON object a line
    List {
        /// Only of this merchant
        #[arg(long, value_name = "SLUG")]
        merchant: Option<String>,
        /// Only with this outcome: received, applied, ignored or failed
        #[arg(long)]
        outcome: Option<Outcome>,
        /// At most so many per merchant
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
    /// Apply messages again
    Replay {
        /// Ids, as `inbox list` prints them
        #[arg(required = true)]
        ids: Vec<InboxId>,
    },
}

impl Inbox {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            match self {
                Self::List { merchant, outcome, limit } => {
                    let merchants = match merchant {
                        Some(slug) => vec![common::merchant(&app, &slug).await?],
                        None => app.db.read(accounts::store::merchants).await?,
                    };
                    for merchant in merchants {
                        let lines = app.db.read(move |conn| store::list(conn, merchant.id, outcome, limit)).await?;
                        for line in lines {
                            common::say(
                                &json!({
                                    "id": line.id, "merchant": merchant.slug, "source": line.source,
                                    "outcome": line.outcome, "detail": line.detail, "received_at": line.received_at,
                                })
                                .to_string(),
                            );
                        }
                    }
                }
                Self::Replay { ids } => {
                    let merchants = app.db.read(accounts::store::merchants).await?;
                    let now = app.clock.now();
                    let mut missing = Vec::new();
                    for id in &ids {
                        let mut found = false;
                        for merchant in &merchants {
                            let (merchant, id) = (merchant.id, *id);
                            found |= app.db.write(move |tx| receive::replay(tx, merchant, id, now)).await?;
                        }
                        if !found {
                            missing.push(id.to_string());
                        }
                    }
                    // A running server may take the jobs first; then there is nothing left to do here.
                    app.worker().drain().await?;
                    common::say(&format!("replayed {}", ids.len() - missing.len()));
                    anyhow::ensure!(missing.is_empty(), "there is no message {}", missing.join(", "));
                }
            }
            Ok(())
        })
    }
}
