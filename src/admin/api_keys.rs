//! Keys for programs. A key is shown once.

use actix_web::{HttpRequest, web};
use askama::Template;

use super::form::{Choice, Field, Form, Posted};
use super::settings_ways;
use super::staff::{self, Answer, Denied, Staff};
use super::visit::{Frame, Notice, Section};
use super::when::When;
use crate::accounts::api_keys;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Change, Subject};
use crate::accounts::people::Permission;
use crate::accounts::{self, ApiKeyId, Scope};
use crate::app::App;
use crate::error::Error;
use serde_json::json;

/// A key, without its secret.
struct Key {
    id: ApiKeyId,
    name: String,
    scopes: Vec<&'static str>,
    made: When,
    ended: Option<When>,
}

/// Keys for programs.
#[derive(Template)]
#[template(path = "admin/api_keys.html")]
struct ApiKeysPage {
    frame: Frame,
    base: String,
    keys: Vec<Key>,
    form: Form,
    /// Where the password is asked for first.
    confirm: Option<String>,
    /// The one that was just made: its name and its secret.
    made: Option<(String, String)>,
}

fn form() -> Form {
    let scopes = Scope::ALL.iter().map(|scope| Choice::new(scope.as_str(), scope.as_str()).about(about(*scope)));
    Form::new([
        Field::text("name", "What it is for").needed().longest(80).example("Warehouse software"),
        Field::ticks("scopes", "What it may do", scopes.collect()).needed(),
    ])
}

const fn about(scope: Scope) -> &'static str {
    match scope {
        Scope::OrdersWrite => "Create and change orders",
        Scope::ShipmentsWrite => "Create and change shipments",
        Scope::OrdersRead => "Read orders and shipments, with notes and marks",
        Scope::EndpointsWrite => "Make and change connections, also their secrets",
        Scope::EndpointsRead => "See which connections there are and how they do",
        Scope::BrandsWrite => "Change what brands say to shoppers",
        Scope::BrandsRead => "Read what brands say to shoppers",
        Scope::MessagesRead => "Read what carriers and shops sent, with the names in it",
        Scope::MessagesWrite => "Read such messages, and apply them again",
        Scope::PrivacyWrite => "Tell all that is known of a shopper, and forget them",
        Scope::LogRead => "Read who changed what",
    }
}

async fn page(app: &App, staff: &Staff, form: Form, made: Option<(String, String)>) -> Result<ApiKeysPage, Denied> {
    let merchant = staff.merchant.id;
    let keys = app.db.read(move |conn| accounts::store::api_keys_of(conn, merchant)).await?;
    Ok(ApiKeysPage {
        frame: staff.frame("API keys", Section::Settings).ways(settings_ways(staff, "/api-keys")),
        base: staff.path("/api-keys"),
        keys: keys
            .into_iter()
            .map(|(id, name, scopes, made, ended)| Key {
                id,
                name,
                scopes: scopes.0.iter().map(|scope| scope.as_str()).collect(),
                made: staff.when(made),
                ended: ended.map(|ended| staff.when(ended)),
            })
            .collect(),
        form,
        confirm: staff.before(&staff.path("/api-keys#make")),
        made,
    })
}

/// `GET /admin/m/{merchant}/api-keys`.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ApiKeysWrite).await?;
    Ok(staff.visit.show(&page(&app, &staff, form(), None).await?))
}

/// `POST /admin/m/{merchant}/api-keys`: answers with the page itself, because the key is shown this once.
pub async fn create(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::ApiKeysWrite).await?;
    staff.is_confirmed(&staff.path("/api-keys"))?;
    let filled = form().filled(&posted);
    if !filled.is_right() {
        return Ok(staff.visit.again(&page(&app, &staff, filled, None).await?));
    }
    let scopes: Vec<Scope> = filled.texts("scopes").iter().filter_map(|scope| scope.parse().ok()).collect();
    let key = api_keys::draw().map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let (name, kept) = (filled.text("name").to_owned(), key.clone());
    let named = name.clone();
    app.db
        .write(move |tx| {
            let id = api_keys::create(tx, merchant, &kept, &named, &scopes, now)?;
            let subject = Subject { kind: SubjectKind::ApiKey, id: Some(id.to_string()), name: named.clone() };
            let after = json!({ "scopes": scopes });
            let change = Change { action: "created".into(), subject, before: None, after: Some(after) };
            audit::record(tx, merchant, &actor, change, now)
        })
        .await?;
    Ok(staff.visit.show(&page(&app, &staff, form(), Some((name, key))).await?))
}

/// `POST /admin/m/{merchant}/api-keys/{id}/end`.
pub async fn destroy(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, ApiKeyId)>,
    _: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::ApiKeysWrite).await?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let ended = app
        .db
        .write(move |tx| {
            let known = accounts::store::api_keys_of(tx, merchant)?.into_iter().find(|(known, ..)| *known == id);
            let Some((_, name, ..)) = known else { return Ok(None) };
            if accounts::store::revoke_api_key(tx, merchant, id, now)? {
                let subject = Subject { kind: SubjectKind::ApiKey, id: Some(id.to_string()), name: name.clone() };
                let change = Change { action: "ended".into(), subject, before: None, after: None };
                audit::record(tx, merchant, &actor, change, now)?;
            }
            Ok(Some(name))
        })
        .await?;
    let name = ended.ok_or(Error::NotFound)?;
    Ok(staff.visit.done(&staff.path("/api-keys"), &Notice::new(format!("The key “{name}” opens nothing any more."))))
}
