//! Names in camel case taken apart into words, and put together without saying a word twice.

/// The words of a name: `PPTAssetMeta2DView` → `PPT`, `Asset`, `Meta2D`, `View`.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut begins = true;
    let mut previous = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            begins = true;
            continue;
        }
        let last_of_capitals = letters.peek().is_some_and(|next| next.is_lowercase());
        let turns = letter.is_uppercase() && (previous.is_lowercase() || last_of_capitals);
        match words.last_mut() {
            Some(word) if !begins && !turns => word.push(letter),
            _ => words.push(letter.to_uppercase().collect()),
        }
        begins = false;
        previous = letter;
    }
    words
}

/// Both in one name; where the first ends as the second begins, it is said once: `ShowAssets`, `AssetInfo` →
/// `ShowAssetInfo`.
pub(super) fn compose(front: &[String], object: &[String]) -> String {
    let most = front.len().min(object.len());
    let alike = |count: &usize| {
        let mut pairs = front[front.len() - count..].iter().zip(object);
        pairs.all(|(a, b)| same_word(a, b))
    };
    let count = (0..=most).rev().find(alike).unwrap_or(0);
    front[..front.len() - count].concat() + &object.concat()
}

/// Whether two words are one, in the singular or the plural.
pub(super) fn same_word(a: &str, b: &str) -> bool {
    singular(a) == singular(b)
}

fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let is_plural = word.len() > 3 && !word.ends_with("ss") && !word.ends_with("us");
    match word.strip_suffix('s') {
        Some(stem) if is_plural => stem.to_owned(),
        _ => word,
    }
}

/// What a verb has done: `List` → `Listed`. None of verbs that would not read well.
pub(super) fn participle(verb: &str) -> Option<String> {
    let irregular = [
        ("Show", "Shown"),
        ("Find", "Found"),
        ("Send", "Sent"),
        ("Build", "Built"),
        ("Make", "Made"),
        ("Stop", "Stopped"),
        ("Submit", "Submitted"),
        ("Tag", "Tagged"),
    ];
    if let Some((_, known)) = irregular.iter().find(|(known, _)| *known == verb) {
        return Some((*known).to_owned());
    }
    if ["Get", "Set", "Put", "Read", "Run"].contains(&verb) {
        return None;
    }
    Some(match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ied"),
        _ if verb.ends_with('e') => format!("{verb}d"),
        _ => format!("{verb}ed"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart() {
        for (name, parts) in [
            ("CreateAsset", "Create Asset"),
            ("PPTAssetMeta2DView", "PPT Asset Meta2D View"),
            ("ListV2Items", "List V2 Items"),
            ("play_info", "Play Info"),
            ("", ""),
        ] {
            assert_eq!(words(name).join(" "), parts);
        }
    }

    #[test]
    fn verbs_become_participles() {
        let verbs = ["List", "Query", "Create", "Show", "Play", "Stop"];
        let done = ["Listed", "Queried", "Created", "Shown", "Played", "Stopped"];
        assert_eq!(verbs.map(|verb| participle(verb).unwrap()), done);
        assert_eq!(participle("Get"), None);
    }
}
