//! What an order is found by, and what somebody typed to find it.
//!
//! Both are folded the same way: letters and digits alone, without case and marks. A typed word finds every term that begins with it,
//! and an order must have one for each word.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::model::{number_digits, number_key};
use super::store::Order;

/// Longest term; nobody types more.
const LONGEST: usize = 60;
/// Most words of a search that count.
const WORDS: usize = 6;

/// The terms of one order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Numbers: of the order, of its parcels.
    pub open: BTreeSet<String>,
    /// Names, e-mail address, phone: for who may see them.
    pub personal: BTreeSet<String>,
}

impl Terms {
    /// Of an order with its parcels' numbers.
    pub fn of<'a>(order: &Order, tracking_numbers: impl IntoIterator<Item = &'a str>) -> Self {
        let details = &order.details.0;
        let mut terms = Self::default();
        let put = |terms: &mut BTreeSet<String>, term: String| {
            let term: String = term.chars().take(LONGEST).collect();
            if !term.is_empty() {
                terms.insert(term);
            }
        };
        for number in [number_key(&order.number), number_digits(&order.number), number_key(&order.external_id)] {
            put(&mut terms.open, fold(&number));
        }
        for number in tracking_numbers {
            put(&mut terms.open, fold(number));
        }
        for name in [&details.ship_to.name, &details.ship_to.company].into_iter().flatten() {
            for word in name.split_whitespace() {
                put(&mut terms.personal, fold(word));
                // "Meyer-Lund" is found by both halves.
                for part in word.split(|c: char| !c.is_alphanumeric()) {
                    put(&mut terms.personal, fold(part));
                }
            }
        }
        if let Some(email) = &order.email {
            put(&mut terms.personal, fold(email));
        }
        if let Some(phone) = &details.phone {
            let digits = number_digits(phone);
            // People leave out the country, or the nought before the town.
            put(&mut terms.personal, digits.clone());
            put(&mut terms.personal, digits.trim_start_matches('0').to_owned());
            // Countries have one to three digits; people at home leave them out, and put a nought before the rest.
            let abroad = phone.trim_start().starts_with('+') || digits.starts_with("00");
            let bare = digits.trim_start_matches('0');
            for national in (1..=3).filter(|_| abroad).filter_map(|country| bare.get(country..)) {
                put(&mut terms.personal, national.trim_start_matches('0').to_owned());
                put(&mut terms.personal, format!("0{}", national.trim_start_matches('0')));
            }
        }
        terms
    }
}

/// The words of a search, folded like terms.
pub fn typed(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text
        .split_whitespace()
        .map(fold)
        .map(|word| word.chars().take(LONGEST).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    // Of one number that is written in groups ("1Z 999 AA1"), or of a phone number, every group alone would find too much.
    let is_number =
        words.len() > 1 && words.iter().all(|word| word.chars().any(|c| c.is_ascii_digit()) && word.len() < 9);
    if is_number {
        words = vec![words.concat()];
    }
    words.truncate(WORDS);
    words
}

/// Letters and digits, without case and without marks.
fn fold(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c) && c.is_alphanumeric());
    let lower = plain.flat_map(char::to_uppercase).flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(text.len());
    for c in lower {
        // Letters that are no letter with a mark, and that are typed without one all the same.
        match c {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'ı' => folded.push('i'),
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_folded_like_what_is_kept() {
        assert_eq!(typed(" #MO-1042 "), ["mo1042"]);
        assert_eq!(typed("Zoë MÜLLER"), ["zoe", "muller"]);
        assert_eq!(typed("Ødegård Łukasz STRAẞE"), ["odegard", "lukasz", "strasse"]);
        assert_eq!(typed("nora@fernweh.example"), ["norafernwehexample"]);
        assert_eq!(typed("1Z 999 AA1 0123"), ["1z999aa10123"]);
        assert_eq!(typed("anna 22"), ["anna", "22"]);
        assert_eq!(typed("山田 太郎"), ["山田", "太郎"]);
        assert!(typed(" - ").is_empty());
        assert_eq!(typed(&"a ".repeat(50)).len(), WORDS);
    }
}
