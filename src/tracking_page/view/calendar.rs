//! The order as entries of a calendar: one for each parcel, on the day on which it should come.
//!
//! Other people may see a calendar, at work or in the family, and calendar services read along. An entry therefore says
//! from whom something comes and how it stands, as the page does to everybody, and nothing else: not what is in it, no
//! number, no address. It links to the look-up, not to the page: the page's address opens the order to whoever has it.
//!
//! An entry keeps its identity for as long as there is the parcel. Its revision ([`Event::sequence`]) is counted where the
//! day changes, in the transaction that changes it ([`Shipment::stand`](crate::tracking::store::Shipment::stand),
//! [`Order::note_promise`](crate::orders::store::Order::note_promise)), so all processes tell the same one.

use jiff::civil::Time;

use super::hero::{self, local};
use super::standing::{Standing, final_day};
use super::{Scene, boxes, pickup, standing};
use crate::db::Instant;
use crate::i18n::PageLocale;
use crate::tracking::ShipmentStatus;
use crate::tracking::model::{Estimate, When};
use crate::tracking::status::Outlook;
use crate::tracking_page::load::{Loaded, Parcel};
use crate::web::icalendar::{Calendar, Event, Span, Status};

/// The calendar of what a link opens. `look_up` is the address where who sees an entry may look the order up.
pub fn calendar(loaded: &Loaded, locale: &PageLocale, look_up: &str, now: Instant) -> Calendar {
    let scene = Scene::new(loaded, locale, now);
    Calendar {
        name: match loaded.tier.shows_order() || loaded.order.is_none() {
            true => scene.words.with("calendar-name", &[("brand", (&loaded.brand.name).into())]),
            false => scene.words.with("kicker-gift", &[("brand", (&loaded.brand.name).into())]),
        },
        language: locale.language.as_str().to_owned(),
        events: events(&scene, look_up),
    }
}

/// Whether there is a day to look forward to.
pub(super) fn has_a_day(scene: &Scene<'_>) -> bool {
    let ahead = |event: &Event| {
        let last = match event.span {
            Span::Days(_, last) => last,
            Span::Moments(from, to) => scene.zone.to_datetime(to.unwrap_or(from).timestamp()).date(),
            Span::Walls(from, to) => to.unwrap_or(from).date(),
        };
        event.status != Status::Cancelled && last >= scene.today
    };
    // Of what is held up nobody can say when it comes.
    let open = |parcel: &Parcel| scene.loaded.outlook(parcel) == Outlook::Coming;
    match scene.loaded.outward().next() {
        None => of_order(scene, "").is_some_and(|event| ahead(&event)),
        Some(_) => {
            let mut coming = scene.loaded.outward().filter(|parcel| open(parcel));
            coming.any(|parcel| of_parcel(scene, parcel, 1, 1, "").is_some_and(|event| ahead(&event)))
        }
    }
}

fn events(scene: &Scene<'_>, look_up: &str) -> Vec<Event> {
    let total = scene.loaded.brought().count();
    if total == 0 {
        // One entry from the order to the counter.
        let of_store = |parcel| {
            let order = scene.loaded.order.as_ref()?;
            Some(Event { uid: order.id.to_string(), ..of_parcel(scene, parcel, 1, 1, look_up)? })
        };
        let event = match scene.loaded.outward().next() {
            Some(parcel) => of_store(parcel),
            None => of_order(scene, look_up),
        };
        return event.into_iter().collect();
    }
    let each = scene.loaded.brought().enumerate();
    each.filter_map(|(at, parcel)| of_parcel(scene, parcel, at + 1, total, look_up)).collect()
}

/// What was promised, as long as nothing is sent or ready.
fn of_order(scene: &Scene<'_>, look_up: &str) -> Option<Event> {
    let order = scene.loaded.order.as_ref()?;
    let standing = Standing::of(scene.loaded, scene.today, &scene.zone);
    let span = of_estimate(scene, standing.estimate.as_ref()?)?;
    let cancelled = order.cancelled_at.is_some();
    let sentence = hero::hero(scene, &standing, &[]).sentence;
    Some(Event {
        uid: order.id.to_string(),
        sequence: order.promise_changes,
        stamped: order.promise_changed_at.unwrap_or(order.created_at),
        modified: order.updated_at,
        span,
        summary: scene.words.with("calendar-order", &[("brand", (&scene.loaded.brand.name).into())]),
        description: sentence,
        location: None,
        reminds: false,
        url: look_up.to_owned(),
        status: if cancelled { Status::Cancelled } else { Status::Tentative },
    })
}

fn of_parcel(scene: &Scene<'_>, parcel: &Parcel, n: usize, total: usize, look_up: &str) -> Option<Event> {
    let shipment = &parcel.shipment;
    let span = span(scene, parcel)?;
    let outlook = scene.loaded.outlook(parcel);
    let last_day = pickup::last_day(scene, parcel);
    let waits = outlook == Outlook::Coming && shipment.status == ShipmentStatus::AvailableForPickup;
    let key = match (outlook, shipment.status) {
        (Outlook::Arrived, _) => "calendar-delivered",
        (_, ShipmentStatus::AvailableForPickup) if last_day.is_some() => "calendar-last-day",
        (_, ShipmentStatus::AvailableForPickup) => "calendar-pickup",
        _ => "calendar-parcel",
    };
    let brand = &scene.loaded.brand.name;
    let order = scene.loaded.order.as_ref();
    let promised_at = order.and_then(|order| order.promise_changed_at);
    Some(Event {
        uid: shipment.id.to_string(),
        // Both only grow, and the day may follow either.
        sequence: shipment.arrival_changes.saturating_add(order.map_or(0, |order| order.promise_changes)),
        stamped: shipment.arrival_changed_at.max(promised_at).unwrap_or(shipment.created_at),
        modified: Some(shipment.updated_at).max(promised_at).unwrap_or(shipment.updated_at),
        summary: scene.words.with(key, &[("brand", brand.into()), ("n", n.into()), ("total", total.into())]),
        description: description(scene, parcel, span),
        location: waits.then(|| pickup::address(scene, parcel)).flatten(),
        reminds: waits && last_day.is_some(),
        span,
        url: look_up.to_owned(),
        status: match outlook {
            Outlook::CalledOff => Status::Cancelled,
            Outlook::Held => Status::Tentative,
            // The shop's promise alone is not yet the carrier's word.
            Outlook::Coming if shipment.estimate.is_none() => Status::Tentative,
            Outlook::Coming | Outlook::Arrived => Status::Confirmed,
        },
    })
}

/// Where it is, and of the day what the entry's own time does not say.
fn description(scene: &Scene<'_>, parcel: &Parcel, span: Span) -> String {
    let standing = Standing::of_parcel(parcel, boxes::promised(scene), scene.today, &scene.zone);
    let hero = hero::hero(scene, &standing, &[]);
    let window = hero.date_detail.filter(|_| matches!(span, Span::Days(..)) && standing.estimate.is_some());
    let parts = [Some(hero.sentence), window, hero.promise_note];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// When it comes, or came.
pub(super) fn span(scene: &Scene<'_>, parcel: &Parcel) -> Option<Span> {
    if parcel.shipment.outlook() == Outlook::Arrived {
        return arrived(scene, parcel);
    }
    if parcel.shipment.status == ShipmentStatus::AvailableForPickup
        && let Some(last) = pickup::last_day(scene, parcel)
    {
        return Some(Span::Days(last, last));
    }
    of_estimate(scene, &expected(scene, parcel)?)
}

/// The newest estimate, also of a parcel that will not come: that is where its entry stands.
fn expected(scene: &Scene<'_>, parcel: &Parcel) -> Option<Estimate> {
    let told = parcel.shipment.estimate.as_ref().map(|json| json.0.clone());
    let told = standing::with_the_driver(&parcel.shipment, told, scene.today, &scene.zone);
    let ready = || standing::ready_by(scene.loaded).filter(|_| parcel.in_store);
    told.or_else(ready).or_else(|| boxes::promised(scene).map(Estimate::on))
}

/// When it was handed over; the day alone where the hour is not known.
fn arrived(scene: &Scene<'_>, parcel: &Parcel) -> Option<Span> {
    let Some(when) = hero::handed_over(parcel) else {
        return hero::moment(scene, parcel).map(|day| Span::Days(day, day));
    };
    let wall = local(scene, when)?;
    Some(match when.at {
        _ if wall.time() == Time::midnight() => Span::Days(wall.date(), wall.date()),
        Some(at) => Span::Moments(at, None),
        None => Span::Walls(wall, None),
    })
}

fn of_estimate(scene: &Scene<'_>, estimate: &Estimate) -> Option<Span> {
    let last = final_day(estimate, &scene.zone)?;
    let wall = |when: Option<When>| when.and_then(|when| local(scene, when));
    match (wall(estimate.earliest), wall(estimate.latest)) {
        (Some(from), Some(to)) if from.date() == to.date() && from < to => {
            let moments = estimate.earliest.and_then(|when| when.at).zip(estimate.latest.and_then(|when| when.at));
            Some(moments.map_or(Span::Walls(from, Some(to)), |(from, to)| Span::Moments(from, Some(to))))
        }
        (Some(from), _) if from.date() < last => Some(Span::Days(from.date(), last)),
        _ => Some(Span::Days(last, last)),
    }
}
