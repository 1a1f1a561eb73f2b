//! Asking somebody to join, and joining.

use serde_json::json;

use super::jobs::SendInvitation;
use super::model::{Invitation, InvitationId, Person, PersonId};
use super::roles::Role;
use super::store;
use crate::accounts::MerchantId;
use crate::accounts::api_keys::hash;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Instant, Result, Tx};
use crate::jobs;
use crate::orders::model::email_key;
use crate::secrets::Sealer;

/// What stands in an invitation's link. The database keeps its hash.
pub fn token(sealer: &Sealer, invitation: InvitationId) -> String {
    hex::encode(sealer.sign("invitation", &[invitation.to_string().as_bytes()]))
}

/// Asks somebody to join, and sends them the link if `mail` says so. An older invitation of the same address is taken back: one link is
/// valid at a time.
///
/// # Errors
/// Storage.
pub fn invite(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    (merchant, actor): (MerchantId, &Actor),
    (email, role): (&str, Role),
    as_what: Role,
    mail: bool,
    now: Instant,
) -> Result<std::result::Result<Invitation, Stays>> {
    let key = email_key(email);
    let older = store::invitations_of(tx, merchant)?.into_iter().filter(|older| email_key(&older.email) == key);
    let older: Vec<Invitation> = older.collect();
    // Only owners say who is one, also who is asked to be.
    if as_what != Role::Owner && (role == Role::Owner || older.iter().any(|older| older.role == Role::Owner)) {
        return Ok(Err(Stays::OwnersAlone));
    }
    for older in older {
        store::remove_invitation(tx, merchant, older.id)?;
    }
    let invitation = Invitation {
        id: InvitationId::new(now),
        merchant,
        email: email.trim().to_owned(),
        role,
        expires_at: now.plus(Invitation::LASTS),
    };
    let token_hash = hash(&token(sealer, invitation.id));
    store::insert_invitation(tx, merchant, &token_hash, &invitation, actor.person, now)?;
    if mail {
        jobs::enqueue(tx, &SendInvitation { merchant, invitation: invitation.id }, now)?;
    }
    let subject =
        Subject { kind: SubjectKind::Invitation, id: Some(invitation.id.to_string()), name: invitation.email.clone() };
    let change =
        Change { action: "invited".into(), subject, before: None, after: Some(json!({ "role": role.as_str() })) };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(Ok(invitation))
}

/// Takes an invitation back. `None` if there is no such one. Inside: why it stays.
///
/// # Errors
/// Storage.
pub fn take_back(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    (actor, as_what): (&Actor, Role),
    id: InvitationId,
    now: Instant,
) -> Result<Option<std::result::Result<Invitation, Stays>>> {
    let all = store::invitations_of(tx, merchant)?;
    let Some(invitation) = all.into_iter().find(|invitation| invitation.id == id) else { return Ok(None) };
    if invitation.role == Role::Owner && as_what != Role::Owner {
        return Ok(Some(Err(Stays::OwnersAlone)));
    }
    store::remove_invitation(tx, merchant, id)?;
    let subject = Subject { kind: SubjectKind::Invitation, id: Some(id.to_string()), name: invitation.email.clone() };
    let change = Change { action: "taken_back".into(), subject, before: None, after: None };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(Some(Ok(invitation)))
}

/// Who joins.
pub enum Joining {
    /// Somebody who has an account already, and is signed in to it.
    Known(PersonId),
    /// Somebody new.
    New {
        /// As others call them.
        name: String,
        /// Hash of their password.
        password_hash: String,
    },
}

/// Joins by an invitation that still holds. `None` if it does not, or is another person's.
///
/// # Errors
/// Storage.
pub fn join(tx: &mut Tx<'_>, token: &str, joining: &Joining, now: Instant) -> Result<Option<(Person, MerchantId)>> {
    let Some(invitation) = store::invitation(tx, &hash(token), now)? else { return Ok(None) };
    let key = email_key(&invitation.email).unwrap_or_default();
    let known = store::by_email(tx, &key)?;
    let person = match (joining, known) {
        // Whoever holds the link must also be who it was sent to.
        (Joining::Known(id), Some(known)) if known.id == *id => known,
        (Joining::New { name, password_hash }, None) => {
            let person = Person::new(&invitation.email, name, Some(password_hash.clone()), now);
            store::insert(tx, &person, &key, now)?;
            person
        }
        _ => return Ok(None),
    };
    let merchant = invitation.merchant;
    store::put_role(tx, merchant, person.id, invitation.role, now)?;
    store::remove_invitation(tx, merchant, invitation.id)?;
    let change = Change {
        action: "joined".into(),
        subject: subject(&person),
        before: None,
        after: Some(json!({ "role": invitation.role.as_str() })),
    };
    audit::record(tx, merchant, &Actor::person(person.id, &person.name), change, now)?;
    Ok(Some((person, merchant)))
}

/// A person, as the log names them.
pub fn subject(person: &Person) -> Subject {
    Subject { kind: SubjectKind::Person, id: Some(person.id.to_string()), name: person.name.clone() }
}

/// Why a role stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// They do not work here.
    NotAMember,
    /// Somebody must be owner.
    LastOwner,
    /// Only owners say who is one.
    OwnersAlone,
}

/// Changes what somebody may do, or takes them out (`None`). Their sessions stay: what they may do is asked with each page.
///
/// # Errors
/// Storage. Inside: why it stays.
pub fn change_role(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    (actor, as_what): (&Actor, Role),
    person: &Person,
    role: Option<Role>,
    now: Instant,
) -> Result<std::result::Result<(), Stays>> {
    let Some(before) = store::role(tx, merchant, person.id)? else { return Ok(Err(Stays::NotAMember)) };
    let about_owners = before == Role::Owner || role == Some(Role::Owner);
    if about_owners && as_what != Role::Owner {
        return Ok(Err(Stays::OwnersAlone));
    }
    if before == Role::Owner && role != Some(Role::Owner) {
        let owners = store::members(tx, merchant)?.into_iter().filter(|(_, role)| *role == Role::Owner).count();
        if owners < 2 {
            return Ok(Err(Stays::LastOwner));
        }
    }
    match role {
        Some(role) => store::put_role(tx, merchant, person.id, role, now)?,
        None => {
            store::remove_member(tx, merchant, person.id)?;
        }
    }
    let change = Change {
        action: if role.is_some() { "role_changed" } else { "taken_out" }.into(),
        subject: subject(person),
        before: Some(json!({ "role": before.as_str() })),
        after: role.map(|role| json!({ "role": role.as_str() })),
    };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(Ok(()))
}
