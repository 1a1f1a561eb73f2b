//! For how long what is kept: rules, what they would take away, and taking it away.

use jiff::SignedDuration;
use serde_json::{Map, Value};

use super::forget;
use super::model::Kept;
use super::store;
use crate::accounts::MerchantId;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Conn, Instant, Result, Tx};
use crate::{inbox, tracking};

/// Orders of one step, each with some dozen rows of its own: a transaction of a few hundred milliseconds at most.
const ORDERS: i64 = 50;
/// Messages of one step.
const MESSAGES: i64 = 500;

/// What lies before this moment is older than so many days.
fn before(days: u32, now: Instant) -> Instant {
    now.plus(-SignedDuration::from_hours(24 * i64::from(days)))
}

/// What would go now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// By each rule.
    pub counts: Vec<(Kept, i64)>,
    /// Parcels of no order, which go with the rule about orders.
    pub strays: i64,
}

/// How many would go now by each rule: raw messages, orders that would be forgotten, orders that would be removed, lines of the log.
///
/// # Errors
/// Storage.
pub fn preview(conn: &mut Conn, merchant: MerchantId, rules: &[(Kept, u32)], now: Instant) -> Result<Preview> {
    let (mut counts, mut strays_too) = (Vec::with_capacity(rules.len()), 0);
    for (what, days) in rules {
        let before = before(*days, now);
        let count = match what {
            Kept::Messages => inbox::store::count_before(conn, merchant, before)?,
            Kept::Shoppers => tracking::store::count_orders_quiet(conn, merchant, before, true)?,
            Kept::Orders => {
                let strays = tracking::store::count_strays_quiet(conn, merchant, before)?;
                strays_too = strays;
                tracking::store::count_orders_quiet(conn, merchant, before, false)?
            }
            Kept::Log => audit::store::count_before(conn, merchant, before)?,
        };
        counts.push((*what, count));
    }
    Ok(Preview { counts, strays: strays_too })
}

/// Changes the rules.
///
/// # Errors
/// Storage.
pub fn change(
    tx: &mut Tx<'_>,
    (merchant, name): (MerchantId, &str),
    actor: &Actor,
    rules: &[(Kept, u32)],
    now: Instant,
) -> Result<()> {
    let known = store::rules(tx, merchant)?;
    let told = |rules: &[(Kept, u32)]| {
        let days = rules.iter().map(|(what, days)| (format!("{what}_days"), Value::from(*days)));
        Some(Value::Object(days.collect::<Map<_, _>>()))
    };
    store::put_rules(tx, merchant, rules)?;
    let subject = Subject::merchant(name);
    let change = Change { action: "retention_changed".into(), subject, before: told(&known), after: told(rules) };
    audit::record(tx, merchant, actor, change, now)
}

/// Takes away some of what is older than the rules allow. Says whether there may be more.
///
/// # Errors
/// Storage.
pub fn sweep(tx: &mut Tx<'_>, merchant: MerchantId, now: Instant) -> Result<bool> {
    let mut more = false;
    for (what, days) in store::rules(tx, merchant)? {
        let before = before(days, now);
        let (count, most) = match what {
            Kept::Messages => {
                let ids = inbox::store::ids_before(tx, merchant, before, MESSAGES)?;
                (inbox::store::remove(tx, merchant, &ids)?, MESSAGES)
            }
            Kept::Shoppers => {
                let ids = tracking::store::orders_quiet(tx, merchant, before, true, ORDERS)?;
                for id in &ids {
                    forget::forget(tx, merchant, *id, false, now)?;
                }
                (ids.len(), ORDERS)
            }
            Kept::Orders => {
                let ids = tracking::store::orders_quiet(tx, merchant, before, false, ORDERS)?;
                for id in &ids {
                    forget::remove(tx, merchant, *id)?;
                }
                let strays = tracking::store::strays_quiet(tx, merchant, before, ORDERS)?;
                forget::remove_strays(tx, merchant, &strays)?;
                (ids.len().max(strays.len()), ORDERS)
            }
            Kept::Log => (audit::store::remove_before(tx, merchant, before, MESSAGES)?, MESSAGES),
        };
        if count > 0 {
            tracing::info!(%merchant, %what, days, count, "kept no longer");
        }
        more |= i64::try_from(count).unwrap_or(i64::MAX) >= most;
    }
    Ok(more)
}
