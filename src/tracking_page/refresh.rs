//! Making the pages that somebody looks at anew when they change, and finding out which did without anybody saying so.
//!
//! One task for all. What is changed within `GATHER` is made once. Beside that, all pages being looked at are compared
//! with what is stored, in a few queries for all of them: seldom, to find links that were ended and changes that another
//! process could not tell of; every second while this process does not hear the others.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use tokio::time::Instant;

use super::pages::{self, Closed};
use super::viewers::{Page, Room, Seen};
use crate::accounts::MerchantId;
use crate::app::{App, WeakApp};
use crate::branding::{self, BrandId};
use crate::db::{self, Conn};
use crate::error::Error;
use crate::links::{self, Opens};
use crate::orders::{self, OrderId};
use crate::tracking::{self, ShipmentId};

/// Twenty events of one message, or of several at once, are one change of the page.
const GATHER: Duration = Duration::from_millis(25);
/// Pages made side by side; each takes a connection, and people who open pages need some too.
const SIDE_BY_SIDE: usize = 4;
/// Pages made before looking again for what was changed meanwhile.
const ROUND: usize = 32;
/// Between two comparisons, while others are heard, and while they are not.
const SELDOM: Duration = Duration::from_secs(10);
const OFTEN: Duration = Duration::from_secs(1);
/// Ids in one query.
const CHUNK: usize = 500;

/// Keeps the room's pages up to date until it is closed.
pub async fn run(app: WeakApp, room: Arc<Room>) {
    let mut compared = Instant::now();
    loop {
        let pause = if room.is_deaf() { OFTEN } else { SELDOM };
        let is_time = tokio::select! {
            () = room.rung() => room.is_asked(),
            () = tokio::time::sleep_until(compared + pause) => true,
        };
        let Some(app) = app.upgrade() else { return };
        if room.is_closed() {
            return;
        }
        room.let_go();
        if is_time {
            compared = Instant::now();
            if let Err(error) = compare(&app, &room).await {
                tracing::warn!(%error, "open pages could not be compared with what is stored");
            }
        } else {
            tokio::time::sleep(GATHER).await;
        }
        loop {
            let pages = room.to_make(ROUND);
            if pages.is_empty() {
                break;
            }
            stream::iter(pages).for_each_concurrent(SIDE_BY_SIDE, |page| make(&app, &room, page)).await;
            room.let_go();
            // Changes may come faster than pages are made; links that are over are ended all the same.
            if compared.elapsed() > pause {
                break;
            }
        }
    }
}

async fn make(app: &App, room: &Room, page: Arc<Page>) {
    match pages::current(app, page.key()).await.map_err(Closed::into_error) {
        Ok(kept) => room.offer(&page, &kept),
        Err(Error::NotFound | Error::Gone) => page.end(),
        // The next comparison finds that it is still not what is stored.
        Err(error) => {
            error.log();
            tracing::warn!(%error, "an open page could not be made anew yet");
        }
    }
}

/// Finds pages that are not what is stored any more, and links that are over.
async fn compare(app: &App, room: &Room) -> db::Result<()> {
    let seen = room.seen();
    if seen.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let (over, old) = app.db.read(move |conn| differences(conn, seen, now)).await?;
    room.end(&over.iter().map(|seen| seen.key.clone()).collect::<Vec<_>>());
    for seen in &old {
        app.pages.drop_pages(seen.opens);
    }
    room.grew_old(old.into_iter().map(|seen| seen.key));
    Ok(())
}

type Differences = (Vec<Seen>, Vec<Seen>);

/// Of pages that are being looked at: whose links are over, and which are not what is stored.
fn differences(conn: &mut Conn, seen: Vec<Seen>, now: db::Instant) -> db::Result<Differences> {
    let mut live = HashSet::new();
    let tokens: Vec<_> = seen.iter().map(|seen| seen.key.token.clone()).collect();
    for tokens in tokens.chunks(CHUNK) {
        live.extend(links::store::live(conn, tokens, now)?);
    }
    let (seen, over): (Vec<Seen>, Vec<Seen>) = seen.into_iter().partition(|seen| live.contains(&seen.key.token));
    let stored = Stored::of(conn, &seen)?;
    let old = seen.into_iter().filter(|seen| {
        let content = match seen.opens {
            Opens::Order(order) => stored.orders.get(&order),
            Opens::Shipment(shipment) => stored.shipments.get(&shipment),
        };
        content != Some(&seen.version.content)
            || stored.brands.get(&seen.brand) != Some(&seen.version.brand)
            || seen.until.is_some_and(|until| until <= now)
    });
    Ok((over, old.collect()))
}

/// The versions of what is stored.
#[derive(Default)]
struct Stored {
    orders: HashMap<OrderId, i64>,
    shipments: HashMap<ShipmentId, i64>,
    brands: HashMap<BrandId, i64>,
}

impl Stored {
    fn of(conn: &mut Conn, seen: &[Seen]) -> db::Result<Self> {
        let mut asked: HashMap<MerchantId, (HashSet<OrderId>, HashSet<ShipmentId>)> = HashMap::new();
        for seen in seen {
            let (orders, shipments) = asked.entry(seen.merchant).or_default();
            match seen.opens {
                Opens::Order(order) => orders.insert(order),
                Opens::Shipment(shipment) => shipments.insert(shipment),
            };
        }
        let mut stored = Self::default();
        for (merchant, (orders, shipments)) in asked {
            stored.brands.extend(branding::store::versions(conn, merchant)?);
            for ids in orders.into_iter().collect::<Vec<_>>().chunks(CHUNK) {
                stored.orders.extend(orders::store::page_versions(conn, merchant, ids)?);
            }
            for ids in shipments.into_iter().collect::<Vec<_>>().chunks(CHUNK) {
                let updated = tracking::store::updated(conn, merchant, ids)?;
                stored.shipments.extend(updated.into_iter().map(|(id, at)| (id, at.timestamp().as_microsecond())));
            }
        }
        Ok(stored)
    }
}
