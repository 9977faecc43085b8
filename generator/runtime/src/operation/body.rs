//! JSON bodies as a whole: into an object and back, with the path of what fails.

use serde::de::{Deserialize, Deserializer};

use crate::errors::decode::Unreadable;
use crate::errors::request::RequestError;
use crate::wire::item::AsWire;
use crate::wire::object::Object;
use crate::wire::repair::repair;
use crate::wire::sending::sending;
use crate::wire::value::read_alone;
use crate::wire::{digits, drift};

/// Reads a whole body.
pub(crate) fn read<T: Object>(body: &[u8]) -> Result<T, Unreadable> {
    parse(body).map_err(|error| explain::<T>(body, &error))
}

/// Reads a whole body; one that is almost JSON is mended.
pub(crate) fn read_mended<T: Object>(body: &[u8]) -> Result<T, Unreadable> {
    let error = match parse(body) {
        Ok(object) => return Ok(object),
        Err(error) => error,
    };
    let Some(repaired) = repair(body).filter(|_| error.is_syntax()) else {
        return Err(explain::<T>(body, &error));
    };
    drift::forget();
    let read = read(&repaired.json);
    drift::report_before(repaired.found);
    read
}

fn parse<T: Object>(body: &[u8]) -> Result<T, serde_json::Error> {
    let read = || serde_json::from_slice::<Whole<T>>(body);
    digits::keeping(read).map(|Whole(object)| object)
}

/// Why a body cannot be read, and where.
fn explain<T: Object>(body: &[u8], error: &serde_json::Error) -> Unreadable {
    // Keeping track of the path costs time: the body is read again now that it is needed.
    let mut json = serde_json::Deserializer::from_slice(body);
    let path = match serde_path_to_error::deserialize::<_, Whole<T>>(&mut json) {
        Err(error) if error.path().iter().len() > 0 => error.path().to_string(),
        _ => String::new(),
    };
    Unreadable {
        path,
        reason: error.to_string(),
    }
}

struct Whole<T>(T);

impl<'de, T: Object> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_alone(T::NAME, from).map(Self)
    }
}

/// Writes the body of a request, without what only the service sets.
pub(crate) fn write<T: Object>(object: &T) -> Result<Vec<u8>, RequestError> {
    sending(|| write_whole(object))
}

/// Writes a whole body.
pub(crate) fn write_whole<T: Object>(object: &T) -> Result<Vec<u8>, RequestError> {
    if let Ok(body) = serde_json::to_vec(&AsWire(object)) {
        return Ok(body);
    }
    // Keeping track of the path costs time: the body is written again now that it is needed.
    let mut body = Vec::new();
    let mut json = serde_json::Serializer::new(&mut body);
    let written = serde_path_to_error::serialize(&AsWire(object), &mut json);
    written.map_err(|error| RequestError::BadBody {
        operation: T::NAME,
        path: error.path().to_string(),
        reason: error.inner().to_string(),
    })?;
    Ok(body)
}
