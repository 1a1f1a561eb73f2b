//! The bundled fonts, as `static/fonts/fonts.json` lists them.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::i18n::Language;
use crate::web::assets;

/// One bundled font.
#[derive(Debug, Deserialize)]
pub struct Font {
    /// What a theme calls it: `grotesque`, `serif` ….
    pub key: String,
    /// Family.
    pub family: String,
    file: String,
    companions: Vec<Companion>,
    weight: String,
    generic: String,
    fallback: Fallback,
}

/// The same font for other letters.
#[derive(Debug, Deserialize)]
struct Companion {
    file: String,
    unicode_range: String,
    /// Languages that are written in these letters.
    #[serde(default)]
    languages: Vec<String>,
}

/// A font of the system, stretched to the same metrics, so that nothing jumps.
#[derive(Debug, Deserialize)]
struct Fallback {
    local: String,
    size_adjust: String,
    ascent_override: String,
    descent_override: String,
    line_gap_override: String,
}

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let list = assets::get("fonts/fonts.json").and_then(|file| serde_json::from_slice(&file.data).ok());
    list.unwrap_or_else(|| {
        tracing::error!("static/fonts/fonts.json cannot be read; pages use the system's fonts");
        Vec::new()
    })
});

/// The font of that key.
pub fn by_key(key: &str) -> Option<&'static Font> {
    FONTS.iter().find(|font| font.key == key)
}

/// Every font.
pub fn all() -> impl Iterator<Item = &'static Font> {
    FONTS.iter()
}

/// Every key.
pub fn keys() -> impl Iterator<Item = &'static str> {
    FONTS.iter().map(|font| font.key.as_str())
}

/// Fonts of the same widths, or nearly: where there is no Arial there is one of the others.
fn twins(local: &str) -> Vec<&str> {
    match local {
        "Arial" => vec!["Arial", "Liberation Sans", "Helvetica", "Roboto"],
        "Georgia" => vec!["Georgia", "Gelasio", "Noto Serif"],
        "Courier New" => vec!["Courier New", "Liberation Mono", "Cousine"],
        other => vec![other],
    }
}

impl Font {
    /// The value of `font-family`: the font, its stand-in, a system font, the generic.
    pub fn stack(&self) -> String {
        format!("\"{0}\",\"{0} stand-in\",{1},{2}", self.family, self.fallback.local, self.generic)
    }

    /// Address of the file that a page in this language needs first.
    pub fn url(&self, language: Language) -> String {
        let written = |companion: &&Companion| companion.languages.iter().any(|code| code == language.as_str());
        let file = self.companions.iter().find(written).map_or(&self.file, |companion| &companion.file);
        assets::url(&format!("fonts/{file}"))
    }

    /// `@font-face` rules. `optional`: who has a slow line reads the stand-in and is not made to wait or to see it jump.
    pub fn faces(&self) -> String {
        let mut css = String::new();
        let mut face = |file: &str, range: Option<&str>| {
            let range = range.map_or_else(String::new, |range| format!(";unicode-range:{range}"));
            css.push_str(&format!(
                "@font-face{{font-family:\"{}\";src:url({}) format(\"woff2\");font-weight:{};font-display:optional{range}}}",
                self.family,
                assets::url(&format!("fonts/{file}")),
                self.weight,
            ));
        };
        face(&self.file, None);
        for companion in &self.companions {
            face(&companion.file, Some(&companion.unicode_range));
        }
        let f = &self.fallback;
        let locals: Vec<_> = twins(&f.local).iter().map(|name| format!("local(\"{name}\")")).collect();
        css.push_str(&format!(
            "@font-face{{font-family:\"{} stand-in\";src:{};size-adjust:{};ascent-override:{};descent-override:{};line-gap-override:{}}}",
            self.family,
            locals.join(","),
            f.size_adjust, f.ascent_override, f.descent_override, f.line_gap_override
        ));
        css
    }
}
