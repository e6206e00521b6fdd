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
        (C::And, "និង,កន្លះ"),
        (C::Small, "60=ហុក; 30=សាម; 40=សែ; 50=ហា; 70=ចិត; 80=ប៉ែត; 90=កៅ; 7=ប្រាំពិល"),
        (C::Half, "កន្លះ,ពាក់កណ្តាល,ពាក់កណ្ដាល"),
        (C::HalfAfter, "កន្លះ"),
        (C::Point, "ក្បៀស,ចុច,ចំណុច"),
        (C::Minus, "ដក"),
        (C::Percent, "ភាគរយ"),
        (C::OrdinalBefore, "ទី,លេខ"),
        (
            C::Currency,
            "USD=ដុល្លារ,ដុល្លា,ដុល្លារអាមេរិក,ដុល្លារអាម៉េរិក; KHR=រៀល; EUR=អឺរ៉ូ; GBP=ផោន; CNY=យ័ន,យ៉ន់; JPY=យ៉េន; \
             THB=បាត; VND=ដុង",
        ),
        (C::Cent, "USD=សេន"),
        (C::YearWord, "ឆ្នាំ"),
        (C::MonthWord, "ខែ"),
        (C::DayWord, "ថ្ងៃទី,ថ្ងៃ"),
        (C::CenturyWord, "សតវត្សទី,សតវត្សរ៍ទី"),
        (C::DecadeBefore, "ទសវត្សរ៍ឆ្នាំ,ទសវត្សឆ្នាំ"),
        (C::ClockBefore, "ម៉ោង"),
        (C::Minute, "នាទី"),
        (C::About, "ប្រមាណ,ប្រហែល,ជិត"),
        (C::Over, "ជាង,លើសពី,យ៉ាងតិច"),
        (C::Under, "តិចជាង,ក្រោម"),
        (C::AboutAfter, "ជាង"),
        (C::RangeTo, "ដល់,ទៅ,ឬ"),
        (C::Counter, "នាក់,ដង"),
        (C::Group, "12=ឡូ"),
        (C::Idiom, "មួយចំនួន,ជាមួយ,ទីមួយគត់"),
        (
            C::Unit,
            "year=ឆ្នាំ; month=ខែ; day=ថ្ងៃ; hour=ម៉ោង; minute=នាទី; kilometer=គីឡូម៉ែត្រ,គ.ម; meter=ម៉ែត្រ; \
             kilogram=គីឡូក្រាម,គីឡូ; tonne=តោន; liter=លីត្រ; hectare=ហិកតា",
        ),
    ],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
