//! Outflow, and other counts with a stated total.

use super::numbers::{Number, counts};
use crate::recognise::{outline::Outline, units::Unit};
use verslagtoets_core::{
    Location,
    framework::PartKind,
    report::{Outflow, Sum},
    wording::Folded,
};

/// Outflow by destination, its stated total, and the other totals with their parts.
#[derive(Debug, Default)]
pub(super) struct Totals {
    pub(super) outflow: Vec<Outflow>,
    pub(super) outflow_total: Option<(u32, Option<Location>)>,
    pub(super) sums: Vec<Sum>,
}

/// Reads lists of "label: number" with or without a total, from tables, items and lines.
pub(super) fn totals(outline: &Outline<'_>, units: &[Unit]) -> Totals {
    let mut totals = Totals::default();
    totals.sums.extend(units.iter().filter_map(|unit| told_sum(outline, unit)));
    for group in groups(outline, units) {
        let rows: Vec<Row<'_>> = group.units.iter().filter_map(|unit| row(unit)).collect();
        let own = rows
            .iter()
            .find(|row| row.is_total)
            .map(|row| (row.number.value, row.unit.locate(outline, row.number.range.clone())));
        let listed = || rows.iter().take_while(|row| !row.is_total);
        let parts: Vec<u32> = listed().map(|row| row.number.value).collect();
        if parts.len() < 2 {
            continue;
        }
        let beside = if own.is_none() { total_beside(outline, units, &group, &parts) } else { None };
        let sum = |(total, location), apart| Sum { total, parts, apart, location };
        if group.is_outflow && totals.outflow.is_empty() {
            totals.outflow = listed()
                .map(|row| Outflow {
                    destination: row.label.to_owned(),
                    count: row.number.value,
                    location: row.unit.locate(outline, row.number.range.clone()),
                })
                .collect();
            totals.outflow_total = own;
            totals.sums.extend(beside.map(|total| sum(total, true)));
        } else if let Some(total) = own {
            totals.sums.push(sum(total, false));
        } else if let Some(total) = beside {
            totals.sums.push(sum(total, true));
        }
    }
    totals
}

/// "In totaal vertrokken 35 cliënten.": the total that a sentence right before or behind a table states. One that comes
/// nowhere near the sum of its rows is of something else.
fn total_beside(
    outline: &Outline<'_>,
    units: &[Unit],
    group: &Group<'_>,
    parts: &[u32],
) -> Option<(u32, Option<Location>)> {
    const BEFORE: usize = 2;
    group.units.first().filter(|unit| unit.table.is_some())?;
    let end = group.first + group.units.len();
    let beside = units.iter().take(group.first).skip(group.first.saturating_sub(BEFORE)).chain(units.get(end));
    let stated = beside.filter(|unit| unit.table.is_none()).find_map(|unit| {
        let lead = unit.text.to_lowercase().find("in totaal")?;
        let number = counts(&unit.text).into_iter().find(|number| number.range.start > lead)?;
        Some((number.value, unit.locate(outline, number.range)))
    });
    stated.filter(|(total, _)| is_near(*total, parts))
}

/// "In totaal 40 cliënten: 12 in de kliniek en 28 ambulant": a total, a colon and its parts, and nothing more. Without
/// "in totaal" the counts may be of different things.
fn told_sum(outline: &Outline<'_>, unit: &Unit) -> Option<Sum> {
    let (before, after) = unit.text.split_once(':').filter(|_| unit.table.is_none())?;
    let [total] = <[Number; 1]>::try_from(counts(before)).ok()?;
    let parts: Vec<u32> = counts(after).into_iter().map(|number| number.value).collect();
    let lead = Folded::new(before.get(..total.range.start)?);
    let listed = after.split([',', ';']).flat_map(|part| part.split(" en "));
    let apart = listed.filter(|part| !counts(part).is_empty()).count() == parts.len();
    let is_total = lead.as_str().ends_with("totaal");
    let fits = (is_total || is_near(total.value, &parts)) && parts.len() >= 2 && apart && !after.contains('%');
    fits.then(|| Sum { total: total.value, parts, apart: !is_total, location: unit.locate(outline, total.range) })
}

/// Whether a total comes near enough to the sum of some parts to be meant as it.
fn is_near(total: u32, parts: &[u32]) -> bool {
    let sum = parts.iter().copied().fold(0, u32::saturating_add);
    total.abs_diff(sum) <= sum / 4
}

/// Units that belong together: one table, or one run of items or short lines under one heading.
struct Group<'a> {
    units: Vec<&'a Unit>,
    /// Place of the first among all units.
    first: usize,
    is_outflow: bool,
}

fn groups<'a>(outline: &Outline<'_>, units: &'a [Unit]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut key = None;
    let mut announced = false;
    for (index, unit) in units.iter().enumerate() {
        let context = outline.contexts.get(unit.block);
        let heading = context.and_then(|context| context.parent);
        let is_outflow = context.is_some_and(|context| outline.part_kind(context.figures) == Some(PartKind::Outflow));
        if unit.table.is_none() && row(unit).is_none() {
            announced = speaks_of_outflow(&unit.text);
            key = None;
            continue;
        }
        let next = Some((unit.table, heading));
        if key != next {
            let header = unit.table.is_some() && speaks_of_outflow(&unit.text);
            groups.push(Group { units: Vec::new(), first: index, is_outflow: is_outflow || announced || header });
            key = next;
            announced = false;
        }
        if let Some(group) = groups.last_mut() {
            group.units.push(unit);
        }
    }
    groups
}

fn speaks_of_outflow(text: &str) -> bool {
    let folded = Folded::new(text);
    folded.words().any(|word| {
        ["uitstroom", "uitgestroomd", "uitstroming", "bestemming", "vervolgvoorziening", "vervolgplek"]
            .iter()
            .any(|sign| word.starts_with(sign))
    })
}

/// A label with one count.
struct Row<'a> {
    unit: &'a Unit,
    label: &'a str,
    number: Number,
    is_total: bool,
}

/// Reads "Detentie | 3", "Detentie: 3", "Detentie 3" and "3 naar detentie": short, one count at an end.
fn row(unit: &Unit) -> Option<Row<'_>> {
    let text = unit.text.as_str();
    let numbers = counts(text);
    let [number] = numbers.as_slice() else { return row_with_share(unit, &numbers) };
    labelled(unit, number)
}

/// "Detentie | 3 | 12%" has one count beside a share; a row with more counts is none of ours.
fn row_with_share<'a>(unit: &'a Unit, numbers: &[Number]) -> Option<Row<'a>> {
    let first = numbers.first()?;
    let last_cell = unit.cells().last()?;
    let lone = unit.table.is_some() && numbers.len() == 2 && last_cell.trim().chars().all(|char| char.is_ascii_digit());
    let first_is_label = unit.text.find(super::super::units::CELL_BREAK).is_some_and(|end| first.range.end <= end);
    if lone && first_is_label { labelled(unit, numbers.last()?) } else { None }
}

fn labelled<'a>(unit: &'a Unit, number: &Number) -> Option<Row<'a>> {
    let text = unit.text.as_str();
    let before = text.get(..number.range.start)?.trim();
    let after = text.get(number.range.end..)?.trim();
    let sign = |char: char| matches!(char, ':' | '|' | '-' | '–' | '=' | '.' | '(' | ')' | ' ' | ';' | ',');
    let after_is_unit = after.trim_matches(sign).split_whitespace().count() <= 2 || after.contains('%');
    let (label, fits) =
        if before.is_empty() { (after.trim_matches(sign), true) } else { (before.trim_matches(sign), after_is_unit) };
    let short = label.len() <= 90 && label.split_whitespace().count() <= 12 && label.chars().any(char::is_alphabetic);
    let folded = Folded::new(label);
    let is_total = folded.words().next().is_some_and(|word| word.starts_with("totaal") || word == "totale")
        || folded.as_str().ends_with("totaal");
    (fits && short).then(|| Row { unit, label, number: number.clone(), is_total })
}
