//! `doorstep api-keys …`.

use anyhow::ensure;
use clap::Subcommand;

use super::{SettingFlags, common};
use crate::accounts::{self, ApiKeyId, Scope};

#[derive(Subcommand)]
pub(super) enum ApiKeys {
    /// Make a key; it is shown once
    Create {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// What it is for
        #[arg(long)]
        name: String,
        /// What it may do: orders:write, shipments:write, orders:read, endpoints:write, endpoints:read, brands:write,
        /// brands:read; if not given, all but endpoints:write, which could replace secrets, and brands:write, which could
        /// tell shoppers anything
        #[arg(long = "scope", value_name = "SCOPE")]
        scopes: Vec<Scope>,
    },
    /// List keys
    List {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
    },
    /// End a key
    Revoke {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// Its id, as `api-keys list` prints it
        id: ApiKeyId,
    },
}

impl ApiKeys {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            let now = app.clock.now();
            match self {
                Self::Create { merchant, name, scopes } => {
                    let merchant = common::merchant(&app, &merchant).await?;
                    let usual = || Scope::ALL.iter().copied().filter(|scope| scope.is_usual()).collect();
                    let scopes: Vec<Scope> = if scopes.is_empty() { usual() } else { scopes };
                    let key = accounts::api_keys::draw().map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
                    let kept = key.clone();
                    app.db
                        .write(move |tx| accounts::api_keys::create(tx, merchant.id, &kept, &name, &scopes, now))
                        .await?;
                    common::say(&key);
                }
                Self::List { merchant } => {
                    let merchant = common::merchant(&app, &merchant).await?;
                    let keys = app.db.read(move |conn| accounts::store::api_keys_of(conn, merchant.id)).await?;
                    for (id, name, scopes, made, revoked) in keys {
                        let scopes: Vec<_> = scopes.0.iter().map(|scope| scope.as_str()).collect();
                        let state = if revoked.is_some() { "revoked" } else { "live" };
                        common::say(&format!("{id}\t{state}\t{name}\t{}\t{made}", scopes.join(",")));
                    }
                }
                Self::Revoke { merchant, id } => {
                    let merchant = common::merchant(&app, &merchant).await?;
                    let ended =
                        app.db.write(move |tx| accounts::store::revoke_api_key(tx, merchant.id, id, now)).await?;
                    ensure!(ended, "there is no live key {id}");
                    common::say("revoked");
                }
            }
            Ok(())
        })
    }
}
