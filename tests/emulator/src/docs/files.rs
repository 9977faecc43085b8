//! The files of the viewer and the document, as build.rs leaves them.

/// A file that is the same for as long as the build is.
#[derive(Debug)]
pub(super) struct File {
    name: &'static str,
    pub(super) media_type: &'static str,
    pub(super) bytes: &'static [u8],
}

/// The entity tag of every file: it changes when any of them does.
pub(super) const TAG: &str = env!("DOCS_ETAG");

const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

macro_rules! made {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

static FILES: [File; 8] = [
    file("openapi.json", "application/json", made!("openapi.json")),
    file("start.js", JAVASCRIPT, include_bytes!("start.js")),
    file("style.css", CSS, include_bytes!("style.css")),
    file(
        "swagger-ui-bundle.js",
        JAVASCRIPT,
        made!("swagger-ui-bundle.js"),
    ),
    file("swagger-ui.css", CSS, made!("swagger-ui.css")),
    file("favicon.png", "image/png", made!("favicon-32x32.png")),
    // The licence of the viewer asks for both.
    file("LICENSE", TEXT, made!("LICENSE")),
    file("NOTICE", TEXT, made!("NOTICE")),
];

const fn file(name: &'static str, media_type: &'static str, bytes: &'static [u8]) -> File {
    File {
        name,
        media_type,
        bytes,
    }
}

/// The file of this name.
pub(super) fn find(name: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.name == name)
}
