//! Hostile JSON and YAML.

use super::{Makers, add};

const JSON: &str = r#"{"format": "verslagtoets/report-v1", "framework": "kkfz", "reportingYear": 2024, "pillars": "#;
const YAML: &str = "format: verslagtoets/report-v1\nframework: kkfz\nreportingYear: 2024\npillars:";

pub(super) fn all(scale: usize) -> Makers {
    let mut list = Makers::new();
    json(&mut list, scale);
    yaml(&mut list, scale);
    list
}

fn json(list: &mut Makers, scale: usize) {
    let many = 1_000_000 / scale;
    for (name, open) in [("lists in each other", "["), ("groups in each other", "{\"a\":"), ("open texts", "\"\\")] {
        add(list, "json", name, move || JSON.to_owned() + &open.repeat(many));
    }
    for (name, value) in [
        ("a number beyond all numbers", "1e999999999"),
        ("a year beyond all years", "[{\"number\": 99999999999999999999}]"),
        ("half a character", "\"\\ud800\""),
        ("a text that breaks off", "\"abc"),
        ("a list where a text is due", "[[[]]]"),
        (
            "dates that are none",
            "[{\"number\": 1, \"goals\": [{\"text\": \"a\", \"due\": [{\"phrase\": \"x\", \"kind\": \"by\", \"end\": \"9999-99-99\"}]}]}]",
        ),
    ] {
        add(list, "json", name, move || format!("{JSON}{value}}}"));
    }
    add(list, "json", "a text of 7 MB", move || {
        format!("{JSON}[], \"provider\": \"{}\"}}", "é".repeat((7 << 19) / scale))
    });
    add(list, "json", "hundred thousand unknown keys", move || {
        format!("{JSON}[]{}}}", (0..100_000 / scale).map(|at| format!(", \"pilars{at}\": 1")).collect::<String>())
    });
    add(list, "json", "the same key over and over", move || {
        format!("{JSON}[]{}}}", ", \"provider\": \"a\"".repeat(many / 10))
    });
    add(list, "json", "pillars without end", move || {
        format!("{JSON}[{}{{}}]}}", "{\"number\": 1, \"goals\": [{\"text\": \"Een plan\"}]},".repeat(many / 10))
    });
}

fn yaml(list: &mut Makers, scale: usize) {
    let many = 1_000_000 / scale;
    add(list, "yaml", "aliases of aliases", || {
        let lists =
            (1..20).map(|level| format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 10].join(", ")));
        format!("a0: &a0 [lol]\n{}pillars: *a19\n", lists.collect::<String>())
    });
    add(list, "yaml", "an alias of itself", || format!("{YAML} &a [*a]\n"));
    for (name, open) in [
        ("lists in each other", "["),
        ("groups in each other", "{a: "),
        ("lists on lines", "\n- - - - - - - -"),
        ("questions", "? "),
        ("documents", "\n--- a\n..."),
        ("tags", " !!str"),
        ("anchors", " &a"),
    ] {
        add(list, "yaml", name, move || format!("{YAML} {}", open.repeat(many / open.len())));
    }
    add(list, "yaml", "a folded text of 7 MB", move || {
        format!("{YAML} []\nprovider: >\n{}", "  woord\n".repeat((7 << 17) / scale))
    });
    add(list, "yaml", "tabs and bytes of control", || format!("{YAML}\t- \u{7}\n"));
}
