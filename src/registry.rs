//! Every kind of job there is.

use crate::app::App;
use crate::inbox::jobs::{ApplyMessage, RunErrands};
use crate::jobs::Registry;

/// The list. A kind is never taken out while rows of it may exist.
pub fn all() -> Registry<App> {
    Registry::new().with::<ApplyMessage>().with::<RunErrands>()
}
