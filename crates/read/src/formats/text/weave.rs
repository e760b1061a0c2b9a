//! Two columns of running text side by side, as a layout-keeping PDF tool prints them: the left is read before the
//! right.

use super::line::{GUTTER, Line, Page, runs_on};
use crate::{recognise::column_label, sign::sign};
use verslagtoets_core::wording::{states_part, states_pillar};

/// Lines that two columns share at least.
const LEAST_LINES: usize = 5;

/// Lines that columns run on at most, some two pages.
const MOST_LINES: usize = 120;

/// Characters of a line of running text at least, on average.
const LEAST_WIDTH: usize = 22;

/// Longest line that is looked at, in bytes.
const LONGEST: usize = 400;

/// Puts columns that stand side by side one after the other.
pub(super) fn unweave(page: &mut Page<'_>) {
    let mut lines = Vec::with_capacity(page.lines.len());
    let mut index = 0;
    while let Some(line) = page.lines.get(index) {
        if let Some((left, right, taken)) = columns(page.lines.get(index..).unwrap_or_default()) {
            lines.extend(left);
            lines.extend(right);
            index += taken;
        } else {
            lines.push(*line);
            index += 1;
        }
    }
    page.lines = lines;
}

/// A column: its lines in order.
type Column<'a> = Vec<Line<'a>>;

/// The two columns that begin with a line, and the lines that they take.
fn columns<'a>(lines: &[Line<'a>]) -> Option<(Column<'a>, Column<'a>, usize)> {
    let at = lines.first().and_then(right_start)?;
    let parts: Vec<_> =
        lines.iter().take(MOST_LINES).enumerate().map_while(|(offset, line)| part(line, at, offset)).collect();
    let shared = parts.iter().filter(|(left, right)| left.is_some() && right.is_some()).count();
    let last = parts.iter().rposition(|(_, right)| right.is_some())?;
    // Below the end of the right column the left one goes on up to the next heading.
    let below = parts.iter().skip(last + 1).take_while(|(left, _)| left.is_none_or(|line| !states_part(line.text)));
    let taken = last + 1 + below.count();
    let (mut left, mut right): (Column<'a>, Column<'a>) = (Vec::new(), Vec::new());
    let (mut left_gap, mut right_gap) = (0, 0);
    for ((on_left, on_right), line) in parts.into_iter().zip(lines).take(taken) {
        (left_gap, right_gap) = (left_gap + line.gap, right_gap + line.gap);
        place(&mut left, on_left, &mut left_gap);
        place(&mut right, on_right, &mut right_gap);
    }
    let prose = shared >= LEAST_LINES && is_prose(&left) && is_prose(&right) && !is_table(&left, &right);
    prose.then_some((left, right, taken))
}

/// What a line holds on either side; `None` where the columns end: text runs across, a page or pillar begins.
fn part<'a>(line: &Line<'a>, at: usize, offset: usize) -> Option<(Option<Line<'a>>, Option<Line<'a>>)> {
    let ends = offset > 0 && (line.page || states_pillar(line.text));
    if ends { None } else { split(line, at) }
}

/// Adds a part of a line to its column; lines without a part widen the gap.
fn place<'a>(column: &mut Column<'a>, part: Option<Line<'a>>, gap: &mut usize) {
    match part {
        Some(line) => {
            column.push(Line { gap: *gap, ..line });
            *gap = 0;
        }
        None => *gap += 1,
    }
}

/// Where the right part of a line begins, in characters from the margin: after its only wide gap.
fn right_start(line: &Line<'_>) -> Option<usize> {
    if line.raw.len() > LONGEST {
        return None;
    }
    let (_, after) = line.text.split_once(GUTTER)?;
    let right = after.trim_start();
    let left = line.text.get(..line.text.len() - right.len())?;
    (!right.contains(GUTTER)).then(|| line.indent + left.chars().count())
}

/// The parts of a line left and right of a column's start; `None` where text runs across it.
fn split<'a>(line: &Line<'a>, at: usize) -> Option<(Option<Line<'a>>, Option<Line<'a>>)> {
    if line.raw.len() > LONGEST || line.raw.contains('\t') {
        return None;
    }
    let base = line.start - (line.raw.len() - line.raw.trim_start().len());
    let Some((cut, _)) = line.raw.char_indices().nth(at) else {
        return Some((Some(*line), None));
    };
    let (left, right) = line.raw.split_at_checked(cut)?;
    let crosses = !left.trim().is_empty() && !left.ends_with(GUTTER);
    if crosses || right.trim().contains(GUTTER) {
        return None;
    }
    let part = |raw: &'a str, start: usize| {
        let text = raw.trim();
        let lead = raw.len() - raw.trim_start().len();
        let indent = raw.get(..lead).map_or(0, |blanks| blanks.chars().count());
        let raw = raw.trim_end();
        (!text.is_empty()).then_some(Line { text, start: start + lead, indent, blank_end: false, raw, ..*line })
    };
    Some((part(left, base), part(right, base + cut)))
}

/// Sentences that run on from line to line.
fn is_prose(column: &[Line<'_>]) -> bool {
    let running = column
        .windows(2)
        .filter(|pair| matches!(pair, [line, next] if next.gap == 0 && runs_on(line.text, next.text)))
        .count();
    let length: usize = column.iter().map(|line| line.text.chars().count()).sum();
    running * 4 >= column.len() && running >= 2 && length >= column.len() * LEAST_WIDTH
}

/// Columns of a table: each headed by what it holds, or no list on either side and rows that begin together.
fn is_table(left: &[Line<'_>], right: &[Line<'_>]) -> bool {
    let headed = |column: &[Line<'_>]| column.first().is_some_and(|line| column_label(line.text).is_some());
    let has_items = |column: &[Line<'_>]| column.iter().any(|line| sign(line.text).is_some());
    headed(left) && headed(right) && !has_items(left) && !has_items(right)
}
