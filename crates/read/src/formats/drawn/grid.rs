//! Grids: borders of "+---+" with "|" between the cells.

use super::{
    DrawnCell, MOST_COLUMNS,
    lines::{Kind, Lines},
};

/// The cells of the grid that begins at a line, and the line behind it.
pub(super) fn table(lines: &Lines<'_>, first: usize) -> Option<(Vec<DrawnCell>, usize)> {
    let Kind::Border { .. } = lines.kind(first) else { return None };
    let is_part = |line: &usize| match lines.kind(*line) {
        Kind::Border { .. } => true,
        Kind::Other => lines.text(*line).trim_start().starts_with('|'),
        _ => false,
    };
    // What is no grid from its first line on is none from a later one.
    if first.checked_sub(1).is_some_and(|above| is_part(&above)) {
        return None;
    }
    let end = (first..lines.kinds.len()).find(|line| !is_part(line)).unwrap_or(lines.kinds.len());
    let borders: Vec<usize> = (first..end).filter(|line| matches!(lines.kind(*line), Kind::Border { .. })).collect();
    let last = *borders.last().filter(|last| **last > first)?;
    let mut corners: Vec<usize> = Vec::new();
    let mut headers = 0;
    for (row, border) in borders.iter().enumerate() {
        if let Kind::Border { corners: own, heads } = lines.kind(*border) {
            corners.extend(own);
            headers = if *heads && row > 0 { row } else { headers };
        }
    }
    corners.sort_unstable();
    corners.dedup();
    if corners.len() > MOST_COLUMNS {
        return None;
    }
    let mut cells = Vec::new();
    for (row, pair) in borders.windows(2).enumerate() {
        let [above, below] = pair else { continue };
        self::row(lines, (above + 1, *below), &corners, (row as u32, row < headers), &mut cells)?;
    }
    (!cells.is_empty()).then_some((cells, last + 1))
}

/// The cells of one row; a cell goes on over a corner where no line has a sign there. `None` where the signs do not stand
/// below the corners or a border runs through a part of the row, so that words would be lost.
fn row(
    lines: &Lines<'_>,
    (from, to): (usize, usize),
    corners: &[usize],
    (row, header): (u32, bool),
    cells: &mut Vec<DrawnCell>,
) -> Option<()> {
    let walls: Vec<usize> = (0..corners.len())
        .filter(|corner| {
            let at = corners.get(*corner).copied().unwrap_or_default();
            (from..to).all(|line| lines.text(line).chars().nth(at) == Some('|'))
        })
        .collect();
    let holds_border = |line: usize| lines.text(line).contains("+--");
    let ends_at = |line: usize| lines.text(line).trim_end().chars().count().saturating_sub(1);
    let last = corners.last().copied()?;
    let closed = walls.first() == Some(&0) && walls.last() == Some(&(corners.len() - 1));
    if from < to && (!closed || (from..to).any(|line| holds_border(line) || ends_at(line) != last)) {
        return None;
    }
    for pair in walls.windows(2) {
        let [left, right] = pair else { continue };
        let place = |corner: &usize| corners.get(*corner).copied().unwrap_or_default();
        let chars = place(left) + 1..place(right);
        cells.push(DrawnCell {
            row,
            column: *left as u32,
            column_span: (right - left) as u32,
            header,
            lines: (from..to).filter_map(|line| lines.stretch(line, chars.clone())).collect(),
        });
    }
    Some(())
}
