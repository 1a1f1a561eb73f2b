//! `GET /admin`: to where the day begins.

use actix_web::{HttpRequest, web};
use askama::Template;

use super::staff::{Answer, Denied, SignedIn, signed_in, staff};
use super::visit::{Frame, Visit, Way};
use crate::accounts::Merchant;
use crate::accounts::people::{self, Permission, Role};
use crate::app::App;

/// For whom do you want to work?
#[derive(Template)]
#[template(path = "admin/merchants.html")]
struct MerchantsPage {
    frame: Frame,
    merchants: Vec<Way>,
}

/// To the first owner's form, to signing in, or to the merchant's orders; who works for several chooses.
pub async fn index(app: web::Data<App>, request: HttpRequest) -> Answer {
    Visit::of(&app, &request).await?;
    if !app.db.read(people::store::is_anybody).await? {
        return Err(Denied::To("/admin/first".into()));
    }
    let person = signed_in(&app, &request).await?;
    if let [(merchant, _)] = person.works.as_slice() {
        return Err(Denied::To(format!("/admin/m/{}", merchant.slug)));
    }
    Ok(choose(&person))
}

fn choose(person: &SignedIn) -> actix_web::HttpResponse {
    let way = |(merchant, role): &(Merchant, Role)| Way {
        label: format!("{} · {}", merchant.name, role.label()),
        href: format!("/admin/m/{}", merchant.slug),
        current: false,
    };
    let merchants = person.works.iter().map(way).collect();
    person.visit.show(&MerchantsPage { frame: person.frame("Shops"), merchants })
}

/// `GET /admin/merchants`.
pub async fn merchants(app: web::Data<App>, request: HttpRequest) -> Answer {
    let person = signed_in(&app, &request).await?;
    Ok(choose(&person))
}

/// `GET /admin/m/{merchant}`.
pub async fn show(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff(&app, &request, &slug, Permission::OrdersRead).await?;
    Ok(staff.visit.to(&staff.path("/orders")))
}
