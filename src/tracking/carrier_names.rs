//! Carriers as shoppers know them, and their own tracking pages.
//!
//! Senders spell carriers in many ways (`usps`, `USPS`, `stamps_com`); a name that is not in the table is shown as sent.

use crate::outbound::escaped;

/// A known carrier: spellings (lower case), name, and the address of its page with `{}` for the number, where it has one that opens
/// with the number in it.
type Row = (&'static [&'static str], &'static str, Option<&'static str>);

const CARRIERS: &[Row] = &[
    (
        &["usps", "us-post", "stamps_com", "united states postal service"],
        "USPS",
        Some("https://tools.usps.com/go/TrackConfirmAction?tLabels={}"),
    ),
    (&["ups", "ups_walleted", "ups-mi", "ups-freight"], "UPS", Some("https://www.ups.com/track?tracknum={}")),
    (
        &["fedex", "fedex_walleted", "fedexground", "fedexexpress", "fedex-fims", "fedex-freight"],
        "FedEx",
        Some("https://www.fedex.com/fedextrack/?trknbr={}"),
    ),
    (
        // Bare "DHL" may be any of its companies; its own site finds out which.
        &["dhl"],
        "DHL",
        Some("https://www.dhl.com/global-en/home/tracking.html?tracking-id={}"),
    ),
    (
        &["dhl_express", "dhlexpress", "dhl express", "dhl-express"],
        "DHL Express",
        Some("https://www.dhl.com/en/express/tracking.html?AWB={}"),
    ),
    (
        &["dhl_germany", "dhl_de", "dhl-germany", "dhl-de", "dhl paket", "dhl-paket", "deutsche post dhl"],
        "DHL",
        Some("https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={}"),
    ),
    (
        &["dhl-global-mail", "dhl_ecs", "dhl-ecommerce", "dhl_ecommerce", "dhlglobalmail"],
        "DHL eCommerce",
        Some("https://webtrack.dhlecs.com/?trackingnumber={}"),
    ),
    (&["deutsche-post", "deutschepost", "deutsch-post", "de-post"], "Deutsche Post", None),
    (
        &["dpd", "dpd-de", "dpd_de", "dpd-uk", "dpd-fr", "dpd-nl", "dpd-poland"],
        "DPD",
        Some("https://tracking.dpd.de/status/de_DE/parcel/{}"),
    ),
    (
        &["gls", "gls_de", "gls-de", "gls-italy", "gls-spain", "gls-netherlands"],
        "GLS",
        Some("https://gls-group.eu/track/{}"),
    ),
    (
        &["hermes", "hermes-de", "hermes-germany"],
        "Hermes",
        Some("https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#{}"),
    ),
    (&["evri", "hermes-uk", "myhermes-uk"], "Evri", Some("https://www.evri.com/track/parcel/{}")),
    (
        &["royal-mail", "royal_mail", "royalmail", "gb-post"],
        "Royal Mail",
        Some("https://www.royalmail.com/track-your-item#/tracking-results/{}"),
    ),
    (&["parcelforce", "parcel-force"], "Parcelforce", Some("https://www.parcelforce.com/track-trace?trackNumber={}")),
    (
        &["canada-post", "canadapost", "canada_post", "ca-post"],
        "Canada Post",
        Some("https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={}"),
    ),
    (
        &["australia-post", "australiapost", "australia_post", "au-post"],
        "Australia Post",
        Some("https://auspost.com.au/mypost/track/#/details/{}"),
    ),
    (&["postnl", "postnl-3s", "postnl-international", "nl-post"], "PostNL", Some("https://postnl.nl/tracktrace/?B={}")),
    (&["swiss-post", "swisspost", "ch-post"], "Swiss Post", Some("https://service.post.ch/ekp-web/ui/entry/search/{}")),
    (
        &["austrian-post", "post-at", "at-post"],
        "Österreichische Post",
        Some("https://www.post.at/sv/sendungssuche?snr={}"),
    ),
    (
        &["la-poste", "laposte", "colissimo", "la-poste-colissimo", "fr-post"],
        "La Poste",
        Some("https://www.laposte.fr/outils/suivre-vos-envois?code={}"),
    ),
    (
        &["chronopost", "chronopost-france"],
        "Chronopost",
        Some("https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={}"),
    ),
    (
        &["correos", "spain-correos-es", "correos-spain", "es-post"],
        "Correos",
        Some("https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={}"),
    ),
    (
        &["poste-italiane", "posteitaliane", "it-post"],
        "Poste Italiane",
        Some("https://www.poste.it/cerca/index.html#/risultati-spedizioni/{}"),
    ),
    (&["bpost", "bpost-international", "be-post"], "bpost", None),
    (&["postnord", "postnord-sweden", "danmark-post", "sweden-posten", "se-post", "dk-post"], "PostNord", None),
    (&["posti", "finland-posti", "fi-post"], "Posti", None),
    (&["posten-norge", "bring", "no-post"], "Posten", Some("https://sporing.posten.no/sporing/{}")),
    (
        &["inpost", "inpost-paczkomaty", "inpost_paczkomaty"],
        "InPost",
        Some("https://inpost.pl/sledzenie-przesylek?number={}"),
    ),
    (&["poczta-polska", "pl-post"], "Poczta Polska", Some("https://emonitoring.poczta-polska.pl/?numer={}")),
    (&["china-post", "cn-post"], "China Post", None),
    (&["china-ems", "cn-ems"], "China EMS", None),
    (&["japan-post", "jp-post"], "Japan Post", None),
    (&["korea-post", "kr-post"], "Korea Post", None),
    (&["singapore-post", "singpost", "sg-post"], "SingPost", None),
    (&["hong-kong-post", "hk-post"], "Hongkong Post", None),
    (&["brazil-correios", "correios", "br-post"], "Correios", None),
    (&["phlpost", "ph-post"], "PHLPost", None),
    (&["yanwen"], "Yanwen", None),
    (&["4px"], "4PX", None),
    (&["cainiao", "aliexpress-standard-shipping"], "Cainiao", None),
    (&["yunexpress", "yun-express"], "YunExpress", None),
    (&["sf-express", "sfexpress", "sf_express"], "SF Express", None),
    (&["asendia", "asendia-usa", "asendia-uk", "asendia-de"], "Asendia", None),
    (&["spring-gds", "spring_gds", "springgds"], "Spring GDS", None),
    (&["tnt", "tnt-express"], "TNT", None),
    (&["aramex"], "Aramex", Some("https://www.aramex.com/track/results?ShipmentNumber={}")),
    (&["ontrac", "lasership"], "OnTrac", Some("https://www.ontrac.com/tracking/?number={}")),
    (&["purolator"], "Purolator", None),
    (&["amazon", "amazon-logistics", "amazon_shipping", "amazonshipping"], "Amazon", None),
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

/// The name for shoppers, if it is one: a code of a sender that no table knows says nothing to them.
pub fn name(sent: &str) -> Option<&str> {
    let is_code = sent.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_');
    row(sent).map(|(_, name, _)| *name).or_else(|| (!is_code).then_some(sent))
}

/// Parts of addresses that name German, and the same for readers of other languages.
const IN_ENGLISH: &[(&str, &str)] = &[("/de_DE/", "/en_US/"), ("www.dhl.de/de/", "www.dhl.de/en/")];

/// The carrier's own page for a number, as readers of a language (BCP 47) can use it.
pub fn page(sent: &str, number: &str, language: &str) -> Option<String> {
    let (_, _, address) = row(sent)?;
    let address = match language {
        "de" => (*address)?.to_owned(),
        _ => IN_ENGLISH.iter().fold((*address)?.to_owned(), |address, (german, other)| address.replace(german, other)),
    };
    Some(address.replace("{}", &escaped(number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet_and_numbers_are_escaped() {
        assert_eq!(display("usps"), "USPS");
        assert_eq!(display("Kurier Meier"), "Kurier Meier");
        assert_eq!(page("UPS", "1Z 9&x", "en"), Some("https://www.ups.com/track?tracknum=1Z%209%26x".into()));
        assert_eq!(page("Kurier Meier", "1", "en"), None);
        assert_eq!(page("dpd", "1", "de"), Some("https://tracking.dpd.de/status/de_DE/parcel/1".into()));
        assert_eq!(page("dpd", "1", "pl"), Some("https://tracking.dpd.de/status/en_US/parcel/1".into()));
        assert_eq!(
            (name("spring-gds"), name("xy-post"), name("Kurier Meier")),
            (Some("Spring GDS"), None, Some("Kurier Meier"))
        );
    }
}
