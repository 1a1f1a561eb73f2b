//! Words for how orders and parcels stand, in the admin's own plain voice.

use jiff::tz::TimeZone;

use crate::i18n::{Language, Words};
use crate::orders::store::Order;
use crate::tracking::model::{Estimate, TrackingEvent, When as Told};
use crate::tracking::store::Shipment;
use crate::tracking::{Reason, ShipmentStatus};

/// "In transit".
pub fn status(status: ShipmentStatus) -> String {
    Words::of(Language::English).get(&format!("status-{status}-name"))
}

/// "address problem".
pub fn reason(reason: Reason) -> String {
    reason.as_str().replace('_', " ")
}

/// `calm`, `amber`, `red` or `done`.
pub const fn tone(status: ShipmentStatus) -> &'static str {
    match status {
        ShipmentStatus::Delivered => "done",
        ShipmentStatus::Exception | ShipmentStatus::ReturnToSender | ShipmentStatus::Expired => "red",
        ShipmentStatus::AttemptedDelivery | ShipmentStatus::AvailableForPickup => "amber",
        _ => "calm",
    }
}

/// A parcel's status in a list.
#[derive(Clone, Debug)]
pub struct Stand {
    /// What.
    pub label: String,
    /// Why.
    pub reason: Option<String>,
    /// Its tone.
    pub tone: &'static str,
    /// Who carries it.
    pub carrier: Option<String>,
    /// Under which number.
    pub number: Option<String>,
}

impl Stand {
    /// Of a parcel.
    pub fn of(shipment: &Shipment) -> Self {
        Self {
            label: status(shipment.status),
            reason: shipment.reason.map(reason),
            tone: tone(shipment.status),
            carrier: carrier(shipment),
            number: shipment.tracking_number.clone(),
        }
    }
}

/// Who carries a parcel, by name.
pub fn carrier(shipment: &Shipment) -> Option<String> {
    let sent = shipment.reported_carrier.as_deref().or(shipment.carrier.as_deref())?;
    Some(crate::tracking::carrier_names::display(sent).to_owned())
}

/// "26 Nov 2026", "26 Nov 2026, 09:00 to 13:00".
pub fn estimate(estimate: &Estimate, zone: &TimeZone) -> String {
    let day = |told: &Told| moment(told, zone);
    match (estimate.date, &estimate.earliest, &estimate.latest) {
        (_, Some(earliest), Some(latest)) => format!("{} to {}", day(earliest), day(latest)),
        (_, None, Some(latest)) => format!("by {}", day(latest)),
        (Some(date), Some(earliest), None) => format!("{} to {}", day(earliest), date.strftime("%-d %b %Y")),
        (Some(date), None, None) => date.strftime("%-d %b %Y").to_string(),
        (None, Some(earliest), None) => format!("from {}", day(earliest)),
        (None, None, None) => "no day".into(),
    }
}

/// A time as it was told: on the clock there, if that is known.
pub fn moment(told: &Told, zone: &TimeZone) -> String {
    let form = "%-d %b %Y, %H:%M";
    match (told.local, told.at) {
        (Some(local), _) => local.strftime(form).to_string(),
        (None, Some(at)) => at.timestamp().to_zoned(zone.clone()).strftime(form).to_string(),
        (None, None) => "time unknown".into(),
    }
}

/// "Hamburg, DE".
pub fn place(event: &TrackingEvent) -> String {
    let place = &event.place;
    [&place.city, &place.region, &place.country].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

/// Who ordered: a name, or else an address.
pub fn shopper(order: &Order) -> Option<String> {
    let to = &order.details.0.ship_to;
    to.name.clone().or_else(|| to.company.clone()).or_else(|| order.email.clone())
}
