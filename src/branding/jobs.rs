//! Publishing a draft when its time has come.

use serde::{Deserialize, Serialize};

use super::{BrandId, store, versions};
use crate::accounts::MerchantId;
use crate::accounts::audit::Actor;
use crate::app::App;
use crate::db::Instant;
use crate::jobs::{Job, JobError};

/// Publishes a brand's draft, if it is still to be published at that time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct PublishDraft {
    /// Whose.
    pub merchant: MerchantId,
    /// Of which brand.
    pub brand: BrandId,
    /// When.
    pub at: Instant,
}

impl Job<App> for PublishDraft {
    const NAME: &'static str = "branding.publish_draft";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        app.db
            .write(move |tx| {
                let Some(draft) = store::draft(tx, self.merchant, self.brand)? else { return Ok(()) };
                // Another time was set since, or none.
                if draft.publish_at != Some(self.at) {
                    return Ok(());
                }
                let actor = Actor { person: None, api_key: None, name: draft.author };
                versions::publish_draft(
                    tx,
                    (self.merchant, &actor),
                    self.brand,
                    &draft.look,
                    "Published by the clock",
                    now,
                )?;
                Ok(())
            })
            .await?;
        Ok(())
    }
}
