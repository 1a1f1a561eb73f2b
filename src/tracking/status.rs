//! Where a parcel is, why, and which claim about that wins.
//!
//! Every message that names a parcel makes a [`Claim`]: "as of this moment it is there". The parcel's status is derived
//! from the **set** of all claims, so the order in which messages arrive, and how often, cannot matter.
//! The rules are written out in the README's chapter on how updates become a page.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::model::Estimate;
use crate::db::Instant;
use crate::orders::Pickup;
use crate::text_enum;

text_enum! {
    /// Where a parcel is.
    ShipmentStatus {
        /// Nothing is known yet.
        Unknown = "unknown",
        /// The label exists; the carrier does not have the parcel.
        PreTransit = "pre_transit",
        /// On its way.
        InTransit = "in_transit",
        /// On the delivery vehicle.
        OutForDelivery = "out_for_delivery",
        /// Waiting to be collected.
        AvailableForPickup = "available_for_pickup",
        /// A delivery was tried and did not succeed.
        AttemptedDelivery = "attempted_delivery",
        /// Handed over.
        Delivered = "delivered",
        /// Someone has to do something.
        Exception = "exception",
        /// Going back, or back, to who sent it.
        ReturnToSender = "return_to_sender",
        /// Will not be sent.
        Cancelled = "cancelled",
        /// No news for so long that the carrier gave up telling.
        Expired = "expired",
    }
}

impl ShipmentStatus {
    /// Reasons that a person may give for it. Carriers and aggregators combine the two as they like; who corrects them should not say
    /// that a delivered parcel is held by customs.
    pub const fn fitting(self) -> &'static [Reason] {
        use Reason as R;
        match self {
            Self::Unknown => &[R::Pending, R::NotFound],
            Self::PreTransit => &[R::LabelCreated, R::InfoReceived, R::AwaitingHandover, R::Delayed],
            Self::InTransit => &[
                R::Accepted,
                R::Departed,
                R::Arrived,
                R::Processed,
                R::CustomsReceived,
                R::CustomsCleared,
                R::ArrivedDestinationCountry,
                R::HandedToPartner,
                R::AtDeliveryDepot,
                R::DeliveryScheduled,
                R::DeliveryRescheduled,
                R::Forwarded,
                R::Delayed,
            ],
            Self::OutForDelivery => &[R::DeliveryScheduled, R::DeliveryRescheduled, R::Delayed],
            Self::AvailableForPickup => &[R::PickupPoint, R::Locker, R::PostOffice],
            Self::AttemptedDelivery => &[
                R::RecipientAbsent,
                R::BusinessClosed,
                R::NoAccess,
                R::NoticeLeft,
                R::AddressProblem,
                R::DeliveryRescheduled,
                R::Other,
            ],
            Self::Delivered => &[
                R::Mailbox,
                R::SafePlace,
                R::Neighbour,
                R::Reception,
                R::Locker,
                R::PickupPoint,
                R::PostOffice,
                R::Signed,
                R::PickedUpByRecipient,
                R::InPart,
            ],
            Self::Exception => &[
                R::Damaged,
                R::Lost,
                R::Destroyed,
                R::Weather,
                R::CustomsHold,
                R::MissingDocuments,
                R::DutyUnpaid,
                R::AddressProblem,
                R::Refused,
                R::Held,
                R::Security,
                R::Prohibited,
                R::CarrierRejected,
                R::Undeliverable,
                R::Delayed,
                R::InPart,
                R::Other,
            ],
            Self::ReturnToSender => {
                &[R::Returning, R::Refused, R::NotCollected, R::AddressProblem, R::Undeliverable, R::Damaged, R::Other]
            }
            Self::Cancelled => &[R::CarrierRejected, R::Damaged, R::Lost, R::Other],
            Self::Expired => &[R::Lost, R::Other],
        }
    }

    /// The step on the ladder from label to door. `None` for what lies beside the ladder.
    pub const fn rank(self) -> Option<u8> {
        match self {
            Self::Unknown => Some(0),
            Self::PreTransit => Some(1),
            Self::InTransit => Some(2),
            Self::OutForDelivery | Self::AvailableForPickup | Self::AttemptedDelivery => Some(3),
            Self::Delivered => Some(4),
            Self::Exception | Self::ReturnToSender | Self::Cancelled | Self::Expired => None,
        }
    }

    /// Whether a carrier has it, or had: nobody can call it off any more.
    pub const fn is_on_the_road(self) -> bool {
        !matches!(self, Self::Unknown | Self::PreTransit | Self::Cancelled)
    }

    /// Whether something has gone wrong with it.
    pub const fn is_beside_the_road(self) -> bool {
        matches!(self, Self::Exception | Self::ReturnToSender | Self::Expired)
    }

    /// Whether an arrival is no longer to be expected.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Delivered | Self::ReturnToSender | Self::Cancelled)
    }
}

text_enum! {
    /// Why a parcel is where it is. The list is open: a reason that no table knows is left out, never guessed.
    Reason {
        /// Asked for; nothing known yet.
        Pending = "pending",
        /// The carrier does not know the number.
        NotFound = "not_found",
        /// The source could not read the carrier's answer.
        Error = "error",
        /// The label was made.
        LabelCreated = "label_created",
        /// The carrier was told about the parcel.
        InfoReceived = "info_received",
        /// Ready for the carrier to fetch.
        AwaitingHandover = "awaiting_handover",
        /// Taken over by the carrier.
        Accepted = "accepted",
        /// Left a place.
        Departed = "departed",
        /// Came to a place.
        Arrived = "arrived",
        /// Sorted.
        Processed = "processed",
        /// At customs.
        CustomsReceived = "customs_received",
        /// Through customs.
        CustomsCleared = "customs_cleared",
        /// In the country it goes to.
        ArrivedDestinationCountry = "arrived_destination_country",
        /// With another carrier for the next part of the way.
        HandedToPartner = "handed_to_partner",
        /// At the depot that delivers.
        AtDeliveryDepot = "at_delivery_depot",
        /// A day was set.
        DeliveryScheduled = "delivery_scheduled",
        /// Another day was set.
        DeliveryRescheduled = "delivery_rescheduled",
        /// Sent on to another address.
        Forwarded = "forwarded",
        /// Later than planned.
        Delayed = "delayed",
        /// At a pick-up point.
        PickupPoint = "pickup_point",
        /// In a locker.
        Locker = "locker",
        /// At a post office.
        PostOffice = "post_office",
        /// Nobody was there.
        RecipientAbsent = "recipient_absent",
        /// The business was closed.
        BusinessClosed = "business_closed",
        /// The door could not be reached.
        NoAccess = "no_access",
        /// A card was left.
        NoticeLeft = "notice_left",
        /// In the mailbox.
        Mailbox = "mailbox",
        /// In a place agreed on.
        SafePlace = "safe_place",
        /// With a neighbour.
        Neighbour = "neighbour",
        /// At the reception desk.
        Reception = "reception",
        /// Against a signature.
        Signed = "signed",
        /// Collected.
        PickedUpByRecipient = "picked_up_by_recipient",
        /// A part of it.
        InPart = "in_part",
        /// Damaged.
        Damaged = "damaged",
        /// Bad weather.
        Weather = "weather",
        /// Kept by customs.
        CustomsHold = "customs_hold",
        /// A document is missing.
        MissingDocuments = "missing_documents",
        /// Duty or tax has to be paid first.
        DutyUnpaid = "duty_unpaid",
        /// The address is not right.
        AddressProblem = "address_problem",
        /// Refused at the door.
        Refused = "refused",
        /// Lost.
        Lost = "lost",
        /// Destroyed.
        Destroyed = "destroyed",
        /// Kept by the carrier.
        Held = "held",
        /// Security check.
        Security = "security",
        /// May not be sent.
        Prohibited = "prohibited",
        /// The carrier did not take it.
        CarrierRejected = "carrier_rejected",
        /// Not collected in time.
        NotCollected = "not_collected",
        /// Could not be delivered.
        Undeliverable = "undeliverable",
        /// Something else.
        Other = "other",
        /// On its way back.
        Returning = "returning",
        /// Back.
        Returned = "returned",
        /// The label was made void.
        LabelVoided = "label_voided",
        /// The order was cancelled.
        OrderCancelled = "order_cancelled",
        /// No news.
        NoNews = "no_news",
    }
}

/// Whether a parcel will come, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// It is coming.
    Coming,
    /// Something holds it up, and nobody can say for how long.
    Held,
    /// It has arrived.
    Arrived,
    /// It will not come: called off, lost, on its way back.
    CalledOff,
}

impl Outlook {
    /// From where it is and why.
    pub fn of(status: ShipmentStatus, reason: Option<Reason>) -> Self {
        use ShipmentStatus::{Cancelled, Delivered, Exception, Expired, ReturnToSender};
        match (status, reason) {
            (Delivered, _) => Self::Arrived,
            (Cancelled | ReturnToSender, _) | (Exception, Some(Reason::Lost | Reason::Destroyed)) => Self::CalledOff,
            (Exception, Some(Reason::Delayed | Reason::Weather)) => Self::Coming,
            (Exception | Expired, _) => Self::Held,
            _ => Self::Coming,
        }
    }
}

/// What one message claimed about the parcel as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Identity of the claim's content, to break ties the same way everywhere.
    pub key: String,
    /// Who said so.
    pub source: String,
    /// The carrier that it names.
    pub carrier: Option<String>,
    /// The status; `None` if the sender's code is not in our table.
    pub status: Option<ShipmentStatus>,
    /// Why.
    pub reason: Option<Reason>,
    /// Since when it is so, for comparing claims. A wall time without a zone counts as UTC here and nowhere else.
    pub as_of: Option<Instant>,
    /// Whether `as_of` is the time of an event, not only of the message.
    pub dated: bool,
    /// When the sender said it; `None` if the message has no time of its own.
    pub said_at: Option<Instant>,
    /// When it should arrive.
    pub estimate: Option<Estimate>,
    /// Where it is collected.
    pub pickup: Option<Pickup>,
    /// Whether it says that the parcel goes back to the shop.
    pub is_return: bool,
}

/// The source of what people of the merchant say themselves.
pub const BY_HAND: &str = "desk";

impl Claim {
    /// Whether a person of the merchant said so. It counts from its moment on, whatever carriers said before: that is what it is for.
    fn is_correction(&self) -> bool {
        self.source == BY_HAND
    }
}

/// What follows from all claims together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Who carries it. Where several are named, the smallest name: any rule would do that knows no order of arrival.
    pub carrier: Option<String>,
    /// Where the parcel is.
    pub status: Option<ShipmentStatus>,
    /// Why.
    pub reason: Option<Reason>,
    /// Since when.
    pub as_of: Option<Instant>,
    /// The newest estimate. It stays when later messages carry none: a date never vanishes silently.
    pub estimate: Option<Estimate>,
    /// The first estimate that any message carried.
    pub first_estimate: Option<Estimate>,
    /// Where it is collected, as it was told, the oldest telling first, each with when it was told.
    pub pickups: Vec<(Option<Instant>, Pickup)>,
    /// Whether anyone says that it goes back to the shop.
    pub is_return: bool,
}

/// Folds claims into the parcel's standing. Any order and any multiplicity of `claims` gives the same answer.
pub fn derive(claims: &[Claim]) -> Standing {
    let mut by_time: Vec<&Claim> = claims.iter().collect();
    by_time.sort_by(|a, b| by_moment(a, b));
    by_time.dedup_by(|a, b| a.key == b.key);
    let carrier = by_time.iter().filter_map(|claim| claim.carrier.clone()).min();
    let mut standing = Standing { carrier, ..Standing::default() };
    for claim in &by_time {
        let Some(status) = claim.status else { continue };
        if claim.is_correction() || follows(&standing, claim) {
            // The same status again without a reason does not erase the reason we have.
            let keeps_reason = standing.status == Some(status) && claim.reason.is_none() && !claim.is_correction();
            standing.reason = if keeps_reason { standing.reason } else { claim.reason };
            // A message that only repeats the status later does not make it begin later.
            let only_repeats = standing.status == Some(status) && !claim.dated && standing.as_of.is_some();
            standing.as_of = if only_repeats { standing.as_of } else { claim.as_of.or(standing.as_of) };
            standing.status = Some(status);
        }
    }
    by_time.sort_by(|a, b| (a.said_at.or(a.as_of)).cmp(&b.said_at.or(b.as_of)).then_with(|| by_moment(a, b)));
    standing.pickups =
        by_time.iter().filter_map(|claim| Some((claim.said_at.or(claim.as_of), claim.pickup.clone()?))).collect();
    standing.is_return = by_time.iter().any(|claim| claim.is_return);
    let mut estimates = by_time.iter().filter_map(|claim| claim.estimate.as_ref());
    standing.first_estimate = estimates.next().cloned();
    standing.estimate = estimates.next_back().cloned().or_else(|| standing.first_estimate.clone());
    standing
}

/// Order of claims: by the moment they speak of. At the same moment an event's own status comes before what a sender
/// decided after it; of several events the further step last, of several decisions the later one.
fn by_moment(a: &Claim, b: &Claim) -> Ordering {
    let step = || weight(a.status).cmp(&weight(b.status));
    let told = || a.said_at.cmp(&b.said_at);
    a.as_of
        .cmp(&b.as_of)
        .then_with(|| b.dated.cmp(&a.dated))
        .then_with(|| if a.dated { step().then_with(told) } else { told().then_with(step) })
        .then_with(|| a.reason.is_some().cmp(&b.reason.is_some()))
        .then_with(|| a.key.cmp(&b.key))
}

fn weight(status: Option<ShipmentStatus>) -> u8 {
    // What lies beside the ladder says more than a step on it, except the door itself.
    status.map_or(0, |status| status.rank().map_or(8, |rank| if rank == 4 { 9 } else { rank + 1 }))
}

/// Whether a claim that comes later may replace what stands.
fn follows(standing: &Standing, next: &Claim) -> bool {
    use ShipmentStatus::{Cancelled, Delivered, Exception, Expired, PreTransit, ReturnToSender, Unknown};
    let (Some(now), Some(next_status)) = (standing.status, next.status) else { return true };
    match (now, next_status) {
        // Out of "delivered" only by a problem, a return, or a corrected delivery.
        (Delivered, Exception | ReturnToSender) => next.as_of > standing.as_of || !next.dated,
        (Delivered, Delivered) => true,
        (Delivered, _) => false,
        // Back at the sender is an end; on the way back may still be turned round.
        (ReturnToSender, ReturnToSender) => true,
        (ReturnToSender, _) if standing.reason == Some(Reason::Returned) => false,
        // "Nothing known" and "label made" are beginnings: they replace only each other.
        (Unknown, _) | (PreTransit, PreTransit) => true,
        (_, Unknown) => false,
        (Cancelled | Expired, PreTransit) => true,
        (_, PreTransit) => false,
        // Everything else happens on the road in any order (a failed attempt goes back to the depot): newer wins.
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use ShipmentStatus::*;

    fn claim(at: i64, status: ShipmentStatus) -> Claim {
        Claim {
            key: format!("{at}-{status}"),
            source: "test".into(),
            carrier: None,
            status: Some(status),
            reason: None,
            as_of: Instant::from_second(at),
            dated: true,
            said_at: Instant::from_second(at),
            estimate: None,
            pickup: None,
            is_return: false,
        }
    }

    fn ends(claims: &[(i64, ShipmentStatus)]) -> ShipmentStatus {
        let claims: Vec<_> = claims.iter().map(|(at, status)| claim(*at, *status)).collect();
        derive(&claims).status.unwrap()
    }

    #[test]
    fn late_messages_do_not_move_a_parcel_back() {
        assert_eq!(ends(&[(5, OutForDelivery), (3, InTransit), (1, PreTransit)]), OutForDelivery);
        assert_eq!(ends(&[(9, Delivered), (5, InTransit)]), Delivered);
        assert_eq!(ends(&[(5, InTransit), (9, PreTransit)]), InTransit, "a label made later is not a step back");
        assert_eq!(ends(&[(5, InTransit), (9, Unknown)]), InTransit);
    }

    #[test]
    fn delivered_is_left_only_by_problem_return_or_correction() {
        assert_eq!(ends(&[(5, Delivered), (9, InTransit)]), Delivered);
        assert_eq!(ends(&[(5, Delivered), (9, OutForDelivery)]), Delivered);
        assert_eq!(ends(&[(5, Delivered), (9, Expired)]), Delivered);
        assert_eq!(ends(&[(5, Delivered), (9, Exception)]), Exception);
        assert_eq!(ends(&[(5, Delivered), (9, ReturnToSender)]), ReturnToSender);
        assert_eq!(ends(&[(5, Delivered), (9, Exception), (12, OutForDelivery), (14, Delivered)]), Delivered);
        let corrected = derive(&[claim(5, Delivered), claim(9, Delivered)]);
        assert_eq!(corrected.as_of, Instant::from_second(9));
    }

    #[test]
    fn repeating_delivered_later_does_not_deliver_later() {
        let mut repeated = claim(9, Delivered);
        repeated.dated = false;
        assert_eq!(derive(&[claim(5, Delivered), repeated]).as_of, Instant::from_second(5));
    }

    #[test]
    fn a_false_z_does_not_keep_a_delivered_parcel_in_trouble() {
        // The sender said "failure" at 20:00; the delivery of 15:05 carries the carrier's local time as if it were UTC.
        let failure = Claim {
            as_of: Instant::from_second(8),
            dated: false,
            said_at: Instant::from_second(20),
            ..claim(8, Exception)
        };
        let mut delivered = claim(15, Delivered);
        delivered.said_at = Instant::from_second(23);
        assert_eq!(derive(&[claim(8, InTransit), failure, delivered]).status, Some(Delivered));
    }

    #[test]
    fn what_a_sender_decides_after_a_delivery_counts() {
        let lost = Claim { dated: false, said_at: Instant::from_second(90), ..claim(5, Exception) };
        assert_eq!(derive(&[lost, claim(5, Delivered)]).status, Some(Exception));
    }

    #[test]
    fn on_the_way_back_may_be_turned_round_but_back_is_back() {
        assert_eq!(ends(&[(5, ReturnToSender), (9, InTransit)]), InTransit);
        let mut back = claim(5, ReturnToSender);
        back.reason = Some(Reason::Returned);
        assert_eq!(derive(&[back, claim(9, InTransit)]).status, Some(ReturnToSender));
    }

    #[test]
    fn a_failed_attempt_may_go_back_to_the_depot() {
        assert_eq!(ends(&[(5, AttemptedDelivery), (9, InTransit)]), InTransit);
    }

    #[test]
    fn an_unknown_code_leaves_the_status_as_it_is() {
        let mut strange = claim(9, Unknown);
        strange.status = None;
        assert_eq!(derive(&[claim(5, InTransit), strange]).status, Some(InTransit));
    }

    fn any_claim() -> impl Strategy<Value = Claim> {
        (proptest::option::of(0i64..6), 0usize..11, proptest::option::of(0usize..6), proptest::option::of(0i64..6))
            .prop_map(|(at, status, reason, said)| Claim {
                key: format!("{at:?}{status}{reason:?}{said:?}"),
                source: "test".into(),
                carrier: None,
                status: ShipmentStatus::ALL.get(status).copied(),
                reason: reason.and_then(|i| Reason::ALL.get(i).copied()),
                as_of: at.and_then(Instant::from_second),
                dated: status % 2 == 0,
                said_at: said.and_then(Instant::from_second),
                estimate: said.map(|day| {
                    Estimate::on(jiff::civil::date(2026, 11, 1).saturating_add(jiff::Span::new().days(day)))
                }),
                pickup: reason.map(|place| Pickup {
                    name: (place % 3 > 0).then(|| format!("place {}", place % 3)),
                    city: Some(format!("town {status}")),
                    ..Pickup::default()
                }),
                is_return: status == 3,
            })
    }

    proptest! {
        #[test]
        fn order_and_repetition_do_not_matter(
            (claims, shuffled) in proptest::collection::vec(any_claim(), 1..9).prop_flat_map(|claims| {
                let mut repeated = claims.clone();
                repeated.extend(claims.iter().take(3).cloned());
                (Just(claims), Just(repeated).prop_shuffle())
            })
        ) {
            prop_assert_eq!(derive(&claims), derive(&shuffled));
        }
    }
}
