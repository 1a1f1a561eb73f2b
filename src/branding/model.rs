//! Brands and the merchant's own words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::content::Content;
use super::theme::Theme;
use crate::accounts::{Merchant, MerchantId};
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

impl Brand {
    /// The first brand of a merchant, called like them, in our own plain look.
    pub fn plain(merchant: &Merchant, id: BrandId) -> Self {
        Self {
            merchant: merchant.id,
            id,
            slug: merchant.slug.clone(),
            name: merchant.name.clone(),
            theme: Theme::plain(),
            content: Content::default(),
            version: 1,
        }
    }
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

    /// Sets the text in a language.
    pub fn set(&mut self, language: Language, text: String) {
        self.0.insert(language.as_str().to_owned(), text);
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
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
