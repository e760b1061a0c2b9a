//! What clap says of arguments that it does not understand, in Dutch.

use crate::warn;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use verslagtoets_core::Exit;

/// Shows help or the version where that was asked for; otherwise says what is wrong with the arguments.
pub(crate) fn show(error: &Error) -> Exit {
    if !error.use_stderr() {
        // Help that nobody reads to the end (`| head`) is no error.
        let _ = error.print();
        return Exit::Clean;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return Exit::NotChecked;
    }
    warn(&format!("{}{} Zie \u{201c}verslagtoets --help\u{201d}.", cause(error), suggestion(error)));
    Exit::NotChecked
}

fn cause(error: &Error) -> String {
    let argument = context(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::MissingSubcommand => "Zeg wat er moet gebeuren, bijvoorbeeld \u{201c}check\u{201d}.".to_owned(),
        ErrorKind::InvalidSubcommand => {
            let command = context(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            format!("De opdracht \u{201c}{command}\u{201d} bestaat niet.")
        }
        ErrorKind::UnknownArgument => format!("De optie \u{201c}{argument}\u{201d} bestaat hier niet."),
        ErrorKind::InvalidValue if value.is_empty() => format!("Bij {argument} ontbreekt een waarde."),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!("\u{201c}{value}\u{201d} is geen geldige waarde voor {argument}.")
        }
        ErrorKind::MissingRequiredArgument => format!("Er ontbreekt iets: {argument}."),
        ErrorKind::ArgumentConflict => format!("{argument} is meer dan eens gegeven."),
        _ => "De opdracht wordt niet begrepen.".to_owned(),
    }
}

/// What was probably meant, or what is possible.
fn suggestion(error: &Error) -> String {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    if let Some(near) = kinds.into_iter().find_map(|kind| context(error, kind)) {
        // The nearest comes last.
        let nearest = near.rsplit(", ").next().unwrap_or_default();
        return format!(" Bedoelt u \u{201c}{nearest}\u{201d}?");
    }
    context(error, ContextKind::ValidValue).map_or_else(String::new, |values| format!(" Kies uit: {values}."))
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}
