//! Messages.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;

use super::Language;

#[derive(RustEmbed)]
#[folder = "templates/locales/"]
#[include = "*.ftl"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<Language, Arc<Bundle>>> =
    LazyLock::new(|| Language::ALL.iter().map(|language| (*language, Arc::new(load(*language)))).collect());

/// A language's messages are parts of the program: a mistake in one is found by the tests, not by a shopper, so what
/// cannot be read here is left out and logged.
fn load(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.as_str().parse().unwrap_or_default()]);
    // Isolation marks would end up in titles, mail subjects and attributes; names are isolated with <bdi> in templates.
    bundle.set_use_isolating(false);
    for path in Files::iter().filter(|path| path.starts_with(&format!("{}/", language.as_str()))) {
        let Some(file) = Files::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            tracing::error!(%path, ?errors, "messages cannot be read");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%path, ?errors, "messages clash");
        }
    }
    bundle
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
    bundle: Option<Arc<Bundle>>,
}

impl Words {
    /// The messages of a language.
    pub fn of(language: Language) -> Self {
        Self { language, bundle: BUNDLES.get(&language).cloned() }
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
        let bundle = self.bundle.as_ref()?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Text(text) => arguments.set(*name, FluentValue::from(*text)),
                Value::Count(count) => arguments.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
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
            assert_eq!(keys, english, "{language} differs from English");
        }
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
