//! Text of a draft, a path or an argument as a terminal, a log or a page may have it.
//!
//! Control characters would move the cursor or recolour the screen, and marks of writing direction would show
//! words in an order they do not have. Each is shown as a visible sign instead of being dropped: whoever reads
//! the output sees that it was there.

use std::{borrow::Cow, fmt::Write as _};

/// The text with a visible sign for everything that would steer what shows it; tabs and line breaks become blanks.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_steering) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        match char {
            '\t' | '\n' | '\r' => shown.push(' '),
            '\0'..='\u{1F}' => shown.extend(char::from_u32(0x2400 + u32::from(char))),
            '\u{7F}' => shown.push('␡'),
            _ if is_steering(char) => {
                // Writing to a string cannot fail.
                let _ = write!(shown, "⟨U+{:04X}⟩", u32::from(char));
            }
            _ => shown.push(char),
        }
    }
    Cow::Owned(shown)
}

/// Whether a character steers what shows it: control characters, writing direction, line and paragraph
/// separators, invisible tags.
#[must_use]
pub fn is_steering(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_would_steer_the_terminal() {
        assert_eq!(visible("a \u{1B}[31mb\u{7}"), "a ␛[31mb␇");
        assert_eq!(visible("\u{9B}2J\u{202E}fdp"), "⟨U+009B⟩2J⟨U+202E⟩fdp");
        assert_eq!(visible("regel\r\neen\ttwee"), "regel  een twee");
    }

    #[test]
    fn leaves_ordinary_text_alone() {
        assert!(matches!(visible("Cliënten – ‘één’ 😀👩‍⚕️"), Cow::Borrowed(_)));
    }
}
