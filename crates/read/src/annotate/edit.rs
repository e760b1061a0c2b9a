//! Changes to a text, made at once, and what the splicing of XML needs.

use crate::{
    error::ReadError,
    formats::office::{Token, Xml},
};
use std::ops::Range;
use verslagtoets_core::order::{put_in_order, rank};

/// Namespace of Word documents as most programs write it.
const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The same in documents that keep strictly to the standard.
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// A stretch of a text, and what comes in its stead.
#[derive(Debug)]
pub(super) struct Edit {
    pub(super) at: Range<usize>,
    pub(super) text: String,
}

impl Edit {
    pub(super) const fn insert(at: usize, text: String) -> Self {
        Self { at: at..at, text }
    }

    pub(super) const fn cut(at: Range<usize>) -> Self {
        Self { at, text: String::new() }
    }
}

/// The text with the edits, which do not overlap; those at one place come in the order given.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> Result<String, ReadError> {
    put_in_order(&mut edits, |edit| rank(edit.at.start));
    let mut edited = String::with_capacity(text.len() + edits.iter().map(|edit| edit.text.len()).sum::<usize>());
    let mut done = 0;
    for edit in edits {
        edited.push_str(text.get(done..edit.at.start).ok_or(ReadError::Damaged)?);
        edited.push_str(&edit.text);
        done = edit.at.end;
    }
    edited.push_str(text.get(done..).ok_or(ReadError::Damaged)?);
    Ok(edited)
}

/// Adds something at the end of the outermost element; `content` is given the name of that element.
pub(super) fn append(text: &str, content: impl FnOnce(&str) -> String) -> Result<String, ReadError> {
    let mut xml = Xml::new(text);
    loop {
        match xml.next()? {
            Some(Token::Open(_)) => break,
            Some(_) => {}
            None => return Err(ReadError::Damaged),
        }
    }
    let tag = xml.offset();
    xml.skip()?;
    let end = xml.offset();
    let name = name(text, tag)?;
    let content = content(name);
    apply(text, vec![insert_before_end(text, name, tag, end, content)?])
}

/// Adds something before the end of an element; one without content gets an end tag.
pub(super) fn insert_before_end(
    text: &str,
    name: &str,
    tag: usize,
    end: usize,
    content: String,
) -> Result<Edit, ReadError> {
    if tag == end {
        return Ok(Edit { at: end.saturating_sub("/>".len())..end, text: format!(">{content}</{name}>") });
    }
    Ok(Edit::insert(tag_start(text, end)?, content))
}

/// Where the tag that ends at `end` begins.
pub(super) fn tag_start(text: &str, end: usize) -> Result<usize, ReadError> {
    text.get(..end).and_then(|before| before.rfind('<')).ok_or(ReadError::Damaged)
}

/// The name, with its prefix, in the opening tag that ends at `end`.
pub(super) fn name(text: &str, end: usize) -> Result<&str, ReadError> {
    let tag = text.get(tag_start(text, end)? + 1..end).ok_or(ReadError::Damaged)?;
    Ok(tag.split(|char: char| char.is_ascii_whitespace() || matches!(char, '/' | '>')).next().unwrap_or_default())
}

/// How elements of Word are written beside one of the name `name`: their prefix, and its declaration where that
/// element has none, since attributes cannot do without.
pub(super) fn word_prefix<'n>(name: &'n str, text: &str) -> (&'n str, String) {
    match name.split_once(':') {
        Some((prefix, _)) => (prefix, String::new()),
        None => ("w", format!(" xmlns:w=\"{}\"", word(is_strict(text)))),
    }
}

/// The namespace of Word documents.
pub(super) const fn word(strict: bool) -> &'static str {
    if strict { STRICT } else { TRANSITIONAL }
}

/// Whether a part keeps strictly to the standard.
pub(super) fn is_strict(text: &str) -> bool {
    text.contains(STRICT)
}

/// The text with a declaration that says UTF-8, which is what is written.
pub(super) fn as_utf8(text: String) -> String {
    const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    match text.trim_start_matches('\u{FEFF}').split_once("?>") {
        Some((declaration, rest))
            if declaration.starts_with("<?xml") && declaration.to_ascii_lowercase().contains("utf-16") =>
        {
            format!("{DECLARATION}{rest}")
        }
        _ => text,
    }
}

/// Text as XML shows it; signs that XML cannot hold are left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => {}
            char if char.is_control() => {}
            char => escaped.push(char),
        }
    }
    escaped
}
