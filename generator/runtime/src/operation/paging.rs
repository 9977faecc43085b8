//! Operations whose result comes in pages: the request for the next page, from a response.
//!
//! Pure, like the operations themselves: asking for the pages is the business of a client.

use crate::operation::Operation;

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
}

/// The request for the next page; `number` is where an operation says which one it asks for.
pub fn next_page<O: Clone>(
    operation: &O,
    number: fn(&mut O) -> &mut Option<i64>,
    may_have_more: bool,
) -> Option<O> {
    let mut next = may_have_more.then(|| operation.clone())?;
    let number = number(&mut next);
    *number = Some(number.unwrap_or(0).checked_add(1)?);
    Some(next)
}

/// How an operation pages: stands below its table.
///
/// `number` is the member that numbers the pages from 0, and `ignored_with` says beside which members
/// it has no effect. `items` is the array of the response. `last` says by which value of
/// which member the service marks the last page; without that value, the last page is an empty one.
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
        number $number:ident $(, ignored_with($($other:ident),*))?;
        items $items:ident;
        $(last $last:ident = $value:expr;)?
    }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::Paged for $name {
            type Item = $item;

            fn next_page(
                &self,
                response: &Self::Response,
            ) -> ::core::option::Option<Self> {
                let is_last = $crate::__table::Parameter::values(&response.$items).is_empty()
                    $($(|| !$crate::__table::Slot::is_empty(&self.$other))*)?
                    $(|| $crate::__table::Parameter::values(&response.$last) == [$value])?;
                $crate::__table::next_page(self, |operation| &mut operation.$number, !is_last)
            }

            fn items(response: Self::Response) -> $crate::__table::Vec<$item> {
                response.$items.into_iter().collect()
            }
        }
    };
}
