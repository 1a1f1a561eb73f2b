//! The first owner: whoever has the code that the server prints at start.
//!
//! The code is computed from the installation's key, so that every process prints the same and nothing has to be kept. It opens
//! nothing as soon as there is anybody.

use super::model::Person;
use super::roles::Role;
use super::store;
use crate::accounts::{self, Merchant, MerchantId};
use crate::db::{Instant, Result, Tx};
use crate::orders::model::email_key;
use crate::secrets::Sealer;

/// The code of this installation, in four groups of four.
pub fn code(sealer: &Sealer) -> String {
    // Without letters and digits that look alike.
    const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let signed = sealer.sign("first owner", &[]);
    let letters: Vec<char> = signed
        .iter()
        .take(16)
        .filter_map(|byte| LETTERS.get(usize::from(byte % 32)))
        .map(|byte| char::from(*byte))
        .collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Whether a typed code is it, with or without its signs.
pub fn is_code(sealer: &Sealer, typed: &str) -> bool {
    let folded = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
    };
    sealer.same(&folded(typed), &folded(&code(sealer)))
}

/// Who wants to be the first owner, checked.
pub struct First {
    /// Name of the person.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Hash of their password, as [`passwords::hash`](super::passwords::hash) makes it.
    pub password_hash: String,
    /// The merchant that they make; none if there is one already.
    pub merchant: Option<Merchant>,
}

/// Makes the first owner, and their merchant. `None` if somebody was first.
///
/// # Errors
/// Storage.
pub fn create(tx: &mut Tx<'_>, first: &First, now: Instant) -> Result<Option<(Person, MerchantId)>> {
    if store::is_anybody(tx)? {
        return Ok(None);
    }
    let merchant = match (&first.merchant, accounts::store::merchants(tx)?.first()) {
        (Some(merchant), None) => {
            accounts::store::insert_merchant(tx, merchant, now)?;
            merchant.id
        }
        (_, Some(merchant)) => merchant.id,
        (None, None) => return Ok(None),
    };
    let person = Person::new(&first.email, &first.name, Some(first.password_hash.clone()), now);
    store::insert(tx, &person, &email_key(&person.email).unwrap_or_default(), now)?;
    // Whoever sets up an installation owns all that is in it already.
    let merchants = accounts::store::merchants(tx)?;
    for each in &merchants {
        store::put_role(tx, each.id, person.id, Role::Owner, now)?;
    }
    Ok(Some((person, merchant)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::KEY_BYTES;

    #[test]
    fn the_code_is_of_the_installation_and_forgives_signs() {
        let (ours, others) = (Sealer::new([1; KEY_BYTES]), Sealer::new([2; KEY_BYTES]));
        let code = code(&ours);
        assert_eq!((code.len(), code.matches('-').count()), (19, 3));
        assert!(is_code(&ours, &code) && is_code(&ours, &code.replace('-', " ").to_lowercase()));
        assert!(!is_code(&others, &code) && !is_code(&ours, "") && !is_code(&ours, &code[..18]));
    }
}
