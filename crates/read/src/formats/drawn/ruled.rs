//! Rows below groups of dashes, a group for each column; with a rule over and under them, blank lines set the rows apart.

use super::{
    DrawnCell, MOST_COLUMNS,
    lines::{Kind, Lines},
};
use core::ops::Range;
use verslagtoets_core::wording::{states_part, states_pillar};

/// Lines of a header at most.
const MOST_HEADER_LINES: usize = 12;

/// The lines of a table.
struct Layout {
    /// Lines of the header; none for a table without one.
    header: Range<usize>,
    /// Lines of the rows.
    rows: Range<usize>,
    /// The line behind the table.
    end: usize,
    /// A row may take more lines: blank lines set rows apart.
    spaced: bool,
}

/// The cells of the table that begins at a line, and the line behind it.
pub(super) fn table(lines: &Lines<'_>, first: usize) -> Option<(Vec<DrawnCell>, usize)> {
    let begins = first.checked_sub(1).is_none_or(|above| *lines.kind(above) == Kind::Blank);
    let (columns, layout) = if begins { framed(lines, first).or_else(|| plain(lines, first))? } else { return None };
    if layout.header.clone().chain(layout.rows.clone()).any(|line| !keeps_to(lines, line, &columns)) {
        return None;
    }
    let mut rows: Vec<Range<usize>> = Vec::new();
    for line in layout.rows.clone().filter(|line| *lines.kind(*line) != Kind::Blank) {
        match rows.last_mut().filter(|row| layout.spaced && row.end == line) {
            Some(row) => row.end = line + 1,
            None => rows.push(line..line + 1),
        }
    }
    let header = Some(layout.header).filter(|header| !header.is_empty());
    let mut cells = Vec::new();
    let all = header.iter().map(|header| (header, true)).chain(rows.iter().map(|row| (row, false)));
    for (row, (taken, header)) in all.enumerate() {
        for (column, chars) in columns.iter().enumerate() {
            cells.push(DrawnCell {
                row: row as u32,
                column: column as u32,
                column_span: 1,
                header,
                lines: taken.clone().filter_map(|line| lines.stretch(line, chars.clone())).collect(),
            });
        }
    }
    (!rows.is_empty()).then_some((cells, layout.end))
}

/// Whether a line has a blank before each column, so that no word is cut in two.
fn keeps_to(lines: &Lines<'_>, line: usize, columns: &[Range<usize>]) -> bool {
    let text = lines.text(line);
    columns.iter().skip(1).all(|column| text.chars().nth(column.start - 1).is_none_or(char::is_whitespace))
}

/// The characters of each column: from its dashes up to those of the next.
fn columns(groups: &[Range<usize>]) -> Option<Vec<Range<usize>>> {
    let starts = || groups.iter().skip(1).map(|group| group.start);
    let columns = core::iter::once(0).chain(starts()).zip(starts().chain([usize::MAX]));
    (2..=MOST_COLUMNS).contains(&groups.len()).then(|| columns.map(|(from, to)| from..to).collect())
}

/// Between two rules: with a header over groups of dashes, or without one, the rules themselves being such groups.
fn framed(lines: &Lines<'_>, first: usize) -> Option<(Vec<Range<usize>>, Layout)> {
    let frame = lines.rule(first)?;
    let next = |line: usize| lines.rules.get(line).copied().flatten();
    if let Some(columns) = columns(frame) {
        let last = next(first + 1).filter(|last| lines.rule(*last) == Some(frame))?;
        let rows = first + 1..last;
        let spaced = rows.clone().any(|line| *lines.kind(line) == Kind::Blank);
        return Some((columns, Layout { header: 0..0, rows, end: last + 1, spaced }));
    }
    let heads = next(first + 1).filter(|heads| (2..=MOST_HEADER_LINES).contains(&(heads - first)))?;
    let columns = columns(lines.rule(heads)?)?;
    let last = next(heads + 1).filter(|last| lines.rule(*last) == Some(frame))?;
    let header = first + 1..heads;
    Some((columns, Layout { header, rows: heads + 1..last, end: last + 1, spaced: true }))
}

/// A header of one line over groups of dashes, up to a blank line.
fn plain(lines: &Lines<'_>, first: usize) -> Option<(Vec<Range<usize>>, Layout)> {
    if *lines.kind(first) != Kind::Other {
        return None;
    }
    let columns = columns(lines.rule(first + 1)?)?;
    let is_row = |line: &usize| {
        let text = lines.text(*line);
        *lines.kind(*line) == Kind::Other
            && keeps_to(lines, *line, &columns)
            && !(states_part(text.trim()) || states_pillar(text))
    };
    let end = (first + 2..lines.kinds.len()).find(|line| !is_row(line)).unwrap_or(lines.kinds.len());
    let closed = usize::from(lines.rule(end).is_some());
    Some((columns, Layout { header: first..first + 1, rows: first + 2..end, end: end + closed, spaced: false }))
}
