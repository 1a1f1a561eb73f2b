//! Messages of our own, signed and posted as a sender would: to see that a connection works, and to let a test parcel travel.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::app::App;
use crate::inbox::endpoints::Endpoint;
use crate::inbox::signature::standard_webhooks_mac;
use crate::outbound::{Method, Outbound, Request, TrustedHosts};

/// The source whose messages we can sign: our own format.
pub const OURS: &str = "generic";

/// The number of a sample message. No parcel has it, and a message of test mode makes none.
const SAMPLE: &str = "DOORSTEP-TEST-0001";

/// Whether we can sign a message as this source does.
pub fn can_sign(source: &str) -> bool {
    source == OURS
}

/// Posts a sample to a connection. It changes nothing.
///
/// # Errors
/// It was not taken.
pub async fn post_sample(app: &App, endpoint: &Endpoint) -> anyhow::Result<()> {
    anyhow::ensure!(
        can_sign(&endpoint.source),
        "only the sender itself can sign its messages; its form has a button for it"
    );
    let at = app.clock.now().timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let body = json!({
        "type": "tracking.updated", "timestamp": at,
        "data": { "tracking_number": SAMPLE, "carrier": "test", "status": "in_transit", "test": true, "events": [] },
    });
    post(app, endpoint, &body).await
}

/// Signs a message in our own format, and posts it to this very server.
///
/// # Errors
/// It was not taken.
pub async fn post(app: &App, endpoint: &Endpoint, body: &Value) -> anyhow::Result<()> {
    let secret = endpoint.secrets.expose().first().map(|secret| (*secret).to_owned());
    let secret = secret.ok_or_else(|| anyhow::anyhow!("the connection has no secret"))?;
    let listen = app.settings.server.listen;
    // A server that listens everywhere is reached at the machine itself.
    let ip = if listen.ip().is_unspecified() { std::net::IpAddr::from([127, 0, 0, 1]) } else { listen.ip() };
    let here = std::net::SocketAddr::new(ip, listen.port());
    let outbound = Outbound::new(TrustedHosts::new([here.to_string()]), None)?;
    let body = body.to_string();
    let seconds = app.clock.now().timestamp().as_second().to_string();
    let id = format!("msg_{}", crate::secrets::random_token(9).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?);
    let mac = STANDARD.encode(standard_webhooks_mac(&secret, &id, &seconds, body.as_bytes()));
    let request = Request {
        method: Method::Post,
        url: endpoint.url(&format!("http://{here}")),
        headers: vec![
            ("content-type", "application/json".to_owned()),
            ("webhook-id", id),
            ("webhook-timestamp", seconds),
            ("webhook-signature", format!("v1,{mac}")),
        ],
        body: Some(body.into_bytes()),
    };
    let answer = outbound.send(&request, &[]).await?;
    anyhow::ensure!((200..300).contains(&answer.status), "the server answered {}", answer.status);
    Ok(())
}
