//! Signs of list items.

/// The sign of an item at the start of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    /// Bytes up to the item's text.
    pub(super) length: usize,
    /// A number or letter, not a bullet.
    pub(super) ordered: bool,
    /// A dash, which may also stand inside a sentence.
    pub(super) dash: bool,
}

/// Bullets, also those that PDF fonts leave in the private area.
const BULLETS: &[char] = &[
    '•', '‣', '◦', '▪', '▫', '■', '□', '●', '○', '◆', '◇', '►', '▶', '▸', '➢', '➤', '→', '✓', '✔', '❖', '·', '∙', '*',
    '⁃', '☐', '☑', '\u{F0B7}', '\u{F0A7}', '\u{F0D8}', '\u{F0FC}', '\u{F02D}', '\u{F076}',
];

/// The sign at the start of a line, if an item begins there.
pub(super) fn sign(text: &str) -> Option<Sign> {
    let first = text.chars().next()?;
    let after = text.get(first.len_utf8()..)?;
    let rest = after.trim_start();
    if BULLETS.contains(&first) && !rest.is_empty() && (first != '*' || after.starts_with([' ', '\t'])) {
        return Some(Sign { length: text.len() - rest.len(), ordered: false, dash: false });
    }
    let spaced = after.starts_with([' ', '\t', '\u{A0}']) && !rest.is_empty();
    if spaced && matches!(first, '-' | '–' | '—' | '+') {
        return Some(Sign { length: text.len() - rest.len(), ordered: false, dash: true });
    }
    if spaced && first == 'o' && rest.starts_with(char::is_uppercase) {
        return Some(Sign { length: text.len() - rest.len(), ordered: false, dash: false });
    }
    ordered(text)
}

/// "1.", "12)", "(3)", "a.", "b)" before a blank.
fn ordered(text: &str) -> Option<Sign> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let digits = inner.len() - inner.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    let mark = match digits {
        0 => usize::from(inner.starts_with(|char: char| char.is_ascii_lowercase())),
        1 | 2 => digits,
        _ => 0,
    };
    let close = inner.get(mark..)?;
    let after = close.strip_prefix(['.', ')'])?;
    let rest = after.trim_start();
    // A letter with a point is an initial or abbreviation as often as an item.
    let fits = mark > 0 && after.len() > rest.len() && !rest.is_empty() && (digits > 0 || close.starts_with(')'));
    fits.then(|| Sign { length: text.len() - rest.len(), ordered: true, dash: false })
}
