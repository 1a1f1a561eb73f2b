//! When does it come, where is it, what next.

use jiff::civil::Date;

use super::standing::{Standing, final_day};
use super::{Answers, Hero, OtherBox, Scene, boxes, pickup, pieces, trail};
use crate::i18n::{Value, standing_alone};
use crate::links::LinkTier;
use crate::tracking::carrier_names;
use crate::tracking::model::{Estimate, When};
use crate::tracking::{Reason, ShipmentStatus};
use crate::tracking_page::load::Parcel;
use crate::web::Action;
use crate::web::page::BoxView;

/// The head. `parcels` are the boxes as they stand beneath it.
pub(super) fn hero(scene: &Scene<'_>, standing: &Standing<'_>, parcels: &[BoxView]) -> Hero {
    let answer = when(scene, standing);
    let (sentence, next, answers) = match answers(scene, standing) {
        Some(answers) if standing.missed && !standing.stuck => (missed(scene, standing), None, Some(answers)),
        Some(answers) => (said(scene, standing, "sentence").unwrap_or_default(), None, Some(answers)),
        None => {
            // The code stands right beneath: nobody is sent to the carrier's message for it.
            let next = match (standing.parcel.is_some_and(pickup::shows_code), standing.kind) {
                (true, "store_ready") => said(scene, standing, "code"),
                (true, _) if !standing.has_own_words() => None,
                _ => said(scene, standing, "next"),
            };
            (said(scene, standing, "sentence").unwrap_or_default(), next, None)
        }
    };
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
        progress: pieces::progress(scene),
        others: others(scene, standing, parcels),
        news: news(scene),
        actions: actions(scene, standing, answers.is_some()),
        answers,
        figure: boxes::figure_of(scene, standing),
    }
}

struct Answer {
    label: String,
    date: String,
    iso: Option<Date>,
    detail: Option<String>,
}

/// Of several parcels the one that the head speaks of: which, counted from one, of how many.
fn which(scene: &Scene<'_>, standing: &Standing<'_>) -> Option<(usize, usize)> {
    let of = standing.parcel?.shipment.id;
    let at = scene.loaded.brought().position(|parcel| parcel.shipment.id == of)?;
    let total = scene.loaded.brought().count();
    (total > 1).then_some((at + 1, total))
}

/// What stands above the date; where there are several boxes, with the one it belongs to.
fn label(scene: &Scene<'_>, standing: &Standing<'_>, key: &str) -> String {
    match which(scene, standing) {
        Some((n, total)) => {
            let key = key.replacen("hero-", "hero-box-", 1);
            scene.words.with(&key, &[("n", n.into()), ("total", total.into())])
        }
        None => scene.words.get(key),
    }
}

fn when(scene: &Scene<'_>, standing: &Standing<'_>) -> Answer {
    let words = &scene.words;
    let status = standing.parcel.map(|parcel| parcel.shipment.status);
    let phrase = |label: String, date: String| Answer { label, date, iso: None, detail: None };
    let which_box = || {
        which(scene, standing)
            .map_or_else(String::new, |(n, total)| words.with("box-of", &[("n", n.into()), ("total", total.into())]))
    };
    let on = |key: &str, date: Date, detail: Option<String>| Answer {
        label: label(scene, standing, key),
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
        ("return_arrived", _) => match standing.parcel.and_then(|parcel| moment(scene, parcel)) {
            Some(date) => on("hero-returned-on", date, None),
            None => phrase(String::new(), name()),
        },
        // Where nothing better is known, what it is stands where the date would.
        ("return_ready" | "return_problem", _) => phrase(String::new(), name()),
        ("return_moving", _) => {
            match standing.estimate.as_ref().and_then(|estimate| final_day(estimate, &scene.zone)) {
                Some(last) if last >= scene.today => on("hero-return-expected", last, None),
                _ => phrase(String::new(), name()),
            }
        }
        ("store_preparing", _) if !standing.missed => match &standing.estimate {
            Some(estimate) => {
                // It does not arrive there: of the words for a delivery the hour alone fits.
                let hour = estimate.latest.and_then(|latest| local(scene, latest)).map(|latest| latest.time());
                let hour = hour.filter(|hour| *hour != jiff::civil::Time::midnight());
                let at = |hour| words.with("hero-at", &[("time", (&scene.dates.clock(hour)).into())]);
                Answer {
                    label: words.get("hero-ready-by"),
                    detail: hour.map(at),
                    ..expected(scene, standing, estimate)
                }
            }
            None => Answer {
                label: words.get("hero-ready-by"),
                date: words.get("hero-no-date"),
                iso: None,
                detail: Some(words.get("hero-no-date-detail")),
            },
        },
        ("store_collected", _) => match standing.parcel.and_then(|parcel| arrival(scene, parcel)) {
            Some((date, clock)) => {
                on("hero-collected-on", date, clock.map(|clock| words.with("hero-at", &[("time", (&clock).into())])))
            }
            None => phrase(String::new(), name()),
        },
        (_, Some(ShipmentStatus::Delivered)) => match standing.parcel.and_then(|parcel| arrival(scene, parcel)) {
            Some((date, clock)) => {
                let at = clock.map(|clock| words.with("hero-at", &[("time", (&clock).into())]));
                let mut answer = on("hero-delivered-on", date, at);
                let total = scene.loaded.brought().count();
                let all = || scene.loaded.outward().all(|parcel| parcel.shipment.status == ShipmentStatus::Delivered);
                if total > 1 && all() {
                    answer.label = words.with("hero-all-delivered", &[("total", total.into())]);
                }
                answer
            }
            None => phrase(which_box(), name()),
        },
        ("returned", _) => match standing.parcel.and_then(|parcel| moment(scene, parcel)) {
            Some(date) => on("hero-returned-on", date, None),
            None => phrase(which_box(), name()),
        },
        (_, Some(ShipmentStatus::AvailableForPickup)) => {
            match standing.parcel.and_then(|parcel| pickup::last_day(scene, parcel)) {
                Some(last) => on("hero-collect-by", last, None),
                None => phrase(which_box(), name()),
            }
        }
        (_, Some(ShipmentStatus::ReturnToSender | ShipmentStatus::Cancelled)) => phrase(which_box(), name()),
        // Who has not been heard of for so long will not name a day either.
        ("expired", _) if standing.estimate.is_none() => phrase(which_box(), name()),
        // A date would be a promise that nobody can make; what was promised stays beneath.
        _ if standing.stuck => {
            let label = match which(scene, standing) {
                Some((n, total)) => {
                    let status = name();
                    words.with(
                        "hero-box-status",
                        &[("n", n.into()), ("total", total.into()), ("status", (&status).into())],
                    )
                }
                None => name(),
            };
            phrase(label, words.get("hero-problem-date"))
        }
        _ => match &standing.estimate {
            Some(estimate) => expected(scene, standing, estimate),
            None => Answer {
                label: label(scene, standing, "hero-no-date-label"),
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
            label: label(scene, standing, "hero-no-date-label"),
            date: words.get("hero-no-date"),
            iso: None,
            detail: None,
        };
    };
    if standing.missed {
        let told = standing.parcel.is_some_and(|parcel| parcel.shipment.estimate.is_some());
        let label = label(scene, standing, if told { "hero-expected-was" } else { "hero-promised-was" });
        let date = standing_alone(&scene.date(last), &scene.locale.locale);
        return Answer { label, date, iso: Some(last), detail: None };
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
    let key = if standing.first.is_some() { "hero-arrives-late" } else { "hero-arrives" };
    Answer { label: label(scene, standing, key), date: scene.day(last), iso: Some(last), detail }
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

/// What came since the last visit, if there was one and something came.
fn news(scene: &Scene<'_>) -> Option<String> {
    let since = scene.loaded.version.news_since?;
    let count: usize = scene.loaded.parcels.iter().map(trail::news).sum();
    if count == 0 {
        return None;
    }
    let local = scene.zone.to_datetime(since.timestamp());
    let (date, time) = (scene.date(local.date()), scene.dates.clock(local.time()));
    let key = match local.date().since(scene.today).map(|span| span.get_days()) {
        Ok(0) => "news-today",
        Ok(-1) => "news-yesterday",
        _ => "news-on",
    };
    let values = [("count", count.into()), ("date", (&date).into()), ("time", (&time).into())];
    Some(scene.words.with(key, &values))
}

fn kicker(scene: &Scene<'_>) -> String {
    let words = &scene.words;
    let brand = || [("brand", (&scene.loaded.brand.name).into())];
    match &scene.loaded.order {
        Some(_) if scene.loaded.tier == LinkTier::Share => words.with("kicker-shared", &brand()),
        Some(_) if !scene.loaded.tier.shows_order() => match &scene.loaded.giver {
            Some(name) => words.with("kicker-gift-from", &[("name", name.into())]),
            None => words.with("kicker-gift", &brand()),
        },
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
            match carrier.map(carrier_names::display) {
                Some(carrier) => words.with("parcel-kicker", &[("carrier", carrier.into())]),
                None => words.get("parcel-kicker-plain"),
            }
        }
    }
}

/// Where it is or what comes next: in the words of the reason where there are some, else of the status.
fn said(scene: &Scene<'_>, standing: &Standing<'_>, part: &str) -> Option<String> {
    let reason = standing.parcel.and_then(|parcel| parcel.shipment.reason).map(Reason::as_str);
    let status = standing.parcel.map_or(standing.kind, |parcel| parcel.shipment.status.as_str());
    if standing.has_own_words() {
        let store = pickup::store_name(scene);
        return Some(scene.words.with(&format!("status-{}-{part}", standing.kind), &[("store", (&store).into())]));
    }
    let mut keys = Vec::with_capacity(3);
    if let Some(reason) = reason {
        keys.push(format!("reason-{status}-{reason}-{part}"));
        keys.push(format!("reason-{reason}-{part}"));
    }
    keys.push(format!("status-{}-{part}", standing.kind));
    scene.words.first(&keys)
}

/// That its day has passed. The sentence on where it is follows.
fn missed(scene: &Scene<'_>, standing: &Standing<'_>) -> String {
    let last = standing.estimate.as_ref().and_then(|estimate| final_day(estimate, &scene.zone));
    let date = last.map_or_else(String::new, |last| scene.date(last));
    let key = match standing.parcel {
        _ if standing.has_own_words() => "hero-store-missed",
        Some(_) => "now-missed-happened",
        None => "now-unsent-happened",
    };
    scene.words.with(key, &[("date", (&date).into())])
}

/// When something is wrong: who does what now. The most exact words there are for it.
fn answers(scene: &Scene<'_>, standing: &Standing<'_>) -> Option<Answers> {
    let reason = standing.parcel.and_then(|parcel| parcel.shipment.reason).map(Reason::as_str);
    let missed = standing.missed && !standing.stuck;
    let about = match (missed, standing.kind) {
        (true, "store_preparing") => vec!["store-missed"],
        (true, _) => vec![if standing.parcel.is_some() { "missed" } else { "unsent" }],
        (_, "exception" | "attempted_delivery") => reason.into_iter().chain([standing.kind]).collect(),
        (_, "return_problem") => vec!["return-problem"],
        (_, "expired" | "return_to_sender" | "returned") => vec![standing.kind],
        _ => return None,
    };
    let words = &scene.words;
    about.into_iter().find_map(|about| {
        let find = |part: &str| words.first(&[format!("now-{about}-{part}")]);
        let (who, does) =
            find("we").map(|we| ("answers-we", we)).or_else(|| Some(("answers-carrier", find("carrier")?)))?;
        Some(Answers {
            where_it_is: if missed { said(scene, standing, "sentence") } else { None },
            who: words.get(who),
            does,
            you: find("you")?,
        })
    })
}

/// The boxes that the head does not speak of, a line for each.
fn others(scene: &Scene<'_>, standing: &Standing<'_>, parcels: &[BoxView]) -> Vec<OtherBox> {
    let Some(spoken_of) = standing.parcel.map(|parcel| parcel.shipment.id) else { return Vec::new() };
    let rest = scene.loaded.parcels.iter().zip(parcels).enumerate();
    rest.filter(|(_, (parcel, _))| parcel.shipment.id != spoken_of)
        .map(|(at, (_, view))| OtherBox {
            heading: view.heading.clone(),
            line: view.status_line.clone(),
            names: Vec::new(),
            more: None,
            href: format!("#box-{}", at + 1),
        })
        .collect()
}

/// At most two things to do. Help is offered first where something is wrong.
fn actions(scene: &Scene<'_>, standing: &Standing<'_>, wrong: bool) -> Vec<Action> {
    let mut actions = Vec::new();
    let can_write = !scene.loaded.brand.content.contact.is_empty();
    if (standing.in_trouble || wrong) && can_write {
        // Where there is nothing to do but wait, or the carrier is to be asked, it is no call.
        let calls = standing.stuck || standing.parcel.is_none_or(|parcel| parcel.shipment.status.is_beside_the_road());
        actions.push(Action { label: scene.words.get("action-contact"), href: "#help".into(), primary: calls });
    }
    // What the carrier cannot read is shown behind the second factor.
    let about_address = standing.parcel.and_then(|parcel| parcel.shipment.reason) == Some(Reason::AddressProblem);
    if about_address && (scene.loaded.tier.can_unlock() || scene.loaded.tier.may_act()) {
        actions.iter_mut().for_each(|action| action.primary = false);
        let href = match scene.loaded.tier.may_act() || scene.path.is_empty() {
            true => "#order".to_owned(),
            false => format!("{}/unlock?lang={}", scene.path, scene.locale.language),
        };
        actions.insert(0, Action { label: scene.words.get("unlock-link"), href, primary: true });
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
        && let Some(parcel) = standing.parcel.filter(|parcel| !pickup::shows_code(parcel))
        && let Some((carrier, url)) = boxes::carrier_page(scene, &parcel.shipment)
    {
        let label = match carrier {
            Some(carrier) => scene.words.with("action-carrier", &[("carrier", carrier.into())]),
            None => scene.words.get("action-carrier-plain"),
        };
        actions.push(Action { label, href: url, primary: actions.iter().all(|action| !action.primary) });
    }
    if standing.kind == "cancelled"
        && let Some(home) = &scene.loaded.brand.content.home_url
    {
        let label = scene.words.with("action-shop", &[("brand", (&scene.loaded.brand.name).into())]);
        actions.push(Action { label, href: home.clone(), primary: false });
    }
    actions.truncate(2);
    actions.sort_by_key(|action| !action.primary);
    actions
}
