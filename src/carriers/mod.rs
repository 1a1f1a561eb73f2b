//! Carriers and aggregators that tell us about parcels.
//!
//! A carrier is one file: how its messages are protected, a pure [`parse`](Carrier::parse) from bytes to
//! [`CarrierUpdate`]s, its code tables as data, how it is set up in words, and, if it can be asked, how
//! ([`poll::Poll`]). What an update does to a parcel is [`tracking`](crate::tracking)'s business, the same for all.
//!
//! # Adding one
//!
//! 1. Its file, `src/carriers/pigeon.rs` (below). Nothing in it knows the inbox, the database or the web.
//! 2. Its line in [`ALL`], and `pub mod pigeon;` above.
//! 3. Its messages, real ones if you can, in `tests/fixtures/carriers/pigeon/`: `flying.json`, and beside each
//!    `flying.expected.json` with what `doorstep carriers parse --source pigeon flying.json` should print. The test that walks
//!    the folder tells you what is missing.
//!
//! From then on it has an address (`doorstep endpoints create --source pigeon`), set-up instructions in the command line and
//! the API, an inbox with replay, counted unknown codes, and its messages are bent in every way by the tests. If its API can
//! be asked, implement [`Poll`] too: [`easypost`] is the shortest example.
//!
//! `tests/run` adds this very carrier to a copy of the source and runs the tests over it:
//!
//! ```ignore
#![doc = include_str!("../../tests/fixtures/new_carrier/pigeon.rs")]
//! ```

pub mod aftership;
pub mod detect;
pub mod dhl;
pub mod easypost;
pub mod fedex;
pub mod generic;
pub mod jobs;
pub mod poll;
mod read;
pub mod sendcloud;
pub mod seventeentrack;
pub mod ship24;
pub mod shipengine;
pub mod shippo;
pub mod shipstation_v1;
pub mod store;
pub mod table;
mod times;
pub mod trackingmore;
pub mod ups;
pub mod usps;

use crate::inbox::account::Api;
use crate::inbox::{Account, Errand, Incoming, Refusal, Screening, Secrets, Setup, Unreadable};
use crate::tracking::model::{CarrierUpdate, TrackingEvent};
use crate::tracking::status::{Reason, ShipmentStatus};
use poll::{CarrierKind, Poll};
use table::{Phrases, Table};

/// Every carrier and aggregator.
pub const ALL: &[&dyn Carrier] = &[
    &easypost::EasyPost,
    &shippo::Shippo,
    &aftership::AfterShip,
    &shipengine::ShipStationV2,
    &shipengine::ShipEngine,
    &shipstation_v1::ShipStationV1,
    &sendcloud::Sendcloud,
    &ups::Ups,
    &usps::Usps,
    &fedex::FedEx,
    &dhl::Dhl,
    &seventeentrack::SeventeenTrack,
    &ship24::Ship24,
    &trackingmore::TrackingMore,
    &generic::Generic,
];

/// What a message means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// Understood, and of no use here; says why.
    Ignored(String),
    /// News of parcels.
    Updates(Vec<CarrierUpdate>),
    /// The message only points at something: fetch that with the merchant's credentials.
    Errands(Vec<Errand>),
}

/// A carrier or an aggregator.
pub trait Carrier: Send + Sync {
    /// The name in the webhook's URL. Never changed.
    fn name(&self) -> &'static str;

    /// How it is set up.
    fn setup(&self) -> &'static Setup;

    /// Its status tables.
    fn tables(&self) -> Vec<&'static Table>;

    /// If it is a carrier itself: which one, and what its words mean where no code helps. Aggregators pass these words on.
    fn own_words(&self) -> Option<(&'static [CarrierKind], &'static Phrases)> {
        None
    }

    /// Checks where the message comes from, over its raw bytes and in constant time.
    ///
    /// # Errors
    /// Why it is turned away.
    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal>;

    /// Which public key of the vendor's the message says it is signed with. It is fetched before
    /// [`verify`](Carrier::verify) is called.
    fn signing_key(&self, _incoming: &Incoming<'_>) -> Option<KeyName> {
        None
    }

    /// Answers a vendor that asks us for an access token first, and then shows it with each message: the form's fields
    /// in, the answer out. `None`: this vendor does not.
    fn issue_token(&self, _request: &TokenAsked<'_>, _secrets: &Secrets) -> Option<Result<TokenIssued, Refusal>> {
        None
    }

    /// Tells vendors' test messages from real ones. By default: any JSON is real.
    ///
    /// # Errors
    /// The body is not JSON.
    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        let _any: serde::de::IgnoredAny = serde_json::from_slice(incoming.body)?;
        Ok(Screening::Keep)
    }

    /// What a message means: a webhook's body, or the answer that polling gets from the same source. Pure.
    ///
    /// # Errors
    /// It cannot be read.
    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable>;

    /// How it is asked about parcels, if it can be.
    fn poll(&self) -> Option<&'static dyn Poll> {
        None
    }

    /// Its API, for messages that only point at something.
    fn api(&self) -> Option<&'static dyn Api> {
        let poll = self.poll()?;
        Some(poll)
    }
}

pub use crate::inbox::model::{KeyName, TokenAsked, TokenIssued};

/// What a status means on the way back, where the carrier "delivers" to who sent the parcel: that is returned, never
/// delivered.
fn on_return_leg(status: Option<ShipmentStatus>, reason: Option<Reason>) -> (Option<ShipmentStatus>, Option<Reason>) {
    match status {
        Some(ShipmentStatus::Delivered) => (Some(ShipmentStatus::ReturnToSender), Some(Reason::Returned)),
        Some(ShipmentStatus::InTransit | ShipmentStatus::OutForDelivery) => {
            (Some(ShipmentStatus::ReturnToSender), Some(Reason::Returning))
        }
        other => (other, reason),
    }
}

/// Once a parcel was turned back, "delivered" means delivered to who sent it. Marks such events, and says so if there are
/// any; for carriers that send the whole story and have no other word for it.
fn turned_back(events: &mut [TrackingEvent]) -> bool {
    let turned = events.iter().filter(|event| event.status == ShipmentStatus::ReturnToSender);
    let Some(turned) = turned.filter_map(|event| event.when.sort_key()).min() else { return false };
    let mut any = false;
    for event in events {
        let later = event.when.sort_key().is_some_and(|at| at > turned);
        if later && event.status == ShipmentStatus::Delivered {
            (event.status, event.reason) = (ShipmentStatus::ReturnToSender, Some(Reason::Returned));
            any = true;
        }
    }
    any
}

/// What the words of a carrier mean, whoever passes them on.
fn phrases_of(carrier: CarrierKind) -> Option<&'static Phrases> {
    ALL.iter().filter_map(|known| known.own_words()).find(|(kinds, _)| kinds.contains(&carrier)).map(|(_, words)| words)
}

/// The options of an account that say where an API is, else the vendor's usual place.
fn base_or(account: &Account, usual: &str) -> String {
    account.options.get("api_base").unwrap_or(usual).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_have_each_code_once() {
        for carrier in ALL {
            for table in carrier.tables() {
                let mut codes: Vec<String> = table.rows.iter().map(|(code, ..)| code.to_ascii_lowercase()).collect();
                codes.sort();
                for pair in codes.windows(2) {
                    assert_ne!(pair[0], pair[1], "{} has a code twice in `{}`", carrier.name(), table.field);
                }
            }
        }
    }

    #[test]
    fn delivered_after_the_turn_is_back() {
        let event = |status, at: &str| TrackingEvent {
            when: crate::tracking::model::When::parse(at).unwrap(),
            status,
            reason: None,
            code: None,
            text: None,
            place: Default::default(),
            carrier: None,
        };
        let mut events = [
            event(ShipmentStatus::Delivered, "2026-11-24T10:00:00Z"),
            event(ShipmentStatus::ReturnToSender, "2026-11-23T10:00:00Z"),
            event(ShipmentStatus::Delivered, "2026-11-22T10:00:00Z"),
        ];
        assert!(turned_back(&mut events));
        assert_eq!(events[0].reason, Some(Reason::Returned));
        assert_eq!(events[2].status, ShipmentStatus::Delivered, "before the turn");
        assert!(!turned_back(&mut events[2..]));
    }

    #[test]
    fn every_carrier_says_how_it_is_set_up() {
        let mut names: Vec<_> = ALL.iter().map(|carrier| carrier.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len(), "a name stands twice");
        for carrier in ALL {
            let setup = carrier.setup();
            assert!(setup.steps.len() >= 2, "{} has no steps", carrier.name());
            assert!(setup.steps.iter().any(|step| step.contains("{url}")), "{}: nothing is pasted", carrier.name());
            let asks = carrier.poll().is_some();
            assert!(!asks || !setup.credentials.is_empty(), "{} is asked without credentials", carrier.name());
        }
    }
}
