//! Slovenian: what CLDR does not have.

use super::*;

/// Slovenian.
pub static LANG: Lang = Lang {
    code: "sl",
    english: "Slovenian",
    iso3: "slv",
    kin: &["bs", "hr", "mk", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "in"),
        (C::Article, "en, ena, eno, enega, ene"),
        (C::Half, "pol, polovica, polovico"),
        (
            C::Mult,
            "1000=tisoč,tisoče; 1000000=milijon,milijona,milijonov,milijone,mio.; 1000000000=milijarda, \
             milijarde,milijard,milijardo,mrd.",
        ),
        (C::Percent, "odstotek, odstotka, odstotkov, odstotke, odstotki, procent, procentov"),
        (C::OrdinalAfter, "."),
        (
            C::Currency,
            "EUR=evro,evra,evrov,evri,evre; USD=dolar,dolarja,dolarjev,dolarje; GBP=funt,funtov; RUB=rubljev",
        ),
        (C::YearWord, "leto, leta, letu, l."),
        (C::DecadeWord, "leta, let, letih, -ih"),
        (C::CenturyWord, "stoletje, stoletja, stoletju"),
        (C::QuarterWord, "četrtletje, četrtletju"),
        (
            C::Month,
            "1=januarja,januarju; 2=februarja,februarju; 3=marca,marcu; 4=aprila,aprilu; 5=maja,maju; 6=junija, \
             juniju; 7=julija,juliju; 8=avgusta,avgustu; 9=septembra,septembru; 10=oktobra,oktobru; 11=novembra, \
             novembru; 12=decembra,decembru",
        ),
        (C::ClockBefore, "sure=ob; do, od, okoli"),
        (C::Hour, "uri, ure, uro"),
        (C::About, "približno, okoli, skoraj, približno"),
        (C::Over, "več kot, nad, vsaj"),
        (C::Under, "manj kot, pod, največ, do"),
        (C::RangeTo, "do, in, ali"),
        (C::Idiom, "eden od, ena od, eden izmed, drug drugega, prvič"),
        (
            C::Unit,
            "year=leto,leta,let; month=mesec,meseca,mesecev; week=teden,tedna,tednov; day=dan,dni,dneva; \
             hour=ura,ure,ur,uro; minute=minut,minute; kilometer=kilometrov,kilometra; meter=metrov",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o i ija",
        forms: "- a u e i o om em ju ja je jem ama ami ih ov ova ovega ovem ev evem ega emu im ah ijo iji ije",
        turns: "ec>c ek>k el>l er>r en>n c>č r>rj j>j or>orj",
        open_words: "in ali a v na s z iz od do za pri pod nad med skozi brez okoli k po",
        pronouns: "on ona njegov njen njega nje mu ji oni njihov ta to svoj svojo ki",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad ang angl apr avg c d d.d d.o.o dec dipl doc dr feb fr g ga gdč gen gl i idr im inž ipd \
            it itd jan kr l lat m mag maj maks min mio mlrd mrd n nem nov npr o odst ok okt oz pog polk \
            pr prib pribl prim prof r rkp sept slov stol str sv t t.i tel tis tj ul univ ur čl št",
        ordinal_stop: true,
        starters: "a ali brez da do in jaz k kako kdo ker kje ko med mi na nad ne ni njegov od on ona oni ono \
            po pod pred pri s skozi ta tako takrat tam ti to tu v vi vsi z za zakaj zdaj če",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "»«", marks: marks("„“‚‘"), dash: true, ..PLAIN },
    ..BASE
};
