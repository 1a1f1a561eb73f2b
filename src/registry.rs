//! Every kind of job there is, and which of them come again and again.

use std::time::Duration;

use crate::accounts::people::jobs::{ForgetOld, SendChange, SendInvitation, SendReset};
use crate::api::jobs::ForgetAnswers;
use crate::app::App;
use crate::branding::jobs::{CheckHost, CheckHosts, PublishDraft};
use crate::carriers::jobs::{PollMerchant, StartPolling};
use crate::inbox::jobs::{ApplyMessage, RunErrands};
use crate::jobs::Registry;
use crate::jobs::schedule::Every;
use crate::links::jobs::{ForgetLockouts, SendCode};
use crate::orders::jobs::IndexOrders;
use crate::pictures::jobs::FetchPicture;
use crate::privacy::jobs::{Erase, Sweep, SweepAll};
use crate::shops::jobs::{CatchUpShop, ForgetFiles, StartCatchingUp, TakeFile};

/// The list. A kind is never taken out while rows of it may exist.
pub fn all() -> Registry<App> {
    Registry::new()
        .with::<ApplyMessage>()
        .with::<RunErrands>()
        .with::<StartPolling>()
        .with::<PollMerchant>()
        .with::<StartCatchingUp>()
        .with::<CatchUpShop>()
        .with::<SendCode>()
        .with::<ForgetLockouts>()
        .with::<FetchPicture>()
        .with::<SendInvitation>()
        .with::<SendReset>()
        .with::<SendChange>()
        .with::<IndexOrders>()
        .with::<PublishDraft>()
        .with::<ForgetOld>()
        .with::<CheckHost>()
        .with::<CheckHosts>()
        .with::<ForgetAnswers>()
        .with::<TakeFile>()
        .with::<ForgetFiles>()
        .with::<SweepAll>()
        .with::<Sweep>()
        .with::<Erase>()
}

/// What comes again and again, as the settings have it.
pub fn schedule(app: &App) -> Vec<Every> {
    let mut all = vec![
        Every::new::<App, _>(Duration::from_secs(60 * 60), ForgetLockouts {}),
        Every::new::<App, _>(Duration::from_secs(60 * 60), ForgetOld {}),
        Every::new::<App, _>(Duration::from_secs(5 * 60), CheckHosts {}),
        Every::new::<App, _>(Duration::from_secs(60 * 60), ForgetAnswers {}),
        Every::new::<App, _>(Duration::from_secs(60 * 60), SweepAll {}),
        Every::new::<App, _>(Duration::from_secs(60 * 60), ForgetFiles {}),
    ];
    if app.settings.outbound.polling {
        all.push(Every::new::<App, _>(Duration::from_secs(60), StartPolling {}));
        all.push(Every::new::<App, _>(Duration::from_secs(15 * 60), StartCatchingUp {}));
    }
    all
}
