//! Queries about brands and hosts.

use diesel::prelude::*;

use super::content::Content;
use super::look::Look;
use super::model::{Brand, BrandId};
use super::theme::Theme;
use crate::accounts::MerchantId;
use crate::db::schema::{brand_drafts, brand_versions, brands, host_claims, hosts};
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

/// Writes how a brand looks.
pub fn set_look(conn: &mut Conn, merchant: MerchantId, brand: &Brand) -> Result<()> {
    debug_assert_eq!(brand.merchant, merchant);
    diesel::update(brands::table.find((merchant, brand.id)))
        .set((
            brands::name.eq(&brand.name),
            brands::theme.eq(Json(brand.theme.clone())),
            brands::content.eq(Json(brand.content.clone())),
            brands::version.eq(brand.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// What a brand is to look like next.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// How.
    pub look: Look,
    /// Who drew it last.
    pub author: String,
    /// When.
    pub updated_at: Instant,
    /// When it goes out by itself.
    pub publish_at: Option<Instant>,
}

/// A brand's draft.
pub fn draft(conn: &mut Conn, merchant: MerchantId, brand: BrandId) -> Result<Option<Draft>> {
    let row = brand_drafts::table
        .find((merchant, brand))
        .select((brand_drafts::look, brand_drafts::author, brand_drafts::updated_at, brand_drafts::publish_at))
        .first::<(Json<Look>, String, Instant, Option<Instant>)>(conn)
        .optional()?;
    Ok(row.map(|(Json(look), author, updated_at, publish_at)| Draft { look, author, updated_at, publish_at }))
}

/// Keeps a brand's draft.
pub fn put_draft(conn: &mut Conn, merchant: MerchantId, brand: BrandId, draft: &Draft) -> Result<()> {
    let row = (
        brand_drafts::look.eq(Json(draft.look.clone())),
        brand_drafts::author.eq(draft.author.clone()),
        brand_drafts::updated_at.eq(draft.updated_at),
        brand_drafts::publish_at.eq(draft.publish_at),
    );
    let key = (brand_drafts::merchant_id.eq(merchant), brand_drafts::brand_id.eq(brand));
    on_each_backend!(conn, |conn| diesel::insert_into(brand_drafts::table)
        .values((key, row.clone()))
        .on_conflict((brand_drafts::merchant_id, brand_drafts::brand_id))
        .do_update()
        .set(row.clone())
        .execute(conn))?;
    Ok(())
}

/// Throws a brand's draft away. Says whether there was one.
pub fn remove_draft(conn: &mut Conn, merchant: MerchantId, brand: BrandId) -> Result<bool> {
    Ok(diesel::delete(brand_drafts::table.find((merchant, brand))).execute(conn)? > 0)
}

/// A look that was published.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Which, from 1.
    pub number: i32,
    /// How.
    pub look: Look,
    /// What was said about it.
    pub note: String,
    /// Who published it.
    pub author: String,
    /// When.
    pub published_at: Instant,
}

type VersionRow = (i32, Json<Look>, String, String, Instant);

fn version_of((number, Json(look), note, author, published_at): VersionRow) -> Version {
    Version { number, look, note, author, published_at }
}

/// Looks of a brand, the newest first, at most 200.
pub fn looks(conn: &mut Conn, merchant: MerchantId, brand: BrandId) -> Result<Vec<Version>> {
    let rows: Vec<VersionRow> = brand_versions::table
        .filter(brand_versions::merchant_id.eq(merchant))
        .filter(brand_versions::brand_id.eq(brand))
        .order(brand_versions::number.desc())
        .limit(200)
        .select((
            brand_versions::number,
            brand_versions::look,
            brand_versions::note,
            brand_versions::author,
            brand_versions::published_at,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(version_of).collect())
}

/// The number of a brand's newest look; 0 if none was published.
pub fn newest_version(conn: &mut Conn, merchant: MerchantId, brand: BrandId) -> Result<i32> {
    let newest: Option<i32> = brand_versions::table
        .filter(brand_versions::merchant_id.eq(merchant))
        .filter(brand_versions::brand_id.eq(brand))
        .order(brand_versions::number.desc())
        .select(brand_versions::number)
        .first(conn)
        .optional()?;
    Ok(newest.unwrap_or(0))
}

/// Keeps a look that was published.
pub fn insert_version(conn: &mut Conn, merchant: MerchantId, brand: BrandId, version: &Version) -> Result<()> {
    diesel::insert_into(brand_versions::table)
        .values((
            brand_versions::merchant_id.eq(merchant),
            brand_versions::brand_id.eq(brand),
            brand_versions::number.eq(version.number),
            brand_versions::look.eq(Json(version.look.clone())),
            brand_versions::note.eq(&version.note),
            brand_versions::author.eq(&version.author),
            brand_versions::published_at.eq(version.published_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// A host that is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which.
    pub host: String,
    /// For which brand.
    pub brand: BrandId,
    /// What the host has to answer.
    pub token: String,
    /// Since when.
    pub created_at: Instant,
    /// When it was last looked at.
    pub checked_at: Option<Instant>,
    /// What was wrong then.
    pub problem: Option<String>,
}

type ClaimRow = (String, BrandId, String, Instant, Option<Instant>, Option<String>);

fn claim_of((host, brand, token, created_at, checked_at, problem): ClaimRow) -> Claim {
    Claim { host, brand, token, created_at, checked_at, problem }
}

/// Hosts that a merchant waits for, oldest first.
pub fn claims(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<Claim>> {
    let rows: Vec<ClaimRow> = host_claims::table
        .filter(host_claims::merchant_id.eq(merchant))
        .order((host_claims::created_at, host_claims::host))
        .select((
            host_claims::host,
            host_claims::brand_id,
            host_claims::token,
            host_claims::created_at,
            host_claims::checked_at,
            host_claims::problem,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(claim_of).collect())
}

/// Tokens of everybody who waits for a host.
pub fn claims_of_host(conn: &mut Conn, host: &str) -> Result<Vec<String>> {
    Ok(host_claims::table.filter(host_claims::host.eq(host)).limit(50).select(host_claims::token).load(conn)?)
}

/// Every host that is waited for, for the job that looks at them: whose, and which.
pub fn all_claims(conn: &mut Conn) -> Result<Vec<(MerchantId, String, Instant)>> {
    Ok(host_claims::table
        .order((host_claims::merchant_id, host_claims::host))
        .limit(5000)
        .select((host_claims::merchant_id, host_claims::host, host_claims::created_at))
        .load(conn)?)
}

/// Keeps a claim.
pub fn put_claim(conn: &mut Conn, merchant: MerchantId, claim: &Claim) -> Result<()> {
    let key = (host_claims::merchant_id.eq(merchant), host_claims::host.eq(claim.host.clone()));
    let row = (
        host_claims::brand_id.eq(claim.brand),
        host_claims::token.eq(claim.token.clone()),
        host_claims::created_at.eq(claim.created_at),
        host_claims::checked_at.eq(claim.checked_at),
        host_claims::problem.eq(claim.problem.clone()),
    );
    on_each_backend!(conn, |conn| diesel::insert_into(host_claims::table)
        .values((key.clone(), row.clone()))
        .on_conflict((host_claims::merchant_id, host_claims::host))
        .do_update()
        .set(row.clone())
        .execute(conn))?;
    Ok(())
}

/// Takes a claim back. Says whether there was one.
pub fn remove_claim(conn: &mut Conn, merchant: MerchantId, host: &str) -> Result<bool> {
    Ok(diesel::delete(host_claims::table.find((merchant, host))).execute(conn)? > 0)
}

/// Hosts of a brand.
pub fn hosts_of(conn: &mut Conn, merchant: MerchantId, brand: BrandId) -> Result<Vec<String>> {
    Ok(hosts::table
        .filter(hosts::merchant_id.eq(merchant))
        .filter(hosts::brand_id.eq(brand))
        .order(hosts::host)
        .select(hosts::host)
        .load(conn)?)
}

/// Takes a host away from a brand. Says whether it was theirs.
pub fn remove_host(conn: &mut Conn, merchant: MerchantId, brand: BrandId, host: &str) -> Result<bool> {
    let of = hosts::table
        .filter(hosts::host.eq(host))
        .filter(hosts::merchant_id.eq(merchant))
        .filter(hosts::brand_id.eq(brand));
    Ok(diesel::delete(of).execute(conn)? > 0)
}
