//! Of several parcels, the one whose news the shopper needs first; and what the page says of the order as a whole.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::tracking::model::Estimate;
use crate::tracking::store::Shipment;
use crate::tracking::{Reason, ShipmentStatus};
use crate::tracking_page::load::{Loaded, Parcel};

/// What the page says first.
pub struct Standing<'a> {
    /// Which words and which drawing: a status, or one of the finer kinds (`ordered`, `customs`, `returned`).
    pub kind: &'static str,
    /// The parcel it is about.
    pub parcel: Option<&'a Parcel>,
    /// When it should come: the carrier's estimate, else the shop's promise.
    pub estimate: Option<Estimate>,
    /// What was said first, if that was an earlier day than what is said now.
    pub first: Option<Date>,
    /// Whether the day has passed and it is not there.
    pub missed: bool,
    /// Whether nothing will come of this parcel as things are: lost, destroyed, on its way nowhere.
    pub stuck: bool,
    /// Whether help should come before everything else.
    pub in_trouble: bool,
    /// `calm`, `delay`, `problem` or `done`.
    pub tone: &'static str,
}

impl<'a> Standing<'a> {
    /// Of the whole page.
    pub fn of(loaded: &'a Loaded, today: Date, zone: &TimeZone) -> Self {
        let cancelled = loaded.order.as_ref().is_some_and(|order| order.cancelled_at.is_some());
        let parcel = loaded.parcels.iter().min_by_key(|parcel| (urgency(&parcel.shipment), last_day(parcel, zone)));
        let on_the_road = parcel.is_some_and(|parcel| parcel.shipment.status.rank().is_none_or(|rank| rank >= 2));
        let promise = loaded.order.as_ref().and_then(|order| order.details.0.promise);
        match parcel {
            Some(parcel) if on_the_road || !cancelled => {
                let promised = promise.map(|promise| promise.latest);
                Self::of_parcel(parcel, promised, today, zone)
            }
            _ => {
                let estimate = promise.map(|promise| Estimate {
                    date: Some(promise.latest),
                    earliest: (promise.earliest < promise.latest).then(|| day(promise.earliest)),
                    latest: None,
                });
                let missed = !cancelled && promise.is_some_and(|promise| promise.latest < today);
                Self {
                    kind: if cancelled { "cancelled" } else { "ordered" },
                    parcel: None,
                    estimate,
                    first: None,
                    missed,
                    stuck: false,
                    in_trouble: missed,
                    tone: if missed { "delay" } else { "calm" },
                }
            }
        }
    }

    /// Of one parcel.
    pub fn of_parcel(parcel: &'a Parcel, promised: Option<Date>, today: Date, zone: &TimeZone) -> Self {
        use ShipmentStatus::{AttemptedDelivery, Exception, Expired, ReturnToSender};
        let shipment = &parcel.shipment;
        let told = shipment.estimate.as_ref().map(|json| json.0.clone());
        let estimate = told.or_else(|| promised.map(Estimate::on));
        let returning = shipment.status == ReturnToSender && shipment.reason != Some(Reason::Returned);
        let open = !shipment.status.is_final();
        // Waiting to be collected, or tried already: it has arrived as far as the carrier could bring it.
        let on_the_way = open && !matches!(shipment.status, AttemptedDelivery | ShipmentStatus::AvailableForPickup);
        let last = estimate.as_ref().and_then(|estimate| final_day(estimate, zone));
        let missed = on_the_way && last.is_some_and(|last| last < today);
        let first_told = shipment.first_estimate.as_ref().and_then(|json| final_day(&json.0, zone));
        let first = promised.or(first_told).filter(|first| open && last.is_some_and(|last| *first < last));
        let problem = shipment.status == Exception;
        let delay = missed
            || first.is_some()
            || matches!(shipment.status, AttemptedDelivery | Expired | ReturnToSender)
            || matches!(shipment.reason, Some(Reason::Delayed | Reason::Weather));
        Self {
            kind: kind(shipment.status, shipment.reason),
            parcel: Some(parcel),
            estimate: open.then_some(estimate).flatten(),
            first,
            missed,
            stuck: problem && !matches!(shipment.reason, Some(Reason::Delayed | Reason::Weather)),
            in_trouble: problem || returning || (delay && open),
            tone: match shipment.status {
                ShipmentStatus::Delivered => "done",
                _ if problem => "problem",
                _ if delay => "delay",
                _ => "calm",
            },
        }
    }
}

/// Which words and drawing a status has.
pub(in crate::tracking_page) fn kind(status: ShipmentStatus, reason: Option<Reason>) -> &'static str {
    match (status, reason) {
        (ShipmentStatus::InTransit, Some(Reason::CustomsReceived | Reason::CustomsHold)) => "customs",
        (ShipmentStatus::ReturnToSender, Some(Reason::Returned)) => "returned",
        _ => status.as_str(),
    }
}

/// The day by which it counts as kept, at the place where the merchant's clocks are.
pub(super) fn final_day(estimate: &Estimate, zone: &TimeZone) -> Option<Date> {
    let latest = estimate.latest.and_then(|when| {
        when.local.or_else(|| when.at.map(|at| zone.to_datetime(at.timestamp()))).map(|local| local.date())
    });
    latest.or(estimate.date)
}

fn day(date: Date) -> crate::tracking::model::When {
    crate::tracking::model::When::wall(date.to_datetime(jiff::civil::Time::midnight()))
}

fn last_day(parcel: &Parcel, zone: &TimeZone) -> (bool, Option<Date>) {
    let day = parcel.shipment.estimate.as_ref().and_then(|json| final_day(&json.0, zone));
    (day.is_none(), day)
}

/// What needs the shopper comes first, then what comes soonest; what is over comes last.
fn urgency(shipment: &Shipment) -> u8 {
    match shipment.status {
        ShipmentStatus::Exception => 0,
        ShipmentStatus::AttemptedDelivery => 1,
        ShipmentStatus::AvailableForPickup => 2,
        ShipmentStatus::OutForDelivery => 3,
        ShipmentStatus::Expired => 4,
        ShipmentStatus::InTransit => 5,
        ShipmentStatus::ReturnToSender => 6,
        ShipmentStatus::PreTransit => 7,
        ShipmentStatus::Unknown => 8,
        ShipmentStatus::Delivered => 9,
        ShipmentStatus::Cancelled => 10,
    }
}
