//! Bytes to text: UTF-8, UTF-16 and Windows-1252.

use crate::error::ReadError;
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

/// Decodes a text.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, ReadError> {
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return core::str::from_utf8(rest).map_err(|_| ReadError::Encoding).and_then(|text| plain(text.to_owned()));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return utf16(rest, u16::from_be_bytes);
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => plain(text.to_owned()),
        Err(_) => windows_1252(bytes),
    }
}

fn plain(text: String) -> Result<Decoded, ReadError> {
    refuse_binary(&text)?;
    Ok(Decoded { text, note: None })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Decoded, ReadError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(ReadError::Encoding);
    }
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: String = char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| ReadError::Encoding)?;
    refuse_binary(&text)?;
    Ok(Decoded { text, note: Some(note(&UTF16)) })
}

fn windows_1252(bytes: &[u8]) -> Result<Decoded, ReadError> {
    let text: String =
        bytes.iter().map(|byte| windows_1252_char(*byte)).collect::<Option<_>>().ok_or(ReadError::Encoding)?;
    refuse_binary(&text)?;
    Ok(Decoded { text, note: Some(note(&WINDOWS_1252)) })
}

fn note(words: &'static Words) -> Note {
    Note::beside(Message::new(words), Location::document())
}

/// Text holds no NUL and hardly any control characters.
fn refuse_binary(text: &str) -> Result<(), ReadError> {
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
