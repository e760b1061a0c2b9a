//! Verslagtoets for browsers: bytes or text in, plain objects out. The result is the one of the command line.
//!
//! Thin: what a draft says and whether it is complete, reader and core decide. No network, no storage, no clock.

pub mod check;
pub mod draft;
pub mod fault;
pub mod options;
mod previous;
#[cfg(feature = "schema")]
pub mod schema;

use fault::Fault;
use js_sys::{Object, Uint8Array};
use options::CheckOptions;
use serde::Serialize;
use verslagtoets_core::{
    Lang,
    format::{html, markdown},
    listing,
};
use wasm_bindgen::prelude::{JsCast as _, JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { CheckOptions, CheckOutput, RuleInfo } from \"../src/engine/generated.js\";";

/// Checks a draft.
///
/// A draft that cannot be read is no error: its verdict is `unreadable`, and a note says why.
///
/// # Errors
/// An `Error` whose `code` is `draft-type`, `options` or `unsupported`, where the caller gave something else than it
/// may, or `previous`, where last year's report cannot be read.
#[wasm_bindgen(unchecked_return_type = "CheckOutput")]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array | string")] draft: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    plain(&check::check(&bytes(draft)?, &options_of(options)?)?)
}

/// A copy of a Word draft with what was found as comments.
///
/// # Errors
/// As for `check`; also an `Error` whose `code` is `annotate`, where the draft is no Word document.
#[cfg(feature = "docx")]
#[wasm_bindgen]
pub fn annotate(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array")] draft: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: JsValue,
) -> Result<Vec<u8>, JsValue> {
    let (bytes, options) = (bytes(draft)?, options_of(options)?);
    let lang = options.lang.into();
    let copy = verslagtoets_read::annotate(&bytes, &check::file(&bytes, &options)?, lang);
    Ok(copy.map_err(|error| Fault::Annotate(error.message().render(lang)))?)
}

/// What was found, as a page that prints well.
///
/// # Errors
/// As for `check`.
#[wasm_bindgen(js_name = "html")]
pub fn as_html(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array | string")] draft: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: JsValue,
) -> Result<String, JsValue> {
    let (bytes, options) = (bytes(draft)?, options_of(options)?);
    Ok(html::page(&check::result(check::file(&bytes, &options)?), options.lang.into()))
}

/// What was found, as a checklist in Markdown.
///
/// # Errors
/// As for `check`.
#[wasm_bindgen(js_name = "markdown")]
pub fn as_markdown(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array | string")] draft: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: JsValue,
) -> Result<String, JsValue> {
    let (bytes, options) = (bytes(draft)?, options_of(options)?);
    Ok(markdown::checklist(&check::result(check::file(&bytes, &options)?), options.lang.into()))
}

/// The rules, in the order in which people read a report.
///
/// # Errors
/// An `Error` whose `code` is `options`, where the language is unknown.
#[wasm_bindgen(unchecked_return_type = "RuleInfo[]")]
#[allow(clippy::needless_pass_by_value, reason = "what JavaScript gives is owned")]
pub fn rules(
    #[wasm_bindgen(unchecked_optional_param_type = "'nl' | 'en'")] lang: Option<String>,
) -> Result<JsValue, JsValue> {
    let lang = match lang.as_deref() {
        None | Some("nl") => Lang::Nl,
        Some("en") => Lang::En,
        Some(other) => return Err(Fault::Options(format!("unknown language `{other}`, expected `nl` or `en`")).into()),
    };
    plain(&listing::rules(lang))
}

/// Version of the checker.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn bytes(draft: &JsValue) -> Result<Vec<u8>, Fault> {
    if let Some(text) = draft.as_string() {
        return Ok(text.into_bytes());
    }
    draft.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).ok_or(Fault::DraftType)
}

fn options_of(options: JsValue) -> Result<CheckOptions, Fault> {
    if options.is_undefined() || options.is_null() {
        return Ok(CheckOptions::default());
    }
    // Only what is known is asked of an object, so that anything else in it would go unseen.
    let mut names = Object::keys(options.unchecked_ref::<Object>()).into_iter().filter_map(|key| key.as_string());
    if let Some(name) = names.find(|name| !options::NAMES.contains(&name.as_str())) {
        return Err(Fault::Unsupported(name));
    }
    serde_wasm_bindgen::from_value(options).map_err(|error| Fault::Options(error.to_string()))
}

/// A value as plain objects: no `Map`, `null` for what is not there.
fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
