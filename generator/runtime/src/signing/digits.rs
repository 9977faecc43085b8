//! What signatures are written with: hashes in hexadecimal digits, and the time of signing.
//!
//! On the stack: a signature costs little more than its hashes, and every allocation shows.

use jiff::Timestamp;
use jiff::tz::Offset;
use sha2::{Digest, Sha256};

/// A hash in lower-case hexadecimal digits.
#[derive(Clone, Copy)]
pub(super) struct Hex([u8; 64]);

impl Hex {
    pub(super) fn of(hash: &[u8; 32]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut digits = [0; 64];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(hash) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 0xf)];
        }
        Self(digits)
    }

    /// The SHA-256 of some bytes.
    pub(super) fn sha256(bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            return Self(*b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }
        Self::of(&Sha256::digest(bytes).into())
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// A time as `X-Sdk-Date` has it, `20260131T235959Z`; none if its year has other than four digits.
pub(super) fn date(at: Timestamp) -> Option<[u8; 16]> {
    let time = Offset::UTC.to_datetime(at);
    let year = u8::try_from(time.year() / 100).ok()?;
    let rest = u8::try_from(time.year() % 100).ok()?;
    let mut date = *b"00000000T000000Z";
    let pairs = [
        (0, year),
        (2, rest),
        (4, time.month().unsigned_abs()),
        (6, time.day().unsigned_abs()),
        (9, time.hour().unsigned_abs()),
        (11, time.minute().unsigned_abs()),
        (13, time.second().unsigned_abs()),
    ];
    for (place, number) in pairs {
        date[place] += number / 10;
        date[place + 1] += number % 10;
    }
    Some(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_the_hash_that_stands_here() {
        let hash = Sha256::digest(b"");
        assert_eq!(
            Hex::sha256(b"").as_bytes(),
            Hex::of(&hash.into()).as_bytes()
        );
        let a = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        assert_eq!(Hex::sha256(b"a").as_bytes(), a.as_bytes());
    }

    #[test]
    fn a_date_is_written_like_jiff_writes_it() {
        for time in [
            "1970-01-01T00:00:00Z",
            "2026-02-28T23:59:59.999Z",
            "0007-12-31T12:34:56Z",
            "9999-12-30T22:00:00Z",
        ] {
            let time: Timestamp = time.parse().unwrap();
            let expected = time.strftime("%Y%m%dT%H%M%SZ").to_string();
            assert_eq!(date(time).unwrap(), expected.as_bytes());
        }
        assert_eq!(date(Timestamp::MIN), None);
    }
}
