//! A finished page, or a finished piece of data: its bytes, its entity tag, and each encoding made once.

use std::io::Write;
use std::sync::OnceLock;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// Bytes that can be sent as they are. Compressed forms are made when first asked for, and kept.
pub struct Finished {
    status: StatusCode,
    html: Bytes,
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
    /// Without quotes and without the encoding's suffix.
    tag: String,
    /// As sent, for each coding.
    tags: [HeaderValue; 3],
    policy: HeaderValue,
    kind: HeaderValue,
    keep: HeaderValue,
    /// Origins whose scripts may read it.
    readers: Vec<String>,
}

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// How bytes are packed for the way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Identity,
    Gzip,
    Brotli,
}

impl Finished {
    /// From HTML whose only style is in one `<style>` element with this content. No other page may frame it.
    pub fn new(status: StatusCode, html: String, css: &str) -> Self {
        Self::with_policy(status, html, css, "", "'none'")
    }

    /// The same for a page that may also run our own script files and ask our own host.
    pub fn scripted(status: StatusCode, html: String, css: &str) -> Self {
        Self::with_policy(status, html, css, "script-src 'self'; ", "'none'")
    }

    /// The same, for a page that may stand in a frame: `ancestors` are the pages that may hold it, as
    /// `frame-ancestors` takes them.
    pub fn framed_by(status: StatusCode, html: String, css: &str, ancestors: &str) -> Self {
        Self::with_policy(status, html, css, "", ancestors)
    }

    fn with_policy(status: StatusCode, html: String, css: &str, more: &str, ancestors: &str) -> Self {
        let style = STANDARD.encode(Sha256::digest(css.as_bytes()));
        // `connect-src`: search engines' checkers ask for robots.txt in the page's name.
        let policy = format!(
            "default-src 'none'; {more}style-src 'sha256-{style}'; img-src 'self' data:; font-src 'self'; form-action 'self'; \
             connect-src 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors {ancestors}"
        );
        Self::with(status, html, HTML, HeaderValue::from_str(&policy))
    }

    /// A page of the admin: its styles and scripts are files of ours, and nothing of it is kept anywhere.
    pub fn of_staff(status: StatusCode, html: String) -> Self {
        let policy = HeaderValue::from_static(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; \
             connect-src 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors 'none'",
        );
        Self { keep: HeaderValue::from_static("no-store"), ..Self::with(status, html, HTML, Ok(policy)) }
    }

    /// What the page may do, as it is sent.
    pub fn policy(&self) -> &HeaderValue {
        &self.policy
    }

    /// From JSON, which scripts of these origins may read.
    pub fn data(json: String, readers: Vec<String>) -> Self {
        let policy = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
        Self { readers, ..Self::with(StatusCode::OK, json, JSON, Ok(policy)) }
    }

    /// The same for everybody: it may be kept for some minutes, also on the way.
    #[must_use]
    pub fn for_everybody(self) -> Self {
        Self { keep: HeaderValue::from_static("public, max-age=300"), ..self }
    }

    fn with(
        status: StatusCode,
        html: String,
        kind: HeaderValue,
        policy: Result<HeaderValue, header::InvalidHeaderValue>,
    ) -> Self {
        let digest = Sha256::digest(html.as_bytes());
        let tag = URL_SAFE_NO_PAD.encode(digest.get(..12).unwrap_or_default());
        let quoted = |suffix: &str| {
            HeaderValue::from_str(&format!("\"{tag}{suffix}\"")).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
        };
        Self {
            status,
            tags: [quoted(""), quoted("-gz"), quoted("-br")],
            tag,
            html: Bytes::from(html),
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
            policy: policy.unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'")),
            kind,
            keep: HeaderValue::from_static("private, no-cache"),
            readers: Vec::new(),
        }
    }

    /// The uncompressed bytes.
    pub fn html(&self) -> &Bytes {
        &self.html
    }

    /// The uncompressed bytes as the text they are.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.html).unwrap_or_default()
    }

    /// The bytes by brotli.
    pub fn brotli(&self) -> &Bytes {
        self.brotli.get_or_init(|| brotli(&self.html))
    }

    fn gzip(&self) -> &Bytes {
        self.gzip.get_or_init(|| gzip(&self.html))
    }

    /// Answers a request: 304 if it has these bytes already, else the best encoding it takes.
    ///
    /// The page may be kept but must be asked for again each time (`private, no-cache`): what it says changes when the
    /// carrier says so, and only who has the link may see it.
    pub fn respond(&self, request: &HttpRequest) -> HttpResponse {
        let coding = Coding::of(request);
        let [identity, gzip, brotli] = &self.tags;
        let tag = match coding {
            Coding::Identity => identity,
            Coding::Gzip => gzip,
            Coding::Brotli => brotli,
        };
        let same = self.status == StatusCode::OK && is_known(request, &self.tag);
        let mut response = HttpResponse::build(if same { StatusCode::NOT_MODIFIED } else { self.status });
        self.headers(&mut response, tag, request);
        if same {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, self.kind.clone()));
        match coding {
            Coding::Identity => response.body(self.html.clone()),
            Coding::Gzip => response
                .insert_header((header::CONTENT_ENCODING, HeaderValue::from_static("gzip")))
                .body(self.gzip().clone()),
            Coding::Brotli => response
                .insert_header((header::CONTENT_ENCODING, HeaderValue::from_static("br")))
                .body(self.brotli().clone()),
        }
    }

    fn headers(&self, response: &mut HttpResponseBuilder, tag: &HeaderValue, request: &HttpRequest) {
        let vary = if self.kind == JSON {
            "accept-encoding, accept-language, origin"
        } else {
            "accept-encoding, accept-language"
        };
        response
            .insert_header((header::ETAG, tag.clone()))
            .insert_header((header::CONTENT_SECURITY_POLICY, self.policy.clone()))
            .insert_header((header::VARY, HeaderValue::from_static(vary)))
            .insert_header((header::CACHE_CONTROL, self.keep.clone()));
        let reader = request
            .headers()
            .get(header::ORIGIN)
            .filter(|origin| origin.to_str().is_ok_and(|origin| self.readers.iter().any(|reader| reader == origin)));
        if let Some(reader) = reader {
            response.insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, reader.clone()));
        }
    }
}

/// Whether who asks has the content of this tag already, in any coding.
pub(super) fn is_known(request: &HttpRequest, tag: &str) -> bool {
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    known.is_some_and(|known| known.split(',').any(|known| matches(known, tag)))
}

fn matches(known: &str, tag: &str) -> bool {
    let known = known.trim().trim_start_matches("W/").trim_matches('"');
    known == "*" || known.strip_suffix("-br").or_else(|| known.strip_suffix("-gz")).unwrap_or(known) == tag
}

impl Coding {
    /// The best that a request allows.
    pub(super) fn of(request: &HttpRequest) -> Self {
        let accept = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        choose(accept.unwrap_or_default())
    }
}

/// The best coding that an `Accept-Encoding` header allows.
fn choose(accept: &str) -> Coding {
    let takes = |name: &str| {
        accept.split(',').any(|part| {
            let mut pieces = part.split(';');
            let is = pieces.next().is_some_and(|coding| coding.trim().eq_ignore_ascii_case(name));
            let refused = pieces.any(|piece| {
                piece.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse::<f32>().is_ok_and(|q| q <= 0.0))
            });
            is && !refused
        })
    };
    if takes("br") {
        Coding::Brotli
    } else if takes("gzip") {
        Coding::Gzip
    } else {
        Coding::Identity
    }
}

pub(super) fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 3), flate2::Compression::new(7));
    // Writing to memory does not fail.
    let _written = encoder.write_all(bytes);
    Bytes::from(encoder.finish().unwrap_or_default())
}

pub(super) fn brotli(bytes: &[u8]) -> Bytes {
    // Level 5 is the knee: level 11 saves a twelfth more and takes thirty times as long.
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 18, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::with_capacity(bytes.len() / 4);
    let _written = brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters);
    Bytes::from(out)
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn negotiates_and_honours_refusals() {
        assert!(choose("gzip, deflate, br") == Coding::Brotli);
        assert!(choose("gzip;q=1.0, br;q=0") == Coding::Gzip);
        assert!(choose("") == Coding::Identity);
        assert!(choose("identity") == Coding::Identity);
    }

    #[test]
    fn a_known_tag_gets_304_in_any_encoding() {
        let page = Finished::new(StatusCode::OK, "<p>hello</p>".repeat(50), "");
        let first = page.respond(&TestRequest::get().insert_header(("accept-encoding", "br")).to_http_request());
        assert_eq!(first.status(), StatusCode::OK);
        let tag = first.headers().get(header::ETAG).unwrap().clone();
        assert!(tag.to_str().unwrap().ends_with("-br\""));
        let again = TestRequest::get().insert_header((header::IF_NONE_MATCH, tag)).to_http_request();
        assert_eq!(page.respond(&again).status(), StatusCode::NOT_MODIFIED);
        let other = TestRequest::get().insert_header((header::IF_NONE_MATCH, "\"nonsense\"")).to_http_request();
        assert_eq!(page.respond(&other).status(), StatusCode::OK);
    }

    #[test]
    fn data_are_read_by_those_who_may() {
        let data = Finished::data("{}".into(), vec!["https://shop.example".into()]);
        let asked =
            |origin| data.respond(&TestRequest::get().insert_header((header::ORIGIN, origin)).to_http_request());
        let allowed = |origin| {
            let answer = asked(origin);
            answer
                .headers()
                .get(header::ACCESS_CONTROL_ALLOW_ORIGIN)
                .map(|allowed| allowed.to_str().unwrap().to_owned())
        };
        assert_eq!(allowed("https://shop.example").as_deref(), Some("https://shop.example"));
        assert_eq!(allowed("https://shop.example.evil.example"), None);
        assert_eq!(allowed("null"), None);
        assert!(asked("null").headers().get(header::VARY).unwrap().to_str().unwrap().contains("origin"));
    }

    #[test]
    fn compressed_bytes_open_again() {
        use std::io::Read;
        let text = "Grüße aus Kassel ".repeat(100);
        let mut plain = String::new();
        flate2::read::GzDecoder::new(&*gzip(text.as_bytes())).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &*brotli(text.as_bytes()), &mut plain).unwrap();
        assert_eq!(plain, text.as_bytes());
    }
}
