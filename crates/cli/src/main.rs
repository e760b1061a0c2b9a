//! The command line of Verslagtoets.

use verslagtoets_core::{Lang, assess, result::FileResult};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let path = arguments.last().unwrap_or_default();
    let bytes = std::fs::read(&path).unwrap_or_default();
    match verslagtoets_read::read(&bytes, &verslagtoets_read::Options { name: Some(&path), year: None }) {
        Ok(reading) if command == "read" => {
            println!("{}", serde_json::to_string_pretty(&reading.report).unwrap_or_default())
        }
        Ok(reading) => {
            let assessment = assess(&reading.report);
            let file = FileResult::new(&path, String::new(), &reading.report, &assessment, &reading.notes, Lang::Nl);
            let result = verslagtoets_core::result::CheckResult { files: vec![file], ..Default::default() };
            println!("{}", serde_json::to_string_pretty(&result).unwrap_or_default());
        }
        Err(error) => eprintln!("{error}"),
    }
}
