//! What looks like a date.

use super::Cases;

/// Nothing is found in these.
pub(super) const NO_DATES: Cases = &[
    ("Wij zijn 24/7 bereikbaar, ook van 9 tot 5.", ""),
    ("Op een schaal 0 tot 5 geven cliënten ons een 4.", ""),
    ("De codes F125, H150, Z463 en Q12 blijven.", ""),
    ("Zie https://www.x.nl/2025/03/jaarplan-2025.pdf en info2025@x.nl.", ""),
    ("Bestand verslag_2025.docx en jaarplan-2025.pdf.", ""),
    ("Wij hebben 2025 cliënten en 2600 medewerkers.", ""),
    ("De Top600 en 40% van de groep.", ""),
    ("ISO 9001:2015, NEN 7510-2017 en HKZ 2019.", ""),
    ("Volgens artikel 2.3 en paragraaf 1.2.25.", ""),
    ("Bel 06-20252026 of 020 2025 201.", ""),
    ("Wij zitten op 2025 AB Haarlem.", ""),
    ("Dit kost € 2.025 of € 2025 of 2025 euro.", ""),
    ("Op zondagmiddag komt Jan bij ons en gaat Jan mee.", ""),
    ("Dit is voor Jan en van Mei.", ""),
    ("De gemeente meldt dat structureel overleg nodig is.", ""),
    ("In de tweede helft van de training leren we meer.", ""),
    ("In week 3 van de training leren we meer.", ""),
    ("De maart-editie van het blad.", ""),
    ("Zie hoofdstuk H1 en H2 van het plan.", ""),
    ("Versie 2.2025 en 200x275.", ""),
];
