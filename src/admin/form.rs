//! Forms of the admin: their fields, what was typed, and what is wrong with it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use askama::Template;

use super::staff::Denied;
use crate::error::Error;
use crate::web::csrf;

/// Most characters of a field that says nothing else.
const LONGEST: usize = 500;

/// What a form sent, from a page of ours.
pub struct Posted(Vec<(String, String)>);

impl Posted {
    /// From fields that were read elsewhere.
    pub(super) fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// What one field says, without blanks around it. Empty if it is not there.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// What one field says, as it was typed: for passwords.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a field that may be there several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked, or a button of that name was pressed.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// Every field and value, but not the form's token.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter(|(field, _)| field != TOKEN).map(|(field, value)| (field.as_str(), value.as_str()))
    }
}

/// The name of the token's field.
pub const TOKEN: &str = "csrf";

impl FromRequest for Posted {
    type Error = Denied;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Denied>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = web::Form::<Vec<(String, String)>>::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let unread = |error: actix_web::Error| Error::BadRequest(format!("the form cannot be read: {error}"));
            let posted = Self(form.await.map_err(unread)?.into_inner());
            if csrf::is_ours(&request, posted.raw(TOKEN)) {
                Ok(posted)
            } else {
                let why = "This form did not come from a page that is open in this browser, or it was open for very long. Go back, \
                           reload the page, and send it again.";
                Err(Error::BadRequest(why.into()).into())
            }
        })
    }
}

/// How a field is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `<input>` of a type.
    Input(&'static str),
    /// Several lines.
    Lines,
    /// One of several.
    Choice,
    /// One of several, all to be seen.
    Radio,
    /// Any of several.
    Ticks,
    /// Yes or no.
    Tick,
}

/// One of several values.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What it means.
    pub about: String,
}

impl Choice {
    /// A value and its name.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), about: String::new() }
    }

    /// With what it means.
    #[must_use]
    pub fn about(self, about: impl Into<String>) -> Self {
        Self { about: about.into(), ..self }
    }
}

/// A field of a form.
#[derive(Clone, Debug, Template)]
#[template(path = "admin/field.html")]
pub struct Field {
    name: String,
    label: String,
    kind: Kind,
    /// What was typed; of ticks, every one that is set.
    values: Vec<String>,
    choices: Vec<Choice>,
    hint: String,
    wrong: Option<String>,
    needed: bool,
    longest: usize,
    /// `autocomplete`, which says to browsers and password managers what it is.
    fills: &'static str,
    example: String,
    /// Set in the type of codes.
    code: bool,
    first: bool,
    /// Before its name in its id, where two forms of a page have a field of that name.
    prefix: &'static str,
}

impl Field {
    fn of(kind: Kind, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            kind,
            values: Vec::new(),
            choices: Vec::new(),
            hint: String::new(),
            wrong: None,
            needed: false,
            longest: LONGEST,
            fills: "off",
            example: String::new(),
            code: false,
            first: false,
            prefix: "",
        }
    }

    /// One line.
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(Kind::Input("text"), name, label)
    }

    /// An e-mail address.
    pub fn email(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { longest: 254, ..Self::of(Kind::Input("email"), name, label) }
    }

    /// A password.
    pub fn password(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { longest: 1000, ..Self::of(Kind::Input("password"), name, label) }
    }

    /// An address on the web.
    pub fn url(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { longest: 2000, ..Self::of(Kind::Input("url"), name, label) }
    }

    /// A day.
    pub fn date(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(Kind::Input("date"), name, label)
    }

    /// A day and a time.
    pub fn moment(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(Kind::Input("datetime-local"), name, label)
    }

    /// A colour.
    pub fn colour(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(Kind::Input("color"), name, label)
    }

    /// Several lines.
    pub fn lines(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { longest: 5000, ..Self::of(Kind::Lines, name, label) }
    }

    /// One of several, in a list.
    pub fn choice(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self { choices, ..Self::of(Kind::Choice, name, label) }
    }

    /// One of several, each with what it means.
    pub fn radio(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self { choices, ..Self::of(Kind::Radio, name, label) }
    }

    /// Any of several.
    pub fn ticks(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self { choices, ..Self::of(Kind::Ticks, name, label) }
    }

    /// Yes or no.
    pub fn tick(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(Kind::Tick, name, label)
    }

    /// What stands in it.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        let value = value.into();
        Self { values: if value.is_empty() { Vec::new() } else { vec![value] }, ..self }
    }

    /// Which of several stand in it.
    #[must_use]
    pub fn values(self, values: impl IntoIterator<Item = String>) -> Self {
        Self { values: values.into_iter().collect(), ..self }
    }

    /// Whether it is ticked.
    #[must_use]
    pub fn ticked(self, ticked: bool) -> Self {
        self.value(if ticked { "yes" } else { "" })
    }

    /// What helps to fill it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    /// It must not stay empty.
    #[must_use]
    pub fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    /// At most so many characters.
    #[must_use]
    pub fn longest(self, longest: usize) -> Self {
        Self { longest, ..self }
    }

    /// What it is, for browsers that fill it.
    #[must_use]
    pub fn fills(self, fills: &'static str) -> Self {
        Self { fills, ..self }
    }

    /// What it may look like.
    #[must_use]
    pub fn example(self, example: impl Into<String>) -> Self {
        Self { example: example.into(), ..self }
    }

    /// A code, a number, a secret: set in the type of those.
    #[must_use]
    pub fn code(self) -> Self {
        Self { code: true, ..self }
    }

    /// In a page with another form that has a field of this name.
    #[must_use]
    pub fn prefix(self, prefix: &'static str) -> Self {
        Self { prefix, ..self }
    }

    fn id(&self) -> String {
        format!("{}{}", self.prefix, self.name)
    }

    /// Where the page begins to be typed in.
    #[must_use]
    pub fn first(self) -> Self {
        Self { first: true, ..self }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What one value is. Empty if there is none.
    pub fn typed(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// Every value that stands in it.
    pub fn all(&self) -> &[String] {
        &self.values
    }

    fn has(&self, value: &str) -> bool {
        self.values.iter().any(|known| known == value)
    }

    /// Passwords are never sent back.
    fn shown(&self) -> &str {
        if self.kind == Kind::Input("password") { "" } else { self.typed() }
    }

    fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id()));
        let wrong = self.wrong.is_some().then(|| format!("{}-wrong", self.id()));
        hint.into_iter().chain(wrong).collect::<Vec<_>>().join(" ")
    }
}

impl askama::filters::HtmlSafe for Field {}

/// A form: fields by name.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<Field>,
    wrong: Option<String>,
}

impl Form {
    /// From its fields.
    pub fn new(fields: impl IntoIterator<Item = Field>) -> Self {
        Self { fields: fields.into_iter().collect(), wrong: None }
    }

    /// With what was sent, and what can be seen to be wrong with it without knowing more.
    #[must_use]
    pub fn filled(mut self, posted: &Posted) -> Self {
        for field in &mut self.fields {
            let secret = field.kind == Kind::Input("password");
            field.values = match field.kind {
                Kind::Ticks => posted.all(&field.name).map(str::to_owned).collect(),
                _ if secret => vec![posted.raw(&field.name).to_owned()],
                _ => vec![posted.text(&field.name).to_owned()],
            };
            field.values.retain(|value| !value.is_empty());
            let stranger = |value: &&String| !field.choices.iter().any(|choice| choice.value == **value);
            field.wrong = if field.needed && field.values.is_empty() {
                Some(match field.kind {
                    Kind::Choice | Kind::Radio | Kind::Ticks => "Choose one.".into(),
                    _ => "This is needed.".into(),
                })
            } else if field.values.iter().any(|value| value.chars().count() > field.longest) {
                Some(format!("At most {} characters.", field.longest))
            } else if !field.choices.is_empty() && field.values.iter().find(stranger).is_some() {
                Some("Choose one of these.".into())
            } else {
                None
            };
        }
        self
    }

    /// A field; an empty one without a name if there is none of that name, which a test of the page would show.
    pub fn field(&self, name: &str) -> Field {
        self.fields.iter().find(|field| field.name == name).cloned().unwrap_or_else(|| Field::text("", name))
    }

    /// Every field, in order.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// What was typed.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|field| field.name == name).map_or("", Field::typed)
    }

    /// What was typed, if anything.
    pub fn given(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// Every value of a field of ticks.
    pub fn texts(&self, name: &str) -> &[String] {
        self.fields.iter().find(|field| field.name == name).map_or(&[], |field| field.values.as_slice())
    }

    /// Says that a field is wrong, unless that is known.
    pub fn refuse(&mut self, name: &str, why: impl Into<String>) {
        match self.fields.iter_mut().find(|field| field.name == name) {
            Some(field) => {
                field.wrong.get_or_insert_with(|| why.into());
            }
            None => self.refuse_all(why),
        }
    }

    /// Says that the form as a whole is wrong.
    pub fn refuse_all(&mut self, why: impl Into<String>) {
        self.wrong.get_or_insert_with(|| why.into());
    }

    /// Whether nothing is wrong.
    pub fn is_right(&self) -> bool {
        self.wrong.is_none() && self.fields.iter().all(|field| field.wrong.is_none())
    }

    /// Whether a field is right.
    pub fn is_right_in(&self, name: &str) -> bool {
        self.fields.iter().all(|field| field.name != name || field.wrong.is_none())
    }

    /// What is said above the fields.
    pub fn verdict(&self) -> Option<String> {
        let count = self.fields.iter().filter(|field| field.wrong.is_some()).count();
        self.wrong.clone().or_else(|| match count {
            0 => None,
            1 => Some("One field needs another look. Nothing was saved.".into()),
            count => Some(format!("{count} fields need another look. Nothing was saved.")),
        })
    }
}

/// All fields, one beneath the other, with the verdict above.
impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(verdict) = self.verdict() {
            write!(
                f,
                r#"<p class="verdict" role="alert" tabindex="-1" id="verdict">{}</p>"#,
                html_escape::encode_text(&verdict)
            )?;
        }
        self.fields.iter().try_for_each(|field| write!(f, "{field}"))
    }
}

impl askama::filters::HtmlSafe for Form {}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(pairs: &[(&str, &str)]) -> Posted {
        Posted(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_is_missing_too_long_or_strange_is_named() {
        let form = || {
            Form::new([
                Field::text("name", "Name").needed().longest(5),
                Field::password("password", "Password"),
                Field::choice("role", "Role", vec![Choice::new("a", "A")]),
                Field::ticks("scopes", "Scopes", vec![Choice::new("x", "X"), Choice::new("y", "Y")]),
            ])
        };
        let right = form().filled(&posted(&[
            ("name", "  Nora "),
            ("password", "  two blanks "),
            ("scopes", "x"),
            ("scopes", "y"),
        ]));
        assert!(right.is_right());
        assert_eq!((right.text("name"), right.text("password")), ("Nora", "  two blanks "));
        assert_eq!(right.texts("scopes"), ["x", "y"]);
        assert!(!right.to_string().contains("two blanks"), "a password is not sent back");
        let wrong = form().filled(&posted(&[("name", " "), ("role", "b"), ("scopes", "z")]));
        assert_eq!(wrong.verdict().as_deref(), Some("3 fields need another look. Nothing was saved."));
        assert!(!form().filled(&posted(&[("name", "toolong")])).is_right());
        let html = form().filled(&posted(&[("name", "<b>\"")])).to_string();
        assert!(html.contains("&#60;b&#62;") && !html.contains("<b>"), "{html}");
    }
}
