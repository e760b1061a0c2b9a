//! Every output format over every outcome of a run: valid for its readers, and safe whatever stands in a draft.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot go on must stop")]

mod contents;
mod injection;
mod outcomes;
mod parsers;
mod validity;
