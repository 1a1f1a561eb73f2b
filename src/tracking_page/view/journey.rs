//! The map of a parcel's way, and the same in words.

use super::Scene;
use super::places::calm;
use super::standing::Standing;
use crate::geo::{self, Drawing, Found, Journey, Look, Spoken, Stop};
use crate::i18n::format_number;
use crate::tracking::model::Place;
use crate::tracking::{Reason, ShipmentStatus, timeline};
use crate::web::assets;

/// A map, ready to be placed.
pub struct MapView {
    /// Its lines and names.
    pub drawing: Drawing,
    /// Whether it stands on the brand's stage, rich in lines, or is a quiet drawing.
    pub stage: bool,
    /// The way in words.
    pub way: String,
    /// Where it was seen last, in words.
    pub here: Option<String>,
    /// "Place names: GeoNames".
    pub source: String,
    /// Address of the licences and credits.
    pub licence: String,
}

/// Places nearer than this, in kilometres, are one stop.
const ONE_STOP: f64 = 4.0;
/// Places nearer than this, in kilometres, are one town and what is around it.
const NEAR: f64 = 20.0;
/// Most events that are looked at, the newest.
const MOST: usize = 150;
/// Most places named between start and end.
const NAMED: usize = 4;

/// The map of the parcel that the page speaks of first. `None` where there is no way to show: fewer than two places known.
pub(super) fn map(scene: &Scene<'_>, standing: &Standing<'_>) -> Option<MapView> {
    let trip = Trip::of(scene, standing)?;
    let stage = scene.loaded.brand.theme.layout.iter().any(|class| class == "map-stage");
    let look = Look { rich: stage, to_the_left: scene.locale.language.direction() == "rtl" };
    Some(MapView {
        drawing: geo::draw(&trip.journey, look)?,
        stage,
        way: trip.way(scene)?,
        here: trip.here(scene),
        source: scene.words.with("map-source", &[("source", "GeoNames".into())]),
        licence: assets::url("geo/CREDITS.txt"),
    })
}

/// Which way a parcel went, and what is ahead.
struct Trip {
    journey: Journey,
    kind: Kind,
    /// Where it was to go, if that is known.
    goal: Option<Stop>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// To a destination that the page may tell.
    Towards,
    /// To somewhere.
    SoFar,
    Delivered,
    Back,
    Returned,
}

impl Trip {
    fn of(scene: &Scene<'_>, standing: &Standing<'_>) -> Option<Self> {
        // What waits in the merchant's store has no way to the shopper's town.
        let parcel = standing.parcel.filter(|parcel| !parcel.in_store)?;
        let shipment = &parcel.shipment;
        let kind = match shipment.status {
            ShipmentStatus::Cancelled => return None,
            ShipmentStatus::Delivered => Kind::Delivered,
            ShipmentStatus::ReturnToSender if shipment.reason == Some(Reason::Returned) => Kind::Returned,
            ShipmentStatus::ReturnToSender => Kind::Back,
            _ => Kind::Towards,
        };
        let newest_first = timeline::newest_first(&parcel.events);
        let mut events: Vec<_> = newest_first.iter().take(MOST).copied().collect();
        events.reverse();
        let order = scene.loaded.order.as_ref();
        let ship_to = order.map(|order| &order.details.0.ship_to).filter(|to| to.city.is_some() && !parcel.is_return());
        let goal = ship_to.map(|to| Spoken {
            city: to.city.as_deref(),
            region: to.region.as_deref(),
            country: to.country.as_deref(),
        });
        let spoken: Vec<Spoken<'_>> = events.iter().map(|event| spoken(&event.place)).chain(goal).collect();
        let mut found = geo::find(&spoken);
        let goal = goal.and_then(|_| found.pop()).flatten().filter(|goal| goal.exact);
        let mut stops: Vec<Stop> = Vec::new();
        for found in found.iter().flatten() {
            let same = stops.last_mut().filter(|last| last.at.distance(found.at) < ONE_STOP);
            match same {
                None => stops.push(stop(scene, found)),
                // Of two spellings, the one that is not all ASCII is the town's own.
                Some(last) if last.name.is_ascii() && !stop(scene, found).name.is_ascii() => {
                    last.name = stop(scene, found).name;
                }
                Some(_) => {}
            }
        }
        let mut here = stops.len().checked_sub(1)?;
        let goal = goal.map(|goal| stop(scene, &goal));
        let start = stops.first().cloned();
        let ahead = match kind {
            // Nobody can say that it will get there.
            _ if standing.stuck => None,
            Kind::Towards | Kind::Delivered => goal.clone(),
            Kind::Back | Kind::Returned => start,
            Kind::SoFar => None,
        };
        let kind = if kind == Kind::Towards && ahead.is_none() { Kind::SoFar } else { kind };
        if let Some(ahead) = ahead.filter(|ahead| stops.last().is_none_or(|l| l.at.distance(ahead.at) >= ONE_STOP)) {
            stops.push(ahead);
        }
        let over = matches!(kind, Kind::Delivered | Kind::Returned);
        if over {
            here = stops.len() - 1;
        }
        (stops.len() > 1).then_some(Self { journey: Journey { stops, here, over }, kind, goal })
    }

    /// "From Shenzhen by way of Leipzig to Hamburg."
    fn way(&self, scene: &Scene<'_>) -> Option<String> {
        let stops = &self.journey.stops;
        let (from, to) = (&stops.first()?.name, &stops.last()?.name);
        let words = &scene.words;
        if matches!(self.kind, Kind::Back | Kind::Returned) {
            let start = stops.first()?.at;
            // It turned at the door, or as far away as it got.
            let at_the_door = |goal: &Stop| stops.iter().find(|stop| stop.at.distance(goal.at) < NEAR);
            let farthest = || stops.iter().max_by(|a, b| a.at.distance(start).total_cmp(&b.at.distance(start)));
            let turn = self.goal.as_ref().and_then(at_the_door).or_else(farthest)?;
            let key = if self.kind == Kind::Back { "map-way-back" } else { "map-way-returned" };
            return Some(words.with(key, &[("from", from.into()), ("turn", (&turn.name).into())]));
        }
        let mut between: Vec<&str> = Vec::new();
        for (at, stop) in stops.iter().enumerate() {
            let seen_last = at == self.journey.here && self.kind == Kind::Towards;
            let name = stop.name.as_str();
            if at > 0
                && at + 1 < stops.len()
                && !seen_last
                && ![from, to].contains(&&stop.name)
                && !between.contains(&name)
            {
                between.push(name);
            }
        }
        let key = match self.kind {
            Kind::Delivered => "map-way-done",
            Kind::SoFar => "map-way-so-far",
            _ => "map-way",
        };
        let length: f64 = stops.iter().zip(stops.iter().skip(1)).map(|(a, b)| a.at.distance(b.at)).sum();
        let (via, distance) = (list(scene, &between), distance(scene, length));
        let values =
            [("from", from.into()), ("to", to.into()), ("via", (&via).into()), ("distance", (&distance).into())];
        Some(words.with(&if via.is_empty() { key.to_owned() } else { format!("{key}-via") }, &values))
    }

    /// "Last seen in Kassel, about 310 km from its destination."
    fn here(&self, scene: &Scene<'_>) -> Option<String> {
        if !matches!(self.kind, Kind::Towards | Kind::Back) {
            return None;
        }
        let (here, last) = (self.journey.stops.get(self.journey.here)?, self.journey.stops.last()?);
        let left = here.at.distance(last.at);
        let far = distance(scene, left);
        let key = match self.kind {
            _ if left < NEAR || !here.exact => "map-here",
            Kind::Back => "map-here-back",
            _ => "map-here-far",
        };
        Some(scene.words.with(key, &[("here", (&here.name).into()), ("distance", (&far).into())]))
    }
}

fn spoken(place: &Place) -> Spoken<'_> {
    Spoken { city: place.city.as_deref(), region: place.region.as_deref(), country: place.country.as_deref() }
}

fn stop(scene: &Scene<'_>, found: &Found<'_>) -> Stop {
    let name = found.name.map(calm).unwrap_or_else(|| found.country.name(scene.locale.language.as_str()).to_owned());
    Stop { at: found.at, exact: found.exact, name }
}

/// "Leipzig, Kassel and Hannover", by the rules of the language.
fn list(scene: &Scene<'_>, names: &[&str]) -> String {
    let words = &scene.words;
    let (shown, rest) = names.split_at(if names.len() > NAMED { NAMED - 1 } else { names.len() });
    let more = (!rest.is_empty()).then(|| words.count("map-more", &rest.len()));
    let mut shown: Vec<&str> = shown.iter().copied().chain(more.as_deref()).collect();
    let last = shown.pop();
    let join =
        |key: &str, first: &str, second: &str| words.with(key, &[("first", first.into()), ("second", second.into())]);
    let first = shown.into_iter().map(str::to_owned).reduce(|list, next| join("map-list-comma", &list, &next));
    match (first, last) {
        (Some(first), Some(last)) => join("map-list-and", &first, last),
        (None, last) => last.unwrap_or_default().to_owned(),
        (Some(first), None) => first,
    }
}

/// A rounded distance in the reader's unit: "310 km", "190 miles".
fn distance(scene: &Scene<'_>, kilometres: f64) -> String {
    let region = scene.locale.locale.id.region;
    let miles = region.is_some_and(|region| matches!(region.as_str(), "US" | "GB" | "LR" | "MM"));
    let length = if miles { kilometres / 1.609_344 } else { kilometres };
    let step = match length {
        ..100.0 => 5.0,
        ..1000.0 => 10.0,
        _ => 100.0,
    };
    let number = format_number(geo::whole(length / step).saturating_mul(geo::whole(step)), &scene.locale.locale);
    scene.words.with(if miles { "map-miles" } else { "map-km" }, &[("n", (&number).into())])
}
