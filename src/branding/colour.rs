//! Colours in OKLCH, and solving them for contrast.

use std::fmt;
use std::str::FromStr;

use palette::color_difference::Wcag21RelativeContrast;
use palette::convert::FromColorUnclamped as _;
use palette::{FromColor as _, LinSrgb, Oklch, Srgb};
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
        let inside = |chroma: f32| {
            let linear = LinSrgb::<f32>::from_color_unclamped(Oklch::new(self.lightness, chroma, self.hue));
            let fits = |value: f32| (-0.0005..=1.0005).contains(&value);
            (fits(linear.red) && fits(linear.green) && fits(linear.blue)).then_some(linear)
        };
        let given = self.chroma.max(0.0);
        let linear = inside(given).unwrap_or_else(|| {
            let (mut less, mut more) = (0.0, given);
            while more - less > 0.001 {
                let middle = f32::midpoint(less, more);
                if inside(middle).is_some() { less = middle } else { more = middle }
            }
            LinSrgb::from_color_unclamped(Oklch::new(self.lightness, less, self.hue))
        });
        Srgb::from_linear(linear)
    }

    /// Relative luminance by WCAG 2, 0 to 1, as shown on screen.
    fn luminance(self) -> f32 {
        self.shown().into_format::<f32>().relative_luminance().luma
    }

    /// Contrast by WCAG 2, 1 to 21, as shown on screen.
    pub fn contrast(self, other: Self) -> f32 {
        ratio(self.luminance(), other.luminance())
    }

    /// Whether it is a dark ground: white stands out from it more than black does.
    pub fn is_dark(self) -> bool {
        let own = self.luminance();
        ratio(own, 1.0) > ratio(own, 0.0)
    }

    /// The nearest lightness at which it stands out from all of `grounds` by `wanted`; where none does, black or white.
    #[must_use]
    pub fn solved(mut self, grounds: &[Self], wanted: f32) -> Self {
        const COARSE: f32 = 0.024;
        const FINE: f32 = 0.004;
        let away = if grounds.first().is_some_and(|ground| ground.is_dark()) { 1.0 } else { -1.0 };
        let grounds: Vec<f32> = grounds.iter().map(|ground| ground.luminance()).collect();
        let stands_out = |lightness: f32| {
            let own = Self { lightness, ..self }.luminance();
            grounds.iter().all(|ground| ratio(own, *ground) >= wanted)
        };
        let mut lightness = self.lightness;
        while (0.0..=1.0).contains(&lightness) && !stands_out(lightness) {
            let ahead = lightness + away * COARSE;
            let step = if (0.0..=1.0).contains(&ahead) && !stands_out(ahead) { COARSE } else { FINE };
            lightness += away * step;
        }
        self.lightness = lightness.clamp(0.0, 1.0);
        self
    }
}

/// Contrast of two luminances by WCAG 2.
fn ratio(one: f32, other: f32) -> f32 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
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
