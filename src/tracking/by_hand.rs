//! What people of the merchant do to parcels themselves: say where one is, add one, give one to an order, call one off.
//!
//! Each is written in the log of changes, and each can be taken back.

use jiff::SignedDuration;
use serde_json::json;

use super::announce::{self, announce};
use super::ingest;
use super::model::{Announcement, CarrierUpdate, Place, ShipmentId, TrackingEvent, TrackingNumber, When};
use super::status::{self, BY_HAND, Reason, ShipmentStatus};
use super::store::{self, Shipment};
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Conn, Error, Instant, Result, Tx};
use crate::events::DomainEvent;
use crate::orders::OrderId;
use crate::orders::annotate::FORGOTTEN;
use crate::orders::store::Order;

/// A parcel, as the log of changes names it.
pub fn subject(shipment: &Shipment) -> Subject {
    let name = shipment.tracking_number.clone().or_else(|| shipment.external_id.clone()).unwrap_or_default();
    Subject { kind: SubjectKind::Shipment, id: Some(shipment.id.to_string()), name }
}

/// What the log calls a correction.
const CORRECTED: &str = "corrected";

fn record(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    shipment: &Shipment,
    action: &str,
    [before, after]: [Option<serde_json::Value>; 2],
    now: Instant,
) -> Result<()> {
    let change = Change { action: action.into(), subject: subject(shipment), before, after };
    audit::record(tx, merchant, actor, change, now)
}

/// Says where a parcel is, whatever carriers said. Their news from later on counts again. `why` stays among the merchant's people.
/// Returns when it was said, by which it can be taken back.
///
/// # Errors
/// Storage; [`Error::Refused`] if whose parcel it was is forgotten.
pub fn correct(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    shipment: Shipment,
    (to, reason): (ShipmentStatus, Option<Reason>),
    why: &str,
    now: Instant,
) -> Result<Instant> {
    if shipment.is_forgotten() {
        return Err(Error::Refused(FORGOTTEN.into()));
    }
    // Carriers' clocks run ahead of ours: what they said of a moment that is yet to come must not overrule the correction.
    let newest = store::claims(tx, merchant, shipment.id)?.iter().filter_map(|claim| claim.as_of).max();
    // Events of one second are one event: two corrections in a row must not be.
    let tick = SignedDuration::from_secs(1);
    let at = newest.map_or(now, |newest| now.max(newest.plus(tick)));
    let update = CarrierUpdate {
        tracking_number: shipment.tracking_number.clone().unwrap_or_default(),
        status: Some(to),
        reason,
        said_at: Some(at),
        events: vec![TrackingEvent {
            when: When::utc(at),
            status: to,
            reason,
            code: None,
            text: None,
            place: Place::default(),
            carrier: None,
        }],
        ..CarrierUpdate::default()
    };
    let before = json!({ "status": shipment.status, "reason": shipment.reason });
    let after = json!({ "status": to, "reason": reason, "why": why });
    record(tx, (merchant, actor), &shipment, CORRECTED, [Some(before), Some(after)], now)?;
    ingest::apply(tx, merchant, BY_HAND, shipment, &update, now)?;
    Ok(now)
}

/// Who said so, and how they knew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Of which parcel.
    pub shipment: ShipmentId,
    /// When.
    pub at: Instant,
    /// Who.
    pub by: String,
    /// How they knew. Nothing once the order is forgotten.
    pub why: String,
}

/// Who corrected some parcels.
///
/// # Errors
/// Storage.
pub fn said(conn: &mut Conn, merchant: MerchantId, shipments: &[ShipmentId]) -> Result<Vec<Said>> {
    let ids: Vec<String> = shipments.iter().map(ToString::to_string).collect();
    let entries = audit::store::of_things(conn, merchant, SubjectKind::Shipment, &ids, CORRECTED)?;
    let said = entries.into_iter().filter_map(|entry| {
        let shipment = entry.change.subject.id.as_deref()?.parse().ok()?;
        let why = entry.change.after.as_ref().and_then(|after| after.get("why")?.as_str().map(str::to_owned));
        Some(Said { shipment, at: entry.at, by: entry.actor.name, why: why.unwrap_or_default() })
    });
    Ok(said.collect())
}

/// Takes a correction back: the parcel stands where carriers say. Says whether there was one of that moment.
///
/// # Errors
/// Storage.
pub fn take_back(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    mut shipment: Shipment,
    said_at: Instant,
    now: Instant,
) -> Result<bool> {
    if !store::remove_news(tx, merchant, shipment.id, BY_HAND, said_at)? {
        return Ok(false);
    }
    let before = shipment.status;
    shipment.stand(status::derive(&store::claims(tx, merchant, shipment.id)?), now);
    let values = [Some(json!({ "status": before })), Some(json!({ "status": shipment.status }))];
    record(tx, (merchant, actor), &shipment, "taken_back", values, now)?;
    changed(tx, merchant, shipment, before, now)?;
    Ok(true)
}

fn changed(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    mut shipment: Shipment,
    from: ShipmentStatus,
    now: Instant,
) -> Result<()> {
    shipment.touch(now);
    store::update(tx, merchant, &shipment)?;
    let (id, order, to) = (shipment.id, shipment.order_id, shipment.status);
    tx.emit(DomainEvent::ShipmentChanged { merchant, shipment: id, order, from, to });
    Ok(())
}

/// What adding a parcel did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// There is one more.
    New(ShipmentId),
    /// A carrier had spoken of it, and no order had it.
    Adopted(ShipmentId),
    /// The order has it already.
    Known(ShipmentId),
}

/// Adds a parcel to an order; one that a carrier spoke of already, and that no shop has claimed, is taken. Adding it again changes
/// nothing.
///
/// # Errors
/// Storage.
pub fn add(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    order: &Order,
    number: &TrackingNumber,
    carrier: Option<&str>,
    now: Instant,
) -> Result<Option<Added>> {
    let known = store::by_number(tx, merchant, &number.key())?;
    if let Some(standing) = known.iter().find(|known| known.order_id == Some(order.id) && known.withdrawn_at.is_none())
    {
        return Ok(Some(Added::Known(standing.id)));
    }
    let told = Announcement {
        shop: order.shop.clone(),
        order_external_id: order.external_id.clone(),
        external_id: format!("{}{}", announce::BY_HAND, number.key()),
        carrier: carrier.map(str::to_owned),
        numbers: vec![(number.clone(), None)],
        ..Announcement::default()
    };
    let Some(id) = announce(tx, merchant, &told, now)?.first().copied() else { return Ok(None) };
    if let Some(shipment) = store::by_id(tx, merchant, id)? {
        let after = json!({ "order": order.number, "carrier": carrier });
        record(tx, (merchant, actor), &shipment, "added", [None, Some(after)], now)?;
    }
    let adopted = known.iter().any(|known| known.id == id);
    Ok(Some(if adopted { Added::Adopted(id) } else { Added::New(id) }))
}

/// Gives a parcel to an order, or to none.
///
/// # Errors
/// Storage.
pub fn move_to(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    mut shipment: Shipment,
    order: Option<&Order>,
    now: Instant,
) -> Result<()> {
    let before = shipment.order_id;
    if before == order.map(|order| order.id) {
        return Ok(());
    }
    shipment.order_id = order.map(|order| order.id);
    shipment.order_by_hand = true;
    // What is in it was said in the lines of the other order.
    store::replace_items(tx, merchant, shipment.id, &[])?;
    shipment.touch(now);
    store::update(tx, merchant, &shipment)?;
    let values = [
        before.map(|order| json!({ "order": order.to_string() })),
        order.map(|order| json!({ "order": order.number })),
    ];
    record(tx, (merchant, actor), &shipment, "moved", values, now)?;
    for order in before.into_iter().chain(shipment.order_id) {
        announced(tx, merchant, shipment.id, order);
    }
    Ok(())
}

fn announced(tx: &mut Tx<'_>, merchant: MerchantId, shipment: ShipmentId, order: OrderId) {
    tx.emit(DomainEvent::ShipmentAnnounced { merchant, shipment, order: Some(order) });
}

/// Calls a parcel off, or takes that back.
///
/// # Errors
/// Storage.
pub fn withdraw(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    mut shipment: Shipment,
    withdrawn: bool,
    now: Instant,
) -> Result<()> {
    if shipment.withdrawn_at.is_some() == withdrawn {
        return Ok(());
    }
    shipment.withdrawn_at = withdrawn.then_some(now);
    shipment.withdrawn_by_hand = true;
    record(tx, (merchant, actor), &shipment, if withdrawn { "withdrawn" } else { "restored" }, [None, None], now)?;
    let from = shipment.status;
    changed(tx, merchant, shipment, from, now)
}
