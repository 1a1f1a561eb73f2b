//! Who the demo's merchants are: different in everything but the HTML.
//!
//! Each is a folder in `static/demo`: `brand.json` (what it sells, which way it travels to whom, its look),
//! `content.json` (its words, as the API takes them), `logo.svg`, and a picture for each product. A brand is nothing but its
//! tokens and its words; no style sheet and no template knows any of them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::branding::{Content, Theme};
use crate::web::assets;

/// A product of the catalogue.
#[derive(Deserialize)]
pub struct Product {
    /// Stock-keeping unit.
    pub sku: String,
    /// Name.
    pub title: String,
    /// Variant.
    pub variant: Option<String>,
    /// Price in cents.
    pub price: i64,
    /// Picture among the brand's files; none for what has no body.
    pub picture: Option<String>,
}

/// The way from the merchant to those who order there. Places are written `Oslo, NO`.
#[derive(Deserialize)]
pub struct Route {
    /// Who carries most of it, as shops call it.
    pub carrier: String,
    /// Where it begins.
    pub origin: String,
    /// What it passes.
    pub hubs: Vec<String>,
    /// Where customs look at it. It is one of the hubs if everything has to pass there.
    pub customs: String,
    /// Where they live.
    pub city: String,
    /// Time zones of places whose clocks differ from the merchant's.
    #[serde(default)]
    pub zones: BTreeMap<String, String>,
}

/// Someone who ordered.
#[derive(Deserialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Mail.
    pub email: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
}

/// A merchant of the demo.
#[derive(Deserialize)]
pub struct Shop {
    /// Short name; the name of its folder.
    #[serde(skip)]
    pub slug: &'static str,
    /// Name.
    pub name: String,
    /// Host of its own.
    pub host: String,
    /// Time zone.
    pub time_zone: String,
    /// Language of the shop and of most of its shoppers.
    #[serde(default = "english")]
    pub locale: String,
    /// Order numbers begin with this.
    pub prefix: String,
    /// Postage in cents.
    pub postage: i64,
    /// What it sells.
    pub products: Vec<Product>,
    /// How it gets there.
    pub route: Route,
    /// Who orders, by turns.
    pub people: Vec<Person>,
    /// Its look.
    pub theme: Theme,
    /// Its words.
    #[serde(skip)]
    pub content: Content,
}

/// The folders, in the order in which the merchants are made. The first is the one whose parcels move.
const SLUGS: [&str; 6] = ["maison-orlane", "pip-and-toto", "fernweh", "kiosk-9", "brot-und-butter", "atelier-noor"];

fn english() -> String {
    "en".into()
}

static SHOPS: LazyLock<Vec<Shop>> = LazyLock::new(|| SLUGS.into_iter().filter_map(read).collect());

/// All of them.
pub fn all() -> &'static [Shop] {
    &SHOPS
}

fn part<T: DeserializeOwned>(slug: &str, name: &str) -> Option<T> {
    let file = assets::get(&format!("demo/{slug}/{name}.json"))?;
    serde_json::from_slice(&file.data)
        .inspect_err(|error| tracing::error!(slug, name, %error, "the demo's brand cannot be read"))
        .ok()
}

/// A brand's folder is a part of the program: a mistake in one is found by the tests, so it is left out and logged.
fn read(slug: &'static str) -> Option<Shop> {
    let mut shop: Shop = part(slug, "brand")?;
    shop.content = part(slug, "content")?;
    shop.slug = slug;
    let pictures: Vec<_> =
        shop.content.guides.iter().map(|guide| guide.picture.as_ref().map(|name| shop.picture(name))).collect();
    shop.content.guides.iter_mut().zip(pictures).for_each(|(guide, picture)| guide.picture = picture);
    let logo = assets::get(&format!("demo/{slug}/logo.svg"));
    shop.content.logo_svg = logo.map(|file| String::from_utf8_lossy(&file.data).trim().to_owned());
    Some(shop)
}

impl Shop {
    /// The address of one of its pictures.
    pub fn picture(&self, name: &str) -> String {
        assets::url(&format!("demo/{}/{name}.svg", self.slug))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::brand_content;
    use crate::branding::colour::Colour;

    #[test]
    fn every_folder_is_a_whole_brand() {
        assert_eq!(all().len(), SLUGS.len());
        for shop in all() {
            shop.theme.check().unwrap();
            assert!(shop.content.logo_svg.is_some(), "{} has no logo", shop.slug);
            assert!(shop.products.len() >= 5, "{} sells too little for the scenarios", shop.slug);
            let content = serde_json::to_vec(&brand_content::shown(shop.content.clone())).unwrap();
            assert_eq!(brand_content::read(&content.into()).unwrap(), brand_content::shown(shop.content.clone()));
            assert!(shop.content.guides.len() >= 2 && !shop.content.banners.is_empty(), "{}", shop.slug);
            assert!(
                !shop.people.is_empty() && !shop.route.hubs.is_empty(),
                "{} has nobody to send anything to",
                shop.slug
            );
            let zones = shop.route.zones.values().chain([&shop.time_zone]);
            zones.for_each(|zone| assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}"));
            for picture in shop.products.iter().filter_map(|product| product.picture.as_ref()) {
                let drawing = assets::get(&format!("demo/{}/{picture}.svg", shop.slug)).expect(picture);
                assert!(drawing.data.len() <= 3072, "{picture} has {} bytes", drawing.data.len());
            }
        }
    }

    /// The table in `static/css/shopper/README.md`; rounding may differ by a little.
    #[test]
    fn derived_colours_are_those_of_the_design() {
        let css = all()[0].theme.css();
        for (token, hex) in
            [("paper", "#faf6ef"), ("accent", "#1b3e69"), ("quiet", "#736e66"), ("problem-ink", "#b83e30")]
        {
            let value = css.split(&format!("--{token}:")).nth(1).unwrap().split(';').next().unwrap();
            let (ours, theirs): (Colour, Colour) = (value.parse().unwrap(), hex.parse().unwrap());
            assert!((ours.lightness - theirs.lightness).abs() < 0.02, "{token}: {value} is not {hex}");
            assert!((ours.chroma - theirs.chroma).abs() < 0.02, "{token}: {value} is not {hex}");
        }
    }
}
