//! A place in words: where to look in the draft.

use verslagtoets_core::{Anchor, Lang, Location, Message, Words};

/// Headings that are named of a place. Those further out, such as the title of the report, are the same everywhere.
const HEADINGS: usize = 2;

/// "concept.md:12:3 · Pijler 3 › Doelen"; `None` for the draft as a whole.
pub(super) fn words(path: &str, place: &Location, lang: Lang) -> Option<String> {
    let outer = place.heading_path.len().saturating_sub(HEADINGS);
    let headings = place.heading_path.get(outer..).unwrap_or_default().join(" › ");
    let headings = match place.anchor {
        _ if headings.is_empty() => None,
        Anchor::Absent => Some(Message::new(&BELOW).with("headings", headings).render(lang)),
        _ => Some(headings),
    };
    let parts: Vec<String> = [point(path, place, lang), headings].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The point itself, as the format of the draft knows it.
fn point(path: &str, place: &Location, lang: Lang) -> Option<String> {
    if let (Some(line), Some(column)) = (place.line, place.column) {
        return Some(format!("{}:{line}:{column}", name(path, lang)));
    }
    let paragraph = place.paragraph.map(|number| Message::new(&PARAGRAPH).with("number", number).render(lang));
    paragraph.or_else(|| place.pointer.clone())
}

/// The name of a draft.
pub(super) fn name(path: &str, lang: Lang) -> &str {
    if path == "-" { STDIN.get(lang) } else { path }
}

const BELOW: Words = Words { nl: "onder {headings}", en: "below {headings}" };
const PARAGRAPH: Words = Words { nl: "alinea {number}", en: "paragraph {number}" };
const STDIN: Words = Words { nl: "standaardinvoer", en: "standard input" };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_its_own_words() {
        let path = ["Verslag", "Pijler 3", "Doelen"].map(str::to_owned).to_vec();
        let place = Location { heading_path: path, ..Location::default() };
        let text = Location { anchor: Anchor::Text, line: Some(12), column: Some(3), ..place.clone() };
        assert_eq!(words("a.md", &text, Lang::Nl).as_deref(), Some("a.md:12:3 · Pijler 3 › Doelen"));
        let block = Location { anchor: Anchor::Block, paragraph: Some(41), ..place.clone() };
        assert_eq!(words("a.docx", &block, Lang::Nl).as_deref(), Some("alinea 41 · Pijler 3 › Doelen"));
        let absent = Location { anchor: Anchor::Absent, ..place };
        assert_eq!(words("a.docx", &absent, Lang::En).as_deref(), Some("below Pijler 3 › Doelen"));
        assert_eq!(words("a.docx", &Location::document(), Lang::Nl), None);
    }
}
