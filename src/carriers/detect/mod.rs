//! Whose parcel is that? Carriers, told from the shape and the check digit of a tracking number.
//!
//! A suggestion, never a judgement: what a sender sent is taken as it is, because real messages hold masked, edited and
//! newly invented numbers. The carrier that a shop or a sender names wins over any guess.
//!
//! `formats` says what numbers look like, `check_digit` how they vouch for themselves, `posts` whose an international
//! number is, and `link` finds a number in a pasted address.

mod check_digit;
mod formats;
mod link;
mod posts;

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;

pub use link::number_in_link;

use super::poll::CarrierKind;
use crate::tracking::carrier_names;
use check_digit::{Check, is_monotonous};
use formats::{FORMATS, Format, Issuer, Whose, Width};

/// A carrier that a number may belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Detected {
    /// For machines: `ups`, `dhl_express`, `royal_mail`. Never changed.
    pub carrier: &'static str,
    /// For people.
    pub name: &'static str,
    /// What that carrier's numbers of this shape are called.
    pub format: &'static str,
    /// Why.
    #[serde(rename = "reason")]
    pub evidence: Evidence,
    /// Whether the shape alone names the carrier, as `1Z…` does; a mere count of digits does not.
    #[serde(skip)]
    pub distinctive: bool,
    /// Which of the large carriers that is.
    #[serde(skip)]
    pub kind: Option<CarrierKind>,
    /// The carrier's public page for this number.
    pub tracking_url: Option<String>,
}

/// Why a number may be a carrier's. Sorted: the first is the stronger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Evidence {
    /// The shape and the check digit are right.
    #[serde(rename = "check digit")]
    CheckDigit,
    /// The shape is right, and nothing is known of a check digit.
    #[serde(rename = "pattern")]
    Pattern,
}

/// Longer than any number of a parcel.
const LONGEST: usize = 60;

/// The carriers that a number may belong to, each once, best first: by check digit before by shape alone, narrow shapes
/// before wide ones, then those that carry more parcels. A shape whose check digit is wrong does not count.
pub fn detect(number: &str) -> Vec<Detected> {
    let Some(number) = fold(number) else { return Vec::new() };
    let mut fitting: Vec<_> = readings(&number).filter(|reading| reading.fits).collect();
    // Stable: the order of the table decides what remains equal.
    fitting.sort_by_key(|reading| (evidence(reading.format), reading.format.width));
    let mut found: Vec<Detected> = Vec::with_capacity(fitting.len());
    for Reading { format, issuer, .. } in fitting {
        if found.iter().all(|better| better.carrier != issuer.slug) {
            found.push(Detected {
                carrier: issuer.slug,
                name: issuer.name,
                format: format.name,
                evidence: evidence(format),
                distinctive: format.width == Width::Own,
                kind: issuer.kind,
                tracking_url: page(issuer, &number),
            });
        }
    }
    found
}

/// The name of the carrier whose number this would be if its check digit were right: only of shapes that name their
/// carrier, and only if nothing else explains the number.
pub fn mistyped(number: &str) -> Option<&'static str> {
    let number = fold(number)?;
    let mut wrong: Option<&Issuer> = None;
    for Reading { format, issuer, fits } in readings(&number) {
        let own = format.width == Width::Own;
        if fits && (own || format.check != Check::None) {
            return None;
        }
        if own && !fits {
            if wrong.is_some_and(|other| other.slug != issuer.slug) {
                return None;
            }
            wrong = Some(issuer);
        }
    }
    wrong.map(|issuer| issuer.name)
}

/// Which of the large carriers has a parcel: by its name if that tells, else by the best check digit, unless another
/// carrier's check digit fits as well.
pub fn kind_of(carrier_name: Option<&str>, number: &str) -> Option<CarrierKind> {
    if let Some(kind) = carrier_name.and_then(CarrierKind::from_name) {
        return Some(kind);
    }
    // A name that tells nothing is still a name: a courier of its own may number its parcels as it likes.
    if carrier_name.is_some_and(|name| !name.trim().is_empty()) {
        return None;
    }
    let mut found = detect(number).into_iter().filter(|detected| detected.evidence == Evidence::CheckDigit);
    let best = found.next()?;
    let doubtful = !best.distinctive && found.any(|other| other.kind != best.kind);
    best.kind.filter(|_| !doubtful)
}

/// A number as one shape reads it.
struct Reading {
    format: &'static Format,
    issuer: &'static Issuer,
    /// Whether the check digit, if there is one, is right.
    fits: bool,
}

/// Compiled when first asked. The patterns are parts of the program; a test compiles each.
static COMPILED: LazyLock<Vec<(Regex, &Format)>> = LazyLock::new(|| {
    FORMATS.iter().filter_map(|format| Some((Regex::new(&format!("^(?:{})$", format.pattern)).ok()?, format))).collect()
});

/// Every shape that a folded number has.
fn readings(number: &str) -> impl Iterator<Item = Reading> {
    COMPILED.iter().filter_map(move |(pattern, format)| {
        let parts = pattern.captures(number)?;
        let part = |name| parts.name(name).map_or("", |part| part.as_str());
        let issuer = match format.whose {
            Whose::One(issuer) => issuer,
            Whose::Post => posts::post_of(part("country"))?,
        };
        let serial = match part("s") {
            serial if serial.starts_with(format.unprinted) => Cow::Borrowed(serial),
            serial => Cow::Owned(format!("{}{serial}", format.unprinted)),
        };
        let fits = format.check == Check::None
            || part("c").chars().next().is_some_and(|digit| format.check.fits(&serial, digit));
        Some(Reading { format, issuer, fits })
    })
}

fn evidence(format: &Format) -> Evidence {
    if format.check == Check::None { Evidence::Pattern } else { Evidence::CheckDigit }
}

/// A folded number is letters and digits, so it needs no escaping.
fn page(issuer: &Issuer, number: &str) -> Option<String> {
    match issuer.page {
        Some(page) => Some(page.replace("{}", number)),
        None => carrier_names::page(issuer.name, number, "en"),
    }
}

/// Letters and digits in capitals, without what labels and mails put between them. `None` if other characters are left,
/// if nothing is left or too much, or if it is one character again and again.
fn fold(number: &str) -> Option<String> {
    let mut folded = String::with_capacity(LONGEST);
    for char in number.chars().filter(|char| !separates(*char)) {
        if !char.is_ascii_alphanumeric() || folded.len() >= LONGEST {
            return None;
        }
        folded.push(char.to_ascii_uppercase());
    }
    (!is_monotonous(&folded)).then_some(folded)
}

/// Blanks, hyphens and dots of all kinds, and characters without width that come along when a number is copied.
fn separates(char: char) -> bool {
    char.is_whitespace()
        || matches!(
            char,
            '-' | '.' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::*;

    fn carriers(number: &str) -> Vec<&'static str> {
        detect(number).into_iter().map(|detected| detected.carrier).collect()
    }

    fn best(number: &str) -> (&'static str, &'static str, Evidence) {
        let found = detect(number);
        let best = found.first().unwrap_or_else(|| panic!("{number} is nobody's"));
        (best.carrier, best.format, best.evidence)
    }

    #[test]
    fn every_shape_compiles_and_names_what_its_check_needs() {
        assert_eq!(COMPILED.len(), FORMATS.len());
        for (pattern, format) in COMPILED.iter() {
            let names: Vec<_> = pattern.capture_names().flatten().collect();
            let checked = format.check != Check::None;
            assert_eq!((names.contains(&"s"), names.contains(&"c")), (checked, checked), "{}", format.name);
            assert!(checked || format.unprinted.is_empty(), "{}", format.name);
            assert_eq!(names.contains(&"country"), matches!(format.whose, Whose::Post), "{}", format.name);
        }
    }

    #[test]
    fn the_large_carriers() {
        use Evidence::{CheckDigit, Pattern};
        for (number, carrier, format, evidence) in [
            ("1Z 999 AA1 01 2345 6784", "ups", "UPS", CheckDigit),
            ("9405 5112 9906 0123 4567 85", "usps", "USPS IMpb N", CheckDigit),
            ("420 10118 9405 5112 9906 0123 4567 85", "usps", "USPS IMpb N", CheckDigit),
            ("420 10118 1234 9405 5112 9906 0123 4567 85", "usps", "USPS IMpb N", CheckDigit),
            ("4771-8802-3450", "fedex", "FedEx Express (12)", CheckDigit),
            ("0034 0434 1234 5678 9012", "dhl_paket", "DHL Paket (SSCC)", CheckDigit),
            ("12 3456 7891", "dhl_express", "DHL Express", CheckDigit),
            ("RX 473 124 829 GB", "royal_mail", "S10", CheckDigit),
            ("lb473124829cn", "china_post", "S10", CheckDigit),
            ("CY473124829DE", "deutsche_post", "S10", CheckDigit),
            ("TBA999000111222", "amazon", "Amazon Logistics", Pattern),
            ("3SDEVC201611210", "postnl", "PostNL", Pattern),
            ("323299901059901785569030", "bpost", "bpost (24)", Pattern),
            ("620999680000001234567890", "inpost", "InPost (24)", Pattern),
            ("H1003210098765432109", "hermes", "Hermes (H)", Pattern),
            ("JD01 4600 0123 4567 8904", "dhl_express", "DHL Express (licence plate)", Pattern),
            ("JJD 0002 2340 1234 5678", "yodel", "Yodel", Pattern),
            ("99.34.101234.56789012", "swiss_post", "Swiss Post (18)", Pattern),
            ("H01QRA0012345678", "evri", "Evri (16)", Pattern),
        ] {
            assert_eq!(best(number), (carrier, format, evidence), "{number}");
        }
    }

    #[test]
    fn a_wrong_check_digit_does_not_count() {
        for (right, wrong) in [
            ("1Z999AA10123456784", "1Z999AA10123456785"),
            ("9405511299060123456785", "9405511299060123456784"),
            ("RX473124829GB", "RX473124828GB"),
            ("00340434123456789012", "00340434123456789013"),
        ] {
            assert_eq!(best(right).2, Evidence::CheckDigit);
            assert!(!carriers(wrong).contains(&best(right).0), "{wrong}");
            assert_eq!(mistyped(right), None);
            assert_eq!(mistyped(wrong), Some(detect(right)[0].name));
        }
    }

    #[test]
    fn only_what_names_its_carrier_can_be_mistyped() {
        // Twelve digits may be anything, UK is no country of the UPU's, and a reference is not a number.
        for number in ["477188023454", "RB473124828UK", "RB473124829UK", "1042", "ORD-2041", "", "1Z999AA1012345678"] {
            assert_eq!(mistyped(number), None, "{number}");
        }
        assert_eq!(carriers("RB473124829UK"), Vec::<&str>::new());
    }

    #[test]
    fn what_is_shared_is_listed_best_first() {
        // A GLS number with its check digit printed, which by chance is right for others too.
        let shared = detect("366310000017");
        assert!(shared.iter().any(|found| found.carrier == "gls"), "{shared:?}");
        assert!(shared.is_sorted_by_key(|found| found.evidence), "{shared:?}");
        // Eleven digits: Old Dominion's prefix and check digit beat DHL's check digit, and both beat GLS's bare length.
        let found = carriers("72000000007");
        assert_eq!(found.last(), Some(&"gls"), "{found:?}");
        let found = carriers("61290983497923666238");
        assert_eq!(found.first(), Some(&"fedex"), "{found:?}");
        assert_eq!(carriers("92612 90983497923666238"), ["usps", "fedex"]);
    }

    #[test]
    fn each_carrier_once() {
        for number in ["07204411223300", "20123456789012345675", "JJD000123456789", "324444555566667777888899"] {
            let mut found = carriers(number);
            found.sort_unstable();
            assert!(found.is_sorted_by(|a, b| a < b), "{found:?}");
        }
    }

    #[test]
    fn no_number_no_carrier() {
        for text in
            ["", " - ", "#1042", "1042", "000000000000", "1Z999AA1012345678é", "marlene@example.com", &"1Z".repeat(31)]
        {
            assert_eq!(detect(text), [], "{text}");
        }
    }

    #[test]
    fn separators_of_labels_and_mails_are_dropped() {
        for text in [
            "1z999aa10123456784",
            " 1Z-999-AA1-01-2345-6784\n",
            "1Z999AA1\u{200b}0123456784\u{feff}",
            "1Z\u{a0}999AA10123456784",
        ] {
            assert_eq!(best(text).0, "ups", "{text:?}");
        }
    }

    #[test]
    fn pages_hold_the_number_and_nothing_of_what_was_typed_around_it() {
        assert_eq!(
            detect(" 1z999-aa1 0123456784")[0].tracking_url.as_deref(),
            Some("https://www.ups.com/track?tracknum=1Z999AA10123456784")
        );
        for format in FORMATS {
            let Whose::One(issuer) = format.whose else { continue };
            match page(issuer, "X1Y2") {
                Some(page) => {
                    assert!(page.starts_with("https://") && page.contains("X1Y2") && !page.contains("{}"), "{page}")
                }
                None => assert_eq!(issuer.slug, "sf_express", "{} lacks a page", issuer.name),
            }
        }
    }

    #[test]
    fn kinds_agree_with_names() {
        for format in FORMATS {
            let Whose::One(issuer) = format.whose else { continue };
            assert_eq!(CarrierKind::from_name(issuer.slug), issuer.kind, "{}", issuer.slug);
        }
    }

    #[test]
    fn a_name_wins_over_a_number() {
        assert_eq!(kind_of(Some("FedEx"), "1Z999AA10123456784"), Some(CarrierKind::FedEx));
        assert_eq!(kind_of(None, "1Z999AA10123456784"), Some(CarrierKind::Ups));
        assert_eq!(kind_of(Some(" "), "1Z999AA10123456784"), Some(CarrierKind::Ups));
        assert_eq!(kind_of(Some("Kurier Meier"), "1Z999AA10123456784"), None);
        assert_eq!(kind_of(None, "RX473124829GB"), Some(CarrierKind::RoyalMail));
        // A shape alone is not enough to ask a carrier.
        assert_eq!(kind_of(None, "TBA999000111222"), None);
        assert_eq!(kind_of(None, "477188023450"), Some(CarrierKind::FedEx));
    }

    #[test]
    fn two_check_digits_that_fit_decide_nothing() {
        let number = (100_000_000_000_u64..).map(|n| n.to_string()).find(|n| {
            let found = carriers(n);
            found.starts_with(&["fedex", "dhl_paket"])
        });
        assert_eq!(kind_of(None, &number.unwrap()), None);
    }

    proptest! {
        #[test]
        fn anything_may_be_typed(text in ".{0,80}", number in "[A-Z0-9]{0,64}", digits in "[0-9 ]{0,70}") {
            for text in [text, number, digits] {
                let found = detect(&text);
                prop_assert!(found.is_sorted_by_key(|found| found.evidence));
                if let Some(first) = found.first() {
                    prop_assert!(mistyped(&text).is_none() || first.evidence == Evidence::Pattern);
                }
                let _kind = kind_of(None, &text);
                let _number = number_in_link(&text);
                let _number = number_in_link(&format!("https://{text}"));
            }
        }
    }

    #[test]
    fn quick_whatever_is_typed() {
        let long = "1Z 9".repeat(250_000);
        let began = Instant::now();
        assert_eq!(detect(&long), []);
        for n in 0..2_000_u64 {
            let _found = detect(&(n * 7_919_317_101).to_string().repeat(3));
        }
        assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    }
}
