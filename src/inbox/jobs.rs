//! Applying kept messages, and fetching what a message only points at.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::account::{Api, Errand};
use super::endpoints::{self, Endpoint};
use super::health::HealthNotes;
use super::keeper::Verified;
use super::model::{Applied, ApplyError, Headers, InboxId, Message, Outcome, Source as _};
use super::store::Calls;
use super::vendors::CallError;
use super::{receive, redact, store};
use crate::accounts::MerchantId;
use crate::app::App;
use crate::db;
use crate::jobs::{self, Job, JobError, Lane};
use crate::outbound::Answer;
use crate::sources;

/// Applies one kept message.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ApplyMessage {
    /// Whose.
    pub merchant: MerchantId,
    /// Which.
    pub message: InboxId,
}

impl Job<App> for ApplyMessage {
    const NAME: &'static str = "inbox.apply";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        let notes = app.clone();
        match app.db.write(move |tx| self.apply(tx, &notes.health, now)).await {
            Ok(()) => Ok(()),
            Err(error) if error.is_permanent() => {
                // No later try will help. The message stays, marked, and can be replayed by a version that can.
                let why = error.to_string();
                let said = why.clone();
                app.db
                    .write(move |tx| store::settle(tx, self.merchant, self.message, Outcome::Failed, Some(&said), now))
                    .await?;
                tracing::error!(inbox.id = %self.message, %why, "a message could not be applied");
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl ApplyMessage {
    fn apply(self, tx: &mut db::Tx<'_>, health: &HealthNotes, now: db::Instant) -> db::Result<()> {
        // Retention may have removed it: then there is nothing to do.
        let Some(row) = store::message(tx, self.merchant, self.message)? else { return Ok(()) };
        let message = Message {
            merchant: self.merchant,
            id: row.id,
            endpoint: row.endpoint_id,
            headers: &row.headers.0,
            body: &row.body,
            received_at: row.received_at,
            now,
        };
        let applied = match sources::by_name(&row.source) {
            Some(source) => source.apply(tx, &message),
            None => Ok(Applied::Ignored("this version does not know the source".into())),
        };
        let (outcome, detail) = match applied {
            Ok(Applied::Done(subjects)) => {
                store::about(tx, self.merchant, self.message, &subjects)?;
                (Outcome::Applied, None)
            }
            Ok(Applied::Ignored(why)) => (Outcome::Ignored, Some(why)),
            Ok(Applied::Errands(_)) => {
                // What it points at is fetched with no transaction open.
                jobs::enqueue(tx, &RunErrands { merchant: self.merchant, message: self.message }, now)?;
                return Ok(());
            }
            Err(ApplyError::Unreadable(why)) => {
                tracing::warn!(inbox.id = %self.message, inbox.source = %row.source, %why, "a message could not be read");
                health.failed(self.merchant, row.endpoint_id, &why.to_string(), now);
                (Outcome::Failed, Some(why.to_string()))
            }
            Err(ApplyError::Storage(error)) => return Err(error),
        };
        let detail = detail.map(|detail| detail.replace('\0', ""));
        store::settle(tx, self.merchant, self.message, outcome, detail.as_deref(), now)
    }
}

/// Fetches what a kept message points at, and keeps the answer as a message of the same endpoint.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct RunErrands {
    /// Whose.
    pub merchant: MerchantId,
    /// The message.
    pub message: InboxId,
}

/// Longest that all of it may take.
const WHOLE_ERRAND: Duration = Duration::from_secs(60);
/// How far a vendor's API may lag behind its own messages.
const LAG: jiff::SignedDuration = jiff::SignedDuration::from_mins(15);
/// Longest wait for the first turn at the vendor's; beyond it the job is put off.
const PATIENCE: Duration = Duration::from_secs(3);
/// Longest wait for each further turn: what was fetched already would be thrown away.
const MORE_PATIENCE: Duration = Duration::from_secs(15);

impl Job<App> for RunErrands {
    const NAME: &'static str = "inbox.run_errands";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        let (sealer, now) = (app.sealer.clone(), app.clock.now());
        let found = app
            .db
            .read(move |conn| {
                let Some(row) = store::message(conn, self.merchant, self.message)? else { return Ok(None) };
                let endpoint = endpoints::by_id(conn, &sealer, self.merchant, row.endpoint_id, now)?;
                let calls = store::calls_of(conn, self.merchant, row.endpoint_id)?;
                Ok(endpoint.map(|endpoint| (row, endpoint, calls)))
            })
            .await?;
        let Some((row, endpoint, calls)) = found else { return Ok(()) };
        let endpoint = Arc::new(endpoint);
        let mut calls = calls.unwrap_or_else(|| Calls::new(self.merchant, endpoint.id));
        if let Some(until) = calls.paused_until.filter(|until| *until > now) {
            let pause = Duration::try_from(until.since(now)).unwrap_or_default();
            return Err(JobError::Later(pause, "the vendor is left alone for a while".into()));
        }
        let outcome = match sources::by_name(&row.source) {
            _ if endpoint.disabled_at.is_some() => Err(Trouble::ForGood("the endpoint is switched off".into())),
            Some(source) => {
                let message = Message {
                    merchant: self.merchant,
                    id: row.id,
                    endpoint: row.endpoint_id,
                    headers: &row.headers.0,
                    body: &row.body,
                    received_at: row.received_at,
                    now,
                };
                match (source.errands(&message), source.api()) {
                    (Ok(errands), Some(api)) => {
                        match tokio::time::timeout(WHOLE_ERRAND, run_all(&app, &endpoint, api, &errands, &mut calls))
                            .await
                        {
                            Ok(outcome) => outcome,
                            Err(_) => Err(Trouble::Outside("it took too long".into())),
                        }
                    }
                    (Ok(_), None) => Err(Trouble::ForGood("this source cannot be asked".into())),
                    (Err(unreadable), _) => Err(Trouble::ForGood(unreadable.to_string())),
                }
            }
            None => Err(Trouble::ForGood("this version does not know the source".into())),
        };
        let (merchant, message) = (self.merchant, self.message);
        // A vendor that lags behind its own messages knows the thing a moment later.
        let outcome = match outcome {
            Err(Trouble::Gone) if now.since(row.received_at) < LAG => {
                Err(Trouble::Outside("the vendor does not know it (yet)".into()))
            }
            Err(Trouble::Gone) => Err(Trouble::ForGood("the vendor does not know it".into())),
            other => other,
        };
        match outcome {
            Ok(kept) => {
                app.db
                    .write(move |tx| {
                        receive::keep(tx, &kept)?;
                        store::put_calls(tx, merchant, &calls)?;
                        store::settle(tx, merchant, message, Outcome::Applied, None, now)
                    })
                    .await?;
                Ok(())
            }
            Err(Trouble::Later(pause, why)) => {
                if calls.is_paused(now) {
                    app.db.write(move |tx| store::put_calls(tx, merchant, &calls)).await?;
                }
                Err(JobError::Later(pause, why))
            }
            Err(Trouble::Outside(why)) => {
                let said = format!("what it points at could not be fetched yet: {why}");
                app.db
                    .write(move |tx| {
                        store::put_calls(tx, merchant, &calls)?;
                        store::settle(tx, merchant, message, Outcome::Received, Some(&said), now)
                    })
                    .await?;
                Err(JobError::Retry(why))
            }
            Err(Trouble::ForGood(why)) => {
                // Kept and visible: when the merchant changes the credentials, it is tried again by itself.
                let said = format!("{}: {why}", store::NOT_FETCHED);
                app.health.failed(merchant, endpoint.id, &said, now);
                app.db
                    .write(move |tx| {
                        store::put_calls(tx, merchant, &calls)?;
                        store::settle(tx, merchant, message, Outcome::Failed, Some(&said), now)
                    })
                    .await?;
                Ok(())
            }
            // Told apart above.
            Err(Trouble::Gone) => Ok(()),
        }
    }
}

/// Why something was not fetched.
enum Trouble {
    /// Too early: so long from now.
    Later(Duration, String),
    /// Something outside failed; another try may work.
    Outside(String),
    /// The vendor does not know what the message points at.
    Gone,
    /// No try will work before someone changes something.
    ForGood(String),
}

impl From<CallError> for Trouble {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Unreachable(why) => Self::Outside(why),
            lasting => Self::ForGood(lasting.to_string()),
        }
    }
}

/// Runs errands of one endpoint. Gives what is to be kept; the first step without an answer ends it.
async fn run_all(
    app: &App,
    endpoint: &Arc<Endpoint>,
    api: &dyn Api,
    errands: &[Errand],
    calls: &mut Calls,
) -> Result<Vec<Verified>, Trouble> {
    let mut kept = Vec::new();
    for errand in errands {
        let mut answers = Vec::with_capacity(errand.steps.len());
        for step in &errand.steps {
            let pace = api.pace().adjusted(&endpoint.account.options);
            let patience = if answers.is_empty() { PATIENCE } else { MORE_PATIENCE };
            match app.vendors.turn(endpoint.id, pace, patience) {
                Ok(wait) => tokio::time::sleep(wait).await,
                Err(wait) => return Err(Trouble::Later(wait, "the vendor's pace is kept".into())),
            }
            let now = app.clock.now();
            if calls.left(pace, true, now) == Some(0) {
                let pause = Duration::try_from(calls.next_day(now).since(now)).unwrap_or_default();
                return Err(Trouble::Later(pause, "today's budget of requests is used up".into()));
            }
            calls.count(now);
            let answer = match app.vendors.call(endpoint.id, api, &endpoint.account, &step.request, now).await {
                Ok(answer) => answer,
                Err(error @ CallError::Unreachable(_)) => {
                    calls.went_wrong(&error.to_string(), now);
                    return Err(error.into());
                }
                Err(error) => {
                    calls.last_error = Some(error.to_string());
                    return Err(error.into());
                }
            };
            answers.push((step.name, usable(answer, step.optional, calls, now)?));
        }
        if errand.keep
            && let Some(body) = put_together(answers)?
        {
            kept.push(fetched(app, endpoint, &errand.kept_as, body));
        }
    }
    Ok(kept)
}

/// An answer of the vendor's as a message of the endpoint.
pub fn fetched(app: &App, endpoint: &Arc<Endpoint>, kept_as: &[(&'static str, String)], body: Vec<u8>) -> Verified {
    let headers = kept_as.iter().map(|(name, value)| (*name, value.as_bytes()));
    // So that the inbox tells what was pushed and what was fetched.
    let headers = Headers::new(headers.chain([("x-doorstep-fetched", b"1".as_slice())]));
    Verified {
        endpoint: Arc::clone(endpoint),
        headers,
        body: Arc::from(redact::without_coordinates(&body).as_ref()),
        received_at: app.clock.now(),
    }
}

/// An answer's body, empty if there is nothing. Notes how the vendor does.
fn usable(answer: Answer, optional: bool, calls: &mut Calls, now: db::Instant) -> Result<Vec<u8>, Trouble> {
    match answer.status {
        429 => calls.was_slowed(answer.retry_after(now.timestamp()), now),
        401 | 403 => calls.was_denied(&format!("the vendor refused the credentials ({})", answer.status), now),
        408 | 500.. => calls.went_wrong(&format!("the vendor answered {}", answer.status), now),
        _ => calls.went_well(),
    }
    match answer.status {
        200..=299 => Ok(answer.body),
        404 | 410 if optional => Ok(Vec::new()),
        429 => {
            let pause = answer.retry_after(now.timestamp()).unwrap_or(Duration::from_secs(60));
            Err(Trouble::Later(
                pause.clamp(Duration::from_secs(1), Duration::from_secs(3600)),
                "the vendor asked us to wait".into(),
            ))
        }
        401 | 403 => Err(Trouble::ForGood(format!("the vendor refused the credentials ({})", answer.status))),
        404 | 410 => Err(Trouble::Gone),
        400..=499 if answer.status != 408 => Err(Trouble::ForGood(format!("the vendor answered {}", answer.status))),
        status => Err(Trouble::Outside(format!("the vendor answered {status}"))),
    }
}

/// One answer as it is; several as one JSON object under their names.
fn put_together(mut answers: Vec<(&'static str, Vec<u8>)>) -> Result<Option<Vec<u8>>, Trouble> {
    if let [(_, only)] = answers.as_mut_slice() {
        let only = std::mem::take(only);
        return Ok(Some(only).filter(|body| !body.trim_ascii().is_empty()));
    }
    let mut object = std::collections::BTreeMap::new();
    for (name, body) in &answers {
        let body = if body.trim_ascii().is_empty() { b"null".as_slice() } else { body };
        let value: &RawValue = serde_json::from_slice(body)
            .map_err(|_| Trouble::Outside("the vendor answered something that is not JSON".into()))?;
        object.insert(*name, value);
    }
    serde_json::to_vec(&object).map(Some).map_err(|error| Trouble::ForGood(error.to_string()))
}
