//! `GET /api/v1/orders/{number}/status?lang=de`: where an order is, for themes that render on the server.
//!
//! The same as `/t/{token}/status.json` (the README shows it), by the number that the shopper knows. Of several orders of a
//! number (two shops of one merchant may use the same ones) it is the newest. Signs within a number count only where there is
//! another order with the same letters and digits. Scope: `orders:read`. With `If-None-Match` the answer is 304 as long as
//! nothing changed.

use actix_web::{HttpRequest, HttpResponse, web};

use super::auth;
use super::shapes;
use crate::accounts::Scope;
use crate::app::App;
use crate::error::Error;
use crate::links::{self, LinkKind};
use crate::orders;
use crate::orders::model::{as_written, number_key};
use crate::orders::store::Order;
use crate::tracking_page::cache::{Form, Key};
use crate::tracking_page::{failure, pages};

/// `GET /api/v1/orders/{number}/status`.
#[utoipa::path(
    get,
    path = "/api/v1/orders/{number}/status",
    tag = "Orders",
    summary = "Where an order is",
    description = "In codes and in words, for pages that are made on the server. By the number that the shopper knows; of several, the newest.",
    params(("number" = String, Path, description = "The number"), ("lang" = Option<String>, Query, description = "Language of the words, such as `de`"), ("If-None-Match" = Option<String>, Header, description = "ETag of what you have")),
    responses((status = 200, description = "Where it is.", body = shapes::StatusAnswer), (status = 304, description = "As you have it."), (status = 410, description = "Its page is over.")),
    security(("key" = ["orders:read"])),
)]
pub async fn show(app: web::Data<App>, request: HttpRequest, number: web::Path<String>) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::OrdersRead).await?;
    let (key, now) = (number_key(&number), app.clock.now());
    let found = app
        .db
        .read(move |conn| {
            let orders = orders::store::by_number(conn, merchant, &key)?;
            let Some(order) = meant(orders, &number) else {
                return Ok(None);
            };
            let links = links::open_links(conn, merchant, order.id, now)?;
            let own = links.into_iter().map(|(link, _)| link).find(|link| link.kind == LinkKind::Own);
            Ok(Some((order.id, own.map(|link| link.token))))
        })
        .await?;
    let token = match found.ok_or(Error::NotFound)? {
        (_, Some(token)) => token,
        (order, None) => app.db.write(move |tx| links::of_order(tx, merchant, order, now)).await?,
    };
    let (asked, browser) = failure::languages(&request);
    let kept = pages::current(&app, &Key { form: Form::Data, unlocked: false, token, asked, browser }).await;
    let kept = kept.map_err(pages::Closed::into_error)?;
    Ok(kept.page.respond(&request))
}

/// Of orders whose numbers have the same letters and digits, the newest that is written so. If none is, the newest, as long as all
/// of them are one number: a shop that has `1-11` and asks for `11-1` must not get the page of another shopper.
fn meant(orders: Vec<Order>, number: &str) -> Option<Order> {
    let numbers: Vec<String> = orders.iter().map(|order| as_written(&order.number)).collect();
    let asked = as_written(number);
    let exact = numbers.iter().position(|number| *number == asked);
    let only = numbers.iter().all(|number| numbers.first() == Some(number)).then_some(0);
    orders.into_iter().nth(exact.or(only)?)
}
