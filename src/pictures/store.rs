//! Queries about pictures.

use diesel::prelude::*;

use crate::accounts::MerchantId;
use crate::db::schema::{picture_sources, picture_waits, pictures};
use crate::db::{Conn, Instant, Result};
use crate::on_each_backend;
use crate::orders::OrderId;

/// A picture as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = pictures)]
pub struct Stored {
    /// Whose.
    pub merchant_id: MerchantId,
    /// A hash of its content.
    pub id: String,
    /// `image/jpeg` or `image/webp`.
    pub content_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// When it was made.
    pub created_at: Instant,
}

/// An address, and how fetching it went.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = picture_sources, treat_none_as_default_value = false, treat_none_as_null = true, primary_key(merchant_id, key))]
pub struct Source {
    /// Whose.
    pub merchant_id: MerchantId,
    /// A hash of the address.
    pub key: String,
    /// The address.
    pub url: String,
    /// The picture at 144 pixels.
    pub small: Option<String>,
    /// The picture at up to 288 pixels, if it shows more.
    pub large: Option<String>,
    /// When it was last asked for.
    pub tried_at: Option<Instant>,
    /// When it was last had.
    pub fetched_at: Option<Instant>,
    /// When no try seemed to help any more.
    pub given_up_at: Option<Instant>,
    /// Failures since it was last had.
    pub failures: i32,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// When an order first named it.
    pub created_at: Instant,
}

/// Those of some sources that are known.
pub fn sources(conn: &mut Conn, merchant: MerchantId, keys: &[String]) -> Result<Vec<Source>> {
    Ok(picture_sources::table
        .filter(picture_sources::merchant_id.eq(merchant))
        .filter(picture_sources::key.eq_any(keys.to_vec()))
        .select(Source::as_select())
        .load(conn)?)
}

/// One source.
pub fn source(conn: &mut Conn, merchant: MerchantId, key: &str) -> Result<Option<Source>> {
    Ok(picture_sources::table.find((merchant, key)).select(Source::as_select()).first(conn).optional()?)
}

/// Adds a source.
pub fn insert_source(conn: &mut Conn, merchant: MerchantId, source: &Source) -> Result<()> {
    debug_assert_eq!(source.merchant_id, merchant);
    diesel::insert_into(picture_sources::table).values(source.clone()).execute(conn)?;
    Ok(())
}

/// Writes a source as it is now.
pub fn update_source(conn: &mut Conn, merchant: MerchantId, source: &Source) -> Result<()> {
    diesel::update(picture_sources::table.find((merchant, &source.key))).set(source.clone()).execute(conn)?;
    Ok(())
}

/// How many sources were asked for since then.
pub fn tried_since(conn: &mut Conn, merchant: MerchantId, since: Instant) -> Result<i64> {
    Ok(picture_sources::table
        .filter(picture_sources::merchant_id.eq(merchant))
        .filter(picture_sources::tried_at.ge(since))
        .count()
        .get_result(conn)?)
}

/// Notes that an order's page waits for a source.
pub fn add_wait(conn: &mut Conn, merchant: MerchantId, key: &str, order: OrderId) -> Result<()> {
    let row = (picture_waits::merchant_id.eq(merchant), picture_waits::key.eq(key), picture_waits::order_id.eq(order));
    on_each_backend!(conn, |conn| diesel::insert_into(picture_waits::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// The orders that wait for a source. They do not any more.
pub fn take_waits(conn: &mut Conn, merchant: MerchantId, key: &str) -> Result<Vec<OrderId>> {
    let orders = picture_waits::table
        .filter(picture_waits::merchant_id.eq(merchant))
        .filter(picture_waits::key.eq(key))
        .order(picture_waits::order_id)
        .select(picture_waits::order_id)
        .load(conn)?;
    diesel::delete(
        picture_waits::table.filter(picture_waits::merchant_id.eq(merchant)).filter(picture_waits::key.eq(key)),
    )
    .execute(conn)?;
    Ok(orders)
}

/// Adds a picture, if it is not there: the same content is the same picture.
pub fn insert_picture(conn: &mut Conn, merchant: MerchantId, stored: &Stored) -> Result<()> {
    debug_assert_eq!(stored.merchant_id, merchant);
    on_each_backend!(conn, |conn| diesel::insert_into(pictures::table)
        .values(stored)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// One picture.
pub fn picture(conn: &mut Conn, merchant: MerchantId, id: &str) -> Result<Option<Stored>> {
    Ok(pictures::table.find((merchant, id)).select(Stored::as_select()).first(conn).optional()?)
}
