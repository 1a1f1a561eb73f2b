//! Orders: found, read, and put right.

use doorstep::accounts::people::Role;
use doorstep::tracking::model::TrackingNumber;
use doorstep::tracking::store;
use jiff::SignedDuration;

use crate::each_database;
use crate::support::TestApp;
use crate::support::messages::*;

const ORDERS: &str = "/admin/m/orlane/orders";

/// The path of an order in the admin, by its number.
async fn path_of(app: &TestApp, number: &str) -> String {
    let (merchant, key) = (app.merchant, doorstep::orders::model::number_key(number));
    let found = app.app.db.read(move |conn| doorstep::orders::store::by_number(conn, merchant, &key)).await.unwrap();
    format!("{ORDERS}/{}", found[0].id)
}

async fn parcel_of(app: &TestApp, number: &str) -> store::Shipment {
    let (merchant, key) = (app.merchant, TrackingNumber::new(number).unwrap().key());
    let mut found = app.app.db.read(move |conn| store::by_number(conn, merchant, &key)).await.unwrap();
    found.pop().unwrap()
}

async fn three_orders(app: &TestApp) {
    for (id, name, email, phone) in [
        ("1001", "Marlene Duda", "marlene@example.com", "+49 40 123456"),
        ("1002", "Zoë Müller-Lüdenscheidt", "zoe@fernweh.example", "0171 5550999"),
        ("2001", "Marlene Ødegård", "m.odegard@example.no", ""),
    ] {
        let mut body = order(id);
        body["number"] = format!("MO-{id}").into();
        body["email"] = email.into();
        body["ship_to"]["name"] = name.into();
        if !phone.is_empty() {
            body["phone"] = phone.into();
        }
        assert_eq!(app.api("/api/v1/orders", &body).await.status, 201);
        app.app.clock.advance(SignedDuration::from_secs(1));
    }
    app.api("/api/v1/shipments", &shipment("1002", 1, "JD 0146 9910", &[])).await;
}

each_database!(orders_are_found_by_what_people_type, |app| {
    three_orders(app).await;
    let mut support = app.staff(app.merchant, Role::Support).await;
    for (typed, found) in [
        ("", vec!["MO-2001", "MO-1002", "MO-1001"]),
        ("mo-1001", vec!["MO-1001"]),
        ("#MO 1001", vec!["MO-1001"]),
        ("1002", vec!["MO-1002"]),
        ("marl", vec!["MO-2001", "MO-1001"]),
        ("MARLENE odeg", vec!["MO-2001"]),
        ("Müller", vec!["MO-1002"]),
        ("ludenscheidt zoe", vec!["MO-1002"]),
        ("zoe@fernweh.example", vec!["MO-1002"]),
        ("jd01469910", vec!["MO-1002"]),
        ("JD 0146", vec!["MO-1002"]),
        ("0171 5550999", vec!["MO-1002"]),
        ("171 555", vec!["MO-1002"]),
        ("40123456", vec!["MO-1001"]),
        ("marlene zoe", vec![]),
        ("%", vec!["MO-2001", "MO-1002", "MO-1001"]),
        ("nobody", vec![]),
    ] {
        let typed_in_url: String = typed.bytes().map(|b| format!("%{b:02X}")).collect();
        let page = support.get(&format!("{ORDERS}?q={typed_in_url}")).await;
        assert_eq!(page.status, 200);
        if typed == "%" {
            assert!(page.texts("tbody th a").is_empty(), "signs alone find nothing");
            continue;
        }
        assert_eq!(page.texts("tbody th a"), found, "{typed}");
    }
    // Who may not see shoppers does not find by them either, and sees none of them.
    let mut marketing = app.staff(app.merchant, Role::Marketing).await;
    assert!(marketing.get(&format!("{ORDERS}?q=marlene")).await.texts("tbody th a").is_empty());
    assert_eq!(marketing.get(&format!("{ORDERS}?q=mo-1001")).await.texts("tbody th a"), ["MO-1001"]);
    let page = marketing.get(&path_of(app, "MO-1001").await).await;
    for personal in ["Marlene", "marlene@example.com", "Bergstraße", "123456", "/t/"] {
        assert!(!page.text().contains(personal), "{personal}");
    }
    // What changes is found anew, and by its old name no more.
    let mut body = order("1001");
    body["number"] = "MO-1001".into();
    body["email"] = "new@example.com".into();
    body["ship_to"]["name"] = "Ada Neu".into();
    body["updated_at"] = "2026-11-20T20:13:00+01:00".into();
    app.api("/api/v1/orders", &body).await;
    assert_eq!(support.get(&format!("{ORDERS}?q=ada")).await.texts("tbody th a"), ["MO-1001"]);
    assert_eq!(support.get(&format!("{ORDERS}?q=marlene")).await.texts("tbody th a"), ["MO-2001"]);
});

each_database!(lists_are_filtered_and_paged, |app| {
    three_orders(app).await;
    let path = app.endpoint("generic", &[SECRET]).await;
    app.post_generic(&path, "JD01469910", "exception", "address_problem").await;
    let mut support = app.staff(app.merchant, Role::Support).await;
    let trouble = support.get(&format!("{ORDERS}?stands=trouble")).await;
    assert_eq!(trouble.texts("tbody th a"), ["MO-1002"]);
    assert!(trouble.one("td .tone").contains("address problem"));
    assert_eq!(trouble.texts(".chips a"), ["Without In trouble ×"]);
    assert_eq!(support.get(&format!("{ORDERS}?stands=waiting")).await.texts("tbody th a"), ["MO-2001", "MO-1001"]);
    assert!(support.get(&format!("{ORDERS}?stands=delivered")).await.texts("tbody th a").is_empty());
    assert!(
        support.get(&format!("{ORDERS}?from=2026-11-19")).await.texts("tbody th a").is_empty(),
        "all were placed on the 18th"
    );
    assert_eq!(support.get(&format!("{ORDERS}?from=2026-11-18&until=2026-11-18")).await.texts("tbody th a").len(), 3);
    assert_eq!(support.get(&format!("{ORDERS}?stands=rubbish&from=x&after=y")).await.status, 200);
    // More than a page.
    for n in 0..60 {
        let mut body = order(&format!("9{n:03}"));
        body["placed_at"] = format!("2026-11-{:02}T12:00:00Z", 1 + n % 15).into();
        app.api("/api/v1/orders", &body).await;
    }
    for start in [ORDERS.to_owned(), format!("{ORDERS}?q=marlene")] {
        let (mut seen, mut next) = (Vec::new(), Some(start));
        while let Some(path) = next {
            let page = support.get(&path).await;
            seen.extend(page.texts("tbody th a"));
            let selector = scraper::Selector::parse(".more a").unwrap();
            next = page.html().select(&selector).next().map(|link| link.value().attr("href").unwrap().to_owned());
        }
        let mut once = seen.clone();
        once.sort();
        once.dedup();
        assert_eq!((seen.len(), once.len()), if once.len() == 63 { (63, 63) } else { (62, 62) });
    }
});

each_database!(a_correction_counts_is_logged_and_can_be_taken_back, |app| {
    three_orders(app).await;
    let hook = app.endpoint("generic", &[SECRET]).await;
    app.post_generic(&hook, "JD01469910", "delivered", "").await;
    let mut support = app.staff(app.merchant, Role::Support).await;
    let order = path_of(app, "MO-1002").await;
    let parcel = parcel_of(app, "jd01469910").await.id;
    let status = format!("/admin/m/orlane/shipments/{parcel}/status");
    let instead = support.act(&status, &[("status", "in_transit"), ("why", " ")]).await;
    assert!(instead.one(".notice p").starts_with("Nothing was changed: say how you know"), "a reason is needed");
    assert_eq!(parcel_of(app, "jd01469910").await.status.as_str(), "delivered");
    assert_eq!(support.post(&status, &[("status", "nowhere"), ("why", "x")]).await.status, 400);
    let done =
        support.act(&status, &[("status", "exception"), ("reason", "lost"), ("why", "The depot looked for it")]).await;
    assert!(done.one(".notice p").starts_with("Corrected."));
    assert!(done.one("section.parcel h2").contains("lost"));
    assert!(
        done.texts("section.parcel .acts p").iter().any(|said| said.contains("Kim Support: “The depot looked for it”"))
    );
    // The same old news again does not overrule what a person knows better; later news does.
    app.post_generic(&hook, "JD01469910", "delivered", "").await;
    assert_eq!(parcel_of(app, "jd01469910").await.status.as_str(), "exception");
    let selector = scraper::Selector::parse("input[name=at]").unwrap();
    let at = done.html().select(&selector).next().unwrap().value().attr("value").unwrap().to_owned();
    let back = support.act(&format!("{status}/end"), &[("at", &at)]).await;
    assert!(back.one(".notice p").starts_with("Taken back"));
    assert_eq!(parcel_of(app, "jd01469910").await.status.as_str(), "delivered");
    support.act(&status, &[("status", "exception"), ("reason", "lost"), ("why", "Really")]).await;
    app.app.clock.advance(SignedDuration::from_hours(2));
    app.post_generic(&hook, "JD01469910", "in_transit", "").await;
    assert_eq!(parcel_of(app, "jd01469910").await.status.as_str(), "in_transit", "it was found");
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let log = owner.get("/admin/m/orlane/log").await.texts("tbody tr");
    assert!(log.iter().any(|row| row.contains("The depot looked for it") && row.contains("Kim Support")), "{log:?}");
    // Its raw messages stand with the order.
    let page = support.get(&order).await;
    assert_eq!(page.texts("section table.tight tbody th"), ["generic"; 3]);
});

each_database!(parcels_are_added_moved_and_called_off, |app| {
    three_orders(app).await;
    let hook = app.endpoint("generic", &[SECRET]).await;
    // A carrier speaks of a parcel that no order has.
    app.post_generic(&hook, "LOST77", "in_transit", "").await;
    let mut warehouse = app.staff(app.merchant, Role::Warehouse).await;
    assert_eq!(warehouse.get("/admin/m/orlane/parcels").await.texts("tbody th code"), ["LOST77"]);
    let order = path_of(app, "MO-1001").await;
    let refused = warehouse.post(&format!("{order}/shipments"), &[("number", " - ")]).await;
    assert_eq!(refused.status, 422);
    let done = warehouse.act(&format!("{order}/shipments"), &[("number", "lost 77"), ("carrier", "DHL")]).await;
    assert!(done.one("section.parcel h2").contains("On its way"), "the carrier's news came along");
    assert!(warehouse.get("/admin/m/orlane/parcels").await.texts("tbody th").is_empty());
    let merchant = app.merchant;
    let parcel = parcel_of(app, "lost77").await;
    let moved =
        warehouse.act(&format!("/admin/m/orlane/shipments/{}/order", parcel.id), &[("number", "MO-2001")]).await;
    assert_eq!(moved.one("h1"), "MO-2001");
    let nowhere =
        warehouse.act(&format!("/admin/m/orlane/shipments/{}/order", parcel.id), &[("number", "MO-9999")]).await;
    assert!(nowhere.one(".notice p").contains("There is no order MO-9999"));
    let called_off =
        warehouse.act(&format!("/admin/m/orlane/shipments/{}/withdraw", parcel.id), &[("withdrawn", "yes")]).await;
    assert!(called_off.text().contains("Called off"));
    warehouse.act(&format!("/admin/m/orlane/shipments/{}/withdraw", parcel.id), &[]).await;
    let now = app.app.db.read(move |conn| store::by_id(conn, merchant, parcel.id)).await.unwrap().unwrap();
    assert!(now.withdrawn_at.is_none());
    // What people set stays, when the shop tells of its parcel again; and what they added is the shop's own when it comes.
    let of_shop = parcel_of(app, "JD01469910").await;
    warehouse.act(&format!("/admin/m/orlane/shipments/{}/order", of_shop.id), &[("number", "MO-2001")]).await;
    warehouse.act(&format!("/admin/m/orlane/shipments/{}/withdraw", of_shop.id), &[("withdrawn", "yes")]).await;
    app.api("/api/v1/shipments", &shipment("1002", 1, "JD 0146 9910", &[])).await;
    let after = parcel_of(app, "JD01469910").await;
    assert_eq!((after.order_id, after.withdrawn_at.is_some()), (now.order_id, true));
    let form = [("number", "TWICE1")];
    warehouse.act(&format!("{order}/shipments"), &form).await;
    let again = warehouse.act(&format!("{order}/shipments"), &form).await;
    assert_eq!(again.one(".notice p"), "This order has that parcel already.");
    app.api("/api/v1/shipments", &shipment("1001", 1, "TWICE1", &[])).await;
    let twice =
        app.app.db.read(move |conn| store::by_number(conn, merchant, &TrackingNumber::new("TWICE1").unwrap().key()));
    assert_eq!(twice.await.unwrap().len(), 1);
    // Found by its number at the order that has it now.
    let mut support = app.staff(app.merchant, Role::Support).await;
    assert_eq!(support.get(&format!("{ORDERS}?q=lost77")).await.texts("tbody th a"), ["MO-2001"]);
});

each_database!(notes_and_marks_are_for_colleagues, |app| {
    three_orders(app).await;
    let order = path_of(app, "MO-1001").await;
    let mut sofia = app.staff(app.merchant, Role::Support).await;
    let mut malte = app.staff(app.merchant, Role::Manager).await;
    let page = sofia.act(&format!("{order}/notes"), &[("text", "Called; rings <twice>.\nSecond line.")]).await;
    assert_eq!(page.texts(".notes li p:first-child").len(), 1);
    assert!(page.text().contains("rings &#60;twice&#62;"), "{}", page.text());
    let selector = scraper::Selector::parse(".notes form").unwrap();
    let end = page.html().select(&selector).next().unwrap().value().attr("action").unwrap().to_owned();
    assert_eq!(malte.post(&end, &[]).await.status, 404, "only one's own");
    sofia.act(&end, &[]).await;
    assert!(sofia.get(&order).await.texts(".notes li").is_empty());
    sofia.act(&format!("{order}/incident"), &[("reason", "Gift, must come by Saturday")]).await;
    assert_eq!(malte.get(&format!("{ORDERS}?stands=incident")).await.texts("tbody th a"), ["MO-1001"]);
    let settled = malte.act(&format!("{order}/incident"), &[("settle", "yes")]).await;
    assert_eq!(settled.texts(".notice button"), ["Undo"]);
    assert!(malte.get(&format!("{ORDERS}?stands=incident")).await.texts("tbody th a").is_empty());
    // The shopper's page knows nothing of it, and looking at it is no visit.
    sofia.act(&format!("{order}/incident"), &[("reason", "Secret reason")]).await;
    let preview = sofia.get(&format!("{order}/page?lang=de")).await;
    assert_eq!(preview.status, 200);
    assert!(preview.text().contains("lang=\"de\"") && !preview.text().contains("Secret reason"));
});

each_database!(a_raw_message_is_read_found_and_applied_again, |app| {
    three_orders(app).await;
    let hook = app.endpoint("generic", &[SECRET]).await;
    app.post_generic(&hook, "JD01469910", "out_for_delivery", "").await;
    let mut support = app.staff(app.merchant, Role::Support).await;
    let inbox = support.get("/admin/m/orlane/inbox").await;
    assert_eq!(inbox.texts("tbody th a"), ["generic"]);
    assert_eq!(support.get("/admin/m/orlane/inbox?q=MO-1002").await.texts("tbody th a").len(), 1);
    assert!(support.get("/admin/m/orlane/inbox?q=MO-1001").await.texts("tbody th a").is_empty());
    assert!(support.get("/admin/m/orlane/inbox?outcome=failed").await.texts("tbody th a").is_empty());
    let selector = scraper::Selector::parse("tbody th a").unwrap();
    let path = inbox.html().select(&selector).next().unwrap().value().attr("href").unwrap().to_owned();
    let message = support.get(&path).await;
    assert!(message.text().contains("out_for_delivery") && message.text().contains("MO-1002"), "{}", message.text());
    assert_eq!(support.get(&format!("{path}/body")).await.json()["data"]["status"], "out_for_delivery");
    support.act(&format!("{path}/replay"), &[]).await;
    app.work().await;
    assert!(support.get(&path).await.text().contains("applied"));
    // Who looks on sees that it came, not what is in it.
    let mut onlooker = app.staff(app.merchant, Role::ReadOnly).await;
    let seen = onlooker.get(&path).await;
    assert!(seen.status == 200 && !seen.text().contains("JD01469910"));
    assert_eq!(onlooker.get(&format!("{path}/body")).await.status, 403);
});
