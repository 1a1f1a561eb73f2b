//! Every page and state as it may look, in any brand and language, without a database.
//!
//! The same stories as the demo's orders, told by the same drafts, but nothing is stored: what the page is made from
//! ([`Loaded`]) is put together here. The gallery shows them, tests render them, and a theme is previewed with them.

use std::collections::{HashMap, HashSet};

use super::brands::Shop;
use super::scenarios::{self, Scenario};
use super::seed;
use crate::accounts::{Merchant, MerchantId};
use crate::branding::content::{Audience, Products};
use crate::branding::{Brand, BrandId};
use crate::db::{Instant, Json, Result};
use crate::links::LinkTier;
use crate::orders::OrderId;
use crate::orders::model::AdjustmentKind;
use crate::orders::store::{LineItem, Order};
use crate::pictures;
use crate::tracking::model::Direction;
use crate::tracking::status;
use crate::tracking::store::{Shipment, ShopPickup};
use crate::tracking_page::cache::Version;
use crate::tracking_page::load::{self, Loaded, Parcel};

/// A state of the tracking page.
pub struct Sample {
    /// Its name, the same as in `demo.json`.
    pub key: String,
    /// What the page is made from.
    pub loaded: Loaded,
}

/// Every state of the tracking page, once.
///
/// # Errors
/// A mistake in the demo's data.
pub fn pages(shop: &Shop, now: Instant) -> Result<Vec<Sample>> {
    let mut samples: Vec<Sample> = Vec::new();
    for (n, scenario) in scenarios::all().iter().enumerate() {
        if scenario.key == "everyday" || samples.iter().any(|sample| sample.key == scenario.key) {
            continue;
        }
        samples.push(Sample { key: scenario.key.to_owned(), loaded: loaded(shop, scenario, n, now)? });
        for (key, _, exaggerate) in EXTREMES.iter().filter(|(_, of, _)| *of == scenario.key) {
            let mut loaded = loaded(shop, scenario, n, now)?;
            exaggerate(&mut loaded);
            samples.push(Sample { key: (*key).to_owned(), loaded });
        }
    }
    Ok(samples)
}

/// Its name, the state that it is made from, and what is different.
type Extreme = (&'static str, &'static str, fn(&mut Loaded));

/// What a designer forgets, what a brand says for everybody, and whom a link is for.
const EXTREMES: &[Extreme] = &[
    ("forty_items", "in_transit", forty_items),
    ("no_pictures", "in_transit", no_pictures),
    ("long_words", "in_transit", long_words),
    ("unlocked", "in_transit", |loaded| seen_from(loaded, LinkTier::Unlocked)),
    ("shared", "in_transit", |loaded| seen_from(loaded, LinkTier::Share)),
    ("gift", "in_transit", |loaded| seen_from(loaded, LinkTier::Gift)),
    ("parcel", "in_transit", |loaded| seen_from(loaded, LinkTier::Parcel)),
    ("guides_before", "in_transit", guides_for_all),
    ("guides_after", "delivered", guides_for_all),
    ("banner", "in_transit", banner_for_all),
    ("service_notice_in_trouble", "late", service_notice),
];

fn seen_from(loaded: &mut Loaded, tier: LinkTier) {
    loaded.tier = tier;
    loaded.conceal();
}

fn guides_for_all(loaded: &mut Loaded) {
    loaded.brand.content.guides.iter_mut().for_each(|guide| guide.products = Products::default());
}

fn banner_for_all(loaded: &mut Loaded) {
    loaded.brand.content.banners.iter_mut().for_each(|banner| banner.audience = Audience::default());
}

fn service_notice(loaded: &mut Loaded) {
    banner_for_all(loaded);
    loaded.brand.content.banners.iter_mut().for_each(|banner| banner.service = true);
}

fn forty_items(loaded: &mut Loaded) {
    let few = loaded.lines.clone();
    loaded.lines = few
        .iter()
        .cycle()
        .take(40)
        .enumerate()
        .map(|(at, line)| {
            let position = i32::try_from(at).unwrap_or(0);
            LineItem { external_id: format!("{}-{at}", line.external_id), position, ..line.clone() }
        })
        .collect();
}

fn no_pictures(loaded: &mut Loaded) {
    loaded.lines.iter_mut().for_each(|line| line.image_url = None);
}

fn long_words(loaded: &mut Loaded) {
    for line in &mut loaded.lines {
        line.title = format!("Donaudampfschifffahrtsgesellschaftskapitänsmützen-Aufbewahrung, {}", line.title);
        line.variant = Some("Sonderanfertigung nach Kundenwunsch mit Geschenkverpackung in Übergröße".into());
    }
    if let Some(order) = &mut loaded.order {
        order.number = "WEB-2026-11-22-000000000000104217-B".into();
        order.details.0.ship_to.city = Some("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".into());
    }
}

/// The brand that a shop of the demo shows.
pub fn brand(shop: &Shop, now: Instant) -> Brand {
    Brand {
        merchant: MerchantId::new(now),
        id: BrandId::new(now),
        slug: shop.slug.into(),
        name: shop.name.clone(),
        theme: shop.theme.clone(),
        content: shop.content.clone(),
        version: 1,
    }
}

fn loaded(shop: &Shop, scenario: &Scenario, n: usize, now: Instant) -> Result<Loaded> {
    let brand = brand(shop, now);
    let merchant = Merchant {
        id: brand.merchant,
        slug: shop.slug.into(),
        name: shop.name.clone(),
        time_zone: shop.time_zone.clone(),
        locale: shop.locale.clone(),
    };
    let draft = seed::order_draft(shop, scenario, n, now)?;
    let id = OrderId::new(now);
    let mut adjustments: HashMap<String, Vec<(AdjustmentKind, i32)>> = HashMap::new();
    for told in &draft.adjustments {
        let quantity = i32::try_from(told.quantity).unwrap_or(0);
        adjustments.entry(told.line_external_id.clone()).or_default().push((told.kind, quantity));
    }
    let parcels = scenario.parcels.iter().enumerate().map(|(at, plan)| {
        let told = seed::announcement(shop, plan, &draft.external_id, at, now);
        let updates = seed::updates(shop, plan, &draft.external_id, at, now);
        let mut shipment = Shipment::new(merchant.id, now);
        shipment.order_id = Some(id);
        shipment.external_id = Some(told.external_id);
        shipment.carrier = told.carrier;
        shipment.shipped_at = told.shipped_at;
        shipment.shop_pickup = told.pickup.map(|pickup| Json(ShopPickup { pickup, told_at: now }));
        shipment.direction = told.direction.unwrap_or(Direction::Outward);
        shipment.tracking_number = told.numbers.first().map(|(number, _)| number.as_str().to_owned());
        let claims: Vec<_> = updates.iter().map(|update| update.claim(plan.source)).collect();
        shipment.stand(status::derive(&claims), now);
        shipment.updated_at = updates.last().and_then(|update| update.said_at).unwrap_or(now);
        Parcel {
            in_store: shipment.is_in_store(),
            items: told
                .items
                .into_iter()
                .map(|(line, quantity)| (line, i32::try_from(quantity).unwrap_or(0)))
                .collect(),
            events: updates.last().map(|update| update.events.clone()).unwrap_or_default(),
            news: HashSet::new(),
            shipment,
        }
    });
    let order = Order::from_draft(merchant.id, id, brand.id, &draft, draft.placed_at.unwrap_or(now));
    let urls: Vec<&str> = draft.lines.iter().filter_map(|line| line.image_url.as_deref()).collect();
    Ok(Loaded {
        facts: load::facts(&order),
        pictures: pictures::on_this_host(&urls),
        parcels: parcels.collect(),
        lines: draft
            .lines
            .iter()
            .enumerate()
            .map(|(at, line)| LineItem::from_draft(merchant.id, id, at, line))
            .collect(),
        zone: load::zone(Some(&order), &merchant),
        order: Some(order),
        adjustments,
        merchant,
        brand,
        tier: LinkTier::Own,
        giver: None,
        version: Version { content: 1, brand: 1, news_since: None },
    })
}
