//! Where it can be collected, until when, and with which code.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;

use super::{Scene, places};
use crate::db::Instant;
use crate::i18n::{standing_alone, zone_of};
use crate::opening_hours::{Hours, Now, Week};
use crate::orders::pickup::{CollectionCode, Pickup, PickupKind};
use crate::outbound::escaped;
use crate::tracking::ShipmentStatus;
use crate::tracking_page::load::Parcel;
use crate::web::codes::{code128_svg, qr_svg};
use crate::web::page::PickupView;

/// Most letters in a bar code: with more, the bars become too thin for a phone's screen.
const MOST_IN_BARS: usize = 20;

/// Where a parcel can be collected: what was told, else the place of the scan that says so. Nothing once it is over.
pub(super) fn of(scene: &Scene<'_>, parcel: &Parcel) -> Option<PickupView> {
    if parcel.shipment.status.is_final() || parcel.is_return() {
        return None;
    }
    let waits = parcel.shipment.status == ShipmentStatus::AvailableForPickup;
    let pickup = told(scene, parcel).or_else(|| scanned(parcel).filter(|_| waits))?;
    Some(view(scene, &pickup, waits))
}

/// Where a parcel waits, in one line.
pub(super) fn address(scene: &Scene<'_>, parcel: &Parcel) -> Option<String> {
    let pickup = told(scene, parcel).or_else(|| scanned(parcel))?;
    Some(pickup.name.iter().cloned().chain(places::of_pickup(&pickup)).collect::<Vec<_>>().join(", "))
}

/// The merchant's store, where an order will be collected of which nothing is ready yet.
pub(super) fn of_store(scene: &Scene<'_>) -> Option<PickupView> {
    let store = &scene.loaded.order.as_ref()?.details.0.store_pickup.as_ref()?.store;
    let known = scene.loaded.parcels.iter().any(|parcel| parcel.in_store);
    (!known).then(|| view(scene, store, false))
}

/// Whether the page shows the code of a parcel that waits.
pub(super) fn shows_code(parcel: &Parcel) -> bool {
    let shipment = &parcel.shipment;
    let has_code = shipment.pickup.as_ref().is_some_and(|place| place.0.code.is_some());
    shipment.status == ShipmentStatus::AvailableForPickup && has_code
}

fn view(scene: &Scene<'_>, pickup: &Pickup, waits: bool) -> PickupView {
    let words = &scene.words;
    let now = clock_there(scene, pickup);
    // Before it is there, the code opens nothing.
    let code = pickup.code.as_ref().filter(|_| waits);
    PickupView {
        name: pickup.name.clone(),
        lines: places::of_pickup(pickup),
        today: pickup.hours.as_ref().and_then(|hours| today(scene, hours, now)),
        hours: match &pickup.hours {
            // "Day and night" is said already.
            Some(hours) if hours.at(now) == Now::Always => Vec::new(),
            Some(hours) => hours.runs().into_iter().map(|run| week_line(scene, run)).collect(),
            None => pickup.hours_text.clone(),
        },
        code: code.map(|code| code.expose().to_owned()),
        code_svg: code.and_then(|code| symbol(code, pickup.kind, &words.get("pickup-code"))),
        until: pickup.until.filter(|_| waits).map(|last| match last.since(now.date()).map(|span| span.get_days()) {
            Ok(0) => words.get("pickup-until-today"),
            Ok(1) => words.with("pickup-until-tomorrow", &[("date", (&scene.date(last)).into())]),
            Ok(..0) => words.with("pickup-until-passed", &[("date", (&scene.date(last)).into())]),
            _ => words.with("pickup-until", &[("date", (&scene.date(last)).into())]),
        }),
        instructions: pickup.instructions.clone(),
        way: way(pickup),
    }
}

/// The code for a scanner: what lockers look for with a camera, else the bars that every counter's scanner reads. The blanks
/// that make a code easy to read aloud are not part of it.
fn symbol(code: &CollectionCode, kind: Option<PickupKind>, label: &str) -> Option<String> {
    let text: String = code.expose().chars().filter(|c| !c.is_whitespace()).collect();
    let bars = kind != Some(PickupKind::Locker) && text.chars().count() <= MOST_IN_BARS;
    bars.then(|| code128_svg(&text, label)).flatten().or_else(|| qr_svg(&text, label))
}

/// The last day on which a parcel can be collected, unless that has passed.
pub(super) fn last_day(scene: &Scene<'_>, parcel: &Parcel) -> Option<Date> {
    let pickup = told(scene, parcel)?;
    pickup.until.filter(|last| *last >= clock_there(scene, &pickup).date())
}

/// What the merchant's store is called in a sentence; the brand where it has no name.
pub(super) fn store_name(scene: &Scene<'_>) -> String {
    let store = scene.loaded.order.as_ref().and_then(|order| order.details.0.store_pickup.as_ref());
    let stores = scene.loaded.parcels.iter().filter(|parcel| parcel.in_store);
    let told = stores.filter_map(|parcel| parcel.shipment.pickup.as_ref()?.0.name.clone()).next();
    told.or_else(|| store?.store.name.clone()).unwrap_or_else(|| scene.loaded.brand.name.clone())
}

/// When the page says something else of a place that it shows: the next time that one opens or closes.
pub(super) fn next_change(scene: &Scene<'_>) -> Option<Instant> {
    let shown = scene.loaded.outward().filter(|parcel| !parcel.shipment.status.is_final());
    let store = scene.loaded.order.as_ref().and_then(|order| order.details.0.store_pickup.as_ref());
    let places = shown.filter_map(|parcel| told(scene, parcel)).chain(store.map(|store| store.store.clone()));
    let next = places.flat_map(|pickup| {
        let now = clock_there(scene, &pickup);
        let edge = pickup.hours.as_ref().and_then(|hours| match hours.at(now) {
            Now::Open { until } => Some(until),
            Now::Closed { opens, .. } => Some(opens),
            Now::Always | Now::Never => None,
        });
        // "Tomorrow" is told by the day there.
        let midnight = now.date().tomorrow().ok().map(|day| day.to_datetime(Time::midnight()));
        let zone = zone_there(scene, &pickup);
        [edge, midnight]
            .into_iter()
            .flatten()
            .filter_map(move |wall| Some(Instant::from_timestamp(zone.to_timestamp(wall).ok()?)))
    });
    next.filter(|moment| *moment > scene.now).min()
}

/// What was told of a parcel's place; of the merchant's own store, the order knows more.
fn told(scene: &Scene<'_>, parcel: &Parcel) -> Option<Pickup> {
    let told = parcel.shipment.pickup.as_ref().map(|json| json.0.clone())?;
    let store = scene.loaded.order.as_ref().and_then(|order| order.details.0.store_pickup.as_ref());
    Some(match store.filter(|_| parcel.in_store) {
        Some(store) => store.store.clone().then(told),
        None => told,
    })
}

/// The town where the newest scan says that it waits.
fn scanned(parcel: &Parcel) -> Option<Pickup> {
    let waiting = parcel.events.iter().filter(|event| event.status == ShipmentStatus::AvailableForPickup);
    let place = &waiting.max_by_key(|event| event.when.sort_key())?.place;
    place.city.as_ref()?;
    Some(Pickup {
        city: place.city.clone(),
        region: place.region.clone(),
        postcode: place.postcode.clone(),
        country: place.country.clone(),
        ..Pickup::default()
    })
}

/// A search on OpenStreetMap: it needs no key and no script, works in every browser and language, and belongs to nobody who
/// wants to know who is looking. (`geo:` links do nothing on most desktops and on iPhones.) Only with a street: a town alone
/// leads nowhere.
fn way(pickup: &Pickup) -> Option<String> {
    if pickup.address.is_empty() {
        return None;
    }
    let parts = pickup.address.iter().map(String::as_str);
    let town = [pickup.postcode.as_deref(), pickup.city.as_deref(), pickup.country.as_deref()];
    let address = parts.chain(town.into_iter().flatten()).collect::<Vec<_>>().join(", ");
    Some(format!("https://www.openstreetmap.org/search?query={}", escaped(&address)))
}

fn zone_there(scene: &Scene<'_>, pickup: &Pickup) -> TimeZone {
    let told = pickup.country.as_deref().and_then(|country| zone_of(country, pickup.region.as_deref()));
    told.unwrap_or_else(|| scene.zone.clone())
}

fn clock_there(scene: &Scene<'_>, pickup: &Pickup) -> DateTime {
    zone_there(scene, pickup).to_datetime(scene.now.timestamp())
}

/// "Open today until 19:00".
fn today(scene: &Scene<'_>, hours: &Week, now: DateTime) -> Option<String> {
    let words = &scene.words;
    let days = |moment: DateTime| moment.date().since(now.date()).map_or(0, |span| span.get_days());
    let at = |key: &str, moment: DateTime| {
        // After holidays the name of a weekday would mean the one before.
        let day = match days(moment) {
            ..7 => scene.dates.day_name(moment.date().weekday()),
            _ => scene.dates.weekday(moment.date()),
        };
        let time = scene.dates.clock(moment.time());
        words.with(key, &[("day", (&day).into()), ("time", (&time).into())])
    };
    Some(match hours.at(now) {
        Now::Always => words.get("pickup-open-always"),
        // Midnight ends the day that is meant, and an hour after it still does.
        Now::Open { until } if days(until) == 0 || (days(until) == 1 && until.hour() < 6) => {
            at("pickup-open-until", until)
        }
        Now::Open { .. } => words.get("pickup-open-all-day"),
        Now::Closed { opens, was_open_today } => match (days(opens), was_open_today) {
            (0, _) => at("pickup-opens-today", opens),
            (1, true) => at("pickup-closed-now-tomorrow", opens),
            (1, false) => at("pickup-closed-today-tomorrow", opens),
            (_, true) => at("pickup-closed-now", opens),
            (_, false) => at("pickup-closed-today", opens),
        },
        Now::Never => return None,
    })
}

/// "Monday–Friday 9:00–18:00".
fn week_line(scene: &Scene<'_>, (first, last, open): (Weekday, Weekday, &[Hours])) -> String {
    let words = &scene.words;
    let (from, to) = (scene.dates.day_name(first), scene.dates.day_name(last));
    let days = match first == last {
        true => from,
        false => words.with("pickup-days", &[("from", (&from).into()), ("to", (&to).into())]),
    };
    let span = |open: &Hours| match open.is_all_day() {
        true => words.get("pickup-all-day"),
        false => {
            let (from, to) = (scene.dates.clock(open.opens()), scene.dates.clock(open.closes()));
            words.with("pickup-span", &[("from", (&from).into()), ("to", (&to).into())])
        }
    };
    let spans = open
        .iter()
        .map(span)
        .reduce(|first, next| words.with("pickup-spans", &[("first", (&first).into()), ("next", (&next).into())]));
    let line = match spans {
        Some(times) => words.with("pickup-line", &[("days", (&days).into()), ("times", (&times).into())]),
        None => words.with("pickup-line-closed", &[("days", (&days).into())]),
    };
    standing_alone(&line, &scene.locale.locale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::{brands, samples};
    use crate::i18n::{Language, PageLocale};
    use crate::links::LinkTier;
    use crate::tracking_page::load::Loaded;

    #[test]
    fn who_may_not_collect_sees_no_code() {
        let now = Instant::from_timestamp("2026-11-22T10:30:00Z".parse().unwrap());
        let all = samples::pages(&brands::all()[0], now).unwrap();
        let mut loaded = all.into_iter().find(|sample| sample.key == "pickup_locker").unwrap().loaded;
        let locale = PageLocale::new(Language::English, None);
        let shown = |loaded: &Loaded| of(&Scene::new(loaded, &locale, now), &loaded.parcels[0]).unwrap();
        assert_eq!(shown(&loaded).code.as_deref(), Some("482 913"));
        let scanned = shown(&loaded).code_svg;
        assert_eq!(scanned, qr_svg("482913", "Collection code"), "a locker's camera reads a square code");
        loaded.tier = LinkTier::Gift;
        loaded.conceal();
        let shown = shown(&loaded);
        assert!(shown.code.is_none() && shown.name.is_some());
    }

    #[test]
    fn a_town_alone_leads_nowhere() {
        let place = Pickup { address: vec!["1 Main St".into()], city: Some("Albany".into()), ..Pickup::default() };
        assert_eq!(
            way(&place).as_deref(),
            Some("https://www.openstreetmap.org/search?query=1%20Main%20St%2C%20Albany")
        );
        assert_eq!(way(&Pickup { address: vec![], ..place }), None);
    }
}
