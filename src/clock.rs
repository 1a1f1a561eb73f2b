//! Time, injected.
//!
//! Everything that asks what time it is asks a [`Clock`]. Production uses the system's; tests move theirs by hand.
//! Times are cut to microseconds, because that is what both databases keep: a value written and read back is equal.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::db::Instant;

/// Where time comes from. Cheap to clone; clones of a manual clock move together.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Manual(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until [`Clock::advance`] or [`Clock::set`] moves it.
    pub fn manual(start: Timestamp) -> Self {
        Self(Source::Manual(Arc::new(Mutex::new(start))))
    }

    /// Now, in whole microseconds.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the real clock")]
    pub fn now(&self) -> Instant {
        let now = match &self.0 {
            Source::System => Timestamp::now(),
            Source::Manual(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        };
        Instant::from_timestamp(now)
    }

    /// Moves a manual clock forward. The system's clock cannot be moved and stays as it is.
    pub fn advance(&self, by: SignedDuration) {
        if let Source::Manual(at) = &self.0 {
            let mut at = at.lock().unwrap_or_else(PoisonError::into_inner);
            *at = at.saturating_add(by).unwrap_or(*at);
        }
    }

    /// Sets a manual clock. The system's clock cannot be set and stays as it is.
    pub fn set(&self, to: Timestamp) {
        if let Source::Manual(at) = &self.0 {
            *at.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}
