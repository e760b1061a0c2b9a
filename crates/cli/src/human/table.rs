//! A table without lines: columns as wide as their widest cell.

use super::page::{Page, Piece, plain};

/// Blanks between two columns.
const GAP: usize = 2;

/// Columns that the first column keeps on any page.
const LEAST: usize = 12;

/// Writes rows below each other. The first column is set to the left and cut where the page is too narrow for it; all
/// others are set to the middle.
pub(super) fn write(page: &mut Page, indent: usize, rows: &[Vec<Piece<'_>>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut widths: Vec<usize> = (0..columns).map(|column| width(rows, column)).collect();
    let others: usize = widths.iter().skip(1).map(|width| GAP + width).sum();
    if let Some(first) = widths.first_mut() {
        *first = (*first).min(page.width().saturating_sub(indent + others).max(LEAST));
    }
    for row in rows {
        let mut line = Vec::with_capacity(3 * columns);
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let cell = cell.cut(*width);
            let room = width.saturating_sub(cell.width());
            let before = if column == 0 { 0 } else { GAP + room / 2 };
            let after = if column == 0 { room } else { room - room / 2 };
            line.extend([plain(" ".repeat(before)), cell, plain(" ".repeat(after))]);
        }
        page.line(indent, &line);
    }
}

fn width(rows: &[Vec<Piece<'_>>], column: usize) -> usize {
    rows.iter().filter_map(|row| row.get(column)).map(Piece::width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stand_below_each_other() {
        let mut page = Page::new(80);
        let row = |cells: [&'static str; 3]| cells.map(plain).to_vec();
        write(&mut page, 2, &[row(["Pijler", "Beeld", "Doelen"]), row(["5 Informeren", "✓", "geen"])]);
        assert_eq!(page.into_text(), "  Pijler        Beeld  Doelen\n  5 Informeren    ✓     geen\n");
    }

    #[test]
    fn a_narrow_page_cuts_the_first_column() {
        let mut page = Page::new(24);
        write(&mut page, 0, &[["1 Veiligheid en zorg", "ontbreekt"].map(plain).to_vec()]);
        assert_eq!(page.into_text(), "1 Veiligheid…  ontbreekt\n");
    }
}
