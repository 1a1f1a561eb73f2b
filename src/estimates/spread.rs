//! How far outcomes lay from what was predicted, and how likely what is.
//!
//! Learned from predictions that were made before their outcomes were known, so that a window which should hold eight of ten does. A
//! parcel that has not come yet says that its outcome is beyond today, no more and no less (Kaplan and Meier 1958): leaving such
//! parcels out would make the last weeks look quick.

use super::wall;

/// Steps in which the distribution is kept.
const STEPS: usize = 1000;
/// Outcomes that are needed before anything is said.
pub const NEEDED: usize = 50;

/// A prediction and what came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// What was predicted: the logarithm of worked days.
    pub told: f64,
    /// What came: the same, or how much has passed without its coming.
    pub came: f64,
    /// Whether it has not come yet.
    pub is_open: bool,
    /// How much it counts.
    pub weight: f64,
    /// Whether it is old enough for slow ones of its age to be known, too.
    pub is_settled: bool,
}

/// The distribution of what comes around what is predicted.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Long ways spread otherwise than short ones: how much, and around which.
    slope: f64,
    middle: f64,
    /// What `0, 1/STEPS, 2/STEPS …` of the outcomes do not exceed, as far as is known.
    quantiles: Vec<f64>,
    /// How quickly the unlikely gets more unlikely beyond that.
    tail: f64,
}

impl Spread {
    /// Learns. None if there are too few outcomes.
    pub fn learn(outcomes: &[Outcome]) -> Option<Self> {
        if outcomes.iter().filter(|outcome| !outcome.is_open).count() < NEEDED {
            return None;
        }
        let (slope, middle) = slope(outcomes);
        let mut spread = Self { slope, middle, quantiles: Vec::new(), tail: 0.0 };
        let scaled = outcomes.iter().map(|outcome| Seen {
            at: (outcome.came - outcome.told) / spread.scale(outcome.told),
            is_open: outcome.is_open,
            weight: outcome.weight,
        });
        spread.quantiles = quantiles(scaled.collect());
        if spread.quantiles.len() < STEPS / 2 {
            return None;
        }
        // The last of a hundred come whenever they like. Beyond, the tail goes on evenly.
        spread.quantiles.truncate(STEPS - STEPS / 100 + 1);
        let last = spread.quantiles.last().copied().unwrap_or_default();
        spread.tail = ((last - spread.at(5.0 * spread.beyond())) / 5f64.ln()).max(0.05);
        Some(spread)
    }

    /// How widely outcomes lie around a prediction, compared with one in the middle.
    fn scale(&self, told: f64) -> f64 {
        (self.slope * (told - self.middle)).clamp(-1.0, 1.0).exp()
    }

    /// Which part of the parcels with a prediction take longer than worked days of this logarithm. Never none: however long it has been, some
    /// took longer.
    pub fn left(&self, told: f64, log: f64) -> f64 {
        let at = (log - told) / self.scale(told);
        let below = self.quantiles.partition_point(|quantile| *quantile <= at);
        let Some(before) = below.checked_sub(1) else { return 1.0 };
        match (self.quantiles.get(before), self.quantiles.get(below)) {
            (Some(from), Some(to)) => {
                let part = if to > from { (at - from) / (to - from) } else { 0.0 };
                1.0 - (wall::count(before) + part) / wall::count(STEPS)
            }
            (from, _) => self.beyond() * (-(at - from.copied().unwrap_or(at)) / self.tail).exp().max(1e-300),
        }
    }

    /// The logarithm of the worked days that this part of the parcels with a prediction exceeds.
    pub fn log(&self, told: f64, left: f64) -> f64 {
        told + self.scale(told) * self.at(left)
    }

    fn at(&self, left: f64) -> f64 {
        let place = ((1.0 - left) * wall::count(STEPS)).max(0.0);
        let (below, part) = (place.floor(), place - place.floor());
        match (self.quantiles.get(wall::index(below)), self.quantiles.get(wall::index(below) + 1)) {
            (Some(from), Some(to)) if left >= self.beyond() => from + part * (to - from),
            _ => self.quantiles.last().copied().unwrap_or_default() + self.tail * (self.beyond() / left).ln().max(0.0),
        }
    }

    /// The part of the parcels that takes longer than anything that is known.
    fn beyond(&self) -> f64 {
        (1.0 - wall::count(self.quantiles.len().saturating_sub(1)) / wall::count(STEPS)).max(0.01)
    }
}

/// One of many, for [`quantiles`].
struct Seen {
    at: f64,
    is_open: bool,
    weight: f64,
}

/// What `0, 1/STEPS, 2/STEPS …` of many do not exceed, as far as is known (Kaplan and Meier).
fn quantiles(mut seen: Vec<Seen>) -> Vec<f64> {
    seen.sort_unstable_by(|one, other| one.at.total_cmp(&other.at));
    let mut waiting: f64 = seen.iter().map(|seen| seen.weight).sum();
    let (mut left, mut next, mut quantiles) = (1.0, 0.0, Vec::new());
    for Seen { at, is_open, weight } in seen {
        if !is_open && waiting > 0.0 {
            left *= 1.0 - (weight / waiting).min(1.0);
            while 1.0 - left >= next / wall::count(STEPS) && next <= wall::count(STEPS) {
                quantiles.push(at);
                next += 1.0;
            }
        }
        waiting -= weight;
    }
    quantiles
}

/// How the logarithm of an outcome's distance changes with the prediction, by least squares.
fn slope(outcomes: &[Outcome]) -> (f64, f64) {
    let settled = || outcomes.iter().filter(|outcome| !outcome.is_open && outcome.is_settled);
    let weight: f64 = settled().map(|outcome| outcome.weight).sum();
    let all: f64 = outcomes.iter().map(|outcome| outcome.weight).sum();
    let mean =
        |of: &dyn Fn(&Outcome) -> f64| settled().map(|outcome| outcome.weight * of(outcome)).sum::<f64>() / weight;
    if settled().count() < 2 * NEEDED || weight <= 0.0 {
        let middle = outcomes.iter().map(|outcome| outcome.weight * outcome.told).sum::<f64>() / all;
        return (0.0, middle);
    }
    let middle = mean(&|outcome| outcome.told);
    let centre = mean(&|outcome| outcome.came - outcome.told);
    let distance = |outcome: &Outcome| ((outcome.came - outcome.told - centre).abs() + 0.05).ln();
    let usual = mean(&distance);
    let together = mean(&|outcome| (outcome.told - middle) * (distance(outcome) - usual));
    let apart = mean(&|outcome| (outcome.told - middle).powi(2));
    // A little added below: where all ways are equally long, nothing is said about longer ones.
    ((together / (apart + 0.02)).clamp(-0.6, 0.6), middle)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn outcome(came: f64, is_open: bool) -> Outcome {
        Outcome { told: 1.0, came, is_open, weight: 1.0, is_settled: true }
    }

    /// Evenly between 0 and 2.
    fn even(number: usize) -> Vec<Outcome> {
        (0..number).map(|at| outcome(2.0 * (wall::count(at) + 0.5) / wall::count(number), false)).collect()
    }

    #[test]
    fn quantiles_are_those_of_the_outcomes() {
        let spread = Spread::learn(&even(2000)).unwrap();
        for part in [0.1, 0.25, 0.5, 0.75, 0.9] {
            assert!((spread.log(1.0, 1.0 - part) - 2.0 * part).abs() < 0.01, "{part}");
            assert!((spread.left(1.0, 2.0 * part) - (1.0 - part)).abs() < 0.01, "{part}");
        }
        assert!(Spread::learn(&even(NEEDED - 1)).is_none(), "too few");
    }

    #[test]
    fn what_has_not_come_is_not_left_out() {
        // Half of them are looked at when only what takes less than 1 can have come.
        let outcomes: Vec<_> = even(4000)
            .into_iter()
            .enumerate()
            .map(|(at, outcome)| {
                let is_open = at % 2 == 0 && outcome.came > 1.0;
                Outcome { came: if is_open { 1.0 } else { outcome.came }, is_open, ..outcome }
            })
            .collect();
        let spread = Spread::learn(&outcomes).unwrap();
        assert!((spread.log(1.0, 0.1) - 1.8).abs() < 0.02, "{}", spread.log(1.0, 0.1));
        let dropped: Vec<_> = outcomes.into_iter().filter(|outcome| !outcome.is_open).collect();
        assert!(Spread::learn(&dropped).unwrap().log(1.0, 0.1) < 1.72, "which is what dropping them would say");
    }

    #[test]
    fn long_ways_may_spread_more() {
        let outcomes: Vec<_> = (0..4000)
            .map(|at| {
                let told = wall::count(at % 40) / 10.0;
                let noise = wall::count(at * 7919 % 1000) / 500.0 - 1.0;
                Outcome { told, came: told + noise * (0.1 + 0.1 * told), is_open: false, weight: 1.0, is_settled: true }
            })
            .collect();
        let spread = Spread::learn(&outcomes).unwrap();
        let width = |told: f64| spread.log(told, 0.1) - spread.log(told, 0.9);
        assert!(width(3.5) > 1.8 * width(0.5), "{} {}", width(3.5), width(0.5));
    }

    proptest! {
        #[test]
        fn less_is_left_later_and_back(
            noise in proptest::collection::vec((-2.0..2.0_f64, 0.0..1.0_f64), 60..300),
            one in 1e-6..1.0_f64,
            two in 1e-6..1.0_f64,
            told in -1.0..4.0_f64,
        ) {
            let outcomes: Vec<_> = noise.iter().map(|(noise, open)| outcome(1.0 + noise, *open > 0.9)).collect();
            if let Some(spread) = Spread::learn(&outcomes) {
                let (one, two) = (one.min(two), one.max(two));
                prop_assert!(spread.log(told, one) >= spread.log(told, two) - 1e-9);
                let (there, beyond) = (spread.left(told, spread.log(told, one)), spread.beyond());
                prop_assert!(there > 0.0 && there <= 1.0);
                prop_assert!(one > beyond || (there - one).abs() < 1e-3 * one + 1e-9, "{there} {one}");
            }
        }
    }
}
