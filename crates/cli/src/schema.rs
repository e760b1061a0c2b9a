//! `verslagtoets schema`: the published shapes as JSON Schema.

use crate::{
    args::{SchemaArgs, Shape},
    fault::Fault,
    json, output,
};
use verslagtoets_core::{Exit, schema};

/// Writes the schema of a shape.
pub(crate) fn run(args: &SchemaArgs) -> Result<Exit, Fault> {
    let schema = match args.shape {
        Shape::Report => schema::report(),
        Shape::Result => schema::result(),
        Shape::Config => schema::config(),
    };
    output::write(&json::pretty(&schema)?, None)?;
    Ok(Exit::Clean)
}
