//! Tables drawn with signs in Markdown and plain text.

mod support;

use support::shown;

const GRID: &str = "\
Tekst vooraf.

+-----------+-----------+
| **Doel**  | Gereed    |
+===========+===========+
| Teams     | Q2 2025   |
| scholen   |           |
+-----------+-----------+
| Over de hele regel    |
+-----------+-----------+

Tekst daarna.
";

const MULTILINE: &str = "  -------------------------------
  Doel                 Gereed
  -------------------- ----------
  Teams scholen in     uiterlijk
  het nieuwe plan      Q2 2025

  Rooster herzien
  -------------------------------
";

const SIMPLE: &str = "  Doel             Gereed
  ---------------- ---------
  Teams scholen    Q2 2025
  Rooster herzien

Slot.
";

#[test]
fn grids_have_rows_headers_and_merged_cells() {
    let expected = [
        "p Tekst vooraf.",
        "0:0,0# Doel",
        "0:0,1# Gereed",
        "0:1,0 Teams scholen",
        "0:1,1 Q2 2025",
        "0:2,0[1x2] Over de hele regel",
        "p Tekst daarna.",
    ];
    assert_eq!(shown(GRID, "a.md"), expected);
    assert_eq!(shown(&GRID.replace("**", "  "), "a.txt"), expected);
}

#[test]
fn blank_lines_set_the_rows_between_two_rules_apart() {
    let expected = [
        "0:0,0# Doel",
        "0:0,1# Gereed",
        "0:1,0 Teams scholen in het nieuwe plan",
        "0:1,1 uiterlijk Q2 2025",
        "0:2,0 Rooster herzien",
        "0:2,1 ",
    ];
    for name in ["a.md", "a.txt"] {
        assert_eq!(shown(MULTILINE, name), expected, "{name}");
    }
}

#[test]
fn a_table_without_a_frame_has_a_row_a_line() {
    let expected =
        ["0:0,0# Doel", "0:0,1# Gereed", "0:1,0 Teams scholen", "0:1,1 Q2 2025", "0:2,0 Rooster herzien", "0:2,1 "];
    for name in ["a.md", "a.txt"] {
        let shown = shown(SIMPLE, name);
        assert_eq!(shown.get(..6), Some(expected.map(str::to_owned).as_slice()), "{name}");
        assert_eq!(shown.len(), 7, "{name}");
    }
}

#[test]
fn tables_of_either_kind_have_numbers_of_their_own() {
    let source = format!("| A | B |\n|---|---|\n| C | D |\n\n{SIMPLE}");
    let shown = shown(&source, "a.md");
    assert!(shown.contains(&"0:1,0 C".to_owned()) && shown.contains(&"1:1,0 Teams scholen".to_owned()), "{shown:?}");
}

#[test]
fn rules_that_draw_no_table_are_none() {
    assert_eq!(shown("Kop\n---\n\nTekst.\n\n---\n\nSlot.\n", "a.md"), ["h2 Kop", "p Tekst.", "p Slot."]);
    assert_eq!(shown("+-----+\n\nTekst\n", "a.md").last().map(String::as_str), Some("p Tekst"));
}

#[test]
fn columns_and_tables_that_fell_apart_are_said() {
    let goals = "Pijler 1\n\nDoelen\n\nDoel\nEr ligt een plan dat\nwordt gedragen\nAlle teams zijn\ngetraind\n\n\
                 Wie\nTeamleiders\n\nWanneer\nvoor 1 juli 2024\n\nOpleider\n\nQ3 2024\n";
    let figures =
        "Kengetallen\n\nGegeven\nPerceel\nProductcodes\nBewoners op 31 december\n2023\n\nWaarde\n7\nZ363\n48\n";
    let indicators = "Indicator\n1 Risicotaxatie\n\nVan toepassing?\nnee\n\n2 Continuïteit van zorg\n\nja\n";
    let column = |number: u8| {
        format!(
            "Pijler {number}\nAlgemeen beeld\n\nTerugblik 2023\n\nDoelen\n\nHet team werkt rustig en\nkent elke bewoner.\n\
             • Het plan is herzien.\n• In Q2 2024 is iedereen\ngeschoold.\n\n"
        )
    };
    let unfinished = column(1) + &column(2);
    let columns = format!("{unfinished}3\n\u{C}");
    for (apart, caution) in [
        (goals, "A table of goals seems to have fallen apart"),
        (&columns, "Columns seem to have fallen apart"),
        (figures, "A table of key figures or indicators seems to have fallen apart"),
        (indicators, "A table of key figures or indicators seems to have fallen apart"),
    ] {
        let notes = support::notes(apart, "a.txt");
        assert!(matches!(&notes[..], [note] if note.starts_with(caution)), "{apart}: {notes:?}");
    }
    let row = "Doel\nEigenaar\nGereed\nAlle teams zijn geschoold\nHoofd zorg\nQ3 2025\n";
    let told = "Kengetallen\nOnze bewoners wonen in drie huizen, en in elk daarvan is een team dat hen goed kent.\n\nToelichting\n";
    let rows = "KENGETALLEN\nPerceel         7\nBewoners        48\n\nTOELICHTING\nGeteld op 31 december.\n";
    let indicators = "Indicator 1\nRisicotaxatie gedaan\n\nIndicator 2\nVervolgzorg geregeld\n\nToelichting\nGeteld.\n";
    for whole in [SIMPLE, GRID, row, told, rows, indicators, &unfinished] {
        assert_eq!(support::notes(whole, "a.txt"), [""; 0], "{whole}");
    }
}

#[test]
fn signs_that_do_not_line_up_lose_no_words() {
    let crooked = "+------------+---------+\n| Doel | Wanneer |\n+------------+---------+\n| Teams scholen | Q2 2025 |\n+------------+---------+\n";
    let spanning = "+------+------+\n| Doel | Wie  |\n|      +------+\n|      | Team |\n+------+------+\n";
    let cut = "  Doel      Wie\n  --------- -----\n  Een langere zin over teams\n\nSlot.\n";
    for (source, words) in [(crooked, "Teams scholen"), (spanning, "Team"), (cut, "Een langere zin over teams")] {
        for name in ["a.md", "a.txt"] {
            assert!(shown(source, name).iter().any(|block| block.contains(words)), "{name}: {source}");
        }
    }
}

#[test]
fn a_dash_inside_a_sentence_begins_no_item() {
    assert_eq!(
        shown("Wij gaan in Q2\n– samen met anderen –\nverder.\n", "a.md"),
        ["p Wij gaan in Q2 – samen met anderen – verder."]
    );
}
