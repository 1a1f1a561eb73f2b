//! Wrong tries, counted where they hurt: per link, per order's number, per address.
//!
//! Kept in the database, because a count in memory would be as many counts as there are processes, and none after a restart. The
//! keys are keyed hashes: whoever reads the table learns neither addresses nor numbers.

use super::store;
use crate::accounts::MerchantId;
use crate::accounts::lockouts::{Lockout, Patience};
use crate::db::{Instant, Result, Tx};
use crate::secrets::Sealer;
use jiff::SignedDuration;

/// With the second factor of one link.
const LINK: Patience = Patience { tries: 5, forgives: SignedDuration::from_hours(6) };
/// With one order's number in the look-up.
const NUMBER: Patience = Patience { tries: 10, forgives: SignedDuration::from_hours(1) };
/// With one address. Offices and phones share addresses: many tries, quickly forgiven.
const ADDRESS: Patience = Patience { tries: 20, forgives: SignedDuration::from_mins(3) };

/// What is counted, and how patiently.
#[derive(Clone, Debug)]
pub struct Counted {
    key: String,
    patience: Patience,
    /// Whether a right try proves that the wrong ones were the owner's. Never for an address: its owner may have one order of
    /// their own and try others in between.
    forgives_all: bool,
}

impl Counted {
    /// The second factor of a link.
    pub fn link(sealer: &Sealer, id: super::LinkId) -> Self {
        Self { key: key(sealer, "link", &id.to_string()), patience: LINK, forgives_all: true }
    }

    /// The second factor of a link, given to the look-up. It is counted apart: who has the wrong address filled in by the browser
    /// finds the order all the same, is told of nothing wrong, and must not be locked out of the link's own form by that.
    pub fn link_by_look_up(sealer: &Sealer, id: super::LinkId) -> Self {
        Self { key: key(sealer, "link by look-up", &id.to_string()), patience: LINK, forgives_all: true }
    }

    /// An order's number in a brand's look-up, whether there is such an order or not. Several orders may share it as the look-up
    /// reads it, so that a right try may be another shopper's.
    pub fn number(sealer: &Sealer, brand: &str, number_key: &str) -> Self {
        let key = key(sealer, "number", &format!("{brand} {number_key}"));
        Self { key, patience: NUMBER, forgives_all: false }
    }

    /// An address.
    pub fn address(sealer: &Sealer, address: &str) -> Self {
        Self { key: key(sealer, "address", address), patience: ADDRESS, forgives_all: false }
    }
}

fn key(sealer: &Sealer, what: &str, of: &str) -> String {
    hex::encode(sealer.sign("lockout", &[what.as_bytes(), of.as_bytes()]).get(..16).unwrap_or_default())
}

/// The counts of one try. Read them, decide, then settle: right or wrong, the same statements are run.
pub struct Counts<'a>(Vec<(&'a Counted, Lockout)>);

impl<'a> Counts<'a> {
    /// Reads them.
    ///
    /// # Errors
    /// Storage.
    pub fn read(tx: &mut Tx<'_>, merchant: MerchantId, counted: &'a [Counted], now: Instant) -> Result<Self> {
        let mut all = Vec::with_capacity(counted.len());
        for one in counted {
            all.push((one, store::lockout(tx, merchant, &one.key)?.unwrap_or_else(|| Lockout::none(now))));
        }
        Ok(Self(all))
    }

    /// How long none of it may be tried. A try in that time is not looked at: it neither counts nor can be right.
    pub fn locked(&self, now: Instant) -> Option<SignedDuration> {
        self.0.iter().filter_map(|(_, lockout)| lockout.locked(now)).max()
    }

    /// Writes down how the try went.
    ///
    /// # Errors
    /// Storage.
    pub fn settle(self, tx: &mut Tx<'_>, merchant: MerchantId, right: bool, now: Instant) -> Result<()> {
        for (one, lockout) in self.0 {
            let after = match right {
                true if one.forgives_all => Lockout::none(now),
                true => lockout,
                false => lockout.after_wrong(one.patience, now),
            };
            store::put_lockout(tx, merchant, &one.key, &after)?;
        }
        Ok(())
    }
}
