//! Where something stands in a draft, in terms a reader of the draft knows.

use crate::wording::{MASK, masked};
use serde::{Deserialize, Serialize};

/// What kind of place a [`Location`] points at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Anchor {
    /// A stretch of the source text; the line and column keys say which.
    Text,
    /// A paragraph, cell or heading of a document that has no lines.
    Block,
    /// Something that is not there: the heading path is where a reader would look.
    Absent,
    /// The draft as a whole.
    #[default]
    Document,
    /// A value of a JSON or YAML report; `pointer` says which.
    Pointer,
}

/// A place in a draft. Each key is present only where it is true of the format.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Location {
    /// What kind of place this is.
    pub anchor: Anchor,
    /// The headings above the place, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heading_path: Vec<String>,
    /// The words at the place, line breaks and hyphenation healed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// First line, 1-based.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Column of the first character, 1-based, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// Last line, 1-based.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_line: Option<u32>,
    /// Column just after the last character, 1-based, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
    /// Start in the source text, 0-based, in UTF-16 code units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub utf16_start: Option<u32>,
    /// End in the source text, exclusive, in UTF-16 code units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub utf16_end: Option<u32>,
    /// Paragraph of a Word or ODT document, 1-based, counted in document order, table cells included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// JSON Pointer (RFC 6901) of a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}

impl Location {
    /// The draft as a whole.
    #[must_use]
    pub fn document() -> Self {
        Self::default()
    }

    /// The place where something is missing: below `heading`, where a reader would look.
    #[must_use]
    pub fn absent_below(heading: &Self) -> Self {
        Self { anchor: Anchor::Absent, ..heading.clone() }
    }

    /// Whether the place stands somewhere below `heading`, by its heading path.
    #[must_use]
    pub fn is_under(&self, heading: &Self) -> bool {
        let Some(title) = &heading.quote else { return false };
        let above = &heading.heading_path;
        let Some(below) = self.heading_path.strip_prefix(above.as_slice()) else { return false };
        // The path of a heading may end in the heading itself.
        below.first() == Some(title) || (above.last() == Some(title) && self != heading)
    }

    /// Whether `inner` stands inside this place, by the finest measure that both have.
    #[must_use]
    pub fn holds(&self, inner: &Self) -> bool {
        if let (Some(outer), Some(inner)) = (self.utf16(), inner.utf16()) {
            return outer.0 <= inner.0 && inner.1 <= outer.1;
        }
        if let Some((paragraph, other)) = self.paragraph.zip(inner.paragraph) {
            return paragraph == other;
        }
        if let Some((lines, line)) = self.line.zip(inner.line) {
            return (lines..=self.end_line.unwrap_or(lines)).contains(&line);
        }
        self.pointer.is_some() && self.pointer == inner.pointer
    }

    /// The same place with a masked quote, and without personal data in its headings.
    #[must_use]
    pub fn masked(&self, quote: &str) -> Self {
        Self { quote: Some(quote.to_owned()), ..self.without_personal_data() }
    }

    /// The same place without personal data in its quote and its headings.
    #[must_use]
    pub fn without_personal_data(&self) -> Self {
        let quote = self.quote.as_deref().map(masked);
        let heading_path = self.heading_path.iter().map(|heading| masked(heading)).collect();
        Self { heading_path, quote, ..self.clone() }
    }

    /// Whether the words at the place must not be shown from the draft either.
    #[must_use]
    pub fn is_masked(&self) -> bool {
        self.quote.as_ref().is_some_and(|quote| quote.contains(MASK))
    }

    fn utf16(&self) -> Option<(u32, u32)> {
        self.utf16_start.zip(self.utf16_end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(path: &[&str], quote: &str) -> Location {
        let heading_path = path.iter().map(ToString::to_string).collect();
        Location { heading_path, quote: Some(quote.to_owned()), ..Location::default() }
    }

    #[test]
    fn knows_what_stands_below_a_heading() {
        let goal = place(&["Pijler 3", "Doelen"], "Wij schaffen een systeem aan.");
        assert!(goal.is_under(&place(&[], "Pijler 3")));
        assert!(goal.is_under(&place(&["Pijler 3"], "Doelen")));
        assert!(goal.is_under(&place(&["Pijler 3", "Doelen"], "Doelen")));
        assert!(!goal.is_under(&place(&["Pijler 3"], "Terugblik")));
    }

    #[test]
    fn measures_by_what_both_places_have() {
        let at = |start, end| Location { utf16_start: Some(start), utf16_end: Some(end), ..Location::default() };
        assert!(at(10, 30).holds(&at(12, 20)));
        assert!(!at(10, 30).holds(&at(28, 32)));
        let paragraph = |number| Location { paragraph: Some(number), ..Location::default() };
        assert!(paragraph(4).holds(&paragraph(4)));
        assert!(!paragraph(4).holds(&Location::document()));
    }
}
