//! Applying what a carrier reported.

use jiff::SignedDuration;

use super::model::{CarrierUpdate, ShipmentId, TrackingNumber};
use super::store::{self, Shipment};
use super::{meanings, status};
use crate::accounts::MerchantId;
use crate::db::{Instant, Result, Tx};
use crate::events::DomainEvent;
use crate::orders;

/// Carriers use their numbers again after some months. News this long after a parcel's end is about another parcel.
const NUMBER_RESTS: SignedDuration = SignedDuration::from_hours(24 * 120);

/// Applies one update to every parcel of the merchant with that number (two orders may share a parcel), and makes one if
/// there is none: a carrier may speak before the shop does. Returns the parcels.
///
/// Running it again with the same update changes nothing.
///
/// # Errors
/// Storage.
pub fn ingest(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    source: &str,
    update: &CarrierUpdate,
    now: Instant,
) -> Result<Vec<ShipmentId>> {
    let update = &update.clone().storable();
    let Some(number) = TrackingNumber::new(&update.tracking_number) else { return Ok(Vec::new()) };
    let key = number.key();
    let starts = update.events.iter().filter_map(|event| event.when.sort_key()).min().or(update.said_at);
    let mut shipments = store::by_number(tx, merchant, &key)?;
    // To whom it goes is forgotten: what the carrier says of it now is not kept either.
    if shipments.is_empty() && !store::by_number(tx, merchant, &store::forgotten_key(merchant, &key))?.is_empty() {
        return Ok(Vec::new());
    }
    shipments.retain(|shipment| !is_over_before(shipment, starts));
    let newest = update.newest().and_then(|event| event.when.sort_key()).or(update.said_at);
    let mut meant = Vec::with_capacity(shipments.len());
    for shipment in shipments {
        if !begins_after(tx, merchant, &shipment, newest)? {
            meant.push(shipment);
        }
    }
    let mut shipments = meant;
    if shipments.is_empty() && update.test {
        return Ok(Vec::new());
    }
    if shipments.is_empty() {
        let mut shipment = Shipment::new(merchant, now);
        shipment.tracking_number = Some(number.as_str().to_owned());
        shipment.number_key = Some(key);
        store::insert(tx, merchant, &shipment)?;
        tx.emit(DomainEvent::ShipmentAnnounced { merchant, shipment: shipment.id, order: None });
        shipments.push(shipment);
    }
    let mut applied = Vec::with_capacity(shipments.len());
    for shipment in shipments {
        applied.push(shipment.id);
        apply(tx, merchant, source, shipment, update, now)?;
    }
    Ok(applied)
}

/// Applies an update to one parcel.
///
/// # Errors
/// Storage.
pub fn apply(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    source: &str,
    mut shipment: Shipment,
    update: &CarrierUpdate,
    now: Instant,
) -> Result<()> {
    if shipment.is_forgotten() {
        return Ok(());
    }
    let update = &meanings::understood(tx, merchant, source, update)?;
    let before = shipment.clone();
    let events = store::add_events(tx, merchant, shipment.id, source, &update.events, now)?;
    let new_claim = store::add_claim(tx, merchant, shipment.id, &update.claim(source), now)?;
    store::add_unknown_codes(tx, merchant, shipment.id, source, &update.unknown_codes, now)?;
    if events == 0 && !new_claim {
        return Ok(());
    }
    let claims = store::claims(tx, merchant, shipment.id)?;
    shipment.stand(status::derive(&claims), now);
    let visible = events > 0 || shipment != before;
    if visible {
        shipment.touch(now);
        store::update(tx, merchant, &shipment)?;
        tx.emit(DomainEvent::ShipmentChanged {
            merchant,
            shipment: shipment.id,
            order: shipment.order_id,
            from: before.status,
            to: shipment.status,
        });
    }
    Ok(())
}

/// Whether the parcel's order was placed so long after this news that the news is of the number's former life.
fn begins_after(tx: &mut Tx<'_>, merchant: MerchantId, shipment: &Shipment, newest: Option<Instant>) -> Result<bool> {
    let (Some(order), Some(newest)) = (shipment.order_id, newest) else { return Ok(false) };
    let placed = orders::store::by_id(tx, merchant, order)?.and_then(|order| order.placed_at);
    Ok(placed.is_some_and(|placed| placed.since(newest) > NUMBER_RESTS))
}

fn is_over_before(shipment: &Shipment, starts: Option<Instant>) -> bool {
    let (Some(ended), Some(starts)) = (shipment.status_at, starts) else { return false };
    shipment.status.is_final() && starts.since(ended) > NUMBER_RESTS
}
