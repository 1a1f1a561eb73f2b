//! Queries about files of orders.

use diesel::prelude::*;

use super::import::{ImportId, ImportState, Problem};
use crate::accounts::MerchantId;
use crate::db::schema::imports;
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

/// A file, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = imports, treat_none_as_default_value = false, treat_none_as_null = true, primary_key(merchant_id, id))]
pub struct ImportRow {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Id.
    pub id: ImportId,
    /// What the file is called.
    pub name: String,
    /// Who sent it.
    pub author: String,
    /// How far it is.
    pub state: ImportState,
    /// Orders in it that can be taken.
    pub total: i32,
    /// How many of them were looked at.
    pub done: i32,
    /// How many were new.
    pub added: i32,
    /// Their parcels.
    pub parcels: i32,
    /// What is wrong with it.
    pub problems: Json<Vec<Problem>>,
    /// When it came.
    pub created_at: Instant,
    /// When it was taken in.
    pub finished_at: Option<Instant>,
}

/// Keeps a file.
pub fn insert(conn: &mut Conn, merchant: MerchantId, row: &ImportRow, bytes: &[u8]) -> Result<()> {
    debug_assert_eq!(row.merchant_id, merchant);
    on_each_backend!(conn, |conn| diesel::insert_into(imports::table)
        .values((row.clone(), imports::bytes.eq(Some(bytes))))
        .execute(conn))?;
    Ok(())
}

/// A file.
pub fn by_id(conn: &mut Conn, merchant: MerchantId, id: ImportId) -> Result<Option<ImportRow>> {
    Ok(imports::table.find((merchant, id)).select(ImportRow::as_select()).first(conn).optional()?)
}

/// Its bytes, while they are still needed.
pub fn bytes(conn: &mut Conn, merchant: MerchantId, id: ImportId) -> Result<Option<Vec<u8>>> {
    let found: Option<Option<Vec<u8>>> =
        imports::table.find((merchant, id)).select(imports::bytes).first(conn).optional()?;
    Ok(found.flatten())
}

/// Files, newest first.
pub fn newest(conn: &mut Conn, merchant: MerchantId, limit: i64) -> Result<Vec<ImportRow>> {
    let of = imports::table.filter(imports::merchant_id.eq(merchant)).order(imports::id.desc()).limit(limit);
    Ok(of.select(ImportRow::as_select()).load(conn)?)
}

/// How many files are not taken in yet, or not whole: they name people.
pub fn count_unfinished(conn: &mut Conn, merchant: MerchantId) -> Result<i64> {
    let of = imports::table.filter(imports::merchant_id.eq(merchant)).filter(imports::state.ne(ImportState::Done));
    Ok(of.count().get_result(conn)?)
}

/// Writes a file's row as it is now. What is done needs its bytes no more: they name people.
pub fn update(conn: &mut Conn, merchant: MerchantId, row: &ImportRow) -> Result<()> {
    on_each_backend!(conn, |conn| diesel::update(imports::table.find((merchant, row.id)))
        .set(row.clone())
        .execute(conn))?;
    if row.state == ImportState::Done {
        let none: Option<Vec<u8>> = None;
        diesel::update(imports::table.find((merchant, row.id))).set(imports::bytes.eq(none)).execute(conn)?;
    }
    Ok(())
}

/// Takes a file away.
pub fn remove(conn: &mut Conn, merchant: MerchantId, id: ImportId) -> Result<bool> {
    Ok(diesel::delete(imports::table.find((merchant, id))).execute(conn)? > 0)
}

/// Takes files away that came before a moment, and of which not everything was taken in: they name people.
pub fn remove_unfinished_before(conn: &mut Conn, before: Instant) -> Result<usize> {
    let of = imports::table.filter(imports::state.ne(ImportState::Done)).filter(imports::created_at.lt(before));
    Ok(diesel::delete(of).execute(conn)?)
}
