//! `doorstep import-orders`: orders and parcels from a CSV file.

use std::path::PathBuf;

use anyhow::{Context as _, anyhow, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{SettingFlags, common};
use crate::orders;
use crate::shops::csv::{self, OrderLines};
use crate::tracking;

/// The shop of orders that come from files.
const SHOP: &str = "csv";
/// Orders in one transaction: large enough to be quick, small enough not to keep others waiting.
const TOGETHER: usize = 100;

#[derive(Args)]
pub(super) struct ImportOrders {
    /// The file; see the README for its columns
    file: PathBuf,
    /// Whose orders
    #[arg(long, value_name = "SLUG")]
    merchant: String,
}

impl ImportOrders {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let bytes = std::fs::read(&self.file).with_context(|| format!("cannot read {}", self.file.display()))?;
        let import = csv::read(&bytes, SHOP).map_err(|unreadable| anyhow!("{}: {unreadable}", self.file.display()))?;
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            let merchant = common::merchant(&app, &self.merchant).await?;
            // On a terminal only; in a log it would be noise.
            let bar = ProgressBar::new(u64::try_from(import.orders.len()).unwrap_or(u64::MAX));
            if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} orders {eta}") {
                bar.set_style(style);
            }
            let (mut created, mut changed, mut parcels) = (0u64, 0u64, 0u64);
            let mut refused: Vec<(u64, String)> = Vec::new();
            for chunk in import.orders.chunks(TOGETHER) {
                let now = app.clock.now();
                let together: Vec<OrderLines> = chunk.to_vec();
                let done = app
                    .db
                    .write(move |tx| {
                        let mut done = Vec::with_capacity(together.len());
                        for order in &together {
                            // A brand that does not exist is a mistake of one line, not of the file.
                            if let Some(brand) = &order.draft.brand
                                && crate::branding::store::by_slug(tx, merchant.id, brand)?.is_none()
                            {
                                done.push(Err(format!("there is no brand `{brand}`")));
                                continue;
                            }
                            let intake = orders::intake(tx, merchant.id, &order.draft, now)?;
                            for announcement in &order.announcements {
                                tracking::announce::announce(tx, merchant.id, announcement, now)?;
                            }
                            done.push(Ok(intake.created));
                        }
                        Ok(done)
                    })
                    .await?;
                for (order, outcome) in chunk.iter().zip(done) {
                    match outcome {
                        Ok(true) => created += 1,
                        Ok(false) => changed += 1,
                        Err(why) => {
                            refused.push((order.line_numbers.first().copied().unwrap_or(0), why));
                            continue;
                        }
                    }
                    parcels += u64::try_from(order.announcements.len()).unwrap_or(0);
                }
                bar.inc(u64::try_from(chunk.len()).unwrap_or(0));
            }
            bar.finish_and_clear();
            for error in &import.errors {
                let column = error.column.as_deref().map_or_else(String::new, |column| format!(", column {column}"));
                common::complain(&format!("line {}{column}: {}", error.line, error.message));
            }
            for (line, why) in &refused {
                common::complain(&format!("line {line}: {why}"));
            }
            common::say(&format!("{created} orders added, {changed} known already, {parcels} parcels"));
            let wrong = import.errors.len() + refused.len();
            if wrong > 0 {
                bail!(
                    "{wrong} mistakes; the orders they belong to were not imported. Mend them and import the file again"
                );
            }
            Ok(())
        })
    }
}
