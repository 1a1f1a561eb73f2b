//! Orders taken along and taken in, and a copy of everything.

use std::io::Read as _;
use std::path::PathBuf;

use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use futures_util::stream;

use super::form::Posted;
use super::settings_ways;
use super::staff::{self, Answer, Denied, Staff};
use super::upload::Uploaded;
use super::visit::{Frame, Notice, Section};
use super::when::When;
use crate::accounts::audit::{self, Change};
use crate::accounts::people::{Permission, Role};
use crate::app::App;
use crate::db::{self, Json};
use crate::error::Error;
use crate::orders::OrderId;
use crate::shops::import::{self, ImportId, ImportState, Problem};
use crate::shops::jobs::TakeFile;
use crate::shops::store::{self, ImportRow};
use crate::shops::{csv::OrderLines, export};
use crate::{accounts, branding, jobs};

/// The largest file of orders: about a hundred thousand.
const LARGEST: usize = 32 * 1024 * 1024;
/// Problems that are listed on a page.
const MOST_PROBLEMS: usize = 200;
/// Orders of a file that are shown before they are taken in.
const SHOWN: usize = 5;
/// Orders of one piece of a download.
const PIECE: i64 = 200;

struct File {
    id: ImportId,
    name: String,
    author: String,
    when: When,
    state: ImportState,
    total: i32,
    done: i32,
    added: i32,
    parcels: i32,
    problems: usize,
}

fn file(staff: &Staff, row: &ImportRow) -> File {
    File {
        id: row.id,
        name: row.name.clone(),
        author: row.author.clone(),
        when: staff.when(row.finished_at.unwrap_or(row.created_at)),
        state: row.state,
        total: row.total,
        done: row.done,
        added: row.added,
        parcels: row.parcels,
        problems: row.problems.0.len(),
    }
}

/// Who may have a copy of everything.
enum Copying {
    /// Nobody of this role.
    No,
    /// Somebody else is an owner of another merchant whose data would be in it.
    NotAlone,
    /// The database server has tools of its own.
    Elsewhere,
    /// Here it is.
    Yes,
}

/// Orders in and out, backups.
#[derive(Template)]
#[template(path = "admin/data/index.html")]
struct DataPage {
    frame: Frame,
    base: String,
    files: Vec<File>,
    wrong: Option<String>,
    copying: Copying,
}

async fn copying(app: &App, staff: &Staff) -> Result<Copying, Denied> {
    if !staff.may(Permission::Backup) {
        return Ok(Copying::No);
    }
    if app.db.file().is_none() {
        return Ok(Copying::Elsewhere);
    }
    let all = app.db.read(accounts::store::merchants).await?;
    let owns = |id| staff.works.iter().any(|(merchant, role)| merchant.id == id && *role == Role::Owner);
    Ok(if all.iter().all(|merchant| owns(merchant.id)) { Copying::Yes } else { Copying::NotAlone })
}

async fn page(app: &App, staff: &Staff, wrong: Option<String>) -> Result<DataPage, Denied> {
    let merchant = staff.merchant.id;
    let files = app.db.read(move |conn| store::newest(conn, merchant, 20)).await?;
    Ok(DataPage {
        frame: staff.frame("Data", Section::Settings).ways(settings_ways(staff, "/data")),
        base: staff.path("/data"),
        files: files.iter().map(|row| file(staff, row)).collect(),
        wrong,
        copying: copying(app, staff).await?,
    })
}

/// `GET /admin/m/{merchant}/data`.
pub async fn index(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::DataMove).await?;
    Ok(staff.visit.show(&page(&app, &staff, None).await?))
}

/// Where a download is.
enum At {
    Begin,
    After(OrderId),
}

/// `POST /admin/m/{merchant}/data/orders.csv`: every order. A form, because it is written into the log.
pub async fn export(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, _: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::DataMove).await?;
    staff.is_confirmed(&staff.path("/data"))?;
    staff.note(&app, "orders_exported", None).await?;
    let merchant = staff.merchant.id;
    let brands = app.db.read(move |conn| branding::store::of_merchant(conn, merchant)).await?;
    let app = app.into_inner();
    let pieces = stream::try_unfold((At::Begin, brands), move |(at, brands)| {
        let app = app.clone();
        async move {
            let (after, mut piece) = match at {
                At::Begin => (None, export::header()?),
                At::After(order) => (Some(order), Vec::new()),
            };
            let known = brands.clone();
            let page = app.db.read(move |conn| export::page(conn, merchant, &known, after, PIECE)).await?;
            Ok::<_, db::Error>(match page {
                Some((rows, last)) => {
                    piece.extend(rows);
                    Some((Bytes::from(piece), (At::After(last), brands)))
                }
                // Without any order there is the first line alone.
                None if after.is_none() => Some((Bytes::from(piece), (At::After(nobody()), brands))),
                None => None,
            })
        }
    });
    Ok(staff.visit.stream(&format!("{}-orders.csv", staff.merchant.slug), "text/csv; charset=utf-8", pieces))
}

/// After every order.
fn nobody() -> OrderId {
    uuid::Uuid::max().into()
}

/// `POST /admin/m/{merchant}/data/imports`: reads a file, and shows what would be taken in.
pub async fn create(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    uploaded: Uploaded<LARGEST>,
) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::DataMove).await?;
    let Some((name, bytes)) = uploaded.file else {
        return Ok(staff.visit.again(&page(&app, &staff, Some("Choose a file first.".into())).await?));
    };
    let read = web::block(move || (import::read(&bytes), bytes)).await.map_err(|_| Error::Unavailable)?;
    let (import::Understood { orders, problems, .. }, bytes) = match read {
        (Ok(understood), bytes) => (understood, bytes),
        (Err(unreadable), _) => {
            let why = format!("Nothing was taken in: {unreadable}.");
            return Ok(staff.visit.again(&page(&app, &staff, Some(why)).await?));
        }
    };
    let row = ImportRow {
        merchant_id: staff.merchant.id,
        id: ImportId::new(staff.now),
        name: name.chars().filter(|c| !c.is_control()).take(120).collect(),
        author: staff.actor().name,
        state: ImportState::Ready,
        total: i32::try_from(orders.len()).unwrap_or(i32::MAX),
        done: 0,
        added: 0,
        parcels: 0,
        problems: Json(problems.into_iter().take(MOST_PROBLEMS).collect()),
        created_at: staff.now,
        finished_at: None,
    };
    let (merchant, id) = (staff.merchant.id, row.id);
    app.db.write(move |tx| store::insert(tx, merchant, &row, &bytes)).await?;
    Ok(staff.visit.to(&staff.path(&format!("/data/imports/{id}"))))
}

/// An order of a file, as it was understood.
struct Sample {
    number: String,
    who: String,
    items: usize,
    parcels: usize,
    total: String,
}

impl Sample {
    fn of(order: &OrderLines) -> Self {
        let draft = &order.draft;
        let who = draft.ship_to.name.clone().or_else(|| draft.email.clone()).unwrap_or_default();
        let total =
            draft.totals.total.map(|total| format!("{} {}", draft.currency.decimal(total), draft.currency.as_str()));
        Self {
            number: draft.number.clone(),
            who,
            items: draft.lines.len(),
            parcels: order.announcements.len(),
            total: total.unwrap_or_default(),
        }
    }
}

/// A file that was sent.
#[derive(Template)]
#[template(path = "admin/data/import.html")]
struct ImportPage {
    frame: Frame,
    here: String,
    data: String,
    file: File,
    first: Vec<Sample>,
    /// Columns that nothing is known of.
    passed_over: Vec<String>,
    problems: Vec<Problem>,
}

/// `GET /admin/m/{merchant}/data/imports/{id}`.
pub async fn show(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, ImportId)>) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::DataMove).await?;
    let merchant = staff.merchant.id;
    let found = app.db.read(move |conn| {
        let Some(row) = store::by_id(conn, merchant, id)? else { return Ok(None) };
        // The page of a running one is asked for again and again.
        let bytes = if row.state == ImportState::Ready { store::bytes(conn, merchant, id)? } else { None };
        Ok(Some((row, bytes)))
    });
    let (row, bytes) = found.await?.ok_or(Error::NotFound)?;
    let understood = match bytes {
        Some(bytes) => {
            web::block(move || import::read(&bytes)).await.map_err(|_| Error::Unavailable)?.unwrap_or_default()
        }
        None => import::Understood::default(),
    };
    let page = ImportPage {
        frame: staff.frame(&row.name, Section::Settings).ways(settings_ways(&staff, "/data")),
        here: staff.path(&format!("/data/imports/{id}")),
        data: staff.path("/data"),
        file: file(&staff, &row),
        first: understood.orders.iter().take(SHOWN).map(Sample::of).collect(),
        passed_over: understood.passed_over,
        problems: row.problems.0,
    };
    Ok(staff.visit.show(&page))
}

/// `POST /admin/m/{merchant}/data/imports/{id}/take`.
pub async fn take(app: web::Data<App>, request: HttpRequest, path: web::Path<(String, ImportId)>, _: Posted) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::DataMove).await?;
    let (merchant, actor, now, subject) = (staff.merchant.id, staff.actor(), staff.now, staff.subject());
    let begun = app
        .db
        .write(move |tx| {
            let Some(mut row) = store::by_id(tx, merchant, id)? else { return Ok(false) };
            if row.state == ImportState::Ready {
                row.state = ImportState::Running;
                store::update(tx, merchant, &row)?;
                let after = Some(serde_json::json!({ "file": row.name, "orders": row.total }));
                let change = Change { action: "orders_imported".into(), subject: subject.clone(), before: None, after };
                audit::record(tx, merchant, &actor, change, now)?;
                jobs::enqueue(tx, &TakeFile { merchant, import: id }, now)?;
            }
            Ok(true)
        })
        .await?;
    if !begun {
        return Err(Error::NotFound.into());
    }
    Ok(staff.visit.to(&staff.path(&format!("/data/imports/{id}"))))
}

/// `POST /admin/m/{merchant}/data/imports/{id}/end`: forgets a file.
pub async fn destroy(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, ImportId)>,
    _: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::DataMove).await?;
    let merchant = staff.merchant.id;
    if !app.db.write(move |tx| store::remove(tx, merchant, id)).await? {
        return Err(Error::NotFound.into());
    }
    Ok(staff.visit.done(&staff.path("/data"), &Notice::new("The file is forgotten. Orders that were taken in stay.")))
}

/// A file that is gone when nobody needs it any more.
struct Fleeting(PathBuf);

impl Drop for Fleeting {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.0) {
            tracing::warn!(path = %self.0.display(), %error, "a file that is not needed any more could not be removed");
        }
    }
}

/// Removes copies that were being made when the server was last stopped. Called before it serves: nobody makes one then.
pub fn remove_leftovers(app: &App) {
    let Some(folder) = app.db.file().and_then(|file| file.parent()) else { return };
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(COPY) && name.ends_with(".tmp") {
            drop(Fleeting(entry.path()));
        }
    }
}

/// How the name of a copy begins.
const COPY: &str = "doorstep-copy-";
/// Bytes of one piece of a copy.
const COPIED: usize = 256 * 1024;

/// `POST /admin/m/{merchant}/data/backup`: a copy of the whole database.
pub async fn backup(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>, _: Posted) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::Backup).await?;
    staff.is_confirmed(&staff.path("/data"))?;
    let (Copying::Yes, Some(file)) = (copying(&app, &staff).await?, app.db.file()) else {
        return Err(Error::Forbidden(Permission::Backup.as_str()).into());
    };
    staff.note(&app, "backup_downloaded", None).await?;
    let name = format!("doorstep-{}.db", staff.now.timestamp().strftime("%Y-%m-%d-%H%M%S"));
    // Beside the database: there is room for one there, if there is room for another anywhere.
    let path = file.with_file_name(format!("{COPY}{}.tmp", ImportId::new(staff.now)));
    let copy = Fleeting(path);
    app.db.back_up(&copy.0).await?;
    let opened = std::fs::File::open(&copy.0).map_err(|error| anyhow::anyhow!("the copy cannot be read: {error}"))?;
    let pieces = stream::try_unfold((opened, copy), |(mut opened, copy)| async move {
        let read = web::block(move || {
            let mut piece = Vec::with_capacity(COPIED);
            let most = u64::try_from(COPIED).unwrap_or(u64::MAX);
            let read = opened.by_ref().take(most).read_to_end(&mut piece);
            read.map(|_| (opened, piece))
        });
        let failed = |error: &dyn std::fmt::Display| db::Error::Data(format!("the copy cannot be read: {error}"));
        let (opened, piece) = read.await.map_err(|error| failed(&error))?.map_err(|error| failed(&error))?;
        Ok((!piece.is_empty()).then(|| (Bytes::from(piece), (opened, copy))))
    });
    let answer: HttpResponse = staff.visit.stream(&name, "application/vnd.sqlite3", pieces);
    Ok(answer)
}
