//! `doorstep import-orders`.

use std::process::Command;

fn run(data: &str, arguments: &[&str]) -> (bool, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_doorstep"))
        .args(["--data", data])
        .args(arguments)
        .env("DOORSTEP_LOG", "warn")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn thousands_of_lines_with_mistakes_named_by_line() {
    let folder = std::env::temp_dir().join(format!("doorstep-import-{}", doorstep::secrets::random_token(9).unwrap()));
    std::fs::create_dir_all(&folder).unwrap();
    let data = folder.join("data").to_string_lossy().into_owned();
    assert!(run(&data, &["merchants", "create", "--slug", "orlane", "--name", "Maison Orlane"]).0);
    let mut csv = String::from(
        "order_number;email;currency;line_title;quantity;unit_price;postcode;tracking_number;carrier;gift_wrap\n",
    );
    for n in 1..=3000 {
        csv += &format!("{n};a{n}@example.com;EUR;Watch;1;10.00;22767;JD{n};DHL;yes\n");
    }
    csv += "3001;b@example.com;EUR;Watch;one;10.00;22767;;;\n";
    csv += "3002;c@example.com;EUR;Watch;1;10.00;22767;;;\n";
    let file = folder.join("orders.csv");
    std::fs::write(&file, &csv).unwrap();
    let path = file.to_string_lossy().into_owned();
    let (ok, said, complaints) = run(&data, &["import-orders", &path, "--merchant", "orlane"]);
    assert!(!ok, "a mistake is a failure for scripts");
    assert!(said.contains("3001 orders added"), "{said} {complaints}");
    assert!(complaints.contains("line 3002") && complaints.contains("quantity"), "{complaints}");
    assert!(complaints.contains("passed over: gift_wrap"), "{complaints}");
    // Mended and imported again: nothing doubles.
    std::fs::write(&file, csv.replace(";one;", ";1;")).unwrap();
    let (ok, said, complaints) = run(&data, &["import-orders", &path, "--merchant", "orlane"]);
    assert!(ok, "{complaints}");
    assert!(said.contains("1 orders added, 3001 known already"), "{said}");
    std::fs::remove_dir_all(folder).unwrap();
}
