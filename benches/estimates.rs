//! What learning from a merchant's parcels costs, on one core: `cargo bench --bench estimates [-- PARCELS]`, a million if nothing is said.
//!
//! Parcels of sixteen months on forty lanes by five carriers, from three thousand senders. Prints how long learning takes with its whole
//! replay, the most memory that the process ever had (the parcels themselves included), and what one window costs.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench that panics has failed, and it prints its result"
)]

use std::hint::black_box;
use std::time::Instant;

use doorstep::estimates::facts::{Facts, Row, Spot};
use doorstep::estimates::holidays::Holidays;
use doorstep::estimates::learn::Learner;
use doorstep::estimates::pace::Region;
use doorstep::estimates::transit::History;
use doorstep::estimates::wall::{self, Wall};

const COUNTRIES: [&str; 8] = ["DE", "FR", "US", "IT", "ES", "PL", "NL", "GB"];
const FIRST: Wall = 20_000.0;
const DAYS: f64 = 480.0;
const WINDOWS: u32 = 200_000;

struct Dice(u64);

impl Dice {
    fn even(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        f64::from(u32::try_from(self.0 >> 33).unwrap()) / f64::from(1_u32 << 31)
    }

    fn below(&mut self, most: u32) -> usize {
        wall::index(self.even() * f64::from(most))
    }
}

fn parcels(number: usize) -> Vec<(Row, Option<Wall>)> {
    let mut dice = Dice(7);
    let parcel = |at: usize| {
        let ordered = FIRST + DAYS * wall::count(at) / wall::count(number);
        let lane = dice.below(40);
        let noise = (0..12).map(|_| dice.even()).sum::<f64>() - 6.0;
        let came = ordered + 0.5 + (1.5 + 0.2 * wall::count(lane)) * (0.35 * noise).exp();
        let facts = Facts {
            ordered,
            handed_over: Some(ordered + 0.5),
            promised: Some(ordered + 8.0),
            destination: Spot {
                region: Region { country: COUNTRIES[lane % 8].into(), part: Some(lane.to_string()) },
                postcode: format!("{:05}", dice.below(99_999)),
                ..Spot::default()
            },
            carrier: format!("carrier {}", lane % 5),
            sender: format!("sender {}", dice.below(3000)),
            category: format!("category {}", dice.below(50)),
            items: Some(1.0 + wall::count(dice.below(3))),
            value: Some(100.0 * dice.even()),
            ..Facts::default()
        };
        (facts.row(), (came < FIRST + DAYS).then_some(came))
    };
    (0..number).map(parcel).collect()
}

fn main() {
    let number = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    let parcels = parcels(number);
    let row = parcels.last().unwrap().0.clone();
    let begun = Instant::now();
    let mut learner = Learner::new(History::new(parcels));
    println!("{number} parcels laid out in {:.1} s", begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    let learned = learner.learn(FIRST + DAYS, Holidays::bundled()).unwrap();
    println!("learned from {} that had come in {:.1} s", learned.parcels(), begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    for at in 0..WINDOWS {
        black_box(learned.window(&row, row.start + f64::from(at % 70) / 10.0));
    }
    println!("one window: {:.2} µs", begun.elapsed().as_secs_f64() * 1e6 / f64::from(WINDOWS));
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(most) = status.lines().find_map(|line| line.strip_prefix("VmHWM:")) {
        println!("most memory: {}", most.trim());
    }
}
