//! Report schema, framework data and completeness rules of Verslagtoets.
//!
//! Pure: no file system, clock, environment, threads or randomness. The same report gives the same assessment,
//! byte for byte, natively and in WebAssembly.

pub mod assess;
pub mod baseline;
pub mod class;
pub mod config;
pub mod exit;
pub mod fingerprint;
pub mod format;
pub mod framework;
pub mod listing;
pub mod location;
pub mod message;
pub mod mismatch;
pub mod note;
pub mod order;
pub mod previous;
pub mod provider;
pub mod report;
pub mod result;
pub mod rule;
pub mod rules;
pub mod safe;
#[cfg(feature = "schema")]
pub mod schema;
pub mod waiver;
pub mod wording;

pub use assess::{Assessment, Context, assess, assess_with};
pub use class::Class;
pub use exit::{Exit, FailOn};
pub use location::{Anchor, Location};
pub use message::{Lang, Message, Words};
pub use note::Note;
pub use provider::Provider;
pub use report::Report;
pub use rule::{Rule, Severity};
