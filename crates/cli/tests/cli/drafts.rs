//! Which drafts are found and how they are named.

use crate::program::{Folder, Run};

const DRAFT: &str = "# Kwaliteitsverslag forensische zorg\n\nHet verslag van een zorgaanbieder.\n";

fn paths(run: &Run) -> Vec<String> {
    let files = run.json()["files"].as_array().expect("files").clone();
    files.iter().map(|file| file["path"].as_str().expect("a path").replace('\\', "/")).collect()
}

#[test]
fn a_folder_is_walked_by_name_without_hidden_ignored_and_foreign_files() {
    let names = ["b.md", "a/z.TXT", "a/y.html", ".verborgen.md", "oud/kladje.md", "foto.png", "~$b.docx"];
    let folder = names.iter().fold(Folder::new(), |folder, name| folder.file(name, DRAFT)).file(".ignore", "oud/\n");
    let run = folder.run(&["check", ".", "--format", "json"]);
    assert_eq!(paths(&run), ["./a/y.html", "./a/z.TXT", "./b.md"]);
}

#[test]
fn the_output_keeps_the_order_of_the_input() {
    let names: Vec<String> = (0..40).map(|number| format!("{}.md", 97 * number % 40)).collect();
    let folder = names.iter().fold(Folder::new(), |folder, name| folder.file(name, DRAFT));
    let arguments: Vec<&str> =
        ["check", "--format", "json"].into_iter().chain(names.iter().map(String::as_str)).collect();
    assert_eq!(paths(&folder.run(&arguments)), names);
}

#[cfg(unix)]
#[test]
fn links_to_files_are_followed_and_links_to_folders_are_not() {
    let folder = Folder::new().file("a/b.md", DRAFT).file("c.md", DRAFT);
    for (target, link) in [("..", "a/omhoog"), (".", "a/kring"), ("../c.md", "a/d.md"), ("niets.png", "a/kapot.png")] {
        std::os::unix::fs::symlink(target, folder.path(link)).expect("a link");
    }
    let run = folder.run(&["check", "a", "--format", "json", "--fail-on", "never"]);
    assert_eq!((run.code(), paths(&run)), (0, vec!["a/b.md".to_owned(), "a/d.md".to_owned()]));
}

#[test]
fn a_draft_comes_from_standard_input() {
    let run = Folder::new().run_with_input(&["check", "-", "--format", "json", "--fail-on", "never"], DRAFT.as_bytes());
    assert_eq!((run.code(), paths(&run)), (0, vec!["-".to_owned()]));
    let run = Folder::new().run_with_input(&["check", "-"], DRAFT.as_bytes());
    assert!(run.stdout.contains("standaardinvoer"), "{}", run.stdout);
}

#[test]
fn too_much_standard_input_is_refused() {
    let run = Folder::new().run_with_input(&["check", "-"], &vec![b'a'; verslagtoets_read::MAX_BYTES + 1]);
    assert_eq!(run.code(), 2);
    assert!(run.stdout.contains("groter dan 64 MB"), "{}", run.stdout);
}

#[test]
fn one_broken_file_stops_nothing_and_the_summary_names_it() {
    let folder = Folder::new().file("a.md", DRAFT).file("b.pdf", "%PDF-1.7").file("c.md", DRAFT);
    let run = folder.run(&["check", "a.md", "b.pdf", "c.md"]);
    let summary = run.stdout.split("Samen 3 verslagen").nth(1).expect("a summary");
    for name in ["a.md:", "b.pdf: niet gelezen – Dit is een PDF.", "c.md:"] {
        assert!(summary.contains(name), "{name} in {summary}");
    }
}

#[test]
fn what_cannot_be_read_says_why_and_what_to_do() {
    let ole = [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600]].concat();
    let cases: [(&str, &[u8], &str); 6] = [
        ("scan.pdf", b"%PDF-1.7", "Kies het Word-bestand"),
        ("oud.doc", &ole, "sla het op als .docx"),
        ("leeg.md", b"", "bevat geen tekst"),
        ("stuk.txt", b"\x89PNG\x00\x01\x02\x00\x00", "kan worden"),
        ("rijk.rtf", b"{\\rtf1 x}", "sla het op als .docx"),
        ("map/los.txt", b" \r\n ", "bevat geen tekst"),
    ];
    for (name, bytes, advice) in cases {
        let run = Folder::new().file(name, bytes).run(&["check", name]);
        assert_eq!(run.code(), 2, "{name}");
        assert!(run.stdout.starts_with("Niet gelezen."), "{name}: {}", run.stdout);
        assert!(run.stdout.replace("\n  ", " ").contains(advice), "{name}: {}", run.stdout);
    }
}

#[test]
fn an_image_is_named_as_such_whatever_it_is_called() {
    let bmp = [b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0".as_slice(), &[0x20; 52]].concat();
    let images: [&[u8]; 9] = [
        b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR",
        b"\xFF\xD8\xFF\xE0\0\x10JFIF\0",
        b"GIF87a Pijler 1",
        b"GIF89a Pijler 1",
        b"RIFF\x24\0\0\0WEBPVP8 ",
        b"II*\0\x08\0\0\0",
        b"MM\0*\0\0\0\x08",
        &bmp,
        b"\0\0\0\x18ftypheic\0\0\0\0",
    ];
    for bytes in images {
        for name in ["foto.png", "verslag.docx", "verslag.txt"] {
            let folder = Folder::new().file(name, bytes);
            let run = folder.run(&["check", name]);
            assert_eq!(run.code(), 2, "{bytes:?}");
            let said = run.stdout.replace("\n  ", " ");
            assert!(said.contains("Dit is een afbeelding") && said.contains("(OCR)"), "{bytes:?}: {said}");
            let run = folder.run(&["read", name, "--lang", "en"]);
            assert!(run.code() == 2 && run.stderr.contains("This is an image"), "{bytes:?}: {}", run.stderr);
        }
    }
    let words =
        Folder::new().file("a.txt", "BM is de afkorting van bestuur en medezeggenschap.\n").run(&["read", "a.txt"]);
    assert_eq!(words.code(), 0, "{}", words.stderr);
}

#[test]
fn read_wants_one_file() {
    let folder = Folder::new().file("map/a.md", DRAFT);
    let run = folder.run(&["read", "map"]);
    assert_eq!((run.code(), run.stderr.as_str()), (2, "verslagtoets: map: Dit is een map. Geef één bestand.\n"));
    let run = folder.run(&["read", "map/b.md", "--lang", "en"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr.starts_with("verslagtoets: map/b.md: There is no file"), "{}", run.stderr);
}

#[test]
fn what_a_run_writes_is_no_draft_of_the_next() {
    let folder = Folder::new().file("map/a.md", DRAFT);
    let arguments =
        ["check", "map", "--format", "json", "--format", "markdown=map/lijst.md", "--format", "html=map/uitslag.html"];
    let first = folder.run(&arguments);
    assert_eq!(paths(&first), ["map/a.md"]);
    let second = folder.run(&arguments);
    assert_eq!((second.code(), second.stdout), (first.code(), first.stdout));
    // A page is told by its head, also in a run that does not write it.
    assert_eq!(paths(&folder.run(&["check", "map", "--format", "json"])), ["map/a.md", "map/lijst.md"]);
}

#[test]
fn data_of_other_programs_in_a_folder_is_no_draft() {
    let report = r#"{"format": "verslagtoets/report-v1", "framework": "kkfz"}"#;
    let folder = Folder::new().file("a.json", report).file("package.json", "{}").file("dienst.yaml", "a: 1\n");
    assert_eq!(folder.run(&["baseline", "write", "."]).code(), 0);
    assert_eq!(folder.run(&["check", ".", "--format", "json", "--output", "uitslag.json"]).code(), 1);
    assert_eq!(paths(&folder.run(&["check", ".", "--format", "json"])), ["./a.json"]);
    let named = folder.run(&["check", "package.json"]);
    assert_eq!(named.code(), 2, "what is named is read: {}", named.stdout);
    let none = Folder::new().file("package.json", "{}").run(&["check", "."]);
    assert!(none.code() == 2 && none.stdout.contains("In deze map staat geen verslag"), "{}", none.stdout);
}
