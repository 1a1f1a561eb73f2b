//! Queries about tracking links.

use diesel::prelude::*;

use super::{Link, Opens, Token};
use crate::accounts::MerchantId;
use crate::db::schema::page_links;
use crate::db::{Conn, Instant, Result};
use crate::orders::OrderId;
use crate::tracking::ShipmentId;

/// What a token opens, also if its time is over.
pub fn by_token(conn: &mut Conn, token: &Token) -> Result<Option<Link>> {
    let found = page_links::table
        .find(token.as_str())
        .select((page_links::merchant_id, page_links::order_id, page_links::shipment_id, page_links::expires_at))
        .first::<(MerchantId, Option<OrderId>, Option<ShipmentId>, Option<Instant>)>(conn)
        .optional()?;
    Ok(found.and_then(|(merchant, order, shipment, expires_at)| {
        let opens = order.map(Opens::Order).or_else(|| shipment.map(Opens::Shipment))?;
        Some(Link { token: token.clone(), merchant, opens, expires_at })
    }))
}

/// Of several tokens, those whose time is not over.
pub fn live(conn: &mut Conn, tokens: &[Token], now: Instant) -> Result<Vec<Token>> {
    let asked: Vec<String> = tokens.iter().map(|token| token.as_str().to_owned()).collect();
    let found: Vec<String> = page_links::table
        .filter(page_links::token.eq_any(asked))
        .filter(page_links::expires_at.is_null().or(page_links::expires_at.gt(now)))
        .select(page_links::token)
        .load(conn)?;
    Ok(found.iter().filter_map(|token| Token::parse(token)).collect())
}

/// A live token that opens that.
pub fn token_of(conn: &mut Conn, merchant: MerchantId, opens: Opens, now: Instant) -> Result<Option<Token>> {
    let mut query = page_links::table
        .filter(page_links::merchant_id.eq(merchant))
        .filter(page_links::expires_at.is_null().or(page_links::expires_at.gt(now)))
        .order((page_links::created_at, page_links::token))
        .select(page_links::token)
        .into_boxed();
    query = match opens {
        Opens::Order(order) => query.filter(page_links::order_id.eq(order)),
        Opens::Shipment(shipment) => query.filter(page_links::shipment_id.eq(shipment)),
    };
    let token: Option<String> = query.first(conn).optional()?;
    Ok(token.and_then(|token| Token::parse(&token)))
}

/// Adds a link.
pub fn insert(conn: &mut Conn, link: &Link, now: Instant) -> Result<()> {
    let (order, shipment) = match link.opens {
        Opens::Order(order) => (Some(order), None),
        Opens::Shipment(shipment) => (None, Some(shipment)),
    };
    diesel::insert_into(page_links::table)
        .values((
            page_links::token.eq(link.token.as_str()),
            page_links::merchant_id.eq(link.merchant),
            page_links::order_id.eq(order),
            page_links::shipment_id.eq(shipment),
            page_links::created_at.eq(now),
            page_links::expires_at.eq(link.expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Ends a link now.
pub fn expire(conn: &mut Conn, token: &Token, now: Instant) -> Result<()> {
    diesel::update(page_links::table.find(token.as_str())).set(page_links::expires_at.eq(now)).execute(conn)?;
    Ok(())
}
