//! A brand's look: a few seeds and tokens, from which the page's CSS custom properties follow.
//!
//! What the tokens mean is written in `static/css/shopper/README.md`, beside the style sheets that use them. Colours are
//! derived here: the brand gives paper, ink and accent; everything else is solved for contrast in OKLCH, for light and for
//! dark, so that no choice of a merchant can make a page unreadable.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use moka::sync::Cache;
use serde::{Deserialize, Serialize};

use super::colour::Colour;
use super::fonts;
use crate::i18n::Language;

/// Colours that a brand gives, for light or for dark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seeds {
    /// The ground.
    pub paper: Colour,
    /// Text.
    pub ink: Colour,
    /// The brand's colour.
    pub accent: Colour,
    /// The ground of the first section, where the brand wants another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Colour>,
    /// Lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hairline: Option<Colour>,
    /// Decoration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Colour>,
    /// Decoration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third: Option<Colour>,
}

/// A brand's look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// Class names on the page, from [`LAYOUTS`].
    pub layout: Vec<String>,
    /// Light colours.
    pub light: Seeds,
    /// Dark colours.
    pub dark: Seeds,
    /// Font keys of dates and headings, of text, of codes.
    pub display: String,
    /// Font key of text.
    pub body: String,
    /// Font key of codes and numbers.
    pub mono: String,
    /// Tokens that differ from their defaults, by name.
    #[serde(default)]
    pub tokens: BTreeMap<String, String>,
}

/// Class names a layout may have.
pub const LAYOUTS: &[&str] = &[
    "align-start",
    "align-center",
    "columns-two",
    "columns-one",
    "hero-open",
    "hero-panel",
    "hero-band",
    "hero-horizon",
    "date-bare",
    "date-plate",
    "ground-grid",
    "ground-dots",
    "ground-topo",
    "figure-line",
    "figure-block",
    "figure-track",
    "figure-trail",
    "figure-meter",
    "figure-frame",
    "figure-face",
    "heads-mark",
    "heads-count",
    "rows-ruled",
    "items-list",
    "items-plates",
    "actions-fill",
    "actions-line",
    "notes-wash",
    "notes-plain",
    "map-stage",
];

/// What a token's value may be.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A number with a unit, within bounds.
    Size(&'static str, f32, f32),
    /// One of these words.
    Word(&'static [&'static str]),
}

/// Every token: name, default, what is allowed.
const TOKENS: &[(&str, &str, Kind)] = &[
    ("scheme", "light dark", Kind::Word(&["light dark", "light", "dark"])),
    ("size", "1.0625rem", Kind::Size("rem", 1.0, 1.25)),
    ("body-weight", "400", Kind::Size("", 300.0, 500.0)),
    ("display-weight", "600", Kind::Size("", 300.0, 900.0)),
    ("display-style", "normal", Kind::Word(&["normal", "italic"])),
    ("display-tracking", "0em", Kind::Size("em", -0.06, 0.12)),
    ("display-case", "none", Kind::Word(&["none", "uppercase"])),
    ("display-variant", "normal", Kind::Word(&["normal", "small-caps"])),
    ("display-leading", "1.08", Kind::Size("", 0.9, 1.3)),
    ("date-min", "2.3rem", Kind::Size("rem", 2.2, 4.0)),
    ("date-max", "3.5rem", Kind::Size("rem", 3.0, 5.5)),
    ("date-fit", "10.5vw", Kind::Size("vw", 8.0, 16.0)),
    ("label-font", "var(--body)", Kind::Word(STACKS)),
    ("label-size", ".9375rem", Kind::Size("rem", 0.8125, 1.125)),
    ("label-case", "none", Kind::Word(&["none", "uppercase"])),
    ("label-tracking", "0em", Kind::Size("em", 0.0, 0.2)),
    ("label-weight", "500", Kind::Size("", 400.0, 700.0)),
    ("heading-font", "var(--display)", Kind::Word(STACKS)),
    ("heading-size", "1.25rem", Kind::Size("rem", 0.8125, 1.75)),
    ("heading-case", "none", Kind::Word(&["none", "uppercase"])),
    ("heading-tracking", "0em", Kind::Size("em", 0.0, 0.2)),
    ("heading-weight", "600", Kind::Size("", 400.0, 700.0)),
    ("name-weight", "600", Kind::Size("", 500.0, 700.0)),
    ("thanks-style", "normal", Kind::Word(&["normal", "italic"])),
    ("measure", "38rem", Kind::Size("rem", 34.0, 42.0)),
    ("pace", "1.1", Kind::Size("", 0.9, 1.4)),
    ("radius", "6px", Kind::Size("px", 0.0, 28.0)),
    ("stage-radius", "0px", Kind::Size("px", 0.0, 40.0)),
    ("button-radius", "6px", Kind::Size("px", 0.0, 99.0)),
    ("button-rule", "0px", Kind::Size("px", 0.0, 3.0)),
    ("button-weight", "600", Kind::Size("", 400.0, 800.0)),
    (
        "link-rule",
        "var(--accent-ink)",
        Kind::Word(&["var(--accent-ink)", "var(--ink)", "var(--quiet)", "var(--hairline)"]),
    ),
    ("press", "0px", Kind::Size("px", 0.0, 6.0)),
    ("rule", "1px", Kind::Size("px", 1.0, 6.0)),
    ("rule-style", "solid", Kind::Word(&["solid", "dashed", "dotted", "double"])),
    ("stroke", "1.75px", Kind::Size("px", 1.0, 4.0)),
    ("figure", "30rem", Kind::Size("rem", 22.0, 40.0)),
    ("bead", "7px", Kind::Size("px", 0.0, 18.0)),
    ("string", "1px", Kind::Size("px", 0.0, 5.0)),
    ("trail-indent", "21px", Kind::Size("px", 0.0, 36.0)),
    ("picture", "72px", Kind::Size("px", 64.0, 96.0)),
    ("picture-ground", "transparent", Kind::Word(&["transparent", "var(--raised)", "var(--stage)", "var(--paper)"])),
    ("logo", "28px", Kind::Size("px", 16.0, 56.0)),
];

/// Contour lines of hills that do not exist. Only who wears them has them in the page.
const TOPO: &str = include_str!("../../static/css/topo.svg");

/// The three font stacks.
const STACKS: &[&str] = &["var(--body)", "var(--display)", "var(--mono)"];

/// Why a theme is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("theme: {0}")]
pub struct NotATheme(String);

impl Theme {
    /// Our own plain look, for pages of no brand.
    pub fn plain() -> Self {
        let light = Seeds {
            paper: Colour::new(0.985, 0.004, 95.0),
            ink: Colour::new(0.24, 0.01, 250.0),
            accent: Colour::new(0.45, 0.09, 235.0),
            stage: None,
            hairline: None,
            second: None,
            third: None,
        };
        let dark = Seeds {
            paper: Colour::new(0.17, 0.006, 250.0),
            ink: Colour::new(0.94, 0.005, 95.0),
            accent: Colour::new(0.75, 0.09, 235.0),
            ..light.clone()
        };
        Self {
            layout: vec![],
            light,
            dark,
            display: "grotesque".into(),
            body: "grotesque".into(),
            mono: "grotesque".into(),
            tokens: BTreeMap::new(),
        }
    }

    /// The same look in `light` or in `dark` only, whatever the device prefers.
    #[must_use]
    pub fn in_scheme(&self, scheme: &str) -> Self {
        let mut theme = self.clone();
        theme.tokens.insert("scheme".into(), scheme.into());
        theme
    }

    /// Checks every name and value against what the style sheets expect. What passes cannot break out of a declaration.
    ///
    /// # Errors
    /// The first thing that does not fit, with what would.
    pub fn check(&self) -> Result<(), NotATheme> {
        if let Some(class) = self.layout.iter().find(|class| !LAYOUTS.contains(&class.as_str())) {
            return Err(NotATheme(format!("there is no layout `{class}`; there are {}", LAYOUTS.join(", "))));
        }
        for key in [&self.display, &self.body, &self.mono] {
            if fonts::by_key(key).is_none() {
                let known: Vec<_> = fonts::keys().collect();
                return Err(NotATheme(format!("there is no font `{key}`; there are {}", known.join(", "))));
            }
        }
        for (name, value) in &self.tokens {
            let Some((_, _, kind)) = TOKENS.iter().find(|(known, ..)| known == name) else {
                return Err(NotATheme(format!("there is no token `{name}`")));
            };
            if !kind.takes(value) {
                return Err(NotATheme(format!(
                    "`{value}` does not fit token `{name}`; right would be {}",
                    kind.right()
                )));
            }
        }
        Ok(())
    }

    /// Addresses of the font files that the top of a page in this language is set in.
    pub fn first_fonts(&self, language: Language) -> Vec<String> {
        let mut keys = vec![self.display.as_str(), self.body.as_str()];
        keys.dedup();
        keys.into_iter().filter_map(fonts::by_key).map(|font| font.url(language)).collect()
    }

    /// The colours that are shown where there is no choice between light and dark.
    pub fn shown_first(&self) -> &Seeds {
        if self.scheme() == "dark" { &self.dark } else { &self.light }
    }

    /// What the browser's own frame is coloured in, to go with the top of the page: for which preference (as a media
    /// query; empty for all), and the colour.
    pub fn frame_colours(&self) -> Vec<(&'static str, String)> {
        let is_band = self.layout.iter().any(|class| class == "hero-band");
        let top = |seeds: &Seeds| seeds.stage.filter(|_| is_band).unwrap_or(seeds.paper).to_string();
        match self.scheme() {
            "light dark" => vec![
                ("(prefers-color-scheme:light)", top(&self.light)),
                ("(prefers-color-scheme:dark)", top(&self.dark)),
            ],
            _ => vec![("", top(self.shown_first()))],
        }
    }

    /// A parcel in the brand's colour, as a `data:` address.
    pub fn icon(&self) -> String {
        let colour = self.light.accent.to_string().replace('#', "%23");
        format!(
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='{colour}' \
             d='M4 8h24v18H4z'/%3E%3Cpath fill='%23fff' d='M13 8h6v7h-6z'/%3E%3C/svg%3E"
        )
    }

    /// A colour of the page by its token's name, for mails, which know no custom properties. The light one, if there is a choice.
    pub fn colour(&self, token: &str) -> String {
        let found = Palette::of(self.shown_first()).colours.into_iter().find(|(name, _)| *name == token);
        found.map_or_else(|| "inherit".to_owned(), |(_, colour)| colour.to_string())
    }

    /// What [`css`](Self::css) gives, kept: deriving the colours takes longer than all the rest of a page.
    pub fn shared_css(&self) -> Arc<str> {
        static KEPT: LazyLock<Cache<String, Arc<str>>> = LazyLock::new(|| Cache::new(1000));
        // The whole theme is the key: a changed theme is another one.
        let key = serde_json::to_string(self).unwrap_or_default();
        KEPT.get_with(key, || Arc::from(self.css()))
    }

    /// `light dark`, or the one that is worn at all hours.
    fn scheme(&self) -> &str {
        self.tokens.get("scheme").map_or("light dark", String::as_str)
    }

    /// The brand's colours that could not be shown as they were given, because nobody could have read or seen them.
    /// Colours that we derive are not among them.
    pub fn repairs(&self) -> Vec<Repair> {
        let scheme = self.scheme();
        [("light", &self.light), ("dark", &self.dark)]
            .into_iter()
            .filter(|(name, _)| scheme.split(' ').any(|worn| worn == *name))
            .flat_map(|(name, seeds)| {
                let mut repairs = Palette::of(seeds).repairs;
                // On a band of the opposite lightness the same seeds may need another repair.
                if let Some(band) = band(seeds) {
                    let ours = |repair: &Repair| repair.token != "ink" && repair.token != "paper";
                    let on_band = Palette::of(&band).repairs.into_iter().filter(ours);
                    repairs.extend(on_band.map(|repair| Repair {
                        against: if repair.against == "paper" { "stage" } else { repair.against },
                        ..repair
                    }));
                }
                repairs.into_iter().map(move |repair| Repair { scheme: name, ..repair })
            })
            .collect()
    }

    /// The page's custom properties and font faces.
    pub fn css(&self) -> String {
        let mut css = String::new();
        let mut faces: Vec<&str> = vec![&self.display, &self.body, &self.mono];
        faces.sort_unstable();
        faces.dedup();
        for font in faces.into_iter().filter_map(fonts::by_key) {
            css.push_str(&font.faces());
        }
        let first = self.shown_first();
        let second = (self.scheme() == "light dark").then_some(&self.dark);
        css.push_str(":root{");
        push_colours(&mut css, &Palette::of(first).colours);
        for (name, key) in [("display", &self.display), ("body", &self.body), ("mono", &self.mono)] {
            let stack = fonts::by_key(key).map_or_else(|| "sans-serif".to_owned(), fonts::Font::stack);
            css.push_str(&format!("--{name}:{stack};"));
        }
        for (name, default, _) in TOKENS {
            css.push_str(&format!("--{name}:{};", self.tokens.get(*name).map_or(*default, String::as_str)));
        }
        if self.layout.iter().any(|class| class == "ground-topo") {
            css.push_str(&format!("--lines:url(\"data:image/svg+xml,{}\");", TOPO.trim_end()));
        }
        css.push('}');
        if let Some(band) = band(first) {
            push_stage(&mut css, &band);
        }
        if let Some(second) = second {
            css.push_str("@media(prefers-color-scheme:dark){:root{");
            push_colours(&mut css, &Palette::of(second).colours);
            css.push('}');
            // A band in light alone must not keep its colours in the dark.
            if let Some(stage) = band(second).or_else(|| band(first).map(|_| second.clone())) {
                push_stage(&mut css, &stage);
            }
            css.push('}');
        }
        css
    }
}

fn push_colours(css: &mut String, colours: &[(&str, Colour)]) {
    for (name, colour) in colours {
        css.push_str(&format!("--{name}:{colour};"));
    }
}

/// A dark band on a light page (or the other way round) needs colours of its own, solved against the band alone.
fn band(seeds: &Seeds) -> Option<Seeds> {
    let stage = seeds.stage.map(settled)?;
    let paper = settled(seeds.paper);
    (stage.is_dark() != paper.is_dark()).then(|| {
        let ink = if stage.is_dark() { 0.96 } else { 0.2 };
        Seeds {
            paper: stage,
            ink: Colour::new(ink, seeds.ink.chroma.min(0.02), stage.hue),
            stage: None,
            hairline: None,
            ..seeds.clone()
        }
    })
}

fn push_stage(css: &mut String, seeds: &Seeds) {
    css.push_str(".stage,.staged,.plain,.top{");
    push_colours(css, &Palette::of(seeds).colours);
    css.push('}');
}

/// A token as an editor shows it.
#[derive(Clone, Copy, Debug)]
pub struct TokenSpec {
    /// Its name.
    pub name: &'static str,
    /// What holds without it.
    pub default: &'static str,
    /// The words it may be; empty where it is a size.
    pub words: &'static [&'static str],
    /// The size's unit, least and most.
    pub size: Option<(&'static str, f32, f32)>,
}

/// Every token.
pub fn tokens() -> impl Iterator<Item = TokenSpec> {
    TOKENS.iter().map(|(name, default, kind)| match kind {
        Kind::Word(words) => TokenSpec { name, default, words, size: None },
        Kind::Size(unit, least, most) => TokenSpec { name, default, words: &[], size: Some((unit, *least, *most)) },
    })
}

impl Kind {
    fn takes(self, value: &str) -> bool {
        match self {
            Self::Word(words) => words.contains(&value),
            Self::Size(unit, least, most) => value
                .strip_suffix(unit)
                .filter(|number| number.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-'))
                .and_then(|number| number.parse::<f32>().ok())
                .is_some_and(|number| (least..=most).contains(&number)),
        }
    }

    fn right(self) -> String {
        match self {
            Self::Word(words) => words.join(", "),
            Self::Size(unit, least, most) => format!("{least}{unit} to {most}{unit}"),
        }
    }
}

/// A colour of the brand that is shown as another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Repair {
    /// `light` or `dark`.
    pub scheme: &'static str,
    /// What it is used for: a token of the style sheet.
    pub token: &'static str,
    /// The brand's.
    pub given: Colour,
    /// What is shown instead.
    pub shown: Colour,
    /// The token from which it must stand out: where it does so least.
    pub against: &'static str,
    /// Contrast by WCAG 2 of the brand's colour with that.
    pub before: f32,
    /// Contrast of what is shown.
    pub after: f32,
    /// The least there must be: 4.5 for text and 3 for what is drawn, 7 for a ground and its text.
    pub needed: f32,
}

/// Least contrast of the text with its ground. What is beneath it can still be quiet and yet be read.
const INK: f32 = 7.0;
/// Least contrast of all other text; a little more than the 4.5 that are asked for.
const TEXT: f32 = 4.6;
/// Of links, and of text on the accent, where the brand's own colour should stay as it is if it may.
const READABLE: f32 = 4.5;
/// Least contrast of what is drawn.
const DRAWN: f32 = 3.0;

/// Something that colours stand on.
type Ground = (&'static str, Colour);

/// All colours of a page, from its seeds.
struct Palette {
    colours: Vec<(&'static str, Colour)>,
    repairs: Vec<Repair>,
}

impl Palette {
    /// Every text is 4.5 : 1 or more on each ground it may stand on, and every drawing 3 : 1.
    fn of(seeds: &Seeds) -> Self {
        let mut repairs = Vec::new();
        let paper = settled(seeds.paper);
        note_ground(&mut repairs, "paper", seeds.paper, paper);
        let stage = seeds.stage.map_or(paper, settled);
        if let Some(given) = seeds.stage {
            note_ground(&mut repairs, "stage", given, stage);
        }
        let dark = paper.is_dark();
        let lift = if dark { 0.03 } else { 0.012 };
        let raised = Colour::new((paper.lightness + lift).min(1.0), paper.chroma * 0.7, paper.hue);
        // A band of the opposite lightness has its own colours: no text could stand out from both.
        let same = stage.is_dark() == dark;
        let grounds: Vec<Ground> =
            [("paper", paper), ("raised", raised)].into_iter().chain(same.then_some(("stage", stage))).collect();
        let drawn_on: Vec<Ground> = [("paper", paper)].into_iter().chain(same.then_some(("stage", stage))).collect();
        let mut solve = |token: &'static str, given: Colour, grounds: &[Ground], needed: f32| {
            let shown = solved(given, grounds, needed);
            note(&mut repairs, token, given, shown, grounds, needed);
            shown
        };

        // On what is raised it is a little less, and still far more than is asked for.
        let ink = solve("ink", seeds.ink, &drawn_on, INK);
        let accent_ink = solve("accent-ink", seeds.accent, &grounds, READABLE);
        let second = seeds.second.map(|second| solve("second", second, &drawn_on, DRAWN));
        // Red would read as a problem: then "delivered" is said in the second colour.
        let done_ink = match seeds.second {
            _ if !seems_red(seeds.accent) => accent_ink,
            Some(second) => solve("done-ink", second, &grounds, READABLE),
            None => ink,
        };
        let visible = solved(seeds.accent, &drawn_on, DRAWN);
        let (accent, on_accent) = filled(visible, &drawn_on);
        if visible == seeds.accent {
            note(&mut repairs, "accent", seeds.accent, accent, &[("on-accent", on_accent)], READABLE);
        } else {
            note(&mut repairs, "accent", seeds.accent, accent, &drawn_on, DRAWN);
        }

        let between = Colour::new(
            seeds.ink.lightness.midpoint(paper.lightness),
            seeds.ink.chroma * 0.5 + paper.chroma * 0.7,
            seeds.ink.hue,
        );
        let quiet = solved(between, &grounds, TEXT);
        let edge = if dark { 0.14 } else { -0.12 };
        let hairline = seeds.hairline.unwrap_or(Colour::new(paper.lightness + edge, paper.chroma * 1.2, paper.hue));
        let (delay_ink, delay_wash) = state(70.0, 0.12, paper, &grounds);
        let (problem_ink, problem_wash) = state(30.0, 0.16, paper, &grounds);
        let colours = vec![
            ("paper", paper),
            ("raised", raised),
            ("stage", stage),
            ("ink", ink),
            ("quiet", quiet),
            ("hairline", hairline),
            ("accent", accent),
            ("on-accent", on_accent),
            ("accent-ink", accent_ink),
            ("delay-ink", delay_ink),
            ("delay-wash", delay_wash),
            ("problem-ink", problem_ink),
            ("problem-wash", problem_wash),
            ("done-ink", done_ink),
            ("second", second.unwrap_or(accent)),
            ("third", seeds.third.unwrap_or(hairline)),
        ];
        Self { colours, repairs }
    }
}

const WHITE: Colour = Colour::new(0.99, 0.005, 90.0);
const BLACK: Colour = Colour::new(0.17, 0.01, 90.0);

/// A ground on which text can be read well. In the middle between black and white nothing could: it goes on to its own side.
fn settled(mut ground: Colour) -> Colour {
    let (text, step) = if ground.is_dark() { (WHITE, -0.004) } else { (BLACK, 0.004) };
    while (0.0..=1.0).contains(&ground.lightness) && text.contrast(ground) < INK {
        ground.lightness += step;
    }
    ground
}

fn solved(colour: Colour, grounds: &[Ground], needed: f32) -> Colour {
    let grounds: Vec<Colour> = grounds.iter().map(|(_, ground)| *ground).collect();
    colour.solved(&grounds, needed)
}

/// Keeps a repair, if it is one: `given` was not enough, and something else is seen.
fn note(repairs: &mut Vec<Repair>, token: &'static str, given: Colour, shown: Colour, grounds: &[Ground], needed: f32) {
    let worst = grounds.iter().map(|(name, ground)| (*name, *ground, given.contrast(*ground)));
    let Some((against, ground, before)) = worst.min_by(|a, b| a.2.total_cmp(&b.2)) else { return };
    if before < needed && given.to_string() != shown.to_string() {
        let after = shown.contrast(ground);
        repairs.push(Repair { scheme: "", token, given, shown, against, before, after, needed });
    }
}

fn note_ground(repairs: &mut Vec<Repair>, token: &'static str, given: Colour, shown: Colour) {
    let text = if given.is_dark() { WHITE } else { BLACK };
    note(repairs, token, given, shown, &[("ink", text)], INK);
}

/// A fill, moved until white or black text reads on it, and that text. It stays visible on `grounds`.
fn filled(accent: Colour, grounds: &[Ground]) -> (Colour, Colour) {
    let moved = |text: Colour, step: f32| {
        let mut fill = accent;
        while (0.0..=1.0).contains(&fill.lightness) && text.contrast(fill) < READABLE {
            fill.lightness += step;
        }
        fill
    };
    // White is preferred a little: a saturated red at 3.6 can be darkened to 4.5 and stays that red.
    let (darker, lighter) = ((moved(WHITE, -0.004), WHITE), (moved(BLACK, 0.004), BLACK));
    let visible = |fill: Colour| grounds.iter().all(|(_, ground)| fill.contrast(*ground) >= DRAWN);
    let white = WHITE.contrast(accent) >= 3.6 || BLACK.contrast(accent) < READABLE;
    if (white && visible(darker.0)) || !visible(lighter.0) { darker } else { lighter }
}

fn seems_red(colour: Colour) -> bool {
    colour.chroma > 0.05 && (colour.hue - 30.0).abs() <= 25.0
}

/// Amber and red: the text, and the wash behind it.
fn state(hue: f32, chroma: f32, paper: Colour, grounds: &[Ground]) -> (Colour, Colour) {
    let dark = paper.is_dark();
    let wash = if dark {
        Colour::new(paper.lightness + 0.07, 0.03, hue)
    } else {
        Colour::new(paper.lightness - 0.035, 0.035, hue)
    };
    let all: Vec<Ground> = grounds.iter().copied().chain([("wash", wash)]).collect();
    let ink = Colour::new(if dark { 0.72 } else { 0.62 }, chroma, hue);
    (solved(ink, &all, TEXT), wash)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_colour() -> impl Strategy<Value = Colour> {
        (0.0f32..=1.0, 0.0f32..0.37, 0.0f32..360.0).prop_map(|(l, c, h)| Colour::new(l, c, h))
    }

    fn any_seeds() -> impl Strategy<Value = Seeds> {
        let maybe = || proptest::option::of(any_colour());
        (any_colour(), any_colour(), any_colour(), maybe(), maybe(), maybe(), maybe()).prop_map(
            |(paper, ink, accent, stage, hairline, second, third)| Seeds {
                paper,
                ink,
                accent,
                stage,
                hairline,
                second,
                third,
            },
        )
    }

    /// Each text on each ground it may stand on, and each drawing; on the page and on a band of its own.
    fn check(seeds: &Seeds) -> Result<(), TestCaseError> {
        let page = Palette::of(seeds);
        let same = settled(seeds.paper).is_dark() == seeds.stage.map_or(seeds.paper, |stage| stage).is_dark();
        let grounds: &[&str] = if same { &["paper", "raised", "stage"] } else { &["paper", "raised"] };
        check_palette(&page, grounds)?;
        if let Some(band) = band(seeds) {
            check_palette(&Palette::of(&band), &["paper", "raised", "stage"])?;
        } else {
            prop_assert!(same, "a stage of the other lightness needs colours of its own");
        }
        Ok(())
    }

    fn check_palette(palette: &Palette, grounds: &[&str]) -> Result<(), TestCaseError> {
        let colours: BTreeMap<&str, Colour> = palette.colours.iter().copied().collect();
        let pair = |text: &str, ground: &str, least: f32| {
            let ratio = colours[text].contrast(colours[ground]);
            prop_assert!(ratio >= least, "{text} {} on {ground} {}: {ratio}", colours[text], colours[ground]);
            Ok(())
        };
        for ground in grounds {
            for text in ["ink", "quiet", "accent-ink", "delay-ink", "problem-ink", "done-ink"] {
                pair(text, ground, 4.5)?;
            }
            if *ground != "raised" {
                pair("accent", ground, 3.0)?;
                pair("second", ground, 3.0)?;
            }
        }
        pair("on-accent", "accent", 4.5)?;
        pair("delay-ink", "delay-wash", 4.5)?;
        pair("problem-ink", "problem-wash", 4.5)?;
        for repair in &palette.repairs {
            prop_assert!(repair.before < repair.needed, "{repair:?}");
            prop_assert!(repair.after >= repair.needed - 0.01, "{repair:?}");
            prop_assert_ne!(repair.given.to_string(), repair.shown.to_string());
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]
        #[test]
        fn any_colours_of_a_brand_can_be_read(seeds in any_seeds()) {
            check(&seeds)?;
        }
    }

    fn seeds(paper: &str, ink: &str, accent: &str) -> Seeds {
        let colour = |text: &str| text.parse().unwrap();
        Seeds {
            paper: colour(paper),
            ink: colour(ink),
            accent: colour(accent),
            stage: None,
            hairline: None,
            second: None,
            third: None,
        }
    }

    #[test]
    fn absurd_colours_can_be_read_too() {
        for [paper, ink, accent] in [
            ["#ffffff", "#ffe600", "#ffff00"],
            ["#808080", "#808080", "#808080"],
            ["#777777", "#7a7a7a", "#757575"],
            ["#000000", "#000000", "#000000"],
            ["#ffffff", "#ffffff", "#ffffff"],
            ["#ff0000", "#00ff00", "#0000ff"],
            ["#00ff00", "#ff00ff", "#00fe00"],
            ["#0000ff", "#ff0000", "#0000fe"],
            ["#6a6a6a", "#000000", "#ffffff"],
        ] {
            let mut seeds = seeds(paper, ink, accent);
            for stage in [None, Some("#000000"), Some("#ffffff"), Some("#7f7f7f"), Some("#ffe600")] {
                seeds.stage = stage.map(|stage| stage.parse().unwrap());
                seeds.second = seeds.stage;
                check(&seeds).unwrap();
            }
        }
    }

    #[test]
    fn a_band_has_its_colours_in_light_and_in_the_dark() {
        let mut theme = Theme::plain();
        let stages = |theme: &Theme| theme.css().matches(".stage,.staged,.plain,.top{--paper:").count();
        assert_eq!(stages(&theme), 0);
        theme.light.stage = Some(Colour::new(0.3, 0.05, 160.0));
        assert_eq!(stages(&theme), 2, "the band of the light page must not stay in the dark");
        theme.tokens.insert("scheme".into(), "light".into());
        assert_eq!(stages(&theme), 1);
    }

    #[test]
    fn repairs_say_what_failed_where_and_what_is_shown() {
        let mut theme = Theme::plain();
        assert_eq!(theme.repairs(), [], "our own look needs none");
        theme.light = seeds("#ffffff", "#222222", "#ffe600");
        theme.tokens.insert("scheme".into(), "light".into());
        let repairs = theme.repairs();
        let told: Vec<_> = repairs.iter().map(|repair| (repair.scheme, repair.token, repair.against)).collect();
        assert_eq!(told, [("light", "accent-ink", "paper"), ("light", "accent", "paper")]);
        let link = &repairs[0];
        assert_eq!(link.given.to_string(), "#ffe600");
        assert!((link.before - 1.25).abs() < 0.05 && link.after >= 4.5, "{link:?}");
        let derived = Palette::of(&theme.light).colours;
        assert!(derived.contains(&("accent-ink", link.shown)), "what it tells is what the page wears");
        // A dark band on that page: yellow is at home there.
        theme.light.stage = Some("#101010".parse().unwrap());
        assert_eq!(theme.repairs(), repairs);
        // A ground on which nothing could be read well.
        theme.light = seeds("#787878", "#000000", "#000000");
        assert!(theme.repairs().iter().any(|repair| repair.token == "paper" && repair.against == "ink"));
    }

    #[test]
    fn defaults_fit_their_own_rules() {
        for (name, default, kind) in TOKENS {
            assert!(kind.takes(default), "{name}: {default}");
        }
    }

    #[test]
    fn nothing_breaks_out_of_a_declaration() {
        for evil in ["0px;}body{display:none", "url(//x)", "1px/**/", "expression(1)", "1e3px", "NaNpx", "infpx"] {
            for (name, _, kind) in TOKENS {
                assert!(!kind.takes(evil), "{name} takes {evil}");
            }
        }
    }
}
