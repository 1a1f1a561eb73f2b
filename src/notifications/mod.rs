//! Messages to shoppers: the ways on which they leave.
//!
//! A [`Message`] is finished when it comes here: plain fields, in the shopper's language, in the brand's look. This domain knows no
//! other: who writes a message, and to whom, is decided where its cause is. By which account it leaves is decided here ([`Senders`]):
//! merchants have their own for each [`Channel`], with its secret sealed. [`Mailer`] is the only one that speaks SMTP.

pub mod accounts;
mod message;
pub mod model;
mod senders;
mod sms;
mod smtp;
pub mod store;

pub use message::Message;
pub use model::Channel;
pub use senders::Senders;
pub use smtp::{Mailer, NotSent};
