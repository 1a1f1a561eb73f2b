//! Carriers from tracking numbers: public collections of right and wrong numbers, kept outside of the project, and the
//! command. `DOORSTEP_TRACKING_NUMBERS` names a folder with `couriers/*.json`; without it, a folder
//! `tracking_numbers` beside the one that `DOORSTEP_PAYLOADS` names is taken.

use std::path::PathBuf;
use std::process::{Command, Output};

use doorstep::carriers::detect::{Detected, Evidence, detect, mistyped};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Courier {
    courier_code: String,
    tracking_numbers: Vec<Format>,
}

#[derive(Deserialize)]
struct Format {
    name: String,
    validation: Value,
    test_numbers: Numbers,
}

#[derive(Deserialize)]
struct Numbers {
    valid: Vec<String>,
    invalid: Vec<String>,
}

fn couriers() -> Vec<Courier> {
    let named = std::env::var_os("DOORSTEP_TRACKING_NUMBERS").map(PathBuf::from);
    let beside = std::env::var_os("DOORSTEP_PAYLOADS").map(|folder| PathBuf::from(folder).join("../tracking_numbers"));
    let folder = named.or(beside).map(|folder| folder.join("couriers")).filter(|folder| folder.is_dir());
    let Some(folder) = folder else {
        eprintln!(
            "NOT TESTED: right and wrong tracking numbers. DOORSTEP_TRACKING_NUMBERS does not name a folder with couriers/"
        );
        return Vec::new();
    };
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()).collect()
}

/// The collection has one name for all companies of DHL, and one for all posts.
fn is_of(courier: &str, found: &Detected) -> bool {
    match courier {
        "dhl" => found.carrier.starts_with("dhl_"),
        "s10" => found.format == "S10",
        code => found.carrier == code,
    }
}

#[test]
fn right_numbers_are_their_carrier_s() {
    let (mut seen, mut shared, mut wrong) = (0, Vec::new(), Vec::new());
    for courier in couriers() {
        for format in &courier.tracking_numbers {
            for number in &format.test_numbers.valid {
                seen += 1;
                let found = detect(number);
                let list: Vec<_> = found.iter().map(|found| (found.carrier, found.format)).collect();
                let ours = found.iter().position(|found| is_of(&courier.courier_code, found));
                let checked = format.validation.get("checksum").is_some();
                match ours.and_then(|at| Some((at, found.get(at)?))) {
                    None => wrong.push(format!("{number} of {} is {list:?}", format.name)),
                    Some((_, ours)) if checked && ours.evidence != Evidence::CheckDigit => {
                        wrong.push(format!("{number} of {}: the check digit is right", format.name));
                    }
                    Some((0, _)) => {}
                    // Another carrier's check digit is right as well, or there is none and the shape is as wide.
                    Some(_) if !checked || found[0].evidence == Evidence::CheckDigit => {
                        shared.push(format!("{number} of {} is {list:?}", format.name));
                    }
                    Some(_) => wrong.push(format!("{number} of {} is not first: {list:?}", format.name)),
                }
                if mistyped(number).is_some() {
                    wrong.push(format!("{number} of {} counts as mistyped", format.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    if seen > 0 {
        eprintln!("{seen} right numbers, of which {} are shared:\n{}", shared.len(), shared.join("\n"));
        assert!(seen >= 150 && shared.len() * 20 <= seen, "{} of {seen} are not told", shared.len());
    }
}

#[test]
fn wrong_numbers_are_not() {
    let (mut seen, mut other, mut wrong) = (0, Vec::new(), Vec::new());
    for courier in couriers() {
        for format in &courier.tracking_numbers {
            for number in &format.test_numbers.invalid {
                seen += 1;
                for found in detect(number).iter().filter(|found| is_of(&courier.courier_code, found)) {
                    let told = format!("{number}, no {}, is {} ({:?})", format.name, found.format, found.evidence);
                    if found.format == format.name { wrong.push(told) } else { other.push(told) }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    if seen > 0 {
        eprintln!(
            "{seen} wrong numbers, of which {} have another shape of the same carrier:\n{}",
            other.len(),
            other.join("\n")
        );
        assert!(seen >= 60 && other.len() * 20 <= seen);
    }
}

fn command(words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doorstep"));
    // Nothing of this is there, and nothing of it is needed.
    command.env("DOORSTEP_DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
    command.args(["carriers", "detect"]).args(words).output().unwrap()
}

#[test]
fn the_command_prints_who_it_may_be() {
    let output = command(&["1z 999 aa1 01 2345 6784"]);
    assert!(output.status.success());
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        printed,
        serde_json::json!([{
            "carrier": "ups", "name": "UPS", "format": "UPS", "reason": "check digit",
            "tracking_url": "https://www.ups.com/track?tracknum=1Z999AA10123456784",
        }])
    );
    // As pasted into a shell, without quotes.
    assert_eq!(command(&["1z", "999", "aa1", "01", "2345", "6784"]).stdout, output.stdout);
    let printed: Value = serde_json::from_slice(&command(&["36631000001"]).stdout).unwrap();
    let last = printed.as_array().unwrap().last().unwrap();
    assert_eq!((&last["carrier"], &last["reason"]), (&"gls".into(), &"pattern".into()));
}

#[test]
fn nobody_s_number_is_an_empty_list() {
    for number in ["1042", "1Z999AA10123456785", "", "-"] {
        let output = command(&[number]);
        assert_eq!((output.status.code(), output.stdout.trim_ascii()), (Some(0), b"[]".as_slice()), "{number}");
    }
}
