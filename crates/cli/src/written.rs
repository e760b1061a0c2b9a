//! What a command says of a file that it wrote, where the file itself is not what a person looks at next.

use crate::{output::is_device, warn};
use std::path::Path;
use verslagtoets_core::{Lang, Message, Words};

/// What was written.
pub(crate) enum Written {
    /// An empty draft over a year.
    Blank(i32),
    /// A copy with so many comments.
    Copy(usize),
    /// A baseline of so many findings.
    Baseline(usize),
    /// A baseline of which so many findings were taken out.
    Pruned {
        /// Taken out.
        gone: usize,
        /// Still there.
        left: usize,
    },
}

impl Written {
    /// Says it on the error stream; not of something like `/dev/stdout`, which is no file to look for.
    pub(crate) fn tell(&self, path: &Path, lang: Lang) {
        if !is_device(path) {
            warn(&self.message().with("path", path.to_string_lossy().into_owned()).render(lang));
        }
    }

    fn message(&self) -> Message {
        match self {
            Self::Blank(year) => Message::new(&BLANK).with("year", *year),
            Self::Copy(1) => Message::new(&ONE_COMMENT),
            Self::Copy(count) => Message::new(&COMMENTS).with("count", *count as u32),
            Self::Baseline(1) => Message::new(&ONE_FINDING),
            Self::Baseline(count) => Message::new(&FINDINGS).with("count", *count as u32),
            Self::Pruned { gone, left } => Message::new(&PRUNED).with("gone", *gone as u32).with("left", *left as u32),
        }
    }
}

const BLANK: Words =
    Words { nl: "{path} geschreven: een leeg verslag over {year}.", en: "{path} written: an empty report on {year}." };
const ONE_COMMENT: Words = Words { nl: "{path} geschreven: 1 opmerking.", en: "{path} written: 1 comment." };
const COMMENTS: Words =
    Words { nl: "{path} geschreven: {count} opmerkingen.", en: "{path} written: {count} comments." };
const ONE_FINDING: Words =
    Words { nl: "{path} geschreven: 1 bekende bevinding.", en: "{path} written: 1 known finding." };
const FINDINGS: Words =
    Words { nl: "{path} geschreven: {count} bekende bevindingen.", en: "{path} written: {count} known findings." };
const PRUNED: Words = Words {
    nl: "{path} geschreven: {gone} weggehaald, {left} nog bekend.",
    en: "{path} written: {gone} removed, {left} still known.",
};
