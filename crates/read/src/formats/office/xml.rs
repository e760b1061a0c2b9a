//! XML as a flat row of tokens: no tree, no recursion, no declarations of entities.

use super::namespace::{Namespace, Prefixes};
use crate::error::ReadError;
use memchr::memmem;
use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_xml_entity,
    events::{BytesRef, BytesStart, Event},
    name::QName,
};
use std::borrow::Cow;

/// Deepest nesting that is read. Word and `LibreOffice` stay below a hundred, and the most used XML library stops here.
const MAX_DEPTH: usize = 256;

/// A pull parser over one part of a package.
pub(crate) struct Xml<'x> {
    length: usize,
    reader: Reader<&'x [u8]>,
    prefixes: Prefixes,
    depth: usize,
    /// The element that opened last.
    last: Option<BytesStart<'x>>,
    /// That element was written as one without content, and its end is still to be told.
    empty: bool,
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
    prefixes: &'t Prefixes,
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
        let reader = Reader::from_str(text);
        Self { length: text.len(), reader, prefixes: Prefixes::default(), depth: 0, last: None, empty: false }
    }

    /// Just after the token that was told last, in bytes from the start of the text. Of an element without content that
    /// is the end of its only tag, for its end as for its beginning.
    pub(crate) fn offset(&self) -> usize {
        self.length.saturating_sub(self.reader.get_ref().len())
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

    /// Passes over the rest of the element that opened last, without a look at what is in it.
    pub(crate) fn skip(&mut self) -> Result<(), ReadError> {
        let Some(start) = self.last.take() else { return Ok(()) };
        if !core::mem::take(&mut self.empty) {
            self.leap(start.name());
            self.reader.read_to_end(start.name()).map_err(|_| ReadError::Damaged)?;
        }
        self.close();
        Ok(())
    }

    /// Goes straight to the next end tag of that name, where it is surely that of the open element: no element of such
    /// a name lies before it, and no comment. Style sheets are mostly styles of tables, which nobody asks for.
    fn leap(&mut self, name: QName<'_>) {
        let rest = self.reader.get_mut();
        let end_tag = format!("</{}", name.0);
        let Some((inside, end)) = memmem::find(rest, end_tag.as_bytes()).and_then(|at| rest.split_at_checked(at))
        else {
            return;
        };
        let ends = matches!(end.get(end_tag.len()), Some(b'>' | b' '));
        let holds = |sign: &[u8]| memmem::find(inside, sign).is_some();
        if ends && !holds(format!("<{}", name.0).as_bytes()) && !holds(b"<!") && !holds(b"<?") {
            *rest = end;
        }
    }

    fn element<'t>(&'t self, start: BytesStart<'t>) -> Element<'t> {
        let namespace = self.prefixes.element(start.name());
        Element { start, prefixes: &self.prefixes, namespace }
    }

    fn step(&mut self) -> Result<Step<'x>, ReadError> {
        if core::mem::take(&mut self.empty) {
            self.close();
            return Ok(Step::Close);
        }
        loop {
            return Ok(match self.reader.read_event().map_err(|_| ReadError::Damaged)? {
                Event::Start(start) => self.open(start)?,
                Event::Empty(start) => {
                    self.empty = true;
                    self.open(start)?
                }
                Event::End(_) => {
                    self.close();
                    Step::Close
                }
                Event::Text(text) => Step::Text(text.into_inner()),
                Event::CData(text) => Step::Text(text.into_inner()),
                Event::GeneralRef(name) => Step::Text(entity(&name)?),
                Event::DocType(_) => return Err(ReadError::Entities),
                Event::Eof if self.depth > 0 => return Err(ReadError::Damaged),
                Event::Eof => Step::End,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            });
        }
    }

    fn open(&mut self, start: BytesStart<'x>) -> Result<Step<'x>, ReadError> {
        if self.depth == MAX_DEPTH {
            return Err(ReadError::TooDeep { levels: MAX_DEPTH });
        }
        self.depth += 1;
        self.prefixes.declare(&start, self.depth)?;
        self.last = Some(start.clone());
        Ok(Step::Open(start))
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.prefixes.close(self.depth);
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
            attribute.key.local_name().into_inner() == name && self.prefixes.attribute(attribute.key) == namespace
        })?;
        found.normalized_value(XmlVersion::Implicit1_0).ok()
    }

    /// The value of an attribute, as a number.
    pub(crate) fn number<N: core::str::FromStr>(&self, namespace: Namespace, name: &str) -> Option<N> {
        self.attribute(namespace, name)?.trim().parse().ok()
    }
}
