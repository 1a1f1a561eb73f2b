//! Queries about raw messages and webhook endpoints.

use diesel::prelude::*;

use super::model::{EndpointId, Headers, InboxId, Outcome, SubjectId};
use super::setup::Options;
use crate::accounts::MerchantId;
use crate::db::schema::{endpoint_calls, endpoint_health, endpoints, inbox, inbox_subjects};
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

/// A raw message as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = inbox, treat_none_as_default_value = false)]
pub struct InboxRow {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Id.
    pub id: InboxId,
    /// The address it came to.
    pub endpoint_id: EndpointId,
    /// Name of the source.
    pub source: String,
    /// Without credentials.
    pub headers: Json<Headers>,
    /// The exact bytes.
    pub body: Vec<u8>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, if ignored or failed.
    pub detail: Option<String>,
    /// When it came.
    pub received_at: Instant,
    /// When it was last applied.
    pub applied_at: Option<Instant>,
}

/// A line of the inbox, without the body.
#[derive(Clone, Debug, Queryable)]
pub struct InboxLine {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Id.
    pub id: InboxId,
    /// Name of the source.
    pub source: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, if ignored or failed.
    pub detail: Option<String>,
    /// When it came.
    pub received_at: Instant,
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = endpoints, treat_none_as_default_value = false, treat_none_as_null = true, primary_key(key))]
pub(super) struct EndpointRow {
    pub(super) key: String,
    pub(super) merchant_id: MerchantId,
    pub(super) id: EndpointId,
    pub(super) source: String,
    pub(super) name: String,
    pub(super) secrets: Option<Vec<u8>>,
    pub(super) created_at: Instant,
    pub(super) disabled_at: Option<Instant>,
    pub(super) options: Json<Options>,
    pub(super) credentials: Option<Vec<u8>>,
}

pub(super) fn insert_endpoint(conn: &mut Conn, row: &EndpointRow) -> Result<()> {
    on_each_backend!(conn, |conn| diesel::insert_into(endpoints::table).values(row).execute(conn))?;
    Ok(())
}

pub(super) fn update_endpoint(conn: &mut Conn, merchant: MerchantId, row: &EndpointRow) -> Result<()> {
    debug_assert_eq!(row.merchant_id, merchant);
    on_each_backend!(conn, |conn| diesel::update(endpoints::table.find(&row.key)).set(row).execute(conn))?;
    Ok(())
}

pub(super) fn endpoint(conn: &mut Conn, key: &str) -> Result<Option<EndpointRow>> {
    Ok(endpoints::table
        .filter(endpoints::key.eq(key))
        .filter(endpoints::disabled_at.is_null())
        .select(EndpointRow::as_select())
        .first(conn)
        .optional()?)
}

/// How the key of an endpoint begins that was taken away. No key that is drawn begins so.
const GONE: &str = "gone:";

/// Takes an endpoint away for good: its address is nobody's any more, and nobody can switch it on again. The row stays,
/// because its messages name it.
pub(super) fn retire_endpoint(conn: &mut Conn, merchant: MerchantId, id: EndpointId) -> Result<()> {
    let none: Option<Vec<u8>> = None;
    let row = endpoints::table.filter(endpoints::merchant_id.eq(merchant)).filter(endpoints::id.eq(id));
    diesel::update(row)
        .set((
            endpoints::key.eq(format!("{GONE}{id}")),
            endpoints::secrets.eq(none.clone()),
            endpoints::credentials.eq(none),
        ))
        .execute(conn)?;
    Ok(())
}

pub(super) fn endpoint_of(conn: &mut Conn, merchant: MerchantId, id: EndpointId) -> Result<Option<EndpointRow>> {
    Ok(endpoints::table
        .filter(endpoints::merchant_id.eq(merchant))
        .filter(endpoints::id.eq(id))
        .filter(endpoints::key.not_like(format!("{GONE}%")))
        .select(EndpointRow::as_select())
        .first(conn)
        .optional()?)
}

pub(super) fn endpoints_of(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<EndpointRow>> {
    Ok(endpoints::table
        .filter(endpoints::merchant_id.eq(merchant))
        .filter(endpoints::key.not_like(format!("{GONE}%")))
        .order(endpoints::id)
        .select(EndpointRow::as_select())
        .load(conn)?)
}

/// Merchants and their live endpoints that have credentials: (merchant, endpoint, source).
pub fn endpoints_with_credentials(conn: &mut Conn) -> Result<Vec<(MerchantId, EndpointId, String)>> {
    Ok(endpoints::table
        .filter(endpoints::credentials.is_not_null())
        .filter(endpoints::disabled_at.is_null())
        .order((endpoints::merchant_id, endpoints::id))
        .select((endpoints::merchant_id, endpoints::id, endpoints::source))
        .load(conn)?)
}

/// Some endpoint's sealed secrets, to try the key on.
pub(super) fn any_secrets(conn: &mut Conn) -> Result<Option<Vec<u8>>> {
    let found: Option<Option<Vec<u8>>> = endpoints::table
        .filter(endpoints::secrets.is_not_null())
        .order(endpoints::created_at.desc())
        .select(endpoints::secrets)
        .first(conn)
        .optional()?;
    Ok(found.flatten())
}

/// Keeps messages.
pub fn insert(conn: &mut Conn, rows: &[InboxRow]) -> Result<()> {
    crate::db::insert_all!(conn, inbox::table, rows)
}

/// One message, whole.
pub fn message(conn: &mut Conn, merchant: MerchantId, id: InboxId) -> Result<Option<InboxRow>> {
    Ok(inbox::table.find((merchant, id)).select(InboxRow::as_select()).first(conn).optional()?)
}

/// Notes what became of a message.
pub fn settle(
    conn: &mut Conn,
    merchant: MerchantId,
    id: InboxId,
    outcome: Outcome,
    detail: Option<&str>,
    now: Instant,
) -> Result<()> {
    diesel::update(inbox::table.find((merchant, id)))
        .set((inbox::outcome.eq(outcome), inbox::detail.eq(detail), inbox::applied_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// Messages of a merchant, newest first, perhaps only those with one outcome.
pub fn list(conn: &mut Conn, merchant: MerchantId, outcome: Option<Outcome>, limit: i64) -> Result<Vec<InboxLine>> {
    let mut query = inbox::table
        .filter(inbox::merchant_id.eq(merchant))
        .order(inbox::id.desc())
        .limit(limit)
        .select((inbox::merchant_id, inbox::id, inbox::source, inbox::outcome, inbox::detail, inbox::received_at))
        .into_boxed();
    if let Some(outcome) = outcome {
        query = query.filter(inbox::outcome.eq(outcome));
    }
    Ok(query.load(conn)?)
}

/// Which messages are looked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// What became of them.
    pub outcome: Option<Outcome>,
    /// From whom.
    pub source: Option<String>,
    /// To which address.
    pub endpoint: Option<EndpointId>,
    /// About any of these.
    pub about: Option<Vec<SubjectId>>,
    /// Older than this one.
    pub before: Option<InboxId>,
}

/// Messages that fit, newest first.
pub fn search(conn: &mut Conn, merchant: MerchantId, wanted: &Wanted, limit: i64) -> Result<Vec<InboxLine>> {
    let mut query = inbox::table
        .filter(inbox::merchant_id.eq(merchant))
        .order(inbox::id.desc())
        .limit(limit)
        .select((inbox::merchant_id, inbox::id, inbox::source, inbox::outcome, inbox::detail, inbox::received_at))
        .into_boxed();
    if let Some(outcome) = wanted.outcome {
        query = query.filter(inbox::outcome.eq(outcome));
    }
    if let Some(source) = &wanted.source {
        query = query.filter(inbox::source.eq(source.clone()));
    }
    if let Some(endpoint) = wanted.endpoint {
        query = query.filter(inbox::endpoint_id.eq(endpoint));
    }
    if let Some(before) = wanted.before {
        query = query.filter(inbox::id.lt(before));
    }
    if let Some(about) = &wanted.about {
        let ids = inbox_subjects::table
            .filter(inbox_subjects::merchant_id.eq(merchant))
            .filter(inbox_subjects::subject_id.eq_any(about.clone()))
            .select(inbox_subjects::inbox_id);
        query = query.filter(inbox::id.eq_any(ids));
    }
    Ok(query.load(conn)?)
}

/// Notes which orders and parcels a message was about.
pub fn about(conn: &mut Conn, merchant: MerchantId, id: InboxId, subjects: &[SubjectId]) -> Result<()> {
    let rows: Vec<_> = subjects
        .iter()
        .map(|subject| {
            (
                inbox_subjects::merchant_id.eq(merchant),
                inbox_subjects::subject_id.eq(*subject),
                inbox_subjects::inbox_id.eq(id),
            )
        })
        .collect();
    for row in rows {
        on_each_backend!(conn, |conn| diesel::insert_into(inbox_subjects::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(())
}

/// What a message was about.
pub fn subjects(conn: &mut Conn, merchant: MerchantId, id: InboxId) -> Result<Vec<SubjectId>> {
    Ok(inbox_subjects::table
        .filter(inbox_subjects::merchant_id.eq(merchant))
        .filter(inbox_subjects::inbox_id.eq(id))
        .select(inbox_subjects::subject_id)
        .load(conn)?)
}

/// Messages about any of several orders and parcels, newest first.
pub fn messages_about(conn: &mut Conn, merchant: MerchantId, of: &[SubjectId], limit: i64) -> Result<Vec<InboxLine>> {
    let mut ids: Vec<InboxId> = inbox_subjects::table
        .filter(inbox_subjects::merchant_id.eq(merchant))
        .filter(inbox_subjects::subject_id.eq_any(of.to_vec()))
        .order(inbox_subjects::inbox_id.desc())
        .limit(limit)
        .select(inbox_subjects::inbox_id)
        .load(conn)?;
    ids.dedup();
    Ok(inbox::table
        .filter(inbox::merchant_id.eq(merchant))
        .filter(inbox::id.eq_any(ids))
        .order(inbox::id.desc())
        .select((inbox::merchant_id, inbox::id, inbox::source, inbox::outcome, inbox::detail, inbox::received_at))
        .load(conn)?)
}

/// How [`RunErrands`](super::jobs::RunErrands) begins to say that something was not fetched.
pub(super) const NOT_FETCHED: &str = "what it points at cannot be fetched";

/// The newest messages of an endpoint whose errands failed for good, oldest first. Looks at all of the merchant's messages:
/// for what seldom happens.
pub(super) fn not_fetched(conn: &mut Conn, merchant: MerchantId, endpoint: EndpointId) -> Result<Vec<InboxId>> {
    let mut found: Vec<InboxId> = inbox::table
        .filter(inbox::merchant_id.eq(merchant))
        .filter(inbox::endpoint_id.eq(endpoint))
        .filter(inbox::outcome.eq(Outcome::Failed))
        .filter(inbox::detail.like(format!("{NOT_FETCHED}%")))
        .order(inbox::id.desc())
        .limit(5000)
        .select(inbox::id)
        .load(conn)?;
    found.reverse();
    Ok(found)
}

/// How many messages are kept for a merchant.
pub fn count(conn: &mut Conn, merchant: MerchantId) -> Result<i64> {
    Ok(inbox::table.filter(inbox::merchant_id.eq(merchant)).count().get_result(conn)?)
}

/// What came to an endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = endpoint_health, treat_none_as_default_value = false, treat_none_as_null = true)]
#[diesel(primary_key(merchant_id, endpoint_id))]
pub struct Health {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Which.
    pub endpoint_id: EndpointId,
    /// Messages taken.
    pub messages: i64,
    /// When the last one came.
    pub last_message_at: Option<Instant>,
    /// Messages turned away at the door.
    pub refused: i64,
    /// When the last one was turned away.
    pub last_refused_at: Option<Instant>,
    /// Why.
    pub last_refusal: Option<String>,
    /// Messages that were taken and could not be read.
    pub failed: i64,
    /// When the last one could not.
    pub last_failed_at: Option<Instant>,
    /// Why.
    pub last_failure: Option<String>,
}

impl Health {
    /// Nothing came yet.
    pub fn new(merchant: MerchantId, endpoint: EndpointId) -> Self {
        Self {
            merchant_id: merchant,
            endpoint_id: endpoint,
            messages: 0,
            last_message_at: None,
            refused: 0,
            last_refused_at: None,
            last_refusal: None,
            failed: 0,
            last_failed_at: None,
            last_failure: None,
        }
    }
}

/// What came to a merchant's endpoints.
pub fn health(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<Health>> {
    Ok(endpoint_health::table
        .filter(endpoint_health::merchant_id.eq(merchant))
        .select(Health::as_select())
        .load(conn)?)
}

/// What came to one endpoint.
pub fn health_of(conn: &mut Conn, merchant: MerchantId, endpoint: EndpointId) -> Result<Option<Health>> {
    Ok(endpoint_health::table.find((merchant, endpoint)).select(Health::as_select()).first(conn).optional()?)
}

/// Writes what came to an endpoint.
pub fn put_health(conn: &mut Conn, merchant: MerchantId, health: &Health) -> Result<()> {
    debug_assert_eq!(health.merchant_id, merchant);
    on_each_backend!(conn, |conn| diesel::insert_into(endpoint_health::table)
        .values(health)
        .on_conflict((endpoint_health::merchant_id, endpoint_health::endpoint_id))
        .do_update()
        .set(health)
        .execute(conn))?;
    Ok(())
}

/// How asking a vendor's API goes.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = endpoint_calls, treat_none_as_default_value = false, treat_none_as_null = true)]
#[diesel(primary_key(merchant_id, endpoint_id))]
pub struct Calls {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Which.
    pub endpoint_id: EndpointId,
    /// When the 24 hours began whose requests are counted.
    pub day_began_at: Option<Instant>,
    /// Requests in them.
    pub asked_today: i32,
    /// When it was last asked.
    pub last_asked_at: Option<Instant>,
    /// How often in a row it failed.
    pub failures: i32,
    /// Not asked until then.
    pub paused_until: Option<Instant>,
    /// What was wrong last; `None` when all is well.
    pub last_error: Option<String>,
    /// A shop's changes are known up to here.
    pub caught_up_to: Option<Instant>,
    /// When that was found out.
    pub caught_up_at: Option<Instant>,
}

impl Calls {
    /// Never asked.
    pub fn new(merchant: MerchantId, endpoint: EndpointId) -> Self {
        Self {
            merchant_id: merchant,
            endpoint_id: endpoint,
            day_began_at: None,
            asked_today: 0,
            last_asked_at: None,
            failures: 0,
            paused_until: None,
            last_error: None,
            caught_up_to: None,
            caught_up_at: None,
        }
    }
}

/// How asking the vendors of a merchant's endpoints goes.
pub fn calls(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<Calls>> {
    Ok(endpoint_calls::table.filter(endpoint_calls::merchant_id.eq(merchant)).select(Calls::as_select()).load(conn)?)
}

/// How asking one vendor goes.
pub fn calls_of(conn: &mut Conn, merchant: MerchantId, endpoint: EndpointId) -> Result<Option<Calls>> {
    Ok(endpoint_calls::table.find((merchant, endpoint)).select(Calls::as_select()).first(conn).optional()?)
}

/// Writes how asking a vendor goes.
pub fn put_calls(conn: &mut Conn, merchant: MerchantId, calls: &Calls) -> Result<()> {
    debug_assert_eq!(calls.merchant_id, merchant);
    on_each_backend!(conn, |conn| diesel::insert_into(endpoint_calls::table)
        .values(calls)
        .on_conflict((endpoint_calls::merchant_id, endpoint_calls::endpoint_id))
        .do_update()
        .set(calls)
        .execute(conn))?;
    Ok(())
}

/// Takes back a pause and its cause.
pub(super) fn forget_trouble(conn: &mut Conn, merchant: MerchantId, endpoint: EndpointId) -> Result<()> {
    let none: Option<Instant> = None;
    let no_error: Option<String> = None;
    diesel::update(endpoint_calls::table.find((merchant, endpoint)))
        .set((
            endpoint_calls::failures.eq(0),
            endpoint_calls::paused_until.eq(none),
            endpoint_calls::last_error.eq(no_error),
        ))
        .execute(conn)?;
    Ok(())
}

// --- what is kept no longer ---

/// The id before every message that came since a moment: ids begin with when they were made.
fn first_since(at: Instant) -> InboxId {
    let millis = u128::try_from(at.timestamp().as_millisecond()).unwrap_or(0);
    uuid::Uuid::from_u128(millis << 80).into()
}

/// Messages that came before a moment. What still waits to be applied is left out.
fn came_before<'a>(merchant: MerchantId, before: Instant) -> inbox::BoxedQuery<'a, crate::db::MultiBackend> {
    let of = inbox::table.filter(inbox::merchant_id.eq(merchant)).filter(inbox::id.lt(first_since(before)));
    of.filter(inbox::outcome.ne(Outcome::Received)).into_boxed()
}

/// How many messages came before a moment. What still waits to be applied is left out.
pub fn count_before(conn: &mut Conn, merchant: MerchantId, before: Instant) -> Result<i64> {
    Ok(came_before(merchant, before).count().get_result(conn)?)
}

/// Messages that came before a moment, the oldest of them. What still waits to be applied is left out.
pub fn ids_before(conn: &mut Conn, merchant: MerchantId, before: Instant, limit: i64) -> Result<Vec<InboxId>> {
    Ok(came_before(merchant, before).order(inbox::id).limit(limit).select(inbox::id).load(conn)?)
}

/// A message, as far as it has to be looked through.
#[derive(Clone, Debug, Queryable)]
pub struct Searched {
    /// Id.
    pub id: InboxId,
    /// The address it came to.
    pub endpoint: EndpointId,
    /// What became of it.
    pub outcome: Outcome,
    /// The exact bytes.
    pub body: Vec<u8>,
}

/// Messages after one of them that came up to a moment, oldest first.
pub fn some_after(
    conn: &mut Conn,
    merchant: MerchantId,
    after: Option<InboxId>,
    up_to: Instant,
    limit: i64,
) -> Result<Vec<Searched>> {
    let mut of = inbox::table.filter(inbox::merchant_id.eq(merchant)).order(inbox::id).limit(limit).into_boxed();
    of = of.filter(inbox::received_at.le(up_to));
    if let Some(after) = after {
        of = of.filter(inbox::id.gt(after));
    }
    Ok(of.select((inbox::id, inbox::endpoint_id, inbox::outcome, inbox::body)).load(conn)?)
}

/// Notes that a message is about some orders and parcels no longer.
pub fn no_longer_about(conn: &mut Conn, merchant: MerchantId, id: InboxId, subjects: &[SubjectId]) -> Result<()> {
    let of = inbox_subjects::table.filter(inbox_subjects::merchant_id.eq(merchant));
    let of = of.filter(inbox_subjects::inbox_id.eq(id));
    diesel::delete(of.filter(inbox_subjects::subject_id.eq_any(subjects.to_vec()))).execute(conn)?;
    Ok(())
}

/// Messages about any of several orders and parcels.
pub fn ids_about(conn: &mut Conn, merchant: MerchantId, of: &[SubjectId]) -> Result<Vec<InboxId>> {
    let rows = inbox_subjects::table.filter(inbox_subjects::merchant_id.eq(merchant));
    let rows = rows.filter(inbox_subjects::subject_id.eq_any(of.to_vec())).select(inbox_subjects::inbox_id);
    Ok(rows.distinct().load(conn)?)
}

/// Removes messages.
pub fn remove(conn: &mut Conn, merchant: MerchantId, of: &[InboxId]) -> Result<usize> {
    let mut removed = 0;
    for of in of.chunks(500) {
        let subjects = inbox_subjects::table.filter(inbox_subjects::merchant_id.eq(merchant));
        diesel::delete(subjects.filter(inbox_subjects::inbox_id.eq_any(of.to_vec()))).execute(conn)?;
        let messages = inbox::table.filter(inbox::merchant_id.eq(merchant));
        removed += diesel::delete(messages.filter(inbox::id.eq_any(of.to_vec()))).execute(conn)?;
    }
    Ok(removed)
}
