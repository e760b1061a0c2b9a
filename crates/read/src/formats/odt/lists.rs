//! List styles: which levels have numbers and which bullets.

use crate::{
    error::ReadError,
    formats::office::{Mark, Namespace, Xml},
};
use std::collections::BTreeMap;

/// The list styles of a document.
#[derive(Debug, Default)]
pub(super) struct Lists {
    styles: BTreeMap<String, BTreeMap<u8, Mark>>,
}

impl Lists {
    /// Takes in the list style `name`, whose levels are still to come.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>, name: String) -> Result<(), ReadError> {
        let mut levels = BTreeMap::new();
        let depth = xml.depth();
        while let Some(element) = xml.inside(depth)? {
            let mark = match element.name() {
                (Namespace::Text, "list-level-style-bullet" | "list-level-style-image") => Mark::Bullet,
                (Namespace::Text, "list-level-style-number") => {
                    let format = element.attribute(Namespace::Style, "num-format");
                    if format.is_none_or(|format| format.is_empty()) { Mark::Nothing } else { Mark::Number }
                }
                _ => continue,
            };
            let level = element.number(Namespace::Text, "level").unwrap_or(1);
            levels.insert(level, mark);
        }
        self.styles.insert(name, levels);
        Ok(())
    }

    /// The mark at a depth, from 0, of a list; a list without a style has bullets.
    pub(super) fn mark(&self, style: Option<&str>, depth: u8) -> Mark {
        let levels = style.and_then(|style| self.styles.get(style));
        levels.and_then(|levels| levels.get(&depth.saturating_add(1))).copied().unwrap_or(Mark::Bullet)
    }
}
