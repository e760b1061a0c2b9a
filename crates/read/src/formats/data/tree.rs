//! JSON and YAML as one tree of values that know where they stand.

use crate::error::ReadError;
use core::ops::Range;
use verslagtoets_core::mismatch::Kind;

/// Depth at which a tree is refused; a report needs seven.
pub(super) const MAX_DEPTH: usize = 64;

/// The refusal.
pub(super) const TOO_DEEP: ReadError = ReadError::TooDeep { levels: MAX_DEPTH };

/// A value and the bytes of the source that hold it.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) range: Range<usize>,
}

/// A value as it is written; numbers keep their digits.
#[derive(Debug)]
pub(super) enum Value {
    Null,
    Flag(bool),
    Number(String),
    Text(String),
    /// A scalar of YAML without quotes: a number, a text or nothing, whichever is asked for.
    #[cfg_attr(not(feature = "yaml"), expect(dead_code, reason = "JSON has none"))]
    Plain(String),
    List(Vec<Node>),
    Keys(Vec<Entry>),
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_range: Range<usize>,
    pub(super) node: Node,
}

impl Node {
    /// What stands here.
    pub(super) fn kind(&self) -> Kind {
        match &self.value {
            Value::Flag(_) => Kind::Flag,
            Value::Number(_) => Kind::Number,
            Value::List(_) => Kind::List,
            Value::Keys(_) => Kind::Keys,
            Value::Null => Kind::Nothing,
            Value::Plain(_) if self.is_nothing() => Kind::Nothing,
            Value::Text(_) | Value::Plain(_) => Kind::Text,
        }
    }

    /// Whether the value says that there is none.
    pub(super) fn is_nothing(&self) -> bool {
        match &self.value {
            Value::Null => true,
            Value::Plain(plain) => matches!(plain.as_str(), "" | "~" | "null" | "Null" | "NULL"),
            _ => false,
        }
    }

    /// The text, where it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::Plain(plain) if !self.is_nothing() => Some(plain),
            _ => None,
        }
    }

    /// The digits, where it is a number.
    pub(super) fn digits(&self) -> Option<&str> {
        match &self.value {
            Value::Number(digits) => Some(digits),
            Value::Plain(plain) if plain.parse::<f64>().is_ok_and(f64::is_finite) => Some(plain),
            _ => None,
        }
    }

    /// The keys with their values, where it has them.
    pub(super) fn entries(&self) -> Option<&[Entry]> {
        if let Value::Keys(entries) = &self.value { Some(entries) } else { None }
    }

    /// The value of a key; of keys that stand twice the first counts.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.entries()?.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }
}
