//! What is stored, as a page: projects, and the assets of both services with their states.

use huaweicloud_media::metastudio::{AssetState, AssetType, DigitalAssetSummary};
use huaweicloud_media::vod::{AssetInfo, AssetStatus};

use crate::library::Stored;

/// The most rows of each table.
pub(super) const LIMIT: u32 = 200;

/// The page. URLs of assets are left out, for they may be signed.
pub(super) fn page(stored: &Stored) -> String {
    let projects = stored.projects.iter().map(|project| {
        [
            code(&project.project_id),
            project.digital_assets.to_string(),
            project.media_assets.to_string(),
        ]
    });
    let projects = table(
        ["Project", "Assets of MetaStudio", "Media assets of VOD"],
        projects,
    );
    let digital_assets = stored.digital_assets.iter().map(digital_asset);
    let digital_assets = table(["Asset", "Kind", "State", "Project"], digital_assets);
    let media_assets = stored.media_assets.iter().map(media_asset);
    let media_assets = table(["Asset", "Status", "Created", "Project"], media_assets);
    document(&format!(
        "<p class=\"note\">Newest first, at most {LIMIT} of each kind. Load the page again to see what has changed.</p>\n\
         <h2>Projects</h2>\n{projects}\
         <h2>MetaStudio</h2>\n{digital_assets}\
         <h2>VOD</h2>\n{media_assets}"
    ))
}

/// The page if nothing can be read.
pub(super) fn failure(why: &str) -> String {
    document(&format!("<p role=\"alert\">{}</p>\n", escaped(why)))
}

fn digital_asset((project_id, asset): &(String, DigitalAssetSummary)) -> [String; 4] {
    let kind = asset.asset_type.as_ref().map(AssetType::as_str);
    let state = asset.asset_state.as_ref().map(AssetState::as_str);
    [
        name(asset.asset_name.as_deref(), asset.asset_id.as_deref()),
        escaped(kind.unwrap_or(UNKNOWN)),
        escaped(state.unwrap_or(UNKNOWN)),
        code(project_id),
    ]
}

fn media_asset((project_id, asset): &(String, AssetInfo)) -> [String; 4] {
    let base = asset.base_info.as_ref();
    let title = base.and_then(|base| base.title.as_deref());
    let status = asset.status.as_ref().map(AssetStatus::as_str);
    let created = base
        .and_then(|base| base.create_time.as_ref()?.timestamp())
        .map(|time| {
            format!(
                "<time datetime=\"{time}\">{}</time>",
                time.strftime("%F %T UTC")
            )
        });
    [
        name(title, asset.asset_id.as_deref()),
        escaped(status.unwrap_or(UNKNOWN)),
        created.unwrap_or_else(|| UNKNOWN.to_owned()),
        code(project_id),
    ]
}

/// What stands for a member that the asset does not have.
const UNKNOWN: &str = "–";

fn name(name: Option<&str>, asset_id: Option<&str>) -> String {
    let name = escaped(name.unwrap_or(UNKNOWN));
    format!("{name} {}", code(asset_id.unwrap_or(UNKNOWN)))
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", escaped(text))
}

/// A table of cells that are HTML; the first of each row names it.
fn table<const N: usize>(columns: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut body = String::new();
    for row in rows {
        body += "<tr>";
        for (index, (column, cell)) in columns.iter().zip(row).enumerate() {
            body += &match index {
                0 => format!("<th scope=\"row\">{cell}</th>"),
                _ => format!("<td data-column=\"{column}\">{cell}</td>"),
            };
        }
        body += "</tr>\n";
    }
    if body.is_empty() {
        return "<p>There are none yet.</p>\n".to_owned();
    }
    let head = columns.map(|column| format!("<th scope=\"col\">{column}</th>"));
    format!(
        "<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n",
        head.concat()
    )
}

fn document(content: &str) -> String {
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What is stored – MetaStudio and VOD emulator</title>
<link rel="icon" type="image/png" href="/__docs/favicon.png">
<link rel="stylesheet" href="/__docs/style.css">
</head>
<body>
<header>
<nav aria-label="Pages">
<a href="/__docs">Operations</a>
<a href="/__docs/stored" aria-current="page">What is stored</a>
<a href="/__docs/openapi.json">OpenAPI document</a>
</nav>
</header>
<main class="stored">
<h1>What is stored</h1>
{content}</main>
</body>
</html>
"#
    )
}

/// A text as HTML, also between quotation marks.
pub(super) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html += "&amp;",
            '<' => html += "&lt;",
            '>' => html += "&gt;",
            '"' => html += "&quot;",
            '\'' => html += "&#39;",
            c => html.push(c),
        }
    }
    html
}
