//! The same messages in any order and number give the same page: a property, over shuffles of a whole story.

use doorstep::db::Tx;
use doorstep::orders::model::{Currency, LineDraft, OrderDraft, Totals};
use doorstep::shops::ShopUpdate;
use doorstep::tracking::model::{
    Announcement, CarrierUpdate, Estimate, Pickup, Place, TrackingEvent, TrackingNumber, When,
};
use doorstep::tracking::{Reason, ShipmentStatus};
use doorstep::{links, shops, tracking};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::support::{Backend, TestApp};

/// One message of the story.
#[derive(Clone, Debug)]
enum Message {
    Order(String),
    Parcel {
        n: u32,
        number: &'static str,
        at: &'static str,
    },
    Carrier {
        source: &'static str,
        update: Box<CarrierUpdate>,
    },
    /// Another order says that it travels in parcel N1 too.
    Shared,
    /// The shop's own news of consignment f2.
    Progress,
}

fn moment(at: &str) -> Option<doorstep::db::Instant> {
    When::parse(at)?.at
}

fn order(at: &str) -> OrderDraft {
    let line = |id: &str, quantity| LineDraft {
        external_id: id.into(),
        title: format!("Item {id}"),
        variant: Some(format!("Told at {at}")),
        quantity,
        requires_shipping: true,
        ..LineDraft::default()
    };
    OrderDraft {
        in_order: false,
        shop: "s".into(),
        external_id: "o".into(),
        number: "#1".into(),
        email: None,
        locale: Some("en".into()),
        currency: Currency::new("EUR").unwrap(),
        phone: None,
        ship_to: doorstep::orders::model::Address::default(),
        billing_postcode: None,
        totals: Totals::default(),
        placed_at: moment("2026-11-15T10:00:00Z"),
        cancelled_at: None,
        changed_at: moment(at),
        promise: None,
        store_pickup: None,
        brand: None,
        lines: vec![line("a", 1), line("b", 2), line("c", 1)],
        adjustments: vec![],
    }
}

#[expect(clippy::too_many_arguments, reason = "a line of the story below; names would only lengthen it")]
fn report(
    source: &'static str,
    number: &str,
    carrier: &str,
    status: ShipmentStatus,
    reason: Option<Reason>,
    at: &str,
    history: &[(&str, ShipmentStatus, &str)],
    estimate: Option<&str>,
) -> Message {
    Message::Carrier {
        source,
        update: Box::new(CarrierUpdate {
            test: false,
            unknown_codes: Vec::new(),
            tracking_number: number.into(),
            carrier: Some(carrier.into()),
            status: Some(status),
            reason,
            estimate: estimate.and_then(Estimate::parse),
            said_at: moment(at),
            events: history
                .iter()
                .map(|(at, status, words)| TrackingEvent {
                    when: When::parse(at).unwrap_or_default(),
                    status: *status,
                    reason: None,
                    code: None,
                    text: Some((*words).into()),
                    place: Place { city: Some("KASSEL".into()), ..Place::default() },
                    carrier: None,
                })
                .collect(),
            // One of the senders knows where it is collected, and changes its mind.
            pickup: (source == "shippo").then(|| Pickup {
                name: (reason == Some(Reason::AddressProblem)).then(|| "Elsewhere".into()),
                instructions: Some(format!("Told at {at}")),
                ..Pickup::default()
            }),
            is_return: false,
        }),
    }
}

/// Two parcels, two aggregators that disagree, a correction after delivery, an estimate that moves.
fn story() -> Vec<Message> {
    use ShipmentStatus::*;
    let first = [("2026-11-16T10:00:00Z", PreTransit, "Label"), ("2026-11-17T10:00:00Z", InTransit, "Picked up")];
    let more = [first[0], first[1], ("2026-11-18T09:00:00+01:00", OutForDelivery, "Out for delivery")];
    let done = [first[0], first[1], more[2], ("2026-11-18T15:00:00+01:00", Delivered, "Delivered")];
    vec![
        Message::Order("2026-11-15T10:00:00Z".into()),
        Message::Order("2026-11-15T12:00:00Z".into()),
        Message::Parcel { n: 1, number: "N1", at: "2026-11-16T10:00:00Z" },
        Message::Parcel { n: 2, number: "N2", at: "2026-11-16T10:00:00Z" },
        Message::Parcel { n: 2, number: "N2b", at: "2026-11-16T12:00:00Z" },
        report(
            "easypost",
            "n1",
            "DHL",
            PreTransit,
            Some(Reason::LabelCreated),
            "2026-11-16T10:01:00Z",
            &first[..1],
            Some("2026-11-20"),
        ),
        report("easypost", "N-1", "DHL", InTransit, None, "2026-11-17T10:01:00Z", &first, Some("2026-11-21")),
        report("easypost", "N1", "DHL", OutForDelivery, None, "2026-11-18T08:01:00Z", &more, None),
        report("easypost", "N1", "DHL", Delivered, None, "2026-11-18T14:01:00Z", &done, None),
        report("aftership", "N1", "dhl_germany", InTransit, None, "2026-11-18T16:00:00Z", &first[1..], None),
        report("aftership", "N1", "dhl_germany", Exception, Some(Reason::Other), "2026-11-18T20:00:00Z", &[], None),
        report(
            "easypost",
            "N1",
            "DHL",
            Delivered,
            Some(Reason::Signed),
            "2026-11-19T12:00:00Z",
            &[("2026-11-19T12:00:00Z", Delivered, "Delivered, signed")],
            None,
        ),
        report(
            "shippo",
            "N2B",
            "ups",
            InTransit,
            Some(Reason::Departed),
            "2026-11-17T09:00:00Z",
            &[("2026-11-17T09:00:00", InTransit, "Departed")],
            Some("2026-11-22T00:00:00Z"),
        ),
        // A decision without an event of its own, a parcel that another order shares, the shop's own news.
        report(
            "shippo",
            "N2b",
            "ups",
            Exception,
            Some(Reason::AddressProblem),
            "2026-11-17T20:00:00Z",
            &[("2026-11-17T09:00:00", InTransit, "Departed")],
            None,
        ),
        Message::Shared,
        Message::Progress,
        report("shippo", "N2b", "ups", Unknown, None, "2026-11-17T09:30:00Z", &[], None),
    ]
}

fn apply(tx: &mut Tx<'_>, merchant: doorstep::accounts::MerchantId, message: &Message, now: doorstep::db::Instant) {
    match message {
        Message::Order(at) => {
            shops::apply::apply(tx, merchant, "shop:test", "s", &ShopUpdate::Order(Box::new(order(at))), now).unwrap();
        }
        Message::Parcel { n, number, at } => {
            let told = Announcement {
                shop: "s".into(),
                order_external_id: "o".into(),
                external_id: format!("f{n}"),
                changed_at: moment(at),
                carrier: Some("Some Carrier".into()),
                numbers: vec![(TrackingNumber::new(number).unwrap(), None)],
                items: if *n == 1 { vec![("a".into(), 1)] } else { vec![("b".into(), 1)] },
                pickup: Some(Pickup {
                    name: Some(format!("Kiosk {n}")),
                    city: Some(format!("Kiosk town at {at}")),
                    ..Pickup::default()
                }),
                ..Announcement::default()
            };
            tracking::announce::announce(tx, merchant, &told, now).map(drop).unwrap();
        }
        Message::Shared => {
            let mut other = order("2026-11-15T10:00:00Z");
            other.external_id = "o2".into();
            other.number = "#2".into();
            shops::apply::apply(tx, merchant, "shop:test", "s", &ShopUpdate::Order(Box::new(other)), now).unwrap();
            let told = Announcement {
                shop: "s".into(),
                order_external_id: "o2".into(),
                external_id: "f1".into(),
                numbers: vec![(TrackingNumber::new("N1").unwrap(), None)],
                items: vec![("a".into(), 1)],
                ..Announcement::default()
            };
            tracking::announce::announce(tx, merchant, &told, now).map(drop).unwrap();
        }
        Message::Progress => {
            let Message::Carrier { update, .. } = report(
                "",
                "",
                "",
                ShipmentStatus::InTransit,
                None,
                "2026-11-18T06:00:00Z",
                &[("2026-11-18T06:00:00Z", ShipmentStatus::InTransit, "The shop heard of it")],
                None,
            ) else {
                unreachable!()
            };
            let progress = ShopUpdate::Progress {
                order_external_id: "o".into(),
                consignment_external_id: "f2".into(),
                update: Box::new(CarrierUpdate { carrier: None, ..*update }),
            };
            shops::apply::apply(tx, merchant, "shop:test", "s", &progress, now).unwrap();
        }
        Message::Carrier { source, update } => {
            drop(tracking::ingest::ingest(tx, merchant, source, update, now).unwrap())
        }
    }
}

async fn page_after(messages: Vec<Message>) -> String {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let (merchant, now) = (app.merchant, app.app.clock.now());
    for message in messages {
        app.app
            .db
            .write(move |tx| {
                apply(tx, merchant, &message, now);
                Ok(())
            })
            .await
            .unwrap();
    }
    let mut pages = String::new();
    for number in ["1", "2"] {
        let token = app
            .app
            .db
            .write(move |tx| {
                let order = doorstep::orders::store::by_number(tx, merchant, number)?.remove(0);
                links::of_order(tx, merchant, order.id, now)
            })
            .await
            .unwrap();
        let shown = app.get(&format!("/t/{}", token.as_str())).await;
        assert_eq!(shown.status, 200);
        // The token and the address of the test server differ, and the marks of what holds them; nothing else may.
        let text = shown.text();
        let (before, marks) = text.split_once("data-marks=\"").unwrap();
        let (_, after) = marks.split_once('"').unwrap();
        let host = app.base.trim_start_matches("http://");
        pages += &format!("{before}{after}").replace(token.as_str(), "TOKEN").replace(host, "HOST");
    }
    app.finish().await;
    pages
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn any_order_and_any_number_of_times() {
    let expected = page_after(story()).await;
    assert!(
        expected.contains("Delivered") && expected.contains("N2b") && expected.contains("Told at 2026-11-15T12:00:00Z")
    );
    assert!(!expected.contains(">N2<"), "the replaced number is gone");
    assert!(expected.contains("Elsewhere") && expected.contains("Told at 2026-11-17T20:00:00Z"), "the newest place");
    assert!(!expected.contains("Kiosk 2") && !expected.contains("Kiosk town"), "and nothing of the one before");
    let mut runner = TestRunner::default();
    let repeated: Vec<Message> = story().into_iter().flat_map(|message| [message.clone(), message]).collect();
    let strategy = Just(repeated).prop_shuffle();
    for turn in 0..24 {
        let shuffled = strategy.new_tree(&mut runner).unwrap().current();
        let page = page_after(shuffled.clone()).await;
        assert!(page == expected, "turn {turn}: {shuffled:#?}\n{}", difference(&expected, &page));
    }
}

fn difference(a: &str, b: &str) -> String {
    a.lines().zip(b.lines()).filter(|(a, b)| a != b).map(|(a, b)| format!("- {a}\n+ {b}\n")).collect()
}
