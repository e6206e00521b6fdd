//! Portuguese: what CLDR does not have.

use super::*;

/// Portuguese.
pub static LANG: Lang = Lang {
    code: "pt",
    english: "Portuguese",
    iso3: "por",
    kin: &["ca", "es", "gl", "it"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s es",
        open_words: "o a os as um uma de do da dos das e ou em no na nos nas ao à por pelo pela com para entre \
            sobre desde",
        pronouns: "ele ela eles seu sua seus suas lhe este esta esse essa",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.c a.m abr abrev adm aer ago agric anat ap apart aprox apt arit arq arqueol arquit art \
            arts astron autom aux av biogr bras c cap caps cel cf cia col compl cont contab créd cx círc \
            cód d d.c dep desc dez dipl dir div doc dr dra dras drs déb e.g ed educ eletr eletrôn eng \
            esp etc eua ex exma exmo fac fasc fem fev ff fig fil filos fisiol fl fls fot fr fís gen geom \
            gov gên hist i.e ilma ilmo inc ingl jan jr jul jun jur lat lda lg lin liter ltd ltda mai \
            matem min mov máx méd mín mús n n.sra n.t neol nov nº náut núm obs odont odontol org organiz \
            out p p.m pe ph.d pol pp pq pres prof profa pron próx psicol pág págs pç quím r r.s.v.p ref \
            relat rep s s.a sen set sgt sociol sr sra sras srs sta sto séc sécs símb tecnol tel ten \
            transp trav univ v v.t vol vols vs w.c álg índ",
        starters: "a alguns antes após as assim com como da das de desde do dos e ela elas ele eles em embora \
            enquanto então essa esse esta estas este estes eu foi há mas muitos na nas no nos não nós o \
            onde os ou para pela pelo por porque quando que quem se segundo sem seu sobre sua todos um \
            uma é",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        that: "que",
        me: "eu me meu minha meus minhas mim nós nos nosso nossa nossos nossas",
        saying: "acrescent afirm anunci coment cont declar destac disse dito diz escrev explic garant \
                 pergunt respond ressalt segundo",
        ..PLAIN
    },
    ..BASE
};
