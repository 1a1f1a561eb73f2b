//! Amounts of money.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use crate::orders::Money;

/// Formats an amount: digits and separators by ICU4X, the symbol where CLDR has it for our languages.
///
/// ICU4X's own currency formatter is still experimental, so the places of the symbol stand here.
pub fn format(money: Money, locale: &Locale) -> String {
    let code = money.currency.as_str();
    let mut amount = Decimal::from(money.minor.unsigned_abs());
    let decimals = i16::try_from(money.currency.decimals()).unwrap_or(2);
    amount.multiply_pow10(-decimals);
    amount.pad_end(-decimals);
    let digits = DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
        .map_or_else(|_| amount.to_string(), |formatter| formatter.format(&amount).to_string());
    let minus = if money.minor < 0 { "\u{2212}" } else { "" };
    let symbol = symbol(code, locale);
    match side(locale) {
        Side::Before if symbol.ends_with(char::is_alphabetic) => format!("{minus}{symbol}\u{a0}{digits}"),
        Side::Before => format!("{minus}{symbol}{digits}"),
        Side::BeforeWithBlank => format!("{symbol}\u{a0}{minus}{digits}"),
        Side::After => format!("{minus}{digits}\u{a0}{symbol}"),
        // The mark keeps sign, digits and symbol together in a line of either direction.
        Side::AfterFromTheRight => format!("\u{200f}{minus}{digits}\u{a0}{symbol}"),
    }
}

/// Where the symbol stands.
enum Side {
    Before,
    BeforeWithBlank,
    After,
    AfterFromTheRight,
}

fn side(locale: &Locale) -> Side {
    let region = locale.id.region.map(|region| region.as_str().to_owned());
    match (locale.id.language.as_str(), region.as_deref()) {
        ("ar" | "he", _) => Side::AfterFromTheRight,
        ("nl", _) | ("de", Some("AT" | "CH" | "LI")) | ("it", Some("CH")) => Side::BeforeWithBlank,
        ("pt", None | Some("BR")) => Side::BeforeWithBlank,
        // Latin America, but for the dollar sign, writes as the United States do.
        ("es", Some(region)) if region != "ES" => Side::Before,
        ("de" | "fr" | "es" | "it" | "pt" | "pl" | "cs" | "sv" | "da" | "fi", _) => Side::After,
        _ => Side::Before,
    }
}

fn symbol<'a>(code: &'a str, locale: &Locale) -> &'a str {
    let region = locale.id.region.map(|region| region.as_str().to_owned());
    match (code, locale.id.language.as_str(), region.as_deref()) {
        ("EUR", ..) => "€",
        ("GBP", ..) => "£",
        ("JPY", "ja", _) => "￥",
        ("JPY", "zh", _) => "JP¥",
        ("JPY", ..) => "¥",
        ("CNY", "zh", _) => "¥",
        ("CNY", ..) => "CN¥",
        ("KRW", ..) => "₩",
        ("INR", ..) => "₹",
        ("ILS", ..) => "₪",
        ("BRL", ..) => "R$",
        ("TRY", "tr", _) => "₺",
        ("PLN", "pl", _) => "zł",
        ("CZK", "cs", _) => "Kč",
        ("SEK", "sv", _) => "kr",
        ("DKK", "da", _) => "kr.",
        // A bare dollar sign is clear only to who lives with it.
        ("USD", _, None | Some("US")) | ("CAD", _, Some("CA")) | ("AUD", _, Some("AU")) | ("MXN", _, Some("MX")) => "$",
        ("USD", ..) => "US$",
        ("CAD", ..) => "CA$",
        ("AUD", ..) => "A$",
        ("MXN", ..) => "MX$",
        (other, ..) => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::Currency;

    fn text(minor: i64, currency: &str, locale: &str) -> String {
        let money = Money { minor, currency: Currency::new(currency).unwrap() };
        format(money, &locale.parse().unwrap()).replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn as_readers_expect_it() {
        assert_eq!(text(245_000, "EUR", "en"), "€2,450.00");
        assert_eq!(text(245_000, "EUR", "de"), "2.450,00 €");
        assert_eq!(text(1050, "USD", "en-US"), "$10.50");
        assert_eq!(text(1050, "USD", "en-GB"), "US$10.50");
        assert_eq!(text(1200, "JPY", "en"), "¥1,200");
        assert_eq!(text(-5, "EUR", "en"), "\u{2212}€0.05");
        assert_eq!(text(1500, "KWD", "en"), "KWD 1.500");
        assert_eq!(text(990, "CHF", "de-CH"), "CHF 9.90");
        assert_eq!(text(245_000, "EUR", "fr"), "2 450,00 €");
        assert_eq!(text(245_000, "EUR", "nl"), "€ 2.450,00");
        assert_eq!(text(1990, "PLN", "pl"), "19,90 zł");
        assert_eq!(text(1990, "PLN", "en"), "PLN 19.90");
        assert_eq!(text(1_234_567, "BRL", "pt-BR"), "R$ 12.345,67");
        assert_eq!(text(1_234_567, "EUR", "pt-PT"), "12 345,67 €");
        assert_eq!(text(1200, "JPY", "ja"), "￥1,200");
        assert_eq!(text(1200, "KRW", "ko"), "₩1,200");
        assert_eq!(text(9900, "TRY", "tr"), "₺99,00");
        assert_eq!(text(9900, "SEK", "sv"), "99,00 kr");
        assert_eq!(text(9900, "USD", "es-MX"), "US$99.00");
        assert_eq!(text(990, "EUR", "ar-EG"), "\u{200f}٩٫٩٠ €");
        assert_eq!(text(990, "ILS", "he"), "\u{200f}9.90 ₪");
    }
}
