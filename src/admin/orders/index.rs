//! The list of orders: searched, filtered, page by page.

use std::collections::{HashMap, HashSet};

use actix_web::{HttpRequest, web};
use askama::Template;
use jiff::civil::Date;
use serde::Deserialize;

use super::view::{self, Stand};
use crate::accounts::MerchantId;
use crate::accounts::people::Permission;
use crate::admin::staff::{self, Answer, Staff};
use crate::admin::visit::{Frame, Section, Way};
use crate::admin::when::When;
use crate::app::App;
use crate::branding;
use crate::db::{Conn, Instant, Result};
use crate::orders::store::Order;
use crate::orders::{self, OrderId};
use crate::outbound::escaped;
use crate::tracking::find::{self, After, Filter, Stands};
use crate::tracking::{self, store::Shipment};

/// Orders of a page.
const PAGE: usize = 50;

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    #[serde(default)]
    q: String,
    #[serde(default)]
    stands: String,
    #[serde(default)]
    brand: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    after: String,
}

impl Query {
    /// The query's text with one part changed. Pages begin anew.
    fn with(&self, name: &str, value: &str) -> String {
        let mut parts = vec![
            ("q", self.q.trim()),
            ("stands", self.stands.as_str()),
            ("brand", self.brand.as_str()),
            ("from", self.from.as_str()),
            ("until", self.until.as_str()),
        ];
        parts.retain(|(part, _)| *part != name);
        parts.push((name, value));
        let all: Vec<String> = parts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", escaped(value)))
            .collect();
        all.join("&")
    }
}

/// An order in the list.
struct Line {
    href: String,
    number: String,
    shopper: Option<String>,
    email: Option<String>,
    placed: When,
    cancelled: bool,
    marked: bool,
    brand: Option<String>,
    stands: Vec<Stand>,
}

/// A filter that is set, and the list without it.
struct Chip {
    label: String,
    without: String,
}

/// The list of orders.
#[derive(Template)]
#[template(path = "admin/orders/index.html")]
struct OrdersPage {
    frame: Frame,
    base: String,
    query: Query,
    ways: Vec<Way>,
    brands: Vec<(String, String)>,
    chips: Vec<Chip>,
    lines: Vec<Line>,
    older: Option<String>,
    /// Whether there is no order at all yet.
    nothing_yet: bool,
    sees_shoppers: bool,
    can_set_up: bool,
}

struct Found {
    orders: Vec<Order>,
    parcels: Vec<Shipment>,
    marked: Vec<OrderId>,
    brands: Vec<branding::Brand>,
}

/// `GET /admin/m/{merchant}/orders`.
pub async fn index(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    query: web::Query<Query>,
) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersRead).await?;
    let query = query.into_inner();
    let (merchant, sees_shoppers) = (staff.merchant.id, staff.may(Permission::ShoppersRead));
    let day = |text: &str, after: i64| {
        let date: Date = text.parse().ok()?;
        let date = date.checked_add(jiff::Span::new().days(after)).ok()?;
        Some(Instant::from_timestamp(date.to_zoned(staff.zone().clone()).ok()?.timestamp()))
    };
    let (from, until) = (day(&query.from, 0), day(&query.until, 1));
    let asked = query.clone();
    let found = app.db.read(move |conn| look(conn, merchant, &asked, (from, until), sees_shoppers)).await?;
    let page = page(&staff, query, found, sees_shoppers);
    Ok(staff.visit.show(&page))
}

fn look(
    conn: &mut Conn,
    merchant: MerchantId,
    query: &Query,
    (from, until): (Option<Instant>, Option<Instant>),
    sees_shoppers: bool,
) -> Result<Found> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let brands = branding::store::of_merchant(conn, merchant)?;
    let brand = brands.iter().find(|brand| brand.slug == query.brand).map(|brand| brand.id);
    let filter = Filter { stands: query.stands.parse().ok(), brand, from, until };
    let orders = if query.q.trim().is_empty() {
        find::list(conn, merchant, &filter, query.after.parse().ok(), limit)?
    } else {
        // Who searches wants all there is: a search is not narrowed by how orders stand.
        let before = query.after.parse().ok();
        orders::find::found(conn, merchant, &query.q, sees_shoppers, before, limit)?
    };
    let ids: Vec<OrderId> = orders.iter().map(|order| order.id).collect();
    Ok(Found {
        parcels: tracking::store::of_orders(conn, merchant, &ids)?,
        marked: orders::store::open_incidents(conn, merchant, &ids)?,
        orders,
        brands,
    })
}

fn page(staff: &Staff, query: Query, found: Found, sees_shoppers: bool) -> OrdersPage {
    let base = staff.path("/orders");
    let searching = !query.q.trim().is_empty();
    let Found { mut orders, parcels, marked, brands } = found;
    let more = orders.len() > PAGE;
    orders.truncate(PAGE);
    let last = orders.last().filter(|_| more);
    let older = last.map(|last| {
        let after = if searching { last.id.to_string() } else { After::order(last).to_string() };
        format!("{base}?{}", query.with("after", &after))
    });
    let marked: HashSet<OrderId> = marked.into_iter().collect();
    let mut stands: HashMap<OrderId, Vec<Stand>> = HashMap::new();
    for parcel in &parcels {
        if let Some(order) = parcel.order_id {
            stands.entry(order).or_default().push(Stand::of(parcel));
        }
    }
    let several = brands.len() > 1;
    let names: HashMap<_, _> = brands.iter().map(|brand| (brand.id, brand.name.as_str())).collect();
    let lines: Vec<Line> = orders
        .iter()
        .map(|order| Line {
            href: format!("{base}/{}", order.id),
            number: order.number.clone(),
            shopper: view::shopper(order).filter(|_| sees_shoppers),
            email: order.email.clone().filter(|_| sees_shoppers),
            placed: staff.when(order.listed_at),
            cancelled: order.cancelled_at.is_some(),
            marked: marked.contains(&order.id),
            brand: names.get(&order.brand_id).filter(|_| several).map(|name| (*name).to_owned()),
            stands: stands.remove(&order.id).unwrap_or_default(),
        })
        .collect();
    let chip = |label: String, name: &str| Chip { label, without: format!("{base}?{}", query.with(name, "")) };
    let mut chips = Vec::new();
    if searching {
        chips.push(chip(format!("“{}”", query.q.trim()), "q"));
    }
    let stand: Option<Stands> = query.stands.parse().ok();
    chips.extend(stand.map(|stand| chip(stand.label().to_owned(), "stands")));
    let brand = brands.iter().find(|brand| brand.slug == query.brand);
    chips.extend(brand.map(|brand| chip(brand.name.clone(), "brand")));
    for (name, word, value) in [("from", "from", &query.from), ("until", "until", &query.until)] {
        if !value.is_empty() {
            chips.push(chip(format!("{word} {value}"), name));
        }
    }
    let all = Way { label: "All".into(), href: base.clone(), current: stand.is_none() && !searching };
    let ways = Stands::ALL.iter().map(|each| Way {
        label: each.label().into(),
        href: format!("{base}?{}", Query { q: String::new(), ..query.clone() }.with("stands", each.as_str())),
        current: stand == Some(*each) && !searching,
    });
    OrdersPage {
        frame: staff.frame("Orders", Section::Orders),
        nothing_yet: lines.is_empty() && chips.is_empty() && query.after.is_empty(),
        ways: [all].into_iter().chain(ways).collect(),
        brands: if several { brands.iter().map(|b| (b.slug.clone(), b.name.clone())).collect() } else { Vec::new() },
        base,
        chips,
        lines,
        older,
        sees_shoppers,
        can_set_up: staff.may(Permission::ConnectionsWrite),
        query,
    }
}
