//! Help in English. Help is written in Dutch beside each command and option; here every text of it is said in English.

use clap::{Arg, Command};
use verslagtoets_core::Words;

/// The same commands and options, with help in English.
pub(super) fn translated(command: Command) -> Command {
    let usage = command.clone().render_usage().to_string();
    let usage = placeholders(usage.trim_start_matches("Usage: "));
    let command = command.mut_subcommands(translated).mut_args(argument).override_usage(usage).help_template(TEMPLATE);
    let about = command.get_about().map(|text| english(&text.to_string()));
    let after = command.get_after_help().map(|text| english(&text.to_string()));
    let heading = command.get_subcommand_help_heading().map(english);
    let value_name = command.get_subcommand_value_name().map(placeholders);
    let command = about.into_iter().fold(command, Command::about);
    let command = after.into_iter().fold(command, Command::after_help);
    let command = heading.into_iter().fold(command, Command::subcommand_help_heading);
    value_name.into_iter().fold(command, Command::subcommand_value_name)
}

fn argument(argument: Arg) -> Arg {
    let help = argument.get_help().map(|text| english(&text.to_string()));
    let heading = argument.get_help_heading().map(english);
    let names = argument.get_value_names().map(|names| names.iter().map(|name| placeholders(name)).collect::<Vec<_>>());
    let argument = help.into_iter().fold(argument, Arg::help);
    let argument = heading.into_iter().fold(argument, Arg::help_heading);
    names.into_iter().fold(argument, Arg::value_names)
}

/// A text in English; what has no translation stays as it is, which the test below does not allow.
fn english(dutch: &str) -> String {
    TEXTS.iter().find(|words| words.nl == dutch).map_or(dutch, |words| words.en).to_owned()
}

/// What stands for something to be typed: "BESTAND|MAP" gives "FILE|FOLDER".
fn placeholders(text: &str) -> String {
    let word =
        |name: &str| PLACEHOLDERS.iter().find(|words| words.nl == name).map_or(name, |words| words.en).to_owned();
    let mut translated = String::with_capacity(text.len());
    let mut name = String::new();
    for char in text.chars() {
        if char.is_ascii_uppercase() {
            name.push(char);
        } else {
            translated.push_str(&word(&core::mem::take(&mut name)));
            translated.push(char);
        }
    }
    translated + &word(&name)
}

const TEMPLATE: &str = "\
{about}

Usage: {usage}

{all-args}{after-help}";

const PLACEHOLDERS: &[Words] = &[
    Words { nl: "BESTAND", en: "FILE" },
    Words { nl: "JAAR", en: "YEAR" },
    Words { nl: "KOPIE", en: "COPY" },
    Words { nl: "MAP", en: "FOLDER" },
    Words { nl: "OPDRACHT", en: "COMMAND" },
    Words { nl: "OPTIES", en: "OPTIONS" },
    Words { nl: "REGEL", en: "RULE" },
    Words { nl: "SOORT", en: "CLASS" },
    Words { nl: "VERSLAG", en: "DRAFT" },
    Words { nl: "VORM", en: "FORMAT" },
];

const TEXTS: &[Words] = &[
    Words { nl: "Opdrachten", en: "Commands" },
    Words { nl: "Opties", en: "Options" },
    Words { nl: "Algemeen", en: "General" },
    Words { nl: "Invoer", en: "Input" },
    Words {
        nl: super::EXAMPLES,
        en: "\
Examples:
  verslagtoets check kwaliteitsverslag.docx
  verslagtoets check verslagen/ --format json --output uitslag.json
  verslagtoets explain goal-undated

Nothing goes over the network: the report stays on this computer.",
    },
    Words { nl: super::EXIT_CODES, en: "Exit code: 0 no findings, 1 findings, 2 not everything could be checked." },
    Words {
        nl: "Toetst of een kwaliteitsverslag forensische zorg volledig is",
        en: "Checks whether a Dutch quality report on forensic care is complete",
    },
    Words { nl: "Taal van de uitvoer", en: "Language of the output" },
    Words { nl: "Toon deze hulp", en: "Show this help" },
    Words { nl: "Toon de versie", en: "Show the version" },
    Words {
        nl: "Toets verslagen: zijn ze volledig, en zo niet, wat ontbreekt er en waar?",
        en: "Check reports: are they complete, and if not, what is missing and where?",
    },
    Words { nl: "Toon als JSON wat er uit een verslag is gelezen", en: "Show as JSON what was read of a report" },
    Words {
        nl: "Schrijf een kopie van een Word-verslag met de bevindingen als opmerkingen",
        en: "Write a copy of a Word report with the findings as comments",
    },
    Words {
        nl: "Begin een leeg verslag met alle verplichte onderdelen",
        en: "Begin an empty report with every part that is asked for",
    },
    Words { nl: "Leg een regel uit", en: "Explain a rule" },
    Words { nl: "Toon alle regels", en: "Show every rule" },
    Words {
        nl: "Toon het JSON Schema van het verslag, van de uitslag of van de instellingen",
        en: "Show the JSON Schema of the report, of the result or of the settings",
    },
    Words {
        nl: "Toon welke instellingen gelden en waar ze vandaan komen",
        en: "Show which settings hold and where they come from",
    },
    Words { nl: "Toon de instellingen", en: "Show the settings" },
    Words {
        nl: "Bewaar wat er nu gevonden wordt, zodat alleen nieuwe bevindingen tellen",
        en: "Save what is found now, so that only new findings count",
    },
    Words { nl: "Schrijf alle bevindingen van nu als bekend", en: "Write every finding of now as known" },
    Words { nl: "Haal weg wat niet meer gevonden wordt", en: "Remove what is no longer found" },
    Words {
        nl: "Schrijf het script waarmee een shell opdrachten en opties aanvult",
        en: "Write the script by which a shell completes commands and options",
    },
    Words { nl: "Schrijf de handleiding voor `man`", en: "Write the manual for `man`" },
    Words { nl: "De shell", en: "The shell" },
    Words {
        nl: "Een opdracht; zonder opdracht het programma als geheel",
        en: "A command; without one, the program as a whole",
    },
    Words {
        nl: "Een verslag of map; standaard de huidige map",
        en: "A report or folder; by default the current folder",
    },
    Words { nl: "Het bestand met bekende bevindingen", en: "The file of known findings" },
    Words {
        nl: "Verslagen, mappen met verslagen, of - voor de standaardinvoer",
        en: "Reports, folders of reports, or - for standard input",
    },
    Words {
        nl: "Instellingen uit dit bestand, in plaats van verslagtoets.toml bij het verslag of erboven",
        en: "Settings from this file, in place of verslagtoets.toml beside the report or above it",
    },
    Words {
        nl: "Vorm van de uitvoer: human (om te lezen; standaard), json, sarif, junit, github, gitlab, markdown of html. \
             Met VORM=BESTAND komt deze vorm ook in een bestand; dat mag vaker",
        en: "Format of the output: human (to read; the default), json, sarif, junit, github, gitlab, markdown or html. \
             With FORMAT=FILE this format goes to a file as well; as often as needed",
    },
    Words { nl: "Bekende bevindingen; alleen nieuwe tellen", en: "Known findings; only new ones count" },
    Words {
        nl: "Verslag van vorig jaar: zijn de doelen daaruit besproken?",
        en: "Last year's report: were its goals accounted for?",
    },
    Words {
        nl: "Toets opnieuw zodra een verslag of een instelling is opgeslagen; Ctrl-C stopt",
        en: "Check again as soon as a report or a setting is saved; Ctrl-C stops",
    },
    Words {
        nl: "Vanaf welke bevinding de afsluitcode 1 is: error (standaard), warning, review of never",
        en: "From which finding on the exit code is 1: error (the default), warning, review or never",
    },
    Words { nl: "Het verslag, of - voor de standaardinvoer", en: "The report, or - for standard input" },
    Words { nl: "Vorm van de uitvoer: json", en: "Format of the output: json" },
    Words {
        nl: "Het verslag in Word, of - voor de standaardinvoer",
        en: "The report in Word, or - for standard input",
    },
    Words {
        nl: "Schrijf de kopie naar dit bestand; het verslag zelf blijft zoals het is",
        en: "Write the copy to this file; the report itself stays as it is",
    },
    Words {
        nl: "Vorm van het verslag: docx (Word), md (Markdown) of json",
        en: "Format of the report: docx (Word), md (Markdown) or json",
    },
    Words { nl: "Jaar waarover het verslag gaat", en: "Year that the report is about" },
    Words { nl: "Naam van de regel, zoals goal-undated", en: "Name of the rule, such as goal-undated" },
    Words {
        nl: "Vorm van de uitvoer: human (om te lezen) of json",
        en: "Format of the output: human (to read) or json",
    },
    Words {
        nl: "Van het verslag (report), de uitslag (result) of de instellingen (config)",
        en: "Of the report, of the result or of the settings (config)",
    },
    Words {
        nl: "Schrijf naar dit bestand in plaats van naar het scherm",
        en: "Write to this file in place of the screen",
    },
    Words {
        nl: "Jaar waarover het verslag gaat; gaat boven wat het verslag zelf zegt",
        en: "Year that the report is about; it goes before what the report says",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Args;
    use clap::CommandFactory as _;
    use std::collections::BTreeSet;

    /// Every text of the help that a person reads.
    fn texts(command: &Command, found: &mut BTreeSet<String>) {
        found.extend([command.get_about(), command.get_after_help()].into_iter().flatten().map(ToString::to_string));
        found.extend(command.get_subcommand_help_heading().map(str::to_owned).filter(|_| command.has_subcommands()));
        for argument in command.get_arguments() {
            found.extend(argument.get_help().map(ToString::to_string));
            found.extend(argument.get_help_heading().map(str::to_owned));
        }
        command.get_subcommands().for_each(|command| texts(command, found));
    }

    #[test]
    fn every_text_of_the_help_has_a_translation_and_no_translation_is_left_over() {
        let mut found = BTreeSet::new();
        texts(&Args::command(), &mut found);
        let known: BTreeSet<String> = TEXTS.iter().map(|words| words.nl.to_owned()).collect();
        assert_eq!(found, known);
    }

    #[test]
    fn placeholders_are_translated_word_by_word() {
        assert_eq!(placeholders("check [OPTIES] BESTAND|MAP|-..."), "check [OPTIONS] FILE|FOLDER|-...");
        assert_eq!(placeholders("VERSLAG.docx -o KOPIE.docx"), "DRAFT.docx -o COPY.docx");
    }
}
