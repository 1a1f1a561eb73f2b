//! ShipStation's V1 API: `{resource_url, resource_type}`, nothing else, and not signed.
//!
//! What happened has to be fetched from `resource_url` with the API key and secret (HTTP Basic), from a host of
//! ShipStation's only. For `SHIP_NOTIFY` and `ITEM_SHIP_NOTIFY` that is a list of shipments, for `FULFILLMENT_SHIPPED` one
//! of fulfilments: tracking numbers and carriers, and whether the label was made void
//! (docs.shipstation.com, "ShipStation V1 API": Webhook Model, List Shipments, List Fulfillments). There is no tracking in
//! this API: it makes parcels known, their news must come from another sender. That answer is read here as well.
//!
//! A forged message makes us ask ShipStation for the merchant's own data, which does no harm; the address is the only
//! protection there is. Times are in Pacific time without saying so; none of them is used.

use serde::Deserialize;

use super::table::Table;
use super::{Carrier, Parsed, base_or, read};
use crate::inbox::account::{Account, Api, Auth, Errand, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, Protection, Setup};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::tracking::model::CarrierUpdate;
use crate::tracking::status::{Reason, ShipmentStatus};

/// ShipStation with its V1 API.
pub struct ShipStationV1;

static SETUP: Setup = Setup {
    title: "ShipStation (V1)",
    protection: Protection::Address,
    steps: &[
        "In ShipStation, open Settings → Account → API Settings, choose V1 API, and give its key and secret to Doorstep as the credentials api_key and api_secret.",
        "Open Settings → Integrations → Integration Connections → Webhooks (or POST /webhooks/subscribe) and add {url} for “On Items Shipped” or “On Orders Shipped”, and for “On Fulfillment Shipped” if another warehouse ships for you.",
        "Connect a second sender for the news of the parcels: this one only tells that a label was made.",
    ],
    caution: Some(
        "ShipStation's V1 API does not sign its messages and says nothing of where a parcel is. If your account has the V2 API, use the sender shipstation_v2.",
    ),
    options: &[],
    credentials: &[
        CredentialSpec { name: "api_key", about: "API key of the V1 API.", required: true },
        CredentialSpec { name: "api_secret", about: "API secret of the V1 API.", required: true },
    ],
};

#[derive(Deserialize)]
struct Message {
    #[serde(default, deserialize_with = "read::text")]
    resource_url: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    resource_type: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    shipments: Vec<Shipment>,
    #[serde(default, deserialize_with = "read::list")]
    fulfillments: Vec<Shipment>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shipment {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_code: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    voided: bool,
    #[serde(default, deserialize_with = "read::text")]
    void_date: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    is_return_label: bool,
}

impl Carrier for ShipStationV1 {
    fn name(&self) -> &'static str {
        "shipstation_v1"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        // It has no status codes.
        Vec::new()
    }

    fn verify(&self, _incoming: &Incoming<'_>, _secrets: &Secrets) -> Result<(), Refusal> {
        // Whoever knows the address may post; see the module's words on that.
        Ok(())
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Message = read::object_of(body, "a ShipStation message")?;
        if let Some(kind) = message.resource_type {
            return Ok(pointer(&kind, message.resource_url.as_deref()));
        }
        let listed = message.shipments.into_iter().chain(message.fulfillments);
        let updates: Vec<CarrierUpdate> = listed.filter_map(update).collect();
        if updates.is_empty() {
            return Ok(Parsed::Ignored("no parcel was shipped under a tracking number".into()));
        }
        Ok(Parsed::Updates(updates))
    }

    fn api(&self) -> Option<&'static dyn Api> {
        Some(&ShipStationV1)
    }
}

impl Api for ShipStationV1 {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://ssapi.shipstation.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        // Accounts live on numbered hosts; addresses in messages have been seen on several of them.
        &[
            "ssapi.shipstation.com",
            "ssapi1.shipstation.com",
            "ssapi2.shipstation.com",
            "ssapi3.shipstation.com",
            "ssapi4.shipstation.com",
            "ssapi5.shipstation.com",
            "ssapi6.shipstation.com",
            "ssapi7.shipstation.com",
            "ssapi8.shipstation.com",
            "ssapi9.shipstation.com",
            "ssapi10.shipstation.com",
            "ssapi11.shipstation.com",
            "ssapi12.shipstation.com",
            "ssapi13.shipstation.com",
            "ssapi14.shipstation.com",
            "ssapi15.shipstation.com",
        ]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Basic(account.need("api_key")?.to_owned(), account.need("api_secret")?.to_owned().into()))
    }

    fn pace(&self) -> Pace {
        Pace { per_minute: 40, per_day: None }
    }
}

fn pointer(kind: &str, url: Option<&str>) -> Parsed {
    let shipped =
        ["SHIP_NOTIFY", "ITEM_SHIP_NOTIFY", "FULFILLMENT_SHIPPED"].iter().any(|known| kind.eq_ignore_ascii_case(known));
    if !shipped {
        return Parsed::Ignored(format!("{kind} does not say that a parcel is on its way"));
    }
    let Some(url) = url else { return Parsed::Ignored(format!("{kind} points at nothing")) };
    Parsed::Errands(vec![Errand::fetch(Request::get(whole_list(url)))])
}

/// Asks for the longest page there is: an answer that is read cannot ask for its next page.
fn whole_list(url: &str) -> String {
    const PARAMETER: &str = "pageSize=500";
    match url.split_once('?') {
        None => format!("{url}?{PARAMETER}"),
        Some((_, query)) if query.to_ascii_lowercase().contains("pagesize=") => url.to_owned(),
        Some((_, "")) => format!("{url}{PARAMETER}"),
        Some(_) => format!("{url}&{PARAMETER}"),
    }
}

/// A shipment or a fulfilment: there is a parcel under this number, or no longer is. Nothing about where it is.
fn update(shipment: Shipment) -> Option<CarrierUpdate> {
    // A label for a way back is no parcel to the shopper.
    if shipment.is_return_label {
        return None;
    }
    let (status, reason) = if shipment.voided || shipment.void_date.is_some() {
        (ShipmentStatus::Cancelled, Reason::LabelVoided)
    } else {
        (ShipmentStatus::PreTransit, Reason::LabelCreated)
    };
    Some(CarrierUpdate {
        tracking_number: shipment.tracking_number?,
        carrier: shipment.carrier_code,
        status: Some(status),
        reason: Some(reason),
        ..CarrierUpdate::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;

    fn parsed(body: &str) -> Parsed {
        ShipStationV1.parse(body.as_bytes()).unwrap()
    }

    #[test]
    fn shipped_messages_are_errands_and_others_are_not() {
        let fetched = |kind: &str, url: &str| {
            let body = format!(r#"{{"resource_url":"{url}","resource_type":"{kind}"}}"#);
            match parsed(&body) {
                Parsed::Errands(errands) => errands[0].steps[0].request.url.clone(),
                other => panic!("{kind}: {other:?}"),
            }
        };
        let list = "https://ssapi6.shipstation.com/shipments?batchId=77&includeShipmentItems=False";
        assert_eq!(fetched("SHIP_NOTIFY", list), format!("{list}&pageSize=500"));
        assert_eq!(fetched("item_ship_notify", list), format!("{list}&pageSize=500"));
        let plain = "https://ssapi.shipstation.com/fulfillments";
        assert_eq!(fetched("FULFILLMENT_SHIPPED", plain), format!("{plain}?pageSize=500"));
        let sized = "https://ssapi.shipstation.com/fulfillments?pageSize=10&page=1";
        assert_eq!(fetched("FULFILLMENT_SHIPPED", sized), sized);
        for kind in ["ORDER_NOTIFY", "ITEM_ORDER_NOTIFY", "FULFILLMENT_REJECTED", "SOMETHING_NEW"] {
            let body = format!(r#"{{"resource_url":"{list}","resource_type":"{kind}"}}"#);
            assert!(matches!(parsed(&body), Parsed::Ignored(why) if why.contains(kind)), "{kind}");
        }
        assert!(matches!(parsed(r#"{"resource_type":"SHIP_NOTIFY"}"#), Parsed::Ignored(_)));
    }

    #[test]
    fn lists_say_that_labels_exist_and_no_more() {
        let body = r#"{"shipments":[
            {"trackingNumber":"1Z5338FF0107231059","carrierCode":"ups","shipDate":"2026-11-20","voided":false,"voidDate":null,"isReturnLabel":false},
            {"trackingNumber":"9400100000000000000001","carrierCode":"stamps_com","voided":true,"voidDate":"2026-11-20T10:00:00.0000000"},
            {"trackingNumber":"9400100000000000000002","isReturnLabel":true},
            {"trackingNumber":"","carrierCode":"ups"}],"total":4,"page":1,"pages":1}"#;
        let Parsed::Updates(updates) = parsed(body) else { panic!("not read") };
        assert_eq!(updates.len(), 2);
        assert_eq!(
            (updates[0].status, updates[0].reason),
            (Some(ShipmentStatus::PreTransit), Some(Reason::LabelCreated))
        );
        assert_eq!(
            (updates[1].status, updates[1].reason),
            (Some(ShipmentStatus::Cancelled), Some(Reason::LabelVoided))
        );
        assert!(matches!(parsed(r#"{"fulfillments":[],"total":0,"page":1,"pages":0}"#), Parsed::Ignored(_)));
        assert!(ShipStationV1.parse(b"[]").is_err());
        assert!(ShipStationV1.parse(b"{").is_err());
    }

    #[test]
    fn unsigned_messages_are_taken_and_asked_for_with_key_and_secret() {
        let headers = Headers::default();
        let incoming = Incoming::new(&headers, b"{}", Instant::from_second(0).unwrap());
        assert_eq!(ShipStationV1.verify(&incoming, &Secrets::default()), Ok(()));
        let mut account = Account::default();
        assert!(ShipStationV1.auth(&account).is_err());
        account.credentials = crate::inbox::account::Credentials::new([
            ("api_key".to_owned(), "k".to_owned()),
            ("api_secret".to_owned(), "s".to_owned()),
        ]);
        assert!(matches!(ShipStationV1.auth(&account), Ok(Auth::Basic(key, _)) if key == "k"));
        assert!(ShipStationV1.poll().is_none());
    }
}
