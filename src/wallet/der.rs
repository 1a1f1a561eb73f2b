//! DER (X.690): as much of it as a certificate's outline and a signature need.

/// Universal tags.
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const NULL: u8 = 0x05;
pub(super) const OID: u8 = 0x06;
pub(super) const UTC_TIME: u8 = 0x17;
pub(super) const GENERALIZED_TIME: u8 = 0x18;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;
/// `[0]`, with others inside.
pub(super) const TAGGED_0: u8 = 0xa0;

/// One value: tag, length, content.
pub(super) fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut out = Vec::with_capacity(length + 6);
    out.push(tag);
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => out.push(short),
        _ => {
            let bytes: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
            out.push(0x80 | u8::try_from(bytes.len()).unwrap_or(0));
            out.extend_from_slice(&bytes);
        }
    }
    out.extend_from_slice(content);
    out
}

/// A value made of others.
pub(super) fn of(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    value(tag, &parts.concat())
}

/// A set in its one order: by the bytes of its members.
pub(super) fn set_of(mut members: Vec<Vec<u8>>) -> Vec<u8> {
    members.sort();
    value(SET, &members.concat())
}

/// One value as read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Read<'a> {
    pub(super) tag: u8,
    pub(super) content: &'a [u8],
    /// With tag and length.
    pub(super) whole: &'a [u8],
}

/// Reads values one after another.
#[derive(Clone, Debug)]
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next value; `None` at the end, or if what is there is no DER.
    pub(super) fn any(&mut self) -> Option<Read<'a>> {
        let (tag, rest) = self.0.split_first()?;
        let (first, rest) = rest.split_first()?;
        let (length, rest) = match first {
            0..=0x7f => (usize::from(*first), rest),
            // Four bytes are four gigabytes: more is nonsense.
            0x81..=0x84 => {
                let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
                (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
            }
            _ => return None,
        };
        let (content, after) = rest.split_at_checked(length)?;
        let whole = self.0.get(..self.0.len() - after.len())?;
        self.0 = after;
        Some(Read { tag: *tag, content, whole })
    }

    /// The next value, if it has that tag.
    pub(super) fn take(&mut self, tag: u8) -> Option<Read<'a>> {
        let mut ahead = self.clone();
        let read = ahead.any().filter(|read| read.tag == tag)?;
        *self = ahead;
        Some(read)
    }

    /// The values inside of the next one, if it has that tag.
    pub(super) fn enter(&mut self, tag: u8) -> Option<Reader<'a>> {
        self.take(tag).map(|read| Reader(read.content))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lengths_are_as_short_as_can_be() {
        assert_eq!(value(OCTET_STRING, &[7; 3]), [4, 3, 7, 7, 7]);
        assert_eq!(value(OCTET_STRING, &[7; 127])[..2], [4, 0x7f]);
        assert_eq!(value(OCTET_STRING, &[7; 128])[..3], [4, 0x81, 128]);
        assert_eq!(value(OCTET_STRING, &[7; 300])[..4], [4, 0x82, 1, 44]);
    }

    #[test]
    fn sets_have_one_order() {
        assert_eq!(set_of(vec![vec![4, 1, 2], vec![2, 1, 9]]), [0x31, 6, 2, 1, 9, 4, 1, 2]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(tag in 0u8..0x80, content in proptest::collection::vec(any::<u8>(), 0..400)) {
            let bytes = value(tag, &content);
            let mut reader = Reader::new(&bytes);
            let read = reader.take(tag).unwrap();
            prop_assert_eq!(read.content, content.as_slice());
            prop_assert_eq!(read.whole, bytes.as_slice());
            prop_assert_eq!(reader.any(), None);
        }

        #[test]
        fn garbage_is_no_value(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let mut reader = Reader::new(&bytes);
            while let Some(read) = reader.any() {
                prop_assert!(read.whole.len() >= 2);
            }
        }
    }
}
