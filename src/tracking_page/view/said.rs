//! What a screen reader says when the page has changed under its reader's hands.

use super::standing::Standing;
use super::{Hero, Scene};
use crate::tracking_page::parts::Said;

/// The status and the date, in one sentence. What the page says about them decides whether it is news.
pub(super) fn said(scene: &Scene<'_>, standing: &Standing<'_>, hero: &Hero) -> Said {
    let status = scene.words.get(&format!("status-{}-name", standing.kind));
    let detail = hero.date_detail.as_ref().filter(|_| hero.date_iso.is_some());
    let mut values = vec![("status", (&status).into())];
    let mut key = String::from("live-said");
    if !hero.date_label.is_empty() {
        // "Delivered: today" needs no second "Delivered".
        let same = hero.date_label == status;
        key.push_str(if same { "-since" } else { "-date" });
        values.push(("date", (&hero.date).into()));
        if !same {
            values.push(("label", (&hero.date_label).into()));
        }
        if let Some(detail) = detail {
            key.push_str("-detail");
            values.push(("detail", detail.into()));
        }
    }
    let day = hero.date_iso.as_ref().unwrap_or(&hero.date);
    Said {
        sentence: scene.words.with(&key, &values),
        about: format!("{}\n{}\n{day}\n{}", standing.kind, hero.date_label, detail.map_or("", String::as_str)),
    }
}
