//! HTML: saved pages, pages of a content management system, and what Word and Google Docs put on the clipboard.
//!
//! Only the visible main content is read. No tree is built: the open elements stand on a stack of limited depth.

mod content;
mod detect;
mod element;
mod grid;
mod page;
mod reader;
mod stack;
mod style;
mod text;
mod tokens;

pub(super) use detect::{is_certain, is_likely};

use super::limit::cut_at;
use crate::draft::{Draft, LineIndex};
use html5gum::{State, Token};
use reader::Reader;
use tokens::tokens;

/// Reads HTML.
pub(super) fn read(source: String) -> Draft {
    let lines = LineIndex::new(source);
    let start = detect::clipboard_header(lines.source().as_bytes());
    let page = lines.source().get(start..).unwrap_or_default();
    let mut tokens = tokens(page);
    let mut reader = Reader::new(lines.source());
    while let Some(Ok(token)) = tokens.next() {
        // `<title/>` is sloppy, but its writer meant no more text to be swallowed.
        if matches!(&token, Token::StartTag(tag) if tag.self_closing) {
            tokens.set_state(State::Data);
        }
        reader.token(token, start);
        if reader.cut().is_some() {
            break;
        }
    }
    let cut = reader.cut().map(|at| cut_at(&lines, at));
    let content = reader.finish();
    let notes = content.left_out.notes(&lines).into_iter().chain(cut).collect();
    Draft { blocks: content.blocks, notes, title: content.title, lines: Some(lines), ..Draft::default() }
}
