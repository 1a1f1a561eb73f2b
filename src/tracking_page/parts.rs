//! The parts of a page that change while somebody looks at it.
//!
//! An element with `data-live="name"` is a part: the template says so, nothing else has to. Parts stand side by side, not
//! in each other, and are always on the page, empty if need be, so that they can be told apart by their place in the
//! list. Before them in the list come the frame (style sheet, layout, script: what cannot be swapped), the title, and
//! the sentence that a screen reader says.
//!
//! Of each part a [`Marks`] keeps a number; another number is another content. The page carries its marks, the event
//! stream gives them as the event's `id`, and whoever comes back with marks gets the parts that differ, whichever process
//! made them and however many versions lie between.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use actix_web::web::Bytes;
use sha2::{Digest, Sha256};

/// Where the marks are written into a page.
const PLACE: &str = "data-marks=\"";
/// What marks an element as a part.
const PART: &str = " data-live=\"";
/// Parts before the elements.
const FRAME: usize = 0;
const TITLE: usize = 1;
const SAID: usize = 2;
/// More than a page of ours has: what is longer was not written by us.
const MOST: usize = 64;

/// One number for each part of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Box<[u32]>);

impl Marks {
    /// Takes what stands in a header or a query. `None` if we did not write it.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() <= MOST * 8 && text.len().is_multiple_of(8) && text.is_ascii();
        let numbers = text.as_bytes().chunks(8).map(|digits| {
            let digits = std::str::from_utf8(digits).ok()?;
            u32::from_str_radix(digits, 16).ok()
        });
        fits.then(|| numbers.collect::<Option<_>>().map(Self)).flatten()
    }
}

impl fmt::Display for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|mark| write!(f, "{mark:08x}"))
    }
}

/// What a screen reader says after a change.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The sentence.
    pub sentence: String,
    /// What it is about. While this stays, it is not said again, whatever its words: at midnight "tomorrow" becomes
    /// "today", and that is no news.
    pub about: String,
}

/// A page's parts. They lie in its bytes; here is where.
#[derive(Debug, Default)]
pub struct Parts {
    marks: Marks,
    title: String,
    said: String,
    elements: Vec<Range<usize>>,
    /// Each part as lines of an event, made when the first viewer needs them.
    lines: OnceLock<Box<[Bytes]>>,
}

impl Parts {
    /// Finds the parts of a page and writes their marks into it. `frame` is what cannot be swapped.
    pub fn cut(mut html: String, frame: &[&str], title: &str, said: Said) -> (String, Self) {
        let mut elements = elements(&html);
        let mut marks = vec![mark(frame.iter().copied()), mark([title]), mark([said.about.as_str()])];
        marks.extend(elements.iter().map(|at| mark(html.get(at.clone()))));
        let marks = Marks(marks.into());
        if let Some(place) = html.find(PLACE).map(|found| found + PLACE.len()) {
            let written = marks.to_string();
            html.insert_str(place, &written);
            for at in elements.iter_mut().filter(|at| at.start >= place) {
                *at = at.start + written.len()..at.end + written.len();
            }
        }
        let parts = Self { marks, title: title.to_owned(), said: said.sentence, elements, lines: OnceLock::new() };
        (html, parts)
    }

    /// The marks.
    pub fn marks(&self) -> &Marks {
        &self.marks
    }

    /// One event with everything that somebody with those marks does not have, in pieces that all viewers share. Nothing
    /// if they have it all. `html` is the page that was cut.
    pub fn since(&self, marks: &Marks, html: &str) -> Vec<Bytes> {
        if *marks == self.marks {
            return Vec::new();
        }
        let lines = self.lines.get_or_init(|| self.lines(html));
        // Another style sheet, or another number of parts: the page was made by another version or in another theme. What
        // it says is brought up to date all the same.
        let same_frame = marks.0.len() == self.marks.0.len() && marks.0.first() == self.marks.0.first();
        let differs = |at: usize| !same_frame || marks.0.get(at) != self.marks.0.get(at);
        let mut event = vec![Bytes::from(format!("id: {}\n", self.marks))];
        event.extend(lines.iter().enumerate().filter(|(at, _)| differs(*at)).map(|(_, part)| part.clone()));
        event.push(Bytes::from_static(b"\n"));
        event
    }

    fn lines(&self, html: &str) -> Box<[Bytes]> {
        let before = [
            (FRAME, "<meta name=\"renew\">".to_owned()),
            (TITLE, format!("<title>{}</title>", html_escape::encode_text(&self.title))),
            (SAID, format!("<p data-said>{}</p>", html_escape::encode_text(&self.said))),
        ];
        let before = before.iter().map(|(_, part)| part.as_str());
        before.chain(self.elements.iter().filter_map(|at| html.get(at.clone()))).map(data).collect()
    }
}

/// As `data` lines of an event. A line break of any kind would end a line.
fn data(part: &str) -> Bytes {
    let mut lines = String::with_capacity(part.len() + part.len() / 8);
    for line in part.split(['\n', '\r']) {
        lines.push_str("data: ");
        lines.push_str(line);
        lines.push('\n');
    }
    Bytes::from(lines)
}

/// Four bytes of a digest: enough to tell two versions of one part apart.
fn mark<'a>(parts: impl IntoIterator<Item = &'a str>) -> u32 {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    let [a, b, c, d, ..] = <[u8; 32]>::from(digest.finalize());
    u32::from_be_bytes([a, b, c, d])
}

/// Where the parts lie, each from its start tag to its end tag. Texts are escaped, so what looks like a tag is one.
fn elements(html: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = html.get(from..).and_then(|rest| rest.find(PART)).map(|at| from + at) {
        from = at + PART.len();
        let Some(start) = html.get(..at).and_then(|before| before.rfind('<')) else { continue };
        let name = html.get(start + 1..at).and_then(|tag| tag.split([' ', '\n']).next()).unwrap_or_default();
        if let Some(end) = end_of(html, start, name) {
            found.push(start..end);
            from = end;
        }
    }
    found
}

/// Behind the end tag of the element that starts there, which may hold others of its name.
fn end_of(html: &str, start: usize, name: &str) -> Option<usize> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut depth = 0usize;
    let mut at = start;
    loop {
        let rest = html.get(at..)?;
        let next_close = rest.find(&close)?;
        let next_open = rest.match_indices(&open).map(|(found, _)| found).find(|found| {
            // `<p` also begins `<path`.
            rest.get(found + open.len()..).is_some_and(|after| after.starts_with([' ', '>', '\n']))
        });
        if let Some(next_open) = next_open.filter(|next_open| *next_open < next_close) {
            depth += 1;
            at += next_open + open.len();
        } else {
            depth = depth.checked_sub(1)?;
            at += next_close + close.len();
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>t</title><main><section class=\"hero\" data-live=\"hero\"><section>a</section></section>\n\
        <p data-marks=\"\"></p><div data-live=\"story\"><div>b\nc</div>&lt;div></div><div>d</div></main>";

    fn cut(html: &str, title: &str, about: &str) -> (String, Parts) {
        Parts::cut(html.into(), &["css"], title, Said { sentence: "Now <here>.".into(), about: about.into() })
    }

    fn text(event: &[Bytes]) -> String {
        String::from_utf8(event.concat()).unwrap()
    }

    #[test]
    fn parts_are_found_whole_and_the_marks_stand_in_the_page() {
        let (html, parts) = cut(PAGE, "t", "x");
        let found: Vec<_> = parts.elements.iter().map(|at| &html[at.clone()]).collect();
        assert_eq!(
            found,
            [
                "<section class=\"hero\" data-live=\"hero\"><section>a</section></section>",
                "<div data-live=\"story\"><div>b\nc</div>&lt;div></div>"
            ]
        );
        assert!(html.contains(&format!("data-marks=\"{}\"", parts.marks)));
        assert_eq!(Marks::parse(&parts.marks.to_string()), Some(parts.marks.clone()));
        assert_eq!(parts.marks.0.len(), 5);
    }

    #[test]
    fn only_what_differs_is_sent_and_nothing_if_nothing_does() {
        let (_, old) = cut(PAGE, "t", "x");
        let (html, new) = cut(&PAGE.replace("<div>b", "<div>B"), "t", "x");
        assert!(new.since(&new.marks, &html).is_empty());
        assert_eq!(
            text(&new.since(&old.marks, &html)),
            format!("id: {}\ndata: <div data-live=\"story\"><div>B\ndata: c</div>&lt;div></div>\n\n", new.marks)
        );
        let (html, new) = cut(PAGE, "t & u", "y");
        assert_eq!(
            text(&new.since(&old.marks, &html)),
            format!("id: {}\ndata: <title>t &amp; u</title>\ndata: <p data-said>Now &lt;here&gt;.</p>\n\n", new.marks)
        );
    }

    #[test]
    fn another_frame_or_unknown_marks_get_everything() {
        let (html, new) = cut(PAGE, "t", "x");
        for marks in [Marks::default(), Marks::parse("0123456789abcdef").unwrap()] {
            let event = text(&new.since(&marks, &html));
            assert!(event.contains("renew") && event.contains("hero") && event.contains("story"), "{event}");
        }
        for strange in ["0123456", "0123456g", "äääääää1", &"0".repeat(8 * MOST + 8)] {
            assert_eq!(Marks::parse(strange), None, "{strange}");
        }
    }

    #[test]
    fn an_element_without_an_end_is_no_part() {
        assert!(elements("<div data-live=\"x\"><p>").is_empty());
        assert!(elements(" data-live=\"x\">").is_empty());
    }
}
