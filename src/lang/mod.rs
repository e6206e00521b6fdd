//! The languages: one file each, and [`LANGS`].

pub mod tag;

mod af;
mod am;
mod ar;
mod az;
mod be;
mod bg;
mod bn;
mod bs;
mod ca;
mod cs;
mod cy;
mod da;
mod de;
mod el;
mod en;
pub mod endings;
mod eo;
mod es;
mod et;
mod eu;
mod fa;
mod fi;
mod fil;
mod fo;
mod fr;
mod ga;
mod gl;
mod gu;
mod ha;
mod he;
mod hi;
mod hr;
mod hu;
mod hy;
mod id;
mod is;
mod it;
mod ja;
mod ka;
mod kk;
mod km;
mod kn;
mod ko;
mod ky;
mod lb;
mod lo;
mod lt;
mod lv;
mod mk;
mod ml;
mod mn;
mod mr;
mod ms;
mod mt;
mod my;
mod nb;
mod ne;
mod nl;
mod nn;
mod or;
mod pa;
mod pl;
mod ps;
mod pt;
mod ro;
mod ru;
mod si;
mod sk;
mod sl;
mod so;
mod sq;
mod sr;
mod sv;
mod sw;
mod ta;
mod te;
mod tg;
mod th;
mod tk;
mod tr;
mod uk;
mod ur;
mod uz;
mod vi;
mod xh;
mod yue;
mod zh;
mod zu;

mod cldr;
pub mod fold;
mod gather;
pub mod lexicon;
pub mod negation;
pub mod sentences;
mod slots;
pub mod speech;
mod universal;
pub mod words;

pub use slots::{Slots, number_of};

// What the files of the languages are written with.
use endings::*;
use negation::Negation;
use sentences::*;
use speech::*;
use words::Class as C;

/// The script that a language is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Script {
    Arabic,
    Armenian,
    Bengali,
    Cyrillic,
    Devanagari,
    Ethiopic,
    Georgian,
    Greek,
    Gujarati,
    Gurmukhi,
    Han,
    Hangul,
    Hebrew,
    Japanese,
    Kannada,
    Khmer,
    Lao,
    Latin,
    Malayalam,
    Myanmar,
    Odia,
    Sinhala,
    Tamil,
    Telugu,
    Thai,
}

/// What diglot knows of a language beyond CLDR. Plain data: no behaviour hangs on a language's name.
#[derive(Debug)]
pub struct Lang {
    /// BCP 47 code of the language alone (`zh`, not `zh-Hans`).
    pub code: &'static str,
    /// English name, for messages.
    pub english: &'static str,
    /// ISO 639-3 code.
    pub iso3: &'static str,
    /// Codes of languages so close that letters alone do not tell them apart.
    pub kin: &'static [&'static str],
    /// Main script.
    pub script: Script,
    /// Whether words are parted by spaces.
    pub spaces: bool,
    /// Whether words differ by the marks of their letters so often that none may be left out: năm (five), nấm (mushroom).
    pub marks_part: bool,
    /// Whether both the full stop and the comma are written as the decimal mark, and the other one between thousands.
    pub separators_vary: bool,
    /// Words of numbers, dates, money and units that CLDR lacks.
    pub words: words::Words,
    /// How names change.
    pub names: NameForms,
    /// Quotation marks, dashes of direct speech, verbs of saying.
    pub speech: speech::Speech,
    /// Where sentences end.
    pub sentences: Sentences,
    /// How it says *not*.
    pub negation: Negation,
    /// Words that may stand twice in a row, lower case, parted by spaces. `None` where doubling is grammar, or nobody has
    /// looked: nothing is said of doubled words then.
    pub twice: Option<&'static str>,
}

/// What a language has that says nothing of itself, and what an unknown language is read with.
pub static UNKNOWN: Lang = BASE;

const BASE: Lang = Lang {
    code: "und",
    english: "unknown language",
    iso3: "und",
    kin: &[],
    script: Script::Latin,
    spaces: true,
    marks_part: false,
    separators_vary: false,
    words: &[],
    names: NameForms::NONE,
    speech: speech::PLAIN,
    sentences: Sentences::NONE,
    negation: Negation::NONE,
    twice: None,
};

/// Languages of the Latin script, one or more of each family. A text that is nearer to another than to all of these is in
/// no relative of theirs either: of 36,400 paragraphs held against a language that they are not in, none was.
pub const LATIN_FAMILIES: &[&str] =
    &["en", "de", "nl", "sv", "fr", "it", "es", "pt", "ro", "pl", "cs", "hr", "lt", "fi", "et", "hu", "tr", "id", "vi"];

/// All languages, by code.
pub static LANGS: &[&Lang] = &[
    &af::LANG,
    &am::LANG,
    &ar::LANG,
    &az::LANG,
    &be::LANG,
    &bg::LANG,
    &bn::LANG,
    &bs::LANG,
    &ca::LANG,
    &cs::LANG,
    &cy::LANG,
    &da::LANG,
    &de::LANG,
    &el::LANG,
    &en::LANG,
    &eo::LANG,
    &es::LANG,
    &et::LANG,
    &eu::LANG,
    &fa::LANG,
    &fi::LANG,
    &fil::LANG,
    &fo::LANG,
    &fr::LANG,
    &ga::LANG,
    &gl::LANG,
    &gu::LANG,
    &ha::LANG,
    &he::LANG,
    &hi::LANG,
    &hr::LANG,
    &hu::LANG,
    &hy::LANG,
    &id::LANG,
    &is::LANG,
    &it::LANG,
    &ja::LANG,
    &ka::LANG,
    &kk::LANG,
    &km::LANG,
    &kn::LANG,
    &ko::LANG,
    &ky::LANG,
    &lb::LANG,
    &lo::LANG,
    &lt::LANG,
    &lv::LANG,
    &mk::LANG,
    &ml::LANG,
    &mn::LANG,
    &mr::LANG,
    &ms::LANG,
    &mt::LANG,
    &my::LANG,
    &nb::LANG,
    &ne::LANG,
    &nl::LANG,
    &nn::LANG,
    &or::LANG,
    &pa::LANG,
    &pl::LANG,
    &ps::LANG,
    &pt::LANG,
    &ro::LANG,
    &ru::LANG,
    &si::LANG,
    &sk::LANG,
    &sl::LANG,
    &so::LANG,
    &sq::LANG,
    &sr::LANG,
    &sv::LANG,
    &sw::LANG,
    &ta::LANG,
    &te::LANG,
    &tg::LANG,
    &th::LANG,
    &tk::LANG,
    &tr::LANG,
    &uk::LANG,
    &ur::LANG,
    &uz::LANG,
    &vi::LANG,
    &xh::LANG,
    &yue::LANG,
    &zh::LANG,
    &zu::LANG,
];

/// Old and regional codes that mean one of [`LANGS`].
const ALIASES: &[(&str, &str)] =
    &[("cmn", "zh"), ("in", "id"), ("iw", "he"), ("ji", "yi"), ("mo", "ro"), ("no", "nb"), ("sh", "sr"), ("tl", "fil")];

/// The language of a BCP 47 tag: `ru`, `zh-Hans`, `pt_BR`, `iw`. `None` where diglot does not know it.
pub fn lookup(tag: &str) -> Option<&'static Lang> {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
    let code = ALIASES.iter().find(|(old, _)| *old == primary).map_or(primary.as_str(), |(_, new)| new);
    LANGS.binary_search_by(|l| l.code.cmp(code)).ok().map(|i| LANGS[i])
}

/// The language with this ISO 639-3 code.
pub fn by_iso3(code: &str) -> Option<&'static Lang> {
    LANGS.iter().find(|l| l.iso3 == code).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_find_their_language() {
        for (tag, code) in
            [("ru", "ru"), ("zh-Hans-CN", "zh"), ("pt_BR", "pt"), ("iw", "he"), ("NO", "nb"), ("fil", "fil")]
        {
            assert_eq!(lookup(tag).map(|l| l.code), Some(code), "{tag}");
        }
        assert!(lookup("xx").is_none());
    }

    #[test]
    fn the_list_is_sorted_without_doubles() {
        assert!(LANGS.windows(2).all(|w| w[0].code < w[1].code));
    }
}
