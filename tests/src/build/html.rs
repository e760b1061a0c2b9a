//! HTML as a content management system writes it.

use super::{
    escape,
    model::{Piece, Run},
};

/// Writes a report.
#[must_use]
pub fn write(pieces: &[Piece]) -> String {
    let mut html =
        "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"></head>\n<body><main>\n".to_owned();
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces {
        let wanted = if let Piece::Item { depth, .. } = piece { depth + 1 } else { 0 };
        while open.len() > wanted {
            html += &format!("</li></{}>\n", open.pop().unwrap());
        }
        match piece {
            Piece::Heading(level, runs) => html += &format!("<h{level}>{}</h{level}>\n", inline(runs)),
            Piece::Paragraph(runs) => html += &format!("<p>{}</p>\n", inline(runs)),
            Piece::Item { number, runs, .. } => {
                let list = if number.is_some() { "ol" } else { "ul" };
                html += &if open.len() == wanted { "</li>\n<li>".to_owned() } else { format!("<{list}>\n<li>") };
                if open.len() < wanted {
                    open.push(list);
                }
                html += &inline(runs);
            }
            Piece::Table(rows) => html += &table(rows),
        }
    }
    while let Some(list) = open.pop() {
        html += &format!("</li></{list}>\n");
    }
    html + "</main></body></html>\n"
}

fn inline(runs: &[Run]) -> String {
    let run = |run: &Run| if run.bold { format!("<strong>{}</strong>", escape(&run.text)) } else { escape(&run.text) };
    runs.iter().map(run).collect()
}

fn table(rows: &[Vec<Vec<Run>>]) -> String {
    let row = |(at, row): (usize, &Vec<Vec<Run>>)| {
        let tag = if at == 0 { "th" } else { "td" };
        let cells: String = row.iter().map(|cell| format!("<{tag}>{}</{tag}>", inline(cell))).collect();
        format!("<tr>{cells}</tr>\n")
    };
    format!("<table>\n{}</table>\n", rows.iter().enumerate().map(row).collect::<String>())
}
