//! What people do to an order: notes, marks, parcels put right.

use actix_web::{HttpRequest, web};

use super::show::{add_form, answer_again};
use super::view;
use crate::accounts::people::Permission;
use crate::admin::form::Posted;
use crate::admin::staff::{self, Answer, Denied, Staff};
use crate::admin::visit::Notice;
use crate::app::App;
use crate::db::Instant;
use crate::error::Error;
use crate::orders::annotate::{self, LONGEST};
use crate::orders::model::NoteId;
use crate::orders::store::Order;
use crate::orders::{self, OrderId};
use crate::tracking::by_hand::Added;
use crate::tracking::model::TrackingNumber;
use crate::tracking::status::Reason;
use crate::tracking::store::Shipment;
use crate::tracking::{self, ShipmentId, ShipmentStatus, by_hand};

async fn order(app: &App, staff: &Staff, id: OrderId) -> Result<Order, Denied> {
    let merchant = staff.merchant.id;
    let order = app.db.read(move |conn| orders::store::by_id(conn, merchant, id)).await?;
    Ok(order.ok_or(Error::NotFound)?)
}

async fn shipment(app: &App, staff: &Staff, id: ShipmentId) -> Result<Shipment, Denied> {
    let merchant = staff.merchant.id;
    let shipment = app.db.read(move |conn| tracking::store::by_id(conn, merchant, id)).await?;
    Ok(shipment.ok_or(Error::NotFound)?)
}

/// What was written, not empty and not too long; or what to say instead of doing something.
fn written(posted: &Posted, name: &str, what: &str) -> Result<String, Notice> {
    let text = posted.text(name);
    if text.is_empty() || text.chars().count() > LONGEST {
        return Err(Notice::instead(format!("Nothing was changed: {what}, in {LONGEST} characters at most.")));
    }
    Ok(text.to_owned())
}

/// Back to where the parcel is seen.
fn home(staff: &Staff, shipment: &Shipment) -> String {
    match shipment.order_id {
        Some(order) => staff.path(&format!("/orders/{order}#parcel-{}", shipment.id)),
        None => staff.path("/parcels"),
    }
}

/// `POST /admin/m/{merchant}/orders/{id}/notes`.
pub async fn create_note(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, OrderId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let order = order(&app, &staff, id).await?;
    let here = staff.path(&format!("/orders/{id}#notes"));
    let text = match written(&posted, "text", "write the note") {
        Ok(text) => text,
        Err(instead) => return Ok(staff.visit.done(&here, &instead)),
    };
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    app.db.write(move |tx| annotate::note(tx, merchant, &order, &actor, &text, now)).await?;
    Ok(staff.visit.done(&here, &Notice::new("Noted.")))
}

/// `POST /admin/m/{merchant}/orders/{id}/notes/{note}/end`: one's own.
pub async fn destroy_note(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, OrderId, NoteId)>,
    _: Posted,
) -> Answer {
    let (slug, id, note) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let (merchant, person) = (staff.merchant.id, staff.person.id);
    let removed = app
        .db
        .write(move |tx| {
            let own = orders::store::notes(tx, merchant, id)?.into_iter().find(|known| known.id == note);
            if own.is_none_or(|own| own.person_id != Some(person)) {
                return Ok(None);
            }
            orders::store::remove_note(tx, merchant, id, note)
        })
        .await?;
    let removed = removed.ok_or(Error::NotFound)?;
    let notice = Notice::new("The note is gone.")
        .undo(staff.path(&format!("/orders/{id}/notes")), &[("text", removed.text.as_str())]);
    Ok(staff.visit.done(&staff.path(&format!("/orders/{id}#notes")), &notice))
}

/// `POST /admin/m/{merchant}/orders/{id}/incident`: marked with a reason, or, with the button `settle`, no more.
pub async fn update_incident(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, OrderId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let order = order(&app, &staff, id).await?;
    let here = staff.path(&format!("/orders/{id}"));
    let reason = match written(&posted, "reason", "say why somebody has to look after it") {
        _ if posted.has("settle") => None,
        Ok(reason) => Some(reason),
        Err(instead) => return Ok(staff.visit.done(&here, &instead)),
    };
    let (merchant, actor, now, given) = (staff.merchant.id, staff.actor(), staff.now, reason.clone());
    let before = app
        .db
        .write(move |tx| {
            let before = orders::store::incident(tx, merchant, id)?.filter(|known| known.closed_at.is_none());
            annotate::mark(tx, merchant, &order, &actor, given.as_deref(), now)?;
            Ok(before.map(|known| known.reason))
        })
        .await?;
    let undo = format!("{here}/incident");
    let notice = match (&reason, &before) {
        (Some(_), _) => Notice::new("Marked. It stands in the list of marked orders.").undo(undo, &[("settle", "yes")]),
        (None, Some(before)) => Notice::new("Settled.").undo(undo, &[("reason", before.as_str())]),
        (None, None) => Notice::new("It was not marked."),
    };
    Ok(staff.visit.done(&here, &notice))
}

/// `POST /admin/m/{merchant}/orders/{id}/shipments`: one more parcel.
pub async fn create_shipment(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, OrderId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let order = order(&app, &staff, id).await?;
    let mut form = add_form().filled(&posted);
    let number = TrackingNumber::new(form.text("number"));
    if number.is_none() {
        form.refuse("number", "This is no tracking number: it has no letters or digits.");
    }
    let Some(number) = number.filter(|_| form.is_right()) else { return answer_again(&app, &staff, id, form).await };
    let carrier = form.given("carrier").map(str::to_owned);
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let made =
        app.db.write(move |tx| by_hand::add(tx, (merchant, &actor), &order, &number, carrier.as_deref(), now)).await?;
    let said = "The parcel is a part of this order now.";
    let notice = match made {
        Some(Added::New(made)) => {
            Notice::new(said).undo(staff.path(&format!("/shipments/{made}/withdraw")), &[("withdrawn", "yes")])
        }
        Some(Added::Adopted(taken)) => Notice::new(said).undo(staff.path(&format!("/shipments/{taken}/order")), &[]),
        Some(Added::Known(_)) => Notice::new("This order has that parcel already."),
        None => Notice::new("Nothing was changed."),
    };
    Ok(staff.visit.done(&staff.path(&format!("/orders/{id}")), &notice))
}

/// `POST /admin/m/{merchant}/shipments/{id}/status`: where it really is.
pub async fn correct(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, ShipmentId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let parcel = shipment(&app, &staff, id).await?;
    let status: ShipmentStatus =
        posted.text("status").parse().map_err(|_| Error::BadRequest("Choose a status.".into()))?;
    let reason = posted.text("reason").parse::<Reason>().ok();
    let home = home(&staff, &parcel);
    if let Some(reason) = reason.filter(|reason| !status.fitting().contains(reason)) {
        let why = format!(
            "Nothing was changed: “{}” is no reason for “{}”. Choose one from its group.",
            view::reason(reason),
            view::status(status)
        );
        return Ok(staff.visit.done(&home, &Notice::instead(why)));
    }
    let why = match written(&posted, "why", "say how you know where the parcel is") {
        Ok(why) => why,
        Err(instead) => return Ok(staff.visit.done(&home, &instead)),
    };
    let (merchant, actor, now) = (staff.merchant.id, staff.actor(), staff.now);
    let at = app
        .db
        .write(move |tx| {
            // As it is in this transaction: a message may have come in between.
            let Some(parcel) = tracking::store::by_id(tx, merchant, id)? else { return Ok(None) };
            by_hand::correct(tx, (merchant, &actor), parcel, (status, reason), &why, now).map(Some)
        })
        .await?
        .ok_or(Error::NotFound)?;
    let notice =
        Notice::new("Corrected. The shopper’s page says so now; news that the carrier sends from now on counts again.")
            .undo(staff.path(&format!("/shipments/{id}/status/end")), &[("at", &at.to_string())]);
    Ok(staff.visit.done(&home, &notice))
}

/// `POST /admin/m/{merchant}/shipments/{id}/status/end`: the correction of a moment is taken back.
pub async fn take_back(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, ShipmentId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let parcel = shipment(&app, &staff, id).await?;
    let at: jiff::Timestamp = posted.text("at").parse().map_err(|_| Error::BadRequest("That is no moment.".into()))?;
    let (merchant, actor, now, home) = (staff.merchant.id, staff.actor(), staff.now, home(&staff, &parcel));
    let at = Instant::from_timestamp(at);
    let done = app
        .db
        .write(move |tx| match tracking::store::by_id(tx, merchant, id)? {
            Some(parcel) => by_hand::take_back(tx, (merchant, &actor), parcel, at, now),
            None => Ok(false),
        })
        .await?;
    let stands = view::status(shipment(&app, &staff, id).await?.status);
    let said = if done { format!("Taken back. It stands at: {stands}.") } else { "It was taken back already.".into() };
    Ok(staff.visit.done(&home, &Notice::new(said)))
}

/// `POST /admin/m/{merchant}/shipments/{id}/withdraw`: called off (`withdrawn=yes`), or not.
pub async fn withdraw(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, ShipmentId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let parcel = shipment(&app, &staff, id).await?;
    let withdrawn = posted.has("withdrawn");
    let (merchant, actor, now, home) = (staff.merchant.id, staff.actor(), staff.now, home(&staff, &parcel));
    app.db
        .write(move |tx| match tracking::store::by_id(tx, merchant, id)? {
            Some(parcel) => by_hand::withdraw(tx, (merchant, &actor), parcel, withdrawn, now),
            None => Ok(()),
        })
        .await?;
    let undo = staff.path(&format!("/shipments/{id}/withdraw"));
    let notice = if withdrawn {
        Notice::new("The shopper’s page does not show this parcel any more.").undo(undo, &[])
    } else {
        Notice::new("The shopper’s page shows this parcel again.").undo(undo, &[("withdrawn", "yes")])
    };
    Ok(staff.visit.done(&home, &notice))
}

/// `POST /admin/m/{merchant}/shipments/{id}/order`: to the order of that number, or, without one, to none.
pub async fn move_to(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, ShipmentId)>,
    posted: Posted,
) -> Answer {
    let (slug, id) = path.into_inner();
    let staff = staff::staff(&app, &request, &slug, Permission::OrdersWrite).await?;
    let parcel = shipment(&app, &staff, id).await?;
    let number = posted.text("number").to_owned();
    let key = orders::model::number_key(&number);
    let merchant = staff.merchant.id;
    let mut found = match key.is_empty() {
        true => Vec::new(),
        false => app.db.read(move |conn| orders::store::by_number(conn, merchant, &key)).await?,
    };
    // Two shops may use one number; what was typed decides, as far as it can.
    let exact: Vec<Order> = found
        .iter()
        .filter(|order| orders::model::as_written(&order.number) == orders::model::as_written(&number))
        .cloned()
        .collect();
    if exact.len() == 1 {
        found = exact;
    }
    let back = home(&staff, &parcel);
    let order = match (number.is_empty(), found.as_slice()) {
        (true, _) => None,
        (false, [order]) => Some(order.clone()),
        (false, []) => {
            let said = format!("There is no order {number}. Nothing was changed.");
            return Ok(staff.visit.done(&back, &Notice::new(said)));
        }
        (false, _) => {
            let said =
                format!("Several shops have an order {number}. Open the right one, and add the tracking number there.");
            return Ok(staff.visit.done(&back, &Notice::new(said)));
        }
    };
    let before = match parcel.order_id {
        Some(order) => app.db.read(move |conn| orders::store::by_id(conn, merchant, order)).await?,
        None => None,
    };
    let (actor, now, to) = (staff.actor(), staff.now, order.clone());
    app.db
        .write(move |tx| match tracking::store::by_id(tx, merchant, id)? {
            Some(parcel) => by_hand::move_to(tx, (merchant, &actor), parcel, to.as_ref(), now),
            None => Ok(()),
        })
        .await?;
    let said = match &order {
        Some(order) => format!("The parcel is a part of {} now.", order.number),
        None => "The parcel belongs to no order now.".to_owned(),
    };
    let undo = before.map_or_else(String::new, |order| order.number);
    let notice = Notice::new(said).undo(staff.path(&format!("/shipments/{id}/order")), &[("number", &undo)]);
    let to = order.map_or_else(|| staff.path("/parcels"), |order| staff.path(&format!("/orders/{}", order.id)));
    Ok(staff.visit.done(&to, &notice))
}
