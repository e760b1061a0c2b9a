//! What the cases that cross the crates share: the fixture reports, what is expected of them, and builders that write
//! one report in every format.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a test stops at what it does not expect"
)]

pub mod build;
pub mod fixture;
pub mod gold;
pub mod hostile;
pub mod mutation;
pub mod outcome;
