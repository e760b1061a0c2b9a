//! Words that hold a place for text still to come, in the texts of a report that was typed as data.

use super::{
    place::Path,
    tree::{Node, Value},
};
use crate::draft::LineIndex;
use verslagtoets_core::{report::Placeholder, wording};

/// Keys that hold no text of the report but tell of it.
const SKIPPED: &[&str] = &["location", "locations", "lines", "format", "framework"];

/// The placeholders in all texts below `root`, in reading order.
pub(super) fn placeholders(root: &Node, lines: &LineIndex) -> Vec<Placeholder> {
    let mut finder = Finder { lines, found: Vec::new() };
    finder.walk(root, &Path::ROOT, None);
    finder.found
}

struct Finder<'t> {
    lines: &'t LineIndex,
    found: Vec<Placeholder>,
}

impl Finder<'_> {
    /// Looks through a value; the depth of the tree bounds the recursion.
    fn walk(&mut self, node: &Node, path: &Path<'_>, pillar: Option<u8>) {
        match &node.value {
            Value::Keys(entries) => {
                let pillar = pillar.or_else(|| number(node, path));
                for entry in entries.iter().filter(|entry| !SKIPPED.contains(&entry.key.as_str())) {
                    self.walk(&entry.node, &path.key(&entry.key), pillar);
                }
            }
            Value::List(list) => {
                for (index, node) in list.iter().enumerate() {
                    self.walk(node, &path.index(index), pillar);
                }
            }
            Value::Text(text) | Value::Plain(text) => {
                for range in wording::placeholders(text) {
                    let words = text.get(range).unwrap_or_default();
                    let mut location = path.locate(node.range.clone(), self.lines);
                    location.quote = Some(words.to_owned());
                    self.found.push(Placeholder { text: words.to_owned(), pillar, location: Some(location) });
                }
            }
            Value::Null | Value::Flag(_) | Value::Number(_) => {}
        }
    }
}

/// The number of the pillar that a group of keys is, if it is one.
fn number(node: &Node, path: &Path<'_>) -> Option<u8> {
    if path.name() == "pillars" { node.get("number")?.digits()?.parse().ok() } else { None }
}
