//! What is expected of a report, in either of two shapes: the one of `tests/reports` and the older one of the two real
//! reports beside the repository.

use serde_json::Value;
use std::collections::BTreeSet;

/// What is expected of a report.
#[derive(Debug)]
pub struct Gold {
    /// A part of the provider's name.
    pub provider: String,
    /// The year it looks back on.
    pub year: i64,
    /// The five pillars.
    pub pillars: Vec<GoldPillar>,
    /// Number and status of each indicator.
    pub indicators: Vec<(u64, String)>,
    /// Product codes of the contract.
    pub codes: BTreeSet<String>,
    /// The planted faults; `None` where nobody counted them.
    pub faults: Option<Vec<Fault>>,
}

/// What is expected of a pillar.
#[derive(Debug)]
pub struct GoldPillar {
    /// Number, 1 to 5.
    pub number: u64,
    /// Whether it is there.
    pub present: bool,
    /// Whether it has a general picture, a look back, and a part for goals.
    pub parts: [bool; 3],
    /// Its goals.
    pub goals: Vec<GoldGoal>,
}

/// What is expected of a goal.
#[derive(Debug)]
pub struct GoldGoal {
    /// Its text.
    pub text: String,
    /// Its due dates.
    pub due: Vec<GoldDue>,
}

/// An expected due date.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GoldDue {
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Whether the older shape gives both days of the phrase even where the words say "at the latest" or "from".
    pub closed: bool,
}

/// A fault planted in a report.
#[derive(Debug)]
pub struct Fault {
    /// What kind of fault.
    pub kind: String,
    /// The pillar it is in.
    pub pillar: Option<u64>,
    /// The words that show it.
    pub quote: String,
}

impl Gold {
    /// From either shape.
    #[must_use]
    pub fn new(value: &Value) -> Self {
        let text = |keys: [&str; 2]| keys.iter().find_map(|key| value[key].as_str()).unwrap().to_owned();
        let codes = value.pointer("/keyFigures/productCodes").unwrap_or(&value["product_codes"]);
        let code = |code: &Value| code.as_str().or_else(|| code["code"].as_str()).unwrap().to_owned();
        Self {
            provider: text(["provider", "organisation"]),
            year: value["reportingYear"].as_i64().or_else(|| value["reporting_year"].as_i64()).unwrap(),
            pillars: list(&value["pillars"]).iter().map(pillar).collect(),
            indicators: list(&value["indicators"]).iter().map(indicator).collect(),
            codes: list(codes).iter().map(code).collect(),
            faults: value["violations"].as_array().map(|faults| faults.iter().map(fault).collect()),
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn pillar(value: &Value) -> GoldPillar {
    let older = value["general_picture"].is_object();
    let part = |new: &str, old: &str| if older { &value[old]["present"] } else { &value[new] }.as_bool().unwrap();
    GoldPillar {
        number: value["number"].as_u64().unwrap(),
        present: if older { !value["heading_line"].is_null() } else { value["present"].as_bool().unwrap() },
        parts: [
            part("generalPicture", "general_picture"),
            part("retrospective", "retrospective"),
            part("goalsSection", "goals_section"),
        ],
        goals: list(&value["goals"]).iter().map(|value| goal(value, older)).collect(),
    }
}

fn goal(value: &Value, older: bool) -> GoldGoal {
    let day = |due: &Value, key: &str| due[key].as_str().map(str::to_owned);
    let due = |due: &Value| GoldDue { start: day(due, "start"), end: day(due, "end"), closed: older };
    GoldGoal { text: value["text"].as_str().unwrap().to_owned(), due: list(&value["due"]).iter().map(due).collect() }
}

fn indicator(value: &Value) -> (u64, String) {
    let status = value["status"].as_str().unwrap_or_else(|| match value["applicable"].as_str().unwrap() {
        "yes" => "applicable",
        "no" => "notApplicable",
        other => other,
    });
    (value["number"].as_u64().unwrap(), status.to_owned())
}

fn fault(value: &Value) -> Fault {
    Fault {
        kind: value["kind"].as_str().unwrap().to_owned(),
        pillar: value["pillar"].as_u64(),
        quote: value["quote"].as_str().unwrap_or_default().to_owned(),
    }
}
