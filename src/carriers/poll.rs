//! Asking carriers about parcels: where no push exists, where a push is late, and where a sender does not try again.
//!
//! A carrier that can be asked says how, as data: [`Poll::ask`] makes a request, and the answer's bytes go into the
//! inbox and through [`Carrier::parse`](super::Carrier::parse) like any message that was pushed.

use std::collections::HashMap;

use super::Parsed;
use crate::inbox::account::{Account, Api, Request, Unusable};
use crate::inbox::signature::digest;
use crate::tracking::model::{CarrierUpdate, TrackingNumber};

/// A parcel to ask about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// As sent, trimmed.
    pub number: String,
    /// Who carries it, in a spelling of the shop or of a sender; see [`CarrierKind`].
    pub carrier: Option<String>,
    /// Which of the large carriers that is, from the name or from the number's pattern.
    pub kind: Option<CarrierKind>,
    /// Where it goes, two letters.
    pub country: Option<String>,
    /// Postal code where it goes.
    pub postcode: Option<String>,
}

/// The large carriers that are asked directly, or that aggregators have their own codes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CarrierKind {
    /// United Parcel Service.
    Ups,
    /// United States Postal Service.
    Usps,
    /// FedEx.
    FedEx,
    /// DHL Express.
    DhlExpress,
    /// DHL Paket in Germany, Deutsche Post parcels.
    DhlPaket,
    /// DHL eCommerce.
    DhlEcommerce,
    /// DPD.
    Dpd,
    /// GLS.
    Gls,
    /// Hermes, Evri.
    Hermes,
    /// Royal Mail, Parcelforce.
    RoyalMail,
    /// PostNL.
    PostNl,
    /// bpost.
    Bpost,
    /// La Poste, Colissimo, Chronopost.
    LaPoste,
    /// Canada Post.
    CanadaPost,
    /// Australia Post.
    AustraliaPost,
    /// China Post, EMS.
    ChinaPost,
    /// Österreichische Post.
    AustrianPost,
    /// Swiss Post.
    SwissPost,
    /// OnTrac, LaserShip.
    OnTrac,
    /// Amazon's own carrier.
    Amazon,
}

impl CarrierKind {
    /// Tells the carrier from a name or code as shops and senders spell it: `UPS®`, `dhl_germany`, `fedex_walleted`.
    pub fn from_name(name: &str) -> Option<Self> {
        let folded: String = name.chars().filter(char::is_ascii_alphanumeric).flat_map(char::to_lowercase).collect();
        let has = |part: &str| folded.contains(part);
        let is = |one: &str| folded == one;
        Some(match () {
            () if has("dhl") && (has("express") || is("dhl") || has("mydhl")) => Self::DhlExpress,
            () if has("dhl") && (has("ecommerce") || has("globalmail") || has("parcelus")) => Self::DhlEcommerce,
            () if has("dhl") || has("deutschepost") => Self::DhlPaket,
            // Before UPS: "usps" holds those letters in another order, "upsmailinnovations" is delivered by USPS.
            () if has("usps") || has("unitedstatespostal") || has("stampscom") || has("endicia") || is("uspost") => {
                Self::Usps
            }
            () if folded.starts_with("ups") || has("unitedparcel") => Self::Ups,
            () if has("fedex") || has("federalexpress") => Self::FedEx,
            () if folded.starts_with("dpd") => Self::Dpd,
            () if folded.starts_with("gls") => Self::Gls,
            () if has("hermes") || has("evri") || is("myhermes") => Self::Hermes,
            () if has("royalmail") || has("parcelforce") => Self::RoyalMail,
            () if has("postnl") => Self::PostNl,
            () if has("bpost") => Self::Bpost,
            () if has("laposte") || has("colissimo") || has("chronopost") => Self::LaPoste,
            () if has("canadapost") || has("postescanada") => Self::CanadaPost,
            () if has("australiapost") || has("auspost") => Self::AustraliaPost,
            () if has("chinapost") || has("chinaems") => Self::ChinaPost,
            () if has("austrianpost") || has("postat") => Self::AustrianPost,
            () if has("swisspost") || has("diepost") => Self::SwissPost,
            () if has("ontrac") || has("lasership") => Self::OnTrac,
            () if has("amazon") => Self::Amazon,
            () => return None,
        })
    }
}

/// How well a sender can be asked about a parcel. The best one is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Not at all.
    No,
    /// It finds the carrier by itself, perhaps.
    Perhaps,
    /// It knows the carrier by a code.
    Known,
    /// It is the carrier.
    Own,
}

/// A sender that can be asked.
pub trait Poll: Api {
    /// How well it can be asked about this parcel.
    fn fit(&self, parcel: &Parcel) -> Fit;

    /// Most parcels in one request.
    fn batch(&self) -> usize {
        1
    }

    /// Asks about parcels, never more than [`batch`](Poll::batch).
    ///
    /// # Errors
    /// The account lacks something.
    fn ask(&self, account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable>;

    /// Tells the sender about parcels that it does not follow yet, for aggregators that want that
    /// ([`Heard::Unregistered`]; in a batch, also those of which the first answer says nothing).
    ///
    /// # Errors
    /// The account lacks something.
    fn register(&self, _account: &Account, _parcels: &[Parcel]) -> Result<Option<Request>, Unusable> {
        Ok(None)
    }

    /// What an answer is. By default: 2xx is news; 404 says that the number is not known (yet).
    fn heard(&self, status: u16, body: &[u8]) -> Heard {
        heard_by_status(status, body)
    }
}

/// What an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A message for the parser.
    News,
    /// The sender does not know the number (yet).
    Nothing,
    /// The sender wants to be told about the number first, by [`Poll::register`].
    Unregistered,
    /// Asked too often.
    Slower,
    /// The credentials are not right. Nothing is asked until someone changes them or some time has passed.
    Denied,
    /// The sender has trouble of its own.
    Failing,
}

/// What an answer means for each number in it, as a digest. When the sender wrote it does not count: an answer that says
/// what the last one said is not kept again.
pub(super) fn digests(parsed: &Parsed) -> HashMap<String, String> {
    let Parsed::Updates(updates) = parsed else { return HashMap::new() };
    let mut digests: HashMap<String, String> = HashMap::with_capacity(updates.len());
    for update in updates {
        let Some(number) = TrackingNumber::new(&update.tracking_number) else { continue };
        let said = CarrierUpdate { said_at: None, ..update.clone() };
        let said = serde_json::to_vec(&said).unwrap_or_default();
        let before = digests.remove(&number.key()).unwrap_or_default();
        digests.insert(number.key(), digest(&[before.as_bytes(), &said]));
    }
    digests
}

/// What the status of an answer says in most APIs.
pub fn heard_by_status(status: u16, body: &[u8]) -> Heard {
    match status {
        200..=299 if body.trim_ascii().is_empty() => Heard::Nothing,
        200..=299 => Heard::News,
        401 | 403 => Heard::Denied,
        404 | 410 | 400 | 422 => Heard::Nothing,
        429 => Heard::Slower,
        _ => Heard::Failing,
    }
}
