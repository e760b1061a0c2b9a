//! Numbering definitions: which lists have numbers and which bullets.

use super::properties::value;
use crate::{
    error::ReadError,
    formats::office::{Element, Mark, Namespace, Token, Xml},
};
use std::collections::BTreeMap;

/// The numberings of a document.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    lists: BTreeMap<String, List>,
    definitions: BTreeMap<String, Definition>,
    /// Definitions by the numbering style that they define.
    by_style: BTreeMap<String, String>,
}

/// A list in the document: a definition and what the list has of its own.
#[derive(Debug, Default)]
struct List {
    definition: String,
    levels: BTreeMap<u8, Mark>,
}

#[derive(Debug, Default)]
struct Definition {
    levels: BTreeMap<u8, Mark>,
    /// The numbering style that holds the levels instead.
    style: Option<String>,
}

/// What an element of the part is about.
enum Place {
    Definition(String),
    List(String),
}

impl Numbering {
    /// Reads the part with the numbering definitions.
    pub(super) fn read(part: &str) -> Result<Self, ReadError> {
        let mut numbering = Self::default();
        let mut xml = Xml::new(part);
        let mut place = Place::Definition(String::new());
        let mut level = 0;
        while let Some(token) = xml.next()? {
            let Token::Open(element) = token else { continue };
            match element.name() {
                (Namespace::Word, "abstractNum") => place = Place::Definition(id(&element, "abstractNumId")),
                (Namespace::Word, "num") => place = Place::List(id(&element, "numId")),
                (Namespace::Word, "lvl" | "lvlOverride") => {
                    level = element.number(Namespace::Word, "ilvl").unwrap_or(level);
                }
                (Namespace::Word, name) => numbering.take(name, &place, level, &element),
                _ => {}
            }
        }
        Ok(numbering)
    }

    fn take(&mut self, name: &str, place: &Place, level: u8, element: &Element<'_>) {
        let value = value(element).unwrap_or_default();
        match (name, place) {
            ("numFmt", Place::Definition(id)) => {
                self.definitions.entry(id.clone()).or_default().levels.insert(level, mark(&value));
            }
            ("numFmt", Place::List(id)) => {
                self.lists.entry(id.clone()).or_default().levels.insert(level, mark(&value));
            }
            ("abstractNumId", Place::List(id)) => self.lists.entry(id.clone()).or_default().definition = value,
            ("numStyleLink", Place::Definition(id)) => {
                self.definitions.entry(id.clone()).or_default().style = Some(value);
            }
            ("styleLink", Place::Definition(id)) => {
                self.by_style.insert(value, id.clone());
            }
            _ => {}
        }
    }

    /// The mark of a level of a list; a list that is not defined has bullets.
    pub(super) fn mark(&self, list: &str, level: u8) -> Mark {
        self.lists.get(list).and_then(|list| self.find(list, level)).unwrap_or(Mark::Bullet)
    }

    fn find(&self, list: &List, level: u8) -> Option<Mark> {
        if let Some(mark) = list.levels.get(&level) {
            return Some(*mark);
        }
        let definition = self.definitions.get(&list.definition)?;
        let linked = definition.style.as_ref().and_then(|style| self.by_style.get(style));
        let linked = linked.and_then(|id| self.definitions.get(id));
        linked.unwrap_or(definition).levels.get(&level).copied()
    }
}

fn id(element: &Element<'_>, name: &str) -> String {
    element.attribute(Namespace::Word, name).map(Into::into).unwrap_or_default()
}

fn mark(format: &str) -> Mark {
    match format {
        "bullet" => Mark::Bullet,
        "none" => Mark::Nothing,
        _ => Mark::Number,
    }
}
