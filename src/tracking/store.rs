//! Queries about shipments, their events and the claims about them.

use std::collections::BTreeMap;

use diesel::dsl::{case_when, exists, max, not};
use diesel::prelude::*;
use diesel::sql_types::{Integer, Nullable};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::find::{After, Filter, Stands};
use super::meanings::{Code, CodeMeaning};
use super::model::{Claim, Direction, Estimate, Pickup, Place, ShipmentId, TrackingEvent, UnknownCode, When};
use super::schedule::{self, Known};
use super::status::{Outlook, Reason, ShipmentStatus, Standing};
use crate::accounts::MerchantId;
use crate::db::schema::orders as order_rows;
use crate::db::schema::{
    carrier_updates, code_meanings, consignment_lists, incidents, poll_answers, shipment_items, shipments,
    tracking_events, unknown_codes,
};
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;
use crate::orders::store::Order;
use crate::orders::{self, OrderId};

/// Where a parcel is collected, as the shop told it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShopPickup {
    /// Where.
    pub pickup: Pickup,
    /// When it was told.
    pub told_at: Instant,
}

/// A parcel as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = shipments, treat_none_as_default_value = false, treat_none_as_null = true, primary_key(merchant_id, id))]
pub struct Shipment {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Id.
    pub id: ShipmentId,
    /// Its order, once that is known.
    pub order_id: Option<OrderId>,
    /// Which shop announced it; none if only a carrier spoke of it.
    pub shop: Option<String>,
    /// The shop's id of the order.
    pub order_external_id: Option<String>,
    /// The shop's id of the consignment.
    pub external_id: Option<String>,
    /// Carrier as the shop calls it; may be wrong.
    pub carrier: Option<String>,
    /// Derived: carrier as the carrier's own messages call it.
    pub reported_carrier: Option<String>,
    /// Service.
    pub service: Option<String>,
    /// As sent.
    pub tracking_number: Option<String>,
    /// As compared.
    pub number_key: Option<String>,
    /// The carrier's page.
    pub tracking_url: Option<String>,
    /// When the shop called it off.
    pub withdrawn_at: Option<Instant>,
    /// When the shop last changed the consignment.
    pub shop_changed_at: Option<Instant>,
    /// Derived: where it is.
    pub status: ShipmentStatus,
    /// Derived: why.
    pub reason: Option<Reason>,
    /// Derived: since when.
    pub status_at: Option<Instant>,
    /// Derived: the newest estimate.
    pub estimate: Option<Json<Estimate>>,
    /// Derived: the first estimate.
    pub first_estimate: Option<Json<Estimate>>,
    /// When it was handed over, by the shop.
    pub shipped_at: Option<Instant>,
    /// When we first heard of it.
    pub created_at: Instant,
    /// When something about it last changed.
    pub updated_at: Instant,
    /// When it is asked about, should its senders stay silent.
    pub poll_at: Option<Instant>,
    /// Where it is collected, as the shop told it.
    pub shop_pickup: Option<Json<ShopPickup>>,
    /// Derived: where it is collected, from all tellings.
    pub pickup: Option<Json<Pickup>>,
    /// To the shopper, or back from them. Of a parcel that no shop announced it is what carriers say.
    pub direction: Direction,
    /// The store that sent it, if it was sent from one.
    pub from_store: Option<String>,
    /// How often the answer to "when does it come?" changed. Only grows.
    pub arrival_changes: i32,
    /// When last.
    pub arrival_changed_at: Option<Instant>,
    /// Whether a person of the merchant said to which order it belongs: no shop says otherwise.
    pub order_by_hand: bool,
    /// Whether a person of the merchant called it off, or took that back: no shop says otherwise.
    pub withdrawn_by_hand: bool,
}

impl Shipment {
    /// A parcel of which nothing is known.
    pub fn new(merchant: MerchantId, now: Instant) -> Self {
        Self {
            merchant_id: merchant,
            id: ShipmentId::new(now),
            order_id: None,
            shop: None,
            order_external_id: None,
            external_id: None,
            carrier: None,
            reported_carrier: None,
            service: None,
            tracking_number: None,
            number_key: None,
            tracking_url: None,
            withdrawn_at: None,
            shop_changed_at: None,
            status: ShipmentStatus::Unknown,
            reason: None,
            status_at: None,
            estimate: None,
            first_estimate: None,
            shipped_at: None,
            created_at: now,
            updated_at: now,
            poll_at: None,
            shop_pickup: None,
            pickup: None,
            direction: Direction::Outward,
            from_store: None,
            arrival_changes: 0,
            arrival_changed_at: None,
            order_by_hand: false,
            withdrawn_by_hand: false,
        }
    }

    /// Something about it changed: notes when, and puts off asking about it.
    pub fn touch(&mut self, now: Instant) {
        self.updated_at = now;
        self.poll_at = self.next_poll(now);
    }

    /// Whether it should arrive today, or is on the vehicle.
    pub fn is_urgent(&self, now: Instant) -> bool {
        self.status == ShipmentStatus::OutForDelivery
            || schedule::due(self.estimate.as_ref().map(|Json(estimate)| estimate), now)
    }

    /// When to ask about it next, if nothing is heard until then.
    pub fn next_poll(&self, now: Instant) -> Option<Instant> {
        if self.number_key.is_none() || self.withdrawn_at.is_some() || self.is_forgotten() {
            return None;
        }
        let known = Known {
            status: self.status,
            reason: self.reason,
            estimate: self.estimate.as_ref().map(|Json(estimate)| estimate),
            created_at: self.created_at,
            heard_at: self.updated_at,
            spread: self.id.to_string().bytes().fold(0, u8::wrapping_add),
        };
        Some(now.plus(schedule::pause(&known, now)?))
    }

    /// Who carries it: the carrier knows that better than the shop.
    pub fn carrier_name(&self) -> Option<&str> {
        self.reported_carrier.as_deref().or(self.carrier.as_deref())
    }

    /// Whether it will come, as far as is known.
    pub fn outlook(&self) -> Outlook {
        Outlook::of(self.status, self.reason)
    }

    /// The answer to "when does it come?" in a form that can be compared: the same moment told in other words is the same.
    fn arrival(&self) -> impl PartialEq + use<> {
        let moment = |when: Option<When>| when.and_then(|when| when.sort_key());
        let estimate = self.estimate.as_ref().map(|Json(told)| (told.date, moment(told.earliest), moment(told.latest)));
        let outlook = self.outlook();
        let waits = self.pickup.as_ref().filter(|_| self.status == ShipmentStatus::AvailableForPickup);
        (estimate, outlook, self.status_at.filter(|_| outlook == Outlook::Arrived), waits.map(|place| place.0.until))
    }

    /// Takes over what was derived. A parcel that a shop announced is at least `pre_transit`: its label exists.
    pub fn stand(&mut self, standing: Standing, now: Instant) {
        let before = self.arrival();
        let announced = self.external_id.is_some();
        self.status = match standing.status {
            None | Some(ShipmentStatus::Unknown) if announced => ShipmentStatus::PreTransit,
            Some(status) => status,
            None => ShipmentStatus::Unknown,
        };
        self.reported_carrier = standing.carrier;
        self.reason = standing.reason;
        self.status_at = standing.as_of;
        self.estimate = standing.estimate.map(Json);
        self.first_estimate = standing.first_estimate.map(Json);
        if !announced {
            self.direction = if standing.is_return { Direction::Return } else { Direction::Outward };
        }
        let mut pickups = standing.pickups;
        if let Some(Json(told)) = &self.shop_pickup {
            // Among the carriers' tellings, at its time.
            let at = pickups.partition_point(|(said, _)| *said < Some(told.told_at));
            pickups.insert(at, (Some(told.told_at), told.pickup.clone()));
        }
        let pickup = pickups.into_iter().map(|(_, pickup)| pickup).reduce(Pickup::then);
        self.pickup = pickup.filter(|pickup| !pickup.is_empty()).map(Json);
        if self.arrival() != before {
            self.arrival_changes = self.arrival_changes.saturating_add(1);
            self.arrival_changed_at = Some(now);
        }
    }

    /// Whether it is no parcel on any road, but waits, or is made ready, in the merchant's own store.
    pub fn is_in_store(&self) -> bool {
        let in_store = self.pickup.as_ref().is_some_and(|pickup| pickup.0.is_store());
        in_store && self.tracking_number.is_none() && !self.is_return()
    }

    /// Whether it is forgotten to whom it went: nothing is heard of it any more.
    pub fn is_forgotten(&self) -> bool {
        self.number_key.as_deref().is_some_and(|key| key.starts_with(FORGOTTEN))
    }

    /// Whether it goes back to the shop.
    pub fn is_return(&self) -> bool {
        self.direction == Direction::Return
    }
}

/// How the key of a number begins that is forgotten. No number has small letters in its key.
const FORGOTTEN: &str = "forgotten:";

/// By which a forgotten number is known again when somebody speaks of it, and cannot be read.
pub fn forgotten_key(merchant: MerchantId, number_key: &str) -> String {
    format!("{FORGOTTEN}{}", crate::accounts::api_keys::hash(&format!("{merchant}\n{number_key}")))
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = tracking_events, treat_none_as_default_value = false)]
struct EventRow {
    merchant_id: MerchantId,
    shipment_id: ShipmentId,
    key: String,
    source: String,
    at: Option<Instant>,
    local: Option<String>,
    offset_seconds: Option<i32>,
    sort_at: Option<Instant>,
    status: ShipmentStatus,
    reason: Option<Reason>,
    code: Option<String>,
    text: Option<String>,
    place: Json<Place>,
    received_at: Instant,
    carrier: Option<String>,
}

impl From<EventRow> for TrackingEvent {
    fn from(row: EventRow) -> Self {
        Self {
            when: When {
                at: row.at,
                local: row.local.and_then(|local| local.parse().ok()),
                offset_seconds: row.offset_seconds,
            },
            status: row.status,
            reason: row.reason,
            code: row.code,
            text: row.text,
            place: row.place.0,
            carrier: row.carrier,
        }
    }
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = carrier_updates, treat_none_as_default_value = false)]
struct ClaimRow {
    merchant_id: MerchantId,
    shipment_id: ShipmentId,
    key: String,
    source: String,
    carrier: Option<String>,
    status: Option<ShipmentStatus>,
    reason: Option<Reason>,
    as_of: Option<Instant>,
    dated: bool,
    said_at: Option<Instant>,
    estimate: Option<Json<Estimate>>,
    received_at: Instant,
    pickup: Option<Json<Pickup>>,
    is_return: bool,
}

impl From<ClaimRow> for Claim {
    fn from(row: ClaimRow) -> Self {
        Self {
            key: row.key,
            source: row.source,
            carrier: row.carrier,
            status: row.status,
            reason: row.reason,
            as_of: row.as_of,
            dated: row.dated,
            said_at: row.said_at,
            estimate: row.estimate.map(|Json(estimate)| estimate),
            pickup: row.pickup.map(|Json(pickup)| pickup),
            is_return: row.is_return,
        }
    }
}

/// Parcels with a tracking number, oldest first.
pub fn by_number(conn: &mut Conn, merchant: MerchantId, number_key: &str) -> Result<Vec<Shipment>> {
    Ok(shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::number_key.eq(number_key))
        .order((shipments::created_at, shipments::id))
        .select(Shipment::as_select())
        .load(conn)?)
}

/// One parcel.
pub fn by_id(conn: &mut Conn, merchant: MerchantId, id: ShipmentId) -> Result<Option<Shipment>> {
    Ok(shipments::table.find((merchant, id)).select(Shipment::as_select()).first(conn).optional()?)
}

/// When each of several parcels was last changed.
pub fn updated(conn: &mut Conn, merchant: MerchantId, of: &[ShipmentId]) -> Result<Vec<(ShipmentId, Instant)>> {
    let found = shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::id.eq_any(of.to_vec()))
        .select((shipments::id, shipments::updated_at));
    Ok(found.load(conn)?)
}

/// Parcels of an order, in the order in which we heard of them; withdrawn ones left out.
pub fn of_order(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<Vec<Shipment>> {
    Ok(shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::order_id.eq(order))
        .filter(shipments::withdrawn_at.is_null())
        .select(Shipment::as_select())
        .load(conn)?)
}

/// Parcels of several orders, withdrawn ones left out.
pub fn of_orders(conn: &mut Conn, merchant: MerchantId, of: &[OrderId]) -> Result<Vec<Shipment>> {
    Ok(shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::order_id.eq_any(of.to_vec()))
        .filter(shipments::withdrawn_at.is_null())
        .order((shipments::created_at, shipments::id))
        .select(Shipment::as_select())
        .load(conn)?)
}

/// Every parcel of an order, also withdrawn ones, in the order in which we heard of them.
pub fn ever_of_order(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<Vec<Shipment>> {
    Ok(shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::order_id.eq(order))
        .order((shipments::created_at, shipments::id))
        .select(Shipment::as_select())
        .load(conn)?)
}

/// Parcels that no order claims, the last heard of first.
pub fn without_order(conn: &mut Conn, merchant: MerchantId, limit: i64) -> Result<Vec<Shipment>> {
    Ok(shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::order_id.is_null())
        .filter(shipments::withdrawn_at.is_null())
        .order(shipments::created_at.desc())
        .limit(limit)
        .select(Shipment::as_select())
        .load(conn)?)
}

/// Where an order's parcels stand, and since when; withdrawn ones and returns left out.
pub fn standings_of_order(
    conn: &mut Conn,
    merchant: MerchantId,
    order: OrderId,
) -> Result<Vec<(ShipmentStatus, Instant)>> {
    let rows: Vec<(ShipmentStatus, Option<Instant>, Instant)> = shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::order_id.eq(order))
        .filter(shipments::withdrawn_at.is_null())
        .filter(shipments::direction.eq(Direction::Outward))
        .select((shipments::status, shipments::status_at, shipments::updated_at))
        .load(conn)?;
    Ok(rows.into_iter().map(|(status, since, updated)| (status, since.unwrap_or(updated))).collect())
}

/// Parcels that a shop announced for an order, by the shop's own ids.
pub fn of_external_order(
    conn: &mut Conn,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
) -> Result<Vec<Shipment>> {
    Ok(shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::shop.eq(shop))
        .filter(shipments::order_external_id.eq(order_external_id))
        .order((shipments::created_at, shipments::id))
        .select(Shipment::as_select())
        .load(conn)?)
}

/// Adds a parcel.
pub fn insert(conn: &mut Conn, merchant: MerchantId, shipment: &Shipment) -> Result<()> {
    debug_assert_eq!(shipment.merchant_id, merchant);
    diesel::insert_into(shipments::table).values(shipment.clone()).execute(conn)?;
    Ok(())
}

/// Writes a parcel as it is now.
pub fn update(conn: &mut Conn, merchant: MerchantId, shipment: &Shipment) -> Result<()> {
    diesel::update(shipments::table.find((merchant, shipment.id))).set(shipment.clone()).execute(conn)?;
    Ok(())
}

/// What is in a parcel: line id and quantity. Says whether that was a change.
pub fn replace_items(
    conn: &mut Conn,
    merchant: MerchantId,
    shipment: ShipmentId,
    items: &[(String, u32)],
) -> Result<bool> {
    let mut new: Vec<(String, i32)> = items
        .iter()
        .map(|(line, quantity)| (line.clone(), i32::try_from((*quantity).min(1_000_000)).unwrap_or(0)))
        .collect();
    new.sort();
    // A shop may list one line twice in a consignment.
    let mut merged: Vec<(String, i32)> = Vec::with_capacity(new.len());
    for (line, quantity) in new {
        match merged.last_mut() {
            Some((last, sum)) if *last == line => *sum = sum.saturating_add(quantity),
            _ => merged.push((line, quantity)),
        }
    }
    if merged == items_of(conn, merchant, shipment)? {
        return Ok(false);
    }
    diesel::delete(
        shipment_items::table
            .filter(shipment_items::merchant_id.eq(merchant))
            .filter(shipment_items::shipment_id.eq(shipment)),
    )
    .execute(conn)?;
    let rows: Vec<_> = merged
        .iter()
        .map(|(line, quantity)| {
            (
                shipment_items::merchant_id.eq(merchant),
                shipment_items::shipment_id.eq(shipment),
                shipment_items::line_external_id.eq(line),
                shipment_items::quantity.eq(*quantity),
            )
        })
        .collect();
    for chunk in rows.chunks(500) {
        let chunk = chunk.to_vec();
        on_each_backend!(conn, |conn| diesel::insert_into(shipment_items::table).values(&chunk).execute(conn))?;
    }
    Ok(true)
}

/// What is in a parcel, by line id.
pub fn items_of(conn: &mut Conn, merchant: MerchantId, shipment: ShipmentId) -> Result<Vec<(String, i32)>> {
    Ok(shipment_items::table
        .filter(shipment_items::merchant_id.eq(merchant))
        .filter(shipment_items::shipment_id.eq(shipment))
        .order(shipment_items::line_external_id)
        .select((shipment_items::line_external_id, shipment_items::quantity))
        .load(conn)?)
}

/// What is in several parcels: parcel, line id, quantity.
pub fn items_of_all(
    conn: &mut Conn,
    merchant: MerchantId,
    of: &[ShipmentId],
) -> Result<Vec<(ShipmentId, String, i32)>> {
    Ok(shipment_items::table
        .filter(shipment_items::merchant_id.eq(merchant))
        .filter(shipment_items::shipment_id.eq_any(of.to_vec()))
        .order(shipment_items::line_external_id)
        .select((shipment_items::shipment_id, shipment_items::line_external_id, shipment_items::quantity))
        .load(conn)?)
}

/// Keeps events. An event that is known already is replaced only if the new telling says more
/// ([`TrackingEvent::richer`]). Says how many were added or replaced.
pub fn add_events(
    conn: &mut Conn,
    merchant: MerchantId,
    shipment: ShipmentId,
    source: &str,
    events: &[TrackingEvent],
    now: Instant,
) -> Result<usize> {
    let mut best: BTreeMap<String, TrackingEvent> = BTreeMap::new();
    for event in events {
        let key = event.key();
        let richest = best.remove(&key).map_or_else(|| event.clone(), |known| known.richer(event.clone()));
        best.insert(key, richest);
    }
    let known: Vec<EventRow> = tracking_events::table
        .filter(tracking_events::merchant_id.eq(merchant))
        .filter(tracking_events::shipment_id.eq(shipment))
        .select(EventRow::as_select())
        .load(conn)?;
    let mut changed = 0;
    for row in known {
        let Some(told) = best.remove(&row.key) else { continue };
        let key = row.key.clone();
        let before = TrackingEvent::from(row);
        let richest = before.clone().richer(told);
        if richest != before {
            diesel::update(tracking_events::table.find((merchant, shipment, &key)))
                .set((
                    tracking_events::status.eq(richest.status),
                    tracking_events::reason.eq(richest.reason),
                    tracking_events::code.eq(&richest.code),
                    tracking_events::text.eq(&richest.text),
                    tracking_events::place.eq(Json(richest.place)),
                    tracking_events::carrier.eq(&richest.carrier),
                    tracking_events::local.eq(richest.when.local.map(|local| local.to_string())),
                    tracking_events::offset_seconds.eq(richest.when.offset_seconds),
                ))
                .execute(conn)?;
            changed += 1;
        }
    }
    let rows: Vec<EventRow> = best
        .into_iter()
        .map(|(key, event)| EventRow {
            merchant_id: merchant,
            shipment_id: shipment,
            key,
            source: source.to_owned(),
            at: event.when.at,
            local: event.when.local.map(|local| local.to_string()),
            offset_seconds: event.when.offset_seconds,
            sort_at: event.when.sort_key(),
            status: event.status,
            reason: event.reason,
            code: event.code,
            text: event.text,
            place: Json(event.place),
            carrier: event.carrier,
            received_at: now,
        })
        .collect();
    for chunk in rows.chunks(500) {
        changed +=
            on_each_backend!(conn, |conn| diesel::insert_into(tracking_events::table).values(chunk).execute(conn))?;
    }
    Ok(changed)
}

/// Events of parcels with the moments at which we heard of them, oldest first; those at the same moment in an order that does
/// not depend on when they came.
pub fn events_of_all(
    conn: &mut Conn,
    merchant: MerchantId,
    of: &[ShipmentId],
) -> Result<Vec<(ShipmentId, TrackingEvent, Instant)>> {
    let rows: Vec<EventRow> = tracking_events::table
        .filter(tracking_events::merchant_id.eq(merchant))
        .filter(tracking_events::shipment_id.eq_any(of.to_vec()))
        .order((tracking_events::sort_at, tracking_events::key))
        .select(EventRow::as_select())
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|row| (row.shipment_id, row.received_at, row.into()))
        .map(|(id, at, event)| (id, event, at))
        .collect())
}

/// Keeps a claim. Says whether it was new.
pub fn add_claim(
    conn: &mut Conn,
    merchant: MerchantId,
    shipment: ShipmentId,
    claim: &Claim,
    now: Instant,
) -> Result<bool> {
    let row = ClaimRow {
        merchant_id: merchant,
        shipment_id: shipment,
        key: claim.key.clone(),
        source: claim.source.clone(),
        carrier: claim.carrier.clone(),
        status: claim.status,
        reason: claim.reason,
        as_of: claim.as_of,
        dated: claim.dated,
        said_at: claim.said_at,
        estimate: claim.estimate.clone().map(Json),
        received_at: now,
        pickup: claim.pickup.clone().map(Json),
        is_return: claim.is_return,
    };
    let added = on_each_backend!(conn, |conn| diesel::insert_into(carrier_updates::table)
        .values(&row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(added > 0)
}

/// What was claimed about a parcel and when we heard it, oldest first: with estimates, how they changed.
pub fn claims_heard(conn: &mut Conn, merchant: MerchantId, shipment: ShipmentId) -> Result<Vec<(Claim, Instant)>> {
    let rows: Vec<ClaimRow> = carrier_updates::table
        .filter(carrier_updates::merchant_id.eq(merchant))
        .filter(carrier_updates::shipment_id.eq(shipment))
        .order((carrier_updates::received_at, carrier_updates::key))
        .select(ClaimRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|row| (row.received_at, row)).map(|(at, row)| (row.into(), at)).collect())
}

/// Takes everything away that one source said about a parcel at one moment. Says whether there was something.
pub fn remove_news(
    conn: &mut Conn,
    merchant: MerchantId,
    shipment: ShipmentId,
    source: &str,
    heard_at: Instant,
) -> Result<bool> {
    let claims = carrier_updates::table
        .filter(carrier_updates::merchant_id.eq(merchant))
        .filter(carrier_updates::shipment_id.eq(shipment))
        .filter(carrier_updates::source.eq(source))
        .filter(carrier_updates::received_at.eq(heard_at));
    let events = tracking_events::table
        .filter(tracking_events::merchant_id.eq(merchant))
        .filter(tracking_events::shipment_id.eq(shipment))
        .filter(tracking_events::source.eq(source))
        .filter(tracking_events::received_at.eq(heard_at));
    Ok(diesel::delete(claims).execute(conn)? + diesel::delete(events).execute(conn)? > 0)
}

/// Copies events and claims of one parcel to another, those whose source is wanted.
pub fn copy_news(
    conn: &mut Conn,
    merchant: MerchantId,
    from: ShipmentId,
    to: ShipmentId,
    wanted: impl Fn(&str) -> bool,
) -> Result<()> {
    let events: Vec<EventRow> = tracking_events::table
        .filter(tracking_events::merchant_id.eq(merchant))
        .filter(tracking_events::shipment_id.eq(from))
        .select(EventRow::as_select())
        .load(conn)?;
    for row in events.into_iter().filter(|row| wanted(&row.source)) {
        let (source, received_at) = (row.source.clone(), row.received_at);
        add_events(conn, merchant, to, &source, &[row.into()], received_at)?;
    }
    let claims: Vec<ClaimRow> = carrier_updates::table
        .filter(carrier_updates::merchant_id.eq(merchant))
        .filter(carrier_updates::shipment_id.eq(from))
        .select(ClaimRow::as_select())
        .load(conn)?;
    for row in claims.into_iter().filter(|row| wanted(&row.source)) {
        let row = ClaimRow { shipment_id: to, ..row };
        on_each_backend!(conn, |conn| diesel::insert_into(carrier_updates::table)
            .values(&row)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(())
}

/// All claims about a parcel.
pub fn claims(conn: &mut Conn, merchant: MerchantId, shipment: ShipmentId) -> Result<Vec<Claim>> {
    let rows: Vec<ClaimRow> = carrier_updates::table
        .filter(carrier_updates::merchant_id.eq(merchant))
        .filter(carrier_updates::shipment_id.eq(shipment))
        .select(ClaimRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Claim::from).collect())
}

/// The newest list of all consignments of an order: when it was told, and their ids.
pub fn consignment_list(
    conn: &mut Conn,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
) -> Result<Option<(Instant, Vec<String>)>> {
    let found: Option<(Instant, Json<Vec<String>>)> = consignment_lists::table
        .find((merchant, shop, order_external_id))
        .select((consignment_lists::told_at, consignment_lists::consignments))
        .first(conn)
        .optional()?;
    Ok(found.map(|(told_at, Json(consignments))| (told_at, consignments)))
}

/// Writes the newest list of all consignments of an order.
pub fn put_consignment_list(
    conn: &mut Conn,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
    told_at: Instant,
    consignments: &[&str],
) -> Result<()> {
    let consignments = Json(consignments.iter().map(|id| (*id).to_owned()).collect::<Vec<String>>());
    on_each_backend!(conn, |conn| diesel::insert_into(consignment_lists::table)
        .values((
            consignment_lists::merchant_id.eq(merchant),
            consignment_lists::shop.eq(shop),
            consignment_lists::order_external_id.eq(order_external_id),
            consignment_lists::told_at.eq(told_at),
            consignment_lists::consignments.eq(&consignments),
        ))
        .on_conflict((consignment_lists::merchant_id, consignment_lists::shop, consignment_lists::order_external_id))
        .do_update()
        .set((consignment_lists::told_at.eq(told_at), consignment_lists::consignments.eq(&consignments)))
        .execute(conn))?;
    Ok(())
}

/// A parcel that it is time to ask about.
#[derive(Clone, Debug)]
pub struct DueForPoll {
    /// The parcel.
    pub shipment: Shipment,
    /// The country it goes to.
    pub country: Option<String>,
    /// The postal code it goes to.
    pub postcode: Option<String>,
}

/// Parcels that it is time to ask about. Those on whose delivery day it is come first, then those that wait longest.
pub fn due_for_poll(conn: &mut Conn, merchant: MerchantId, now: Instant, limit: i64) -> Result<Vec<DueForPoll>> {
    let due: Vec<Shipment> = shipments::table
        .filter(shipments::merchant_id.eq(merchant))
        .filter(shipments::poll_at.le(now))
        .order((shipments::poll_at, shipments::id))
        .limit(limit)
        .select(Shipment::as_select())
        .load(conn)?;
    let mut parcels = Vec::with_capacity(due.len());
    for shipment in due {
        let order = match shipment.order_id {
            Some(order) => orders::store::by_id(conn, merchant, order)?,
            None => None,
        };
        let to = order.map(|order| order.details.0.ship_to).unwrap_or_default();
        parcels.push(DueForPoll { shipment, country: to.country, postcode: to.postcode });
    }
    parcels.sort_by_key(|due| !due.shipment.is_urgent(now));
    Ok(parcels)
}

/// Whether there is a parcel that it is time to ask about.
pub fn any_due_for_poll(conn: &mut Conn, merchant: MerchantId, now: Instant) -> Result<bool> {
    let due = shipments::table.filter(shipments::merchant_id.eq(merchant)).filter(shipments::poll_at.le(now));
    Ok(diesel::select(exists(due)).get_result(conn)?)
}

/// Sets when a parcel is asked about next, unless that was set anew since the parcel was read: news came meanwhile.
pub fn set_poll_at(conn: &mut Conn, merchant: MerchantId, read: &Shipment, at: Option<Instant>) -> Result<()> {
    diesel::update(shipments::table.find((merchant, read.id)).filter(shipments::poll_at.eq(read.poll_at)))
        .set(shipments::poll_at.eq(at))
        .execute(conn)?;
    Ok(())
}

/// Keeps codes that no table knows, once per parcel.
pub fn add_unknown_codes(
    conn: &mut Conn,
    merchant: MerchantId,
    shipment: ShipmentId,
    source: &str,
    codes: &[UnknownCode],
    now: Instant,
) -> Result<()> {
    for unknown in codes {
        let row = (
            unknown_codes::merchant_id.eq(merchant),
            unknown_codes::source.eq(source),
            unknown_codes::field.eq(&unknown.field),
            unknown_codes::code.eq(&unknown.code),
            unknown_codes::shipment_id.eq(shipment),
            unknown_codes::words.eq(&unknown.words),
            unknown_codes::seen_at.eq(now),
        );
        on_each_backend!(conn, |conn| diesel::insert_into(unknown_codes::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(())
}

/// A code that no table knows, and how often it was seen.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct UnknownCodeCount {
    /// Who sends it.
    pub source: String,
    /// In which field.
    pub field: String,
    /// The code.
    pub code: String,
    /// In how many parcels.
    pub parcels: i64,
    /// When last.
    pub last_seen_at: Option<Instant>,
    /// Some words that came with it.
    pub words: Option<String>,
}

/// A merchant's unknown codes, the most frequent first.
pub fn unknown_codes(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<UnknownCodeCount>> {
    use diesel::dsl::{count_star, max};
    let mut codes: Vec<UnknownCodeCount> = unknown_codes::table
        .filter(unknown_codes::merchant_id.eq(merchant))
        .group_by((unknown_codes::source, unknown_codes::field, unknown_codes::code))
        .select((
            unknown_codes::source,
            unknown_codes::field,
            unknown_codes::code,
            count_star(),
            max(unknown_codes::seen_at),
            max(unknown_codes::words),
        ))
        .load(conn)?;
    codes.sort_by(|a, b| {
        b.parcels.cmp(&a.parcels).then_with(|| (&a.source, &a.field, &a.code).cmp(&(&b.source, &b.field, &b.code)))
    });
    Ok(codes)
}

type MeaningRow = (String, String, String, ShipmentStatus, Option<Reason>, String, Instant);

fn meaning_of((source, field, code, status, reason, said_by, said_at): MeaningRow) -> CodeMeaning {
    CodeMeaning { code: Code { source, field, code }, status, reason, said_by, said_at }
}

/// What a merchant said of codes, by who sends them.
pub fn meanings(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<CodeMeaning>> {
    let rows: Vec<MeaningRow> = code_meanings::table
        .filter(code_meanings::merchant_id.eq(merchant))
        .order((code_meanings::source, code_meanings::field, code_meanings::code))
        .select((
            code_meanings::source,
            code_meanings::field,
            code_meanings::code,
            code_meanings::status,
            code_meanings::reason,
            code_meanings::said_by,
            code_meanings::said_at,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(meaning_of).collect())
}

/// What a merchant said of one sender's codes.
pub fn meanings_of(conn: &mut Conn, merchant: MerchantId, source: &str) -> Result<Vec<CodeMeaning>> {
    Ok(meanings(conn, merchant)?.into_iter().filter(|known| known.code.source == source).collect())
}

/// Keeps a meaning, in the place of the one before.
pub fn put_meaning(conn: &mut Conn, merchant: MerchantId, meaning: &CodeMeaning) -> Result<()> {
    remove_meaning(conn, merchant, &meaning.code)?;
    let row = (
        code_meanings::merchant_id.eq(merchant),
        code_meanings::source.eq(&meaning.code.source),
        code_meanings::field.eq(&meaning.code.field),
        code_meanings::code.eq(&meaning.code.code),
        code_meanings::status.eq(meaning.status),
        code_meanings::reason.eq(meaning.reason),
        code_meanings::said_by.eq(&meaning.said_by),
        code_meanings::said_at.eq(meaning.said_at),
    );
    diesel::insert_into(code_meanings::table).values(row).execute(conn)?;
    Ok(())
}

/// Takes a meaning away. Says whether there was one.
pub fn remove_meaning(conn: &mut Conn, merchant: MerchantId, code: &Code) -> Result<bool> {
    let key = (merchant, code.source.clone(), code.field.clone(), code.code.clone());
    Ok(diesel::delete(code_meanings::table.find(key)).execute(conn)? > 0)
}

/// Takes a code from those that nobody knows: the parcels in whose messages it was.
pub fn take_unknown(conn: &mut Conn, merchant: MerchantId, code: &Code) -> Result<Vec<ShipmentId>> {
    let of = || {
        let of = unknown_codes::table.filter(unknown_codes::merchant_id.eq(merchant));
        of.filter(unknown_codes::source.eq(code.source.clone()))
            .filter(unknown_codes::field.eq(code.field.clone()))
            .filter(unknown_codes::code.eq(code.code.clone()))
    };
    let parcels = of().select(unknown_codes::shipment_id).load(conn)?;
    diesel::delete(of()).execute(conn)?;
    Ok(parcels)
}

// --- lists of orders ---

/// All orders with a parcel that stands so, in no order. `None` if there are as many such parcels as `most`: then they are not rare.
pub fn orders_standing(
    conn: &mut Conn,
    merchant: MerchantId,
    statuses: &[ShipmentStatus],
    most: i64,
) -> Result<Option<Vec<OrderId>>> {
    let mut found = Vec::new();
    for status in statuses {
        let some: Vec<Option<OrderId>> = shipments::table
            .filter(shipments::merchant_id.eq(merchant))
            .filter(shipments::status.eq(*status))
            .filter(shipments::order_id.is_not_null())
            .limit(most)
            .select(shipments::order_id)
            .load(conn)?;
        if i64::try_from(some.len()).unwrap_or(most) >= most {
            return Ok(None);
        }
        found.extend(some.into_iter().flatten());
    }
    found.sort_unstable();
    found.dedup();
    Ok(Some(found))
}

/// Orders that somebody has to look after, the last marked first.
pub fn orders_marked(conn: &mut Conn, merchant: MerchantId, most: i64) -> Result<Vec<OrderId>> {
    Ok(incidents::table
        .filter(incidents::merchant_id.eq(merchant))
        .filter(incidents::closed_at.is_null())
        .order(incidents::opened_at.desc())
        .limit(most)
        .select(incidents::order_id)
        .load(conn)?)
}

/// Orders that fit, the newest first; only `among` some, if they are given.
pub fn orders_like(
    conn: &mut Conn,
    merchant: MerchantId,
    filter: &Filter,
    among: Option<&[OrderId]>,
    after: Option<After>,
    limit: i64,
) -> Result<Vec<Order>> {
    let mut of = order_rows::table
        .filter(order_rows::merchant_id.eq(merchant))
        .order((order_rows::listed_at.desc(), order_rows::id.desc()))
        .limit(limit)
        .select(Order::as_select())
        .into_boxed();
    if let Some(After { listed_at, id }) = after {
        let same = order_rows::listed_at.eq(listed_at).and(order_rows::id.lt(id));
        // The first half alone is what the index is read from.
        of = of.filter(order_rows::listed_at.le(listed_at)).filter(order_rows::listed_at.lt(listed_at).or(same));
    }
    if let Some(among) = among {
        of = of.filter(order_rows::id.eq_any(among.to_vec()));
    }
    if let Some(brand) = filter.brand {
        of = of.filter(order_rows::brand_id.eq(brand));
    }
    if let Some(from) = filter.from {
        of = of.filter(order_rows::listed_at.ge(from));
    }
    if let Some(until) = filter.until {
        of = of.filter(order_rows::listed_at.lt(until));
    }
    let parcels = shipments::table
        .filter(shipments::merchant_id.eq(order_rows::merchant_id))
        .filter(shipments::order_id.eq(order_rows::id.nullable()))
        .filter(shipments::withdrawn_at.is_null());
    match filter.stands {
        None | Some(Stands::Incident) => {}
        Some(Stands::Cancelled) => of = of.filter(order_rows::cancelled_at.is_not_null()),
        Some(stands @ Stands::Waiting) => {
            // One look at an order's parcels for both halves, "one waits" and "there is none". As two `EXISTS`, PostgreSQL first
            // gathers every waiting parcel there is.
            let waits = case_when(shipments::status.eq_any(stands.statuses().to_vec()), 1.into_sql::<Integer>());
            let any = parcels.select(max(waits.otherwise(0.into_sql::<Integer>()))).single_value();
            of = of.filter(order_rows::cancelled_at.is_null()).filter(coalesce(any, 1).eq(1));
        }
        Some(stands) => {
            of = of.filter(exists(parcels.filter(shipments::status.eq_any(stands.statuses().to_vec()))));
        }
    }
    Ok(of.load(conn)?)
}

#[diesel::declare_sql_function]
extern "SQL" {
    /// The first that is something.
    fn coalesce(first: Nullable<Integer>, second: Integer) -> Integer;
}

// --- what is kept no longer ---

/// How much longer what is not over yet is kept: a parcel in customs, an order that waits for its goods. After that nobody waits.
const UNFINISHED: SignedDuration = SignedDuration::from_hours(24 * 180);

/// Statuses after which nothing more is expected.
const OVER: [ShipmentStatus; 4] =
    [ShipmentStatus::Delivered, ShipmentStatus::Cancelled, ShipmentStatus::ReturnToSender, ShipmentStatus::Expired];

/// Orders with which nothing happened since a moment, nor with their parcels; only those in which something personal is left, if
/// `personal`. What is not over yet, or waits for somebody of the merchant, is left out as long as somebody may wait for it.
fn quiet<'a>(
    merchant: MerchantId,
    before: Instant,
    personal: bool,
) -> order_rows::BoxedQuery<'a, crate::db::MultiBackend> {
    let long_ago = before.plus(-UNFINISHED);
    let parcels = || {
        let of = shipments::table.filter(shipments::merchant_id.eq(order_rows::merchant_id));
        of.filter(shipments::order_id.eq(order_rows::id.nullable()))
    };
    let waited_for = shipments::withdrawn_at
        .is_null()
        .and(shipments::status.ne_all(OVER.to_vec()))
        .and(shipments::updated_at.ge(long_ago));
    let marked = incidents::table
        .filter(incidents::merchant_id.eq(order_rows::merchant_id))
        .filter(incidents::order_id.eq(order_rows::id))
        .filter(incidents::closed_at.is_null());
    let of = order_rows::table
        .filter(order_rows::merchant_id.eq(merchant))
        .filter(order_rows::listed_at.lt(before))
        .filter(order_rows::updated_at.lt(before))
        .filter(not(exists(parcels().filter(shipments::updated_at.ge(before).or(waited_for)))))
        .filter(not(exists(marked)))
        // Nothing was sent yet, and it was not called off.
        .filter(order_rows::cancelled_at.is_not_null().or(exists(parcels())).or(order_rows::listed_at.lt(long_ago)))
        .into_boxed();
    if personal { of.filter(order_rows::forgotten_at.is_null()) } else { of }
}

/// Orders with which nothing happened since a moment, some of them.
pub fn orders_quiet(
    conn: &mut Conn,
    merchant: MerchantId,
    before: Instant,
    personal: bool,
    limit: i64,
) -> Result<Vec<OrderId>> {
    Ok(quiet(merchant, before, personal).limit(limit).select(order_rows::id).load(conn)?)
}

/// How many there are.
pub fn count_orders_quiet(conn: &mut Conn, merchant: MerchantId, before: Instant, personal: bool) -> Result<i64> {
    Ok(quiet(merchant, before, personal).count().get_result(conn)?)
}

/// Parcels of no order with which nothing happened since a moment.
fn quiet_strays<'a>(merchant: MerchantId, before: Instant) -> shipments::BoxedQuery<'a, crate::db::MultiBackend> {
    let of = shipments::table.filter(shipments::merchant_id.eq(merchant)).filter(shipments::order_id.is_null());
    of.filter(shipments::updated_at.lt(before)).into_boxed()
}

/// How many parcels of no order there are with which nothing happened since a moment.
pub fn count_strays_quiet(conn: &mut Conn, merchant: MerchantId, before: Instant) -> Result<i64> {
    Ok(quiet_strays(merchant, before).count().get_result(conn)?)
}

/// Parcels of no order with which nothing happened since a moment, some of them.
pub fn strays_quiet(conn: &mut Conn, merchant: MerchantId, before: Instant, limit: i64) -> Result<Vec<ShipmentId>> {
    Ok(quiet_strays(merchant, before).limit(limit).select(shipments::id).load(conn)?)
}

/// Takes out what leads to a person: the number, by which the carrier tells the address, the carrier's own words, which may name who
/// signed, the towns, and where it is collected. What happened when stays, and in which country.
pub fn forget_personal(conn: &mut Conn, merchant: MerchantId, shipment: &Shipment) -> Result<()> {
    let mut bare = shipment.clone();
    let own = shipment.id.to_string();
    bare.number_key = Some(forgotten_key(merchant, shipment.number_key.as_deref().unwrap_or(&own)));
    (bare.tracking_number, bare.tracking_url) = (None, None);
    (bare.pickup, bare.shop_pickup, bare.poll_at) = (None, None, None);
    // What a file told is called by its number.
    if let (Some(id), Some(number)) = (&shipment.external_id, &shipment.tracking_number)
        && id.to_uppercase().contains(&number.to_uppercase())
    {
        bare.external_id = bare.number_key.clone();
    }
    update(conn, merchant, &bare)?;
    let events: Vec<EventRow> = tracking_events::table
        .filter(tracking_events::merchant_id.eq(merchant))
        .filter(tracking_events::shipment_id.eq(shipment.id))
        .select(EventRow::as_select())
        .load(conn)?;
    let none: Option<String> = None;
    for event in events {
        let place = Place { country: event.place.0.country, ..Place::default() };
        diesel::update(tracking_events::table.find((merchant, shipment.id, event.key)))
            .set((tracking_events::text.eq(none.clone()), tracking_events::place.eq(Json(place))))
            .execute(conn)?;
    }
    let no_place: Option<Json<Pickup>> = None;
    let claims = carrier_updates::table
        .filter(carrier_updates::merchant_id.eq(merchant))
        .filter(carrier_updates::shipment_id.eq(shipment.id));
    on_each_backend!(conn, |conn| diesel::update(claims).set(carrier_updates::pickup.eq(no_place)).execute(conn))?;
    let codes = unknown_codes::table.filter(unknown_codes::merchant_id.eq(merchant));
    diesel::delete(codes.filter(unknown_codes::shipment_id.eq(shipment.id))).execute(conn)?;
    Ok(())
}

/// Removes parcels with everything that was heard of them.
pub fn remove(conn: &mut Conn, merchant: MerchantId, of: &[ShipmentId]) -> Result<()> {
    macro_rules! gone {
        ($($table:ident),*) => {$(
            let rows = $table::table.filter($table::merchant_id.eq(merchant));
            diesel::delete(rows.filter($table::shipment_id.eq_any(of.to_vec()))).execute(conn)?;
        )*};
    }
    gone!(shipment_items, tracking_events, carrier_updates, poll_answers, unknown_codes);
    let rows = shipments::table.filter(shipments::merchant_id.eq(merchant));
    diesel::delete(rows.filter(shipments::id.eq_any(of.to_vec()))).execute(conn)?;
    Ok(())
}

/// Removes what a shop listed as the parcels of an order.
pub fn remove_consignment_list(conn: &mut Conn, merchant: MerchantId, shop: &str, order: &str) -> Result<()> {
    diesel::delete(consignment_lists::table.find((merchant, shop, order))).execute(conn)?;
    Ok(())
}
