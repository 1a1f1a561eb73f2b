//! Raw messages: what came, what became of it, and applying it again. And codes that no table knows.

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use serde_json::json;

use super::form::{Choice, Posted};
use super::orders::view;
use super::staff::{self, Answer, Staff};
use super::visit::{Frame, Notice, Section, Way};
use super::when::When;
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Change, Subject};
use crate::accounts::people::Permission;
use crate::app::App;
use crate::db::Conn;
use crate::error::Error;
use crate::inbox::model::{Outcome, SubjectId};
use crate::inbox::store::{InboxLine, Wanted};
use crate::inbox::{self, EndpointId, InboxId, Source as _, receive};
use crate::jobs;
use crate::orders::{self, OrderId};
use crate::outbound::escaped;
use crate::sources;
use crate::tracking::model::TrackingNumber;
use crate::tracking::{self, Reason, ShipmentId, ShipmentStatus, meanings};

/// Messages of a page.
const PAGE: usize = 50;
/// The most of a body that is shown, in bytes; all of it can be downloaded.
const SHOWN: usize = 100_000;
/// Orders that a search of messages may mean.
const FOUND: i64 = 50;
/// Messages applied again at once.
const AT_ONCE: i64 = 500;

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    endpoint: String,
    #[serde(default)]
    q: String,
    before: Option<InboxId>,
}

impl Query {
    fn with(&self, name: &str, value: &str) -> String {
        let mut parts = vec![
            ("outcome", self.outcome.as_str()),
            ("source", self.source.as_str()),
            ("endpoint", self.endpoint.as_str()),
            ("q", self.q.trim()),
        ];
        parts.retain(|(part, _)| *part != name);
        parts.push((name, value));
        let all = parts.iter().filter(|(_, value)| !value.is_empty());
        all.map(|(name, value)| format!("{name}={}", escaped(value))).collect::<Vec<_>>().join("&")
    }
}

/// What people call an outcome, and its tone.
const fn verdict(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Received => ("waiting", "calm"),
        Outcome::Applied => ("applied", "done"),
        Outcome::Ignored => ("of no use", "over"),
        Outcome::Failed => ("could not be read", "red"),
    }
}

struct Line {
    href: String,
    source: String,
    verdict: &'static str,
    tone: &'static str,
    detail: Option<String>,
    when: When,
}

struct Code {
    source: String,
    field: String,
    code: String,
    parcels: i64,
    words: Option<String>,
    seen: Option<When>,
}

/// The list of messages.
#[derive(Template)]
#[template(path = "admin/inbox/index.html")]
struct InboxPage {
    frame: Frame,
    base: String,
    query: Query,
    ways: Vec<Way>,
    sources: Vec<(String, &'static str)>,
    lines: Vec<Line>,
    older: Option<String>,
    replays: bool,
    failed: bool,
}

fn tabs(staff: &Staff, current: &str) -> Vec<Way> {
    let all = [("Messages", "/inbox"), ("Unknown codes", "/inbox/codes"), ("Stuck work", "/inbox/stuck")];
    all.into_iter()
        .map(|(label, path)| Way { label: label.into(), href: staff.path(path), current: path == current })
        .collect()
}

fn line(staff: &Staff, message: InboxLine) -> Line {
    let (verdict, tone) = verdict(message.outcome);
    Line {
        href: staff.path(&format!("/inbox/{}", message.id)),
        source: message.source,
        verdict,
        tone,
        detail: message.detail,
        when: staff.when(message.received_at),
    }
}

/// `GET /admin/m/{merchant}/inbox`.
pub async fn index(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    query: web::Query<Query>,
) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::InboxRead).await?;
    let query = query.into_inner();
    let merchant = staff.merchant.id;
    let mut wanted = Wanted {
        outcome: query.outcome.parse().ok(),
        source: Some(query.source.clone()).filter(|source| !source.is_empty()),
        endpoint: query.endpoint.parse::<EndpointId>().ok(),
        about: None,
        before: query.before,
    };
    let outcome = wanted.outcome;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let (text, personal) = (query.q.trim().to_owned(), staff.may(Permission::ShoppersRead));
    let mut messages = app
        .db
        .read(move |conn| {
            if !text.is_empty() {
                wanted.about = Some(about(conn, merchant, &text, personal)?);
            }
            inbox::store::search(conn, merchant, &wanted, limit)
        })
        .await?;
    let more = messages.len() > PAGE;
    messages.truncate(PAGE);
    let base = staff.path("/inbox");
    let last = messages.last().map(|message| message.id).filter(|_| more);
    let all =
        Way { label: "All".into(), href: format!("{base}?{}", query.with("outcome", "")), current: outcome.is_none() };
    let ways = Outcome::ALL.iter().map(|each| Way {
        label: verdict(*each).0.into(),
        href: format!("{base}?{}", query.with("outcome", each.as_str())),
        current: outcome == Some(*each),
    });
    let page = InboxPage {
        frame: staff.frame("Inbox", Section::Inbox).ways(tabs(&staff, "/inbox")),
        ways: [all].into_iter().chain(ways).collect(),
        older: last.map(|last| format!("{base}?{}", query.with("before", &last.to_string()))),
        sources: sources::all().map(|source| (source.name().to_owned(), source.setup().title)).collect(),
        replays: staff.may(Permission::InboxReplay),
        failed: outcome == Some(Outcome::Failed) && !messages.is_empty(),
        lines: messages.into_iter().map(|message| line(&staff, message)).collect(),
        base,
        query,
    };
    Ok(staff.visit.show(&page))
}

/// The orders and parcels that somebody means by what they typed: a message is found by what it is about.
fn about(conn: &mut Conn, merchant: MerchantId, text: &str, personal: bool) -> crate::db::Result<Vec<SubjectId>> {
    let orders = orders::find::find(conn, merchant, text, personal, None, FOUND)?;
    let mut parcels = tracking::store::of_orders(conn, merchant, &orders)?;
    if let Some(number) = TrackingNumber::new(text) {
        parcels.extend(tracking::store::by_number(conn, merchant, &number.key())?);
    }
    let orders = orders.into_iter().map(|order| SubjectId::from(order.uuid()));
    Ok(orders.chain(parcels.into_iter().map(|parcel| SubjectId::from(parcel.id.uuid()))).collect())
}

/// One message.
#[derive(Template)]
#[template(path = "admin/inbox/show.html")]
struct MessagePage {
    frame: Frame,
    base: String,
    here: String,
    source: String,
    verdict: &'static str,
    tone: &'static str,
    detail: Option<String>,
    came: When,
    applied: Option<When>,
    connection: String,
    headers: Vec<(String, String)>,
    body: String,
    cut: bool,
    meaning: String,
    about: Vec<Way>,
    replays: bool,
}

/// `GET /admin/m/{merchant}/inbox/{id}`.
pub async fn show(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, InboxId)>) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::InboxRead).await?;
    let merchant = staff.merchant.id;
    let found = app
        .db
        .read(move |conn| {
            let Some(message) = inbox::store::message(conn, merchant, id)? else { return Ok(None) };
            let mut about = Vec::new();
            for subject in inbox::store::subjects(conn, merchant, id)? {
                about.extend(named(conn, merchant, subject)?);
            }
            Ok(Some((message, about)))
        })
        .await?;
    let (message, about) = found.ok_or(Error::NotFound)?;
    let (verdict, tone) = verdict(message.outcome);
    let source = sources::by_name(&message.source);
    // Messages of shops and carriers are full of names and addresses.
    let sees_shoppers = staff.may(Permission::ShoppersRead);
    let text = if sees_shoppers { String::from_utf8_lossy(&message.body).into_owned() } else { String::new() };
    let pretty =
        serde_json::from_str::<serde_json::Value>(&text).ok().and_then(|json| serde_json::to_string_pretty(&json).ok());
    let text = pretty.unwrap_or(text);
    let cut = text.len() > SHOWN;
    let shown: String = if cut { text.chars().take(SHOWN).collect() } else { text };
    let meaning = match source.map(|source| source.explain(&message.body)) {
        Some(Ok(meaning)) if sees_shoppers => serde_json::to_string_pretty(&meaning).unwrap_or_default(),
        Some(Ok(_)) => String::new(),
        Some(Err(why)) => why.to_string(),
        None => "this version does not know the source".into(),
    };
    let page = MessagePage {
        frame: staff.frame("Message", Section::Inbox),
        base: staff.path("/inbox"),
        here: staff.path(&format!("/inbox/{id}")),
        source: source.map_or_else(|| message.source.clone(), |source| source.setup().title.to_owned()),
        verdict,
        tone,
        detail: message.detail.clone(),
        came: staff.when(message.received_at),
        applied: message.applied_at.map(|at| staff.when(at)),
        connection: staff.path(&format!("/connections/{}", message.endpoint_id)),
        headers: message.headers.0.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: if sees_shoppers { shown } else { "Your role does not see what is in messages.".into() },
        cut,
        meaning,
        about: about
            .into_iter()
            .map(|(label, order)| Way { label, href: staff.path(&format!("/orders/{order}")), current: false })
            .collect(),
        replays: staff.may(Permission::InboxReplay),
    };
    Ok(staff.visit.show(&page))
}

/// The order of a subject, by its number.
fn named(conn: &mut Conn, merchant: MerchantId, subject: SubjectId) -> crate::db::Result<Option<(String, OrderId)>> {
    if let Some(order) = orders::store::by_id(conn, merchant, OrderId::from(subject.uuid()))? {
        return Ok(Some((order.number, order.id)));
    }
    let parcel = tracking::store::by_id(conn, merchant, ShipmentId::from(subject.uuid()))?;
    let Some(order) = parcel.as_ref().and_then(|parcel| parcel.order_id) else { return Ok(None) };
    let order = orders::store::by_id(conn, merchant, order)?;
    let number = parcel.and_then(|parcel| parcel.tracking_number).unwrap_or_default();
    Ok(order.map(|order| (format!("{}, parcel {number}", order.number), order.id)))
}

/// `GET /admin/m/{merchant}/inbox/{id}/body`: the bytes as they are kept.
pub async fn body(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, InboxId)>) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::InboxRead).await?;
    if !staff.may(Permission::ShoppersRead) {
        return Err(Error::Forbidden(Permission::ShoppersRead.as_str()).into());
    }
    let merchant = staff.merchant.id;
    let message = app.db.read(move |conn| inbox::store::message(conn, merchant, id)).await?.ok_or(Error::NotFound)?;
    Ok(staff.visit.file(&format!("{id}.json"), "application/octet-stream", message.body))
}

/// `POST /admin/m/{merchant}/inbox/{id}/replay`.
pub async fn replay(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, InboxId)>,
    _: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::InboxReplay).await?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let found = app.db.write(move |tx| receive::replay_by(tx, (merchant, &actor), id, now)).await?;
    if !found {
        return Err(Error::NotFound.into());
    }
    let notice = Notice::new("It is applied again in a moment. Applying the same message twice changes nothing.");
    Ok(staff.visit.done(&staff.path(&format!("/inbox/{id}")), &notice))
}

/// `POST /admin/m/{merchant}/inbox/replay-failed`: every message that could not be read, again, as far as the list is narrowed; a newer
/// version may read them.
pub async fn replay_failed(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    posted: Posted,
) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::InboxReplay).await?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let (text, personal) = (posted.text("q").to_owned(), staff.may(Permission::ShoppersRead));
    let wanted = Wanted {
        outcome: Some(Outcome::Failed),
        source: Some(posted.text("source").to_owned()).filter(|source| !source.is_empty()),
        endpoint: posted.text("endpoint").parse().ok(),
        ..Wanted::default()
    };
    let (count, more) = app
        .db
        .write(move |tx| {
            let mut wanted = wanted.clone();
            if !text.is_empty() {
                wanted.about = Some(about(tx, merchant, &text, personal)?);
            }
            let mut failed = inbox::store::search(tx, merchant, &wanted, AT_ONCE + 1)?;
            let most = usize::try_from(AT_ONCE).unwrap_or(usize::MAX);
            let more = failed.len() > most;
            failed.truncate(most);
            for message in &failed {
                receive::replay(tx, merchant, message.id, now)?;
            }
            let subject = Subject { kind: SubjectKind::Message, id: None, name: "unread messages".into() };
            let after = json!({ "messages": failed.len(), "source": wanted.source });
            let change = Change { action: "replayed".into(), subject, before: None, after: Some(after) };
            audit::record(tx, merchant, &actor, change, now)?;
            Ok((failed.len(), more))
        })
        .await?;
    let rest = if more { " There are more: send them when these are through." } else { "" };
    let notice = Notice::new(format!("{count} messages are applied again in a moment.{rest}"));
    Ok(staff.visit.done(&staff.path("/inbox"), &notice))
}

/// Codes that no table knows.
#[derive(Template)]
#[template(path = "admin/inbox/codes.html")]
struct CodesPage {
    frame: Frame,
    base: String,
    codes: Vec<Code>,
    /// What was said already: of which code, what, who, when.
    meanings: Vec<(meanings::Code, String, String, When)>,
    statuses: Vec<Choice>,
    reasons: Vec<Choice>,
    says: bool,
}

/// `GET /admin/m/{merchant}/inbox/codes`.
pub async fn codes(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::InboxRead).await?;
    let merchant = staff.merchant.id;
    let (codes, said) = app
        .db
        .read(move |conn| {
            Ok((tracking::store::unknown_codes(conn, merchant)?, tracking::store::meanings(conn, merchant)?))
        })
        .await?;
    let codes = codes.into_iter().map(|code| Code {
        source: code.source,
        field: code.field,
        code: code.code,
        parcels: code.parcels,
        // Words may name people.
        words: code.words.filter(|_| staff.may(Permission::ShoppersRead)),
        seen: code.last_seen_at.map(|at| staff.when(at)),
    });
    let told = |status: ShipmentStatus, why: Option<Reason>| {
        let why = why.map_or_else(String::new, |why| format!(", {}", view::reason(why)));
        format!("{}{why}", view::status(status))
    };
    let meaning = |said: meanings::CodeMeaning| {
        (said.code, told(said.status, said.reason), said.said_by, staff.when(said.said_at))
    };
    let page = CodesPage {
        base: staff.path("/inbox/codes"),
        codes: codes.collect(),
        meanings: said.into_iter().map(meaning).collect(),
        // That nobody knows what it means need not be said.
        statuses: ShipmentStatus::ALL
            .iter()
            .filter(|status| **status != ShipmentStatus::Unknown)
            .map(|status| Choice::new(status.as_str(), view::status(*status)))
            .collect(),
        reasons: Reason::ALL.iter().map(|why| Choice::new(why.as_str(), view::reason(*why))).collect(),
        says: staff.may(Permission::InboxReplay),
        frame: staff.frame("Unknown codes", Section::Inbox).ways(tabs(&staff, "/inbox/codes")),
    };
    Ok(staff.visit.show(&page))
}

fn code_of(posted: &Posted) -> Result<meanings::Code, Error> {
    let code = meanings::Code {
        source: posted.text("source").to_owned(),
        field: posted.text("field").to_owned(),
        code: posted.text("code").to_owned(),
    };
    let known = sources::by_name(&code.source).is_some() && !code.field.is_empty() && !code.code.is_empty();
    let whole = known && code.field.chars().count() <= 80 && code.code.chars().count() <= 80;
    if whole { Ok(code) } else { Err(Error::BadRequest("this names no code of a sender".into())) }
}

/// `POST /admin/m/{merchant}/inbox/codes`: says what a code means, and applies again what came with it.
pub async fn say(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::InboxReplay).await?;
    let here = staff.path("/inbox/codes");
    let code = code_of(&posted)?;
    let status = posted.text("status").parse().ok().filter(|status| *status != ShipmentStatus::Unknown);
    let Some(status) = status else {
        return Ok(staff.visit.done(&here, &Notice::new("Choose what it means first. Nothing was changed.")));
    };
    let reason = posted.text("reason").parse().ok();
    let (merchant, actor, now, named) = (staff.merchant.id, staff.actor(), staff.now, code.code.clone());
    let again = app
        .db
        .write(move |tx| {
            let parcels = meanings::say(tx, (merchant, &actor), &code, (status, reason), now)?;
            let parcels: Vec<SubjectId> = parcels.iter().map(|parcel| parcel.uuid().into()).collect();
            let mut messages = inbox::store::ids_about(tx, merchant, &parcels)?;
            // The newest: what is older says less and less of where a parcel is.
            messages.sort();
            let most = usize::try_from(AT_ONCE).unwrap_or(usize::MAX);
            for message in messages.iter().rev().take(most) {
                receive::replay(tx, merchant, *message, now)?;
            }
            Ok(messages.len().min(most))
        })
        .await?;
    let said =
        format!("From now on {named} means {}. {again} messages are applied again in a moment.", view::status(status));
    Ok(staff.visit.done(&here, &Notice::new(said)))
}

/// `POST /admin/m/{merchant}/inbox/codes/end`: takes a meaning back.
pub async fn unsay(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::InboxReplay).await?;
    let code = code_of(&posted)?;
    let (merchant, actor, now, named) = (staff.merchant.id, staff.actor(), staff.now, code.code.clone());
    if !app.db.write(move |tx| meanings::take_back(tx, (merchant, &actor), &code, now)).await? {
        return Err(Error::NotFound.into());
    }
    let said = format!("{named} means nothing any more in messages from now on. What was applied stays.");
    Ok(staff.visit.done(&staff.path("/inbox/codes"), &Notice::new(said)))
}

struct Stuck {
    id: String,
    name: String,
    attempts: i32,
    error: Option<String>,
    since: When,
}

/// Work that was given up.
#[derive(Template)]
#[template(path = "admin/inbox/stuck.html")]
struct StuckPage {
    frame: Frame,
    base: String,
    jobs: Vec<Stuck>,
    replays: bool,
}

/// `GET /admin/m/{merchant}/inbox/stuck`.
pub async fn stuck(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::InboxRead).await?;
    let merchant = staff.merchant.id;
    let dead = app.db.read(move |conn| jobs::queue::dead(conn, &merchant.to_string(), 200)).await?;
    let page = StuckPage {
        frame: staff.frame("Stuck work", Section::Inbox).ways(tabs(&staff, "/inbox/stuck")),
        base: staff.path("/inbox/stuck"),
        jobs: dead
            .into_iter()
            .map(|job| Stuck {
                id: job.id.to_string(),
                name: job.name,
                attempts: job.attempts,
                error: job.last_error,
                since: staff.when(job.dead_at.unwrap_or(staff.now)),
            })
            .collect(),
        replays: staff.may(Permission::InboxReplay),
    };
    Ok(staff.visit.show(&page))
}

/// `POST /admin/m/{merchant}/inbox/stuck/{id}/retry`.
pub async fn retry(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, jobs::JobId)>,
    _: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::InboxReplay).await?;
    let (merchant, now) = (staff.merchant.id, staff.now);
    let again = app.db.write(move |tx| jobs::queue::retry_dead(tx, &merchant.to_string(), id, now)).await?;
    if !again {
        return Err(Error::NotFound.into());
    }
    Ok(staff.visit.done(&staff.path("/inbox/stuck"), &Notice::new("It is tried again in a moment.")))
}
