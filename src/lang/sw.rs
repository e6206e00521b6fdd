//! Swahili: what CLDR does not have.

use super::*;

/// Swahili.
pub static LANG: Lang = Lang {
    code: "sw",
    english: "Swahili",
    iso3: "swa",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::CountAfter, "milioni"),
        (C::HoursFromSix, "saa"),
        (C::HalfPast, "30=na nusu; 15=na robo; -15=kasorobo,kasoro robo"),
        (C::And, "na"),
        (C::Half, "nusu,na nusu"),
        (C::Mult, "1000=elfu; 1000000=milioni; 1000000000=bilioni; 100000=laki"),
        (C::Percent, "asilimia,phesenti"),
        (C::PercentBefore, "asilimia"),
        (C::OrdinalBefore, "ya,wa,la,cha,nambari,namba"),
        (
            C::Currency,
            "TZS=shilingi,shilingi za tanzania,tsh,sh.,tzs; KES=shilingi za kenya,ksh,kshs,ksh.,kes; USD=dola, \
             dola za marekani,dola za kimarekani; EUR=yuro,euro; GBP=pauni,pauni za uingereza; CNY=yuan; JPY=yeni; \
             INR=rupia; RUB=rubo; ZAR=randi",
        ),
        (C::YearWord, "mwaka,mwaka wa,mwakani,mwaka huo"),
        (C::CenturyWord, "before=karne ya; karne ya,karne"),
        (
            C::UnitBefore,
            "year=miaka,mwaka; month=miezi,mwezi; week=wiki; day=siku; hour=saa,masaa; minute=dakika; \
             kilometer=kilomita; meter=mita; kilogram=kilo",
        ),
        (C::About, "takriban,karibu,kama,yapata,takribani,kadiri ya"),
        (C::Over, "zaidi ya,angalau,si chini ya,kiasi cha zaidi ya"),
        (C::Under, "chini ya,hadi,pungufu ya,isiyozidi"),
        (C::RangeTo, "hadi,na,mpaka,au"),
        (C::Article, "moja,mmoja,kimoja"),
        (
            C::Small,
            "0=zero,sifuri; 1=mmoja,kimoja,jambo moja; 2=wawili,miwili,viwili,mawili; 3=watatu,mitatu,vitatu,matatu; \
             4=wanne,minne,vinne,manne; 5=watano,mitano,vitano,matano; 8=wanane,minane,vinane,manane; 40=arubaini, \
             arobaini; 30=thalathini; 80=thamanini",
        ),
        (
            C::Ordinal,
            "1=wa kwanza,ya kwanza,la kwanza,cha kwanza,za kwanza,kwa mara ya kwanza,kwanza; 2=wa pili,ya pili,la pili, \
             cha pili,za pili; 3=wa tatu,ya tatu,la tatu,cha tatu; 4=wa nne,ya nne,la nne,cha nne; 5=wa tano,ya tano, \
             la tano,cha tano; 6=wa sita,ya sita,la sita,cha sita; 7=wa saba,ya saba,la saba,cha saba; 8=wa nane,ya nane, \
             la nane,cha nane; 9=wa tisa,ya tisa,la tisa,cha tisa; 10=wa kumi,ya kumi,la kumi,cha kumi",
        ),
        (
            C::Mixed,
            "0.25=robo; 0.3333333333333333333=theluthi moja,theluthi; 0.6666666666666666667=theluthi mbili; \
             0.75=robo tatu",
        ),
        (C::Group, "12=dazeni"),
        (C::Vague, "mamia,maelfu,mamilioni,makumi"),
        (C::Point, "nukta,pointi"),
        (C::Minus, "hasi,kasoro"),
        (C::Cent, "USD=senti"),
        (C::DecadeBefore, "miaka ya"),
        (C::DateFiller, "ya,wa,mwezi,tarehe,mwaka"),
        (C::DateBefore, "tarehe,mnamo"),
        (C::Month, "1=januari; 3=machi; 12=disemba,desemba"),
        (C::ClockBefore, "saa"),
        (C::HalfDay, "morning=asubuhi,alfajiri; afternoon=mchana,alasiri; evening=jioni; night=usiku"),
        (C::Counter, "watu,mara"),
        (C::Times, "2=mara mbili; 3=mara tatu; 4=mara nne; 5=mara tano"),
        (
            C::Idiom,
            "kila mmoja,mmoja wa,moja ya,moja kwa moja,kwanza kabisa,mara moja,mmoja baada ya,pamoja,kwanza ni, \
             nusu fainali,mmoja kati ya",
        ),
        (
            C::Unit,
            "year=miaka,mwaka; month=miezi,mwezi; day=siku; week=wiki; hour=masaa,saa; minute=dakika; \
             kilometer=kilomita; meter=mita; tonne=tani; kilogram=kilo,kilogramu; degree=nyuzi,digrii; hectare=hekta, \
             hektari",
        ),
        (C::BelowZero, "chini ya sifuri"),
        (C::Season, "22=majira ya joto,kiangazi; 24=majira ya baridi"),
        (C::QuarterWord, "robo"),
        (C::Part, "3=theluthi; 4=robo; 8=thumuni"),
        (C::TimesWord, "mara"),
        (C::OutOf, "kati ya,juu ya"),
        (C::Part, "4=robo; 5=humusi"),
        (C::Percent, "points=pointi za asilimia,pointi asilimia,asilimia pointi"),
        (C::Unit, "basis-point=pointi za msingi"),
        (C::AboutAfter, "over=au zaidi,na zaidi; under=au chini"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "ni",
        open_words: "na au ya wa za kwa katika kutoka",
        joiners: "na au",
        capital_words: "rais waziri mkuu wizara serikali bunge baraza tume kamati chuo taasisi makumbusho hospitali kanisa \
            benki mahakama polisi jeshi chama jamhuri mkoa jiji shirika shirikisho kampuni ligi kombe tuzo taifa \
            kimataifa bwana bibi papa mfalme malkia",
        pronouns: "yeye yeye wake yake wao wao hii hiyo huyo ambaye",
        titles: "Bw Bi Dk Dkt",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "b.k bi bw dk k.k k.m k.v kur mh mhe mt n.k na prof s.l.p st uk",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        that: "kwamba",
        me: "mimi yangu wangu langu changu vyangu sisi yetu wetu zetu vyetu",
        saying: "alieleza aliandika aliongeza alisema amesema anasema kulingana walisema",
        ..PLAIN
    },
    ..BASE
};
