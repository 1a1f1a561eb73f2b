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
    "date-bare",
    "date-plate",
    "ground-grid",
    "ground-dots",
    "figure-line",
    "figure-block",
    "figure-track",
    "figure-face",
    "items-list",
    "items-plates",
    "actions-fill",
    "actions-line",
    "notes-wash",
    "notes-plain",
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
    ("date-min", "2.3rem", Kind::Size("rem", 2.2, 3.0)),
    ("date-max", "3.5rem", Kind::Size("rem", 3.0, 4.0)),
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

    /// Addresses of the font files that the top of the page is set in.
    pub fn first_fonts(&self) -> Vec<String> {
        let mut keys = vec![self.display.as_str(), self.body.as_str()];
        keys.dedup();
        keys.into_iter().filter_map(fonts::by_key).map(fonts::Font::url).collect()
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

    fn scheme(&self) -> &str {
        self.tokens.get("scheme").map_or("light dark", String::as_str)
    }

    /// A parcel in the brand's colour, as a `data:` address.
    pub fn icon(&self) -> String {
        let colour = self.light.accent.to_string().replace('#', "%23");
        format!(
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='{colour}' \
             d='M4 8h24v18H4z'/%3E%3Cpath fill='%23fff' d='M13 8h6v7h-6z'/%3E%3C/svg%3E"
        )
    }

    /// What [`css`](Self::css) gives, kept: deriving the colours takes longer than all the rest of a page.
    pub fn shared_css(&self) -> Arc<str> {
        static KEPT: LazyLock<Cache<String, Arc<str>>> = LazyLock::new(|| Cache::new(1000));
        // The whole theme is the key: a changed theme is another one.
        let key = serde_json::to_string(self).unwrap_or_default();
        KEPT.get_with(key, || Arc::from(self.css()))
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
        push_colours(&mut css, &derive(first));
        for (name, key) in [("display", &self.display), ("body", &self.body), ("mono", &self.mono)] {
            let stack = fonts::by_key(key).map_or_else(|| "sans-serif".to_owned(), fonts::Font::stack);
            css.push_str(&format!("--{name}:{stack};"));
        }
        for (name, default, _) in TOKENS {
            css.push_str(&format!("--{name}:{};", self.tokens.get(*name).map_or(*default, String::as_str)));
        }
        css.push('}');
        push_stage(&mut css, first);
        if let Some(second) = second {
            css.push_str("@media(prefers-color-scheme:dark){:root{");
            push_colours(&mut css, &derive(second));
            css.push('}');
            push_stage(&mut css, second);
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
fn push_stage(css: &mut String, seeds: &Seeds) {
    let Some(stage) = seeds.stage.filter(|stage| stage.is_dark() != seeds.paper.is_dark()) else { return };
    let ink = Colour::new(1.0 - seeds.ink.lightness.min(0.9), seeds.ink.chroma.min(0.02), stage.hue);
    let band = Seeds { paper: stage, ink, stage: None, hairline: None, ..seeds.clone() };
    css.push_str(".hero,.top{");
    push_colours(css, &derive(&band));
    css.push('}');
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

/// All colours of a page from its seeds. Every text is 4.5 : 1 or more on each ground it may stand on.
fn derive(seeds: &Seeds) -> Vec<(&'static str, Colour)> {
    let paper = seeds.paper;
    let dark = paper.is_dark();
    let stage = seeds.stage.unwrap_or(paper);
    let lift = if dark { 0.03 } else { 0.012 };
    let raised = Colour::new((paper.lightness + lift).min(1.0), paper.chroma * 0.7, paper.hue);
    // A band of the opposite lightness has its own colours (`push_stage`): no text could stand out from both.
    let grounds = if stage.is_dark() == dark { vec![paper, raised, stage] } else { vec![paper, raised] };
    let stage_or_paper = if stage.is_dark() == dark { stage } else { paper };
    let ink = seeds.ink.solved(&grounds, if dark { 11.0 } else { 12.0 });
    let between = Colour::new(
        seeds.ink.lightness.midpoint(paper.lightness),
        seeds.ink.chroma * 0.5 + paper.chroma * 0.7,
        seeds.ink.hue,
    );
    let edge = if dark { 0.14 } else { -0.12 };
    let hairline = seeds.hairline.unwrap_or(Colour::new(paper.lightness + edge, paper.chroma * 1.2, paper.hue));
    let (accent, on_accent) = filled(seeds.accent.solved(&[paper, stage_or_paper], 3.0));
    let accent_ink = seeds.accent.solved(&grounds, 4.5);
    // Red would read as a problem: then "delivered" is said in the second colour.
    let done_ink =
        if seems_red(seeds.accent) { seeds.second.unwrap_or(seeds.ink).solved(&grounds, 4.5) } else { accent_ink };
    let (delay_ink, delay_wash) = state(70.0, 0.12, paper, &grounds);
    let (problem_ink, problem_wash) = state(30.0, 0.16, paper, &grounds);
    vec![
        ("paper", paper),
        ("raised", raised),
        ("stage", stage),
        ("ink", ink),
        ("quiet", between.solved(&grounds, 4.6)),
        ("hairline", hairline),
        ("accent", accent),
        ("on-accent", on_accent),
        ("accent-ink", accent_ink),
        ("delay-ink", delay_ink),
        ("delay-wash", delay_wash),
        ("problem-ink", problem_ink),
        ("problem-wash", problem_wash),
        ("done-ink", done_ink),
        ("second", seeds.second.unwrap_or(accent)),
        ("third", seeds.third.unwrap_or(hairline)),
    ]
}

/// A fill, moved until white or black text reads on it, and that text.
fn filled(mut accent: Colour) -> (Colour, Colour) {
    const WHITE: Colour = Colour::new(0.99, 0.005, 90.0);
    const BLACK: Colour = Colour::new(0.17, 0.01, 90.0);
    // White is preferred a little: a saturated red at 3.6 can be darkened to 4.5 and stays that red.
    let text = if WHITE.contrast(accent) >= 3.6 || BLACK.contrast(accent) < 4.5 { WHITE } else { BLACK };
    let step = if text.is_dark() { 0.004 } else { -0.004 };
    while (0.0..=1.0).contains(&accent.lightness) && text.contrast(accent) < 4.5 {
        accent.lightness += step;
    }
    (accent, text)
}

fn seems_red(colour: Colour) -> bool {
    colour.chroma > 0.05 && (colour.hue - 30.0).abs() <= 25.0
}

/// Amber and red: the text, and the wash behind it.
fn state(hue: f32, chroma: f32, paper: Colour, grounds: &[Colour]) -> (Colour, Colour) {
    let dark = paper.is_dark();
    let wash = if dark {
        Colour::new(paper.lightness + 0.07, 0.03, hue)
    } else {
        Colour::new(paper.lightness - 0.035, 0.035, hue)
    };
    let mut all = grounds.to_vec();
    all.push(wash);
    let ink = Colour::new(if dark { 0.72 } else { 0.62 }, chroma, hue);
    (ink.solved(&all, 4.6), wash)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_colour(lightness: std::ops::Range<f32>) -> impl Strategy<Value = Colour> {
        (lightness, 0.0f32..0.3, 0.0f32..360.0).prop_map(|(l, c, h)| Colour::new(l, c, h))
    }

    fn check(seeds: &Seeds) -> Result<(), TestCaseError> {
        let colours: BTreeMap<&str, Colour> = derive(seeds).into_iter().collect();
        for text in ["ink", "quiet", "accent-ink", "delay-ink", "problem-ink", "done-ink"] {
            for ground in ["paper", "raised", "stage"] {
                let ratio = colours[text].contrast(colours[ground]);
                prop_assert!(ratio >= 4.5, "{text} on {ground}: {ratio}");
            }
        }
        let (delay, problem) = (
            colours["delay-ink"].contrast(colours["delay-wash"]),
            colours["problem-ink"].contrast(colours["problem-wash"]),
        );
        prop_assert!(delay >= 4.5 && problem >= 4.5);
        let filled = colours["on-accent"].contrast(colours["accent"]);
        prop_assert!(filled >= 4.5, "on-accent: {filled}");
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn any_brand_colours_stay_readable_in_light(paper in any_colour(0.9..1.0), ink in any_colour(0.0..1.0), accent in any_colour(0.0..1.0)) {
            check(&Seeds { paper, ink, accent, stage: None, hairline: None, second: None, third: None })?;
        }

        #[test]
        fn any_brand_colours_stay_readable_in_dark(paper in any_colour(0.05..0.25), ink in any_colour(0.0..1.0), accent in any_colour(0.0..1.0)) {
            check(&Seeds { paper, ink, accent, stage: None, hairline: None, second: None, third: None })?;
        }
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
