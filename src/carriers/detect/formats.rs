//! The carriers, and the shapes of their numbers.
//!
//! Sources: GS1 General Specifications (SSCC), UPU S10, USPS Publication 199 (IMpb), DPD's parcel label specification,
//! Deutsche Post's Identcode, the carriers' help pages on what their numbers look like, and the numbers that public test
//! collections hold to be right and wrong.

use super::check_digit::{Check, FEDEX_11, FEDEX_13, GS1, Mod10, from_left};
use crate::carriers::poll::CarrierKind;

/// Who issues numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Issuer {
    /// For machines. Never changed.
    pub(super) slug: &'static str,
    /// For people.
    pub(super) name: &'static str,
    /// Address of the page that shows a parcel, `{}` for the number. `None`: see
    /// [`carrier_names`](crate::tracking::carrier_names), or it has none that takes a number.
    pub(super) page: Option<&'static str>,
    pub(super) kind: Option<CarrierKind>,
}

impl Issuer {
    /// A carrier that no sender here has a code for.
    pub(super) const fn other(slug: &'static str, name: &'static str) -> Self {
        Self { slug, name, page: None, kind: None }
    }

    const fn known(slug: &'static str, name: &'static str, kind: CarrierKind) -> Self {
        Self { slug, name, page: None, kind: Some(kind) }
    }

    pub(super) const fn page(self, page: &'static str) -> Self {
        Self { page: Some(page), ..self }
    }
}

/// How much a shape alone says. Sorted: the first says most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Width {
    /// It names its carrier (`1Z…`, `TBA…`). With a wrong check digit it is still that carrier's, mistyped.
    Own,
    /// A letter, a prefix or a country narrows it down.
    Narrow,
    /// Little more than a length.
    Wide,
}

/// Whose a number of a shape is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whose {
    One(&'static Issuer),
    /// The post of the country that the pattern names `country`.
    Post,
}

/// A shape of numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    pub(super) whose: Whose,
    pub(super) name: &'static str,
    /// Over the folded number, from end to end. `s` is what the check digit `c` is computed over.
    pub(super) pattern: &'static str,
    pub(super) check: Check,
    /// Put before `s` where `s` does not begin with it: digits that are in the barcode and not in print.
    pub(super) unprinted: &'static str,
    pub(super) width: Width,
}

const fn format(
    issuer: &'static Issuer,
    name: &'static str,
    width: Width,
    pattern: &'static str,
    check: Check,
) -> Format {
    Format { whose: Whose::One(issuer), name, pattern, check, unprinted: "", width }
}

const fn shape(issuer: &'static Issuer, name: &'static str, width: Width, pattern: &'static str) -> Format {
    format(issuer, name, width, pattern, Check::None)
}

const fn unprinted(format: Format, digits: &'static str) -> Format {
    Format { unprinted: digits, ..format }
}

pub(super) static UPS: Issuer = Issuer::known("ups", "UPS", CarrierKind::Ups);
pub(super) static USPS: Issuer = Issuer::known("usps", "USPS", CarrierKind::Usps);
static FEDEX: Issuer = Issuer::known("fedex", "FedEx", CarrierKind::FedEx);
static DHL_EXPRESS: Issuer = Issuer::known("dhl_express", "DHL Express", CarrierKind::DhlExpress);
static DHL_PAKET: Issuer = Issuer::known("dhl_paket", "DHL Paket", CarrierKind::DhlPaket);
// DHL's own site finds out which of its companies it is.
static DHL_ECOMMERCE: Issuer = Issuer::known("dhl_ecommerce", "DHL eCommerce", CarrierKind::DhlEcommerce)
    .page("https://www.dhl.com/global-en/home/tracking.html?tracking-id={}");
pub(super) static DEUTSCHE_POST: Issuer = Issuer::known("deutsche_post", "Deutsche Post", CarrierKind::DhlPaket)
    .page("https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={}");
static DPD: Issuer = Issuer::known("dpd", "DPD", CarrierKind::Dpd);
static GLS: Issuer = Issuer::known("gls", "GLS", CarrierKind::Gls);
static HERMES: Issuer = Issuer::known("hermes", "Hermes", CarrierKind::Hermes);
static EVRI: Issuer =
    Issuer::known("evri", "Evri", CarrierKind::Hermes).page("https://www.evri.com/track/parcel/{}/details");
pub(super) static ROYAL_MAIL: Issuer = Issuer::known("royal_mail", "Royal Mail", CarrierKind::RoyalMail);
static PARCELFORCE: Issuer = Issuer::known("parcelforce", "Parcelforce", CarrierKind::RoyalMail)
    .page("https://www.parcelforce.com/track-trace?trackNumber={}");
pub(super) static POSTNL: Issuer = Issuer::known("postnl", "PostNL", CarrierKind::PostNl);
pub(super) static BPOST: Issuer =
    Issuer::known("bpost", "bpost", CarrierKind::Bpost).page("https://track.bpost.cloud/btr/web/#/search?itemCode={}");
pub(super) static LA_POSTE: Issuer = Issuer::known("la_poste", "La Poste", CarrierKind::LaPoste)
    .page("https://www.laposte.fr/outils/suivre-vos-envois?code={}");
pub(super) static CANADA_POST: Issuer = Issuer::known("canada_post", "Canada Post", CarrierKind::CanadaPost);
pub(super) static AUSTRALIA_POST: Issuer =
    Issuer::known("australia_post", "Australia Post", CarrierKind::AustraliaPost);
pub(super) static CHINA_POST: Issuer = Issuer::known("china_post", "China Post", CarrierKind::ChinaPost);
pub(super) static AUSTRIAN_POST: Issuer =
    Issuer::known("austrian_post", "Österreichische Post", CarrierKind::AustrianPost)
        .page("https://www.post.at/sv/sendungsdetails?snr={}");
pub(super) static SWISS_POST: Issuer = Issuer::known("swiss_post", "Swiss Post", CarrierKind::SwissPost);
static ONTRAC: Issuer =
    Issuer::known("ontrac", "OnTrac", CarrierKind::OnTrac).page("https://www.ontrac.com/tracking/?number={}");
static LASERSHIP: Issuer =
    Issuer::known("lasership", "LaserShip", CarrierKind::OnTrac).page("https://www.ontrac.com/tracking/?number={}");
static AMAZON: Issuer =
    Issuer::known("amazon", "Amazon", CarrierKind::Amazon).page("https://track.amazon.com/tracking/{}");
static PUROLATOR: Issuer =
    Issuer::other("purolator", "Purolator").page("https://www.purolator.com/en/shipping/tracker?searchValue={}");
static CANPAR: Issuer =
    Issuer::other("canpar", "Canpar").page("https://www.canpar.com/en/track/tracking.jsp?reference={}&locale=en");
static OLD_DOMINION: Issuer = Issuer::other("old_dominion", "Old Dominion Freight Line")
    .page("https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers={}");
static SPEEDEE: Issuer =
    Issuer::other("speedee", "Spee-Dee Delivery").page("https://www.speedeedelivery.com/track/?tracking={}");
static GOFO: Issuer =
    Issuer::other("gofo", "GOFO Express").page("https://www.gofoexpress.com/tracking.html?searchID={}");
static LANDMARK: Issuer =
    Issuer::other("landmark", "Landmark Global").page("https://track.landmarkglobal.com/?search={}");
static YODEL: Issuer = Issuer::other("yodel", "Yodel").page("https://www.yodel.co.uk/tracking/{}");
static YUNEXPRESS: Issuer =
    Issuer::other("yunexpress", "YunExpress").page("https://www.yuntrack.com/parcelTracking?id={}");
static CAINIAO: Issuer =
    Issuer::other("cainiao", "Cainiao").page("https://global.cainiao.com/detail.htm?mailNoList={}");
static SF_EXPRESS: Issuer = Issuer::other("sf_express", "SF Express");
static INPOST: Issuer = Issuer::other("inpost", "InPost").page("https://inpost.pl/sledzenie-przesylek?number={}");

use Width::{Narrow, Own, Wide};

/// Every shape. Where evidence and width are equal, the earlier one is likelier: it carries more parcels.
pub(super) static FORMATS: &[Format] = &[
    // 1Z, six of the shipper, two of the service, seven of the parcel. Masked ones (`1ZXXX…`) occur in messages.
    format(&UPS, "UPS", Own, "1Z(?<s>[A-Z0-9]{15})(?<c>[0-9])", from_left(1, 2)),
    Format {
        whose: Whose::Post,
        name: "S10",
        pattern: "[A-Z]{2}(?<s>[0-9]{8})(?<c>[0-9])(?<country>[A-Z]{2})",
        check: Check::S10,
        unprinted: "",
        width: Own,
    },
    // Before the number a barcode may have 420, the ZIP code and perhaps its four more digits. USPS tells by looking
    // ahead which of the two; here each length has its own shape.
    //
    // Constructs N: 94 and three of the service, then a mailer of nine digits that begins with 9, or of six that does
    // not. Both come to 22 or 26 digits; only the former comes to 30.
    format(&USPS, "USPS IMpb N", Own, "(?:420[0-9]{5}(?:[0-9]{4})?)?(?<s>94[0-9]{19})(?<c>[0-9])", GS1),
    format(&USPS, "USPS IMpb N", Own, "(?:420[0-9]{5})?(?<s>94[0-9]{23})(?<c>[0-9])", GS1),
    format(&USPS, "USPS IMpb N", Own, "(?<s>94[0-9]{3}9[0-9]{23})(?<c>[0-9])", GS1),
    // Constructs C: 92 goes with a mailer that begins with 9, 93 with the others, 95 is retail.
    format(
        &USPS,
        "USPS IMpb C",
        Own,
        "(?:420[0-9]{5}(?:[0-9]{4})?)?(?<s>(?:92[0-9]{3}9|93[0-9]{3}[0-8]|95[0-9]{4})[0-9]{15})(?<c>[0-9])",
        GS1,
    ),
    format(
        &USPS,
        "USPS IMpb C",
        Own,
        "(?:420[0-9]{5})?(?<s>(?:92[0-9]{3}9|93[0-9]{3}[0-8]|95[0-9]{4})[0-9]{19})(?<c>[0-9])",
        GS1,
    ),
    format(&USPS, "USPS Legacy", Own, "(?:420[0-9]{5}(?:[0-9]{4})?)?(?<s>91[0-9]{19})(?<c>[0-9])", GS1),
    format(
        &FEDEX,
        "FedEx Ground 96 (22)",
        Own,
        "96[0-9]{5}(?<s>[0-9]{14})(?<c>[0-9])",
        // Over an even count of digits this is GS1's rule.
        from_left(1, 3),
    ),
    format(&FEDEX, "FedEx Ground GSN", Own, "96[0-9]{18}(?<s>[0-9]{13})(?<c>[0-9])", FEDEX_13),
    // SSCC with its application identifier 00; 0340… are Deutsche Post's company numbers.
    format(&DHL_PAKET, "DHL Paket (SSCC)", Own, "00(?<s>340[0-9]{14})(?<c>[0-9])", GS1),
    unprinted(format(&ONTRAC, "OnTrac", Own, "C(?<s>[0-9]{13})(?<c>[0-9])", from_left(1, 2)), "4"),
    unprinted(format(&ONTRAC, "OnTrac D", Own, "D(?<s>[0-9]{13})(?<c>[0-9])", from_left(1, 2)), "5"),
    format(&UPS, "UPS Waybill", Narrow, "[AHJKTV](?<s>[0-9]{9})(?<c>[0-9])", from_left(1, 2)),
    // SmartPost is delivered by USPS, and 612 is its service there.
    format(&FEDEX, "FedEx SmartPost", Narrow, "(?<s>92612[0-9]{16})(?<c>[0-9])", GS1),
    unprinted(format(&FEDEX, "FedEx SmartPost", Narrow, "(?<s>612[0-9]{16})(?<c>[0-9])", GS1), "92"),
    // The ASTRA barcode: a twelve-digit number stands in its middle.
    format(&FEDEX, "FedEx ASTRA (32)", Narrow, "3[0-9]{15}(?<s>[0-9]{11})(?<c>[0-9])[0-9]{4}", FEDEX_11),
    format(&FEDEX, "FedEx Express (34)", Narrow, "[0-8][0-9]{19}(?<s>[0-9]{13})(?<c>[0-9])", FEDEX_13),
    // The first two digits are the container: carton, pallet, larger, internal.
    format(&FEDEX, "FedEx Ground (SSCC-18)", Narrow, "0[0124](?<s>[0-9]{15})(?<c>[0-9])", from_left(3, 1)),
    // Seven of the postcode, fourteen of the parcel, service, country. Printed in groups.
    format(&DPD, "DPD (28)", Narrow, "(?<s>[0-9]{27})(?<c>[0-9A-Z])", Check::Mod37_36),
    format(&DPD, "DPD (14)", Narrow, "(?<s>[0-9]{14})(?<c>[0-9A-Z])", Check::Mod37_36),
    format(&OLD_DOMINION, "Old Dominion", Narrow, "(?<s>(?:77[78]|072|780)[0-9]{7})(?<c>[0-9])", Check::Luhn),
    format(&OLD_DOMINION, "Old Dominion Guaranteed Shipment", Narrow, "(?<s>80[0-9]{8})(?<c>[0-9])", Check::Luhn),
    // Only these first digits are in use, which sets it before the others with twelve.
    format(&PUROLATOR, "Purolator (12)", Narrow, "(?<s>[0-5][0-9]{10})(?<c>[0-9])", Check::Luhn),
    format(&FEDEX, "FedEx Express (12)", Wide, "(?<s>[0-9]{11})(?<c>[0-9])", FEDEX_11),
    format(&FEDEX, "FedEx Ground", Wide, "(?<s>[0-9]{14})(?<c>[0-9])", from_left(1, 3)),
    // 00 is no service of USPS's; it begins an SSCC, whose check digit would fit too.
    format(&USPS, "USPS 20", Wide, "(?<s>(?:0[1-9]|[1-9][0-9])[0-9]{17})(?<c>[0-9])", GS1),
    unprinted(
        format(
            &USPS,
            "USPS Legacy",
            Wide,
            "(?:420[0-9]{5}(?:[0-9]{4})?)?(?<s>(?:0[1-9]|[1-8][0-9]|9[02-9])[0-9]{17})(?<c>[0-9])",
            GS1,
        ),
        "91",
    ),
    format(&DHL_EXPRESS, "DHL Express", Wide, "(?<s>[0-9]{9,10})(?<c>[0-9])", Check::Mod7),
    format(&CANADA_POST, "Canada Post (16)", Wide, "(?<s>[0-9]{15})(?<c>[0-9])", from_left(3, 1)),
    format(&HERMES, "Hermes (14)", Wide, "(?<s>[0-9]{13})(?<c>[0-9])", GS1),
    format(&DHL_PAKET, "DHL Paket (Identcode)", Wide, "(?<s>[0-9]{11})(?<c>[0-9])", from_left(4, 9)),
    format(
        &GLS,
        "GLS (12)",
        Wide,
        "(?<s>[0-9]{11})(?<c>[0-9])",
        Check::Mod10(Mod10 { first: 3, second: 1, from_right: true, plus: 1 }),
    ),
    // From here on: shapes without a check digit that we know of.
    shape(&AMAZON, "Amazon Logistics", Own, "TB[ACM][0-9]{12}"),
    shape(&POSTNL, "PostNL", Own, "3S[A-Z0-9]{4}[0-9]{7,9}"),
    shape(&HERMES, "Hermes (H)", Own, "H[0-9]{19}"),
    shape(&DHL_EXPRESS, "DHL Express (Piece ID)", Own, "(?:JJD|JVGL)[0-9]{9,10}"),
    // J is the barcode's data identifier, JD stands for Deutsche Post in ISO/IEC 15459.
    shape(&DHL_EXPRESS, "DHL Express (licence plate)", Own, "JJ?D[0-9]{18}"),
    shape(&DHL_PAKET, "DHL Paket (JJD)", Own, "JJD[0-9]{13}"),
    shape(&DHL_ECOMMERCE, "DHL eCommerce (JJD)", Own, "JJD[0-9]{20,21}"),
    shape(&YODEL, "Yodel", Own, "JJ?D[0-9]{16}"),
    shape(&DHL_ECOMMERCE, "DHL E-Commerce", Own, "GM[0-9][0-9A-Z]{9,38}"),
    shape(&LASERSHIP, "LaserShip LX", Own, "L[AIEHNX][1-3][0-9]{7}"),
    shape(&LASERSHIP, "LaserShip 1LS7 (15)", Own, "1LS7[12][0-9]{10}"),
    // Printed with a hyphen before the last 1.
    shape(&LASERSHIP, "LaserShip 1LS7 (18)", Own, "1LS7[12][0-9]{2}01[1-4][0-9]{6}1"),
    shape(&LASERSHIP, "LaserShip 1LSCX (15)", Own, "1LSCX[0-9A-Z]{10}"),
    shape(&CANPAR, "Canpar (22)", Own, "[CDKLSUXZ][0-9]{21}"),
    shape(&SPEEDEE, "Spee-Dee (20)", Own, "SP[0-9]{18}"),
    shape(&GOFO, "GOFO Express (US)", Own, "GFUS[0-9]{14}"),
    shape(&LANDMARK, "Landmark Global LTN", Own, "LTN[0-9]{8}N[0-9]"),
    shape(&YUNEXPRESS, "YunExpress", Own, "YT[0-9]{16}"),
    shape(&CAINIAO, "Cainiao", Own, "LP[0-9]{14}"),
    shape(&SF_EXPRESS, "SF Express", Own, "SF[0-9]{13}"),
    shape(&AMAZON, "Amazon International", Narrow, "[AFC][0-9]{10}"),
    shape(&DHL_PAKET, "DHL Paket (JJD)", Narrow, "JJD[0-9]{18}"),
    shape(&PUROLATOR, "Purolator (alpha + 9)", Narrow, "[A-Z]{3}[0-9]{9}"),
    shape(&DHL_EXPRESS, "DHL Express (Piece ID)", Narrow, "J[A-Z]{2,3}[0-9]{9,10}"),
    shape(&DHL_ECOMMERCE, "DHL E-Commerce", Narrow, "(?:LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9][0-9A-Z]{9,38}"),
    shape(&BPOST, "bpost (24)", Narrow, "32[0-9]{22}"),
    shape(&INPOST, "InPost (24)", Narrow, "[56][0-9]{23}"),
    shape(&SWISS_POST, "Swiss Post (18)", Narrow, "99[0-9]{16}"),
    shape(&LA_POSTE, "Colissimo (13)", Narrow, "[0-9][A-Z][0-9]{11}"),
    // The fifteenth character, the check digit, is often left out. Numbers begin with the depot's: 01… is Germany's.
    shape(&DPD, "DPD (14)", Narrow, "[01][0-9]{13}"),
    shape(&EVRI, "Evri (16)", Narrow, "[A-Z][0-9]{2}[A-Z0-9]{3}[0-9]{10}"),
    shape(&AUSTRALIA_POST, "Australia Post (eParcel)", Narrow, "(?:33)?[A-Z0-9]{2}[A-Z][0-9]{18}"),
    shape(&GLS, "GLS (Track ID)", Wide, "(?:[0-9]{2}[A-Z][A-Z0-9]{5}|[XYZ][A-Z0-9]{7})"),
    shape(&PARCELFORCE, "Parcelforce", Wide, "[A-Z]{4}[0-9]{10}|[A-Z]{2}[0-9]{7}"),
    shape(&GLS, "GLS (11)", Wide, "[0-9]{11}"),
    shape(&DHL_ECOMMERCE, "DHL E-Commerce (14)", Wide, "[0-9]{14}"),
    shape(&DPD, "DPD (14)", Wide, "[0-9]{14}"),
    shape(&EVRI, "Evri (16)", Wide, "[0-9]{16}"),
    shape(&INPOST, "InPost (24)", Wide, "[0-9]{24}"),
    shape(&BPOST, "bpost (24)", Wide, "[0-9]{24}"),
];
