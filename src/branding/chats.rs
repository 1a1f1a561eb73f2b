//! Messengers: a kind and a handle, from which a plain link follows. Nothing of theirs is loaded.

use serde::{Deserialize, Serialize};

use crate::outbound::escaped;
use crate::text_enum;

text_enum! {
    /// A messenger.
    ChatKind {
        /// By phone number.
        WhatsApp = "whatsapp",
        /// By user name.
        Telegram = "telegram",
        /// By the name or number of the page.
        Messenger = "messenger",
        /// By user name.
        Instagram = "instagram",
        /// By phone number.
        Signal = "signal",
        /// By the eight characters of the id.
        Threema = "threema",
        /// By the official account's id.
        Line = "line",
        /// By the channel's id, which begins with `_`.
        KakaoTalk = "kakaotalk",
        /// By phone number.
        Sms = "sms",
    }
}

impl ChatKind {
    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WhatsApp => "WhatsApp",
            Self::Telegram => "Telegram",
            Self::Messenger => "Messenger",
            Self::Instagram => "Instagram",
            Self::Signal => "Signal",
            Self::Threema => "Threema",
            Self::Line => "LINE",
            Self::KakaoTalk => "KakaoTalk",
            Self::Sms => "SMS",
        }
    }

    /// What a handle looks like, for whoever got it wrong.
    pub const fn wants(self) -> &'static str {
        match self {
            Self::WhatsApp | Self::Signal | Self::Sms => "a phone number with its country, such as +41 32 555 01 42",
            Self::Telegram => "a user name of 4 to 32 letters, digits and underscores, without @",
            Self::Messenger => "the name of the page: letters, digits and dots",
            Self::Instagram => "a user name: letters, digits, dots and underscores, without @",
            Self::Threema => "an id of eight letters and digits, or * and seven",
            Self::Line => "an account's id such as @orlane",
            Self::KakaoTalk => "a channel's id such as _ZeUTxl",
        }
    }

    /// The handle as the link takes it. `None` if it cannot be one.
    pub fn handle(self, text: &str) -> Option<String> {
        let text = text.trim();
        let made_of = |text: &str, more: &[u8], lengths: std::ops::RangeInclusive<usize>| {
            lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || more.contains(&b))
        };
        let fits = match self {
            Self::WhatsApp | Self::Signal | Self::Sms => return phone(text),
            Self::Telegram => made_of(text, b"_", 4..=32),
            Self::Messenger => made_of(text, b".", 2..=80),
            Self::Instagram => made_of(text, b"._", 1..=30),
            Self::Threema => text.len() == 8 && made_of(text.strip_prefix('*').unwrap_or(text), b"", 7..=8),
            Self::Line => text.strip_prefix('@').is_some_and(|id| made_of(id, b"._-", 1..=30)),
            Self::KakaoTalk => text.strip_prefix('_').is_some_and(|id| made_of(id, b"", 2..=30)),
        };
        fits.then(|| text.to_owned())
    }
}

/// `+41325550142`: the country and 6 to 15 digits.
fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let only = text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c));
    (text.starts_with('+') && only && (6..=15).contains(&digits.len())).then(|| format!("+{digits}"))
}

/// A way to write to the merchant in a messenger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chat {
    /// Which.
    pub kind: ChatKind,
    /// Under which name, as [`ChatKind::handle`] gives it.
    pub handle: String,
}

impl Chat {
    /// The link. Where the messenger can take the beginning of a message, that is `text`.
    pub fn href(&self, text: Option<&str>) -> String {
        let handle = escaped(self.handle.trim_start_matches('+'));
        let with = |link: String| match text {
            Some(text) => format!("{link}?text={}", escaped(text)),
            None => link,
        };
        match self.kind {
            ChatKind::WhatsApp => with(format!("https://wa.me/{handle}")),
            ChatKind::Telegram => with(format!("https://t.me/{handle}")),
            ChatKind::Messenger => format!("https://m.me/{handle}"),
            ChatKind::Instagram => format!("https://ig.me/m/{handle}"),
            ChatKind::Signal => format!("https://signal.me/#p/+{handle}"),
            ChatKind::Threema => with(format!("https://threema.id/{handle}")),
            ChatKind::Line => match text {
                Some(text) => format!("https://line.me/R/oaMessage/{handle}/?{}", escaped(text)),
                None => format!("https://line.me/R/ti/p/{handle}"),
            },
            ChatKind::KakaoTalk => format!("https://pf.kakao.com/{handle}/chat"),
            ChatKind::Sms => format!("sms:+{handle}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn href(kind: ChatKind, handle: &str, text: Option<&str>) -> Option<String> {
        Some(Chat { kind, handle: kind.handle(handle)? }.href(text))
    }

    #[test]
    fn handles_become_links() {
        let about = Some("About order #1042 & more");
        let all = [
            (
                ChatKind::WhatsApp,
                "+41 (32) 555-01 42",
                "https://wa.me/41325550142?text=About%20order%20%231042%20%26%20more",
            ),
            (ChatKind::Telegram, "orlane_help", "https://t.me/orlane_help?text=About%20order%20%231042%20%26%20more"),
            (ChatKind::Messenger, "maison.orlane", "https://m.me/maison.orlane"),
            (ChatKind::Instagram, "maison.orlane", "https://ig.me/m/maison.orlane"),
            (ChatKind::Signal, "+41 32 555 01 42", "https://signal.me/#p/+41325550142"),
            (ChatKind::Threema, "*ORLANE1", "https://threema.id/%2AORLANE1?text=About%20order%20%231042%20%26%20more"),
            (ChatKind::Line, "@orlane", "https://line.me/R/oaMessage/%40orlane/?About%20order%20%231042%20%26%20more"),
            (ChatKind::KakaoTalk, "_ZeUTxl", "https://pf.kakao.com/_ZeUTxl/chat"),
            (ChatKind::Sms, "+1 (555) 123-4567", "sms:+15551234567"),
        ];
        assert_eq!(all.len(), ChatKind::ALL.len());
        for (kind, handle, link) in all {
            assert_eq!(href(kind, handle, about).as_deref(), Some(link), "{kind}");
        }
        assert_eq!(href(ChatKind::Line, "@orlane", None).as_deref(), Some("https://line.me/R/ti/p/%40orlane"));
    }

    #[test]
    fn what_is_no_handle_is_refused() {
        for (kind, handle) in [
            (ChatKind::WhatsApp, "0325550142"),
            (ChatKind::WhatsApp, "+41325550142?text=x"),
            (ChatKind::Sms, "+1"),
            (ChatKind::Telegram, "@orlane"),
            (ChatKind::Telegram, "or/../lane"),
            (ChatKind::Messenger, "a page"),
            (ChatKind::Threema, "ABC"),
            (ChatKind::Line, "orlane"),
            (ChatKind::KakaoTalk, "ZeUTxl"),
            (ChatKind::Instagram, ""),
        ] {
            assert_eq!(kind.handle(handle), None, "{kind} {handle}");
        }
    }
}
