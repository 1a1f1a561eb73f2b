//! `doorstep serve`.

use std::net::TcpListener;

use anyhow::Context as _;

use super::{SettingFlags, common};
use crate::accounts::people;
use crate::app::App;
use crate::orders::jobs::IndexOrders;
use crate::server;

pub(super) fn run(flags: &SettingFlags) -> anyhow::Result<()> {
    let settings = common::settings(flags)?;
    let listener = bind(&settings.server)?;
    let app = common::app(settings)?;
    common::runtime()?.block_on(async {
        let serving = until_stopped(app.clone(), listener);
        tracing::info!(listen = %app.settings.server.listen, url = %app.settings.server.public_url, database = app.db.engine(), "serving");
        serving.await
    })
}

/// Takes the address before anything else: a second server on it fails at once, with a sentence.
pub(super) fn bind(settings: &crate::config::ServerSettings) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind(settings.listen).with_context(|| {
        format!("cannot listen on {}; is another server there? Set another address with --listen", settings.listen)
    })?;
    Ok(listener)
}

/// Serves, and runs jobs, until SIGTERM or SIGINT. Requests under way are answered, jobs under way finished, claimed
/// jobs that did not begin given back.
pub(super) async fn until_stopped(app: App, listener: TcpListener) -> anyhow::Result<()> {
    let sealer = app.sealer.clone();
    let key_fits = app.db.read(move |conn| crate::inbox::endpoints::key_fits(conn, &sealer)).await?;
    anyhow::ensure!(
        key_fits,
        "the stored webhook secrets do not open with this key; restore `secret.key` (or `storage.secret_key`) of this database"
    );
    crate::admin::data::remove_leftovers(&app);
    if !app.db.read(people::store::is_anybody).await? {
        let url = &app.settings.server.public_url;
        common::say(&format!(
            "\nNobody signs in here yet. Open {url}/admin and type this code:\n\n  {}\n\nIt holds until the first account is made.\n",
            people::first::code(&app.sealer)
        ));
    }
    if app.db.engine() == "sqlite" {
        let freed = app.db.write(crate::jobs::queue::release_all).await?;
        if freed > 0 {
            tracing::info!(jobs = freed, "jobs of a process that was killed will run again");
        }
    }
    make_findable(&app).await?;
    let worker = tokio::spawn(app.worker().run());
    let schedule =
        tokio::spawn(crate::jobs::schedule::run(app.db.clone(), app.clock.clone(), crate::registry::schedule(&app)));
    let notes = tokio::spawn(write_health(app.clone()));
    let visits = tokio::spawn(write_visits(app.clone()));
    let server = server::serve(app.clone(), listener)?;
    let handle = server.handle();
    let stopper = {
        let app = app.clone();
        tokio::spawn(async move {
            stop_signal().await;
            tracing::info!("stopping: open requests are answered first");
            // Whoever looks on comes back by itself, to another process or to the next one.
            app.viewers.close();
            handle.stop(true).await;
            app.jobs.stop();
        })
    };
    let served = server.await;
    schedule.abort();
    app.jobs.stop();
    worker.await.context("the worker ended badly")?;
    notes.abort();
    visits.abort();
    flush_health(&app).await;
    flush_visits(&app).await;
    stopper.abort();
    tracing::info!("stopped");
    served.context("the server ended badly")
}

/// Orders of a version that had no search yet are made findable in the background.
async fn make_findable(app: &App) -> anyhow::Result<()> {
    let now = app.clock.now();
    for merchant in app.db.read(crate::accounts::store::merchants).await? {
        if app.db.read(move |conn| crate::orders::store::lacks_terms(conn, merchant.id)).await? {
            let job = IndexOrders { merchant: merchant.id, after: None };
            let key = format!("orders.index {}", merchant.id);
            app.db.write(move |tx| crate::jobs::queue::enqueue_at(tx, &job, now, Some(key.clone()), now)).await?;
        }
    }
    Ok(())
}

/// Writes down what came to the endpoints, again and again.
async fn write_health(app: App) {
    loop {
        tokio::time::sleep(crate::inbox::health::FLUSH_EVERY).await;
        flush_health(&app).await;
    }
}

async fn flush_health(app: &App) {
    if let Err(error) = app.health.flush(&app.db).await {
        tracing::warn!(%error, "what came to the endpoints could not be written down yet");
    }
}

/// Writes down which pages were looked at, again and again.
async fn write_visits(app: App) {
    loop {
        tokio::time::sleep(crate::links::visits::FLUSH_EVERY).await;
        flush_visits(&app).await;
    }
}

async fn flush_visits(app: &App) {
    if let Err(error) = app.visits.flush(&app.db).await {
        tracing::warn!(%error, "which pages were looked at could not be written down yet");
    }
}

async fn stop_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _either_way = tokio::signal::ctrl_c().await;
}
