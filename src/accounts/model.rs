//! Merchants and API keys.

use crate::{ids, text_enum};

ids! {
    /// One tenant.
    MerchantId;
    /// One API key.
    ApiKeyId;
}

/// A tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merchant {
    /// Id.
    pub id: MerchantId,
    /// Short name for command lines and URLs.
    pub slug: String,
    /// Name.
    pub name: String,
    /// IANA time zone in which the merchant's times are told.
    pub time_zone: String,
    /// Language (BCP 47) of pages whose order has none.
    pub locale: String,
}

text_enum! {
    /// What an API key may do.
    Scope {
        /// Create and change orders.
        OrdersWrite = "orders:write",
        /// Create and change shipments.
        ShipmentsWrite = "shipments:write",
        /// Read orders and shipments.
        OrdersRead = "orders:read",
        /// Make and change webhook endpoints, also their secrets and credentials.
        EndpointsWrite = "endpoints:write",
        /// Read which webhook endpoints there are and how they do. Never their secrets, nor their addresses, which may be all
        /// that protects them.
        EndpointsRead = "endpoints:read",
        /// Change what brands say to shoppers.
        BrandsWrite = "brands:write",
        /// Read what brands say to shoppers.
        BrandsRead = "brands:read",
        /// Read what carriers and shops sent, as it came: names and addresses are in it.
        MessagesRead = "messages:read",
        /// Apply such messages again.
        MessagesWrite = "messages:write",
        /// Be told everything that is known of a shopper, and have them forgotten.
        PrivacyWrite = "privacy:write",
        /// Read who changed what.
        LogRead = "log:read",
    }
}

impl Scope {
    /// Whether a key that is made without naming scopes has it: what a program that tells orders and parcels needs. Whatever leads to
    /// secrets, to what brands say, to raw messages or to who did what has to be named.
    pub const fn is_usual(self) -> bool {
        match self {
            Self::OrdersWrite | Self::ShipmentsWrite | Self::OrdersRead | Self::EndpointsRead | Self::BrandsRead => {
                true
            }
            Self::EndpointsWrite
            | Self::BrandsWrite
            | Self::MessagesRead
            | Self::MessagesWrite
            | Self::PrivacyWrite
            | Self::LogRead => false,
        }
    }
}

/// A slug for a name: "Brot & Butter" is `brot-butter`. `shop` where nothing of the name can stand in one.
pub fn slug_of(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let folded = name.to_lowercase().replace('ß', "ss");
    // Letters without their marks; what is not Latin is left out.
    let mut slug = String::new();
    for c in folded.nfkd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(60);
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "shop".to_owned() } else { slug.to_owned() }
}

/// Whether a text can be a slug: lower-case letters, digits and hyphens, 1 to 60 of them.
pub fn is_slug(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_of_names() {
        for (name, slug) in [
            ("Brot & Butter", "brot-butter"),
            ("Größe 42 ", "grosse-42"),
            ("Été", "ete"),
            ("時計", "shop"),
            ("--", "shop"),
        ] {
            assert_eq!(slug_of(name), slug);
            assert!(is_slug(slug));
        }
        assert!(is_slug(&slug_of(&"long name ".repeat(20))));
    }
}
