//! What the rules of one line of a member table become: the macros that `object!`, `operation!` and `response!` share.

/// A statement for the lines that begin with the rule `mandatory`, and nothing for all others.
#[doc(hidden)]
#[macro_export]
macro_rules! __if_mandatory {
    ([mandatory $($rule:ident)*] $($then:tt)*) => { $($then)* };
    ([$($rule:ident)*] $($then:tt)*) => {};
}

/// A statement, which the lines that begin with the rule `read_only` leave out of what is sent.
#[doc(hidden)]
#[macro_export]
macro_rules! __if_sent {
    ([read_only $($rule:ident)*] $($then:tt)*) => {
        if !$crate::__table::is_sending() {
            $($then)*
        }
    };
    ([$($rule:ident)*] $($then:tt)*) => { $($then)* };
}

/// What a rule is called with: a pattern is compiled once, and so needs a place of its own; a default is a text, of
/// whatever kind the member is.
#[doc(hidden)]
#[macro_export]
macro_rules! __argument {
    (pattern $pattern:literal) => {{
        static PATTERN: $crate::__table::Pattern = $crate::__table::Pattern::new($pattern);
        &PATTERN
    }};
    (default $($value:tt)+) => { ::core::concat!($($value)+) };
    ($rule:ident $($argument:tt)*) => { $($argument)* };
}

/// What only those who provide a service need.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server {
    ($($then:tt)*) => { $($then)* };
}

/// What only those who provide a service need: nothing.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server {
    ($($then:tt)*) => {};
}

/// Tokens if there is any other to begin with, and nothing otherwise.
#[doc(hidden)]
#[macro_export]
macro_rules! __if_any {
    ([] $($then:tt)*) => {};
    ([$($any:tt)+] $($then:tt)*) => { $($then)* };
}

/// Checks one line. The functions of all modules have the same names; which module is asked decides
/// what type the field may have.
#[doc(hidden)]
#[macro_export]
macro_rules! __check {
    ([.mandatory() $($rules:tt)*] $place:ident($checker:ident, $member:ident)) => {
        $crate::__table::mandatory::$place($checker, $member) $($rules)*;
    };
    ([.read_only() $($rules:tt)*] $place:ident($checker:ident, $member:ident)) => {
        $crate::__table::read_only::$place($checker, $member);
    };
    ([$($rules:tt)*] $place:ident($checker:ident, $member:ident)) => {
        $crate::__table::optional::$place($checker, $member) $($rules)*;
    };
}

/// What the rule `join` of a line says, if the line has it.
#[doc(hidden)]
#[macro_export]
macro_rules! __separator {
    ([join($separator:literal) $($rest:tt)*]) => { ::core::option::Option::Some($separator) };
    ([$first:tt $($rest:tt)*]) => { $crate::__separator! { [$($rest)*] } };
    ([]) => { ::core::option::Option::None };
}

/// Amends one line: of its rules, those that say what becomes of a member are called.
#[doc(hidden)]
#[macro_export]
macro_rules! __amend {
    ([] $line:expr) => { $line.amend(); };
    ([.default($text:expr) $($rest:tt)*] $line:expr) => {
        $crate::__amend! { [$($rest)*] $line.default($text) }
    };
    ([.ignored_with($other:expr) $($rest:tt)*] $line:expr) => {
        $crate::__amend! { [$($rest)*] $line.ignored_with($other) }
    };
    ([.$rule:ident($($argument:tt)*) $($rest:tt)*] $line:expr) => {
        $crate::__amend! { [$($rest)*] $line }
    };
}
