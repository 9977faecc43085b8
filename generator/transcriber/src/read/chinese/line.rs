//! A line of a description in Chinese → the same with its labels, units and counters in English.

/// A label, in Chinese and in English.
struct Label {
    chinese: &'static str,
    english: &'static str,
    /// Whether `为` may stand in place of the colon: `默认值为10`.
    verb: bool,
}

const fn label(chinese: &'static str, english: &'static str) -> Label {
    Label {
        chinese,
        english,
        verb: false,
    }
}

const fn said(chinese: &'static str, english: &'static str) -> Label {
    Label {
        chinese,
        english,
        verb: true,
    }
}

/// Labels in descriptions, longer ones first.
const LABELS: [Label; 30] = [
    label("参数解释", "Definition"),
    label("约束限制", "Constraints"),
    said("取值范围", "Range"),
    label("枚举值", "Enumeration values"),
    label("可选值", "Options"),
    said("默认取值", "Default value"),
    said("默认值", "Default value"),
    said("缺省值", "Default value"),
    said("缺省取值", "Default value"),
    said("默认", "Default value"),
    said("缺省", "Default value"),
    said("最小值", "Minimum"),
    said("最大值", "Maximum"),
    said("最小长度", "Minimum length"),
    said("最大长度", "Maximum length"),
    said("数组长度", "Array length"),
    said("长度范围", "Length"),
    said("字符长度", "Length"),
    said("长度", "Length"),
    said("单位", "Unit"),
    label("取值", "Options"),
    label("说明", "NOTE"),
    label("注意", "NOTE"),
    label("示例", "Example"),
    label("示例值", "Example"),
    label("状态码", "Status code"),
    label("更新时间", "Updated on"),
    label("父主题", "Parent topic"),
    label("上一篇", "Previous topic"),
    label("下一篇", "Next topic"),
];

/// Units, and what numbers count, longer words first.
const UNITS: [(&str, &str); 14] = [
    ("个字符", "characters"),
    ("字符", "characters"),
    ("字节", "bytes"),
    ("毫秒", "milliseconds"),
    ("微秒", "microseconds"),
    ("秒", "seconds"),
    ("分钟", "minutes"),
    ("小时", "hours"),
    ("天", "days"),
    ("个月", "months"),
    ("月", "months"),
    ("年", "years"),
    ("像素", "pixels"),
    ("个", ""),
];

/// What separates clauses.
const STOPS: [char; 5] = ['。', '，', '；', ';', ','];

/// What stands where there is nothing to say.
pub(super) fn nothing(text: &str) -> Option<String> {
    let is_nothing = ["不涉及", "无", "暂无"].contains(&text.trim_end_matches('。'));
    is_nothing.then(|| "None".to_owned())
}

/// A line with its labels in English; none if it has none.
pub(super) fn line(text: &str) -> Option<String> {
    let marked = marks(text);
    let text = marked.as_deref().unwrap_or(text);
    if let Some(whole) = of_prose(text) {
        return Some(whole);
    }
    let mut translated = String::new();
    let mut found = false;
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(STOPS).unwrap_or(rest.len());
        let (clause, behind) = rest.split_at(end);
        let stop = behind.chars().next().map_or(0, char::len_utf8);
        match clause_of(clause.trim(), translated.is_empty()) {
            // A label begins a sentence of its own.
            Some(english) => {
                let before = translated
                    .trim_end_matches(|c| c == ' ' || STOPS.contains(&c))
                    .to_owned();
                let gap = if before.is_empty() { "" } else { ". " };
                translated = format!("{before}{gap}{english}");
                found = true;
                let more = behind[stop..].trim();
                translated.push_str(if more.is_empty() {
                    ""
                } else {
                    plain(&behind[..stop])
                });
            }
            None => translated.push_str(&rest[..end + stop]),
        }
        rest = &behind[stop..];
    }
    found
        .then(|| translated.trim_end_matches('。').to_owned())
        .or(marked)
}

/// A line that begins with a label of prose, whose words stay as they are.
fn of_prose(text: &str) -> Option<String> {
    let (name, rest) = text.split_once(['：', ':'])?;
    let label = LABELS.iter().find(|label| label.chinese == name.trim())?;
    let is_prose = ["Definition", "Constraints", "NOTE", "Example"].contains(&label.english);
    let rest = rest.trim();
    let rest = nothing(rest).unwrap_or_else(|| rest.to_owned());
    (is_prose && !rest.is_empty()).then(|| format!("{}: {rest}", label.english))
}

/// The stop between two clauses, in English.
fn plain(stop: &str) -> &str {
    match stop {
        "。" => ". ",
        "，" => ", ",
        "；" => "; ",
        stop => stop,
    }
}

/// A clause that begins with a label; within a line only those that can be said.
fn clause_of(clause: &str, first: bool) -> Option<String> {
    let (label, rest) = LABELS.iter().find_map(|label| {
        let rest = clause.strip_prefix(label.chinese)?.trim_start();
        let rest = match rest.strip_prefix(['：', ':']) {
            Some(rest) => Some(rest.trim()),
            None if rest.is_empty() && first => return Some((label, None)),
            None => {
                let verb = rest.strip_prefix(['为', '是']).or_else(|| {
                    Some(rest).filter(|rest| UNITS.iter().any(|(unit, _)| unit == rest))
                });
                Some(verb.filter(|rest| label.verb && !rest.is_empty())?.trim())
            }
        };
        (first || label.verb).then_some((label, rest))
    })?;
    // In a sentence only this is a label.
    let english = match label.english {
        "Range" if !first => "Value range",
        english => english,
    };
    Some(match (english, rest) {
        ("Updated on", Some(rest)) => format!("Updated on {rest}"),
        (english, None | Some("")) => english.to_owned(),
        (english, Some(rest)) => {
            let rest = nothing(rest).unwrap_or_else(|| value(rest));
            format!("{english}: {rest}")
        }
    })
}

/// What stands behind a label: numbers with what they count, `到` between them, `等` behind a list.
fn value(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let digit = plain.ends_with(|c: char| c.is_ascii_digit());
        let alone = plain.is_empty() || plain.ends_with(" or ");
        let unit = UNITS.iter().find(|(unit, _)| rest.starts_with(unit));
        let behind = |length: usize| rest[length..].chars().next();
        if let Some((unit, english)) =
            unit.filter(|(unit, _)| digit || alone && behind(unit.len()).is_none_or(|c| c == '或'))
        {
            let gap = if plain.is_empty() || alone || english.is_empty() {
                ""
            } else {
                " "
            };
            plain.push_str(gap);
            plain.push_str(english);
            rest = &rest[unit.len()..];
            continue;
        }
        let next = behind(c.len_utf8());
        match c {
            '到' | '至' if digit && next.is_some_and(|c| c.is_ascii_digit()) => plain.push('-'),
            '或' => plain.push_str(" or "),
            '等' if next.is_none() => plain.push_str(", etc."),
            c => plain.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    // Other words stay as they are.
    let is_word = |c: char| c.is_alphabetic() && !c.is_ascii();
    if plain.contains(is_word) {
        text.to_owned()
    } else {
        plain
    }
}

/// Marks in brackets: `（默认值）`, `（单位：秒）`, `（秒）`.
fn marks(text: &str) -> Option<String> {
    let mut rest = text;
    let mut plain = String::new();
    let mut found = false;
    while let Some(open) = rest.find(['（', '(']) {
        let inner = open + rest[open..].chars().next().map_or(0, char::len_utf8);
        let close = rest[inner..].find(['）', ')']).map(|at| inner + at);
        let Some(close) = close else { break };
        let end = close + rest[close..].chars().next().map_or(0, char::len_utf8);
        plain.push_str(&rest[..open]);
        match mark(rest[inner..close].trim()) {
            Some(english) => {
                plain.push_str(&format!(" ({english})"));
                found = true;
            }
            None => plain.push_str(&rest[open..end]),
        }
        rest = &rest[end..];
    }
    plain.push_str(rest);
    found.then_some(plain)
}

fn mark(inner: &str) -> Option<String> {
    if ["默认", "默认值", "缺省", "缺省值"].contains(&inner) {
        return Some("default".to_owned());
    }
    let unit = inner
        .strip_prefix("单位")
        .map(|rest| rest.trim_start_matches(['：', ':', '为', ' ']));
    let known = UNITS
        .iter()
        .find(|(unit, english)| *unit == inner && !english.is_empty());
    unit.map(|unit| format!("unit: {}", value(unit)))
        .or_else(|| known.map(|(_, english)| (*english).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_translated_and_words_are_not() {
        for (chinese, english) in [
            ("取值范围：", Some("Range")),
            ("最小值：1", Some("Minimum: 1")),
            ("缺省值：不涉及。", Some("Default value: None")),
            ("状态码： 200", Some("Status code: 200")),
            ("船的编号。", None),
            ("最小长度：1个字符", Some("Minimum length: 1 characters")),
            ("最大长度为64", Some("Maximum length: 64")),
            ("取值范围：1到100", Some("Range: 1-100")),
            (
                "枚举值：ON、OFF等",
                Some("Enumeration values: ON、OFF, etc."),
            ),
            ("枚举值：ON，OFF", Some("Enumeration values: ON, OFF")),
            ("默认值：10秒", Some("Default value: 10 seconds")),
            ("单位：秒或分钟", Some("Unit: seconds or minutes")),
            ("时间，单位为秒。", Some("时间. Unit: seconds")),
            ("时间（单位：秒）。", Some("时间 (unit: seconds)。")),
            ("点亮（默认值）", Some("点亮 (default)")),
            (
                "端口。取值范围：1-100，默认值：10。",
                Some("端口. Value range: 1-100. Default value: 10"),
            ),
            ("说明：船的长度，单位。", Some("NOTE: 船的长度，单位。")),
            ("默认值：今天或明天", Some("Default value: 今天或明天")),
            ("船的默认值。", None),
        ] {
            assert_eq!(line(chinese).as_deref(), english, "{chinese}");
        }
    }
}
