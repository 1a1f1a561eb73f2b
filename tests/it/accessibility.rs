//! `/accessibility`, and what search engines may find.

use std::collections::BTreeSet;

use doorstep::demo::brands;
use doorstep::i18n::Language;
use doorstep::tracking_page::accessibility::Report;
use scraper::Selector;

use crate::each_database;
use crate::support::messages::order;
use crate::support::{Backend, TestApp};

#[actix_web::test]
async fn tells_what_the_last_check_found() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let page = app.get_with("/accessibility?lang=en", &[("host", "orlane.test")]).await;
    assert_eq!(page.status, 200);
    let report = Report::last().unwrap();
    let facts = page.one(".facts");
    let date = report.checked_on.strftime("%B %-d, %Y").to_string();
    let british = report.checked_on.strftime("%-d %B %Y").to_string();
    assert!(facts.contains(&date) || facts.contains(&british), "{date} is not in {facts}");
    assert!(facts.replace(',', "").contains(&format!("{} pages", report.pages)), "{facts}");
    assert!(facts.contains(&format!("{} states", report.samples)), "{facts}");
    assert!(facts.contains(&format!("{} languages", report.languages.len())), "{facts}");
    assert!(facts.contains(&format!("{} designs", report.brands.len())), "{facts}");
    let found = match report.violations {
        0 => "No problems".to_owned(),
        1 => "1 problem".to_owned(),
        n => format!("{n} problems"),
    };
    assert!(facts.contains(&found), "{facts}");
    for (checker, version) in &report.rules {
        assert!(facts.contains(&format!("{checker} {version}")), "{checker} {version} is not in {facts}");
    }
    for (category, words) in
        [("accessibility", "Accessibility"), ("best_practices", "Good practice"), ("performance", "Speed")]
    {
        let lowest = report.lighthouse.values().map(|scores| scores[category]).min().unwrap();
        assert!(facts.contains(&format!("{words}: {lowest} of 100")), "{facts}");
    }
}

/// Whoever adds a language or a brand runs the whole matrix again: `tests/run --matrix`.
#[test]
fn the_last_check_saw_every_language_and_every_brand() {
    let report = Report::last().unwrap();
    let seen = |all: &[String]| all.iter().cloned().collect::<BTreeSet<_>>();
    let languages: BTreeSet<String> = Language::ALL.iter().map(|language| language.as_str().to_owned()).collect();
    let slugs: BTreeSet<String> = brands::all().iter().map(|shop| shop.slug.to_owned()).collect();
    assert_eq!(seen(&report.languages), languages);
    assert_eq!(seen(&report.brands), slugs);
    assert_eq!(seen(&report.schemes), ["dark".to_owned(), "light".to_owned()].into());
    let checkers: Vec<&str> = report.rules.keys().map(String::as_str).collect();
    assert_eq!(checkers, ["Lighthouse", "axe-core", "html-validate"]);
    assert!(report.pages >= report.samples * report.brands.len() * 4 * 2, "{} pages", report.pages);
    assert!(report.lighthouse.len() >= 4, "{:?}", report.lighthouse);
}

each_database!(every_page_leads_to_the_statement_in_its_brand_and_language, |app| {
    let link = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    let footer = Selector::parse(".foot p a").unwrap();
    for path in [format!("{link}?lang=de"), "/track?brand=orlane&lang=de".into(), "/no/such/page?lang=de".into()] {
        let page = app.get_with(&path, &[("host", "orlane.test")]).await;
        let html = page.html();
        let links: Vec<_> = html.select(&footer).map(|link| link.attr("href").unwrap()).collect();
        assert_eq!(links, ["/accessibility?brand=orlane&lang=de"], "{path}");
    }
    let statement = app.get("/accessibility?brand=orlane&lang=de").await;
    assert_eq!(statement.status, 200);
    assert!(statement.text().contains("<html lang=\"de\""));
    assert_eq!(statement.one("title"), "Barrierefreiheit · Maison Orlane");
    // A brand's own host speaks for itself, whatever is asked for.
    app.another_merchant().await;
    let own = app.get_with("/accessibility?brand=orlane&lang=en", &[("host", "pip.test")]).await;
    assert_eq!(own.one("title"), "Accessibility · Pip & Toto");
    // Where it is not known whose shopper reads it, it comes without a brand.
    let nobody = app.get("/accessibility?brand=nobody&lang=en").await;
    assert_eq!((nobody.status, nobody.one("title").as_str()), (200, "Accessibility"));
    assert!(nobody.text().contains("order confirmation"));
});

each_database!(search_engines_find_the_look_up_and_no_link, |app| {
    let link = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    let robots = app.get("/robots.txt").await.text();
    let closed: Vec<&str> = robots.lines().filter_map(|line| line.strip_prefix("Disallow: ")).collect();
    assert!(!closed.is_empty(), "{robots}");
    for path in ["/track", "/accessibility", "/static/"] {
        assert!(!closed.iter().any(|closed| path.starts_with(closed)), "{path} is closed to search engines: {robots}");
    }
    let description = |html: &str| html.contains("<meta name=\"description\"");
    for (path, listed) in [(link.as_str(), false), ("/track", true), ("/accessibility", true), ("/no/page", false)] {
        let html = app.get(path).await.text();
        assert_eq!(html.contains("<meta name=\"robots\" content=\"noindex\">"), !listed, "{path}");
        assert!(description(&html) || !listed, "{path} is listed without a description");
    }
});
