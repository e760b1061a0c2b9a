//! Packages built in tests, and drafts written down so that a test can be read.

#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "each test file uses its own part")]

use verslagtoets_core::{Lang, Note};
use verslagtoets_read::{
    Draft, Options, ReadError, Reading,
    draft::{BlockKind, HeadingBasis},
};

pub mod docx;
pub mod odt;

/// A ZIP file in the making.
#[derive(Default)]
pub struct Zip {
    local: Vec<u8>,
    central: Vec<u8>,
    entries: u16,
}

impl Zip {
    /// Adds a part as it is.
    pub fn stored(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let content = content.as_ref();
        self.entry(name, 0, 0, content, content)
    }

    /// Adds a packed part.
    pub fn deflated(self, name: &str, content: &[u8]) -> Self {
        let packed = miniz_oxide::deflate::compress_to_vec(content, 6);
        self.entry(name, 0, 8, &packed, content)
    }

    /// Adds a part that says it is locked by a password.
    pub fn locked(self, name: &str) -> Self {
        self.entry(name, 1, 0, b"....", b"....")
    }

    fn entry(mut self, name: &str, flags: u16, method: u16, packed: &[u8], content: &[u8]) -> Self {
        let mut header = Vec::new();
        for field in [20, flags, method, 0, 0] {
            header.extend(u16::to_le_bytes(field));
        }
        for field in [rawzip::crc32(content), packed.len() as u32, content.len() as u32] {
            header.extend(field.to_le_bytes());
        }
        header.extend((name.len() as u16).to_le_bytes());
        header.extend([0, 0]);
        self.central.extend(b"PK\x01\x02\x14\x00");
        self.central.extend(&header);
        self.central.extend([0; 10]);
        self.central.extend((self.local.len() as u32).to_le_bytes());
        self.central.extend(name.bytes());
        self.local.extend(b"PK\x03\x04");
        self.local.extend(&header);
        self.local.extend(name.bytes());
        self.local.extend(packed);
        self.entries += 1;
        self
    }

    /// The file.
    pub fn bytes(self) -> Vec<u8> {
        let mut bytes = self.local;
        let start = bytes.len() as u32;
        bytes.extend(&self.central);
        bytes.extend(b"PK\x05\x06\0\0\0\0");
        bytes.extend(self.entries.to_le_bytes());
        bytes.extend(self.entries.to_le_bytes());
        bytes.extend((self.central.len() as u32).to_le_bytes());
        bytes.extend(start.to_le_bytes());
        bytes.extend([0, 0]);
        bytes
    }
}

/// Reads a file that can be read.
pub fn reading(bytes: &[u8]) -> Reading {
    verslagtoets_read::read(bytes, &Options::default()).unwrap()
}

/// The error of a file that cannot be read.
pub fn error(bytes: &[u8]) -> ReadError {
    verslagtoets_read::read(bytes, &Options::default()).unwrap_err()
}

/// The blocks of a file, one line each.
pub fn lines(bytes: &[u8]) -> Vec<String> {
    show(&reading(bytes).draft)
}

/// The notes on a file, in Dutch.
pub fn notes(bytes: &[u8]) -> Vec<String> {
    reading(bytes).notes.iter().map(said).collect()
}

/// A note in Dutch, with an exclamation mark where the draft was cut.
pub fn said(note: &Note) -> String {
    let mark = if note.cut { "! " } else { "" };
    format!("{mark}{}", note.message.render(Lang::Nl))
}

/// The blocks of a draft, one line each: `# heading`, `~# inferred heading`, `- item`, `1. numbered item`,
/// `[table row,column] cell` with the rows and columns it covers where those are more than one.
pub fn show(draft: &Draft) -> Vec<String> {
    let mark = |kind: &BlockKind| match kind {
        BlockKind::Paragraph => String::new(),
        BlockKind::Heading { level, basis } => {
            let inferred = if *basis == HeadingBasis::Inferred { "~" } else { "" };
            format!("{inferred}{} ", "#".repeat(usize::from(*level)))
        }
        BlockKind::Item { depth, ordered } => {
            format!("{}{} ", "  ".repeat(usize::from(*depth)), if *ordered { "1." } else { "-" })
        }
        BlockKind::Cell(cell) => {
            let span = match (cell.row_span, cell.column_span) {
                (1, 1) => String::new(),
                (rows, columns) => format!(" {rows}x{columns}"),
            };
            let header = if cell.header { " header" } else { "" };
            format!("[{} {},{}{span}{header}] ", cell.table, cell.row, cell.column)
        }
    };
    let text = |text: &str| text.replace('\n', " / ");
    draft.blocks.iter().map(|block| format!("{}{}", mark(&block.kind), text(block.text.as_str()))).collect()
}
