//! The merchant's admin: server-rendered pages for the people of [`accounts::people`](crate::accounts::people).
//!
//! One room beside [`api`](crate::api), and for the same reason: a page of an order shows its parcels, its links and the raw messages
//! they came from, so it knows several domains, and no domain should know another for the sake of a page. Domains keep what is true
//! (models, queries, use cases); here is what is shown, in one frame.
//!
//! # How a page is made
//!
//! - [`staff::staff`] says who asks, for which merchant, and whether their role may; every handler of a merchant's page begins with it.
//!   Another merchant's page is not found, a forbidden one is refused.
//! - [`visit::Visit`] is what every page shares: the frame, the form token, a notice from the page before, and how it is answered.
//! - [`form::Form`] is a form: its fields, what was typed, what is wrong. [`form::Posted`] is what came back, from a page of ours.
//! - Every change redirects, so that it is safe to reload, and says what it did; what can be taken back offers that beside it.
//!
//! Addresses: `/admin/…` for who signs in, `/admin/m/{merchant}/…` for what belongs to a merchant. Everything works without script;
//! `static/js/admin` only saves round trips and adds keys.
//!
//! The admin speaks English. Texts of the shopper's pages are in `templates/locales`; none of those is here.

pub mod account;
pub mod api_keys;
pub mod brands;
pub mod confirm;
pub mod connections;
pub mod data;
pub mod first;
pub mod form;
pub mod hosts;
pub mod inbox;
pub mod invitations;
pub mod log;
pub mod orders;
pub mod passkeys;
pub mod passwords;
pub mod people;
pub mod privacy;
pub mod second_factor;
pub mod sending;
pub mod sessions;
pub mod setup;
pub mod sign_in;
pub mod staff;
pub mod start;
pub mod trial;
pub mod upload;
pub mod visit;
pub mod when;
pub mod words;

use crate::accounts::people::Permission;
use crate::error::Error;
use staff::{Answer, Staff};
use visit::Way;

/// The pages of the settings that somebody may see.
fn settings_ways(staff: &Staff, current: &str) -> Vec<Way> {
    let all = [
        ("People", "/people", Permission::PeopleRead),
        ("API keys", "/api-keys", Permission::ApiKeysWrite),
        ("Data", "/data", Permission::DataMove),
        ("Privacy", "/privacy", Permission::ShoppersErase),
        ("Log", "/log", Permission::AuditRead),
        ("Set up", "/setup", Permission::ConnectionsWrite),
    ];
    let seen = all.into_iter().filter(|(.., permission)| staff.may(*permission));
    seen.map(|(label, path, _)| Way { label: label.into(), href: staff.path(path), current: path == current }).collect()
}

/// Whatever else stands beneath `/admin`.
pub async fn not_found() -> Answer {
    Err(Error::NotFound.into())
}
