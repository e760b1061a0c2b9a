//! A document that is written draft by draft, so that a run over a folder need not hold all of its results.

use crate::result::{CheckResult, FileResult};

/// A document under way. The drafts come one by one, in their order; only what head and tail tell of them is kept.
pub trait Document {
    /// Whether the head tells of all drafts, so that it is known after the last.
    const SUMS_UP: bool = false;

    /// What stands before the drafts.
    fn head(&self) -> String {
        String::new()
    }

    /// What stands there of one draft.
    fn part(&mut self, file: &FileResult) -> String;

    /// What stands after the drafts.
    fn tail(&self) -> String {
        String::new()
    }
}

/// The whole document of a result.
pub(super) fn whole(mut document: impl Document, result: &CheckResult) -> String {
    let parts: String = result.files.iter().map(|file| document.part(file)).collect();
    [document.head(), parts, document.tail()].concat()
}
