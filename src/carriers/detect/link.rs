//! Numbers in pasted addresses of carriers' pages.

use super::{Evidence, detect, mistyped};

/// Addresses are not longer than this.
const LONGEST: usize = 1000;

/// What carriers call the number in the query of their pages' addresses, folded.
const NAMES: &[&str] = &[
    "awb",
    "barcode",
    "code",
    "consignment",
    "id",
    "inquirynumber1",
    "itemcode",
    "itemid",
    "match",
    "number",
    "parcelnumber",
    "piececode",
    "q",
    "query",
    "search",
    "searchfor",
    "shipmentid",
    "tlabels",
    "trackid",
    "trackingid",
    "trackingnumber",
    "tracknum",
    "tracknumber",
    "tracknumbers",
    "tracknums",
    "trknbr",
];

/// The tracking number in the address of a carrier's page: the part that most looks like one, or else the value that is
/// called one. `None` if the text is no address, or nothing in it is a number; then it stands for itself.
pub fn number_in_link(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() > LONGEST || text.contains(char::is_whitespace) {
        return None;
    }
    let after = |prefix: &str| {
        text.get(..prefix.len())
            .filter(|start| start.eq_ignore_ascii_case(prefix))
            .and_then(|_| text.get(prefix.len()..))
    };
    let address = after("https://").or_else(|| after("http://")).or_else(|| after("www."))?;
    let (_host, rest) = address.split_once(['/', '?', '#'])?;
    // Parts and, where they have one, their names.
    let parts = rest.split(['/', '?', '#', '&', ';', ',', '!', ':']).map(|part| match part.split_once('=') {
        Some((name, value)) => (name, decoded(value)),
        None => ("", decoded(part)),
    });
    let mut best: Option<(u8, String)> = None;
    for (name, value) in parts {
        let value = value.trim();
        if value.bytes().filter(u8::is_ascii_digit).count() < 4 {
            continue;
        }
        let rank = match detect(value).first() {
            Some(found) if found.evidence == Evidence::CheckDigit && found.distinctive => 0,
            Some(found) if found.distinctive => 1,
            _ if mistyped(value).is_some() => 2,
            Some(found) if found.evidence == Evidence::CheckDigit => 3,
            _ if is_named(name) => 4,
            Some(_) => 5,
            None => continue,
        };
        if best.as_ref().is_none_or(|(better, _)| rank < *better) {
            best = Some((rank, value.to_owned()));
        }
    }
    best.map(|(_, number)| number)
}

fn is_named(name: &str) -> bool {
    let folded: String = name.chars().filter(char::is_ascii_alphanumeric).flat_map(char::to_lowercase).collect();
    NAMES.contains(&folded.as_str())
}

/// Without `%20` and `+`; what is no text then is left as it was.
fn decoded(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        let hex = |at: usize| rest.clone().nth(at).and_then(|digit| char::from(digit).to_digit(16));
        match (byte, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                let _skipped = rest.nth(1);
            }
            (b'+', ..) => bytes.push(b' '),
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| part.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_the_carriers_own_addresses() {
        for (address, number) in [
            ("https://www.ups.com/track?tracknum=1Z999AA10123456784", "1Z999AA10123456784"),
            (
                "http://wwwapps.ups.com/WebTracking/track?track=yes&trackNums=1Z999AA10123456784&loc=en_US",
                "1Z999AA10123456784",
            ),
            (
                "HTTPS://tools.usps.com/go/TrackConfirmAction?tLabels=9405%205112%209906%200123%204567%2085",
                "9405 5112 9906 0123 4567 85",
            ),
            (" https://www.royalmail.com/track-your-item#/tracking-results/RX473124829GB\n", "RX473124829GB"),
            ("www.dhl.com/en/express/tracking.html?AWB=1234567891&brand=DHL", "1234567891"),
            ("https://www.evri.com/track/parcel/H01QRA0012345678/details", "H01QRA0012345678"),
            // Another number stands before it; the one with the check digit is meant.
            ("https://track.example/2024/12345678901/1Z999AA10123456784", "1Z999AA10123456784"),
            // Mistyped, or of a shape that nobody knows, but called a number.
            ("https://www.ups.com/track?loc=12345&tracknum=1Z999AA10123456785", "1Z999AA10123456785"),
            ("https://kurier.example/?session=99887&tracking-id=KM-20417", "KM-20417"),
        ] {
            assert_eq!(number_in_link(address).as_deref(), Some(number), "{address}");
        }
    }

    #[test]
    fn what_is_no_address_stands_for_itself() {
        for text in [
            "",
            "1042",
            "#1042",
            "1Z999AA10123456784",
            "https://",
            "https://www.ups.com",
            "https://www.ups.com/track?loc=en_US",
            "https://orlane.example/orders",
            "see https://www.ups.com/track?tracknum=1Z999AA10123456784",
            "ftp://x/1Z999AA10123456784",
            "é",
        ] {
            assert_eq!(number_in_link(text), None, "{text}");
        }
        assert_eq!(number_in_link(&format!("https://x/{}", "1".repeat(2000))), None);
        assert_eq!(decoded("a%2"), "a%2");
        assert_eq!(decoded("%zz%e9+1"), "%zz%e9+1");
        assert_eq!(decoded("%2b+1"), "+ 1");
    }
}
