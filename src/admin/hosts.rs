//! Hosts of a brand's own: asked for, checked, served, taken back.

use std::net::IpAddr;

use actix_web::{HttpRequest, web};
use askama::Template;

use super::brands::{ways, with_slug};
use super::form::{Field, Form, Posted};
use super::staff::{self, Answer, Denied, Staff};
use super::visit::{Frame, Notice, Section};
use super::when::When;
use crate::accounts::people::Permission;
use crate::app::App;
use crate::branding::jobs::check_host;
use crate::branding::{self, Brand, hosts};
use crate::error::Error;
use crate::secrets::random_token;
use crate::web::host;

struct Waiting {
    host: String,
    since: When,
    checked: Option<When>,
    problem: Option<String>,
}

/// Hosts of a brand.
#[derive(Template)]
#[template(path = "admin/brands/hosts.html")]
struct HostsPage {
    frame: Frame,
    here: String,
    /// The kind of DNS record.
    record: &'static str,
    main: String,
    scheme: &'static str,
    served: Vec<String>,
    waiting: Vec<Waiting>,
    form: Form,
    writes: bool,
}

/// Which kind of DNS record leads to a host. A name cannot be an alias of an address.
fn record(main: &str) -> &'static str {
    match main.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        Ok(IpAddr::V4(_)) => "A",
        Ok(IpAddr::V6(_)) => "AAAA",
        Err(_) => "CNAME",
    }
}

fn form() -> Form {
    Form::new([Field::text("host", "Host").needed().longest(253).example("track.your-shop.example").code()])
}

async fn page(app: &App, staff: &Staff, brand: &Brand, form: Form) -> Result<HostsPage, Denied> {
    let (merchant, id) = (staff.merchant.id, brand.id);
    let (served, claims) = app
        .db
        .read(move |conn| {
            Ok((branding::store::hosts_of(conn, merchant, id)?, branding::store::claims(conn, merchant)?))
        })
        .await?;
    Ok(HostsPage {
        frame: staff.frame(&format!("Hosts of {}", brand.name), Section::Brands).ways(ways(
            staff,
            &brand.slug,
            "/hosts",
        )),
        here: staff.path(&format!("/brands/{}/hosts", brand.slug)),
        record: record(host::main(app)),
        main: host::main(app).to_owned(),
        scheme: if app.settings.server.is_https() { "https" } else { "http" },
        served,
        waiting: claims
            .into_iter()
            .filter(|claim| claim.brand == id)
            .map(|claim| Waiting {
                since: staff.when(claim.created_at),
                checked: claim.checked_at.map(|at| staff.when(at)),
                problem: claim.problem,
                host: claim.host,
            })
            .collect(),
        form,
        writes: staff.may(Permission::HostsWrite),
    })
}

/// `GET /admin/m/{merchant}/brands/{slug}/hosts`.
pub async fn index(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (slug, brand) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let brand = with_slug(&app, &staff, &brand).await?;
    Ok(staff.visit.show(&page(&app, &staff, &brand, form()).await?))
}

/// `POST /admin/m/{merchant}/brands/{slug}/hosts`.
pub async fn create(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (slug, brand) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::HostsWrite).await?;
    let brand = with_slug(&app, &staff, &brand).await?;
    let mut form = form().filled(&posted);
    if form.is_right() {
        let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
        let token = random_token(18).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
        let (host, main, of) = (form.text("host").to_owned(), host::main(&app).to_owned(), brand.clone());
        let outcome =
            app.db.write(move |tx| hosts::claim(tx, (merchant, &actor), &of, (&host, &main), &token, now)).await?;
        match outcome {
            Ok(claim) => {
                let here = staff.path(&format!("/brands/{}/hosts", brand.slug));
                let said = format!("{} is waiting for its DNS record. It is looked for every few minutes.", claim.host);
                return Ok(staff.visit.done(&here, &Notice::new(said)));
            }
            Err(why) => form.refuse("host", format!("Not taken: {why}.")),
        }
    }
    Ok(staff.visit.again(&page(&app, &staff, &brand, form).await?))
}

/// `POST /admin/m/{merchant}/brands/{slug}/hosts/{host}/check`: looks now.
pub async fn check(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    _: Posted,
) -> Answer {
    let (slug, brand, host) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::HostsWrite).await?;
    let brand = with_slug(&app, &staff, &brand).await?;
    let served = check_host(&app, staff.merchant.id, &host).await?;
    let said =
        if served { format!("{host} leads here, and is served.") } else { format!("{host} does not lead here yet.") };
    Ok(staff.visit.done(&staff.path(&format!("/brands/{}/hosts", brand.slug)), &Notice::new(said)))
}

/// `POST /admin/m/{merchant}/brands/{slug}/hosts/{host}/end`.
pub async fn destroy(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    _: Posted,
) -> Answer {
    let (slug, brand, host) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::HostsWrite).await?;
    let brand = with_slug(&app, &staff, &brand).await?;
    let here = staff.path(&format!("/brands/{}/hosts", brand.slug));
    let (merchant, actor, now, id) = (staff.merchant.id, staff.actor(), staff.now, brand.id);
    let served = app.db.read(move |conn| branding::store::hosts_of(conn, merchant, id)).await?;
    // Links that shoppers hold lead to a host that is served.
    if served.contains(&host) {
        staff.is_confirmed(&here)?;
    }
    let gone = host.clone();
    if !app.db.write(move |tx| hosts::release(tx, (merchant, &actor), id, &gone, now)).await? {
        return Err(Error::NotFound.into());
    }
    Ok(staff.visit.done(&here, &Notice::new(format!("{host} is not served any more."))))
}
