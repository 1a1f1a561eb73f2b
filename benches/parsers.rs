//! How fast each sender's messages are read, on one core: `cargo bench --bench parsers`.
//!
//! For each source the largest message of its fixtures, and of the recorded ones if `DOORSTEP_PAYLOADS` names their folder.
//! The last columns put it in relation: how many a second it would be if the message had 10 kB, and how fast
//! `serde_json` alone walks over the same bytes (the ratio says what our reading adds).
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that panics has failed, and it prints its result"
)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use doorstep::inbox::Headers;
use doorstep::inbox::Source as _;
use doorstep::sources::{self, AnySource};

/// Each measurement.
const TIME: Duration = Duration::from_millis(400);

fn largest(name: &str) -> Option<(PathBuf, Vec<u8>)> {
    let mut folders: Vec<PathBuf> =
        ["carriers", "shops"].iter().map(|kind| Path::new("tests/fixtures").join(kind).join(name)).collect();
    folders.extend(std::env::var_os("DOORSTEP_PAYLOADS").map(|folder| Path::new(&folder).join(name)));
    let files = folders.into_iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten();
    files
        .map(|file| file.unwrap().path())
        .filter(|path| {
            let name = path.to_string_lossy();
            name.ends_with(".json") && !name.ends_with(".expected.json")
        })
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        // A message that is of no use is no measure.
        .filter(|(_, body)| {
            let meaning = sources::by_name(name).and_then(|source| source.explain(body).ok());
            meaning.is_some_and(|meaning| meaning.get("ignored").is_some_and(serde_json::Value::is_null))
        })
        .max_by_key(|(_, body)| body.len())
}

/// Runs in a second, the best of three: what others do on this machine only makes it slower.
fn rate(mut work: impl FnMut()) -> f64 {
    let mut best = 0.0f64;
    for _ in 0..3 {
        let (began, mut runs) = (Instant::now(), 0u32);
        while began.elapsed() < TIME {
            for _ in 0..16 {
                work();
            }
            runs += 16;
        }
        best = best.max(f64::from(runs) / began.elapsed().as_secs_f64());
    }
    best
}

fn main() {
    // What cargo passes on to every bench.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    println!(
        "{:<16} {:>7} {:>12} {:>14} {:>10}  largest message",
        "source", "bytes", "messages/s", "at 10 kB /s", "of JSON"
    );
    for source in sources::all() {
        let Some((path, body)) = largest(source.name()) else {
            println!("{:<16} no message to measure", source.name());
            continue;
        };
        let parse = |body: &[u8]| match source {
            AnySource::Carrier(carrier) => drop(black_box(carrier.parse(body))),
            AnySource::Shop(platform) => drop(black_box(platform.parse("shop", &Headers::default(), body))),
        };
        let ours = rate(|| parse(black_box(&body)));
        let json = rate(|| drop(black_box(serde_json::from_slice::<serde_json::Value>(black_box(&body)))));
        let bytes = u32::try_from(body.len()).unwrap();
        println!(
            "{:<16} {bytes:>7} {ours:>12.0} {:>14.0} {:>10.2}  {}",
            source.name(),
            ours * f64::from(bytes) / 10_000.0,
            ours / json,
            path.file_name().unwrap().to_string_lossy()
        );
    }
}
