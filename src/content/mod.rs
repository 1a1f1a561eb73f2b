//! What of a merchant's words is said when: guides, banners, the thank-you, and how to tell a real message from a false one.
//!
//! The words are the brand's ([`branding::content`](crate::branding::content)); here is decided which of them fit a page
//! ([`model`]), and the blocks that say them ([`slot`]).
//!
//! - A **guide** is about a product. At most three are shown, those for what has arrived first. They stand in the story,
//!   so before everything that is offered. In trouble only those for what has arrived are shown, behind help.
//! - A **banner** is for some shoppers, for some time. At most one is shown. In trouble only one that is about the
//!   delivery itself (`service`) is shown: nothing else comes above help. A page is built anew when a banner begins or
//!   ends.
//! - The **thank-you** stands near the top while the order is only confirmed.
//! - **Real messages**: that the merchant never asks for payment in a message is said where the merchant says so
//!   (`never_asks_for_payment`), because it helps against false "pay the customs fee" messages also without a list. The
//!   list of the last genuine messages belongs into the same block, once messages are sent.

pub mod model;
pub mod slot;

pub use model::{Facts, Item, Occasion};
