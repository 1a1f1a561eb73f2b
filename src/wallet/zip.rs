//! A zip archive of a few small files, stored as they are (APPNOTE 6.3, the parts that every reader knows).

/// The first of January 1980: the same files give the same bytes.
const DATE: u16 = 0x21;
/// Version 2.0, which brought folders and deflate; readers ask for nothing less.
const VERSION: u16 = 20;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;

/// Files with their names, in this order.
pub(super) fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in files {
        let offset = short(out.len());
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        let mut common = Vec::with_capacity(26);
        for number in [VERSION, UTF8, 0, 0, DATE] {
            common.extend_from_slice(&number.to_le_bytes());
        }
        for number in [sum.sum(), short(bytes.len()), short(bytes.len())] {
            common.extend_from_slice(&number.to_le_bytes());
        }
        // The name's length, and nothing extra.
        common.extend_from_slice(&u16::try_from(name.len()).unwrap_or(0).to_le_bytes());
        common.extend_from_slice(&[0, 0]);
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&common);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(bytes);
        directory.extend_from_slice(b"PK\x01\x02");
        directory.extend_from_slice(&VERSION.to_le_bytes());
        directory.extend_from_slice(&common);
        // No comment, the first disk, no attributes.
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&offset.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let (begins, length) = (short(out.len()), short(directory.len()));
    let count = u16::try_from(files.len()).unwrap_or(0).to_le_bytes();
    out.extend_from_slice(&directory);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    out.extend_from_slice(&count);
    out.extend_from_slice(&count);
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&begins.to_le_bytes());
    out.extend_from_slice(&[0, 0]);
    out
}

fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
