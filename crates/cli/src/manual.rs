//! `verslagtoets completions` and `verslagtoets man`: what a shell and a manual need to know of the commands.

use crate::{
    args::{CompletionsArgs, ManArgs, command},
    fault::Fault,
    output,
};
use clap::Command;
use clap_mangen::Man;
use verslagtoets_core::{Exit, Lang, Words};

/// Name of the program.
const NAME: &str = "verslagtoets";

/// Writes the script by which a shell completes what is typed.
pub(crate) fn completions(args: &CompletionsArgs, lang: Lang) -> Result<Exit, Fault> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command(lang), NAME, &mut script);
    output::write_bytes(&script)?;
    Ok(Exit::Clean)
}

/// Writes the page of the program, or of one command.
pub(crate) fn page(args: &ManArgs, lang: Lang) -> Result<Exit, Fault> {
    let mut program = command(lang);
    program.build();
    let page = match &args.command {
        None => program,
        Some(name) => match program.find_subcommand(name) {
            Some(command) => command.clone().name(format!("{NAME}-{name}")),
            None => return Err(Fault::UnknownCommand { name: name.clone() }),
        },
    };
    output::write_bytes(roff(page, lang)?.as_bytes())?;
    Ok(Exit::Clean)
}

fn roff(page: Command, lang: Lang) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    let page = Man::new(page).manual(NAME).source(concat!("verslagtoets ", env!("CARGO_PKG_VERSION")));
    page.render(&mut bytes).map_err(|cause| Fault::Output { path: None, cause })?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let heading = |text: String, words: &Words| {
        text.replace(&format!(".SH {}\n", words.en), &format!(".SH {}\n", words.get(lang)))
    };
    Ok(HEADINGS.iter().fold(text, heading))
}

/// What clap calls the sections of a page, and what they are called in Dutch.
const HEADINGS: &[Words] = &[
    Words { nl: "NAAM", en: "NAME" },
    Words { nl: "SAMENVATTING", en: "SYNOPSIS" },
    Words { nl: "BESCHRIJVING", en: "DESCRIPTION" },
    Words { nl: "OPTIES", en: "OPTIONS" },
    Words { nl: "OPDRACHTEN", en: "SUBCOMMANDS" },
    Words { nl: "VERDER", en: "EXTRA" },
    Words { nl: "VERSIE", en: "VERSION" },
];
