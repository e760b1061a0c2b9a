//! Where a value stands: JSON Pointer, lines and columns.

use super::tree::{Entry, Node, Value};
use crate::draft::LineIndex;
use core::ops::Range;
use verslagtoets_core::{Anchor, Location};

/// The way from the root of the tree to a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Path<'t> {
    parent: Option<&'t Path<'t>>,
    step: Step<'t>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'t> {
    Root,
    Key(&'t str),
    Index(usize),
}

impl<'t> Path<'t> {
    pub(super) const ROOT: Self = Self { parent: None, step: Step::Root };

    /// Whether this is the root itself.
    pub(super) const fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// The way to the value of a key.
    pub(super) const fn key(&'t self, key: &'t str) -> Self {
        Self { parent: Some(self), step: Step::Key(key) }
    }

    /// The way to an element of a list.
    pub(super) const fn index(&'t self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Index(index) }
    }

    /// The nearest key on the way back: what a value is called.
    pub(super) fn name(&self) -> &'t str {
        let mut path = self;
        loop {
            match (path.step, path.parent) {
                (Step::Key(key), _) => return key,
                (_, Some(parent)) => path = parent,
                (_, None) => return "",
            }
        }
    }

    /// The way as JSON Pointer (RFC 6901).
    pub(super) fn pointer(&self) -> String {
        let mut steps = Vec::new();
        let mut path = self;
        while let Some(parent) = path.parent {
            steps.push(path.step);
            path = parent;
        }
        let mut pointer = String::new();
        for step in steps.into_iter().rev() {
            pointer.push('/');
            match step {
                Step::Root => {}
                Step::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
                Step::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// The place of a range of the source that the way leads to.
    pub(super) fn locate(&self, range: Range<usize>, lines: &LineIndex) -> Location {
        Location { anchor: Anchor::Pointer, pointer: Some(self.pointer()), ..lines.locate(range) }
    }
}

/// Keys whose text shows best what a value is about.
const TELLING: &[&str] = &["text", "phrase", "title", "code", "destination"];

/// The first line of what a value says.
pub(super) fn quote(node: &Node) -> Option<String> {
    let text = node.text().or_else(|| TELLING.iter().find_map(|key| node.get(key)?.text()))?;
    text.lines().next().filter(|line| !line.is_empty()).map(str::to_owned)
}

/// A place as a value of the report, for the keys that hold places.
pub(super) fn as_node(location: Location) -> Node {
    let node = |value| Node { value, range: 0..0 };
    let entry = |key: &str, value| Entry { key: key.to_owned(), key_range: 0..0, node: node(value) };
    let mut entries = vec![entry("anchor", Value::Text("pointer".to_owned()))];
    let texts = [("pointer", location.pointer), ("quote", location.quote)];
    entries.extend(texts.into_iter().filter_map(|(key, text)| Some(entry(key, Value::Text(text?)))));
    let numbers = [
        ("line", location.line),
        ("column", location.column),
        ("endLine", location.end_line),
        ("endColumn", location.end_column),
        ("utf16Start", location.utf16_start),
        ("utf16End", location.utf16_end),
    ];
    entries
        .extend(numbers.into_iter().filter_map(|(key, number)| Some(entry(key, Value::Number(number?.to_string())))));
    node(Value::Keys(entries))
}
