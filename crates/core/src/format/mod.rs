//! Output formats: pure functions over the published result, for the command line and the browser alike.
//!
//! Text of a draft goes through [`crate::safe::visible`] and the escape of its format, in every one of them. Formats
//! that are JSON give a value to serialise, so that this crate needs no JSON writer.

pub mod github;
pub mod gitlab;
pub mod html;
pub mod junit;
pub mod markdown;
pub mod place;
pub mod previous;
pub mod sarif;
pub mod verdict;
pub mod words;

mod document;
mod markup;
mod reading;

pub use document::Document;
pub use reading::{Entry, in_reading_order, title};
