//! Doorstep: order tracking in the merchant's own brand, self-hosted.
//!
//! Three kinds of people use it. **Shoppers** open a tracking link and see where their order is, in the merchant's brand.
//! **Merchants** set it up. **Carriers**, aggregators and shops post messages.
//!
//! # The map
//!
//! | question | where |
//! | --- | --- |
//! | What happens when a carrier posts an update? | [`inbox::webhook`] (verify, keep, 2xx) → [`inbox::jobs`] → the carrier's file in [`carriers`] (`parse`, pure) → [`tracking::ingest`] (dedupe, keep, derive) → [`tracking::status`] (the rules) → [`reactions`] (what follows) |
//! | What happens when a shop posts an order? | the same way to the platform's file in [`shops`] → [`shops::apply`] → [`orders::intake()`] and [`tracking::announce`] |
//! | Why does the page say that? | [`tracking_page::load`](tracking_page) reads, [`tracking_page::view`] decides the words, `templates/tracking_page` places them |
//! | What can be taken along? | calendar, QR, Wallet order: the resources beside the page in [`tracking_page`]; their formats in [`web::icalendar`], [`web::codes`], [`wallet`] |
//! | Why is the page quick, and why is it never old? | [`tracking_page::cache`] |
//! | How does an open page change by itself? | [`tracking_page::live`], [`tracking_page::viewers`], [`tracking_page::refresh`]; other processes: [`neighbours`] |
//! | Where is that town, and how is the map drawn? | [`geo`] (spellings → places, places → SVG), `tracking_page::view` (which parcel, which words) |
//! | Where do pictures of items come from? | [`pictures`]: fetched from the shop once, made anew, served from here |
//! | How is a page themed? | [`web::host`] (host → brand) → [`branding::theme`] (tokens → CSS) → `templates/layouts/shopper.html` |
//! | What of the merchant's words is said when? | [`branding::content`] (the words) → [`content`] (guides, banners) |
//! | What can stand in the shop's own site? | [`tracking_page::embed`] |
//! | Which URLs exist? | [`server`]: one table |
//! | Who can post messages? | [`sources`]: one list |
//! | And if nobody posts? | [`tracking::schedule`] (when) → [`carriers::jobs`] (who is asked, how often) → the carrier's [`Poll`](carriers::poll::Poll); shops: [`shops::jobs`] |
//! | How is a vendor's API asked? | [`inbox::account`] (whose account, as data) → [`inbox::vendors`] (tokens, public keys, pace) → [`outbound`] (the only client) |
//! | How is a sender set up? | each source's [`Setup`](inbox::Setup), told by [`cli`] and [`api::webhook_endpoints`] |
//! | Who may do what in the admin, and how is one of its pages made? | [`accounts::people::roles`] (one table), [`admin`] |
//! | Who changed what? | [`accounts::audit`] |
//! | Who sees how much of an order? | [`links`]: one table, and [`links::LinkTier`] |
//! | Which jobs are there? | [`registry`]: one list |
//! | Where is the SQL? | `store.rs` in each domain, and [`db`]; nowhere else |
//!
//! # The same files in every domain
//!
//! `mod.rs` says what it is and its invariants; `model.rs` holds types that cannot be wrong and pure functions; `store.rs`
//! every query; `<verb>.rs` one use case; `pages.rs` and `webhook.rs` handlers; `jobs.rs` background jobs; `slot.rs` the
//! domain's block on the tracking page.
//!
//! # Which way dependencies point
//!
//! [`cli`], [`server`], [`sources`], [`registry`], [`reactions`], [`neighbours`], [`tracking_page`], [`api`],
//! [`admin`] and [`demo`] know
//! every domain. Below them: edges (handlers, jobs, slots) → use cases → stores and models. Between domains there are no
//! cycles: `shops → orders, tracking, inbox`; `carriers → tracking, inbox`; `tracking → orders`;
//! `links → orders, tracking, branding, notifications`; `pictures → orders`; `orders → branding`; `content → branding, orders`;
//! everything → [`accounts`], [`db`], [`events`], [`clock`], [`i18n`], [`geo`], [`web`], [`opening_hours`], [`wallet`]. A domain
//! does not call another sideways to cause an effect: it emits a [`events::DomainEvent`], and [`reactions`] says what follows, in
//! the same transaction. `tests/tidy.rs` reads the source and checks this.

pub mod accounts;
pub mod admin;
pub mod api;
pub mod app;
pub mod branding;
pub mod carriers;
pub mod cli;
pub mod clock;
pub mod config;
pub mod content;
pub mod db;
pub mod demo;
pub mod error;
pub mod estimates;
pub mod events;
pub mod geo;
pub mod i18n;
pub mod inbox;
pub mod jobs;
pub mod links;
pub mod neighbours;
pub mod notifications;
pub mod opening_hours;
pub mod orders;
pub mod outbound;
pub mod pictures;
pub mod privacy;
pub mod reactions;
pub mod registry;
pub mod secrets;
pub mod server;
pub mod shops;
pub mod sources;
pub mod tracking;
pub mod tracking_page;
pub mod wallet;
pub mod web;
