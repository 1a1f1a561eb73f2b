//! Wrong tries, and when they lock. Who counts what, and keeps it where, is said where something can be guessed.

use jiff::SignedDuration;

use crate::db::Instant;

/// How many wrong tries there are, and how fast they are forgiven.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// So many in a row; the last of them locks.
    pub tries: i32,
    /// One is forgiven after so long.
    pub forgives: SignedDuration,
}

/// The first lock; each further wrong try doubles it.
const FIRST_LOCK: SignedDuration = SignedDuration::from_mins(15);
/// The longest lock.
const LONGEST_LOCK: SignedDuration = SignedDuration::from_hours(4);

/// Wrong tries so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lockout {
    /// How many, as of `tried_at`.
    pub wrong: i32,
    /// From when on tries are forgiven.
    pub tried_at: Instant,
    /// Until when no try counts.
    pub locked_until: Option<Instant>,
}

impl Lockout {
    /// None so far.
    pub fn none(now: Instant) -> Self {
        Self { wrong: 0, tried_at: now, locked_until: None }
    }

    /// How long it is still locked.
    pub fn locked(&self, now: Instant) -> Option<SignedDuration> {
        self.locked_until.map(|until| until.since(now)).filter(|left| left.is_positive())
    }

    /// After one more wrong try.
    #[must_use]
    pub fn after_wrong(self, patience: Patience, now: Instant) -> Self {
        let quiet = now.since(self.tried_at).as_secs().max(0);
        let forgiven = i32::try_from(quiet / patience.forgives.as_secs().max(1)).unwrap_or(i32::MAX);
        let left = self.wrong.saturating_sub(forgiven).max(0);
        // What is left of a period counts for the next one: tries just within each period must not add up for ever.
        let tried_at = if left == 0 { now } else { self.tried_at.plus(patience.forgives * forgiven) };
        let wrong = left.saturating_add(1);
        let doubled = u32::try_from(wrong - patience.tries).ok().map(|times| FIRST_LOCK * (1 << times.min(8)));
        Self { wrong, tried_at, locked_until: doubled.map(|lock| now.plus(lock.min(LONGEST_LOCK))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64, minute: i64) -> Instant {
        Instant::from_second(1_800_000_000 + day * 86_400 + minute * 60).unwrap()
    }

    #[test]
    fn locks_grow_and_tries_are_forgiven() {
        let (patience, mut state) =
            (Patience { tries: 5, forgives: SignedDuration::from_hours(6) }, Lockout::none(at(0, 0)));
        for _ in 0..4 {
            state = state.after_wrong(patience, at(0, 0));
            assert_eq!(state.locked(at(0, 0)), None);
        }
        let minutes = |state: Lockout, now: Instant| state.locked(now).map(|left| left.as_mins());
        state = state.after_wrong(patience, at(0, 1));
        assert_eq!(minutes(state, at(0, 1)), Some(15));
        assert_eq!(state.locked(at(0, 16)), None);
        state = state.after_wrong(patience, at(0, 16));
        assert_eq!(minutes(state, at(0, 16)), Some(30));
        for _ in 0..9 {
            state = state.after_wrong(patience, at(0, 50));
        }
        assert_eq!(minutes(state, at(0, 50)), Some(240), "never longer than four hours");
        assert_eq!(state.after_wrong(patience, at(9, 0)).wrong, 1, "days later");
        // Every two minutes for a day, where three minutes forgive one: the count stays far from where it would without.
        let mut office = Lockout::none(at(0, 0));
        for n in 0..60 {
            office = office.after_wrong(Patience { tries: 20, forgives: SignedDuration::from_mins(3) }, at(0, n * 3));
        }
        assert!(office.wrong <= 2 && office.locked_until.is_none(), "{office:?}");
    }
}
