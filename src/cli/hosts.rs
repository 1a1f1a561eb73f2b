//! `doorstep hosts`.

use anyhow::bail;
use clap::Subcommand;

use super::{SettingFlags, common};
use crate::accounts::audit::Actor;
use crate::branding::{hosts, store};

#[derive(Subcommand)]
pub(super) enum Hosts {
    /// Hosts that a merchant waits for
    List {
        #[arg(long, value_name = "SLUG")]
        merchant: String,
    },
    /// Serve a host that a merchant claimed. Only whoever runs a server of several merchants knows whose it is
    Serve {
        host: String,
        #[arg(long, value_name = "SLUG")]
        merchant: String,
    },
}

impl Hosts {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            match self {
                Self::List { merchant } => {
                    let merchant = common::merchant(&app, &merchant).await?.id;
                    for claim in app.db.read(move |conn| store::claims(conn, merchant)).await? {
                        let problem = claim.problem.unwrap_or_else(|| "not looked at yet".into());
                        common::say(&format!("{}  {problem}", claim.host));
                    }
                }
                Self::Serve { host, merchant } => {
                    let (merchant, now) = (common::merchant(&app, &merchant).await?.id, app.clock.now());
                    let Some(host) = hosts::host_of(&host) else { bail!("`{host}` is no host") };
                    let (named, actor) = (host.clone(), Actor::command_line());
                    if !app.db.write(move |tx| hosts::serve(tx, (merchant, &actor), &named, now)).await? {
                        bail!("no such host is waited for, or it is somebody's already; see `doorstep hosts list`");
                    }
                    common::say(&format!("{host} is served"));
                }
            }
            Ok(())
        })
    }
}
