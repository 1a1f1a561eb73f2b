//! Checking a body field by field, so that all mistakes are told at once.

use actix_web::web::Bytes;
use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::db::Instant;
use crate::error::Error;
use crate::opening_hours::{DAYS, Hours, Week};
use crate::orders::Currency;

/// One object of the body, and where it stands.
pub(super) struct Fields<'a> {
    object: &'a Map<String, Value>,
    at: String,
}

/// The mistakes found so far.
#[derive(Default)]
pub(super) struct Mistakes(Vec<(String, String)>);

impl Mistakes {
    /// Notes one.
    pub(super) fn add(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.0.push((field.into(), message.into()));
    }

    /// All well, or all mistakes.
    pub(super) fn none(self) -> Result<(), Error> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self.0)) }
    }
}

/// Reads a body as a JSON object.
pub(super) fn object(body: &Bytes) -> Result<Map<String, Value>, Error> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Error::BadRequest("the body must be a JSON object".into())),
        Err(error) => Err(Error::BadRequest(format!("the body is not JSON: {error}"))),
    }
}

impl<'a> Fields<'a> {
    /// The whole body.
    pub(super) fn whole(object: &'a Map<String, Value>) -> Self {
        Self { object, at: String::new() }
    }

    fn path(&self, name: &str) -> String {
        if self.at.is_empty() { name.to_owned() } else { format!("{}.{name}", self.at) }
    }

    fn value(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|value| !value.is_null())
    }

    /// Refuses names that nobody reads: a typing mistake must not lose data.
    pub(super) fn only(&self, known: &[&str], mistakes: &mut Mistakes) {
        for name in self.object.keys().filter(|name| !known.contains(&name.as_str())) {
            mistakes.add(self.path(name), format!("is not a known field; known are {}", known.join(", ")));
        }
    }

    /// A text; blanks at the ends are cut, an empty one is none. Numbers are taken as ids.
    pub(super) fn text(&self, name: &str, longest: usize, mistakes: &mut Mistakes) -> Option<String> {
        let text = match self.value(name)? {
            // PostgreSQL cannot store U+0000; nobody misses it.
            Value::String(text) => text.replace('\0', "").trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => {
                mistakes.add(self.path(name), "must be a text");
                return None;
            }
        };
        if text.chars().count() > longest {
            mistakes.add(self.path(name), format!("is longer than {longest} characters"));
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    /// A list of texts.
    pub(super) fn texts(&self, name: &str, most: usize, longest: usize, mistakes: &mut Mistakes) -> Vec<String> {
        let Some(value) = self.value(name) else { return Vec::new() };
        let texts: Option<Vec<String>> = value.as_array().and_then(|items| {
            items.iter().map(|item| item.as_str().map(|text| text.replace('\0', "").trim().to_owned())).collect()
        });
        match texts {
            Some(texts) if texts.len() <= most && texts.iter().all(|text| text.chars().count() <= longest) => texts,
            _ => {
                mistakes.add(self.path(name), format!("must be a list of at most {most} texts"));
                Vec::new()
            }
        }
    }

    /// Whether there is such a field, also if it is null.
    pub(super) fn has(&self, name: &str) -> bool {
        self.object.contains_key(name)
    }

    /// An object of texts: names and values, `null` as the empty text.
    pub(super) fn pairs(&self, name: &str, longest: usize, mistakes: &mut Mistakes) -> Vec<(String, String)> {
        let Some(inner) = self.object(name, mistakes) else { return Vec::new() };
        let names: Vec<&String> = inner.object.keys().collect();
        let pair = |name: &&String| {
            let value = inner.value(name).map_or(Some(String::new()), |_| inner.text(name, longest, mistakes));
            Some(((*name).clone(), value.unwrap_or_default()))
        };
        names.iter().filter_map(pair).collect()
    }

    /// A text that must be there.
    pub(super) fn required(&self, name: &str, longest: usize, mistakes: &mut Mistakes) -> Option<String> {
        let before = mistakes.0.len();
        let text = self.text(name, longest, mistakes);
        if text.is_none() && mistakes.0.len() == before {
            mistakes.add(self.path(name), "is missing");
        }
        text
    }

    /// A moment in ISO 8601 with offset or `Z`.
    pub(super) fn moment(&self, name: &str, mistakes: &mut Mistakes) -> Option<Instant> {
        let text = self.text(name, 60, mistakes)?;
        match text.parse::<jiff::Timestamp>() {
            Ok(at) => Some(Instant::from_timestamp(at)),
            Err(_) => {
                mistakes
                    .add(self.path(name), "must be a time such as 2026-11-21T10:00:00Z or 2026-11-21T11:00:00+01:00");
                None
            }
        }
    }

    /// A date.
    pub(super) fn date(&self, name: &str, mistakes: &mut Mistakes) -> Option<Date> {
        let text = self.text(name, 20, mistakes)?;
        match text.parse() {
            Ok(date) => Some(date),
            Err(_) => {
                mistakes.add(self.path(name), "must be a date such as 2026-11-26");
                None
            }
        }
    }

    /// A currency.
    pub(super) fn currency(&self, name: &str, mistakes: &mut Mistakes) -> Option<Currency> {
        let text = self.required(name, 10, mistakes)?;
        let currency = Currency::new(&text);
        if currency.is_none() {
            mistakes.add(self.path(name), "must be a currency code of three letters such as EUR");
        }
        currency
    }

    /// An amount: a decimal text such as "12.50" (numbers are taken too), in the currency's minor units afterwards.
    pub(super) fn amount(&self, name: &str, currency: Option<Currency>, mistakes: &mut Mistakes) -> Option<i64> {
        let text = self.text(name, 30, mistakes)?;
        let currency = currency?;
        let minor = currency.minor(&text);
        if minor.is_none() {
            mistakes.add(
                self.path(name),
                format!("must be an amount such as \"12.50\" with at most {} decimals", currency.decimals()),
            );
        }
        minor
    }

    /// A whole number from `least` up.
    pub(super) fn quantity(&self, name: &str, least: u32, mistakes: &mut Mistakes) -> Option<u32> {
        let value = self.value(name)?;
        let number = value
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| (least..=1_000_000).contains(number));
        if number.is_none() {
            mistakes.add(self.path(name), format!("must be a whole number from {least} to 1000000"));
        }
        number
    }

    /// Yes or no.
    pub(super) fn flag(&self, name: &str, mistakes: &mut Mistakes) -> Option<bool> {
        let value = self.value(name)?;
        if !value.is_boolean() {
            mistakes.add(self.path(name), "must be true or false");
        }
        value.as_bool()
    }

    /// An object.
    pub(super) fn object(&self, name: &str, mistakes: &mut Mistakes) -> Option<Fields<'a>> {
        match self.value(name)? {
            Value::Object(object) => Some(Fields { object, at: self.path(name) }),
            _ => {
                mistakes.add(self.path(name), "must be an object");
                None
            }
        }
    }

    /// A list of objects.
    pub(super) fn objects(&self, name: &str, longest: usize, mistakes: &mut Mistakes) -> Vec<Fields<'a>> {
        let Some(value) = self.value(name) else { return Vec::new() };
        let Some(items) = value.as_array() else {
            mistakes.add(self.path(name), "must be a list");
            return Vec::new();
        };
        if items.len() > longest {
            mistakes.add(self.path(name), format!("has more than {longest} entries"));
            return Vec::new();
        }
        let mut all = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let path = format!("{}[{at}]", self.path(name));
            match item.as_object() {
                Some(object) => all.push(Fields { object, at: path }),
                None => mistakes.add(path, "must be an object"),
            }
        }
        all
    }

    /// Some days.
    pub(super) fn dates(&self, name: &str, most: usize, mistakes: &mut Mistakes) -> Vec<Date> {
        let mut dates = Vec::new();
        for text in self.texts(name, most, 20, mistakes) {
            match text.parse::<Date>() {
                Ok(date) => dates.push(date),
                Err(_) => mistakes.add(self.at(name), format!("has {text:?}; must be dates such as 2026-12-25")),
            }
        }
        dates
    }

    /// The hours of each day of a week, where this object is the week.
    pub(super) fn week(&self, mistakes: &mut Mistakes) -> Week {
        DAYS.into_iter().fold(Week::default(), |week, (name, day)| {
            let mut hours = Vec::new();
            for text in self.texts(name, 6, 20, mistakes) {
                match text.parse::<Hours>() {
                    Ok(one) => hours.push(one),
                    Err(wrong) => mistakes.add(self.at(name), wrong.to_string()),
                }
            }
            if !hours.is_sorted_by(|before: &Hours, after: &Hours| before.is_before(*after)) {
                mistakes.add(self.at(name), "must be in order, and apart from each other");
            }
            week.with(day, hours)
        })
    }

    /// Where this object's field stands.
    pub(super) fn at(&self, name: &str) -> String {
        self.path(name)
    }
}
