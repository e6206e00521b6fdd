//! Irish: what CLDR does not have.

use super::*;

/// Irish.
pub static LANG: Lang = Lang {
    code: "ga",
    english: "Irish",
    iso3: "gle",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "is, agus"),
        (
            C::Small,
            "1=amháin,haon,aon; 2=dó,dhá,dhó,beirt; 3=trí,triúr; 4=ceathair,ceithre; 5=cúig; 6=sé; 7=seacht; \
             8=ocht; 9=naoi; 10=deich; 20=fiche,scór; 30=tríocha; 40=daichead; 50=caoga; 60=seasca; 70=seachtó; \
             80=ochtó; 90=nócha; 12=dó dhéag,dhá déag; 0=náid",
        ),
        (C::Mult, "100=céad,gcéad; 1000=míle; 1000000=milliún,mhilliún; 1000000000=billiún,bhilliún"),
        (C::Half, "leath"),
        (C::Percent, "faoin gcéad, sa chéad, faoin céad"),
        (C::Ordinal, "1=aonú; 2=dóú,dara; 3=tríú; 4=ceathrú; 5=cúigiú; 6=séú; 7=seachtú; 8=ochtú; 9=naoú; 10=deichiú"),
        (C::OrdinalAfter, "ú, adh, ed"),
        (C::Currency, "EUR=euro,eoró; USD=dollar,dollair,dolar; GBP=punt,phunt"),
        (C::Cent, "EUR=cent,ceint"),
        (
            C::Unit,
            "year=bliain,bliana,mbliana; month=mí; week=seachtain,seachtaine; day=lá,laethanta; hour=uair, \
             uair an chloig,uaire; minute=nóiméad,nóiméid,bomaite; kilometer=ciliméadar,ciliméadair; \
             meter=méadar,méadair,mhéadar,mhéadair; centimeter=ceintiméadar,ceintiméadair,gceintiméadar; \
             gram=gram,graim,ghraim; mile=míle slí; cup=cupán,chupán,cupáin; degree=céim,céimeanna,chéim; \
             celsius=céim celsius; inch=orlach,orlaí,n-orlach; foot=troigh,troithe,dtroithe",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- e a í aigh each",
        turns: "",
        before: "d' b' m'",
        starts: "b>mb c>gc d>nd f>bhf g>ng p>bp t>dt b>bh c>ch d>dh f>fh g>gh m>mh p>ph s>sh t>th s>ts a>ha e>he \
                i>hi o>ho u>hu a>n-a e>n-e i>n-i o>n-o u>n-u a>t-a e>t-e i>t-i o>t-o u>t-u",
        open_words: "agus nó an na ar le ó",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: ".i a.d co dr etc i.n iml lch m.sh r.c r.n srl tuas uas uimh",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
