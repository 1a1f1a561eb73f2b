//! Who works for the merchant, as what.

use actix_web::{HttpRequest, web};
use askama::Template;

use super::form::{Choice, Form, Posted};
use super::staff::{self, Answer, Denied, Staff};
use super::visit::{Frame, Notice, Section};
use super::when::When;
use super::{invitations, settings_ways};
use crate::accounts::people::invite::{self, Stays};
use crate::accounts::people::model::InvitationId;
use crate::accounts::people::{self, Permission, PersonId, Role};
use crate::app::App;
use crate::error::Error;

/// Somebody who works here.
struct Member {
    id: PersonId,
    name: String,
    email: String,
    role: Role,
    second_factor: bool,
    /// The one who looks.
    is_self: bool,
    /// Whether their role may be changed by the one who looks.
    can_change: bool,
}

/// Somebody who was asked.
struct Asked {
    id: InvitationId,
    email: String,
    role: Role,
    until: When,
    link: Option<String>,
}

/// Who works here.
#[derive(Template)]
#[template(path = "admin/people.html")]
pub struct PeoplePage {
    frame: Frame,
    base: String,
    members: Vec<Member>,
    asked: Vec<Asked>,
    /// None for who may not invite.
    form: Option<Form>,
    roles: Vec<Choice>,
    mail: bool,
}

/// The roles that somebody may give: only owners make owners.
pub fn role_choices(as_what: Role) -> Vec<Choice> {
    Role::ALL
        .iter()
        .filter(|role| **role != Role::Owner || as_what.may(Permission::OwnersWrite))
        .map(|role| Choice::new(role.as_str(), role.label()).about(role.about()))
        .collect()
}

/// The page, with a form that may have mistakes.
///
/// # Errors
/// Storage.
pub async fn show(app: &App, staff: &Staff, form: Form) -> Result<PeoplePage, Denied> {
    let merchant = staff.merchant.id;
    let (members, invitations) = app
        .db
        .read(move |conn| Ok((people::store::members(conn, merchant)?, people::store::invitations_of(conn, merchant)?)))
        .await?;
    let writes = staff.may(Permission::PeopleWrite);
    let can_change = |role: Role| writes && (role != Role::Owner || staff.may(Permission::OwnersWrite));
    let base = &app.settings.server.public_url;
    let invitations = invitations.into_iter().filter(|_| writes).filter(|asked| asked.expires_at > staff.now);
    Ok(PeoplePage {
        frame: staff.frame("People", Section::Settings).ways(settings_ways(staff, "/people")),
        base: staff.path(""),
        members: members
            .into_iter()
            .map(|(person, role)| Member {
                is_self: person.id == staff.person.id,
                can_change: can_change(role),
                id: person.id,
                name: person.name,
                email: person.email,
                role,
                second_factor: person.second_factor_since.is_some(),
            })
            .collect(),
        asked: invitations
            .map(|asked| Asked {
                // Who has an owner's link can become one.
                link: (asked.role != Role::Owner || staff.may(Permission::OwnersWrite))
                    .then(|| format!("{base}/admin/join/{}", invite::token(&app.sealer, asked.id))),
                id: asked.id,
                email: asked.email,
                role: asked.role,
                until: staff.when(asked.expires_at),
            })
            .collect(),
        form: writes.then_some(form),
        roles: role_choices(staff.role),
        mail: app.senders.installation().is_on(),
    })
}

/// `GET /admin/m/{merchant}/people`.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::PeopleRead).await?;
    let page = show(&app, &staff, invitations::form(staff.role)).await?;
    Ok(staff.visit.show(&page))
}

/// `POST /admin/m/{merchant}/people/{id}`: another role, or, with the button `out`, none.
pub async fn update(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, PersonId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::PeopleWrite).await?;
    let out = posted.has("out");
    let role = posted.text("role").parse::<Role>().ok().filter(|_| !out);
    if role.is_none() && !out {
        return Err(Error::BadRequest("Choose a role.".into()).into());
    }
    let (merchant, actor, now, as_what) = (staff.merchant.id, staff.actor(), staff.now, staff.role);
    // Their password stands before what makes an owner, or makes one no more: who finds an open browser gets neither.
    let was = app.db.read(move |conn| people::store::role(conn, merchant, id)).await?;
    if (role == Some(Role::Owner) || was == Some(Role::Owner)) && staff.may(Permission::OwnersWrite) {
        staff.is_confirmed(&staff.path("/people"))?;
    }
    let outcome = app
        .db
        .write(move |tx| {
            let Some(person) = people::store::by_id(tx, id)? else { return Ok(None) };
            let before = people::store::role(tx, merchant, id)?;
            let outcome = invite::change_role(tx, merchant, (&actor, as_what), &person, role, now)?;
            Ok(Some((person, before, outcome)))
        })
        .await?;
    let Some((person, before, outcome)) = outcome else { return Err(Error::NotFound.into()) };
    let notice = match outcome {
        Err(Stays::NotAMember) => return Err(Error::NotFound.into()),
        Err(Stays::OwnersAlone) => return Err(Error::Forbidden(Permission::OwnersWrite.as_str()).into()),
        Err(Stays::LastOwner) => Notice::new("Somebody must be owner. Make another one first; nothing was changed."),
        Ok(()) => {
            let said = match role {
                Some(role) => format!("{} is {} now.", person.name, role.label()),
                None => format!("{} does not work here any more.", person.name),
            };
            match before.filter(|_| role.is_some()) {
                Some(before) if Some(before) != role => {
                    Notice::new(said).undo(staff.path(&format!("/people/{id}")), &[("role", before.as_str())])
                }
                _ => Notice::new(said),
            }
        }
    };
    let gone = out && id == staff.person.id;
    Ok(staff.visit.done(&if gone { "/admin".to_owned() } else { staff.path("/people") }, &notice))
}
