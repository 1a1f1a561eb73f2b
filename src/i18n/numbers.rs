//! Whole numbers.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

/// A whole number with the digits and separators of a locale: "1,240", "1.240".
pub fn format(number: u64, locale: &Locale) -> String {
    let decimal = Decimal::from(number);
    DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
        .map_or_else(|_| number.to_string(), |formatter| formatter.format(&decimal).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_follow_the_locale() {
        assert_eq!(format(12_400, &"en".parse().unwrap()), "12,400");
        assert_eq!(format(12_400, &"de".parse().unwrap()), "12.400");
    }
}
