//! Taking a file of orders in: read as a whole, looked at, and applied some orders at a time.

use serde::{Deserialize, Serialize};

use super::csv::{self, OrderLines};
use crate::accounts::MerchantId;
use crate::db::{Instant, Result, Tx};
use crate::inbox::Unreadable;
use crate::{branding, ids, orders, text_enum, tracking};

ids! {
    /// A file that is taken in.
    ImportId;
}

text_enum! {
    /// How far a file is.
    ImportState {
        /// It was read, and waits for somebody to say that it is what they want.
        Ready = "ready",
        /// It is being taken in.
        Running = "running",
        /// Nothing is left to do.
        Done = "done",
    }
}

/// The shop of orders that come from files.
pub const SHOP: &str = "csv";
/// Orders in one transaction: large enough to be quick, small enough not to keep others waiting.
pub const TOGETHER: usize = 100;

/// Something to be put right in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The line, beginning with 1.
    pub line: u64,
    /// The column, if it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What is wrong and what to do.
    pub message: String,
}

/// What some orders of a file came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Orders that were new.
    pub added: usize,
    /// Orders that were known already.
    pub known: usize,
    /// Parcels of both.
    pub parcels: usize,
    /// Orders that were not taken.
    pub refused: Vec<Problem>,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// Orders that can be taken in.
    pub orders: Vec<OrderLines>,
    /// What is wrong with the others.
    pub problems: Vec<Problem>,
    /// Names of columns that nothing is known of: perhaps they are misspelt.
    pub passed_over: Vec<String>,
}

/// Reads a file, and says what is wrong with it.
///
/// # Errors
/// It is no file of orders at all.
pub fn read(bytes: &[u8]) -> std::result::Result<Understood, Unreadable> {
    let import = csv::read(bytes, SHOP)?;
    let problem = |error: csv::LineError| Problem { line: error.line, column: error.column, message: error.message };
    let problems = import.errors.into_iter().map(problem).collect();
    Ok(Understood { orders: import.orders, problems, passed_over: import.passed_over })
}

/// Takes some orders in. An order that is not right is left out, the others are taken.
///
/// # Errors
/// Storage.
pub fn take(tx: &mut Tx<'_>, merchant: MerchantId, some: &[OrderLines], now: Instant) -> Result<Taken> {
    let mut taken = Taken::default();
    for order in some {
        // A brand that does not exist is a mistake of one line, not of the file.
        if let Some(brand) = &order.draft.brand
            && branding::store::by_slug(tx, merchant, brand)?.is_none()
        {
            let line = order.line_numbers.first().copied().unwrap_or(0);
            let message = format!("there is no brand `{brand}`");
            taken.refused.push(Problem { line, column: Some("brand".into()), message });
            continue;
        }
        // A shop that is connected tells more than a file can, and tells it newer.
        let shop = &order.draft.shop;
        if shop != SHOP && orders::store::by_external_id(tx, merchant, shop, &order.draft.external_id)?.is_some() {
            taken.known += 1;
            continue;
        }
        if orders::intake(tx, merchant, &order.draft, now)?.created {
            taken.added += 1;
        } else {
            taken.known += 1;
        }
        for announcement in &order.announcements {
            tracking::announce::announce(tx, merchant, announcement, now)?;
        }
        taken.parcels += order.announcements.len();
    }
    Ok(taken)
}
