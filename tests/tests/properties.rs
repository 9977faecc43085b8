//! What holds for any value: enumerations keep it, limits hold exactly.

use std::collections::BTreeSet;

use generator::page::{Limit, Number};
use generator::service::{Definition, Member, Service, Type};
use huaweicloud_media::metastudio::{self, CreateDigitalAsset};
use huaweicloud_media::vod::{self, ShowAssetMeta};
use huaweicloud_media::{CompactTime, Operation, Violations};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Runs one of the checks below on every enumeration of a kind, and names those it ran on.
macro_rules! every {
    ($check:ident, $value:expr, $($module:ident::{$($name:ident),*}),*) => {
        [$($({ $check::<$module::$name>($value)?; stringify!($name) }),*),*]
    };
}

macro_rules! every_text {
    ($check:ident, $value:expr) => {
        every!(
            $check, $value,
            metastudio::{
                AssetState, AssetType, AutoOperation, ComponentType, ModelResolution, ModelVersion, Orientation,
                PptAnalysisStatus, SharedType, SupportedService, SystemPropertyAction, SystemPropertyKey, TtsProvider,
                VideoTranscodingStatus, VoiceGender, VoiceLanguage, VoiceModelType
            },
            vod::{AssetStatus, Codec, PackType, PlayType, PublicationStatus, Quality, TranscodeStatus}
        )
    };
}

macro_rules! every_integer {
    ($check:ident, $value:expr) => {
        every!($check, $value, vod::{Encryption, Truncation})
    };
}

fn keeps_text<E>(text: &str) -> Result<(), TestCaseError>
where
    E: serde::Serialize
        + serde::de::DeserializeOwned
        + for<'a> From<&'a str>
        + AsRef<str>
        + PartialEq
        + std::fmt::Debug,
{
    let value: E = serde_json::from_value(json!(text)).unwrap();
    prop_assert_eq!(value.as_ref(), text);
    prop_assert_eq!(serde_json::to_value(&value).unwrap(), json!(text));
    prop_assert_eq!(E::from(text), value);
    Ok(())
}

fn keeps_integer<E>(number: i64) -> Result<(), TestCaseError>
where
    E: serde::Serialize + serde::de::DeserializeOwned + From<i64> + PartialEq + std::fmt::Debug,
{
    let value: E = serde_json::from_value(json!(number)).unwrap();
    prop_assert_eq!(serde_json::to_value(&value).unwrap(), json!(number));
    prop_assert_eq!(E::from(number), value);
    Ok(())
}

proptest! {
    #[test]
    fn any_text_survives_every_enumeration(text in any::<String>()) {
        every_text!(keeps_text, &text);
    }

    #[test]
    fn any_number_survives_every_enumeration_of_integers(number in any::<i64>()) {
        every_integer!(keeps_integer, number);
    }

    #[test]
    fn any_text_survives_the_query(text in any::<String>()) {
        let to = huaweicloud_media::Destination::new("https://example.com").unwrap().project_id("p");
        let request = ShowAssetMeta::new().query_string(text.as_str()).to_request(&to).unwrap();
        let query = request.uri().query().unwrap().strip_prefix("query_string=").unwrap().to_owned();
        prop_assert!(query.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
        let mut decoded = Vec::new();
        let mut bytes = query.bytes();
        while let Some(byte) = bytes.next() {
            let hex = (byte == b'%').then(|| [bytes.next().unwrap(), bytes.next().unwrap()]);
            decoded.push(hex.map_or(byte, |hex| {
                u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap()
            }));
        }
        prop_assert_eq!(String::from_utf8(decoded).unwrap(), text);
    }
}

#[test]
fn the_lists_above_name_every_enumeration_and_every_known_value_is_kept() {
    let check = || -> Result<_, TestCaseError> {
        let mut names: BTreeSet<_> = every_text!(keeps_text, "PUBLISHED").into_iter().collect();
        names.extend(every_integer!(keeps_integer, 1));
        Ok(names)
    };
    let listed = check().unwrap();
    let krate = tests::krate();
    let types = krate.services.iter().flat_map(|service| &service.types);
    let enumerations = types.filter(|ty| matches!(ty.definition, Definition::Enumeration(_)));
    let existing: BTreeSet<_> = enumerations.map(|ty| ty.name.as_str()).collect();
    assert_eq!(listed, existing);
    for value in krate
        .services
        .iter()
        .flat_map(generator::service::Service::enumerations)
        .filter(|enumeration| !enumeration.integer)
        .flat_map(|enumeration| &enumeration.variants)
    {
        let text = value.option.value.value.as_str();
        let kept = || -> Result<(), TestCaseError> {
            every_text!(keeps_text, text);
            Ok(())
        };
        kept().unwrap();
    }
}

/// A limit somewhere in a body, and a body in which everything else is valid.
struct Place {
    pointer: String,
    path: String,
    key: &'static str,
    limit: Limit,
    float: bool,
    body: Value,
}

/// Every documented limit of the body of `CreateDigitalAsset`.
fn places() -> Vec<Place> {
    let service = tests::service("metastudio");
    let operation = service
        .operations()
        .find(|operation| operation.name == "CreateDigitalAsset")
        .unwrap();
    let body = tests::sample::body(&service, operation);
    let mut places = Vec::new();
    let members = operation
        .request
        .iter()
        .filter(|m| m.location == generator::page::Location::Body);
    gather(&service, members, "", "", &body, &mut places);
    places
}

fn gather<'a>(
    service: &Service,
    members: impl Iterator<Item = &'a Member>,
    pointer: &str,
    path: &str,
    body: &Value,
    places: &mut Vec<Place>,
) {
    for member in members {
        let name = &member.row.name.value;
        let pointer = format!("{pointer}/{name}");
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        for (key, limit) in &member.row.limits {
            places.push(Place {
                pointer: pointer.clone(),
                path: path.clone(),
                key,
                limit: limit.value,
                float: member.ty == Type::Float,
                body: body.clone(),
            });
        }
        let (pointer, path) = match member.ty {
            Type::Array(_) => (format!("{pointer}/0"), format!("{path}[0]")),
            _ => (pointer, path),
        };
        if let Some(id) = member.ty.named()
            && let Definition::Object(object) = &service.named(id).definition
        {
            gather(
                service,
                object.members.iter(),
                &pointer,
                &path,
                body,
                places,
            );
        }
    }
}

impl Place {
    /// Validates the body with a value of this size at the place.
    fn validate(&self, size: Number) -> Result<(), Violations> {
        let count = || usize::try_from(size.integer().unwrap()).unwrap();
        let mut body = self.body.clone();
        let slot = body.pointer_mut(&self.pointer).unwrap();
        *slot = match self.key {
            "range" if self.float => json!(size.to_f64()),
            "range" => json!(i64::try_from(size.integer().unwrap()).unwrap()),
            // Characters, not bytes, are counted.
            "length" => json!("é".repeat(count())),
            "item_length" => json!(["é".repeat(count())]),
            "items" => Value::Array(vec![slot[0].clone(); count()]),
            other => panic!("{other}"),
        };
        CreateDigitalAsset::from_body(body.to_string().as_bytes())
            .unwrap()
            .validate()
    }

    fn assert(&self, size: Number) {
        let found = self.validate(size);
        let expected = self.limit.contains(size);
        assert_eq!(found.is_ok(), expected, "{} {} {size}", self.path, self.key);
        if let Err(violations) = found {
            let paths: Vec<_> = violations
                .iter()
                .map(|violation| violation.path().to_string())
                .collect();
            let path = if self.key == "item_length" {
                format!("{}[0]", self.path)
            } else {
                self.path.clone()
            };
            assert_eq!(paths, [path], "{violations}");
        }
    }
}

#[test]
fn requests_validate_exactly_at_their_limits() {
    let places = places();
    assert!(places.len() > 35, "{}", places.len());
    for place in &places {
        for bound in place.limit.bounds() {
            place.assert(bound);
            match bound {
                Number::Integer(bound) => {
                    for near in [bound.saturating_sub(1), bound.saturating_add(1)] {
                        let representable =
                            i64::try_from(near).is_ok() && (place.key == "range" || near >= 0);
                        if representable && !place.float {
                            place.assert(Number::Integer(near));
                        }
                    }
                    if place.float {
                        let bound = Number::Integer(bound).to_f64();
                        place.assert(Number::Float(bound.next_up()));
                        place.assert(Number::Float(bound.next_down()));
                    }
                }
                Number::Float(bound) => {
                    place.assert(Number::Float(bound.next_up()));
                    place.assert(Number::Float(bound.next_down()));
                }
            }
        }
    }
}

#[test]
fn all_violations_are_reported_at_once() {
    let mut body = json!({ "asset_name": "x".repeat(257), "asset_type": "IMAGE" });
    body["tags"] = json!(vec!["y".repeat(129); 51]);
    body["asset_extra_meta"] = json!({ "voice_model_meta": { "order": -1, "voice_capability": { "conversion_rate": 50.1 } } });
    let request = CreateDigitalAsset::from_body(body.to_string().as_bytes()).unwrap();
    let violations = request.validate().unwrap_err();
    let paths: Vec<_> = violations
        .iter()
        .map(|violation| violation.path().to_string())
        .collect();
    for path in [
        "asset_name",
        "tags",
        "tags[0]",
        "tags[50]",
        "asset_extra_meta.voice_model_meta.order",
        "asset_extra_meta.voice_model_meta.voice_capability.conversion_rate",
    ] {
        assert!(
            paths.iter().any(|found| found == path),
            "{path} is not in {paths:?}"
        );
    }
    assert_eq!(paths.len(), 1 + 1 + 51 + 2);
}

#[test]
fn queries_validate_exactly_at_their_limits() {
    let paths = |request: ShowAssetMeta| -> Vec<String> {
        let violations = request.validate().err();
        violations
            .iter()
            .flat_map(|all| all.iter())
            .map(|violation| violation.path().to_string())
            .collect()
    };
    let new = ShowAssetMeta::new;
    assert_eq!(paths(new().asset_id(["x"; 10])), [""; 0]);
    assert_eq!(paths(new().asset_id(["x"; 11])), ["asset_id"]);
    assert_eq!(paths(new().tags(vec!["é".repeat(24); 16])), [""; 0]);
    assert_eq!(paths(new().tags(vec!["é".repeat(25)])), ["tags[0]"]);
    assert_eq!(paths(new().tags(vec!["t"; 17])), ["tags"]);
    assert_eq!(paths(new().tags(["a,b"])), ["tags[0]"]);
    for (size, valid) in [(0, false), (1, true), (100, true), (101, false)] {
        assert_eq!(paths(new().size(size)).is_empty(), valid, "{size}");
    }
    assert_eq!(
        paths(new().asset_id([""; 0]).page(0)),
        [""; 0],
        "an empty list is not sent"
    );
    let time = "20170725181000".parse::<CompactTime>().unwrap();
    let ignored = new()
        .asset_id(["x"])
        .start_time(time.clone())
        .end_time(time)
        .page(0)
        .size(1);
    assert_eq!(paths(ignored), ["start_time", "end_time", "page", "size"]);
}
