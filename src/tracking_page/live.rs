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
use super::{unlock, visitors};
use crate::app::App;
use crate::error::Error;
use crate::links::Token;
use crate::web::limits::who;

/// Between two signs of life: proxies cut what is silent for a minute, some for half of one.
const BEAT: Duration = Duration::from_secs(25);
/// After this the viewer is asked to come again: then it is looked at again whether it may see the page, and processes that
/// were started meanwhile get their share.
const LONGEST: Duration = Duration::from_secs(3600);
/// What a full room answers as `Retry-After`, in seconds.
const COME_BACK: u64 = 60;

/// `GET /t/{token}/live`. HEAD says whether it would open, and opens nothing.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match open(app, &path, &request).await {
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

async fn open(app: web::Data<App>, token: &str, request: &HttpRequest) -> Result<HttpResponse, Error> {
    let (key, kept) = pages::page(&app, token, request).await.map_err(Closed::into_error)?;
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
    // What a second factor unlocked is locked again after a while, whatever happens until then.
    let now = app.clock.now();
    let locked_at = unlock::unlocked_until(&app, request, &key.token, now).filter(|_| key.unlocked);
    let left = locked_at.and_then(|at| Duration::try_from(at.since(now)).ok());
    let ends_at = tokio::time::Instant::now() + left.map_or(LONGEST, |left| left.min(LONGEST));
    let is_a_visit = kept.tier.has_visits() && visitors::is_a_person(request.headers());
    let visitor = is_a_visit.then(|| (app.clone(), key.token.clone()));
    let marks = kept.parts.marks().clone();
    let retry = Bytes::from(format!("retry: {}\n", pause()));
    let missed = since(request).map(|since| kept.parts.since(&since, kept.page.text())).unwrap_or_default();
    // An id without data is remembered by the browser, and nothing is shown.
    let id = missed.is_empty().then(|| Bytes::from(format!("id: {marks}\n\n")));
    let pieces: Vec<Bytes> = std::iter::once(retry).chain(missed).chain(id).collect();
    let pieces = pieces.into_iter();
    let open = Open { viewer, marks, pieces, ends_at, visitor };
    Ok(response.streaming(events(open)))
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
    ends_at: tokio::time::Instant,
    /// Who is shown what changes, if it is somebody whose visits count.
    visitor: Option<(web::Data<App>, Token)>,
}

/// Pieces of events, and signs of life between them.
fn events(open: Open) -> impl Stream<Item = Result<Bytes, Infallible>> {
    stream::unfold(open, |mut open| async move {
        loop {
            if let Some(piece) = open.pieces.next() {
                return Some((Ok(piece), open));
            }
            let left = open.ends_at.saturating_duration_since(tokio::time::Instant::now());
            if left.is_zero() {
                return None;
            }
            match tokio::time::timeout(BEAT.min(left), open.viewer.next(&open.marks)).await {
                Ok(None) => return None,
                Ok(Some(kept)) => {
                    open.pieces = kept.parts.since(&open.marks, kept.page.text()).into_iter();
                    open.marks = kept.parts.marks().clone();
                    if let Some((app, token)) = &open.visitor {
                        app.visits.saw(token, app.clock.now());
                    }
                }
                Err(_) => return Some((Ok(Bytes::from_static(b":\n\n")), open)),
            }
        }
    })
}
