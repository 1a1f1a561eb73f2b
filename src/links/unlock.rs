//! The second factor: two details that no page shows, or a code by mail.
//!
//! Right, wrong and impossible (an order without an address to send a code to) take the same statements and get the same answers.

use jiff::SignedDuration;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::jobs::SendCode;
use super::lockouts::{Counted, Counts};
pub use super::model::Asked;
use super::model::{Link, LinkId, Opens, UnlockCode};
use super::store;
use crate::db::{Instant, Result, Tx};
use crate::jobs;
use crate::orders::model::{email_key, postcode_key};
use crate::orders::store::Order;
use crate::secrets::Sealer;
use crate::{db, orders};

/// What is shown as proof. It is personal data: it has no `Debug`.
#[derive(Clone)]
pub enum Proof {
    /// Two details of the order.
    Details {
        /// The postcode; where there is none, the town.
        place: String,
        /// The e-mail address; where there is none, the last name.
        person: String,
    },
    /// The code that was sent.
    Code(String),
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is the shopper.
    Right,
    /// It does not fit.
    Wrong,
    /// Too many tries; this long none counts.
    Locked(SignedDuration),
}

/// Where a proof is given. Each place counts its wrong tries for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The link's own.
    Unlock,
    /// The look-up's, which finds the order all the same.
    LookUp,
}

/// Tries a proof for a link. `address` is who tries.
///
/// # Errors
/// Storage.
pub fn unlock(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    link: &Link,
    (form, proof): (Form, &Proof),
    address: &str,
    now: Instant,
) -> Result<Verdict> {
    let Opens::Order(order) = link.opens else { return Ok(Verdict::Wrong) };
    let of_link = match form {
        Form::Unlock => Counted::link(sealer, link.id),
        Form::LookUp => Counted::link_by_look_up(sealer, link.id),
    };
    let counted = [of_link, Counted::address(sealer, address)];
    let counts = Counts::read(tx, link.merchant, &counted, now)?;
    if let Some(left) = counts.locked(now) {
        return Ok(Verdict::Locked(left));
    }
    let order = orders::store::by_id(tx, link.merchant, order)?
        .ok_or_else(|| db::Error::Data("a link points to an order that is gone".into()))?;
    let right = match proof {
        Proof::Details { place, person } => fits(sealer, &order, place, person),
        Proof::Code(typed) => {
            let state = store::code(tx, link.merchant, link.id)?.unwrap_or_else(|| UnlockCode::none(now));
            // Computed in any case: time must not tell whether a code was sent.
            let expected = code(sealer, link.id, state.in_force(now).unwrap_or(now));
            let same = sealer.same(&digits(typed), &expected);
            let right = same && state.in_force(now).is_some() && order.email.is_some();
            store::put_code(tx, link.merchant, link.id, &state.tried(right))?;
            right
        }
    };
    counts.settle(tx, link.merchant, right, now)?;
    Ok(if right { Verdict::Right } else { Verdict::Wrong })
}

/// Asks for a code to be sent to the order's address. Nobody learns whether there is one.
///
/// # Errors
/// Storage.
pub fn ask_code(tx: &mut Tx<'_>, sealer: &Sealer, link: &Link, now: Instant) -> Result<Asked> {
    let counted = [Counted::link(sealer, link.id)];
    if let Some(left) = Counts::read(tx, link.merchant, &counted, now)?.locked(now) {
        return Ok(Asked::TooMany(left));
    }
    let state = store::code(tx, link.merchant, link.id)?.unwrap_or_else(|| UnlockCode::none(now));
    let (state, asked) = state.ask(now);
    store::put_code(tx, link.merchant, link.id, &state)?;
    if asked == Asked::Sent {
        jobs::enqueue(tx, &SendCode { merchant: link.merchant, link: link.id, asked_at: now }, now)?;
    }
    Ok(asked)
}

/// The six digits of a code: computed from when it was asked for, so that they are kept nowhere, and a mail that is sent twice says
/// the same.
pub(super) fn code(sealer: &Sealer, link: LinkId, asked_at: Instant) -> String {
    let asked = asked_at.timestamp().as_microsecond().to_le_bytes();
    let signed = sealer.sign("unlock code", &[link.to_string().as_bytes(), &asked]);
    let number = signed.iter().take(8).fold(0u64, |number, byte| (number << 8) | u64::from(*byte));
    // Of 2^64 numbers a million is so small a part that no digit is likelier than another by anything that matters.
    format!("{:06}", number % 1_000_000)
}

fn digits(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}

/// Whether both details are the order's. Both are compared, whatever the first one gives.
fn fits(sealer: &Sealer, order: &Order, place: &str, person: &str) -> bool {
    let address = &order.details.0.ship_to;
    let (known, typed) = match &order.postcode_key {
        Some(postcode) => (Some(postcode.clone()), postcode_key(place)),
        None => (address.city.as_deref().and_then(folded), folded(place)),
    };
    let place_fits = same(sealer, known, typed);
    let (known, typed) = match &order.email_key {
        Some(email) => (Some(email.clone()), email_key(person)),
        None => (address.name.as_deref().and_then(last_name), last_name(person)),
    };
    let person_fits = same(sealer, known, typed);
    place_fits & person_fits
}

/// Whether both are there and equal.
fn same(sealer: &Sealer, known: Option<String>, typed: Option<String>) -> bool {
    let there = known.is_some() & typed.is_some();
    sealer.same(&known.unwrap_or_default(), &typed.unwrap_or_default()) & there
}

fn last_name(name: &str) -> Option<String> {
    name.split_whitespace().next_back().and_then(folded)
}

/// For comparing names of people and towns: letters and digits alone, without case and accents. `None` if nothing is left.
fn folded(text: &str) -> Option<String> {
    let key: String =
        text.nfkd().filter(|c| c.is_alphanumeric() && !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    (!key.is_empty()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_compare_as_people_write_them() {
        assert_eq!(last_name("Théo Lemaître"), last_name("LEMAITRE"));
        assert_eq!(folded("St. Gallen"), folded("st gallen"));
        assert_ne!(last_name("Marlene Duda"), last_name("Marlene"));
        assert_eq!(folded(" - "), None);
    }

    #[test]
    fn codes_have_six_digits_and_belong_to_one_link_and_moment() {
        let (sealer, at) = (Sealer::new([7; 32]), |second| Instant::from_second(second).unwrap());
        let (one, other) = (LinkId::new(at(1)), LinkId::new(at(2)));
        let mut seen = std::collections::BTreeSet::new();
        for second in 0..500 {
            let code = code(&sealer, one, at(second));
            assert!(code.len() == 6 && code.chars().all(|c| c.is_ascii_digit()), "{code}");
            seen.insert(code);
        }
        assert!(seen.len() > 490, "only {} codes in 500", seen.len());
        assert_ne!(code(&sealer, one, at(5)), code(&sealer, other, at(5)));
        assert_ne!(code(&sealer, one, at(5)), code(&Sealer::new([8; 32]), one, at(5)));
        assert_eq!(digits(" 482 913 "), "482913");
    }
}
