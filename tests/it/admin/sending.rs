//! What a merchant sends with.

use doorstep::accounts::people::Role;
use doorstep::notifications::model::StoredAccount;
use doorstep::notifications::{Channel, Message, NotSent, store};
use jiff::SignedDuration;

use crate::support::browser::Browser;
use crate::support::mail::MailServer;
use crate::support::messages::order;
use crate::support::staff::{PASSWORD, Staff};
use crate::support::vendor::Vendor;
use crate::support::{Backend, TestApp};

const MAIL: &str = "/admin/m/orlane/sending/mail";
const SMS: &str = "/admin/m/orlane/sending/sms";

async fn kept(app: &TestApp, channel: Channel) -> Option<StoredAccount> {
    let merchant = app.merchant;
    app.app.db.read(move |conn| store::account(conn, merchant, channel)).await.unwrap()
}

async fn a_merchant_s_own_mail(backend: Backend) {
    let (server, house) = (MailServer::start().await, MailServer::start().await);
    let port = server.url.rsplit(':').next().unwrap().to_owned();
    let trusted = format!("127.0.0.1:{port}");
    let flags = [
        ("outbound.trusted_hosts", trusted.as_str()),
        ("mail.url", house.url.as_str()),
        ("mail.from", "house@track.test"),
    ];
    let Some(app) = TestApp::with(backend, &flags).await else { return };
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    assert!(owner.get(MAIL).await.one(".lead").contains("house@track.test"));

    // What cannot be, is said at its field, and nothing is kept.
    let account = |changes: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
        let usual = [
            ("from", "orders@orlane.test"),
            ("host", "127.0.0.1"),
            ("port", port.as_str()),
            ("security", "none"),
            ("user", "orlane"),
            ("password", "correct horse"),
        ];
        let changed = |name| changes.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        usual.iter().map(|(name, value)| (*name, changed(*name).unwrap_or_else(|| (*value).to_owned()))).collect()
    };
    for (change, said) in [
        (("from", "Orlane <o@x.test>"), "no e-mail address"),
        (("host", "smtp://127.0.0.1"), "the host alone"),
        (("port", "many"), "Write a number"),
        (("port", "22"), "private network"),
        (("host", "10.0.0.1"), "private network"),
    ] {
        let all = account(&[change]);
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let wrong = owner.post(MAIL, &all).await;
        assert_eq!(wrong.status, 422, "{change:?}");
        assert!(
            wrong.texts("p.wrong").iter().any(|text| text.contains(said)),
            "{change:?}: {:?}",
            wrong.texts("p.wrong")
        );
        assert!(!wrong.text().contains("correct horse"), "a password is not sent back");
    }
    assert!(kept(&app, Channel::Mail).await.is_none());

    let set = async |owner: &mut Staff<'_>, changes: &[(&'static str, &str)]| {
        let all = account(changes);
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
        owner.act(MAIL, &all).await
    };
    let saved = set(&mut owner, &[]).await;
    assert!(saved.text().contains("set, sealed") && !saved.text().contains("correct horse"));
    let row = kept(&app, Channel::Mail).await.unwrap();
    assert!(row.sealed.is_some_and(|sealed| !String::from_utf8_lossy(&sealed).contains("horse")));

    // The test leaves by it, with its name and password.
    let tested = owner.act(&format!("{MAIL}/test"), &[]).await;
    assert!(tested.text().contains("Sent to"), "{}", tested.text());
    let [mail] = server.mails().try_into().unwrap();
    assert_eq!(mail.header("From"), "\"Maison Orlane\" <orders@orlane.test>");
    assert_eq!(server.logins(), ["orlane correct horse"]);
    assert!(house.mails().is_empty());

    // An empty password keeps the one that is set, for the same place alone.
    set(&mut owner, &[("password", ""), ("from", "hello@orlane.test")]).await;
    owner.act(&format!("{MAIL}/test"), &[]).await;
    assert_eq!(server.mails().last().unwrap().header("From"), "\"Maison Orlane\" <hello@orlane.test>");
    assert_eq!(server.logins().len(), 2);
    let elsewhere = account(&[("password", ""), ("user", "somebody")]);
    let elsewhere: Vec<(&str, &str)> = elsewhere.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let refused = owner.post(MAIL, &elsewhere).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("p.wrong").contains("Give it again"), "a password is not shown to another account");

    // What goes wrong stands there in plain words, and goes when it is over.
    set(&mut owner, &[]).await;
    owner.act(&format!("{MAIL}/test"), &[]).await;
    server.refuse(Some("550 5.1.1 unknown"));
    let refused = owner.act(&format!("{MAIL}/test"), &[]).await;
    assert!(refused.text().contains("refuses the sender or the recipient (550)"), "{}", refused.text());
    assert!(
        kept(&app, Channel::Mail).await.unwrap().problem.is_none(),
        "one address does not break an account that works"
    );
    server.refuse(Some("451 4.7.1 greylisted"));
    owner.act(&format!("{MAIL}/test"), &[]).await;
    assert!(
        kept(&app, Channel::Mail).await.unwrap().problem.unwrap().1.starts_with("the mail server asks to try later")
    );
    assert!(owner.get("/admin/m/orlane/connections").await.text().contains("has trouble"));
    server.refuse(None);
    app.app.clock.advance(SignedDuration::from_secs(90));
    owner.act(&format!("{MAIL}/test"), &[]).await;
    assert!(kept(&app, Channel::Mail).await.unwrap().problem.is_none());

    // The code that a shopper asks for leaves by it, too.
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut shopper = Browser::new(&app);
    let form = shopper.open(&format!("{page}/unlock")).await;
    assert_eq!(shopper.submit(&form, "/unlock/code", &[]).await.status, 303);
    app.work().await;
    let code = server.mails().pop().unwrap();
    assert_eq!((code.to.as_str(), code.code().len()), ("marlene@example.com", 6));
    assert!(code.header("From").contains("orders@orlane.test"), "{}", code.header("From"));

    // Others see how it does and open nothing; the password is asked for; the log tells no secret.
    let mut support = app.staff(app.merchant, Role::Support).await;
    assert_eq!(support.get(MAIL).await.status, 403);
    assert!(support.get("/admin/m/orlane/connections").await.text().contains("orders@orlane.test by 127.0.0.1"));
    app.app.clock.advance(SignedDuration::from_mins(20));
    assert!(owner.get(MAIL).await.header("location").starts_with("/admin/confirm"));
    owner.post("/admin/confirm", &[("password", PASSWORD)]).await;
    let log = owner.get("/admin/m/orlane/log").await.text();
    assert!(log.contains("set with secret") && !log.contains("correct horse"));

    // Without it the installation's takes over again.
    owner.act(MAIL, &[("end", "yes")]).await;
    owner.act(&format!("{MAIL}/test"), &[]).await;
    assert_eq!(house.mails().len(), 1);
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_merchant_s_own_mail_on_sqlite() {
    a_merchant_s_own_mail(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_merchant_s_own_mail_on_postgres() {
    a_merchant_s_own_mail(Backend::Postgres).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_refuses_the_password_is_tried_again() {
    let server = MailServer::start().await;
    server.refuse_logins();
    let (host, port) = server.url.trim_start_matches("smtp://").split_once(':').unwrap();
    let trusted = format!("{host}:{port}");
    let app = TestApp::with(Backend::Sqlite, &[("outbound.trusted_hosts", &trusted)]).await.unwrap();
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    assert!(owner.get(MAIL).await.one(".lead").contains("nothing leaves"));
    let fields =
        [("from", "a@b.test"), ("host", host), ("port", port), ("security", "none"), ("user", "u"), ("password", "p")];
    owner.act(MAIL, &fields).await;
    let said = owner.act(&format!("{MAIL}/test"), &[]).await;
    assert!(said.text().contains("refuses the user name or the password (535)"), "{}", said.text());
    let message = Message {
        to: "ann@example.com".into(),
        from_name: "Orlane".into(),
        reply_to: None,
        subject: "x".into(),
        text: "x".into(),
        html: "x".into(),
    };
    // What waits leaves when somebody mends the password.
    assert!(matches!(app.app.senders.send(app.merchant, &message).await, Err(NotSent::Yet(_))));
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn texts_go_by_the_merchant_s_account() {
    let service = Vendor::new();
    service.answers(|_| (201, vec![], r#"{"sid":"SM1","status":"queued"}"#.into()));
    let app = TestApp::with(Backend::Sqlite, &[("outbound.trusted_hosts", &service.host)]).await.unwrap();
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let fields = [("account", "AC77"), ("token", "t0ken"), ("from", "+4930555"), ("base_url", service.base.as_str())];
    let mut elsewhere = fields;
    elsewhere[3].1 = "http://10.0.0.1";
    assert_eq!(owner.post(SMS, &elsewhere).await.status, 422);
    let set = owner.act(SMS, &fields).await;
    assert!(set.text().contains("set, sealed") && !set.text().contains("t0ken"));
    assert_eq!(owner.post(&format!("{SMS}/test"), &[("to", "0151 1234")]).await.status, 422);
    let sent = owner.act(&format!("{SMS}/test"), &[("to", "+49 151 12345678")]).await;
    assert!(sent.text().contains("The service took it"));
    let asked = service.asked().pop().unwrap();
    assert_eq!(asked.path, "/2010-04-01/Accounts/AC77/Messages.json");
    assert!(asked.body.starts_with("To=%2B4915112345678&From=%2B4930555&Body=A%20test"), "{}", asked.body);
    assert_eq!(asked.headers["authorization"], "Basic QUM3Nzp0MGtlbg==");
    service.answers(|_| (401, vec![], r#"{"code":20003,"message":"Authenticate","status":401}"#.into()));
    let said = owner.act(&format!("{SMS}/test"), &[("to", "+4915112345678")]).await;
    assert!(said.text().contains("refuses the account or its token (20003)"));
    assert!(!owner.get("/admin/m/orlane/log").await.text().contains("t0ken"));
    app.finish().await;
    service.stop().await;
}
