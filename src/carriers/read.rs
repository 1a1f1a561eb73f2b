//! Reading what senders write: fields that are missing, null, or of another JSON kind than documented.
//!
//! Each helper is for `#[serde(default, deserialize_with = "…")]`. None of them fails over the *kind* of a value: a side
//! field that is a number today and an object tomorrow must not cost the news. They read straight from the bytes, without
//! a tree of values in between; that is where most of a parser's time would go.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::inbox::Unreadable;

/// Reads a body as one object. Anything else is no message of anyone's.
pub(super) fn object_of<'de, T: Deserialize<'de>>(body: &'de [u8], what: &str) -> Result<T, Unreadable> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if let Some(first) = body.trim_ascii_start().first()
        && *first != b'{'
    {
        // Distinguishes "not JSON at all" from "JSON of another shape".
        serde_json::from_slice::<IgnoredAny>(body)?;
        return Err(Unreadable(format!("{what} is a JSON object")));
    }
    Ok(serde_json::from_slice(body)?)
}

/// A text that says something: blanks at the ends are cut, an empty one is none.
pub(super) fn said(text: Option<String>) -> Option<String> {
    text.as_deref().and_then(clean)
}

fn clean(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    // PostgreSQL cannot store U+0000; nobody misses it.
    let text = if text.contains('\0') { text.replace('\0', "") } else { text.to_owned() };
    Some(text).filter(|text| !text.is_empty())
}

/// A string, a number or a boolean as text; nothing for blanks, `null` and everything else.
///
/// Leading zeros of strings stay: codes such as `"021"` are texts.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    struct Text;
    impl<'de> Visitor<'de> for Text {
        type Value = Option<String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }
        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(clean(text))
        }
        fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
            Ok(Some(number.to_string()))
        }
        fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
            Ok(Some(number.to_string()))
        }
        fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
            Ok(Some(number.to_string()))
        }
        fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
            Ok(Some(flag.to_string()))
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
            skip_list(list).map(|()| None)
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            skip_map(map).map(|()| None)
        }
    }
    deserializer.deserialize_any(Text)
}

/// A whole number, also written as text (`"1525271885993"`) or with a fraction, which is cut.
pub(super) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let Some(text) = text(deserializer)? else { return Ok(None) };
    let whole = text.split_once('.').map_or(text.as_str(), |(whole, _)| whole);
    Ok(whole.parse().ok())
}

/// Yes or no: `true`, `"true"`, `"Y"`, `"yes"`, `1`. Everything else is no.
pub(super) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    let said = text(deserializer)?;
    Ok(said.is_some_and(|said| ["true", "yes", "y", "1"].iter().any(|yes| said.eq_ignore_ascii_case(yes))))
}

/// An object; nothing where the sender writes something else.
pub(super) fn object<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_any(Object(PhantomData))
}

/// A list of objects; entries of another kind are skipped, and an object alone counts as a list of one.
pub(super) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct List<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
        type Value = Vec<T>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut items = Vec::new();
            while let Some(Maybe(item)) = list.next_element()? {
                items.extend(item);
            }
            Ok(items)
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            Ok(vec![T::deserialize(MapAccessDeserializer::new(map))?])
        }
        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
    }
    deserializer.deserialize_any(List(PhantomData))
}

/// A list of texts; a text alone counts as a list of one.
pub(super) fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    struct Texts;
    struct One(Option<String>);
    impl<'de> Deserialize<'de> for One {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            text(deserializer).map(Self)
        }
    }
    impl<'de> Visitor<'de> for Texts {
        type Value = Vec<String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of texts")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut items = Vec::new();
            while let Some(One(item)) = list.next_element()? {
                items.extend(item);
            }
            Ok(items)
        }
        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(clean(text).into_iter().collect())
        }
        fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
            Ok(vec![number.to_string()])
        }
        fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
            Ok(vec![number.to_string()])
        }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            skip_map(map).map(|()| Vec::new())
        }
    }
    deserializer.deserialize_any(Texts)
}

/// A value that some senders write as a text and others, or newer versions, as an object.
#[derive(Debug, PartialEq)]
pub(super) enum TextOr<T> {
    /// A text; blanks at the ends are cut.
    Text(String),
    /// An object.
    Object(T),
}

/// A text or an object; nothing for everything else, and for a text that says nothing.
pub(super) fn text_or<'de, D, T>(deserializer: D) -> Result<Option<TextOr<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Either<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
        type Value = Option<TextOr<T>>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text or an object")
        }
        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(clean(text).map(TextOr::Text))
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            T::deserialize(MapAccessDeserializer::new(map)).map(|object| Some(TextOr::Object(object)))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
            skip_list(list).map(|()| None)
        }
        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
    }
    deserializer.deserialize_any(Either(PhantomData))
}

/// A value that is an object or of no use.
struct Maybe<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Object(PhantomData)).map(Self)
    }
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Object<T> {
    type Value = Option<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Some)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        skip_list(list).map(|()| None)
    }
    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

fn skip_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<(), A::Error> {
    while let Some(IgnoredAny) = list.next_element()? {}
    Ok(())
}

fn skip_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<(), A::Error> {
    while let Some((IgnoredAny, IgnoredAny)) = map.next_entry()? {}
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    struct Inner {
        #[serde(default, deserialize_with = "text")]
        a: Option<String>,
    }

    #[derive(Debug, Default, Deserialize, PartialEq)]
    struct Outer {
        #[serde(default, deserialize_with = "text")]
        t: Option<String>,
        #[serde(default, deserialize_with = "number")]
        n: Option<i64>,
        #[serde(default, deserialize_with = "flag")]
        f: bool,
        #[serde(default, deserialize_with = "object")]
        o: Option<Inner>,
        #[serde(default, deserialize_with = "list")]
        l: Vec<Inner>,
        #[serde(default, deserialize_with = "texts")]
        x: Vec<String>,
        #[serde(default, deserialize_with = "text_or")]
        e: Option<TextOr<Inner>>,
    }

    #[test]
    fn no_kind_of_value_fails_anywhere() {
        for value in [
            "null",
            "true",
            "1",
            "-1",
            "1.5",
            "1e300",
            r#""x""#,
            "[]",
            "{}",
            r#"[1,"a",{"a":1},[{}],null]"#,
            r#"{"a":{"a":[1]}}"#,
        ] {
            for field in ["t", "n", "f", "o", "l", "x", "e", "unknown"] {
                let body = format!(r#"{{"{field}":{value}}}"#);
                let read: Result<Outer, _> = object_of(body.as_bytes(), "a test");
                assert!(read.is_ok(), "{body}: {read:?}");
            }
        }
    }

    #[test]
    fn values_are_read_as_what_they_say() {
        let read: Outer = object_of(
            br#"{"t":" 021\u0000 ","n":"1525271885993","f":"Y","o":{"a":7},"l":[{"a":"x"},3,{"a":"y"}],"x":["a",1,null,"b"]}"#,
            "a test",
        )
        .unwrap();
        assert_eq!(read.t.as_deref(), Some("021"));
        assert_eq!(read.n, Some(1_525_271_885_993));
        assert!(read.f);
        assert_eq!(read.o.unwrap().a.as_deref(), Some("7"));
        assert_eq!(read.l.len(), 2);
        assert_eq!(read.x, ["a", "1", "b"]);
    }

    #[test]
    fn a_text_or_an_object() {
        let read = |body: &str| object_of::<Outer>(body.as_bytes(), "a test").unwrap().e;
        assert_eq!(read(r#"{"e":" x "}"#), Some(TextOr::Text("x".into())));
        assert_eq!(read(r#"{"e":{"a":"y"}}"#), Some(TextOr::Object(Inner { a: Some("y".into()) })));
        assert_eq!(read(r#"{"e":" "}"#), None);
    }

    #[test]
    fn what_is_no_object_says_so() {
        let why = |body: &[u8]| object_of::<Outer>(body, "a test").unwrap_err().0;
        assert_eq!(why(b"[1]"), "a test is a JSON object");
        assert!(why(b"nope").starts_with("not JSON"));
        assert!(why(b"").starts_with("the JSON ends too early"));
        assert!(object_of::<Outer>("\u{feff}{}".as_bytes(), "a test").is_ok());
    }
}
