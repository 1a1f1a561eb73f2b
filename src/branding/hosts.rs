//! A host of one's own: asked for, seen to lead here, served.
//!
//! A claim is a host that a merchant wants. It becomes theirs when a request to it, from outside, is answered by this very installation
//! with the claim's token: then its DNS record and the TLS front lead here. That proves who runs the host only where the installation
//! has one merchant: a record that leads here says nothing of which of several it was set for. There, who runs the server says it, by
//! [`serve`] (`doorstep hosts serve`). A host that is somebody's is never moved by a claim.
//!
//! A TLS front that makes certificates when they are first needed asks [`may_have_certificate`]: for the main host, for hosts that are
//! served, and for claims, because the check itself comes by HTTPS.

use serde_json::json;

use super::model::{Brand, BrandId};
use super::store::{self, Claim};
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::accounts::{self, MerchantId};
use crate::db::{Conn, Instant, Result, Tx};
use crate::events::DomainEvent;

/// Most hosts that a merchant waits for at the same time: each is a certificate that strangers could make the front ask for.
pub const MOST_CLAIMS: usize = 10;

/// Why a host is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// It is no host.
    #[error("write a host such as track.your-shop.example, without https:// and without a path")]
    NoHost,
    /// It is the installation's own.
    #[error("this is the main host of this server; it shows every brand already")]
    Main,
    /// Somebody has it.
    #[error("this host belongs to a brand already")]
    Taken,
    /// Too many wait.
    #[error("{MOST_CLAIMS} hosts are waiting already; take some of them back first")]
    TooMany,
}

/// A host as it is compared: lower case, without a dot at its end. `None` if it is none that a certificate can be made for.
pub fn host_of(text: &str) -> Option<String> {
    let host = text.trim().trim_end_matches('.').to_ascii_lowercase();
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let labels: Vec<&str> = host.split('.').collect();
    let named = labels.len() > 1 && host.len() <= 253 && labels.iter().all(|one| label(one));
    // The last label of an address is a number.
    let is_address = labels.last().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    (named && !is_address).then_some(host)
}

fn subject(host: &str) -> Subject {
    Subject { kind: SubjectKind::Host, id: None, name: host.to_owned() }
}

/// Asks for a host. The same again gives the claim that there is.
///
/// # Errors
/// Storage. Inside: why it is not taken.
pub fn claim(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    brand: &Brand,
    (host, main): (&str, &str),
    token: &str,
    now: Instant,
) -> Result<std::result::Result<Claim, NotTaken>> {
    let Some(host) = host_of(host) else { return Ok(Err(NotTaken::NoHost)) };
    if host == main {
        return Ok(Err(NotTaken::Main));
    }
    if store::by_host(tx, &host)?.is_some() {
        return Ok(Err(NotTaken::Taken));
    }
    let waiting = store::claims(tx, merchant)?;
    if let Some(known) = waiting.iter().find(|known| known.host == host && known.brand == brand.id) {
        return Ok(Ok(known.clone()));
    }
    if waiting.len() >= MOST_CLAIMS {
        return Ok(Err(NotTaken::TooMany));
    }
    let claim =
        Claim { host, brand: brand.id, token: token.to_owned(), created_at: now, checked_at: None, problem: None };
    store::put_claim(tx, merchant, &claim)?;
    let after = json!({ "brand": brand.name });
    let change = Change { action: "claimed".into(), subject: subject(&claim.host), before: None, after: Some(after) };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(Ok(claim))
}

/// Writes down what came of a check; a host that was seen to lead here is served from now on. Says whether it is.
///
/// # Errors
/// Storage.
pub fn checked(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    host: &str,
    outcome: &std::result::Result<(), String>,
    now: Instant,
) -> Result<bool> {
    let Some(mut claim) = store::claims(tx, merchant)?.into_iter().find(|claim| claim.host == host) else {
        return Ok(false);
    };
    claim.checked_at = Some(now);
    claim.problem = outcome.clone().err();
    if claim.problem.is_none() && accounts::store::merchants(tx)?.len() > 1 {
        let why = "It leads here. Several shops share this server, so whoever runs it has to say whose it is: doorstep hosts serve";
        claim.problem = Some(format!("{why} {host} --merchant …"));
    }
    if claim.problem.is_none() && store::by_host(tx, host)?.is_some() {
        claim.problem = Some("another brand of this server was faster, and has this host".into());
    }
    if claim.problem.is_some() {
        store::put_claim(tx, merchant, &claim)?;
        return Ok(false);
    }
    let actor = Actor { person: None, api_key: None, name: "check of the host".into() };
    grant(tx, (merchant, &actor), &claim, now)?;
    Ok(true)
}

/// Serves a host that a merchant claimed. Says whether there was such a claim, and the host is nobody else's.
///
/// # Errors
/// Storage.
pub fn serve(tx: &mut Tx<'_>, (merchant, actor): (MerchantId, &Actor), host: &str, now: Instant) -> Result<bool> {
    let claim = store::claims(tx, merchant)?.into_iter().find(|claim| claim.host == host);
    let Some(claim) = claim else { return Ok(false) };
    if store::by_host(tx, host)?.is_some() {
        return Ok(false);
    }
    grant(tx, (merchant, actor), &claim, now)?;
    Ok(true)
}

/// The host is the brand's from now on.
fn grant(tx: &mut Tx<'_>, (merchant, actor): (MerchantId, &Actor), claim: &Claim, now: Instant) -> Result<()> {
    store::remove_claim(tx, merchant, &claim.host)?;
    store::set_host(tx, merchant, claim.brand, &claim.host)?;
    let change = Change { action: "verified".into(), subject: subject(&claim.host), before: None, after: None };
    audit::record(tx, merchant, actor, change, now)?;
    tx.emit(DomainEvent::BrandChanged { merchant, brand: claim.brand });
    Ok(())
}

/// Takes a host away from a brand, or a claim back. Links of the main host go on; those with this host lead nowhere. Says whether there
/// was one.
///
/// # Errors
/// Storage.
pub fn release(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    brand: BrandId,
    host: &str,
    now: Instant,
) -> Result<bool> {
    let served = store::remove_host(tx, merchant, brand, host)?;
    let claimed = store::remove_claim(tx, merchant, host)?;
    if served || claimed {
        let change = Change { action: "released".into(), subject: subject(host), before: None, after: None };
        audit::record(tx, merchant, actor, change, now)?;
        tx.emit(DomainEvent::BrandChanged { merchant, brand });
    }
    Ok(served || claimed)
}

/// Whether a certificate may be made for a host.
///
/// # Errors
/// Storage.
pub fn may_have_certificate(conn: &mut Conn, host: &str, main: &str) -> Result<bool> {
    let Some(host) = host_of(host) else { return Ok(false) };
    Ok(host == main || store::by_host(conn, &host)?.is_some() || !store::claims_of_host(conn, &host)?.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_names() {
        assert_eq!(host_of(" Track.Shop.Example. ").as_deref(), Some("track.shop.example"));
        for bad in ["", "shop", "https://a.b", "a.b/c", "1.2.3.4", "a..b", "-a.b", "a_b.c", "a.b:80", "[::1]"] {
            assert_eq!(host_of(bad), None, "{bad}");
        }
    }
}
