//! `tests/fixtures/carriers/<source>/<case>.json` and beside it `<case>.expected.json`: every message there is read and
//! compared. A new carrier brings a folder; nothing here changes.

use doorstep::inbox::Source as _;
use doorstep::sources;
use serde_json::Value;

#[test]
fn every_fixture_means_what_stands_beside_it() {
    let mut seen = 0;
    for source in std::fs::read_dir("tests/fixtures/carriers").unwrap() {
        let folder = source.unwrap().path();
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let source = sources::by_name(&name).unwrap_or_else(|| panic!("a folder for {name}, which is no source"));
        for file in std::fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            let case = path.file_name().unwrap().to_string_lossy().into_owned();
            if case.ends_with(".expected.json") || !case.ends_with(".json") {
                continue;
            }
            let meaning = source.explain(&std::fs::read(&path).unwrap());
            let meaning =
                meaning.unwrap_or_else(|unreadable| serde_json::json!({ "unreadable": unreadable.to_string() }));
            let beside = path.with_extension("expected.json");
            let expected: Value = serde_json::from_slice(
                &std::fs::read(&beside)
                    .unwrap_or_else(|_| panic!("{} is missing; it should be\n{meaning:#}", beside.display())),
            )
            .unwrap();
            assert_eq!(meaning, expected, "{name}/{case}");
            seen += 1;
        }
    }
    assert!(seen >= 12, "only {seen} fixtures");
}

#[test]
fn every_source_of_carriers_has_fixtures() {
    for source in sources::all() {
        if matches!(source, sources::AnySource::Carrier(_)) {
            let folder = format!("tests/fixtures/carriers/{}", source.name());
            assert!(std::fs::read_dir(&folder).is_ok_and(|files| files.count() >= 4), "{folder} has no two cases");
        }
    }
}
