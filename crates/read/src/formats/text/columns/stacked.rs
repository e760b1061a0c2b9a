//! Cells below one another, one a line, below as many lines that head the columns.

use super::{Rows, Words};
use crate::{
    dates::is_date,
    formats::text::line::Line,
    recognise::{ColumnLabel, column_label},
};
use verslagtoets_core::wording::{states_part, states_pillar};

/// The rows that begin with the first line.
pub(super) fn rows<'a>(lines: &[Line<'a>]) -> Option<Rows<'a>> {
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
    let rows = grouped(cells, &labels)?;
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
fn grouped<'a>(cells: Vec<Words<'a>>, labels: &[ColumnLabel]) -> Option<Vec<Vec<Words<'a>>>> {
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
