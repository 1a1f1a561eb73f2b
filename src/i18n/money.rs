//! Amounts of money.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use crate::orders::Money;

/// Formats an amount: digits and separators by the locale, the symbol where its readers expect it.
///
/// ICU4X's currency formatter is still experimental; this puts the sign of the common currencies, and the code of the
/// others, in front or behind as CLDR has it for our languages.
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
    match locale.id.language.as_str() {
        "de" if locale.id.region.is_some_and(|region| region.as_str() == "CH") => {
            format!("{symbol}\u{a0}{minus}{digits}")
        }
        "de" => format!("{minus}{digits}\u{a0}{symbol}"),
        _ if symbol.chars().all(char::is_alphabetic) => format!("{minus}{symbol}\u{a0}{digits}"),
        _ => format!("{minus}{symbol}{digits}"),
    }
}

fn symbol<'a>(code: &'a str, locale: &Locale) -> &'a str {
    let region = locale.id.region.map(|region| region.as_str().to_owned());
    match (code, region.as_deref()) {
        ("EUR", _) => "€",
        ("GBP", _) => "£",
        ("JPY", _) => "¥",
        // A bare dollar sign is clear only to who lives with it.
        ("USD", None | Some("US")) | ("CAD", Some("CA")) | ("AUD", Some("AU")) => "$",
        ("USD", _) => "US$",
        ("CAD", _) => "CA$",
        ("AUD", _) => "A$",
        (other, _) => other,
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
    }
}
