//! Putting the demo's story into the database, by the same use cases that real messages go through.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, ToSpan};

use super::brands::{self, Shop};
use super::scenarios::{self, Off, ParcelPlan, Promised, Scenario, Spot};
use crate::accounts::audit::Actor;
use crate::accounts::people::{self, Person, Role};
use crate::accounts::{self, Merchant, MerchantId, Scope};
use crate::app::App;
use crate::branding::{self, Brand, BrandId};
use crate::db::{Error, Instant, Result, Tx};
use crate::inbox::{Account, Endpoint, EndpointId, Secrets, endpoints};
use crate::links::{self, LinkKind};
use crate::opening_hours::{DAYS, Week};
use crate::orders;
use crate::orders::model::{Address, Adjustment, AdjustmentKind, Currency, LineDraft, OrderDraft, Promise, Totals};
use crate::orders::{Pickup, StorePickup};
use crate::tracking::model::{
    Announcement, CarrierUpdate, CollectionCode, Direction, Estimate, PickupKind, Place, TrackingEvent, TrackingNumber,
    When,
};
use crate::tracking::{ShipmentStatus, announce, ingest, store};

/// What the demo's orders came by.
const SHOP: &str = "demo";

/// What was made, for `demo.json` and for the simulated carrier.
#[derive(Clone, Default)]
pub struct Seeded {
    /// Scenario → path of its page. The second brand's have its slug behind the key.
    pub pages: BTreeMap<String, String>,
    /// Source → (path, secret).
    pub webhooks: BTreeMap<String, (String, String)>,
    /// A key for the API.
    pub api_key: String,
    /// To try the look-up: brand, number, e-mail, postal code.
    pub lookup: (String, String, String, String),
    /// The merchant whose endpoints exist, and whose parcels therefore can move.
    pub first: Option<MerchantId>,
    /// To try the second factor: the page that it shows more of, what unlocks it.
    pub unlock: Unlock,
    /// Parcels on their way: source, number, carrier.
    pub moving: Vec<(String, String, String)>,
    /// Who signs in to the admin: role → address. All have one password.
    pub people: BTreeMap<String, String>,
    /// How many orders.
    pub orders: usize,
}

/// What unlocks a page.
#[derive(Clone, Default)]
pub struct Unlock {
    /// The order's page.
    pub page: String,
    /// First detail.
    pub postcode: String,
    /// Second detail.
    pub email: String,
}

/// Secrets drawn before, because a transaction may run twice.
#[derive(Clone)]
pub struct Drawn {
    /// A key for the API.
    pub api_key: String,
    /// Source → (endpoint key, secret).
    pub endpoints: BTreeMap<&'static str, (String, String)>,
    /// Hash of the password of everybody in the admin.
    pub password_hash: String,
}

/// Puts everything into an empty database.
///
/// # Errors
/// Storage.
pub fn seed(tx: &mut Tx<'_>, app: &App, drawn: &Drawn, now: Instant) -> Result<Seeded> {
    let mut seeded = Seeded { api_key: drawn.api_key.clone(), ..Seeded::default() };
    let mut merchants = Vec::new();
    for (at, shop) in brands::all().iter().enumerate() {
        // Ids are ordered by time; the second merchant comes a moment later.
        let made = now.plus(SignedDuration::from_micros(i64::try_from(at).unwrap_or(0)));
        merchants.push(merchant(tx, shop, made)?);
    }
    // Whose page `in_transit` is must be who the carrier's messages reach.
    let first = merchants.first().copied().ok_or_else(|| Error::Data("the demo has merchants".into()))?;
    seeded.first = Some(first);
    seeded.people = staff(tx, &merchants, &drawn.password_hash, now)?;
    accounts::api_keys::create(tx, first, &drawn.api_key, "demo", Scope::ALL, now)?;
    for (source, (key, secret)) in &drawn.endpoints {
        let endpoint = Endpoint {
            key: key.clone(),
            merchant: first,
            id: EndpointId::new(now),
            source: (*source).to_owned(),
            name: (*source).to_owned(),
            secrets: Secrets::new([secret.clone()]),
            account: Account::default(),
            created_at: now,
            disabled_at: None,
        };
        endpoints::create(tx, &app.sealer, &Actor::command_line(), &endpoint, now)?;
        seeded.webhooks.insert((*source).to_owned(), (format!("/webhooks/{source}/{key}"), secret.clone()));
    }
    for (n, scenario) in scenarios::all().iter().enumerate() {
        let (Some(merchant), Some(shop)) = (merchants.get(scenario.shop), brands::all().get(scenario.shop)) else {
            continue;
        };
        order(tx, &mut seeded, *merchant, shop, scenario, n, now)?;
    }
    Ok(seeded)
}

/// Who works there: somebody in each role at the first merchant; the owner owns them all.
fn staff(tx: &mut Tx<'_>, merchants: &[MerchantId], hash: &str, now: Instant) -> Result<BTreeMap<String, String>> {
    let names = ["Ines Aubry", "Malte Petersen", "Sofia Lindqvist", "Jonas Weber", "Aylin Demir", "Theo Marchand"];
    let mut people = BTreeMap::new();
    for (role, name) in Role::ALL.iter().zip(names) {
        let email = format!("{}@doorstep.example", role.as_str().replace('_', "-"));
        let person = Person::new(&email, name, Some(hash.to_owned()), now);
        people::store::insert(tx, &person, &email, now)?;
        let works_for = if *role == Role::Owner { merchants } else { merchants.get(..1).unwrap_or_default() };
        for merchant in works_for {
            people::store::put_role(tx, *merchant, person.id, *role, now)?;
        }
        people.insert(role.as_str().to_owned(), email);
    }
    Ok(people)
}

fn merchant(tx: &mut Tx<'_>, shop: &Shop, now: Instant) -> Result<MerchantId> {
    let merchant = Merchant {
        id: MerchantId::new(now),
        slug: shop.slug.into(),
        name: shop.name.clone(),
        time_zone: shop.time_zone.clone(),
        locale: shop.locale.clone(),
    };
    accounts::store::insert_merchant(tx, &merchant, now)?;
    let brand = Brand {
        merchant: merchant.id,
        id: BrandId::new(now),
        slug: shop.slug.into(),
        name: shop.name.clone(),
        theme: shop.theme.clone(),
        content: shop.content.clone(),
        version: 1,
    };
    branding::store::insert(tx, &brand, now)?;
    branding::store::set_host(tx, merchant.id, brand.id, &shop.host)?;
    Ok(merchant.id)
}

fn ago(now: Instant, hours: f64) -> Instant {
    now.plus(-SignedDuration::try_from_secs_f64(hours.max(0.0) * 3600.0).unwrap_or_default())
}

/// What the shop tells of the `n`th order of the story.
pub(super) fn order_draft(shop: &Shop, scenario: &Scenario, n: usize, now: Instant) -> Result<OrderDraft> {
    let zone = TimeZone::get(&shop.time_zone).unwrap_or(TimeZone::UTC);
    let today = zone.to_datetime(now.timestamp()).date();
    let day = |offset: i64| today.checked_add(Span::new().days(offset)).unwrap_or(today);
    let person = shop.people.get(n % shop.people.len().max(1)).ok_or_else(|| Error::Data("nobody orders".into()))?;
    let (city, country) = shop.route.city.split_once(", ").unwrap_or((&shop.route.city, ""));
    let external_id = external_id(n);
    let line = |(at, quantity): &(usize, u32)| -> Option<LineDraft> {
        let product = shop.products.get(*at)?;
        Some(LineDraft {
            external_id: product.sku.clone(),
            sku: Some(product.sku.clone()),
            product_id: None,
            title: product.title.clone(),
            variant: product.variant.clone(),
            quantity: *quantity,
            unit_price: Some(product.price),
            image_url: product.picture.as_deref().map(|picture| shop.picture(picture)),
            requires_shipping: product.picture.is_some(),
        })
    };
    let lines: Vec<LineDraft> = scenario.items.iter().filter_map(line).collect();
    let subtotal: i64 = lines.iter().map(|line| line.unit_price.unwrap_or(0) * i64::from(line.quantity)).sum();
    let adjustments = match scenario.off {
        Off::Cancelled(at, quantity) => adjustment(shop, at, quantity, AdjustmentKind::Cancelled),
        Off::Refunded(at, quantity) => adjustment(shop, at, quantity, AdjustmentKind::Refunded),
        Off::Returned(at, quantity) => adjustment(shop, at, quantity, AdjustmentKind::Returned),
        Off::Nothing | Off::Everything(_) => vec![],
    };
    let refunded: i64 = adjustments
        .iter()
        .filter_map(|off| {
            let line = lines.iter().find(|line| line.external_id == off.line_external_id)?;
            Some(line.unit_price? * i64::from(off.quantity))
        })
        .sum();
    Ok(OrderDraft {
        in_order: true,
        shop: SHOP.into(),
        number: format!("{}{external_id}", shop.prefix),
        external_id,
        email: Some(person.email.clone()),
        // Who shops in English in these stories shops in the shop's own language.
        locale: scenario.locale.map(|locale| if locale == "en" { shop.locale.clone() } else { locale.to_owned() }),
        currency: Currency::new("EUR").ok_or_else(|| Error::Data("EUR".into()))?,
        phone: None,
        ship_to: Address {
            name: Some(person.name.clone()),
            lines: vec![person.street.clone()],
            city: Some(city.into()),
            postcode: Some(person.postcode.clone()),
            country: Some(country.into()),
            ..Address::default()
        },
        billing_postcode: None,
        totals: Totals {
            subtotal: Some(subtotal),
            shipping: Some(shop.postage),
            refunded: (refunded > 0).then_some(refunded),
            total: Some(subtotal + shop.postage),
            ..Totals::default()
        },
        placed_at: Some(ago(now, scenario.placed)),
        cancelled_at: if let Off::Everything(hours) = scenario.off { Some(ago(now, hours)) } else { None },
        changed_at: Some(ago(now, scenario.placed)),
        promise: match scenario.promise {
            Promised::Nothing => None,
            Promised::Days(from, to) => Some(Promise { earliest: day(from), latest: day(to) }),
            Promised::AsUsual => {
                let placed = zone.to_datetime(ago(now, scenario.placed).timestamp()).date();
                let after = |days: i64| placed.checked_add(Span::new().days(days)).unwrap_or(placed);
                Some(Promise { earliest: after(3), latest: after(5) })
            }
        },
        store_pickup: scenario
            .store
            .map(|days| StorePickup { store: place(shop, Spot::Store), ready_by: Some(day(days).at(16, 0, 0, 0)) }),
        brand: None,
        lines,
        adjustments,
    })
}

fn external_id(n: usize) -> String {
    format!("{}", 1001 + n)
}

fn order(
    tx: &mut Tx<'_>,
    seeded: &mut Seeded,
    merchant: MerchantId,
    shop: &Shop,
    scenario: &Scenario,
    n: usize,
    now: Instant,
) -> Result<()> {
    let draft = order_draft(shop, scenario, n, now)?;
    let placed = orders::intake(tx, merchant, &draft, now)?;
    for (at, plan) in scenario.parcels.iter().enumerate() {
        parcel(tx, seeded, merchant, shop, plan, &draft.external_id, at, now)?;
    }
    let token = links::of_order(tx, merchant, placed.order, now)?;
    let path = format!("/t/{}", token.as_str());
    if scenario.key == "in_transit" && seeded.lookup.1.is_empty() {
        let told = |text: &Option<String>| text.clone().unwrap_or_default();
        let (email, postcode) = (told(&draft.email), told(&draft.ship_to.postcode));
        seeded.lookup = (shop.slug.into(), draft.number.clone(), email.clone(), postcode.clone());
        seeded.unlock = Unlock { page: path.clone(), postcode, email };
        let shared = share(tx, merchant, placed.order, LinkKind::Share, None, now)?;
        seeded.pages.insert("share".into(), shared);
    } else if scenario.key == "in_transit" && !seeded.pages.contains_key("gift") {
        let name = draft.ship_to.name.as_deref().unwrap_or_default();
        let giver = name.split(' ').next().map(str::to_owned);
        let gift = share(tx, merchant, placed.order, LinkKind::Gift, giver, now)?;
        seeded.pages.insert("gift".into(), gift);
    }
    if let Some(hours) = scenario.seen {
        links::store::saw(tx, &token, ago(now, hours))?;
    }
    let key = if seeded.pages.contains_key(scenario.key) {
        format!(
            "{}_{}",
            scenario.key,
            if scenario.key == "everyday" { draft.external_id } else { shop.slug.replace('-', "_") }
        )
    } else {
        scenario.key.to_owned()
    };
    seeded.pages.insert(key, path);
    seeded.orders += 1;
    Ok(())
}

/// A link of an order for others: its path.
fn share(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    order: orders::OrderId,
    kind: LinkKind,
    giver: Option<String>,
    now: Instant,
) -> Result<String> {
    let link = links::share(tx, merchant, order, kind, giver, now)?;
    let link = link.map_err(|links::TooManyLinks| Error::Data("the demo makes few links".into()))?;
    Ok(format!("/t/{}", link.token.as_str()))
}

fn adjustment(shop: &Shop, at: usize, quantity: u32, kind: AdjustmentKind) -> Vec<Adjustment> {
    shop.products
        .get(at)
        .map(|product| Adjustment { cause: "demo".into(), line_external_id: product.sku.clone(), kind, quantity })
        .into_iter()
        .collect()
}

/// A number that looks like the carrier's, different for each parcel.
fn number(carrier: &str, order: &str, at: usize) -> String {
    match carrier {
        "ups" => format!("1Z999AA1{order}{at}7784"),
        "dhl_express" => format!("{order}{at}41290"),
        "dpd" => format!("0150{order}{at}9311026"),
        "royal-mail" => format!("RM{order}{at}4417GB"),
        "usps" => format!("94001{order}{at}0361130483"),
        _ => format!("00340434{order}{at}4094257"),
    }
}

/// What is collected in the merchant's store has no number.
fn plan_number(plan: &ParcelPlan, order: &str, at: usize) -> Option<String> {
    (!plan.carrier.is_empty()).then(|| number(plan.carrier, order, at))
}

fn today(shop: &Shop, now: Instant) -> jiff::civil::Date {
    TimeZone::get(&shop.time_zone).unwrap_or(TimeZone::UTC).to_datetime(now.timestamp()).date()
}

/// What the shop tells of the order's `at`th parcel.
pub(super) fn announcement(shop: &Shop, plan: &ParcelPlan, order: &str, at: usize, now: Instant) -> Announcement {
    let items = plan.items.iter().filter_map(|(at, quantity)| Some((shop.products.get(*at)?.sku.clone(), *quantity)));
    Announcement {
        shop: SHOP.into(),
        order_external_id: order.into(),
        external_id: format!("{order}.{}", at + 1),
        shipped_at: plan.steps.first().map(|(hours, ..)| ago(now, *hours)),
        carrier: Some(plan.carrier.into()).filter(|carrier: &String| !carrier.is_empty()),
        numbers: plan_number(plan, order, at)
            .and_then(|number| TrackingNumber::new(&number))
            .map(|number| (number, None))
            .into_iter()
            .collect(),
        items: items.collect(),
        pickup: plan.spot.map(|(spot, days)| Pickup {
            code: if spot == Spot::Store { CollectionCode::new("7Q4") } else { place(shop, spot).code },
            until: Some(today(shop, now).checked_add(days.days()).unwrap_or_default()),
            ..place(shop, spot)
        }),
        direction: plan.is_return.then_some(Direction::Return),
        ..Announcement::default()
    }
}

/// A store of a shop, a kiosk, a locker: none of them exists.
fn place(shop: &Shop, spot: Spot) -> Pickup {
    let mut place = Pickup { country: Some("DE".into()), city: Some("Hamburg".into()), ..Pickup::default() };
    let week = |weekdays: &str, saturday: &str| {
        DAYS.into_iter().fold(Week::default(), |week, (name, day)| {
            let text = match name {
                "sat" => saturday,
                "sun" => "",
                _ => weekdays,
            };
            week.with(day, text.split_whitespace().filter_map(|open| open.parse().ok()).collect())
        })
    };
    match spot {
        Spot::Locker => {
            (place.kind, place.name) = (Some(PickupKind::Locker), Some("Packstation 145".into()));
            (place.address, place.postcode) = (vec!["Goetheallee 3".into()], Some("22765".into()));
            let always = || "00:00-24:00".parse().ok().into_iter().collect();
            place.hours = Some(DAYS.into_iter().fold(Week::default(), |week, (_, day)| week.with(day, always())));
            place.code = CollectionCode::new("482 913");
        }
        Spot::Kiosk => {
            (place.kind, place.name) = (Some(PickupKind::Shop), Some("Kiosk an der Palmaille".into()));
            (place.address, place.postcode) = (vec!["Palmaille 35".into()], Some("22767".into()));
            place.hours = Some(week("07:00-13:00 14:30-19:00", "08:00-14:00"));
        }
        Spot::Store => {
            (place.kind, place.name) = (Some(PickupKind::Store), Some(format!("{} Hamburg", shop.name)));
            (place.address, place.postcode) = (vec!["Colonnaden 41".into()], Some("20354".into()));
            place.hours = Some(week("10:00-19:00", "10:00-18:00"));
        }
    }
    place
}

/// What the carrier tells of it: one message per event, each with the whole history so far, as aggregators send them.
pub(super) fn updates(shop: &Shop, plan: &ParcelPlan, order: &str, at: usize, now: Instant) -> Vec<CarrierUpdate> {
    let zone = TimeZone::get(&shop.time_zone).unwrap_or(TimeZone::UTC);
    let today = today(shop, now);
    let estimate = |offset: i64, window: Option<(i8, i8)>| {
        let date = today.checked_add(offset.days()).unwrap_or(today);
        let clock = |hour: i8| When::wall(date.at(hour, 0, 0, 0));
        Estimate {
            date: Some(date),
            earliest: window.map(|(from, _)| clock(from)),
            latest: window.map(|(_, to)| clock(to)),
        }
    };
    let events: Vec<TrackingEvent> = plan
        .steps
        .iter()
        .map(|(hours, status, reason, place, words)| {
            let at = ago(now, *hours);
            let own = shop.route.zones.get(*place).and_then(|zone| TimeZone::get(zone).ok());
            let offset = own.as_ref().unwrap_or(&zone).to_offset(at.timestamp());
            let (city, country) = place.split_once(", ").unwrap_or((place, ""));
            let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            TrackingEvent {
                when: When::with_offset(offset.to_datetime(at.timestamp()), offset),
                status: *status,
                reason: *reason,
                code: None,
                text: some(words),
                place: Place { city: some(city), country: some(country), ..Place::default() },
                carrier: None,
            }
        })
        .collect();
    let count = events.len();
    (1..=count.max(1))
        .map(|so_far| {
            let events: Vec<_> = events.iter().take(so_far).cloned().collect();
            let newest = events.last();
            let is_last = so_far >= count;
            let days = if is_last { plan.estimate } else { plan.first_estimate.or(plan.estimate) };
            CarrierUpdate {
                test: false,
                unknown_codes: Vec::new(),
                tracking_number: plan_number(plan, order, at).unwrap_or_default(),
                carrier: Some(plan.carrier.into()).filter(|carrier: &String| !carrier.is_empty()),
                // An unknown code says nothing about where the parcel is.
                status: newest.map_or(Some(ShipmentStatus::Unknown), |event| {
                    (event.status != ShipmentStatus::Unknown).then_some(event.status)
                }),
                reason: newest.and_then(|event| event.reason),
                estimate: days.map(|days| estimate(days, plan.window.filter(|_| is_last))),
                said_at: Some(newest.and_then(|event| event.when.at).unwrap_or_else(|| ago(now, 1.0))),
                events,
                ..CarrierUpdate::default()
            }
        })
        .collect()
}

#[expect(clippy::too_many_arguments, reason = "one call site; a struct would only rename the list")]
fn parcel(
    tx: &mut Tx<'_>,
    seeded: &mut Seeded,
    merchant: MerchantId,
    shop: &Shop,
    plan: &ParcelPlan,
    order: &str,
    at: usize,
    now: Instant,
) -> Result<()> {
    let ids = announce::announce(tx, merchant, &announcement(shop, plan, order, at, now), now)?;
    let updates = updates(shop, plan, order, at, now);
    for update in &updates {
        // Heard of when it was said, as it would have been.
        let heard = update.said_at.unwrap_or(now);
        if plan.carrier.is_empty() {
            for id in &ids {
                let Some(shipment) = store::by_id(tx, merchant, *id)? else { continue };
                ingest::apply(tx, merchant, plan.source, shipment, update, heard)?;
            }
        } else {
            ingest::ingest(tx, merchant, plan.source, update, heard)?;
        }
    }
    if let Some(last) = updates.last()
        && seeded.first == Some(merchant)
        && !plan.is_return
        && last.status == Some(ShipmentStatus::InTransit)
    {
        seeded.moving.push((plan.source.into(), last.tracking_number.clone(), plan.carrier.into()));
    }
    Ok(())
}
