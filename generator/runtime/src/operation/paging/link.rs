//! The marker of the next page in an address: a URL in the body, or the header `Link`.

use percent_encoding::percent_decode_str;

use super::text;
use crate::wire::scalar::Scalar;

/// The parameter of this name in the address of the next page: a URL, or a header `Link` with `rel="next"`.
pub fn marker_in_link<T: Scalar>(values: &[T], name: &str) -> Option<String> {
    let link = text(values)?;
    let url = if link.trim_start().starts_with('<') {
        // What is between `<` and `>` has no other `<`.
        let links = link.split('<').skip(1);
        let mut links = links.filter_map(|link| link.split_once('>'));
        let is_next = |parameters: &str| {
            let mut parameters = parameters.split([';', ',']).map(str::trim);
            parameters.any(|parameter| {
                let relation = parameter.strip_prefix("rel=").unwrap_or_default();
                let mut names = relation.trim_matches('"').split(' ');
                names.any(|name| name.eq_ignore_ascii_case("next"))
            })
        };
        links.find(|(_, parameters)| is_next(parameters))?.0
    } else {
        &link
    };
    let (_, query) = url.split_once('?')?;
    let query = query.split('#').next()?;
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, marker) = pairs.find(|(key, _)| decoded(key) == name)?;
    Some(decoded(marker)).filter(|marker| !marker.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(link: &str) -> Option<String> {
        let link = [link.to_owned()];
        marker_in_link(&link, "mark er")
    }

    #[test]
    fn markers_are_found_in_addresses() {
        let url = "https://a.example/v1/things?limit=2&mark%20er=a%2Fb%3D&x#mark er=no";
        assert_eq!(next(url).as_deref(), Some("a/b="));
        assert_eq!(next("/v1/things?mark er=1").as_deref(), Some("1"));
        for other in ["", "https://a.example/mark er=1", "?marker=1", "?mark er"] {
            assert_eq!(next(other), None, "{other}");
        }
    }

    #[test]
    fn the_header_link_may_name_several_pages() {
        let two = r#"<https://a.example?mark er=0>; rel="prev", </?mark er=a,b;c>; title="x"; rel="last Next""#;
        assert_eq!(next(two).as_deref(), Some("a,b;c"));
        assert_eq!(next("</?mark er=1>;rel=next").as_deref(), Some("1"));
        assert_eq!(next(r#"</?mark er=1>; rel="prev""#), None);
        assert_eq!(next("</?mark er=1"), None);
    }
}
