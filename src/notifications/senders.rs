//! By which account a message leaves.
//!
//! A merchant's own, if they have one; else the installation's mail. Connections to mail servers are kept for as long as the account
//! stays the same, and for some minutes: a name may lead elsewhere by then.

use std::sync::Arc;
use std::time::Duration;

use moka::sync::Cache;

use super::accounts;
use super::model::{Account, Channel, Settings, SmsAccount};
use super::{Mailer, Message, NotSent, sms};
use crate::accounts::MerchantId;
use crate::clock::Clock;
use crate::config::MailSettings;
use crate::db::{self, Db, Instant};
use crate::outbound::Outbound;
use crate::secrets::Sealer;

/// How long a connection is kept.
const KEPT: Duration = Duration::from_secs(600);

/// Everybody's ways out.
pub struct Senders {
    installation: Arc<Mailer>,
    own: Cache<MerchantId, Connected>,
    db: Db,
    clock: Clock,
    sealer: Sealer,
    outbound: Outbound,
}

/// A mailer, and what it was made of.
type Connected = (Settings, Option<Vec<u8>>, Arc<Mailer>);

/// A mailer, and of which account it is, if of a merchant's own.
struct Chosen {
    mailer: Arc<Mailer>,
    own: Option<Instant>,
}

impl Senders {
    /// With the installation's mail.
    pub fn new(mail: Option<&MailSettings>, db: Db, clock: Clock, sealer: Sealer, outbound: Outbound) -> Self {
        let own = Cache::builder().max_capacity(1_000).time_to_live(KEPT).build();
        Self { installation: Arc::new(Mailer::new(mail)), own, db, clock, sealer, outbound }
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

    /// Whether an account leads to a host that may be asked.
    ///
    /// # Errors
    /// Why not, to be read by whoever typed it.
    pub async fn leads_somewhere(&self, account: &Account) -> Result<(), String> {
        match account {
            Account::Mail(mail) => {
                let place = self.outbound.place(&mail.host, mail.port).await.map_err(|error| error.to_string())?;
                Mailer::of_account(mail, place).check()
            }
            Account::Sms(sms) => self.outbound.may_ask(&sms.base_url).map_err(|error| error.to_string()),
        }
    }

    /// Sends a mail in a merchant's name, and notes how that went.
    ///
    /// # Errors
    /// See [`NotSent`].
    pub async fn send(&self, merchant: MerchantId, message: &Message) -> Result<(), NotSent> {
        let chosen = self.choose(merchant).await?;
        let sent = chosen.mailer.send(message).await;
        let Some(used) = chosen.own else { return sent };
        if let Err(NotSent::Yet(_)) = sent {
            // Perhaps its host is elsewhere now.
            self.own.invalidate(&merchant);
        }
        self.note(merchant, Channel::Mail, used, &sent).await;
        sent
    }

    /// Sends a text to a phone in a merchant's name, and notes how that went.
    ///
    /// # Errors
    /// See [`NotSent`].
    pub async fn text(&self, merchant: MerchantId, to: &str, text: &str) -> Result<(), NotSent> {
        let sealer = self.sealer.clone();
        let found = self.db.read(move |conn| accounts::open(conn, &sealer, merchant, Channel::Sms)).await;
        let Some((kept, account)) = found.map_err(|error| NotSent::Yet(error.to_string()))? else {
            return Err(NotSent::Ever("no SMS account is set up".into()));
        };
        let sent = match account {
            Ok(Account::Sms(account)) => self.text_by(&account, to, text).await,
            Ok(Account::Mail(_)) => Err(NotSent::Ever("this is no SMS account".into())),
            Err(unopened) => Err(NotSent::Ever(unopened.to_string())),
        };
        self.note(merchant, Channel::Sms, kept.changed_at, &sent).await;
        sent
    }

    async fn text_by(&self, account: &SmsAccount, to: &str, text: &str) -> Result<(), NotSent> {
        let (request, secret) = sms::request(account, to, text)?;
        match self.outbound.send(&request, &[secret]).await {
            Ok(answer) => sms::verdict(&answer),
            Err(error) => Err(NotSent::Yet(error.to_string())),
        }
    }

    async fn choose(&self, merchant: MerchantId) -> Result<Chosen, NotSent> {
        let sealer = self.sealer.clone();
        let found = self.db.read(move |conn| accounts::open(conn, &sealer, merchant, Channel::Mail)).await;
        let Some((kept, account)) = found.map_err(|error| NotSent::Yet(error.to_string()))? else {
            return Ok(Chosen { mailer: self.installation.clone(), own: None });
        };
        let used = kept.changed_at;
        let same = |(settings, sealed, _): &Connected| *settings == kept.settings && *sealed == kept.sealed;
        if let Some((.., mailer)) = self.own.get(&merchant).filter(same) {
            return Ok(Chosen { mailer, own: Some(used) });
        }
        let mailer = match account {
            Ok(Account::Mail(account)) => match self.outbound.place(&account.host, account.port).await {
                Ok(place) => Mailer::of_account(&account, place),
                Err(error) => Mailer::wrong(error.to_string()),
            },
            Ok(Account::Sms(_)) => Mailer::wrong("this is no mail account".into()),
            Err(unopened) => Mailer::wrong(unopened.to_string()),
        };
        let mailer = Arc::new(mailer);
        if mailer.check().is_ok() {
            self.own.insert(merchant, (kept.settings, kept.sealed, mailer.clone()));
        }
        Ok(Chosen { mailer, own: Some(used) })
    }

    async fn note(&self, merchant: MerchantId, channel: Channel, used: Instant, sent: &Result<(), NotSent>) {
        let (problem, now) = (sent.as_ref().err().map(ToString::to_string), self.clock.now());
        let noted = self.db.write(move |tx| accounts::went(tx, merchant, channel, used, problem.as_deref(), now)).await;
        if let Err(error) = noted {
            tracing::warn!(%error, "how a message went could not be noted");
        }
    }
}
