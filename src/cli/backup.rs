//! `doorstep backup`.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Args;

use super::{SettingFlags, common};
use crate::db::{Db, Location};

#[derive(Args)]
pub(super) struct Backup {
    /// The new file. It holds every merchant; `secret.key` belongs beside it, and is not in it
    file: PathBuf,
}

impl Backup {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        if self.file.exists() {
            bail!("{} is there already; name a file that is not", self.file.display());
        }
        let settings = common::settings(flags)?;
        if let Location::Sqlite(path) = &settings.database.location
            && !path.exists()
        {
            bail!("there is no database at {}; name the data folder with --data", path.display());
        }
        let db = Db::open(&settings.database.location, settings.database.pool)?;
        common::runtime()?
            .block_on(db.back_up(&self.file))
            .with_context(|| format!("{} was not written", self.file.display()))?;
        common::say(&format!("{} holds everything as it is now. Keep secret.key beside it.", self.file.display()));
        Ok(())
    }
}
