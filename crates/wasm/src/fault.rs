//! A call that cannot be answered, as an `Error` with a code that stays the same.

use wasm_bindgen::JsValue;

/// A call that cannot be answered.
#[derive(Debug)]
pub enum Fault {
    /// The draft is neither bytes nor text.
    DraftType,
    /// The options hold something that an option cannot be.
    Options(String),
    /// An option that this version does not have.
    Unsupported(String),
    /// Last year's report cannot be read; says why and what to do, in the asked language.
    Previous(String),
    /// The draft cannot take comments; says why and what to do, in the asked language.
    Annotate(String),
}

impl From<Fault> for JsValue {
    fn from(fault: Fault) -> Self {
        let (code, message) = match fault {
            Fault::DraftType => ("draft-type", "a draft is a Uint8Array or a string".to_owned()),
            Fault::Options(message) => ("options", message),
            Fault::Unsupported(name) => ("unsupported", format!("there is no option `{name}`")),
            Fault::Previous(message) => ("previous", message),
            Fault::Annotate(message) => ("annotate", message),
        };
        let error = js_sys::Error::new(&message);
        // Setting a property of an object just made cannot fail.
        let _ = js_sys::Reflect::set(&error, &"code".into(), &code.into());
        error.into()
    }
}
