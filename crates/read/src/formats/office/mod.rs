//! What the readers of Word and `OpenDocument` share: the package, the XML, styles and the composing of blocks.

pub(super) mod cascade;
mod composer;
mod mark;
mod namespace;
mod package;
mod paragraph;
#[cfg(feature = "docx")]
mod rewrite;
pub(super) mod style_name;
mod table;
mod unread;
mod xml;

pub(crate) use composer::Composer;
pub(crate) use mark::Mark;
pub(crate) use namespace::Namespace;
pub(crate) use package::Package;
pub(crate) use paragraph::Format;
#[cfg(feature = "docx")]
pub(crate) use rewrite::Changes;
pub(crate) use table::Span;
pub(crate) use unread::Unread;
pub(crate) use xml::{Element, Token, Xml};
