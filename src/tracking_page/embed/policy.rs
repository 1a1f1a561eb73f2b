//! `GET /embed/policy` and `GET /embed/policy.json`: delivery, returns and help, for the pages of products.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::Query;
use crate::app::App;
use crate::branding::slot::{mail, telephone};
use crate::branding::{Brand, Localised};
use crate::error::Error;
use crate::i18n::{Language, PageLocale, Words};
use crate::tracking_page::cache::Frame;
use crate::tracking_page::failure;
use crate::tracking_page::pages::Closed;
use crate::web::{Action, Chrome, Finished};

/// What is told before anything is bought.
#[derive(Template)]
#[template(path = "embed/policy.html")]
pub struct PolicyFrame {
    /// The frame around it.
    pub chrome: Chrome,
    t: Words,
    parts: Vec<Part>,
    ways: Vec<Action>,
    hours: Option<String>,
}

struct Part {
    heading: String,
    paragraphs: Vec<String>,
    more: Option<String>,
}

impl PolicyFrame {
    /// The block in a language. None if the merchant has nothing to say in it.
    pub fn new(brand: &Brand, locale: &PageLocale, frame: Frame) -> Option<Self> {
        let (words, language) = (Words::in_locale(locale), locale.language);
        let (policy, contact) = (&brand.content.policy, &brand.content.contact);
        let part = |key: &str, text: &Localised, more: &Option<String>| {
            let text = text.get(language)?;
            let paragraphs = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
            Some(Part { heading: words.get(key), paragraphs, more: more.clone() })
        };
        let parts: Vec<Part> = [
            part("embed-policy-delivery", &policy.delivery, &policy.delivery_url),
            part("embed-policy-returns", &policy.returns, &policy.returns_url),
        ]
        .into_iter()
        .flatten()
        .collect();
        let email = contact.email.as_ref().map(|email| (email.clone(), mail(email, None, None)));
        let phone = contact.phone.as_ref().map(|phone| (phone.clone(), telephone(phone)));
        let own =
            contact.links.iter().filter_map(|link| Some((link.label.get(language)?.to_owned(), link.href.clone())));
        let ways = email.into_iter().chain(phone).chain(own);
        let title = words.with("embed-policy-title", &[("brand", (&brand.name).into())]);
        (!parts.is_empty()).then(|| Self {
            chrome: super::chrome(Some(brand), locale, title, frame),
            ways: ways.map(|(label, href)| Action { label, href, primary: false }).collect(),
            hours: contact.hours.get(language).map(str::to_owned),
            t: words,
            parts,
        })
    }
}

/// The language asked for; without one, the browser's if the merchant has something to say in it, else one in which they have.
fn locale(brand: &Brand, request: &HttpRequest) -> PageLocale {
    let policy = &brand.content.policy;
    let speaks = |language| [&policy.delivery, &policy.returns].iter().any(|text| text.get(language).is_some());
    let locale = failure::locale(request);
    if failure::languages(request).0.is_some() || speaks(locale.language) {
        return locale;
    }
    let spoken = Language::ALL.iter().copied().find(|language| speaks(*language));
    spoken.map_or(locale, |language| PageLocale::new(language, None))
}

/// `GET /embed/policy`.
pub async fn show(app: web::Data<App>, request: HttpRequest, query: web::Query<Query>) -> HttpResponse {
    let answer = async {
        let brand = super::brand(&app, &request, &query).await?;
        let page = PolicyFrame::new(&brand, &locale(&brand, &request), query.frame()).ok_or(Error::NotFound)?;
        let finished = super::finish(&page, &brand, &page.chrome.css).map_err(|e| Error::Internal(e.into()))?;
        Ok::<_, Closed>(finished.for_everybody().respond(&request))
    };
    match answer.await {
        Ok(page) => page,
        Err(closed) => super::failed(&app, &request, closed).await,
    }
}

/// `GET /embed/policy.json`.
pub async fn data(app: web::Data<App>, request: HttpRequest, query: web::Query<Query>) -> Result<HttpResponse, Error> {
    let brand = super::brand(&app, &request, &query).await?;
    let language = locale(&brand, &request).language;
    let told = told(&brand, language).ok_or(Error::NotFound)?;
    Ok(Finished::data(told.to_string(), brand.content.sites.clone()).for_everybody().respond(&request))
}

fn told(brand: &Brand, language: Language) -> Option<serde_json::Value> {
    let (policy, contact) = (&brand.content.policy, &brand.content.contact);
    let part = |text: &Localised, url: &Option<String>| Some(json!({ "text": text.get(language)?, "url": url }));
    let (delivery, returns) =
        (part(&policy.delivery, &policy.delivery_url), part(&policy.returns, &policy.returns_url));
    if delivery.is_none() && returns.is_none() {
        return None;
    }
    let links =
        contact.links.iter().filter_map(|link| Some(json!({ "label": link.label.get(language)?, "url": link.href })));
    Some(json!({
        "brand": brand.name,
        "language": language,
        "direction": language.direction(),
        "delivery": delivery,
        "returns": returns,
        "contact": {
            "text": contact.text.get(language),
            "email": contact.email,
            "phone": contact.phone,
            "hours": contact.hours.get(language),
            "answer_hours": contact.answer_hours,
            "links": links.collect::<Vec<_>>(),
        },
        "url": brand.content.home_url,
    }))
}
