//! Which guides and which banner fit an order.

use jiff::civil::DateTime;

use crate::branding::Stage;
use crate::branding::content::{Audience, Banner, Guide, Products};
use crate::i18n::Language;
use crate::orders::{Currency, Money};

/// Most guides on a page.
const MOST_GUIDES: usize = 3;

/// What is known of an order, for deciding to whom something is said. None of it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Where it goes: two letters of ISO 3166.
    pub country: Option<String>,
    /// What was to be paid.
    pub total: Option<Money>,
    /// Whether it is the shopper's first; unknown without an e-mail address.
    pub first_order: Option<bool>,
}

/// A line of the order that is, or is to be, the shopper's.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// Stock-keeping unit.
    pub sku: Option<&'a str>,
    /// The shop's id of the product.
    pub product_id: Option<&'a str>,
    /// Name.
    pub title: &'a str,
    /// How far its first piece is.
    pub stage: Stage,
}

/// How things stand with an order, for choosing words.
#[derive(Clone, Debug)]
pub struct Occasion<'a> {
    /// How far the order is: delivered only if all of it is. None if nothing (more) is to come of it.
    pub stage: Option<Stage>,
    /// Whether all there is to say is that the order was received.
    pub confirmation: bool,
    /// What was ordered, without what was cancelled, sent back, lost.
    pub items: &'a [Item<'a>],
    /// What is known of the order.
    pub facts: &'a Facts,
}

/// The guides to show in a language, each with how far what it is about is: for what has arrived first.
pub fn guides<'a>(
    all: &'a [Guide],
    occasion: &Occasion<'_>,
    in_trouble: bool,
    language: Language,
) -> Vec<(&'a Guide, Stage)> {
    let mut chosen: Vec<(&Guide, Stage)> = all
        .iter()
        .filter(|guide| guide.title.get(language).is_some())
        .filter_map(|guide| {
            let about = if guide.products.is_all() {
                occasion.stage.into_iter().collect::<Vec<_>>()
            } else {
                occasion.items.iter().filter(|item| names(&guide.products, item)).map(|item| item.stage).collect()
            };
            let fits = |stage: &Stage| {
                (guide.stages.is_empty() || guide.stages.contains(stage)) && (!in_trouble || *stage == Stage::Delivered)
            };
            Some((guide, about.into_iter().filter(fits).max()?))
        })
        .collect();
    chosen.sort_by_key(|(_, stage)| *stage != Stage::Delivered);
    chosen.truncate(MOST_GUIDES);
    chosen
}

fn names(products: &Products, item: &Item<'_>) -> bool {
    let is = |all: &[String], one: Option<&str>| one.is_some_and(|one| all.iter().any(|each| each == one));
    let title = item.title.to_lowercase();
    is(&products.skus, item.sku)
        || is(&products.product_ids, item.product_id)
        || products.titles.iter().any(|part| title.contains(&part.to_lowercase()))
}

/// The banner to show, if any, and when another one, or none, may have to be shown. `now` is on the merchant's clock.
pub fn banner<'a>(
    all: &'a [Banner],
    occasion: &Occasion<'_>,
    in_trouble: bool,
    language: Language,
    now: DateTime,
) -> (Option<&'a Banner>, Option<DateTime>) {
    let meant: Vec<&Banner> = all
        .iter()
        .filter(|banner| banner.service || !in_trouble)
        .filter(|banner| banner.text.get(language).is_some())
        .filter(|banner| is_for(&banner.audience, occasion, language))
        .collect();
    let running = |banner: &&&Banner| {
        banner.from.is_none_or(|from| from.start() <= now) && banner.until.is_none_or(|until| now < until.end())
    };
    // Of equals the first in the list.
    let shown = meant.iter().filter(running).rev().max_by_key(|banner| (banner.service, banner.priority)).copied();
    let edges =
        meant.iter().flat_map(|banner| [banner.from.map(|from| from.start()), banner.until.map(|until| until.end())]);
    (shown, edges.flatten().filter(|edge| now < *edge).min())
}

fn is_for(audience: &Audience, occasion: &Occasion<'_>, language: Language) -> bool {
    let facts = occasion.facts;
    let stage = || occasion.stage.is_some_and(|stage| audience.stages.contains(&stage));
    let country =
        || facts.country.as_ref().is_some_and(|to| audience.countries.iter().any(|each| each.eq_ignore_ascii_case(to)));
    (audience.stages.is_empty() || stage())
        && (audience.countries.is_empty() || country())
        && (audience.languages.is_empty() || audience.languages.contains(&language))
        && (!audience.first_order || facts.first_order == Some(true))
        && audience.order_value.as_ref().is_none_or(|value| {
            let Some((total, currency)) = facts.total.zip(Currency::new(&value.currency)) else { return false };
            let minor = |amount: &Option<String>| amount.as_deref().and_then(|amount| currency.minor(amount));
            total.currency == currency
                && minor(&value.at_least).is_none_or(|least| least <= total.minor)
                && minor(&value.at_most).is_none_or(|most| total.minor <= most)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::branding::Localised;
    use crate::branding::content::OrderValue;

    const EN: Language = Language::English;

    fn guide(title: &str, stages: &[Stage], products: Products) -> Guide {
        Guide { title: Localised::new([(EN, title)]), stages: stages.to_vec(), products, ..Guide::default() }
    }

    fn sku(sku: &str) -> Products {
        Products { skus: vec![sku.into()], ..Products::default() }
    }

    fn item(sku: &'static str, title: &'static str, stage: Stage) -> Item<'static> {
        Item { sku: Some(sku), product_id: Some("77"), title, stage }
    }

    fn occasion<'a>(stage: Stage, items: &'a [Item<'a>], facts: &'a Facts) -> Occasion<'a> {
        Occasion { stage: Some(stage), confirmation: false, items, facts }
    }

    fn titles(all: &[Guide], occasion: &Occasion<'_>, in_trouble: bool) -> Vec<String> {
        guides(all, occasion, in_trouble, EN).iter().map(|(g, _)| g.title.get(EN).unwrap().to_owned()).collect()
    }

    #[test]
    fn what_has_arrived_comes_first_and_three_are_enough() {
        use Stage::*;
        let all = [
            guide("all", &[], Products::default()),
            guide("winding", &[Before, OnTheWay], sku("W")),
            guide("strap", &[Delivered], sku("S")),
            guide("by title", &[Delivered], Products { titles: vec!["LOUPE".into()], ..Products::default() }),
            guide("by product", &[], Products { product_ids: vec!["77".into()], ..Products::default() }),
            guide("other", &[], sku("X")),
        ];
        let facts = Facts::default();
        let items = [item("W", "Watch", OnTheWay), item("S", "Strap", Delivered), item("L", "A loupe", Delivered)];
        let part = occasion(OnTheWay, &items, &facts);
        assert_eq!(titles(&all, &part, false), ["strap", "by title", "by product"]);
        assert_eq!(titles(&all[..3], &part, false), ["strap", "all", "winding"]);
        assert_eq!(titles(&all, &part, true), ["strap", "by title", "by product"]);
        assert!(titles(&all[..2], &part, true).is_empty(), "in trouble nothing about what is not there");
        let cancelled = Occasion { stage: None, items: &[], ..part };
        assert!(titles(&all, &cancelled, false).is_empty());
        assert!(guides(&all, &occasion(Before, &items, &facts), false, Language::German).is_empty());
    }

    fn banner_of(text: &str, priority: u8) -> Banner {
        Banner { text: Localised::new([(EN, text)]), priority, ..Banner::default() }
    }

    #[test]
    fn one_banner_that_runs_and_its_next_edge() {
        let facts = Facts::default();
        let at = |now: &str, all: &[Banner], in_trouble| {
            let (shown, edge) =
                banner(all, &occasion(Stage::Before, &[], &facts), in_trouble, EN, now.parse().unwrap());
            (shown.map(|b| b.text.get(EN).unwrap().to_owned()), edge.map(|edge| edge.to_string()))
        };
        let mut sale = banner_of("sale", 9);
        (sale.from, sale.until) = ("2026-11-27".parse().ok(), "2026-11-30".parse().ok());
        let mut strike = banner_of("strike", 0);
        (strike.service, strike.until) = (true, "2026-11-28T12:00".parse().ok());
        let all = [banner_of("always", 1), sale, strike];
        let said = |text: &str, edge: Option<&str>| (Some(text.to_owned()), edge.map(str::to_owned));
        assert_eq!(at("2026-11-26T10:00", &all[..2], false), said("always", Some("2026-11-27T00:00:00")));
        assert_eq!(at("2026-11-27T00:00", &all[..2], false), said("sale", Some("2026-12-01T00:00:00")));
        assert_eq!(at("2026-12-01T00:00", &all[..2], false), said("always", None));
        assert_eq!(at("2026-11-28T11:59", &all, false), said("strike", Some("2026-11-28T12:00:00")));
        assert_eq!(at("2026-11-28T12:00", &all, false).0.as_deref(), Some("sale"));
        assert_eq!(at("2026-11-28T10:00", &all, true), said("strike", Some("2026-11-28T12:00:00")));
        assert_eq!(at("2026-11-29T10:00", &all, true), (None, None), "in trouble only service");
        assert_eq!(at("2026-11-29T10:00", &[banner_of("a", 1), banner_of("b", 1)], false).0.as_deref(), Some("a"));
    }

    #[test]
    fn audiences() {
        let eur = Currency::new("EUR").unwrap();
        let facts = Facts {
            country: Some("fr".into()),
            total: Some(Money { minor: 10_000, currency: eur }),
            first_order: Some(true),
        };
        let here = occasion(Stage::OnTheWay, &[], &facts);
        let unknown = Facts::default();
        let value = |least: &str, most: &str| {
            let amount = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            Some(OrderValue { currency: "EUR".into(), at_least: amount(least), at_most: amount(most) })
        };
        let yes = [
            Audience::default(),
            Audience { stages: vec![Stage::OnTheWay], ..Audience::default() },
            Audience { countries: vec!["BE".into(), "FR".into()], ..Audience::default() },
            Audience { languages: vec![EN], ..Audience::default() },
            Audience { first_order: true, ..Audience::default() },
            Audience { order_value: value("100", ""), ..Audience::default() },
            Audience { order_value: value("", "100.00"), ..Audience::default() },
        ];
        for audience in &yes {
            assert!(is_for(audience, &here, EN), "{audience:?}");
            let asks = *audience != Audience::default() && audience.stages.is_empty() && audience.languages.is_empty();
            assert_eq!(is_for(audience, &occasion(Stage::OnTheWay, &[], &unknown), EN), !asks, "{audience:?}");
        }
        let no = [
            Audience { stages: vec![Stage::Before], ..Audience::default() },
            Audience { countries: vec!["DE".into()], ..Audience::default() },
            Audience { languages: vec![Language::German], ..Audience::default() },
            Audience { order_value: value("100.01", ""), ..Audience::default() },
            Audience { order_value: value("", "99.99"), ..Audience::default() },
            Audience {
                order_value: Some(OrderValue { currency: "CHF".into(), ..OrderValue::default() }),
                ..Audience::default()
            },
        ];
        for audience in &no {
            assert!(!is_for(audience, &here, EN), "{audience:?}");
        }
    }
}
