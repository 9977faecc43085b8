//! Which characters are percent-encoded in paths and queries, and in the canonical request.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// All but what RFC 3986 calls unreserved: the signature of a request is computed from this form.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
