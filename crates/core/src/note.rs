//! What a reader left out of a draft: said, never passed over in silence.

use crate::{location::Location, message::Message};

/// Something of the draft that was not read, or was read with a caution.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// What it is.
    pub message: Message,
    /// Where it stands.
    pub location: Location,
    /// The draft was cut off here, so that no verdict of completeness can be given.
    pub cut: bool,
}

impl Note {
    /// A note on something beside the text, such as an image.
    #[must_use]
    pub const fn beside(message: Message, location: Location) -> Self {
        Self { message, location, cut: false }
    }

    /// A note that the rest of the draft was not read.
    #[must_use]
    pub const fn cut(message: Message, location: Location) -> Self {
        Self { message, location, cut: true }
    }
}
