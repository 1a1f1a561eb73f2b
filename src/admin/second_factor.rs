//! Setting up the second factor, its recovery codes, and taking it away.

use actix_web::{HttpRequest, web};
use askama::Template;

use super::form::{Field, Form, Posted};
use super::staff::{Answer, SignedIn, confirmed, signed_in};
use super::visit::{Frame, Notice};
use crate::accounts::people::second_factor::{self, SECRET_BYTES, Shared};
use crate::accounts::people::{self};
use crate::app::App;
use crate::error::Error;
use crate::web::codes;

/// Where it is set up.
const HERE: &str = "/admin/account/second-factor";

/// The code to scan.
#[derive(Template)]
#[template(path = "admin/second_factor.html")]
struct SecondFactorPage {
    frame: Frame,
    qr: String,
    secret: String,
    form: Form,
}

/// Recovery codes, shown once.
#[derive(Template)]
#[template(path = "admin/recovery_codes.html")]
struct RecoveryCodesPage {
    frame: Frame,
    codes: Vec<String>,
}

fn form() -> Form {
    Form::new([Field::text("code", "The six digits that the app shows now")
        .needed()
        .longest(12)
        .code()
        .fills("one-time-code")])
}

fn page(app: &App, person: &SignedIn, shared: &Shared, form: Form) -> SecondFactorPage {
    let host = app.settings.server.public_host();
    let url = shared.url(&format!("Doorstep ({host})"), &person.person.email);
    let text = shared.text();
    let groups: Vec<_> = text.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    SecondFactorPage {
        frame: person.frame("Second factor"),
        qr: codes::qr_svg(&url, "QR code for your authenticator app").unwrap_or_default(),
        secret: groups.join(" "),
        form,
    }
}

/// `GET /admin/account/second-factor`: draws a secret, or shows the one that waits for its first code.
pub async fn new(app: web::Data<App>, request: HttpRequest) -> Answer {
    let person = confirmed(&app, &request, HERE).await?;
    if person.person.second_factor_since.is_some() {
        return Ok(person.visit.to("/admin/account"));
    }
    let shared = waiting(&app, &person).await?;
    Ok(person.visit.show(&page(&app, &person, &shared, form())))
}

/// The secret that is being set up. Loading the page again shows the same: it may have been scanned already.
async fn waiting(app: &App, person: &SignedIn) -> Result<Shared, Error> {
    let mut secret = [0u8; SECRET_BYTES];
    getrandom::fill(&mut secret).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
    let sealed = Shared::seal(&secret, &app.sealer).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
    let who = person.person.id;
    let kept = app
        .db
        .write(move |tx| match people::store::second_factor(tx, who)? {
            Some(kept) => Ok(kept.secret),
            None => {
                people::store::put_second_factor(tx, who, Some(&sealed), None)?;
                Ok(sealed.clone())
            }
        })
        .await?;
    Shared::open(&app.sealer, &kept).map_err(|e| Error::Internal(e.into()))
}

/// `POST /admin/account/second-factor`: the first code proves that the app has the secret.
pub async fn create(app: web::Data<App>, request: HttpRequest, posted: Posted) -> Answer {
    let person = confirmed(&app, &request, HERE).await?;
    if person.person.second_factor_since.is_some() {
        return Ok(person.visit.to("/admin/account"));
    }
    let mut form = form().filled(&posted);
    if form.is_right() {
        let drawn = second_factor::draw_recovery_codes().map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
        let (who, session, sealer, now) = (person.person.id, person.session.id, app.sealer.clone(), app.clock.now());
        let code = form.text("code").to_owned();
        let hashes: Vec<String> = drawn.iter().map(|(_, hash)| hash.clone()).collect();
        let right =
            app.db.write(move |tx| second_factor::begin(tx, &sealer, (who, session), &code, &hashes, now)).await?;
        if right {
            return Ok(show_codes(&person, drawn));
        }
        form.refuse("code", "This code is not right. Check that the phone’s clock is, and type the newest one.");
    }
    let shared = waiting(&app, &person).await?;
    Ok(person.visit.again(&page(&app, &person, &shared, form)))
}

fn show_codes(person: &SignedIn, drawn: Vec<(String, String)>) -> actix_web::HttpResponse {
    let codes = drawn.into_iter().map(|(shown, _)| shown).collect();
    person.visit.show(&RecoveryCodesPage { frame: person.frame("Recovery codes"), codes })
}

/// `POST /admin/account/recovery-codes`: new ones in place of the old.
pub async fn renew(app: web::Data<App>, request: HttpRequest, _: Posted) -> Answer {
    let person = confirmed(&app, &request, "/admin/account").await?;
    if person.person.second_factor_since.is_none() {
        return Err(Error::NotFound.into());
    }
    let drawn = second_factor::draw_recovery_codes().map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
    let hashes: Vec<String> = drawn.iter().map(|(_, hash)| hash.clone()).collect();
    let (who, now) = (person.person.id, app.clock.now());
    app.db.write(move |tx| second_factor::renew_recovery_codes(tx, who, &hashes, now)).await?;
    Ok(show_codes(&person, drawn))
}

/// `POST /admin/account/second-factor/end`.
pub async fn destroy(app: web::Data<App>, request: HttpRequest, _: Posted) -> Answer {
    let person = confirmed(&app, &request, "/admin/account").await?;
    let (who, now) = (person.person.id, app.clock.now());
    app.db.write(move |tx| second_factor::end(tx, who, now)).await?;
    let person = signed_in(&app, &request).await?;
    Ok(person
        .visit
        .done("/admin/account", &Notice::new("The second factor is off: the password alone opens the account.")))
}
