//! Signs of list items, typed or drawn.

use crate::draft::{Block, BlockKind};

/// The sign of an item at the start of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sign {
    /// Bytes up to the item's text.
    pub(crate) length: usize,
    /// A number or letter, not a bullet.
    pub(crate) ordered: bool,
    /// A dash, which may also stand inside a sentence.
    pub(crate) dash: bool,
    /// What items of one level share: the [`family`] of their bullet, `1` for numbers, `a` for letters.
    pub(crate) mark: char,
}

/// Bullets.
const BULLETS: &[char] = &[
    '•', '»', '›', '‣', '◦', '▪', '▫', '■', '□', '●', '○', '◆', '◇', '►', '▶', '▸', '➢', '➤', '→', '✓', '✔', '❖', '·',
    '∙', '*', '⁃', '☐', '☑', '☒',
];

/// Boxes to tick: they set off an item, and are an answer that stays with its text.
pub(crate) const BOXES: [char; 3] = ['☐', '☑', '☒'];

/// Whether a character is a bullet; those of symbol fonts have private code points.
fn is_bullet(char: char) -> bool {
    BULLETS.contains(&char) || matches!(char, '\u{F020}'..='\u{F0FF}')
}

/// The bullet that a text is, and nothing more: its item stands elsewhere.
pub(crate) fn lone_bullet(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|first| is_bullet(*first) && chars.next().is_none()).map(family)
}

/// The sign at the start of a line, if an item begins there.
pub(crate) fn sign(text: &str) -> Option<Sign> {
    unordered(text).or_else(|| ordered(text))
}

/// The text after a typed bullet or dash; `None` where there is none. A box may be an answer and a plus an amount, so
/// both stay.
pub(crate) fn strip_bullet(text: &str) -> Option<&str> {
    if text.starts_with('+') || text.starts_with(BOXES) {
        return None;
    }
    text.get(unordered(text)?.length..)
}

/// Whether a line inside a paragraph begins an item; a dash there may as well stand in a sentence.
#[cfg(any(feature = "html", feature = "markdown"))]
pub(crate) fn begins_with_bullet(line: &str) -> bool {
    !line.starts_with(BOXES) && unordered(line).is_some_and(|sign| !sign.dash)
}

/// A bullet, or a dash with a blank behind it, so that "-10 %" stays what it is. A lone "o" is the bullet of Courier New.
fn unordered(text: &str) -> Option<Sign> {
    let first = text.chars().next()?;
    let after = text.get(first.len_utf8()..)?;
    let rest = after.trim_start();
    let spaced = after.len() > rest.len();
    let dash = matches!(first, '-' | '–' | '—' | '−' | '+');
    let counts = if dash || matches!(first, '*' | 'o') { spaced } else { is_bullet(first) };
    let length = if BOXES.contains(&first) { 0 } else { text.len() - rest.len() };
    let mark = family(first);
    (counts && !rest.is_empty()).then_some(Sign { length, ordered: false, dash, mark })
}

/// One bullet for all that people take for it: dashes of any length, full dots, boxes and ticks.
const fn family(bullet: char) -> char {
    match bullet {
        '–' | '—' | '−' => '-',
        '●' | '·' | '∙' | '*' | '\u{F0B7}' => '•',
        '☑' | '☒' | '□' | '✓' | '✔' => '☐',
        other => other,
    }
}

/// "1.", "12)", "(3)", "a.", "b)" before a blank, or "2.3" before a capital.
fn ordered(text: &str) -> Option<Sign> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let count = digits(inner);
    let (mark, counted) = match count {
        0 => ('a', usize::from(inner.starts_with(|char: char| char.is_ascii_lowercase()))),
        1 | 2 => ('1', count),
        _ => return None,
    };
    let close = inner.get(counted..)?;
    let after = close.strip_prefix(['.', ')'])?;
    let second = if count > 0 && close.starts_with('.') { digits(after) } else { 0 };
    let behind = after.get(second..)?;
    let rest = behind.trim_start();
    let fits = match second {
        0 => counted > 0,
        1 | 2 => rest.starts_with(char::is_uppercase),
        _ => false,
    };
    (fits && behind.len() > rest.len() && !rest.is_empty()).then(|| Sign {
        length: text.len() - rest.len(),
        ordered: true,
        dash: false,
        mark,
    })
}

/// The sign of an item that is counted: 3 for "3.", "(3)" and "c)", 2 and 3 for "2.3".
struct Counted {
    /// The number of the chapter before its own; 0 without one.
    chapter: u32,
    rank: u32,
    length: usize,
}

impl Counted {
    fn of(text: &str) -> Option<Self> {
        let sign = sign(text).filter(|sign| sign.ordered)?;
        let mark = text.get(..sign.length)?.trim_matches(['(', ')', '.', ' ']);
        let (chapter, number) = mark.rsplit_once('.').unwrap_or(("", mark));
        let letter = || number.bytes().next().filter(u8::is_ascii_lowercase).map(|letter| u32::from(letter - b'a') + 1);
        let rank = number.parse().ok().or_else(letter)?;
        Some(Self { chapter: chapter.parse().unwrap_or_default(), rank, length: sign.length })
    }

    /// Whether another follows it.
    const fn leads_to(&self, next: &Self) -> bool {
        self.chapter == next.chapter && self.rank + 1 == next.rank
    }
}

/// Digits at the start of a text.
fn digits(text: &str) -> usize {
    text.len() - text.trim_start_matches(|char: char| char.is_ascii_digit()).len()
}

/// Makes items of paragraphs with typed numbers or letters that count up: "1) ...", "2) ...".
pub(crate) fn itemise(blocks: &mut [Block]) {
    let counted = |block: &Block| Counted::of(block.text.as_str()).filter(|_| block.kind == BlockKind::Paragraph);
    let signs: Vec<Option<Counted>> = blocks.iter().map(counted).collect();
    let sign_at = |index: Option<usize>| index.and_then(|index| signs.get(index)?.as_ref());
    for (index, block) in blocks.iter_mut().enumerate() {
        let Some(sign) = sign_at(Some(index)) else { continue };
        let counts_up = sign_at(index.checked_sub(1)).is_some_and(|before| before.leads_to(sign))
            || sign_at(Some(index + 1)).is_some_and(|next| sign.leads_to(next));
        if counts_up {
            block.kind = BlockKind::Item { depth: 0, ordered: true };
            block.text = block.text.slice(sign.length..block.text.as_str().len());
        }
    }
}

#[cfg(all(test, feature = "docx"))]
mod tests {
    use super::strip_bullet;

    #[test]
    fn signs_before_a_blank_are_bullets() {
        for text in ["- doel", "• doel", "–\tdoel", "o doel", "\u{F0B7}doel", "•doel", "✓ doel"] {
            assert_eq!(strip_bullet(text), Some("doel"), "{text}");
        }
    }

    #[test]
    fn signs_inside_the_text_are_not() {
        for text in ["-10 % verzuim", "opleiding", "*", "–", "", "> 15 cliënten", "☐ niet van toepassing", "+ 5 %"]
        {
            assert_eq!(strip_bullet(text), None, "{text}");
        }
    }
}
