//! Word documents: which text counts, and what lies beside it.

#![cfg(feature = "docx")]

mod common;

use common::{
    docx::{DOCUMENT, docx, p, run, styled},
    lines, notes, reading,
};
use verslagtoets_read::draft::{Look, Origin};

fn r(text: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

#[test]
fn runs_join_and_signs_become_plain_text() {
    let body = [
        format!("<w:p>{}<w:proofErr/>{}{}</w:p>", r("kwali"), r("teits"), r("verslag  2024 &amp; &#x20AC;")),
        "<w:p><w:r><w:t>ver&#xAD;ken</w:t><w:softHyphen/><w:t>ning</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/>\
         <w:t>mail 15&#xA0;%</w:t><w:br/><w:t>regel</w:t><w:br w:type=\"page\"/></w:r></w:p>"
            .to_owned(),
        r#"<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> ja</w:t></w:r></w:p>"#.to_owned(),
    ];
    assert_eq!(
        lines(&docx(&body.concat()).bytes()),
        ["kwaliteitsverslag 2024 & €", "verkenning e-mail 15 % regel", "☑ ja"]
    );
}

#[test]
fn tracked_changes_count_as_accepted() {
    let mark = |kind: &str| format!("<w:pPr><w:rPr><w:{kind} w:id=\"9\"/></w:rPr></w:pPr>");
    let body = [
        format!(
            "<w:p>{}<w:ins w:id=\"1\">{}</w:ins><w:del w:id=\"2\"><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>",
            r("Tekst "),
            r("nieuw")
        ),
        format!("<w:p><w:moveFrom w:id=\"3\">{}</w:moveFrom></w:p>", r("verplaatst")),
        format!("<w:p><w:moveTo w:id=\"4\">{}</w:moveTo></w:p>", r("verplaatst")),
        format!("<w:p>{}{}</w:p>", mark("del"), r("Eerste helft ")),
        format!("<w:p>{}</w:p>", r("tweede helft")),
        "<w:p><w:pPr><w:pPrChange w:id=\"5\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr>"
            .to_owned()
            + &r("Nu geen kop meer")
            + "</w:p>",
    ];
    let bytes = docx(&body.concat()).bytes();
    assert_eq!(lines(&bytes), ["Tekst nieuw", "verplaatst", "Eerste helft tweede helft", "Nu geen kop meer"]);
    assert_eq!(
        notes(&bytes),
        [
            "Het document bevat bijgehouden wijzigingen: ingevoegde tekst telt mee, verwijderde tekst niet. De eerste staat bij alinea 1."
        ]
    );
}

#[test]
fn controls_links_and_fields_show_their_text() {
    let field = |instruction: &str, result: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> {instruction} </w:instrText></w:r>\
             <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        )
    };
    let body = [
        format!(
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
            p("Vul hier in")
        ),
        format!("<w:p><w:hyperlink>{}</w:hyperlink><w:smartTag>{}</w:smartTag></w:p>", r("zie "), r("Utrecht")),
        format!("<w:p>{}{}</w:p>", r("Op "), field("DATE \\@ dd", &r("31 december"))),
        format!("<w:p>{}{}</w:p>", field("TOC \\o", &(r("Pijler 1 ") + &field("PAGEREF", &r("3")))), r("Na de inhoud")),
        format!("<w:p><w:fldSimple w:instr=\" TOC \\o \">{}</w:fldSimple></w:p>", r("Pijler 2")),
        styled(r#"<w:pStyle w:val="TOC2"/>"#, "Pijler 3"),
        format!(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>\
             <w:sdtContent>{}{}</w:sdtContent></w:sdt>",
            p("Inhoud"),
            p("Pijler 4")
        ),
        p("Tekst"),
    ];
    let draft = reading(&docx(&body.concat()).bytes()).draft;
    assert_eq!(common::show(&draft), ["Vul hier in", "zie Utrecht", "Op 31 december", "Na de inhoud", "Tekst"]);
    let last = draft.blocks.last().map(|block| block.origin.clone());
    assert_eq!(last, Some(Origin::Paragraph(9)), "paragraphs of a table of contents count");
}

#[test]
fn a_broken_table_of_contents_ends_at_the_first_heading() {
    let broken = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r></w:p>";
    let body = broken.to_owned() + &p("verloren") + &styled(r#"<w:outlineLvl w:val="0"/>"#, "Kop") + &p("Tekst");
    assert_eq!(lines(&docx(&body).bytes()), ["# Kop", "Tekst"]);
}

#[test]
fn text_boxes_are_read_once_after_their_paragraph() {
    let content = format!("<w:txbxContent>{}{}</w:txbxContent>", p("In het kader"), p("Nog een"));
    let body = format!(
        "<w:p>{}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{content}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{content}</w:pict></mc:Fallback></mc:AlternateContent></w:r>{}</w:p>",
        r("Voor "),
        r("en na")
    );
    assert_eq!(lines(&docx(&(body + &p("Slot"))).bytes()), ["Voor en na", "In het kader", "Nog een", "Slot"]);
}

#[test]
fn footnotes_stand_after_the_text() {
    let notes = format!(
        "<w:footnote w:type=\"separator\" w:id=\"-1\">{}</w:footnote><w:footnote w:id=\"1\">{}</w:footnote>",
        p("streep"),
        p("Bron: jaarcijfers")
    );
    let body = "<w:p><w:r><w:t>Er waren 12 cli\u{EB}nten</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>\
                <w:r><w:t>.</w:t></w:r></w:p>";
    let draft = reading(&docx(body).part("footnotes", "footnotes", &notes).bytes()).draft;
    assert_eq!(common::show(&draft), ["Er waren 12 cliënten.", "Bron: jaarcijfers"]);
    assert_eq!(draft.blocks.last().map(|block| block.origin.clone()), Some(Origin::Paragraph(2)));
}

#[test]
fn what_is_not_read_is_said_once_per_kind_with_its_first_place() {
    let drawing = |content: &str| format!("<w:p><w:r><w:drawing>{content}</w:drawing></w:r></w:p>");
    let body = [
        p("Tekst"),
        drawing("<pic:pic/>"),
        drawing("<pic:pic/>"),
        drawing("<c:chart r:id=\"r9\"/>"),
        drawing("<dgm:relIds/>"),
        "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>".to_owned(),
        "<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r></w:p>".to_owned(),
        "<w:altChunk r:id=\"r8\"/>".to_owned(),
    ];
    assert_eq!(
        notes(&docx(&body.concat()).bytes()),
        [
            "2 afbeeldingen zijn niet gelezen; de eerste staat bij alinea 2.",
            "Eén grafiek is niet gelezen; die staat bij alinea 4.",
            "Eén SmartArt-diagram is niet gelezen; dat staat bij alinea 5.",
            "Eén vergelijking is niet gelezen; die staat bij alinea 6.",
            "Eén ingesloten object is niet gelezen; dat staat bij alinea 7.",
            "! Eén deel van de tekst staat in een ingevoegd bestand en is niet gelezen, bij alinea 7. Open het document in Word en sla het opnieuw op.",
        ]
    );
}

#[test]
fn looks_come_from_runs_styles_and_defaults() {
    let styles = r#"<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:styleId="Groot"><w:name w:val="Groot"/><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Zwaar"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>"#;
    let body = [
        p("gewone tekst, die het meest voorkomt."),
        styled(r#"<w:pStyle w:val="Groot"/>"#, "groot."),
        run(r#"<w:rStyle w:val="Zwaar"/>"#, "zwaar."),
        run(r#"<w:b w:val="0"/><w:sz w:val="40"/>"#, "groter."),
        format!("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>half</w:t></w:r>{}</w:p>", r("vet.")),
        run("<w:vanish/>", "verborgen"),
    ];
    let looks: Vec<Look> = reading(&docx(&body.concat()).styles(styles).bytes())
        .draft
        .blocks
        .into_iter()
        .map(|block| block.look)
        .collect();
    let look = |bold, size| Look { bold, size: Some(size) };
    assert_eq!(looks, [look(false, 21), look(true, 30), look(true, 21), look(false, 40), look(false, 21)]);
}

#[test]
fn strict_documents_other_prefixes_and_utf16_are_read() {
    let strict = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:pPr>\
        <x:outlineLvl x:val=\"1\"/></x:pPr><x:r><x:t>Één kop</x:t></x:r></x:p></x:body></x:document>";
    assert_eq!(lines(&docx("").document(strict).bytes()), ["## Één kop"]);
    let utf16: Vec<u8> = format!("\u{FEFF}{strict}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(lines(&docx("").document(utf16).bytes()), ["## Één kop"]);
    for kind in [DOCUMENT, "application/vnd.ms-word.document.macroEnabled.main+xml"] {
        assert_eq!(lines(&docx(&p("Tekst")).kind(kind).bytes()), ["Tekst"]);
    }
}
