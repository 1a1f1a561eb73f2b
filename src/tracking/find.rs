//! Lists of orders by how their parcels stand.
//!
//! Orders come by the time of their order, and most of what is asked for is common among the newest: those are looked through until a
//! page is full. What is rare (ten expired parcels among a million) would be looked for through all of them, so it is taken from the
//! parcels' own index, and sorted.

use crate::accounts::MerchantId;
use crate::branding::BrandId;
use crate::db::{Conn, Instant, Result};
use crate::orders::OrderId;
use crate::orders::store::Order;
use crate::text_enum;

use super::ShipmentStatus;
use super::store;

text_enum! {
    /// How an order stands, for a list.
    Stands {
        /// A parcel waits for the carrier, or there is none yet.
        Waiting = "waiting",
        /// A parcel is on its way.
        OnTheWay = "on_the_way",
        /// A parcel is in trouble.
        Trouble = "trouble",
        /// A parcel was delivered.
        Delivered = "delivered",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// Somebody has to look after it.
        Incident = "incident",
    }
}

impl Stands {
    /// What people call it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Waiting => "Waiting for the carrier",
            Self::OnTheWay => "On its way",
            Self::Trouble => "In trouble",
            Self::Delivered => "Delivered",
            Self::Cancelled => "Cancelled",
            Self::Incident => "Marked",
        }
    }

    /// Statuses of parcels that make an order stand so; none where it is not by parcels.
    pub(super) const fn statuses(self) -> &'static [ShipmentStatus] {
        use ShipmentStatus as S;
        match self {
            Self::Waiting => &[S::Unknown, S::PreTransit],
            Self::OnTheWay => &[S::InTransit, S::OutForDelivery, S::AvailableForPickup, S::AttemptedDelivery],
            Self::Trouble => &[S::Exception, S::ReturnToSender, S::Expired],
            Self::Delivered => &[S::Delivered],
            Self::Cancelled | Self::Incident => &[],
        }
    }
}

/// What is wanted of a list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// How it stands.
    pub stands: Option<Stands>,
    /// Of which brand.
    pub brand: Option<BrandId>,
    /// Placed from then on.
    pub from: Option<Instant>,
    /// Placed before then.
    pub until: Option<Instant>,
}

/// The last order of the page before.
pub type After = (Instant, OrderId);

/// Fewer parcels than this of a status are rare.
const RARE: i64 = 2000;

/// Orders that fit, the newest first.
///
/// # Errors
/// Storage.
pub fn list(
    conn: &mut Conn,
    merchant: MerchantId,
    filter: &Filter,
    after: Option<After>,
    limit: i64,
) -> Result<Vec<Order>> {
    let mut among = None;
    match filter.stands {
        Some(Stands::Incident) => among = Some(store::orders_marked(conn, merchant, RARE)?),
        Some(stands) if !stands.statuses().is_empty() && stands != Stands::Waiting => {
            among = store::orders_standing(conn, merchant, stands.statuses(), RARE)?;
        }
        _ => {}
    }
    store::orders_like(conn, merchant, filter, among.as_deref(), after, limit)
}
