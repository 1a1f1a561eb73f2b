//! The other processes on the same database: what they changed, and telling them what we did.
//!
//! On PostgreSQL each process has one connection for this, on a thread of its own ([`Line`]). What is said is a hint and
//! nothing more: "this page is another now". It is said **after** the commit, several changes at once, and not by the
//! transaction that made them: a NOTIFY holds a lock of the whole server from before its commit until after, so that all
//! writers would commit one after the other (64 clients: 6,500 transactions a second without, 2,800 with, on a disk that
//! costs nothing). A hint that is lost (a process was killed in between, a connection broke, a command changed something
//! and ended) is found by the comparison in [`tracking_page::refresh`](crate::tracking_page::refresh), within ten seconds,
//! or within one while nothing is heard.
//!
//! Whether anything is heard is tried out: every few seconds a process calls itself over the pool's connections. A pooler
//! that takes LISTEN and delivers nothing is found that way.
//!
//! SQLite has one process, and no neighbours.

use std::collections::BTreeSet;
use std::str::FromStr;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crate::app::WeakApp;
use crate::branding::BrandId;
use crate::db::{self, Line};
use crate::links::Opens;
use crate::reactions;
use crate::secrets::random_token;

/// How often to look whether something was said. diesel cannot wait for it; looking is one system call.
const LOOK: Duration = Duration::from_millis(15);
/// How long to gather what we say.
const GATHER: Duration = Duration::from_millis(5);
/// More than so many at once are said as "everything".
const MOST: usize = 500;
/// Between two calls to ourselves.
const CALL: Duration = Duration::from_secs(15);
/// When a call has not come back, we are deaf.
const PATIENCE: Duration = Duration::from_secs(3);
/// Before connecting again; doubled each time up to the second.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// What processes say to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// An order's page, or a parcel's, shows something else.
    Page(Opens),
    /// A brand looks or speaks differently.
    Brand(BrandId),
    /// Look at everything.
    Everything,
}

impl std::fmt::Display for Hint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Page(Opens::Order(order)) => write!(f, "order:{order}"),
            Self::Page(Opens::Shipment(shipment)) => write!(f, "shipment:{shipment}"),
            Self::Brand(brand) => write!(f, "brand:{brand}"),
            Self::Everything => f.write_str("everything"),
        }
    }
}

impl FromStr for Hint {
    /// Of another version, perhaps: nothing that one must understand.
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text.split_once(':') {
            Some(("brand", id)) => Ok(Self::Brand(id.parse().map_err(drop)?)),
            Some(("order", id)) => Ok(Self::Page(Opens::Order(id.parse().map_err(drop)?))),
            Some(("shipment", id)) => Ok(Self::Page(Opens::Shipment(id.parse().map_err(drop)?))),
            None if text == "everything" => Ok(Self::Everything),
            _ => Err(()),
        }
    }
}

/// The way to the other processes.
#[derive(Default)]
pub struct Neighbours(OnceLock<Sender<Hint>>);

impl Neighbours {
    /// Says something to them, soon. While there is no thread (SQLite, or a command that ends soon), nobody is told.
    pub fn tell(&self, hint: Hint) {
        if let Some(line) = self.0.get() {
            let _nobody_listens = line.send(hint);
        }
    }

    /// Begins to listen and to speak, until the application goes. Only the first call counts.
    pub fn attend(&self, app: WeakApp, url: String) {
        let (tell, told) = channel();
        if self.0.set(tell).is_err() {
            return;
        }
        let thread = std::thread::Builder::new().name("doorstep-neighbours".into());
        let spawned = thread.spawn(move || Ear { app, told, heard: None, deaf: None }.attend(&url));
        if let Err(error) = spawned {
            tracing::error!(%error, "no thread for hearing of other processes");
        }
    }
}

struct Ear {
    app: WeakApp,
    told: Receiver<Hint>,
    /// When we last heard ourselves.
    heard: Option<Instant>,
    /// What was found out about it, on this connection.
    deaf: Option<bool>,
}

/// The application is gone.
struct Gone;

impl Ear {
    fn attend(mut self, url: &str) {
        let mut pause = FIRST_PAUSE;
        loop {
            self.deaf = None;
            if let Some(app) = self.app.upgrade() {
                app.viewers.set_deaf(true);
            }
            let begun = Instant::now();
            match self.talk(url) {
                Ok(Gone) => return,
                Err(error) => {
                    tracing::warn!(%error, "other processes are not heard; open pages are asked for each second")
                }
            }
            pause = if begun.elapsed() > LONGEST_PAUSE { FIRST_PAUSE } else { (pause * 2).min(LONGEST_PAUSE) };
            let until = Instant::now() + pause;
            // What is said meanwhile is lost; when the line is there again, everybody is asked to look.
            while let Some(left) = until.checked_duration_since(Instant::now()) {
                if let Err(RecvTimeoutError::Disconnected) = self.told.recv_timeout(left) {
                    return;
                }
            }
        }
    }

    fn talk(&mut self, url: &str) -> db::Result<Gone> {
        let mut line = Line::open(url)?;
        // Theirs while we were not there, ours while we could not say it.
        line.say(vec![Hint::Everything.to_string()])?;
        let name = format!("call:{}", random_token(9).unwrap_or_default());
        let mut called: Option<Instant> = None;
        loop {
            let mut hints = BTreeSet::new();
            match self.told.recv_timeout(LOOK) {
                Ok(first) => {
                    std::thread::sleep(GATHER);
                    hints.extend(std::iter::once(first).chain(self.told.try_iter()).map(|hint| hint.to_string()));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(Gone),
            }
            if hints.len() > MOST {
                hints = [Hint::Everything.to_string()].into();
            }
            if !hints.is_empty() {
                line.say(hints.into_iter().collect())?;
            }
            let Some(app) = self.app.upgrade() else { return Ok(Gone) };
            for said in line.hear()? {
                if said == name {
                    self.heard = Some(Instant::now());
                } else if let Ok(hint) = said.parse() {
                    reactions::heard(&app, hint);
                }
            }
            if called.is_none_or(|called| called.elapsed() > CALL) {
                line.check()?;
                called = Some(Instant::now());
                // The pool may be busy: that we are not heard then is true.
                let _not_heard = app.db.say(name.clone());
            }
            match (called, self.heard) {
                (Some(called), heard) if heard.is_none_or(|heard| heard < called) => {
                    if called.elapsed() > PATIENCE {
                        self.found(true);
                    }
                }
                _ => self.found(false),
            }
        }
    }

    fn found(&mut self, deaf: bool) {
        if self.deaf == Some(deaf) {
            return;
        }
        let Some(app) = self.app.upgrade() else { return };
        app.viewers.set_deaf(deaf);
        self.deaf = Some(deaf);
        if deaf {
            tracing::warn!(
                "the database delivers no notifications; open pages are asked for each second. If `database.url` leads to a \
                 pooler, set `database.listen_url` to the server itself"
            );
        } else {
            tracing::debug!("other processes are heard");
            // Once, for what was missed.
            app.viewers.compare();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::OrderId;

    #[test]
    fn hints_are_understood_and_strange_words_are_not() {
        let then = db::Instant::from_second(0).unwrap();
        let (order, brand) = (OrderId::new(then), BrandId::new(then));
        for hint in [Hint::Page(Opens::Order(order)), Hint::Brand(brand), Hint::Everything] {
            assert_eq!(hint.to_string().parse(), Ok(hint));
        }
        for strange in ["", "order:", "order:1", "call:x", "brand:1", "brands"] {
            assert_eq!(strange.parse::<Hint>(), Err(()), "{strange}");
        }
    }
}
