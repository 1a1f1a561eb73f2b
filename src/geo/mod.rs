//! Where places are, and maps of the ways between them.
//!
//! [`find()`] reads places as carriers write them; [`draw()`] makes the map of a journey as the parts of an inline SVG. All
//! data are bundled (`static/geo`, with their licences), nothing is asked for over the network, and the same journey
//! always gives the same bytes. This module knows nothing of the rest of the house.

mod draw;
mod find;
mod labels;
mod names;
mod pen;
mod places;
mod projection;
mod shapes;
mod sphere;

pub use draw::{Drawing, Journey, Look, Stop, draw};
pub use find::{Found, Spoken, find};
pub use labels::{LARGE, Label, SMALL};
pub use places::Country;
pub use projection::{BAND, HEIGHT, WIDTH};
pub use sphere::{Point, whole};
