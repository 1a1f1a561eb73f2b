//! Brands and the merchant's own words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::theme::Theme;
use crate::accounts::MerchantId;
use crate::i18n::Language;
use crate::ids;

ids! {
    /// One brand.
    BrandId;
}

/// A look, a name and a host under which shoppers meet a merchant.
#[derive(Clone, Debug, PartialEq)]
pub struct Brand {
    /// Whose.
    pub merchant: MerchantId,
    /// Id.
    pub id: BrandId,
    /// Short name for URLs and files.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Look.
    pub theme: Theme,
    /// Words.
    pub content: Content,
    /// Grows with every change.
    pub version: i64,
}

/// A text per language, for words that only the merchant can write.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised(BTreeMap<String, String>);

impl Localised {
    /// From pairs of language and text.
    pub fn new<const N: usize>(texts: [(Language, &str); N]) -> Self {
        Self(texts.into_iter().map(|(language, text)| (language.as_str().to_owned(), text.to_owned())).collect())
    }

    /// The text in a language. There is no fallback: a sentence in the wrong language is worse than none.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(language.as_str()).map(String::as_str).filter(|text| !text.is_empty())
    }
}

/// A link with a label per language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What it says.
    pub label: Localised,
    /// Where it goes.
    pub href: String,
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
    /// When someone is there.
    pub hours: Localised,
    /// Within how many hours an answer comes, mostly.
    pub answer_hours: Option<u16>,
    /// Chat, messengers, returns.
    pub links: Vec<Link>,
}

impl Contact {
    /// Whether there is any way.
    pub fn is_empty(&self) -> bool {
        self.email.is_none() && self.phone.is_none() && self.links.is_empty()
    }
}

/// The merchant's own words on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The shop.
    pub home_url: Option<String>,
    /// Inline SVG of the logo. It is printed as it is: whoever lets merchants set it has to check it first. Today only the
    /// demo does.
    pub logo_svg: Option<String>,
    /// Below the order.
    pub thanks: Localised,
    /// Help.
    pub contact: Contact,
}
