//! Taking coordinates out of a message before it is kept.
//!
//! Some senders tell where a parcel was handed over to a few metres, which is where somebody lives. Nothing here shows it
//! or reads it, so it is not stored either. The signature was checked over the bytes as they came.

use std::borrow::Cow;

/// Names under which senders put coordinates.
const NAMES: [&[u8]; 10] =
    [b"coordinates", b"geo", b"latitude", b"longitude", b"lat", b"lng", b"lon", b"long", b"geo_lat", b"geo_lng"];

/// The message with `null` in place of every coordinate: a number, or a text that is one, under a name that means one. Also in
/// JSON that stands in a text (`\"latitude\":…`). Everything else stays byte for byte.
pub(super) fn without_coordinates(body: &[u8]) -> Cow<'_, [u8]> {
    let mut kept: Option<Vec<u8>> = None;
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = body.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'"')) {
        let start = at + found + 1;
        at = start;
        let Some(rest) = body.get(start..) else { break };
        let Some(value) = value_after(rest) else { continue };
        let (from, to) = (start + value.start, start + value.end);
        let out = kept.get_or_insert_with(|| Vec::with_capacity(body.len()));
        out.extend_from_slice(body.get(copied..from).unwrap_or_default());
        out.extend_from_slice(b"null");
        (copied, at) = (to, to);
    }
    match kept {
        None => Cow::Borrowed(body),
        Some(mut out) => {
            out.extend_from_slice(body.get(copied..).unwrap_or_default());
            Cow::Owned(out)
        }
    }
}

/// If the text begins with a coordinate's name and `":` behind it: where its value is.
fn value_after(text: &[u8]) -> Option<std::ops::Range<usize>> {
    let name = NAMES.iter().filter(|name| {
        text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
            && matches!(text.get(name.len()), Some(b'"' | b'\\'))
    });
    let mut at = name.map(|name| name.len()).max()?;
    let skip = |at: &mut usize, what: &[u8]| {
        while text.get(*at).is_some_and(|byte| what.contains(byte)) {
            *at += 1;
        }
    };
    skip(&mut at, b"\\");
    at += 1;
    skip(&mut at, b" \t\r\n");
    if text.get(at) != Some(&b':') {
        return None;
    }
    at += 1;
    skip(&mut at, b" \t\r\n");
    let from = at;
    if text.get(at) == Some(&b'[') {
        // A list of numbers, as GeoJSON has it.
        at += 1;
        let number = at;
        skip(&mut at, b"0123456789+-.eE, \t\r\n");
        return (at > number && text.get(at) == Some(&b']')).then(|| from..at + 1);
    }
    skip(&mut at, b"\\");
    let quoted = text.get(at) == Some(&b'"');
    if quoted {
        at += 1;
    } else if at != from {
        return None;
    }
    let number = at;
    skip(&mut at, b"0123456789+-.eE");
    if at == number {
        return None;
    }
    if quoted {
        skip(&mut at, b"\\");
        if text.get(at) != Some(&b'"') {
            return None;
        }
        at += 1;
    }
    Some(from..at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redacted(text: &str) -> String {
        String::from_utf8(without_coordinates(text.as_bytes()).into_owned()).unwrap()
    }

    #[test]
    fn coordinates_go_and_the_rest_stays() {
        assert_eq!(
            redacted(r#"{"latitude": 52.51,"longitude":-0.12,"city":"Bonn","lat":"7.1"}"#),
            r#"{"latitude": null,"longitude":null,"city":"Bonn","lat":null}"#
        );
        assert_eq!(
            redacted(r#"{"payload":"{\"latitude\":\"52.5\",\"x\":1}"}"#),
            r#"{"payload":"{\"latitude\":null,\"x\":1}"}"#
        );
        assert_eq!(redacted(r#"{"Lat":1e3}"#), r#"{"Lat":null}"#);
    }

    #[test]
    fn lists_of_coordinates_go_too() {
        assert_eq!(redacted(r#"{"coordinates":[7.1, 50.7],"x":[1]}"#), r#"{"coordinates":null,"x":[1]}"#);
        assert_eq!(redacted(r#"{"coordinates":[],"geo":["a"]}"#), r#"{"coordinates":[],"geo":["a"]}"#);
    }

    #[test]
    fn what_is_no_coordinate_is_not_touched() {
        for text in [
            r#"{"latest":5,"lat":"Latvia","long":"a story","lon":null,"longitude":{}}"#,
            r#""lat"#,
            r#""lat":"#,
            r#"lat:5"#,
            r#""latitude" 5"#,
        ] {
            assert!(matches!(without_coordinates(text.as_bytes()), Cow::Borrowed(_)), "{text}");
        }
    }
}
