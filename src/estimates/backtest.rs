//! What would have been told, had Doorstep been there: walks through a history day by day and writes down each prediction before its
//! outcome is known.
//!
//! What a prediction may use is what was known at midnight before it, and the parcel's own facts. A parcel's end enters as an event at its
//! time and nowhere else: `eval`-like scorers check that by changing what comes later.

use std::collections::BTreeMap;

use super::facts::Facts;
use super::holidays::Holidays;
use super::learn::{Learned, Learner};
use super::model::Window;
use super::transit::History;
use super::wall::{self, Wall};

/// From this probability on, a parcel is said to be late before it is.
pub const LATE: f64 = 0.5;

/// One parcel of the past.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// Its name in the file.
    pub id: String,
    /// What was known when it was ordered.
    pub facts: Facts,
    /// When the carrier got it.
    pub handed_over: Option<Wall>,
    /// When it came.
    pub delivered: Option<Wall>,
}

/// At what point of a parcel's way it is predicted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// When it is ordered.
    Order,
    /// So many days after the carrier got it.
    HandedOver(u16),
}

impl std::fmt::Display for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Order => f.write_str("order"),
            Self::HandedOver(0) => f.write_str("handover"),
            Self::HandedOver(days) => write!(f, "handover+{days}d"),
        }
    }
}

impl std::str::FromStr for Stage {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let days = match text.trim() {
            "order" => return Ok(Self::Order),
            "handover" => Some(0),
            later => later.strip_prefix("handover+").and_then(|rest| rest.strip_suffix('d')?.parse().ok()),
        };
        days.map(Self::HandedOver)
            .ok_or_else(|| format!("{text:?} is no stage; there are order, handover, handover+3d"))
    }
}

/// What would have been told.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// Of which parcel.
    pub id: String,
    /// At which point of its way.
    pub stage: Stage,
    /// When.
    pub at: Wall,
    /// When it should come.
    pub window: Window,
    /// How likely it is to come after what was promised, if something was.
    pub late: Option<f64>,
}

impl Past {
    fn moment(&self, stage: Stage) -> Option<Wall> {
        match stage {
            Stage::Order => Some(self.facts.ordered),
            Stage::HandedOver(days) => Some(self.handed_over()? + f64::from(days)),
        }
    }

    /// A hand-over before the order is a mistake of whoever scanned.
    fn handed_over(&self) -> Option<Wall> {
        self.handed_over.filter(|at| *at >= self.facts.ordered)
    }

    fn facts(&self, stage: Stage) -> Facts {
        match stage {
            Stage::Order => self.facts.clone(),
            Stage::HandedOver(_) => Facts { handed_over: self.handed_over(), ..self.facts.clone() },
        }
    }

    fn history(parcels: &[Self], stage: Stage) -> History {
        let of = |parcel: &Self| parcel.moment(stage).map(|_| (parcel.facts(stage).row(), parcel.delivered));
        History::new(parcels.iter().filter_map(of).collect())
    }
}

/// Predicts every parcel that was ordered from one day until before another, at each stage that it reached without having come. Parcels that
/// nothing could be said of, because too few had come by then, are left out.
pub fn run(parcels: &[Past], from: Wall, to: Wall, stages: &[Stage], holidays: &Holidays) -> Vec<Prediction> {
    let mut moments: BTreeMap<i32, Vec<(Wall, Stage, &Past)>> = BTreeMap::new();
    for parcel in parcels.iter().filter(|parcel| (from..to).contains(&parcel.facts.ordered)) {
        for stage in stages {
            if let Some(at) = parcel.moment(*stage)
                && parcel.delivered.is_none_or(|delivered| at < delivered)
            {
                moments.entry(wall::whole(at)).or_default().push((at, *stage, parcel));
            }
        }
    }
    let mut from_order = Learner::new(Past::history(parcels, Stage::Order));
    let mut from_carrier = Learner::new(Past::history(parcels, Stage::HandedOver(0)));
    let mut told = Vec::new();
    for (day, mut moments) in moments {
        moments.sort_by(|one, other| one.0.total_cmp(&other.0));
        let learned = [&mut from_order, &mut from_carrier].map(|learner| learner.learn(f64::from(day), holidays));
        for (at, stage, parcel) in moments {
            let [ordered, carried] = &learned;
            let learned = if stage == Stage::Order { ordered } else { carried };
            let Some(learned): &Option<Learned> = learned else { continue };
            let row = parcel.facts(stage).row();
            told.push(Prediction {
                id: parcel.id.clone(),
                stage,
                at,
                window: learned.window(&row, at),
                late: parcel.facts.promised.map(|promised| learned.later_than(&row, promised, at)),
            });
        }
    }
    told
}
