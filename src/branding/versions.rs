//! Drafting a look, publishing it, and going back.
//!
//! A brand has at most one draft. Publishing puts it on the page and keeps it as a version with a number; going back publishes an old
//! version anew, so that history only grows. What was there before the first version is kept as the first.

use serde_json::json;

use super::look::Look;
use super::model::{Brand, BrandId};
use super::store::{self, Draft, Version};
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Error, Instant, Result, Tx};
use crate::events::DomainEvent;

/// A brand, as the log of changes names it.
pub fn subject(brand: &Brand) -> Subject {
    Subject { kind: SubjectKind::Brand, id: Some(brand.id.to_string()), name: brand.name.clone() }
}

/// What of a look is edited on a page: two people may each have one side open, and neither takes back what the other does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Name, address, logo, theme.
    Design,
    /// What it says, and which blocks stand where.
    Words,
    /// All of it: a file, one of our looks, an old version.
    Whole,
}

/// The look that a page of the editor begins with: the draft's, else the published one.
pub fn ground(brand: &Brand, draft: Option<&Draft>) -> Look {
    let published = Look::of(brand);
    let look = draft.map_or_else(|| published.clone(), |draft| draft.look.clone());
    // A draft that says nothing of words leaves those of the page.
    let words = look.words.clone().or(published.words);
    Look { words, ..look }
}

/// A mark of what somebody saw of one side: if another one changed it in the meantime, it is another mark.
pub fn mark(look: &Look, side: Side) -> String {
    let seen = match side {
        Side::Design => json!(Look { words: None, ..look.clone() }),
        Side::Words => json!(look.words),
        Side::Whole => json!(look),
    };
    crate::accounts::api_keys::hash(&seen.to_string()).chars().take(16).collect()
}

/// What became of a draft that was to be kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// It is kept. A time at which the last one was to be published is forgotten, because this is another look.
    Yes {
        /// All of it, with the other side as it is by now.
        look: Box<Look>,
        /// Whether there was such a time.
        unscheduled: bool,
    },
    /// Nothing was kept: since the page was opened, somebody changed what is edited on it.
    Changed {
        /// Who, and when; none if it was published meanwhile.
        by: Option<(String, Instant)>,
    },
    /// There is no such brand.
    Gone,
}

/// Keeps one side of a draft; the other stays as it is. `seen` is the [`mark`] of what the page began with, where it is to be heeded.
///
/// # Errors
/// Storage; [`Error::Refused`] if it is no look.
pub fn draft(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    brand: BrandId,
    (side, look, seen): (Side, &Look, Option<&str>),
    now: Instant,
) -> Result<Kept> {
    look.check().map_err(|error| Error::Refused(error.to_string()))?;
    let Some(worn) = store::by_id(tx, merchant, brand)? else { return Ok(Kept::Gone) };
    let known = store::draft(tx, merchant, brand)?;
    let ground = ground(&worn, known.as_ref());
    // A page that keeps what is typed as it is typed changes the design under itself.
    let own = known.as_ref().is_some_and(|draft| draft.author == actor.name) && side == Side::Design;
    if seen.is_some_and(|seen| seen != mark(&ground, side)) && !own {
        return Ok(Kept::Changed { by: known.map(|draft| (draft.author, draft.updated_at)) });
    }
    let look = match side {
        // Words that nobody drafted stay undrafted: they are published as they are by then.
        Side::Design => Look { words: known.as_ref().and_then(|draft| draft.look.words.clone()), ..look.clone() },
        Side::Words => Look { words: look.words.clone(), ..ground },
        Side::Whole => look.clone(),
    };
    let draft = Draft { look: look.clone(), author: actor.name.clone(), updated_at: now, publish_at: None };
    store::put_draft(tx, merchant, brand, &draft)?;
    let unscheduled = known.is_some_and(|draft| draft.publish_at.is_some());
    Ok(Kept::Yes { look: Box::new(look), unscheduled })
}

/// Puts the draft on the page, where it is no draft any more. Says under which number it is kept; none if the page looks so already.
///
/// # Errors
/// As [`publish`].
pub fn publish_draft(
    tx: &mut Tx<'_>,
    whose: (MerchantId, &Actor),
    brand: BrandId,
    look: &Look,
    note: &str,
    now: Instant,
) -> Result<Option<i32>> {
    store::remove_draft(tx, whose.0, brand)?;
    publish(tx, whose, brand, look, note, now)
}

/// Puts a look on the page; a draft of another one stays. Says under which number it is kept; none if the page looks so already.
///
/// # Errors
/// Storage; [`Error::Refused`] if it is no look.
pub fn publish(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    brand: BrandId,
    look: &Look,
    note: &str,
    now: Instant,
) -> Result<Option<i32>> {
    look.check().map_err(|error| Error::Refused(error.to_string()))?;
    let Some(mut worn) = store::by_id(tx, merchant, brand)? else { return Ok(None) };
    let before = Look::of(&worn);
    look.wear(&mut worn);
    // A version is whole, also where the draft left the words alone.
    let after = Look::of(&worn);
    if before == after {
        return Ok(None);
    }
    let mut number = store::newest_version(tx, merchant, brand)?;
    if number == 0 {
        let first = Version {
            number: 1,
            look: before.clone(),
            note: "As it was at first".into(),
            author: String::new(),
            published_at: now,
        };
        store::insert_version(tx, merchant, brand, &first)?;
        number = 1;
    }
    number += 1;
    let version =
        Version { number, look: after.clone(), note: note.to_owned(), author: actor.name.clone(), published_at: now };
    store::insert_version(tx, merchant, brand, &version)?;
    worn.version += 1;
    store::set_look(tx, merchant, &worn)?;
    let (before, after) = differences(&before, &after);
    let change =
        Change { action: "published".into(), subject: subject(&worn), before: Some(before), after: Some(after) };
    audit::record(tx, merchant, actor, change, now)?;
    tx.emit(DomainEvent::BrandChanged { merchant, brand });
    Ok(Some(number))
}

/// What differs between two looks, by name: what it was, and what it is. Logos are too long to stand there.
pub fn differences(before: &Look, after: &Look) -> (serde_json::Value, serde_json::Value) {
    // Looks of before words were a part of it say nothing of them.
    let spoken = before.words.is_some() && after.words.is_some();
    let flat = |look: &Look| {
        let mut flat = serde_json::Map::new();
        flat.insert("name".into(), json!(look.name));
        flat.insert("home_url".into(), json!(look.home_url));
        let logo = look.logo_svg.as_ref().map(|svg| crate::accounts::api_keys::hash(svg).get(..8).map(str::to_owned));
        flat.insert("logo".into(), json!(logo));
        if let Ok(serde_json::Value::Object(theme)) = serde_json::to_value(&look.theme) {
            for (name, value) in theme {
                match value {
                    serde_json::Value::Object(inner) => {
                        flat.extend(inner.into_iter().map(|(key, value)| (format!("{name}.{key}"), value)));
                    }
                    value => {
                        flat.insert(name, value);
                    }
                }
            }
        }
        let words = look.words.as_ref().filter(|_| spoken).and_then(|words| serde_json::to_value(words).ok());
        if let Some(serde_json::Value::Object(words)) = words {
            flat.extend(words.into_iter().map(|(name, value)| (format!("words.{name}"), value)));
        }
        flat
    };
    let (mut before, mut after) = (flat(before), flat(after));
    let same: Vec<String> =
        before.iter().filter(|(name, value)| after.get(*name) == Some(value)).map(|(name, _)| name.clone()).collect();
    for name in same {
        before.remove(&name);
        after.remove(&name);
    }
    (before.into(), after.into())
}

/// Publishes the draft at a time, or takes that back.
///
/// # Errors
/// Storage.
pub fn schedule(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    brand: BrandId,
    at: Option<Instant>,
    now: Instant,
) -> Result<bool> {
    let (Some(mut draft), Some(worn)) = (store::draft(tx, merchant, brand)?, store::by_id(tx, merchant, brand)?) else {
        return Ok(false);
    };
    let before = draft.publish_at;
    draft.publish_at = at;
    store::put_draft(tx, merchant, brand, &draft)?;
    if let Some(at) = at {
        crate::jobs::enqueue_at(tx, &super::jobs::PublishDraft { merchant, brand, at }, at, None, now)?;
    }
    let told = |at: Option<Instant>| at.map(|at| json!({ "publish_at": at.to_string() }));
    let change = Change { action: "scheduled".into(), subject: subject(&worn), before: told(before), after: told(at) };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(true)
}
