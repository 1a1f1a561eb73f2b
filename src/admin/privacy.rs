//! How long what is kept, and what shoppers ask for.

use actix_web::{HttpRequest, web};
use askama::Template;

use super::form::{Field, Form, Posted};
use super::settings_ways;
use super::staff::{self, Answer, Denied, Staff};
use super::visit::{Frame, Notice, Section};
use super::when::When;
use crate::accounts::audit::{self, Change};
use crate::accounts::people::Permission;
use crate::app::App;
use crate::error::Error;
use crate::orders;
use crate::orders::model::email_key;
use crate::privacy::model::MOST_DAYS;
use crate::privacy::requests;
use crate::privacy::{Kept, Request, RequestId, RequestKind, export, retention, store};
use crate::shops;
use crate::tracking;
use crate::tracking::status::Outlook;

/// Requests that are listed.
const MOST: i64 = 50;

struct Wish {
    id: RequestId,
    kind: RequestKind,
    who: String,
    source: String,
    received: When,
    due: When,
    late: bool,
    done: Option<(When, String, String)>,
}

impl Wish {
    fn of(staff: &Staff, request: Request) -> Self {
        let who = match (&request.email, request.kind) {
            (Some(email), _) => email.clone(),
            (None, RequestKind::ShopErasure) => "every shopper of a shop".into(),
            (None, _) if !request.orders.is_empty() => format!("{} orders of the shop", request.orders.len()),
            (None, _) => String::new(),
        };
        let done = request.done_at.map(|at| {
            (staff.when(at), request.done_by.clone().unwrap_or_default(), request.result.clone().unwrap_or_default())
        });
        Self {
            id: request.id,
            kind: request.kind,
            who,
            source: request.source,
            received: staff.when(request.received_at),
            due: staff.when(request.due_at),
            late: request.done_at.is_none() && request.due_at < staff.now,
            done,
        }
    }
}

/// What a rule would take away.
struct Gone {
    what: &'static str,
    count: i64,
}

/// Retention, requests, shoppers.
#[derive(Template)]
#[template(path = "admin/privacy/index.html")]
struct PrivacyPage {
    frame: Frame,
    base: String,
    open: Vec<Wish>,
    done: Vec<Wish>,
    rules: Option<Form>,
    gone: Option<Vec<Gone>>,
}

const fn label(what: Kept) -> &'static str {
    match what {
        Kept::Messages => "Raw messages of carriers and shops",
        Kept::Shoppers => "Who ordered and where it goes",
        Kept::Orders => "Orders as a whole",
        Kept::Log => "The log of changes",
    }
}

const fn hint(what: Kept) -> &'static str {
    match what {
        Kept::Messages => "After they came. They are needed to look into what a carrier said; 90 days are usual.",
        Kept::Shoppers => {
            "After the last thing that happened with the order. Its links end and its raw messages go; its number, country and dates stay for your figures. Orders that are not over yet stay half a year longer."
        }
        Kept::Orders => {
            "After the last thing that happened with the order. Nothing of it is left. Orders that are not over yet stay half a year longer."
        }
        Kept::Log => "After the change.",
    }
}

const fn goes(what: Kept) -> &'static str {
    match what {
        Kept::Messages => "raw messages removed",
        Kept::Shoppers => "orders forget who ordered",
        Kept::Orders => "orders removed as a whole",
        Kept::Log => "lines of the log removed",
    }
}

fn rules_form(rules: &[(Kept, u32)]) -> Form {
    Form::new(Kept::ALL.iter().map(|what| {
        let days = rules.iter().find(|(known, _)| known == what).map_or_else(String::new, |(_, days)| days.to_string());
        let field = Field::text(what.as_str(), format!("{}, in days", label(*what)));
        field.value(days).longest(4).example("for good").hint(hint(*what))
    }))
}

/// The rules that were typed; what is wrong is said at its field.
fn rules_of(form: &mut Form) -> Vec<(Kept, u32)> {
    let mut rules = Vec::new();
    for what in Kept::ALL {
        let Some(text) = form.given(what.as_str()) else { continue };
        match text.parse::<u32>() {
            Ok(days) if (what.fewest_days()..=MOST_DAYS).contains(&days) => rules.push((*what, days)),
            _ => {
                let why = format!("Write a number of days from {} to {MOST_DAYS}, or nothing.", what.fewest_days());
                form.refuse(what.as_str(), why);
            }
        }
    }
    rules
}

fn email_form() -> Form {
    Form::new([Field::email("email", "Their e-mail address").needed()])
}

async fn page(app: &App, staff: &Staff, typed: Option<(Form, Option<Vec<Gone>>)>) -> Result<PrivacyPage, Denied> {
    let merchant = staff.merchant.id;
    let (rules, wishes) =
        app.db.read(move |conn| Ok((store::rules(conn, merchant)?, store::newest(conn, merchant, MOST)?))).await?;
    let (open, done) = wishes.into_iter().partition(|wish| wish.done_at.is_none());
    let wishes = |all: Vec<Request>| all.into_iter().map(|request| Wish::of(staff, request)).collect();
    let (form, gone) = typed.unwrap_or_else(|| (rules_form(&rules), None));
    Ok(PrivacyPage {
        frame: staff.frame("Privacy", Section::Settings).ways(settings_ways(staff, "/privacy")),
        base: staff.path("/privacy"),
        open: wishes(open),
        done: wishes(done),
        rules: staff.may(Permission::RetentionWrite).then_some(form),
        gone,
    })
}

/// `GET /admin/m/{merchant}/privacy`.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ShoppersErase).await?;
    Ok(staff.visit.show(&page(&app, &staff, None).await?))
}

/// `POST /admin/m/{merchant}/privacy/retention`: shows what would go, and with `keep` makes it the rule.
pub async fn retain(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::RetentionWrite).await?;
    let base = staff.path("/privacy");
    let mut form = rules_form(&[]).filled(&posted);
    let rules = rules_of(&mut form);
    if !form.is_right() {
        return Ok(staff.visit.again(&page(&app, &staff, Some((form, None))).await?));
    }
    let (merchant, now) = (staff.merchant.id, staff.now);
    if !posted.has("keep") {
        let asked = rules.clone();
        // What follows needs the password, and must not lose what was typed.
        staff.is_confirmed(&base)?;
        let preview = app.db.read(move |conn| retention::preview(conn, merchant, &asked, now)).await?;
        let by_rule = preview.counts.into_iter().map(|(what, count)| Gone { what: goes(what), count });
        let strays =
            (preview.strays > 0).then_some(Gone { what: "parcels of no order removed", count: preview.strays });
        let gone = by_rule.chain(strays).collect();
        return Ok(staff.visit.show(&page(&app, &staff, Some((form, Some(gone)))).await?));
    }
    staff.is_confirmed(&base)?;
    let (actor, name) = (staff.actor(), staff.merchant.name.clone());
    app.db.write(move |tx| retention::change(tx, (merchant, &name), &actor, &rules, now)).await?;
    let said = "These rules hold now. What is older goes within the next hour, a little at a time.";
    Ok(staff.visit.done(&base, &Notice::new(said)))
}

/// What is known of a shopper.
#[derive(Template)]
#[template(path = "admin/privacy/shopper.html")]
struct ShopperPage {
    frame: Frame,
    base: String,
    here: String,
    data: String,
    form: Form,
    /// Nobody, before an address was asked for.
    found: Option<Shopper>,
}

/// Whom an address belongs to.
struct Shopper {
    email: String,
    orders: usize,
    /// Of the orders.
    on_their_way: usize,
    /// Files of orders that wait to be taken in: nobody looks into them.
    files: i64,
}

fn shopper_page(staff: &Staff, form: Form, found: Option<Shopper>) -> ShopperPage {
    ShopperPage {
        frame: staff.frame("A shopper", Section::Settings).ways(settings_ways(staff, "/privacy")),
        base: staff.path("/privacy"),
        here: staff.path("/privacy/shopper"),
        data: staff.path("/data"),
        form,
        found,
    }
}

/// `GET /admin/m/{merchant}/privacy/shopper`: asks for the address. The password comes before it, because what follows needs it.
pub async fn shopper(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ShoppersErase).await?;
    staff.is_confirmed(&staff.path("/privacy/shopper"))?;
    Ok(staff.visit.show(&shopper_page(&staff, email_form(), None)))
}

/// `POST /admin/m/{merchant}/privacy/shopper`: `look`, `export` or `erase`. The address is never in an address line.
pub async fn act(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ShoppersErase).await?;
    staff.is_confirmed(&staff.path("/privacy/shopper"))?;
    let mut form = email_form().filled(&posted);
    let email = email_key(form.text("email"));
    if email.is_none() {
        form.refuse("email", "Write an e-mail address.");
    }
    let Some(email) = email.filter(|_| form.is_right()) else {
        return Ok(staff.visit.again(&shopper_page(&staff, form, None)));
    };
    let (merchant, shop, now) = (staff.merchant.id, staff.merchant.name.clone(), staff.now);
    match posted.text("act") {
        "export" => {
            staff.note(&app, "shopper_exported", None).await?;
            let document = app.db.read(move |conn| export::of_shopper(conn, (merchant, &shop), &email, now)).await?;
            file(&staff, &document)
        }
        "erase" => {
            let actor = staff.actor();
            app.db.write(move |tx| requests::erase(tx, (merchant, &shop), &actor, email.clone(), now)).await?;
            let said = "The shopper is being forgotten. That takes a moment; when it is done it stands below.";
            Ok(staff.visit.done(&staff.path("/privacy"), &Notice::new(said)))
        }
        _ => {
            let found = app
                .db
                .read(move |conn| {
                    let orders = orders::store::all_by_email(conn, merchant, &email, None, now)?;
                    let parcels = tracking::store::of_orders(conn, merchant, &orders)?;
                    let mut on_their_way: Vec<_> = parcels
                        .iter()
                        .filter(|parcel| matches!(parcel.outlook(), Outlook::Coming | Outlook::Held))
                        .filter_map(|parcel| parcel.order_id)
                        .collect();
                    on_their_way.sort();
                    on_their_way.dedup();
                    let files = shops::store::count_unfinished(conn, merchant)?;
                    Ok(Shopper { email, orders: orders.len(), on_their_way: on_their_way.len(), files })
                })
                .await?;
            Ok(staff.visit.show(&shopper_page(&staff, form, Some(found))))
        }
    }
}

fn file(staff: &Staff, document: &serde_json::Value) -> Answer {
    let bytes = serde_json::to_vec_pretty(document).map_err(|error| anyhow::anyhow!("no file: {error}"))?;
    Ok(staff.visit.file(&format!("{}-shopper.json", staff.merchant.slug), "application/json", bytes))
}

/// `POST /admin/m/{merchant}/privacy/requests/{id}`: `export` gives the file, `begin` carries an erasure out, `done` says that a person
/// did what was asked.
pub async fn answer(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, RequestId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ShoppersErase).await?;
    let base = staff.path("/privacy");
    let (merchant, shop, now) = (staff.merchant.id, staff.merchant.name.clone(), staff.now);
    let wish = app.db.read(move |conn| store::by_id(conn, merchant, id)).await?.ok_or(Error::NotFound)?;
    if wish.done_at.is_some() {
        return Ok(staff.visit.done(&base, &Notice::new("This was done already.")));
    }
    staff.is_confirmed(&base)?;
    match (posted.text("act"), wish.kind) {
        ("export", RequestKind::Export) => {
            staff.note(&app, "shopper_exported", None).await?;
            let document = app
                .db
                .read(move |conn| {
                    let of = requests::orders_of(conn, merchant, &wish)?;
                    export::document(conn, (merchant, &shop), wish.email.as_deref(), &of, now)
                })
                .await?;
            file(&staff, &document)
        }
        ("begin", RequestKind::Erasure | RequestKind::ShopErasure) => {
            let (actor, subject) = (staff.actor(), staff.subject());
            app.db
                .write(move |tx| {
                    requests::begin(tx, merchant, id, &actor.name, now)?;
                    let change = Change {
                        action: "shoppers_erased".into(),
                        subject: subject.clone(),
                        before: None,
                        after: None,
                    };
                    audit::record(tx, merchant, &actor, change, now)
                })
                .await?;
            Ok(staff.visit.done(&base, &Notice::new("It has begun. When it is done it stands below.")))
        }
        ("done", RequestKind::Export) => {
            let by = staff.actor().name;
            app.db.write(move |tx| requests::finish(tx, merchant, id, &by, "handed over", now)).await?;
            Ok(staff.visit.done(&base, &Notice::new("Noted as done. Who asked is forgotten.")))
        }
        _ => Err(Error::BadRequest("this request asks for something else".into()).into()),
    }
}
