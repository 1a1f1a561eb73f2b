//! Of several parcels, the one whose news the shopper needs first; and what the page says of the order as a whole.

use std::cmp::Reverse;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::tracking::model::{Estimate, When};
use crate::tracking::status::Outlook;
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
        let parcel = head(loaded, zone);
        let called_off = cancelled && parcel.is_none_or(|parcel| loaded.outlook(parcel) == Outlook::CalledOff);
        let promise = loaded.order.as_ref().and_then(|order| order.details.0.promise);
        match parcel {
            Some(parcel) if !called_off => {
                let promised = promise.map(|promise| promise.latest);
                Self::of_parcel(parcel, promised, today, zone)
            }
            _ => {
                let estimate = ready_by(loaded).or_else(|| {
                    promise.map(|promise| Estimate {
                        date: Some(promise.latest),
                        earliest: (promise.earliest < promise.latest).then(|| day(promise.earliest)),
                        latest: None,
                    })
                });
                let last = estimate.as_ref().and_then(|estimate| estimate.date);
                let missed = !cancelled && last.is_some_and(|last| last < today);
                Self {
                    kind: match loaded.order.as_ref().is_some_and(|order| order.details.0.store_pickup.is_some()) {
                        _ if cancelled => "cancelled",
                        true => "store_preparing",
                        false => "ordered",
                    },
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

    /// Whether it is about a store or a return: a carrier's reasons speak of parcels to the shopper's door.
    pub(super) fn has_own_words(&self) -> bool {
        self.kind.starts_with("store_") || (self.kind.starts_with("return_") && self.kind != "return_to_sender")
    }

    /// Whether all there is to say is that the order was received.
    pub fn is_confirmation(&self) -> bool {
        self.kind == "ordered" && !self.in_trouble
    }

    /// The days between which it comes: the first, if that is another, and the last. None where no day can be told.
    pub(super) fn window(&self, zone: &TimeZone) -> Option<(Option<Date>, Date)> {
        let estimate = self.estimate.as_ref().filter(|_| !self.stuck)?;
        let last = final_day(estimate, zone)?;
        let first = estimate.earliest.and_then(|when| day_of(when, zone)).filter(|first| *first < last);
        Some((first, last))
    }

    /// Of one parcel.
    pub fn of_parcel(parcel: &'a Parcel, promised: Option<Date>, today: Date, zone: &TimeZone) -> Self {
        use ShipmentStatus::{AttemptedDelivery, Exception, Expired, ReturnToSender};
        let shipment = &parcel.shipment;
        let told = shipment.estimate.as_ref().map(|json| json.0.clone());
        if parcel.is_return() {
            return Self::of_return(parcel, told);
        }
        let estimate = with_the_driver(shipment, told, today, zone).or_else(|| promised.map(Estimate::on));
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
            kind: kind(parcel),
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

impl<'a> Standing<'a> {
    /// Of a parcel that the shopper sends back. It is late for nobody, and nothing was promised.
    fn of_return(parcel: &'a Parcel, told: Option<Estimate>) -> Self {
        let kind = kind(parcel);
        let problem = kind == "return_problem";
        Self {
            kind,
            parcel: Some(parcel),
            estimate: told.filter(|_| kind == "return_moving"),
            first: None,
            missed: false,
            stuck: problem,
            in_trouble: problem,
            tone: match kind {
                "return_problem" => "problem",
                "return_arrived" => "done",
                _ => "calm",
            },
        }
    }
}

/// What was told of the day; but what the driver has had since today comes today, whatever was told before.
pub(super) fn with_the_driver(
    shipment: &Shipment,
    told: Option<Estimate>,
    today: Date,
    zone: &TimeZone,
) -> Option<Estimate> {
    let since = shipment.status_at.filter(|_| shipment.status == ShipmentStatus::OutForDelivery);
    let left_today = since.is_some_and(|at| zone.to_datetime(at.timestamp()).date() == today);
    let told_for_today = told.as_ref().is_some_and(|told| final_day(told, zone) == Some(today));
    if left_today && !told_for_today { Some(Estimate::on(today)) } else { told }
}

/// When an order that is collected should be ready.
pub(super) fn ready_by(loaded: &Loaded) -> Option<Estimate> {
    let wall = loaded.order.as_ref()?.details.0.store_pickup.as_ref()?.ready_by?;
    let exact = (wall.time() != jiff::civil::Time::midnight()).then(|| When::wall(wall));
    Some(Estimate { date: Some(wall.date()), earliest: None, latest: exact })
}

/// The parcel that the page speaks of first. A return is spoken of first only if nothing is on its way out any more.
fn head<'a>(loaded: &'a Loaded, zone: &TimeZone) -> Option<&'a Parcel> {
    let most_urgent = |parcel: &&Parcel| {
        // Of those that have arrived, the last.
        let arrived = parcel.shipment.status == ShipmentStatus::Delivered;
        let day = if arrived { (false, None) } else { last_day(parcel, zone) };
        (urgency(&parcel.shipment), day, Reverse(parcel.shipment.status_at))
    };
    let outward = loaded.outward().min_by_key(most_urgent);
    if outward.is_some_and(|parcel| !parcel.shipment.status.is_final()) {
        return outward;
    }
    let returns = || loaded.parcels.iter().filter(|parcel| parcel.is_return());
    let moving = returns().filter(|parcel| !matches!(kind(parcel), "return_arrived" | "cancelled"));
    // Of what is over, the newest: what came back after it was delivered is the later news.
    let over =
        || outward.into_iter().chain(returns()).max_by_key(|parcel| (parcel.shipment.status_at, parcel.is_return()));
    moving.min_by_key(most_urgent).or_else(over)
}

/// Which words and drawing a parcel has.
pub(in crate::tracking_page) fn kind(parcel: &Parcel) -> &'static str {
    use ShipmentStatus::{
        AttemptedDelivery, AvailableForPickup, Cancelled, Delivered, Exception, Expired, InTransit, OutForDelivery,
        PreTransit, ReturnToSender, Unknown,
    };
    let (status, reason) = (parcel.shipment.status, parcel.shipment.reason);
    if parcel.is_return() {
        return match status {
            Unknown | PreTransit => "return_ready",
            InTransit | OutForDelivery | AvailableForPickup | AttemptedDelivery => "return_moving",
            ReturnToSender if reason != Some(Reason::Returned) => "return_moving",
            Delivered | ReturnToSender => "return_arrived",
            Exception | Expired => "return_problem",
            Cancelled => "cancelled",
        };
    }
    if parcel.in_store {
        match status {
            Unknown | PreTransit => return "store_preparing",
            AvailableForPickup => return "store_ready",
            Delivered => return "store_collected",
            _ => {}
        }
    }
    match (status, reason) {
        (InTransit, Some(Reason::CustomsReceived | Reason::CustomsHold)) => "customs",
        (ReturnToSender, Some(Reason::Returned)) => "returned",
        _ => status.as_str(),
    }
}

/// The day by which it counts as kept, by the clocks where it goes.
pub(in crate::tracking_page) fn final_day(estimate: &Estimate, zone: &TimeZone) -> Option<Date> {
    estimate.latest.and_then(|when| day_of(when, zone)).or(estimate.date)
}

fn day_of(when: When, zone: &TimeZone) -> Option<Date> {
    when.local.or_else(|| when.at.map(|at| zone.to_datetime(at.timestamp()))).map(|local| local.date())
}

fn day(date: Date) -> When {
    When::wall(date.to_datetime(jiff::civil::Time::midnight()))
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
