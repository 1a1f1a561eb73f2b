//! Status tables as data: a sender's code, and what it means here. And the codes that no table knows.

use crate::tracking::model::UnknownCode;
use crate::tracking::status::{Reason, ShipmentStatus};

/// One row: the sender's code, and what it means here.
pub type Row = (&'static str, ShipmentStatus, Option<Reason>);

/// What a code means.
pub type Meaning = (ShipmentStatus, Option<Reason>);

/// One of a sender's tables, each code once, whatever its case.
#[derive(Debug)]
pub struct Table {
    /// Which of the sender's fields the codes stand in: `status_detail`.
    pub field: &'static str,
    /// Code → status, reason.
    pub rows: &'static [Row],
}

impl Table {
    /// What a code means.
    pub fn find(&self, code: &str) -> Option<Meaning> {
        let code = code.trim();
        self.rows
            .iter()
            .find(|(known, ..)| known.eq_ignore_ascii_case(code))
            .map(|(_, status, reason)| (*status, *reason))
    }

    /// What a code means; one that the table does not know is noted, with the words that came with it.
    pub(super) fn read(&self, code: Option<&str>, words: Option<&str>, unknown: &mut UnknownCodes) -> Option<Meaning> {
        let code = code?;
        let found = self.find(code);
        if found.is_none() {
            unknown.note(self.field, code, words);
        }
        found
    }
}

/// The codes of one message that no table knows.
#[derive(Debug, Default)]
pub(super) struct UnknownCodes(Vec<UnknownCode>);

impl UnknownCodes {
    /// A message may carry so many; more say nothing new, and only fill the table.
    const MOST: usize = 20;
    /// The longest that is still a code.
    const LONGEST: usize = 80;

    /// Notes a code.
    pub(super) fn note(&mut self, field: &'static str, code: &str, words: Option<&str>) {
        let code: String = code.trim().chars().take(Self::LONGEST).collect();
        let known = self.0.iter().any(|noted| noted.field == field && noted.code == code);
        if !code.is_empty() && !known && self.0.len() < Self::MOST {
            let words = words.map(|words| words.chars().take(200).collect());
            self.0.push(UnknownCode { field: field.to_owned(), code, words });
        }
    }

    /// All of them.
    pub(super) fn into_codes(self) -> Vec<UnknownCode> {
        self.0
    }
}
