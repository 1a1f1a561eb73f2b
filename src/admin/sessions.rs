//! Browsers that are signed in.

use actix_web::{HttpRequest, web};

use super::form::Posted;
use super::staff::{Answer, signed_in};
use super::visit::Notice;
use crate::accounts::people::{self, SessionId};
use crate::app::App;
use crate::error::Error;

/// `POST /admin/account/sessions/{id}/end`.
pub async fn destroy(app: web::Data<App>, request: HttpRequest, id: web::Path<SessionId>, _: Posted) -> Answer {
    let person = signed_in(&app, &request).await?;
    let (who, id) = (person.person.id, id.into_inner());
    if !app.db.write(move |tx| people::store::end_session(tx, who, id)).await? {
        return Err(Error::NotFound.into());
    }
    Ok(person.visit.done("/admin/account", &Notice::new("That browser is signed out.")))
}

/// `POST /admin/account/sessions/end`: all but this one.
pub async fn destroy_others(app: web::Data<App>, request: HttpRequest, _: Posted) -> Answer {
    let person = signed_in(&app, &request).await?;
    let (who, this) = (person.person.id, person.session.id);
    let ended = app.db.write(move |tx| people::store::end_sessions(tx, who, Some(this))).await?;
    let said = match ended {
        0 => "No other browser was signed in.".to_owned(),
        1 => "One other browser is signed out.".to_owned(),
        count => format!("{count} other browsers are signed out."),
    };
    Ok(person.visit.done("/admin/account", &Notice::new(said)))
}

/// What a browser calls itself, as people know it: "Firefox on Windows".
pub fn agent_label(agent: &str) -> String {
    let browser = [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let system = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let of = |list: &[(&str, &'static str)]| list.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    match (of(&browser), of(&system)) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) if agent.is_empty() => "Unknown browser".into(),
        (None, None) => agent.chars().take(40).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_named_as_people_know_them() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0";
        let phone =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605 Version/18.1 Mobile Safari/604";
        assert_eq!((agent_label(edge).as_str(), agent_label(phone).as_str()), ("Edge on Windows", "Safari on iPhone"));
        assert_eq!((agent_label("").as_str(), agent_label("curl/8").as_str()), ("Unknown browser", "curl/8"));
    }
}
