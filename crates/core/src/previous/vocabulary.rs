//! Words that say little of which goal a sentence is about, and words that stand for the same thing.

/// Words of grammar and of time, folded; they never count.
pub(super) const STOP: &str = "\
    aan aangezien aantal achter af al aldus alle alleen allen als alsnog alsook altijd andere anders ben bent beide \
    bij binnen bleef bleek blijft blijven boven buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom \
    daarvoor dan dat de deden deed deels den der deze die dit doe doel doelen doelstelling doen doet door doordat dus \
    echter een eens eer eerste eigen eind einde elk elke en enige enkele er eraan erbij erin ervan ervoor etc even \
    extra ga gaan gaat gaf ge gedaan gedurende geen gehad gehele gekomen gemaakt genoemd geven geworden ging haar had \
    hadden halen gehaald behaald behalen bereikt bereiken heb hebben hebt heeft heel hem hen het hierbij hierin \
    hiermee hiervan hiervoor hij hoe hun iedere ieder iets ik in inclusief indien inmiddels is jaar jaarlijks jaren \
    je jong juist kan kon konden krijgen krijgt kunnen kwam kwamen laatste lang later liet lukte lukt gelukt maak \
    maakt maakte maakten maand maanden maar mag meer meest men met mijn minder minimaal minstens mochten moest moet \
    moeten mogelijk mogen na naar naast nadat nam namelijk net niet niets nieuw nieuwe niveau nog nogmaals nooit nu \
    of om omdat onder ondertussen ons onze ook op over overal per periode plaats planning gepland rond ruim sinds \
    slechts neem nemen neemt namen genomen soms staan staat steeds tegen telkens ten tenminste ter terwijl te tijd tijdens toch toe toen tot tussen \
    tweede u uit uiterlijk uw van vanaf vanuit veel verder verslagjaar vervolgens via vind vinden vindt vond vonden volgen volgt gevolgd \
    volgend volgende voor vooral voordat vorig vorige vrijwel waar waarbij waarin waarmee waaronder waarop waarvan \
    wanneer waren was wat week weken wel welke werd werden wie wij we wil willen wilden wilde worden wordt zal ze \
    zelf zeer zich zij zijn zin zo zoals zodat zodra zonder zou zouden zullen kwartaal halfjaar half helft voorjaar \
    najaar zomer januari februari maart april mei juni juli augustus september oktober november december q1 q2 q3 q4 \
    een twee drie vier vijf zes zeven acht negen tien start starten gestart begin begonnen klaar afgerond afronden \
    gereed ingevoerd invoeren gebruik gebruiken gebruikt inzetten ingezet zorgen zorgt bieden biedt geboden krijgt \
    kreeg kregen mee helaas samen streven streeft aandacht werk werken werkt gewerkt hele goed goede vast vaste \
    beter betere gegaan stand gebracht brengen komen komt komend komende lopende loop lopen dienen dient wijze manier";

/// Words that many goals of a forensic care provider share, folded; they count for little.
pub(super) const COMMON: &str = "\
    client medewerker begeleider zorg zorgverlener behandelaar behandeling begeleiding forensisch locatie team plan \
    beleid training scholing werkwijze afspraak overleg kwaliteit organisatie instelling kliniek woning afdeling \
    opstellen beschrijven ontwikkelen uitvoeren evalueren evaluatie verbeteren verbetering vastleggen bespreken \
    onderzoek onderzoeken meten herzien inrichten \
    verlagen verminderen terugbrengen publiceren opleveren aanschaffen vervangen vernieuwen actualiseren afstemmen \
    openen organiseren houden voorbereiden aansluiten verlengen herijken aanscherpen borgen verankeren \
    monitoren versterken stimuleren sluiten afsluiten vervullen maken kiezen stappen overstappen schrijven bezoeken \
    rapporteren registreren melden sturen volgen doorlopen oprichten aanpassen toepassen herschrijven toevoegen \
    afnemen bijwerken vullen binnen richten bespreking deelnemen deelname inzicht informatie proces procedure protocol aanpak vorm vergroten \
    verhogen uitbreiden project methode methodiek instrument inzet model resultaat verslag rapportage document \
    bijeenkomst aanbod traject implementeren implementatie realiseren opzetten structureel regelmatig periodiek \
    jaarlijks aandachtsfunctionaris functie rol taak tevreden percentage procent gemiddelde verantwoordelijk intern \
    extern nodig gemeente partner keten regio samenwerking meting meten systeem registratie stap pilot proef \
    audit tevredenheid";

/// Words for the same thing, folded, a group a line; the first stands for all.
pub(super) const SYNONYMS: &[&str] = &[
    "client bewoner patient deelnemer zorgvrager",
    "medewerker collega personeel werknemer begeleider teamlid hulpverlener zorgverlener professional zorgprofessional",
    "training scholing cursus opleiding bijscholing nascholing leergang trainen scholen opleiden getraind geschoold",
    "naaste familie verwant mantelzorger familielid",
    "gemeente gemeenten wijkteam",
    "incident melding mic calamiteit",
    "enquete vragenlijst tevredenheidsonderzoek",
    "werkdruk werkbelasting",
    "verzuim ziekteverzuim",
    "woning woonlocatie huis woonvoorziening",
    "controleren toetsen nagaan checken",
    "digitaal elektronisch online",
    "website site webpagina",
    "aanstellen aannemen werven aangesteld aangenomen geworven",
    "uitstroom doorstroom vervolgplek vervolgplaats",
    "nazorg natraject",
    "drugs middelen middelengebruik verslaving",
    "medicatie medicijn geneesmiddel",
    "separatie separeren afzondering afzonderen",
    "uitwisselen delen uitgewisseld gedeeld",
    "werkgever bedrijf ondernemer",
];

/// The parties that a sentence may be about, folded: of one of them says nothing of another.
pub(super) const PARTIES: &str = "client medewerker naaste verwijzer gemeente vrijwilliger bezoeker";
