//! Spellings: how carriers write a place, and the form in which it is compared.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The form in which names are compared: no marks, no case, no blanks, and `ae oe ue` as `a o u`, so that "München",
/// "Muenchen" and "MUNCHEN" are one. `static/geo/build.py` folds in the same way.
pub(super) fn fold(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for c in name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => text.push_str("ss"),
            'ø' => text.push('o'),
            'ł' => text.push('l'),
            'đ' | 'ð' => text.push('d'),
            'ı' => text.push('i'),
            'æ' => text.push_str("ae"),
            'œ' => text.push_str("oe"),
            'þ' => text.push_str("th"),
            'ħ' => text.push('h'),
            'ŋ' => text.push('n'),
            'ə' => text.push('e'),
            'ς' => text.push('σ'),
            c if c.is_alphanumeric() => text.push(c),
            _ => text.push(' '),
        }
    }
    let text = text.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    let mut key = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        key.push_str(match word {
            "saint" | "sankt" => "st",
            "sainte" => "ste",
            "fort" => "ft",
            "mount" => "mt",
            word => word,
        });
    }
    key
}

/// FNV-1a with a final mix, its upper 31 bits.
pub(super) fn digest(key: &str) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in key.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    u32::try_from(hash >> 33).unwrap_or_default()
}

/// What carriers write around the name of a town. Only left out when the whole text is no town.
static NOISE: LazyLock<HashSet<String>> = LazyLock::new(|| AROUND.iter().map(|word| fold(word)).collect());

const AROUND: &[&str] = &[
    "aeroport",
    "aeroporto",
    "aeropuerto",
    "agence",
    "agency",
    "agentur",
    "airport",
    "area",
    "brief",
    "briefzentrum",
    "bulk",
    "carrier",
    "cdc",
    "center",
    "centre",
    "centro",
    "centrum",
    "city",
    "crossdock",
    "customs",
    "dc",
    "de",
    "delivery",
    "depot",
    "dest",
    "destination",
    "dhl",
    "distribucion",
    "distribution",
    "dpd",
    "epz",
    "evri",
    "exchange",
    "express",
    "facility",
    "fedex",
    "flughafen",
    "fracht",
    "gateway",
    "gls",
    "hermes",
    "hub",
    "int",
    "international",
    "intl",
    "inward",
    "ipz",
    "isc",
    "local",
    "logistics",
    "lotnisko",
    "mail",
    "mechzb",
    "ndc",
    "network",
    "niederlassung",
    "nord",
    "north",
    "office",
    "operations",
    "origin",
    "ost",
    "outward",
    "p",
    "paket",
    "paketzentrum",
    "parcel",
    "plateforme",
    "post",
    "postal",
    "processing",
    "pz",
    "rdc",
    "region",
    "regional",
    "royal",
    "scs",
    "service",
    "sort",
    "sortation",
    "sorting",
    "south",
    "station",
    "sud",
    "terminal",
    "the",
    "tnt",
    "transit",
    "tri",
    "ups",
    "usps",
    "warehouse",
    "west",
    "zb",
    "zentrum",
    "zsp",
    "zustellbasis",
    "zustellstutzpunkt",
];

/// A text in the parts that commas, slashes, brackets and free-standing dashes make.
pub(super) fn parts(text: &str) -> Vec<&str> {
    text.split([',', ';', '/', '(', ')', '[', ']', '|', ':'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" – "))
        .map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|part| !part.is_empty())
        .collect()
}

/// A part without the words and numbers around the name, as it was written. Empty if nothing else is there.
pub(super) fn bare(part: &str) -> &str {
    let mut best: Option<(usize, usize)> = None;
    let mut run: Option<(usize, usize)> = None;
    for (start, word) in words(part) {
        let end = start + word.len();
        if is_noise(word) {
            run = None;
            continue;
        }
        let grown = (run.map_or(start, |(from, _)| from), end);
        run = Some(grown);
        if best.is_none_or(|(from, to)| grown.1 - grown.0 > to - from) {
            best = Some(grown);
        }
    }
    best.and_then(|(from, to)| part.get(from..to)).unwrap_or_default()
}

/// A part without its last word, its last two, and so on: "London Heathrow" is in London.
pub(super) fn beginnings(part: &str) -> impl Iterator<Item = &str> {
    let mut ends: Vec<usize> = words(part).map(|(start, word)| start + word.len()).collect();
    ends.pop();
    ends.into_iter().rev().filter_map(|end| part.get(..end))
}

fn words(part: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = |word: &str| word.as_ptr().addr() - part.as_ptr().addr();
    part.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|word| !word.is_empty())
        .map(move |word| (start(word), word))
}

fn is_noise(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit()) || NOISE.contains(&fold(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one() {
        for (a, b) in [
            ("München", "MUENCHEN"),
            ("São Paulo", "SAO PAULO"),
            ("St. Gallen", "Sankt Gallen"),
            ("Łódź", "lodz"),
            ("İstanbul", "ISTANBUL"),
            ("FT WORTH", "Fort Worth"),
            ("Aix-en-Provence", "AIX EN PROVENCE"),
            ("Θεσσαλονίκη", "ΘΕΣΣΑΛΟΝΙΚΗ"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
        assert_ne!(fold("Halle"), fold("Haldern"));
    }

    #[test]
    fn the_name_is_found_among_other_words() {
        assert_eq!(bare("HUB LEIPZIG"), "LEIPZIG");
        assert_eq!(bare("DPD Depot 120 Frankfurt am Main"), "Frankfurt am Main");
        assert_eq!(bare("SORTING CENTER"), "");
        assert_eq!(parts("Köln - Flughafen"), ["Köln", "Flughafen"]);
        assert_eq!(beginnings("London Heathrow Cargo").collect::<Vec<_>>(), ["London Heathrow", "London"]);
        assert_eq!(bare("Aeropuerto de Sevilla"), "Sevilla");
    }
}
