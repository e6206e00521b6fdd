//! Khmer: what CLDR does not have.

use super::*;

/// Khmer.
pub static LANG: Lang = Lang {
    code: "km",
    english: "Khmer",
    iso3: "khm",
    script: Script::Khmer,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::HalfPast, "30=កន្លះ"),
        (C::Small, "60=ហុក; 30=សាម; 40=សែ; 50=ហា; 70=ចិត; 80=ប៉ែត; 90=កៅ; 7=ប្រាំពិល"),
        (C::Half, "កន្លះ,ពាក់កណ្តាល,ពាក់កណ្ដាល"),
        (C::HalfAfter, "កន្លះ"),
        (C::Group, "12=ឡូ"),
        (C::Point, "ក្បៀស,ចុច,ចំណុច"),
        (C::Percent, "ភាគរយ"),
        (C::OrdinalBefore, "ទី,ទី\u{200B},លេខ"),
        (
            C::Currency,
            "THB=฿,បាត; USD=ដុល្លារ,ដុល្លា,ដុល្លារអាមេរិក,ដុល្លារអាម៉េរិក; EUR=អឺរ៉ូ; JPY=យ៉េន; CNY=យ័ន,យ៉ន់; GBP=ផោន; \
             KHR=រៀល; VND=ដុង; KHR=រៀល; USD=ដុល្លារ",
        ),
        (C::YearWord, "ឆ្នាំ"),
        (C::CenturyWord, "សតវត្សទី,សតវត្សរ៍ទី"),
        (C::ClockBefore, "ម៉ោង"),
        (C::About, "ប្រមាណ,ប្រហែល,ជិត"),
        (C::Over, "ជាង,លើសពី,យ៉ាងតិច"),
        (C::Under, "តិចជាង,ក្រោម"),
        (C::RangeTo, "ដល់,ទៅ,ឬ"),
        (C::Counter, "នាក់,ដង"),
        (
            C::Unit,
            "year=ឆ្នាំ; month=ខែ; day=ថ្ងៃ; hour=ម៉ោង; minute=នាទី; kilometer=គីឡូម៉ែត្រ,គ.ម; meter=ម៉ែត្រ; \
             kilogram=គីឡូក្រាម,គីឡូ; tonne=តោន; liter=លីត្រ; cup=កែវ; hectare=ហិកតា",
        ),
        (C::And, "និង,កន្លះ"),
        (C::Minus, "ដក"),
        (C::Cent, "USD=សេន"),
        (C::MonthWord, "ខែ"),
        (C::DayWord, "ថ្ងៃទី,ថ្ងៃ"),
        (C::DecadeBefore, "ទសវត្សរ៍ឆ្នាំ,ទសវត្សឆ្នាំ"),
        (C::Minute, "នាទី"),
        (C::AboutAfter, "ជាង"),
        (C::Idiom, "មួយចំនួន,ជាមួយ,ទីមួយគត់"),
        (C::BelowZero, "ក្រោមសូន្យ"),
        (C::Season, "21=និទាឃរដូវ; 24=រដូវរងា"),
        (C::QuarterWord, "before=ត្រីមាស"),
        (C::HalfYearWord, "ឆមាស"),
        (C::Mixed, "0.25=មួយភាគបួន; 0.3333333333333333333=មួយភាគបី"),
        (C::TimesWord, "ដង"),
        (C::Times, "2=ទ្វេដង"),
        (C::OutOf, "ភាគ,ក្នុងចំណោម"),
        (C::Percent, "points=ពិន្ទុភាគរយ,ចំណុចភាគរយ"),
        (C::Unit, "basis-point=ពិន្ទុមូលដ្ឋាន"),
    ],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        me: "ខ្ញុំ យើង", saying: "បាននិយាយ បានប្រាប់ បានថ្លែង", ..PLAIN
    },
    ..BASE
};
