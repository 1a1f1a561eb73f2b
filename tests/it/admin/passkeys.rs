//! Passkeys: making one, and the doors that it opens; and every answer that opens nothing.

use doorstep::accounts::people::{Role, passkeys, passwords, store};
use jiff::SignedDuration;

use crate::each_database;
use crate::support::authenticator::{Device, PRESENT, VERIFIED};
use crate::support::mail::MailServer;
use crate::support::staff::{PASSWORD, Staff};
use crate::support::{Answer, Backend, TestApp};

/// Browsers have passkeys there.
const HERE: &str = "https://track.test";
const NEW: &str = "/admin/account/passkeys/new";

/// What a page asks of a device, and the challenge that goes back with its answer.
fn asked(page: &Answer) -> (String, String) {
    let one =
        |selector: &str, name: &str| page.attributes(selector, name).pop().unwrap_or_else(|| panic!("{}", page.text()));
    (one("form[data-passkey]", "data-options"), one("form[data-passkey] input[name=challenge]", "value"))
}

impl Staff<'_> {
    /// Makes a passkey on a new device.
    async fn makes_a_passkey(&mut self, name: &str) -> Device {
        let (options, challenge) = asked(&self.get(NEW).await);
        let (device, credential) = Device::make(HERE, &options);
        let fields = [("name", name), ("challenge", challenge.as_str()), ("credential", credential.as_str())];
        let done = self.act("/admin/account/passkeys", &fields).await;
        assert!(done.one(".notice p").starts_with("The passkey is yours"));
        device
    }

    /// Signs what a page asks, and posts it where the page says.
    async fn shows(&mut self, page: &str, device: &mut Device) -> Answer {
        let page = self.get(page).await;
        let (options, challenge) = asked(&page);
        let to = page.attributes("form[data-passkey]", "action").pop().unwrap();
        let credential = device.sign(&options);
        self.post(&to, &[("challenge", challenge.as_str()), ("credential", credential.as_str())]).await
    }
}

each_database!(a_passkey_opens_every_door, [("server.public_url", HERE)], |app| {
    let mut nora = app.staff(app.merchant, Role::Owner).await;
    assert!(nora.get("/admin/account").await.text().contains("Add a passkey"));
    let mut device = nora.makes_a_passkey("Nora’s phone").await;
    let page = nora.get("/admin/account").await;
    assert!(page.text().contains("Nora’s phone") && page.text().contains("not used yet"));
    // Without address, password and code, and on to where she wanted to go.
    let mut other = app.browser();
    let entered = other.shows("/admin/sign-in?next=%2Fadmin%2Faccount", &mut device).await;
    assert_eq!((entered.status, entered.header("location")), (303, "/admin/account"));
    let account = other.get("/admin/account").await;
    let listed = account.texts("ul.lines li").into_iter().find(|line| line.contains("Nora’s phone")).unwrap();
    assert!(listed.contains(", used ") && !listed.contains("not used yet"), "{listed}");
    // The dangerous is asked for again after a while, and a passkey answers that, too.
    app.app.clock.advance(SignedDuration::from_mins(20));
    let first = other.post("/admin/account/second-factor/end", &[]).await.header("location").to_owned();
    assert!(first.starts_with("/admin/confirm?next="), "{first}");
    assert_eq!(other.shows(&first, &mut device).await.header("location"), "/admin/account");
    assert_eq!(other.post("/admin/account/recovery-codes", &[]).await.status, 404, "confirmed, and there are none");
    // Removed, it opens nothing.
    let remove = page.attributes("form[action$='/remove']", "action").pop().unwrap();
    assert!(other.act(&remove, &[]).await.text().contains("opens nothing any more"));
    assert_eq!(other.post(&remove, &[]).await.status, 404, "once");
    let mut third = app.browser();
    let refused = third.shows("/admin/sign-in", &mut device).await;
    assert_eq!((refused.status, third.session()), (422, None));
    assert!(refused.one("#verdict").contains("is not known here"));
    // Whatever it had opened elsewhere is closed.
    assert_eq!(nora.get("/admin/account").await.status, 303);
    app.work().await;
});

each_database!(who_may_not_sign_in_has_no_passkey_either, [("server.public_url", HERE)], |app| {
    let person = app.person(app.merchant, Role::Support, "sofia@orlane.test").await;
    let mut sofia = app.browser();
    sofia.post("/admin/sign-in", &[("email", "sofia@orlane.test"), ("password", PASSWORD)]).await;
    let mut device = sofia.makes_a_passkey("Phone").await;
    let (sealer, now) = (app.app.sealer.clone(), app.app.clock.now());
    app.app.db.write(move |tx| passwords::ask_anew(tx, &sealer, "sofia@orlane.test", now)).await.unwrap();
    let reset = format!("/admin/reset/{}", passwords::reset_token(&app.app.sealer, person, now));
    let new = ("password", "quite another row of words");
    // A new password leaves passkeys; who ticks it has them removed.
    let page = app.browser().get(&reset).await;
    assert!(page.text().contains("Also remove my passkeys"));
    assert_eq!(app.browser().post(&reset, &[new, ("passkeys", "yes")]).await.status, 303);
    assert_eq!(app.browser().shows("/admin/sign-in", &mut device).await.status, 422);
    app.work().await;
});

each_database!(a_passkey_stands_for_the_code, [("server.public_url", HERE)], |app| {
    let person = app.person(app.merchant, Role::Support, "sofia@orlane.test").await;
    let sign_in = [("email", "sofia@orlane.test"), ("password", PASSWORD)];
    let mut sofia = app.browser();
    sofia.post("/admin/sign-in", &sign_in).await;
    let mut device = sofia.makes_a_passkey("Key on the ring").await;
    let now = app.app.clock.now();
    app.app.db.write(move |tx| store::ask_for_second_factor(tx, person, now)).await.unwrap();

    let mut half = app.browser();
    let door = half.post("/admin/sign-in", &sign_in).await.header("location").to_owned();
    assert_eq!(door, "/admin/sign-in/code");
    assert_eq!(half.get("/admin/account").await.status, 303, "half open is closed");
    // Somebody else's passkey is none of hers.
    let mut kim = app.staff(app.merchant, Role::Owner).await;
    let mut of_kim = kim.makes_a_passkey("Kim").await;
    assert_eq!(half.shows(&door, &mut of_kim).await.status, 422);
    assert_eq!(half.get("/admin/account").await.status, 303);
    assert_eq!(half.shows(&door, &mut device).await.header("location"), "/admin");
    assert_eq!(half.get("/admin/account").await.status, 200);
    // At once, both factors in one.
    let mut whole = app.browser();
    assert_eq!(whole.shows("/admin/sign-in", &mut device).await.header("location"), "/admin");
    assert_eq!(whole.get("/admin/account").await.status, 200);
    // Who has none is not asked for one.
    let mut jonas = app.staff(app.merchant, Role::Manager).await;
    app.app.clock.advance(SignedDuration::from_mins(20));
    assert_eq!(jonas.get("/admin/confirm").await.attributes("form[data-passkey]", "action").len(), 0);
    assert_eq!(kim.get("/admin/confirm").await.attributes("form[data-passkey]", "action").len(), 1);
    app.work().await;
});

each_database!(an_answer_opens_once_and_only_what_it_was_asked_for, [("server.public_url", HERE)], |app| {
    let mut nora = app.staff(app.merchant, Role::Owner).await;
    let mut device = nora.makes_a_passkey("Phone").await;
    let mut browser = app.browser();
    let to = "/admin/sign-in/passkey";
    let mut refused = async |credential: &str, challenge: &str, why: &str| {
        let answer = browser.post(to, &[("challenge", challenge), ("credential", credential)]).await;
        assert_eq!(answer.status, 422, "{why}");
        assert!(browser.session().is_none(), "{why}");
        answer.one("#verdict")
    };
    let mut page = app.browser();
    let mut ask = async || asked(&page.get("/admin/sign-in").await);

    // Twice.
    let (options, challenge) = ask().await;
    let right = device.sign(&options);
    let fields = [("challenge", challenge.as_str()), ("credential", right.as_str())];
    assert_eq!(app.browser().post(to, &fields).await.status, 303);
    assert!(refused(&right, &challenge, "a second time").await.contains("sent twice"));
    // To another question.
    let (_, other) = ask().await;
    refused(&right, &other, "another challenge").await;
    // Of a page that only looks like ours.
    let (options, challenge) = ask().await;
    device.origin = "https://track.test.evil.example".into();
    refused(&device.sign(&options), &challenge, "another page").await;
    device.origin = HERE.into();
    // Of a device that does not know who holds it.
    device.flags = PRESENT;
    refused(&device.sign(&options), &challenge, "not verified").await;
    device.flags = VERIFIED;
    // Of a copy of the device, which counts anew.
    device.count = Some(40);
    let (counted, asked_for) = ask().await;
    let signed = device.sign(&counted);
    let fields = [("challenge", asked_for.as_str()), ("credential", signed.as_str())];
    assert_eq!(app.browser().post(to, &fields).await.status, 303);
    device.count = Some(7);
    refused(&device.sign(&options), &challenge, "a copy").await;
    device.count = Some(100);
    // Changed on the way, or nothing at all.
    let signed = device.sign(&options);
    let mut changed: serde_json::Value = serde_json::from_str(&signed).unwrap();
    changed["response"]["signature"] = serde_json::json!("MEUCIQDx");
    refused(&changed.to_string(), &challenge, "another signature").await;
    refused("{}", &challenge, "nothing").await;
    refused("", "", "nothing at all").await;
    refused(&signed, &challenge[..challenge.len() - 2], "a cut challenge").await;
    // One answer from two browsers in the same moment, and a device and its copy: one of the two is in.
    let (options, challenge) = ask().await;
    let right = device.sign(&options);
    let fields = [("challenge", challenge.as_str()), ("credential", right.as_str())];
    let (mut one, mut two) = (app.browser(), app.browser());
    let (one, two) = tokio::join!(one.post(to, &fields), two.post(to, &fields));
    assert_eq!(one.status + two.status, 303 + 422);
    let ((options, challenge), (other_options, other_challenge)) = (ask().await, ask().await);
    let (original, copy) = (device.sign(&options), device.sign(&other_options));
    let original = [("challenge", challenge.as_str()), ("credential", original.as_str())];
    let copy = [("challenge", other_challenge.as_str()), ("credential", copy.as_str())];
    app.app.clock.advance(SignedDuration::from_secs(1));
    let (sealer, now) = (app.app.sealer.clone(), app.app.clock.now());
    let passkeys = app.app.passkeys.clone().unwrap();
    let answers = [original, copy]
        .map(|fields| passkeys::Answered { challenge: fields[0].1.to_owned(), credential: fields[1].1.to_owned() });
    let read = app.app.db.read(move |conn| {
        answers.iter().map(|answer| passkeys.shown(conn, &sealer, answer, now)).collect::<Result<Vec<_>, _>>()
    });
    let mut opened = Vec::new();
    for shown in read.await.unwrap() {
        let shown = shown.unwrap();
        opened.push(app.app.db.write(move |tx| shown.spend(tx, now)).await.unwrap());
    }
    assert_eq!(opened, [true, false], "both were looked at before either was written down");
    // Too late.
    app.app.clock.advance(passkeys::LASTS);
    assert!(refused(&signed, &challenge, "too late").await.contains("open for too long"));
    // And still right.
    let (options, challenge) = ask().await;
    let right = device.sign(&options);
    let fields = [("challenge", challenge.as_str()), ("credential", right.as_str())];
    assert_eq!(app.browser().post(to, &fields).await.status, 303);
    app.work().await;
});

each_database!(a_passkey_is_made_by_who_was_asked, [("server.public_url", HERE)], |app| {
    let mut nora = app.staff(app.merchant, Role::Owner).await;
    let mut mallory = app.staff(app.merchant, Role::Support).await;
    let (options, challenge) = asked(&nora.get(NEW).await);
    let (_, credential) = Device::make(HERE, &options);
    let fields = [("name", "Key"), ("challenge", challenge.as_str()), ("credential", credential.as_str())];
    let to = "/admin/account/passkeys";
    assert_eq!(mallory.post(to, &fields).await.status, 422, "asked of somebody else");
    assert_eq!(nora.post(to, &fields).await.status, 303);
    assert_eq!(nora.post(to, &fields).await.status, 422, "once");
    // The same device is refused by the browser; if it is not, by us.
    let (_, again) = asked(&nora.get(NEW).await);
    let fields = [("name", "Key"), ("challenge", again.as_str()), ("credential", credential.as_str())];
    assert_eq!(nora.post(to, &fields).await.status, 422, "another challenge");
    // A challenge for signing in makes none.
    let (_, door) = asked(&app.browser().get("/admin/sign-in").await);
    let fields = [("name", "Key"), ("challenge", door.as_str()), ("credential", credential.as_str())];
    assert_eq!(nora.post(to, &fields).await.status, 422, "another purpose");
    let (options, challenge) = asked(&nora.get(NEW).await);
    assert!(options.contains("excludeCredentials"), "the device is told what it has: {options}");
    let (_, credential) = Device::make("https://evil.example", &options);
    let fields = [("name", "Key"), ("challenge", challenge.as_str()), ("credential", credential.as_str())];
    let refused = nora.post(to, &fields).await;
    assert_eq!(refused.status, 422, "another page");
    assert!(!asked(&refused).0.is_empty(), "and can be tried again");
    // After a while the password is asked for first.
    app.app.clock.advance(SignedDuration::from_mins(20));
    assert!(nora.get(NEW).await.header("location").starts_with("/admin/confirm?next="));
    app.work().await;
});

each_database!(where_browsers_have_no_passkeys_nothing_speaks_of_them, |app| {
    let mut nora = app.staff(app.merchant, Role::Owner).await;
    assert_eq!(app.browser().get("/admin/sign-in").await.attributes("form[data-passkey]", "action").len(), 0);
    let page = nora.get("/admin/account").await;
    assert!(!page.text().contains("Add a passkey") && page.text().contains("public_url"));
    assert_eq!(nora.get(NEW).await.status, 404);
    assert_eq!(nora.post("/admin/sign-in/passkey", &[("challenge", "a"), ("credential", "{}")]).await.status, 404);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_an_account_belongs_to_hears_of_what_changes_about_it() {
    let mail = MailServer::start().await;
    let url = mail.url.clone();
    let settings = [("mail.url", url.as_str()), ("mail.from", "orders@track.test"), ("server.public_url", HERE)];
    let app = TestApp::with(Backend::Sqlite, &settings).await.unwrap();
    app.person(app.merchant, Role::Owner, "nora@orlane.test").await;
    let mut nora = app.browser();
    nora.post("/admin/sign-in", &[("email", "nora@orlane.test"), ("password", PASSWORD)]).await;
    nora.makes_a_passkey("Nora’s phone").await;
    let new = [("old", PASSWORD), ("password", "quite another row of words")];
    assert_eq!(nora.post("/admin/account/password", &new).await.status, 303);
    app.work().await;
    let mails = mail.mails();
    let mut subjects: Vec<_> = mails.iter().map(|mail| mail.header("Subject")).collect();
    subjects.sort();
    assert_eq!(subjects, ["A passkey was added", "Your password was changed"]);
    let added = mails.iter().find(|mail| mail.header("Subject") == "A passkey was added").unwrap().text();
    assert!(added.contains("remove the passkey in your account first"), "{added}");
    for mail in &mails {
        assert_eq!(mail.to, "nora@orlane.test");
        let text = mail.text();
        assert!(text.contains("https://track.test/admin/account") && text.contains("If it was not you"), "{text}");
        assert!(!text.contains("quite another row"), "never the password");
    }
    app.finish().await;
}
