//! Queries about tracking links, codes and wrong tries.

use diesel::prelude::*;

use super::model::{Link, LinkId, LinkKind, Opens, Token, UnlockCode, VISIT_GAP};
use crate::accounts::MerchantId;
use crate::accounts::lockouts::Lockout;
use crate::db::schema::{lockouts, page_links, unlock_codes};
use crate::db::{Conn, Instant, Result};
use crate::on_each_backend;
use crate::orders::OrderId;
use crate::tracking::ShipmentId;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = page_links, treat_none_as_default_value = false)]
struct Row {
    token: String,
    merchant_id: MerchantId,
    order_id: Option<OrderId>,
    shipment_id: Option<ShipmentId>,
    created_at: Instant,
    expires_at: Option<Instant>,
    id: LinkId,
    kind: LinkKind,
    from_name: Option<String>,
    revoked_at: Option<Instant>,
    seen_at: Option<Instant>,
    previous_seen_at: Option<Instant>,
}

impl Row {
    /// `None` for rows that this version cannot read: nothing is shown then.
    fn link(self) -> Option<Link> {
        Some(Link {
            token: Token::parse(&self.token)?,
            id: self.id,
            merchant: self.merchant_id,
            opens: self.order_id.map(Opens::Order).or_else(|| self.shipment_id.map(Opens::Shipment))?,
            kind: self.kind,
            from_name: self.from_name,
            created_at: self.created_at,
            expires_at: self.expires_at,
            revoked_at: self.revoked_at,
            seen_at: self.seen_at,
            previous_seen_at: self.previous_seen_at,
        })
    }

    fn of(link: &Link) -> Self {
        let (order_id, shipment_id) = match link.opens {
            Opens::Order(order) => (Some(order), None),
            Opens::Shipment(shipment) => (None, Some(shipment)),
        };
        Self {
            token: link.token.as_str().to_owned(),
            merchant_id: link.merchant,
            order_id,
            shipment_id,
            created_at: link.created_at,
            expires_at: link.expires_at,
            id: link.id,
            kind: link.kind,
            from_name: link.from_name.clone(),
            revoked_at: link.revoked_at,
            seen_at: link.seen_at,
            previous_seen_at: link.previous_seen_at,
        }
    }
}

/// What a token opens, also if its time is over.
pub fn by_token(conn: &mut Conn, token: &Token) -> Result<Option<Link>> {
    let row = page_links::table.find(token.as_str()).select(Row::as_select()).first(conn).optional()?;
    Ok(row.and_then(Row::link))
}

/// A link by its id.
pub fn by_id(conn: &mut Conn, merchant: MerchantId, id: LinkId) -> Result<Option<Link>> {
    let row = page_links::table
        .filter(page_links::merchant_id.eq(merchant))
        .filter(page_links::id.eq(id))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.and_then(Row::link))
}

/// Of several tokens, those that were not ended. What ends by rule is seen when the link is next opened.
pub fn live(conn: &mut Conn, tokens: &[Token], now: Instant) -> Result<Vec<Token>> {
    let asked: Vec<String> = tokens.iter().map(|token| token.as_str().to_owned()).collect();
    let found: Vec<String> = page_links::table
        .filter(page_links::token.eq_any(asked))
        .filter(page_links::expires_at.is_null().or(page_links::expires_at.gt(now)))
        .filter(page_links::revoked_at.is_null())
        .select(page_links::token)
        .load(conn)?;
    Ok(found.iter().filter_map(|token| Token::parse(token)).collect())
}

/// Every link to that, also those whose time is over, oldest first.
pub fn links_of(conn: &mut Conn, merchant: MerchantId, opens: Opens) -> Result<Vec<Link>> {
    let mut query = page_links::table
        .filter(page_links::merchant_id.eq(merchant))
        .order((page_links::created_at, page_links::id))
        .select(Row::as_select())
        .into_boxed();
    query = match opens {
        Opens::Order(order) => query.filter(page_links::order_id.eq(order)),
        Opens::Shipment(shipment) => query.filter(page_links::shipment_id.eq(shipment)),
    };
    Ok(query.load(conn)?.into_iter().filter_map(Row::link).collect())
}

/// The shopper's own links of some orders, as far as they open.
pub fn own_of_orders(
    conn: &mut Conn,
    merchant: MerchantId,
    orders: &[OrderId],
    now: Instant,
) -> Result<Vec<(OrderId, Token)>> {
    let rows = page_links::table
        .filter(page_links::merchant_id.eq(merchant))
        .filter(page_links::order_id.eq_any(orders.to_vec()))
        .filter(page_links::kind.eq(LinkKind::Own))
        .filter(page_links::expires_at.is_null().or(page_links::expires_at.gt(now)))
        .filter(page_links::revoked_at.is_null())
        .order((page_links::created_at, page_links::id))
        .select((page_links::order_id, page_links::token))
        .load::<(Option<OrderId>, String)>(conn)?;
    Ok(rows.into_iter().filter_map(|(order, token)| Some((order?, Token::parse(&token)?))).collect())
}

/// Adds a link.
pub fn insert(conn: &mut Conn, link: &Link) -> Result<()> {
    diesel::insert_into(page_links::table).values(Row::of(link)).execute(conn)?;
    Ok(())
}

/// Removes every link to that, with its codes.
pub fn remove(conn: &mut Conn, merchant: MerchantId, opens: Opens) -> Result<()> {
    for link in links_of(conn, merchant, opens)? {
        diesel::delete(unlock_codes::table.find((merchant, link.id))).execute(conn)?;
        diesel::delete(page_links::table.find(link.token.as_str())).execute(conn)?;
    }
    Ok(())
}

/// Ends a link now.
pub fn expire(conn: &mut Conn, token: &Token, now: Instant) -> Result<()> {
    diesel::update(page_links::table.find(token.as_str())).set(page_links::expires_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Takes a link of an order back. Says whether there was one that had not been taken back.
pub fn revoke(conn: &mut Conn, merchant: MerchantId, order: OrderId, id: LinkId, now: Instant) -> Result<bool> {
    let changed = diesel::update(page_links::table)
        .filter(page_links::merchant_id.eq(merchant))
        .filter(page_links::order_id.eq(order))
        .filter(page_links::id.eq(id))
        .filter(page_links::revoked_at.is_null())
        .set(page_links::revoked_at.eq(now))
        .execute(conn)?;
    Ok(changed > 0)
}

/// Notes a view of a link's page: of this visit, or, after a gap, of the next.
pub fn saw(conn: &mut Conn, token: &Token, at: Instant) -> Result<()> {
    let link = page_links::table.find(token.as_str());
    let visit_is_over = at.plus(-VISIT_GAP);
    diesel::update(link)
        .filter(page_links::seen_at.le(visit_is_over))
        .set(page_links::previous_seen_at.eq(page_links::seen_at))
        .execute(conn)?;
    diesel::update(link)
        .filter(page_links::seen_at.is_null().or(page_links::seen_at.lt(at)))
        .set(page_links::seen_at.eq(at))
        .execute(conn)?;
    Ok(())
}

/// The state of a link's codes.
pub fn code(conn: &mut Conn, merchant: MerchantId, link: LinkId) -> Result<Option<UnlockCode>> {
    let row = unlock_codes::table
        .find((merchant, link))
        .select((unlock_codes::asked_at, unlock_codes::tries, unlock_codes::asked, unlock_codes::asked_since))
        .first::<(Option<Instant>, i32, i32, Instant)>(conn)
        .optional()?;
    Ok(row.map(|(asked_at, tries, asked, asked_since)| UnlockCode { asked_at, tries, asked, asked_since }))
}

/// Keeps the state of a link's codes.
pub fn put_code(conn: &mut Conn, merchant: MerchantId, link: LinkId, code: &UnlockCode) -> Result<()> {
    let state = (
        unlock_codes::asked_at.eq(code.asked_at),
        unlock_codes::tries.eq(code.tries),
        unlock_codes::asked.eq(code.asked),
        unlock_codes::asked_since.eq(code.asked_since),
    );
    let key = (unlock_codes::merchant_id.eq(merchant), unlock_codes::link_id.eq(link));
    on_each_backend!(conn, |conn| diesel::insert_into(unlock_codes::table)
        .values((key, state))
        .on_conflict((unlock_codes::merchant_id, unlock_codes::link_id))
        .do_update()
        .set(state)
        .execute(conn))?;
    Ok(())
}

/// Wrong tries of a key.
pub fn lockout(conn: &mut Conn, merchant: MerchantId, key: &str) -> Result<Option<Lockout>> {
    let row = lockouts::table
        .find((merchant, key))
        .select((lockouts::wrong, lockouts::tried_at, lockouts::locked_until))
        .first::<(i32, Instant, Option<Instant>)>(conn)
        .optional()?;
    Ok(row.map(|(wrong, tried_at, locked_until)| Lockout { wrong, tried_at, locked_until }))
}

/// Keeps wrong tries of a key.
pub fn put_lockout(conn: &mut Conn, merchant: MerchantId, key: &str, lockout: &Lockout) -> Result<()> {
    let state = (
        lockouts::wrong.eq(lockout.wrong),
        lockouts::tried_at.eq(lockout.tried_at),
        lockouts::locked_until.eq(lockout.locked_until),
    );
    let id = (lockouts::merchant_id.eq(merchant), lockouts::key.eq(key));
    on_each_backend!(conn, |conn| diesel::insert_into(lockouts::table)
        .values((id, state))
        .on_conflict((lockouts::merchant_id, lockouts::key))
        .do_update()
        .set(state)
        .execute(conn))?;
    Ok(())
}

/// Forgets wrong tries from before a moment. Says how many keys were forgotten.
pub fn forget_lockouts(conn: &mut Conn, merchant: MerchantId, before: Instant) -> Result<usize> {
    Ok(diesel::delete(lockouts::table.filter(lockouts::merchant_id.eq(merchant)).filter(lockouts::tried_at.lt(before)))
        .execute(conn)?)
}
