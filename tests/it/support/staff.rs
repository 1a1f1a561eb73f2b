//! Somebody who works for a merchant, in front of a browser without script.

use doorstep::accounts::MerchantId;
use doorstep::accounts::people::{self, Person, PersonId, Role, passwords};

use super::browser::Browser;
use super::{Answer, TestApp};

/// Everybody's password.
pub const PASSWORD: &str = "tent pegs under moss";

/// Their browser.
pub struct Staff<'a> {
    browser: Browser<'a>,
    /// Who, if somebody is signed in.
    pub person: Option<PersonId>,
}

impl TestApp {
    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Staff<'_> {
        Staff { browser: Browser::new(self), person: None }
    }

    /// Makes somebody with a role, and signs them in.
    pub async fn staff(&self, merchant: MerchantId, role: Role) -> Staff<'_> {
        let email = format!(
            "{}-{}@work.test",
            role.as_str().replace('_', "-"),
            doorstep::secrets::random_token(4).unwrap().to_lowercase()
        );
        let person = self.person(merchant, role, &email).await;
        let mut browser = self.browser();
        browser.person = Some(person);
        let answer = browser.post("/admin/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        browser
    }

    /// Makes somebody with a role.
    pub async fn person(&self, merchant: MerchantId, role: Role, email: &str) -> PersonId {
        // One slow hash for all: the hash says nothing of whose it is.
        static HASH: std::sync::OnceLock<String> = std::sync::OnceLock::new();
        let hash = HASH.get_or_init(|| passwords::hash(PASSWORD).unwrap()).clone();
        let now = self.app.clock.now();
        let person = Person::new(email, &format!("Kim {}", role.label()), Some(hash), now);
        let (id, key) = (person.id, email.to_lowercase());
        self.app
            .db
            .write(move |tx| {
                people::store::insert(tx, &person, &key, now)?;
                people::store::put_role(tx, merchant, person.id, role, now)
            })
            .await
            .unwrap();
        id
    }
}

impl Staff<'_> {
    fn cookie(&self, name: &str) -> Option<String> {
        self.browser.cookies.iter().find(|((known, _), _)| known == name).map(|(_, value)| value.clone())
    }

    /// The session's token.
    pub fn session(&self) -> Option<String> {
        self.cookie("doorstep_session")
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.browser.send("GET", path, "").await
    }

    /// Posts a form of ours. Its token comes with the first page, as it does for people.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        if self.cookie("doorstep_form").is_none() {
            self.get("/admin/sign-in").await;
        }
        let mut body = format!("csrf={}", self.cookie("doorstep_form").unwrap_or_default());
        for (name, value) in fields {
            let value: String = value.bytes().map(|byte| format!("%{byte:02X}")).collect();
            body.push_str(&format!("&{name}={value}"));
        }
        self.browser.send("POST", path, &body).await
    }

    /// Posts a form with a file, as browsers do.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], (name, bytes): (&str, &[u8])) -> Answer {
        if self.cookie("doorstep_form").is_none() {
            self.get("/admin/sign-in").await;
        }
        let token = self.cookie("doorstep_form").unwrap_or_default();
        let mut body = Vec::new();
        for (field, value) in [("csrf", token.as_str())].iter().chain(fields) {
            let head = format!("--cut\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        let head = format!(
            "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--cut--\r\n");
        self.browser.send_bytes("POST", path, "multipart/form-data; boundary=cut", body).await
    }

    /// Posts, and follows to the page that says what was done: that page.
    pub async fn act(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.text());
        let to = answer.header("location").to_owned();
        let page = self.get(to.split('#').next().unwrap()).await;
        assert_eq!(page.status, 200, "{to}: {}", page.text());
        page
    }
}
