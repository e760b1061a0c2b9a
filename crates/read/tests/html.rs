//! HTML becomes blocks with exact places.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what it does not expect"
)]

mod support;

use support::{notes, reading};
use verslagtoets_read::Format;

fn shown(source: &str) -> Vec<String> {
    support::shown(source, "verslag.html")
}

#[test]
fn blocks_headings_and_unclosed_paragraphs() {
    let source = "<!DOCTYPE html><html><head><title>Site &amp; meer</title><style>p{}</style></head><body>\
        <h1>Pijler 1</h1>los <b>vet</b><p>Eén<p>Twee <i>regels</i>\r\n  lang<div role=heading aria-level=3>Beeld</div>\
        <p><strong>Doelen</strong></p><details><summary>Meer</summary>Inhoud</details></body></html>";
    assert_eq!(
        shown(source),
        ["h1 Pijler 1", "p los vet", "p Eén", "p Twee regels lang", "h3 Beeld", "** Doelen", "** Meer", "p Inhoud"]
    );
    assert_eq!(reading(source, "x").draft.title.as_deref(), Some("Site & meer"));
}

#[test]
fn lists_nest_and_items_need_no_end_tag() {
    let source = "<ul><li>a<li><p>b</p><ol><li>c<li>d</ol>na<div>slot</div></ul><p>los";
    assert_eq!(shown(source), ["- a", "- b na slot", "  1. c", "  1. d", "p los"]);
    assert_eq!(shown("<ul><li>a</li><ul><li>b</li></ul></ul>"), ["- a", "  - b"]);
}

#[test]
fn one_line_break_is_a_blank_and_two_end_the_paragraph() {
    assert_eq!(shown("<p>een<br>twee<br> &nbsp;<br/>drie</p>"), ["p een twee", "p drie"]);
}

#[test]
fn tables_with_spans_and_lines_in_cells() {
    let source = "<table><thead><tr><td>Doel<th>Gereed</thead><tr><td rowspan=9><p>A</p><ul><li>B<li>C</ul><td>Q1\
        <tr><td>Q2<tr><td colspan=2>slot<table><tr><td>in</table></table>";
    assert_eq!(
        shown(source),
        ["0:0,0# Doel", "0:0,1# Gereed", "0:1,0[3x1] A\nB\nC", "0:1,1 Q1", "0:2,1 Q2", "0:3,1[1x2] slot", "1:0,0 in"]
    );
    assert_eq!(shown("<table role=presentation><tr><td><h2>Kop</h2><p>Tekst</table>"), ["h2 Kop", "p Tekst"]);
    assert_eq!(
        shown("<dl><dt>Capaciteit<dd>64 <dt>Leeg<dd></dl>"),
        ["0:0,0# Capaciteit", "0:0,1 64", "0:1,0# Leeg", "0:1,1 "]
    );
}

#[test]
fn entities_soft_hyphens_and_blanks_keep_their_places() {
    let source = "<p>cli&euml;nt&shy;en&nbsp;&nbsp;R&D &amp; &lt;b&gt; &#x20AC;5 be\u{AD}leid caf&eacute</p>";
    assert_eq!(shown(source), ["p cliënten R&D & <b> €5 beleid café"]);
    let draft = reading(source, "x.html").draft;
    let text = &draft.blocks[0].text;
    let at = text.as_str().find("beleid").expect("the word");
    assert_eq!(&source[text.source_range(at..at + 6).expect("a place")], "be\u{AD}leid");
}

#[test]
fn only_the_main_content_counts() {
    let page = "<body><header>Menu</header><nav><p>Thuis</nav><div>Reclame</div><main><header><h1>Verslag</h1></header>\
        <ul><li><a href=#a>1 Beeld</a></ul><p>Tekst</p><aside>Zie ook</aside></main><footer>Adres</footer></body>";
    assert_eq!(shown(page), ["h1 Verslag", "p Tekst"]);
    assert!(notes(page, "x")[0].contains("outside"));
    assert_eq!(shown("<div>Kop</div><article><h2>Een</h2></article><article>Twee</article>"), ["h2 Een", "p Twee"]);
    assert_eq!(shown("<p>Alles</p><main></main>"), ["p Alles"]);
}

#[test]
fn what_is_not_shown_is_not_read() {
    let source = "<p>a<script>let x = '<p>nee';</script><span hidden>nee</span><i style='display: none'>nee</i>\
        <svg><title/><text>nee</text></svg><button><p>nee</p></button></p><template><p>nee</template>\
        <p aria-hidden=true>nee<p>b <textarea><p>nee</textarea><select><option>nee</select><!-- <p>nee -->";
    assert_eq!(shown(source), ["p a", "p b"]);
}

#[test]
fn deletions_and_images_are_noted_once() {
    let source =
        "<p>Wij <del>waren</del><ins>zijn</ins> <s>niet</s> <img src=a> er<img src=b>.</p><iframe src=c></iframe>";
    assert_eq!(shown(source), ["p Wij zijn er."]);
    assert_eq!(
        notes(source, "x.html").iter().map(|note| &note[..6]).collect::<Vec<_>>(),
        ["Images", "Struck", "Embedd"]
    );
}

#[test]
fn word_clipboard() {
    let source = "Version:0.9\r\nStartHTML:000\r\nEndHTML:999\r\n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body>\
        <!--StartFragment--><p class=MsoTitle>Verslag 2024<o:p></o:p></p><p class=MsoToc1><a href=\"#_Toc1\">1 Beeld</a> 3</p>\
        <p class=Kop2>Pijler 1<p class=MsoNormal style='mso-outline-level:3'>Beeld</p>\
        <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span style='font-size:14.0pt'>Doelen<o:p></o:p></span></b></p>\
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>\
        <span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>E&eacute;n<o:p></o:p></p>\
        <p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Twee</p>\
        <p class=MsoNormal>Noot<a href=#_ftn1><span class=MsoFootnoteReference>[1]</span></a><span style='mso-hide:all'>x</span></p>";
    assert_eq!(
        shown(source),
        ["p Verslag 2024", "h2 Pijler 1", "h3 Beeld", "** Doelen", "- Eén", "  1. Twee", "p Noot"]
    );
    let draft = reading(source, "x").draft;
    assert_eq!(draft.title.as_deref(), Some("Verslag 2024"));
    assert_eq!(draft.blocks[3].look.size, Some(28));
}

#[test]
fn google_docs_clipboard() {
    let source = "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=ltr>\
        <span style=\"font-weight:700\">Doelen</span></p><p><span style=\"font-weight:400\">Tekst</span></p>\
        <ul><li aria-level=1><p role=presentation><span>Punt</span></p></li></ul></b>";
    assert_eq!(shown(source), ["** Doelen", "p Tekst", "- Punt"]);
}

#[test]
fn misnested_styles_do_not_leak() {
    assert_eq!(shown("<p><b>Kop</p><p>Tekst</b> verder</p>"), ["** Kop", "p Tekst verder"]);
    assert_eq!(shown("<b><i>vet</b> <s>weg</i> weg</s> blijft"), ["p vet blijft"]);
}

#[test]
fn html_is_told_by_its_content() {
    let format = |source: &str, name| reading(source, name).format;
    assert_eq!(format("<h1>Kop</h1>", "verslag.txt"), Format::Html);
    assert_eq!(format("<!-- x -->\n<div>Kop</div>", "-"), Format::Html);
    assert_eq!(format("  <!doctype HTML><p>x", "verslag.md"), Format::Html);
    assert_eq!(format("Tekst met <p>", "verslag.html"), Format::Html);
    assert_eq!(format("<p align=center>x</p>\n\n# Kop", "verslag.md"), Format::Markdown);
    assert_eq!(format("<5 % van de cliënten", "-"), Format::Text);
}

#[test]
fn hostile_pages_end() {
    let nested = |tag: &str, end: &str, times| format!("<p>x</p>{}y{}", tag.repeat(times), end.repeat(times));
    let deep = |tag, end| nested(tag, end, 10_000);
    for source in [
        nested("<div>", "</div>", 200_000),
        deep("<b>", "</i>"),
        deep("<ul><li>", ""),
        deep("<table><tr><td rowspan=0 colspan=9999>", "</table>"),
        deep("<p><s>", "</s>"),
        deep("<nav><p>", "</nav>"),
        deep("&eacute", "&"),
        "<".repeat(100_000),
        "<!--".repeat(100_000),
    ] {
        let _ = verslagtoets_read::read(format!("<html>{source}").as_bytes(), &verslagtoets_read::Options::default());
    }
}

#[test]
fn cells_that_are_pieces_of_a_page_are_text() {
    let page = "<table><tr><td><h2>Algemeen beeld</h2><p>Vaste teams.</p><h2>Terugblik</h2>Geschoold.</td>\
                <td><h2>Doelen</h2><ul><li>Een plan<li>Nog een</ul></td></tr></table>";
    assert_eq!(
        shown(page),
        ["h2 Algemeen beeld", "p Vaste teams.", "h2 Terugblik", "p Geschoold.", "h2 Doelen", "- Een plan", "- Nog een"]
    );
    let goals = "<table><tr><td><h3>Doel</h3></td><td><h3>Gereed</h3></td></tr>\
                 <tr><td><h4>Scholing</h4><p>Alle teams.</p></td><td>Q3 2025</td></tr></table>";
    assert_eq!(shown(goals), ["0:0,0 Doel", "0:0,1 Gereed", "0:1,0 Scholing\nAlle teams.", "0:1,1 Q3 2025"]);
}

#[test]
fn typed_bullets_are_items() {
    let source = "<html><body><p>- een</p><p>Aanhef<br>• twee<br>• drie</p><p>-10 %</p></body></html>";
    assert_eq!(shown(source), ["- een", "p Aanhef", "- twee", "- drie", "p -10 %"]);
}
