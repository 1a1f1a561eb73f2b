//! A vendor's API, played by a test: it answers as it is told and remembers what it was asked.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use actix_web::{HttpRequest, HttpResponse, HttpServer, web};

/// What the vendor was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Path and query.
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

/// What it answers: status, headers, body.
pub type Told = (u16, Vec<(&'static str, String)>, String);

/// The same with any bytes.
pub type Served = (u16, Vec<(&'static str, String)>, Vec<u8>);

type Script = Box<dyn FnMut(&Asked) -> Served + Send>;

/// The vendor.
pub struct Vendor {
    pub base: String,
    /// `127.0.0.1:port`, for `outbound.trusted_hosts`.
    pub host: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    script: Arc<Mutex<Script>>,
    server: actix_web::dev::ServerHandle,
}

impl Vendor {
    /// One that answers 404 until told otherwise.
    pub fn new() -> Self {
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let nothing: Script = Box::new(|_| (404, vec![], Vec::new()));
        let script = Arc::new(Mutex::new(nothing));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let (remembered, told) = (Arc::clone(&asked), Arc::clone(&script));
        let server = HttpServer::new(move || {
            let (remembered, told) = (Arc::clone(&remembered), Arc::clone(&told));
            actix_web::App::new().default_service(web::to(move |request: HttpRequest, body: web::Bytes| {
                let asked = Asked {
                    path: request.uri().to_string(),
                    headers: request
                        .headers()
                        .iter()
                        .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned()))
                        .collect(),
                    body: String::from_utf8_lossy(&body).into_owned(),
                };
                let (status, headers, body) = (told.lock().unwrap())(&asked);
                remembered.lock().unwrap().push(asked);
                async move {
                    let mut response =
                        HttpResponse::build(actix_web::http::StatusCode::from_u16(status).expect("a status"));
                    for (name, value) in headers {
                        response.insert_header((name, value));
                    }
                    response.body(body)
                }
            }))
        })
        .workers(1)
        .disable_signals()
        .listen(listener)
        .unwrap()
        .run();
        let handle = server.handle();
        tokio::spawn(server);
        Self { base: format!("http://{host}"), host, asked, script, server: handle }
    }

    /// From now on it answers so.
    pub fn answers(&self, mut script: impl FnMut(&Asked) -> Told + Send + 'static) {
        self.serves(move |asked| {
            let (status, headers, body) = script(asked);
            (status, headers, body.into_bytes())
        });
    }

    /// From now on it serves such bytes.
    pub fn serves(&self, script: impl FnMut(&Asked) -> Served + Send + 'static) {
        *self.script.lock().unwrap() = Box::new(script);
    }

    /// What it was asked since this was last called.
    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    pub async fn stop(&self) {
        self.server.stop(false).await;
    }
}

/// 200 with JSON.
pub fn json(body: &serde_json::Value) -> Told {
    (200, vec![("content-type", "application/json".into())], body.to_string())
}
