//! Names and numbers as Rust writes them.

use proc_macro2::{Ident, Span, TokenStream};

use super::markdown::hidden;
use crate::page::{Limit, Number, Numbers};

/// A name as an identifier, raw where it is a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    // `gen` is reserved since the 2024 edition.
    if name != "gen" && syn::parse_str::<Ident>(name).is_ok() {
        Ident::new(name, Span::call_site())
    } else {
        Ident::new_raw(name, Span::call_site())
    }
}

/// A text in quotes, with escapes for what would not be seen.
pub(super) fn text(text: &str) -> TokenStream {
    let mut written = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            _ if hidden(c) => written.extend(c.escape_default()),
            _ => written.push(c),
        }
    }
    written.push('"');
    // Every quote and backslash in it is escaped.
    written.parse().unwrap_or_default()
}

/// A text in whichever quotes need no escapes.
pub(super) fn quoted(text: &str) -> TokenStream {
    let unseen = |c: char| c != '\n' && hidden(c);
    let plain = !text.contains(['"', '\\']) || text.chars().any(unseen);
    let fence = fence(text);
    if plain || fence.len() > FENCE {
        return self::text(text);
    }
    format!("r{fence}\"{text}\"{fence}")
        .parse()
        .unwrap_or_default()
}

/// A text that needs escapes as rarely as a regular expression does, in one line.
pub(super) fn raw(text: &str) -> String {
    if text.contains('\\') && !text.contains('"') && !text.chars().any(hidden) {
        format!("r\"{text}\"")
    } else if text.contains('\n') {
        self::text(text).to_string()
    } else {
        quoted(text).to_string()
    }
}

/// As many `#` as the compiler takes around a raw text.
const FENCE: usize = 255;

/// As many `#` as a raw text needs around it.
fn fence(text: &str) -> String {
    let mut fence = String::from("#");
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    fence
}

/// A whole number.
pub(super) fn integer(number: i128) -> TokenStream {
    // Digits, with underscores between them.
    grouped(&number.to_string()).parse().unwrap_or_default()
}

/// A number.
pub(super) fn float(number: f64) -> TokenStream {
    grouped(&format!("{number:?}")).parse().unwrap_or_default()
}

/// A limit as a Rust range; none where it says no more than the type.
///
/// Limits of decimals are texts: a float would lose some of their digits.
pub(super) fn range(key: &str, limit: &Limit, numbers: &Numbers) -> Option<String> {
    let counts = !key.ends_with("range");
    let (least, greatest) = match numbers {
        _ if counts => (Some(0), Some(i64::MAX.into())),
        Numbers::Whole(numbers) => (Some(*numbers.start()), Some(*numbers.end())),
        Numbers::Float | Numbers::Decimal => (None, None),
    };
    let (least, greatest) = (least.map(Number::Integer), greatest.map(Number::Integer));
    let number = |number: Number| match numbers {
        Numbers::Float if !counts => grouped(&format!("{:?}", number.to_f64())),
        Numbers::Decimal if !counts => format!("\"{number}\""),
        _ => grouped(&number.to_string()),
    };
    let min = limit.min.filter(|min| Some(*min) != least);
    let max = limit.max.filter(|max| Some(*max) != greatest);
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("{}..", number(min))),
        (min, Some(max)) => Some(format!(
            "{}..={}",
            min.map(number).unwrap_or_default(),
            number(max)
        )),
    }
}

/// `104857600` → `104_857_600`, `0.123456` → `0.123_456`.
pub(super) fn grouped(number: &str) -> String {
    let (sign, rest) = number.split_at(usize::from(number.starts_with('-')));
    let (rest, exponent) = rest.split_at(rest.find('e').unwrap_or(rest.len()));
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let point = if fraction.is_empty() { "" } else { "." };
    let (whole, fraction) = (
        in_threes(whole, 3 - whole.len() % 3),
        in_threes(fraction, 0),
    );
    format!("{sign}{whole}{point}{fraction}{exponent}")
}

/// Digits in groups of three, as if so many stood before them.
fn in_threes(digits: &str, before: usize) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && index > 0 && (before + index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_say_what_the_type_does_not() {
        let limit = |text| Limit::parse(text).unwrap();
        let long = || Numbers::Whole(i64::MIN.into()..=i64::MAX.into());
        assert_eq!(
            super::range("length", &limit("0..256"), &long()).unwrap(),
            "..=256"
        );
        let range = |text, numbers| super::range("range", &limit(text), &numbers);
        assert_eq!(range("0..32767", long()).unwrap(), "0..=32_767");
        assert_eq!(range("..10", long()).unwrap(), "..=10");
        assert_eq!(range("0..9223372036854775807", long()).unwrap(), "0..");
        assert_eq!(
            range("-9223372036854775808..9223372036854775807", long()),
            None
        );
        assert_eq!(range("0..100", Numbers::Float).unwrap(), "0.0..=100.0");
        assert_eq!(
            range("-12345.1234567..1e300", Numbers::Float).unwrap(),
            "-12_345.123_456_7..=1e300"
        );
        assert_eq!(
            range("..9223372036854775807", Numbers::Float).unwrap(),
            "..=9.223_372_036_854_776e18"
        );
        assert_eq!(range("-104857600..", long()).unwrap(), "-104_857_600..");
        let unsigned = || Numbers::Whole(0..=u32::MAX.into());
        assert_eq!(range("0..4294967295", unsigned()), None);
        assert_eq!(
            range("1..4294967294", unsigned()).unwrap(),
            "1..=4_294_967_294"
        );
        assert_eq!(
            range("0.01..9223372036854775807", Numbers::Decimal).unwrap(),
            "\"0.01\"..=\"9223372036854775807\""
        );
        assert_eq!(
            super::range("items", &limit("0..2"), &Numbers::Decimal).unwrap(),
            "..=2"
        );
    }

    #[test]
    fn keywords_become_raw_identifiers() {
        for (name, written) in [
            ("type", "r#type"),
            ("gen", "r#gen"),
            ("size", "size"),
            ("self_", "self_"),
        ] {
            assert_eq!(ident(name).to_string(), written);
        }
    }
}
