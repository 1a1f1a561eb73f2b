//! By which account a message leaves: a merchant's own, if they have one; else the installation's mail.

use super::accounts::{self, is_news};
use super::model::{Account, Channel, SmsAccount, StoredAccount};
use super::smtp::Unfit;
use super::{Mailer, Message, NotSent, sms};
use crate::accounts::MerchantId;
use crate::clock::Clock;
use crate::config::MailSettings;
use crate::db::{self, Db};
use crate::outbound::{Outbound, SendError};
use crate::secrets::Sealer;

/// Everybody's ways out.
pub struct Senders {
    installation: Mailer,
    db: Db,
    clock: Clock,
    sealer: Sealer,
    outbound: Outbound,
}

impl Senders {
    /// With the installation's mail.
    pub fn new(mail: Option<&MailSettings>, db: Db, clock: Clock, sealer: Sealer, outbound: Outbound) -> Self {
        Self { installation: Mailer::new(mail), db, clock, sealer, outbound }
    }

    /// The installation's mail: for who works here, and for merchants without their own.
    pub fn installation(&self) -> &Mailer {
        &self.installation
    }

    /// Whether a merchant's mail leaves at all.
    ///
    /// # Errors
    /// Storage.
    pub async fn mails(&self, merchant: MerchantId) -> db::Result<bool> {
        let own = self.db.read(move |conn| super::store::account(conn, merchant, Channel::Mail)).await?;
        Ok(own.is_some() || self.installation.is_on())
    }

    /// Whether an account can be sent with, as far as that can be said without sending.
    ///
    /// # Errors
    /// See [`Unfit`].
    pub async fn leads_somewhere(&self, account: &Account) -> Result<(), Unfit> {
        match account {
            Account::Mail(mail) => {
                let place = self.outbound.place(&mail.host, mail.port).await;
                let place = place.map_err(|error| Unfit::new("host", error))?;
                Mailer::suits_port(mail, &place)?;
                Mailer::of_account(mail, &place).map(drop)
            }
            Account::Sms(sms) => self.outbound.may_ask(&sms.base_url).map_err(|error| Unfit::new("base_url", error)),
        }
    }

    /// Sends a mail in a merchant's name, and notes how that went.
    ///
    /// # Errors
    /// See [`NotSent`].
    pub async fn send(&self, merchant: MerchantId, message: &Message) -> Result<(), NotSent> {
        let Some((stored, account)) = self.own(merchant, Channel::Mail).await? else {
            return self.installation.send(message).await;
        };
        let sent = match account {
            // The name is resolved for each mail: it may lead elsewhere by now, and must not lead inside.
            Ok(Account::Mail(account)) => match self.outbound.place(&account.host, account.port).await {
                Ok(place) => match Mailer::of_account(&account, &place) {
                    Ok(mailer) => mailer.send(message).await,
                    Err(unfit) => Err(NotSent::Ever(unfit.why)),
                },
                Err(error) => Err(NotSent::Yet(error.to_string())),
            },
            Ok(Account::Sms(_)) => Err(NotSent::Ever("this is no mail account".into())),
            Err(unopened) => Err(NotSent::Yet(unopened.to_string())),
        };
        self.note(merchant, &stored, &sent).await;
        sent
    }

    /// Sends a text to a phone in a merchant's name, and notes how that went.
    ///
    /// # Errors
    /// See [`NotSent`].
    pub async fn text(&self, merchant: MerchantId, to: &str, text: &str) -> Result<(), NotSent> {
        let Some((stored, account)) = self.own(merchant, Channel::Sms).await? else {
            return Err(NotSent::Ever("no SMS account is set up".into()));
        };
        let sent = match account {
            Ok(Account::Sms(account)) => self.text_by(&account, to, text).await,
            Ok(Account::Mail(_)) => Err(NotSent::Ever("this is no SMS account".into())),
            Err(unopened) => Err(NotSent::Yet(unopened.to_string())),
        };
        self.note(merchant, &stored, &sent).await;
        sent
    }

    async fn text_by(&self, account: &SmsAccount, to: &str, text: &str) -> Result<(), NotSent> {
        let (request, secret) = sms::request(account, to, text)?;
        match self.outbound.send(&request, &[secret]).await {
            Ok(answer) => sms::verdict(&answer),
            Err(error @ SendError::Forbidden(_)) => Err(NotSent::Yet(error.to_string())),
            Err(error) => {
                tracing::warn!(%error, "an SMS service could not be asked");
                Err(NotSent::Yet("the SMS service cannot be reached, or has no certificate that is trusted".into()))
            }
        }
    }

    async fn own(&self, merchant: MerchantId, channel: Channel) -> Result<Option<Opened>, NotSent> {
        let sealer = self.sealer.clone();
        let found = self.db.read(move |conn| accounts::open(conn, &sealer, merchant, channel)).await;
        found.map_err(|error| NotSent::Yet(error.to_string()))
    }

    async fn note(&self, merchant: MerchantId, used: &StoredAccount, sent: &Result<(), NotSent>) {
        let (problem, now) = (sent.as_ref().err().map(NotSent::why), self.clock.now());
        // An account that works is not broken because one shopper's address is.
        let blameless = matches!(sent, Err(NotSent::Recipient(_))) && used.sent_at.is_some();
        if blameless || !is_news(used, problem, now) {
            return;
        }
        let (channel, changed_at) = (used.settings.channel(), used.changed_at);
        let problem = problem.map(str::to_owned);
        let noted =
            self.db.write(move |tx| accounts::went(tx, merchant, channel, changed_at, problem.as_deref(), now)).await;
        if let Err(error) = noted {
            tracing::warn!(%error, "how a message went could not be noted");
        }
    }
}

/// An account, and its secret if it opens.
type Opened = (StoredAccount, Result<Account, accounts::Unopened>);
