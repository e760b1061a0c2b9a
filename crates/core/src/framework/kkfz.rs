//! Kwaliteitskader Forensische Zorg (KKFZ).

use super::{Edition, Framework, IndicatorNorm, PillarNorm, Setting, Source, Theme};
use crate::message::Words;

/// The framework in force since 1 October 2022.
pub static KKFZ: Framework = Framework {
    id: "kkfz",
    name: Words { nl: "Kwaliteitskader Forensische Zorg", en: "Quality Framework for Forensic Care" },
    editions: &[&EDITION_2022],
};

/// Entry in the register of 1 October 2022. To be met by the end of 2028 (forensischezorg.nl); the site of the
/// framework itself says 1 January 2028, so no rule depends on that day.
pub(super) static EDITION_2022: Edition = Edition {
    id: "2022",
    valid_from: 2022,
    valid_to: None,
    pillars: &PILLARS,
    indicators: &INDICATORS,
    indicator_threshold: 15,
    source: &KKFZ_SITE,
};

/// The framework's own site.
pub(crate) static KKFZ_SITE: Source = Source {
    name: Words { nl: "Kwaliteitskader Forensische Zorg (2022)", en: "Quality Framework for Forensic Care (2022)" },
    url: "https://kwaliteitskaderfz.nl",
};

/// What the buyer publishes on the report and the indicators.
pub(crate) static BUYER_SITE: Source = Source {
    name: Words {
        nl: "Dienst Justitiële Inrichtingen, kwaliteit forensische zorg",
        en: "Custodial Institutions Agency, quality of forensic care",
    },
    url: "https://www.forensischezorg.nl",
};

static PILLARS: [PillarNorm; 5] = [
    PillarNorm {
        number: 1,
        name: Words { nl: "Veiligheid en persoonsgerichte zorg", en: "Safety and person-centred care" },
        headings: &[
            "veiligheid en persoonsgerichte zorg",
            "persoonsgerichte zorg en veiligheid",
            "veiligheid persoonsgericht*",
            "veiligheid en persoonsgericht*",
            "veilige en persoonsgerichte zorg",
            "persoonsgerichte en veilige zorg",
            "persoonsgerichte zorg en veiligheid",
        ],
        themes: &[
            Theme {
                name: Words { nl: "veiligheidsmanagement", en: "safety management" },
                signs: &["veiligheidsmanagement", "veiligheidsbeleid", "incident", "agressie", "veiligheidsplan"],
            },
            Theme { name: Words { nl: "herstelgerichte zorg", en: "recovery-oriented care" }, signs: &["herstel"] },
            Theme {
                name: Words { nl: "risicogestuurde behandeling of begeleiding", en: "risk-led treatment or guidance" },
                signs: &["risico", "recidive", "delictanalyse", "signaleringsplan"],
            },
            Theme {
                name: Words { nl: "betrekken van cliënt en netwerk", en: "involving client and network" },
                signs: &["netwerk", "naaste", "familie", "verwant", "inspraak", "eigen regie"],
            },
        ],
    },
    PillarNorm {
        number: 2,
        name: Words { nl: "Forensisch vakmanschap", en: "Forensic professionalism" },
        headings: &[
            "forensisch vakmanschap",
            "forensische vakmanschap",
            "vakmanschap",
            "forensische vakbekwaamheid",
            "vakmanschap van onze mensen",
            "vakmanschap van onze medewerkers",
        ],
        themes: &[
            Theme {
                name: Words { nl: "vakbekwaamheid en bevoegdheid", en: "competence and qualification" },
                signs: &["vakbekwaam", "bekwaam", "bevoegd", "registratie", "competentie", "deskundigheid"],
            },
            Theme {
                name: Words { nl: "opleidingsplan", en: "training plan" },
                signs: &["opleiding", "scholing", "training", "leerlijn", "elearning", "leeraanbod"],
            },
            Theme {
                name: Words { nl: "ervaringsdeskundigheid", en: "expertise by experience" },
                signs: &["ervaringsdeskundig", "ervaringswerker", "ervaringskennis"],
            },
        ],
    },
    PillarNorm {
        number: 3,
        name: Words { nl: "Organisatie van zorg", en: "Organisation of care" },
        headings: &[
            "organisatie van zorg",
            "organisatie van de zorg",
            "organisatie van forensische zorg",
            "organisatie van de forensische zorg",
            "organisatie zorg",
            "organisatie van onze zorg",
            "organisatie van onze forensische zorg",
            "organiseren van zorg",
            "organisatie van kwaliteit",
            "organisatie van zorg en kwaliteit",
            "organisatie en kwaliteit",
        ],
        themes: &[
            Theme {
                name: Words { nl: "kwaliteitsmanagementsysteem", en: "quality management system" },
                signs: &["kwaliteitsmanagement", "kwaliteitssysteem", "hkz", "iso", "audit", "certific"],
            },
            Theme {
                name: Words { nl: "lerende cyclus", en: "learning cycle" },
                signs: &["pdca", "lerende", "verbetercyclus", "leren", "verbeter"],
            },
            Theme {
                name: Words { nl: "metingen onder cliënten", en: "client surveys" },
                signs: &[
                    "clienttevreden",
                    "clientervaring",
                    "cqi",
                    "rom",
                    "leefklimaat",
                    "tevredenheid",
                    "clientenraad",
                ],
            },
            Theme {
                name: Words { nl: "metingen onder medewerkers", en: "staff surveys" },
                signs: &[
                    "medewerkersonderzoek",
                    "medewerkerstevreden",
                    "medewerkersmeting",
                    "werkklimaat",
                    "verzuim",
                    "mto",
                ],
            },
        ],
    },
    PillarNorm {
        number: 4,
        name: Words { nl: "Samenwerken", en: "Working together" },
        headings: &[
            "samenwerken",
            "samenwerking",
            "samenwerken in de keten",
            "samenwerking in de keten",
            "ketensamenwerking",
            "samenwerken met ketenpartners",
            "samenwerking met ketenpartners",
            "samenwerken met partners",
            "samenwerking met partners",
            "samenwerken met anderen",
            "samen met anderen",
            "samen met ketenpartners",
        ],
        themes: &[
            Theme {
                name: Words { nl: "samenwerking in de keten", en: "working together in the chain" },
                signs: &["keten", "reclassering", "gemeente", "samenwerk"],
            },
            Theme {
                name: Words { nl: "regio-overleggen en lerende netwerken", en: "regional talks and learning networks" },
                signs: &["regio", "lerend netwerk", "lerende netwerk", "netwerk"],
            },
            Theme {
                name: Words { nl: "overdracht en stapelzorg", en: "handover and stacked care" },
                signs: &["overdracht", "stapelzorg", "doorstroom", "vervolgzorg", "nazorg", "uitstroom"],
            },
        ],
    },
    PillarNorm {
        number: 5,
        name: Words { nl: "Informeren over resultaten", en: "Informing about results" },
        headings: &[
            "informeren over resultaten",
            "informeren over de resultaten",
            "informatie over resultaten",
            "informeren resultaten",
            "informeren over onze resultaten",
            "informeren van anderen over resultaten",
            "informatie over onze resultaten",
            "verantwoorden over resultaten",
            "verantwoording over resultaten",
            "transparantie over resultaten",
            "transparant over resultaten",
        ],
        themes: &[],
    },
];

static INDICATORS: [IndicatorNorm; 3] = [
    IndicatorNorm {
        number: 1,
        name: Words { nl: "Risicotaxatie", en: "Risk assessment" },
        names: &["risicotaxatie*"],
        settings: Setting::TREATMENT,
    },
    IndicatorNorm {
        number: 2,
        name: Words { nl: "Continuïteit van zorg", en: "Continuity of care" },
        names: &["continuiteit van zorg", "continuiteit van de zorg", "continuiteit zorg", "zorgcontinuiteit"],
        settings: Setting::ALL,
    },
    IndicatorNorm {
        number: 3,
        name: Words { nl: "Ernst van de problematiek", en: "Severity of the problems" },
        names: &["ernst van de problematiek", "ernst van problematiek", "ernst problematiek", "ernst van de problemen"],
        settings: Setting::TREATMENT,
    },
];
