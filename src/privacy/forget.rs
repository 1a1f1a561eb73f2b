//! Forgetting what is personal in an order, and removing one as a whole.

use crate::accounts::MerchantId;
use crate::accounts::audit;
use crate::accounts::audit::model::SubjectKind;
use crate::db::{Instant, Result, Tx};
use crate::events::DomainEvent;
use crate::inbox::model::SubjectId;
use crate::links::{self, Opens};
use crate::orders::{self, OrderId};
use crate::tracking::ShipmentId;
use crate::{inbox, tracking};

/// Removes the messages about an order and its parcels. Those that are about others too stay with them, unless `shared` says that
/// these go as well: they go when the last of those does.
fn remove_messages(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    order: Option<OrderId>,
    of: &[ShipmentId],
    shared: bool,
) -> Result<usize> {
    let order = order.into_iter().map(|order| SubjectId::from(order.uuid()));
    let subjects: Vec<SubjectId> = order.chain(of.iter().map(|parcel| parcel.uuid().into())).collect();
    let mut messages = inbox::store::ids_about(tx, merchant, &subjects)?;
    if !shared {
        let mut own = Vec::with_capacity(messages.len());
        for message in messages {
            if inbox::store::subjects(tx, merchant, message)?.iter().all(|subject| subjects.contains(subject)) {
                own.push(message);
            } else {
                inbox::store::no_longer_about(tx, merchant, message, &subjects)?;
            }
        }
        messages = own;
    }
    inbox::store::remove(tx, merchant, &messages)
}

/// Removes what an order and its parcels left elsewhere: raw messages, links, and what the log quotes of them. How many messages.
fn remove_traces(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    order: Option<OrderId>,
    of: &[ShipmentId],
    shared: bool,
) -> Result<usize> {
    if let Some(order) = order {
        audit::store::blot_out(tx, merchant, SubjectKind::Order, &order.to_string())?;
        links::store::remove(tx, merchant, Opens::Order(order))?;
    }
    for parcel in of {
        audit::store::blot_out(tx, merchant, SubjectKind::Shipment, &parcel.to_string())?;
        links::store::remove(tx, merchant, Opens::Shipment(*parcel))?;
    }
    remove_messages(tx, merchant, order, of, shared)
}

/// Forgets everything personal in an order. How many raw messages went with it; `None` if there is no such order, or it was forgotten
/// already. `shared` says whether messages go too that are about other orders as well.
///
/// # Errors
/// Storage.
pub fn forget(tx: &mut Tx<'_>, merchant: MerchantId, id: OrderId, shared: bool, now: Instant) -> Result<Option<usize>> {
    let found = orders::store::by_id(tx, merchant, id)?.filter(|order| order.forgotten_at.is_none());
    let Some(mut order) = found else { return Ok(None) };
    order.forget(now);
    orders::store::update(tx, merchant, &order)?;
    orders::store::remove_remarks(tx, merchant, id)?;
    let parcels = tracking::store::ever_of_order(tx, merchant, id)?;
    for parcel in &parcels {
        tracking::store::forget_personal(tx, merchant, parcel)?;
        let (from, to) = (parcel.status, parcel.status);
        tx.emit(DomainEvent::ShipmentChanged { merchant, shipment: parcel.id, order: Some(id), from, to });
    }
    let ids: Vec<ShipmentId> = parcels.iter().map(|parcel| parcel.id).collect();
    let messages = remove_traces(tx, merchant, Some(id), &ids, shared)?;
    // It is found by its number alone from now on, and nobody's page shows what was there.
    tx.emit(DomainEvent::OrderChanged { merchant, order: id });
    Ok(Some(messages))
}

/// Removes an order, its parcels and everything that was heard of them.
///
/// # Errors
/// Storage.
pub fn remove(tx: &mut Tx<'_>, merchant: MerchantId, id: OrderId) -> Result<()> {
    let Some(order) = orders::store::by_id(tx, merchant, id)? else { return Ok(()) };
    let parcels = tracking::store::ever_of_order(tx, merchant, id)?;
    let ids: Vec<ShipmentId> = parcels.iter().map(|parcel| parcel.id).collect();
    remove_traces(tx, merchant, Some(id), &ids, false)?;
    tracking::store::remove(tx, merchant, &ids)?;
    tracking::store::remove_consignment_list(tx, merchant, &order.shop, &order.external_id)?;
    orders::store::remove(tx, merchant, &order)?;
    tx.emit(DomainEvent::LinkEnded { merchant, order: id });
    Ok(())
}

/// Removes parcels that belong to no order.
///
/// # Errors
/// Storage.
pub fn remove_strays(tx: &mut Tx<'_>, merchant: MerchantId, of: &[ShipmentId]) -> Result<()> {
    remove_traces(tx, merchant, None, of, false)?;
    tracking::store::remove(tx, merchant, of)
}
