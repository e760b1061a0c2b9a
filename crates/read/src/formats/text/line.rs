//! The lines of a text and how they are laid out.

use super::heal::Breaks;
use crate::sign::lone_bullet;

/// Blanks between columns at least.
pub(super) const GUTTER: &str = "  ";

/// A line that holds something.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// What it holds, without white space around it.
    pub(super) text: &'a str,
    /// Byte offset of `text` in the source.
    pub(super) start: usize,
    /// White space before it, in characters.
    pub(super) indent: usize,
    /// Whether white space follows it on the line.
    pub(super) blank_end: bool,
    /// The line as it stands, white space before it included.
    pub(super) raw: &'a str,
    /// Blank lines before it that mean something: 0 continues, 1 or more begins a paragraph.
    pub(super) gap: usize,
    /// Whether a page begins with it.
    pub(super) page: bool,
    /// Sign of the rule drawn right below it, as under a typed heading.
    pub(super) underline: Option<char>,
}

/// The lines of a text with what they have in common.
#[derive(Debug)]
pub(super) struct Page<'a> {
    /// The lines that hold something.
    pub(super) lines: Vec<Line<'a>>,
    /// Characters of a full line.
    pub(super) width: usize,
    /// How its lines were broken.
    pub(super) breaks: Breaks<'a>,
    /// Paragraphs are set apart by blank lines.
    pub(super) has_gaps: bool,
    /// Shapes of the short lines that come back above other text, in order.
    returning: Vec<String>,
}

impl<'a> Page<'a> {
    /// Splits a text.
    pub(super) fn new(source: &'a str) -> Self {
        let mut lines = Vec::new();
        let mut gap = 0;
        let mut page = false;
        let mut at = 0;
        for raw in source.split_inclusive('\n') {
            let start = at;
            at += raw.len();
            page |= raw.contains('\u{C}');
            let text = raw.trim_matches(is_blank);
            if text.is_empty() {
                gap += 1;
                continue;
            }
            if let Some(sign) = rule_sign(text) {
                let above = lines.last_mut().filter(|_| gap == 0);
                if let Some(line) = above.filter(|line: &&mut Line<'_>| line.is_ruled_by(sign, text)) {
                    line.underline = Some(sign);
                }
                gap = gap.max(1);
                continue;
            }
            let before = raw.len() - raw.trim_start_matches(is_blank).len();
            let after = raw.trim_end_matches(['\n', '\r']);
            let indent = raw.get(..before).unwrap_or_default().trim_start_matches('\u{C}').chars();
            let line = Line {
                text,
                start: start + before,
                indent: indent.map(|char| if char == '\t' { 4 } else { 1 }).sum(),
                blank_end: after.len() > before + text.len(),
                raw: raw.trim_start_matches('\u{C}').trim_end_matches(is_blank),
                gap,
                page,
                underline: None,
            };
            let (text, bullets) = loose_bullets(text);
            let after =
                |bullet: &'a str| Line { text: bullet, start: line.start + text.len(), gap: 0, page: false, ..line };
            lines.push(Line { text, ..line });
            lines.extend(bullets.map(after));
            gap = 0;
            page = false;
        }
        let double = is_double_spaced(&lines);
        for line in &mut lines {
            line.page |= double && line.gap == 0;
            line.gap = if double { line.gap.saturating_sub(1) } else { line.gap };
        }
        let width = usual_width(&lines);
        let has_gaps = lines.iter().filter(|line| line.gap > 0).count() * 50 > lines.len();
        let breaks = Breaks::new(lines.iter().map(|line| line.text), width, ends_in_blanks(&lines, width));
        let returning = returning(&lines);
        Self { lines, width, breaks, has_gaps, returning }
    }

    /// Whether a line comes back through the text, as the headings of the parts of each pillar do.
    pub(super) fn comes_back(&self, text: &str) -> bool {
        may_return(text) && self.returning.binary_search(&shape(text).collect()).is_ok()
    }
}

impl Line<'_> {
    /// Whether a rule right below it is its own: it is as long as the rule, or stands alone over a double one.
    fn is_ruled_by(&self, sign: char, rule: &str) -> bool {
        let alone = self.gap > 0 && matches!(sign, '=' | '═');
        !ends_sentence(self.text) && (alone || self.text.chars().count().abs_diff(rule.chars().count()) <= 2)
    }
}

/// The sign of which a line is a rule: "=====".
fn rule_sign(text: &str) -> Option<char> {
    const SHORTEST: usize = 3;
    let sign = text.chars().next().filter(|sign| matches!(sign, '=' | '-' | '_' | '~' | '*' | '─' | '═' | '—'))?;
    (text.chars().all(|char| char == sign) && text.chars().nth(SHORTEST - 1).is_some()).then_some(sign)
}

/// Times that a line comes back at least.
const LEAST_RETURNS: usize = 4;

/// Lines between two of them at least.
const APART: usize = 4;

fn returning(lines: &[Line<'_>]) -> Vec<String> {
    let apart = |places: &[usize]| places.windows(2).all(|pair| matches!(pair, [one, other] if other - one >= APART));
    let groups = alike(lines, may_return).into_iter().filter(|places| places.len() >= LEAST_RETURNS && apart(places));
    groups.filter_map(|places| Some(shape(lines.get(*places.first()?)?.text).collect())).collect()
}

/// Indices of the lines that differ by their digits alone, in groups in the order of their shapes.
pub(super) fn alike(lines: &[Line<'_>], counts: impl Fn(&str) -> bool) -> Vec<Vec<usize>> {
    let counted = lines.iter().enumerate().filter(|(_, line)| counts(line.text));
    let mut order: Vec<usize> = counted.map(|(index, _)| index).collect();
    let shape_at = |index: &usize| shape(lines.get(*index).map_or("", |line| line.text));
    order.sort_by(|one, other| shape_at(one).cmp(shape_at(other)));
    order.chunk_by(|one, other| shape_at(one).eq(shape_at(other))).map(<[usize]>::to_vec).collect()
}

/// The letters and signs of a line, for comparing lines that differ by a year or page number.
pub(super) fn shape(text: &str) -> impl Iterator<Item = char> {
    let kept = text.chars().filter(|char| !char.is_ascii_digit() && !char.is_whitespace());
    kept.map(|char| char.to_ascii_lowercase())
}

/// A few words that begin with a capital and end no sentence.
fn may_return(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(char::is_uppercase)
        && text.ends_with(|char: char| char.is_alphanumeric() || char == '?')
        && !text.contains([':', '|', '\t'])
        && !text.contains(GUTTER)
        && (1..=7).contains(&text.split_whitespace().count())
}

/// White space and what PDF tools leave for it.
fn is_blank(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{FEFF}' | '\u{200B}' | '\u{C}')
}

/// A line without the bullets behind its words, which belong to items below it, and those bullets.
fn loose_bullets(text: &str) -> (&str, impl Iterator<Item = &str>) {
    let mut words = text;
    while let Some((before, _)) = words.rsplit_once(' ').filter(|(_, last)| lone_bullet(last).is_some()) {
        words = before.trim_end();
    }
    (words, text.get(words.len()..).unwrap_or_default().split_whitespace())
}

/// A blank line stands after every line, so that one alone means nothing.
fn is_double_spaced(lines: &[Line<'_>]) -> bool {
    let single = lines.iter().filter(|line| line.gap == 1).count();
    let none = lines.iter().skip(1).filter(|line| line.gap == 0).count();
    let wraps = lines
        .windows(2)
        .filter(|pair| matches!(pair, [line, next] if next.gap == 1 && runs_on(line.text, next.text)))
        .count();
    lines.len() > 8 && none * 8 < single && wraps * 4 > single
}

/// Whether a sentence runs from one line into the next.
pub(super) fn runs_on(line: &str, next: &str) -> bool {
    !ends_sentence(line) && next.starts_with(|char: char| char.is_lowercase() || char == '(')
}

/// Whether a line ends where a sentence or clause may end.
pub(super) fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['”', '’', '"', '\'', ')', ']', '»']).ends_with(['.', '!', '?', ':', ';', '…'])
}

/// Length that nine in ten lines do not exceed.
fn usual_width(lines: &[Line<'_>]) -> usize {
    let mut lengths: Vec<usize> = lines.iter().map(|line| line.text.chars().count()).collect();
    let index = lengths.len() * 9 / 10;
    if index >= lengths.len() {
        return 0;
    }
    *lengths.select_nth_unstable(index).1
}

/// Whether wrapped lines end in a blank.
fn ends_in_blanks(lines: &[Line<'_>], width: usize) -> bool {
    let mut wrapped = 0;
    let mut blank = 0;
    for pair in lines.windows(2) {
        if let [line, next] = pair
            && next.gap == 0
            && line.text.len() * 2 > width
            && runs_on(line.text, next.text)
        {
            wrapped += 1;
            blank += usize::from(line.blank_end);
        }
    }
    wrapped > 8 && blank * 3 > wrapped * 2
}
