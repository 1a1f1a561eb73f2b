//! `doorstep migrate`.

use super::{SettingFlags, common};
use crate::db;

pub(super) fn run(flags: &SettingFlags) -> anyhow::Result<()> {
    let settings = common::settings(flags)?;
    std::fs::create_dir_all(&settings.storage.data_dir)?;
    let done = db::migrate(&settings.database.location)?;
    if done.applied.is_empty() {
        common::say("The database is up to date.");
    }
    for name in done.applied {
        common::say(&format!("applied {name}"));
    }
    Ok(())
}
