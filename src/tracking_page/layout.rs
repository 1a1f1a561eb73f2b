//! The slots of the page, and loading them so that none can break it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use crate::branding::slot::Contact;
use crate::content::slot::{Banners, Genuine, Guides, Thanks};
use crate::db::Conn;
use crate::orders::slot::Items;
use crate::web::slot::{Position, Slot, SlotContext};

/// Every slot, in the order in which they stand at their position.
pub const SLOTS: &[&dyn Slot] = &[&Banners, &Thanks, &Items, &Guides::STORY, &Contact, &Guides::IN_TROUBLE, &Genuine];

/// When this much time is spent, the slots that have not begun are left out: the page itself must not wait for them.
const BUDGET: Duration = Duration::from_millis(150);

/// The slots as the brand wants them: which, in which order, where. In trouble help cannot be hidden.
fn arranged(slots: &[&'static dyn Slot], context: &SlotContext<'_>) -> Vec<(&'static dyn Slot, Position)> {
    let choices = &context.brand.content.slots;
    let choice_of = |slot: &dyn Slot| choices.iter().enumerate().find(|(_, choice)| choice.slot == slot.id());
    let mut arranged: Vec<(usize, &'static dyn Slot, Position)> = Vec::with_capacity(slots.len());
    for slot in slots {
        let Some((at, choice)) = choice_of(*slot) else {
            arranged.push((usize::MAX, *slot, slot.position()));
            continue;
        };
        let fits =
            choice.stages.is_empty() || context.occasion.stage.is_some_and(|stage| choice.stages.contains(&stage));
        let needed = !slot.may_hide() || (context.in_trouble && slot.id() == HELP);
        if needed || (choice.shown && fits) {
            let wanted = choice.position.filter(|position| slot.positions().contains(position));
            arranged.push((at, *slot, wanted.unwrap_or_else(|| slot.position())));
        }
    }
    // Stable: those that nobody spoke of keep their order, behind the others.
    arranged.sort_by_key(|(at, ..)| *at);
    arranged.into_iter().map(|(_, slot, position)| (slot, position)).collect()
}

/// The block that says how to reach the merchant.
const HELP: &str = "contact";

/// Each slot's block, where it stands.
pub(super) fn load(conn: &mut Conn, context: &SlotContext<'_>) -> Vec<(Position, String)> {
    load_of(SLOTS, conn, context)
}

/// Each slot's block as it may look, without a database.
pub(crate) fn samples(context: &SlotContext<'_>) -> Vec<(Position, String)> {
    let block = |(slot, position): (&'static dyn Slot, Position)| match slot.sample(context) {
        Ok(html) => Some((position, html?)),
        Err(error) => {
            tracing::error!(slot = slot.id(), error = format!("{error:#}"), "a slot's sample failed");
            None
        }
    };
    arranged(SLOTS, context).into_iter().filter_map(block).collect()
}

fn load_of(slots: &[&'static dyn Slot], conn: &mut Conn, context: &SlotContext<'_>) -> Vec<(Position, String)> {
    let started = std::time::Instant::now();
    let mut blocks = Vec::with_capacity(slots.len());
    for (slot, position) in arranged(slots, context) {
        if started.elapsed() > BUDGET {
            tracing::warn!(slot = slot.id(), "left out: the slots before it took too long");
            continue;
        }
        match catch_unwind(AssertUnwindSafe(|| slot.load(conn, context))) {
            Ok(Ok(Some(html))) => blocks.push((position, html)),
            Ok(Ok(None)) => {}
            Ok(Err(error)) => {
                tracing::error!(slot = slot.id(), error = format!("{error:#}"), "a slot failed and is left out")
            }
            Err(_) => tracing::error!(slot = slot.id(), "a slot panicked and is left out"),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::MerchantId;
    use crate::branding::{Brand, BrandId, Content, Theme};
    use crate::content::Occasion;
    use crate::db::{Db, Instant, Location, PoolSize};
    use crate::i18n::{Language, PageLocale, Words};
    use crate::web::slot::Moment;

    struct Good;
    struct Failing;
    struct Panicking;
    struct Slow;

    impl Slot for Good {
        fn id(&self) -> &'static str {
            "good"
        }
        fn position(&self) -> Position {
            Position::Aside
        }
        fn load(&self, _: &mut Conn, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            Ok(Some("<p>good</p>".into()))
        }
        fn sample(&self, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            Ok(None)
        }
    }

    impl Slot for Failing {
        fn id(&self) -> &'static str {
            "failing"
        }
        fn position(&self) -> Position {
            Position::Aside
        }
        fn load(&self, _: &mut Conn, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            anyhow::bail!("no")
        }
        fn sample(&self, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            Ok(None)
        }
    }

    impl Slot for Panicking {
        fn id(&self) -> &'static str {
            "panicking"
        }
        fn position(&self) -> Position {
            Position::Aside
        }
        fn load(&self, _: &mut Conn, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            panic!("no")
        }
        fn sample(&self, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            Ok(None)
        }
    }

    impl Slot for Slow {
        fn id(&self) -> &'static str {
            "slow"
        }
        fn position(&self) -> Position {
            Position::Aside
        }
        fn load(&self, _: &mut Conn, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            std::thread::sleep(BUDGET + Duration::from_millis(20));
            Ok(Some("<p>slow</p>".into()))
        }
        fn sample(&self, _: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
            Ok(None)
        }
    }

    #[tokio::test]
    async fn a_bad_slot_leaves_the_page_whole() {
        let folder = std::env::temp_dir().join(format!("doorstep-slots-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let db = Db::open(&Location::Sqlite(folder.join("x.db")), PoolSize::default()).unwrap();
        let blocks = db
            .read(|conn| {
                let now = Instant::from_second(0).unwrap();
                let brand = Brand {
                    merchant: MerchantId::new(now),
                    id: BrandId::new(now),
                    slug: "x".into(),
                    name: "X".into(),
                    theme: Theme::plain(),
                    content: Content::default(),
                    version: 1,
                };
                let occasion =
                    Occasion { stage: None, confirmation: false, items: &[], facts: &crate::content::Facts::default() };
                let utc = jiff::tz::TimeZone::UTC;
                let context = SlotContext {
                    merchant: brand.merchant,
                    brand: &brand,
                    order: None,
                    tier: crate::links::LinkTier::Parcel,
                    leftovers: &[],
                    in_trouble: false,
                    kind: "ordered",
                    occasion: &occasion,
                    moment: &Moment::new(now, utc.clone(), utc),
                    words: &Words::of(Language::English),
                    locale: &PageLocale::new(Language::English, None),
                };
                let html = |slots: &[&'static dyn Slot], conn: &mut Conn| -> Vec<String> {
                    load_of(slots, conn, &context).into_iter().map(|(_, html)| html).collect()
                };
                // The panic comes last: printing it may take longer than all slots are given.
                Ok((html(&[&Failing, &Good, &Panicking], conn), html(&[&Slow, &Good], conn)))
            })
            .await
            .unwrap();
        assert_eq!(blocks.0, ["<p>good</p>"]);
        assert_eq!(blocks.1, ["<p>slow</p>"], "the other one had no time left");
        drop(db);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
