//! How far the order, and each of its items, is on its way to the shopper.

use std::collections::HashMap;

use super::{Scene, Standing};
use crate::branding::Stage;
use crate::content::Item;
use crate::orders::model::AdjustmentKind;
use crate::tracking::{Reason, ShipmentStatus};
use crate::tracking_page::load::{Loaded, Parcel};

/// The items that are, or are to be, the shopper's, each where its first piece is.
pub(super) fn items<'a>(scene: &Scene<'a>) -> Vec<Item<'a>> {
    let loaded = scene.loaded;
    let cancelled = loaded.order.as_ref().is_some_and(|order| order.cancelled_at.is_some());
    if cancelled && loaded.outward().next().is_none() {
        return Vec::new();
    }
    let mut stages: HashMap<&str, Option<Stage>> = HashMap::new();
    for parcel in loaded.outward() {
        let stage = stage_of(parcel);
        for (line, _) in &parcel.items {
            let known = stages.entry(line).or_insert(stage);
            *known = (*known).max(stage);
        }
    }
    let everything = loaded.all_in_one().map(stage_of);
    let order = whole(loaded);
    let kept = loaded.lines.iter().filter(|line| {
        let back = scene.loaded.adjusted(line, AdjustmentKind::Returned)
            + scene.loaded.adjusted(line, AdjustmentKind::Refunded);
        scene.loaded.taken_off(line) + back < line.quantity
    });
    kept.filter_map(|line| {
        let stage = if line.requires_shipping {
            let sent = stages.get(line.external_id.as_str()).copied().or(everything);
            // Not sent yet, unless nothing more will be.
            sent.unwrap_or((!cancelled).then_some(Stage::Before))
        } else {
            // An engraving, a gift card: with the rest.
            order
        };
        Some(Item {
            sku: line.sku.as_deref(),
            product_id: line.product_id.as_deref(),
            title: &line.title,
            stage: stage?,
        })
    })
    .collect()
}

/// How far the order is as a whole: there only if all of it is.
pub(super) fn stage(scene: &Scene<'_>, standing: &Standing<'_>, items: &[Item<'_>]) -> Option<Stage> {
    if ["cancelled", "returned", "return_to_sender"].contains(&standing.kind) {
        return None;
    }
    let order = whole(scene.loaded);
    let waiting = items.iter().any(|item| item.stage != Stage::Delivered);
    match order {
        Some(Stage::Delivered) if waiting => Some(Stage::OnTheWay),
        order => order,
    }
}

fn whole(loaded: &Loaded) -> Option<Stage> {
    let mut stages = Vec::with_capacity(loaded.parcels.len());
    let mut lost = false;
    // A label that was withdrawn is no parcel.
    for parcel in loaded.outward().filter(|parcel| parcel.shipment.status != ShipmentStatus::Cancelled) {
        match stage_of(parcel) {
            Some(stage) => stages.push(stage),
            None => lost = true,
        }
    }
    match (stages.iter().min(), stages.iter().max()) {
        (Some(Stage::Delivered), _) if !lost => Some(Stage::Delivered),
        (Some(Stage::Before), Some(Stage::Before)) => Some(Stage::Before),
        // Some of it is there, some is not: it is on its way.
        (Some(_), _) => Some(Stage::OnTheWay),
        (None, _) => (!lost).then_some(Stage::Before),
    }
}

/// None if the parcel is on its way to nobody, or its contents may not be what was sent.
fn stage_of(parcel: &Parcel) -> Option<Stage> {
    use ShipmentStatus::{
        AttemptedDelivery, AvailableForPickup, Cancelled, Delivered, Exception, Expired, InTransit, OutForDelivery,
        PreTransit, ReturnToSender, Unknown,
    };
    let reason = parcel.shipment.reason;
    match parcel.shipment.status {
        Unknown | PreTransit => Some(Stage::Before),
        InTransit | OutForDelivery | AvailableForPickup | AttemptedDelivery => Some(Stage::OnTheWay),
        Delivered if reason != Some(Reason::Damaged) => Some(Stage::Delivered),
        Exception if matches!(reason, Some(Reason::Delayed | Reason::Weather)) => Some(Stage::OnTheWay),
        Delivered | Exception | Expired | ReturnToSender | Cancelled => None,
    }
}
