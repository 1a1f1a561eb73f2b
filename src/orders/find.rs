//! Finding orders by what somebody typed.
//!
//! Each order has a row per term ([`terms`]). A search reads a few of them, however many orders there are: a typed word
//! stands for the first terms that begin with it, each term gives its newest orders, and of several words the one that fewest orders
//! have leads; the others are looked up order by order.

use std::collections::BTreeSet;

use super::OrderId;
use super::store::{self, Order};
use super::terms::{self, Terms};
use crate::accounts::MerchantId;
use crate::db::{Conn, Result, Tx};

/// So many different terms a typed word stands for.
const SPREAD: usize = 40;
/// So many of a term's newest orders are looked at when there are several words.
const DEPTH: i64 = 20_000;

/// Keeps what an order is found by. Costs one read if nothing changed.
///
/// # Errors
/// Storage.
pub fn index(tx: &mut Tx<'_>, merchant: MerchantId, order: &Order, tracking_numbers: &[String]) -> Result<()> {
    let wanted = Terms::of(order, tracking_numbers.iter().map(String::as_str));
    let known = store::terms(tx, merchant, order.id)?;
    if wanted == known {
        return Ok(());
    }
    store::replace_terms(tx, merchant, order.id, &wanted)
}

/// What [`find`] finds, the newest first.
///
/// # Errors
/// Storage.
pub fn found(
    conn: &mut Conn,
    merchant: MerchantId,
    text: &str,
    personal: bool,
    before: Option<OrderId>,
    limit: i64,
) -> Result<Vec<Order>> {
    let ids = find(conn, merchant, text, personal, before, limit)?;
    let mut orders = store::by_ids(conn, merchant, &ids)?;
    orders.sort_by_key(|order| std::cmp::Reverse(order.id));
    Ok(orders)
}

/// Orders that have a term for each word, the newest first, at most `limit`. `personal` says whether names and addresses count;
/// `before` goes on after a page.
///
/// # Errors
/// Storage.
pub fn find(
    conn: &mut Conn,
    merchant: MerchantId,
    text: &str,
    personal: bool,
    before: Option<OrderId>,
    limit: i64,
) -> Result<Vec<OrderId>> {
    let words = terms::typed(text);
    let found = find_all(conn, merchant, &words, personal, before, limit)?;
    if !found.is_empty() || words.len() < 2 {
        return Ok(found);
    }
    // "JD 0146" is the beginning of one number: where no order has both words at all.
    let has_words = before.is_some() && !find_all(conn, merchant, &words, personal, None, 1)?.is_empty();
    if has_words { Ok(found) } else { find_all(conn, merchant, &[words.concat()], personal, before, limit) }
}

fn find_all(
    conn: &mut Conn,
    merchant: MerchantId,
    words: &[String],
    personal: bool,
    before: Option<OrderId>,
    limit: i64,
) -> Result<Vec<OrderId>> {
    let mut spread = Vec::with_capacity(words.len());
    for word in words {
        let terms = meant(conn, merchant, word, personal)?;
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        spread.push(terms);
    }
    if spread.is_empty() {
        return Ok(Vec::new());
    }
    // The word that fewest orders have leads. Counting stops early: more than that is "many".
    let mut sizes = Vec::with_capacity(spread.len());
    for terms in &spread {
        sizes.push(if spread.len() == 1 { 0 } else { store::count_with(conn, merchant, terms, 2000)? });
    }
    let lead = sizes.iter().enumerate().min_by_key(|(_, size)| **size).map_or(0, |(at, _)| at);
    let leading = spread.remove(lead);
    let mut found = BTreeSet::new();
    for term in &leading {
        found.extend(store::with_terms(conn, merchant, term, &spread, before, DEPTH, limit)?);
    }
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    Ok(found.into_iter().rev().take(most).collect())
}

/// A term: whether it is personal, and its text.
pub type Term = (bool, String);

/// The first terms that begin with a word: the word itself, if it is one, and those that go on.
fn meant(conn: &mut Conn, merchant: MerchantId, word: &str, personal: bool) -> Result<Vec<Term>> {
    let mut terms = Vec::new();
    for kind in [false, true].into_iter().filter(|kind| personal || !kind) {
        let mut from = word.to_owned();
        let mut inclusive = true;
        let mut left = SPREAD;
        while left > 0 {
            let next = store::next_term(conn, merchant, kind, &from, inclusive)?;
            let Some(next) = next.filter(|next| next.starts_with(word)) else { break };
            terms.push((kind, next.clone()));
            (from, inclusive) = (next, false);
            left -= 1;
        }
    }
    Ok(terms)
}
