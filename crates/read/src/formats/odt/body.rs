//! The text of an `OpenDocument`: from the elements of `content.xml` to the blocks of a draft.
//!
//! Paragraphs are counted as `text:p` and `text:h` elements in document order, footnotes aside.

use super::{
    lists::Lists,
    styles::{Looks, Style, Styles},
};
use crate::{
    draft::{BlockKind, HeadingBasis, Look},
    error::ReadError,
    formats::office::{Composer, Element, Format, Namespace, Span, Token, Unread, Xml},
};

/// Deepest level of a heading in `OpenDocument`.
const MAX_LEVEL: u8 = 10;

/// Reads the content into a draft.
pub(super) struct Body<'s> {
    styles: &'s Styles,
    lists: &'s Lists,
    composer: Composer,
    /// One for every open element that is not passed over.
    scopes: Vec<Scope>,
    /// What holds where the text stands.
    here: Here,
    /// Rows that come now head their columns.
    header: bool,
}

/// What holds at one place of the text, and not in the cells, boxes and footnotes inside it.
#[derive(Debug, Default)]
struct Here {
    /// The lists that are open, outermost first.
    lists: Vec<List>,
    /// Looks of the paragraph with those of the open spans.
    looks: Looks,
}

/// An open list.
#[derive(Debug)]
struct List {
    style: Option<String>,
    /// An item has begun and its first paragraph is still to come: the others have no mark before them.
    begins: bool,
}

/// What the end of an open element ends.
enum Scope {
    Paragraph,
    /// A span; holds the looks around it.
    Span(Looks),
    List,
    Table(bool),
    HeaderRows,
    Row(u32),
    Cell(u32, Here),
    TextBox(Here),
    Footnote(Here),
    /// Text that is no content.
    Muted,
    /// A frame shows one thing in several ways; holds whether one of them was taken.
    Frame(bool),
    Plain,
}

/// What to do with an element that begins.
enum Step {
    Enter(Scope),
    Skip,
    /// Not read, but said.
    Unread(Unread),
}

impl<'s> Body<'s> {
    pub(super) fn new(styles: &'s Styles, lists: &'s Lists) -> Self {
        Self { styles, lists, composer: Composer::default(), scopes: Vec::new(), here: Here::default(), header: false }
    }

    /// Reads the content.
    pub(super) fn read(mut self, content: &str) -> Result<Composer, ReadError> {
        let mut xml = Xml::new(content);
        while let Some(token) = xml.next()? {
            match token {
                Token::Open(element) => match self.open(&element) {
                    Step::Enter(scope) => self.scopes.push(scope),
                    Step::Skip => xml.skip()?,
                    Step::Unread(kind) => {
                        self.composer.found(kind);
                        xml.skip()?;
                    }
                },
                Token::Close => self.close(),
                Token::Text(text) => self.write(&text),
            }
        }
        Ok(self.composer)
    }

    fn open(&mut self, element: &Element<'_>) -> Step {
        match element.name() {
            (Namespace::Text, name) => self.open_text(name, element),
            (Namespace::Table, name) => Step::Enter(self.open_table(name, element)),
            (Namespace::Draw, name) => self.open_drawing(name),
            (Namespace::MathMl, _) => Step::Unread(Unread::Equation),
            (Namespace::Svg, "title" | "desc")
            | (Namespace::Office, "annotation" | "automatic-styles" | "font-face-decls" | "forms" | "scripts") => {
                Step::Skip
            }
            _ => Step::Enter(Scope::Plain),
        }
    }

    fn open_text(&mut self, name: &str, element: &Element<'_>) -> Step {
        let attribute = |name| element.attribute(Namespace::Text, name);
        Step::Enter(match name {
            "p" | "h" => {
                let level = (name == "h").then(|| element.number(Namespace::Text, "outline-level").unwrap_or(1));
                self.open_paragraph(level, attribute("style-name").as_deref());
                Scope::Paragraph
            }
            "span" => self.open_span(attribute("style-name").as_deref()),
            "list" => {
                self.open_list(attribute("style-name").map(Into::into));
                Scope::List
            }
            "list-item" => {
                if let Some(list) = self.here.lists.last_mut() {
                    list.begins = true;
                }
                Scope::Plain
            }
            "note" => {
                self.composer.open_footnote();
                Scope::Footnote(core::mem::take(&mut self.here))
            }
            "table-of-content" | "illustration-index" | "table-index" | "object-index" | "user-index"
            | "alphabetical-index" => self.mute(),
            "section" if attribute("display").is_some_and(|display| display == "none") => self.mute(),
            "tracked-changes" | "note-citation" | "ruby-text" | "hidden-text" => return Step::Skip,
            "change" | "change-start" => return Step::Unread(Unread::Change),
            "s" | "tab" => {
                self.write(" ");
                Scope::Plain
            }
            "line-break" => {
                self.composer.line_break();
                Scope::Plain
            }
            _ => Scope::Plain,
        })
    }

    fn open_table(&mut self, name: &str, element: &Element<'_>) -> Scope {
        let count = |name| element.number(Namespace::Table, name).unwrap_or(1);
        match name {
            "table" => {
                self.composer.open_table();
                Scope::Table(core::mem::take(&mut self.header))
            }
            "table-header-rows" => {
                self.header = true;
                Scope::HeaderRows
            }
            "table-row" => {
                self.composer.open_row(self.header);
                Scope::Row(count("number-rows-repeated"))
            }
            "table-cell" => {
                let (columns, rows) = (count("number-columns-spanned"), count("number-rows-spanned"));
                self.composer.open_cell(Span { columns, rows, ..Span::default() });
                Scope::Cell(count("number-columns-repeated"), core::mem::take(&mut self.here))
            }
            "covered-table-cell" => {
                if let Some(table) = self.composer.table() {
                    table.skip_columns(count("number-columns-repeated"));
                }
                self.mute()
            }
            _ => Scope::Plain,
        }
    }

    /// Of the ways in which a frame shows one thing, the first that is text or known counts.
    fn open_drawing(&mut self, name: &str) -> Step {
        let kind = match name {
            "frame" => return Step::Enter(Scope::Frame(false)),
            "image" => Some(Unread::Image),
            "object" | "object-ole" | "plugin" | "applet" | "floating-frame" => Some(Unread::Object),
            "text-box" => None,
            _ => return Step::Enter(Scope::Plain),
        };
        if let Some(Scope::Frame(taken)) = self.scopes.last_mut()
            && core::mem::replace(taken, true)
        {
            return Step::Skip;
        }
        kind.map_or_else(|| Step::Enter(Scope::TextBox(core::mem::take(&mut self.here))), Step::Unread)
    }

    fn open_paragraph(&mut self, heading: Option<u8>, style: Option<&str>) {
        let style = self.styles.paragraph(style);
        let kind = match heading.or(style.heading).filter(|level| *level > 0) {
            Some(level) => {
                let level = level.min(MAX_LEVEL);
                self.begin_item();
                BlockKind::Heading { level, basis: HeadingBasis::Marked }
            }
            None if self.begin_item() => self.mark(&style),
            None => BlockKind::Paragraph,
        };
        self.here.looks = style.looks;
        self.composer.open_paragraph(Format { kind, title: style.title, contents: style.contents, runs_on: false });
    }

    /// Whether a paragraph that begins here is the first of a list item.
    fn begin_item(&mut self) -> bool {
        self.here.lists.last_mut().is_some_and(|list| core::mem::take(&mut list.begins))
    }

    /// What the first paragraph of a list item is.
    fn mark(&self, style: &Style) -> BlockKind {
        let depth = u8::try_from(self.here.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let list = self.here.lists.last().and_then(|list| list.style.as_deref());
        self.lists.mark(list.or(style.list.as_deref()), depth).kind(depth.max(style.depth.unwrap_or_default()))
    }

    fn open_list(&mut self, style: Option<String>) {
        let style = style.or_else(|| self.here.lists.last().and_then(|outer| outer.style.clone()));
        self.here.lists.push(List { style, begins: false });
    }

    fn open_span(&mut self, style: Option<&str>) -> Scope {
        let outer = self.here.looks;
        self.here.looks = style.map(|style| self.styles.text(style)).unwrap_or_default();
        self.here.looks.inherit(outer);
        Scope::Span(outer)
    }

    fn mute(&mut self) -> Scope {
        self.composer.mute();
        Scope::Muted
    }

    fn close(&mut self) {
        match self.scopes.pop() {
            Some(Scope::Paragraph) => self.composer.close_paragraph(),
            Some(Scope::Span(outer)) => self.here.looks = outer,
            Some(Scope::List) => drop(self.here.lists.pop()),
            Some(Scope::Table(header)) => {
                self.header = header;
                self.composer.close_table();
            }
            Some(Scope::HeaderRows) => self.header = false,
            Some(Scope::Row(times)) => self.composer.close_row(times),
            Some(Scope::Cell(times, around)) => {
                self.here = around;
                self.composer.close_cell(times);
            }
            Some(Scope::TextBox(around)) => self.here = around,
            Some(Scope::Footnote(around)) => {
                self.here = around;
                self.composer.close_footnote();
            }
            Some(Scope::Muted) => self.composer.unmute(),
            Some(Scope::Frame(_) | Scope::Plain) | None => {}
        }
    }

    /// Adds text as the open paragraph and spans show it.
    fn write(&mut self, text: &str) {
        let looks = self.here.looks;
        if !looks.hidden.unwrap_or_default() {
            self.composer.text(text, Look { bold: looks.bold.unwrap_or_default(), size: looks.half_points() });
        }
    }
}
