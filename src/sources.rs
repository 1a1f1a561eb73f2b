//! Everyone who can post messages: carriers and aggregators, and shop platforms.
//!
//! The [`inbox`](crate::inbox) knows neither; here they meet it. One of the few files that know several domains.

use serde_json::{Value, json};

use crate::carriers::{self, Carrier};
use crate::db::Tx;
use crate::inbox::account::Api;
use crate::inbox::model::{KeyName, SubjectId, TokenAsked, TokenIssued};
use crate::inbox::{
    Applied, ApplyError, Errand, Incoming, Message, Refusal, Screening, Secrets, Setup, Source, Unreadable,
};
use crate::shops::{self, Platform};
use crate::tracking;

/// Someone who posts messages.
#[derive(Clone, Copy)]
pub enum AnySource {
    /// A carrier or an aggregator.
    Carrier(&'static dyn Carrier),
    /// A shop platform.
    Shop(&'static dyn Platform),
}

/// Every source.
pub fn all() -> impl Iterator<Item = AnySource> {
    let carriers = carriers::ALL.iter().map(|carrier| AnySource::Carrier(*carrier));
    carriers.chain(shops::ALL.iter().map(|platform| AnySource::Shop(*platform)))
}

/// The source of that name.
pub fn by_name(name: &str) -> Option<AnySource> {
    all().find(|source| source.name() == name)
}

impl Source for AnySource {
    fn name(&self) -> &'static str {
        match self {
            Self::Carrier(carrier) => carrier.name(),
            Self::Shop(platform) => platform.name(),
        }
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        match self {
            Self::Carrier(carrier) => carrier.verify(incoming, secrets),
            Self::Shop(platform) => platform.verify(incoming, secrets),
        }
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        match self {
            Self::Carrier(carrier) => carrier.screen(incoming),
            Self::Shop(platform) => platform.screen(incoming),
        }
    }

    fn apply(&self, tx: &mut Tx<'_>, message: &Message<'_>) -> Result<Applied, ApplyError> {
        match self {
            Self::Carrier(carrier) => match carrier.parse(message.body)? {
                carriers::Parsed::Ignored(why) => Ok(Applied::Ignored(why)),
                carriers::Parsed::Errands(errands) => Ok(Applied::Errands(errands)),
                carriers::Parsed::Updates(updates) => {
                    let mut about = Vec::new();
                    for mut update in updates {
                        // A message without any time speaks of the moment when it came.
                        if update.said_at.is_none() && update.as_of().is_none() && update.status.is_some() {
                            update.said_at = Some(message.received_at);
                        }
                        let parcels =
                            tracking::ingest::ingest(tx, message.merchant, carrier.name(), &update, message.now)?;
                        about.extend(parcels.into_iter().map(|parcel| SubjectId::from(parcel.uuid())));
                    }
                    Ok(Applied::Done(about))
                }
            },
            Self::Shop(platform) => {
                // A connection is a shop: two shops of one merchant may use the same ids.
                let shop = message.endpoint.to_string();
                match platform.parse(&shop, message.headers, message.body)? {
                    shops::Parsed::Ignored(why) => Ok(Applied::Ignored(why)),
                    shops::Parsed::Errands(errands) => Ok(Applied::Errands(errands)),
                    shops::Parsed::Updates(updates) => {
                        let source = format!("{}{}", tracking::announce::BY_SHOP, platform.name());
                        let mut about = Vec::new();
                        for update in &updates {
                            about.extend(shops::apply::apply(
                                tx,
                                message.merchant,
                                &source,
                                &shop,
                                update,
                                message.now,
                            )?);
                        }
                        Ok(Applied::Done(about))
                    }
                }
            }
        }
    }

    fn setup(&self) -> &'static Setup {
        match self {
            Self::Carrier(carrier) => carrier.setup(),
            Self::Shop(platform) => platform.setup(),
        }
    }

    fn signing_key(&self, incoming: &Incoming<'_>) -> Option<KeyName> {
        match self {
            Self::Carrier(carrier) => carrier.signing_key(incoming),
            Self::Shop(_) => None,
        }
    }

    fn issue_token(&self, asked: &TokenAsked<'_>, secrets: &Secrets) -> Option<Result<TokenIssued, Refusal>> {
        match self {
            Self::Carrier(carrier) => carrier.issue_token(asked, secrets),
            Self::Shop(_) => None,
        }
    }

    fn api(&self) -> Option<&'static dyn Api> {
        match self {
            Self::Carrier(carrier) => carrier.api(),
            Self::Shop(platform) => platform.api(),
        }
    }

    fn errands(&self, message: &Message<'_>) -> Result<Vec<Errand>, Unreadable> {
        Ok(match self {
            Self::Carrier(carrier) => match carrier.parse(message.body)? {
                carriers::Parsed::Errands(errands) => errands,
                _ => Vec::new(),
            },
            Self::Shop(platform) => {
                match platform.parse(&message.endpoint.to_string(), message.headers, message.body)? {
                    shops::Parsed::Errands(errands) => errands,
                    _ => Vec::new(),
                }
            }
        })
    }

    fn explain(&self, body: &[u8]) -> Result<Value, Unreadable> {
        match self {
            Self::Carrier(carrier) => Ok(match carrier.parse(body)? {
                carriers::Parsed::Ignored(why) => json!({ "source": carrier.name(), "ignored": why, "updates": [] }),
                carriers::Parsed::Errands(errands) => json!({
                    "source": carrier.name(),
                    "ignored": "the message only points at something, which has to be fetched",
                    "fetch": errands.iter().flat_map(|errand| &errand.steps).map(|step| &step.request.url).collect::<Vec<_>>(),
                    "updates": [],
                }),
                carriers::Parsed::Updates(updates) => json!({
                    "source": carrier.name(),
                    "ignored": null,
                    "updates": updates.iter().map(tracking::explain::update).collect::<Vec<_>>(),
                }),
            }),
            Self::Shop(platform) => {
                let parsed = platform.parse("file", &crate::inbox::Headers::default(), body)?;
                Ok(shops::explain::explain(platform.name(), &parsed))
            }
        }
    }
}
