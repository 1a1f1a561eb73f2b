//! Ids of pictures and of their sources, and when a source is tried again.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::accounts::MerchantId;
use crate::db::Instant;

/// The largest answer of a shop that is read, in bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;

/// Pauses before the second, third … try of a source that may still come.
const RETRIES: [Duration; 5] = [
    Duration::from_secs(60),
    Duration::from_secs(10 * 60),
    Duration::from_secs(60 * 60),
    Duration::from_secs(6 * 60 * 60),
    Duration::from_secs(24 * 60 * 60),
];

/// After so long, a source that was given up is tried again if an order names it.
pub const GIVEN_UP_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// After so long, a source is fetched again if an order names it: shops change a picture and keep its address.
pub const TRUE_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long to wait after so many failures in a row. `None`: it is given up.
pub fn pause_after(failures: i32) -> Option<Duration> {
    RETRIES.get(usize::try_from(failures.saturating_sub(1)).ok()?).copied()
}

/// What an address is called in the database.
pub fn key_of(url: &str) -> String {
    let digest = Sha256::digest(url.as_bytes());
    hex::encode(digest.get(..16).unwrap_or_default())
}

/// Where the page finds a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// At 144 pixels.
    pub small: String,
    /// At up to 288 pixels, if it has more to show than the small one.
    pub large: Option<String>,
}

/// A picture's public name: whose it is and a hash of what it shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PictureId {
    /// Whose.
    pub merchant: MerchantId,
    /// The hash, as stored.
    pub id: String,
}

const HALF: usize = 16;

impl PictureId {
    /// The id of some bytes.
    pub fn of(merchant: MerchantId, bytes: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update(merchant.to_string());
        hash.update(bytes);
        Self { merchant, id: URL_SAFE_NO_PAD.encode(hash.finalize().get(..HALF).unwrap_or_default()) }
    }

    /// Reads the last part of a picture's address.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok().filter(|bytes| bytes.len() == 2 * HALF)?;
        let (merchant, id) = bytes.split_at_checked(HALF)?;
        let merchant = Uuid::from_slice(merchant).ok()?.to_string().parse().ok()?;
        Some(Self { merchant, id: URL_SAFE_NO_PAD.encode(id) })
    }

    /// Where it is served.
    pub fn path(&self) -> String {
        let merchant: Option<Uuid> = self.merchant.to_string().parse().ok();
        let mut bytes = merchant.unwrap_or_default().as_bytes().to_vec();
        bytes.extend(URL_SAFE_NO_PAD.decode(&self.id).unwrap_or_default());
        format!("/pictures/{}", URL_SAFE_NO_PAD.encode(bytes))
    }
}

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It may come yet; not before so long, if the shop said so.
    Later(String, Option<Duration>),
    /// No try will help.
    Never(String),
}

/// How a source stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There, and lately enough.
    There,
    /// There, and to be looked at again.
    Old,
    /// To be fetched; a job does it.
    Wanted,
    /// Given up for now.
    GivenUp,
    /// Given up so long ago that it is worth another try.
    Forgiven,
}

/// How a source stands, from when it was fetched and given up.
pub fn standing(fetched_at: Option<Instant>, given_up_at: Option<Instant>, now: Instant) -> Standing {
    match (fetched_at, given_up_at) {
        (_, Some(at)) if now.since(at) < GIVEN_UP_FOR => Standing::GivenUp,
        (_, Some(_)) => Standing::Forgiven,
        (Some(at), None) if now.since(at) < TRUE_FOR => Standing::There,
        (Some(_), None) => Standing::Old,
        (None, None) => Standing::Wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_s_name_leads_back_to_it() {
        let merchant = MerchantId::new(Instant::from_second(0).unwrap());
        let id = PictureId::of(merchant, b"bytes");
        let path = id.path();
        assert_eq!(PictureId::parse(path.strip_prefix("/pictures/").unwrap()), Some(id.clone()));
        let other = MerchantId::new(Instant::from_second(1).unwrap());
        assert_ne!(PictureId::of(other, b"bytes").id, id.id, "the same picture of another merchant has another name");
        for odd in ["", "x", "AAAA", "../../etc/passwd"] {
            assert_eq!(PictureId::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn what_fails_is_tried_less_and_less_often() {
        let pauses: Vec<_> = (1..).map_while(pause_after).collect();
        assert_eq!(pauses.len(), 5);
        assert!(pauses.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(pause_after(0), None);
    }
}
