//! Pictures that were asked for lately: those of a best-seller are asked for by everyone.

use std::sync::Arc;

use moka::sync::Cache;
use tokio::sync::Semaphore;

use super::model::PictureId;
use super::store::Stored;

/// Memory for pictures, in bytes.
const KEPT: u64 = 16 * 1024 * 1024;

/// What this process remembers of pictures.
pub struct Pictures {
    kept: Cache<PictureId, Arc<Stored>>,
    /// One picture is decoded at a time: each may take as much memory as all the rest of the process.
    pub(super) decoding: Semaphore,
}

impl Default for Pictures {
    fn default() -> Self {
        let weigh = |_: &PictureId, stored: &Arc<Stored>| u32::try_from(stored.bytes.len()).unwrap_or(u32::MAX);
        Self { kept: Cache::builder().max_capacity(KEPT).weigher(weigh).build(), decoding: Semaphore::new(1) }
    }
}

impl Pictures {
    pub(super) fn get(&self, id: &PictureId) -> Option<Arc<Stored>> {
        self.kept.get(id)
    }

    pub(super) fn put(&self, id: PictureId, stored: Arc<Stored>) {
        self.kept.insert(id, stored);
    }
}
