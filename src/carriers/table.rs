//! Status tables as data: a sender's code, and what it means here. And the codes that no table knows.

use std::sync::OnceLock;

use regex::RegexSet;

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

/// What a carrier's words mean, where its codes say too little: parts of a text in lower case, and what they mean.
///
/// The first row that fits counts, so what is particular stands before what is general. `^` at the beginning of a part
/// holds it to the beginning of the text.
#[derive(Debug)]
pub struct Phrases {
    rows: &'static [Row],
    /// All parts at once: a text is gone through once, however many rows there are.
    parts: OnceLock<RegexSet>,
}

impl Phrases {
    /// From rows, in the order of their rank.
    pub(super) const fn new(rows: &'static [Row]) -> Self {
        Self { rows, parts: OnceLock::new() }
    }

    /// What a text means, if it has one of the parts.
    pub(super) fn find(&self, words: &str) -> Option<Meaning> {
        let parts = self.parts.get_or_init(|| {
            let parts = self.rows.iter().map(|(part, ..)| match part.strip_prefix('^') {
                Some(beginning) => format!("^{}", regex::escape(beginning)),
                None => regex::escape(part),
            });
            // Escaped texts are always a regular expression.
            RegexSet::new(parts).unwrap_or_default()
        });
        let found = parts.matches(&words.trim().to_lowercase()).into_iter().next()?;
        self.rows.get(found).map(|(_, status, reason)| (*status, *reason))
    }
}

/// A carrier's own status, said more exactly by a detail code or by its words. The carrier's status counts; a hint gives
/// the reason, and decides only where it says the same kind of thing more exactly.
pub(super) fn refine(own: Meaning, hint: Option<Meaning>) -> Meaning {
    use ShipmentStatus::{
        AttemptedDelivery, AvailableForPickup, Cancelled, Delivered, Exception, InTransit, OutForDelivery, PreTransit,
        ReturnToSender,
    };
    let Some((hinted, why)) = hint else { return own };
    match (own.0, hinted) {
        (status, same) if status == same => (status, why.or(own.1)),
        // "Delivered" to who sent it, or to a place where it waits.
        (Delivered, ReturnToSender | AvailableForPickup) => (hinted, why),
        (PreTransit, Cancelled) => (hinted, why),
        // A partner has the parcel although the carrier itself still waits for it.
        (PreTransit, InTransit) if why == Some(Reason::HandedToPartner) => (hinted, why),
        (InTransit, OutForDelivery | AvailableForPickup | AttemptedDelivery | ReturnToSender) => (hinted, why),
        (Exception, AvailableForPickup | AttemptedDelivery | ReturnToSender) => (hinted, why),
        (Exception, InTransit) => match why {
            Some(Reason::Delayed | Reason::DeliveryRescheduled) => (Exception, Some(Reason::Delayed)),
            Some(Reason::Weather) => (Exception, why),
            // A step at customs is no trouble by itself, even for carriers that file it under exceptions.
            Some(Reason::CustomsReceived | Reason::CustomsCleared) => (InTransit, why),
            _ => own,
        },
        _ => own,
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

#[cfg(test)]
mod tests {
    use super::*;
    use ShipmentStatus::{AttemptedDelivery, Delivered, Exception, InTransit, PreTransit, ReturnToSender};

    #[test]
    fn the_first_phrase_that_fits_counts() {
        static PHRASES: Phrases = Phrases::new(&[
            ("^arrived at post", InTransit, Some(Reason::AtDeliveryDepot)),
            ("arrived", InTransit, Some(Reason::Arrived)),
            ("(tür)", InTransit, None),
        ]);
        assert_eq!(PHRASES.find(" Arrived at Post Office"), Some((InTransit, Some(Reason::AtDeliveryDepot))));
        assert_eq!(PHRASES.find("Has ARRIVED at post office"), Some((InTransit, Some(Reason::Arrived))));
        assert_eq!(PHRASES.find("An der (TÜR)"), Some((InTransit, None)));
        assert_eq!(PHRASES.find("Departed"), None);
    }

    #[test]
    fn every_part_can_be_found() {
        for (_, phrases) in super::super::ALL.iter().filter_map(|carrier| carrier.own_words()) {
            for (part, ..) in phrases.rows {
                let text = part.trim_start_matches('^');
                assert_eq!(text.to_lowercase(), text, "compared in lower case");
                assert!(phrases.find(text).is_some(), "{part}");
            }
        }
    }

    #[test]
    fn a_hint_refines_and_does_not_contradict() {
        let hint = |own, hint| refine(own, Some(hint));
        assert_eq!(hint((InTransit, None), (InTransit, Some(Reason::Arrived))), (InTransit, Some(Reason::Arrived)));
        assert_eq!(hint((PreTransit, None), (Delivered, None)), (PreTransit, None));
        assert_eq!(hint((Delivered, None), (AttemptedDelivery, None)), (Delivered, None));
        assert_eq!(
            hint((Delivered, None), (ReturnToSender, Some(Reason::Returned))),
            (ReturnToSender, Some(Reason::Returned))
        );
        assert_eq!(hint((Exception, None), (InTransit, Some(Reason::Delayed))), (Exception, Some(Reason::Delayed)));
        assert_eq!(hint((Exception, None), (InTransit, Some(Reason::Departed))), (Exception, None));
        assert_eq!(refine((Exception, None), None), (Exception, None));
    }
}
