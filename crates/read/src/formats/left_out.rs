//! What a reader of a text format left out: counted while it reads, told in one note each.

use crate::draft::LineIndex;
use core::ops::Range;
use verslagtoets_core::{Message, Note, Words};

/// Counts of what was left out, by kind.
#[derive(Debug, Default)]
pub(super) struct LeftOut {
    /// Pictures.
    pub(super) images: Tally,
    /// Text that was struck through or marked as deleted.
    pub(super) struck: Tally,
    /// Blocks of program code, or text that is indented as such.
    pub(super) code: Tally,
    /// Raw HTML in a text of another format.
    pub(super) raw_html: Tally,
}

/// How often something was left out, and where first.
#[derive(Debug, Default)]
pub(super) struct Tally {
    count: u32,
    first: Option<Range<usize>>,
}

impl Tally {
    /// Counts one that stands in the source at `range`.
    pub(super) fn add(&mut self, range: Range<usize>) {
        self.count += 1;
        self.first.get_or_insert(range);
    }

    fn note(self, words: &'static Words, lines: &LineIndex) -> Option<Note> {
        let location = lines.locate(self.first?);
        Some(Note::beside(Message::new(words).with("count", self.count), location))
    }
}

impl LeftOut {
    /// One note for each kind that occurred, at its first place.
    pub(super) fn notes(self, lines: &LineIndex) -> Vec<Note> {
        [
            self.images.note(&IMAGES, lines),
            self.struck.note(&STRUCK, lines),
            self.code.note(&CODE, lines),
            self.raw_html.note(&RAW_HTML, lines),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

const IMAGES: Words = Words {
    nl: "Afbeeldingen zijn niet gelezen (aantal: {count}). Zet wat erop staat ook in de tekst.",
    en: "Images were not read (number: {count}). Say in the text as well what they show.",
};

const STRUCK: Words = Words {
    nl: "Doorgehaalde tekst telt als verwijderd en is niet gelezen (aantal plaatsen: {count}).",
    en: "Struck text counts as deleted and was not read (number of places: {count}).",
};

const CODE: Words = Words {
    nl: "Codeblokken zijn niet gelezen (aantal: {count}). Tekst met vier spaties ervoor telt als codeblok.",
    en: "Code blocks were not read (number: {count}). Text with four blanks before it counts as a code block.",
};

const RAW_HTML: Words = Words {
    nl: "Blokken HTML in de tekst zijn niet gelezen (aantal: {count}).",
    en: "Blocks of HTML in the text were not read (number: {count}).",
};
