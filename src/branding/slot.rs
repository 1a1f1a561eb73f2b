//! The block that says how to reach the merchant.
//!
//! A mail that the shopper writes begins with the order's number and where it is. It does not hold the page's address:
//! whoever has that sees the page, mails are quoted and forwarded, and the merchant finds the order by its number.

use askama::Template;
use jiff::{SignedDuration, Timestamp};

use super::chats::ChatKind;
use super::content;
use super::model::Localised;
use super::opening::Attended;
use crate::db::{Conn, Instant};
use crate::i18n::Dates;
use crate::outbound::escaped;
use crate::web::Action;
use crate::web::slot::{Position, Slot, SlotContext};

/// Help, with the order's number ready in the message.
pub struct Contact;

#[derive(Template)]
#[template(path = "branding/slot_contact.html")]
struct ContactSlot {
    heading: String,
    text: Option<String>,
    at_hand: Option<String>,
    email: Option<Action>,
    phone: Option<Action>,
    links: Vec<Action>,
    hours: Option<String>,
    answer: Vec<String>,
}

impl Slot for Contact {
    fn id(&self) -> &'static str {
        "contact"
    }

    fn position(&self) -> Position {
        Position::Aside
    }

    fn positions(&self) -> &'static [Position] {
        &[Position::Aside, Position::Story, Position::Main]
    }

    fn load(&self, _: &mut Conn, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        self.sample(context)
    }

    fn sample(&self, context: &SlotContext<'_>) -> anyhow::Result<Option<String>> {
        let contact = &context.brand.content.contact;
        if contact.is_empty() {
            return Ok(None);
        }
        let (words, language) = (context.words, context.locale.language);
        let text = |text: &Localised| text.get(language).map(str::to_owned);
        let about = |key: &str, more: &str| {
            let number = &context.order?.number;
            Some(words.with(key, &[("number", number.into()), ("status", more.into())]))
        };
        let subject = about("contact-subject", "");
        let signature = about("contact-mail-order", &words.get(&format!("status-{}-name", context.kind)));
        let block = ContactSlot {
            heading: words.get("contact-heading"),
            text: text(&contact.text),
            at_hand: about("contact-at-hand", "").filter(|_| context.in_trouble),
            email: contact.email.as_ref().map(|email| Action {
                label: email.clone(),
                href: mail(email, subject.as_deref(), signature.as_deref()),
                primary: false,
            }),
            phone: contact.phone.as_ref().map(|phone| Action {
                label: phone.clone(),
                href: telephone(phone),
                primary: false,
            }),
            links: links(contact, context, subject.as_deref()),
            hours: text(&contact.hours),
            answer: answer(contact, context),
        };
        Ok(Some(block.render()?))
    }
}

/// Messengers, and the merchant's own pages.
fn links(contact: &content::Contact, context: &SlotContext<'_>, subject: Option<&str>) -> Vec<Action> {
    let chats = contact.chats.iter().map(|chat| Action {
        label: match chat.kind {
            ChatKind::Sms => context.words.get("contact-sms"),
            kind => context.words.with("contact-chat", &[("service", kind.name().into())]),
        },
        href: chat.href(subject),
        primary: false,
    });
    let own = contact.links.iter().filter_map(|link| {
        let label = link.label.get(context.locale.language)?.to_owned();
        Some(Action { label, href: link.href.clone(), primary: false })
    });
    chats.chain(own).collect()
}

/// When an answer comes. While nobody is there: when somebody is there again.
fn answer(contact: &content::Contact, context: &SlotContext<'_>) -> Vec<String> {
    let words = context.words;
    let within = || {
        let hours = contact.answer_hours.map(usize::from)?;
        Some(words.with("contact-answer", &[("hours", hours.into())]))
    };
    let Some(opening) = &contact.opening else { return within().into_iter().collect() };
    let moment = context.moment;
    let now = moment.now.timestamp();
    let changes = |at: Timestamp| moment.holds_until(Instant::from_timestamp(at));
    match opening.attended(now, &moment.merchant_zone) {
        Attended::Always => within().into_iter().collect(),
        Attended::Until(end) => {
            changes(end);
            let needed = contact.answer_hours.map(|hours| SignedDuration::from_hours(i64::from(hours)));
            if let Some(needed) = needed.filter(|needed| *needed <= end.duration_since(now)) {
                changes(end - needed);
                return within().into_iter().collect();
            }
            let next = match opening.attended(end, &moment.merchant_zone) {
                Attended::From(next) if needed.is_some() => Some(next),
                _ => None,
            };
            here_until(context, end).into_iter().chain(next.map(|next| back_from(context, next))).collect()
        }
        Attended::From(next) => {
            changes(next);
            vec![back_from(context, next)]
        }
        Attended::Never => Vec::new(),
    }
}

/// Until when somebody is there, if that is today where the reader is.
fn here_until(context: &SlotContext<'_>, end: Timestamp) -> Option<String> {
    let moment = context.moment;
    let local = moment.zone.to_datetime(end);
    let time = Dates::of(&context.locale.locale).clock(local.time());
    let today = moment.zone.to_datetime(moment.now.timestamp()).date();
    (local.date() == today).then(|| context.words.with("contact-here-until", &[("time", (&time).into())]))
}

/// From when on somebody is there again, on the reader's clock.
fn back_from(context: &SlotContext<'_>, next: Timestamp) -> String {
    let moment = context.moment;
    let (local, today) = (moment.zone.to_datetime(next), moment.zone.to_datetime(moment.now.timestamp()).date());
    let dates = Dates::of(&context.locale.locale);
    let (date, time) = (dates.weekday(local.date()), dates.clock(local.time()));
    let key = match local.date().since(today).map(|span| span.get_days()) {
        Ok(0) => "contact-back-today",
        Ok(1) => "contact-back-tomorrow",
        _ => "contact-back-on",
    };
    context.words.with(key, &[("date", (&date).into()), ("time", (&time).into())])
}

/// A mail program's new message. The body begins with two empty lines, for what the shopper writes.
pub(crate) fn mail(address: &str, subject: Option<&str>, signature: Option<&str>) -> String {
    let fields = [("subject", subject.map(str::to_owned)), ("body", signature.map(|text| format!("\r\n\r\n{text}")))];
    let mut href = format!("mailto:{}", escaped(address).replace("%40", "@").replace("%2B", "+"));
    for (at, (name, text)) in fields.iter().filter_map(|(name, text)| Some((name, text.as_ref()?))).enumerate() {
        href.push_str(&format!("{}{name}={}", if at == 0 { '?' } else { '&' }, escaped(text)));
    }
    href
}

/// A telephone's number to dial.
pub(crate) fn telephone(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_escaped() {
        assert_eq!(
            mail("a+b@c.example", Some("About order #1"), Some("Order #1 · On its way")),
            "mailto:a+b@c.example?subject=About%20order%20%231&body=%0D%0A%0D%0AOrder%20%231%20%C2%B7%20On%20its%20way"
        );
        assert_eq!(mail("a@b.example?cc=x", None, None), "mailto:a@b.example%3Fcc%3Dx");
        assert_eq!(telephone("+41 32 555 01-42"), "tel:+41325550142");
    }
}
