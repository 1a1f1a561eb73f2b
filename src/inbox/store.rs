//! Queries about raw messages and webhook endpoints.

use diesel::prelude::*;

use super::endpoints::Endpoint;
use super::model::{EndpointId, Headers, InboxId, Outcome};
use crate::accounts::MerchantId;
use crate::db::schema::{endpoints, inbox};
use crate::db::{Conn, Instant, Json, Result};

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

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = endpoints, treat_none_as_default_value = false)]
pub(super) struct EndpointRow {
    pub(super) key: String,
    pub(super) merchant_id: MerchantId,
    pub(super) id: EndpointId,
    pub(super) source: String,
    pub(super) name: String,
    pub(super) secrets: Option<Vec<u8>>,
    pub(super) created_at: Instant,
    pub(super) disabled_at: Option<Instant>,
}

pub(super) fn insert_endpoint(
    conn: &mut Conn,
    endpoint: &Endpoint,
    sealed: Option<Vec<u8>>,
    now: Instant,
) -> Result<()> {
    let row = EndpointRow {
        key: endpoint.key.clone(),
        merchant_id: endpoint.merchant,
        id: endpoint.id,
        source: endpoint.source.clone(),
        name: endpoint.name.clone(),
        secrets: sealed,
        created_at: now,
        disabled_at: None,
    };
    diesel::insert_into(endpoints::table).values(row).execute(conn)?;
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

/// How many messages are kept for a merchant.
pub fn count(conn: &mut Conn, merchant: MerchantId) -> Result<i64> {
    Ok(inbox::table.filter(inbox::merchant_id.eq(merchant)).count().get_result(conn)?)
}
