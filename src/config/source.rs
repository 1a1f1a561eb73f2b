//! Where a setting's value comes from.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A command line flag.
    Flag(String),
    /// An environment variable.
    Variable(String),
    /// The settings file.
    File(PathBuf),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(f, "flag --{name}"),
            Self::Variable(name) => write!(f, "variable {name}"),
            Self::File(path) => write!(f, "file {}", path.display()),
        }
    }
}

/// A setting that is wrong.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    /// A value that does not fit.
    #[error("setting `{name}` ({origin}) is wrong: {wrong}. Right would be {right}.")]
    Value {
        /// Which setting.
        name: String,
        /// Where its value came from.
        origin: Origin,
        /// What is wrong, without the value if it is a secret.
        wrong: String,
        /// What would be right.
        right: String,
    },
    /// A name that is not known: a typing mistake must not be silently ignored.
    #[error("{origin}: there is no setting `{name}`{hint}")]
    Unknown {
        /// Which.
        name: String,
        /// Where it stands.
        origin: Origin,
        /// The nearest name that exists.
        hint: String,
    },
    /// Settings that go together, of which one is not given.
    #[error("setting `{name}` ({}) is missing: `{given}` needs it", variable_of(name))]
    Missing {
        /// Which.
        name: &'static str,
        /// The one that is given.
        given: &'static str,
    },
    /// Settings that do not go together.
    #[error("setting `{name}` is wrong: {wrong}.")]
    Together {
        /// Which.
        name: &'static str,
        /// What is wrong, without the value.
        wrong: String,
    },
    /// The file cannot be read.
    #[error("the settings file {path} cannot be read: {why}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: String,
    },
}

/// Names that have a shorter variable than `DOORSTEP_SECTION_FIELD`.
const SHORT: &[(&str, &str)] = &[
    ("server.listen", "DOORSTEP_LISTEN"),
    ("server.public_url", "DOORSTEP_PUBLIC_URL"),
    ("storage.data_dir", "DOORSTEP_DATA_DIR"),
    ("storage.secret_key", "DOORSTEP_SECRET_KEY"),
];

/// Variables that are not settings: the settings file's path, logging, and what tests use. (`DOORSTEP_PORT…` and
/// `DOORSTEP_SERVICE_…` are made by Kubernetes for a service of that name.)
const NOT_SETTINGS: &[&str] = &["DOORSTEP_CONFIG", "DOORSTEP_LOG", "DOORSTEP_LOG_FORMAT", "DOORSTEP_PAYLOADS"];

/// All given values, by name, until they are asked for.
pub struct Sources {
    given: BTreeMap<String, (String, Origin)>,
    known: Vec<&'static str>,
}

impl Sources {
    /// Collects flags, variables that begin with `DOORSTEP_`, and the file.
    ///
    /// # Errors
    /// The file cannot be read, or is not of the right form.
    pub fn new(
        flags: BTreeMap<&'static str, String>,
        variables: impl IntoIterator<Item = (String, String)>,
        file: Option<&Path>,
    ) -> Result<Self, SettingError> {
        let mut given = BTreeMap::new();
        if let Some(path) = file {
            for (name, value) in read_file(path)? {
                given.insert(name, (value, Origin::File(path.to_owned())));
            }
        }
        for (variable, value) in variables {
            let made_by_kubernetes =
                ["DOORSTEP_PORT", "DOORSTEP_SERVICE_"].iter().any(|link| variable.starts_with(link));
            if !variable.starts_with("DOORSTEP_")
                || made_by_kubernetes
                || variable.starts_with("DOORSTEP_TEST_")
                || NOT_SETTINGS.contains(&variable.as_str())
            {
                continue;
            }
            let name = SHORT
                .iter()
                .find(|(_, short)| *short == variable)
                .map_or_else(|| name_of_variable(&variable), |(name, _)| (*name).to_owned());
            given.insert(name, (value, Origin::Variable(variable)));
        }
        for (name, value) in flags {
            let flag = name.rsplit('.').next().unwrap_or(name).replace('_', "-");
            given.insert(name.to_owned(), (value, Origin::Flag(flag)));
        }
        Ok(Self { given, known: Vec::new() })
    }

    /// Takes a setting's value through `parse`. `None` if it is not given.
    ///
    /// # Errors
    /// `parse` says what is wrong with the value; this adds the setting's name, its source and `right`.
    pub fn take<T>(
        &mut self,
        name: &'static str,
        right: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, SettingError> {
        self.known.push(name);
        let Some((value, origin)) = self.given.remove(name) else { return Ok(None) };
        match parse(value.trim()) {
            Ok(value) => Ok(Some(value)),
            Err(wrong) => Err(SettingError::Value { name: name.to_owned(), origin, wrong, right: right.to_owned() }),
        }
    }

    /// Refuses what nobody asked for.
    ///
    /// # Errors
    /// A name that is not a setting, with the nearest one that is.
    pub fn finish(self) -> Result<(), SettingError> {
        let Some((name, (_, origin))) = self.given.into_iter().next() else { return Ok(()) };
        let nearest = self.known.iter().max_by_key(|known| likeness(known, &name));
        let hint =
            nearest.map_or_else(String::new, |known| format!("; did you mean `{known}` ({})?", variable_of(known)));
        Err(SettingError::Unknown { name, origin, hint })
    }
}

fn name_of_variable(variable: &str) -> String {
    let rest = variable.trim_start_matches("DOORSTEP_").to_lowercase();
    match rest.split_once('_') {
        Some((section, field)) => format!("{section}.{field}"),
        None => rest,
    }
}

fn variable_of(name: &str) -> String {
    SHORT
        .iter()
        .find(|(known, _)| *known == name)
        .map_or_else(|| format!("DOORSTEP_{}", name.replace('.', "_").to_uppercase()), |(_, short)| (*short).to_owned())
}

/// How many pairs of neighbouring letters two names share: enough to guess what was meant.
fn likeness(a: &str, b: &str) -> usize {
    let pairs = |text: &str| -> Vec<(char, char)> { text.chars().zip(text.chars().skip(1)).collect() };
    let (a, b) = (pairs(a), pairs(b));
    a.iter().filter(|pair| b.contains(pair)).count()
}

fn read_file(path: &Path) -> Result<Vec<(String, String)>, SettingError> {
    let wrong = |why: String| SettingError::File { path: path.to_owned(), why };
    let text = std::fs::read_to_string(path).map_err(|e| wrong(e.to_string()))?;
    let table: toml::Table = text.parse().map_err(|e: toml::de::Error| wrong(e.to_string()))?;
    let mut given = Vec::new();
    for (section, value) in table {
        let toml::Value::Table(fields) = value else {
            return Err(wrong(format!("`{section}` stands outside a section such as [server]")));
        };
        for (field, value) in fields {
            let text = match value {
                toml::Value::String(text) => text,
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(flag) => flag.to_string(),
                toml::Value::Float(number) => number.to_string(),
                other => {
                    return Err(wrong(format!(
                        "`{section}.{field}` is a {}, not a text, number or boolean",
                        other.type_str()
                    )));
                }
            };
            given.push((format!("{section}.{field}"), text));
        }
    }
    Ok(given)
}
