//! Headers that signing or HTTP fills in: `Host`, `Authorization`, `Content-Length`, …

/// What proves who sends. Whatever stood there before would be replaced.
const SIGNED: [&str; 4] = [
    "Authorization",
    "X-Auth-Token",
    "X-Sdk-Date",
    "X-Security-Token",
];

/// What belongs to the connection and to the form of the message (RFC 9110, 7.6.1 and 8.6; RFC 9112, 6). Of
/// another value the HTTP client, a proxy or the server would make another request. `Content-Type` is none of them:
/// services differ in what they ask for, and the client fills in `application/json` only where the request says nothing.
const OF_THE_MESSAGE: [&str; 10] = [
    "Connection",
    "Content-Length",
    "Expect",
    "Host",
    "Keep-Alive",
    "Proxy-Connection",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
];

/// Whether a request header is filled in by what signs or sends, so that its row says `from: credentials`.
pub fn is_filled_in(header: &str) -> bool {
    let mut names = SIGNED.iter().chain(&OF_THE_MESSAGE);
    names.any(|name| name.eq_ignore_ascii_case(header))
}
