//! `/gallery`, and every template with every sample in every language.

use std::collections::BTreeSet;

use doorstep::db::Instant;
use doorstep::demo::{brands, pages};
use doorstep::i18n::{Language, Words};
use scraper::{ElementRef, Html, Selector};

use crate::support::{Backend, TestApp, fold};

fn now() -> Instant {
    Instant::from_timestamp("2026-11-22T10:30:00Z".parse().unwrap())
}

/// All text that somebody sees or hears, one piece per element.
fn words_of(document: &Html) -> Vec<String> {
    let body = Selector::parse("title, body").unwrap();
    let attributes = Selector::parse("[aria-label], [alt], [title]").unwrap();
    let texts = document.select(&body).flat_map(|element| element.text()).map(|text| text.trim().to_owned());
    let spoken = document.select(&attributes).flat_map(|element| {
        ["aria-label", "alt", "title"].into_iter().filter_map(move |name| element.attr(name).map(str::to_owned))
    });
    texts.chain(spoken).filter(|text| !text.is_empty()).collect()
}

/// Keys of messages, mark-up in words and unfilled variables never reach a page, whatever it shows.
fn assert_finished(what: &str, html: &str, keys: &BTreeSet<String>, language: Language) {
    let document = Html::parse_document(html);
    let root = document.root_element();
    assert_eq!(root.attr("lang"), Some(language.as_str()), "{what}");
    assert_eq!(root.attr("dir"), Some(language.direction()), "{what}");
    for text in words_of(&document) {
        assert!(!keys.contains(&text), "{what} shows the key `{text}`");
        assert!(!text.contains("{$") && !text.contains("{ $"), "{what} shows `{text}`");
        assert!(!text.contains("&amp;"), "{what} escapes twice: `{text}`");
    }
    let mut ids = BTreeSet::new();
    for element in document.select(&Selector::parse("[id]").unwrap()) {
        let id = element.attr("id").unwrap();
        assert!(ids.insert(id.to_owned()), "{what}: `{id}` stands twice");
    }
}

/// Names that are the same in every language. The brands' own, and what they sell, are added by the test.
const NAMES: &[&str] = &[
    // Carriers, and what one of them says that no table knows.
    "DHL Express",
    "DHL",
    "DPD",
    "Royal Mail",
    "UPS",
    "USPS",
    "Parcel is admiring the view",
    // Towns, where what was spelled by carriers stands in our own sentences, and who gives a gift.
    "New York",
    "Mannheim",
    "Leipzig",
    "Kassel",
    "Hannover",
    "Hamburg",
    "Berlin",
    "Basel",
    "Neuchâtel",
    "Marlene",
    "GeoNames",
    "WhatsApp",
    // Tools and standards.
    "AA",
    "EN 301 549",
    "Doorstep",
    "Lighthouse",
    "axe-core",
    "html-validate",
    "JavaScript",
    "WCAG",
    "Web Content Accessibility Guidelines",
];

/// Words that a language shares with English, as they stand on our pages.
const SHARED: &[(Language, &[&str])] = &[
    (Language::Danish, &["E-mail", "Subtotal"]),
    (Language::Dutch, &["Code", "E-mail", "code is", "link in", "Postcode"]),
    (Language::French, &["Code", "Date", "E-mail", "Total"]),
    (Language::German, &["Code", "Link in"]),
    (Language::Italian, &["E-mail", "link in", "screen reader"]),
    (Language::Portuguese, &["E-mail", "Subtotal", "Total"]),
    (Language::Spanish, &["Subtotal", "Total"]),
];

/// What an English page says, to find it again where it should not be.
struct English {
    names: Vec<String>,
    pieces: BTreeSet<String>,
    words: BTreeSet<String>,
    pairs: BTreeSet<(String, String)>,
}

/// Texts that are ours: neither a name (templates mark them with `bdi` and `.num`), nor the carrier's words, nor in a
/// language of their own.
fn our_words(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let ours = |element: ElementRef<'_>| {
        let foreign = |element: &ElementRef<'_>| {
            let value = element.value();
            let named = value.name() == "bdi" || value.classes().any(|class| ["num", "said"].contains(&class));
            named || (value.attr("lang").is_some() && value.name() != "html") || value.name() == "script"
        };
        !foreign(&element) && !element.ancestors().filter_map(ElementRef::wrap).any(|above| foreign(&above))
    };
    let mut found = Vec::new();
    for element in
        document.select(&Selector::parse("title, meta[name=description], body, body *").unwrap()).filter(|e| ours(*e))
    {
        found.extend(element.children().filter_map(|child| child.value().as_text()).map(|text| text.to_string()));
        let spoken = ["aria-label", "alt", "title", "content", "placeholder"];
        found.extend(spoken.into_iter().filter_map(|name| element.attr(name)).map(str::to_owned));
    }
    found.into_iter().map(|text| fold(&text)).filter(|text| text.chars().any(char::is_alphabetic)).collect()
}

/// Words of Latin letters, at least two of them; what is no such word parts its neighbours.
fn words(piece: &str) -> impl Iterator<Item = Option<String>> {
    piece.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '-').map(|word| {
        let latin = word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() || c == '’' || c == '-');
        latin.then(|| word.to_lowercase())
    })
}

fn pairs(piece: &str) -> impl Iterator<Item = (String, String)> {
    let words: Vec<_> = words(piece).collect();
    let pairs: Vec<_> = words.windows(2).filter_map(|pair| Some((pair[0].clone()?, pair[1].clone()?))).collect();
    pairs.into_iter()
}

fn without(piece: &str, names: &[String]) -> String {
    names.iter().fold(piece.to_owned(), |piece, name| piece.replace(name, "|"))
}

impl English {
    fn of(html: &str) -> Self {
        let shops = brands::all().iter();
        let sold = shops.clone().flat_map(|shop| &shop.products);
        let titles = sold.flat_map(|product| [Some(product.title.clone()), product.variant.clone()]).flatten();
        let owns =
            shops.clone().flat_map(|shop| [Some(shop.name.clone()), shop.content.contact.email.clone()]).flatten();
        let owns = owns.chain(shops.flat_map(|shop| shop.people.iter().map(|person| person.email.clone())));
        let mut names: Vec<String> = NAMES.iter().map(|name| (*name).to_owned()).chain(owns).chain(titles).collect();
        // A longer name may hold a shorter one.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let mut english = Self { names, pieces: BTreeSet::new(), words: BTreeSet::new(), pairs: BTreeSet::new() };
        for piece in our_words(html) {
            let piece = without(&piece, &english.names);
            english.words.extend(words(&piece).flatten());
            english.pairs.extend(pairs(&piece));
            english.pieces.insert(piece);
        }
        english
    }

    /// A whole text that is the same; in other scripts any English word, and in Latin script two in a row.
    fn left_over(&self, html: &str, language: Language) -> BTreeSet<String> {
        use Language::{Arabic, Chinese, Hebrew, Japanese, Korean};
        let other_script = [Arabic, Chinese, Hebrew, Japanese, Korean].contains(&language);
        let shared = SHARED.iter().filter(|(of, _)| *of == language).flat_map(|(_, words)| *words);
        let mut names = self.names.clone();
        names.extend(shared.map(|words| (*words).to_owned()));
        let is_left = |piece: &String| {
            let same = self.pieces.contains(piece) && words(piece).flatten().next().is_some();
            let pair = pairs(piece).any(|pair| self.pairs.contains(&pair));
            let word = words(piece).flatten().any(|word| self.words.contains(&word));
            same || pair || (other_script && word)
        };
        our_words(html).iter().map(|piece| without(piece, &names)).filter(is_left).collect()
    }
}

#[test]
fn every_sample_in_every_language() {
    let keys: BTreeSet<String> = Words::keys(Language::English).into_iter().collect();
    let (first, others) = brands::all().split_first().unwrap();
    let mut seen = 0;
    let mut left_over = BTreeSet::new();
    for key in pages::keys(first, now()).unwrap() {
        let page = |language| pages::render(first, &key, language, "", now()).unwrap().unwrap().0;
        let english = English::of(&page(Language::English));
        for language in Language::ALL {
            let html = page(*language);
            assert_finished(&format!("{} {key} in {language}", first.slug), &html, &keys, *language);
            if *language != Language::English {
                let left = english.left_over(&html, *language);
                left_over.extend(left.into_iter().map(|words| format!("{language}: {words}")));
            }
            seen += 1;
        }
    }
    assert!(left_over.is_empty(), "English is left:\n{}", Vec::from_iter(left_over).join("\n"));
    for shop in others {
        for (at, key) in pages::keys(shop, now()).unwrap().into_iter().enumerate() {
            let language = Language::ALL[at % Language::ALL.len()];
            let scheme = ["light", "dark"][at % 2];
            let (html, css) = pages::render(shop, &key, language, scheme, now()).unwrap().unwrap();
            assert_finished(&format!("{} {key} in {language}", shop.slug), &html, &keys, language);
            assert!(css.contains(&format!("--scheme:{scheme};")), "{} {key}: {scheme}", shop.slug);
            seen += 1;
        }
    }
    assert!(seen > 700, "only {seen} pages");
}

#[actix_web::test]
async fn shows_all_pages_of_a_brand_where_it_is_switched_on() {
    let app = TestApp::with(Backend::Sqlite, &[("server.gallery", "on")]).await.unwrap();
    let index = app.get("/gallery?brand=pip-and-toto&lang=de&scheme=dark&width=320").await;
    assert_eq!(index.status, 200);
    let document = Html::parse_document(&index.text());
    let frames = Selector::parse("iframe").unwrap();
    let frames: Vec<_> = document.select(&frames).map(|frame| frame.attr("src").unwrap().to_owned()).collect();
    assert!(frames.len() > 35, "{} pages", frames.len());
    for src in frames {
        let page = app.get(&src).await;
        assert_eq!(page.status, 200, "{src}");
        assert!(page.header("content-security-policy").contains("frame-ancestors 'self'"));
        assert!(page.text().contains("lang=\"de\""), "{src}");
    }
    assert_eq!(app.get("/gallery/pip-and-toto/no-such-state").await.status, 404);
    assert_eq!(app.get("/gallery?brand=nobody").await.status, 404);
    // What is typed into the address does not reach the page.
    let odd = app.get("/gallery?scheme=%22%3E%3Cscript%3E&width=9&lang=xx").await;
    assert!(odd.status == 200 && !odd.text().contains("<script"));
}

#[actix_web::test]
async fn is_not_there_otherwise() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    assert_eq!(app.get("/gallery").await.status, 404);
    assert_eq!(app.get("/gallery/pip-and-toto/late").await.status, 404);
}
