//! JSON Schema of the published shapes, generated from their types so that the two cannot differ.

use crate::{config::Config, report::Report, result::CheckResult};
pub use schemars::Schema;

/// Schema of `verslagtoets/report-v1`: what `verslagtoets read` prints and what may be typed by hand.
#[must_use]
pub fn report() -> Schema {
    schemars::schema_for!(Report)
}

/// Schema of `verslagtoets/result-v1`: what `verslagtoets check --format json` prints.
#[must_use]
pub fn result() -> Schema {
    schemars::schema_for!(CheckResult)
}

/// Schema of `verslagtoets.toml`.
#[must_use]
pub fn config() -> Schema {
    schemars::schema_for!(Config)
}
