//! A merchant's logo: read, and made anew by us, so that nothing of its maker's comes into a page but its shapes.
//!
//! An SVG is written again element by element from a list of what draws; scripts, styles, links, foreign content and every address
//! outside of the file are left out. A picture of pixels is decoded and encoded again elsewhere ([`pictures`](crate::pictures), which
//! strips what a camera noted), and stands in an SVG of ours that points to it on this host.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::colour::Colour;

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// The largest SVG after it was written again: it is in every page.
const LARGEST_SVG: usize = 12 * 1024;

/// Most attributes of an element that are looked at.
const MOST_ATTRIBUTES: usize = 64;
/// Most times that a part is drawn again.
const MOST_USES: usize = 12;

/// Why a file is no logo.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotALogo {
    /// It is not XML, or no SVG.
    #[error("this is no SVG: {0}")]
    Unreadable(String),
    /// Nothing that draws is left of it.
    #[error("nothing in this SVG draws; export it with shapes instead of text, filters or embedded pictures")]
    Empty,
    /// Too large for a page.
    #[error(
        "this SVG has {0} bytes after cleaning, and every page would carry them; {LARGEST_SVG} are taken. A PNG of it will do"
    )]
    TooLarge(usize),
}

/// Elements that draw, or that hold what draws.
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "use",
    "symbol",
];
/// Attributes that say how.
const ATTRIBUTES: &[&str] = &[
    "id",
    "d",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "width",
    "height",
    "points",
    "viewBox",
    "transform",
    "gradientTransform",
    "gradientUnits",
    "spreadMethod",
    "offset",
    "fill",
    "fill-rule",
    "fill-opacity",
    "clip-rule",
    "clip-path",
    "clipPathUnits",
    "mask",
    "maskUnits",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-opacity",
    "stop-color",
    "stop-opacity",
    "opacity",
    "preserveAspectRatio",
];
/// Properties of a `style` attribute that are taken over as attributes.
const STYLES: &[&str] = &[
    "fill",
    "fill-rule",
    "fill-opacity",
    "clip-rule",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-opacity",
    "stop-color",
    "stop-opacity",
    "opacity",
];

/// Writes an SVG anew. `salt` makes its ids ours, so that two drawings of one page cannot meet.
///
/// # Errors
/// See [`NotALogo`].
pub fn clean(svg: &[u8], salt: &str) -> Result<String, NotALogo> {
    let text = std::str::from_utf8(svg).map_err(|_| NotALogo::Unreadable("it is not UTF-8".into()))?;
    let unreadable = |error: &dyn std::fmt::Display| NotALogo::Unreadable(error.to_string());
    let mut reader = Reader::from_str(text);
    let mut uses = 0;
    let mut out = String::with_capacity(text.len().min(LARGEST_SVG));
    // Of open elements, whether each was written; what stands in one that was not is not written either.
    let mut open: Vec<bool> = Vec::new();
    let (mut drawn, mut began) = (false, false);
    loop {
        let event = reader.read_event().map_err(|error| unreadable(&error))?;
        if out.len() > 2 * LARGEST_SVG {
            return Err(NotALogo::TooLarge(text.len()));
        }
        match event {
            Event::Start(element) | Event::Empty(element) if open.len() > 64 => {
                return Err(unreadable(&format!(
                    "{} is nested too deeply",
                    String::from_utf8_lossy(element.name().as_ref())
                )));
            }
            Event::Start(element) => {
                let within = open.iter().all(|written| *written);
                let written = within && begin(&mut out, &element, salt, &mut began, &mut drawn, &mut uses)?;
                if written {
                    out.push('>');
                }
                open.push(written);
            }
            Event::Empty(element) => {
                if open.iter().all(|written| *written)
                    && begin(&mut out, &element, salt, &mut began, &mut drawn, &mut uses)?
                {
                    out.push_str("/>");
                }
            }
            Event::End(element) => {
                if open.pop() == Some(true) {
                    let _infallible = write!(out, "</{}>", String::from_utf8_lossy(element.local_name().as_ref()));
                }
            }
            Event::DocType(_)
            | Event::PI(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::Text(_)
            | Event::CData(_) => {}
            Event::GeneralRef(_) => {}
            Event::Eof => break,
        }
    }
    if !open.is_empty() {
        return Err(NotALogo::Unreadable("it ends before all of its elements do".into()));
    }
    if !began || !drawn {
        return Err(NotALogo::Empty);
    }
    if out.len() > LARGEST_SVG {
        return Err(NotALogo::TooLarge(out.len()));
    }
    Ok(out)
}

fn begin(
    out: &mut String,
    element: &BytesStart<'_>,
    salt: &str,
    began: &mut bool,
    drawn: &mut bool,
    uses: &mut usize,
) -> Result<bool, NotALogo> {
    let name = element.local_name();
    let name = std::str::from_utf8(name.as_ref()).unwrap_or_default();
    let first = !*began;
    if first && name != "svg" {
        return Err(NotALogo::Unreadable(format!("it begins with <{name}>")));
    }
    if !ELEMENTS.contains(&name) {
        return Ok(false);
    }
    *began = true;
    // Drawings that draw each other again multiply: a few kilobytes could keep a phone busy for hours.
    if name == "use" {
        *uses += 1;
        if *uses > MOST_USES {
            return Ok(false);
        }
    }
    *drawn |= ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"].contains(&name);
    let mut kept: Vec<(String, String)> = Vec::new();
    // Twice the same is no harm: the later one counts. Comparing each with all would take the square of their number.
    for attribute in element.attributes().with_checks(false).take(MOST_ATTRIBUTES) {
        let attribute = attribute.map_err(|error| NotALogo::Unreadable(error.to_string()))?;
        let key = attribute.key;
        let value = attribute.unescape_value().map_err(|error| NotALogo::Unreadable(error.to_string()))?;
        let local = String::from_utf8_lossy(key.local_name().as_ref()).into_owned();
        if local == "style" {
            for part in value.split(';') {
                if let Some((name, value)) = part.split_once(':')
                    && STYLES.contains(&name.trim())
                {
                    put(&mut kept, name.trim(), value.trim(), salt);
                }
            }
        } else if local == "href" {
            // Only to a part of the same drawing.
            if let Some(id) = value.strip_prefix('#').filter(|_| name == "use" || name.ends_with("Gradient")) {
                kept.push(("href".into(), format!("#{}", ours(id, salt))));
            }
        } else if key.prefix().is_none() && ATTRIBUTES.contains(&local.as_str()) {
            put(&mut kept, &local, &value, salt);
        }
    }
    if first {
        *out = String::new();
        let side = |name: &str| {
            let value = kept.iter().find(|(known, _)| known == name)?;
            value.1.trim_end_matches("px").parse::<f32>().ok().filter(|side| *side > 0.0)
        };
        if !kept.iter().any(|(name, _)| name == "viewBox") {
            let (Some(width), Some(height)) = (side("width"), side("height")) else {
                return Err(NotALogo::Unreadable("it says neither its size nor its viewBox".into()));
            };
            kept.push(("viewBox".into(), format!("0 0 {width} {height}")));
        }
        // The page's style sheet says how tall it is.
        kept.retain(|(name, _)| name != "width" && name != "height");
        kept.push(("xmlns".into(), "http://www.w3.org/2000/svg".into()));
        kept.push(("aria-hidden".into(), "true".into()));
    }
    let _infallible = write!(out, "<{name}");
    for (name, value) in kept {
        let _infallible = write!(out, " {name}=\"{}\"", html_escape::encode_double_quoted_attribute(&value));
    }
    Ok(true)
}

fn put(kept: &mut Vec<(String, String)>, name: &str, value: &str, salt: &str) {
    let lower = value.to_ascii_lowercase();
    let value = if name == "id" {
        ours(value, salt)
    } else if let Some(id) = lower.contains("url(").then(|| value.trim()) {
        // `url(#id)` and nothing else.
        let inner = id.strip_prefix("url(").and_then(|rest| rest.strip_suffix(')'));
        let Some(id) = inner.map(|inner| inner.trim_matches(['"', '\''])).and_then(|inner| inner.strip_prefix('#'))
        else {
            return;
        };
        format!("url(#{})", ours(id, salt))
    } else if lower.contains("javascript:") || lower.contains("data:") || lower.contains("expression(") {
        return;
    } else {
        value.to_owned()
    };
    kept.retain(|(known, _)| known != name);
    kept.push((name.to_owned(), value));
}

fn ours(id: &str, salt: &str) -> String {
    let plain: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || ['-', '_'].contains(c)).collect();
    format!("{salt}-{plain}")
}

/// A picture of pixels that lies on this host, as the drawing that pages print.
pub fn picture(path: &str, width: u32, height: u32) -> String {
    let path = html_escape::encode_double_quoted_attribute(path);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" aria-hidden="true"><image href="{path}" width="{width}" height="{height}"/></svg>"#
    )
}

/// The colours that a logo is made of, the most of it first: those that are colours, else the darkest. At most five.
pub fn colours(pixels: impl Iterator<Item = [u8; 4]>) -> Vec<Colour> {
    let mut seen: Vec<(Colour, u32)> = Vec::new();
    for [red, green, blue, opacity] in pixels {
        if opacity < 128 {
            continue;
        }
        let Ok(colour) = format!("#{red:02x}{green:02x}{blue:02x}").parse::<Colour>() else { continue };
        let near = |other: &Colour| {
            let turn = (colour.hue - other.hue).rem_euclid(360.0);
            let hue = turn.min(360.0 - turn) * colour.chroma.min(other.chroma) / 30.0;
            (colour.lightness - other.lightness).abs() < 0.12
                && (colour.chroma - other.chroma).abs() < 0.07
                && hue < 0.07
        };
        let several = seen.len();
        match seen.iter_mut().find(|(other, _)| near(other)) {
            Some((_, count)) => *count += 1,
            None if several < 64 => seen.push((colour, 1)),
            None => {}
        }
    }
    let all: u32 = seen.iter().map(|(_, count)| count).sum();
    // A few pixels of an edge are no colour of the brand.
    seen.retain(|(colour, count)| count * 50 >= all && colour.lightness < 0.97);
    let weight = |(colour, count): &(Colour, u32)| (if colour.chroma > 0.04 { 4 } else { 1 }) * count;
    seen.sort_by_key(|one| std::cmp::Reverse(weight(one)));
    seen.into_iter().take(5).map(|(colour, _)| colour).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_draws_is_written_again() {
        let nasty = br##"<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x "y">]>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120px" height="40" onload="alert(1)" style="background:url(https://evil.example/x)">
            <script>alert(2)</script><style>*{fill:url(https://evil.example)}</style>
            <a href="https://evil.example"><path d="M0 0"/></a>
            <foreignObject><body onload="x"/></foreignObject>
            <image href="https://evil.example/pixel.png"/>
            <defs><linearGradient id="g" xlink:href="https://evil.example#a"><stop offset="0" style="stop-color:#f00;behavior:url(x)"/></linearGradient></defs>
            <path d="M1 1h9" fill="url(#g)" onclick="x" filter="url(https://evil.example)"/><use xlink:href="#g"/>
            <rect x="1" y="1" width="3" height="3" style="fill: javascript:alert(1); stroke: #123456"/><text>Hello</text>
            </svg>"##;
        let clean = clean(nasty, "k1").unwrap();
        for bad in [
            "evil",
            "script",
            "onload",
            "onclick",
            "javascript",
            "foreign",
            "image",
            "<a",
            "text",
            "style",
            "behavior",
            "DOCTYPE",
        ] {
            assert!(!clean.contains(bad), "{bad}: {clean}");
        }
        for good in [
            "viewBox=\"0 0 120 40\"",
            "fill=\"url(#k1-g)\"",
            "id=\"k1-g\"",
            "href=\"#k1-g\"",
            "stop-color=\"#f00\"",
            "stroke=\"#123456\"",
        ] {
            assert!(clean.contains(good), "{good}: {clean}");
        }
        // What was written is read again, and is the same.
        assert_eq!(super::clean(clean.as_bytes(), "k1").unwrap().replace("k1-k1-", "k1-"), clean);
    }

    #[test]
    fn what_is_no_logo_says_why() {
        let of = |svg: &str| clean(svg.as_bytes(), "k").unwrap_err();
        assert!(matches!(of("<html><path d='M0 0'/></html>"), NotALogo::Unreadable(_)));
        assert!(matches!(of("<svg viewBox='0 0 1 1'><path d='M0 0'"), NotALogo::Unreadable(_)));
        assert_eq!(of("<svg viewBox='0 0 1 1'><text>Hi</text></svg>"), NotALogo::Empty);
        assert_eq!(of(""), NotALogo::Empty);
        let long = format!("<svg viewBox='0 0 1 1'><path d='M{}'/></svg>", "1 1".repeat(9000));
        assert!(matches!(of(&long), NotALogo::TooLarge(_)));
        let deep = format!("<svg viewBox='0 0 1 1'>{}", "<g>".repeat(100));
        assert!(matches!(of(&deep), NotALogo::Unreadable(_)));
        assert!(matches!(of("<svg viewBox='0 0 1 1'><path d='M0 0'/><g>"), NotALogo::Unreadable(_)));
        let many = format!("<svg viewBox='0 0 1 1'><path d='M0 0' {}/></svg>", "a='b' ".repeat(200_000));
        assert!(clean(many.as_bytes(), "k").is_ok_and(|svg| svg.len() < 300), "and not after hours");
        let uses = format!("<svg viewBox='0 0 1 1'><path id='p' d='M0 0'/>{}</svg>", "<use href='#p'/>".repeat(100));
        assert_eq!(clean(uses.as_bytes(), "k").unwrap().matches("<use").count(), MOST_USES);
    }

    #[test]
    fn a_logo_s_colours_are_found() {
        let orange = std::iter::repeat_n([230, 110, 20, 255], 300);
        let white = std::iter::repeat_n([255, 255, 255, 255], 3000);
        let ink = std::iter::repeat_n([20, 20, 20, 255], 600);
        let clear = std::iter::repeat_n([0, 200, 0, 0], 9000);
        let found = colours(orange.chain(white).chain(ink).chain(clear).chain([[0, 0, 255, 255]]));
        assert_eq!(found.len(), 2);
        assert!(found[0].chroma > 0.1 && (30.0..80.0).contains(&found[0].hue), "{found:?}");
        assert!(found[1].chroma < 0.02);
    }
}
