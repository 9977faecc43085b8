//! The four tables, used the way generated code uses them. Each test is named after what it claims.

#[cfg(feature = "server")]
mod amendments;
mod binary;
mod bodies;
mod constants;
mod drift;
mod facts;
mod names;
mod numbers;
mod objects;
mod options;
mod pages;
mod recursion;
mod requests;
mod responses;
mod validation;

/// The service of all operations here.
const SERVICE: huaweicloud_runtime::Service =
    huaweicloud_runtime::Service::new("Test", "https://test.{region}.example.com", &["one"]);
