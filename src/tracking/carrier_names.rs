//! Carriers as shoppers know them, and their own tracking pages.
//!
//! Senders spell carriers in many ways (`usps`, `USPS`, `stamps_com`); a name that is not in the table is shown as sent.

use crate::outbound::escaped;

/// A known carrier: spellings (lower case), name, address of its page with `{}` for the number.
type Row = (&'static [&'static str], &'static str, &'static str);

const CARRIERS: &[Row] = &[
    (
        &["usps", "stamps_com", "united states postal service"],
        "USPS",
        "https://tools.usps.com/go/TrackConfirmAction?tLabels={}",
    ),
    (&["ups", "ups_walleted"], "UPS", "https://www.ups.com/track?tracknum={}"),
    (
        &["fedex", "fedex_walleted", "fedexground", "fedexexpress"],
        "FedEx",
        "https://www.fedex.com/fedextrack/?trknbr={}",
    ),
    (
        // Bare "DHL" may be any of its companies; its own site finds out which.
        &["dhl"],
        "DHL",
        "https://www.dhl.com/global-en/home/tracking.html?tracking-id={}",
    ),
    (
        &["dhl_express", "dhlexpress", "dhl express"],
        "DHL Express",
        "https://www.dhl.com/en/express/tracking.html?AWB={}",
    ),
    (
        &["dhl_germany", "dhl_de", "dhl-germany", "dhl paket", "deutsche post dhl"],
        "DHL",
        "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={}",
    ),
    (&["dpd", "dpd-de", "dpd_de"], "DPD", "https://tracking.dpd.de/status/de_DE/parcel/{}"),
    (&["gls", "gls_de"], "GLS", "https://gls-group.eu/track/{}"),
    (
        &["hermes", "hermes-de", "evri"],
        "Hermes",
        "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#{}",
    ),
    (
        &["royal-mail", "royal_mail", "royalmail"],
        "Royal Mail",
        "https://www.royalmail.com/track-your-item#/tracking-results/{}",
    ),
    (
        &["canada-post", "canadapost", "canada_post"],
        "Canada Post",
        "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={}",
    ),
    (
        &["australia-post", "australiapost", "australia_post"],
        "Australia Post",
        "https://auspost.com.au/mypost/track/#/details/{}",
    ),
    (&["postnl"], "PostNL", "https://postnl.nl/tracktrace/?B={}"),
    (&["swiss-post", "swisspost"], "Swiss Post", "https://service.post.ch/ekp-web/ui/entry/search/{}"),
];

fn row(sent: &str) -> Option<&'static Row> {
    let folded = sent.trim().to_lowercase();
    CARRIERS
        .iter()
        .find(|(spellings, ..)| spellings.contains(&folded.as_str()))
        .or_else(|| CARRIERS.iter().find(|(_, name, _)| name.to_lowercase() == folded))
}

/// The name for shoppers.
pub fn display(sent: &str) -> &str {
    row(sent).map_or(sent, |(_, name, _)| name)
}

/// The carrier's own page for a number.
pub fn page(sent: &str, number: &str) -> Option<String> {
    let (_, _, address) = row(sent)?;
    Some(address.replace("{}", &escaped(number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet_and_numbers_are_escaped() {
        assert_eq!(display("usps"), "USPS");
        assert_eq!(display("Kurier Meier"), "Kurier Meier");
        assert_eq!(page("UPS", "1Z 9&x"), Some("https://www.ups.com/track?tracknum=1Z%209%26x".into()));
        assert_eq!(page("Kurier Meier", "1"), None);
    }
}
