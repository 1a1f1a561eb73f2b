//! From what was read to what is shown: finished texts in the page's language.
//!
//! The answers stand in the order in which a shopper asks: when does it come, where is it, what do I do, what is in it,
//! how did it get here (`hero`, `boxes`).

mod boxes;
mod calendar;
mod hero;
mod standing;
mod wallet_order;

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::load::Loaded;
use crate::db::Instant;
use crate::i18n::{Dates, PageLocale, Words, format_money, zone_of};
use crate::orders::Money;
use crate::web::card::Colours;
use crate::web::page::language_links;
use crate::web::slot::{Position, SlotContext};
use crate::web::{Action, Chrome, page::BoxView, page::Figure};

pub use calendar::calendar;
pub use standing::Standing;
pub(super) use standing::kind;
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
    /// The order's facts.
    pub order: Option<OrderView>,
    /// The parcels.
    pub boxes: Vec<BoxView>,
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
    /// Where it is.
    pub sentence: String,
    /// What comes next.
    pub next: Option<String>,
    /// "3 of 5 items are on their way".
    pub progress: Option<String>,
    /// At most two.
    pub actions: Vec<Action>,
    /// The drawing.
    pub figure: Figure,
}

/// The order's facts.
pub struct OrderView {
    /// Number.
    pub number: String,
    /// Day.
    pub placed: String,
    /// Sums.
    pub totals: Vec<TotalLine>,
    /// A part of the address.
    pub ship_to: Vec<String>,
    /// The merchant's words.
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
    words: Words,
    locale: &'a PageLocale,
    dates: Arc<Dates>,
    zone: TimeZone,
    today: Date,
}

impl<'a> Scene<'a> {
    fn new(loaded: &'a Loaded, locale: &'a PageLocale, now: Instant) -> Self {
        let zone = destination_zone(loaded)
            .unwrap_or_else(|| TimeZone::get(&loaded.merchant.time_zone).unwrap_or(TimeZone::UTC));
        Self {
            words: Words::in_locale(locale),
            dates: Dates::of(&locale.locale),
            today: zone.to_datetime(now.timestamp()).date(),
            loaded,
            locale,
            zone,
        }
    }

    /// "Today", "Yesterday", "Tomorrow", or the weekday and date; with the year if it is another.
    fn day(&self, date: Date) -> String {
        self.near(date, ["yesterday", "today", "tomorrow"])
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

    fn date(&self, date: Date) -> String {
        if date.year() == self.today.year() { self.dates.weekday(date) } else { self.dates.full(date) }
    }
}

fn destination_zone(loaded: &Loaded) -> Option<TimeZone> {
    let address = &loaded.order.as_ref()?.details.0.ship_to;
    zone_of(address.country.as_deref()?, address.region.as_deref())
}

/// A page, and until when its dates are true.
pub struct Built {
    /// Whether the order is one to follow in Apple Wallet.
    pub fits_wallet: bool,
    /// The page.
    pub page: ShowPage,
    /// The next midnight, when "today" is another day.
    pub until: Option<Instant>,
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
    let scene = Scene::new(loaded, locale, now);
    let standing = Standing::of(loaded, scene.today, &scene.zone);
    let boxes = boxes::parcels(&scene);
    let leftovers = boxes::leftovers(&scene);
    let hero = hero::hero(&scene, &standing);
    let context = SlotContext {
        merchant: loaded.merchant.id,
        brand: &loaded.brand,
        order: loaded.order.as_ref(),
        leftovers: &leftovers,
        in_trouble: standing.in_trouble,
        words: &scene.words,
        locale,
    };
    let mut slots = slots(&context);
    let mut take = |position: Position| -> Vec<String> {
        slots.extract_if(.., |(at, _)| *at == position).map(|(_, html)| html).collect()
    };
    let title = title(&scene, &standing);
    let mut chrome = Chrome::new(Some(&loaded.brand), locale, title, language_links(path, locale.language));
    chrome.preview = scene.words.with("preview-title", &[("brand", (&loaded.brand.name).into())]);
    chrome.preview_image =
        url.strip_suffix(path).map(|base| format!("{base}{}", Colours::of(&loaded.brand.theme).path()));
    let page = ShowPage {
        chrome,
        take_away: take_away(&scene, path, url),
        hero,
        order: order(&scene),
        boxes,
        slots_story: take(Position::Story),
        slots_aside: take(Position::Aside),
        slots_main: take(Position::Main),
        json_ld: super::json_ld::order_and_deliveries(loaded, &scene.words, url, boxes::is_all_delivered(&scene)),
        updated: updated(&scene, now),
        // A sample has no address that a camera could open.
        qr: url.contains("://").then(|| format!("{path}/qr.svg")),
        t: scene.words.clone(),
    };
    let until = scene
        .today
        .tomorrow()
        .ok()
        .and_then(|tomorrow| tomorrow.to_zoned(scene.zone.clone()).ok())
        .map(|midnight| Instant::from_timestamp(midnight.timestamp()));
    Built { page, until, fits_wallet: wallet_order::is_worth_keeping(&scene) }
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

/// Stands in tabs, histories and on shared screens: no number, no name.
fn title(scene: &Scene<'_>, standing: &Standing) -> String {
    let status = scene.words.get(&format!("status-{}-name", standing.kind));
    let brand = &scene.loaded.brand.name;
    scene.words.with("title-parcel", &[("status", (&status).into()), ("brand", brand.into())])
}

fn updated(scene: &Scene<'_>, now: Instant) -> Option<String> {
    let loaded = scene.loaded;
    let parcels = loaded.parcels.iter().map(|parcel| parcel.shipment.updated_at);
    let at = parcels.chain(loaded.order.as_ref().map(|order| order.updated_at)).max()?.min(now);
    let local = scene.zone.to_datetime(at.timestamp());
    let (day, time) = (scene.day_within(local.date()), scene.dates.clock(local.time()));
    let when = scene.words.with("moment", &[("day", (&day).into()), ("time", (&time).into())]);
    Some(scene.words.with("updated-at", &[("when", (&when).into())]))
}

fn order(scene: &Scene<'_>) -> Option<OrderView> {
    let order = scene.loaded.order.as_ref()?;
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
        ship_to: part_of_address(&details.ship_to),
        thanks: scene.loaded.brand.content.thanks.get(scene.locale.language).map(str::to_owned),
    })
}

/// A first name with an initial, and the town. The street would tell too much to whoever has the link, and the postal
/// code is one of the two things that a guest's look-up asks for.
fn part_of_address(address: &crate::orders::model::Address) -> Vec<String> {
    let name = address.name.as_deref().map(|name| {
        let mut parts = name.split_whitespace();
        let first = parts.next().unwrap_or_default().to_owned();
        match parts.next_back().and_then(|last| last.chars().next()) {
            Some(initial) => format!("{first} {initial}."),
            None => first,
        }
    });
    name.into_iter().chain(address.city.clone()).filter(|line| !line.is_empty()).collect()
}
