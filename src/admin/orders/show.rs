//! One order: what was ordered, where its parcels are, how we know, and what people wrote.

use std::collections::HashMap;

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use super::view;
use crate::accounts::people::Permission;
use crate::admin::form::{Choice, Field, Form};
use crate::admin::staff::{self, Answer, Denied, Staff};
use crate::admin::visit::{Frame, Section};
use crate::admin::when::When;
use crate::app::App;
use crate::branding::{self, Brand};
use crate::db::{Conn, Instant, Result};
use crate::error::Error;
use crate::i18n::{Language, PageLocale, format_money};
use crate::inbox;
use crate::inbox::model::SubjectId;
use crate::inbox::store::InboxLine;
use crate::links;
use crate::links::model::{Link, LinkKind, Opens};
use crate::orders::model::AdjustmentKind;
use crate::orders::store::{Incident, LineItem, Note, Order};
use crate::orders::{self, Money, OrderId};
use crate::tracking::by_hand::{self, Said};
use crate::tracking::model::TrackingEvent;
use crate::tracking::status::{BY_HAND, Claim};
use crate::tracking::store::Shipment;
use crate::tracking::{self, ShipmentStatus, carrier_names, timeline};
use crate::tracking_page::preview;

/// Raw messages that are listed.
const MESSAGES: i64 = 100;

/// Who ordered.
struct Shopper {
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    lines: Vec<String>,
}

/// A line of the order.
struct Line {
    title: String,
    variant: Option<String>,
    sku: Option<String>,
    quantity: i32,
    price: Option<String>,
    /// "1 cancelled, 2 refunded".
    taken: String,
}

/// Something that happened.
struct Event {
    when: String,
    heard: When,
    label: String,
    reason: Option<String>,
    tone: &'static str,
    place: String,
    text: Option<String>,
    code: Option<String>,
}

/// How the estimate changed.
struct Estimated {
    heard: When,
    source: String,
    text: String,
}

/// A parcel.
struct Parcel {
    id: String,
    number: Option<String>,
    carrier: Option<String>,
    carrier_url: Option<String>,
    label: String,
    reason: Option<String>,
    tone: &'static str,
    since: Option<When>,
    estimate: Option<String>,
    /// Whether nothing more is expected of it.
    is_over: bool,
    withdrawn: Option<When>,
    is_return: bool,
    items: Vec<String>,
    events: Vec<Event>,
    estimates: Vec<Estimated>,
    /// Corrections that stand.
    corrections: Vec<Correction>,
}

/// Somebody said where a parcel is.
struct Correction {
    /// By what it is taken back.
    at: String,
    when: When,
    label: String,
    reason: Option<String>,
    by: String,
    why: String,
}

/// A raw message about the order or one of its parcels.
struct Message {
    href: String,
    source: String,
    outcome: &'static str,
    when: When,
}

/// What somebody wrote.
struct Written {
    id: String,
    author: String,
    when: When,
    text: String,
    is_own: bool,
}

/// A link for others.
struct Shared {
    kind: &'static str,
    made: When,
    ended: bool,
}

/// One order.
#[derive(Template)]
#[template(path = "admin/orders/show.html")]
struct OrderPage {
    frame: Frame,
    base: String,
    here: String,
    number: String,
    shop: String,
    brand: String,
    placed: When,
    cancelled: Option<When>,
    language: Option<String>,
    link: Option<String>,
    shopper: Option<Shopper>,
    lines: Vec<Line>,
    totals: Vec<(&'static str, String)>,
    parcels: Vec<Parcel>,
    messages: Vec<Message>,
    notes: Vec<Written>,
    shared: Vec<Shared>,
    incident: Option<(String, String, When)>,
    statuses: Vec<Choice>,
    /// By what they are reasons for.
    reasons: Vec<(String, Vec<Choice>)>,
    add: Form,
    writes: bool,
    sees_messages: bool,
    sees_shoppers: bool,
}

struct Found {
    order: Order,
    brand: Option<Brand>,
    lines: Vec<LineItem>,
    adjustments: Vec<(String, AdjustmentKind, i32)>,
    shipments: Vec<Shipment>,
    events: Vec<(tracking::ShipmentId, TrackingEvent, Instant)>,
    items: Vec<(tracking::ShipmentId, String, i32)>,
    claims: HashMap<tracking::ShipmentId, Vec<(Claim, Instant)>>,
    messages: Vec<InboxLine>,
    notes: Vec<Note>,
    incident: Option<Incident>,
    links: Vec<Link>,
    said: Vec<Said>,
}

/// `GET /admin/m/{merchant}/orders/{id}`.
pub async fn show(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, OrderId)>) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersRead).await?;
    let page = page(&app, &staff, id, add_form()).await?;
    Ok(staff.visit.show(&page))
}

/// What adds a parcel.
pub fn add_form() -> Form {
    Form::new([
        Field::text("number", "Tracking number").needed().longest(100).code(),
        Field::text("carrier", "Carrier").longest(60).hint("As you call it, such as DHL or UPS."),
    ])
}

/// The page with a form that may have mistakes.
///
/// # Errors
/// There is no such order, or storage.
pub async fn answer_again(app: &App, staff: &Staff, id: OrderId, add: Form) -> Answer {
    let page = page(app, staff, id, add).await?;
    Ok(staff.visit.again(&page))
}

async fn page(app: &App, staff: &Staff, id: OrderId, add: Form) -> std::result::Result<OrderPage, Denied> {
    let merchant = staff.merchant.id;
    let found = app.db.read(move |conn| look(conn, merchant, id)).await?.ok_or(Error::NotFound)?;
    Ok(build(app, staff, found, add))
}

fn look(conn: &mut Conn, merchant: crate::accounts::MerchantId, id: OrderId) -> Result<Option<Found>> {
    let Some(order) = orders::store::by_id(conn, merchant, id)? else { return Ok(None) };
    let shipments = tracking::store::ever_of_order(conn, merchant, id)?;
    let ids: Vec<_> = shipments.iter().map(|shipment| shipment.id).collect();
    let mut claims = HashMap::new();
    for id in &ids {
        claims.insert(*id, tracking::store::claims_heard(conn, merchant, *id)?);
    }
    let (events, items) = if ids.is_empty() {
        Default::default()
    } else {
        (tracking::store::events_of_all(conn, merchant, &ids)?, tracking::store::items_of_all(conn, merchant, &ids)?)
    };
    let parcels = ids.iter().map(|id| SubjectId::from(id.uuid()));
    let subjects: Vec<SubjectId> = [SubjectId::from(id.uuid())].into_iter().chain(parcels).collect();
    Ok(Some(Found {
        brand: branding::store::by_id(conn, merchant, order.brand_id)?,
        lines: orders::store::lines(conn, merchant, id)?,
        adjustments: orders::store::adjustments(conn, merchant, &order.shop, &order.external_id)?,
        events,
        items,
        claims,
        messages: inbox::store::messages_about(conn, merchant, &subjects, MESSAGES)?,
        notes: orders::store::notes(conn, merchant, id)?,
        incident: orders::store::incident(conn, merchant, id)?,
        links: links::store::links_of(conn, merchant, Opens::Order(id))?,
        said: by_hand::said(conn, merchant, &ids)?,
        shipments,
        order,
    }))
}

fn build(app: &App, staff: &Staff, found: Found, add: Form) -> OrderPage {
    let order = &found.order;
    let sees_shoppers = staff.may(Permission::ShoppersRead);
    let locale = PageLocale::new(Language::English, Some(&staff.merchant.locale));
    let money = |minor: i64| format_money(Money { minor, currency: order.currency() }, &locale.locale);
    let details = &order.details.0;
    let own = found.links.iter().rfind(|link| link.kind == LinkKind::Own && link.revoked_at.is_none());
    let base_url = &app.settings.server.public_url;
    let titles: HashMap<&str, &str> =
        found.lines.iter().map(|line| (line.external_id.as_str(), line.title.as_str())).collect();
    let parcels = found.shipments.iter().map(|shipment| parcel(staff, shipment, &found, &titles)).collect();
    let totals = &details.totals;
    OrderPage {
        frame: staff.frame(&format!("Order {}", order.number), Section::Orders),
        here: staff.path(&format!("/orders/{}", order.id)),
        base: staff.path(""),
        number: order.number.clone(),
        shop: order.shop.clone(),
        brand: found.brand.as_ref().map_or_else(String::new, |brand| brand.name.clone()),
        placed: staff.when(order.listed_at),
        cancelled: order.cancelled_at.map(|at| staff.when(at)),
        language: order.locale.clone(),
        link: own.filter(|_| sees_shoppers).map(|link| format!("{base_url}/t/{}", link.token.as_str())),
        shopper: sees_shoppers.then(|| Shopper {
            name: view::shopper(order),
            email: order.email.clone(),
            phone: details.phone.clone(),
            lines: address(&details.ship_to),
        }),
        lines: found.lines.iter().map(|line| line_of(line, &found.adjustments, money)).collect(),
        totals: [
            ("Goods", totals.subtotal),
            ("Shipping", totals.shipping),
            ("Discount", totals.discount),
            ("Tax", totals.tax),
            ("Refunded", totals.refunded),
            ("Total", totals.total),
        ]
        .into_iter()
        .filter_map(|(label, minor)| Some((label, money(minor?))))
        .collect(),
        parcels,
        messages: found
            .messages
            .iter()
            .map(|message| Message {
                href: staff.path(&format!("/inbox/{}", message.id)),
                source: message.source.clone(),
                outcome: message.outcome.as_str(),
                when: staff.when(message.received_at),
            })
            .collect(),
        // People write names into what they write.
        notes: found
            .notes
            .iter()
            .filter(|_| sees_shoppers)
            .map(|note| Written {
                id: note.id.to_string(),
                author: note.author.clone(),
                when: staff.when(note.created_at),
                text: note.text.clone(),
                is_own: note.person_id == Some(staff.person.id),
            })
            .collect(),
        shared: found
            .links
            .iter()
            .filter(|link| link.kind != LinkKind::Own)
            .map(|link| Shared {
                kind: if link.kind == LinkKind::Gift { "gift" } else { "shared" },
                made: staff.when(link.created_at),
                ended: link.revoked_at.is_some() || link.expires_at.is_some_and(|until| until <= staff.now),
            })
            .collect(),
        incident: found.incident.as_ref().filter(|incident| incident.closed_at.is_none()).map(|incident| {
            let reason = if sees_shoppers { incident.reason.clone() } else { String::new() };
            (reason, incident.opened_by.clone(), staff.when(incident.opened_at))
        }),
        statuses: ShipmentStatus::ALL.iter().map(|each| Choice::new(each.as_str(), view::status(*each))).collect(),
        reasons: ShipmentStatus::ALL
            .iter()
            .map(|status| {
                let fitting = status.fitting().iter();
                (view::status(*status), fitting.map(|each| Choice::new(each.as_str(), view::reason(*each))).collect())
            })
            .collect(),
        add,
        writes: staff.may(Permission::OrdersWrite),
        sees_messages: staff.may(Permission::InboxRead),
        sees_shoppers,
    }
}

fn address(to: &orders::model::Address) -> Vec<String> {
    let town: Vec<&str> = [&to.postcode, &to.city].into_iter().flatten().map(String::as_str).collect();
    let mut lines: Vec<String> = to.company.iter().chain(&to.lines).cloned().collect();
    lines.push(town.join(" "));
    lines.extend([&to.region, &to.country].into_iter().flatten().cloned());
    lines.retain(|line| !line.is_empty());
    lines
}

fn line_of(line: &LineItem, adjustments: &[(String, AdjustmentKind, i32)], money: impl Fn(i64) -> String) -> Line {
    let of = adjustments.iter().filter(|(id, _, quantity)| *id == line.external_id && *quantity > 0);
    let taken: Vec<String> = of.map(|(_, kind, quantity)| format!("{quantity} {kind}")).collect();
    Line {
        title: line.title.clone(),
        variant: line.variant.clone(),
        sku: line.sku.clone(),
        quantity: line.quantity,
        price: line.unit_price.map(money),
        taken: taken.join(", "),
    }
}

fn parcel(staff: &Staff, shipment: &Shipment, found: &Found, titles: &HashMap<&str, &str>) -> Parcel {
    let zone = staff.zone();
    let heard: HashMap<String, Instant> = found
        .events
        .iter()
        .filter(|(id, ..)| *id == shipment.id)
        .map(|(_, event, heard)| (event.key(), *heard))
        .collect();
    let events: Vec<TrackingEvent> =
        found.events.iter().filter(|(id, ..)| *id == shipment.id).map(|(_, event, _)| event.clone()).collect();
    let claims = found.claims.get(&shipment.id).map(Vec::as_slice).unwrap_or_default();
    let mut estimates: Vec<Estimated> = Vec::new();
    for (claim, at) in claims {
        let Some(told) = &claim.estimate else { continue };
        let text = view::estimate(told, zone);
        if estimates.last().is_none_or(|last| last.text != text) {
            estimates.push(Estimated { heard: staff.when(*at), source: claim.source.clone(), text });
        }
    }
    estimates.reverse();
    let sees_shoppers = staff.may(Permission::ShoppersRead);
    let sent = shipment.reported_carrier.as_deref().or(shipment.carrier.as_deref());
    let page = || carrier_names::page(sent?, shipment.tracking_number.as_deref()?, "en");
    Parcel {
        id: shipment.id.to_string(),
        number: shipment.tracking_number.clone(),
        carrier: view::carrier(shipment),
        // The shop's own address may hold a postcode.
        carrier_url: shipment.tracking_url.clone().filter(|_| sees_shoppers).or_else(page),
        label: view::status(shipment.status),
        reason: shipment.reason.map(view::reason),
        tone: view::tone(shipment.status),
        since: shipment.status_at.map(|at| staff.when(at)),
        estimate: shipment.estimate.as_ref().map(|told| view::estimate(&told.0, zone)),
        is_over: shipment.status.is_final(),
        withdrawn: shipment.withdrawn_at.map(|at| staff.when(at)),
        is_return: shipment.is_return(),
        items: found
            .items
            .iter()
            .filter(|(id, ..)| *id == shipment.id)
            .map(|(_, line, quantity)| format!("{quantity} × {}", titles.get(line.as_str()).unwrap_or(&line.as_str())))
            .collect(),
        events: timeline::newest_first(&events)
            .into_iter()
            .map(|event| Event {
                when: view::moment(&event.when, zone),
                heard: staff.when(heard.get(&event.key()).copied().unwrap_or(staff.now)),
                label: view::status(event.status),
                reason: event.reason.map(view::reason),
                tone: view::tone(event.status),
                place: view::place(event),
                // Carriers name who signed, and neighbours.
                text: event.text.clone().filter(|_| sees_shoppers),
                code: event.code.clone(),
            })
            .collect(),
        estimates,
        corrections: claims
            .iter()
            .rev()
            .filter(|(claim, _)| claim.source == BY_HAND)
            .map(|(claim, at)| {
                let said = found.said.iter().find(|said| said.shipment == shipment.id && said.at == *at);
                Correction {
                    at: at.to_string(),
                    when: staff.when(*at),
                    label: view::status(claim.status.unwrap_or(ShipmentStatus::Unknown)),
                    reason: claim.reason.map(view::reason),
                    by: said.map(|said| said.by.clone()).unwrap_or_default(),
                    // Written freely, it may name people.
                    why: said.filter(|_| sees_shoppers).map(|said| said.why.clone()).unwrap_or_default(),
                }
            })
            .collect(),
    }
}

/// In which language.
#[derive(Deserialize)]
pub struct Asked {
    lang: Option<String>,
}

/// `GET /admin/m/{merchant}/orders/{id}/page`: what the shopper sees. It counts as no visit.
pub async fn preview(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, OrderId)>,
    asked: web::Query<Asked>,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ShoppersRead).await?;
    let language = asked.lang.as_deref().and_then(Language::of);
    let (merchant, now) = (staff.merchant.id, staff.now);
    let here = staff.path(&format!("/orders/{id}/page"));
    let page = app.db.read(move |conn| preview::order(conn, merchant, id, &here, language, now)).await?;
    Ok(page.ok_or(Error::NotFound)?.respond(&request))
}
