//! When a parcel is asked about, should its senders stay silent: often on the delivery day, seldom before it is handed over,
//! never when it has arrived.
//!
//! Every piece of news puts the next question off, so a parcel whose sender pushes is asked about only when a push is late.

use jiff::{SignedDuration, ToSpan as _};

use super::model::Estimate;
use super::status::{Reason, ShipmentStatus};
use crate::db::Instant;

/// What the next question depends on.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Where the parcel is.
    pub status: ShipmentStatus,
    /// Why.
    pub reason: Option<Reason>,
    /// When it should come.
    pub estimate: Option<&'a Estimate>,
    /// When we first heard of it.
    pub created_at: Instant,
    /// When we last heard something new.
    pub heard_at: Instant,
    /// Spreads questions that would fall together: any number that belongs to the parcel.
    pub spread: u8,
}

/// The pause before the next question, from now. `None`: there is nothing to ask any more.
pub fn pause(known: &Known<'_>, now: Instant) -> Option<SignedDuration> {
    use ShipmentStatus::{
        AttemptedDelivery, AvailableForPickup, Cancelled, Delivered, Exception, Expired, InTransit, OutForDelivery,
        PreTransit, ReturnToSender, Unknown,
    };
    let days = |instant: Instant| now.since(instant).as_hours() / 24;
    let (age, silent) = (days(known.created_at), days(known.heard_at));
    let minutes = match known.status {
        Delivered | Cancelled | Expired => return None,
        ReturnToSender if known.reason == Some(Reason::Returned) => return None,
        // A label that never became a parcel, a parcel that nobody speaks of any more.
        _ if silent > 60 || (matches!(known.status, Unknown | PreTransit) && age > 45) => return None,
        // News that just came may be the first of a burst; a parcel that was just announced may be pushed at once.
        Unknown | PreTransit if age < 3 => 6 * 60,
        Unknown | PreTransit => 24 * 60,
        OutForDelivery => 30,
        InTransit if due(known.estimate, now) => 60,
        InTransit if silent > 10 => 24 * 60,
        InTransit => 6 * 60,
        AttemptedDelivery => 3 * 60,
        AvailableForPickup | Exception => 12 * 60,
        ReturnToSender => 24 * 60,
    };
    // Up to a tenth later: parcels of one evening's orders are not all asked about in the same second.
    let seconds = minutes * 60 + minutes * 6 * i64::from(known.spread) / 256;
    Some(SignedDuration::from_secs(seconds))
}

/// Whether the day is near enough to look often: from the evening before to three days after. Zones differ by less.
pub fn due(estimate: Option<&Estimate>, now: Instant) -> bool {
    let Some(date) = estimate.and_then(|estimate| estimate.date) else { return false };
    let today = jiff::tz::Offset::UTC.to_datetime(now.timestamp()).date();
    let (Ok(from), Ok(to)) = (date.checked_sub(1.day()), date.checked_add(3.days())) else { return false };
    (from..=to).contains(&today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ShipmentStatus::*;

    fn at(text: &str) -> Instant {
        Instant::from_timestamp(text.parse().unwrap())
    }

    fn known(status: ShipmentStatus) -> Known<'static> {
        let heard = at("2026-11-20T10:00:00Z");
        Known { status, reason: None, estimate: None, created_at: heard, heard_at: heard, spread: 0 }
    }

    fn minutes(known: &Known<'_>, now: &str) -> Option<i64> {
        pause(known, at(now)).map(|pause| pause.as_mins())
    }

    #[test]
    fn often_on_the_day_seldom_before_and_never_after() {
        let now = "2026-11-21T10:00:00Z";
        assert_eq!(minutes(&known(PreTransit), now), Some(360));
        assert_eq!(minutes(&known(InTransit), now), Some(360));
        assert_eq!(minutes(&known(OutForDelivery), now), Some(30));
        let today = Estimate::on("2026-11-21".parse().unwrap());
        assert_eq!(minutes(&Known { estimate: Some(&today), ..known(InTransit) }, now), Some(60));
        let later = Estimate::on("2026-11-25".parse().unwrap());
        assert_eq!(minutes(&Known { estimate: Some(&later), ..known(InTransit) }, now), Some(360));
        for end in [Delivered, Cancelled, Expired] {
            assert_eq!(minutes(&known(end), now), None, "{end}");
        }
        let back = Known { reason: Some(Reason::Returned), ..known(ReturnToSender) };
        assert_eq!(minutes(&back, now), None);
        assert_eq!(minutes(&known(ReturnToSender), now), Some(24 * 60));
    }

    #[test]
    fn it_ends_when_nobody_speaks_any_more() {
        assert_eq!(minutes(&known(PreTransit), "2026-11-30T10:00:00Z"), Some(24 * 60));
        assert_eq!(minutes(&known(PreTransit), "2027-01-10T10:00:00Z"), None);
        assert_eq!(minutes(&known(InTransit), "2026-12-05T10:00:00Z"), Some(24 * 60));
        assert_eq!(minutes(&known(InTransit), "2027-02-01T10:00:00Z"), None);
    }

    #[test]
    fn questions_are_spread_over_a_tenth_of_the_pause() {
        let last = Known { spread: 255, ..known(InTransit) };
        assert_eq!(minutes(&last, "2026-11-21T10:00:00Z"), Some(395));
    }
}
