//! [`Crate`](crate::service::Crate) → OpenAPI 3.1, for tools that know no spec of ours: viewers, other generators,
//! gateways, mock servers.
//!
//! ```text
//! Crate ──openapi──▶ Document ──yaml, json──▶ text
//! ```
//!
//! What OpenAPI can say stands where its readers look for it. The rest stands in extensions, so completely that the
//! transcriber's `import` makes of a document the spec again. The rule for them: **a key of the spec language that has no
//! counterpart is `x-` and the key, with `-` for `_`, and has the form that it has in the spec**. An extension that would
//! say nothing, or nothing new, is left out.
//!
//! # Of a row
//!
//! They stand beside the `description` of the row: in the schema of a member of a body, in the parameter, in the header.
//!
//! | extension | what it is |
//! |---|---|
//! | `x-doc` | the row's `doc`, where `description` is another text: one with escapes, or one that also says what no schema can |
//! | `x-type` | the row's `type`, where the schema would be read as another one (below) |
//! | `x-unit`, `x-default-rule`, `x-ignored-with`, `x-secret`, `x-from`, `x-rust` | the row's key |
//! | `x-constraint` | the list of rules in words |
//! | `x-deprecated` | what to use instead; `deprecated: true` stands beside it |
//! | `x-options` | of a Boolean: value and meaning. Of an enumeration: the values that the row lists, if these are not all that any page lists, in their order; an empty list if it lists none |
//! | `x-length`, `x-items`, `x-item-length`, … | a limit for which the schema has no keyword: that of the items of a comma-separated text, or one beyond 64 bits |
//! | `x-default` | the default as the page writes it, where JSON writes the number in another way: `1.50` |
//! | `x-example` | the example as the page writes it, where JSON is written in another way: `["a", "b"]`; the value stands in `examples` of the schema |
//! | `x-pattern` | the pattern as the page writes it, where JSON Schema has none that is written so; `pattern` is one that means the same, if there is one |
//! | `x-nullable` | `nullable`, of a schema without a type; others have the type `null` beside their own, or `anyOf` with it |
//! | `x-constant` | the constant as the page writes it, where JSON writes the number in another way; the value is `const` |
//! | `x-mandatory` | `No` at a constant whose row is not mandatory: what is always sent is in `required` |
//! | `x-join`, `x-schema` | of an array whose items are joined as no `style` says: `join`, and the schema of the array in place of that of the text |
//! | `x-dropped-default` | the default that the page gives and the ledger's `drop_default` takes away; there is no `default` |
//! | `x-added-by` | the entry of the ledger whose `add_rows` added the row: no page has it |
//!
//! # Of an object or an enumeration, in `components.schemas`
//!
//! The key is the Rust name; of a character that is no letter, digit or `_` of ASCII, its number: `-5317-`. In a document
//! of several services the module's name stands before it, and before each `operationId`: `vod.AssetInfo`. A row refers to
//! objects and enumerations by a `$ref` that has the row's own keys beside it.
//!
//! | extension | what it is |
//! |---|---|
//! | `x-name` | the name on the page, or of the spec's `enumeration:`, if the key is another one |
//! | `x-rust` | the Rust name, if the key is another one and the rules would not make it of the name |
//! | `x-doc` | as at rows |
//! | `x-enum-varnames`, `x-enum-descriptions` | Rust names and meanings of the values, in their order, for other generators; no names where one begins with `_` |
//! | `x-enum-rust` | value: Rust name, for those whose name the spec gives |
//! | `x-enum-deprecated` | value: what to use instead |
//! | `x-enum-added-by` | value: the entry of the ledger whose `add_options` added it |
//!
//! # Of an operation
//!
//! `operationId` is `operation:`, `summary` the page's title, `externalDocs.url` its address; `description` and `x-doc`
//! are as at rows.
//!
//! | extension | what it is |
//! |---|---|
//! | `x-deprecated` | what to use instead; `deprecated: true` stands beside it |
//! | `x-shares-uri-with` | the list of operations |
//! | `x-reads-only` | `true`: the service only reads, whatever the method |
//! | `x-page` | `file:` the name of the page's file without its ending; `updated:` the page's date, if it has one |
//! | `x-tables` | the tables of the request: `path`, `query`, `headers`, `body`, each with its number. Also of each response: `headers`, `body` |
//! | `x-objects` | the page's named tables in their order: key in `components.schemas`, and number of the table |
//! | `x-parameters` | the headers that credentials fill in, as parameters; in `parameters`, tools would ask callers for them |
//! | `x-constraints` | `constraints:` |
//! | `x-paging` | `paging:` |
//! | `x-contradicting-examples` | examples that contradict the tables: `doc:` and `uri:` of a request, `status:` of a response, `body:` as a text, `contradicts:` |
//! | `x-examples` | the example requests: `name:` by which the values stand in the `examples` of parameters and body (`request1`, …), `doc:`, `uri:` with the method |
//!
//! A body that is one value as a whole has the schema of a row, one with rows that of an object: `type: object` without
//! `additionalProperties`. Its media type is the `content_type` of the spec; one that is silent is JSON, and
//! `application/octet-stream` of a `Binary`. `mandatory` is `required` of the request's body; of a response's body it is
//! `x-mandatory`, beside `content`: `No` for rows, `Yes` for a value as a whole, which otherwise are the other way round.
//!
//! Example responses are `response1`, `response2`, … in the order of the page. Of a body in JSON the value stays, and not
//! its spaces.
//!
//! Operations that OpenAPI cannot tell apart by method and path (constants or bodies tell them apart, or they differ in
//! what a placeholder is called, or belong to two services of one document) get a path of their own, with a fragment, which no
//! client sends: `/v1/things#DeleteThings`.
//!
//! # Of the crate, in `info`
//!
//! A document of all services has the name of the crate as its `title`, and its description alone as `x-doc`.
//!
//! # Of a service, in `tags`
//!
//! Each service is a tag, which its operations have. `name` is its folder, `description` its `doc` (`x-doc` as above).
//! Its `endpoint:` is in `servers` of the document, or of the path where a document has several services; `regions:` are
//! the `enum` of its variable.
//!
//! | extension | what it is |
//! |---|---|
//! | `x-service`, `x-title` | `service:` and `title:` |
//! | `x-invalid-parameter` | `invalid_parameter:` |
//!
//! `x-discrepancies`, at the end of the document, has the ledger of each service below its folder's name, in the form of
//! `discrepancies.yaml`; of `add_rows` only the names, as the rows stand in their object.
//!
//! # Types
//!
//! | schema | `type` of the row |
//! |---|---|
//! | `string`; `integer`; `integer`, `int64`; `number`, `float`; `number`, `double`; `boolean`; none | `String`, `Integer`, `Long`, `Float`, `Double`, `Boolean`, `Object` |
//! | `string`, `binary` | `Binary` |
//! | `$ref` | `X object`; of an enumeration `String`, `Integer`, `Long`, `Float`, `Double` |
//! | `array`; `object` with `additionalProperties` | `Array of …`, `Map of …` |
//!
//! Outside of the body, the `style` of an array says its `join`: `form` with `explode` none; `form` or `simple` without it
//! commas, `pipeDelimited` pipes, `spaceDelimited` spaces. In a form the `encoding` beside its schema says it, with the
//! styles of a query; of tabs it has an `x-join`.
//!
//! `format` is the row's `format`, but for `date-time`, `date` and `duration`, which are `RFC 3339`, `yyyy-mm-dd` and `ISO 8601
//! duration`; `x-format` says where it is another one: `yyyy-mm-ddThh:mm:ssZ`,
//! and of numbers all but those of widths. `password` only goes with `x-secret`.

mod components;
mod document;
mod examples;
mod facts;
mod ledger;
mod names;
mod operation;
mod parameter;
mod pattern;
mod schema;
mod types;
mod value;
mod words;
mod yaml;

pub use document::{Document, document};
pub use value::{Map, Value};
