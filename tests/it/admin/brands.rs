//! How a brand looks: drafted, seen, published, taken back.

use doorstep::accounts::people::Role;
use jiff::SignedDuration;

use crate::each_database;
use crate::support::messages::*;
use crate::support::staff::Staff;
use crate::support::{Answer, TestApp};

const LOOK: &str = "/admin/m/orlane/brands/orlane/look";

/// Every field of the editor as it stands, with some changed.
fn changed(page: &Answer, with: &[(&str, &str)]) -> Vec<(String, String)> {
    let html = page.html();
    let inputs = scraper::Selector::parse("#look input[name], #look select[name]").unwrap();
    let chosen = scraper::Selector::parse("option[selected]").unwrap();
    let mut fields: Vec<(String, String)> = Vec::new();
    for input in html.select(&inputs) {
        let name = input.value().attr("name").unwrap().to_owned();
        let value = match input.value().name() {
            "select" => {
                input.select(&chosen).next().and_then(|option| option.value().attr("value")).unwrap_or_default()
            }
            _ => input.value().attr("value").unwrap_or_default(),
        };
        if name != "csrf" {
            let set = with.iter().find(|(field, _)| *field == name).map_or(value, |(_, value)| *value);
            fields.push((name, set.to_owned()));
        }
    }
    for (name, value) in with {
        if !fields.iter().any(|(field, _)| field == name) {
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
    }
    fields
}

async fn send(staff: &mut Staff<'_>, with: &[(&str, &str)]) -> Answer {
    let page = staff.get(LOOK).await;
    let fields = changed(&page, with);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    staff.post(LOOK, &fields).await
}

async fn shoppers_see(app: &TestApp, path: &str) -> String {
    app.get(path).await.text()
}

each_database!(a_look_is_drafted_published_and_taken_back, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut marketing = app.staff(app.merchant, Role::Marketing).await;
    assert_eq!(marketing.get("/admin/m/orlane/brands").await.header("location"), LOOK, "one brand is gone to at once");
    let before = shoppers_see(app, &page).await;
    assert_eq!(send(&mut marketing, &[("light-accent", "#ff5a00"), ("radius", "20px")]).await.status, 303);
    assert_eq!(shoppers_see(app, &page).await, before, "a draft is nobody's but ours");
    let editor = marketing.get(LOOK).await;
    assert!(editor.texts(".head .tone").contains(&"draft".to_owned()));
    assert!(editor.text().contains("value=\"#ff5a00\""));
    let preview = marketing.get(&format!("{LOOK}/preview/delivered?lang=ar&scheme=dark")).await;
    assert!(
        preview.text().contains("--radius:20px") && preview.text().contains("dir=\"rtl\""),
        "every state, in every language"
    );
    assert!(preview.header("content-security-policy").contains("frame-ancestors 'self'"));
    assert_eq!(marketing.get(&format!("{LOOK}/preview/nothing")).await.status, 404);

    let published = send(&mut marketing, &[("publish", "yes"), ("note", "Autumn")]).await;
    assert_eq!(published.status, 303);
    let after = shoppers_see(app, &page).await;
    assert!(after.contains("--radius:20px") && after != before);
    let editor = marketing.get(LOOK).await;
    assert!(editor.one(".notice p").contains("version 2"), "{}", editor.one(".notice p"));
    assert_eq!(editor.texts(".lines a"), ["Version 2", "Version 1"]);
    assert!(editor.text().contains("Autumn"));
    let compared = marketing.get(&format!("{LOOK}/versions/1")).await;
    assert!(compared.texts("tbody th").contains(&"tokens.radius".to_owned()), "{:?}", compared.texts("tbody th"));

    app.app.clock.advance(SignedDuration::from_secs(5));
    send(&mut marketing, &[("radius", "9px")]).await;
    marketing.act(&format!("{LOOK}/versions/1"), &[]).await;
    assert!(marketing.get(LOOK).await.text().contains("value=\"9px\""), "going back leaves the draft alone");
    marketing.act(&format!("{LOOK}/end"), &[]).await;
    assert!(!shoppers_see(app, &page).await.contains("--radius:20px"));
    assert_eq!(
        marketing.get(LOOK).await.texts(".lines a"),
        ["Version 3", "Version 2", "Version 1"],
        "history only grows"
    );
    assert_eq!(marketing.post(&format!("{LOOK}/versions/77"), &[]).await.status, 404);

    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let log = owner.get("/admin/m/orlane/log").await.texts("tbody tr");
    assert!(log.iter().any(|row| row.contains("published brand") && row.contains("tokens.radius: 20px")), "{log:?}");
    let mut support = app.staff(app.merchant, Role::Support).await;
    assert_eq!(support.get(LOOK).await.texts("#look button").len(), 0, "who may only look has no buttons");
    assert_eq!(support.post(LOOK, &[("name", "Mine")]).await.status, 403);
});

each_database!(what_does_not_fit_is_refused_and_nothing_is_lost, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    for (field, value, said) in [
        ("name", "", "a brand has a name"),
        ("home_url", "javascript:alert(1)", "begins with https://"),
        ("light-stage", "red;}", "is not a colour"),
        ("radius", "20px;background:url(x)", "does not fit token"),
        ("font-display", "comic", "there is no font"),
        ("layout-hero", "hero-evil", "there is no layout"),
    ] {
        let refused = send(&mut owner, &[(field, value)]).await;
        assert_eq!(refused.status, 422, "{field}");
        assert!(refused.one("#verdict").contains(said), "{field}: {}", refused.one("#verdict"));
    }
    // A colour that nobody could read is taken, and the page shows a readable one: it is said which.
    send(&mut owner, &[("light-ink", "#f2f0e8")]).await;
    let editor = owner.get(LOOK).await;
    assert!(
        editor.texts(".mended li").iter().any(|line| line.contains("#f2f0e8") && line.contains("Shown instead")),
        "{:?}",
        editor.texts(".mended li")
    );
    owner.act(&format!("{LOOK}/start"), &[("start", "kiosk-9")]).await;
    assert!(owner.get(LOOK).await.text().contains("JetBrains Mono"));
    owner.act(&format!("{LOOK}/end"), &[]).await;
    assert!(owner.get(LOOK).await.texts(".head .tone").contains(&"published".to_owned()));
});

each_database!(a_draft_goes_out_at_its_time_if_it_still_is_that_draft, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    for (at, why) in [("2020-01-01T10:00", "that one has passed"), ("soon", "a day and a time")] {
        let instead = owner.act(&format!("{LOOK}/schedule"), &[("at", at)]).await;
        assert!(instead.one(".notice p").contains(why), "{}", instead.one(".notice p"));
    }
    send(&mut owner, &[("radius", "20px")]).await;
    // Berlin's clock: one hour ahead of the test's.
    owner.act(&format!("{LOOK}/schedule"), &[("at", "2026-11-21T14:30")]).await;
    app.work().await;
    assert!(!shoppers_see(app, &page).await.contains("--radius:20px"));
    app.app.clock.advance(SignedDuration::from_mins(91));
    app.work().await;
    assert!(shoppers_see(app, &page).await.contains("--radius:20px"));
    // Changed since, it waits for another word.
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    send(&mut owner, &[("radius", "10px")]).await;
    owner.act(&format!("{LOOK}/schedule"), &[("at", "2026-11-21T18:00")]).await;
    send(&mut owner, &[("radius", "11px")]).await;
    app.app.clock.advance(SignedDuration::from_hours(6));
    app.work().await;
    assert!(shoppers_see(app, &page).await.contains("--radius:20px"));
});

/// A form with a file, as browsers send it.
async fn upload(staff: &mut Staff<'_>, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Answer {
    staff.upload(path, fields, file).await
}

each_database!(logos_are_drawn_anew, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="30" onload="alert(1)"><script>alert(2)</script><path d="M0 0h120v30z" fill="#1b3e69"/></svg>"##;
    let path = format!("{LOOK}/logo");
    assert_eq!(upload(&mut owner, &path, &[], ("logo.svg", svg)).await.status, 303);
    let editor = owner.get(LOOK).await;
    assert!(editor.one(".notice p").contains("#1b3e69"));
    assert!(editor.text().contains("M0 0h120v30z") && !editor.text().contains("alert("));
    // Pixels: decoded, fitted, encoded; what the file said beside its picture is gone.
    let mut png = Vec::new();
    let picture =
        image::RgbaImage::from_fn(1600, 400, |x, _| image::Rgba([220, if x < 800 { 90 } else { 100 }, 10, 255]));
    image::DynamicImage::ImageRgba8(picture)
        .write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png)
        .unwrap();
    assert_eq!(upload(&mut owner, &path, &[], ("logo.png", &png)).await.status, 303);
    send(&mut owner, &[("publish", "yes")]).await;
    let shown = shoppers_see(app, &page).await;
    let at = shown.find("/pictures/").expect("the logo is a picture of this host");
    let address: String = shown[at..].chars().take_while(|c| *c != '"').collect();
    let picture = app.get(&address).await;
    assert_eq!(picture.status, 200);
    let read = image::load_from_memory(&picture.body).unwrap();
    assert_eq!((read.width(), read.height()), (720, 180));
    for (name, bytes, why) in [
        ("logo.txt", b"hello there, this is no picture".as_slice(), "neither JPEG"),
        ("logo.svg", b"<svg viewBox='0 0 1 1'><text>x</text></svg>".as_slice(), "nothing in this SVG draws"),
        ("logo.svg", b"<svg viewBox='0 0 1 1'><path".as_slice(), "this is no SVG"),
    ] {
        let refused = upload(&mut owner, &path, &[], (name, bytes)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.one("#verdict").contains(why), "{}", refused.one("#verdict"));
    }
    upload(&mut owner, &path, &[("remove", "yes")], ("", b"")).await;
    assert!(owner.get(LOOK).await.text().contains("the name stands in its place"));
});

each_database!(a_look_is_taken_along, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    send(&mut owner, &[("radius", "20px"), ("publish", "yes")]).await;
    let file = owner.get(&format!("{LOOK}.json")).await;
    assert_eq!(file.json()["theme"]["tokens"]["radius"], "20px");
    let mut look = file.json();
    look["theme"]["tokens"]["radius"] = "3px".into();
    look["logo_svg"] = "<svg viewBox=\"0 0 9 9\" onload=\"x()\"><rect width=\"9\" height=\"9\"/></svg>".into();
    let path = format!("{LOOK}.json");
    assert_eq!(upload(&mut owner, &path, &[], ("look.json", look.to_string().as_bytes())).await.status, 303);
    let editor = owner.get(LOOK).await;
    assert!(editor.text().contains("value=\"3px\"") && !editor.text().contains("x()"));
    for bad in ["{}", "[", r#"{"name":"X","theme":null}"#] {
        assert_eq!(upload(&mut owner, &path, &[], ("look.json", bad.as_bytes())).await.status, 422);
    }
    look["theme"]["tokens"]["radius"] = "3px}body{display:none".into();
    assert_eq!(upload(&mut owner, &path, &[], ("look.json", look.to_string().as_bytes())).await.status, 422);
});

each_database!(words_are_drafted_by_language_and_blocks_take_their_place, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    app.say(&serde_json::json!({ "contact": { "email": "help@orlane.test" }, "thanks": { "en": "Thank you." } })).await;
    let mut marketing = app.staff(app.merchant, Role::Marketing).await;
    let words = "/admin/m/orlane/brands/orlane/words";
    let help = marketing.get(&format!("{words}/help?lang=de")).await;
    assert!(help.text().contains("English: Thank you."), "what is to be translated stands beneath");
    assert!(help.texts("select[name=lang] option").contains(&"Deutsch (1 missing)".to_owned()));
    let fields = [("thanks", "Danke."), ("contact.email", "help@orlane.test"), ("contact.answer_hours", "4")];
    assert_eq!(marketing.post(&format!("{words}/help?lang=de"), &fields).await.status, 303);
    let wrong = [("contact.email", "nobody"), ("contact.answer_hours", "soon")];
    let refused = marketing.post(&format!("{words}/help?lang=de"), &wrong).await;
    assert_eq!((refused.status, refused.texts("p.wrong").len()), (422, 2), "{:?}", refused.texts("p.wrong"));
    // A banner, and help above everything else in the story.
    marketing.act(&format!("{words}/banners?lang=en"), &[("act", "add")]).await;
    let banner =
        [("banners.0.text", "A strike holds up parcels."), ("banners.0.service", "yes"), ("banners.0.priority", "5")];
    marketing.act(&format!("{words}/banners?lang=en"), &banner).await;
    let blocks = marketing.get(&format!("{words}/page")).await;
    let names = blocks.texts(".entry > legend");
    let at = names.iter().position(|name| name == "Help").unwrap();
    let position = format!("slots.{at}.position");
    let shown = format!("slots.{at}.shown");
    marketing.act(&format!("{words}/page"), &[(&position, "story"), (&shown, "yes")]).await;
    assert!(!app.get(&page).await.text().contains("A strike holds up"), "a draft is nobody's but ours");
    let preview = marketing.get(&format!("{LOOK}/preview/in_transit?lang=en")).await;
    assert!(preview.text().contains("A strike holds up parcels."));
    assert_eq!(send(&mut marketing, &[("publish", "yes")]).await.status, 303);
    let published = app.get(&page).await;
    assert!(published.text().contains("A strike holds up parcels."));
    assert!(
        published.one("[data-live=story]").contains("help@orlane.test")
            && !published.one("[data-live=side]").contains("help@orlane.test")
    );
    // Looks and words are one: going back takes both back, and an old look without words leaves them.
    app.app.clock.advance(SignedDuration::from_secs(5));
    marketing.act(&format!("{LOOK}/versions/1"), &[]).await;
    assert!(!app.get(&page).await.text().contains("A strike holds up parcels."));
});

each_database!(blocks_are_ordered_hidden_and_kept_where_help_is_needed, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let content = serde_json::json!({ "contact": { "email": "help@orlane.test" }, "slots": [{ "slot": "contact", "shown": false }] });
    assert_eq!(app.say(&content).await.status, 200);
    assert!(!app.get(&page).await.text().contains("help@orlane.test"));
    app.api("/api/v1/shipments", &shipment("1", 1, "JD1", &[])).await;
    let hook = app.endpoint("generic", &[SECRET]).await;
    app.post_generic(&hook, "JD1", "exception", "lost").await;
    assert!(app.get(&page).await.text().contains("help@orlane.test"), "in trouble help is always shown");
    for (wrong, field) in [
        (serde_json::json!([{ "slot": "nothing" }]), "slots[0].slot"),
        (serde_json::json!([{ "slot": "items", "shown": false }]), "slots[0].shown"),
        (serde_json::json!([{ "slot": "contact", "position": "notice" }]), "slots[0].position"),
    ] {
        let refused = app.say(&serde_json::json!({ "slots": wrong })).await;
        assert_eq!((refused.status, refused.json()["errors"][0]["field"].as_str()), (422, Some(field)));
    }
});

each_database!(a_draft_of_the_look_leaves_the_words_alone, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut marketing = app.staff(app.merchant, Role::Marketing).await;
    assert_eq!(send(&mut marketing, &[("name", "Orlane by night")]).await.status, 303);
    // While the draft waits, a program says something else.
    app.say(&serde_json::json!({ "contact": { "email": "night@orlane.test" } })).await;
    assert_eq!(send(&mut marketing, &[("name", "Orlane by night"), ("publish", "yes")]).await.status, 303);
    let published = app.get(&page).await.text();
    assert!(published.contains("night@orlane.test") && published.contains("Orlane by night"), "{published}");
});

each_database!(a_draft_of_words_leaves_the_look_alone, |app| {
    let mut nora = app.staff(app.merchant, Role::Owner).await;
    let words = "/admin/m/orlane/brands/orlane/words/help?lang=en";
    nora.act(words, &[("thanks", "Thank you for waiting")]).await;
    // While the words wait, somebody publishes another look, and takes it back to the first one.
    let mut kim = app.staff(app.merchant, Role::Marketing).await;
    assert_eq!(send(&mut kim, &[("radius", "21px"), ("publish", "yes")]).await.status, 303);
    assert!(kim.get(LOOK).await.texts(".head .tone").contains(&"published".to_owned()), "the words went out with it");
    nora.act(words, &[("thanks", "Thank you again")]).await;
    assert!(app.get("/track?brand=orlane").await.text().contains("--radius:21px"));
    kim.act(&format!("{LOOK}/versions/1"), &[]).await;
    assert!(!app.get("/track?brand=orlane").await.text().contains("--radius:21px"));
    assert_eq!(send(&mut nora, &[("publish", "yes")]).await.status, 303);
    let published = app.get("/track?brand=orlane").await.text();
    assert!(!published.contains("--radius:21px"), "what was taken back does not come back with the words");
    assert!(nora.get(words).await.text().contains("Thank you again"));
});

each_database!(two_people_at_one_draft_take_nothing_from_each_other, |app| {
    let mut nora = app.staff(app.merchant, Role::Owner).await;
    let mut kim = app.staff(app.merchant, Role::Marketing).await;
    let words = "/admin/m/orlane/brands/orlane/words";
    let mark = |page: &Answer, form: &str| {
        let selector = scraper::Selector::parse(&format!("#{form} [name=seen]")).unwrap();
        page.html().select(&selector).next().unwrap().value().attr("value").unwrap().to_owned()
    };
    let (open_look, open_help) = (nora.get(LOOK).await, nora.get(&format!("{words}/help?lang=en")).await);

    // Somebody else drafts another colour, and other words.
    assert_eq!(send(&mut kim, &[("light-accent", "#ff5a00")]).await.status, 303);
    let seen = mark(&kim.get(&format!("{words}/help?lang=en")).await, "words");
    kim.act(&format!("{words}/help?lang=en"), &[("seen", &seen), ("thanks", "Thank you, from Kim")]).await;

    // What was opened before is not put over it, and what was typed still stands there.
    let stale = changed(&open_look, &[("light-accent", "#00aa00"), ("radius", "21px")]);
    let stale: Vec<_> = stale.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let refused = nora.post(LOOK, &stale).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one(".verdict").contains("Kim Marketing kept the draft last"), "{}", refused.one(".verdict"));
    assert!(refused.text().contains("value=\"21px\"") && refused.text().contains("value=\"#00aa00\""));
    assert_eq!(mark(&refused, "look"), mark(&open_look, "look"), "sent once more it is refused once more");
    let seen = mark(&open_help, "words");
    let refused =
        nora.post(&format!("{words}/help?lang=en"), &[("seen", &seen), ("thanks", "Thanks, from Nora")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Thanks, from Nora") && refused.one(".verdict").contains("Kim Marketing"));

    // Whoever opens it anew goes on; words and look do not stand in each other's way.
    let fresh = nora.get(LOOK).await;
    assert!(fresh.text().contains("value=\"#ff5a00\""));
    let seen = mark(&kim.get(&format!("{words}/help?lang=en")).await, "words");
    assert_eq!(send(&mut nora, &[("radius", "21px")]).await.status, 303);
    kim.act(&format!("{words}/help?lang=en"), &[("seen", &seen), ("thanks", "Thank you again")]).await;
    let both = nora.get(LOOK).await.text();
    assert!(both.contains("value=\"21px\"") && both.contains("value=\"#ff5a00\""));
    assert!(nora.get(&format!("{words}/help?lang=en")).await.text().contains("Thank you again"));

    // Sent twice, it is kept once, and nobody is told of a stranger.
    let seen = mark(&nora.get(&format!("{words}/help?lang=en")).await, "words");
    for _ in 0..2 {
        let fields = [("seen", seen.as_str()), ("thanks", "Thank you, twice")];
        assert_eq!(nora.post(&format!("{words}/help?lang=en"), &fields).await.status, 303);
    }
    // Another part of the words is another thing.
    let seen = mark(&kim.get(&format!("{words}/banners?lang=en")).await, "words");
    let help = mark(&nora.get(&format!("{words}/help?lang=en")).await, "words");
    nora.act(&format!("{words}/help?lang=en"), &[("seen", &help), ("thanks", "Thank you, three times")]).await;
    kim.act(&format!("{words}/banners?lang=en"), &[("seen", &seen), ("act", "add")]).await;
    assert!(nora.get(&format!("{words}/help?lang=en")).await.text().contains("Thank you, three times"));

    // What was to go out by itself is not silently called off.
    nora.act(&format!("{LOOK}/schedule"), &[("at", "2031-01-01T09:00")]).await;
    let kept = send(&mut nora, &[("radius", "12px")]).await;
    assert_eq!(kept.status, 303);
    assert!(nora.get(LOOK).await.one(".notice p").contains("set the time again"));

    // Nor do the buttons beside the form act on a draft that is another one by now.
    let old = mark(&open_look, "look");
    for (path, field) in
        [("/start", ("start", "plain")), ("/end", ("x", "")), ("/schedule", ("at", "2031-01-01T09:00"))]
    {
        let answer = kim.act(&format!("{LOOK}{path}"), &[("seen", &old), field]).await;
        assert!(answer.one(".notice p").contains("Nothing was done"), "{path}: {}", answer.one(".notice p"));
    }
    assert!(nora.get(LOOK).await.text().contains("value=\"12px\""));

    // A wrong value loses nothing of what was typed beside it.
    let wrong = send(&mut nora, &[("radius", "900px"), ("home_url", "https://new.example")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("value=\"900px\"") && wrong.text().contains("value=\"https://new.example\""));
    // The time that was set finds no draft that waits for it.
    app.app.clock.advance(SignedDuration::from_hours(24 * 365 * 6));
    app.work().await;
    assert!(!app.get("/track?brand=orlane").await.text().contains("--radius:12px"));
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    assert_eq!(send(&mut owner, &[("publish", "yes")]).await.status, 303);
    assert!(app.get("/track?brand=orlane").await.text().contains("--radius:12px"), "which is how it would have looked");
    // The button that takes back one's own publication takes back nobody else's.
    let after = owner.get(LOOK).await;
    let undo = scraper::Selector::parse(".notice form").unwrap();
    let value = scraper::Selector::parse("[name=after]").unwrap();
    let (path, after) = {
        let html = after.html();
        let form = html.select(&undo).next().unwrap();
        let value = form.select(&value).next().unwrap().value().attr("value").unwrap().to_owned();
        (form.value().attr("action").unwrap().to_owned(), value)
    };
    assert_eq!(send(&mut owner, &[("radius", "3px"), ("publish", "yes")]).await.status, 303);
    let late = owner.act(&path, &[("after", &after)]).await;
    assert!(late.one(".notice p").contains("was published since"), "{}", late.one(".notice p"));
    assert!(app.get("/track?brand=orlane").await.text().contains("--radius:3px"));
});
