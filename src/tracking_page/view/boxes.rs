//! What is in which parcel, and what is in none.

use super::hero::arrival;
use super::pieces::Back;
use super::standing::{Standing, final_day};
use super::{Scene, pickup, trail};
use crate::i18n::{Value, Words, format_money};
use crate::orders::Money;
use crate::orders::model::AdjustmentKind;
use crate::orders::store::LineItem;
use crate::tracking::status::Outlook;
use crate::tracking::store::Shipment;
use crate::tracking::{ShipmentStatus, carrier_names};
use crate::tracking_page::load::{Loaded, Parcel};
use crate::web::page::{BoxView, Figure, ItemView};

/// The parcels, in the order in which they left.
pub(super) fn parcels(scene: &Scene<'_>) -> Vec<BoxView> {
    let parcels = &scene.loaded.parcels;
    let total = scene.loaded.brought().count();
    let mut at = 0;
    let mut back = Back::default();
    let most_urgent = Standing::of(scene.loaded, scene.today, &scene.zone).parcel.map(|parcel| parcel.shipment.id);
    parcels
        .iter()
        .map(|parcel| {
            let shipment = &parcel.shipment;
            let standing = Standing::of_parcel(parcel, promised(scene), scene.today, &scene.zone);
            let inside = scene.loaded.inside(parcel).into_iter();
            let items = inside
                // What became of the pieces stands where they were delivered.
                .map(|(line, quantity)| match parcel.is_return() {
                    true => item_in(scene, line, quantity, ""),
                    false => item(scene, &mut back, line, quantity),
                })
                .collect();
            let (recent, earlier) = trail::lines(scene, parcel);
            let (kind, items_heading) = match (parcel.is_return(), parcel.in_store) {
                (true, _) => ("return", "return-items-heading"),
                (_, true) => ("store", "store-items-heading"),
                _ => ("parcel", "items-heading"),
            };
            at += usize::from(kind == "parcel");
            let heading = match kind {
                "return" => scene.words.get("box-return-heading"),
                "store" => scene.words.with("box-store-heading", &[("store", (&pickup::store_name(scene)).into())]),
                _ if total == 1 => scene.words.get("items-heading"),
                _ => {
                    let (n, total) = (at.to_string(), total.to_string());
                    scene.words.with("box-of", &[("n", (&n).into()), ("total", (&total).into())])
                }
            };
            let from_store = shipment.from_store.as_ref();
            BoxView {
                kind,
                heading,
                tone: standing.tone,
                status_line: status_line(scene, &standing, parcel),
                carrier: shipment.carrier_name().map(|carrier| carrier_names::display(carrier).to_owned()),
                number: shipment.tracking_number.clone(),
                carrier_url: carrier_page(scene, shipment).map(|(_, url)| url),
                origin: from_store.map(|store| scene.words.with("box-from-store", &[("store", store.into())])),
                items_heading: scene.words.get(items_heading),
                items,
                recent,
                earlier_label: scene.words.with("earlier-updates", &[("count", earlier.len().into())]),
                earlier,
                pickup: pickup::of(scene, parcel),
                figure: figure_of(scene, &standing),
                open: most_urgent == Some(shipment.id),
            }
        })
        .collect()
}

/// The last day that was promised at checkout.
pub(super) fn promised(scene: &Scene<'_>) -> Option<jiff::civil::Date> {
    scene.loaded.order.as_ref().and_then(|order| order.details.0.promise).map(|promise| promise.latest)
}

fn status_line(scene: &Scene<'_>, standing: &Standing<'_>, parcel: &Parcel) -> String {
    let words = &scene.words;
    let status = where_left(words, parcel).unwrap_or_else(|| words.get(&format!("status-{}-name", standing.kind)));
    let with = |key: &str, date: jiff::civil::Date| {
        words.with(key, &[("status", (&status).into()), ("date", (&scene.day_within(date)).into())])
    };
    match (&standing.estimate, parcel.shipment.status) {
        _ if scene.loaded.outlook(parcel) == Outlook::CalledOff => words.get("status-cancelled-name"),
        _ if parcel.is_return() => status,
        (_, ShipmentStatus::Delivered) => {
            arrival(scene, parcel).map_or_else(|| status.clone(), |(day, _)| with("box-line-delivered", day))
        }
        (Some(estimate), ShipmentStatus::PreTransit | ShipmentStatus::InTransit | ShipmentStatus::OutForDelivery)
            if !standing.missed && !standing.stuck =>
        {
            final_day(estimate, &scene.zone).map_or_else(|| status.clone(), |day| with("box-line-arrives", day))
        }
        _ => status,
    }
}

/// What is in no parcel: not yet sent, cancelled, refunded, or never sent by parcel.
pub(super) fn leftovers(scene: &Scene<'_>) -> Vec<BoxView> {
    let loaded = scene.loaded;
    if loaded.order.is_none() || loaded.lines.is_empty() {
        return Vec::new();
    }
    let all_in_one = loaded.all_in_one().is_some();
    let unknown_contents = loaded.outward().any(|parcel| parcel.items.is_empty()) && !all_in_one;
    let order_cancelled = loaded.order.as_ref().is_some_and(|order| order.cancelled_at.is_some());
    let nothing_sent = loaded.outward().next().is_none();
    let mut back = Back::default();
    let (mut unsent, mut cancelled, mut refunded, mut digital, mut somewhere) =
        (vec![], vec![], vec![], vec![], vec![]);
    for line in &loaded.lines {
        let (off, refunded_pieces) = (
            scene.loaded.adjusted(line, AdjustmentKind::Cancelled),
            scene.loaded.adjusted(line, AdjustmentKind::Refunded),
        );
        let cancelled_quantity = if order_cancelled && nothing_sent { line.quantity } else { off.min(line.quantity) };
        if cancelled_quantity > 0 {
            cancelled.push(item_in(scene, line, cancelled_quantity, "cancelled"));
        }
        let mut open = line.quantity - cancelled_quantity;
        if !line.requires_shipping {
            if open > 0 {
                digital.push(item(scene, &mut back, line, open));
            }
            continue;
        }
        if all_in_one {
            continue;
        }
        open -= loaded.sent(line);
        if open <= 0 {
            continue;
        }
        if unknown_contents {
            somewhere.push(item(scene, &mut back, line, open));
            continue;
        }
        // Paid back without having been sent: it will not come.
        let paid_back = refunded_pieces.min(open);
        if paid_back > 0 {
            refunded.push(item_in(scene, line, paid_back, "refunded"));
        }
        if open > paid_back {
            if order_cancelled {
                cancelled.push(item_in(scene, line, open - paid_back, "cancelled"));
            } else {
                unsent.push(item_in(scene, line, open - paid_back, ""));
            }
        }
    }
    let words = &scene.words;
    let group = |kind: &'static str, heading: &str, line: &str, items: Vec<ItemView>| {
        (!items.is_empty()).then(|| BoxView {
            kind,
            heading: words.get(heading),
            tone: "calm",
            status_line: if line.is_empty() { String::new() } else { words.get(line) },
            carrier: None,
            number: None,
            carrier_url: None,
            origin: None,
            items_heading: words.get("ordered-heading"),
            items,
            recent: vec![],
            earlier: vec![],
            earlier_label: String::new(),
            pickup: None,
            figure: figure(words, "ordered"),
            open: false,
        })
    };
    let unsent_heading = if nothing_sent { "ordered-heading" } else { "box-unsent-heading" };
    let mut unsent = group("unsent", unsent_heading, if nothing_sent { "" } else { "box-unsent-line" }, unsent);
    if let Some(unsent) = unsent.as_mut()
        && let Some(place) = pickup::of_store(scene)
    {
        unsent.heading = words.with("box-store-heading", &[("store", (&pickup::store_name(scene)).into())]);
        unsent.status_line = words.get("status-store_preparing-name");
        unsent.pickup = Some(place);
    }
    [
        group("ordered", "ordered-heading", "", somewhere),
        unsent,
        group("digital", "box-digital-heading", "box-digital-line", digital),
        group("cancelled", "box-cancelled-heading", "box-cancelled-line", cancelled),
        group("refunded", "box-refunded-heading", "box-refunded-line", refunded),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether everything that was to be sent has arrived.
pub(super) fn is_all_delivered(loaded: &Loaded, leftovers: &[BoxView]) -> bool {
    let mut outward = loaded.outward().peekable();
    let arrived = outward.peek().is_some() && outward.all(|parcel| parcel.shipment.status == ShipmentStatus::Delivered);
    arrived && !leftovers.iter().any(|group| group.kind == "unsent")
}

/// A line in a parcel, with what has become of it since.
fn item(scene: &Scene<'_>, back: &mut Back, line: &LineItem, quantity: i32) -> ItemView {
    let (returned, refunded) = back.take(scene.loaded, line, quantity);
    let mut view = item_in(scene, line, quantity, "");
    let count = |number: i32| Value::from(usize::try_from(number).unwrap_or(0));
    let words = &scene.words;
    view.state = match (returned, refunded) {
        (0, 0) => None,
        (all, 0) if all >= quantity => Some(words.get("item-returned")),
        (0, all) if all >= quantity => Some(words.get("item-refunded")),
        (some, 0) => Some(words.with("item-part-returned", &[("count", count(some))])),
        (0, some) => Some(words.with("item-part-refunded", &[("count", count(some))])),
        _ => Some(words.with("item-part-both", &[("returned", count(returned)), ("refunded", count(refunded))])),
    };
    if returned + refunded >= quantity {
        view.state_code = if returned > 0 { "returned" } else { "refunded" };
    }
    view
}

fn item_in(scene: &Scene<'_>, line: &LineItem, quantity: i32, state: &'static str) -> ItemView {
    let currency = scene.loaded.order.as_ref().map(crate::orders::store::Order::currency);
    let price = line.unit_price.and_then(|price| price.checked_mul(i64::from(quantity))).zip(currency);
    // Pictures from other hosts would tell them who looks at the page.
    let picture = line.image_url.as_ref().and_then(|url| scene.loaded.pictures.get(url));
    ItemView {
        title: line.title.clone(),
        variant: line.variant.clone(),
        quantity: u32::try_from(quantity).unwrap_or(0),
        image: picture.map(|picture| picture.small.clone()),
        image_large: picture.and_then(|picture| picture.large.clone()),
        state: (!state.is_empty()).then(|| scene.words.get(&format!("item-{state}"))),
        state_code: state,
        price: price.map(|(minor, currency)| format_money(Money { minor, currency }, &scene.locale.locale)),
    }
}

/// "Left with a neighbour", where the carrier says where it is.
fn where_left(words: &Words, parcel: &Parcel) -> Option<String> {
    let shipment = &parcel.shipment;
    let reason = shipment.reason.filter(|_| shipment.status == ShipmentStatus::Delivered && !parcel.is_return())?;
    words.first(&[format!("event-delivered-{reason}")])
}

/// The drawing of how a parcel stands, or the order. To who cannot see it, a door is not where the neighbour lives.
pub(super) fn figure_of(scene: &Scene<'_>, standing: &Standing<'_>) -> Figure {
    let drawn = figure(&scene.words, standing.kind);
    let left = standing.parcel.filter(|_| standing.kind == "delivered");
    let label = left.and_then(|parcel| where_left(&scene.words, parcel)).unwrap_or(drawn.label);
    Figure { label, ..drawn }
}

/// The drawing of a status kind, and how far along the route it stands.
pub(super) fn figure(words: &Words, of: &'static str) -> Figure {
    let (kind, stop) = match of {
        "ordered" => ("ordered", 0),
        "pre_transit" => ("pre_transit", 1),
        "in_transit" => ("in_transit", 2),
        "customs" => ("customs", 2),
        "out_for_delivery" => ("out_for_delivery", 3),
        "available_for_pickup" => ("available_for_pickup", 4),
        "attempted_delivery" => ("attempted_delivery", 4),
        "delivered" => ("delivered", 4),
        "exception" => ("exception", 2),
        "return_to_sender" => ("return_to_sender", 1),
        "returned" => ("return_to_sender", 0),
        "cancelled" => ("cancelled", 0),
        "store_preparing" => ("ordered", 0),
        "store_ready" => ("available_for_pickup", 4),
        "store_collected" => ("delivered", 4),
        "return_ready" => ("pre_transit", 4),
        "return_moving" => ("return_to_sender", 2),
        "return_arrived" => ("return_to_sender", 0),
        "return_problem" => ("exception", 2),
        _ => ("no_news", if of == "expired" { 2 } else { 1 }),
    };
    Figure { kind, stop, label: words.get(&format!("status-{of}-figure")) }
}

/// The carrier's name, if it is known, and its own page for this parcel.
pub(super) fn carrier_page<'a>(scene: &Scene<'_>, shipment: &'a Shipment) -> Option<(Option<&'a str>, String)> {
    let (carrier, language) = (shipment.carrier_name(), scene.locale.language.as_str());
    let ours = carrier
        .zip(shipment.tracking_number.as_deref())
        .and_then(|(c, number)| carrier_names::page(c, number, language));
    // The shop's own link is taken only if it is a web address; it comes from outside.
    let url = ours.or_else(|| shipment.tracking_url.clone().filter(|url| url.starts_with("https://")))?;
    Some((carrier.map(carrier_names::display), url))
}
