//! Where sentences end, as far as it hangs on the language.

/// What a language has to say about the ends of its sentences.
#[derive(Debug)]
pub struct Sentences {
    /// Words that keep their full stop within a sentence: without the last stop, in small letters, parted by spaces. The
    /// parts of a spaced abbreviation (`z. B.`) stand one by one. Source: CLDR's suppressions without those that are
    /// words too, and what these lack.
    pub abbreviations: &'static str,
    /// Small words, parted by spaces, that begin a sentence so often that an abbreviation before them is taken for its
    /// end.
    pub starters: &'static str,
    /// `3.` is "third".
    pub ordinal_stop: bool,
    /// What may follow a quotation in the same sentence though the quotation ends one: beginnings, parted by spaces.
    pub after_quotation: &'static str,
    /// Marks of its own that end a sentence.
    pub marks: &'static str,
    /// A space is all that parts sentences.
    pub space_ends: bool,
}

impl Sentences {
    /// Nothing of its own.
    pub const NONE: Sentences = Sentences {
        abbreviations: "",
        starters: "",
        ordinal_stop: false,
        after_quotation: "",
        marks: "",
        space_ends: false,
    };
}
