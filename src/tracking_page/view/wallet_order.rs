//! The order as Apple Wallet shows it: `order.json` of an order package (schema version 1).
//!
//! It lies in the shopper's own Wallet, so it says what the page says: items, prices, parcels. No address and no name: the
//! page does not need them either.

use jiff::SignedDuration;
use jiff::civil::Time;
use serde_json::{Map, Value, json};

use super::standing::kind;
use super::{Scene, boxes, calendar, pickup};
use crate::config::WalletSettings;
use crate::db::Instant;
use crate::i18n::PageLocale;
use crate::orders::store::{LineItem, Order};
use crate::tracking::status::Outlook;
use crate::tracking::store::Shipment;
use crate::tracking::{ShipmentStatus, carrier_names};
use crate::tracking_page::load::{Loaded, Parcel};
use crate::web::icalendar::Span;

/// The order in Wallet's words; `None` on the page of a single parcel, or where the link does not tell which order it is.
/// `page_url` is where the shopper goes from there, `shop_url` stands in for a brand without a shop of its own.
pub fn wallet_order(
    loaded: &Loaded,
    locale: &PageLocale,
    settings: &WalletSettings,
    logo: &str,
    page_url: &str,
    shop_url: &str,
    now: Instant,
) -> Option<Value> {
    let order = loaded.order.as_ref().filter(|order| !order.number.is_empty())?;
    let scene = Scene::new(loaded, locale, now);
    let created = order.placed_at.unwrap_or(order.created_at);
    let changes = loaded.parcels.iter().map(|parcel| parcel.shipment.updated_at).chain([order.updated_at]);
    let lines: Vec<Value> = loaded.lines.iter().map(|line| item(order, line, line.quantity)).collect();
    let parcels: Vec<Value> = loaded.outward().map(|parcel| fulfilment(&scene, parcel, order, page_url)).collect();
    let brand = &loaded.brand;
    let contact = &brand.content.contact;
    Some(object([
        ("schemaVersion", json!(1)),
        ("orderTypeIdentifier", json!(settings.order_type)),
        ("orderIdentifier", json!(order.id.to_string())),
        ("orderType", json!("ecommerce")),
        ("orderNumber", json!(order.number)),
        ("createdAt", json!(created.to_string())),
        // Wallet asks that it never goes back: neither do these.
        ("updatedAt", json!(changes.max().map_or(created, |at| at.max(created)).to_string())),
        ("status", json!(status(&scene, order))),
        ("orderManagementURL", json!(page_url)),
        (
            "merchant",
            object([
                ("merchantIdentifier", json!(settings.merchant)),
                ("displayName", json!(brand.name)),
                ("url", json!(brand.content.home_url.as_deref().unwrap_or(shop_url))),
                ("logo", json!(logo)),
                ("emailAddress", json!(contact.email)),
                ("phoneNumber", json!(contact.phone)),
            ]),
        ),
        ("lineItems", json!(lines)),
        ("fulfillments", json!(parcels)),
    ]))
}

/// `open`, `completed` or `cancelled`; the last two close it.
fn status(scene: &Scene<'_>, order: &Order) -> &'static str {
    if order.cancelled_at.is_some()
        && scene.loaded.outward().all(|parcel| scene.loaded.outlook(parcel) == Outlook::CalledOff)
    {
        "cancelled"
    } else if boxes::is_all_delivered(scene.loaded, &boxes::leftovers(scene)) {
        "completed"
    } else {
        "open"
    }
}

fn fulfilment(scene: &Scene<'_>, parcel: &Parcel, order: &Order, page_url: &str) -> Value {
    let shipment = &parcel.shipment;
    let outlook = scene.loaded.outlook(parcel);
    let (expected, window) = match calendar::span(scene, parcel).filter(|_| outlook == Outlook::Coming) {
        Some(span) => moment(scene, span),
        None => (None, None),
    };
    let delivered = calendar::span(scene, parcel).filter(|_| outlook == Outlook::Arrived);
    let delivered = delivered.and_then(|span| moment(scene, span).0);
    let inside = scene.loaded.inside(parcel);
    let lines: Vec<Value> = inside.into_iter().map(|(line, quantity)| item(order, line, quantity)).collect();
    if parcel.in_store {
        return object([
            ("fulfillmentType", json!("pickup")),
            ("fulfillmentIdentifier", json!(shipment.id.to_string())),
            ("status", json!(if outlook == Outlook::CalledOff { "cancelled" } else { pickup_status(shipment) })),
            ("statusDescription", json!(scene.words.get(&format!("status-{}-name", kind(parcel))))),
            ("displayName", json!(pickup::store_name(scene))),
            ("pickedUpAt", json!(delivered.map(|at| at.to_string()))),
            ("lineItems", json!(lines)),
        ]);
    }
    object([
        ("fulfillmentType", json!("shipping")),
        ("fulfillmentIdentifier", json!(shipment.id.to_string())),
        ("status", json!(if outlook == Outlook::CalledOff { "cancelled" } else { shipping_status(shipment) })),
        ("statusDescription", json!(scene.words.get(&format!("status-{}-name", kind(parcel))))),
        ("carrier", json!(shipment.carrier_name().map(carrier_names::display))),
        ("trackingNumber", json!(shipment.tracking_number)),
        ("trackingURL", json!(page_url)),
        ("shippedAt", json!(shipment.shipped_at.map(|at| at.to_string()))),
        ("estimatedDeliveryAt", json!(expected.map(|at| at.to_string()))),
        ("estimatedDeliveryWindowDuration", json!(window)),
        ("deliveredAt", json!(delivered.map(|at| at.to_string()))),
        ("lineItems", json!(lines)),
    ])
}

/// Wallet's words for what waits in a store.
fn pickup_status(shipment: &Shipment) -> &'static str {
    match shipment.status {
        ShipmentStatus::Unknown => "open",
        ShipmentStatus::AvailableForPickup => "readyForPickup",
        ShipmentStatus::Delivered => "pickedUp",
        ShipmentStatus::Cancelled => "cancelled",
        _ => "processing",
    }
}

/// Wallet's words for a parcel. It knows nothing of pick-up points here; our own words beside it say so.
fn shipping_status(shipment: &Shipment) -> &'static str {
    use ShipmentStatus::{
        AttemptedDelivery, AvailableForPickup, Cancelled, Delivered, Exception, Expired, InTransit, OutForDelivery,
        PreTransit, ReturnToSender, Unknown,
    };
    match shipment.status {
        Unknown => "open",
        PreTransit => "processing",
        InTransit | AvailableForPickup => "onTheWay",
        OutForDelivery => "outForDelivery",
        Delivered => "delivered",
        AttemptedDelivery | Exception | Expired | ReturnToSender => "issue",
        Cancelled => "cancelled",
    }
}

/// A moment and, where hours are known, the length of the window. Of a whole day it is noon there: Wallet shows the day
/// alone, on a phone that may be some zones away.
fn moment(scene: &Scene<'_>, span: Span) -> (Option<Instant>, Option<String>) {
    let at_wall = |wall: jiff::civil::DateTime| {
        wall.to_zoned(scene.zone.clone()).ok().map(|there| Instant::from_timestamp(there.timestamp()))
    };
    let (from, to) = match span {
        Span::Days(_, last) => return (at_wall(last.to_datetime(Time::constant(12, 0, 0, 0))), None),
        Span::Moments(from, to) => (Some(from), to),
        Span::Walls(from, to) => (at_wall(from), to.and_then(at_wall)),
    };
    let length = from.zip(to).map(|(from, to)| to.since(from)).filter(|length| *length > SignedDuration::ZERO);
    (from, length.map(|length| format!("PT{}M", length.as_mins())))
}

fn item(order: &Order, line: &LineItem, quantity: i32) -> Value {
    let currency = order.currency();
    let price =
        line.unit_price.map(|minor| json!({ "amount": currency.decimal(minor), "currency": currency.as_str() }));
    object([
        ("title", json!(line.title)),
        ("subtitle", json!(line.variant)),
        ("quantity", json!(quantity)),
        ("price", json!(price)),
    ])
}

/// What is not known is left out.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let known = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(known.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// For the page's link: whether there is something to follow in Wallet.
pub(super) fn is_worth_keeping(scene: &Scene<'_>) -> bool {
    scene.loaded.order.as_ref().is_some_and(|order| !order.number.is_empty() && status(scene, order) == "open")
}
