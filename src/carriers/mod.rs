//! Carriers and aggregators that tell us about parcels.
//!
//! A carrier is one file: how its messages are protected, a pure [`parse`](Carrier::parse) from bytes to
//! [`CarrierUpdate`]s, its code tables as data, how it is set up in words, and, if it can be asked, how
//! ([`poll::Poll`]). What an update does to a parcel is [`tracking`](crate::tracking)'s business, the same for all.
//!
//! To add one: one file, one line in [`ALL`] (and its `mod`), and recorded messages in `tests/fixtures/carriers/<name>/`.

pub mod aftership;
pub mod detect;
pub mod easypost;
pub mod generic;
pub mod jobs;
pub mod poll;
mod read;
pub mod sendcloud;
pub mod shipengine;
pub mod shippo;
pub mod store;
pub mod shipstation_v1;
pub mod table;
mod times;

use crate::inbox::account::Api;
use crate::inbox::{Account, Errand, Incoming, Refusal, Screening, Secrets, Setup, Unreadable};
use crate::tracking::model::CarrierUpdate;
use crate::tracking::status::{Reason, ShipmentStatus};
use poll::Poll;
use table::Table;

/// Every carrier and aggregator.
pub const ALL: &[&dyn Carrier] = &[
    &easypost::EasyPost,
    &shippo::Shippo,
    &aftership::AfterShip,
    &shipengine::ShipStationV2,
    &shipengine::ShipEngine,
    &shipstation_v1::ShipStationV1,
    &sendcloud::Sendcloud,
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
