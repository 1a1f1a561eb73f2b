//! Walking through a shop's list of changed orders.
//!
//! Pages by number lose orders: one that changes while we read moves to the end of the list, and the first of the next
//! page moves up into the page that was read already. So a list is walked by time: after a full page it is asked again
//! "since" the newest change on that page. What is read twice changes nothing.

use jiff::SignedDuration;
use serde_json::value::RawValue;

use super::Changes;
use super::loose::Text;
use crate::db::Instant;
use crate::inbox::account::Unusable;
use crate::inbox::{Headers, Unreadable};
use crate::tracking::model::When;

/// Since when to ask, on the first page and on those that [`go_on`] led to.
///
/// # Errors
/// The list goes backwards: this shop does not list its orders by change, and would be asked forever.
pub(super) fn since(since: Instant, page: Option<&str>) -> Result<Instant, Unusable> {
    let Some(page) = page else { return Ok(since) };
    let newest = When::parse(page).and_then(|when| when.at);
    newest.filter(|newest| newest.plus(SECOND) >= since).ok_or_else(|| {
        Unusable::Setting(
            "the shop does not list its orders by the time of their last change; is it up to date?".into(),
        )
    })
}

const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// Notes when the newest order of a page changed, and where the list goes on if there is more.
pub(super) fn go_on(changes: &mut Changes, times: &[Instant], more: bool) {
    let second = |at: &Instant| at.timestamp().as_second();
    let (Some(oldest), Some(newest)) = (times.iter().min(), times.iter().max()) else { return };
    changes.newest = Some(*newest);
    if more {
        // A page full of orders that changed in one second: the list cannot be asked for the others of that second.
        let next = if second(oldest) < second(newest) { *newest } else { newest.plus(SECOND) };
        changes.next = Some(wall(next, "Z"));
    }
}

/// `2026-11-12T09:06:30` in UTC, and what stands behind it.
pub(super) fn wall(at: Instant, zone: &str) -> String {
    format!("{}{zone}", at.timestamp().strftime("%Y-%m-%dT%H:%M:%S"))
}

/// The parts of a list as the shop wrote them.
pub(super) fn parts(body: &[u8]) -> Result<Vec<&RawValue>, Unreadable> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    match body.trim_ascii_start().first() {
        Some(b'[') => Ok(serde_json::from_slice(body)?),
        _ => {
            serde_json::from_slice::<serde::de::IgnoredAny>(body)?;
            Err(Unreadable("the shop answered something else than a list of orders".into()))
        }
    }
}

/// When a time is UTC whether it says so or not.
pub(super) fn utc(text: &Text) -> Option<Instant> {
    let when = When::parse(text.get()?)?;
    when.at.or_else(|| when.sort_key())
}

/// A parameter of the address that `Link: <…>; rel="next"` names.
pub(super) fn next_link<'a>(headers: &'a Headers, parameter: &str) -> Option<&'a str> {
    let links = headers.get("link")?;
    let next = links.split('<').find(|link| {
        let (_, about) = link.split_once('>').unwrap_or_default();
        about.contains("rel=\"next\"") || about.contains("rel=next")
    })?;
    let (address, _) = next.split_once('>')?;
    let (_, query) = address.split_once('?')?;
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| *name == parameter)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        When::parse(text).unwrap().at.unwrap()
    }

    #[test]
    fn a_list_goes_on_from_its_newest_change() {
        let go_on = |times: &[&str], more: bool| {
            let mut changes = Changes::default();
            let times: Vec<Instant> = times.iter().map(|time| at(time)).collect();
            go_on(&mut changes, &times, more);
            (changes.newest.map(|at| at.to_string()), changes.next)
        };
        let (early, late) = ("2026-11-12T09:00:00Z", "2026-11-12T09:00:05Z");
        assert_eq!(go_on(&[early, late], false), (Some(late.into()), None));
        assert_eq!(go_on(&[late, early], true), (Some(late.into()), Some(late.into())));
        assert_eq!(
            go_on(&[late, late], true),
            (Some(late.into()), Some("2026-11-12T09:00:06Z".into())),
            "it never asks for the same page again"
        );
        assert_eq!(go_on(&[], true), (None, None));
    }

    #[test]
    fn a_list_that_goes_backwards_is_not_followed() {
        let start = at("2026-11-12T09:00:00Z");
        assert_eq!(since(start, None), Ok(start));
        assert_eq!(since(start, Some("2026-11-12T10:00:00Z")), Ok(at("2026-11-12T10:00:00Z")));
        assert!(since(start, Some("2020-01-01T00:00:00Z")).is_err());
        assert!(since(start, Some("2")).is_err());
    }

    #[test]
    fn links_of_pages() {
        let next = |link: &str| {
            let headers = Headers::new([("Link", link.as_bytes())]);
            next_link(&headers, "page_info").map(str::to_owned)
        };
        let (before, after) =
            ("<https://s.example/o.json?limit=3&page_info=abc>", "<https://s.example/o.json?page_info=xyz>");
        assert_eq!(next(&format!("{before}; rel=\"previous\", {after}; rel=\"next\"")).as_deref(), Some("xyz"));
        assert_eq!(next(&format!("{before}; rel=next")).as_deref(), Some("abc"));
        assert_eq!(next(&format!("{before}; rel=\"previous\"")), None);
        for odd in ["", "<", "<>; rel=\"next\"", "<x?page_info>; rel=\"next\"", "rel=\"next\""] {
            assert_eq!(next(odd), None, "{odd}");
        }
    }

    #[test]
    fn parts_are_what_was_sent() {
        let parts_of = |body: &str| {
            parts(body.as_bytes()).map(|parts| parts.iter().map(|part| part.get().to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(parts_of(r#" [ {"a" : 1.50,"b":"\u00e9"} ,{}]"#).unwrap(), [r#"{"a" : 1.50,"b":"\u00e9"}"#, "{}"]);
        assert_eq!(parts_of("[]").unwrap(), [""; 0]);
        for other in ["", "{}", "null", "[{]", r#"{"code":"x"}"#] {
            assert!(parts_of(other).is_err(), "{other}");
        }
    }
}
