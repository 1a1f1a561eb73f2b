//! Queries about merchants and API keys. These tables are directories: they answer "whose is this?".

use diesel::prelude::*;

use super::model::{ApiKeyId, Merchant, MerchantId, Scope};
use crate::db::schema::{api_keys, merchants, setup_steps};
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

#[derive(Queryable)]
pub(super) struct MerchantRow {
    id: MerchantId,
    slug: String,
    name: String,
    time_zone: String,
    locale: String,
    _created_at: Instant,
}

impl From<MerchantRow> for Merchant {
    fn from(row: MerchantRow) -> Self {
        Self { id: row.id, slug: row.slug, name: row.name, time_zone: row.time_zone, locale: row.locale }
    }
}

/// Adds a merchant.
pub fn insert_merchant(conn: &mut Conn, merchant: &Merchant, now: Instant) -> Result<()> {
    diesel::insert_into(merchants::table)
        .values((
            merchants::id.eq(merchant.id),
            merchants::slug.eq(&merchant.slug),
            merchants::name.eq(&merchant.name),
            merchants::time_zone.eq(&merchant.time_zone),
            merchants::locale.eq(&merchant.locale),
            merchants::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// The merchant with an id.
pub fn merchant(conn: &mut Conn, id: MerchantId) -> Result<Option<Merchant>> {
    let row = merchants::table.find(id).first::<MerchantRow>(conn).optional()?;
    Ok(row.map(Merchant::from))
}

/// The merchant with a slug.
pub fn merchant_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Merchant>> {
    let row = merchants::table.filter(merchants::slug.eq(slug)).first::<MerchantRow>(conn).optional()?;
    Ok(row.map(Merchant::from))
}

/// Every merchant, by slug.
pub fn merchants(conn: &mut Conn) -> Result<Vec<Merchant>> {
    let rows = merchants::table.order(merchants::slug).load::<MerchantRow>(conn)?;
    Ok(rows.into_iter().map(Merchant::from).collect())
}

/// Adds an API key by the hash of its secret.
pub fn insert_api_key(
    conn: &mut Conn,
    merchant: MerchantId,
    id: ApiKeyId,
    key_hash: &str,
    name: &str,
    scopes: &[Scope],
    now: Instant,
) -> Result<()> {
    diesel::insert_into(api_keys::table)
        .values((
            api_keys::key_hash.eq(key_hash),
            api_keys::merchant_id.eq(merchant),
            api_keys::id.eq(id),
            api_keys::name.eq(name),
            api_keys::scopes.eq(Json(scopes.to_vec())),
            api_keys::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// A key that opens something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveKey {
    /// Whose.
    pub merchant: MerchantId,
    /// Id.
    pub id: ApiKeyId,
    /// What it is called.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
}

/// The live key with that hash.
pub fn api_key(conn: &mut Conn, key_hash: &str) -> Result<Option<LiveKey>> {
    let found = api_keys::table
        .filter(api_keys::key_hash.eq(key_hash))
        .filter(api_keys::revoked_at.is_null())
        .select((api_keys::merchant_id, api_keys::id, api_keys::name, api_keys::scopes))
        .first::<(MerchantId, ApiKeyId, String, Json<Vec<Scope>>)>(conn)
        .optional()?;
    Ok(found.map(|(merchant, id, name, Json(scopes))| LiveKey { merchant, id, name, scopes }))
}

/// Keys of a merchant, newest first: id, name, scopes, made, revoked.
#[expect(clippy::type_complexity, reason = "one row of a listing; a struct would be used once")]
pub fn api_keys_of(
    conn: &mut Conn,
    merchant: MerchantId,
) -> Result<Vec<(ApiKeyId, String, Json<Vec<Scope>>, Instant, Option<Instant>)>> {
    Ok(api_keys::table
        .filter(api_keys::merchant_id.eq(merchant))
        .order(api_keys::created_at.desc())
        .select((api_keys::id, api_keys::name, api_keys::scopes, api_keys::created_at, api_keys::revoked_at))
        .load(conn)?)
}

/// Ends a key. Returns whether there was a live one.
pub fn revoke_api_key(conn: &mut Conn, merchant: MerchantId, id: ApiKeyId, now: Instant) -> Result<bool> {
    let changed = diesel::update(api_keys::table)
        .filter(api_keys::merchant_id.eq(merchant))
        .filter(api_keys::id.eq(id))
        .filter(api_keys::revoked_at.is_null())
        .set(api_keys::revoked_at.eq(now))
        .execute(conn)?;
    Ok(changed > 0)
}

/// Steps of setting a merchant up that somebody said something about, and what: `done` or `skipped`.
pub fn setup_steps(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<(String, String)>> {
    Ok(setup_steps::table
        .filter(setup_steps::merchant_id.eq(merchant))
        .select((setup_steps::step, setup_steps::state))
        .load(conn)?)
}

/// Keeps what was said about a step.
pub fn put_setup_step(conn: &mut Conn, merchant: MerchantId, step: &str, state: &str, now: Instant) -> Result<()> {
    let row = (
        setup_steps::merchant_id.eq(merchant),
        setup_steps::step.eq(step),
        setup_steps::state.eq(state),
        setup_steps::at.eq(now),
    );
    on_each_backend!(conn, |conn| diesel::insert_into(setup_steps::table)
        .values(row)
        .on_conflict((setup_steps::merchant_id, setup_steps::step))
        .do_update()
        .set((setup_steps::state.eq(state), setup_steps::at.eq(now)))
        .execute(conn))?;
    Ok(())
}
