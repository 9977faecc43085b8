//! A page in Chinese → the same page with its structure in English: titles, captions, heads, labels, Yes and No. All other words
//! stay as they are.
//!
//! Chinese pages are made of the same tables as English ones: this is done once, before anything else is read.

mod line;
mod titles;

use std::borrow::Cow;

use crate::read::block::{Block, RawTable};
use line::{line, nothing};
use titles::{head, title};

/// What captions are made of, longer words first.
const CAPTION: [(&str, &str); 34] = [
    ("数据结构体", "data structure"),
    ("数据结构", "data structure"),
    ("结构体", "structure"),
    ("结构", "structure"),
    ("消息体", "body"),
    ("消息头", "header"),
    ("请求体", "request body"),
    ("请求头", "request header"),
    ("响应体", "response body"),
    ("响应头", "response header"),
    ("请求", "request"),
    ("响应", "response"),
    ("返回", "returned"),
    ("消息", "message"),
    ("路径", "path"),
    ("查询", "query"),
    ("参数", "parameters"),
    ("字段", "field"),
    ("对象", "object"),
    ("数组", "array"),
    ("列表", "list"),
    ("元素", "element"),
    ("要素", "elements"),
    ("属性", "attribute"),
    ("成员", "member"),
    ("详细", "detailed"),
    ("信息", "information"),
    ("格式", "format"),
    ("类型", "type"),
    ("说明", "description"),
    ("描述", "description"),
    ("状态码", "status code"),
    ("错误码", "error code"),
    ("的", ""),
];

/// Whether a page is in Chinese: its tables' heads are.
pub(in crate::read) fn is_chinese(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let heads = ["参数", "描述", "说明", "状态码", "请求"];
    heads.iter().filter(|head| text.contains(*head)).count() > 1
        // As heads of columns; in an example they may be any text.
        && !text
            .split(['<', '>', '\n'])
            .any(|part| ["Mandatory", "Description"].contains(&part.trim()))
}

/// The blocks of a page in HTML.
pub(in crate::read) fn blocks(mut blocks: Vec<Block>) -> Vec<Block> {
    for block in &mut blocks {
        match block {
            Block::Heading { level: 1, .. } | Block::Code { .. } => {}
            Block::Heading { text, .. } => replace(text, title(text)),
            Block::Prose(prose) => {
                let short = title(&prose.text).filter(|_| !prose.bullet);
                let found = short.or_else(|| nothing(&prose.text));
                let line = found.or_else(|| line(&prose.text));
                replace(&mut prose.text, line);
            }
            Block::Table(table) => in_table(table),
        }
    }
    blocks
}

fn in_table(table: &mut RawTable) {
    for column in &mut table.columns {
        replace(column, head(column));
    }
    if let Some(text) = &mut table.caption {
        replace(text, caption(text));
    }
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        let alone = cell.prose.len() == 1;
        for prose in &mut cell.prose {
            let word = answer(&prose.text).filter(|_| alone);
            let word = word.or_else(|| nothing(&prose.text));
            let line = word.or_else(|| line(&prose.text));
            replace(&mut prose.text, line);
        }
    }
}

fn replace(text: &mut String, by: Option<String>) {
    if let Some(by) = by {
        *text = by;
    }
}

/// A page in flat text; each line stays a line.
pub(in crate::read) fn text(page: &str) -> String {
    let lines: Vec<&str> = page.lines().collect();
    let mut translated = String::with_capacity(page.len());
    let mut last_was_head = false;
    for (index, whole) in lines.iter().enumerate() {
        let bare = whole.trim();
        let (before, behind) = whole.split_at(whole.find(bare).unwrap_or_default());
        let behind = &behind[bare.len()..];
        let next = lines[index + 1..].iter().map(|line| line.trim());
        let next = next.clone().find(|line| !line.is_empty());
        let next = next.and_then(head).is_some_and(|_| !bare.is_empty());
        // `状态码` is the title of a section, and the head of its table's first column: behind that stands another head.
        let as_head = head(bare).filter(|_| next || last_was_head);
        last_was_head = as_head.is_some() || last_was_head && bare.is_empty();
        let found = as_head.or_else(|| caption(bare)).or_else(|| title(bare));
        let english = found.or_else(|| answer(bare)).or_else(|| nothing(bare));
        let english = english.or_else(|| line(bare));
        let english = english.map_or(Cow::Borrowed(bare), Cow::Owned);
        translated.extend([before, &english, behind, "\n"]);
    }
    translated
}

/// `表4 AssetInfo字段数据结构说明` → `Table 4 AssetInfo field data structure description`.
fn caption(text: &str) -> Option<String> {
    let rest = text.strip_prefix('表')?.trim_start();
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '-')
        .unwrap_or(rest.len());
    let (number, rest) = rest.split_at(end);
    // `表3所示` begins a sentence.
    let is_sentence = rest.ends_with('。') || rest.starts_with('所') || rest.contains('，');
    if number.is_empty() || is_sentence {
        return None;
    }
    let mut words = rest.trim().to_owned();
    for (chinese, english) in CAPTION {
        words = words.replace(chinese, &format!(" {english} "));
    }
    let words = words.replace('（', " (").replace('）', ") ");
    let words: Vec<&str> = words.split_whitespace().collect();
    Some(
        format!("Table {number} {}", words.join(" "))
            .trim_end()
            .to_owned(),
    )
}

/// Yes or No.
fn answer(text: &str) -> Option<String> {
    let english = match text {
        "是" | "必选" | "必填" => "Yes",
        "否" | "可选" | "选填" => "No",
        _ => return None,
    };
    Some(english.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{TableKind, read};

    #[test]
    fn structure_is_translated_and_words_are_not() {
        for (chinese, english) in [
            ("表1 路径参数", "Table 1 path parameters"),
            ("表 3 请求Header参数", "Table 3 request Header parameters"),
            ("表5-2 ship", "Table 5-2 ship"),
            (
                "表4 Ship字段数据结构说明",
                "Table 4 Ship field data structure description",
            ),
        ] {
            assert_eq!(caption(chinese).as_deref(), Some(english), "{chinese}");
        }
        assert_eq!(caption("表3所示的参数。"), None);
    }

    #[test]
    fn a_page_is_read_as_text_and_as_html() {
        let text = "查询船只\n\n功能介绍\n\n查询港口中的船只。\n\nURI\n\nGET /v1/{harbour}/ships\n\n\
            表1 路径参数\n\n参数\n\n是否必选\n\n参数类型\n\n描述\n\nharbour\n\n是\n\nString\n\n港口的编号。\n\n\
            响应参数\n\n状态码： 200\n\n表2 响应Body参数\n\n参数\n\n参数类型\n\n描述\n\n\
            ships\n\nArray of Ship objects\n\n船只列表。\n\n表3 Ship\n\n参数\n\n参数类型\n\n描述\n\n\
            size\n\nInteger\n\n参数解释：\n\n大小。\n\n状态码\n\n状态码\n\n描述\n\n200\n\n请求成功。\n";
        let html = "<h1>查询船只</h1><h4>功能介绍</h4><p>查询港口中的船只。</p><h4>URI</h4><p>GET /v1/{harbour}/ships</p>\
            <table><caption>表1 路径参数</caption><tr><th>参数<th>是否必选<th>参数类型<th>描述<tr><td>harbour<td>是<td>String<td>港口的编号。</table>\
            <h4>响应参数</h4><p>状态码： 200</p><table><caption>表2 响应Body参数</caption><tr><th>参数<th>参数类型<th>描述\
            <tr><td>ships<td>Array of Ship objects<td>船只列表。</table>\
            <table><caption>表3 Ship</caption><tr><th>参数<th>参数类型<th>描述<tr><td>size<td>Integer<td><p>参数解释：</p><p>大小。</p></table>\
            <h4>状态码</h4><table><tr><th>状态码<th>描述<tr><td>200<td>请求成功。</table>";
        for page in [text, html] {
            let page = read("demo", page);
            let kinds: Vec<_> = page.tables.iter().map(|table| table.kind).collect();
            let expected = [
                TableKind::Path,
                TableKind::ResponseBody,
                TableKind::Object,
                TableKind::StatusCodes,
            ];
            assert_eq!(kinds, expected);
            let row = |table: usize| page.tables[table].parameters().next().unwrap();
            assert_eq!(row(0).mandatory.as_deref(), Some("Yes"));
            assert_eq!(row(0).description, "港口的编号。");
            assert_eq!(row(2).labels[0].name, "Definition");
            assert_eq!(page.status_codes[0].description, "请求成功。");
            assert_eq!(page.tables[1].status.as_deref(), Some("200"));
            assert_eq!(page.doubts, []);
        }
    }
}
