//! What the readers of Word and `OpenDocument` share: the package, the XML, styles and the composing of blocks.

mod bullet;
pub(super) mod cascade;
mod composer;
mod mark;
mod namespace;
mod package;
mod paragraph;
pub(super) mod style_name;
mod table;
mod unread;
mod xml;

pub(super) use composer::Composer;
pub(super) use mark::Mark;
pub(super) use namespace::Namespace;
pub(super) use package::Package;
pub(super) use paragraph::Format;
pub(super) use table::Span;
pub(super) use unread::Unread;
pub(super) use xml::{Element, Token, Xml};
