//! What clap says of arguments that it does not understand, in the language of the run.

use crate::warn;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use verslagtoets_core::{Exit, Lang, Message, Words};

/// Shows help or the version where that was asked for; otherwise says what is wrong with the arguments.
pub(crate) fn show(error: &Error, lang: Lang) -> Exit {
    if !error.use_stderr() {
        // Help that nobody reads to the end (`| head`) is no error.
        let _ = error.print();
        return Exit::Clean;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return Exit::NotChecked;
    }
    let parts = [Some(cause(error)), suggestion(error), Some(Message::new(&SEE_HELP))];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.render(lang)).collect();
    warn(&parts.join(" "));
    Exit::NotChecked
}

fn cause(error: &Error) -> Message {
    let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
    let words = match error.kind() {
        ErrorKind::MissingSubcommand => &NO_COMMAND,
        ErrorKind::InvalidSubcommand => &UNKNOWN_COMMAND,
        ErrorKind::UnknownArgument => &UNKNOWN_OPTION,
        ErrorKind::InvalidValue if value.is_empty() => &NO_VALUE,
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => &WRONG_VALUE,
        ErrorKind::MissingRequiredArgument => &MISSING,
        ErrorKind::ArgumentConflict => &TWICE,
        _ => &NOT_UNDERSTOOD,
    };
    Message::new(words)
        .with("argument", context(error, ContextKind::InvalidArg).unwrap_or_default())
        .with("command", context(error, ContextKind::InvalidSubcommand).unwrap_or_default())
        .with("value", value)
}

/// What was probably meant, or what is possible.
fn suggestion(error: &Error) -> Option<Message> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    if let Some(near) = kinds.into_iter().find_map(|kind| context(error, kind)) {
        // The nearest comes last.
        let nearest = near.rsplit(", ").next().unwrap_or_default();
        return Some(Message::new(&NEAREST).with("nearest", nearest));
    }
    context(error, ContextKind::ValidValue).map(|values| Message::new(&CHOOSE).with("values", values))
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

const NO_COMMAND: Words = Words {
    nl: "Zeg wat er moet gebeuren, bijvoorbeeld \u{201c}check\u{201d}.",
    en: "Say what is to be done, for instance \u{201c}check\u{201d}.",
};
pub(crate) const UNKNOWN_COMMAND: Words = Words {
    nl: "De opdracht \u{201c}{command}\u{201d} bestaat niet.",
    en: "There is no command \u{201c}{command}\u{201d}.",
};
const UNKNOWN_OPTION: Words = Words {
    nl: "De optie \u{201c}{argument}\u{201d} bestaat hier niet.",
    en: "There is no option \u{201c}{argument}\u{201d} here.",
};
const NO_VALUE: Words = Words { nl: "Bij {argument} ontbreekt een waarde.", en: "{argument} lacks a value." };
const WRONG_VALUE: Words = Words {
    nl: "\u{201c}{value}\u{201d} is geen geldige waarde voor {argument}.",
    en: "\u{201c}{value}\u{201d} is no valid value for {argument}.",
};
const MISSING: Words = Words { nl: "Er ontbreekt iets: {argument}.", en: "Something is missing: {argument}." };
const TWICE: Words = Words { nl: "{argument} is meer dan eens gegeven.", en: "{argument} was given more than once." };
const NOT_UNDERSTOOD: Words = Words { nl: "De opdracht wordt niet begrepen.", en: "The command is not understood." };
const NEAREST: Words =
    Words { nl: "Bedoelt u \u{201c}{nearest}\u{201d}?", en: "Do you mean \u{201c}{nearest}\u{201d}?" };
const CHOOSE: Words = Words { nl: "Kies uit: {values}.", en: "Choose from: {values}." };
const SEE_HELP: Words =
    Words { nl: "Zie \u{201c}verslagtoets --help\u{201d}.", en: "See \u{201c}verslagtoets --help --lang en\u{201d}." };
