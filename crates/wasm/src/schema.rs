//! JSON Schema of the shapes that cross into JavaScript, for their TypeScript types.

use crate::{
    check::{CheckOptions, CheckOutput},
    rules::RuleInfo,
};
use schemars::{Schema, SchemaGenerator, generate::SchemaSettings};

/// Every shape by its name.
#[must_use]
pub fn definitions() -> Vec<(String, Schema)> {
    // What Rust gives is always there, null or not; what it takes may be left out.
    let mut gives = SchemaSettings::draft2020_12().for_serialize().into_generator();
    gives.subschema_for::<CheckOutput>();
    gives.subschema_for::<RuleInfo>();
    let mut takes = SchemaGenerator::default();
    takes.subschema_for::<CheckOptions>();
    let sets = [takes, gives].into_iter().flat_map(|mut set| set.take_definitions(false));
    sets.filter_map(|(name, schema)| Some((name, schema.try_into().ok()?))).collect()
}
