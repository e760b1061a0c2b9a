//! Word: the bytes are the main part of a sound package, up to a NUL, then its styles, then its numbering.

#![no_main]

use libfuzzer_sys::fuzz_target;
use verslagtoets_package::Zip;

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"#;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(3, |byte| *byte == 0);
    let [document, styles, numbering] = core::array::from_fn(|_| parts.next().unwrap_or_default());
    let package = Zip::default()
        .stored("[Content_Types].xml", TYPES)
        .stored("_rels/.rels", ROOT)
        .stored("word/_rels/document.xml.rels", LINKS)
        .stored("word/document.xml", document)
        .stored("word/styles.xml", styles)
        .stored("word/numbering.xml", numbering);
    verslagtoets_fuzz::through(&package.bytes(), "draft.docx");
});
