//! Carriers and aggregators that push news of parcels.
//!
//! A carrier is one file: how its messages are signed, and a pure [`parse`](Carrier::parse) from bytes to
//! [`CarrierUpdate`]s with its code tables as data. What an update does to a parcel is
//! [`tracking`](crate::tracking)'s business, the same for all.
//!
//! To add one: one file, one line in [`ALL`], and recorded messages in `tests/fixtures/carriers/<name>/`.

pub mod aftership;
pub mod easypost;
pub mod generic;
pub mod shippo;

use serde::Deserialize;

use crate::inbox::{Incoming, Refusal, Screening, Secrets, Unreadable};
use crate::tracking::model::CarrierUpdate;
use crate::tracking::status::{Reason, ShipmentStatus};

/// Every carrier and aggregator.
pub const ALL: &[&dyn Carrier] = &[&easypost::EasyPost, &shippo::Shippo, &aftership::AfterShip, &generic::Generic];

/// What a message means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// Understood, and of no use here; says why.
    Ignored(String),
    /// News of parcels.
    Updates(Vec<CarrierUpdate>),
}

/// A carrier or an aggregator.
pub trait Carrier: Send + Sync {
    /// The name in the webhook's URL.
    fn name(&self) -> &'static str;

    /// Checks where the message comes from, over its raw bytes and in constant time.
    ///
    /// # Errors
    /// Why it is turned away.
    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal>;

    /// Tells vendors' test messages from real ones. By default: any JSON is real.
    ///
    /// # Errors
    /// The body is not JSON.
    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        let _any: serde::de::IgnoredAny = serde_json::from_slice(incoming.body)?;
        Ok(Screening::Keep)
    }

    /// What a message means: a webhook's body, or the answer that polling gets from the same source.
    ///
    /// # Errors
    /// It cannot be read.
    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable>;
}

/// One row of a status table: the sender's code, and what it means here.
type Row = (&'static str, ShipmentStatus, Option<Reason>);

fn look_up(table: &[Row], code: &str) -> Option<(ShipmentStatus, Option<Reason>)> {
    table.iter().find(|(known, ..)| known.eq_ignore_ascii_case(code)).map(|(_, status, reason)| (*status, *reason))
}

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

/// A text that says something: blanks at the ends are cut, an empty one is none.
fn said(text: Option<String>) -> Option<String> {
    // PostgreSQL cannot store U+0000; nobody misses it.
    text.map(|text| text.replace('\0', "").trim().to_owned()).filter(|text| !text.is_empty())
}

/// Reads a string, a number or a boolean as text: senders change their minds about which it is.
fn lenient_text<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match serde_json::Value::deserialize(deserializer)? {
        serde_json::Value::String(text) => said(Some(text)),
        serde_json::Value::Number(number) => Some(number.to_string()),
        serde_json::Value::Bool(value) => Some(value.to_string()),
        _ => None,
    })
}

/// Reads a value, or nothing where the sender writes something else: a side field of the wrong kind must not cost the news.
fn lenient<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::de::DeserializeOwned,
{
    Ok(serde_json::from_value(serde_json::Value::deserialize(deserializer)?).ok())
}

/// Yes or no, also as a text.
fn lenient_flag<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(match serde_json::Value::deserialize(deserializer)? {
        serde_json::Value::Bool(flag) => flag,
        serde_json::Value::String(text) => text.eq_ignore_ascii_case("true"),
        _ => false,
    })
}

/// Reads a list, or nothing where the sender writes `null` or something else. Entries that cannot be read are skipped.
fn lenient_list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::de::DeserializeOwned,
{
    match serde_json::Value::deserialize(deserializer)? {
        serde_json::Value::Array(items) => {
            Ok(items.into_iter().filter_map(|item| serde_json::from_value(item).ok()).collect())
        }
        _ => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn no_code_twice(table: &[Row]) {
        let mut codes: Vec<String> = table.iter().map(|(code, ..)| code.to_ascii_lowercase()).collect();
        codes.sort();
        let before = codes.len();
        codes.dedup();
        assert_eq!(before, codes.len(), "a code stands twice in {codes:?}");
    }

    #[test]
    fn tables_have_each_code_once() {
        no_code_twice(easypost::STATUSES);
        no_code_twice(easypost::DETAILS);
        no_code_twice(shippo::STATUSES);
        no_code_twice(shippo::SUBSTATUSES);
        no_code_twice(aftership::TAGS);
        no_code_twice(aftership::SUBTAGS);
    }
}
