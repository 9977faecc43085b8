// Generated from spec/prose/prose.yaml by `cargo xtask codegen`; do not edit.

//! \#\[doc\] | `Prose` "quoted" \<b> \[x\]: y, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Said`
//! - `Meant`
//! - `Proses`, table 3.1b

use huaweicloud_runtime::{operation, response};

use super::{Meant, Proses, Said};

/// \# No heading - no list \* nor one 1. nor two no code | no | table | |\-\-\--|\-\-\-\-\-\--| | a
/// \| b | \`\`\`rust fn no_code() {} \`\`\` > no quote No heading ==========
///
/// `POST /v1/prose/{text}`. Response: [`ProseResponse`].
///
/// - 1\. No number in a \[list\](x).
/// - `text` = `` `a` <b> \ "c" ``: # No heading. Formats: \<T>, \[x\], `y`, #z, |. At most \<5>
///   \*GB\*.
/// - `text` = `` `a` <b> \ "c" ``: `value` = an empty text: > No quote, \`unbalanced
///
/// Status 400: - no \*list\*, \[x\] \<T> `y` \`\`\`
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#prose).
///
/// Source: \#\[doc\] | `Prose` "quoted" \<b> \[x\]: y (2026-01-01), table 1-2 (path), table 2
/// (body).
///
/// # Examples
///
/// \- \[x\] \<T> `y` \*z\* \`\`\`
///
/// ```
/// use hostile::prose::{Prose, Said};
///
/// let request = Prose::new(Said::ABC).value("```\n*/ \" \\");
/// # let body = r#"{ "value": "```\n*/ \" \\" }"#;
/// # hostile::__example::request(&request, "POST /v1/prose/`a` <b> \\ \"c\"", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Prose {
    /// `a` at the start, and at the end `b`
    pub text: Said,

    /// Plain.
    pub value: Option<String>,

    /// Vec\<T>, Option\<\&str>, List\<Vec\<u8>> and a \< b > c.
    pub generics: Option<String>,

    /// \[x\], \[a\](b), \[a\]\[b\], \[a\]: b, !\[image\](x), \[^1\] and \[^1\]: no footnote, \[ \]
    /// and \[x\] no task.
    pub brackets: Option<String>,

    /// `a`, `a``b`, \`\`a\`\`, \`\`, \`\`\`, \`\` ` ``, ` a `, `` ` `, a`b, and one at the end \`
    pub backticks: Option<String>,

    /// a`b`c`d`e`f`g and `\`, `\``, \`x\\`, \\`y\`
    pub tick_pairs: Option<String>,

    /// An unbalanced
    /// ` stands near the start of a description that goes on and on and on, so that it has to be broken into lines in spite of it, and a `code
    /// span with blanks\` follows.
    pub tick_long: Option<String>,

    /// A code span that is so long that it does not fit into one line:
    /// `aaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccc dddddddddddddddd eeeeeeeeeeeeeeeeeeeee fffffffff`
    /// and on.
    pub tick_blank: Option<String>,

    /// \*/ and /\* and // and /// and //! and /\*\* and //\~ and \<!\-- and \-->
    pub comments: Option<String>,

    /// //\~
    pub marker: Option<String>,

    /// \#\[comment = "\~"\]
    pub marker_attribute: Option<String>,

    /// \#\[doc = "x"\] #!\[allow(dead_code)\] #\[doc(hidden)\]
    pub attribute: Option<String>,

    /// """three""" "#x"# r#"raw"# 'single' \\" \\\\ \\n \\t \\u{41} \\0
    pub strings: Option<String>,

    /// {} {0} {name} {{ jinja }} {% raw %} {# comment #} \${shell} \$(x) #{ruby} %s
    pub braces: Option<String>,

    /// \<b>bold\</b> \<script>alert(1)\</script> \<br/> \</div> \<T> \<a href="x"> \&lt; \&amp;
    /// \&#65; \&nbsp;
    pub html: Option<String>,

    /// \<div>
    pub html_first: Option<String>,

    /// <https://a.example/b_c_d*e*f?g=>\[h\]\&i={j}#k, <http://a.example>.,
    /// (<https://a.example/b>), \<<https://a.example/c>>, "<https://a.example/d>",
    /// <https://a.example/e_>(f), see<https://a.example/g>, HTTPS://A.EXAMPLE/H, https://,
    /// <http://x>, <https://a.example/>`i`, www.a.example, ftp://a.example, user@a.example,
    /// <https://a.example/gr>öße?x=1; <https://a.example/x\y> <https://a.example/_z_>
    /// <https://a.example/a|b> <https://user:p@a.example:80/> and <https://a.example>
    pub urls: Option<String>,

    /// An address near the end of its line, and one that is longer than a line:
    /// <https://a.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>.
    pub urls_wrapped: Option<String>,

    /// \*a\* \*\*b\*\* \_c\_ \_\_d\_\_ \~\~e\~\~ \~f\~ a\*b\*c a_b_c a\_\_b\_\_c a\~\~b\~\~c
    /// 2\*3\*4 \*a \_b\_ c\* snake_case \_x x\_ 1~5 and 6~8 \~ \* \_
    pub emphasis: Option<String>,

    /// a\--b, \--flag, a\-\--b, a \-- b, \... and more\... and 1..2 and \.\... and 'it's' "so"
    pub dashes: Option<String>,

    /// \$x\$ \$\$y\$\$ \\(z\\) \\\[w\\\] ^a^ H~2~O x^2^
    pub math: Option<String>,

    /// :smile: @user #123 GH-1 a: b :: c
    pub colons: Option<String>,

    /// \| a | b | |\-\--|\-\--| | c | d |
    pub table: Option<String>,

    /// \| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
    /// bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb |
    /// \|\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--|\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--|
    /// \| c | d |
    pub table_wrapped: Option<String>,

    /// \| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
    /// bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    /// :\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--:|:\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--:
    /// \| c | d |
    pub table_colon: Option<String>,

    /// \# a
    pub heading: Option<String>,

    /// \###### a ######
    pub heading_6: Option<String>,

    /// \===
    pub underline: Option<String>,

    /// \-\--
    pub underline_2: Option<String>,

    /// \- a
    pub list: Option<String>,

    /// \+ a
    pub list_2: Option<String>,

    /// \* a
    pub list_3: Option<String>,

    /// 1\. a
    pub list_4: Option<String>,

    /// 1\) a
    pub list_5: Option<String>,

    /// 1\.
    pub list_6: Option<String>,

    /// \-
    pub list_7: Option<String>,

    /// 123456789\. a
    pub list_8: Option<String>,

    /// \> a
    pub quote: Option<String>,

    /// \~\~\~ a
    pub fence: Option<String>,

    /// \`\`\` a
    pub fence_2: Option<String>,

    /// \`\`\`a\`\`\`
    pub fence_3: Option<String>,

    /// \*\*\*
    pub rule: Option<String>,

    /// \- - -
    pub rule_2: Option<String>,

    /// \_\_\_
    pub rule_3: Option<String>,

    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// \- b
    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// 1\. c
    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// \# d
    pub wrapped_list: Option<String>,

    /// A word that is longer than a line is
    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// and so on.
    pub long_word: Option<String>,

    /// 資産のメタデータを照会します。資産のメタデータを照会します。資産のメタデータを照会します。
    /// 資産のメタデータを照会します。資産のメタデータを照会します。
    pub wide_characters: Option<String>,

    /// four blanks, a tab
    pub indented: Option<String>,

    /// a b c
    pub tabs: Option<String>,

    /// a b c d e f g h i j\\ k
    pub breaks: Option<String>,

    /// a\\u{0}b\\u{7}c\\u{1b}d\\u{7f}e\\u{80}f
    pub controls: Option<String>,

    /// \\u{202e}abc\\u{202c}, \\u{202d}abc\\u{202c}, \\u{2066}abc\\u{2069}, \\u{2067}abc\\u{2069}
    /// and `\u{202e}code\u{202c}`; مرحبا and שלום mean themselves.
    pub right_to_left: Option<String>,

    /// a\\u{200b}b‌c‍d\\u{2060}e\\u{feff}f­g᠎hㅤi and a no-break space
    pub invisible: Option<String>,

    /// é ́e 👩‍👩‍👧‍👦 🇺🇳 Z͑ͫ̓
    pub combining: Option<String>,

    /// `fn main() { let x: Vec<T> = vec![]; }` and `[x]` and `*/` and `//~` and `a | b` and `\`
    pub rust_code: Option<String>,

    /// Facts with prose in them.
    ///
    /// - \# No heading.
    /// - \- No list.
    /// - \`unbalanced
    /// - \[x\] and \<T>
    ///
    /// Unit: \<T> per \[x\] \* `y`. Default: `a`, \<T>, \[x\]\...
    #[deprecated(
        note = "use \\[`x`\\], \\<T>, `y` or <https://a.example> \"quoted\" \\\\ \\*z\\* #\\[a\\]"
    )]
    pub facts: Option<String>,

    /// A default.
    pub fact_default: Option<String>,

    /// A default.
    ///
    /// Default: ``` `a` <T> \ "x" ``b`` ```.
    pub fact_default_2: Option<String>,

    /// A flag.
    ///
    /// - `true`: \[x\] \<T> \`y
    /// - `false`: - no \*list\*
    pub flag: Option<bool>,

    /// 媒资的状态，`a 的 b`可以是已发布或未发布（见<https://a.example/status>）；若不传该参数，则查
    /// 询租户下全部状态的媒资而不论其创建时间和类型为何且不论其大小和格式如何。\_若_同时传入多个状
    /// 态，则返回符合其中任意一个的媒资！
    ///
    /// Unit: 个。 Default: 与上一次相同。
    pub without_blanks: Option<String>,

    /// Options.
    pub option: Option<Meant>,

    /// See the ledger.
    pub noted: Option<String>,

    /// \[`Prose`\] and \[Self\] are no links.
    pub object: Option<Proses>,
}

operation! {
    Prose -> ProseResponse {
        POST "/v1/prose/{text}" of super::SERVICE;
        path text = "text", mandatory;
        body value = "value";
        body generics = "generics";
        body brackets = "brackets";
        body backticks = "backticks";
        body tick_pairs = "tick_pairs";
        body tick_long = "tick_long";
        body tick_blank = "tick_blank";
        body comments = "comments";
        body marker = "marker";
        body marker_attribute = "marker_attribute";
        body attribute = "attribute";
        body strings = "strings";
        body braces = "braces";
        body html = "html";
        body html_first = "html_first";
        body urls = "urls";
        body urls_wrapped = "urls_wrapped";
        body emphasis = "emphasis";
        body dashes = "dashes";
        body math = "math";
        body colons = "colons";
        body table = "table";
        body table_wrapped = "table_wrapped";
        body table_colon = "table_colon";
        body heading = "heading";
        body heading_6 = "heading_6";
        body underline = "underline";
        body underline_2 = "underline_2";
        body list = "list";
        body list_2 = "list_2";
        body list_3 = "list_3";
        body list_4 = "list_4";
        body list_5 = "list_5";
        body list_6 = "list_6";
        body list_7 = "list_7";
        body list_8 = "list_8";
        body quote = "quote";
        body fence = "fence";
        body fence_2 = "fence_2";
        body fence_3 = "fence_3";
        body rule = "rule";
        body rule_2 = "rule_2";
        body rule_3 = "rule_3";
        body wrapped_list = "wrapped_list";
        body long_word = "long_word";
        body wide_characters = "wide_characters";
        body indented = "indented";
        body tabs = "tabs";
        body breaks = "breaks";
        body controls = "controls";
        body right_to_left = "right_to_left";
        body invisible = "invisible";
        body combining = "combining";
        body rust_code = "rust_code";
        body facts = "facts";
        body fact_default = "fact_default";
        body fact_default_2 = "fact_default_2", default("`a` <T> \\ \"x\" ``b``");
        body flag = "flag";
        body without_blanks = "without_blanks";
        body option = "option";
        body noted = "noted";
        body object = "object";
    }
}

impl Prose {
    /// Only the mandatory members are set.
    #[allow(deprecated)]
    pub fn new(text: impl Into<Said>) -> Self {
        Self {
            text: text.into(),
            value: None,
            generics: None,
            brackets: None,
            backticks: None,
            tick_pairs: None,
            tick_long: None,
            tick_blank: None,
            comments: None,
            marker: None,
            marker_attribute: None,
            attribute: None,
            strings: None,
            braces: None,
            html: None,
            html_first: None,
            urls: None,
            urls_wrapped: None,
            emphasis: None,
            dashes: None,
            math: None,
            colons: None,
            table: None,
            table_wrapped: None,
            table_colon: None,
            heading: None,
            heading_6: None,
            underline: None,
            underline_2: None,
            list: None,
            list_2: None,
            list_3: None,
            list_4: None,
            list_5: None,
            list_6: None,
            list_7: None,
            list_8: None,
            quote: None,
            fence: None,
            fence_2: None,
            fence_3: None,
            rule: None,
            rule_2: None,
            rule_3: None,
            wrapped_list: None,
            long_word: None,
            wide_characters: None,
            indented: None,
            tabs: None,
            breaks: None,
            controls: None,
            right_to_left: None,
            invisible: None,
            combining: None,
            rust_code: None,
            facts: None,
            fact_default: None,
            fact_default_2: None,
            flag: None,
            without_blanks: None,
            option: None,
            noted: None,
            object: None,
        }
    }

    /// Plain.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Vec\<T>, Option\<\&str>, List\<Vec\<u8>> and a \< b > c.
    pub fn generics(mut self, generics: impl Into<String>) -> Self {
        self.generics = Some(generics.into());
        self
    }

    /// \[x\], \[a\](b), \[a\]\[b\], \[a\]: b, !\[image\](x), \[^1\] and \[^1\]: no footnote, \[ \]
    /// and \[x\] no task.
    pub fn brackets(mut self, brackets: impl Into<String>) -> Self {
        self.brackets = Some(brackets.into());
        self
    }

    /// `a`, `a``b`, \`\`a\`\`, \`\`, \`\`\`, \`\` ` ``, ` a `, `` ` `, a`b, and one at the end \`.
    pub fn backticks(mut self, backticks: impl Into<String>) -> Self {
        self.backticks = Some(backticks.into());
        self
    }

    /// a`b`c`d`e`f`g and `\`, `\``, \`x\\`, \\`y\`.
    pub fn tick_pairs(mut self, tick_pairs: impl Into<String>) -> Self {
        self.tick_pairs = Some(tick_pairs.into());
        self
    }

    /// An unbalanced
    /// ` stands near the start of a description that goes on and on and on, so that it has to be broken into lines in spite of it, and a `code
    /// span with blanks\` follows.
    pub fn tick_long(mut self, tick_long: impl Into<String>) -> Self {
        self.tick_long = Some(tick_long.into());
        self
    }

    /// A code span that is so long that it does not fit into one line:
    /// `aaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccc dddddddddddddddd eeeeeeeeeeeeeeeeeeeee fffffffff`
    /// and on.
    pub fn tick_blank(mut self, tick_blank: impl Into<String>) -> Self {
        self.tick_blank = Some(tick_blank.into());
        self
    }

    /// \*/ and /\* and // and /// and //! and /\*\* and //\~ and \<!\-- and \-->.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.comments = Some(comments.into());
        self
    }

    /// //\~.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// \#\[comment = "\~"\].
    pub fn marker_attribute(mut self, marker_attribute: impl Into<String>) -> Self {
        self.marker_attribute = Some(marker_attribute.into());
        self
    }

    /// \#\[doc = "x"\] #!\[allow(dead_code)\] #\[doc(hidden)\].
    pub fn attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// """three""" "#x"# r#"raw"# 'single' \\" \\\\ \\n \\t \\u{41} \\0.
    pub fn strings(mut self, strings: impl Into<String>) -> Self {
        self.strings = Some(strings.into());
        self
    }

    /// {} {0} {name} {{ jinja }} {% raw %} {# comment #} \${shell} \$(x) #{ruby} %s.
    pub fn braces(mut self, braces: impl Into<String>) -> Self {
        self.braces = Some(braces.into());
        self
    }

    /// \<b>bold\</b> \<script>alert(1)\</script> \<br/> \</div> \<T> \<a href="x"> \&lt; \&amp;
    /// \&#65; \&nbsp;.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// \<div>.
    pub fn html_first(mut self, html_first: impl Into<String>) -> Self {
        self.html_first = Some(html_first.into());
        self
    }

    /// <https://a.example/b_c_d*e*f?g=>\[h\]\&i={j}#k, <http://a.example>.,
    /// (<https://a.example/b>), \<<https://a.example/c>>, "<https://a.example/d>",
    /// <https://a.example/e_>(f), see<https://a.example/g>, HTTPS://A.EXAMPLE/H, https://,
    /// <http://x>, <https://a.example/>`i`, www.a.example, ftp://a.example, user@a.example,
    /// <https://a.example/gr>öße?x=1; <https://a.example/x\y> <https://a.example/_z_>
    /// <https://a.example/a|b> <https://user:p@a.example:80/> and <https://a.example>.
    pub fn urls(mut self, urls: impl Into<String>) -> Self {
        self.urls = Some(urls.into());
        self
    }

    /// An address near the end of its line, and one that is longer than a line:
    /// <https://a.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>.
    pub fn urls_wrapped(mut self, urls_wrapped: impl Into<String>) -> Self {
        self.urls_wrapped = Some(urls_wrapped.into());
        self
    }

    /// \*a\* \*\*b\*\* \_c\_ \_\_d\_\_ \~\~e\~\~ \~f\~ a\*b\*c a_b_c a\_\_b\_\_c a\~\~b\~\~c
    /// 2\*3\*4 \*a \_b\_ c\* snake_case \_x x\_ 1~5 and 6~8 \~ \* \_.
    pub fn emphasis(mut self, emphasis: impl Into<String>) -> Self {
        self.emphasis = Some(emphasis.into());
        self
    }

    /// a\--b, \--flag, a\-\--b, a \-- b, \... and more\... and 1..2 and \.\... and 'it's' "so".
    pub fn dashes(mut self, dashes: impl Into<String>) -> Self {
        self.dashes = Some(dashes.into());
        self
    }

    /// \$x\$ \$\$y\$\$ \\(z\\) \\\[w\\\] ^a^ H~2~O x^2^.
    pub fn math(mut self, math: impl Into<String>) -> Self {
        self.math = Some(math.into());
        self
    }

    /// :smile: @user #123 GH-1 a: b :: c.
    pub fn colons(mut self, colons: impl Into<String>) -> Self {
        self.colons = Some(colons.into());
        self
    }

    /// \| a | b | |\-\--|\-\--| | c | d |.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// \| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
    /// bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb |
    /// \|\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--|\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--|
    /// \| c | d |.
    pub fn table_wrapped(mut self, table_wrapped: impl Into<String>) -> Self {
        self.table_wrapped = Some(table_wrapped.into());
        self
    }

    /// \| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
    /// bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    /// :\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--:|:\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\-\--:
    /// \| c | d |.
    pub fn table_colon(mut self, table_colon: impl Into<String>) -> Self {
        self.table_colon = Some(table_colon.into());
        self
    }

    /// \# a.
    pub fn heading(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// \###### a ######.
    pub fn heading_6(mut self, heading_6: impl Into<String>) -> Self {
        self.heading_6 = Some(heading_6.into());
        self
    }

    /// \===.
    pub fn underline(mut self, underline: impl Into<String>) -> Self {
        self.underline = Some(underline.into());
        self
    }

    /// \-\--.
    pub fn underline_2(mut self, underline_2: impl Into<String>) -> Self {
        self.underline_2 = Some(underline_2.into());
        self
    }

    /// \- a.
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// \+ a.
    pub fn list_2(mut self, list_2: impl Into<String>) -> Self {
        self.list_2 = Some(list_2.into());
        self
    }

    /// \* a.
    pub fn list_3(mut self, list_3: impl Into<String>) -> Self {
        self.list_3 = Some(list_3.into());
        self
    }

    /// 1\. a.
    pub fn list_4(mut self, list_4: impl Into<String>) -> Self {
        self.list_4 = Some(list_4.into());
        self
    }

    /// 1\) a.
    pub fn list_5(mut self, list_5: impl Into<String>) -> Self {
        self.list_5 = Some(list_5.into());
        self
    }

    /// 1\.
    pub fn list_6(mut self, list_6: impl Into<String>) -> Self {
        self.list_6 = Some(list_6.into());
        self
    }

    /// \-.
    pub fn list_7(mut self, list_7: impl Into<String>) -> Self {
        self.list_7 = Some(list_7.into());
        self
    }

    /// 123456789\. a.
    pub fn list_8(mut self, list_8: impl Into<String>) -> Self {
        self.list_8 = Some(list_8.into());
        self
    }

    /// \> a.
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// \~\~\~ a.
    pub fn fence(mut self, fence: impl Into<String>) -> Self {
        self.fence = Some(fence.into());
        self
    }

    /// \`\`\` a.
    pub fn fence_2(mut self, fence_2: impl Into<String>) -> Self {
        self.fence_2 = Some(fence_2.into());
        self
    }

    /// \`\`\`a\`\`\`.
    pub fn fence_3(mut self, fence_3: impl Into<String>) -> Self {
        self.fence_3 = Some(fence_3.into());
        self
    }

    /// \*\*\*.
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// \- - -.
    pub fn rule_2(mut self, rule_2: impl Into<String>) -> Self {
        self.rule_2 = Some(rule_2.into());
        self
    }

    /// \_\_\_.
    pub fn rule_3(mut self, rule_3: impl Into<String>) -> Self {
        self.rule_3 = Some(rule_3.into());
        self
    }

    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// \- b
    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// 1\. c
    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// \# d.
    pub fn wrapped_list(mut self, wrapped_list: impl Into<String>) -> Self {
        self.wrapped_list = Some(wrapped_list.into());
        self
    }

    /// A word that is longer than a line is
    /// aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    /// and so on.
    pub fn long_word(mut self, long_word: impl Into<String>) -> Self {
        self.long_word = Some(long_word.into());
        self
    }

    /// 資産のメタデータを照会します。資産のメタデータを照会します。資産のメタデータを照会します。
    /// 資産のメタデータを照会します。資産のメタデータを照会します。
    pub fn wide_characters(mut self, wide_characters: impl Into<String>) -> Self {
        self.wide_characters = Some(wide_characters.into());
        self
    }

    /// four blanks, a tab.
    pub fn indented(mut self, indented: impl Into<String>) -> Self {
        self.indented = Some(indented.into());
        self
    }

    /// a b c.
    pub fn tabs(mut self, tabs: impl Into<String>) -> Self {
        self.tabs = Some(tabs.into());
        self
    }

    /// a b c d e f g h i j\\ k.
    pub fn breaks(mut self, breaks: impl Into<String>) -> Self {
        self.breaks = Some(breaks.into());
        self
    }

    /// a\\u{0}b\\u{7}c\\u{1b}d\\u{7f}e\\u{80}f.
    pub fn controls(mut self, controls: impl Into<String>) -> Self {
        self.controls = Some(controls.into());
        self
    }

    /// \\u{202e}abc\\u{202c}, \\u{202d}abc\\u{202c}, \\u{2066}abc\\u{2069}, \\u{2067}abc\\u{2069}
    /// and `\u{202e}code\u{202c}`; مرحبا and שלום mean themselves.
    pub fn right_to_left(mut self, right_to_left: impl Into<String>) -> Self {
        self.right_to_left = Some(right_to_left.into());
        self
    }

    /// a\\u{200b}b‌c‍d\\u{2060}e\\u{feff}f­g᠎hㅤi and a no-break space.
    pub fn invisible(mut self, invisible: impl Into<String>) -> Self {
        self.invisible = Some(invisible.into());
        self
    }

    /// é ́e 👩‍👩‍👧‍👦 🇺🇳 Z͑ͫ̓.
    pub fn combining(mut self, combining: impl Into<String>) -> Self {
        self.combining = Some(combining.into());
        self
    }

    /// `fn main() { let x: Vec<T> = vec![]; }` and `[x]` and `*/` and `//~` and `a | b` and `\`.
    pub fn rust_code(mut self, rust_code: impl Into<String>) -> Self {
        self.rust_code = Some(rust_code.into());
        self
    }

    /// Facts with prose in them. Unit: \<T> per \[x\] \* `y`. Default: `a`, \<T>, \[x\]\...
    #[deprecated(
        note = "use \\[`x`\\], \\<T>, `y` or <https://a.example> \"quoted\" \\\\ \\*z\\* #\\[a\\]"
    )]
    #[allow(deprecated)]
    pub fn facts(mut self, facts: impl Into<String>) -> Self {
        self.facts = Some(facts.into());
        self
    }

    /// A default.
    pub fn fact_default(mut self, fact_default: impl Into<String>) -> Self {
        self.fact_default = Some(fact_default.into());
        self
    }

    /// A default. Default: ``` `a` <T> \ "x" ``b`` ```.
    pub fn fact_default_2(mut self, fact_default_2: impl Into<String>) -> Self {
        self.fact_default_2 = Some(fact_default_2.into());
        self
    }

    /// A flag.
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// 媒资的状态，`a 的 b`可以是已发布或未发布（见<https://a.example/status>）；若不传该参数，则查
    /// 询租户下全部状态的媒资而不论其创建时间和类型为何且不论其大小和格式如何。\_若_同时传入多个状
    /// 态，则返回符合其中任意一个的媒资！ Unit: 个。 Default: 与上一次相同。
    pub fn without_blanks(mut self, without_blanks: impl Into<String>) -> Self {
        self.without_blanks = Some(without_blanks.into());
        self
    }

    /// Options.
    pub fn option(mut self, option: impl Into<Meant>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// See the ledger.
    pub fn noted(mut self, noted: impl Into<String>) -> Self {
        self.noted = Some(noted.into());
        self
    }

    /// \[`Prose`\] and \[Self\] are no links.
    pub fn object(mut self, object: Proses) -> Self {
        self.object = Some(object);
        self
    }
}

/// The response to [`Prose`].
///
/// \# No heading, \[x\] \<T> \`y
///
/// Source: #\[doc\] | `Prose` "quoted" \<b> \[x\]: y.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProseResponse {}

response! {
    ProseResponse {}
}

impl ProseResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
