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
        (C::Half, "अर्धा, आधा, અડધો, અડધા, ਅੱਧਾ"),
        (C::Plus, "0.5=साडे,साढे,સાડા,ਸਾਢੇ; 0.25=सव्वा,सवा,સવા,ਸਵਾ; -0.25=पावणे,पौने,પોણા,ਪੌਣੇ"),
        (C::Mixed, "1.5=दीड,डेढ,દોઢ,ਡੇਢ; 2.5=अडीच,अढाई,અઢી,ਢਾਈ"),
        (
            C::Mult,
            "100=शंभर,शे,सय,સો,ਸੌ; 1000=हजार,હજાર,ਹਜ਼ਾਰ; 100000=लाख,લાખ,ਲੱਖ; 10000000=कोटी,करोड,કરોડ,ਕਰੋੜ; \
             1000000000=अब्ज,अर्ब,અબજ,ਅਰਬ",
        ),
        (C::Percent, "टक्के, टक्का, प्रतिशत, ટકા, ਫੀਸਦੀ, ਪ੍ਰਤੀਸ਼ਤ, ਫ਼ੀਸਦੀ"),
        (C::OrdinalAfter, "वा, वी, वे, व्या, औं, મી, મો, મું, ਵਾਂ, ਵੀਂ, ਵੇਂ"),
        (C::Currency, "INR=रुपये,रुपया,रूपये,રૂપિયા,ਰੁਪਏ; USD=डॉलर,डलर,ડોલર,ਡਾਲਰ; EUR=युरो,યુરો,ਯੂਰੋ"),
        (
            C::Unit,
            "year=वर्षे,वर्ष,વર્ષ,ਸਾਲ; month=महिने,महिना,મહિના,ਮਹੀਨੇ; day=दिवस,दिन,દિવસ,ਦਿਨ; hour=तास,घण्टा, \
             કલાક,ਘੰਟੇ",
        ),
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
    ..BASE
};
