//! Mails to people who work here: an invitation, a link that sets the password anew.
//!
//! Tokens are not kept: the database has their hashes, and the job computes them again from the installation's key.

use askama::Template;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::model::{InvitationId, PersonId, RESET_LASTS, Session};
use super::{invite, passkeys, passwords, store};
use crate::accounts::{self, MerchantId};
use crate::app::App;
use crate::db::Instant;
use crate::jobs::{Job, JobError, Lane};
use crate::notifications::{Message, NotSent};

/// Sends the link of an invitation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SendInvitation {
    /// To whom they are invited.
    pub merchant: MerchantId,
    /// Which.
    pub invitation: InvitationId,
}

impl Job<App> for SendInvitation {
    const NAME: &'static str = "accounts.send_invitation";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        let found = app
            .db
            .read(move |conn| {
                let all = store::invitations_of(conn, self.merchant)?;
                let invitation = all.into_iter().find(|invitation| invitation.id == self.invitation);
                Ok(invitation.zip(accounts::store::merchant(conn, self.merchant)?))
            })
            .await?;
        // Taken, or taken back.
        let Some((invitation, merchant)) = found else { return Ok(()) };
        let token = invite::token(&app.sealer, invitation.id);
        let link = format!("{}/admin/join/{token}", app.settings.server.public_url);
        let mail = Mail {
            subject: format!("Join {} on Doorstep", merchant.name),
            text: format!(
                "You are invited to work on {}’s order tracking, as {}. The link holds for seven days and for this address.",
                merchant.name,
                invitation.role.label().to_lowercase()
            ),
            label: "Accept the invitation".into(),
            link,
            note: "If you do not know what this is, do nothing: without the link nobody joins.".into(),
        };
        send(&app, &invitation.email, &mail).await
    }
}

/// Sends a link that sets a password anew.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SendReset {
    /// Whose.
    pub person: PersonId,
    /// When it was asked for.
    pub asked_at: Instant,
}

impl Job<App> for SendReset {
    const NAME: &'static str = "accounts.send_reset";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        if app.clock.now().since(self.asked_at) >= RESET_LASTS {
            tracing::warn!(person.id = %self.person, "a link could not be sent in time");
            return Ok(());
        }
        let person = app.db.read(move |conn| store::by_id(conn, self.person)).await?;
        let Some(person) = person.filter(|person| person.disabled_at.is_none()) else { return Ok(()) };
        let token = passwords::reset_token(&app.sealer, self.person, self.asked_at);
        let mail = Mail {
            subject: "Set a new password".into(),
            text: format!(
                "{}, somebody asked for a new password for this address. The link holds for one hour.",
                person.name
            ),
            label: "Set a new password".into(),
            link: format!("{}/admin/reset/{token}", app.settings.server.public_url),
            note: "If it was not you, do nothing: your password stays as it is.".into(),
        };
        send(&app, &person.email, &mail).await
    }
}

/// What changed about how an account is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// A new password.
    Password,
    /// The second factor is asked for.
    SecondFactorOn,
    /// It is not any more.
    SecondFactorOff,
    /// New recovery codes.
    RecoveryCodes,
    /// A passkey more, by its name.
    PasskeyAdded(String),
    /// A passkey less.
    PasskeyRemoved(String),
}

impl Change {
    /// What to do about one that was somebody else's.
    const fn remedy(&self) -> &'static str {
        match self {
            // A new password leaves passkeys as they are.
            Self::PasskeyAdded(_) => {
                "If it was not you: remove the passkey in your account first, then set a new password, which signs every other browser \
                 out, and tell whoever runs this server."
            }
            _ => {
                "If it was not you: set a new password at once, look whether every passkey in your account is yours, and tell whoever \
                 runs this server."
            }
        }
    }

    fn says(&self) -> (&'static str, String) {
        match self {
            Self::Password => ("Your password was changed", "the password of your account was changed".into()),
            Self::SecondFactorOn => ("The second factor is on", "a second factor was set up for your account".into()),
            Self::SecondFactorOff => {
                ("The second factor is off", "the second factor of your account was turned off".into())
            }
            Self::RecoveryCodes => (
                "New recovery codes",
                "new recovery codes were made for your account; the old ones count no more".into(),
            ),
            Self::PasskeyAdded(name) => {
                ("A passkey was added", format!("a passkey was added to your account: “{name}”"))
            }
            Self::PasskeyRemoved(name) => {
                ("A passkey was removed", format!("a passkey was removed from your account: “{name}”"))
            }
        }
    }
}

/// Tells somebody that something changed about how their account is opened: if it was not they, they hear of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SendChange {
    /// Whose account.
    pub person: PersonId,
    /// What changed.
    pub change: Change,
    /// When.
    pub at: Instant,
}

impl Job<App> for SendChange {
    const NAME: &'static str = "accounts.send_change";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        if !app.senders.installation().is_on() {
            return Ok(());
        }
        let Some(person) = app.db.read(move |conn| store::by_id(conn, self.person)).await? else { return Ok(()) };
        let (subject, what) = self.change.says();
        let at = self.at.timestamp().strftime("%-d %B %Y, %H:%M");
        let mail = Mail {
            subject: subject.into(),
            text: format!("{}, {what} ({at} UTC).", person.name),
            label: "Look at your account".into(),
            link: format!("{}/admin/account", app.settings.server.public_url),
            note: self.change.remedy().into(),
        };
        send(&app, &person.email, &mail).await
    }
}

/// A mail to somebody who works here.
#[derive(Template)]
#[template(path = "notifications/staff/mail.html")]
struct Mail {
    subject: String,
    text: String,
    label: String,
    link: String,
    note: String,
}

async fn send(app: &App, to: &str, mail: &Mail) -> Result<(), JobError> {
    let message = Message {
        to: to.to_owned(),
        from_name: "Doorstep".into(),
        reply_to: None,
        subject: mail.subject.clone(),
        text: format!("{}\n\n{}:\n{}\n\n{}\n", mail.text, mail.label, mail.link, mail.note),
        html: mail.render().map_err(|error| JobError::Fail(error.to_string()))?,
    };
    match app.senders.installation().send(&message).await {
        Ok(()) => Ok(()),
        Err(error @ NotSent::Yet(_)) => Err(JobError::Retry(error.to_string())),
        Err(error @ (NotSent::Ever(_) | NotSent::Recipient(_))) => {
            tracing::warn!(%error, "a mail to somebody who works here was not sent");
            Ok(())
        }
    }
}

/// Forgets sessions that ended, wrong tries that are long over, and links and challenges that hold no more.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetOld {}

impl Job<App> for ForgetOld {
    const NAME: &'static str = "accounts.forget_old";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        app.db
            .write(move |tx| {
                store::forget_sessions(tx, now.plus(-Session::IDLE))?;
                // Longer than the longest lock, and than what is ever forgiven.
                store::forget_lockouts(tx, now.plus(-SignedDuration::from_hours(48)))?;
                store::forget_old_resets(tx, now.plus(-RESET_LASTS))?;
                // A moment longer than they can be answered.
                store::forget_challenges(tx, now.plus(-passkeys::LASTS * 2))?;
                Ok(())
            })
            .await?;
        Ok(())
    }
}
