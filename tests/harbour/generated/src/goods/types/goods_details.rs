// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{Container, Grain, Liquid, Machine};

/// What is special about goods of a kind.
///
/// Source: Storing Goods, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct GoodsDetails {
    /// Of grain.
    pub grain: Option<Grain>,

    /// Of a machine.
    pub machine: Option<Machine>,

    /// Of a liquid.
    pub liquid: Option<Liquid>,

    /// Of a container.
    pub container: Option<Container>,
}

object! {
    GoodsDetails {
        grain = "grain";
        machine = "machine";
        liquid = "liquid";
        container = "container";
    }
}

impl GoodsDetails {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Of grain.
    pub fn grain(mut self, grain: Grain) -> Self {
        self.grain = Some(grain);
        self
    }

    /// Of a machine.
    pub fn machine(mut self, machine: Machine) -> Self {
        self.machine = Some(machine);
        self
    }

    /// Of a liquid.
    pub fn liquid(mut self, liquid: Liquid) -> Self {
        self.liquid = Some(liquid);
        self
    }

    /// Of a container.
    pub fn container(mut self, container: Container) -> Self {
        self.container = Some(container);
        self
    }
}
