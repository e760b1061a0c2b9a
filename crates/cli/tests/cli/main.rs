//! The command line as a user meets it: the built program, run in an empty folder with an empty environment.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot go on must stop")]

mod annotate;
mod config;
mod documents;
mod drafts;
mod exit_codes;
mod formats;
mod hostile;
mod json;
mod lookup;
mod manual;
mod many;
mod output;
mod pipelines;
mod previous;
mod program;
mod readme;
mod watch;
