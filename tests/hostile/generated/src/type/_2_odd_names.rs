// Generated from spec/type/2-odd-names.yaml by `cargo xtask codegen`; do not edit.

//! Odd names, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, operation, response};

/// Members with characters that no identifier has.
///
/// `PUT /v1/odd-names`. Response: [`_2OddNamesResponse`].
///
/// Source: Odd names (2026-01-01), table 1 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct _2OddNames {
    /// A digit first.
    ///
    /// On the wire: `2d`.
    pub _2d: i64,

    /// A digit first.
    ///
    /// On the wire: `3D`.
    pub _3d: List<String>,

    /// A digit first.
    ///
    /// On the wire: `720P`.
    pub _720p: Option<String>,

    /// Digits only.
    ///
    /// On the wire: `4.5`.
    pub _4_5: Option<f64>,

    /// A dot.
    ///
    /// On the wire: `dotted.name`.
    pub dotted_name: Option<i64>,

    /// A dash.
    ///
    /// On the wire: `dashed-name`.
    pub dashed_name: Option<i64>,

    /// A blank.
    ///
    /// On the wire: `with blanks`.
    pub with_blanks: Option<i64>,

    /// A capital.
    ///
    /// On the wire: `camelCase`.
    pub camel_case: Option<i64>,

    /// Capitals.
    ///
    /// On the wire: `ALLCAPS`.
    pub allcaps: Option<i64>,

    /// Capitals and a digit.
    ///
    /// On the wire: `HTTPServer2Name`.
    pub http_server2_name: Option<i64>,

    /// Underscores first.
    ///
    /// On the wire: `__private`.
    pub private: Option<i64>,

    /// An underscore last.
    ///
    /// On the wire: `trailing_`.
    pub trailing: Option<i64>,

    /// Two underscores.
    ///
    /// On the wire: `a__b`.
    pub a_b: Option<i64>,

    /// The same name.
    ///
    /// On the wire: `a_b`.
    pub a_single_b: Option<i64>,

    /// A dollar.
    ///
    /// On the wire: `$ref`.
    pub r#ref: Option<i64>,

    /// An at sign.
    ///
    /// On the wire: `@type`.
    pub r#type: Option<i64>,

    /// A hash.
    ///
    /// On the wire: `#text`.
    pub text: Option<i64>,

    /// Quotes.
    ///
    /// On the wire: `"quoted"`.
    pub quoted: Option<i64>,

    /// A backslash.
    ///
    /// On the wire: `back\slash`.
    pub back_slash: Option<i64>,

    /// A backslash, and an n.
    ///
    /// On the wire: `\n`.
    pub n: Option<i64>,

    /// A tab.
    ///
    /// On the wire: `tab\tin it`.
    pub tab_in_it: Option<i64>,

    /// A line break.
    ///
    /// On the wire: `line\nbreak`.
    pub line_break: Option<i64>,

    /// A carriage return.
    ///
    /// On the wire: `carriage\rreturn`.
    pub carriage_return: Option<i64>,

    /// A control character.
    ///
    /// On the wire: `bell\u{7}`.
    pub bell: Option<i64>,

    /// Backticks.
    ///
    /// On the wire: `` `tick` ``.
    pub tick: Option<i64>,

    /// More backticks.
    ///
    /// On the wire: ``` a``b`c ```.
    pub a_b_c: Option<i64>,

    /// Braces.
    ///
    /// On the wire: `{brace}`.
    pub brace: Option<i64>,

    /// Markup.
    ///
    /// On the wire: `<b>bold</b>`.
    pub b_bold_b: Option<i64>,

    /// An entity.
    ///
    /// On the wire: `&amp;`.
    pub amp: Option<i64>,

    /// The end of a comment.
    ///
    /// On the wire: `*/`.
    pub end_of_comment: Option<i64>,

    /// No characters.
    ///
    /// On the wire: an empty text.
    pub nothing: Option<i64>,

    /// A picture.
    ///
    /// On the wire: `🎬`.
    pub clapper: Option<i64>,

    /// Russian: price.
    pub цена: i64,

    /// Japanese: price.
    pub 価格: Option<i64>,

    /// German: size.
    pub größe: Option<i64>,

    /// German: trouble.
    ///
    /// On the wire: `Ärger`.
    pub ärger: Option<i64>,

    /// A superscript.
    ///
    /// On the wire: `m²`.
    pub square_metres: Option<i64>,

    /// A character that reverses the text.
    ///
    /// On the wire: `right\u{202e}left`.
    pub right_left: Option<i64>,

    /// A character that no one sees.
    ///
    /// On the wire: `zero\u{200b}width`.
    pub zero_width: Option<i64>,

    /// Three hundred characters, or nearly.
    ///
    /// Has no effect beside `"quoted"`. On the wire:
    /// `VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG`.
    pub very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long: Option<
        i64,
    >,
}

operation! {
    _2OddNames -> _2OddNamesResponse {
        PUT "/v1/odd-names" of super::SERVICE;
        body _2d = "2d", mandatory;
        body _3d = "3D";
        body _720p = "720P";
        body _4_5 = "4.5";
        body dotted_name = "dotted.name";
        body dashed_name = "dashed-name";
        body with_blanks = "with blanks";
        body camel_case = "camelCase";
        body allcaps = "ALLCAPS";
        body http_server2_name = "HTTPServer2Name";
        body private = "__private";
        body trailing = "trailing_";
        body a_b = "a__b";
        body a_single_b = "a_b";
        body r#ref = "$ref";
        body r#type = "@type";
        body text = "#text";
        body quoted = "\"quoted\"";
        body back_slash = "back\\slash";
        body n = "\\n";
        body tab_in_it = "tab\tin it";
        body line_break = "line\nbreak";
        body carriage_return = "carriage\rreturn";
        body bell = "bell\u{7}";
        body tick = "`tick`";
        body a_b_c = "a``b`c";
        body brace = "{brace}";
        body b_bold_b = "<b>bold</b>";
        body amp = "&amp;";
        body end_of_comment = "*/";
        body nothing = "";
        body clapper = "🎬";
        body цена = "цена", mandatory;
        body 価格 = "価格";
        body größe = "größe";
        body ärger = "Ärger";
        body square_metres = "m²";
        body right_left = "right\u{202e}left";
        body zero_width = "zero\u{200b}width";
        body very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long = "VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG", ignored_with(quoted);
    }
}

impl _2OddNames {
    /// Only the mandatory members are set.
    pub fn new(_2d: i64, цена: i64) -> Self {
        Self {
            _2d,
            _3d: List::default(),
            _720p: None,
            _4_5: None,
            dotted_name: None,
            dashed_name: None,
            with_blanks: None,
            camel_case: None,
            allcaps: None,
            http_server2_name: None,
            private: None,
            trailing: None,
            a_b: None,
            a_single_b: None,
            r#ref: None,
            r#type: None,
            text: None,
            quoted: None,
            back_slash: None,
            n: None,
            tab_in_it: None,
            line_break: None,
            carriage_return: None,
            bell: None,
            tick: None,
            a_b_c: None,
            brace: None,
            b_bold_b: None,
            amp: None,
            end_of_comment: None,
            nothing: None,
            clapper: None,
            цена,
            価格: None,
            größe: None,
            ärger: None,
            square_metres: None,
            right_left: None,
            zero_width: None,
            very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long: None,
        }
    }

    /// A digit first.
    pub fn _3d(mut self, _3d: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self._3d = _3d.into_iter().map(Into::into).collect();
        self
    }

    /// A digit first.
    pub fn _720p(mut self, _720p: impl Into<String>) -> Self {
        self._720p = Some(_720p.into());
        self
    }

    /// Digits only.
    pub fn _4_5(mut self, _4_5: f64) -> Self {
        self._4_5 = Some(_4_5);
        self
    }

    /// A dot.
    pub fn dotted_name(mut self, dotted_name: i64) -> Self {
        self.dotted_name = Some(dotted_name);
        self
    }

    /// A dash.
    pub fn dashed_name(mut self, dashed_name: i64) -> Self {
        self.dashed_name = Some(dashed_name);
        self
    }

    /// A blank.
    pub fn with_blanks(mut self, with_blanks: i64) -> Self {
        self.with_blanks = Some(with_blanks);
        self
    }

    /// A capital.
    pub fn camel_case(mut self, camel_case: i64) -> Self {
        self.camel_case = Some(camel_case);
        self
    }

    /// Capitals.
    pub fn allcaps(mut self, allcaps: i64) -> Self {
        self.allcaps = Some(allcaps);
        self
    }

    /// Capitals and a digit.
    pub fn http_server2_name(mut self, http_server2_name: i64) -> Self {
        self.http_server2_name = Some(http_server2_name);
        self
    }

    /// Underscores first.
    pub fn private(mut self, private: i64) -> Self {
        self.private = Some(private);
        self
    }

    /// An underscore last.
    pub fn trailing(mut self, trailing: i64) -> Self {
        self.trailing = Some(trailing);
        self
    }

    /// Two underscores.
    pub fn a_b(mut self, a_b: i64) -> Self {
        self.a_b = Some(a_b);
        self
    }

    /// The same name.
    pub fn a_single_b(mut self, a_single_b: i64) -> Self {
        self.a_single_b = Some(a_single_b);
        self
    }

    /// A dollar.
    pub fn r#ref(mut self, r#ref: i64) -> Self {
        self.r#ref = Some(r#ref);
        self
    }

    /// An at sign.
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// A hash.
    pub fn text(mut self, text: i64) -> Self {
        self.text = Some(text);
        self
    }

    /// Quotes.
    pub fn quoted(mut self, quoted: i64) -> Self {
        self.quoted = Some(quoted);
        self
    }

    /// A backslash.
    pub fn back_slash(mut self, back_slash: i64) -> Self {
        self.back_slash = Some(back_slash);
        self
    }

    /// A backslash, and an n.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// A tab.
    pub fn tab_in_it(mut self, tab_in_it: i64) -> Self {
        self.tab_in_it = Some(tab_in_it);
        self
    }

    /// A line break.
    pub fn line_break(mut self, line_break: i64) -> Self {
        self.line_break = Some(line_break);
        self
    }

    /// A carriage return.
    pub fn carriage_return(mut self, carriage_return: i64) -> Self {
        self.carriage_return = Some(carriage_return);
        self
    }

    /// A control character.
    pub fn bell(mut self, bell: i64) -> Self {
        self.bell = Some(bell);
        self
    }

    /// Backticks.
    pub fn tick(mut self, tick: i64) -> Self {
        self.tick = Some(tick);
        self
    }

    /// More backticks.
    pub fn a_b_c(mut self, a_b_c: i64) -> Self {
        self.a_b_c = Some(a_b_c);
        self
    }

    /// Braces.
    pub fn brace(mut self, brace: i64) -> Self {
        self.brace = Some(brace);
        self
    }

    /// Markup.
    pub fn b_bold_b(mut self, b_bold_b: i64) -> Self {
        self.b_bold_b = Some(b_bold_b);
        self
    }

    /// An entity.
    pub fn amp(mut self, amp: i64) -> Self {
        self.amp = Some(amp);
        self
    }

    /// The end of a comment.
    pub fn end_of_comment(mut self, end_of_comment: i64) -> Self {
        self.end_of_comment = Some(end_of_comment);
        self
    }

    /// No characters.
    pub fn nothing(mut self, nothing: i64) -> Self {
        self.nothing = Some(nothing);
        self
    }

    /// A picture.
    pub fn clapper(mut self, clapper: i64) -> Self {
        self.clapper = Some(clapper);
        self
    }

    /// Japanese: price.
    pub fn 価格(mut self, 価格: i64) -> Self {
        self.価格 = Some(価格);
        self
    }

    /// German: size.
    pub fn größe(mut self, größe: i64) -> Self {
        self.größe = Some(größe);
        self
    }

    /// German: trouble.
    pub fn ärger(mut self, ärger: i64) -> Self {
        self.ärger = Some(ärger);
        self
    }

    /// A superscript.
    pub fn square_metres(mut self, square_metres: i64) -> Self {
        self.square_metres = Some(square_metres);
        self
    }

    /// A character that reverses the text.
    pub fn right_left(mut self, right_left: i64) -> Self {
        self.right_left = Some(right_left);
        self
    }

    /// A character that no one sees.
    pub fn zero_width(mut self, zero_width: i64) -> Self {
        self.zero_width = Some(zero_width);
        self
    }

    /// Three hundred characters, or nearly. Has no effect beside `"quoted"`.
    pub fn very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long(
        mut self,
        very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long: i64,
    ) -> Self {
        self
            .very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long = Some(
            very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long_very_long,
        );
        self
    }
}

/// The response to [`_2OddNames`].
///
/// Nothing comes back.
///
/// Source: Odd names.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct _2OddNamesResponse {}

response! {
    _2OddNamesResponse {}
}

impl _2OddNamesResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
