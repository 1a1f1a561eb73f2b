//! The rules of the house, read from its source: which way dependencies point, and who may use what.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed, which is its job")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Files and folders that know every domain.
const TOP: &[&str] = &[
    "cli",
    "server",
    "sources",
    "registry",
    "reactions",
    "neighbours",
    "tracking_page",
    "api",
    "admin",
    "demo",
    "app",
    "main",
    "lib",
];

/// What every domain may use. `web` and `app` only at the edges, see [`EDGES`].
const GROUND: &[&str] = &[
    "accounts",
    "db",
    "events",
    "clock",
    "i18n",
    "error",
    "secrets",
    "config",
    "jobs",
    "outbound",
    "geo",
    "opening_hours",
];

/// The arrows between domains. What is not here is not allowed.
const ARROWS: &[(&str, &[&str])] = &[
    // Mails to people who work here; addresses are compared as those of shoppers are.
    ("accounts", &["notifications", "orders"]),
    ("branding", &[]),
    ("content", &["branding", "orders"]),
    ("inbox", &["sources"]),
    ("orders", &["branding"]),
    // Lists of orders by how their parcels stand, of one brand.
    ("tracking", &["orders", "branding"]),
    ("links", &["orders", "tracking", "branding", "notifications"]),
    ("notifications", &[]),
    ("pictures", &["orders"]),
    ("carriers", &["tracking", "inbox"]),
    // Whatever there is about an order is forgotten with it.
    ("privacy", &["orders", "tracking", "links", "inbox"]),
    // A shop passes on that a shopper wants to be forgotten; a file of orders names brands.
    ("shops", &["orders", "tracking", "inbox", "privacy", "branding"]),
    ("wallet", &[]),
    ("estimates", &["tracking", "orders"]),
];

/// Files where requests and jobs come in: they may know `web`, `app` and actix.
const EDGES: &[&str] = &["pages.rs", "admin.rs", "api.rs", "jobs.rs", "slot.rs", "webhook.rs"];

/// The ground, and what of the house it may use.
const GROUND_ARROWS: &[(&str, &[&str])] = &[
    ("db", &["events"]),
    ("events", &["accounts", "branding", "orders", "tracking"]),
    ("clock", &["db"]),
    ("error", &["db", "secrets"]),
    ("i18n", &["orders", "db", "geo"]),
    ("secrets", &[]),
    ("config", &["db", "secrets", "wallet"]),
    ("jobs", &["db", "clock"]),
    ("outbound", &[]),
    ("geo", &[]),
    ("opening_hours", &[]),
    ("web", &["app", "accounts", "branding", "content", "db", "error", "i18n", "inbox", "links", "orders", "secrets"]),
];

struct File {
    /// `orders/store.rs`
    path: String,
    /// Without its tests and comments.
    code: String,
}

fn sources() -> Vec<File> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(Path::new("src"), &mut paths);
    assert!(paths.len() > 60, "run from the repository's root");
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
            let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            File { path: path.strip_prefix("src").unwrap().to_string_lossy().into_owned(), code: code.join("\n") }
        })
        .collect()
}

fn domain(path: &str) -> &str {
    path.split('/').next().unwrap().trim_end_matches(".rs")
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// Every `crate::x` and every first segment of `use crate::{x, y::z}`.
fn uses(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in code.split("crate::").skip(1) {
        if let Some(list) = part.strip_prefix('{') {
            let mut depth = 0;
            let mut word = String::new();
            for c in list.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        found.insert(std::mem::take(&mut word));
                    }
                    c if depth == 0 => word.push(c),
                    _ => {}
                }
            }
            found.insert(word);
        } else {
            found.insert(part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    found
        .into_iter()
        .map(|word| word.trim().split("::").next().unwrap().trim().to_owned())
        .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c == '_'))
        .filter(|word| !["ids", "text_enum", "on_each_backend", "insert_all"].contains(&word.as_str()))
        .collect()
}

#[test]
fn dependencies_point_one_way() {
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.iter().chain(GROUND_ARROWS).map(|(from, to)| (*from, *to)).collect();
    let mut wrong = Vec::new();
    for file in sources() {
        let from = domain(&file.path);
        if TOP.contains(&from) {
            continue;
        }
        let Some(allowed) = arrows.get(from) else {
            wrong.push(format!("{}: `{from}` has no arrows in this test; say what it may use", file.path));
            continue;
        };
        let is_ground = GROUND_ARROWS.iter().any(|(ground, _)| *ground == from);
        for to in uses(&file.code) {
            let edge = EDGES.contains(&name(&file.path)) && ["web", "app"].contains(&to.as_str());
            let ground = !is_ground && GROUND.contains(&to.as_str());
            // The list of fonts is a static file.
            let fonts = file.path == "branding/fonts.rs" && to == "web";
            if to != from && !allowed.contains(&to.as_str()) && !ground && !edge && !fonts {
                wrong.push(format!("{} uses `{to}`", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_circle_between_domains() {
    // `sources` is the list through which the inbox reaches who it must not know.
    let arrows: BTreeMap<&str, Vec<&str>> =
        ARROWS.iter().map(|(from, to)| (*from, to.iter().copied().filter(|to| *to != "sources").collect())).collect();
    fn reaches<'a>(
        arrows: &BTreeMap<&'a str, Vec<&'a str>>,
        from: &'a str,
        to: &str,
        seen: &mut BTreeSet<&'a str>,
    ) -> bool {
        arrows
            .get(from)
            .into_iter()
            .flatten()
            .any(|next| *next == to || (seen.insert(next) && reaches(arrows, next, to, seen)))
    }
    for domain in arrows.keys() {
        assert!(!reaches(&arrows, domain, domain, &mut BTreeSet::new()), "{domain} reaches itself");
    }
}

/// Who may use what, and why nobody else.
#[test]
fn libraries_stay_in_their_rooms() {
    let mut wrong = Vec::new();
    for file in sources() {
        let (path, from, name) = (file.path.as_str(), domain(&file.path), name(&file.path));
        let mut only = |what: &str, here: bool| {
            if file.code.contains(what) && !here {
                wrong.push(format!("{path} uses `{what}`"));
            }
        };
        only("diesel::", from == "db" || name == "store.rs" || path == "jobs/queue.rs");
        only("PgConnection", from == "db");
        only("SqliteConnection", from == "db");
        let edge = EDGES.contains(&name) || ["web", "server", "error", "tracking_page", "api", "admin"].contains(&from);
        only("actix_web", edge);
        only("reqwest", path == "outbound.rs");
        only("lettre", path == "notifications/smtp.rs");
        only("Timestamp::now", path == "clock.rs");
        only("SystemTime", false);
        only("println!", false);
        only("sql_query", from == "db");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn models_know_no_database_and_no_request() {
    for file in sources().iter().filter(|file| name(&file.path) == "model.rs") {
        for forbidden in ["store::", "actix_web", "Conn", "clock::", "std::fs", "crate::app"] {
            assert!(!file.code.contains(forbidden), "{} uses {forbidden}", file.path);
        }
    }
}

/// A query that forgets the merchant is a leak. Directories, which answer "whose is this?", and the queue are listed.
#[test]
fn every_query_of_a_tenant_takes_the_merchant() {
    const ASK_WHOSE: &[&str] = &[
        "accounts/store.rs",        // merchants and keys themselves
        "accounts/people/store.rs", // who signs in, before it is known for whom
        "links/store.rs",           // by token
        "branding/store.rs: by_host",
        "branding/store.rs: claims_of_host",
        "branding/store.rs: all",
        "branding/store.rs: names",
        "branding/store.rs: named",
        "branding/store.rs: insert",
        "inbox/store.rs: insert",
        "inbox/store.rs: insert_endpoint",
        "inbox/store.rs: endpoint",
        "inbox/store.rs: any_secrets",
        "orders/store.rs: insert",
        "shops/store.rs: remove_unfinished_before",
        "api/store.rs: forget_before",
    ];
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|file| name(&file.path) == "store.rs") {
        for function in file.code.split("fn ").skip(1) {
            let head = function.split('{').next().unwrap();
            let Some((called, arguments)) = head.split_once('(') else { continue };
            let called = called.split('<').next().unwrap();
            // A row that was read knows whose it is.
            let knows_whose = ["MerchantId", "order: &Order"].iter().any(|kind| arguments.contains(kind));
            if !arguments.contains("conn: &mut Conn") || knows_whose {
                continue;
            }
            let listed = ASK_WHOSE.contains(&file.path.as_str())
                || ASK_WHOSE.contains(&format!("{}: {called}", file.path).as_str());
            if !listed {
                wrong.push(format!("{}: {called}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "these take no merchant:\n{}", wrong.join("\n"));
}

/// Nobody but the list knows a carrier or a platform: adding one, or taking one out, touches its file and its line.
#[test]
fn a_sender_is_known_to_its_list_alone() {
    let files = sources();
    let mut senders = 0;
    for file in &files {
        let Some((folder @ ("carriers" | "shops"), module)) = file.path.trim_end_matches(".rs").rsplit_once('/') else {
            continue;
        };
        if !file.code.contains("impl Carrier for ") && !file.code.contains("impl Platform for ") {
            continue;
        }
        senders += 1;
        for other in files.iter().filter(|other| other.path != file.path && other.path != format!("{folder}/mod.rs")) {
            let known = other
                .code
                .match_indices(&format!("{module}::"))
                .any(|(at, _)| !other.code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_'));
            assert!(!known, "{} knows {}", other.path, file.path);
        }
    }
    assert!(senders > 15, "only {senders} senders");
}

#[test]
fn every_room_says_what_it_is() {
    for file in std::fs::read_dir("src").unwrap() {
        let path = file.unwrap().path();
        let first = if path.is_dir() { path.join("mod.rs") } else { path };
        let text = std::fs::read_to_string(&first).unwrap();
        assert!(text.starts_with("//! "), "{} does not begin with what it is", first.display());
    }
}

#[test]
fn the_top_level_is_what_it_should_be() {
    let output = std::process::Command::new("git").args(["ls-files"]).output().unwrap();
    let listed = String::from_utf8(output.stdout).unwrap();
    let top: BTreeSet<&str> =
        listed.lines().map(|path| path.split('/').next().unwrap()).filter(|name| !name.starts_with('.')).collect();
    let expected: BTreeSet<&str> = [
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "benches",
        "migrations",
        "src",
        "static",
        "templates",
        "tests",
    ]
    .into();
    assert_eq!(top, expected);
}

/// Each dependency says why it is there, or stands under a heading that does.
#[test]
fn no_dependency_without_a_room() {
    let manifest = std::fs::read_to_string("Cargo.toml").unwrap();
    let section = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let mut heading = false;
    for line in section.lines() {
        match line.trim() {
            "" => heading = false,
            comment if comment.starts_with('#') => heading = true,
            dependency => assert!(heading, "{dependency} has neither a reason nor a heading"),
        }
    }
}

/// Keys that templates ask for must exist; the library's tests compare the languages with each other.
#[test]
fn templates_ask_for_keys_that_exist() {
    let mut known = BTreeSet::new();
    for file in std::fs::read_dir("templates/locales/en").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        known.extend(text.lines().filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    fn walk(folder: &Path, known: &BTreeSet<String>, asked: &mut usize) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, known, asked);
            } else if path.extension().is_some_and(|extension| extension == "html") {
                let text = std::fs::read_to_string(&path).unwrap();
                for call in text.split("t.get(\"").skip(1).chain(text.split("t.count(\"").skip(1)) {
                    let key = call.split('"').next().unwrap();
                    assert!(known.contains(key), "{} asks for `{key}`", path.display());
                    *asked += 1;
                }
            }
        }
    }
    let mut asked = 0;
    walk(Path::new("templates"), &known, &mut asked);
    assert!(asked > 20);
}
