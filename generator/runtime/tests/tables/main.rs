//! The four tables, used the way generated code uses them. Each test is named after what it claims.

mod names;
mod objects;
mod options;
mod recursion;
mod requests;
mod responses;
mod validation;
