//! Orders and parcels from a CSV file, for shops without a platform of their own here.
//!
//! The first line names the columns; each further line is one item of an order, and lines with the same order number
//! are one order. Values of the order as a whole may stand on each of its lines or on one of them; where they stand
//! more than once they have to agree. An order with any bad line is left out as a whole, the others are taken.
//!
//! Case, blanks, hyphens and underscores in column names do not count. Columns that are not listed are passed over, and named.
//!
//! | column | of the | holds | also called, in exports of Shopify and WooCommerce |
//! | --- | --- | --- | --- |
//! | `order_number` | order | required, unless there is `order_id` | Order, Order no, Name (Shopify) |
//! | `order_id` | order | the shop's id, if it is not the number | Id (Shopify) |
//! | `email` | order | | E-mail address, Customer email, Billing email, Email (Billing) |
//! | `name` | order | recipient; or `first_name`, `last_name` | Shipping Name, First Name (Shipping) … |
//! | `company`, `phone` | order | | Shipping Company, Shipping Phone, Phone (Billing) |
//! | `locale` | order | `de`, `pt-BR` | Language |
//! | `currency` | order | three letters; required where there are amounts | Order Currency |
//! | `placed_at` | order | day or time, see below | Created at, Order Date, Date |
//! | `cancelled_at` | order | day or time; empty if it was not cancelled | Canceled at |
//! | `line_title` | line | name of the item | Lineitem name, Item name, Product, Title |
//! | `line_sku` | line | | SKU, Lineitem sku |
//! | `line_variant` | line | colour, size | Variant, Variation |
//! | `quantity` | line | 1 if empty | Qty, Lineitem quantity, Quantity (- Refund) |
//! | `unit_price` | line | price of one | Price, Lineitem price, Item cost |
//! | `image_url` | line | picture, `https://…` | Image |
//! | `requires_shipping` | line | yes or no; yes if empty | Lineitem requires shipping |
//! | `shipping`, `discount`, `tax`, `total`, `refunded` | order | amounts | Taxes, Discount Amount, Order Total … |
//! | `address`, `address_2` | order | street and number | Shipping Address1, Shipping Street, Address 1&2 (Shipping) |
//! | `city`, `region`, `postcode`, `country` | order | | Shipping City, Shipping Province, Shipping Zip … |
//! | `billing_postcode` | order | for look-ups when nothing is shipped | Billing Zip |
//! | `promised_from`, `promised_to` | order | days told at checkout; one is enough | Promised by |
//! | `tracking_number` | parcel | several: separated by `,` or `;` | Tracking, Tracking code |
//! | `tracking_url`, `carrier`, `service` | parcel | | Tracking company, Tracking provider, Courier |
//! | `pickup_name`, `pickup_address`, `pickup_city`, `pickup_postcode`, `pickup_country` | parcel | the shop, locker or post office where it is collected | Pickup point, Service point |
//! | `pickup_until` | parcel | last day to collect it | |
//! | `shipped_at` | parcel | day or time | Date shipped, Ship date |
//! | `brand` | order | the brand's short name | |
//! | `doorstep_shop` | order | where an order came from that was taken along from here: it stays that order | |
//!
//! Comma, semicolon or tab between the values. UTF-8. Amounts as `1234.50` or `1234,50`. Days as `2026-11-21` or
//! `21.11.2026`, times as `2026-11-21T10:00:00+01:00`; a time without a zone counts as UTC, and a day as its noon,
//! which is on that day almost everywhere.
//!
//! The file is read as a whole before anything is made of it: lines of one order need not be next to each other.

use std::collections::{HashMap, HashSet};

use ::csv::{ReaderBuilder, StringRecord, Trim};
use jiff::civil::Date;
use serde::Deserialize;

use super::loose;
use crate::db::Instant;
use crate::inbox::Unreadable;
use crate::orders::model::{self, Address, Currency, LineDraft, OrderDraft, Promise, Totals};
use crate::tracking::model::{Announcement, Pickup, TrackingNumber, When};

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// Orders of which every line is good, in the order of the file.
    pub orders: Vec<OrderLines>,
    /// What is wrong with the others, by line.
    pub errors: Vec<LineError>,
    /// Names of columns that nothing is known of.
    pub passed_over: Vec<String>,
}

/// One order and its parcels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderLines {
    /// The order.
    pub draft: OrderDraft,
    /// Its parcels.
    pub announcements: Vec<Announcement>,
    /// The lines of the file that it was read from, beginning with 1.
    pub line_numbers: Vec<u64>,
}

/// Something to be put right in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineError {
    /// The line of the file, beginning with 1. A record over several lines counts by its first.
    pub line: u64,
    /// The column, by the name in the table above; `None` if it is about the line as a whole.
    pub column: Option<String>,
    /// What is wrong and what to do.
    pub message: String,
}

/// Other names of the columns, folded. Earlier ones win if a file has several.
const ALIASES: &[(&str, &[&str])] = &[
    ("order_number", &["ordernumber", "order", "orderno", "ordernr", "ordername"]),
    ("order_id", &["orderid", "id"]),
    ("doorstep_shop", &["doorstepshop"]),
    ("email", &["email", "emailaddress", "customeremail", "billingemail", "emailbilling"]),
    ("name", &["name", "shippingname", "recipient", "recipientname", "shiptoname", "customername"]),
    ("first_name", &["firstname", "shippingfirstname", "firstnameshipping"]),
    ("last_name", &["lastname", "shippinglastname", "lastnameshipping"]),
    ("company", &["company", "shippingcompany", "companyshipping"]),
    ("phone", &["phone", "shippingphone", "phoneshipping", "billingphone", "phonebilling"]),
    ("locale", &["locale", "language", "customerlocale"]),
    ("currency", &["currency", "ordercurrency", "currencycode"]),
    ("placed_at", &["placedat", "createdat", "orderdate", "orderedat", "datecreated", "date"]),
    ("cancelled_at", &["cancelledat", "canceledat"]),
    (
        "line_title",
        &[
            "linetitle",
            "lineitemname",
            "itemname",
            "itemtitle",
            "productname",
            "productnamemain",
            "product",
            "title",
            "item",
        ],
    ),
    ("line_sku", &["linesku", "lineitemsku", "sku", "productsku"]),
    ("line_variant", &["linevariant", "lineitemvariant", "variant", "variation", "productvariation"]),
    ("quantity", &["quantity", "lineitemquantity", "qty", "itemquantity", "quantityrefund"]),
    ("unit_price", &["unitprice", "lineitemprice", "price", "itemprice", "itemcost"]),
    ("image_url", &["imageurl", "image", "lineitemimage"]),
    ("requires_shipping", &["requiresshipping", "lineitemrequiresshipping"]),
    ("shipping", &["shipping", "shippingtotal", "ordershippingamount", "shippingcost", "postage"]),
    ("discount", &["discount", "discountamount", "discounttotal", "cartdiscountamount"]),
    ("tax", &["tax", "taxes", "taxtotal", "totaltax", "ordertotaltaxamount"]),
    ("total", &["total", "ordertotal", "ordertotalamount"]),
    ("refunded", &["refunded", "refundedamount", "orderrefundamount"]),
    (
        "address",
        &[
            "address",
            "shippingaddress1",
            "shippingstreet",
            "shippingaddress",
            "address1",
            "address12shipping",
            "street",
        ],
    ),
    ("address_2", &["address2", "shippingaddress2"]),
    ("city", &["city", "shippingcity", "cityshipping", "town"]),
    ("region", &["region", "shippingprovince", "shippingstate", "statecodeshipping", "province", "state"]),
    ("postcode", &["postcode", "shippingzip", "shippingpostcode", "postcodeshipping", "postalcode", "zip"]),
    ("country", &["country", "shippingcountry", "countrycodeshipping", "countrycode"]),
    ("billing_postcode", &["billingpostcode", "billingzip", "postcodebilling"]),
    ("promised_from", &["promisedfrom"]),
    ("promised_to", &["promisedto", "promisedby"]),
    ("tracking_number", &["trackingnumber", "trackingnumbers", "tracking", "trackingcode", "trackingno"]),
    ("tracking_url", &["trackingurl", "trackinglink"]),
    ("carrier", &["carrier", "trackingcompany", "trackingprovider", "shippingprovider", "courier"]),
    ("service", &["service", "carrierservice"]),
    ("pickup_name", &["pickupname", "pickuppoint", "pickuplocation", "servicepoint", "servicepointname"]),
    ("pickup_address", &["pickupaddress", "servicepointaddress"]),
    ("pickup_city", &["pickupcity", "servicepointcity"]),
    ("pickup_postcode", &["pickuppostcode", "pickupzip", "servicepointpostcode", "servicepointzip"]),
    ("pickup_country", &["pickupcountry", "servicepointcountry"]),
    ("pickup_until", &["pickupuntil"]),
    ("shipped_at", &["shippedat", "dateshipped", "shipdate", "shippingdate"]),
    ("brand", &["brand"]),
];

/// The values of one line, by the table above.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Cells {
    order_number: Option<String>,
    order_id: Option<String>,
    doorstep_shop: Option<String>,
    email: Option<String>,
    name: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    company: Option<String>,
    phone: Option<String>,
    locale: Option<String>,
    currency: Option<String>,
    placed_at: Option<String>,
    cancelled_at: Option<String>,
    line_title: Option<String>,
    line_sku: Option<String>,
    line_variant: Option<String>,
    quantity: Option<String>,
    unit_price: Option<String>,
    image_url: Option<String>,
    requires_shipping: Option<String>,
    shipping: Option<String>,
    discount: Option<String>,
    tax: Option<String>,
    total: Option<String>,
    refunded: Option<String>,
    address: Option<String>,
    address_2: Option<String>,
    city: Option<String>,
    region: Option<String>,
    postcode: Option<String>,
    country: Option<String>,
    billing_postcode: Option<String>,
    promised_from: Option<String>,
    promised_to: Option<String>,
    tracking_number: Option<String>,
    tracking_url: Option<String>,
    carrier: Option<String>,
    service: Option<String>,
    pickup_name: Option<String>,
    pickup_address: Option<String>,
    pickup_city: Option<String>,
    pickup_postcode: Option<String>,
    pickup_country: Option<String>,
    pickup_until: Option<String>,
    shipped_at: Option<String>,
    brand: Option<String>,
}

#[derive(Debug)]
struct Row {
    line: u64,
    cells: Cells,
}

/// The lines of one order.
#[derive(Debug, Default)]
struct Group {
    rows: Vec<Row>,
    /// A line that is known to belong here could not be read.
    broken: bool,
}

/// Reads a file. `shop` names the connection that its orders belong to.
///
/// # Errors
/// The file as a whole cannot be read: it is no CSV in UTF-8, has no usable first line, or its quotation marks are so
/// damaged that lines cannot be told apart.
pub fn read(bytes: &[u8], shop: &str) -> Result<Import, Unreadable> {
    let text = text_of(bytes)?;
    let (text, delimiter, first_line) = separator(text);
    if let Some(line) = open_quotation(text, delimiter) {
        return Err(Unreadable(format!(
            "line {}: a value begins with a quotation mark that is never closed; close it, or write \"\" for a \
             quotation mark inside a value",
            line.saturating_add(first_line)
        )));
    }
    let mut problems = Problems::default();
    let mut groups = Groups::default();
    let mut lines = LineCounter { text: text.as_bytes(), at: 0, line: first_line };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut columns: Option<StringRecord> = None;
    let mut passed_over = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| Unreadable(format!("not CSV: {error}")))?;
        let line = record.position().map_or(first_line, |position| lines.line_at(position.byte()));
        let Some(header) = &columns else {
            let known = columns_of(&record)?;
            let strange = record.iter().zip(&known).filter(|(name, column)| column.is_empty() && !name.is_empty());
            passed_over = strange.map(|(name, _)| name.to_owned()).collect();
            columns = Some(known);
            continue;
        };
        let mut record: StringRecord = record.iter().map(cleaned).collect();
        if record.iter().all(str::is_empty) {
            continue;
        }
        let values = record.len();
        let fits = values >= header.len() && record.iter().skip(header.len()).all(str::is_empty);
        if !fits && record.iter().any(|value| value.contains('\n')) {
            return Err(Unreadable(format!(
                "line {line}: the value in quotation marks goes on over several lines and the columns after it do not \
                 fit; look for a quotation mark too many or too few near this line"
            )));
        }
        // The order that a short line belongs to is to be known too.
        while record.len() < header.len() {
            record.push_field("");
        }
        let cells: Cells = record
            .deserialize(Some(header))
            .map_err(|error| Unreadable(format!("line {line} cannot be read: {error}")))?;
        if !fits {
            let message = format!(
                "has {values} values where the first line has {} columns; put a value that holds the separator in \
                 quotation marks",
                header.len()
            );
            problems.add(line, None, message);
        }
        groups.add(Row { line, cells }, fits, &mut problems);
    }
    if columns.is_none() {
        return Err(Unreadable("the file is empty; its first line has to name the columns".into()));
    }
    let mut orders = Vec::new();
    for group in &groups.groups {
        let found = problems.errors.len();
        let order = order(shop, group, &mut problems)?;
        if !group.broken && problems.errors.len() == found {
            orders.push(order);
        }
    }
    problems.errors.sort_by_key(|error| error.line);
    Ok(Import { orders, errors: problems.errors, passed_over })
}

/// The file as text, or what to do about it.
fn text_of(bytes: &[u8]) -> Result<&str, Unreadable> {
    const SAVE: &str = "save it as UTF-8 (Excel: “CSV UTF-8”; LibreOffice: character set “Unicode (UTF-8)”)";
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Unreadable("this is a workbook, not CSV; save it as “CSV UTF-8”".into()));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(Unreadable(format!("the file is in UTF-16 or not text at all; {SAVE}")));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
        Unreadable(format!("line {line} is not UTF-8, the file was probably saved in Windows-1252; {SAVE}"))
    })
}

/// The text behind Excel's `sep=;`, the separator, and the number of the line that the text begins with.
fn separator(text: &str) -> (&str, u8, u64) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some((hint, rest)) = rest.split_once('\n')
        && let [hint @ (b',' | b';' | b'\t')] = hint.trim_end_matches('\r').as_bytes()
    {
        return (rest, *hint, 2);
    }
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let (mut commas, mut semicolons, mut tabs, mut quoted) = (0u32, 0u32, 0u32, false);
    for byte in header.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            b'\t' if !quoted => tabs += 1,
            _ => {}
        }
    }
    let delimiter = if tabs > commas.max(semicolons) {
        b'\t'
    } else if semicolons > commas {
        b';'
    } else {
        b','
    };
    (text, delimiter, 1)
}

/// How many lines into the text a quotation begins that never ends. Otherwise the rest of the file would be one value.
fn open_quotation(text: &str, delimiter: u8) -> Option<u64> {
    let (mut line, mut opened_at, mut quoted, mut at_start) = (0u64, 0u64, false, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\n' {
            line += 1;
        }
        if quoted {
            // A doubled mark stands for one mark.
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                quoted = false;
            }
        } else if byte == b'"' && at_start {
            (quoted, opened_at) = (true, line);
        }
        at_start = !quoted && (byte == delimiter || byte == b'\n' || byte == b'\r');
    }
    quoted.then_some(opened_at)
}

/// Tells the line of a record. The CSV reader's own count does not look behind empty lines and half of a line's end.
struct LineCounter<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl LineCounter<'_> {
    fn line_at(&mut self, byte: u64) -> u64 {
        let start = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(byte) = self.text.get(self.at) {
            if self.at >= start && !matches!(byte, b'\n' | b'\r') {
                break;
            }
            if *byte == b'\n' {
                self.line += 1;
            }
            self.at += 1;
        }
        self.line
    }
}

/// The names of our columns in the places that they have in the file; nothing where we use none.
fn columns_of(header: &StringRecord) -> Result<StringRecord, Unreadable> {
    let folded: Vec<String> = header
        .iter()
        .map(|name| name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect())
        .collect();
    let mut places = HashMap::<&str, usize>::new();
    let mut twice = HashSet::<&str>::new();
    for (place, name) in folded.iter().enumerate() {
        if places.insert(name, place).is_some() {
            twice.insert(name);
        }
    }
    let has = |names: &[&str]| names.iter().any(|name| places.contains_key(name));
    let numbered = ALIASES.iter().any(|(column, names)| *column == "order_number" && has(names));
    // Shopify's export calls the order's number "Name"; here, and in most other files, that is the recipient.
    let shopify = has(&["lineitemname"]);
    let name_is_number = !numbered && has(&["name"]) && (shopify || !has(&["orderid"]));

    let mut found = HashMap::<usize, &str>::new();
    for (column, names) in ALIASES {
        let names: Vec<&str> = match *column {
            "order_number" if name_is_number => vec!["name"],
            // Elsewhere an "id" may be that of anything.
            "order_id" if !shopify => vec!["orderid"],
            "name" if name_is_number => names.iter().copied().filter(|name| *name != "name").collect(),
            _ => names.to_vec(),
        };
        let Some(name) = names.into_iter().find(|name| places.contains_key(name)) else { continue };
        if twice.contains(name) {
            return Err(Unreadable(format!("the column {column} is there twice; remove or rename one")));
        }
        if let Some(place) = places.get(name) {
            found.insert(*place, column);
        }
    }
    if !found.values().any(|column| matches!(*column, "order_number" | "order_id")) {
        return Err(Unreadable(
            "there is no column order_number; the first line has to name the columns, for example \
             order_number,email,line_title,quantity,tracking_number,carrier"
                .into(),
        ));
    }
    Ok((0..header.len()).map(|place| found.get(&place).copied().unwrap_or_default()).collect())
}

/// A value without what spreadsheets put around it to keep it a text: `="00123"`, `'00123`.
fn cleaned(value: &str) -> &str {
    let value = value.strip_prefix("=\"").and_then(|value| value.strip_suffix('"')).unwrap_or(value);
    let digits =
        value.strip_prefix('\'').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || "+-=@".contains(c)));
    digits.unwrap_or(value).trim()
}

#[derive(Debug, Default)]
struct Problems {
    errors: Vec<LineError>,
}

impl Problems {
    fn add(&mut self, line: u64, column: Option<&str>, message: impl Into<String>) {
        self.errors.push(LineError { line, column: column.map(str::to_owned), message: message.into() });
    }
}

/// Lines gathered by order.
#[derive(Debug, Default)]
struct Groups {
    groups: Vec<Group>,
    by_number: HashMap<String, usize>,
    by_id: HashMap<String, usize>,
}

impl Groups {
    fn add(&mut self, row: Row, fits: bool, problems: &mut Problems) {
        let number = row.cells.order_number.as_deref().map(model::as_written).filter(|number| !number.is_empty());
        let id = row.cells.order_id.clone();
        let named = number.as_ref().and_then(|number| self.by_number.get(number)).copied();
        let identified = id.as_ref().and_then(|id| self.by_id.get(id)).copied();
        if number.is_none() && id.is_none() {
            problems.add(row.line, Some("order_number"), "is empty; repeat the number on each line of the order");
            // Some exports leave the number out on further lines of an order: the one before is not complete.
            if let Some(before) = self.groups.last_mut() {
                before.broken = true;
            }
            return;
        }
        if let (Some(_), Some(other)) = (&number, identified)
            && named != Some(other)
        {
            problems.add(
                row.line,
                Some("order_id"),
                "stands beside another order_number further up; correct one of them",
            );
            for at in [named, identified].into_iter().flatten() {
                if let Some(group) = self.groups.get_mut(at) {
                    group.broken = true;
                }
            }
            return;
        }
        let at = named.or(identified).unwrap_or(self.groups.len());
        if at == self.groups.len() {
            self.groups.push(Group::default());
        }
        if let Some(number) = number {
            self.by_number.entry(number).or_insert(at);
        }
        if let Some(id) = id {
            self.by_id.entry(id).or_insert(at);
        }
        if let Some(group) = self.groups.get_mut(at) {
            group.broken |= !fits;
            if fits {
                group.rows.push(row);
            }
        }
    }
}

/// Reads one order. What is wrong with it is added to `problems`; the order is of no use then.
fn order(shop: &str, group: &Group, problems: &mut Problems) -> Result<OrderLines, Unreadable> {
    let rows = group.rows.as_slice();
    let number = rows.iter().find_map(|row| row.cells.order_number.clone());
    let id = agreed(rows, "order_id", |cells| &cells.order_id, problems, owned);
    let told_by = agreed(rows, "doorstep_shop", |cells| &cells.doorstep_shop, problems, owned);
    let shop = told_by.as_deref().unwrap_or(shop);
    let external_id = id.or_else(|| number.as_deref().map(model::as_written)).unwrap_or_default();

    let currency = agreed(
        rows,
        "currency",
        |cells| &cells.currency,
        problems,
        |text| Currency::new(text).ok_or_else(|| "is not a currency; write three letters such as EUR".into()),
    );
    let stated = rows.iter().any(|row| row.cells.currency.is_some());
    let priced = rows.iter().find(|row| row.cells.has_amount());
    if let (None, false, Some(row)) = (currency, stated, priced) {
        let message = "is missing, and this line has an amount; add a column currency with a code such as EUR";
        problems.add(row.line, Some("currency"), message);
    }
    // Without a currency an amount cannot be read, and that has been said already.
    let money = |text: &str| currency.map_or(Ok(None), |currency| amount(currency, text).map(Some));
    let sum = |column: &str, value: fn(&Cells) -> &Option<String>, problems: &mut Problems| {
        agreed(rows, column, value, problems, money).flatten()
    };
    let (lines, line_ids) = lines(rows, currency, problems);
    let totals = Totals {
        subtotal: loose::sum(lines.iter().map(|line| line.unit_price?.checked_mul(i64::from(line.quantity)))),
        shipping: sum("shipping", |cells| &cells.shipping, problems),
        // Exports write discounts with and without a minus.
        discount: agreed(
            rows,
            "discount",
            |cells| &cells.discount,
            problems,
            |text| money(text.strip_prefix('-').unwrap_or(text)),
        )
        .flatten(),
        tax: sum("tax", |cells| &cells.tax, problems),
        refunded: sum("refunded", |cells| &cells.refunded, problems).filter(|refunded| *refunded > 0),
        total: sum("total", |cells| &cells.total, problems),
    };

    let mut text = |column: &str, value: fn(&Cells) -> &Option<String>| agreed(rows, column, value, problems, owned);
    let first_name = text("first_name", |cells| &cells.first_name);
    let last_name = text("last_name", |cells| &cells.last_name);
    let both: Vec<String> = first_name.into_iter().chain(last_name).collect();
    let street = text("address", |cells| &cells.address);
    let further = text("address_2", |cells| &cells.address_2);
    let street_lines = street.iter().chain(&further).flat_map(|street| street.lines());
    let ship_to = Address {
        name: text("name", |cells| &cells.name).or_else(|| (!both.is_empty()).then(|| both.join(" "))),
        company: text("company", |cells| &cells.company),
        lines: street_lines.map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        city: text("city", |cells| &cells.city),
        region: text("region", |cells| &cells.region),
        postcode: text("postcode", |cells| &cells.postcode),
        country: text("country", |cells| &cells.country)
            .map(|country| if country.len() == 2 { country.to_ascii_uppercase() } else { country }),
    };
    let phone = text("phone", |cells| &cells.phone);
    let billing_postcode = text("billing_postcode", |cells| &cells.billing_postcode);
    let brand = text("brand", |cells| &cells.brand);
    let locale = text("locale", |cells| &cells.locale).map(|locale| locale.replace('_', "-"));
    let email = agreed(
        rows,
        "email",
        |cells| &cells.email,
        problems,
        |text| {
            // Compared without case; kept as written on the first line.
            model::email_key(text)
                .map(|key| Email { key, written: text.to_owned() })
                .ok_or_else(|| "is not an e-mail address; correct it or leave it empty".into())
        },
    );
    let announcements = parcels(shop, &external_id, rows, &line_ids, problems);
    Ok(OrderLines {
        draft: OrderDraft {
            in_order: true,
            shop: shop.to_owned(),
            number: number.unwrap_or_else(|| external_id.clone()),
            external_id,
            email: email.map(|email| email.written),
            locale,
            currency: currency.map_or_else(loose::no_currency, Ok)?,
            phone,
            ship_to,
            billing_postcode,
            totals,
            placed_at: agreed(rows, "placed_at", |cells| &cells.placed_at, problems, moment),
            cancelled_at: agreed(rows, "cancelled_at", |cells| &cells.cancelled_at, problems, moment),
            changed_at: None,
            store_pickup: None,
            promise: promise(rows, problems),
            brand,
            lines,
            adjustments: Vec::new(),
        },
        announcements,
        line_numbers: rows.iter().map(|row| row.line).collect(),
    })
}

/// An e-mail address, equal without case.
struct Email {
    key: String,
    written: String,
}

impl PartialEq for Email {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

/// As it stands; a reader for [`agreed`] that never fails.
fn owned(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

/// A value that all rows which state it must state alike.
fn agreed<'a, T: PartialEq>(
    rows: impl IntoIterator<Item = &'a Row>,
    column: &str,
    value: impl Fn(&Cells) -> &Option<String>,
    problems: &mut Problems,
    read: impl Fn(&str) -> Result<T, String>,
) -> Option<T> {
    let mut first: Option<(T, u64)> = None;
    for row in rows {
        let Some(text) = value(&row.cells) else { continue };
        match (read(text), &first) {
            (Err(message), _) => problems.add(row.line, Some(column), message),
            (Ok(value), Some((known, line))) if value != *known => {
                let message = format!("is not the same as on line {line}; correct one of them or leave it empty");
                problems.add(row.line, Some(column), message);
            }
            (Ok(_), Some(_)) => {}
            (Ok(value), None) => first = Some((value, row.line)),
        }
    }
    first.map(|(value, _)| value)
}

impl Cells {
    fn has_amount(&self) -> bool {
        [&self.unit_price, &self.shipping, &self.discount, &self.tax, &self.total, &self.refunded]
            .into_iter()
            .any(Option::is_some)
    }

    fn has_item(&self) -> bool {
        self.line_title.is_some() || self.line_sku.is_some()
    }
}

/// The items, and for each row the id and quantity of its item, if it has one.
fn lines(
    rows: &[Row],
    currency: Option<Currency>,
    problems: &mut Problems,
) -> (Vec<LineDraft>, Vec<Option<(String, u32)>>) {
    let mut lines = Vec::new();
    let mut ids = Vec::new();
    let mut known = HashSet::new();
    let mut occurrences = HashMap::<String, u32>::new();
    for row in rows {
        let cells = &row.cells;
        if !cells.has_item() {
            // A line may be about the order or a parcel only.
            if [&cells.quantity, &cells.unit_price, &cells.line_variant].into_iter().any(Option::is_some) {
                problems.add(row.line, Some("line_title"), "is empty; write the name of the item");
            }
            ids.push(None);
            continue;
        }
        let quantity = cells.quantity.as_deref().map_or(Ok(1), quantity).unwrap_or_else(|message| {
            problems.add(row.line, Some("quantity"), message);
            1
        });
        let price = cells.unit_price.as_deref().zip(currency).map(|(text, currency)| amount(currency, text));
        let unit_price =
            price.and_then(|price| price.map_err(|why| problems.add(row.line, Some("unit_price"), why)).ok());
        let image = cells.image_url.as_deref().map(|url| loose::Text::from(url).web_address());
        if image == Some(None) {
            problems.add(row.line, Some("image_url"), "is not an address; write one that begins with https://");
        }
        let requires_shipping = cells.requires_shipping.as_deref().map_or(Some(true), yes_or_no);
        if requires_shipping.is_none() {
            problems.add(row.line, Some("requires_shipping"), "is neither yes nor no");
        }
        // From the item and not from the place, so that a line put in between does not make others out of all that
        // follow.
        let item = cells.line_sku.clone().unwrap_or_else(|| {
            [&cells.line_title, &cells.line_variant]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(" / ")
        });
        let mut external_id = item.clone();
        while !known.insert(external_id.clone()) {
            let occurrence = occurrences.entry(item.clone()).or_insert(1);
            *occurrence += 1;
            external_id = format!("{item} ({occurrence})");
        }
        ids.push(Some((external_id.clone(), quantity)));
        lines.push(LineDraft {
            external_id,
            sku: cells.line_sku.clone(),
            product_id: None,
            title: cells.line_title.clone().or_else(|| cells.line_sku.clone()).unwrap_or_default(),
            variant: cells.line_variant.clone(),
            quantity,
            unit_price,
            image_url: image.flatten(),
            requires_shipping: requires_shipping.unwrap_or(true),
        });
    }
    (lines, ids)
}

/// The parcels: one for each number; and one without a number for lines that were shipped and have none.
fn parcels(
    shop: &str,
    order: &str,
    rows: &[Row],
    line_ids: &[Option<(String, u32)>],
    problems: &mut Problems,
) -> Vec<Announcement> {
    let mut found = Vec::<(Option<TrackingNumber>, Vec<&Row>, Vec<(String, u32)>)>::new();
    let mut places = HashMap::<String, usize>::new();
    for (row, item) in rows.iter().zip(line_ids) {
        let numbers: Vec<Option<TrackingNumber>> = match row.cells.tracking_number.as_deref() {
            None if row.cells.shipped_at.is_some() => vec![None],
            None => Vec::new(),
            Some(text) if was_shortened(text) => {
                let message = "was shortened by a spreadsheet; format the column as text and enter the number again";
                problems.add(row.line, Some("tracking_number"), message);
                Vec::new()
            }
            Some(text) => text.split([',', ';', '|', '\n']).filter_map(TrackingNumber::new).map(Some).collect(),
        };
        for (at, number) in numbers.into_iter().enumerate() {
            let key = number.as_ref().map(TrackingNumber::key).unwrap_or_default();
            let place = *places.entry(key).or_insert_with(|| {
                found.push((number, Vec::new(), Vec::new()));
                found.len() - 1
            });
            let Some((_, parcel_rows, items)) = found.get_mut(place) else { continue };
            parcel_rows.push(row);
            // How many of an item are in which of several parcels is not said: they count to the first.
            items.extend(item.iter().filter(|_| at == 0).cloned());
        }
    }
    found
        .into_iter()
        .map(|(number, rows, items)| {
            let rows = || rows.iter().copied();
            let key = number.as_ref().map_or_else(|| "no number".to_owned(), TrackingNumber::key);
            let url = agreed(
                rows(),
                "tracking_url",
                |cells| &cells.tracking_url,
                problems,
                |text| {
                    let url = loose::Text::from(text).web_address();
                    url.ok_or_else(|| "is not an address; write one that begins with https://".into())
                },
            );
            Announcement {
                shop: shop.to_owned(),
                order_external_id: order.to_owned(),
                // A number may come again in another order: two orders in one parcel.
                external_id: format!("{order}/{key}"),
                changed_at: None,
                shipped_at: agreed(rows(), "shipped_at", |cells| &cells.shipped_at, problems, moment),
                carrier: agreed(rows(), "carrier", |cells| &cells.carrier, problems, owned),
                service: agreed(rows(), "service", |cells| &cells.service, problems, owned),
                numbers: number.map(|number| (number, url)).into_iter().collect(),
                items: loose::counted(items.into_iter()),
                withdrawn: false,
                pickup: pickup(rows(), problems),
                ..Announcement::default()
            }
        })
        .collect()
}

fn pickup<'a>(rows: impl Iterator<Item = &'a Row> + Clone, problems: &mut Problems) -> Option<Pickup> {
    let mut text =
        |column: &str, value: fn(&Cells) -> &Option<String>| agreed(rows.clone(), column, value, problems, owned);
    let pickup = Pickup {
        name: text("pickup_name", |cells| &cells.pickup_name),
        address: text("pickup_address", |cells| &cells.pickup_address).into_iter().collect(),
        city: text("pickup_city", |cells| &cells.pickup_city),
        postcode: text("pickup_postcode", |cells| &cells.pickup_postcode),
        country: text("pickup_country", |cells| &cells.pickup_country),
        until: agreed(rows, "pickup_until", |cells| &cells.pickup_until, problems, day),
        ..Pickup::default()
    };
    (!pickup.is_empty()).then_some(pickup)
}

fn promise(rows: &[Row], problems: &mut Problems) -> Option<Promise> {
    let from = agreed(rows, "promised_from", |cells| &cells.promised_from, problems, day);
    let to = agreed(rows, "promised_to", |cells| &cells.promised_to, problems, day);
    let earliest = from.or(to)?;
    let latest = to.or(from)?;
    if latest < earliest {
        let row = rows.iter().find(|row| row.cells.promised_to.is_some())?;
        problems.add(row.line, Some("promised_to"), "is before promised_from; exchange them");
    }
    Some(Promise { earliest, latest })
}

/// `1.23457E+17`: a long number after a spreadsheet took it for an amount.
fn was_shortened(text: &str) -> bool {
    let Some((digits, exponent)) = text.split_once("E+") else { return false };
    let decimal = digits.split_once(['.', ',']).is_some_and(|(whole, part)| whole.len() == 1 && !part.is_empty());
    decimal
        && exponent.len() == 2
        && digits.chars().chain(exponent.chars()).all(|c| c.is_ascii_digit() || c == '.' || c == ',')
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" | "y" => Some(true),
        "no" | "false" | "0" | "n" => Some(false),
        _ => None,
    }
}

fn quantity(text: &str) -> Result<u32, String> {
    // `2,0` where the comma is the decimal point.
    let pieces = loose::pieces(&text.replace(',', "."));
    // More than a million of anything is a number in the wrong column.
    pieces
        .filter(|pieces| (1..=1_000_000).contains(pieces))
        .ok_or_else(|| format!("{} is not a quantity; write 1 or more", quoted(text)))
}

/// Reads `1234.50`, `1234,50`, `1.234,50`, `1,234.50`, `1'234.50`, with or without a currency sign.
fn amount(currency: Currency, text: &str) -> Result<i64, String> {
    let wrong = || format!("{} is not an amount in {currency:?}; write it like 1234.50", quoted(text));
    let code = currency.as_str();
    let bare = text.strip_prefix(code).or_else(|| text.strip_suffix(code)).unwrap_or(text);
    let digits: String =
        bare.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’' | '$' | '€' | '£' | '¥')).collect();
    let (mut whole, mut fraction) = (digits.as_str(), "");
    if let Some((before, after)) = digits.rsplit_once(['.', ',']) {
        let one_mark = !before.contains(['.', ',']);
        let other_mark = before.contains(if digits.get(before.len()..).is_some_and(|rest| rest.starts_with('.')) {
            ','
        } else {
            '.'
        });
        let three = after.len() == 3;
        if one_mark && three && !matches!(currency.decimals(), 0 | 3) {
            // 1,234 may be one and a bit, or more than a thousand.
            return Err(wrong());
        }
        let groups_only = !one_mark && !other_mark || one_mark && three && currency.decimals() == 0;
        if !groups_only {
            (whole, fraction) = (before, after);
        }
    }
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    if groups.iter().skip(1).any(|group| group.len() != 3) {
        return Err(wrong());
    }
    let plain = format!("{}.{fraction}", groups.concat());
    currency.minor(&plain).filter(|minor| *minor >= 0).ok_or_else(wrong)
}

/// A moment: a time with a zone, a time that counts as UTC, or the noon of a day.
fn moment(text: &str) -> Result<Instant, String> {
    if let Ok(day) = day(text) {
        return When::wall(day.at(12, 0, 0, 0)).sort_key().ok_or_else(|| not_a_day(text));
    }
    // Shopify's export writes `2026-11-21 10:00:00 +0100`.
    let joined = match text.rsplit_once(' ') {
        Some((time, offset)) if offset.starts_with(['+', '-']) => format!("{time}{offset}"),
        Some((time, "UTC")) => format!("{time}Z"),
        _ => text.to_owned(),
    };
    When::parse(&joined).and_then(|when| when.sort_key()).ok_or_else(|| not_a_day(text))
}

/// A day: `2026-11-21`, or `21.11.2026`. With slashes it is not known which of the numbers is the month.
fn day(text: &str) -> Result<Date, String> {
    let mut parts = text.split('.');
    if let (Some(day), Some(month), Some(year), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        && let (Ok(day), Ok(month), Ok(year), 4) = (day.parse(), month.parse(), year.parse(), year.len())
    {
        return Date::new(year, month, day).map_err(|_| not_a_day(text));
    }
    match text.len() {
        10 => text.parse().map_err(|_| not_a_day(text)),
        _ => Err(not_a_day(text)),
    }
}

fn not_a_day(text: &str) -> String {
    format!("{} cannot be read; write it like 2026-11-21 or 2026-11-21T10:00:00+01:00", quoted(text))
}

/// A value in a message, not longer than a message should be.
fn quoted(text: &str) -> String {
    let short: String = text.chars().take(40).collect();
    format!("“{short}{}”", if short.len() < text.len() { "…" } else { "" })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GERMAN: &[u8] = include_bytes!("../../tests/fixtures/shops/csv/german.csv");
    const SHOPIFY: &[u8] = include_bytes!("../../tests/fixtures/shops/csv/shopify-export.csv");
    const WOOCOMMERCE: &[u8] = include_bytes!("../../tests/fixtures/shops/csv/woocommerce-export.csv");
    const BROKEN: &[u8] = include_bytes!("../../tests/fixtures/shops/csv/broken.csv");

    fn at(text: &str) -> Option<Instant> {
        When::parse(text).unwrap().at
    }

    fn good(text: &str) -> Vec<OrderLines> {
        let import = read(text.as_bytes(), "file").unwrap();
        assert_eq!(import.errors, []);
        import.orders
    }

    /// Line, column and message of each error.
    fn errors(text: &str) -> Vec<(u64, String, String)> {
        let import = read(text.as_bytes(), "file").unwrap();
        import.errors.into_iter().map(|e| (e.line, e.column.unwrap_or_default(), e.message)).collect()
    }

    #[test]
    fn semicolons_commas_in_amounts_and_a_byte_order_mark() {
        let import = read(GERMAN, "file").unwrap();
        assert_eq!(import.errors, []);
        let [first, second] = &import.orders[..] else { panic!("{import:?}") };
        let draft = &first.draft;
        assert_eq!((draft.number.as_str(), draft.external_id.as_str(), draft.shop.as_str()), ("A-1", "a-1", "file"));
        assert_eq!(draft.email.as_deref(), Some("jürgen@example.de"));
        assert_eq!(draft.ship_to.name.as_deref(), Some("Jürgen Groß"));
        assert_eq!(draft.ship_to.lines, ["Hauptstr. 5", "Hinterhaus"]);
        assert_eq!((draft.ship_to.country.as_deref(), draft.currency.as_str()), (Some("DE"), "EUR"));
        assert_eq!(draft.placed_at, at("2026-11-21T12:00:00Z"));
        let totals = &draft.totals;
        assert_eq!((totals.subtotal, totals.shipping, totals.tax), (Some(102_500), Some(490), Some(477)));
        assert_eq!(totals.total, Some(102_990));
        let day = |day| jiff::civil::date(2026, 11, day);
        assert_eq!(draft.promise, Some(Promise { earliest: day(24), latest: day(26) }));
        let lines: Vec<_> =
            draft.lines.iter().map(|l| (l.external_id.as_str(), l.title.as_str(), l.quantity)).collect();
        assert_eq!(lines, [("T-1", "Tasse", 2), ("L-1", "Löffel", 1)]);
        let [parcel] = &first.announcements[..] else { panic!("{first:?}") };
        assert_eq!((parcel.external_id.as_str(), parcel.order_external_id.as_str()), ("a-1/00340", "a-1"));
        assert_eq!(parcel.numbers, [(TrackingNumber::new("00340").unwrap(), None)]);
        assert_eq!(parcel.items, [("T-1".into(), 2), ("L-1".into(), 1)]);
        assert_eq!((parcel.carrier.as_deref(), parcel.shipped_at), (Some("DHL"), at("2026-11-22T12:00:00Z")));
        assert_eq!(first.line_numbers, [2, 4], "the first record takes two lines");

        assert_eq!(second.line_numbers, [6], "behind an empty line");
        assert_eq!(second.draft.placed_at, at("2026-11-21T09:00:00Z"));
        assert_eq!(second.draft.promise, Some(Promise { earliest: day(27), latest: day(27) }));
        assert_eq!((second.draft.lines[0].quantity, &second.announcements), (1, &vec![]));
        assert_eq!(read(GERMAN, "file").unwrap(), import, "twice the same");
    }

    #[test]
    fn the_export_of_shopify() {
        let import = read(SHOPIFY, "file").unwrap();
        assert_eq!(import.errors, []);
        let [first, second] = &import.orders[..] else { panic!("{import:?}") };
        let draft = &first.draft;
        assert_eq!((draft.number.as_str(), draft.external_id.as_str()), ("#3001", "5512340000000000001"));
        assert_eq!(draft.ship_to.name.as_deref(), Some("Pat Lee"));
        assert_eq!(draft.ship_to.lines, ["1 River St", "Unit 4"]);
        assert_eq!(
            (draft.ship_to.postcode.as_deref(), draft.billing_postcode.as_deref()),
            (Some("07030"), Some("07030"))
        );
        assert_eq!(draft.phone.as_deref(), Some("+12015550100"));
        assert_eq!(draft.placed_at, at("2026-10-02T11:59:58Z"));
        let totals = &draft.totals;
        assert_eq!((totals.subtotal, totals.discount, totals.total), (Some(5_000), Some(500), Some(5_360)));
        assert_eq!(totals.refunded, None);
        assert_eq!(draft.lines.iter().map(|line| line.requires_shipping).collect::<Vec<_>>(), [true, false]);
        assert_eq!(draft.cancelled_at, None);
        assert_eq!(second.draft.cancelled_at, at("2026-10-05T13:00:00Z"));
        assert_eq!(second.draft.totals.refunded, Some(2_000));
    }

    #[test]
    fn an_export_of_woocommerce() {
        let import = read(WOOCOMMERCE, "file").unwrap();
        assert_eq!(import.errors, []);
        let [order] = &import.orders[..] else { panic!("{import:?}") };
        assert_eq!(order.draft.ship_to.name.as_deref(), Some("Noor Aziz"));
        assert_eq!(order.draft.lines[0].title, "Sewing kit, \"large\"");
        assert_eq!(order.draft.placed_at, at("2026-11-01T09:30:00Z"));
        assert_eq!(order.draft.totals.total, Some(2_350));
        let [parcel] = &order.announcements[..] else { panic!("{order:?}") };
        assert_eq!((parcel.carrier.as_deref(), parcel.shipped_at), (Some("royal-mail"), at("2026-11-02T12:00:00Z")));
    }

    #[test]
    fn an_order_with_a_bad_line_is_left_out_and_the_others_are_not() {
        let import = read(BROKEN, "file").unwrap();
        let told: Vec<_> = import.errors.iter().map(|e| (e.line, e.column.as_deref().unwrap_or_default())).collect();
        assert_eq!(
            told,
            [
                (3, "quantity"),
                (4, "email"),
                (5, "currency"),
                (6, "placed_at"),
                (7, "unit_price"),
                (7, "email"),
                (8, "tracking_number"),
                (9, "currency"),
                (10, ""),
                (11, "order_number"),
                (12, "line_title"),
            ]
        );
        assert!(import.errors.iter().all(|error| !error.message.contains("example.com")), "no personal data");
        assert_eq!(import.orders.iter().map(|order| order.draft.number.as_str()).collect::<Vec<_>>(), ["10"]);
    }

    #[test]
    fn lines_of_an_order_need_not_be_together_and_belong_by_number_or_id() {
        let orders = good("Order No,order-id,line_title\n#7,x,Cup\n8,,Bowl\n7,,Plate\n,x,Fork\n");
        let [seven, eight] = &orders[..] else { panic!("{orders:?}") };
        assert_eq!(seven.draft.lines.len(), 3);
        assert_eq!((seven.draft.number.as_str(), seven.draft.external_id.as_str()), ("#7", "x"));
        assert_eq!((eight.draft.external_id.as_str(), eight.line_numbers.as_slice()), ("8", [3].as_slice()));
        let alone = good("order_id\n55\n");
        assert_eq!((alone[0].draft.number.as_str(), alone[0].draft.external_id.as_str()), ("55", "55"));
        assert_eq!(alone[0].draft.currency.as_str(), "XXX");
        let crossed = errors("order_number,order_id\n1,a\n2,b\n2,a\n");
        assert_eq!((crossed[0].0, crossed[0].1.as_str()), (4, "order_id"));
        let two_ids = read(b"order_number,order_id\n1,a\n1,b\n3,c\n", "file").unwrap();
        assert_eq!((two_ids.errors[0].line, two_ids.orders.len()), (3, 1));
    }

    #[test]
    fn an_empty_number_spoils_the_order_before() {
        let import = read(b"order_number,line_title\n1,Cup\n,Plate\n2,Bowl\n", "file").unwrap();
        assert_eq!(import.orders.iter().map(|order| order.draft.number.as_str()).collect::<Vec<_>>(), ["2"]);
        assert_eq!(import.errors[0].line, 3);
    }

    #[test]
    fn name_is_the_recipient_unless_it_can_only_be_the_number() {
        assert_eq!(good("order,name\n1,Ann\n")[0].draft.ship_to.name.as_deref(), Some("Ann"));
        assert_eq!(good("order_id,name\n1,Ann\n")[0].draft.ship_to.name.as_deref(), Some("Ann"));
        assert_eq!(good("name,email\n#1,a@example.com\n")[0].draft.number, "#1");
        assert_eq!(good("id,order_number\n1,A\n2,A\n").len(), 1, "an id of anything");
    }

    #[test]
    fn parcels() {
        let text = "order_number,sku,quantity,tracking_number,carrier,tracking_url,shipped_at\n\
                    1,A,2,\"X1, X2\",UPS,,\n1,B,1,x-1,,https://t.example/x1,\n1,C,1,,,,2026-11-02\n2,A,1,X1,UPS,,\n";
        let orders = good(text);
        let [both, second, unnumbered] = &orders[0].announcements[..] else { panic!("{orders:?}") };
        assert_eq!(both.numbers[0].0.as_str(), "X1");
        assert_eq!(both.numbers[0].1.as_deref(), Some("https://t.example/x1"));
        assert_eq!(both.items, [("A".into(), 2), ("B".into(), 1)]);
        assert_eq!((second.numbers[0].0.as_str(), second.items.len()), ("X2", 0));
        assert!(unnumbered.numbers.is_empty() && unnumbered.shipped_at.is_some());
        assert_eq!(unnumbered.items, [("C".into(), 1)]);
        assert_eq!(orders[1].announcements[0].external_id, "2/X1", "two orders in one parcel");
        let two = errors("order_number,tracking_number,carrier\n1,X,UPS\n1,X,DHL\n");
        assert_eq!((two[0].0, two[0].1.as_str()), (3, "carrier"));
        let script = errors("order_number,tracking_number,tracking_url\n1,X,javascript:1\n");
        assert_eq!(script[0].1, "tracking_url");
        assert_eq!(
            good("order_number,tracking_number\n1,=\"00123\"\n")[0].announcements[0].numbers[0].0.as_str(),
            "00123"
        );
    }

    #[test]
    fn line_ids_come_from_the_item() {
        let before = good("order_number,sku,title\n1,A,Cup\n1,A,Cup\n1,,Plate\n");
        let after = good("order_number,sku,title\n1,N,New\n1,A,Cup\n1,A,Cup\n1,,Plate\n");
        let ids =
            |orders: &[OrderLines]| orders[0].draft.lines.iter().map(|l| l.external_id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&before), ["A", "A (2)", "Plate"]);
        assert_eq!(ids(&after)[1..], ids(&before));
    }

    #[test]
    fn amounts() {
        let read = |code: &str, text: &str| amount(Currency::new(code).unwrap(), text).ok();
        for (text, minor) in [
            ("12.5", Some(1_250)),
            ("12,50", Some(1_250)),
            ("1.234,50", Some(123_450)),
            ("1,234.50", Some(123_450)),
            ("1,234,567", Some(123_456_700)),
            ("1'234.50", Some(123_450)),
            ("1 234,50", Some(123_450)),
            ("€ 12", Some(1_200)),
            ("12.00 EUR", Some(1_200)),
            ("0", Some(0)),
            (".5", Some(50)),
            ("1,234", None),
            ("1.230", None),
            ("12,34.5", None),
            ("12.345", None),
            ("-3", None),
            ("", None),
            ("free", None),
            ("1.2.3", None),
            (",", None),
        ] {
            assert_eq!(read("EUR", text), minor, "{text}");
        }
        assert_eq!(read("JPY", "1,234"), Some(1_234));
        assert_eq!(read("KWD", "1.234"), Some(1_234));
        let order = &good("order_number,currency,discount\n1,EUR,-3.00\n")[0];
        assert_eq!(order.draft.totals.discount, Some(300));
    }

    #[test]
    fn days_and_times() {
        for (text, moment_is) in [
            ("2026-11-21", Some("2026-11-21T12:00:00Z")),
            ("21.11.2026", Some("2026-11-21T12:00:00Z")),
            ("1.2.2026", Some("2026-02-01T12:00:00Z")),
            ("2026-11-21 10:00", Some("2026-11-21T10:00:00Z")),
            ("2026-11-21T10:00:00Z", Some("2026-11-21T10:00:00Z")),
            ("2026-11-21 10:00:00 +0100", Some("2026-11-21T09:00:00Z")),
            ("2026-11-21 10:00:00 UTC", Some("2026-11-21T10:00:00Z")),
            ("11/21/2026", None),
            ("31.02.2026", None),
            ("21.11.26", None),
            ("soon", None),
        ] {
            assert_eq!(moment(text).ok(), moment_is.and_then(at), "{text}");
        }
        let backwards = errors("order_number,promised_from,promised_to\n1,2026-11-21,2026-11-20\n");
        assert_eq!((backwards[0].0, backwards[0].1.as_str()), (2, "promised_to"));
    }

    #[test]
    fn files_that_cannot_be_read_say_what_to_do() {
        for (bytes, word) in [
            (b"".as_slice(), "empty"),
            (b"\n\n", "empty"),
            (b"email,carrier\n", "order_number"),
            (b"order_number,name\n1,M\xfcller\n", "line 2"),
            (b"\xff\xfeo\0r\0", "UTF-16"),
            (b"PK\x03\x04rest", "workbook"),
            (b"order_number,email,E-Mail\n1,a@b,c@d\n", "twice"),
            (b"order_number,title\n1,Cup\n2,\"Plate\n3,Bowl\n", "line 3"),
            (b"order_number,title,sku\n1,\"Cup,A\n2,Plate\",B\n3,Bowl,C\n4,\"x\"\n", "line 5"),
        ] {
            match read(bytes, "file") {
                Err(Unreadable(message)) => assert!(message.contains(word), "{message}"),
                Ok(import) => assert!(
                    import.errors.iter().any(|error| format!("line {}", error.line) == word),
                    "{word}: {import:?}"
                ),
            }
        }
        let merged = read(b"order_number,title\n1,\"Cup\n2,Plate\",x\n", "file");
        assert!(matches!(merged, Err(Unreadable(message)) if message.contains("line 2")));
    }

    #[test]
    fn separators_and_ends_of_lines() {
        for text in [
            "order_number;title\r\n1;Cup, big\r\n",
            "order_number\ttitle\n1\tCup, big\n",
            "sep=;\r\norder_number;title\r\n1;Cup, big\r\n",
            "order_number,title\r1,\"Cup, big\"\r",
            "\u{feff}order_number,title,\n1,\"Cup, big\",\n,,\n",
            "\n\nOrder Number , TITLE\n 1 , Cup big",
        ] {
            let orders = good(text);
            assert_eq!(orders.len(), 1, "{text:?}");
            assert_eq!(orders[0].draft.lines[0].title.replace(',', ""), "Cup big", "{text:?}");
        }
        let late = errors("\n\r\nsep,order_number,quantity\r\n\r\nx,1,0\r\n");
        assert_eq!(late.iter().map(|error| error.0).collect::<Vec<_>>(), [5]);
        let hinted = errors("sep=;\norder_number;sku;quantity\n1;A;0\n");
        assert_eq!(hinted[0].0, 3);
    }

    #[test]
    fn thousands_of_lines_are_quick() {
        let mut text = String::from("order_number,email,currency,title,quantity,unit_price,tracking_number,carrier\n");
        for row in 0..20_000 {
            let order = row % 5_000;
            text.push_str(&format!("{order},s{order}@example.com,EUR,Cup {row},1,3.50,T{order},UPS\n"));
        }
        // One order of as many lines must not be slower than many orders.
        for row in 0..20_000 {
            text.push_str(&format!("big,s@example.com,EUR,Cup {row},1,3.50,T{row},UPS\n"));
        }
        let orders = good(&text);
        assert_eq!(orders.len(), 5_001);
        assert_eq!(orders[5_000].announcements.len(), 20_000);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(
            rows in proptest::collection::vec(proptest::collection::vec("[0-9a-z\"\n=.,;'é+E@ -]{0,9}", 0..9), 0..9),
        ) {
            let body: Vec<String> = rows.iter().map(|row| row.join(",")).collect();
            let columns = "order_number,email,currency,title,quantity,unit_price,placed_at,tracking_number,shipped_at";
            let text = format!("{columns}\n{}", body.join("\n"));
            let first = read(text.as_bytes(), "file");
            prop_assert_eq!(&first, &read(text.as_bytes(), "file"));
            if let Ok(import) = first {
                let bad: HashSet<u64> = import.errors.iter().map(|error| error.line).collect();
                let mut taken = import.orders.iter().flat_map(|order| &order.line_numbers);
                prop_assert!(taken.all(|line| !bad.contains(line)));
            }
        }
    }
}
