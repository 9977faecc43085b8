//! The digits of a page → the number: thousands, exponents, powers, words such as `million`.

use generator::page::Number;

/// What pages put between thousands.
const SEPARATORS: [char; 7] = [',', '，', '\'', '’', ' ', '\u{a0}', '\u{202f}'];

/// The number that a text begins with, and its length in bytes.
pub(super) fn leading(text: &str, signed: bool) -> Option<(Number, usize)> {
    let sign = text
        .chars()
        .next()
        .filter(|c| ['-', '−', '‑', '–'].contains(c) && signed);
    let start = sign.map_or(0, char::len_utf8);
    let body = text.get(start..)?;
    if !body.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (mut digits, mut end) = thousands(body);
    let rest = &body[end..];
    let fraction = rest
        .strip_prefix('.')
        .map(|rest| rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len());
    if let Some(length) = fraction.filter(|length| *length > 0) {
        digits.push_str(&rest[..=length]);
        end += length + 1;
    }
    if sign.is_some() {
        digits.insert(0, '-');
    }
    let (number, more) =
        raised(&digits, &body[end..]).or_else(|| Some((Number::parse(&digits)?, 0)))?;
    end += more;
    let (number, more) = times_power(number, &body[end..]);
    end += more;
    let (number, more) = scaled(number, &body[end..]);
    Some((number, start + end + more))
}

/// The number that a word is: `three`.
pub(super) fn spelled(word: &str) -> Option<Number> {
    const WORDS: [&str; 20] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let at = WORDS
        .iter()
        .position(|known| word.eq_ignore_ascii_case(known))?;
    Number::parse(&(at + 1).to_string())
}

/// The number that a whole text is.
pub(super) fn whole(text: &str) -> Option<Number> {
    let text = text.trim();
    let (number, length) = leading(text, true)?;
    (length == text.len()).then_some(number)
}

/// Digits without what separates thousands, and how long they were.
fn thousands(text: &str) -> (String, usize) {
    let run = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut end = run(text);
    let mut digits = text[..end].to_owned();
    if end > 3 || digits.starts_with('0') {
        return (digits, end);
    }
    let mut separator = None;
    while let Some(c) = text[end..].chars().next() {
        let group = &text[end + c.len_utf8()..];
        let same = separator.is_none_or(|known| known == c);
        if !SEPARATORS.contains(&c) || !same || run(group) != 3 {
            break;
        }
        separator = Some(c);
        digits.push_str(&group[..3]);
        end += c.len_utf8() + 3;
    }
    (digits, end)
}

/// `2^31-1`, `2**32`, `10⁹`, `1e6`: the number, and how long the exponent is.
fn raised(digits: &str, rest: &str) -> Option<(Number, usize)> {
    const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let run = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let raise = |base: i128, power: u32| base.checked_pow(power).map(Number::Integer);
    let mark = ["^", "**", "\u{2060}"]
        .iter()
        .find(|mark| rest.starts_with(**mark));
    if let Some(mark) = mark {
        let power = &rest[mark.len()..];
        let length = run(power);
        let base = digits.parse().ok()?;
        let number = raise(base, power[..length].parse().ok()?)?;
        let end = mark.len() + length;
        return Some(less_one(number, rest, end));
    }
    let power: String = rest
        .chars()
        .map_while(|c| SUPERSCRIPTS.iter().position(|known| *known == c))
        .map(|digit| digit.to_string())
        .collect();
    if !power.is_empty() {
        let length = rest.chars().take(power.len()).map(char::len_utf8).sum();
        let number = raise(digits.parse().ok()?, power.parse().ok()?)?;
        return Some(less_one(number, rest, length));
    }
    let power = rest.strip_prefix(['e', 'E'])?;
    let power = power.strip_prefix('+').unwrap_or(power);
    let length = run(power);
    let end = rest.len() - power.len() + length;
    if length == 0 || rest[end..].starts_with(char::is_alphanumeric) {
        return None;
    }
    let factor = 10_i128.checked_pow(power[..length].parse().ok()?)?;
    Some((
        Number::Integer(digits.parse::<i128>().ok()?.checked_mul(factor)?),
        end,
    ))
}

/// `5×10^9`: the number, and how long the factor is.
fn times_power(number: Number, rest: &str) -> (Number, usize) {
    let factor = rest
        .trim_start()
        .strip_prefix(['×', '*'])
        .map(str::trim_start)
        .and_then(|factor| {
            let (_, exponent) = factor.split_at_checked(2).filter(|(ten, _)| *ten == "10")?;
            let (power, length) = raised("10", exponent)?;
            Some((power, rest.len() - exponent.len() + length))
        });
    match (number, factor) {
        (Number::Integer(value), Some((Number::Integer(power), length))) => value
            .checked_mul(power)
            .map_or((number, 0), |value| (Number::Integer(value), length)),
        _ => (number, 0),
    }
}

/// The `-1` behind a power.
fn less_one(number: Number, rest: &str, end: usize) -> (Number, usize) {
    let behind = &rest[end..];
    let dash = behind.trim_start();
    let one = dash
        .strip_prefix(['-', '–', '−'])
        .map(str::trim_start)
        .and_then(|one| one.strip_prefix('1'))
        .filter(|after| {
            !after.starts_with(|c: char| {
                c.is_alphanumeric()
                    || ['.', ','].contains(&c)
                        && after[1..].starts_with(|c: char| c.is_ascii_digit())
            })
        });
    match (number, one) {
        (Number::Integer(value), Some(after)) => match value.checked_sub(1) {
            Some(value) => (Number::Integer(value), rest.len() - after.len()),
            None => (number, end),
        },
        _ => (number, end),
    }
}

/// `10 million`: the number, and how long the word is.
fn scaled(number: Number, rest: &str) -> (Number, usize) {
    const SCALES: [(&str, i128); 3] = [
        ("thousand", 1_000),
        ("million", 1_000_000),
        ("billion", 1_000_000_000),
    ];
    let word = rest.trim_start();
    for (scale, factor) in SCALES {
        let Some(after) = word.strip_prefix(scale) else {
            continue;
        };
        if let Number::Integer(value) = number
            && let Some(value) = value.checked_mul(factor)
            && !after.starts_with(char::is_alphanumeric)
        {
            return (Number::Integer(value), rest.len() - after.len());
        }
    }
    (number, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_many_ways() {
        for (text, expected) in [
            ("10", "10"),
            ("-1", "-1"),
            ("−1", "-1"),
            ("1.50", "1.5"),
            ("1,024", "1024"),
            ("10，000", "10000"),
            ("10 000 000", "10000000"),
            ("10\u{a0}000", "10000"),
            ("65'535", "65535"),
            ("2^31-1", "2147483647"),
            ("2^31 – 1", "2147483647"),
            ("2**32", "4294967296"),
            ("10\u{2060}9", "1000000000"),
            ("10⁹", "1000000000"),
            ("2⁶³-1", "9223372036854775807"),
            ("1e6", "1000000"),
            ("5×10^9", "5000000000"),
            ("5 * 10⁹", "5000000000"),
            ("10 million", "10000000"),
        ] {
            assert_eq!(
                whole(text).map(|number| number.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
        for text in ["0,100", "1,00", "1 00", "1e", "2^", "2^999", "x"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }
}
