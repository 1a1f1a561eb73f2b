//! The admin: signing in, roles, and what people do there.

mod accounts;
mod connections;
mod orders;
mod roles;
