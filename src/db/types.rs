//! Column types that mean the same on both databases.
//!
//! Each has a PostgreSQL form and a SQLite form; values that go in come out equal, and order by them is the same order.

use std::fmt;
use std::io::Write;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::SqlType;
use diesel::sqlite::Sqlite;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::conn::MultiBackend;

/// SQL types of our own: what a column is called in `schema.rs`.
pub mod sql {
    use super::{QueryId, SqlType};

    /// A moment in time: `timestamptz` on PostgreSQL, text with six decimals and `Z` on SQLite.
    #[derive(Debug, Clone, Copy, SqlType, QueryId)]
    #[diesel(sqlite_type(name = "Text"), postgres_type(oid = 1184, array_oid = 1185))]
    pub struct Moment;

    impl diesel::sql_types::SqlOrd for Moment {}

    /// An opaque document: `jsonb` on PostgreSQL, text on SQLite. Never queried by field.
    #[derive(Debug, Clone, Copy, SqlType, QueryId)]
    #[diesel(sqlite_type(name = "Text"), postgres_type(oid = 3802, array_oid = 3807))]
    pub struct Document;

    /// A UUID: `uuid` on PostgreSQL, lower-case text with hyphens on SQLite.
    #[derive(Debug, Clone, Copy, SqlType, QueryId)]
    #[diesel(sqlite_type(name = "Text"), postgres_type(oid = 2950, array_oid = 2951))]
    pub struct Id;
}

macro_rules! on_multi_backend {
    ($sql:ty) => {
        impl diesel::sql_types::HasSqlType<$sql> for MultiBackend {
            fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {
                MultiBackend::lookup_sql_type::<$sql>(lookup)
            }
        }
    };
}
on_multi_backend!(sql::Moment);
on_multi_backend!(sql::Document);
on_multi_backend!(sql::Id);

/// A moment in time with microsecond precision.
///
/// jiff's own text form has a varying number of decimals, so text order would not be time order
/// (`…:00Z` sorts after `…:00.5Z`). Here the SQLite text always has six.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, FromSqlRow, AsExpression, Serialize, Deserialize)]
#[diesel(sql_type = sql::Moment)]
#[serde(transparent)]
pub struct Instant(Timestamp);

/// Microseconds between the Unix epoch and PostgreSQL's (2000-01-01).
const POSTGRES_EPOCH_MICROS: i64 = 946_684_800_000_000;

impl Instant {
    /// Cuts to whole microseconds, towards the past.
    pub fn from_timestamp(at: Timestamp) -> Self {
        Self(Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at))
    }

    /// From seconds since the Unix epoch; `None` outside the calendar's range.
    pub fn from_second(seconds: i64) -> Option<Self> {
        Timestamp::from_second(seconds).ok().map(Self)
    }

    /// The jiff value, for calendar arithmetic.
    pub fn timestamp(self) -> Timestamp {
        self.0
    }

    /// This moment moved by a duration; stays at the calendar's end instead of passing it.
    #[must_use]
    pub fn plus(self, by: SignedDuration) -> Self {
        self.0.saturating_add(by).map_or(self, Self)
    }

    /// How long from `earlier` to `self`; negative if `earlier` is later.
    pub fn since(self, earlier: Self) -> SignedDuration {
        self.0.duration_since(earlier.0)
    }

    fn sortable(self) -> String {
        format!("{:.6}", self.0)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl ToSql<sql::Moment, Sqlite> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.sortable());
        Ok(IsNull::No)
    }
}

impl ToSql<sql::Moment, Pg> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(&(self.0.as_microsecond() - POSTGRES_EPOCH_MICROS).to_be_bytes())?;
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Moment, Sqlite> for Instant {
    fn from_sql(value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<diesel::sql_types::Text, Sqlite>>::from_sql(value)?;
        Ok(Self(text.parse()?))
    }
}

impl FromSql<sql::Moment, Pg> for Instant {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let micros = i64::from_be_bytes(value.as_bytes().try_into()?);
        Ok(Self(Timestamp::from_microsecond(micros + POSTGRES_EPOCH_MICROS)?))
    }
}

/// A document column holding one Rust value.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromSqlRow, AsExpression)]
#[diesel(sql_type = sql::Document)]
pub struct Json<T: fmt::Debug>(pub T);

impl<T: fmt::Debug + Serialize> ToSql<sql::Document, Sqlite> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(serde_json::to_string(&self.0)?);
        Ok(IsNull::No)
    }
}

impl<T: fmt::Debug + Serialize> ToSql<sql::Document, Pg> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        // `jsonb` begins with its version, 1.
        out.write_all(&[1])?;
        serde_json::to_writer(out, &self.0)?;
        Ok(IsNull::No)
    }
}

impl<T: fmt::Debug + DeserializeOwned> FromSql<sql::Document, Sqlite> for Json<T> {
    fn from_sql(value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<diesel::sql_types::Text, Sqlite>>::from_sql(value)?;
        Ok(Self(serde_json::from_str(&text)?))
    }
}

impl<T: fmt::Debug + DeserializeOwned> FromSql<sql::Document, Pg> for Json<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let bytes = value.as_bytes();
        let (version, json) = bytes.split_first().ok_or("empty jsonb value")?;
        if *version != 1 {
            return Err("jsonb of an unknown version".into());
        }
        Ok(Self(serde_json::from_slice(json)?))
    }
}

impl<T: fmt::Debug + Serialize + Send + Sync + 'static> ToSql<sql::Document, MultiBackend> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((sql::Document, self));
        Ok(IsNull::No)
    }
}

impl<T: fmt::Debug + DeserializeOwned> FromSql<sql::Document, MultiBackend> for Json<T> {
    fn from_sql(value: <MultiBackend as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, sql::Document>()
    }
}

impl ToSql<sql::Moment, MultiBackend> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((sql::Moment, self));
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Moment, MultiBackend> for Instant {
    fn from_sql(value: <MultiBackend as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, sql::Moment>()
    }
}

/// Any id's value as it is stored: the conversions that [`ids!`](crate::ids) forwards to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RawId(pub uuid::Uuid);

impl RawId {
    /// A time-ordered UUID (version 7) for a thing made at `now`.
    pub fn new(now: Instant) -> Self {
        let at = now.timestamp();
        let seconds = u64::try_from(at.as_second()).unwrap_or(0);
        let nanos = u32::try_from(at.subsec_nanosecond()).unwrap_or(0);
        Self(uuid::Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanos)))
    }

    /// Writes the SQLite form.
    pub fn to_sqlite(self, out: &mut Output<'_, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.hyphenated().to_string());
        Ok(IsNull::No)
    }

    /// Writes the PostgreSQL form.
    pub fn to_postgres(self, out: &mut Output<'_, '_, Pg>) -> serialize::Result {
        out.write_all(self.0.as_bytes())?;
        Ok(IsNull::No)
    }

    /// Reads the SQLite form.
    pub fn from_sqlite(value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let text = <String as FromSql<diesel::sql_types::Text, Sqlite>>::from_sql(value)?;
        Ok(Self(text.parse()?))
    }

    /// Reads the PostgreSQL form.
    pub fn from_postgres(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(uuid::Uuid::from_slice(value.as_bytes())?))
    }
}

/// Declares newtype ids over UUIDv7 with their glue for both databases.
#[macro_export]
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
                 diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = $crate::db::sql::Id)]
        #[serde(transparent)]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// A new, time-ordered id for a thing made at `now`.
            pub fn new(now: $crate::db::Instant) -> Self {
                Self($crate::db::RawId::new(now).0)
            }

            /// The bare id.
            pub const fn uuid(self) -> uuid::Uuid {
                self.0
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl diesel::serialize::ToSql<$crate::db::sql::Id, diesel::sqlite::Sqlite> for $name {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, diesel::sqlite::Sqlite>) -> diesel::serialize::Result {
                $crate::db::RawId(self.0).to_sqlite(out)
            }
        }

        impl diesel::serialize::ToSql<$crate::db::sql::Id, diesel::pg::Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, diesel::pg::Pg>) -> diesel::serialize::Result {
                $crate::db::RawId(self.0).to_postgres(out)
            }
        }

        impl diesel::serialize::ToSql<$crate::db::sql::Id, $crate::db::MultiBackend> for $name {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, $crate::db::MultiBackend>) -> diesel::serialize::Result {
                out.set_value(($crate::db::sql::Id, self));
                Ok(diesel::serialize::IsNull::No)
            }
        }

        impl diesel::deserialize::FromSql<$crate::db::sql::Id, diesel::sqlite::Sqlite> for $name {
            fn from_sql(value: <diesel::sqlite::Sqlite as diesel::backend::Backend>::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                Ok(Self($crate::db::RawId::from_sqlite(value)?.0))
            }
        }

        impl diesel::deserialize::FromSql<$crate::db::sql::Id, diesel::pg::Pg> for $name {
            fn from_sql(value: diesel::pg::PgValue<'_>) -> diesel::deserialize::Result<Self> {
                Ok(Self($crate::db::RawId::from_postgres(value)?.0))
            }
        }

        impl diesel::deserialize::FromSql<$crate::db::sql::Id, $crate::db::MultiBackend> for $name {
            fn from_sql(value: <$crate::db::MultiBackend as diesel::backend::Backend>::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                value.from_sql::<Self, $crate::db::sql::Id>()
            }
        }
    )+};
}

/// Declares an enum stored as a text code, never as a number: adding a value needs no migration.
///
/// Gives `ALL`, `as_str`, `FromStr`, `Display`, serde and the glue for both databases.
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
                 diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code that is stored and sent.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::db::UnknownCode;
            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    other => Err($crate::db::UnknownCode { kind: stringify!($name), code: other.to_owned() }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                code.parse().map_err(serde::de::Error::custom)
            }
        }

        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                self.as_str().to_sql(out)
            }
        }

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(value: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                Ok(String::from_sql(value)?.parse()?)
            }
        }
    };
}

/// A text code that this version does not know: a row written by a newer one, or a typing mistake.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{code}` is not a {kind}")]
pub struct UnknownCode {
    /// The enum that was expected.
    pub kind: &'static str,
    /// What was found instead.
    pub code: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_text_order_is_time_order() {
        let earlier = Instant("2026-11-21T10:00:00Z".parse().unwrap());
        let later = Instant("2026-11-21T10:00:00.5Z".parse().unwrap());
        assert!(earlier < later);
        assert!(earlier.sortable() < later.sortable());
        assert_eq!(earlier.sortable(), "2026-11-21T10:00:00.000000Z");
    }

    #[test]
    fn instants_are_cut_to_microseconds() {
        let fine: Timestamp = "2026-11-21T10:00:00.123456789Z".parse().unwrap();
        assert_eq!(Instant::from_timestamp(fine).sortable(), "2026-11-21T10:00:00.123456Z");
    }
}
