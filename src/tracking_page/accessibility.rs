//! `GET /accessibility`: what the shopper's pages are held to, how that is checked, and what the last check found.
//!
//! The figures come from `static/accessibility.json`, which `tests/run --matrix` writes after it has looked at every page
//! in a browser. Nobody types them in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::failure;
use super::look_up::{self, Place};
use crate::accounts;
use crate::app::App;
use crate::branding::Brand;
use crate::branding::slot::Contact;
use crate::content::{Facts, Occasion};
use crate::error::Error;
use crate::i18n::{Dates, PageLocale, Words};
use crate::links::LinkTier;
use crate::web::page::{finish, language_links};
use crate::web::slot::{Moment, Slot as _, SlotContext};
use crate::web::{Chrome, assets};

/// What the last check found.
#[derive(Clone, Debug, Deserialize)]
pub struct Report {
    /// The day on which it was made.
    pub checked_on: Date,
    /// Pages looked at: each state in a brand, a language and a scheme counts as one.
    pub pages: usize,
    /// Different pages and states.
    pub samples: usize,
    /// Slugs of the demo's brands.
    pub brands: Vec<String>,
    /// Codes.
    pub languages: Vec<String>,
    /// `light`, `dark`.
    pub schemes: Vec<String>,
    /// What was found: the same fault on two pages counts twice.
    pub violations: usize,
    /// Checker → its version.
    pub rules: BTreeMap<String, String>,
    /// Page → what Lighthouse gives it.
    pub lighthouse: BTreeMap<String, BTreeMap<String, usize>>,
}

static REPORT: LazyLock<Option<Report>> = LazyLock::new(|| {
    let file = assets::get("accessibility.json")?;
    serde_json::from_slice(&file.data)
        .inspect_err(|error| tracing::error!(%error, "the report about accessibility cannot be read"))
        .ok()
});

impl Report {
    /// The last one. It is a part of the program: a mistake in it is found by the tests, not by a shopper.
    pub fn last() -> Option<&'static Self> {
        REPORT.as_ref()
    }

    /// The lowest score that any page has in one of Lighthouse's categories.
    fn lowest(&self, category: &str) -> Option<usize> {
        self.lighthouse.values().filter_map(|scores| scores.get(category)).min().copied()
    }

    fn facts(&self, words: &Words, locale: &PageLocale) -> Vec<Fact> {
        let count = |key: &str, n: usize| words.with(key, &[("count", n.into())]);
        let score = |(category, key): (&str, &str)| Some(words.with(key, &[("score", self.lowest(category)?.into())]));
        let scores = [
            ("accessibility", "accessibility-score"),
            ("best_practices", "accessibility-score-practices"),
            ("performance", "accessibility-score-performance"),
        ];
        let fact = |label: &str, lines: Vec<String>| Fact { label: words.get(label), lines };
        let facts = vec![
            fact("accessibility-date", vec![Dates::of(&locale.locale).full(self.checked_on)]),
            fact(
                "accessibility-looked-at",
                vec![
                    count("accessibility-pages", self.pages),
                    count("accessibility-states", self.samples),
                    count("accessibility-languages", self.languages.len()),
                    count("accessibility-designs", self.brands.len()),
                ],
            ),
            fact("accessibility-found", vec![count("accessibility-problems", self.violations)]),
            fact(
                "accessibility-checkers",
                self.rules.iter().map(|(name, version)| format!("{name} {version}")).collect(),
            ),
            fact("accessibility-scores", scores.into_iter().filter_map(score).collect()),
        ];
        facts.into_iter().filter(|fact| !fact.lines.is_empty()).collect()
    }
}

/// A label, and what stands beside it.
struct Fact {
    label: String,
    lines: Vec<String>,
}

/// The statement.
#[derive(Template)]
#[template(path = "tracking_page/accessibility.html")]
pub struct AccessibilityPage {
    chrome: Chrome,
    t: Words,
    facts: Vec<Fact>,
    /// How to reach the merchant, if we know a way.
    contact: Option<String>,
}

impl AccessibilityPage {
    /// In a brand, or in our own plain look. `path` is the page's own, for links to its other languages.
    pub fn new(brand: Option<&Brand>, locale: &PageLocale, path: &str, moment: &Moment) -> Self {
        let words = Words::in_locale(locale);
        let title = words.get("accessibility-title");
        let title = brand.map_or_else(|| title.clone(), |brand| format!("{title} · {}", brand.name));
        Self {
            chrome: Chrome {
                indexable: true,
                description: Some(words.get("accessibility-description")),
                ..Chrome::new(brand, locale, title, language_links(path, locale.language))
            },
            facts: Report::last().map(|report| report.facts(&words, locale)).unwrap_or_default(),
            contact: brand.and_then(|brand| contact(brand, &words, locale, moment)),
            t: words,
        }
    }

    /// The page's style sheet.
    pub fn css(&self) -> &str {
        &self.chrome.css
    }
}

fn contact(brand: &Brand, words: &Words, locale: &PageLocale, moment: &Moment) -> Option<String> {
    let occasion = Occasion { stage: None, confirmation: false, items: &[], facts: &Facts::default() };
    let context = SlotContext {
        merchant: brand.merchant,
        brand,
        order: None,
        tier: LinkTier::Parcel,
        leftovers: &[],
        in_trouble: false,
        kind: "unknown",
        occasion: &occasion,
        moment,
        words,
        locale,
    };
    Contact.sample(&context).unwrap_or_else(|error| {
        tracing::error!(error = format!("{error:#}"), "how to reach the merchant is left out");
        None
    })
}

/// In which brand.
#[derive(Deserialize)]
pub struct Query {
    brand: Option<String>,
}

/// `GET /accessibility`.
pub async fn show(app: web::Data<App>, request: HttpRequest, query: web::Query<Query>) -> HttpResponse {
    let place = look_up::place(&app, &request, query.brand.as_deref()).await;
    let brand = match place {
        Ok(Place::Brand(brand)) => Some(brand),
        Ok(Place::Choice(_)) | Err(Error::NotFound) => None,
        Err(error) => return failure::page(&app, &request, error).await,
    };
    let path = match &brand {
        Some(brand) if query.brand.is_some() => format!("/accessibility?brand={}", brand.slug),
        _ => "/accessibility".to_owned(),
    };
    let moment = match moment(&app, brand.as_deref()).await {
        Ok(moment) => moment,
        Err(error) => return failure::page(&app, &request, error).await,
    };
    let page = AccessibilityPage::new(brand.as_deref(), &failure::locale(&request), &path, &moment);
    let mut response = finish(&page, StatusCode::OK, page.css()).respond(&request);
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("all"));
    response
}

/// Where the reader is, nobody knows: times are told by the merchant's clock.
async fn moment(app: &App, brand: Option<&Brand>) -> Result<Moment, Error> {
    let merchant = match brand.map(|brand| brand.merchant) {
        Some(id) => app.db.read(move |conn| accounts::store::merchant(conn, id)).await?,
        None => None,
    };
    let zone = merchant.and_then(|merchant| TimeZone::get(&merchant.time_zone).ok()).unwrap_or(TimeZone::UTC);
    Ok(Moment::new(app.clock.now(), zone.clone(), zone))
}
