//! What the name of a style says: programs keep the built-in names in English or translate them.

/// Level of a heading style: "heading 2", "Kop 2", `Heading_20_2`, `Kop2`.
pub(crate) fn heading_level(name: &str) -> Option<u8> {
    let level = numbered(name, &["heading", "kop", "kopje"])?;
    (1..=9).contains(&level).then_some(level)
}

/// Whether the style is for the title of the document.
pub(crate) fn is_title(name: &str) -> bool {
    matches!(fold(name).as_str(), "title" | "titel")
}

/// Whether the style is for the entries of a table of contents or the like.
pub(crate) fn is_contents(name: &str) -> bool {
    let entries = ["toc", "inhopg", "inhoudsopgave", "contents", "index", "user index"];
    let folded = fold(name);
    numbered(name, &entries).is_some() || matches!(folded.as_str(), "table of figures" | "lijst met afbeeldingen")
}

/// Depth of the list that a style is for, from 0: "List Bullet 2" is one step in, though its numbering has one level.
pub(crate) fn list_depth(name: &str) -> Option<u8> {
    let lists = ["list bullet", "list number", "lijst opsom.teken", "lijstopsomteken", "lijstnummering"];
    numbered(name, &lists)?.checked_sub(1)
}

/// The number after one of the words, where there is nothing else.
fn numbered(name: &str, words: &[&str]) -> Option<u8> {
    let folded = fold(name);
    let number = words.iter().find_map(|word| folded.strip_prefix(word))?;
    number.trim().parse().ok()
}

/// In lower case, with the blanks that `OpenDocument` writes as `_20_`.
fn fold(name: &str) -> String {
    name.replace("_20_", " ").trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_dutch_and_english() {
        for name in ["heading 2", "Heading 2", "Kop 2", "Kop2", "Heading_20_2"] {
            assert_eq!(heading_level(name), Some(2), "{name}");
        }
        for name in ["heading", "Kop 2 Char", "heading 12", "Standaard"] {
            assert_eq!(heading_level(name), None, "{name}");
        }
    }

    #[test]
    fn entries_of_a_table_of_contents_are_known() {
        assert!(is_contents("toc 1") && is_contents("Inhopg 3") && is_contents("Contents_20_2"));
        assert!(!is_contents("Contents_20_Heading") && !is_contents("TOC Heading"));
    }
}
