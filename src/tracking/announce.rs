//! A shop says that a parcel exists.

use super::model::{Announcement, Direction, ShipmentId, TrackingNumber};
use super::status;
use super::store::{self, Shipment, ShopPickup};
use crate::accounts::MerchantId;
use crate::db::{Instant, Json, Result, Tx};
use crate::events::DomainEvent;
use crate::orders::{self, OrderId};

/// How the source of a shop's own news of a consignment begins; a carrier's news is about a number.
pub const BY_SHOP: &str = "shop:";

/// The consignment of an order that is collected in the merchant's store: one for each order, whoever tells of it. A shop
/// that lists all its consignments may not know it.
pub const STORE_PICKUP: &str = "store-pickup";

/// How the id of a consignment begins that a person of the merchant added. The shop's lists do not know it.
pub const BY_HAND: &str = "desk:";

/// Takes an announcement in: one parcel for each tracking number, or one without a number.
///
/// Parcels that carriers already spoke of are adopted. A number that the shop replaced is withdrawn. An older telling
/// changes nothing. Returns the consignment's parcels.
///
/// # Errors
/// Storage.
pub fn announce(tx: &mut Tx<'_>, merchant: MerchantId, told: &Announcement, now: Instant) -> Result<Vec<ShipmentId>> {
    let known_order = orders::store::by_external_id(tx, merchant, &told.shop, &told.order_external_id)?;
    let order = known_order.as_ref().map(|order| order.id);
    let siblings = store::of_external_order(tx, merchant, &told.shop, &told.order_external_id)?;
    let mut known: Vec<Shipment> =
        siblings.into_iter().filter(|shipment| shipment.external_id.as_deref() == Some(&told.external_id)).collect();
    let newest = known.iter().filter_map(|shipment| shipment.shop_changed_at).max();
    let stands = |shipment: &&Shipment| shipment.withdrawn_at.is_none() && shipment.number_key.is_some();
    let known_numbers = known.iter().filter(stands).count();
    // Shops write whole seconds: of two tellings of one second, the one that knows more numbers is the later one.
    let older = match (told.changed_at, newest) {
        (Some(told_at), Some(newest)) => told_at < newest || (told_at == newest && told.numbers.len() < known_numbers),
        _ => false,
    };
    if older {
        return Ok(known.iter().map(|shipment| shipment.id).collect());
    }

    // Whose order it was is forgotten: what the shop says of its parcels now would tell it again.
    let forgotten = match &known_order {
        Some(order) => order.forgotten_at.is_some(),
        None => orders::store::is_buried(tx, merchant, &told.shop, &told.order_external_id)?,
    };
    if forgotten {
        return Ok(known.iter().map(|shipment| shipment.id).collect());
    }

    // A newer list of all consignments may have left this one out before we heard of it.
    let list = store::consignment_list(tx, merchant, &told.shop, &told.order_external_id)?;
    let left_out = list.is_some_and(|(listed_at, listed)| {
        told.changed_at.is_some_and(|told_at| told_at < listed_at) && !listed.contains(&told.external_id)
    });

    // Each with whether it is new, and what it was before its number was set.
    let mut parcels: Vec<(Shipment, bool, Shipment)> = Vec::new();
    let mut wanted: Vec<Option<(&TrackingNumber, Option<&String>)>> =
        told.numbers.iter().map(|(number, url)| Some((number, url.as_ref()))).collect();
    if wanted.is_empty() {
        wanted.push(None);
    }
    for number in wanted {
        let key = number.map(|(number, _)| number.key());
        if parcels.iter().any(|(taken, ..)| taken.number_key == key) {
            continue;
        }
        let (mut shipment, is_new) = match take(&mut known, key.as_deref()) {
            Some(shipment) => (shipment, false),
            None => match key.as_deref().map(|key| adoptable(tx, merchant, told, key)).transpose()?.flatten() {
                Some(shipment) => (shipment, false),
                None => (Shipment::new(merchant, now), true),
            },
        };
        let before = shipment.clone();
        if let Some((number, url)) = number {
            shipment.tracking_number = Some(number.as_str().to_owned());
            shipment.tracking_url = url.cloned();
        }
        shipment.number_key = key;
        parcels.push((shipment, is_new, before));
    }

    let mut ids = Vec::with_capacity(parcels.len());
    for (at, (mut shipment, is_new, before)) in parcels.into_iter().enumerate() {
        shipment.shop = Some(told.shop.clone());
        shipment.order_external_id = Some(told.order_external_id.clone());
        shipment.external_id = Some(told.external_id.clone());
        if !shipment.order_by_hand {
            shipment.order_id = order.or(shipment.order_id);
        }
        // The newest telling counts as a whole: what it leaves out is no longer said.
        shipment.carrier = told.carrier.clone();
        shipment.service = told.service.clone();
        shipment.shipped_at = told.shipped_at;
        shipment.direction = told.direction.unwrap_or(Direction::Outward);
        shipment.from_store = told.from_store.clone();
        // Told again and the same, it is as old as it was.
        let known = shipment.shop_pickup.take().map(|Json(known)| known);
        shipment.shop_pickup = told.pickup.clone().map(|pickup| {
            let same = known.filter(|known| known.pickup == pickup && told.changed_at.is_none());
            Json(same.unwrap_or(ShopPickup { pickup, told_at: told.changed_at.unwrap_or(now) }))
        });
        shipment.shop_changed_at = told.changed_at.or(shipment.shop_changed_at);
        let withdrawn = told.withdrawn || left_out;
        if !shipment.withdrawn_by_hand {
            shipment.withdrawn_at = withdrawn.then(|| shipment.withdrawn_at.unwrap_or(now));
        }
        if is_new {
            store::insert(tx, merchant, &shipment)?;
        }
        if is_new || before.external_id.is_none() || before.number_key != shipment.number_key {
            inherit(tx, merchant, &shipment)?;
        }
        shipment.stand(status::derive(&store::claims(tx, merchant, shipment.id)?), now);
        let items: &[(String, u32)] = if at == 0 { &told.items } else { &[] };
        let new_items = store::replace_items(tx, merchant, shipment.id, items)?;
        if is_new || new_items || shipment != before {
            shipment.touch(now);
            store::update(tx, merchant, &shipment)?;
            emit(tx, merchant, &shipment);
        }
        ids.push(shipment.id);
    }
    for mut replaced in known {
        if replaced.withdrawn_at.is_none() && !replaced.withdrawn_by_hand {
            replaced.withdrawn_at = Some(now);
            replaced.touch(now);
            store::update(tx, merchant, &replaced)?;
            emit(tx, merchant, &replaced);
        }
    }
    Ok(ids)
}

/// Withdraws the consignments of an order that a shop no longer lists. For shops that tell all of them every time.
///
/// # Errors
/// Storage.
pub fn withdraw_unlisted(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
    listed: &[&str],
    told_at: Option<Instant>,
    now: Instant,
) -> Result<()> {
    if let Some(told_at) = told_at {
        let known = store::consignment_list(tx, merchant, shop, order_external_id)?;
        if known.is_some_and(|(known, _)| known >= told_at) {
            // What is newer, or the same, was applied already.
            return Ok(());
        }
        store::put_consignment_list(tx, merchant, shop, order_external_id, told_at, listed)?;
    }
    for mut shipment in store::of_external_order(tx, merchant, shop, order_external_id)? {
        let is_listed = shipment
            .external_id
            .as_deref()
            .is_some_and(|id| listed.contains(&id) || id == STORE_PICKUP || id.starts_with(BY_HAND));
        if !is_listed
            && shipment.withdrawn_at.is_none()
            && !shipment.withdrawn_by_hand
            && shipment.shop_changed_at < told_at
        {
            shipment.withdrawn_at = Some(now);
            // Else the telling before this one, come late, would bring it back.
            shipment.shop_changed_at = told_at;
            shipment.touch(now);
            store::update(tx, merchant, &shipment)?;
            emit(tx, merchant, &shipment);
        }
    }
    Ok(())
}

/// What was told before this parcel was there, or before it had its number, and is about it too: the carrier's news of the
/// number (two orders may share a parcel), and the shop's news of the consignment.
fn inherit(tx: &mut Tx<'_>, merchant: MerchantId, shipment: &Shipment) -> Result<()> {
    if let Some(key) = shipment.number_key.as_deref() {
        for other in store::by_number(tx, merchant, key)? {
            if other.id != shipment.id {
                store::copy_news(tx, merchant, other.id, shipment.id, |source| !source.starts_with(BY_SHOP))?;
            }
        }
    }
    if let (Some(shop), Some(order)) = (&shipment.shop, &shipment.order_external_id) {
        for other in store::of_external_order(tx, merchant, shop, order)? {
            if other.id != shipment.id && other.external_id == shipment.external_id {
                store::copy_news(tx, merchant, other.id, shipment.id, |source| source.starts_with(BY_SHOP))?;
            }
        }
    }
    Ok(())
}

/// Gives an order the parcels that were announced before it was known.
///
/// # Errors
/// Storage.
pub fn attach(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
    order: OrderId,
    now: Instant,
) -> Result<()> {
    for mut shipment in store::of_external_order(tx, merchant, shop, order_external_id)? {
        if shipment.order_id != Some(order) && !shipment.order_by_hand {
            shipment.order_id = Some(order);
            shipment.touch(now);
            store::update(tx, merchant, &shipment)?;
            emit(tx, merchant, &shipment);
        }
    }
    Ok(())
}

fn emit(tx: &mut Tx<'_>, merchant: MerchantId, shipment: &Shipment) {
    tx.emit(DomainEvent::ShipmentAnnounced { merchant, shipment: shipment.id, order: shipment.order_id });
}

/// The consignment's parcel with that number, or the one that had none yet.
fn take(known: &mut Vec<Shipment>, key: Option<&str>) -> Option<Shipment> {
    let at = known
        .iter()
        .position(|shipment| shipment.number_key.as_deref() == key)
        .or_else(|| known.iter().position(|shipment| shipment.number_key.is_none()))?;
    Some(known.remove(at))
}

/// A parcel of that number that no shop has claimed, the newest; also one that a person added to the same order before the shop told of
/// it.
fn adoptable(tx: &mut Tx<'_>, merchant: MerchantId, told: &Announcement, key: &str) -> Result<Option<Shipment>> {
    let mut found = store::by_number(tx, merchant, key)?;
    found.retain(|shipment| match shipment.external_id.as_deref() {
        None => true,
        Some(id) => {
            let same_order = shipment.shop.as_deref() == Some(told.shop.as_str())
                && shipment.order_external_id.as_deref() == Some(told.order_external_id.as_str());
            id.starts_with(BY_HAND) && same_order
        }
    });
    Ok(found.pop())
}
