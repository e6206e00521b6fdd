//! Turkish: what CLDR does not have.

use super::*;

/// Turkish.
pub static LANG: Lang = Lang {
    code: "tr",
    english: "Turkish",
    iso3: "tur",
    kin: &["az"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "-",
        forms: "- i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan in ın un ün nin nın nun nün le la \
                yle yla ler lar leri ları lerin ların li lı lu lü nde nda nden ndan ne na ni nı ca ce ça çe ki \
                deki daki taki teki si sı su sü sinin sının sinde sında dır dir dur dür nu nü lık nın'da",
        turns: "k>ğ ç>c t>d p>b",
        open_words: "ve veya ile",
        pronouns: "o onun ona onu bu bunun",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.g.e a.ş abd alb alm apt ar ara arş av ağu bkz blv bnb bs bul bşk c cad cd dk doç dr ed eki \
            er eyl far fr fık gen gör haz hz i̇.s i̇.ö i̇ng kas kd kor krş lat ltd m.s m.ö mad mah md \
            mim müh müz nis no oca onb org ort prof s sa sf sk sn sok st t t.c tel tem tuğg tğm uzm vb \
            vd vdd vs yak yay yrd yy yzb çev çvş örn öğr üstğm şti şub",
        ordinal_stop: true,
        starters: "ama ben bir biz bu burada böyle değil eğer fakat hepsi ki kim nasıl ne neden nerede o onlar \
            orada sen siz sonra ve veya çünkü şimdi şu",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        me: "ben beni bana benim biz bizi bize bizim",
        saying: "açıkla belirt cevap dedi diyor ekledi göre ifade kaydet konuş sordu söyle vurgula yanıt \
                 yaz",
        ..PLAIN
    },
    ..BASE
};
