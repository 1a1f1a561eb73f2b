//! The whole route table: as somebody of another merchant, and as each role.

use doorstep::accounts::people::Role;

use crate::each_database;

/// What is in the table: method and path, as `src/server.rs` has them.
pub fn routes() -> Vec<(&'static str, String)> {
    let source = std::fs::read_to_string("src/server.rs").unwrap();
    let table = source.split("fn admin_routes").nth(1).unwrap().split("\n}\n").next().unwrap();
    let lines = table.lines().filter_map(|line| {
        let (_, rest) = line.split_once(".route(\"")?;
        let (path, how) = rest.split_once("\", ")?;
        let method = if how.starts_with("read()") { "GET" } else { "POST" };
        Some((method, path.to_owned()))
    });
    lines.filter(|(_, path)| path.starts_with("/admin/m/{merchant}")).collect()
}

/// With an id that nothing has.
fn filled(path: &str, merchant: &str) -> String {
    let mut path = path.replace("{merchant}", merchant);
    while let Some((before, rest)) = path.split_once('{') {
        let (_, after) = rest.split_once('}').unwrap();
        let value = match rest.split_once('}').unwrap().0 {
            "number" => "77",
            "channel" => "mail",
            _ => "01900000-0000-7000-8000-000000000000",
        };
        path = format!("{before}{value}{after}");
    }
    path
}

each_database!(nobody_sees_another_merchant, |app| {
    let (other, _) = app.another_merchant().await;
    let mut stranger = app.staff(other, Role::Owner).await;
    let routes = routes();
    assert!(routes.len() > 30, "only {} routes were read", routes.len());
    for (method, path) in &routes {
        let path = filled(path, "orlane");
        let answer = match *method {
            "GET" => stranger.get(&path).await,
            _ => stranger.post(&path, &[]).await,
        };
        assert_eq!(answer.status, 404, "{method} {path}");
        // As if it did not exist: word for word.
        let nowhere = match *method {
            "GET" => stranger.get(&path.replace("orlane", "nobody")).await,
            _ => stranger.post(&path.replace("orlane", "nobody"), &[]).await,
        };
        assert_eq!((answer.status, answer.text()), (nowhere.status, nowhere.text()), "{method} {path}");
    }
    // Nor does somebody who is not signed in.
    let mut nobody = app.browser();
    for (method, path) in &routes {
        let path = filled(path, "orlane");
        let answer = match *method {
            "GET" => nobody.get(&path).await,
            _ => nobody.post(&path, &[]).await,
        };
        assert_eq!(answer.status, 303, "{method} {path}");
        assert!(answer.header("location").starts_with("/admin/sign-in"), "{method} {path}");
    }
});

/// Parts of the admin, and who is refused there. What is not forbidden may still not be found.
const REFUSED: &[(&str, &[Role])] = &[
    ("GET /orders", &[]),
    ("POST /orders/{id}/notes", &[Role::Marketing, Role::ReadOnly]),
    ("POST /orders/{id}/incident", &[Role::Marketing, Role::ReadOnly]),
    ("POST /orders/{id}/shipments", &[Role::Marketing, Role::ReadOnly]),
    ("GET /orders/{id}/page", &[Role::Marketing, Role::ReadOnly]),
    ("POST /shipments/{id}/status", &[Role::Marketing, Role::ReadOnly]),
    ("POST /shipments/{id}/withdraw", &[Role::Marketing, Role::ReadOnly]),
    ("GET /inbox", &[Role::Marketing, Role::Warehouse]),
    ("GET /inbox/{id}", &[Role::Marketing, Role::Warehouse]),
    ("POST /inbox/{id}/replay", &[Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("GET /connections", &[Role::Marketing, Role::Warehouse]),
    ("POST /connections", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("POST /connections/{id}/secret", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("GET /sending/{channel}", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("POST /sending/{channel}", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("POST /sending/{channel}/test", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("POST /people/{id}", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("POST /invitations", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("GET /api-keys", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("POST /api-keys", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("GET /log", &[Role::Support, Role::Marketing, Role::Warehouse, Role::ReadOnly]),
    ("GET /people", &[]),
];

each_database!(each_role_is_refused_what_it_may_not, |app| {
    let known = routes();
    for role in Role::ALL {
        let mut browser = app.staff(app.merchant, *role).await;
        for (what, refused) in REFUSED {
            let (method, rest) = what.split_once(' ').unwrap();
            let pattern = format!("/admin/m/{{merchant}}{rest}");
            assert!(known.contains(&(if method == "GET" { "GET" } else { "POST" }, pattern.clone())), "{what}");
            let path = filled(&pattern, "orlane");
            let answer = match method {
                "GET" => browser.get(&path).await,
                _ => browser.post(&path, &[]).await,
            };
            assert_eq!(answer.status == 403, refused.contains(role), "{role} {what}: {}", answer.status);
            if refused.contains(role) {
                assert_eq!(answer.one("h1"), "Your role may not do this");
            }
        }
    }
});
