//! Public holidays: of countries, and of those of their parts that have others.
//!
//! Bundled in `static/holidays` (its README says what the lines mean and where they are from). An installation may read another
//! file of the same kind instead, because governments move holidays more often than we release.

use std::collections::HashMap;
use std::io::Read;
use std::sync::LazyLock;

use flate2::read::GzDecoder;
use jiff::civil::Date;

static BUNDLED: &[u8] = include_bytes!("../../static/holidays/holidays.txt.gz");
const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// Which days are public holidays where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holidays {
    /// `DE`, `DE-BY` → days since 1970-01-01, ascending. A part that is not here has its country's.
    places: HashMap<String, Vec<i32>>,
}

/// A line that is none of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {why}")]
pub struct Unreadable {
    /// Which, from 1; 0 if the file as a whole cannot be read.
    pub line: usize,
    /// What is wrong, and what would be right.
    pub why: String,
}

impl Holidays {
    /// The bundled ones.
    pub fn bundled() -> &'static Self {
        // A file that a test reads cannot be unreadable here.
        static READ: LazyLock<Holidays> = LazyLock::new(|| Holidays::read(BUNDLED).unwrap_or_default());
        &READ
    }

    /// Reads a file, plain or gzip.
    ///
    /// # Errors
    /// The first line that cannot be read.
    pub fn read(file: &[u8]) -> Result<Self, Unreadable> {
        let whole = |why: String| Unreadable { line: 0, why };
        let mut text = String::new();
        if file.starts_with(&[0x1f, 0x8b]) {
            GzDecoder::new(file).read_to_string(&mut text).map_err(|error| whole(error.to_string()))?;
        } else {
            text = String::from_utf8(file.to_vec()).map_err(|error| whole(error.to_string()))?;
        }
        let mut places: HashMap<String, Vec<i32>> = HashMap::new();
        for (at, line) in text.lines().enumerate() {
            let wrong = |why: String| Unreadable { line: at + 1, why };
            let mut words = line.split_whitespace();
            let Some(place) = words.next().filter(|place| !place.starts_with('#')) else { continue };
            let days = match place.split_once('-') {
                None => words.map(|word| day(word).map_err(wrong)).collect::<Result<Vec<_>, _>>()?,
                Some((country, _)) => {
                    let mut days = places.get(country).cloned().ok_or_else(|| {
                        wrong(format!("{place} stands before its country; put the line {country} above it"))
                    })?;
                    for word in words {
                        let (sign, rest) = word.split_at_checked(1).unwrap_or_default();
                        let day = || day(rest).map_err(wrong);
                        match sign {
                            "+" => days.push(day()?),
                            "-" => {
                                let less = day()?;
                                days.retain(|kept| *kept != less);
                            }
                            _ => return Err(wrong(format!("{word} needs + or - before it: how {place} differs"))),
                        }
                    }
                    days
                }
            };
            let mut days = days;
            days.sort_unstable();
            days.dedup();
            places.insert(place.to_ascii_uppercase(), days);
        }
        Ok(Self { places })
    }

    /// Holidays at a place, as days since 1970-01-01, ascending. `country` and `region` are codes, as addresses have them; none for a
    /// country that is not known.
    pub fn at(&self, country: &str, region: Option<&str>) -> &[i32] {
        let country = country.trim().to_ascii_uppercase();
        let part = region.and_then(|region| {
            let region = region.trim().to_ascii_uppercase();
            // "BY" and "DE-BY" are both written.
            let code = region.strip_prefix(&format!("{country}-")).unwrap_or(&region);
            self.places.get(&format!("{country}-{code}"))
        });
        part.or_else(|| self.places.get(&country)).map_or(&[], Vec::as_slice)
    }

    /// Whether a day is a holiday at a place.
    pub fn is(&self, country: &str, region: Option<&str>, date: Date) -> bool {
        self.at(country, region).binary_search(&days_since_epoch(date)).is_ok()
    }
}

/// Days since 1970-01-01.
pub(super) fn days_since_epoch(date: Date) -> i32 {
    (date - EPOCH).get_days()
}

/// `260131`.
fn day(text: &str) -> Result<i32, String> {
    let wrong = || format!("{text:?} is no day; write 260131 for 31 January 2026");
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong());
    }
    let two = |from: usize| text.get(from..from + 2).and_then(|digits| digits.parse::<i8>().ok());
    let (Some(year), Some(month), Some(day)) = (two(0), two(2), two(4)) else { return Err(wrong()) };
    Date::new(2000 + i16::from(year), month, day).map(days_since_epoch).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_bundled_ones_are_right_where_they_are_known() {
        let holidays = Holidays::read(BUNDLED).unwrap();
        assert_eq!(Holidays::bundled(), &holidays);
        for (country, region, day) in [
            ("DE", None, date(2026, 12, 25)),
            ("DE", Some("BY"), date(2027, 1, 6)),
            ("de", Some("DE-BY"), date(2027, 1, 6)),
            ("US", None, date(2026, 11, 26)),
            ("GB", Some("SCT"), date(2026, 11, 30)),
            ("FR", None, date(2027, 7, 14)),
            ("BR", Some("SP"), date(2018, 7, 9)),
            ("JP", None, date(2026, 11, 23)),
        ] {
            assert!(holidays.is(country, region, day), "{country} {region:?} {day}");
        }
        assert!(!holidays.is("DE", Some("BE"), date(2027, 1, 6)), "Epiphany is none in Berlin");
        assert!(!holidays.is("DE", Some("nowhere"), date(2027, 1, 6)), "an unknown part has its country's");
        assert!(!holidays.is("", None, date(2026, 12, 25)));
        let last = holidays.at("DE", None).last().copied();
        assert!(last.is_some_and(|last| last > days_since_epoch(date(2035, 12, 1))), "{last:?}");
    }

    #[test]
    fn a_file_of_ones_own_is_read_or_says_what_is_wrong_with_it() {
        let own = Holidays::read(b"# ours\nXX 260102 260101\nXX-A -260101 +260301\n\n").unwrap();
        assert_eq!(own.at("XX", None).len(), 2);
        assert!(own.is("XX", Some("A"), date(2026, 3, 1)) && !own.is("XX", Some("A"), date(2026, 1, 1)));
        for (file, line, why) in [
            ("DE 260101\nDE 26-01-01", 2, "26-01-01"),
            ("DE 260231", 1, "is no day"),
            ("DE 260101\nAT-1 +260101", 2, "put the line AT above it"),
            ("DE 260101\nDE-BY 260106", 2, "needs + or -"),
        ] {
            let error = Holidays::read(file.as_bytes()).unwrap_err();
            assert_eq!(error.line, line, "{file}");
            assert!(error.why.contains(why), "{error}");
        }
        assert_eq!(Holidays::read(&[0x1f, 0x8b, 1]).unwrap_err().line, 0);
    }
}
