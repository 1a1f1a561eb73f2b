//! `/track`: guests without a link find their order.
//!
//! An order needs its number **and** the e-mail address or postal code it was placed with. Unknown and wrong give the
//! same answer, take the same queries, and are counted per address. A tracking number alone opens the page of the
//! parcel, which says nothing of the order.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::failure;
use crate::accounts::MerchantId;
use crate::app::App;
use crate::branding::{self, Brand};
use crate::carriers::detect::{Evidence, detect, mistyped, number_in_link};
use crate::db::{Instant, Result, Tx};
use crate::error::Error;
use crate::i18n::{PageLocale, Words};
use crate::links::{self, Token};
use crate::orders;
use crate::orders::model::{email_key, number_key, postcode_key};
use crate::tracking;
use crate::tracking::model::TrackingNumber;
use crate::web::page::{finish, language_links};
use crate::web::{Action, Chrome, csrf, host};

/// The form.
#[derive(Template)]
#[template(path = "tracking_page/look_up.html")]
pub struct LookUpPage {
    chrome: Chrome,
    t: Words,
    action: String,
    csrf: String,
    number: String,
    email: String,
    postcode: String,
    said: Said,
    choices: Vec<Action>,
}

impl LookUpPage {
    /// The form as it may look: empty, and after a try that found nothing.
    pub fn samples(brand: &Brand, locale: &PageLocale, path: &str) -> Vec<(&'static str, Self)> {
        let words = Words::in_locale(locale);
        let sample = |number: &str, said: Said| Self {
            chrome: Chrome::new(
                Some(brand),
                locale,
                format!("{} · {}", words.get("lookup-title"), brand.name),
                language_links(path, locale.language),
            ),
            t: words.clone(),
            action: path.to_owned(),
            csrf: String::new(),
            number: number.to_owned(),
            email: String::new(),
            postcode: String::new(),
            said,
            choices: Vec::new(),
        };
        let number = "1Z5338FF0107231059";
        let wrong = Said { guess: guess(&words, number), ..Said::error(words.get("lookup-wrong")) };
        let field_errors = vec![("number".to_owned(), words.get("lookup-number-missing"))];
        vec![
            ("look_up", sample("", Said::default())),
            ("look_up_wrong", sample(number, wrong)),
            ("look_up_empty", sample("", Said { field_errors, ..Said::default() })),
        ]
    }

    /// The page's style sheet.
    pub fn css(&self) -> &str {
        &self.chrome.css
    }
}

/// What the form answers.
#[derive(Default)]
pub(super) struct Said {
    pub(super) error: Option<String>,
    pub(super) field_errors: Vec<(String, String)>,
    pub(super) guess: Option<Guess>,
}

impl Said {
    fn error(error: String) -> Self {
        Self { error: Some(error), ..Self::default() }
    }
}

/// Whose parcel the number may be.
pub(super) struct Guess {
    pub(super) sentence: String,
    /// The carrier's own page.
    pub(super) link: Option<Action>,
}

/// Which brand, on the main host.
#[derive(Deserialize)]
pub struct Query {
    brand: Option<String>,
}

/// What the guest typed.
#[derive(Default, Deserialize)]
pub struct Form {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    number: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    postcode: String,
}

/// `GET /track`.
pub async fn new(app: web::Data<App>, request: HttpRequest, query: web::Query<Query>) -> HttpResponse {
    let answer = async {
        let at = place(&app, &request, query.brand.as_deref()).await?;
        form(&app, &request, &at, Form::default(), Said::default(), StatusCode::OK)
    };
    match answer.await {
        Ok(page) => page,
        Err(error) => failure::page(&app, &request, error).await,
    }
}

/// `POST /track`.
pub async fn create(
    app: web::Data<App>,
    request: HttpRequest,
    query: web::Query<Query>,
    typed: web::Form<Form>,
) -> HttpResponse {
    match look_up(&app, &request, query.brand.as_deref(), typed.into_inner()).await {
        Ok(page) => page,
        Err(error) => failure::page(&app, &request, error).await,
    }
}

async fn look_up(
    app: &App,
    request: &HttpRequest,
    brand: Option<&str>,
    mut typed: Form,
) -> std::result::Result<HttpResponse, Error> {
    let at = place(app, request, brand).await?;
    let words = Words::in_locale(&failure::locale(request));
    let Place::Brand(shown) = &at else {
        return form(app, request, &at, typed, Said::default(), StatusCode::OK);
    };
    if !csrf::is_ours(request, &typed.csrf) {
        let expired = Said::error(words.get("lookup-form-expired"));
        return form(app, request, &at, typed, expired, StatusCode::UNPROCESSABLE_ENTITY);
    }
    if typed.number.trim().is_empty() {
        let field_errors = vec![("number".to_owned(), words.get("lookup-number-missing"))];
        let missing = Said { field_errors, ..Said::default() };
        return form(app, request, &at, typed, missing, StatusCode::UNPROCESSABLE_ENTITY);
    }
    // Counted only when something is looked up: a form sent half empty costs nobody a try.
    if let Err(retry_after) = app.lookups.check(request) {
        return Err(Error::TooMany { retry_after });
    }
    if let Some(number) = number_in_link(&typed.number) {
        typed.number = number;
    }
    let (merchant, only) = (shown.merchant, shown.id);
    let (number, email, postcode) = (typed.number.clone(), typed.email.clone(), typed.postcode.clone());
    let now = app.clock.now();
    let found = app.db.write(move |tx| find(tx, merchant, only, &number, &email, &postcode, now)).await?;
    match found {
        Some(token) => Ok(HttpResponse::SeeOther()
            .insert_header((header::LOCATION, {
                let asked =
                    failure::languages(request).0.map_or_else(String::new, |language| format!("?lang={language}"));
                format!("/t/{}{asked}", token.as_str())
            }))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .finish()),
        None => {
            let lacks_second = typed.email.trim().is_empty() && typed.postcode.trim().is_empty();
            let error = words.get(if lacks_second { "lookup-second-missing" } else { "lookup-wrong" });
            let said = Said { guess: guess(&words, &typed.number), ..Said::error(error) };
            form(app, request, &at, typed, said, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// Whose number that looks like. Read from what was typed and from nothing else, so that it tells nothing of what is
/// stored. Silent unless a check digit or a prefix speaks: most numbers of orders have the length of some carrier's.
fn guess(words: &Words, number: &str) -> Option<Guess> {
    let found = detect(number).into_iter().next();
    if let Some(found) = found.filter(|found| found.distinctive || found.evidence == Evidence::CheckDigit) {
        let carrier = [("carrier", found.name.into())];
        let link = found.tracking_url.map(|href| Action {
            label: words.with("look-up-at-carrier", &carrier),
            href,
            primary: false,
        });
        return Some(Guess { sentence: words.with("look-up-looks-like", &carrier), link });
    }
    let sentence = words.with("look-up-mistyped", &[("carrier", mistyped(number)?.into())]);
    Some(Guess { sentence, link: None })
}

/// The link of what was asked for. Every way through asks the same tables, so that time tells nothing.
fn find(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    brand: branding::BrandId,
    number: &str,
    email: &str,
    postcode: &str,
    now: Instant,
) -> Result<Option<Token>> {
    let orders = orders::store::by_number(tx, merchant, &number_key(number))?;
    let (email, postcode) = (email_key(email), postcode_key(postcode));
    let ours = orders.into_iter().find(|order| {
        let by_email = email.is_some() && order.email_key == email;
        let by_postcode = postcode.is_some() && order.postcode_key == postcode;
        order.brand_id == brand && (by_email || by_postcode)
    });
    let number = TrackingNumber::new(number);
    let parcel = match &number {
        Some(number) => parcel_of(tx, merchant, brand, &number.key())?,
        None => None,
    };
    match (ours, parcel) {
        (Some(order), _) => links::of_order(tx, merchant, order.id, now).map(Some),
        (None, Some(parcel)) => links::of_shipment(tx, merchant, parcel.id, now).map(Some),
        (None, None) => Ok(None),
    }
}

/// The newest parcel of that number that this brand sends. One of no known order belongs to the merchant's first brand.
fn parcel_of(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    brand: branding::BrandId,
    number_key: &str,
) -> Result<Option<tracking::store::Shipment>> {
    let mut found = tracking::store::by_number(tx, merchant, number_key)?;
    found.retain(|shipment| shipment.withdrawn_at.is_none());
    while let Some(shipment) = found.pop() {
        let sent_by = match shipment.order_id {
            Some(order) => orders::store::by_id(tx, merchant, order)?.map(|order| order.brand_id),
            None => branding::store::first(tx, merchant)?.map(|brand| brand.id),
        };
        if sent_by == Some(brand) {
            return Ok(Some(shipment));
        }
    }
    Ok(None)
}

/// Where the guest is: at a brand, or at a choice of brands.
enum Place {
    Brand(Box<Brand>),
    Choice(Vec<Brand>),
}

async fn place(app: &App, request: &HttpRequest, asked: Option<&str>) -> std::result::Result<Place, Error> {
    if let Some(brand) = host::brand(app, request).await? {
        return Ok(Place::Brand(Box::new(Brand::clone(&brand))));
    }
    let mut all = app.db.read(branding::store::all).await?;
    let chosen = match asked {
        Some(slug) => all.iter().position(|brand| brand.slug == slug),
        None => (all.len() == 1).then_some(0),
    };
    match chosen {
        Some(at) => Ok(Place::Brand(Box::new(all.swap_remove(at)))),
        None if all.is_empty() => Err(Error::NotFound),
        None => Ok(Place::Choice(all)),
    }
}

fn form(
    app: &App,
    request: &HttpRequest,
    at: &Place,
    typed: Form,
    said: Said,
    status: StatusCode,
) -> std::result::Result<HttpResponse, Error> {
    let locale = failure::locale(request);
    let words = Words::in_locale(&locale);
    let (csrf, cookie) = csrf::token(request, app.settings.server.is_https())
        .map_err(|e| Error::Internal(anyhow::anyhow!("no randomness: {e}")))?;
    let (brand, choices) = match at {
        Place::Brand(brand) => (Some(brand.as_ref()), Vec::new()),
        Place::Choice(all) => {
            let asked = failure::languages(request).0.map_or_else(String::new, |language| format!("&lang={language}"));
            let choice = |brand: &Brand| Action {
                label: brand.name.clone(),
                href: format!("/track?brand={}{asked}", brand.slug),
                primary: false,
            };
            (None, all.iter().map(choice).collect())
        }
    };
    let title = words.get("lookup-title");
    let title = brand.map_or_else(|| title.clone(), |brand| format!("{title} · {}", brand.name));
    // On the main host the address says which brand.
    let path = match brand {
        Some(brand) if request.query_string().contains("brand=") => format!("/track?brand={}", brand.slug),
        _ => "/track".to_owned(),
    };
    // A language that was asked for stays when the form is sent.
    let action = match failure::languages(request).0 {
        Some(language) => format!("{path}{}lang={language}", if path.contains('?') { '&' } else { '?' }),
        None => path.clone(),
    };
    let page = LookUpPage {
        chrome: Chrome::new(brand, &locale, title, language_links(&path, locale.language)),
        action,
        csrf,
        number: typed.number,
        email: typed.email,
        postcode: typed.postcode,
        said,
        choices,
        t: words,
    };
    let css = page.chrome.css.clone();
    let mut response = finish(&page, status, &css).respond(request);
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(failure::with_cookie(response, cookie))
}
