//! The first owner: made once, by whoever has the code that the server prints at start.

use actix_web::{HttpRequest, web};
use jiff::tz::TimeZone;

use super::form::{Choice, Field, Form, Posted};
use super::sign_in::{self, DoorPage};
use super::staff::{Answer, Denied, cookie};
use super::visit::Visit;
use crate::accounts::api_keys::hash;
use crate::accounts::model::slug_of;
use crate::accounts::people::first::{self, First};
use crate::accounts::people::{self, sign_in::begin};
use crate::accounts::{self, Merchant, MerchantId};
use crate::app::App;
use crate::branding::{self, Brand, BrandId};
use crate::error::Error;
use crate::i18n::Language;
use crate::secrets::random_token;

fn form(needs_merchant: bool) -> Form {
    let shop = [
        Field::text("shop", "Your shop’s name").needed().longest(80).fills("organization"),
        Field::choice("locale", "Language of most of your shoppers", languages()).value("en").needed(),
        Field::text("time_zone", "Time zone")
            .value("UTC")
            .hint("On whose clock your shop lives, such as Europe/Berlin.")
            .longest(60)
            .needed(),
    ];
    let you = [
        Field::text("code", "Code from the server’s start")
            .hint("It was printed where Doorstep was started: four groups of four letters. “doorstep users first-code” prints it again.")
            .code()
            .needed()
            .first(),
        Field::text("name", "Your name").needed().longest(80).fills("name"),
        Field::email("email", "Your e-mail address").needed().fills("username"),
        Field::password("password", "Password")
            .hint("At least ten characters that are not easy to guess. Four words in a row are good.")
            .needed()
            .fills("new-password"),
    ];
    let mut fields = you.to_vec();
    if needs_merchant {
        fields.extend(shop);
    }
    Form::new(fields)
}

/// Every language that pages speak.
pub fn languages() -> Vec<Choice> {
    Language::ALL.iter().map(|language| Choice::new(language.as_str(), language.name())).collect()
}

fn page(visit: &Visit, form: Form) -> DoorPage {
    DoorPage {
        frame: visit.frame("Set up Doorstep"),
        heading: "Make it yours".into(),
        lead: "Nobody signs in here yet. The first account owns everything, and invites the others.".into(),
        form,
        action: "/admin/first".into(),
        submit: "Create the account".into(),
        ways: Vec::new(),
        passkey: None,
    }
}

async fn needs_merchant(app: &App) -> Result<bool, Denied> {
    let (anybody, merchants) =
        app.db.read(|conn| Ok((people::store::is_anybody(conn)?, accounts::store::merchants(conn)?))).await?;
    if anybody { Err(Denied::To("/admin".into())) } else { Ok(merchants.is_empty()) }
}

/// `GET /admin/first`.
pub async fn new(app: web::Data<App>, request: HttpRequest) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    let form = form(needs_merchant(&app).await?);
    Ok(visit.show(&page(&visit, form)))
}

/// `POST /admin/first`.
pub async fn create(app: web::Data<App>, request: HttpRequest, posted: Posted) -> Answer {
    let visit = Visit::of(&app, &request).await?;
    app.sign_ins.check(&request).map_err(|retry_after| Error::TooMany { retry_after })?;
    let needs_merchant = needs_merchant(&app).await?;
    let mut form = form(needs_merchant).filled(&posted);
    if !first::is_code(&app.sealer, form.text("code")) {
        form.refuse("code", "This is not the code of this server. It stands in the output of its start.");
    }
    if !people::model::is_email(form.text("email")) {
        form.refuse("email", "This is no e-mail address.");
    }
    if needs_merchant && TimeZone::get(form.text("time_zone")).is_err() {
        form.refuse("time_zone", "There is no such time zone. Write for example Europe/Berlin.");
    }
    sign_in::judge_password(&mut form, "password", &["name", "email", "shop"]);
    if !form.is_right() {
        return Ok(visit.again(&page(&visit, form)));
    }
    let now = app.clock.now();
    let merchant = needs_merchant.then(|| Merchant {
        id: MerchantId::new(now),
        slug: slug_of(form.text("shop")),
        name: form.text("shop").to_owned(),
        time_zone: form.text("time_zone").to_owned(),
        locale: form.text("locale").to_owned(),
    });
    let brand = merchant.as_ref().map(|merchant| Brand::plain(merchant, BrandId::new(now)));
    let owner = First {
        name: form.text("name").to_owned(),
        email: form.text("email").to_owned(),
        password_hash: sign_in::hashed(form.text("password")).await?,
        merchant,
    };
    let token = random_token(32).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
    let (token_hash, agent) = (hash(&token), visit.agent());
    let made = app
        .db
        .write(move |tx| {
            let made = first::create(tx, &owner, now)?;
            let Some((person, merchant)) = &made else { return Ok(None) };
            {
                if let Some(brand) = &brand {
                    branding::store::insert(tx, brand, now)?;
                }
                begin(tx, person, &token_hash, &agent, now)?;
            }
            Ok(accounts::store::merchant(tx, *merchant)?.map(|merchant| merchant.slug))
        })
        .await?;
    match made {
        Some(merchant) => Ok(visit.with_cookie(cookie(&app, token)).to(&format!("/admin/m/{merchant}/setup"))),
        None => Err(Denied::To("/admin".into())),
    }
}
