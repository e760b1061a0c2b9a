//! `OpenDocument` texts: structure, text and what lies beside it.

#![cfg(feature = "odt")]

mod common;

use common::{
    lines, notes,
    odt::{odt, p},
    reading,
};
use verslagtoets_read::{Format, draft::Look};

#[test]
fn headings_have_levels_of_their_own_or_of_their_styles() {
    let common = r#"
        <style:style style:name="Heading_20_2" style:family="paragraph" style:parent-style-name="Heading"/>
        <style:style style:name="Kop3" style:display-name="Kop 3" style:family="paragraph"/>
        <style:style style:name="Eigen" style:family="paragraph" style:default-outline-level="4"/>
        <style:style style:name="Rond" style:family="paragraph" style:parent-style-name="Rond"/>
        <style:style style:name="Title" style:family="paragraph"/>"#;
    let automatic = r#"<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>"#;
    let styled = |name: &str| format!(r#"<text:p text:style-name="{name}">{name}</text:p>"#);
    let body = [
        styled("Title"),
        r#"<text:h text:outline-level="1">Pijler 1</text:h><text:h>Zonder niveau</text:h>"#.to_owned(),
        styled("P1"),
        styled("Kop3"),
        styled("Eigen"),
        styled("Rond"),
    ];
    let bytes = odt(&body.concat()).common(common).automatic(automatic).bytes();
    assert_eq!(lines(&bytes), ["Title", "# Pijler 1", "# Zonder niveau", "## P1", "### Kop3", "#### Eigen", "Rond"]);
    assert_eq!(reading(&bytes).draft.title.as_deref(), Some("Title"));
    assert_eq!(reading(&bytes).format, Format::Odt);
}

#[test]
fn only_the_first_paragraph_of_an_item_is_the_item() {
    let automatic = r#"<text:list-style style:name="L1">
        <text:list-level-style-number text:level="1" style:num-format="1"/>
        <text:list-level-style-bullet text:level="2" text:bullet-char="-"/></text:list-style>"#;
    let body = format!(
        r#"<text:list text:style-name="L1"><text:list-header>{}</text:list-header>
        <text:list-item>{}{}<text:list><text:list-item>{}</text:list-item></text:list></text:list-item>
        <text:list-item><text:h text:outline-level="2">Kop</text:h></text:list-item></text:list>{}"#,
        p("aanhef"),
        p("stap"),
        p("vervolg"),
        p("punt"),
        p("- getypt"),
    );
    assert_eq!(
        lines(&odt(&body).automatic(automatic).bytes()),
        ["aanhef", "1. stap", "vervolg", "  - punt", "## Kop", "- getypt"]
    );
}

#[test]
fn tables_keep_their_spans_and_repeats() {
    let cell = |attributes: &str, text: &str| format!("<table:table-cell {attributes}>{}</table:table-cell>", p(text));
    let body = format!(
        r#"<table:table><table:table-header-rows><table:table-row>{}{}</table:table-row></table:table-header-rows>
        <table:table-row>{}<table:covered-table-cell/>{}</table:table-row>
        <table:table-row>{}<table:table-cell/>{}</table:table-row>
        <table:table-row table:number-rows-repeated="2">
            <table:covered-table-cell>{}</table:covered-table-cell>{}</table:table-row></table:table>"#,
        cell("", "Doel"),
        cell("", "Gereed"),
        cell(r#"table:number-columns-spanned="2""#, "breed"),
        cell("", "naast"),
        cell(r#"table:number-rows-spanned="3""#, "hoog"),
        cell(r#"table:number-columns-repeated="2""#, "dubbel"),
        p("bedekt"),
        cell("", "rij"),
    );
    assert_eq!(
        lines(&odt(&body).bytes()),
        [
            "[0 0,0 header] Doel",
            "[0 0,1 header] Gereed",
            "[0 1,0 1x2] breed",
            "[0 1,2] naast",
            "[0 2,0 3x1] hoog",
            "[0 2,1] ",
            "[0 2,2] dubbel",
            "[0 2,3] dubbel",
            "[0 3,1] rij",
            "[0 4,1] rij",
        ]
    );
}

#[test]
fn endless_repeats_are_cut_and_said() {
    let row = |content: &str| {
        format!(
            r#"<table:table-row table:number-rows-repeated="1000000"><table:table-cell
            table:number-columns-repeated="1000000">{content}</table:table-cell></table:table-row>"#
        )
    };
    let table = |content: &str| format!("{}<table:table>{}</table:table>", p("tekst"), row(content));
    let full = odt(&table(&p("vol"))).bytes();
    assert_eq!(lines(&full).len(), 1 + 64 * 65, "the paragraph and the cells");
    assert_eq!(notes(&full), ["! Een tabelrij of tabelcel wordt vaker herhaald dan gelezen wordt, bij alinea 2."]);
    assert!(notes(&odt(&table("")).bytes()).is_empty(), "empty cells hold nothing to miss");
}

#[test]
fn text_counts_as_it_is_shown() {
    let automatic = r#"<style:style style:name="T1" style:family="text">
        <style:text-properties text:display="none"/></style:style>"#;
    let body = [
        p(r#"twee<text:s text:c="2"/>woorden<text:tab/>en<text:line-break/>een <text:a>link</text:a>"#),
        p(r#"<text:date>31 december</text:date><text:span text:style-name="T1">verborgen</text:span>"#),
        p("met<office:annotation><dc:creator>Jan</dc:creator><text:p>opmerking</text:p></office:annotation> tekst"),
        p("met een noot<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Bron</text:p>\
           </text:note-body></text:note>."),
        "<text:table-of-content><text:index-body><text:p>Pijler 1 3</text:p></text:index-body></text:table-of-content>"
            .to_owned(),
        r#"<text:section text:display="none"><text:p>weg</text:p></text:section>"#.to_owned(),
        p("slot"),
    ];
    assert_eq!(
        lines(&odt(&body.concat()).automatic(automatic).bytes()),
        ["twee woorden en een link", "31 december", "met tekst", "met een noot.", "slot", "Bron"]
    );
}

#[test]
fn tracked_changes_frames_and_objects_are_said() {
    let frame = |content: &str| format!("<draw:frame>{content}</draw:frame>");
    let body = format!(
        "<text:tracked-changes><text:changed-region><text:deletion>{}</text:deletion></text:changed-region>\
         </text:tracked-changes>{}{}{}",
        p("verwijderd"),
        p(r#"nieuw<text:change text:change-id="1"/>"#),
        p(&frame("<draw:image/><draw:image/><svg:title>Foto van het terrein</svg:title>")),
        p(&format!(
            "Rond {}het{} kader",
            frame(&format!("<draw:text-box>{}</draw:text-box>", p("in het kader"))),
            frame("<draw:object/><draw:image/>")
        )),
    );
    let bytes = odt(&body).bytes();
    assert_eq!(lines(&bytes), ["nieuw", "Rond het kader", "in het kader"]);
    assert_eq!(
        notes(&bytes),
        [
            "Het document bevat bijgehouden wijzigingen: ingevoegde tekst telt mee, verwijderde tekst niet. De eerste staat bij alinea 1.",
            "Eén afbeelding is niet gelezen; die staat bij alinea 2.",
            "Eén ingesloten object is niet gelezen; dat staat bij alinea 4.",
        ]
    );
}

#[test]
fn looks_come_from_spans_styles_and_defaults() {
    let common = r#"<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/>
        </style:default-style><style:style style:name="Groot" style:family="paragraph">
        <style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>"#;
    let automatic = r#"<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Groot">
        <style:text-properties fo:font-size="50%"/></style:style>
        <style:style style:name="P1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>"#;
    let body = [
        p("gewone tekst die het meest voorkomt."),
        r#"<text:p text:style-name="P1">half zo groot.</text:p>"#.to_owned(),
        p(r#"<text:span text:style-name="P1">vet.</text:span>"#),
        p(r#"half <text:span text:style-name="P1">vet.</text:span>"#),
    ];
    let bytes = odt(&body.concat()).common(common).automatic(automatic).bytes();
    let looks: Vec<Look> = reading(&bytes).draft.blocks.into_iter().map(|block| block.look).collect();
    let look = |bold, size| Look { bold, size: Some(size) };
    assert_eq!(looks, [look(false, 22), look(true, 20), look(true, 22), look(false, 22)]);
}

#[test]
fn a_list_whose_style_names_a_level_lies_within_the_one_before_it() {
    let common = r#"<style:style style:name="List_20_Bullet_20_2" style:display-name="List Bullet 2" style:family="paragraph"/>"#;
    let automatic =
        r#"<style:style style:name="P2" style:family="paragraph" style:parent-style-name="List_20_Bullet_20_2"/>"#;
    let list = |style: &str, text: &str| {
        format!(
            r#"<text:list><text:list-item><text:p text:style-name="{style}">{text}</text:p></text:list-item></text:list>"#
        )
    };
    let body = list("Standard", "doel") + &list("P2", "planning");
    assert_eq!(lines(&odt(&body).common(common).automatic(automatic).bytes()), ["- doel", "  - planning"]);
}
