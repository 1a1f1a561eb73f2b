//! What a merchant says to shoppers: one document per brand.
//!
//! Everything is data. What may stand in it is checked where it comes in (`PUT /api/v1/brands/{slug}/content`); what of
//! it is said on which page is decided in [`content`](crate::content).

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

use super::chats::Chat;
use super::model::{Link, Localised};
use super::opening::Opening;
use crate::i18n::Language;
use crate::text_enum;

/// The merchant's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The shop.
    pub home_url: Option<String>,
    /// Inline SVG of the logo. It is printed as it is: whoever lets merchants set it has to check it first. Today only the
    /// demo does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_svg: Option<String>,
    /// Near the top while the order is only confirmed, beneath the order after that.
    pub thanks: Localised,
    /// Help.
    pub contact: Contact,
    /// What helps with a product, before and after it arrives.
    pub guides: Vec<Guide>,
    /// What shoppers should know just now.
    pub banners: Vec<Banner>,
    /// What is told before anything is bought.
    pub policy: Policy,
    /// Origins (`https://shop.example`) of the sites that may show a status in a frame and read it.
    pub sites: Vec<String>,
    /// That the merchant never asks for money in a message. Said on the page only if it is true.
    pub never_asks_for_payment: bool,
    /// How the merchant wants the page's blocks, in the order in which they stand. Those that are not named follow as they are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<SlotChoice>,
}

text_enum! {
    /// Where on the page a block may stand.
    Position {
        /// Right beneath the head of the page, above everything else.
        Notice = "notice",
        /// In the story, beneath the parcels.
        Story = "story",
        /// In the quieter column.
        Aside = "aside",
        /// After everything else.
        Main = "main",
    }
}

/// How a merchant wants a block of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotChoice {
    /// Which block.
    pub slot: String,
    /// Whether it is shown at all.
    #[serde(default = "shown")]
    pub shown: bool,
    /// Where it stands, if not where it usually does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Shown only while the order is so far; always, if there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Stage>,
}

const fn shown() -> bool {
    true
}

impl Content {
    /// Who may show a part of us in a frame, as `frame-ancestors` takes it.
    pub fn ancestors(&self) -> String {
        if self.sites.is_empty() { "'none'".to_owned() } else { self.sites.join(" ") }
    }
}

/// The origin of a site (`https://shop.example`, with a port if need be) as browsers write it. `None` if it is none, or not
/// by HTTPS.
pub fn origin(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_lowercase();
    let authority = text.strip_prefix("https://")?;
    let authority = authority.strip_suffix('/').unwrap_or(authority);
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') && !label.starts_with('-')
    };
    let named = host.contains('.') && host.len() <= 253 && host.split('.').all(label);
    let ported =
        port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number > 0 && port == number.to_string()));
    (named && ported).then(|| format!("https://{}", authority.strip_suffix(":443").unwrap_or(authority)))
}

/// How shoppers reach the merchant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// Above the ways.
    pub text: Localised,
    /// Address.
    pub email: Option<String>,
    /// Number, as people write it.
    pub phone: Option<String>,
    /// When someone is there, in words.
    pub hours: Localised,
    /// When someone is there, as data: then the page can say when the next answer comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<Opening>,
    /// Within how many hours an answer comes, mostly.
    pub answer_hours: Option<u16>,
    /// Messengers.
    pub chats: Vec<Chat>,
    /// Questions and answers, forms, returns.
    pub links: Vec<Link>,
}

impl Contact {
    /// Whether there is any way.
    pub fn is_empty(&self) -> bool {
        self.email.is_none() && self.phone.is_none() && self.chats.is_empty() && self.links.is_empty()
    }
}

text_enum! {
    /// How far something is on its way to the shopper.
    Stage {
        /// The carrier does not have it yet.
        Before = "before_delivery",
        /// The carrier has it.
        OnTheWay = "on_the_way",
        /// It is there.
        Delivered = "after_delivery",
    }
}

/// What helps with a product: to get ready for it, to start with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Guide {
    /// What it is about. In a language without it the guide is not shown.
    pub title: Localised,
    /// A sentence or two.
    pub text: Localised,
    /// Where there is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// A picture on our own host, as a path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// When it is shown; always, if there is none.
    pub stages: Vec<Stage>,
    /// For which products.
    pub products: Products,
}

/// Which products something is about: those that any of these names. Nothing means all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Products {
    /// Stock-keeping units.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skus: Vec<String>,
    /// The shop's ids of products.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub product_ids: Vec<String>,
    /// Words of the product's name, in any case of letters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<String>,
}

impl Products {
    /// Whether this is about every product.
    pub fn is_all(&self) -> bool {
        self.skus.is_empty() && self.product_ids.is_empty() && self.titles.is_empty()
    }
}

/// What shoppers should know just now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Banner {
    /// What. In a language without it the banner is not shown.
    pub text: Localised,
    /// Where there is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// Whether it is about the delivery itself (a strike, a closed house). Only such a one is shown while an order is in
    /// trouble, and it goes before every other.
    pub service: bool,
    /// Of several that fit, the highest is shown.
    pub priority: u8,
    /// From when on, on the merchant's clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<LocalTime>,
    /// Until when, on the merchant's clock. A day is included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<LocalTime>,
    /// To whom.
    pub audience: Audience,
}

/// To whom something is said. What is not given does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Audience {
    /// How far the order is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Stage>,
    /// Where it goes: two letters of ISO 3166.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// The page's language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// What was to be paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_value: Option<OrderValue>,
    /// Only to who orders for the first time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub first_order: bool,
}

/// Sums of orders, in one currency; orders in another do not count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderValue {
    /// Three letters.
    pub currency: String,
    /// A decimal amount: this or more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<String>,
    /// A decimal amount: this or less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<String>,
}

/// What is told before anything is bought, for pages of products.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    /// How soon it comes. A line break begins a paragraph.
    pub delivery: Localised,
    /// Where there is more on that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_url: Option<String>,
    /// How it can be sent back.
    pub returns: Localised,
    /// Where there is more on that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns_url: Option<String>,
}

/// A day or a minute on the merchant's clock: `2026-12-01`, or `2026-12-01T09:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum LocalTime {
    /// The whole day.
    Day(Date),
    /// A minute of it.
    Minute(DateTime),
}

impl LocalTime {
    /// When it begins.
    pub fn start(self) -> DateTime {
        match self {
            Self::Day(date) => date.to_datetime(Time::midnight()),
            Self::Minute(at) => at,
        }
    }

    /// When it is over: a day at the next midnight, a minute at once.
    pub fn end(self) -> DateTime {
        match self {
            Self::Day(date) => date.saturating_add(1.day()).to_datetime(Time::midnight()),
            Self::Minute(at) => at,
        }
    }
}

/// Neither a day nor a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be a day such as 2026-12-01, or a time on your clock such as 2026-12-01T09:00")]
pub struct NotALocalTime;

impl FromStr for LocalTime {
    type Err = NotALocalTime;

    fn from_str(text: &str) -> Result<Self, NotALocalTime> {
        if text.contains(['Z', 'z', '+']) {
            return Err(NotALocalTime);
        }
        match text.contains('T') {
            true => text.parse().map(Self::Minute).map_err(|_| NotALocalTime),
            false => text.parse().map(Self::Day).map_err(|_| NotALocalTime),
        }
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::Minute(at) => at.strftime("%Y-%m-%dT%H:%M").fmt(f),
        }
    }
}

impl TryFrom<String> for LocalTime {
    type Error = NotALocalTime;

    fn try_from(text: String) -> Result<Self, NotALocalTime> {
        text.parse()
    }
}

impl From<LocalTime> for String {
    fn from(time: LocalTime) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_written_as_browsers_do() {
        assert_eq!(origin(" https://Shop.Example/ ").as_deref(), Some("https://shop.example"));
        assert_eq!(origin("https://shop.example:443").as_deref(), Some("https://shop.example"));
        assert_eq!(origin("https://shop.example:8443").as_deref(), Some("https://shop.example:8443"));
        for wrong in [
            "",
            "*",
            "shop.example",
            "http://shop.example",
            "https://localhost",
            "https://*.shop.example",
            "https://shop.example/path",
            "https://user@shop.example",
            "https://shop.example:0",
            "https://shop.example:99999",
            "https://shop.example; script-src *",
            "https://shop.example https://other.example",
            "https://-.example",
        ] {
            assert_eq!(origin(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_and_minutes_read_back_as_they_were_written() {
        for text in ["2026-12-01", "2026-12-01T09:30"] {
            assert_eq!(text.parse::<LocalTime>().unwrap().to_string(), text);
        }
        for wrong in ["", "tomorrow", "2026-13-01", "2026-12-01T25:00", "2026-12-01T09:30Z", "2026-12-01T09:30+01:00"] {
            assert!(wrong.parse::<LocalTime>().is_err(), "{wrong}");
        }
        let day: LocalTime = "2026-12-31".parse().unwrap();
        assert_eq!(day.end().to_string(), "2027-01-01T00:00:00", "the last day is included");
    }
}
