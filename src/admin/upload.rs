//! Forms with a file.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use actix_multipart::{Multipart, MultipartError};
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::StreamExt as _;
use tokio::sync::Semaphore;

use super::form::{Posted, TOKEN};
use super::staff::{Denied, signed_in};
use crate::app::App;
use crate::branding::logo;
use crate::error::Error;
use crate::web::csrf;

/// The largest form with a picture, in bytes: a logo and a little more.
pub const PICTURE: usize = logo::LARGEST + 64 * 1024;
/// The most parts of a form.
const MOST_PARTS: usize = 100;
/// How long one may take: a phone on a bad line.
const PATIENCE: Duration = Duration::from_secs(60);
/// The slowest line that a large file may come by, in bytes a second.
const SLOWEST: u64 = 128 * 1024;

/// Files that are read at the same time: they are held in memory.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// What a form with a file sent, from a page of ours. All of it is at most so many bytes.
pub struct Uploaded<const LARGEST: usize = PICTURE> {
    /// Its other fields.
    pub posted: Posted,
    /// The file: its name and its bytes. None if none was chosen.
    pub file: Option<(String, Vec<u8>)>,
}

impl<const LARGEST: usize> FromRequest for Uploaded<LARGEST> {
    type Error = Denied;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Denied>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        // A form of ours that nobody put a file into may come like any other.
        if !kind.starts_with("multipart/") {
            let posted = Posted::from_request(request, payload);
            return Box::pin(async move { Ok(Self { posted: posted.await?, file: None }) });
        }
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            // Nobody's bytes are kept in memory before it is known who sends them.
            let app = request.app_data::<web::Data<App>>().cloned().ok_or(Error::Unavailable)?;
            let signed_in = signed_in(&app, &request).await?;
            if let Some(slug) = request.match_info().get("merchant")
                && !signed_in.works.iter().any(|(merchant, _)| merchant.slug == slug)
            {
                return Err(Error::NotFound.into());
            }
            let _place = AT_ONCE.acquire().await.map_err(|_| Error::Unavailable)?;
            let patience = PATIENCE + Duration::from_secs(u64::try_from(LARGEST).unwrap_or(u64::MAX) / SLOWEST);
            let mut left = LARGEST;
            let limited = payload.map(move |chunk| {
                let chunk = chunk?;
                left = left.checked_sub(chunk.len()).ok_or(PayloadError::Overflow)?;
                Ok::<_, PayloadError>(chunk)
            });
            let parts = Multipart::new(request.headers(), limited);
            let uploaded = tokio::time::timeout(patience, read(parts)).await.map_err(|_| Error::TooSlow)??;
            if csrf::is_ours(&request, uploaded.posted.raw(TOKEN)) {
                Ok(uploaded)
            } else {
                let why = "This form did not come from a page that is open in this browser. Reload the page, and send it again.";
                Err(Error::BadRequest(why.into()).into())
            }
        })
    }
}

async fn read<const LARGEST: usize>(mut parts: Multipart) -> Result<Uploaded<LARGEST>, Denied> {
    let unread = |error: MultipartError| match error {
        MultipartError::Payload(PayloadError::Overflow) => Error::TooLarge(LARGEST),
        error => Error::BadRequest(format!("the form cannot be read: {error}")),
    };
    let (mut fields, mut file) = (Vec::new(), None);
    for _ in 0..MOST_PARTS {
        let Some(part) = parts.next().await else {
            return Ok(Uploaded { posted: Posted::from_pairs(fields), file });
        };
        let mut part = part.map_err(unread)?;
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.content_disposition().and_then(|how| how.get_filename()).map(str::to_owned);
        let mut bytes = Vec::new();
        while let Some(chunk) = part.next().await {
            bytes.extend_from_slice(&chunk.map_err(unread)?);
        }
        match file_name {
            Some(chosen) if !bytes.is_empty() => file = Some((chosen, bytes)),
            Some(_) => {}
            None => fields.push((name, String::from_utf8_lossy(&bytes).into_owned())),
        }
    }
    Err(Error::BadRequest(format!("the form has more than {MOST_PARTS} parts")).into())
}
