//! JSON output keeps to the published schemas.

use crate::{formats::FORMATS, program::Folder};
use jsonschema::Validator;

const DRAFT: &str = "# Pijler 1: Veiligheid en persoonsgerichte zorg\n\n## Doelen\n\n- Iedereen wordt geschoold.\n";

fn schema(shape: &str) -> Validator {
    let schema = Folder::new().run(&["schema", shape]).json();
    jsonschema::meta::validate(&schema).expect("a schema");
    jsonschema::validator_for(&schema).expect("a schema that can be used")
}

#[test]
fn check_keeps_to_the_result_schema() {
    let schema = schema("result");
    let folder = Folder::new().file("a.md", DRAFT).file("b.pdf", "%PDF-1.7").file("c.txt", b"caf\xE9 en meer");
    for lang in ["nl", "en"] {
        let result =
            folder.run(&["check", "a.md", "b.pdf", "c.txt", "d.md", "--format", "json", "--lang", lang]).json();
        let errors: Vec<String> = schema.iter_errors(&result).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
        assert_eq!(result["files"].as_array().map(Vec::len), Some(4));
    }
}

#[test]
fn read_keeps_to_the_report_schema() {
    let report = Folder::new().file("a.md", DRAFT).run(&["read", "a.md", "--year", "2024"]).json();
    let errors: Vec<String> = schema("report").iter_errors(&report).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!(report["reportingYear"], 2024);
}

#[test]
fn two_runs_are_equal_byte_for_byte() {
    let folder = (0..20).fold(Folder::new(), |folder, number| folder.file(format!("{number}.md"), DRAFT));
    for format in FORMATS {
        let run = || folder.run(&["check", ".", "--format", format]).stdout;
        assert_eq!(run(), run());
    }
}
