//! What people of the merchant say about an order among themselves: notes, and that somebody has to look after it.

use serde_json::json;

use super::model::NoteId;
use super::store::{self, Incident, Note, Order};
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Error, Instant, Result, Tx};

/// An order, as the log of changes names it.
pub fn subject(order: &Order) -> Subject {
    Subject { kind: SubjectKind::Order, id: Some(order.id.to_string()), name: order.number.clone() }
}

/// The longest note or reason, in characters.
pub const LONGEST: usize = 2000;

/// What is said where somebody would write about an order that is forgotten: nothing that could name a person is kept with it any more.
pub const FORGOTTEN: &str = "whose order this was is forgotten: nothing is kept with it any more";

fn remembered(order: &Order) -> Result<()> {
    if order.forgotten_at.is_some() { Err(Error::Refused(FORGOTTEN.into())) } else { Ok(()) }
}

/// Writes a note.
///
/// # Errors
/// Storage; [`Error::Refused`] if the order is forgotten.
pub fn note(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    order: &Order,
    actor: &Actor,
    text: &str,
    now: Instant,
) -> Result<NoteId> {
    remembered(order)?;
    let note = Note {
        merchant_id: merchant,
        id: NoteId::new(now),
        order_id: order.id,
        person_id: actor.person,
        author: actor.name.clone(),
        text: text.to_owned(),
        created_at: now,
    };
    store::insert_note(tx, merchant, &note)?;
    Ok(note.id)
}

/// Says that somebody has to look after an order, or that it is over (`reason` is `None`). Says whether that changed something.
///
/// # Errors
/// Storage; [`Error::Refused`] if it is to be marked and is forgotten.
pub fn mark(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    order: &Order,
    actor: &Actor,
    reason: Option<&str>,
    now: Instant,
) -> Result<bool> {
    if reason.is_some() {
        remembered(order)?;
    }
    let known = store::incident(tx, merchant, order.id)?;
    let open = known.as_ref().filter(|incident| incident.closed_at.is_none());
    let before = open.map(|incident| incident.reason.clone());
    if before.as_deref() == reason {
        return Ok(false);
    }
    let incident = match (reason, known) {
        (Some(reason), _) => Incident {
            merchant_id: merchant,
            order_id: order.id,
            reason: reason.to_owned(),
            opened_by: actor.name.clone(),
            opened_at: now,
            closed_at: None,
        },
        (None, Some(known)) => Incident { closed_at: Some(now), ..known },
        (None, None) => return Ok(false),
    };
    store::put_incident(tx, merchant, &incident)?;
    let change = Change {
        action: if reason.is_some() { "marked" } else { "settled" }.into(),
        subject: subject(order),
        before: before.map(|reason| json!({ "incident": reason })),
        after: reason.map(|reason| json!({ "incident": reason })),
    };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(true)
}
