//! The first owner, signing in, the second factor, invitations, keys, the log.

use doorstep::accounts::people::{Role, first, second_factor::Shared, store};
use doorstep::accounts::{self};
use jiff::SignedDuration;

use crate::each_database;
use crate::support::mail::MailServer;
use crate::support::staff::PASSWORD;
use crate::support::{Backend, TestApp};

each_database!(the_first_owner_needs_the_code_and_there_is_one, |app| {
    let mut browser = app.browser();
    assert_eq!(browser.get("/admin").await.header("location"), "/admin/first");
    assert_eq!(browser.get("/admin/sign-in").await.header("location"), "/admin/first");
    let page = browser.get("/admin/first").await;
    assert_eq!((page.status, page.one("h1").as_str()), (200, "Make it yours"));
    assert!(page.header("content-security-policy").contains("script-src 'self'"));
    assert_eq!(page.header("cache-control"), "no-store");

    let code = first::code(&app.app.sealer);
    let fields = |code: &str, password: &str| {
        [("code", code), ("name", "Nora Haugen"), ("email", "nora@orlane.test"), ("password", password)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    for (code, password, wrong) in [
        ("AAAA-BBBB-CCCC-DDDD", PASSWORD, "This is not the code of this server."),
        (code.as_str(), "norahaugen1", "This is easy to guess"),
        (code.as_str(), "short", "At least 10 characters."),
    ] {
        let fields = fields(code, password);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = browser.post("/admin/first", &fields).await;
        assert_eq!(answer.status, 422);
        assert!(answer.one("p.wrong").starts_with(wrong), "{:?}", answer.texts("p.wrong"));
        assert!(!answer.text().contains(password), "a password is never sent back");
    }
    let fields = fields(&code.to_lowercase(), PASSWORD);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(browser.post("/admin/first", &fields).await.header("location"), "/admin/m/orlane/setup");
    assert_eq!(browser.get("/admin").await.header("location"), "/admin/m/orlane");
    // Nobody else can be first.
    let mut late = app.browser();
    assert_eq!(late.post("/admin/first", &fields).await.header("location"), "/admin");
    assert_eq!(late.get("/admin/first").await.header("location"), "/admin");
    let people = app.app.db.read({
        let merchant = app.merchant;
        move |conn| store::members(conn, merchant)
    });
    let people = people.await.unwrap();
    assert_eq!(
        people.iter().map(|(person, role)| (person.name.as_str(), *role)).collect::<Vec<_>>(),
        [("Nora Haugen", Role::Owner)]
    );
});

each_database!(a_session_opens_closes_and_is_nobody_else_s, |app| {
    let mut nora = app.staff(app.merchant, Role::Owner).await;
    let session = nora.session().unwrap();
    assert_eq!(nora.get("/admin/account").await.status, 200);
    // Who is not signed in comes back to where they wanted to go.
    let mut stranger = app.browser();
    let asked = stranger.get("/admin/m/orlane/orders?q=a%20b").await;
    assert_eq!(asked.header("location"), "/admin/sign-in?next=%2Fadmin%2Fm%2Forlane%2Forders%3Fq%3Da%2520b");
    // A form of another site has no token of ours.
    let cookie = format!("doorstep_session={session}");
    let headers = [
        ("cookie", cookie.as_str()),
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "cross-site"),
    ];
    let forged = app.post("/admin/account", &headers, "name=Mallory&csrf=x").await;
    assert_eq!(forged.status, 400);
    assert!(!nora.get("/admin/account").await.text().contains("Mallory"));
    // Signed out is signed out, also for who kept the cookie.
    assert_eq!(nora.post("/admin/sign-out", &[]).await.header("location"), "/admin/sign-in");
    let kept = app.get_with("/admin/account", &[("cookie", &cookie)]).await;
    assert_eq!(kept.status, 303);
    assert!(nora.session().is_none());
});

each_database!(wrong_passwords_lock_the_address_and_say_nothing_of_who_there_is, |app| {
    app.person(app.merchant, Role::Owner, "nora@orlane.test").await;
    let mut browser = app.browser();
    let wrong = |email: &'static str| [("email", email), ("password", "something else entirely")];
    let known = browser.post("/admin/sign-in", &wrong("nora@orlane.test")).await;
    let unknown = browser.post("/admin/sign-in", &wrong("nobody@orlane.test")).await;
    assert_eq!((known.status, unknown.status), (422, 422));
    assert_eq!(known.one("#verdict"), unknown.one("#verdict"));
    for _ in 0..7 {
        browser.post("/admin/sign-in", &wrong("nora@orlane.test")).await;
    }
    let right = [("email", "nora@orlane.test"), ("password", PASSWORD)];
    let locked = browser.post("/admin/sign-in", &right).await;
    assert!(locked.one("#verdict").contains("Wait 15 minutes"), "{}", locked.one("#verdict"));
    app.app.clock.advance(SignedDuration::from_mins(16));
    assert_eq!(browser.post("/admin/sign-in", &right).await.status, 303);
});

each_database!(a_second_factor_is_asked_for_once_it_is_on, |app| {
    let person = app.person(app.merchant, Role::Support, "sofia@orlane.test").await;
    let mut browser = app.browser();
    let sign_in = [("email", "sofia@orlane.test"), ("password", PASSWORD)];
    browser.post("/admin/sign-in", &sign_in).await;
    let page = browser.get("/admin/account/second-factor").await;
    assert!(page.text().contains("<svg"), "the code to scan");
    let again = browser.get("/admin/account/second-factor").await;
    assert_eq!(page.one("main code"), again.one("main code"), "it may have been scanned already");
    let now = || app.app.clock.now();
    let code = || {
        let (db, sealer, at) = (app.app.db.clone(), app.app.sealer.clone(), now());
        async move {
            let kept = db.read(move |conn| store::second_factor(conn, person)).await.unwrap().unwrap();
            Shared::open(&sealer, &kept.secret).unwrap().code(at)
        }
    };
    assert_eq!(browser.post("/admin/account/second-factor", &[("code", "000000")]).await.status, 422);
    let first = code().await;
    let codes = browser.post("/admin/account/second-factor", &[("code", &first)]).await;
    let recovery = codes.texts("#codes code");
    assert_eq!(recovery.len(), 10);

    let mut other = app.browser();
    let halfway = other.post("/admin/sign-in", &sign_in).await;
    assert_eq!(halfway.header("location"), "/admin/sign-in/code");
    assert!(
        other.get("/admin/account").await.header("location").starts_with("/admin/sign-in/code"),
        "half open is closed"
    );
    assert_eq!(other.post("/admin/sign-in/code", &[("code", &first)]).await.status, 422, "each code counts once");
    app.app.clock.advance(SignedDuration::from_secs(60));
    let next = code().await;
    assert_eq!(other.post("/admin/sign-in/code", &[("code", &next)]).await.header("location"), "/admin");
    assert_eq!(other.get("/admin/account").await.status, 200);
    // The phone is gone.
    let mut third = app.browser();
    third.post("/admin/sign-in", &sign_in).await;
    assert_eq!(third.post("/admin/sign-in/code", &[("code", &recovery[3].to_uppercase())]).await.status, 303);
    third.post("/admin/sign-out", &[]).await;
    third.post("/admin/sign-in", &sign_in).await;
    assert_eq!(third.post("/admin/sign-in/code", &[("code", &recovery[3])]).await.status, 422, "once");
    // Turning it off takes the password again after a while.
    app.app.clock.advance(SignedDuration::from_mins(20));
    assert!(
        other
            .post("/admin/account/second-factor/end", &[])
            .await
            .header("location")
            .starts_with("/admin/confirm?next=")
    );
    assert_eq!(
        other.post("/admin/confirm?next=%2Fadmin%2Faccount", &[("password", "wrong one here")]).await.status,
        422
    );
    assert_eq!(
        other.post("/admin/confirm?next=%2Fadmin%2Faccount", &[("password", PASSWORD)]).await.header("location"),
        "/admin/account"
    );
    assert_eq!(other.post("/admin/account/second-factor/end", &[]).await.status, 303);
    let mut last = app.browser();
    assert_eq!(last.post("/admin/sign-in", &sign_in).await.header("location"), "/admin");
    // Mails that say so; there is no server for them here.
    app.work().await;
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_and_a_new_password_come_by_mail() {
    let mail = MailServer::start().await;
    let url = mail.url.clone();
    let app = TestApp::with(Backend::Sqlite, &[("mail.url", &url), ("mail.from", "orders@track.test")]).await.unwrap();
    let mut nora = app.staff(app.merchant, Role::Manager).await;
    let done = nora.act("/admin/m/orlane/invitations", &[("email", "jonas@orlane.test"), ("role", "marketing")]).await;
    assert!(done.one(".notice p").contains("on its way"));
    app.work().await;
    let sent = mail.mails().pop().unwrap();
    assert_eq!(
        (sent.to.as_str(), sent.header("Subject").as_str()),
        ("jonas@orlane.test", "Join Maison Orlane on Doorstep")
    );
    let link = |mail: &crate::support::mail::Mail, part: &str| {
        let text = mail.text();
        let line = text.lines().find(|line| line.contains(part) && line.starts_with("http")).unwrap();
        line.trim().strip_prefix(&app.base).unwrap().to_owned()
    };
    let join = link(&sent, "/admin/join/");
    let mut jonas = app.browser();
    assert!(jonas.get(&join).await.text().contains("As marketing"));
    assert_eq!(jonas.post(&join, &[("name", "Jonas"), ("password", "jonas12345")]).await.status, 422);
    let joined = jonas.post(&join, &[("name", "Jonas Weber"), ("password", PASSWORD)]).await;
    assert_eq!(joined.header("location"), "/admin/m/orlane");
    assert_eq!(jonas.get("/admin/m/orlane/orders").await.status, 200);
    assert_eq!(app.browser().get(&join).await.status, 404, "a link joins once");

    // The password is forgotten; the answer is the same for an address that nobody has.
    let mut browser = app.browser();
    for email in ["jonas@orlane.test", "nobody@orlane.test"] {
        let said = browser.act("/admin/forgot", &[("email", email)]).await;
        assert!(said.one(".notice p").starts_with("If somebody with this address"));
    }
    app.work().await;
    assert_eq!(mail.mails().len(), 2, "nothing is sent to nobody");
    let reset = link(&mail.mails().pop().unwrap(), "/admin/reset/");
    assert_eq!(
        browser.post(&reset, &[("password", "another phrase of words")]).await.header("location"),
        "/admin/sign-in"
    );
    assert_eq!(jonas.get("/admin/account").await.status, 303, "who had the old password is out");
    assert_eq!(browser.get(&reset).await.status, 404, "once");
    let right = [("email", "jonas@orlane.test"), ("password", "another phrase of words")];
    assert_eq!(browser.post("/admin/sign-in", &right).await.status, 303);
    app.work().await;
    assert_eq!(mail.mails().pop().unwrap().header("Subject"), "Your password was changed");
    app.finish().await;
}

each_database!(roles_change_with_a_way_back_and_somebody_stays_owner, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let (me, sofia) = (owner.person.unwrap(), app.person(app.merchant, Role::Support, "sofia@orlane.test").await);
    let path = |id| format!("/admin/m/orlane/people/{id}");
    let done = owner.act(&path(sofia), &[("role", "warehouse")]).await;
    assert_eq!(done.one(".notice p"), "Kim Support is Warehouse now.");
    assert_eq!(done.texts(".notice button"), ["Undo"]);
    let later = || app.app.clock.advance(SignedDuration::from_secs(1));
    later();
    owner.act(&path(sofia), &[("role", "support")]).await;
    let refused = owner.act(&path(me), &[("role", "manager")]).await;
    assert!(refused.one(".notice p").starts_with("Somebody must be owner."));
    // A manager makes no owners and takes none out.
    let mut manager = app.staff(app.merchant, Role::Manager).await;
    assert_eq!(manager.post(&path(sofia), &[("role", "owner")]).await.status, 403);
    assert_eq!(manager.post(&path(me), &[("out", "yes")]).await.status, 403);
    later();
    manager.act(&path(sofia), &[("out", "yes")]).await;
    // Nor does a manager ask somebody to be one, see such a link, or take it back.
    let ask = |role: &'static str| [("email", "boss@orlane.test"), ("role", role)];
    assert_eq!(
        manager.post("/admin/m/orlane/invitations", &ask("owner")).await.status,
        422,
        "it is not among the choices"
    );
    later();
    owner.act("/admin/m/orlane/invitations", &ask("owner")).await;
    assert!(owner.get("/admin/m/orlane/people").await.text().contains("/admin/join/"));
    let seen = manager.get("/admin/m/orlane/people").await;
    assert!(seen.text().contains("boss@orlane.test") && !seen.text().contains("/admin/join/"));
    assert_eq!(
        manager.post("/admin/m/orlane/invitations", &ask("support")).await.status,
        403,
        "a lower one would replace it"
    );
    let merchant = app.merchant;
    let asked = app.app.db.read(move |conn| store::invitations_of(conn, merchant)).await.unwrap();
    let end = format!("/admin/m/orlane/invitations/{}/end", asked[0].id);
    assert_eq!(manager.post(&end, &[]).await.status, 403);
    later();
    owner.act(&end, &[]).await;
    let log = owner.get("/admin/m/orlane/log").await;
    let rows = log.texts("tbody tr");
    assert_eq!(rows.len(), 5, "{rows:?}");
    assert!(rows[2].contains("Kim Manager") && rows[2].contains("taken out person Kim Support"), "{rows:?}");
    assert!(rows[4].contains("role: support warehouse"), "{rows:?}");
    let file = owner.get("/admin/m/orlane/log.csv").await;
    assert_eq!(file.text().lines().count(), 6);
    assert!(file.header("content-disposition").contains("orlane-log.csv"));
});

each_database!(a_key_is_shown_once_and_does_what_was_ticked, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let made = owner
        .post(
            "/admin/m/orlane/api-keys",
            &[("name", "Warehouse"), ("scopes", "orders:write"), ("scopes", "orders:read")],
        )
        .await;
    let key = made.one("#key");
    assert!(key.starts_with("dsk_"));
    let answer = app.api_as(&key, "/api/v1/orders", &crate::support::messages::order("1"), &[]).await;
    assert_eq!(answer.status, 201);
    let refused =
        app.api_as(&key, "/api/v1/shipments", &crate::support::messages::shipment("1", 1, "JD1", &[]), &[]).await;
    assert_eq!(refused.status, 403);
    let page = owner.get("/admin/m/orlane/api-keys").await;
    assert!(!page.text().contains(&key));
    let merchant = app.merchant;
    let keys = app.app.db.read(move |conn| accounts::store::api_keys_of(conn, merchant)).await.unwrap();
    let id = keys.iter().find(|(_, name, ..)| name == "Warehouse").unwrap().0;
    owner.act(&format!("/admin/m/orlane/api-keys/{id}/end"), &[]).await;
    let after = app.api_as(&key, "/api/v1/orders", &crate::support::messages::order("2"), &[]).await;
    assert_eq!(after.status, 401);
    assert!(!owner.get("/admin/m/orlane/log").await.text().contains(&key), "secrets never stand in the log");
    assert_eq!(owner.post("/admin/m/orlane/api-keys", &[("name", "x")]).await.status, 422, "a key that may nothing");
});
