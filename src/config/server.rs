//! Requests: where to listen, how to be reached.

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::time::Duration;

use super::source::{SettingError, Sources};

/// How requests reach us.
#[derive(Clone, Debug)]
pub struct ServerSettings {
    /// Address and port.
    pub listen: SocketAddr,
    /// How shoppers reach the main host, without a slash at the end.
    pub public_url: String,
    /// Threads that answer requests.
    pub workers: NonZeroUsize,
    /// Proxies in front that add to `X-Forwarded-For`; 0 trusts nobody's word about addresses.
    pub trusted_proxies: usize,
    /// Time that open requests get when stopping.
    pub shutdown: Duration,
    /// Whether `/gallery` shows every page and state from samples.
    pub gallery: bool,
}

impl ServerSettings {
    pub(super) fn load(sources: &mut Sources) -> Result<Self, SettingError> {
        let listen = sources
            .take("server.listen", "an address and a port such as `127.0.0.1:8080` or `[::]:8080`", |value| {
                value.parse::<SocketAddr>().map_err(|_| format!("`{value}` is not an address with a port"))
            })?
            .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080)));
        let public_url = sources
            .take("server.public_url", "a URL without a path such as `https://track.example.com`", |value| {
                let value = value.trim_end_matches('/');
                let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
                match rest {
                    Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => Ok(value.to_owned()),
                    _ => Err(format!("`{value}` is not `http://` or `https://` and a host")),
                }
            })?
            .unwrap_or_else(|| format!("http://{listen}"));
        let workers = sources
            .take("server.workers", "a number from 1 to 512", |value| number(value, 1..=512))?
            .and_then(NonZeroUsize::new)
            .or_else(|| std::thread::available_parallelism().ok())
            .unwrap_or(NonZeroUsize::MIN);
        let trusted_proxies = sources
            .take("server.trusted_proxies", "a number from 0 to 10", |value| number(value, 0..=10))?
            .unwrap_or(0);
        let shutdown = sources
            .take("server.shutdown_seconds", "a number from 0 to 600", |value| number(value, 0..=600))?
            .unwrap_or(20);
        let gallery = sources.take("server.gallery", "on or off", on_or_off)?.unwrap_or(false);
        Ok(Self {
            gallery,
            listen,
            public_url,
            workers,
            trusted_proxies,
            shutdown: Duration::from_secs(u64::try_from(shutdown).unwrap_or(20)),
        })
    }

    /// The host of the public URL, with its port if it has one.
    pub fn public_host(&self) -> &str {
        self.public_url.split_once("://").map_or(self.public_url.as_str(), |(_, host)| host)
    }

    /// Whether shoppers come by HTTPS.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

pub(super) fn on_or_off(value: &str) -> Result<bool, String> {
    match value {
        "on" | "true" | "yes" => Ok(true),
        "off" | "false" | "no" => Ok(false),
        _ => Err(format!("`{value}` is neither on nor off")),
    }
}

pub(super) fn number(value: &str, range: std::ops::RangeInclusive<usize>) -> Result<usize, String> {
    let number: usize = value.parse().map_err(|_| format!("`{value}` is not a whole number"))?;
    if range.contains(&number) {
        Ok(number)
    } else {
        Err(format!("{number} is outside {} to {}", range.start(), range.end()))
    }
}
