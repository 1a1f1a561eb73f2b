//! Requests to others.

use std::path::PathBuf;

use super::server::on_or_off;
use super::source::{SettingError, Sources};

/// Requests that leave this server.
#[derive(Clone, Debug, Default)]
pub struct OutboundSettings {
    /// Hosts that may be asked although they are private or speak plain HTTP: `proxy.internal`, `127.0.0.1:8090`.
    pub trusted_hosts: Vec<String>,
    /// Certificates to trust beside the public ones, in a PEM file.
    pub ca_file: Option<PathBuf>,
    /// Whether carriers are asked about parcels when their senders are silent, and shops about changed orders.
    pub polling: bool,
}

impl OutboundSettings {
    pub(super) fn load(sources: &mut Sources) -> Result<Self, SettingError> {
        let trusted_hosts = sources.take(
            "outbound.trusted_hosts",
            "host names, with or without a port, separated by commas",
            |value| {
                let hosts: Vec<String> = value.split(',').map(|host| host.trim().to_owned()).collect();
                let wrong = hosts.iter().find(|host| host.contains('/') || host.contains('@'));
                match wrong {
                    Some(_) => Err("a host is a name or an address, without https:// and without a path".into()),
                    None => Ok(hosts.into_iter().filter(|host| !host.is_empty()).collect()),
                }
            },
        )?;
        let ca_file = sources.take("outbound.ca_file", "a PEM file with certificates", |value| {
            let path = PathBuf::from(value);
            if path.is_file() { Ok(path) } else { Err("there is no such file".into()) }
        })?;
        let polling = sources.take("outbound.polling", "on or off", on_or_off)?;
        Ok(Self { trusted_hosts: trusted_hosts.unwrap_or_default(), ca_file, polling: polling.unwrap_or(true) })
    }
}
