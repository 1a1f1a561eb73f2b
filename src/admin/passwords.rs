//! A forgotten password, set anew by a link in a mail.

use actix_web::{HttpRequest, web};

use super::form::{Field, Form, Posted};
use super::sign_in::{self, DoorPage};
use super::staff::{Answer, SIGN_IN};
use super::visit::{Notice, Visit, Way};
use crate::accounts::api_keys::hash;
use crate::accounts::people::model::RESET_LASTS;
use crate::accounts::people::{self, Person, passkeys, passwords};
use crate::app::App;
use crate::error::Error;
use crate::orders::model::email_key;

fn ask_form() -> Form {
    Form::new([Field::email("email", "E-mail address").needed().fills("username").first()])
}

fn ask_page(app: &App, visit: &Visit, form: Form) -> DoorPage {
    let lead = if app.senders.installation().is_on() {
        "We send a link to it that sets a new one."
    } else {
        "This server sends no mail yet. Whoever runs it sets a new password with `doorstep users set-password`."
    };
    DoorPage {
        frame: visit.frame("Forgot the password?"),
        heading: "Forgot the password?".into(),
        lead: lead.into(),
        form,
        action: "/admin/forgot".into(),
        submit: "Send the link".into(),
        ways: vec![Way { label: "Back to signing in".into(), href: SIGN_IN.into(), current: false }],
        passkey: None,
    }
}

/// `GET /admin/forgot`.
pub async fn new(app: web::Data<App>, request: HttpRequest) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    Ok(visit.show(&ask_page(&app, &visit, ask_form())))
}

/// `POST /admin/forgot`.
pub async fn create(app: web::Data<App>, request: HttpRequest, posted: Posted) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    app.sign_ins.check(&request).map_err(|retry_after| Error::TooMany { retry_after })?;
    let mut form = ask_form().filled(&posted);
    let Some(key) = email_key(form.text("email")).filter(|_| form.is_right()) else {
        form.refuse("email", "This is no e-mail address.");
        return Ok(visit.again(&ask_page(&app, &visit, form)));
    };
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    if app.senders.installation().is_on() {
        app.db.write(move |tx| passwords::ask_anew(tx, &sealer, &key, now)).await?;
    }
    let said = "If somebody with this address works here, a link is on its way to it. It holds for one hour.";
    Ok(visit.done(SIGN_IN, &Notice::new(said)))
}

fn form() -> Form {
    Form::new([
        Field::password("password", "New password")
            .hint("At least ten characters that are not easy to guess. Four words in a row are good.")
            .needed()
            .fills("new-password")
            .first(),
        Field::tick("passkeys", "Also remove my passkeys")
            .hint("If somebody else may have been in the account. A new password leaves them."),
    ])
}

fn page(visit: &Visit, token: &str, person: &Person, form: Form) -> DoorPage {
    DoorPage {
        frame: visit.frame("Set a new password"),
        heading: "Set a new password".into(),
        lead: format!("For {}. Every browser that is signed in as you will be signed out.", person.email),
        form,
        action: format!("/admin/reset/{token}"),
        submit: "Set it".into(),
        ways: Vec::new(),
        passkey: None,
    }
}

async fn person(app: &App, token: &str) -> Result<Person, Error> {
    let (token_hash, after) = (hash(token), app.clock.now().plus(-RESET_LASTS));
    let found = app
        .db
        .read(move |conn| {
            let Some(id) = people::store::reset(conn, &token_hash, after)? else { return Ok(None) };
            people::store::by_id(conn, id)
        })
        .await?;
    found.filter(|person| person.disabled_at.is_none()).ok_or(Error::NotFound)
}

/// `GET /admin/reset/{token}`.
pub async fn edit(app: web::Data<App>, request: HttpRequest, token: web::Path<String>) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    let person = person(&app, &token).await?;
    Ok(visit.show(&page(&visit, &token, &person, form())))
}

/// `POST /admin/reset/{token}`.
pub async fn update(app: web::Data<App>, request: HttpRequest, token: web::Path<String>, posted: Posted) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    let person = person(&app, &token).await?;
    let mut form = form().filled(&posted);
    sign_in::judge_password_of(&mut form, "password", &[&person.name, &person.email]);
    if !form.is_right() {
        return Ok(visit.again(&page(&visit, &token, &person, form)));
    }
    let (hashed, removes) = (sign_in::hashed(form.text("password")).await?, form.ticked("passkeys"));
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    app.db
        .write(move |tx| {
            if removes {
                passkeys::remove_all(tx, person.id, now)?;
            }
            passwords::set(tx, person.id, &hashed, None, now)?;
            // Who has the mail is who they say, whoever else tried.
            people::sign_in::forgive(tx, &sealer, &person.email, now)
        })
        .await?;
    Ok(visit.done(SIGN_IN, &Notice::new("The new password is set. Sign in with it.")))
}
