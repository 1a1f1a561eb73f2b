//! Publishing a draft when its time has come, and looking whether hosts lead here.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::{BrandId, hosts, store, versions};
use crate::accounts::MerchantId;
use crate::accounts::audit::Actor;
use crate::app::App;
use crate::db::Instant;
use crate::jobs::{self, Job, JobError, Lane};
use crate::outbound::{Method, Request};

/// Publishes a brand's draft, if it is still to be published at that time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct PublishDraft {
    /// Whose.
    pub merchant: MerchantId,
    /// Of which brand.
    pub brand: BrandId,
    /// When.
    pub at: Instant,
}

impl Job<App> for PublishDraft {
    const NAME: &'static str = "branding.publish_draft";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        app.db
            .write(move |tx| {
                let Some(draft) = store::draft(tx, self.merchant, self.brand)? else { return Ok(()) };
                // Another time was set since, or none.
                if draft.publish_at != Some(self.at) {
                    return Ok(());
                }
                let actor = Actor { person: None, api_key: None, name: draft.author };
                versions::publish_draft(
                    tx,
                    (self.merchant, &actor),
                    self.brand,
                    &draft.look,
                    "Published by the clock",
                    now,
                )?;
                Ok(())
            })
            .await?;
        Ok(())
    }
}

/// Where a host says whose it is.
pub const WELL_KNOWN: &str = "/.well-known/doorstep-host";
/// After so long a claim ends.
const LOOKED_AT_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Looks whether a host leads here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CheckHost {
    /// Whose.
    pub merchant: MerchantId,
    /// Which.
    pub host: String,
}

impl Job<App> for CheckHost {
    const NAME: &'static str = "branding.check_host";
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        check_host(&app, self.merchant, &self.host).await?;
        Ok(())
    }
}

/// Looks whether a host leads here, and writes down what came of it. Says whether it is served now.
///
/// # Errors
/// Storage.
pub async fn check_host(app: &App, merchant: MerchantId, host: &str) -> crate::db::Result<bool> {
    let claims = app.db.read(move |conn| store::claims(conn, merchant)).await?;
    let Some(claim) = claims.into_iter().find(|claim| claim.host == host) else { return Ok(false) };
    let outcome = answers(app, host, &claim.token).await;
    let (host, now) = (host.to_owned(), app.clock.now());
    let served = app.db.write(move |tx| hosts::checked(tx, merchant, &host, &outcome, now)).await?;
    Ok(served)
}

/// The most that is read of an answer, in bytes.
const LARGEST_ANSWER: usize = 16 * 1024;

/// Whether a request to the host comes back to this installation. The error says what to do.
async fn answers(app: &App, host: &str, token: &str) -> Result<(), String> {
    let settings = &app.settings.server;
    let scheme = if settings.is_https() { "https" } else { "http" };
    // A server behind no proxy has its port in its address; hosts of one's own have the same.
    let port = settings.public_host().rsplit_once(':').map_or_else(String::new, |(_, port)| format!(":{port}"));
    let request = Request {
        method: Method::Get,
        url: format!("{scheme}://{host}{port}{WELL_KNOWN}"),
        headers: Vec::new(),
        body: None,
    };
    // The right answer is a few lines; whoever else has the host may send what they like.
    let answer = app.outbound.fetch(&request, LARGEST_ANSWER).await.map_err(|error| {
        format!("{host} did not answer: {error}. The DNS record may need some more minutes, or the TLS front does not know the host yet")
    })?;
    let text = String::from_utf8_lossy(&answer.body);
    if answer.status == 200 && text.lines().any(|line| line == token) {
        return Ok(());
    }
    Err(format!("{host} leads to another server: it answered {} to {WELL_KNOWN}. Check the DNS record", answer.status))
}

/// Looks at every host that is waited for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct CheckHosts {}

impl Job<App> for CheckHosts {
    const NAME: &'static str = "branding.check_hosts";

    async fn run(self, app: App) -> Result<(), JobError> {
        let now = app.clock.now();
        app.db
            .write(move |tx| {
                for (merchant, host, since) in store::all_claims(tx)? {
                    if now.since(since) >= LOOKED_AT_FOR {
                        // Nobody set the record. A claim that waits for ever would let certificates be made for ever.
                        store::remove_claim(tx, merchant, &host)?;
                    } else {
                        let key = format!("branding.check_host {merchant} {host}");
                        jobs::enqueue_at(tx, &CheckHost { merchant, host }, now, Some(key), now)?;
                    }
                }
                Ok(())
            })
            .await?;
        Ok(())
    }
}
