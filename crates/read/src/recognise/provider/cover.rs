//! The names on the cover of a report: in its title, and at the start of other lines.

use super::cued::is_name;
use crate::recognise::{
    figures::numbers::words,
    outline::Outline,
    year::{FRONT, may_be_title, names_report},
};
use verslagtoets_core::wording::Folded;

/// The first texts of a report, up to its first pillar.
pub(super) fn lines<'a>(outline: &Outline<'a>) -> Vec<&'a str> {
    let first = outline.first_pillar();
    let end = first.and_then(|heading| outline.headings.get(heading)).map_or(FRONT, |heading| heading.block.min(FRONT));
    outline.draft.blocks.iter().take(end).map(|block| block.text.as_str()).collect()
}

/// Whether a text of the cover is the title of the report.
pub(super) fn is_title(text: &str) -> bool {
    may_be_title(text) && !text.ends_with('.')
}

/// The name that a line begins with, up to the first sign.
pub(super) fn leading_name(line: &str) -> Option<&str> {
    line.split(SEPARATORS).next().and_then(name_run)
}

/// The name that a line begins with: "Berkelzicht" of "Berkelzicht, behandelpraktijk voor verslaving".
fn name_run(line: &str) -> Option<&str> {
    const MOST_WORDS: usize = 6;
    let line = line.trim();
    let mut end = 0;
    let mut named = false;
    let mut words = words(line).peekable();
    let mut count = 0;
    while let Some((range, word)) = words.next() {
        let mut next = || words.peek().is_some_and(|(_, next)| next.starts_with(char::is_uppercase));
        let capital = word.starts_with(char::is_uppercase);
        let joins = end > 0 && matches!(word, "en" | "van" | "de" | "der" | "het" | "voor" | "in" | "aan" | "op");
        let number = end > 0 && word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
        let apart = end > 0 && !matches!(line.get(end..range.start), Some(" " | " & " | "-"));
        if apart || !(capital || number || joins && next()) {
            break;
        }
        named |= is_name(word);
        end = range.end;
        count += 1;
    }
    let opens_section = line.split(' ').next().is_some_and(|first| is_one_of(first, FRONT_WORDS));
    line.get(..end).filter(|_| named && count <= MOST_WORDS && !opens_section)
}

/// Words that lines of a cover or an introduction begin with.
const FRONT_WORDS: &[&str] = &[
    "aanbieder",
    "aanleiding",
    "achtergrond",
    "auteur",
    "beste",
    "bij",
    "bijlage",
    "binnen",
    "colofon",
    "concept",
    "datum",
    "deel",
    "definitief",
    "door",
    "geachte",
    "hoe",
    "hoofdstuk",
    "inhoud",
    "inhoudsopgave",
    "inleiding",
    "instelling",
    "leeswijzer",
    "met",
    "onderdeel",
    "opgesteld",
    "organisatie",
    "over",
    "samenvatting",
    "sinds",
    "van",
    "vanuit",
    "verslagjaar",
    "versie",
    "voor",
    "vooraf",
    "voorwoord",
    "waar",
    "waarom",
    "wat",
    "wie",
    "zorgaanbieder",
];

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.contains(&Folded::new(word).as_str())
}

/// Signs between the parts of a title.
const SEPARATORS: [char; 12] = [',', '–', '—', '|', ':', '(', ')', '·', '•', '\n', ';', '/'];

/// The name in a title such as "Kwaliteitsverslag forensische zorg 2024 – Stichting De Linde".
pub(super) fn title_name(title: &str) -> Option<&str> {
    let parts = title.split(SEPARATORS).flat_map(|part| part.split(" - ")).flat_map(|part| part.split(" van "));
    parts.map(without_title).find_map(name_run)
}

/// A part of a title without the words that name the report: "De Linde" in "Kwaliteitsverslag Forensische Zorg De Linde"
/// and in "De Linde Kwaliteitsverslag".
fn without_title(part: &str) -> &str {
    let Some((report, _)) = words(part).find(|(_, word)| names_report(word)) else {
        return if is_about_report(part) { "" } else { part.trim() };
    };
    let before = part.get(..report.start).unwrap_or_default().trim();
    if name_run(before).is_some() {
        return before;
    }
    let is_title_word = |word: &str| {
        let of_title = ["forensische", "zorg", "over", "het", "jaar", "verslagjaar", "fz"];
        word != "Het" && (is_one_of(word, &of_title) || Folded::new(word).as_str().parse::<u32>().is_ok())
    };
    let mut after = words(part).skip_while(|(range, _)| range.start <= report.start);
    after.find(|(_, word)| !is_title_word(word)).and_then(|(range, _)| part.get(range.start..)).unwrap_or_default()
}

/// "Forensische zorg 2024", "Concept", "Pijler 1".
fn is_about_report(part: &str) -> bool {
    const WORDS: &[&str] =
        &["forensische", "concept", "versie", "pagina", "jaar", "verslagjaar", "datum", "pijler", "kwaliteitskader"];
    Folded::new(part).words().any(|word| WORDS.contains(&word))
}
