//! Decimals: numbers whose digits are kept as they were written.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::wire::scalar::{Kind, Scalar, read_digits};
use crate::wire::value::{Value, read_alone};

/// A decimal number of any length, such as a price, with all its digits as they were written.
///
/// Numbers are equal and in order by what they are worth: `1.50` equals `1.5`. For arithmetic, parse
/// [`as_str`](Self::as_str) into the type of a crate that does it.
///
/// ```
/// # use huaweicloud_runtime::Decimal;
/// let price: Decimal = serde_json::from_str("0.10000000000000000000000000001")?;
/// assert_eq!(price.as_str(), "0.10000000000000000000000000001");
/// assert!(price > "0.1".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// The number as JSON writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest float; infinite where there is none.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// The number, if it is a whole one that 128 bits hold.
    pub(crate) fn whole(&self) -> Option<i128> {
        let (negative, digits, power) = self.parts().normal();
        let zeros = usize::try_from(power).ok()?.checked_sub(digits.len())?;
        // An i128 has 39 digits.
        if power > 39 {
            return None;
        }
        let sign = if negative { "-" } else { "" };
        format!("{sign}0{digits}{}", "0".repeat(zeros)).parse().ok()
    }

    fn parts(&self) -> Parts<'_> {
        Parts::of(&self.0).unwrap_or_default()
    }
}

/// A number as its sign, its digits before and after the point, and its exponent as written.
#[derive(Default)]
struct Parts<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
    exponent: &'a str,
}

impl<'a> Parts<'a> {
    /// Tells the parts of a text apart, if it is a number. Zeros that count for nothing are left out
    /// of its front.
    fn of(text: &'a str) -> Option<Self> {
        let negative = text.starts_with('-');
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (digits, exponent) = digits.split_at(digits.find(['e', 'E']).unwrap_or(digits.len()));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        let parts = Self {
            negative,
            whole: whole.trim_start_matches('0'),
            fraction: if digits.contains('.') { fraction } else { "" },
            exponent,
        };
        let is_number = all(whole)
            && all(fraction)
            && !fraction.is_empty()
            && (!whole.is_empty() || digits.contains('.'))
            && (exponent.is_empty() || exponent[1..].parse::<i32>().is_ok());
        is_number.then_some(parts)
    }

    /// The digits that count, with nothing before the point but `0`, and the power of ten that this
    /// is multiplied by. Of zero there are none.
    fn normal(&self) -> (bool, String, i64) {
        let digits = format!("{}{}", self.whole, self.fraction);
        let zeros = digits.len() - digits.trim_start_matches('0').len();
        let digits = digits.trim_matches('0').to_owned();
        if digits.is_empty() {
            return (false, digits, 0);
        }
        let exponent = self.exponent.get(1..).and_then(|it| it.parse::<i32>().ok());
        let length = |length: usize| i64::try_from(length).unwrap_or(i64::MAX / 4);
        let power = i64::from(exponent.unwrap_or(0)) + length(self.whole.len()) - length(zeros);
        (self.negative, digits, power)
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    /// Reads what JSON takes for a number; beyond that, a plus sign, zeros in front, and no zero before
    /// the point.
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let parts = Parts::of(text).ok_or_else(|| DecimalError(text.into()))?;
        let sign = if parts.negative { "-" } else { "" };
        let whole = if parts.whole.is_empty() {
            "0"
        } else {
            parts.whole
        };
        let point = if parts.fraction.is_empty() { "" } else { "." };
        let (fraction, exponent) = (parts.fraction, parts.exponent);
        let number = format!("{sign}{whole}{point}{fraction}{exponent}");
        Ok(Self(number.into()))
    }
}

/// A text that is no decimal number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecimalError(Box<str>);

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a decimal number", self.0)
    }
}

impl std::error::Error for DecimalError {}

macro_rules! from_whole_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Decimal {
            fn from(number: $number) -> Self {
                Self(number.to_string().into())
            }
        }
    )*};
}

from_whole_numbers!(i32 i64 u32 u64);

impl TryFrom<f64> for Decimal {
    type Error = DecimalError;

    /// With the fewest digits by which the float is known; there are none for NaN and the infinities.
    fn try_from(number: f64) -> Result<Self, DecimalError> {
        number.to_string().parse()
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.parts().normal(), other.parts().normal());
        let sign = |negative: bool, digits: &str| match (negative, digits) {
            (_, "") => 0,
            (true, _) => -1,
            (false, _) => 1,
        };
        let (sign_a, sign_b) = (sign(a.0, &a.1), sign(b.0, &b.1));
        let magnitude = (a.2, &a.1).cmp(&(b.2, &b.1));
        sign_a.cmp(&sign_b).then(match sign_a {
            0 => Ordering::Equal,
            1 => magnitude,
            _ => magnitude.reverse(),
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().normal().hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Value for Decimal {
    fn empty() -> Self {
        Self::from(0)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_digits(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let digits = RawValue::from_string(self.0.to_string()).map_err(S::Error::custom)?;
        digits.serialize(to)
    }
}

impl Scalar for Decimal {
    const KIND: Kind = Kind::Float;

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn from_other_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn text(&self) -> Cow<'_, str> {
        (&*self.0).into()
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_alone("a decimal number", from)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::wire::quoted::Quoted;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn digits_survive() {
        for json in [
            "0",
            "-0.10",
            "12345678901234567890.123456789012345678901234567890",
            "1E+400",
            "1e-5",
        ] {
            let number: Decimal = serde_json::from_str(json).unwrap();
            assert_eq!(number.as_str(), json);
            assert_eq!(serde_json::to_string(&number).unwrap(), json);
            assert_eq!(
                serde_json::to_string(&Quoted(number)).unwrap(),
                format!("\"{json}\"")
            );
        }
        let value = serde_json::json!({ "a": 0.25 });
        let number: Decimal = serde_json::from_value(value["a"].clone()).unwrap();
        assert_eq!(serde_json::to_value(&number).unwrap(), value["a"]);
    }

    #[test]
    fn other_kinds_are_read_where_that_makes_sense() {
        let read = |json: &str| {
            serde_json::from_str::<Quoted<Decimal>>(json)
                .ok()
                .map(|it| it.0.to_string())
        };
        for (json, text) in [
            ("\"0.10\"", "0.10"),
            ("0.10", "0.10"),
            ("\"+007.50\"", "7.50"),
            ("\".5\"", "0.5"),
            ("\"00\"", "0"),
            ("\"\\u0031\"", "1"),
        ] {
            assert_eq!(read(json).as_deref(), Some(text), "{json}");
        }
        for json in [
            "null",
            "true",
            "\"\"",
            "\"-\"",
            "\".\"",
            "\"5.\"",
            "\"1,5\"",
            "\"1e\"",
            "\"1e99999999999\"",
            "\"NaN\"",
            "[1]",
            "{\"a\": 1}",
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }

    #[test]
    fn numbers_are_compared_by_worth() {
        let ascending = [
            "-1e3",
            "-999.9",
            "-0.01",
            "0",
            "1e-400",
            "0.099",
            "0.1",
            "0.10000000000000000000000001",
            "9",
            "10",
            "1e400",
        ];
        for (index, a) in ascending.iter().enumerate() {
            for (other, b) in ascending.iter().enumerate() {
                assert_eq!(decimal(a).cmp(&decimal(b)), index.cmp(&other), "{a} {b}");
            }
        }
        let one = ["1", "1.0", "+1", "01", "10e-1", "0.001E3"];
        let set: HashSet<_> = one.iter().map(|text| decimal(text)).collect();
        assert_eq!(set.len(), 1);
        assert_eq!(decimal("-0"), decimal("0.00e7"));
    }

    #[test]
    fn other_numbers_become_decimals() {
        assert_eq!(Decimal::from(u64::MAX).as_str(), "18446744073709551615");
        assert_eq!(Decimal::try_from(0.1).unwrap().as_str(), "0.1");
        assert!(Decimal::try_from(f64::NAN).is_err());
        assert!(Decimal::try_from(f64::INFINITY).is_err());
        assert!((decimal("1.5").to_f64() - 1.5).abs() < f64::EPSILON);
        assert_eq!(
            "x".parse::<Decimal>().unwrap_err().to_string(),
            "\"x\" is not a decimal number"
        );
    }
}
