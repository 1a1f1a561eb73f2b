//! Dates and times in words.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use icu_calendar::Gregorian;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_casemap::{TitlecaseMapper, TitlecaseMapperBorrowed};
use icu_datetime::fieldsets::{E, MD, MDE, T, YMD};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale_core::Locale;
use icu_time::Time as IcuTime;
use jiff::civil::{Date, Time, Weekday};

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// Formats dates and times by the conventions of one locale. Cheap to get again.
pub struct Dates {
    weekday: Option<Formatter<MDE>>,
    day_name: Option<Formatter<E>>,
    day: Option<Formatter<MD>>,
    full: Option<Formatter<YMD>>,
    clock: Option<Formatter<T>>,
}

static KNOWN: LazyLock<Mutex<HashMap<Locale, Arc<Dates>>>> = LazyLock::new(Mutex::default);

/// Most locales kept. Locales come from orders, so from outside.
const KEPT: usize = 256;

impl Dates {
    /// The formats of a locale.
    pub fn of(locale: &Locale) -> Arc<Self> {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(dates) = known.get(locale) {
            return Arc::clone(dates);
        }
        if known.len() >= KEPT {
            known.clear();
        }
        let dates = Arc::new(Self::new(locale));
        known.insert(locale.clone(), Arc::clone(&dates));
        dates
    }

    fn new(locale: &Locale) -> Self {
        let preferences = || DateTimeFormatterPreferences::from(locale);
        Self {
            weekday: Formatter::try_new(preferences(), MDE::long()).ok(),
            day_name: Formatter::try_new(preferences(), E::long()).ok(),
            day: Formatter::try_new(preferences(), MD::long()).ok(),
            full: Formatter::try_new(preferences(), YMD::long()).ok(),
            clock: Formatter::try_new(preferences(), T::hm()).ok(),
        }
    }

    /// "Thursday, 26 November".
    pub fn weekday(&self, date: Date) -> String {
        format(self.weekday.as_ref().zip(gregorian(date)).map(|(f, d)| f.format(&d).to_string()), date)
    }

    /// "Thursday".
    pub fn day_name(&self, day: Weekday) -> String {
        // Any week has all of them; this one begins on a Monday.
        let date = Date::constant(2026, 11, 23).nth_weekday(1, day).unwrap_or(Date::constant(2026, 11, 23));
        let icu = self.day_name.as_ref().zip(gregorian(date)).map(|(f, d)| f.format(&d).to_string());
        icu.unwrap_or_else(|| date.strftime("%A").to_string())
    }

    /// "26 November".
    pub fn day(&self, date: Date) -> String {
        format(self.day.as_ref().zip(gregorian(date)).map(|(f, d)| f.format(&d).to_string()), date)
    }

    /// "26 November 2026".
    pub fn full(&self, date: Date) -> String {
        format(self.full.as_ref().zip(gregorian(date)).map(|(f, d)| f.format(&d).to_string()), date)
    }

    /// "14:02" or "2:02 PM".
    pub fn clock(&self, time: Time) -> String {
        let icu = || {
            let part = |value: i8| u8::try_from(value).ok();
            IcuTime::try_new(part(time.hour())?, part(time.minute())?, 0, 0).ok()
        };
        let text = self.clock.as_ref().and_then(|formatter| Some(formatter.format(&icu()?).to_string()));
        text.unwrap_or_else(|| time.strftime("%H:%M").to_string())
    }
}

/// A text that stands alone, with a capital at its beginning where the script has them: "Jeudi 26 novembre".
pub fn standing_alone(text: &str, locale: &Locale) -> String {
    const MAPPER: TitlecaseMapperBorrowed<'static> = TitlecaseMapper::new();
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    MAPPER.titlecase_segment_to_string(text, &locale.id, options).into_owned()
}

fn gregorian(date: Date) -> Option<icu_calendar::Date<Gregorian>> {
    let part = |value: i8| u8::try_from(value).ok();
    icu_calendar::Date::try_new_gregorian(i32::from(date.year()), part(date.month())?, part(date.day())?).ok()
}

/// Day and month stay together on narrow screens: the blank beside a number does not break.
fn format(text: Option<String>, date: Date) -> String {
    let Some(text) = text else { return date.to_string() };
    let mut out = String::with_capacity(text.len() + 4);
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        out.push_str(word);
        let Some(next) = words.peek() else { break };
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_numeric());
        let number = |word: &str| digit(word.chars().next());
        let joins = (number(word) && !number(next)) || (!word.ends_with(',') && number(next) && next.len() <= 3);
        out.push(if joins { '\u{a0}' } else { ' ' });
    }
    out
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn of(locale: &str) -> Arc<Dates> {
        Dates::of(&locale.parse().unwrap())
    }

    #[test]
    fn follows_the_locale() {
        let day = date(2026, 11, 26);
        assert_eq!(of("en-GB").day(day), "26\u{a0}November");
        assert_eq!(of("en-US").weekday(day), "Thursday, November\u{a0}26");
        assert_eq!(of("de").weekday(day), "Donnerstag, 26.\u{a0}November");
        assert_eq!(of("de").full(day), "26.\u{a0}November 2026");
        assert_eq!(of("de").clock(time(14, 2, 0, 0)), "14:02");
        assert_eq!(of("en-US").clock(time(14, 2, 0, 0)).replace('\u{202f}', " "), "2:02 PM");
    }

    #[test]
    fn begins_with_a_capital() {
        let alone = |text: &str, locale: &str| standing_alone(text, &locale.parse().unwrap());
        assert_eq!(alone("jeudi 26 novembre", "fr"), "Jeudi 26 novembre");
        assert_eq!(alone("ijdag", "nl"), "IJdag");
        assert_eq!(alone("istanbul", "tr"), "İstanbul");
        assert_eq!(alone("11月26日木曜日", "ja"), "11月26日木曜日");
    }

    #[test]
    fn days_of_the_week() {
        assert_eq!(of("en").day_name(Weekday::Monday), "Monday");
        assert_eq!(of("de").day_name(Weekday::Sunday), "Sonntag");
        assert_eq!(of("ja").day_name(Weekday::Tuesday), "火曜日");
    }

    #[test]
    fn a_strange_locale_still_gives_a_date() {
        assert!(of("tlh").weekday(date(2026, 11, 26)).contains("26"));
    }
}
