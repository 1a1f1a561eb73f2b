//! A whole application on a fresh database, a server in front of it, and typed clients.

pub mod authenticator;
pub mod browser;
pub mod database;
pub mod mail;
pub mod messages;
pub mod staff;
pub mod vendor;

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use doorstep::accounts::audit::Actor;
use doorstep::accounts::{self, Merchant, MerchantId, Scope};
use doorstep::app::App;
use doorstep::branding::{self, Brand, BrandId, Content, Theme};
use doorstep::clock::Clock;
use doorstep::config::Settings;
use doorstep::db::{Db, Location, PoolSize};
use doorstep::inbox::{Account, Endpoint, EndpointId, Secrets, endpoints};
use doorstep::jobs;
use doorstep::outbound::{Outbound, TrustedHosts};
use doorstep::secrets::Sealer;
use doorstep::server;
use scraper::{Html, Selector};

pub use database::Backend;

/// Now, for every test.
pub const NOW: &str = "2026-11-21T12:00:00Z";

/// Runs a test on each database: `each_database!(name, |app| async move { … })`.
#[macro_export]
macro_rules! each_database {
    ($name:ident, |$app:ident| $body:expr) => {
        $crate::each_database!($name, [], |$app| $body);
    };
    // With settings of its own.
    ($name:ident, [$($setting:expr),*], |$app:ident| $body:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "not every test uses everything that its file imports")]
            use super::*;
            async fn body($app: &$crate::support::TestApp) {
                $body
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let app = $crate::support::TestApp::with($crate::support::Backend::Sqlite, &[$($setting),*]).await.unwrap();
                body(&app).await;
                app.finish().await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let app = $crate::support::TestApp::with($crate::support::Backend::Postgres, &[$($setting),*]).await;
                let Some(app) = app else { return };
                body(&app).await;
                app.finish().await;
            }
        }
    };
}

/// An application, a server in front of it, and a merchant.
pub struct TestApp {
    pub app: App,
    pub base: String,
    pub merchant: MerchantId,
    pub api_key: String,
    http: reqwest::Client,
    server: actix_web::dev::ServerHandle,
    database: Arc<database::Temporary>,
}

impl TestApp {
    /// `None` if there is no such database here; that is said.
    pub async fn new(backend: Backend) -> Option<Self> {
        Self::with(backend, &[]).await
    }

    /// With settings of its own.
    pub async fn with(backend: Backend, flags: &[(&'static str, &str)]) -> Option<Self> {
        let database = Arc::new(database::Temporary::new(backend)?);
        let (app, base, server) = start(&database, flags, Clock::manual(NOW.parse().unwrap()));
        let (merchant, _) = add_merchant(&app, "orlane", "Maison Orlane", "orlane.test").await;
        let api_key = add_key(&app, merchant, Scope::ALL).await;
        Some(Self { base, app, merchant, api_key, http: http(), server, database })
    }

    /// Without a merchant, as it is when nobody was there yet.
    pub async fn empty(backend: Backend) -> Option<Self> {
        let database = Arc::new(database::Temporary::new(backend)?);
        let (app, base, server) = start(&database, &[], Clock::manual(NOW.parse().unwrap()));
        let merchant = MerchantId::new(app.clock.now());
        Some(Self { base, app, merchant, api_key: String::new(), http: http(), server, database })
    }

    /// A second application on the same database, as if it were another process: it has nothing of the first one's memory.
    pub fn beside(&self, flags: &[(&'static str, &str)]) -> Self {
        let (app, base, server) = start(&self.database, flags, self.app.clock.clone());
        let (merchant, api_key, database) = (self.merchant, self.api_key.clone(), Arc::clone(&self.database));
        Self { base, app, merchant, api_key, http: http(), server, database }
    }

    /// Stops as `doorstep serve` does when it is told to.
    pub async fn stop(&self) {
        self.app.viewers.close();
        self.server.stop(true).await;
    }

    /// Nothing may be left over: no job that waits, none that died.
    pub async fn finish(&self) {
        let (open, dead) = self.app.db.read(jobs::queue::counts).await.unwrap();
        assert_eq!((open, dead), (0, 0), "jobs are left over (open, dead)");
        self.server.stop(false).await;
    }

    /// Runs every job that is due.
    pub async fn work(&self) -> usize {
        self.app.worker().drain().await.unwrap()
    }

    /// A second merchant: id and API key.
    pub async fn another_merchant(&self) -> (MerchantId, String) {
        let (merchant, _) = add_merchant(&self.app, "pip", "Pip & Toto", "pip.test").await;
        (merchant, add_key(&self.app, merchant, Scope::ALL).await)
    }

    /// A webhook address of the first merchant: its path.
    pub async fn endpoint(&self, source: &str, secrets: &[&str]) -> String {
        self.endpoint_of(self.merchant, source, secrets).await
    }

    pub async fn endpoint_of(&self, merchant: MerchantId, source: &str, secrets: &[&str]) -> String {
        let now = self.app.clock.now();
        let id = EndpointId::new(now);
        let endpoint = Endpoint {
            account: Account::default(),
            created_at: now,
            disabled_at: None,
            key: format!("key-{id}"),
            merchant,
            id,
            source: source.into(),
            name: source.into(),
            secrets: Secrets::new(secrets.iter().map(|secret| (*secret).to_owned())),
        };
        let path = format!("/webhooks/{source}/{}", endpoint.key);
        let sealer = self.app.sealer.clone();
        self.app
            .db
            .write(move |tx| endpoints::create(tx, &sealer, &Actor::command_line(), &endpoint, now))
            .await
            .unwrap();
        path
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        let mut request = self.http.get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::of(request.send().await.unwrap()).await
    }

    pub async fn head(&self, path: &str) -> u16 {
        self.http.head(format!("{}{path}", self.base)).send().await.unwrap().status().as_u16()
    }

    pub async fn post(&self, path: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Answer {
        let mut request = self.http.post(format!("{}{path}", self.base)).body(body.into());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::of(request.send().await.unwrap()).await
    }

    /// Any method.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Answer {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, format!("{}{path}", self.base)).body(body.into());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::of(request.send().await.unwrap()).await
    }

    /// Opens a page's event stream.
    pub async fn watch(&self, path: &str, headers: &[(&str, &str)]) -> Watcher {
        let mut request = self.http.get(format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Watcher { response: request.send().await.unwrap(), text: String::new() }
    }

    /// A call of the API with the first merchant's key.
    pub async fn api(&self, path: &str, body: &serde_json::Value) -> Answer {
        self.api_as(&self.api_key, path, body, &[]).await
    }

    /// Asks the API.
    pub async fn api_get(&self, path: &str) -> Answer {
        self.call("GET", path, &serde_json::Value::Null).await
    }

    /// A call of any method; without a body where it is null.
    pub async fn call(&self, method: &str, path: &str, body: &serde_json::Value) -> Answer {
        self.call_as(&self.api_key, method, path, body).await
    }

    pub async fn call_as(&self, key: &str, method: &str, path: &str, body: &serde_json::Value) -> Answer {
        let bearer = format!("Bearer {key}");
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send(method, path, &headers, body).await
    }

    pub async fn api_as(&self, key: &str, path: &str, body: &serde_json::Value, more: &[(&str, &str)]) -> Answer {
        let bearer = format!("Bearer {key}");
        let mut headers = vec![("authorization", bearer.as_str()), ("content-type", "application/json")];
        headers.extend_from_slice(more);
        self.post(path, &headers, body.to_string()).await
    }

    /// Replaces what the first merchant's brand says.
    pub async fn say(&self, content: &serde_json::Value) -> Answer {
        let bearer = format!("Bearer {}", self.api_key);
        let headers = [("authorization", bearer.as_str()), ("if-match", "*")];
        self.send("PUT", "/api/v1/brands/orlane/content", &headers, content.to_string()).await
    }

    /// The path of the page that an API answer names.
    pub fn page_of(&self, answer: &Answer) -> String {
        let url = answer.json()["page_url"].as_str().expect("the answer names a page").to_owned();
        url.strip_prefix(&self.base).expect("a page of this host").to_owned()
    }
}

fn start(
    database: &database::Temporary,
    flags: &[(&'static str, &str)],
    clock: Clock,
) -> (App, String, actix_web::dev::ServerHandle) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut given: BTreeMap<&'static str, String> = flags.iter().map(|(k, v)| (*k, (*v).to_owned())).collect();
    given.insert("server.listen", address.to_string());
    given.insert("server.workers", "1".into());
    if let Location::Postgres(url) = &database.location {
        given.insert("database.url", url.clone());
    }
    let settings = Settings::load(given, [], None).unwrap();
    let db = Db::open(&database.location, PoolSize::default()).unwrap();
    let trusted = TrustedHosts::new(settings.outbound.trusted_hosts.iter().cloned());
    let outbound = Outbound::new(trusted, None).unwrap();
    let app = App::new(settings, db, clock, Sealer::new([7; 32]), outbound);
    let server = server::serve(app.clone(), listener).unwrap();
    let handle = server.handle();
    tokio::spawn(server);
    (app, format!("http://{address}"), handle)
}

/// Somebody before an open page.
pub struct Watcher {
    response: reqwest::Response,
    text: String,
}

/// What a browser would make of a stream's lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pushed {
    pub id: String,
    pub data: String,
}

impl Watcher {
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    pub fn header(&self, name: &str) -> &str {
        self.response.headers().get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The next block of lines, whatever it is. `None` at the end.
    async fn block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let block = block.to_owned();
                self.text = rest.to_owned();
                return Some(block);
            }
            let bytes = self.response.chunk().await.ok()??;
            self.text.push_str(std::str::from_utf8(&bytes).expect("pieces are whole texts"));
        }
    }

    /// The next event that has data, or an id alone. `None` at the end.
    pub async fn next(&mut self) -> Option<Pushed> {
        loop {
            let block = self.block().await?;
            let field = |name: &str| block.lines().filter_map(|line| line.strip_prefix(name)).collect::<Vec<_>>();
            let pushed = Pushed { id: field("id: ").concat(), data: field("data: ").join("\n") };
            if pushed != Pushed::default() {
                return Some(pushed);
            }
        }
    }

    /// The next event, within two seconds.
    pub async fn soon(&mut self) -> Pushed {
        let next = tokio::time::timeout(Duration::from_secs(2), self.next()).await;
        next.expect("nothing was pushed within two seconds").expect("the stream ended")
    }

    /// Nothing comes for a while.
    pub async fn stays_quiet(&mut self) {
        let next = tokio::time::timeout(Duration::from_millis(400), self.next()).await;
        assert!(next.is_err(), "pushed: {next:?}");
    }

    /// Whether the stream ends within two seconds.
    pub async fn ends(&mut self) -> bool {
        let ended = async { while self.next().await.is_some() {} };
        tokio::time::timeout(Duration::from_secs(2), ended).await.is_ok()
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    /// Every cookie that is set, as it was sent.
    pub cookies: Vec<String>,
    pub body: Vec<u8>,
}

impl Answer {
    async fn of(response: reqwest::Response) -> Self {
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned()))
            .collect();
        let cookies = response.headers().get_all("set-cookie");
        let cookies = cookies.iter().filter_map(|line| Some(line.to_str().ok()?.to_owned())).collect();
        Self { status: response.status().as_u16(), headers, cookies, body: response.bytes().await.unwrap().to_vec() }
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.text()))
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// The texts of all elements that a selector finds, blanks folded.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html().select(&selector).map(|found| fold(&found.text().collect::<String>())).collect()
    }

    /// An attribute of all elements that a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html().select(&selector).filter_map(|found| found.value().attr(name).map(str::to_owned)).collect()
    }

    /// The text of the one element that a selector finds.
    pub fn one(&self, selector: &str) -> String {
        let all = self.texts(selector);
        assert_eq!(all.len(), 1, "`{selector}` finds {all:?}");
        all.into_iter().next().unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn add_merchant(app: &App, slug: &str, name: &str, host: &str) -> (MerchantId, BrandId) {
    let now = app.clock.now();
    let merchant = Merchant {
        id: MerchantId::new(now),
        slug: slug.into(),
        name: name.into(),
        time_zone: "Europe/Berlin".into(),
        locale: "en".into(),
    };
    let brand = Brand {
        merchant: merchant.id,
        id: BrandId::new(now),
        slug: slug.into(),
        name: name.into(),
        theme: Theme::plain(),
        content: Content::default(),
        version: 1,
    };
    let (ids, host) = ((merchant.id, brand.id), host.to_owned());
    app.db
        .write(move |tx| {
            accounts::store::insert_merchant(tx, &merchant, now)?;
            branding::store::insert(tx, &brand, now)?;
            branding::store::set_host(tx, brand.merchant, brand.id, &host)
        })
        .await
        .unwrap();
    ids
}

/// An API key with some scopes.
pub async fn add_key(app: &App, merchant: MerchantId, scopes: &'static [Scope]) -> String {
    let key = format!("dsk_{}", doorstep::secrets::random_token(16).unwrap());
    let (kept, now) = (key.clone(), app.clock.now());
    app.db.write(move |tx| accounts::api_keys::create(tx, merchant, &kept, "test", scopes, now)).await.unwrap();
    key
}

#[expect(clippy::disallowed_methods, reason = "a test's client is the outside world")]
fn http() -> reqwest::Client {
    // Our own client brings its provider along; a client made here looks for the process's.
    let _installed_already = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}
