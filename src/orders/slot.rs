//! The block of items that are in no parcel.

use askama::Template;

use crate::db::Conn;
use crate::i18n::Words;
use crate::web::page::BoxView;
use crate::web::slot::{Position, Slot, SlotContext};

/// Not yet sent, cancelled, refunded, not in a parcel.
pub struct Items;

#[derive(Template)]
#[template(path = "orders/slot_items.html")]
struct ItemsSlot {
    t: Words,
    boxes: Vec<BoxView>,
}

impl Slot for Items {
    fn id(&self) -> &'static str {
        "items"
    }

    fn position(&self) -> Position {
        Position::Story
    }

    fn may_hide(&self) -> bool {
        false
    }

    fn load(&self, _: &mut Conn, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        self.sample(context)
    }

    fn sample(&self, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        if context.leftovers.is_empty() {
            return Ok(None);
        }
        let block = ItemsSlot { t: context.words.clone(), boxes: context.leftovers.to_vec() };
        Ok(Some(block.render()?))
    }
}
