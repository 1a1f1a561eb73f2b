//! Tracking links: an unguessable token that opens an order's page, or the page of one parcel.
//!
//! A token has 128 random bits. Whoever has it sees what the link's tier allows and nothing else; it can expire. The
//! table is a directory: it answers "whose is this?" before a merchant is known.

pub mod store;

use crate::accounts::MerchantId;
use crate::db::{Error, Instant, Result, Tx};
use crate::orders::OrderId;
use crate::secrets::random_token;
use crate::tracking::ShipmentId;

/// What a token opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Opens {
    /// The order's page.
    Order(OrderId),
    /// One parcel, without anything of its order.
    Shipment(ShipmentId),
}

/// A link as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The secret part of the URL.
    pub token: Token,
    /// Whose.
    pub merchant: MerchantId,
    /// What it opens.
    pub opens: Opens,
    /// Until when.
    pub expires_at: Option<Instant>,
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

    fn draw() -> Result<Self> {
        random_token(16).map(Self).map_err(|e| Error::Data(format!("no randomness: {e}")))
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

/// The order's link; made if there is none.
///
/// # Errors
/// Storage, or no randomness.
pub fn of_order(tx: &mut Tx<'_>, merchant: MerchantId, order: OrderId, now: Instant) -> Result<Token> {
    open(tx, merchant, Opens::Order(order), now)
}

/// The parcel's own link; made if there is none.
///
/// # Errors
/// Storage, or no randomness.
pub fn of_shipment(tx: &mut Tx<'_>, merchant: MerchantId, shipment: ShipmentId, now: Instant) -> Result<Token> {
    open(tx, merchant, Opens::Shipment(shipment), now)
}

fn open(tx: &mut Tx<'_>, merchant: MerchantId, opens: Opens, now: Instant) -> Result<Token> {
    if let Some(token) = store::token_of(tx, merchant, opens, now)? {
        return Ok(token);
    }
    let link = Link { token: Token::draw()?, merchant, opens, expires_at: None };
    store::insert(tx, &link, now)?;
    Ok(link.token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_of_one_form_and_do_not_show() {
        let token = Token::draw().unwrap();
        assert_eq!(Token::parse(token.as_str()), Some(token.clone()));
        assert_eq!(Token::parse("short"), None);
        assert_eq!(Token::parse("../../../../etc/passwd"), None);
        assert!(!format!("{token:?}").contains(token.as_str()));
    }
}
