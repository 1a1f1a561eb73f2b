//! What hosts of one's own are asked by machines: whose they are, and whether a certificate may be made for them.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::{hosts, store};
use crate::app::App;
use crate::error::Error;
use crate::web::host;

/// `GET /.well-known/doorstep-host`: the tokens of whoever waits for the host that was asked, a line each.
///
/// # Errors
/// Storage.
pub async fn show_claims(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let host = host::name(&request);
    let tokens = app.db.read(move |conn| store::claims_of_host(conn, &host)).await?;
    let mut answer = if tokens.is_empty() { HttpResponse::NotFound() } else { HttpResponse::Ok() };
    answer.insert_header((header::CACHE_CONTROL, "no-store")).content_type("text/plain; charset=utf-8");
    Ok(answer.body(tokens.iter().map(|token| format!("{token}\n")).collect::<String>()))
}

/// For which host.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    domain: String,
}

/// `GET /tls/ask?domain=…`, as Caddy's `on_demand_tls` asks: 200 if a certificate may be made, else 404.
///
/// # Errors
/// Storage.
pub async fn ask(app: web::Data<App>, asked: web::Query<Asked>) -> Result<HttpResponse, Error> {
    let main = host::main(&app).to_owned();
    let may = app.db.read(move |conn| hosts::may_have_certificate(conn, &asked.domain, &main)).await?;
    Ok(if may { HttpResponse::Ok().finish() } else { HttpResponse::NotFound().finish() })
}
