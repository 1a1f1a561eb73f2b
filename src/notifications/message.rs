//! A message, ready to be sent.

use std::fmt;

/// One mail.
#[derive(Clone)]
pub struct Message {
    /// To whom: one address.
    pub to: String,
    /// In whose name: the brand's.
    pub from_name: String,
    /// Where an answer goes, if not to where the mail comes from.
    pub reply_to: Option<String>,
    /// Subject.
    pub subject: String,
    /// For readers of plain text: all of it.
    pub text: String,
    /// For all others.
    pub html: String,
}

/// Says nothing of what is in it: a message is personal data from end to end.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(…)")
    }
}
