//! `doorstep orders …`.

use clap::Subcommand;
use serde_json::json;

use super::{SettingFlags, common};
use crate::links;
use crate::orders::{model::number_key, store};

#[derive(Subcommand)]
pub(super) enum Orders {
    /// Print orders and the addresses of their pages, newest first, one JSON object a line
    List {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// Only with this number
        #[arg(long)]
        number: Option<String>,
        /// At most so many
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
}

impl Orders {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            let Self::List { merchant, number, limit } = self;
            let merchant = common::merchant(&app, &merchant).await?;
            let now = app.clock.now();
            let listed = app
                .db
                .write(move |tx| {
                    let orders = match &number {
                        Some(number) => store::by_number(tx, merchant.id, &number_key(number))?,
                        None => store::newest(tx, merchant.id, limit)?,
                    };
                    let mut listed = Vec::with_capacity(orders.len());
                    for order in orders {
                        let token = links::of_order(tx, merchant.id, order.id, now)?;
                        listed.push((order.number, order.external_id, order.placed_at, token));
                    }
                    Ok(listed)
                })
                .await?;
            let base = &app.settings.server.public_url;
            for (number, external_id, placed_at, token) in listed {
                let page = format!("{base}/t/{}", token.as_str());
                common::say(
                    &json!({ "number": number, "external_id": external_id, "placed_at": placed_at, "page_url": page })
                        .to_string(),
                );
            }
            Ok(())
        })
    }
}
