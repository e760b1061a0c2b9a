//! Tables that a PDF tool laid out as text: columns apart by blanks, or one cell a line.

mod aligned;
mod stacked;

use super::line::Page;
use crate::draft::{Block, BlockKind, Cell, Text};

/// A table found in the lines.
pub(super) struct Table {
    /// Its cells, row by row.
    pub(super) blocks: Vec<Block>,
    /// Lines that it takes.
    pub(super) lines: usize,
}

/// A cell as it is gathered: stretches of lines.
#[derive(Debug, Clone, Default)]
struct Words<'a> {
    parts: Vec<(&'a str, usize)>,
}

impl<'a> Words<'a> {
    fn of(text: &'a str, start: usize) -> Self {
        Self { parts: vec![(text, start)] }
    }

    fn text(&self) -> Text {
        let mut text = Text::default();
        for (part, start) in &self.parts {
            if !text.is_empty() {
                text.push(" ", start.saturating_sub(1));
            }
            text.push_collapsed(part, *start);
        }
        text
    }
}

/// The table that begins at a line, if one does.
pub(super) fn table(page: &Page<'_>, index: usize, number: u32) -> Option<Table> {
    let rest = page.lines.get(index..)?;
    let (rows, lines) = aligned::rows(rest).or_else(|| stacked::rows(rest))?;
    let cells = rows.iter().enumerate().flat_map(|(row, cells)| {
        cells.iter().enumerate().map(move |(column, words)| Block {
            kind: BlockKind::Cell(Cell {
                table: number,
                row: row as u32,
                column: column as u32,
                row_span: 1,
                column_span: 1,
                header: false,
            }),
            text: words.text(),
            ..Block::default()
        })
    });
    Some(Table { blocks: cells.collect(), lines })
}

/// Rows of cells, and the lines they take.
type Rows<'a> = (Vec<Vec<Words<'a>>>, usize);

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(source: &str) -> Option<Vec<String>> {
        let page = Page::new(source);
        table(&page, 0, 0).map(|table| table.blocks.iter().map(|block| block.text.as_str().to_owned()).collect())
    }

    #[test]
    fn columns_apart_by_blanks_are_a_table() {
        let found = cells(
            "Doel                 Gereed\nTeams scholen        Q3 2025\n  in het model\nTuin opknappen       mei 2025\n",
        );
        assert_eq!(found.map(|cells| cells.len()), Some(6));
    }

    #[test]
    fn cells_below_one_another_are_a_table_when_labels_head_them() {
        let found =
            cells("Doel\nEigenaar\nGereed\nAlle teams zijn geschoold\nin het nieuwe model\nHoofd zorg\nQ3 2025\n");
        assert_eq!(
            found.and_then(|cells| cells.get(3).cloned()).as_deref(),
            Some("Alle teams zijn geschoold in het nieuwe model")
        );
        assert_eq!(cells("Wij werken aan rust\nen aan regelmaat.\n"), None);
    }
}
