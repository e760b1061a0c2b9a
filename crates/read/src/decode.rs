//! Bytes to text: UTF-8, UTF-16 and Windows-1252.

use crate::error::ReadError;
use core::char::DecodeUtf16Error;
use std::borrow::Cow;
use verslagtoets_core::{Location, Message, Note, Words};

/// Text and what had to be assumed to get it.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) note: Option<Note>,
}

const UTF16: Words = Words {
    nl: "De tekst is gelezen als UTF-16; regels en kolommen tellen in die tekst.",
    en: "The text was read as UTF-16; lines and columns count in that text.",
};

const WINDOWS_1252: Words = Words {
    nl: "De tekst is geen UTF-8 en is gelezen als Windows-1252. Controleer letters met accenten.",
    en: "The text is not UTF-8 and was read as Windows-1252. Check letters with accents.",
};

/// What the first bytes of a text say of its encoding.
enum Mark {
    Utf8,
    Utf16(fn([u8; 2]) -> u16),
}

/// The mark before a text, and the text after it.
fn mark(bytes: &[u8]) -> (Option<Mark>, &[u8]) {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (Some(Mark::Utf8), rest),
        [0xFF, 0xFE, rest @ ..] => (Some(Mark::Utf16(u16::from_le_bytes)), rest),
        [0xFE, 0xFF, rest @ ..] => (Some(Mark::Utf16(u16::from_be_bytes)), rest),
        _ => (None, bytes),
    }
}

/// The text after its mark as bytes of UTF-8, for telling formats apart; without a mark the bytes as they are.
pub(crate) fn unmarked(bytes: &[u8]) -> Cow<'_, [u8]> {
    match mark(bytes) {
        (Some(Mark::Utf16(unit)), rest) => {
            let chars = units(rest, unit).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER));
            Cow::Owned(chars.collect::<String>().into_bytes())
        }
        (_, rest) => Cow::Borrowed(rest),
    }
}

/// Decodes a text.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, ReadError> {
    let (mark, rest) = mark(bytes);
    match (mark, core::str::from_utf8(rest)) {
        (Some(Mark::Utf16(unit)), _) => utf16(rest, unit),
        (_, Ok(text)) => Ok(Decoded { text: text.to_owned(), note: None }),
        (Some(Mark::Utf8), Err(_)) => Err(ReadError::Encoding),
        (None, Err(_)) => windows_1252(rest),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Decoded, ReadError> {
    if !bytes.len().is_multiple_of(2) {
        return Err(ReadError::Encoding);
    }
    let text: String = units(bytes, unit).collect::<Result<_, _>>().map_err(|_| ReadError::Encoding)?;
    Ok(Decoded { text, note: Some(note(&UTF16)) })
}

fn units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> impl Iterator<Item = Result<char, DecodeUtf16Error>> {
    char::decode_utf16(bytes.as_chunks::<2>().0.iter().map(move |pair| unit(*pair)))
}

fn windows_1252(bytes: &[u8]) -> Result<Decoded, ReadError> {
    let text: String =
        bytes.iter().map(|byte| windows_1252_char(*byte)).collect::<Option<_>>().ok_or(ReadError::Encoding)?;
    Ok(Decoded { text, note: Some(note(&WINDOWS_1252)) })
}

fn note(words: &'static Words) -> Note {
    Note::beside(Message::new(words), Location::document())
}

/// Refuses what is no text: text holds no NUL and hardly any control characters.
pub(crate) fn refuse_binary(text: &str) -> Result<(), ReadError> {
    let is_control = |char: char| char.is_control() && !matches!(char, '\n' | '\r' | '\t' | '\u{B}' | '\u{C}');
    let controls = text.chars().filter(|char| is_control(*char)).count();
    if text.contains('\0') || controls * 50 > text.len() { Err(ReadError::Binary) } else { Ok(()) }
}

/// The character of a byte in Windows-1252; `None` for the five bytes it leaves open.
fn windows_1252_char(byte: u8) -> Option<char> {
    const UPPER: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”',
        '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte.checked_sub(0x80).and_then(|index| UPPER.get(usize::from(index))) {
        Some('\0') => None,
        Some(char) => Some(*char),
        None => Some(char::from(byte)),
    }
}
