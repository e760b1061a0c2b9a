//! A paragraph while its runs come in.

use crate::{
    draft::{Block, BlockKind, Look, Origin, Text},
    sign::strip_bullet,
};
use std::collections::BTreeMap;

/// What the style and the properties of a paragraph say of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Format {
    /// Paragraph, heading or list item.
    pub(crate) kind: BlockKind,
    /// It is the title of the document.
    pub(crate) title: bool,
    /// It is an entry of a table of contents: shown, but no content.
    pub(crate) contents: bool,
    /// Its end was deleted in a tracked change, so that the next paragraph goes on where it stops.
    pub(crate) runs_on: bool,
}

/// A paragraph in the making.
#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) number: u32,
    pub(super) format: Format,
    text: String,
    tally: Tally,
}

/// How much of the text looks how.
#[derive(Debug, Default)]
struct Tally {
    plain: bool,
    sizes: BTreeMap<Option<u16>, usize>,
}

impl Paragraph {
    pub(super) fn new(number: u32, format: Format) -> Self {
        Self { number, format, text: String::new(), tally: Tally::default() }
    }

    /// Takes text in: white space of any kind becomes one blank, marks that only guide line breaks go.
    pub(super) fn push(&mut self, text: &str, look: Look) {
        let mut seen = 0;
        let mut rest = text;
        while let Some((at, sign)) = rest.char_indices().find(|(_, char)| is_special(*char)) {
            let (word, after) = rest.split_at_checked(at).unwrap_or_default();
            seen += word.len();
            self.text.push_str(word);
            match sign {
                '\u{2011}' => self.text.push('-'),
                _ if sign.is_whitespace() => self.blank(),
                _ => {}
            }
            rest = after.get(sign.len_utf8()..).unwrap_or_default();
        }
        seen += rest.len();
        self.text.push_str(rest);
        if seen > 0 {
            self.tally.add(look, seen);
        }
    }

    /// Begins a new line in the same paragraph.
    pub(super) fn line_break(&mut self) {
        while self.text.ends_with(' ') {
            self.text.pop();
        }
        self.text.push('\n');
    }

    /// Whether nothing but white space came in.
    pub(super) fn is_blank(&self) -> bool {
        self.text.chars().all(char::is_whitespace)
    }

    /// Goes on as the paragraph that begins with `format`.
    pub(super) fn run_on(self, format: Format) -> Self {
        Self { format, ..self }
    }

    /// The blocks of the paragraph: one, or one more for every line that begins with a typed bullet; none where
    /// nothing is left to read.
    pub(super) fn into_blocks(self) -> Vec<Block> {
        let look = self.tally.look();
        let block =
            |kind, text: String| Block { kind, text: Text::plain(text), origin: Origin::Paragraph(self.number), look };
        if matches!(self.format.kind, BlockKind::Heading { .. }) {
            let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
            return if text.is_empty() { Vec::new() } else { vec![block(self.format.kind, text)] };
        }
        let mut blocks: Vec<(BlockKind, String)> = Vec::new();
        for line in self.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(item) = strip_bullet(line) {
                blocks.push((typed_item(&self.format.kind, !blocks.is_empty()), item.to_owned()));
            } else if let Some((_, text)) = blocks.last_mut() {
                text.push(' ');
                text.push_str(line);
            } else {
                blocks.push((self.format.kind.clone(), line.to_owned()));
            }
        }
        blocks.into_iter().map(|(kind, text)| block(kind, text)).collect()
    }

    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
            self.text.push(' ');
        }
    }
}

/// White space, the non-breaking hyphen, and marks without a width that guide line breaks.
fn is_special(char: char) -> bool {
    char <= ' '
        || (char >= '\u{80}'
            && (char.is_whitespace() || matches!(char, '\u{AD}' | '\u{200B}' | '\u{2011}' | '\u{2060}' | '\u{FEFF}')))
}

/// The item that a typed bullet makes: on the first line of a list item the bullet adds nothing, on a later line the
/// item lies within that one.
fn typed_item(kind: &BlockKind, later: bool) -> BlockKind {
    match kind {
        BlockKind::Item { depth, .. } if later => BlockKind::Item { depth: depth.saturating_add(1), ordered: false },
        BlockKind::Item { .. } => kind.clone(),
        _ => BlockKind::Item { depth: 0, ordered: false },
    }
}

impl Tally {
    fn add(&mut self, look: Look, count: usize) {
        self.plain |= !look.bold;
        *self.sizes.entry(look.size).or_default() += count;
    }

    /// Bold where all text is, and the size of most of it.
    fn look(&self) -> Look {
        let most = self.sizes.iter().max_by_key(|(_, count)| *count);
        Look { bold: !self.plain && most.is_some(), size: most.and_then(|(size, _)| *size) }
    }
}
