//! What calls and answers look like, for the description of the API.
//!
//! Bodies are read field by field ([`fields`](super::fields)), so that every mistake is told at once and a name that
//! nobody reads is refused; no serde type stands behind them. These types are only what [`openapi`](super::openapi) describes. Tests hold
//! them to the truth: what a reader does not know is told with the names that it does, and answers are compared with their shape.
#![expect(dead_code, reason = "nothing is made of these: they describe")]

use std::collections::BTreeMap;

use utoipa::{IntoParams, ToSchema};

/// What makes a call safe to repeat.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
pub(super) struct Repeatable {
    /// Makes the call safe to repeat: 1 to 255 characters of your own
    #[param(rename = "Idempotency-Key")]
    key: Option<String>,
}

/// An order as it is now.
#[derive(ToSchema)]
#[schema(example = json!({
    "external_id": "4711", "number": "#1042", "email": "marlene@example.com", "locale": "de-DE", "currency": "EUR",
    "placed_at": "2026-11-18T20:13:00+01:00",
    "promise": { "earliest": "2026-11-24", "latest": "2026-11-26" },
    "ship_to": { "name": "Marlene Duda", "lines": ["Große Bergstraße 174"], "city": "Hamburg", "postcode": "22767", "country": "DE" },
    "totals": { "subtotal": "2450.00", "shipping": "0.00", "total": "2450.00" },
    "lines": [{ "external_id": "1", "sku": "HW-36", "title": "Heure d’hiver", "quantity": 1, "unit_price": "2450.00" }]
}))]
pub(super) struct OrderBody {
    /// Your id of the order. The same again changes the order.
    #[schema(max_length = 500)]
    external_id: String,
    /// The number that the shopper knows; the id if left out.
    number: Option<String>,
    /// E-mail of who ordered.
    email: Option<String>,
    /// Phone of who ordered.
    phone: Option<String>,
    /// The shopper's language, such as `de-DE`.
    locale: Option<String>,
    /// Short name of the brand to show it in; your first brand if left out.
    brand: Option<String>,
    /// Three letters of ISO 4217.
    currency: String,
    /// When it was placed.
    #[schema(format = DateTime)]
    placed_at: Option<String>,
    /// When it was cancelled as a whole.
    #[schema(format = DateTime)]
    cancelled_at: Option<String>,
    /// When you last changed it: an older telling changes nothing.
    #[schema(format = DateTime)]
    updated_at: Option<String>,
    /// What was promised at checkout.
    promise: Option<Promise>,
    /// Where it goes.
    ship_to: Option<Address>,
    /// Sums, as decimal amounts such as `2450.00`.
    totals: Option<Totals>,
    /// What was ordered.
    #[schema(min_items = 1, max_items = 1000)]
    lines: Vec<Line>,
    /// Left out for what is sent.
    delivery: Option<Delivery>,
}

/// Days on which it should arrive.
#[derive(ToSchema)]
pub(super) struct Promise {
    /// First day; the last one if left out.
    #[schema(format = Date)]
    earliest: Option<String>,
    /// Last day.
    #[schema(format = Date)]
    latest: String,
}

/// A postal address.
#[derive(ToSchema)]
pub(super) struct Address {
    /// Recipient.
    name: Option<String>,
    /// Company.
    company: Option<String>,
    /// Street and number.
    #[schema(max_items = 5)]
    lines: Option<Vec<String>>,
    /// Town.
    city: Option<String>,
    /// State, province, county.
    region: Option<String>,
    /// Postal code.
    postcode: Option<String>,
    /// Two letters of ISO 3166.
    country: Option<String>,
}

/// Sums of an order: decimal amounts in its currency.
#[derive(ToSchema)]
pub(super) struct Totals {
    /// All items before discounts.
    subtotal: Option<String>,
    /// Postage.
    shipping: Option<String>,
    /// Taken off; positive.
    discount: Option<String>,
    /// Tax.
    tax: Option<String>,
    /// Paid back; positive.
    refunded: Option<String>,
    /// What was to be paid.
    total: Option<String>,
}

/// An item of an order.
#[derive(ToSchema)]
pub(super) struct Line {
    /// Your id of the line; its place in the list if left out.
    external_id: Option<String>,
    /// Stock-keeping unit.
    sku: Option<String>,
    /// Your id of the product.
    product_id: Option<String>,
    /// Name.
    title: String,
    /// Colour, size.
    variant: Option<String>,
    /// How many; 1 if left out.
    #[schema(minimum = 1, maximum = 1_000_000)]
    quantity: Option<u32>,
    /// Price of one, such as `2450.00`.
    unit_price: Option<String>,
    /// Picture, by HTTPS.
    image_url: Option<String>,
    /// False for gift cards, downloads, services; true if left out.
    requires_shipping: Option<bool>,
    /// How many were taken off before they were sent.
    #[schema(minimum = 0, maximum = 1_000_000)]
    cancelled_quantity: Option<u32>,
    /// How many were sent back.
    #[schema(minimum = 0, maximum = 1_000_000)]
    returned_quantity: Option<u32>,
    /// How many were paid back without being sent back.
    #[schema(minimum = 0, maximum = 1_000_000)]
    refunded_quantity: Option<u32>,
}

/// How it reaches the shopper.
#[derive(ToSchema)]
pub(super) struct Delivery {
    /// `shipping`, or `store_pickup` for what is collected in one of your stores.
    #[schema(pattern = "^(shipping|store_pickup)$")]
    method: String,
    /// Which store. Needed for `store_pickup`.
    store: Option<Place>,
    /// Day or time on the clock there by which it will be ready, such as `2026-11-25T16:00`.
    ready_by: Option<String>,
}

/// A place where something is collected.
#[derive(ToSchema)]
pub(super) struct Place {
    /// `shop`, `locker`, `post_office` or `store`.
    #[schema(pattern = "^(shop|locker|post_office|store)$")]
    kind: Option<String>,
    /// Name.
    name: Option<String>,
    /// Street and number.
    #[schema(max_items = 5)]
    address: Option<Vec<String>>,
    /// Town.
    city: Option<String>,
    /// State, province, county.
    region: Option<String>,
    /// Postal code.
    postcode: Option<String>,
    /// Two letters of ISO 3166.
    country: Option<String>,
    /// When it is open, by day: `{"mon": ["09:00-13:00", "14:00-18:30"], "closed": ["2026-12-25"]}`.
    hours: Option<BTreeMap<String, Vec<String>>>,
    /// The same in words, where it cannot be told day by day.
    hours_text: Option<Vec<String>>,
    /// Code to collect it.
    code: Option<String>,
    /// Last day to collect it.
    #[schema(format = Date)]
    until: Option<String>,
    /// How to find it.
    instructions: Option<String>,
}

/// What came of an order.
#[derive(ToSchema)]
pub(super) struct OrderAnswer {
    /// Our id of the order.
    id: String,
    /// Yours.
    external_id: String,
    /// The number that the shopper knows.
    number: String,
    /// Whether it was new.
    created: bool,
    /// The shopper's page. It is there at once.
    page_url: String,
}

/// Some orders.
#[derive(ToSchema)]
pub(super) struct OrdersAnswer {
    /// Newest first.
    orders: Vec<OrderShown>,
    /// What `after` has to be for the page behind it; `null` on the last one.
    #[schema(required)]
    next: Option<String>,
}

/// An order, as it is known.
#[derive(ToSchema)]
pub(super) struct OrderShown {
    /// Our id.
    id: String,
    /// The shop's.
    external_id: String,
    /// Which connected shop told it; `api` for what programs tell.
    shop: String,
    /// The number that the shopper knows.
    number: String,
    /// Short name of the brand that it is shown in.
    #[schema(required)]
    brand: Option<String>,
    /// E-mail of who ordered.
    #[schema(required)]
    email: Option<String>,
    /// Phone of who ordered.
    #[schema(required)]
    phone: Option<String>,
    /// The shopper's language.
    #[schema(required)]
    locale: Option<String>,
    /// Three letters of ISO 4217.
    currency: String,
    /// When it was placed.
    #[schema(required, format = DateTime)]
    placed_at: Option<String>,
    /// When it was cancelled as a whole.
    #[schema(required, format = DateTime)]
    cancelled_at: Option<String>,
    /// When everything personal in it was forgotten.
    #[schema(required, format = DateTime)]
    forgotten_at: Option<String>,
    /// The shopper's page; `null` while there is none. A link ends some months after the order is finished; telling the order again
    /// makes a new one.
    #[schema(required)]
    page_url: Option<String>,
    /// What was promised at checkout.
    #[schema(required)]
    promise: Option<Promise>,
    /// Where it goes.
    ship_to: Address,
    /// Sums, as decimal amounts.
    totals: Totals,
    /// What was ordered: of one order alone.
    lines: Option<Vec<Line>>,
    /// Its parcels.
    parcels: Vec<ParcelShown>,
    /// What the merchant’s people wrote: of one order alone.
    notes: Option<Vec<NoteShown>>,
    /// Why somebody has to look after it, if so: of one order alone.
    incident: Option<IncidentShown>,
}

/// A note.
#[derive(ToSchema)]
pub(super) struct NoteShown {
    /// Its id.
    id: String,
    /// Who wrote it.
    author: String,
    /// What it says.
    text: String,
    /// When.
    #[schema(format = DateTime)]
    created_at: String,
}

/// Why somebody has to look after an order.
#[derive(ToSchema)]
pub(super) struct IncidentShown {
    /// What happened.
    reason: String,
    /// Who said so.
    opened_by: String,
    /// When.
    #[schema(format = DateTime)]
    opened_at: String,
}

/// A parcel, as it is known.
#[derive(ToSchema)]
pub(super) struct ParcelShown {
    /// Our id.
    id: String,
    /// The shop's.
    #[schema(required)]
    external_id: Option<String>,
    /// Who carries it.
    #[schema(required)]
    carrier: Option<String>,
    /// Service.
    #[schema(required)]
    service: Option<String>,
    /// The carrier's number.
    #[schema(required)]
    tracking_number: Option<String>,
    /// The carrier's page.
    #[schema(required)]
    tracking_url: Option<String>,
    /// Where it is: a status code.
    status: String,
    /// Why.
    #[schema(required)]
    reason: Option<String>,
    /// Since when.
    #[schema(required, format = DateTime)]
    status_at: Option<String>,
    /// When it was handed over.
    #[schema(required, format = DateTime)]
    shipped_at: Option<String>,
    /// The day on which it is expected.
    #[schema(required, format = Date)]
    expected_on: Option<String>,
    /// `outward` or `return`.
    direction: String,
    /// Everything that was heard, oldest first: of one order alone.
    events: Option<Vec<EventShown>>,
    /// Corrections by hand that stand: of one order alone.
    corrections: Option<Vec<CorrectionShown>>,
}

/// A correction by hand.
#[derive(ToSchema)]
pub(super) struct CorrectionShown {
    /// By which it is taken back.
    id: String,
    /// Where the parcel is.
    #[schema(required)]
    status: Option<String>,
    /// Why.
    #[schema(required)]
    reason: Option<String>,
    /// Who said so: a person, or an API key; `null` once the log has forgotten.
    #[schema(required)]
    by: Option<String>,
    /// How they knew.
    #[schema(required)]
    why: Option<String>,
}

/// Something that was heard of a parcel.
#[derive(ToSchema)]
pub(super) struct EventShown {
    /// When, if the moment is known.
    #[schema(required, format = DateTime)]
    at: Option<String>,
    /// The time on the clock there.
    #[schema(required)]
    local: Option<String>,
    /// A status code.
    status: String,
    /// Why.
    #[schema(required)]
    reason: Option<String>,
    /// The carrier's own words.
    #[schema(required)]
    text: Option<String>,
    /// Town.
    #[schema(required)]
    city: Option<String>,
    /// Two letters of ISO 3166.
    #[schema(required)]
    country: Option<String>,
}

/// A parcel, and what is in it.
#[derive(ToSchema)]
#[schema(example = json!({
    "external_id": "4711-1", "order_external_id": "4711", "carrier": "DHL", "tracking_number": "00340434161094042557",
    "shipped_at": "2026-11-20T17:31:00+01:00", "items": [{ "line_external_id": "1", "quantity": 1 }]
}))]
pub(super) struct ShipmentBody {
    /// Your id of the parcel. The same again changes the parcel.
    external_id: String,
    /// Your id of its order, which may come later.
    order_external_id: String,
    /// Carrier, as you call it.
    carrier: Option<String>,
    /// Service.
    service: Option<String>,
    /// The carrier's number.
    tracking_number: Option<String>,
    /// The carrier's page.
    tracking_url: Option<String>,
    /// When it was handed over.
    #[schema(format = DateTime)]
    shipped_at: Option<String>,
    /// When you last changed it: an older telling changes nothing.
    #[schema(format = DateTime)]
    updated_at: Option<String>,
    /// Whether it is not sent after all.
    cancelled: Option<bool>,
    /// What is in it; everything of the order if left out.
    items: Option<Vec<Item>>,
    /// Where it is collected, if not at the shopper's door.
    pickup: Option<Place>,
    /// `outward`, or `return` for what the shopper sends back.
    #[schema(pattern = "^(outward|return)$")]
    direction: Option<String>,
    /// Name of the store that sends it, if one does.
    from_store: Option<String>,
}

/// Some of a line.
#[derive(ToSchema)]
pub(super) struct Item {
    /// Your id of the line.
    line_external_id: String,
    /// How many; 1 if left out.
    #[schema(minimum = 1, maximum = 1_000_000)]
    quantity: Option<u32>,
}

/// What came of a parcel.
#[derive(ToSchema)]
pub(super) struct ShipmentAnswer {
    /// Our id of the parcel.
    id: String,
    /// Yours.
    external_id: String,
    /// Whether its order is here.
    order_known: bool,
    /// The page that shows it: of the order, or of the parcel alone.
    page_url: String,
}

/// An order that is collected in one of your stores is ready there, or was collected.
#[derive(ToSchema)]
#[schema(example = json!({ "ready": true, "code": "7Q4", "until": "2026-11-28" }))]
pub(super) struct PickupBody {
    /// It is ready; `false` takes that back. This or `collected` is needed.
    ready: Option<bool>,
    /// It was collected.
    collected: Option<bool>,
    /// Since when; now if left out.
    #[schema(format = DateTime)]
    at: Option<String>,
    /// Code to collect it.
    code: Option<String>,
    /// Last day to collect it.
    #[schema(format = Date)]
    until: Option<String>,
    /// What is ready, where a part of the order is sent.
    items: Option<Vec<Item>>,
}

/// How it stands with a pick-up.
#[derive(ToSchema)]
pub(super) struct PickupAnswer {
    /// Our id of what is collected.
    id: String,
    /// Our id of the order.
    order_id: String,
    /// Where it is: a status code.
    status: String,
    /// The shopper's page.
    page_url: String,
}

/// A link for somebody else than the shopper.
#[derive(ToSchema)]
#[schema(example = json!({ "kind": "gift", "from": "Marlene" }))]
pub(super) struct LinkBody {
    /// `share` shows where the parcels are and what is in them; `gift` not even that.
    #[schema(pattern = "^(share|gift)$")]
    kind: String,
    /// The giver's name as the page says it, of a gift.
    from: Option<String>,
}

/// A link.
#[derive(ToSchema)]
pub(super) struct LinkAnswer {
    /// Its id.
    id: String,
    /// `own`, `share` or `gift`.
    kind: String,
    /// The giver's name.
    #[schema(required)]
    from: Option<String>,
    /// Where it leads. Whoever has it sees the page.
    url: String,
    /// When it was made.
    #[schema(format = DateTime)]
    created_at: String,
    /// When it ends, if it does.
    #[schema(required, format = DateTime)]
    expires_at: Option<String>,
}

/// Links that are open.
#[derive(ToSchema)]
pub(super) struct LinksAnswer {
    /// All of them, the order's own too.
    links: Vec<LinkAnswer>,
}

/// Where an order is, in codes and in words.
#[derive(ToSchema)]
pub(super) struct StatusAnswer {
    /// A status code, or `ordered` or `cancelled` where nothing was sent.
    status: String,
    /// Which words were chosen.
    kind: String,
    /// Why it is so, if that is known.
    #[schema(required)]
    reason: Option<String>,
    /// How it should look.
    tone: String,
    /// Whether something is wrong.
    in_trouble: bool,
    /// Language of the words.
    language: String,
    /// `ltr` or `rtl`.
    direction: String,
    /// The words themselves, each ready to be shown.
    words: Words,
    /// The day that `words.date` speaks of.
    #[schema(required, format = Date)]
    date: Option<String>,
    /// The days between which it comes.
    #[schema(required)]
    window: Option<Window>,
    /// How many items.
    items: u32,
    /// How many parcels.
    parcels: u32,
    /// How far it is.
    progress: Progress,
    /// The shopper's page.
    url: String,
    /// When something last changed.
    #[schema(required, format = DateTime)]
    updated_at: Option<String>,
}

/// Words, each ready to be shown; `null` where there is nothing to say.
#[derive(ToSchema)]
pub(super) struct Words {
    /// Where it is.
    status: String,
    /// What the date is: `Arrives`.
    #[schema(required)]
    label: Option<String>,
    /// The date.
    #[schema(required)]
    date: Option<String>,
    /// What is said of it.
    #[schema(required)]
    detail: Option<String>,
    /// What was promised.
    #[schema(required)]
    promise: Option<String>,
    /// What happened.
    #[schema(required)]
    sentence: Option<String>,
    /// What comes next.
    #[schema(required)]
    next: Option<String>,
    /// While something is wrong.
    #[schema(required)]
    answers: Option<Answers>,
    /// How far it is.
    #[schema(required)]
    progress: Option<String>,
}

/// What one wants to know while something is wrong.
#[derive(ToSchema)]
pub(super) struct Answers {
    /// Where it is.
    #[schema(rename = "where")]
    place: String,
    /// Who has it.
    who: String,
    /// What they do.
    does: String,
    /// What the shopper does.
    you: String,
}

/// Days between which it comes.
#[derive(ToSchema)]
pub(super) struct Window {
    /// First day.
    #[schema(format = Date)]
    earliest: String,
    /// Last day.
    #[schema(format = Date)]
    latest: String,
}

/// How far it is.
#[derive(ToSchema)]
pub(super) struct Progress {
    /// Stops behind it.
    stop: u32,
    /// All stops.
    stops: u32,
}

/// A text by language: `{"en": "Thank you.", "de": "Danke."}`. In a language that is missing it is not shown.
#[derive(ToSchema)]
pub(super) struct Spoken(BTreeMap<String, String>);

/// What a brand says to shoppers. All of it is replaced.
#[derive(ToSchema)]
#[schema(example = json!({
    "thanks": { "en": "Thank you.", "de": "Danke." },
    "contact": { "email": "hello@orlane.example", "answer_hours": 4 },
    "banners": [{ "text": { "en": "A strike holds up parcels." }, "service": true, "until": "2026-12-01" }]
}))]
pub(super) struct Content {
    /// The shop, where the logo leads.
    home_url: Option<String>,
    /// A word of thanks.
    thanks: Option<Spoken>,
    /// How to reach you.
    contact: Option<Contact>,
    /// What helps with products.
    guides: Option<Vec<Guide>>,
    /// What shoppers should know just now.
    banners: Option<Vec<Banner>>,
    /// What is told before anything is bought.
    policy: Option<Policy>,
    /// Sites that may show a status in a frame, such as `https://orlane.example`.
    sites: Option<Vec<String>>,
    /// That you never ask for money in a message. Said on the page only if it is true.
    never_asks_for_payment: Option<bool>,
    /// The page's blocks in the order in which they stand; those that are not named follow as they usually do.
    slots: Option<Vec<Slot>>,
}

/// How to reach you.
#[derive(ToSchema)]
pub(super) struct Contact {
    /// Above the ways.
    text: Option<Spoken>,
    /// E-mail address.
    email: Option<String>,
    /// Number, as people write it.
    phone: Option<String>,
    /// When somebody is there, in words.
    hours: Option<Spoken>,
    /// When somebody is there, as data: then the page can say when the next answer comes.
    opening: Option<Opening>,
    /// Within how many hours an answer comes, mostly.
    #[schema(minimum = 1, maximum = 240)]
    answer_hours: Option<u32>,
    /// Messengers.
    chats: Option<Vec<Chat>>,
    /// Questions and answers, forms.
    links: Option<Vec<Way>>,
}

/// When somebody is there.
#[derive(ToSchema)]
pub(super) struct Opening {
    /// Such as `Europe/Zurich`; yours if left out.
    time_zone: Option<String>,
    /// `{"mon": ["09:00-17:00"]}`.
    week: BTreeMap<String, Vec<String>>,
    /// Days on which nobody is there all the same.
    closed: Option<Vec<String>>,
}

/// A messenger.
#[derive(ToSchema)]
pub(super) struct Chat {
    /// Which.
    kind: String,
    /// Your name or number there.
    handle: String,
}

/// A link with words.
#[derive(ToSchema)]
pub(super) struct Way {
    /// What it says.
    label: Spoken,
    /// Where it goes, by HTTPS.
    href: String,
}

/// What helps with a product.
#[derive(ToSchema)]
pub(super) struct Guide {
    /// What it is about.
    title: Spoken,
    /// A sentence or two.
    text: Option<Spoken>,
    /// Where there is more.
    link: Option<Way>,
    /// Path of a picture on our host.
    picture: Option<String>,
    /// `before_delivery`, `on_the_way`, `after_delivery`; always, if there is none.
    stages: Option<Vec<String>>,
    /// For which products; all, if none is named.
    products: Option<Products>,
}

/// Which products.
#[derive(ToSchema)]
pub(super) struct Products {
    /// Stock-keeping units.
    skus: Option<Vec<String>>,
    /// Your ids of products.
    product_ids: Option<Vec<String>>,
    /// Words of their names.
    titles: Option<Vec<String>>,
}

/// What shoppers should know just now.
#[derive(ToSchema)]
pub(super) struct Banner {
    /// What.
    text: Spoken,
    /// Where there is more.
    link: Option<Way>,
    /// Whether it is about the delivery itself: only such a one is shown while an order is in trouble.
    service: Option<bool>,
    /// Of several that fit, the highest is shown.
    #[schema(minimum = 0, maximum = 100)]
    priority: Option<u32>,
    /// A day such as `2026-12-01`, or `2026-12-01T09:00`, on your clock.
    from: Option<String>,
    /// The same. A day is included.
    until: Option<String>,
    /// To whom; everybody if left out.
    audience: Option<Audience>,
}

/// To whom something is said.
#[derive(ToSchema)]
pub(super) struct Audience {
    /// `before_delivery`, `on_the_way`, `after_delivery`.
    stages: Option<Vec<String>>,
    /// Where it goes: two letters of ISO 3166.
    countries: Option<Vec<String>>,
    /// The page's language.
    languages: Option<Vec<String>>,
    /// What was to be paid.
    order_value: Option<OrderValue>,
    /// Only to who orders for the first time.
    first_order: Option<bool>,
}

/// Sums of orders, in one currency.
#[derive(ToSchema)]
pub(super) struct OrderValue {
    /// Three letters.
    currency: String,
    /// This or more.
    at_least: Option<String>,
    /// This or less.
    at_most: Option<String>,
}

/// What is told before anything is bought.
#[derive(ToSchema)]
pub(super) struct Policy {
    /// How soon it comes.
    delivery: Option<Spoken>,
    /// Where there is more on that.
    delivery_url: Option<String>,
    /// How it can be sent back.
    returns: Option<Spoken>,
    /// Where there is more on that.
    returns_url: Option<String>,
}

/// A block of the page.
#[derive(ToSchema)]
pub(super) struct Slot {
    /// Which.
    slot: String,
    /// Whether it is shown at all.
    shown: Option<bool>,
    /// Where it stands, if not where it usually does.
    position: Option<String>,
    /// Shown only while the order is so far.
    stages: Option<Vec<String>>,
}

/// Everybody who can send.
#[derive(ToSchema)]
pub(super) struct SourcesAnswer {
    /// All of them.
    sources: Vec<Source>,
}

/// Who can send, and how it is set up.
#[derive(ToSchema)]
pub(super) struct Source {
    /// Its name in addresses.
    source: String,
    /// What people call it.
    title: String,
    /// How its messages are protected.
    protection: Protection,
    /// What to do at the vendor's.
    instructions: Vec<String>,
    /// What to look out for.
    #[schema(required)]
    caution: Option<String>,
    /// What can be adjusted.
    options: Vec<SourceOption>,
    /// What its API takes.
    credentials: Vec<Credential>,
}

/// How messages are protected.
#[derive(ToSchema)]
pub(super) struct Protection {
    /// A code.
    kind: String,
    /// A sentence.
    about: String,
    /// Who makes the secret: `doorstep` or `vendor`; `null` if there is none.
    #[schema(required)]
    secret_from: Option<String>,
}

/// Something that can be adjusted.
#[derive(ToSchema)]
pub(super) struct SourceOption {
    /// Its name.
    name: String,
    /// What it does.
    about: String,
    /// What holds if it is not set.
    #[schema(required)]
    default: Option<String>,
    /// What it may be; anything, if there is none.
    values: Vec<String>,
}

/// A credential of the vendor's API.
#[derive(ToSchema)]
pub(super) struct Credential {
    /// Its name.
    name: String,
    /// What it is.
    about: String,
    /// Whether nothing works without it.
    required: bool,
}

/// An address to post to.
#[derive(ToSchema)]
#[schema(example = json!({ "source": "easypost", "name": "Our EasyPost", "credentials": { "api_key": "EZAK…" } }))]
pub(super) struct EndpointBody {
    /// Who will post.
    source: String,
    /// What you call it.
    name: Option<String>,
    /// The secret, where the vendor makes it.
    secret: Option<String>,
    /// Several that are all valid.
    secrets: Option<Vec<String>>,
    /// The source's own options.
    options: Option<BTreeMap<String, String>>,
    /// Credentials of the vendor's API. Sealed, and never shown again.
    credentials: Option<BTreeMap<String, String>>,
}

/// What is to change. What is left out stays.
#[derive(ToSchema)]
#[schema(example = json!({ "enabled": false }))]
pub(super) struct EndpointPatch {
    /// What you call it.
    name: Option<String>,
    /// The source's own options; an empty value takes one away.
    options: Option<BTreeMap<String, String>>,
    /// Credentials, all of them anew.
    credentials: Option<BTreeMap<String, String>>,
    /// Whether it takes messages.
    enabled: Option<bool>,
}

/// A new secret.
#[derive(ToSchema)]
#[schema(example = json!({ "keep_old_hours": 24 }))]
pub(super) struct SecretBody {
    /// The secret, where the vendor makes it.
    secret: Option<String>,
    /// How long the old one holds; 24 if left out.
    #[schema(minimum = 0, maximum = 720)]
    keep_old_hours: Option<u32>,
}

/// What came of a new secret.
#[derive(ToSchema)]
pub(super) struct SecretAnswer {
    /// The address.
    id: String,
    /// The secret, if we drew it. Shown this once.
    #[schema(required)]
    secret: Option<String>,
    /// Until when the old one holds.
    #[schema(format = DateTime)]
    old_secret_until: String,
}

/// An address that somebody posts to, and how that goes.
#[derive(ToSchema)]
pub(super) struct EndpointAnswer {
    /// Its id.
    id: String,
    /// Who posts.
    source: String,
    /// What you call it.
    name: String,
    /// The address itself. `null` for keys that may only look.
    #[schema(required)]
    url: Option<String>,
    /// Whether it takes messages.
    enabled: bool,
    /// How messages are protected.
    protection: Protection,
    /// How many secrets are valid.
    secrets_set: u32,
    /// Whether messages are turned away until there is a secret.
    waits_for_secret: bool,
    /// What to look out for.
    #[schema(required)]
    caution: Option<String>,
    /// The source's own options.
    options: BTreeMap<String, String>,
    /// Names of the credentials that are set.
    credentials_set: Vec<String>,
    /// When it was made.
    #[schema(format = DateTime)]
    created_at: String,
    /// How messages go.
    health: Health,
    /// How asking the vendor's API goes.
    api: Calls,
    /// What to do at the vendor's: of one address alone.
    instructions: Option<Vec<String>>,
    /// The secret that we drew: only in the answer that makes the address.
    secret: Option<String>,
}

/// How messages go.
#[derive(ToSchema)]
pub(super) struct Health {
    /// How many came.
    messages: u64,
    /// When last.
    #[schema(required, format = DateTime)]
    last_message_at: Option<String>,
    /// How many were turned away.
    refused: u64,
    /// When last.
    #[schema(required, format = DateTime)]
    last_refused_at: Option<String>,
    /// Why.
    #[schema(required)]
    last_refusal: Option<String>,
    /// How many could not be read.
    failed: u64,
    /// When last.
    #[schema(required, format = DateTime)]
    last_failed_at: Option<String>,
    /// Why.
    #[schema(required)]
    last_failure: Option<String>,
}

/// How asking the vendor's API goes.
#[derive(ToSchema)]
pub(super) struct Calls {
    /// When it was last asked.
    #[schema(required, format = DateTime)]
    last_asked_at: Option<String>,
    /// How often today.
    asked_today: u32,
    /// Until when it is left alone.
    #[schema(required, format = DateTime)]
    paused_until: Option<String>,
    /// What went wrong last.
    #[schema(required)]
    last_error: Option<String>,
    /// Up to when a shop's orders were caught up with.
    #[schema(required, format = DateTime)]
    caught_up_at: Option<String>,
}

/// All addresses.
#[derive(ToSchema)]
pub(super) struct EndpointsAnswer {
    /// Each with its health.
    webhook_endpoints: Vec<EndpointAnswer>,
}

/// What is wrong with a field.
#[derive(ToSchema)]
pub(super) struct FieldProblem {
    /// Its path, such as `lines[0].quantity`.
    field: String,
    /// What to do about it.
    message: String,
}

/// Why a call was not carried out (RFC 9457).
#[derive(ToSchema)]
#[schema(example = json!({
    "type": "urn:doorstep:problem:invalid", "title": "Unprocessable Entity", "status": 422, "code": "invalid",
    "detail": "some fields are wrong", "errors": [{ "field": "currency", "message": "is missing" }]
}))]
pub(super) struct Problem {
    /// `urn:doorstep:problem:` and the code.
    #[schema(rename = "type")]
    kind: String,
    /// The status in words.
    title: String,
    /// The status.
    status: u16,
    /// What happened, from a closed list.
    code: String,
    /// A sentence for people.
    detail: String,
    /// Every field that is wrong.
    errors: Option<Vec<FieldProblem>>,
}

/// A note.
#[derive(ToSchema)]
#[schema(example = json!({ "text": "Called, comes on Friday" }))]
pub(super) struct NoteBody {
    /// What it says, up to 2,000 characters.
    #[schema(min_length = 1, max_length = 2000)]
    text: String,
}

/// Why somebody has to look after an order.
#[derive(ToSchema)]
#[schema(example = json!({ "reason": "Empty box, photo asked for" }))]
pub(super) struct IncidentBody {
    /// What happened, up to 2,000 characters.
    #[schema(min_length = 1, max_length = 2000)]
    reason: String,
}

/// Something that was made.
#[derive(ToSchema)]
pub(super) struct Made {
    /// Its id.
    id: String,
}

/// Where a parcel really is.
#[derive(ToSchema)]
#[schema(example = json!({ "status": "delivered", "why": "She called: the neighbour has it" }))]
pub(super) struct CorrectionBody {
    /// Its status, such as `delivered`.
    status: String,
    /// Why it stands there, such as `recipient_absent`.
    reason: Option<String>,
    /// How you know, for the merchant’s people alone.
    #[schema(min_length = 1, max_length = 2000)]
    why: String,
}

/// A message in a list.
#[derive(ToSchema)]
pub(super) struct MessageLine {
    /// Its id.
    id: String,
    /// Who sent it.
    source: String,
    /// `received`, `applied`, `ignored` or `failed`.
    outcome: String,
    /// Why, where there is something to say.
    #[schema(required)]
    detail: Option<String>,
    /// When it came.
    #[schema(format = DateTime)]
    received_at: String,
}

/// Messages, and where the page behind them begins.
#[derive(ToSchema)]
pub(super) struct MessagesAnswer {
    /// The messages, newest first.
    messages: Vec<MessageLine>,
    /// `after` of the next question; null at the end.
    #[schema(required)]
    next: Option<String>,
}

/// A message as it came.
#[derive(ToSchema)]
pub(super) struct MessageShown {
    /// Its id.
    id: String,
    /// Who sent it.
    source: String,
    /// `received`, `applied`, `ignored` or `failed`.
    outcome: String,
    /// Why, where there is something to say.
    #[schema(required)]
    detail: Option<String>,
    /// When it came.
    #[schema(format = DateTime)]
    received_at: String,
    /// When it was last applied.
    #[schema(required, format = DateTime)]
    applied_at: Option<String>,
    /// The webhook endpoint that it came to.
    endpoint: String,
    /// Its headers, without those that hold secrets.
    headers: BTreeMap<String, String>,
    /// Its body; null if it is no text.
    #[schema(required)]
    body: Option<String>,
}

/// What a shopper asks for.
#[derive(ToSchema)]
#[schema(example = json!({ "kind": "erasure", "email": "ann@example.com" }))]
pub(super) struct PrivacyBody {
    /// `export` or `erasure`.
    kind: String,
    /// The shopper’s address.
    email: String,
}

/// Everything that is known of a shopper.
#[derive(ToSchema)]
pub(super) struct ShopperDocument {
    /// Whose shop.
    shop: String,
    /// The shopper.
    #[schema(required)]
    email: Option<String>,
    /// When it was put together.
    #[schema(format = DateTime)]
    made_at: String,
    /// Orders with all that belongs to them.
    #[schema(value_type = Vec<Object>)]
    orders: Vec<String>,
}

/// A request of a shopper.
#[derive(ToSchema)]
pub(super) struct PrivacyRequest {
    /// Its id.
    id: String,
    /// `export`, `erasure` or `shop_erasure`.
    kind: String,
    /// Who passed it on.
    source: String,
    /// The shopper; null once forgotten.
    #[schema(required)]
    email: Option<String>,
    /// When it came.
    #[schema(format = DateTime)]
    received_at: String,
    /// Until when it has to be done.
    #[schema(format = DateTime)]
    due_at: String,
    /// When it was done.
    #[schema(required, format = DateTime)]
    done_at: Option<String>,
    /// By whom.
    #[schema(required)]
    done_by: Option<String>,
    /// What came of it.
    #[schema(required)]
    result: Option<String>,
}

/// Requests of shoppers.
#[derive(ToSchema)]
pub(super) struct PrivacyRequests {
    /// The newest.
    requests: Vec<PrivacyRequest>,
}

/// What was changed.
#[derive(ToSchema)]
pub(super) struct ChangeSubject {
    /// Its kind.
    kind: String,
    /// Its id, where it has one.
    #[schema(required)]
    id: Option<String>,
    /// What people call it.
    name: String,
}

/// A change.
#[derive(ToSchema)]
pub(super) struct LogEntry {
    /// When.
    #[schema(format = DateTime)]
    at: String,
    /// Who.
    actor: String,
    /// What was done.
    action: String,
    /// With what.
    subject: ChangeSubject,
    /// What it was before.
    #[schema(required, value_type = Option<Object>)]
    before: Option<String>,
    /// What it is since.
    #[schema(required, value_type = Option<Object>)]
    after: Option<String>,
}

/// Changes, and where the page behind them begins.
#[derive(ToSchema)]
pub(super) struct LogAnswer {
    /// The changes, newest first.
    changes: Vec<LogEntry>,
    /// `after` of the next question; null at the end.
    #[schema(required)]
    next: Option<String>,
}

/// A brand.
#[derive(ToSchema)]
pub(super) struct BrandLine {
    /// Short name.
    slug: String,
    /// Name.
    name: String,
    /// Hosts of its own.
    hosts: Vec<String>,
}

/// Brands.
#[derive(ToSchema)]
pub(super) struct BrandsAnswer {
    /// All of them, the first one first.
    brands: Vec<BrandLine>,
}
