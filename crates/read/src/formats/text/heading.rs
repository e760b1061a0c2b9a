//! Which lines are headings, when nothing but their words and their place on the page can tell.

use super::line::{Line, Page, ends_sentence, runs_on};
use crate::sign::sign;
use verslagtoets_core::{
    framework::{KKFZ, PartKind},
    wording::{
        PartHeading, indicators_named, is_closing, part_heading, pillar_heading, placeholders, states_part,
        states_pillar, strip_numbering,
    },
};

/// A heading in the lines: how many lines it takes and a level by its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Heading {
    /// Lines it takes, 1 or more.
    pub(super) lines: usize,
    /// 1 is the outermost.
    pub(super) level: u8,
    /// Bytes before its first word that do not belong to it (a glued page number).
    pub(super) skip: usize,
}

impl Heading {
    /// Its words name a chapter, a pillar or a part, so that it is no line of a list.
    pub(super) const fn is_named(self) -> bool {
        self.level <= PART
    }
}

/// Levels by role, for headings that show none.
const CHAPTER: u8 = 1;
const PILLAR: u8 = 2;
const PART: u8 = 3;
const TOPIC: u8 = 4;

/// Longest heading, in words.
const MOST_WORDS: usize = 14;

/// What stands around a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around<'a> {
    /// The page that the line is on.
    pub(super) page: &'a Page<'a>,
    /// Index of the line.
    pub(super) index: usize,
    /// The block before is a heading, or there is none.
    pub(super) after_heading: bool,
}

impl<'a> Around<'a> {
    fn line(&self, offset: usize) -> Option<&'a Line<'a>> {
        self.page.lines.get(self.index + offset)
    }

    fn previous(&self) -> Option<&'a Line<'a>> {
        self.index.checked_sub(1).and_then(|index| self.page.lines.get(index))
    }

    /// A heading may begin here: no sentence runs on into the line.
    fn begins(&self, line: &Line<'_>) -> bool {
        let Some(previous) = self.previous() else { return true };
        self.is_apart(line) || line.underline.is_some() || ends_sentence(previous.text) || self.is_short(previous)
    }

    /// A paragraph, page or section begins with the line.
    const fn is_apart(&self, line: &Line<'_>) -> bool {
        line.gap > 0 || line.page || self.after_heading
    }

    fn is_short(&self, line: &Line<'_>) -> bool {
        line.text.chars().count() * 10 < self.page.width * 7
    }

    /// The next line, where a sentence runs on into it.
    fn continuation(&self) -> Option<&'a Line<'a>> {
        let line = self.line(0)?;
        self.line(1).filter(|next| next.gap == 0 && runs_on(line.text, next.text))
    }

    /// The line stands apart from what follows, or right above a pillar.
    fn is_title(&self) -> bool {
        self.line(1).is_none_or(|next| next.gap > 0 || states_pillar(next.text))
    }
}

/// The heading at a line, if one begins there.
pub(super) fn heading(around: Around<'_>) -> Option<Heading> {
    let line = around.line(0)?;
    if !around.begins(line) || line.text.ends_with([',', ';']) || !line.text.chars().any(char::is_alphabetic) {
        return None;
    }
    // In the middle of a paragraph only a line that breaks off early can be one.
    if !around.is_apart(line) && !around.is_short(line) {
        return None;
    }
    let skip = glued_number(line.text);
    let text = line.text.get(skip..)?;
    let named = pillar(around, text)
        .or_else(|| indicator(around, text))
        .or_else(|| part(around, text))
        .or_else(|| capitals(around, text).filter(|_| line.underline.is_none()));
    let comes_back = || around.page.comes_back(text).then_some(heading_over(1));
    let found = named
        .or_else(comes_back)
        .or_else(|| underlined(line))
        .or_else(|| numbered(around, text))
        .or_else(|| alone(around, text))?;
    Some(Heading { skip, ..found })
}

/// Digits of a page number glued before the first word: "1Pijler 1".
fn glued_number(text: &str) -> usize {
    let rest = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let glued = rest.len() < text.len()
        && rest.starts_with(char::is_uppercase)
        && rest.chars().nth(1).is_some_and(char::is_lowercase);
    if glued { text.len() - rest.len() } else { 0 }
}

/// Words of a text, at most one more than a heading holds.
fn words(text: &str) -> usize {
    text.split_whitespace().take(MOST_WORDS + 1).count()
}

/// A heading that names a pillar, on one line or broken over two.
fn pillar(around: Around<'_>, text: &str) -> Option<Heading> {
    let edition = KKFZ.edition(None);
    let joined = around.line(1).filter(|next| next.gap <= 1 && words(next.text) <= 5 && !ends_sentence(next.text));
    let joined = joined.map(|next| format!("{text} {}", next.text));
    let single = pillar_heading(text, edition).filter(|_| !text.ends_with('.'));
    let double = joined.as_deref().and_then(|joined| pillar_heading(joined, edition));
    let takes_two = match (single, double) {
        (None, Some(double)) => double.named.is_some(),
        (Some(single), Some(double)) => single.named.is_none() && double.named.is_some(),
        _ => false,
    };
    let found = if takes_two { double? } else { single? };
    let lines = if takes_two { 2 } else { 1 };
    if found.stated.is_some() && (found.named.is_some() || has_mark_after_number(text)) {
        return Some(Heading { lines, level: PILLAR, skip: 0 });
    }
    let in_list = |line: &Line<'_>| !line.text.ends_with('.') && pillar_heading(line.text, edition).is_some();
    let listed = around.line(lines).is_some_and(in_list) || around.previous().is_some_and(in_list);
    let over_part = || {
        let ended = around.previous().is_none_or(|previous| ends_sentence(previous.text));
        ended && around.line(lines).is_some_and(|next| states_part(next.text) || around.page.comes_back(next.text))
    };
    let apart = around.line(0).is_some_and(|line| around.is_apart(line)) || over_part();
    (found.stated.is_none() && found.exact && !listed && apart && !ends_sentence(text)).then_some(Heading {
        lines,
        level: PILLAR,
        skip: 0,
    })
}

/// "Pijler 3: ..." and "Pijler 3" name a pillar; "Pijler 3 gaat over ..." is a sentence.
fn has_mark_after_number(text: &str) -> bool {
    let text = strip_numbering(text);
    let mut words = text.split_whitespace();
    let (first, second, third) = (words.next(), words.next(), words.next());
    let marked = [first, second].into_iter().flatten().any(|word| word.ends_with([':', '.', '–', '-', '—', '|']));
    marked || text.ends_with(')') || third.is_none_or(|third| third.starts_with(['–', '-', '—', '|', ':', '(']))
}

/// "Indicator 2: continuïteit van zorg", on one line or broken over two.
fn indicator(around: Around<'_>, text: &str) -> Option<Heading> {
    let Some(next) = around.continuation() else { return names_indicator(text).then_some(heading_over(1)) };
    names_indicator(&format!("{text} {}", next.text)).then_some(heading_over(2))
}

const fn heading_over(lines: usize) -> Heading {
    Heading { lines, level: PART, skip: 0 }
}

fn names_indicator(text: &str) -> bool {
    let first = text.split([' ', ':']).next().unwrap_or_default().to_lowercase();
    let fits = first.ends_with("indicator")
        && words(text) <= 8
        && !text.ends_with('.')
        && !indicators_named(text, KKFZ.edition(None)).is_empty();
    let alone = text.split_once(':').is_none_or(|(_, name)| words(name) <= 5 && !name.contains([',', ';']));
    fits && alone && !says_more(text)
}

/// Words by which a line is a statement and no heading.
fn says_more(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| matches!(word.to_lowercase().as_str(), "is" | "zijn" | "niet" | "n.v.t." | "nvt" | "ja" | "wel"))
}

/// A heading that names a part of a pillar, the key figures or the end of the report.
fn part(around: Around<'_>, text: &str) -> Option<Heading> {
    if words(text) > MOST_WORDS || text.ends_with('.') || sign(text).is_some_and(|sign| !sign.ordered) {
        return None;
    }
    let line = around.line(0)?;
    let apart = around.is_apart(line);
    let begins_upper = strip_numbering(text).starts_with(|char: char| char.is_uppercase() || char.is_ascii_digit());
    let Some(found) = begins_upper.then(|| part_heading(text)).flatten() else {
        let closes = apart && !ends_sentence(text) && is_closing(text);
        return closes.then_some(Heading { lines: 1, level: CHAPTER, skip: 0 });
    };
    // "Onze cijfers staan op de website en" begins a sentence.
    let breaks_off = (found.extra > 0 || text.contains("? ")) && around.continuation().is_some();
    let fits = !breaks_off
        && !is_label(text, found)
        && if found.sure { found.extra <= most_extra(found, apart) } else { apart && around.is_title() };
    let level = match found.kind {
        PartKind::KeyFigures => PILLAR,
        _ => PART,
    };
    fits.then_some(Heading { lines: 1, level, skip: 0 })
}

/// Words beyond the wording that a heading may have: more where it stands apart.
const fn most_extra(found: PartHeading, apart: bool) -> usize {
    match (found.kind, apart) {
        (PartKind::GeneralPicture, _) => 6,
        (_, true) => 3,
        (_, false) => 1,
    }
}

/// "DOELEN:" and "Acties:" mark a list inside a part.
fn is_label(text: &str, found: PartHeading) -> bool {
    found.kind == PartKind::Goals && text.ends_with(':') && words(text) == 1
}

/// A heading in capitals, over as many lines as go on in capitals.
fn capitals(around: Around<'_>, text: &str) -> Option<Heading> {
    if !is_capitals(text)
        || ends_sentence(text) && !text.ends_with(['?', ':'])
        || sign(text).is_some_and(|sign| !sign.ordered)
    {
        return None;
    }
    let mut lines = 1;
    while lines < 4
        && around.line(lines).is_some_and(|next| next.gap == 0 && is_capitals(next.text) && !ends_sentence(next.text))
    {
        lines += 1;
    }
    let marker = text.ends_with(':') && words(text) <= 2;
    let placeholder = !placeholders(text).is_empty();
    (!marker && !placeholder).then_some(Heading { lines, level: TOPIC, skip: 0 })
}

fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|char| char.is_alphabetic());
    let (upper, lower) = letters
        .fold((0, 0), |(upper, lower), char| if char.is_lowercase() { (upper, lower + 1) } else { (upper + 1, lower) });
    upper >= 4
        && lower == 0
        && words(text) <= MOST_WORDS
        && !text.ends_with(|char: char| char.is_ascii_digit() && !text.contains("20"))
}

/// "4.2 Werken aan kwaliteit": a number of two parts or more, "Hoofdstuk 3", or "5 Personeel" right above "5.1 ...".
fn numbered(around: Around<'_>, text: &str) -> Option<Heading> {
    let stripped = strip_numbering(text);
    let number = text.get(..text.len() - stripped.len())?.trim();
    let parts = number.trim_end_matches('.').split('.').filter(|part| !part.is_empty()).count();
    let opens_chapter = || {
        let below = around.line(1).and_then(|next| next.text.strip_prefix(number.trim_end_matches('.')));
        below
            .and_then(|rest| rest.strip_prefix('.'))
            .is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_digit()))
    };
    let chapter = text.to_lowercase().starts_with("hoofdstuk") || (parts == 1 && opens_chapter());
    let fits = !number.is_empty()
        && (parts >= 2 || chapter)
        && number.starts_with(|char: char| char.is_ascii_digit() || chapter)
        && words(text) <= MOST_WORDS
        && !ends_sentence(text)
        && stripped.starts_with(char::is_uppercase)
        && around.line(1).is_none_or(|next| !next.text.starts_with(char::is_lowercase));
    fits.then_some(Heading { lines: 1, level: if chapter { CHAPTER } else { parts.min(6) as u8 }, skip: 0 })
}

/// A line with a rule drawn below it; a double one is drawn below chapters.
fn underlined(line: &Line<'_>) -> Option<Heading> {
    let level = if matches!(line.underline?, '=' | '═') { CHAPTER } else { TOPIC };
    (words(line.text) <= MOST_WORDS).then_some(Heading { lines: 1, level, skip: 0 })
}

/// A short line alone, over text: the heading of a topic.
fn alone(around: Around<'_>, text: &str) -> Option<Heading> {
    let line = around.line(0)?;
    let next = around.line(1)?;
    let apart = if around.page.has_gaps { line.gap > 0 || around.after_heading } else { around.begins(line) };
    let long_next = next.text.chars().count() * 10 >= around.page.width * 6 || sign(next.text).is_some();
    let fits = apart
        && words(text) <= 9
        && text.chars().count() * 10 < around.page.width * 7
        && text.starts_with(char::is_uppercase)
        && text.ends_with(|char: char| char.is_alphabetic() || matches!(char, '?' | ')' | '’'))
        && !next.text.starts_with(char::is_lowercase)
        && long_next
        && sign(text).is_none()
        && around
            .previous()
            .is_none_or(|previous| ends_sentence(previous.text) || around.after_heading || line.gap > 0);
    fits.then_some(Heading { lines: 1, level: TOPIC, skip: 0 })
}
