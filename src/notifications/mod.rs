//! Messages to shoppers: the ways on which they leave.
//!
//! A [`Message`] is finished when it comes here: plain fields, in the shopper's language, in the brand's look. Of the other domains this
//! one knows only [`accounts`](crate::accounts): whose a way out is, and the log in which its changes stand. (People's own mails, such as
//! an invitation, are sent from there, so the two know each other.) Who writes a message, and to whom, is decided where its cause is. By which account it leaves is decided here ([`Senders`]):
//! merchants have their own for each [`Channel`], with its secret sealed. [`Mailer`] is the only one that speaks SMTP.
//!
//! A merchant's account may lead to public hosts alone, by the ports of mail, with TLS that the public certificates vouch for; hosts in
//! `outbound.trusted_hosts` are free of that. Its name is resolved for each mail, and the mail goes to the address that was checked.

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
pub use smtp::{Mailer, NotSent, Unfit};
