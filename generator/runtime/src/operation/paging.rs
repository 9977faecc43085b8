//! Operations whose result comes in pages: the request for the next page, from a response.
//!
//! Pure, like the operations themselves: asking for the pages is the business of a client.

use percent_encoding::percent_decode_str;

use crate::operation::Operation;
use crate::wire::scalar::Scalar;
use crate::wire::slot::Parameter;

/// An operation that returns a page at a time.
///
/// Implemented by `paging!`.
#[diagnostic::on_unimplemented(
    message = "the result of `{Self}` does not come in pages",
    label = "not an operation with pages",
    note = "`send` returns the whole result",
    note = "an operation whose result comes in pages is passed by value: instead of `&operation`, pass `operation.clone()`"
)]
pub trait Paged: Operation + Clone {
    /// What the pages are made of.
    type Item;

    /// The request for the page after the one that `response` is; `None` if that was the last.
    fn next_page(&self, response: &Self::Response) -> Option<Self>;

    /// The items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;

    /// What request and response tell of a page.
    #[doc(hidden)]
    fn page(&self, response: &Self::Response) -> Page;

    /// Where the page begins, if that is something that the page before said.
    #[doc(hidden)]
    fn marker(&self) -> Option<String> {
        None
    }
}

/// What request and response tell of a page.
#[derive(Clone, Debug)]
pub struct Page {
    /// How many items it has.
    pub items: usize,
    /// Whether the service marks it as the last, or the request asks for one page only.
    pub is_last: bool,
    /// How many items the request asks for.
    pub limit: Option<usize>,
    /// How many items all pages have together.
    pub total: Option<usize>,
    /// Where the next page begins, if that is something that this one says.
    pub marker: Option<String>,
}

impl Page {
    /// The request for the next page, where they are numbered, the first as `first`.
    pub fn next_number<O: Clone, S: Parameter<Value: Scalar>>(
        self,
        operation: &O,
        member: fn(&mut O) -> &mut S,
        first: i64,
    ) -> Option<O> {
        let mut next = operation.clone();
        let slot = member(&mut next);
        let number = number(slot.values()).unwrap_or(first);
        let number = number.checked_add(1).filter(|_| !self.ends(0))?;
        slot.accept(S::Value::from_integer(number)?);
        Some(next)
    }

    /// The request for the next page, where it says how many records come before.
    pub fn next_offset<O: Clone, S: Parameter<Value: Scalar>>(
        self,
        operation: &O,
        member: fn(&mut O) -> &mut S,
    ) -> Option<O> {
        let mut next = operation.clone();
        let slot = member(&mut next);
        let before = number(slot.values()).unwrap_or(0);
        let offset = before.checked_add(self.items.try_into().ok()?)?;
        slot.accept(S::Value::from_integer(offset)?);
        Some(next).filter(|_| !self.ends(usize::try_from(before).unwrap_or(0)))
    }

    /// The request for the next page, where the page before says how it begins.
    ///
    /// Without a marker there is none, nor with the one that this page began with. A page without items may be
    /// followed by others.
    pub fn next_marker<O: Clone, S: Parameter<Value: Scalar>>(
        self,
        operation: &O,
        member: fn(&mut O) -> &mut S,
    ) -> Option<O> {
        let marker = self.marker?;
        let is_last = self.is_last || self.total.is_some_and(|total| self.items >= total);
        let mut next = operation.clone();
        let slot = member(&mut next);
        let before = text(slot.values());
        slot.accept(S::Value::from_text(&marker)?);
        let repeats = before == text(slot.values());
        Some(next).filter(|_| !is_last && !repeats)
    }

    /// Whether no page can follow, as so many records came before this one.
    fn ends(&self, before: usize) -> bool {
        let is_whole = match (self.total, self.limit) {
            (Some(total), _) => before.saturating_add(self.items) >= total,
            (None, Some(limit)) => self.items < limit,
            (None, None) => false,
        };
        self.is_last || self.items == 0 || is_whole
    }
}

/// The number that a member holds.
fn number<T: Scalar>(values: &[T]) -> Option<i64> {
    values.first()?.text().parse().ok()
}

/// The number of things that a member holds, if it is one.
pub fn count<T: Scalar>(values: &[T]) -> Option<usize> {
    number(values)?.try_into().ok()
}

/// The text that a member holds, if there is anything in it.
pub fn text<T: Scalar>(values: &[T]) -> Option<String> {
    let text = values.first()?.text();
    (!text.is_empty()).then(|| text.into_owned())
}

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

/// How an operation pages: stands below its table.
///
/// The first line says how the next page is asked for:
///
/// | line | the member of the request |
/// |---|---|
/// | `number page;` | numbers the pages from 0, or as in `number page from 1;` |
/// | `offset offset;` | is the number of records before the page |
/// | `marker marker = page_info.next;` | is what the response says there; in an array, its last item |
/// | `link marker "marker" = links.next;` | is the parameter `marker` of the URL that the response says there |
///
/// `ignored_with` says beside which members it has no effect. `limit` is the member that says how many items a page
/// has, `items` the array of the response. `last` says by which value of which member the service marks the last page,
/// `total` where it says how many items there are. Without either, the last page is one without a marker; one that is
/// empty; or one with fewer items than `limit` asks for.
///
/// ```
/// use huaweicloud_runtime::{List, Operation, Paged, Service, operation, paging, response};
///
/// const VOD: Service = Service::new("VOD", "https://vod.{region}.example.com", &[]);
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// struct ListTitles {
///     id: List<String>,
///     page: Option<i64>,
/// }
///
/// operation! {
///     ListTitles -> ListTitlesResponse {
///         GET "/titles" of VOD;
///         query id = "id";
///         query page = "page";
///     }
/// }
///
/// paging! {
///     ListTitles -> String {
///         number page, ignored_with(id);
///         items titles;
///         last truncated = 0;
///     }
/// }
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// struct ListTitlesResponse {
///     titles: List<String>,
///     truncated: Option<i64>,
/// }
///
/// response! {
///     ListTitlesResponse {
///         body titles = "titles";
///         body truncated = "truncated";
///     }
/// }
///
/// let mut page: ListTitlesResponse = serde_json::from_str(r#"{"titles": ["Intro"], "truncated": 1}"#)?;
/// let list = ListTitles::default();
/// assert_eq!(list.next_page(&page).unwrap().page, Some(1));
/// page.truncated = Some(0);
/// assert_eq!(list.next_page(&page), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! paging {
    ($name:ident -> $item:ty {
        $how:ident $member:ident $(from $first:literal)? $($wire:literal)? $(= $($next:ident).+)?
            $(, ignored_with($($other:ident),*))?;
        $(limit $limit:ident;)?
        items $($items:ident).+;
        $(last $($last:ident).+ = $value:expr;)?
        $(total $($total:ident).+;)?
    }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Paged for $name {
            type Item = $item;

            fn next_page(
                &self,
                response: &Self::Response,
            ) -> ::core::option::Option<Self> {
                let page = $crate::Paged::page(self, response);
                $crate::__next_page! {
                    page self; $how $member $(from $first)?
                }
            }

            fn items(response: Self::Response) -> $crate::__table::Vec<$item> {
                $crate::__items! { response; $($items).+ }
            }

            fn page(&self, response: &Self::Response) -> $crate::__table::Page {
                let mut page = $crate::__table::Page {
                    items: $crate::__values! { response; $($items).+ }.len(),
                    is_last: false
                        $($(|| !$crate::__table::Parameter::values(&self.$other).is_empty())*)?
                        $(|| $crate::__values! { response; $($last).+ } == [$value])?,
                    limit: ::core::option::Option::None,
                    total: ::core::option::Option::None,
                    marker: $crate::__next_marker! { response; $($wire)? $($($next).+)? },
                };
                $(page.limit = $crate::__table::count($crate::__table::Parameter::values(&self.$limit));)?
                $(page.total = $crate::__table::count($crate::__values! { response; $($total).+ });)?
                page
            }

            $crate::__marker! { $how $member }
        }
    };
}

/// The request for the page after this one.
#[doc(hidden)]
#[macro_export]
macro_rules! __next_page {
    ($page:ident $this:ident; number $member:ident) => {
        $page.next_number($this, |operation| &mut operation.$member, 0)
    };
    ($page:ident $this:ident; number $member:ident from $first:literal) => {
        $page.next_number($this, |operation| &mut operation.$member, $first)
    };
    ($page:ident $this:ident; offset $member:ident) => {
        $page.next_offset($this, |operation| &mut operation.$member)
    };
    ($page:ident $this:ident; $marker:ident $member:ident) => {
        $page.next_marker($this, |operation| &mut operation.$member)
    };
}

/// Where the next page begins: what the response says, or a parameter of the address in it, or neither.
#[doc(hidden)]
#[macro_export]
macro_rules! __next_marker {
    ($response:ident;) => {
        ::core::option::Option::None
    };
    ($response:ident; $($next:ident).+) => {
        $crate::__table::text($crate::__values! { $response; $($next).+ })
    };
    ($response:ident; $wire:literal $($next:ident).+) => {
        $crate::__table::marker_in_link($crate::__values! { $response; $($next).+ }, $wire)
    };
}

/// The marker of a request, where there are markers.
#[doc(hidden)]
#[macro_export]
macro_rules! __marker {
    (number $member:ident) => {};
    (offset $member:ident) => {};
    ($how:ident $member:ident) => {
        fn marker(&self) -> ::core::option::Option<$crate::__table::String> {
            $crate::__table::text($crate::__table::Parameter::values(&self.$member))
        }
    };
}

/// The values of a member of objects in one another, of arrays the last item; none if one of the objects is not there.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ($of:expr; $field:ident) => {
        $crate::__table::Parameter::values(&$of.$field)
    };
    ($of:expr; $field:ident . $($rest:ident).+) => {
        match $crate::__table::Parameter::values(&$of.$field) {
            [.., inner] => $crate::__values! { inner; $($rest).+ },
            [] => &[],
        }
    };
}

/// The items of an array in objects in one another.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($of:expr; $field:ident) => {
        $of.$field.into_iter().collect()
    };
    ($of:expr; $field:ident . $($rest:ident).+) => {
        match $of.$field {
            ::core::option::Option::Some(inner) => $crate::__items! { inner; $($rest).+ },
            ::core::option::Option::None => $crate::__table::Vec::new(),
        }
    };
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
