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
mod zones;

pub use dates::{Dates, standing_alone};
pub use money::format as format_money;
pub use numbers::format as format_number;
pub use words::{Value, Words};
pub use zones::zone_of;

use icu_locale_core::Locale;

use crate::text_enum;

text_enum! {
    /// A language that pages speak.
    Language {
        /// English.
        English = "en",
        /// German.
        German = "de",
        /// French.
        French = "fr",
        /// Spanish.
        Spanish = "es",
        /// Italian.
        Italian = "it",
        /// Dutch.
        Dutch = "nl",
        /// Polish.
        Polish = "pl",
        /// Portuguese as in Brazil.
        Portuguese = "pt-BR",
        /// Swedish.
        Swedish = "sv",
        /// Danish.
        Danish = "da",
        /// Finnish.
        Finnish = "fi",
        /// Czech.
        Czech = "cs",
        /// Turkish.
        Turkish = "tr",
        /// Japanese.
        Japanese = "ja",
        /// Chinese in simplified script.
        Chinese = "zh-Hans",
        /// Korean.
        Korean = "ko",
        /// Arabic.
        Arabic = "ar",
        /// Hebrew.
        Hebrew = "he",
    }
}

impl Language {
    /// Its own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Italian => "Italiano",
            Self::Dutch => "Nederlands",
            Self::Polish => "Polski",
            Self::Portuguese => "Português",
            Self::Swedish => "Svenska",
            Self::Danish => "Dansk",
            Self::Finnish => "Suomi",
            Self::Czech => "Čeština",
            Self::Turkish => "Türkçe",
            Self::Japanese => "日本語",
            Self::Chinese => "简体中文",
            Self::Korean => "한국어",
            Self::Arabic => "العربية",
            Self::Hebrew => "עברית",
        }
    }

    /// Which way its script runs.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic | Self::Hebrew => "rtl",
            _ => "ltr",
        }
    }

    /// The language of a locale such as `de-AT` or `de_AT`, if it is one of ours. `pt-PT` is spoken to in Brazilian
    /// Portuguese; who reads Chinese in traditional script is not spoken to in simplified.
    pub fn of(locale: &str) -> Option<Self> {
        let traditional = |part: &str| ["hant", "tw", "hk", "mo"].contains(&part.to_ascii_lowercase().as_str());
        let primary = primary(locale);
        if primary.eq_ignore_ascii_case("zh") && locale.split(['-', '_', '.']).any(traditional) {
            return None;
        }
        // The code that Java and Android still use.
        let primary = if primary.eq_ignore_ascii_case("iw") { "he" } else { primary };
        Self::ALL.iter().copied().find(|language| self::primary(language.as_str()).eq_ignore_ascii_case(primary))
    }
}

fn primary(locale: &str) -> &str {
    locale.split(['-', '_', '.']).next().unwrap_or_default()
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
        assert_eq!(negotiate("cy-GB, de;q=0.8, en;q=0.9"), Some(Language::English));
        assert_eq!(negotiate("de-AT,en;q=0.5"), Some(Language::German));
        assert_eq!(negotiate("de;q=0, en;q=0.1"), Some(Language::English));
        assert_eq!(negotiate("zh-TW, pt-PT;q=0.9"), Some(Language::Portuguese));
        assert_eq!(negotiate("cy, iw;q=0.3"), Some(Language::Hebrew));
        assert_eq!(negotiate("zh-CN"), Some(Language::Chinese));
        assert_eq!(negotiate("cy"), None);
        assert_eq!(negotiate(";;;q=x,"), None);
    }

    #[test]
    fn conventions_follow_the_region_of_the_same_language_only() {
        assert_eq!(PageLocale::new(Language::English, Some("en_GB")).locale.to_string(), "en-GB");
        assert_eq!(PageLocale::new(Language::English, Some("de-AT")).locale.to_string(), "en");
        assert_eq!(PageLocale::new(Language::Portuguese, Some("pt_PT")).locale.to_string(), "pt-PT");
        assert_eq!(PageLocale::new(Language::Chinese, None).locale.to_string(), "zh-Hans");
    }
}
