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
        (
            C::Whole,
            "2000=elfu mbili; 3000=elfu tatu; 4000=elfu nne; 5000=elfu tano; 6000=elfu sita; 7000=elfu saba; \
             8000=elfu nane; 9000=elfu tisa; 10000=elfu kumi; 11000=elfu kumi na moja; 12000=elfu kumi na mbili; \
             13000=elfu kumi na tatu; 14000=elfu kumi na nne; 15000=elfu kumi na tano; 16000=elfu kumi na sita; \
             17000=elfu kumi na saba; 18000=elfu kumi na nane; 19000=elfu kumi na tisa; 20000=elfu ishirini; \
             21000=elfu ishirini na moja; 22000=elfu ishirini na mbili; 23000=elfu ishirini na tatu; \
             24000=elfu ishirini na nne; 25000=elfu ishirini na tano; 26000=elfu ishirini na sita; \
             27000=elfu ishirini na saba; 28000=elfu ishirini na nane; 29000=elfu ishirini na tisa; \
             30000=elfu thelathini; 31000=elfu thelathini na moja; 32000=elfu thelathini na mbili; \
             33000=elfu thelathini na tatu; 34000=elfu thelathini na nne; 35000=elfu thelathini na tano; \
             36000=elfu thelathini na sita; 37000=elfu thelathini na saba; 38000=elfu thelathini na nane; \
             39000=elfu thelathini na tisa; 40000=elfu arobaini; 41000=elfu arobaini na moja; \
             42000=elfu arobaini na mbili; 43000=elfu arobaini na tatu; 44000=elfu arobaini na nne; \
             45000=elfu arobaini na tano; 46000=elfu arobaini na sita; 47000=elfu arobaini na saba; \
             48000=elfu arobaini na nane; 49000=elfu arobaini na tisa; 50000=elfu hamsini; 51000=elfu hamsini na moja; \
             52000=elfu hamsini na mbili; 53000=elfu hamsini na tatu; 54000=elfu hamsini na nne; \
             55000=elfu hamsini na tano; 56000=elfu hamsini na sita; 57000=elfu hamsini na saba; \
             58000=elfu hamsini na nane; 59000=elfu hamsini na tisa; 60000=elfu sitini; 61000=elfu sitini na moja; \
             62000=elfu sitini na mbili; 63000=elfu sitini na tatu; 64000=elfu sitini na nne; 65000=elfu sitini na tano; \
             66000=elfu sitini na sita; 67000=elfu sitini na saba; 68000=elfu sitini na nane; 69000=elfu sitini na tisa; \
             70000=elfu sabini; 71000=elfu sabini na moja; 72000=elfu sabini na mbili; 73000=elfu sabini na tatu; \
             74000=elfu sabini na nne; 75000=elfu sabini na tano; 76000=elfu sabini na sita; 77000=elfu sabini na saba; \
             78000=elfu sabini na nane; 79000=elfu sabini na tisa; 80000=elfu themanini; 81000=elfu themanini na moja; \
             82000=elfu themanini na mbili; 83000=elfu themanini na tatu; 84000=elfu themanini na nne; \
             85000=elfu themanini na tano; 86000=elfu themanini na sita; 87000=elfu themanini na saba; \
             88000=elfu themanini na nane; 89000=elfu themanini na tisa; 90000=elfu tisini; 91000=elfu tisini na moja; \
             92000=elfu tisini na mbili; 93000=elfu tisini na tatu; 94000=elfu tisini na nne; 95000=elfu tisini na tano; \
             96000=elfu tisini na sita; 97000=elfu tisini na saba; 98000=elfu tisini na nane; 99000=elfu tisini na tisa; \
             100000=laki moja,elfu mia moja; 200000=laki mbili,elfu mia mbili; 300000=laki tatu,elfu mia tatu; \
             400000=laki nne,elfu mia nne; 500000=laki tano,elfu mia tano; 600000=laki sita,elfu mia sita; \
             700000=laki saba,elfu mia saba; 800000=laki nane,elfu mia nane; 900000=laki tisa,elfu mia tisa; \
             2000000=milioni mbili; 2000000000=bilioni mbili; 3000000=milioni tatu; 3000000000=bilioni tatu; \
             4000000=milioni nne; 4000000000=bilioni nne; 5000000=milioni tano; 5000000000=bilioni tano; \
             6000000=milioni sita; 6000000000=bilioni sita; 7000000=milioni saba; 7000000000=bilioni saba; \
             8000000=milioni nane; 8000000000=bilioni nane; 9000000=milioni tisa; 9000000000=bilioni tisa; \
             10000000=milioni kumi; 10000000000=bilioni kumi; 11000000=milioni kumi na moja; \
             11000000000=bilioni kumi na moja; 12000000=milioni kumi na mbili; 12000000000=bilioni kumi na mbili; \
             13000000=milioni kumi na tatu; 13000000000=bilioni kumi na tatu; 14000000=milioni kumi na nne; \
             14000000000=bilioni kumi na nne; 15000000=milioni kumi na tano; 15000000000=bilioni kumi na tano; \
             16000000=milioni kumi na sita; 16000000000=bilioni kumi na sita; 17000000=milioni kumi na saba; \
             17000000000=bilioni kumi na saba; 18000000=milioni kumi na nane; 18000000000=bilioni kumi na nane; \
             19000000=milioni kumi na tisa; 19000000000=bilioni kumi na tisa; 20000000=milioni ishirini; \
             20000000000=bilioni ishirini; 30000000=milioni thelathini; 30000000000=bilioni thelathini; \
             40000000=milioni arobaini; 40000000000=bilioni arobaini; 50000000=milioni hamsini; \
             50000000000=bilioni hamsini; 60000000=milioni sitini; 60000000000=bilioni sitini; 70000000=milioni sabini; \
             70000000000=bilioni sabini; 80000000=milioni themanini; 80000000000=bilioni themanini; \
             90000000=milioni tisini; 90000000000=bilioni tisini",
        ),
        (C::BelowZero, "chini ya sifuri"),
        (C::Season, "22=majira ya joto,kiangazi; 24=majira ya baridi"),
        (C::QuarterWord, "robo"),
        (C::Part, "3=theluthi; 4=robo; 8=thumuni"),
        (C::TimesWord, "mara"),
        (C::OutOf, "kati ya,juu ya"),
        (C::Part, "4=robo; 5=humusi"),
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
    ..BASE
};
