//! Columns apart by wide blanks or tabs, at the same place in line after line.

use super::{Rows, Words};
use crate::{
    formats::text::line::{GUTTER, Line},
    recognise::column_label,
    sign::sign,
};
use verslagtoets_core::wording::{states_part, states_pillar};

/// Lines of the first row at most, so that a search without success takes linear time.
const LONGEST_FIRST: usize = 16;

/// A longer line is no row of a table, in bytes; with tabs a cell may hold a paragraph.
const LONGEST_ROW: usize = 400;
const LONGEST_TABBED_ROW: usize = 4000;

/// What sets the columns of cells apart that tabs set off.
const TAB: usize = 100;

/// The rows that begin with the first line.
pub(super) fn rows<'a>(lines: &[Line<'a>]) -> Option<Rows<'a>> {
    let grid = Grid::of(lines.first()?)?;
    let mut rows: Vec<Vec<Words<'a>>> = Vec::new();
    let mut taken = 0;
    let mut label: Option<Segment<'a>> = None;
    for (offset, line) in lines.iter().enumerate() {
        if rows.len() < 2 && offset > LONGEST_FIRST {
            break;
        }
        let Some(segments) = grid.segments(line) else { break };
        // A label may begin on the line above its row: "Cliënten op", "31 december 2024    33".
        if label.is_none() && matches!(segments.as_slice(), [_]) && line.gap == 0 && begins_label(lines, offset) {
            label = segments.into_iter().next();
            continue;
        }
        let places: Option<Vec<usize>> = segments.iter().map(|segment| grid.column_at(segment.column)).collect();
        let Some(places) = places else { break };
        // A table goes on over the end of a page, where its heads may come back and those of another end it.
        let gap = if line.page && places.len() >= 2 { 0 } else { line.gap };
        if offset > 0 && line.page && places.len() >= 2 {
            if segments.iter().map(|segment| segment.text).eq(grid.heads.iter().copied()) {
                continue;
            }
            if segments.iter().all(|segment| column_label(segment.text).is_some()) {
                break;
            }
        }
        let goes_on = gap == 0 && continues_row(rows.as_slice(), line, &segments, &places);
        let begins = places.first() == Some(&0) && places.len() >= 2 && !goes_on;
        let wraps_first = places.first() == Some(&0) && !begins;
        let wraps = !wraps_first || line.indent > 0 || goes_on || grid.holds_in_first(line);
        if offset > 0 && (gap > 1 || (!begins && (gap > 0 || !wraps))) {
            break;
        }
        if begins {
            rows.push(vec![Words::default(); grid.starts.len()]);
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
    (rows.len() >= 2).then_some((rows, taken))
}

/// Whether a line goes on in the row above it although words stand in its first column: "zorg" below "2. Continuïteit
/// van", or what a cell led to that broke off.
fn continues_row(rows: &[Vec<Words<'_>>], line: &Line<'_>, segments: &[Segment<'_>], places: &[usize]) -> bool {
    let Some(row) = rows.last() else { return false };
    let begins = row.first().and_then(|cell| cell.parts.first()).map_or("", |(text, _)| *text);
    let lower = line.text.starts_with(|char: char| char.is_lowercase() || char == '(');
    if lower && !begins.is_empty() && !begins.starts_with(char::is_lowercase) {
        return true;
    }
    let breaks_off =
        |place: &usize| row.get(*place).and_then(|cell| cell.parts.last()).is_some_and(|(text, _)| leads_on(text));
    let worded = segments.first().is_some_and(|first| first.text.contains(char::is_alphabetic));
    worded && rows.len() > 1 && places.iter().any(breaks_off)
}

/// Words after which no cell ends; others, as in "loopt door", may end one.
const LEADING: &[&str] =
    &["de", "een", "en", "het", "hun", "met", "of", "ons", "onze", "te", "tussen", "uiterlijk", "van", "vanaf", "vóór"];

/// Whether a cell breaks off after a word that leads to another: "Met het zorgkantoor en".
fn leads_on(text: &str) -> bool {
    text.rsplit(' ').next().is_some_and(|last| LEADING.contains(&last))
}

/// Where the columns of a table begin.
struct Grid<'a> {
    /// The heads of the columns.
    heads: Vec<&'a str>,
    /// Their places, in characters or, where tabs set them off, in tabs times [`TAB`].
    starts: Vec<usize>,
    tabbed: bool,
}

impl<'a> Grid<'a> {
    /// The columns of a table by its first line.
    fn of(line: &Line<'a>) -> Option<Self> {
        let tabbed = line.text.contains('\t');
        let first = (tabbed || line.text.contains(GUTTER)).then(|| segments(line, tabbed)).flatten()?;
        let starts: Vec<usize> = first.iter().map(|segment| segment.column).collect();
        let heads = first.iter().map(|segment| segment.text).collect();
        (first.len() >= 2 && !is_numbered(&first)).then_some(Self { heads, starts, tabbed })
    }

    /// The stretches of a line, cut where a column begins; `None` where it is too long for a row.
    fn segments(&self, line: &Line<'a>) -> Option<Vec<Segment<'a>>> {
        let segments = segments(line, self.tabbed)?;
        Some(if self.tabbed { segments } else { cut(segments, &self.starts) })
    }

    /// The column that begins at a place or near it: nearer by far than to the one beside it.
    fn column_at(&self, place: usize) -> Option<usize> {
        /// A line may be this far off, in characters.
        const SLACK: usize = 5;
        let off = |column: usize| self.starts.get(column).map_or(usize::MAX, |start| start.abs_diff(place));
        let nearest = (0..self.starts.len()).min_by_key(|column| off(*column))?;
        let beside = [nearest.checked_sub(1), nearest.checked_add(1)].into_iter().flatten().map(off).min();
        let sure = off(nearest) <= 2
            || nearest > 0 && off(nearest) <= SLACK && beside.is_none_or(|beside| off(nearest) * 2 < beside);
        sure.then_some(nearest)
    }

    /// Whether a line goes on in the first column of the row above it: it ends before the second begins.
    fn holds_in_first(&self, line: &Line<'_>) -> bool {
        let end = line.indent + line.text.chars().count();
        let opens_part = || states_pillar(line.text) || states_part(line.text);
        let fits = !self.tabbed && self.starts.get(1).is_some_and(|second| end < *second);
        fits && sign(line.text).is_none() && !opens_part()
    }
}

/// "2.3   Doelen" and "–   Wij hebben" are a heading and an item, however wide the gap.
fn is_numbered(segments: &[Segment<'_>]) -> bool {
    matches!(segments, [lead, _] if lead.text.len() <= 8 && !lead.text.contains(char::is_alphabetic))
}

/// Whether a line is the beginning of the label that the row below it ends: the row goes on in small letters or figures.
fn begins_label(lines: &[Line<'_>], offset: usize) -> bool {
    let Some((line, next)) = lines.get(offset).zip(lines.get(offset + 1)) else { return false };
    let goes_on = next.text.starts_with(|char: char| char.is_lowercase() || char.is_ascii_digit());
    let level = next.gap == 0 && next.indent == line.indent && next.text.contains(GUTTER);
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

/// A stretch of a line between wide blanks.
#[derive(Clone, Copy)]
struct Segment<'a> {
    text: &'a str,
    /// Its place, as in [`Grid::starts`].
    column: usize,
    /// Byte offset in the source.
    start: usize,
}

/// The stretches of a line; `None` where it is too long for a row.
fn segments<'a>(line: &Line<'a>, tabbed: bool) -> Option<Vec<Segment<'a>>> {
    if line.raw.len() > if tabbed { LONGEST_TABBED_ROW } else { LONGEST_ROW } {
        return None;
    }
    let base = line.start - (line.raw.len() - line.raw.trim_start().len());
    let mut segments: Vec<Segment<'a>> = Vec::new();
    let mut at = 0;
    let mut column = 0;
    for part in line.raw.split_inclusive(['\t', ' ']) {
        let text = part.trim_end();
        let before = line.raw.get(..at).unwrap_or_default();
        let apart = before.ends_with(GUTTER) || before.ends_with('\t') || before.trim().is_empty();
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
        column += if tabbed { TAB * usize::from(part.ends_with('\t')) } else { part.chars().count() };
    }
    Some(segments)
}
