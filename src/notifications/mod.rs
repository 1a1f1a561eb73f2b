//! Messages to shoppers: the ways on which they leave.
//!
//! A [`Message`] is finished when it comes here: plain fields, in the shopper's language, in the brand's look. This domain knows no
//! other: who writes a message, and to whom, is decided where its cause is. [`Mailer`] is the only one that speaks SMTP.

mod message;
mod smtp;

pub use message::Message;
pub use smtp::{Mailer, NotSent};
