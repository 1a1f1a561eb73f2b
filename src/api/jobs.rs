//! Forgetting answers that nobody asks for again.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::store;
use crate::app::App;
use crate::jobs::{Job, JobError};

/// How long a call may be repeated under its key and gets the same answer.
const REPEATABLE: SignedDuration = SignedDuration::from_hours(72);

/// Forgets old answers.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetAnswers {}

impl Job<App> for ForgetAnswers {
    const NAME: &'static str = "api.forget_answers";

    async fn run(self, app: App) -> Result<(), JobError> {
        let before = app.clock.now().plus(-REPEATABLE);
        app.db.write(move |tx| store::forget_before(tx, before)).await?;
        Ok(())
    }
}
