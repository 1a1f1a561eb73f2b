//! `doorstep endpoints …`: addresses for webhooks.

use std::str::FromStr as _;

use anyhow::{Context as _, anyhow, bail, ensure};
use clap::{Args, Subcommand};
use jiff::SignedDuration;

use super::{SettingFlags, common};
use crate::accounts::MerchantId;
use crate::accounts::audit::Actor;
use crate::app::App;
use crate::inbox::account::Credentials;
use crate::inbox::endpoints::{self, Change, Endpoint, draw_secret};
use crate::inbox::setup::{COMMON_OPTIONS, SecretFrom, Setup};
use crate::inbox::{EndpointId, Secrets, Source as _, store};
use crate::sources::{self, AnySource};

#[derive(Subcommand)]
pub(super) enum Endpoints {
    /// Make an address, print it, and say what to do with it
    Create {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// Who will post to it; see `doorstep carriers list`
        #[arg(long, value_name = "NAME")]
        source: String,
        /// Your name for it
        #[arg(long)]
        name: Option<String>,
        /// The secret that the sender signs with; drawn if it is ours to choose. Twice while it is being rotated
        #[arg(long = "secret", value_name = "SECRET")]
        secrets: Vec<String>,
        #[command(flatten)]
        adjust: Adjust,
    },
    /// List a merchant's addresses and how they do
    List {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
    },
    /// Change an address's adjustments or credentials, or switch it off and on
    Change {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// Which; see `doorstep endpoints list`
        id: String,
        /// Your name for it
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        adjust: Adjust,
        /// Take nothing there any more
        #[arg(long, conflicts_with = "enable")]
        disable: bool,
        /// Take messages there again
        #[arg(long)]
        enable: bool,
    },
    /// Put a new secret in place; the old one holds for a while, so that no message is lost
    RotateSecret {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// Which; see `doorstep endpoints list`
        id: String,
        /// The new secret; drawn if it is ours to choose
        #[arg(long)]
        secret: Option<String>,
        /// How long the old one holds
        #[arg(long, value_name = "HOURS", default_value_t = 24)]
        keep_old_hours: u16,
    },
    /// Take an address away for good; its messages stay
    Delete {
        /// Whose
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// Which; see `doorstep endpoints list`
        id: String,
    },
    /// Say how a sender is set up, what can be adjusted, and which credentials it takes
    Setup {
        /// Who; see `doorstep carriers list`
        source: String,
    },
}

#[derive(Args)]
pub(super) struct Adjust {
    /// An adjustment; see `doorstep endpoints setup`. An empty value takes it back
    #[arg(long = "option", value_name = "NAME=VALUE")]
    options: Vec<String>,
    /// What the vendor's API knows you by; see `doorstep endpoints setup`
    #[arg(long = "credential", value_name = "NAME=VALUE")]
    credentials: Vec<String>,
}

impl Adjust {
    fn options(&self, setup: &Setup) -> anyhow::Result<Vec<(String, String)>> {
        let pairs = pairs(&self.options)?;
        for (name, value) in &pairs {
            setup.check_option(name, value).map_err(|why| anyhow!("the option `{name}` {why}"))?;
        }
        Ok(pairs)
    }

    fn credentials(&self, setup: &Setup) -> anyhow::Result<Option<Credentials>> {
        let pairs = pairs(&self.credentials)?;
        setup.check_credentials(pairs.iter().map(|(name, _)| name.as_str())).map_err(|why| anyhow!(why))?;
        Ok((!pairs.is_empty()).then(|| Credentials::new(pairs)))
    }
}

fn pairs(given: &[String]) -> anyhow::Result<Vec<(String, String)>> {
    let split = |pair: &String| {
        let (name, value) = pair.split_once('=').with_context(|| "write it as NAME=VALUE".to_owned())?;
        Ok((name.trim().to_owned(), value.trim().to_owned()))
    };
    given.iter().map(split).collect()
}

pub(super) fn source(name: &str) -> anyhow::Result<AnySource> {
    sources::by_name(name).ok_or_else(|| {
        let names: Vec<_> = sources::all().map(|source| source.name()).collect();
        anyhow!("there is no source `{name}`; there are {}", names.join(", "))
    })
}

impl Endpoints {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        if let Self::Setup { source: name } = &self {
            explain(source(name)?.setup());
            return Ok(());
        }
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(self.on(&app))
    }

    async fn on(self, app: &App) -> anyhow::Result<()> {
        let now = app.clock.now();
        let sealer = app.sealer.clone();
        match self {
            Self::Setup { .. } => Ok(()),
            Self::Create { merchant, source: name, name: called, secrets, adjust } => {
                let merchant = common::merchant(app, &merchant).await?;
                let source = source(&name)?;
                let setup = source.setup();
                let no_randomness = |e| anyhow!("no randomness: {e}");
                ensure!(secrets.iter().all(|secret| !secret.trim().is_empty()), "an empty secret protects nothing");
                let mut endpoint = Endpoint::new(merchant.id, source.name(), now).map_err(no_randomness)?;
                endpoint.secrets = Secrets::new(secrets);
                if let Some(called) = called {
                    endpoint.name = called;
                }
                for (name, value) in adjust.options(setup)? {
                    endpoint.account.options.set(&name, &value);
                }
                endpoint.account.credentials = adjust.credentials(setup)?.unwrap_or_default();
                let mut drawn = None;
                if endpoint.secrets.is_empty() && setup.protection.secret_from() == Some(SecretFrom::Us) {
                    let secret = draw_secret().map_err(no_randomness)?;
                    endpoint.secrets = Secrets::new([secret.clone()]);
                    drawn = Some(secret);
                }
                let steps = endpoint.steps(setup, &app.settings.server.public_url, drawn.as_deref());
                let url = endpoint.url(&app.settings.server.public_url);
                let caution = setup.caution.map(|caution| endpoint.filled(caution, &app.settings.server.public_url));
                let (id, waits) = (endpoint.id, endpoint.secrets.is_empty());
                app.db.write(move |tx| endpoints::create(tx, &sealer, &Actor::command_line(), &endpoint, now)).await?;
                // The address alone on standard output, for scripts; the rest is for people.
                common::say(&url);
                common::complain(&format!("\n{}: what to do\n", setup.title));
                for (n, step) in steps.iter().enumerate() {
                    common::complain(&format!("  {}. {step}", n + 1));
                }
                common::complain(&format!("\n{}", setup.protection.sentence()));
                if let Some(caution) = caution {
                    common::complain(&format!("Note: {caution}"));
                }
                if waits && setup.protection.secret_from() == Some(SecretFrom::Vendor) {
                    common::complain(&format!(
                        "It takes nothing until it has the sender's secret: doorstep endpoints rotate-secret {id} --merchant {} --secret …",
                        merchant.slug
                    ));
                }
                Ok(())
            }
            Self::List { merchant } => list(app, &merchant).await,
            Self::Change { merchant, id, name, adjust, disable, enable } => {
                let (merchant, endpoint) = find(app, &merchant, &id).await?;
                let setup = source(&endpoint.source)?.setup();
                let change = Change {
                    name,
                    options: adjust.options(setup)?,
                    credentials: adjust.credentials(setup)?,
                    enabled: (disable || enable).then_some(enable),
                };
                let actor = Actor::command_line();
                app.db
                    .write(move |tx| endpoints::change(tx, &sealer, (merchant, &actor), endpoint.id, &change, now))
                    .await?;
                common::say("changed");
                Ok(())
            }
            Self::Delete { merchant, id } => {
                let (merchant, endpoint) = find(app, &merchant, &id).await?;
                let actor = Actor::command_line();
                app.db.write(move |tx| endpoints::retire(tx, (merchant, &actor), endpoint.id, now)).await?;
                common::say("deleted");
                Ok(())
            }
            Self::RotateSecret { merchant, id, secret, keep_old_hours } => {
                let (merchant, endpoint) = find(app, &merchant, &id).await?;
                let protection = source(&endpoint.source)?.setup().protection;
                let (secret, drawn) = match (secret, protection.secret_from()) {
                    (Some(secret), _) if protection.takes_secret() => (secret, false),
                    (None, Some(SecretFrom::Us)) => (draw_secret().map_err(|e| anyhow!("no randomness: {e}"))?, true),
                    (None, _) if protection.takes_secret() => {
                        bail!("{} makes this secret: give it with --secret", endpoint.source)
                    }
                    _ => bail!("{} shares no secret", endpoint.source),
                };
                ensure!(!secret.trim().is_empty(), "an empty secret protects nothing");
                let until = now.plus(SignedDuration::from_hours(i64::from(keep_old_hours)));
                let new = secret.clone();
                let actor = Actor::command_line();
                app.db
                    .write(move |tx| endpoints::rotate(tx, &sealer, (merchant, &actor), endpoint.id, &new, until, now))
                    .await?;
                common::say(if drawn { &secret } else { "changed" });
                common::complain(&format!("The old secret holds until {until}."));
                Ok(())
            }
        }
    }
}

async fn find(app: &App, merchant: &str, id: &str) -> anyhow::Result<(MerchantId, Endpoint)> {
    let merchant = common::merchant(app, merchant).await?.id;
    let id = EndpointId::from_str(id).map_err(|_| anyhow!("`{id}` is no id of an endpoint"))?;
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    let found = app.db.read(move |conn| endpoints::by_id(conn, &sealer, merchant, id, now)).await?;
    found.map(|endpoint| (merchant, endpoint)).context("there is no endpoint of that id; see `doorstep endpoints list`")
}

async fn list(app: &App, merchant: &str) -> anyhow::Result<()> {
    let merchant = common::merchant(app, merchant).await?.id;
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    let (all, health, calls) = app
        .db
        .read(move |conn| {
            Ok((
                endpoints::of_merchant(conn, &sealer, merchant, now)?,
                store::health(conn, merchant)?,
                store::calls(conn, merchant)?,
            ))
        })
        .await?;
    for endpoint in all {
        let health = health.iter().find(|health| health.endpoint_id == endpoint.id);
        let calls = calls.iter().find(|calls| calls.endpoint_id == endpoint.id);
        let state = match endpoint.disabled_at {
            Some(_) => "off",
            None => "on",
        };
        common::say(&format!("{}  {state:<3}  {:<16} {}", endpoint.id, endpoint.source, endpoint.name));
        common::say(&format!("    {}", endpoint.url(&app.settings.server.public_url)));
        let setup = source(&endpoint.source)?.setup();
        if endpoint.secrets.is_empty() && setup.protection.secret_from().is_some() {
            common::say("    takes nothing until it has the sender's secret: doorstep endpoints rotate-secret");
        }
        let needed = setup.credentials.iter().filter(|spec| spec.required).map(|spec| spec.name).collect::<Vec<_>>();
        if endpoint.account.credentials.is_empty() && !needed.is_empty() {
            common::say(&format!("    its API is not asked: there are no credentials ({})", needed.join(", ")));
        }
        match health.and_then(|health| Some((health, health.last_message_at?))) {
            Some((health, at)) => common::say(&format!("    {} messages, the last one {at}", health.messages)),
            None => common::say("    no message yet"),
        }
        if let Some((health, at)) = health.and_then(|health| Some((health, health.last_refused_at?))) {
            let why = health.last_refusal.as_deref().unwrap_or_default();
            common::say(&format!("    {} turned away, the last one {at}: {why}", health.refused));
        }
        if let Some((health, at)) = health.and_then(|health| Some((health, health.last_failed_at?))) {
            let why = health.last_failure.as_deref().unwrap_or_default();
            common::say(&format!("    {} could not be read, the last one {at}: {why}", health.failed));
        }
        if let Some(error) = calls.and_then(|calls| calls.last_error.as_deref()) {
            common::say(&format!("    asking it does not work: {error}"));
        }
    }
    Ok(())
}

fn explain(setup: &Setup) {
    common::say(&format!("{}\n", setup.title));
    for (n, step) in setup.steps.iter().enumerate() {
        common::say(&format!("  {}. {step}", n + 1));
    }
    common::say(&format!("\n{}", setup.protection.sentence()));
    if let Some(caution) = setup.caution {
        common::say(&format!("Note: {caution}"));
    }
    if !setup.credentials.is_empty() {
        common::say("\nCredentials (--credential NAME=VALUE), to ask its API:");
        for one in setup.credentials {
            let needed = if one.required { "" } else { " (optional)" };
            common::say(&format!("  {:<22} {}{needed}", one.name, one.about));
        }
    }
    common::say("\nOptions (--option NAME=VALUE):");
    let common_ones = COMMON_OPTIONS.iter().filter(|_| !setup.credentials.is_empty());
    for one in setup.options.iter().chain(common_ones) {
        let default = if one.default.is_empty() { String::new() } else { format!(" Default: {}.", one.default) };
        let values = if one.values.is_empty() { String::new() } else { format!(" One of {}.", one.values.join(", ")) };
        common::say(&format!("  {:<22} {}{default}{values}", one.name, one.about));
    }
}
