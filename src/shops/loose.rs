//! Reading what shops send: fields that may be missing, null, blank, or of another JSON type than documented, because
//! the sender's language does not tell them apart. Nothing here fails; what does not fit counts as not stated.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::db::Instant;
use crate::inbox::Unreadable;
use crate::orders::model::Currency;
use crate::tracking::model::When;

/// Whether a body is a JSON object or list at all.
pub(crate) fn check(body: &[u8]) -> Result<(), Unreadable> {
    let body = without_mark(body);
    serde_json::from_slice::<IgnoredAny>(body)?;
    match body.trim_ascii_start() {
        [b'{' | b'[', ..] => Ok(()),
        _ => Err(Unreadable("neither a JSON object nor a list".into())),
    }
}

/// Reads a body. A field that occurs twice counts once, the last time, as everywhere in JavaScript and PHP.
pub(crate) fn json(body: &[u8]) -> Result<Value, Unreadable> {
    Ok(serde_json::from_slice(without_mark(body))?)
}

/// Without the byte order mark that files saved by hand begin with.
fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// A text or a number, trimmed; nothing if it is blank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Value")]
pub(crate) struct Text(Option<String>);

impl From<Value> for Text {
    fn from(value: Value) -> Self {
        let text = match value {
            Value::String(text) => text,
            // Ids beyond 2^53 are whole numbers to serde_json and stay exact; `5.0` is written `5`.
            Value::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
                Some(float) => float.to_string(),
                None => number.to_string(),
            },
            _ => return Self(None),
        };
        Self::from(text.as_str())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let text = text.trim();
        // PostgreSQL cannot store U+0000 in a text.
        let text = if text.contains('\0') { text.replace('\0', "") } else { text.to_owned() };
        Self(Some(text).filter(|text| !text.is_empty()))
    }
}

impl Text {
    pub(crate) fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    pub(crate) fn owned(&self) -> Option<String> {
        self.0.clone()
    }

    /// As an id: the last part of `gid://shopify/Order/1`, and nothing for nought.
    pub(crate) fn id(&self) -> Option<String> {
        let text = self.get()?;
        let id = match text.strip_prefix("gid://") {
            Some(path) => path.split('?').next()?.rsplit('/').next()?,
            None => text,
        };
        (!id.is_empty() && id != "0").then(|| id.to_owned())
    }

    pub(crate) fn id_or(&self, other: &Self) -> Option<String> {
        self.id().or_else(|| other.id())
    }

    /// As a moment. Nothing for a wall time: which moment that is, is not known.
    pub(crate) fn instant(&self) -> Option<Instant> {
        When::parse(self.get()?)?.at
    }

    /// As the address of something on the web. Nothing for `javascript:` and its kind, because it becomes a link.
    pub(crate) fn web_address(&self) -> Option<String> {
        let text = self.get()?;
        let text = if text.starts_with("//") { format!("https:{text}") } else { text.to_owned() };
        let lower = text.get(..8).unwrap_or(&text).to_ascii_lowercase();
        let on_the_web = lower.starts_with("https://") || lower.starts_with("http://");
        // Numbers with line breaks in them make addresses with line breaks in them.
        on_the_web.then(|| text.chars().filter(|c| !c.is_control()).collect::<String>().replace(' ', "%20"))
    }
}

/// Yes or no.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(from = "Value")]
pub(crate) struct Flag(Option<bool>);

impl From<Value> for Flag {
    fn from(value: Value) -> Self {
        if let Value::Bool(flag) = value {
            return Self(Some(flag));
        }
        Self(match Text::from(value).get().map(str::to_ascii_lowercase).as_deref() {
            Some("true" | "yes" | "1") => Some(true),
            Some("false" | "no" | "0") => Some(false),
            _ => None,
        })
    }
}

impl Flag {
    pub(crate) fn get(self) -> Option<bool> {
        self.0
    }
}

/// A number of pieces. A part of a piece counts as one.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(from = "Value")]
pub(crate) struct Count(Option<u32>);

impl From<Value> for Count {
    fn from(value: Value) -> Self {
        Self(Text::from(value).get().and_then(pieces))
    }
}

impl Count {
    pub(crate) fn get(self) -> Option<u32> {
        self.0
    }
}

/// Reads a number of pieces: `2`, `2.0`, and `1.5` as 2.
pub(crate) fn pieces(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if !part.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    if part.chars().all(|c| c == '0') { Some(whole) } else { whole.checked_add(1) }
}

/// A list. PHP writes a list with gaps as an object; items of another shape are left out.
#[derive(Clone, Debug)]
pub(crate) struct List<T>(Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: DeserializeOwned> From<Value> for List<T> {
    fn from(value: Value) -> Self {
        let items: Vec<Value> = match value {
            Value::Array(items) => items,
            Value::Object(items) => items.into_iter().map(|(_, item)| item).collect(),
            _ => Vec::new(),
        };
        Self(items.into_iter().filter_map(|item| serde_json::from_value(item).ok()).collect())
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from)
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// An object inside another. Nothing if it is anything else: PHP writes an empty object as `[]`.
#[derive(Clone, Debug)]
pub(crate) struct Part<T>(Option<T>);

impl<T> Default for Part<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Part<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(Self(value.is_object().then(|| serde_json::from_value(value).ok()).flatten()))
    }
}

impl<T> Part<T> {
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }
}

/// Reads an amount into minor units, rounded half away from nought: shops calculate taxes to six decimals.
pub(crate) fn minor(currency: Currency, amount: &str) -> Option<i64> {
    if let Some(exact) = currency.minor(amount) {
        return Some(exact);
    }
    let (whole, fraction) = amount.trim().split_once('.')?;
    if !fraction.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let (kept, rest) = fraction.split_at_checked(usize::try_from(currency.decimals()).ok()?)?;
    let cut = currency.minor(&format!("{whole}.{kept}"))?;
    let up = i64::from(rest.starts_with(['5', '6', '7', '8', '9']));
    cut.checked_add(if whole.starts_with('-') { -up } else { up })
}

/// Adds amounts up. Nothing if there are none, or if one is not known.
pub(crate) fn sum(amounts: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    amounts.fold(None, |sum: Option<Option<i64>>, amount| {
        Some(sum.unwrap_or(Some(0)).zip(amount).and_then(|(sum, amount)| sum.checked_add(amount)))
    })?
}

/// Adds quantities of the same line up, and leaves out lines of which there is nothing.
pub(crate) fn counted(items: impl Iterator<Item = (String, u32)>) -> Vec<(String, u32)> {
    let mut order = Vec::new();
    let mut quantities = BTreeMap::<String, u32>::new();
    for (line, quantity) in items.filter(|(_, quantity)| *quantity > 0) {
        let sum = quantities.entry(line.clone()).or_insert_with(|| {
            order.push(line);
            0
        });
        *sum = sum.saturating_add(quantity);
    }
    order.into_iter().filter_map(|line| quantities.remove_entry(&line)).collect()
}

/// A name as a person reads it: without HTML tags, entities decoded, blanks in a row as one.
pub(crate) fn plain(text: &Text) -> Option<String> {
    let text = text.get()?;
    let mut without_tags = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        without_tags.push_str(before);
        if !after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            without_tags.push('<');
            rest = after;
            continue;
        }
        // `Red<br>Large` is two words. A tag that is never closed swallows nothing.
        let Some((_, behind)) = after.split_once('>') else {
            without_tags.push('<');
            rest = after;
            break;
        };
        without_tags.push(' ');
        rest = behind;
    }
    without_tags.push_str(rest);
    let decoded = html_escape::decode_html_entities(&without_tags);
    let words: Vec<&str> = decoded.split_whitespace().collect();
    Text::from(words.join(" ").as_str()).owned()
}

/// What there is of several texts, with a blank between.
pub(crate) fn joined(parts: &[&Text]) -> Option<String> {
    let parts: Vec<&str> = parts.iter().filter_map(|part| part.get()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// ISO 4217's code for "no currency", for orders that state none. Their amounts stay unknown.
pub(crate) fn no_currency() -> Result<Currency, Unreadable> {
    Currency::new("XXX").ok_or_else(|| Unreadable("no currency".into()))
}
