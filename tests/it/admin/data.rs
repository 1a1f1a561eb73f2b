//! Orders in and out, back-ups.

use diesel::{Connection as _, RunQueryDsl as _};
use doorstep::accounts::people::Role;
use jiff::SignedDuration;
use serde_json::json;

use crate::each_database;
use crate::support::messages::{order, shipment};

const DATA: &str = "/admin/m/orlane/data";

each_database!(orders_are_taken_along_and_in_again, |app| {
    app.api("/api/v1/orders", &order("1")).await;
    app.api("/api/v1/shipments", &shipment("1", 1, "JD0149", &[("L1", 1)])).await;
    app.api("/api/v1/shipments", &shipment("1", 2, "JD0150", &[])).await;
    app.app.clock.advance(SignedDuration::from_secs(1));
    let mut tricky = order("2");
    tricky["ship_to"]["name"] = json!("=HYPERLINK(\"x\")");
    tricky["lines"] = json!([{ "external_id": "L1", "title": "-1 cup", "quantity": 1 }]);
    app.api("/api/v1/orders", &tricky).await;
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let taken = owner.post(&format!("{DATA}/orders.csv"), &[]).await;
    assert_eq!(taken.status, 200);
    let file = taken.text();
    let rows: Vec<&str> = file.lines().collect();
    assert_eq!(rows.len(), 1 + 3 + 1, "{file}");
    assert!(rows[1].contains("Marlene Duda") && rows[1].contains("JD0149") && rows[1].contains("2450.00"), "{file}");
    assert!(rows[3].starts_with("#1,") && rows[3].contains("JD0150"), "{file}");
    assert!(file.contains("'=HYPERLINK"), "a spreadsheet must take it for a text");
    assert!(owner.get("/admin/m/orlane/log").await.text().contains("orders exported"));

    // Into another shop, which has nothing: the same comes out of it.
    let (other, _) = app.another_merchant().await;
    let mut theirs = app.staff(other, Role::Manager).await;
    let data = "/admin/m/pip/data";
    let bad = theirs.upload(&format!("{data}/imports"), &[], ("x.csv", b"PK\x03\x04rest")).await;
    assert!(bad.status == 422 && bad.one("#verdict").contains("workbook"), "{}", bad.text());
    let file_of_others = b"order_number,line_title,Gift wrap\n#9,Cup,yes\n";
    let strange = theirs.upload(&format!("{data}/imports"), &[], ("x.csv", file_of_others)).await;
    let strange = strange.header("location").to_owned();
    assert_eq!(theirs.get(&strange).await.texts("main > p code"), ["Gift wrap"], "a column that nothing is known of");
    theirs.post(&format!("{strange}/end"), &[]).await;
    let elsewhere = file.replace(",orlane,", ",pip,") + "#3,,,,,,,,,,,,,,,,,,,,,,,,,Cup,,,none,,,,,,,,\n";
    let sent = theirs.upload(&format!("{data}/imports"), &[], ("orders.csv", elsewhere.as_bytes())).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    let here = sent.header("location").to_owned();
    let seen = theirs.get(&here).await;
    assert!(seen.text().contains("<strong>2</strong> orders can be taken in"), "{}", seen.text());
    assert!(seen.text().contains("none is not a quantity") || seen.text().contains("quantity"), "{}", seen.text());
    app.work().await;
    assert!(!theirs.get("/admin/m/pip/orders").await.text().contains("#1<"), "nothing is kept before somebody says so");
    theirs.post(&format!("{here}/take"), &[]).await;
    theirs.post(&format!("{here}/take"), &[]).await;
    app.work().await;
    let done = theirs.get(&here).await.text();
    assert!(done.contains("<strong>2</strong> orders were new, 2 parcels"), "{done}");
    let again = theirs.post(&format!("{data}/orders.csv"), &[]).await.text();
    // Orders that were taken in in one millisecond stand in any order.
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&again), sorted(&file.replace(",orlane,", ",pip,")));
    // Known orders are not doubled.
    let sent = theirs.upload(&format!("{data}/imports"), &[], ("orders.csv", elsewhere.as_bytes())).await;
    let here = sent.header("location").to_owned();
    theirs.post(&format!("{here}/take"), &[]).await;
    app.work().await;
    assert!(theirs.get(&here).await.text().contains("<strong>0</strong> orders were new"));
    // Taken in where it came from it changes nothing: who is connected tells more than a file can.
    let sent = owner.upload(&format!("{DATA}/imports"), &[], ("orders.csv", file.as_bytes())).await;
    owner.post(&format!("{}/take", sent.header("location")), &[]).await;
    app.work().await;
    assert_eq!(sorted(&owner.post(&format!("{DATA}/orders.csv"), &[]).await.text()), sorted(&file));
    let mut stranger = app.staff(app.merchant, Role::Owner).await;
    let foreign = here.replace("/pip/", "/orlane/");
    assert_eq!(stranger.get(&foreign).await.status, 404);
    assert_eq!(stranger.post(&format!("{foreign}/take"), &[]).await.status, 404);
});

each_database!(a_back_up_is_for_who_owns_everything, |app| {
    app.api("/api/v1/orders", &order("1")).await;
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let mut manager = app.staff(app.merchant, Role::Manager).await;
    assert_eq!(manager.post(&format!("{DATA}/backup"), &[]).await.status, 403);
    let copy = owner.post(&format!("{DATA}/backup"), &[]).await;
    if app.app.db.engine() != "sqlite" {
        assert_eq!(copy.status, 403);
        assert!(owner.get(DATA).await.text().contains("pg_dump"));
        return;
    }
    assert_eq!(copy.status, 200);
    let path = std::env::temp_dir().join(format!("doorstep-copy-{}.db", doorstep::secrets::random_token(6).unwrap()));
    std::fs::write(&path, &copy.body).unwrap();
    #[derive(diesel::QueryableByName)]
    struct Number {
        #[diesel(sql_type = diesel::sql_types::Text)]
        number: String,
    }
    let mut opened = diesel::SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    let found: Vec<Number> = diesel::sql_query("SELECT number FROM orders").load(&mut opened).unwrap();
    assert_eq!(found[0].number, "#1");
    drop(opened);
    std::fs::remove_file(path).unwrap();
    let left = std::fs::read_dir(app.app.db.file().unwrap().parent().unwrap()).unwrap();
    let left: Vec<_> =
        left.map(|entry| entry.unwrap().file_name()).filter(|name| name.to_string_lossy().ends_with(".tmp")).collect();
    assert!(left.is_empty(), "{left:?}");
    // Another shop on the same server: its data are not this owner's.
    app.another_merchant().await;
    assert_eq!(owner.post(&format!("{DATA}/backup"), &[]).await.status, 403);
    assert!(owner.get(DATA).await.text().contains("doorstep backup FILE"));
});
