//! The integration tests: one binary. Files follow the URL space and the command line; each test that touches storage
//! runs on SQLite and, where `DOORSTEP_TEST_POSTGRES` names a server, on PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, which is its job"
)]
#![allow(
    clippy::print_stderr,
    clippy::allow_attributes,
    unreachable_pub,
    reason = "what was left out must be said; not every build leaves something out"
)]

mod support;

mod accessibility;
mod admin;
mod api;
mod catching_up;
mod cli;
mod content;
mod desk_api;
mod detect;
mod embed;
mod endpoints;
mod faults;
mod fixtures;
mod gallery;
mod hygiene;
mod import_orders;
mod ingest;
mod links;
mod live;
mod look_up;
mod map;
mod mutations;
mod openapi;
mod pages;
mod payloads;
mod pickup;
mod pictures;
mod polling;
mod schema;
mod shops;
mod storage;
mod take_away;
mod trail;
mod vendors;
mod webhooks;
