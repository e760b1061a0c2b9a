//! From the tree to the typed report, driven by the report's own types.
//!
//! The types ask for what they need, by name, so that no second description of the schema exists. A value that does
//! not fit stops the reading; it is told, refused, and the reading begins again without it, so that one pass tells
//! one misfit and the passes together tell all.

use super::{
    fault::Fault,
    fields::Fields,
    place::Path,
    tree::{Node, Value},
};
use crate::draft::LineIndex;
use core::cell::RefCell;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IntoDeserializer, SeqAccess, Visitor},
    forward_to_deserialize_any,
};
use verslagtoets_core::{
    Message, Report,
    mismatch::{self, Kind, Mismatch},
    order::{part, put_in_order},
    wording::nearest,
};

/// Misfits that are told at most; where there are more, a last one says so.
const MAX_TOLD: usize = 100;

/// Bytes that are read at most, all passes together: a large file is not read a hundred times.
const MAX_READ: usize = 64 << 20;

/// The report that a tree holds, and where it does not fit the schema. `None` where it is no report at all.
pub(super) fn report(root: &Node, lines: &LineIndex) -> Option<Report> {
    let limit = (MAX_READ / lines.source().len().max(1)).clamp(1, MAX_TOLD);
    let mut refused = Vec::new();
    let mut told = Vec::new();
    let report = loop {
        let pass = Pass { lines, refused: &refused, told: RefCell::new(told), limit };
        let read = Report::deserialize(Reader { node: root, path: &Path::ROOT, pass: &pass, added: false });
        told = pass.told.into_inner();
        match read {
            Ok(report) => break report,
            Err(Fault::Unfit { node, told: mismatch }) => {
                told.extend(mismatch.map(|mismatch| *mismatch));
                // Without the root there is nothing left to read.
                if told.len() >= limit || core::ptr::eq(node, root) {
                    break Report::default();
                }
                refused.push(node);
            }
            Err(Fault::Missing(_) | Fault::Refused | Fault::Foreign) => return None,
        }
    };
    if told.len() >= limit {
        told.push(Mismatch { message: mismatch::more(), location: Path::ROOT.locate(root.range.clone(), lines) });
    }
    put_in_order(&mut told, |mismatch| [part(mismatch.location.utf16_start), 0, 0, 0]);
    Some(Report { mismatches: told, ..report })
}

/// One reading of the tree.
pub(super) struct Pass<'t> {
    pub(super) lines: &'t LineIndex,
    /// The values that do not fit.
    refused: &'t [*const Node],
    told: RefCell<Vec<Mismatch>>,
    /// How many misfits are told.
    limit: usize,
}

impl Pass<'_> {
    /// Tells a misfit that does not stop the reading.
    pub(super) fn tell(&self, mismatch: impl FnOnce() -> Mismatch) {
        let mut told = self.told.borrow_mut();
        if told.len() < self.limit {
            let mismatch = mismatch();
            if !told.contains(&mismatch) {
                told.push(mismatch);
            }
        }
    }

    /// Whether a value was found not to fit.
    pub(super) fn refuses(&self, node: &Node) -> bool {
        self.refused.iter().any(|refused| core::ptr::eq(*refused, node))
    }
}

/// A value that is about to be read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'t> {
    pub(super) node: &'t Node,
    pub(super) path: &'t Path<'t>,
    pub(super) pass: &'t Pass<'t>,
    /// The value was not given but added, and is not judged.
    pub(super) added: bool,
}

impl<'t> Reader<'t> {
    fn fault(&self, message: Message) -> Fault {
        let location = self.path.locate(self.node.range.clone(), self.pass.lines);
        Fault::Unfit { node: self.node, told: Some(Box::new(Mismatch { message, location })) }
    }

    /// A group of keys without one that it needs; where that one did not fit, it was told already.
    fn missing(&self, key: &str) -> Fault {
        if self.node.get(key).is_some_and(|node| self.pass.refuses(node)) {
            return Fault::Unfit { node: self.node, told: None };
        }
        self.fault(mismatch::missing_key(key))
    }

    fn wrong_kind(&self, expected: Kind) -> Fault {
        self.fault(mismatch::wrong_kind(self.path.name(), expected, self.node.kind()))
    }

    /// Adds the place to a fault that has none.
    fn place(&self, fault: Fault, message: impl FnOnce() -> Message) -> Fault {
        match fault {
            Fault::Refused => self.fault(message()),
            other => other,
        }
    }

    fn whole<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let digits = self.node.digits().ok_or_else(|| self.wrong_kind(Kind::WholeNumber))?;
        let read = if let Ok(number) = digits.parse::<u64>() {
            visitor.visit_u64(number)
        } else if let Ok(number) = digits.parse::<i64>() {
            visitor.visit_i64(number)
        } else if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Err(Fault::Refused)
        } else {
            return Err(self.wrong_kind(Kind::WholeNumber));
        };
        read.map_err(|fault| self.place(fault, || mismatch::out_of_range(self.path.name(), &short(digits))))
    }

    fn text(&self) -> Result<&'t str, Fault> {
        self.node.text().ok_or_else(|| self.wrong_kind(Kind::Text))
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Fault;

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.node.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Flag(flag) => visitor.visit_bool(*flag),
            Value::Plain(plain) if matches!(plain.as_str(), "true" | "false") => visitor.visit_bool(plain == "true"),
            _ => Err(self.wrong_kind(Kind::Flag)),
        }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.whole(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.whole(visitor)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.whole(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let number = self.node.digits().and_then(|digits| digits.parse().ok());
        visitor.visit_f64(number.ok_or_else(|| self.wrong_kind(Kind::Number))?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text()?)
    }

    /// Asked for by dates: they are read from a text that they do not keep.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.text()?;
        visitor.visit_str(text).map_err(|fault| self.place(fault, || mismatch::no_date(self.path.name(), &short(text))))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if let Some(first) = variants.first().filter(|_| self.added && self.node.is_nothing()) {
            return visitor.visit_enum((*first).into_deserializer());
        }
        let text = self.text()?;
        if variants.contains(&text) {
            return visitor.visit_enum(text.into_deserializer());
        }
        let near = nearest(&short(text), variants.iter().copied());
        Err(self.fault(mismatch::unknown_value(self.path.name(), &short(text), near, variants)))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::List(list) => visitor.visit_seq(Elements { list: list.iter().enumerate(), reader: self }),
            // In YAML a list without elements is often a key with nothing behind it.
            Value::Plain(plain) if plain.is_empty() => {
                visitor.visit_seq(Elements { list: [].iter().enumerate(), reader: self })
            }
            _ => Err(self.wrong_kind(Kind::List)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let keys = self.node.entries().map(|entries| Fields::new(self, entries, fields));
        if self.path.is_root() && keys.as_ref().is_none_or(Fields::is_empty) {
            return Err(Fault::Foreign);
        }
        let keys = keys.ok_or_else(|| self.wrong_kind(Kind::Keys))?;
        visitor.visit_map(keys).map_err(|fault| match fault {
            Fault::Missing(key) => self.missing(key),
            other => other,
        })
    }

    /// No type of the report leaves open what it is.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i64 i128 u16 u64 u128 f32 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct map
        identifier ignored_any
    }
}

/// The elements of a list that fit.
struct Elements<'t> {
    list: core::iter::Enumerate<core::slice::Iter<'t, Node>>,
    reader: Reader<'t>,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        for (index, node) in self.list.by_ref() {
            if !self.reader.pass.refuses(node) {
                let path = self.reader.path.index(index);
                return seed.deserialize(Reader { node, path: &path, ..self.reader }).map(Some);
            }
        }
        Ok(None)
    }
}

/// The start of a text, for a message.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
