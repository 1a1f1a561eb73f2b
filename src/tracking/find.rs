//! Lists of orders by how their parcels stand.
//!
//! Orders come by the time of their order, and most of what is asked for is common among the newest: those are looked through until a
//! page is full. What is rare (ten expired parcels among a million) would be looked for through all of them, so it is taken from the
//! parcels' own index, and sorted.

use std::fmt;
use std::str::FromStr;

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

/// The last order of a page: where the one behind it begins. In an address it is written `2026-11-22T…Z.0190…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// When it was placed, as lists are sorted.
    pub listed_at: Instant,
    /// Which it is.
    pub id: OrderId,
}

impl After {
    /// Behind that order.
    pub fn order(order: &Order) -> Self {
        Self { listed_at: order.listed_at, id: order.id }
    }
}

impl fmt::Display for After {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}.{}", self.listed_at, self.id)
    }
}

/// It is no place in a list.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("no place in a list of orders")]
pub struct NoPlace;

impl FromStr for After {
    type Err = NoPlace;

    fn from_str(text: &str) -> std::result::Result<Self, NoPlace> {
        let (at, id) = text.rsplit_once('.').ok_or(NoPlace)?;
        let listed_at = Instant::from_timestamp(at.parse().map_err(|_| NoPlace)?);
        Ok(Self { listed_at, id: id.parse().map_err(|_| NoPlace)? })
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_was_written() {
        let at: jiff::Timestamp = "2026-11-22T20:13:00.123456Z".parse().unwrap();
        let listed_at = Instant::from_timestamp(at);
        let place = After { listed_at, id: OrderId::new(listed_at) };
        assert_eq!(place.to_string().parse::<After>().unwrap(), place);
        for bad in ["", ".", "2026-11-22T20:13:00Z", "2026-11-22T20:13:00Z.", "yesterday.0190"] {
            assert!(bad.parse::<After>().is_err(), "{bad}");
        }
    }
}
