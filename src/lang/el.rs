//! Greek: what CLDR does not have.

use super::*;

/// Greek.
pub static LANG: Lang = Lang {
    code: "el",
    english: "Greek",
    iso3: "ell",
    script: Script::Greek,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ς ος ης ας α η ο ι ες ους",
        forms: "- ος ου ο ε οι ων ους α ας ης η ες εις εως ι ια ιας ς υ ιο ιου ω ως αδες αδων ον οις εα ατος ατα \
                εας εους",
        turns: "ι>ι ευς>ε",
        open_words: "ο η το οι τα του της των τον την και ή σε στο στη στην στον στους στις από με για μεταξύ \
            προς κατά χωρίς",
        pronouns: "αυτός αυτή αυτό του της τον την τους",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "άρθρ α.ε αγ απρ αρ αριθ αυγ βλ δεκ δηλ δισ δρ εκ εκατ ιαν ιουλ ιουν κ κ.ά κ.κ κ.λπ κ.τ.λ κα \
            καθ κλπ κτλ λ.χ λεωφ μ.μ μ.χ μαρ νοε οδ οκτ π.μ π.χ παρ σ σελ σεπ σεπτ τ.μ τηλ υπ φεβ χλμ χρ",
        starters: "ένα ένας έτσι ή αλλά αν από αυτή αυτό αυτός για γιατί δεν ενώ η και με μετά μια ο οι ποιος \
            πολλοί που πού πριν σε στη στην στο τα την της το τον του των τότε χωρίς όλοι όπως όταν",
        marks: ";\u{37e}",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        marks: marks("«»“”"),
        dash: true,
        that: "ότι πως",
        me: "εγώ με μου εμένα εμείς μας",
        saying: "έγραψε ανέφερε απάντησε δήλωσε είπε εξήγησε λέει πρόσθεσε σημείωσε σύμφωνα τόνισε υποστήρι",
        ..PLAIN
    },
    ..BASE
};
