//! How a merchant looks to shoppers: brands, their themes, words and hosts.
//!
//! A brand is data: [`Theme`] tokens become CSS custom properties with every contrast solved, for light and
//! dark; [`Content`] holds the merchant's own words, and what of them is said when is decided in
//! [`content`](crate::content). What is designed is one document, a [`Look`]: it is drafted, published, kept and taken
//! back by [`versions`]. No merchant writes CSS or HTML, so none can break a page.

pub mod change_content;
pub mod chats;
pub mod colour;
pub mod content;
pub mod fonts;
pub mod hosts;
pub mod jobs;
pub mod logo;
pub mod look;
pub mod model;
pub mod opening;
pub mod pages;
pub mod slot;
pub mod store;
pub mod theme;
pub mod versions;

pub use content::{Content, Stage};
pub use look::Look;
pub use model::{Brand, BrandId, Link, Localised};
pub use theme::Theme;
