//! Who is looking at which page.
//!
//! Viewers of the same page in the same language share what is new: it is made once, handed to all, and let go a little
//! later. A viewer therefore holds a place in the room and nothing of the page. Nothing waits for a viewer: one that
//! reads slowly finds the newest page when it comes back, and never what lay between.
//!
//! [`Room::changed`] may be called from any thread and only takes a note; [`refresh`](super::refresh) makes the pages.

use std::collections::{HashMap, HashSet, VecDeque};
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, watch};

use super::cache::{Kept, Key, Version};
use super::parts::Marks;
use crate::accounts::MerchantId;
use crate::branding::BrandId;
use crate::links::Opens;

/// How long something new is held for viewers that read slowly. Later they ask for it again.
const HELD: Duration = Duration::from_secs(5);

/// The room as the application owns it. When it goes, the room closes.
pub struct Viewers(Arc<Room>);

impl Viewers {
    /// An empty room.
    pub fn new(most: usize, most_per_address: usize) -> Self {
        Self(Arc::new(Room {
            most,
            most_per_address,
            seats: Mutex::default(),
            bell: Notify::new(),
            asked: AtomicBool::new(false),
            deaf: AtomicBool::new(false),
            closed: AtomicBool::new(false),
        }))
    }

    /// The room itself.
    pub fn room(&self) -> Arc<Room> {
        Arc::clone(&self.0)
    }
}

impl std::ops::Deref for Viewers {
    type Target = Room;
    fn deref(&self) -> &Room {
        &self.0
    }
}

impl Drop for Viewers {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Everybody who looks on, in this process.
pub struct Room {
    most: usize,
    most_per_address: usize,
    seats: Mutex<Seats>,
    bell: Notify,
    asked: AtomicBool,
    deaf: AtomicBool,
    closed: AtomicBool,
}

#[derive(Default)]
struct Seats {
    pages: HashMap<Key, Watched>,
    /// The keys under which an order, or a parcel, is being looked at.
    of: HashMap<Opens, Vec<Key>>,
    addresses: HashMap<IpAddr, usize>,
    taken: usize,
    /// What was changed. First to be made.
    changed: HashSet<Key>,
    /// What grew old by itself: a night passed, or another process changed it and did not say so.
    old: VecDeque<Key>,
    /// What is held for slow readers, oldest first.
    held: VecDeque<(Instant, Arc<Page>)>,
}

struct Watched {
    page: Arc<Page>,
    viewers: usize,
}

/// A page that somebody looks at.
pub struct Page {
    key: Key,
    opens: Opens,
    merchant: MerchantId,
    brand: BrandId,
    news: watch::Sender<News>,
}

struct News {
    version: Version,
    until: Option<crate::db::Instant>,
    marks: Marks,
    /// The page with these marks, for a moment.
    kept: Option<Arc<Kept>>,
    /// Somebody came too late for that moment.
    wanted: bool,
    over: bool,
}

/// What the room knows of a page, to be compared with what is stored.
pub struct Seen {
    /// Under which key.
    pub key: Key,
    /// What it shows.
    pub opens: Opens,
    /// Whose.
    pub merchant: MerchantId,
    /// In which brand.
    pub brand: BrandId,
    /// Made from.
    pub version: Version,
    /// When its dates are no longer true.
    pub until: Option<crate::db::Instant>,
}

/// Why there is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlace {
    /// The room is full, or being closed.
    Full,
    /// Too many from this address.
    TooMany,
}

impl Room {
    /// Takes a place before a page, as it is now. It is given back when the viewer is dropped.
    ///
    /// # Errors
    /// There is none.
    pub fn enter(self: &Arc<Self>, key: &Key, kept: &Arc<Kept>, address: IpAddr) -> Result<Viewer, NoPlace> {
        let mut seats = self.seats();
        if self.closed.load(Ordering::Acquire) || seats.taken >= self.most {
            return Err(NoPlace::Full);
        }
        let from_there = seats.addresses.entry(address).or_default();
        if *from_there >= self.most_per_address {
            return Err(NoPlace::TooMany);
        }
        *from_there += 1;
        seats.taken += 1;
        let page = match seats.pages.get_mut(key) {
            Some(watched) => {
                watched.viewers += 1;
                Arc::clone(&watched.page)
            }
            None => {
                let page = Arc::new(Page::new(key.clone(), kept));
                seats.pages.insert(key.clone(), Watched { page: Arc::clone(&page), viewers: 1 });
                seats.of.entry(kept.opens).or_default().push(key.clone());
                page
            }
        };
        drop(seats);
        self.offer(&page, kept);
        let mut news = page.news.subscribe();
        news.mark_changed();
        Ok(Viewer { room: Arc::clone(self), page, news, address })
    }

    /// What somebody looks at shows something else from now on.
    pub fn changed(&self, of: Opens) {
        let mut seats = self.seats();
        let Some(keys) = seats.of.get(&of).cloned() else { return };
        seats.changed.extend(keys);
        drop(seats);
        self.bell.notify_one();
    }

    /// A brand looks or speaks differently from now on.
    pub fn brand_changed(&self, brand: BrandId) {
        let mut seats = self.seats();
        let of_brand = seats.pages.iter().filter(|(_, watched)| watched.page.brand == brand);
        let keys: HashSet<Key> = of_brand.map(|(key, _)| key.clone()).collect();
        // Once each, however often the brand changes before they are made.
        seats.old.retain(|key| !keys.contains(key));
        seats.old.extend(keys);
        drop(seats);
        self.bell.notify_one();
    }

    /// Asks for a comparison of all pages with what is stored, soon.
    pub fn compare(&self) {
        self.asked.store(true, Ordering::Release);
        self.bell.notify_one();
    }

    /// Whether changes of other processes are not heard of, so that one has to look.
    pub fn set_deaf(&self, deaf: bool) {
        if self.deaf.swap(deaf, Ordering::AcqRel) != deaf {
            self.bell.notify_one();
        }
    }

    /// Sends everybody away and lets nobody in.
    pub fn close(&self) {
        let seats = self.seats();
        self.closed.store(true, Ordering::Release);
        for watched in seats.pages.values() {
            watched.page.end();
        }
        drop(seats);
        self.bell.notify_one();
    }

    /// How many look on.
    pub fn taken(&self) -> usize {
        self.seats().taken
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    pub(super) fn is_deaf(&self) -> bool {
        self.deaf.load(Ordering::Acquire)
    }

    pub(super) fn is_asked(&self) -> bool {
        self.asked.swap(false, Ordering::AcqRel)
    }

    /// Until there is something to do.
    pub(super) async fn rung(&self) {
        self.bell.notified().await;
    }

    /// Pages to be made anew, at most so many; those that were changed before those that grew old.
    pub(super) fn to_make(&self, most: usize) -> Vec<Arc<Page>> {
        let mut seats = self.seats();
        let mut keys: Vec<Key> = seats.changed.iter().take(most).cloned().collect();
        for key in &keys {
            seats.changed.remove(key);
        }
        while keys.len() < most
            && let Some(key) = seats.old.pop_front()
        {
            keys.push(key);
        }
        keys.iter().filter_map(|key| Some(Arc::clone(&seats.pages.get(key)?.page))).collect()
    }

    /// All that is being looked at.
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seats().pages.values().map(|watched| watched.page.seen()).collect()
    }

    /// These are no longer what is stored.
    pub(super) fn grew_old(&self, keys: impl IntoIterator<Item = Key>) {
        self.seats().old.extend(keys);
    }

    /// Nobody may look at these any more.
    pub(super) fn end(&self, keys: &[Key]) {
        let seats = self.seats();
        for watched in keys.iter().filter_map(|key| seats.pages.get(key)) {
            watched.page.end();
        }
    }

    /// Gives a page's viewers what it is now, if they have something else.
    pub(super) fn offer(&self, page: &Arc<Page>, kept: &Arc<Kept>) {
        if kept.brand != page.brand {
            // Another brand's page may have to be asked for at another host.
            page.end();
            return;
        }
        let new = page.news.send_if_modified(|news| {
            if kept.version.content < news.version.content {
                return false;
            }
            news.version = kept.version;
            news.until = kept.until;
            if *kept.parts.marks() == news.marks && !news.wanted {
                return false;
            }
            news.wanted = false;
            news.marks = kept.parts.marks().clone();
            news.kept = Some(Arc::clone(kept));
            true
        });
        if new {
            self.seats().held.push_back((Instant::now() + HELD, Arc::clone(page)));
        }
    }

    /// Lets go of what was held long enough.
    pub(super) fn let_go(&self) {
        let now = Instant::now();
        let mut seats = self.seats();
        while let Some((_, page)) = seats.held.pop_front_if(|(until, _)| *until <= now) {
            page.news.send_if_modified(|news| {
                news.kept = None;
                false
            });
        }
    }

    fn leave(&self, viewer: &Viewer) {
        let mut seats = self.seats();
        seats.taken = seats.taken.saturating_sub(1);
        if let Some(from_there) = seats.addresses.get_mut(&viewer.address) {
            *from_there = from_there.saturating_sub(1);
            if *from_there == 0 {
                seats.addresses.remove(&viewer.address);
            }
        }
        let page = &viewer.page;
        let Some(watched) = seats.pages.get_mut(&page.key) else { return };
        watched.viewers = watched.viewers.saturating_sub(1);
        if watched.viewers > 0 {
            return;
        }
        seats.pages.remove(&page.key);
        if let Some(keys) = seats.of.get_mut(&page.opens) {
            keys.retain(|key| *key != page.key);
            if keys.is_empty() {
                seats.of.remove(&page.opens);
            }
        }
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Page {
    fn new(key: Key, kept: &Kept) -> Self {
        let news = News {
            version: kept.version,
            until: kept.until,
            marks: kept.parts.marks().clone(),
            kept: None,
            wanted: false,
            over: false,
        };
        Self { key, opens: kept.opens, merchant: kept.merchant, brand: kept.brand, news: watch::Sender::new(news) }
    }

    /// Its key.
    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// Nobody may look at it any more.
    pub(super) fn end(&self) {
        self.news.send_modify(|news| news.over = true);
    }

    fn seen(&self) -> Seen {
        let news = self.news.borrow();
        Seen {
            key: self.key.clone(),
            opens: self.opens,
            merchant: self.merchant,
            brand: self.brand,
            version: news.version,
            until: news.until,
        }
    }
}

/// Somebody's place before a page.
pub struct Viewer {
    room: Arc<Room>,
    page: Arc<Page>,
    news: watch::Receiver<News>,
    address: IpAddr,
}

impl Viewer {
    /// The page, once it differs from what somebody with those marks has. `None` when there is nothing more to see.
    pub async fn next(&mut self, marks: &Marks) -> Option<Arc<Kept>> {
        loop {
            self.news.changed().await.ok()?;
            let news = self.news.borrow_and_update();
            if news.over {
                return None;
            }
            if news.marks == *marks {
                continue;
            }
            match &news.kept {
                Some(kept) => return Some(Arc::clone(kept)),
                None => {
                    drop(news);
                    self.page.news.send_if_modified(|news| {
                        news.wanted = true;
                        false
                    });
                    self.room.seats().changed.insert(self.page.key.clone());
                    self.room.bell.notify_one();
                }
            }
        }
    }
}

impl Drop for Viewer {
    fn drop(&mut self) {
        self.room.leave(self);
    }
}
