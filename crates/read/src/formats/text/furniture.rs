//! What belongs to the page and not to the text: page numbers, running heads, tables of contents, bare addresses.

use super::line::{GUTTER, Line, Page, alike, ends_sentence, shape};
use crate::recognise::column_label;
use std::collections::BTreeSet;
use verslagtoets_core::{
    framework::KKFZ,
    wording::{part_heading, pillar_heading},
};

/// Takes the page's furniture out of the lines.
pub(super) fn clear(page: &mut Page<'_>) {
    let mut drop = vec![false; page.lines.len()];
    mark_page_numbers(&page.lines, &mut drop);
    mark_running_heads(&page.lines, &mut drop);
    mark_contents(&page.lines, &mut drop);
    for (line, drop) in page.lines.iter().zip(&mut drop) {
        *drop |= is_address(line.text) || is_stray(line.text);
    }
    let mut carried = (0, false);
    let mut kept = Vec::with_capacity(page.lines.len());
    for (line, drop) in page.lines.iter().zip(drop) {
        let mut line = *line;
        // A page's end splits a sentence no more than a line's end does: gaps around it are the page's.
        if drop {
            carried = (carried.0.max(line.gap), true);
            continue;
        }
        if carried.1 {
            line.gap = line.gap.max(carried.0);
            line.page = true;
        }
        carried = (0, false);
        kept.push(line);
    }
    page.lines = kept;
}

/// A line that is only a web address.
fn is_address(text: &str) -> bool {
    (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.")) && !text.contains(' ')
}

/// One or two letters on a line of their own: rests of initials and tabs.
fn is_stray(text: &str) -> bool {
    text.chars().count() <= 2
        && text.chars().any(char::is_uppercase)
        && text.chars().all(|char| char.is_uppercase() || char.is_ascii_digit())
}

/// Lone numbers that count up through the text, many lines apart.
fn mark_page_numbers(lines: &[Line<'_>], drop: &mut [bool]) {
    let numbers: Vec<(usize, u32)> =
        lines.iter().enumerate().filter_map(|(index, line)| Some((index, page_number(line.text)?))).collect();
    for (place, (index, number)) in numbers.iter().enumerate() {
        let near = numbers.iter().skip(place.saturating_sub(4)).take(9);
        let counts = near.into_iter().any(|(other, value)| other.abs_diff(*index) > 10 && value.abs_diff(*number) == 1);
        let at_break =
            lines.get(*index).is_some_and(|line| line.page) || lines.get(index + 1).is_some_and(|line| line.page);
        if (counts || at_break)
            && let Some(drop) = drop.get_mut(*index)
        {
            *drop = true;
        }
    }
}

/// The number of a line such as "12", "- 12 -", "Pagina 3 van 20" or "3 | 20".
fn page_number(text: &str) -> Option<u32> {
    if text.len() > 24 || !text.contains(|char: char| char.is_ascii_digit()) {
        return None;
    }
    let lower = text.to_lowercase();
    let inner = lower.trim_matches(['-', '–', '—', ' ', '|', '.', '[', ']']);
    let inner = ["pagina", "blz.", "blz", "pag.", "p."]
        .iter()
        .find_map(|word| inner.strip_prefix(word))
        .unwrap_or(inner)
        .trim();
    let mut parts = inner.split(['/', '|']).flat_map(|part| part.split(" van "));
    let first = parts.next()?.trim().parse().ok().filter(|number| *number < 1000)?;
    parts.all(|part| part.trim().parse::<u32>().is_ok()).then_some(first)
}

/// Lines that come back three times or more and are no heading of a part: a running head or foot.
fn mark_running_heads(lines: &[Line<'_>], drop: &mut [bool]) {
    for indices in alike(lines, |text| text.len() <= 100).iter().filter(|indices| indices.len() >= 3) {
        let texts = || indices.iter().filter_map(|index| lines.get(*index));
        let Some(first) = texts().next() else { continue };
        let shape: String = shape(first.text).collect();
        if shape.chars().filter(|char| char.is_alphabetic()).count() < 4 || heads_table(first.text) {
            continue;
        }
        let numbered = count_up(texts().filter_map(|line| outer_number(line.text)));
        let interrupts = indices.iter().any(|index| interrupts(lines, *index));
        let is_pillar = pillar_heading(outer_text(first.text), KKFZ.edition(None)).is_some();
        let is_part = part_heading(outer_text(first.text)).is_some();
        let same = texts().all(|line| line.text == first.text);
        if (is_part && !numbered) || !(numbered || (same && (interrupts || names_report(&shape)))) {
            continue;
        }
        // Beside lines with the number of their page one without is the heading that they repeat.
        let is_numbered = |index: &&usize| lines.get(**index).is_some_and(|line| outer_number(line.text).is_some());
        let headed = numbered && !indices.iter().all(|index| is_numbered(&index));
        let heads = indices.iter().filter(|index| !headed || is_numbered(index));
        // A running head that names the pillar stands over its first page as the heading itself.
        let heads = heads.skip(usize::from(!headed && (is_pillar || is_part)));
        let second = |index: &usize| lines.get(index + 1).filter(|line| line.gap == 0).map(|line| line.text);
        let is_rest = |rest: &&str| {
            let names = part_heading(rest).is_some() || pillar_heading(rest, KKFZ.edition(None)).is_some();
            rest.len() <= LONGEST_REST && !names
        };
        let rest = indices.first().and_then(second).filter(is_rest);
        let wrapped = same && rest.is_some() && indices.iter().all(|index| second(index) == rest);
        for index in heads.flat_map(|index| [*index].into_iter().chain(wrapped.then_some(index + 1))) {
            if let Some(drop) = drop.get_mut(index) {
                *drop = true;
            }
        }
    }
}

/// Whether a line holds the heads of the columns of a table: each table has them, and they may come back on its pages.
fn heads_table(text: &str) -> bool {
    let mut segments = text.split(GUTTER).map(str::trim).filter(|segment| !segment.is_empty());
    segments.clone().count() > 1 && segments.all(|segment| column_label(segment).is_some())
}

/// Bytes of the second line of a running head at most.
const LONGEST_REST: usize = 40;

/// Words by which running heads name the document.
fn names_report(shape: &str) -> bool {
    ["verslag", "rapport", "document", "kwaliteitsbeeld", "versie", "concept"].iter().any(|word| shape.contains(word))
}

/// Whether a line stands inside a sentence that runs on around it.
fn interrupts(lines: &[Line<'_>], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| lines.get(before));
    let after = lines.get(index + 1);
    matches!((before, after), (Some(before), Some(after))
        if !ends_sentence(before.text) && after.text.starts_with(char::is_lowercase))
}

/// A line without a page number at its start or end.
fn outer_text(text: &str) -> &str {
    text.trim_matches(|char: char| char.is_ascii_digit() || matches!(char, '|' | ' ' | '·' | '•' | '–' | '-'))
}

/// A page number at the start or end of a line; "2.3" before a heading is none.
fn outer_number(text: &str) -> Option<u32> {
    let is_gap = |char: char| char.is_whitespace() || matches!(char, '|' | '/');
    let mut words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    if let [.., _, "van", _] = words.as_slice() {
        words.truncate(words.len() - 2);
    }
    let (first, last) = (words.first(), words.last());
    [last, first].into_iter().flatten().filter(|word| word.len() <= 3).find_map(|word| word.parse().ok())
}

fn count_up(numbers: impl Iterator<Item = u32>) -> bool {
    let numbers: Vec<u32> = numbers.collect();
    numbers.len() >= 3 && numbers.windows(2).all(|pair| matches!(pair, [one, two] if one < two && two - one <= 12))
}

/// The table of contents: lines that lead to a page number with dots, or a run of them near the start.
fn mark_contents(lines: &[Line<'_>], drop: &mut [bool]) {
    let leads: Vec<Option<u32>> = lines.iter().map(|line| lead(line.text)).collect();
    for ((line, drop), lead) in lines.iter().zip(drop.iter_mut()).zip(&leads) {
        let dotted = || line.text.contains("....") || line.text.contains(". . .") || line.text.contains("……");
        *drop |= lead.is_some() && dotted() || is_leader(line.text);
    }
    let mut from = 0;
    while from < lines.len().min(lines.len() / 4 + 60) {
        let run = leads.iter().skip(from).take_while(|lead| lead.is_some()).count();
        let pages: Vec<u32> = leads.iter().skip(from).take(run).flatten().copied().collect();
        let grows = pages.windows(2).all(|pair| matches!(pair, [one, two] if one <= two));
        let spans = || pages.first().zip(pages.last()).is_some_and(|(first, last)| last - first >= 3);
        if run >= 4 && grows && spans() {
            drop.iter_mut().skip(from).take(run).for_each(|drop| *drop = true);
        }
        from += run.max(1);
    }
    let is_title = |line: &Line<'_>| {
        ["inhoud", "inhoudsopgave", "inhoudsopgave:"].iter().any(|title| line.text.eq_ignore_ascii_case(title))
    };
    if !lines.iter().any(is_title) {
        return;
    }
    let entries = entries(lines, &leads);
    let mut next = 0;
    for (index, _) in lines.iter().enumerate().filter(|(_, line)| is_title(line)) {
        if index >= next {
            next = mark_below_contents(&entries, index + 1, drop);
        }
    }
}

/// Whether a line is dots, after no more than a number, that lead to what stands at its end.
fn is_leader(text: &str) -> bool {
    const LEAST_DOTS: usize = 40;
    let dots = text.trim_start_matches(|char: char| char.is_ascii_digit());
    dots.len() - dots.trim_start_matches(['.', '…']).len() >= LEAST_DOTS
}

/// Which lines may be entries of a table of contents: they lead to a page number, are one, or come back below and stand
/// near one. The first pillar that comes back ends the contents.
fn entries(lines: &[Line<'_>], leads: &[Option<u32>]) -> Vec<bool> {
    const NEAR: usize = 3;
    let mut below: BTreeSet<&str> = BTreeSet::new();
    let mut entries = vec![false; lines.len()];
    let is_number = |line: usize| lines.get(line).is_some_and(|line| page_number(line.text).is_some());
    for (index, ((line, lead), entry)) in lines.iter().zip(leads).zip(&mut entries).enumerate().rev() {
        let near = || (index.saturating_sub(NEAR)..=index + NEAR).any(is_number);
        let comes_back = !below.insert(line.text);
        *entry = lead.is_some() || is_number(index) || comes_back && near();
    }
    let mut pillars: BTreeSet<&str> = BTreeSet::new();
    let mut names = lines.iter().map(|line| outer_text(line.text));
    let is_pillar = |name: &str| pillar_heading(name, KKFZ.edition(None)).is_some();
    let end = names.position(|name| is_pillar(name) && !pillars.insert(name)).unwrap_or(lines.len());
    for (entry, lead) in entries.iter_mut().zip(leads).skip(end) {
        *entry = lead.is_some();
    }
    entries
}

/// Below the title of the contents every line goes that is an entry, with broken lines between them. Gives the line
/// behind them.
fn mark_below_contents(entries: &[bool], from: usize, drop: &mut [bool]) -> usize {
    let mut last = None;
    for (index, entry) in entries.iter().enumerate().skip(from) {
        if *entry {
            last = Some(index);
        } else if index > last.unwrap_or(from) + 2 {
            break;
        }
    }
    if let Some(last) = last {
        drop.iter_mut().take(last + 1).skip(from - 1).for_each(|drop| *drop = true);
    }
    last.map_or(from, |last| last + 1)
}

/// The page number at the end of a line of a table of contents.
fn lead(text: &str) -> Option<u32> {
    let digits = text.len() - text.trim_end_matches(|char: char| char.is_ascii_digit()).len();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let (before, number) = text.split_at_checked(text.len() - digits)?;
    let begins = before.starts_with(|char: char| char.is_uppercase() || char.is_ascii_digit());
    (begins && before.ends_with([' ', '.', '\t', '…']) && before.len() > 4).then(|| number.parse().ok()).flatten()
}
