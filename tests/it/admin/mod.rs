//! The admin: signing in, roles, and what people do there.

mod accounts;
mod brands;
mod codes;
mod connections;
mod data;
mod hosts;
mod orders;
mod passkeys;
mod privacy;
mod roles;
mod sending;
mod setup;
