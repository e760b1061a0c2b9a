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
fn a_table_that_fell_apart_is_said() {
    let notes = |source: &str| support::notes(source, "a.txt");
    let apart = "Pijler 1\n\nDoelen\n\nDoel\nEr ligt een plan dat\nwordt gedragen\nAlle teams zijn\ngetraind\n\nWie\nTeamleiders\n\n\
                 Wanneer\nvoor 1 juli 2024\n\nOpleider\n\nQ3 2024\n";
    assert!(notes(apart).iter().any(|note| note.starts_with("A table seems to have fallen apart")));
    for whole in [SIMPLE, GRID, "Doel\nEigenaar\nGereed\nAlle teams zijn geschoold\nHoofd zorg\nQ3 2025\n"] {
        assert_eq!(notes(whole), [""; 0], "{whole}");
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
