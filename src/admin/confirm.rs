//! The password again, before what is dangerous.

use actix_web::{HttpRequest, web};

use super::form::{Field, Form, Posted};
use super::passkeys;
use super::sign_in::{DoorPage, Next};
use super::staff::{Answer, CONFIRM, SignedIn, next, signed_in};
use crate::accounts::people;
use crate::accounts::people::sign_in::{self, Confirmation};
use crate::app::App;
use crate::error::Error;
use crate::web::limits;

/// The password again.
pub fn form() -> Form {
    Form::new([Field::password("password", "Password").needed().fills("current-password").first()])
}

/// The page that asks for it.
///
/// # Errors
/// Storage, or no randomness.
pub async fn page(app: &App, person: &SignedIn, after: &Next, form: Form) -> Result<DoorPage, Error> {
    let action = format!("{CONFIRM}/passkey{}", after.query());
    Ok(DoorPage {
        frame: person.visit.frame("Confirm").script("js/admin/passkey.js"),
        heading: "Is it you?".into(),
        lead: format!(
            "What comes next is for {} alone. Give your password once more; it counts for a quarter of an hour.",
            person.person.email
        ),
        form,
        action: format!("{CONFIRM}{}", after.query()),
        submit: "Go on".into(),
        ways: vec![super::visit::Way {
            label: "Back".into(),
            href: next(after.next.as_deref()).to_owned(),
            current: false,
        }],
        passkey: passkeys::ask(app, &person.visit, Some(person), action).await?,
    })
}

/// `GET /admin/confirm`.
pub async fn new(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>) -> Answer {
    let person = signed_in(&app, &request).await?;
    Ok(person.visit.show(&page(&app, &person, &after, form()).await?))
}

/// `POST /admin/confirm`.
pub async fn create(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>, posted: Posted) -> Answer {
    let person = signed_in(&app, &request).await?;
    app.sign_ins.check(&request).map_err(|retry_after| Error::TooMany { retry_after })?;
    let mut form = form().filled(&posted);
    let place = limits::who(&request, app.settings.server.trusted_proxies).to_string();
    if form.is_right() {
        let password = form.text("password").to_owned();
        match sign_in::confirm(&app.db, &app.sealer, &person.person, password, &place, app.clock.now()).await? {
            Confirmation::Right => {
                let (who, id, now) = (person.person.id, person.session.id, app.clock.now());
                app.db.write(move |tx| people::store::confirmed_session(tx, who, id, now)).await?;
                return Ok(person.visit.to(next(after.next.as_deref())));
            }
            Confirmation::Wrong => form.refuse("password", "This is not your password."),
            Confirmation::Locked => form.refuse_all("There were too many wrong tries. Wait a while."),
        }
    }
    Ok(person.visit.again(&page(&app, &person, &after, form).await?))
}
