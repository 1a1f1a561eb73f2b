//! `doorstep endpoints …`: addresses for webhooks.

use anyhow::ensure;
use clap::Subcommand;

use super::{SettingFlags, common};
use crate::inbox::{Endpoint, EndpointId, Secrets, Source as _, endpoints};
use crate::secrets::random_token;
use crate::sources;

#[derive(Subcommand)]
pub(super) enum Endpoints {
    /// Make an address and print it
    Create {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// Who will post to it; see `doorstep carriers list`
        #[arg(long, value_name = "NAME")]
        source: String,
        /// The secret that the sender signs with; twice while it is being rotated
        #[arg(long = "secret", value_name = "SECRET")]
        secrets: Vec<String>,
    },
}

impl Endpoints {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            let Self::Create { merchant, source, secrets } = self;
            let merchant = common::merchant(&app, &merchant).await?;
            let names: Vec<_> = sources::all().map(|source| source.name()).collect();
            ensure!(names.contains(&source.as_str()), "there is no source `{source}`; there are {}", names.join(", "));
            // Only Shippo posts unsigned by default; there the address itself is the secret.
            ensure!(
                secrets.iter().any(|secret| !secret.trim().is_empty()) || source == "shippo",
                "{source} signs its messages: give the secret with --secret, or nothing that it posts will be taken"
            );
            let now = app.clock.now();
            let endpoint = Endpoint {
                key: random_token(18).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?,
                merchant: merchant.id,
                id: EndpointId::new(now),
                name: source.clone(),
                source,
                secrets: Secrets::new(secrets),
            };
            let url = format!("{}/webhooks/{}/{}", app.settings.server.public_url, endpoint.source, endpoint.key);
            let sealer = app.sealer.clone();
            app.db.write(move |tx| endpoints::create(tx, &sealer, &endpoint, now)).await?;
            common::say(&url);
            Ok(())
        })
    }
}
