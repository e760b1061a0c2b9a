//! Markdown: `CommonMark` with tables, task lists, footnotes, struck text and front matter.

mod front_matter;
mod reader;

use super::drawn;
use crate::draft::{Draft, LineIndex};
use pulldown_cmark::{Options, Parser};
use reader::Reader;

/// Reads Markdown.
pub(super) fn read(source: String) -> Draft {
    let lines = LineIndex::new(source);
    let front = front_matter::find(lines.source());
    let tables = drawn::tables(lines.source());
    let rest = drawn::without(lines.source(), &tables);
    let body = rest.get(front.end..).unwrap_or_default();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader::new(lines.source());
    for (event, range) in Parser::new_ext(body, options).into_offset_iter() {
        reader.event(event, front.end + range.start..front.end + range.end);
    }
    let (mut blocks, left_out) = reader.finish();
    drawn::insert(&mut blocks, &tables, lines.source(), |at| is_markup(lines.source(), at));
    Draft { blocks, notes: left_out.notes(&lines), title: front.title, lines: Some(lines), ..Draft::default() }
}

/// Whether a byte marks emphasis or keeps the sign behind it from being a mark.
fn is_markup(source: &str, at: usize) -> bool {
    let byte = |at: usize| source.as_bytes().get(at).copied();
    let is_escape =
        |at: usize| byte(at) == Some(b'\\') && byte(at + 1).is_none_or(|next| !next.is_ascii_alphanumeric());
    let escaped = at.checked_sub(1).is_some_and(is_escape);
    !escaped && (byte(at) == Some(b'*') || is_escape(at))
}

/// Whether a text without a telling name is Markdown: two headings in its notation.
pub(super) fn is_likely(bytes: &[u8]) -> bool {
    let is_heading = |line: &&[u8]| {
        let level = line.iter().take_while(|byte| **byte == b'#').count();
        (1..=6).contains(&level) && line.get(level) == Some(&b' ')
    };
    bytes.split(|byte| *byte == b'\n').filter(is_heading).nth(1).is_some()
}
