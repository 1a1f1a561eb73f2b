//! Signing in and out, and the second factor on the way.

use actix_web::{HttpRequest, web};
use askama::Template;
use jiff::SignedDuration;
use serde::Deserialize;

use super::form::{Field, Form, Posted};
use super::passkeys::{self, Ask};
use super::staff::{Answer, SECOND_FACTOR, SIGN_IN, SignedIn, cookie, next, no_cookie, session};
use super::visit::{Frame, Notice, Visit, Way};
use crate::accounts::people;
use crate::accounts::people::passwords::{self, NotAPassword};
use crate::accounts::people::sign_in::{self, Outcome, Try};
use crate::app::App;
use crate::error::Error;
use crate::web::limits;

/// A page in front of the admin: one question, one answer.
#[derive(Template)]
#[template(path = "admin/door.html")]
pub struct DoorPage {
    /// The frame.
    pub frame: Frame,
    /// What.
    pub heading: String,
    /// Why.
    pub lead: String,
    /// The fields.
    pub form: Form,
    /// Where to.
    pub action: String,
    /// What the button says.
    pub submit: String,
    /// Other ways.
    pub ways: Vec<Way>,
    /// A passkey instead.
    pub passkey: Option<Ask>,
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Next {
    /// A page of the admin.
    pub next: Option<String>,
}

impl Next {
    /// The way back as a part of a query.
    pub fn query(&self) -> String {
        match next(self.next.as_deref()) {
            "/admin" => String::new(),
            path => format!("?next={}", crate::outbound::escaped(path)),
        }
    }
}

/// Address and password.
pub fn form() -> Form {
    Form::new([
        // Where browsers offer passkeys beside addresses, that is said here.
        Field::email("email", "E-mail address").needed().fills("username webauthn").first(),
        Field::password("password", "Password").needed().fills("current-password"),
    ])
}

/// The page that signs in.
///
/// # Errors
/// No randomness.
pub async fn page(app: &App, visit: &Visit, after: &Next, form: Form) -> Result<DoorPage, Error> {
    let passkey = passkeys::ask(app, visit, None, format!("{SIGN_IN}/passkey{}", after.query())).await?;
    Ok(DoorPage {
        frame: visit.frame("Sign in").script("js/admin/passkey.js"),
        heading: "Sign in".into(),
        lead: String::new(),
        action: format!("{SIGN_IN}{}", after.query()),
        submit: "Sign in".into(),
        ways: vec![Way { label: "Forgot the password?".into(), href: "/admin/forgot".into(), current: false }],
        passkey: passkey.map(|ask| ask.beside_addresses(form.is_right())),
        form,
    })
}

/// `GET /admin/sign-in`.
pub async fn new(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    if !app.db.read(people::store::is_anybody).await? {
        return Ok(visit.to("/admin/first"));
    }
    Ok(visit.show(&page(&app, &visit, &after, form()).await?))
}

/// `POST /admin/sign-in`.
pub async fn create(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>, posted: Posted) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    app.sign_ins.check(&request).map_err(|retry_after| Error::TooMany { retry_after })?;
    let mut form = form().filled(&posted);
    if !form.is_right() {
        return Ok(visit.again(&page(&app, &visit, &after, form).await?));
    }
    let wanted = Try {
        email: form.text("email").to_owned(),
        password: form.text("password").to_owned(),
        place: place(&app, &request),
        agent: visit.agent(),
    };
    match sign_in::sign_in(&app.db, &app.sealer, wanted, app.clock.now()).await? {
        Outcome::In { token, needs_second_factor, .. } => {
            let visit = visit.with_cookie(cookie(&app, token));
            Ok(if needs_second_factor {
                visit.to(&format!("{SECOND_FACTOR}{}", after.query()))
            } else {
                visit.to(next(after.next.as_deref()))
            })
        }
        Outcome::Wrong => {
            form.refuse_all("This address and this password do not belong together.");
            Ok(visit.again(&page(&app, &visit, &after, form).await?))
        }
        Outcome::Locked(left) => {
            form.refuse_all(format!("{} Or set a new password.", locked(left)));
            Ok(visit.again(&page(&app, &visit, &after, form).await?))
        }
    }
}

fn locked(left: SignedDuration) -> String {
    let minutes = (left.as_secs() + 59) / 60;
    let plural = if minutes == 1 { "" } else { "s" };
    format!("There were too many wrong tries. Wait {minutes} minute{plural}.")
}

/// From where, as wrong tries are counted.
fn place(app: &App, request: &HttpRequest) -> String {
    limits::who(request, app.settings.server.trusted_proxies).to_string()
}

/// The page that asks for the second factor.
///
/// # Errors
/// Storage, or no randomness.
pub async fn code_page(app: &App, half: &SignedIn, after: &Next, form: Form) -> Result<DoorPage, Error> {
    let action = format!("{SECOND_FACTOR}/passkey{}", after.query());
    Ok(DoorPage {
        frame: half.visit.frame("Second factor").script("js/admin/passkey.js"),
        heading: "Your code".into(),
        lead: "The six digits that your authenticator app shows for Doorstep, or one of your recovery codes.".into(),
        form,
        action: format!("{SECOND_FACTOR}{}", after.query()),
        submit: "Go on".into(),
        ways: Vec::new(),
        passkey: passkeys::ask(app, &half.visit, Some(half), action).await?,
    })
}

/// A code.
pub fn code_form() -> Form {
    Form::new([Field::text("code", "Code").needed().longest(40).code().fills("one-time-code").first()])
}

/// `GET /admin/sign-in/code`.
pub async fn new_code(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>) -> Answer {
    let half = session(&app, &request).await?;
    Ok(half.visit.show(&code_page(&app, &half, &after, code_form()).await?))
}

/// `POST /admin/sign-in/code`.
pub async fn create_code(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>, posted: Posted) -> Answer {
    let half = session(&app, &request).await?;
    app.sign_ins.check(&request).map_err(|retry_after| Error::TooMany { retry_after })?;
    let mut form = code_form().filled(&posted);
    if form.is_right() {
        let (sealer, now, place) = (app.sealer.clone(), app.clock.now(), place(&app, &request));
        let (session, person, code) = (half.session.clone(), half.person.clone(), form.text("code").to_owned());
        let outcome =
            app.db.write(move |tx| sign_in::open(tx, &sealer, (&session, &person), &code, &place, now)).await?;
        match outcome {
            Ok(true) => return Ok(half.visit.to(next(after.next.as_deref()))),
            Ok(false) => form.refuse(
                "code",
                "This code is not right, or was used already. The app shows a new one every half minute.",
            ),
            Err(left) => form.refuse_all(locked(left)),
        }
    }
    Ok(half.visit.again(&code_page(&app, &half, &after, form).await?))
}

/// `POST /admin/sign-out`.
pub async fn destroy(app: web::Data<App>, request: HttpRequest, _: Posted) -> Answer {
    let visit = Visit::of(&app, &request).await?.with_cookie(no_cookie(&app));
    if let Ok(known) = session(&app, &request).await {
        let (person, id) = (known.person.id, known.session.id);
        app.db.write(move |tx| people::store::end_session(tx, person, id)).await?;
    }
    Ok(visit.done(SIGN_IN, &Notice::new("Signed out.")))
}

/// Says what is wrong with a password that somebody wants, if anything is. `about` are fields whose content others know.
pub fn judge_password(form: &mut Form, field: &str, about: &[&str]) {
    let known: Vec<String> =
        about.iter().map(|name| form.text(name).to_owned()).filter(|text| !text.is_empty()).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    judge_password_of(form, field, &known);
}

/// The same with what others know given.
pub fn judge_password_of(form: &mut Form, field: &str, known: &[&str]) {
    let verdict = match passwords::check(form.text(field), known) {
        Ok(()) => return,
        Err(NotAPassword::TooShort) => format!("At least {} characters.", passwords::SHORTEST),
        Err(NotAPassword::TooLong) => format!("At most {} characters.", passwords::LONGEST),
        Err(NotAPassword::TooEasy) => {
            "This is easy to guess: it is often used, or made of names and rows of keys. Add a word or two.".to_owned()
        }
    };
    form.refuse(field, verdict);
}

/// The hash of a password. Slow on purpose, and not on a thread that serves others.
///
/// # Errors
/// No randomness.
pub async fn hashed(password: &str) -> anyhow::Result<String> {
    let password = password.to_owned();
    tokio::task::spawn_blocking(move || passwords::hash(&password)).await?
}
