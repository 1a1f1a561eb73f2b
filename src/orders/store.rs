//! Queries about orders.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::upsert::excluded;
use serde::{Deserialize, Serialize};

use super::find::Term;
use super::model::NoteId;
use super::model::{
    self, Address, Adjustment, AdjustmentKind, Currency, LineDraft, OrderDraft, OrderId, Promise, STATE, Totals,
};
use super::pickup::StorePickup;
use super::terms::Terms;
use crate::accounts::MerchantId;
use crate::accounts::people::PersonId;
use crate::branding::BrandId;
use crate::db::schema::{forgotten_orders, incidents, line_adjustments, line_items, order_notes, order_terms, orders};
use crate::db::{Conn, Instant, Json, Result};
use crate::on_each_backend;

/// The parts of an order that are only read together with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// Phone of who ordered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Where it goes.
    pub ship_to: Address,
    /// Sums.
    pub totals: Totals,
    /// What was promised at checkout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promise: Option<Promise>,
    /// The store where it is collected, if it is not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_pickup: Option<StorePickup>,
}

/// An order as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = orders, treat_none_as_default_value = false)]
pub struct Order {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Id.
    pub id: OrderId,
    /// Shown in this brand.
    pub brand_id: BrandId,
    /// Which connected shop told it.
    pub shop: String,
    /// The shop's id.
    pub external_id: String,
    /// The number that the shopper knows.
    pub number: String,
    /// For look-ups.
    pub number_key: String,
    /// As given.
    pub email: Option<String>,
    /// For look-ups.
    pub email_key: Option<String>,
    /// For look-ups.
    pub postcode_key: Option<String>,
    /// The shopper's language.
    pub locale: Option<String>,
    /// Three letters.
    pub currency: String,
    /// The rest.
    pub details: Json<Details>,
    /// When it was placed.
    pub placed_at: Option<Instant>,
    /// When it was cancelled as a whole.
    pub cancelled_at: Option<Instant>,
    /// When the shop last changed it.
    pub shop_changed_at: Option<Instant>,
    /// Grows whenever the page shows something else.
    pub page_version: i64,
    /// When we first heard of it.
    pub created_at: Instant,
    /// When we last changed it.
    pub updated_at: Instant,
    /// How often the promised days changed, or the order was called off. Only grows.
    pub promise_changes: i32,
    /// When last.
    pub promise_changed_at: Option<Instant>,
    /// Where it stands in lists: when it was placed, or else when we first heard of it.
    pub listed_at: Instant,
    /// When everything personal in it was forgotten.
    pub forgotten_at: Option<Instant>,
}

impl Order {
    /// From a shop's telling.
    pub fn from_draft(merchant: MerchantId, id: OrderId, brand: BrandId, draft: &OrderDraft, now: Instant) -> Self {
        let postcode = draft.ship_to.postcode.as_ref().or(draft.billing_postcode.as_ref());
        Self {
            merchant_id: merchant,
            id,
            brand_id: brand,
            shop: draft.shop.clone(),
            external_id: draft.external_id.clone(),
            number: draft.number.clone(),
            number_key: model::number_key(&draft.number),
            email: draft.email.clone(),
            email_key: draft.email.as_deref().and_then(model::email_key),
            postcode_key: postcode.and_then(|postcode| model::postcode_key(postcode)),
            locale: draft.locale.clone(),
            currency: draft.currency.as_str().to_owned(),
            details: Json(Details {
                phone: draft.phone.clone(),
                ship_to: draft.ship_to.clone(),
                totals: draft.totals.clone(),
                promise: draft.promise,
                store_pickup: draft.store_pickup.clone(),
            }),
            placed_at: draft.placed_at,
            cancelled_at: draft.cancelled_at,
            shop_changed_at: draft.changed_at,
            page_version: 1,
            created_at: now,
            updated_at: now,
            promise_changes: 0,
            promise_changed_at: None,
            listed_at: draft.placed_at.unwrap_or(now),
            forgotten_at: None,
        }
    }

    /// Takes out who ordered and where it goes. The country stays: it is needed to know how long parcels take to it.
    pub fn forget(&mut self, at: Instant) {
        (self.email, self.email_key, self.postcode_key) = (None, None, None);
        let details = &mut self.details.0;
        details.phone = None;
        details.ship_to = Address { country: details.ship_to.country.take(), ..Address::default() };
        self.forgotten_at = Some(at);
    }

    /// Notes when the promised days are others than before, or the order is called off or taken up again.
    pub fn note_promise(&mut self, before: &Self, now: Instant) {
        let told = |order: &Self| {
            let ready_by = order.details.0.store_pickup.as_ref().and_then(|store| store.ready_by);
            (order.details.0.promise, ready_by, order.cancelled_at.is_some())
        };
        (self.promise_changes, self.promise_changed_at) = (before.promise_changes, before.promise_changed_at);
        if told(self) != told(before) {
            self.promise_changes = self.promise_changes.saturating_add(1);
            self.promise_changed_at = Some(now);
        }
    }

    /// The currency; `XXX` (none) if the stored code is not one.
    pub fn currency(&self) -> Currency {
        Currency::new(&self.currency).or_else(|| Currency::new("XXX")).unwrap_or_else(|| unreachable!("XXX is a code"))
    }
}

/// A line as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = line_items, treat_none_as_default_value = false)]
pub struct LineItem {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Of which order.
    pub order_id: OrderId,
    /// The shop's id.
    pub external_id: String,
    /// Order of display, from 0.
    pub position: i32,
    /// Stock-keeping unit.
    pub sku: Option<String>,
    /// The shop's product.
    pub product_id: Option<String>,
    /// Name.
    pub title: String,
    /// Colour, size.
    pub variant: Option<String>,
    /// How many were ordered.
    pub quantity: i32,
    /// Price of one, minor units.
    pub unit_price: Option<i64>,
    /// Picture.
    pub image_url: Option<String>,
    /// Whether it travels in a parcel.
    pub requires_shipping: bool,
}

impl LineItem {
    /// From a shop's telling.
    pub fn from_draft(merchant: MerchantId, order: OrderId, position: usize, draft: &LineDraft) -> Self {
        Self {
            merchant_id: merchant,
            order_id: order,
            external_id: draft.external_id.clone(),
            position: i32::try_from(position).unwrap_or(i32::MAX),
            sku: draft.sku.clone(),
            product_id: draft.product_id.clone(),
            title: draft.title.clone(),
            variant: draft.variant.clone(),
            quantity: i32::try_from(draft.quantity.min(MOST)).unwrap_or(0),
            unit_price: draft.unit_price,
            image_url: draft.image_url.clone(),
            requires_shipping: draft.requires_shipping,
        }
    }
}

/// The largest quantity of a line. Sums of a page stay far from overflowing.
const MOST: u32 = 1_000_000;

/// The order that a shop calls so.
pub fn by_external_id(conn: &mut Conn, merchant: MerchantId, shop: &str, external_id: &str) -> Result<Option<Order>> {
    Ok(orders::table
        .filter(orders::merchant_id.eq(merchant))
        .filter(orders::shop.eq(shop))
        .filter(orders::external_id.eq(external_id))
        .select(Order::as_select())
        .first(conn)
        .optional()?)
}

/// One order.
pub fn by_id(conn: &mut Conn, merchant: MerchantId, id: OrderId) -> Result<Option<Order>> {
    Ok(orders::table.find((merchant, id)).select(Order::as_select()).first(conn).optional()?)
}

/// Whether who ordered this had ordered before. `None` if nobody knows who it was. By the day of the order, not by when we
/// heard of it: shops tell their history in any order.
///
/// # Errors
/// Storage.
pub fn has_earlier(conn: &mut Conn, order: &Order) -> Result<Option<bool>> {
    let Some(email) = &order.email_key else { return Ok(None) };
    let at = order.placed_at.unwrap_or(order.created_at);
    let earlier = orders::placed_at.lt(at).or(orders::placed_at.is_null().and(orders::created_at.lt(at).nullable()));
    let found: Option<OrderId> = orders::table
        .filter(orders::merchant_id.eq(order.merchant_id))
        .filter(orders::email_key.eq(email))
        .filter(orders::id.ne(order.id))
        .filter(earlier)
        .select(orders::id)
        .first(conn)
        .optional()?;
    Ok(Some(found.is_some()))
}

/// Orders with a number, newest first, at most 20. Several shops of one merchant may use the same numbers.
pub fn by_number(conn: &mut Conn, merchant: MerchantId, number_key: &str) -> Result<Vec<Order>> {
    Ok(orders::table
        .filter(orders::merchant_id.eq(merchant))
        .filter(orders::number_key.eq(number_key))
        .order(orders::created_at.desc())
        .limit(20)
        .select(Order::as_select())
        .load(conn)?)
}

/// A shopper's newest orders, at most 50.
pub fn by_email(conn: &mut Conn, merchant: MerchantId, email_key: &str) -> Result<Vec<Order>> {
    Ok(orders::table
        .filter(orders::merchant_id.eq(merchant))
        .filter(orders::email_key.eq(email_key))
        .order(orders::created_at.desc())
        .limit(50)
        .select(Order::as_select())
        .load(conn)?)
}

/// Several orders.
pub fn by_ids(conn: &mut Conn, merchant: MerchantId, ids: &[OrderId]) -> Result<Vec<Order>> {
    Ok(orders::table
        .filter(orders::merchant_id.eq(merchant))
        .filter(orders::id.eq_any(ids.to_vec()))
        .select(Order::as_select())
        .load(conn)?)
}

/// The orders that we heard of last.
pub fn newest(conn: &mut Conn, merchant: MerchantId, limit: i64) -> Result<Vec<Order>> {
    Ok(orders::table
        .filter(orders::merchant_id.eq(merchant))
        .order(orders::created_at.desc())
        .limit(limit)
        .select(Order::as_select())
        .load(conn)?)
}

/// Adds an order.
pub fn insert(conn: &mut Conn, order: &Order) -> Result<()> {
    diesel::insert_into(orders::table).values(order.clone()).execute(conn)?;
    Ok(())
}

/// Writes what a shop's newer telling may change. The page's version is left to [`bump_page`].
pub fn update(conn: &mut Conn, merchant: MerchantId, order: &Order) -> Result<()> {
    diesel::update(orders::table.find((merchant, order.id)))
        .set((
            orders::brand_id.eq(order.brand_id),
            orders::number.eq(&order.number),
            orders::number_key.eq(&order.number_key),
            orders::email.eq(&order.email),
            orders::email_key.eq(&order.email_key),
            orders::postcode_key.eq(&order.postcode_key),
            orders::locale.eq(&order.locale),
            orders::currency.eq(&order.currency),
            orders::details.eq(&order.details),
            orders::placed_at.eq(order.placed_at),
            orders::cancelled_at.eq(order.cancelled_at),
            orders::shop_changed_at.eq(order.shop_changed_at),
            orders::updated_at.eq(order.updated_at),
            orders::promise_changes.eq(order.promise_changes),
            orders::promise_changed_at.eq(order.promise_changed_at),
            orders::listed_at.eq(order.listed_at),
            orders::forgotten_at.eq(order.forgotten_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Says that the order's page shows something else from now on.
pub fn bump_page(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<()> {
    diesel::update(orders::table.find((merchant, order)))
        .set(orders::page_version.eq(orders::page_version + 1))
        .execute(conn)?;
    Ok(())
}

/// The version of an order's page. `None` if the order is gone.
pub fn page_version(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<Option<i64>> {
    Ok(orders::table.find((merchant, order)).select(orders::page_version).first(conn).optional()?)
}

/// The versions of several orders' pages.
pub fn page_versions(conn: &mut Conn, merchant: MerchantId, of: &[OrderId]) -> Result<Vec<(OrderId, i64)>> {
    let found = orders::table
        .filter(orders::merchant_id.eq(merchant))
        .filter(orders::id.eq_any(of.to_vec()))
        .select((orders::id, orders::page_version));
    Ok(found.load(conn)?)
}

/// Every order of an e-mail address that was known at a moment, oldest first; of one shop alone, if one is named.
pub fn all_by_email(
    conn: &mut Conn,
    merchant: MerchantId,
    email_key: &str,
    shop: Option<&str>,
    known_at: Instant,
) -> Result<Vec<OrderId>> {
    let of = orders::table.filter(orders::merchant_id.eq(merchant)).filter(orders::email_key.eq(email_key));
    let mut of = of.filter(orders::created_at.le(known_at)).order(orders::id).select(orders::id).into_boxed();
    if let Some(shop) = shop {
        of = of.filter(orders::shop.eq(shop.to_owned()));
    }
    Ok(of.load(conn)?)
}

/// Orders of a shop by the shop's ids of them.
pub fn by_external_ids(conn: &mut Conn, merchant: MerchantId, shop: &str, ids: &[String]) -> Result<Vec<OrderId>> {
    let mut found = Vec::new();
    for ids in ids.chunks(500) {
        let of = orders::table.filter(orders::merchant_id.eq(merchant)).filter(orders::shop.eq(shop));
        let some: Vec<OrderId> = of.filter(orders::external_id.eq_any(ids.to_vec())).select(orders::id).load(conn)?;
        found.extend(some);
    }
    Ok(found)
}

/// Orders of a shop in which something personal is left.
pub fn personal_of_shop(conn: &mut Conn, merchant: MerchantId, shop: &str, limit: i64) -> Result<Vec<OrderId>> {
    let of = orders::table.filter(orders::merchant_id.eq(merchant)).filter(orders::shop.eq(shop));
    Ok(of.filter(orders::forgotten_at.is_null()).order(orders::id).limit(limit).select(orders::id).load(conn)?)
}

/// What is left of an order that was forgotten and then removed: a hash of what its shop calls it.
fn tombstone(merchant: MerchantId, shop: &str, external_id: &str) -> String {
    crate::accounts::api_keys::hash(&format!("{merchant}\n{shop}\n{external_id}"))
}

/// Whether an order of that name was forgotten and then removed.
pub fn is_buried(conn: &mut Conn, merchant: MerchantId, shop: &str, external_id: &str) -> Result<bool> {
    let key = tombstone(merchant, shop, external_id);
    let found: Option<String> =
        forgotten_orders::table.find((merchant, key)).select(forgotten_orders::key).first(conn).optional()?;
    Ok(found.is_some())
}

/// Takes away what people wrote about an order.
pub fn remove_remarks(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<()> {
    let notes = order_notes::table.filter(order_notes::merchant_id.eq(merchant));
    diesel::delete(notes.filter(order_notes::order_id.eq(order))).execute(conn)?;
    diesel::delete(incidents::table.find((merchant, order))).execute(conn)?;
    Ok(())
}

/// Removes an order with everything of its own. Its parcels have to be gone already. Of one that was forgotten it stays known that it
/// was.
pub fn remove(conn: &mut Conn, merchant: MerchantId, order: &Order) -> Result<()> {
    if order.forgotten_at.is_some() {
        let key = tombstone(merchant, &order.shop, &order.external_id);
        let row = (forgotten_orders::merchant_id.eq(merchant), forgotten_orders::key.eq(key));
        on_each_backend!(conn, |conn| diesel::insert_into(forgotten_orders::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    remove_remarks(conn, merchant, order.id)?;
    replace_lines(conn, merchant, order.id, &[])?;
    let adjusted = line_adjustments::table
        .filter(line_adjustments::merchant_id.eq(merchant))
        .filter(line_adjustments::shop.eq(&order.shop))
        .filter(line_adjustments::order_external_id.eq(&order.external_id));
    diesel::delete(adjusted).execute(conn)?;
    let terms = order_terms::table.filter(order_terms::merchant_id.eq(merchant));
    diesel::delete(terms.filter(order_terms::order_id.eq(order.id))).execute(conn)?;
    diesel::delete(orders::table.find((merchant, order.id))).execute(conn)?;
    Ok(())
}

/// Marks an order as cancelled, if it is not. Says whether that changed something.
pub fn cancel(conn: &mut Conn, merchant: MerchantId, order: OrderId, at: Instant) -> Result<bool> {
    let changed = diesel::update(orders::table.find((merchant, order)))
        .filter(orders::cancelled_at.is_null())
        .set((
            orders::cancelled_at.eq(at),
            orders::shop_changed_at.eq(at),
            orders::updated_at.eq(at),
            orders::promise_changes.eq(orders::promise_changes + 1),
            orders::promise_changed_at.eq(at),
        ))
        .execute(conn)?;
    Ok(changed > 0)
}

/// What was ordered, in the shop's order.
pub fn lines(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<Vec<LineItem>> {
    Ok(line_items::table
        .filter(line_items::merchant_id.eq(merchant))
        .filter(line_items::order_id.eq(order))
        .order((line_items::position, line_items::external_id))
        .select(LineItem::as_select())
        .load(conn)?)
}

/// Replaces an order's lines.
pub fn replace_lines(conn: &mut Conn, merchant: MerchantId, order: OrderId, lines: &[LineItem]) -> Result<()> {
    diesel::delete(
        line_items::table.filter(line_items::merchant_id.eq(merchant)).filter(line_items::order_id.eq(order)),
    )
    .execute(conn)?;
    for chunk in lines.chunks(500) {
        on_each_backend!(conn, |conn| diesel::insert_into(line_items::table).values(chunk).execute(conn))?;
    }
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = line_adjustments, treat_none_as_default_value = false)]
struct AdjustmentRow {
    merchant_id: MerchantId,
    shop: String,
    order_external_id: String,
    cause: String,
    line_external_id: String,
    kind: AdjustmentKind,
    quantity: i32,
}

/// Keeps adjustments. The same cause for the same line counts once; if it is told with another quantity the larger one
/// stands, because what was cancelled or paid back only grows. Says how many were new or grew.
pub fn add_adjustments(
    conn: &mut Conn,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
    adjustments: &[Adjustment],
) -> Result<usize> {
    let rows: Vec<AdjustmentRow> = adjustments
        .iter()
        .map(|adjustment| AdjustmentRow {
            merchant_id: merchant,
            shop: shop.to_owned(),
            order_external_id: order_external_id.to_owned(),
            cause: adjustment.cause.clone(),
            line_external_id: adjustment.line_external_id.clone(),
            kind: adjustment.kind,
            quantity: i32::try_from(adjustment.quantity.min(MOST)).unwrap_or(0),
        })
        .collect();
    let mut added = 0;
    // Row by row: diesel has no multi-row form of an upsert with a condition for SQLite, and a refund has few lines.
    for row in rows {
        let grown = line_adjustments::quantity.lt(excluded(line_adjustments::quantity));
        added += on_each_backend!(conn, |conn| {
            let upsert = diesel::insert_into(line_adjustments::table)
                .values(&row)
                .on_conflict((
                    line_adjustments::merchant_id,
                    line_adjustments::shop,
                    line_adjustments::order_external_id,
                    line_adjustments::cause,
                    line_adjustments::line_external_id,
                ))
                .do_update()
                .set(line_adjustments::quantity.eq(excluded(line_adjustments::quantity)));
            diesel::query_dsl::methods::FilterDsl::filter(upsert, grown).execute(conn)
        })?;
    }
    Ok(added)
}

/// Replaces the quantities that stand in the newest telling (causes that begin with [`STATE`]). Says whether that was a
/// change.
pub fn replace_states(
    conn: &mut Conn,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
    states: &[Adjustment],
) -> Result<bool> {
    let before = adjustments(conn, merchant, shop, order_external_id)?;
    diesel::delete(
        line_adjustments::table
            .filter(line_adjustments::merchant_id.eq(merchant))
            .filter(line_adjustments::shop.eq(shop))
            .filter(line_adjustments::order_external_id.eq(order_external_id))
            .filter(line_adjustments::cause.like(format!("{STATE}%"))),
    )
    .execute(conn)?;
    add_adjustments(conn, merchant, shop, order_external_id, states)?;
    Ok(before != adjustments(conn, merchant, shop, order_external_id)?)
}

/// What was cancelled, returned, refunded of an order: (line, kind, quantity).
pub fn adjustments(
    conn: &mut Conn,
    merchant: MerchantId,
    shop: &str,
    order_external_id: &str,
) -> Result<Vec<(String, AdjustmentKind, i32)>> {
    Ok(line_adjustments::table
        .filter(line_adjustments::merchant_id.eq(merchant))
        .filter(line_adjustments::shop.eq(shop))
        .filter(line_adjustments::order_external_id.eq(order_external_id))
        .order((line_adjustments::cause, line_adjustments::line_external_id))
        .select((line_adjustments::line_external_id, line_adjustments::kind, line_adjustments::quantity))
        .load(conn)?)
}

// --- what orders are found by ---

/// What an order is found by.
pub fn terms(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<Terms> {
    let rows: Vec<(bool, String)> = order_terms::table
        .filter(order_terms::merchant_id.eq(merchant))
        .filter(order_terms::order_id.eq(order))
        .select((order_terms::personal, order_terms::term))
        .load(conn)?;
    let mut terms = Terms::default();
    for (personal, term) in rows {
        if personal { &mut terms.personal } else { &mut terms.open }.insert(term);
    }
    Ok(terms)
}

/// Replaces what an order is found by.
pub fn replace_terms(conn: &mut Conn, merchant: MerchantId, order: OrderId, terms: &Terms) -> Result<()> {
    let of = order_terms::table.filter(order_terms::merchant_id.eq(merchant)).filter(order_terms::order_id.eq(order));
    diesel::delete(of).execute(conn)?;
    let row = |personal: bool, term: &String| {
        (
            order_terms::merchant_id.eq(merchant),
            order_terms::personal.eq(personal),
            order_terms::term.eq(term.clone()),
            order_terms::order_id.eq(order),
        )
    };
    let open = terms.open.iter().map(|term| row(false, term));
    let rows: Vec<_> = open.chain(terms.personal.iter().map(|term| row(true, term))).collect();
    on_each_backend!(conn, |conn| diesel::insert_into(order_terms::table).values(&rows).execute(conn))?;
    Ok(())
}

/// The first term from a text on, in the order of the database.
pub fn next_term(
    conn: &mut Conn,
    merchant: MerchantId,
    personal: bool,
    from: &str,
    inclusive: bool,
) -> Result<Option<String>> {
    let of = order_terms::table
        .filter(order_terms::merchant_id.eq(merchant))
        .filter(order_terms::personal.eq(personal))
        .order(order_terms::term)
        .select(order_terms::term);
    Ok(if inclusive {
        of.filter(order_terms::term.ge(from)).first(conn).optional()?
    } else {
        of.filter(order_terms::term.gt(from)).first(conn).optional()?
    })
}

/// How many orders have one of these terms; counts up to a number.
pub fn count_with(conn: &mut Conn, merchant: MerchantId, terms: &[Term], most: i64) -> Result<i64> {
    let mut count = 0;
    for (personal, term) in terms {
        let found: Vec<OrderId> = order_terms::table
            .filter(order_terms::merchant_id.eq(merchant))
            .filter(order_terms::personal.eq(personal))
            .filter(order_terms::term.eq(term))
            .limit(most - count)
            .select(order_terms::order_id)
            .load(conn)?;
        count += i64::try_from(found.len()).unwrap_or(most);
        if count >= most {
            break;
        }
    }
    Ok(count)
}

/// The newest orders with a term and, for each further word, one of its terms. Of the term's orders the newest `depth` are looked at.
pub fn with_terms(
    conn: &mut Conn,
    merchant: MerchantId,
    (personal, term): &Term,
    others: &[Vec<Term>],
    before: Option<OrderId>,
    depth: i64,
    limit: i64,
) -> Result<Vec<OrderId>> {
    let mut query = order_terms::table
        .filter(order_terms::merchant_id.eq(merchant))
        .filter(order_terms::personal.eq(*personal))
        .filter(order_terms::term.eq(term.clone()))
        .order(order_terms::order_id.desc())
        .select(order_terms::order_id)
        .into_boxed();
    if let Some(before) = before {
        query = query.filter(order_terms::order_id.lt(before));
    }
    let candidates: Vec<OrderId> = query.limit(if others.is_empty() { limit } else { depth }).load(conn)?;
    if others.is_empty() {
        return Ok(candidates);
    }
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut found = Vec::new();
    for chunk in candidates.chunks(500) {
        let mut left = chunk.to_vec();
        for words in others {
            let mut having: BTreeSet<OrderId> = BTreeSet::new();
            for kind in [false, true] {
                let texts: Vec<&str> =
                    words.iter().filter(|(personal, _)| *personal == kind).map(|(_, term)| term.as_str()).collect();
                if texts.is_empty() {
                    continue;
                }
                let hit: Vec<OrderId> = order_terms::table
                    .filter(order_terms::merchant_id.eq(merchant))
                    .filter(order_terms::personal.eq(kind))
                    .filter(order_terms::term.eq_any(texts))
                    .filter(order_terms::order_id.eq_any(left.clone()))
                    .select(order_terms::order_id)
                    .load(conn)?;
                having.extend(hit);
            }
            left.retain(|order| having.contains(order));
        }
        found.extend(left);
        if found.len() >= most {
            break;
        }
    }
    found.truncate(most);
    Ok(found)
}

/// Orders of a merchant after one of them, by id, that may not be found yet.
pub fn after(conn: &mut Conn, merchant: MerchantId, after: Option<OrderId>, limit: i64) -> Result<Vec<Order>> {
    let mut of = orders::table.filter(orders::merchant_id.eq(merchant)).order(orders::id).limit(limit).into_boxed();
    if let Some(after) = after {
        of = of.filter(orders::id.gt(after));
    }
    Ok(of.select(Order::as_select()).load(conn)?)
}

/// Whether there are orders and none of them can be found: they came before there was a search.
pub fn lacks_terms(conn: &mut Conn, merchant: MerchantId) -> Result<bool> {
    let order: Option<OrderId> =
        orders::table.filter(orders::merchant_id.eq(merchant)).select(orders::id).first(conn).optional()?;
    let term: Option<OrderId> = order_terms::table
        .filter(order_terms::merchant_id.eq(merchant))
        .select(order_terms::order_id)
        .first(conn)
        .optional()?;
    Ok(order.is_some() && term.is_none())
}

// --- what people wrote ---

/// What somebody wrote about an order.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = order_notes, treat_none_as_default_value = false)]
pub struct Note {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Id.
    pub id: NoteId,
    /// About which.
    pub order_id: OrderId,
    /// Who, if they are still known.
    pub person_id: Option<PersonId>,
    /// Their name at that time.
    pub author: String,
    /// What.
    pub text: String,
    /// When.
    pub created_at: Instant,
}

/// Keeps a note.
pub fn insert_note(conn: &mut Conn, merchant: MerchantId, note: &Note) -> Result<()> {
    debug_assert_eq!(note.merchant_id, merchant);
    diesel::insert_into(order_notes::table).values(note.clone()).execute(conn)?;
    Ok(())
}

/// Takes a note away. Says whether there was one.
pub fn remove_note(conn: &mut Conn, merchant: MerchantId, order: OrderId, id: NoteId) -> Result<Option<Note>> {
    let of = order_notes::table.find((merchant, id)).filter(order_notes::order_id.eq(order));
    let note = of.select(Note::as_select()).first(conn).optional()?;
    diesel::delete(of).execute(conn)?;
    Ok(note)
}

/// Notes of an order, the newest first.
pub fn notes(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<Vec<Note>> {
    Ok(order_notes::table
        .filter(order_notes::merchant_id.eq(merchant))
        .filter(order_notes::order_id.eq(order))
        .order((order_notes::created_at.desc(), order_notes::id.desc()))
        .select(Note::as_select())
        .load(conn)?)
}

/// An order that somebody has to look after.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = incidents, treat_none_as_default_value = false, treat_none_as_null = true, primary_key(merchant_id, order_id))]
pub struct Incident {
    /// Whose.
    pub merchant_id: MerchantId,
    /// Which.
    pub order_id: OrderId,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub opened_by: String,
    /// When.
    pub opened_at: Instant,
    /// When it was over.
    pub closed_at: Option<Instant>,
}

/// What is to be looked after with an order, also if it is over.
pub fn incident(conn: &mut Conn, merchant: MerchantId, order: OrderId) -> Result<Option<Incident>> {
    Ok(incidents::table.find((merchant, order)).select(Incident::as_select()).first(conn).optional()?)
}

/// Which of several orders somebody has to look after.
pub fn open_incidents(conn: &mut Conn, merchant: MerchantId, of: &[OrderId]) -> Result<Vec<OrderId>> {
    Ok(incidents::table
        .filter(incidents::merchant_id.eq(merchant))
        .filter(incidents::order_id.eq_any(of.to_vec()))
        .filter(incidents::closed_at.is_null())
        .select(incidents::order_id)
        .load(conn)?)
}

/// Keeps what is to be looked after.
pub fn put_incident(conn: &mut Conn, merchant: MerchantId, incident: &Incident) -> Result<()> {
    debug_assert_eq!(incident.merchant_id, merchant);
    on_each_backend!(conn, |conn| diesel::insert_into(incidents::table)
        .values(incident)
        .on_conflict((incidents::merchant_id, incidents::order_id))
        .do_update()
        .set(incident)
        .execute(conn))?;
    Ok(())
}
