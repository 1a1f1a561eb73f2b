//! Settings: a flag beats a variable, a variable beats the file, the file beats the default.
//!
//! One struct per concern. Every setting has a name `section.field`: in `doorstep.toml` it is `field` in `[section]`, in
//! the environment `DOORSTEP_SECTION_FIELD` (and for a few the short forms below). A wrong or missing one names itself,
//! where its value came from, and what would be right.
//!
//! | setting | variable | default | meaning |
//! | --- | --- | --- | --- |
//! | `server.listen` | `DOORSTEP_LISTEN` | `127.0.0.1:8080` | address and port |
//! | `server.public_url` | `DOORSTEP_PUBLIC_URL` | `http://` + listen | how shoppers reach the main host; links are made with it |
//! | `server.workers` | `DOORSTEP_SERVER_WORKERS` | number of cores | threads that answer requests |
//! | `server.trusted_proxies` | `DOORSTEP_SERVER_TRUSTED_PROXIES` | `0` | how many proxies in front add to `X-Forwarded-For` |
//! | `server.shutdown_seconds` | `DOORSTEP_SERVER_SHUTDOWN_SECONDS` | `20` | time that open requests get when stopping |
//! | `database.url` | `DOORSTEP_DATABASE_URL` | `sqlite:` + data dir + `/doorstep.db` | `postgres://…` or `sqlite:PATH` |
//! | `database.connections` | `DOORSTEP_DATABASE_CONNECTIONS` | `8` | pool size, or readers of SQLite |
//! | `database.listen_url` | `DOORSTEP_DATABASE_LISTEN_URL` | `database.url` | PostgreSQL only: one connection for LISTEN and NOTIFY between processes. Set it to the server itself where `database.url` leads to a pooler in transaction mode (pgbouncer), which delivers no notifications; without it, open pages are asked for once a second |
//! | `storage.data_dir` | `DOORSTEP_DATA_DIR` | `data` | where files live |
//! | `storage.secret_key` | `DOORSTEP_SECRET_KEY` | file `secret.key` in the data dir, made on first start | seals credentials; 64 hex digits; the same on all nodes |
//! | `limits.page_cache_mb` | `DOORSTEP_LIMITS_PAGE_CACHE_MB` | `96` | memory for finished pages; 0 makes every page anew |
//! | `limits.lookup_per_minute` | `DOORSTEP_LIMITS_LOOKUP_PER_MINUTE` | `10` | look-ups per address, and as many tries at second factors |
//! | `limits.sign_in_per_minute` | `DOORSTEP_LIMITS_SIGN_IN_PER_MINUTE` | `30` | tries to sign in per address |
//! | `limits.api_per_minute` | `DOORSTEP_LIMITS_API_PER_MINUTE` | `1200` | calls per API key |
//! | `limits.live_streams` | `DOORSTEP_LIMITS_LIVE_STREAMS` | `10000` | open pages that one process keeps up to date at the same time; 0 switches it off |
//! | `limits.live_per_address` | `DOORSTEP_LIMITS_LIVE_PER_ADDRESS` | `100` | of those, so many from one address: a household, an office, a mobile network's gateway |
//! | `limits.body_seconds` | `DOORSTEP_LIMITS_BODY_SECONDS` | `10` | time that a sender gets for a message's body |
//! | `limits.pictures_per_day` | `DOORSTEP_LIMITS_PICTURES_PER_DAY` | `5000` | pictures of items fetched from shops, per merchant; 0 fetches none |
//! | `limits.picture_seconds` | `DOORSTEP_LIMITS_PICTURE_SECONDS` | `10` | time that fetching a picture may take |
//! | `mail.url` | `DOORSTEP_MAIL_URL` | none: only merchants with an account of their own send mail | `smtp://user:password@host:587` (with STARTTLS) or `smtps://…` |
//! | `mail.from` | `DOORSTEP_MAIL_FROM` | none | address that mail comes from; needed with `mail.url` |
//! | `outbound.trusted_hosts` | `DOORSTEP_OUTBOUND_TRUSTED_HOSTS` | none | hosts that may be asked although they are private or speak plain HTTP |
//! | `outbound.ca_file` | `DOORSTEP_OUTBOUND_CA_FILE` | none | PEM file with certificates to trust beside the public ones |
//! | `outbound.polling` | `DOORSTEP_OUTBOUND_POLLING` | `on` | whether silent carriers, and shops after an outage, are asked |
//! | `wallet.certificate` | `DOORSTEP_WALLET_CERTIFICATE` | none | PEM file of Apple's Order Type ID certificate; with the four below it turns "Add to Apple Wallet" on |
//! | `wallet.key` | `DOORSTEP_WALLET_KEY` | none | PEM file of its private key, without a passphrase |
//! | `wallet.intermediate` | `DOORSTEP_WALLET_INTERMEDIATE` | none | PEM file of Apple's WWDR certificate that issued it |
//! | `wallet.order_type` | `DOORSTEP_WALLET_ORDER_TYPE` | none | the Order Type ID: `order.com.example.shop` |
//! | `wallet.merchant` | `DOORSTEP_WALLET_MERCHANT` | none | the account's Merchant ID: `merchant.com.example.shop` |

mod database;
mod limits;
mod mail;
mod outbound;
mod server;
mod source;
mod storage;
mod wallet;

use std::collections::BTreeMap;
use std::path::Path;

pub use database::DatabaseSettings;
pub use limits::LimitSettings;
pub use mail::MailSettings;
pub use outbound::OutboundSettings;
pub use server::ServerSettings;
pub use source::{Origin, SettingError, Sources};
pub use storage::StorageSettings;
pub use wallet::WalletSettings;

/// All settings.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Requests.
    pub server: ServerSettings,
    /// Where data live.
    pub database: DatabaseSettings,
    /// Where files live.
    pub storage: StorageSettings,
    /// Rates.
    pub limits: LimitSettings,
    /// Requests to others.
    pub outbound: OutboundSettings,
    /// Mail to shoppers; none is sent without.
    pub mail: Option<MailSettings>,
    /// Apple Wallet, if its certificates are there.
    pub wallet: Option<WalletSettings>,
}

impl Settings {
    /// Reads settings from flags, variables and a file.
    ///
    /// # Errors
    /// The first setting that is wrong, or a file or a name that is not known.
    pub fn load(
        flags: BTreeMap<&'static str, String>,
        variables: impl IntoIterator<Item = (String, String)>,
        file: Option<&Path>,
    ) -> Result<Self, SettingError> {
        let mut sources = Sources::new(flags, variables, file)?;
        let storage = StorageSettings::load(&mut sources)?;
        let settings = Self {
            server: ServerSettings::load(&mut sources)?,
            database: DatabaseSettings::load(&mut sources, &storage)?,
            limits: LimitSettings::load(&mut sources)?,
            outbound: OutboundSettings::load(&mut sources)?,
            mail: MailSettings::load(&mut sources)?,
            wallet: WalletSettings::load(&mut sources)?,
            storage,
        };
        sources.finish()?;
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(flags: &[(&'static str, &str)], variables: &[(&str, &str)]) -> Result<Settings, String> {
        let flags = flags.iter().map(|(k, v)| (*k, (*v).to_owned())).collect();
        let variables = variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        Settings::load(flags, variables, None).map_err(|e| e.to_string())
    }

    #[test]
    fn flag_beats_variable_beats_default() {
        let settings = load(&[("server.listen", "127.0.0.1:1")], &[("DOORSTEP_LISTEN", "127.0.0.1:2")]).unwrap();
        assert_eq!(settings.server.listen.port(), 1);
        let settings =
            load(&[], &[("DOORSTEP_LISTEN", "127.0.0.1:2"), ("DOORSTEP_LIMITS_LOOKUP_PER_MINUTE", "3")]).unwrap();
        assert_eq!(settings.server.listen.port(), 2);
        assert_eq!(settings.limits.lookup_per_minute.get(), 3);
        assert_eq!(load(&[], &[]).unwrap().server.listen.port(), 8080);
    }

    #[test]
    fn a_wrong_setting_names_itself_its_source_and_the_remedy() {
        let error = load(&[], &[("DOORSTEP_DATABASE_URL", "mysql://x")]).unwrap_err();
        assert!(error.contains("database.url"), "{error}");
        assert!(error.contains("DOORSTEP_DATABASE_URL"), "{error}");
        assert!(error.contains("postgres://"), "{error}");
        let error = load(&[], &[("DOORSTEP_DATABSE_URL", "postgres://x")]).unwrap_err();
        assert!(error.contains("DOORSTEP_DATABSE_URL") && error.contains("DOORSTEP_DATABASE_URL"), "{error}");
    }

    #[test]
    fn secrets_do_not_show() {
        let settings = load(&[], &[("DOORSTEP_DATABASE_URL", "postgres://shop:hunter2@db/x")]).unwrap();
        assert!(!format!("{settings:?}").contains("hunter2"));
        let mail = [("DOORSTEP_MAIL_URL", "smtp://shop:hunter2@mail"), ("DOORSTEP_MAIL_FROM", "orders@shop.example")];
        assert!(!format!("{:?}", load(&[], &mail).unwrap()).contains("hunter2"));
        for wrong in [&mail[..1], &[("DOORSTEP_MAIL_URL", "http://hunter2"), mail[1]]] {
            let error = load(&[], wrong).unwrap_err();
            assert!(error.contains("mail.url") && error.contains("mail.from") && !error.contains("hunter2"), "{error}");
        }
        let error = load(&[], &[("DOORSTEP_SECRET_KEY", "hunter2")]).unwrap_err();
        assert!(error.contains("storage.secret_key") && !error.contains("hunter2"), "{error}");
    }
}
