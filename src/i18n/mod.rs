//! Languages: which one, its words, its dates, numbers and money.
//!
//! Words are Fluent messages in `templates/locales/<language>/*.ftl`, the same keys in every language (a test compares
//! them). Dates, times and numbers follow the whole locale ("en-GB", "de-AT"), words its language.
//!
//! To add a language: a folder with the same files, a line in [`Language`].

mod dates;
mod money;
mod numbers;
mod words;

pub use dates::Dates;
pub use money::format as format_money;
pub use numbers::format as format_number;
pub use words::{Value, Words};

use icu_locale_core::Locale;

use crate::text_enum;

text_enum! {
    /// A language that pages speak.
    Language {
        /// English.
        English = "en",
        /// German.
        German = "de",
    }
}

impl Language {
    /// Its own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// Which way its script runs.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English | Self::German => "ltr",
        }
    }

    /// The language of a locale such as `de-AT` or `de_AT`, if it is one of ours.
    pub fn of(locale: &str) -> Option<Self> {
        let primary = locale.split(['-', '_', '.']).next()?;
        Self::ALL.iter().copied().find(|language| language.as_str().eq_ignore_ascii_case(primary))
    }
}

/// A page's language and the conventions for its dates and numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLocale {
    /// The language of the words.
    pub language: Language,
    /// The whole locale.
    pub locale: Locale,
}

impl PageLocale {
    /// A language with the conventions of `hint`, if that is a locale of the same language ("en" and "en-GB").
    pub fn new(language: Language, hint: Option<&str>) -> Self {
        let plain = || language.as_str().parse().unwrap_or(Locale::UNKNOWN);
        let locale = hint
            .filter(|hint| Language::of(hint) == Some(language))
            .and_then(|hint| hint.replace('_', "-").parse().ok())
            .unwrap_or_else(plain);
        Self { language, locale }
    }
}

/// The best of our languages for an `Accept-Language` header. Qualities are honoured; a `q=0` is a no.
pub fn negotiate(accept: &str) -> Option<Language> {
    let mut wanted: Vec<(f32, usize, &str)> = accept
        .split(',')
        .enumerate()
        .filter_map(|(at, part)| {
            let mut pieces = part.trim().split(';');
            let tag = pieces.next()?.trim();
            let quality = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(Some(1.0), |q| q.trim().parse().ok())?;
            (quality > 0.0 && !tag.is_empty()).then_some((quality, at, tag))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    wanted.into_iter().find_map(|(_, _, tag)| Language::of(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negotiation_honours_quality_and_skips_strangers() {
        assert_eq!(negotiate("fr-FR, de;q=0.8, en;q=0.9"), Some(Language::English));
        assert_eq!(negotiate("de-AT,en;q=0.5"), Some(Language::German));
        assert_eq!(negotiate("de;q=0, en;q=0.1"), Some(Language::English));
        assert_eq!(negotiate("fr"), None);
        assert_eq!(negotiate(";;;q=x,"), None);
    }

    #[test]
    fn conventions_follow_the_region_of_the_same_language_only() {
        assert_eq!(PageLocale::new(Language::English, Some("en_GB")).locale.to_string(), "en-GB");
        assert_eq!(PageLocale::new(Language::English, Some("de-AT")).locale.to_string(), "en");
    }
}
