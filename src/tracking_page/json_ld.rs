//! schema.org `Order` and `ParcelDelivery`, for mail programs and assistants.
//!
//! Nothing is told here that the page does not show: what a link's tier takes out of [`Loaded`] is not there to be told.
//! Where schema.org renamed a property (`carrier` → `provider`, `merchant` → `seller`), both names are given: mail programs
//! ask for the old ones.

use serde_json::{Map, Value, json};

use super::load::{Loaded, Parcel};
use super::view;
use crate::db::Json;
use crate::i18n::Words;
use crate::orders::store::{LineItem, Order};
use crate::tracking::carrier_names;
use crate::tracking::model::{Estimate, When};
use crate::tracking::status::Outlook;
use crate::tracking::store::Shipment;
use crate::tracking::{Reason, ShipmentStatus};

/// The order and one delivery per parcel, as the body of a `<script type="application/ld+json">`.
/// `all_delivered` says whether all that was to be sent has arrived.
pub(super) fn order_and_deliveries(loaded: &Loaded, words: &Words, url: &str, all_delivered: bool) -> Option<String> {
    // A tier that does not show which order it is shows its parcels alone.
    let order = loaded.order.as_ref().filter(|order| !order.number.is_empty());
    let parcels = loaded.brought().enumerate().map(|(at, parcel)| delivery(loaded, order, parcel, at, words, url));
    let told: Vec<Value> =
        order.map(|order| whole(loaded, order, url, all_delivered)).into_iter().chain(parcels).collect();
    if told.is_empty() {
        return None;
    }
    // `</script>` in an item's name must not end the element.
    serde_json::to_string(&told).ok().map(|json| json.replace('<', "\\u003c"))
}

fn whole(loaded: &Loaded, order: &Order, url: &str, all_delivered: bool) -> Value {
    let offers: Vec<Value> = loaded.lines.iter().map(|line| offer(order, line)).collect();
    let deliveries: Vec<Value> = (1..=loaded.brought().count()).map(|n| json!({ "@id": parcel_id(n) })).collect();
    object(
        "Order",
        [
            ("@context", json!("https://schema.org")),
            ("@id", json!("#order")),
            ("orderNumber", json!(order.number)),
            ("orderStatus", json!(member(order_status(loaded, order, all_delivered)))),
            ("orderDate", json!(order.placed_at.map(|at| at.to_string()))),
            ("url", json!(url)),
            ("merchant", seller(loaded)),
            ("seller", seller(loaded)),
            ("acceptedOffer", json!(offers)),
            ("orderDelivery", json!(deliveries)),
        ],
    )
}

fn offer(order: &Order, line: &LineItem) -> Value {
    let currency = order.currency();
    object(
        "Offer",
        [
            ("itemOffered", product(line)),
            ("price", json!(line.unit_price.map(|minor| currency.decimal(minor)))),
            ("priceCurrency", json!(line.unit_price.map(|_| currency.as_str()))),
            ("eligibleQuantity", object("QuantitativeValue", [("value", json!(line.quantity))])),
        ],
    )
}

fn delivery(loaded: &Loaded, order: Option<&Order>, parcel: &Parcel, at: usize, words: &Words, url: &str) -> Value {
    let shipment = &parcel.shipment;
    let (from, until) = window(loaded, parcel);
    let carrier = json!(
        shipment.carrier_name().map(|name| object("Organization", [("name", json!(carrier_names::display(name)))]))
    );
    let items: Vec<Value> = loaded.inside(parcel).into_iter().map(|(line, _)| product(line)).collect();
    object(
        "ParcelDelivery",
        [
            ("@context", json!("https://schema.org")),
            ("@id", json!(parcel_id(at + 1))),
            ("trackingNumber", json!(shipment.tracking_number)),
            ("trackingUrl", json!(url)),
            ("deliveryStatus", status(loaded, parcel, words)),
            ("expectedArrivalFrom", json!(from)),
            ("expectedArrivalUntil", json!(until)),
            ("hasDeliveryMethod", json!(member(method(shipment)))),
            ("carrier", carrier.clone()),
            ("provider", carrier),
            ("deliveryAddress", json!(loaded.order.as_ref().map(address))),
            ("itemShipped", json!(items)),
            (
                "partOfOrder",
                json!(order.map(|order| {
                    let number = ("orderNumber", json!(order.number));
                    object("Order", [("@id", json!("#order")), number, ("merchant", seller(loaded))])
                })),
            ),
        ],
    )
}

/// Where it is, in the page's words, and since when.
fn status(loaded: &Loaded, parcel: &Parcel, words: &Words) -> Value {
    let (kind, shipment) = (view::kind(parcel), &parcel.shipment);
    let event = match loaded.outlook(parcel) {
        Outlook::CalledOff => "EventCancelled",
        _ if is_moved(loaded, shipment) => "EventRescheduled",
        _ => "EventScheduled",
    };
    object(
        "DeliveryEvent",
        [
            ("name", json!(words.get(&format!("status-{kind}-name")))),
            ("startDate", json!(shipment.status_at.map(|at| at.to_string()))),
            ("eventStatus", json!(member(event))),
        ],
    )
}

/// Whether its day is later than the one that was told first, at checkout or by the carrier.
fn is_moved(loaded: &Loaded, shipment: &Shipment) -> bool {
    let day = |estimate: &Json<Estimate>| view::final_day(&estimate.0, &loaded.zone);
    let promised = || loaded.order.as_ref()?.details.0.promise.map(|promise| promise.latest);
    let first = promised().or_else(|| shipment.first_estimate.as_ref().and_then(day));
    let now = shipment.estimate.as_ref().and_then(day);
    first.zip(now).is_some_and(|(first, now)| first < now)
}

fn method(shipment: &Shipment) -> &'static str {
    match shipment.reason {
        Some(Reason::Locker) => "LockerDelivery",
        Some(Reason::PickupPoint | Reason::PostOffice) => "OnSitePickup",
        _ if shipment.status == ShipmentStatus::AvailableForPickup => "OnSitePickup",
        _ => "ParcelService",
    }
}

/// What becomes of the order as a whole: a problem first, then what the shopper has to do, then what is on the road.
fn order_status(loaded: &Loaded, order: &Order, all_delivered: bool) -> &'static str {
    let is = |wanted: &dyn Fn(&Shipment) -> bool| loaded.outward().any(|parcel| wanted(&parcel.shipment));
    let all = |wanted: &dyn Fn(&Shipment) -> bool| {
        loaded.outward().next().is_some() && loaded.outward().all(|parcel| wanted(&parcel.shipment))
    };
    let on_the_road = is(&|shipment| shipment.status.is_on_the_road());
    if order.cancelled_at.is_some() && !on_the_road {
        "OrderCancelled"
    } else if all_delivered {
        "OrderDelivered"
    } else if all(&|shipment| shipment.status == ShipmentStatus::ReturnToSender) {
        "OrderReturned"
    } else if is(&|shipment| shipment.status == ShipmentStatus::Exception) {
        "OrderProblem"
    } else if is(&|shipment| shipment.status == ShipmentStatus::AvailableForPickup) {
        "OrderPickupAvailable"
    } else if on_the_road {
        "OrderInTransit"
    } else {
        "OrderProcessing"
    }
}

/// The days or hours within which it should come: nothing where nobody can say.
fn window(loaded: &Loaded, parcel: &Parcel) -> (Option<String>, Option<String>) {
    if loaded.outlook(parcel) != Outlook::Coming {
        return (None, None);
    }
    let shipment = &parcel.shipment;
    let day = |date: jiff::civil::Date| date.to_string();
    match shipment.estimate.as_ref().map(|json| &json.0) {
        Some(Estimate { date, earliest, latest }) => {
            let date = date.map(day);
            (earliest.and_then(exact).or_else(|| date.clone()), latest.and_then(exact).or(date))
        }
        None => {
            let promise = loaded.order.as_ref().and_then(|order| order.details.0.promise);
            (promise.map(|promise| day(promise.earliest)), promise.map(|promise| day(promise.latest)))
        }
    }
}

fn exact(when: When) -> Option<String> {
    when.at.map(|at| at.to_string()).or_else(|| when.local.map(|local| local.to_string()))
}

/// The town and the country. The street and the postal code stand on no page.
fn address(order: &Order) -> Option<Value> {
    let to = &order.details.0.ship_to;
    to.city
        .as_ref()
        .map(|city| object("PostalAddress", [("addressLocality", json!(city)), ("addressCountry", json!(to.country))]))
}

fn product(line: &LineItem) -> Value {
    object("Product", [("name", json!(line.title))])
}

fn seller(loaded: &Loaded) -> Value {
    let url = loaded.brand.content.home_url.as_ref();
    object("Organization", [("name", json!(loaded.brand.name)), ("url", json!(url))])
}

fn parcel_id(n: usize) -> String {
    format!("#parcel-{n}")
}

/// A member of one of schema.org's enumerations.
fn member(name: &str) -> String {
    format!("https://schema.org/{name}")
}

/// An object of a type. What is not known is left out.
fn object<const N: usize>(of: &str, fields: [(&str, Value); N]) -> Value {
    let is_known = |value: &Value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
    let known = fields.into_iter().filter(|(_, value)| is_known(value)).map(|(name, value)| (name.to_owned(), value));
    let mut all = Map::from_iter([("@type".to_owned(), json!(of))]);
    all.extend(known);
    Value::Object(all)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::db::Instant;
    use crate::demo::{brands, samples};
    use crate::i18n::Language;
    use crate::links::LinkTier;

    /// schema.org's vocabulary (release 29), as far as it is used: properties of each type, with those it inherits from
    /// `Thing` and, for `DeliveryEvent`, from `Event`.
    const VOCABULARY: &[(&str, &[&str])] = &[
        (
            "Order",
            &[
                "acceptedOffer",
                "billingAddress",
                "broker",
                "confirmationNumber",
                "customer",
                "discount",
                "discountCode",
                "discountCurrency",
                "isGift",
                "merchant",
                "orderDate",
                "orderDelivery",
                "orderNumber",
                "orderStatus",
                "orderedItem",
                "partOfInvoice",
                "paymentDueDate",
                "paymentMethod",
                "paymentMethodId",
                "paymentUrl",
                "seller",
                "name",
                "url",
                "description",
                "identifier",
                "image",
                "potentialAction",
            ],
        ),
        (
            "ParcelDelivery",
            &[
                "carrier",
                "deliveryAddress",
                "deliveryStatus",
                "expectedArrivalFrom",
                "expectedArrivalUntil",
                "hasDeliveryMethod",
                "itemShipped",
                "originAddress",
                "partOfOrder",
                "provider",
                "trackingNumber",
                "trackingUrl",
                "name",
                "url",
                "description",
                "identifier",
                "image",
                "potentialAction",
            ],
        ),
        (
            "DeliveryEvent",
            &[
                "accessCode",
                "availableFrom",
                "availableThrough",
                "hasDeliveryMethod",
                "startDate",
                "endDate",
                "eventStatus",
                "location",
                "previousStartDate",
                "name",
                "url",
                "description",
            ],
        ),
        (
            "Offer",
            &[
                "itemOffered",
                "price",
                "priceCurrency",
                "eligibleQuantity",
                "seller",
                "sku",
                "priceSpecification",
                "name",
                "url",
            ],
        ),
        ("Product", &["name", "url", "image", "sku", "color", "size", "brand", "description"]),
        ("QuantitativeValue", &["value", "unitCode", "unitText", "minValue", "maxValue"]),
        ("Organization", &["name", "url", "logo", "email", "telephone", "contactPoint"]),
        ("PostalAddress", &["addressCountry", "addressLocality", "addressRegion", "postalCode", "streetAddress"]),
    ];

    const MEMBERS: &[(&str, &[&str])] = &[
        (
            "orderStatus",
            &[
                "OrderCancelled",
                "OrderDelivered",
                "OrderInTransit",
                "OrderPaymentDue",
                "OrderPickupAvailable",
                "OrderProblem",
                "OrderProcessing",
                "OrderReturned",
            ],
        ),
        ("hasDeliveryMethod", &["LockerDelivery", "OnSitePickup", "ParcelService"]),
        (
            "eventStatus",
            &["EventCancelled", "EventMovedOnline", "EventPostponed", "EventRescheduled", "EventScheduled"],
        ),
    ];

    fn check(value: &Value, types: &mut BTreeSet<String>) {
        match value {
            Value::Array(all) => all.iter().for_each(|each| check(each, types)),
            Value::Object(fields) => {
                let Some(of) = fields.get("@type").and_then(Value::as_str) else {
                    assert!(fields.keys().all(|key| key == "@id"), "{value}");
                    return;
                };
                let (_, allowed) = VOCABULARY.iter().find(|(name, _)| *name == of).unwrap_or_else(|| panic!("{of}"));
                for (name, value) in fields {
                    assert!(name.starts_with('@') || allowed.contains(&name.as_str()), "{of} has no `{name}`");
                    if let Some((_, members)) = MEMBERS.iter().find(|(property, _)| property == name) {
                        let member = value.as_str().unwrap().strip_prefix("https://schema.org/").unwrap();
                        assert!(members.contains(&member), "{name} is never {member}");
                    }
                    check(value, types);
                }
                types.insert(of.to_owned());
            }
            Value::Null => panic!("what is not known is left out"),
            _ => {}
        }
    }

    fn all() -> Vec<samples::Sample> {
        let now = Instant::from_timestamp("2026-11-22T10:30:00Z".parse().unwrap());
        brands::all().iter().flat_map(|shop| samples::pages(shop, now).unwrap()).collect()
    }

    fn delivered(loaded: &Loaded) -> bool {
        let all = loaded.outward().all(|parcel| parcel.shipment.status == ShipmentStatus::Delivered);
        all && loaded.outward().next().is_some()
    }

    fn told(loaded: &Loaded) -> Value {
        let words = Words::of(Language::English);
        let text = order_and_deliveries(loaded, &words, "https://x.test/t/1", delivered(loaded)).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn every_sample_speaks_the_vocabulary() {
        let mut types = BTreeSet::new();
        let mut statuses = BTreeSet::new();
        for sample in all().into_iter().filter(|sample| sample.loaded.tier.shows_order()) {
            let told = told(&sample.loaded);
            check(&told, &mut types);
            statuses.insert(told[0]["orderStatus"].as_str().unwrap().to_owned());
            assert_eq!(told[0]["orderDelivery"].as_array().map_or(0, Vec::len), sample.loaded.brought().count());
        }
        assert_eq!(types.len(), VOCABULARY.len(), "all types are used: {types:?}");
        assert!(statuses.len() >= 6, "{statuses:?}");
    }

    #[test]
    fn it_tells_no_more_than_the_page() {
        for sample in all().into_iter().filter(|sample| sample.loaded.tier.shows_order()) {
            let mut loaded = sample.loaded;
            let text = told(&loaded).to_string();
            let order = loaded.order.clone().unwrap();
            let to = &order.details.0.ship_to;
            for secret in
                [&order.email, &to.postcode, &to.name].into_iter().chain([&to.lines.first().cloned()]).flatten()
            {
                assert!(!text.contains(secret.as_str()), "{}: {secret}", sample.key);
            }
            loaded.tier = LinkTier::Gift;
            loaded.conceal();
            let Some(text) = order_and_deliveries(&loaded, &Words::of(Language::English), "u", false) else { continue };
            for hidden in ["Order\"", "Product", "price", "trackingNumber"] {
                assert!(!text.contains(hidden), "{}: {hidden} in {text}", sample.key);
            }
        }
    }

    #[test]
    fn a_name_does_not_end_the_element() {
        let mut loaded = all().into_iter().find(|sample| sample.key == "in_transit").unwrap().loaded;
        loaded.lines[0].title = "</script><b>".into();
        assert!(!order_and_deliveries(&loaded, &Words::of(Language::English), "u", false).unwrap().contains('<'));
    }
}
