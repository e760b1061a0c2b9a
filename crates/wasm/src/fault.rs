//! What the page did wrong, as an `Error` with a code that stays the same.

use wasm_bindgen::JsValue;

/// A call that cannot be answered.
pub(crate) enum Fault {
    /// The draft is neither bytes nor text.
    DraftType,
    /// The options hold something that is no option.
    Options(String),
}

impl From<Fault> for JsValue {
    fn from(fault: Fault) -> Self {
        let (code, message) = match &fault {
            Fault::DraftType => ("draft-type", "a draft is a Uint8Array or a string"),
            Fault::Options(message) => ("options", message.as_str()),
        };
        let error = js_sys::Error::new(message);
        // Setting a property of an object just made cannot fail.
        let _ = js_sys::Reflect::set(&error, &"code".into(), &code.into());
        error.into()
    }
}
