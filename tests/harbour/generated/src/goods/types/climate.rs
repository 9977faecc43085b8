// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// How goods are kept.
///
/// Source: Storing Goods, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Climate {
    /// Whether air is blown through.
    ///
    /// Default: `true`.
    pub ventilated: Option<bool>,

    /// How warm it is.
    ///
    /// Range: -40 to 60. Unit: °C.
    pub temperature: Option<f64>,

    /// How warm it is at night.
    ///
    /// Range: 0.0 to 50.0. Unit: °C. Default: `0.0`.
    pub temperature_at_night: Option<f64>,

    /// How much water is in the air.
    ///
    /// Range: 0 to 100. Unit: percent.
    pub humidity: Option<i64>,
}

object! {
    Climate {
        ventilated = "ventilated", default(true);
        temperature = "temperature", range(-40.0..=60.0);
        temperature_at_night = "temperature_at_night", range(0.0..=50.0), default(0.0);
        humidity = "humidity", range(0..=100);
    }
}

impl Climate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether air is blown through. Default: `true`.
    pub fn ventilated(mut self, ventilated: bool) -> Self {
        self.ventilated = Some(ventilated);
        self
    }

    /// How warm it is. Range: -40 to 60. Unit: °C.
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// How warm it is at night. Range: 0.0 to 50.0. Unit: °C. Default: `0.0`.
    pub fn temperature_at_night(mut self, temperature_at_night: f64) -> Self {
        self.temperature_at_night = Some(temperature_at_night);
        self
    }

    /// How much water is in the air. Range: 0 to 100. Unit: percent.
    pub fn humidity(mut self, humidity: i64) -> Self {
        self.humidity = Some(humidity);
        self
    }
}
