//! Goals that are rows of a table: what each column holds, its heading says.

use super::{
    GoalSpans, Span,
    labels::{Label, label},
    text,
};
use crate::recognise::{outline::Outline, tables::Table};
use verslagtoets_core::wording::{Folded, pillar_heading};

/// Goals in the tables of a goals part; of a table for all pillars, only the rows of this one: a column names it, or a row
/// above.
pub(super) fn rows(outline: &Outline<'_>, blocks: &[usize], pillar: u8) -> Vec<GoalSpans> {
    let mut goals = Vec::new();
    for table in Table::all(outline.draft, blocks) {
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
            let named = columns.pillar.and_then(|column| table.cell(row, column));
            let number = named.and_then(|cell| pillar_number(outline, text(outline, cell))).or(above);
            if text(outline, cell).trim().is_empty() || number.is_some_and(|number| number != pillar) {
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
                goal.steps.extend(columns.others.iter().filter_map(|column| at(*column)));
            }
        }
    }
    goals
}

/// Whether a table holds goals of more pillars, told apart by a column or by rows above them.
pub(super) fn is_shared(outline: &Outline<'_>, table: &Table) -> bool {
    let columns = Columns::of(outline, table);
    let pillars = || (0..table.rows).filter_map(|row| pillar_number(outline, row_title(outline, table, row)?));
    columns.goal.is_some() && (columns.pillar.is_some() || pillars().nth(1).is_some())
}

/// The words of a row that is one cell, where they are the title of the rows below it.
fn row_title<'a>(outline: &'a Outline<'_>, table: &Table, row: usize) -> Option<&'a str> {
    const MOST_WORDS: usize = 9;
    let words = text(outline, table.spanning(row)?).trim();
    (!words.ends_with('.') && (1..=MOST_WORDS).contains(&words.split_whitespace().count())).then_some(words)
}

/// The pillar that a cell names, by its number alone or as a heading does.
fn pillar_number(outline: &Outline<'_>, words: &str) -> Option<u8> {
    let words = words.trim();
    words.parse().ok().or_else(|| pillar_heading(words, outline.edition)?.number())
}

/// What the columns of a table hold.
#[derive(Debug, Default)]
struct Columns {
    goal: Option<usize>,
    dates: Vec<usize>,
    pillar: Option<usize>,
    others: Vec<usize>,
    /// The first row below the headings.
    first_row: usize,
}

impl Columns {
    fn of(outline: &Outline<'_>, table: &Table) -> Self {
        let Some((header, labels)) = header(outline, table) else { return Self::without_headings(outline, table) };
        let find = |wanted: Label| labels.iter().position(|label| *label == Some(wanted));
        let goal =
            find(Label::Goal).or_else(|| find(Label::Action)).or_else(|| labels.iter().position(Option::is_none));
        Self {
            goal,
            dates: (0..labels.len()).filter(|column| labels.get(*column) == Some(&Some(Label::Date))).collect(),
            pillar: find(Label::Pillar),
            others: (0..labels.len())
                .filter(|column| {
                    Some(*column) != goal
                        && matches!(labels.get(*column), Some(None | Some(Label::Action | Label::Row | Label::Other)))
                })
                .collect(),
            first_row: header + 1,
        }
    }

    /// A table without headings: the column with the longest words holds the goals, every other one may hold dates.
    fn without_headings(outline: &Outline<'_>, table: &Table) -> Self {
        let length = |column: usize| {
            (0..table.rows)
                .filter_map(|row| table.cell(row, column))
                .map(|cell| text(outline, cell).len())
                .sum::<usize>()
        };
        let goal =
            (0..table.columns).max_by_key(|column| length(*column)).filter(|column| length(*column) > 12 * table.rows);
        Self { goal, dates: (0..table.columns).filter(|column| Some(*column) != goal).collect(), ..Self::default() }
    }
}

/// The row that heads the columns, and what it says of each: the first, or one below a title over all columns.
fn header(outline: &Outline<'_>, table: &Table) -> Option<(usize, Vec<Option<Label>>)> {
    const REACH: usize = 3;
    let row = (0..table.rows.min(REACH)).find(|row| table.spanning(*row).is_none())?;
    let labels: Vec<Option<Label>> = (0..table.columns)
        .map(|column| table.cell(row, column).and_then(|cell| column_label(text(outline, cell))))
        .collect();
    let headed = labels.iter().flatten().count() * 2 >= labels.len() && labels.iter().any(Option::is_some);
    headed.then_some((row, labels))
}

/// What a column's heading announces: by the whole heading, or by its first word that does.
fn column_label(heading: &str) -> Option<Label> {
    label(heading).or_else(|| {
        let folded = Folded::new(heading);
        if folded.words().count() > 8 {
            return None;
        }
        folded.words().find_map(|word| label(word).filter(|label| !matches!(label, Label::Other)))
    })
}
