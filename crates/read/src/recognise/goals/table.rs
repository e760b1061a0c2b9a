//! Goals in tables: one a row, or one a column where the first column says what stands beside it.

use super::{GoalSpans, Span, columns::Columns, sheet, text};
use crate::{
    dates,
    recognise::{outline::Outline, tables::Table},
};
use verslagtoets_core::wording::pillar_heading;

/// Goals in the tables of a goals part; of a table for all pillars, only the rows of this one: a column names it, or a row
/// above.
pub(super) fn rows(outline: &Outline<'_>, blocks: &[usize], pillar: u8) -> Vec<GoalSpans> {
    let mut goals = Vec::new();
    for table in Table::all(outline.draft, blocks) {
        if let Some(found) = sheet::goals(outline, &table) {
            goals.extend(found);
            continue;
        }
        let columns = Columns::of(outline, &table);
        let Some(goal_column) = columns.goal else { continue };
        let mut previous = None;
        let mut above = None;
        for row in columns.first_row..table.rows {
            let Some(cell) = table.cell(row, goal_column) else { continue };
            if let Some(title) = row_title(outline, &table, row) {
                above = pillar_number(outline, title).or(above);
                continue;
            }
            let same_goal = previous == Some(cell);
            previous = Some(cell);
            let named = columns.pillar.map(|column| table.words(outline.draft, row, column).trim());
            let number = named.filter(|named| !named.is_empty()).map(|named| pillar_number(outline, named));
            // A row that names no pillar is of the one above, as where a merged cell was written once.
            above = number.unwrap_or(above);
            if text(outline, cell).trim().is_empty() || above.is_some_and(|above| above != pillar) {
                continue;
            }
            let at = |column: usize| {
                table.cell(row, column).filter(|found| *found != cell).map(|block| Span::whole(outline, block))
            };
            if !same_goal {
                goals.push(GoalSpans::of(Span::whole(outline, cell)));
            }
            if let Some(goal) = goals.last_mut() {
                goal.dates.extend(columns.dates.iter().filter_map(|column| at(*column)));
                let marked = columns.periods.iter().filter(|(column, _)| is_marked(outline, &table, row, *column));
                goal.dates.extend(marked.map(|(_, heading)| Span::whole(outline, *heading)));
                goal.steps.extend(columns.others.iter().filter_map(|column| at(*column)));
            }
        }
    }
    goals
}

/// Whether something stands in the column of a period, and no date of its own.
fn is_marked(outline: &Outline<'_>, table: &Table, row: usize, column: usize) -> bool {
    let words = table.words(outline.draft, row, column);
    !words.trim().is_empty() && dates::mentions(words, &dates::Context::default()).is_empty()
}

/// Whether a table holds goals of more pillars, told apart by a column or by rows above them; `outside` the pillars the
/// heading of the column is enough.
pub(super) fn is_shared(outline: &Outline<'_>, table: &Table, outside: bool) -> bool {
    let columns = Columns::of(outline, table);
    let beside = |row: usize| Some(table.words(outline.draft, row, columns.pillar?));
    let named = (columns.first_row..table.rows)
        .filter_map(|row| pillar_number(outline, row_title(outline, table, row).or_else(|| beside(row))?));
    let named: Vec<u8> = named.collect();
    let several = named.first().is_some_and(|first| named.iter().any(|other| other != first));
    columns.goal.is_some() && (outside && columns.pillar.is_some() || several)
}

/// The words of a row that is one cell, where they are the title of the rows below it; of a row of more cells, where its
/// only words name a pillar.
fn row_title<'a>(outline: &'a Outline<'_>, table: &Table, row: usize) -> Option<&'a str> {
    const MOST_WORDS: usize = 9;
    let names_pillar = |cell: usize| pillar_heading(text(outline, cell), outline.edition).is_some();
    let cell = table.title_if(outline.draft, row, names_pillar)?;
    let words = text(outline, cell).trim();
    (!words.ends_with('.') && (1..=MOST_WORDS).contains(&words.split_whitespace().count())).then_some(words)
}

/// The pillar that a cell names, by its number alone or as a heading does.
fn pillar_number(outline: &Outline<'_>, words: &str) -> Option<u8> {
    let words = words.trim();
    words.parse().ok().or_else(|| pillar_heading(words, outline.edition)?.number())
}
