//! Texts to phones by the API that Twilio made and others speak too: `POST /2010-04-01/Accounts/{sid}/Messages.json`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::NotSent;
use super::model::SmsAccount;
use crate::outbound::{Answer, Method, Request, escaped};

/// A header that must not be logged.
type Secret = (&'static str, SecretString);

/// The request that sends one text, and the header that says whose it is.
///
/// # Errors
/// The account has no token.
pub(super) fn request(account: &SmsAccount, to: &str, text: &str) -> Result<(Request, Secret), NotSent> {
    let token = account.token.as_ref().ok_or_else(|| NotSent::Yet("the auth token is not set".into()))?;
    // A messaging service picks one of its numbers. Names may begin with the same letters.
    let is_service =
        account.from.strip_prefix("MG").is_some_and(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()));
    let sender = if is_service { "MessagingServiceSid" } else { "From" };
    let pairs = [("To", to), (sender, account.from.as_str()), ("Body", text)];
    let body: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    let request = Request {
        method: Method::Post,
        url: format!(
            "{}/2010-04-01/Accounts/{}/Messages.json",
            account.base_url.trim_end_matches('/'),
            escaped(&account.account)
        ),
        headers: vec![
            ("accept", "application/json".into()),
            ("content-type", "application/x-www-form-urlencoded".into()),
        ],
        body: Some(body.join("&").into_bytes()),
    };
    let basic = STANDARD.encode(format!("{}:{}", account.account, token.expose_secret()));
    Ok((request, ("authorization", SecretString::from(format!("Basic {basic}")))))
}

/// What the service says when it does not take a text.
#[derive(Deserialize)]
struct Refusal {
    code: Option<u32>,
}

/// What its answer means. The service's own words are left out: they quote the number.
pub(super) fn verdict(answer: &Answer) -> Result<(), NotSent> {
    if answer.is_success() {
        return Ok(());
    }
    let code = serde_json::from_slice::<Refusal>(&answer.body).ok().and_then(|refusal| refusal.code);
    let told = |what: &str| format!("{what} ({})", code.unwrap_or_else(|| u32::from(answer.status)));
    Err(match (answer.status, code) {
        (401 | 403, _) | (_, Some(20003)) => NotSent::Yet(told("the SMS service refuses the account or its token")),
        (404, _) => NotSent::Yet(told("the SMS service knows no such account")),
        (429, _) => NotSent::Yet(told("the SMS service asks to slow down")),
        (500..=599, _) => NotSent::Yet(told("the SMS service has trouble")),
        (_, Some(21211 | 21214 | 21614)) => NotSent::Recipient(told("this is no number that texts reach")),
        (_, Some(21212 | 21606 | 21659)) => NotSent::Yet(told("the sender is none of this account")),
        (_, Some(21610)) => NotSent::Recipient(told("who has this number wants no texts")),
        (_, Some(21408)) => NotSent::Recipient(told("the account may not send to that country")),
        _ => NotSent::Ever(told("the SMS service did not take it")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(from: &str) -> SmsAccount {
        SmsAccount {
            base_url: "https://api.twilio.com/".into(),
            account: "AC12".into(),
            from: from.into(),
            token: Some("t0p".into()),
        }
    }

    #[test]
    fn a_text_is_a_form() {
        let (sent, secret) = request(&account("+4930123"), "+49 40 1", "Käse & Brot").unwrap();
        assert_eq!(sent.url, "https://api.twilio.com/2010-04-01/Accounts/AC12/Messages.json");
        let body = String::from_utf8(sent.body.unwrap()).unwrap();
        assert_eq!(body, "To=%2B49%2040%201&From=%2B4930123&Body=K%C3%A4se%20%26%20Brot");
        assert_eq!(secret.1.expose_secret(), "Basic QUMxMjp0MHA=");
        let body =
            |from: &str| String::from_utf8(request(&account(from), "+4940", "x").unwrap().0.body.unwrap()).unwrap();
        let service = "MG0123456789abcdef0123456789abcdef";
        assert!(body(service).contains(&format!("MessagingServiceSid={service}")));
        assert!(body("MGMODE").contains("From=MGMODE"), "a shop's name");
        assert!(request(&SmsAccount { token: None, ..account("x") }, "+4940", "x").is_err());
    }

    #[test]
    fn refusals_are_told_apart_and_name_no_number() {
        let answer = |status, body: &str| Answer { status, headers: Vec::new(), body: body.as_bytes().to_vec() };
        assert!(verdict(&answer(201, "{}")).is_ok());
        let wrong = verdict(&answer(400, r#"{"code":21211,"message":"The 'To' number +4940 is not valid"}"#));
        assert_eq!(wrong.unwrap_err().to_string(), "it cannot be sent: this is no number that texts reach (21211)");
        assert!(matches!(verdict(&answer(401, r#"{"code":20003}"#)), Err(NotSent::Yet(_))));
        assert!(matches!(verdict(&answer(503, "<html>")), Err(NotSent::Yet(why)) if why.ends_with("(503)")));
        assert!(matches!(verdict(&answer(400, r#"{"code":21610}"#)), Err(NotSent::Recipient(_))));
    }
}
