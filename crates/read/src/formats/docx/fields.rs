//! Fields: their instructions are no text, and a table of contents repeats the headings.

/// Fields that repeat what stands elsewhere in the document.
const CONTENTS: [&str; 3] = ["TOC", "INDEX", "TOA"];

/// Longest name of a field.
const MAX_NAME: usize = 16;

/// The fields that are open, outermost first; each goes from its instruction to its result.
#[derive(Debug, Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    /// How many of them hide the text that comes now.
    hiding: usize,
}

#[derive(Debug, Default)]
struct Field {
    name: String,
    shown: bool,
}

impl Fields {
    /// A field begins with its instruction.
    pub(super) fn begin(&mut self) {
        self.open.push(Field::default());
        self.hiding += 1;
    }

    /// Takes a piece of the instruction in.
    pub(super) fn instruct(&mut self, text: &str) {
        if let Some(field) = self.open.last_mut() {
            let room = MAX_NAME.saturating_sub(field.name.len());
            let name = if field.name.is_empty() { text.trim_start() } else { text };
            field.name.extend(name.chars().take(room));
        }
    }

    /// The result begins.
    pub(super) fn separate(&mut self) {
        if let Some(field) = self.open.last_mut()
            && !field.shown
            && !is_contents(&field.name)
        {
            field.shown = true;
            self.hiding -= 1;
        }
    }

    /// The field ends.
    pub(super) fn end(&mut self) {
        if self.open.pop().is_some_and(|field| !field.shown) {
            self.hiding -= 1;
        }
    }

    /// Ends all fields. A heading ends what a broken document left open, or the rest of it would not be read.
    pub(super) fn end_all(&mut self) {
        *self = Self::default();
    }

    /// Whether text that comes now is no content.
    pub(super) fn hide(&self) -> bool {
        self.hiding > 0
    }
}

/// Whether the instruction makes a table of contents or the like.
pub(super) fn is_contents(instruction: &str) -> bool {
    let name = instruction.split_whitespace().next().unwrap_or_default();
    CONTENTS.iter().any(|known| name.eq_ignore_ascii_case(known))
}
