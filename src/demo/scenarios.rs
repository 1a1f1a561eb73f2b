//! What happened to the demo's orders: every status, and the awkward cases.
//!
//! Times are hours before now, so that the data are fresh whenever the demo starts. Every night they are rounded to a
//! believable hour by nobody: a scan at 03:12 is what carriers do.

use super::brands::{self, Route};
use crate::tracking::{Reason, ShipmentStatus};
use Reason::*;
use ShipmentStatus::*;

/// Lines of the shop, by their place in its list, and how many of each.
pub type Pieces = &'static [(usize, u32)];

/// One thing that happened to a parcel: hours ago, status, reason, place, the carrier's words.
pub type Step = (f64, ShipmentStatus, Option<Reason>, &'static str, &'static str);

/// A parcel.
#[derive(Clone)]
pub struct ParcelPlan {
    /// Carrier, as the shop calls it.
    pub carrier: &'static str,
    /// Who tells us.
    pub source: &'static str,
    /// Product and quantity; empty if the shop did not say.
    pub items: Pieces,
    /// What happened, oldest first.
    pub steps: Vec<Step>,
    /// Days from today on which it should arrive.
    pub estimate: Option<i64>,
    /// What was first said, if that was another day.
    pub first_estimate: Option<i64>,
    /// Hours of the day between which it comes, if known.
    pub window: Option<(i8, i8)>,
    /// Where it is collected, and for how many days from today on.
    pub spot: Option<(Spot, i64)>,
    /// Whether the shopper sends it back.
    pub is_return: bool,
}

/// Where a parcel is collected.
#[derive(Clone, Copy, PartialEq)]
pub enum Spot {
    /// A machine that is always open, with a code.
    Locker,
    /// A shop with hours.
    Kiosk,
    /// The merchant's own store.
    Store,
}

/// What was taken off an order.
#[derive(Clone, Copy, PartialEq)]
pub enum Off {
    /// Nothing.
    Nothing,
    /// This many of this product cancelled.
    Cancelled(usize, u32),
    /// This many of this product paid back.
    Refunded(usize, u32),
    /// This many of this product sent back.
    Returned(usize, u32),
    /// The whole order, hours ago.
    Everything(f64),
}

/// What was promised at checkout.
#[derive(Clone, Copy)]
pub enum Promised {
    /// Nothing.
    Nothing,
    /// From the third to the fifth day after the order.
    AsUsual,
    /// From and to, in days from today.
    Days(i64, i64),
}

/// An order.
#[derive(Clone)]
pub struct Scenario {
    /// Its name in `demo.json`.
    pub key: &'static str,
    /// Whose: its place among [`brands::all`].
    pub shop: usize,
    /// Product and quantity.
    pub items: Pieces,
    /// Hours ago.
    pub placed: f64,
    /// Days that were promised at checkout.
    pub promise: Promised,
    /// Language of the shopper; none: the browser decides.
    pub locale: Option<&'static str>,
    /// Its parcels.
    pub parcels: Vec<ParcelPlan>,
    /// What was taken off.
    pub off: Off,
    /// When the shopper last looked at it, in hours ago.
    pub seen: Option<f64>,
    /// In how many days it should be ready, if it is collected in the merchant's store.
    pub store: Option<i64>,
}

const LABEL: &str = "Shipment information received";

fn label(hours: f64) -> Step {
    (hours, PreTransit, Some(LabelCreated), "", LABEL)
}

/// Label, pick-up, two depots.
fn road(from: f64) -> Vec<Step> {
    vec![
        label(from),
        (from - 5.2, InTransit, Some(Accepted), "Berlin, DE", "Accepted by carrier"),
        (from - 9.7, InTransit, Some(Departed), "Berlin, DE", "Departed facility"),
        (from - 15.4, InTransit, Some(Arrived), "Kassel, DE", "Arrived at facility"),
    ]
}

/// Label, pick-up, and every hub on a brand's own way, the last of them `until` hours ago.
fn way(route: &'static Route, from: f64, until: f64) -> Vec<Step> {
    let first = from - 15.4;
    let gaps = route.hubs.iter().skip(1).fold(0.0, |gaps, _| gaps + 1.0);
    let gap = if gaps > 0.0 { (first - until) / gaps } else { 0.0 };
    let mut steps = vec![
        label(from),
        (from - 5.2, InTransit, Some(Accepted), &*route.origin, "Accepted by carrier"),
        (from - 9.7, InTransit, Some(Departed), &*route.origin, "Departed facility"),
    ];
    let mut hours = first;
    for hub in &route.hubs {
        steps.push((hours, InTransit, Some(Arrived), hub, "Arrived at facility"));
        if *hub == route.customs {
            steps.push((hours - gap * 0.3, InTransit, Some(CustomsCleared), hub, "Clearance processing complete"));
        }
        hours -= gap;
    }
    steps
}

fn with(mut steps: Vec<Step>, more: &[Step]) -> Vec<Step> {
    steps.extend_from_slice(more);
    steps
}

fn parcel(carrier: &'static str, source: &'static str, steps: Vec<Step>, estimate: Option<i64>) -> ParcelPlan {
    ParcelPlan {
        carrier,
        source,
        items: &[],
        steps,
        estimate,
        first_estimate: None,
        window: None,
        spot: None,
        is_return: false,
    }
}

fn order(key: &'static str, shop: usize, items: Pieces, placed: f64, parcels: Vec<ParcelPlan>) -> Scenario {
    Scenario {
        key,
        shop,
        items,
        placed,
        promise: Promised::AsUsual,
        locale: Some("en"),
        parcels,
        off: Off::Nothing,
        seen: None,
        store: None,
    }
}

/// All of them. The first of a key is the one in `demo.json`.
pub fn all() -> Vec<Scenario> {
    let mut all = states();
    all.extend(collected_and_sent_back());
    all.extend(awkward());
    all.extend(everyday());
    all.push(visited());
    all
}

/// Two scans since the shopper last looked.
fn visited() -> Scenario {
    let steps = with(
        road(50.0),
        &[
            (21.0, InTransit, Some(Arrived), "Hannover, DE", "Arrived at facility"),
            (4.5, InTransit, Some(AtDeliveryDepot), "Hamburg, DE", "Processed at delivery depot"),
        ],
    );
    let mut visited =
        order("visited", 0, &[(0, 1), (3, 1)], 62.0, vec![parcel("dhl_germany", "easypost", steps, Some(1))]);
    visited.seen = Some(23.0);
    visited
}

/// One order for each state, in every brand.
fn states() -> Vec<Scenario> {
    let mut all = Vec::new();
    for (shop, brand) in brands::all().iter().enumerate() {
        let route = &brand.route;
        let city: &'static str = &route.city;
        // What comes from within the customs union has nothing to declare; then it is sent from farther away.
        let abroad: &'static str = if route.origin.ends_with(", DE") { "Neuchâtel, CH" } else { &route.origin };
        let usual = |steps, estimate| parcel(&route.carrier, "easypost", steps, estimate);
        let out = |from: f64| {
            with(
                way(route, from, 14.0),
                &[
                    (8.1, InTransit, Some(AtDeliveryDepot), city, "Processed at delivery depot"),
                    (2.3, OutForDelivery, None, city, "Out for delivery"),
                ],
            )
        };
        let done = |from: f64, at: f64, reason, words| {
            with(
                way(route, from, at + 17.0),
                &[
                    (at + 9.5, InTransit, Some(AtDeliveryDepot), city, "Processed at delivery depot"),
                    (at + 4.2, OutForDelivery, None, city, "Out for delivery"),
                    (at, Delivered, reason, city, words),
                ],
            )
        };
        let first: Pieces = if shop == 1 { &[(0, 1), (3, 2)] } else { &[(0, 1), (3, 1)] };
        let one: Pieces = if shop == 1 { &[(2, 1)] } else { &[(4, 1)] };
        all.push(order("ordered", shop, first, 3.0, vec![]));
        all.push(order("pre_transit", shop, one, 26.0, vec![usual(vec![label(4.0)], Some(3))]));
        let mut moving = usual(way(route, 40.0, 6.4), Some(2));
        moving.window = Some((9, 13));
        all.push(order("in_transit", shop, first, 52.0, vec![moving]));
        all.push(order(
            "customs",
            shop,
            one,
            96.0,
            vec![parcel(
                "dhl_express",
                "aftership",
                vec![
                    label(80.0),
                    (70.0, InTransit, Some(Accepted), abroad, "Shipment picked up"),
                    (61.0, InTransit, Some(Departed), abroad, "Departed facility"),
                    (22.0, InTransit, Some(CustomsReceived), &route.customs, "Clearance processing"),
                ],
                Some(3),
            )],
        ));
        let mut today = usual(out(44.0), Some(0));
        today.window = Some((14, 17));
        all.push(order("out_for_delivery", shop, one, 60.0, vec![today]));
        let mut waiting = order(
            "available_for_pickup",
            shop,
            first,
            90.0,
            vec![parcel(
                "dpd",
                "shippo",
                with(
                    way(route, 70.0, 28.0),
                    &[
                        (20.0, OutForDelivery, None, city, "Out for delivery"),
                        (3.5, AvailableForPickup, Some(PickupPoint), city, "Ready for collection at the pick-up shop"),
                    ],
                ),
                None,
            )],
        );
        waiting.parcels.iter_mut().for_each(|parcel| parcel.spot = Some((Spot::Kiosk, 6)));
        all.push(waiting);
        all.push(order(
            "attempted_delivery",
            shop,
            one,
            90.0,
            vec![parcel(
                "ups",
                "aftership",
                with(
                    way(route, 70.0, 17.0),
                    &[
                        (9.0, OutForDelivery, None, city, "Out for delivery"),
                        (
                            3.0,
                            AttemptedDelivery,
                            Some(RecipientAbsent),
                            city,
                            "The receiver was not available at the time of delivery",
                        ),
                    ],
                ),
                Some(1),
            )],
        ));
        all.push(order(
            "delivered",
            shop,
            first,
            130.0,
            vec![usual(done(110.0, 30.0, Some(Mailbox), "Delivered, in mailbox"), Some(-1))],
        ));
        all.push(order(
            "exception",
            shop,
            one,
            140.0,
            vec![parcel(
                "ups",
                "easypost",
                with(
                    way(route, 120.0, 52.0),
                    &[(40.0, Exception, Some(AddressProblem), city, "The street number is incorrect")],
                ),
                Some(-1),
            )],
        ));
        all.push(order(
            "return_to_sender",
            shop,
            one,
            300.0,
            vec![parcel(
                "dpd",
                "aftership",
                with(
                    way(route, 280.0, 215.0),
                    &[
                        (200.0, AvailableForPickup, Some(PickupPoint), city, "Ready for collection"),
                        (30.0, ReturnToSender, Some(Returning), city, "Not collected, returned to sender"),
                    ],
                ),
                None,
            )],
        ));
        all.push(order(
            "returned",
            shop,
            one,
            420.0,
            vec![parcel(
                "dpd",
                "aftership",
                with(
                    way(route, 400.0, 312.0),
                    &[
                        (300.0, Exception, Some(Refused), city, "Refused by the receiver"),
                        (240.0, ReturnToSender, Some(Returning), city, "Return started"),
                        (50.0, ReturnToSender, Some(Returned), &route.origin, "Returned to sender"),
                    ],
                ),
                None,
            )],
        ));
        let mut cancelled = order("cancelled", shop, first, 70.0, vec![]);
        cancelled.off = Off::Everything(50.0);
        all.push(cancelled);
        let mut expired = order(
            "expired",
            shop,
            one,
            900.0,
            vec![parcel(
                "royal-mail",
                "aftership",
                vec![
                    label(880.0),
                    (860.0, InTransit, Some(Accepted), abroad, "Accepted"),
                    (100.0, Expired, Some(NoNews), "", "No information from the carrier for 30 days"),
                ],
                None,
            )],
        );
        expired.promise = Promised::Nothing;
        all.push(expired);
        let mut unknown = order("unknown", shop, one, 30.0, vec![parcel("usps", "easypost", vec![], None)]);
        unknown.promise = Promised::Nothing;
        all.push(unknown);
    }
    all
}

/// Lockers, stores, returns, and one line in two boxes, in both brands.
fn collected_and_sent_back() -> Vec<Scenario> {
    let mut all = Vec::new();
    for shop in [0, 1] {
        let two: Pieces = if shop == 0 { &[(0, 1), (3, 1)] } else { &[(0, 1), (3, 2)] };
        let mut locker = parcel(
            "dhl_germany",
            "easypost",
            with(
                road(60.0),
                &[
                    (9.0, OutForDelivery, None, "Hamburg, DE", "Out for delivery"),
                    (2.4, AvailableForPickup, Some(Locker), "Hamburg, DE", "Ready for collection at the locker"),
                ],
            ),
            None,
        );
        locker.spot = Some((Spot::Locker, 7));
        all.push(order("pickup_locker", shop, two, 80.0, vec![locker]));

        let mut preparing = order("store_pickup", shop, two, 5.0, vec![]);
        (preparing.store, preparing.promise) = (Some(1), Promised::Nothing);
        all.push(preparing);

        let mut waiting = parcel("", "shop:api", vec![(1.5, AvailableForPickup, None, "Hamburg, DE", "")], None);
        waiting.spot = Some((Spot::Store, 10));
        let mut ready = order("store_ready", shop, two, 28.0, vec![waiting]);
        (ready.store, ready.promise) = (Some(0), Promised::Nothing);
        all.push(ready);

        let (kept, back): (Pieces, Pieces) =
            if shop == 0 { (&[(0, 1), (4, 1)], &[(4, 1)]) } else { (&[(0, 1), (3, 3)], &[(3, 2)]) };
        let mut there = parcel(
            "ups",
            "aftership",
            with(road(300.0), &[(230.0, Delivered, Some(Signed), "Hamburg, DE", "Delivered, signed by recipient")]),
            None,
        );
        there.items = kept;
        let mut home = parcel(
            "ups",
            "aftership",
            vec![
                (70.0, PreTransit, Some(LabelCreated), "", LABEL),
                (44.0, InTransit, Some(Accepted), "Hamburg, DE", "Drop-off"),
                (20.0, InTransit, Some(Departed), "Kassel, DE", "Departed facility"),
            ],
            Some(2),
        );
        (home.items, home.is_return) = (back, true);
        all.push(order("return_parcel", shop, kept, 320.0, vec![there, home]));

        // Five of one thing: three in one box, two in the other, which has not left yet; one of the three came back.
        let many: Pieces = &[(3, 5), (0, 1)];
        let mut first = parcel(
            "dpd",
            "aftership",
            with(road(190.0), &[(100.0, Delivered, Some(Neighbour), "Hamburg, DE", "Delivered to a neighbour")]),
            None,
        );
        first.items = &[(3, 3)];
        let mut second = parcel("dpd", "aftership", road(60.0), Some(1));
        second.items = &[(3, 2)];
        let mut split = order("two_boxes_one_line", shop, many, 200.0, vec![first, second]);
        split.off = Off::Returned(3, 1);
        all.push(split);
    }
    all
}

/// The cases that break other people's pages.
fn awkward() -> Vec<Scenario> {
    let mut all = Vec::new();

    let mut late = order(
        "late",
        1,
        &[(0, 1), (1, 1)],
        170.0,
        vec![parcel(
            "dhl_germany",
            "easypost",
            with(
                road(150.0),
                &[
                    (80.0, InTransit, Some(Delayed), "Kassel, DE", "Shipment delayed"),
                    (20.0, InTransit, Some(Departed), "Kassel, DE", "Departed facility"),
                ],
            ),
            Some(1),
        )],
    );
    late.promise = Promised::Days(-4, -3);
    if let Some(parcel) = late.parcels.first_mut() {
        parcel.first_estimate = Some(-3);
    }
    all.push(late);

    let mut missed =
        order("missed", 0, &[(0, 1)], 200.0, vec![parcel("ups", "shippo", with(road(180.0), &[]), Some(-2))]);
    missed.promise = Promised::Days(-3, -2);
    all.push(missed);

    let mut box_one = parcel(
        "dhl_germany",
        "easypost",
        vec![
            label(96.0),
            (91.0, InTransit, Some(Accepted), "Neuchâtel, CH", "Shipment picked up"),
            (88.0, InTransit, Some(Departed), "Neuchâtel, CH", "Departed facility"),
            (80.0, InTransit, Some(Arrived), "Basel, CH", "Arrived at facility"),
            (76.0, InTransit, Some(CustomsReceived), "Basel, CH", "Clearance processing"),
            (70.0, InTransit, Some(CustomsCleared), "Basel, CH", "Clearance completed"),
            (66.0, InTransit, Some(Departed), "Basel, CH", "Departed facility"),
            (58.0, InTransit, Some(Arrived), "Mannheim, DE", "Arrived at facility"),
            (50.0, InTransit, Some(Processed), "Mannheim, DE", "Processed"),
            (44.0, InTransit, Some(Departed), "Mannheim, DE", "Departed facility"),
            (30.0, InTransit, Some(Arrived), "Kassel, DE", "Arrived at facility"),
            (9.0, InTransit, Some(Departed), "Kassel, DE", "Departed facility"),
        ],
        Some(2),
    );
    box_one.items = &[(0, 1), (1, 1)];
    let mut box_two = parcel(
        "ups",
        "aftership",
        with(
            road(100.0),
            &[
                (32.0, OutForDelivery, None, "Hamburg, DE", "Out for delivery"),
                (28.0, Delivered, Some(Neighbour), "Hamburg, DE", "Delivered to a neighbour"),
            ],
        ),
        None,
    );
    box_two.items = &[(2, 1)];
    let mut split = order("split", 0, &[(0, 1), (1, 1), (2, 1), (3, 1)], 120.0, vec![box_one, box_two]);
    split.off = Off::Nothing;
    all.push(split);

    let mut stopped = parcel(
        "ups",
        "easypost",
        with(road(90.0), &[(20.0, Exception, Some(AddressProblem), "Hamburg, DE", "The street number is incorrect")]),
        None,
    );
    stopped.items = &[(0, 1)];
    let mut coming = parcel("dhl_germany", "easypost", road(40.0), Some(1));
    coming.items = &[(1, 2)];
    all.push(order("two_boxes", 1, &[(0, 1), (1, 2)], 100.0, vec![stopped, coming]));

    let mut both = Vec::new();
    let contents: [(f64, Pieces); 2] = [(40.0, &[(2, 1)]), (26.0, &[(4, 1)])];
    for (at, items) in contents {
        let arrived = (at, Delivered, Some(Mailbox), "Hamburg, DE", "Delivered, in mailbox");
        let mut parcel = parcel("dhl_germany", "easypost", with(road(at + 60.0), &[arrived]), None);
        parcel.items = items;
        both.push(parcel);
    }
    all.push(order("two_delivered", 0, &[(2, 1), (4, 1)], 130.0, both));

    let mut part = parcel("dhl_germany", "easypost", road(30.0), Some(2));
    part.items = &[(0, 1), (1, 2)];
    let mut part_cancelled = order("part_cancelled", 1, &[(0, 1), (1, 2), (4, 1)], 50.0, vec![part]);
    part_cancelled.off = Off::Cancelled(4, 1);
    all.push(part_cancelled);

    let mut paid_back = parcel("dhl_germany", "easypost", road(60.0), Some(1));
    paid_back.items = &[(2, 1)];
    let mut refunded = order("part_refunded", 1, &[(2, 1), (3, 1)], 80.0, vec![paid_back]);
    refunded.off = Off::Refunded(3, 1);
    all.push(refunded);

    let mut sent_back = order(
        "part_returned",
        0,
        &[(0, 1), (1, 1)],
        500.0,
        vec![parcel(
            "ups",
            "easypost",
            with(road(480.0), &[(400.0, Delivered, Some(Signed), "Hamburg, DE", "Delivered, signed by recipient")]),
            None,
        )],
    );
    sent_back.parcels.iter_mut().for_each(|parcel| parcel.items = &[(0, 1), (1, 1)]);
    sent_back.off = Off::Returned(1, 1);
    all.push(sent_back);

    all.push(order(
        "corrected",
        1,
        &[(3, 1)],
        150.0,
        vec![parcel(
            "ups",
            "easypost",
            with(
                road(130.0),
                &[
                    (52.0, Delivered, None, "Hamburg, DE", "Delivered"),
                    (46.0, Exception, Some(Other), "Hamburg, DE", "Delivered to the wrong address, parcel retrieved"),
                    (29.0, OutForDelivery, None, "Hamburg, DE", "Out for delivery"),
                    (26.0, Delivered, Some(Signed), "Hamburg, DE", "Delivered, signed by recipient"),
                ],
            ),
            None,
        )],
    ));

    all.push(order(
        "lost",
        0,
        &[(4, 1)],
        340.0,
        vec![parcel(
            "dhl_express",
            "aftership",
            with(road(320.0), &[(40.0, Exception, Some(Lost), "Kassel, DE", "Shipment lost, investigation opened")]),
            None,
        )],
    ));
    all.push(order(
        "damaged",
        1,
        &[(2, 1)],
        150.0,
        vec![parcel(
            "dpd",
            "shippo",
            with(road(130.0), &[(20.0, Exception, Some(Damaged), "Kassel, DE", "Package damaged")]),
            None,
        )],
    ));
    all.push(order(
        "customs_hold",
        0,
        &[(0, 1)],
        200.0,
        vec![parcel(
            "dhl_express",
            "aftership",
            vec![
                label(180.0),
                (170.0, InTransit, Some(Accepted), "Neuchâtel, CH", "Shipment picked up"),
                (60.0, Exception, Some(CustomsHold), "New York, US", "Clearance delay, import duty query"),
            ],
            Some(-1),
        )],
    ));
    all.push(order(
        "weather",
        1,
        &[(1, 1)],
        90.0,
        vec![parcel(
            "dhl_germany",
            "easypost",
            with(road(70.0), &[(12.0, InTransit, Some(Weather), "Kassel, DE", "Delayed by weather")]),
            Some(2),
        )],
    ));
    all.push(order(
        "digital",
        1,
        &[(0, 1), (5, 1)],
        40.0,
        vec![parcel("dhl_germany", "easypost", road(30.0), Some(2))],
    ));
    let mut german =
        order("german", 0, &[(0, 1), (1, 1)], 60.0, vec![parcel("dhl_germany", "easypost", road(44.0), Some(2))]);
    german.locale = Some("de-DE");
    all.push(german);
    let mut british =
        order("british", 1, &[(4, 2)], 60.0, vec![parcel("royal-mail", "aftership", road(44.0), Some(2))]);
    british.locale = Some("en-GB");
    all.push(british);
    let mut anyones =
        order("browser_language", 1, &[(0, 1)], 60.0, vec![parcel("dhl_germany", "generic", road(44.0), Some(2))]);
    anyones.locale = None;
    all.push(anyones);
    all.push(order(
        "strange_code",
        1,
        &[(0, 1)],
        60.0,
        vec![parcel(
            "dhl_germany",
            "generic",
            with(road(44.0), &[(4.0, Unknown, None, "Hannover, DE", "Parcel is admiring the view")]),
            Some(1),
        )],
    ));
    all
}

/// Orders in between, so that lists are lists.
fn everyday() -> Vec<Scenario> {
    let mut all = Vec::new();
    for n in 0..10u8 {
        let shop = usize::from(n % 2);
        let ago = 20.0 + f64::from(n) * 17.0;
        let items: Pieces = match n % 4 {
            0 => &[(0, 1)],
            1 => &[(1, 1), (3, 1)],
            2 => &[(2, 1)],
            _ => &[(4, 1), (1, 2)],
        };
        let steps = match n % 3 {
            0 => vec![label(ago - 10.0)],
            1 => road(ago - 2.0),
            _ => with(road(ago - 2.0), &[(f64::from(n) + 1.0, Delivered, None, "Hamburg, DE", "Delivered")]),
        };
        let source = ["easypost", "shippo", "aftership"].get(usize::from(n % 3)).copied().unwrap_or("easypost");
        all.push(order("everyday", shop, items, ago, vec![parcel("dhl_germany", source, steps, Some(2))]));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_is_shown_and_there_are_forty_orders() {
        let all = all();
        assert!(all.len() >= 40, "{} orders", all.len());
        for status in ShipmentStatus::ALL {
            assert!(all.iter().any(|scenario| scenario.key == status.as_str()), "no order shows {status}");
        }
    }
}
