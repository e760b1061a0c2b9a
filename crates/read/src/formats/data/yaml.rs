//! YAML: one document, without aliases, which could make a small file grow without end.

use super::tree::{Entry, MAX_DEPTH, Node, TOO_DEEP, Value};
use crate::error::ReadError;
use core::ops::Range;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

/// The tree of a YAML text. Tags are passed over: the schema says what each value is.
pub(super) fn parse(source: &str) -> Result<Node, ReadError> {
    let offsets = Offsets::new(source);
    let mut builder = Builder::default();
    for event in Parser::new_from_str(source) {
        let (event, span) = event.map_err(|error| syntax(error.marker()))?;
        builder.event(event, &span, &offsets)?;
    }
    builder.root.ok_or(ReadError::Empty)
}

/// The tree while it is built; lists and groups of keys that are open stand on a stack.
#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    documents: u32,
    root: Option<Node>,
}

struct Open {
    value: Value,
    start: usize,
    end: usize,
    /// The key whose value comes next.
    key: Option<(String, Range<usize>)>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: &Span, offsets: &Offsets) -> Result<(), ReadError> {
        let range = offsets.range(span);
        let line = span.start.line() as u32;
        match event {
            Event::Alias(_) => return Err(ReadError::YamlAlias { line }),
            Event::Scalar(_, _, anchor, _) | Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _)
                if anchor > 0 =>
            {
                return Err(ReadError::YamlAlias { line });
            }
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(ReadError::YamlDocuments { line });
                }
            }
            Event::Scalar(text, ScalarStyle::Plain, ..) => {
                self.add(Node { value: Value::Plain(text.into_owned()), range }, &span.start)?;
            }
            Event::Scalar(text, ..) => {
                self.add(Node { value: Value::Text(text.into_owned()), range }, &span.start)?;
            }
            Event::SequenceStart(..) => self.open(Value::List(Vec::new()), range)?,
            Event::MappingStart(..) => self.open(Value::Keys(Vec::new()), range)?,
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(Open { value, start, end, .. }) = self.open.pop() {
                    let is_empty = matches!(&value, Value::List(list) if list.is_empty())
                        || matches!(&value, Value::Keys(entries) if entries.is_empty());
                    let end = if is_empty { range.end } else { end };
                    self.add(Node { value, range: start..end.max(start) }, &span.start)?;
                }
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn open(&mut self, value: Value, range: Range<usize>) -> Result<(), ReadError> {
        if self.open.len() >= MAX_DEPTH {
            return Err(TOO_DEEP);
        }
        self.open.push(Open { value, start: range.start, end: range.end, key: None });
        Ok(())
    }

    /// Puts a value where the next one belongs.
    fn add(&mut self, node: Node, at: &Marker) -> Result<(), ReadError> {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        open.end = node.range.end;
        match (&mut open.value, open.key.take()) {
            (Value::Keys(entries), Some((key, key_range))) => entries.push(Entry { key, key_range, node }),
            (Value::Keys(_), None) => match node.value {
                Value::Text(key) | Value::Plain(key) => open.key = Some((key, node.range)),
                _ => return Err(syntax(at)),
            },
            (Value::List(list), _) => list.push(node),
            _ => {}
        }
        Ok(())
    }
}

fn syntax(at: &Marker) -> ReadError {
    ReadError::Syntax { line: at.line() as u32, column: at.col() as u32 + 1 }
}

/// Byte offsets of the characters of a source: the parser counts characters.
struct Offsets {
    /// Nothing where every character is one byte.
    starts: Vec<u32>,
    length: usize,
}

impl Offsets {
    fn new(source: &str) -> Self {
        let starts =
            if source.is_ascii() { Vec::new() } else { source.char_indices().map(|(at, _)| at as u32).collect() };
        Self { starts, length: source.len() }
    }

    fn range(&self, span: &Span) -> Range<usize> {
        self.byte(span.start.index())..self.byte(span.end.index())
    }

    fn byte(&self, index: usize) -> usize {
        if self.starts.is_empty() {
            index.min(self.length)
        } else {
            self.starts.get(index).map_or(self.length, |start| *start as usize)
        }
    }
}
