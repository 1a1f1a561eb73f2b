//! The command line, as a person or a script meets it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::support::Backend;
use crate::support::database::Temporary;
use crate::support::messages::easypost_signature;

fn doorstep(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doorstep"));
    command.args(arguments).env_remove("DOORSTEP_DATABASE_URL").env("DOORSTEP_LOG", "warn");
    command
}

fn run(arguments: &[&str]) -> Output {
    doorstep(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("doorstep-cli-{}", doorstep::secrets::random_token(9).unwrap()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}

/// A running server; ended when dropped.
struct Server {
    child: Child,
    base: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let listen = format!("127.0.0.1:{port}");
        let mut all = vec!["--listen", listen.as_str()];
        all.extend_from_slice(arguments);
        let child = doorstep(&all).stdout(Stdio::null()).spawn().unwrap();
        let server = Self { child, base: listen };
        let began = Instant::now();
        while server.get("/readyz").is_none_or(|status| status != 200) {
            assert!(began.elapsed() < Duration::from_secs(30), "the server does not come up");
            std::thread::sleep(Duration::from_millis(5));
        }
        server
    }

    fn get(&self, path: &str) -> Option<u16> {
        send(&self.base, &format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"), b"")
    }

    fn signal(&self, name: &str) {
        Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _ended = self.child.wait();
    }
}

fn send(base: &str, head: &str, body: &[u8]) -> Option<u16> {
    let mut stream = TcpStream::connect(base).ok()?;
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body).ok()?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).ok()?;
    line.split(' ').nth(1)?.parse().ok()
}

#[test]
fn parse_prints_one_object_and_fails_in_one_line() {
    let good = run(&["carriers", "parse", "--source", "easypost", "tests/fixtures/carriers/easypost/delivered.json"]);
    assert!(good.status.success());
    let meaning: serde_json::Value = serde_json::from_slice(&good.stdout).unwrap();
    assert_eq!(
        (meaning["source"].as_str(), meaning["updates"][0]["status"].as_str()),
        (Some("easypost"), Some("delivered"))
    );
    let folder = Folder::new();
    std::fs::write(folder.path("bad.json"), "{ nope").unwrap();
    let bad = run(&["carriers", "parse", "--source", "easypost", &folder.path("bad.json")]);
    assert_eq!(bad.status.code(), Some(1));
    assert_eq!((text(&bad.stdout).as_str(), text(&bad.stderr).lines().count()), ("", 1), "{}", text(&bad.stderr));
    let unknown = run(&["carriers", "parse", "--source", "pigeon", &folder.path("bad.json")]);
    assert!(text(&unknown.stderr).contains("there is no source `pigeon`"));
}

#[test]
fn a_wrong_setting_is_told_plainly() {
    let mut command = doorstep(&["serve"]);
    let wrong = command.env("DOORSTEP_DATABASE_URL", "mysql://x").output().unwrap();
    assert_eq!(wrong.status.code(), Some(1));
    let said = text(&wrong.stderr);
    assert!(
        said.contains("database.url") && said.contains("DOORSTEP_DATABASE_URL") && said.contains("postgres://"),
        "{said}"
    );
    let folder = Folder::new();
    std::fs::write(folder.path("doorstep.toml"), "[server]\nlisten = \"nowhere\"\n").unwrap();
    let said = text(&run(&["serve", "--config", &folder.path("doorstep.toml")]).stderr);
    assert!(
        said.contains("server.listen") && said.contains("doorstep.toml") && said.contains("127.0.0.1:8080"),
        "{said}"
    );
    let said = text(
        &run(&["serve", "--database-url", "postgres://nobody@127.0.0.1:1/none", "--data", &folder.path("d")]).stderr,
    );
    assert!(said.contains("PostgreSQL server"), "{said}");
}

#[test]
fn from_nothing_to_a_merchant_with_a_key_and_an_endpoint() {
    let folder = Folder::new();
    let data = folder.path("data");
    let ok = |arguments: &[&str]| {
        let output = run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
        text(&output.stdout)
    };
    ok(&[
        "--data",
        &data,
        "merchants",
        "create",
        "--slug",
        "orlane",
        "--name",
        "Maison Orlane",
        "--time-zone",
        "Europe/Zurich",
    ]);
    assert!(!run(&["--data", &data, "merchants", "create", "--slug", "orlane", "--name", "Again"]).status.success());
    assert!(!run(&["--data", &data, "merchants", "create", "--slug", "Not A Slug", "--name", "X"]).status.success());
    assert!(ok(&["--data", &data, "merchants", "list"]).contains("Maison Orlane"));
    let key = ok(&[
        "--data",
        &data,
        "api-keys",
        "create",
        "--merchant",
        "orlane",
        "--name",
        "erp",
        "--scope",
        "orders:write",
    ]);
    assert!(key.starts_with("dsk_"));
    let listed = ok(&["--data", &data, "api-keys", "list", "--merchant", "orlane"]);
    assert!(listed.contains("orders:write") && !listed.contains(key.trim()));
    let id = listed.split('\t').next().unwrap();
    ok(&["--data", &data, "api-keys", "revoke", "--merchant", "orlane", id]);
    let url =
        ok(&["--data", &data, "endpoints", "create", "--merchant", "orlane", "--source", "aftership", "--secret", "s"]);
    assert!(url.contains("/webhooks/aftership/"));
    // AfterShip shows its secret only after the address is saved there: until then nothing is taken, which is said.
    let waits = run(&["--data", &data, "endpoints", "create", "--merchant", "orlane", "--source", "aftership"]);
    assert!(
        waits.status.success() && text(&waits.stderr).contains("It takes nothing until"),
        "{}",
        text(&waits.stderr)
    );
    // What is ours to draw is drawn, and stands in the instructions.
    let drawn = run(&["--data", &data, "endpoints", "create", "--merchant", "orlane", "--source", "ups"]);
    assert!(drawn.status.success() && text(&drawn.stderr).contains("/token"), "{}", text(&drawn.stderr));
    assert_eq!(text(&drawn.stdout).lines().count(), 1, "the address alone, for scripts");
    let listed = ok(&["--data", &data, "endpoints", "list", "--merchant", "orlane"]);
    assert!(listed.contains("ups") && listed.contains("no message yet"), "{listed}");
    let id = listed.split_whitespace().next().unwrap();
    let change = ["--data", &data, "endpoints", "change", id, "--merchant", "orlane", "--option", "nonsense=1"];
    assert!(text(&run(&change).stderr).contains("is no option"), "{}", text(&run(&change).stderr));
    ok(&["--data", &data, "endpoints", "rotate-secret", id, "--merchant", "orlane", "--secret", "new"]);
    ok(&["--data", &data, "endpoints", "change", id, "--merchant", "orlane", "--disable"]);
    assert!(ok(&["--data", &data, "endpoints", "list", "--merchant", "orlane"]).contains("  off"));
    assert!(ok(&["endpoints", "setup", "17track"]).contains("api_key"));
    assert!(ok(&["carriers", "table", "--source", "easypost"]).contains("\"arrived_at_facility\""));
    let none = run(&["--data", &data, "carriers", "unknown-codes", "--merchant", "orlane"]);
    assert!(none.status.success() && text(&none.stdout).is_empty());
    let said =
        text(&run(&["--data", &data, "endpoints", "create", "--merchant", "nobody", "--source", "shippo"]).stderr);
    assert!(said.contains("there are orlane"), "{said}");
    ok(&["--data", &data, "merchants", "create", "--slug", "pip", "--name", "Pip", "--host", "Track.Pip.example"]);
    let taken =
        run(&["--data", &data, "merchants", "create", "--slug", "other", "--name", "O", "--host", "track.pip.example"]);
    assert!(text(&taken.stderr).contains("belongs to a brand already"), "{}", text(&taken.stderr));
    assert!(
        !run(&["--data", &data, "merchants", "create", "--slug", "o", "--name", "O", "--host", "https://a.b/c"])
            .status
            .success()
    );
    assert!(
        !run(&["--data", &data, "endpoints", "create", "--merchant", "orlane", "--source", "shopify", "--secret", ""])
            .status
            .success()
    );
    // A key that does not open what is stored stops the server before it turns messages away.
    std::fs::remove_file(PathBuf::from(&data).join("secret.key")).unwrap();
    let said = text(&run(&["--data", &data, "--listen", "127.0.0.1:0", "serve"]).stderr);
    assert!(said.contains("secret.key"), "{said}");
    let stored = std::fs::read(PathBuf::from(&data).join("doorstep.db")).unwrap();
    assert!(!stored.windows(key.trim().len()).any(|window| window == key.trim().as_bytes()), "the key is not stored");
}

/// Everything that was answered 2xx before the power went is in the inbox afterwards, and is applied.
#[test]
fn kill_9_loses_nothing_that_was_answered() {
    for backend in [Backend::Sqlite, Backend::Postgres] {
        let Some(temporary) = Temporary::new(backend) else { continue };
        let folder = Folder::new();
        let data = folder.path("data");
        let url = match &temporary.location {
            doorstep::db::Location::Sqlite(path) => format!("sqlite:{}", path.display()),
            doorstep::db::Location::Postgres(url) => url.clone(),
        };
        let all = ["--data", data.as_str(), "--database-url", url.as_str()];
        let command = |more: &[&str]| text(&run(&[all.as_slice(), more].concat()).stdout);
        command(&["merchants", "create", "--slug", "orlane", "--name", "Maison Orlane"]);
        let endpoint =
            command(&["endpoints", "create", "--merchant", "orlane", "--source", "easypost", "--secret", "s"]);
        let path = endpoint.trim().split_once("/webhooks").map(|(_, rest)| format!("/webhooks{rest}")).unwrap();

        let server = Server::start(&[all.as_slice(), &["serve"]].concat());
        let base = server.base.clone();
        let posters: Vec<_> = (0..6)
            .map(|poster| {
                let (base, path) = (base.clone(), path.clone());
                std::thread::spawn(move || {
                    let mut answered = Vec::new();
                    for n in 0..2000 {
                        let number = format!("K{poster}-{n}");
                        let body = format!(
                            r#"{{"object":"Event","result":{{"object":"Tracker","tracking_code":"{number}","status":"in_transit"}}}}"#
                        );
                        let signature = easypost_signature("s", body.as_bytes());
                        let head = format!(
                            "POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-hmac-signature: {signature}\r\ncontent-length: {}\r\n\r\n",
                            body.len()
                        );
                        match send(&base, &head, body.as_bytes()) {
                            Some(200) => answered.push(number),
                            _ => break,
                        }
                    }
                    answered
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(700));
        server.signal("KILL");
        let answered: Vec<String> = posters.into_iter().flat_map(|poster| poster.join().unwrap()).collect();
        assert!(answered.len() > 20, "only {} answers before the kill", answered.len());
        drop(server);

        let kept = command(&["inbox", "list", "--limit", "100000"]);
        assert!(kept.lines().count() >= answered.len(), "{} kept, {} answered", kept.lines().count(), answered.len());
        // Started again, it applies what was left, each once.
        let server = Server::start(&[all.as_slice(), &["serve"]].concat());
        let began = Instant::now();
        loop {
            let waiting = command(&["inbox", "list", "--limit", "100000", "--outcome", "received"]);
            if waiting.is_empty() {
                break;
            }
            // A job that was being run is claimed again when its lease ends.
            assert!(began.elapsed() < Duration::from_secs(150), "{} still wait", waiting.lines().count());
            std::thread::sleep(Duration::from_millis(500));
        }
        drop(server);
        eprintln!("{backend:?}: {} answered before the kill, {} kept", answered.len(), kept.lines().count());
    }
}

#[test]
fn stops_gracefully_and_starts_quickly() {
    let folder = Folder::new();
    let data = folder.path("data");
    drop(Server::start(&["--data", &data, "serve"]));
    let mut times = Vec::new();
    for _ in 0..3 {
        let began = Instant::now();
        let mut server = Server::start(&["--data", &data, "serve"]);
        times.push(began.elapsed());
        // A request that is under way when the signal comes is answered.
        let mut slow = TcpStream::connect(&server.base).unwrap();
        slow.write_all(b"POST /track HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 8\r\n\r\nnum").unwrap();
        std::thread::sleep(Duration::from_millis(150));
        server.signal("TERM");
        std::thread::sleep(Duration::from_millis(150));
        slow.write_all(b"ber=1").unwrap();
        let mut answer = String::new();
        let _until_closed = slow.read_to_string(&mut answer);
        assert!(answer.starts_with("HTTP/1.1 4"), "the open request got: {answer:?}");
        let status = server.child.wait().unwrap();
        assert!(status.success(), "{status}");
    }
    let best = times.into_iter().min().unwrap();
    eprintln!("start on an existing SQLite file: {best:?} (this build)");
    assert!(best < Duration::from_millis(1500), "{best:?}; a release build takes a fraction");
}

#[test]
fn what_a_brand_says_is_printed_and_replaced() {
    let folder = Folder::new();
    let data = folder.path("data");
    let made = run(&["merchants", "create", "--slug", "orlane", "--name", "Maison Orlane", "--data", &data]);
    assert!(made.status.success(), "{}", text(&made.stderr));
    let file = folder.path("content.json");
    std::fs::write(&file, r#"{"thanks": {"en": "Thank you."}, "sites": ["https://orlane.example"]}"#).unwrap();
    let set = run(&["brands", "content", "set", "orlane", &file, "--data", &data]);
    assert!(set.status.success(), "{}", text(&set.stderr));
    assert_eq!(text(&set.stdout).trim(), "orlane is at version 2");
    let shown = run(&["brands", "content", "show", "orlane", "--merchant", "orlane", "--data", &data]);
    let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(shown["thanks"]["en"], "Thank you.");
    // What was printed is taken again, and changes nothing.
    std::fs::write(&file, shown.to_string()).unwrap();
    let again = run(&["brands", "content", "set", "orlane", &file, "--data", &data]);
    assert_eq!(text(&again.stdout).trim(), "orlane is at version 2");
    std::fs::write(&file, r#"{"thanks": {"xx": "?"}, "sites": ["http://orlane.example"]}"#).unwrap();
    let wrong = run(&["brands", "content", "set", "orlane", &file, "--data", &data]);
    let said = text(&wrong.stderr);
    assert!(!wrong.status.success() && said.contains("thanks.xx") && said.contains("sites[0]"), "{said}");
    let unknown = run(&["brands", "content", "show", "nobody", "--data", &data]);
    assert!(text(&unknown.stderr).contains("there are orlane"), "{}", text(&unknown.stderr));
}

/// A shop's history: orders of 150 days, most of them come, with a scan of the carrier in between. From one day on `later` days are added to
/// all that had not happened yet.
fn history(cut: u32, later: f64) -> String {
    let mut csv = "order_id,ordered_at,handed_over_at,delivered_at,promised_date,dest_country,status\n".to_owned();
    let first: jiff::civil::Date = "2026-01-05".parse().unwrap();
    let time = |days: f64| doorstep::estimates::wall::at(doorstep::estimates::wall::of(first.at(0, 0, 0, 0)) + days);
    for at in 0..1500_u32 {
        // Numbers that look thrown.
        let thrown =
            |salt: u32| f64::from(at.wrapping_mul(2_654_435_761).wrapping_add(salt * 40_503) >> 16 & 0xfff) / 4096.0;
        let ordered = f64::from(at) / 10.0 + thrown(1) / 10.0;
        let cut = f64::from(cut);
        let moved = |moment: f64| if moment > cut { moment + later } else { moment };
        let handed_over = moved(ordered + 0.5 + thrown(2));
        let delivered = moved(ordered + 2.0 + 3.0 * thrown(3) + 4.0 * thrown(4).powi(6));
        let promised = time(ordered + 6.0).date();
        let end = if delivered > handed_over { time(delivered).to_string() } else { String::new() };
        let status = if delivered > cut { "open" } else { "delivered" };
        csv += &format!("A{at},{},{},{end},{promised},DE,{status}\n", time(ordered), time(handed_over));
    }
    csv
}

#[test]
fn a_back_test_writes_what_would_have_been_told_and_never_peeks() {
    let folder = Folder::new();
    let back_test = |csv: &str, name: &str, more: &[&str]| {
        let (shipments, out) = (folder.path(&format!("{name}.csv")), folder.path(&format!("{name}-out.csv")));
        std::fs::write(&shipments, csv).unwrap();
        let mut arguments =
            vec!["backtest", "estimates", "--shipments", &shipments, "--out", &out, "--tz", "Europe/Berlin"];
        arguments.extend(["--predict-from", "2026-04-20", "--predict-to", "2026-05-25"]);
        arguments.extend(more);
        (run(&arguments), std::fs::read_to_string(&out).unwrap_or_default())
    };
    let stages = ["--stages", "order,handover,handover+2d"];
    let (done, told) = back_test(&history(1000, 0.0), "real", &stages);
    assert!(done.status.success(), "{}", text(&done.stderr));
    let mut rows = csv::Reader::from_reader(told.as_bytes());
    let head = rows.headers().unwrap().iter().collect::<Vec<_>>().join(",");
    assert_eq!(head, "order_id,stage,predicted_at,p10,p50,p90,late_prob,late_flag");
    let (mut stages_seen, mut within, mut all) = (std::collections::BTreeMap::<String, u32>::new(), 0.0, 0.0);
    let known = history(1000, 0.0);
    let ends: std::collections::HashMap<&str, &str> =
        known.lines().map(|line| line.split(',').collect::<Vec<_>>()).map(|line| (line[0], line[3])).collect();
    for row in rows.records() {
        let row = row.unwrap();
        *stages_seen.entry(row[1].to_owned()).or_default() += 1;
        assert!(row[2] <= row[3] && row[3] <= row[4] && row[4] <= row[5], "{row:?}");
        assert!((0.0..=1.0).contains(&row[6].parse::<f64>().unwrap()), "{row:?}");
        all += 1.0;
        within += f64::from(u8::from((&row[3]..=&row[5]).contains(&ends[&row[0]])));
    }
    assert_eq!(stages_seen.keys().collect::<Vec<_>>(), ["handover", "handover+2d", "order"]);
    assert_eq!(stages_seen["order"], 350, "ten a day for five weeks");
    assert!((0.74..0.9).contains(&(within / all)), "{within} of {all}");

    // The same orders with another future: what was told before it is the same.
    let (done, other) = back_test(&history(125, 9.0), "other", &stages);
    assert!(done.status.success(), "{}", text(&done.stderr));
    let before = |told: &str| -> Vec<String> {
        let is_before = |line: &&str| line.split(',').nth(2).is_some_and(|at| at < "2026-05-10");
        let mut lines: Vec<_> = told.lines().filter(is_before).map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert!(before(&told).len() > 300 && told != other);
    assert_eq!(before(&told), before(&other));

    // What cannot be read is named, with its line.
    let wrong = history(1000, 0.0).replacen("2026-01-06T", "6 January ", 1);
    for (csv, more, why) in [
        ("order,when\n1,2", &[][..], "there is no column order_id"),
        (&wrong, &[], "is no time; write 2018-01-15T12:30:00"),
        (&history(1000, 0.0), &["--stages", "packed"], "is no stage"),
    ] {
        let (refused, _) = back_test(csv, "wrong", more);
        let said = text(&refused.stderr);
        assert!(!refused.status.success() && said.contains(why), "{said}");
    }
    let line = wrong.lines().position(|line| line.contains("6 January")).unwrap() + 1;
    assert!(text(&back_test(&wrong, "wrong", &[]).0.stderr).contains(&format!("line {line}:")), "which line");
}
