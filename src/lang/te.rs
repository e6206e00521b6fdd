//! Telugu: what CLDR does not have.

use super::*;

/// Telugu.
pub static LANG: Lang = Lang {
    code: "te",
    english: "Telugu",
    iso3: "tel",
    script: Script::Telugu,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (
            C::Small,
            "0=సున్నా,సున్న; 1=ఒకటి,ఒక; 2=రెండు; 3=మూడు; 4=నాలుగు; 5=ఐదు,అయిదు; 6=ఆరు; 7=ఏడు; 8=ఎనిమిది; \
             9=తొమ్మిది; 10=పది; 11=పదకొండు; 12=పన్నెండు; 13=పదమూడు; 14=పద్నాలుగు,పధ్నాలుగు; 15=పదిహేను,పదునైదు; \
             16=పదహారు; 17=పదిహేడు; 18=పద్దెనిమిది,పధ్ధెనిమిది; 19=పంతొమ్మిది,పందొమ్మిది; 20=ఇరవై,ఇరువై; \
             30=ముప్పై; 40=నలభై; 50=యాభై,యాబై; 60=అరవై; 70=డెబ్బై,డబ్బై; 80=ఎనభై; 90=తొంభై",
        ),
        (
            C::Mult,
            "100=వంద,వందలు,వందల,నూట,నూరు; 1000=వెయ్యి,వేలు,వేల; 100000=లక్ష,లక్షలు,లక్షల; 10000000=కోటి,కోట్లు, \
             కోట్ల",
        ),
        (C::Half, "అర, సగం"),
        (C::Percent, "శాతం"),
        (C::OrdinalAfter, "వ, వది"),
        (C::Ordinal, "1=మొదటి,మొదటిది; 2=రెండవ,రెండో; 3=మూడవ,మూడో"),
        (C::Currency, "INR=రూపాయలు,రూపాయల,రూపాయి; USD=డాలర్లు,డాలర్ల,డాలర్"),
        (
            C::Unit,
            "year=సంవత్సరాలు,ఏళ్లు,సంవత్సరం,ఏళ్ల; month=నెలలు,నెల; week=వారాలు,వారం; day=రోజులు,రోజు; hour=గంటలు, \
             గంట; minute=నిమిషాలు; kilometer=కిలోమీటర్లు",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- ్ ు ి",
        forms: "- ు ను ని కు కి లో తో నుంచి నుండి యొక్క పై కోసం ల లు లను లకు ిని ికి ిలో ుని ుకు ులో ుతో",
        turns: "",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "కి.మీ క్రీ క్రీ.పూ క్రీ.శ డా నం పే ప్రొ రూ లి శ శ్రీ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
