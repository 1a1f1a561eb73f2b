//! `/gallery`, and every template with every sample in every language.

use std::collections::BTreeSet;

use doorstep::db::Instant;
use doorstep::demo::{brands, pages};
use doorstep::i18n::{Language, Words};
use scraper::{Html, Selector};

use crate::support::{Backend, TestApp};

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

#[test]
fn every_sample_in_every_language() {
    let keys: BTreeSet<String> = Words::keys(Language::English).into_iter().collect();
    let (first, others) = brands::all().split_first().unwrap();
    let mut seen = 0;
    for language in Language::ALL {
        for key in pages::keys(first, now()).unwrap() {
            let (html, _) = pages::render(first, &key, *language, "", now()).unwrap().unwrap();
            assert_finished(&format!("{} {key} in {language}", first.slug), &html, &keys, *language);
            seen += 1;
        }
    }
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
