//! Messages.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use fixed_decimal::Decimal;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Language, PageLocale};

#[derive(RustEmbed)]
#[folder = "templates/locales/"]
#[include = "*.ftl"]
struct Files;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// Most locales kept. Locales come from orders, so from outside.
const KEPT: usize = 256;

static RESOURCES: LazyLock<Mutex<HashMap<Language, Vec<Arc<FluentResource>>>>> = LazyLock::new(Mutex::default);
/// One for each language in each locale's conventions.
type Bundles = HashMap<(Language, Locale), Arc<Bundle>>;

static BUNDLES: LazyLock<Mutex<Bundles>> = LazyLock::new(Mutex::default);

/// A language's messages are parts of the program: a mistake in one is found by the tests, not by a shopper, so what
/// cannot be read here is left out and logged.
fn resources(language: Language) -> Vec<Arc<FluentResource>> {
    let mut known = RESOURCES.lock().unwrap_or_else(PoisonError::into_inner);
    known.entry(language).or_insert_with(|| read(language)).clone()
}

fn read(language: Language) -> Vec<Arc<FluentResource>> {
    let folder = format!("{}/", language.as_str());
    let files = Files::iter().filter(|path| path.starts_with(&folder));
    files
        .filter_map(|path| Some((Files::get(&path)?, path)))
        .map(|(file, path)| {
            let text = String::from_utf8_lossy(&file.data).into_owned();
            Arc::new(FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                tracing::error!(%path, ?errors, "messages cannot be read");
                resource
            }))
        })
        .collect()
}

fn bundle(page: &PageLocale) -> Arc<Bundle> {
    let key = (page.language, page.locale.clone());
    let mut known = BUNDLES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bundle) = known.get(&key) {
        return Arc::clone(bundle);
    }
    if known.len() >= KEPT {
        known.clear();
    }
    let bundle = Arc::new(load(page));
    known.insert(key, Arc::clone(&bundle));
    bundle
}

fn load(page: &PageLocale) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![page.locale.id.to_string().parse().unwrap_or_default()]);
    // Isolation marks would end up in titles, mail subjects and attributes; names are isolated with <bdi> in templates.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    for resource in resources(page.language) {
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(language = page.language.as_str(), ?errors, "messages clash");
        }
    }
    bundle
}

/// Counts in the digits of the locale: "12" is "١٢" in Egypt.
struct Digits(Option<DecimalFormatter>);

impl Memoizable for Digits {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        let locale: Locale = language.to_string().parse().unwrap_or(Locale::UNKNOWN);
        Ok(Self(
            DecimalFormatter::try_new((&locale).into(), icu_decimal::options::DecimalFormatterOptions::default()).ok(),
        ))
    }
}

fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = Decimal::try_from_str(&number.as_string()).ok()?;
    let Ok(text) =
        memoizer.with_try_get::<Digits, _, _>((), |digits| Some(digits.0.as_ref()?.format(&decimal).to_string()));
    text
}

/// A value put into a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A count; decides plurals.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// The messages of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    language: Language,
    bundle: Arc<Bundle>,
}

impl Words {
    /// The messages of a language, with its own conventions for numbers.
    pub fn of(language: Language) -> Self {
        Self::in_locale(&PageLocale::new(language, None))
    }

    /// The messages of a page's language, with the conventions of its locale for numbers.
    pub fn in_locale(page: &PageLocale) -> Self {
        Self { language: page.language, bundle: bundle(page) }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without values.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with one count, `$n`.
    pub fn count(&self, key: &str, n: &usize) -> String {
        self.with(key, &[("n", Value::Count(*n))])
    }

    /// A message with values. A missing key is logged and shown as itself, so that it is noticed.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.try_with(key, values).unwrap_or_else(|| {
            tracing::error!(key, language = self.language.as_str(), "a message is missing");
            key.to_owned()
        })
    }

    /// The message of the first key that exists.
    pub fn first(&self, keys: &[String]) -> Option<String> {
        keys.iter().find_map(|key| self.try_with(key, &[]))
    }

    fn try_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value())?;
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Text(text) => arguments.set(*name, FluentValue::from(*text)),
                Value::Count(count) => arguments.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, language = self.language.as_str(), ?errors, "a message lacks a value");
        }
        Some(text)
    }

    /// Every key of this language, sorted.
    pub fn keys(language: Language) -> Vec<String> {
        use fluent_syntax_keys::keys_of;
        let mut keys: Vec<String> = Files::iter()
            .filter(|path| path.starts_with(&format!("{}/", language.as_str())))
            .filter_map(|path| Files::get(&path))
            .flat_map(|file| keys_of(&String::from_utf8_lossy(&file.data)))
            .collect();
        keys.sort();
        keys
    }
}

mod fluent_syntax_keys {
    /// Keys of messages: lines that begin with a name and an equals sign.
    pub(super) fn keys_of(text: &str) -> Vec<String> {
        text.lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key.trim().to_owned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_key_once() {
        let english = Words::keys(Language::English);
        assert!(english.len() > 300, "only {} keys", english.len());
        for language in Language::ALL {
            let keys = Words::keys(*language);
            let mut unique = keys.clone();
            unique.dedup();
            assert_eq!(keys, unique, "a key stands twice in {language}");
            let lacks: Vec<_> = english.iter().filter(|key| !keys.contains(key)).collect();
            let alone: Vec<_> = keys.iter().filter(|key| !english.contains(key)).collect();
            assert!(lacks.is_empty() && alone.is_empty(), "{language} lacks {lacks:?} and has {alone:?} alone");
        }
    }

    #[test]
    fn counts_in_the_digits_of_the_locale() {
        let counted = |language, hint, n: usize| {
            Words::in_locale(&PageLocale::new(language, hint)).with("earlier-updates", &[("count", n.into())])
        };
        assert!(counted(Language::English, None, 1200).contains("1,200"));
        assert!(counted(Language::German, None, 1200).contains("1.200"));
        assert!(counted(Language::Arabic, Some("ar-EG"), 12).contains("١٢"));
        assert!(counted(Language::Arabic, Some("ar-AE"), 12).contains("12"));
    }

    #[test]
    fn plurals_and_values() {
        let words = Words::of(Language::English);
        assert!(words.with("earlier-updates", &[("count", 1.into())]).contains('1'));
        assert_ne!(
            words.with("earlier-updates", &[("count", 1.into())]).replace('1', "#"),
            words.with("earlier-updates", &[("count", 2.into())]).replace('2', "#")
        );
        assert_eq!(words.get("no-such-key"), "no-such-key");
    }
}
