//! Bullets that were typed instead of made by the list button.

/// The text after a typed bullet; `None` where there is none.
///
/// A dash counts only with a blank behind it, so that "-10 %" stays what it is. Signs from symbol fonts have private
/// code points (U+F0B7 is the bullet of Symbol); a lone "o" is the bullet of Courier New.
pub(crate) fn strip_bullet(text: &str) -> Option<&str> {
    let mut chars = text.chars();
    let sign = chars.next()?;
    let rest = chars.as_str();
    let item = rest.trim_start();
    let counts = match sign {
        '•' | '▪' | '■' | '●' | '◦' | '‣' | '⁃' | '►' | '➢' | '\u{F020}'..='\u{F0FF}' => true,
        '-' | '–' | '—' | '−' | '*' | '·' | 'o' => item.len() < rest.len(),
        _ => false,
    };
    (counts && !item.is_empty()).then_some(item)
}

#[cfg(test)]
mod tests {
    use super::strip_bullet;

    #[test]
    fn signs_before_a_blank_are_bullets() {
        for text in ["- doel", "• doel", "–\tdoel", "o doel", "\u{F0B7}doel", "•doel"] {
            assert_eq!(strip_bullet(text), Some("doel"), "{text}");
        }
    }

    #[test]
    fn signs_inside_the_text_are_not() {
        for text in ["-10 % verzuim", "opleiding", "*", "–", "", "> 15 cliënten"] {
            assert_eq!(strip_bullet(text), None, "{text}");
        }
    }
}
