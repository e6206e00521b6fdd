//! Polish: what CLDR does not have.

use super::*;

/// Polish.
pub static LANG: Lang = Lang {
    code: "pl",
    english: "Polish",
    iso3: "pol",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o y i ia ja ska ów um",
        forms: "- a u em ie e y i ę ą ej ego emu ym im owi ów om ach ami ii ią ię ją ję ji iej iego iemu imi ich \
                ych ymi owie iem iom iami iach o io ia ó",
        turns: "k>c ka>c g>dz ga>dz r>rz ra>rz ł>l ła>l t>c ta>c d>dz da>dz ek>k ec>c ec>ć ń>ni ś>si ź>zi ć>ci \
                eł>ł en>n er>r ów>ow ód>odz ódź>odzi ch>sz st>śc zd>źdz sł>śl ół>oł ór>or óg>og ąb>ęb ń>n ol>l \
                ń>nie ek>ki n>ni",
        open_words: "i lub oraz a w we na z ze od do dla przy pod nad między przez bez około ku o po za",
        pronouns: "on ona ono jego jej jemu ją go mu nim nią oni ich ten ta to swój swoją swoje który która",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "abp al ang art bm bp br błog dn doc dr ds dł e franc gen gm godz gr hab hiszp hr im in inż \
            itd itp jw kard kol kpr kpt ks lek m m.in med mgr min mjr mld mln n n.e niem np nr o o.o ob \
            ok oprac os p p.n.e par pkt pl por pow poz pp ppor ppłk prof przyp ps pseud płd płk płn r \
            red ros rozdz rr s s.a sek sierż sp str sygn szer t tel tj tt tys tzn tzw tłum ub ul ur ust \
            w wg woj wsch ww wyd wys wł zach zm zob zw zł łac św św.św ż",
        ordinal_stop: true,
        starters: "a ale bez choć ci czy dla dlaczego do gdy gdzie i ich ja jak jego jej jeśli kiedy kto lub \
            między my na nad nie o od on ona one oni ono po pod przed przez przy ta tak tam te ten teraz \
            to tu ty u w we wszyscy wszystkie wtedy wy z za ze że",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«‘’",
        marks: marks("„”«»"),
        dash: true,
        that: "że",
        me: "ja mnie mi mną mój moja moje mojego mojej my nas nam nami nasz nasza nasze naszego naszych jestem jesteśmy",
        saying: "doda dodaj mówi napisa odpowied ogłos oświadcz pisze podkreśl powiedzi przyzna stwierdz \
                 tłumacz według wyjaśni zapyta zaznacz zdaniem",
        ..PLAIN
    },
    ..BASE
};
