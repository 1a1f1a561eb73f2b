//! Making links, and taking shared ones back.

use super::model::{Link, LinkId, LinkKind, Opens, Token};
use super::{open, store};
use crate::accounts::MerchantId;
use crate::db::{Conn, Error, Instant, Result, Tx};
use crate::events::DomainEvent;
use crate::orders::OrderId;
use crate::tracking::ShipmentId;

/// The order's own link; made if there is none that opens.
///
/// # Errors
/// Storage, or no randomness.
pub fn of_order(tx: &mut Tx<'_>, merchant: MerchantId, order: OrderId, now: Instant) -> Result<Token> {
    own(tx, merchant, Opens::Order(order), now)
}

/// The parcel's own link; made if there is none that opens.
///
/// # Errors
/// Storage, or no randomness.
pub fn of_shipment(tx: &mut Tx<'_>, merchant: MerchantId, shipment: ShipmentId, now: Instant) -> Result<Token> {
    own(tx, merchant, Opens::Shipment(shipment), now)
}

fn own(tx: &mut Tx<'_>, merchant: MerchantId, opens: Opens, now: Instant) -> Result<Token> {
    for link in store::links_of(tx, merchant, opens)? {
        if link.kind == LinkKind::Own && !open::has_ended(tx, &link, now)? {
            return Ok(link.token);
        }
    }
    let link = new(merchant, opens, LinkKind::Own, None, now)?;
    store::insert(tx, &link)?;
    Ok(link.token)
}

/// There are as many shared links as an order may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyLinks;

/// Most shared links of an order that open at the same time.
const MOST_SHARED: usize = 20;

/// Makes a link for others: shared, or a gift from somebody.
///
/// # Errors
/// Storage, or no randomness. Inside: [`TooManyLinks`].
pub fn share(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    order: OrderId,
    kind: LinkKind,
    from_name: Option<String>,
    now: Instant,
) -> Result<std::result::Result<Link, TooManyLinks>> {
    if open_links(tx, merchant, order, now)?.len() > MOST_SHARED {
        return Ok(Err(TooManyLinks));
    }
    let link = new(merchant, Opens::Order(order), kind, from_name, now)?;
    store::insert(tx, &link)?;
    Ok(Ok(link))
}

/// Every link of an order that opens, oldest first, and until when, as things stand.
///
/// # Errors
/// Storage.
pub fn open_links(
    conn: &mut Conn,
    merchant: MerchantId,
    order: OrderId,
    now: Instant,
) -> Result<Vec<(Link, Option<Instant>)>> {
    let links = store::links_of(conn, merchant, Opens::Order(order))?;
    let Some(first) = links.first() else { return Ok(Vec::new()) };
    let finished = open::finished(conn, first)?;
    let ends = links.into_iter().map(|link| (link.ends_at(finished), link));
    Ok(ends.filter(|(end, _)| end.is_none_or(|end| now < end)).map(|(end, link)| (link, end)).collect())
}

/// Takes a link of an order back: it opens nothing from now on. Says whether there was such a link.
///
/// # Errors
/// Storage.
pub fn end_link(tx: &mut Tx<'_>, merchant: MerchantId, order: OrderId, id: LinkId, now: Instant) -> Result<bool> {
    let ended = store::revoke(tx, merchant, order, id, now)?;
    if ended {
        tx.emit(DomainEvent::LinkEnded { merchant, order });
    }
    Ok(ended)
}

fn new(merchant: MerchantId, opens: Opens, kind: LinkKind, from_name: Option<String>, now: Instant) -> Result<Link> {
    Ok(Link {
        token: Token::draw().map_err(|e| Error::Data(format!("no randomness: {e}")))?,
        id: LinkId::new(now),
        merchant,
        opens,
        kind,
        from_name,
        created_at: now,
        expires_at: None,
        revoked_at: None,
        seen_at: None,
        previous_seen_at: None,
    })
}
