//! What a merchant sends with: an account for each channel, how it does, and a test.
//!
//! Who sets the mail server can read every code that leaves by it. So the password is asked for before the form is shown, and mails to
//! people who work here never leave by it: they go by the installation's.

use actix_web::{HttpRequest, web};
use askama::Template;
use secrecy::SecretString;

use super::form::{Choice, Field, Form, Posted};
use super::staff::{self, Answer, Denied, Staff};
use super::visit::{Frame, Notice, Section};
use super::when::When;
use crate::accounts::people::Permission;
use crate::accounts::people::model::is_email;
use crate::app::App;
use crate::error::Error;
use crate::notifications::model::{Account, MailAccount, Security, Settings, SmsAccount, StoredAccount};
use crate::notifications::{Channel, Message, NotSent, accounts, store};

/// Where Twilio's API is.
const TWILIO: &str = "https://api.twilio.com";

/// As whom the merchant's mail leaves; `None` where it does not.
///
/// # Errors
/// Storage.
pub async fn mails_as(app: &App, staff: &Staff) -> Result<Option<String>, Denied> {
    let merchant = staff.merchant.id;
    let kept = app.db.read(move |conn| store::account(conn, merchant, Channel::Mail)).await?;
    let own = kept.map(|kept| kept.settings.label());
    Ok(own.or_else(|| app.settings.mail.as_ref().map(|mail| mail.from.clone())))
}

/// A channel in the list of connections.
pub struct Line {
    /// Its page.
    pub href: String,
    /// What people call it.
    pub label: &'static str,
    /// By whom.
    pub by: String,
    /// The tone of the next.
    pub tone: &'static str,
    /// How it does.
    pub does: String,
    /// When something last left.
    pub sent: Option<When>,
}

/// What is sent with, as it stands.
///
/// # Errors
/// Storage.
pub async fn lines(app: &App, staff: &Staff) -> Result<Vec<Line>, Denied> {
    let merchant = staff.merchant.id;
    let known = app
        .db
        .read(move |conn| {
            Channel::ALL.iter().map(|channel| Ok((*channel, store::account(conn, merchant, *channel)?))).collect()
        })
        .await?;
    let known: Vec<(Channel, Option<StoredAccount>)> = known;
    Ok(known.into_iter().map(|(channel, kept)| line(app, staff, channel, kept.as_ref())).collect())
}

fn line(app: &App, staff: &Staff, channel: Channel, kept: Option<&StoredAccount>) -> Line {
    let (by, tone, does) = match (kept, channel) {
        (Some(kept), _) => {
            let (tone, does) = match (&kept.problem, kept.sent_at) {
                (Some(_), _) => ("red", "has trouble"),
                (None, Some(_)) => ("done", "working"),
                (None, None) => ("amber", "not tried yet"),
            };
            (kept.settings.label(), tone, does.to_owned())
        }
        (None, Channel::Mail) => match &app.settings.mail {
            Some(mail) => (mail.from.clone(), "calm", "by this server’s own".to_owned()),
            None => (String::new(), "amber", "not set up".to_owned()),
        },
        (None, Channel::Sms) => (String::new(), "over", "not set up".to_owned()),
    };
    Line {
        href: staff.path(&format!("/sending/{channel}")),
        label: channel.label(),
        by,
        tone,
        does,
        sent: kept.and_then(|kept| kept.sent_at).map(|at| staff.when(at)),
    }
}

/// What a channel sends with.
#[derive(Template)]
#[template(path = "admin/connections/sending.html")]
struct SendingPage {
    frame: Frame,
    here: String,
    connections: String,
    channel: Channel,
    /// An account of their own.
    own: bool,
    /// The address that the installation's mail comes from.
    house: Option<String>,
    secret_set: bool,
    sent: Option<When>,
    problem: Option<(When, String)>,
    form: Form,
    test: Option<Form>,
    /// Where a test goes.
    oneself: String,
}

fn form_of(settings: Option<&Settings>, channel: Channel) -> Form {
    match (channel, settings) {
        (Channel::Mail, known) => {
            let (from, host, port, security, user) = match known {
                Some(Settings::Mail { from, host, port, security, user }) => {
                    (from.as_str(), host.as_str(), port.to_string(), *security, user.as_str())
                }
                _ => ("", "", "587".to_owned(), Security::StartTls, ""),
            };
            let choices = vec![
                Choice::new(Security::StartTls.as_str(), "STARTTLS").about("Usual with port 587."),
                Choice::new(Security::Tls.as_str(), "TLS").about("Usual with port 465."),
                Choice::new(Security::None.as_str(), "None")
                    .about("Only to hosts that whoever runs this server trusts."),
            ];
            Form::new([
                Field::email("from", "Sender")
                    .value(from)
                    .needed()
                    .hint("The name before it is the brand’s. Your domain has to allow the mail server (SPF, DKIM).")
                    .example("orders@your-shop.example"),
                Field::text("host", "Mail server")
                    .value(host)
                    .needed()
                    .longest(253)
                    .code()
                    .example("smtp.provider.example"),
                Field::text("port", "Port").value(port).needed().longest(5).code(),
                Field::radio("security", "Encryption", choices).value(security.as_str()).needed(),
                Field::text("user", "User name").value(user).longest(500).code(),
                Field::password("password", "Password").hint(KEPT_HINT),
            ])
        }
        (Channel::Sms, known) => {
            let (base_url, account, from) = match known {
                Some(Settings::Sms { base_url, account, from }) => (base_url.as_str(), account.as_str(), from.as_str()),
                _ => (TWILIO, "", ""),
            };
            Form::new([
                Field::text("account", "Account SID").value(account).needed().longest(100).code().example("AC…"),
                Field::password("token", "Auth token").hint(KEPT_HINT),
                Field::text("from", "Sender")
                    .value(from)
                    .needed()
                    .longest(50)
                    .code()
                    .hint("A number with +, a name where the country allows one, or a messaging service (MG…)."),
                Field::url("base_url", "API")
                    .value(base_url)
                    .needed()
                    .hint("Of another service that speaks as Twilio does, its own address."),
            ])
        }
    }
}

const KEPT_HINT: &str = "Sealed with this server’s key, and never shown again. Left empty, the one that is set stays, as long as it goes to \
                         the same place.";

/// The account that was typed; what is wrong is said at its field.
fn account_of(form: &mut Form, channel: Channel) -> Option<Account> {
    let secret = |form: &Form, name: &str| form.given(name).map(|secret| SecretString::from(secret.to_owned()));
    let account = match channel {
        Channel::Mail => {
            let (port, security) = (form.text("port").parse::<u16>().ok(), form.text("security").parse().ok());
            let mail = MailAccount {
                from: form.text("from").to_owned(),
                host: form.text("host").to_ascii_lowercase(),
                port: port.unwrap_or_default(),
                security: security.unwrap_or(Security::StartTls),
                user: form.text("user").to_owned(),
                password: secret(form, "password"),
            };
            if !is_plain_address(&mail.from) {
                form.refuse("from", "This is no e-mail address.");
            }
            if mail.port == 0 {
                form.refuse("port", "Write a number from 1 to 65535, such as 587.");
            }
            if mail.host.contains(['/', ':', '@', ' ']) {
                form.refuse("host", "Write the host alone, such as smtp.provider.example.");
            }
            if mail.user.is_empty() && mail.password.is_some() {
                form.refuse("user", "A password needs a user name beside it.");
            }
            Account::Mail(mail)
        }
        Channel::Sms => {
            let base_url = form.text("base_url").trim_end_matches('/').to_owned();
            let is_base = crate::outbound::Url::parse(&base_url)
                .is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.query().is_none());
            if !is_base {
                form.refuse("base_url", "Write an address such as https://api.twilio.com.");
            }
            let from = form.text("from");
            let is_number = from.strip_prefix('+').is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
            let is_name = from.len() <= 11 && from.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ');
            if !is_number && !is_name && !from.starts_with("MG") {
                form.refuse(
                    "from",
                    "Write a number with +, a name of up to 11 letters and digits, or an id that begins with MG.",
                );
            }
            Account::Sms(SmsAccount {
                base_url,
                account: form.text("account").to_owned(),
                from: form.text("from").to_owned(),
                token: secret(form, "token"),
            })
        }
    };
    form.is_right().then_some(account)
}

const fn secret_field(channel: Channel) -> &'static str {
    match channel {
        Channel::Mail => "password",
        Channel::Sms => "token",
    }
}

/// One address without a name before it.
fn is_plain_address(text: &str) -> bool {
    is_email(text) && text.chars().all(|c| c.is_ascii_graphic() && !"<>,;\"".contains(c))
}

fn test_form(channel: Channel) -> Form {
    match channel {
        Channel::Mail => Form::default(),
        Channel::Sms => Form::new([Field::text("to", "To")
            .needed()
            .longest(20)
            .code()
            .prefix("test-")
            .example("+4915112345678")
            .hint("Your own phone. The service charges for it.")]),
    }
}

async fn page(app: &App, staff: &Staff, channel: Channel, typed: Option<Form>) -> Result<SendingPage, Denied> {
    // What is secret is not sent back with the mistakes beside it.
    let typed = typed.map(|mut form| {
        let secret = secret_field(channel);
        if form.given(secret).is_some() && form.is_right_in(secret) {
            form.refuse(secret, "Type it again: it is not kept while something else is not right.");
        }
        form
    });
    let merchant = staff.merchant.id;
    let kept = app.db.read(move |conn| store::account(conn, merchant, channel)).await?;
    let house = app.settings.mail.as_ref().filter(|_| channel == Channel::Mail).map(|mail| mail.from.clone());
    let can_test = kept.is_some() || house.is_some();
    Ok(SendingPage {
        frame: staff.frame(channel.label(), Section::Connections),
        here: staff.path(&format!("/sending/{channel}")),
        connections: staff.path("/connections"),
        channel,
        own: kept.is_some(),
        house,
        secret_set: kept.as_ref().is_some_and(|kept| kept.sealed.is_some()),
        sent: kept.as_ref().and_then(|kept| kept.sent_at).map(|at| staff.when(at)),
        problem: kept.as_ref().and_then(|kept| kept.problem.clone()).map(|(at, why)| (staff.when(at), why)),
        form: typed.unwrap_or_else(|| form_of(kept.as_ref().map(|kept| &kept.settings), channel)),
        test: can_test.then(|| test_form(channel)),
        oneself: staff.person.email.clone(),
    })
}

async fn ground(
    app: &App,
    request: &HttpRequest,
    (slug, channel): &(String, String),
) -> Result<(Staff, Channel, String), Denied> {
    let staff = staff::staff(app, request, slug, Permission::ConnectionsWrite).await?;
    let channel: Channel = channel.parse().map_err(|_| Error::NotFound)?;
    let here = staff.path(&format!("/sending/{channel}"));
    staff.is_confirmed(&here)?;
    Ok((staff, channel, here))
}

/// `GET /admin/m/{merchant}/sending/{channel}`.
pub async fn show(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (staff, channel, _) = ground(&app, &request, &path).await?;
    Ok(staff.visit.show(&page(&app, &staff, channel, None).await?))
}

/// `POST /admin/m/{merchant}/sending/{channel}`: sets the account; with the button `end`, takes it away.
pub async fn update(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (staff, channel, here) = ground(&app, &request, &path).await?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    if posted.has("end") {
        app.db.write(move |tx| accounts::remove(tx, (merchant, &actor), channel, now)).await?;
        return Ok(staff.visit.done(&here, &Notice::new("The account is gone, and its password with it.")));
    }
    let mut form = form_of(None, channel).filled(&posted);
    let Some(account) = account_of(&mut form, channel) else {
        return Ok(staff.visit.again(&page(&app, &staff, channel, Some(form)).await?));
    };
    // An empty field keeps the secret that is set, and that goes nowhere else.
    let known = app.db.read(move |conn| store::account(conn, merchant, channel)).await?;
    let has_secret = known.as_ref().is_some_and(|known| known.sealed.is_some());
    let stays = known.as_ref().is_some_and(|known| accounts::same_place(known, &account));
    if account.secret().is_none() && has_secret && !stays {
        let why = "Give it again: the one that is set is for another server or user.";
        form.refuse(secret_field(channel), why);
        return Ok(staff.visit.again(&page(&app, &staff, channel, Some(form)).await?));
    }
    // What is not shown is checked as if it were there.
    let asked = if account.secret().is_none() && has_secret {
        account.settings().with(Some("".into()))
    } else {
        account.clone()
    };
    if let Err(unfit) = app.senders.leads_somewhere(&asked).await {
        let why = unfit.to_string();
        let mut letters = why.chars();
        let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        form.refuse(unfit.field, format!("{first}{}.", letters.as_str()));
        return Ok(staff.visit.again(&page(&app, &staff, channel, Some(form)).await?));
    }
    let sealer = app.sealer.clone();
    app.db.write(move |tx| accounts::set(tx, &sealer, (merchant, &actor), &account, now)).await?;
    Ok(staff.visit.done(&here, &Notice::new("Saved. Send a test now: only that shows that it works.")))
}

/// `POST /admin/m/{merchant}/sending/{channel}/test`: a mail to oneself, a text to the phone that is named.
pub async fn test(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (staff, channel, here) = ground(&app, &request, &path).await?;
    if channel == Channel::Mail {
        let said = mail_oneself(&app, &staff).await;
        return Ok(staff.visit.done(&here, &said));
    }
    let mut form = test_form(channel).filled(&posted);
    let to: String = form.text("to").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if !to.starts_with('+') || to.len() < 8 {
        form.refuse("to", "Write the number with + and the country’s code.");
    }
    if !form.is_right() {
        let mut page = page(&app, &staff, channel, None).await?;
        page.test = Some(form);
        return Ok(staff.visit.again(&page));
    }
    app.test_texts
        .check_key(&staff.merchant.id)
        .map_err(|_| Error::TooMany { retry_after: std::time::Duration::from_secs(600) })?;
    let text = format!("A test from {}. Texts reach this phone.", staff.merchant.name);
    let said = match app.senders.text(staff.merchant.id, &to, &text).await {
        Ok(()) => Notice::new("The service took it. It should ring within a minute."),
        Err(error) => not_sent(&error),
    };
    Ok(staff.visit.done(&here, &said))
}

fn not_sent(error: &NotSent) -> Notice {
    Notice::instead(format!("It was not sent: {}.", error.why()))
}

/// Sends a test to whoever is signed in, and says how that went.
pub async fn mail_oneself(app: &App, staff: &Staff) -> Notice {
    let name = &staff.merchant.name;
    let text =
        format!("This is a test from the order tracking of {name}. It arrived: codes and notices reach your shoppers.");
    let message = Message {
        to: staff.person.email.clone(),
        from_name: name.clone(),
        reply_to: None,
        subject: format!("A test from {name}"),
        html: format!(
            "<!doctype html><html lang=\"en\"><title>A test</title><p>{}</p></html>",
            html_escape::encode_text(&text)
        ),
        text,
    };
    match app.senders.send(staff.merchant.id, &message).await {
        Ok(()) => {
            Notice::new(format!("Sent to {}. Look into the inbox, and into the spam folder.", staff.person.email))
        }
        Err(error) => not_sent(&error),
    }
}
