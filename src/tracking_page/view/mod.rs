//! From what was read to what is shown: finished texts in the page's language.
//!
//! The answers stand in the order in which a shopper asks: when does it come, where is it, what do I do, what is in it,
//! how did it get here (`hero`, `journey`, `boxes`, `trail`).

mod boxes;
mod calendar;
mod hero;
mod journey;
mod pickup;
mod pieces;
mod places;
mod said;
mod stages;
mod standing;
mod trail;
mod wallet_order;

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::load::Loaded;
use super::parts::Said;
use crate::content::Occasion;
use crate::db::Instant;
use crate::i18n::{Dates, PageLocale, Words, format_money, standing_alone};
use crate::orders::Money;
use crate::tracking::status::Outlook;
use crate::tracking::{Reason, ShipmentStatus};
use crate::web::card::Colours;
use crate::web::page::language_links;
use crate::web::slot::{Moment, Position, SlotContext};
use crate::web::{Action, Chrome, assets, page::BoxView, page::Figure, page::PickupView};

pub use calendar::calendar;
pub use journey::MapView;
pub use standing::Standing;
pub(super) use standing::{final_day, kind};
pub use wallet_order::wallet_order;

/// The tracking page.
#[derive(askama::Template)]
#[template(path = "tracking_page/show.html")]
pub struct ShowPage {
    /// The frame.
    pub chrome: Chrome,
    /// Words.
    pub t: Words,
    /// When, where, what next.
    pub hero: Hero,
    /// The way on a map.
    pub map: Option<MapView>,
    /// Where the parcel that the head speaks of waits: it stands before everything else. Of other parcels it is in their box.
    pub pickup: Option<PickupView>,
    /// The order's facts.
    pub order: Option<OrderView>,
    /// The parcels.
    pub boxes: Vec<BoxView>,
    /// Blocks right beneath the head.
    pub slots_notice: Vec<String>,
    /// Blocks beneath the parcels.
    pub slots_story: Vec<String>,
    /// Blocks in the quieter column.
    pub slots_aside: Vec<String>,
    /// Blocks after everything else.
    pub slots_main: Vec<String>,
    /// For mail programs and assistants.
    pub json_ld: Option<String>,
    /// "Updated today, 14:02".
    pub updated: Option<String>,
    /// Ways to take it along: calendar, wallet.
    pub take_away: Vec<Action>,
    /// Address of the page's QR, for print.
    pub qr: Option<String>,
    /// Address of the script that keeps the page up to date while it is open; none where nothing changes.
    pub script: Option<String>,
}

/// The first thing that is seen.
pub struct Hero {
    /// `calm`, `delay`, `problem` or `done`.
    pub tone: &'static str,
    /// Above.
    pub kicker: String,
    /// What the date is.
    pub date_label: String,
    /// The date in words, or a phrase.
    pub date: String,
    /// For machines.
    pub date_iso: Option<String>,
    /// Hours, or days.
    pub date_detail: Option<String>,
    /// What was first promised, if that was another day.
    pub promise_note: Option<String>,
    /// Where it is; in trouble, what happened.
    pub sentence: String,
    /// What comes next.
    pub next: Option<String>,
    /// In trouble instead of what comes next: who does what now.
    pub answers: Option<Answers>,
    /// "3 of 5 items are on their way".
    pub progress: Option<String>,
    /// The boxes that all this is not about.
    pub others: Vec<OtherBox>,
    /// "New since your last visit yesterday at 14:02: 2 updates".
    pub news: Option<String>,
    /// At most two.
    pub actions: Vec<Action>,
    /// The drawing.
    pub figure: Figure,
}

/// What is done about it when something is wrong.
pub struct Answers {
    /// Where the parcel is, if that is not what happened.
    pub where_it_is: Option<String>,
    /// "What we do", or what the carrier does.
    pub who: String,
    /// That.
    pub does: String,
    /// What the shopper can do.
    pub you: String,
}

/// A box in one line.
pub struct OtherBox {
    /// "Box 2 of 2".
    pub heading: String,
    /// "Delivered · yesterday".
    pub line: String,
    /// What is in it, where that says more than how it stands.
    pub names: Vec<String>,
    /// "2 more items", beside the names.
    pub more: Option<String>,
    /// Where on the page it stands.
    pub href: String,
}

/// Names of what is not sent yet in the head; the rest is counted.
const MOST_NAMES: usize = 3;

/// The order's facts.
pub struct OrderView {
    /// Number.
    pub number: String,
    /// Day.
    pub placed: String,
    /// Sums.
    pub totals: Vec<TotalLine>,
    /// The address, one line each, where it is shown.
    pub ship_to: Vec<String>,
    /// How the shopper is reached, where it is shown.
    pub email: Option<String>,
    /// How the shopper is reached, where it is shown.
    pub phone: Option<String>,
    /// Where more is shown, after a second factor.
    pub unlock: Option<String>,
    /// Where links for others are made; first the second factor is asked for.
    pub share: Option<String>,
    /// Where who has shown it takes that back.
    pub lock: Option<String>,
    /// The merchant's words, where they do not stand near the top.
    pub thanks: Option<String>,
}

/// One sum.
pub struct TotalLine {
    /// Which.
    pub label: String,
    /// How much.
    pub amount: String,
    /// Whether it is the sum of all.
    pub strong: bool,
}

/// What every part of the view needs.
pub(super) struct Scene<'a> {
    loaded: &'a Loaded,
    /// The page's own; empty where only some of it is shown elsewhere.
    path: &'a str,
    words: Words,
    locale: &'a PageLocale,
    dates: Arc<Dates>,
    zone: TimeZone,
    now: Instant,
    today: Date,
}

impl<'a> Scene<'a> {
    fn new(loaded: &'a Loaded, locale: &'a PageLocale, now: Instant) -> Self {
        let zone = loaded.zone.clone();
        Self {
            words: Words::in_locale(locale),
            dates: Dates::of(&locale.locale),
            today: zone.to_datetime(now.timestamp()).date(),
            loaded,
            path: "",
            locale,
            zone,
            now,
        }
    }

    /// "Today", "Yesterday", "Tomorrow", or the weekday and date; with the year if it is another.
    fn day(&self, date: Date) -> String {
        standing_alone(&self.near(date, ["yesterday", "today", "tomorrow"]), &self.locale.locale)
    }

    /// The same in the middle of a line: "today". Languages differ in more than the first letter.
    fn day_within(&self, date: Date) -> String {
        self.near(date, ["yesterday-within", "today-within", "tomorrow-within"])
    }

    fn near(&self, date: Date, [yesterday, today, tomorrow]: [&str; 3]) -> String {
        match date.since(self.today).map(|span| span.get_days()) {
            Ok(-1) => self.words.get(yesterday),
            Ok(0) => self.words.get(today),
            Ok(1) => self.words.get(tomorrow),
            _ => self.date(date),
        }
    }

    /// The next midnight.
    fn midnight(&self) -> Option<Instant> {
        let tomorrow = self.today.tomorrow().ok()?.to_zoned(self.zone.clone()).ok()?;
        Some(Instant::from_timestamp(tomorrow.timestamp()))
    }

    /// The weekday and date; with the year if it is another.
    fn date(&self, date: Date) -> String {
        if date.year() == self.today.year() { self.dates.weekday(date) } else { self.dates.full(date) }
    }
}

/// A page, and until when its dates are true.
pub struct Built {
    /// Whether the order is one to follow in Apple Wallet.
    pub fits_wallet: bool,
    /// The page.
    pub page: ShowPage,
    /// The next midnight, when "today" is another day, or before that when a block says something else or a place to collect
    /// opens or closes.
    pub until: Option<Instant>,
    /// What a screen reader says when the page has changed to this.
    pub said: Said,
}

/// What is told of an order in a line or two: what a frame in the shop's own site shows, and what its theme reads.
pub struct Status {
    /// The status of the parcel that is spoken of; `ordered` or `cancelled` where there is none.
    pub code: &'static str,
    /// Which words: the status, or one of the finer kinds.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Whether help should come before everything else.
    pub in_trouble: bool,
    /// When, where, what next.
    pub hero: Hero,
    /// The days between which it comes, as far as that is known.
    pub window: Option<(Option<Date>, Date)>,
    /// Why it is so.
    pub reason: Option<Reason>,
    /// Pieces that were ordered and travel; none where the items are not shown.
    pub pieces: Option<usize>,
    /// Parcels.
    pub parcels: usize,
    /// When something last changed.
    pub updated_at: Option<Instant>,
    /// The next midnight, when "today" is another day.
    pub until: Option<Instant>,
    /// Words.
    pub t: Words,
}

/// Tells an order in a line or two.
pub fn status(loaded: &Loaded, locale: &PageLocale, now: Instant) -> Status {
    let scene = Scene::new(loaded, locale, now);
    let standing = Standing::of(loaded, scene.today, &scene.zone);
    let mut hero = hero::hero(&scene, &standing, &boxes::parcels(&scene));
    // It is no visit.
    hero.news = None;
    Status {
        // What goes back to the shop takes nothing back of what was delivered.
        code: match standing.parcel {
            Some(parcel) if parcel.is_return() => {
                let newest = loaded.outward().max_by_key(|parcel| parcel.shipment.status_at);
                newest.unwrap_or(parcel).shipment.status.as_str()
            }
            Some(parcel) => parcel.shipment.status.as_str(),
            None if standing.kind == "cancelled" => "cancelled",
            None => "ordered",
        },
        kind: standing.kind,
        name: scene.words.get(&format!("status-{}-name", standing.kind)),
        in_trouble: standing.in_trouble,
        hero,
        reason: standing.parcel.and_then(|parcel| parcel.shipment.reason),
        window: standing.window(&scene.zone).filter(|_| match standing.parcel {
            Some(parcel) => loaded.outlook(parcel) == Outlook::Coming && pickup::last_day(&scene, parcel).is_none(),
            None => standing.kind != "cancelled",
        }),
        pieces: pieces::pieces(loaded),
        parcels: loaded.brought().count(),
        updated_at: updated_at(loaded, now),
        until: [scene.midnight(), pickup::next_change(&scene)].into_iter().flatten().min(),
        t: scene.words.clone(),
    }
}

/// Builds the page. `path` is the page's own path, for links to its other languages; `url` its full address; `slots`
/// gives the blocks of the other domains.
pub fn build(
    loaded: &Loaded,
    locale: &PageLocale,
    path: &str,
    url: &str,
    now: Instant,
    slots: impl FnOnce(&SlotContext<'_>) -> Vec<(Position, String)>,
) -> Built {
    let scene = Scene { path, ..Scene::new(loaded, locale, now) };
    let standing = Standing::of(loaded, scene.today, &scene.zone);
    let mut boxes = boxes::parcels(&scene);
    let leftovers = boxes::leftovers(&scene);
    let all_delivered = boxes::is_all_delivered(loaded, &leftovers);
    let mut hero = hero::hero(&scene, &standing, &boxes);
    if let Some(unsent) = leftovers.iter().find(|group| group.kind == "unsent").filter(|_| !boxes.is_empty()) {
        hero.others.push(OtherBox {
            heading: unsent.heading.clone(),
            line: String::new(),
            names: unsent.items.iter().take(MOST_NAMES).map(|item| item.title.clone()).collect(),
            more: (unsent.items.len() > MOST_NAMES)
                .then(|| scene.words.with("items-more", &[("n", (unsent.items.len() - MOST_NAMES).into())])),
            href: "#box-unsent".into(),
        });
    }
    let pickup = waiting(&standing, loaded, &mut boxes);
    let items = stages::items(&scene);
    let occasion = Occasion {
        stage: stages::stage(&scene, &standing, &items),
        confirmation: standing.is_confirmation() && loaded.order.is_some() && loaded.tier.shows_order(),
        items: &items,
        facts: &loaded.facts,
    };
    let merchant_zone = TimeZone::get(&loaded.merchant.time_zone).unwrap_or(TimeZone::UTC);
    let moment = Moment::new(now, scene.zone.clone(), merchant_zone);
    let context = SlotContext {
        merchant: loaded.merchant.id,
        brand: &loaded.brand,
        order: loaded.order.as_ref().filter(|_| loaded.tier.shows_order()),
        tier: loaded.tier,
        leftovers: &leftovers,
        in_trouble: standing.in_trouble,
        kind: standing.kind,
        occasion: &occasion,
        moment: &moment,
        words: &scene.words,
        locale,
    };
    let mut slots = slots(&context);
    let mut take = |position: Position| -> Vec<String> {
        slots.extract_if(.., |(at, _)| *at == position).map(|(_, html)| html).collect()
    };
    let title = title(&scene, &standing);
    let said = said::said(&scene, &standing, &hero);
    let page = ShowPage {
        chrome: Chrome {
            description: Some(hero.sentence.clone()),
            preview: scene.words.with("preview-title", &[("brand", (&loaded.brand.name).into())]),
            preview_image: url
                .strip_suffix(path)
                .map(|base| format!("{base}{}", Colours::of(&loaded.brand.theme).path())),
            ..Chrome::new(Some(&loaded.brand), locale, title, language_links(path, locale.language))
        },
        take_away: take_away(&scene, path, url),
        hero,
        map: journey::map(&scene, &standing),
        order: order(&scene, path, occasion.confirmation),
        pickup,
        boxes,
        slots_notice: take(Position::Notice),
        slots_story: take(Position::Story),
        slots_aside: take(Position::Aside),
        slots_main: take(Position::Main),
        json_ld: super::json_ld::order_and_deliveries(loaded, &scene.words, url, all_delivered),
        updated: updated(&scene, now),
        // A sample has no address that a camera could open.
        qr: url.contains("://").then(|| format!("{path}/qr.svg")),
        script: Some(assets::url("js/live.js")),
        t: scene.words.clone(),
    };
    let until = [scene.midnight(), moment.until(), pickup::next_change(&scene)].into_iter().flatten().min();
    Built { page, until, said, fits_wallet: wallet_order::is_worth_keeping(&scene) }
}

/// Ways into other programs. Two for the calendar: the file works everywhere and stays as it is, the subscription moves
/// when the day does and needs a program that takes it.
fn take_away(scene: &Scene<'_>, path: &str, url: &str) -> Vec<Action> {
    if !calendar::has_a_day(scene) {
        return Vec::new();
    }
    let file = format!("{path}/calendar.ics?lang={}", scene.locale.language);
    let host = url.strip_suffix(path).and_then(|base| base.split_once("://")).map(|(_, host)| host);
    let follow = host.map(|host| ("calendar-follow", format!("webcal://{host}{file}")));
    let ways = [Some(("calendar-add", file.clone())), follow].into_iter().flatten();
    ways.map(|(label, href)| Action { label: scene.words.get(label), href, primary: false }).collect()
}

/// Takes the place where the parcel that the head speaks of waits out of its box.
fn waiting(standing: &Standing<'_>, loaded: &Loaded, boxes: &mut [BoxView]) -> Option<PickupView> {
    let parcel = standing.parcel.filter(|parcel| parcel.shipment.status == ShipmentStatus::AvailableForPickup)?;
    let at = loaded.parcels.iter().position(|of| of.shipment.id == parcel.shipment.id)?;
    boxes.get_mut(at)?.pickup.take()
}

/// Stands in tabs, histories and on shared screens: no number, no name.
fn title(scene: &Scene<'_>, standing: &Standing) -> String {
    let status = scene.words.get(&format!("status-{}-name", standing.kind));
    let brand = &scene.loaded.brand.name;
    scene.words.with("title-parcel", &[("status", (&status).into()), ("brand", brand.into())])
}

/// When there was the last news: of the carriers, and before there are any, of the shop. Not when it came here: what is told
/// today of last week is a week old.
fn updated_at(loaded: &Loaded, now: Instant) -> Option<Instant> {
    let events = loaded.parcels.iter().flat_map(|parcel| &parcel.events);
    let of_carriers = events.filter_map(|event| event.when.at).max();
    let of_shop = || loaded.order.as_ref().map(|order| order.updated_at);
    let of_parcels = || loaded.parcels.iter().map(|parcel| parcel.shipment.updated_at).max();
    Some(of_carriers.or_else(of_shop).or_else(of_parcels)?.min(now))
}

fn updated(scene: &Scene<'_>, now: Instant) -> Option<String> {
    let at = updated_at(scene.loaded, now)?;
    let local = scene.zone.to_datetime(at.timestamp());
    let (day, time) = (scene.day_within(local.date()), scene.dates.clock(local.time()));
    let when = scene.words.with("moment", &[("day", (&day).into()), ("time", (&time).into())]);
    Some(scene.words.with("updated-at", &[("when", (&when).into())]))
}

fn order(scene: &Scene<'_>, path: &str, confirmation: bool) -> Option<OrderView> {
    let tier = scene.loaded.tier;
    let order = scene.loaded.order.as_ref().filter(|_| tier.shows_order())?;
    let asked = format!("?lang={}", scene.locale.language);
    let details = &order.details.0;
    let currency = order.currency();
    let amount = |minor: i64| format_money(Money { minor, currency }, &scene.locale.locale);
    let totals = &details.totals;
    let discount = totals.discount.filter(|discount| *discount != 0).map(|discount| -discount.abs());
    let refunded = totals.refunded.filter(|refunded| *refunded != 0).map(|refunded| -refunded.abs());
    let lines = [
        ("total-subtotal", totals.subtotal, false),
        ("total-discount", discount, false),
        ("total-shipping", totals.shipping, false),
        ("total-tax", totals.tax.filter(|tax| *tax != 0), false),
        ("total-total", totals.total, true),
        ("total-refunded", refunded, false),
        ("total-paid", totals.total.zip(refunded).map(|(total, refunded)| total + refunded), true),
    ];
    let placed = order.placed_at.unwrap_or(order.created_at);
    Some(OrderView {
        number: order.number.clone(),
        placed: scene.dates.full(scene.zone.to_datetime(placed.timestamp()).date()),
        totals: lines
            .into_iter()
            .filter_map(|(label, minor, strong)| {
                Some(TotalLine { label: scene.words.get(label), amount: amount(minor?), strong })
            })
            .collect(),
        // Empty where the tier shows none: it was taken out when the page was loaded. What is collected goes nowhere.
        ship_to: if details.store_pickup.is_none() {
            places::of_address(&details.ship_to, scene.locale)
        } else {
            Vec::new()
        },
        email: order.email.clone(),
        phone: details.phone.clone(),
        unlock: tier.can_unlock().then(|| format!("{path}/unlock{asked}")),
        share: (tier.can_unlock() || tier.may_act()).then(|| format!("{path}/links{asked}")),
        lock: tier.may_act().then(|| format!("{path}/lock{asked}")),
        thanks: (!confirmation)
            .then(|| scene.loaded.brand.content.thanks.get(scene.locale.language).map(str::to_owned))
            .flatten(),
    })
}

#[cfg(test)]
mod tests {
    use askama::Template;

    use super::*;
    use crate::i18n::Language;

    #[derive(Template)]
    #[template(source = "{% include \"components/pickup.html\" %}", ext = "html")]
    struct Pickup {
        t: Words,
        p: PickupView,
    }

    #[test]
    fn where_to_collect_it_says_by_when_first_and_shows_the_code() {
        let p = PickupView {
            name: Some("Kiosk <Ecke>".into()),
            lines: vec!["Bahnhofstraße 3".into(), "20095 Hamburg".into()],
            today: Some("Open today until 20:00".into()),
            hours: vec!["Monday–Friday 8:00–20:00".into()],
            code: Some("7341 88".into()),
            code_svg: Some("<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>".into()),
            until: Some("Until Friday, 4 December".into()),
            instructions: None,
            way: None,
        };
        let bare = PickupView { today: None, hours: vec![], code: None, code_svg: None, until: None, ..p.clone() };
        let t = Words::of(Language::English);
        let html = Pickup { t: t.clone(), p }.render().unwrap();
        let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} is missing in {html}"));
        assert!(at("4 December") < at("Bahnhofstraße") && at("Bahnhofstraße") < at("7341 88"));
        assert!(at("7341 88") < at("<svg viewBox") && at("until 20:00") < at("Monday"));
        assert!(!html.contains("<Ecke>"), "a carrier's text is text");
        let html = Pickup { t: t.clone(), p: bare }.render().unwrap();
        assert!(!html.contains(&t.get("pickup-code")) && !html.contains("<ul"), "no heading without what is beneath");
    }
}
