//! How a merchant looks to shoppers: brands, their themes, words and hosts.
//!
//! A brand is data: [`Theme`] tokens become CSS custom properties with every contrast solved, for light and
//! dark; [`Content`] holds the merchant's own words. No merchant writes CSS, so none can break a page.

pub mod colour;
pub mod fonts;
pub mod model;
pub mod slot;
pub mod store;
pub mod theme;

pub use model::{Brand, BrandId, Content};
pub use theme::Theme;
