//! What must not be written down: a whole journey, and then its log is searched.

use std::io::Write;
use std::sync::{Arc, Mutex};

use jiff::SignedDuration;
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

use crate::support::browser::Browser;
use crate::support::mail::MailServer;
use crate::support::messages::*;
use crate::support::{Backend, TestApp};

/// All that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn logs_hold_no_token_and_nobody_s_data() {
    let log = Log::default();
    // The test's own client is the outside world; what it logs is its own affair.
    let filter = tracing_subscriber::EnvFilter::new("trace,hyper=off,hyper_util=off,reqwest=off");
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(log.clone()).with_ansi(false).init();
    let mail = MailServer::start().await;
    let url = mail.url.clone();
    let flags = [("mail.url", url.as_str()), ("mail.from", "orders@track.test"), ("limits.lookup_per_minute", "1000")];
    let app = TestApp::with(Backend::Sqlite, &flags).await.unwrap();

    let mut body = order("77001");
    body["email"] = "zora.unikat@example.com".into();
    body["phone"] = "+49 171 5550999".into();
    body["ship_to"] =
        json!({ "name": "Zora Unikat", "lines": ["Seltener Weg 9"], "city": "Quedlinburg", "postcode": "06484" });
    let made = app.api("/api/v1/orders", &body).await;
    let own = app.page_of(&made);
    app.api("/api/v1/shipments", &shipment("77001", 1, "JD0146991", &[])).await;
    let gift = app
        .api(
            &format!("/api/v1/orders/{}/links", made.json()["id"].as_str().unwrap()),
            &json!({ "kind": "gift", "from": "Zoraflora" }),
        )
        .await
        .json();
    app.get(gift["url"].as_str().unwrap()).await;
    // Wrong and right, on every way.
    let mut shopper = Browser::new(&app);
    shopper.headers.push(("host", "orlane.test".into()));
    let mut asked = shopper.open("/track").await;
    for email in ["nobody.unikat@example.com", "zora.unikat@example.com"] {
        let answer =
            shopper.submit(&asked, "/track", &[("number", "#77001"), ("email", email), ("postcode", "")]).await;
        if answer.status != 303 {
            asked = answer;
        }
    }
    shopper.open(&own).await;
    shopper.open(&format!("{own}?lang=de")).await;
    let form = shopper.open(&format!("{own}/unlock")).await;
    shopper.submit(&form, "/unlock", &[("postcode", "06485"), ("person", "zora.unikat@example.com")]).await;
    // The mail server repeats the address in its refusals; jobs that fail say why.
    mail.refuse(Some("451 4.2.1 later, please:"));
    let asked = shopper.submit(&form, "/unlock/code", &[]).await;
    assert_eq!(asked.status, 303);
    app.work().await;
    mail.refuse(None);
    app.app.clock.advance(SignedDuration::from_secs(20));
    app.work().await;
    let code = mail.mails()[0].code();
    let form = shopper.open(asked.header("location")).await;
    assert_eq!(shopper.submit(&form, "/unlock", &[("code", &code)]).await.status, 303);
    app.app.clock.advance(SignedDuration::from_secs(90));
    mail.refuse(Some("550 5.1.1 nobody of that name:"));
    let mut other = Browser::new(&app);
    let form = other.open(&format!("{own}/unlock")).await;
    other.submit(&form, "/unlock/code", &[]).await;
    app.work().await;
    let page = shopper.open(&own).await;
    assert!(page.text().contains("Seltener Weg 9"));
    let list = shopper.open(&format!("{own}/links")).await;
    shopper.submit(&list, "/links", &[("kind", "share")]).await;
    let list = shopper.open(&format!("{own}/links")).await;
    let shared = list.texts(".shared a");
    shopper.submit(&list, "/end", &[]).await;
    shopper.submit(&page, "/lock", &[]).await;
    for path in [format!("{own}x"), "/t/AAAAAAAAAAAAAAAAAAAAAA".into(), format!("{own}/nowhere")] {
        app.get(&path).await;
    }
    app.app.visits.flush(&app.app.db).await.unwrap();

    let log = log.text();
    assert!(
        log.contains("/t/{token}/unlock") && log.contains("a job failed") && log.contains("asks to try later (451)"),
        "{log}"
    );
    assert!(log.contains("a code was not sent") && log.contains("refuses the sender or the recipient (550)"), "{log}");
    let mut secrets: Vec<String> =
        ["unikat", "zoraflora", "06484", "06485", "seltener", "quedlinburg", "5550999", "77001", "jd0146991"]
            .map(str::to_owned)
            .to_vec();
    secrets.push(code);
    secrets.extend([own, gift["url"].as_str().unwrap().to_owned()].iter().chain(&shared).map(|url| {
        let token = url.rsplit('/').next().unwrap();
        assert_eq!(token.len(), 22);
        token.to_owned()
    }));
    secrets.extend(shopper.cookies.values().cloned());
    let lower = log.to_lowercase();
    for secret in secrets {
        let at = lower.find(&secret.to_lowercase());
        assert!(
            at.is_none(),
            "`{secret}` is logged: …{}",
            at.map_or("", |at| &lower[at.saturating_sub(300)..(at + 100).min(lower.len())])
        );
    }
    // Neither may a job's row keep it.
    let told: Vec<Option<String>> = app
        .app
        .db
        .read(|conn| {
            use diesel::{QueryDsl, RunQueryDsl};
            use doorstep::db::schema::jobs;
            Ok(jobs::table.select(jobs::last_error).load(conn)?)
        })
        .await
        .unwrap();
    assert!(told.iter().flatten().all(|told| !told.contains("unikat")), "{told:?}");
    app.finish().await;
}
