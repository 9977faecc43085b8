//! Words → six digits that change with any of them: what an outline, and the record of what was read, have of words.

/// FNV-1a, folded to 24 bits, behind a `~`: `~90a3ee`. Of no words at all it is empty.
pub fn digest<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    let mut empty = true;
    for text in words {
        empty &= text.is_empty();
        // A zero byte keeps texts apart that only together are the same.
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    if empty {
        return String::new();
    }
    format!("~{:06x}", (hash >> 24) ^ (hash & 0x00ff_ffff))
}

/// Whether a text is such a digest.
pub(crate) fn is_digest(text: &str) -> bool {
    let digits = text.strip_prefix('~').unwrap_or_default();
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    digits.len() == 6 && digits.bytes().all(is_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_tells_texts_apart() {
        let (one, other) = (digest(["a", "b"]), digest(["ab"]));
        assert!(
            is_digest(&one) && is_digest(&other) && one != other,
            "{one} {other}"
        );
        assert_eq!(digest(["", ""]), "");
        for text in ["", "90a3ee", "~90a3e", "~90A3EE", "~90a3eg", "~90a3eee"] {
            assert!(!is_digest(text), "{text}");
        }
    }
}
