//! The text of a Word document: from the elements of a part to the blocks of a draft.
//!
//! Paragraphs are counted as `w:p` elements in document order. Those of a second alternative (`mc:Fallback`) are copies
//! and do not count; those in a table of contents do, though their text does not.

use super::{
    fields::{Fields, is_contents},
    numbering::Numbering,
    places::Places,
    properties::{Looks, ParagraphProperties, RunProperties, value},
    styles::Styles,
    symbol, table,
};
use crate::{
    draft::{BlockKind, Look},
    error::ReadError,
    formats::office::{Composer, Element, Namespace, Span, Token, Unread, Xml},
};

/// Reads parts with text into a draft.
pub(super) struct Body<'s> {
    styles: &'s Styles,
    numbering: &'s Numbering,
    composer: Composer,
    fields: Fields,
    /// One for every open element that is not passed over.
    scopes: Vec<Scope>,
    here: Here,
    places: Places,
}

/// What holds in the innermost open paragraph, and not in the one around its text box.
#[derive(Default)]
struct Here {
    /// Looks that its style gives it.
    paragraph: Looks,
    /// Looks that the open run has by itself.
    run: Looks,
}

/// What the end of an open element ends.
enum Scope {
    Text,
    /// The instruction of a field.
    Instruction,
    /// A paragraph; holds what holds around it, as text boxes lie within paragraphs.
    Paragraph(Here),
    Table,
    Row,
    Cell,
    Footnote,
    /// Content that repeats what stands elsewhere.
    Contents,
    /// The same content for newer and older programs; holds whether one alternative was taken.
    Alternatives(bool),
    Plain,
}

/// What to do with an element that begins.
enum Step {
    Enter(Scope),
    Skip,
    /// Not read, but said.
    Unread(Unread),
    ParagraphProperties,
    RunProperties,
    RowProperties,
    CellProperties,
    ControlProperties,
}

impl<'s> Body<'s> {
    pub(super) fn new(styles: &'s Styles, numbering: &'s Numbering) -> Self {
        Self {
            styles,
            numbering,
            composer: Composer::default(),
            fields: Fields::default(),
            scopes: Vec::new(),
            here: Here::default(),
            places: Places::default(),
        }
    }

    /// Reads a part.
    pub(super) fn read(&mut self, part: &str) -> Result<(), ReadError> {
        let mut xml = Xml::new(part);
        while let Some(token) = xml.next()? {
            match token {
                Token::Open(element) => {
                    let step = self.open(&element);
                    self.mark(&step, xml.offset());
                    let is_properties = matches!(step, Step::ParagraphProperties);
                    self.take(step, &mut xml)?;
                    if is_properties {
                        self.places.pass_properties(xml.offset());
                    }
                }
                Token::Close => {
                    if let Some(Scope::Paragraph(_)) = self.scopes.last() {
                        self.places.close(xml.offset());
                    }
                    self.close();
                }
                Token::Text(text) => match self.scopes.last() {
                    Some(Scope::Text) => self.write(&text),
                    Some(Scope::Instruction) => self.fields.instruct(&text),
                    _ => {}
                },
            }
        }
        self.fields.end_all();
        Ok(())
    }

    /// What was read.
    pub(super) fn finish(self) -> Composer {
        self.composer
    }

    /// Where the paragraphs of the part read stand in it, in the order of their numbers.
    pub(super) fn into_places(self) -> Places {
        self.places
    }

    /// Keeps the place of a paragraph whose opening tag ends at `offset`.
    fn mark(&mut self, step: &Step, offset: usize) {
        if let Step::Enter(Scope::Paragraph(_)) = step {
            self.places.open(self.composer.paragraphs(), offset);
        }
    }

    fn open(&mut self, element: &Element<'_>) -> Step {
        let (namespace, name) = element.name();
        match namespace {
            Namespace::Word => self.open_word(name, element),
            Namespace::Compatibility => self.open_alternative(name),
            Namespace::Picture if name == "pic" => Step::Unread(Unread::Image),
            Namespace::Vml if name == "imagedata" => Step::Unread(Unread::Image),
            Namespace::Chart => Step::Unread(Unread::Chart),
            Namespace::Diagram => Step::Unread(Unread::Diagram),
            Namespace::OfficeMath => Step::Unread(Unread::Equation),
            _ => Step::Enter(Scope::Plain),
        }
    }

    fn open_word(&mut self, name: &str, element: &Element<'_>) -> Step {
        match name {
            "pPr" => return Step::ParagraphProperties,
            "rPr" => return Step::RunProperties,
            "trPr" => return Step::RowProperties,
            "tcPr" => return Step::CellProperties,
            "sdtPr" => return Step::ControlProperties,
            "tblPr" | "tblGrid" | "sectPr" => return Step::Skip,
            "del" | "moveFrom" => return Step::Unread(Unread::Change),
            "object" => return Step::Unread(Unread::Object),
            "altChunk" | "subDoc" => return Step::Unread(Unread::Elsewhere),
            // Separators and the like are footnotes with a type.
            "footnote" | "endnote"
                if element.attribute(Namespace::Word, "type").is_some_and(|kind| kind != "normal") =>
            {
                return Step::Skip;
            }
            _ => {}
        }
        self.write_sign(name, element);
        Step::Enter(self.open_scope(name, element))
    }

    fn open_scope(&mut self, name: &str, element: &Element<'_>) -> Scope {
        match name {
            "p" => {
                let (format, paragraph) = self.styles.paragraph(&ParagraphProperties::default(), self.numbering);
                self.composer.open_paragraph(format);
                Scope::Paragraph(core::mem::replace(&mut self.here, Here { paragraph, run: Looks::default() }))
            }
            "t" => Scope::Text,
            "instrText" => Scope::Instruction,
            "r" => {
                self.here.run = Looks::default();
                Scope::Plain
            }
            "tbl" => {
                self.composer.open_table();
                Scope::Table
            }
            "tr" => {
                self.composer.open_row(false);
                Scope::Row
            }
            "tc" => {
                self.composer.open_cell(Span::default());
                Scope::Cell
            }
            "footnote" | "endnote" => {
                self.composer.open_footnote();
                Scope::Footnote
            }
            "fldSimple" if element.attribute(Namespace::Word, "instr").is_some_and(|text| is_contents(&text)) => {
                self.composer.mute();
                Scope::Contents
            }
            "ins" | "moveTo" => {
                self.composer.found(Unread::Change);
                Scope::Plain
            }
            _ => Scope::Plain,
        }
    }

    /// Of the same content for newer and older programs, the first alternative is read and the others are copies.
    fn open_alternative(&mut self, name: &str) -> Step {
        match (name, self.scopes.last_mut()) {
            ("AlternateContent", _) => Step::Enter(Scope::Alternatives(false)),
            (_, Some(Scope::Alternatives(taken))) if *taken => Step::Skip,
            (_, Some(Scope::Alternatives(taken))) => {
                *taken = true;
                Step::Enter(Scope::Plain)
            }
            _ => Step::Enter(Scope::Plain),
        }
    }

    /// Writes the text that an element without text stands for, and follows fields.
    fn write_sign(&mut self, name: &str, element: &Element<'_>) {
        let attribute = |name| element.attribute(Namespace::Word, name).unwrap_or_default();
        match name {
            "tab" | "ptab" => self.write(" "),
            "noBreakHyphen" => self.write("-"),
            "sym" => self.write(symbol::from_code(&attribute("font"), &attribute("char")).unwrap_or_default()),
            "br" if matches!(&*attribute("type"), "page" | "column") => {}
            "br" | "cr" => self.composer.line_break(),
            "fldChar" => match &*attribute("fldCharType") {
                "begin" => self.fields.begin(),
                "separate" => self.fields.separate(),
                "end" => self.fields.end(),
                _ => {}
            },
            _ => {}
        }
    }

    fn take(&mut self, step: Step, xml: &mut Xml<'_>) -> Result<(), ReadError> {
        match step {
            Step::Enter(scope) => self.scopes.push(scope),
            Step::Skip => xml.skip()?,
            Step::Unread(kind) => {
                self.composer.found(kind);
                xml.skip()?;
            }
            Step::ParagraphProperties => self.format(&ParagraphProperties::read(xml)?),
            Step::RunProperties => self.here.run = self.styles.run(&RunProperties::read(xml)?),
            Step::RowProperties => self.row(&table::RowProperties::read(xml)?),
            Step::CellProperties => self.composer.set_span(table::cell_span(xml)?),
            Step::ControlProperties => self.control(xml)?,
        }
        Ok(())
    }

    fn close(&mut self) {
        match self.scopes.pop() {
            Some(Scope::Paragraph(around)) => {
                self.here = around;
                self.composer.close_paragraph();
            }
            Some(Scope::Table) => self.composer.close_table(),
            Some(Scope::Row) => self.composer.close_row(1),
            Some(Scope::Cell) => self.composer.close_cell(1),
            Some(Scope::Footnote) => self.composer.close_footnote(),
            Some(Scope::Contents) => self.composer.unmute(),
            Some(Scope::Alternatives(_) | Scope::Text | Scope::Instruction | Scope::Plain) | None => {}
        }
    }

    /// Adds text as the open paragraph and run show it.
    fn write(&mut self, text: &str) {
        let mut looks = self.here.run;
        looks.inherit(self.here.paragraph);
        if !self.fields.hide() && !looks.hidden.unwrap_or_default() {
            self.composer.text(text, Look { bold: looks.bold.unwrap_or_default(), size: looks.size });
        }
    }

    fn format(&mut self, properties: &ParagraphProperties) {
        let (format, looks) = self.styles.paragraph(properties, self.numbering);
        if properties.end.is_some() {
            self.composer.found(Unread::Change);
        }
        if matches!(format.kind, BlockKind::Heading { .. }) {
            self.fields.end_all();
        }
        self.here.paragraph = looks;
        self.composer.set_format(format);
    }

    fn row(&mut self, properties: &table::RowProperties) {
        let Some(table) = self.composer.table() else { return };
        table.skip_columns(properties.before);
        if properties.header {
            table.mark_header();
        }
        if properties.deleted {
            table.drop_row();
        }
    }

    /// Reads the rest of a `w:sdtPr`: of the content controls, only the table of contents is no content.
    fn control(&mut self, xml: &mut Xml<'_>) -> Result<(), ReadError> {
        let depth = xml.depth();
        while let Some(element) = xml.inside(depth)? {
            let gallery = element.name() == (Namespace::Word, "docPartGallery");
            if gallery
                && value(&element).is_some_and(|name| name == "Table of Contents")
                && let Some(control @ Scope::Plain) = self.scopes.last_mut()
            {
                *control = Scope::Contents;
                self.composer.mute();
            }
        }
        Ok(())
    }
}
