//! When a parcel comes: windows that hold what they say.
//!
//! A **promise** is what was told at checkout; an **estimate** is our window now; a **delay** is a fact about the estimate, never a status.
//!
//! | question | where |
//! | --- | --- |
//! | What do a merchant's rules promise? | [`calendar`] |
//! | What is known of a parcel? | [`facts`] |
//! | How long do parcels like it take? | [`transit`]: a regression with lanes, carriers and services shrunk towards wider groups |
//! | How far can that be relied on? | [`spread`], learned by replaying the past ([`learn`]) |
//! | What do Sundays and holidays cost? | [`pace`], with the days of [`holidays`] |
//! | Would that have worked? | [`backtest`] |

pub mod backtest;
pub mod calendar;
pub mod facts;
pub mod holidays;
pub mod learn;
pub mod model;
pub mod pace;
pub mod spread;
pub mod transit;
pub mod wall;

pub use model::Window;
