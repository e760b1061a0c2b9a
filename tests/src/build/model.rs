//! A report as the builders see it.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Words in one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are bold.
    pub bold: bool,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading, 1 the outermost.
    Heading(usize, Vec<Run>),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// An item of a list.
    Item {
        /// 0 is the outermost.
        depth: usize,
        /// Number in its list, or none for a bullet.
        number: Option<u64>,
        /// The words.
        runs: Vec<Run>,
    },
    /// A table: rows of cells, the first row the heading.
    Table(Vec<Vec<Vec<Run>>>),
}

/// The words of runs without their looks.
#[must_use]
pub fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// What a walk over Markdown keeps.
#[derive(Default)]
struct Walk {
    pieces: Vec<Piece>,
    lists: Vec<Option<u64>>,
    rows: Vec<Vec<Vec<Run>>>,
    runs: Vec<Run>,
    bold: bool,
}

/// The pieces of a Markdown report: headings, paragraphs, lists and tables; others stop the test.
#[must_use]
pub fn pieces(markdown: &str) -> Vec<Piece> {
    let mut walk = Walk::default();
    Parser::new_ext(markdown, Options::ENABLE_TABLES).for_each(|event| walk.event(event));
    walk.pieces
}

impl Walk {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.runs.push(Run { text: text.into_string(), bold: self.bold }),
            Event::SoftBreak | Event::HardBreak => self.runs.push(Run { text: " ".to_owned(), bold: self.bold }),
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            other => panic!("the builders do not know {other:?}"),
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::List(first) => {
                self.item();
                self.lists.push(*first);
            }
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            Tag::Strong => self.bold = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => {
                let runs = core::mem::take(&mut self.runs);
                self.pieces.push(Piece::Heading(depth(level), runs));
            }
            TagEnd::Paragraph if self.lists.is_empty() => {
                let runs = core::mem::take(&mut self.runs);
                self.pieces.push(Piece::Paragraph(runs));
            }
            TagEnd::Paragraph | TagEnd::Item => self.item(),
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::TableCell => {
                let runs = core::mem::take(&mut self.runs);
                self.rows.last_mut().unwrap().push(runs);
            }
            TagEnd::Table => self.pieces.push(Piece::Table(core::mem::take(&mut self.rows))),
            TagEnd::Strong => self.bold = false,
            _ => {}
        }
    }

    /// Closes the item whose words were gathered, if any.
    fn item(&mut self) {
        let runs = core::mem::take(&mut self.runs);
        let depth = self.lists.len().saturating_sub(1);
        if let (Some(list), false) = (self.lists.last_mut(), runs.is_empty()) {
            let number = *list;
            *list = list.map(|number| number + 1);
            self.pieces.push(Piece::Item { depth, number, runs });
        }
    }
}

const fn depth(level: HeadingLevel) -> usize {
    level as usize
}
