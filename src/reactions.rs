//! For each domain event, what follows: one exhaustive match.
//!
//! Runs inside the transaction that emitted the event, before its commit (see [`db`]), so a reaction is
//! never lost and never happens twice. A reaction only writes: rows, and jobs for everything slow.

use crate::accounts::MerchantId;
use crate::app::App;
use crate::db::{self, Tx};
use crate::events::DomainEvent;
use crate::links::{self, Opens};
use crate::neighbours::Hint;
use crate::orders::{self, OrderId};
use crate::pictures;
use crate::tracking;

/// Called inside the transaction that emitted the event.
///
/// # Errors
/// Storage; the transaction is rolled back.
pub fn react(app: &App, tx: &mut Tx<'_>, event: &DomainEvent) -> db::Result<()> {
    match event {
        DomainEvent::OrderPlaced { merchant, order } => {
            let now = app.clock.now();
            links::of_order(tx, *merchant, *order, now)?;
            let Some(placed) = orders::store::by_id(tx, *merchant, *order)? else { return Ok(()) };
            // Its parcels may have been announced before it.
            tracking::announce::attach(tx, *merchant, &placed.shop, &placed.external_id, *order, now)?;
            make_findable(tx, *merchant, *order)?;
            want_pictures(app, tx, *merchant, *order)
        }
        DomainEvent::OrderChanged { merchant, order } => {
            orders::store::bump_page(tx, *merchant, *order)?;
            make_findable(tx, *merchant, *order)?;
            want_pictures(app, tx, *merchant, *order)
        }
        DomainEvent::PictureFetched { merchant, order } => orders::store::bump_page(tx, *merchant, *order),
        DomainEvent::OrderToIndex { merchant, order } => make_findable(tx, *merchant, *order),
        DomainEvent::ShipmentAnnounced { merchant, order: Some(order), .. } => {
            orders::store::bump_page(tx, *merchant, *order)?;
            make_findable(tx, *merchant, *order)
        }
        DomainEvent::ShipmentAnnounced { order: None, .. } => Ok(()),
        DomainEvent::ShipmentChanged { merchant, order, .. } => match order {
            Some(order) => orders::store::bump_page(tx, *merchant, *order),
            None => Ok(()),
        },
        DomainEvent::LinkEnded { .. } | DomainEvent::BrandChanged { .. } => Ok(()),
    }
}

/// An order is found by its own data and by its parcels' numbers.
fn make_findable(tx: &mut Tx<'_>, merchant: MerchantId, order: OrderId) -> db::Result<()> {
    let Some(order) = orders::store::by_id(tx, merchant, order)? else { return Ok(()) };
    // Also of parcels that were withdrawn: somebody may still have the old number.
    let parcels = tracking::store::ever_of_order(tx, merchant, order.id)?;
    let told = parcels.into_iter().filter(|parcel| !parcel.is_forgotten());
    let numbers: Vec<String> = told.filter_map(|parcel| parcel.number_key).collect();
    orders::find::index(tx, merchant, &order, &numbers)
}

fn want_pictures(app: &App, tx: &mut Tx<'_>, merchant: MerchantId, order: OrderId) -> db::Result<()> {
    if app.settings.limits.pictures_per_day == 0 {
        return Ok(());
    }
    let lines = orders::store::lines(tx, merchant, order)?;
    let urls: Vec<&str> = lines.iter().filter_map(|line| line.image_url.as_deref()).collect();
    pictures::want(tx, merchant, order, &urls, app.outbound.trusted(), app.clock.now())
}

/// Called after the commit: what is remembered is no longer true, here and in other processes.
pub fn committed(app: &App, events: &[DomainEvent]) {
    for event in events {
        let order = event.page().map(|(_, order)| Opens::Order(order));
        for opens in order.into_iter().chain(event.parcel().map(Opens::Shipment)) {
            heard(app, Hint::Page(opens));
            app.neighbours.tell(Hint::Page(opens));
        }
        if let DomainEvent::BrandChanged { brand, .. } = event {
            heard(app, Hint::Brand(*brand));
            app.neighbours.tell(Hint::Brand(*brand));
        }
    }
}

/// Something was changed, here or by another process: forgets what is no longer true and tells who is looking at it.
pub fn heard(app: &App, hint: Hint) {
    match hint {
        Hint::Page(opens) => {
            app.pages.drop_pages(opens);
            app.viewers.changed(opens);
        }
        Hint::Brand(brand) => {
            app.brands.clear();
            app.pages.drop_brand(brand);
            app.viewers.brand_changed(brand);
        }
        Hint::Everything => app.viewers.compare(),
    }
}
