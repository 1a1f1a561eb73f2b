//! The block that says how to reach the merchant.

use askama::Template;

use crate::db::Conn;
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
    email: Option<String>,
    mail_href: Option<String>,
    phone: Option<String>,
    phone_href: Option<String>,
    hours: Option<String>,
    answer_time: Option<String>,
    links: Vec<Action>,
}

impl Slot for Contact {
    fn id(&self) -> &'static str {
        "contact"
    }

    fn position(&self) -> Position {
        Position::Aside
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
        let subject = context.order.map(|order| words.with("contact-subject", &[("number", (&order.number).into())]));
        let text = |text: &crate::branding::model::Localised| text.get(language).map(str::to_owned);
        let block = ContactSlot {
            heading: words.get("contact-heading"),
            text: text(&contact.text),
            mail_href: contact.email.as_ref().map(|email| mail(email, subject.as_deref())),
            email: contact.email.clone(),
            phone_href: contact.phone.as_ref().map(|phone| telephone(phone)),
            phone: contact.phone.clone(),
            hours: text(&contact.hours),
            answer_time: contact
                .answer_hours
                .map(|hours| words.with("contact-answer", &[("hours", usize::from(hours).into())])),
            links: contact
                .links
                .iter()
                .filter_map(|link| {
                    Some(Action {
                        label: link.label.get(language)?.to_owned(),
                        href: link.href.clone(),
                        primary: false,
                    })
                })
                .collect(),
        };
        Ok(Some(block.render()?))
    }
}

fn mail(address: &str, subject: Option<&str>) -> String {
    match subject {
        Some(subject) => format!("mailto:{address}?subject={}", escaped(subject)),
        None => format!("mailto:{address}"),
    }
}

fn telephone(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_escaped() {
        assert_eq!(mail("a@b.example", Some("About order #1")), "mailto:a@b.example?subject=About%20order%20%231");
        assert_eq!(telephone("+41 32 555 01-42"), "tel:+41325550142");
    }
}
