//! Orders as a CSV file, in the columns that [`csv`](super::csv) reads: what was taken along can be taken in again.
//!
//! A line per item, and one per parcel of which no item is told. Values of the order stand on its first line. Where an item travels in
//! several parcels, their numbers stand on its line; how many are in which is not in the file, and neither is what carriers said.

use super::import::SHOP;
use crate::accounts::MerchantId;
use crate::branding::Brand;
use crate::db::{Conn, Error, Result};
use crate::orders::model::{Currency, as_written};
use crate::orders::store::{LineItem, Order};
use crate::orders::{self, OrderId};
use crate::tracking;
use crate::tracking::store::Shipment;

const COLUMNS: &[&str] = &[
    "order_number",
    "order_id",
    "doorstep_shop",
    "email",
    "name",
    "company",
    "phone",
    "locale",
    "currency",
    "placed_at",
    "cancelled_at",
    "shipping",
    "discount",
    "tax",
    "total",
    "refunded",
    "address",
    "address_2",
    "city",
    "region",
    "postcode",
    "country",
    "promised_from",
    "promised_to",
    "brand",
    "line_title",
    "line_sku",
    "line_variant",
    "quantity",
    "unit_price",
    "image_url",
    "requires_shipping",
    "tracking_number",
    "tracking_url",
    "carrier",
    "service",
    "shipped_at",
];

/// The first line.
///
/// # Errors
/// Storage never; what is written is kept in memory.
pub fn header() -> Result<Vec<u8>> {
    written([COLUMNS.iter().map(|column| (*column).to_owned()).collect()])
}

/// The lines of some orders after one of them, and the last of these orders; `None` if there are no more.
///
/// # Errors
/// Storage.
pub fn page(
    conn: &mut Conn,
    merchant: MerchantId,
    brands: &[Brand],
    after: Option<OrderId>,
    limit: i64,
) -> Result<Option<(Vec<u8>, OrderId)>> {
    let some = orders::store::after(conn, merchant, after, limit)?;
    let Some(last) = some.last().map(|order| order.id) else { return Ok(None) };
    let mut rows = Vec::new();
    for order in &some {
        let lines = orders::store::lines(conn, merchant, order.id)?;
        let mut parcels = Vec::new();
        for parcel in tracking::store::of_order(conn, merchant, order.id)? {
            let items = tracking::store::items_of(conn, merchant, parcel.id)?;
            parcels.push((parcel, items.into_iter().map(|(line, _)| line).collect::<Vec<_>>()));
        }
        let brand = brands.iter().find(|brand| brand.id == order.brand_id).map_or("", |brand| brand.slug.as_str());
        rows.extend(rows_of(order, brand, &lines, &parcels));
    }
    Ok(Some((written(rows)?, last)))
}

fn written(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let failed = |error: &dyn std::fmt::Display| Error::Data(format!("the file could not be written: {error}"));
    let mut file = ::csv::Writer::from_writer(Vec::new());
    for row in rows {
        file.write_record(row.iter().map(|cell| harmless(cell))).map_err(|error| failed(&error))?;
    }
    file.into_inner().map_err(|error| failed(&error))
}

/// A text that spreadsheets do not take for a formula. Reading takes the mark off again.
pub fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

fn rows_of(order: &Order, brand: &str, lines: &[LineItem], parcels: &[(Shipment, Vec<String>)]) -> Vec<Vec<String>> {
    let currency = order.currency();
    let mut listed: Vec<([String; 7], Vec<&Shipment>)> = Vec::new();
    for line in lines {
        let of: Vec<&Shipment> =
            parcels.iter().filter(|(_, items)| items.contains(&line.external_id)).map(|(parcel, _)| parcel).collect();
        let price = line.unit_price.map(|price| currency.decimal(price)).unwrap_or_default();
        let item = [
            line.title.clone(),
            line.sku.clone().unwrap_or_default(),
            line.variant.clone().unwrap_or_default(),
            line.quantity.to_string(),
            price,
            // Pictures of our own are no addresses that could be taken in again.
            line.image_url.clone().filter(|url| url.starts_with("https://")).unwrap_or_default(),
            if line.requires_shipping { "yes" } else { "no" }.to_owned(),
        ];
        listed.push((item, of));
    }
    for (parcel, items) in parcels {
        if !lines.iter().any(|line| items.contains(&line.external_id)) {
            listed.push((Default::default(), vec![parcel]));
        }
    }
    if listed.is_empty() {
        listed.push(Default::default());
    }
    // What a file told, under the number alone, is found again by it.
    let plain = order.shop == SHOP && order.external_id == as_written(&order.number);
    let names = if plain { [String::new(), String::new()] } else { [order.external_id.clone(), order.shop.clone()] };
    let whole = of_order(order, brand, currency);
    let row = |(at, (item, of)): (usize, ([String; 7], Vec<&Shipment>))| {
        let whole = if at == 0 { whole.clone() } else { vec![String::new(); whole.len()] };
        let named = [order.number.clone()].into_iter().chain(names.clone());
        named.chain(whole).chain(item).chain(of_parcels(&of)).collect()
    };
    listed.into_iter().enumerate().map(row).collect()
}

fn of_order(order: &Order, brand: &str, currency: Currency) -> Vec<String> {
    let (details, to) = (&order.details.0, &order.details.0.ship_to);
    let totals = &details.totals;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let amount = |amount: Option<i64>| amount.map(|amount| currency.decimal(amount)).unwrap_or_default();
    let moment = |moment: Option<crate::db::Instant>| moment.map(|moment| moment.to_string()).unwrap_or_default();
    let mut street = to.lines.iter();
    vec![
        text(&order.email),
        text(&to.name),
        text(&to.company),
        text(&details.phone),
        text(&order.locale),
        order.currency.clone(),
        moment(order.placed_at),
        moment(order.cancelled_at),
        amount(totals.shipping),
        amount(totals.discount),
        amount(totals.tax),
        amount(totals.total),
        amount(totals.refunded),
        street.next().cloned().unwrap_or_default(),
        street.cloned().collect::<Vec<_>>().join(", "),
        text(&to.city),
        text(&to.region),
        text(&to.postcode),
        text(&to.country),
        details.promise.map(|promise| promise.earliest.to_string()).unwrap_or_default(),
        details.promise.map(|promise| promise.latest.to_string()).unwrap_or_default(),
        brand.to_owned(),
    ]
}

fn of_parcels(of: &[&Shipment]) -> [String; 5] {
    // What is not the same of all would be wrong of some.
    let same = |told: fn(&Shipment) -> Option<String>| {
        let mut all = of.iter().map(|parcel| told(parcel));
        let first = all.next().flatten().unwrap_or_default();
        if all.all(|other| other.as_deref() == Some(&first)) { first } else { String::new() }
    };
    let numbers = of.iter().filter_map(|parcel| parcel.tracking_number.as_deref());
    [
        numbers.collect::<Vec<_>>().join(";"),
        same(|parcel| parcel.tracking_url.clone()),
        same(|parcel| parcel.carrier.clone()),
        same(|parcel| parcel.service.clone()),
        same(|parcel| parcel.shipped_at.map(|at| at.to_string())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreadsheets_see_no_formula() {
        assert_eq!((harmless("=1+1").as_str(), harmless("Nora").as_str()), ("'=1+1", "Nora"));
    }
}
