//! Where something is collected: a shop, a locker, a post office, or the merchant's own store.
//!
//! Several may tell of it, each a part: the shop the address when the label is made, the carrier the code and the last day
//! when the parcel is there. Of each part the newest telling counts ([`Pickup::then`]); what is told of another place
//! replaces everything.

use std::fmt;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::opening_hours::Week;
use crate::text_enum;

text_enum! {
    /// What kind of place.
    PickupKind {
        /// A shop that takes parcels in.
        Shop = "shop",
        /// A machine with compartments.
        Locker = "locker",
        /// A branch of the post.
        PostOffice = "post_office",
        /// A store of the merchant.
        Store = "store",
    }
}

/// What opens the compartment or is shown at the counter. Whoever has it can take the parcel: it is never logged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CollectionCode(String);

impl CollectionCode {
    /// A code as it was sent. `None` if it says nothing.
    pub fn new(sent: &str) -> Option<Self> {
        let code = sent.trim();
        (!code.is_empty()).then(|| Self(code.to_owned()))
    }

    /// To be shown to who may collect.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CollectionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(code)")
    }
}

/// A place where something can be collected, and what is needed there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pickup {
    /// What kind of place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PickupKind>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street and number, one or more lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State, province, county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Country, as a code where the sender gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// When it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Week>,
    /// When it is open, in the sender's words, where it does not tell it day by day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hours_text: Vec<String>,
    /// What opens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CollectionCode>,
    /// The last day on which it can be collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What else is to be known there, in the sender's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
}

impl Pickup {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it says where.
    pub fn has_place(&self) -> bool {
        self.name.is_some() || !self.address.is_empty() || self.city.is_some() || self.postcode.is_some()
    }

    /// Whether it is a store of the merchant.
    pub fn is_store(&self) -> bool {
        self.kind == Some(PickupKind::Store)
    }

    /// What is known after a newer telling: its parts, and what it does not mention of an older telling of the same
    /// place. A telling of another place leaves nothing: the code of one locker opens no other.
    #[must_use]
    pub fn then(self, newer: Self) -> Self {
        if newer.has_place() && self.has_place() && !self.is_same_place(&newer) {
            return newer;
        }
        let several = |newer: Vec<String>, older: Vec<String>| if newer.is_empty() { older } else { newer };
        // A week that is told replaces hours in words, and the other way round.
        let told_hours = newer.hours.is_some() || !newer.hours_text.is_empty();
        let (hours, hours_text) =
            if told_hours { (newer.hours, newer.hours_text) } else { (self.hours, self.hours_text) };
        Self {
            kind: newer.kind.or(self.kind),
            name: newer.name.or(self.name),
            address: several(newer.address, self.address),
            city: newer.city.or(self.city),
            region: newer.region.or(self.region),
            postcode: newer.postcode.or(self.postcode),
            country: newer.country.or(self.country),
            hours,
            hours_text,
            code: newer.code.or(self.code),
            until: newer.until.or(self.until),
            instructions: newer.instructions.or(self.instructions),
        }
    }

    /// By what both tell: the name, else the postal code and the street. Two that tell nothing in common may be the same.
    fn is_same_place(&self, other: &Self) -> bool {
        let folded = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let agree = |a: Option<String>, b: Option<String>| a.zip(b).map(|(a, b)| a == b);
        let of = |text: &Option<String>| text.as_deref().map(folded);
        let street = |pickup: &Self| {
            let all = folded(&pickup.address.concat());
            (!pickup.address.is_empty()).then_some(all)
        };
        let postcode = agree(of(&self.postcode), of(&other.postcode));
        if postcode == Some(false) {
            return false;
        }
        agree(of(&self.name), of(&other.name))
            .or_else(|| agree(street(self), street(other)))
            .or(postcode)
            .or_else(|| agree(of(&self.city), of(&other.city)))
            .unwrap_or(true)
    }

    /// Without what PostgreSQL cannot store (U+0000).
    #[must_use]
    pub fn storable(mut self) -> Self {
        let texts = [
            &mut self.name,
            &mut self.city,
            &mut self.region,
            &mut self.postcode,
            &mut self.country,
            &mut self.instructions,
        ];
        let lines = self.address.iter_mut().chain(&mut self.hours_text);
        texts.into_iter().flatten().chain(lines).for_each(|text| text.retain(|c| c != '\0'));
        if let Some(CollectionCode(code)) = &mut self.code {
            code.retain(|c| c != '\0');
        }
        self
    }
}

/// An order that is not sent but collected in one of the merchant's stores.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorePickup {
    /// Which store.
    pub store: Pickup,
    /// When it should be ready, by the clock on the store's wall; midnight is a day without an hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready_by: Option<DateTime>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn place(name: &str, postcode: Option<&str>) -> Pickup {
        Pickup { name: Some(name.into()), postcode: postcode.map(str::to_owned), ..Pickup::default() }
    }

    #[test]
    fn a_newer_telling_adds_and_another_place_replaces() {
        let mut told = place("Packstation 145", Some("22767"));
        told.hours = Some(Week::default());
        let code = Pickup { code: CollectionCode::new(" 4711 "), until: Some(date(2026, 11, 27)), ..Pickup::default() };
        let both = told.clone().then(code.clone());
        assert_eq!(both.code.as_ref().unwrap().expose(), "4711");
        assert!(both.hours.is_some() && both.name.is_some());
        let again = both.clone().then(place("PACKSTATION 145", None));
        assert!(again.code.is_some() && again.postcode.is_some(), "the same place in other letters");
        let elsewhere = both.then(place("Kiosk am Park", None));
        assert!(elsewhere.code.is_none() && elsewhere.hours.is_none(), "its code opens nothing there");
        assert!(!format!("{code:?}").contains("4711"));
    }
}
