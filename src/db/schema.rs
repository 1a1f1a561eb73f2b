//! Every table, as both migration folders make it. A test compares all three.
#![expect(missing_docs, reason = "columns say what they are in the structs that hold them")]

use diesel::{allow_tables_to_appear_in_same_query, table};

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Tenants. With the four tables below it, a directory: these answer "whose is this?" before a merchant is known.
    merchants (id) {
        id -> Id,
        slug -> Text,
        name -> Text,
        time_zone -> Text,
        locale -> Text,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// A brand's own host names.
    hosts (host) {
        host -> Text,
        merchant_id -> Id,
        brand_id -> Id,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Tracking links: which order, or which single parcel, a token opens.
    page_links (token) {
        token -> Text,
        merchant_id -> Id,
        order_id -> Nullable<Id>,
        shipment_id -> Nullable<Id>,
        created_at -> Moment,
        expires_at -> Nullable<Moment>,
        id -> Id,
        kind -> Text,
        from_name -> Nullable<Text>,
        revoked_at -> Nullable<Moment>,
        seen_at -> Nullable<Moment>,
        previous_seen_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Webhook addresses. `secrets` is sealed.
    endpoints (key) {
        key -> Text,
        merchant_id -> Id,
        id -> Id,
        source -> Text,
        name -> Text,
        secrets -> Nullable<Binary>,
        created_at -> Moment,
        disabled_at -> Nullable<Moment>,
        options -> Document,
        credentials -> Nullable<Binary>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// API keys, as hashes.
    api_keys (key_hash) {
        key_hash -> Text,
        merchant_id -> Id,
        id -> Id,
        name -> Text,
        scopes -> Document,
        created_at -> Moment,
        revoked_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// The queue. Not a merchant's table: one worker serves all.
    jobs (id) {
        id -> Id,
        name -> Text,
        payload -> Document,
        run_at -> Moment,
        attempts -> Integer,
        locked_until -> Nullable<Moment>,
        dedupe_key -> Nullable<Text>,
        last_error -> Nullable<Text>,
        dead_at -> Nullable<Moment>,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// How a merchant looks to shoppers.
    brands (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        slug -> Text,
        name -> Text,
        theme -> Document,
        content -> Document,
        version -> BigInt,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Orders as the shops told them.
    orders (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        brand_id -> Id,
        shop -> Text,
        external_id -> Text,
        number -> Text,
        number_key -> Text,
        email -> Nullable<Text>,
        email_key -> Nullable<Text>,
        postcode_key -> Nullable<Text>,
        locale -> Nullable<Text>,
        currency -> Text,
        details -> Document,
        placed_at -> Nullable<Moment>,
        cancelled_at -> Nullable<Moment>,
        shop_changed_at -> Nullable<Moment>,
        page_version -> BigInt,
        created_at -> Moment,
        updated_at -> Moment,
        promise_changes -> Integer,
        promise_changed_at -> Nullable<Moment>,
        listed_at -> Moment,
        forgotten_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What was ordered.
    line_items (merchant_id, order_id, external_id) {
        merchant_id -> Id,
        order_id -> Id,
        external_id -> Text,
        position -> Integer,
        sku -> Nullable<Text>,
        product_id -> Nullable<Text>,
        title -> Text,
        variant -> Nullable<Text>,
        quantity -> Integer,
        unit_price -> Nullable<BigInt>,
        image_url -> Nullable<Text>,
        requires_shipping -> Bool,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Cancelled, returned and refunded quantities, by cause. May arrive before the order.
    line_adjustments (merchant_id, shop, order_external_id, cause, line_external_id) {
        merchant_id -> Id,
        shop -> Text,
        order_external_id -> Text,
        cause -> Text,
        line_external_id -> Text,
        kind -> Text,
        quantity -> Integer,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// One parcel with one tracking number.
    shipments (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        order_id -> Nullable<Id>,
        shop -> Nullable<Text>,
        order_external_id -> Nullable<Text>,
        external_id -> Nullable<Text>,
        carrier -> Nullable<Text>,
        reported_carrier -> Nullable<Text>,
        service -> Nullable<Text>,
        tracking_number -> Nullable<Text>,
        number_key -> Nullable<Text>,
        tracking_url -> Nullable<Text>,
        withdrawn_at -> Nullable<Moment>,
        shop_changed_at -> Nullable<Moment>,
        status -> Text,
        reason -> Nullable<Text>,
        status_at -> Nullable<Moment>,
        estimate -> Nullable<Document>,
        first_estimate -> Nullable<Document>,
        shipped_at -> Nullable<Moment>,
        created_at -> Moment,
        updated_at -> Moment,
        poll_at -> Nullable<Moment>,
        shop_pickup -> Nullable<Document>,
        pickup -> Nullable<Document>,
        direction -> Text,
        from_store -> Nullable<Text>,
        arrival_changes -> Integer,
        arrival_changed_at -> Nullable<Moment>,
        order_by_hand -> Bool,
        withdrawn_by_hand -> Bool,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What is in a parcel.
    shipment_items (merchant_id, shipment_id, line_external_id) {
        merchant_id -> Id,
        shipment_id -> Id,
        line_external_id -> Text,
        quantity -> Integer,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Things that happened to a parcel.
    tracking_events (merchant_id, shipment_id, key) {
        merchant_id -> Id,
        shipment_id -> Id,
        key -> Text,
        source -> Text,
        at -> Nullable<Moment>,
        local -> Nullable<Text>,
        offset_seconds -> Nullable<Integer>,
        sort_at -> Nullable<Moment>,
        status -> Text,
        reason -> Nullable<Text>,
        code -> Nullable<Text>,
        text -> Nullable<Text>,
        place -> Document,
        received_at -> Moment,
        carrier -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What each message claimed about the parcel as a whole. The shipment's status is derived from the set of these.
    carrier_updates (merchant_id, shipment_id, key) {
        merchant_id -> Id,
        shipment_id -> Id,
        key -> Text,
        source -> Text,
        carrier -> Nullable<Text>,
        status -> Nullable<Text>,
        reason -> Nullable<Text>,
        as_of -> Nullable<Moment>,
        dated -> Bool,
        said_at -> Nullable<Moment>,
        estimate -> Nullable<Document>,
        received_at -> Moment,
        pickup -> Nullable<Document>,
        is_return -> Bool,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Raw messages as received. Ids are ordered by time.
    inbox (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        endpoint_id -> Id,
        source -> Text,
        headers -> Document,
        body -> Binary,
        outcome -> Text,
        detail -> Nullable<Text>,
        received_at -> Moment,
        applied_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Answers already given to API calls.
    idempotency_keys (merchant_id, key) {
        merchant_id -> Id,
        key -> Text,
        fingerprint -> Text,
        status -> Integer,
        body -> Text,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What came to an endpoint.
    endpoint_health (merchant_id, endpoint_id) {
        merchant_id -> Id,
        endpoint_id -> Id,
        messages -> BigInt,
        last_message_at -> Nullable<Moment>,
        refused -> BigInt,
        last_refused_at -> Nullable<Moment>,
        last_refusal -> Nullable<Text>,
        failed -> BigInt,
        last_failed_at -> Nullable<Moment>,
        last_failure -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// How asking a vendor's API goes, by endpoint.
    endpoint_calls (merchant_id, endpoint_id) {
        merchant_id -> Id,
        endpoint_id -> Id,
        day_began_at -> Nullable<Moment>,
        asked_today -> Integer,
        last_asked_at -> Nullable<Moment>,
        failures -> Integer,
        paused_until -> Nullable<Moment>,
        last_error -> Nullable<Text>,
        caught_up_to -> Nullable<Moment>,
        caught_up_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// The last answer about a parcel.
    poll_answers (merchant_id, shipment_id) {
        merchant_id -> Id,
        shipment_id -> Id,
        endpoint_id -> Id,
        digest -> Nullable<Text>,
        asked_at -> Moment,
        misses -> Integer,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Codes that no table knows, once per parcel.
    unknown_codes (merchant_id, source, field, code, shipment_id) {
        merchant_id -> Id,
        source -> Text,
        field -> Text,
        code -> Text,
        shipment_id -> Id,
        words -> Nullable<Text>,
        seen_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// The newest list of all consignments of an order.
    consignment_lists (merchant_id, shop, order_external_id) {
        merchant_id -> Id,
        shop -> Text,
        order_external_id -> Text,
        told_at -> Moment,
        consignments -> Document,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// When a code was asked for, and how often it was tried.
    unlock_codes (merchant_id, link_id) {
        merchant_id -> Id,
        link_id -> Id,
        asked_at -> Nullable<Moment>,
        tries -> Integer,
        asked -> Integer,
        asked_since -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Pictures of items, as they are sent to browsers.
    pictures (merchant_id, id) {
        merchant_id -> Id,
        id -> Text,
        content_type -> Text,
        bytes -> Binary,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Wrong tries, by keyed hash.
    lockouts (merchant_id, key) {
        merchant_id -> Id,
        key -> Text,
        wrong -> Integer,
        tried_at -> Moment,
        locked_until -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Where pictures come from, and how fetching them went.
    picture_sources (merchant_id, key) {
        merchant_id -> Id,
        key -> Text,
        url -> Text,
        small -> Nullable<Text>,
        large -> Nullable<Text>,
        tried_at -> Nullable<Moment>,
        fetched_at -> Nullable<Moment>,
        given_up_at -> Nullable<Moment>,
        failures -> Integer,
        last_error -> Nullable<Text>,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Orders whose pages wait for a picture.
    picture_waits (merchant_id, key, order_id) {
        merchant_id -> Id,
        key -> Text,
        order_id -> Id,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Who signs in. A directory: a person may work for several merchants.
    people (id) {
        id -> Id,
        email -> Text,
        email_key -> Text,
        name -> Text,
        locale -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        totp_secret -> Nullable<Binary>,
        totp_since -> Nullable<Moment>,
        totp_step -> Nullable<BigInt>,
        created_at -> Moment,
        disabled_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// As what people work for whom.
    memberships (merchant_id, person_id) {
        merchant_id -> Id,
        person_id -> Id,
        role -> Text,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Browsers that are signed in, by the hash of their cookie's token.
    sessions (token_hash) {
        token_hash -> Text,
        id -> Id,
        person_id -> Id,
        agent -> Text,
        created_at -> Moment,
        seen_at -> Moment,
        confirmed_at -> Moment,
        second_factor_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Codes that stand in for the second factor, by hash.
    recovery_codes (person_id, code_hash) {
        person_id -> Id,
        code_hash -> Text,
        used_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What people sign in with in place of a password.
    passkeys (id) {
        id -> Id,
        person_id -> Id,
        credential_id -> Text,
        name -> Text,
        credential -> Document,
        created_at -> Moment,
        used_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Questions to passkeys that were answered, by hash.
    spent_challenges (challenge_hash) {
        challenge_hash -> Text,
        spent_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Links that set a password anew, by the hash of their token.
    password_resets (token_hash) {
        token_hash -> Text,
        person_id -> Id,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Who was asked to join, by the hash of the link's token.
    invitations (token_hash) {
        token_hash -> Text,
        merchant_id -> Id,
        id -> Id,
        email -> Text,
        role -> Text,
        invited_by -> Nullable<Id>,
        created_at -> Moment,
        expires_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Wrong tries to sign in, by keyed hash.
    sign_in_lockouts (key) {
        key -> Text,
        wrong -> Integer,
        tried_at -> Moment,
        locked_until -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Every change by a person or a program of a merchant.
    audit_entries (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        at -> Moment,
        person_id -> Nullable<Id>,
        api_key_id -> Nullable<Id>,
        actor -> Text,
        action -> Text,
        subject_kind -> Text,
        subject_id -> Nullable<Text>,
        subject -> Text,
        before -> Nullable<Document>,
        after -> Nullable<Document>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What an order is found by.
    order_terms (merchant_id, personal, term, order_id) {
        merchant_id -> Id,
        personal -> Bool,
        term -> Text,
        order_id -> Id,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What people wrote about an order, for each other.
    order_notes (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        order_id -> Id,
        person_id -> Nullable<Id>,
        author -> Text,
        text -> Text,
        created_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Orders that somebody has to look after.
    incidents (merchant_id, order_id) {
        merchant_id -> Id,
        order_id -> Id,
        reason -> Text,
        opened_by -> Text,
        opened_at -> Moment,
        closed_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Which orders and parcels a raw message was about.
    inbox_subjects (merchant_id, subject_id, inbox_id) {
        merchant_id -> Id,
        subject_id -> Id,
        inbox_id -> Id,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// How far somebody came in setting up.
    setup_steps (merchant_id, step) {
        merchant_id -> Id,
        step -> Text,
        state -> Text,
        at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// What a brand is to look like next.
    brand_drafts (merchant_id, brand_id) {
        merchant_id -> Id,
        brand_id -> Id,
        look -> Document,
        author -> Text,
        updated_at -> Moment,
        publish_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Every look that was published.
    brand_versions (merchant_id, brand_id, number) {
        merchant_id -> Id,
        brand_id -> Id,
        number -> Integer,
        look -> Document,
        note -> Text,
        author -> Text,
        published_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    /// Hosts that a merchant wants to be served at.
    host_claims (merchant_id, host) {
        merchant_id -> Id,
        host -> Text,
        brand_id -> Id,
        token -> Text,
        created_at -> Moment,
        checked_at -> Nullable<Moment>,
        problem -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    retention_rules (merchant_id, what) {
        merchant_id -> Id,
        what -> Text,
        days -> Integer,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    privacy_requests (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        kind -> Text,
        source -> Text,
        shop -> Nullable<Text>,
        email -> Nullable<Text>,
        orders -> Document,
        received_at -> Moment,
        due_at -> Moment,
        done_at -> Nullable<Moment>,
        done_by -> Nullable<Text>,
        result -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    imports (merchant_id, id) {
        merchant_id -> Id,
        id -> Id,
        name -> Text,
        author -> Text,
        bytes -> Nullable<Binary>,
        state -> Text,
        total -> Integer,
        done -> Integer,
        added -> Integer,
        parcels -> Integer,
        problems -> Document,
        created_at -> Moment,
        finished_at -> Nullable<Moment>,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    code_meanings (merchant_id, source, field, code) {
        merchant_id -> Id,
        source -> Text,
        field -> Text,
        code -> Text,
        status -> Text,
        reason -> Nullable<Text>,
        said_by -> Text,
        said_at -> Moment,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    forgotten_orders (merchant_id, key) {
        merchant_id -> Id,
        key -> Text,
    }
}

table! {
    use diesel::sql_types::*;
    use super::super::sql::{Document, Id, Moment};

    sending_accounts (merchant_id, channel) {
        merchant_id -> Id,
        channel -> Text,
        settings -> Document,
        secret -> Nullable<Binary>,
        changed_at -> Moment,
        sent_at -> Nullable<Moment>,
        problem -> Nullable<Text>,
        problem_at -> Nullable<Moment>,
    }
}

allow_tables_to_appear_in_same_query!(
    merchants,
    hosts,
    page_links,
    endpoints,
    api_keys,
    jobs,
    brands,
    orders,
    line_items,
    line_adjustments,
    shipments,
    shipment_items,
    tracking_events,
    carrier_updates,
    inbox,
    idempotency_keys,
    endpoint_health,
    endpoint_calls,
    poll_answers,
    unknown_codes,
    consignment_lists,
    unlock_codes,
    lockouts,
    pictures,
    picture_sources,
    picture_waits,
    people,
    memberships,
    sessions,
    recovery_codes,
    password_resets,
    invitations,
    sign_in_lockouts,
    audit_entries,
    order_terms,
    order_notes,
    incidents,
    inbox_subjects,
    setup_steps,
    brand_drafts,
    brand_versions,
    host_claims,
    retention_rules,
    privacy_requests,
    imports,
    code_meanings,
    forgotten_orders,
    sending_accounts,
    passkeys,
    spent_challenges
);

/// Names of all tables, parents before children.
pub const TABLES: &[&str] = &[
    "merchants",
    "hosts",
    "page_links",
    "endpoints",
    "api_keys",
    "jobs",
    "brands",
    "orders",
    "line_items",
    "line_adjustments",
    "shipments",
    "shipment_items",
    "tracking_events",
    "carrier_updates",
    "inbox",
    "idempotency_keys",
    "endpoint_health",
    "endpoint_calls",
    "poll_answers",
    "unknown_codes",
    "consignment_lists",
    "unlock_codes",
    "lockouts",
    "pictures",
    "picture_sources",
    "picture_waits",
    "people",
    "memberships",
    "sessions",
    "recovery_codes",
    "password_resets",
    "invitations",
    "sign_in_lockouts",
    "audit_entries",
    "order_terms",
    "order_notes",
    "incidents",
    "inbox_subjects",
    "setup_steps",
    "brand_drafts",
    "brand_versions",
    "host_claims",
    "retention_rules",
    "privacy_requests",
    "imports",
    "code_meanings",
    "forgotten_orders",
    "sending_accounts",
    "passkeys",
    "spent_challenges",
];
