//! How often a vendor is asked, and when it is left alone: the day's budget and the circuit breaker of one account.

use std::time::Duration;

use jiff::SignedDuration;

use super::account::Pace;
use super::store::Calls;
use crate::db::Instant;

/// Failures in a row before the account is left alone for a while.
const PATIENCE: i32 = 3;
/// The first pause; each further failure doubles it.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(1);
/// How long wrong credentials are left alone: every try with them is one more strike in the vendor's eyes.
const DENIED_PAUSE: SignedDuration = SignedDuration::from_hours(1);
/// The part of a day's budget that is kept for parcels whose day it is, in percent.
const URGENT_SHARE: u32 = 20;

impl Calls {
    /// Whether it is left alone now.
    pub fn is_paused(&self, now: Instant) -> bool {
        self.paused_until.is_some_and(|until| until > now)
    }

    /// How many requests are left today. `None`: as many as the pace allows.
    pub fn left(&self, pace: Pace, urgent: bool, now: Instant) -> Option<u32> {
        let day = pace.per_day?;
        let asked = if self.is_new_day(now) { 0 } else { u32::try_from(self.asked_today).unwrap_or(0) };
        let most = if urgent { day } else { day - day / 100 * URGENT_SHARE - day % 100 * URGENT_SHARE / 100 };
        Some(most.saturating_sub(asked))
    }

    /// When the next day's budget begins.
    pub fn next_day(&self, now: Instant) -> Instant {
        self.day_began_at.map_or(now, |began| began.plus(SignedDuration::from_hours(24))).max(now)
    }

    /// Counts a request.
    pub fn count(&mut self, now: Instant) {
        if self.is_new_day(now) {
            (self.day_began_at, self.asked_today) = (Some(now), 0);
        }
        self.asked_today = self.asked_today.saturating_add(1);
        self.last_asked_at = Some(now);
    }

    fn is_new_day(&self, now: Instant) -> bool {
        self.day_began_at.is_none_or(|began| now.since(began) >= SignedDuration::from_hours(24))
    }

    /// An answer came: whatever was wrong is over.
    pub fn went_well(&mut self) {
        self.failures = 0;
        self.paused_until = None;
        self.last_error = None;
    }

    /// No answer, or one that says the vendor has trouble. After three of them in a row it is left alone, longer each
    /// time; the first request after a pause decides whether it is over.
    pub fn went_wrong(&mut self, why: &str, now: Instant) {
        self.failures = self.failures.saturating_add(1);
        self.last_error = Some(why.to_owned());
        let over = u32::try_from(self.failures - PATIENCE);
        if let Ok(over) = over {
            let pause = FIRST_PAUSE.checked_mul(2i32.saturating_pow(over.min(10))).unwrap_or(LONGEST_PAUSE);
            self.pause(pause.min(LONGEST_PAUSE), now);
        }
    }

    /// The vendor refused the credentials, or something is not set.
    pub fn was_denied(&mut self, why: &str, now: Instant) {
        self.failures = self.failures.saturating_add(1);
        self.last_error = Some(why.to_owned());
        self.pause(DENIED_PAUSE, now);
    }

    /// The vendor asked us to wait.
    pub fn was_slowed(&mut self, retry_after: Option<Duration>, now: Instant) {
        let pause = retry_after.and_then(|after| SignedDuration::try_from(after).ok()).unwrap_or(FIRST_PAUSE);
        self.last_error = Some("the vendor asked us to wait".into());
        // A vendor may say "tomorrow", and mean it; but not "next year".
        self.pause(pause.clamp(SignedDuration::from_secs(1), SignedDuration::from_hours(24)), now);
    }

    fn pause(&mut self, pause: SignedDuration, now: Instant) {
        self.paused_until = Some(now.plus(pause));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::MerchantId;
    use crate::inbox::EndpointId;

    fn at(seconds: i64) -> Instant {
        Instant::from_second(1_700_000_000 + seconds).unwrap()
    }

    fn calls() -> Calls {
        Calls::new(MerchantId::new(at(0)), EndpointId::new(at(0)))
    }

    #[test]
    fn a_day_s_budget_keeps_a_part_for_what_is_urgent() {
        let pace = Pace { per_minute: 60, per_day: Some(10) };
        let mut calls = calls();
        for second in 0..8 {
            calls.count(at(second));
        }
        assert_eq!(calls.left(pace, false, at(9)), Some(0));
        assert_eq!(calls.left(pace, true, at(9)), Some(2));
        assert_eq!(calls.left(pace, false, at(24 * 3600)), Some(8), "a new day");
        assert_eq!(calls.left(Pace { per_day: None, ..pace }, false, at(9)), None);
    }

    #[test]
    fn the_breaker_opens_after_three_failures_and_waits_longer_each_time() {
        let mut calls = calls();
        calls.went_wrong("503", at(0));
        calls.went_wrong("503", at(1));
        assert!(!calls.is_paused(at(1)));
        calls.went_wrong("503", at(2));
        assert!(calls.is_paused(at(61)) && !calls.is_paused(at(62)));
        calls.went_wrong("503", at(62));
        assert!(calls.is_paused(at(62 + 119)) && !calls.is_paused(at(62 + 120)));
        for n in 0..40 {
            calls.went_wrong("503", at(1000 + n));
        }
        assert!(calls.is_paused(at(1039 + 3599)) && !calls.is_paused(at(1039 + 3600)), "an hour at most");
        calls.went_well();
        assert!(!calls.is_paused(at(1040)) && calls.failures == 0 && calls.last_error.is_none());
    }

    #[test]
    fn retry_after_is_heeded() {
        let mut calls = calls();
        calls.was_slowed(Some(Duration::from_secs(300)), at(0));
        assert!(calls.is_paused(at(299)) && !calls.is_paused(at(300)));
        assert_eq!(calls.failures, 0, "being asked to wait is no failure");
        calls.was_slowed(Some(Duration::from_secs(u64::MAX)), at(0));
        assert!(!calls.is_paused(at(24 * 3600)));
    }
}
