//! Queries about rules and requests.

use diesel::prelude::*;

use super::model::{Kept, Request, RequestId, RequestKind};
use crate::accounts::MerchantId;
use crate::db::schema::{privacy_requests, retention_rules};
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = privacy_requests, treat_none_as_default_value = false)]
struct Row {
    id: RequestId,
    kind: RequestKind,
    source: String,
    shop: Option<String>,
    email: Option<String>,
    orders: Json<Vec<String>>,
    received_at: Instant,
    due_at: Instant,
    done_at: Option<Instant>,
    done_by: Option<String>,
    result: Option<String>,
}

impl From<Row> for Request {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            source: row.source,
            shop: row.shop,
            email: row.email,
            orders: row.orders.0,
            received_at: row.received_at,
            due_at: row.due_at,
            done_at: row.done_at,
            done_by: row.done_by,
            result: row.result,
        }
    }
}

/// For how many days what is kept. What is not named is kept for good.
pub fn rules(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<(Kept, u32)>> {
    let rows: Vec<(Kept, i32)> = retention_rules::table
        .filter(retention_rules::merchant_id.eq(merchant))
        .order(retention_rules::what)
        .select((retention_rules::what, retention_rules::days))
        .load(conn)?;
    Ok(rows.into_iter().map(|(what, days)| (what, u32::try_from(days).unwrap_or(u32::MAX))).collect())
}

/// Replaces all rules.
pub fn put_rules(conn: &mut Conn, merchant: MerchantId, rules: &[(Kept, u32)]) -> Result<()> {
    diesel::delete(retention_rules::table.filter(retention_rules::merchant_id.eq(merchant))).execute(conn)?;
    for (what, days) in rules {
        let row = (
            retention_rules::merchant_id.eq(merchant),
            retention_rules::what.eq(*what),
            retention_rules::days.eq(i32::try_from(*days).unwrap_or(i32::MAX)),
        );
        diesel::insert_into(retention_rules::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Merchants who have rules.
pub fn with_rules(conn: &mut Conn) -> Result<Vec<MerchantId>> {
    Ok(retention_rules::table
        .select(retention_rules::merchant_id)
        .distinct()
        .order(retention_rules::merchant_id)
        .load(conn)?)
}

/// Keeps a request.
pub fn insert(conn: &mut Conn, merchant: MerchantId, request: &Request) -> Result<()> {
    let row = Row {
        id: request.id,
        kind: request.kind,
        source: request.source.clone(),
        shop: request.shop.clone(),
        email: request.email.clone(),
        orders: Json(request.orders.clone()),
        received_at: request.received_at,
        due_at: request.due_at,
        done_at: request.done_at,
        done_by: request.done_by.clone(),
        result: request.result.clone(),
    };
    on_each_backend!(conn, |conn| diesel::insert_into(privacy_requests::table)
        .values((privacy_requests::merchant_id.eq(merchant), &row))
        .execute(conn))?;
    Ok(())
}

/// A request.
pub fn by_id(conn: &mut Conn, merchant: MerchantId, id: RequestId) -> Result<Option<Request>> {
    let row = privacy_requests::table.find((merchant, id)).select(Row::as_select()).first::<Row>(conn).optional()?;
    Ok(row.map(Request::from))
}

/// Open requests of a shopper.
pub fn open_of(conn: &mut Conn, merchant: MerchantId, email: &str) -> Result<Vec<RequestId>> {
    let of = privacy_requests::table.filter(privacy_requests::merchant_id.eq(merchant));
    let of = of.filter(privacy_requests::email.eq(email.to_owned())).filter(privacy_requests::done_at.is_null());
    Ok(of.select(privacy_requests::id).load(conn)?)
}

/// Requests: those that wait, then what was done last.
pub fn newest(conn: &mut Conn, merchant: MerchantId, limit: i64) -> Result<Vec<Request>> {
    let of = privacy_requests::table.filter(privacy_requests::merchant_id.eq(merchant));
    let mut rows: Vec<Row> = of
        .filter(privacy_requests::done_at.is_null())
        .order(privacy_requests::due_at)
        .limit(limit)
        .select(Row::as_select())
        .load(conn)?;
    let done: Vec<Row> = of
        .filter(privacy_requests::done_at.is_not_null())
        .order(privacy_requests::done_at.desc())
        .limit(limit)
        .select(Row::as_select())
        .load(conn)?;
    rows.extend(done);
    Ok(rows.into_iter().map(Request::from).collect())
}

/// Notes that a request is done, and forgets who it was about.
pub fn finish(
    conn: &mut Conn,
    merchant: MerchantId,
    id: RequestId,
    by: &str,
    result: &str,
    now: Instant,
) -> Result<bool> {
    let (none, no_orders): (Option<String>, Json<Vec<String>>) = (None, Json(Vec::new()));
    let of = privacy_requests::table.find((merchant, id)).filter(privacy_requests::done_at.is_null());
    Ok(on_each_backend!(conn, |conn| diesel::update(of)
        .set((
            privacy_requests::email.eq(none),
            privacy_requests::orders.eq(no_orders),
            privacy_requests::done_at.eq(now),
            privacy_requests::done_by.eq(by),
            privacy_requests::result.eq(result),
        ))
        .execute(conn))?
        > 0)
}
