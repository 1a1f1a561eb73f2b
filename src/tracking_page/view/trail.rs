//! How a parcel got here: the lines of its story.

use std::collections::BTreeSet;

use jiff::civil::Time;

use super::{Scene, places};
use crate::tracking::model::TrackingEvent;
use crate::tracking::{Reason, ShipmentStatus, carrier_names, timeline};
use crate::tracking_page::load::Parcel;
use crate::web::page::EventView;

/// How many lines of a parcel's story are new since the last visit.
pub(super) fn news(parcel: &Parcel) -> usize {
    if parcel.news.is_empty() {
        return 0;
    }
    timeline::newest_first(&parcel.events).into_iter().filter(|event| parcel.news.contains(&event.key())).count()
}

/// Lines shown before the disclosure; more are shown if hiding the rest would save less than it costs.
const SHOWN: usize = 3;
/// Lines shown at all, as many as the map looks at: a carrier that tells each minute would make a page of megabytes.
const MOST: usize = 150;

/// The lines of a parcel's story, newest first: those shown at once, and those behind the disclosure.
pub(super) fn lines(scene: &Scene<'_>, parcel: &Parcel) -> (Vec<EventView>, Vec<EventView>) {
    let mut events = timeline::newest_first(&parcel.events);
    events.truncate(MOST);
    let shown = if events.len() <= SHOWN + 2 { events.len() } else { SHOWN };
    let mut last_day = None;
    let name = |event: &TrackingEvent| event.carrier.as_deref().and_then(carrier_names::name).map(str::to_owned);
    let hands: BTreeSet<String> = parcel.events.iter().filter_map(name).collect();
    let mut had_it = None;
    let home = places::destination(scene);
    let lines = events.iter().enumerate().map(|(at, event)| {
        // The lines behind the disclosure say their first day again.
        if at == shown {
            last_day = None;
        }
        // A wall time of unknown zone is shown as it is; a moment without place, by the page's clock.
        let local = event.when.local.or_else(|| event.when.at.map(|at| scene.zone.to_datetime(at.timestamp())));
        // Midnight without a zone is a bare date: its hour is not known.
        let bare = event.when.at.is_none() && local.is_some_and(|local| local.time() == Time::midnight());
        let clock = local.filter(|_| !bare);
        let day = local.map(|local| local.date());
        let new_day = day.filter(|_| day != last_day).map(|day| scene.day(day));
        last_day = day.or(last_day);
        let (title, carrier_words) = titled(scene, event);
        let carrier = name(event).filter(|now| hands.len() > 1 && had_it.as_ref() != Some(now));
        had_it = carrier.clone().or(had_it.take());
        EventView {
            day: new_day,
            time: clock.map(|local| scene.dates.clock(local.time())),
            iso: clock.map(|local| local.strftime("%Y-%m-%dT%H:%M").to_string()),
            title,
            place: places::of_event(scene, &event.place, home),
            carrier,
            carrier_words,
            carrier_lang: None,
            important: timeline::is_milestone(event),
            new: !parcel.news.is_empty() && parcel.news.contains(&event.key()),
        }
    });
    let mut recent: Vec<EventView> = lines.collect();
    let earlier = recent.split_off(shown);
    (recent, earlier)
}

/// Our words for what we know, with the carrier's beneath; for an unknown code the carrier's words alone.
fn titled(scene: &Scene<'_>, event: &TrackingEvent) -> (String, Option<String>) {
    let said = event.text.clone();
    if event.status == ShipmentStatus::Unknown
        && event.reason.is_none()
        && let Some(said) = said.clone().or_else(|| event.code.clone())
    {
        return (said, None);
    }
    let mut keys = Vec::with_capacity(2);
    if let Some(reason) = event.reason.map(Reason::as_str) {
        keys.push(format!("event-{}-{reason}", event.status));
    }
    keys.push(format!("event-{}", event.status));
    let title = scene.words.first(&keys).unwrap_or_else(|| said.clone().unwrap_or_default());
    let beneath = said.filter(|said| !said.eq_ignore_ascii_case(&title));
    (title, beneath)
}
