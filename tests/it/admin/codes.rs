//! Codes that no table knows, and saying what they mean.

use doorstep::accounts::people::Role;
use doorstep::tracking::{self, ShipmentStatus};

use crate::each_database;
use crate::support::messages::{SECRET, order, shipment};

const CODES: &str = "/admin/m/orlane/inbox/codes";

each_database!(what_a_code_means_is_said_and_kept_messages_understand_it, |app| {
    app.api("/api/v1/orders", &order("1")).await;
    app.api("/api/v1/shipments", &shipment("1", 1, "JD0149", &[("L1", 1)])).await;
    let endpoint = app.endpoint("generic", &[SECRET]).await;
    app.post_generic(&endpoint, "JD0149", "sitting_in_a_balloon", "").await;
    app.work().await;
    let status = async || {
        let merchant = app.merchant;
        let found = app.app.db.read(move |conn| tracking::store::by_number(conn, merchant, "JD0149")).await.unwrap();
        found[0].status
    };
    assert_eq!(status().await, ShipmentStatus::PreTransit, "the label is all that is known");
    let mut support = app.staff(app.merchant, Role::Support).await;
    let mut looking = app.staff(app.merchant, Role::ReadOnly).await;
    let page = support.get(CODES).await;
    assert!(page.one(".codes li").contains("sitting_in_a_balloon"), "{}", page.text());
    let field = page.attributes(".codes [name=field]", "value").remove(0);
    let code = [("source", "generic"), ("field", field.as_str()), ("code", "sitting_in_a_balloon")];
    let means = |status: &'static str| [code.as_slice(), &[("status", status), ("reason", "weather")]].concat();
    assert_eq!(looking.post(CODES, &means("in_transit")).await.status, 403);
    assert!(!looking.get(CODES).await.text().contains("Say what it means"));
    assert_eq!(
        support
            .post(CODES, &[("source", "nobody"), ("field", "x"), ("code", "y"), ("status", "in_transit")])
            .await
            .status,
        400
    );
    assert!(support.act(CODES, &means("")).await.text().contains("Nothing was changed"));
    let said = support.act(CODES, &means("in_transit")).await;
    assert!(said.text().contains("1 messages are applied again"), "{}", said.text());
    assert!(
        said.texts(".codes li").is_empty() && said.text().contains("<strong>On its way, weather</strong>"),
        "{}",
        said.text()
    );
    app.work().await;
    assert_eq!(status().await, ShipmentStatus::InTransit);
    // A new message with it is understood at once, and noted no more.
    app.api("/api/v1/shipments", &shipment("1", 2, "JD0150", &[])).await;
    app.post_generic(&endpoint, "JD0150", "sitting_in_a_balloon", "").await;
    app.work().await;
    assert!(support.get(CODES).await.texts(".codes li").is_empty());
    // Another merchant's sender means something of its own.
    let (other, _) = app.another_merchant().await;
    let theirs = app.endpoint_of(other, "generic", &[SECRET]).await;
    app.post_generic(&theirs, "JD0151", "sitting_in_a_balloon", "").await;
    app.work().await;
    let mut stranger = app.staff(other, Role::Owner).await;
    assert_eq!(stranger.get("/admin/m/pip/inbox/codes").await.texts(".codes li").len(), 1);
    assert_eq!(stranger.post("/admin/m/pip/inbox/codes/end", &code).await.status, 404);
    assert_eq!(support.post(&format!("{CODES}/end"), &code).await.status, 303);
    app.post_generic(&endpoint, "JD0152", "sitting_in_a_balloon", "").await;
    app.work().await;
    assert_eq!(support.get(CODES).await.texts(".codes li").len(), 1);
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let log = owner.get("/admin/m/orlane/log").await.text();
    assert!(log.contains("meaning said") && log.contains("meaning taken back"));
});
