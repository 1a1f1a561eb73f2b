//! Mail to shoppers.

use secrecy::SecretString;

use super::source::{SettingError, Sources};

/// The way out for mail.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// `smtp://user:password@host:port` (STARTTLS is demanded unless the host is this machine, or `?tls=none` says otherwise), or
    /// `smtps://…`.
    pub url: SecretString,
    /// The address that mail comes from. The name before it is the brand's.
    pub from: String,
}

impl MailSettings {
    /// `None`: no mail is sent.
    pub(super) fn load(sources: &mut Sources) -> Result<Option<Self>, SettingError> {
        let from = sources.take("mail.from", "one address such as `orders@example.com`", |value| {
            let whole = value.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
            let plain = value.chars().all(|c| c.is_ascii_graphic() && !['<', '>', ',', ';', '"'].contains(&c));
            if whole && plain && value.matches('@').count() == 1 {
                Ok(value.to_owned())
            } else {
                Err(format!("`{value}` is not one address"))
            }
        })?;
        let sender = from.clone();
        let url = sources.take(
            "mail.url",
            "`smtp://user:password@host:587` or `smtps://user:password@host`, with `mail.from` beside it",
            |value| {
                if sender.is_none() {
                    return Err("`mail.from`, the address that mail comes from, is missing".into());
                }
                match value.split_once("://") {
                    Some(("smtp" | "smtps", rest)) if !rest.is_empty() => Ok(SecretString::from(value.to_owned())),
                    // The value may hold a password.
                    _ => Err("it does not begin with smtp:// or smtps://".into()),
                }
            },
        )?;
        Ok(url.zip(from).map(|(url, from)| Self { url, from }))
    }
}
