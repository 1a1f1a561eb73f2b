//! Opening a link: does it open, what, and how much of it.

use super::model::{Link, LinkTier, Opens, Token, finished_at};
use super::store;
use crate::db::{Conn, Instant, Result};
use crate::{orders, tracking};

/// A link that opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The link.
    pub link: Link,
    /// How much it shows to who has nothing but the link; with a second factor, [`LinkTier::unlocked`].
    pub tier: LinkTier,
}

/// What became of opening a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It opens.
    Open(Opened),
    /// Its time is over, or it was taken back.
    Expired(Link),
    /// There is no such link.
    Missing,
}

/// Opens a link. Whatever shows something of an order by its token asks this first.
///
/// # Errors
/// Storage.
pub fn open_page(conn: &mut Conn, token: &Token, now: Instant) -> Result<Opening> {
    let Some(link) = store::by_token(conn, token)? else { return Ok(Opening::Missing) };
    if has_ended(conn, &link, now)? {
        return Ok(Opening::Expired(link));
    }
    Ok(Opening::Open(Opened { tier: link.tier(), link }))
}

/// Whether a link's time is over.
pub(super) fn has_ended(conn: &mut Conn, link: &Link, now: Instant) -> Result<bool> {
    // What has become of the order matters only to links of some age: most views ask nothing more.
    let finished = if link.is_young(now) { None } else { finished(conn, link)? };
    Ok(link.ends_at(finished).is_some_and(|end| end <= now))
}

pub(super) fn finished(conn: &mut Conn, link: &Link) -> Result<Option<Instant>> {
    match link.opens {
        Opens::Shipment(id) => {
            let parcel = tracking::store::by_id(conn, link.merchant, id)?;
            let parcel = parcel.map(|parcel| (parcel.status, parcel.status_at.unwrap_or(parcel.updated_at)));
            Ok(finished_at(parcel.as_slice(), None))
        }
        Opens::Order(id) => {
            let parcels = tracking::store::standings_of_order(conn, link.merchant, id)?;
            let cancelled_at = match parcels.is_empty() {
                true => orders::store::by_id(conn, link.merchant, id)?.and_then(|order| order.cancelled_at),
                false => None,
            };
            Ok(finished_at(&parcels, cancelled_at))
        }
    }
}
