//! `GET /t/{token}/live`: the page's changes while it is open, as server-sent events.
//!
//! Each event holds the parts that differ from what the viewer has ([`parts`](super::parts)); its id is what the viewer
//! has then. Who comes with an id (`Last-Event-ID`, or `since` in the query) gets what was missed at once; who comes
//! without one has just loaded the page. `static/js/live.js` is the other end.

use std::convert::Infallible;
use std::time::Duration;

use actix_web::http::{Method, header};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use futures_util::{Stream, stream};

use super::pages::{self, Closed};
use super::parts::Marks;
use super::viewers::{NoPlace, Viewer};
use crate::app::App;
use crate::error::Error;
use crate::web::limits::who;

/// Between two signs of life: proxies cut what is silent for a minute, some for half of one.
const BEAT: Duration = Duration::from_secs(25);
/// Signs of life after which the viewer is asked to come again: then it is looked at again whether it may see the page,
/// and processes that were started meanwhile get their share. About an hour.
const BEATS: u8 = 140;
/// The same for a page that a second factor unlocked: not longer than it is unlocked at most.
const UNLOCKED_BEATS: u8 = 70;
/// What a full room answers as `Retry-After`, in seconds.
const COME_BACK: u64 = 60;

/// `GET /t/{token}/live`. HEAD says whether it would open, and opens nothing.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match open(&app, &path, &request).await {
        Ok(response) => response,
        Err(error) => {
            let mut response = error.error_response();
            if error.retry_after().is_some() {
                response.headers_mut().insert(header::RETRY_AFTER, COME_BACK.into());
            }
            response
        }
    }
}

async fn open(app: &App, token: &str, request: &HttpRequest) -> Result<HttpResponse, Error> {
    let (key, kept) = pages::page(app, token, request).await.map_err(Closed::into_error)?;
    if app.settings.limits.live_streams == 0 {
        return Err(Error::NotFound);
    }
    let address = who(request, app.settings.server.trusted_proxies);
    let room = app.viewers.room();
    let viewer = room.enter(&key, &kept, address).map_err(|no_place| match no_place {
        NoPlace::Full => Error::Unavailable,
        NoPlace::TooMany => Error::TooMany { retry_after: Duration::from_secs(COME_BACK) },
    })?;
    // It may have been changed after it was looked at and before the place was taken.
    if app.pages.get(&key).is_none() {
        room.changed(kept.opens);
    }
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, "text/event-stream"))
        // Whoever packs or gathers what passes would hold it back.
        .insert_header((header::CACHE_CONTROL, "no-store, no-transform"))
        .insert_header(("X-Accel-Buffering", "no"));
    if request.method() == Method::HEAD {
        return Ok(response.finish());
    }
    // When it ends, so does the connection: a server that stops waits for open ones.
    response.force_close();
    // What a second factor unlocked is locked again after a while.
    let beats = if key.unlocked { UNLOCKED_BEATS } else { BEATS };
    let marks = kept.parts.marks().clone();
    let retry = Bytes::from(format!("retry: {}\n", pause()));
    let missed = since(request).map(|since| kept.parts.since(&since, kept.page.text())).unwrap_or_default();
    // An id without data is remembered by the browser, and nothing is shown.
    let id = missed.is_empty().then(|| Bytes::from(format!("id: {marks}\n\n")));
    let pieces = std::iter::once(retry).chain(missed).chain(id).collect();
    Ok(response.streaming(events(viewer, marks, pieces, beats)))
}

/// What the viewer says it has. What we cannot read counts as nothing: it then gets everything.
fn since(request: &HttpRequest) -> Option<Marks> {
    let header = request.headers().get("last-event-id").and_then(|value| value.to_str().ok());
    let query = || request.query_string().split('&').find_map(|pair| pair.strip_prefix("since="));
    header.or_else(query).filter(|marks| !marks.is_empty()).map(|marks| Marks::parse(marks).unwrap_or_default())
}

/// How long to wait before coming again, in milliseconds: not all of those whom a restart sends away at once.
fn pause() -> u32 {
    let mut byte = [0u8; 1];
    let _without_jitter = getrandom::fill(&mut byte);
    let [jitter] = byte;
    1000 + u32::from(jitter) * 16
}

struct Open {
    viewer: Viewer,
    marks: Marks,
    pieces: std::vec::IntoIter<Bytes>,
    beats: u8,
}

/// Pieces of events, and signs of life between them.
fn events(
    viewer: Viewer,
    marks: Marks,
    pieces: Vec<Bytes>,
    beats: u8,
) -> impl Stream<Item = Result<Bytes, Infallible>> {
    let open = Open { viewer, marks, pieces: pieces.into_iter(), beats };
    stream::unfold(open, |mut open| async move {
        loop {
            if let Some(piece) = open.pieces.next() {
                return Some((Ok(piece), open));
            }
            match tokio::time::timeout(BEAT, open.viewer.next(&open.marks)).await {
                Ok(None) => return None,
                Ok(Some(kept)) => {
                    open.pieces = kept.parts.since(&open.marks, kept.page.text()).into_iter();
                    open.marks = kept.parts.marks().clone();
                }
                Err(_) => {
                    open.beats = open.beats.checked_sub(1)?;
                    return Some((Ok(Bytes::from_static(b":\n\n")), open));
                }
            }
        }
    })
}
