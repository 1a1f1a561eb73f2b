//! How many pieces of what was ordered are where.

use std::collections::HashMap;

use super::Scene;
use crate::i18n::Value;
use crate::orders::model::AdjustmentKind;
use crate::orders::store::LineItem;
use crate::tracking::ShipmentStatus;
use crate::tracking_page::load::Loaded;

/// Pieces that were ordered and travel; none where the items are not shown.
pub(super) fn pieces(loaded: &Loaded) -> Option<usize> {
    let count = travelling(loaded);
    if loaded.lines.is_empty() { None } else { usize::try_from(count).ok() }
}

fn travelling(loaded: &Loaded) -> i32 {
    let lines = loaded.lines.iter().filter(|line| line.requires_shipping);
    lines.map(|line| coming(loaded, line)).sum()
}

/// Pieces of a line that have come or will: what was taken off or paid back unsent is not waited for.
fn coming(loaded: &Loaded, line: &LineItem) -> i32 {
    line.quantity - loaded.taken_off(line) - refunded_unsent(loaded, line)
}

/// "3 of 5 items are on their way", where not all of them are in the same state.
pub(super) fn progress(scene: &Scene<'_>) -> Option<String> {
    let loaded = scene.loaded;
    loaded.order.as_ref()?;
    if loaded.outward().any(|parcel| parcel.items.is_empty()) {
        return None;
    }
    let total = travelling(loaded);
    let (mut moving, mut ready, mut done) = (0, 0, 0);
    for line in loaded.lines.iter().filter(|line| line.requires_shipping) {
        // Nobody gets more than they bought, whatever a shop claims.
        let mut left = coming(loaded, line);
        for parcel in loaded.outward() {
            let in_it = parcel.items.iter().filter(|(id, _)| *id == line.external_id).map(|(_, quantity)| quantity);
            let quantity = in_it.sum::<i32>().min(left);
            match parcel.shipment.status {
                ShipmentStatus::Delivered => done += quantity,
                ShipmentStatus::AvailableForPickup => ready += quantity,
                ShipmentStatus::InTransit | ShipmentStatus::OutForDelivery | ShipmentStatus::AttemptedDelivery => {
                    moving += quantity;
                }
                _ => {}
            }
            left -= quantity;
        }
    }
    let count = |number: i32| Value::from(usize::try_from(number).unwrap_or(0));
    if ready > 0 && ready < total && done == 0 && moving == 0 {
        let values = [("ready", count(ready)), ("total", count(total))];
        return Some(scene.words.with("progress-ready", &values));
    }
    moving += ready;
    let values = [("done", count(done)), ("moving", count(moving)), ("total", count(total))];
    if done > 0 && done < total {
        Some(scene.words.with("progress-partly", &values))
    } else if done == 0 && moving > 0 && moving < total {
        Some(scene.words.with("progress-on-their-way", &values))
    } else {
        None
    }
}

/// How many of a line were paid back without having been sent: they will not come, and are shown among what is in no
/// parcel.
fn refunded_unsent(loaded: &Loaded, line: &LineItem) -> i32 {
    let contents_known = loaded.outward().all(|parcel| !parcel.items.is_empty());
    if !contents_known || !line.requires_shipping {
        return 0;
    }
    let unsent = (line.quantity - loaded.taken_off(line) - loaded.sent(line)).max(0);
    loaded.adjusted(line, AdjustmentKind::Refunded).min(unsent)
}

/// What of each line's returned and refunded pieces has not been shown yet: each is shown once, wherever the line stands.
#[derive(Default)]
pub(super) struct Back(HashMap<String, (i32, i32)>);

impl Back {
    /// Takes up to `quantity` pieces: (returned, refunded).
    pub(super) fn take(&mut self, loaded: &Loaded, line: &LineItem, quantity: i32) -> (i32, i32) {
        let left = self.0.entry(line.external_id.clone()).or_insert_with(|| {
            let refunded = loaded.adjusted(line, AdjustmentKind::Refunded);
            (loaded.adjusted(line, AdjustmentKind::Returned), refunded - refunded_unsent(loaded, line))
        });
        let returned = left.0.min(quantity);
        let refunded = left.1.min(quantity - returned);
        left.0 -= returned;
        left.1 -= refunded;
        (returned, refunded)
    }
}
