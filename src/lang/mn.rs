//! Mongolian: what CLDR does not have.

use super::*;

/// Mongolian.
pub static LANG: Lang = Lang {
    code: "mn",
    english: "Mongolian",
    iso3: "mon",
    kin: &["kk", "ky"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (
            C::Small,
            "1=нэг,нэгэн; 2=хоёр; 3=гурав,гурван; 4=дөрөв,дөрвөн; 5=тав,таван; 6=зургаа,зургаан; 7=долоо,долоон; \
             8=найм,найман; 9=ес,есөн; 10=арав,арван; 20=хорь,хорин; 30=гуч,гучин; 40=дөч,дөчин; 50=тавь,тавин; \
             60=жар,жаран; 70=дал,далан; 80=ная,наян; 90=ер,ерэн; 0=тэг",
        ),
        (C::Small, "11=арваннэг,арван нэг; 15=арван тав; 22=хорин хоёр; 33=гучин гурав"),
        (C::Mult, "100=зуу,зуун; 1000=мянга,мянган; 1000000=сая; 1000000000=тэрбум; 1000000000000=их наяд"),
        (C::Half, "хагас"),
        (C::Percent, "хувь, процент*"),
        (
            C::Ordinal,
            "1=нэгдүгээр,анхдугаар,тэргүүн; 2=хоёрдугаар; 3=гуравдугаар,гутгаар; 4=дөрөвдүгээр,дөтгөөр; \
             5=тавдугаар; 6=зургаадугаар; 7=долоодугаар; 8=наймдугаар; 9=есдүгээр; 10=аравдугаар; \
             15=арван тавдугаар",
        ),
        (C::OrdinalAfter, "-р, р, дугаар, дүгээр, -дугаар, -дүгээр, дахь, дэх"),
        (
            C::Currency,
            "MNT=төгрөг*,төг; USD=доллар*; EUR=евро; GBP=фунт*; RUB=рубль,рубл*; CNY=юань,юан*; JPY=иен; KRW=вон",
        ),
        (C::Cent, "USD=цент*"),
        (C::YearWord, "он, оны, онд"),
        (C::DayWord, "өдөр, өдрийн, -ны, -ний"),
        (C::CenturyWord, "зуун, зууны"),
        (
            C::Unit,
            "year=жил,жилийн,настай,нас; month=сар,сарын; week=долоо хоног; day=өдөр,хоног; hour=цаг; \
             minute=минут; kilometer=километр,км; meter=метр; kilogram=килограмм,кг,кило; gram=грамм; \
             degree=градус,хэм; tonne=тонн; liter=литр; mile=миль; foot=фут; inch=инч; milligram=миллиграмм; \
             cup=аяга; pound=паунд; ounce=унц",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "-",
        forms: "- ын ийн ы ий н гийн гын д т ад од өд ээс аас оос өөс гаас гээс гоос гөөс нд нээс наас ыг ийг г \
                аар ээр оор өөр гаар гээр тай той тэй руу рүү луу лүү ынх ийнх ч",
        turns: "",
        open_words: "ба болон",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "акад г.м д-р дугаар ж.нь м.э.ө мэө он проф сая тэр тэрб х х.н хууд",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
