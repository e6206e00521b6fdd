//! What the names of an aligned document show: missing, replaced, misspelt, spelled two ways.
//!
//! Nothing here knows a list of names. The document itself says how a name is rendered: where an original name and a
//! word of the translation sound alike in one bead, they are a pair, and elsewhere one is expected where the other is.

mod bases;
mod countries;
mod ear;
mod explained;
mod holes;
mod introduced;
mod judge;
mod likeness;
mod pairing;
mod pairs;
mod partial;
mod side;
mod spelling;
mod stand_in;
mod swapped;
mod variants;

use super::agreed::{Agreed, AgreedObservation};
use super::places::Places;
use crate::lang::Lang;
use crate::text::Span;
use ear::Ear;
pub use pairs::{NamePair, pairs, spot};
use side::Side;

/// The texts of one bead.
#[derive(Debug, Clone, Copy)]
pub struct BeadText<'a> {
    /// What the original says; empty where it has no counterpart.
    pub original: &'a str,
    /// What the translation says.
    pub translation: &'a str,
}

/// The two languages.
#[derive(Debug, Clone, Copy)]
pub struct Languages {
    /// Of the original.
    pub original: &'static Lang,
    /// Of the translation.
    pub translation: &'static Lang,
}

/// What may be wrong with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Observed {
    /// The name has no counterpart in the translation of its paragraph.
    Missing,
    /// Another name of the document stands in its place.
    Replaced,
    /// Two spellings in one translation, neither of them a slip of the other.
    TwoWays,
    /// One letter off a spelling that the document has elsewhere, or off the original.
    Misspelled,
}

/// One observation.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Index of the bead.
    pub bead: usize,
    /// What is observed.
    pub observed: Observed,
    /// The name in the original's text of the bead.
    pub original: Option<Span>,
    /// The word in the translation's text of the bead.
    pub translation: Option<Span>,
    /// Bead and span of the other spelling in the translation: what was expected.
    pub other: Option<(usize, Span)>,
    /// The name as the original writes it; empty where only the translation shows the slip.
    pub name: String,
    /// The spelling that was expected, as the translation writes it elsewhere or as the original has it.
    pub expected: String,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// The same, and what is wrong with agreed names, which leave nothing to be guessed: what is observed on them without the
/// agreement is left out.
pub fn observe_with(
    beads: &[BeadText<'_>],
    langs: Languages,
    agreed: &Agreed,
) -> (Vec<Observation>, Vec<AgreedObservation>) {
    let mut seen = observe(beads, langs);
    if agreed.names().is_empty() {
        return (seen, Vec::new());
    }
    let known = |span: Option<Span>, text: &str, lang: &Lang| {
        span.is_some_and(|span| agreed.find(text, lang).iter().any(|m| m.span.overlaps(span)))
    };
    seen.retain(|o| {
        let bead = &beads[o.bead];
        !known(o.original, bead.original, langs.original) && !known(o.translation, bead.translation, langs.translation)
    });
    (seen, agreed.observe(beads, langs))
}

/// Reads the names of a whole document and says what is odd about them, by bead and place.
pub fn observe(beads: &[BeadText<'_>], langs: Languages) -> Vec<Observation> {
    let mut original = Side::new(beads.iter().map(|b| b.original).collect(), langs.original);
    let mut translation = Side::new(beads.iter().map(|b| b.translation).collect(), langs.translation);
    let mut ear = Ear::new(&original, &translation);
    let (forth, back) = ear.pair(&mut original, &mut translation);
    let mut out = judge::Case::new(&original, &translation, &forth, &back).observations(&mut ear);
    out.sort_by(|a, b| {
        (a.bead, a.translation, a.original, a.observed).cmp(&(b.bead, b.translation, b.original, b.observed))
    });
    out
}

/// Makes ready what is read but once for a language.
pub fn prepare(lang: &'static Lang) {
    Places::of(lang);
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;
    use crate::lang::lookup;

    type Seen<'a> = (usize, Observed, &'a str, &'a str);

    #[track_caller]
    fn observes(langs: (&str, &str), beads: &[(&str, &str)], want: &[Seen<'_>]) {
        let texts: Vec<BeadText<'_>> =
            beads.iter().map(|(original, translation)| BeadText { original, translation }).collect();
        let langs = Languages { original: lookup(langs.0).unwrap(), translation: lookup(langs.1).unwrap() };
        let seen = observe(&texts, langs);
        let got: Vec<Seen<'_>> = seen
            .iter()
            .filter(|o| o.confidence > 0.5)
            .map(|o| {
                let word = o.translation.map_or("", |s| &beads[o.bead].1[s.range()]);
                (o.bead, o.observed, o.name.as_str(), word)
            })
            .collect();
        assert_eq!(got, want);
    }

    const FAIR_EN: &[&str] = &[
        "The fair was opened by Anna Brandtner in Graz.",
        "Later the mayor thanked Brandtner and her guest Pavel Kuzmin.",
        "Reporters asked Kuzmin about the bridge.",
        "In the evening Brandtner left for Linz.",
    ];

    fn beads<'a>(translation: &[&'a str]) -> Vec<(&'a str, &'a str)>
    where
        'static: 'a,
    {
        FAIR_EN.iter().copied().zip(translation.iter().copied()).collect()
    }

    #[test]
    fn case_forms_and_scripts_are_silent() {
        observes(
            ("en", "ru"),
            &beads(&[
                "Ярмарку открыла Анна Брандтнер в Граце.",
                "Позднее мэр поблагодарил Брандтнер и её гостя Павла Кузьмина.",
                "Журналисты спросили Кузьмина о мосте.",
                "Вечером Брандтнер уехала в Линц.",
            ]),
            &[],
        );
        observes(
            ("en", "cs"),
            &beads(&[
                "Veletrh otevřela Anna Brandtnerová ve Štýrském Hradci.",
                "Později starosta poděkoval Brandtnerové a jejímu hostu Pavlu Kuzminovi.",
                "Novináři se Kuzmina ptali na most.",
                "Večer Brandtnerová odjela do Lince.",
            ]),
            &[],
        );
    }

    #[test]
    fn replaced_by_another_name_of_the_document() {
        observes(
            ("en", "ru"),
            &beads(&[
                "Ярмарку открыла Анна Брандтнер в Граце.",
                "Позднее мэр поблагодарил Брандтнер и её гостя Павла Кузьмина.",
                "Журналисты спросили Брандтнер о мосте.",
                "Вечером Брандтнер уехала в Линц.",
            ]),
            &[(2, Observed::Replaced, "Kuzmin", "Брандтнер")],
        );
    }

    #[test]
    fn a_name_that_has_got_into_another() {
        // A title before the name, in a language that writes nouns with capitals.
        let german = [
            "Die Messe in Linz eröffnete Kapitänin Anna Brandtner.",
            "Später dankte der Bürgermeister dem Gast Pavel Kuzmin.",
            "Am Abend reiste Bürgermeister Dietrich Hofstetter ab.",
        ];
        let mut french = [
            "La foire de Linz a été ouverte par la capitaine Anna Brandtner.",
            "Plus tard, le maire a remercié son invité Pavel Kuzmin.",
            "Le soir, le maire Dietrich Hofstetter est reparti.",
        ];
        let pairs = |french: [&'static str; 3]| german.into_iter().zip(french).collect::<Vec<_>>();
        observes(("de", "fr"), &pairs(french), &[]);
        french[2] = "Le soir, le maire Kuzmin Hofstetter est reparti.";
        observes(("de", "fr"), &pairs(french), &[(2, Observed::Replaced, "Dietrich", "Kuzmin")]);
        // A given name that the translation has from elsewhere belongs to its bearer.
        let original = ["Anna Brandtner came.", "Brandtner left for Linz."];
        let translation = ["Anna Brandtner kam.", "Anna Brandtner fuhr nach Linz."];
        observes(("en", "de"), &original.into_iter().zip(translation).collect::<Vec<_>>(), &[]);
        let original = ["记者采访了王建国。", "会议由陈志强主持。", "最后王建国感谢陈志强。"];
        let translation = [
            "Reporters interviewed Wang Jianguo.",
            "The meeting was chaired by Chen Jianguo.",
            "In the end Wang Jianguo thanked Chen Zhiqiang.",
        ];
        let beads: Vec<_> = original.into_iter().zip(translation).collect();
        observes(("zh", "en"), &beads, &[(1, Observed::Replaced, "志强", "Jianguo")]);
    }

    #[test]
    fn names_that_have_changed_places() {
        let original = "The fair was opened by Brandtner in the morning. In the evening the mayor thanked Kuzmin.";
        let right = "Die Messe eröffnete am Morgen Brandtner. Am Abend dankte der Bürgermeister Kuzmin.";
        let wrong = "Die Messe eröffnete am Morgen Kuzmin. Am Abend dankte der Bürgermeister Brandtner.";
        observes(("en", "de"), &[(original, right)], &[]);
        observes(("en", "de"), &[(original, wrong)], &[(0, Observed::Replaced, "Brandtner", "Kuzmin")]);
        observes(("de", "en"), &[(wrong, original)], &[(0, Observed::Replaced, "Kuzmin", "Brandtner")]);
        let guest = "On Monday the guest Anna Brandtner from Graz left the town.";
        observes(("en", "cs"), &[(guest, "V pondělí host Anna Brandtner z Graz odjel z města.")], &[]);
        let torn = "V pondělí host Anna Graz z Brandtner odjel z města.";
        observes(("en", "cs"), &[(guest, torn)], &[(0, Observed::Replaced, "Brandtner", "Graz")]);
        let title = ("The Linz Coroner Anna Brandtner spoke.", "Koroner okresu Linz Anna Brandtner promluvil.");
        observes(("en", "cs"), &[title], &[]);
        // The sentences themselves; and what one sentence says of both.
        let turned = "In the evening the mayor thanked Kuzmin from Linz. The fair was opened by Brandtner from Graz.";
        let whole = "Die Messe eröffnete Brandtner aus Graz. Am Abend dankte der Bürgermeister Kuzmin aus Linz.";
        observes(("en", "de"), &[(turned, whole)], &[]);
        let both = "Brandtner met Kuzmin. In the evening Brandtner left.";
        observes(("en", "de"), &[(both, "Kuzmin traf Brandtner. Am Abend ging Brandtner.")], &[]);
        let russian = "Утром ярмарку открыл Кузьмин. Вечером мэр поблагодарил Анну Брандтнер.";
        let full = original.replace("Brandtner", "Anna Brandtner");
        observes(("en", "ru"), &[(full.as_str(), russian)], &[(0, Observed::Replaced, "Brandtner", "Кузьмин")]);
    }

    #[test]
    fn one_letter_wrong() {
        observes(
            ("en", "de"),
            &beads(&[
                "Die Messe eröffnete Anna Brandtner in Graz.",
                "Später dankte der Bürgermeister Brandtner und ihrem Gast Pavel Kuzmin.",
                "Reporter fragten Kumzin nach der Brücke.",
                "Am Abend fuhr Brandtner nach Linz.",
            ]),
            &[(2, Observed::Misspelled, "Kuzmin", "Kumzin")],
        );
    }

    #[test]
    fn a_hole_where_the_name_was() {
        observes(
            ("en", "de"),
            &beads(&[
                "Die Messe eröffnete Anna Brandtner in Graz.",
                "Später dankte der Bürgermeister Brandtner und ihrem Gast Pavel Kuzmin.",
                "Reporter fragten Kuzmin nach der Brücke.",
                "Am Abend wurde eine Rede von, wie angekündigt, in Linz gehalten.",
            ]),
            &[(3, Observed::Missing, "Brandtner", "")],
        );
    }

    #[test]
    fn what_a_language_calls_a_place_is_no_odd_spelling() {
        let beads = [
            ("The Visit Denmark office opened.", "Das Büro Visit Denmark öffnete."),
            ("Guests of Visit Denmark came.", "Gäste von Visit Denmark kamen."),
            ("A bridge links Denmark and Sweden.", "Eine Brücke verbindet Dänemark und Schweden."),
        ];
        observes(("en", "de"), &beads, &[]);
    }

    #[test]
    fn places_are_known_by_their_names_and_not_by_ear() {
        observes(
            ("en", "de"),
            &[("The ship left for Norway on Monday.", "Das Schiff lief am Montag nach Norwegen aus.")],
            &[],
        );
        observes(("en", "ru"), &[("An envoy of Germany spoke.", "Выступил немецкий посол.")], &[]);
        observes(
            ("ru", "en"),
            &[("Делегация из Германии прибыла вечером.", "A delegation from Japan arrived in the evening.")],
            &[(0, Observed::Replaced, "Германии", "Japan")],
        );
        observes(
            ("en", "fr"),
            &[("The talks in Germany ended early.", "Les pourparlers se sont terminés tôt.")],
            &[(0, Observed::Missing, "Germany", "")],
        );
        // Londoners may be a club of London.
        observes(("de", "en"), &[("Die Londoner gewannen in Paris.", "The Gunners won in Paris.")], &[]);
    }

    #[test]
    fn another_country_stands_there_whatever_the_neighbours_say() {
        let right = [("Voters in Norway stayed away.", "Wähler in Norwegen blieben fern."), ("Talks ended.", "Ende.")];
        let wrong = ("The crisis in Norway is over.", "Die Krise in Portugal ist vorbei.");
        observes(("en", "de"), &[right[0], wrong, right[1]], &[(1, Observed::Replaced, "Norway", "Portugal")]);
        let moved = ("The crisis in Norway is over.", "Die Krise dort ist vorbei.");
        observes(("en", "de"), &[right[0], moved, right[1]], &[]);
    }

    #[test]
    fn a_place_of_which_the_whole_text_speaks() {
        let around = [("Voters in Denmark stayed away.", "Wähler in Dänemark blieben fern."); 2];
        let beads = |middle| [around[0], middle, around[1]];
        let lost = ("The UN says that Denmark is rich.", "Die UNO sagt, man ist reich.");
        observes(("en", "de"), &beads(lost), &[(1, Observed::Missing, "Denmark", "")]);
        // МГУ is Moscow's, and the US is America.
        let lost = ("Talks in Moscow ended early.", "Переговоры в МГУ закончились рано.");
        observes(("en", "ru"), &[lost], &[]);
        observes(("de", "en"), &[("Die Wahlen in Amerika sind vorbei.", "The elections in the US are over.")], &[]);
    }

    #[test]
    fn one_letter_wrong_in_the_name_of_a_place() {
        observes(
            ("en", "cs"),
            &[("The number of cases in Israel rose.", "Počet případů v Iraeli vzrostl.")],
            &[(0, Observed::Misspelled, "Israel", "Iraeli")],
        );
        observes(
            ("zh", "en"),
            &[("西班牙也宣布封锁。", "Sptin has also announced a lockdown.")],
            &[(0, Observed::Misspelled, "西班牙", "Sptin")],
        );
        // Another thing of a like name.
        observes(("ru", "en"), &[("Он живёт в округе Колумбия.", "He lives in the District of Columbia.")], &[]);
    }

    #[test]
    fn a_name_of_which_a_word_is_in_many_others() {
        let beads = [
            ("The mayor of New York spoke.", "Promluvil starosta města New York."),
            ("A ship sailed to New York on Monday.", "V pondělí do New vyplula loď."),
        ];
        observes(("en", "cs"), &beads, &[(1, Observed::Missing, "York", "")]);
    }

    #[test]
    fn a_stranger_beside_the_half_that_is_kept() {
        let beads = |name: &'static str| [("On Monday the guest Pavel Kuzmin left the town.", name)];
        observes(
            ("en", "cs"),
            &beads("V pondělí host Pavel Hofstetter odjel z města."),
            &[(0, Observed::Replaced, "Kuzmin", "Hofstetter")],
        );
        // The same name as another language has it, and a title.
        observes(("en", "cs"), &beads("V pondělí host Pavel Kuzmín odjel z města."), &[]);
        let minister =
            ("Ha parlato la ministra dei Trasporti Anna Brandtner.", "Minister van Vervoer Anna Brandtner sprak.");
        observes(("it", "nl"), &[minister], &[]);
        let minister =
            ("La ministra dei Trasporti Anna Brandtner parla.", "Menteri Perhubungan Anna Brandtner berbicara.");
        observes(("it", "id"), &[minister], &[]);
        let beads = [
            ("They met in Abu Dhabi.", "Setkali se v Abú Zabí."),
            ("This is called Greater Linz.", "Říká se tomu Velký Linec."),
        ];
        observes(("en", "cs"), &beads, &[]);
    }

    #[test]
    fn a_name_that_is_like_another_of_the_document_is_no_slip_of_it() {
        let song = ("They sang the song of Bello twice.", "Они дважды спели песню о Белло.");
        let bass = ("The bass was played by Peter Ball.", "На басу выступал вместе с Питером Боллом.");
        observes(("en", "ru"), &[song, bass], &[]);
    }

    #[test]
    fn half_a_title_is_translated_and_no_stranger() {
        let came = ("Gäste kamen nach Ulmbach.", "Guests came to Ulmbach.");
        let shut = ("Dann schloss in Ulmbach die Grande Wiese.", "Then there the Grand Meadow was shut.");
        observes(("de", "en"), &[came, shut], &[]);
        let shut = ("Dann schloss in Ulmbach die grande Wiese.", "Then the meadow of Kasbert was shut.");
        observes(("de", "en"), &[came, shut], &[(1, Observed::Replaced, "Ulmbach", "Kasbert")]);
    }

    #[test]
    fn the_first_that_is_said_of_somebody_is_the_full_name() {
        let later = ("Nobody answered Brandtner.", "Nikdo Brandtnerovi neodpověděl.");
        let first = ("On Monday the player Pavel Brandtner left the town.", "V pondělí hráč odjel z města.");
        observes(("en", "cs"), &[first, later], &[(0, Observed::Missing, "Brandtner", "")]);
        observes(("en", "cs"), &[later, first], &[]);
    }

    #[test]
    fn what_is_written_small_is_no_name_that_is_faintly_heard() {
        let beads = [
            ("Starostkou je Markéta Dvořáková.", "The mayor is Markéta Dvořáková."),
            ("Většinu získaly soukromé stanice Nova a Prima.", "Most went to the private stations Nova and Markéta."),
        ];
        observes(("cs", "en"), &beads, &[(1, Observed::Replaced, "Prima", "Markéta")]);
    }

    #[test]
    fn a_name_that_is_translated_elsewhere_is_not_missed() {
        let beads = [
            ("Приз «Дальний Восток» вручил Кузьмин.", "The Dalny Vostok prize was handed over by Kuzmin."),
            ("Кузьмин хвалил Дальний Восток.", "Kuzmin praised the Russian Far East."),
            ("Сам Кузьмин знает Дальний Восток.", "Kuzmin himself knows the Russian Far East."),
        ];
        observes(("ru", "en"), &beads, &[]);
        // An abbreviation stands for the compound that the name begins.
        let beads = [
            ("東京で会議があった。", "The meeting was held in Tokyo."),
            ("福島へ記者が行った。", "Reporters went to Fukushima."),
            ("記者は東京へ戻った。", "Then reporters returned to Tokyo."),
            ("東京電力の事故から十年。", "Ten years after the TEPCO accident at Fukushima."),
        ];
        observes(("ja", "en"), &beads, &[]);
    }

    #[test]
    fn nouns_of_offices_are_no_names_for_their_capitals() {
        for (lang, office, spoke) in [
            ("es", "El Parlamento", "habló"),
            ("fr", "Le Parlement", "a parlé"),
            ("it", "Il Parlamento", "ha parlato"),
            ("pt", "O Parlamento", "falou"),
            ("ca", "El Parlament", "va parlar"),
            ("gl", "O Parlamento", "falou"),
            ("ro", "Ieri Parlamentul", "a vorbit"),
            ("tr", "Dün Parlamento", "konuştu"),
            ("id", "Kemarin Parlemen", "berbicara"),
            ("ms", "Semalam Parlimen", "bercakap"),
            ("nl", "De Minister", "sprak"),
            ("pl", "Wczoraj Minister", "mówił"),
            ("sq", "Dje Parlamenti", "foli"),
            ("mt", "Il-Parlament", "tkellem"),
        ] {
            let texts = [office, "Kuzmin"].map(|who| format!("{who} {spoke}."));
            let side = Side::new(texts.iter().map(String::as_str).collect(), lookup(lang).unwrap());
            let noun = fold(office.split([' ', '-']).next_back().unwrap());
            assert!(side.units.iter().all(|unit| unit.key != noun), "{lang} {noun}");
            assert!(side.units.iter().any(|unit| unit.key == "kuzmin"), "{lang}");
        }
    }

    #[test]
    fn titles_are_translated() {
        observes(
            ("en", "cs"),
            &[
                ("The Corwen Bridge was closed by Brandtner.", "Brandtner most uzavřel."),
                ("Nothing was said by Brandtner about the bridge.", "Brandtner o mostě nic neřekl."),
            ],
            &[],
        );
    }

    #[test]
    fn names_in_texts_without_spaces() {
        let original = ["会议由王建国主持。", "记者采访了王建国和陈志强。", "陈志强没有回答。", "最后王建国感谢大家。"];
        let right = [
            "The meeting was chaired by Wang Jianguo.",
            "Reporters interviewed Wang Jianguo and Chen Zhiqiang.",
            "The question went to Chen Zhiqiang, who gave no answer.",
            "Finally the guests were thanked by Wang Jianguo.",
        ];
        let mut beads: Vec<(&str, &str)> = original.into_iter().zip(right).collect();
        observes(("zh", "en"), &beads, &[]);
        beads[3].1 = "Finally the guests were thanked by Wang Jainguo.";
        observes(("zh", "en"), &beads, &[(3, Observed::Misspelled, "建国", "Jainguo")]);
    }

    #[test]
    fn a_name_too_many_may_be_explained() {
        // A given name that the translation adds to a surname.
        let added = [
            ("Anna Brandtner opened the fair.", "Anna Brandtner eröffnete die Messe."),
            ("The Gunners praised Brandtner for it.", "Die Kanoniere lobten Anna Brandtner dafür."),
        ];
        observes(("en", "de"), &added, &[]);
        // One country by two names, one of which is that of a greater place.
        let america = [
            ("Sales in America rose.", "アメリカでの売り上げは伸びた。"),
            ("Peter Wilson left America.", "ピーター・ウィルソンは米国を去った。"),
        ];
        observes(("en", "ja"), &america, &[]);
        // People called after their town.
        let people = [
            ("The team from Ulmbach won in Graz.", "Das Team aus Ulmbach gewann in Graz."),
            ("The Blues have won again.", "Die Ulmbacher haben wieder gewonnen."),
        ];
        observes(("en", "de"), &people, &[]);
    }

    #[test]
    fn two_names_that_are_alike_are_two_names() {
        let towns = [
            ("Der Bus fährt in Markhausen ab.", "The bus leaves from Markhausen."),
            ("Der Zug hält in Nellhausen.", "The train stops in Nellhausen."),
            ("Zwischen Graz und Markhausen fiel Schnee.", "Snow fell between Graz and Nellhausen."),
        ];
        observes(("de", "en"), &towns, &[(2, Observed::Replaced, "Markhausen", "Nellhausen")]);
    }

    #[test]
    fn a_hole_needs_no_name() {
        let museum = "Das Museum in Gent wurde wieder geöffnet.";
        observes(("de", "en"), &[(museum, "The museum in Ghent reopened.")], &[]);
        observes(("de", "en"), &[(museum, "The in Ghent reopened.")], &[(0, Observed::Missing, "", "The in")]);
        // Where the original has one, too, it is meant.
        observes(("de", "en"), &[("So steht es da: ( )", "So it is written: ( )")], &[]);
    }

    #[test]
    fn odd_input() {
        observes(("en", "ru"), &[], &[]);
        observes(("zh", "ja"), &[("", ""), ("你好", "東京")], &[]);
        observes(("ar", "he"), &[("محمد", "")], &[]);
    }
}
