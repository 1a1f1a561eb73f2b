//! Where files live, and the key that seals credentials.

use std::io::Write;
use std::path::PathBuf;

use secrecy::{ExposeSecret, SecretString};

use super::source::{SettingError, Sources};
use crate::secrets::KEY_BYTES;

/// Files.
#[derive(Clone, Debug)]
pub struct StorageSettings {
    /// The folder.
    pub data_dir: PathBuf,
    secret_key: Option<SecretString>,
}

impl StorageSettings {
    pub(super) fn load(sources: &mut Sources) -> Result<Self, SettingError> {
        let data_dir = sources
            .take("storage.data_dir", "a folder that Doorstep may write to", |value| {
                if value.is_empty() { Err("it is empty".into()) } else { Ok(PathBuf::from(value)) }
            })?
            .unwrap_or_else(|| PathBuf::from("data"));
        let secret_key =
            sources.take("storage.secret_key", "64 hex digits, for example from `openssl rand -hex 32`", |value| {
                match hex::decode(value) {
                    Ok(bytes) if bytes.len() == KEY_BYTES => Ok(SecretString::from(value.to_owned())),
                    _ => Err("it is not 64 hex digits".into()),
                }
            })?;
        Ok(Self { data_dir, secret_key })
    }

    /// The key that seals credentials: the setting, or the file `secret.key` in the data folder, made if it is not there.
    ///
    /// # Errors
    /// The file cannot be read or made, or does not hold a key.
    pub fn sealing_key(&self) -> anyhow::Result<[u8; KEY_BYTES]> {
        use anyhow::Context as _;
        let decode = |text: &str| -> Option<[u8; KEY_BYTES]> { hex::decode(text.trim()).ok()?.try_into().ok() };
        if let Some(key) = &self.secret_key {
            return decode(key.expose_secret()).context("setting `storage.secret_key` is not 64 hex digits");
        }
        let path = self.data_dir.join("secret.key");
        match std::fs::read_to_string(&path) {
            Ok(text) => decode(&text)
                .with_context(|| format!("{} does not hold 64 hex digits; restore it from a backup", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let mut key = [0u8; KEY_BYTES];
                getrandom::fill(&mut key).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
                let mut options = std::fs::OpenOptions::new();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                let mut file = options.open(&path).with_context(|| format!("cannot make {}", path.display()))?;
                file.write_all(hex::encode(key).as_bytes())?;
                file.sync_all()?;
                Ok(key)
            }
            Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
        }
    }
}
