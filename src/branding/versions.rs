//! Drafting a look, publishing it, and going back.
//!
//! A brand has at most one draft. Publishing puts it on the page and keeps it as a version with a number; going back publishes an old
//! version anew, so that history only grows. What was there before the first version is kept as the first.

use serde::Serialize;
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

/// The look that a page of the editor begins with: the draft's, else the published one.
pub fn ground(brand: &Brand, draft: Option<&Draft>) -> Look {
    let published = Look::of(brand);
    let look = draft.map_or_else(|| published.clone(), |draft| draft.look.clone());
    // A draft that says nothing of words leaves those of the page.
    let words = look.words.clone().or(published.words);
    Look { words, ..look }
}

/// A mark of what somebody saw: if another one changed it in the meantime, it is another mark.
pub fn mark(seen: &impl Serialize) -> String {
    let text = serde_json::to_string(seen).unwrap_or_default();
    crate::accounts::api_keys::hash(&text).chars().take(16).collect()
}

/// What became of a draft that was to be kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// The draft is as it was wanted.
    Yes {
        /// All of it.
        look: Box<Look>,
        /// Whether it was to be published by itself, which is off now because it is another look.
        unscheduled: bool,
    },
    /// Nothing was kept: since the page was opened, what is edited on it was changed.
    Changed {
        /// By whom the draft was kept last, and when; none if it was published meanwhile.
        last: Option<(String, Instant)>,
    },
    /// There is no such brand.
    Gone,
}

/// Changes a draft. `edit` makes the new look out of the one that is there by now, in the same transaction; it gives none if that is not
/// what its author saw. What is wanted and what is there being the same, nothing happens, however often it is asked for.
///
/// # Errors
/// Storage; [`Error::Refused`] if it is no look.
pub fn draft(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    brand: BrandId,
    edit: &dyn Fn(&Look) -> Option<Look>,
    now: Instant,
) -> Result<Kept> {
    let Some(worn) = store::by_id(tx, merchant, brand)? else { return Ok(Kept::Gone) };
    let known = store::draft(tx, merchant, brand)?;
    let ground = ground(&worn, known.as_ref());
    let Some(look) = edit(&ground) else {
        return Ok(Kept::Changed { last: known.map(|draft| (draft.author, draft.updated_at)) });
    };
    look.check().map_err(|error| Error::Refused(error.to_string()))?;
    // Words that nobody drafted stay undrafted: they are published as they are by then.
    let drafted = known.as_ref().and_then(|draft| draft.look.words.as_ref());
    let look = if drafted.is_none() && look.words == ground.words { look.design() } else { look };
    if known
        .as_ref()
        .map_or_else(|| look.design() == ground.design() && look.words.is_none(), |known| known.look == look)
    {
        return Ok(Kept::Yes { look: Box::new(look), unscheduled: false });
    }
    let draft = Draft { look: look.clone(), author: actor.name.clone(), updated_at: now, publish_at: None };
    store::put_draft(tx, merchant, brand, &draft)?;
    let scheduled = known.and_then(|draft| draft.publish_at);
    if scheduled.is_some() {
        record_schedule(tx, (merchant, actor), &worn, (scheduled, None), now)?;
    }
    Ok(Kept::Yes { look: Box::new(look), unscheduled: scheduled.is_some() })
}

/// A draft is on the ground of what was published when it was begun. What it leaves as it was follows when that is changed: whoever
/// drafts a banner must not take back a colour that is published meanwhile.
///
/// # Errors
/// Storage.
pub fn rebase(tx: &mut Tx<'_>, merchant: MerchantId, brand: BrandId, (before, after): (&Look, &Look)) -> Result<()> {
    let Some(known) = store::draft(tx, merchant, brand)? else { return Ok(()) };
    let mut draft = known.clone();
    if draft.look.design() == before.design() {
        draft.look = Look { words: draft.look.words, ..after.clone() };
    }
    if draft.look.words == before.words {
        draft.look.words.clone_from(&after.words);
    }
    if draft != known {
        store::put_draft(tx, merchant, brand, &draft)?;
    }
    Ok(())
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
    rebase(tx, merchant, brand, (&before, &after))?;
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
    record_schedule(tx, (merchant, actor), &worn, (before, at), now)?;
    Ok(true)
}

fn record_schedule(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    brand: &Brand,
    (before, after): (Option<Instant>, Option<Instant>),
    now: Instant,
) -> Result<()> {
    let told = |at: Option<Instant>| at.map(|at| json!({ "publish_at": at.to_string() }));
    let change =
        Change { action: "scheduled".into(), subject: subject(brand), before: told(before), after: told(after) };
    audit::record(tx, merchant, actor, change, now)
}
