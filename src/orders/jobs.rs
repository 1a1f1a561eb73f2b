//! Making orders findable that came before there was a search.

use serde::{Deserialize, Serialize};

use super::{OrderId, store};
use crate::accounts::MerchantId;
use crate::app::App;
use crate::events::DomainEvent;
use crate::jobs::{self, Job, JobError};

/// Orders at a time: a transaction of some tens of milliseconds.
const AT_ONCE: i64 = 200;

/// Indexes a merchant's orders, some at a time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct IndexOrders {
    /// Whose.
    pub merchant: MerchantId,
    /// After which.
    pub after: Option<OrderId>,
}

impl Job<App> for IndexOrders {
    const NAME: &'static str = "orders.index";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        app.db
            .write(move |tx| {
                let orders = store::after(tx, self.merchant, self.after, AT_ONCE)?;
                for order in &orders {
                    tx.emit(DomainEvent::OrderToIndex { merchant: self.merchant, order: order.id });
                }
                match orders.last() {
                    Some(last) => jobs::enqueue(tx, &Self { after: Some(last.id), ..self }, now),
                    None => Ok(()),
                }
            })
            .await?;
        Ok(())
    }
}
