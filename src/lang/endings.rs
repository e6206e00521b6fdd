//! How names change in a language: the type of the data that each language file fills in.
//!
//! Lists are strings with spaces between the entries: they read as a grammar prints them, and the engine parses them
//! once. All entries are compared after folding (case and diacritics set aside), so accents may be written or left out.

/// What a language does to names. Everything empty: names never change, as in Vietnamese.
#[derive(Debug)]
pub struct NameForms {
    /// Endings that base forms have before others are put in their place; `-` is none. `Praha` changes as `Prah-a`.
    pub base: &'static str,
    /// Endings that forms have in their place; `-` is none.
    pub forms: &'static str,
    /// Changes at the end of the stem before an ending: `ец>ц` for Елец, Ельца; `>` nothing on the right: dropped.
    pub turns: &'static str,
    /// Particles written onto the end of any form: Finnish `kin`.
    pub after: &'static str,
    /// Articles, prepositions and conjunctions written onto the front: Arabic `و ب ل ال`, French `l' d'`.
    pub before: &'static str,
    /// Endings whose first consonant takes the shape of the stem's last one: Hungarian Budapesttel.
    pub doubled: &'static str,
    /// Signs that may part a name from its ending; what stands after them is not looked at.
    pub marks: &'static str,
    /// Changes of the first sound: Irish Baile, `mBaile`. Written as `turns`.
    pub starts: &'static str,
    /// Nouns are written with a capital, so that a capital is no sign of a name.
    pub nouns_capital: bool,
    /// Words that are written with a capital and are no names: months, days, titles, peoples.
    pub capital_words: &'static str,
    /// Ends of words for a people or a language that are written with a capital: `Danish`, `Peruvian`.
    pub peoples: &'static str,
    /// Ends of words for the people of a place where nouns have capitals, so that surnames may end so, too: `Münchner`.
    pub inhabitants: &'static str,
    /// Endings that no name has in its base form, though case forms of others would make them: Мария, and not Мариа.
    pub never_base: &'static str,
    /// Prepositions, articles and conjunctions that want a word after them: before a comma or a full stop one has been lost.
    pub open_words: &'static str,
    /// Those of them that no mark follows in any sentence: no pronouns, no adverbs, none that may stand far from its noun.
    pub unstranded: &'static str,
    /// Conjunctions among [`Self::open_words`]: a comma may follow them, and nothing but a word stands before them.
    pub joiners: &'static str,
    /// Articles of which [`Self::after_no_article`] speaks.
    pub articles: &'static str,
    /// Prepositions and conjunctions that never follow an article: "the of" has lost a word.
    pub after_no_article: &'static str,
    /// Titles before a name that are nothing without one, in the case that they are written in, no full stop: Mr, dr, signor.
    pub titles: &'static str,
    /// Pronouns of the third person: one more of them may stand for a name.
    pub pronouns: &'static str,
    /// Letters that a text may write in another way without a mistake: `ё>е`, an alef without its hamza.
    pub alike: &'static str,
    /// Whether names of other languages of the script are written as they sound: Havjers for Javier.
    pub respells: bool,
    /// What countries are called beside their names in CLDR: `GB=Britain|Great Britain;US=America`.
    pub places: &'static str,
    /// Letters that sound otherwise than in other languages of the script.
    pub sounds: &'static [(char, &'static str)],
}

impl NameForms {
    /// A language whose names take an apostrophe before whatever is added, and nothing else.
    pub const NONE: NameForms = NameForms {
        base: "-",
        forms: "-",
        turns: "",
        after: "",
        before: "",
        doubled: "",
        marks: "' :",
        starts: "",
        nouns_capital: false,
        capital_words: "",
        peoples: "",
        inhabitants: "",
        open_words: "",
        never_base: "",
        unstranded: "",
        joiners: "",
        articles: "",
        after_no_article: "",
        titles: "",
        alike: "",
        respells: false,
        pronouns: "",
        places: "",
        sounds: &[],
    };

    /// How this language says a letter that others say differently.
    pub fn sound(&self, letter: char) -> Option<&'static str> {
        self.sounds.iter().find(|(l, _)| *l == letter).map(|(_, sound)| *sound)
    }
}
