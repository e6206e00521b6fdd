//! Maltese: what CLDR does not have.

use super::*;

/// Maltese.
pub static LANG: Lang = Lang {
    code: "mt",
    english: "Maltese",
    iso3: "mlt",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "u,u nofs"),
        (C::Article, "wieħed,waħda"),
        (
            C::Mult,
            "100=mija,mitt; 1000=elf,elef; 1000000=miljun,miljuni; 1000000000=biljun,biljuni; \
             1000000000000=triljun; 1000=telef",
        ),
        (
            C::Small,
            "3=tliet,tlieta; 4=erba',erbgħa; 5=ħames,ħamsa; 6=sitt,sitta; 7=seba',sebgħa; 8=tmien,tmienja; 9=disa', \
             disgħa; 10=għaxar,għaxra; 2=żewġ,żewġt,tnejn; 3=tlitt; 4=erbatt,erbat; 5=ħamest; 6=sitt,sitta; 7=sebat,sebatt; 8=tmint; 9=disat; 10=għaxart; 11=ħdax il; 12=tnax il; 13=tlettax il; 14=erbatax il; 15=ħmistax il; 16=sittax il; 17=sbatax il; 18=tmintax il; 19=dsatax il",
        ),
        (C::Whole, "2000=elfejn"),
        (
            C::Ordinal,
            "1=l-ewwel,ewwel; 2=it-tieni,tieni; 3=it-tielet,tielet; 4=ir-raba',raba'; 5=il-ħames; 6=is-sitt; 7=is-seba'; \
             8=it-tmien; 9=id-disa'; 10=l-għaxar",
        ),
        (C::OrdinalBefore, "il-,l-,nru,numru"),
        (C::Half, "nofs"),
        (C::Mixed, "0.25=kwart; 0.3333333333333333333=terz; 0.6666666666666666667=żewġ terzi; 0.75=tliet kwarti"),
        (C::Point, "punt"),
        (C::Percent, "fil-mija"),
        (
            C::Currency,
            "EUR=ewro,ewros,ewrow; USD=dollaru,dollari,dollari amerikani; GBP=lira sterlina,liri sterlini,sterlini",
        ),
        (C::Cent, "EUR=ċenteżmu,ċenteżmi,ċentezmi"),
        (C::YearWord, "is-sena,sena,tas-sena,fis-sena"),
        (C::CenturyWord, "seklu"),
        (C::DecadeBefore, "is-snin"),
        (C::DateFiller, "ta',tax-xahar"),
        (C::About, "madwar,bejn wieħed u ieħor,kważi,xi"),
        (C::Over, "aktar minn,iktar minn,mill-inqas,'l fuq minn"),
        (C::Under, "inqas minn,sa,l-iktar"),
        (C::RangeTo, "sa,sal-,u,jew"),
        (
            C::Unit,
            "year=sena,snin; month=xahar,xhur; week=ġimgħa,ġimgħat; day=jum,jiem,ijiem,ġranet; hour=siegħa,sigħat; \
             minute=minuta,minuti; kilometer=kilometru,kilometri; meter=metru,metri; tonne=tunnellata,tunnellati; \
             kilogram=kilogramm,kilogrammi,kilo; day=ġranet,jiem,ġurnata; week=ġimgħat,ġimgħa; month=xhur,xahar; year=snin,sena; hour=sigħat,siegħa; minute=minuti,minuta; second=sekondi,sekonda",
        ),
        (C::Idiom, "l-ewwel nett,għall-ewwel darba,wieħed minn,waħda minn,xi ħadd"),
        (C::BelowZero, "taħt iż żero"),
        (C::Minus, "minus"),
        (C::Measured, "2 year=sentejn; 2 month=xahrejn; 2 week=ġimagħtejn; 2 day=jumejn; 2 hour=sagħtejn"),
        (C::Season, "21=rebbiegħa,ir-rebbiegħa; 22=sajf,is-sajf; 23=ħarifa,il-ħarifa; 24=xitwa,ix-xitwa"),
        (C::QuarterWord, "kwart"),
        (C::Part, "3=terzi; 4=kwarti; 5=ħumsi"),
        (C::Group, "12=tużżana,tużżani"),
        (C::TimesWord, "darbiet"),
        (C::Times, "2=darbtejn"),
        (C::Counter, "persuna,persuni,ruħ"),
        (C::OutOf, "minn"),
        (C::Point, "virgola"),
        (C::Percent, "points=punti perċentwali,punt perċentwali"),
        (C::Unit, "basis-point=punti bażi"),
        (C::AboutAfter, "over=jew aktar; under=jew inqas"),
        (C::Idiom, "year=ha"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        before: "il- l- id- it- is- ir- in- ix- iċ- iz- iż- tal- ta' t' fil- f' bil- b' mill- lill- għall- u' \
                dil- tad- tat- tas- tar- tan-",
        open_words: "u jew ta' fi minn għal ma'",
        joiners: "u jew",
        capital_words: "president prim ministru ministeru gvern parlament kunsill kummissjoni kumitat università mużew sptar \
            knisja bank qorti pulizija armata partit repubblika reġjun għaqda federazzjoni fondazzjoni kumpanija \
            liga tazza premju festival unjoni santu santa sinjur sinjura papa re reġina",
        pronouns: "hu hi tiegħu tagħha lilu lilha huma tagħhom dan din li",
        titles: "Dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ara art co dr eċċ eż ltd mons nru onor p patri paġ pp prof q.k s.a sra sur w.k",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true, me: "jien jiena tiegħi aħna tagħna", saying: "kiteb qal qalet qalu spjega", ..PLAIN
    },
    ..BASE
};
