//! Tracking links: an unguessable token that opens an order's page, or the page of one parcel, and how much of it.
//!
//! A token has 128 random bits. The table is a directory: it answers "whose is this?" before a merchant is known.
//!
//! # Who sees what
//!
//! A link has a **kind** (its own, shared, gift), and who opens it looks from a **tier** ([`LinkTier`]). Everything that shows
//! something of an order asks the tier; what a tier does not show is taken out before the page is built.
//!
//! | tier | opened by | status, dates, places | items | prices, order number, contact about it | carrier's number and own page | collection code | town | address, e-mail, phone | may act (share, return, points) |
//! | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
//! | `Parcel` | a tracking number typed into the look-up | yes | | | yes | | | | |
//! | `Gift` | a gift link of the shopper | yes | | | | | | | |
//! | `Share` | a shared link of the shopper | yes | yes | | | | | | |
//! | `Own` | the order's own link | yes | yes | yes | yes | yes | yes | | |
//! | `Unlocked` | the own link and a second factor, for [`UNLOCKED_FOR`] | yes | yes | yes | yes | yes | yes | yes | yes |
//!
//! Why shared links hide the carrier's number: some carriers show a picture of the door, a signature or the town to whoever has
//! it. Why the own link shows the town: it tells whoever ordered several presents which one this is, the carrier's own news
//! mostly names it anyway, and it is not asked for when unlocking, except where there are no postcodes; there it is hidden.
//!
//! # The second factor
//!
//! The page of the own link shows the order's number, so the number proves nothing. [`unlock`] asks for **two details that no
//! page shows and every shopper knows**: the postcode, and the e-mail address of the order. An order without a postcode (there
//! are countries without) is unlocked by its town; one without an e-mail address (marketplaces, phone) by the last name. Or, where
//! mail is set up, a code of six digits is sent to the order's address. Who gives both details to the look-up has shown the second
//! factor there; wrong ones are counted apart, for such a guest finds the order all the same and is told of nothing wrong.
//!
//! Wrong tries lock the second factor of the link, and slow down the address they come from ([`lockouts`]); both are kept in the
//! database, so they hold on all nodes and across restarts. The page itself stays open. An order without an e-mail address gets
//! the same answers as one with.
//!
//! # How long
//!
//! Links end by rule, computed when they are opened ([`Link::ends_at`]): the own link half a year after the order is finished,
//! shared ones after sixty days, or thirty after the end. A look-up makes a fresh own link.
//!
//! # What is new
//!
//! The own link remembers when it was last looked at ([`visits`]), so that the page can say what is new, without a cookie.

pub mod jobs;
pub mod lockouts;
mod make;
pub mod model;
mod open;
pub mod store;
pub mod unlock;
pub mod visits;

pub use make::{TooManyLinks, end_link, of_order, of_shipment, open_links, share};
pub use model::{Link, LinkId, LinkKind, LinkTier, Opens, Token, UNLOCKED_FOR};
pub use open::{Opened, Opening, open_page};
