//! Who looks: a person, or a program that opens links before one does.
//!
//! Mail servers, messengers and browsers fetch links ahead. If such a fetch counted as a visit, a shopper's first look would be
//! told what is new since a visit that never was.

use std::sync::LazyLock;

use actix_web::http::header::{HeaderMap, USER_AGENT};
use regex::{Regex, RegexBuilder};

/// Headers by which a browser says that nobody looks yet.
const AHEAD: &[(&str, &[&str])] = &[
    ("sec-purpose", &["prefetch"]),
    ("purpose", &["prefetch", "preview"]),
    ("x-moz", &["prefetch"]),
    ("x-purpose", &["preview", "instant"]),
];

/// Parts of the names of programs, as regular expressions: crawlers and previews by what they all call themselves (Cubot is a make of
/// phones), then mail scanners, previews and libraries that call themselves something else.
const PROGRAMS: &[&str] = &[
    "(?:^|[^u])bot",
    "crawl",
    "spider",
    "preview",
    "scan",
    "monitor",
    "headless",
    "facebookexternalhit",
    "facebookcatalog",
    "whatsapp",
    "skypeuri",
    "slack-imgproxy",
    "google-safety",
    "googleimageproxy",
    "google-read-aloud",
    "googleother",
    "yahoomailproxy",
    "mimecast",
    "proofpoint",
    "barracuda",
    "ironport",
    "trendmicro",
    "symantec",
    "sophos",
    "zscaler",
    "urldefense",
    "safelinks",
    "ms-office",
    "microsoft office",
    r"mail\.ru_",
    "embedly",
    "iframely",
    "curl/",
    "wget/",
    "python",
    "go-http-client",
    "okhttp",
    "java/",
    "libwww",
    "axios",
    "node-fetch",
    "undici",
    "postman",
    "insomnia",
    "wrk",
];

static PROGRAM: LazyLock<Option<Regex>> =
    LazyLock::new(|| RegexBuilder::new(&PROGRAMS.join("|")).case_insensitive(true).build().ok());

/// Whether a request looks like somebody's browser. One that does not say what it is does not.
pub(super) fn is_a_person(headers: &HeaderMap) -> bool {
    let told = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let ahead = AHEAD.iter().any(|(name, words)| {
        told(name).is_some_and(|said| words.iter().any(|word| said.to_ascii_lowercase().contains(word)))
    });
    let agent = told(USER_AGENT.as_str()).unwrap_or("");
    !ahead && !agent.is_empty() && PROGRAM.as_ref().is_some_and(|program| !program.is_match(agent))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn person(headers: &[(&str, &str)]) -> bool {
        let mut request = TestRequest::get();
        for header in headers {
            request = request.insert_header(*header);
        }
        is_a_person(request.to_http_request().headers())
    }

    const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

    #[test]
    fn people_have_browsers() {
        for agent in [
            SAFARI,
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            "Mozilla/5.0 (Linux; Android 10; CUBOT_X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
        ] {
            assert!(person(&[("user-agent", agent)]), "{agent}");
        }
    }

    #[test]
    fn programs_do_not_count() {
        for agent in [
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/534+ (KHTML, like Gecko) BingPreview/1.0b",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "WhatsApp/2.23.20.0",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36",
            "curl/8.5.0",
            "python-requests/2.32.3",
            "Go-http-client/1.1",
        ] {
            assert!(!person(&[("user-agent", agent)]), "{agent}");
        }
        assert!(!person(&[]), "who does not say what it is");
        assert!(!person(&[("user-agent", SAFARI), ("sec-purpose", "prefetch;prerender")]));
        assert!(!person(&[("user-agent", SAFARI), ("purpose", "prefetch")]));
        assert!(!person(&[("user-agent", SAFARI), ("x-moz", "prefetch")]));
    }
}
