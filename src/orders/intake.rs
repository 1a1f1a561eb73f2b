//! Taking an order in: the newest telling wins, however often and in whatever order it is told.

use super::model::{self, OrderDraft, OrderId};
use super::store::{self, LineItem, Order};
use crate::accounts::MerchantId;
use crate::branding;
use crate::db::{Error, Instant, Result, Tx};
use crate::events::DomainEvent;

/// What taking an order in did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intake {
    /// The order.
    pub order: OrderId,
    /// Whether it was new to us.
    pub created: bool,
}

/// Takes an order in.
///
/// # Errors
/// Storage; [`Error::Refused`] if the merchant has no brand, or none of the draft's name.
pub fn intake(tx: &mut Tx<'_>, merchant: MerchantId, draft: &OrderDraft, now: Instant) -> Result<Intake> {
    let brand = match &draft.brand {
        Some(slug) => branding::store::by_slug(tx, merchant, slug)?
            .ok_or_else(|| Error::Refused(format!("this merchant has no brand `{slug}`")))?,
        None => branding::store::first(tx, merchant)?
            .ok_or_else(|| Error::Refused("this merchant has no brand yet; create one first".into()))?,
    };
    let (states, events): (Vec<_>, Vec<_>) =
        draft.adjustments.iter().cloned().partition(|adjustment| adjustment.cause.starts_with(model::STATE));
    let adjusted = store::add_adjustments(tx, merchant, &draft.shop, &draft.external_id, &events)? > 0;
    let known = store::by_external_id(tx, merchant, &draft.shop, &draft.external_id)?;
    let Some(known) = known else {
        let mut order = Order::from_draft(merchant, OrderId::new(now), brand.id, draft, now);
        // It was here before, and whose it was is forgotten.
        if store::is_buried(tx, merchant, &draft.shop, &draft.external_id)? {
            order.forget(now);
        }
        store::insert(tx, &order)?;
        store::replace_lines(tx, merchant, order.id, &lines(merchant, order.id, draft))?;
        store::replace_states(tx, merchant, &draft.shop, &draft.external_id, &states)?;
        tx.emit(DomainEvent::OrderPlaced { merchant, order: order.id });
        return Ok(Intake { order: order.id, created: true });
    };

    let older = matches!((draft.changed_at, known.shop_changed_at), (Some(told), Some(newest)) if told < newest);
    let mut changed = adjusted;
    // Shops write whole seconds: of two tellings of one second, which one is kept must not depend on which came first.
    let same_second = !draft.in_order && draft.changed_at.is_some() && draft.changed_at == known.shop_changed_at;
    let lighter = same_second && weight(draft) < weight_of(&known, &store::lines(tx, merchant, known.id)?);
    if !older && !lighter {
        let mut order = Order::from_draft(merchant, known.id, brand.id, draft, now);
        order.page_version = known.page_version;
        order.created_at = known.created_at;
        order.listed_at = order.placed_at.unwrap_or(known.created_at);
        order.updated_at = known.updated_at;
        // Only a newer telling takes a cancellation back: a shop that deleted the order may still repeat an old one.
        let newer = draft.changed_at > known.shop_changed_at;
        order.cancelled_at = order.cancelled_at.or(known.cancelled_at.filter(|_| !newer));
        order.shop_changed_at = order.shop_changed_at.max(known.shop_changed_at);
        order.note_promise(&known, now);
        // What was forgotten stays so, however often the shop tells it again.
        if let Some(at) = known.forgotten_at {
            order.forget(at);
        }
        if order != known {
            changed |= differs(&order, &known);
            order.updated_at = now;
            store::update(tx, merchant, &order)?;
        }
        changed |= store::replace_states(tx, merchant, &draft.shop, &draft.external_id, &states)?;
        let new_lines = lines(merchant, known.id, draft);
        if new_lines != store::lines(tx, merchant, known.id)? {
            store::replace_lines(tx, merchant, known.id, &new_lines)?;
            changed = true;
        }
    }
    if changed {
        tx.emit(DomainEvent::OrderChanged { merchant, order: known.id });
    }
    Ok(Intake { order: known.id, created: false })
}

/// Adds cancelled, returned or refunded quantities that were told apart from the order.
///
/// # Errors
/// Storage.
pub fn adjust(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    shop: &str,
    external_id: &str,
    adjustments: &[model::Adjustment],
) -> Result<()> {
    let added = store::add_adjustments(tx, merchant, shop, external_id, adjustments)?;
    if added > 0
        && let Some(order) = store::by_external_id(tx, merchant, shop, external_id)?
    {
        tx.emit(DomainEvent::OrderChanged { merchant, order: order.id });
    }
    Ok(())
}

/// The shop deleted the order: it is shown as cancelled.
///
/// # Errors
/// Storage.
pub fn withdraw(tx: &mut Tx<'_>, merchant: MerchantId, shop: &str, external_id: &str, now: Instant) -> Result<()> {
    // Tellings from before the deletion that come after it are older than it.
    if let Some(order) = store::by_external_id(tx, merchant, shop, external_id)?
        && store::cancel(tx, merchant, order.id, now)?
    {
        tx.emit(DomainEvent::OrderChanged { merchant, order: order.id });
    }
    Ok(())
}

/// Orders two tellings of one second: more lines first, then any order that depends on the contents alone.
fn weight(draft: &OrderDraft) -> (usize, bool, String) {
    let lines =
        draft.lines.iter().map(|line| format!("{}|{}|{}", line.external_id, line.title, line.quantity)).collect();
    (draft.lines.len(), draft.cancelled_at.is_some(), joined(lines))
}

fn weight_of(known: &Order, lines: &[LineItem]) -> (usize, bool, String) {
    let texts = lines.iter().map(|line| format!("{}|{}|{}", line.external_id, line.title, line.quantity)).collect();
    (lines.len(), known.cancelled_at.is_some(), joined(texts))
}

fn joined(mut texts: Vec<String>) -> String {
    texts.sort();
    texts.join("\n")
}

/// Whether the page shows something else; our own and the shop's bookkeeping times do not count.
fn differs(new: &Order, known: &Order) -> bool {
    let mut new = new.clone();
    new.shop_changed_at = known.shop_changed_at;
    new.updated_at = known.updated_at;
    new != *known
}

fn lines(merchant: MerchantId, order: OrderId, draft: &OrderDraft) -> Vec<LineItem> {
    draft.lines.iter().enumerate().map(|(at, line)| LineItem::from_draft(merchant, order, at, line)).collect()
}
