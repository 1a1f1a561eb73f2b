//! Colours in OKLCH, and solving them for contrast.

use std::fmt;
use std::str::FromStr;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, LinSrgb, Oklch, Srgb};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A colour as lightness (0 to 1), chroma (0 to about 0.37) and hue (degrees).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// Lightness.
    pub lightness: f32,
    /// Chroma.
    pub chroma: f32,
    /// Hue.
    pub hue: f32,
}

/// A colour that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a colour; write `#1b3e69` or `oklch(0.36 0.085 255)`")]
pub struct NotAColour(String);

impl Colour {
    /// From OKLCH.
    pub const fn new(lightness: f32, chroma: f32, hue: f32) -> Self {
        Self { lightness, chroma, hue }
    }

    /// The colour on screen: chroma is taken back until sRGB can show it, so that lightness and hue stay.
    fn shown(self) -> Srgb<u8> {
        let mut chroma = self.chroma.max(0.0);
        loop {
            let linear = LinSrgb::<f32>::from_color(Oklch::new(self.lightness, chroma, self.hue));
            let inside = |value: f32| (-0.0005..=1.0005).contains(&value);
            if chroma <= 0.0 || (inside(linear.red) && inside(linear.green) && inside(linear.blue)) {
                return Srgb::from_linear(linear);
            }
            chroma -= 0.002;
        }
    }

    /// Contrast by WCAG 2, 1 to 21, as shown on screen.
    pub fn contrast(self, other: Self) -> f32 {
        let float = |colour: Self| colour.shown().into_format::<f32>();
        float(self).relative_contrast(float(other))
    }

    /// Whether it is a dark ground.
    pub fn is_dark(self) -> bool {
        self.lightness < 0.5
    }

    /// The nearest lightness at which it stands out from all of `grounds` by `ratio`.
    #[must_use]
    pub fn solved(mut self, grounds: &[Self], ratio: f32) -> Self {
        let step = if grounds.first().is_some_and(|ground| ground.is_dark()) { 0.004 } else { -0.004 };
        while (0.0..=1.0).contains(&self.lightness) && grounds.iter().any(|ground| self.contrast(*ground) < ratio) {
            self.lightness += step;
        }
        self.lightness = self.lightness.clamp(0.0, 1.0);
        self
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}", self.shown())
    }
}

impl FromStr for Colour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let wrong = || NotAColour(text.to_owned());
        if let Some(inner) = text.trim().strip_prefix("oklch(").and_then(|rest| rest.strip_suffix(')')) {
            let numbers: Vec<f32> = inner.split_whitespace().filter_map(|number| number.parse().ok()).collect();
            return match numbers.as_slice() {
                [l, c, h] if (0.0..=1.0).contains(l) && (0.0..=0.5).contains(c) && h.is_finite() => {
                    Ok(Self::new(*l, *c, *h))
                }
                _ => Err(wrong()),
            };
        }
        let rgb: Srgb<u8> = text.trim().parse().map_err(|_| wrong())?;
        let oklch = Oklch::from_color(rgb.into_format::<f32>());
        Ok(Self::new(oklch.l, oklch.chroma, oklch.hue.into_positive_degrees()))
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("oklch({} {} {})", self.lightness, self.chroma, self.hue))
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        let blue: Colour = "#1b3e69".parse().unwrap();
        assert_eq!(blue.to_string(), "#1b3e69");
        let json = serde_json::to_string(&blue).unwrap();
        assert_eq!(serde_json::from_str::<Colour>(&json).unwrap().to_string(), "#1b3e69");
        assert!("red-ish".parse::<Colour>().is_err());
        assert!("oklch(2 0 0)".parse::<Colour>().is_err());
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white): (Colour, Colour) = ("#000000".parse().unwrap(), "#ffffff".parse().unwrap());
        assert!((black.contrast(white) - 21.0).abs() < 0.05);
    }

    #[test]
    fn solving_reaches_the_ratio_on_every_ground() {
        let yellow: Colour = "#ffe600".parse().unwrap();
        let grounds = ["#ffffff".parse().unwrap(), "#fff3d0".parse().unwrap()];
        let ink = yellow.solved(&grounds, 4.5);
        assert!(grounds.iter().all(|ground| ink.contrast(*ground) >= 4.5));
        assert!((ink.hue - yellow.hue).abs() < 0.01, "only the lightness moves");
    }
}
