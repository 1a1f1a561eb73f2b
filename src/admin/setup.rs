//! Getting started: brand, shop, carriers, mail, and a test parcel that walks through all states.
//!
//! What is done is seen in what is there (a connection, an order), not in what somebody ticked; only what is passed over is kept. Each
//! step can be skipped, and come back to.

use actix_web::{HttpRequest, web};
use askama::Template;
use jiff::ToSpan;
use serde_json::json;

use super::brands;
use super::connections;
use super::form::{Field, Form, Posted};
use super::sending;
use super::staff::{self, Answer, Denied, Staff};
use super::trial;
use super::upload::Uploaded;
use super::visit::{Frame, Notice, Section};
use crate::accounts;
use crate::accounts::people::Permission;
use crate::app::App;
use crate::branding::colour::Colour;
use crate::branding::{self, Brand, Look, versions};
use crate::error::Error;
use crate::inbox::Source as _;
use crate::inbox::endpoints::{self, Endpoint};
use crate::links;
use crate::orders::model::{Address, LineDraft, OrderDraft, Totals};
use crate::orders::{self, Currency, OrderId};
use crate::sources::{self, AnySource};
use crate::text_enum;
use crate::tracking::model::{Announcement, TrackingNumber};
use crate::tracking::{self, ShipmentStatus};
use crate::web::codes;

text_enum! {
    /// A step of setting up.
    Step {
        /// How it looks.
        Brand = "brand",
        /// Where orders come from.
        Shop = "shop",
        /// Who knows where parcels are.
        Carriers = "carriers",
        /// How mail leaves.
        Mail = "mail",
        /// A parcel that is none.
        Parcel = "parcel",
    }
}

impl Step {
    const fn label(self) -> &'static str {
        match self {
            Self::Brand => "Brand",
            Self::Shop => "Shop",
            Self::Carriers => "Carriers",
            Self::Mail => "Mail",
            Self::Parcel => "A test parcel",
        }
    }

    const fn about(self) -> &'static str {
        match self {
            Self::Brand => "Name, logo and colour of your tracking page.",
            Self::Shop => "Where orders come from.",
            Self::Carriers => "Who tells us where parcels are.",
            Self::Mail => "How codes and notices reach shoppers.",
            Self::Parcel => "Watch your own page move, from the order to the door.",
        }
    }

    fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at + 1).copied()
    }
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    Open,
    Done,
    Skipped,
}

/// A stop on the way.
struct Stop {
    label: &'static str,
    about: &'static str,
    href: String,
    stands: Stands,
    current: bool,
}

/// The shop of orders that are none.
const SHOP: &str = "test";
/// The connection that its carrier posts to.
const TRIAL: &str = "Test parcel";

struct Facts {
    brand: Option<Brand>,
    brand_done: bool,
    shop_done: bool,
    carriers_done: bool,
    mail_done: bool,
    parcel: Option<OrderId>,
    parcel_done: bool,
    said: Vec<(String, String)>,
}

impl Facts {
    fn stands(&self, step: Step) -> Stands {
        let done = match step {
            Step::Brand => self.brand_done,
            Step::Shop => self.shop_done,
            Step::Carriers => self.carriers_done,
            Step::Mail => self.mail_done,
            Step::Parcel => self.parcel_done,
        };
        let said = |state: &str| self.said.iter().any(|(name, said)| name == step.as_str() && said == state);
        if done || said("done") {
            Stands::Done
        } else if said("skipped") {
            Stands::Skipped
        } else {
            Stands::Open
        }
    }
}

async fn facts(app: &App, staff: &Staff) -> Result<Facts, Denied> {
    let (merchant, sealer, now) = (staff.merchant.id, app.sealer.clone(), staff.now);
    let mail = app.senders.mails(merchant).await?;
    Ok(app
        .db
        .read(move |conn| {
            let endpoints = endpoints::of_merchant(conn, &sealer, merchant, now)?;
            let brand = branding::store::first(conn, merchant)?;
            let brand_done = match &brand {
                Some(brand) => branding::store::newest_version(conn, merchant, brand.id)? > 0,
                None => false,
            };
            let is_shop = |endpoint: &Endpoint| matches!(sources::by_name(&endpoint.source), Some(AnySource::Shop(_)));
            let newest = orders::store::newest(conn, merchant, 20)?;
            let parcel = newest.iter().find(|order| order.shop == SHOP).map(|order| order.id);
            let arrived = match parcel {
                Some(order) => tracking::store::of_order(conn, merchant, order)?,
                None => Vec::new(),
            };
            Ok(Facts {
                brand,
                brand_done,
                shop_done: endpoints.iter().any(is_shop) || newest.iter().any(|order| order.shop != SHOP),
                carriers_done: endpoints.iter().any(|endpoint| !is_shop(endpoint) && endpoint.name != TRIAL),
                mail_done: mail,
                parcel,
                parcel_done: arrived.iter().any(|parcel| parcel.status == ShipmentStatus::Delivered),
                said: accounts::store::setup_steps(conn, merchant)?,
            })
        })
        .await?)
}

fn route(staff: &Staff, facts: &Facts, current: Option<Step>) -> Vec<Stop> {
    Step::ALL
        .iter()
        .map(|step| Stop {
            label: step.label(),
            about: step.about(),
            href: staff.path(&format!("/setup/{step}")),
            stands: facts.stands(*step),
            current: current == Some(*step),
        })
        .collect()
}

/// The whole way.
#[derive(Template)]
#[template(path = "admin/setup/index.html")]
struct SetupPage {
    frame: Frame,
    stops: Vec<Stop>,
    next: Option<String>,
    base: String,
}

/// `GET /admin/m/{merchant}/setup`.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let facts = facts(&app, &staff).await?;
    let next = Step::ALL.iter().find(|step| facts.stands(**step) == Stands::Open);
    let page = SetupPage {
        frame: staff.frame("Set up", Section::SetUp),
        stops: route(&staff, &facts, None),
        next: next.map(|step| staff.path(&format!("/setup/{step}"))),
        base: staff.path(""),
    };
    Ok(staff.visit.show(&page))
}

struct Pick {
    name: &'static str,
    title: &'static str,
}

struct Linked {
    href: String,
    name: String,
}

/// A test parcel on its way.
struct Walking {
    number: String,
    status: String,
    page: String,
    preview: String,
    qr: String,
    next: Vec<(&'static str, String)>,
}

/// One step.
#[derive(Template)]
#[template(path = "admin/setup/step.html")]
struct StepPage {
    frame: Frame,
    here: String,
    base: String,
    step: Step,
    stops: Vec<Stop>,
    onward: String,
    form: Option<Form>,
    logo: Option<String>,
    offers: Vec<String>,
    preview: Option<String>,
    look: String,
    picks: Vec<Pick>,
    linked: Vec<Linked>,
    api: String,
    mail: Option<String>,
    walking: Option<Walking>,
}

fn brand_form(brand: &Brand) -> Form {
    Form::new([
        Field::text("name", "Name on the page").value(&brand.name).needed().longest(80),
        Field::url("home_url", "Your shop’s address")
            .value(brand.content.home_url.as_deref().unwrap_or_default())
            .example("https://shop.example"),
        Field::email("contact", "Where shoppers write for help")
            .value(brand.content.contact.email.as_deref().unwrap_or_default()),
        Field::colour("accent", "Your colour").value(brand.theme.light.accent.to_string()).needed(),
    ])
}

/// Where the parcel may go next: what the button says, and the status.
fn onward(status: ShipmentStatus) -> Vec<(&'static str, String)> {
    use ShipmentStatus as S;
    let ways: &[(&str, S)] = match status {
        S::Unknown | S::PreTransit => &[("The carrier takes it", S::InTransit)],
        S::InTransit => &[("It goes out for delivery", S::OutForDelivery), ("Something goes wrong", S::Exception)],
        S::OutForDelivery => &[
            ("It is delivered", S::Delivered),
            ("Nobody is at home", S::AttemptedDelivery),
            ("It waits at a shop", S::AvailableForPickup),
        ],
        S::Exception | S::AttemptedDelivery | S::AvailableForPickup => {
            &[("It goes on", S::InTransit), ("It is delivered", S::Delivered), ("It goes back", S::ReturnToSender)]
        }
        S::Delivered | S::ReturnToSender | S::Cancelled | S::Expired => &[],
    };
    ways.iter().map(|(label, status)| (*label, status.as_str().to_owned())).collect()
}

async fn page(app: &App, staff: &Staff, step: Step, form: Option<Form>) -> Result<StepPage, Denied> {
    let facts = facts(app, staff).await?;
    let brand = facts.brand.clone().ok_or(Error::NotFound)?;
    let (merchant, sealer, now) = (staff.merchant.id, app.sealer.clone(), staff.now);
    let known = app.db.read(move |conn| endpoints::of_merchant(conn, &sealer, merchant, now)).await?;
    let wants_shop = step == Step::Shop;
    let fits = |source: &AnySource| matches!(source, AnySource::Shop(_)) == wants_shop;
    let look = staff.path(&format!("/brands/{}/look", brand.slug));
    let walking = match facts.parcel.filter(|_| step == Step::Parcel) {
        Some(order) => walking(app, staff, order).await?,
        None => None,
    };
    let mail = if step == Step::Mail { sending::mails_as(app, staff).await? } else { None };
    Ok(StepPage {
        frame: staff.frame(&format!("Set up: {}", step.label()), Section::SetUp),
        here: staff.path(&format!("/setup/{step}")),
        base: staff.path(""),
        stops: route(staff, &facts, Some(step)),
        onward: step.next().map_or_else(|| staff.path("/setup"), |next| staff.path(&format!("/setup/{next}"))),
        form: if step == Step::Brand { Some(form.unwrap_or_else(|| brand_form(&brand))) } else { form },
        logo: brand.content.logo_svg.clone(),
        offers: brand.content.logo_svg.as_deref().map(brands::offered).unwrap_or_default(),
        preview: (step == Step::Brand).then(|| format!("{look}/preview/in_transit?version=0")),
        look,
        picks: sources::all()
            .filter(fits)
            .map(|source| Pick { name: source.name(), title: source.setup().title })
            .collect(),
        linked: known
            .iter()
            .filter(|endpoint| endpoint.name != TRIAL)
            .filter(|endpoint| sources::by_name(&endpoint.source).is_some_and(|source| fits(&source)))
            .map(|endpoint| Linked {
                href: staff.path(&format!("/connections/{}", endpoint.id)),
                name: endpoint.name.clone(),
            })
            .collect(),
        api: format!("{}/api/v1/orders", app.settings.server.public_url),
        mail,
        walking,
        step,
    })
}

async fn walking(app: &App, staff: &Staff, order: OrderId) -> Result<Option<Walking>, Denied> {
    let (merchant, now) = (staff.merchant.id, staff.now);
    let (parcel, token) = app
        .db
        .write(move |tx| {
            let parcel = tracking::store::of_order(tx, merchant, order)?.pop();
            Ok((parcel, links::of_order(tx, merchant, order, now)?))
        })
        .await?;
    let Some(parcel) = parcel else { return Ok(None) };
    let page = format!("{}/t/{}", app.settings.server.public_url, token.as_str());
    Ok(Some(Walking {
        number: parcel.tracking_number.clone().unwrap_or_default(),
        status: super::orders::view::status(parcel.status),
        preview: staff.path(&format!("/orders/{order}/page?at={}", parcel.updated_at.timestamp().as_microsecond())),
        qr: codes::qr_svg(&page, "The page’s address as a QR code").unwrap_or_default(),
        next: onward(parcel.status),
        page,
    }))
}

/// `GET /admin/m/{merchant}/setup/{step}`.
pub async fn show(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (slug, step) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let step: Step = step.parse().map_err(|_| Error::NotFound)?;
    Ok(staff.visit.show(&page(&app, &staff, step, None).await?))
}

/// `POST /admin/m/{merchant}/setup/{step}/skip`.
pub async fn skip(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (slug, step) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let step: Step = step.parse().map_err(|_| Error::NotFound)?;
    let (merchant, now) = (staff.merchant.id, staff.now);
    let state = if posted.has("done") { "done" } else { "skipped" };
    app.db.write(move |tx| accounts::store::put_setup_step(tx, merchant, step.as_str(), state, now)).await?;
    let next = step.next().map_or_else(|| staff.path("/setup"), |next| staff.path(&format!("/setup/{next}")));
    Ok(staff.visit.to(&next))
}

/// `POST /admin/m/{merchant}/setup/brand`: name, logo, colour, help; published at once, because nobody looks at the page yet.
pub async fn update_brand(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    uploaded: Uploaded,
) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let facts = facts(&app, &staff).await?;
    let brand = facts.brand.ok_or(Error::NotFound)?;
    let posted = uploaded.posted;
    let mut form = brand_form(&brand).filled(&posted);
    let mut look = Look::of(&brand).design();
    look.name = form.text("name").to_owned();
    look.home_url = form.given("home_url").map(str::to_owned);
    let picked = Some(posted.text("picked")).filter(|picked| !picked.is_empty());
    match picked.unwrap_or(form.text("accent")).parse::<Colour>() {
        Ok(colour) if colour.to_string() != look.theme.light.accent.to_string() => {
            wear(&mut look, colour);
        }
        Ok(_) => {}
        Err(error) => form.refuse("accent", error.to_string()),
    }
    if let Err(error) = look.check() {
        form.refuse_all(error.to_string());
    }
    let mut offered = Vec::new();
    if let Some((_, bytes)) = uploaded.file.filter(|_| form.is_right()) {
        match brands::made(&app, &staff, bytes).await? {
            Ok((svg, colours)) => {
                look.logo_svg = Some(svg);
                offered = colours;
            }
            Err(why) => form.refuse_all(format!("The logo was not taken: {why}.")),
        }
    }
    if !form.is_right() {
        return Ok(staff.visit.again(&page(&app, &staff, Step::Brand, Some(form)).await?));
    }
    // Whoever gives a logo and leaves the colour as it was gets the logo's.
    let kept_colour = look.theme.light.accent == brand.theme.light.accent;
    let first = offered.first().and_then(|colour| colour.parse::<Colour>().ok());
    if let Some(colour) = first.filter(|_| kept_colour && brand.content.logo_svg.is_none()) {
        wear(&mut look, colour);
    }
    let (merchant, actor, now, contact) =
        (staff.merchant.id, staff.actor(), staff.now, form.given("contact").map(str::to_owned));
    let slug = brand.slug.clone();
    app.db
        .write(move |tx| {
            versions::publish(tx, (merchant, &actor), brand.id, &look, "Set up", now)?;
            if let Some(worn) = branding::store::by_slug(tx, merchant, &slug)? {
                let mut content = worn.content.clone();
                content.contact.email.clone_from(&contact);
                branding::change_content::change_content(tx, (merchant, &actor), &slug, None, content, now)?;
            }
            accounts::store::put_setup_step(tx, merchant, Step::Brand.as_str(), "done", now)
        })
        .await?;
    let said = match offered.as_slice() {
        [] => "Saved. This is how your page looks.".to_owned(),
        colours => format!("Saved. Your logo’s colours: {}. Choose another one, or go on.", colours.join(", ")),
    };
    Ok(staff.visit.done(&staff.path("/setup/brand"), &Notice::new(said)))
}

/// One colour for day and night: by night the same hue, light enough for a dark ground, which is then solved for contrast.
fn wear(look: &mut Look, colour: Colour) {
    look.theme.light.accent = colour;
    look.theme.dark.accent = Colour::new(colour.lightness.max(0.72), colour.chroma.min(0.14), colour.hue);
}

/// `POST /admin/m/{merchant}/setup/mail`: a test mail to oneself.
pub async fn test_mail(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, _: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let said = sending::mail_oneself(&app, &staff).await;
    Ok(staff.visit.done(&staff.path("/setup/mail"), &said))
}

/// `POST /admin/m/{merchant}/setup/parcel`: a test order with a parcel; with `next`, the carrier's next signed message about it.
pub async fn walk(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ConnectionsWrite).await?;
    let here = staff.path("/setup/parcel");
    let Ok(next) = posted.text("next").parse::<ShipmentStatus>() else {
        begin(&app, &staff).await?;
        return Ok(staff
            .visit
            .done(&here, &Notice::new("Here it is. Open the page on your phone, too: it moves by itself.")));
    };
    let facts = facts(&app, &staff).await?;
    let (merchant, order) = (staff.merchant.id, facts.parcel.ok_or(Error::NotFound)?);
    let parcel = app.db.read(move |conn| Ok(tracking::store::of_order(conn, merchant, order)?.pop())).await?;
    let number = parcel.and_then(|parcel| parcel.tracking_number).ok_or(Error::NotFound)?;
    let endpoint = trial_endpoint(&app, &staff).await?;
    let outcome = trial::post(&app, &endpoint, &news(&number, next, staff.now)).await;
    // What it means is applied by the worker; a moment's patience shows it at once.
    for _ in 0..20 {
        let now = app.db.read(move |conn| Ok(tracking::store::of_order(conn, merchant, order)?.pop())).await?;
        if outcome.is_err() || now.is_some_and(|parcel| parcel.status == next) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let notice = match outcome {
        Ok(()) => Notice::new("A signed message came by the same door that carriers use."),
        Err(error) => Notice::new(format!("The message did not arrive: {error:#}")),
    };
    Ok(staff.visit.done(&here, &notice))
}

fn news(number: &str, status: ShipmentStatus, now: crate::db::Instant) -> serde_json::Value {
    use ShipmentStatus as S;
    let at = now.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let (reason, city) = match status {
        S::InTransit => ("departed", "Leipzig"),
        S::OutForDelivery => ("", "Hamburg"),
        S::Delivered => ("signed", "Hamburg"),
        S::AttemptedDelivery => ("recipient_absent", "Hamburg"),
        S::AvailableForPickup => ("pickup_point", "Hamburg"),
        S::Exception => ("address_problem", "Leipzig"),
        _ => ("", ""),
    };
    let place = if city.is_empty() { json!({}) } else { json!({ "city": city, "country": "DE" }) };
    let reason = Some(reason).filter(|reason| !reason.is_empty());
    let latest = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date().saturating_add(2.days());
    let estimate = matches!(status, S::InTransit | S::OutForDelivery).then(|| json!({ "date": latest.to_string() }));
    json!({
        "type": "tracking.updated", "timestamp": at,
        "data": {
            "tracking_number": number, "carrier": "dhl", "status": status, "reason": reason, "estimate": estimate,
            "events": [{ "at": at, "status": status, "reason": reason, "place": place }],
        },
    })
}

async fn begin(app: &App, staff: &Staff) -> Result<(), Denied> {
    trial_endpoint(app, staff).await?;
    let (merchant, now, locale, email) =
        (staff.merchant.id, staff.now, staff.merchant.locale.clone(), staff.person.email.clone());
    let id = format!("{}", now.timestamp().as_second());
    let number = format!("DOORSTEP{id}");
    let draft = OrderDraft {
        in_order: true,
        shop: SHOP.to_owned(),
        external_id: id.clone(),
        number: format!("TEST-{}", id.get(id.len().saturating_sub(4)..).unwrap_or_default()),
        email: Some(email),
        phone: None,
        locale: Some(locale),
        currency: Currency::new("EUR").ok_or(Error::Unavailable)?,
        ship_to: Address {
            name: Some(staff.person.name.clone()),
            company: None,
            lines: vec!["Große Bergstraße 174".into()],
            city: Some("Hamburg".into()),
            region: None,
            postcode: Some("22767".into()),
            country: Some("DE".into()),
        },
        billing_postcode: None,
        totals: Totals { total: Some(4900), subtotal: Some(4900), ..Totals::default() },
        placed_at: Some(now),
        cancelled_at: None,
        changed_at: Some(now),
        promise: None,
        brand: None,
        store_pickup: None,
        lines: vec![LineDraft {
            external_id: "1".into(),
            sku: Some("TEST".into()),
            product_id: None,
            title: "Something you sell".into(),
            variant: Some("In its nicest colour".into()),
            quantity: 1,
            unit_price: Some(4900),
            image_url: None,
            requires_shipping: true,
        }],
        adjustments: Vec::new(),
    };
    let told = Announcement {
        shop: SHOP.to_owned(),
        order_external_id: id.clone(),
        external_id: format!("{id}.1"),
        carrier: Some("dhl".into()),
        numbers: TrackingNumber::new(&number).map(|number| (number, None)).into_iter().collect(),
        items: vec![("1".into(), 1)],
        ..Announcement::default()
    };
    app.db
        .write(move |tx| {
            orders::intake(tx, merchant, &draft, now)?;
            tracking::announce::announce(tx, merchant, &told, now)
        })
        .await?;
    Ok(())
}

/// The connection that the test parcel's carrier posts to; made when it is first needed.
async fn trial_endpoint(app: &App, staff: &Staff) -> Result<Endpoint, Denied> {
    let (merchant, sealer, now) = (staff.merchant.id, app.sealer.clone(), staff.now);
    let all = app.db.read(move |conn| endpoints::of_merchant(conn, &sealer, merchant, now)).await?;
    let known = all.into_iter().find(|endpoint| endpoint.name == TRIAL && endpoint.source == trial::OURS);
    if let Some(known) = known.filter(|known| known.disabled_at.is_none()) {
        return Ok(known);
    }
    let source = sources::by_name(trial::OURS).ok_or(Error::NotFound)?;
    Ok(connections::make(app, staff, source, TRIAL, None).await?.0)
}
