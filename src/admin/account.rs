//! One's own account: name, password, second factor, browsers that are signed in.

use actix_web::{HttpRequest, web};
use askama::Template;
use jiff::tz::TimeZone;

use super::form::{Field, Form, Posted};
use super::sessions::agent_label;
use super::sign_in;
use super::staff::{Answer, Denied, SignedIn, signed_in};
use super::visit::{Frame, Notice};
use super::when::When;
use crate::accounts::people::sign_in::Confirmation;
use crate::accounts::people::{self, PasskeyId, SessionId, passwords};
use crate::app::App;
use crate::web::limits;

/// A browser that is signed in.
struct Browser {
    id: SessionId,
    name: String,
    seen: When,
    began: When,
    is_this: bool,
}

/// A passkey in the list.
struct KeptPasskey {
    id: PasskeyId,
    name: String,
    since: When,
    used: Option<When>,
}

/// One's own account.
#[derive(Template)]
#[template(path = "admin/account.html")]
struct AccountPage {
    frame: Frame,
    email: String,
    profile: Form,
    password: Form,
    /// Whether browsers have passkeys at this server's address.
    has_passkeys: bool,
    passkeys: Vec<KeptPasskey>,
    second_factor: Option<When>,
    recovery_codes_left: i64,
    browsers: Vec<Browser>,
}

fn profile_form(person: &SignedIn) -> Form {
    Form::new([Field::text("name", "Name").value(&person.person.name).needed().longest(80).fills("name")])
}

fn password_form() -> Form {
    Form::new([
        Field::password("old", "Password now").needed().fills("current-password"),
        Field::password("password", "New password")
            .hint("At least ten characters that are not easy to guess. Four words in a row are good.")
            .needed()
            .fills("new-password"),
    ])
}

async fn page(app: &App, person: &SignedIn, profile: Form, password: Form) -> Result<AccountPage, Denied> {
    let (who, now) = (person.person.id, app.clock.now());
    let (sessions, left, passkeys) = app
        .db
        .read(move |conn| {
            let left = people::store::recovery_codes_left(conn, who)?;
            Ok((people::store::sessions_of(conn, who)?, left, people::store::passkeys_of(conn, who)?))
        })
        .await?;
    let zone = person.works.first().and_then(|(merchant, _)| TimeZone::get(&merchant.time_zone).ok());
    let zone = zone.unwrap_or(TimeZone::UTC);
    let sessions = sessions.into_iter().filter(|session| session.holds(now));
    Ok(AccountPage {
        frame: person.frame("Your account"),
        email: person.person.email.clone(),
        profile,
        password,
        has_passkeys: app.passkeys.is_some(),
        passkeys: passkeys
            .into_iter()
            .map(|passkey| KeptPasskey {
                id: passkey.id,
                name: passkey.name,
                since: When::new(passkey.created_at, now, &zone),
                used: passkey.used_at.map(|used| When::new(used, now, &zone)),
            })
            .collect(),
        second_factor: person.person.second_factor_since.map(|since| When::new(since, now, &zone)),
        recovery_codes_left: left,
        browsers: sessions
            .map(|session| Browser {
                is_this: session.id == person.session.id,
                id: session.id,
                name: agent_label(&session.agent),
                seen: When::new(session.seen_at, now, &zone),
                began: When::new(session.created_at, now, &zone),
            })
            .collect(),
    })
}

/// `GET /admin/account`.
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Answer {
    let person = signed_in(&app, &request).await?;
    let page = page(&app, &person, profile_form(&person), password_form()).await?;
    Ok(person.visit.show(&page))
}

/// `POST /admin/account`.
pub async fn update(app: web::Data<App>, request: HttpRequest, posted: Posted) -> Answer {
    let person = signed_in(&app, &request).await?;
    let form = profile_form(&person).filled(&posted);
    if !form.is_right() {
        let page = page(&app, &person, form, password_form()).await?;
        return Ok(person.visit.again(&page));
    }
    let (who, name, before) = (person.person.id, form.text("name").to_owned(), person.person.name.clone());
    app.db.write(move |tx| people::store::rename(tx, who, &name)).await?;
    Ok(person.visit.done("/admin/account", &Notice::new("Saved.").undo("/admin/account", &[("name", &before)])))
}

/// `POST /admin/account/password`.
pub async fn update_password(app: web::Data<App>, request: HttpRequest, posted: Posted) -> Answer {
    let person = signed_in(&app, &request).await?;
    app.sign_ins.check(&request).map_err(|retry_after| crate::error::Error::TooMany { retry_after })?;
    let mut form = password_form().filled(&posted);
    sign_in::judge_password_of(&mut form, "password", &[&person.person.name, &person.person.email]);
    if form.is_right() {
        let place = limits::who(&request, app.settings.server.trusted_proxies).to_string();
        let old = form.text("old").to_owned();
        match people::sign_in::confirm(&app.db, &app.sealer, &person.person, old, &place, app.clock.now()).await? {
            Confirmation::Right => {}
            Confirmation::Wrong => form.refuse("old", "This is not your password."),
            Confirmation::Locked => form.refuse("old", "There were too many wrong tries. Wait a while."),
        }
    }
    if !form.is_right() {
        let page = page(&app, &person, profile_form(&person), form).await?;
        return Ok(person.visit.again(&page));
    }
    let hashed = sign_in::hashed(form.text("password")).await?;
    let (who, this, now) = (person.person.id, person.session.id, app.clock.now());
    app.db.write(move |tx| passwords::set(tx, who, &hashed, Some(this), now)).await?;
    Ok(person.visit.done("/admin/account", &Notice::new("The new password is set. Every other browser is signed out.")))
}
