//! Queries about the log.

use diesel::prelude::*;
use serde_json::Value;

use super::model::{Actor, Change, Entry, EntryId, Subject, SubjectKind};
use crate::accounts::people::PersonId;
use crate::accounts::{ApiKeyId, MerchantId};
use crate::db::schema::audit_entries;
use crate::db::{Conn, Instant, Json, Result};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_entries)]
struct Row {
    id: EntryId,
    at: Instant,
    person_id: Option<PersonId>,
    api_key_id: Option<ApiKeyId>,
    actor: String,
    action: String,
    subject_kind: SubjectKind,
    subject_id: Option<String>,
    subject: String,
    before: Option<Json<Value>>,
    after: Option<Json<Value>>,
}

impl From<Row> for Entry {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            at: row.at,
            actor: Actor { person: row.person_id, api_key: row.api_key_id, name: row.actor },
            change: Change {
                action: row.action,
                subject: Subject { kind: row.subject_kind, id: row.subject_id, name: row.subject },
                before: row.before.map(|json| json.0),
                after: row.after.map(|json| json.0),
            },
        }
    }
}

/// Adds a line.
pub fn insert(conn: &mut Conn, merchant: MerchantId, entry: &Entry) -> Result<()> {
    let change = &entry.change;
    let row = Row {
        id: entry.id,
        at: entry.at,
        person_id: entry.actor.person,
        api_key_id: entry.actor.api_key,
        actor: entry.actor.name.clone(),
        action: change.action.clone(),
        subject_kind: change.subject.kind,
        subject_id: change.subject.id.clone(),
        subject: change.subject.name.clone(),
        before: change.before.clone().map(Json),
        after: change.after.clone().map(Json),
    };
    diesel::insert_into(audit_entries::table).values((audit_entries::merchant_id.eq(merchant), row)).execute(conn)?;
    Ok(())
}

/// Lines of a merchant before one of them, newest first. By their ids, which begin with the time: lines of one moment are not lost
/// between two pages.
pub fn before(conn: &mut Conn, merchant: MerchantId, before: Option<EntryId>, limit: i64) -> Result<Vec<Entry>> {
    let mut of = audit_entries::table.filter(audit_entries::merchant_id.eq(merchant)).into_boxed();
    if let Some(before) = before {
        of = of.filter(audit_entries::id.lt(before));
    }
    let rows = of.order(audit_entries::id.desc()).limit(limit).select(Row::as_select()).load::<Row>(conn)?;
    Ok(rows.into_iter().map(Entry::from).collect())
}

/// How many lines are from before a moment.
pub fn count_before(conn: &mut Conn, merchant: MerchantId, before: Instant) -> Result<i64> {
    let of = audit_entries::table.filter(audit_entries::merchant_id.eq(merchant)).filter(audit_entries::at.lt(before));
    Ok(of.count().get_result(conn)?)
}

/// Removes some lines from before a moment.
pub fn remove_before(conn: &mut Conn, merchant: MerchantId, before: Instant, most: i64) -> Result<usize> {
    let of = audit_entries::table.filter(audit_entries::merchant_id.eq(merchant)).filter(audit_entries::at.lt(before));
    let ids: Vec<EntryId> = of.order(audit_entries::at).limit(most).select(audit_entries::id).load(conn)?;
    let rows = audit_entries::table.filter(audit_entries::merchant_id.eq(merchant));
    Ok(diesel::delete(rows.filter(audit_entries::id.eq_any(ids))).execute(conn)?)
}

/// What was done with some things of a kind, by their ids, the newest first.
pub fn of_things(
    conn: &mut Conn,
    merchant: MerchantId,
    kind: SubjectKind,
    ids: &[String],
    action: &str,
) -> Result<Vec<Entry>> {
    let rows = audit_entries::table
        .filter(audit_entries::merchant_id.eq(merchant))
        .filter(audit_entries::subject_kind.eq(kind))
        .filter(audit_entries::subject_id.eq_any(ids.to_vec()))
        .filter(audit_entries::action.eq(action))
        .order(audit_entries::id.desc())
        .select(Row::as_select())
        .load::<Row>(conn)?;
    Ok(rows.into_iter().map(Entry::from).collect())
}

/// Blots out what was written of one thing: its name, before and after. Who did what when stays.
pub fn blot_out(conn: &mut Conn, merchant: MerchantId, kind: SubjectKind, id: &str) -> Result<()> {
    let none: Option<Json<Value>> = None;
    let of = audit_entries::table
        .filter(audit_entries::merchant_id.eq(merchant))
        .filter(audit_entries::subject_kind.eq(kind))
        .filter(audit_entries::subject_id.eq(id));
    let blot = (
        audit_entries::subject.eq("(forgotten)"),
        audit_entries::before.eq(none.clone()),
        audit_entries::after.eq(none),
    );
    diesel::update(of).set(blot).execute(conn)?;
    Ok(())
}
