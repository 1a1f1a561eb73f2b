//! A picture drawn again: small, upright, square, and without anything that its maker wrote into it.
//!
//! What is read comes from outside. Its kind is told from its bytes, never from what the sender calls it; how large it would
//! be unpacked is known, and limited, before it is; and what is sent to browsers is made here, pixel by pixel.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, RgbaImage};

/// Twice the 72 pixels that an item's picture has on the page.
const SMALL: u32 = 144;
/// Four times: phones have three pixels for each of the page's.
const LARGE: u32 = 288;

/// The longest side that is read, in pixels, and the most of them: a camera's picture. 100 MB unpacked.
const LONGEST_SIDE: u32 = 16_000;
const MOST_PIXELS: u64 = 25_000_000;
const MOST_MEMORY: u64 = 160 * 1024 * 1024;

/// From this ratio of its sides on, a picture is fitted in, not cut: the middle of a ski shows no ski.
const TOO_LONG: f64 = 1.5;

/// A camera's picture is brought to this size first, the cheap way: enough for a cut of [`LARGE`] drawn well.
const COARSE: u32 = 1728;

const QUALITY: u8 = 80;

/// A picture as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Encoded {
    pub(super) content_type: &'static str,
    pub(super) bytes: Vec<u8>,
}

/// A picture at the sizes that pages show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shrunk {
    pub(super) small: Encoded,
    /// If it shows more than the small one.
    pub(super) large: Option<Encoded>,
}

/// Draws a picture again. The error says why it is none.
pub(super) fn shrink(bytes: &[u8]) -> Result<Shrunk, String> {
    let picture = decode(bytes)?;
    let square = square(&picture);
    let side = square.width();
    let at = |size: u32| encode(&scaled(&square, size.min(side.max(1))));
    Ok(Shrunk { small: at(SMALL)?, large: if side > SMALL { Some(at(LARGE)?) } else { None } })
}

/// A picture that is fitted into a frame, whole.
pub struct Fitted {
    /// `image/jpeg` or `image/webp`.
    pub content_type: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Some thousand of its pixels, for telling its colours.
    pub pixels: Vec<[u8; 4]>,
}

/// Draws a picture again, so that it fits into a frame of so many pixels.
///
/// # Errors
/// Why it is none.
pub fn fit(bytes: &[u8], width: u32, height: u32) -> Result<Fitted, String> {
    let picture = decode(bytes)?;
    let fits = picture.width() <= width && picture.height() <= height;
    let fitted = if fits { picture } else { picture.resize(width, height, FilterType::CatmullRom) }.to_rgba8();
    let encoded = encode(&fitted)?;
    let pixels = imageops::thumbnail(&fitted, fitted.width().min(96), fitted.height().min(96));
    Ok(Fitted {
        content_type: encoded.content_type,
        bytes: encoded.bytes,
        width: fitted.width(),
        height: fitted.height(),
        pixels: pixels.pixels().map(|pixel| pixel.0).collect(),
    })
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, String> {
    let format = image::guess_format(bytes).ok();
    let known = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
    let format = format.filter(|format| known.contains(format)).ok_or("neither JPEG, PNG, WebP nor GIF")?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(LONGEST_SIDE), Some(LONGEST_SIDE));
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits.clone());
    let unreadable = |error: image::ImageError| format!("it cannot be decoded: {error}");
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(format!("{width} × {height} pixels are not taken"));
    }
    // The picture itself counts, and what the decoder needs beside it.
    limits.reserve(decoder.total_bytes()).and_then(|()| decoder.set_limits(limits)).map_err(unreadable)?;
    // A wrong note about which way is up is no reason to show nothing.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    // Everything else is done with a small one: a camera's picture and a copy of it would be too much memory.
    if picture.width().max(picture.height()) > 2 * COARSE {
        picture = picture.thumbnail(COARSE, COARSE);
    }
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// As a square: cut at the longer sides, or, if that would cut too much, with ground at the shorter ones.
fn square(picture: &DynamicImage) -> RgbaImage {
    let (width, height) = (picture.width(), picture.height());
    let (short, long) = (width.min(height), width.max(height));
    if f64::from(long) <= f64::from(short) * TOO_LONG {
        let cut = picture.crop_imm((width - short) / 2, (height - short) / 2, short, short);
        return scaled(&cut.to_rgba8(), short.min(LARGE));
    }
    let fitted = picture.resize(LARGE.min(long), LARGE.min(long), FilterType::CatmullRom).to_rgba8();
    let side = fitted.width().max(fitted.height());
    let mut square = RgbaImage::from_pixel(side, side, ground(&fitted));
    let (x, y) = ((side - fitted.width()) / 2, (side - fitted.height()) / 2);
    imageops::replace(&mut square, &fitted, i64::from(x), i64::from(y));
    square
}

/// What stands around the thing: the mean of the picture's rim; nothing, if the rim shows through.
fn ground(picture: &RgbaImage) -> image::Rgba<u8> {
    let (width, height) = picture.dimensions();
    let rim = picture.enumerate_pixels().filter(|(x, y, _)| *x == 0 || *y == 0 || *x + 1 == width || *y + 1 == height);
    let (mut sums, mut count) = ([0u64; 4], 0u64);
    for (_, _, pixel) in rim {
        sums.iter_mut().zip(pixel.0).for_each(|(sum, value)| *sum += u64::from(value));
        count += 1;
    }
    let mean = sums.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX));
    let [.., opacity] = mean;
    if opacity < 250 { image::Rgba([0; 4]) } else { image::Rgba(mean) }
}

fn scaled(picture: &RgbaImage, size: u32) -> RgbaImage {
    if picture.width() == size {
        return picture.clone();
    }
    imageops::resize(picture, size, size, FilterType::CatmullRom)
}

/// The smaller of JPEG and lossless WebP; what shows through can only be the latter.
fn encode(picture: &RgbaImage) -> Result<Encoded, String> {
    let failed = |error: image::ImageError| format!("it cannot be encoded: {error}");
    let mut webp = Vec::new();
    let lossless = WebPEncoder::new_lossless(&mut webp);
    if picture.pixels().any(|pixel| pixel.0.last().is_some_and(|opacity| *opacity < 255)) {
        picture.write_with_encoder(lossless).map_err(failed)?;
        return Ok(Encoded { content_type: "image/webp", bytes: webp });
    }
    let opaque = DynamicImage::ImageRgba8(picture.clone()).to_rgb8();
    opaque.write_with_encoder(lossless).map_err(failed)?;
    let mut jpeg = Vec::new();
    opaque.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY)).map_err(failed)?;
    Ok(if webp.len() < jpeg.len() {
        Encoded { content_type: "image/webp", bytes: webp }
    } else {
        Encoded { content_type: "image/jpeg", bytes: jpeg }
    })
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage, Rgba};

    use super::*;

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn decoded(encoded: &Encoded) -> RgbaImage {
        image::load_from_memory(&encoded.bytes).unwrap().to_rgba8()
    }

    /// Left red, right blue.
    fn halves(width: u32, height: u32) -> DynamicImage {
        let side = |x, _| if x < width / 2 { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) };
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, side))
    }

    /// So much noise that JPEG is the smaller one.
    fn photo(width: u32, height: u32) -> DynamicImage {
        let noise = |x: u32, y: u32| {
            let n = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(2_246_822_519);
            Rgb([n.to_be_bytes()[0], n.to_be_bytes()[1], 90])
        };
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, noise))
    }

    fn is_red(pixel: &Rgba<u8>) -> bool {
        pixel.0[0] > 120 && pixel.0[2] < 100
    }

    #[test]
    fn every_kind_becomes_two_squares() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
            let shrunk = shrink(&encoded(&halves(600, 500), format)).unwrap();
            let (small, large) = (decoded(&shrunk.small), decoded(shrunk.large.as_ref().unwrap()));
            assert_eq!((small.dimensions(), large.dimensions()), ((144, 144), (288, 288)), "{format:?}");
            assert!(is_red(small.get_pixel(5, 70)) && !is_red(small.get_pixel(139, 70)), "{format:?}");
        }
        assert_eq!(shrink(&encoded(&photo(400, 400), ImageFormat::Png)).unwrap().small.content_type, "image/jpeg");
    }

    #[test]
    fn nothing_is_blown_up() {
        let shrunk = shrink(&encoded(&halves(90, 90), ImageFormat::Png)).unwrap();
        assert_eq!((decoded(&shrunk.small).dimensions(), shrunk.large), ((90, 90), None));
        let shrunk = shrink(&encoded(&halves(200, 200), ImageFormat::Png)).unwrap();
        assert_eq!(decoded(&shrunk.large.unwrap()).dimensions(), (200, 200));
        assert!(shrink(&encoded(&halves(1, 1), ImageFormat::Png)).is_ok());
    }

    #[test]
    fn what_is_long_is_fitted_in_and_not_cut() {
        let shrunk = shrink(&encoded(&halves(1000, 100), ImageFormat::Png)).unwrap();
        let small = decoded(&shrunk.small);
        assert!(is_red(small.get_pixel(3, 72)) && !is_red(small.get_pixel(140, 72)), "both ends are there");
        let above = small.get_pixel(72, 5).0;
        assert!(above[0] > 60 && above[2] > 60, "the ground is that of the rim: {above:?}");
    }

    #[test]
    fn what_shows_through_still_does() {
        let mut picture = RgbaImage::from_pixel(300, 300, Rgba([0, 0, 0, 0]));
        picture.put_pixel(150, 150, Rgba([255, 0, 0, 255]));
        let shrunk = shrink(&encoded(&DynamicImage::ImageRgba8(picture), ImageFormat::Png)).unwrap();
        assert_eq!(shrunk.small.content_type, "image/webp");
        assert_eq!(decoded(&shrunk.small).get_pixel(0, 0).0[3], 0);
    }

    /// A JPEG with a note that it lies on its side, and where it was taken.
    fn noted(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
        let jpeg = encoded(picture, ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"taken at home");
        let mut bytes = jpeg[..2].to_vec();
        bytes.extend([0xff, 0xe1]);
        bytes.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        bytes.extend(exif);
        bytes.extend(&jpeg[2..]);
        bytes
    }

    #[test]
    fn it_stands_upright_and_keeps_no_notes() {
        let bytes = noted(&halves(400, 400), 6);
        assert!(bytes.windows(13).any(|part| part == b"taken at home"));
        let shrunk = shrink(&bytes).unwrap();
        let small = decoded(&shrunk.small);
        // Turned by a quarter to the right: what was left is above.
        assert!(is_red(small.get_pixel(72, 5)) && !is_red(small.get_pixel(72, 139)));
        for encoded in [&shrunk.small, shrunk.large.as_ref().unwrap()] {
            assert!(!encoded.bytes.windows(4).any(|part| part == b"Exif" || part == b"EXIF" || part == b"home"));
        }
    }

    /// The head of a PNG that claims to be huge.
    fn bomb(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = encoded(&halves(1, 1), ImageFormat::Png);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let mut crc = u32::MAX;
        for byte in &bytes[12..29] {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
        bytes
    }

    #[test]
    fn bombs_and_rubbish_are_refused() {
        assert!(shrink(&bomb(1, 1)).is_ok(), "the head itself is a good one");
        for (width, height) in [(60_000, 60_000), (15_000, 15_000), (0, 10), (u32::MAX, 1)] {
            assert!(shrink(&bomb(width, height)).is_err(), "{width} × {height}");
        }
        for rubbish in
            [&b""[..], b"<html>", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n\x1a\n", b"GIF89a"]
        {
            assert!(shrink(rubbish).is_err());
        }
        let jpeg = encoded(&photo(300, 300), ImageFormat::Jpeg);
        let _cut_short = shrink(&jpeg[..jpeg.len() / 2]);
    }
}
