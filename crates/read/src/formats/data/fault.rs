//! What stops a value from being read, as serde reports it.

use super::tree::Node;
use core::fmt::{Display, Formatter, Result as Written};
use serde::de::{Error, Expected, Unexpected};
use verslagtoets_core::mismatch::Mismatch;

/// Why a value was not read.
#[derive(Debug)]
pub(super) enum Fault {
    /// A key that cannot be left out; the group of keys adds the place.
    Missing(&'static str),
    /// A value that its type refuses; the value adds the place.
    Refused,
    /// A value that does not fit.
    Unfit {
        /// Its node, for comparison only.
        node: *const Node,
        /// What there is to tell, unless it was told before.
        told: Option<Box<Mismatch>>,
    },
    /// Nothing here belongs to a report.
    Foreign,
}

impl std::error::Error for Fault {}

impl Display for Fault {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Written {
        formatter.write_str("the value does not fit the schema")
    }
}

impl Error for Fault {
    fn custom<T: Display>(_: T) -> Self {
        Self::Refused
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self::Refused
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}
