//! Parsers against messages that nobody would send: real ones, bent in every way.
//!
//! Each source is tried for `DOORSTEP_MUTATE_SECONDS` (one second, unless told otherwise), beginning with its fixtures, the
//! recorded messages and the corpus: inputs that once gave a kind of answer not seen before (`tests/fixtures/corpus/`).
//! Nothing may panic, answer differently the second time, or take long. `DOORSTEP_MUTATE_SOURCE` picks one source,
//! `DOORSTEP_MUTATE_SEED` the dice, `DOORSTEP_MUTATE_KEEP=1` writes the corpus anew.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use doorstep::carriers::{self, Parsed};
use doorstep::inbox::{Headers, Incoming, Secrets, Source as _};
use doorstep::sources::{self, AnySource};
use doorstep::tracking::status;
use serde_json::{Map, Value};

/// Numbers that are as good as dice, the same for the same seed (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.roll() % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

const TEXTS: &[&str] = &[
    "",
    " ",
    "\u{0}",
    "null",
    "0",
    "-1",
    "true",
    "N/A",
    "2026-13-45",
    "2026-02-30T25:61:61Z",
    "9999-12-31T23:59:59.999999999Z",
    "-009999-01-01T00:00:00Z",
    "20261340",
    "000000",
    "999999",
    "24:00",
    "+99:99",
    "-00:00",
    "é",
    "💣",
    "\u{202e}txt",
    "../../etc/passwd",
    "<script>",
    "&amp;&#0;",
    "{{7*7}}",
    "%00",
    "1e999",
    "2026-11-22T10:00:00+0000",
    "2026-11-22 10:00",
    "22.11.2026 10:00",
    "Sun, 22 Nov 2026 10:00:00 +0000",
    "1795000000000",
    "v1,",
    "sha256=",
    "DELIVERED",
    "delivered",
    "return",
    "2026-11-22T10:00:00\u{0}",
    "１２３４",
    "T",
    "Z",
    ":",
    "-",
    "+",
    "_",
    "ÄÖÜ DELIVERED TO NEIGHBOUR",
];

fn value(dice: &mut Dice) -> Value {
    match dice.below(12) {
        0 => Value::Null,
        1 => Value::Bool(dice.below(2) == 0),
        2 => Value::from(i64::from_le_bytes(dice.roll().to_le_bytes())),
        3 => Value::from(dice.roll()),
        4 => Value::from(f64::from_bits(dice.roll() | 1)),
        5 => Value::Array(vec![]),
        6 => Value::Object(Map::new()),
        7 => Value::Array(vec![Value::Null, Value::from(1), Value::from("x"), Value::Array(vec![])]),
        8 => (0..dice.below(100)).fold(Value::from(1), |inner, _| Value::Array(vec![inner])),
        9 => Value::from("x".repeat(dice.below(5000))),
        _ => Value::from(*dice.pick(TEXTS)),
    }
}

/// Bends one place in a tree.
fn bend(tree: &mut Value, dice: &mut Dice) {
    // Deeper with three of four rolls, as long as there is a deeper.
    let deeper = dice.below(8) != 0;
    match tree {
        Value::Object(fields) if !fields.is_empty() && deeper => {
            let name = fields.keys().nth(dice.below(fields.len())).unwrap().clone();
            match dice.below(12) {
                0 => drop(fields.remove(&name)),
                1 => {
                    let moved = fields.remove(&name).unwrap();
                    fields.insert(dice.pick(TEXTS).to_string(), moved);
                }
                2 => {
                    let other = fields.values().nth(dice.below(fields.len())).unwrap().clone();
                    fields.insert(name, other);
                }
                _ => bend(fields.get_mut(&name).unwrap(), dice),
            }
        }
        Value::Array(items) if !items.is_empty() && deeper => {
            let at = dice.below(items.len());
            match dice.below(10) {
                0 => drop(items.remove(at)),
                1 => items.reverse(),
                2 => {
                    let item = items[at].clone();
                    items.extend(std::iter::repeat_n(item, dice.below(30)));
                }
                _ => bend(&mut items[at], dice),
            }
        }
        Value::String(text) if dice.below(2) == 0 => {
            let mut letters: Vec<char> = text.chars().collect();
            for _ in 0..=dice.below(3) {
                let at = dice.below(letters.len() + 1);
                match dice.below(4) {
                    0 if !letters.is_empty() => drop(letters.remove(at.min(letters.len() - 1))),
                    1 if !letters.is_empty() => letters.truncate(at),
                    2 => letters.insert(at, *dice.pick(&['0', '9', '-', ':', 'T', 'Z', '.', ' ', 'é', '\u{0}', '+'])),
                    _ => letters.extend(dice.pick(TEXTS).chars()),
                }
            }
            *text = letters.into_iter().collect();
        }
        Value::Number(number) if dice.below(2) == 0 => *tree = Value::from(number.to_string()),
        other => *other = value(dice),
    }
}

fn mutate(seed: &[u8], dice: &mut Dice) -> Vec<u8> {
    if dice.below(5) != 0
        && let Ok(mut tree) = serde_json::from_slice::<Value>(seed)
    {
        for _ in 0..=dice.below(4) {
            bend(&mut tree, dice);
        }
        return tree.to_string().into_bytes();
    }
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len() + 1);
        let byte = u8::try_from(dice.below(256)).unwrap();
        match dice.below(5) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, byte),
            2 if !bytes.is_empty() => drop(bytes.remove(at.min(bytes.len() - 1))),
            3 => {
                let piece: Vec<u8> = bytes.iter().skip(at).take(dice.below(60)).copied().collect();
                let to = dice.below(bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            _ => {
                if let Some(place) = bytes.get_mut(at) {
                    *place = byte;
                }
            }
        }
    }
    bytes
}

/// What kind of answer it was: answers of one kind are not worth keeping twice.
fn kind(source: AnySource, body: &[u8]) -> String {
    let meaning = match source.explain(body) {
        Ok(meaning) => meaning,
        Err(unreadable) => return unreadable.0.split(" (").next().unwrap_or_default().to_owned(),
    };
    let mut kind = String::new();
    let mut note = |value: &Value| kind.push_str(&format!("{value}/"));
    note(&Value::from(meaning["ignored"].is_string()));
    for update in meaning["updates"].as_array().into_iter().flatten().take(3) {
        note(&update["status"]);
        note(&update["reason"]);
        note(&Value::from(update["estimate"].is_null()));
        let events = update["events"].as_array().map(Vec::as_slice).unwrap_or_default();
        note(&Value::from(events.len().min(3)));
        if let Some(event) = events.first() {
            note(&event["status"]);
            note(&event["reason"]);
            note(&Value::from(vec![event["at"].is_null(), event["local"].is_null(), event["offset"].is_null()]));
        }
    }
    for order in meaning["orders"].as_array().into_iter().flatten().take(2) {
        note(&order["cancelled"]);
        note(&Value::from(order["lines"].as_u64().unwrap_or(0).min(3)));
        note(&Value::from(order["shipments"].as_array().map_or(0, Vec::len).min(3)));
    }
    kind
}

/// Everything that happens to a message on its way, without a server.
fn try_out(source: AnySource, body: &[u8]) -> String {
    let headers =
        Headers::new([("x-hmac", b"AAAA".as_slice()), ("sign", b"00"), ("signature", b"00"), ("timestamp", b"1")]);
    let now = doorstep::db::Instant::from_second(1_795_000_000).unwrap();
    let incoming = Incoming::new(&headers, body, now);
    let secrets = Secrets::new(["secret".to_owned()]);
    let accepted = source.verify(&incoming, &secrets).is_ok();
    assert!(!accepted || matches!(source.name(), "shipstation_v1"), "an unsigned message was accepted");
    let _screened = source.screen(&incoming);
    if let AnySource::Carrier(carrier) = source
        && let Ok(Parsed::Updates(updates)) = carrier.parse(body)
    {
        for update in updates {
            let update = update.storable();
            let claims = [update.claim(carrier.name())];
            let _standing = status::derive(&claims);
            assert!(update.events.iter().all(|event| event.key().len() == 32));
            assert!(!serde_json::to_string(&update).unwrap().contains("\\u0000"), "a NUL got through");
            assert!(update.unknown_codes.len() <= 20);
        }
    }
    kind(source, body)
}

fn seeds(name: &str) -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    let mut folders: Vec<PathBuf> =
        ["carriers", "shops"].iter().map(|kind| Path::new("tests/fixtures").join(kind).join(name)).collect();
    folders.extend(std::env::var_os("DOORSTEP_PAYLOADS").map(|folder| Path::new(&folder).join(name)));
    for folder in folders {
        for file in std::fs::read_dir(folder).into_iter().flatten() {
            let path = file.unwrap().path();
            let is_message = path.extension().is_some_and(|end| end == "json" || end == "xml");
            if is_message && !path.to_string_lossy().ends_with(".expected.json") {
                seeds.push(std::fs::read(&path).unwrap());
            }
        }
    }
    let corpus = std::fs::read_to_string(corpus(name)).unwrap_or_default();
    seeds.extend(corpus.lines().map(|line| STANDARD.decode(line).unwrap()));
    seeds
}

fn corpus(name: &str) -> PathBuf {
    Path::new("tests/fixtures/corpus").join(format!("{name}.base64"))
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |value| value.parse().expect("a number"))
}

#[test]
fn bent_messages_never_break_a_parser() {
    let time = Duration::from_secs(number("DOORSTEP_MUTATE_SECONDS", 1));
    let only = std::env::var("DOORSTEP_MUTATE_SOURCE").ok();
    let keep = std::env::var_os("DOORSTEP_MUTATE_KEEP").is_some();
    let mut tried_out = 0;
    for source in sources::all().filter(|source| only.as_ref().is_none_or(|only| only == source.name())) {
        let name = source.name();
        let mut dice = Dice(number("DOORSTEP_MUTATE_SEED", 1));
        let mut pool = seeds(name);
        assert!(!pool.is_empty(), "{name} has no messages to begin with");
        assert!(keep || corpus(name).exists(), "{name} has no corpus: run this once with DOORSTEP_MUTATE_KEEP=1");
        let mut kinds: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let (began, mut tries, mut slowest) = (Instant::now(), 0u64, Duration::ZERO);
        let mut next = pool.clone().into_iter();
        while began.elapsed() < time || next.len() > 0 {
            let body = next.next().unwrap_or_else(|| {
                let seed = dice.pick(&pool).clone();
                mutate(&seed, &mut dice)
            });
            let start = Instant::now();
            let outcome = catch_unwind(AssertUnwindSafe(|| {
                let first = try_out(source, &body);
                assert_eq!(first, kind(source, &body), "the second time is like the first");
                first
            }));
            let took = start.elapsed();
            let kind = outcome
                .unwrap_or_else(|_| panic!("{name} breaks over this message (base64):\n{}", STANDARD.encode(&body)));
            assert!(
                took < Duration::from_secs(2),
                "{name} takes {took:?} over {} bytes (base64):\n{}",
                body.len(),
                STANDARD.encode(&body)
            );
            slowest = slowest.max(took);
            tries += 1;
            if body.len() < 20_000 && !kinds.contains_key(&kind) {
                if pool.len() < 2000 {
                    pool.push(body.clone());
                }
                kinds.insert(kind, body);
            }
        }
        eprintln!("{name}: {tries} messages, {} kinds of answers, slowest {slowest:?}", kinds.len());
        if keep {
            // The smallest of each kind would be nicer; the first is good enough, if it is small.
            let mut lines: Vec<String> =
                kinds.values().filter(|body| body.len() < 3000).take(120).map(|body| STANDARD.encode(body)).collect();
            lines.sort();
            std::fs::create_dir_all("tests/fixtures/corpus").unwrap();
            std::fs::write(corpus(name), lines.join("\n") + "\n").unwrap();
        }
        tried_out += 1;
    }
    assert!(tried_out > 0 && carriers::ALL.len() > 3);
}
