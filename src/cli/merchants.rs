//! `doorstep merchants …`.

use anyhow::{bail, ensure};
use clap::Subcommand;

use super::{SettingFlags, common};
use crate::accounts::{self, Merchant, MerchantId, model::is_slug};
use crate::branding::content::Contact;
use crate::branding::{self, Brand, BrandId, Content};
use crate::i18n::Language;

#[derive(Subcommand)]
pub(super) enum Merchants {
    /// Make a merchant with one brand of the same name
    Create {
        /// Short name: lower-case letters, digits, hyphens
        #[arg(long)]
        slug: String,
        /// Name, as shoppers know it
        #[arg(long)]
        name: String,
        /// IANA time zone
        #[arg(long, default_value = "UTC")]
        time_zone: String,
        /// Language of pages whose order has none
        #[arg(long, default_value = "en")]
        locale: String,
        /// A host of the brand's own, for example track.orlane.example
        #[arg(long)]
        host: Option<String>,
        /// Where shoppers can write
        #[arg(long)]
        email: Option<String>,
        /// Where shoppers can call
        #[arg(long)]
        phone: Option<String>,
        /// The shop's address
        #[arg(long)]
        home_url: Option<String>,
    },
    /// List merchants
    List,
}

impl Merchants {
    pub(super) fn run(self, flags: &SettingFlags) -> anyhow::Result<()> {
        let app = common::app(common::settings(flags)?)?;
        common::runtime()?.block_on(async {
            match self {
                Self::Create { slug, name, time_zone, locale, host, email, phone, home_url } => {
                    ensure!(
                        is_slug(&slug),
                        "`{slug}` is not a slug: lower-case letters, digits and hyphens, for example maison-orlane"
                    );
                    ensure!(
                        jiff::tz::TimeZone::get(&time_zone).is_ok(),
                        "`{time_zone}` is not a time zone; write for example Europe/Berlin"
                    );
                    ensure!(Language::of(&locale).is_some(), "pages do not speak `{locale}` yet; they speak en and de");
                    let web = |url: &String| url.starts_with("https://") || url.starts_with("http://");
                    ensure!(home_url.as_ref().is_none_or(web), "--home-url begins with https:// or http://");
                    let host = host.map(|host| host.to_lowercase());
                    if let Some(host) = &host {
                        let fits = host.contains('.')
                            && host.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
                        ensure!(fits, "`{host}` is not a host name; write for example track.orlane.example");
                        let asked = host.clone();
                        let owner = app.db.read(move |conn| branding::store::by_host(conn, &asked)).await?;
                        ensure!(owner.is_none(), "the host {host} belongs to a brand already");
                    }
                    let now = app.clock.now();
                    let taken = {
                        let slug = slug.clone();
                        app.db.read(move |conn| accounts::store::merchant_by_slug(conn, &slug)).await?.is_some()
                    };
                    if taken {
                        bail!("there is a merchant `{slug}` already");
                    }
                    let merchant = Merchant { id: MerchantId::new(now), slug, name, time_zone, locale };
                    let contact = Contact { email, phone, ..Contact::default() };
                    let brand = Brand {
                        content: Content { home_url, contact, ..Content::default() },
                        ..Brand::plain(&merchant, BrandId::new(now))
                    };
                    let made = merchant.clone();
                    app.db
                        .write(move |tx| {
                            accounts::store::insert_merchant(tx, &made, now)?;
                            branding::store::insert(tx, &brand, now)?;
                            if let Some(host) = &host {
                                branding::store::set_host(tx, brand.merchant, brand.id, host)?;
                            }
                            Ok(())
                        })
                        .await?;
                    common::say(&format!("made merchant {} ({})", merchant.slug, merchant.id));
                }
                Self::List => {
                    for merchant in app.db.read(accounts::store::merchants).await? {
                        common::say(&format!("{}\t{}\t{}", merchant.slug, merchant.name, merchant.time_zone));
                    }
                }
            }
            Ok(())
        })
    }
}
