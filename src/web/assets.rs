//! Embedded static files, under names that change with their content.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use rust_embed::{EmbeddedFile, RustEmbed};

use super::finished::{Coding, brotli, gzip};
use crate::branding::fonts;

#[derive(RustEmbed)]
#[folder = "static/"]
#[exclude = "*.py"]
#[exclude = "*.md"]
#[exclude = "*package.json"]
// Read where they lie by `geo`.
#[exclude = "geo/*.bin"]
#[exclude = "geo/*.tsv"]
// Read by `estimates`.
#[exclude = "holidays/*"]
struct Files;

/// Name → first characters of its content's hash.
static HASHES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    Files::iter()
        .filter_map(|path| {
            let hash = hex::encode(Files::get(&path)?.metadata.sha256_hash());
            Some((path.into_owned(), hash.get(..10)?.to_owned()))
        })
        .collect()
});

/// A text as it is, by gzip and by brotli.
struct Packed([Bytes; 3]);

/// Scripts and style sheets, packed once. Fonts and pictures are packed already.
static PACKED: LazyLock<HashMap<String, Packed>> = LazyLock::new(|| {
    let texts = Files::iter().filter(|path| path.ends_with(".js") || path.ends_with(".css"));
    let packed = texts.filter_map(|path| {
        let plain = if path == ADMIN_CSS { admin_css().into() } else { Files::get(&path)?.data };
        Some((path.into_owned(), Packed([Bytes::copy_from_slice(&plain), gzip(&plain), brotli(&plain)])))
    });
    packed.collect()
});

/// The style sheet of the admin, a file of its own.
pub const ADMIN_CSS: &str = "css/admin.css";

/// Its fonts stand before it, so that their addresses are those that may be kept.
fn admin_css() -> Vec<u8> {
    let faces = ["grotesque", "mono"].into_iter().filter_map(fonts::by_key).map(fonts::Font::faces);
    let mut css: String = faces.collect();
    css.push_str(&style_sheet(ADMIN_CSS));
    css.into_bytes()
}

/// The shopper pages' style sheets in one, without comments and needless blanks.
static SHOPPER_CSS: LazyLock<String> = LazyLock::new(|| {
    let mut paths: Vec<_> =
        Files::iter().filter(|path| path.starts_with("css/shopper/") && path.ends_with(".css")).collect();
    paths.sort();
    let css: String = paths
        .iter()
        .filter_map(|path| Files::get(path))
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .collect();
    squeeze(&css)
});

/// A file by its plain path.
pub fn get(path: &str) -> Option<EmbeddedFile> {
    Files::get(path)
}

/// A style sheet without comments and needless blanks; empty if there is none.
pub fn style_sheet(path: &str) -> String {
    Files::get(path).map_or_else(String::new, |file| squeeze(&String::from_utf8_lossy(&file.data)))
}

/// The address of a file; it may be kept for ever, since another content has another address.
pub fn url(path: &str) -> String {
    match HASHES.get(path) {
        Some(hash) => format!("/static/{hash}/{path}"),
        None => format!("/static/-/{path}"),
    }
}

/// The style sheets of the shopper's pages.
pub fn shopper_css() -> &'static str {
    &SHOPPER_CSS
}

/// `GET /static/{hash}/{path}`.
pub async fn show(path: web::Path<(String, String)>, request: HttpRequest) -> HttpResponse {
    let (hash, path) = path.into_inner();
    let Some(file) = Files::get(&path) else { return HttpResponse::NotFound().finish() };
    let kind = match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    let current = HASHES.get(&path).is_some_and(|known| *known == hash);
    let keep = if current { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, kind))
        .insert_header((header::CACHE_CONTROL, keep))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        // An SVG opened by itself is a document: it may do nothing.
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    let Some(Packed([plain, gzip, brotli])) = PACKED.get(&path) else { return response.body(file.data.into_owned()) };
    let (coding, bytes) = match Coding::of(&request) {
        Coding::Identity => (None, plain),
        Coding::Gzip => (Some("gzip"), gzip),
        Coding::Brotli => (Some("br"), brotli),
    };
    response.insert_header((header::VARY, HeaderValue::from_static("accept-encoding")));
    if let Some(coding) = coding {
        response.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static(coding)));
    }
    response.body(bytes.clone())
}

/// Takes comments and needless blanks out of CSS. Texts in quotes stay as they are.
fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut quote: Option<char> = None;
    while let Some(c) = rest.next() {
        if let Some(open) = quote {
            out.push(c);
            if c == '\\' {
                out.extend(rest.next());
            } else if c == open {
                quote = None;
            }
            continue;
        }
        match c {
            '"' | '\'' => {
                quote = Some(c);
                out.push(c);
            }
            '/' if rest.peek() == Some(&'*') => {
                rest.next();
                while let Some(c) = rest.next() {
                    if c == '*' && rest.peek() == Some(&'/') {
                        rest.next();
                        break;
                    }
                }
            }
            c if c.is_whitespace() => {
                while rest.peek().is_some_and(|c| c.is_whitespace()) {
                    rest.next();
                }
                let before = out.chars().next_back();
                let after = rest.peek().copied();
                let tight = |c: Option<char>| matches!(c, None | Some('{' | '}' | ';' | ',' | '>'));
                if !tight(before) && !tight(after) && before != Some(':') {
                    out.push(' ');
                }
            }
            '}' => {
                if out.ends_with(';') {
                    out.pop();
                }
                out.push('}');
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squeezing_keeps_the_meaning() {
        assert_eq!(squeeze("/* x */\na , b {\n  color: red;\n}\n"), "a,b{color:red}");
        assert_eq!(squeeze("a :hover { width: calc(1px + 2px) }"), "a :hover{width:calc(1px + 2px)}");
        assert_eq!(squeeze("a::before{content:\" /* kept */ \"}"), "a::before{content:\" /* kept */ \"}");
        assert_eq!(
            squeeze("@media (min-width: 1px) and (print) { a { b: c } }"),
            "@media (min-width:1px) and (print){a{b:c}}"
        );
    }

    #[test]
    fn there_are_style_sheets_and_urls_change_with_content() {
        assert!(shopper_css().len() > 1000);
        assert!(url("fonts/fonts.json").len() > "/static/-/fonts/fonts.json".len());
    }
}
