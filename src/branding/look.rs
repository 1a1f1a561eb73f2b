//! What of a brand is designed and written: name, logo, theme, words, blocks. One document, which is drafted, published, kept and taken along as a file.

use serde::{Deserialize, Serialize};

use super::content::Content;
use super::model::Brand;
use super::theme::{NotATheme, Theme};

/// How a brand looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Name.
    pub name: String,
    /// The shop's own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_url: Option<String>,
    /// Logo, as an SVG that we made ([`logo`](super::logo)). Never one that came from outside as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_svg: Option<String>,
    /// Colours, fonts, shapes.
    pub theme: Theme,
    /// What the brand says, and which blocks stand where; without `home_url` and `logo_svg`, which stand above. None in looks of before
    /// words were a part of it: those leave the words as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Content>,
}

/// Longest name of a brand, in characters.
pub const LONGEST_NAME: usize = 80;

/// Why a look is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotALook {
    /// The name is missing or too long.
    #[error("a brand has a name of up to {LONGEST_NAME} characters")]
    Name,
    /// The address is none.
    #[error("the shop’s address begins with https://")]
    HomeUrl,
    /// The theme.
    #[error(transparent)]
    Theme(#[from] NotATheme),
}

impl Look {
    /// As the brand looks now.
    pub fn of(brand: &Brand) -> Self {
        Self {
            name: brand.name.clone(),
            home_url: brand.content.home_url.clone(),
            logo_svg: brand.content.logo_svg.clone(),
            theme: brand.theme.clone(),
            words: Some(Content { home_url: None, logo_svg: None, ..brand.content.clone() }),
        }
    }

    /// The same without what it says: a draft of the design alone leaves the words as they are when it is published, whoever changed
    /// them in the meantime, and two people may each have one side open.
    #[must_use]
    pub fn design(&self) -> Self {
        Self { words: None, ..self.clone() }
    }

    /// What the brand says, as far as it is known here.
    pub fn content(&self) -> Content {
        let words = self.words.clone().unwrap_or_default();
        Content { home_url: self.home_url.clone(), logo_svg: self.logo_svg.clone(), ..words }
    }

    /// Puts it on.
    pub fn wear(&self, brand: &mut Brand) {
        brand.name.clone_from(&self.name);
        if let Some(words) = &self.words {
            brand.content = words.clone();
        }
        brand.content.home_url.clone_from(&self.home_url);
        brand.content.logo_svg.clone_from(&self.logo_svg);
        brand.theme = self.theme.clone();
    }

    /// Checks everything that a page relies on.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub fn check(&self) -> Result<(), NotALook> {
        if self.name.trim().is_empty() || self.name.chars().count() > LONGEST_NAME {
            return Err(NotALook::Name);
        }
        let web = |url: &String| {
            let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            rest.is_some_and(|rest| !rest.is_empty()) && !url.contains(|c: char| c.is_whitespace() || c.is_control())
        };
        if !self.home_url.as_ref().is_none_or(web) {
            return Err(NotALook::HomeUrl);
        }
        Ok(self.theme.check()?)
    }
}
