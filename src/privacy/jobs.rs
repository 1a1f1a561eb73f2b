//! Sweeping by the merchants' rules, and carrying out erasures.

use std::time::Duration;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::model::RequestId;
use super::requests::{self, Next, Progress};
use super::{retention, store};
use crate::accounts::MerchantId;
use crate::app::App;
use crate::jobs::{self, Job, JobError};

/// Between two steps: others want to write as well.
const BREATH: Duration = Duration::from_millis(50);
/// Until a message is looked at again that waits to be applied.
const A_WHILE: Duration = Duration::from_secs(30);

/// Sweeps for every merchant who has rules.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SweepAll {}

impl Job<App> for SweepAll {
    const NAME: &'static str = "privacy.sweep_all";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        app.db
            .write(move |tx| {
                for merchant in store::with_rules(tx)? {
                    let key = format!("privacy.sweep {merchant}");
                    jobs::enqueue_at(tx, &Sweep { merchant }, now, Some(key), now)?;
                }
                Ok(())
            })
            .await?;
        Ok(())
    }
}

/// Takes away some of what a merchant's rules no longer allow, until nothing is left.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Sweep {
    /// Whose.
    pub merchant: MerchantId,
}

impl Job<App> for Sweep {
    const NAME: &'static str = "privacy.sweep";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        // The same row goes on, under its key: another sweep of this merchant does not begin beside it.
        match app.db.write(move |tx| retention::sweep(tx, self.merchant, now)).await? {
            true => Err(JobError::Later(BREATH, "there is more".into())),
            false => Ok(()),
        }
    }
}

/// Carries an erasure out, a step at a time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Erase {
    /// Whose.
    pub merchant: MerchantId,
    /// What was asked for.
    pub request: RequestId,
    /// Who said so.
    pub by: String,
    /// How far it is.
    pub so_far: Progress,
}

impl Job<App> for Erase {
    const NAME: &'static str = "privacy.erase";

    async fn run(self, app: App) -> Result<(), JobError> {
        let (Self { merchant, request, by, so_far }, now) = (self, app.clock.now());
        let next = app.db.write(move |tx| requests::forget_orders(tx, merchant, request, so_far, now)).await?;
        let (progress, pause) = match next {
            Next::Nothing => return Ok(()),
            Next::Orders(progress) => (progress, BREATH),
            Next::Messages(progress) => {
                // Reading is most of it, and keeps nobody from writing.
                let looked = app.db.read(move |conn| requests::look(conn, merchant, request, progress.after)).await?;
                let pause = if looked.waits { A_WHILE } else { BREATH };
                let said = by.clone();
                let left = app
                    .db
                    .write(move |tx| requests::remove(tx, merchant, request, (&said, &looked), progress, now))
                    .await?;
                match left {
                    Some(progress) => (progress, pause),
                    None => return Ok(()),
                }
            }
        };
        let pause = SignedDuration::try_from(pause).unwrap_or_default();
        app.db
            .write(move |tx| {
                let next = Self { merchant, request, by: by.clone(), so_far: progress };
                jobs::enqueue_at(tx, &next, now.plus(pause), None, now)
            })
            .await?;
        Ok(())
    }
}
