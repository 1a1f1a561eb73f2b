//! Asking somebody to join, and joining.

use actix_web::{HttpRequest, web};

use super::form::{Field, Form, Posted};
use super::people::{self as people_page, role_choices};
use super::sign_in::{self, DoorPage};
use super::staff::{self, Answer, SIGN_IN, cookie, signed_in};
use super::visit::{Notice, Visit, Way};
use crate::accounts::api_keys::hash;
use crate::accounts::people::invite::{self, Joining};
use crate::accounts::people::model::{Invitation, InvitationId, is_email};
use crate::accounts::people::{self, Permission, Person, Role, sign_in::begin};
use crate::accounts::{self, Merchant};
use crate::app::App;
use crate::error::Error;
use crate::orders::model::email_key;
use crate::secrets::random_token;

/// The form on the list of people.
pub fn form(as_what: Role) -> Form {
    Form::new([
        Field::email("email", "E-mail address").needed(),
        Field::radio("role", "Role", role_choices(as_what)).value(Role::Support.as_str()).needed(),
    ])
}

/// `POST /admin/m/{merchant}/invitations`.
pub async fn create(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, posted: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::PeopleWrite).await?;
    let mut form = form(staff.role).filled(&posted);
    if !is_email(form.text("email")) {
        form.refuse("email", "This is no e-mail address.");
    }
    let role = form.text("role").parse::<Role>().ok().filter(|_| form.is_right());
    let Some(role) = role else {
        return people_page::show(&app, &staff, form).await.map(|page| staff.visit.again(&page));
    };
    let email = form.text("email").to_owned();
    let (merchant, actor, sealer, now) = (staff.merchant.id, staff.actor(), app.sealer.clone(), staff.now);
    let mail = app.senders.installation().is_on();
    let known = {
        let key = email_key(&email).unwrap_or_default();
        let members = app.db.read(move |conn| people::store::members(conn, merchant)).await?;
        members.iter().any(|(person, _)| email_key(&person.email).as_ref() == Some(&key))
    };
    if known {
        form.refuse("email", "Somebody with this address works here already.");
        return people_page::show(&app, &staff, form).await.map(|page| staff.visit.again(&page));
    }
    let asked = email.clone();
    let as_what = staff.role;
    if role == Role::Owner {
        staff.is_confirmed(&staff.path("/people"))?;
    }
    app.db
        .write(move |tx| invite::invite(tx, &sealer, (merchant, &actor), (&asked, role), as_what, mail, now))
        .await?
        .map_err(|_| Error::Forbidden(Permission::OwnersWrite.as_str()))?;
    let said = if mail {
        format!("The invitation is on its way to {email}.")
    } else {
        format!("This server sends no mail yet: copy the link beneath and send it to {email} yourself.")
    };
    Ok(staff.visit.done(&staff.path("/people"), &Notice::new(said)))
}

/// `POST /admin/m/{merchant}/invitations/{id}/end`.
pub async fn destroy(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, InvitationId)>,
    _: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::PeopleWrite).await?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let as_what = staff.role;
    let outcome = app
        .db
        .write(move |tx| invite::take_back(tx, merchant, (&actor, as_what), id, now))
        .await?
        .ok_or(Error::NotFound)?;
    let invitation = outcome.map_err(|_| Error::Forbidden(Permission::OwnersWrite.as_str()))?;
    let notice = Notice::new(format!("The invitation of {} was taken back.", invitation.email))
        .undo(staff.path("/invitations"), &[("email", &invitation.email), ("role", invitation.role.as_str())]);
    Ok(staff.visit.done(&staff.path("/people"), &notice))
}

fn join_form() -> Form {
    Form::new([
        Field::text("name", "Your name").needed().longest(80).fills("name").first(),
        Field::password("password", "Password")
            .hint("At least ten characters that are not easy to guess. Four words in a row are good.")
            .needed()
            .fills("new-password"),
    ])
}

/// What the link opens: the invitation, to whom, and who has that address already.
async fn opened(app: &App, token: &str) -> Result<(Invitation, Merchant, Option<Person>), Error> {
    let (token_hash, now) = (hash(token), app.clock.now());
    let found = app
        .db
        .read(move |conn| {
            let Some(invitation) = people::store::invitation(conn, &token_hash, now)? else { return Ok(None) };
            let key = email_key(&invitation.email).unwrap_or_default();
            let known = people::store::by_email(conn, &key)?;
            let merchant = accounts::store::merchant(conn, invitation.merchant)?;
            Ok(merchant.map(|merchant| (invitation, merchant, known)))
        })
        .await?;
    found.ok_or(Error::NotFound)
}

fn page(visit: &Visit, token: &str, (invitation, merchant): (&Invitation, &Merchant), form: Form) -> DoorPage {
    let known = form.fields().is_empty();
    let how = if known { " You have an account with this address: it gets one more shop." } else { "" };
    DoorPage {
        frame: visit.frame("Join"),
        heading: format!("Join {}", merchant.name),
        lead: format!("As {}, with the address {}.{how}", invitation.role.label().to_lowercase(), invitation.email),
        form,
        action: format!("/admin/join/{token}"),
        submit: "Join".into(),
        ways: Vec::new(),
        passkey: None,
    }
}

/// `GET /admin/join/{token}`.
pub async fn edit(app: web::Data<App>, request: HttpRequest, token: web::Path<String>) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    let (invitation, merchant, known) = opened(&app, &token).await?;
    if known.is_some() {
        // Joining with an account takes being signed in to it.
        let person = signed_in(&app, &request).await?;
        if known.is_some_and(|known| known.id != person.person.id) {
            return Ok(person.visit.show(&other_person(&person.visit, &invitation)));
        }
        return Ok(person.visit.show(&page(&person.visit, &token, (&invitation, &merchant), Form::default())));
    }
    Ok(visit.show(&page(&visit, &token, (&invitation, &merchant), join_form())))
}

fn other_person(visit: &Visit, invitation: &Invitation) -> DoorPage {
    DoorPage {
        frame: visit.frame("Join"),
        heading: "This link is for somebody else".into(),
        lead: format!("It was sent to {}. Sign out, and open it again as them.", invitation.email),
        form: Form::default(),
        action: "/admin/sign-out".into(),
        submit: "Sign out".into(),
        ways: vec![Way { label: "Back".into(), href: "/admin".into(), current: false }],
        passkey: None,
    }
}

/// `POST /admin/join/{token}`.
pub async fn update(app: web::Data<App>, request: HttpRequest, token: web::Path<String>, posted: Posted) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    let (invitation, merchant, known) = opened(&app, &token).await?;
    let now = app.clock.now();
    let session = random_token(32).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
    let (joining, begins) = if known.is_some() {
        (Joining::Known(signed_in(&app, &request).await?.person.id), None)
    } else {
        let mut form = join_form().filled(&posted);
        let (name, email) = (form.text("name").to_owned(), invitation.email.clone());
        sign_in::judge_password_of(&mut form, "password", &[&name, &email, &merchant.name]);
        if !form.is_right() {
            return Ok(visit.again(&page(&visit, &token, (&invitation, &merchant), form)));
        }
        let password_hash = sign_in::hashed(form.text("password")).await?;
        (Joining::New { name, password_hash }, Some((hash(&session), visit.agent())))
    };
    let is_new = begins.is_some();
    let joined = app
        .db
        .write(move |tx| {
            let joined = invite::join(tx, &token, &joining, now)?;
            if let (Some((person, _)), Some((token_hash, agent))) = (&joined, &begins) {
                begin(tx, person, token_hash, agent, now)?;
            }
            Ok(joined)
        })
        .await?;
    if joined.is_none() {
        return Ok(visit.done(SIGN_IN, &Notice::new("This invitation does not hold any more. Ask for a new one.")));
    }
    let visit = if is_new { visit.with_cookie(cookie(&app, session)) } else { visit };
    Ok(visit.done(&format!("/admin/m/{}", merchant.slug), &Notice::new(format!("Welcome to {}.", merchant.name))))
}
