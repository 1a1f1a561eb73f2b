//! Queries about brands and hosts.

use diesel::prelude::*;

use super::content::Content;
use super::model::{Brand, BrandId};
use super::theme::Theme;
use crate::accounts::MerchantId;
use crate::db::schema::{brands, hosts};
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

#[derive(Queryable, Selectable)]
#[diesel(table_name = brands)]
struct BrandRow {
    merchant_id: MerchantId,
    id: BrandId,
    slug: String,
    name: String,
    theme: Json<Theme>,
    content: Json<Content>,
    version: i64,
}

impl From<BrandRow> for Brand {
    fn from(row: BrandRow) -> Self {
        Self {
            merchant: row.merchant_id,
            id: row.id,
            slug: row.slug,
            name: row.name,
            theme: row.theme.0,
            content: row.content.0,
            version: row.version,
        }
    }
}

/// Adds a brand.
pub fn insert(conn: &mut Conn, brand: &Brand, now: Instant) -> Result<()> {
    diesel::insert_into(brands::table)
        .values((
            brands::merchant_id.eq(brand.merchant),
            brands::id.eq(brand.id),
            brands::slug.eq(&brand.slug),
            brands::name.eq(&brand.name),
            brands::theme.eq(Json(brand.theme.clone())),
            brands::content.eq(Json(brand.content.clone())),
            brands::version.eq(brand.version),
            brands::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// One brand.
pub fn by_id(conn: &mut Conn, merchant: MerchantId, id: BrandId) -> Result<Option<Brand>> {
    let row = brands::table.find((merchant, id)).select(BrandRow::as_select()).first(conn).optional()?;
    Ok(row.map(Brand::from))
}

/// The brand's version alone.
pub fn version(conn: &mut Conn, merchant: MerchantId, id: BrandId) -> Result<Option<i64>> {
    Ok(brands::table.find((merchant, id)).select(brands::version).first(conn).optional()?)
}

/// The versions of all of a merchant's brands.
pub fn versions(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<(BrandId, i64)>> {
    let found = brands::table.filter(brands::merchant_id.eq(merchant)).select((brands::id, brands::version));
    Ok(found.load(conn)?)
}

/// The merchant's brand of that slug.
pub fn by_slug(conn: &mut Conn, merchant: MerchantId, slug: &str) -> Result<Option<Brand>> {
    let row = brands::table
        .filter(brands::merchant_id.eq(merchant))
        .filter(brands::slug.eq(slug))
        .select(BrandRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Brand::from))
}

/// The merchant's first brand.
pub fn first(conn: &mut Conn, merchant: MerchantId) -> Result<Option<Brand>> {
    let row = brands::table
        .filter(brands::merchant_id.eq(merchant))
        .order((brands::created_at, brands::id))
        .select(BrandRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Brand::from))
}

/// Every brand of a merchant, the first made first.
pub fn of_merchant(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<Brand>> {
    let rows: Vec<BrandRow> = brands::table
        .filter(brands::merchant_id.eq(merchant))
        .order((brands::created_at, brands::id))
        .select(BrandRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Brand::from).collect())
}

/// Replaces a brand's words.
pub fn set_content(conn: &mut Conn, merchant: MerchantId, id: BrandId, content: &Content, version: i64) -> Result<()> {
    diesel::update(brands::table.find((merchant, id)))
        .set((brands::content.eq(Json(content.clone())), brands::version.eq(version)))
        .execute(conn)?;
    Ok(())
}

/// Gives a brand a host of its own, or moves the host to it.
pub fn set_host(conn: &mut Conn, merchant: MerchantId, brand: BrandId, host: &str) -> Result<()> {
    let row = (hosts::host.eq(host), hosts::merchant_id.eq(merchant), hosts::brand_id.eq(brand));
    on_each_backend!(conn, |conn| diesel::insert_into(hosts::table)
        .values(row)
        .on_conflict(hosts::host)
        .do_update()
        .set((hosts::merchant_id.eq(merchant), hosts::brand_id.eq(brand)))
        .execute(conn))?;
    Ok(())
}

/// Whose host that is.
pub fn by_host(conn: &mut Conn, host: &str) -> Result<Option<Brand>> {
    let found = hosts::table.find(host).select((hosts::merchant_id, hosts::brand_id)).first(conn).optional()?;
    match found {
        Some((merchant, brand)) => by_id(conn, merchant, brand),
        None => Ok(None),
    }
}

/// The brand of that slug, for the main host, where nothing else says whose it is: of several merchants' the one that
/// [`names`] lists first.
pub fn named(conn: &mut Conn, slug: &str) -> Result<Option<Brand>> {
    let row = brands::table
        .filter(brands::slug.eq(slug))
        .order((brands::name, brands::id))
        .select(BrandRow::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Brand::from))
}

/// Every brand of this installation, by name: for its operator.
pub fn all(conn: &mut Conn) -> Result<Vec<Brand>> {
    let rows: Vec<BrandRow> =
        brands::table.order((brands::name, brands::id)).select(BrandRow::as_select()).load(conn)?;
    Ok(rows.into_iter().map(Brand::from).collect())
}

/// Short name and name of every brand of this installation, by name, at most 500: for the main host's "where did you order?".
pub fn names(conn: &mut Conn) -> Result<Vec<(String, String)>> {
    Ok(brands::table.order((brands::name, brands::id)).limit(500).select((brands::slug, brands::name)).load(conn)?)
}
