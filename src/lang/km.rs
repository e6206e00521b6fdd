//! Khmer: what CLDR does not have.

use super::*;

/// Khmer.
pub static LANG: Lang = Lang {
    code: "km",
    english: "Khmer",
    iso3: "khm",
    script: Script::Khmer,
    spaces: false,
    separators_vary: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::HalfPast, "30=កន្លះ"),
        (C::Small, "30=សាមសិប; 40=សែសិប; 50=ហាសិប; 60=ហុកសិប; 70=ចិតសិប; 80=ប៉ែតសិប; 90=កៅសិប; 7=ប្រាំពិល"),
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
        (C::Currency, "SEK=ក្រូន,ក្រូណា,ក្រូណ; INR=រូពី; RUB=រូប៊ល,រូប្ល; CHF=ហ្វ្រង់ស្វីស; AUD=ដុល្លារអូស្ត្រាលី; KRW=វ៉ុន"),
        (C::DateFiller, "ខែ"),
        (C::Idiom, "តុលាការ,ដើម្បី,រយៈ,រយៈពេល,ចិត្ត,ទំនុកចិត្ត,សម្អាត,អាហារ,មហា,បរិហារ,មុខមាត់,ហេតុផល,អង្គារ៍"),
        (C::HalfDay, "morning=ព្រឹក,ទៀបភ្លឺ; afternoon=រសៀល,ថ្ងៃត្រង់; evening=ល្ងាច; night=យប់"),
        (C::Weekday, "1=ចន្ទ; 2=អង្គារ; 3=ពុធ; 4=ព្រហស្បតិ៍; 5=សុក្រ; 6=សៅរ៍; 7=អាទិត្យ"),
        (C::Mixed, "0.75=បីភាគបួន; 0.6666666666666666667=ពីរភាគបី; 0.2=មួយភាគប្រាំ"),
        (C::Idiom, "កាសែត,ហាង,សហា"),
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
