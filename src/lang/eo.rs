//! Esperanto: what CLDR does not have.

use super::*;

/// Esperanto.
pub static LANG: Lang = Lang {
    code: "eo",
    english: "Esperanto",
    iso3: "epo",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "kaj"),
        (C::Half, "duono, duona, duonan"),
        (C::Mult, "1000000=miliono,milionoj,milionojn; 1000000000=miliardo,miliardoj,miliardojn"),
        (C::Percent, "procento, procentoj, elcentoj, elcento, procentojn, elcentojn"),
        (C::OrdinalAfter, "-a, a, -an"),
        (C::Currency, "USD=dolaro,dolaroj,dolarojn; EUR=eŭro,eŭroj,eŭrojn; RUB=rublo,rubloj"),
        (C::Ending, "j, n, jn"),
        (C::YearWord, "jaro, jaro de"),
        (C::CenturyWord, "jarcento, jarcenta"),
        (C::DateFiller, "de, la"),
        (C::ClockBefore, "sure=je la"),
        (
            C::Unit,
            "year=jaro,jaroj,jarojn; month=monato,monatoj,monatojn; week=semajno,semajnoj; day=tago,tagoj, \
             tagojn; hour=horo,horoj,horojn; minute=minuto,minutoj; kilometer=kilometro,kilometroj; second=s; day=tagoj,tago,tagojn; week=semajnoj,semajno,semajnojn; year=jaroj,jaro,jarojn; hour=horoj,horo,horojn; month=monatoj,monato,monatojn; minute=minutoj,minuto,minutojn",
        ),
        (C::BelowZero, "sub nulo"),
        (C::Minus, "minus"),
        (C::Season, "21=printempo,printempe; 22=somero,somere; 23=aŭtuno,aŭtune; 24=vintro,vintre"),
        (C::QuarterWord, "kvaronjaro"),
        (C::HalfYearWord, "duonjaro"),
        (C::Part, "3=trionoj,triono; 4=kvaronoj,kvarono; 5=kvinonoj,kvinono; 10=dekonoj,dekono; 100=centonoj"),
        (C::Mixed, "0.25=kvarono; 0.3333333333333333333=triono"),
        (C::Group, "12=dekduo"),
        (C::Point, "komo"),
        (C::Cent, "EUR=cendo,cendoj"),
        (C::DecadeBefore, "jaroj"),
        (C::About, "ĉirkaŭ, proksimume, preskaŭ"),
        (C::Over, "pli ol, almenaŭ"),
        (C::Under, "malpli ol, maksimume"),
        (C::RangeTo, "ĝis"),
        (C::TimesWord, "foje, oble, fojojn"),
        (C::Times, "2=duoble,duobla"),
        (C::Counter, "homoj,personoj"),
        (C::Idiom, "unu el, unu la alian"),
        (C::Vague, "dekoj da, centoj da, miloj da"),
        (C::OutOf, "el,el ĉiuj"),
        (C::Part, "2=duonoj; 6=sesonoj,sesono; 7=seponoj; 8=okonoj,okono; 9=naŭonoj; 100=centono; 1000=milonoj"),
        (C::Percent, "points=procentpunktoj,procentpunkto,procentpunktojn,procentaj punktoj,elcentaj punktoj"),
        (C::AboutAfter, "over=aŭ pli; under=aŭ malpli"),
        (C::Unit, "basis-point=bazpunktoj,bazpunktojn"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- o",
        forms: "- o on oj ojn a an aj ajn",
        turns: "",
        open_words: "la kaj aŭ de en al el kun por inter sur per",
        joiners: "kaj aŭ",
        pronouns: "li ŝi lia ŝia lin ŝin ili ilia ĝi ĝia tiu ĉi kiu",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.k d-ro e ekz k.a k.t.p kp ktp n-ro p p.k prof proks r red s-ino s-ro t t.e v ĉ",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        that: "ke",
        me: "mi min mia miaj ni nin nia niaj",
        saying: "aldonis diras diris klarigis respondis skribis",
        ..PLAIN
    },
    ..BASE
};
