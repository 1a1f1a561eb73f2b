//! What is done with shops beside their webhooks: files of orders are taken in, and shops are asked what they did not tell.
//!
//! **Catching up.** Shops give up on an address that was away too long, and some never try twice. So each shop whose API we may ask is asked
//! every now and then for the orders that changed since the last time. What it lists goes into the inbox like a webhook, and
//! through the same parser.
//!
//! **Files.** A file that somebody said yes to is taken in some seconds at a time, and how far it is stands in the database: it goes on
//! after a restart, and forty thousand orders do not hold up what carriers say meanwhile.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::csv::OrderLines;
use super::import::{self, ImportId, ImportState, Problem, Taken};
use super::store::ImportRow;
use super::{CatchUp, Changes, store};
use crate::accounts::MerchantId;
use crate::app::App;
use crate::db::{self, Instant, Tx};
use crate::inbox::endpoints::{self, Endpoint};
use crate::inbox::jobs::fetched;
use crate::inbox::keeper::Verified;
use crate::inbox::store::Calls;
use crate::inbox::vendors::CallError;
use crate::inbox::{EndpointId, Headers, receive, store as inbox};
use crate::jobs::{self, Job, JobError, Lane};

/// How long one run begins new requests; what a lease has to cover beside it is written at [`Lane::lease`].
const RUN: Duration = Duration::from_secs(10);
/// A shop's replicas may lag: this much is asked for again, once there is something new.
const OVERLAP: SignedDuration = SignedDuration::from_secs(120);
/// Longest wait for a turn at the shop's API.
const PATIENCE: Duration = Duration::from_secs(5);

/// Starts catching up with every shop whose API may be asked.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct StartCatchingUp {}

impl Job<App> for StartCatchingUp {
    const NAME: &'static str = "shops.start_catching_up";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        let mut shops = app.db.read(inbox::endpoints_with_credentials).await?;
        shops.retain(|(_, _, source)| by_name(source).is_some());
        if shops.is_empty() {
            return Ok(());
        }
        app.db
            .write(move |tx| {
                for (merchant, endpoint, _) in &shops {
                    let job = CatchUpShop { merchant: *merchant, endpoint: *endpoint };
                    jobs::enqueue_at(tx, &job, now, Some(format!("{}:{endpoint}", CatchUpShop::NAME)), now)?;
                }
                Ok(())
            })
            .await?;
        Ok(())
    }
}

/// Asks one shop for the orders that changed since it was last asked.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct CatchUpShop {
    /// Whose.
    pub merchant: MerchantId,
    /// Which shop.
    pub endpoint: EndpointId,
}

impl Job<App> for CatchUpShop {
    const NAME: &'static str = "shops.catch_up";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        let (sealer, now) = (app.sealer.clone(), app.clock.now());
        let found = app
            .db
            .read(move |conn| {
                let endpoint = endpoints::by_id(conn, &sealer, self.merchant, self.endpoint, now)?;
                Ok((endpoint, inbox::calls_of(conn, self.merchant, self.endpoint)?))
            })
            .await?;
        let (Some(endpoint), calls) = found else { return Ok(()) };
        let Some(shop) = by_name(&endpoint.source) else { return Ok(()) };
        let mut calls = calls.unwrap_or_else(|| Calls::new(self.merchant, self.endpoint));
        if endpoint.disabled_at.is_some() || endpoint.account.options.is("poll", "off") || calls.is_paused(now) {
            return Ok(());
        }
        let outcome = catch_up(&app, &Arc::new(endpoint), shop, &mut calls).await;
        let merchant = self.merchant;
        app.db.write(move |tx| inbox::put_calls(tx, merchant, &calls)).await?;
        match outcome {
            Ok(Done::All) => Ok(()),
            Ok(Done::Some) => Err(JobError::Later(Duration::from_secs(1), "more orders have changed".into())),
            // What is wrong stands with the endpoint; the next round tries again.
            Err(why) => {
                tracing::warn!(endpoint.id = %self.endpoint, %why, "a shop could not be caught up with");
                Ok(())
            }
        }
    }
}

enum Done {
    All,
    Some,
}

fn by_name(name: &str) -> Option<&'static dyn CatchUp> {
    super::ALL.iter().find(|platform| platform.name() == name)?.catch_up()
}

/// Page by page, each kept before the next is asked for, so that whatever happens, what was read is not lost.
async fn catch_up(
    app: &App,
    endpoint: &Arc<Endpoint>,
    shop: &'static dyn CatchUp,
    calls: &mut Calls,
) -> Result<Done, String> {
    let until = tokio::time::Instant::now() + RUN;
    let began = app.clock.now();
    let known = calls.caught_up_to;
    // A round that did not come to its end goes on where it stopped; only a new one looks back.
    let goes_on = calls.last_asked_at > calls.caught_up_at;
    // What is older than the address came by another way, or not at all: importing is a separate thing.
    let since = known.map_or(endpoint.created_at, |known| if goes_on { known } else { known.plus(-OVERLAP) });
    let mut page: Option<String> = None;
    loop {
        let changes = match ask(app, endpoint, shop, calls, since, page.as_deref()).await? {
            Some(changes) => changes,
            None => return Ok(Done::All),
        };
        let news = changes.newest > known || (known.is_none() && !changes.messages.is_empty());
        if news {
            let kept: Vec<Verified> =
                changes.messages.into_iter().map(|message| verified(app, endpoint, message)).collect();
            app.db.write(move |tx| receive::keep(tx, &kept)).await.map_err(|error| error.to_string())?;
        }
        // A page without news is not the end: more orders than fit on it may have changed within the overlap.
        if changes.next.is_none() {
            calls.caught_up_to = calls.caught_up_to.max(in_time(changes.newest, began)).max(Some(since));
            calls.caught_up_at = Some(app.clock.now());
            return Ok(Done::All);
        }
        // The list is in the order of change: up to here everything is kept.
        calls.caught_up_to = calls.caught_up_to.max(in_time(changes.newest, began));
        if changes.next == page {
            // It does not heed what it is asked, or a proxy answers in its place: it would be asked forever.
            let why = "the shop's list does not go on: it answers the same page again".to_owned();
            calls.went_wrong(&why, app.clock.now());
            return Err(why);
        }
        page = changes.next;
        if tokio::time::Instant::now() >= until {
            if calls.caught_up_to <= known {
                let why = "the shop's list is too long to be read: nothing new on all the pages of one run".to_owned();
                calls.went_wrong(&why, app.clock.now());
                return Err(why);
            }
            return Ok(Done::Some);
        }
    }
}

/// An order that changed in the future (a wrong clock, an import) must not make us wait for that future.
fn in_time(newest: Option<Instant>, began: Instant) -> Option<Instant> {
    newest.map(|newest| newest.min(began))
}

/// One page. `None`: the shop asked us to wait, or today's budget is used up.
async fn ask(
    app: &App,
    endpoint: &Arc<Endpoint>,
    shop: &'static dyn CatchUp,
    calls: &mut Calls,
    since: Instant,
    page: Option<&str>,
) -> Result<Option<Changes>, String> {
    let now = app.clock.now();
    let pace = shop.pace().adjusted(&endpoint.account.options);
    if calls.left(pace, true, now) == Some(0) {
        return Ok(None);
    }
    match app.vendors.turn(endpoint.id, pace, PATIENCE) {
        Ok(wait) => tokio::time::sleep(wait).await,
        Err(_) => return Ok(None),
    }
    let request = shop.ask(&endpoint.account, since, page).map_err(|unusable| {
        calls.was_denied(&unusable.to_string(), now);
        unusable.to_string()
    })?;
    calls.count(now);
    let answer = match app.vendors.call(endpoint.id, shop, &endpoint.account, &request, now).await {
        Ok(answer) => answer,
        Err(CallError::Unreachable(why)) => {
            calls.went_wrong(&why, now);
            return Err(why);
        }
        Err(error @ (CallError::Unusable(_) | CallError::Denied(_))) => {
            calls.was_denied(&error.to_string(), now);
            return Err(error.to_string());
        }
    };
    let trouble = match answer.status {
        200..=299 => {
            calls.went_well();
            let headers = Headers::new(answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
            return shop.read(&headers, &answer.body).map(Some).map_err(|unreadable| {
                calls.went_wrong(&unreadable.to_string(), now);
                unreadable.to_string()
            });
        }
        429 => {
            calls.was_slowed(answer.retry_after(now.timestamp()), now);
            return Ok(None);
        }
        401 | 403 => {
            let why = format!("the shop refused the credentials ({})", answer.status);
            calls.was_denied(&why, now);
            why
        }
        status => {
            let why = format!("the shop answered {status}");
            calls.went_wrong(&why, now);
            why
        }
    };
    Err(trouble)
}

fn verified(app: &App, endpoint: &Arc<Endpoint>, (headers, body): (Headers, Vec<u8>)) -> Verified {
    let mut verified = fetched(app, endpoint, &[], body);
    verified.headers = headers.and(&verified.headers);
    verified
}

/// How long one run takes orders of a file in.
const TAKING: Duration = Duration::from_secs(8);
/// So long a file waits that nobody took in.
const FILE_WAITS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Most problems of a file that are kept.
const MOST_PROBLEMS: usize = 500;

/// Takes a file of orders in, for some seconds at a time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct TakeFile {
    /// Whose.
    pub merchant: MerchantId,
    /// Which.
    pub import: ImportId,
}

impl Job<App> for TakeFile {
    const NAME: &'static str = "shops.take_file";

    async fn run(self, app: App) -> Result<(), JobError> {
        let Self { merchant, import: id } = self;
        let found = app.db.read(move |conn| Ok((store::by_id(conn, merchant, id)?, store::bytes(conn, merchant, id)?)));
        let (Some(mut row), Some(bytes)) = found.await? else { return Ok(()) };
        if row.state != ImportState::Running {
            return Ok(());
        }
        let read = tokio::task::spawn_blocking(move || import::read(&bytes)).await;
        let import::Understood { orders, .. } = read
            .map_err(|error| JobError::Fail(error.to_string()))?
            .map_err(|unreadable| JobError::Fail(unreadable.to_string()))?;
        let started = tokio::time::Instant::now();
        let left = orders.get(usize::try_from(row.done).unwrap_or(0)..).unwrap_or_default();
        for chunk in left.chunks(import::TOGETHER) {
            let next = match take_some(&app, (merchant, id), row.done, chunk.to_vec()).await {
                // One order is in the way of all: they are tried one by one.
                Err(error) if error.is_permanent() => {
                    let (mut next, mut done) = (None, row.done);
                    for order in chunk {
                        next = match take_some(&app, (merchant, id), done, vec![order.clone()]).await {
                            Err(error) if error.is_permanent() => {
                                pass_over(&app, (merchant, id), done, order, &error.to_string()).await?
                            }
                            taken => taken?,
                        };
                        done = done.saturating_add(1);
                    }
                    next
                }
                taken => taken?,
            };
            // Taken away, or taken on by another, in the meantime.
            let Some(next) = next else { return Ok(()) };
            row = next;
            if started.elapsed() > TAKING {
                let now = app.clock.now();
                app.db.write(move |tx| jobs::enqueue(tx, &self, now)).await?;
                return Ok(());
            }
        }
        (row.state, row.finished_at) = (ImportState::Done, Some(app.clock.now()));
        app.db.write(move |tx| store::update(tx, merchant, &row)).await?;
        Ok(())
    }
}

/// A step of a file: as many orders as `count`. How far it is stands in the same transaction, so that a run that is repeated begins
/// where this one ended. `None` if the file is not to be taken in any more, or another run is further.
async fn step(
    app: &App,
    (merchant, id): (MerchantId, ImportId),
    done: i32,
    count: usize,
    take: impl Fn(&mut Tx<'_>) -> db::Result<Taken> + Send + Sync + 'static,
) -> db::Result<Option<ImportRow>> {
    app.db
        .write(move |tx| {
            let row = store::by_id(tx, merchant, id)?;
            let Some(mut row) = row.filter(|row| row.state == ImportState::Running && row.done == done) else {
                return Ok(None);
            };
            let taken = take(tx)?;
            let add = |to: &mut i32, count: usize| *to = to.saturating_add(i32::try_from(count).unwrap_or(0));
            add(&mut row.done, count);
            add(&mut row.added, taken.added);
            add(&mut row.parcels, taken.parcels);
            row.problems.0.extend(taken.refused);
            row.problems.0.truncate(MOST_PROBLEMS);
            store::update(tx, merchant, &row)?;
            Ok(Some(row))
        })
        .await
}

/// Takes some orders in.
async fn take_some(
    app: &App,
    (merchant, id): (MerchantId, ImportId),
    done: i32,
    some: Vec<OrderLines>,
) -> db::Result<Option<ImportRow>> {
    let now = app.clock.now();
    step(app, (merchant, id), done, some.len(), move |tx| import::take(tx, merchant, &some, now)).await
}

/// Notes an order that cannot be stored.
async fn pass_over(
    app: &App,
    (merchant, id): (MerchantId, ImportId),
    done: i32,
    order: &OrderLines,
    why: &str,
) -> db::Result<Option<ImportRow>> {
    let line = order.line_numbers.first().copied().unwrap_or(0);
    let problem = Problem { line, column: None, message: format!("could not be stored: {why}") };
    step(app, (merchant, id), done, 1, move |_| Ok(Taken { refused: vec![problem.clone()], ..Taken::default() })).await
}

/// Forgets files that nobody took in.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetFiles {}

impl Job<App> for ForgetFiles {
    const NAME: &'static str = "shops.forget_files";

    async fn run(self, app: App) -> Result<(), JobError> {
        let before = app.clock.now().plus(-FILE_WAITS);
        app.db.write(move |tx| store::remove_unfinished_before(tx, before)).await?;
        Ok(())
    }
}
