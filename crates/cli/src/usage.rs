//! What clap says of arguments that it does not understand, in the language of the run.

use crate::{
    args::{self, YEARS},
    warn,
};
use clap::{
    Arg, Command,
    error::{ContextKind, ContextValue, Error, ErrorKind},
};
use std::ffi::OsString;
use verslagtoets_core::{Exit, Message, Words};

/// Shows help or the version where that was asked for; otherwise says what is wrong with the arguments.
pub(crate) fn show(error: &Error, typed: &[OsString]) -> Exit {
    if !error.use_stderr() {
        // Help that nobody reads to the end (`| head`) is no error.
        let _ = error.print();
        return Exit::Clean;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return Exit::NotChecked;
    }
    let lang = args::lang_of(typed);
    let command = args::typed_command(typed, lang);
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let see_help = Message::new(&SEE_HELP).with("command", name);
    let parts = [Some(cause(error, &command)), nearest(error), choice(error), Some(see_help)];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.render(lang)).collect();
    warn(&parts.join(" "));
    Exit::NotChecked
}

fn cause(error: &Error, command: &Command) -> Message {
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
        .with("argument", argument(error))
        .with("missing", missing(error, command))
        .with("command", context(error, ContextKind::InvalidSubcommand).unwrap_or_default())
        .with("value", value)
}

/// The option that it is about, without its value; or the place of an argument without a name.
fn argument(error: &Error) -> String {
    let argument = context(error, ContextKind::InvalidArg).unwrap_or_default();
    argument.split(" <").next().unwrap_or_default().to_owned()
}

/// What was left out, in the words of the help.
fn missing(error: &Error, command: &Command) -> String {
    let said = |name: &String| {
        let argument = command.get_arguments().find(|argument| argument.to_string() == *name);
        argument.and_then(in_words).unwrap_or_else(|| name.clone())
    };
    texts(error, ContextKind::InvalidArg).iter().map(said).collect::<Vec<_>>().join("; ")
}

fn in_words(argument: &Arg) -> Option<String> {
    let help = argument.get_help()?.to_string();
    let first = help.chars().next()?;
    let help = first.to_lowercase().chain(help.chars().skip(1)).collect();
    Some(argument.get_long().map_or_else(|| String::clone(&help), |name| format!("--{name} \u{2013} {help}")))
}

/// What was probably meant.
fn nearest(error: &Error) -> Option<Message> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    // The nearest comes last.
    let nearest = kinds.into_iter().find_map(|kind| texts(error, kind).pop())?;
    Some(Message::new(&NEAREST).with("nearest", nearest))
}

/// What is possible.
fn choice(error: &Error) -> Option<Message> {
    if error.kind() == ErrorKind::ValueValidation && argument(error) == "--year" {
        let [first, last] = YEARS;
        return Some(Message::new(&YEAR).with("first", first).with("last", last));
    }
    context(error, ContextKind::ValidValue).map(|values| Message::new(&CHOOSE).with("values", values))
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    let texts = texts(error, kind);
    if texts.is_empty() { None } else { Some(texts.join(", ")) }
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
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
const MISSING: Words = Words { nl: "Er ontbreekt iets: {missing}.", en: "Something is missing: {missing}." };
const TWICE: Words = Words { nl: "{argument} is meer dan eens gegeven.", en: "{argument} was given more than once." };
const NOT_UNDERSTOOD: Words = Words { nl: "De opdracht wordt niet begrepen.", en: "The command is not understood." };
const NEAREST: Words =
    Words { nl: "Bedoelt u \u{201c}{nearest}\u{201d}?", en: "Do you mean \u{201c}{nearest}\u{201d}?" };
const CHOOSE: Words = Words { nl: "Kies uit: {values}.", en: "Choose from: {values}." };
const YEAR: Words = Words {
    nl: "Geef een jaartal in vier cijfers, van {first} tot en met {last}.",
    en: "Give a year in four digits, from {first} to {last}.",
};
const SEE_HELP: Words =
    Words { nl: "Zie \u{201c}{command} --help\u{201d}.", en: "See \u{201c}{command} --help --lang en\u{201d}." };
