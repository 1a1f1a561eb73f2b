//! `/track`: guests without a link find their order.
//!
//! An order needs its number, or a tracking number of it, **and** the e-mail address or postal code it was placed with. Unknown and
//! wrong give the same answer and take the same statements. A tracking number alone, or with a wrong second detail, opens the
//! page of the parcel, which says nothing of the order. Who gives both details has shown the second factor, and is not asked
//! for it again.
//!
//! Two limits hold. Per address and minute, in the memory of each process: it keeps floods away from the database, and with two
//! processes a flood is at most twice as large. Per number, in the database ([`links::lockouts`]): five digits of a postcode are
//! guessed from many addresses, so wrong tries are counted where they hurt, on all nodes and across restarts, also for numbers that
//! nobody has.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::SignedDuration;
use serde::Deserialize;

use super::failure;
use super::unlock::{page_of, see_other, unlocked};
use crate::accounts::MerchantId;
use crate::app::App;
use crate::branding::{self, Brand};
use crate::carriers::detect::{Evidence, detect, mistyped, number_in_link};
use crate::db::{Instant, Result, Tx};
use crate::error::Error;
use crate::i18n::{PageLocale, Words};
use crate::links::lockouts::{Counted, Counts};
use crate::links::unlock::{Form as At, Proof, Verdict};
use crate::links::{self, Token};
use crate::orders::model::{as_written, email_key, number_digits, number_key, postcode_key};
use crate::orders::store::Order;
use crate::orders::{self, OrderId};
use crate::secrets::Sealer;
use crate::tracking;
use crate::tracking::model::TrackingNumber;
use crate::tracking::store::Shipment;
use crate::web::limits::who;
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
    let wanted = Wanted {
        merchant: shown.merchant,
        brand: shown.id,
        number: typed.number.clone(),
        email: email_key(&typed.email),
        postcode: postcode_key(&typed.postcode),
        proof: (email_key(&typed.email).is_some() && !typed.postcode.trim().is_empty())
            .then(|| Proof::Details { place: typed.postcode.clone(), person: typed.email.clone() }),
        address: who(request, app.settings.server.trusted_proxies).to_string(),
    };
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    let found = app.db.write(move |tx| wanted.find(tx, &sealer, now)).await?;
    match found {
        Found::Locked(left) => Err(Error::TooMany { retry_after: left.try_into().unwrap_or_default() }),
        Found::Link(token) => Ok(see_other(&page_of(request, &token, ""))),
        Found::Unlocked(token) => {
            Ok(failure::with_cookie(see_other(&page_of(request, &token, "")), Some(unlocked(app, &token, now))))
        }
        Found::Nothing => {
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

/// What a guest asks for, in one brand.
#[derive(Clone)]
struct Wanted {
    merchant: MerchantId,
    brand: branding::BrandId,
    number: String,
    email: Option<String>,
    postcode: Option<String>,
    /// Both details, if both were typed.
    proof: Option<Proof>,
    /// Who tries.
    address: String,
}

/// What there is.
enum Found {
    Link(Token),
    /// An order's, by a guest who knows all that a second factor asks for.
    Unlocked(Token),
    Nothing,
    /// Too many wrong tries with this number.
    Locked(SignedDuration),
}

impl Wanted {
    /// How well an order fits: by how many of the second details, and whether its number is written as it was typed. `None` if it is
    /// not the brand's, or fits by none.
    fn fit(&self, order: &Order) -> Option<(usize, bool)> {
        let by_email = self.email.is_some() && order.email_key == self.email;
        let by_postcode = self.postcode.is_some() && order.postcode_key == self.postcode;
        let details = usize::from(by_email) + usize::from(by_postcode);
        let fits = order.brand_id == self.brand && details > 0;
        fits.then(|| (details, as_written(&order.number) == as_written(&self.number)))
    }

    /// The link of an order that was found. Who gave both details has shown the second factor with them.
    fn of_order(&self, tx: &mut Tx<'_>, sealer: &Sealer, order: OrderId, now: Instant) -> Result<Found> {
        let token = links::of_order(tx, self.merchant, order, now)?;
        let (Some(proof), Some(link)) = (&self.proof, links::store::by_token(tx, &token)?) else {
            return Ok(Found::Link(token));
        };
        let verdict = links::unlock::unlock(tx, sealer, &link, (At::LookUp, proof), &self.address, now)?;
        Ok(if verdict == Verdict::Right { Found::Unlocked(token) } else { Found::Link(token) })
    }

    /// The link of what was asked for: of the order, if its number or a tracking number of it comes with a right second detail;
    /// else of the parcel alone. Every way through runs the same statements, so that time tells nothing.
    fn find(&self, tx: &mut Tx<'_>, sealer: &Sealer, now: Instant) -> Result<Found> {
        let key = number_key(&self.number);
        let counted = [Counted::number(sealer, &self.brand.to_string(), &key)];
        // A number alone guesses nothing: no order is shown for it.
        let guesses = self.email.is_some() || self.postcode.is_some();
        let counts = Counts::read(tx, self.merchant, &counted, now)?;
        if let Some(left) = counts.locked(now).filter(|_| guesses) {
            return Ok(Found::Locked(left));
        }
        let mut orders = orders::store::by_number(tx, self.merchant, &key)?;
        // "Order no. MO-1003": the words with digits in them.
        let words = self.number.split_whitespace().filter(|word| word.contains(char::is_numeric));
        let without_words = number_key(&words.collect::<String>());
        orders.extend(orders::store::by_number(tx, self.merchant, &without_words)?);
        // "1003" of "MO-1003", by somebody who has that address.
        let mut theirs = orders::store::by_email(tx, self.merchant, self.email.as_deref().unwrap_or_default())?;
        theirs.retain(|order| number_digits(&order.number) == key);
        orders.extend(theirs);
        let tracking_number = TrackingNumber::new(&self.number).map(|number| number.key()).unwrap_or_default();
        let mut parcels = tracking::store::by_number(tx, self.merchant, &tracking_number)?;
        parcels.retain(|parcel| parcel.withdrawn_at.is_none() && parcel.number_key.is_some());
        let of_parcels: Vec<_> = parcels.iter().filter_map(|parcel| parcel.order_id).collect();
        let senders = orders::store::by_ids(tx, self.merchant, &of_parcels)?;
        let first_brand = branding::store::first(tx, self.merchant)?.map(|brand| brand.id);
        // The newest parcel of that number that this brand sends. One of no known order belongs to the merchant's first brand.
        let sent_by_us = |parcel: &Shipment| match parcel.order_id {
            Some(order) => senders.iter().any(|sender| sender.id == order && sender.brand_id == self.brand),
            None => first_brand == Some(self.brand),
        };
        let parcel = parcels.iter().rev().find(|parcel| sent_by_us(parcel)).map(|parcel| parcel.id);
        orders.extend(senders.iter().cloned());
        // Of several that fit equally well, the first: the newest with that very number.
        let fitting = orders.iter().rev().filter_map(|order| Some((self.fit(order)?, order.id)));
        let order = fitting.max_by_key(|(fit, _)| *fit).map(|(_, order)| order);
        if guesses {
            counts.settle(tx, self.merchant, order.is_some(), now)?;
        }
        match (order, parcel) {
            (Some(order), _) => self.of_order(tx, sealer, order, now),
            (None, Some(parcel)) => links::of_shipment(tx, self.merchant, parcel, now).map(Found::Link),
            (None, None) => Ok(Found::Nothing),
        }
    }
}

/// Where the guest is: at a brand, or at a choice of brands.
pub(super) enum Place {
    Brand(Box<Brand>),
    /// Their short names and names.
    Choice(Vec<(String, String)>),
}

pub(super) async fn place(app: &App, request: &HttpRequest, asked: Option<&str>) -> std::result::Result<Place, Error> {
    if let Some(brand) = host::brand(app, request).await? {
        return Ok(Place::Brand(Box::new(Brand::clone(&brand))));
    }
    if let Some(brand) = host::chosen(app, request, asked).await? {
        return Ok(Place::Brand(Box::new(Brand::clone(&brand))));
    }
    let all = app.db.read(branding::store::names).await?;
    match all.as_slice() {
        [] => Err(Error::NotFound),
        [(only, _)] if asked.is_none() => {
            let brand = host::chosen(app, request, Some(only)).await?.ok_or(Error::NotFound)?;
            Ok(Place::Brand(Box::new(Brand::clone(&brand))))
        }
        _ => Ok(Place::Choice(all)),
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
            let choice = |(slug, name): &(String, String)| Action {
                label: name.clone(),
                href: format!("/track?brand={slug}{asked}"),
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
        // The one page that strangers may find.
        chrome: Chrome {
            indexable: true,
            description: Some(words.get("look-up-intro")),
            ..Chrome::new(brand, &locale, title, language_links(&path, locale.language))
        },
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
    response
        .headers_mut()
        .insert(header::HeaderName::from_static("x-robots-tag"), header::HeaderValue::from_static("all"));
    Ok(failure::with_cookie(response, cookie))
}
