//! `/t/{token}/links`: links for others, which the shopper makes and takes back. Only for who has shown a second factor.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::failure;
use super::pages::{Closed, open};
use super::unlock::{is_unlocked, page_of, respond, see_other};
use crate::accounts;
use crate::app::App;
use crate::branding::Brand;
use crate::db::Instant;
use crate::error::Error;
use crate::i18n::{Dates, PageLocale, Words};
use crate::links::{self, Link, LinkKind, Opens, model};
use crate::orders::OrderId;
use crate::web::page::{finish_scripted, language_links};
use crate::web::{Chrome, assets, csrf, host};

/// The list, and the forms that make more.
#[derive(Template)]
#[template(path = "tracking_page/shared_links.html")]
pub struct SharedLinksPage {
    chrome: Chrome,
    t: Words,
    action: String,
    back: String,
    csrf: String,
    from: String,
    said: Said,
    links: Vec<LinkView>,
    /// Copies and sends; none where the page is only looked at.
    script: Option<String>,
}

impl SharedLinksPage {
    /// The list as it may look: with a link of each kind, and without any.
    pub fn samples(brand: &Brand, locale: &PageLocale, path: &str) -> Vec<(&'static str, Self)> {
        let words = Words::in_locale(locale);
        let (made, until) = (Date::constant(2026, 11, 22), Date::constant(2027, 2, 20));
        let [made, until] = [made, until].map(|date| Dates::of(&locale.locale).full(date));
        let values = || [("made", (&made).into()), ("until", (&until).into())];
        let [day, end] = values();
        let link = |kind: LinkKind, made: String| LinkView {
            name: words.get(&format!("share-name-{kind}")),
            url: "https://example.com/t/AAAAAAAAAAAAAAAAAAAAAA".into(),
            made,
            end: path.to_owned(),
        };
        let links = vec![
            link(LinkKind::Share, words.with("share-made", &values())),
            link(LinkKind::Gift, words.with("share-made-from", &[day, end, ("name", "Marlene".into())])),
        ];
        let sample = |links: Vec<LinkView>| Self {
            chrome: Chrome::new(
                Some(brand),
                locale,
                format!("{} · {}", words.get("share-heading"), brand.name),
                language_links(path, locale.language),
            ),
            t: words.clone(),
            action: path.to_owned(),
            back: path.to_owned(),
            csrf: String::new(),
            from: String::new(),
            said: Said::default(),
            links,
            script: None,
        };
        vec![("shared_links", sample(links)), ("shared_links_none", sample(Vec::new()))]
    }

    /// The page's style sheet.
    pub fn css(&self) -> &str {
        &self.chrome.css
    }
}

/// A link that opens.
struct LinkView {
    /// "Gift".
    name: String,
    /// All of it, to be passed on.
    url: String,
    /// "Made on 26 November 2026, open until …".
    made: String,
    /// Where taking it back is posted.
    end: String,
}

/// What the forms answer.
#[derive(Default)]
struct Said {
    error: Option<String>,
    field_errors: Vec<(String, String)>,
}

/// What the shopper wants.
#[derive(Default, Deserialize)]
pub struct Form {
    #[serde(default)]
    csrf: String,
    kind: Option<LinkKind>,
    #[serde(default)]
    from: String,
}

/// `GET /t/{token}/links`.
pub async fn index(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    let answer = async {
        let shopper = Shopper::of(&app, &path, &request).await?;
        list(&app, &request, &shopper, String::new(), Said::default()).await
    };
    respond(answer.await, &app, &request).await
}

/// `POST /t/{token}/links`.
pub async fn create(
    app: web::Data<App>,
    path: web::Path<String>,
    request: HttpRequest,
    wanted: web::Form<Form>,
) -> HttpResponse {
    let answer = async {
        let shopper = Shopper::of(&app, &path, &request).await?;
        make(&app, &request, &shopper, wanted.into_inner()).await
    };
    respond(answer.await, &app, &request).await
}

/// `POST /t/{token}/links/{id}/end`.
pub async fn destroy(
    app: web::Data<App>,
    path: web::Path<(String, String)>,
    request: HttpRequest,
    wanted: web::Form<Form>,
) -> HttpResponse {
    let answer = async {
        let (token, id) = path.into_inner();
        let shopper = Shopper::of(&app, &token, &request).await?;
        end(&app, &request, &shopper, &id, wanted.into_inner()).await
    };
    respond(answer.await, &app, &request).await
}

/// Who may do this: the order's own link, unlocked.
enum Shopper {
    Unlocked {
        link: Link,
        order: OrderId,
        brand: Box<Brand>,
    },
    /// Has to show the second factor first.
    Locked(Link),
}

impl Shopper {
    async fn of(app: &App, token: &str, request: &HttpRequest) -> Result<Self, Closed> {
        let (opened, brand) = open(app, token, request).await?;
        let (link, Opens::Order(order), true) = (opened.link.clone(), opened.link.opens, opened.tier.can_unlock())
        else {
            return Err(Error::NotFound.into());
        };
        let unlocked = is_unlocked(app, request, &link.token, app.clock.now());
        Ok(if unlocked { Self::Unlocked { link, order, brand: Box::new(brand) } } else { Self::Locked(link) })
    }
}

async fn make(app: &App, request: &HttpRequest, shopper: &Shopper, wanted: Form) -> Result<HttpResponse, Closed> {
    let Shopper::Unlocked { link, order, .. } = shopper else {
        return list(app, request, shopper, String::new(), Said::default()).await;
    };
    let words = Words::in_locale(&failure::locale(request));
    if !csrf::is_ours(request, &wanted.csrf) {
        let said = Said { error: Some(words.get("lookup-form-expired")), ..Said::default() };
        return list(app, request, shopper, wanted.from, said).await;
    }
    let kind = wanted.kind.filter(|kind| *kind != LinkKind::Own);
    let kind = kind.ok_or_else(|| Error::BadRequest("there is no such kind of link".into()))?;
    let giver = match kind {
        LinkKind::Gift => model::giver(&wanted.from),
        LinkKind::Own | LinkKind::Share => Ok(None),
    };
    let Ok(giver) = giver else {
        let field_errors = vec![("from".to_owned(), words.get("share-from-wrong"))];
        return list(app, request, shopper, wanted.from, Said { field_errors, ..Said::default() }).await;
    };
    let (merchant, order, now) = (link.merchant, *order, app.clock.now());
    let made = app.db.write(move |tx| links::share(tx, merchant, order, kind, giver.clone(), now)).await?;
    match made {
        Ok(_) => Ok(see_other(&format!("{}#open", page_of(request, &link.token, "/links")))),
        Err(links::TooManyLinks) => {
            let said = Said { error: Some(words.get("share-too-many")), ..Said::default() };
            list(app, request, shopper, wanted.from, said).await
        }
    }
}

async fn end(
    app: &App,
    request: &HttpRequest,
    shopper: &Shopper,
    id: &str,
    wanted: Form,
) -> Result<HttpResponse, Closed> {
    let Shopper::Unlocked { link, order, .. } = shopper else {
        return list(app, request, shopper, String::new(), Said::default()).await;
    };
    if !csrf::is_ours(request, &wanted.csrf) {
        let words = Words::in_locale(&failure::locale(request));
        let said = Said { error: Some(words.get("lookup-form-expired")), ..Said::default() };
        return list(app, request, shopper, String::new(), said).await;
    }
    let id: links::LinkId = id.parse().map_err(|_| Error::NotFound)?;
    let (merchant, order, now) = (link.merchant, *order, app.clock.now());
    // One that is over already is as good as ended: the form may be sent twice.
    app.db
        .write(move |tx| {
            let shared = links::store::by_id(tx, merchant, id)?.is_some_and(|link| link.kind != LinkKind::Own);
            if shared { links::end_link(tx, merchant, order, id, now) } else { Ok(false) }
        })
        .await?;
    Ok(see_other(&format!("{}#open", page_of(request, &link.token, "/links"))))
}

async fn list(
    app: &App,
    request: &HttpRequest,
    shopper: &Shopper,
    from: String,
    said: Said,
) -> Result<HttpResponse, Closed> {
    let (link, order, brand) = match shopper {
        Shopper::Unlocked { link, order, brand } => (link, *order, brand),
        Shopper::Locked(link) => return Ok(see_other(&page_of(request, &link.token, "/unlock?next=links"))),
    };
    let locale = failure::locale(request);
    let words = Words::in_locale(&locale);
    let (merchant, now) = (link.merchant, app.clock.now());
    let (open, zone) = app
        .db
        .read(move |conn| {
            let zone = accounts::store::merchant(conn, merchant)?.map(|merchant| merchant.time_zone);
            Ok((links::open_links(conn, merchant, order, now)?, zone))
        })
        .await?;
    let zone = zone.and_then(|zone| TimeZone::get(&zone).ok()).unwrap_or(TimeZone::UTC);
    let dates = Dates::of(&locale.locale);
    let day = |at: Instant| dates.full(zone.to_datetime(at.timestamp()).date());
    // On a brand's own host the links are of that host.
    let base = host::base(app, request).await?;
    // The one that was just made is the first.
    let shown = open.iter().rev().filter(|(link, _)| link.kind != LinkKind::Own).map(|(shared, until)| {
        let (made, until) = (day(shared.created_at), until.map(day).unwrap_or_default());
        let values = [("made", (&made).into()), ("until", (&until).into())];
        let made = match &shared.from_name {
            Some(name) => {
                let [made, until] = values;
                words.with("share-made-from", &[made, until, ("name", name.into())])
            }
            None => words.with("share-made", &values),
        };
        LinkView {
            name: words.get(&format!("share-name-{}", shared.kind)),
            url: format!("{base}/t/{}", shared.token.as_str()),
            made,
            end: page_of(request, &link.token, &format!("/links/{}/end", shared.id)),
        }
    });
    let (csrf, cookie) = csrf::token(request, app.settings.server.is_https())
        .map_err(|e| Error::Internal(anyhow::anyhow!("no randomness: {e}")))?;
    let wrong = said.error.is_some() || !said.field_errors.is_empty();
    let page = SharedLinksPage {
        chrome: Chrome::new(
            Some(brand),
            &locale,
            format!("{} · {}", words.get("share-heading"), brand.name),
            language_links(&format!("/t/{}/links", link.token.as_str()), locale.language),
        ),
        action: page_of(request, &link.token, "/links"),
        back: page_of(request, &link.token, ""),
        csrf,
        from,
        said,
        links: shown.collect(),
        script: Some(assets::url("js/pass_on.js")),
        t: words.clone(),
    };
    let css = page.chrome.css.clone();
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(failure::with_cookie(finish_scripted(&page, status, &css).respond(request), cookie))
}
