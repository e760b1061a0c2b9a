//! Hostile ZIP packages.

use super::{Makers, add};
use crate::build::{docx, pieces};
use std::iter::repeat_n;
use verslagtoets_package::Zip;

/// A sound draft, to break.
fn sound() -> Vec<u8> {
    let report = "# Kwaliteitsverslag 2024\n\n## Pijler 1\n\n### Doelen\n\n- Een plan, uiterlijk Q3 2025\n";
    docx::write(&pieces(report), docx::Writer::Dutch)
}

pub(super) fn all(scale: usize) -> Makers {
    let mut list = Makers::new();
    for (name, part) in
        [(2, "breaks off in the first header"), (3, "breaks off halfway"), (5, "breaks off in the list")]
            .map(|(share, name)| (name, share))
    {
        add(&mut list, "docx", name, move || {
            let whole = sound();
            whole[..whole.len() * part / 6].to_vec()
        });
    }
    add(&mut list, "docx", "another package inside", || {
        Zip::default().stored("word/document.xml", sound()).packed("draft.docx", sound())
    });
    add(&mut list, "docx", "blanks packed to a thousandth", move || {
        Zip::default().packed("_rels/.rels", vec![b' '; (60 << 20) / scale])
    });
    add(&mut list, "docx", "parts that all lie in the same bytes", || {
        let bomb = vec![b' '; 1 << 20];
        let zip = Zip::default().packed("_rels/.rels", &bomb);
        (0..1500).fold(zip, |zip, at| zip.listed_again(&format!("{at}.xml"), b"x"))
    });
    for (name, size) in [("says it is empty", 0), ("says it is huge", u32::MAX as usize)] {
        add(&mut list, "docx", name, move || Zip::default().claiming("_rels/.rels", "<Relationships/>", size));
    }
    add(&mut list, "docx", "names that climb out", || {
        let names = ["../../../../etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini", "..\\..\\x", "\0", "", "CON"];
        names.iter().fold(Zip::default(), |zip, name| zip.packed(name, "x"))
    });
    add(&mut list, "docx", "a name of 65,535 characters", || Zip::default().packed(&"a".repeat(65_535), "x"));
    add(&mut list, "docx", "a part twice", || {
        Zip::default().packed("_rels/.rels", "<Relationships/>").packed("_rels/.rels", "<a/>")
    });
    add(&mut list, "docx", "a locked part", || Zip::default().locked("_rels/.rels"));
    for (name, method) in [("packed by bzip2", 12), ("packed by no known method", 99)] {
        add(&mut list, "docx", name, move || Zip::default().method("_rels/.rels", method, "<Relationships/>"));
    }
    add(&mut list, "docx", "65,000 parts", || {
        (0..65_000).fold(Zip::default(), |zip, at| zip.stored(&at.to_string(), ""))
    });
    add(&mut list, "docx", "an end of a package and nothing else", || [&b"PK\x05\x06"[..], &[0xFF; 18]].concat());
    add(&mut list, "docx", "a locked Word file", || {
        let name = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].into_iter().chain(name).collect::<Vec<_>>()
    });
    add(&mut list, "docx", "an old Word file", || {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].into_iter().chain(repeat_n(0, 4096)).collect::<Vec<_>>()
    });
    for byte in [0, 0xFF, b'P'] {
        add(&mut list, "docx", "one byte over and over", move || vec![byte; (30 << 20) / scale]);
    }
    list
}
