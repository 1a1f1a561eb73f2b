//! `/api/v1/brands`: which there are, and, at `/{slug}/content`, what each says to shoppers.
//!
//! ```json
//! {
//!   "home_url": "https://orlane.example/",
//!   "thanks": {"en": "Thank you for the wait.", "de": "Danke für Ihre Geduld."},
//!   "contact": {
//!     "text": {"en": "Write or call."}, "email": "hello@orlane.example", "phone": "+41 32 555 01 42",
//!     "hours": {"en": "Monday to Friday, 9 to 17 h"},
//!     "opening": {"time_zone": "Europe/Zurich", "week": {"mon": ["09:00-12:00", "13:00-17:00"]}, "closed": ["2026-12-25"]},
//!     "answer_hours": 4,
//!     "chats": [{"kind": "whatsapp", "handle": "+41 32 555 01 42"}],
//!     "links": [{"label": {"en": "Questions and answers"}, "href": "https://orlane.example/help"}]
//!   },
//!   "guides": [{
//!     "title": {"en": "Winding it for the first time"}, "text": {"en": "Thirty turns."}, "picture": "/static/…",
//!     "link": {"label": {"en": "With pictures"}, "href": "https://orlane.example/winding"},
//!     "stages": ["before_delivery", "on_the_way", "after_delivery"],
//!     "products": {"skus": ["HIV-36"], "product_ids": ["77"], "titles": ["watch"]}
//!   }],
//!   "banners": [{
//!     "text": {"en": "A strike holds up parcels to France."}, "link": null, "service": true, "priority": 10,
//!     "from": "2026-12-01T09:00", "until": "2026-12-05",
//!     "audience": {
//!       "stages": ["on_the_way"], "countries": ["FR"], "languages": ["en"], "first_order": false,
//!       "order_value": {"currency": "EUR", "at_least": "100.00", "at_most": null}
//!     }
//!   }],
//!   "policy": {
//!     "delivery": {"en": "Two to four days."}, "delivery_url": null,
//!     "returns": {"en": "Thirty days."}, "returns_url": "https://orlane.example/returns"
//!   },
//!   "sites": ["https://orlane.example"],
//!   "never_asks_for_payment": true,
//!   "slots": [{"slot": "contact", "shown": true, "position": "story", "stages": ["on_the_way"]}]
//! }
//! ```
//!
//! `GET` (scope `brands:read`) gives it with an `ETag`. `PUT` (scope `brands:write`) replaces the whole of it: what is left
//! out is taken away. It needs `If-Match` with that `ETag`, so that nobody's change is lost; `*` replaces whatever is
//! there. 412 says that somebody was faster. The answer is as of `GET`. `doorstep brands content` does the same.
//!
//! Texts are plain, by language; a text that is missing in a language is not shown in it. Addresses are `https`. Dates of
//! banners are on the merchant's clock, and the last day is included. Orders carry no tags of products, so guides are matched by
//! SKU, product id, or words of the title. `slots` are the page's blocks in the order in which they stand; those that are not named
//! follow as they usually do, and in trouble help is shown whatever stands there. Pictures lie on our own host. The logo is not a
//! part of it.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::fields::{self, Fields, Mistakes};
use super::{auth, no_store, shapes};
use crate::accounts::Scope;
use crate::accounts::model::is_slug;
use crate::app::App;
use crate::branding::change_content::{Changed, change_content};
use crate::branding::chats::{Chat, ChatKind};
use crate::branding::content::{
    Audience, Banner, Contact, Guide, LocalTime, NotALocalTime, OrderValue, Policy, Position, Products, SlotChoice,
    origin,
};
use crate::branding::opening::Opening;
use crate::branding::{self, Content, Link, Localised, Stage};
use crate::error::Error;
use crate::i18n::Language;
use crate::opening_hours::DAYS;
use crate::orders::model::email_key;
use crate::tracking_page::layout::SLOTS;

const LABEL: usize = 80;
const SENTENCES: usize = 600;
const PARAGRAPHS: usize = 4000;
const ADDRESS: usize = 500;

/// `GET /api/v1/brands`.
#[utoipa::path(
    get,
    path = "/api/v1/brands",
    tag = "Brands",
    summary = "List brands",
    description = "Your first brand, which orders have that name none, comes first.",
    responses((status = 200, description = "All of them.", body = shapes::BrandsAnswer)),
    security(("key" = ["brands:read"])),
)]
pub async fn index(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::BrandsRead).await?;
    let all = app
        .db
        .read(move |conn| {
            let first = branding::store::first(conn, merchant)?.map(|brand| brand.id);
            let mut all = branding::store::of_merchant(conn, merchant)?;
            all.sort_by_key(|brand| Some(brand.id) != first);
            all.into_iter()
                .map(|brand| {
                    let hosts = branding::store::hosts_of(conn, merchant, brand.id)?;
                    Ok(json!({ "slug": brand.slug, "name": brand.name, "hosts": hosts }))
                })
                .collect::<crate::db::Result<Vec<Value>>>()
        })
        .await?;
    Ok(no_store().json(json!({ "brands": all })))
}

/// `GET /api/v1/brands/{slug}/content`.
#[utoipa::path(
    get,
    path = "/api/v1/brands/{slug}/content",
    tag = "Brands",
    summary = "Read what a brand says",
    description = "The `ETag` is its version.",
    params(("slug" = String, Path, description = "Short name of the brand")),
    responses((status = 200, description = "What it says.", body = shapes::Content)),
    security(("key" = ["brands:read"])),
)]
pub async fn show(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::BrandsRead).await?;
    let slug = Some(slug.into_inner()).filter(|slug| is_slug(slug)).ok_or(Error::NotFound)?;
    let brand = app.db.read(move |conn| branding::store::by_slug(conn, merchant, &slug)).await?;
    let brand = brand.ok_or(Error::NotFound)?;
    Ok(answer(brand.content, brand.version))
}

/// `PUT /api/v1/brands/{slug}/content`.
#[utoipa::path(
    put,
    path = "/api/v1/brands/{slug}/content",
    tag = "Brands",
    summary = "Replace what a brand says",
    description = "All of it. Published at once.",
    params(("slug" = String, Path, description = "Short name of the brand"), ("If-Match" = Option<String>, Header, description = "ETag of what you have seen, so that nobody’s change is lost; `*` replaces whatever is there")),
    request_body = shapes::Content,
    responses((status = 200, description = "As it is now.", body = shapes::Content), (status = 412, description = "Somebody was faster."), (status = 428, description = "`If-Match` is missing.")),
    security(("key" = ["brands:write"])),
)]
pub async fn update(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let (merchant, actor) = auth::caller(&app, &request, Scope::BrandsWrite).await?;
    let slug = Some(slug.into_inner()).filter(|slug| is_slug(slug)).ok_or(Error::NotFound)?;
    let seen = seen(&request)?;
    let content = read(&body)?;
    let now = app.clock.now();
    let changed =
        app.db.write(move |tx| change_content(tx, (merchant, &actor), &slug, seen, content.clone(), now)).await?;
    match changed {
        Changed::Done(brand) => Ok(answer(brand.content, brand.version)),
        Changed::Stale => Err(Error::Stale),
        Changed::Missing => Err(Error::NotFound),
    }
}

/// The version of which the caller knows; none for any.
fn seen(request: &HttpRequest) -> Result<Option<i64>, Error> {
    let header = request.headers().get(header::IF_MATCH).ok_or(Error::VersionNeeded)?;
    let tag = header.to_str().unwrap_or_default().trim();
    if tag == "*" {
        return Ok(None);
    }
    // A proxy that compresses makes our tags weak; they are versions all the same.
    let version = tag.trim_start_matches("W/").trim_matches('"').parse();
    version.map(Some).map_err(|_| Error::Stale)
}

fn answer(content: Content, version: i64) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::ETAG, format!("\"{version}\"")))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .json(shown(content))
}

/// As it is given out: without the logo.
pub(crate) fn shown(content: Content) -> Content {
    Content { logo_svg: None, ..content }
}

/// Reads a document.
///
/// # Errors
/// It is no JSON object, or all fields that are wrong.
pub(crate) fn read(body: &web::Bytes) -> Result<Content, Error> {
    let object = fields::object(body)?;
    let (whole, mut mistakes) = (Fields::whole(&object), Mistakes::default());
    let m = &mut mistakes;
    whole.only(
        &["home_url", "thanks", "contact", "guides", "banners", "policy", "sites", "never_asks_for_payment", "slots"],
        m,
    );
    let content = Content {
        home_url: address(&whole, "home_url", m),
        logo_svg: None,
        thanks: localised(&whole, "thanks", SENTENCES, m),
        contact: contact(&whole, m),
        guides: whole.objects("guides", 100, m).iter().map(|guide| self::guide(guide, m)).collect(),
        banners: whole.objects("banners", 20, m).iter().map(|banner| self::banner(banner, m)).collect(),
        policy: policy(&whole, m),
        sites: each(&whole, "sites", 20, ADDRESS, m, |text| {
            origin(text).ok_or("must be a site such as https://orlane.example, by HTTPS and without a path".to_owned())
        }),
        never_asks_for_payment: whole.flag("never_asks_for_payment", m).unwrap_or(false),
        slots: whole.objects("slots", 50, m).iter().filter_map(|slot| self::slot(slot, m)).collect(),
    };
    mistakes.none()?;
    Ok(content)
}

/// A text by language.
fn localised(of: &Fields<'_>, name: &str, longest: usize, m: &mut Mistakes) -> Localised {
    let mut texts = Localised::default();
    for (tag, text) in of.pairs(name, longest, m) {
        match Language::ALL.iter().find(|language| language.as_str() == tag) {
            Some(language) if !text.is_empty() => texts.set(*language, text),
            Some(_) => {}
            None => {
                let known: Vec<_> = Language::ALL.iter().map(|language| language.as_str()).collect();
                m.add(
                    format!("{}.{tag}", of.at(name)),
                    format!("is not a language that pages speak; they speak {}", known.join(", ")),
                );
            }
        }
    }
    texts
}

/// A text by language that must be there in one language at least.
fn spoken(of: &Fields<'_>, name: &str, longest: usize, m: &mut Mistakes) -> Localised {
    let texts = localised(of, name, longest, m);
    if texts.is_empty() && !of.has(name) {
        m.add(of.at(name), "is missing; write for example {\"en\": \"…\"}");
    } else if texts.is_empty() {
        m.add(of.at(name), "needs a text in one language at least");
    }
    texts
}

/// A web address by HTTPS.
fn address(of: &Fields<'_>, name: &str, m: &mut Mistakes) -> Option<String> {
    let url = of.text(name, ADDRESS, m)?;
    let host = url.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let plain = url.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"'`{}|\\^".contains(c));
    let fits = plain && host.is_some_and(|host| origin(&format!("https://{host}")).is_some());
    if !fits {
        m.add(of.at(name), "must be a web address that begins with https://");
    }
    fits.then_some(url)
}

/// A list of texts, each read by itself.
fn each<T>(
    of: &Fields<'_>,
    name: &str,
    most: usize,
    longest: usize,
    m: &mut Mistakes,
    read: impl Fn(&str) -> Result<T, String>,
) -> Vec<T> {
    let texts = of.texts(name, most, longest, m);
    let mut all = Vec::with_capacity(texts.len());
    for (at, text) in texts.iter().enumerate() {
        match read(text) {
            Ok(value) => all.push(value),
            Err(wrong) => m.add(format!("{}[{at}]", of.at(name)), wrong),
        }
    }
    all
}

/// A list of codes of a closed set.
fn codes<T: std::str::FromStr>(of: &Fields<'_>, name: &str, known: &[&str], m: &mut Mistakes) -> Vec<T> {
    each(of, name, known.len(), LABEL, m, |text| {
        text.parse().map_err(|_| format!("must be one of {}", known.join(", ")))
    })
}

fn link(of: &Fields<'_>, m: &mut Mistakes) -> Option<Link> {
    of.only(&["label", "href"], m);
    let label = spoken(of, "label", LABEL, m);
    if !of.has("href") {
        m.add(of.at("href"), "is missing");
    }
    Some(Link { label, href: address(of, "href", m)? })
}

fn contact(whole: &Fields<'_>, m: &mut Mistakes) -> Contact {
    let Some(of) = whole.object("contact", m) else { return Contact::default() };
    of.only(&["text", "email", "phone", "hours", "opening", "answer_hours", "chats", "links"], m);
    let email = of.text("email", 254, m);
    if email.as_deref().is_some_and(|email| email_key(email).is_none() || email.contains([' ', '<', '>', ',', '"'])) {
        m.add(of.at("email"), "must be an e-mail address");
    }
    let phone = of.text("phone", 40, m);
    if phone.as_deref().is_some_and(|phone| {
        !phone.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c))
            || !phone.contains(|c: char| c.is_ascii_digit())
    }) {
        m.add(of.at("phone"), "must be a phone number such as +41 32 555 01 42");
    }
    let answer_hours = of.quantity("answer_hours", 1, m).and_then(|hours| u16::try_from(hours).ok());
    if answer_hours.is_some_and(|hours| hours > 240) {
        m.add(of.at("answer_hours"), "must be a whole number from 1 to 240");
    }
    Contact {
        text: localised(&of, "text", SENTENCES, m),
        email,
        phone,
        hours: localised(&of, "hours", SENTENCES, m),
        opening: of.object("opening", m).map(|opening| self::opening(&opening, m)),
        answer_hours,
        chats: of.objects("chats", 10, m).iter().filter_map(|chat| self::chat(chat, m)).collect(),
        links: of.objects("links", 10, m).iter().filter_map(|link| self::link(link, m)).collect(),
    }
}

fn chat(of: &Fields<'_>, m: &mut Mistakes) -> Option<Chat> {
    of.only(&["kind", "handle"], m);
    let (kind, handle) = (of.required("kind", LABEL, m), of.required("handle", LABEL, m));
    let Ok(kind) = kind?.parse::<ChatKind>() else {
        let known: Vec<_> = ChatKind::ALL.iter().map(|kind| kind.as_str()).collect();
        m.add(of.at("kind"), format!("must be one of {}", known.join(", ")));
        return None;
    };
    let handle = kind.handle(&handle?);
    if handle.is_none() {
        m.add(of.at("handle"), format!("must be {}", kind.wants()));
    }
    Some(Chat { kind, handle: handle? })
}

fn opening(of: &Fields<'_>, m: &mut Mistakes) -> Opening {
    of.only(&["time_zone", "week", "closed"], m);
    let time_zone = of.text("time_zone", LABEL, m);
    if time_zone.as_deref().is_some_and(|name| TimeZone::get(name).is_err()) {
        m.add(of.at("time_zone"), "must be a time zone such as Europe/Zurich");
    }
    let mut opening = Opening { time_zone, ..Opening::default() };
    if let Some(week) = of.object("week", m) {
        week.only(&DAYS.map(|(name, _)| name), m);
        opening.week = week.week(m);
    } else {
        m.add(of.at("week"), "is missing; write for example {\"mon\": [\"09:00-17:00\"]}");
    }
    opening.closed = of.dates("closed", 100, m);
    opening
}

fn stages(of: &Fields<'_>, m: &mut Mistakes) -> Vec<Stage> {
    codes(of, "stages", &Stage::ALL.iter().map(|stage| stage.as_str()).collect::<Vec<_>>(), m)
}

fn guide(of: &Fields<'_>, m: &mut Mistakes) -> Guide {
    of.only(&["title", "text", "link", "picture", "stages", "products"], m);
    let picture = of.text("picture", ADDRESS, m);
    let ours = |path: &String| {
        path.starts_with("/static/")
            && !path.contains("..")
            && path.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c))
    };
    if picture.as_ref().is_some_and(|path| !ours(path)) {
        m.add(of.at("picture"), "must be the path of a picture on this host, such as /static/…");
    }
    let products = of.object("products", m).map(|products| {
        products.only(&["skus", "product_ids", "titles"], m);
        let mut names = |name: &str| {
            each(&products, name, 200, 200, m, |text| {
                if text.is_empty() { Err("must not be empty".to_owned()) } else { Ok(text.to_owned()) }
            })
        };
        Products { skus: names("skus"), product_ids: names("product_ids"), titles: names("titles") }
    });
    Guide {
        title: spoken(of, "title", LABEL, m),
        text: localised(of, "text", SENTENCES, m),
        link: of.object("link", m).and_then(|link| self::link(&link, m)),
        picture,
        stages: stages(of, m),
        products: products.unwrap_or_default(),
    }
}

fn banner(of: &Fields<'_>, m: &mut Mistakes) -> Banner {
    of.only(&["text", "link", "service", "priority", "from", "until", "audience"], m);
    let mut time = |name: &str| -> Option<LocalTime> {
        let parsed: Result<LocalTime, NotALocalTime> = of.text(name, LABEL, m)?.parse();
        parsed.inspect_err(|wrong| m.add(of.at(name), wrong.to_string())).ok()
    };
    let (from, until) = (time("from"), time("until"));
    if from.zip(until).is_some_and(|(from, until)| until.end() <= from.start()) {
        m.add(of.at("until"), "must be after from");
    }
    let priority = of.quantity("priority", 0, m).unwrap_or(0);
    if priority > 100 {
        m.add(of.at("priority"), "must be a whole number from 0 to 100");
    }
    Banner {
        text: spoken(of, "text", 280, m),
        link: of.object("link", m).and_then(|link| self::link(&link, m)),
        service: of.flag("service", m).unwrap_or(false),
        priority: u8::try_from(priority).unwrap_or(100),
        from,
        until,
        audience: audience(of, m),
    }
}

fn audience(banner: &Fields<'_>, m: &mut Mistakes) -> Audience {
    let Some(of) = banner.object("audience", m) else { return Audience::default() };
    of.only(&["stages", "countries", "languages", "order_value", "first_order"], m);
    let order_value = of.object("order_value", m).and_then(|value| {
        value.only(&["currency", "at_least", "at_most"], m);
        let currency = value.currency("currency", m);
        let bounds = ["at_least", "at_most"].map(|name| value.amount(name, currency, m));
        if let [Some(least), Some(most)] = bounds
            && most < least
        {
            m.add(value.at("at_most"), "must not be less than at_least");
        }
        let mut as_written = |name: &str| value.text(name, LABEL, m);
        Some(OrderValue {
            at_least: as_written("at_least"),
            at_most: as_written("at_most"),
            currency: currency?.as_str().to_owned(),
        })
    });
    let languages: Vec<_> = Language::ALL.iter().map(|language| language.as_str()).collect();
    Audience {
        stages: stages(&of, m),
        countries: each(&of, "countries", 250, LABEL, m, |text| {
            let country = text.to_ascii_uppercase();
            let fits = country.len() == 2 && country.bytes().all(|b| b.is_ascii_alphabetic());
            fits.then_some(country).ok_or("must be a country's two letters such as FR".to_owned())
        }),
        languages: codes(&of, "languages", &languages, m),
        order_value,
        first_order: of.flag("first_order", m).unwrap_or(false),
    }
}

fn slot(of: &Fields<'_>, m: &mut Mistakes) -> Option<SlotChoice> {
    of.only(&["slot", "shown", "position", "stages"], m);
    let known: Vec<&str> = SLOTS.iter().map(|slot| slot.id()).collect();
    let name = of.required("slot", LABEL, m)?;
    let Some(slot) = SLOTS.iter().find(|slot| slot.id() == name) else {
        m.add(of.at("slot"), format!("must be one of {}", known.join(", ")));
        return None;
    };
    let position = of.text("position", LABEL, m).and_then(|text| {
        let fits = text.parse::<Position>().ok().filter(|position| slot.positions().contains(position));
        if fits.is_none() {
            let may: Vec<&str> = slot.positions().iter().map(|position| position.as_str()).collect();
            m.add(of.at("position"), format!("must be one of {}", may.join(", ")));
        }
        fits
    });
    let shown = of.flag("shown", m).unwrap_or(true);
    if !shown && !slot.may_hide() {
        m.add(of.at("shown"), "must be true: this block is always shown");
    }
    Some(SlotChoice { slot: name, shown, position, stages: stages(of, m) })
}

fn policy(whole: &Fields<'_>, m: &mut Mistakes) -> Policy {
    let Some(of) = whole.object("policy", m) else { return Policy::default() };
    of.only(&["delivery", "delivery_url", "returns", "returns_url"], m);
    Policy {
        delivery: localised(&of, "delivery", PARAGRAPHS, m),
        delivery_url: address(&of, "delivery_url", m),
        returns: localised(&of, "returns", PARAGRAPHS, m),
        returns_url: address(&of, "returns_url", m),
    }
}
