//! The only HTTP client. Everything that leaves this server leaves through here.

use std::time::Duration;

use anyhow::Context as _;

/// What a request does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Asks.
    Get,
    /// Sends.
    Post,
}

/// A request to another server, as data. Credentials are no part of it: they are added when it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What it does.
    pub method: Method,
    /// A path (`/v1/tracking?x=y`) under some base, or a whole URL.
    pub url: String,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
    /// Body, if it sends one.
    pub body: Option<Vec<u8>>,
}

impl Request {
    /// Asks for JSON.
    pub fn get(url: impl Into<String>) -> Self {
        Self { method: Method::Get, url: url.into(), headers: vec![("accept", "application/json".into())], body: None }
    }

    /// Sends JSON and asks for JSON.
    pub fn post_json(url: impl Into<String>, body: &serde_json::Value) -> Self {
        Self {
            method: Method::Post,
            url: url.into(),
            headers: vec![("accept", "application/json".into()), ("content-type", "application/json".into())],
            body: Some(body.to_string().into_bytes()),
        }
    }

    /// The same with one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Escapes a text for one segment of a URL's path or one value of its query. Letters, digits and `-._~` stay.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

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
