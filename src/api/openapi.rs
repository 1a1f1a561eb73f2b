//! The description of the API: `GET /api/v1/openapi.json`.
//!
//! What each call takes and gives stands at its handler; `shapes.rs` has the bodies. What is the same of all calls (the key, what
//! goes wrong) is added here, once. Tests compare it with the route table, and an independent tool tries every call of it.

use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Content, ContentBuilder, RefOr, ResponseBuilder, Schema};
use utoipa::{Modify, OpenApi};

use crate::tracking::{Reason, ShipmentStatus};

use super::{
    brand_content, corrections, links, log, messages, order_statuses, orders, pickup, privacy, remarks, shapes,
    shipments, webhook_endpoints,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Doorstep",
        description = "What programs of a merchant may do. Keys are made in the admin under Settings, API keys, and sent as \
            `Authorization: Bearer dsk_…`. Every call that makes something is safe to repeat: orders, shipments and links by your own ids, \
            and any call with an `Idempotency-Key` header of its own (the same key and body get the same answer, for three days). A key may make \
            1,200 calls a minute unless the server is set otherwise (`limits.api_per_minute`); beyond that it gets 429 and `Retry-After`. What is wrong is told as a problem (RFC 9457), with every field at once.",
        version = "1",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    tags(
        (name = "Orders", description = "What was ordered, where it goes, how it stands."),
        (name = "Shipments", description = "Parcels, and what is collected in a store."),
        (name = "Links", description = "Links of an order for others than the shopper."),
        (name = "Brands", description = "What a brand says to shoppers."),
        (name = "Messages", description = "What carriers, aggregators and shops sent, as it came."),
        (name = "Privacy", description = "What shoppers ask for."),
        (name = "Log", description = "Who changed what."),
        (name = "Webhook endpoints", description = "The addresses that carriers, aggregators and shops post to."),
    ),
    paths(
        orders::create,
        orders::index,
        orders::show,
        order_statuses::show,
        pickup::create,
        remarks::create_note,
        remarks::update_incident,
        remarks::destroy_incident,
        shipments::create,
        corrections::create,
        corrections::destroy,
        links::create,
        links::index,
        links::destroy,
        brand_content::index,
        brand_content::show,
        brand_content::update,
        messages::index,
        messages::show,
        messages::replay,
        privacy::create,
        privacy::index,
        log::index,
        webhook_endpoints::sources,
        webhook_endpoints::create,
        webhook_endpoints::index,
        webhook_endpoints::show,
        webhook_endpoints::update,
        webhook_endpoints::destroy,
        webhook_endpoints::rotate_secret,
    ),
    components(schemas(shapes::Problem)),
    modifiers(&Common)
)]
struct Described;

/// What is the same of all calls.
struct Common;

/// What can go wrong with any call: its status, and when.
const ALWAYS: &[(&str, &str)] = &[
    ("401", "Without a key that is valid."),
    ("403", "The key lacks the scope."),
    ("429", "Too many calls with this key; `Retry-After` says how long to wait."),
    ("503", "Busy; try again."),
];
/// What can go wrong beside it with a call that has a body.
const WITH_BODY: &[(&str, &str)] = &[
    ("400", "It cannot be read at all."),
    ("408", "The body did not arrive in time."),
    ("413", "The body is larger than a megabyte."),
    ("422", "Fields are wrong; `errors` names them all."),
];
/// Where there is something named in the address.
const WITH_NAME: (&str, &str) = ("404", "There is none, or it is not yours.");

impl Modify for Common {
    fn modify(&self, api: &mut utoipa::openapi::OpenApi) {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("An API key: `dsk_…`")).build();
        let components = api.components.get_or_insert_default();
        for (shape, field, known) in closed_lists() {
            if let Some(RefOr::T(Schema::Object(object))) = components.schemas.get_mut(shape)
                && let Some(RefOr::T(Schema::Object(property))) = object.properties.get_mut(field)
            {
                let codes = known.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
                let said = property.description.take().unwrap_or_default();
                property.description = Some(format!("{said} One of {codes}."));
            }
        }
        components.security_schemes.insert("key".to_owned(), RefOr::T(SecurityScheme::Http(bearer)));
        for (path, item) in &mut api.paths.paths {
            let operations = [
                ("get", &mut item.get),
                ("post", &mut item.post),
                ("put", &mut item.put),
                ("patch", &mut item.patch),
                ("delete", &mut item.delete),
            ];
            let named = operations.into_iter().filter_map(|(method, operation)| Some((method, operation.as_mut()?)));
            for (method, operation) in named {
                let mut all = ALWAYS.to_vec();
                if operation.request_body.is_some() {
                    all.extend(WITH_BODY);
                }
                if path.contains('{') {
                    all.push(WITH_NAME);
                }
                operation.operation_id = Some(name_of(method, path));
                let told = &mut operation.responses.responses;
                for (status, when) in all {
                    told.entry(status.to_owned())
                        .or_insert_with(|| RefOr::T(ResponseBuilder::new().description(when).build()));
                }
                // Whatever goes wrong is told in the same shape.
                for (status, answer) in told {
                    if let RefOr::T(answer) = answer
                        && status.starts_with(['4', '5'])
                        && answer.content.is_empty()
                    {
                        answer.content.insert("application/problem+json".to_owned(), RefOr::T(problem()));
                    }
                }
            }
        }
    }
}

/// Fields that hold a code, and which there are.
fn closed_lists() -> [(&'static str, &'static str, Vec<&'static str>); 6] {
    let statuses: Vec<&str> = ShipmentStatus::ALL.iter().map(|status| status.as_str()).collect();
    let reasons: Vec<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();
    [
        ("ParcelShown", "status", statuses.clone()),
        ("ParcelShown", "reason", reasons.clone()),
        ("EventShown", "status", statuses.clone()),
        ("EventShown", "reason", reasons.clone()),
        ("CorrectionBody", "status", statuses),
        ("CorrectionBody", "reason", reasons),
    ]
}

/// What generated programs call a call: `get_orders_id_links`. No two have the same method and path.
fn name_of(method: &str, path: &str) -> String {
    let parts = path.trim_start_matches("/api/v1/").split('/').map(|part| part.trim_matches(['{', '}']));
    std::iter::once(method).chain(parts).collect::<Vec<_>>().join("_").replace('-', "_")
}

/// What says what is wrong.
fn problem() -> Content {
    let shape = RefOr::Ref(utoipa::openapi::Ref::from_schema_name("Problem"));
    ContentBuilder::new().schema(Some(shape)).build()
}

/// The description.
pub static API: LazyLock<utoipa::openapi::OpenApi> = LazyLock::new(Described::openapi);

/// The same as it is sent.
static JSON: LazyLock<web::Bytes> = LazyLock::new(|| serde_json::to_vec(&*API).unwrap_or_default().into());

/// `GET /api/v1/openapi.json`. Needs no key: it says nothing of anybody.
pub async fn show() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/json"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .body(JSON.clone())
}

/// Every call: its method, its path, what is said of it.
pub fn calls() -> impl Iterator<Item = (&'static str, &'static str, &'static Operation)> {
    API.paths.paths.iter().flat_map(|(path, item)| {
        let all = [
            ("get", &item.get),
            ("post", &item.post),
            ("put", &item.put),
            ("patch", &item.patch),
            ("delete", &item.delete),
        ];
        all.into_iter().filter_map(|(method, operation)| Some((method, path.as_str(), operation.as_ref()?)))
    })
}

/// By which methods an address is called; none where there is no such address.
pub fn methods_of(path: &str) -> Vec<&'static str> {
    let fits = |described: &str| {
        let mut parts = path.trim_end_matches('/').split('/');
        let same = described.split('/').all(|part| match parts.next() {
            Some(given) => part == given || (part.starts_with('{') && !given.is_empty()),
            None => false,
        });
        same && parts.next().is_none()
    };
    calls().filter(|(_, described, _)| fits(described)).map(|(method, ..)| method).collect()
}

/// Where a field stands in a shape, as it was written down.
pub fn place_of(shape: &str, field: &str) -> Option<usize> {
    match API.components.as_ref()?.schemas.get(shape)? {
        RefOr::T(Schema::Object(object)) => object.properties.get_index_of(field),
        _ => None,
    }
}
