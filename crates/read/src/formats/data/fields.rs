//! The keys of one group, as the type of the group asks for them.

use super::{
    fault::Fault,
    place::{Path, as_node, quote},
    tree::{Entry, Node, Value},
    typed::{Reader, short},
};
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess};
use std::collections::BTreeSet;
use verslagtoets_core::{
    Message,
    mismatch::{self, Mismatch},
    order,
    wording::nearest,
};

/// The keys that the type knows, with values that fit, and the places that the type asks for and nobody gave.
pub(super) struct Fields<'t> {
    reader: Reader<'t>,
    entries: Vec<&'t Entry>,
    /// Keys that the reader adds.
    added: Vec<(&'static str, Node)>,
    /// The value that comes next.
    next: Option<Next<'t>>,
}

enum Next<'t> {
    Given(&'t Entry),
    Added(&'static str, Node),
}

impl<'t> Fields<'t> {
    /// The keys of `entries` that are among `fields`; those that are not, or stand twice, are told.
    pub(super) fn new(reader: Reader<'t>, entries: &'t [Entry], fields: &'static [&'static str]) -> Self {
        let mut given = Self { reader, entries: Vec::new(), added: Vec::new(), next: None };
        let known = order::set(entries.iter().map(|entry| entry.key.as_str()).filter(|key| fields.contains(key)));
        let mut seen = BTreeSet::new();
        for entry in entries {
            let key = entry.key.as_str();
            if !known.contains(key) {
                let free = fields.iter().copied().filter(|field| !known.contains(field));
                given.tell(entry, || mismatch::unknown_key(&short(key), nearest(&short(key), free)));
            } else if !seen.insert(key) {
                given.tell(entry, || mismatch::duplicate_key(key));
            } else if !reader.pass.refuses(&entry.node) {
                given.entries.push(entry);
            }
        }
        given.add(fields);
        // The next key is taken from the end.
        given.entries.reverse();
        given
    }

    /// Whether no key is known.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds the places and the version tag that the type asks for and nobody gave.
    fn add(&mut self, fields: &[&'static str]) {
        let reader = self.reader;
        let wants = |key: &str, given: &[&Entry]| fields.contains(&key) && given.iter().all(|entry| entry.key != key);
        if reader.path.is_root() && !self.is_empty() && wants("format", &self.entries) {
            if reader.node.get("format").is_none() {
                let location = reader.path.locate(reader.node.range.clone(), reader.pass.lines);
                reader.pass.tell(|| Mismatch { message: mismatch::missing_key("format"), location });
            }
            self.added.push(("format", Node { value: Value::Null, range: 0..0 }));
        }
        if wants("location", &self.entries) {
            self.added.push(("location", self.place(reader.path, reader.node)));
        }
        if wants("locations", &self.entries) {
            let places = self.entries.iter().filter(|entry| !entry.node.is_nothing()).map(|entry| {
                let node = self.place(&reader.path.key(&entry.key), &entry.node);
                Entry { key: entry.key.clone(), key_range: entry.key_range.clone(), node }
            });
            let value = Value::Keys(places.collect());
            self.added.push(("locations", Node { value, range: reader.node.range.clone() }));
        }
    }

    fn place(&self, path: &Path<'_>, node: &Node) -> Node {
        let mut location = path.locate(node.range.clone(), self.reader.pass.lines);
        location.quote = quote(node);
        as_node(location)
    }

    fn tell(&self, entry: &Entry, message: impl FnOnce() -> Message) {
        let reader = self.reader;
        if !reader.added {
            let path = reader.path.key(&entry.key);
            reader.pass.tell(|| Mismatch {
                message: message(),
                location: path.locate(entry.key_range.clone(), reader.pass.lines),
            });
        }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let next = self.entries.pop().map(Next::Given);
        self.next = next.or_else(|| self.added.pop().map(|(key, node)| Next::Added(key, node)));
        match &self.next {
            Some(Next::Given(entry)) => seed.deserialize(entry.key.as_str().into_deserializer()).map(Some),
            Some(Next::Added(key, _)) => seed.deserialize((*key).into_deserializer()).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let (key, node, added) = match &self.next {
            Some(Next::Given(entry)) => (entry.key.as_str(), &entry.node, self.reader.added),
            Some(Next::Added(key, node)) => (*key, node, true),
            None => return Err(Fault::Refused),
        };
        let path = self.reader.path.key(key);
        seed.deserialize(Reader { node, path: &path, added, ..self.reader })
    }
}
