//! Pictures of items, from a played shop's host to the page.

use std::io::Cursor;
use std::time::Duration;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jiff::SignedDuration;
use scraper::Selector;
use serde_json::json;

use crate::support::messages::order;
use crate::support::vendor::{Asked, Served, Vendor};
use crate::support::{Answer, Backend, TestApp};

/// An application that may ask the played host, and takes no longer than a second for it.
async fn app(backend: Backend, cdn: &Vendor, more: &[(&'static str, &str)]) -> Option<TestApp> {
    let mut flags = vec![("outbound.trusted_hosts", cdn.host.as_str()), ("limits.picture_seconds", "1")];
    flags.extend_from_slice(more);
    TestApp::with(backend, &flags).await
}

fn picture(format: ImageFormat, colour: [u8; 3]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::from_pixel(500, 400, Rgb(colour))).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn served(bytes: Vec<u8>) -> Served {
    // A shop may call it what it likes.
    (200, vec![("content-type", "text/plain".into())], bytes)
}

/// An order whose first line has that picture: its page.
async fn page_with(app: &TestApp, id: &str, url: &str) -> String {
    let mut told = order(id);
    told["lines"][0]["image_url"] = json!(url);
    app.page_of(&app.api("/api/v1/orders", &told).await)
}

fn src(page: &Answer) -> Option<String> {
    let img = Selector::parse(".item img").unwrap();
    page.html().select(&img).next().map(|img| img.attr("src").unwrap().to_owned())
}

/// Nothing is shown, and the item's letter stands in its place.
async fn shows_none(app: &TestApp, page: &str, what: &str) {
    let shown = app.get(page).await;
    assert_eq!(src(&shown), None, "{what}");
    assert!(shown.texts(".nopic").len() == 2, "{what}: the letter stands in its place");
}

/// What the database says of all sources: address, failures, why.
async fn sources(app: &TestApp, url: &str) -> doorstep::pictures::store::Source {
    let (merchant, key) = (app.merchant, doorstep::pictures::model::key_of(url));
    app.app.db.read(move |conn| doorstep::pictures::store::source(conn, merchant, &key)).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_picture_is_fetched_once_and_shown_from_here() {
    for backend in [Backend::Sqlite, Backend::Postgres] {
        let cdn = Vendor::new();
        let Some(app) = app(backend, &cdn, &[]).await else { continue };
        cdn.serves(|asked| match asked.path.as_str() {
            "/a.jpg?v=1" => served(picture(ImageFormat::Jpeg, [200, 30, 30])),
            "/b.png" => served(picture(ImageFormat::Png, [30, 200, 30])),
            "/c.webp" => served(picture(ImageFormat::WebP, [30, 30, 200])),
            _ => (404, vec![], vec![]),
        });
        for (id, path) in [("1", "/a.jpg?v=1"), ("2", "/b.png"), ("3", "/c.webp")] {
            let url = format!("{}{path}", cdn.base);
            let page = page_with(&app, id, &url).await;
            shows_none(&app, &page, "before it was fetched").await;
            let before = app.get(&page).await;
            app.work().await;
            let after = app.get(&page).await;
            assert_ne!(before.header("etag"), after.header("etag"), "the page is another one");
            let src = src(&after).unwrap_or_else(|| panic!("{path} is not shown"));
            assert!(src.starts_with("/pictures/") && !after.text().contains(&cdn.host), "nothing of the shop's host");
            let shown = app.get(&src).await;
            assert_eq!(shown.status, 200);
            assert!(["image/jpeg", "image/webp"].contains(&shown.header("content-type")), "{path}");
            assert_eq!(shown.header("x-content-type-options"), "nosniff");
            assert!(shown.header("cache-control").contains("immutable"));
            assert_eq!(shown.header("content-security-policy"), "default-src 'none'; sandbox");
            let small = image::load_from_memory(&shown.body).unwrap();
            assert_eq!((small.width(), small.height()), (144, 144));
            let again = app.get_with(&src, &[("if-none-match", shown.header("etag"))]).await;
            assert_eq!((again.status, again.body.len()), (304, 0));
            let large = Selector::parse(".item img[srcset]").unwrap();
            let html = after.html();
            let set = html.select(&large).next().unwrap().attr("srcset").unwrap();
            let large = set.split(' ').find(|part| part.starts_with("/pictures/") && *part != src).unwrap();
            let large = image::load_from_memory(&app.get(large).await.body).unwrap();
            assert_eq!((large.width(), large.height()), (288, 288));
        }
        let asked = cdn.asked();
        assert_eq!(asked.len(), 3);
        assert!(
            asked.iter().all(|asked| !asked.headers.contains_key("referer") && !asked.headers.contains_key("cookie"))
        );
        // Another order with the same picture: it is there at once, and nobody is asked.
        let page = page_with(&app, "4", &format!("{}/b.png", cdn.base)).await;
        assert!(src(&app.get(&page).await).is_some());
        assert_eq!(app.work().await, 0);
        assert!(cdn.asked().is_empty());
        app.finish().await;
        cdn.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_picture_is_given_up() {
    let cdn = Vendor::new();
    let app = app(Backend::Sqlite, &cdn, &[]).await.unwrap();
    let other = "http://10.0.0.1/secret";
    cdn.serves(move |asked: &Asked| match asked.path.as_str() {
        "/page" => (200, vec![("content-type", "image/png".into())], b"<html><script>alert(1)</script>".to_vec()),
        "/vector" => (200, vec![], b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".to_vec()),
        "/huge" => (200, vec![], vec![0xff; 6 * 1024 * 1024]),
        "/bomb" => served(bomb()),
        "/cut" => {
            let mut bytes = picture(ImageFormat::Png, [1, 2, 3]);
            bytes.truncate(60);
            served(bytes)
        }
        "/private" => (302, vec![("location", other.into())], vec![]),
        "/metadata" => (302, vec![("location", "https://169.254.169.254/latest".into())], vec![]),
        "/round" => (302, vec![("location", "/round".into())], vec![]),
        "/nowhere" => (302, vec![], vec![]),
        _ => (404, vec![], vec![]),
    });
    let all = [
        ("/gone", "answered 404"),
        ("/page", "neither JPEG"),
        ("/vector", "neither JPEG"),
        ("/huge", "larger than"),
        ("/bomb", "exceeds limit"),
        ("/cut", "decoded"),
        ("/private", "https"),
        ("/metadata", "private network"),
        ("/round", "from one address to the next"),
        ("/nowhere", "nowhere"),
    ];
    for (path, why) in all {
        let url = format!("{}{path}", cdn.base);
        let page = page_with(&app, path, &url).await;
        app.work().await;
        shows_none(&app, &page, path).await;
        let source = sources(&app, &url).await;
        assert!(source.last_error.as_deref().unwrap().contains(why), "{path}: {:?}", source.last_error);
        assert!(source.given_up_at.is_some(), "{path}");
    }
    assert_eq!(cdn.asked().len(), all.len() + 3, "a round trip ends after three more");
    // Told again it is not asked for again, until a week later; and then it may be there.
    let url = format!("{}/page", cdn.base);
    page_with(&app, "again", &url).await;
    assert_eq!(app.work().await, 0);
    app.app.clock.advance(SignedDuration::from_hours(8 * 24));
    cdn.serves(|_| served(picture(ImageFormat::Jpeg, [9, 9, 9])));
    let page = page_with(&app, "later", &url).await;
    app.work().await;
    assert!(src(&app.get(&page).await).is_some());
    app.finish().await;
    cdn.stop().await;
}

/// A PNG of a few bytes that says it has 40,000 × 40,000 pixels.
fn bomb() -> Vec<u8> {
    let mut bytes = picture(ImageFormat::Png, [0, 0, 0]);
    bytes[16..24].copy_from_slice(&[0, 0, 0x9c, 0x40, 0, 0, 0x9c, 0x40]);
    let mut crc = u32::MAX;
    for byte in &bytes[12..29] {
        crc ^= u32::from(*byte);
        (0..8).for_each(|_| crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 });
    }
    bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
    bytes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_or_failing_shop_is_asked_again_later() {
    let cdn = Vendor::new();
    let app = app(Backend::Sqlite, &cdn, &[]).await.unwrap();
    let url = format!("{}/slow", cdn.base);
    cdn.serves(|_| {
        std::thread::sleep(Duration::from_millis(1400));
        served(picture(ImageFormat::Jpeg, [9, 9, 9]))
    });
    let page = page_with(&app, "1", &url).await;
    app.work().await;
    shows_none(&app, &page, "too slow").await;
    assert!(sources(&app, &url).await.last_error.unwrap().contains("in time"));
    cdn.asked();
    cdn.serves(|_| (503, vec![], vec![]));
    app.app.clock.advance(SignedDuration::from_secs(61));
    app.work().await;
    assert_eq!(app.work().await, 0, "it waits ten minutes now");
    // A shop that says how long gets that long.
    cdn.serves(|_| (429, vec![("retry-after", "7200".into())], vec![]));
    app.app.clock.advance(SignedDuration::from_secs(601));
    app.work().await;
    app.app.clock.advance(SignedDuration::from_secs(3700));
    assert_eq!(app.work().await, 0, "not before two hours have passed");
    cdn.serves(|_| served(picture(ImageFormat::Jpeg, [9, 9, 9])));
    app.app.clock.advance(SignedDuration::from_secs(3700));
    app.work().await;
    assert!(src(&app.get(&page).await).is_some());
    assert_eq!(sources(&app, &url).await.failures, 0);

    // One that fails for days is given up.
    cdn.serves(|_| (500, vec![], vec![]));
    let page = page_with(&app, "2", &format!("{}/broken", cdn.base)).await;
    for _ in 0..8 {
        app.work().await;
        app.app.clock.advance(SignedDuration::from_hours(25));
    }
    shows_none(&app, &page, "given up").await;
    app.finish().await;
    cdn.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_picture_is_seen() {
    let cdn = Vendor::new();
    let app = app(Backend::Sqlite, &cdn, &[]).await.unwrap();
    cdn.serves(|asked| {
        let colour = if asked.path.contains("v=2") { [9, 200, 9] } else { [200, 9, 9] };
        served(picture(ImageFormat::Jpeg, colour))
    });
    let url = format!("{}/a.jpg?v=1", cdn.base);
    let page = page_with(&app, "1", &url).await;
    app.work().await;
    let first = src(&app.get(&page).await).unwrap();
    // Another address for the same line.
    page_with(&app, "1", &format!("{}/a.jpg?v=2", cdn.base)).await;
    app.work().await;
    let second = src(&app.get(&page).await).unwrap();
    assert_ne!(first, second);
    // Another picture under the same address: looked at again after a month, when an order names it.
    cdn.serves(|_| served(picture(ImageFormat::Jpeg, [9, 9, 200])));
    page_with(&app, "2", &url).await;
    assert_eq!(app.work().await, 0);
    app.app.clock.advance(SignedDuration::from_hours(31 * 24));
    let later = page_with(&app, "3", &url).await;
    assert_eq!(src(&app.get(&later).await).as_ref(), Some(&first), "the old one until the new one is there");
    app.work().await;
    let third = src(&app.get(&later).await).unwrap();
    assert_ne!(third, first);
    assert_eq!(app.get(&first).await.status, 200, "pages that were kept still show theirs");
    app.finish().await;
    cdn.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_more_a_day_than_allowed_and_none_if_none() {
    let cdn = Vendor::new();
    let app = app(Backend::Sqlite, &cdn, &[("limits.pictures_per_day", "2")]).await.unwrap();
    cdn.serves(|_| served(picture(ImageFormat::Jpeg, [9, 9, 9])));
    for n in 0..3 {
        page_with(&app, &n.to_string(), &format!("{}/{n}.jpg", cdn.base)).await;
    }
    app.work().await;
    assert_eq!(cdn.asked().len(), 2);
    app.app.clock.advance(SignedDuration::from_hours(25));
    app.work().await;
    assert_eq!(cdn.asked().len(), 1, "the third one on the next day");
    // Plain http to strangers, and what is no address at all, is not even tried.
    for odd in ["http://shop.example/1.jpg", "javascript:alert(1)", "data:image/png;base64,AAAA", "/static/../x", "…"]
    {
        page_with(&app, odd, odd).await;
    }
    assert_eq!(app.work().await, 0);
    app.finish().await;

    let none = self::app(Backend::Sqlite, &cdn, &[("limits.pictures_per_day", "0")]).await.unwrap();
    page_with(&none, "1", &format!("{}/1.jpg", cdn.base)).await;
    assert_eq!(none.work().await, 0);
    none.finish().await;
    cdn.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_brand_s_own_host_serves_no_other_merchant_s_pictures() {
    let cdn = Vendor::new();
    let app = app(Backend::Sqlite, &cdn, &[]).await.unwrap();
    app.another_merchant().await;
    cdn.serves(|_| served(picture(ImageFormat::Jpeg, [9, 9, 9])));
    let page = page_with(&app, "1", &format!("{}/1.jpg", cdn.base)).await;
    app.work().await;
    let src = src(&app.get(&page).await).unwrap();
    assert_eq!(app.get_with(&src, &[("host", "orlane.test")]).await.status, 200);
    assert_eq!(app.get_with(&src, &[("host", "pip.test")]).await.status, 404);
    for odd in ["/pictures/x", "/pictures/", "/pictures/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        assert_eq!(app.get(odd).await.status, 404, "{odd}");
    }
    assert_eq!(app.head(&src).await, 200);
    app.finish().await;
    cdn.stop().await;
}
