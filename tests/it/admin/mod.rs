//! The admin: signing in, roles, and what people do there.

mod accounts;
mod brands;
mod connections;
mod orders;
mod roles;
mod setup;
