//! What stands before the items of a list.

use crate::draft::BlockKind;

/// The mark of a level of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Bullet,
    Number,
    /// Nothing: the paragraph is indented, but no item.
    Nothing,
}

impl Mark {
    /// What a paragraph at this level of a list is.
    pub(crate) fn kind(self, depth: u8) -> BlockKind {
        match self {
            Self::Bullet => BlockKind::Item { depth, ordered: false },
            Self::Number => BlockKind::Item { depth, ordered: true },
            Self::Nothing => BlockKind::Paragraph,
        }
    }
}
