//! Everything a page shows, read in one unit of work.

use std::collections::HashMap;

use super::cache::Version;
use crate::accounts::{self, Merchant, MerchantId};
use crate::branding::{self, Brand};
use crate::db::{Conn, Error, Result};
use crate::links::{Link, Opens};
use crate::orders;
use crate::orders::model::AdjustmentKind;
use crate::orders::store::{LineItem, Order};
use crate::tracking;
use crate::tracking::model::TrackingEvent;
use crate::tracking::store::Shipment;

/// What a page is made from.
pub struct Loaded {
    /// Whose.
    pub merchant: Merchant,
    /// In which brand.
    pub brand: Brand,
    /// The order; none on the page of a single parcel.
    pub order: Option<Order>,
    /// What was ordered.
    pub lines: Vec<LineItem>,
    /// What was cancelled, returned, refunded: by line.
    pub adjustments: HashMap<String, Vec<(AdjustmentKind, i32)>>,
    /// The parcels.
    pub parcels: Vec<Parcel>,
    /// What it was made from.
    pub version: Version,
}

/// A parcel with what is in it and what happened to it.
pub struct Parcel {
    /// The parcel.
    pub shipment: Shipment,
    /// Line and quantity.
    pub items: Vec<(String, i32)>,
    /// Oldest first.
    pub events: Vec<TrackingEvent>,
}

impl Loaded {
    /// What is in a parcel, and how many of it. Without a list of contents, the only parcel holds all that is sent.
    pub fn inside(&self, parcel: &Parcel) -> Vec<(&LineItem, i32)> {
        let all_in_one = self.parcels.len() == 1 && parcel.items.is_empty();
        let lines = self.lines.iter();
        lines
            .filter_map(|line| match parcel.items.iter().find(|(id, _)| *id == line.external_id) {
                // A shop may claim to have sent more than was ordered; nobody gets more than they bought.
                Some((_, quantity)) => Some((line, (*quantity).min(line.quantity))),
                None => (all_in_one && line.requires_shipping).then_some((line, line.quantity)),
            })
            .collect()
    }
}

/// The versions alone, to see whether a kept page is still true. `None` if what it shows is gone.
pub(super) fn version(conn: &mut Conn, link: &Link, brand: branding::BrandId) -> Result<Option<Version>> {
    let content = match link.opens {
        Opens::Order(order) => orders::store::page_version(conn, link.merchant, order)?,
        Opens::Shipment(shipment) => {
            tracking::store::by_id(conn, link.merchant, shipment)?.map(|shipment| content_version(&shipment))
        }
    };
    let brand = branding::store::version(conn, link.merchant, brand)?;
    Ok(content.zip(brand).map(|(content, brand)| Version { content, brand }))
}

fn content_version(shipment: &Shipment) -> i64 {
    shipment.updated_at.timestamp().as_microsecond()
}

/// Reads a page's data. `None` if what the link opens is gone.
pub(super) fn load(conn: &mut Conn, link: &Link) -> Result<Option<Loaded>> {
    match link.opens {
        Opens::Order(id) => {
            let Some(order) = orders::store::by_id(conn, link.merchant, id)? else { return Ok(None) };
            let merchant = merchant(conn, link.merchant)?;
            let Some(brand) = branding::store::by_id(conn, link.merchant, order.brand_id)? else { return Ok(None) };
            let lines = orders::store::lines(conn, link.merchant, id)?;
            let mut adjustments: HashMap<String, Vec<(AdjustmentKind, i32)>> = HashMap::new();
            for (line, kind, quantity) in
                orders::store::adjustments(conn, link.merchant, &order.shop, &order.external_id)?
            {
                adjustments.entry(line).or_default().push((kind, quantity));
            }
            let shipments = tracking::store::of_order(conn, link.merchant, id)?;
            let parcels = parcels(conn, link.merchant, shipments)?;
            let version = Version { content: order.page_version, brand: brand.version };
            Ok(Some(Loaded { merchant, brand, order: Some(order), lines, adjustments, parcels, version }))
        }
        Opens::Shipment(id) => {
            let Some(shipment) = tracking::store::by_id(conn, link.merchant, id)? else { return Ok(None) };
            let merchant = merchant(conn, link.merchant)?;
            let order = match shipment.order_id {
                Some(order) => orders::store::by_id(conn, link.merchant, order)?,
                None => None,
            };
            // Of its order only the brand is used: a parcel's number reveals nothing else.
            let brand = match &order {
                Some(order) => branding::store::by_id(conn, link.merchant, order.brand_id)?,
                None => branding::store::first(conn, link.merchant)?,
            };
            let Some(brand) = brand else { return Ok(None) };
            let version = Version { content: content_version(&shipment), brand: brand.version };
            let mut parcels = parcels(conn, link.merchant, vec![shipment])?;
            for parcel in &mut parcels {
                parcel.items.clear();
            }
            Ok(Some(Loaded {
                merchant,
                brand,
                order: None,
                lines: Vec::new(),
                adjustments: HashMap::new(),
                parcels,
                version,
            }))
        }
    }
}

fn merchant(conn: &mut Conn, id: MerchantId) -> Result<Merchant> {
    accounts::store::merchant(conn, id)?.ok_or_else(|| Error::Data("a link points to a merchant that is gone".into()))
}

/// Parcels in an order that does not depend on when they were heard of: the order in which they left, then by number.
fn parcels(conn: &mut Conn, merchant: MerchantId, mut shipments: Vec<Shipment>) -> Result<Vec<Parcel>> {
    shipments.sort_by(|a, b| {
        (a.shipped_at.is_none(), a.shipped_at, &a.external_id, &a.number_key).cmp(&(
            b.shipped_at.is_none(),
            b.shipped_at,
            &b.external_id,
            &b.number_key,
        ))
    });
    let ids: Vec<_> = shipments.iter().map(|shipment| shipment.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut items: HashMap<_, Vec<(String, i32)>> = HashMap::new();
    for (shipment, line, quantity) in tracking::store::items_of_all(conn, merchant, &ids)? {
        items.entry(shipment).or_default().push((line, quantity));
    }
    let mut events: HashMap<_, Vec<TrackingEvent>> = HashMap::new();
    for (shipment, event) in tracking::store::events_of_all(conn, merchant, &ids)? {
        events.entry(shipment).or_default().push(event);
    }
    Ok(shipments
        .into_iter()
        .map(|shipment| Parcel {
            items: items.remove(&shipment.id).unwrap_or_default(),
            events: events.remove(&shipment.id).unwrap_or_default(),
            shipment,
        })
        .collect())
}
