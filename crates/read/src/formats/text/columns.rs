//! Tables that a PDF tool laid out as text: columns apart by blanks, or one cell a line.

use super::{
    assemble::ends_in_small_word,
    line::{Line, Page},
};
use crate::{
    dates::is_date,
    draft::{Block, BlockKind, Cell, Text},
    recognise::{ColumnLabel, column_label},
    sign::sign,
};
use verslagtoets_core::wording::{states_part, states_pillar};

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
    let (rows, lines) = aligned(rest).or_else(|| stacked(rest))?;
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

/// Columns apart by two blanks or more, at the same place in line after line.
fn aligned<'a>(lines: &[Line<'a>]) -> Option<Rows<'a>> {
    let first = lines.first().filter(|line| line.text.contains("  ") || line.text.contains('\t'))?;
    let first = segments(first);
    if first.len() < 2 || is_numbered(&first) {
        return None;
    }
    let starts: Vec<usize> = first.iter().map(|segment| segment.column).collect();
    let tabbed = lines.first().is_some_and(|line| line.text.contains('\t'));
    let heads: Vec<&str> = first.iter().map(|segment| segment.text).collect();
    let mut rows: Vec<Vec<Words<'a>>> = Vec::new();
    let mut full = 0;
    let mut taken = 0;
    let mut label: Option<Segment<'a>> = None;
    for (offset, line) in lines.iter().enumerate() {
        let segments = cut(segments(line), &starts);
        // A label may begin on the line above its row: "Cliënten op", "31 december 2024    33".
        if label.is_none() && matches!(segments.as_slice(), [_]) && line.gap == 0 && begins_label(lines, offset) {
            label = segments.into_iter().next();
            continue;
        }
        let places: Option<Vec<usize>> = segments.iter().map(|segment| column_at(&starts, segment.column)).collect();
        let Some(places) = places else { break };
        // A table goes on over the end of a page, where its heads may come back.
        let gap = if line.page && places.len() >= 2 { 0 } else { line.gap };
        if offset > 0 && line.page && segments.iter().map(|segment| segment.text).eq(heads.iter().copied()) {
            continue;
        }
        let row_begins = rows.last().and_then(|row| row.first()?.parts.first()).map(|(text, _)| *text);
        // "zorg" below "2. Continuïteit van" goes on in its row.
        let lower = line.text.starts_with(|char: char| char.is_lowercase() || char == '(')
            && row_begins.is_some_and(|text| !text.starts_with(char::is_lowercase));
        let worded = segments.first().is_some_and(|first| first.text.contains(char::is_alphabetic));
        let goes_on = gap == 0 && (lower || worded && rows.last().is_some_and(|row| is_unfinished(row)));
        let begins = places.first() == Some(&0) && places.len() >= 2 && !goes_on;
        let wraps_first = places.first() == Some(&0) && !begins;
        let wraps = !wraps_first || line.indent > 0 || goes_on || !tabbed && fits_column(line, &starts);
        if offset > 0 && (gap > 1 || (!begins && (gap > 0 || !wraps))) {
            break;
        }
        if begins {
            rows.push(vec![Words::default(); starts.len()]);
            full += 1;
        }
        let Some(row) = rows.last_mut() else { break };
        if let (Some(label), Some(cell)) = (label.take(), row.first_mut()) {
            cell.parts.push((label.text, label.start));
        }
        for (segment, place) in segments.iter().zip(places) {
            if let Some(cell) = row.get_mut(place) {
                cell.parts.push((segment.text, segment.start));
            }
        }
        taken = offset + 1;
    }
    (full >= 2).then_some((rows, taken))
}

/// The column that begins at a place or near it: nearer by far than to the one beside it.
fn column_at(starts: &[usize], place: usize) -> Option<usize> {
    /// A line may be this far off, in characters.
    const SLACK: usize = 5;
    let off = |column: usize| starts.get(column).map_or(usize::MAX, |start| start.abs_diff(place));
    let nearest = (0..starts.len()).min_by_key(|column| off(*column))?;
    let beside = [nearest.checked_sub(1), nearest.checked_add(1)].into_iter().flatten().map(off).min();
    let sure = off(nearest) <= 2
        || nearest > 0 && off(nearest) <= SLACK && beside.is_none_or(|beside| off(nearest) * 2 < beside);
    sure.then_some(nearest)
}

/// Whether a cell of a row breaks off after a word that leads to another: "Met het zorgkantoor en".
fn is_unfinished(row: &[Words<'_>]) -> bool {
    row.iter().filter_map(|cell| cell.parts.last()).any(|(text, _)| ends_in_small_word(text))
}

/// "2.3   Doelen" and "–   Wij hebben" are a heading and an item, however wide the gap.
fn is_numbered(segments: &[Segment<'_>]) -> bool {
    matches!(segments, [lead, _] if lead.text.len() <= 8 && !lead.text.contains(char::is_alphabetic))
}

/// Whether a line is the beginning of the label that the row below it ends: the row goes on in small letters or figures.
fn begins_label(lines: &[Line<'_>], offset: usize) -> bool {
    let Some((line, next)) = lines.get(offset).zip(lines.get(offset + 1)) else { return false };
    let goes_on = next.text.starts_with(|char: char| char.is_lowercase() || char.is_ascii_digit());
    let level = next.gap == 0 && next.indent == line.indent && segments(next).len() >= 2;
    level && goes_on && line.text.ends_with(char::is_alphabetic) && line.text.starts_with(char::is_uppercase)
}

/// Segments cut where a column begins that a full cell before it touches: "Opleidingshuis Q3 2025".
fn cut<'a>(segments: Vec<Segment<'a>>, starts: &[usize]) -> Vec<Segment<'a>> {
    let alone = segments.len() == 1;
    let mut cut = Vec::with_capacity(segments.len());
    for mut segment in segments {
        for start in starts.iter().skip(1).filter(|_| !alone) {
            let Some(offset) = start.checked_sub(segment.column).filter(|offset| *offset > 0) else { continue };
            let Some((at, _)) = segment.text.char_indices().nth(offset) else { continue };
            let Some((before, after)) = segment.text.split_at_checked(at).filter(|(before, _)| before.ends_with(' '))
            else {
                continue;
            };
            cut.push(Segment { text: before.trim_end(), ..segment });
            segment = Segment { text: after, column: *start, start: segment.start + at };
        }
        cut.push(segment);
    }
    cut
}

/// Whether a line goes on in the first column of the row above it: it ends before the second begins.
fn fits_column(line: &Line<'_>, starts: &[usize]) -> bool {
    let end = line.indent + line.text.chars().count();
    let opens_part = || states_pillar(line.text) || states_part(line.text);
    starts.get(1).is_some_and(|second| end < *second) && sign(line.text).is_none() && !opens_part()
}

/// What sets the columns of cells apart that tabs set off.
const TAB: usize = 100;

/// A longer line is no row of a table, in bytes.
const LONGEST_ROW: usize = 400;

/// A stretch of a line between wide blanks.
#[derive(Clone, Copy)]
struct Segment<'a> {
    text: &'a str,
    /// Column in characters, or in tabs times [`TAB`].
    column: usize,
    /// Byte offset in the source.
    start: usize,
}

fn segments<'a>(line: &Line<'a>) -> Vec<Segment<'a>> {
    if line.raw.len() > LONGEST_ROW {
        return Vec::new();
    }
    let base = line.start - (line.raw.len() - line.raw.trim_start().len());
    let tabbed = line.text.contains('\t');
    let mut segments: Vec<Segment<'a>> = Vec::new();
    let mut at = 0;
    for part in line.raw.split_inclusive(['\t', ' ']) {
        let text = part.trim_end();
        let before = line.raw.get(..at).unwrap_or_default();
        let column = if tabbed { before.matches('\t').count() * TAB } else { before.chars().count() };
        let apart = before.ends_with("  ") || before.ends_with('\t') || before.trim().is_empty();
        if !text.is_empty() {
            match segments.last_mut().filter(|_| !apart) {
                Some(last) => {
                    let from = last.start - base;
                    last.text = line.raw.get(from..at + text.len()).unwrap_or(last.text);
                }
                None => segments.push(Segment { text, column, start: base + at }),
            }
        }
        at += part.len();
    }
    segments
}

/// One cell a line, below as many lines that head the columns.
fn stacked<'a>(lines: &[Line<'a>]) -> Option<Rows<'a>> {
    let labels = column_labels(lines);
    // A part's own heading may stand right above the heading of its first column: "Doelen 2025", "Doel".
    let is_part_heading = labels.get(1).is_some_and(|second| labels.first() == Some(second));
    if labels.len() < 2 || is_part_heading || !labels.iter().any(|label| label.opens_table()) {
        return None;
    }
    let mut cells: Vec<Words<'a>> = Vec::new();
    let mut taken = labels.len();
    for line in lines.iter().skip(labels.len()) {
        if (line.gap > 0 && !line.page) || is_title(line) {
            break;
        }
        taken += 1;
        match cells.last_mut().filter(|_| line.text.starts_with(char::is_lowercase)) {
            Some(last) if !last.parts.first().is_some_and(|(text, _)| is_date(text)) && !is_date(line.text) => {
                last.parts.push((line.text, line.start));
            }
            _ => cells.push(Words::of(line.text, line.start)),
        }
    }
    let heads = lines.iter().take(labels.len()).map(|line| Words::of(line.text, line.start)).collect();
    let rows = rows(cells, &labels)?;
    Some((core::iter::once(heads).chain(rows).collect(), taken))
}

/// What the first lines head. A second label of rows is the first row's own.
fn column_labels(lines: &[Line<'_>]) -> Vec<ColumnLabel> {
    const MOST: usize = 7;
    let mut labels: Vec<ColumnLabel> = Vec::new();
    for line in lines.iter().take(MOST) {
        let apart = line.gap > 0 && !labels.is_empty();
        let has_rows = labels.iter().any(|known| known.is_row());
        match column_label(line.text).filter(|label| !(apart || has_rows && label.is_row())) {
            Some(label) => {
                labels.push(label);
            }
            _ => break,
        }
    }
    labels
}

/// A line that opens another part ends a table.
fn is_title(line: &Line<'_>) -> bool {
    states_pillar(line.text) || line.gap > 0 && states_part(line.text)
}

/// Cells in rows: each row ends with its date, begins with its number, or has as many cells as there are columns.
fn rows<'a>(cells: Vec<Words<'a>>, labels: &[ColumnLabel]) -> Option<Vec<Vec<Words<'a>>>> {
    let text = |cell: &Words<'_>| cell.text().as_str().to_owned();
    let numbered = |cell: &Words<'_>, number: usize| text(cell).starts_with(&format!("{number}."));
    let by_number = cells.first().is_some_and(|cell| numbered(cell, 1)) && cells.iter().any(|cell| numbered(cell, 2));
    let by_date = labels.last().is_some_and(|label| label.is_date());
    let mut rows: Vec<Vec<Words<'a>>> = vec![Vec::new()];
    for cell in cells {
        let count = rows.len();
        let begins_next = by_number && numbered(&cell, count + 1);
        let Some(row) = rows.last_mut() else { break };
        if begins_next || (!by_number && !by_date && row.len() == labels.len()) {
            rows.push(vec![cell]);
            continue;
        }
        let ends = by_date && !by_number && !row.is_empty() && is_date(&text(&cell));
        row.push(cell);
        if ends {
            rows.push(Vec::new());
        }
    }
    rows.retain(|row| !row.is_empty());
    let rows: Vec<_> = rows.into_iter().map(|row| fit(row, labels.len())).collect();
    (!rows.is_empty()).then_some(rows)
}

/// Merges surplus cells into the first, where goals run over more lines; fills up what is missing.
fn fit(mut row: Vec<Words<'_>>, columns: usize) -> Vec<Words<'_>> {
    while row.len() > columns {
        let surplus = row.remove(1);
        if let Some(first) = row.first_mut() {
            first.parts.extend(surplus.parts);
        }
    }
    row.resize_with(columns, Words::default);
    row
}
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
