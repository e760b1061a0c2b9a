//! Plain text: lines of at most 80 characters, headings on their own lines between blank ones, bullets, and tables as
//! columns aligned by blanks, a row a line.

use super::model::{Piece, words};

const WIDTH: usize = 80;

/// Writes a report.
#[must_use]
pub fn write(pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut in_list = false;
    for piece in pieces {
        let is_item = matches!(piece, Piece::Item { .. });
        if !(text.is_empty() || in_list && is_item) {
            text.push('\n');
        }
        in_list = is_item;
        match piece {
            Piece::Heading(_, runs) => text += &format!("{}\n", words(runs)),
            Piece::Paragraph(runs) => wrap(&words(runs), "", "", &mut text),
            Piece::Item { depth, number, runs } => {
                let mark = number.map_or("• ".to_owned(), |number| format!("{number}. "));
                let indent = "   ".repeat(*depth);
                let hanging = " ".repeat(indent.len() + mark.chars().count());
                wrap(&words(runs), &format!("{indent}{mark}"), &hanging, &mut text);
            }
            Piece::Table(rows) => {
                table(
                    &rows.iter().map(|row| row.iter().map(|cell| words(cell)).collect()).collect::<Vec<_>>(),
                    &mut text,
                );
            }
        }
    }
    text
}

fn wrap(words: &str, first: &str, hanging: &str, text: &mut String) {
    let mut line = first.to_owned();
    let mut is_fresh = true;
    for word in words.split_whitespace() {
        if !is_fresh && line.chars().count() + 1 + word.chars().count() > WIDTH {
            *text += &format!("{line}\n");
            hanging.clone_into(&mut line);
            is_fresh = true;
        }
        if !is_fresh {
            line.push(' ');
        }
        line += word;
        is_fresh = false;
    }
    *text += &format!("{line}\n");
}

fn table(rows: &[Vec<String>], text: &mut String) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or_default() + 3).collect();
    for row in rows {
        let line: String = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        *text += &format!("{}\n", line.trim_end());
    }
}
