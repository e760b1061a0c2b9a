//! Joining lines: what a hyphen, or none, at a line's end means.

use crate::draft::Text;

/// How a line goes on in the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// With a blank between two words.
    Blank,
    /// As one word, the hyphen at the line's end being the typesetter's.
    Broken,
    /// As one word with its own hyphen.
    Hyphen,
    /// As one word whose hyphen was lost.
    Lost,
}

/// The joint between two lines; `blank_ends` says that wrapped lines end in a blank and `blank_end` that this one does.
pub(super) fn joint(line: &str, next: &str, blank_ends: bool, blank_end: bool) -> Joint {
    let Some(stem) = line.strip_suffix(['-', '\u{AD}', '\u{2010}']) else {
        let letters = line.ends_with(char::is_lowercase) && next.starts_with(char::is_lowercase);
        return if blank_ends && !blank_end && letters { Joint::Lost } else { Joint::Blank };
    };
    let last_word = stem.rsplit(|char: char| !char.is_alphanumeric()).next().unwrap_or_default();
    let next_word = next.split(|char: char| !char.is_alphanumeric()).next().unwrap_or_default();
    if line.ends_with('\u{AD}') {
        return Joint::Broken;
    }
    if last_word.is_empty() || matches!(next_word, "en" | "of" | "tot" | "als" | "dan" | "maar") {
        return Joint::Blank;
    }
    if keeps_hyphen(last_word, next_word) { Joint::Hyphen } else { Joint::Broken }
}

/// Whether two halves are a compound that Dutch writes with a hyphen: a name, number or abbreviation before it
/// (JUST-team, tbs-maatregel), a capital after it, or vowels that would read as one sound (re-integratie).
fn keeps_hyphen(before: &str, after: &str) -> bool {
    let abbreviation = !before.chars().any(is_vowel) || before.chars().skip(1).any(char::is_uppercase);
    let digits =
        before.ends_with(|char: char| char.is_ascii_digit()) || after.starts_with(|char: char| char.is_ascii_digit());
    abbreviation || digits || after.starts_with(char::is_uppercase) || clash(before, after)
}

fn is_vowel(char: char) -> bool {
    matches!(char.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ë' | 'ï' | 'é' | 'è' | 'ö' | 'ü')
}

fn clash(before: &str, after: &str) -> bool {
    let pair = (before.chars().next_back(), after.chars().next());
    matches!(
        pair,
        (Some('a'), Some('a' | 'e' | 'i' | 'u'))
            | (Some('e'), Some('e' | 'i' | 'u'))
            | (Some('i'), Some('e' | 'i' | 'j'))
            | (Some('o'), Some('e' | 'i' | 'o' | 'u'))
            | (Some('u'), Some('i' | 'u'))
    )
}

/// Appends a line to a text that ends in `line`.
pub(super) fn append(text: &mut Text, joint: Joint, next: &str, start: usize) {
    match joint {
        Joint::Blank if text.is_empty() => {}
        Joint::Blank => text.push(" ", start.saturating_sub(1)),
        Joint::Broken => text.pop(),
        Joint::Hyphen | Joint::Lost => {}
    }
    text.push_collapsed(next, start);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_at_a_lines_end_is_kept_where_dutch_writes_one() {
        for (line, next, expected) in [
            ("het kwaliteits-", "beleid", Joint::Broken),
            ("het FACT-", "team", Joint::Hyphen),
            ("de risico-", "inventarisatie", Joint::Hyphen),
            ("een tbs-", "maatregel", Joint::Hyphen),
            ("de behoefte-", "en zorgvraag", Joint::Blank),
            ("zonder", "afbreking", Joint::Blank),
        ] {
            assert_eq!(joint(line, next, false, false), expected, "{line} {next}");
        }
    }

    #[test]
    fn a_lost_hyphen_shows_where_other_lines_end_in_a_blank() {
        assert_eq!(joint("de zorg", "aanbieder", true, false), Joint::Lost);
        assert_eq!(joint("de zorg", "aanbieder", true, true), Joint::Blank);
    }
}
