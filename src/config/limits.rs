//! Rates.

use std::num::NonZeroU32;
use std::time::Duration;

use super::server::number;
use super::source::{SettingError, Sources};

/// How often something may be done.
#[derive(Clone, Copy, Debug)]
pub struct LimitSettings {
    /// Look-ups per address and minute.
    pub lookup_per_minute: NonZeroU32,
    /// Tries to sign in per address and minute.
    pub sign_in_per_minute: NonZeroU32,
    /// Calls of one API key per minute.
    pub api_per_minute: NonZeroU32,
    /// Memory for finished pages, in MiB; 0 makes every page anew.
    pub page_cache_mb: u32,
    /// How long a sender may take for the body of a message.
    pub body: Duration,
    /// Open pages that one process keeps up to date at the same time.
    pub live_streams: usize,
    /// Of those, so many from one address.
    pub live_per_address: usize,
    /// Pictures of items fetched from shops, per merchant and day; 0 fetches none.
    pub pictures_per_day: u32,
    /// How long fetching one picture may take.
    pub picture: Duration,
}

impl LimitSettings {
    pub(super) fn load(sources: &mut Sources) -> Result<Self, SettingError> {
        let lookup =
            sources.take("limits.lookup_per_minute", "a number from 1 to 10000", |value| number(value, 1..=10_000))?;
        let lookup = lookup.and_then(|value| u32::try_from(value).ok()).and_then(NonZeroU32::new);
        let sign_in =
            sources.take("limits.sign_in_per_minute", "a number from 1 to 10000", |value| number(value, 1..=10_000))?;
        let sign_in = sign_in.and_then(|value| u32::try_from(value).ok()).and_then(NonZeroU32::new);
        let api = sources
            .take("limits.api_per_minute", "a number from 1 to 1000000", |value| number(value, 1..=1_000_000))?;
        let api = api.and_then(|value| u32::try_from(value).ok()).and_then(NonZeroU32::new);
        const TEN: NonZeroU32 = NonZeroU32::MIN.saturating_add(9);
        let cache =
            sources.take("limits.page_cache_mb", "a number from 0 to 65536", |value| number(value, 0..=65_536))?;
        let page_cache_mb = cache.and_then(|value| u32::try_from(value).ok()).unwrap_or(96);
        let body = sources.take("limits.body_seconds", "a number from 1 to 300", |value| number(value, 1..=300))?;
        let body = Duration::from_secs(body.and_then(|value| u64::try_from(value).ok()).unwrap_or(10));
        let live = |value: &str| number(value, 0..=1_000_000);
        let live_streams = sources.take("limits.live_streams", "a number from 0 to 1000000", live)?.unwrap_or(10_000);
        let per_address = sources.take("limits.live_per_address", "a number from 0 to 1000000", live)?;
        let pictures = sources
            .take("limits.pictures_per_day", "a number from 0 to 1000000", |value| number(value, 0..=1_000_000))?;
        let picture = sources.take("limits.picture_seconds", "a number from 1 to 60", |value| number(value, 1..=60))?;
        Ok(Self {
            lookup_per_minute: lookup.unwrap_or(TEN),
            sign_in_per_minute: sign_in.unwrap_or(TEN.saturating_add(20)),
            api_per_minute: api.unwrap_or(TEN.saturating_add(1190)),
            page_cache_mb,
            body,
            live_streams,
            live_per_address: per_address.unwrap_or(100),
            pictures_per_day: pictures.and_then(|value| u32::try_from(value).ok()).unwrap_or(5000),
            picture: Duration::from_secs(picture.and_then(|value| u64::try_from(value).ok()).unwrap_or(10)),
        })
    }
}
