//! What the page did wrong, as an `Error` with a code that stays the same.

use wasm_bindgen::JsValue;

/// A call that cannot be answered.
pub(crate) enum Fault {
    /// The draft is neither bytes nor text.
    DraftType,
    /// The options hold something that an option cannot be.
    Options(String),
    /// An option that this version does not have.
    Unsupported(String),
}

impl From<Fault> for JsValue {
    fn from(fault: Fault) -> Self {
        let (code, message) = match fault {
            Fault::DraftType => ("draft-type", "a draft is a Uint8Array or a string".to_owned()),
            Fault::Options(message) => ("options", message),
            Fault::Unsupported(name) => ("unsupported", format!("there is no option `{name}`")),
        };
        let error = js_sys::Error::new(&message);
        // Setting a property of an object just made cannot fail.
        let _ = js_sys::Reflect::set(&error, &"code".into(), &code.into());
        error.into()
    }
}
