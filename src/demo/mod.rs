//! Believable merchants with orders in every state, for `doorstep demo` and for the browser tests.
//!
//! [`brands`] is who they are, [`scenarios`] what happened to their orders, [`seed`] puts that into the database through
//! the same use cases that real messages go through, and [`simulate`] is a carrier that posts really signed webhooks to
//! the running server, so that pages move. All of it is fiction.

pub mod brands;
pub mod scenarios;
pub mod seed;
pub mod simulate;
