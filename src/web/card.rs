//! The picture that a link's preview shows, and the mark of a brand without a picture of its own: a parcel in the brand's
//! colours, and nothing that tells whose or what.
//!
//! Drawn from rectangles, so that no drawing library is needed: `GET /card/{paper}-{accent}.png`. The colours stand in the
//! address, so it can be kept for ever and asks no database.

use std::io::Write as _;

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::file::{self, Cache, Kind};
use crate::branding::Theme;

/// Width and height that previews ask for.
pub const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 630;

const FILE: Kind = Kind { media_type: "image/png", name: "card.png", cache: Cache::Immutable };

/// Red, green, blue.
type Rgb = [u8; 3];

/// The colours of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// The ground.
    paper: Rgb,
    /// The parcel.
    accent: Rgb,
}

impl Colours {
    /// A brand's.
    pub fn of(theme: &Theme) -> Self {
        let seeds = theme.shown_first();
        let rgb = |text: String| rgb(text.trim_start_matches('#')).unwrap_or_default();
        Self { paper: rgb(seeds.paper.to_string()), accent: rgb(seeds.accent.to_string()) }
    }

    fn parse(text: &str) -> Option<Self> {
        let (paper, accent) = text.split_once('-')?;
        Some(Self { paper: rgb(paper)?, accent: rgb(accent)? })
    }

    /// The path of the card.
    pub fn path(&self) -> String {
        format!("/card/{}-{}.png", hex::encode(self.paper), hex::encode(self.accent))
    }

    /// Ground, parcel, tape, floor.
    fn palette(&self) -> [Rgb; 4] {
        let between = |part: u16| {
            let mix =
                |(a, b): (u8, u8)| u8::try_from((u16::from(a) * part + u16::from(b) * (16 - part)) / 16).unwrap_or(a);
            let [r, g, b] = self.paper;
            let [ar, ag, ab] = self.accent;
            [mix((r, ar)), mix((g, ag)), mix((b, ab))]
        };
        [self.paper, self.accent, between(9), between(11)]
    }
}

fn rgb(text: &str) -> Option<Rgb> {
    let mut rgb = Rgb::default();
    hex::decode_to_slice(text, &mut rgb).ok().map(|()| rgb)
}

/// `GET /card/{colours}.png`.
pub async fn show(path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    let Some(colours) = Colours::parse(&path) else { return HttpResponse::NotFound().finish() };
    let mut response = file::respond(&request, FILE, card(colours));
    // Whoever makes previews asks from elsewhere.
    response.headers_mut().insert(
        header::HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
    response
}

/// The card of a link's preview.
pub fn card(colours: Colours) -> Vec<u8> {
    draw(WIDTH, HEIGHT, 42, colours)
}

/// The parcel alone, in a square, for where a logo is wanted.
pub fn mark(side: u32, colours: Colours) -> Vec<u8> {
    draw(side, side, side / 16, colours)
}

/// A parcel of 10 × 8 units in the middle, standing on a floor from edge to edge.
fn draw(width: u32, height: u32, unit: u32, colours: Colours) -> Vec<u8> {
    let (left, top) = ((width - 10 * unit) / 2, (height - 8 * unit) / 2);
    let parcel = (left..left + 10 * unit, top..top + 8 * unit);
    let tape = (left + 4 * unit..left + 6 * unit, top..top + 3 * unit);
    let floor = top + 8 * unit..top + 8 * unit + (unit / 6).max(1);
    png(width, height, colours.palette(), |x, y| {
        if tape.0.contains(&x) && tape.1.contains(&y) {
            2
        } else if parcel.0.contains(&x) && parcel.1.contains(&y) {
            1
        } else if floor.contains(&y) {
            3
        } else {
            0
        }
    })
}

/// A picture of four colours: two bits for each pixel.
fn png(width: u32, height: u32, palette: [Rgb; 4], colour: impl Fn(u32, u32) -> u8) -> Vec<u8> {
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::new(9));
    for y in 0..height {
        let mut row = vec![0u8];
        for x in (0..width).step_by(4) {
            let four = (x..x + 4).map(|x| if x < width { colour(x, y) & 3 } else { 0 });
            row.push(four.fold(0, |byte, pixel| byte << 2 | pixel));
        }
        // Writing to memory does not fail.
        let _written = rows.write_all(&row);
    }
    let mut header = Vec::with_capacity(13);
    header.extend_from_slice(&width.to_be_bytes());
    header.extend_from_slice(&height.to_be_bytes());
    // Two bits, by palette; the only ways to compress, filter and order there are.
    header.extend_from_slice(&[2, 3, 0, 0, 0]);
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut out, b"IHDR", &header);
    chunk(&mut out, b"PLTE", palette.as_flattened());
    chunk(&mut out, b"IDAT", &rows.finish().unwrap_or_default());
    chunk(&mut out, b"IEND", &[]);
    out
}

fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    out.extend_from_slice(&u32::try_from(data.len()).unwrap_or(0).to_be_bytes());
    out.extend_from_slice(kind);
    out.extend_from_slice(data);
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(data);
    out.extend_from_slice(&sum.sum().to_be_bytes());
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn colours() -> Colours {
        Colours::parse("faf6ef-1b3e69").unwrap()
    }

    /// Chunks with their check sums, as any reader takes a PNG apart.
    fn chunks(png: &[u8]) -> Vec<(String, Vec<u8>)> {
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        let mut rest = &png[8..];
        let mut found = Vec::new();
        while !rest.is_empty() {
            let length = usize::try_from(u32::from_be_bytes(rest[..4].try_into().unwrap())).unwrap();
            let mut sum = flate2::Crc::new();
            sum.update(&rest[4..8 + length]);
            assert_eq!(rest[8 + length..12 + length], sum.sum().to_be_bytes());
            found.push((String::from_utf8(rest[4..8].to_vec()).unwrap(), rest[8..8 + length].to_vec()));
            rest = &rest[12 + length..];
        }
        found
    }

    #[test]
    fn a_reader_sees_a_parcel_on_paper() {
        let png = card(colours());
        assert!(png.len() < 4000, "{} bytes", png.len());
        let chunks = chunks(&png);
        let names: Vec<_> = chunks.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["IHDR", "PLTE", "IDAT", "IEND"]);
        assert_eq!(chunks[0].1, [0, 0, 4, 176, 0, 0, 2, 118, 2, 3, 0, 0, 0]);
        assert_eq!(chunks[1].1[..6], [0xfa, 0xf6, 0xef, 0x1b, 0x3e, 0x69]);
        let mut rows = Vec::new();
        flate2::read::ZlibDecoder::new(chunks[2].1.as_slice()).read_to_end(&mut rows).unwrap();
        assert_eq!(rows.len(), 630 * 301);
        let pixel = |x: usize, y: usize| rows[y * 301 + 1 + x / 4] >> (6 - 2 * (x % 4)) & 3;
        assert_eq!([pixel(0, 0), pixel(600, 400), pixel(600, 160), pixel(3, 486)], [0, 1, 2, 3]);
    }

    #[test]
    fn the_address_holds_the_colours_and_nothing_else() {
        assert_eq!(colours().path(), "/card/faf6ef-1b3e69.png");
        for wrong in ["", "faf6ef", "faf6ef-1b3e6", "faf6ef-1b3e69-0", "zzzzzz-1b3e69"] {
            assert_eq!(Colours::parse(wrong), None, "{wrong}");
        }
    }
}
