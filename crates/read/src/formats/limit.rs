//! The most that is read of a draft. What lies beyond is cut off, and said.

use crate::draft::{Draft, LineIndex, Origin};
use verslagtoets_core::{Location, Message, Note, Words};

/// Most blocks in a draft, and most lines of a text; the longest reports have some thousands.
pub(super) const MAX_BLOCKS: usize = 100_000;

/// Most bytes of text in a draft: more than a thousand pages.
pub(super) const MAX_TEXT: usize = 4 << 20;

/// Columns of a table that are kept apart; what stands further right counts as the last.
#[cfg(any(feature = "docx", feature = "html", feature = "odt"))]
pub(super) const MAX_COLUMNS: u32 = 256;

const CUT: Words = Words {
    nl: "Het document is langer dan gelezen wordt; vanaf regel {line} is de rest overgeslagen.",
    en: "The document is longer than is read; from line {line} on, the rest was passed over.",
};

/// Reads as much of a source that is text throughout as a draft can hold.
pub(super) fn within(mut source: String, read: fn(String) -> Draft) -> Draft {
    let end = end(&source);
    let is_longer = end < source.len();
    source.truncate(end);
    let mut draft = read(source);
    let left = draft.blocks.get(MAX_BLOCKS).filter(|block| block.origin == Origin::Source);
    let left = left.and_then(|block| block.text.source_range(0..block.text.as_str().len()));
    if let Some(at) = left.map(|range| range.start).or_else(|| is_longer.then_some(end)) {
        draft.notes.extend(draft.lines.as_ref().map(|lines| cut_at(lines, at)));
    }
    draft.blocks.truncate(MAX_BLOCKS);
    draft
}

/// The note that all from byte `at` of the source on was passed over.
pub(super) fn cut_at(lines: &LineIndex, at: usize) -> Note {
    let location: Location = lines.locate(at..at);
    Note::cut(Message::new(&CUT).with("line", location.line.unwrap_or(1)), location)
}

/// Where the part of a source that is read ends.
fn end(source: &str) -> usize {
    let mut breaks = source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    let lines = breaks.nth(MAX_BLOCKS - 1).map_or(source.len(), |(at, _)| at + 1);
    source.floor_char_boundary(MAX_TEXT).min(lines)
}

#[cfg(all(test, feature = "html", feature = "markdown"))]
mod tests {
    use super::*;
    use crate::formats::{html, markdown, text};
    use verslagtoets_core::Lang;

    fn cuts(draft: &Draft) -> Vec<String> {
        draft.notes.iter().filter(|note| note.cut).map(|note| note.message.render(Lang::En)).collect()
    }

    fn from_line(line: u32) -> Vec<String> {
        vec![format!("The document is longer than is read; from line {line} on, the rest was passed over.")]
    }

    #[test]
    fn an_endless_line_is_cut() {
        let line = "é".repeat(MAX_TEXT / 2 + 10);
        for draft in [
            within(line.clone(), text::read),
            within(line.clone(), markdown::read),
            html::read("<p>".to_owned() + &line),
        ] {
            assert_eq!(cuts(&draft), from_line(1));
            assert_eq!(draft.blocks.iter().map(|block| block.text.as_str().len()).sum::<usize>(), MAX_TEXT);
        }
    }

    #[test]
    fn too_many_blocks_are_cut() {
        let beyond = MAX_BLOCKS as u32 + 1;
        let lines = "- a\n".repeat(MAX_BLOCKS + 10);
        let columns = "a    b\n".repeat(MAX_BLOCKS / 2 + 10);
        for (draft, line) in [
            (within(lines.clone(), text::read), beyond),
            (within(lines, markdown::read), beyond),
            (html::read("<p>a\n".repeat(MAX_BLOCKS + 10)), beyond),
            (within(columns, text::read), MAX_BLOCKS as u32 / 2 + 1),
        ] {
            assert_eq!((cuts(&draft), draft.blocks.len()), (from_line(line), MAX_BLOCKS));
        }
    }

    #[test]
    fn a_long_report_is_read_to_its_end() {
        let page = "Een alinea van een gewone lengte over de zorg van dit jaar.\n\n".repeat(20_000);
        assert!(cuts(&within(page.clone(), text::read)).is_empty());
        assert!(cuts(&within(page, markdown::read)).is_empty());
    }
}
