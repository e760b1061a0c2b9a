//! Goals in a table whose first column says what stands beside it: "Doel | ...", "Actie | ...", "Gereed | ...".

use super::{
    GoalSpans, Span,
    labels::{Label, label},
    text,
};
use crate::recognise::{outline::Outline, tables::Table};

/// The goals of such a table, a column each, and one after the other where their first label comes back; `None` for other
/// tables.
pub(super) fn goals(outline: &Outline<'_>, table: &Table) -> Option<Vec<GoalSpans>> {
    let words = |row, column| table.words(outline.draft, row, column);
    let labels: Vec<Option<Label>> = (0..table.rows).map(|row| label(words(row, 0))).collect();
    let first = |wanted: Label| labels.iter().position(|label| *label == Some(wanted));
    let opening = first(Label::Goal).or_else(|| first(Label::Specific)).or_else(|| first(Label::Action))?;
    let labelled = labels.iter().flatten().count();
    let dated = labels.contains(&Some(Label::Date));
    let headed = (1..table.columns).any(|column| label(words(opening, column)).is_some());
    if table.columns < 2 || labelled < 2 || labelled * 3 < table.rows * 2 || !dated || headed {
        return None;
    }
    let opener = name(words(opening, 0));
    let mut found = Vec::new();
    for column in 1..table.columns {
        let mut goal: Option<GoalSpans> = None;
        for (row, label) in labels.iter().enumerate() {
            let Some(cell) = table.cell(row, column).filter(|cell| !text(outline, *cell).trim().is_empty()) else {
                continue;
            };
            if table.cell(row, column - 1) == Some(cell) {
                continue;
            }
            let span = Span::whole(outline, cell);
            if name(words(row, 0)) == opener {
                found.extend(goal.replace(GoalSpans::of(span)));
            } else if let Some(goal) = &mut goal {
                let place = match label {
                    Some(Label::Date) => &mut goal.dates,
                    Some(Label::Specific) if goal.is_name(outline) => &mut goal.text,
                    _ => &mut goal.steps,
                };
                place.push(span);
            }
        }
        found.extend(goal);
    }
    Some(found)
}

/// A label without the number behind it: "Doel 2".
fn name(label: &str) -> &str {
    label.trim_end_matches(|char: char| char.is_ascii_digit() || matches!(char, ' ' | '.' | ':'))
}
