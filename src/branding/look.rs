//! What of a brand is designed: name, logo, theme. One document, which is drafted, published, kept and taken along as a file.

use serde::{Deserialize, Serialize};

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
        }
    }

    /// Puts it on.
    pub fn wear(&self, brand: &mut Brand) {
        brand.name.clone_from(&self.name);
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
