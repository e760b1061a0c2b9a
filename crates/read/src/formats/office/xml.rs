//! XML as a flat row of tokens: no tree, no recursion, no declarations of entities.

use super::namespace::Namespace;
use crate::error::ReadError;
use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_xml_entity,
    events::{BytesRef, BytesStart, Event},
    name::NamespaceResolver,
};
use std::borrow::Cow;

/// Deepest nesting that is read. Word and `LibreOffice` stay below a hundred, and the most used XML library stops here.
const MAX_DEPTH: usize = 256;

/// A pull parser over one part of a package.
pub(crate) struct Xml<'x> {
    reader: NsReader<&'x [u8]>,
    depth: usize,
}

/// What stands next in the XML.
pub(crate) enum Token<'t> {
    /// An element begins.
    Open(Element<'t>),
    /// The innermost open element ends.
    Close,
    /// Text, entities resolved; a text may come in several pieces.
    Text(Cow<'t, str>),
}

/// An element with its attributes.
pub(crate) struct Element<'t> {
    start: BytesStart<'t>,
    resolver: &'t NamespaceResolver,
    namespace: Namespace,
}

/// A token before its names are looked up.
enum Step<'x> {
    Open(BytesStart<'x>),
    Close,
    Text(Cow<'x, str>),
    End,
}

impl<'x> Xml<'x> {
    /// A parser at the start of `text`.
    pub(crate) fn new(text: &'x str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// The next token; `None` after the last.
    pub(crate) fn next(&mut self) -> Result<Option<Token<'_>>, ReadError> {
        Ok(match self.step()? {
            Step::Open(start) => Some(Token::Open(self.element(start))),
            Step::Close => Some(Token::Close),
            Step::Text(text) => Some(Token::Text(text)),
            Step::End => None,
        })
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// The next element, however deep, inside the one whose opening made the depth `depth`; `None` once that has ended.
    pub(crate) fn inside(&mut self, depth: usize) -> Result<Option<Element<'_>>, ReadError> {
        while self.depth >= depth {
            match self.step()? {
                Step::Open(start) => return Ok(Some(self.element(start))),
                Step::End => break,
                Step::Close | Step::Text(_) => {}
            }
        }
        Ok(None)
    }

    /// Passes over the rest of the innermost open element.
    pub(crate) fn skip(&mut self) -> Result<(), ReadError> {
        let depth = self.depth;
        while self.inside(depth)?.is_some() {}
        Ok(())
    }

    fn element<'t>(&'t self, start: BytesStart<'t>) -> Element<'t> {
        let resolver = self.reader.resolver();
        let namespace = Namespace::of(&resolver.resolve_element(start.name()).0);
        Element { start, resolver, namespace }
    }

    fn step(&mut self) -> Result<Step<'x>, ReadError> {
        loop {
            return Ok(match self.reader.read_event().map_err(|_| ReadError::Damaged)? {
                Event::Start(_) if self.depth == MAX_DEPTH => return Err(ReadError::TooDeep { levels: MAX_DEPTH }),
                Event::Start(start) => {
                    self.depth += 1;
                    Step::Open(start)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Step::Close
                }
                Event::Text(text) => Step::Text(text.into_inner()),
                Event::CData(text) => Step::Text(text.into_inner()),
                Event::GeneralRef(name) => Step::Text(entity(&name)?),
                Event::DocType(_) => return Err(ReadError::Entities),
                Event::Eof if self.depth > 0 => return Err(ReadError::Damaged),
                Event::Eof => Step::End,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            });
        }
    }
}

/// The character that a reference stands for: a number or one of the five names of XML.
fn entity(name: &BytesRef<'_>) -> Result<Cow<'static, str>, ReadError> {
    if let Some(char) = name.resolve_char_ref().map_err(|_| ReadError::Damaged)? {
        return Ok(Cow::Owned(char.into()));
    }
    resolve_xml_entity(name).map(Cow::Borrowed).ok_or(ReadError::Damaged)
}

impl Element<'_> {
    /// Namespace and name.
    pub(crate) fn name(&self) -> (Namespace, &str) {
        (self.namespace, self.start.local_name().into_inner())
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, namespace: Namespace, name: &str) -> Option<Cow<'_, str>> {
        let found = self.start.attributes().with_checks(false).flatten().find(|attribute| {
            attribute.key.local_name().into_inner() == name
                && Namespace::of(&self.resolver.resolve_attribute(attribute.key).0) == namespace
        })?;
        found.normalized_value(XmlVersion::Implicit1_0).ok()
    }

    /// The value of an attribute, as a number.
    pub(crate) fn number<N: core::str::FromStr>(&self, namespace: Namespace, name: &str) -> Option<N> {
        self.attribute(namespace, name)?.trim().parse().ok()
    }
}
