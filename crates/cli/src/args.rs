//! What may be typed: commands and options. Names are English, as in the published shapes; help is Dutch.

mod english;
mod target;
mod values;

pub(crate) use target::{Format, Target};
pub(crate) use values::{DataFormat, ListFormat, Shape};

use clap::{
    ArgAction, Args as ClapArgs, CommandFactory as _, Error, FromArgMatches as _, Parser, Subcommand,
    builder::{RangedI64ValueParser, ValueHint},
};
use clap_complete::Shell;
use std::{ffi::OsString, path::PathBuf};
use target::TargetParser;
use values::{BlankArg, FailOnArg, LangArg};
use verslagtoets_core::Lang;

const HELP: &str = "\
{about}

Gebruik: {usage}

{all-args}{after-help}";

const EXAMPLES: &str = "\
Voorbeelden:
  verslagtoets check kwaliteitsverslag.docx
  verslagtoets check verslagen/ --format json --output uitslag.json
  verslagtoets explain goal-undated

Er gaat niets over het netwerk: het verslag blijft op deze computer.";

const EXIT_CODES: &str = "\
Afsluitcode: 0 geen bevindingen, 1 bevindingen, 2 niet alles kon worden getoetst.";

/// Toetst of een kwaliteitsverslag forensische zorg volledig is.
#[derive(Debug, Parser)]
#[command(
    name = "verslagtoets",
    version,
    help_template = HELP,
    override_usage = "verslagtoets OPDRACHT [OPTIES]",
    after_help = EXAMPLES,
    subcommand_help_heading = "Opdrachten",
    subcommand_value_name = "OPDRACHT",
    subcommand_required = true,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Taal van de uitvoer
    #[arg(long, value_enum, global = true)]
    #[arg(help_heading = "Algemeen", value_name = "nl|en", hide_possible_values = true)]
    pub(crate) lang: Option<LangArg>,

    /// Toon deze hulp
    #[arg(short, long, action = ArgAction::Help, global = true, help_heading = "Algemeen")]
    help: Option<bool>,

    /// Toon de versie
    #[arg(short = 'V', long, action = ArgAction::Version, help_heading = "Algemeen")]
    version: Option<bool>,
}

impl Args {
    /// Reads what was typed.
    ///
    /// # Errors
    /// When it makes no sense, or asks for help or the version.
    pub(crate) fn read(typed: &[OsString]) -> Result<Self, Error> {
        let mut command = command(lang_of(typed));
        let matches = command.try_get_matches_from_mut(typed)?;
        Self::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
    }
}

/// The commands and options, with help in a language.
pub(crate) fn command(lang: Lang) -> clap::Command {
    match lang {
        Lang::Nl => Args::command(),
        Lang::En => english::translated(Args::command()),
    }
}

/// The first year that a report can be about, and the last.
pub(crate) const YEARS: [i32; 2] = [1900, 2200];

fn year_parser() -> RangedI64ValueParser<i32> {
    let [first, last] = YEARS.map(i64::from);
    RangedI64ValueParser::new().range(first..=last)
}

/// The command that was typed, as far as it can be told: of `verslagtoets baseline write --yaer 24` the last two words.
pub(crate) fn typed_command(typed: &[OsString], lang: Lang) -> clap::Command {
    let mut command = command(lang);
    command.build();
    for word in typed.iter().skip(1) {
        command = command.find_subcommand(word).cloned().unwrap_or(command);
    }
    command
}

/// The language that was typed, for what must be said before the rest is understood.
pub(crate) fn lang_of(typed: &[OsString]) -> Lang {
    let word = |index: usize| typed.get(index).and_then(|word| word.to_str()).unwrap_or_default();
    let is_english = |index| word(index) == "--lang=en" || (word(index) == "--lang" && word(index + 1) == "en");
    if (0..typed.len()).any(is_english) { Lang::En } else { Lang::Nl }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Toets verslagen: zijn ze volledig, en zo niet, wat ontbreekt er en waar?
    #[command(help_template = HELP, override_usage = "verslagtoets check [OPTIES] BESTAND|MAP|-...", after_help = EXIT_CODES)]
    Check(CheckArgs),
    /// Toon als JSON wat er uit een verslag is gelezen
    #[command(help_template = HELP, override_usage = "verslagtoets read [OPTIES] BESTAND|-")]
    Read(ReadArgs),
    /// Schrijf een kopie van een Word-verslag met de bevindingen als opmerkingen
    #[command(help_template = HELP, override_usage = "verslagtoets annotate [OPTIES] VERSLAG.docx -o KOPIE.docx")]
    Annotate(AnnotateArgs),
    /// Begin een leeg verslag met alle verplichte onderdelen
    #[command(help_template = HELP, override_usage = "verslagtoets new --format docx|md|json --year JAAR [--output BESTAND]")]
    New(NewArgs),
    /// Leg een regel uit
    #[command(help_template = HELP, override_usage = "verslagtoets explain REGEL")]
    Explain(ExplainArgs),
    /// Toon alle regels
    #[command(help_template = HELP, override_usage = "verslagtoets rules [OPTIES]")]
    Rules(RulesArgs),
    /// Toon het JSON Schema van het verslag, van de uitslag of van de instellingen
    #[command(help_template = HELP, override_usage = "verslagtoets schema report|result|config")]
    Schema(SchemaArgs),
    /// Toon welke instellingen gelden en waar ze vandaan komen
    #[command(help_template = HELP, override_usage = "verslagtoets config show [OPTIES] [BESTAND|MAP]")]
    #[command(subcommand_help_heading = "Opdrachten", subcommand_value_name = "OPDRACHT")]
    Config {
        #[command(subcommand)]
        command: ConfigCommand,
    },
    /// Bewaar wat er nu gevonden wordt, zodat alleen nieuwe bevindingen tellen
    #[command(help_template = HELP, override_usage = "verslagtoets baseline write|prune [OPTIES] BESTAND|MAP|-...")]
    #[command(subcommand_help_heading = "Opdrachten", subcommand_value_name = "OPDRACHT")]
    Baseline {
        #[command(subcommand)]
        command: BaselineCommand,
    },
    /// Schrijf het script waarmee een shell opdrachten en opties aanvult
    #[command(help_template = HELP, override_usage = "verslagtoets completions bash|elvish|fish|powershell|zsh")]
    Completions(CompletionsArgs),
    /// Schrijf de handleiding voor `man`
    #[command(hide = true, help_template = HELP, override_usage = "verslagtoets man [OPDRACHT]")]
    Man(ManArgs),
}

#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Toon de instellingen
    #[command(help_template = HELP, override_usage = "verslagtoets config show [OPTIES] [BESTAND|MAP]")]
    Show(ConfigArgs),
}

#[derive(Debug, Subcommand)]
pub(crate) enum BaselineCommand {
    /// Schrijf alle bevindingen van nu als bekend
    #[command(help_template = HELP, override_usage = "verslagtoets baseline write [OPTIES] BESTAND|MAP|-...")]
    Write(BaselineArgs),
    /// Haal weg wat niet meer gevonden wordt
    #[command(help_template = HELP, override_usage = "verslagtoets baseline prune [OPTIES] BESTAND|MAP|-...")]
    Prune(BaselineArgs),
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct ConfigArgs {
    /// Een verslag of map; standaard de huidige map
    #[arg(value_name = "BESTAND|MAP", value_hint = ValueHint::AnyPath, help_heading = "Invoer")]
    pub(crate) input: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) config: ConfigFileArgs,
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct BaselineArgs {
    #[command(flatten)]
    pub(crate) drafts: DraftArgs,

    /// Het bestand met bekende bevindingen
    #[arg(long = "baseline", value_name = "BESTAND", default_value = "verslagtoets-baseline.json")]
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
}

/// Which drafts, and by which settings.
#[derive(Debug, ClapArgs)]
pub(crate) struct DraftArgs {
    /// Verslagen, mappen met verslagen, of - voor de standaardinvoer
    #[arg(value_name = "BESTAND|MAP|-", required = true, value_hint = ValueHint::AnyPath, help_heading = "Invoer")]
    pub(crate) inputs: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) year: YearArgs,

    #[command(flatten)]
    pub(crate) config: ConfigFileArgs,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ConfigFileArgs {
    /// Instellingen uit dit bestand, in plaats van verslagtoets.toml bij het verslag of erboven
    #[arg(id = "config", long = "config", value_name = "BESTAND", value_hint = ValueHint::FilePath)]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct PreviousArgs {
    /// Verslag van vorig jaar: zijn de doelen daaruit besproken?
    #[arg(id = "previous", long = "previous", value_name = "BESTAND", value_hint = ValueHint::FilePath)]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) drafts: DraftArgs,

    /// Vorm van de uitvoer: human (om te lezen; standaard), json, sarif, junit, github, gitlab, markdown of html. Met
    /// VORM=BESTAND komt deze vorm ook in een bestand; dat mag vaker
    #[arg(long = "format", value_parser = TargetParser, value_name = "VORM[=BESTAND]", hide_possible_values = true)]
    pub(crate) formats: Vec<Target>,

    #[command(flatten)]
    pub(crate) output: OutputArgs,

    /// Bekende bevindingen; alleen nieuwe tellen
    #[arg(long, value_name = "BESTAND", value_hint = ValueHint::FilePath)]
    pub(crate) baseline: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) previous: PreviousArgs,

    /// Toets opnieuw zodra een verslag of een instelling is opgeslagen; Ctrl-C stopt
    #[arg(long)]
    pub(crate) watch: bool,

    /// Vanaf welke bevinding de afsluitcode 1 is: error (standaard), warning, review of never
    #[arg(long, value_enum, value_name = "SOORT", hide_possible_values = true)]
    pub(crate) fail_on: Option<FailOnArg>,
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct ReadArgs {
    /// Het verslag, of - voor de standaardinvoer
    #[arg(value_name = "BESTAND|-", value_hint = ValueHint::FilePath, help_heading = "Invoer")]
    pub(crate) input: PathBuf,

    /// Vorm van de uitvoer: json
    #[arg(long, value_enum, default_value_t, value_name = "VORM")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: DataFormat,

    #[command(flatten)]
    pub(crate) output: OutputArgs,

    #[command(flatten)]
    pub(crate) year: YearArgs,
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct AnnotateArgs {
    /// Het verslag in Word, of - voor de standaardinvoer
    #[arg(value_name = "VERSLAG.docx|-", value_hint = ValueHint::FilePath, help_heading = "Invoer")]
    pub(crate) input: PathBuf,

    /// Schrijf de kopie naar dit bestand; het verslag zelf blijft zoals het is
    #[arg(short, long, value_name = "KOPIE.docx", required = true, value_hint = ValueHint::FilePath)]
    pub(crate) output: PathBuf,

    #[command(flatten)]
    pub(crate) year: YearArgs,

    #[command(flatten)]
    pub(crate) previous: PreviousArgs,

    #[command(flatten)]
    pub(crate) config: ConfigFileArgs,
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct NewArgs {
    /// Vorm van het verslag: docx (Word), md (Markdown) of json
    #[arg(long, value_enum, value_name = "VORM", hide_possible_values = true)]
    pub(crate) format: BlankArg,

    /// Jaar waarover het verslag gaat
    #[arg(long, value_name = "JAAR", value_parser = year_parser())]
    pub(crate) year: i32,

    #[command(flatten)]
    pub(crate) output: OutputArgs,
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct ExplainArgs {
    /// Naam van de regel, zoals goal-undated
    #[arg(value_name = "REGEL", help_heading = "Invoer")]
    pub(crate) rule: String,
}

#[derive(Debug, ClapArgs)]
#[command(next_help_heading = "Opties")]
pub(crate) struct RulesArgs {
    /// Vorm van de uitvoer: human (om te lezen) of json
    #[arg(long, value_enum, default_value_t, value_name = "VORM")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct CompletionsArgs {
    /// De shell
    #[arg(value_enum, value_name = "bash|elvish|fish|powershell|zsh", hide_possible_values = true)]
    #[arg(help_heading = "Invoer")]
    pub(crate) shell: Shell,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ManArgs {
    /// Een opdracht; zonder opdracht het programma als geheel
    #[arg(value_name = "OPDRACHT", help_heading = "Invoer")]
    pub(crate) command: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct SchemaArgs {
    /// Van het verslag (report), de uitslag (result) of de instellingen (config)
    #[arg(value_enum, value_name = "report|result|config", hide_possible_values = true, help_heading = "Invoer")]
    pub(crate) shape: Shape,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct OutputArgs {
    /// Schrijf naar dit bestand in plaats van naar het scherm
    #[arg(id = "output", long = "output", value_name = "BESTAND", value_hint = ValueHint::FilePath)]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct YearArgs {
    /// Jaar waarover het verslag gaat; gaat boven wat het verslag zelf zegt
    #[arg(long, value_name = "JAAR", value_parser = year_parser())]
    pub(crate) year: Option<i32>,
}
