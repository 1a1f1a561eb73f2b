//! What shoppers ask for, and carrying it out.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::forget;
use super::jobs::Erase;
use super::model::{Request, RequestId, RequestKind};
use super::store;
use crate::accounts::MerchantId;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Conn, Instant, Result, Tx};
use crate::inbox;
use crate::inbox::InboxId;
use crate::inbox::model::{Outcome, SubjectId};
use crate::jobs;
use crate::orders::model::email_key;
use crate::orders::{self, OrderId};

/// How long the law gives (GDPR article 12: a month; Shopify: 30 days).
pub const TIME: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Open requests among which the same one is looked for.
const OPEN: i64 = 500;
/// Orders of one step.
const ORDERS: usize = 50;
/// Raw messages of one step: each is read as a whole.
const MESSAGES: i64 = 300;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Of which shopper.
    pub email: Option<String>,
    /// In which shop.
    pub shop: Option<String>,
    /// The shop's ids of the orders in question, beside those of the e-mail address.
    pub orders: Vec<String>,
}

/// Somebody who works for a merchant has a shopper forgotten. Whose it was is what has to be forgotten: the log does not name them.
///
/// # Errors
/// Storage.
pub fn erase(
    tx: &mut Tx<'_>,
    (merchant, shop): (MerchantId, &str),
    actor: &Actor,
    email: String,
    now: Instant,
) -> Result<RequestId> {
    let change =
        Change { action: "shopper_erased".into(), subject: Subject::merchant(shop), before: None, after: None };
    audit::record(tx, merchant, actor, change, now)?;
    ask(tx, merchant, RequestKind::Erasure, &actor.name, Asked { email: Some(email), ..Asked::default() }, now)
}

/// Notes a request. The erasure of one shopper begins at once; that of a whole shop waits until a person says so, and what a shopper
/// wants to know until a person hands it over.
///
/// # Errors
/// Storage.
pub fn ask(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    kind: RequestKind,
    source: &str,
    asked: Asked,
    now: Instant,
) -> Result<RequestId> {
    let request = Request {
        id: RequestId::new(now),
        kind,
        source: source.to_owned(),
        shop: asked.shop,
        email: asked.email.as_deref().and_then(email_key),
        orders: asked.orders,
        received_at: now,
        due_at: now.plus(TIME),
        done_at: None,
        done_by: None,
        result: None,
    };
    // A message may come twice.
    let same = |known: &Request| {
        known.done_at.is_none()
            && (known.kind, &known.source, &known.shop, &known.email, &known.orders)
                == (kind, &request.source, &request.shop, &request.email, &request.orders)
    };
    if let Some(known) = store::newest(tx, merchant, OPEN)?.into_iter().find(same) {
        return Ok(known.id);
    }
    store::insert(tx, merchant, &request)?;
    if kind == RequestKind::Erasure {
        begin(tx, merchant, request.id, source, now)?;
    }
    Ok(request.id)
}

/// Begins an erasure.
///
/// # Errors
/// Storage.
pub fn begin(tx: &mut Tx<'_>, merchant: MerchantId, request: RequestId, by: &str, now: Instant) -> Result<()> {
    let job = Erase { merchant, request, by: by.to_owned(), so_far: Progress::default() };
    jobs::enqueue_at(tx, &job, now, Some(format!("privacy.erase {request}")), now)
}

/// How far an erasure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Orders that were forgotten.
    pub orders: usize,
    /// Raw messages that were removed.
    pub messages: usize,
    /// Up to which message was looked.
    pub after: Option<InboxId>,
}

/// Orders that a request is about: those that were here when it came. A shop speaks of its own alone.
///
/// # Errors
/// Storage.
pub fn orders_of(conn: &mut Conn, merchant: MerchantId, request: &Request) -> Result<Vec<OrderId>> {
    let mut found = Vec::new();
    if let Some(email) = &request.email {
        let (shop, known_at) = (request.shop.as_deref(), request.received_at);
        found.extend(orders::store::all_by_email(conn, merchant, email, shop, known_at)?);
    }
    if let Some(shop) = &request.shop {
        found.extend(orders::store::by_external_ids(conn, merchant, shop, &request.orders)?);
        if request.kind == RequestKind::ShopErasure {
            let some = i64::try_from(ORDERS).unwrap_or(i64::MAX);
            found.extend(orders::store::personal_of_shop(conn, merchant, shop, some)?);
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// What an erasure has to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Some more of the same.
    Orders(Progress),
    /// Look through the messages.
    Messages(Progress),
    /// It was done, here or by another.
    Nothing,
}

/// Forgets some of the orders of an erasure.
///
/// # Errors
/// Storage.
pub fn forget_orders(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    id: RequestId,
    mut so_far: Progress,
    now: Instant,
) -> Result<Next> {
    let found = store::by_id(tx, merchant, id)?.filter(|request| request.done_at.is_none());
    let Some(request) = found else { return Ok(Next::Nothing) };
    let mut forgotten = 0;
    for order in orders_of(tx, merchant, &request)? {
        if forgotten == ORDERS {
            break;
        }
        if let Some(messages) = forget::forget(tx, merchant, order, true, now)? {
            forgotten += 1;
            so_far.orders += 1;
            so_far.messages += messages;
        }
    }
    Ok(if forgotten == ORDERS { Next::Orders(so_far) } else { Next::Messages(so_far) })
}

/// Some messages that were looked at: which of them have to go, and up to which it was looked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// They name the shopper.
    pub naming: Vec<InboxId>,
    /// The last one that was looked at.
    pub up_to: Option<InboxId>,
    /// Whether there are more.
    pub more: bool,
    /// One that names the shopper waits to be applied: it is looked at again later, or what it tells would be lost.
    pub waits: bool,
}

/// Looks through some messages for those that no order leads to: turned down, of several shoppers, of a shop that is gone. Only what
/// came before the request is looked at.
///
/// # Errors
/// Storage.
pub fn look(conn: &mut Conn, merchant: MerchantId, id: RequestId, after: Option<InboxId>) -> Result<Looked> {
    let found = store::by_id(conn, merchant, id)?.filter(|request| request.done_at.is_none());
    let Some(request) = found else { return Ok(Looked::default()) };
    let shop = request.shop.as_deref().filter(|_| request.kind == RequestKind::ShopErasure);
    if request.email.is_none() && shop.is_none() {
        return Ok(Looked::default());
    }
    let some = inbox::store::some_after(conn, merchant, after, request.received_at, MESSAGES)?;
    let mut looked = Looked { more: i64::try_from(some.len()).unwrap_or(0) == MESSAGES, ..Looked::default() };
    for message in some {
        let of_shop = shop.is_some_and(|shop| message.endpoint.to_string() == shop);
        if of_shop || request.email.as_deref().is_some_and(|email| names(&message.body, email)) {
            if message.outcome == Outcome::Received {
                (looked.waits, looked.more) = (true, true);
                return Ok(looked);
            }
            looked.naming.push(message.id);
        }
        looked.up_to = Some(message.id);
    }
    Ok(looked)
}

/// Removes what was found, and ends the erasure if there is no more to look at. How far it is, or `None` if it is done.
///
/// # Errors
/// Storage.
pub fn remove(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    id: RequestId,
    (by, looked): (&str, &Looked),
    mut so_far: Progress,
    now: Instant,
) -> Result<Option<Progress>> {
    so_far.messages += inbox::store::remove(tx, merchant, &looked.naming)?;
    so_far.after = looked.up_to.or(so_far.after);
    if looked.more {
        return Ok(Some(so_far));
    }
    let Some(request) = store::by_id(tx, merchant, id)? else { return Ok(None) };
    let result = format!("{} orders forgotten, {} messages removed", so_far.orders, so_far.messages);
    finish(tx, merchant, id, by, &result, now)?;
    // Who is forgotten is not told any more what was known.
    if let (RequestKind::Erasure, Some(email)) = (request.kind, &request.email) {
        for other in store::open_of(tx, merchant, email)? {
            finish(tx, merchant, other, by, "the shopper was forgotten", now)?;
        }
    }
    Ok(None)
}

/// Notes that a request is done, and forgets who asked: also the message by which it came.
///
/// # Errors
/// Storage.
pub fn finish(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    id: RequestId,
    by: &str,
    result: &str,
    now: Instant,
) -> Result<bool> {
    let messages = inbox::store::ids_about(tx, merchant, &[SubjectId::from(id.uuid())])?;
    inbox::store::remove(tx, merchant, &messages)?;
    store::finish(tx, merchant, id, by, result, now)
}

/// Whether a message names an e-mail address, as it is written in JSON, forms and addresses. Not a longer one that ends or begins
/// like it.
fn names(body: &[u8], email: &str) -> bool {
    let text = String::from_utf8_lossy(body).to_lowercase();
    let part_of_address = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    ["@", "%40", "\\u0040"].iter().any(|at| {
        let wanted = email.replace('@', at);
        text.match_indices(&wanted).any(|(from, found)| {
            let before = text.get(..from).and_then(|text| text.chars().next_back());
            let mut after = text.get(from + found.len()..).unwrap_or_default().chars();
            let goes_on = match after.next() {
                Some('.') => after.next().is_some_and(char::is_alphanumeric),
                Some(next) => next.is_alphanumeric() || next == '-' || next == '_',
                None => false,
            };
            // "%22" is a quotation mark, and `\n` a line's end: not letters of the address.
            let escaped = text.get(..from).is_some_and(|text| {
                text.ends_with("%22") || text.ends_with("%3c") || text.ends_with("\\n") || text.ends_with("\\t")
            });
            (escaped || !before.is_some_and(part_of_address)) && !goes_on
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_however_it_is_written() {
        for body in [
            "{\"email\":\"Ada@Example.org\"}",
            "to=ada%40example.org&x",
            "\"ada\\u0040example.org\"",
            "write to ada@example.org.",
            "<ada@example.org>",
            "q=%22ada%40example.org%22",
            "ada@example.org",
        ] {
            assert!(names(body.as_bytes(), "ada@example.org"), "{body}");
        }
    }

    #[test]
    fn other_addresses_are_others() {
        for body in [
            "bada@example.org",
            "x.ada@example.org",
            "ada@example.org.uk",
            "ada@example.organic",
            "ada@example.org-x.com",
        ] {
            assert!(!names(body.as_bytes(), "ada@example.org"), "{body}");
        }
        assert!(names(b"joann@gmail.com, ann@gmail.com", "ann@gmail.com"), "the second one is");
    }
}
