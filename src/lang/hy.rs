//! Armenian: what CLDR does not have.

use super::*;

/// Armenian.
pub static LANG: Lang = Lang {
    code: "hy",
    english: "Armenian",
    iso3: "hye",
    script: Script::Armenian,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::HalfPast, "30=անց կես,անց կեսին,անց 30"),
        (C::UnitTail, "year=ամյա; month=ամսյա; day=օրյա; hour=ժամյա; percent=տոկոսանոց"),
        (C::And, "և,եւ"),
        (C::Half, "կես"),
        (C::Mult, "1000=հազար; 1000000=միլիոն,մլն; 1000000000=միլիարդ,մլրդ"),
        (C::Percent, "տոկոս*"),
        (C::OrdinalAfter, "-րդ,րդ,-ին,ին"),
        (C::Currency, "AMD=դրամ*; USD=դոլար*; EUR=եվրո; RUB=ռուբլի"),
        (C::YearWord, "թվական,թվականին,թ.,թվականի,թ"),
        (C::CenturyWord, "դար,դարի,դարում"),
        (C::Ending, "ին,ի,ից,ով,ում,ը,ն,ների,ներ,երի"),
        (
            C::Unit,
            "year=տարի,տարեկան,տարվա; month=ամիս,ամսվա; week=շաբաթ; day=օր; hour=ժամ; minute=րոպե; kilometer=կիլոմետր,կմ; kilometer-per-hour=կիլոմետր ժամում,կմ/ժ",
        ),
        (C::BelowZero, "զրոյից ցածր, ցուրտ"),
        (C::Minus, "մինուս"),
        (C::Season, "21=գարուն,գարնան,գարնանը; 22=ամառ,ամռան,ամռանը; 23=աշուն,աշնան,աշնանը; 24=ձմեռ,ձմռան,ձմռանը"),
        (C::QuarterWord, "եռամսյակ,եռամսյակում,եռամսյակի"),
        (C::HalfYearWord, "կիսամյակ,կիսամյակում,կիսամյակի"),
        (C::Part, "3=երրորդ,երրորդը; 4=քառորդ,քառորդը; 5=հինգերորդ,հինգերորդը; 10=տասներորդ; 100=հարյուրերորդ"),
        (C::Mixed, "0.25=քառորդ,մեկ քառորդ; 0.3333333333333333333=մեկ երրորդ,երրորդը; 1.5=մեկուկես"),
        (C::Group, "12=դյուժին"),
        (C::Point, "ամբողջ"),
        (C::Cent, "USD=ցենտ"),
        (C::DecadeWord, "ականներ,ականներին,-ականներին,ականների"),
        (C::ClockBefore, "sure=ժամը"),
        (C::About, "մոտ, մոտավորապես, շուրջ, գրեթե"),
        (C::Over, "ավելի քան, առնվազն"),
        (C::Under, "պակաս քան, առավելագույնը"),
        (C::RangeTo, "ից, մինչև, և"),
        (C::TimesWord, "անգամ"),
        (C::Times, "2=կրկնակի,երկու անգամ; 3=եռակի"),
        (C::Counter, "մարդ,հոգի,անձ"),
        (C::Idiom, "մեկը մյուսի, մեկ այլ, մեկ անգամ"),
        (
            C::Ordinal,
            "1=առաջին,առաջինը; 2=երկրորդ,երկրորդը; 3=երրորդ; 4=չորրորդ,չորրորդը; 5=հինգերորդ; 6=վեցերորդ; \
             7=յոթերորդ; 8=ութերորդ; 9=իններորդ; 10=տասներորդ; 11=տասնմեկերորդ; 12=տասներկուերորդ; 20=քսաներորդ; \
             21=քսանմեկերորդ; 100=հարյուրերորդ",
        ),
        (C::Vague, "տասնյակ, հարյուրավոր, հազարավոր, միլիոնավոր"),
        (C::Part, "6=վեցերորդ; 7=յոթերորդ; 8=ութերորդ; 9=իններորդ; 1000=հազարերորդ"),
        (C::Point, "ստորակետ"),
        (C::Percent, "points=տոկոսային կետ,տոկոսային կետի,տոկոսային կետով,տոկոսային կետ*"),
        (C::Unit, "basis-point=բազիսային կետ*"),
        (C::AboutAfter, "over=ից ավելի; under=ից պակաս"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- ա ի",
        forms: "- ի ը ն ին ից ով ում իս եր երի երը ների ները ներ ու ուց այի այից այում ան անի յի յից յում յով",
        turns: "",
        open_words: "և կամ",
        joiners: "և կամ",
        pronouns: "նա նա նրա նրան իր նրանք նրանց սա դա այս այդ որը",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ա ակադ գ դոկտ էջ թ թթ կմ հ մ մլն մլրդ պրոֆ տ ք օր", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "“”", marks: marks("«»«»"), dash: true, ..PLAIN },
    ..BASE
};
