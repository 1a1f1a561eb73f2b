//! Hosts of a brand's own.

use doorstep::accounts::people::Role;
use doorstep::branding;

use crate::each_database;

const HERE: &str = "/admin/m/orlane/brands/orlane/hosts";

each_database!(a_host_is_claimed_checked_served_and_taken_away, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    for bad in ["nothing", "https://track.shop.test/x", "127.0.0.1", "orlane.test"] {
        assert_eq!(owner.post(HERE, &[("host", bad)]).await.status, 422, "{bad}");
    }
    let ask = |host: &'static str| async move { app.get(&format!("/tls/ask?domain={host}")).await.status };
    assert_eq!((ask("orlane.test").await, ask("track.shop.test").await, ask("").await), (200, 404, 404));
    let claimed = owner.act(HERE, &[("host", "Track.Shop.test")]).await;
    assert!(claimed.text().contains("<code>track.shop.test</code>") && claimed.text().contains("<code>A</code>"));
    assert_eq!(ask("track.shop.test").await, 200, "the check itself comes by HTTPS");
    // Not served before it is seen to lead here.
    let order = app.page_of(&app.api("/api/v1/orders", &crate::support::messages::order("1")).await);
    let merchant = app.merchant;
    let served = |host: &'static str| app.app.db.read(move |conn| branding::store::by_host(conn, host));
    assert!(served("track.shop.test").await.unwrap().is_none());
    // The check cannot reach it from here: said, and nothing changed.
    let checked = owner.act(&format!("{HERE}/track.shop.test/check"), &[]).await;
    assert!(checked.text().contains("did not answer"), "{}", checked.text());
    // Who asks that host here is told whose it is.
    let claims = app.app.db.read(move |conn| branding::store::claims(conn, merchant)).await.unwrap();
    let told = app.get_with(branding::jobs::WELL_KNOWN, &[("host", "track.shop.test")]).await;
    assert_eq!((told.status, told.text()), (200, format!("{}\n", claims[0].token)));
    assert_eq!(app.get_with(branding::jobs::WELL_KNOWN, &[("host", "other.test")]).await.status, 404);
    let now = app.app.clock.now();
    let ok = app.app.db.write(move |tx| branding::hosts::checked(tx, merchant, "track.shop.test", &Ok(()), now)).await;
    assert!(ok.unwrap());
    app.app.brands.clear();
    assert_eq!(app.get_with(&order, &[("host", "track.shop.test")]).await.status, 200);
    let taken = owner.post(HERE, &[("host", "track.shop.test")]).await;
    assert!(taken.status == 422 && taken.one("p.wrong").contains("belongs to a brand already"));
    owner.act(&format!("{HERE}/track.shop.test/end"), &[]).await;
    assert!(served("track.shop.test").await.unwrap().is_none());
    assert_eq!(ask("track.shop.test").await, 404);
    // Of several shops on one server nobody can tell by the record whose host it is: who runs the server says it.
    let (other, _) = app.another_merchant().await;
    owner.act(HERE, &[("host", "track.shop.test")]).await;
    let check =
        |whose| app.app.db.write(move |tx| branding::hosts::checked(tx, whose, "track.shop.test", &Ok(()), now));
    assert!(!check(merchant).await.unwrap());
    assert!(owner.get(HERE).await.text().contains("doorstep hosts serve"));
    let actor = doorstep::accounts::audit::Actor::command_line();
    let say = move |whose| {
        let actor = actor.clone();
        app.app.db.write(move |tx| branding::hosts::serve(tx, (whose, &actor), "track.shop.test", now))
    };
    assert!(!say(other).await.unwrap(), "who did not claim it");
    assert!(say(merchant).await.unwrap());
    assert!(served("track.shop.test").await.unwrap().is_some());
    let mut marketing = app.staff(app.merchant, Role::Marketing).await;
    assert_eq!(marketing.post(HERE, &[("host", "a.shop.test")]).await.status, 403);
});
