//! Asking carriers about parcels, in the background.
//!
//! One job per merchant asks about the parcels whose time has come ([`schedule`](crate::tracking::schedule)). It is in the
//! queue once at most, so budgets and breakers are counted by one process at a time. Each parcel goes to the account that
//! fits best; accounts are asked side by side, each at its own pace. Answers become messages of the account's endpoint.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use serde::{Deserialize, Serialize};

use super::poll::{Fit, Heard, Parcel, Poll, digests};
use super::store::{self, PollAnswer};
use super::{Carrier, detect};
use crate::accounts::MerchantId;
use crate::app::App;
use crate::db::Instant;
use crate::inbox::endpoints::{self, Endpoint};
use crate::inbox::jobs::fetched;
use crate::inbox::keeper::Verified;
use crate::inbox::signature::digest;
use crate::inbox::store::Calls;
use crate::inbox::vendors::CallError;
use crate::inbox::{receive, store as inbox};
use crate::jobs::{self, Job, JobError, Lane};
use crate::tracking::model::TrackingNumber;
use crate::tracking::store::{DueForPoll, Shipment};

/// Parcels that one run looks at.
const PARCELS: i64 = 400;
/// How long one run begins new requests; what a lease has to cover beside it is written at [`Lane::lease`].
const RUN: Duration = Duration::from_secs(10);
/// A parcel that no account can be asked about is looked at again so much later: an account may have come.
const NOBODY_TO_ASK: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);
/// The parcels of an account that is left alone are looked at again after so long at most.
const LOOK_AGAIN: jiff::SignedDuration = jiff::SignedDuration::from_mins(15);
/// A sender that was just told about a number needs a moment to find it.
const JUST_REGISTERED: jiff::SignedDuration = jiff::SignedDuration::from_mins(15);
/// After so many empty answers another account is tried, if there is one.
const MISSES: i32 = 3;

/// Starts asking for every merchant that has an account to ask with.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct StartPolling {}

impl Job<App> for StartPolling {
    const NAME: &'static str = "carriers.start_polling";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        let mut merchants: Vec<MerchantId> = app
            .db
            .read(inbox::endpoints_with_credentials)
            .await?
            .into_iter()
            .filter(|(_, _, source)| by_name(source).is_some_and(|carrier| carrier.poll().is_some()))
            .map(|(merchant, ..)| merchant)
            .collect();
        merchants.dedup();
        let merchants: Vec<MerchantId> = app
            .db
            .read(move |conn| {
                let mut due = Vec::new();
                for merchant in &merchants {
                    if crate::tracking::store::any_due_for_poll(conn, *merchant, now)? {
                        due.push(*merchant);
                    }
                }
                Ok(due)
            })
            .await?;
        if merchants.is_empty() {
            return Ok(());
        }
        app.db
            .write(move |tx| {
                for merchant in &merchants {
                    let job = PollMerchant { merchant: *merchant };
                    jobs::enqueue_at(tx, &job, now, Some(format!("{}:{merchant}", PollMerchant::NAME)), now)?;
                }
                Ok(())
            })
            .await?;
        Ok(())
    }
}

/// Asks about a merchant's parcels whose time has come.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct PollMerchant {
    /// Whose.
    pub merchant: MerchantId,
}

/// One account, and how asking it goes.
struct Asking {
    endpoint: Arc<Endpoint>,
    carrier: &'static dyn Carrier,
    poll: &'static dyn Poll,
    calls: Calls,
    parcels: Vec<Due>,
}

struct Due {
    shipment: Shipment,
    parcel: Parcel,
    before: Option<PollAnswer>,
}

/// What came of it: what to keep, what to remember.
#[derive(Default)]
struct Outcome {
    kept: Vec<Verified>,
    answers: Vec<PollAnswer>,
    next: Vec<(Shipment, Option<Instant>)>,
    /// There is more to ask, in so long.
    more: Option<Duration>,
}

impl Job<App> for PollMerchant {
    const NAME: &'static str = "carriers.poll_merchant";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        let merchant = self.merchant;
        let now = app.clock.now();
        let (accounts, due) = load(&app, merchant, now).await?;
        if accounts.is_empty() || due.is_empty() {
            return Ok(());
        }
        let looked_at = due.len();
        let (accounts, mut put_off) = assign(accounts, due, now);
        let asked = join_all(accounts.into_iter().map(|account| ask(&app, account))).await;
        // There may be more behind those that were looked at. All of these were asked about or put off, so this ends.
        let full = looked_at >= usize::try_from(PARCELS).unwrap_or(usize::MAX);
        let mut more = full.then_some(Duration::from_secs(1));
        let mut outcomes = Vec::with_capacity(asked.len());
        for (calls, mut outcome) in asked {
            more = match (more, outcome.more) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
            put_off.append(&mut outcome.next);
            outcomes.push((calls, outcome));
        }
        app.db
            .write(move |tx| {
                for (calls, outcome) in &outcomes {
                    receive::keep(tx, &outcome.kept)?;
                    for answer in &outcome.answers {
                        store::put_poll_answer(tx, merchant, answer)?;
                    }
                    inbox::put_calls(tx, merchant, calls)?;
                }
                for (shipment, at) in &put_off {
                    crate::tracking::store::set_poll_at(tx, merchant, shipment, *at)?;
                }
                Ok(())
            })
            .await?;
        if let Some(pause) = more {
            // The same row goes on: there is never a second one beside it.
            return Err(JobError::Later(pause.max(Duration::from_secs(1)), "more parcels are due".into()));
        }
        Ok(())
    }
}

fn by_name(name: &str) -> Option<&'static dyn Carrier> {
    super::ALL.iter().copied().find(|carrier| carrier.name() == name)
}

async fn load(app: &App, merchant: MerchantId, now: Instant) -> Result<(Vec<Asking>, Vec<Due>), JobError> {
    let sealer = app.sealer.clone();
    let found = app
        .db
        .read(move |conn| {
            let endpoints = endpoints::of_merchant(conn, &sealer, merchant, now)?;
            let calls = inbox::calls(conn, merchant)?;
            let due = crate::tracking::store::due_for_poll(conn, merchant, now, PARCELS)?;
            let ids: Vec<_> = due.iter().map(|due| due.shipment.id).collect();
            Ok((endpoints, calls, due, store::poll_answers(conn, merchant, &ids)?))
        })
        .await?;
    let (endpoints, calls, due, answers) = found;
    let accounts = endpoints.into_iter().filter_map(|endpoint| {
        let carrier = by_name(&endpoint.source)?;
        let poll = carrier.poll()?;
        let asks = endpoint.disabled_at.is_none()
            && !endpoint.account.credentials.is_empty()
            && !endpoint.account.options.is("poll", "off");
        let known = calls.iter().find(|calls| calls.endpoint_id == endpoint.id).cloned();
        let calls = known.unwrap_or_else(|| Calls::new(merchant, endpoint.id));
        asks.then(|| Asking { endpoint: Arc::new(endpoint), carrier, poll, calls, parcels: Vec::new() })
    });
    let mut answers: HashMap<_, _> = answers.into_iter().map(|answer| (answer.shipment_id, answer)).collect();
    let due = due.into_iter().filter_map(|DueForPoll { shipment, country, postcode }| {
        let number = shipment.tracking_number.clone()?;
        let carrier = shipment.carrier_name().map(str::to_owned);
        let kind = detect::kind_of(carrier.as_deref(), &number);
        let before = answers.remove(&shipment.id);
        Some(Due { parcel: Parcel { number, carrier, kind, country, postcode }, shipment, before })
    });
    Ok((accounts.collect(), due.collect()))
}

/// Gives each parcel to the account that fits best. Those that nobody can be asked about (now) are put off.
fn assign(mut accounts: Vec<Asking>, due: Vec<Due>, now: Instant) -> (Vec<Asking>, Vec<(Shipment, Option<Instant>)>) {
    let mut nobody = Vec::new();
    for parcel in due {
        let mut best: Option<(usize, (bool, Fit))> = None;
        for (at, account) in accounts.iter().enumerate() {
            let fit = account.poll.fit(&parcel.parcel);
            let tired = parcel
                .before
                .as_ref()
                .is_some_and(|before| before.endpoint_id == account.endpoint.id && before.misses >= MISSES);
            let rank = (!tired, fit);
            if fit != Fit::No && best.is_none_or(|(_, best)| rank > best) {
                best = Some((at, rank));
            }
        }
        match best.and_then(|(at, _)| accounts.get_mut(at)) {
            Some(account) => account.parcels.push(parcel),
            None => nobody.push((parcel.shipment, Some(now.plus(NOBODY_TO_ASK)))),
        }
    }
    // The parcels of an account that is left alone wait until the pause is over, out of the others' way.
    for account in &mut accounts {
        if let Some(until) = account.calls.paused_until.filter(|until| *until > now) {
            // Someone may mend it before.
            let until = until.min(now.plus(LOOK_AGAIN));
            nobody.extend(account.parcels.drain(..).map(|due| (due.shipment, Some(until))));
        }
    }
    accounts.retain(|account| !account.parcels.is_empty());
    (accounts, nobody)
}

/// Asks one account about its parcels, at its pace, until all are asked, the time is over, or something is wrong.
async fn ask(app: &App, account: Asking) -> (Calls, Outcome) {
    let Asking { endpoint, carrier, poll, mut calls, parcels } = account;
    let pace = poll.pace().adjusted(&endpoint.account.options);
    let until = tokio::time::Instant::now() + RUN;
    let mut outcome = Outcome::default();
    let mut parcels = parcels.into_iter().peekable();
    while parcels.peek().is_some() {
        let now = app.clock.now();
        let urgent = parcels.peek().is_some_and(|due| due.shipment.is_urgent(now));
        if calls.left(pace, urgent, now) == Some(0) {
            // Urgent ones come first, so nobody behind is more urgent. They wait for the next day's budget.
            tracing::info!(endpoint.id = %endpoint.id, source = carrier.name(), "today's budget of requests is used up");
            let next_day = calls.next_day(now);
            outcome.next.extend(parcels.map(|due| (due.shipment, Some(next_day))));
            return (calls, outcome);
        }
        let patience = until.saturating_duration_since(tokio::time::Instant::now());
        match app.vendors.turn(endpoint.id, pace, patience) {
            Ok(wait) => tokio::time::sleep(wait).await,
            Err(wait) => {
                // The rest takes its turns later, one after the other, and is out of the others' way until then.
                let apart = Duration::from_secs(60) / pace.per_minute.max(1);
                let batch = poll.batch().max(1);
                for (at, due) in parcels.enumerate() {
                    let turn = wait + apart * u32::try_from(at / batch).unwrap_or(u32::MAX);
                    let turn = jiff::SignedDuration::try_from(turn).unwrap_or(NOBODY_TO_ASK);
                    outcome.next.push((due.shipment, Some(now.plus(turn))));
                }
                outcome.more = (wait < Duration::from_secs(30)).then_some(wait);
                return (calls, outcome);
            }
        }
        let batch: Vec<Due> = parcels.by_ref().take(poll.batch().max(1)).collect();
        if !ask_batch(app, &endpoint, carrier, poll, &mut calls, batch, &mut outcome).await {
            return (calls, outcome);
        }
    }
    (calls, outcome)
}

/// One request. Says whether to go on.
async fn ask_batch(
    app: &App,
    endpoint: &Arc<Endpoint>,
    carrier: &'static dyn Carrier,
    poll: &'static dyn Poll,
    calls: &mut Calls,
    batch: Vec<Due>,
    outcome: &mut Outcome,
) -> bool {
    let now = app.clock.now();
    let asked: Vec<Parcel> = batch.iter().map(|due| due.parcel.clone()).collect();
    let request = match poll.ask(&endpoint.account, &asked) {
        Ok(request) => request,
        Err(unusable) => {
            calls.was_denied(&unusable.to_string(), now);
            return false;
        }
    };
    calls.count(now);
    let answer = match app.vendors.call(endpoint.id, poll, &endpoint.account, &request, now).await {
        Ok(answer) => answer,
        Err(error @ (CallError::Unusable(_) | CallError::Denied(_))) => {
            calls.was_denied(&error.to_string(), now);
            return false;
        }
        Err(CallError::Unreachable(why)) => {
            calls.went_wrong(&why, now);
            return false;
        }
    };
    match poll.heard(answer.status, &answer.body) {
        Heard::Denied => {
            calls.was_denied(&format!("the vendor refused the credentials ({})", answer.status), now);
            return false;
        }
        Heard::Slower => {
            calls.was_slowed(answer.retry_after(now.timestamp()), now);
            return false;
        }
        Heard::Failing => {
            calls.went_wrong(&format!("the vendor answered {}", answer.status), now);
            return false;
        }
        Heard::Nothing => {
            calls.went_well();
            batch.into_iter().for_each(|due| settle(outcome, endpoint, due, None, None, now));
        }
        Heard::Unregistered => {
            calls.went_well();
            return missed(app, endpoint, poll, calls, batch, outcome).await;
        }
        Heard::News => {
            calls.went_well();
            let mut meant = match carrier.parse(&answer.body) {
                Ok(parsed) => digests(&parsed),
                Err(unreadable) => {
                    // Kept all the same, once: a later version may read it, and the inbox shows what is wrong.
                    tracing::warn!(source = carrier.name(), %unreadable, "an answer cannot be read");
                    let digest = Some(digest(&[&answer.body]));
                    let seen = |due: &Due| due.before.as_ref().is_some_and(|before| before.digest == digest);
                    if !batch.iter().any(seen) {
                        outcome.kept.push(fetched(app, endpoint, &[], answer.body));
                    }
                    batch.into_iter().for_each(|due| settle(outcome, endpoint, due, digest.clone(), None, now));
                    calls.went_wrong(&format!("an answer cannot be read: {unreadable}"), now);
                    return !calls.is_paused(now);
                }
            };
            if let ([only], 1) = (batch.as_slice(), meant.len()) {
                // One question, one answer: it is about the number asked for, however it is spelt.
                let key = TrackingNumber::new(&only.parcel.number).map(|number| number.key());
                let digest = meant.drain().next().map(|(_, digest)| digest);
                meant.extend(key.zip(digest));
            }
            let (mut anything_new, mut unheard) = (false, Vec::new());
            for due in batch {
                let key = TrackingNumber::new(&due.parcel.number).map(|number| number.key());
                let digest = key.and_then(|key| meant.get(&key).cloned());
                if digest.is_none() {
                    unheard.push(due);
                    continue;
                }
                anything_new |= due.before.as_ref().and_then(|before| before.digest.as_ref()) != digest.as_ref();
                settle(outcome, endpoint, due, digest, None, now);
            }
            if anything_new {
                outcome.kept.push(fetched(app, endpoint, &[], answer.body));
            }
            if !unheard.is_empty() {
                return missed(app, endpoint, poll, calls, unheard, outcome).await;
            }
        }
    }
    true
}

/// Parcels that the sender does not follow, or says nothing about. It is told about them, if it is a sender that wants that;
/// not for ever: some it will never know.
async fn missed(
    app: &App,
    endpoint: &Arc<Endpoint>,
    poll: &dyn Poll,
    calls: &mut Calls,
    batch: Vec<Due>,
    outcome: &mut Outcome,
) -> bool {
    let now = app.clock.now();
    let is_new = |due: &Due| {
        due.before.as_ref().is_none_or(|before| before.endpoint_id != endpoint.id || before.misses < MISSES)
    };
    let (first, again): (Vec<Due>, Vec<Due>) = batch.into_iter().partition(is_new);
    let told = match first.is_empty() {
        true => Ok(false),
        false => {
            let asked: Vec<Parcel> = first.iter().map(|due| due.parcel.clone()).collect();
            register(app, endpoint, poll, calls, &asked).await
        }
    };
    let pause = (told == Ok(true)).then_some(JUST_REGISTERED);
    first.into_iter().for_each(|due| settle(outcome, endpoint, due, None, pause, now));
    again.into_iter().for_each(|due| settle(outcome, endpoint, due, None, None, now));
    told.is_ok()
}

/// Tells an aggregator about parcels that it does not follow yet. Says whether it was told; `Err`: something is wrong.
async fn register(
    app: &App,
    endpoint: &Arc<Endpoint>,
    poll: &dyn Poll,
    calls: &mut Calls,
    parcels: &[Parcel],
) -> Result<bool, ()> {
    let now = app.clock.now();
    let pace = poll.pace().adjusted(&endpoint.account.options);
    let Ok(Some(request)) = poll.register(&endpoint.account, parcels) else { return Ok(false) };
    if calls.left(pace, false, now) == Some(0) {
        return Ok(false);
    }
    let Ok(wait) = app.vendors.turn(endpoint.id, pace, RUN) else { return Ok(false) };
    tokio::time::sleep(wait).await;
    calls.count(now);
    let trouble = match app.vendors.call(endpoint.id, poll, &endpoint.account, &request, now).await {
        // It may know some of them already, and say so with an error.
        Ok(answer) if answer.is_success() || matches!(answer.status, 400 | 409 | 422) => return Ok(true),
        Ok(answer) if answer.status == 429 => {
            calls.was_slowed(answer.retry_after(now.timestamp()), now);
            return Err(());
        }
        Ok(answer) => format!("registering a parcel was answered {}", answer.status),
        Err(error) => error.to_string(),
    };
    calls.went_wrong(&trouble, now);
    Err(())
}

/// Remembers an answer about a parcel, and when it is asked about next.
fn settle(
    outcome: &mut Outcome,
    endpoint: &Endpoint,
    due: Due,
    digest: Option<String>,
    pause: Option<jiff::SignedDuration>,
    now: Instant,
) {
    let Due { shipment, before, .. } = due;
    let same = before.filter(|before| before.endpoint_id == endpoint.id);
    let misses = if digest.is_some() { 0 } else { same.as_ref().map_or(0, |before| before.misses).saturating_add(1) };
    let next = match pause {
        Some(pause) => Some(now.plus(pause)),
        None => shipment.next_poll(now),
    };
    outcome.answers.push(PollAnswer {
        merchant_id: endpoint.merchant,
        shipment_id: shipment.id,
        endpoint_id: endpoint.id,
        digest: digest.or_else(|| same.and_then(|before| before.digest)),
        asked_at: now,
        misses,
    });
    outcome.next.push((shipment, next));
}
