//! A browser with its cookies, for forms.

use std::collections::BTreeMap;

use scraper::Selector;

use super::{Answer, TestApp};

/// What a phone calls itself.
pub const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

/// One browser.
pub struct Browser<'a> {
    app: &'a TestApp,
    /// (name, path) → value.
    pub cookies: BTreeMap<(String, String), String>,
    pub headers: Vec<(&'static str, String)>,
}

impl<'a> Browser<'a> {
    pub fn new(app: &'a TestApp) -> Self {
        let headers = vec![("user-agent", PHONE.to_owned()), ("accept-language", "en".to_owned())];
        Self { app, cookies: BTreeMap::new(), headers }
    }

    /// Opens a page, and follows where it leads.
    pub async fn open(&mut self, path: &str) -> Answer {
        let mut answer = self.send("GET", path, "").await;
        while answer.status == 303 {
            let to = answer.header("location").to_owned();
            answer = self.send("GET", &to, "").await;
        }
        answer
    }

    /// Fills the form that posts to a path which ends so, and sends it. What the form holds already is sent too.
    pub async fn submit(&mut self, page: &Answer, action: &str, typed: &[(&str, &str)]) -> Answer {
        let html = page.html();
        let forms = Selector::parse("form").unwrap();
        let inputs = Selector::parse("input").unwrap();
        let wanted = |form: &scraper::ElementRef<'_>| {
            let to = form.value().attr("action").unwrap();
            let named = form.select(&inputs).filter_map(|input| input.value().attr("name")).collect::<Vec<_>>();
            to.split('?').next().unwrap().ends_with(action) && typed.iter().all(|(name, _)| named.contains(name))
        };
        let form = html.select(&forms).find(wanted).unwrap_or_else(|| panic!("no form for {action} with {typed:?}"));
        let mut fields: BTreeMap<String, String> = form
            .select(&inputs)
            .map(|input| {
                let value = |name: &str| input.value().attr(name).unwrap_or("").to_owned();
                (value("name"), value("value"))
            })
            .collect();
        fields.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let encode = |text: &str| text.bytes().map(|b| format!("%{b:02X}")).collect::<String>();
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let to = form.value().attr("action").unwrap().to_owned();
        drop(html);
        self.send("POST", &to, &body.join("&")).await
    }

    pub async fn send(&mut self, method: &str, path: &str, body: &str) -> Answer {
        self.send_bytes(method, path, "application/x-www-form-urlencoded", body.as_bytes().to_vec()).await
    }

    /// Sends a body of any kind.
    pub async fn send_bytes(&mut self, method: &str, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        let path = path.split('#').next().unwrap();
        let bare = path.split('?').next().unwrap();
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .filter(|((_, under), _)| under == "/" || bare == under || bare.starts_with(&format!("{under}/")))
            .map(|((name, _), value)| format!("{name}={value}"))
            .collect();
        let joined = cookies.join("; ");
        let mut headers: Vec<(&str, &str)> = self.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        if !joined.is_empty() {
            headers.push(("cookie", &joined));
        }
        if method == "POST" {
            headers.push(("content-type", kind));
        }
        let answer = self.app.send(method, path, &headers, body).await;
        for set in &answer.cookies {
            let (name, rest) = set.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap().to_owned();
            let attribute =
                |wanted: &str| rest.split("; ").find_map(|part| part.strip_prefix(wanted)).map(str::to_owned);
            let key = (name.to_owned(), attribute("Path=").unwrap_or_else(|| "/".into()));
            if attribute("Max-Age=").as_deref() == Some("0") {
                self.cookies.remove(&key);
            } else {
                self.cookies.insert(key, value);
            }
        }
        answer
    }
}
