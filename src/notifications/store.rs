//! Queries about sending accounts.

use diesel::prelude::*;

use super::model::{Channel, Settings, StoredAccount};
use crate::accounts::MerchantId;
use crate::db::schema::sending_accounts;
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

type Row = (Json<Settings>, Option<Vec<u8>>, Instant, Option<Instant>, Option<String>, Option<Instant>);

/// A merchant's account of a channel.
pub fn account(conn: &mut Conn, merchant: MerchantId, channel: Channel) -> Result<Option<StoredAccount>> {
    let row: Option<Row> = sending_accounts::table
        .find((merchant, channel))
        .select((
            sending_accounts::settings,
            sending_accounts::secret,
            sending_accounts::changed_at,
            sending_accounts::sent_at,
            sending_accounts::problem,
            sending_accounts::problem_at,
        ))
        .first(conn)
        .optional()?;
    Ok(row.map(|(settings, sealed, changed_at, sent_at, problem, problem_at)| StoredAccount {
        settings: settings.0,
        sealed,
        changed_at,
        sent_at,
        problem: problem_at.zip(problem),
    }))
}

/// Sets an account, in the place of the one before.
pub fn put(conn: &mut Conn, merchant: MerchantId, kept: &StoredAccount) -> Result<()> {
    let channel = kept.settings.channel();
    remove(conn, merchant, channel)?;
    let (problem_at, problem) = kept.problem.clone().unzip();
    let row = (
        sending_accounts::merchant_id.eq(merchant),
        sending_accounts::channel.eq(channel),
        sending_accounts::settings.eq(Json(kept.settings.clone())),
        sending_accounts::secret.eq(kept.sealed.clone()),
        sending_accounts::changed_at.eq(kept.changed_at),
        sending_accounts::sent_at.eq(kept.sent_at),
        sending_accounts::problem.eq(problem),
        sending_accounts::problem_at.eq(problem_at),
    );
    on_each_backend!(conn, |conn| diesel::insert_into(sending_accounts::table).values(row).execute(conn))?;
    Ok(())
}

/// Takes an account away. Says whether there was one.
pub fn remove(conn: &mut Conn, merchant: MerchantId, channel: Channel) -> Result<bool> {
    Ok(diesel::delete(sending_accounts::table.find((merchant, channel))).execute(conn)? > 0)
}
