//! Rules about how long what is kept, and what shoppers ask for.

use crate::db::Instant;
use crate::{ids, text_enum};

ids! {
    /// Something that a shopper asked for.
    RequestId;
}

text_enum! {
    /// What a rule is about.
    Kept {
        /// Raw messages of carriers and shops.
        Messages = "messages",
        /// Who ordered and where it goes: orders are forgotten.
        Shoppers = "shoppers",
        /// Orders as a whole: they are removed.
        Orders = "orders",
        /// Who changed what.
        Log = "log",
    }
}

impl Kept {
    /// The fewest days that a rule may name: what is needed to work, and to settle a dispute about a change.
    pub const fn fewest_days(self) -> u32 {
        match self {
            Self::Messages => 7,
            Self::Shoppers => 14,
            Self::Orders => 30,
            Self::Log => 90,
        }
    }
}

/// The most days that a rule may name.
pub const MOST_DAYS: u32 = 3650;

text_enum! {
    /// What is asked for.
    RequestKind {
        /// To be told everything that is known of a shopper.
        Export = "export",
        /// That a shopper is forgotten.
        Erasure = "erasure",
        /// That every shopper of a shop is forgotten, because the shop is gone.
        ShopErasure = "shop_erasure",
    }
}

/// Something that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Id.
    pub id: RequestId,
    /// What is asked for.
    pub kind: RequestKind,
    /// From whom it came: the name of a source, or of the person who passed it on.
    pub source: String,
    /// The shop in which the orders are, if a shop asked.
    pub shop: Option<String>,
    /// The shopper. Forgotten with the erasure itself.
    pub email: Option<String>,
    /// The shop's ids of the orders in question, beside those of the e-mail address.
    pub orders: Vec<String>,
    /// When it was asked.
    pub received_at: Instant,
    /// Until when it has to be done.
    pub due_at: Instant,
    /// When it was.
    pub done_at: Option<Instant>,
    /// By whom.
    pub done_by: Option<String>,
    /// What came of it.
    pub result: Option<String>,
}
