//! Responses in files and caches: what serde's traits make of one. On the wire, its headers and its body go apart; here
//! all members stand in one object.

use serde::de::{Deserializer, MapAccess};
use serde::ser::{SerializeMap, Serializer};

use crate::operation::response::Members;
#[cfg(feature = "server")]
use crate::wire::amendment::Amendment;
use crate::wire::checker::Checker;
use crate::wire::object::Object;
use crate::wire::slot::MemberRead;
use crate::wire::value::{Value, read_alone};

/// Writes a response with its headers.
pub fn keep_response<R: Members, S: Serializer>(response: &R, to: S) -> Result<S::Ok, S::Error> {
    if is_one_value::<R>() {
        return Value::write(response, to);
    }
    let mut members = to.serialize_map(None)?;
    response.write_kept(&mut members)?;
    Object::write(response, &mut members)?;
    members.end()
}

/// Reads a response with its headers.
pub fn kept_response<'de, R: Members, D: Deserializer<'de>>(from: D) -> Result<R, D::Error> {
    if is_one_value::<R>() {
        return read_alone(R::NAME, from);
    }
    read_alone(R::NAME, from).map(|Kept(response)| response)
}

/// Whether the body is one value as a whole, which has no room for headers.
fn is_one_value<R: Members>() -> bool {
    R::HAS_BODY && R::IN_BODY.is_empty()
}

/// A response whose headers are members of it.
struct Kept<R>(R);

impl<R: Members> Object for Kept<R> {
    const NAME: &'static str = R::NAME;

    fn mandatory(names: &mut Vec<&'static str>) {
        R::mandatory(names);
    }

    #[cfg(feature = "server")]
    fn constants(names: &mut Vec<&'static str>) {
        R::constants(names);
    }

    fn empty() -> Self {
        Self(R::empty())
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        member: &str,
        value: &mut A,
    ) -> Result<MemberRead, A::Error> {
        match self.0.read(member, value)? {
            MemberRead::Unknown => self.0.read_kept(member, value),
            read => Ok(read),
        }
    }

    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error> {
        self.0.write(out)
    }

    fn check(&self, checker: &mut Checker) {
        self.0.check(checker);
    }

    #[cfg(feature = "server")]
    fn amend(&mut self, amendment: Amendment) {
        self.0.amend(amendment);
    }
}
