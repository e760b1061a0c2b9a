//! Markdown becomes blocks with exact places.

#![allow(clippy::indexing_slicing, reason = "a test stops at what it does not expect")]

mod support;

use support::{notes, reading, show};

fn shown(source: &str) -> Vec<String> {
    support::shown(source, "verslag.md")
}

#[test]
fn headings_paragraphs_and_line_breaks() {
    let source =
        "Pijler 1\n========\n\n## Beeld {#beeld}\n\nEén regel\nen *nog* een.  \nDerde.\n\n**Doelen**\n\n> Citaat\n";
    assert_eq!(shown(source), ["h1 Pijler 1", "h2 Beeld", "p Eén regel en nog een. Derde.", "** Doelen", "p Citaat"]);
}

#[test]
fn items_keep_their_paragraphs_and_nested_items_are_blocks() {
    let source = "1. Eén\n\n   vervolg\n   - binnen\n     - dieper\n\n   slot\n2. [x] Twee\n\n- **vet** en\n  gewoon\n";
    assert_eq!(shown(source), ["1. Eén vervolg slot", "  - binnen", "    - dieper", "1. Twee", "- vet en gewoon"]);
    assert_eq!(shown("- a\n  - b\n\n  > c\n"), ["- a c", "  - b"]);
}

#[test]
fn tables_keep_rows_columns_and_empty_cells() {
    let source = "| Doel | Gereed |\n|---|---|\n| A \\| B<br>C | |\n| D | *Q4* |\n\ntekst\n\n| X |\n|---|\n";
    assert_eq!(
        shown(source),
        ["0:0,0# Doel", "0:0,1# Gereed", "0:1,0 A | B C", "0:1,1 ", "0:2,0 D", "0:2,1 Q4", "p tekst", "1:0,0# X"]
    );
}

#[test]
fn entities_escapes_code_and_soft_hyphens_keep_their_places() {
    let source = "R&amp;D \\*niet\\* cli&euml;nt&nbsp;en ``een `b`  code`` <https://voorbeeld.nl> [tekst](doel \"titel\") be\u{AD}leid\r\nslot\n";
    assert_eq!(shown(source), ["p R&D *niet* cliënt en een `b` code https://voorbeeld.nl tekst beleid slot"]);
    assert_eq!(shown("| a | b |\n|-|-|\n| `x\\|y z` | w |\n").get(2).map(String::as_str), Some("0:1,0 x|y z"));
}

#[test]
fn footnotes_come_last() {
    let source = "- Tekst[^1] loopt\n\n[^1]: De noot.\n\n# Kop\n\nSlot.\n";
    assert_eq!(shown(source), ["- Tekst loopt", "h1 Kop", "p Slot.", "p De noot."]);
}

#[test]
fn front_matter_gives_the_title_and_no_block() {
    let source = "---\ntitle: Verslag 2024\n---\n# Kop\n\n---\nGeen: voorblad\n---\n";
    let draft = reading(source, "verslag.md").draft;
    support::assert_places(&draft);
    assert_eq!(draft.title.as_deref(), Some("Verslag 2024"));
    assert_eq!(draft.blocks.iter().map(show).collect::<Vec<_>>(), ["h1 Kop", "h2 Geen: voorblad"]);
}

#[test]
fn what_is_left_out_is_noted_once_with_its_first_place() {
    let source = "Tekst ~~weg~~ blijft ~~ook~~.\n\n![logo](a.png) ![foto](b.png)\n\n<!-- stil -->\n\n<div>\nruw\n</div>\n\n    code\n";
    assert_eq!(shown(source), ["p Tekst blijft ."]);
    let notes = notes(source, "verslag.md");
    assert_eq!(notes.len(), 4);
    assert!(notes[0].contains("Images") && notes[0].contains('2'), "{notes:?}");
    let place = &reading(source, "verslag.md").notes[0].location;
    assert_eq!((place.line, place.column), (Some(3), Some(1)));
}

#[test]
fn hostile_nesting_ends() {
    for source in ["> ".repeat(20_000), "- ".repeat(20_000), "[".repeat(50_000), "*a ".repeat(50_000), "`".repeat(9999)]
    {
        let _ = verslagtoets_read::read(
            format!("# Kop\n\n{source}x\n").as_bytes(),
            &verslagtoets_read::Options { name: Some("x.md"), year: None },
        );
    }
}

#[test]
fn typed_bullets_are_items() {
    assert_eq!(
        shown("Aanhef\n• een\n• twee\n  loopt door\n\no drie\n"),
        ["p Aanhef", "- een", "- twee loopt door", "- drie"]
    );
}
