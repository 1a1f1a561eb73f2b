//! Sending a code, and forgetting old tries.

use askama::Template;
use serde::{Deserialize, Serialize};

use super::model::{LinkId, Opens, UnlockCode};
use super::{store, unlock};
use crate::accounts::{self, MerchantId};
use crate::app::App;
use crate::branding::{self, Brand};
use crate::db::{Conn, Instant, Result};
use crate::i18n::{Language, Words};
use crate::jobs::{Job, JobError, Lane};
use crate::notifications::{Message, NotSent};
use crate::orders;
use crate::orders::store::Order;

/// Sends the code of a link to the address of its order, if there is one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SendCode {
    /// Whose.
    pub merchant: MerchantId,
    /// Which.
    pub link: LinkId,
    /// Which of its codes.
    pub asked_at: Instant,
}

impl Job<App> for SendCode {
    const NAME: &'static str = "links.send_code";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> std::result::Result<(), JobError> {
        let now = app.clock.now();
        if now.since(self.asked_at) >= UnlockCode::LASTS {
            tracing::warn!(link.id = %self.link, "a code could not be sent in time");
            return Ok(());
        }
        let sealer = app.sealer.clone();
        let mail = app
            .db
            .read(move |conn| {
                let found = self.load(conn, now)?;
                Ok(found.map(|(brand, order, language)| {
                    message(&brand, &order, language, &unlock::code(&sealer, self.link, self.asked_at))
                }))
            })
            .await?;
        let Some(mail) = mail.transpose().map_err(|e| JobError::Fail(e.to_string()))?.flatten() else { return Ok(()) };
        match app.senders.send(self.merchant, &mail).await {
            Ok(()) => Ok(()),
            Err(error @ NotSent::Yet(_)) => Err(JobError::Retry(error.to_string())),
            // An address that the server refuses is the shopper's or the shop's; nobody here can mend it.
            Err(error @ (NotSent::Ever(_) | NotSent::Recipient(_))) => {
                tracing::warn!(link.id = %self.link, %error, "a code was not sent");
                Ok(())
            }
        }
    }
}

impl SendCode {
    /// `None` if it is no longer this link's code, or what it belonged to is gone.
    fn load(self, conn: &mut Conn, now: Instant) -> Result<Option<(Brand, Order, Language)>> {
        let state = store::code(conn, self.merchant, self.link)?;
        if state.and_then(|state| state.in_force(now)) != Some(self.asked_at) {
            return Ok(None);
        }
        let link = store::by_id(conn, self.merchant, self.link)?.filter(|link| link.revoked_at.is_none());
        let Some(Opens::Order(order)) = link.map(|link| link.opens) else { return Ok(None) };
        let Some(order) = orders::store::by_id(conn, self.merchant, order)? else { return Ok(None) };
        let Some(brand) = branding::store::by_id(conn, self.merchant, order.brand_id)? else { return Ok(None) };
        let merchant = accounts::store::merchant(conn, self.merchant)?.map(|merchant| merchant.locale);
        let spoken = [order.locale.as_deref(), merchant.as_deref()].into_iter().flatten().find_map(Language::of);
        Ok(Some((brand, order, spoken.unwrap_or(Language::English))))
    }
}

#[derive(Template)]
#[template(path = "notifications/unlock_code/mail.html")]
struct CodeHtml<'a> {
    t: &'a Words,
    subject: &'a str,
    brand: &'a str,
    intro: &'a str,
    code: &'a str,
    colours: Colours,
}

#[derive(Template)]
#[template(path = "notifications/unlock_code/mail.txt")]
struct CodeText<'a> {
    t: &'a Words,
    brand: &'a str,
    intro: &'a str,
    code: &'a str,
}

struct Colours {
    paper: String,
    raised: String,
    ink: String,
    quiet: String,
    hairline: String,
    accent: String,
}

/// The mail with the code. It holds no link to the page: whoever gets hold of the mail alone has half of what is needed. And the code
/// is not in the subject, which stands on locked screens and in the logs of mail servers.
fn message(
    brand: &Brand,
    order: &Order,
    language: Language,
    code: &str,
) -> std::result::Result<Option<Message>, askama::Error> {
    let Some(to) = order.email.clone() else { return Ok(None) };
    let t = Words::of(language);
    let values = [("number", (&order.number).into()), ("brand", (&brand.name).into())];
    let (subject, intro) = (t.with("code-mail-subject", &values), t.with("code-mail-intro", &values));
    let colour = |name: &str| brand.theme.colour(name);
    let colours = Colours {
        paper: colour("paper"),
        raised: colour("raised"),
        ink: colour("ink"),
        quiet: colour("quiet"),
        hairline: colour("hairline"),
        accent: colour("accent"),
    };
    let text = CodeText { t: &t, brand: &brand.name, intro: &intro, code }.render()?;
    let html = CodeHtml { t: &t, subject: &subject, brand: &brand.name, intro: &intro, code, colours }.render()?;
    let reply_to = brand.content.contact.email.clone();
    Ok(Some(Message { to, from_name: brand.name.clone(), reply_to, subject, text, html }))
}

/// Forgets wrong tries that are long over.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetLockouts {}

impl Job<App> for ForgetLockouts {
    const NAME: &'static str = "links.forget_lockouts";

    async fn run(self, app: App) -> std::result::Result<(), JobError> {
        // Longer than the longest lock, and than what is ever forgiven.
        let before = app.clock.now().plus(-jiff::SignedDuration::from_hours(48));
        for merchant in app.db.read(accounts::store::merchants).await? {
            app.db.write(move |tx| store::forget_lockouts(tx, merchant.id, before)).await?;
        }
        Ok(())
    }
}
