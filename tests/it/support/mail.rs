//! A mail server that takes everything and keeps it, or refuses as it is told.

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What came.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    /// Head and body as they were sent.
    pub raw: String,
}

impl Mail {
    /// All of it, with quoted-printable undone and lines joined.
    pub fn text(&self) -> String {
        let joined = self.raw.replace("=\r\n", "");
        let mut bytes = Vec::with_capacity(joined.len());
        let mut rest = joined.as_bytes();
        while let Some((first, more)) = rest.split_first() {
            let hex = more.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
            match hex.filter(|_| *first == b'=') {
                Some(byte) => {
                    bytes.push(byte);
                    rest = &more[2..];
                }
                None => {
                    bytes.push(*first);
                    rest = more;
                }
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    pub fn header(&self, name: &str) -> String {
        let head = self.raw.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
        let start = format!("{name}: ");
        head.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or("").to_owned()
    }

    /// The six digits in it.
    pub fn code(&self) -> String {
        let text = self.text();
        let is_code = |word: &&str| word.len() == 6 && word.chars().all(|c| c.is_ascii_digit());
        text.lines().map(str::trim).find(is_code).expect("a line with a code").to_owned()
    }
}

/// The server.
#[derive(Clone)]
pub struct MailServer {
    pub url: String,
    mails: Arc<Mutex<Vec<Mail>>>,
    refusal: Arc<Mutex<Option<&'static str>>>,
    logins: Arc<Mutex<Vec<String>>>,
    locked: Arc<Mutex<bool>>,
}

impl MailServer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let this = Self {
            url: format!("smtp://{}", listener.local_addr().unwrap()),
            mails: Arc::default(),
            refusal: Arc::default(),
            logins: Arc::default(),
            locked: Arc::default(),
        };
        let serving = this.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serving.clone().talk(stream));
            }
        });
        this
    }

    /// What it says to each recipient from now on; `None` takes all.
    pub fn refuse(&self, with: Option<&'static str>) {
        *self.refusal.lock().unwrap() = with;
    }

    /// From now on nobody's password is right.
    pub fn refuse_logins(&self) {
        *self.locked.lock().unwrap() = true;
    }

    /// Who signed in: name and password.
    pub fn logins(&self) -> Vec<String> {
        self.logins.lock().unwrap().clone()
    }

    pub fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }

    async fn talk(self, stream: TcpStream) {
        let mut stream = BufReader::new(stream);
        stream.write_all(b"220 sink\r\n").await.unwrap();
        let (mut to, mut raw, mut in_data) = (String::new(), String::new(), false);
        let mut line = String::new();
        while stream.read_line(&mut line).await.is_ok_and(|read| read > 0) {
            let said = std::mem::take(&mut line);
            let answer = if in_data {
                if said != ".\r\n" {
                    raw.push_str(said.strip_prefix('.').unwrap_or(&said));
                    continue;
                }
                in_data = false;
                self.mails.lock().unwrap().push(Mail { to: std::mem::take(&mut to), raw: std::mem::take(&mut raw) });
                "250 kept".to_owned()
            } else if let Some(address) = said.strip_prefix("RCPT TO:") {
                to = address.trim().trim_matches(['<', '>']).to_owned();
                match *self.refusal.lock().unwrap() {
                    Some(refusal) => format!("{refusal} <{to}>"),
                    None => "250 ok".to_owned(),
                }
            } else if said.starts_with("EHLO") {
                "250-sink\r\n250 AUTH PLAIN".to_owned()
            } else if let Some(login) = said.strip_prefix("AUTH PLAIN ") {
                let plain = String::from_utf8(STANDARD.decode(login.trim()).unwrap()).unwrap();
                self.logins.lock().unwrap().push(plain.trim_start_matches('\0').replace('\0', " "));
                let locked = *self.locked.lock().unwrap();
                if locked { "535 5.7.8 no" } else { "235 welcome" }.to_owned()
            } else if said.starts_with("DATA") {
                in_data = true;
                "354 go on".to_owned()
            } else if said.starts_with("QUIT") {
                "221 bye".to_owned()
            } else {
                "250 ok".to_owned()
            };
            stream.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
        }
    }
}
