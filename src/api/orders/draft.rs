//! Reading an order that a program tells.

use actix_web::web;
use jiff::civil::DateTime;

use super::SHOP;
use crate::api::fields::{self, Fields, Mistakes};
use crate::api::pickup;
use crate::error::Error;
use crate::i18n::Language;
use crate::orders::model::{
    Address, Adjustment, AdjustmentKind, LineDraft, OrderDraft, Promise, STATE, Totals, email_key,
};
use crate::orders::pickup::PickupKind;
use crate::orders::{Currency, Pickup, StorePickup};

const TEXT: usize = 500;

/// Reads an order.
///
/// # Errors
/// It is no JSON object, or all fields that are wrong.
pub(super) fn read(body: &web::Bytes) -> Result<OrderDraft, Error> {
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
