//! When does it come, where is it, what next.

use jiff::civil::Date;

use super::standing::{Standing, final_day};
use super::{Hero, Scene, boxes};
use crate::i18n::Value;
use crate::tracking::carrier_names;
use crate::tracking::model::{Estimate, When};
use crate::tracking::{Reason, ShipmentStatus};
use crate::tracking_page::load::Parcel;
use crate::web::Action;

pub(super) fn hero(scene: &Scene<'_>, standing: &Standing<'_>) -> Hero {
    let answer = when(scene, standing);
    let (sentence, next) = words(scene, standing);
    let known = standing.estimate.as_ref().and_then(|estimate| final_day(estimate, &scene.zone));
    let noted = if standing.stuck { standing.first.or(known) } else { standing.first.filter(|_| !standing.missed) };
    let promise_note =
        noted.map(|first| scene.words.with("hero-first-promised", &[("date", (&scene.dates.weekday(first)).into())]));
    Hero {
        tone: standing.tone,
        kicker: kicker(scene),
        date_label: answer.label,
        date: answer.date,
        date_iso: answer.iso.map(|date| date.to_string()),
        date_detail: answer.detail,
        promise_note,
        sentence,
        next,
        progress: boxes::progress(scene),
        actions: actions(scene, standing),
        figure: boxes::figure(&scene.words, standing.kind),
    }
}

struct Answer {
    label: String,
    date: String,
    iso: Option<Date>,
    detail: Option<String>,
}

fn when(scene: &Scene<'_>, standing: &Standing<'_>) -> Answer {
    let words = &scene.words;
    let status = standing.parcel.map(|parcel| parcel.shipment.status);
    let phrase = |label: String, date: String| Answer { label, date, iso: None, detail: None };
    let on = |label: &str, date: Date, detail: Option<String>| Answer {
        label: words.get(label),
        date: scene.day(date),
        iso: Some(date),
        detail,
    };
    let name = || words.get(&format!("status-{}-name", standing.kind));
    match (standing.kind, status) {
        ("cancelled", None) => {
            let at = scene.loaded.order.as_ref().and_then(|order| order.cancelled_at);
            match at.map(|at| scene.zone.to_datetime(at.timestamp()).date()) {
                Some(date) => on("hero-cancelled-on", date, None),
                None => phrase(String::new(), name()),
            }
        }
        (_, Some(ShipmentStatus::Delivered)) => match standing.parcel.and_then(|parcel| arrival(scene, parcel)) {
            Some((date, clock)) => {
                on("hero-delivered-on", date, clock.map(|clock| words.with("hero-at", &[("time", (&clock).into())])))
            }
            None => phrase(String::new(), name()),
        },
        ("returned", _) => match standing.parcel.and_then(|parcel| moment(scene, parcel)) {
            Some(date) => on("hero-returned-on", date, None),
            None => phrase(String::new(), name()),
        },
        (_, Some(ShipmentStatus::AvailableForPickup | ShipmentStatus::ReturnToSender | ShipmentStatus::Cancelled)) => {
            phrase(String::new(), name())
        }
        // A date would be a promise that nobody can make; what was promised stays beneath.
        _ if standing.stuck => phrase(name(), words.get("hero-problem-date")),
        _ => match &standing.estimate {
            Some(estimate) => expected(scene, standing, estimate),
            None => Answer {
                label: words.get("hero-no-date-label"),
                date: words.get("hero-no-date"),
                iso: None,
                detail: Some(words.get("hero-no-date-detail")),
            },
        },
    }
}

fn expected(scene: &Scene<'_>, standing: &Standing<'_>, estimate: &Estimate) -> Answer {
    let words = &scene.words;
    let Some(last) = final_day(estimate, &scene.zone) else {
        return Answer {
            label: words.get("hero-no-date-label"),
            date: words.get("hero-no-date"),
            iso: None,
            detail: None,
        };
    };
    if standing.missed {
        let told = standing.parcel.is_some_and(|parcel| parcel.shipment.estimate.is_some());
        let label = if told { "hero-expected-was" } else { "hero-promised-was" };
        return Answer { label: words.get(label), date: scene.date(last), iso: Some(last), detail: None };
    }
    let (from, to) = (estimate.earliest.and_then(|w| local(scene, w)), estimate.latest.and_then(|w| local(scene, w)));
    let first = from.map(|from| from.date()).filter(|first| *first < last);
    let detail = match (first, from, to) {
        (Some(first), ..) => {
            let (from, to) = (scene.dates.weekday(first), scene.dates.weekday(last));
            Some(words.with("hero-window-days", &[("from", (&from).into()), ("to", (&to).into())]))
        }
        (None, Some(from), Some(to)) if from.date() == to.date() && from < to => {
            let (from, to) = (scene.dates.clock(from.time()), scene.dates.clock(to.time()));
            Some(words.with("hero-window-between", &[("from", (&from).into()), ("to", (&to).into())]))
        }
        (None, _, Some(to)) if to.time() != jiff::civil::Time::midnight() => {
            Some(words.with("hero-window-by", &[("to", (&scene.dates.clock(to.time())).into())]))
        }
        _ => None,
    };
    Answer { label: words.get("hero-arrives"), date: scene.day(last), iso: Some(last), detail }
}

/// A time on the wall: the sender's, else in the destination's zone.
pub(super) fn local(scene: &Scene<'_>, when: When) -> Option<jiff::civil::DateTime> {
    when.local.or_else(|| when.at.map(|at| scene.zone.to_datetime(at.timestamp())))
}

/// When it was handed over: the newest delivered event's own time.
pub(super) fn handed_over(parcel: &Parcel) -> Option<When> {
    let delivered = parcel.events.iter().filter(|event| event.status == ShipmentStatus::Delivered);
    delivered.map(|event| event.when).max_by_key(When::sort_key).filter(|when| !when.is_unknown())
}

/// The day on which it was handed over, and the hour where it is known.
pub(super) fn arrival(scene: &Scene<'_>, parcel: &Parcel) -> Option<(Date, Option<String>)> {
    match handed_over(parcel).and_then(|when| local(scene, when)) {
        Some(at) => {
            let known = at.time() != jiff::civil::Time::midnight();
            Some((at.date(), known.then(|| scene.dates.clock(at.time()))))
        }
        None => moment(scene, parcel).map(|date| (date, None)),
    }
}

/// The day since when the parcel's status holds.
pub(super) fn moment(scene: &Scene<'_>, parcel: &Parcel) -> Option<Date> {
    parcel.shipment.status_at.map(|at| scene.zone.to_datetime(at.timestamp()).date())
}

fn kicker(scene: &Scene<'_>) -> String {
    let words = &scene.words;
    match &scene.loaded.order {
        Some(order) => {
            let number = Value::from(&order.number);
            match order.placed_at {
                Some(placed) => {
                    let day = scene.zone.to_datetime(placed.timestamp()).date();
                    let date =
                        if day.year() == scene.today.year() { scene.dates.day(day) } else { scene.dates.full(day) };
                    words.with("order-kicker", &[("number", number), ("date", (&date).into())])
                }
                None => words.with("order-kicker-undated", &[("number", number)]),
            }
        }
        None => {
            let carrier = scene.loaded.parcels.first().and_then(|parcel| parcel.shipment.carrier_name());
            let carrier =
                carrier.map_or_else(|| scene.loaded.brand.name.clone(), |c| carrier_names::display(c).to_owned());
            words.with("parcel-kicker", &[("carrier", (&carrier).into())])
        }
    }
}

/// Where it is and what comes next: in the words of the reason where there are some, else of the status.
fn words(scene: &Scene<'_>, standing: &Standing<'_>) -> (String, Option<String>) {
    let reason = standing.parcel.and_then(|parcel| parcel.shipment.reason).map(Reason::as_str);
    let status = standing.parcel.map_or(standing.kind, |parcel| parcel.shipment.status.as_str());
    let find = |part: &str| {
        let mut keys = Vec::with_capacity(3);
        if let Some(reason) = reason {
            keys.push(format!("reason-{status}-{reason}-{part}"));
            keys.push(format!("reason-{reason}-{part}"));
        }
        keys.push(format!("status-{}-{part}", standing.kind));
        scene.words.first(&keys)
    };
    let sentence = find("sentence").unwrap_or_default();
    let next = if standing.missed && !standing.stuck {
        let last = standing.estimate.as_ref().and_then(|estimate| final_day(estimate, &scene.zone));
        last.map(|last| scene.words.with("hero-missed", &[("date", (&scene.date(last)).into())]))
    } else {
        find("next")
    };
    (sentence, next)
}

/// At most two things to do. Help is offered first where something is wrong.
fn actions(scene: &Scene<'_>, standing: &Standing<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let can_write = !scene.loaded.brand.content.contact.is_empty();
    if standing.in_trouble && can_write {
        actions.push(Action { label: scene.words.get("action-contact"), href: "#help".into(), primary: true });
    }
    let wants_carrier = matches!(
        standing.parcel.map(|parcel| parcel.shipment.status),
        Some(
            ShipmentStatus::AvailableForPickup
                | ShipmentStatus::AttemptedDelivery
                | ShipmentStatus::Exception
                | ShipmentStatus::Expired
                | ShipmentStatus::OutForDelivery
        )
    );
    if wants_carrier
        && let Some(parcel) = standing.parcel
        && let Some((carrier, url)) = boxes::carrier_page(&parcel.shipment)
    {
        let label = scene.words.with("action-carrier", &[("carrier", (&carrier).into())]);
        actions.push(Action { label, href: url, primary: actions.is_empty() });
    }
    if standing.kind == "cancelled"
        && let Some(home) = &scene.loaded.brand.content.home_url
    {
        let label = scene.words.with("action-shop", &[("brand", (&scene.loaded.brand.name).into())]);
        actions.push(Action { label, href: home.clone(), primary: false });
    }
    actions.truncate(2);
    actions
}
