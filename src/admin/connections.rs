//! Connections: the addresses that carriers and shops post to, how each is set up, and how it does.

use actix_web::{HttpRequest, web};
use askama::Template;
use jiff::SignedDuration;
use serde::Deserialize;

use super::form::{Choice, Field, Form, Posted};
use super::sending;
use super::staff::{self, Answer, Denied, Staff};
use super::visit::{Frame, Notice, Section};
use super::when::When;
use crate::accounts::MerchantId;
use crate::accounts::people::Permission;
use crate::app::App;
use crate::db::Instant;
use crate::error::Error;
use crate::inbox::account::Credentials;
use crate::inbox::endpoints::{self, Change, Endpoint, draw_secret};
use crate::inbox::setup::{COMMON_OPTIONS, OptionSpec, SecretFrom, Setup};
use crate::inbox::store::{self, Calls, Health, Wanted};
use crate::inbox::{EndpointId, Secrets, Source as _};
use crate::sources::{self, AnySource};

/// How long a replaced secret still holds.
const OLD_SECRET: SignedDuration = SignedDuration::from_hours(24);
/// Messages that are shown as they arrive.
const ARRIVALS: i64 = 8;

/// How a connection does, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    Off,
    NeedsSecret,
    Waiting,
    Well,
    Failing,
}

impl Does {
    fn of(endpoint: &Endpoint, setup: &Setup, health: Option<&Health>, calls: Option<&Calls>) -> Self {
        let last_good = health.and_then(|health| health.last_message_at);
        let last_bad = health.and_then(|health| health.last_refused_at.max(health.last_failed_at));
        if endpoint.disabled_at.is_some() {
            Self::Off
        } else if endpoint.secrets.is_empty() && setup.protection.secret_from().is_some() {
            Self::NeedsSecret
        } else if (last_bad.is_some() && last_bad > last_good) || calls.is_some_and(|calls| calls.last_error.is_some())
        {
            Self::Failing
        } else if last_good.is_none() {
            Self::Waiting
        } else {
            Self::Well
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Off => "switched off",
            Self::NeedsSecret => "needs its secret",
            Self::Waiting => "waiting for the first message",
            Self::Well => "working",
            Self::Failing => "has trouble",
        }
    }

    const fn tone(self) -> &'static str {
        match self {
            Self::Off => "over",
            Self::NeedsSecret | Self::Failing => "red",
            Self::Waiting => "amber",
            Self::Well => "done",
        }
    }
}

struct Line {
    href: String,
    title: &'static str,
    name: String,
    does: Does,
    last: Option<When>,
    messages: i64,
    refused: i64,
}

/// Who can be connected.
struct Kind {
    name: &'static str,
    title: &'static str,
}

/// All connections.
#[derive(Template)]
#[template(path = "admin/connections/index.html")]
struct ConnectionsPage {
    frame: Frame,
    base: String,
    lines: Vec<Line>,
    sending: Vec<sending::Line>,
    shops: Vec<Kind>,
    carriers: Vec<Kind>,
    writes: bool,
}

fn kinds() -> (Vec<Kind>, Vec<Kind>) {
    let kind = |source: &AnySource| Kind { name: source.name(), title: source.setup().title };
    let (shops, carriers): (Vec<_>, Vec<_>) = sources::all().partition(|source| matches!(source, AnySource::Shop(_)));
    (shops.iter().map(kind).collect(), carriers.iter().map(kind).collect())
}

async fn all(app: &App, merchant: MerchantId) -> Result<Vec<(Endpoint, Option<Health>, Option<Calls>)>, Denied> {
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    // What this process saw in the last seconds belongs to the answer.
    app.health.flush(&app.db).await?;
    Ok(app
        .db
        .read(move |conn| {
            let all = endpoints::of_merchant(conn, &sealer, merchant, now)?;
            let health = store::health(conn, merchant)?;
            let calls = store::calls(conn, merchant)?;
            Ok(all
                .into_iter()
                .map(|endpoint| {
                    let health = health.iter().find(|health| health.endpoint_id == endpoint.id).cloned();
                    let calls = calls.iter().find(|calls| calls.endpoint_id == endpoint.id).cloned();
                    (endpoint, health, calls)
                })
                .collect())
        })
        .await?)
}

async fn one(
    app: &App,
    merchant: MerchantId,
    id: EndpointId,
) -> Result<(Endpoint, Option<Health>, Option<Calls>), Denied> {
    let found = all(app, merchant).await?.into_iter().find(|(endpoint, ..)| endpoint.id == id);
    Ok(found.ok_or(Error::NotFound)?)
}

/// `GET /admin/m/{merchant}/connections`.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsRead).await?;
    let known = all(&app, staff.merchant.id).await?;
    let lines = known.iter().filter_map(|(endpoint, health, calls)| {
        let setup = sources::by_name(&endpoint.source)?.setup();
        Some(Line {
            href: staff.path(&format!("/connections/{}", endpoint.id)),
            title: setup.title,
            name: endpoint.name.clone(),
            does: Does::of(endpoint, setup, health.as_ref(), calls.as_ref()),
            last: health.as_ref().and_then(|health| health.last_message_at).map(|at| staff.when(at)),
            messages: health.as_ref().map_or(0, |health| health.messages),
            refused: health.as_ref().map_or(0, |health| health.refused),
        })
    });
    let (shops, carriers) = kinds();
    let page = ConnectionsPage {
        frame: staff.frame("Connections", Section::Connections),
        base: staff.path("/connections"),
        lines: lines.collect(),
        sending: sending::lines(&app, &staff).await?,
        shops,
        carriers,
        writes: staff.may(Permission::ConnectionsWrite),
    };
    Ok(staff.visit.show(&page))
}

/// Which sender.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    source: String,
}

/// A connection that is being made.
#[derive(Template)]
#[template(path = "admin/connections/new.html")]
struct NewPage {
    frame: Frame,
    base: String,
    title: &'static str,
    source: &'static str,
    protection: &'static str,
    vendor_makes_secret: bool,
    form: Form,
}

fn new_form(setup: &Setup) -> Form {
    let mut fields =
        vec![Field::text("name", "Name").value(setup.title).hint("As you call it, if you have several.").longest(100)];
    if setup.protection.secret_from() == Some(SecretFrom::Vendor) {
        fields.push(
            Field::text("secret", "Secret")
                .hint("The sender shows it where the address is saved. It can be given later.")
                .longest(2000)
                .code(),
        );
    }
    Form::new(fields)
}

fn new_page(staff: &Staff, source: AnySource, form: Form) -> NewPage {
    let setup = source.setup();
    NewPage {
        frame: staff.frame(&format!("Connect {}", setup.title), Section::Connections),
        base: staff.path("/connections"),
        title: setup.title,
        source: source.name(),
        protection: setup.protection.sentence(),
        vendor_makes_secret: setup.protection.secret_from() == Some(SecretFrom::Vendor),
        form,
    }
}

/// `GET /admin/m/{merchant}/connections/new?source=…`.
pub async fn new(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    asked: web::Query<Asked>,
) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let source = sources::by_name(&asked.source).ok_or(Error::NotFound)?;
    Ok(staff.visit.show(&new_page(&staff, source, new_form(source.setup()))))
}

/// Makes a connection. Says with which secret, where we drew one.
///
/// # Errors
/// Storage, or no randomness.
pub async fn make(
    app: &App,
    staff: &Staff,
    source: AnySource,
    name: &str,
    secret: Option<&str>,
) -> Result<(Endpoint, Option<String>), Denied> {
    let (merchant, now) = (staff.merchant.id, staff.now);
    let no_randomness = |error| anyhow::anyhow!("no randomness: {error}");
    let mut endpoint = Endpoint::new(merchant, source.name(), now).map_err(no_randomness)?;
    endpoint.name = if name.is_empty() { source.setup().title.to_owned() } else { name.to_owned() };
    let mut drawn = None;
    match (secret, source.setup().protection.secret_from()) {
        (Some(secret), _) => endpoint.secrets = Secrets::new([secret.to_owned()]),
        (None, Some(SecretFrom::Us)) => {
            let secret = draw_secret().map_err(no_randomness)?;
            endpoint.secrets = Secrets::new([secret.clone()]);
            drawn = Some(secret);
        }
        (None, _) => {}
    }
    let (kept, sealer, actor) = (endpoint.clone(), app.sealer.clone(), staff.actor());
    app.db.write(move |tx| endpoints::create(tx, &sealer, &actor, &kept, now)).await?;
    Ok((endpoint, drawn))
}

/// `POST /admin/m/{merchant}/connections`: answers with the connection itself, because a secret of ours is shown this once.
pub async fn create(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let source = sources::by_name(posted.text("source")).ok_or(Error::NotFound)?;
    let form = new_form(source.setup()).filled(&posted);
    if !form.is_right() {
        return Ok(staff.visit.again(&new_page(&staff, source, form)));
    }
    let (endpoint, drawn) = make(&app, &staff, source, form.text("name"), form.given("secret")).await?;
    match drawn {
        None => Ok(staff.visit.done(&staff.path(&format!("/connections/{}", endpoint.id)), &Notice::new("Connected."))),
        Some(secret) => Ok(staff.visit.show(&page(&app, &staff, endpoint.id, Some(secret)).await?)),
    }
}

struct Arrival {
    href: String,
    verdict: String,
    detail: Option<String>,
    when: When,
}

/// One connection.
#[derive(Template)]
#[template(path = "admin/connections/show.html")]
struct ConnectionPage {
    frame: Frame,
    base: String,
    here: String,
    inbox: String,
    title: &'static str,
    name: String,
    does: Does,
    /// None for who may not see it: where nothing else protects it, it is a secret.
    url: Option<String>,
    steps: Vec<String>,
    caution: Option<String>,
    protection: &'static str,
    /// The secret that was just drawn.
    drawn: Option<String>,
    secrets: usize,
    takes_secret: bool,
    vendor_makes_secret: bool,
    messages: i64,
    last: Option<When>,
    refused: i64,
    refusal: Option<(When, String)>,
    failed: i64,
    failure: Option<(When, String)>,
    trouble: Option<String>,
    asked: Option<When>,
    arrivals: Vec<Arrival>,
    settings: Form,
    credentials: Option<Form>,
    credentials_set: Vec<String>,
    can_test: bool,
    enabled: bool,
    writes: bool,
}

fn options(setup: &'static Setup) -> impl Iterator<Item = &'static OptionSpec> {
    // Where the API is never asked there is nothing to say about asking it.
    setup.options.iter().chain(COMMON_OPTIONS.iter().filter(|_| !setup.credentials.is_empty()))
}

fn settings_form(endpoint: &Endpoint, setup: &'static Setup) -> Form {
    let name = Field::text("name", "Name").value(&endpoint.name).needed().longest(100);
    let fields = options(setup).map(|spec| {
        let value = endpoint.account.options.get(spec.name).unwrap_or_default();
        let hint = if spec.default.is_empty() {
            spec.about.to_owned()
        } else {
            format!("{} Without it: {}.", spec.about, spec.default)
        };
        if spec.values.is_empty() {
            Field::text(spec.name, spec.name.replace('_', " ")).value(value).hint(hint).longest(2000).code()
        } else {
            let usual = Choice::new("", format!("as usual ({})", spec.default));
            let choices = [usual].into_iter().chain(spec.values.iter().map(|value| Choice::new(*value, *value)));
            Field::choice(spec.name, spec.name.replace('_', " "), choices.collect()).value(value).hint(hint)
        }
    });
    Form::new([name].into_iter().chain(fields))
}

fn credentials_form(setup: &'static Setup) -> Option<Form> {
    let field = |spec: &'static crate::inbox::setup::CredentialSpec| {
        let field =
            Field::password(spec.name, spec.name.replace('_', " ")).hint(spec.about).longest(4000).prefix("api-");
        if spec.required { field.needed() } else { field }
    };
    (!setup.credentials.is_empty()).then(|| Form::new(setup.credentials.iter().map(field)))
}

async fn page(app: &App, staff: &Staff, id: EndpointId, drawn: Option<String>) -> Result<ConnectionPage, Denied> {
    let (endpoint, health, calls) = one(app, staff.merchant.id, id).await?;
    let source = sources::by_name(&endpoint.source).ok_or(Error::NotFound)?;
    let setup = source.setup();
    let merchant = staff.merchant.id;
    let wanted = Wanted { endpoint: Some(id), ..Wanted::default() };
    let arrivals = app.db.read(move |conn| store::search(conn, merchant, &wanted, ARRIVALS)).await?;
    let base_url = &app.settings.server.public_url;
    let writes = staff.may(Permission::ConnectionsWrite);
    let told = |at: Option<Instant>, why: Option<&String>| Some((staff.when(at?), why?.clone()));
    Ok(ConnectionPage {
        frame: staff.frame(&endpoint.name, Section::Connections),
        base: staff.path("/connections"),
        here: staff.path(&format!("/connections/{id}")),
        inbox: staff.path(&format!("/inbox?endpoint={id}")),
        title: setup.title,
        name: endpoint.name.clone(),
        does: Does::of(&endpoint, setup, health.as_ref(), calls.as_ref()),
        url: writes.then(|| endpoint.url(base_url)),
        steps: if writes { endpoint.steps(setup, base_url, drawn.as_deref()) } else { Vec::new() },
        caution: setup.caution.filter(|_| writes).map(|caution| endpoint.filled(caution, base_url)),
        protection: setup.protection.sentence(),
        drawn,
        secrets: endpoint.secrets.expose().len(),
        takes_secret: setup.protection.takes_secret(),
        vendor_makes_secret: setup.protection.secret_from() != Some(SecretFrom::Us),
        messages: health.as_ref().map_or(0, |health| health.messages),
        last: health.as_ref().and_then(|health| health.last_message_at).map(|at| staff.when(at)),
        refused: health.as_ref().map_or(0, |health| health.refused),
        refusal: health.as_ref().and_then(|health| told(health.last_refused_at, health.last_refusal.as_ref())),
        failed: health.as_ref().map_or(0, |health| health.failed),
        failure: health.as_ref().and_then(|health| told(health.last_failed_at, health.last_failure.as_ref())),
        trouble: calls.as_ref().and_then(|calls| calls.last_error.clone()),
        asked: calls.as_ref().and_then(|calls| calls.last_asked_at).map(|at| staff.when(at)),
        arrivals: arrivals
            .into_iter()
            .map(|message| Arrival {
                href: staff.path(&format!("/inbox/{}", message.id)),
                verdict: message.outcome.as_str().to_owned(),
                detail: message.detail,
                when: staff.when(message.received_at),
            })
            .collect(),
        settings: settings_form(&endpoint, setup),
        credentials: credentials_form(setup),
        credentials_set: endpoint.account.credentials.names().map(str::to_owned).collect(),
        can_test: super::trial::can_sign(source.name()),
        enabled: endpoint.disabled_at.is_none(),
        writes,
    })
}

/// `GET /admin/m/{merchant}/connections/{id}`.
pub async fn show(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, EndpointId)>) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsRead).await?;
    Ok(staff.visit.show(&page(&app, &staff, id, None).await?))
}

/// `POST /admin/m/{merchant}/connections/{id}`: name and adjustments; with the buttons `off` and `on`, whether it takes messages.
pub async fn update(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, EndpointId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let (endpoint, ..) = one(&app, staff.merchant.id, id).await?;
    let setup = sources::by_name(&endpoint.source).ok_or(Error::NotFound)?.setup();
    let here = staff.path(&format!("/connections/{id}"));
    let (change, notice) = if posted.has("off") || posted.has("on") {
        let enabled = posted.has("on");
        let (said, back) =
            if enabled { ("It takes messages again.", "off") } else { ("It takes no messages now.", "on") };
        let change = Change { enabled: Some(enabled), ..Change::default() };
        (change, Notice::new(said).undo(here.as_str(), &[(back, "yes")]))
    } else {
        let mut form = settings_form(&endpoint, setup).filled(&posted);
        for spec in options(setup) {
            if let Err(why) = setup.check_option(spec.name, form.text(spec.name)) {
                form.refuse(spec.name, format!("This {why}."));
            }
        }
        if !form.is_right() {
            let mut page = page(&app, &staff, id, None).await?;
            page.settings = form;
            return Ok(staff.visit.again(&page));
        }
        let options = options(setup).map(|spec| (spec.name.to_owned(), form.text(spec.name).to_owned())).collect();
        let change = Change { name: Some(form.text("name").to_owned()), options, ..Change::default() };
        (change, Notice::new("Saved."))
    };
    let (merchant, actor, sealer, now) = (staff.merchant.id, staff.actor(), app.sealer.clone(), staff.now);
    let key = endpoint.key.clone();
    app.db.write(move |tx| endpoints::change(tx, &sealer, (merchant, &actor), id, &change, now)).await?;
    app.endpoints.invalidate(&key);
    Ok(staff.visit.done(&here, &notice))
}

/// `POST /admin/m/{merchant}/connections/{id}/secret`: a new one; the old one holds for a day.
pub async fn update_secret(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, EndpointId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let here = staff.path(&format!("/connections/{id}"));
    let (endpoint, ..) = one(&app, staff.merchant.id, id).await?;
    let protection = sources::by_name(&endpoint.source).ok_or(Error::NotFound)?.setup().protection;
    let given = posted.text("secret").to_owned();
    let (secret, drawn) = match (given.is_empty(), protection.secret_from()) {
        (false, _) if protection.takes_secret() => (given, false),
        (true, Some(SecretFrom::Us)) => (draw_secret().map_err(|e| anyhow::anyhow!("no randomness: {e}"))?, true),
        _ => return Err(Error::BadRequest("Paste the secret that the sender shows.".into()).into()),
    };
    // Who replaces a working secret could read along; the first one is only missing.
    if !endpoint.secrets.is_empty() {
        staff.is_confirmed(&here)?;
    }
    let (merchant, actor, sealer, now) = (staff.merchant.id, staff.actor(), app.sealer.clone(), staff.now);
    let (new, key) = (secret.clone(), endpoint.key.clone());
    let old_until = now.plus(OLD_SECRET);
    app.db.write(move |tx| endpoints::rotate(tx, &sealer, (merchant, &actor), id, &new, old_until, now)).await?;
    app.endpoints.invalidate(&key);
    if drawn {
        return Ok(staff.visit.show(&page(&app, &staff, id, Some(secret)).await?));
    }
    Ok(staff.visit.done(&here, &Notice::new("The new secret is in place. The old one holds for one more day.")))
}

/// `POST /admin/m/{merchant}/connections/{id}/credentials`: what the vendor's API knows us by; with the button `forget`, none.
pub async fn update_credentials(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, EndpointId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let (endpoint, ..) = one(&app, staff.merchant.id, id).await?;
    let setup = sources::by_name(&endpoint.source).ok_or(Error::NotFound)?.setup();
    let form = credentials_form(setup).ok_or(Error::NotFound)?;
    let credentials = if posted.has("forget") {
        Credentials::default()
    } else {
        let form = form.filled(&posted);
        if !form.is_right() {
            let mut page = page(&app, &staff, id, None).await?;
            page.credentials = Some(form);
            return Ok(staff.visit.again(&page));
        }
        let pairs = setup.credentials.iter().map(|spec| (spec.name.to_owned(), form.text(spec.name).to_owned()));
        Credentials::new(pairs)
    };
    let forgotten = credentials.is_empty();
    let change = Change { credentials: Some(credentials), ..Change::default() };
    let (merchant, actor, sealer, now) = (staff.merchant.id, staff.actor(), app.sealer.clone(), staff.now);
    let key = endpoint.key.clone();
    app.db.write(move |tx| endpoints::change(tx, &sealer, (merchant, &actor), id, &change, now)).await?;
    app.endpoints.invalidate(&key);
    let said = if forgotten { "The credentials are gone." } else { "Saved, sealed with this server’s key." };
    Ok(staff.visit.done(&staff.path(&format!("/connections/{id}")), &Notice::new(said)))
}

/// `POST /admin/m/{merchant}/connections/{id}/test`: a signed message from ourselves, by the way that the sender's take.
pub async fn test(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, EndpointId)>,
    _: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let (endpoint, ..) = one(&app, staff.merchant.id, id).await?;
    let said = match super::trial::post_sample(&app, &endpoint).await {
        Ok(()) => "The test message was signed, sent and taken. It stands beneath.".to_owned(),
        Err(error) => format!("The test message did not arrive: {error:#}"),
    };
    Ok(staff.visit.done(&staff.path(&format!("/connections/{id}#arrivals")), &Notice::new(said)))
}

/// `POST /admin/m/{merchant}/connections/{id}/end`: taken away for good.
pub async fn destroy(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, EndpointId)>,
    _: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let (endpoint, ..) = one(&app, staff.merchant.id, id).await?;
    staff.is_confirmed(&staff.path(&format!("/connections/{id}")))?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    app.db.write(move |tx| endpoints::retire(tx, (merchant, &actor), id, now)).await?;
    app.endpoints.invalidate_all();
    let notice =
        Notice::new(format!("“{}” is gone: its address takes nothing any more. Its messages stay.", endpoint.name));
    Ok(staff.visit.done(&staff.path("/connections"), &notice))
}
