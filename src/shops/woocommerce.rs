//! WooCommerce: orders as webhooks, or as the REST API (v3) answers them.
//!
//! Signed with `X-WC-Webhook-Signature`, base64 over the raw body. Saving a webhook in the shop posts a ping,
//! `webhook_id=<n>` as a form, without a signature. It causes nothing, so it is let in; anything else has to be signed.
//!
//! WooCommerce itself knows no parcels. Plug-ins write theirs into `meta_data`, which every order message carries:
//!
//! | plug-in | key | where |
//! | --- | --- | --- |
//! | Shipment Tracking, Advanced Shipment Tracking | `_wc_shipment_tracking_items` | order; also as a REST answer |
//! | AfterShip Tracking | `_aftership_tracking_items` | order |
//! | Orders Tracking (VillaTheme) | `_wot_tracking_number`, `_carrier`, `_status` | order, line |
//! | the same | `_vi_wot_order_item_tracking_data`, `…_by_quantity` | line |
//!
//! No recorded message with these keys was found; what is read follows the plug-ins' own code.
//!
//! Decisions that do not follow from the fields' names:
//!
//! - Amounts come without tax, also where the shop's prices include it. There the shopper saw prices with tax, so tax
//!   is added to each amount and not listed, and the sums still add up.
//! - A refund inside an order has a sum only, not its items. Only the status `refunded` tells about items: all of them.
//! - Whether something is shipped at all is not said. An order without any shipping method and without a shipping
//!   address is one of downloads or services.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::SignedDuration;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::loose::{self, Count, Flag, List, Part, Text, plain};
use super::{CatchUp, Changes, Parsed, Platform, ShopUpdate, walk};
use crate::db::Instant;
use crate::inbox::account::{Api, Auth, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, Protection, SecretFrom, Setup};
use crate::inbox::{Account, Headers, Incoming, Refusal, Screening, Secrets, Unreadable, signature};
use crate::orders::model::{Address, Adjustment, AdjustmentKind, Currency, LineDraft, OrderDraft, STATE, Totals};
use crate::orders::pickup::{Pickup, PickupKind, StorePickup};
use crate::outbound::escaped;
use crate::tracking::announce::STORE_PICKUP;
use crate::tracking::model::{
    Announcement, CarrierUpdate, Place, Reason, ShipmentStatus, TrackingEvent, TrackingNumber, When,
};

/// WooCommerce's webhooks.
#[derive(Clone, Copy, Debug)]
pub struct WooCommerce;

/// Where plug-ins for shops in several languages keep the shopper's.
const LANGUAGE_KEYS: [&str; 10] = [
    "wpml_language",
    "_wpml_language",
    "pll_language",
    "_pll_language",
    "_locale",
    "locale",
    "_order_locale",
    "order_locale",
    "trp_language",
    "_order_language",
];

/// `_wot_tracking_status`: the word of whichever service the plug-in was set up with, without case and separators.
/// TrackingMore's `pickup` is missing because it means "on the vehicle" as well as "to be collected".
const PLUGIN_STATUSES: &[(&str, ShipmentStatus, Option<Reason>)] = &[
    ("pending", ShipmentStatus::Unknown, Some(Reason::Pending)),
    ("notfound", ShipmentStatus::Unknown, Some(Reason::NotFound)),
    ("inforeceived", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
    ("pretransit", ShipmentStatus::PreTransit, None),
    ("transit", ShipmentStatus::InTransit, None),
    ("intransit", ShipmentStatus::InTransit, None),
    ("outfordelivery", ShipmentStatus::OutForDelivery, None),
    ("availableforpickup", ShipmentStatus::AvailableForPickup, None),
    ("attemptfail", ShipmentStatus::AttemptedDelivery, None),
    ("undelivered", ShipmentStatus::AttemptedDelivery, None),
    ("delivered", ShipmentStatus::Delivered, None),
    ("alert", ShipmentStatus::Exception, None),
    ("exception", ShipmentStatus::Exception, None),
    ("failure", ShipmentStatus::Exception, None),
    ("returntosender", ShipmentStatus::ReturnToSender, None),
    ("expired", ShipmentStatus::Expired, None),
];

static SETUP: Setup = Setup {
    title: "WooCommerce",
    protection: Protection::Signature(SecretFrom::Us),
    steps: &[
        "In WordPress, open WooCommerce → Settings → Advanced → Webhooks and click “Add webhook”. You need four, one for each topic: Order created, Order updated, Order deleted and Order restored.",
        "For each: a name of your choice, Status “Active”, the topic, Delivery URL {url}, Secret {secret}, API version “WP REST API Integration v3”. Save it. WooCommerce sends a ping at once; if the page shows no error, it arrived.",
        "The webhook belongs to the user who saves it, and that user must be allowed to see orders (a shop manager or an administrator). If that user is deleted, save the webhooks again.",
        "So that nothing is missed while this server cannot be reached: open WooCommerce → Settings → Advanced → REST API, add a key with the permission “Read”, and enter it here together with the address of your shop.",
    ],
    caution: Some(
        "WooCommerce does not try again when a message fails, and switches a webhook off after five failures in a row. With the API key, orders that changed in the meantime are asked for; a webhook that was switched off has to be set to “Active” by you. WooCommerce itself knows no parcels: tracking numbers come from plug-ins (WooCommerce Shipment Tracking, Advanced Shipment Tracking, Orders Tracking by VillaTheme). Verify with one real order that has a tracking number that the number appears here.",
    ),
    options: &[],
    credentials: &[
        CredentialSpec {
            name: "site_url",
            about: "The address of your shop, https://shop.example.com. Permalinks must be set to anything but “Plain” (Settings → Permalinks).",
            required: true,
        },
        CredentialSpec {
            name: "consumer_key",
            about: "The key's “Consumer key”, which begins with ck_ (WooCommerce → Settings → Advanced → REST API; “Read” is enough).",
            required: true,
        },
        CredentialSpec {
            name: "consumer_secret",
            about: "The key's “Consumer secret”, which begins with cs_. It is shown once.",
            required: true,
        },
    ],
};

/// The most that WooCommerce lists at once.
const PAGE: usize = 100;

impl Platform for WooCommerce {
    fn name(&self) -> &'static str {
        "woocommerce"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn catch_up(&self) -> Option<&'static dyn CatchUp> {
        Some(&WooCommerce)
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let sent = header(incoming.headers, "Signature").filter(|sent| !sent.trim().is_empty());
        if sent.is_none() && is_ping(incoming.body) {
            return Ok(());
        }
        signature::check_base64(sent, incoming.body, secrets)
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        if is_ping(incoming.body) {
            return Ok(Screening::Acknowledge);
        }
        loose::check(incoming.body)?;
        Ok(Screening::Keep)
    }

    fn parse(&self, shop: &str, headers: &Headers, body: &[u8]) -> Result<Parsed, Unreadable> {
        if is_ping(body) {
            return Ok(Parsed::Ignored("the ping that WooCommerce sends when a webhook is saved".into()));
        }
        let value = loose::json(body)?;
        let topic = header(headers, "Topic").map(|topic| topic.trim().to_ascii_lowercase());
        match topic.as_deref() {
            Some("order.created" | "order.updated" | "order.restored") => orders(shop, value, true),
            Some("order.deleted") => deleted(value),
            Some(other) => Ok(Parsed::Ignored(format!("topic {other} is not used here"))),
            None => orders(shop, value, false),
        }
    }
}

impl Api for WooCommerce {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        match account.options.get("api_base") {
            Some(base) => Ok(base.trim_end_matches('/').to_owned()),
            None => site(account.need("site_url")?),
        }
    }

    /// None: an order's message never makes us ask another host than the shop's own.
    fn hosts(&self) -> &'static [&'static str] {
        &[]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        let key = account.need("consumer_key")?;
        Ok(Auth::Basic(key.to_owned(), account.need("consumer_secret")?.into()))
    }

    /// WooCommerce has no limit of its own; a small shop's server has one all the same.
    fn pace(&self) -> Pace {
        Pace { per_minute: 30, per_day: None }
    }
}

impl CatchUp for WooCommerce {
    fn ask(&self, account: &Account, since: Instant, page: Option<&str>) -> Result<Request, Unusable> {
        // Without them there is no sense in asking.
        self.auth(account)?;
        let since = walk::since(since, page)?;
        // "After" leaves that second itself out.
        let after = walk::wall(since.plus(SignedDuration::from_secs(-1)), "");
        Ok(Request::get(format!(
            "/wp-json/wc/v3/orders?modified_after={}&dates_are_gmt=true&orderby=modified&order=asc&per_page={PAGE}",
            escaped(&after)
        )))
    }

    fn read(&self, headers: &Headers, body: &[u8]) -> Result<Changes, Unreadable> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Dates {
            date_modified: Text,
            date_modified_gmt: Text,
        }
        let orders = walk::parts(body)?;
        let mut changes = Changes::default();
        let mut times = Vec::with_capacity(orders.len());
        for order in &orders {
            let dates = Dates::deserialize(loose::json(order.get().as_bytes())?)?;
            times.extend(moment(&dates.date_modified_gmt, &dates.date_modified));
            let topic = Headers::new([("x-wc-webhook-topic", b"order.updated".as_slice())]);
            changes.messages.push((topic, order.get().as_bytes().to_vec()));
        }
        let pages = headers.get("x-wp-totalpages").and_then(|pages| pages.trim().parse::<u32>().ok());
        let more = pages.map_or(orders.len() >= PAGE, |pages| pages > 1);
        walk::go_on(&mut changes, &times, more);
        Ok(changes)
    }
}

/// The shop's address as its owner pastes it, without what belongs to a page of it.
fn site(pasted: &str) -> Result<String, Unusable> {
    let wrong = |why: &str| Unusable::Setting(format!("the shop's address (site_url) {why}"));
    let address = pasted.trim();
    let rest = match address.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => rest,
        Some(_) => return Err(wrong("must begin with https://, else everyone on the way could read the key")),
        None => address,
    };
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let rest =
        ["/wp-json", "/wp-admin", "/wp-login"].iter().fold(rest, |rest, page| rest.split(page).next().unwrap_or(rest));
    let rest = rest.trim_end_matches('/');
    let host = rest.split('/').next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':');
    // A number in place of a name leads to machines beside this server more often than to a shop.
    let named = name.rsplit_once('.').is_some_and(|(before, last)| {
        !before.is_empty() && last.len() >= 2 && last.chars().any(|c| c.is_ascii_alphabetic())
    });
    if !named || !host.chars().all(letters) {
        return Err(wrong("must be one like https://shop.example.com"));
    }
    if rest.contains(['\\', ' ', '"', '<', '>']) || rest.contains("..") || rest.chars().any(char::is_control) {
        return Err(wrong("has signs in it that no address has"));
    }
    Ok(format!("https://{rest}"))
}

fn header<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    headers.get(&format!("X-WC-Webhook-{name}"))
}

/// Exactly `webhook_id=<digits>`. Nothing more is let in, because it may come unsigned.
fn is_ping(body: &[u8]) -> bool {
    body.strip_prefix(b"webhook_id=").is_some_and(|id| !id.is_empty() && id.iter().all(u8::is_ascii_digit))
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

/// Reads one object, or a list of them. `is_order`: the topic says that it is an order.
fn orders(shop: &str, value: Value, is_order: bool) -> Result<Parsed, Unreadable> {
    let objects = match value {
        Value::Array(objects) => objects,
        object @ Value::Object(_) => vec![object],
        _ => return Err(Unreadable("neither an object nor a list".into())),
    };
    let mut updates = Vec::new();
    let mut ignored = "an empty list";
    for value in objects {
        let Value::Object(object) = &value else {
            return Err(Unreadable("a list of something else than objects".into()));
        };
        let any = |names: &[&str]| names.iter().any(|name| object.contains_key(*name));
        if any(&["code"]) && any(&["message"]) && !any(&["id"]) {
            // The user whom the webhook belongs to may not read orders.
            return Err(Unreadable("WooCommerce sent an error message in place of the order".into()));
        }
        if !is_order && any(&["tracking_number"]) && any(&["tracking_id", "tracking_provider", "date_shipped"]) {
            updates.push(TrackingItem::deserialize(value)?.answer(shop)?);
        } else if is_order || any(&["line_items"]) && any(&["order_key", "billing", "number", "currency"]) {
            let order = Order::deserialize(value)?;
            if order.is_draft() {
                ignored = "a draft: the shopper has not ordered yet";
            } else {
                order.updates(shop, &mut updates)?;
            }
        } else {
            ignored = match any(&["amount"]) && any(&["refunded_by", "refunded_payment", "reason"]) {
                true => "a refund by itself; the message about its order brings the sum",
                false => "neither an order nor tracking items",
            };
        }
    }
    if updates.is_empty() { Ok(Parsed::Ignored(ignored.into())) } else { Ok(Parsed::Updates(updates)) }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Order {
    id: Text,
    number: Text,
    status: Text,
    currency: Text,
    prices_include_tax: Flag,
    discount_total: Text,
    discount_tax: Text,
    shipping_total: Text,
    shipping_tax: Text,
    total: Text,
    total_tax: Text,
    date_created: Text,
    date_created_gmt: Text,
    date_modified: Text,
    date_modified_gmt: Text,
    billing: Part<Contact>,
    shipping: Part<Contact>,
    line_items: List<Line>,
    date_completed_gmt: Text,
    date_completed: Text,
    shipping_lines: Option<List<Method>>,
    refunds: List<RefundSum>,
    meta_data: List<Meta>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Contact {
    first_name: Text,
    last_name: Text,
    company: Text,
    address_1: Text,
    address_2: Text,
    city: Text,
    state: Text,
    postcode: Text,
    country: Text,
    email: Text,
    phone: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Line {
    id: Text,
    name: Text,
    product_id: Text,
    variation_id: Text,
    quantity: Count,
    sku: Text,
    price: Text,
    subtotal: Text,
    subtotal_tax: Text,
    image: Part<Image>,
    meta_data: List<Meta>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Image {
    src: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Method {
    method_id: Text,
    method_title: Text,
    meta_data: List<Meta>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RefundSum {
    total: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Meta {
    key: Text,
    value: Value,
    display_key: Text,
    display_value: Text,
}

/// A parcel of Shipment Tracking and its relatives, in an order's meta data or as the plug-in's own REST answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct TrackingItem {
    tracking_id: Text,
    tracking_number: Text,
    tracking_provider: Text,
    custom_tracking_provider: Text,
    formatted_tracking_provider: Text,
    tracking_link: Text,
    custom_tracking_link: Text,
    formatted_tracking_link: Text,
    date_shipped: Text,
    products_list: List<TrackedProduct>,
    /// AfterShip's name of the carrier.
    slug: Text,
    /// What is in the parcel, as AfterShip's plug-in has it.
    line_items: List<TrackedLine>,
    #[serde(rename = "_links")]
    links: Part<Links>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct TrackedProduct {
    item_id: Text,
    product: Text,
    qty: Count,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct TrackedLine {
    id: Text,
    quantity: Count,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Links {
    up: List<Link>,
    #[serde(rename = "self")]
    own: List<Link>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Link {
    href: Text,
}

/// A line's parcel of Orders Tracking. The plug-in keeps earlier ones; the last is the one that counts.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct LineTracking {
    tracking_number: Text,
    carrier_name: Text,
    carrier_slug: Text,
    carrier_url: Text,
    status: Text,
    last_update: Text,
}

/// A parcel, gathered from whatever names it.
#[derive(Debug, Default)]
struct Parcel {
    external_id: String,
    url: Option<String>,
    carrier: Option<String>,
    shipped_at: Option<Instant>,
    items: Vec<(String, u32)>,
    status: Option<(String, Option<Instant>)>,
}

impl Order {
    fn status(&self) -> String {
        let status = self.status.get().unwrap_or_default().to_ascii_lowercase();
        status.strip_prefix("wc-").map_or_else(|| status.clone(), str::to_owned)
    }

    fn is_draft(&self) -> bool {
        matches!(self.status().as_str(), "checkout-draft" | "auto-draft" | "draft")
    }

    fn is_cancelled(&self) -> bool {
        matches!(self.status().as_str(), "cancelled" | "canceled" | "failed" | "trash")
    }

    fn updates(&self, shop: &str, updates: &mut Vec<ShopUpdate>) -> Result<(), Unreadable> {
        let external_id = self.id.id().ok_or_else(|| Unreadable("an order without an id".into()))?;
        let parcels = self.parcels();
        let draft = self.draft(shop, external_id.clone(), !parcels.is_empty())?;
        let undated = self.is_cancelled() && draft.cancelled_at.is_none();
        updates.push(ShopUpdate::Order(Box::new(draft)));
        if undated {
            // Cancelled, and no date anywhere in the message: it is when we hear of it, as with a deletion.
            updates.push(ShopUpdate::OrderDeleted { order_external_id: external_id.clone() });
        }
        updates.push(ShopUpdate::EveryParcel {
            order_external_id: external_id.clone(),
            consignments: parcels.iter().map(|(_, parcel)| parcel.external_id.clone()).collect(),
            told_at: self.changed_at(),
        });
        if parcels.is_empty() {
            updates.extend(self.collected(shop, &external_id));
        }
        for (number, parcel) in parcels {
            let progress = parcel.progress(&external_id, &number, self.changed_at());
            updates.push(ShopUpdate::Consignment(Box::new(Announcement {
                shop: shop.to_owned(),
                order_external_id: external_id.clone(),
                external_id: parcel.external_id,
                changed_at: self.changed_at(),
                shipped_at: parcel.shipped_at,
                carrier: parcel.carrier,
                service: None,
                numbers: vec![(number, parcel.url)],
                items: parcel.items,
                withdrawn: false,
                ..Announcement::default()
            })));
            updates.extend(progress);
        }
        Ok(())
    }

    fn draft(&self, shop: &str, external_id: String, has_parcels: bool) -> Result<OrderDraft, Unreadable> {
        let currency = self.currency.get().and_then(Currency::new);
        let bill_to = self.billing.get();
        let ship_to = self.shipping.get().map(Contact::address).unwrap_or_default();
        let phone = self.shipping.get().and_then(|to| to.phone.owned());
        let status = self.status();
        let shipped = self.shipping_lines.as_ref().is_none_or(|methods| !methods.is_empty())
            || ship_to != Address::default()
            || has_parcels;
        Ok(OrderDraft {
            in_order: false,
            shop: shop.to_owned(),
            number: self.number.owned().unwrap_or_else(|| external_id.clone()),
            email: bill_to.and_then(|to| to.email.owned()),
            locale: self.locale(),
            currency: currency.map_or_else(loose::no_currency, Ok)?,
            phone: phone.or_else(|| bill_to.and_then(|to| to.phone.owned())),
            ship_to,
            billing_postcode: bill_to.and_then(|to| to.postcode.owned()),
            totals: self.totals(currency),
            placed_at: walk::utc(&self.date_created_gmt),
            cancelled_at: self
                .is_cancelled()
                .then(|| self.changed_at().or_else(|| moment(&self.date_created_gmt, &self.date_created)))
                .flatten(),
            changed_at: self.changed_at(),
            promise: None,
            store_pickup: self.store_pickup(),
            brand: None,
            lines: self.lines(currency, shipped),
            adjustments: if status == "refunded" { self.refunded_lines() } else { Vec::new() },
            external_id,
        })
    }

    /// Local pickup: the classic method names no place, the one of the block checkout does.
    fn store_pickup(&self) -> Option<StorePickup> {
        let methods = self.shipping_lines.as_ref()?;
        let local = |method: &&Method| matches!(method.method_id.get(), Some("local_pickup" | "pickup_location"));
        let method = methods.iter().find(local).filter(|_| methods.iter().all(|method| local(&method)))?;
        let told = |key: &str| plain(&method.meta_data.iter().find(|meta| meta.is(key))?.text());
        let store = Pickup {
            kind: Some(PickupKind::Store),
            name: told("pickup_location").or_else(|| plain(&method.method_title)),
            address: told("pickup_address").into_iter().collect(),
            instructions: told("pickup_details"),
            ..Pickup::default()
        };
        Some(StorePickup { store, ready_by: None })
    }

    /// That it was collected. WooCommerce itself has no word for "ready": plug-ins and the API tell that.
    fn collected(&self, shop: &str, external_id: &str) -> Vec<ShopUpdate> {
        let Some(StorePickup { store, .. }) = self.store_pickup().filter(|_| self.status() == "completed") else {
            return Vec::new();
        };
        let at = moment(&self.date_completed_gmt, &self.date_completed).or_else(|| self.changed_at());
        let (status, reason) = (ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient));
        let event = TrackingEvent {
            when: at.map(When::utc).unwrap_or_default(),
            status,
            reason,
            code: None,
            text: None,
            place: Place::default(),
            carrier: None,
        };
        let update = CarrierUpdate {
            status: Some(status),
            reason,
            said_at: at,
            events: vec![event],
            ..CarrierUpdate::default()
        };
        let told = Announcement {
            shop: shop.to_owned(),
            order_external_id: external_id.to_owned(),
            external_id: STORE_PICKUP.to_owned(),
            changed_at: self.changed_at(),
            pickup: Some(store),
            ..Announcement::default()
        };
        let progress = ShopUpdate::Progress {
            order_external_id: external_id.to_owned(),
            consignment_external_id: STORE_PICKUP.to_owned(),
            update: Box::new(update),
        };
        vec![ShopUpdate::Consignment(Box::new(told)), progress]
    }

    fn changed_at(&self) -> Option<Instant> {
        moment(&self.date_modified_gmt, &self.date_modified)
    }

    fn totals(&self, currency: Option<Currency>) -> Totals {
        let amount = |text: &Text| loose::minor(currency?, text.get()?);
        let included = self.prices_include_tax.get() == Some(true);
        let with_tax = |net: &Text, tax: &Text| {
            let tax = if included { amount(tax).unwrap_or(0) } else { 0 };
            amount(net)?.checked_add(tax)
        };
        Totals {
            subtotal: loose::sum(self.line_items.iter().map(|line| with_tax(&line.subtotal, &line.subtotal_tax))),
            shipping: with_tax(&self.shipping_total, &self.shipping_tax),
            discount: with_tax(&self.discount_total, &self.discount_tax),
            tax: if included { None } else { amount(&self.total_tax) },
            refunded: loose::sum(self.refunds.iter().map(|refund| amount(&refund.total)?.checked_abs())),
            total: amount(&self.total),
        }
    }

    fn lines(&self, currency: Option<Currency>, shipped: bool) -> Vec<LineDraft> {
        let included = self.prices_include_tax.get() == Some(true);
        let mut known = HashSet::new();
        let drafts = self.line_items.iter().enumerate().map(|(at, line)| LineDraft {
            external_id: line.external_id(at),
            sku: line.sku.owned(),
            product_id: line.product_id.id(),
            title: plain(&line.name).or_else(|| line.sku.owned()).unwrap_or_default(),
            variant: line.variant(),
            quantity: line.quantity.get().unwrap_or(1),
            unit_price: currency.and_then(|currency| line.unit_price(currency, included)),
            image_url: line.image.get().and_then(|image| image.src.web_address()),
            requires_shipping: shipped,
        });
        drafts.filter(|draft| known.insert(draft.external_id.clone())).collect()
    }

    fn refunded_lines(&self) -> Vec<Adjustment> {
        let lines = self.line_items.iter().enumerate();
        loose::counted(lines.filter_map(|(at, line)| Some((line.external_id(at), line.quantity.get()?))))
            .into_iter()
            .map(|(line_external_id, quantity)| Adjustment {
                cause: format!("{STATE}status"),
                line_external_id,
                kind: AdjustmentKind::Refunded,
                quantity,
            })
            .collect()
    }

    fn locale(&self) -> Option<String> {
        let value = |key: &str| self.meta_data.iter().find(|meta| meta.key.get() == Some(key)).map(Meta::text);
        LANGUAGE_KEYS.into_iter().filter_map(value).find_map(|text| language(text.get()?))
    }

    fn parcels(&self) -> Vec<(TrackingNumber, Parcel)> {
        let mut parcels = Parcels::default();
        let lines = self.lines_by_id();
        for meta in self.meta_data.iter() {
            if meta.is("_wc_shipment_tracking_items") || meta.is("wc_shipment_tracking_items") {
                for item in items::<TrackingItem>(&meta.value) {
                    item.add_to(&mut parcels, &lines);
                }
            }
        }
        // AfterShip's plug-in copies what Shipment Tracking has, and says less about it.
        for meta in self.meta_data.iter().filter(|meta| meta.is("_aftership_tracking_items")) {
            for item in items::<TrackingItem>(&meta.value) {
                if !item.tracking_number.get().and_then(TrackingNumber::new).is_some_and(|number| parcels.has(&number))
                {
                    item.add_to(&mut parcels, &lines);
                }
            }
        }
        if let Some((number, carrier, status)) = plugin_number(&self.meta_data) {
            let parcel = parcels.of(&number);
            parcel.carrier = parcel.carrier.take().or(carrier);
            parcel.status = status.map(|status| (status, None));
        }
        for (at, line) in self.line_items.iter().enumerate() {
            line.add_parcels(&line.external_id(at), &mut parcels);
        }
        let mut parcels = parcels.finish();
        // Plug-ins seldom say what is in which parcel. One parcel of a finished order can only hold everything.
        if let [(_, only)] = parcels.as_mut_slice()
            && only.items.is_empty()
            && self.status() == "completed"
        {
            let lines = self.line_items.iter().enumerate();
            only.items =
                loose::counted(lines.filter_map(|(at, line)| Some((line.external_id(at), line.quantity.get()?))));
        }
        parcels
    }

    /// Lines by their id and by what they sell, with their quantity.
    fn lines_by_id(&self) -> HashMap<LineKey, (String, u32)> {
        let mut lines = HashMap::new();
        for (at, line) in self.line_items.iter().enumerate() {
            let found = (line.external_id(at), line.quantity.get().unwrap_or(1));
            let keys = [
                line.id.id().map(LineKey::Item),
                line.variation_id.id().map(LineKey::Product),
                line.product_id.id().map(LineKey::Product),
            ];
            for key in keys.into_iter().flatten() {
                lines.entry(key).or_insert_with(|| found.clone());
            }
        }
        lines
    }
}

/// How a plug-in names a line.
#[derive(Debug, PartialEq, Eq, Hash)]
enum LineKey {
    Item(String),
    Product(String),
}

/// Parcels in the order in which they were named, one for each number.
#[derive(Debug, Default)]
struct Parcels {
    order: Vec<TrackingNumber>,
    by_key: BTreeMap<String, Parcel>,
}

impl Parcels {
    fn of(&mut self, number: &TrackingNumber) -> &mut Parcel {
        self.by_key.entry(number.key()).or_insert_with(|| {
            self.order.push(number.clone());
            Parcel { external_id: number.as_str().to_owned(), ..Parcel::default() }
        })
    }

    fn has(&self, number: &TrackingNumber) -> bool {
        self.by_key.contains_key(&number.key())
    }

    fn finish(mut self) -> Vec<(TrackingNumber, Parcel)> {
        let mut known = HashSet::new();
        let parcels = self.order.into_iter().filter_map(|number| {
            let mut parcel = self.by_key.remove(&number.key())?;
            // Two parcels with one id would take each other's place.
            if !known.insert(parcel.external_id.clone()) {
                parcel.external_id = number.as_str().to_owned();
            }
            parcel.items = loose::counted(parcel.items.into_iter());
            Some((number, parcel))
        });
        parcels.collect()
    }
}

impl Parcel {
    /// What the plug-in says of the way, if it says anything.
    fn progress(&self, order: &str, number: &TrackingNumber, changed_at: Option<Instant>) -> Option<ShopUpdate> {
        let (code, updated_at) = self.status.as_ref()?;
        let folded: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        let known = PLUGIN_STATUSES.iter().find(|(known, ..)| *known == folded);
        let (status, reason) = known.map_or((None, None), |(_, status, reason)| (Some(*status), *reason));
        // As with Shopify: no time of its own, so no event; but codes that no table knows are kept in one.
        let unknown = status.is_none().then(|| TrackingEvent {
            when: When::default(),
            status: ShipmentStatus::Unknown,
            reason: None,
            code: Some(code.clone()),
            text: None,
            place: Place::default(),
            carrier: None,
        });
        Some(ShopUpdate::Progress {
            order_external_id: order.to_owned(),
            consignment_external_id: self.external_id.clone(),
            update: Box::new(CarrierUpdate {
                test: false,
                unknown_codes: Vec::new(),
                tracking_number: number.as_str().to_owned(),
                carrier: self.carrier.clone(),
                status,
                reason,
                estimate: None,
                said_at: updated_at.or(changed_at),
                events: unknown.into_iter().collect(),
                ..CarrierUpdate::default()
            }),
        })
    }
}

impl Contact {
    fn address(&self) -> Address {
        let names: Vec<String> = [&self.first_name, &self.last_name].into_iter().filter_map(plain).collect();
        Address {
            name: (!names.is_empty()).then(|| names.join(" ")),
            company: plain(&self.company),
            lines: [&self.address_1, &self.address_2].into_iter().filter_map(plain).collect(),
            city: plain(&self.city),
            region: plain(&self.state),
            postcode: self.postcode.owned(),
            country: self.country.owned(),
        }
    }
}

impl Line {
    fn external_id(&self, position: usize) -> String {
        self.id.id().unwrap_or_else(|| format!("position-{}", position.saturating_add(1)))
    }

    /// Before discounts, as the sums are. `price` is after them.
    fn unit_price(&self, currency: Currency, tax_included: bool) -> Option<i64> {
        let amount = |text: &Text| loose::minor(currency, text.get()?);
        let Some(net) = amount(&self.subtotal) else { return amount(&self.price) };
        let tax = if tax_included { amount(&self.subtotal_tax).unwrap_or(0) } else { 0 };
        let quantity = i64::from(self.quantity.get().unwrap_or(1));
        let line = net.checked_add(tax)?;
        // Half away from nought.
        let half = if line < 0 { -(quantity / 2) } else { quantity / 2 };
        line.checked_add(half)?.checked_div(quantity)
    }

    fn variant(&self) -> Option<String> {
        let parts: Vec<String> = self.meta_data.iter().filter_map(Meta::variant).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    fn add_parcels(&self, line: &str, parcels: &mut Parcels) {
        let quantity = self.quantity.get().unwrap_or(1);
        let find = |key: &str| self.meta_data.iter().find(|meta| meta.is(key));
        let first = find("_vi_wot_order_item_tracking_data").and_then(|meta| items::<LineTracking>(&meta.value).pop());
        // With tracking by piece, the first piece is in the list above and each further one here.
        let further =
            find("_vi_wot_order_item_tracking_data_by_quantity").map(|meta| items::<LineTracking>(&meta.value));
        let further: Vec<LineTracking> = further.unwrap_or_default();
        let of_first = if further.is_empty() { quantity } else { 1 };
        let pieces = first.into_iter().map(|tracking| (tracking, of_first));
        for (tracking, quantity) in pieces.chain(further.into_iter().map(|tracking| (tracking, 1))) {
            let Some(number) = tracking.tracking_number.get().and_then(TrackingNumber::new) else { continue };
            let parcel = parcels.of(&number);
            parcel.carrier = parcel.carrier.take().or_else(|| tracking.carrier());
            parcel.url = parcel.url.take().or_else(|| tracking.url(&number));
            if let Some(status) = tracking.status.owned() {
                parcel.status = Some((status, shipped_at(&tracking.last_update)));
            }
            parcel.items.push((line.to_owned(), quantity));
        }
        if let Some((number, carrier, status)) = plugin_number(&self.meta_data) {
            let parcel = parcels.of(&number);
            parcel.carrier = parcel.carrier.take().or(carrier);
            parcel.status = parcel.status.take().or_else(|| Some((status?, None)));
            parcel.items.push((line.to_owned(), quantity));
        }
    }
}

impl Meta {
    fn is(&self, key: &str) -> bool {
        self.key.get() == Some(key)
    }

    fn text(&self) -> Text {
        Text::from(self.value.clone())
    }

    /// `Colour: dark blue`. Nothing for what a plug-in keeps for itself.
    fn variant(&self) -> Option<String> {
        let key = self.key.get()?;
        if key.starts_with('_') {
            return None;
        }
        let attribute = key.strip_prefix("pa_");
        let name = plain(&self.display_key).filter(|name| !name.starts_with('_'));
        let name = name.unwrap_or_else(|| attribute.unwrap_or(key).replace('-', " "));
        let value = plain(&self.display_value).or_else(|| {
            let value = plain(&self.text())?;
            // The value of a shop-wide attribute is its slug; any other was typed by someone, hyphens and all.
            Some(if attribute.is_some() { value.replace('-', " ") } else { value })
        });
        let name = name.strip_prefix("pa_").map_or_else(|| name.clone(), |rest| rest.replace('-', " "));
        Some(format!("{name}: {}", value?))
    }
}

impl TrackingItem {
    fn add_to(&self, parcels: &mut Parcels, lines: &HashMap<LineKey, (String, u32)>) {
        let Some(number) = self.tracking_number.get().and_then(TrackingNumber::new) else { return };
        let parcel = parcels.of(&number);
        if let Some(id) = self.tracking_id.owned() {
            parcel.external_id = id;
        }
        parcel.carrier = self.carrier();
        parcel.url = self.url();
        parcel.shipped_at = shipped_at(&self.date_shipped);
        parcel.items.extend(self.products_list.iter().filter_map(|product| {
            let by_item = product.item_id.id().map(LineKey::Item);
            let key = by_item.or_else(|| product.product.id().map(LineKey::Product))?;
            let (line, quantity) = lines.get(&key)?;
            Some((line.clone(), product.qty.get().unwrap_or(*quantity)))
        }));
        parcel.items.extend(self.line_items.iter().filter_map(|item| {
            let (line, quantity) = lines.get(&LineKey::Item(item.id.id()?))?;
            Some((line.clone(), item.quantity.get().unwrap_or(*quantity)))
        }));
    }

    fn carrier(&self) -> Option<String> {
        let chosen = self.tracking_provider.owned().filter(|provider| !provider.eq_ignore_ascii_case("custom"));
        chosen
            .or_else(|| self.custom_tracking_provider.owned())
            .or_else(|| self.formatted_tracking_provider.owned())
            .or_else(|| self.slug.owned())
            .and_then(|carrier| plain(&Text::from(carrier.as_str())))
    }

    fn url(&self) -> Option<String> {
        let links = [&self.custom_tracking_link, &self.tracking_link, &self.formatted_tracking_link];
        links.into_iter().find_map(Text::web_address)
    }

    /// An item of the plug-in's own REST answer, which names its order in its links only.
    fn answer(self, shop: &str) -> Result<ShopUpdate, Unreadable> {
        let links = self.links.get().into_iter().flat_map(|links| links.up.iter().chain(links.own.iter()));
        let order = links.filter_map(|link| link.href.get()).find_map(|href| {
            let (_, rest) = href.split_once("/orders/")?;
            let id: String = rest.chars().take_while(char::is_ascii_digit).collect();
            (!id.is_empty()).then_some(id)
        });
        let order_external_id =
            order.ok_or_else(|| Unreadable("a tracking item that does not link to its order".into()))?;
        let number = self.tracking_number.get().and_then(TrackingNumber::new);
        let external_id = self.tracking_id.owned().or_else(|| Some(number.as_ref()?.as_str().to_owned()));
        Ok(ShopUpdate::Consignment(Box::new(Announcement {
            shop: shop.to_owned(),
            order_external_id,
            external_id: external_id.ok_or_else(|| Unreadable("a tracking item without id and number".into()))?,
            changed_at: None,
            shipped_at: shipped_at(&self.date_shipped),
            carrier: self.carrier(),
            service: None,
            numbers: number.map(|number| (number, self.url())).into_iter().collect(),
            items: Vec::new(),
            withdrawn: false,
            ..Announcement::default()
        })))
    }
}

impl LineTracking {
    fn carrier(&self) -> Option<String> {
        self.carrier_name.owned().or_else(|| self.carrier_slug.owned())
    }

    /// The plug-in keeps a pattern, `https://…/{tracking_number}`.
    fn url(&self, number: &TrackingNumber) -> Option<String> {
        let pattern = self.carrier_url.web_address()?;
        let plain_number = number.as_str().chars().all(|c| c.is_ascii_alphanumeric());
        let url = if plain_number { pattern.replace("{tracking_number}", number.as_str()) } else { pattern };
        // Other placeholders ask for a postal code, which does not belong into an address.
        (!url.contains('{')).then_some(url)
    }
}

/// `_wot_tracking_…` of an order or of a line: number, carrier, status.
fn plugin_number(meta_data: &[Meta]) -> Option<(TrackingNumber, Option<String>, Option<String>)> {
    let value = |key: &str| meta_data.iter().find(|meta| meta.is(key)).and_then(|meta| meta.text().owned());
    let number = TrackingNumber::new(&value("_wot_tracking_number")?)?;
    let carrier = value("_wot_tracking_carrier_name").or_else(|| value("_wot_tracking_carrier"));
    Some((number, carrier, value("_wot_tracking_status")))
}

/// The items of a plug-in's list: JSON, or JSON inside a text. PHP's own serialised form (`a:1:{…`) is not read.
fn items<T: serde::de::DeserializeOwned>(value: &Value) -> Vec<T> {
    let inside = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    let list = match inside.unwrap_or_else(|| value.clone()) {
        Value::Array(items) => items,
        Value::Object(item) if is_item(&item) => vec![Value::Object(item)],
        Value::Object(items) => items.into_iter().map(|(_, item)| item).collect(),
        _ => Vec::new(),
    };
    let objects = list.into_iter().filter(Value::is_object);
    objects.filter_map(|item| serde_json::from_value(item).ok()).collect()
}

fn is_item(object: &Map<String, Value>) -> bool {
    object.contains_key("tracking_number")
}

/// A time that is needed even if only the shop's own wall time is given, whose zone nobody knows: for telling older
/// messages from newer ones, and for the fact that an order was cancelled.
fn moment(gmt: &Text, local: &Text) -> Option<Instant> {
    walk::utc(gmt).or_else(|| walk::utc(local))
}

/// Seconds since 1970, or a day. Plug-ins ask for a day and keep its midnight: noon is on that day almost everywhere.
fn shipped_at(text: &Text) -> Option<Instant> {
    const DAY: i64 = 24 * 60 * 60;
    let text = text.get()?;
    if let Ok(seconds) = text.parse::<i64>() {
        let noon = if seconds % DAY == 0 { DAY / 2 } else { 0 };
        return (seconds > 0).then(|| Instant::from_second(seconds.checked_add(noon)?)).flatten();
    }
    if let (Ok(date), 10) = (text.parse::<Date>(), text.len()) {
        return When::wall(date.at(12, 0, 0, 0)).sort_key();
    }
    walk::utc(&Text::from(text))
}

/// `de_DE_formal` is `de-DE`, `zh-hans` stays. `None` if it is not a language.
fn language(text: &str) -> Option<String> {
    let mut parts = text.split(['_', '-']);
    let first =
        parts.next().filter(|part| matches!(part.len(), 2 | 3) && part.chars().all(|c| c.is_ascii_alphabetic()))?;
    let mut tag = first.to_ascii_lowercase();
    for part in parts {
        let script = part.len() == 4 && part.chars().all(|c| c.is_ascii_alphabetic());
        let region = part.len() == 2 && part.chars().all(|c| c.is_ascii_alphabetic());
        if region {
            tag = format!("{tag}-{}", part.to_ascii_uppercase());
        } else if script {
            tag = format!("{tag}-{part}");
        } else {
            break;
        }
    }
    Some(tag)
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    const ORDER: &[u8] = include_bytes!("../../tests/fixtures/shops/woocommerce/order-processing.json");
    const TRACKED: &[u8] = include_bytes!("../../tests/fixtures/shops/woocommerce/order-tracked.json");
    const BY_PIECE: &[u8] = include_bytes!("../../tests/fixtures/shops/woocommerce/order-by-piece.json");
    const TRACKINGS: &[u8] = include_bytes!("../../tests/fixtures/shops/woocommerce/shipment-trackings.json");
    const REFUND: &[u8] = include_bytes!("../../tests/fixtures/shops/woocommerce/refund.json");

    fn headers(pairs: &[(&str, &str)]) -> Headers {
        Headers::new(pairs.iter().map(|(name, value)| (*name, value.as_bytes())))
    }

    fn parse(body: &[u8]) -> Result<Parsed, Unreadable> {
        WooCommerce.parse("shop", &Headers::default(), body)
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

    fn with_field(body: &[u8], field: &str, value: Value) -> Vec<u8> {
        let mut order: Value = serde_json::from_slice(body).unwrap();
        order[field] = value;
        order.to_string().into_bytes()
    }

    fn at(text: &str) -> Option<Instant> {
        When::parse(text).unwrap().at
    }

    #[test]
    fn parcels_of_aftership_s_plug_in() {
        let order = json!({
            "id": 7, "number": "7", "order_key": "k", "currency": "EUR", "status": "processing",
            "line_items": [{"id": 1, "name": "A", "quantity": 2}, {"id": 2, "name": "B", "quantity": 1}],
            "meta_data": [
                {"key": "_aftership_tracking_items", "value": [
                    {"tracking_id": "x", "slug": "dhl-germany", "tracking_number": "A1", "additional_fields": {}},
                    {"tracking_id": "y", "slug": "dpd", "tracking_number": "B2", "line_items": [{"id": "1", "quantity": "1"}]}]},
                {"key": "_aftership_tracking_number", "value": "A1"},
                {"key": "_wc_shipment_tracking_items", "value": [
                    {"tracking_id": "z", "tracking_provider": "DHL Paket", "tracking_number": "A1"}]}]
        });
        let updates = updates(order.to_string().as_bytes());
        let told: Vec<_> = consignments(&updates)
            .iter()
            .map(|told| (told.external_id.as_str(), told.carrier.as_deref().unwrap(), told.items.as_slice()))
            .collect();
        assert_eq!(told, [("z", "DHL Paket", [].as_slice()), ("y", "dpd", [("1".to_owned(), 1)].as_slice())]);
    }

    #[test]
    fn signatures() {
        let secrets = Secrets::new(["hush".to_owned()]);
        let sign = |body: &[u8]| STANDARD.encode(signature::hmac_sha256(b"hush", &[body]));
        let verify = |headers: Headers, body: &[u8], secrets: &Secrets| {
            WooCommerce.verify(&Incoming::new(&headers, body, Instant::from_second(0).unwrap()), secrets)
        };
        for name in ["X-WC-Webhook-Signature", "x-wc-webhook-signature"] {
            assert_eq!(verify(headers(&[(name, &sign(ORDER))]), ORDER, &secrets), Ok(()));
            assert_eq!(verify(headers(&[(name, &sign(b"x"))]), ORDER, &secrets), Err(Refusal::Mismatch));
            assert_eq!(verify(headers(&[(name, "")]), ORDER, &secrets), Err(Refusal::Missing));
        }
        assert_eq!(verify(Headers::default(), ORDER, &secrets), Err(Refusal::Missing));
        assert_eq!(verify(Headers::default(), ORDER, &Secrets::default()), Err(Refusal::NoSecret));
    }

    #[test]
    fn only_the_bare_ping_comes_unsigned() {
        let secrets = Secrets::new(["hush".to_owned()]);
        let signed = STANDARD.encode(signature::hmac_sha256(b"hush", &[b"webhook_id=12"]));
        let stand = |headers: Headers, body: &[u8]| {
            let incoming = Incoming::new(&headers, body, Instant::from_second(0).unwrap());
            (WooCommerce.verify(&incoming, &secrets), WooCommerce.screen(&incoming))
        };
        assert_eq!(stand(Headers::default(), b"webhook_id=12"), (Ok(()), Ok(Screening::Acknowledge)));
        let with = |signature: &str| headers(&[("X-WC-Webhook-Signature", signature)]);
        assert_eq!(stand(with(&signed), b"webhook_id=12"), (Ok(()), Ok(Screening::Acknowledge)));
        assert_eq!(stand(with("AAAA"), b"webhook_id=12").0, Err(Refusal::Mismatch));
        for body in [
            b"webhook_id=".as_slice(),
            b"webhook_id=12&order=1",
            b"webhook_id=12\n",
            b"webhook_id=1x",
            b" webhook_id=1",
            b"order_id=12",
            b"",
        ] {
            assert_eq!(stand(Headers::default(), body).0, Err(Refusal::Missing), "{body:?}");
            assert!(stand(Headers::default(), body).1.is_err(), "{body:?}");
        }
        assert_eq!(stand(Headers::default(), ORDER).1, Ok(Screening::Keep));
    }

    #[test]
    fn an_order() {
        let updates = updates(ORDER);
        assert_eq!(
            updates[1..],
            [ShopUpdate::EveryParcel {
                order_external_id: "90112".into(),
                consignments: Vec::new(),
                told_at: at("2026-11-12T09:06:30Z")
            }],
            "no plug-in, no parcels"
        );
        let draft = order(&updates);
        assert_eq!((draft.external_id.as_str(), draft.number.as_str()), ("90112", "W-2026-118"));
        assert_eq!(draft.email.as_deref(), Some("ana@example.com"));
        assert_eq!(draft.phone.as_deref(), Some("+351 900 000 000"));
        assert_eq!(draft.locale.as_deref(), Some("pt-PT"));
        assert_eq!(draft.placed_at, at("2026-11-12T09:05:00Z"), "the naive twin is another hour");
        assert_eq!(draft.changed_at, at("2026-11-12T09:06:30Z"));
        assert_eq!((draft.cancelled_at, draft.billing_postcode.as_deref()), (None, Some("4000-101")));
        assert_eq!(
            draft.ship_to,
            Address {
                name: Some("Ana O’Brien".into()),
                company: Some("Café Norte".into()),
                lines: vec!["Rua do Mar 9".into(), "2º Esq.".into()],
                city: Some("Braga".into()),
                region: Some("PT-03".into()),
                postcode: Some("4700-020".into()),
                country: Some("PT".into()),
            }
        );
        assert_eq!(
            draft.totals,
            Totals {
                subtotal: Some(4_000),
                shipping: Some(490),
                discount: Some(300),
                tax: None,
                refunded: Some(450),
                total: Some(4_190),
            }
        );
        let [mug, saucer] = &draft.lines[..] else { panic!("{:?}", draft.lines) };
        assert_eq!(mug.title, "Mug – hand-made");
        assert_eq!(mug.variant.as_deref(), Some("Colour: Dark blue, glaze type: sea salt, Engraving: Jean-Luc"));
        assert_eq!((mug.unit_price, mug.quantity, mug.product_id.as_deref()), (Some(1_500), 2, Some("70")));
        assert_eq!(mug.image_url.as_deref(), Some("https://shop.example/mug.jpg"));
        assert_eq!((saucer.title.as_str(), &saucer.variant, &saucer.image_url), ("Saucer 5 < 6 cm", &None, &None));
        assert_eq!((saucer.unit_price, saucer.sku.as_deref()), (Some(1_000), None));
        assert!(mug.requires_shipping && draft.adjustments.is_empty());
    }

    #[test]
    fn tax_that_is_added_is_listed() {
        let updates = updates(&with_field(ORDER, "prices_include_tax", json!(false)));
        let totals = &order(&updates).totals;
        assert_eq!((totals.subtotal, totals.shipping, totals.tax), (Some(3_360), Some(412), Some(669)));
        assert_eq!(order(&updates).lines[0].unit_price, Some(1_260));
    }

    #[test]
    fn statuses() {
        for (status, cancelled, refunded) in [
            ("pending", false, false),
            ("processing", false, false),
            ("on-hold", false, false),
            ("completed", false, false),
            ("my-own-status", false, false),
            ("cancelled", true, false),
            ("failed", true, false),
            ("wc-failed", true, false),
            ("trash", true, false),
            ("refunded", false, true),
        ] {
            let updates = updates(&with_field(ORDER, "status", json!(status)));
            let draft = order(&updates);
            assert_eq!(draft.cancelled_at, at("2026-11-12T09:06:30Z").filter(|_| cancelled), "{status}");
            let quantities: Vec<_> = draft.adjustments.iter().map(|a| (a.kind, a.cause.as_str(), a.quantity)).collect();
            let all = [(AdjustmentKind::Refunded, "now:status", 2), (AdjustmentKind::Refunded, "now:status", 1)];
            assert_eq!(quantities, if refunded { all.to_vec() } else { Vec::new() }, "{status}");
        }
        for status in ["checkout-draft", "auto-draft"] {
            assert!(matches!(parse(&with_field(ORDER, "status", json!(status))), Ok(Parsed::Ignored(_))), "{status}");
        }
        let never_changed =
            with_field(&with_field(ORDER, "status", json!("cancelled")), "date_modified_gmt", Value::Null);
        let never_changed = updates(&with_field(&never_changed, "date_modified", Value::Null));
        assert_eq!(order(&never_changed).cancelled_at, at("2026-11-12T09:05:00Z"));
    }

    #[test]
    fn a_cancelled_order_without_any_date_is_cancelled() {
        let deleted = |status: &str| {
            let body = json!({ "id": 5, "number": "5", "status": status, "line_items": [] }).to_string();
            let gone = ShopUpdate::OrderDeleted { order_external_id: "5".into() };
            updates(body.as_bytes()).contains(&gone)
        };
        for status in ["cancelled", "failed", "trash"] {
            assert!(deleted(status), "{status}");
        }
        assert!(!deleted("processing") && !deleted("refunded"));
        let dated = updates(&with_field(ORDER, "status", json!("cancelled")));
        assert!(!dated.iter().any(|update| matches!(update, ShopUpdate::OrderDeleted { .. })), "its own date counts");
    }

    fn account(pairs: &[(&str, &str)]) -> Account {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Account { credentials: crate::inbox::account::Credentials::new(pairs), ..Account::default() }
    }

    #[test]
    fn the_shop_s_address() {
        let base = |url: &str| WooCommerce.base(&account(&[("site_url", url)]));
        for (pasted, address) in [
            ("https://shop.example.com", "https://shop.example.com"),
            (" HTTPS://Shop.Example.com/ ", "https://Shop.Example.com"),
            ("shop.example.com", "https://shop.example.com"),
            ("https://example.com/store/", "https://example.com/store"),
            ("https://example.com/store/wp-admin/admin.php?page=wc-orders", "https://example.com/store"),
            ("https://example.com/wp-json/wc/v3/", "https://example.com"),
            ("https://example.com:8443/#top", "https://example.com:8443"),
            ("https://xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example"),
        ] {
            assert_eq!(base(pasted).as_deref(), Ok(address), "{pasted}");
        }
        for wrong in [
            "http://shop.example.com",
            "ftp://shop.example.com",
            "localhost",
            "https://localhost:8080",
            "https://127.0.0.1",
            "https://[::1]/",
            "https://me:pw@shop.example.com",
            "https://shop.example.com/a b",
            "https://shop.example.com/../x",
            "https://",
            "https://.",
            "shop",
        ] {
            assert!(matches!(base(wrong), Err(Unusable::Setting(_))), "{wrong}: {:?}", base(wrong));
        }
        assert_eq!(base(""), Err(Unusable::Credential("site_url")));
    }

    #[test]
    fn asking_which_orders_changed() {
        let keys = account(&[("site_url", "https://s.example"), ("consumer_key", "ck_1"), ("consumer_secret", "cs_2")]);
        let since = at("2026-11-12T09:00:00.5Z").unwrap();
        let ask = |page: Option<&str>| WooCommerce.ask(&keys, since, page).map(|request| request.url);
        let rest = "&dates_are_gmt=true&orderby=modified&order=asc&per_page=100";
        assert_eq!(
            ask(None),
            Ok(format!("/wp-json/wc/v3/orders?modified_after=2026-11-12T08%3A59%3A59{rest}")),
            "the second itself is asked for too"
        );
        assert_eq!(
            ask(Some("2026-11-12T10:00:00Z")),
            Ok(format!("/wp-json/wc/v3/orders?modified_after=2026-11-12T09%3A59%3A59{rest}"))
        );
        assert!(matches!(ask(Some("2015-01-01T00:00:00Z")), Err(Unusable::Setting(_))), "an old shop lists all it has");
        let without = account(&[("site_url", "https://s.example"), ("consumer_key", "ck_1")]);
        assert_eq!(WooCommerce.ask(&without, since, None).err(), Some(Unusable::Credential("consumer_secret")));
    }

    #[test]
    fn a_list_of_changed_orders() {
        let odd = r#"{"id": 7, "number":"7" ,"total":"1.50","line_items":[],"currency":"EUR","date_modified":"2026-11-12T11:00:00","date_modified_gmt":"2026-11-12T10:00:00"}"#;
        let body = format!("[{},\n {odd} ]", String::from_utf8_lossy(ORDER).trim());
        let pages = |pages: &str| headers(&[("X-WP-TotalPages", pages)]);
        let changes = WooCommerce.read(&pages("1"), body.as_bytes()).unwrap();
        assert_eq!((changes.newest, changes.next.as_deref()), (at("2026-11-12T10:00:00Z"), None));
        let [(_, first), (told, second)] = &changes.messages[..] else { panic!("{changes:?}") };
        assert_eq!(second, odd.as_bytes(), "byte by byte");
        assert_eq!(first, ORDER.trim_ascii());
        let parsed = WooCommerce.parse("shop", told, second).unwrap();
        assert_eq!(
            parsed,
            WooCommerce.parse("shop", &headers(&[("X-WC-Webhook-Topic", "order.updated")]), second).unwrap()
        );
        assert!(matches!(parsed, Parsed::Updates(_)));
        let more = WooCommerce.read(&pages("3"), body.as_bytes()).unwrap();
        assert_eq!(more.next.as_deref(), Some("2026-11-12T10:00:00Z"));
        assert_eq!(WooCommerce.read(&Headers::default(), b"[]"), Ok(Changes::default()));
        let full = format!("[{}]", vec![odd; PAGE].join(","));
        assert!(WooCommerce.read(&Headers::default(), full.as_bytes()).unwrap().next.is_some(), "a full page");
        let refused = br#"{"code":"woocommerce_rest_cannot_view","message":"Sorry","data":{"status":401}}"#;
        assert!(WooCommerce.read(&Headers::default(), refused).is_err());
    }

    #[test]
    fn topics() {
        let with_topic =
            |topic: &str, body: &[u8]| WooCommerce.parse("shop", &headers(&[("X-WC-Webhook-Topic", topic)]), body);
        for topic in ["order.created", "order.updated", "order.restored"] {
            assert!(matches!(with_topic(topic, ORDER), Ok(Parsed::Updates(_))), "{topic}");
            assert!(with_topic(topic, b"{}").is_err(), "{topic}");
        }
        assert_eq!(
            with_topic("order.deleted", br#"{"id":90112}"#),
            Ok(Parsed::Updates(vec![ShopUpdate::OrderDeleted { order_external_id: "90112".into() }]))
        );
        for topic in ["product.updated", "coupon.created", "customer.deleted", "action.woocommerce_add_to_cart"] {
            assert!(matches!(with_topic(topic, ORDER), Ok(Parsed::Ignored(_))), "{topic}");
        }
        let refused = br#"{"code":"woocommerce_rest_cannot_view","message":"Sorry","data":{"status":401}}"#;
        assert!(with_topic("order.updated", refused).is_err());
    }

    #[test]
    fn without_a_topic_the_fields_tell() {
        let both = format!("[{},{}]", String::from_utf8_lossy(ORDER), String::from_utf8_lossy(BY_PIECE));
        let updates = updates(both.as_bytes());
        assert_eq!(updates.iter().filter(|update| matches!(update, ShopUpdate::Order(_))).count(), 2);
        for body in [REFUND, b"[]", br#"{"id":3}"#, br#"{"id":3,"name":"Mug","price":"3"}"#, b"webhook_id=3"] {
            assert!(matches!(parse(body), Ok(Parsed::Ignored(_))), "{body:?}");
        }
        for body in [b"null".as_slice(), b"3", b"[3]", b"{", b""] {
            assert!(parse(body).is_err(), "{body:?}");
        }
    }

    #[test]
    fn parcels_of_shipment_tracking() {
        let updates = updates(TRACKED);
        let [first, second] = consignments(&updates)[..] else { panic!("{updates:?}") };
        assert_eq!((first.external_id.as_str(), first.order_external_id.as_str()), ("0f2b6cbf2e0d4f0d9a", "90120"));
        assert_eq!(first.numbers[0].0.as_str(), "9400 1000 0000 0000 0000 01");
        assert_eq!(first.carrier.as_deref(), Some("usps"));
        assert_eq!(first.shipped_at, at("2026-11-04T12:00:00Z"), "a midnight is a day");
        assert_eq!(first.items, [("1".into(), 1), ("2".into(), 4)]);
        assert_eq!(first.changed_at, at("2026-11-04T12:00:00Z"));
        assert_eq!((second.external_id.as_str(), second.carrier.as_deref()), ("77aa", Some("Bike & Go")));
        assert_eq!(
            second.numbers,
            [(TrackingNumber::new("BG-77").unwrap(), Some("https://bike.example/t/BG-77".into()))]
        );
        assert_eq!(second.shipped_at, at("2026-11-04T16:34:56Z"));
        assert_eq!(second.items, [], "not said, and not the only parcel");
        assert!(order(&updates).lines.iter().all(|line| line.requires_shipping));
    }

    #[test]
    fn the_only_parcel_of_a_finished_order_holds_everything() {
        let item =
            json!([{ "tracking_number": "X1", "tracking_provider": "Custom", "custom_tracking_provider": "Ann" }]);
        let everything = [("1".to_owned(), 1), ("2".to_owned(), 10)];
        for (value, parcels) in [
            (item.clone(), 1),
            (Value::from(item.to_string()), 1),
            (item[0].clone(), 1),
            (json!({ "0": item[0] }), 1),
            (json!("a:1:{i:0;a:1:{s:15:\"tracking_number\";s:2:\"X1\";}}"), 0),
            (json!(""), 0),
            (json!(7), 0),
            (json!(null), 0),
        ] {
            let meta = json!([{ "key": "_wc_shipment_tracking_items", "value": value }]);
            let body = with_field(TRACKED, "meta_data", meta);
            let done = updates(&body);
            assert_eq!(consignments(&done).len(), parcels, "{value}");
            for told in consignments(&done) {
                assert_eq!((told.external_id.as_str(), told.carrier.as_deref()), ("X1", Some("Ann")));
                assert_eq!(told.items, everything);
            }
            let under_way = updates(&with_field(&body, "status", json!("processing")));
            assert!(consignments(&under_way).iter().all(|told| told.items.is_empty()));
        }
    }

    #[test]
    fn parcels_of_orders_tracking() {
        let updates = updates(BY_PIECE);
        let told: Vec<_> = consignments(&updates)
            .into_iter()
            .map(|told| {
                (told.numbers[0].0.as_str(), told.carrier.as_deref(), told.items.clone(), told.numbers[0].1.clone())
            })
            .collect();
        assert_eq!(
            told,
            [
                ("123456789012", Some("fedex"), vec![], None),
                (
                    "NEW1",
                    Some("DHL"),
                    vec![("1".into(), 2), ("2".into(), 2)],
                    Some("https://dhl.example/?n=NEW1".into())
                ),
                ("NEW2", Some("dhl"), vec![("1".into(), 1)], None),
                ("LINE3", Some("ups"), vec![("3".into(), 1)], None),
            ]
        );
        let progress: Vec<_> = updates
            .iter()
            .filter_map(|update| match update {
                ShopUpdate::Progress { update, .. } => {
                    Some((update.tracking_number.as_str(), update.status, update.events.len(), update.said_at))
                }
                _ => None,
            })
            .collect();
        let modified = at("2026-11-04T12:00:00Z");
        assert_eq!(
            progress,
            [
                ("123456789012", Some(ShipmentStatus::Delivered), 0, modified),
                ("NEW1", Some(ShipmentStatus::InTransit), 0, at("2026-11-04T16:34:56Z")),
                ("LINE3", None, 1, modified),
            ]
        );
    }

    #[test]
    fn every_status_of_the_plug_in() {
        for (code, status, reason) in PLUGIN_STATUSES {
            let number = json!({ "key": "_wot_tracking_number", "value": "N" });
            let meta = json!([number, { "key": "_wot_tracking_status", "value": code }]);
            let updates = updates(&with_field(ORDER, "meta_data", meta));
            let Some(ShopUpdate::Progress { update, .. }) = updates.last() else { panic!("{code}") };
            assert_eq!((update.status, update.reason), (Some(*status), *reason), "{code}");
        }
    }

    #[test]
    fn the_plug_ins_own_answer() {
        let updates = updates(TRACKINGS);
        let [told] = consignments(&updates)[..] else { panic!("{updates:?}") };
        assert_eq!((told.order_external_id.as_str(), told.external_id.as_str()), ("90120", "c0ffee"));
        assert_eq!(told.numbers, [(TrackingNumber::new("55").unwrap(), Some("https://tnt.example/55".into()))]);
        assert_eq!(told.shipped_at, at("2026-11-03T12:00:00Z"));
        assert!(parse(br#"[{"tracking_id":"1","tracking_number":"2"}]"#).is_err(), "of no order");
    }

    #[test]
    fn downloads_are_not_shipped() {
        let blank = json!({ "first_name": "", "address_1": "", "country": "" });
        let downloads = with_field(&with_field(ORDER, "shipping", blank), "shipping_lines", json!([]));
        assert!(order(&updates(&downloads)).lines.iter().all(|line| !line.requires_shipping));
        let pickup = with_field(&downloads, "shipping_lines", json!([{ "method_id": "local_pickup" }]));
        assert!(order(&updates(&pickup)).lines.iter().all(|line| line.requires_shipping));
    }

    #[test]
    fn languages() {
        for (text, tag) in [
            ("de", Some("de")),
            ("de_DE_formal", Some("de-DE")),
            ("pt-br", Some("pt-BR")),
            ("zh-hans", Some("zh-hans")),
            ("", None),
            ("yes", Some("yes")),
            ("7", None),
            ("english", None),
        ] {
            assert_eq!(language(text).as_deref(), tag, "{text}");
        }
    }

    #[test]
    fn names_are_plain() {
        for (text, name) in [
            ("a &amp; b", Some("a & b")),
            ("Red<br/>Large", Some("Red Large")),
            ("1 &lt; 2", Some("1 < 2")),
            ("x < y > z", Some("x < y > z")),
            ("<b>open", Some("open")),
            ("<never closed", Some("<never closed")),
            ("<p> &nbsp; </p>", None),
            ("&bogus; &#999999999;", Some("&bogus; &#999999999;")),
        ] {
            assert_eq!(plain(&Text::from(text)).as_deref(), name, "{text}");
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            "[<>&#;a{}\\[\\]\"é]{0,12}".prop_map(Value::from),
            Just(json!([])),
            Just(json!({})),
            Just(json!([{}, [], null, "é", -1])),
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
            as_order in any::<bool>(),
            changes in proptest::collection::vec((proptest::collection::vec(0usize..40, 1..6), any_value()), 1..6),
        ) {
            let fixtures = [ORDER, TRACKED, BY_PIECE, TRACKINGS, REFUND];
            let mut value: Value = serde_json::from_slice(fixtures[which]).unwrap();
            for (path, with) in changes {
                replace(&mut value, &path, with);
            }
            let topic: &[_] = if as_order { &[("X-WC-Webhook-Topic", "order.updated")] } else { &[] };
            let headers = headers(topic);
            let body = value.to_string();
            let first = WooCommerce.parse("shop", &headers, body.as_bytes());
            prop_assert_eq!(first, WooCommerce.parse("shop", &headers, body.as_bytes()));
        }
    }
}
