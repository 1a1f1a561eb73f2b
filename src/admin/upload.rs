//! Forms with a file.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt as _;

use super::form::{Posted, TOKEN};
use super::staff::Denied;
use crate::error::Error;
use crate::web::csrf;

/// The largest file of any form, in bytes.
const LARGEST_FILE: usize = 25 * 1024 * 1024;
/// The largest of all other fields together.
const LARGEST_REST: usize = 256 * 1024;

/// What a form with a file sent, from a page of ours.
pub struct Uploaded {
    /// Its other fields.
    pub posted: Posted,
    /// The file: its name and its bytes. None if none was chosen.
    pub file: Option<(String, Vec<u8>)>,
}

impl FromRequest for Uploaded {
    type Error = Denied;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Denied>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        // A form of ours that nobody put a file into may come like any other.
        if !kind.starts_with("multipart/") {
            let posted = Posted::from_request(request, payload);
            return Box::pin(async move { Ok(Self { posted: posted.await?, file: None }) });
        }
        let (request, parts) = (request.clone(), Multipart::new(request.headers(), payload.take()));
        Box::pin(async move {
            let uploaded = read(parts).await?;
            if csrf::is_ours(&request, uploaded.posted.raw(TOKEN)) {
                Ok(uploaded)
            } else {
                let why = "This form did not come from a page that is open in this browser. Reload the page, and send it again.";
                Err(Error::BadRequest(why.into()).into())
            }
        })
    }
}

async fn read(mut parts: Multipart) -> Result<Uploaded, Denied> {
    let unread =
        |error: actix_multipart::MultipartError| Error::BadRequest(format!("the form cannot be read: {error}"));
    let (mut fields, mut file, mut rest) = (Vec::new(), None, 0);
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(unread)?;
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.content_disposition().and_then(|how| how.get_filename()).map(str::to_owned);
        let mut bytes = Vec::new();
        while let Some(chunk) = part.next().await {
            let chunk = chunk.map_err(unread)?;
            let most = if file_name.is_some() { LARGEST_FILE } else { LARGEST_REST - rest };
            if bytes.len() + chunk.len() > most {
                return Err(Error::TooLarge(most).into());
            }
            bytes.extend_from_slice(&chunk);
        }
        match file_name {
            Some(chosen) if !bytes.is_empty() => file = Some((chosen, bytes)),
            Some(_) => {}
            None => {
                rest += bytes.len();
                fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
    }
    Ok(Uploaded { posted: Posted::from_pairs(fields), file })
}
