//! Check digits: how a number vouches for itself.

use std::iter::{repeat_n, zip};

/// A rule for a check digit. All are over the digits before it, which [`Format`](super::formats::Format)'s pattern
/// names `s`, and compare with the character that it names `c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// The shape is all that is known.
    None,
    /// The digit that fills a weighted sum up to the next ten.
    Mod10(Mod10),
    /// The whole number's rest when divided by 7.
    Mod7,
    /// The UPU's: weights 8 6 4 2 3 5 9 7, then 11 less the rest when divided by 11; 10 becomes 0 and 11 becomes 5.
    S10,
    /// A weighted sum's rest when divided by 11, of which the last digit stands.
    Weighted(&'static [u32]),
    /// ISO/IEC 7812-1: every second digit doubled, from the right.
    Luhn,
    /// ISO 7064 MOD 37,36, over digits and letters.
    Mod37_36,
}

/// Two weights that take turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mod10 {
    /// Weight of the first digit, and of every second after it.
    pub(super) first: u32,
    /// Weight of the others.
    pub(super) second: u32,
    /// Whether the first digit is the rightmost one.
    pub(super) from_right: bool,
    /// Added to the sum.
    pub(super) plus: u32,
}

/// GS1's rule: SSCC, and whatever borrowed it.
pub(super) const GS1: Check = Check::Mod10(Mod10 { first: 3, second: 1, from_right: true, plus: 0 });

/// Weights from the left, as UPS, FedEx Ground and OnTrac use them.
pub(super) const fn from_left(first: u32, second: u32) -> Check {
    Check::Mod10(Mod10 { first, second, from_right: false, plus: 0 })
}

impl Check {
    /// Whether `check` is the check digit of `serial`. What cannot have one by this rule has none.
    pub(super) fn fits(self, serial: &str, check: char) -> bool {
        match self {
            Self::None => true,
            Self::Mod37_36 => mod_37_36(serial).is_some_and(|value| check.to_digit(36) == Some(value)),
            _ => self.digit(serial).is_some_and(|value| check.to_digit(10) == Some(value)),
        }
    }

    fn digit(self, serial: &str) -> Option<u32> {
        match self {
            Self::None | Self::Mod37_36 => None,
            Self::Mod10(rule) => {
                let values = serial.bytes().map(value_of_letter_or_digit);
                let sum = if rule.from_right { alternate(values.rev(), rule) } else { alternate(values, rule) };
                Some(to_next_ten(sum? + rule.plus))
            }
            Self::Mod7 => digits(serial).try_fold(0, |rest, digit| Some((rest * 10 + digit?) % 7)),
            Self::S10 => Some(match 11 - weigh(serial, &[8, 6, 4, 2, 3, 5, 9, 7])? % 11 {
                10 => 0,
                11 => 5,
                digit => digit,
            }),
            Self::Weighted(weights) => Some(weigh(serial, weights)? % 11 % 10),
            Self::Luhn => {
                let sum = digits(serial).rev().enumerate().try_fold(0, |sum, (at, digit)| {
                    let digit = digit?;
                    Some(sum + if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
                });
                Some(to_next_ten(sum?))
            }
        }
    }
}

fn digits(text: &str) -> impl DoubleEndedIterator<Item = Option<u32>> + ExactSizeIterator + '_ {
    text.bytes().map(|byte| char::from(byte).to_digit(10))
}

/// UPS counts letters as their place in ASCII less three, of which the last digit.
fn value_of_letter_or_digit(byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' => Some((u32::from(byte) - 3) % 10),
        _ => None,
    }
}

fn alternate(values: impl Iterator<Item = Option<u32>>, rule: Mod10) -> Option<u32> {
    values
        .enumerate()
        .try_fold(0, |sum, (at, value)| Some(sum + value? * if at % 2 == 0 { rule.first } else { rule.second }))
}

fn weigh(serial: &str, weights: &[u32]) -> Option<u32> {
    if serial.len() != weights.len() {
        return None;
    }
    zip(digits(serial), weights).try_fold(0, |sum, (digit, weight)| Some(sum + digit? * weight))
}

fn to_next_ten(sum: u32) -> u32 {
    (10 - sum % 10) % 10
}

fn mod_37_36(serial: &str) -> Option<u32> {
    let rest = serial.chars().try_fold(36, |product, char| {
        let sum = (product + char.to_digit(36)?) % 36;
        Some(if sum == 0 { 36 } else { sum } * 2 % 37)
    })?;
    Some((37 - rest) % 36)
}

/// FedEx's weights: 1 3 7 in turn, from the right.
pub(super) const FEDEX_11: Check = Check::Weighted(&[3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]);
/// The same over thirteen digits.
pub(super) const FEDEX_13: Check = Check::Weighted(&[1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]);

/// A number that consists of one character says nothing: every rule that only sums is content with zeros.
pub(super) fn is_monotonous(number: &str) -> bool {
    number.chars().next().is_none_or(|first| number.chars().eq(repeat_n(first, number.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digit_of(check: Check, serial: &str) -> String {
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().filter(|c| check.fits(serial, *c)).collect()
    }

    #[test]
    fn published_examples() {
        // GS1's own example of an SSCC-18; UPU S10's own example; the Luhn example of ISO/IEC 7812.
        assert_eq!(digit_of(GS1, "37610425002123456"), "9");
        assert_eq!(digit_of(Check::S10, "47312482"), "9");
        assert_eq!(digit_of(Check::Luhn, "7992739871"), "3");
        // ISO 7064 MOD 37,36 over the example of the ISNI's cousin, the GRid: A1-2425G-ABC1234002-M.
        assert_eq!(digit_of(Check::Mod37_36, "A12425GABC1234002"), "M");
        // UPS's documented sample number.
        assert_eq!(digit_of(from_left(1, 2), "999AA1012345678"), "4");
    }

    #[test]
    fn s10_s_two_exceptions() {
        // 11 less a rest of 1 is 10, written 0; 11 less nothing is 11, written 5.
        assert_eq!(digit_of(Check::S10, "00000006"), "2");
        assert_eq!(digit_of(Check::S10, "00000008"), "0");
        assert_eq!(digit_of(Check::S10, "00000000"), "5");
    }

    #[test]
    fn weights_take_turns_from_where_they_should() {
        assert_eq!(digit_of(from_left(4, 9), "10000000000"), "6");
        assert_eq!(digit_of(from_left(4, 9), "01000000000"), "1");
        assert_eq!(digit_of(GS1, "01"), "7");
        assert_eq!(digit_of(GS1, "10"), "9");
        let plus_one = Check::Mod10(Mod10 { first: 3, second: 1, from_right: true, plus: 1 });
        assert_eq!(digit_of(plus_one, "01"), "6");
        assert_eq!(digit_of(Check::Mod7, "0000000015"), "1");
        assert_eq!(digit_of(FEDEX_11, "00000000001"), "1");
        // 7 + 3 = 10 is the only rest with two digits.
        assert_eq!(digit_of(FEDEX_11, "00000000110"), "0");
    }

    #[test]
    fn what_has_no_check_digit_by_a_rule_fits_none() {
        for (check, serial) in
            [(Check::S10, "123"), (Check::Mod7, "12A"), (Check::Luhn, "12é"), (Check::Mod37_36, "1-2"), (GS1, "1 2")]
        {
            assert_eq!(digit_of(check, serial), "", "{serial}");
        }
        assert!(is_monotonous("") && is_monotonous("0000") && !is_monotonous("0001"));
    }
}
