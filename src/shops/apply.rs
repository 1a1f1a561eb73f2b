//! What a shop's update does.

use super::ShopUpdate;
use crate::accounts::MerchantId;
use crate::db::{Instant, Result, Tx};
use crate::inbox::model::SubjectId;
use crate::orders;
use crate::privacy::requests::{self, Asked};
use crate::tracking;

/// Applies one update. Applying it again changes nothing. Returns the orders and parcels that it is about.
///
/// # Errors
/// Storage.
pub fn apply(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    source: &str,
    shop: &str,
    update: &ShopUpdate,
    now: Instant,
) -> Result<Vec<SubjectId>> {
    let parcels = match update {
        ShopUpdate::Order(draft) => {
            return Ok(vec![orders::intake(tx, merchant, draft, now)?.order.uuid().into()]);
        }
        ShopUpdate::Consignment(announcement) => tracking::announce::announce(tx, merchant, announcement, now)?,
        ShopUpdate::Adjustments { order_external_id, adjustments } => {
            orders::intake::adjust(tx, merchant, shop, order_external_id, adjustments)?;
            return order(tx, merchant, shop, order_external_id);
        }
        ShopUpdate::OrderDeleted { order_external_id } => {
            orders::withdraw(tx, merchant, shop, order_external_id, now)?;
            return order(tx, merchant, shop, order_external_id);
        }
        ShopUpdate::Privacy { kind, email, orders } => {
            let asked = Asked { email: email.clone(), shop: Some(shop.to_owned()), orders: orders.clone() };
            // So that the message goes when the request is done: it names who asked.
            return Ok(vec![requests::ask(tx, merchant, *kind, source, asked, now)?.uuid().into()]);
        }
        ShopUpdate::EveryParcel { order_external_id, consignments, told_at } => {
            let listed: Vec<&str> = consignments.iter().map(String::as_str).collect();
            tracking::announce::withdraw_unlisted(tx, merchant, shop, order_external_id, &listed, *told_at, now)?;
            return order(tx, merchant, shop, order_external_id);
        }
        ShopUpdate::Progress { order_external_id, consignment_external_id, update } => {
            let mut parcels = of_consignment(tx, merchant, shop, order_external_id, consignment_external_id)?;
            if parcels.is_empty() {
                // Its announcement is still on the way: make room for what is said now.
                let announcement = tracking::Announcement {
                    shop: shop.to_owned(),
                    order_external_id: order_external_id.clone(),
                    external_id: consignment_external_id.clone(),
                    ..tracking::Announcement::default()
                };
                tracking::announce::announce(tx, merchant, &announcement, now)?;
                parcels = of_consignment(tx, merchant, shop, order_external_id, consignment_external_id)?;
            }
            let ids = parcels.iter().map(|shipment| shipment.id).collect();
            for shipment in parcels.into_iter().filter(|shipment| shipment.withdrawn_at.is_none()) {
                tracking::ingest::apply(tx, merchant, source, shipment, update, now)?;
            }
            ids
        }
    };
    Ok(parcels.into_iter().map(|parcel| parcel.uuid().into()).collect())
}

fn order(tx: &mut Tx<'_>, merchant: MerchantId, shop: &str, external_id: &str) -> Result<Vec<SubjectId>> {
    let order = orders::store::by_external_id(tx, merchant, shop, external_id)?;
    Ok(order.map(|order| order.id.uuid().into()).into_iter().collect())
}

fn of_consignment(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
    consignment: &str,
) -> Result<Vec<tracking::store::Shipment>> {
    let mut parcels = tracking::store::of_external_order(tx, merchant, shop, order_external_id)?;
    parcels.retain(|shipment| shipment.external_id.as_deref() == Some(consignment));
    Ok(parcels)
}
