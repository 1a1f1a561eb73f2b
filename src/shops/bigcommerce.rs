//! BigCommerce: webhooks that only point at an order, and the order as the REST API (v2) answers it.
//!
//! A webhook holds a scope and an id. What it points at is fetched in five requests whose answers are kept as one object:
//! `{"order": …, "products": […], "shipping_addresses": […], "shipments": […], "refunds": {"data": […]}}`. That is read
//! here too, and so are bare orders, bare shipments, and lists of them.
//!
//! Webhooks show where they come from in one of two ways: a header of one's own, set when the webhook is made, or the
//! Standard Webhooks signature. The key of the latter is the bytes of the API account's client secret as it is written;
//! libraries that want `whsec_<base64>` have to be given its base64.
//!
//! Decisions that do not follow from the fields' names:
//!
//! - `currency_code` is what prices were shown in. The shopper paid, and all amounts are, in `default_currency_code`.
//! - With `is_tax_inclusive_pricing` the amounts with tax are exact and tax is not listed; without, those without tax
//!   are, and tax is added. The other ones are estimates, says BigCommerce. Coupons are no part of `discount_amount`.
//! - `refunded_amount` is always nought. The sums come from the refunds, the quantities from the lines.
//! - An order that was archived before anything was sent is one that was deleted: it is shown as cancelled. Later it is
//!   tidying up.
//! - A shipment does not say when it changed, and making or deleting one need not touch the order's `date_modified`. So
//!   what is fetched for a webhook counts as told no earlier than that webhook.
//! - A shipment's `date_created` is the click in the control panel, not the handing over.

use std::collections::HashSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::fmt::rfc2822::DateTimeParser;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::loose::{self, Count, Flag, List, Part, Text, plain};
use super::{CatchUp, Changes, Parsed, Platform, ShopUpdate, walk};
use crate::db::Instant;
use crate::inbox::account::{Api, Auth, Pace, Request, Step, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::{Account, Errand, Headers, Incoming, Refusal, Screening, Secrets, Unreadable, signature};
use crate::orders::model::{Address, Adjustment, AdjustmentKind, Currency, LineDraft, OrderDraft, STATE, Totals};
use crate::outbound::escaped;
use crate::tracking::model::{Announcement, TrackingNumber};

/// BigCommerce's webhooks.
#[derive(Clone, Copy, Debug)]
pub struct BigCommerce;

/// The header that carries our secret, unless the option `header` names another.
const SECRET_HEADER: &str = "x-doorstep-secret";

/// When the webhook was written for which something was fetched, in Unix seconds.
const EVENT_AT: &str = "x-doorstep-event-at";

/// Of which order something was fetched that may be gone.
const EVENT_ORDER: &str = "x-doorstep-event-order";

/// The most that BigCommerce lists at once.
const PAGE: usize = 250;

/// `status`, in the order of `status_id`.
const STATUSES: [&str; 15] = [
    "Incomplete",
    "Pending",
    "Shipped",
    "Partially Shipped",
    "Refunded",
    "Cancelled",
    "Declined",
    "Awaiting Payment",
    "Awaiting Pickup",
    "Awaiting Shipment",
    "Completed",
    "Awaiting Fulfillment",
    "Manual Verification Required",
    "Disputed",
    "Partially Refunded",
];

static SETUP: Setup = Setup {
    title: "BigCommerce",
    protection: Protection::Echo(SecretFrom::Us),
    steps: &[
        "In BigCommerce, sign in as the store's owner, open Settings → API → Store-level API accounts, and create an account of the type “V2/V3 API token”. Among the OAuth scopes set Orders to “read-only”; nothing else is needed.",
        "BigCommerce shows the access token once. Enter it here, together with the store hash: the part behind /stores/ in the “API path” on the same page. Without them nothing arrives, because BigCommerce's messages hold only an order's number.",
        "BigCommerce has no page for webhooks: they are made by a call to its API. Any API client with a form will do, such as Postman or Hoppscotch. Send POST to https://api.bigcommerce.com/stores/YOUR-STORE-HASH/v3/hooks with the headers X-Auth-Token: YOUR-ACCESS-TOKEN and Content-Type: application/json, and this as the body: {\"scope\":\"store/order/*\",\"destination\":\"{url}\",\"is_active\":true,\"headers\":{\"x-doorstep-secret\":\"{secret}\"}}",
        "Send it a second time with store/shipment/* in place of store/order/*.",
        "Change something about an order, such as its staff notes, and look whether a message arrives here. A new webhook can take a minute to work.",
    ],
    caution: Some(
        "BigCommerce tries a message for 48 hours and then switches the webhook off, also after 90 days without any event; it can be switched on again only by a call with the token that made it (keep that token). Orders that changed in the meantime are asked for. This server must answer on port 443. If you set the option signature, verify with one real message: change an order and see that it is not refused.",
    ),
    options: &[
        OptionSpec {
            name: "header",
            about: "Name of the header that carries the secret, if you named it differently when you made the webhooks.",
            default: SECRET_HEADER,
            values: &[],
        },
        OptionSpec {
            name: "signature",
            about: "What shows that a message is BigCommerce's: the secret in a header of our own, the signature that BigCommerce makes with the API account's client secret (enter that as the secret here), or either of them.",
            default: "header",
            values: &["header", "standard_webhooks", "either"],
        },
    ],
    credentials: &[
        CredentialSpec {
            name: "store_hash",
            about: "The part behind /stores/ in the “API path” (Settings → API → Store-level API accounts). The whole path will do too.",
            required: true,
        },
        CredentialSpec {
            name: "access_token",
            about: "The access token of a store-level API account with the scope Orders: read-only.",
            required: true,
        },
    ],
};

impl Platform for BigCommerce {
    fn name(&self) -> &'static str {
        "bigcommerce"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn catch_up(&self) -> Option<&'static dyn CatchUp> {
        Some(&BigCommerce)
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let options = incoming.options;
        let echo = || {
            let name = options.get("header").unwrap_or(SECRET_HEADER);
            signature::check_echo(incoming.headers.get(name.trim()), secrets)
        };
        let signed = || signature::check_standard_webhooks(incoming, &keys(secrets));
        if options.is("signature", "standard_webhooks") {
            signed()
        } else if options.is("signature", "either") {
            echo().or_else(|refused| signed().map_err(|other| if other == Refusal::Missing { refused } else { other }))
        } else {
            echo()
        }
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        loose::check(incoming.body)?;
        Ok(Screening::Keep)
    }

    fn parse(&self, shop: &str, headers: &Headers, body: &[u8]) -> Result<Parsed, Unreadable> {
        match loose::json(body)? {
            Value::Object(object) if object.get("scope").is_some_and(Value::is_string) => {
                Webhook::deserialize(Value::Object(object))?.parsed()
            }
            Value::Object(object) if object.contains_key("order") && !object.contains_key("id") => {
                composed(shop, headers, object)
            }
            Value::Object(object) => bare(shop, [Value::Object(object)]),
            Value::Array(objects) => bare(shop, objects),
            _ => Err(Unreadable("neither an object nor a list".into())),
        }
    }
}

impl Api for BigCommerce {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        match account.options.get("api_base") {
            Some(base) => Ok(base.trim_end_matches('/').to_owned()),
            None => Ok(format!("https://api.bigcommerce.com/stores/{}", store(account.need("store_hash")?)?)),
        }
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["api.bigcommerce.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Header("x-auth-token", account.need("access_token")?.into()))
    }

    /// Half of what the Standard and Plus plans allow (150 in 30 seconds): all apps of a store share it.
    fn pace(&self) -> Pace {
        Pace { per_minute: 150, per_day: None }
    }
}

impl CatchUp for BigCommerce {
    fn ask(&self, account: &Account, since: Instant, page: Option<&str>) -> Result<Request, Unusable> {
        // Without it there is no sense in asking.
        self.auth(account)?;
        let since = walk::wall(walk::since(since, page)?, "+00:00");
        Ok(Request::get(format!(
            "/v2/orders?min_date_modified={}&sort=date_modified:asc&limit={PAGE}",
            escaped(&since)
        )))
    }

    fn read(&self, _: &Headers, body: &[u8]) -> Result<Changes, Unreadable> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Listed {
            id: Text,
            status_id: Text,
            status: Text,
            date_modified: Text,
        }
        let mut changes = Changes::default();
        // 204 No Content: none.
        if body.trim_ascii().is_empty() {
            return Ok(changes);
        }
        let orders = walk::parts(body)?;
        let mut times = Vec::with_capacity(orders.len());
        for order in &orders {
            let order = Listed::deserialize(loose::json(order.get().as_bytes())?)?;
            times.extend(moment(&order.date_modified));
            let id = number(&order.id).ok_or_else(|| Unreadable("a list of something else than orders".into()))?;
            // An incomplete order is none yet. Of the others the list tells too little: point at them, as a webhook does.
            if status(&order.status_id, &order.status) != Some(0) {
                let created_at = moment(&order.date_modified).map(|at| at.timestamp().as_second());
                let webhook = serde_json::json!({
                    "scope": "store/order/updated",
                    "data": { "type": "order", "id": id },
                    "created_at": created_at,
                });
                changes.messages.push((Headers::default(), webhook.to_string().into_bytes()));
            }
        }
        walk::go_on(&mut changes, &times, orders.len() >= PAGE);
        Ok(changes)
    }
}

/// The keys of the Standard Webhooks scheme. A client secret looks like base64 and is none.
fn keys(secrets: &Secrets) -> Secrets {
    let key = |secret: &&str| match secret.starts_with("whsec_") {
        true => (*secret).to_owned(),
        false => format!("whsec_{}", STANDARD.encode(secret.trim())),
    };
    Secrets::new(secrets.expose().iter().map(key))
}

/// The store hash as its owner pastes it: alone, or as a part of the API path.
fn store(pasted: &str) -> Result<&str, Unusable> {
    let hash = pasted.rsplit_once("stores/").map_or(pasted, |(_, rest)| rest);
    let hash = hash.split('/').next().unwrap_or_default().trim();
    if hash.is_empty() || !hash.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(Unusable::Setting(
            "the store hash (store_hash) must be the letters and digits behind /stores/ in the API path".into(),
        ));
    }
    Ok(hash)
}

/// An id that may stand in an address.
fn number(id: &Text) -> Option<String> {
    id.id().filter(|id| id.bytes().all(|b| b.is_ascii_digit()))
}

/// Everything about an order. `may_be_gone`: its absence is an answer.
fn fetch(order: &str, may_be_gone: bool) -> Errand {
    let step = |name: &'static str, path: String, optional: bool| Step { name, request: Request::get(path), optional };
    let v2 = format!("/v2/orders/{order}");
    Errand {
        steps: vec![
            step("order", v2.clone(), may_be_gone),
            step("products", format!("{v2}/products?limit={PAGE}"), may_be_gone),
            step("shipping_addresses", format!("{v2}/shipping_addresses?limit={PAGE}"), may_be_gone),
            step("shipments", format!("{v2}/shipments?limit={PAGE}"), may_be_gone),
            step("refunds", format!("/v3/orders/{order}/payment_actions/refunds"), true),
        ],
        keep: true,
        kept_as: Vec::new(),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Webhook {
    scope: Text,
    data: Part<Pointer>,
    created_at: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Pointer {
    id: Text,
    #[serde(rename = "orderId", alias = "order_id")]
    order_id: Text,
}

impl Webhook {
    fn parsed(&self) -> Result<Parsed, Unreadable> {
        let scope = self.scope.get().unwrap_or_default().to_ascii_lowercase();
        let parts: Vec<&str> = scope.split('/').collect();
        let pointer = self.data.get();
        let order = match parts[..] {
            ["store", "order", "message" | "metafield" | "transaction", ..] => {
                return Ok(Parsed::Ignored(format!("{scope} says nothing about items or parcels")));
            }
            ["store", "order", _, ..] => pointer.and_then(|pointer| number(&pointer.id)),
            ["store", "shipment", _, ..] => pointer.and_then(|pointer| number(&pointer.order_id)),
            ["store", "app", "uninstalled"] => {
                return Ok(Parsed::Ignored(
                    "the app was removed from the store: no more messages will come from it".into(),
                ));
            }
            _ => return Ok(Parsed::Ignored(format!("scope {scope} is not used here"))),
        };
        let order =
            order.ok_or_else(|| Unreadable(format!("a message {scope} that does not say about which order")))?;
        let gone = matches!(parts[..], ["store", "order", "archived" | "deleted"]);
        let mut errand = fetch(&order, gone);
        if let Some(seconds) = self.created_at.get().filter(|text| text.bytes().all(|b| b.is_ascii_digit())) {
            errand.kept_as.push((EVENT_AT, seconds.to_owned()));
        }
        if gone {
            errand.kept_as.push((EVENT_ORDER, order));
        }
        Ok(Parsed::Errands(vec![errand]))
    }
}

/// What was fetched for a webhook.
fn composed(shop: &str, headers: &Headers, mut parts: Map<String, Value>) -> Result<Parsed, Unreadable> {
    let mut take = |name: &str| parts.remove(name);
    let order = match take("order") {
        Some(order @ Value::Object(_)) => Order::deserialize(order)?,
        _ => {
            let gone = headers.get(EVENT_ORDER).map(Text::from).as_ref().and_then(number);
            return Ok(match gone {
                Some(order_external_id) => Parsed::Updates(vec![ShopUpdate::OrderDeleted { order_external_id }]),
                None => Parsed::Ignored("the order is not there any more".into()),
            });
        }
    };
    let event_at = headers.get(EVENT_AT).and_then(|seconds| Instant::from_second(seconds.trim().parse().ok()?));
    let refunds = match take("refunds") {
        Some(Value::Object(mut answer)) => answer.remove("data"),
        other => other,
    };
    let shipments = match take("shipments") {
        None => None,
        Some(Value::Null) => Some(Vec::new()),
        Some(Value::Array(list)) => Some(list),
        // An error message, perhaps. It does not take parcels away.
        Some(_) => None,
    };
    let whole = Whole {
        told_at: moment(&order.date_modified).max(event_at),
        order,
        products: list(take("products")),
        addresses: list(take("shipping_addresses")),
        refunds: list(refunds),
    };
    let mut updates = Vec::new();
    whole.updates(shop, &mut updates)?;
    let Some(order) = whole.order.id.id().filter(|_| !updates.is_empty()) else {
        return Ok(Parsed::Ignored(INCOMPLETE.into()));
    };
    if let Some(shipments) = shipments {
        let listed = shipments.len();
        let shipments = shipments.into_iter().filter_map(|shipment| Shipment::deserialize(shipment).ok());
        let told = shipments.filter_map(|shipment| shipment.announcement(shop, Some(&order), whole.told_at));
        let told: Vec<Announcement> = told.collect();
        // A page that is full is not all there is, and a parcel that cannot be read is not one that is gone.
        if told.len() == listed && listed < PAGE {
            updates.push(ShopUpdate::EveryParcel {
                order_external_id: order,
                consignments: told.iter().map(|told| told.external_id.clone()).collect(),
                told_at: whole.told_at,
            });
        }
        updates.extend(told.into_iter().map(|told| ShopUpdate::Consignment(Box::new(told))));
    }
    Ok(Parsed::Updates(updates))
}

const INCOMPLETE: &str = "an incomplete order: the shopper has not paid yet";

fn list<T: serde::de::DeserializeOwned>(value: Option<Value>) -> List<T> {
    // An object here is an answer of another kind, not a list with gaps.
    value.filter(Value::is_array).map(List::from).unwrap_or_default()
}

/// Orders and shipments by themselves, told apart by their fields.
fn bare(shop: &str, objects: impl IntoIterator<Item = Value>) -> Result<Parsed, Unreadable> {
    let mut updates = Vec::new();
    let mut ignored = "an empty list";
    for value in objects {
        let Value::Object(object) = &value else {
            return Err(Unreadable("a list of something else than objects".into()));
        };
        let any = |names: &[&str]| names.iter().any(|name| object.contains_key(*name));
        if any(&["status"]) && any(&["message"]) && !any(&["id"]) {
            return Err(Unreadable("BigCommerce answered with an error message".into()));
        }
        if any(&["order_id"]) && any(&["tracking_number", "tracking_carrier", "shipping_provider"]) {
            let shipment = Shipment::deserialize(value)?;
            let told = shipment.announcement(shop, None, moment(&shipment.date_created));
            let told = told.ok_or_else(|| Unreadable("a shipment without its id or its order's".into()))?;
            updates.push(ShopUpdate::Consignment(Box::new(told)));
        } else if !any(&["order_id"]) && any(&["id"]) && any(&["status_id", "total_inc_tax", "date_modified"]) {
            let order = Order::deserialize(value)?;
            let whole = Whole { told_at: moment(&order.date_modified), order, ..Whole::default() };
            let before = updates.len();
            whole.updates(shop, &mut updates)?;
            if updates.len() == before {
                ignored = INCOMPLETE;
            }
        } else {
            ignored = "neither an order nor a shipment";
        }
    }
    if updates.is_empty() { Ok(Parsed::Ignored(ignored.into())) } else { Ok(Parsed::Updates(updates)) }
}

/// An order with what its own answer leaves out.
#[derive(Debug, Default)]
struct Whole {
    order: Order,
    products: List<Product>,
    addresses: List<Postal>,
    refunds: List<Refund>,
    told_at: Option<Instant>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Order {
    id: Text,
    status_id: Text,
    status: Text,
    is_deleted: Flag,
    order_is_digital: Flag,
    is_tax_inclusive_pricing: Flag,
    default_currency_code: Text,
    currency_code: Text,
    subtotal_ex_tax: Text,
    subtotal_inc_tax: Text,
    shipping_cost_ex_tax: Text,
    shipping_cost_inc_tax: Text,
    handling_cost_ex_tax: Text,
    handling_cost_inc_tax: Text,
    discount_amount: Text,
    coupon_discount: Text,
    total_tax: Text,
    total_inc_tax: Text,
    customer_locale: Text,
    date_created: Text,
    date_modified: Text,
    billing_address: Part<Postal>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Postal {
    first_name: Text,
    last_name: Text,
    company: Text,
    street_1: Text,
    street_2: Text,
    city: Text,
    state: Text,
    zip: Text,
    country: Text,
    country_iso2: Text,
    email: Text,
    phone: Text,
    items_total: Count,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Product {
    id: Text,
    product_id: Text,
    name: Text,
    name_customer: Text,
    sku: Text,
    #[serde(rename = "type")]
    kind: Text,
    quantity: Count,
    quantity_refunded: Count,
    is_refunded: Flag,
    price_ex_tax: Text,
    price_inc_tax: Text,
    product_options: List<ProductOption>,
    configurable_fields: List<Field>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ProductOption {
    display_name: Text,
    display_name_customer: Text,
    display_value: Text,
    display_value_customer: Text,
    name: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Field {
    name: Text,
    value: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Shipment {
    id: Text,
    order_id: Text,
    date_created: Text,
    tracking_number: Text,
    tracking_carrier: Text,
    tracking_link: Text,
    generated_tracking_link: Text,
    shipping_provider: Text,
    shipping_provider_display_name: Text,
    shipping_method: Text,
    items: List<Item>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Item {
    order_product_id: Text,
    quantity: Count,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Refund {
    total_amount: Text,
    payments: List<Payment>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Payment {
    amount: Text,
    is_declined: Flag,
}

/// The number of a status, or what its name is the number of.
fn status(id: &Text, name: &Text) -> Option<usize> {
    let by_name = || STATUSES.iter().position(|known| name.get().is_some_and(|name| known.eq_ignore_ascii_case(name)));
    id.get().and_then(|id| id.parse().ok()).or_else(by_name)
}

impl Order {
    fn status(&self) -> Option<usize> {
        status(&self.status_id, &self.status)
    }

    fn is_cancelled(&self) -> bool {
        match self.status() {
            Some(5 | 6) => true,
            // Shipped in part or whole, refunded, completed: archived because it is over.
            Some(2 | 3 | 4 | 10 | 14) => false,
            _ => self.is_deleted.get() == Some(true),
        }
    }

    fn currency(&self) -> Option<Currency> {
        let paid = self.default_currency_code.get().and_then(Currency::new);
        paid.or_else(|| self.currency_code.get().and_then(Currency::new))
    }

    fn tax_included(&self) -> bool {
        self.is_tax_inclusive_pricing.get() == Some(true)
    }
}

impl Whole {
    /// Nothing for an incomplete order.
    fn updates(&self, shop: &str, updates: &mut Vec<ShopUpdate>) -> Result<(), Unreadable> {
        let order = &self.order;
        let external_id = order.id.id().ok_or_else(|| Unreadable("an order without an id".into()))?;
        if order.status() == Some(0) {
            return Ok(());
        }
        let draft = self.draft(shop, external_id.clone())?;
        let undated = order.is_cancelled() && draft.cancelled_at.is_none();
        updates.push(ShopUpdate::Order(Box::new(draft)));
        if undated {
            updates.push(ShopUpdate::OrderDeleted { order_external_id: external_id });
        }
        Ok(())
    }

    fn draft(&self, shop: &str, external_id: String) -> Result<OrderDraft, Unreadable> {
        let order = &self.order;
        let currency = order.currency();
        let bill_to = order.billing_address.get();
        // A second address may be left over from a checkout with several, with nothing that goes there.
        let ship_to = self.addresses.iter().find(|to| to.items_total.get() != Some(0)).or(self.addresses.first());
        let dated = || moment(&order.date_modified).or_else(|| moment(&order.date_created));
        let told = |of: fn(&Postal) -> &Text| [ship_to, bill_to].into_iter().flatten().find_map(|to| of(to).owned());
        Ok(OrderDraft {
            in_order: false,
            shop: shop.to_owned(),
            number: external_id.clone(),
            email: bill_to.and_then(|to| to.email.owned()).or_else(|| told(|to| &to.email)),
            locale: order.customer_locale.owned(),
            currency: currency.map_or_else(loose::no_currency, Ok)?,
            phone: told(|to| &to.phone),
            ship_to: ship_to.map(Postal::address).unwrap_or_default(),
            billing_postcode: bill_to.and_then(|to| to.zip.owned()),
            totals: self.totals(currency),
            placed_at: moment(&order.date_created),
            cancelled_at: if order.is_cancelled() { dated() } else { None },
            changed_at: self.told_at,
            store_pickup: None,
            promise: None,
            brand: None,
            lines: self.lines(currency),
            adjustments: self.refunded_lines(),
            external_id,
        })
    }

    fn totals(&self, currency: Option<Currency>) -> Totals {
        let order = &self.order;
        let amount = |text: &Text| loose::minor(currency?, text.get()?);
        let either = |ex: &Text, inc: &Text| amount(if order.tax_included() { inc } else { ex });
        let shipping = either(&order.shipping_cost_ex_tax, &order.shipping_cost_inc_tax);
        let handling = either(&order.handling_cost_ex_tax, &order.handling_cost_inc_tax);
        let discounts =
            [&order.discount_amount, &order.coupon_discount].into_iter().filter(|text| text.get().is_some());
        Totals {
            subtotal: either(&order.subtotal_ex_tax, &order.subtotal_inc_tax),
            shipping: shipping.and_then(|shipping| shipping.checked_add(handling.unwrap_or(0))),
            discount: loose::sum(discounts.map(amount)),
            tax: if order.tax_included() { None } else { amount(&order.total_tax) },
            refunded: loose::sum(self.refunds.iter().map(|refund| refund.amount(currency?))),
            total: amount(&order.total_inc_tax),
        }
    }

    fn lines(&self, currency: Option<Currency>) -> Vec<LineDraft> {
        let order = &self.order;
        let mut known = HashSet::new();
        let drafts = self.products.iter().enumerate().map(|(at, product)| LineDraft {
            external_id: product.external_id(at),
            sku: product.sku.owned(),
            product_id: product.product_id.id(),
            title: plain(&product.name_customer)
                .or_else(|| plain(&product.name))
                .or_else(|| product.sku.owned())
                .unwrap_or_default(),
            variant: product.variant(),
            quantity: product.quantity.get().unwrap_or(1),
            unit_price: currency.and_then(|currency| {
                let price = if order.tax_included() { &product.price_inc_tax } else { &product.price_ex_tax };
                loose::minor(currency, price.get()?)
            }),
            image_url: None,
            requires_shipping: match product.kind.get().map(str::to_ascii_lowercase).as_deref() {
                Some("digital" | "giftcertificate") => false,
                Some("physical") => true,
                _ => order.order_is_digital.get() != Some(true),
            },
        });
        drafts.filter(|draft| known.insert(draft.external_id.clone())).collect()
    }

    fn refunded_lines(&self) -> Vec<Adjustment> {
        let of = |quantity: fn(&Product) -> u32| {
            let products = self.products.iter().enumerate();
            loose::counted(products.map(|(at, product)| (product.external_id(at), quantity(product))))
        };
        let mut refunded = of(Product::refunded);
        if refunded.is_empty() && self.order.status() == Some(4) {
            // Refunded as a sum, not by its items: all of them.
            refunded = of(|product| product.quantity.get().unwrap_or(1));
        }
        let adjustment = |(line_external_id, quantity)| Adjustment {
            cause: format!("{STATE}refunded"),
            line_external_id,
            kind: AdjustmentKind::Refunded,
            quantity,
        };
        refunded.into_iter().map(adjustment).collect()
    }
}

impl Postal {
    fn address(&self) -> Address {
        let names: Vec<String> = [&self.first_name, &self.last_name].into_iter().filter_map(plain).collect();
        Address {
            name: (!names.is_empty()).then(|| names.join(" ")),
            company: plain(&self.company),
            lines: [&self.street_1, &self.street_2].into_iter().filter_map(plain).collect(),
            city: plain(&self.city),
            region: plain(&self.state),
            postcode: self.zip.owned(),
            country: self.country_iso2.owned().or_else(|| self.country.owned()),
        }
    }
}

impl Product {
    fn external_id(&self, position: usize) -> String {
        self.id.id().unwrap_or_else(|| format!("position-{}", position.saturating_add(1)))
    }

    fn variant(&self) -> Option<String> {
        let options = self.product_options.iter().map(|option| {
            let name = [&option.display_name, &option.display_name_customer, &option.name].into_iter().find_map(plain);
            // `value` is an id, or a file's description.
            (name, [&option.display_value, &option.display_value_customer].into_iter().find_map(plain))
        });
        let fields = self.configurable_fields.iter().map(|field| (plain(&field.name), plain(&field.value)));
        let parts: Vec<String> = options
            .chain(fields)
            .filter_map(|(name, value)| Some(name.map_or_else(String::new, |name| format!("{name}: ")) + &value?))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    fn refunded(&self) -> u32 {
        let all = self.quantity.get().unwrap_or(1);
        match self.quantity_refunded.get() {
            Some(quantity @ 1..) => quantity.min(all),
            _ if self.is_refunded.get() == Some(true) => all,
            _ => 0,
        }
    }
}

impl Refund {
    /// What went back. A payment that was declined did not.
    fn amount(&self, currency: Currency) -> Option<i64> {
        if self.payments.is_empty() {
            return loose::minor(currency, self.total_amount.get()?);
        }
        let made = self.payments.iter().filter(|payment| payment.is_declined.get() != Some(true));
        made.map(|payment| loose::minor(currency, payment.amount.get()?))
            .try_fold(0i64, |sum, amount| sum.checked_add(amount?))
    }
}

impl Shipment {
    /// `order`: whose answer this is a part of.
    fn announcement(&self, shop: &str, order: Option<&str>, told_at: Option<Instant>) -> Option<Announcement> {
        let number = self.tracking_number.get().and_then(TrackingNumber::new);
        let url = self.tracking_link.web_address().or_else(|| self.generated_tracking_link.web_address());
        Some(Announcement {
            shop: shop.to_owned(),
            order_external_id: self.order_id.id().or_else(|| order.map(str::to_owned))?,
            external_id: self.id.id()?,
            changed_at: told_at.or_else(|| moment(&self.date_created)),
            shipped_at: None,
            carrier: self.carrier(),
            service: self.shipping_method.owned().filter(|method| !is_nothing(method)),
            numbers: number.map(|number| (number, url)).into_iter().collect(),
            items: loose::counted(
                self.items.iter().filter_map(|item| Some((item.order_product_id.id()?, item.quantity.get()?))),
            ),
            withdrawn: false,
            ..Announcement::default()
        })
    }

    /// The carrier that was picked for tracking, else who was picked for shipping, which need not be a carrier.
    fn carrier(&self) -> Option<String> {
        let something = |text: &Text| text.owned().filter(|text| !is_nothing(text));
        let provider = self.shipping_provider.get().unwrap_or_default().to_ascii_lowercase();
        something(&self.tracking_carrier).or_else(|| match provider.as_str() {
            // Ways to buy labels, not names that a shopper knows.
            "upsready" | "upsonline" => Some("UPS".into()),
            "endicia" => Some("USPS".into()),
            // It chooses among carriers and does not say which.
            "shipperhq" => None,
            // `carrier_33` is BigCommerce's number for an app.
            code if code.starts_with("carrier_") => something(&self.shipping_provider_display_name),
            _ => something(&self.shipping_provider_display_name).or_else(|| something(&self.shipping_provider)),
        })
    }
}

/// What BigCommerce writes where nothing was chosen.
fn is_nothing(text: &str) -> bool {
    ["none", "other", "custom", "n/a"].iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
}

/// `Tue, 05 Mar 2019 21:40:11 +0000`, also ISO 8601. Always UTC, says BigCommerce.
fn moment(text: &Text) -> Option<Instant> {
    // A wrong name of the day does not make the date wrong.
    const MAIL: DateTimeParser = DateTimeParser::new().relaxed_weekday(true);
    let written = text.get()?;
    MAIL.parse_timestamp(written).ok().map(Instant::from_timestamp).or_else(|| walk::utc(text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::inbox::Options;
    use crate::inbox::account::Credentials;
    use crate::tracking::model::When;

    const FETCHED: &[u8] = include_bytes!("../../tests/fixtures/shops/bigcommerce/order-fetched.json");
    const DOWNLOADS: &[u8] = include_bytes!("../../tests/fixtures/shops/bigcommerce/order-downloads.json");
    const SHIPMENT: &[u8] = include_bytes!("../../tests/fixtures/shops/bigcommerce/shipment.json");
    const UPDATED: &[u8] = include_bytes!("../../tests/fixtures/shops/bigcommerce/webhook-order-updated.json");
    const DELETED: &[u8] = include_bytes!("../../tests/fixtures/shops/bigcommerce/webhook-shipment-deleted.json");
    const CHANGED: &[u8] = include_bytes!("../../tests/fixtures/shops/bigcommerce/orders-changed.json");

    fn headers(pairs: &[(&str, &str)]) -> Headers {
        Headers::new(pairs.iter().map(|(name, value)| (*name, value.as_bytes())))
    }

    fn parse(body: &[u8]) -> Result<Parsed, Unreadable> {
        BigCommerce.parse("shop", &Headers::default(), body)
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

    fn every_parcel(updates: &[ShopUpdate]) -> Option<(&[String], Option<Instant>)> {
        updates.iter().find_map(|update| match update {
            ShopUpdate::EveryParcel { consignments, told_at, .. } => Some((consignments.as_slice(), *told_at)),
            _ => None,
        })
    }

    fn errand(parsed: Result<Parsed, Unreadable>) -> Errand {
        match parsed.unwrap() {
            Parsed::Errands(mut errands) if errands.len() == 1 => errands.remove(0),
            other => panic!("{other:?}"),
        }
    }

    fn with(body: &[u8], pointer: &str, value: Value) -> Vec<u8> {
        let mut message: Value = serde_json::from_slice(body).unwrap();
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        message.pointer_mut(parent).unwrap()[field] = value;
        message.to_string().into_bytes()
    }

    fn without(body: &[u8], field: &str) -> Vec<u8> {
        let mut message: Value = serde_json::from_slice(body).unwrap();
        message.as_object_mut().unwrap().remove(field);
        message.to_string().into_bytes()
    }

    fn at(text: &str) -> Option<Instant> {
        When::parse(text).unwrap().at
    }

    fn account(pairs: &[(&str, &str)]) -> Account {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Account { credentials: Credentials::new(pairs), ..Account::default() }
    }

    fn verify(
        options: &[(&str, &str)],
        headers: &Headers,
        body: &[u8],
        secrets: &[&str],
        now: i64,
    ) -> Result<(), Refusal> {
        let options = Options::new(options.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let incoming =
            Incoming { options: &options, ..Incoming::new(headers, body, Instant::from_second(now).unwrap()) };
        BigCommerce.verify(&incoming, &Secrets::new(secrets.iter().map(|secret| (*secret).to_owned())))
    }

    #[test]
    fn the_secret_in_a_header() {
        let check = |options: &[(&str, &str)], name: &str, value: &str, secrets: &[&str]| {
            verify(options, &headers(&[(name, value)]), UPDATED, secrets, 0)
        };
        for name in ["X-Doorstep-Secret", "x-doorstep-secret"] {
            assert_eq!(check(&[], name, "hush", &["hush"]), Ok(()));
            assert_eq!(check(&[], name, "hush", &["older", "hush"]), Ok(()), "rotated");
            assert_eq!(check(&[], name, "Hush", &["hush"]), Err(Refusal::Mismatch));
            assert_eq!(check(&[], name, "hus", &["hush"]), Err(Refusal::Mismatch));
            assert_eq!(check(&[], name, "", &["hush"]), Err(Refusal::Missing));
            assert_eq!(check(&[], name, "hush", &[]), Err(Refusal::NoSecret));
        }
        assert_eq!(check(&[], "other", "hush", &["hush"]), Err(Refusal::Missing));
        assert_eq!(check(&[("header", "X-Ours")], "x-ours", "hush", &["hush"]), Ok(()));
        assert_eq!(check(&[("header", "X-Ours")], SECRET_HEADER, "hush", &["hush"]), Err(Refusal::Missing));
    }

    /// The key is the bytes of the client secret as it is written, although it looks like base64.
    #[test]
    fn the_signature_of_standard_webhooks() {
        let secret = "b2d4c6e8f0a1b3c5d7e9f1a3b5c7d9e1f3a5b7c9d1e3f5a7b9c1d3e5f7a9b1c3";
        let now = 1_794_304_900;
        let (stamp, body) = (now.to_string(), UPDATED);
        let mac = signature::hmac_sha256(secret.as_bytes(), &[b"msg_1.", stamp.as_bytes(), b".", body]);
        let sent = format!("v1,{}", STANDARD.encode(mac));
        let signed = |signature: &str| {
            headers(&[("webhook-id", "msg_1"), ("Webhook-Timestamp", &stamp), ("webhook-signature", signature)])
        };
        let option = [("signature", "standard_webhooks")];
        assert_eq!(verify(&option, &signed(&sent), body, &[secret], now), Ok(()));
        assert_eq!(verify(&option, &signed(&sent), body, &["older", secret], now + 200), Ok(()), "rotated");
        let prefixed = format!("whsec_{}", STANDARD.encode(secret));
        assert_eq!(verify(&option, &signed(&sent), body, &[&prefixed], now), Ok(()), "as libraries want it");
        assert_eq!(verify(&option, &signed(&sent), body, &["other"], now), Err(Refusal::Mismatch));
        assert_eq!(verify(&option, &signed(&sent[..20]), body, &[secret], now), Err(Refusal::Mismatch));
        assert_eq!(verify(&option, &signed(&sent), b"{}", &[secret], now), Err(Refusal::Mismatch), "written again");
        assert_eq!(verify(&option, &signed(&sent), body, &[secret], now + 3600), Err(Refusal::Stale));
        assert_eq!(verify(&option, &Headers::default(), body, &[secret], now), Err(Refusal::Missing));
        assert_eq!(verify(&option, &headers(&[(SECRET_HEADER, secret)]), body, &[secret], now), Err(Refusal::Missing));
        assert_eq!(verify(&[], &signed(&sent), body, &[secret], now), Err(Refusal::Missing), "not asked for");

        let either = [("signature", "either")];
        assert_eq!(verify(&either, &signed(&sent), body, &["ours", secret], now), Ok(()));
        assert_eq!(verify(&either, &headers(&[(SECRET_HEADER, "ours")]), body, &["ours", secret], now), Ok(()));
        assert_eq!(verify(&either, &headers(&[(SECRET_HEADER, "no")]), body, &["ours"], now), Err(Refusal::Mismatch));
        assert_eq!(verify(&either, &Headers::default(), body, &["ours"], now), Err(Refusal::Missing));
    }

    #[test]
    fn a_webhook_points_at_its_order() {
        let errand = errand(parse(UPDATED));
        let steps: Vec<_> =
            errand.steps.iter().map(|step| (step.name, step.request.url.as_str(), step.optional)).collect();
        assert_eq!(
            steps,
            [
                ("order", "/v2/orders/90417", false),
                ("products", "/v2/orders/90417/products?limit=250", false),
                ("shipping_addresses", "/v2/orders/90417/shipping_addresses?limit=250", false),
                ("shipments", "/v2/orders/90417/shipments?limit=250", false),
                ("refunds", "/v3/orders/90417/payment_actions/refunds", true),
            ]
        );
        assert!(errand.keep && errand.steps.iter().all(|step| step.request.body.is_none()));
        assert_eq!(errand.kept_as, [(EVENT_AT, "1794304805".to_owned())]);
    }

    #[test]
    fn scopes() {
        let scope = |scope: &str, data: Value| parse(json!({ "scope": scope, "data": data }).to_string().as_bytes());
        let first = |parsed| errand(parsed).steps[0].request.url.clone();
        for name in [
            "store/order/created",
            "store/order/updated",
            "store/order/statusUpdated",
            "store/order/refund/created",
            "store/order/never/heard/of",
            "STORE/ORDER/UPDATED",
        ] {
            assert_eq!(first(scope(name, json!({ "type": "order", "id": "17" }))), "/v2/orders/17", "{name}");
        }
        for name in ["store/shipment/created", "store/shipment/updated", "store/shipment/deleted"] {
            for field in ["orderId", "order_id"] {
                let data = json!({ "type": "shipment", "id": 3, field: 17 });
                assert_eq!(first(scope(name, data)), "/v2/orders/17", "{name}");
            }
            assert!(scope(name, json!({ "type": "shipment", "id": 3 })).is_err(), "{name} of no order");
        }
        for name in [
            "store/order/message/created",
            "store/order/metafield/updated",
            "store/order/transaction/created",
            "store/product/updated",
            "store/app/uninstalled",
            "store/information/updated",
            "store/order",
            "store",
            "",
        ] {
            assert!(matches!(scope(name, json!({ "id": 1 })), Ok(Parsed::Ignored(why)) if !why.is_empty()), "{name}");
        }
        for id in [json!("../../v3/hooks"), json!("1?x"), json!(0), json!(-4), json!(1.5), json!(null), json!([1])] {
            assert!(scope("store/order/updated", json!({ "id": id })).is_err(), "{id}");
        }
        assert!(scope("store/order/updated", json!(null)).is_err());
    }

    #[test]
    fn a_fetched_order() {
        let updates = updates(FETCHED);
        let draft = order(&updates);
        assert_eq!((draft.external_id.as_str(), draft.number.as_str()), ("90417", "90417"));
        assert_eq!(draft.currency.as_str(), "EUR", "what was paid, not what was shown");
        assert_eq!(draft.email.as_deref(), Some("zoe@example.com"));
        assert_eq!(draft.phone.as_deref(), Some("+46 70 000 00 00"), "the address that it goes to has none");
        assert_eq!((draft.locale.as_deref(), draft.billing_postcode.as_deref()), (Some("sv"), Some("903 26")));
        assert_eq!(draft.placed_at, at("2026-11-10T08:15:30Z"));
        assert_eq!((draft.changed_at, draft.cancelled_at), (at("2026-11-10T10:00:05Z"), None));
        assert_eq!(
            draft.ship_to,
            Address {
                name: Some("Nils Lindqvist".into()),
                company: Some("Lindqvist & Co".into()),
                lines: vec!["Storgatan 9".into(), "Port B".into()],
                city: Some("Skellefteå".into()),
                region: Some("Västerbotten".into()),
                postcode: Some("931 30".into()),
                country: Some("SE".into()),
            }
        );
        let totals = Totals {
            subtotal: Some(6_440),
            shipping: Some(590),
            discount: Some(500),
            tax: None,
            refunded: Some(1_500),
            total: Some(6_530),
        };
        assert_eq!(draft.totals, totals);
        let [mug, book, scarf] = &draft.lines[..] else { panic!("{:?}", draft.lines) };
        assert_eq!(mug.title, "Mug – hand-made");
        assert_eq!(mug.variant.as_deref(), Some("Colour: Dark blue, Engraving: J & K, Gift note: Grattis"));
        assert_eq!((mug.unit_price, mug.quantity, mug.product_id.as_deref()), (Some(1_500), 2, Some("31")));
        assert_eq!((book.requires_shipping, book.sku.as_deref()), (false, None));
        assert_eq!((scarf.requires_shipping, scarf.product_id.as_deref(), scarf.unit_price), (true, None, Some(2_450)));
        let refunded = Adjustment {
            cause: "now:refunded".into(),
            line_external_id: "501".into(),
            kind: AdjustmentKind::Refunded,
            quantity: 1,
        };
        assert_eq!(draft.adjustments, [refunded]);

        let [first, second] = consignments(&updates)[..] else { panic!("{updates:?}") };
        assert_eq!((first.external_id.as_str(), first.order_external_id.as_str()), ("77", "90417"));
        assert_eq!((first.carrier.as_deref(), first.service.as_deref()), (Some("postnord"), None));
        assert_eq!(
            first.numbers,
            [(
                TrackingNumber::new("00370123456789012345").unwrap(),
                Some("https://bc.example/track/00370123456789012345".into())
            )]
        );
        assert_eq!(first.items, [("501".into(), 2)]);
        assert_eq!((first.changed_at, first.shipped_at), (at("2026-11-10T10:00:05Z"), None));
        assert_eq!((second.carrier.as_deref(), second.service.as_deref()), (None, Some("Home delivery")));
        assert_eq!((&second.numbers, &second.items), (&vec![], &vec![("503".into(), 1)]));
        let both = ["77".to_owned(), "78".to_owned()];
        assert_eq!(every_parcel(&updates), Some((both.as_slice(), at("2026-11-10T10:00:05Z"))));
    }

    #[test]
    fn only_a_whole_list_of_shipments_takes_others_away() {
        let listed = |value: Value| updates(&with(FETCHED, "/shipments", value));
        for none in [json!(null), json!([])] {
            let updates = listed(none);
            assert_eq!(every_parcel(&updates).map(|(left, _)| left.len()), Some(0));
            assert!(consignments(&updates).is_empty());
        }
        assert_eq!(every_parcel(&updates(&without(FETCHED, "shipments"))), None, "not asked");
        for unreadable in [json!({ "status": 500 }), json!("x"), json!([7]), json!([{ "order_id": 90417 }])] {
            assert_eq!(every_parcel(&listed(unreadable.clone())), None, "{unreadable}");
        }
        let full: Vec<Value> = (1..=PAGE).map(|id| json!({ "id": id, "order_id": 90417 })).collect();
        assert_eq!(every_parcel(&listed(json!(full))), None, "there may be more on the next page");
        let bare: Value = serde_json::from_slice(FETCHED).unwrap();
        assert_eq!(every_parcel(&updates(bare["order"].to_string().as_bytes())), None);
        let other = listed(json!([{ "id": 5, "tracking_number": "N" }]));
        assert_eq!(consignments(&other)[0].order_external_id, "90417", "the order that was asked about");
    }

    #[test]
    fn what_is_fetched_is_no_older_than_its_webhook() {
        let deletion = errand(parse(DELETED));
        assert_eq!(deletion.steps[3].request.url, "/v2/orders/90417/shipments?limit=250");
        let kept: Vec<(&str, &str)> = deletion.kept_as.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let told = |event: &[(&str, &str)]| {
            let parsed = BigCommerce.parse("shop", &headers(event), FETCHED).unwrap();
            let Parsed::Updates(updates) = parsed else { panic!("{parsed:?}") };
            let parcels = every_parcel(&updates).unwrap().1;
            assert_eq!((order(&updates).changed_at, consignments(&updates)[0].changed_at), (parcels, parcels));
            parcels
        };
        assert_eq!(told(&kept), at("2026-11-10T11:00:00Z"), "later than the order's own date");
        assert_eq!(told(&[(EVENT_AT, "1700000000")]), at("2026-11-10T10:00:05Z"), "the order changed again since");
        assert_eq!(told(&[(EVENT_AT, "soon")]), at("2026-11-10T10:00:05Z"));
    }

    #[test]
    fn statuses() {
        for (at_status, name) in STATUSES.iter().enumerate() {
            for body in [
                with(FETCHED, "/order/status_id", json!(at_status)),
                with(&with(FETCHED, "/order/status_id", Value::Null), "/order/status", json!(name.to_uppercase())),
            ] {
                if at_status == 0 {
                    assert_eq!(parse(&body), Ok(Parsed::Ignored(INCOMPLETE.into())));
                    continue;
                }
                let cancelled = matches!(at_status, 5 | 6).then(|| at("2026-11-10T10:00:05Z").unwrap());
                assert_eq!(order(&updates(&body)).cancelled_at, cancelled, "{name}");
            }
        }
        let unknown = updates(&with(FETCHED, "/order/status_id", json!(77)));
        assert_eq!(order(&unknown).cancelled_at, None);
        let modified = with(&with(FETCHED, "/order/status_id", json!(5)), "/order/date_modified", json!(""));
        assert_eq!(order(&updates(&modified)).cancelled_at, at("2026-11-10T08:15:30Z"));
        let undated = updates(&with(&modified, "/order/date_created", Value::Null));
        assert!(undated.contains(&ShopUpdate::OrderDeleted { order_external_id: "90417".into() }));
    }

    #[test]
    fn refunds_by_item_and_by_sum() {
        let quantities = |body: &[u8]| {
            let updates = updates(body);
            let adjustments = order(&updates).adjustments.iter();
            adjustments.map(|a| (a.line_external_id.clone(), a.quantity)).collect::<Vec<_>>()
        };
        let all = [("501".to_owned(), 2), ("502".to_owned(), 1), ("503".to_owned(), 1)];
        let by_sum = with(&with(FETCHED, "/order/status_id", json!(4)), "/products/0/quantity_refunded", json!(0));
        assert_eq!(quantities(&by_sum), all);
        let by_item = with(FETCHED, "/order/status_id", json!(4));
        assert_eq!(quantities(&by_item), all[..1].iter().map(|(id, _)| (id.clone(), 1)).collect::<Vec<_>>());
        assert_eq!(
            quantities(&with(FETCHED, "/products/0/quantity_refunded", json!(9))),
            all[..1],
            "no more than bought"
        );
        assert_eq!(quantities(&with(FETCHED, "/products/2/is_refunded", json!(true))).len(), 2);
        let by_total = with(FETCHED, "/refunds/data/0/payments", json!([]));
        assert_eq!(order(&updates(&by_total)).totals.refunded, Some(2_490));
        for none in [json!(null), json!({ "data": [] }), json!({ "status": 403 }), json!([])] {
            assert_eq!(order(&updates(&with(FETCHED, "/refunds", none))).totals.refunded, None);
        }
    }

    #[test]
    fn archived_before_it_was_sent_is_cancelled() {
        let archived = with(FETCHED, "/order/is_deleted", json!(true));
        for (status, cancelled) in [(1, true), (7, true), (9, true), (11, true), (2, false), (3, false), (10, false)] {
            let updates = updates(&with(&archived, "/order/status_id", json!(status)));
            assert_eq!(order(&updates).cancelled_at.is_some(), cancelled, "{status}");
        }
        let webhook = json!({ "scope": "store/order/archived", "created_at": 1_794_304_805,
            "data": { "type": "order", "id": 90417 } });
        let errand = errand(parse(webhook.to_string().as_bytes()));
        assert!(errand.steps.iter().all(|step| step.optional), "it may be gone");
        let kept: Vec<(&str, &str)> = errand.kept_as.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let gone = br#"{"order":null,"products":null,"shipping_addresses":null,"shipments":null,"refunds":null}"#;
        let deleted = ShopUpdate::OrderDeleted { order_external_id: "90417".into() };
        assert_eq!(BigCommerce.parse("shop", &headers(&kept), gone), Ok(Parsed::Updates(vec![deleted])));
        assert!(matches!(parse(gone), Ok(Parsed::Ignored(_))), "of which order, nobody says");
    }

    #[test]
    fn downloads_and_other_currencies() {
        let updates = updates(DOWNLOADS);
        let draft = order(&updates);
        assert!(draft.lines.iter().all(|line| !line.requires_shipping));
        assert_eq!(draft.ship_to, Address::default());
        assert_eq!(
            (draft.totals.subtotal, draft.totals.tax, draft.totals.total),
            (Some(1_200), Some(120), Some(1_320))
        );
        assert_eq!(draft.totals.discount, Some(0));
        assert_eq!(draft.lines[0].unit_price, Some(700), "without tax, which is added below");
        assert_eq!(every_parcel(&updates).map(|(left, _)| left.len()), Some(0));
    }

    #[test]
    fn bare_orders_and_shipments() {
        let told = updates(SHIPMENT);
        let [told] = consignments(&told)[..] else { panic!("{told:?}") };
        assert_eq!((told.order_external_id.as_str(), told.external_id.as_str()), ("90440", "80"));
        assert_eq!((told.carrier.as_deref(), told.service.as_deref()), (Some("UPS"), Some("UPS Ground")));
        assert_eq!(told.numbers[0].0.key(), "1Z999AA10123456784");
        assert_eq!(told.numbers[0].1.as_deref(), Some("https://track.example/p?n=1"));
        assert_eq!(
            (told.changed_at, told.items.as_slice()),
            (at("2026-11-12T07:05:00Z"), [("610".into(), 2)].as_slice())
        );

        let whole: Value = serde_json::from_slice(FETCHED).unwrap();
        let list = json!([whole["order"], serde_json::from_slice::<Value>(SHIPMENT).unwrap()]).to_string();
        let list = updates(list.as_bytes());
        assert_eq!((order(&list).number.as_str(), order(&list).lines.len()), ("90417", 0));
        assert_eq!(consignments(&list).len(), 1);

        for (of_no_use, why) in [
            (json!([]), "an empty list"),
            (json!({ "id": 1, "status_id": 0 }), INCOMPLETE),
            (whole["products"].clone(), "neither an order nor a shipment"),
            (whole["shipping_addresses"].clone(), "neither an order nor a shipment"),
            (json!({}), "neither an order nor a shipment"),
        ] {
            assert_eq!(parse(of_no_use.to_string().as_bytes()), Ok(Parsed::Ignored(why.into())), "{of_no_use}");
        }
        for body in [
            r#"[{"status":404,"message":"The requested resource was not found."}]"#,
            r#"{"id":null,"status_id":11}"#,
            r#"{"order_id":1,"tracking_number":"N"}"#,
            r#"{"order":{"status_id":11}}"#,
            "[7]",
            "null",
            "7",
            "{",
            "",
        ] {
            assert!(parse(body.as_bytes()).is_err(), "{body}");
        }
    }

    #[test]
    fn carriers() {
        let carrier = |tracking: &str, provider: &str, display: &str| {
            let shipment = json!({ "id": 1, "order_id": 2, "tracking_number": "N", "tracking_carrier": tracking,
                "shipping_provider": provider, "shipping_provider_display_name": display });
            consignments(&updates(shipment.to_string().as_bytes()))[0].carrier.clone()
        };
        assert_eq!(carrier("", "usps", "USPS").as_deref(), Some("USPS"));
        assert_eq!(carrier("", "auspost", "").as_deref(), Some("auspost"));
        assert_eq!(carrier("dpd-uk", "custom", "Custom").as_deref(), Some("dpd-uk"));
        assert_eq!(carrier("", "endicia", "Endicia").as_deref(), Some("USPS"));
        assert_eq!(carrier("", "carrier_33", "Label app").as_deref(), Some("Label app"));
        for (provider, display) in [("carrier_33", ""), ("shipperhq", "ShipperHQ"), ("", "Other"), ("none", "")] {
            assert_eq!(carrier("", provider, display), None, "{provider}");
        }
    }

    #[test]
    fn dates() {
        let moment = |text: &str| moment(&Text::from(text));
        assert_eq!(moment("Tue, 05 Mar 2019 21:40:11 +0000"), at("2019-03-05T21:40:11Z"));
        assert_eq!(moment("Mon, 05 Mar 2019 21:40:11 +0000"), at("2019-03-05T21:40:11Z"), "it was a Tuesday");
        assert_eq!(moment("Thu, 20 Apr 2017 11:32:00 -0400"), at("2017-04-20T15:32:00Z"));
        assert_eq!(moment("2022-06-16T16:44:15+00:00"), at("2022-06-16T16:44:15Z"));
        assert_eq!((moment(""), moment("yesterday")), (None, None));
    }

    #[test]
    fn the_store() {
        let base = |hash: &str| BigCommerce.base(&account(&[("store_hash", hash)]));
        for pasted in ["q7x2m9tk", " stores/q7x2m9tk ", "https://api.bigcommerce.com/stores/q7x2m9tk/v3/"] {
            assert_eq!(base(pasted).as_deref(), Ok("https://api.bigcommerce.com/stores/q7x2m9tk"), "{pasted}");
        }
        for wrong in ["https://store.example.com", "a b", "{store_hash}", "../x", "stores/"] {
            assert!(matches!(base(wrong), Err(Unusable::Setting(_))), "{wrong}");
        }
        assert_eq!(base(""), Err(Unusable::Credential("store_hash")));
    }

    #[test]
    fn asking_which_orders_changed() {
        let keys = account(&[("store_hash", "q7x2m9tk"), ("access_token", "t")]);
        let since = at("2026-11-10T09:00:00Z").unwrap();
        let url = |page: Option<&str>| BigCommerce.ask(&keys, since, page).unwrap().url;
        assert_eq!(
            url(None),
            "/v2/orders?min_date_modified=2026-11-10T09%3A00%3A00%2B00%3A00&sort=date_modified:asc&limit=250"
        );
        let changes = BigCommerce.read(&Headers::default(), CHANGED).unwrap();
        assert_eq!((changes.newest, changes.next.as_deref()), (at("2026-11-11T18:00:09Z"), None));
        let pointed = changes.messages.iter().map(|(headers, body)| BigCommerce.parse("shop", headers, body));
        let pointed: Vec<Errand> = pointed.map(errand).collect();
        let asked: Vec<_> = pointed.iter().map(|errand| errand.steps[0].request.url.as_str()).collect();
        assert_eq!(asked, ["/v2/orders/90417", "/v2/orders/90433"], "an incomplete order is none yet");
        assert_eq!(pointed[0].kept_as, [(EVENT_AT, "1794304805".to_owned())]);
        for none in [b"".as_slice(), b" \n", b"[]"] {
            assert_eq!(BigCommerce.read(&Headers::default(), none), Ok(Changes::default()), "204 No Content");
        }
        let listed =
            |id: usize| json!({ "id": id, "date_modified": format!("Tue, 10 Nov 2026 10:00:{:02} +0000", id % 60) });
        let full: Vec<Value> = (1..=PAGE).map(listed).collect();
        let changes = BigCommerce.read(&Headers::default(), json!(full).to_string().as_bytes()).unwrap();
        let next = changes.next.unwrap();
        assert_eq!(next, "2026-11-10T10:00:59Z");
        assert!(url(Some(&next)).contains("=2026-11-10T10%3A00%3A59%2B00%3A00&"));
        let error = br#"[{"status":401,"message":"No store"}]"#;
        assert!(BigCommerce.read(&Headers::default(), error).is_err());
        let nobody = account(&[("store_hash", "q7x2m9tk")]);
        assert_eq!(BigCommerce.ask(&nobody, since, None).err(), Some(Unusable::Credential("access_token")));
    }

    fn any_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            Just(json!([])),
            Just(json!({})),
            Just(json!([{}, [], null, "é<", -1])),
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
            which in 0usize..6,
            changes in proptest::collection::vec((proptest::collection::vec(0usize..60, 1..6), any_value()), 1..6),
        ) {
            let fixtures = [FETCHED, DOWNLOADS, SHIPMENT, UPDATED, DELETED, CHANGED];
            let mut value: Value = serde_json::from_slice(fixtures[which]).unwrap();
            for (path, with) in changes {
                replace(&mut value, &path, with);
            }
            let body = value.to_string();
            prop_assert_eq!(parse(body.as_bytes()), parse(body.as_bytes()));
            let _ = BigCommerce.read(&Headers::default(), body.as_bytes());
        }
    }
}
