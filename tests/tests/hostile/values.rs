//! Enumerations, whole numbers and limits at their ends.

use std::fmt::Debug;

use generator::service::Definition;
use hostile::prose::{Meant, Said};
use hostile::values::{Many, ManyNumbers, NastyInteger, NastyText, Options, Single};
use hostile::{Operation, Problem, methods, objects, r#type as names};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::{body, krate, limits, problem};

/// The values that the spec lists for an enumeration.
fn listed(service: &str, enumeration: &str) -> Vec<String> {
    let krate = krate();
    let service = krate.services.iter().find(|s| s.module == service).unwrap();
    let ty = service
        .types
        .iter()
        .find(|ty| ty.name == enumeration)
        .unwrap();
    let Definition::Enumeration(enumeration) = &ty.definition else {
        panic!("{} is no enumeration", ty.name);
    };
    let variants = enumeration.variants.iter();
    variants
        .map(|variant| variant.option.value.value.clone())
        .collect()
}

fn texts<E>(service: &str, name: &str, known: &[E])
where
    E: AsRef<str> + for<'a> From<&'a str> + Debug + PartialEq + Serialize + DeserializeOwned,
{
    let listed = listed(service, name);
    assert!(
        known
            .iter()
            .map(E::as_ref)
            .eq(listed.iter().map(String::as_str))
    );
    for (variant, value) in known.iter().zip(&listed) {
        assert_eq!(E::from(value), *variant);
        assert_eq!(serde_json::to_value(variant).unwrap(), json!(value));
        assert_eq!(serde_json::from_value::<E>(json!(value)).unwrap(), *variant);

        let other = format!("{value}?");
        assert!(!known.contains(&E::from(&other)));
        assert_eq!(serde_json::to_value(E::from(&other)).unwrap(), json!(other));
    }
}

fn integers<E>(name: &str, known: &[E])
where
    E: From<i64> + Debug + PartialEq + Serialize + DeserializeOwned,
{
    let listed = listed("values", name);
    assert_eq!(known.len(), listed.len());
    for (variant, value) in known.iter().zip(&listed) {
        let value: i64 = value.parse().unwrap();
        assert_eq!(E::from(value), *variant);
        assert_eq!(serde_json::to_value(variant).unwrap(), json!(value));
        assert_eq!(serde_json::from_value::<E>(json!(value)).unwrap(), *variant);

        let other = value.wrapping_add(3);
        assert!(!known.contains(&E::from(other)));
        assert_eq!(serde_json::to_value(E::from(other)).unwrap(), json!(other));
    }
}

#[test]
fn every_value_of_every_enumeration_goes_there_and_back() {
    texts("methods", "Kind", methods::Kind::known_values());
    texts("objects", "Kind", objects::Kind::known_values());
    texts("prose", "Meant", Meant::known_values());
    texts("prose", "Said", Said::known_values());
    texts(
        "type",
        "IntoIterator_",
        names::IntoIterator_::known_values(),
    );
    texts("type", "ToString_", names::ToString_::known_values());
    texts("values", "NastyText", NastyText::known_values());
    texts("values", "Single", Single::known_values());
    texts("values", "Many", Many::known_values());
    integers("NastyInteger", NastyInteger::known_values());
    integers("ManyNumbers", ManyNumbers::known_values());
}

#[test]
fn values_that_look_alike_are_told_apart() {
    for (value, variant) in [
        ("AC-3", NastyText::Ac3Dash),
        ("AC3", NastyText::Ac3),
        ("fr", NastyText::FrLower),
        ("FR", NastyText::Fr),
        ("", NastyText::Empty),
        ("EMPTY", NastyText::EmptyWord),
        (" ", NastyText::Blank),
        ("  ", NastyText::TwoBlanks),
        ("Self", NastyText::Self_),
        ("self", NastyText::SelfLower),
        ("UNRECOGNIZED", NastyText::UnrecognizedUpper),
        ("Unrecognized", NastyText::Unrecognized_),
        ("0", NastyText::_0),
        ("007", NastyText::_007),
        ("1", NastyText::_1),
        ("-1", NastyText::Minus1),
        ("+1", NastyText::Plus1),
        ("1.0", NastyText::_1_0),
        ("V32", NastyText::V32),
        ("V3_2", NastyText::V3_2),
        ("\\n", NastyText::N),
        ("nul\0", NastyText::Nul),
        ("\u{202e}", NastyText::Override),
        ("e\u{301}", NastyText::EAcute),
        ("\u{e9}", NastyText::É),
    ] {
        assert_eq!(NastyText::from(value), variant);
        assert_eq!(variant.to_string(), value);
    }
    assert_eq!(NastyText::from("Fr").as_str(), "Fr");
    assert!(!NastyText::from("Fr").is_known());
    assert!(matches!(NastyText::from("-2"), NastyText::Unrecognized(_)));
}

#[test]
fn whole_numbers_survive_at_their_limits() {
    let smallest = NastyInteger::Minus9223372036854775808;
    let largest = NastyInteger::_9223372036854775807;
    assert_eq!((smallest.get(), largest.get()), (i64::MIN, i64::MAX));
    assert!(!NastyInteger::from(i64::MIN + 1).is_known());

    let options = Options::new()
        .integer(i64::MIN)
        .integers([i64::MAX, i64::MAX - 1, -0])
        .many_numbers(-50 * 50 * 50 * 17);
    assert_eq!(
        body(&options),
        json!({
            "integer": i64::MIN,
            "integers": [i64::MAX, i64::MAX - 1, 0],
            "many_numbers": -2_125_000,
        })
    );
    assert_eq!(options.integer, Some(smallest));
}

#[test]
fn limits_hold_up_to_their_ends() {
    let at_the_ends = limits()
        .ignored(i64::MIN)
        .x_number(0.5)
        .long_all(i64::MIN)
        .long_most(i64::MAX - 1)
        .long_least(i64::MIN)
        .long_greatest(i64::MAX)
        .long_one(7)
        .integer(i64::from(i32::MIN))
        .integer_huge(i64::MAX)
        .million(-1_000_000)
        .float(1e300)
        .float_negative(-1e-300)
        .float_long(123_456_789.987_654_33)
        .float_zero(-0.0)
        .float_big(f64::MIN)
        .text_none("")
        .text_one("価")
        .text_any("\0\u{202e}")
        .texts_none(Vec::<String>::new())
        .numbers([0, 1])
        .fractions([-0.25, 0.25])
        .flags([true, false])
        .joined(["abc", "d"])
        .secret("12345678");
    at_the_ends.validate().unwrap();
    let sent = body(&at_the_ends);
    assert_eq!(sent["long_all"], json!(i64::MIN));
    assert_eq!(sent["float_big"], json!(f64::MIN));
    assert_eq!(sent["joined"], "abc,d");
    assert_eq!(sent["texts_none"], json!([]));

    for (beyond, found) in [
        (
            limits().long_most(i64::MAX),
            "long_most: 9223372036854775807 is above the maximum of 9223372036854775806",
        ),
        (
            limits().long_most(i64::MIN),
            "long_most: -9223372036854775808 is below the minimum of -9223372036854775807",
        ),
        (
            limits().long_least(i64::MIN + 1),
            "long_least: -9223372036854775807 is above the maximum of -9223372036854775808",
        ),
        (
            limits().long_greatest(0),
            "long_greatest: 0 is below the minimum of 9223372036854775807",
        ),
        (
            limits().long_one(8),
            "long_one: 8 is above the maximum of 7",
        ),
        (limits().float(0.0), "float: 0 is below the minimum of 0.1"),
        (
            limits().x_number(-0.75),
            "X-Number: -0.75 is below the minimum of -0.5",
        ),
        (
            limits().text_none("価格"),
            "text_none: 2 characters, at most 0 allowed",
        ),
        (
            limits().texts_none(["", ""]),
            "texts_none: 2 items, at most 0 allowed",
        ),
        (
            limits().numbers([0, 2]),
            "numbers[1]: 2 is above the maximum of 1",
        ),
        (
            limits().fractions([f64::NAN]),
            "fractions[0]: NaN and infinities cannot be sent",
        ),
        (
            limits().joined(["a", "abcd"]),
            "joined[1]: 4 characters, at most 3 allowed",
        ),
    ] {
        assert_eq!(problem(&beyond), found);
    }
}

#[test]
fn members_that_ignore_each_other_are_reported_both() {
    let both = limits().ignored(0).beside([1]);
    let violations = both.validate().unwrap_err();
    let problems: Vec<_> = violations.iter().map(|v| (v.path(), v.problem())).collect();
    assert_eq!(
        problems,
        [
            ("ignored", &Problem::Ignored { beside: "beside" }),
            ("beside", &Problem::Ignored { beside: "ignored" }),
        ]
    );
}
