// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Engine;

/// Size and engine of a ship.
///
/// Source: Querying Ships, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Measures {
    /// What moves the ship.
    pub engine: Option<Engine>,

    /// How many people work on the ship.
    pub crew: Option<i64>,

    /// Width at the widest place.
    ///
    /// Unit: cm.
    pub width: Option<i64>,

    /// From end to end, in the spelling of the page.
    ///
    /// Unit: cm.
    pub lenght: Option<i64>,

    /// How deep the ship goes.
    ///
    /// Unit: cm.
    pub draught: Option<i64>,

    /// How much the ship displaces.
    ///
    /// Unit: kg.
    pub tonnage: Option<i64>,

    /// How fast the ship is.
    ///
    /// Unit: knots.
    pub speed: Option<f64>,

    /// From end to end.
    ///
    /// Unit: cm. No page lists it.
    pub length: Option<i64>,

    /// What the engine burns.
    ///
    /// No page lists it.
    pub fuel: Option<String>,
}

object! {
    Measures {
        engine = "engine";
        crew = "crew";
        width = "width";
        lenght = "lenght";
        draught = "draught";
        tonnage = "tonnage";
        speed = "speed";
        length = "length";
        fuel = "fuel";
    }
}

impl Measures {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What moves the ship.
    pub fn engine(mut self, engine: impl Into<Engine>) -> Self {
        self.engine = Some(engine.into());
        self
    }

    /// How many people work on the ship.
    pub fn crew(mut self, crew: i64) -> Self {
        self.crew = Some(crew);
        self
    }

    /// Width at the widest place. Unit: cm.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// From end to end, in the spelling of the page. Unit: cm.
    pub fn lenght(mut self, lenght: i64) -> Self {
        self.lenght = Some(lenght);
        self
    }

    /// How deep the ship goes. Unit: cm.
    pub fn draught(mut self, draught: i64) -> Self {
        self.draught = Some(draught);
        self
    }

    /// How much the ship displaces. Unit: kg.
    pub fn tonnage(mut self, tonnage: i64) -> Self {
        self.tonnage = Some(tonnage);
        self
    }

    /// How fast the ship is. Unit: knots.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// From end to end. Unit: cm.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// What the engine burns.
    pub fn fuel(mut self, fuel: impl Into<String>) -> Self {
        self.fuel = Some(fuel.into());
        self
    }
}
