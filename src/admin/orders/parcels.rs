//! Parcels that carriers speak of and no order claims.

use actix_web::{HttpRequest, web};
use askama::Template;

use super::view::Stand;
use crate::accounts::people::Permission;
use crate::admin::staff::{self, Answer};
use crate::admin::visit::{Frame, Section};
use crate::admin::when::When;
use crate::app::App;
use crate::tracking;

/// So many, the newest.
const SOME: i64 = 200;

struct Line {
    id: String,
    stand: Stand,
    heard: When,
}

/// Parcels without an order.
#[derive(Template)]
#[template(path = "admin/orders/parcels.html")]
struct ParcelsPage {
    frame: Frame,
    base: String,
    lines: Vec<Line>,
    writes: bool,
}

/// `GET /admin/m/{merchant}/parcels`.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersRead).await?;
    let merchant = staff.merchant.id;
    let parcels = app.db.read(move |conn| tracking::store::without_order(conn, merchant, SOME)).await?;
    let lines = parcels.iter().map(|parcel| Line {
        id: parcel.id.to_string(),
        stand: Stand::of(parcel),
        heard: staff.when(parcel.created_at),
    });
    let page = ParcelsPage {
        frame: staff.frame("Parcels without an order", Section::Orders),
        base: staff.path(""),
        lines: lines.collect(),
        writes: staff.may(Permission::OrdersWrite),
    };
    Ok(staff.visit.show(&page))
}
