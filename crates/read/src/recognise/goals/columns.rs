//! What the columns of a table of goals hold: their headings say.

use super::{
    labels::{Label, label},
    text,
};
use crate::{
    dates,
    recognise::{outline::Outline, tables::Table},
};
use verslagtoets_core::{
    framework::PartKind,
    wording::{Folded, part_heading},
};

/// What the columns of a table hold.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// The column of the goals.
    pub(super) goal: Option<usize>,
    /// The columns of their dates.
    pub(super) dates: Vec<usize>,
    /// The columns of periods, "Q1", each with the block of its heading: what stands in them is due then.
    pub(super) periods: Vec<(usize, usize)>,
    /// The column of their pillars.
    pub(super) pillar: Option<usize>,
    /// All other columns.
    pub(super) others: Vec<usize>,
    /// The first row below the headings.
    pub(super) first_row: usize,
}

impl Columns {
    pub(super) fn of(outline: &Outline<'_>, table: &Table) -> Self {
        let Some((header, labels)) = header(outline, table) else { return Self::without_headings(outline, table) };
        let heading = |column: usize| Some((column, table.cell(header, column)?));
        let is_period = |(_, cell): &(usize, usize)| dates::is_date(text(outline, *cell));
        let find = |wanted: Label| labels.iter().position(|label| *label == Some(wanted));
        // "Doel 2024 | Resultaat | Doel 2025": the goals are those of the last year.
        let year = |column: usize| dates::years(table.words(outline.draft, header, column)).into_iter().max();
        let goals = (0..labels.len()).filter(|column| labels.get(*column) == Some(&Some(Label::Goal)));
        let is_told = |column: usize| heads_look_back(table.words(outline.draft, header, column));
        let latest = goals
            .filter_map(|column| Some((year(column)?, column)))
            .max_by_key(|(year, column)| (*year, labels.len() - column))
            .filter(|_| (0..labels.len()).any(is_told));
        let goal = find(Label::Specific)
            .or_else(|| latest.map(|(_, column)| column))
            .or_else(|| find(Label::Goal))
            .or_else(|| find(Label::Action))
            .or_else(|| labels.iter().position(Option::is_none))
            .or_else(|| find(Label::Date).and_then(|_| find(Label::Row)));
        Self {
            goal,
            dates: (0..labels.len()).filter(|column| labels.get(*column) == Some(&Some(Label::Date))).collect(),
            periods: (0..labels.len()).filter_map(heading).filter(is_period).collect(),
            pillar: find(Label::Pillar),
            others: (0..labels.len())
                .filter(|column| {
                    Some(*column) != goal
                        && matches!(
                            labels.get(*column),
                            Some(None | Some(Label::Goal | Label::Action | Label::Row | Label::Other))
                        )
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

/// Whether a column's heading looks back: "Resultaat 2024".
pub(in crate::recognise) fn heads_look_back(heading: &str) -> bool {
    part_heading(heading).is_some_and(|part| part.kind == PartKind::Retrospective)
}

/// The row that heads the columns, and what it says of each: the first, or one below a title over all columns. Beside a
/// column with a name a period heads one too: "Doel | Q1 | Q2".
fn header(outline: &Outline<'_>, table: &Table) -> Option<(usize, Vec<Option<Label>>)> {
    const REACH: usize = 3;
    let first = (0..table.rows.min(REACH)).find(|row| table.title(outline.draft, *row).is_none())?;
    // Months below a year: a cell that stands beside both makes one heading of two rows.
    let goes_on = |row: &usize| table.cell(*row, 0).is_some() && table.cell(*row, 0) == table.cell(first, 0);
    let row = (first + 1..table.rows.min(first + REACH)).take_while(goes_on).last().unwrap_or(first);
    let words = |column: usize| table.words(outline.draft, row, column);
    // "Doel 1" above "Doel 2" counts the rows.
    let is_counted = |row: usize, column: usize| {
        let words = table.words(outline.draft, row, column).trim_end_matches(['.', ':', ')']);
        label(words) == Some(Label::Goal) && words.ends_with(|char: char| char.is_ascii_digit())
    };
    if (0..table.columns).any(|column| is_counted(row, column) && is_counted(row + 1, column)) {
        return None;
    }
    let mut labels: Vec<Option<Label>> = (0..table.columns).map(|column| heading_label(words(column))).collect();
    if labels.iter().any(Option::is_some) {
        for (column, label) in labels.iter_mut().enumerate() {
            *label = label.or_else(|| dates::is_date(words(column)).then_some(Label::Date));
        }
    }
    let labelled = labels.iter().flatten().count();
    let heads_goals =
        || labels.contains(&Some(Label::Goal)) && (0..table.columns).all(|column| is_short(words(column)));
    (labelled > 0 && labelled * 2 >= labels.len() || heads_goals()).then_some((row, labels))
}

/// Whether words can be no more than the heading of a column.
fn is_short(words: &str) -> bool {
    words.split_whitespace().count() <= 2
}

/// What a column's heading announces: by the whole heading, or by its first word that does. "Eerste kwartaal 2026" is a
/// date and no heading.
fn heading_label(heading: &str) -> Option<Label> {
    if heading.contains(|char: char| char.is_ascii_digit()) && dates::is_date(heading) {
        return None;
    }
    label(heading).or_else(|| {
        let folded = Folded::new(heading);
        if folded.words().count() > 8 {
            return None;
        }
        folded.words().find_map(|word| label(word).filter(|label| !matches!(label, Label::Other)))
    })
}
