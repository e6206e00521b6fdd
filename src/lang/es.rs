//! Spanish: what CLDR does not have.

use super::*;

/// Spanish.
pub static LANG: Lang = Lang {
    code: "es",
    english: "Spanish",
    iso3: "spa",
    kin: &["ca", "gl", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s es",
        open_words: "el la los las un una de del y o e en a al por para con entre sobre hacia desde según sin",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.c abr afma afmas afmo afmos ago aprox arq art arts av avda bco bol c c.p c.s c.v c/c cap \
            cf cfr cnel comm corp cía d da dcha depto deptos desv dic doc dom dpto dptos dr dra drs dto \
            dtor dª dña e e.g ed ee ee.uu ej emm ene enero esq etc exc excma excmas excmo excmos exma \
            exmas exmo exmos fabric feb ff.cc fig figs fr gral h.p hno hnos id ilma ilmas ilmo ilmos inc \
            ing izq jj.oo jue jul jun km korn l lcda lcdo lda ldo lic licda licdo ltd ltda ltdo lun mill \
            mié mm mons mr mrs ms mss mtro máx mín n nov ntra ntro nº núm núms o.m oct p p.ej pdte pp \
            prof prov pza pág págs r.d r.u rdo rdos ref reg rev rr.hh rvdmo rvdmos rvdo rvdos s s.a sdad \
            seg sept sr sra sras sres srs srta srtas ss ss.aa ss.mm sta sto sáb tel trad tte u.s u.s.a \
            ud uds uu v.gr vd vda vds vid vie vol vs",
        starters: "a al algunos así aunque como con cuando de del desde donde el ella ellas ellos en entonces \
            es esa ese esta estas este estos fue hay la las le lo los mi mientras muchos no nosotros o \
            para pero por porque quién qué se según si sin sino sobre su sus todo todos tras tú un una \
            unas unos usted y yo él",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        that: "que",
        me: "yo me mi mis mí nosotros nos nuestro nuestra nuestros nuestras",
        saying: "advirt afirm agreg anunci asegur añad coment cont declar dice dicho dijo escrib explic \
                 indic manifest pregunt respond según señal sostuv",
        ..PLAIN
    },
    ..BASE
};
