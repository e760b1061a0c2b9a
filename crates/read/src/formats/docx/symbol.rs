//! Signs that stand in the text as a code of a symbol font.

/// The sign of Unicode for a code of a symbol font; `None` where it says nothing in a report.
pub(super) fn from_code(font: &str, code: &str) -> Option<&'static str> {
    // The codes may be moved to U+F000 (ISO/IEC 29500-1, 17.3.3.30).
    let code = u32::from_str_radix(code, 16).ok()? & 0xFF;
    Some(match (font, code) {
        ("Symbol", 0xB7) | ("Wingdings", 0x6E | 0xA7 | 0xD8) => "•",
        ("Wingdings", 0x6F | 0x71 | 0xA8) | ("Wingdings 2", 0x2A | 0xA3) => "☐",
        ("Wingdings", 0xFE) | ("Wingdings 2", 0x52) => "☑",
        ("Wingdings", 0xFD) | ("Wingdings 2", 0x53 | 0x54) => "☒",
        ("Wingdings", 0xFC) | ("Wingdings 2", 0x50) => "✓",
        ("Symbol", 0xAE) | ("Wingdings", 0xE0 | 0xE8) => "→",
        _ => return None,
    })
}
