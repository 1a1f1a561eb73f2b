//! `doorstep carriers …`: what messages mean, without a server or a database.

use std::path::PathBuf;

use anyhow::{Context as _, anyhow};
use clap::Subcommand;

use super::common;
use crate::carriers::detect::detect;
use crate::inbox::Source as _;
use crate::sources;

#[derive(Subcommand)]
pub(super) enum Carriers {
    /// Print what one message means, as JSON
    Parse {
        /// Who sent it
        #[arg(long, value_name = "NAME")]
        source: String,
        /// The message: a webhook's body, or the answer that polling gets; `-` for standard input
        file: PathBuf,
    },
    /// Print which carriers a tracking number may belong to, best first, as JSON
    Detect {
        /// The number, with or without blanks
        #[arg(required = true, allow_hyphen_values = true)]
        number: Vec<String>,
    },
    /// List the senders that are understood
    List,
}

impl Carriers {
    pub(super) fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Parse { source, file } => {
                let known = sources::by_name(&source).ok_or_else(|| {
                    let names: Vec<_> = sources::all().map(|source| source.name()).collect();
                    anyhow!("there is no source `{source}`; there are {}", names.join(", "))
                })?;
                let body = if file.as_os_str() == "-" {
                    let mut body = Vec::new();
                    std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut body)?;
                    body
                } else {
                    std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?
                };
                let meaning = known.explain(&body).map_err(|unreadable| anyhow!("{}: {unreadable}", file.display()))?;
                common::say(&meaning.to_string());
                Ok(())
            }
            Self::Detect { number } => {
                let found = detect(&number.join(" "));
                common::say(&serde_json::to_string_pretty(&found)?);
                Ok(())
            }
            Self::List => {
                for source in sources::all() {
                    common::say(source.name());
                }
                Ok(())
            }
        }
    }
}
