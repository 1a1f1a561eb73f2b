//! Queries about people. `people` and `sessions` are directories: they answer "who is this?" before a merchant is known.

use diesel::prelude::*;

use super::model::{Credential, Invitation, InvitationId, Passkey, PasskeyId, Person, PersonId, Session, SessionId};
use super::roles::Role;
use crate::accounts::lockouts::Lockout;
use crate::accounts::store::MerchantRow;
use crate::accounts::{Merchant, MerchantId};
use crate::db::schema::{
    invitations, memberships, merchants, passkeys, password_resets, people, recovery_codes, sessions, sign_in_lockouts,
    spent_challenges,
};
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

#[derive(Queryable, Selectable)]
#[diesel(table_name = people)]
struct PersonRow {
    id: PersonId,
    email: String,
    name: String,
    locale: Option<String>,
    password_hash: Option<String>,
    totp_since: Option<Instant>,
    disabled_at: Option<Instant>,
}

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Self {
        Self {
            id: row.id,
            email: row.email,
            name: row.name,
            locale: row.locale,
            password_hash: row.password_hash,
            second_factor_since: row.totp_since,
            disabled_at: row.disabled_at,
        }
    }
}

/// Whether there is anybody.
pub fn is_anybody(conn: &mut Conn) -> Result<bool> {
    Ok(people::table.select(people::id).first::<PersonId>(conn).optional()?.is_some())
}

/// The person with an id.
pub fn by_id(conn: &mut Conn, id: PersonId) -> Result<Option<Person>> {
    let row = people::table.find(id).select(PersonRow::as_select()).first(conn).optional()?;
    Ok(row.map(Person::from))
}

/// The person with an address, as [`email_key`](crate::orders::model::email_key) folds it.
pub fn by_email(conn: &mut Conn, email_key: &str) -> Result<Option<Person>> {
    let found = people::table.filter(people::email_key.eq(email_key));
    let row = found.select(PersonRow::as_select()).first(conn).optional()?;
    Ok(row.map(Person::from))
}

/// Adds a person.
pub fn insert(conn: &mut Conn, person: &Person, email_key: &str, now: Instant) -> Result<()> {
    diesel::insert_into(people::table)
        .values((
            people::id.eq(person.id),
            people::email.eq(&person.email),
            people::email_key.eq(email_key),
            people::name.eq(&person.name),
            people::locale.eq(&person.locale),
            people::password_hash.eq(&person.password_hash),
            people::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Gives a person another name.
pub fn rename(conn: &mut Conn, person: PersonId, name: &str) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::name.eq(name)).execute(conn)?;
    Ok(())
}

/// Keeps a new password.
pub fn set_password(conn: &mut Conn, person: PersonId, hash: &str) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::password_hash.eq(hash)).execute(conn)?;
    Ok(())
}

// --- memberships ---

/// For whom a person works, as what, by the merchant's name.
pub fn works(conn: &mut Conn, person: PersonId) -> Result<Vec<(Merchant, Role)>> {
    let rows = memberships::table
        .inner_join(merchants::table.on(merchants::id.eq(memberships::merchant_id)))
        .filter(memberships::person_id.eq(person))
        .order((merchants::name, merchants::id))
        .select((merchants::all_columns, memberships::role))
        .load::<(MerchantRow, Role)>(conn)?;
    Ok(rows.into_iter().map(|(row, role)| (row.into(), role)).collect())
}

/// A person's role at a merchant.
pub fn role(conn: &mut Conn, merchant: MerchantId, person: PersonId) -> Result<Option<Role>> {
    Ok(memberships::table.find((merchant, person)).select(memberships::role).first(conn).optional()?)
}

/// Who works for a merchant, by name.
pub fn members(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<(Person, Role)>> {
    let rows = memberships::table
        .inner_join(people::table.on(people::id.eq(memberships::person_id)))
        .filter(memberships::merchant_id.eq(merchant))
        .order(people::name)
        .select((PersonRow::as_select(), memberships::role))
        .load::<(PersonRow, Role)>(conn)?;
    Ok(rows.into_iter().map(|(row, role)| (row.into(), role)).collect())
}

/// Gives a person a role, or another one.
pub fn put_role(conn: &mut Conn, merchant: MerchantId, person: PersonId, role: Role, now: Instant) -> Result<()> {
    let row = (
        memberships::merchant_id.eq(merchant),
        memberships::person_id.eq(person),
        memberships::role.eq(role),
        memberships::created_at.eq(now),
    );
    on_each_backend!(conn, |conn| diesel::insert_into(memberships::table)
        .values(row)
        .on_conflict((memberships::merchant_id, memberships::person_id))
        .do_update()
        .set(memberships::role.eq(role))
        .execute(conn))?;
    Ok(())
}

/// Takes a person out.
pub fn remove_member(conn: &mut Conn, merchant: MerchantId, person: PersonId) -> Result<bool> {
    Ok(diesel::delete(memberships::table.find((merchant, person))).execute(conn)? > 0)
}

// --- sessions ---

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sessions)]
struct SessionRow {
    id: SessionId,
    person_id: PersonId,
    agent: String,
    created_at: Instant,
    seen_at: Instant,
    confirmed_at: Instant,
    second_factor_at: Option<Instant>,
}

impl From<SessionRow> for Session {
    fn from(row: SessionRow) -> Self {
        Self {
            id: row.id,
            person: row.person_id,
            agent: row.agent,
            created_at: row.created_at,
            seen_at: row.seen_at,
            confirmed_at: row.confirmed_at,
            second_factor_at: row.second_factor_at,
        }
    }
}

/// Keeps a session under the hash of its token.
pub fn insert_session(conn: &mut Conn, token_hash: &str, session: &Session) -> Result<()> {
    let row = SessionRow {
        id: session.id,
        person_id: session.person,
        agent: session.agent.clone(),
        created_at: session.created_at,
        seen_at: session.seen_at,
        confirmed_at: session.confirmed_at,
        second_factor_at: session.second_factor_at,
    };
    diesel::insert_into(sessions::table).values((sessions::token_hash.eq(token_hash), row)).execute(conn)?;
    Ok(())
}

/// The session with that token's hash, and whose it is.
pub fn session(conn: &mut Conn, token_hash: &str) -> Result<Option<(Session, Person)>> {
    let row = sessions::table
        .inner_join(people::table.on(people::id.eq(sessions::person_id)))
        .filter(sessions::token_hash.eq(token_hash))
        .select((SessionRow::as_select(), PersonRow::as_select()))
        .first::<(SessionRow, PersonRow)>(conn)
        .optional()?;
    Ok(row.map(|(session, person)| (session.into(), person.into())))
}

/// A person's sessions, the last seen first.
pub fn sessions_of(conn: &mut Conn, person: PersonId) -> Result<Vec<Session>> {
    let rows = sessions::table
        .filter(sessions::person_id.eq(person))
        .order(sessions::seen_at.desc())
        .select(SessionRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Session::from).collect())
}

/// It was seen.
pub fn saw_session(conn: &mut Conn, person: PersonId, id: SessionId, now: Instant) -> Result<()> {
    let of = sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::id.eq(id));
    diesel::update(of).set(sessions::seen_at.eq(now)).execute(conn)?;
    Ok(())
}

/// The password, or a passkey, was given again.
pub fn confirmed_session(conn: &mut Conn, person: PersonId, id: SessionId, now: Instant) -> Result<()> {
    let of = sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::id.eq(id));
    diesel::update(of).set(sessions::confirmed_at.eq(now)).execute(conn)?;
    Ok(())
}

/// The second factor was shown.
pub fn opened_session(conn: &mut Conn, person: PersonId, id: SessionId, now: Instant) -> Result<()> {
    let of = sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::id.eq(id));
    diesel::update(of).set(sessions::second_factor_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Ends a session.
pub fn end_session(conn: &mut Conn, person: PersonId, id: SessionId) -> Result<bool> {
    let of = sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::id.eq(id));
    Ok(diesel::delete(of).execute(conn)? > 0)
}

/// Ends a person's sessions, all but one.
pub fn end_sessions(conn: &mut Conn, person: PersonId, but: Option<SessionId>) -> Result<usize> {
    let of = sessions::table.filter(sessions::person_id.eq(person));
    Ok(match but {
        Some(but) => diesel::delete(of.filter(sessions::id.ne(but))).execute(conn)?,
        None => diesel::delete(of).execute(conn)?,
    })
}

/// Forgets sessions that were last seen before a moment.
pub fn forget_sessions(conn: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(sessions::table.filter(sessions::seen_at.lt(before))).execute(conn)?)
}

// --- second factor ---

/// A second factor, as it is kept.
pub struct KeptFactor {
    /// Sealed.
    pub secret: Vec<u8>,
    /// Since when it is asked for; none while it is being set up.
    pub since: Option<Instant>,
    /// The newest step of which a code was taken.
    pub last_step: Option<i64>,
}

/// A person's second factor, also one that is being set up.
pub fn second_factor(conn: &mut Conn, person: PersonId) -> Result<Option<KeptFactor>> {
    let row = people::table
        .find(person)
        .select((people::totp_secret, people::totp_since, people::totp_step))
        .first::<(Option<Vec<u8>>, Option<Instant>, Option<i64>)>(conn)
        .optional()?;
    Ok(row.and_then(|(secret, since, last_step)| Some(KeptFactor { secret: secret?, since, last_step })))
}

/// Keeps a second factor, takes it away, or says that it is asked for from now on.
pub fn put_second_factor(
    conn: &mut Conn,
    person: PersonId,
    secret: Option<&[u8]>,
    since: Option<Instant>,
) -> Result<()> {
    diesel::update(people::table.find(person))
        .set((people::totp_secret.eq(secret), people::totp_since.eq(since), people::totp_step.eq(None::<i64>)))
        .execute(conn)?;
    Ok(())
}

/// Asks for the second factor from now on.
pub fn ask_for_second_factor(conn: &mut Conn, person: PersonId, since: Instant) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::totp_since.eq(since)).execute(conn)?;
    Ok(())
}

/// Takes a step's code. Says whether it was the first to: of two at once, one is.
pub fn use_step(conn: &mut Conn, person: PersonId, step: i64) -> Result<bool> {
    let unused = people::totp_step.is_null().or(people::totp_step.lt(step));
    let of = people::table.filter(people::id.eq(person)).filter(unused);
    Ok(diesel::update(of).set(people::totp_step.eq(step)).execute(conn)? > 0)
}

/// Replaces a person's recovery codes.
pub fn put_recovery_codes(conn: &mut Conn, person: PersonId, hashes: &[String]) -> Result<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(conn)?;
    for hash in hashes {
        diesel::insert_into(recovery_codes::table)
            .values((recovery_codes::person_id.eq(person), recovery_codes::code_hash.eq(hash)))
            .execute(conn)?;
    }
    Ok(())
}

/// Takes a recovery code. Says whether there was such a one, unused.
pub fn use_recovery_code(conn: &mut Conn, person: PersonId, hash: &str, now: Instant) -> Result<bool> {
    let of = recovery_codes::table.find((person, hash)).filter(recovery_codes::used_at.is_null());
    Ok(diesel::update(of).set(recovery_codes::used_at.eq(now)).execute(conn)? > 0)
}

/// How many recovery codes are left.
pub fn recovery_codes_left(conn: &mut Conn, person: PersonId) -> Result<i64> {
    Ok(recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .filter(recovery_codes::used_at.is_null())
        .count()
        .get_result(conn)?)
}

// --- passkeys ---

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = passkeys)]
struct PasskeyRow {
    id: PasskeyId,
    person_id: PersonId,
    name: String,
    credential: Json<Credential>,
    created_at: Instant,
    used_at: Option<Instant>,
}

impl From<PasskeyRow> for Passkey {
    fn from(row: PasskeyRow) -> Self {
        Self {
            id: row.id,
            person: row.person_id,
            name: row.name,
            credential: row.credential.0,
            created_at: row.created_at,
            used_at: row.used_at,
        }
    }
}

/// Keeps a passkey.
pub fn insert_passkey(conn: &mut Conn, passkey: &Passkey) -> Result<()> {
    let row = PasskeyRow {
        id: passkey.id,
        person_id: passkey.person,
        name: passkey.name.clone(),
        credential: Json(passkey.credential.clone()),
        created_at: passkey.created_at,
        used_at: passkey.used_at,
    };
    let values = (passkeys::credential_id.eq(passkey.credential_id()), row);
    on_each_backend!(conn, |conn| diesel::insert_into(passkeys::table).values(values).execute(conn))?;
    Ok(())
}

/// A person's passkeys, the oldest first.
pub fn passkeys_of(conn: &mut Conn, person: PersonId) -> Result<Vec<Passkey>> {
    let rows = passkeys::table
        .filter(passkeys::person_id.eq(person))
        .order(passkeys::created_at)
        .select(PasskeyRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Passkey::from).collect())
}

/// The passkey with a [credential's id](Passkey::credential_id).
pub fn passkey_by_credential(conn: &mut Conn, credential_id: &str) -> Result<Option<Passkey>> {
    let found = passkeys::table.filter(passkeys::credential_id.eq(credential_id));
    let row = found.select(PasskeyRow::as_select()).first(conn).optional()?;
    Ok(row.map(Passkey::from))
}

/// A passkey was used: keeps what it counts. Says whether it still is as it was read: neither removed nor used since.
pub fn used_passkey(conn: &mut Conn, passkey: &Passkey, now: Instant) -> Result<bool> {
    let set = (passkeys::credential.eq(Json(passkey.credential.clone())), passkeys::used_at.eq(now));
    let of = passkeys::table.filter(passkeys::person_id.eq(passkey.person)).filter(passkeys::id.eq(passkey.id));
    let changed = match passkey.used_at {
        Some(at) => {
            let as_read = of.filter(passkeys::used_at.eq(at));
            on_each_backend!(conn, |conn| diesel::update(as_read).set(set).execute(conn))?
        }
        None => {
            let as_read = of.filter(passkeys::used_at.is_null());
            on_each_backend!(conn, |conn| diesel::update(as_read).set(set).execute(conn))?
        }
    };
    Ok(changed > 0)
}

/// Takes a passkey away. Gives its name, if there was one.
pub fn remove_passkey(conn: &mut Conn, person: PersonId, id: PasskeyId) -> Result<Option<String>> {
    let of = passkeys::table.filter(passkeys::person_id.eq(person)).filter(passkeys::id.eq(id));
    let name = of.select(passkeys::name).first(conn).optional()?;
    diesel::delete(of).execute(conn)?;
    Ok(name)
}

/// Notes that a challenge was answered. Says whether it was the first time.
pub fn spend_challenge(conn: &mut Conn, challenge_hash: &str, now: Instant) -> Result<bool> {
    let row = (spent_challenges::challenge_hash.eq(challenge_hash), spent_challenges::spent_at.eq(now));
    let inserted = on_each_backend!(conn, |conn| diesel::insert_into(spent_challenges::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(inserted > 0)
}

/// Forgets challenges that were answered before a moment.
pub fn forget_challenges(conn: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(spent_challenges::table.filter(spent_challenges::spent_at.lt(before))).execute(conn)?)
}

// --- setting a password anew ---

/// Keeps the hash of a link's token.
pub fn insert_reset(conn: &mut Conn, token_hash: &str, person: PersonId, now: Instant) -> Result<()> {
    diesel::insert_into(password_resets::table)
        .values((
            password_resets::token_hash.eq(token_hash),
            password_resets::person_id.eq(person),
            password_resets::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whose link it is, if it was made after a moment.
pub fn reset(conn: &mut Conn, token_hash: &str, after: Instant) -> Result<Option<PersonId>> {
    Ok(password_resets::table
        .find(token_hash)
        .filter(password_resets::created_at.gt(after))
        .select(password_resets::person_id)
        .first(conn)
        .optional()?)
}

/// Whether a person asked for a link after a moment.
pub fn asked_anew(conn: &mut Conn, person: PersonId, after: Instant) -> Result<bool> {
    let found: Option<String> = password_resets::table
        .filter(password_resets::person_id.eq(person))
        .filter(password_resets::created_at.gt(after))
        .select(password_resets::token_hash)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

/// Forgets all links of a person.
pub fn forget_resets(conn: &mut Conn, person: PersonId) -> Result<()> {
    diesel::delete(password_resets::table.filter(password_resets::person_id.eq(person))).execute(conn)?;
    Ok(())
}

/// Forgets links from before a moment.
pub fn forget_old_resets(conn: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(password_resets::table.filter(password_resets::created_at.lt(before))).execute(conn)?)
}

// --- invitations ---

/// Keeps an invitation under the hash of its token.
pub fn insert_invitation(
    conn: &mut Conn,
    merchant: MerchantId,
    token_hash: &str,
    invitation: &Invitation,
    by: Option<PersonId>,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(invitations::table)
        .values((
            invitations::token_hash.eq(token_hash),
            invitations::merchant_id.eq(merchant),
            invitations::id.eq(invitation.id),
            invitations::email.eq(&invitation.email),
            invitations::role.eq(invitation.role),
            invitations::invited_by.eq(by),
            invitations::created_at.eq(now),
            invitations::expires_at.eq(invitation.expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

type InvitationRow = (InvitationId, MerchantId, String, Role, Instant);

fn invitation_of((id, merchant, email, role, expires_at): InvitationRow) -> Invitation {
    Invitation { id, merchant, email, role, expires_at }
}

/// The invitation with that token's hash, if it still holds.
pub fn invitation(conn: &mut Conn, token_hash: &str, now: Instant) -> Result<Option<Invitation>> {
    let row = invitations::table
        .find(token_hash)
        .filter(invitations::expires_at.gt(now))
        .select((
            invitations::id,
            invitations::merchant_id,
            invitations::email,
            invitations::role,
            invitations::expires_at,
        ))
        .first::<InvitationRow>(conn)
        .optional()?;
    Ok(row.map(invitation_of))
}

/// Invitations of a merchant that were not taken, newest first.
pub fn invitations_of(conn: &mut Conn, merchant: MerchantId) -> Result<Vec<Invitation>> {
    let rows = invitations::table
        .filter(invitations::merchant_id.eq(merchant))
        .order(invitations::created_at.desc())
        .select((
            invitations::id,
            invitations::merchant_id,
            invitations::email,
            invitations::role,
            invitations::expires_at,
        ))
        .load::<InvitationRow>(conn)?;
    Ok(rows.into_iter().map(invitation_of).collect())
}

/// Takes an invitation back, or away because it was taken.
pub fn remove_invitation(conn: &mut Conn, merchant: MerchantId, id: InvitationId) -> Result<bool> {
    let of = invitations::table.filter(invitations::merchant_id.eq(merchant)).filter(invitations::id.eq(id));
    Ok(diesel::delete(of).execute(conn)? > 0)
}

// --- wrong tries ---

/// Wrong tries of a key.
pub fn lockout(conn: &mut Conn, key: &str) -> Result<Option<Lockout>> {
    let row = sign_in_lockouts::table
        .find(key)
        .select((sign_in_lockouts::wrong, sign_in_lockouts::tried_at, sign_in_lockouts::locked_until))
        .first::<(i32, Instant, Option<Instant>)>(conn)
        .optional()?;
    Ok(row.map(|(wrong, tried_at, locked_until)| Lockout { wrong, tried_at, locked_until }))
}

/// Keeps wrong tries of a key.
pub fn put_lockout(conn: &mut Conn, key: &str, lockout: &Lockout) -> Result<()> {
    let state = (
        sign_in_lockouts::wrong.eq(lockout.wrong),
        sign_in_lockouts::tried_at.eq(lockout.tried_at),
        sign_in_lockouts::locked_until.eq(lockout.locked_until),
    );
    on_each_backend!(conn, |conn| diesel::insert_into(sign_in_lockouts::table)
        .values((sign_in_lockouts::key.eq(key), state))
        .on_conflict(sign_in_lockouts::key)
        .do_update()
        .set(state)
        .execute(conn))?;
    Ok(())
}

/// Forgets wrong tries from before a moment.
pub fn forget_lockouts(conn: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(sign_in_lockouts::table.filter(sign_in_lockouts::tried_at.lt(before))).execute(conn)?)
}
