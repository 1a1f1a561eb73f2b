//! `POST /api/v1/orders`: an order as it is now.
//!
//! ```json
//! {
//!   "external_id": "4711", "number": "#1042", "email": "marlene@example.com", "phone": null, "locale": "de-DE",
//!   "brand": "maison-orlane", "currency": "EUR", "placed_at": "2026-11-18T20:13:00+01:00", "cancelled_at": null,
//!   "updated_at": "2026-11-18T20:14:00+01:00",
//!   "promise": {"earliest": "2026-11-24", "latest": "2026-11-26"},
//!   "ship_to": {"name": "Marlene Duda", "company": null, "lines": ["Große Bergstraße 174"], "city": "Hamburg",
//!               "region": null, "postcode": "22767", "country": "DE"},
//!   "totals": {"subtotal": "2650.00", "shipping": "0.00", "discount": null, "tax": null, "refunded": null, "total": "2650.00"},
//!   "lines": [{"external_id": "1", "sku": "HW-36", "title": "Heure d’hiver", "variant": "Ivory dial", "quantity": 1,
//!              "unit_price": "2450.00", "image_url": null, "requires_shipping": true,
//!              "cancelled_quantity": 0, "returned_quantity": 0, "refunded_quantity": 0}],
//!   "delivery": {"method": "store_pickup", "store": {"name": "Orlane Hamburg", "address": ["Jungfernstieg 12"], "city": "Hamburg",
//!                "postcode": "20354", "country": "DE", "hours": {"mon": ["10:00-19:00"]}}, "ready_by": "2026-11-25T16:00"}
//! }
//! ```
//!
//! `delivery` is left out, or its `method` is `shipping`, for what is sent. What is collected in one of your stores names the
//! store, a place as in [`super::pickup`], and if you like the day or time (on the clock there) by which it will be
//! ready; that it is, you say with `POST /api/v1/orders/{id}/pickup`.
//!
//! The key is sent as `Authorization: Bearer dsk_…`; an `Idempotency-Key` header makes the call safe to repeat. `brand` may
//! be left out; it is the slug of one of the merchant's brands.
//!
//! Needed: `external_id`, `currency`, `lines` with `title`. Sent again with the same `external_id` it changes the order.
//! Answer: 201 (200 if it was known) with `{"id", "external_id", "number", "created", "page_url"}`; the page is there at
//! once.

use actix_web::{HttpRequest, HttpResponse, web};
use jiff::civil::DateTime;
use serde_json::json;

use super::auth;
use super::fields::{self, Fields, Mistakes};
use super::idempotency::{self, Key};
use super::pickup;
use crate::accounts::Scope;
use crate::app::App;
use crate::error::Error;
use crate::i18n::Language;
use crate::links;
use crate::orders::model::{
    Address, Adjustment, AdjustmentKind, LineDraft, OrderDraft, Promise, STATE, Totals, email_key,
};
use crate::orders::pickup::PickupKind;
use crate::orders::{self, Currency, Pickup, StorePickup};

/// The shop of orders that come by the API.
pub const SHOP: &str = "api";

const TEXT: usize = 500;

/// `POST /api/v1/orders`.
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Payload) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let merchant = auth::merchant(&app, &request, Scope::OrdersWrite).await?;
    let key = Key::of(&request, &body)?;
    let draft = draft(&body)?;
    let now = app.clock.now();
    let base = app.settings.server.public_url.clone();
    let outcome = app
        .db
        .write(move |tx| {
            idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                let done = orders::intake(tx, merchant, &draft, now)?;
                let token = links::of_order(tx, merchant, done.order, now)?;
                let body = json!({
                    "id": done.order,
                    "external_id": draft.external_id,
                    "number": draft.number,
                    "created": done.created,
                    "page_url": format!("{base}/t/{}", token.as_str()),
                });
                Ok((if done.created { 201 } else { 200 }, body))
            })
        })
        .await?;
    idempotency::respond(outcome)
}

fn draft(body: &web::Bytes) -> Result<OrderDraft, Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(
        &[
            "external_id",
            "number",
            "email",
            "phone",
            "locale",
            "brand",
            "currency",
            "placed_at",
            "cancelled_at",
            "updated_at",
            "promise",
            "ship_to",
            "totals",
            "lines",
            "delivery",
        ],
        &mut m,
    );
    let external_id = whole.required("external_id", TEXT, &mut m);
    let currency = whole.currency("currency", &mut m);
    let email = whole.text("email", TEXT, &mut m);
    if email.as_deref().is_some_and(|email| email_key(email).is_none()) {
        m.add("email", "must be an e-mail address");
    }
    let locale = whole.text("locale", 40, &mut m);
    if locale.as_deref().is_some_and(|locale| locale.replace('_', "-").parse::<icu_locale_core::Locale>().is_err()) {
        let known: Vec<_> = Language::ALL.iter().map(|language| language.as_str()).collect();
        m.add("locale", format!("must be a language tag such as de-DE (pages speak {})", known.join(", ")));
    }
    let (lines, adjustments) = lines(&whole, currency, &mut m);
    let draft = OrderDraft {
        in_order: true,
        shop: SHOP.to_owned(),
        number: whole.text("number", TEXT, &mut m).or_else(|| external_id.clone()).unwrap_or_default(),
        external_id: external_id.unwrap_or_default(),
        email,
        locale,
        currency: currency.or_else(|| Currency::new("XXX")).ok_or(Error::Unavailable)?,
        phone: whole.text("phone", 60, &mut m),
        ship_to: address(&whole, &mut m),
        billing_postcode: None,
        totals: totals(&whole, currency, &mut m),
        placed_at: whole.moment("placed_at", &mut m),
        cancelled_at: whole.moment("cancelled_at", &mut m),
        changed_at: whole.moment("updated_at", &mut m),
        promise: promise(&whole, &mut m),
        brand: whole.text("brand", 60, &mut m),
        store_pickup: delivery(&whole, &mut m),
        lines,
        adjustments,
    };
    m.none()?;
    Ok(draft)
}

fn address(whole: &Fields<'_>, m: &mut Mistakes) -> Address {
    let Some(to) = whole.object("ship_to", m) else { return Address::default() };
    to.only(&["name", "company", "lines", "city", "region", "postcode", "country"], m);
    Address {
        name: to.text("name", TEXT, m),
        company: to.text("company", TEXT, m),
        lines: to.texts("lines", 5, TEXT, m),
        city: to.text("city", TEXT, m),
        region: to.text("region", TEXT, m),
        postcode: to.text("postcode", 40, m),
        country: to.text("country", 60, m),
    }
}

fn delivery(whole: &Fields<'_>, m: &mut Mistakes) -> Option<StorePickup> {
    let told = whole.object("delivery", m)?;
    told.only(&["method", "store", "ready_by"], m);
    match told.required("method", 20, m).as_deref() {
        Some("store_pickup") => {}
        Some("shipping") | None => return None,
        Some(_) => {
            m.add(told.at("method"), "must be shipping or store_pickup");
            return None;
        }
    }
    let store = told.object("store", m).map(|at| pickup::place(&at, m)).filter(Pickup::has_place);
    if store.is_none() {
        m.add(told.at("store"), "must say where: a name or an address");
    }
    let ready_by = told.text("ready_by", 40, m).and_then(|text| {
        let wall = text.parse::<DateTime>().ok().filter(|_| !text.ends_with(['Z', 'z']));
        if wall.is_none() {
            m.add(told.at("ready_by"), "must be a day or a time on the clock there, such as 2026-11-25T16:00");
        }
        wall
    });
    let store = Pickup { kind: Some(PickupKind::Store), ..store.unwrap_or_default() };
    Some(StorePickup { store, ready_by })
}

fn totals(whole: &Fields<'_>, currency: Option<Currency>, m: &mut Mistakes) -> Totals {
    let Some(sums) = whole.object("totals", m) else { return Totals::default() };
    sums.only(&["subtotal", "shipping", "discount", "tax", "refunded", "total"], m);
    Totals {
        subtotal: sums.amount("subtotal", currency, m),
        shipping: sums.amount("shipping", currency, m),
        discount: sums.amount("discount", currency, m),
        tax: sums.amount("tax", currency, m),
        refunded: sums.amount("refunded", currency, m),
        total: sums.amount("total", currency, m),
    }
}

fn promise(whole: &Fields<'_>, m: &mut Mistakes) -> Option<Promise> {
    let told = whole.object("promise", m)?;
    told.only(&["earliest", "latest"], m);
    let latest = told.date("latest", m);
    let earliest = told.date("earliest", m).or(latest);
    match (earliest, latest) {
        (Some(earliest), Some(latest)) if earliest <= latest => Some(Promise { earliest, latest }),
        (Some(_), Some(_)) => {
            m.add(told.at("earliest"), "must not be after latest");
            None
        }
        _ => {
            m.add(told.at("latest"), "is missing");
            None
        }
    }
}

fn lines(whole: &Fields<'_>, currency: Option<Currency>, m: &mut Mistakes) -> (Vec<LineDraft>, Vec<Adjustment>) {
    let (mut lines, mut adjustments) = (Vec::new(), Vec::new());
    for (at, line) in whole.objects("lines", 1000, m).iter().enumerate() {
        line.only(
            &[
                "external_id",
                "sku",
                "product_id",
                "title",
                "variant",
                "quantity",
                "unit_price",
                "image_url",
                "requires_shipping",
                "cancelled_quantity",
                "returned_quantity",
                "refunded_quantity",
            ],
            m,
        );
        let external_id = line.text("external_id", TEXT, m).unwrap_or_else(|| (at + 1).to_string());
        if lines.iter().any(|other: &LineDraft| other.external_id == external_id) {
            m.add(line.at("external_id"), "stands twice");
        }
        for (field, kind) in [
            ("cancelled_quantity", AdjustmentKind::Cancelled),
            ("returned_quantity", AdjustmentKind::Returned),
            ("refunded_quantity", AdjustmentKind::Refunded),
        ] {
            if let Some(quantity) = line.quantity(field, 0, m).filter(|quantity| *quantity > 0) {
                let cause = format!("{STATE}{kind}");
                adjustments.push(Adjustment { cause, line_external_id: external_id.clone(), kind, quantity });
            }
        }
        lines.push(LineDraft {
            external_id,
            sku: line.text("sku", TEXT, m),
            product_id: line.text("product_id", TEXT, m),
            title: line.required("title", TEXT, m).unwrap_or_default(),
            variant: line.text("variant", TEXT, m),
            quantity: line.quantity("quantity", 1, m).unwrap_or(1),
            unit_price: line.amount("unit_price", currency, m),
            image_url: line.text("image_url", 2000, m),
            requires_shipping: line.flag("requires_shipping", m).unwrap_or(true),
        });
    }
    if lines.is_empty() {
        m.add("lines", "must have at least one entry");
    }
    (lines, adjustments)
}
