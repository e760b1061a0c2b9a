//! JSON Schema of the shapes that cross into JavaScript, for their TypeScript types.

use crate::{check::CheckOutput, options::CheckOptions};
use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, transform::RecursiveTransform};
use serde_json::Value;
use verslagtoets_core::listing::RuleInfo;

/// Every shape by its name.
#[must_use]
pub fn definitions() -> Vec<(String, Schema)> {
    // What Rust gives is always there, null or not; what it takes may be left out.
    let gives = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(without_null));
    let mut gives = gives.into_generator();
    gives.subschema_for::<CheckOutput>();
    gives.subschema_for::<RuleInfo>();
    let mut takes = SchemaGenerator::default();
    takes.subschema_for::<CheckOptions>();
    let sets = [takes, gives].into_iter().flat_map(|mut set| set.take_definitions(true));
    sets.filter_map(|(name, schema)| Some((name, schema.try_into().ok()?))).collect()
}

/// What may be left out is left out, and never null.
fn without_null(schema: &mut Schema) {
    let required = schema.get("required").cloned().unwrap_or_default();
    let is_required = |name: &str| required.as_array().is_some_and(|names| names.iter().any(|one| one == name));
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (_, property) in properties.into_iter().flatten().filter(|(name, _)| !is_required(name)) {
        let Some(property) = property.as_object_mut() else { continue };
        for (key, null) in [("type", Value::from("null")), ("anyOf", serde_json::json!({"type": "null"}))] {
            if let Some(choices) = property.get_mut(key).and_then(Value::as_array_mut) {
                choices.retain(|choice| *choice != null);
            }
        }
    }
}
