//! A page of text for a person: wrapped to its width, and safe for a terminal whatever stands in the draft.

use super::cut::cut_end;
use anstyle::Style;
use std::{borrow::Cow, fmt::Write as _};
use unicode_width::UnicodeWidthStr as _;
use verslagtoets_core::safe::visible;

/// A page under construction. Every text goes through [`visible`] here, so that no caller can forget it; the only
/// escape sequences of a page are those of its own styles.
pub(crate) struct Page {
    text: String,
    width: usize,
}

/// A stretch of text in one style.
#[derive(Clone)]
pub(crate) struct Piece<'a> {
    text: Cow<'a, str>,
    style: Style,
}

/// Text in the terminal's own style.
pub(crate) fn plain<'a>(text: impl Into<Cow<'a, str>>) -> Piece<'a> {
    styled(Style::new(), text)
}

/// Text in a style.
pub(crate) fn styled<'a>(style: Style, text: impl Into<Cow<'a, str>>) -> Piece<'a> {
    Piece { text: text.into(), style }
}

impl Piece<'_> {
    /// Columns that the text takes on a terminal.
    pub(crate) fn width(&self) -> usize {
        visible(&self.text).width()
    }

    /// The same in at most `room` columns, with … where it was cut.
    pub(crate) fn cut(&self, room: usize) -> Self {
        Self { text: cut_end(&visible(&self.text), room).into(), style: self.style }
    }
}

impl Page {
    /// An empty page.
    pub(crate) const fn new(width: usize) -> Self {
        Self { text: String::new(), width }
    }

    /// What was written, with the escape sequences of the styles.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// What was written so far.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Columns of the page.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// An empty line.
    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// One line, its pieces side by side as they are.
    pub(crate) fn line(&mut self, indent: usize, pieces: &[Piece<'_>]) {
        self.indent(indent);
        for piece in pieces {
            self.put(&visible(&piece.text), piece.style);
        }
        self.end_line();
    }

    /// A paragraph: the words of the pieces with a blank between each, lines after the first indented by `hang`.
    pub(crate) fn paragraph(&mut self, indent: usize, hang: usize, pieces: &[Piece<'_>]) {
        self.indent(indent);
        let (mut column, mut starts) = (indent, true);
        for piece in pieces {
            // Words that stand on one line in one style, so that the style is switched once.
            let mut run = String::new();
            for word in visible(&piece.text).split(' ').filter(|word| !word.is_empty()) {
                let width = word.width();
                if !starts && column + 1 + width > self.width {
                    self.put(&std::mem::take(&mut run), piece.style);
                    self.end_line();
                    self.indent(hang);
                    (column, starts) = (hang, true);
                }
                if !starts {
                    let before = if run.is_empty() { &mut self.text } else { &mut run };
                    before.push(' ');
                    column += 1;
                }
                run.push_str(word);
                column += width;
                starts = false;
            }
            self.put(&run, piece.style);
        }
        self.end_line();
    }

    fn indent(&mut self, columns: usize) {
        self.text.extend(std::iter::repeat_n(' ', columns));
    }

    fn put(&mut self, safe: &str, style: Style) {
        if safe.is_empty() {
            return;
        }
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{style}{safe}{style:#}");
    }

    fn end_line(&mut self) {
        let end = self.text.trim_end_matches(' ').len();
        self.text.truncate(end);
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_words_by_their_columns() {
        let mut page = Page::new(12);
        page.paragraph(0, 2, &[plain("Fout:"), plain("een doel zonder 日本語 datum")]);
        assert_eq!(page.into_text(), "Fout: een\n  doel\n  zonder\n  日本語\n  datum\n");
    }

    #[test]
    fn only_its_own_styles_steer_the_terminal() {
        let mut page = Page::new(40);
        page.line(0, &[styled(Style::new().bold(), "\u{1B}[2Jweg")]);
        assert_eq!(page.into_text(), "\u{1B}[1m␛[2Jweg\u{1B}[0m\n");
    }
}
