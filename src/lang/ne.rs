//! Nepali: what CLDR does not have.

use super::*;

/// Nepali.
pub static LANG: Lang = Lang {
    code: "ne",
    english: "Nepali",
    iso3: "nep",
    kin: &["hi", "mr"],
    script: Script::Devanagari,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Era, "vikram=वि.सं.,वि.सं,वि. सं.,विक्रम संवत्,बि.सं."),
        (C::And, "र"),
        (C::Article, "एक,एउटा,एउटै"),
        (
            C::Small,
            "10=दश; 2=दुवै,दुइ; 0=सुन्य; 5=पाँच; 9=नौ; 14=चौध; 8=आठ; 20=बीस; 30=तीस; 40=चालीस; 50=पचास; 60=साठी; \
             70=सत्तरी; 80=असी; 90=नब्बे; 25=पच्चीस",
        ),
        (
            C::Mult,
            "100=सय,सयौँ; 1000=हजार; 100000=लाख; 10000000=करोड; 1000000000=अर्ब,अरब; 100000000000=खर्ब; 1000000=मिलियन; 1000000=दस लाख",
        ),
        (
            C::Ordinal,
            "1=पहिलो,पहिला,पहिलोपटक,प्रथम; 2=दोस्रो,दोस्रा,दोश्रो,द्वितीय; 3=तेस्रो,तेश्रो,तृतीय; 4=चौथो; 5=पाँचौं, \
             पाँचौँ; 6=छैटौं,छैटौँ; 7=सातौं,सातौँ; 8=आठौं,आठौँ; 9=नवौं,नवौँ; 10=दशौं,दशौँ; 20=बीसौं; 21=एक्काइसौं",
        ),
        (C::OrdinalAfter, "औं,औँ,ौं,ौँ"),
        (C::Half, "आधा"),
        (C::Plus, "0.5=साढे; 0.25=सवा; -0.25=पौने"),
        (
            C::Mixed,
            "1.5=डेढ; 2.5=अढाई; 0.25=एक चौथाइ,चौथाइ; 0.3333333333333333333=एक तिहाइ,तिहाइ; \
             0.6666666666666666667=दुई तिहाइ",
        ),
        (C::Group, "12=दर्जन"),
        (C::Point, "दशमलव"),
        (C::Minus, "माइनस,ऋणात्मक"),
        (C::Percent, "प्रतिशत,प्रतिशतले,प्रतिशतको"),
        (
            C::Currency,
            "NPR=रुपैयाँ,रुपियाँ,रुपैयाँको,रु.,रु; INR=भारतीय रुपैयाँ,भारु; USD=डलर,अमेरिकी डलर,डलरको; EUR=युरो; \
             GBP=पाउन्ड; CNY=युआन; JPY=येन",
        ),
        (C::Cent, "NPR=पैसा"),
        (C::YearWord, "साल,सालमा,सालको,सन्"),
        (C::CenturyWord, "शताब्दी,शताब्दीको,शताब्दीमा"),
        (C::DateFiller, "गते,गतेको,तारिख"),
        (C::Hour, "बजे,बजेको,बजेसम्म"),
        (C::HalfDay, "morning=बिहान; afternoon=दिउँसो; evening=साँझ,बेलुका; night=राति"),
        (C::About, "करिब,झण्डै,लगभग"),
        (C::Over, "कम्तीमा"),
        (C::Under, "बढीमा"),
        (C::RangeTo, "देखि,वा"),
        (C::Counter, "जना,पटक"),
        (C::Ending, "मा,को,का,ले,लाई,सम्म,देखि,भन्दा,जना,वटा"),
        (C::Times, "2=दोब्बर,दुई गुणा; 3=तेब्बर,तीन गुणा"),
        (C::TimesWord, "गुणा,पटक"),
        (C::Idiom, "एकअर्का,एकपटक,एकै"),
        (
            C::Unit,
            "year=वर्ष,बर्ष,वर्षे,वर्षीय; month=महिना,महिने; week=हप्ता,साता; day=दिन; hour=घण्टा; minute=मिनेट; \
             kilometer=किलोमिटर,किमी; meter=मिटर; kilogram=किलो,केजी; tonne=टन",
        ),
        (C::BelowZero, "शून्यभन्दा तल, शून्य मुनि"),
        (C::OrdinalEnding, "औं"),
        (C::Season, "21=वसन्त; 22=गर्मी,ग्रीष्म; 23=शरद; 24=हिउँद,जाडो"),
        (C::QuarterWord, "त्रैमास,त्रैमासिक"),
        (C::HalfYearWord, "छमाही"),
        (C::DecadeWord, "को दशक,को दशकमा"),
        (C::OutOf, "बटा; place=को"),
        (C::Part, "3=तिहाइ; 4=चौथाइ"),
        (C::Point, "बिन्दु"),
        (C::Percent, "points=प्रतिशत बिन्दु,प्रतिशत बिन्दुले,प्रतिशत अङ्क,प्रतिशतबिन्दु*"),
        (C::Unit, "basis-point=आधार बिन्दु,बेसिस पोइन्ट"),
        (C::AboutAfter, "over=भन्दा बढी; under=भन्दा कम"),
        (C::Percent, "प्रतिशत*"),
        (C::Unit, "day=दिन*; month=महिना*; hour=घण्टा*; year=वर्ष*; week=हप्ता*; minute=मिनेट*; kilometer=किलोमिटर*"),
        (C::Small, "32=बत्तीस"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- ले लाई को का की मा बाट सँग सित हरू हरूले हरूको मै कै", turns: "", ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ई.पू ई.सं कि.मी गा.वि.स जन डा नं पं पृ प्रा रु लि ले वि वि.सं श्री सं",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        that: "कि",
        me: "म मेरो मेरा मेरी मलाई मैले हामी हाम्रो हामीलाई हामीले",
        saying: "अनुसार बताए बताइन् भने भनिन् भन्नुभयो लेखे लेखिन्",
        ..PLAIN
    },
    ..BASE
};
