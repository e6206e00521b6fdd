//! Finnish: what CLDR does not have.

use super::*;

/// Finnish.
pub static LANG: Lang = Lang {
    code: "fi",
    english: "Finnish",
    iso3: "fin",
    kin: &["et"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Article, ""),
        (C::Half, "puoli, puolet, puolen, puolta"),
        (C::Mixed, "1.5=puolitoista,puolentoista; 0.25=neljäsosa,neljännes; 0.3333333333333333333=kolmasosa,kolmannes"),
        (C::Group, "12=tusina"),
        (
            C::Mult,
            "1000=tuhat,tuhatta,tuhannen,tuhansia; 1000000=miljoona*,milj.,milj,miljoonaa,miljoonan; \
             1000000000=miljardi*,mrd.,mrd,miljardia,miljardin; 1000000000000=biljoona*,biljoonaa",
        ),
        (C::Point, "pilkku"),
        (C::Percent, "prosentt*,prosentin,prosenttia,prosenttiyksikkö*,prosenttiyksikköä"),
        (C::OrdinalAfter, "., :s, :nnen, :nneksi"),
        (
            C::Currency,
            "EUR=euro*,euroa,euron; USD=dollari*,dollaria,dollarin; GBP=punta*,puntaa; RUB=rupla*,ruplaa; \
             SEK=kruunu*,kruunua; JPY=jeni*,jeniä; CNY=juan*,yuania",
        ),
        (C::Cent, "EUR=sentti*,senttiä"),
        (C::YearWord, "vuosi, vuonna, vuoden, vuotta, vuodesta, vuoteen, vuodelle"),
        (C::DecadeWord, "luku, -luku, luvulla, -luvulla, luvun, -luvun, luvulta, -luvulta"),
        (C::CenturyWord, "vuosisata, vuosisadalla, vuosisadan"),
        (C::QuarterWord, "neljännes, vuosineljännes, neljänneksellä"),
        (
            C::Month,
            "1=tammikuu*; 2=helmikuu*; 3=maaliskuu*; 4=huhtikuu*; 5=toukokuu*; 6=kesäkuu*; 7=heinäkuu*; \
             8=elokuu*; 9=syyskuu*; 10=lokakuu*; 11=marraskuu*; 12=joulukuu*",
        ),
        (C::Weekday, "1=maanantai*; 2=tiistai*; 3=keskiviikko*; 4=torstai*; 5=perjantai*; 6=lauantai*; 7=sunnuntai*"),
        (C::ClockBefore, "sure=kello,klo"),
        (C::HalfDay, "morning=aamulla; evening=illalla; afternoon=iltapäivällä; night=yöllä"),
        (C::ClockWord, "0=keskiyö,keskiyöllä"),
        (C::About, "noin, lähes, suunnilleen, n."),
        (C::Over, "yli, vähintään, enemmän kuin, ainakin"),
        (C::Under, "alle, enintään, vähemmän kuin"),
        (C::RangeTo, "ja, tai"),
        (C::Counter, "ihmistä, henkilöä, kertaa"),
        (C::Idiom, "yksi niistä, toinen toisensa, toisiaan, ensin, toisaalta, ensi kertaa, yksi kerrallaan"),
        (C::Times, "2=kaksinkertai*; 3=kolminkertai*"),
        (C::TimesWord, "kertaa"),
        (
            C::Unit,
            "year=vuotta,vuoden,vuotias,vuotiaan; month=kuukautta,kuukauden,kuukausi; week=viikkoa,viikon, \
             viikko; day=päivää,päivän,päivä; hour=tuntia,tunnin,tunti; minute=minuuttia,minuutin; \
             kilometer=kilometri*,kilometriä; meter=metri*,metriä; degree=astetta,asteen; tonne=tonni*,tonnia; \
             kilogram=kiloa,kilon; century=vuosisataa",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- nen i e a s n us is as",
        forms: "- n en in a ä ta tä ssa ssä sta stä an än on un yn ön een iin oon uun aan ään lla llä lta ltä \
                lle na nä ksi tta ttä t ja jä jen ien ten den iden ista istä issa issä ille illa iltä ihin ia iä \
                sen seen sessa sesta selle sella iset hen hin nsa nsä ksen kseen ksessa ksesta ksella kselle \
                essa estä esta elle ellä ella elta enä ilta ina iksi llaan ksia eksi ei itä ita ensa insa",
        turns: "kk>k pp>p tt>t k> p>v t>d nk>ng nt>nn lt>ll rt>rr mp>mm lke>lje nen>s s>ks s>kse s>hde us>uks \
                us>ude is>iks as>aa i>e e>ee si>de si>te t>te ki>e k>j",
        after: "kin kaan kään ko kö han hän mme nne ni",
        open_words: "ja tai",
        pronouns: "hän hänen häntä hänelle se sen sitä he heidän tämä tämän",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "dr eaa ed ekr eli em engl esim evl hra huom jaa jkr jne joht kirj klo ko ks milj mk mm mr \
            mrd mrs mukaan n nk noin ns nti os po prof puh ruots rva s sak srk st suom t tms toht \
            tohtori toim tri v vrt vs ym yms",
        ordinal_stop: true,
        starters: "ei että he hän ja jos kaikki koska kuin kuka kun me miksi minä missä miten mitä mutta ne \
            niin nyt nämä se siellä sinä sitten tai te tuo tämä täällä",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»»",
        marks: marks("””’’"),
        dash: true,
        that: "että",
        me: "minä minun minua minulle minut me meidän meitä meille olen olemme",
        saying: "kertoi kertoo kirjoit lisäsi mukaan sanoi sanoo toteaa totesi vastas",
        ..PLAIN
    },
    ..BASE
};
