//! Word documents: headings, lists and tables.

#![cfg(feature = "docx")]

mod common;

use common::{
    docx::{docx, p, styled, table},
    lines, reading,
};
use verslagtoets_read::{Format, draft::Origin};

/// Styles as a Dutch Word writes them: translated ids, English names.
const STYLES: &str = r#"
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>
        <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/></w:style>
    <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kopvaninhoud"><w:name w:val="TOC Heading"/><w:basedOn w:val="Kop1"/>
        <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="List Bullet"/>
        <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Rond"><w:name w:val="Rond"/><w:basedOn w:val="Rond2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Rond2"><w:name w:val="Rond 2"/><w:basedOn w:val="Rond"/></w:style>
    <w:style w:type="character" w:styleId="Zwaar"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>"#;

const NUMBERING: &str = r#"
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>"#;

fn style(id: &str) -> String {
    format!(r#"<w:pStyle w:val="{id}"/>"#)
}

fn list(id: u8, level: u8) -> String {
    format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id}"/></w:numPr>"#)
}

#[test]
fn headings_follow_their_outline_level_through_all_styles() {
    let body = [
        styled(&style("Titel"), "Kwaliteitsverslag 2024"),
        styled(&style("Kop1"), "Pijler 1"),
        styled(&style("Kop2"), "Terugblik"),
        styled(&style("Eigen"), "Pijler 2"),
        styled(&style("Kopvaninhoud"), "Geen kop"),
        styled(r#"<w:outlineLvl w:val="2"/>"#, "Los niveau"),
        styled(&(style("Kop1") + r#"<w:outlineLvl w:val="9"/>"#), "Toch tekst"),
        styled(&style("Rond"), "Stijlen in een kring"),
        styled(&style("Heading3"), "Stijl die ontbreekt"),
    ];
    let bytes = docx(&body.concat()).styles(STYLES).bytes();
    assert_eq!(
        lines(&bytes),
        [
            "Kwaliteitsverslag 2024",
            "# Pijler 1",
            "## Terugblik",
            "# Pijler 2",
            "Geen kop",
            "### Los niveau",
            "Toch tekst",
            "Stijlen in een kring",
            "### Stijl die ontbreekt",
        ]
    );
    assert_eq!(reading(&bytes).draft.title.as_deref(), Some("Kwaliteitsverslag 2024"));
    assert_eq!(reading(&bytes).format, Format::Docx);
}

#[test]
fn items_come_from_numbering_styles_and_typed_signs() {
    let body = [
        styled(&list(1, 0), "punt"),
        styled(&list(1, 1), "letter eronder"),
        styled(&list(2, 0), "stap"),
        styled(&style("Lijst"), "punt door de stijl"),
        styled(&(style("Lijst") + &list(0, 0)), "zonder punt"),
        styled(&(style("Kop1") + &list(2, 0)), "Genummerde kop"),
        p("– getypt streepje"),
        p("o  bolletje"),
        p("-10 % verzuim"),
        "<w:p><w:r><w:t>Doelen:</w:t><w:br/><w:t>- een</w:t><w:br/><w:t>- twee</w:t></w:r></w:p>".to_owned(),
    ];
    assert_eq!(
        lines(&docx(&body.concat()).styles(STYLES).numbering(NUMBERING).bytes()),
        [
            "- punt",
            "  1. letter eronder",
            "1. stap",
            "- punt door de stijl",
            "zonder punt",
            "# Genummerde kop",
            "- getypt streepje",
            "- bolletje",
            "-10 % verzuim",
            "Doelen:",
            "- een",
            "- twee",
        ]
    );
}

#[test]
fn tables_keep_their_spans_and_cells_their_lines() {
    let header = "<w:trPr><w:tblHeader/></w:trPr>";
    let merged = |value: &str| format!("<w:tcPr><w:vMerge{value}/></w:tcPr>");
    let wide = r#"<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>"#;
    let rows = format!(
        "<w:tbl><w:tr>{header}<w:tc>{}</w:tc><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>\
         <w:tr><w:tc>{}{}</w:tc><w:tc>{}{}</w:tc><w:tc>{}</w:tc></w:tr>\
         <w:tr><w:tc>{}{}</w:tc><w:tc>{wide}{}</w:tc></w:tr></w:tbl>",
        p("Doel"),
        p("Actie"),
        p("Gereed"),
        merged(r#" w:val="restart""#),
        p("Minder verzuim"),
        p("Rooster"),
        p("- Gesprek"),
        p("Q1 2025"),
        merged(""),
        p(""),
        p("Coaching"),
    );
    let bytes = docx(&(p("Ervoor") + &rows + &p("Erna"))).bytes();
    assert_eq!(
        lines(&bytes),
        [
            "Ervoor",
            "[0 0,0 header] Doel",
            "[0 0,1 header] Actie",
            "[0 0,2 header] Gereed",
            "[0 1,0 2x1] Minder verzuim",
            "[0 1,1] Rooster / Gesprek",
            "[0 1,2] Q1 2025",
            "[0 2,1 1x2] Coaching",
            "Erna",
        ]
    );
    let origins: Vec<_> = reading(&bytes).draft.blocks.into_iter().map(|block| block.origin).collect();
    assert_eq!(origins, [1, 2, 3, 4, 5, 6, 8, 10, 11].map(Origin::Paragraph));
}

#[test]
fn nested_tables_follow_their_cell_and_boxes_are_text() {
    let inner = table(&[&[&p("a"), &p("b")]]);
    let outer = table(&[&[&(p("links") + &inner + &p("nog links")), &p("")]]);
    let boxed = table(&[&[&(styled(r#"<w:outlineLvl w:val="0"/>"#, "Kop in een kader") + &p("tekst"))]]);
    assert_eq!(
        lines(&docx(&(outer + &boxed)).bytes()),
        ["[0 0,0] links / nog links", "[1 0,0] a", "[1 0,1] b", "[0 0,1] ", "# Kop in een kader", "tekst"]
    );
}

#[test]
fn rows_may_begin_late_and_be_deleted() {
    let body = format!(
        r#"<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>{}</w:tc></w:tr>
        <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{}</w:tc></w:tr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"#,
        p("B1"),
        p("weg"),
        p("A2")
    );
    assert_eq!(lines(&docx(&body).bytes()), ["[0 0,1] B1", "[0 1,0] A2"]);
}

#[test]
fn cells_that_are_pieces_of_a_page_are_text() {
    let kop = |text: &str| styled(r#"<w:outlineLvl w:val="1"/>"#, text);
    let left = kop("Algemeen beeld") + &p("Vaste teams.") + &kop("Terugblik") + &p("Geschoold.");
    let page = table(&[&[&left, &(kop("Doelen") + &p("• Een plan, Q3 2025"))]]);
    assert_eq!(
        lines(&docx(&page).bytes()),
        ["## Algemeen beeld", "Vaste teams.", "## Terugblik", "Geschoold.", "## Doelen", "- Een plan, Q3 2025"]
    );
    let goals = table(&[&[&kop("Doel"), &kop("Gereed")], &[&(kop("Scholing") + &p("Alle teams.")), &p("Q3 2025")]]);
    assert_eq!(
        lines(&docx(&goals).bytes()),
        ["[0 0,0] Doel", "[0 0,1] Gereed", "[0 1,0] Scholing / Alle teams.", "[0 1,1] Q3 2025"]
    );
}
