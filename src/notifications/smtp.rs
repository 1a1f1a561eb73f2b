//! Mail by SMTP.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use secrecy::ExposeSecret;

use super::Message;
use super::model::{MailAccount, Security};
use crate::config::MailSettings;
use crate::outbound::Place;
use crate::secrets::random_token;

/// How long one word of the mail server may take, and how long all of it: less than the lease of the job that waits for it.
const WORD: Duration = Duration::from_secs(15);
const ALL: Duration = Duration::from_secs(60);

/// Where mail servers listen: a merchant's account is no way to knock on other doors.
const PORTS: &[u16] = &[25, 465, 587, 2465, 2525, 2587];

/// Sends mail, where a mail server is set up.
pub struct Mailer(State);

enum State {
    Off,
    /// The settings do not make a connection; why not.
    Wrong(String),
    On {
        transport: AsyncSmtpTransport<Tokio1Executor>,
        from: Address,
    },
}

/// Why a message did not leave. Says nothing of the message: the server's own words may hold the address.
#[derive(Debug, thiserror::Error)]
pub enum NotSent {
    /// Another try may work, or one after somebody mended the account.
    #[error("it was not taken: {0}")]
    Yet(String),
    /// No try will.
    #[error("it cannot be sent: {0}")]
    Ever(String),
    /// No try will, and it is about whom it was for.
    #[error("it cannot be sent: {0}")]
    Recipient(String),
}

/// Why an account cannot be sent with, and what of it has to be mended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct Unfit {
    /// Which of its settings, as they are called in [`MailAccount`] and [`SmsAccount`](super::model::SmsAccount).
    pub field: &'static str,
    /// Why.
    pub why: String,
}

impl Unfit {
    pub(super) fn new(field: &'static str, why: impl ToString) -> Self {
        Self { field, why: why.to_string() }
    }
}

impl NotSent {
    /// Why, in words for who set the account up.
    pub fn why(&self) -> &str {
        match self {
            Self::Yet(why) | Self::Ever(why) | Self::Recipient(why) => why,
        }
    }
}

impl Mailer {
    /// From the settings.
    pub fn new(settings: Option<&MailSettings>) -> Self {
        let Some(settings) = settings else { return Self(State::Off) };
        let url = demanding_tls(settings.url.expose_secret());
        let Ok(from) = settings.from.parse::<Address>() else {
            return Self(State::Wrong("`mail.from` is not an address".into()));
        };
        Self(match AsyncSmtpTransport::<Tokio1Executor>::from_url(&url) {
            Ok(builder) => {
                let us = ClientId::Domain(from.domain().to_owned());
                State::On { transport: builder.timeout(Some(WORD)).hello_name(us).build(), from }
            }
            // The error may quote the URL, and with it the password.
            Err(_) => State::Wrong("`mail.url` is not a URL of a mail server".into()),
        })
    }

    /// Whether a port is for the way of an account. Asked when an account is set, not when it is used: one that works works.
    ///
    /// # Errors
    /// See [`Unfit`].
    pub(super) fn suits_port(account: &MailAccount, place: &Place) -> Result<(), Unfit> {
        match (account.port, account.security) {
            _ if place.trusted => Ok(()),
            (465 | 2465, Security::StartTls) => {
                Err(Unfit::new("security", "on this port TLS begins with the first byte: choose TLS"))
            }
            (25 | 587 | 2587, Security::Tls) => {
                Err(Unfit::new("security", "on this port TLS begins after the greeting: choose STARTTLS"))
            }
            _ => Ok(()),
        }
    }

    /// From a merchant's account, whose host leads to `place`: that is where it goes, whatever the name means by then.
    ///
    /// # Errors
    /// See [`Unfit`].
    pub(super) fn of_account(account: &MailAccount, place: &Place) -> Result<Self, Unfit> {
        let Ok(from) = account.from.parse::<Address>() else {
            return Err(Unfit::new("from", "the sender is no e-mail address"));
        };
        if !place.trusted && !PORTS.contains(&account.port) {
            return Err(Unfit::new("port", "mail servers listen on the ports 25, 465, 587, 2465, 2525 and 2587"));
        }
        if account.security == Security::None && !place.trusted {
            return Err(Unfit::new("host", "mail leaves without TLS only to hosts that the operator trusts"));
        }
        if !account.user.is_empty() && account.password.is_none() {
            return Err(Unfit::new("password", "a user name needs a password beside it"));
        }
        let Ok(tls) = TlsParameters::new(account.host.clone()) else {
            return Err(Unfit::new("host", "the host is no name that a certificate can be for"));
        };
        let tls = match account.security {
            Security::StartTls => Tls::Required(tls),
            Security::Tls => Tls::Wrapper(tls),
            Security::None => Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(place.address.ip().to_string())
            .port(place.address.port())
            .tls(tls)
            .timeout(Some(WORD))
            .hello_name(ClientId::Domain(from.domain().to_owned()));
        if let Some(password) = account.password.as_ref().filter(|_| !account.user.is_empty()) {
            builder = builder.credentials(Credentials::new(account.user.clone(), password.expose_secret().to_owned()));
        }
        Ok(Self(State::On { transport: builder.build(), from }))
    }

    /// Whether mail is set up.
    pub fn is_on(&self) -> bool {
        !matches!(self.0, State::Off)
    }

    /// Checks the settings, to be told at start.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check(&self) -> Result<(), String> {
        match &self.0 {
            State::Wrong(why) => Err(why.clone()),
            State::Off | State::On { .. } => Ok(()),
        }
    }

    /// Sends one message.
    ///
    /// # Errors
    /// See [`NotSent`].
    pub async fn send(&self, message: &Message) -> Result<(), NotSent> {
        let (transport, from) = match &self.0 {
            State::On { transport, from } => (transport, from),
            State::Off => return Err(NotSent::Ever("no mail server is set up".into())),
            State::Wrong(why) => return Err(NotSent::Ever(why.clone())),
        };
        let mail = compose(message, from)?;
        match tokio::time::timeout(ALL, transport.send(mail)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => {
                let code = error.status().map(u16::from);
                let said = code.map_or_else(|| kind(&error).to_owned(), refusal);
                // A wrong password is mended by a person, and then everything that waits leaves.
                let mendable = matches!(code, Some(530 | 534 | 535 | 538));
                Err(match code {
                    Some(550..=553) => NotSent::Recipient(said),
                    _ if error.is_permanent() && !mendable => NotSent::Ever(said),
                    _ => NotSent::Yet(said),
                })
            }
            Err(_) => Err(NotSent::Yet("the mail server took too long".into())),
        }
    }
}

/// What a code of RFC 5321 and 4954 means. The server's own words are left out: they may quote the address.
fn refusal(code: u16) -> String {
    let what = match code {
        530 | 534 | 535 | 538 => "the mail server refuses the user name or the password",
        550..=553 => "the mail server refuses the sender or the recipient",
        554 => "the mail server refuses the message",
        400..=499 => "the mail server asks to try later",
        _ => "the mail server did not take it",
    };
    format!("{what} ({code})")
}

fn kind(error: &lettre::transport::smtp::Error) -> &'static str {
    if error.is_timeout() {
        "the mail server took too long"
    } else if error.is_tls() {
        "the mail server offers no secure connection"
    } else {
        "the mail server cannot be reached"
    }
}

fn compose(message: &Message, from: &Address) -> Result<lettre::Message, NotSent> {
    let ever = |what: &str| NotSent::Ever(what.to_owned());
    let to: Address = message.to.trim().parse().map_err(|_| ever("the address is none"))?;
    let id = random_token(18).map_err(|_| NotSent::Yet("no randomness".into()))?;
    let mut builder = lettre::Message::builder()
        .from(Mailbox::new(Some(message.from_name.clone()), from.clone()))
        .to(Mailbox::new(None, to))
        .subject(message.subject.replace(['\r', '\n'], " "))
        .message_id(Some(format!("<{id}@{}>", from.domain())))
        // Nobody's holiday notice answers to this.
        .header(AutoSubmitted);
    if let Some(address) = message.reply_to.as_ref().and_then(|address| address.parse::<Address>().ok()) {
        builder = builder.reply_to(Mailbox::new(Some(message.from_name.clone()), address));
    }
    let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
    builder
        .multipart(
            MultiPart::alternative()
                .singlepart(part(ContentType::TEXT_PLAIN, &message.text))
                .singlepart(part(ContentType::TEXT_HTML, &message.html)),
        )
        .map_err(|_| ever("its parts do not fit together"))
}

/// RFC 3834.
#[derive(Clone)]
struct AutoSubmitted;

impl lettre::message::header::Header for AutoSubmitted {
    fn name() -> lettre::message::header::HeaderName {
        lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> lettre::message::header::HeaderValue {
        lettre::message::header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Plain SMTP stays on this machine, unless somebody says that it may not.
fn demanding_tls(url: &str) -> String {
    let Some(rest) = url.strip_prefix("smtp://") else { return url.to_owned() };
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let host = place.rsplit_once('@').map_or(place, |(_, host)| host);
    let host = host.split('/').next().unwrap_or(host);
    let host = host
        .strip_suffix(|c: char| c.is_ascii_digit())
        .map_or(host, |_| host.rsplit_once(':').map_or(host, |(host, _)| host));
    let here = ["localhost", "127.0.0.1", "[::1]"].contains(&host);
    match query {
        "tls=none" => format!("smtp://{place}"),
        "" if !here => format!("{url}?tls=required"),
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_do_not_leave_this_machine_unprotected() {
        for (url, used) in [
            ("smtp://mail.example.com", "smtp://mail.example.com?tls=required"),
            ("smtp://u:p@mail.example.com:587", "smtp://u:p@mail.example.com:587?tls=required"),
            ("smtp://u:p@mail.example.com?tls=opportunistic", "smtp://u:p@mail.example.com?tls=opportunistic"),
            ("smtp://u:p@relay:25?tls=none", "smtp://u:p@relay:25"),
            ("smtp://127.0.0.1:2525", "smtp://127.0.0.1:2525"),
            ("smtp://localhost", "smtp://localhost"),
            ("smtp://[::1]:25", "smtp://[::1]:25"),
            ("smtp://localhost@mail.example.com", "smtp://localhost@mail.example.com?tls=required"),
            ("smtps://u:p@mail.example.com", "smtps://u:p@mail.example.com"),
        ] {
            assert_eq!(demanding_tls(url), used);
        }
    }

    fn message(to: &str) -> Message {
        Message {
            to: to.into(),
            from_name: "Brot & Butter".into(),
            reply_to: Some("hello@brot.example".into()),
            subject: "Ihr Code\r\nBcc: x@example.com".into(),
            text: "Größe 4711".into(),
            html: "<p>Größe 4711</p>".into(),
        }
    }

    #[test]
    fn a_message_has_two_parts_and_no_header_of_its_own() {
        let from = "orders@track.example".parse().unwrap();
        let mail = String::from_utf8(compose(&message("ann@example.com"), &from).unwrap().formatted()).unwrap();
        let (head, _) = mail.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("From: =?utf-8?b?QnJvdCAmIEJ1dHRlcg==?= <orders@track.example>"), "{head}");
        assert!(head.contains("To: ann@example.com") && head.contains("Auto-Submitted: auto-generated"), "{head}");
        assert!(head.contains("@track.example>") && head.contains("Date: "), "{head}");
        assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
        assert_eq!(mail.matches("Content-Type: text/").count(), 2);
        assert!(matches!(compose(&message("ann"), &from), Err(NotSent::Ever(_))));
    }

    #[test]
    fn an_account_is_no_way_inside() {
        let account = |port, security| MailAccount {
            from: "orders@shop.example".into(),
            host: "smtp.provider.example".into(),
            port,
            security,
            user: "shop".into(),
            password: Some("secret".into()),
        };
        let address = "93.184.216.34:587".parse().unwrap();
        let verdict = |account: &MailAccount, trusted| {
            Mailer::of_account(account, &Place { address, trusted }).map(drop).map_err(|unfit| unfit.why)
        };
        assert_eq!(verdict(&account(587, Security::StartTls), false), Ok(()));
        assert_eq!(verdict(&account(465, Security::Tls), false), Ok(()));
        assert!(verdict(&account(22, Security::StartTls), false).unwrap_err().contains("ports"));
        assert!(verdict(&account(587, Security::None), false).unwrap_err().contains("without TLS"));
        assert_eq!(verdict(&account(22, Security::None), true), Ok(()), "the operator knows");
        let suits = |account: &MailAccount, trusted| Mailer::suits_port(account, &Place { address, trusted }).is_ok();
        assert!(suits(&account(587, Security::StartTls), false) && suits(&account(465, Security::Tls), false));
        assert!(!suits(&account(465, Security::StartTls), false) && !suits(&account(587, Security::Tls), false));
        assert!(suits(&account(465, Security::StartTls), true) && suits(&account(2525, Security::Tls), false));
        let open = MailAccount { password: None, ..account(587, Security::StartTls) };
        assert!(verdict(&open, false).unwrap_err().contains("password"));
    }
}
