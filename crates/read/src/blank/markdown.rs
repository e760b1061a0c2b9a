//! An empty draft in Markdown.

use super::outline::Piece;

pub(super) fn write(pieces: &[Piece]) -> String {
    let lines = pieces.iter().map(|piece| match piece {
        Piece::Title(text) => format!("# {text}\n"),
        Piece::Heading(level, text) => format!("\n{} {text}\n", "#".repeat(usize::from(*level) + 1)),
        // Brackets would be the beginning of a link.
        Piece::Text(text) => format!("\n{}\n", escape(text)),
        Piece::Item(text) => format!("\n- {}\n", escape(text)),
    });
    lines.collect()
}

fn escape(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]")
}
