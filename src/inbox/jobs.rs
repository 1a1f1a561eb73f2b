//! Applying kept messages.

use serde::{Deserialize, Serialize};

use super::model::{Applied, ApplyError, InboxId, Message, Outcome, Source as _};
use super::store;
use crate::accounts::MerchantId;
use crate::app::App;
use crate::db;
use crate::jobs::{Job, JobError};
use crate::sources;

/// Applies one kept message.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ApplyMessage {
    /// Whose.
    pub merchant: MerchantId,
    /// Which.
    pub message: InboxId,
}

impl Job<App> for ApplyMessage {
    const NAME: &'static str = "inbox.apply";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        match app.db.write(move |tx| self.apply(tx, now)).await {
            Ok(()) => Ok(()),
            Err(error) if error.is_permanent() => {
                // No later try will help. The message stays, marked, and can be replayed by a version that can.
                let why = error.to_string();
                let said = why.clone();
                app.db
                    .write(move |tx| store::settle(tx, self.merchant, self.message, Outcome::Failed, Some(&said), now))
                    .await?;
                tracing::error!(inbox.id = %self.message, %why, "a message could not be applied");
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl ApplyMessage {
    fn apply(self, tx: &mut db::Tx<'_>, now: db::Instant) -> db::Result<()> {
        // Retention may have removed it: then there is nothing to do.
        let Some(row) = store::message(tx, self.merchant, self.message)? else { return Ok(()) };
        let message = Message {
            merchant: self.merchant,
            id: row.id,
            endpoint: row.endpoint_id,
            headers: &row.headers.0,
            body: &row.body,
            received_at: row.received_at,
            now,
        };
        let applied = match sources::by_name(&row.source) {
            Some(source) => source.apply(tx, &message),
            None => Ok(Applied::Ignored("this version does not know the source".into())),
        };
        let (outcome, detail) = match applied {
            Ok(Applied::Done) => (Outcome::Applied, None),
            Ok(Applied::Ignored(why)) => (Outcome::Ignored, Some(why)),
            Ok(Applied::Errands(_)) => (Outcome::Ignored, Some("nothing fetches yet".into())),
            Err(ApplyError::Unreadable(why)) => {
                tracing::warn!(inbox.id = %self.message, inbox.source = %row.source, %why, "a message could not be read");
                (Outcome::Failed, Some(why.to_string()))
            }
            Err(ApplyError::Storage(error)) => return Err(error),
        };
        let detail = detail.map(|detail| detail.replace('\0', ""));
        store::settle(tx, self.merchant, self.message, outcome, detail.as_deref(), now)
    }
}
