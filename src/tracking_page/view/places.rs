//! Places and addresses, as they are read.

use crate::geo::Country;
use crate::i18n::PageLocale;
use crate::orders::model::Address;
use crate::orders::pickup::Pickup;
use crate::tracking::model::Place;

use super::Scene;

/// The country that the parcel goes to, if the page may tell.
pub(super) fn destination(scene: &Scene<'_>) -> Option<Country> {
    scene.loaded.order.as_ref()?.details.0.ship_to.country.as_deref().and_then(Country::read)
}

/// Where something happened: town and state. The country only for a place abroad: a parcel within one country says the same
/// word ten times otherwise. `home` is where the parcel goes.
pub(super) fn of_event(scene: &Scene<'_>, place: &Place, home: Option<Country>) -> Option<String> {
    let text = place.country.as_deref();
    let country = text.and_then(Country::read);
    let name = text.map(|text| named(text, scene.locale));
    let city = place.city.as_deref().map(calm);
    let town = match (city, place.region.as_deref()) {
        (Some(city), Some(region)) if region.chars().count() <= 3 => Some(format!("{city}, {}", region.to_uppercase())),
        (Some(city), _) => Some(city),
        (None, region) => region.map(calm),
    };
    // Some carriers write the country, or a town that is one, into both fields.
    let town = town.filter(|town| country.is_none() || Country::read(town) != country);
    match (town, name) {
        (Some(town), Some(name)) if home.is_none() || country != home => {
            Some(scene.words.with("place-abroad", &[("town", (&town).into()), ("country", name.into())]))
        }
        (Some(town), _) => Some(town),
        (None, name) => name.map(str::to_owned),
    }
}

/// A country's name for the reader; what was told, where that is none we know.
fn named<'a>(text: &'a str, locale: &PageLocale) -> &'a str {
    Country::read(text).map_or(text, |country| country.name(locale.language.as_str()))
}

/// The shopper's address as it stands on an envelope, as far as it is known.
pub(super) fn of_address(address: &Address, locale: &PageLocale) -> Vec<String> {
    let town = Town {
        postcode: address.postcode.as_deref(),
        city: address.city.as_deref(),
        region: address.region.as_deref(),
        country: address.country.as_deref(),
    };
    let country = address.country.as_deref().map(|text| named(text, locale).to_owned());
    let mut lines: Vec<String> = [&address.name, &address.company].into_iter().flatten().cloned().collect();
    lines.extend(
        address.lines.iter().cloned().chain(town.line()).chain(town.further().map(str::to_owned)).chain(country),
    );
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// The address of a place to collect, which is never abroad.
pub(super) fn of_pickup(pickup: &Pickup) -> Vec<String> {
    let town = Town {
        postcode: pickup.postcode.as_deref(),
        city: pickup.city.as_deref(),
        region: pickup.region.as_deref(),
        country: pickup.country.as_deref(),
    };
    pickup.address.iter().cloned().chain(town.line()).collect()
}

/// What stands beneath the street.
struct Town<'a> {
    postcode: Option<&'a str>,
    city: Option<&'a str>,
    region: Option<&'a str>,
    country: Option<&'a str>,
}

impl<'a> Town<'a> {
    /// Postal code and town in the order of most of the world; where the code comes behind the town, so does it here, with the
    /// state between them.
    fn line(&self) -> Option<String> {
        let parts = if self.code_is_last() {
            [self.city, self.region.filter(|_| self.further().is_none()), self.postcode]
        } else {
            [self.postcode, self.city, None]
        };
        let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(line)
    }

    /// A region that does not stand in the line of the town.
    fn further(&self) -> Option<&'a str> {
        self.region.filter(|region| !self.code_is_last() || region.chars().count() > 3)
    }

    fn code_is_last(&self) -> bool {
        let country = self.country.and_then(Country::read);
        country.is_some_and(|country| matches!(country.as_str(), "US" | "CA" | "AU" | "GB" | "IE" | "NZ" | "IN"))
    }
}

/// Words within names that have no capital.
const SMALL: &[&str] = &[
    "am", "an", "da", "de", "del", "des", "di", "do", "dos", "du", "im", "la", "las", "le", "les", "los", "of", "os",
    "upon",
];

/// "FRANKFURT AM MAIN" in a calmer voice. Other words of two letters may be the code of a state, and stay as they are.
pub(super) fn calm(text: &str) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let calmed = text.split(' ').enumerate().map(|(at, word)| {
        let small = word.to_lowercase();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        match SMALL.contains(&small.as_str()) {
            true if at > 0 => small,
            false if letters <= 2 => word.to_owned(),
            _ => capitalised(word),
        }
    });
    calmed.collect::<Vec<_>>().join(" ")
}

/// A capital at the start, and behind what joins names: "Clermont-Ferrand", "L'Hay", "(West)"; but "Xi'an".
fn capitalised(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut start = true;
    let mut letters = 0;
    for letter in word.chars() {
        if letter.is_alphabetic() {
            if start {
                out.push(letter)
            } else {
                out.extend(letter.to_lowercase())
            }
            start = false;
            letters += 1;
        } else {
            start = !matches!(letter, '\'' | '’') || letters == 1;
            letters = 0;
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn loud_names_are_calmed() {
        for (loud, calmed) in [
            ("SAN FRANCISCO CA", "San Francisco CA"),
            ("NASHVILLE TN DISTRIBUTION CENTER", "Nashville TN Distribution Center"),
            ("MEMPHIS, TN, US", "Memphis, TN, US"),
            ("RIO DE JANEIRO", "Rio de Janeiro"),
            ("FRANKFURT AM MAIN", "Frankfurt am Main"),
            ("LA PAZ", "La Paz"),
            ("CLERMONT-FERRAND", "Clermont-Ferrand"),
            ("L'HAŸ-LES-ROSES", "L'Haÿ-Les-Roses"),
            ("XI'AN", "Xi'an"),
            ("ÖSTERSUND", "Östersund"),
            ("NY", "NY"),
            ("Hannover", "Hannover"),
            ("東京", "東京"),
        ] {
            assert_eq!(calm(loud), calmed);
        }
    }

    #[test]
    fn addresses_stand_as_they_are_written_there() {
        let place = |country: &str| Pickup {
            address: vec!["1 Main St".into()],
            city: Some("Albany".into()),
            region: Some("NY".into()),
            postcode: Some("12207".into()),
            country: Some(country.into()),
            ..Pickup::default()
        };
        assert_eq!(of_pickup(&place("USA")), ["1 Main St", "Albany NY 12207"]);
        assert_eq!(of_pickup(&place("de")), ["1 Main St", "12207 Albany"]);
        let address = |country: &str, region: &str| Address {
            name: Some("Ada".into()),
            lines: vec!["1 Main St".into()],
            city: Some("Albany".into()),
            region: Some(region.into()),
            postcode: Some("12207".into()),
            country: Some(country.into()),
            ..Address::default()
        };
        let german = PageLocale::new(Language::German, None);
        assert_eq!(
            of_address(&address("US", "NY"), &german),
            ["Ada", "1 Main St", "Albany NY 12207", "Vereinigte Staaten"]
        );
        assert_eq!(
            of_address(&address("DE", "Hessen"), &german),
            ["Ada", "1 Main St", "12207 Albany", "Hessen", "Deutschland"]
        );
        assert_eq!(of_address(&address("Narnia", ""), &german), ["Ada", "1 Main St", "12207 Albany", "Narnia"]);
    }
}
