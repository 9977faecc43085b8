//! `options!`: enumerations that stay open.

use std::collections::HashSet;

use huaweicloud_runtime::{Unrecognized, options};
use serde_json::{from_str, to_string};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
enum AssetStatus {
    Published,
    #[deprecated]
    Created,
    Unrecognized(Unrecognized<Self>),
}

options! {
    AssetStatus {
        Published = "PUBLISHED";
        Created = "CREATED";
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
enum Truncation {
    Truncated,
    #[deprecated]
    Complete,
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Truncation: i64 {
        Truncated = 1;
        Complete = 0;
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Unheard {
    Unrecognized(Unrecognized<Self>),
}

options! { Unheard {} }

#[test]
fn a_known_text_is_its_variant() {
    let status = AssetStatus::from("PUBLISHED");
    assert_eq!(status, AssetStatus::Published);
    assert_eq!(status, AssetStatus::from(String::from("PUBLISHED")));
    assert_eq!(
        (status.as_str(), status.as_ref()),
        ("PUBLISHED", "PUBLISHED")
    );
    assert_eq!(format!("{status:>10} {status:?}"), " PUBLISHED Published");
    assert!(status.is_known());
}

#[test]
fn any_other_text_survives_unchanged() {
    for text in [
        "",
        "published",
        " PUBLISHED",
        "PUBLISHED ",
        "新",
        "null",
        "Unrecognized",
        "\"\\",
    ] {
        let status = AssetStatus::from(text);
        assert_eq!(status.as_str(), text);
        assert!(!status.is_known());
        assert_eq!(status, AssetStatus::from(text.to_owned()));

        let json = to_string(text).unwrap();
        assert_eq!(from_str::<AssetStatus>(&json).unwrap(), status);
        assert_eq!(to_string(&status).unwrap(), json);
    }
    assert_eq!(Unheard::from("x").to_string(), "x");
}

#[test]
fn the_catch_all_shows_the_bare_value() {
    let AssetStatus::Unrecognized(text) = AssetStatus::from("NEW") else {
        panic!()
    };
    assert_eq!(text.as_str(), "NEW");
    assert_eq!(
        format!("{:?}", AssetStatus::from("NEW")),
        "Unrecognized(\"NEW\")"
    );
    assert_eq!(format!("{:?}", Truncation::from(7)), "Unrecognized(7)");
}

#[test]
fn known_values_come_back_as_themselves() {
    let known = AssetStatus::known_values();
    assert_eq!(known.len(), 2);
    for status in known {
        assert!(status.is_known());
        assert_eq!(AssetStatus::from(status.as_str()), *status);
        let json = to_string(status).unwrap();
        assert_eq!(json, format!("\"{status}\""));
        assert_eq!(from_str::<AssetStatus>(&json).unwrap(), *status);
    }
    assert_eq!(known.iter().collect::<HashSet<_>>().len(), 2);
    assert!(Unheard::known_values().is_empty());
}

#[test]
fn only_documented_values_are_parsed() {
    assert_eq!("PUBLISHED".parse(), Ok(AssetStatus::Published));
    assert_eq!("1".parse(), Ok(Truncation::Truncated));
    let error = |text: &str| text.parse::<AssetStatus>().unwrap_err().to_string();
    assert_eq!(
        error("published"),
        "\"published\" is no documented value of AssetStatus; the nearest is PUBLISHED"
    );
    assert_eq!(
        error("SUNK"),
        "\"SUNK\" is no documented value of AssetStatus"
    );
    let error = |text: &str| text.parse::<Truncation>().unwrap_err().to_string();
    assert_eq!(
        error("7"),
        "\"7\" is no documented value of Truncation; the nearest is 1"
    );
    assert_eq!(error("x"), "\"x\" is no documented value of Truncation");
    assert!("".parse::<Unheard>().is_err());
}

#[test]
fn values_are_compared_with_what_is_on_the_wire() {
    assert!(AssetStatus::Published == "PUBLISHED");
    assert!(AssetStatus::Published == *"PUBLISHED");
    assert!(AssetStatus::Published != "published");
    let new = AssetStatus::from("NEW");
    assert!(new == "NEW");
    assert!(Truncation::Truncated == 1);
    let other = Truncation::from(7);
    assert!(other == 7);
}

#[test]
fn numbers_are_open_too() {
    assert_eq!(Truncation::from(1), Truncation::Truncated);
    assert_eq!(Truncation::Truncated.to_string(), "1");
    for number in [0, 1, -1, 2, i64::MIN, i64::MAX] {
        let value = Truncation::from(number);
        assert_eq!(value.get(), number);
        assert_eq!(
            value.is_known(),
            Truncation::known_values().contains(&value)
        );

        let json = to_string(&value).unwrap();
        assert_eq!(json, number.to_string());
        assert_eq!(from_str::<Truncation>(&json).unwrap(), value);
    }
    let Truncation::Unrecognized(number) = Truncation::from(7) else {
        panic!()
    };
    assert_eq!(number.get(), 7);
}
