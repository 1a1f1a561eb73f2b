//! What a merchant says that a code means which no table of ours knows.
//!
//! A meaning fills a gap, and overrules nothing: it gives a status to events whose code nobody knew, and to an update whose sender's
//! main code nobody knew. What our tables, or the carrier's own words, did tell stays as it is; of such an event at most the reason
//! is added.

use serde_json::json;

use super::model::{CarrierUpdate, ShipmentId};
use super::status::{Reason, ShipmentStatus};
use super::store;
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Conn, Instant, Result, Tx};

/// A sender's code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// Who sends it.
    pub source: String,
    /// In which field.
    pub field: String,
    /// As sent.
    pub code: String,
}

/// What it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeMeaning {
    /// Of which code.
    pub code: Code,
    /// Where the parcel is.
    pub status: ShipmentStatus,
    /// Why.
    pub reason: Option<Reason>,
    /// Who said so.
    pub said_by: String,
    /// When.
    pub said_at: Instant,
}

/// The update as it is with what the merchant said of codes in it. Codes that have a meaning are unknown no more.
///
/// # Errors
/// Storage.
pub fn understood(
    conn: &mut Conn,
    merchant: MerchantId,
    source: &str,
    update: &CarrierUpdate,
) -> Result<CarrierUpdate> {
    let mut update = update.clone();
    if update.unknown_codes.is_empty() {
        return Ok(update);
    }
    let known = store::meanings_of(conn, merchant, source)?;
    fill(&mut update, &known);
    Ok(update)
}

fn fill(update: &mut CarrierUpdate, known: &[CodeMeaning]) {
    let same = |a: &str, b: &str| a.trim().eq_ignore_ascii_case(b.trim());
    // By its field too, and only what nobody knew: another field may have the same code with a meaning of its own.
    let unknown = std::mem::take(&mut update.unknown_codes);
    let (told, left): (Vec<_>, Vec<_>) = unknown.into_iter().partition(|unknown| {
        known.iter().any(|known| known.code.field == unknown.field && same(&known.code.code, &unknown.code))
    });
    update.unknown_codes = left;
    let meaning_of = |code: &str, words: Option<&str>| {
        let noted = told
            .iter()
            .find(|told| same(&told.code, code))
            .or_else(|| told.iter().find(|told| told.words.is_some() && told.words.as_deref() == words))?;
        known.iter().find(|known| known.code.field == noted.field && same(&known.code.code, &noted.code))
    };
    for event in &mut update.events {
        let found = meaning_of(event.code.as_deref().unwrap_or_default(), event.text.as_deref());
        match found {
            Some(found) if event.status == ShipmentStatus::Unknown => {
                (event.status, event.reason) = (found.status, found.reason);
            }
            Some(found) if event.status == found.status => event.reason = event.reason.or(found.reason),
            _ => {}
        }
    }
    if matches!(update.status, None | Some(ShipmentStatus::Unknown)) {
        // Where the parcel is, is what its newest event says; a message without events has the code alone.
        let newest = update.newest().filter(|event| event.status != ShipmentStatus::Unknown);
        let newest = newest.map(|event| (event.status, event.reason));
        let alone =
            || told.first().and_then(|told| meaning_of(&told.code, None)).map(|known| (known.status, known.reason));
        if let Some((status, reason)) = newest.or_else(|| update.events.is_empty().then(alone).flatten()) {
            (update.status, update.reason) = (Some(status), reason);
        }
    }
}

fn subject(code: &Code) -> Subject {
    Subject { kind: SubjectKind::Code, id: None, name: format!("{} {} {}", code.source, code.field, code.code) }
}

/// Says what a code means. Returns the parcels of which messages with it came, for what was kept to be read again.
///
/// # Errors
/// Storage.
pub fn say(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    code: &Code,
    (status, reason): (ShipmentStatus, Option<Reason>),
    now: Instant,
) -> Result<Vec<ShipmentId>> {
    let shown = |(status, reason): (ShipmentStatus, Option<Reason>)| json!({ "status": status, "reason": reason });
    let known = store::meanings_of(tx, merchant, &code.source)?.into_iter().find(|known| known.code == *code);
    let meaning = CodeMeaning { code: code.clone(), status, reason, said_by: actor.name.clone(), said_at: now };
    store::put_meaning(tx, merchant, &meaning)?;
    let change = Change {
        action: "meaning_said".into(),
        subject: subject(code),
        before: known.map(|known| shown((known.status, known.reason))),
        after: Some(shown((status, reason))),
    };
    audit::record(tx, merchant, actor, change, now)?;
    store::take_unknown(tx, merchant, code)
}

/// Takes a meaning back: messages from now on are not understood by it. Says whether there was one.
///
/// # Errors
/// Storage.
pub fn take_back(tx: &mut Tx<'_>, (merchant, actor): (MerchantId, &Actor), code: &Code, now: Instant) -> Result<bool> {
    if !store::remove_meaning(tx, merchant, code)? {
        return Ok(false);
    }
    let change = Change { action: "meaning_taken_back".into(), subject: subject(code), before: None, after: None };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracking::model::{TrackingEvent, UnknownCode, When};

    fn meaning(field: &str, code: &str, status: ShipmentStatus) -> CodeMeaning {
        let code = Code { source: "x".into(), field: field.into(), code: code.into() };
        let said_at = Instant::from_second(0).unwrap();
        CodeMeaning { code, status, reason: Some(Reason::Weather), said_by: "Kim".into(), said_at }
    }

    fn update(code: &str, status: ShipmentStatus) -> CarrierUpdate {
        let when = When::utc(Instant::from_second(1_000).unwrap());
        let event = TrackingEvent { when, status, code: Some(code.into()), text: Some("Held".into()), ..blank() };
        let noted = UnknownCode { field: "status".into(), code: code.into(), words: Some("Held".into()) };
        CarrierUpdate { events: vec![event], unknown_codes: vec![noted], ..CarrierUpdate::default() }
    }

    fn blank() -> TrackingEvent {
        TrackingEvent {
            when: When::default(),
            status: ShipmentStatus::Unknown,
            reason: None,
            code: None,
            text: None,
            place: crate::tracking::model::Place::default(),
            carrier: None,
        }
    }

    #[test]
    fn a_gap_is_filled_and_nothing_is_overruled() {
        let known = [meaning("status", "x9", ShipmentStatus::Exception)];
        let mut told = update("X9", ShipmentStatus::Unknown);
        fill(&mut told, &known);
        assert_eq!((told.status, told.reason), (Some(ShipmentStatus::Exception), Some(Reason::Weather)));
        assert_eq!(told.events[0].status, ShipmentStatus::Exception);
        assert!(told.unknown_codes.is_empty());
        let mut sure = update("X9", ShipmentStatus::InTransit);
        sure.status = Some(ShipmentStatus::InTransit);
        fill(&mut sure, &known);
        assert_eq!((sure.status, sure.events[0].status), (Some(ShipmentStatus::InTransit), ShipmentStatus::InTransit));
        assert_eq!(sure.events[0].reason, None);
        // The same code in another field is another code.
        let mut other = update("X9", ShipmentStatus::Unknown);
        fill(&mut other, &[meaning("detail", "X9", ShipmentStatus::Delivered)]);
        assert_eq!((other.events[0].status, other.unknown_codes.len()), (ShipmentStatus::Unknown, 1));
        // A message of a code alone.
        let mut bare = CarrierUpdate { events: Vec::new(), ..update("X9", ShipmentStatus::Unknown) };
        fill(&mut bare, &known);
        assert_eq!(bare.status, Some(ShipmentStatus::Exception));
    }
}
