//! Everything that can happen, as plain data.
//!
//! A use case says what happened ([`Tx::emit`](crate::db::Tx::emit)); [`reactions`](crate::reactions) says what follows.
//! No domain calls another sideways to cause an effect.

use crate::accounts::MerchantId;
use crate::branding::BrandId;
use crate::orders::OrderId;
use crate::tracking::{ShipmentId, ShipmentStatus};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DomainEvent {
    /// An order was told for the first time.
    OrderPlaced {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        order: OrderId,
    },
    /// An order was told again, with a difference.
    OrderChanged {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        order: OrderId,
    },
    /// An order that came before there was a search has to be made findable.
    OrderToIndex {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        order: OrderId,
    },
    /// A parcel became known, or became part of an order.
    ShipmentAnnounced {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        shipment: ShipmentId,
        /// Its order, if that is known.
        order: Option<OrderId>,
    },
    /// There is news of a parcel.
    ShipmentChanged {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        shipment: ShipmentId,
        /// Its order, if that is known.
        order: Option<OrderId>,
        /// Where it was before.
        from: ShipmentStatus,
        /// Where it is now; equal to `from` if only events or the estimate changed.
        to: ShipmentStatus,
    },
    /// A link that was made for others opens nothing any more.
    LinkEnded {
        /// Whose.
        merchant: MerchantId,
        /// To which order.
        order: OrderId,
    },
    /// A picture of something in an order was fetched, or another one in its place.
    PictureFetched {
        /// Whose.
        merchant: MerchantId,
        /// Which order shows it.
        order: OrderId,
    },
    /// A brand's look or words changed.
    BrandChanged {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        brand: BrandId,
    },
}

impl DomainEvent {
    /// The order whose page shows something else now, or to fewer people.
    pub fn page(&self) -> Option<(MerchantId, OrderId)> {
        match *self {
            Self::OrderPlaced { merchant, order }
            | Self::OrderChanged { merchant, order }
            | Self::LinkEnded { merchant, order }
            | Self::PictureFetched { merchant, order } => Some((merchant, order)),
            Self::ShipmentAnnounced { merchant, order, .. } | Self::ShipmentChanged { merchant, order, .. } => {
                order.map(|order| (merchant, order))
            }
            Self::OrderToIndex { .. } | Self::BrandChanged { .. } => None,
        }
    }

    /// The parcel whose own page shows something else now.
    pub fn parcel(&self) -> Option<ShipmentId> {
        match *self {
            Self::ShipmentAnnounced { shipment, .. } | Self::ShipmentChanged { shipment, .. } => Some(shipment),
            Self::OrderPlaced { .. }
            | Self::OrderChanged { .. }
            | Self::OrderToIndex { .. }
            | Self::LinkEnded { .. }
            | Self::PictureFetched { .. }
            | Self::BrandChanged { .. } => None,
        }
    }
}
