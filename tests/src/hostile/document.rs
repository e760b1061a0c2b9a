//! Sound packages with hostile XML.

use super::{Makers, add};
use verslagtoets_package::Zip;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Eight letters that pack badly, so that not the packing is what a reader refuses.
fn noise(at: usize) -> String {
    let number = (at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 24;
    (0..8).map(|place| char::from(b'a' + (number >> (place * 5)) as u8 % 26)).collect()
}

/// A Word document with these parts.
fn parts(document: &str, styles: &str, numbering: &str) -> Zip {
    let link = |id: &str, kind: &str, target: &str| {
        format!(r#"<Relationship Id="{id}" Type="{LINKS}/{kind}" Target="{target}"/>"#)
    };
    let links = |links: String| format!(r#"<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>"#);
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    Zip::default()
        .packed(
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>"#
            ),
        )
        .packed("_rels/.rels", links(link("d", "officeDocument", "word/document.xml")))
        .packed(
            "word/_rels/document.xml.rels",
            links(link("s", "styles", "styles.xml") + &link("n", "numbering", "numbering.xml")),
        )
        .packed("word/document.xml", document)
        .packed("word/styles.xml", format!(r#"<w:styles xmlns:w="{WORD}">{styles}</w:styles>"#))
        .packed("word/numbering.xml", format!(r#"<w:numbering xmlns:w="{WORD}">{numbering}</w:numbering>"#))
}

/// A Word document with this body.
fn body(body: &str) -> Zip {
    parts(&format!(r#"<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>"#), "", "")
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// An ODT with this text.
fn odt(text: &str) -> Zip {
    let names = ["office", "text", "table"]
        .map(|name| format!(r#"xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0""#));
    let content = format!(
        "<office:document-content {}><office:body><office:text>{text}</office:text></office:body></office:document-content>",
        names.join(" ")
    );
    Zip::default().stored("mimetype", "application/vnd.oasis.opendocument.text").packed("content.xml", content)
}

pub(super) fn all(scale: usize) -> Makers {
    let mut list = Makers::new();
    xml(&mut list, scale);
    word(&mut list, scale);
    opendocument(&mut list, scale);
    list
}

fn xml(list: &mut Makers, scale: usize) {
    add(list, "docx", "a million open elements", move || body(&"<w:p>".repeat(1_000_000 / scale)));
    add(list, "docx", "entities of entities", || {
        let entity =
            |level: usize| format!("<!ENTITY e{level} \"{}\">", format!("&e{};", level.saturating_sub(1)).repeat(10));
        let entities: String = (1..20).map(entity).collect();
        parts(&format!("<!DOCTYPE a [<!ENTITY e0 \"ha\">{entities}]><a>&e19;</a>"), "", "")
    });
    add(list, "docx", "an entity of another file", || {
        parts(r#"<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>"#, "", "")
    });
    add(list, "docx", "an attribute of 40 MB", move || {
        let filler: String = (0..(40 << 20) / scale / 8).map(|at| format!("{at:08x}")).collect();
        body(&format!("<w:p w:rsid=\"{filler}\"/>"))
    });
    add(list, "docx", "a million attributes", move || {
        let attributes: String = (0..1_000_000 / scale).map(|at| format!(" a{at}=\"\"")).collect();
        body(&format!("<w:p{attributes}/>"))
    });
    add(list, "docx", "a hundred thousand namespaces", move || {
        let names: String = (0..100_000 / scale).map(|at| format!(" xmlns:n{at}=\"{at}\"")).collect();
        body(&format!("<w:p{names}/>{}", "<w:r/>".repeat(100_000 / scale)))
    });
}

fn word(list: &mut Makers, scale: usize) {
    add(list, "docx", "styles in a circle", || {
        let style = |id: &str, base: &str| {
            format!(
                r#"<w:style w:type="paragraph" w:styleId="{id}"><w:basedOn w:val="{base}"/><w:link w:val="{base}"/></w:style>"#
            )
        };
        let text = r#"<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Pijler 1</w:t></w:r></w:p>"#;
        parts(
            &format!(r#"<w:document xmlns:w="{WORD}"><w:body>{text}</w:body></w:document>"#),
            &(style("A", "B") + &style("B", "A") + &style("C", "C")),
            "",
        )
    });
    add(list, "docx", "a hundred thousand styles that build on each other", move || {
        let style = |at: usize| {
            format!(r#"<w:style w:type="paragraph" w:styleId="{at}"><w:basedOn w:val="{}"/></w:style>"#, at + 1)
        };
        let styles: String = (0..100_000 / scale).map(style).collect();
        let text = r#"<w:p><w:pPr><w:pStyle w:val="0"/></w:pPr><w:r><w:t>Pijler 1</w:t></w:r></w:p>"#;
        parts(&format!(r#"<w:document xmlns:w="{WORD}"><w:body>{text}</w:body></w:document>"#), &styles, "")
    });
    add(list, "docx", "numbering in a circle", || {
        let numbering = r#"<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#;
        let styles = r#"<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#;
        let text = r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="4294967295"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Doel</w:t></w:r></w:p>"#;
        parts(&format!(r#"<w:document xmlns:w="{WORD}"><w:body>{text}</w:body></w:document>"#), styles, numbering)
    });
    add(list, "docx", "cells over four billion columns", || {
        let cell = format!(
            r#"<w:tc><w:tcPr><w:gridSpan w:val="4294967295"/><w:vMerge/></w:tcPr>{}</w:tc>"#,
            paragraph("Doel")
        );
        body(&format!(
            "<w:tbl>{}</w:tbl>",
            format!("<w:tr><w:trPr><w:gridBefore w:val=\"4294967295\"/></w:trPr>{}</w:tr>", cell.repeat(3))
                .repeat(1000)
        ))
    });
    add(list, "docx", "a merged column of ten thousand rows", move || {
        let cell = |text: &str, merge: &str| format!("<w:tc><w:tcPr>{merge}</w:tcPr>{}</w:tc>", paragraph(text));
        let row = |at: usize| {
            let merged = cell("Doel, Q3 2025", "<w:vMerge/>");
            format!("<w:tr>{merged}{}</w:tr>", cell(&noise(at), ""))
        };
        body(&format!("<w:tbl>{}</w:tbl>", (0..10_000 / scale).map(row).collect::<String>()))
    });
    add(list, "docx", "fields that never end", move || {
        let field = |at| format!(r#"<w:r w:rsidR="{}"><w:fldChar w:fldCharType="begin"/></w:r>"#, noise(at));
        body(&format!("<w:p>{}</w:p>{}", (0..200_000 / scale).map(field).collect::<String>(), paragraph("Pijler 1")))
    });
    add(list, "docx", "a million runs in a paragraph", move || {
        let run = |at: usize| format!("<w:r><w:t>{} </w:t></w:r>", noise(at));
        body(&format!("<w:p>{}</w:p>", (0..1_000_000 / scale).map(run).collect::<String>()))
    });
    add(list, "docx", "a paragraph of 60 MB", move || {
        body(&paragraph(&(0..(60 << 20) / scale / 9).map(|at| noise(at) + " ").collect::<String>()))
    });
    add(list, "docx", "a paragraph of numbers", move || {
        body(&paragraph(&(0..40_000 / scale).map(|at| format!("{at:08} ")).collect::<String>()))
    });
    add(list, "docx", "a hundred thousand long paragraphs", move || {
        let words = "uiterlijk in 2025 af ".repeat(25);
        body(&(0..100_000 / scale).map(|at| paragraph(&format!("{} {words}", noise(at)))).collect::<String>())
    });
    add(list, "docx", "a hundred thousand bold lines", move || {
        let line = |at: usize| {
            format!("<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"{}\"/></w:rPr><w:t>Doelen {at}</w:t></w:r></w:p>", at % 400)
        };
        body(&(0..100_000 / scale).map(line).collect::<String>())
    });
}

fn opendocument(list: &mut Makers, scale: usize) {
    add(list, "odt", "four billion blanks", || odt(r#"<text:p>a<text:s text:c="4294967295"/>b</text:p>"#));
    add(list, "odt", "rows and cells repeated a billion times", || {
        let cell = r#"<table:table-cell table:number-columns-repeated="1000000000" table:number-columns-spanned="1000000000"><text:p>Doel</text:p></table:table-cell>"#;
        odt(&format!(
            r#"<table:table><table:table-row table:number-rows-repeated="1000000000">{}</table:table-row></table:table>"#,
            cell.repeat(100)
        ))
    });
    add(list, "odt", "repeated rows in repeated rows", || {
        let row = r#"<table:table><table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000"><text:p>Doel</text:p>"#;
        let end = "</table:table-cell></table:table-row></table:table>";
        odt(&(row.repeat(60) + &end.repeat(60)))
    });
    add(list, "odt", "a million lists in each other", move || {
        odt(&"<text:list><text:list-item>".repeat(500_000 / scale))
    });
    add(list, "odt", "a hundred thousand notes", move || {
        let note = "<text:note><text:note-body><text:p>noot</text:p></text:note-body></text:note>";
        odt(&format!("<text:p>{}</text:p>", note.repeat(100_000 / scale)))
    });
}
