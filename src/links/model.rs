//! What a link is, what its tier shows, until when it opens; how many tries there are.

use jiff::SignedDuration;

use crate::accounts::MerchantId;
use crate::db::Instant;
use crate::orders::OrderId;
use crate::tracking::{ShipmentId, ShipmentStatus};
use crate::{ids, text_enum};

ids! {
    /// One link, named without its secret.
    LinkId;
}

text_enum! {
    /// Whom a link is for.
    LinkKind {
        /// The shopper's own.
        Own = "own",
        /// For others, whom the shopper wants to keep posted.
        Share = "share",
        /// For who gets the parcel and must not know what is in it.
        Gift = "gift",
    }
}

/// What a token opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Opens {
    /// The order's page.
    Order(OrderId),
    /// One parcel, without anything of its order.
    Shipment(ShipmentId),
}

/// How much of an order somebody sees, who looks at its page. The table is in the [domain's docs](super).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkTier {
    /// One parcel, by its tracking number.
    Parcel,
    /// A gift link.
    Gift,
    /// A shared link.
    Share,
    /// The order's own link alone.
    Own,
    /// The own link and a second factor.
    Unlocked,
}

impl LinkTier {
    /// Names, pictures and quantities of what was ordered.
    pub const fn shows_items(self) -> bool {
        matches!(self, Self::Share | Self::Own | Self::Unlocked)
    }

    /// What was paid, for each item and in all.
    pub const fn shows_prices(self) -> bool {
        matches!(self, Self::Own | Self::Unlocked)
    }

    /// The order's number and day, and the merchant's words to who ordered.
    pub const fn shows_order(self) -> bool {
        matches!(self, Self::Own | Self::Unlocked)
    }

    /// The tracking number, and with it the way to the carrier's own page, which shows what it likes.
    pub const fn shows_tracking_number(self) -> bool {
        matches!(self, Self::Parcel | Self::Own | Self::Unlocked)
    }

    /// The town it goes to, in words and on a map.
    pub const fn shows_town(self) -> bool {
        matches!(self, Self::Own | Self::Unlocked)
    }

    /// The code that opens a locker. Whoever has it can take the parcel; but who stands there with the phone must not have to
    /// look for a postcode first, and the carrier's own mail shows the code as well.
    pub const fn shows_pickup_code(self) -> bool {
        matches!(self, Self::Own | Self::Unlocked)
    }

    /// Where it goes, to whom, and how the shopper is reached.
    pub const fn shows_address(self) -> bool {
        matches!(self, Self::Unlocked)
    }

    /// Whether who looks may act as the shopper: share the order, and whatever else touches goods, money or points.
    pub const fn may_act(self) -> bool {
        matches!(self, Self::Unlocked)
    }

    /// Whether a second factor would show more.
    pub const fn can_unlock(self) -> bool {
        matches!(self, Self::Own)
    }

    /// Whether it is one person who looks, so that "your last visit" means something.
    pub const fn has_visits(self) -> bool {
        matches!(self, Self::Own | Self::Unlocked)
    }

    /// Whether nobody may keep the page, not even the browser that shows it.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::Unlocked)
    }

    /// The tier with the second factor.
    #[must_use]
    pub const fn unlocked(self) -> Self {
        match self {
            Self::Own => Self::Unlocked,
            other => other,
        }
    }
}

/// How long a second factor lasts. Fixed, not sliding: a browser that is left open is locked after this.
pub const UNLOCKED_FOR: SignedDuration = SignedDuration::from_mins(30);

/// Views this far apart are two visits.
pub const VISIT_GAP: SignedDuration = SignedDuration::from_mins(30);

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// How long the own link opens after the order is finished.
const OWN_AFTER_END: i32 = 180;
/// How long a shared link opens.
const SHARED: i32 = 60;
/// How long a shared link opens after the order is finished, at most.
const SHARED_AFTER_END: i32 = 30;
/// How long any link opens at least: one that a look-up made for an old order has to be of use.
const AT_LEAST: i32 = 30;

/// A link as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The secret part of the URL.
    pub token: Token,
    /// Its name in lists and calls.
    pub id: LinkId,
    /// Whose.
    pub merchant: MerchantId,
    /// What it opens.
    pub opens: Opens,
    /// Whom it is for.
    pub kind: LinkKind,
    /// Who gives, as the giver wants to be called.
    pub from_name: Option<String>,
    /// When it was made.
    pub created_at: Instant,
    /// When it was said to end, whatever the rules say.
    pub expires_at: Option<Instant>,
    /// When it was taken back.
    pub revoked_at: Option<Instant>,
    /// The last view of this visit.
    pub seen_at: Option<Instant>,
    /// The last view of the visit before.
    pub previous_seen_at: Option<Instant>,
}

impl Link {
    /// The tier of who has nothing but the link.
    pub fn tier(&self) -> LinkTier {
        match (self.opens, self.kind) {
            (Opens::Shipment(_), _) => LinkTier::Parcel,
            (Opens::Order(_), LinkKind::Own) => LinkTier::Own,
            (Opens::Order(_), LinkKind::Share) => LinkTier::Share,
            (Opens::Order(_), LinkKind::Gift) => LinkTier::Gift,
        }
    }

    /// Until when it opens, if what it shows was finished then. `None`: no end is known yet.
    pub fn ends_at(&self, finished: Option<Instant>) -> Option<Instant> {
        let after = |from: Instant, days: i32| from.plus(DAY * days);
        let least = after(self.created_at, AT_LEAST);
        let by_rule = match self.kind {
            LinkKind::Own => finished.map(|at| after(at, OWN_AFTER_END).max(least)),
            LinkKind::Share | LinkKind::Gift => {
                let at_most = after(self.created_at, SHARED);
                Some(finished.map_or(at_most, |at| after(at, SHARED_AFTER_END).max(least).min(at_most)))
            }
        };
        [by_rule, self.expires_at, self.revoked_at].into_iter().flatten().min()
    }

    /// Whether the rules cannot have ended it yet, whatever has become of the order.
    pub fn is_young(&self, now: Instant) -> bool {
        now < self.created_at.plus(DAY * AT_LEAST)
    }

    /// From when on news is new to who looks now: the end of the visit before. `None` on the first visit.
    pub fn new_since(&self, now: Instant) -> Option<Instant> {
        if !self.tier().has_visits() {
            return None;
        }
        match self.seen_at {
            Some(seen) if now.since(seen) >= VISIT_GAP => Some(seen),
            _ => self.previous_seen_at,
        }
    }
}

/// When what a link shows was finished: all of its parcels have arrived, gone back or been called off, or there are none and
/// the order was cancelled. A parcel comes with its status and since when it has it.
pub fn finished_at(parcels: &[(ShipmentStatus, Instant)], cancelled_at: Option<Instant>) -> Option<Instant> {
    if parcels.is_empty() {
        return cancelled_at;
    }
    let all = parcels.iter().all(|(status, _)| status.is_final());
    all.then(|| parcels.iter().map(|(_, since)| *since).max()).flatten()
}

/// The secret part of a tracking link: 22 characters of URL-safe base64.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Token(String);

impl Token {
    const LENGTH: usize = 22;

    /// Takes what stands in a URL. `None` if it cannot be a token.
    pub fn parse(text: &str) -> Option<Self> {
        let fits =
            text.len() == Self::LENGTH && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        fits.then(|| Self(text.to_owned()))
    }

    /// A new one.
    ///
    /// # Errors
    /// The operating system has no randomness to give.
    pub fn draw() -> Result<Self, getrandom::Error> {
        crate::secrets::random_token(16).map(Self)
    }

    /// For URLs and for the database.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// The longest name of a giver, in characters.
const LONGEST_NAME: usize = 40;

/// The name of a giver, if it is one: letters, and the few signs that names have. It stands on a page in the merchant's look, so
/// it can hold no address and no sentence of a stranger.
pub fn giver(typed: &str) -> Result<Option<String>, NotAName> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = |c: char| c.is_alphabetic() || is_mark(c) || [' ', '-', '\'', '’', '.', '&', ','].contains(&c);
    if name.chars().count() > LONGEST_NAME || !name.chars().all(fits) || name.contains("..") || looks_like_a_host(&name)
    {
        return Err(NotAName);
    }
    Ok((!name.is_empty()).then_some(name))
}

/// Vowel signs and accents of their own, without which many names cannot be written.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// A dot between two letters: "example.com". "J.R. Hartley" has blanks or single letters around its dots.
fn looks_like_a_host(name: &str) -> bool {
    name.split(' ').any(|word| word.split('.').filter(|part| part.chars().count() > 1).count() > 1)
}

/// What is not a name of a giver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAName;

/// The state of a link's codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnlockCode {
    /// When the code in force was asked for; none if there is none, or it was used.
    pub asked_at: Option<Instant>,
    /// How often it was tried.
    pub tries: i32,
    /// How many were asked for since `asked_since`.
    pub asked: i32,
    /// Beginning of the count.
    pub asked_since: Instant,
}

/// What asking for a code leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A new code is sent.
    Sent,
    /// One was sent a moment ago; that one is still good.
    JustSent,
    /// Too many were sent: how long to wait.
    TooMany(SignedDuration),
}

impl UnlockCode {
    /// How long a code is good.
    pub const LASTS: SignedDuration = SignedDuration::from_mins(10);
    /// How often it may be tried.
    pub const TRIES: i32 = 5;
    /// How long to wait before another is sent.
    const PAUSE: SignedDuration = SignedDuration::from_secs(60);
    /// How many are sent within [`Self::WINDOW`].
    const MOST: i32 = 5;
    const WINDOW: SignedDuration = SignedDuration::from_hours(6);

    /// None so far.
    pub fn none(now: Instant) -> Self {
        Self { asked_at: None, tries: 0, asked: 0, asked_since: now }
    }

    /// The moment from which the code in force is computed, if one may still be tried.
    pub fn in_force(&self, now: Instant) -> Option<Instant> {
        self.asked_at.filter(|asked| now.since(*asked) < Self::LASTS && self.tries < Self::TRIES)
    }

    /// Asks for a code.
    #[must_use]
    pub fn ask(self, now: Instant) -> (Self, Asked) {
        let counted = if now.since(self.asked_since) >= Self::WINDOW {
            Self { asked: 0, asked_since: now, ..self }
        } else {
            self
        };
        if self.in_force(now).is_some_and(|asked| now.since(asked) < Self::PAUSE) {
            return (counted, Asked::JustSent);
        }
        if counted.asked >= Self::MOST {
            return (counted, Asked::TooMany(Self::WINDOW - now.since(counted.asked_since)));
        }
        (Self { asked_at: Some(now), tries: 0, asked: counted.asked + 1, ..counted }, Asked::Sent)
    }

    /// After a try: a right one uses the code up.
    #[must_use]
    pub fn tried(self, right: bool) -> Self {
        if right { Self { asked_at: None, ..self } } else { Self { tries: self.tries.saturating_add(1), ..self } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64, minute: i64) -> Instant {
        Instant::from_second(1_800_000_000 + day * 86_400 + minute * 60).unwrap()
    }

    fn link(kind: LinkKind) -> Link {
        Link {
            token: Token::draw().unwrap(),
            id: LinkId::new(at(0, 0)),
            merchant: MerchantId::new(at(0, 0)),
            opens: Opens::Order(OrderId::new(at(0, 0))),
            kind,
            from_name: None,
            created_at: at(0, 0),
            expires_at: None,
            revoked_at: None,
            seen_at: None,
            previous_seen_at: None,
        }
    }

    #[test]
    fn tokens_are_of_one_form_and_do_not_show() {
        let token = Token::draw().unwrap();
        assert_eq!(Token::parse(token.as_str()), Some(token.clone()));
        assert_eq!(Token::parse("short"), None);
        assert_eq!(Token::parse("../../../../etc/passwd"), None);
        assert!(!format!("{token:?}").contains(token.as_str()));
    }

    #[test]
    fn links_end_by_their_kind() {
        let own = link(LinkKind::Own);
        assert_eq!(own.ends_at(None), None, "an order on its way has no end");
        assert_eq!(own.ends_at(Some(at(10, 0))), Some(at(190, 0)));
        assert_eq!(own.ends_at(Some(at(-400, 0))), Some(at(30, 0)), "made by a look-up, long after the end");
        for kind in [LinkKind::Share, LinkKind::Gift] {
            let shared = link(kind);
            assert_eq!(shared.ends_at(None), Some(at(60, 0)));
            assert_eq!(shared.ends_at(Some(at(5, 0))), Some(at(35, 0)));
            assert_eq!(shared.ends_at(Some(at(50, 0))), Some(at(60, 0)));
            assert!(shared.is_young(at(29, 0)) && !shared.is_young(at(30, 0)));
        }
        let taken_back = Link { revoked_at: Some(at(1, 0)), ..link(LinkKind::Share) };
        assert_eq!(taken_back.ends_at(None), Some(at(1, 0)));
    }

    #[test]
    fn an_order_is_finished_when_its_last_parcel_is() {
        use ShipmentStatus::{Delivered, InTransit, ReturnToSender};
        assert_eq!(finished_at(&[], None), None);
        assert_eq!(finished_at(&[], Some(at(2, 0))), Some(at(2, 0)));
        assert_eq!(finished_at(&[(Delivered, at(3, 0)), (InTransit, at(9, 0))], Some(at(1, 0))), None);
        assert_eq!(finished_at(&[(Delivered, at(3, 0)), (ReturnToSender, at(2, 0))], None), Some(at(3, 0)));
    }

    #[test]
    fn a_visit_ends_after_half_an_hour_and_its_end_is_where_news_begins() {
        let mut own = link(LinkKind::Own);
        assert_eq!(own.new_since(at(0, 0)), None, "the first visit");
        own.seen_at = Some(at(0, 10));
        assert_eq!(own.new_since(at(0, 39)), None, "still the first visit");
        assert_eq!(own.new_since(at(0, 40)), Some(at(0, 10)), "the second one");
        // It was written down; the page does not change by it.
        (own.previous_seen_at, own.seen_at) = (own.seen_at, Some(at(0, 40)));
        assert_eq!(own.new_since(at(0, 41)), Some(at(0, 10)));
        let shared = Link { seen_at: own.seen_at, kind: LinkKind::Share, ..own };
        assert_eq!(shared.new_since(at(9, 0)), None, "nobody's visit in particular");
    }

    #[test]
    fn each_tier_shows_no_less_than_the_one_below() {
        use LinkTier::{Gift, Own, Parcel, Share, Unlocked};
        let shows = |tier: LinkTier| {
            [
                tier.shows_items(),
                tier.shows_prices(),
                tier.shows_order(),
                tier.shows_tracking_number(),
                tier.shows_town(),
                tier.shows_address(),
            ]
        };
        assert_eq!(shows(Gift), [false; 6]);
        assert_eq!(shows(Parcel), [false, false, false, true, false, false]);
        assert_eq!(shows(Share), [true, false, false, false, false, false]);
        assert_eq!(shows(Own), [true, true, true, true, true, false]);
        assert_eq!(shows(Unlocked), [true; 6]);
        for tier in [Parcel, Gift, Share, Unlocked] {
            assert_eq!(tier.unlocked(), tier, "only the own link has a second factor");
            assert!(!tier.can_unlock());
        }
    }

    #[test]
    fn codes_are_few_short_lived_and_used_once() {
        let (code, asked) = UnlockCode::none(at(0, 0)).ask(at(0, 0));
        assert_eq!((asked, code.in_force(at(0, 9))), (Asked::Sent, Some(at(0, 0))));
        assert_eq!(code.in_force(at(0, 10)), None);
        assert_eq!(code.ask(at(0, 0)).1, Asked::JustSent);
        assert_eq!(code.tried(true).in_force(at(0, 1)), None);
        let worn = (0..5).fold(code, |code, _| code.tried(false));
        assert_eq!(worn.in_force(at(0, 1)), None);
        let mut code = code;
        for n in 1..5 {
            let asked;
            (code, asked) = code.ask(at(0, n * 2));
            assert_eq!(asked, Asked::Sent);
        }
        assert!(matches!(code.ask(at(0, 20)).1, Asked::TooMany(left) if left.as_mins() == 340));
        assert_eq!(code.ask(at(0, 360)).1, Asked::Sent);
    }

    #[test]
    fn a_giver_has_a_name_and_no_address() {
        for name in ["Marlene", "J.R. Hartley", "Zoë & Tom", "O’Neill", "Anne-Sophie", "محمد", "สมชาย", "李 明"]
        {
            assert_eq!(giver(name), Ok(Some(name.into())), "{name}");
        }
        assert_eq!(giver("  Marlene   D. "), Ok(Some("Marlene D.".into())));
        assert_eq!(giver(" "), Ok(None));
        for evil in
            ["example.com", "Call 0800", "a@b", "http://x", "Pay here: x", "<b>", "x".repeat(41).as_str(), "win..now"]
        {
            assert_eq!(giver(evil), Err(NotAName), "{evil}");
        }
    }
}
