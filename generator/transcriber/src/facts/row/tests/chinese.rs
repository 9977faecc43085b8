//! Rows of Chinese pages: their labels, units and counters are read, and their words are not.

use super::{Context, Facts, facts, line};
use crate::read::read;

/// The facts of a row of a Chinese page; a line of its description is a paragraph, or an item behind `• `.
fn row(kind: &str, description: &str) -> Facts {
    let cell = description
        .lines()
        .map(|line| match line.strip_prefix("• ") {
            Some(item) => format!("<ul><li>{item}</li></ul>"),
            None => format!("<p>{line}</p>"),
        });
    let cell: String = cell.collect();
    let page = format!(
        "<h1>查询船只</h1><h4>URI</h4><p>GET /v1/ships</p><h4>响应参数</h4>\
         <table><caption>表1 响应Body参数</caption><tr><th>参数<th>参数类型<th>描述\
         <tr><td>size<td>{kind}<td>{}</table>",
        cell.replace("</ul><ul>", "")
    );
    let page = read("demo", &page);
    let row = page.tables[0].parameters().next().unwrap();
    let objects = std::iter::empty::<&str>().collect();
    let siblings = &["size"];
    facts(
        row,
        Context {
            objects: &objects,
            siblings,
            body: true,
        },
    )
}

#[test]
fn labels_units_and_counters_of_a_row() {
    for (kind, description, expected) in [
        (
            "String",
            "船名。\n最小长度：1个字符\n最大长度：64个字符",
            "length 1..64",
        ),
        ("String", "船名。\n长度范围：1~64个字符", "length? 1..64"),
        ("Boolean", "是否点亮。\n默认值：否", "default false"),
        ("String", "是否点亮。\n缺省值：否", "default 否"),
        ("Integer", "时间，单位：秒。", "unit seconds"),
        ("Integer", "时间。\n单位：秒或分钟", "1 doubt"),
        (
            "Integer",
            "时间。\n取值范围：1到100，默认值为10秒",
            "range 1..100; unit? seconds; default? 10",
        ),
        (
            "String",
            "状态。\n枚举值：\n• ON：点亮（默认值）\n• OFF：熄灭",
            "options ON=点亮|OFF=熄灭; default ON",
        ),
        ("String", "状态。\n枚举值：ON、OFF等", "1 doubt"),
        ("String", "状态。\n默认值：ON（仅MySQL）", "1 doubt"),
    ] {
        assert_eq!(line(&row(kind, description)), expected, "{description}");
    }
}
