//! The few styles of the page. None carries a meaning that the words beside it do not say as well.

use anstyle::{AnsiColor, Style};
use verslagtoets_core::result::Verdict;

pub(crate) const STRONG: Style = Style::new().bold();
pub(crate) const QUIET: Style = Style::new().dimmed();
pub(super) const GOOD: Style = AnsiColor::Green.on_default();
pub(super) const BAD: Style = AnsiColor::Red.on_default();
pub(super) const UNSURE: Style = AnsiColor::Yellow.on_default();
pub(super) const REMARK: Style = AnsiColor::Cyan.on_default();

/// The style of a verdict.
pub(super) const fn of(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Complete => GOOD.bold(),
        Verdict::Incomplete | Verdict::Unreadable => BAD.bold(),
        Verdict::Review => UNSURE.bold(),
    }
}
