//! `doorstep import-orders`: orders and parcels from a CSV file.

use std::path::PathBuf;

use anyhow::{Context as _, anyhow, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{SettingFlags, common};
use crate::shops::import::{self, Taken, Understood};

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
        let Understood { orders, mut problems, passed_over } =
            import::read(&bytes).map_err(|unreadable| anyhow!("{}: {unreadable}", self.file.display()))?;
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            let merchant = common::merchant(&app, &self.merchant).await?;
            // On a terminal only; in a log it would be noise.
            let bar = ProgressBar::new(u64::try_from(orders.len()).unwrap_or(u64::MAX));
            if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} orders {eta}") {
                bar.set_style(style);
            }
            let mut all = Taken::default();
            for chunk in orders.chunks(import::TOGETHER) {
                let (together, now) = (chunk.to_vec(), app.clock.now());
                let taken = app.db.write(move |tx| import::take(tx, merchant.id, &together, now)).await?;
                all.added += taken.added;
                all.known += taken.known;
                all.parcels += taken.parcels;
                problems.extend(taken.refused);
                bar.inc(u64::try_from(chunk.len()).unwrap_or(0));
            }
            bar.finish_and_clear();
            if !passed_over.is_empty() {
                common::complain(&format!("columns that were passed over: {}", passed_over.join(", ")));
            }
            for problem in &problems {
                let column = problem.column.as_deref().map_or_else(String::new, |column| format!(", column {column}"));
                common::complain(&format!("line {}{column}: {}", problem.line, problem.message));
            }
            common::say(&format!("{} orders added, {} known already, {} parcels", all.added, all.known, all.parcels));
            let wrong = problems.len();
            if wrong > 0 {
                bail!(
                    "{wrong} mistakes; the orders they belong to were not imported. Mend them and import the file again"
                );
            }
            Ok(())
        })
    }
}
