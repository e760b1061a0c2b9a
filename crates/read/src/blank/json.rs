//! An empty draft as JSON by the schema of reports.

use super::outline::{GOAL, PICTURE, RETROSPECTIVE, edition};
use std::fmt::Write as _;

/// All texts are our own and hold nothing that JSON would need escaped.
pub(super) fn write(year: i32) -> String {
    let edition = edition(year);
    let mut json = format!(
        "{{\n  \"format\": \"verslagtoets/report-v1\",\n  \"framework\": \"kkfz\",\n  \"provider\": null,\n  \
         \"reportingYear\": {year},\n  \"pillars\": ["
    );
    let pillars: Vec<String> = edition.pillars.iter().map(|pillar| {
        format!(
            "\n    {{\n      \"number\": {},\n      \"title\": \"{}\",\n      \"generalPicture\": {{ \"text\": \"{PICTURE}\" }},\n      \
             \"retrospective\": {{ \"text\": \"{RETROSPECTIVE}\" }},\n      \"goals\": [{{ \"text\": \"{GOAL}\" }}]\n    }}",
            pillar.number, pillar.name.nl
        )
    }).collect();
    json.push_str(&pillars.join(","));
    json.push_str("\n  ],\n  \"keyFigures\": null,\n  \"indicators\": [");
    let indicators: Vec<String> = edition
        .indicators
        .iter()
        .map(|indicator| {
            format!(
                "\n    {{ \"number\": {}, \"title\": \"{}\", \"status\": \"unstated\" }}",
                indicator.number, indicator.name.nl
            )
        })
        .collect();
    let _ = write!(json, "{}\n  ]\n}}\n", indicators.join(","));
    json
}
