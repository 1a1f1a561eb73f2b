//! Codes for cameras and scanners, as SVG: QR and Code 128.
//!
//! Always black on white with their quiet zone, whatever the theme: scanners expect dark on light, also at night. The
//! drawings have no size of their own; whoever places them gives them one (at least 2 cm for a QR that is printed).
//! They stand in a page as they are, or in a file of their own.

use std::fmt::Write as _;

use barcoders::sym::code128::Code128;
use qrcode::{Color, EcLevel, QrCode};

/// Modules that stay white around a QR, and beside a bar code.
const QUIET_QR: usize = 4;
const QUIET_BARS: usize = 10;

/// A QR code of a text. `label` says to who cannot see it what it is. `None` if the text is too long for one (about two
/// thousand letters).
pub fn qr_svg(text: &str, label: &str) -> Option<String> {
    // Level M survives a crease or a drop of rain on a packing slip; more would only make the squares smaller.
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::with_capacity(width * width * 4);
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let dark: Vec<bool> = row.iter().map(|colour| *colour == Color::Dark).collect();
        for (x, run) in runs(&dark) {
            let (x, y) = (x + QUIET_QR, y + QUIET_QR);
            let _never_fails = write!(path, "M{x} {y}h{run}v1h-{run}z");
        }
    }
    let side = width + 2 * QUIET_QR;
    Some(svg(side, side, &path, label))
}

/// A Code 128 of a text. `label` says to who cannot see it what it is; the text itself stands nowhere. `None` if the text
/// is empty or has other characters than printable ASCII: scanners read no others.
pub fn code128_svg(text: &str, label: &str) -> Option<String> {
    let bars = Code128::new(in_sets(text)?).ok()?.encode();
    let dark: Vec<bool> = bars.iter().map(|bar| *bar == 1).collect();
    let width = dark.len() + 2 * QUIET_BARS;
    // The standard asks for 15 % of the width; a third more forgives a crooked hand.
    let height = (width / 5).max(30);
    let mut path = String::with_capacity(dark.len() * 6);
    for (x, run) in runs(&dark) {
        let _never_fails = write!(path, "M{} 0h{run}v{height}h-{run}z", x + QUIET_BARS);
    }
    Some(svg(width, height, &path, label))
}

fn svg(width: usize, height: usize, path: &str, label: &str) -> String {
    let label = html_escape::encode_double_quoted_attribute(label);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{label}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{width}v{height}H0z\"/><path fill=\"#000\" \
         d=\"{path}\"/></svg>"
    )
}

/// Where dark begins, and how long it lasts.
fn runs(dark: &[bool]) -> Vec<(usize, usize)> {
    let mut at = 0;
    let pieces = dark.chunk_by(|a, b| a == b).map(|piece| {
        let start = at;
        at += piece.len();
        (start, piece)
    });
    pieces.filter(|(_, piece)| piece.first() == Some(&true)).map(|(start, piece)| (start, piece.len())).collect()
}

/// The text with marks where the character set changes, as the encoder takes it: digits in pairs (set C) where that makes
/// the code shorter, everything else in set B.
fn in_sets(text: &str) -> Option<String> {
    if text.is_empty() || !text.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return None;
    }
    const LETTERS: char = '\u{181}';
    const PAIRS: char = '\u{106}';
    let mut out = String::with_capacity(text.len() + 8);
    let mut set = None;
    let mut switch = |out: &mut String, to: char| {
        if set != Some(to) {
            out.push(to);
            set = Some(to);
        }
    };
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let at_an_edge = out.is_empty() || digits == rest.len();
        let worth_it = digits >= 6 || (digits >= 4 && at_an_edge) || (digits == 2 && digits == text.len());
        let taken = if worth_it {
            // Of an odd number the first one stands alone, unless the code begins with them.
            let alone = if out.is_empty() { 0 } else { digits % 2 };
            let (first, pairs) = rest.split_at_checked(alone)?;
            if !first.is_empty() {
                switch(&mut out, LETTERS);
                out.push_str(first);
            }
            switch(&mut out, PAIRS);
            let even = pairs.get(..(digits - alone) / 2 * 2)?;
            out.push_str(even);
            alone + even.len()
        } else {
            switch(&mut out, LETTERS);
            let taken = digits.max(1);
            out.push_str(rest.get(..taken)?);
            taken
        };
        rest = rest.get(taken..)?;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The drawing as a camera sees it: which modules are dark, read from the SVG's own text.
    fn seen(svg: &str) -> (usize, Vec<Vec<bool>>) {
        let number = |text: &str| text.parse::<usize>().unwrap();
        let size = svg.split_once("viewBox=\"0 0 ").unwrap().1.split_once('"').unwrap().0;
        let (width, height) = size.split_once(' ').unwrap();
        let mut modules = vec![vec![false; number(width)]; number(height)];
        let path = svg.split_once("fill=\"#000\" d=\"").unwrap().1.split_once('"').unwrap().0;
        for piece in path.split('M').skip(1) {
            let (x, rest) = piece.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (run, rest) = rest.split_once('v').unwrap();
            let down = rest.split_once('h').unwrap().0;
            for row in &mut modules[number(y)..number(y) + number(down)] {
                row[number(x)..number(x) + number(run)].fill(true);
            }
        }
        (number(width), modules)
    }

    fn read_qr(svg: &str) -> String {
        let (width, modules) = seen(svg);
        let scale = 3;
        let mut image = rqrr::PreparedImage::prepare_from_bitmap(width * scale, width * scale, |x, y| {
            modules[y / scale][x / scale]
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "one code is seen");
        grids[0].decode().unwrap().1
    }

    /// Widths of bars and gaps of each value, from the standard (ISO/IEC 15417), then the stop.
    const WIDTHS: &str = "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 \
        122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 \
        212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 \
        313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 \
        121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 \
        121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 \
        113141 114131 311141 411131 211412 211214 211232 2331112";

    /// A scanner: quiet zone, values, check sum, text.
    fn read_bars(svg: &str) -> String {
        let (_, modules) = seen(svg);
        assert!(modules.iter().all(|row| *row == modules[0]), "bars go from top to bottom");
        let row = &modules[0];
        assert!(row[..10].iter().chain(&row[row.len() - 10..]).all(|dark| !dark), "ten quiet modules");
        let bars: Vec<usize> = row[10..row.len() - 10].chunk_by(|a, b| a == b).map(<[bool]>::len).collect();
        let table: Vec<&str> = WIDTHS.split_whitespace().collect();
        let (symbols, stop) = bars.split_at(bars.len() - 7);
        let digits = |widths: &[usize]| widths.iter().map(usize::to_string).collect::<String>();
        assert_eq!(digits(stop), table[106]);
        let mut values: Vec<usize> =
            symbols.chunks(6).map(|widths| table.iter().position(|known| *known == digits(widths)).unwrap()).collect();
        let check = values.pop().unwrap();
        let sum: usize = values.iter().enumerate().map(|(at, value)| at.max(1) * value).sum();
        assert_eq!(check, sum % 103, "check sum");
        let mut set = values[0];
        let mut text = String::new();
        for value in &values[1..] {
            match (set, *value) {
                (104, 99) => set = 105,
                (105, 100) => set = 104,
                (104, value) => text.push(char::from(u8::try_from(value + 32).unwrap())),
                (105, value) => text.push_str(&format!("{value:02}")),
                other => panic!("{other:?}"),
            }
        }
        text
    }

    #[test]
    fn what_is_drawn_can_be_read() {
        let url = "https://track.maison-orlane.example/t/AAAAAAAAAAAAAAAAAAAAA_";
        let svg = qr_svg(url, "This page").unwrap();
        assert_eq!(read_qr(&svg), url);
        for text in ["JJD0003", "00340434161094042557", "1Z999AA10123456784", "RMA-1042-7", "123", "12", "A1234B", "7"]
        {
            assert_eq!(read_bars(&code128_svg(text, "Bar code").unwrap()), text);
        }
    }

    #[test]
    fn digits_go_in_pairs() {
        assert_eq!(in_sets("00340434161094042557").unwrap(), "\u{106}00340434161094042557");
        assert_eq!(in_sets("AB1234567").unwrap(), "\u{181}AB1\u{106}234567");
        assert_eq!(in_sets("12345-A").unwrap(), "\u{106}1234\u{181}5-A");
    }

    #[test]
    fn what_cannot_be_drawn_is_not() {
        assert_eq!(qr_svg(&"x".repeat(4000), ""), None);
        assert_eq!(code128_svg("", ""), None);
        assert_eq!(code128_svg("Größe", ""), None);
    }

    #[test]
    fn a_label_stays_a_label() {
        let svg = qr_svg("x", "\"><script>").unwrap();
        assert!(svg.contains("aria-label=\"&quot;&gt;&lt;script&gt;\""), "{svg}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_printable_text_is_read_back(text in "[ -~]{1,30}") {
            prop_assert_eq!(read_bars(&code128_svg(&text, "").unwrap()), text);
        }

        #[test]
        fn any_number_is_read_back(text in "[0-9]{1,30}[A-Z]?[0-9]{0,9}") {
            prop_assert_eq!(read_bars(&code128_svg(&text, "").unwrap()), text);
        }
    }
}
