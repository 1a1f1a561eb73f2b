//! What the shopper's pages are made of: views with finished texts, which templates only have to place.

use actix_web::http::StatusCode;
use askama::Template;

use super::{Finished, assets};
use crate::branding::Brand;
use crate::i18n::{Language, PageLocale, Words};

/// The frame around every page.
#[derive(Clone)]
pub struct Chrome {
    /// Language of the page.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Title.
    pub title: String,
    /// What a link's preview is called, where others may see it.
    pub preview: String,
    /// The picture of a link's preview, with its host.
    pub preview_image: Option<String>,
    /// The browser's frame: for which preference, and its colour.
    pub frame_colours: Vec<(&'static str, String)>,
    /// The whole style sheet, inline.
    pub css: String,
    /// Class names from the theme.
    pub layout: String,
    /// The brand.
    pub brand: BrandView,
    /// The same page in other languages.
    pub languages: Vec<LanguageLink>,
    /// Font files that the first sight needs; asked for together with nothing else, they are there in time for it.
    pub fonts: Vec<String>,
    /// The icon of the browser's tab, as a data address.
    pub icon: String,
    /// Whether to say who made the page.
    pub powered: bool,
    /// Whether search engines may list it. Nothing that belongs to an order is.
    pub indexable: bool,
    /// What previews and search engines may say of it: nothing that is anyone's own.
    pub description: Option<String>,
    /// Address of the statement about accessibility.
    pub accessibility: String,
}

/// A brand in the page's head.
#[derive(Clone)]
pub struct BrandView {
    /// Name.
    pub name: String,
    /// The shop.
    pub home_url: Option<String>,
    /// Inline SVG.
    pub logo_svg: Option<String>,
}

/// The page in one language.
#[derive(Clone)]
pub struct LanguageLink {
    /// Code.
    pub lang: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Where.
    pub href: String,
    /// Whether this is it.
    pub current: bool,
}

/// Something to do.
#[derive(Clone)]
pub struct Action {
    /// What it says.
    pub label: String,
    /// Where it goes.
    pub href: String,
    /// Whether it is the one.
    pub primary: bool,
}

/// A parcel, or a group of items that are in none.
#[derive(Clone)]
pub struct BoxView {
    /// `parcel`, `store` (collected in the merchant's store), `return`, `unsent`, `cancelled`, `refunded` or `digital`.
    pub kind: &'static str,
    /// "Box 1 of 2".
    pub heading: String,
    /// `calm`, `delay`, `problem` or `done`.
    pub tone: &'static str,
    /// "On its way · arrives Thursday, 26 November".
    pub status_line: String,
    /// Who carries it.
    pub carrier: Option<String>,
    /// Under which number.
    pub number: Option<String>,
    /// The carrier's own page.
    pub carrier_url: Option<String>,
    /// "Sent from our store in Hamburg".
    pub origin: Option<String>,
    /// "In your parcel", above what is in it.
    pub items_heading: String,
    /// What is in it.
    pub items: Vec<ItemView>,
    /// Events shown at once.
    pub recent: Vec<EventView>,
    /// Events behind a disclosure.
    pub earlier: Vec<EventView>,
    /// "9 earlier updates".
    pub earlier_label: String,
    /// Where to collect it.
    pub pickup: Option<PickupView>,
    /// Its drawing.
    pub figure: Figure,
    /// Whether its events are open.
    pub open: bool,
}

/// One line of an order.
#[derive(Clone)]
pub struct ItemView {
    /// Name.
    pub title: String,
    /// Colour, size.
    pub variant: Option<String>,
    /// How many.
    pub quantity: u32,
    /// Picture on this host, 144 pixels wide: twice what it is shown at.
    pub image: Option<String>,
    /// The same, up to 288 pixels wide, for finer screens.
    pub image_large: Option<String>,
    /// "Cancelled".
    pub state: Option<String>,
    /// Its code, empty if nothing is special.
    pub state_code: &'static str,
    /// Price.
    pub price: Option<String>,
}

/// One line of the timeline.
#[derive(Clone)]
pub struct EventView {
    /// The day, where it changes.
    pub day: Option<String>,
    /// Local time; none if unknown.
    pub time: Option<String>,
    /// For machines.
    pub iso: Option<String>,
    /// What happened.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// Who had it in the lines from here down, where the parcel changed hands.
    pub carrier: Option<String>,
    /// In the carrier's words.
    pub carrier_words: Option<String>,
    /// Their language, if known.
    pub carrier_lang: Option<String>,
    /// One of the few that matter.
    pub important: bool,
    /// Whether it came since the last visit.
    pub new: bool,
}

/// Where a parcel waits.
#[derive(Clone)]
pub struct PickupView {
    /// Shop, locker, post office.
    pub name: Option<String>,
    /// Address.
    pub lines: Vec<String>,
    /// "Open today until 19:00".
    pub today: Option<String>,
    /// Opening hours.
    pub hours: Vec<String>,
    /// Code to show.
    pub code: Option<String>,
    /// The code as a bar code or QR: a whole `<svg>`, made by us.
    pub code_svg: Option<String>,
    /// How long.
    pub until: Option<String>,
    /// What else is to be known there, in the sender's words.
    pub instructions: Option<String>,
    /// A map that shows the way there. It is told the address and nothing else.
    pub way: Option<String>,
}

/// The drawing of a status.
#[derive(Clone)]
pub struct Figure {
    /// Which.
    pub kind: &'static str,
    /// How far along the route, 0 to 4.
    pub stop: u8,
    /// For who cannot see it.
    pub label: String,
}

/// A page that says one thing: not found, expired, too many tries, broken.
#[derive(Template)]
#[template(path = "tracking_page/message.html")]
pub struct MessagePage {
    /// The frame.
    pub chrome: Chrome,
    /// Words.
    pub t: Words,
    /// What.
    pub heading: String,
    /// Why, and what can be done.
    pub text: String,
    /// Ways out.
    pub actions: Vec<Action>,
    /// To quote when asking for help.
    pub reference: Option<String>,
}

impl Chrome {
    /// The frame in a brand, or in our own plain look where no brand is known.
    pub fn new(brand: Option<&Brand>, locale: &PageLocale, title: String, languages: Vec<LanguageLink>) -> Self {
        let theme = brand.map_or_else(crate::branding::Theme::plain, |brand| brand.theme.clone());
        Self {
            lang: locale.language.as_str().to_owned(),
            dir: locale.language.direction(),
            preview: title.clone(),
            preview_image: None,
            frame_colours: theme.frame_colours(),
            title,
            css: format!("{}{}", theme.shared_css(), assets::shopper_css()),
            fonts: theme.first_fonts(locale.language),
            icon: theme.icon(),
            layout: theme.layout.join(" "),
            brand: BrandView {
                name: brand.map_or_else(|| "Doorstep".to_owned(), |brand| brand.name.clone()),
                home_url: brand.and_then(|brand| brand.content.home_url.clone()),
                logo_svg: brand.and_then(|brand| brand.content.logo_svg.clone()),
            },
            languages,
            powered: brand.is_some(),
            indexable: false,
            description: None,
            accessibility: accessibility(brand, locale.language),
        }
    }
}

/// The statement in the brand and the language of the page that leads to it.
fn accessibility(brand: Option<&Brand>, language: Language) -> String {
    let brand = brand.map_or_else(String::new, |brand| format!("brand={}&", brand.slug));
    format!("/accessibility?{brand}lang={language}")
}

/// The same page in each language. `path` may have a query already.
pub fn language_links(path: &str, current: Language) -> Vec<LanguageLink> {
    let joint = if path.contains('?') { '&' } else { '?' };
    Language::ALL
        .iter()
        .map(|language| LanguageLink {
            lang: language.as_str(),
            name: language.name(),
            href: format!("{path}{joint}lang={language}"),
            current: *language == current,
        })
        .collect()
}

/// Renders a page. A template that fails is a mistake of ours; the shopper gets a short plain answer.
pub fn finish(page: &impl Template, status: StatusCode, css: &str) -> Finished {
    rendered(page, status, css, Finished::new)
}

/// The same for a page that may run our own script files.
pub fn finish_scripted(page: &impl Template, status: StatusCode, css: &str) -> Finished {
    rendered(page, status, css, Finished::scripted)
}

fn rendered(
    page: &impl Template,
    status: StatusCode,
    css: &str,
    finished: fn(StatusCode, String, &str) -> Finished,
) -> Finished {
    match page.render() {
        Ok(html) => finished(status, html, css),
        Err(error) => {
            tracing::error!(%error, "a template failed");
            Finished::new(StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong. Please try again.".into(), "")
        }
    }
}
