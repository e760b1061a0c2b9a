//! What a page gets, in a real browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::cast_sign_loss, clippy::expect_used, reason = "a test that cannot go on must stop")]

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use verslagtoets_read::{BlankFormat, blank};
use verslagtoets_wasm::{annotate, as_html, as_markdown, check, rules, version};
use wasm_bindgen::prelude::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const DRAFT: &str = "# Kwaliteitsverslag 2024 😀\n\n## Pijler 1\n\n| Doel | Datum |\n|---|---|\n| Scholing | 2025 |\n";

fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).expect("a property"))
}

fn text(value: &JsValue, path: &str) -> String {
    get(value, path).as_string().expect("text")
}

fn options(json: &str) -> JsValue {
    JSON::parse(json).expect("JSON")
}

fn code(thrown: &JsValue) -> String {
    assert!(thrown.is_instance_of::<js_sys::Error>());
    text(thrown, "code")
}

#[wasm_bindgen_test]
fn text_and_bytes_give_the_same() {
    let options = options(r#"{"name": "verslag.md"}"#);
    let one = check(&DRAFT.into(), options.clone()).expect("an answer");
    let other = check(&Uint8Array::from(DRAFT.as_bytes()), options).expect("an answer");
    assert_eq!(JSON::stringify(&one).expect("JSON"), JSON::stringify(&other).expect("JSON"));
    assert_eq!(text(&one, "result.format"), "verslagtoets/result-v1");
    assert_eq!(text(&one, "result.files.0.path"), "verslag.md");
    assert_eq!(text(&one, "report.format"), "verslagtoets/report-v1");
}

#[wasm_bindgen_test]
fn everything_is_a_plain_object() {
    let output = check(&DRAFT.into(), JsValue::UNDEFINED).expect("an answer");
    let copy = JSON::parse(&String::from(JSON::stringify(&output).expect("JSON"))).expect("JSON");
    let keys = |value: &JsValue| Object::keys(value.unchecked_ref::<Object>()).length();
    assert_eq!(keys(&output), keys(&copy));
    assert!(!get(&output, "report").is_instance_of::<js_sys::Map>());
    assert!(Array::is_array(&get(&output, "result.files.0.results")));
    assert!(get(&output, "report.provider").is_null());
}

#[wasm_bindgen_test]
fn blocks_are_found_in_the_text_of_the_page() {
    let output = check(&DRAFT.into(), JsValue::NULL).expect("an answer");
    let units: Vec<u16> = DRAFT.encode_utf16().collect();
    for block in Array::from(&get(&output, "draft")).iter().filter(|block| !text(block, "text").is_empty()) {
        let [start, end] = ["location.utf16Start", "location.utf16End"].map(|key| get(&block, key).as_f64());
        let range = start.expect("a start") as usize..end.expect("an end") as usize;
        assert_eq!(String::from_utf16_lossy(units.get(range).expect("a place")), text(&block, "text"));
    }
    assert_eq!(text(&output, "draft.0.kind"), "heading");
    assert_eq!(get(&output, "draft.0.level"), JsValue::from(1));
    assert_eq!(text(&output, "draft.2.kind"), "cell");
    assert_eq!(get(&output, "draft.2.header"), JsValue::TRUE);
    assert_eq!(get(&output, "draft.3.columnSpan"), JsValue::from(1));
}

#[wasm_bindgen_test]
fn what_is_no_draft_is_unreadable_and_says_why() {
    let output = check(&"%PDF-1.7".into(), options(r#"{"lang": "en"}"#)).expect("an answer");
    assert_eq!(text(&output, "result.files.0.verdict"), "unreadable");
    assert!(text(&output, "result.files.0.notes.0.message").starts_with("This is a PDF."));
    assert!(get(&output, "report").is_null());
}

#[wasm_bindgen_test]
fn errors_have_a_code() {
    assert_eq!(code(&check(&7.into(), JsValue::NULL).expect_err("no draft")), "draft-type");
    for wrong in [r#"{"lang": "de"}"#, r#"{"year": "x"}"#] {
        assert_eq!(code(&check(&"x".into(), options(wrong)).expect_err("no option")), "options", "{wrong}");
    }
    assert_eq!(code(&check(&"x".into(), options(r#"{"vorig": ""}"#)).expect_err("no option")), "unsupported");
    assert_eq!(code(&check(&"x".into(), options(r#"{"previous": 7}"#)).expect_err("no draft")), "options");
    assert_eq!(code(&rules(Some("de".to_owned())).expect_err("no language")), "options");
}

const BEFORE: &str = "# Kwaliteitsverslag 2023\n\n## Pijler 2 Forensisch vakmanschap\n\n### Doelen\n\n\
    - Alle begeleiders volgen uiterlijk Q2 2024 de training de-escalatie.\n";

#[wasm_bindgen_test]
fn last_years_goals_are_traced_from_text_and_from_bytes() {
    let options = options(r#"{"lang": "en"}"#);
    for previous in [JsValue::from(BEFORE), Uint8Array::from(BEFORE.as_bytes()).into()] {
        Reflect::set(&options, &"previous".into(), &previous).expect("an option");
        let output = check(&DRAFT.into(), options.clone()).expect("an answer");
        assert_eq!(text(&output, "result.files.0.previousGoals.0.outcome"), "unanswered");
        assert_eq!(get(&output, "result.files.0.previousGoals.0.pillar"), JsValue::from(2));
    }
    let without = check(&DRAFT.into(), JsValue::UNDEFINED).expect("an answer");
    assert!(get(&without, "result.files.0.previousGoals").is_undefined());
}

#[wasm_bindgen_test]
fn last_years_report_that_cannot_be_read_is_an_error_that_says_why() {
    let thrown = check(&DRAFT.into(), options(r#"{"lang": "en", "previous": "%PDF-1.7"}"#)).expect_err("a PDF");
    assert_eq!(code(&thrown), "previous");
    assert!(text(&thrown, "message").starts_with("This is a PDF."));
}

#[wasm_bindgen_test]
fn a_word_draft_comes_back_with_comments() {
    let draft = blank(BlankFormat::Docx, 2024);
    let draft = Uint8Array::from(draft.as_slice());
    let copy = annotate(&draft, options(r#"{"name": "verslag.docx"}"#)).expect("a copy");
    assert!(copy.len() > draft.length() as usize);
    let fingerprints = |draft: &Uint8Array| {
        let output = check(draft, JsValue::UNDEFINED).expect("an answer");
        let results = Array::from(&get(&output, "result.files.0.results")).into_iter();
        let found = results.flat_map(|result| Array::from(&get(&result, "findings")).to_vec());
        found.map(|finding| text(&finding, "fingerprint")).collect::<Vec<_>>()
    };
    assert_eq!(fingerprints(&Uint8Array::from(copy.as_slice())), fingerprints(&draft));
    let refused = annotate(&Uint8Array::from(DRAFT.as_bytes()), options(r#"{"lang": "en"}"#)).expect_err("no Word");
    assert_eq!(code(&refused), "annotate");
}

#[wasm_bindgen_test]
fn pages_and_checklists_speak_the_asked_language() {
    let [dutch, english] = ["nl", "en"].map(|lang| options(&format!(r#"{{"lang": "{lang}"}}"#)));
    let page = as_html(&DRAFT.into(), dutch.clone()).expect("a page");
    assert!(page.contains("<html lang=\"nl\"") && page.contains("Onvolledig"), "{page}");
    let list = as_markdown(&DRAFT.into(), dutch).expect("a list");
    assert!(list.contains("Onvolledig") && list.contains("- [ ] "), "{list}");
    assert!(as_markdown(&DRAFT.into(), english).expect("a list").contains("Incomplete"));
}

#[wasm_bindgen_test]
fn rules_speak_the_asked_language() {
    let [dutch, english] = ["nl", "en"].map(|lang| rules(Some(lang.to_owned())).expect("rules"));
    assert_eq!(text(&dutch, "0.id"), text(&english, "0.id"));
    assert_ne!(text(&dutch, "0.why"), text(&english, "0.why"));
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}
