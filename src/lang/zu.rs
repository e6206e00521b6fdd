//! Zulu: what CLDR does not have.

use super::*;

/// Zulu.
pub static LANG: Lang = Lang {
    code: "zu",
    english: "Zulu",
    iso3: "zul",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Currency, "ZAR=R"),
        (C::PercentBefore, "amaphesenti angu-,amaphesenti angama-,amaphesenti ayi-,amaphesenti ayisi-"),
        (
            C::Small,
            "1=kunye,munye,eyodwa,elilodwa,nanye; 2=kubili,amabili,ezimbili,ababili,nambili,nababili; 3=kuthathu,amathathu,ezintathu,abathathu,nantathu; \
             4=kune,amane,ezine,abane,nane; 5=isihlanu,amahlanu,ezinhlanu,abahlanu,emihlanu,nanhlanu; \
             6=isithupha,ayisithupha,eziyisithupha,abayisithupha,nesithupha; 7=isikhombisa,ayisikhombisa,eziyisikhombisa,abayisikhombisa,nesikhombisa; \
             8=isishiyagalombili,ayisishiyagalombili,eziyisishiyagalombili,abayisishiyagalombili,nesishiyagalombili; \
             9=isishiyagalolunye,ayisishiyagalolunye,eziyisishiyagalolunye,abayisishiyagalolunye,nesishiyagalolunye; \
             10=ishumi,alishumi,eziyishumi,abayishumi,eziwu ishumi; 20=amashumi amabili,angamashumi amabili,ezingamashumi amabili,abangamashumi amabili; \
             30=amashumi amathathu,angamashumi amathathu,ezingamashumi amathathu,abangamashumi amathathu; \
             40=amashumi amane,angamashumi amane,ezingamashumi amane,abangamashumi amane; \
             50=amashumi amahlanu,angamashumi amahlanu,ezingamashumi amahlanu,abangamashumi amahlanu; \
             60=amashumi ayisithupha,abangamashumi ayisithupha; 70=amashumi ayisikhombisa,abangamashumi ayisikhombisa; \
             80=amashumi ayisishiyagalombili,abangamashumi ayisishiyagalombili; 90=amashumi ayisishiyagalolunye,abangamashumi ayisishiyagalolunye; \
             100=ikhulu,eziyikhulu,abayikhulu; 200=amakhulu amabili,abangamakhulu amabili; 300=amakhulu amathathu,abangamakhulu amathathu; \
             400=amakhulu amane; 500=amakhulu amahlanu",
        ),
        (
            C::Unit,
            "year=iminyaka,unyaka,yrs; day=izinsuku,usuku; week=amaviki,iviki; month=izinyanga,inyanga; hour=amahora,ihora",
        ),
        (C::And, "na,no"),
        (C::Percent, "amaphesenti,iphesenti,phesenti"),
        (C::Mult, "1000000=million; 1000000000=billion"),
        (
            C::Currency,
            "ZAR=amarandi,irandi,randi,amarandi ayizi-; USD=amadola,idola,dola,amadola aseMelika; EUR=ama-euro,i-euro; \
             GBP=amaphawundi,iphawundi",
        ),
        (C::YearWord, "unyaka,ngonyaka,ngonyaka ka-,ngo-,ngo,ngonyaka wezi-"),
        (C::CenturyWord, "ikhulu leminyaka"),
        (C::About, "cishe,cishe abangu-,cishe ku-,cishe abe"),
        (C::Over, "ngaphezu kuka-,okungenani,ngaphezulu kuka-"),
        (C::Under, "ngaphansi kuka-"),
        (
            C::UnitBefore,
            "year=iminyaka,iminyaka engu-,iminyaka engama-; month=izinyanga; week=amasonto,amaviki; day=izinsuku; \
             hour=amahora; minute=imizuzu; kilometer=amakhilomitha; meter=amamitha; kilogram=amakhilogremu",
        ),
        (C::HalfDay, "morning=ekuseni; afternoon=ntambama; evening=kusihlwa; night=ebusuku"),
        (C::BelowZero, "ngaphansi kukaziro"),
        (C::Minus, "ngaphansi"),
        (C::Season, "21=intwasahlobo; 22=ihlobo; 23=ikwindla; 24=ubusika"),
        (C::Mixed, "0.25=ikota"),
        (C::Point, "iphoyinti"),
        (C::DecadeBefore, "iminyaka yawo"),
        (C::RangeTo, "kuya"),
        (C::TimesWord, "izikhathi"),
        (C::Times, "2=kabili"),
        (C::Counter, "abantu"),
        (C::Idiom, "omunye wabantu"),
        (
            C::Ordinal,
            "1=wokuqala,yokuqala,sokuqala; 2=wesibili,yesibili,sesibili; 3=wesithathu,yesithathu; 4=wesine, \
             yesine; 5=wesihlanu,yesihlanu",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "ni",
        before: "u i e o a ku ka no na nge kwa wa ya la ba se ngu yi ku- u- i- e- ka- no- na- kwa- wa- ya- base- \
                wase- yase- se- nge- ngu-",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "dkt ik isib mnu mz nj njll nkk prof solwz", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        that: "ukuthi",
        me: "mina thina wami yami lami kwami zami wethu yethu",
        saying: "bathe kusho uthe wathi",
        ..PLAIN
    },
    ..BASE
};
