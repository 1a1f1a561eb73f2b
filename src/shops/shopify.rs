//! Shopify: orders, fulfilments, their events, and refunds; as webhooks, or as the REST API answers them.
//!
//! Signed with `X-Shopify-Hmac-Sha256`, base64 over the raw body (some senders leave out the `X-`). Webhooks carry the
//! bare object, REST answers wrap it (`{"order": …}`, `{"orders": […]}`); both are read. The topic header says which it
//! is; without one the fields tell.
//!
//! Decisions that do not follow from the fields' names:
//!
//! - A fulfilment's `status` is about the request to the warehouse. `success` is not a delivery; `cancelled`, `error`
//!   and `failure` take the parcel back. Only `shipment_status` and fulfilment events say where a parcel is.
//! - A fulfilment does not say when it was handed to the carrier: its `created_at` is the click in the admin, often
//!   days earlier. So [`Announcement::shipped_at`] stays empty.
//! - Amounts are in the shopper's currency (`presentment_money`) if the order has one beside the shop's.
//! - `subtotal_price` is after discounts; the sums that are shown start before them, with `total_line_items_price`, so
//!   that items − discount + shipping + tax = total. Tax that the prices include is left out, it would not add up.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::loose::{self, Count, Flag, List, Part, Text};
use super::{CatchUp, Changes, Parsed, Platform, ShopUpdate, walk};
use crate::db::Instant;
use crate::inbox::account::{Api, Auth, Pace, Request, TokenRequest, TokenStyle, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::{Account, Headers, Incoming, Refusal, Screening, Secrets, Unreadable, signature};
use crate::orders::model::{Address, Adjustment, AdjustmentKind, Currency, LineDraft, OrderDraft, STATE, Totals};
use crate::orders::pickup::{Pickup, PickupKind, StorePickup};
use crate::outbound::escaped;
use crate::privacy::RequestKind;
use crate::tracking::model::{
    Announcement, CarrierUpdate, Estimate, Place, Reason, ShipmentStatus, TrackingEvent, TrackingNumber, When,
};

/// Shopify's webhooks.
#[derive(Clone, Copy, Debug)]
pub struct Shopify;

/// `shipment_status` of a fulfilment and `status` of a fulfilment event. The last two are in GraphQL only, so far.
const STATUSES: &[(&str, ShipmentStatus, Option<Reason>)] = &[
    ("label_printed", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("label_purchased", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("confirmed", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
    ("in_transit", ShipmentStatus::InTransit, None),
    ("out_for_delivery", ShipmentStatus::OutForDelivery, None),
    ("attempted_delivery", ShipmentStatus::AttemptedDelivery, None),
    ("ready_for_pickup", ShipmentStatus::AvailableForPickup, None),
    ("picked_up", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    ("delivered", ShipmentStatus::Delivered, None),
    ("failure", ShipmentStatus::Exception, None),
    ("carrier_picked_up", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("delayed", ShipmentStatus::InTransit, Some(Reason::Delayed)),
];

/// What REST answers wrap their objects in.
const WRAPPERS: [(&str, Kind); 8] = [
    ("order", Kind::Order),
    ("orders", Kind::Order),
    ("fulfillment", Kind::Fulfilment),
    ("fulfillments", Kind::Fulfilment),
    ("fulfillment_event", Kind::FulfilmentEvent),
    ("fulfillment_events", Kind::FulfilmentEvent),
    ("refund", Kind::Refund),
    ("refunds", Kind::Refund),
];

const PRIVACY: &str = "a privacy request without its topic: it is not known what is asked for";

static SETUP: Setup = Setup {
    title: "Shopify",
    protection: Protection::Signature(SecretFrom::Vendor),
    steps: &[
        "In the Shopify admin, open Settings → Notifications → Webhooks.",
        "Click “Create webhook”, choose the event, format JSON, URL {url}, and the newest stable API version. Do this once for each of these events: Order creation, Order update, Order cancellation, Order deletion, Fulfillment creation, Fulfillment update, Refund create.",
        "Below the list Shopify shows a long code (“Your webhooks will be signed with …”). Enter it here as the secret. If an app creates the webhooks, the secret is that app's client secret instead.",
        "An app can also subscribe to fulfillment_events/create, which the list in the admin does not offer: then each step of a parcel is told, not only its newest status.",
        "So that nothing is missed while this server cannot be reached: enter the shop's myshopify.com address and an Admin API access token that may read orders.",
    ],
    caution: Some(
        "Shopify tries a message eight times within four hours. If all fail, a subscription that an app made is deleted and has to be made again. With the access token, orders that changed in the meantime are asked for, as far back as 60 days. “Send test notification” is answered and makes no order.",
    ),
    options: &[OptionSpec {
        name: "api_version",
        about: "Version of the Admin API that is asked, such as 2026-07. Shopify serves each for a year and then answers with its oldest one.",
        default: VERSION,
        values: &[],
    }],
    credentials: &[
        CredentialSpec {
            name: "shop_domain",
            about: "The shop's own address at Shopify, your-shop.myshopify.com (Settings → Domains), not the one that shoppers see.",
            required: true,
        },
        CredentialSpec {
            name: "access_token",
            about: "An Admin API access token that does not expire (it begins with shpat_), of an older custom app with the scope read_orders. Without one, give client_id and client_secret.",
            required: false,
        },
        CredentialSpec {
            name: "client_id",
            about: "Client ID of your app in Shopify's Dev Dashboard (scope read_orders), installed in this shop.",
            required: false,
        },
        CredentialSpec { name: "client_secret", about: "The client secret beside it.", required: false },
    ],
};

/// A version of the Admin API whose answers were read.
const VERSION: &str = "2026-07";

impl Platform for Shopify {
    fn name(&self) -> &'static str {
        "shopify"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn catch_up(&self) -> Option<&'static dyn CatchUp> {
        Some(&Shopify)
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        signature::check_base64(header(incoming.headers, "Hmac-Sha256"), incoming.body, secrets)
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        loose::check(incoming.body)?;
        // The admin's "send test notification" posts a made-up order.
        let test = header(incoming.headers, "Test").is_some_and(|value| value.trim().eq_ignore_ascii_case("true"));
        Ok(if test { Screening::Acknowledge } else { Screening::Keep })
    }

    fn parse(&self, shop: &str, headers: &Headers, body: &[u8]) -> Result<Parsed, Unreadable> {
        let value = loose::json(body)?;
        let told = match header(headers, "Topic").map(Topic::of) {
            Some(Topic::Ignored(why)) => return Ok(Parsed::Ignored(why)),
            Some(Topic::OrderDeleted) => return deleted(value),
            Some(Topic::Privacy(kind)) => {
                return Ok(Parsed::Updates(vec![PrivacyRequest::deserialize(value)?.update(kind)]));
            }
            Some(Topic::Told(kind)) => Some(kind),
            None => None,
        };
        let (wrapped, objects) = unwrap(value)?;
        let mut updates = Vec::new();
        for object in objects {
            let Value::Object(object) = object else {
                return Err(Unreadable("a list of something else than objects".into()));
            };
            let Some(kind) = wrapped.or(told).or_else(|| Kind::of(&object)) else {
                let privacy = object.contains_key("shop_id") && object.contains_key("shop_domain");
                let other = "neither an order, a fulfilment, a fulfilment event nor a refund";
                return Ok(Parsed::Ignored(if privacy { PRIVACY } else { other }.into()));
            };
            let object = Value::Object(object);
            match kind {
                Kind::Order => Order::deserialize(object)?.updates(shop, &mut updates)?,
                Kind::Fulfilment => Fulfilment::deserialize(object)?.updates(shop, &mut updates)?,
                Kind::FulfilmentEvent => updates.push(FulfilmentEvent::deserialize(object)?.update()?),
                Kind::Refund => updates.extend(Refund::deserialize(object)?.update()?),
            }
        }
        if updates.is_empty() {
            return Ok(Parsed::Ignored("nothing in it that concerns items or parcels".into()));
        }
        Ok(Parsed::Updates(updates))
    }
}

impl Api for Shopify {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        match account.options.get("api_base") {
            Some(base) => Ok(base.trim_end_matches('/').to_owned()),
            None => Ok(format!("https://{}", domain(account.need("shop_domain")?)?)),
        }
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["*.myshopify.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        const HEADER: &str = "x-shopify-access-token";
        match account.credentials.get("access_token") {
            Some(token) => Ok(Auth::Header(HEADER, token.into())),
            // Apps of the Dev Dashboard have no lasting token: they ask for one that lives a day.
            None => {
                let asked = TokenRequest::of(account, "/admin/oauth/access_token", TokenStyle::Form)?;
                Ok(Auth::ClientCredentials(TokenRequest { shown_in: Some(HEADER), ..asked }))
            }
        }
    }

    /// Two requests in a second on the usual plan, for each app and shop.
    fn pace(&self) -> Pace {
        Pace { per_minute: 120, per_day: None }
    }
}

impl CatchUp for Shopify {
    fn ask(&self, account: &Account, since: Instant, page: Option<&str>) -> Result<Request, Unusable> {
        // Without it there is no sense in asking.
        self.auth(account)?;
        let version = version(account)?;
        let what = match page {
            // Shopify's own mark, as it stands in a link already. It is the whole question: only the limit may stand beside
            // it.
            Some(page) if page.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%=+".contains(c)) => {
                format!("page_info={page}")
            }
            Some(_) => {
                return Err(Unusable::Setting("Shopify's mark of the next page has signs that no link has".into()));
            }
            None => format!("status=any&updated_at_min={}&order=updated_at%20asc", escaped(&walk::wall(since, "Z"))),
        };
        Ok(Request::get(format!("/admin/api/{version}/orders.json?limit=250&{what}")))
    }

    fn read(&self, headers: &Headers, body: &[u8]) -> Result<Changes, Unreadable> {
        #[derive(Deserialize)]
        struct Answer<'a> {
            #[serde(borrow)]
            orders: Option<&'a RawValue>,
        }
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Dates {
            updated_at: Text,
        }
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let answer: Answer<'_> = serde_json::from_slice(body)?;
        let list = answer.orders.ok_or_else(|| Unreadable("Shopify answered something else than orders".into()))?;
        let mut changes = Changes::default();
        for order in walk::parts(list.get().as_bytes())? {
            let changed_at = Dates::deserialize(loose::json(order.get().as_bytes())?)?.updated_at.instant();
            changes.newest = changes.newest.max(changed_at);
            let topic = Headers::new([("x-shopify-topic", b"orders/updated".as_slice())]);
            changes.messages.push((topic, order.get().as_bytes().to_vec()));
        }
        changes.next = walk::next_link(headers, "page_info").map(str::to_owned);
        Ok(changes)
    }
}

/// The shop's address at Shopify, as its owner pastes it.
fn domain(pasted: &str) -> Result<String, Unusable> {
    let lower = pasted.trim().to_ascii_lowercase();
    let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).unwrap_or(&lower);
    let host = host.split('/').next().unwrap_or_default();
    // In the admin's own address it stands behind `/store/`.
    let name = match lower.split_once("admin.shopify.com/store/") {
        Some((_, rest)) => rest.split(['/', '?']).next().unwrap_or_default(),
        None => host.strip_suffix(".myshopify.com").unwrap_or_default(),
    };
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(Unusable::Setting(
            "the shop's address at Shopify (shop_domain) must be one like your-shop.myshopify.com".into(),
        ));
    }
    Ok(format!("{name}.myshopify.com"))
}

fn version(account: &Account) -> Result<&str, Unusable> {
    let version = account.options.get("api_version").map_or(VERSION, str::trim);
    let dated = version.split_once('-').is_some_and(|(year, month)| {
        year.len() == 4 && month.len() == 2 && format!("{year}{month}").bytes().all(|b| b.is_ascii_digit())
    });
    if dated || version == "unstable" {
        return Ok(version);
    }
    Err(Unusable::Setting(format!("the option api_version must be one like {VERSION}")))
}

fn header<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    headers.get(&format!("X-Shopify-{name}")).or_else(|| headers.get(&format!("Shopify-{name}")))
}

fn deleted(value: Value) -> Result<Parsed, Unreadable> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Deleted {
        id: Text,
    }
    let order_external_id = Deleted::deserialize(value)?
        .id
        .id()
        .ok_or_else(|| Unreadable("a deletion that does not say of what".into()))?;
    Ok(Parsed::Updates(vec![ShopUpdate::OrderDeleted { order_external_id }]))
}

/// What the topic header says.
enum Topic {
    Told(Kind),
    OrderDeleted,
    Privacy(RequestKind),
    Ignored(String),
}

impl Topic {
    fn of(name: &str) -> Self {
        match name.trim().to_ascii_lowercase().as_str() {
            "orders/create"
            | "orders/updated"
            | "orders/paid"
            | "orders/fulfilled"
            | "orders/partially_fulfilled"
            | "orders/cancelled" => Self::Told(Kind::Order),
            "fulfillments/create" | "fulfillments/update" => Self::Told(Kind::Fulfilment),
            "fulfillment_events/create" => Self::Told(Kind::FulfilmentEvent),
            "refunds/create" => Self::Told(Kind::Refund),
            "orders/delete" => Self::OrderDeleted,
            // Its body holds only the difference; `orders/updated` brings the whole order for the same edit.
            "orders/edited" => Self::Ignored("the order itself follows as orders/updated".into()),
            "fulfillment_events/delete" => {
                Self::Ignored("an event was deleted in the shop; what was told stays told".into())
            }
            "customers/redact" => Self::Privacy(RequestKind::Erasure),
            "customers/data_request" => Self::Privacy(RequestKind::Export),
            // Sent two days after the app was removed.
            "shop/redact" => Self::Privacy(RequestKind::ShopErasure),
            "app/uninstalled" => {
                Self::Ignored("the app was removed from the shop: no more messages will come from it".into())
            }
            "app/scopes_update" => Self::Ignored("the app's permissions changed; nothing to do".into()),
            other => Self::Ignored(format!("topic {other} is not used here")),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Order,
    Fulfilment,
    FulfilmentEvent,
    Refund,
}

impl Kind {
    /// Tells a bare object by its fields.
    fn of(object: &Map<String, Value>) -> Option<Self> {
        let any = |names: &[&str]| names.iter().any(|name| object.contains_key(*name));
        if any(&["fulfillment_id"]) && any(&["status"]) {
            Some(Self::FulfilmentEvent)
        } else if any(&["refund_line_items"]) || any(&["order_id"]) && any(&["transactions"]) {
            Some(Self::Refund)
        } else if any(&["order_id"])
            && any(&["tracking_number", "tracking_numbers", "tracking_company", "shipment_status"])
        {
            Some(Self::Fulfilment)
        } else if any(&["line_items"])
            && any(&["name", "order_number", "financial_status"])
            // Draft orders have the second and third, abandoned checkouts the first.
            && !any(&["abandoned_checkout_url", "order_id", "invoice_url"])
        {
            Some(Self::Order)
        } else {
            None
        }
    }
}

/// Takes REST's wrapping off.
fn unwrap(value: Value) -> Result<(Option<Kind>, Vec<Value>), Unreadable> {
    match value {
        Value::Array(objects) => Ok((None, objects)),
        Value::Object(mut object) => {
            // A bare order has `fulfillments` and `refunds` too; but it has an id, and a wrapper has none.
            if !object.contains_key("id") {
                for (name, kind) in WRAPPERS {
                    match object.remove(name) {
                        Some(Value::Array(objects)) => return Ok((Some(kind), objects)),
                        Some(inner @ Value::Object(_)) => return Ok((Some(kind), vec![inner])),
                        _ => {}
                    }
                }
            }
            Ok((None, vec![Value::Object(object)]))
        }
        _ => Err(Unreadable("neither an object nor a list".into())),
    }
}

fn status_of(code: Option<&str>) -> (Option<ShipmentStatus>, Option<Reason>) {
    let known = code.and_then(|code| STATUSES.iter().find(|(known, ..)| known.eq_ignore_ascii_case(code)));
    known.map_or((None, None), |(_, status, reason)| (Some(*status), *reason))
}

/// What a shopper asked the shop for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct PrivacyRequest {
    customer: Part<Customer>,
    orders_to_redact: List<Text>,
    orders_requested: List<Text>,
}

impl PrivacyRequest {
    fn update(self, kind: RequestKind) -> ShopUpdate {
        let orders = self.orders_to_redact.iter().chain(self.orders_requested.iter());
        ShopUpdate::Privacy {
            kind,
            email: self.customer.get().and_then(|customer| customer.email.owned()),
            orders: orders.filter_map(Text::id).collect(),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Order {
    id: Text,
    admin_graphql_api_id: Text,
    name: Text,
    order_number: Text,
    email: Text,
    contact_email: Text,
    phone: Text,
    customer_locale: Text,
    customer: Part<Customer>,
    currency: Text,
    presentment_currency: Text,
    taxes_included: Flag,
    total_line_items_price: Text,
    total_line_items_price_set: Part<PriceSet>,
    total_discounts: Text,
    total_discounts_set: Part<PriceSet>,
    total_shipping_price_set: Part<PriceSet>,
    total_tax: Text,
    total_tax_set: Part<PriceSet>,
    total_price: Text,
    total_price_set: Part<PriceSet>,
    created_at: Text,
    processed_at: Text,
    updated_at: Text,
    cancelled_at: Text,
    shipping_address: Part<Postal>,
    billing_address: Part<Postal>,
    line_items: List<Line>,
    shipping_lines: List<ShippingLine>,
    fulfillments: List<Fulfilment>,
    refunds: List<Refund>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Customer {
    email: Text,
    phone: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct PriceSet {
    shop_money: Part<Price>,
    presentment_money: Part<Price>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Price {
    amount: Text,
    currency_code: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Postal {
    name: Text,
    first_name: Text,
    last_name: Text,
    company: Text,
    address1: Text,
    address2: Text,
    city: Text,
    province: Text,
    province_code: Text,
    zip: Text,
    country: Text,
    country_code: Text,
    phone: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Line {
    id: Text,
    admin_graphql_api_id: Text,
    product_id: Text,
    title: Text,
    name: Text,
    variant_title: Text,
    sku: Text,
    quantity: Count,
    current_quantity: Count,
    price: Text,
    price_set: Part<PriceSet>,
    requires_shipping: Flag,
    gift_card: Flag,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ShippingLine {
    title: Text,
    code: Text,
    delivery_category: Text,
    price: Text,
    price_set: Part<PriceSet>,
    is_removed: Flag,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fulfilment {
    id: Text,
    admin_graphql_api_id: Text,
    order_id: Text,
    status: Text,
    tracking_company: Text,
    tracking_number: Text,
    tracking_numbers: List<Text>,
    tracking_url: Text,
    tracking_urls: List<Text>,
    shipment_status: Text,
    estimated_delivery_at: Text,
    updated_at: Text,
    line_items: List<Line>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct FulfilmentEvent {
    fulfillment_id: Text,
    order_id: Text,
    status: Text,
    message: Text,
    happened_at: Text,
    created_at: Text,
    updated_at: Text,
    estimated_delivery_at: Text,
    city: Text,
    province: Text,
    country: Text,
    zip: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Refund {
    id: Text,
    admin_graphql_api_id: Text,
    order_id: Text,
    refund_line_items: List<RefundLine>,
    transactions: List<Transaction>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RefundLine {
    line_item_id: Text,
    line_item: Part<Line>,
    quantity: Count,
    restock_type: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Transaction {
    kind: Text,
    status: Text,
    amount: Text,
    currency: Text,
}

impl Order {
    fn updates(&self, shop: &str, updates: &mut Vec<ShopUpdate>) -> Result<(), Unreadable> {
        let external_id =
            self.id.id_or(&self.admin_graphql_api_id).ok_or_else(|| Unreadable("an order without an id".into()))?;
        let draft = self.draft(shop, external_id.clone())?;
        updates.push(ShopUpdate::Order(Box::new(draft)));
        for fulfilment in self.fulfillments.iter() {
            // One that has no id could not be recognised when it is told again.
            if let Some(id) = fulfilment.id.id_or(&fulfilment.admin_graphql_api_id) {
                fulfilment.push(shop, external_id.clone(), id, updates);
            }
        }
        Ok(())
    }

    fn draft(&self, shop: &str, external_id: String) -> Result<OrderDraft, Unreadable> {
        let purse = Purse::of(self);
        let ship_to = self.shipping_address.get();
        let bill_to = self.billing_address.get();
        let customer = self.customer.get();
        let number = self.name.owned().or_else(|| Some(format!("#{}", self.order_number.get()?)));
        let phone = [
            self.phone.owned(),
            ship_to.and_then(|to| to.phone.owned()),
            customer.and_then(|customer| customer.phone.owned()),
            bill_to.and_then(|to| to.phone.owned()),
        ];
        Ok(OrderDraft {
            in_order: false,
            shop: shop.to_owned(),
            number: number.unwrap_or_else(|| external_id.clone()),
            email: self
                .email
                .owned()
                .or_else(|| self.contact_email.owned())
                .or_else(|| customer.and_then(|customer| customer.email.owned())),
            locale: self.customer_locale.owned(),
            currency: purse.currency.map_or_else(loose::no_currency, Ok)?,
            phone: phone.into_iter().flatten().next(),
            ship_to: ship_to.map(Postal::address).unwrap_or_default(),
            billing_postcode: bill_to.and_then(|to| to.zip.owned()),
            totals: self.totals(&purse),
            // An order that was carried over from another system is created today and was processed back then.
            placed_at: self.processed_at.instant().or_else(|| self.created_at.instant()),
            cancelled_at: self.cancelled_at.instant(),
            changed_at: self.updated_at.instant(),
            store_pickup: self.store_pickup(),
            promise: None,
            brand: None,
            lines: self.lines(&purse),
            adjustments: self.adjustments(),
            external_id,
        })
    }

    /// Local pickup. Not every channel fills in the category; without it, the first sign is a fulfilment that is ready.
    fn store_pickup(&self) -> Option<StorePickup> {
        let mut kept = self.shipping_lines.iter().filter(|line| line.is_removed.get() != Some(true));
        let line = kept.find(|line| {
            let category = line.delivery_category.get().unwrap_or_default();
            let folded: String = category.chars().filter(char::is_ascii_alphabetic).collect();
            ["pickup", "localpickup", "storepickup"].iter().any(|known| folded.eq_ignore_ascii_case(known))
        })?;
        let name = line.title.owned().or_else(|| line.code.owned());
        Some(StorePickup { store: Pickup { kind: Some(PickupKind::Store), name, ..Pickup::default() }, ready_by: None })
    }

    fn totals(&self, purse: &Purse) -> Totals {
        let lines = || {
            let amounts = self
                .line_items
                .iter()
                .map(|line| purse.amount(&line.price, &line.price_set)?.checked_mul(i64::from(line.quantity.get()?)));
            loose::sum(amounts)
        };
        let shipping_lines = || {
            let kept = self.shipping_lines.iter().filter(|line| line.is_removed.get() != Some(true));
            loose::sum(kept.map(|line| purse.amount(&line.price, &line.price_set)))
        };
        Totals {
            subtotal: purse.amount(&self.total_line_items_price, &self.total_line_items_price_set).or_else(lines),
            shipping: purse.amount(&Text::default(), &self.total_shipping_price_set).or_else(shipping_lines),
            discount: purse.amount(&self.total_discounts, &self.total_discounts_set),
            tax: match self.taxes_included.get() {
                Some(true) => None,
                _ => purse.amount(&self.total_tax, &self.total_tax_set),
            },
            refunded: loose::sum(
                self.refunds
                    .iter()
                    .flat_map(|refund| refund.transactions.iter())
                    .filter_map(|part| part.refunded(purse)),
            ),
            total: purse.amount(&self.total_price, &self.total_price_set),
        }
    }

    fn lines(&self, purse: &Purse) -> Vec<LineDraft> {
        let mut known = HashSet::new();
        let drafts = self.line_items.iter().enumerate().map(|(at, line)| line.draft(at, purse));
        drafts.filter(|draft| known.insert(draft.external_id.clone())).collect()
    }

    fn adjustments(&self) -> Vec<Adjustment> {
        let mut adjustments: Vec<Adjustment> = self.refunds.iter().flat_map(Refund::adjustments).collect();
        let mut explained = HashMap::<&str, u32>::new();
        for adjustment in &adjustments {
            let quantity = explained.entry(&adjustment.line_external_id).or_default();
            *quantity = quantity.saturating_add(adjustment.quantity);
        }
        // Editing an order takes items off without any refund; newer API versions show it by `current_quantity` only.
        let removed = self.line_items.iter().enumerate().filter_map(|(at, line)| {
            let line_external_id = line.external_id(at);
            let gone = line.quantity.get()?.saturating_sub(line.current_quantity.get()?);
            let quantity = gone.saturating_sub(explained.get(line_external_id.as_str()).copied().unwrap_or(0));
            (quantity > 0).then(|| Adjustment {
                cause: format!("{STATE}current_quantity"),
                line_external_id,
                kind: AdjustmentKind::Cancelled,
                quantity,
            })
        });
        let removed: Vec<Adjustment> = removed.collect();
        adjustments.extend(removed);
        adjustments
    }
}

/// The currency that the shopper paid in.
struct Purse {
    currency: Option<Currency>,
    presentment: bool,
}

impl Purse {
    fn of(order: &Order) -> Self {
        let total = order.total_price_set.get();
        let presented = total.and_then(|set| set.presentment_money.get());
        let sold = total.and_then(|set| set.shop_money.get());
        let shop = order.currency.get().or_else(|| sold?.currency_code.get()).and_then(Currency::new);
        let paid = order.presentment_currency.get().or_else(|| presented?.currency_code.get()).and_then(Currency::new);
        // Old API versions name the shopper's currency and give the amounts in the shop's only.
        let presentment = paid.is_some() && paid != shop && presented.is_some_and(|price| price.amount.get().is_some());
        Self { currency: if presentment { paid } else { shop }, presentment }
    }

    fn amount(&self, plain: &Text, set: &Part<PriceSet>) -> Option<i64> {
        let currency = self.currency?;
        let from_set = set.get().and_then(|set| {
            let side = if self.presentment { &set.presentment_money } else { &set.shop_money };
            side.get()?.amount.get()
        });
        let text = if self.presentment { from_set } else { plain.get().or(from_set) };
        loose::minor(currency, text?)
    }
}

impl Postal {
    fn address(&self) -> Address {
        Address {
            name: self.name.owned().or_else(|| loose::joined(&[&self.first_name, &self.last_name])),
            company: self.company.owned(),
            lines: [&self.address1, &self.address2].into_iter().filter_map(Text::owned).collect(),
            city: self.city.owned(),
            region: self.province.owned().or_else(|| self.province_code.owned()),
            postcode: self.zip.owned(),
            country: self.country_code.owned().or_else(|| self.country.owned()),
        }
    }
}

impl Line {
    fn external_id(&self, position: usize) -> String {
        self.id.id_or(&self.admin_graphql_api_id).unwrap_or_else(|| format!("position-{}", position.saturating_add(1)))
    }

    fn draft(&self, position: usize, purse: &Purse) -> LineDraft {
        LineDraft {
            external_id: self.external_id(position),
            sku: self.sku.owned(),
            product_id: self.product_id.id(),
            title: self.title.owned().or_else(|| self.name.owned()).or_else(|| self.sku.owned()).unwrap_or_default(),
            // What Shopify calls the only variant of a product that has none.
            variant: self.variant_title.owned().filter(|title| title != "Default Title"),
            quantity: self.quantity.get().unwrap_or(1),
            unit_price: purse.amount(&self.price, &self.price_set),
            image_url: None,
            requires_shipping: self.requires_shipping.get().unwrap_or(self.gift_card.get() != Some(true)),
        }
    }
}

impl Fulfilment {
    fn updates(&self, shop: &str, updates: &mut Vec<ShopUpdate>) -> Result<(), Unreadable> {
        let id = self.id.id_or(&self.admin_graphql_api_id);
        let (Some(id), Some(order)) = (id, self.order_id.id()) else {
            return Err(Unreadable("a fulfilment without its id or its order's".into()));
        };
        self.push(shop, order, id, updates);
        Ok(())
    }

    fn push(&self, shop: &str, order: String, id: String, updates: &mut Vec<ShopUpdate>) {
        let numbers = self.numbers();
        let withdrawn = matches!(
            self.status.get().map(str::to_ascii_lowercase).as_deref(),
            Some("cancelled" | "canceled" | "error" | "failure")
        );
        // Where a parcel is that was called off would call it back.
        let progress = if withdrawn { None } else { self.progress(&order, &id, &numbers) };
        let items = self.line_items.iter().enumerate().filter_map(|(at, line)| {
            // Without an id it is not known which of the order's lines it is.
            line.id.id_or(&line.admin_graphql_api_id)?;
            Some((line.external_id(at), line.quantity.get()?))
        });
        updates.push(ShopUpdate::Consignment(Box::new(Announcement {
            shop: shop.to_owned(),
            order_external_id: order,
            external_id: id,
            changed_at: self.updated_at.instant(),
            shipped_at: None,
            carrier: self.tracking_company.owned(),
            service: None,
            numbers,
            items: loose::counted(items),
            withdrawn,
            pickup: self.is_collected_in_store().then(|| Pickup { kind: Some(PickupKind::Store), ..Pickup::default() }),
            ..Announcement::default()
        })));
        updates.extend(progress);
    }

    /// Nobody carries it and it is ready, or fetched: it waits in the shop's own store.
    fn is_collected_in_store(&self) -> bool {
        let code = self.shipment_status.get().unwrap_or_default();
        let waits = ["ready_for_pickup", "picked_up"].iter().any(|known| code.eq_ignore_ascii_case(known));
        waits && self.tracking_company.get().is_none() && self.numbers().is_empty()
    }

    fn numbers(&self) -> Vec<(TrackingNumber, Option<String>)> {
        let single = (&self.tracking_number, self.tracking_url.web_address());
        let several = self.tracking_numbers.iter().enumerate().map(|(at, number)| {
            let own = self.tracking_urls.get(at).and_then(Text::web_address);
            (number, own.or_else(|| (at == 0).then(|| self.tracking_url.web_address()).flatten()))
        });
        let mut known = HashSet::new();
        several
            .chain([single])
            .filter_map(|(number, url)| Some((TrackingNumber::new(number.get()?)?, url)))
            .filter(|(number, _)| known.insert(number.key()))
            .collect()
    }

    fn progress(&self, order: &str, id: &str, numbers: &[(TrackingNumber, Option<String>)]) -> Option<ShopUpdate> {
        let code = self.shipment_status.get();
        let estimate = self.estimated_delivery_at.get().and_then(Estimate::parse);
        if code.is_none() && estimate.is_none() {
            return None;
        }
        let (status, reason) = status_of(code);
        // The fulfilment does not say when its status began, so there is no event to show for it. An unknown code makes
        // one, without a time, because that is where codes are kept.
        let unknown = code.filter(|_| status.is_none()).map(|code| TrackingEvent {
            when: When::default(),
            status: ShipmentStatus::Unknown,
            reason: None,
            code: Some(code.to_owned()),
            text: None,
            place: Place::default(),
            carrier: None,
        });
        let tracking_number = match numbers {
            [(number, _)] => number.as_str().to_owned(),
            _ => String::new(),
        };
        Some(ShopUpdate::Progress {
            order_external_id: order.to_owned(),
            consignment_external_id: id.to_owned(),
            update: Box::new(CarrierUpdate {
                test: false,
                unknown_codes: Vec::new(),
                tracking_number,
                carrier: self.tracking_company.owned(),
                status,
                reason,
                estimate,
                said_at: self.updated_at.instant(),
                events: unknown.into_iter().collect(),
                ..CarrierUpdate::default()
            }),
        })
    }
}

impl FulfilmentEvent {
    fn update(&self) -> Result<ShopUpdate, Unreadable> {
        let (Some(order_external_id), Some(consignment_external_id)) = (self.order_id.id(), self.fulfillment_id.id())
        else {
            return Err(Unreadable("a fulfilment event without the id of its fulfilment or of its order".into()));
        };
        let (status, reason) = status_of(self.status.get());
        let times = [&self.happened_at, &self.created_at];
        let when = times.into_iter().find_map(|time| When::parse(time.get()?)).unwrap_or_default();
        let event = TrackingEvent {
            when,
            status: status.unwrap_or(ShipmentStatus::Unknown),
            reason,
            code: self.status.owned(),
            text: self.message.owned(),
            // The latitude and longitude beside them are never read.
            place: Place {
                city: self.city.owned(),
                region: self.province.owned(),
                country: self.country.owned(),
                postcode: self.zip.owned(),
            },
            carrier: None,
        };
        Ok(ShopUpdate::Progress {
            order_external_id,
            consignment_external_id,
            update: Box::new(CarrierUpdate {
                test: false,
                unknown_codes: Vec::new(),
                tracking_number: String::new(),
                carrier: None,
                status,
                reason,
                estimate: self.estimated_delivery_at.get().and_then(Estimate::parse),
                said_at: self.updated_at.instant().or_else(|| self.created_at.instant()).or(when.at),
                events: vec![event],
                ..CarrierUpdate::default()
            }),
        })
    }
}

impl Refund {
    /// `None` for a refund of money only: the order's own message brings the sum.
    fn update(&self) -> Result<Option<ShopUpdate>, Unreadable> {
        let order = self.order_id.id();
        let (Some(order_external_id), Some(_)) = (order, self.id.id_or(&self.admin_graphql_api_id)) else {
            return Err(Unreadable("a refund without its id or its order's".into()));
        };
        let adjustments = self.adjustments();
        Ok((!adjustments.is_empty()).then_some(ShopUpdate::Adjustments { order_external_id, adjustments }))
    }

    fn adjustments(&self) -> Vec<Adjustment> {
        let Some(id) = self.id.id_or(&self.admin_graphql_api_id) else { return Vec::new() };
        let mut quantities = BTreeMap::<(String, AdjustmentKind), u32>::new();
        for part in self.refund_line_items.iter() {
            let line = part.line_item_id.id().or_else(|| part.line_item.get()?.id.id());
            if let (Some(line), Some(quantity @ 1..)) = (line, part.quantity.get()) {
                let sum = quantities.entry((line, part.kind())).or_default();
                *sum = sum.saturating_add(quantity);
            }
        }
        let mut adjustments = Vec::<Adjustment>::new();
        for ((line_external_id, kind), quantity) in quantities {
            // One cause counts once for a line. A refund that takes one piece back and cancels another is two causes.
            let second = adjustments.last().is_some_and(|last| last.line_external_id == line_external_id);
            let cause = if second { format!("{id}/{kind}") } else { id.clone() };
            adjustments.push(Adjustment { cause, line_external_id, kind, quantity });
        }
        adjustments
    }
}

impl RefundLine {
    fn kind(&self) -> AdjustmentKind {
        match self.restock_type.get().map(str::to_ascii_lowercase).as_deref() {
            Some("cancel") => AdjustmentKind::Cancelled,
            Some("return") => AdjustmentKind::Returned,
            // `no_restock` and `legacy_restock` do not say whether the goods came back.
            _ => AdjustmentKind::Refunded,
        }
    }
}

impl Transaction {
    /// `None` if no money went back; `Some(None)` if it did, in a currency that cannot be added up.
    fn refunded(&self, purse: &Purse) -> Option<Option<i64>> {
        let is = |field: &Text, word: &str| field.get().is_none_or(|value| value.eq_ignore_ascii_case(word));
        if !is(&self.kind, "refund") || !is(&self.status, "success") {
            return None;
        }
        let stated = self.currency.get().and_then(Currency::new);
        let currency = purse.currency.filter(|currency| stated.is_none_or(|stated| stated == *currency));
        Some(currency.and_then(|currency| loose::minor(currency, self.amount.get()?)))
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    const ORDER: &[u8] = include_bytes!("../../tests/fixtures/shops/shopify/order-in-parts.json");
    const TWO_CURRENCIES: &[u8] = include_bytes!("../../tests/fixtures/shops/shopify/order-in-two-currencies.json");
    const FULFILMENT: &[u8] = include_bytes!("../../tests/fixtures/shops/shopify/fulfillment-create.json");
    const EVENT: &[u8] = include_bytes!("../../tests/fixtures/shops/shopify/fulfillment-event.json");
    const REFUND: &[u8] = include_bytes!("../../tests/fixtures/shops/shopify/refund-create.json");

    fn headers(pairs: &[(&str, &str)]) -> Headers {
        Headers::new(pairs.iter().map(|(name, value)| (*name, value.as_bytes())))
    }

    fn parse(body: &[u8]) -> Result<Parsed, Unreadable> {
        Shopify.parse("shop", &Headers::default(), body)
    }

    fn updates(body: &[u8]) -> Vec<ShopUpdate> {
        match parse(body).unwrap() {
            Parsed::Updates(updates) => updates,
            other => panic!("{other:?}"),
        }
    }

    fn order(updates: &[ShopUpdate]) -> &OrderDraft {
        match &updates[0] {
            ShopUpdate::Order(draft) => draft,
            other => panic!("{other:?}"),
        }
    }

    fn consignments(updates: &[ShopUpdate]) -> Vec<&Announcement> {
        let told = updates.iter().filter_map(|update| match update {
            ShopUpdate::Consignment(told) => Some(told.as_ref()),
            _ => None,
        });
        told.collect()
    }

    fn progress(updates: &[ShopUpdate]) -> Vec<&CarrierUpdate> {
        let told = updates.iter().filter_map(|update| match update {
            ShopUpdate::Progress { update, .. } => Some(&**update),
            _ => None,
        });
        told.collect()
    }

    fn at(text: &str) -> Option<Instant> {
        When::parse(text).unwrap().at
    }

    fn adjusted(adjustments: &[Adjustment]) -> Vec<(&str, &str, AdjustmentKind, u32)> {
        adjustments.iter().map(|a| (a.cause.as_str(), a.line_external_id.as_str(), a.kind, a.quantity)).collect()
    }

    #[test]
    fn signatures() {
        let secrets = Secrets::new(["old".to_owned(), "hush".to_owned()]);
        let sign = |secret: &str| STANDARD.encode(signature::hmac_sha256(secret.as_bytes(), &[ORDER]));
        let verify = |headers: Headers, secrets: &Secrets| {
            let now = Instant::from_second(0).unwrap();
            Shopify.verify(&Incoming::new(&headers, ORDER, now), secrets)
        };
        for name in ["X-Shopify-Hmac-Sha256", "x-shopify-hmac-sha256", "Shopify-Hmac-Sha256", "shopify-hmac-sha256"] {
            assert_eq!(verify(headers(&[(name, &sign("hush"))]), &secrets), Ok(()), "{name}");
            assert_eq!(verify(headers(&[(name, &sign("other"))]), &secrets), Err(Refusal::Mismatch), "{name}");
        }
        assert_eq!(verify(Headers::default(), &secrets), Err(Refusal::Missing));
        assert_eq!(verify(headers(&[("X-Shopify-Hmac-Sha256", "")]), &secrets), Err(Refusal::Missing));
        assert_eq!(
            verify(headers(&[("X-Shopify-Hmac-Sha256", &sign("hush"))]), &Secrets::default()),
            Err(Refusal::NoSecret)
        );
    }

    #[test]
    fn test_notifications_are_acknowledged_only() {
        let screen = |headers: Headers, body: &[u8]| {
            Shopify.screen(&Incoming::new(&headers, body, Instant::from_second(0).unwrap()))
        };
        assert_eq!(screen(Headers::default(), ORDER), Ok(Screening::Keep));
        assert_eq!(screen(headers(&[("X-Shopify-Test", "true")]), ORDER), Ok(Screening::Acknowledge));
        assert_eq!(screen(headers(&[("shopify-test", "True")]), ORDER), Ok(Screening::Acknowledge));
        assert_eq!(screen(headers(&[("X-Shopify-Test", "false")]), ORDER), Ok(Screening::Keep));
        for body in [b"webhook_id=1".as_slice(), b"", b"{\"id\":", b"\"text\"", b"7", b"\xff"] {
            assert!(screen(headers(&[("X-Shopify-Test", "true")]), body).is_err(), "{body:?}");
        }
    }

    #[test]
    fn an_order() {
        let updates = updates(ORDER);
        let draft = order(&updates);
        assert_eq!((draft.shop.as_str(), draft.external_id.as_str()), ("shop", "7346512098765432101"));
        assert_eq!(draft.number, "#2043");
        assert_eq!(draft.email.as_deref(), Some("mira.holt@example.org"), "an empty email is none");
        assert_eq!(draft.locale.as_deref(), Some("de-AT"));
        assert_eq!(draft.phone.as_deref(), Some("+43 660 1112223"));
        assert_eq!(draft.billing_postcode.as_deref(), Some("8020"));
        assert_eq!(draft.placed_at, at("2026-11-02T08:14:29Z"));
        assert_eq!(draft.changed_at, at("2026-11-09T15:40:02Z"));
        assert_eq!(draft.cancelled_at, None);
        assert_eq!(draft.ship_to.lines, ["Lindengasse 7", "Top 12"]);
        assert_eq!(draft.ship_to.region.as_deref(), Some("Steiermark"));
        assert_eq!(draft.ship_to.country.as_deref(), Some("AT"));
        assert_eq!(
            draft.totals,
            Totals {
                subtotal: Some(15_450),
                shipping: Some(590),
                discount: Some(450),
                tax: None,
                refunded: Some(9_550),
                total: Some(15_590),
            }
        );
        let lines: Vec<_> = draft.lines.iter().map(|l| (l.title.as_str(), l.variant.as_deref(), l.quantity)).collect();
        assert_eq!(
            lines,
            [
                ("Walking socks", Some("38 / moss"), 3),
                ("Rain jacket", None, 1),
                ("Gift card", None, 1),
                ("Laces", None, 2)
            ]
        );
        assert_eq!(draft.lines[0].external_id, "15500000000000000011", "beyond what a float or an i64 holds");
        assert_eq!((draft.lines[0].unit_price, draft.lines[1].sku.as_deref()), (Some(1_450), None));
        assert_eq!(draft.lines.iter().map(|l| l.requires_shipping).collect::<Vec<_>>(), [true, true, false, true]);
        assert_eq!(
            adjusted(&draft.adjustments),
            [
                ("990000000000000001", "15500000000000000011", AdjustmentKind::Cancelled, 1),
                ("990000000000000002", "15500000000000000012", AdjustmentKind::Returned, 1),
                ("now:current_quantity", "15500000000000000014", AdjustmentKind::Cancelled, 1),
            ]
        );
    }

    #[test]
    fn the_parcels_in_an_order() {
        let updates = updates(ORDER);
        let [sent, withdrawn] = consignments(&updates)[..] else { panic!("{updates:?}") };
        assert_eq!(sent.order_external_id, "7346512098765432101");
        assert_eq!((sent.carrier.as_deref(), sent.withdrawn, sent.shipped_at), (Some("Post AT"), false, None));
        let numbers: Vec<_> = sent.numbers.iter().map(|(n, url)| (n.as_str(), url.as_deref())).collect();
        assert_eq!(
            numbers,
            [
                ("10300000000017", Some("https://tracking.example/10300000000017")),
                ("10300000000024", Some("https://tracking.example/10300000000024"))
            ]
        );
        assert_eq!(sent.items, [("15500000000000000011".into(), 2), ("15500000000000000012".into(), 1)]);
        assert!(withdrawn.withdrawn && withdrawn.numbers.is_empty());
        let [told] = progress(&updates)[..] else { panic!("a withdrawn parcel is nowhere: {updates:?}") };
        assert_eq!(told.status, Some(ShipmentStatus::OutForDelivery));
        assert_eq!(told.tracking_number, "", "it is about both numbers");
        assert_eq!(told.said_at, at("2026-11-05T07:30:00Z"));
        assert_eq!(told.events, []);
    }

    #[test]
    fn amounts_are_in_the_shoppers_currency() {
        let updates = updates(TWO_CURRENCIES);
        let draft = order(&updates);
        assert_eq!((draft.external_id.as_str(), draft.number.as_str()), ("5512", "SKÅL-77"));
        assert_eq!(draft.currency.as_str(), "JPY");
        let totals = &draft.totals;
        assert_eq!((totals.subtotal, totals.shipping, totals.total), (Some(4_530), Some(1_510), Some(6_040)));
        assert_eq!(totals.tax, None, "told in the shop's currency only");
        assert_eq!(totals.refunded, None, "paid back in another currency");
        assert_eq!((draft.lines[0].quantity, draft.lines[0].unit_price), (2, Some(2_265)));
        assert!(draft.lines[0].requires_shipping);
        assert_eq!(draft.placed_at, at("2026-10-02T00:00:00Z"));

        let mut old: Value = serde_json::from_slice(TWO_CURRENCIES).unwrap();
        old["order"].as_object_mut().unwrap().remove("total_price_set");
        let parsed = updates_of(&old);
        assert_eq!((order(&parsed).currency.as_str(), order(&parsed).totals.total), ("USD", Some(4_000)));
        assert_eq!(order(&parsed).totals.refunded, Some(500));
        assert_eq!(order(&parsed).lines[0].unit_price, Some(1_500));
    }

    fn updates_of(value: &Value) -> Vec<ShopUpdate> {
        updates(value.to_string().as_bytes())
    }

    #[test]
    fn a_fulfilment() {
        let updates = updates(FULFILMENT);
        let [told] = consignments(&updates)[..] else { panic!("{updates:?}") };
        assert_eq!(updates.len(), 1, "a null shipment_status says nothing");
        assert_eq!(
            (told.external_id.as_str(), told.order_external_id.as_str()),
            ("4455667788990011223", "7346512098765432101")
        );
        assert_eq!(told.numbers, [(TrackingNumber::new("ab 12-cd").unwrap(), None)], "kept as sent, without a script");
        assert_eq!(told.items, [("15500000000000000011".into(), 3)]);
        assert_eq!(told.changed_at, at("2026-11-03T10:00:01Z"));
        assert!(!told.withdrawn);
    }

    #[test]
    fn the_status_of_a_fulfilment_is_about_the_request() {
        for (status, withdrawn) in [
            ("pending", false),
            ("open", false),
            ("success", false),
            ("cancelled", true),
            ("error", true),
            ("failure", true),
            ("something new", false),
        ] {
            let body = json!({ "fulfillment": { "id": 1, "order_id": 2, "status": status, "tracking_number": "X" } });
            let updates = updates_of(&body);
            let [told] = consignments(&updates)[..] else { panic!("{updates:?}") };
            assert_eq!(told.withdrawn, withdrawn, "{status}");
            assert_eq!(updates.len(), 1, "{status} says nothing about the way");
            assert_eq!(told.numbers.len(), 1);
        }
    }

    #[test]
    fn every_shipment_status() {
        for (code, status, reason) in STATUSES {
            for code in [(*code).to_owned(), code.to_uppercase()] {
                let body = json!({ "id": 1, "order_id": 2, "tracking_number": "X", "shipment_status": code,
                                   "updated_at": "2026-11-05T07:30:00Z" });
                let updates = updates_of(&body);
                let [told] = progress(&updates)[..] else { panic!("{updates:?}") };
                assert_eq!((told.status, told.reason), (Some(*status), *reason), "{code}");
                assert_eq!(told.tracking_number, "X");

                let body =
                    json!({ "fulfillment_event": { "id": 1, "order_id": 2, "fulfillment_id": 3, "status": code } });
                let updates = updates_of(&body);
                let [told] = progress(&updates)[..] else { panic!("{updates:?}") };
                assert_eq!((told.status, told.events[0].status), (Some(*status), *status), "{code}");
                assert_eq!((told.reason, told.events[0].reason), (*reason, *reason), "{code}");
                assert_eq!(told.events[0].code.as_deref(), Some(code.as_str()));
            }
        }
    }

    #[test]
    fn unknown_statuses_are_kept_and_claim_nothing() {
        let body = json!({ "id": 1, "order_id": 2, "tracking_number": "X", "shipment_status": "teleported" });
        let fulfilment = updates_of(&body);
        let body =
            json!({ "fulfillment_event": { "id": 1, "order_id": 2, "fulfillment_id": 3, "status": "teleported" } });
        let event = updates_of(&body);
        for told in progress(&fulfilment).into_iter().chain(progress(&event)) {
            assert_eq!((told.status, told.events.len()), (None, 1));
            assert_eq!(told.events[0].status, ShipmentStatus::Unknown);
            assert_eq!(told.events[0].code.as_deref(), Some("teleported"));
            assert!(told.events[0].when.is_unknown());
        }
    }

    #[test]
    fn a_fulfilment_event() {
        let updates = updates(EVENT);
        let [ShopUpdate::Progress { order_external_id, consignment_external_id, update }] = &updates[..] else {
            panic!("{updates:?}")
        };
        assert_eq!(order_external_id, "7346512098765432101");
        assert_eq!(consignment_external_id, "4455667788990011223");
        assert_eq!((update.tracking_number.as_str(), &update.carrier), ("", &None));
        assert_eq!((update.status, update.reason), (Some(ShipmentStatus::InTransit), Some(Reason::Delayed)));
        assert_eq!(update.said_at, at("2026-11-05T05:15:44Z"));
        let estimate = update.estimate.as_ref().unwrap();
        assert_eq!(estimate.date, Some(jiff::civil::date(2026, 11, 7)));
        let event = &update.events[0];
        assert_eq!(event.when.at, at("2026-11-05T05:12:00Z"));
        assert_eq!(event.when.offset_seconds, Some(3600));
        assert_eq!(event.text.as_deref(), Some("Held up by snow"));
        let place = Place {
            city: Some("Linz".into()),
            region: Some("Oberösterreich".into()),
            country: Some("AT".into()),
            postcode: Some("4020".into()),
        };
        assert_eq!(event.place, place);
    }

    #[test]
    fn a_refund() {
        let updates = updates(REFUND);
        let [ShopUpdate::Adjustments { order_external_id, adjustments }] = &updates[..] else { panic!("{updates:?}") };
        assert_eq!(order_external_id, "7346512098765432101");
        assert_eq!(
            adjusted(adjustments),
            [
                ("990000000000000003", "15500000000000000011", AdjustmentKind::Cancelled, 1),
                ("990000000000000003/returned", "15500000000000000011", AdjustmentKind::Returned, 1),
                ("990000000000000003", "15500000000000000013", AdjustmentKind::Refunded, 1),
                ("990000000000000003", "15500000000000000014", AdjustmentKind::Refunded, 2),
            ]
        );
        let money_only = json!({ "refund": { "id": 1, "order_id": 2, "refund_line_items": [], "transactions": [] } });
        assert!(matches!(parse(money_only.to_string().as_bytes()), Ok(Parsed::Ignored(_))));
    }

    #[test]
    fn topics() {
        let with_topic =
            |topic: &str, body: &[u8]| Shopify.parse("shop", &headers(&[("x-shopify-topic", topic)]), body);
        for topic in ["orders/create", "orders/updated", "orders/paid", "orders/fulfilled", "orders/cancelled"] {
            let Ok(Parsed::Updates(updates)) = with_topic(topic, ORDER) else { panic!("{topic}") };
            assert_eq!(order(&updates).lines.len(), 4, "{topic}");
        }
        for topic in ["app/uninstalled", "app/scopes_update", "orders/edited", "products/update", "never/heard_of"] {
            assert!(matches!(with_topic(topic, ORDER), Ok(Parsed::Ignored(why)) if !why.is_empty()), "{topic}");
        }
        let asked = br#"{"shop_id":1,"customer":{"id":1,"email":"ada@example.org"},"orders_to_redact":[299938]}"#;
        for (topic, kind) in [
            ("customers/redact", RequestKind::Erasure),
            ("customers/data_request", RequestKind::Export),
            ("shop/redact", RequestKind::ShopErasure),
        ] {
            let told =
                ShopUpdate::Privacy { kind, email: Some("ada@example.org".into()), orders: vec!["299938".into()] };
            assert_eq!(with_topic(topic, asked), Ok(Parsed::Updates(vec![told])), "{topic}");
        }
        assert_eq!(
            with_topic("orders/delete", br#"{"id":820982911946154599}"#),
            Ok(Parsed::Updates(vec![ShopUpdate::OrderDeleted { order_external_id: "820982911946154599".into() }]))
        );
        assert!(with_topic("orders/delete", b"{}").is_err());
        assert!(with_topic("orders/create", b"{}").is_err(), "an order without an id");
        assert!(with_topic("fulfillments/create", br#"{"id":1}"#).is_err(), "a fulfilment of no order");
        assert!(with_topic("orders/create", b"[1]").is_err());
        let bare_event = br#"{"id":1,"order_id":2,"fulfillment_id":3,"status":"delivered"}"#;
        assert!(matches!(with_topic("fulfillment_events/create", bare_event), Ok(Parsed::Updates(_))));
    }

    #[test]
    fn without_a_topic_the_fields_tell() {
        let list = json!({ "orders": [{ "id": 1, "name": "#1" }, null, { "id": 2, "name": "#2" }] });
        assert!(parse(list.to_string().as_bytes()).is_err(), "nothing is left out silently");
        let list = json!({ "orders": [{ "id": 1, "name": "#1" }, { "id": 2, "name": "#2" }] });
        assert_eq!(updates_of(&list).len(), 2);
        let list = json!({ "fulfillments": [{ "id": 1, "order_id": 1 }, { "id": 2, "order_id": 1 }] });
        assert_eq!(consignments(&updates_of(&list)).len(), 2);
        let bare = json!([{ "id": 1, "line_items": [], "financial_status": "paid" }]);
        assert_eq!(order(&updates_of(&bare)).number, "1");
        for other in [
            json!({ "id": 1 }),
            json!({ "id": 1, "name": "#D1", "line_items": [], "order_id": null, "invoice_url": "x" }),
            json!({ "id": 1, "name": "#9", "line_items": [], "abandoned_checkout_url": "x" }),
            json!({ "shop_id": 1, "shop_domain": "x", "orders_to_redact": [1] }),
            json!({ "orders": [] }),
            json!([]),
        ] {
            assert!(matches!(parse(other.to_string().as_bytes()), Ok(Parsed::Ignored(_))), "{other}");
        }
        for body in ["null", "1", "\"x\"", "{", ""] {
            assert!(parse(body.as_bytes()).is_err(), "{body}");
        }
    }

    fn account(pairs: &[(&str, &str)]) -> Account {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Account { credentials: crate::inbox::account::Credentials::new(pairs), ..Account::default() }
    }

    #[test]
    fn the_shop_s_address() {
        for pasted in [
            "tea-shop.myshopify.com",
            " https://Tea-Shop.myshopify.com/admin ",
            "https://admin.shopify.com/store/tea-shop/settings",
        ] {
            let base = Shopify.base(&account(&[("shop_domain", pasted)]));
            assert_eq!(base.as_deref(), Ok("https://tea-shop.myshopify.com"), "{pasted}");
        }
        for wrong in [
            "tea-shop.example",
            "myshopify.com",
            ".myshopify.com",
            "a.b.myshopify.com",
            "x@y.myshopify.com",
            "tea/.myshopify.com",
        ] {
            let base = Shopify.base(&account(&[("shop_domain", wrong)]));
            assert!(matches!(base, Err(Unusable::Setting(_))), "{wrong}: {base:?}");
        }
        assert_eq!(Shopify.base(&Account::default()), Err(Unusable::Credential("shop_domain")));
    }

    #[test]
    fn asking_which_orders_changed() {
        let mut keys = account(&[("shop_domain", "tea.myshopify.com"), ("access_token", "shpat_1")]);
        let since = at("2026-11-12T09:00:00.7Z").unwrap();
        let url = |keys: &Account, page: Option<&str>| Shopify.ask(keys, since, page).map(|request| request.url);
        assert_eq!(
            url(&keys, None).as_deref(),
            Ok(
                "/admin/api/2026-07/orders.json?limit=250&status=any&updated_at_min=2026-11-12T09%3A00%3A00Z&order=updated_at%20asc"
            )
        );
        assert_eq!(
            url(&keys, Some("eyJ_-%3D")).as_deref(),
            Ok("/admin/api/2026-07/orders.json?limit=250&page_info=eyJ_-%3D")
        );
        assert!(url(&keys, Some("x&status=open")).is_err());
        keys.options.set("api_version", "2027-01");
        assert!(url(&keys, None).unwrap().starts_with("/admin/api/2027-01/"));
        for wrong in ["2027", "27-01", "2027-1x", "../x", "latest"] {
            keys.options.set("api_version", wrong);
            assert!(matches!(url(&keys, None), Err(Unusable::Setting(_))), "{wrong}");
        }
        let nobody = account(&[("shop_domain", "tea.myshopify.com")]);
        assert_eq!(url(&nobody, None), Err(Unusable::Credential("client_id")));
    }

    #[test]
    fn a_list_of_changed_orders() {
        let odd = r##"{"id":820982911946154508, "name" : "#7","updated_at":"2026-11-12T11:00:00+01:00"}"##;
        let body = format!(r#"{{"orders":[ {odd} ,{}]}}"#, String::from_utf8_lossy(ORDER).trim());
        let link = "<https://tea.myshopify.com/admin/api/2026-07/orders.json?limit=250&page_info=abc>; rel=\"next\"";
        let changes = Shopify.read(&headers(&[("Link", link)]), body.as_bytes()).unwrap();
        assert_eq!(changes.next.as_deref(), Some("abc"));
        assert!(changes.newest >= at("2026-11-12T10:00:00Z"));
        let [(told, first), (_, second)] = &changes.messages[..] else { panic!("{changes:?}") };
        assert_eq!((first.as_slice(), second.as_slice()), (odd.as_bytes(), ORDER.trim_ascii()), "byte by byte");
        assert!(matches!(Shopify.parse("shop", told, first), Ok(Parsed::Updates(_))), "as a webhook");
        assert_eq!(Shopify.read(&Headers::default(), br#"{"orders":[]}"#), Ok(Changes::default()));
        for wrong in [br#"{"orders":{}}"#.as_slice(), br#"{"orders":null}"#, br#"{"errors":"Not Found"}"#, b"[]", b""] {
            assert!(Shopify.read(&Headers::default(), wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_cancelled_order_and_one_of_nulls() {
        let body = json!({ "id": "gid://shopify/Order/77", "order_number": 12, "line_items": null, "refunds": null,
            "financial_status": null, "fulfillments": null, "shipping_address": null, "customer": null, "email": null,
            "name": null, "currency": null, "total_price": null, "total_price_set": null,
            "cancelled_at": "2026-11-05T07:30:00+01:00" });
        let updates = updates_of(&body);
        let draft = order(&updates);
        assert_eq!((draft.external_id.as_str(), draft.number.as_str()), ("77", "#12"));
        assert_eq!(draft.cancelled_at, at("2026-11-05T06:30:00Z"));
        assert_eq!(draft.currency.as_str(), "XXX");
        assert_eq!(draft.totals, Totals::default());
    }

    #[test]
    fn wrong_types_do_not_hide_the_rest() {
        let body = json!({ "id": 1, "name": 1001, "financial_status": {}, "email": ["x"], "currency": "eur",
            "total_price": 12.5, "shipping_address": [],
            "line_items": { "0": { "id": 5, "title": 7, "quantity": 2.0 } } });
        let updates = updates_of(&body);
        let draft = order(&updates);
        assert_eq!((draft.number.as_str(), draft.email.as_deref()), ("1001", None));
        assert_eq!(draft.totals.total, Some(1_250));
        assert_eq!((draft.lines[0].title.as_str(), draft.lines[0].quantity), ("7", 2));
    }

    #[test]
    fn loose_values() {
        assert_eq!(Text::from(json!(820_982_911_946_154_508_u64)).get(), Some("820982911946154508"));
        assert_eq!(Text::from(json!(5.0)).get(), Some("5"));
        assert_eq!(Text::from(json!(" a\u{0}b ")).get(), Some("ab"));
        assert_eq!(Text::from(json!("  ")), Text::default());
        assert_eq!(Text::from(json!("gid://shopify/Order/12?x=1")).id().as_deref(), Some("12"));
        assert_eq!(Text::from(json!(0)).id(), None);
        assert_eq!(Text::from("//cdn.example/a b.png").web_address().as_deref(), Some("https://cdn.example/a%20b.png"));
        assert_eq!(Text::from("JavaScript:alert(1)").web_address(), None);
        assert_eq!(Text::from("ftp://x").web_address(), None);
        assert_eq!(loose::pieces("1.5"), Some(2));
        assert_eq!(loose::pieces("-1"), None);
        let euro = Currency::new("EUR").unwrap();
        assert_eq!(loose::minor(euro, "16.806723"), Some(1_681));
        assert_eq!(loose::minor(euro, "-0.005"), Some(-1));
        assert_eq!(loose::minor(euro, "1.2.3"), None);
        assert_eq!(loose::sum([Some(1), None, Some(2)].into_iter()), None);
        assert_eq!(loose::sum(std::iter::empty()), None);
    }

    fn any_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            Just(json!([])),
            Just(json!({})),
            Just(json!([{}, [], null, "é<", -1])),
            Just(json!({ "0": { "id": -1 }, "amount": "1e999" })),
        ]
    }

    /// Puts `with` somewhere into `value`: each number picks a child, until there are no more.
    fn replace(value: &mut Value, path: &[usize], with: Value) {
        let Some((pick, rest)) = path.split_first() else {
            *value = with;
            return;
        };
        let child = match value {
            Value::Array(items) if !items.is_empty() => {
                let count = items.len();
                items.get_mut(pick % count)
            }
            Value::Object(fields) if !fields.is_empty() => {
                let count = fields.len();
                fields.values_mut().nth(pick % count)
            }
            _ => None,
        };
        match child {
            Some(child) => replace(child, rest, with),
            None => *value = with,
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(
            which in 0usize..5,
            topic in 0usize..5,
            changes in proptest::collection::vec((proptest::collection::vec(0usize..60, 1..6), any_value()), 1..6),
        ) {
            let fixtures = [ORDER, TWO_CURRENCIES, FULFILMENT, EVENT, REFUND];
            let mut value: Value = serde_json::from_slice(fixtures[which]).unwrap();
            for (path, with) in changes {
                replace(&mut value, &path, with);
            }
            let topics = ["orders/updated", "fulfillments/update", "fulfillment_events/create", "refunds/create"];
            let headers = topics.get(topic).map(|topic| headers(&[("X-Shopify-Topic", topic)])).unwrap_or_default();
            let body = value.to_string();
            let first = Shopify.parse("shop", &headers, body.as_bytes());
            prop_assert_eq!(&first, &Shopify.parse("shop", &headers, body.as_bytes()));
            if let Ok(Parsed::Updates(updates)) = first {
                for update in &updates {
                    if let ShopUpdate::Order(draft) = update {
                        let mut ids: Vec<_> = draft.lines.iter().map(|line| &line.external_id).collect();
                        ids.sort();
                        ids.dedup();
                        prop_assert_eq!(ids.len(), draft.lines.len());
                    }
                }
            }
        }
    }
}
