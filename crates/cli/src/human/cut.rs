//! Cutting text to the columns there are.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The beginning of a text, in at most `room` columns, with … where it was cut.
pub(super) fn cut_end(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    fitting(text.chars(), room) + if room > 0 { "…" } else { "" }
}

/// The end of a text, in at most `room` columns, with … where it was cut.
pub(super) fn cut_start(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let end: String = fitting(text.chars().rev(), room).chars().rev().collect();
    if room > 0 { format!("…{end}") } else { end }
}

/// As many characters as leave one column of the room.
fn fitting(chars: impl Iterator<Item = char>, room: usize) -> String {
    let mut column = 1;
    chars
        .take_while(|char| {
            column += char.width().unwrap_or(0);
            column <= room
        })
        .collect()
}
