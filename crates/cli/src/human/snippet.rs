//! The lines of a text draft at a place, with marks under the place. Personal data is masked.

use super::{
    cut::{cut_end, cut_start},
    page::{Page, plain, styled},
    style::QUIET,
};
use anstyle::Style;
use std::ops::Range;
use unicode_width::UnicodeWidthStr as _;
use verslagtoets_core::{Location, safe::visible, wording::masked};
use verslagtoets_read::draft::LineIndex;

/// Lines shown of a place that runs over more.
const MAX_LINES: usize = 3;

/// Writes the lines at a place; nothing where the place has no lines.
pub(super) fn write(page: &mut Page, indent: usize, lines: &LineIndex, place: &Location, style: Style) {
    let Some((line, stretches)) = stretches(lines, place) else { return };
    let gutter = (line as usize + MAX_LINES).to_string().len();
    let room = page.width().saturating_sub(indent + gutter + 3).max(20);
    let mut shown = 0;
    for (number, stretch) in (line..).zip(stretches) {
        let row = Row::new(lines.source(), stretch, room);
        if row.place.trim().is_empty() {
            continue;
        }
        if shown == MAX_LINES {
            page.line(indent, &[styled(QUIET, format!("{:gutter$} │ …", ""))]);
            break;
        }
        row.write(page, indent, &format!("{number:gutter$}"), style);
        shown += 1;
    }
}

/// The first line of a place and, line by line, the bytes of the source that belong to it.
fn stretches<'a>(lines: &'a LineIndex, place: &Location) -> Option<(u32, impl Iterator<Item = Range<usize>> + 'a)> {
    let source = lines.source();
    let line = place.line?;
    let start = lines.offset(line, place.column?)?;
    let end = lines.offset(place.end_line?, place.end_column?)?;
    let mut at = start;
    let stretches = source.get(start..end)?.split_inclusive('\n').map(move |part| {
        let stretch = at..at + part.trim_end().len();
        at += part.len();
        stretch
    });
    Some((line, stretches))
}

/// A line of the source cut to the room there is, in the parts before, at and after the place.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    before: String,
    place: String,
    after: String,
}

impl Row {
    fn new(source: &str, place: Range<usize>, room: usize) -> Self {
        // One character more than fits is enough to know that there is more: a line may be megabytes long.
        let enough = room + 1;
        let left = source.get(..place.start).unwrap_or_default().chars().rev();
        let left: Vec<char> = left.take_while(|char| *char != '\n').take(enough).collect();
        let left: String = left.into_iter().rev().collect();
        let middle: String = source.get(place.clone()).unwrap_or_default().chars().take(enough).collect();
        let right = source.get(place.end..).unwrap_or_default().chars();
        let right: String = right.take_while(|char| *char != '\n').take(enough).collect();

        let (left, middle, right) = masked_parts(&left, &middle, &right);
        let before = visible(&left).trim_start().to_owned();
        let place = cut_end(&visible(&middle), room);
        let after = visible(&right).trim_end().to_owned();
        let rest = room - place.width();
        let fair = (rest / 2).max(rest.saturating_sub(after.width()));
        let before = cut_start(&before, fair);
        let after = cut_end(&after, rest.saturating_sub(before.width()));
        Self { before, place, after }
    }

    fn write(&self, page: &mut Page, indent: usize, number: &str, style: Style) {
        let bar = |number: &str| styled(QUIET, format!("{number} │ "));
        let words = [bar(number), plain(&self.before), styled(style, &self.place), plain(&self.after)];
        page.line(indent, &words);
        let shift = " ".repeat(self.before.width() + self.place.width() - self.place.trim_start().width());
        let marks = "‾".repeat(self.place.trim().width());
        page.line(indent, &[bar(&" ".repeat(number.len())), plain(shift), styled(style, marks)]);
    }
}

/// Three parts of a line with the personal data of the whole masked, character for character.
fn masked_parts(left: &str, middle: &str, right: &str) -> (String, String, String) {
    let masked = masked(&[left, middle, right].concat());
    let mut chars = masked.chars();
    let mut take = |part: &str| chars.by_ref().take(part.chars().count()).collect();
    (take(left), take(middle), take(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str, place: Range<usize>, room: usize) -> [String; 3] {
        let Row { before, place, after } = Row::new(source, place, room);
        [before, place, after]
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(shown("een\n  - twee drie\nvier", 8..12, 40), ["- ", "twee", " drie"]);
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let source = format!("{} hier {}", "voor".repeat(50), "na".repeat(50));
        assert_eq!(shown(&source, 201..205, 20), ["…orvoor ", "hier", " nanana…"]);
        assert_eq!(shown(&source, 0..4, 20), ["", "voor", "voorvoorvoorvoo…"]);
    }

    #[test]
    fn wide_characters_count_double() {
        let [before, place, after] = shown("日本語日本語日本語日本語", 9..15, 12);
        assert_eq!([before.as_str(), &place, &after], ["…語", "日本", "語日…"]);
        assert_eq!((before + &place + &after).width(), 12);
    }
}
