//! How long parcels take, learned from those that came: a regression on the logarithm of worked days.
//!
//! ```text
//! log(worked days) = what its numbers say (distance, promise, weekday …)
//!                  + what its groups say (lane, carrier and service, sender …), each shrunk towards none where parcels are few
//!                  + the level of the days around its start
//! ```
//!
//! - **Old parcels count less**, by half every [`HALF_LIFE`] days; the *level* follows within [`LEVEL_HALF_LIFE`] days what befalls all
//!   parcels at once.
//! - **Parcels that have not come yet count**, too: for each the expected time is put in, given that so much has passed, and
//!   the fit repeated until nothing moves (Tobit by expectation and maximisation). Dropping them would make the last weeks look quick.
//! - Groups are fitted one after the other to what the others leave open, wide ones first (backfitting). A group with few parcels
//!   stays near none, which is the wider group's answer: that is the whole falling back from lane to carrier to everything.
//!
//! Boosted trees were tried against it and lost where times change from month to month; this is quicker by far, needs no library, and each
//! part of its answer can be named.

use std::sync::Arc;

use super::facts::{GROUPINGS, GROUPS, Index, NUMBERS, Row};
use super::holidays::Holidays;
use super::pace::{Pace, Region, WorkClock};
use super::wall::{self, Wall};

/// Days after which a parcel counts half.
pub const HALF_LIFE: f64 = 90.0;
/// Days after which a parcel counts half for the level of its day.
pub const LEVEL_HALF_LIFE: f64 = 5.0;
/// Parcels after which the level of a day counts as much as that of all days.
const LEVEL_DOUBT: f64 = 20.0;
/// Days that are looked back.
pub const LOOK_BACK: f64 = 500.0;
/// A parcel that has not come for so many days says nothing any more: it is lost, or nobody scanned it.
pub const GIVEN_UP: f64 = 70.0;
/// How little a number's part in the answer is believed at first.
const RIDGE: f64 = 1.0;
/// Rounds of putting in and fitting again, at most.
const ROUNDS: usize = 10;
/// A shorter way is one of so many worked days: scans are not exact.
const SHORTEST: f64 = 0.05;
/// Days that clocks reach beyond now.
const AHEAD: i32 = 400;

/// Parcels that a merchant sent, by when their way began.
#[derive(Clone, Debug, Default)]
pub struct History {
    starts: Vec<Wall>,
    /// When each came; infinite for those that have not.
    ends: Vec<Wall>,
    numbers: [Vec<f32>; NUMBERS],
    groups: [Vec<u32>; GROUPS],
    regions: Vec<u32>,
    group_index: [Index<u64>; GROUPS],
    region_index: Index<Region>,
}

impl History {
    /// From parcels with their end, if they have come. The order does not matter.
    pub fn new(mut parcels: Vec<(Row, Option<Wall>)>) -> Self {
        parcels.sort_by(|one, other| one.0.start.total_cmp(&other.0.start));
        let mut history = Self::default();
        for (row, end) in parcels {
            history.push(row, end);
        }
        history
    }

    fn push(&mut self, row: Row, end: Option<Wall>) {
        self.starts.push(row.start);
        self.ends.push(end.unwrap_or(f64::INFINITY));
        for (column, number) in self.numbers.iter_mut().zip(row.numbers) {
            column.push(number);
        }
        for ((column, index), group) in self.groups.iter_mut().zip(&mut self.group_index).zip(row.groups) {
            column.push(index.put(group));
        }
        self.regions.push(self.region_index.put(row.region));
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// When each began, ascending.
    pub fn starts(&self) -> &[Wall] {
        &self.starts
    }

    /// Which began from one moment until before another.
    pub(super) fn between(&self, from: Wall, to: Wall) -> std::ops::Range<usize> {
        let place = |at: Wall| self.starts.partition_point(|start| *start < at);
        place(from)..place(to)
    }

    /// The pace of the year before a moment.
    fn pace(&self, now: Wall, holidays: &Holidays) -> Pace {
        let regions = self.regions_by_place();
        let deliveries = self.ends.iter().zip(&self.regions).filter_map(|(end, region)| {
            let age = now - end;
            let region = regions.get(usize::try_from(*region).ok()?)?;
            (0.0..365.0).contains(&age).then(|| (wall::whole(*end), 1.0, *region))
        });
        Pace::learn(deliveries, holidays)
    }

    fn regions_by_place(&self) -> Vec<&Region> {
        let mut regions: Vec<_> = self.region_index.iter().collect();
        regions.sort_unstable_by_key(|(_, place)| *place);
        regions.into_iter().map(|(region, _)| region).collect()
    }
}

/// A parcel's time, as far as it is known at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Time {
    /// Logarithm of worked days: its time, or what has passed of it.
    pub log: f64,
    /// It has not come yet.
    pub is_open: bool,
    /// Days since its way began.
    pub age: f64,
}

/// What was learned at one moment.
#[derive(Clone, Debug)]
pub struct Transit {
    /// When.
    pub learned_at: Wall,
    /// From how many parcels that had come.
    pub parcels: usize,
    clocks: Vec<Arc<WorkClock>>,
    region_index: Index<Region>,
    /// For a place that no parcel went to yet.
    elsewhere: Arc<WorkClock>,
    base: f64,
    numbers: [Weighed; NUMBERS],
    groups: [Effects; GROUPS],
    /// By days before it was learned.
    levels: Vec<f64>,
}

/// What one number says.
#[derive(Clone, Copy, Debug, Default)]
struct Weighed {
    mean: f64,
    spread: f64,
    weight: f64,
}

/// What belonging to a group says.
#[derive(Clone, Debug, Default)]
struct Effects {
    index: Index<u64>,
    effects: Vec<f64>,
    /// How many recent parcels each rests on.
    parcels: Vec<f64>,
}

/// Numbers of all parcels at once, in the order of [`History`].
type Column = Vec<f64>;

impl Transit {
    /// Learns from what was known at a moment: parcels whose way had begun, and of those the ones that had come. None if no parcel had.
    pub fn learn(history: &History, now: Wall, holidays: &Holidays) -> Option<Self> {
        let pace = history.pace(now, holidays);
        let today = wall::whole(now);
        let from = today - wall::whole(LOOK_BACK) - 1;
        let clock = |region: &Region| Arc::new(pace.clock(region, holidays, from, today + AHEAD));
        let clocks: Vec<_> = history.regions_by_place().into_iter().map(clock).collect();
        let mut transit = Self {
            learned_at: now,
            parcels: 0,
            clocks,
            region_index: history.region_index.clone(),
            elsewhere: clock(&Region::default()),
            base: 0.0,
            numbers: [Weighed::default(); NUMBERS],
            groups: std::array::from_fn(|_| Effects::default()),
            levels: Vec::new(),
        };
        let range = history.between(now - LOOK_BACK, now);
        let times = transit.times(history, range.clone(), now);
        transit.parcels = times.iter().filter(|time| time.is_some_and(|time| !time.is_open)).count();
        (transit.parcels > 0).then(|| {
            transit.fit(history, range, &times);
            transit
        })
    }

    /// What was known at a moment of the times of parcels; none of those that say nothing.
    pub(super) fn times(&self, history: &History, range: std::ops::Range<usize>, now: Wall) -> Vec<Option<Time>> {
        let rows = history.starts.iter().zip(&history.ends).zip(&history.regions);
        let rows = rows.skip(range.start).take(range.len());
        rows.map(|((start, end), region)| {
            let clock = self.clocks.get(usize::try_from(*region).ok()?)?;
            let (is_open, age) = (*end >= now, now - start);
            let until = if is_open { now } else { *end };
            let says = until > *start && (!is_open || age <= GIVEN_UP);
            let log = || (clock.worked(until) - clock.worked(*start)).max(SHORTEST).ln();
            says.then(|| Time { log: log(), is_open, age })
        })
        .collect()
    }

    fn fit(&mut self, history: &History, range: std::ops::Range<usize>, times: &[Option<Time>]) {
        let weights: Column =
            times.iter().map(|time| time.map_or(0.0, |time| (-time.age / HALF_LIFE).exp2())).collect();
        let total: f64 = weights.iter().sum();
        let columns: Vec<Vec<f32>> = self
            .numbers
            .iter_mut()
            .zip(&history.numbers)
            .map(|(weighed, column)| standardised(weighed, column.get(range.clone()).unwrap_or_default(), &weights))
            .collect();
        let solver = Solver::new(&columns, &weights, total);
        let groups: Vec<&[u32]> =
            history.groups.iter().map(|column| column.get(range.clone()).unwrap_or_default()).collect();
        for ((effects, index), group) in self.groups.iter_mut().zip(&history.group_index).zip(&groups) {
            effects.index = index.clone();
            effects.effects = vec![0.0; index.len()];
            effects.parcels = summed(group, &weights, index.len());
        }
        let ages: Vec<usize> = times.iter().map(|time| time.map_or(0, |time| wall::index(time.age))).collect();
        let days = ages.iter().max().map_or(1, |oldest| oldest + 1);
        let present: Column = times.iter().map(|time| if time.is_some() { 1.0 } else { 0.0 }).collect();

        let logs: Column = times.iter().map(|time| time.map_or(0.0, |time| time.log)).collect();
        self.base = dot(&logs, &weights) / total;
        let mut wanted = logs.clone();
        let mut fitted: Column = vec![self.base; logs.len()];
        let mut in_groups: Column = vec![0.0; logs.len()];
        self.levels = vec![0.0; days];
        let mut spread = 0.5;
        for _ in 0..ROUNDS {
            // Those that have not come: what is expected of them, given that so much has passed.
            let mut unsure = 0.0;
            for (((wanted, time), fitted), weight) in wanted.iter_mut().zip(times).zip(&fitted).zip(&weights) {
                if let Some(time) = time.filter(|time| time.is_open) {
                    let (more, variance) = beyond((time.log - fitted) / spread);
                    *wanted = fitted + spread * more;
                    unsure += weight * spread * spread * variance;
                }
            }
            let levels = self.levels_of(&ages);
            let left: Column = wanted
                .iter()
                .zip(&in_groups)
                .zip(&levels)
                .map(|((wanted, group), level)| wanted - group - level)
                .collect();
            let (base, solved) = solver.solve(&columns, &weights, &left);
            self.base = base;
            for (weighed, weight) in self.numbers.iter_mut().zip(&solved) {
                weighed.weight = *weight;
            }
            let linear = linear(base, &solved, &columns);
            // What numbers and levels leave open, for groups.
            let mut open: Column = wanted
                .iter()
                .zip(&linear)
                .zip(&levels)
                .zip(&in_groups)
                .map(|(((wanted, linear), level), group)| wanted - linear - level - group)
                .collect();
            for ((effects, group), grouping) in self.groups.iter_mut().zip(&groups).zip(GROUPINGS) {
                effects.refit(group, &weights, &mut open, &mut in_groups, grouping.doubt);
            }
            let by_day: Column = open.iter().zip(&levels).map(|(open, level)| open + level).collect();
            self.levels = smoothed(&ages, &by_day, &present, days);
            let levels = self.levels_of(&ages);
            let mut distance = 0.0;
            for (at, fitted) in fitted.iter_mut().enumerate() {
                let get = |column: &Column| column.get(at).copied().unwrap_or_default();
                *fitted = get(&linear) + get(&in_groups) + get(&levels);
                distance += get(&weights) * (get(&wanted) - *fitted).powi(2);
            }
            let before = spread;
            spread = ((distance + unsure) / total).sqrt().max(0.01);
            if (spread - before).abs() < 1e-4 {
                break;
            }
        }
    }

    fn levels_of(&self, ages: &[usize]) -> Column {
        ages.iter().map(|age| self.levels.get(*age).copied().unwrap_or_default()).collect()
    }

    /// The logarithm of the worked days that a parcel takes, as expected. Its way may have begun before this was learned.
    pub fn expect(&self, row: &Row) -> f64 {
        let numbers = row.numbers.iter().zip(&self.numbers).map(|(number, weighed)| weighed.says(*number));
        let groups = row.groups.iter().zip(&self.groups).map(|(group, effects)| effects.of(*group).0);
        let age = wall::index((self.learned_at - row.start).max(0.0));
        let level = self.levels.get(age).copied().unwrap_or_default();
        self.base + numbers.sum::<f64>() + groups.sum::<f64>() + level
    }

    /// The same for many parcels of the history that it was learned from.
    pub(super) fn expect_all(&self, history: &History, range: std::ops::Range<usize>) -> Vec<f64> {
        let starts = history.starts.get(range.clone()).unwrap_or_default();
        let age = |start: &Wall| wall::index((self.learned_at - start).max(0.0));
        let level = |start: &Wall| self.levels.get(age(start)).copied().unwrap_or_default();
        let mut expected: Column = starts.iter().map(|start| self.base + level(start)).collect();
        for (column, weighed) in history.numbers.iter().zip(&self.numbers) {
            for (expected, number) in expected.iter_mut().zip(column.get(range.clone()).unwrap_or_default()) {
                *expected += weighed.says(*number);
            }
        }
        for (column, effects) in history.groups.iter().zip(&self.groups) {
            for (expected, group) in expected.iter_mut().zip(column.get(range.clone()).unwrap_or_default()) {
                let place = usize::try_from(*group).ok();
                *expected += place.and_then(|place| effects.effects.get(place)).copied().unwrap_or_default();
            }
        }
        expected
    }

    /// On how many recent parcels, by [`GROUPINGS`], what is expected of one rests.
    pub fn rests_on(&self, row: &Row) -> [f64; GROUPS] {
        let mut parcels = row.groups.iter().zip(&self.groups).map(|(group, effects)| effects.of(*group).1);
        std::array::from_fn(|_| parcels.next().unwrap_or_default())
    }

    /// The clock that a parcel's days are counted on.
    pub fn clock(&self, region: &Region) -> &WorkClock {
        let known = self.region_index.get(region).and_then(|place| self.clocks.get(usize::try_from(place).ok()?));
        known.unwrap_or(&self.elsewhere)
    }
}

impl Weighed {
    fn says(&self, number: f32) -> f64 {
        let number = f64::from(number);
        if number.is_nan() { 0.0 } else { self.weight * (number - self.mean) / self.spread }
    }
}

impl Effects {
    fn of(&self, group: u64) -> (f64, f64) {
        let Some(place) = self.index.get(&group).and_then(|place| usize::try_from(place).ok()) else {
            return (0.0, 0.0);
        };
        let get = |column: &Column| column.get(place).copied().unwrap_or_default();
        (get(&self.effects), get(&self.parcels))
    }

    /// Takes what it said back into what is open, and says it anew.
    fn refit(&mut self, group: &[u32], weights: &Column, open: &mut Column, said: &mut Column, doubt: f64) {
        let place = |group: &u32| usize::try_from(*group).unwrap_or(usize::MAX);
        let mut sums = vec![0.0; self.effects.len()];
        for ((group, weight), open) in group.iter().zip(weights).zip(open.iter()) {
            let before = self.effects.get(place(group)).copied().unwrap_or_default();
            if let Some(sum) = sums.get_mut(place(group)) {
                *sum += weight * (open + before);
            }
        }
        let after: Column = sums.iter().zip(&self.parcels).map(|(sum, parcels)| sum / (parcels + doubt)).collect();
        let change: Column = after.iter().zip(&self.effects).map(|(after, before)| after - before).collect();
        for ((group, open), said) in group.iter().zip(open.iter_mut()).zip(said.iter_mut()) {
            let change = change.get(place(group)).copied().unwrap_or_default();
            *open -= change;
            *said += change;
        }
        self.effects = after;
    }
}

/// What a standard normal number is expected to be, given that it is beyond `at`, and its variance then.
fn beyond(at: f64) -> (f64, f64) {
    let at = at.clamp(-8.0, 8.0);
    let density = (-at * at / 2.0).exp() / std::f64::consts::TAU.sqrt();
    let more = density / (0.5 * libm::erfc(at / std::f64::consts::SQRT_2)).max(1e-300);
    (more, (1.0 - more * (more - at)).max(0.0))
}

fn dot(one: &Column, other: &Column) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// Numbers around none, one wide; what is not known is in the middle.
fn standardised(weighed: &mut Weighed, column: &[f32], weights: &Column) -> Vec<f32> {
    let known = || column.iter().zip(weights).filter(|(number, _)| !number.is_nan()).map(|(n, w)| (f64::from(*n), *w));
    let total: f64 = known().map(|(_, weight)| weight).sum();
    let mean = if total > 0.0 { known().map(|(number, weight)| weight * number).sum::<f64>() / total } else { 0.0 };
    let variance = known().map(|(number, weight)| weight * (number - mean).powi(2)).sum::<f64>() / total.max(1e-9);
    let spread = variance.sqrt() + 1e-6;
    *weighed = Weighed { mean, spread, weight: 0.0 };
    column
        .iter()
        .map(|number| if number.is_nan() { 0.0 } else { wall::small((f64::from(*number) - mean) / spread) })
        .collect()
}

fn summed(group: &[u32], weights: &Column, groups: usize) -> Column {
    let mut sums = vec![0.0; groups];
    for (group, weight) in group.iter().zip(weights) {
        if let Some(sum) = usize::try_from(*group).ok().and_then(|place| sums.get_mut(place)) {
            *sum += weight;
        }
    }
    sums
}

fn linear(base: f64, weights: &[f64], columns: &[Vec<f32>]) -> Column {
    let mut sums = vec![base; columns.first().map_or(0, Vec::len)];
    for (column, weight) in columns.iter().zip(weights) {
        for (sum, number) in sums.iter_mut().zip(column) {
            *sum += weight * f64::from(*number);
        }
    }
    sums
}

/// The level of each day: of what all numbers and groups leave open, the part that its neighbours have, too.
fn smoothed(ages: &[usize], open: &Column, present: &Column, days: usize) -> Column {
    let (mut sums, mut counts) = (vec![0.0; days], vec![0.0; days]);
    for ((age, open), present) in ages.iter().zip(open).zip(present) {
        if let (Some(sum), Some(count)) = (sums.get_mut(*age), counts.get_mut(*age)) {
            *sum += open * present;
            *count += present;
        }
    }
    let fade = (-1.0 / LEVEL_HALF_LIFE).exp2();
    let faded = |column: &Column| -> Column {
        let carry = |carried: &mut f64, here: f64| {
            *carried = *carried * fade + here;
            Some(*carried)
        };
        let back: Column = column.iter().copied().scan(0.0, |carried, here| carry(carried, here)).collect();
        let mut forth: Column = column.iter().rev().copied().scan(0.0, |carried, here| carry(carried, here)).collect();
        forth.reverse();
        back.iter().zip(&forth).zip(column).map(|((back, forth), here)| back + forth - here).collect()
    };
    faded(&sums).iter().zip(faded(&counts)).map(|(sum, count)| sum / (count + LEVEL_DOUBT)).collect()
}

/// Weighted least squares with a ridge: the matrix is made and taken apart once, and solved for many right-hand sides. Some twenty numbers: a
/// library for matrices would be larger than this.
struct Solver {
    /// Lower triangle of the Cholesky factor, by rows; the first is the base.
    factor: Vec<Vec<f64>>,
}

impl Solver {
    fn new(columns: &[Vec<f32>], weights: &Column, total: f64) -> Self {
        let product = |one: &[f32], other: &[f32]| -> f64 {
            one.iter()
                .zip(other)
                .zip(weights)
                .map(|((one, other), weight)| weight * f64::from(*one) * f64::from(*other))
                .sum()
        };
        let mut rows = vec![vec![total]];
        for (at, column) in columns.iter().enumerate() {
            let mut row = vec![column.iter().zip(weights).map(|(number, weight)| weight * f64::from(*number)).sum()];
            row.extend(columns.iter().take(at + 1).map(|other| product(column, other)));
            if let Some(corner) = row.last_mut() {
                *corner += RIDGE;
            }
            rows.push(row);
        }
        let mut factor: Vec<Vec<f64>> = Vec::with_capacity(rows.len());
        for row in rows {
            let mut done: Vec<f64> = Vec::with_capacity(row.len());
            for (at, value) in row.iter().enumerate() {
                let above = factor.get(at);
                let known: f64 = done.iter().zip(above.unwrap_or(&done)).map(|(one, other)| one * other).sum();
                let corner = above.and_then(|above| above.get(at));
                done.push(corner.map_or_else(|| (value - known).max(1e-9).sqrt(), |corner| (value - known) / corner));
            }
            factor.push(done);
        }
        Self { factor }
    }

    fn solve(&self, columns: &[Vec<f32>], weights: &Column, wanted: &Column) -> (f64, Vec<f64>) {
        let weighted: Column = wanted.iter().zip(weights).map(|(wanted, weight)| wanted * weight).collect();
        let right = std::iter::once(weighted.iter().sum::<f64>()).chain(
            columns
                .iter()
                .map(|column| column.iter().zip(&weighted).map(|(number, wanted)| f64::from(*number) * wanted).sum()),
        );
        let mut half: Vec<f64> = Vec::with_capacity(self.factor.len());
        for (right, row) in right.zip(&self.factor) {
            let known: f64 = row.iter().zip(&half).map(|(one, other)| one * other).sum();
            half.push((right - known) / row.last().copied().unwrap_or(1.0));
        }
        let mut solved: Vec<f64> = vec![0.0; half.len()];
        for at in (0..half.len()).rev() {
            let column = |row: &Vec<f64>| row.get(at).copied().unwrap_or_default();
            let known: f64 =
                self.factor.iter().zip(&solved).skip(at + 1).map(|(row, solved)| column(row) * solved).sum();
            let corner = self.factor.get(at).map_or(1.0, column);
            if let (Some(place), Some(half)) = (solved.get_mut(at), half.get(at)) {
                *place = (half - known) / corner;
            }
        }
        let mut solved = solved.into_iter();
        (solved.next().unwrap_or_default(), solved.collect())
    }
}
