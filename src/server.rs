//! The HTTP server: middleware in order, the route table, a graceful stop.

use std::net::TcpListener;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::error::InternalError;
use actix_web::http::header;
use actix_web::middleware::NormalizePath;
use actix_web::{HttpRequest, HttpResponse, HttpServer, Route, guard, web};
use anyhow::Context as _;
use tracing_actix_web::TracingLogger;

use crate::admin::orders::acts;
use crate::app::App;
use crate::demo::pages as gallery;
use crate::error::Error;
use crate::inbox::webhook;
use crate::pictures::pages as pictures;
use crate::tracking_page::{
    accessibility, calendar, embed, failure, live, look_up, pages, qr, shared_links, unlock, wallet,
};
use crate::web::{assets, card, headers};
use crate::{admin, api, branding, web as shared};

/// **The** route table.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        // Shoppers.
        .route("/", read().to(home))
        .route("/t/{token}", read().to(pages::show))
        .route("/t/{token}/live", read().to(live::show))
        .route("/t/{token}/embed", read().to(embed::status::show))
        .route("/t/{token}/status.json", read().to(embed::status::data))
        .route("/t/{token}/unlock", read().to(unlock::new))
        .route("/t/{token}/unlock", web::post().to(unlock::create))
        .route("/t/{token}/unlock/code", web::post().to(unlock::create_code))
        .route("/t/{token}/lock", web::post().to(unlock::destroy))
        .route("/t/{token}/links", read().to(shared_links::index))
        .route("/t/{token}/links", web::post().to(shared_links::create))
        .route("/t/{token}/links/{id}/end", web::post().to(shared_links::destroy))
        .route("/t/{token}/calendar.ics", read().to(calendar::show))
        .route("/t/{token}/qr.svg", read().to(qr::show))
        .route("/t/{token}/wallet.order", read().to(wallet::show))
        .route("/track", read().to(look_up::new))
        .route("/track", web::post().to(look_up::create))
        .route("/accessibility", read().to(accessibility::show))
        // In the shop's own site, before an order is known.
        .route("/embed/track", read().to(embed::look_up::new))
        .route("/embed/policy", read().to(embed::policy::show))
        .route("/embed/policy.json", read().to(embed::policy::data))
        .route("/static/{hash}/{path:.*}", read().to(assets::show))
        .route("/pictures/{id}", read().to(pictures::show))
        .route("/card/{colours}.png", read().to(card::show))
        // Designers and translators, where the setting allows it.
        .route("/gallery", read().to(gallery::index))
        .route("/gallery/{brand}/{key}", read().to(gallery::show))
        // Carriers, aggregators, shops.
        .service(
            web::resource("/webhooks/{source}/{key}")
                .route(read().to(webhook::show))
                .route(web::post().to(webhook::create)),
        )
        .route("/webhooks/{source}/{key}/token", web::post().to(webhook::token))
        // Programs of the merchant, and who writes them.
        .route("/api", read().to(api::reference::show))
        .service(
            web::scope("/api/v1")
                .route("/orders", web::post().to(api::orders::create))
                .route("/orders", read().to(api::orders::index))
                .route("/orders/{id}", read().to(api::orders::show))
                .route("/orders/{number}/status", read().to(api::order_statuses::show))
                .route("/orders/{id}/links", web::post().to(api::links::create))
                .route("/orders/{id}/links", read().to(api::links::index))
                .route("/orders/{id}/links/{link}", web::delete().to(api::links::destroy))
                .route("/orders/{id}/notes", web::post().to(api::remarks::create_note))
                .route("/orders/{id}/incident", web::put().to(api::remarks::update_incident))
                .route("/orders/{id}/incident", web::delete().to(api::remarks::destroy_incident))
                .route("/orders/{id}/pickup", web::post().to(api::pickup::create))
                .route("/shipments", web::post().to(api::shipments::create))
                .route("/shipments/{id}/corrections", web::post().to(api::corrections::create))
                .route("/shipments/{id}/corrections/{correction}", web::delete().to(api::corrections::destroy))
                .route("/messages", read().to(api::messages::index))
                .route("/messages/{id}", read().to(api::messages::show))
                .route("/messages/{id}/replay", web::post().to(api::messages::replay))
                .route("/privacy/requests", web::post().to(api::privacy::create))
                .route("/privacy/requests", read().to(api::privacy::index))
                .route("/log", read().to(api::log::index))
                .route("/brands", read().to(api::brand_content::index))
                .route("/brands/{slug}/content", read().to(api::brand_content::show))
                .route("/brands/{slug}/content", web::put().to(api::brand_content::update))
                .route("/webhook-sources", read().to(api::webhook_endpoints::sources))
                .route("/webhook-endpoints", web::post().to(api::webhook_endpoints::create))
                .route("/webhook-endpoints", read().to(api::webhook_endpoints::index))
                .route("/webhook-endpoints/{id}", read().to(api::webhook_endpoints::show))
                .route("/webhook-endpoints/{id}", web::patch().to(api::webhook_endpoints::update))
                .route("/webhook-endpoints/{id}", web::delete().to(api::webhook_endpoints::destroy))
                .route("/webhook-endpoints/{id}/secret", web::post().to(api::webhook_endpoints::rotate_secret))
                .route("/openapi.json", read().to(api::openapi::show))
                .default_service(web::to(api::not_found)),
        )
        // People of the merchant.
        .configure(admin_routes)
        // Hosts of one's own.
        .route(branding::jobs::WELL_KNOWN, read().to(branding::pages::show_claims))
        .route("/tls/ask", read().to(branding::pages::ask))
        // Whoever watches over it.
        .route("/healthz", read().to(healthz))
        .route("/readyz", read().to(readyz))
        .route("/robots.txt", read().to(robots))
        .default_service(web::to(not_found));
}

/// What people of the merchant do. A test walks this table as somebody of another merchant and as nobody.
fn admin_routes(config: &mut web::ServiceConfig) {
    config
        .route("/admin", read().to(admin::start::index))
        .route("/admin/first", read().to(admin::first::new))
        .route("/admin/first", web::post().to(admin::first::create))
        .route("/admin/sign-in", read().to(admin::sign_in::new))
        .route("/admin/sign-in", web::post().to(admin::sign_in::create))
        .route("/admin/sign-in/code", read().to(admin::sign_in::new_code))
        .route("/admin/sign-in/code", web::post().to(admin::sign_in::create_code))
        .route("/admin/sign-in/passkey", web::post().to(admin::passkeys::sign_in))
        .route("/admin/sign-in/code/passkey", web::post().to(admin::passkeys::open))
        .route("/admin/sign-out", web::post().to(admin::sign_in::destroy))
        .route("/admin/confirm", read().to(admin::confirm::new))
        .route("/admin/confirm", web::post().to(admin::confirm::create))
        .route("/admin/confirm/passkey", web::post().to(admin::passkeys::confirm))
        .route("/admin/forgot", read().to(admin::passwords::new))
        .route("/admin/forgot", web::post().to(admin::passwords::create))
        .route("/admin/reset/{token}", read().to(admin::passwords::edit))
        .route("/admin/reset/{token}", web::post().to(admin::passwords::update))
        .route("/admin/join/{token}", read().to(admin::invitations::edit))
        .route("/admin/join/{token}", web::post().to(admin::invitations::update))
        .route("/admin/account", read().to(admin::account::show))
        .route("/admin/account", web::post().to(admin::account::update))
        .route("/admin/account/password", web::post().to(admin::account::update_password))
        .route("/admin/account/second-factor", read().to(admin::second_factor::new))
        .route("/admin/account/second-factor", web::post().to(admin::second_factor::create))
        .route("/admin/account/second-factor/end", web::post().to(admin::second_factor::destroy))
        .route("/admin/account/recovery-codes", web::post().to(admin::second_factor::renew))
        .route("/admin/account/passkeys/new", read().to(admin::passkeys::new))
        .route("/admin/account/passkeys", web::post().to(admin::passkeys::create))
        .route("/admin/account/passkeys/{id}/remove", web::post().to(admin::passkeys::destroy))
        .route("/admin/account/sessions/end", web::post().to(admin::sessions::destroy_others))
        .route("/admin/account/sessions/{id}/end", web::post().to(admin::sessions::destroy))
        .route("/admin/merchants", read().to(admin::start::merchants))
        .route("/admin/m/{merchant}", read().to(admin::start::show))
        .route("/admin/m/{merchant}/setup", read().to(admin::setup::index))
        .route("/admin/m/{merchant}/setup/brand", web::post().to(admin::setup::update_brand))
        .route("/admin/m/{merchant}/setup/mail", web::post().to(admin::setup::test_mail))
        .route("/admin/m/{merchant}/setup/parcel", web::post().to(admin::setup::walk))
        .route("/admin/m/{merchant}/setup/{step}", read().to(admin::setup::show))
        .route("/admin/m/{merchant}/setup/{step}/skip", web::post().to(admin::setup::skip))
        .route("/admin/m/{merchant}/orders", read().to(admin::orders::index))
        .route("/admin/m/{merchant}/orders/{id}", read().to(admin::orders::show))
        .route("/admin/m/{merchant}/orders/{id}/page", read().to(admin::orders::preview))
        .route("/admin/m/{merchant}/orders/{id}/notes", web::post().to(acts::create_note))
        .route("/admin/m/{merchant}/orders/{id}/notes/{note}/end", web::post().to(acts::destroy_note))
        .route("/admin/m/{merchant}/orders/{id}/incident", web::post().to(acts::update_incident))
        .route("/admin/m/{merchant}/orders/{id}/shipments", web::post().to(acts::create_shipment))
        .route("/admin/m/{merchant}/parcels", read().to(admin::orders::parcels::index))
        .route("/admin/m/{merchant}/shipments/{id}/status", web::post().to(acts::correct))
        .route("/admin/m/{merchant}/shipments/{id}/status/end", web::post().to(acts::take_back))
        .route("/admin/m/{merchant}/shipments/{id}/withdraw", web::post().to(acts::withdraw))
        .route("/admin/m/{merchant}/shipments/{id}/order", web::post().to(acts::move_to))
        .route("/admin/m/{merchant}/inbox", read().to(admin::inbox::index))
        .route("/admin/m/{merchant}/inbox/codes", read().to(admin::inbox::codes))
        .route("/admin/m/{merchant}/inbox/codes", web::post().to(admin::inbox::say))
        .route("/admin/m/{merchant}/inbox/codes/end", web::post().to(admin::inbox::unsay))
        .route("/admin/m/{merchant}/inbox/stuck", read().to(admin::inbox::stuck))
        .route("/admin/m/{merchant}/inbox/stuck/{id}/retry", web::post().to(admin::inbox::retry))
        .route("/admin/m/{merchant}/inbox/replay-failed", web::post().to(admin::inbox::replay_failed))
        .route("/admin/m/{merchant}/inbox/{id}", read().to(admin::inbox::show))
        .route("/admin/m/{merchant}/inbox/{id}/body", read().to(admin::inbox::body))
        .route("/admin/m/{merchant}/inbox/{id}/replay", web::post().to(admin::inbox::replay))
        .route("/admin/m/{merchant}/brands", read().to(admin::brands::index))
        .route("/admin/m/{merchant}/brands/{slug}/look.json", read().to(admin::brands::export))
        .route("/admin/m/{merchant}/brands/{slug}/look.json", web::post().to(admin::brands::import))
        .route("/admin/m/{merchant}/brands/{slug}/look", read().to(admin::brands::edit))
        .route("/admin/m/{merchant}/brands/{slug}/look", web::post().to(admin::brands::update))
        .route("/admin/m/{merchant}/brands/{slug}/look/end", web::post().to(admin::brands::destroy_draft))
        .route("/admin/m/{merchant}/brands/{slug}/look/start", web::post().to(admin::brands::start))
        .route("/admin/m/{merchant}/brands/{slug}/look/schedule", web::post().to(admin::brands::schedule))
        .route("/admin/m/{merchant}/brands/{slug}/look/logo", web::post().to(admin::brands::update_logo))
        .route("/admin/m/{merchant}/brands/{slug}/look/preview/{state}", read().to(admin::brands::preview))
        .route("/admin/m/{merchant}/brands/{slug}/look/versions/{number}", read().to(admin::brands::compare))
        .route("/admin/m/{merchant}/brands/{slug}/look/versions/{number}", web::post().to(admin::brands::roll_back))
        .route("/admin/m/{merchant}/brands/{slug}/hosts", read().to(admin::hosts::index))
        .route("/admin/m/{merchant}/brands/{slug}/hosts", web::post().to(admin::hosts::create))
        .route("/admin/m/{merchant}/brands/{slug}/hosts/{host}/check", web::post().to(admin::hosts::check))
        .route("/admin/m/{merchant}/brands/{slug}/hosts/{host}/end", web::post().to(admin::hosts::destroy))
        .route("/admin/m/{merchant}/brands/{slug}/words", read().to(admin::words::edit))
        .route("/admin/m/{merchant}/brands/{slug}/words/{part}", read().to(admin::words::show))
        .route("/admin/m/{merchant}/brands/{slug}/words/{part}", web::post().to(admin::words::update))
        .route("/admin/m/{merchant}/data", read().to(admin::data::index))
        .route("/admin/m/{merchant}/data/orders.csv", web::post().to(admin::data::export))
        .route("/admin/m/{merchant}/data/imports", web::post().to(admin::data::create))
        .route("/admin/m/{merchant}/data/imports/{id}", read().to(admin::data::show))
        .route("/admin/m/{merchant}/data/imports/{id}/take", web::post().to(admin::data::take))
        .route("/admin/m/{merchant}/data/imports/{id}/end", web::post().to(admin::data::destroy))
        .route("/admin/m/{merchant}/data/backup", web::post().to(admin::data::backup))
        .route("/admin/m/{merchant}/privacy", read().to(admin::privacy::index))
        .route("/admin/m/{merchant}/privacy/retention", web::post().to(admin::privacy::retain))
        .route("/admin/m/{merchant}/privacy/shopper", read().to(admin::privacy::shopper))
        .route("/admin/m/{merchant}/privacy/shopper", web::post().to(admin::privacy::act))
        .route("/admin/m/{merchant}/privacy/requests/{id}", web::post().to(admin::privacy::answer))
        .route("/admin/m/{merchant}/sending/{channel}", read().to(admin::sending::show))
        .route("/admin/m/{merchant}/sending/{channel}", web::post().to(admin::sending::update))
        .route("/admin/m/{merchant}/sending/{channel}/test", web::post().to(admin::sending::test))
        .route("/admin/m/{merchant}/connections", read().to(admin::connections::index))
        .route("/admin/m/{merchant}/connections", web::post().to(admin::connections::create))
        .route("/admin/m/{merchant}/connections/new", read().to(admin::connections::new))
        .route("/admin/m/{merchant}/connections/{id}", read().to(admin::connections::show))
        .route("/admin/m/{merchant}/connections/{id}", web::post().to(admin::connections::update))
        .route("/admin/m/{merchant}/connections/{id}/secret", web::post().to(admin::connections::update_secret))
        .route(
            "/admin/m/{merchant}/connections/{id}/credentials",
            web::post().to(admin::connections::update_credentials),
        )
        .route("/admin/m/{merchant}/connections/{id}/test", web::post().to(admin::connections::test))
        .route("/admin/m/{merchant}/connections/{id}/end", web::post().to(admin::connections::destroy))
        .route("/admin/m/{merchant}/people", read().to(admin::people::index))
        .route("/admin/m/{merchant}/people/{id}", web::post().to(admin::people::update))
        .route("/admin/m/{merchant}/invitations", web::post().to(admin::invitations::create))
        .route("/admin/m/{merchant}/invitations/{id}/end", web::post().to(admin::invitations::destroy))
        .route("/admin/m/{merchant}/api-keys", read().to(admin::api_keys::index))
        .route("/admin/m/{merchant}/api-keys", web::post().to(admin::api_keys::create))
        .route("/admin/m/{merchant}/api-keys/{id}/end", web::post().to(admin::api_keys::destroy))
        .route("/admin/m/{merchant}/log", read().to(admin::log::index))
        .route("/admin/m/{merchant}/log.csv", read().to(admin::log::export))
        .route("/admin/{any:.*}", web::to(admin::not_found));
}

/// GET, and HEAD for mail scanners and monitors: the same answer without its body.
fn read() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// A server on an address that is already bound, ready to be awaited. Called within the runtime that outlives requests.
///
/// # Errors
/// The listener cannot be used.
pub fn serve(app: App, listener: TcpListener) -> anyhow::Result<Server> {
    app.keep_pages_live();
    let settings = app.settings.server.clone();
    let (workers, shutdown, https) = (settings.workers, settings.shutdown, settings.is_https());
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(web::Data::new(app.clone()))
            .app_data(web::FormConfig::default().limit(64 * 1024).error_handler(|error, request| {
                let page = failure::plain(request, &Error::BadRequest(error.to_string()));
                InternalError::from_response(error, page).into()
            }))
            // An address whose parts are none leads nowhere: said like any other such address.
            .app_data(web::PathConfig::default().error_handler(|_, request| {
                if request.path().starts_with("/admin") {
                    admin::staff::Denied::from(Error::NotFound).into()
                } else {
                    Error::NotFound.into()
                }
            }))
            .app_data(web::QueryConfig::default().error_handler(|error, request| {
                let page = failure::plain(request, &Error::BadRequest(error.to_string()));
                InternalError::from_response(error, page).into()
            }))
            .wrap(NormalizePath::trim())
            .wrap(headers::defaults(https))
            .wrap(TracingLogger::<shared::trace::Quiet>::new())
            .configure(routes)
    })
    .workers(workers.get())
    // Headers that come a byte a minute hold nothing but themselves.
    .client_request_timeout(Duration::from_secs(5))
    // Who closes an open page's stream has left; half of a connection would keep the place for a minute.
    .h1_allow_half_closed(false)
    .shutdown_timeout(shutdown.as_secs())
    // The command stops the server itself, together with the worker.
    .disable_signals()
    .listen(listener)
    .context("the address cannot be listened on")?;
    Ok(server.run())
}

/// `GET /`: guests without a link land on the look-up.
async fn home() -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, "/track")).finish()
}

async fn not_found(app: web::Data<App>, request: HttpRequest) -> HttpResponse {
    failure::page(&app, &request, Error::NotFound).await
}

/// Alive: the process answers.
async fn healthz() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// Ready: the database answers too.
async fn readyz(app: web::Data<App>) -> HttpResponse {
    match app.db.ping().await {
        Ok(()) => HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            HttpResponse::ServiceUnavailable().content_type("text/plain; charset=utf-8").body("database\n")
        }
    }
}

/// Guests may find the look-up by a search engine. Links' pages are not forbidden here: they say `noindex` themselves, and a page that
/// may not be fetched cannot say so; its address, once it leaked, would be listed.
async fn robots() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("User-agent: *\nDisallow: /api/\nDisallow: /webhooks/\nDisallow: /admin\n")
}
