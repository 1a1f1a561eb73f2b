//! What a brand says, and which blocks of the page stand where: written into the draft, one language at a time.
//!
//! The document is the one of the API ([`brand_content`]), and so are its checks: a form sets parts of it by their path, and what the
//! API would refuse is refused here, at the field. Texts of other languages stay as they are; how many are missing is counted.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::brands::{brand, keep, outcome, seen, ways, with_slug};
use super::form::{Choice, Field, Form, Posted};
use super::staff::{self, Answer, Denied, Staff};
use super::visit::{Frame, Notice, Section, Way};
use crate::accounts::people::Permission;
use crate::api::brand_content;
use crate::app::App;
use crate::branding::versions;
use crate::branding::{Brand, Content, Look, Stage};
use crate::error::Error;
use crate::i18n::Language;
use crate::outbound::escaped;
use crate::text_enum;
use crate::tracking_page::layout::SLOTS;
use crate::web::slot::Position;

text_enum! {
    /// A part of what is said.
    Part {
        /// Thanks, and how to reach the merchant.
        Help = "help",
        /// What shoppers should know just now.
        Banners = "banners",
        /// What helps with products.
        Guides = "guides",
        /// What is told before anything is bought.
        Policy = "policy",
        /// Which blocks stand where.
        Page = "page",
    }
}

impl Part {
    const fn label(self) -> &'static str {
        match self {
            Self::Help => "Thanks and help",
            Self::Banners => "Banners",
            Self::Guides => "Guides",
            Self::Policy => "Delivery and returns",
            Self::Page => "Blocks of the page",
        }
    }

    const fn about(self) -> &'static str {
        match self {
            Self::Help => "What stands under “Help”, and a word of thanks.",
            Self::Banners => {
                "One sentence above everything: a strike, a sale. Of several that fit, the most important one is shown."
            }
            Self::Guides => {
                "What helps with a product, before it arrives and once it is there. Guides go before every offer."
            }
            Self::Policy => "For pages of products: how long it takes, and what can be sent back.",
            Self::Page => {
                "What is shown, where, and in which order. While an order is in trouble, help is always shown."
            }
        }
    }

    /// The list that it is, if it is one.
    const fn list(self) -> Option<&'static str> {
        match self {
            Self::Banners => Some("banners"),
            Self::Guides => Some("guides"),
            Self::Page => Some("slots"),
            Self::Help | Self::Policy => None,
        }
    }

    const fn specs(self) -> &'static [Spec] {
        match self {
            Self::Help => HELP,
            Self::Banners => BANNER,
            Self::Guides => GUIDE,
            Self::Policy => POLICY,
            Self::Page => SLOT,
        }
    }
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Written {
    /// One line in each language.
    Line,
    /// Several lines in each language.
    Lines,
    /// One line, the same in all languages.
    Plain,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// A text per line.
    List,
    /// Stages of an order.
    Stages,
    /// Languages.
    Languages,
    /// A place on the page.
    Position,
}

/// A value of the document: its path, what people call it, how it is written, what helps.
struct Spec(&'static str, &'static str, Written, &'static str);

const HELP: &[Spec] = &[
    Spec(
        "thanks",
        "A word of thanks",
        Written::Lines,
        "Near the top while the order is only confirmed, beneath the order after that.",
    ),
    Spec("contact.text", "Above the ways to reach you", Written::Lines, ""),
    Spec("contact.email", "E-mail", Written::Plain, ""),
    Spec("contact.phone", "Phone", Written::Plain, ""),
    Spec("contact.hours", "When somebody is there, in words", Written::Line, ""),
    Spec("contact.answer_hours", "An answer comes within so many hours", Written::Number, ""),
    Spec(
        "never_asks_for_payment",
        "We never ask for money in a message",
        Written::Flag,
        "Said on the page. Tick it only if it is true.",
    ),
    Spec(
        "sites",
        "Sites that may show a status in a frame",
        Written::List,
        "One per line, such as https://shop.example",
    ),
];
const POLICY: &[Spec] = &[
    Spec("policy.delivery", "How long delivery takes", Written::Lines, ""),
    Spec("policy.delivery_url", "Where there is more", Written::Plain, "https://…"),
    Spec("policy.returns", "What can be sent back", Written::Lines, ""),
    Spec("policy.returns_url", "Where there is more", Written::Plain, "https://…"),
];
const BANNER: &[Spec] = &[
    Spec("text", "What", Written::Lines, "In a language without it the banner is not shown."),
    Spec("link.label", "Link: what it says", Written::Line, ""),
    Spec("link.href", "Link: where it goes", Written::Plain, "https://…"),
    Spec(
        "service",
        "About the delivery itself",
        Written::Flag,
        "Only such a banner is shown while an order is in trouble.",
    ),
    Spec("priority", "Importance, 0 to 100", Written::Number, ""),
    Spec("from", "From", Written::Plain, "A day such as 2026-12-01, or 2026-12-01T09:00 on your clock."),
    Spec("until", "Until", Written::Plain, "A day is included."),
    Spec("audience.stages", "Only while the order is", Written::Stages, ""),
    Spec("audience.countries", "Only to these countries", Written::List, "Two letters per line, such as FR."),
    Spec("audience.languages", "Only in these languages", Written::Languages, ""),
    Spec("audience.first_order", "Only for a first order", Written::Flag, ""),
    Spec(
        "audience.order_value.currency",
        "Only for orders in this currency",
        Written::Plain,
        "Such as EUR, with the sums beneath.",
    ),
    Spec("audience.order_value.at_least", "of at least", Written::Plain, "Such as 100.00"),
    Spec("audience.order_value.at_most", "of at most", Written::Plain, ""),
];
const GUIDE: &[Spec] = &[
    Spec("title", "Title", Written::Line, "In a language without it the guide is not shown."),
    Spec("text", "A sentence or two", Written::Lines, ""),
    Spec("link.label", "Link: what it says", Written::Line, ""),
    Spec("link.href", "Link: where it goes", Written::Plain, "https://…"),
    Spec("stages", "Only while the product is", Written::Stages, ""),
    Spec(
        "products.titles",
        "For products whose name has one of these words",
        Written::List,
        "One per line. With nothing here and beneath: for every product.",
    ),
    Spec("products.skus", "For these SKUs", Written::List, "One per line."),
    Spec("products.product_ids", "For these product ids", Written::List, "One per line."),
];
const SLOT: &[Spec] = &[
    Spec("shown", "Shown", Written::Flag, ""),
    Spec("position", "Where", Written::Position, ""),
    Spec("stages", "Only while the order is", Written::Stages, ""),
];

/// What people call a block.
fn slot_label(id: &str) -> &str {
    match id {
        "banner" => "Banner",
        "thanks" => "Thanks",
        "items" => "Items that are in no parcel",
        "guides" => "Guides",
        "contact" => "Help",
        "guides_in_trouble" => "Guides, while something is wrong",
        "genuine" => "“Is this message from us?”",
        other => other,
    }
}

const fn stage_label(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "not sent yet",
        Stage::OnTheWay => "on its way",
        Stage::Delivered => "delivered",
    }
}

const fn position_label(position: Position) -> &'static str {
    match position {
        Position::Notice => "above everything",
        Position::Story => "beneath the parcels",
        Position::Aside => "beside",
        Position::Main => "at the end",
    }
}

/// The document as the API has it. Every block of the page is named in it.
fn document(content: &Content) -> Value {
    let mut document = serde_json::to_value(brand_content::shown(content.clone())).unwrap_or_else(|_| json!({}));
    let mut slots = content.slots.clone();
    slots.retain(|choice| SLOTS.iter().any(|slot| slot.id() == choice.slot));
    let mut all: Vec<Value> = slots.iter().filter_map(|choice| serde_json::to_value(choice).ok()).collect();
    for slot in SLOTS.iter().filter(|slot| !slots.iter().any(|choice| choice.slot == slot.id())) {
        all.push(json!({ "slot": slot.id(), "shown": true }));
    }
    set(&mut document, "slots", Some(Value::Array(all)));
    document
}

fn get<'a>(document: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(document, |at, part| match at {
        Value::Array(all) => all.get(part.parse::<usize>().ok()?),
        Value::Object(object) => object.get(part),
        _ => None,
    })
}

/// Sets a value, making what it stands in; `None` takes it away.
fn set(document: &mut Value, path: &str, value: Option<Value>) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    match (document, rest) {
        (Value::Array(all), rest) => {
            let Some(at) = first.parse::<usize>().ok().and_then(|at| all.get_mut(at)) else { return };
            match rest {
                Some(rest) => set(at, rest, value),
                None => *at = value.unwrap_or(Value::Null),
            }
        }
        (Value::Object(object), Some(rest)) => {
            let inner = object.entry(first).or_insert_with(|| Value::Object(Map::new()));
            if inner.is_null() {
                *inner = Value::Object(Map::new());
            }
            set(inner, rest, value);
        }
        (Value::Object(object), None) => match value {
            Some(value) => {
                object.insert(first.to_owned(), value);
            }
            None => {
                object.remove(first);
            }
        },
        _ => {}
    }
}

fn list_text(value: Option<&Value>) -> String {
    let texts = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    texts.collect::<Vec<_>>().join("\n")
}

fn texts_of(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(|text| Some(text.as_str()?.to_owned())).collect()
}

/// The field of a value, in one language, with the English text to translate from.
fn field(document: &Value, prefix: &str, spec: &Spec, language: Language) -> Field {
    let Spec(path, label, written, hint) = spec;
    let name = format!("{prefix}{path}");
    let value = get(document, &name);
    let plain = match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let spoken = |language: Language| value.and_then(|texts| texts.get(language.as_str())).and_then(Value::as_str);
    let told = |field: Field| {
        let english = spoken(Language::English).filter(|_| language != Language::English);
        let hint = match (english, hint.is_empty()) {
            (Some(english), _) => format!("English: {english}"),
            (None, _) => (*hint).to_owned(),
        };
        field.value(spoken(language).unwrap_or_default()).hint(hint)
    };
    match written {
        Written::Line => told(Field::text(name, *label).longest(600)),
        Written::Lines => told(Field::lines(name, *label).longest(4000)),
        Written::Plain => Field::text(name, *label).value(plain).hint(*hint),
        Written::Number => Field::text(name, *label).value(plain).hint(*hint).longest(6),
        Written::Flag => Field::tick(name, *label).ticked(value == Some(&Value::Bool(true))).hint(*hint),
        Written::List => Field::lines(name, *label).value(list_text(value)).hint(*hint).longest(20_000),
        Written::Stages => {
            let stages = Stage::ALL.iter().map(|stage| Choice::new(stage.as_str(), stage_label(*stage)));
            Field::ticks(name, *label, stages.collect()).values(texts_of(value)).hint(*hint)
        }
        Written::Languages => {
            let languages = Language::ALL.iter().map(|language| Choice::new(language.as_str(), language.name()));
            Field::ticks(name, *label, languages.collect()).values(texts_of(value)).hint(*hint)
        }
        Written::Position => {
            let slot = get(document, &format!("{prefix}slot")).and_then(Value::as_str).unwrap_or_default();
            let may = SLOTS.iter().find(|known| known.id() == slot).map_or(&[][..], |known| known.positions());
            let usual = Choice::new("", "as usual");
            let choices = may.iter().map(|position| Choice::new(position.as_str(), position_label(*position)));
            Field::choice(name, *label, [usual].into_iter().chain(choices).collect()).value(plain)
        }
    }
}

/// Writes what was typed into the document.
fn write(document: &mut Value, prefix: &str, specs: &[Spec], language: Language, posted: &Posted) {
    for Spec(path, _, written, _) in specs {
        let name = format!("{prefix}{path}");
        let text = posted.text(&name);
        let some = Some(text).filter(|text| !text.is_empty());
        let list = |texts: Vec<String>| Some(Value::Array(texts.into_iter().map(Value::String).collect()));
        match written {
            Written::Line | Written::Lines => {
                let mut texts = get(document, &name).and_then(Value::as_object).cloned().unwrap_or_default();
                match some {
                    Some(text) => texts.insert(language.as_str().to_owned(), text.replace("\r\n", "\n").into()),
                    None => texts.remove(language.as_str()),
                };
                let texts =
                    Some(Value::Object(texts)).filter(|texts| texts.as_object().is_some_and(|texts| !texts.is_empty()));
                set(document, &name, texts);
            }
            Written::Plain | Written::Position => set(document, &name, some.map(|text| text.into())),
            // What is no number is sent as it is: the check says what is wrong with it.
            Written::Number => {
                set(document, &name, some.map(|text| text.parse::<u32>().map_or_else(|_| text.into(), Value::from)));
            }
            Written::Flag => set(document, &name, Some(posted.has(&name).into())),
            Written::List => {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
                set(document, &name, list(lines.collect()));
            }
            Written::Stages | Written::Languages => {
                set(document, &name, list(posted.all(&name).map(str::to_owned).collect()));
            }
        }
    }
    // A link or a sum of which nothing is said is none.
    for (path, parts) in
        [("link", &["label", "href"][..]), ("audience.order_value", &["currency", "at_least", "at_most"])]
    {
        let name = format!("{prefix}{path}");
        let said = |part: &&str| get(document, &format!("{name}.{part}")).is_some_and(|value| !value.is_null());
        if get(document, &name).is_some() && !parts.iter().any(said) {
            set(document, &name, None);
        }
    }
}

/// Texts in each language, of all that are written in any.
fn coverage(document: &Value) -> (usize, BTreeMap<String, usize>) {
    fn walk(value: &Value, all: &mut usize, have: &mut BTreeMap<String, usize>) {
        match value {
            Value::Object(object) if !object.is_empty() => {
                let is_language = |key: &String| Language::ALL.iter().any(|language| language.as_str() == key);
                let spoken = object.iter().all(|(key, text)| is_language(key) && text.is_string());
                if spoken {
                    *all += 1;
                    for (language, text) in object {
                        if text.as_str().is_some_and(|text| !text.is_empty()) {
                            *have.entry(language.clone()).or_default() += 1;
                        }
                    }
                } else {
                    object.values().for_each(|inner| walk(inner, all, have));
                }
            }
            Value::Array(list) => list.iter().for_each(|inner| walk(inner, all, have)),
            _ => {}
        }
    }
    let (mut all, mut have) = (0, BTreeMap::new());
    walk(document, &mut all, &mut have);
    (all, have)
}

/// A banner, a guide, a block.
struct Item {
    at: usize,
    heading: String,
    fields: Vec<Field>,
    first: bool,
    last: bool,
    fixed: bool,
}

struct Spoken {
    code: &'static str,
    name: &'static str,
    missing: usize,
    current: bool,
}

/// What a brand says.
#[derive(Template)]
#[template(path = "admin/brands/words.html")]
struct WordsPage {
    frame: Frame,
    here: String,
    part: Part,
    parts: Vec<Way>,
    languages: Vec<Spoken>,
    verdict: Option<String>,
    fields: Vec<Field>,
    items: Vec<Item>,
    can_add: bool,
    preview: String,
    look: String,
    drafted: bool,
    /// The mark of what this page began with.
    seen: String,
    writes: bool,
}

/// In which language.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    lang: String,
}

fn language_of(asked: &str, staff: &Staff) -> Language {
    Language::of(asked).or_else(|| Language::of(&staff.merchant.locale)).unwrap_or(Language::English)
}

/// What is wrong, by the path of its field.
type Wrong = Vec<(String, String)>;

/// What a page begins with.
struct Ground {
    brand: Brand,
    look: Look,
    drafted: bool,
    /// The mark that a form was sent with: sent again, it is still older than what somebody else did.
    sent: Option<String>,
}

/// What of the words a part edits.
fn mark(document: &Value, part: Part) -> String {
    match part.list() {
        Some(list) => versions::mark(&get(document, list)),
        None => versions::mark(&part.specs().iter().map(|spec| get(document, spec.0)).collect::<Vec<_>>()),
    }
}

fn page(
    staff: &Staff,
    ground: &Ground,
    document: &Value,
    (part, language): (Part, Language),
    wrong: &Wrong,
) -> WordsPage {
    let brand = &ground.brand;
    let refuse = |fields: Vec<Field>| {
        let mut form = Form::new(fields);
        for (path, why) in wrong {
            let name = form
                .fields()
                .iter()
                .map(Field::name)
                .find(|name| path == name || path.starts_with(&format!("{name}.")));
            if let Some(name) = name.map(str::to_owned) {
                form.refuse(&name, format!("This {why}."));
            }
        }
        form.fields().to_vec()
    };
    let (all, have) = coverage(document);
    let base = staff.path(&format!("/brands/{}/words", brand.slug));
    let look = staff.path(&format!("/brands/{}/look", brand.slug));
    let mut items = Vec::new();
    let mut fields = Vec::new();
    if let Some(list) = part.list() {
        let count = get(document, list).and_then(Value::as_array).map_or(0, Vec::len);
        for at in 0..count {
            let prefix = format!("{list}.{at}.");
            let slot = get(document, &format!("{prefix}slot")).and_then(Value::as_str).unwrap_or_default();
            let fixed = SLOTS.iter().any(|known| known.id() == slot && !known.may_hide());
            let heading = match part {
                Part::Page => slot_label(slot).to_owned(),
                _ => format!("{} {}", part.label().trim_end_matches('s'), at + 1),
            };
            let specs = part.specs().iter().filter(|spec| !(fixed && spec.0 == "shown"));
            let own = specs.map(|spec| field(document, &prefix, spec, language)).collect();
            items.push(Item { at, heading, fields: refuse(own), first: at == 0, last: at + 1 == count, fixed });
        }
    } else {
        fields = refuse(part.specs().iter().map(|spec| field(document, "", spec, language)).collect());
    }
    let count = wrong.len();
    WordsPage {
        frame: staff
            .frame(&format!("Words of {}", brand.name), Section::Brands)
            .ways(ways(staff, &brand.slug, "/words"))
            .script("js/admin/words.js"),
        here: format!("{base}/{part}?lang={language}"),
        parts: Part::ALL
            .iter()
            .map(|each| Way {
                label: each.label().into(),
                href: format!("{base}/{each}?lang={language}"),
                current: *each == part,
            })
            .collect(),
        languages: Language::ALL
            .iter()
            .map(|each| Spoken {
                code: each.as_str(),
                name: each.name(),
                missing: all - have.get(each.as_str()).copied().unwrap_or(0).min(all),
                current: *each == language,
            })
            .collect(),
        verdict: (count > 0).then(|| match wrong.first() {
            Some((path, why)) if count == 1 => format!("Nothing was kept: {} {why}.", path.replace(['.', '_'], " ")),
            _ => format!("Nothing was kept: {count} fields need another look."),
        }),
        fields,
        items,
        can_add: part.list().is_some() && part != Part::Page,
        preview: format!("{look}/preview/in_transit?lang={}", escaped(language.as_str())),
        look,
        part,
        drafted: ground.drafted,
        seen: ground.sent.clone().unwrap_or_else(|| mark(&self::document(&ground.look.content()), part)),
        writes: staff.may(Permission::BrandsWrite),
    }
}

async fn ground(app: &App, staff: &Staff, slug: &str) -> Result<Ground, Denied> {
    let (brand, draft) = brand(app, staff, slug).await?;
    let look = versions::ground(&brand, draft.as_ref());
    Ok(Ground { sent: None, drafted: draft.is_some(), brand, look })
}

/// `GET /admin/m/{merchant}/brands/{slug}/words`.
pub async fn edit(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (slug, brand) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let brand = with_slug(&app, &staff, &brand).await?;
    Ok(staff.visit.to(&staff.path(&format!("/brands/{}/words/{}", brand.slug, Part::Help))))
}

/// `GET /admin/m/{merchant}/brands/{slug}/words/{part}`.
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    asked: web::Query<Asked>,
) -> Answer {
    let (slug, brand, part) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsRead).await?;
    let part: Part = part.parse().map_err(|_| Error::NotFound)?;
    let ground = ground(&app, &staff, &brand).await?;
    let language = language_of(&asked.lang, &staff);
    Ok(staff.visit.show(&page(&staff, &ground, &document(&ground.look.content()), (part, language), &Vec::new())))
}

/// `POST /admin/m/{merchant}/brands/{slug}/words/{part}`: keeps the draft. The button `act` also adds, removes or moves an entry of a
/// list: `add`, `remove.2`, `up.2`, `down.2`, `move.2.0`.
pub async fn update(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    asked: web::Query<Asked>,
    posted: Posted,
) -> Answer {
    let (slug, brand, part) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::BrandsWrite).await?;
    let part: Part = part.parse().map_err(|_| Error::NotFound)?;
    let mut ground = ground(&app, &staff, &brand).await?;
    let language = language_of(&asked.lang, &staff);
    ground.sent = seen(&posted);
    let (document, words) = written(&ground.look, (part, language), &posted);
    if let Err(error) = words {
        let Error::Invalid(wrong) = error else { return Err(error.into()) };
        let wrong: Wrong =
            wrong.into_iter().map(|(path, why)| (path.replace('[', ".").replace(']', ""), why)).collect();
        return Ok(staff.visit.again(&page(&staff, &ground, &document, (part, language), &wrong)));
    }
    let sent = ground.sent.clone();
    let edit = move |now: &Look| {
        // On the ground of what is there by now: another part may have been changed since.
        let before = mark(&self::document(&now.content()), part);
        let words = written(now, (part, language), &posted).1.ok()?;
        let as_seen = sent.as_ref().is_none_or(|sent| *sent == before) || mark(&self::document(&words), part) == before;
        as_seen.then(|| Look { words: Some(words), ..now.clone() })
    };
    let more = match outcome(&staff, &keep(&app, &staff, &ground.brand, edit).await?)? {
        Ok(more) => more,
        Err(why) => {
            let mut page = page(&staff, &ground, &document, (part, language), &Vec::new());
            page.verdict = Some(why);
            return Ok(staff.visit.again(&page));
        }
    };
    let here = staff.path(&format!("/brands/{}/words/{part}?lang={language}", ground.brand.slug));
    let said = format!("The draft is kept. Shoppers see it when it is published.{more}");
    Ok(staff.visit.done(&here, &Notice::new(said)))
}

/// The words with what was typed, as a document, and as they were understood.
fn written(look: &Look, (part, language): (Part, Language), posted: &Posted) -> (Value, Result<Content, Error>) {
    let mut document = document(&look.content());
    match part.list() {
        None => write(&mut document, "", part.specs(), language, posted),
        Some(list) => {
            let count = get(&document, list).and_then(Value::as_array).map_or(0, Vec::len);
            for at in 0..count {
                let prefix = format!("{list}.{at}.");
                // An entry that somebody else added in the meantime is not in this form.
                if posted.pairs().any(|(name, _)| name.starts_with(&prefix)) {
                    write(&mut document, &prefix, part.specs(), language, posted);
                }
                let slot = get(&document, &format!("{prefix}slot")).and_then(Value::as_str).unwrap_or_default();
                if SLOTS.iter().any(|known| known.id() == slot && !known.may_hide()) {
                    set(&mut document, &format!("{prefix}shown"), Some(true.into()));
                }
            }
            act(&mut document, list, posted.text("act"), language);
        }
    }
    let words = brand_content::read(&document.to_string().into_bytes().into());
    (document, words.map(|words| Content { home_url: None, logo_svg: None, ..words }))
}

/// Adds, removes or moves an entry of a list.
fn act(document: &mut Value, list: &str, what: &str, language: Language) {
    if get(document, list).is_none() {
        set(document, list, Some(Value::Array(Vec::new())));
    }
    let Some(Value::Array(all)) = document.get_mut(list) else { return };
    let (what, at) = what.split_once('.').map_or((what, None), |(what, at)| (what, Some(at)));
    let (at, to) = match at.and_then(|at| at.split_once('.')) {
        Some((at, to)) => (at.parse::<usize>().ok(), to.parse::<usize>().ok()),
        None => (at.and_then(|at| at.parse::<usize>().ok()), None),
    };
    if let ("move", Some(at), Some(to)) = (what, at, to) {
        if at < all.len() && to < all.len() {
            let entry = all.remove(at);
            all.insert(to, entry);
        }
        return;
    }
    match (what, at) {
        ("add", None) => {
            let text = json!({ language.as_str(): "…" });
            let key = if list == "guides" { "title" } else { "text" };
            all.push(json!({ key: text }));
        }
        ("remove", Some(at)) if at < all.len() => {
            all.remove(at);
        }
        ("up", Some(at)) if at > 0 && at < all.len() => all.swap(at - 1, at),
        ("down", Some(at)) if at + 1 < all.len() => all.swap(at, at + 1),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::brands as samples;

    fn as_posted(document: &Value, part: Part, language: Language) -> Posted {
        let mut pairs = Vec::new();
        let prefixes: Vec<String> = match part.list() {
            None => vec![String::new()],
            Some(list) => {
                let count = get(document, list).and_then(Value::as_array).map_or(0, Vec::len);
                (0..count).map(|at| format!("{list}.{at}.")).collect()
            }
        };
        for prefix in prefixes {
            for spec in part.specs() {
                let field = field(document, &prefix, spec, language);
                pairs.extend(field.all().iter().map(|value| (field.name().to_owned(), value.clone())));
            }
        }
        Posted::from_pairs(pairs)
    }

    #[test]
    fn what_is_opened_and_sent_back_is_the_same() {
        for shop in samples::all() {
            let before = document(&shop.content);
            let known = brand_content::read(&before.to_string().into_bytes().into()).unwrap();
            for part in Part::ALL {
                for language in [Language::English, Language::German] {
                    let mut after = before.clone();
                    let posted = as_posted(&before, *part, language);
                    match part.list() {
                        None => write(&mut after, "", part.specs(), language, &posted),
                        Some(list) => {
                            let count = get(&before, list).and_then(Value::as_array).map_or(0, Vec::len);
                            for at in 0..count {
                                write(&mut after, &format!("{list}.{at}."), part.specs(), language, &posted);
                            }
                        }
                    }
                    let read = brand_content::read(&after.to_string().into_bytes().into());
                    assert_eq!(read.unwrap(), known, "{} {part} {language}", shop.slug);
                }
            }
        }
    }

    #[test]
    fn missing_translations_are_counted() {
        let (all, have) = coverage(&json!({
            "thanks": { "en": "Thanks", "de": "Danke" }, "contact": { "email": "a@b.c", "hours": { "en": "9 to 5" } },
            "banners": [{ "text": { "de": "Streik" } }], "policy": {},
        }));
        assert_eq!((all, have.get("en"), have.get("de"), have.get("fr")), (3, Some(&2), Some(&2), None));
    }

    #[test]
    fn entries_are_added_moved_and_removed() {
        let mut document = json!({ "banners": [{ "priority": 1 }, { "priority": 2 }] });
        act(&mut document, "banners", "down.0", Language::German);
        act(&mut document, "banners", "add", Language::German);
        act(&mut document, "banners", "remove.9", Language::German);
        act(&mut document, "banners", "up.0", Language::German);
        assert_eq!(document, json!({ "banners": [{ "priority": 2 }, { "priority": 1 }, { "text": { "de": "…" } }] }));
        act(&mut document, "banners", "remove.1", Language::German);
        assert_eq!(document["banners"].as_array().unwrap().len(), 2);
    }
}
