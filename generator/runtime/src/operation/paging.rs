//! Operations whose result comes in pages: the request for the next page, from a response.
//!
//! Pure, like the operations themselves: asking for the pages is the business of a client.

mod digest;
mod link;
mod page;

use crate::operation::Operation;
use crate::wire::scalar::Scalar;

pub use digest::{Digest, digest};
pub use link::marker_in_link;
pub use page::Page;

/// An operation that returns a page at a time.
///
/// Implemented by `paging!`.
#[diagnostic::on_unimplemented(
    message = "the result of `{Self}` does not come in pages",
    label = "not an operation with pages",
    note = "`send` returns the whole result"
)]
pub trait Paged: Operation + Clone {
    /// What the pages are made of.
    type Item;

    /// The request for the page after the one that `response` is; `None` if that was the last.
    fn next_page(&self, response: &Self::Response) -> Option<Self>;

    /// The items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;

    /// Whether it is the page before that says where the next one begins.
    #[doc(hidden)]
    const GOES_BY_MARKERS: bool = false;

    /// What request and response tell of a page.
    #[doc(hidden)]
    fn page(&self, response: &Self::Response) -> Page;

    /// What tells the page from others; none if it is empty.
    #[doc(hidden)]
    fn digest(response: &Self::Response) -> Option<Digest>;

    /// How many items come before the page, if the request says so much: of any first page, none.
    #[doc(hidden)]
    fn before(&self) -> Option<usize>;

    /// Which page this is: the parameter, and its value if there is one.
    #[doc(hidden)]
    fn position(&self) -> (&'static str, Option<String>);

    /// Where the page begins, if that is something that the page before said.
    #[doc(hidden)]
    fn marker(&self) -> Option<String> {
        None
    }
}

/// The number that a member holds.
pub(crate) fn number<T: Scalar>(values: &[T]) -> Option<i64> {
    values.first()?.text().parse().ok()
}

/// The number of things that a member holds, if it is one.
pub fn count<T: Scalar>(values: &[T]) -> Option<usize> {
    number(values)?.try_into().ok()
}

/// How many items come before the page of this number: known of the first alone.
pub fn before_number<T: Scalar>(values: &[T], first: i64) -> Option<usize> {
    let is_first = number(values).is_none_or(|number| number <= first);
    is_first.then_some(0)
}

/// How many items come before the page at this offset.
pub fn before_offset<T: Scalar>(values: &[T]) -> Option<usize> {
    number(values).unwrap_or(0).try_into().ok()
}

/// The text that a member holds, if there is anything in it.
pub fn text<T: Scalar>(values: &[T]) -> Option<String> {
    let text = values.first()?.text();
    (!text.is_empty()).then(|| text.into_owned())
}

/// The same for messages: of a secret, only that there is one.
pub fn shown<T: Scalar>(values: &[T]) -> Option<String> {
    let text = text(values)?;
    Some(if T::SECRET {
        "[redacted]".to_owned()
    } else {
        text
    })
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
/// has, `items` the array of the response. `last` says by which value of which member the service marks the last page;
/// with another value there is a next one, even after a page that is empty. `total` is where the service says how many
/// items there are. Without `last`, an empty page is the last, whatever `total` says. Without either, the last page is one without a marker; one that is empty; or one with fewer items
/// than `limit` asks for.
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
                let alone = false $($(|| !$crate::__table::Slot::is_empty(&self.$other))*)?;
                let mark: ::core::option::Option<bool> = ::core::option::Option::None;
                $(let mark = $crate::__values! { response; $($last).+ }.last().map(|it| *it == $value);)?
                let mut page = $crate::__table::Page {
                    items: $crate::__values! { response; $($items).+ }.len(),
                    is_last: alone || mark == ::core::option::Option::Some(true),
                    says_more: !alone && mark == ::core::option::Option::Some(false),
                    limit: ::core::option::Option::None,
                    total: ::core::option::Option::None,
                    marker: $crate::__next_marker! { response; $($wire)? $($($next).+)? },
                };
                $(page.limit = $crate::__table::count($crate::__table::Parameter::values(&self.$limit));)?
                $(page.total = $crate::__table::count($crate::__values! { response; $($total).+ });)?
                page
            }

            fn digest(
                response: &Self::Response,
            ) -> ::core::option::Option<$crate::__table::Digest> {
                $crate::__table::digest($crate::__values! { response; $($items).+ })
            }

            fn before(&self) -> ::core::option::Option<usize> {
                $crate::__before! { self; $how $member $(from $first)? }
            }

            fn position(&self) -> (&'static str, ::core::option::Option<$crate::__table::String>) {
                let value = $crate::__table::Parameter::values(&self.$member);
                (::core::stringify!($member), $crate::__table::shown(value))
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

/// How many items come before the page.
#[doc(hidden)]
#[macro_export]
macro_rules! __before {
    ($this:ident; number $member:ident) => {
        $crate::__before! { $this; number $member from 0 }
    };
    ($this:ident; number $member:ident from $first:literal) => {
        $crate::__table::before_number($crate::__table::Parameter::values(&$this.$member), $first)
    };
    ($this:ident; offset $member:ident) => {
        $crate::__table::before_offset($crate::__table::Parameter::values(&$this.$member))
    };
    ($this:ident; $marker:ident $member:ident) => {
        match $crate::Paged::marker($this) {
            ::core::option::Option::None => ::core::option::Option::Some(0),
            ::core::option::Option::Some(_) => ::core::option::Option::None,
        }
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
        const GOES_BY_MARKERS: bool = true;

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
