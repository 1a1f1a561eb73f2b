//! Everything a page shows, read in one unit of work.

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;

use super::cache::Version;
use crate::accounts::{self, Merchant, MerchantId};
use crate::branding::{self, Brand};
use crate::content::Facts;
use crate::db::{Conn, Error, Instant, Result};
use crate::geo::Country;
use crate::i18n::zone_of;
use crate::links::{Link, LinkTier, Opens};
use crate::orders::model::AdjustmentKind;
use crate::orders::store::{LineItem, Order};
use crate::orders::{self, Money};
use crate::pictures::{self, Picture};
use crate::tracking;
use crate::tracking::ShipmentStatus;
use crate::tracking::model::TrackingEvent;
use crate::tracking::status::Outlook;
use crate::tracking::store::Shipment;

/// What a page is made from.
pub struct Loaded {
    /// Whose.
    pub merchant: Merchant,
    /// In which brand.
    pub brand: Brand,
    /// The order; none on the page of a single parcel.
    pub order: Option<Order>,
    /// What was ordered.
    pub lines: Vec<LineItem>,
    /// What was cancelled, returned, refunded: by line.
    pub adjustments: HashMap<String, Vec<(AdjustmentKind, i32)>>,
    /// The parcels.
    pub parcels: Vec<Parcel>,
    /// How much of it is shown. What the tier does not show is not in here: see `Loaded::conceal`.
    pub tier: LinkTier,
    /// Who gives, on the page of a gift.
    pub giver: Option<String>,
    /// Where the days of the page are counted: at the destination, whatever of it the tier shows.
    pub zone: TimeZone,
    /// What is known of the order, for deciding what is said. None of it is shown.
    pub facts: Facts,
    /// Pictures of the lines, by what the shop calls them; those that there are.
    pub pictures: HashMap<String, Picture>,
    /// What it was made from.
    pub version: Version,
}

/// A parcel with what is in it and what happened to it.
pub struct Parcel {
    /// The parcel.
    pub shipment: Shipment,
    /// Whether it is no parcel on any road, but waits, or is made ready, in the merchant's own store.
    pub in_store: bool,
    /// Line and quantity.
    pub items: Vec<(String, i32)>,
    /// Oldest first.
    pub events: Vec<TrackingEvent>,
    /// Keys of those that were heard of since the last visit.
    pub news: HashSet<String>,
}

/// The destination's zone, else the merchant's.
pub(crate) fn zone(order: Option<&Order>, merchant: &Merchant) -> TimeZone {
    let destination = || {
        let address = &order?.details.0.ship_to;
        zone_of(address.country.as_deref()?, address.region.as_deref())
    };
    destination().unwrap_or_else(|| TimeZone::get(&merchant.time_zone).unwrap_or(TimeZone::UTC))
}

impl Loaded {
    /// Takes out what the tier does not show, so that nothing that builds a page can show it by mistake.
    pub(crate) fn conceal(&mut self) {
        let tier = self.tier;
        if !tier.shows_items() {
            self.lines.clear();
            self.adjustments.clear();
            self.parcels.iter_mut().for_each(|parcel| parcel.items.clear());
        }
        if !tier.shows_prices() {
            self.lines.iter_mut().for_each(|line| line.unit_price = None);
            (self.facts.total, self.facts.first_order) = (None, None);
        }
        if !tier.shows_town() {
            self.facts.country = None;
        }
        if !tier.shows_order() {
            // Carriers name who signed.
            let events = self.parcels.iter_mut().flat_map(|parcel| parcel.events.iter_mut());
            events.filter(|event| event.status == ShipmentStatus::Delivered).for_each(|event| event.text = None);
        }
        if !tier.shows_tracking_number() {
            for shipment in self.parcels.iter_mut().map(|parcel| &mut parcel.shipment) {
                (shipment.tracking_number, shipment.number_key, shipment.tracking_url) = (None, None, None);
            }
        }
        if !tier.shows_pickup_code() {
            for shipment in self.parcels.iter_mut().map(|parcel| &mut parcel.shipment) {
                shipment.shop_pickup = None;
                if let Some(place) = &mut shipment.pickup {
                    place.0.code = None;
                }
            }
        }
        let Some(order) = &mut self.order else { return };
        if let Some(store) = order.details.0.store_pickup.as_mut().filter(|_| !tier.shows_pickup_code()) {
            store.store.code = None;
        }
        if !tier.shows_prices() {
            order.details.0.totals = orders::model::Totals::default();
        }
        if !tier.shows_order() {
            (order.number, order.number_key) = (String::new(), String::new());
        }
        if !tier.shows_address() {
            let whole = std::mem::take(&mut order.details.0.ship_to);
            // Where there are no postcodes, the town is what unlocks the rest.
            if tier.shows_town() && order.postcode_key.is_some() {
                (order.details.0.ship_to.city, order.details.0.ship_to.country) = (whole.city, whole.country);
            }
            order.details.0.phone = None;
            (order.email, order.email_key, order.postcode_key) = (None, None, None);
        }
    }
}

impl Parcel {
    /// Whether it goes back to the shop.
    pub fn is_return(&self) -> bool {
        self.shipment.is_return()
    }
}

impl Loaded {
    /// Whether a parcel will come, also by what became of its order. What is on the road comes, whatever became of it.
    pub fn outlook(&self, parcel: &Parcel) -> Outlook {
        let cancelled = self.order.as_ref().is_some_and(|order| order.cancelled_at.is_some());
        let told = parcel.shipment.outlook();
        let can_be_stopped = parcel.in_store || !parcel.shipment.status.is_on_the_road();
        if cancelled && can_be_stopped && told != Outlook::Arrived { Outlook::CalledOff } else { told }
    }

    /// The parcels that go to who ordered, or wait for them.
    pub fn outward(&self) -> impl Iterator<Item = &Parcel> {
        self.parcels.iter().filter(|parcel| !parcel.is_return())
    }

    /// Of those, the ones that somebody brings: what waits in the merchant's store is no box of so many.
    pub fn brought(&self) -> impl Iterator<Item = &Parcel> {
        self.outward().filter(|parcel| !parcel.in_store)
    }

    /// The only parcel on its way out, if nobody said what is in it: then it holds everything that is sent.
    pub fn all_in_one(&self) -> Option<&Parcel> {
        let mut outward = self.outward();
        outward.next().filter(|only| only.items.is_empty() && outward.next().is_none())
    }

    /// How many of a line were cancelled, returned or refunded.
    pub fn adjusted(&self, line: &LineItem, kind: AdjustmentKind) -> i32 {
        let all = self.adjustments.get(&line.external_id).into_iter().flatten();
        all.filter(|(of, _)| *of == kind).map(|(_, quantity)| quantity).sum()
    }

    /// How many of a line will not be sent, because they were cancelled.
    pub fn taken_off(&self, line: &LineItem) -> i32 {
        self.adjusted(line, AdjustmentKind::Cancelled).min(line.quantity)
    }

    /// How many of a line are in parcels to who ordered.
    pub fn sent(&self, line: &LineItem) -> i32 {
        let items = self.outward().flat_map(|parcel| &parcel.items);
        items.filter(|(id, _)| *id == line.external_id).map(|(_, quantity)| quantity).sum()
    }

    /// What is in a parcel, and how many of it. Without a list of contents, the only parcel holds all that is sent.
    pub fn inside(&self, parcel: &Parcel) -> Vec<(&LineItem, i32)> {
        let all_in_one = self.all_in_one().is_some_and(|only| only.shipment.id == parcel.shipment.id);
        let in_parcel: HashMap<&str, i32> =
            parcel.items.iter().map(|(line, quantity)| (line.as_str(), *quantity)).collect();
        let lines = self.lines.iter();
        lines
            .filter_map(|line| match in_parcel.get(line.external_id.as_str()) {
                // A shop may claim to have sent more than was ordered; nobody gets more than they bought.
                Some(quantity) => Some((line, (*quantity).min(line.quantity))),
                None => (all_in_one && line.requires_shipping).then(|| (line, line.quantity - self.taken_off(line))),
            })
            .filter(|(_, quantity)| *quantity > 0)
            .collect()
    }
}

/// The versions alone, to see whether a kept page is still true. `None` if what it shows is gone.
pub(super) fn version(conn: &mut Conn, link: &Link, brand: branding::BrandId, now: Instant) -> Result<Option<Version>> {
    let content = match link.opens {
        Opens::Order(order) => orders::store::page_version(conn, link.merchant, order)?,
        Opens::Shipment(shipment) => {
            tracking::store::by_id(conn, link.merchant, shipment)?.map(|shipment| content_version(&shipment))
        }
    };
    let brand = branding::store::version(conn, link.merchant, brand)?;
    Ok(content.zip(brand).map(|(content, brand)| Version { content, brand, news_since: link.new_since(now) }))
}

fn content_version(shipment: &Shipment) -> i64 {
    shipment.updated_at.timestamp().as_microsecond()
}

/// Reads a page's data, as far as the tier shows it. `None` if what the link opens is gone.
pub(super) fn load(conn: &mut Conn, link: &Link, tier: LinkTier, now: Instant) -> Result<Option<Loaded>> {
    let mut loaded = load_all(conn, link, tier, now)?;
    if let Some(loaded) = &mut loaded {
        loaded.conceal();
    }
    Ok(loaded)
}

fn load_all(conn: &mut Conn, link: &Link, tier: LinkTier, now: Instant) -> Result<Option<Loaded>> {
    let news_since = link.new_since(now);
    match link.opens {
        Opens::Order(id) => {
            let Some(order) = orders::store::by_id(conn, link.merchant, id)? else { return Ok(None) };
            let merchant = merchant(conn, link.merchant)?;
            let Some(brand) = branding::store::by_id(conn, link.merchant, order.brand_id)? else { return Ok(None) };
            let lines = orders::store::lines(conn, link.merchant, id)?;
            let mut adjustments: HashMap<String, Vec<(AdjustmentKind, i32)>> = HashMap::new();
            for (line, kind, quantity) in
                orders::store::adjustments(conn, link.merchant, &order.shop, &order.external_id)?
            {
                adjustments.entry(line).or_default().push((kind, quantity));
            }
            let shipments = tracking::store::of_order(conn, link.merchant, id)?;
            let parcels = parcels(conn, link.merchant, shipments, news_since)?;
            let version = Version { content: order.page_version, brand: brand.version, news_since };
            let giver = link.from_name.clone();
            let zone = zone(Some(&order), &merchant);
            let asks = brand.content.banners.iter().any(|banner| banner.audience.first_order);
            let earlier = if asks { orders::store::has_earlier(conn, &order)? } else { None };
            let facts = Facts { first_order: earlier.map(|earlier| !earlier), ..facts(&order) };
            let urls: Vec<&str> = lines.iter().filter_map(|line| line.image_url.as_deref()).collect();
            let pictures = pictures::of(conn, link.merchant, &urls)?;
            let order = Some(order);
            Ok(Some(Loaded {
                merchant,
                brand,
                order,
                lines,
                adjustments,
                parcels,
                pictures,
                facts,
                tier,
                giver,
                zone,
                version,
            }))
        }
        Opens::Shipment(id) => {
            let Some(shipment) = tracking::store::by_id(conn, link.merchant, id)? else { return Ok(None) };
            let merchant = merchant(conn, link.merchant)?;
            let Some(brand) = sender(conn, &shipment)? else { return Ok(None) };
            let version = Version { content: content_version(&shipment), brand: brand.version, news_since };
            let parcels = parcels(conn, link.merchant, vec![shipment], news_since)?;
            Ok(Some(Loaded {
                zone: zone(None, &merchant),
                merchant,
                brand,
                order: None,
                lines: Vec::new(),
                adjustments: HashMap::new(),
                parcels,
                tier,
                giver: None,
                facts: Facts::default(),
                pictures: HashMap::new(),
                version,
            }))
        }
    }
}

/// What an order tells by itself.
pub(crate) fn facts(order: &Order) -> Facts {
    let details = &order.details.0;
    Facts {
        country: details.ship_to.country.as_deref().and_then(Country::read).map(|country| country.as_str().to_owned()),
        total: details.totals.total.map(|minor| Money { minor, currency: order.currency() }),
        first_order: None,
    }
}

/// The brand of a parcel's order. Of the order nothing else is used: a parcel's number reveals no more.
fn sender(conn: &mut Conn, shipment: &Shipment) -> Result<Option<Brand>> {
    let order = match shipment.order_id {
        Some(order) => orders::store::by_id(conn, shipment.merchant_id, order)?,
        None => None,
    };
    match order {
        Some(order) => branding::store::by_id(conn, shipment.merchant_id, order.brand_id),
        None => branding::store::first(conn, shipment.merchant_id),
    }
}

/// In whose look a link is shown, also one whose time is over.
pub(super) fn brand_of(conn: &mut Conn, link: &Link) -> Result<Option<Brand>> {
    match link.opens {
        Opens::Order(id) => match orders::store::by_id(conn, link.merchant, id)? {
            Some(order) => branding::store::by_id(conn, link.merchant, order.brand_id),
            None => Ok(None),
        },
        Opens::Shipment(id) => match tracking::store::by_id(conn, link.merchant, id)? {
            Some(shipment) => sender(conn, &shipment),
            None => Ok(None),
        },
    }
}

fn merchant(conn: &mut Conn, id: MerchantId) -> Result<Merchant> {
    accounts::store::merchant(conn, id)?.ok_or_else(|| Error::Data("a link points to a merchant that is gone".into()))
}

/// Parcels in an order that does not depend on when they were heard of: the order in which they left, then by number.
fn parcels(
    conn: &mut Conn,
    merchant: MerchantId,
    mut shipments: Vec<Shipment>,
    news_since: Option<Instant>,
) -> Result<Vec<Parcel>> {
    shipments.sort_by(|a, b| {
        (a.shipped_at.is_none(), a.shipped_at, &a.external_id, &a.number_key).cmp(&(
            b.shipped_at.is_none(),
            b.shipped_at,
            &b.external_id,
            &b.number_key,
        ))
    });
    let ids: Vec<_> = shipments.iter().map(|shipment| shipment.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut items: HashMap<_, Vec<(String, i32)>> = HashMap::new();
    for (shipment, line, quantity) in tracking::store::items_of_all(conn, merchant, &ids)? {
        items.entry(shipment).or_default().push((line, quantity));
    }
    let mut events: HashMap<_, Vec<TrackingEvent>> = HashMap::new();
    let mut news: HashMap<_, HashSet<String>> = HashMap::new();
    for (shipment, event, received_at) in tracking::store::events_of_all(conn, merchant, &ids)? {
        if news_since.is_some_and(|since| since < received_at) {
            news.entry(shipment).or_default().insert(event.key());
        }
        events.entry(shipment).or_default().push(event);
    }
    Ok(shipments
        .into_iter()
        .map(|shipment| Parcel {
            in_store: shipment.is_in_store(),
            items: items.remove(&shipment.id).unwrap_or_default(),
            events: events.remove(&shipment.id).unwrap_or_default(),
            news: news.remove(&shipment.id).unwrap_or_default(),
            shipment,
        })
        .collect())
}
