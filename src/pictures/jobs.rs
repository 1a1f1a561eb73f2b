//! Fetching pictures.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::keep::keep;
use super::model::{Failure, LARGEST, Standing, standing};
use super::shrink::{Shrunk, shrink};
use super::store;
use crate::accounts::MerchantId;
use crate::app::App;
use crate::db::Instant;
use crate::jobs::{Job, JobError, Lane};
use crate::outbound::{Method, Outbound, Request, SendError, Url};

/// How many times an address may point to another one.
const REDIRECTS: usize = 3;
/// How long to wait at least when a merchant's pictures of the day are used up; not all of them for the same time, or they
/// would all come back in the same second.
const USED_UP: Duration = Duration::from_secs(60 * 60);
const SPREAD: Duration = Duration::from_secs(90);
/// A shop that asks to be left alone longer than that is asked again all the same.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Fetches one picture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FetchPicture {
    /// Whose.
    pub merchant: MerchantId,
    /// The source.
    pub key: String,
}

impl FetchPicture {
    pub(super) const NAME: &'static str = "pictures.fetch";
}

impl Job<App> for FetchPicture {
    const NAME: &'static str = Self::NAME;
    const LANE: Lane = Lane::Outside;

    async fn run(self, app: App) -> Result<(), JobError> {
        let Self { merchant, key } = self;
        let now = app.clock.now();
        let asked = key.clone();
        let (source, today) = app
            .db
            .read(move |conn| {
                let tried = store::tried_since(conn, merchant, now.plus(-DAY))?;
                Ok((store::source(conn, merchant, &asked)?, tried))
            })
            .await?;
        let Some(source) = source else { return Ok(()) };
        if matches!(standing(source.fetched_at, source.given_up_at, now), Standing::There | Standing::GivenUp) {
            return Ok(());
        }
        if today >= i64::from(app.settings.limits.pictures_per_day) {
            let turn: u32 = key.bytes().take(2).map(u32::from).sum();
            return Err(JobError::Later(
                USED_UP + SPREAD * turn,
                "the merchant's pictures of today are fetched".into(),
            ));
        }
        let came = match tokio::time::timeout(app.settings.limits.picture, fetch(&app.outbound, &source.url, now)).await
        {
            Ok(Ok(bytes)) => draw(&app, bytes).await,
            Ok(Err(failure)) => Err(failure),
            Err(_) => Err(Failure::Later("it did not come in time".into(), None)),
        };
        let why = match &came {
            Ok(_) => String::new(),
            Err(Failure::Later(why, _) | Failure::Never(why)) => why.clone(),
        };
        let came = Arc::new(came);
        let now = app.clock.now();
        match app.db.write(move |tx| keep(tx, merchant, &key, &came, now)).await? {
            Some(pause) => Err(JobError::Later(pause, why)),
            None => Ok(()),
        }
    }
}

/// The bytes behind an address. Each step of the way is checked as the first one is.
async fn fetch(outbound: &Outbound, url: &str, now: Instant) -> Result<Vec<u8>, Failure> {
    let never = |why: &str| Failure::Never(why.to_owned());
    let mut url = Url::parse(url).map_err(|_| never("not an address of the web"))?;
    for _ in 0..=REDIRECTS {
        let request = Request {
            method: Method::Get,
            url: url.to_string(),
            headers: vec![("accept", "image/webp, image/jpeg, image/png, image/gif;q=0.8".into())],
            body: None,
        };
        let answer = outbound.fetch(&request, LARGEST).await.map_err(|error| match error {
            SendError::Unreachable(why) => Failure::Later(why, None),
            SendError::Forbidden(why) => Failure::Never(why),
            SendError::TooLarge(_) => Failure::Never(error.to_string()),
        })?;
        match answer.status {
            200..=299 => return Ok(answer.body),
            301 | 302 | 303 | 307 | 308 => {
                let to = answer.header("location").and_then(|to| url.join(to).ok());
                url = to.ok_or_else(|| never("it points to nowhere"))?;
            }
            status @ (408 | 425 | 429 | 500..=599) => {
                let pause = answer.retry_after(now.timestamp()).map(|pause| pause.min(LONGEST_PAUSE));
                return Err(Failure::Later(format!("the shop answered {status}"), pause));
            }
            status => return Err(Failure::Never(format!("the shop answered {status}"))),
        }
    }
    Err(never("it points from one address to the next"))
}

async fn draw(app: &App, bytes: Vec<u8>) -> Result<Shrunk, Failure> {
    let _turn = app.pictures.decoding.acquire().await;
    let drawn = tokio::task::spawn_blocking(move || shrink(&bytes)).await;
    // A decoder that panics has met something that is no picture of an item.
    drawn.unwrap_or_else(|_| Err("it could not be decoded".into())).map_err(Failure::Never)
}
