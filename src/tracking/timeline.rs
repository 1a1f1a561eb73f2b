//! A parcel's events as a shopper reads them: newest first, told once.

use super::model::TrackingEvent;
use super::status::ShipmentStatus;

/// Newest first. Events without any time come last, because nothing says where they belong. Of neighbours that say the
/// same in the same words (or without any) at the same minute in the same place, one is kept: two sources often report one
/// scan. Different words are different news, whatever we make of them.
pub fn newest_first(events: &[TrackingEvent]) -> Vec<&TrackingEvent> {
    let mut ordered: Vec<&TrackingEvent> = events.iter().collect();
    ordered.sort_by(|a, b| {
        (b.when.sort_key(), step(b), &b.text, &b.place).cmp(&(a.when.sort_key(), step(a), &a.text, &a.place))
    });
    ordered.dedup_by(|later, kept| says_the_same(later, kept));
    ordered
}

/// Of events at one moment, the further step is the newer one.
fn step(event: &TrackingEvent) -> u8 {
    event.status.rank().unwrap_or(5)
}

fn says_the_same(a: &TrackingEvent, b: &TrackingEvent) -> bool {
    let minute = |event: &TrackingEvent| event.when.sort_key().map(|at| at.timestamp().as_second().div_euclid(60));
    a.status == b.status
        && a.status != ShipmentStatus::Unknown
        && a.reason == b.reason
        && minute(a) == minute(b)
        && a.when.at.is_some() == b.when.at.is_some()
        && city(a) == city(b)
        && match (words(a), words(b)) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        }
}

fn words(event: &TrackingEvent) -> Option<String> {
    event.text.as_deref().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}

fn city(event: &TrackingEvent) -> Option<String> {
    event.place.city.as_deref().map(|city| city.trim().to_lowercase())
}

/// Whether an event is one of the few that a shopper looks for.
pub fn is_milestone(event: &TrackingEvent) -> bool {
    !matches!(event.status, ShipmentStatus::InTransit | ShipmentStatus::Unknown | ShipmentStatus::PreTransit)
}

#[cfg(test)]
mod tests {
    use super::super::model::{Place, When};
    use super::super::status::Reason;
    use super::*;

    fn event(at: Option<&str>, status: ShipmentStatus, text: &str) -> TrackingEvent {
        TrackingEvent {
            when: at.and_then(When::parse).unwrap_or_default(),
            status,
            reason: None,
            code: None,
            text: Some(text.into()),
            place: Place::default(),
            carrier: None,
        }
    }

    #[test]
    fn newest_first_whatever_came_first() {
        let a = event(Some("2026-11-20T10:00:00Z"), ShipmentStatus::InTransit, "a");
        let b = event(Some("2026-11-21T10:00:00Z"), ShipmentStatus::OutForDelivery, "b");
        let c = event(None, ShipmentStatus::PreTransit, "c");
        let texts = |events: &[TrackingEvent]| {
            newest_first(events).into_iter().map(|e| e.text.clone().unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(texts(&[a.clone(), b.clone(), c.clone()]), ["b", "a", "c"]);
        assert_eq!(texts(&[c, b, a]), ["b", "a", "c"]);
    }

    #[test]
    fn one_scan_from_two_sources_is_told_once() {
        let mut a = event(Some("2026-11-20T10:00:05Z"), ShipmentStatus::InTransit, "Arrived at facility");
        a.reason = Some(Reason::Arrived);
        let mut b = event(Some("2026-11-20T10:00:30Z"), ShipmentStatus::InTransit, "ARRIVED AT  FACILITY");
        b.reason = Some(Reason::Arrived);
        assert_eq!(newest_first(&[a.clone(), b.clone()]).len(), 1);
        b.text = Some("Customs duties paid".into());
        assert_eq!(newest_first(&[a.clone(), b]).len(), 2, "other words are other news");
        let mut elsewhere = a.clone();
        elsewhere.place.city = Some("Kassel".into());
        assert_eq!(newest_first(&[a, elsewhere]).len(), 2);
    }
}
