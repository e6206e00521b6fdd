//! Gujarati: what CLDR does not have.

use super::*;

/// Gujarati.
pub static LANG: Lang = Lang {
    code: "gu",
    english: "Gujarati",
    iso3: "guj",
    script: Script::Gujarati,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "અને"),
        (C::Article, "એક"),
        (C::Small, "8=આઠ; 100=સો; 30=ત્રીસ; 2=બંને"),
        (C::Mult, "100=સો; 1000=હજાર; 100000=લાખ; 10000000=કરોડ; 1000000000=અબજ"),
        (
            C::Ordinal,
            "1=પહેલો,પહેલી,પહેલું,પહેલા,પ્રથમ; 2=બીજો,બીજી,બીજું,બીજા; 3=ત્રીજો,ત્રીજી,ત્રીજું,ત્રીજા; 4=ચોથો,ચોથી,ચોથું, \
             ચોથા; 5=પાંચમો,પાંચમી,પાંચમું,પાંચમા; 6=છઠ્ઠો,છઠ્ઠી,છઠ્ઠું,છઠ્ઠા; 7=સાતમો,સાતમી,સાતમું,સાતમા; 8=આઠમો,આઠમી, \
             આઠમું,આઠમા; 9=નવમો,નવમી,નવમું,નવમા; 10=દસમો,દસમી,દસમું,દસમા; 20=વીસમો,વીસમી,વીસમું; 21=એકવીસમી,એકવીસમા",
        ),
        (C::OrdinalAfter, "મી,મો,મું,મા,લી,લો,જી,જો,થી,થો"),
        (C::Half, "અડધો,અડધા,અડધી,અડધું"),
        (C::Plus, "0.5=સાડા; 0.25=સવા; -0.25=પોણા"),
        (
            C::Mixed,
            "1.5=દોઢ; 2.5=અઢી; 0.25=પા; 0.75=પોણો; 0.25=એક ચતુર્થાંશ; 0.3333333333333333333=એક તૃતીયાંશ; \
             0.6666666666666666667=બે તૃતીયાંશ",
        ),
        (C::Group, "12=ડઝન"),
        (C::Point, "પોઈન્ટ,દશાંશ"),
        (C::Minus, "માઈનસ,ઓછા"),
        (C::Percent, "ટકા,ટકાનો,ટકાની,ટકાથી,ટકાના"),
        (
            C::Currency,
            "INR=રૂપિયા,રૂપિયો,રૂપિયાના,રૂપિયાની,રૂ.,રૂ; USD=ડોલર,અમેરિકન ડોલર,ડૉલર; EUR=યુરો; GBP=પાઉન્ડ; CNY=યુઆન; \
             JPY=યેન",
        ),
        (C::Cent, "INR=પૈસા; USD=સેન્ટ"),
        (C::YearWord, "સાલ,વર્ષ,વર્ષમાં,માં"),
        (C::CenturyWord, "સદી,સદીમાં,સદીના,સદીની"),
        (C::DateFiller, "તારીખે,ના રોજ"),
        (C::Hour, "વાગ્યે,વાગે,કલાકે"),
        (C::HalfDay, "morning=સવારે; afternoon=બપોરે; evening=સાંજે; night=રાત્રે"),
        (C::About, "લગભગ,આશરે,અંદાજે"),
        (C::Over, "ઓછામાં ઓછા"),
        (C::Under, "વધુમાં વધુ"),
        (C::RangeTo, "થી,અથવા"),
        (C::Counter, "લોકો,વખત"),
        (C::Times, "2=બમણું,બમણા,બે ગણું; 3=ત્રણ ગણું"),
        (C::TimesWord, "ગણું,ગણા,ગણો,વખત"),
        (C::Idiom, "એકબીજા*,એક વાર,પહેલાં,એકદમ"),
        (
            C::Unit,
            "year=વર્ષ,વર્ષનો,વર્ષની,વર્ષના; month=મહિના,મહિનો; week=અઠવાડિયા; day=દિવસ; hour=કલાક; minute=મિનિટ; \
             kilometer=કિલોમીટર,કિમી; kilogram=કિલો; tonne=ટન",
        ),
        (C::BelowZero, "શૂન્યથી નીચે"),
        (C::OrdinalEnding, "મો, મી, મું, મા"),
        (C::Season, "21=વસંત; 22=ઉનાળો,ઉનાળા,ઉનાળામાં; 23=પાનખર; 24=શિયાળો,શિયાળા,શિયાળામાં"),
        (C::QuarterWord, "ત્રિમાસિક,ત્રિમાસિકમાં,ક્વાર્ટર"),
        (C::HalfYearWord, "છમાસિક"),
        (C::DecadeWord, "ના દાયકા,ના દાયકામાં"),
        (C::Part, "3=તૃતીયાંશ; 4=ચતુર્થાંશ; 5=પંચમાંશ"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- ને નો ની નું ના માં થી એ નાં પર માંથી", turns: "", ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ઈ ઈ.સ કિ.મી કુ ડૉ ડો તા નં પૃ પ્રો રૂ લિ શ્રી સ સ્વ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
