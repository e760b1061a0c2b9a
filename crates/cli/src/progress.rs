//! A bar that shows how far a run over many drafts is. It says nothing that the result does not.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The bar; hidden unless there are several drafts and a person is watching.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// A bar over a number of drafts.
    pub(crate) fn new(drafts: usize) -> Self {
        let target = if drafts > 1 { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(drafts as u64), target);
        Self(
            bar.with_style(
                ProgressStyle::with_template("{bar:30} {pos}/{len}").unwrap_or(ProgressStyle::default_bar()),
            ),
        )
    }

    /// One draft further.
    pub(crate) fn step(&self) {
        self.0.inc(1);
    }

    /// Does something that may write to the screen on which the bar stands.
    pub(crate) fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.0.suspend(write)
    }

    /// Takes the bar off the screen.
    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}
