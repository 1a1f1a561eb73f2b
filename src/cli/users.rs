//! `doorstep users …`: people of the admin, without a browser.

use std::io::BufRead as _;

use anyhow::{Context as _, bail, ensure};
use clap::Subcommand;

use super::{SettingFlags, common};
use crate::accounts::audit::{self, Actor, Change};
use crate::accounts::people::model::is_email;
use crate::accounts::people::passwords::{self, NotAPassword};
use crate::accounts::people::{self, Person, Role, first, invite, passkeys, second_factor};
use crate::app::App;
use crate::orders::model::email_key;

#[derive(Subcommand)]
pub(super) enum Users {
    /// Print the code that the first owner types into the browser
    FirstCode,
    /// Make somebody, or give somebody known one more role; the password comes on standard input
    Create {
        /// Address to sign in with
        #[arg(long)]
        email: String,
        /// As others call them
        #[arg(long)]
        name: String,
        /// For whom
        #[arg(long, value_name = "SLUG")]
        merchant: String,
        /// As what: owner, manager, support, marketing, warehouse, read_only
        #[arg(long, default_value = "owner")]
        role: Role,
    },
    /// List who works for a merchant
    List {
        /// For whom
        #[arg(long, value_name = "SLUG")]
        merchant: String,
    },
    /// Set somebody's password, which comes on standard input; their browsers are signed out
    SetPassword {
        /// Whose
        #[arg(long)]
        email: String,
        /// Also turn the second factor off and remove all passkeys, for who lost them or for an account that others were in
        #[arg(long)]
        without_second_factor: bool,
    },
}

impl Users {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            match self {
                Self::FirstCode => {
                    ensure!(
                        !app.db.read(people::store::is_anybody).await?,
                        "there is somebody already; others are invited by them, or made with `doorstep users create`"
                    );
                    common::say(&first::code(&app.sealer));
                }
                Self::Create { email, name, merchant, role } => create(&app, email, name, &merchant, role).await?,
                Self::List { merchant } => {
                    let merchant = common::merchant(&app, &merchant).await?;
                    for (person, role) in app.db.read(move |conn| people::store::members(conn, merchant.id)).await? {
                        let factor = if person.second_factor_since.is_some() { "second factor" } else { "password" };
                        common::say(&format!("{}\t{role}\t{factor}\t{}", person.email, person.name));
                    }
                }
                Self::SetPassword { email, without_second_factor } => {
                    let key = email_key(&email).context("this is no e-mail address")?;
                    let person = app.db.read(move |conn| people::store::by_email(conn, &key)).await?;
                    let Some(person) = person else { bail!("nobody has the address {email}") };
                    let hash = passwords::hash(&password(&[&person.name, &person.email])?)?;
                    let now = app.clock.now();
                    app.db
                        .write(move |tx| {
                            if without_second_factor {
                                second_factor::end(tx, person.id, now)?;
                                passkeys::remove_all(tx, person.id, now)?;
                            }
                            passwords::set(tx, person.id, &hash, None, now)
                        })
                        .await?;
                    common::say("set");
                }
            }
            Ok(())
        })
    }
}

async fn create(app: &App, email: String, name: String, merchant: &str, role: Role) -> anyhow::Result<()> {
    ensure!(is_email(&email), "`{email}` is no e-mail address");
    let merchant = common::merchant(app, merchant).await?;
    let key = email_key(&email).context("this is no e-mail address")?;
    let known = {
        let key = key.clone();
        app.db.read(move |conn| people::store::by_email(conn, &key)).await?
    };
    let hash = match &known {
        Some(_) => None,
        None => Some(passwords::hash(&password(&[&name, &email, &merchant.name])?)?),
    };
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            let person = match &known {
                Some(person) => person.clone(),
                None => {
                    let person = Person::new(&email, &name, hash.clone(), now);
                    people::store::insert(tx, &person, &key, now)?;
                    person
                }
            };
            people::store::put_role(tx, merchant.id, person.id, role, now)?;
            let change = Change {
                action: "joined".into(),
                subject: invite::subject(&person),
                before: None,
                after: Some(serde_json::json!({ "role": role.as_str() })),
            };
            audit::record(tx, merchant.id, &Actor::command_line(), change, now)
        })
        .await?;
    common::say("made");
    Ok(())
}

/// A password from standard input: never from the arguments, which every process of the machine can read.
fn password(about: &[&str]) -> anyhow::Result<String> {
    if std::io::IsTerminal::is_terminal(&std::io::stdin()) {
        common::complain("Password (it is shown as you type it; pipe it in to avoid that):");
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let password = line.trim_end_matches(['\r', '\n']);
    match passwords::check(password, about) {
        Ok(()) => Ok(password.to_owned()),
        Err(NotAPassword::TooShort) => bail!("a password has at least {} characters", passwords::SHORTEST),
        Err(NotAPassword::TooLong) => bail!("a password has at most {} characters", passwords::LONGEST),
        Err(NotAPassword::TooEasy) => bail!("this password is easy to guess; add a word or two"),
    }
}
