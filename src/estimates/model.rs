//! Windows, as plain data.

use super::wall::Wall;

/// When a parcel comes: not before `p10` and not after `p90` in eight of ten cases, and as likely before `p50` as after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// One of ten comes earlier.
    pub p10: Wall,
    /// Half of them come earlier.
    pub p50: Wall,
    /// One of ten comes later.
    pub p90: Wall,
}
