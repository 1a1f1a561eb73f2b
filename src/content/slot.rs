//! The blocks that say a merchant's words: guides, a banner, the thank-you, how to tell real messages from false ones.

use askama::Template;

use super::model;
use crate::branding::{Link, Stage};
use crate::db::{Conn, Instant};
use crate::i18n::Language;
use crate::web::Action;
use crate::web::slot::{Position, Slot, SlotContext};

/// What helps with the products: before they arrive, and once they are there.
pub struct Guides {
    position: Position,
}

impl Guides {
    /// In the story, so before everything that is offered.
    pub const STORY: Self = Self { position: Position::Story };
    /// In trouble after everything else: help comes first.
    pub const IN_TROUBLE: Self = Self { position: Position::Main };
}

#[derive(Template)]
#[template(path = "content/slot_guides.html")]
struct GuidesSlot {
    groups: Vec<GuideGroup>,
}

struct GuideGroup {
    heading: String,
    guides: Vec<GuideView>,
}

struct GuideView {
    title: String,
    text: Option<String>,
    picture: Option<String>,
    link: Option<Action>,
}

impl Slot for Guides {
    fn id(&self) -> &'static str {
        match self.position {
            Position::Story => "guides",
            _ => "guides_in_trouble",
        }
    }

    fn position(&self) -> Position {
        self.position
    }

    fn load(&self, _: &mut Conn, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        self.sample(context)
    }

    fn sample(&self, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        if context.in_trouble != (self.position == Self::IN_TROUBLE.position) {
            return Ok(None);
        }
        let language = context.locale.language;
        let chosen = model::guides(&context.brand.content.guides, context.occasion, context.in_trouble, language);
        let group = |key: &str, arrived: bool| {
            let guides: Vec<GuideView> = chosen
                .iter()
                .filter(|(_, stage)| (*stage == Stage::Delivered) == arrived)
                .map(|(guide, _)| GuideView {
                    title: guide.title.get(language).unwrap_or_default().to_owned(),
                    text: guide.text.get(language).map(str::to_owned),
                    picture: guide.picture.clone(),
                    link: guide.link.as_ref().and_then(|link| action(link, language)),
                })
                .collect();
            (!guides.is_empty()).then(|| GuideGroup { heading: context.words.get(key), guides })
        };
        let groups: Vec<GuideGroup> =
            [group("guides-after", true), group("guides-before", false)].into_iter().flatten().collect();
        if groups.is_empty() {
            return Ok(None);
        }
        Ok(Some(GuidesSlot { groups }.render()?))
    }
}

/// What shoppers should know just now.
pub struct Banners;

#[derive(Template)]
#[template(path = "content/slot_banner.html")]
struct BannerSlot {
    label: String,
    text: String,
    service: bool,
    link: Option<Action>,
}

impl Slot for Banners {
    fn id(&self) -> &'static str {
        "banner"
    }

    fn position(&self) -> Position {
        Position::Notice
    }

    fn load(&self, _: &mut Conn, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        self.sample(context)
    }

    fn sample(&self, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        let (language, moment) = (context.locale.language, context.moment);
        let now = moment.merchant_zone.to_datetime(moment.now.timestamp());
        let all = &context.brand.content.banners;
        let (shown, edge) = model::banner(all, context.occasion, context.in_trouble, language, now);
        if let Some(edge) = edge.and_then(|edge| edge.to_zoned(moment.merchant_zone.clone()).ok()) {
            moment.holds_until(Instant::from_timestamp(edge.timestamp()));
        }
        let Some(banner) = shown else { return Ok(None) };
        let block = BannerSlot {
            label: context.words.get("banner-label"),
            text: banner.text.get(language).unwrap_or_default().to_owned(),
            service: banner.service,
            link: banner.link.as_ref().and_then(|link| action(link, language)),
        };
        Ok(Some(block.render()?))
    }
}

/// The thank-you, as long as the order is only confirmed. After that it stands beneath the order's facts.
pub struct Thanks;

#[derive(Template)]
#[template(path = "content/slot_thanks.html")]
struct ThanksSlot {
    thanks: String,
}

impl Slot for Thanks {
    fn id(&self) -> &'static str {
        "thanks"
    }

    fn position(&self) -> Position {
        Position::Notice
    }

    fn load(&self, _: &mut Conn, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        self.sample(context)
    }

    fn sample(&self, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        if !context.occasion.confirmation {
            return Ok(None);
        }
        let thanks = context.brand.content.thanks.get(context.locale.language);
        Ok(thanks.map(|thanks| ThanksSlot { thanks: thanks.to_owned() }.render()).transpose()?)
    }
}

/// How to tell a real message from a false one. The list of real ones belongs here, once there are messages.
pub struct Genuine;

#[derive(Template)]
#[template(path = "content/slot_genuine.html")]
struct GenuineSlot {
    heading: String,
    payment: String,
}

impl Slot for Genuine {
    fn id(&self) -> &'static str {
        "genuine"
    }

    fn position(&self) -> Position {
        Position::Main
    }

    fn load(&self, _: &mut Conn, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        self.sample(context)
    }

    fn sample(&self, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        if !context.brand.content.never_asks_for_payment {
            return Ok(None);
        }
        let block = GenuineSlot {
            heading: context.words.get("genuine-heading"),
            payment: context.words.get("genuine-payment"),
        };
        Ok(Some(block.render()?))
    }
}

fn action(link: &Link, language: Language) -> Option<Action> {
    Some(Action { label: link.label.get(language)?.to_owned(), href: link.href.clone(), primary: false })
}
