//! `/__docs`: the document, the viewer, what is stored; and all of it in a browser, where there is one.

mod browser;

use emulator::{Clock, Emulator, Library, Options, Settings};
use huaweicloud_media::http::header::{CONTENT_TYPE, ETAG, HOST, IF_NONE_MATCH};
use huaweicloud_media::http::{HeaderMap, Request, StatusCode};
use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};
use huaweicloud_media::server::axum::Router;
use huaweicloud_media::server::axum::body::{Body, to_bytes};
use serde_json::Value;
use tower::ServiceExt as _;

const TOKEN: &str = "token-of-the-test";
const PROJECT: &str = "6a6a1f8354f64dd9b9a614def7b59d83";

/// An emulator whose time stands still, and its library.
fn emulator() -> (Library, Router) {
    let settings = Settings {
        clock: Clock::fixed("2019-07-04T14:43:03Z".parse().expect("a time")),
        ..Settings::default()
    };
    let options = Options {
        token: TOKEN.into(),
        settings,
        ..Options::default()
    };
    let emulator = Emulator::in_memory(options).expect("an emulator");
    (emulator.library().clone(), emulator.router())
}

fn add(library: &Library, project_id: &str, name: &str, asset_type: AssetType) {
    let request = CreateDigitalAsset::new(name, asset_type);
    library.create(project_id, &request).expect("an asset");
}

async fn get_if(router: &Router, path: &str, tag: Option<&str>) -> (StatusCode, HeaderMap, String) {
    let mut request = Request::get(path).header(HOST, "localhost:8080");
    if let Some(tag) = tag {
        request = request.header(IF_NONE_MATCH, tag);
    }
    let request = request.body(Body::empty()).expect("a request");
    let response = router.clone().oneshot(request).await;
    let (head, body) = response.expect("never fails").into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("a body");
    let text = String::from_utf8_lossy(&body).into_owned();
    (head.status, head.headers, text)
}

async fn get(router: &Router, path: &str) -> (StatusCode, HeaderMap, String) {
    get_if(router, path, None).await
}

async fn document() -> Value {
    let (_, router) = emulator();
    let (status, headers, json) = get(&router, "/__docs/openapi.json").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[CONTENT_TYPE], "application/json");
    serde_json::from_str(&json).expect("JSON")
}

#[tokio::test]
async fn the_document_leads_to_the_emulator_alone() {
    let document = document().await;
    assert_eq!(document["servers"].as_array().map(Vec::len), Some(1));
    assert_eq!(document["servers"][0]["url"], "/");
    for (path, item) in document["paths"].as_object().expect("paths") {
        assert_eq!(item.get("servers"), None, "{path}");
    }
    assert_eq!(document["info"]["title"], "MetaStudio and VOD");
    let token = &document["components"]["securitySchemes"]["token"];
    assert_eq!(token["name"], "X-Auth-Token");
}

/// What stands between quotation marks after `href=` and `src=`.
fn links(html: &str) -> Vec<&str> {
    let after = |attribute| html.split(attribute).skip(1);
    after("href=\"")
        .chain(after("src=\""))
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[tokio::test]
async fn whatever_the_pages_link_is_there_and_they_load_nothing_else() {
    let (_, router) = emulator();
    for page in ["/__docs", "/__docs/", "/__docs/stored"] {
        let (status, headers, html) = get(&router, page).await;
        assert_eq!(status, StatusCode::OK, "{page}");
        assert_eq!(headers["cache-control"], "no-store");
        let links = links(&html);
        assert!(links.len() > 4, "{page}: {links:?}");
        for link in links {
            let (status, headers, _) = get(&router, link).await;
            assert_eq!(status, StatusCode::OK, "{link}");
            let policy = headers["content-security-policy"].to_str().expect("text");
            assert!(
                policy.starts_with("default-src 'none'; script-src 'self';"),
                "{link}"
            );
            assert!(!policy.contains("http") && !policy.contains('*'), "{link}");
        }
    }
}

#[tokio::test]
async fn files_have_their_type_and_are_sent_once() {
    let (_, router) = emulator();
    for (file, media_type) in [
        ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
        ("swagger-ui.css", "text/css; charset=utf-8"),
        ("favicon.png", "image/png"),
        ("LICENSE", "text/plain; charset=utf-8"),
    ] {
        let path = format!("/__docs/{file}");
        let (_, headers, body) = get(&router, &path).await;
        assert_eq!(headers[CONTENT_TYPE], media_type);
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert!(!body.is_empty());
        let tag = headers[ETAG].to_str().expect("text");
        for tags in [
            tag.to_owned(),
            format!("\"other\", W/{tag}"),
            "*".to_owned(),
        ] {
            let (status, headers, body) = get_if(&router, &path, Some(&tags)).await;
            assert_eq!(
                (status, body.as_str()),
                (StatusCode::NOT_MODIFIED, ""),
                "{tags}"
            );
            assert_eq!(headers[ETAG], tag);
        }
        let (status, ..) = get_if(&router, &path, Some("\"other\"")).await;
        assert_eq!(status, StatusCode::OK);
    }
    for path in ["/__docs/swagger-ui.css.map", "/__docs/..%2FCargo.toml"] {
        let (status, _, text) = get(&router, path).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        assert!(text.contains("/__docs has them all"), "{text}");
    }
}

#[tokio::test]
async fn the_token_stands_in_its_page_as_text() {
    let options = Options {
        token: "\"><script>alert(1)</script>&'".into(),
        ..Options::default()
    };
    let router = Emulator::in_memory(options).expect("an emulator").router();
    let (_, _, html) = get(&router, "/__docs").await;
    let attribute = "data-token=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;\"";
    assert!(html.contains(attribute), "{html}");
}

#[tokio::test]
async fn a_name_that_was_made_to_lead_here_reads_nothing() {
    let (_, router) = emulator();
    for path in ["/__docs", "/__docs/stored", "/__docs/openapi.json"] {
        let request = Request::get(path).header(HOST, "elsewhere.example:8080");
        let request = request.body(Body::empty()).expect("a request");
        let response = router.clone().oneshot(request).await.expect("never fails");
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{path}");
        let body = to_bytes(response.into_body(), usize::MAX).await;
        let body = body.expect("a body");
        assert!(!String::from_utf8_lossy(&body).contains(TOKEN));
    }
}

#[tokio::test]
async fn what_is_stored_is_shown_newest_first() {
    let (library, router) = emulator();
    let (_, _, html) = get(&router, "/__docs/stored").await;
    assert_eq!(html.matches("There are none yet.").count(), 3, "{html}");

    add(&library, "p1", "Opening", AssetType::Video);
    add(&library, "p2", "Backdrop", AssetType::Image);
    add(&library, "p2", "Closing <b>", AssetType::Video);
    let (_, _, html) = get(&router, "/__docs/stored").await;
    let [_, projects, metastudio, vod] = html.split("<h2>").collect::<Vec<_>>()[..] else {
        panic!("three sections: {html}");
    };
    let of_p2 = "<th scope=\"row\"><code>p2</code></th>\
        <td data-column=\"Assets of MetaStudio\">2</td><td data-column=\"Media assets of VOD\">1</td>";
    assert!(projects.contains(of_p2), "{projects}");
    in_order(projects, &["<code>p2</code>", "<code>p1</code>"]);
    in_order(
        metastudio,
        &[
            "Closing &lt;b&gt;",
            "VIDEO",
            "ACTIVED",
            "Backdrop",
            "IMAGE",
            "Opening",
        ],
    );
    let created = "<time datetime=\"2019-07-04T14:43:03Z\">2019-07-04 14:43:03 UTC</time>";
    in_order(
        vod,
        &[
            "Closing &lt;b&gt;",
            "PUBLISHED",
            created,
            "p2",
            "Opening",
            "p1",
        ],
    );
    assert!(!vod.contains("Backdrop"), "{vod}");
}

fn in_order(text: &str, parts: &[&str]) {
    parts.iter().fold(text, |rest, part| {
        let (_, rest) = rest
            .split_once(part)
            .unwrap_or_else(|| panic!("`{part}` is not where it should be: {text}"));
        rest
    });
}

#[tokio::test]
async fn of_many_assets_the_newest_are_shown() {
    let (library, router) = emulator();
    for number in 0..210 {
        add(
            &library,
            PROJECT,
            &format!("Take {number}."),
            AssetType::Audio,
        );
    }
    let (_, _, html) = get(&router, "/__docs/stored").await;
    assert_eq!(html.matches("Take ").count(), 400);
    assert!(html.contains("Take 209.") && html.contains("Take 10."));
    assert!(!html.contains("Take 9."));
    assert!(html.contains("<td data-column=\"Media assets of VOD\">210</td>"));
}
