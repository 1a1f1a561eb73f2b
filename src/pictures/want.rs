//! An order names pictures: those that are not there are fetched, and the order waits for them.

use std::collections::{BTreeSet, HashMap};

use super::jobs::FetchPicture;
use super::model::{self, Picture, PictureId, Standing};
use super::store::{self, Source};
use crate::accounts::MerchantId;
use crate::db::{Conn, Instant, Result, Tx};
use crate::jobs;
use crate::orders::OrderId;
use crate::outbound::{TrustedHosts, Url};

/// Most pictures of one order that are fetched. Forty items are a long order.
const MOST: usize = 100;
/// The longest address that is kept.
const LONGEST: usize = 2000;

/// Sees to it that an order's pictures are fetched. Addresses that no server of ours would ask are passed over.
///
/// # Errors
/// Storage.
pub fn want(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    order: OrderId,
    urls: &[&str],
    trusted: &TrustedHosts,
    now: Instant,
) -> Result<()> {
    let fetchable = |url: &&&str| {
        let parsed = Url::parse(url).ok().filter(|_| url.len() <= LONGEST);
        parsed.is_some_and(|url| url.scheme() == "https" || trusted.allow(&url))
    };
    let urls: BTreeSet<&str> = urls.iter().filter(fetchable).copied().take(MOST).collect();
    if urls.is_empty() {
        return Ok(());
    }
    let keys: Vec<String> = urls.iter().map(|url| model::key_of(url)).collect();
    let known = store::sources(tx, merchant, &keys)?;
    for url in urls {
        let key = model::key_of(url);
        let standing = match known.iter().find(|source| source.key == key) {
            None => {
                store::insert_source(tx, merchant, &Source::new(merchant, key.clone(), url.to_owned(), now))?;
                Standing::Wanted
            }
            Some(source) => {
                let standing = model::standing(source.fetched_at, source.given_up_at, now);
                if standing == Standing::Forgiven {
                    let again = Source { given_up_at: None, failures: 0, fetched_at: None, ..source.clone() };
                    store::update_source(tx, merchant, &again)?;
                }
                standing
            }
        };
        if matches!(standing, Standing::There | Standing::GivenUp) {
            continue;
        }
        store::add_wait(tx, merchant, &key, order)?;
        let once = format!("{}:{merchant}:{key}", FetchPicture::NAME);
        jobs::enqueue_at(tx, &FetchPicture { merchant, key }, now, Some(once), now)?;
    }
    Ok(())
}

/// The pictures that there are for some addresses, and those that lie on this host anyway.
///
/// # Errors
/// Storage.
pub fn of(conn: &mut Conn, merchant: MerchantId, urls: &[&str]) -> Result<HashMap<String, Picture>> {
    let mut found = on_this_host(urls);
    let keys: Vec<String> =
        urls.iter().filter(|url| !found.contains_key(**url)).map(|url| model::key_of(url)).collect();
    if keys.is_empty() {
        return Ok(found);
    }
    let path = |id: &str| PictureId { merchant, id: id.to_owned() }.path();
    for source in store::sources(conn, merchant, &keys)? {
        if let Some(small) = source.small {
            let picture = Picture { small: path(&small), large: source.large.as_deref().map(path) };
            found.insert(source.url, picture);
        }
    }
    Ok(found)
}

/// Pictures among our own static files, as the demo has them.
pub fn on_this_host(urls: &[&str]) -> HashMap<String, Picture> {
    let local = urls.iter().filter(|url| url.starts_with("/static/"));
    local.map(|url| ((*url).to_owned(), Picture { small: (*url).to_owned(), large: None })).collect()
}

impl Source {
    fn new(merchant: MerchantId, key: String, url: String, now: Instant) -> Self {
        Self {
            merchant_id: merchant,
            key,
            url,
            small: None,
            large: None,
            tried_at: None,
            fetched_at: None,
            given_up_at: None,
            failures: 0,
            last_error: None,
            created_at: now,
        }
    }
}
