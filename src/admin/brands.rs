//! Brands: how each looks, drafted with a preview of every page, published, kept, and taken back.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use super::form::{Choice, Field, Form, Posted};
use super::staff::{self, Answer, Denied, Staff};
use super::upload::Uploaded;
use super::visit::{Frame, Notice, Section, Way};
use super::when::When;
use crate::accounts::people::Permission;
use crate::app::App;
use crate::branding::colour::Colour;
use crate::branding::look::LONGEST_NAME;
use crate::branding::store::{Draft, Version};
use crate::branding::theme::{self, Repair, Seeds, TokenSpec};
use crate::branding::versions::{self, Kept};
use crate::branding::{self, Brand, Look, Theme, fonts, logo};
use crate::db::Instant;
use crate::demo::{brands as samples, pages as gallery};
use crate::error::Error;
use crate::i18n::Language;
use crate::outbound::escaped;
use crate::pictures;
use crate::secrets::random_token;
use crate::web::Finished;

/// A logo of pixels is fitted into this: four times what it is shown at.
const LOGO: (u32, u32) = (720, 224);
/// The largest file of a look, in bytes.
const LARGEST_LOOK: usize = 64 * 1024;

struct Line {
    name: String,
    slug: String,
    draft: Option<When>,
}

/// Every brand.
#[derive(Template)]
#[template(path = "admin/brands/index.html")]
struct BrandsPage {
    frame: Frame,
    base: String,
    lines: Vec<Line>,
}

/// The merchant's brand of that short name, and its draft.
///
/// # Errors
/// There is none.
pub(super) async fn brand(app: &App, staff: &Staff, slug: &str) -> Result<(Brand, Option<Draft>), Denied> {
    let (merchant, slug) = (staff.merchant.id, slug.to_owned());
    let found = app
        .db
        .read(move |conn| {
            let Some(brand) = branding::store::by_slug(conn, merchant, &slug)? else { return Ok(None) };
            let draft = branding::store::draft(conn, merchant, brand.id)?;
            Ok(Some((brand, draft)))
        })
        .await?;
    Ok(found.ok_or(Error::NotFound)?)
}

/// The merchant's brand of that short name.
///
/// # Errors
/// There is none.
pub(super) async fn with_slug(app: &App, staff: &Staff, slug: &str) -> Result<Brand, Denied> {
    Ok(brand(app, staff, slug).await?.0)
}

/// `GET /admin/m/{merchant}/brands`: who has one brand goes to its look at once.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let merchant = staff.merchant.id;
    let all = app
        .db
        .read(move |conn| {
            let brands = branding::store::of_merchant(conn, merchant)?;
            brands
                .into_iter()
                .map(|brand| Ok((branding::store::draft(conn, merchant, brand.id)?, brand)))
                .collect::<crate::db::Result<Vec<_>>>()
        })
        .await?;
    if let [(_, only)] = all.as_slice() {
        return Ok(staff.visit.to(&staff.path(&format!("/brands/{}/look", only.slug))));
    }
    let page = BrandsPage {
        frame: staff.frame("Brands", Section::Brands),
        base: staff.path("/brands"),
        lines: all
            .into_iter()
            .map(|(draft, brand)| Line {
                name: brand.name,
                slug: brand.slug,
                draft: draft.map(|draft| staff.when(draft.updated_at)),
            })
            .collect(),
    };
    Ok(staff.visit.show(&page))
}

/// What is looked at.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct View {
    #[serde(default)]
    state: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    scheme: String,
    #[serde(default)]
    width: String,
}

impl View {
    fn state(&self) -> &str {
        if self.state.is_empty() { "in_transit" } else { &self.state }
    }

    fn width(&self) -> &str {
        if ["320", "390", "768", "1280"].contains(&self.width.as_str()) { &self.width } else { "390" }
    }

    fn query(&self) -> String {
        let scheme = if ["light", "dark"].contains(&self.scheme.as_str()) { self.scheme.as_str() } else { "" };
        format!("lang={}&scheme={scheme}", escaped(&self.lang))
    }
}

/// A colour that is shown as another, because nobody could read it.
struct Mended {
    sentence: String,
    given: String,
    shown: String,
}

impl Mended {
    fn of(repair: &Repair) -> Self {
        Self {
            sentence: format!(
                "{} in {}: {} has a contrast of {:.1} with {}; {:.1} are needed. Shown instead: {}, with {:.1}.",
                repair.token,
                repair.scheme,
                repair.given,
                repair.before,
                repair.against,
                repair.needed,
                repair.shown,
                repair.after
            ),
            given: repair.given.to_string(),
            shown: repair.shown.to_string(),
        }
    }
}

struct Published {
    number: i32,
    note: String,
    author: String,
    when: When,
    current: bool,
}

/// A part of the editor.
struct Part {
    title: &'static str,
    open: bool,
    fields: Vec<Field>,
}

/// How a brand looks.
#[derive(Template)]
#[template(path = "admin/brands/look.html")]
struct LookPage {
    frame: Frame,
    here: String,
    name: String,
    brands: bool,
    verdict: Option<String>,
    identity: Vec<Field>,
    parts: Vec<Part>,
    logo: Option<String>,
    /// Colours that the logo offers.
    offers: Vec<String>,
    draft: Option<(String, When)>,
    /// The mark of what this page began with.
    seen: String,
    /// What was typed about a version that was not published.
    note: String,
    publish_at: Option<When>,
    mended: Vec<Mended>,
    preview: String,
    view: View,
    states: Vec<Choice>,
    languages: Vec<Choice>,
    versions: Vec<Published>,
    starts: Vec<Choice>,
    writes: bool,
}

const COLOURS: &[(&str, &str, &str)] = &[
    ("light-paper", "Ground", "light"),
    ("light-ink", "Text", "light"),
    ("light-accent", "Your colour", "light"),
    ("dark-paper", "Ground, dark", "dark"),
    ("dark-ink", "Text, dark", "dark"),
    ("dark-accent", "Your colour, dark", "dark"),
];
/// Colours that a brand may leave out.
const MORE_COLOURS: &[(&str, &str)] = &[
    ("light-stage", "Ground of the first section"),
    ("light-hairline", "Lines"),
    ("light-second", "Decoration"),
    ("light-third", "Decoration, too"),
    ("dark-stage", "Ground of the first section, dark"),
    ("dark-hairline", "Lines, dark"),
    ("dark-second", "Decoration, dark"),
    ("dark-third", "Decoration, too, dark"),
];

/// Layout classes that exclude each other: the field, what people call it, and the classes.
const LAYOUT_GROUPS: &[(&str, &str, &[&str])] = &[
    ("layout-align", "Head stands", &["align-start", "align-center"]),
    ("layout-columns", "Columns on wide screens", &["columns-one", "columns-two"]),
    ("layout-hero", "First section", &["hero-open", "hero-panel", "hero-band"]),
    ("layout-horizon", "Drawing on the band’s edge", &["hero-horizon"]),
    ("layout-date", "The date", &["date-bare", "date-plate"]),
    ("layout-ground", "Pattern of the ground", &["ground-grid", "ground-dots", "ground-topo"]),
    ("layout-figure", "Drawing of the status", &["figure-line", "figure-block"]),
    ("layout-route", "Route in the drawing", &["figure-track", "figure-trail", "figure-meter"]),
    ("layout-frame", "Frame around it", &["figure-frame"]),
    ("layout-face", "Face on the parcel", &["figure-face"]),
    ("layout-heads", "Headings", &["heads-mark", "heads-count"]),
    ("layout-rows", "Rows", &["rows-ruled"]),
    ("layout-items", "Items", &["items-list", "items-plates"]),
    ("layout-actions", "Buttons", &["actions-fill", "actions-line"]),
    ("layout-notes", "Notes", &["notes-wash", "notes-plain"]),
    ("layout-map", "Map", &["map-stage"]),
];

fn seeds<'a>(theme: &'a Theme, name: &str) -> &'a Seeds {
    if name.starts_with("dark") { &theme.dark } else { &theme.light }
}

fn colour_of(theme: &Theme, name: &str) -> Option<Colour> {
    let seeds = seeds(theme, name);
    match name.split_once('-')?.1 {
        "paper" => Some(seeds.paper),
        "ink" => Some(seeds.ink),
        "accent" => Some(seeds.accent),
        "stage" => seeds.stage,
        "hairline" => seeds.hairline,
        "second" => seeds.second,
        "third" => seeds.third,
        _ => None,
    }
}

fn set_colour(theme: &mut Theme, name: &str, colour: Option<Colour>) {
    let seeds = if name.starts_with("dark") { &mut theme.dark } else { &mut theme.light };
    match (name.split_once('-').map(|(_, part)| part), colour) {
        (Some("paper"), Some(colour)) => seeds.paper = colour,
        (Some("ink"), Some(colour)) => seeds.ink = colour,
        (Some("accent"), Some(colour)) => seeds.accent = colour,
        (Some("stage"), colour) => seeds.stage = colour,
        (Some("hairline"), colour) => seeds.hairline = colour,
        (Some("second"), colour) => seeds.second = colour,
        (Some("third"), colour) => seeds.third = colour,
        _ => {}
    }
}

fn token_field(theme: &Theme, spec: &TokenSpec) -> Field {
    let set = theme.tokens.get(spec.name).map_or("", String::as_str);
    let label = spec.name.replace('-', " ");
    match spec.size {
        None => {
            let usual = Choice::new("", format!("as usual ({})", spec.default));
            let words = spec.words.iter().map(|word| Choice::new(*word, *word));
            Field::choice(spec.name, label, [usual].into_iter().chain(words).collect()).value(set)
        }
        Some((unit, least, most)) => Field::text(spec.name, label)
            .value(set)
            .example(spec.default)
            .hint(format!("{least}{unit} to {most}{unit}"))
            .longest(20)
            .code(),
    }
}

fn identity_fields(look: &Look) -> Vec<Field> {
    vec![
        Field::text("name", "Name").value(&look.name).needed().longest(LONGEST_NAME),
        Field::url("home_url", "Your shop’s address")
            .value(look.home_url.as_deref().unwrap_or_default())
            .example("https://shop.example"),
    ]
}

fn parts(look: &Look) -> Vec<Part> {
    let theme = &look.theme;
    let hex = |name: &str| colour_of(theme, name).map_or_else(String::new, |colour| colour.to_string());
    let colours =
        COLOURS.iter().map(|(name, label, _)| Field::colour(*name, *label).value(hex(name)).needed()).collect();
    let more = MORE_COLOURS
        .iter()
        .map(|(name, label)| Field::text(*name, *label).value(hex(name)).example("as usual").longest(40).code());
    let font = |name: &'static str, label: &str, set: &str| {
        Field::choice(name, label, fonts::all().map(|font| Choice::new(&font.key, &font.family)).collect()).value(set)
    };
    let type_fields = vec![
        font("font-display", "Dates and headings", &theme.display),
        font("font-body", "Text", &theme.body),
        font("font-mono", "Numbers and codes", &theme.mono),
    ];
    let layout = LAYOUT_GROUPS.iter().map(|(field, label, classes)| {
        let set = theme.layout.iter().find(|class| classes.contains(&class.as_str())).map_or("", String::as_str);
        let usual = Choice::new("", "as usual");
        let choices =
            classes.iter().map(|class| Choice::new(*class, class.split_once('-').map_or(*class, |(_, last)| last)));
        Field::choice(*field, *label, [usual].into_iter().chain(choices).collect()).value(set)
    });
    vec![
        Part { title: "Colours", open: true, fields: colours },
        Part { title: "Type", open: true, fields: type_fields },
        Part { title: "Composition", open: false, fields: layout.collect() },
        Part { title: "More colours", open: false, fields: more.collect() },
        Part {
            title: "Every measure",
            open: false,
            fields: theme::tokens().map(|spec| token_field(theme, &spec)).collect(),
        },
    ]
}

/// The look of a form, on the ground of what was there.
fn read(look: &Look, posted: &Posted) -> Result<Look, String> {
    let mut look = look.clone();
    look.name = posted.text("name").to_owned();
    look.home_url = Some(posted.text("home_url").to_owned()).filter(|url| !url.is_empty());
    let named =
        COLOURS.iter().map(|(name, ..)| (*name, true)).chain(MORE_COLOURS.iter().map(|(name, _)| (*name, false)));
    for (name, needed) in named {
        let text = posted.text(name);
        match text.parse::<Colour>() {
            Ok(colour) => {
                // What is shown as the same is the same: the browser rounds to eight bits, and a look is not changed by being opened.
                if colour_of(&look.theme, name).is_none_or(|known| known.to_string() != colour.to_string()) {
                    set_colour(&mut look.theme, name, Some(colour));
                }
            }
            Err(_) if text.is_empty() && !needed => set_colour(&mut look.theme, name, None),
            Err(_) if text.is_empty() => {}
            Err(error) => return Err(format!("{}: {error}", name.replace('-', " "))),
        }
    }
    for (name, font) in [
        ("font-display", &mut look.theme.display),
        ("font-body", &mut look.theme.body),
        ("font-mono", &mut look.theme.mono),
    ] {
        if !posted.text(name).is_empty() {
            posted.text(name).clone_into(font);
        }
    }
    if LAYOUT_GROUPS.iter().any(|(field, ..)| posted.has(field)) {
        let chosen = LAYOUT_GROUPS.iter().map(|(field, ..)| posted.text(field)).filter(|class| !class.is_empty());
        look.theme.layout = chosen.map(str::to_owned).collect();
    }
    for spec in theme::tokens().filter(|spec| posted.has(spec.name)) {
        match posted.text(spec.name) {
            "" => {
                look.theme.tokens.remove(spec.name);
            }
            value => {
                look.theme.tokens.insert(spec.name.to_owned(), value.to_owned());
            }
        }
    }
    look.check().map_err(|error| error.to_string())?;
    Ok(look)
}

async fn page(app: &App, staff: &Staff, slug: &str, view: View, wrong: Option<String>) -> Result<LookPage, Denied> {
    let (brand, draft) = brand(app, staff, slug).await?;
    let (merchant, id) = (staff.merchant.id, brand.id);
    let (known, several) = app
        .db
        .read(move |conn| {
            Ok((branding::store::looks(conn, merchant, id)?, branding::store::of_merchant(conn, merchant)?.len() > 1))
        })
        .await?;
    let published = Look::of(&brand);
    let look = &versions::ground(&brand, draft.as_ref());
    let here = staff.path(&format!("/brands/{slug}/look"));
    let shop = samples::all().first().ok_or(Error::NotFound)?;
    let states = gallery::keys(shop, staff.now)?;
    let offers = look.logo_svg.as_deref().map(offered).unwrap_or_default();
    Ok(LookPage {
        frame: staff
            .frame(&format!("Look of {}", brand.name), Section::Brands)
            .ways(ways(staff, slug, "/look"))
            .script("js/admin/look.js"),
        preview: format!("{here}/preview/{}?{}", escaped(view.state()), view.query()),
        seen: versions::mark(&look.design()),
        note: String::new(),
        identity: identity_fields(look),
        parts: parts(look),
        logo: look.logo_svg.clone(),
        offers,
        mended: look.theme.repairs().iter().map(Mended::of).collect(),
        draft: draft.as_ref().map(|draft| (draft.author.clone(), staff.when(draft.updated_at))),
        publish_at: draft.as_ref().and_then(|draft| draft.publish_at).map(|at| When::exactly(at, staff.zone())),
        states: states.iter().map(|state| Choice::new(state, state.replace('_', " "))).collect(),
        languages: Language::ALL.iter().map(|language| Choice::new(language.as_str(), language.name())).collect(),
        versions: known.into_iter().map(|version| told(staff, &published, version)).collect(),
        starts: samples::all().iter().map(|shop| Choice::new(shop.slug, &shop.name)).collect(),
        brands: several,
        writes: staff.may(Permission::BrandsWrite),
        name: brand.name.clone(),
        verdict: wrong,
        view,
        here,
    })
}

impl LookPage {
    /// With what was typed, in place of what is kept.
    fn typed(mut self, posted: &Posted) -> Self {
        let filled = |fields: &[Field]| Form::new(fields.iter().cloned()).filled(posted).fields().to_vec();
        self.identity = filled(&self.identity);
        for part in &mut self.parts {
            part.fields = filled(&part.fields);
        }
        // Sent again it is still older than what somebody else did.
        posted.text("seen").clone_into(&mut self.seen);
        posted.text("note").clone_into(&mut self.note);
        self
    }
}

/// The pages about one brand.
pub fn ways(staff: &Staff, slug: &str, current: &str) -> Vec<Way> {
    let all = [("Look", "/look"), ("Words", "/words"), ("Hosts", "/hosts")];
    let way = |(label, path): (&str, &str)| Way {
        label: label.into(),
        href: staff.path(&format!("/brands/{slug}{path}")),
        current: path == current,
    };
    all.into_iter().map(way).collect()
}

fn told(staff: &Staff, published: &Look, version: Version) -> Published {
    Published {
        number: version.number,
        note: version.note,
        author: version.author,
        when: staff.when(version.published_at),
        current: version.look == *published,
    }
}

/// Colours that are written in a drawing.
pub(super) fn offered(svg: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in svg.split('"').filter(|part| part.starts_with('#')) {
        if let Ok(colour) = part.parse::<Colour>() {
            let text = colour.to_string();
            if !found.contains(&text) && colour.lightness < 0.97 {
                found.push(text);
            }
        }
    }
    found.truncate(5);
    found
}

/// `GET /admin/m/{merchant}/brands/{slug}/look`.
pub async fn edit(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    view: web::Query<View>,
) -> Answer {
    let (slug, brand) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let page = page(&app, &staff, &brand, view.into_inner(), None).await?;
    Ok(staff.visit.show(&page))
}

/// `POST /admin/m/{merchant}/brands/{slug}/look`: keeps the draft; with the button `publish`, puts it on the page.
pub async fn update(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (slug, brand_slug) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let (brand, draft) = brand(&app, &staff, &brand_slug).await?;
    let again = async |why: String| {
        let page = page(&app, &staff, &brand_slug, View::default(), Some(why)).await?;
        Ok(staff.visit.again(&page.typed(&posted)))
    };
    let look = match read(&versions::ground(&brand, draft.as_ref()), &posted) {
        Ok(look) => look.design(),
        Err(why) => return again(why).await,
    };
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let note = posted.has("publish").then(|| posted.text("note").chars().take(200).collect::<String>());
    let seen = seen(&posted);
    let before = branding_number(&app, &staff, &brand).await?;
    let (kept, number) = app
        .db
        .write(move |tx| {
            let edit = |ground: &Look| {
                let known = ground.design();
                let as_seen = seen.as_ref().is_none_or(|seen| *seen == versions::mark(&known)) || known == look;
                as_seen.then(|| Look { words: ground.words.clone(), ..look.clone() })
            };
            let kept = versions::draft(tx, (merchant, &actor), brand.id, &edit, now)?;
            let number = match (&kept, &note) {
                (Kept::Yes { look, .. }, Some(note)) => {
                    versions::publish_draft(tx, (merchant, &actor), brand.id, look, note, now)?
                }
                _ => None,
            };
            Ok((kept, number))
        })
        .await?;
    if !posted.has("publish") {
        return match outcome(&staff, &kept)? {
            Ok(more) => {
                let said = format!("The draft is kept. Shoppers still see the published look.{more}");
                Ok(staff.visit.done(&here, &Notice::new(said)))
            }
            Err(why) => again(why).await,
        };
    }
    if let Err(why) = outcome(&staff, &kept)? {
        return again(why).await;
    }
    let notice = match number {
        None => Notice::new("The page looks like this already; nothing was changed."),
        Some(number) => Notice::new(format!("Published as version {number}. Open pages change by themselves."))
            .undo(format!("{here}/versions/{}", before.max(1)), &[("after", &number.to_string())]),
    };
    Ok(staff.visit.done(&here, &notice))
}

/// The mark of what a page of the editor began with.
pub(super) fn seen(posted: &Posted) -> Option<String> {
    Some(posted.text("seen").to_owned()).filter(|mark| !mark.is_empty())
}

/// What is said where a button is for a draft that is another one by now.
const STALE: &str = "The draft was changed after you had opened the page. Nothing was done: look at it as it is now.";

/// Whether the design that a page began with is another one by now.
fn is_stale(posted: &Posted, brand: &Brand, draft: Option<&Draft>) -> bool {
    let now = || versions::mark(&versions::ground(brand, draft).design());
    seen(posted).is_some_and(|seen| seen != now())
}

/// What became of a draft, in words: what there is to add where it was kept, or why it was not.
///
/// # Errors
/// There is no such brand.
pub(super) fn outcome(staff: &Staff, kept: &Kept) -> Result<Result<&'static str, String>, Denied> {
    let stays = "Nothing of yours was kept: it stands here still. Copy what you need, and open the page again.";
    Ok(match kept {
        Kept::Yes { unscheduled: true, .. } => Ok(" It was to go out by itself: set the time again."),
        Kept::Yes { .. } => Ok(""),
        Kept::Changed { last: Some((author, at)) } => Err(format!(
            "This was changed after you had opened it; {author} kept the draft last, {}. {stays}",
            staff.when(*at).told()
        )),
        Kept::Changed { last: None } => Err(format!("This was published after you had opened it. {stays}")),
        Kept::Gone => return Err(Error::NotFound.into()),
    })
}

async fn branding_number(app: &App, staff: &Staff, brand: &Brand) -> Result<i32, Denied> {
    let (merchant, id) = (staff.merchant.id, brand.id);
    Ok(app.db.read(move |conn| branding::store::newest_version(conn, merchant, id)).await?)
}

/// `POST …/look/end`: throws the draft away.
pub async fn destroy_draft(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (slug, brand_slug) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let (brand, draft) = brand(&app, &staff, &brand_slug).await?;
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    if is_stale(&posted, &brand, draft.as_ref()) {
        return Ok(staff.visit.done(&here, &Notice::instead(STALE)));
    }
    let merchant = staff.merchant.id;
    app.db.write(move |tx| branding::store::remove_draft(tx, merchant, brand.id)).await?;
    Ok(staff.visit.done(&here, &Notice::new("The draft is gone. The page looks as it did.")))
}

/// `POST …/look/start`: a draft on the ground of one of our looks; name, address and logo stay.
pub async fn start(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (slug, brand_slug) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let (brand, draft) = brand(&app, &staff, &brand_slug).await?;
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    if is_stale(&posted, &brand, draft.as_ref()) {
        return Ok(staff.visit.done(&here, &Notice::instead(STALE)));
    }
    let theme = match posted.text("start") {
        "plain" => Theme::plain(),
        start => samples::all().iter().find(|shop| shop.slug == start).ok_or(Error::NotFound)?.theme.clone(),
    };
    let edit = move |ground: &Look| Some(Look { theme: theme.clone(), ..ground.clone() });
    let more = outcome(&staff, &keep(&app, &staff, &brand, edit).await?)?.unwrap_or_default();
    Ok(staff.visit.done(&here, &Notice::new(format!("The draft wears that look now. Nothing is published yet.{more}"))))
}

/// Changes a draft, on the ground of what it is by then.
///
/// # Errors
/// Storage.
pub(super) async fn keep(
    app: &App,
    staff: &Staff,
    brand: &Brand,
    edit: impl Fn(&Look) -> Option<Look> + Send + Sync + 'static,
) -> Result<Kept, Denied> {
    let (merchant, id, actor, now) = (staff.merchant.id, brand.id, staff.actor(), staff.now);
    Ok(app.db.write(move |tx| versions::draft(tx, (merchant, &actor), id, &edit, now)).await?)
}

/// `POST …/look/schedule`: publishes the draft at a time; without one, that is taken back.
pub async fn schedule(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (slug, brand_slug) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let (brand, draft) = brand(&app, &staff, &brand_slug).await?;
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    if is_stale(&posted, &brand, draft.as_ref()) {
        return Ok(staff.visit.done(&here, &Notice::instead(STALE)));
    }
    let instead = |why: &str| Ok(staff.visit.done(&here, &Notice::instead(why)));
    let at = match posted.text("at") {
        "" => None,
        text => match text.parse::<jiff::civil::DateTime>().and_then(|wall| wall.to_zoned(staff.zone().clone())) {
            Ok(zoned) => Some(Instant::from_timestamp(zoned.timestamp())),
            Err(_) => return instead("No time was set: write a day and a time that there is."),
        },
    };
    if at.is_some_and(|at| at <= staff.now) {
        return instead("No time was set: that one has passed. Publish the draft now instead.");
    }
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let done = app.db.write(move |tx| versions::schedule(tx, (merchant, &actor), brand.id, at, now)).await?;
    let said = match (done, at) {
        (false, _) => "There is no draft to publish.".to_owned(),
        (true, None) => "It is not published by itself any more.".to_owned(),
        (true, Some(at)) => format!("The draft goes out on {}.", When::exactly(at, staff.zone()).told()),
    };
    Ok(staff.visit.done(&here, &Notice::new(said)))
}

/// `POST …/look/versions/{number}`: publishes an old look anew.
pub async fn roll_back(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String, i32)>,
    posted: Posted,
) -> Answer {
    let (slug, brand_slug, number) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let (brand, _) = brand(&app, &staff, &brand_slug).await?;
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    let before = branding_number(&app, &staff, &brand).await?;
    // The button beside "Published as version 5" takes back that one, and nobody else's.
    if posted.text("after").parse::<i32>().is_ok_and(|after| after != before) {
        let said =
            format!("Version {before} was published since. Nothing was changed: choose below what to go back to.");
        return Ok(staff.visit.done(&here, &Notice::new(said)));
    }
    let done = app
        .db
        .write(move |tx| {
            let looks = branding::store::looks(tx, merchant, brand.id)?;
            let Some(old) = looks.into_iter().find(|version| version.number == number) else { return Ok(None) };
            let note = format!("Back to version {number}");
            versions::publish(tx, (merchant, &actor), brand.id, &old.look, &note, now).map(Some)
        })
        .await?;
    let made = done.ok_or(Error::NotFound)?;
    let notice = match made {
        Some(made) => Notice::new(format!("The page looks as in version {number} again; that is version {made}."))
            .undo(format!("{here}/versions/{before}"), &[("after", &made.to_string())]),
        None => Notice::new("The page looks like that already."),
    };
    Ok(staff.visit.done(&here, &notice))
}

/// What differs between two looks.
#[derive(Template)]
#[template(path = "admin/brands/compare.html")]
struct ComparePage {
    frame: Frame,
    here: String,
    number: i32,
    rows: Vec<(String, String, String)>,
    preview: String,
    now: String,
    writes: bool,
}

/// `GET …/look/versions/{number}`: beside what is published now.
pub async fn compare(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, String, i32)>) -> Answer {
    let (slug, brand_slug, number) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let (brand, _) = brand(&app, &staff, &brand_slug).await?;
    let old = version(&app, &staff, &brand, number).await?;
    let (before, after) = versions::differences(&old.look, &Look::of(&brand));
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    let page = ComparePage {
        frame: staff.frame(&format!("Version {number}"), Section::Brands).ways(ways(&staff, &brand_slug, "/look")),
        rows: super::log::differences(Some(&before), Some(&after)),
        preview: format!("{here}/preview/in_transit?version={number}"),
        now: format!("{here}/preview/in_transit?version=0"),
        here,
        number,
        writes: staff.may(Permission::BrandsWrite),
    };
    Ok(staff.visit.show(&page))
}

async fn version(app: &App, staff: &Staff, brand: &Brand, number: i32) -> Result<Version, Denied> {
    let (merchant, id) = (staff.merchant.id, brand.id);
    let looks = app.db.read(move |conn| branding::store::looks(conn, merchant, id)).await?;
    Ok(looks.into_iter().find(|version| version.number == number).ok_or(Error::NotFound)?)
}

/// In which language and light; of an old version, or, with 0, of what is published.
#[derive(Deserialize)]
pub struct Seen {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    scheme: String,
    version: Option<i32>,
}

/// `GET …/look/preview/{state}`: a sample page in the draft's look.
pub async fn preview(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    seen: web::Query<Seen>,
) -> Answer {
    let (slug, brand_slug, state) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let (brand, draft) = brand(&app, &staff, &brand_slug).await?;
    let look = match seen.version {
        Some(0) => Look::of(&brand),
        Some(number) => version(&app, &staff, &brand, number).await?.look,
        None => draft.map_or_else(|| Look::of(&brand), |draft| draft.look),
    };
    let language = Language::of(&seen.lang).unwrap_or(Language::English);
    let scheme = ["light", "dark"].into_iter().find(|scheme| *scheme == seen.scheme).unwrap_or("");
    let shop = samples::all().first().ok_or(Error::NotFound)?;
    let rendered = gallery::render_in(shop, Some(&look), &state, language, scheme, staff.now)?;
    let (html, css) = rendered.ok_or(Error::NotFound)?;
    Ok(Finished::framed_by(StatusCode::OK, html, &css, "'self'").respond(&request))
}

/// `POST …/look/logo`: a logo for the draft; with the button `remove`, none.
pub async fn update_logo(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    uploaded: Uploaded,
) -> Answer {
    let (slug, brand_slug) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let (brand, _) = brand(&app, &staff, &brand_slug).await?;
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    let (svg, said) = match (uploaded.posted.has("remove"), uploaded.file) {
        (true, _) => (None, "The logo is gone from the draft; the name stands in its place.".to_owned()),
        (false, None) => return Ok(staff.visit.done(&here, &Notice::instead("Choose a file first."))),
        (false, Some((_, bytes))) => match made(&app, &staff, bytes).await? {
            Ok((svg, colours)) => {
                let told = match colours.as_slice() {
                    [] => "The draft has your logo.".to_owned(),
                    colours => format!("The draft has your logo. Its colours: {}.", colours.join(", ")),
                };
                (Some(svg), told)
            }
            Err(why) => {
                let page =
                    page(&app, &staff, &brand_slug, View::default(), Some(format!("The logo was not taken: {why}.")))
                        .await?;
                return Ok(staff.visit.again(&page));
            }
        },
    };
    let edit = move |ground: &Look| Some(Look { logo_svg: svg.clone(), ..ground.clone() });
    let more = outcome(&staff, &keep(&app, &staff, &brand, edit).await?)?.unwrap_or_default();
    Ok(staff.visit.done(&here, &Notice::new(format!("{said}{more}"))))
}

/// A logo made anew from a file, and the colours it is made of; or why not.
///
/// # Errors
/// Storage.
pub async fn made(app: &App, staff: &Staff, bytes: Vec<u8>) -> Result<Result<(String, Vec<String>), String>, Denied> {
    if bytes.len() > logo::LARGEST {
        return Ok(Err(format!("it has more than {} MB", logo::LARGEST / 1024 / 1024)));
    }
    let looks_like_svg = {
        let start = String::from_utf8_lossy(bytes.get(..1024.min(bytes.len())).unwrap_or_default()).to_lowercase();
        start.contains("<svg") || start.trim_start().starts_with("<?xml")
    };
    if looks_like_svg {
        let salt =
            random_token(3).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?.to_lowercase().replace(['-', '_'], "x");
        let cleaned = logo::clean(&bytes, &format!("l{salt}"));
        return Ok(cleaned
            .map(|svg| (offered(&svg), svg))
            .map(|(colours, svg)| (svg, colours))
            .map_err(|e| e.to_string()));
    }
    // Decoding takes a while: not on a thread that serves others.
    let drawn = tokio::task::spawn_blocking(move || pictures::fit(&bytes, LOGO.0, LOGO.1)).await;
    let drawn = match drawn.map_err(|e| anyhow::anyhow!("a picture could not be read: {e}"))? {
        Ok(drawn) => drawn,
        Err(why) => return Ok(Err(format!("{why}; PNG, JPEG, WebP and SVG are taken"))),
    };
    let colours = logo::colours(drawn.pixels.iter().copied()).iter().map(Colour::to_string).collect();
    let (width, height) = (drawn.width, drawn.height);
    let (merchant, now) = (staff.merchant.id, staff.now);
    let path = app.db.write(move |tx| pictures::keep_own(tx, merchant, &drawn, now)).await?;
    Ok(Ok((logo::picture(&path, width, height), colours)))
}

/// `GET …/look.json`: the draft, or else the published look, as a file.
pub async fn export(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (slug, brand_slug) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let (brand, draft) = brand(&app, &staff, &brand_slug).await?;
    let look = draft.map_or_else(|| Look::of(&brand), |draft| draft.look);
    let json =
        serde_json::to_vec_pretty(&look).map_err(|error| anyhow::anyhow!("the look could not be written: {error}"))?;
    Ok(staff.visit.file(&format!("{brand_slug}-look.json"), "application/json", json))
}

/// `POST …/look.json`: a draft from a file. A logo in it is cleaned like any other; one that points to another shop's picture is
/// left out.
pub async fn import(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    uploaded: Uploaded,
) -> Answer {
    let (slug, brand_slug) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let (brand, _) = brand(&app, &staff, &brand_slug).await?;
    let here = staff.path(&format!("/brands/{brand_slug}/look"));
    let Some((_, bytes)) = uploaded.file else {
        return Ok(staff.visit.done(&here, &Notice::instead("Choose a file first.")));
    };
    let look = read_file(&brand, &bytes);
    match look {
        Ok(look) => {
            // A file of before words were a part of it leaves those of the draft.
            let edit = move |ground: &Look| {
                Some(Look { words: look.words.clone().or_else(|| ground.words.clone()), ..look.clone() })
            };
            let kept = keep(&app, &staff, &brand, edit).await?;
            let more = outcome(&staff, &kept)?.unwrap_or_default();
            let said = format!("The draft wears the look of the file. Nothing is published yet.{more}");
            Ok(staff.visit.done(&here, &Notice::new(said)))
        }
        Err(why) => {
            let page = page(&app, &staff, &brand_slug, View::default(), Some(format!("The file was not taken: {why}")))
                .await?;
            Ok(staff.visit.again(&page))
        }
    }
}

fn read_file(brand: &Brand, bytes: &[u8]) -> Result<Look, String> {
    if bytes.len() > LARGEST_LOOK {
        return Err(format!("it has more than {} kB.", LARGEST_LOOK / 1024));
    }
    let mut look: Look = serde_json::from_slice(bytes).map_err(|error| format!("{error}."))?;
    look.logo_svg = match look.logo_svg {
        // Its own, as it was exported.
        Some(svg) if Some(&svg) == brand.content.logo_svg.as_ref() => Some(svg),
        Some(svg) => Some(logo::clean(svg.as_bytes(), "l").map_err(|error| format!("its logo: {error}."))?),
        None => None,
    };
    look.check().map_err(|error| format!("{error}."))?;
    Ok(look)
}

/// The form's own check of a look, for tests.
#[cfg(test)]
mod tests {
    use super::*;
    use crate::branding::theme::LAYOUTS;

    #[test]
    fn every_token_and_layout_has_a_place_in_the_editor() {
        let look = Look { name: "X".into(), home_url: None, logo_svg: None, theme: Theme::plain(), words: None };
        let fields: usize = parts(&look).iter().map(|part| part.fields.len()).sum();
        let known = COLOURS.len() + 3 + LAYOUT_GROUPS.len() + MORE_COLOURS.len() + theme::tokens().count();
        assert_eq!(fields, known);
        for class in LAYOUTS {
            let groups = LAYOUT_GROUPS.iter().filter(|(.., classes)| classes.contains(class)).count();
            assert_eq!(groups, 1, "{class}");
        }
        for shop in samples::all() {
            for (field, _, classes) in LAYOUT_GROUPS {
                let worn = shop.theme.layout.iter().filter(|class| classes.contains(&class.as_str())).count();
                assert!(worn <= 1, "{} wears two of {field}", shop.slug);
            }
        }
    }

    #[test]
    fn a_look_that_is_opened_and_sent_back_is_the_same() {
        for shop in samples::all() {
            let look = Look {
                name: shop.name.clone(),
                home_url: None,
                logo_svg: None,
                theme: shop.theme.clone(),
                words: None,
            };
            let fields =
                identity_fields(&look).into_iter().chain(parts(&look).into_iter().flat_map(|part| part.fields));
            let pairs = fields.map(|field| (field.name().to_owned(), field.typed().to_owned())).collect();
            let mut again = read(&look, &Posted::from_pairs(pairs)).unwrap();
            let mut before = look.clone();
            before.theme.layout.sort();
            again.theme.layout.sort();
            assert_eq!(again, before, "{}", shop.slug);
        }
    }

    #[test]
    fn the_frame_of_a_preview_knows_its_measure() {
        let view = View { width: "9999".into(), scheme: "pink".into(), ..View::default() };
        assert_eq!((view.width(), view.state(), view.query().as_str()), ("390", "in_transit", "lang=&scheme="));
    }
}
