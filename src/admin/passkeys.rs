//! Passkeys: adding and removing one's own, and going through the doors with one.
//!
//! A door asks with a form of its own beside the one for password or code: hidden fields that `static/js/admin/passkey.js` fills. Without
//! script, and in browsers that have no passkeys, the form stays hidden and the door is as it was.

use actix_web::{HttpRequest, web};
use askama::Template;

use super::confirm;
use super::form::{Field, Form, Posted};
use super::sessions::agent_label;
use super::sign_in::{self, Next};
use super::staff::{Answer, SignedIn, confirmed, cookie, next, session, signed_in};
use super::visit::{Frame, Notice, Token, Visit};
use crate::accounts::people::passkeys::{self, Answered, Asked, Passkeys, Refused, Shown};
use crate::accounts::people::{self, PasskeyId};
use crate::app::App;
use crate::error::Error;

/// Where one is added.
const NEW: &str = "/admin/account/passkeys/new";

/// A form that a passkey answers.
#[derive(Template)]
#[template(path = "admin/passkey.html")]
pub struct Ask {
    token: String,
    /// What the browser does: `get` or `create`.
    act: &'static str,
    /// Where the answer goes.
    action: String,
    asked: Asked,
    form: Form,
    label: &'static str,
    /// Whether it is offered while an address is typed, too.
    fills: bool,
}

impl askama::filters::HtmlSafe for Ask {}

impl Ask {
    /// Also offers it beside the addresses that the browser fills in. Not after it was refused: a browser that answers by itself would
    /// answer for ever.
    #[must_use]
    pub fn beside_addresses(self, fills: bool) -> Self {
        Self { fills, ..self }
    }

    /// The page with the form: it asks anew.
    fn here(&self) -> String {
        if self.act == "create" { NEW.to_owned() } else { self.action.replacen("/passkey", "", 1) }
    }

    fn token(&self) -> Token<'_> {
        Token::new(&self.token)
    }
}

/// The form of a door that takes a passkey as well, where browsers have them. `of` is whose it must be: who has none is not asked.
///
/// # Errors
/// Storage, or no randomness.
pub async fn ask(app: &App, visit: &Visit, of: Option<&SignedIn>, action: String) -> Result<Option<Ask>, Error> {
    let Some(passkeys) = &app.passkeys else { return Ok(None) };
    if let Some(signed_in) = of {
        let who = signed_in.person.id;
        if app.db.read(move |conn| people::store::passkeys_of(conn, who)).await?.is_empty() {
            return Ok(None);
        }
    }
    Ok(Some(Ask {
        token: visit.token().to_owned(),
        act: "get",
        action,
        asked: passkeys.ask(&app.sealer, app.clock.now())?,
        form: Form::default(),
        label: if of.is_some() { "Use a passkey" } else { "Sign in with a passkey" },
        fills: false,
    }))
}

fn answered(posted: &Posted) -> Answered {
    Answered { challenge: posted.text("challenge").to_owned(), credential: posted.text("credential").to_owned() }
}

fn passkeys_of(app: &App) -> Result<&Passkeys, Error> {
    app.passkeys.as_ref().ok_or(Error::NotFound)
}

async fn shown(app: &App, request: &HttpRequest, posted: &Posted) -> Result<Result<Shown, Refused>, Error> {
    app.sign_ins.check(request).map_err(|retry_after| Error::TooMany { retry_after })?;
    let (passkeys, sealer, now) = (passkeys_of(app)?.clone(), app.sealer.clone(), app.clock.now());
    let answered = answered(posted);
    Ok(app.db.read(move |conn| passkeys.shown(conn, &sealer, &answered, now)).await?)
}

/// The same, of who stands before the door already.
async fn shown_by(
    app: &App,
    request: &HttpRequest,
    posted: &Posted,
    signed_in: &SignedIn,
) -> Result<Result<Shown, Refused>, Error> {
    let shown = shown(app, request, posted).await?;
    Ok(shown.and_then(|shown| if shown.person.id == signed_in.person.id { Ok(shown) } else { Err(Refused::Unknown) }))
}

/// `POST /admin/sign-in/passkey`: in place of address, password and code.
pub async fn sign_in(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>, posted: Posted) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    let refused = match shown(&app, &request, &posted).await? {
        Ok(shown) => {
            let (agent, now) = (visit.agent(), app.clock.now());
            match people::sign_in::begin_by_passkey(&app.db, shown, agent, now).await? {
                Some(token) => return Ok(visit.with_cookie(cookie(&app, token)).to(next(after.next.as_deref()))),
                None => Refused::Over,
            }
        }
        Err(refused) => refused,
    };
    let mut form = sign_in::form();
    form.refuse_all(refused.to_string());
    Ok(visit.again(&sign_in::page(&app, &visit, &after, form).await?))
}

/// `POST /admin/sign-in/code/passkey`: in place of the code.
pub async fn open(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>, posted: Posted) -> Answer {
    let half = session(&app, &request).await?;
    let refused = match shown_by(&app, &request, &posted, &half).await? {
        Ok(shown) => {
            let (session, now) = (half.session.clone(), app.clock.now());
            if app.db.write(move |tx| people::sign_in::open_by_passkey(tx, &session, &shown, now)).await? {
                return Ok(half.visit.to(next(after.next.as_deref())));
            }
            Refused::Over
        }
        Err(refused) => refused,
    };
    let mut form = sign_in::code_form();
    form.refuse_all(refused.to_string());
    Ok(half.visit.again(&sign_in::code_page(&app, &half, &after, form).await?))
}

/// `POST /admin/confirm/passkey`: in place of the password given again.
pub async fn confirm(app: web::Data<App>, request: HttpRequest, after: web::Query<Next>, posted: Posted) -> Answer {
    let person = signed_in(&app, &request).await?;
    let refused = match shown_by(&app, &request, &posted, &person).await? {
        Ok(shown) => {
            let (session, now) = (person.session.clone(), app.clock.now());
            if app.db.write(move |tx| people::sign_in::confirm_by_passkey(tx, &session, &shown, now)).await? {
                return Ok(person.visit.to(next(after.next.as_deref())));
            }
            Refused::Over
        }
        Err(refused) => refused,
    };
    let mut form = confirm::form();
    form.refuse_all(refused.to_string());
    Ok(person.visit.again(&confirm::page(&app, &person, &after, form).await?))
}

/// A new passkey.
#[derive(Template)]
#[template(path = "admin/new_passkey.html")]
struct NewPasskeyPage {
    frame: Frame,
    ask: Ask,
}

fn form(person: &SignedIn) -> Form {
    Form::new([Field::text("name", "Name")
        .value(agent_label(&person.visit.agent()))
        .hint("So that you know it in a list: the device that keeps it.")
        .needed()
        .longest(60)])
}

async fn new_page(app: &App, person: &SignedIn, form: Form) -> Result<NewPasskeyPage, Error> {
    let who = person.person.id;
    let kept = app.db.read(move |conn| people::store::passkeys_of(conn, who)).await?;
    let asked = passkeys_of(app)?.ask_new(&app.sealer, &person.person, &kept, app.clock.now())?;
    Ok(NewPasskeyPage {
        frame: person.frame("New passkey").script("js/admin/passkey.js"),
        ask: Ask {
            token: person.visit.token().to_owned(),
            act: "create",
            action: "/admin/account/passkeys".into(),
            asked,
            form,
            label: "Make the passkey",
            fills: false,
        },
    })
}

/// `GET /admin/account/passkeys/new`.
pub async fn new(app: web::Data<App>, request: HttpRequest) -> Answer {
    let person = confirmed(&app, &request, NEW).await?;
    Ok(person.visit.show(&new_page(&app, &person, form(&person)).await?))
}

/// `POST /admin/account/passkeys`.
pub async fn create(app: web::Data<App>, request: HttpRequest, posted: Posted) -> Answer {
    let person = confirmed(&app, &request, NEW).await?;
    let mut form = form(&person).filled(&posted);
    if form.is_right() {
        let (passkeys, sealer, now) = (passkeys_of(&app)?.clone(), app.sealer.clone(), app.clock.now());
        let (who, name, answered) = (person.person.clone(), form.text("name").to_owned(), answered(&posted));
        let added = app.db.write(move |tx| passkeys.add(tx, &sealer, &who, &name, &answered, now)).await?;
        match added {
            Ok(()) => {
                let said = "The passkey is yours: it signs you in without address, password and code.";
                return Ok(person.visit.done("/admin/account", &Notice::new(said)));
            }
            Err(refused) => form.refuse_all(refused.to_string()),
        }
    }
    Ok(person.visit.again(&new_page(&app, &person, form).await?))
}

/// `POST /admin/account/passkeys/{id}/remove`.
pub async fn destroy(app: web::Data<App>, request: HttpRequest, id: web::Path<PasskeyId>, _: Posted) -> Answer {
    let person = confirmed(&app, &request, "/admin/account").await?;
    let (who, id, this, now) = (person.person.id, id.into_inner(), person.session.id, app.clock.now());
    if !app.db.write(move |tx| passkeys::remove(tx, who, id, Some(this), now)).await? {
        return Err(Error::NotFound.into());
    }
    let said = "The passkey opens nothing any more, and every other browser is signed out. Your device may still list it: delete it there, too.";
    Ok(person.visit.done("/admin/account", &Notice::new(said)))
}
