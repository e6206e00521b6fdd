//! Finnish: what CLDR does not have.

use super::*;

/// Finnish.
pub static LANG: Lang = Lang {
    code: "fi",
    english: "Finnish",
    iso3: "fin",
    kin: &["et"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- nen i e a s n us is as",
        forms: "- n en in a ä ta tä ssa ssä sta stä an än on un yn ön een iin oon uun aan ään lla llä lta ltä \
                lle na nä ksi tta ttä t ja jä jen ien ten den iden ista istä issa issä ille illa iltä ihin ia iä \
                sen seen sessa sesta selle sella iset hen hin nsa nsä ksen kseen ksessa ksesta ksella kselle \
                essa estä esta elle ellä ella elta enä ilta ina iksi llaan ksia eksi ei itä ita ensa insa",
        turns: "kk>k pp>p tt>t k> p>v t>d nk>ng nt>nn lt>ll rt>rr mp>mm lke>lje nen>s s>ks s>kse s>hde us>uks \
                us>ude is>iks as>aa i>e e>ee si>de si>te t>te ki>e k>j",
        after: "kin kaan kään ko kö han hän mme nne ni",
        open_words: "ja tai",
        pronouns: "hän hänen häntä hänelle se sen sitä he heidän tämä tämän",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "dr eaa ed ekr eli em engl esim evl hra huom jaa jkr jne joht kirj klo ko ks milj mk mm mr \
            mrd mrs mukaan n nk noin ns nti os po prof puh ruots rva s sak srk st suom t tms toht \
            tohtori toim tri v vrt vs ym yms",
        ordinal_stop: true,
        starters: "ei että he hän ja jos kaikki koska kuin kuka kun me miksi minä missä miten mitä mutta ne \
            niin nyt nämä se siellä sinä sitten tai te tuo tämä täällä",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»»",
        marks: marks("””’’"),
        dash: true,
        that: "että",
        me: "minä minun minua minulle minut me meidän meitä meille olen olemme",
        saying: "kertoi kertoo kirjoit lisäsi mukaan sanoi sanoo toteaa totesi vastas",
        ..PLAIN
    },
    ..BASE
};
