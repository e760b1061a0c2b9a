//! Words that more than one format says.

use crate::message::Words;

/// Before why a finding matters.
pub const WHY: Words = Words { nl: "Waarom:", en: "Why:" };
/// Before how to mend a finding.
pub const HELP: Words = Words { nl: "Wat te doen:", en: "What to do:" };
/// Before why a finding is excused.
pub const REASON: Words = Words { nl: "Reden:", en: "Reason:" };
/// Before other places.
pub const SEE_ALSO: Words = Words { nl: "Zie ook", en: "See also" };
/// Before where the norm stands.
pub const SOURCE: Words = Words { nl: "Bron:", en: "Source:" };
/// Above what was not read.
pub const NOTES: Words = Words { nl: "Bij het lezen", en: "On reading" };
/// What is found in a draft that was not read.
pub const NOT_READ: Words = Words { nl: "Niet gelezen:", en: "Not read:" };
