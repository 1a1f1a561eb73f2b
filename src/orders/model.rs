//! Orders, line items, money, and what a shop tells us about them.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use super::pickup::StorePickup;
use crate::db::Instant;
use crate::{ids, text_enum};

ids! {
    /// One order.
    OrderId;
    /// What somebody wrote about an order.
    NoteId;
}

/// Three letters of ISO 4217, upper case.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Takes any three ASCII letters, in any case.
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimals its amounts have (ISO 4217).
    pub fn decimals(&self) -> u32 {
        match self.as_str() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
            | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }

    /// Reads a decimal amount ("12.5", "-3", "1199.00") into minor units. `None` if it is not a number, or has more
    /// decimals than the currency (other than noughts).
    pub fn minor(&self, amount: &str) -> Option<i64> {
        let amount = amount.trim();
        let (negative, digits) = match amount.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, amount),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == '.') {
            return None;
        }
        let places = usize::try_from(self.decimals()).ok()?;
        let (kept, rest) = fraction.split_at_checked(places).unwrap_or((fraction, ""));
        if !rest.chars().all(|c| c == '0') {
            return None;
        }
        let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        let kept: i64 = if kept.is_empty() { 0 } else { format!("{kept:0<places$}").parse().ok()? };
        let minor = whole.checked_mul(10i64.checked_pow(self.decimals())?)?.checked_add(kept)?;
        Some(if negative { -minor } else { minor })
    }

    /// Minor units as a decimal amount ("12.50"), the other way round from [`minor`](Self::minor).
    pub fn decimal(&self, minor: i64) -> String {
        let unit = 10u64.saturating_pow(self.decimals());
        let (sign, amount) = (if minor < 0 { "-" } else { "" }, minor.unsigned_abs());
        let places = usize::try_from(self.decimals()).unwrap_or(2);
        match places {
            0 => format!("{sign}{amount}"),
            _ => format!("{sign}{}.{:0places$}", amount / unit, amount % unit),
        }
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An amount in minor units (cents) of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// In the currency's smallest unit.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// A postal address, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Street and number, one or more lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State, province, county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Two letters of ISO 3166 where the shop gives them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Sums of an order, in minor units of its currency.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Totals {
    /// All items before discounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtotal: Option<i64>,
    /// Postage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<i64>,
    /// Taken off; positive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<i64>,
    /// Tax, as the shop states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<i64>,
    /// Paid back; positive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refunded: Option<i64>,
    /// What was to be paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// What was told at checkout: the days on which it should arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// First day.
    pub earliest: Date,
    /// Last day.
    pub latest: Date,
}

text_enum! {
    /// What happened to some of a line's quantity.
    AdjustmentKind {
        /// Taken off the order before it was sent.
        Cancelled = "cancelled",
        /// Sent back.
        Returned = "returned",
        /// Paid back without being sent back.
        Refunded = "refunded",
    }
}

/// Some of a line's quantity was cancelled, returned or refunded.
///
/// Identified by its `cause` (the shop's refund id), so the same refund told twice counts once, also before its order
/// is known. A cause that begins with [`STATE`] is not an event but how things stand in one telling of the order: the
/// newest telling replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// The shop's id of the refund or cancellation.
    pub cause: String,
    /// The line.
    pub line_external_id: String,
    /// What happened.
    pub kind: AdjustmentKind,
    /// To how many.
    pub quantity: u32,
}

/// How the cause of a standing quantity begins.
pub const STATE: &str = "now:";

/// One line of an order, as a shop tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineDraft {
    /// The shop's id of the line.
    pub external_id: String,
    /// Stock-keeping unit.
    pub sku: Option<String>,
    /// The shop's id of the product.
    pub product_id: Option<String>,
    /// Name, plain text (entities decoded).
    pub title: String,
    /// Colour, size.
    pub variant: Option<String>,
    /// How many were ordered.
    pub quantity: u32,
    /// Price of one, in minor units.
    pub unit_price: Option<i64>,
    /// Address of a picture.
    pub image_url: Option<String>,
    /// False for gift cards, downloads, services.
    pub requires_shipping: bool,
}

/// An order, as a shop tells it: the whole of it, every time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderDraft {
    /// Which connected shop speaks; external ids are unique within it.
    pub shop: String,
    /// Whether tellings come in the order in which they were made: calls do, messages do not.
    pub in_order: bool,
    /// The shop's id of the order.
    pub external_id: String,
    /// The number that the shopper knows ("#1001").
    pub number: String,
    /// E-mail of who ordered.
    pub email: Option<String>,
    /// The shopper's language (BCP 47), if the shop says.
    pub locale: Option<String>,
    /// Currency of all amounts.
    pub currency: Currency,
    /// Phone, for carriers and messages.
    pub phone: Option<String>,
    /// Where it goes.
    pub ship_to: Address,
    /// Postal code of the bill, for look-ups when nothing is shipped.
    pub billing_postcode: Option<String>,
    /// Sums.
    pub totals: Totals,
    /// When it was placed.
    pub placed_at: Option<Instant>,
    /// When it was cancelled as a whole.
    pub cancelled_at: Option<Instant>,
    /// When the shop last changed it, to ignore an older message.
    pub changed_at: Option<Instant>,
    /// What was promised at checkout.
    pub promise: Option<Promise>,
    /// The store where it is collected, if it is not sent.
    pub store_pickup: Option<StorePickup>,
    /// The brand to show it in; the merchant's first brand if none.
    pub brand: Option<String>,
    /// What was ordered.
    pub lines: Vec<LineDraft>,
    /// What was cancelled, returned, refunded.
    pub adjustments: Vec<Adjustment>,
}

/// For finding order numbers: their letters and digits, without case, so that `mo 1003` finds `#MO-1003`. Two orders may have
/// the same key; [`as_written`] tells them apart.
pub fn number_key(number: &str) -> String {
    // Up and then down: letters that are one when capital are one here too, as they are in tracking numbers.
    let letters = number.nfkc().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect()
}

/// The digits of an order's number alone: what shoppers type of `MO-1003`.
pub fn number_digits(number: &str) -> String {
    number.nfkc().filter(char::is_ascii_digit).collect()
}

/// An order's number as the same shop writes it again: without a leading `#`, blanks and case. Unlike [`number_key`] it keeps the
/// signs within, for `1-11` and `11-1` are two orders.
pub fn as_written(number: &str) -> String {
    number.trim().trim_start_matches('#').chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// For comparing e-mail addresses: trimmed and without case. `None` if there is no `@`.
pub fn email_key(email: &str) -> Option<String> {
    let email = email.trim().to_lowercase();
    email.contains('@').then_some(email)
}

/// For comparing postal codes: without blanks, hyphens and case. `None` if nothing is left.
pub fn postcode_key(postcode: &str) -> Option<String> {
    let key: String = postcode.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    // "D-20099", "CH-8001": the country is not part of it where all else is digits.
    let digits = key.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let country = key.len() - digits.len();
    let key = if (1..=2).contains(&country) && digits.len() >= 4 && digits.bytes().all(|b| b.is_ascii_digit()) {
        digits.to_owned()
    } else {
        key
    };
    (!key.is_empty()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact() {
        let usd = Currency::new("usd").unwrap();
        assert_eq!(usd.minor("1199.00"), Some(119_900));
        assert_eq!(usd.minor("0.1"), Some(10));
        assert_eq!(usd.minor("-3"), Some(-300));
        assert_eq!(usd.minor("3.330000"), Some(333));
        assert_eq!(usd.minor("3.335"), None);
        assert_eq!(usd.minor("1,5"), None);
        assert_eq!(usd.minor(""), None);
        assert_eq!(Currency::new("JPY").unwrap().minor("1200"), Some(1200));
        assert_eq!(Currency::new("JPY").unwrap().minor("1200.00"), Some(1200));
        assert_eq!(Currency::new("KWD").unwrap().minor("1.5"), Some(1500));
        assert_eq!(Currency::new("EURO"), None);
    }

    #[test]
    fn numbers_and_codes_compare_as_people_write_them() {
        assert_eq!(number_key(" #1001 "), number_key("1001"));
        assert_eq!(number_key("W 4711-b"), "w4711b");
        assert_eq!(number_key("ſ1"), number_key("S1"));
        assert_eq!(as_written(" #W 4711-b"), "w4711-b");
        assert_eq!(postcode_key("sw1a 1aa"), Some("SW1A1AA".into()));
        assert_eq!(postcode_key("D-20 099"), postcode_key("２００９９"));
        assert_eq!(postcode_key("AD500"), Some("AD500".into()), "Andorra's own have letters");
        assert_eq!(number_key("ＭＯ－１００３"), "mo1003");
        assert_eq!(email_key(" Bob@Example.COM "), Some("bob@example.com".into()));
        assert_eq!(email_key("bob"), None);
    }
}
