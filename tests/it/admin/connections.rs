//! Connections: made, set up, tested, taken away.

use doorstep::accounts::people::Role;
use jiff::SignedDuration;

use crate::each_database;
use crate::support::staff::PASSWORD;

const HERE: &str = "/admin/m/orlane/connections";

each_database!(a_connection_is_made_tested_and_taken_away, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    assert!(owner.get(HERE).await.texts(".picks a").contains(&"Shopify".to_owned()));
    let form = owner.get(&format!("{HERE}/new?source=generic")).await;
    assert_eq!(form.status, 200);
    assert_eq!(owner.get(&format!("{HERE}/new?source=nobody")).await.status, 404);
    let made = owner.post(HERE, &[("source", "generic"), ("name", "Our warehouse")]).await;
    assert_eq!(made.status, 200, "the secret is shown with the answer, once");
    let (secret, url) = (made.one("#secret"), made.one("#url"));
    assert!(secret.len() == 32 && url.contains("/webhooks/generic/"));
    let list = owner.get(HERE).await;
    assert_eq!(list.one("#connected td .tone"), "waiting for the first message");
    let selector = scraper::Selector::parse("#connected tbody th a").unwrap();
    let here = list.html().select(&selector).next().unwrap().value().attr("href").unwrap().to_owned();
    assert!(!owner.get(&here).await.text().contains(&secret));

    let tested = owner.act(&format!("{here}/test"), &[]).await;
    assert!(tested.one("main > .notice p").contains("taken"), "{}", tested.one("main > .notice p"));
    app.work().await;
    let after = owner.get(&here).await;
    assert_eq!(after.texts("#arrivals tbody tr").len(), 1);
    assert_eq!(owner.get(HERE).await.one("#connected td .tone"), "working");
    // A message that nobody signed is counted, and said.
    let path = url.strip_prefix(&app.base).unwrap().to_owned();
    assert_eq!(app.post(&path, &[("content-type", "application/json")], "{}").await.status, 401);
    app.app.clock.advance(SignedDuration::from_secs(5));
    assert_eq!(app.post(&path, &[("content-type", "application/json")], "{}").await.status, 401);
    assert_eq!(owner.get(HERE).await.one("#connected td .tone"), "has trouble");
    assert!(owner.get(&here).await.text().contains("Turned away"));

    // Support sees how it does, and neither its address nor a button.
    let mut support = app.staff(app.merchant, Role::Support).await;
    let seen = support.get(&here).await;
    assert!(seen.status == 200 && !seen.text().contains(&path) && seen.texts("main button").is_empty());

    // Replacing a working secret and taking it away ask for the password after a while.
    app.app.clock.advance(SignedDuration::from_mins(20));
    assert!(owner.post(&format!("{here}/end"), &[]).await.header("location").starts_with("/admin/confirm"));
    owner.post("/admin/confirm", &[("password", PASSWORD)]).await;
    let replaced = owner.post(&format!("{here}/secret"), &[]).await;
    assert_ne!(replaced.one("#secret"), secret);
    let gone = owner.act(&format!("{here}/end"), &[]).await;
    assert!(gone.texts("#connected tbody tr").is_empty());
    assert_eq!(owner.get(&here).await.status, 404);
    assert_eq!(app.post(&path, &[], "{}").await.status, 404);
    let log = owner.get("/admin/m/orlane/log").await.text();
    assert!(log.contains("removed connection") && !log.contains(&secret));
});

each_database!(credentials_are_sealed_and_never_shown, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let made = owner.post(HERE, &[("source", "easypost"), ("name", "")]).await;
    assert_eq!((made.status, made.one("h1").as_str()), (200, "EasyPost"));
    let list = owner.get(HERE).await;
    let selector = scraper::Selector::parse("#connected tbody th a").unwrap();
    let here = list.html().select(&selector).next().unwrap().value().attr("href").unwrap().to_owned();
    let set = owner.act(&format!("{here}/credentials"), &[("api_key", "EZAK-very-secret")]).await;
    assert!(set.text().contains("Set: api_key") && !set.text().contains("EZAK"));
    assert_eq!(owner.post(&format!("{here}/credentials"), &[("api_key", "")]).await.status, 422);
    let wrong = owner.post(&here, &[("name", "EasyPost"), ("requests_per_minute", "many")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.one("p.wrong").contains("whole number"));
    let saved = owner.act(&here, &[("name", "Parcels"), ("requests_per_minute", "30")]).await;
    assert_eq!(saved.one("h1"), "Parcels");
    let off = owner.act(&here, &[("off", "yes")]).await;
    assert!(off.text().contains("switched off"));
    let forgotten = owner.act(&format!("{here}/credentials"), &[("forget", "yes")]).await;
    assert!(forgotten.text().contains("Not set."));
    assert!(!owner.get("/admin/m/orlane/log").await.text().contains("EZAK"));
});
