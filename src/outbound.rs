//! The only HTTP client. Everything that leaves this server leaves through here.

use std::time::Duration;

use anyhow::Context as _;

/// A client for requests to other servers.
#[derive(Clone, Debug)]
pub struct Outbound(reqwest::Client);

impl Outbound {
    /// With short time-outs, no redirects and no proxy from the environment.
    ///
    /// # Errors
    /// The client cannot be set up.
    #[expect(clippy::disallowed_methods, reason = "the one place that makes a client")]
    pub fn new() -> anyhow::Result<Self> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(15))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .user_agent(concat!("Doorstep/", env!("CARGO_PKG_VERSION")))
            .build()
            .context("the HTTP client cannot be set up")?;
        Ok(Self(client))
    }

    /// Posts a body. Returns the status.
    ///
    /// # Errors
    /// The other side cannot be reached, or does not answer in time.
    pub async fn post(&self, url: &str, headers: &[(&str, String)], body: Vec<u8>) -> anyhow::Result<u16> {
        let mut request = self.0.post(url).body(body);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        // The URL may hold a secret: it is left out of the error.
        let response = request.send().await.map_err(reqwest::Error::without_url)?;
        Ok(response.status().as_u16())
    }
}
