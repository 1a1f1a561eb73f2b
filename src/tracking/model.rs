//! Shipments, tracking events, and what a carrier tells us about them.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use super::status::{Claim, Reason, ShipmentStatus, Standing};
use crate::db::Instant;
pub use crate::orders::pickup::{CollectionCode, Pickup, PickupKind};
use crate::{ids, text_enum};

text_enum! {
    /// Which way a parcel goes.
    Direction {
        /// To who ordered.
        Outward = "outward",
        /// From them back to the shop: a return is a parcel of its own.
        Return = "return",
    }
}

ids! {
    /// One parcel.
    ShipmentId;
}

/// A tracking number as sent, and as compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackingNumber(String);

impl TrackingNumber {
    /// Takes a number as it was sent. `None` if nothing is left without blanks.
    pub fn new(sent: &str) -> Option<Self> {
        let sent = sent.trim();
        (!Self::fold(sent).is_empty()).then(|| Self(sent.to_owned()))
    }

    /// As sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For comparing: upper case, without blanks and hyphens.
    pub fn key(&self) -> String {
        Self::fold(&self.0)
    }

    fn fold(text: &str) -> String {
        text.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_uppercase).collect()
    }
}

/// When something happened: the instant, the time on the wall there, and the offset between them, each if known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The moment.
    pub at: Option<Instant>,
    /// Local time at the place.
    pub local: Option<DateTime>,
    /// Seconds east of UTC.
    pub offset_seconds: Option<i32>,
}

impl When {
    /// A moment without a place.
    pub fn utc(at: Instant) -> Self {
        Self { at: Some(at), local: None, offset_seconds: None }
    }

    /// A wall time whose zone is not known. Never converted.
    pub fn wall(local: DateTime) -> Self {
        Self { at: None, local: Some(local), offset_seconds: None }
    }

    /// A wall time with its offset from UTC.
    pub fn with_offset(local: DateTime, offset: Offset) -> Self {
        let at = offset.to_timestamp(local).ok().map(Instant::from_timestamp);
        Self { at, local: Some(local), offset_seconds: Some(offset.seconds()) }
    }

    /// Reads an ISO 8601 time. `2026-11-21T10:00:00+09:00` keeps wall time and offset, `…Z` is a moment, a time
    /// without either is a wall time, and a bare date is midnight of a wall time. `None` if it is none of these.
    ///
    /// Senders that write a false `Z` have their own rule; this is the common one.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(pieces) = jiff::fmt::temporal::DateTimeParser::new().parse_timestamp(text) {
            let has_offset = !text.ends_with(['Z', 'z']);
            // `+00:00` is `Z` in other words: it says nothing about a place.
            return match (has_offset, trailing_offset(text).filter(|offset| offset.seconds() != 0)) {
                (true, Some(offset)) => Some(Self::with_offset(offset.to_datetime(pieces), offset)),
                _ => Some(Self::utc(Instant::from_timestamp(pieces))),
            };
        }
        text.parse::<DateTime>().ok().map(Self::wall)
    }

    /// For sorting and for comparing claims only: a wall time of unknown zone counts as UTC.
    pub fn sort_key(&self) -> Option<Instant> {
        self.at.or_else(|| {
            let local = self.local?;
            Offset::UTC.to_timestamp(local).ok().map(Instant::from_timestamp)
        })
    }

    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        self.at.is_none() && self.local.is_none()
    }
}

/// `+09:00`, `+0900` or `-05` at the end of a time.
fn trailing_offset(text: &str) -> Option<Offset> {
    let (_, time) = text.split_once(['T', 't', ' '])?;
    let sign_at = time.rfind(['+', '-'])?;
    let (sign, digits) = time.split_at_checked(sign_at).and_then(|(_, rest)| rest.split_at_checked(1))?;
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    let hours: i32 = digits.get(0..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4).map_or(Some(0), |m| m.parse().ok())?;
    let seconds = (hours * 60 + minutes) * 60;
    Offset::from_seconds(if sign == "-" { -seconds } else { seconds }).ok()
}

/// Where something happened, as far as the sender says. Never a street, never coordinates.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State, province, county.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Country, as a code where the sender gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
}

/// A window in which a parcel should arrive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    /// The day, at the destination.
    pub date: Option<Date>,
    /// Not before, if a time is given.
    pub earliest: Option<When>,
    /// Not after, if a time is given.
    pub latest: Option<When>,
}

impl Estimate {
    /// Some time on one day.
    pub fn on(date: Date) -> Self {
        Self { date: Some(date), earliest: None, latest: None }
    }

    /// Reads an estimate as senders write it. Midnight (with or without `Z`) is a day, not a time.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(date) = text.parse::<Date>()
            && text.len() <= 10
        {
            return Some(Self::on(date));
        }
        let when = When::parse(text)?;
        let wall = when.local.or_else(|| when.at.map(|at| Offset::UTC.to_datetime(at.timestamp())))?;
        if wall.time() == jiff::civil::Time::midnight() {
            return Some(Self::on(wall.date()));
        }
        Some(Self { date: Some(wall.date()), earliest: None, latest: Some(when) })
    }
}

/// One thing that happened to a parcel, as a sender told it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackingEvent {
    /// When.
    pub when: When,
    /// The status that the parcel took by it; `Unknown` if the sender's code is in no table.
    pub status: ShipmentStatus,
    /// Why.
    pub reason: Option<Reason>,
    /// The sender's code, raw.
    pub code: Option<String>,
    /// The carrier's own words.
    pub text: Option<String>,
    /// Where.
    pub place: Place,
    /// Who had it then, in the sender's spelling, where a parcel changes hands and the sender tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
}

impl TrackingEvent {
    /// Identity of the content: the same event sent nine times has one key.
    ///
    /// The time counts in its most certain form, the words without case and extra blanks. Who sent it does not count,
    /// because two senders that say the same thing mean the same event; nor does what we read into it, because a later
    /// version of our tables may read more.
    pub fn key(&self) -> String {
        let mut hash = Hash::new();
        match (self.when.at, self.when.local) {
            (Some(at), _) => hash.part(&at.timestamp().as_second().to_string()),
            (None, Some(local)) => hash.part(&local.to_string()),
            (None, None) => hash.part(""),
        }
        hash.part(&folded(self.text.as_deref().or(self.code.as_deref())));
        hash.part(&folded(self.place.city.as_deref()));
        hash.finish()
    }

    /// Of two tellings of the same event, the one that says more. The choice depends on the contents alone, so it is the
    /// same whichever came first. Who had the parcel is kept of either, whoever says more: few senders tell it, and those may tell
    /// less of the rest. It has no say in the choice, or a third telling would find another winner in another order.
    #[must_use]
    pub fn richer(self, other: Self) -> Self {
        let carrier = self.carrier.clone().max(other.carrier.clone());
        let richer = if self.richness() >= other.richness() { self } else { other };
        Self { carrier, ..richer }
    }

    fn richness(&self) -> impl Ord + use<> {
        let place = &self.place;
        let parts = [&place.city, &place.region, &place.country, &place.postcode].into_iter().flatten().count();
        (
            self.status != ShipmentStatus::Unknown,
            self.reason.is_some(),
            self.when.local.is_some(),
            parts,
            (self.status, self.reason),
            (self.code.clone(), self.text.clone()),
            (place.clone(), self.when.offset_seconds),
        )
    }
}

/// What one message says about one parcel, before it is applied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarrierUpdate {
    /// As sent.
    pub tracking_number: String,
    /// Carrier, in the sender's spelling.
    pub carrier: Option<String>,
    /// The sender's main status; `None` if its code is in no table.
    pub status: Option<ShipmentStatus>,
    /// Why.
    pub reason: Option<Reason>,
    /// When it should arrive.
    pub estimate: Option<Estimate>,
    /// Where it is collected.
    pub pickup: Option<Pickup>,
    /// Whether the sender says that the parcel goes back to the shop.
    pub is_return: bool,
    /// When the sender wrote the message.
    pub said_at: Option<Instant>,
    /// Everything that happened, in the sender's order.
    pub events: Vec<TrackingEvent>,
    /// A message of the vendor's test mode: applied to parcels that are known, never a reason to make one.
    pub test: bool,
    /// Codes that no table of ours knows. Kept, counted, never a failure.
    pub unknown_codes: Vec<UnknownCode>,
}

/// A sender's code that no table knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnknownCode {
    /// The field it stood in.
    pub field: String,
    /// As sent.
    pub code: String,
    /// The words that came with it.
    pub words: Option<String>,
}

/// Longest text of an event, in characters. Carriers write a sentence or two.
const LONGEST_TEXT: usize = 500;

impl CarrierUpdate {
    /// Without what PostgreSQL cannot store (U+0000), whoever sent it, and no text longer than a page can show. The message itself
    /// is kept whole.
    #[must_use]
    pub fn storable(mut self) -> Self {
        let clean = |text: &mut Option<String>| {
            if let Some(text) = text.as_mut() {
                text.retain(|c| c != '\0');
                if let Some((end, _)) = text.char_indices().nth(LONGEST_TEXT) {
                    text.truncate(end);
                }
            }
        };
        self.tracking_number.retain(|c| c != '\0');
        clean(&mut self.carrier);
        self.pickup = self.pickup.map(Pickup::storable);
        for unknown in &mut self.unknown_codes {
            unknown.code.retain(|c| c != '\0');
            clean(&mut unknown.words);
        }
        for event in &mut self.events {
            clean(&mut event.code);
            clean(&mut event.text);
            clean(&mut event.carrier);
            let place = &mut event.place;
            [&mut place.city, &mut place.region, &mut place.country, &mut place.postcode].into_iter().for_each(clean);
        }
        self
    }

    /// The newest event; of several at one moment, the one that the sender lists nearer to the end of its story.
    pub fn newest(&self) -> Option<&TrackingEvent> {
        self.events.iter().max_by_key(|event| event.when.sort_key())
    }

    /// Since when the claimed status holds.
    ///
    /// The sender's main status counts, not its newest event. If the newest event says the same, its time is the
    /// answer; else the sender decided after that event, and the claim stands right behind it.
    pub fn as_of(&self) -> Option<Instant> {
        self.dated().0
    }

    /// [`as_of`](Self::as_of), and whether it is the time of an event.
    fn dated(&self) -> (Option<Instant>, bool) {
        let newest = self.newest();
        let newest_at = newest.and_then(|event| event.when.sort_key());
        if newest.map(|event| event.status) == self.status && newest_at.is_some() {
            return (newest_at, true);
        }
        let same = self.events.iter().filter(|event| Some(event.status) == self.status);
        let same_at = same.filter_map(|event| event.when.sort_key()).max();
        if self.status == Some(ShipmentStatus::Delivered) && same_at.is_some() {
            // A refund notice after the delivery does not make the delivery later.
            return (same_at, true);
        }
        // Events and messages may follow different clocks (a carrier's local time with a false `Z`): a status without an
        // event of its own is ranked right behind the newest event that its sender knew.
        (newest_at.or(self.said_at), false)
    }

    /// The claim of this message.
    pub fn claim(&self, source: &str) -> Claim {
        let (as_of, dated) = self.dated();
        let mut hash = Hash::new();
        hash.part(source);
        hash.part(self.carrier.as_deref().unwrap_or_default());
        hash.part(self.status.map_or("", ShipmentStatus::as_str));
        hash.part(self.reason.map_or("", Reason::as_str));
        hash.part(&as_of.map(|at| at.to_string()).unwrap_or_default());
        hash.part(&self.said_at.map(|at| at.to_string()).unwrap_or_default());
        hash.part(&self.estimate.as_ref().map(|e| serde_json::to_string(e).unwrap_or_default()).unwrap_or_default());
        // Only where there is one: the keys of claims that were kept before are as they were.
        if self.pickup.is_some() || self.is_return {
            hash.part(&serde_json::to_string(&(&self.pickup, self.is_return)).unwrap_or_default());
        }
        Claim {
            key: hash.finish(),
            source: source.to_owned(),
            carrier: self.carrier.clone(),
            status: self.status,
            reason: self.reason,
            as_of,
            dated,
            said_at: self.said_at,
            estimate: self.estimate.clone(),
            pickup: self.pickup.clone(),
            is_return: self.is_return,
        }
    }
}

/// What a shop says about a parcel: that it exists, what is in it, and for which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Announcement {
    /// Which connected shop speaks; external ids are unique within it.
    pub shop: String,
    /// The shop's id of the order. The order may not be known yet.
    pub order_external_id: String,
    /// The shop's id of the consignment (a fulfilment may have several parcels).
    pub external_id: String,
    /// When the shop last changed the consignment, to ignore an older message.
    pub changed_at: Option<Instant>,
    /// When it was handed over, if the shop says.
    pub shipped_at: Option<Instant>,
    /// Carrier, in the shop's spelling; may be wrong.
    pub carrier: Option<String>,
    /// Service.
    pub service: Option<String>,
    /// One parcel per number. Empty: one parcel whose number is not known.
    pub numbers: Vec<(TrackingNumber, Option<String>)>,
    /// What is in it: line id and quantity. Belongs to the first parcel if there are several.
    pub items: Vec<(String, u32)>,
    /// The consignment was called off.
    pub withdrawn: bool,
    /// Where it is collected.
    pub pickup: Option<Pickup>,
    /// To the shopper, or back from them; nothing is said of the way out.
    pub direction: Option<Direction>,
    /// The store that sends it, if it is sent from one.
    pub from_store: Option<String>,
}

/// A short, stable digest of several parts.
struct Hash(Sha256);

impl Hash {
    fn new() -> Self {
        Self(Sha256::new())
    }

    fn part(&mut self, part: &str) {
        self.0.update(part.len().to_le_bytes());
        self.0.update(part.as_bytes());
    }

    fn finish(self) -> String {
        let digest = self.0.finalize();
        hex::encode(digest.get(..16).unwrap_or_default())
    }
}

fn folded(text: Option<&str>) -> String {
    text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_keep_what_is_known_and_no_more() {
        let offset = When::parse("2018-07-25T10:10:00+09:00").unwrap();
        assert_eq!(offset.at.unwrap().to_string(), "2018-07-25T01:10:00Z");
        assert_eq!(offset.local.unwrap().to_string(), "2018-07-25T10:10:00");
        assert_eq!(offset.offset_seconds, Some(9 * 3600));

        let behind = When::parse("2018-07-23T01:21:39-05:00").unwrap();
        assert_eq!(behind.at.unwrap().to_string(), "2018-07-23T06:21:39Z");

        let utc = When::parse("2024-08-02T18:50:00Z").unwrap();
        assert_eq!((utc.local, utc.offset_seconds), (None, None));

        let naive = When::parse("2021-01-14T00:52:00").unwrap();
        assert_eq!((naive.at, naive.offset_seconds), (None, None));
        assert_eq!(naive.local.unwrap().to_string(), "2021-01-14T00:52:00");

        assert_eq!(When::parse("yesterday"), None);
    }

    #[test]
    fn midnight_is_a_day() {
        assert_eq!(Estimate::parse("2024-08-05T00:00:00Z"), Some(Estimate::on(jiff::civil::date(2024, 8, 5))));
        assert_eq!(Estimate::parse("2024-08-05"), Some(Estimate::on(jiff::civil::date(2024, 8, 5))));
        let timed = Estimate::parse("2025-05-09T20:40:17Z").unwrap();
        assert_eq!(timed.date, Some(jiff::civil::date(2025, 5, 9)));
        assert!(timed.latest.is_some());
    }

    #[test]
    fn numbers_compare_without_blanks_hyphens_and_case() {
        assert_eq!(TrackingNumber::new(" 1z 827-wk ").unwrap().key(), "1Z827WK");
        assert_eq!(TrackingNumber::new(" - "), None);
    }

    #[test]
    fn three_tellings_of_one_event_give_the_same_in_any_order() {
        let told = |region: Option<&str>, carrier: Option<&str>, code: &str| TrackingEvent {
            when: When::default(),
            status: ShipmentStatus::InTransit,
            reason: None,
            code: Some(code.into()),
            text: None,
            place: Place { city: Some("Kassel".into()), region: region.map(Into::into), ..Place::default() },
            carrier: carrier.map(Into::into),
        };
        let all = [told(Some("HE"), None, "z"), told(Some("HE"), Some("dhl"), "m"), told(None, Some("ups"), "a")];
        let merged = told(Some("HE"), Some("ups"), "z");
        for [a, b, c] in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            assert_eq!(all[a].clone().richer(all[b].clone()).richer(all[c].clone()), merged, "{a}{b}{c}");
        }
    }
}
