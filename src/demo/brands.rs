//! Who the demo's merchants are: a watchmaker and a toy maker, different in everything but the HTML.

use std::collections::BTreeMap;

use crate::branding::colour::Colour;
use crate::branding::model::{Contact, Link, Localised};
use crate::branding::theme::Seeds;
use crate::branding::{Content, Theme};
use crate::i18n::Language;
use crate::web::assets;

/// A product of the catalogue.
pub struct Product {
    /// Stock-keeping unit.
    pub sku: &'static str,
    /// Name.
    pub title: &'static str,
    /// Variant.
    pub variant: Option<&'static str>,
    /// Price in cents.
    pub price: i64,
    /// Picture among the static files; none for what has no body.
    pub picture: Option<&'static str>,
}

/// A merchant of the demo.
pub struct Shop {
    /// Short name.
    pub slug: &'static str,
    /// Name.
    pub name: &'static str,
    /// Host of its own.
    pub host: &'static str,
    /// Time zone.
    pub time_zone: &'static str,
    /// Order numbers begin with this.
    pub prefix: &'static str,
    /// What it sells.
    pub products: &'static [Product],
    /// Postage in cents.
    pub postage: i64,
}

/// The watchmaker.
pub const ORLANE: Shop = Shop {
    slug: "maison-orlane",
    name: "Maison Orlane",
    host: "maison-orlane.localhost",
    time_zone: "Europe/Zurich",
    prefix: "MO-",
    postage: 0,
    products: &[
        Product {
            sku: "HIV-36",
            title: "Heure d’hiver, hand-wound",
            variant: Some("Ivory dial, 36 mm"),
            price: 245_000,
            picture: Some("watch"),
        },
        Product {
            sku: "STR-18M",
            title: "Calf strap, midnight",
            variant: Some("18 mm"),
            price: 14_000,
            picture: Some("strap"),
        },
        Product { sku: "BOX-OAK", title: "Travel case in oak", variant: None, price: 18_500, picture: Some("box") },
        Product {
            sku: "LOU-10",
            title: "Watchmaker’s loupe",
            variant: Some("10×"),
            price: 6_000,
            picture: Some("loupe"),
        },
        Product {
            sku: "GIL-48",
            title: "Gilet pocket watch",
            variant: Some("Silver, 48 mm"),
            price: 189_000,
            picture: Some("pocket-watch"),
        },
        Product {
            sku: "ENG-TXT",
            title: "Engraving, by hand",
            variant: Some("Up to 24 letters"),
            price: 9_000,
            picture: None,
        },
    ],
};

/// The toy maker.
pub const PIP: Shop = Shop {
    slug: "pip-and-toto",
    name: "Pip & Toto",
    host: "pip-and-toto.localhost",
    time_zone: "Europe/Berlin",
    prefix: "#",
    postage: 490,
    products: &[
        Product {
            sku: "TRAIN-R",
            title: "Wooden train with three wagons",
            variant: Some("Red engine"),
            price: 4_800,
            picture: Some("train"),
        },
        Product {
            sku: "BLOCK-36",
            title: "Alphabet blocks",
            variant: Some("36 pieces"),
            price: 2_900,
            picture: Some("blocks"),
        },
        Product {
            sku: "RAIN-L",
            title: "Stacking rainbow",
            variant: Some("Large"),
            price: 3_900,
            picture: Some("rainbow"),
        },
        Product { sku: "DUCK-1", title: "Pull-along duck", variant: None, price: 2_450, picture: Some("duck") },
        Product {
            sku: "PUZ-24",
            title: "Forest puzzle",
            variant: Some("24 pieces"),
            price: 1_990,
            picture: Some("puzzle"),
        },
        Product { sku: "GIFT-25", title: "Gift card", variant: Some("€25"), price: 2_500, picture: None },
    ],
};

/// Both.
pub const SHOPS: [&Shop; 2] = [&ORLANE, &PIP];

fn tokens<const N: usize>(pairs: [(&str, &str); N]) -> BTreeMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn classes(names: &str) -> Vec<String> {
    names.split_whitespace().map(str::to_owned).collect()
}

impl Shop {
    /// Its look.
    pub fn theme(&self) -> Theme {
        if self.slug == ORLANE.slug { orlane() } else { pip() }
    }

    /// Its words.
    pub fn content(&self) -> Content {
        let logo = assets::get(&format!("demo/{}/logo.svg", self.slug));
        let logo_svg = logo.map(|file| String::from_utf8_lossy(&file.data).trim().to_owned());
        let domain = if self.slug == ORLANE.slug { "orlane.example" } else { "pipandtoto.example" };
        let (thanks, hours, text) = if self.slug == ORLANE.slug {
            (
                Localised::new([
                    (
                        Language::English,
                        "Each piece is regulated for eleven days before it leaves the house. Thank you for the wait.",
                    ),
                    (
                        Language::German,
                        "Jedes Stück wird elf Tage lang reguliert, bevor es das Haus verlässt. Danke für Ihre Geduld.",
                    ),
                ]),
                Localised::new([
                    (Language::English, "Monday to Friday, 9 to 17 h"),
                    (Language::German, "Montag bis Freitag, 9 bis 17 Uhr"),
                ]),
                Localised::new([
                    (Language::English, "Write or call; we have your order in front of us."),
                    (Language::German, "Schreiben Sie uns oder rufen Sie an; Ihre Bestellung liegt vor uns."),
                ]),
            )
        } else {
            (
                Localised::new([
                    (Language::English, "Thank you! Toto packed this one himself, with extra paper for drawing on."),
                    (Language::German, "Vielen Dank! Toto hat selbst gepackt, mit extra Papier zum Malen."),
                ]),
                Localised::new([
                    (Language::English, "Monday to Saturday, 8 to 18 h"),
                    (Language::German, "Montag bis Samstag, 8 bis 18 Uhr"),
                ]),
                Localised::new([
                    (Language::English, "Pip answers, and Pip knows where your parcel is."),
                    (Language::German, "Pip antwortet, und Pip weiß, wo Ihr Paket steckt."),
                ]),
            )
        };
        Content {
            home_url: Some(format!("https://{domain}/")),
            logo_svg,
            thanks,
            contact: Contact {
                text,
                email: Some(format!("hello@{domain}")),
                phone: Some(if self.slug == ORLANE.slug { "+41 32 555 01 42" } else { "+49 30 5550 1742" }.to_owned()),
                hours,
                answer_hours: Some(4),
                links: vec![Link {
                    label: Localised::new([
                        (Language::English, "Questions and answers"),
                        (Language::German, "Fragen und Antworten"),
                    ]),
                    href: format!("https://{domain}/help"),
                }],
            },
        }
    }
}

/// Hairlines, display serif, ivory and ink, wide space, square corners.
fn orlane() -> Theme {
    Theme {
        layout: classes(
            "align-center columns-one date-plate figure-line figure-track items-plates actions-line notes-plain",
        ),
        light: Seeds {
            paper: Colour::new(0.975, 0.011, 88.0),
            ink: Colour::new(0.22, 0.012, 80.0),
            accent: Colour::new(0.36, 0.085, 255.0),
            stage: None,
            hairline: Some(Colour::new(0.84, 0.02, 85.0)),
            second: None,
            third: None,
        },
        dark: Seeds {
            paper: Colour::new(0.17, 0.008, 80.0),
            ink: Colour::new(0.93, 0.018, 88.0),
            accent: Colour::new(0.72, 0.075, 250.0),
            stage: None,
            hairline: Some(Colour::new(0.34, 0.014, 80.0)),
            second: None,
            third: None,
        },
        display: "engraved".into(),
        body: "serif".into(),
        mono: "serif".into(),
        tokens: tokens([
            ("size", "1.125rem"),
            ("display-weight", "500"),
            ("display-tracking", ".02em"),
            ("display-leading", "1.06"),
            ("label-size", ".8125rem"),
            ("label-case", "uppercase"),
            ("label-tracking", ".16em"),
            ("label-weight", "400"),
            ("heading-font", "var(--body)"),
            ("heading-size", ".8125rem"),
            ("heading-case", "uppercase"),
            ("heading-tracking", ".16em"),
            ("heading-weight", "400"),
            ("radius", "0px"),
            ("button-radius", "0px"),
            ("button-rule", "1px"),
            ("button-weight", "400"),
            ("stroke", "1.25px"),
            ("pace", "1.35"),
            ("bead", "0px"),
            ("string", "0px"),
            ("trail-indent", "0px"),
            ("logo", "18px"),
            ("figure", "27rem"),
            ("name-weight", "500"),
            ("thanks-style", "italic"),
        ]),
    }
}

/// Round, chunky, warm primaries on cream, a parcel with a face.
fn pip() -> Theme {
    Theme {
        layout: classes("align-start figure-block figure-face hero-panel actions-fill"),
        light: Seeds {
            paper: Colour::new(0.975, 0.024, 85.0),
            ink: Colour::new(0.3, 0.05, 45.0),
            accent: Colour::new(0.62, 0.21, 30.0),
            stage: Some(Colour::new(0.925, 0.085, 90.0)),
            hairline: Some(Colour::new(0.88, 0.06, 80.0)),
            second: Some(Colour::new(0.58, 0.15, 250.0)),
            third: Some(Colour::new(0.83, 0.165, 85.0)),
        },
        dark: Seeds {
            paper: Colour::new(0.2, 0.022, 50.0),
            ink: Colour::new(0.95, 0.025, 85.0),
            accent: Colour::new(0.68, 0.19, 32.0),
            stage: Some(Colour::new(0.27, 0.04, 60.0)),
            hairline: Some(Colour::new(0.36, 0.04, 60.0)),
            second: Some(Colour::new(0.68, 0.13, 245.0)),
            third: Some(Colour::new(0.83, 0.15, 85.0)),
        },
        display: "chunky".into(),
        body: "rounded".into(),
        mono: "rounded".into(),
        tokens: tokens([
            ("body-weight", "500"),
            ("display-tracking", "-.01em"),
            ("display-leading", "1.02"),
            ("label-font", "var(--display)"),
            ("label-size", "1rem"),
            ("heading-size", "1.5rem"),
            ("radius", "24px"),
            ("stage-radius", "32px"),
            ("button-radius", "99px"),
            ("button-weight", "700"),
            ("press", "4px"),
            ("rule", "5px"),
            ("rule-style", "dotted"),
            ("stroke", "4px"),
            ("pace", "1"),
            ("date-min", "2.5rem"),
            ("figure", "36rem"),
            ("bead", "16px"),
            ("string", "4px"),
            ("trail-indent", "30px"),
            ("picture-ground", "var(--raised)"),
            ("logo", "48px"),
            ("name-weight", "700"),
        ]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_pass_their_own_check() {
        for shop in SHOPS {
            shop.theme().check().unwrap();
            assert!(shop.content().logo_svg.is_some(), "{} has no logo", shop.slug);
            for product in shop.products {
                if let Some(picture) = product.picture {
                    assert!(assets::get(&format!("demo/{}/{picture}.svg", shop.slug)).is_some(), "{picture}");
                }
            }
        }
    }

    /// The table in `static/css/shopper/README.md`; rounding may differ by a little.
    #[test]
    fn derived_colours_are_those_of_the_design() {
        let css = ORLANE.theme().css();
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
