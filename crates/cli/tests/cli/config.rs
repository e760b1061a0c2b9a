//! `verslagtoets.toml`, waivers and baselines.

use crate::program::{Folder, Run};
use std::fs;

const DRAFT: &str = "# Pijler 1: Veiligheid en persoonsgerichte zorg\n\n## Doelen\n\n- Iedereen wordt geschoold.\n";

fn folder(config: &str) -> Folder {
    Folder::new().file("a.md", DRAFT).file("verslagtoets.toml", config)
}

fn findings(run: &Run, rule: &str, state: &str) -> usize {
    let result = run.json();
    let results = result["files"].as_array().expect("files").iter().filter_map(|file| file["results"].as_array());
    let results = results.flatten().filter(|result| result["rule"] == rule);
    let findings = results.flat_map(|result| result["findings"].as_array().expect("findings").clone());
    findings.filter(|finding| finding["state"] == state).count()
}

#[test]
fn the_nearest_file_holds_up_to_the_root_of_a_repository() {
    let folder = Folder::new()
        .file("verslagtoets.toml", "lang = \"en\"\n")
        .file("a.md", DRAFT)
        .file("map/b.md", DRAFT)
        .file("eigen/verslagtoets.toml", "lang = \"nl\"\n")
        .file("eigen/c.md", DRAFT)
        .file("los/.git/HEAD", "")
        .file("los/d.md", DRAFT);
    for (draft, word) in
        [("a.md", "Incomplete"), ("map/b.md", "Incomplete"), ("eigen/c.md", "Onvolledig"), ("los/d.md", "Onvolledig")]
    {
        let run = folder.run(&["check", draft]);
        assert!(run.stdout.starts_with(word), "{draft}: {}", run.stdout);
    }
    let run = folder.run(&["check", "a.md", "--lang", "nl"]);
    assert!(run.stdout.starts_with("Onvolledig"), "what is typed goes first: {}", run.stdout);
    let run = folder.run(&["check", "a.md", "--config", "eigen/verslagtoets.toml"]);
    assert!(run.stdout.starts_with("Onvolledig"), "{}", run.stdout);
}

#[test]
fn what_is_misspelt_is_refused_with_the_nearest_right_one() {
    let cases = [
        ("langg = \"en\"", "lang"),
        ("fail-on = \"nooit\"", "verslagtoets.toml: regel 1, kolom 11: dit klopt niet (unknown variant `nooit`"),
        ("[rules.goal-undatd]\nseverity = \"info\"", "Bedoelt u “goal-undated”?"),
        ("[rules.goal-undated]\nseverty = \"info\"", "severity"),
        ("[[waiver]]\nrule = \"goal-undatd\"\nreason = \"x\"", "Bedoelt u “goal-undated”?"),
        ("[[waiver]]\nrule = \"goal-undated\"\nreden = \"x\"", "reden"),
        ("[[waiver]]\nrule = \"goal-undated\"", "reason"),
        ("[[waiver]]\nrule = \"goal-undated\"\nreason = \" \"", "is leeg"),
        ("[provider]\nsetting = []", "settings"),
        ("[provider]\nsettings = [\"residential-car\"]", "Bedoelt u “residential-care”?"),
        ("[provider]\nsettings = [\"dagbesteding\"]", "Kies uit: inpatient-treatment, "),
        ("[provider]\ndesignated-indicators = [2, 4]", "Kies uit: 1, 2, 3."),
        ("lang = ", "regel 1, kolom 8: dit klopt niet"),
        ("# één\nyear = \"é\" jaar", "regel 2, kolom 12: dit klopt niet"),
        ("[[waiver]]\nrule = \"goal-undated\"\nreason = \"x\"\nuntil = 9", "regel 4, kolom 9: dit klopt niet"),
    ];
    for (config, advice) in cases {
        let run = folder(config).run(&["check", "a.md"]);
        assert_eq!((run.code(), run.stdout.as_str()), (2, ""), "{config}");
        assert!(run.stderr.contains(advice), "{config}: {}", run.stderr);
        let is_one_plain_line = run.stderr.lines().count() == 1 && !run.stderr.contains(['|', '^', '\u{240A}']);
        assert!(is_one_plain_line, "{}", run.stderr);
    }
}

#[test]
fn settings_and_baselines_that_cannot_be_read_are_said_in_the_language_of_the_run() {
    let folder = folder("").file("latin.toml", b"# caf\xE9\n").file("map/x", "").file("kapot.json", "{\n  x\n}");
    for (arguments, dutch, english) in [
        (["--config", "geen.toml"], "geen.toml: Er is geen bestand", "geen.toml: There is no file"),
        (["--config", "map"], "map: Dit is een map.", "map: This is a folder."),
        (["--config", "latin.toml"], "als UTF-8.", "as UTF-8."),
        (["--baseline", "map"], "map: Dit is een map.", "map: This is a folder."),
        (["--baseline", "kapot.json"], "regel 2, kolom 3 klopt niet", "line 2, column 3 is not right"),
    ] {
        for (lang, said) in [("nl", dutch), ("en", english)] {
            let run = folder.run(&[&["check", "a.md", "--lang", lang], &arguments[..]].concat());
            assert_eq!((run.code(), run.stdout.as_str()), (2, ""), "{arguments:?}");
            assert!(run.stderr.contains(said) && !run.stderr.contains("os error"), "{}", run.stderr);
        }
    }
}

#[test]
fn settings_hold() {
    let folder =
        folder("fail-on = \"never\"\nyear = 2023\nexclude = [\"oud/\"]\n[rules.goal-undated]\noff = \"Volgt.\"\n")
            .file("oud/b.md", DRAFT);
    let run = folder.run(&["check", ".", "--format", "json"]);
    assert_eq!(run.code(), 0, "{}", run.stderr);
    let files = run.json()["files"].as_array().expect("files").clone();
    assert_eq!(files.iter().map(|file| file["path"].as_str().expect("a path")).collect::<Vec<_>>(), ["./a.md"]);
    assert_eq!(files[0]["reportingYear"], 2023);
    assert_eq!(findings(&run, "goal-undated", "open"), 0);
    assert!(run.stdout.contains("De regel goal-undated staat uit: Volgt."));
    let run = folder.run(&["check", "oud", "--format", "json"]);
    assert!(run.stderr.contains("exclude"), "{}", run.stderr);
    assert_eq!(run.code(), 2);
    let shown = folder.run(&["config", "show", "a.md"]).stdout;
    for line in ["year = 2023  # ", "fail-on = \"never\"  # ", "lang = \"nl\"  # standaard"] {
        assert!(shown.contains(line), "{shown}");
    }
}

#[test]
fn the_lines_that_the_page_shows_excuse_the_finding() {
    let folder = folder("");
    let page = folder.run(&["check", "a.md"]).stdout;
    let lines: Vec<&str> = page.lines().skip_while(|line| *line != "  [[waiver]]").take(4).map(str::trim).collect();
    let folder = folder.file("verslagtoets.toml", lines.join("\n"));
    let run = folder.run(&["check", "a.md"]);
    assert_eq!((run.code(), run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains(" is nog “Leg hier uit waarom.”."), "{}", run.stderr);
    let folder = folder.file("verslagtoets.toml", lines.join("\n").replace("Leg hier uit waarom.", "Volgt in mei."));
    let run = folder.run(&["check", "a.md"]);
    assert!(run.stdout.contains("Uitzondering: ") && run.stdout.contains("Volgt in mei."), "{}", run.stdout);
    assert!(folder.run(&["explain", "goal-undated"]).stdout.contains("  rule = \"goal-undated\"\n"));
}

#[test]
fn the_reason_of_the_example_is_none() {
    for (lang, reason) in [("nl", "Leg hier uit waarom."), ("en", "Explain here why.")] {
        for config in [
            format!("[[waiver]]\nrule = \"goal-undated\"\nreason = \"{reason}\"\n"),
            format!("[rules.goal-undated]\noff = \"{reason}\"\n"),
        ] {
            let run = folder(&config).run(&["check", "a.md", "--lang", lang]);
            assert_eq!((run.code(), run.stdout.as_str()), (2, ""), "{config}");
            assert!(run.stderr.contains("goal-undated") && run.stderr.contains(reason), "{}", run.stderr);
        }
    }
}

const NEVER_EXCUSED: [&str; 2] = ["personal-data", "waiver-stale"];

#[test]
fn the_lines_for_a_waiver_are_never_about_personal_data_or_a_stale_waiver() {
    let draft = format!("# Kwaliteitsverslag 2024\n\nBSN 123456782.\n\n{DRAFT}");
    let stale = "[[waiver]]\nrule = \"lot-missing\"\nreason = \"Ooit.\"\nuntil = \"2020-12-31\"\n";
    let folder = folder(stale).file("a.md", draft);
    // With the other rules on the whole draft off, these two come first on the page.
    let json = folder.run(&["check", "a.md", "--format", "json"]).json();
    let results = json["files"][0]["results"].as_array().expect("results");
    let whole = results.iter().filter(|result| result["findings"][0]["pillar"].is_null());
    let others = whole.filter_map(|result| result["rule"].as_str()).filter(|rule| !NEVER_EXCUSED.contains(rule));
    let off: Vec<String> = others.map(|rule| format!("[rules.{rule}]\noff = \"Volgt.\"\n")).collect();
    let page = folder.file("verslagtoets.toml", off.concat() + stale).run(&["check", "a.md"]).stdout;
    let first = |words: &str| page.find(words).expect(words);
    assert!(NEVER_EXCUSED.iter().all(|rule| first(&format!("({rule} · ")) < first("Pijler 1: ")), "{page}");
    assert!(page.contains("  [[waiver]]\n  rule = \"general-picture-missing\"\n"), "{page}");
}

#[test]
fn a_stale_waiver_is_on_the_page_with_or_without_quotation_marks_around_the_day() {
    for day in ["\"2020-12-31\"", "2020-12-31"] {
        let config = format!("[[waiver]]\nrule = \"goal-undated\"\nreason = \"Ooit.\"\nuntil = {day}\n");
        let folder = folder(&config);
        let run = folder.run(&["check", "a.md"]);
        assert!(run.stdout.contains("waiver-stale"), "{}", run.stdout);
        let run = folder.run(&["check", "a.md", "--format", "json"]);
        assert_eq!((findings(&run, "waiver-stale", "open"), findings(&run, "goal-undated", "open")), (1, 1));
    }
}

#[test]
fn only_new_findings_fail_after_a_baseline() {
    let folder = folder("fail-on = \"warning\"\n");
    assert_eq!(folder.run(&["check", "a.md"]).code(), 1);
    let run = folder.run(&["baseline", "write", "a.md"]);
    assert_eq!((run.code(), run.stdout.as_str()), (0, ""));
    let saved: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path("verslagtoets-baseline.json")).expect("a baseline"))
            .expect("JSON");
    let count = saved["findings"].as_array().map_or(0, Vec::len);
    assert_eq!(
        run.stderr,
        format!("verslagtoets: verslagtoets-baseline.json geschreven: {count} bekende bevindingen.\n")
    );
    let check = ["check", "a.md", "--format", "json", "--baseline", "verslagtoets-baseline.json"];
    let run = folder.run(&check);
    assert_eq!((run.code(), findings(&run, "goal-undated", "known")), (0, 1), "{}", run.stdout);

    let saved = fs::read_to_string(folder.path("verslagtoets-baseline.json")).expect("a baseline");
    let folder = folder.file("a.md", format!("{DRAFT}- Er komt een nieuw systeem.\n"));
    assert_eq!(folder.run(&check).code(), 1);
    assert_eq!(folder.run(&["baseline", "prune", "a.md"]).code(), 0);
    assert_eq!(fs::read_to_string(folder.path("verslagtoets-baseline.json")).expect("a baseline"), saved);

    let folder = folder.file("a.md", DRAFT.replace("Iedereen wordt", "Eind 2027 is iedereen"));
    let run = folder.run(&["baseline", "prune", "a.md", "--lang", "en"]);
    let told = format!("verslagtoets: verslagtoets-baseline.json written: 1 removed, {} still known.\n", count - 1);
    assert_eq!(run.stderr, told);

    let folder = folder.file("b.pdf", "%PDF-1.7").file("c.json", "{}");
    assert_eq!(folder.run(&["baseline", "write", "a.md", "b.pdf"]).code(), 2);
    let run = folder.run(&["baseline", "prune", "a.md", "--baseline", "d.json"]);
    assert!(run.code() == 2 && run.stderr.starts_with("verslagtoets: d.json is er niet."), "{}", run.stderr);
    let run = folder.run(&["check", "a.md", "--baseline", "c.json"]);
    assert!(run.code() == 2 && run.stderr.contains("baseline write"), "{}", run.stderr);
}

/// The keys are listed by hand beside the types, so that the nearest can be named: a full file keeps both equal.
#[test]
fn every_key_of_the_schema_is_known() {
    let schema = Folder::new().run(&["schema", "config"]).json();
    let count = |object: &serde_json::Value| object["properties"].as_object().map(serde_json::Map::len);
    assert_eq!(count(&schema), Some(7));
    assert_eq!(count(&schema["$defs"]["Provider"]), Some(2));
    assert_eq!(count(&schema["$defs"]["RuleConfig"]), Some(2));
    assert_eq!(count(&schema["$defs"]["Waiver"]), Some(6));
    let full = "lang = \"nl\"\nfail-on = \"error\"\nyear = 2024\nexclude = [\"oud\"]\n\
        [provider]\nsettings = [\"residential-care\"]\ndesignated-indicators = [2]\n\
        [rules.lot-missing]\nseverity = \"error\"\noff = \"Volgt.\"\n\
        [[waiver]]\nrule = \"goal-undated\"\nfingerprint = \"0123456789abcdef\"\npillar = 1\nreason = \"x\"\n\
        by = \"Raad van bestuur\"\nuntil = \"2030-12-31\"\n";
    let run = folder(full).run(&["config", "show"]);
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""));
}

#[test]
fn facts_about_the_provider_decide_which_indicators_are_asked_for() {
    let folder = folder("[provider]\nsettings = [\"residential-care\"]\ndesignated-indicators = [2]\n");
    let run = folder.run(&["check", "a.md"]);
    assert!(run.stdout.contains("risicotaxatie niet gevraagd; continuïteit van zorg niet vermeld"), "{}", run.stdout);
    assert!(run.stdout.contains("- Naar indicator 1 (Risicotaxatie) is niet gevraagd"), "{}", run.stdout);
    let run = folder.run(&["check", "a.md", "--format", "json"]);
    assert_eq!(findings(&run, "indicator-unmarked", "open"), 1);
    let shown = folder.run(&["config", "show"]).stdout;
    for line in ["provider.designated-indicators = [2]", "provider.settings = [\"residential-care\"]"] {
        let found = shown.lines().find(|shown| shown.starts_with(line));
        assert!(found.is_some_and(|line| line.contains("verslagtoets.toml")), "{shown}");
    }
}

#[test]
fn a_copy_with_comments_is_made_by_the_settings() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["new", "--format", "docx", "--year", "2024", "--output", "a.docx"]).code(), 0);
    let comments = |folder: &Folder| {
        assert_eq!(folder.run(&["annotate", "a.docx", "-o", "b.docx"]).code(), 0);
        fs::metadata(folder.path("b.docx")).expect("the copy").len()
    };
    let all = comments(&folder);
    let folder = folder.file("verslagtoets.toml", "[rules.section-empty]\noff = \"Volgt.\"\n");
    assert!(comments(&folder) < all, "fewer findings make a smaller copy");
}
