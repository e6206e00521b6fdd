//! Faroese: what CLDR does not have.

use super::*;

/// Faroese.
pub static LANG: Lang = Lang {
    code: "fo",
    english: "Faroese",
    iso3: "fao",
    kin: &["is"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (
            C::Small,
            "21=ein og tjúgu; 22=tvey og tjúgu,tveir og tjúgu; 23=trý og tjúgu,tríggir og tjúgu; 24=fýra og tjúgu; \
             25=fimm og tjúgu; 26=seks og tjúgu; 27=sjey og tjúgu; 28=átta og tjúgu; 29=níggju og tjúgu; 31=ein og \
             tríati,ein og tretivu; 32=tvey og tríati,tvey og tretivu,tveir og tríati,tveir og tretivu; 33=trý og \
             tríati,trý og tretivu,tríggir og tríati,tríggir og tretivu; 34=fýra og tríati,fýra og tretivu; 35=fimm \
             og tríati,fimm og tretivu; 36=seks og tríati,seks og tretivu; 37=sjey og tríati,sjey og tretivu; 38=átta \
             og tríati,átta og tretivu; 39=níggju og tríati,níggju og tretivu; 41=ein og fýrati,ein og fjøruti; \
             42=tvey og fýrati,tvey og fjøruti,tveir og fýrati,tveir og fjøruti; 43=trý og fýrati,trý og \
             fjøruti,tríggir og fýrati,tríggir og fjøruti; 44=fýra og fýrati,fýra og fjøruti; 45=fimm og fýrati,fimm \
             og fjøruti; 46=seks og fýrati,seks og fjøruti; 47=sjey og fýrati,sjey og fjøruti; 48=átta og fýrati,átta \
             og fjøruti; 49=níggju og fýrati,níggju og fjøruti; 51=ein og hálvtrýss,ein og fimmti; 52=tvey og \
             hálvtrýss,tvey og fimmti,tveir og hálvtrýss,tveir og fimmti; 53=trý og hálvtrýss,trý og fimmti,tríggir \
             og hálvtrýss,tríggir og fimmti; 54=fýra og hálvtrýss,fýra og fimmti; 55=fimm og hálvtrýss,fimm og \
             fimmti; 56=seks og hálvtrýss,seks og fimmti; 57=sjey og hálvtrýss,sjey og fimmti; 58=átta og \
             hálvtrýss,átta og fimmti; 59=níggju og hálvtrýss,níggju og fimmti; 61=ein og trýss,ein og seksti; \
             62=tvey og trýss,tvey og seksti,tveir og trýss,tveir og seksti; 63=trý og trýss,trý og seksti,tríggir og \
             trýss,tríggir og seksti; 64=fýra og trýss,fýra og seksti; 65=fimm og trýss,fimm og seksti; 66=seks og \
             trýss,seks og seksti; 67=sjey og trýss,sjey og seksti; 68=átta og trýss,átta og seksti; 69=níggju og \
             trýss,níggju og seksti; 71=ein og hálvfjerðs,ein og sjeyti; 72=tvey og hálvfjerðs,tvey og sjeyti,tveir \
             og hálvfjerðs,tveir og sjeyti; 73=trý og hálvfjerðs,trý og sjeyti,tríggir og hálvfjerðs,tríggir og \
             sjeyti; 74=fýra og hálvfjerðs,fýra og sjeyti; 75=fimm og hálvfjerðs,fimm og sjeyti; 76=seks og \
             hálvfjerðs,seks og sjeyti; 77=sjey og hálvfjerðs,sjey og sjeyti; 78=átta og hálvfjerðs,átta og sjeyti; \
             79=níggju og hálvfjerðs,níggju og sjeyti; 81=ein og fýrs,ein og áttati; 82=tvey og fýrs,tvey og \
             áttati,tveir og fýrs,tveir og áttati; 83=trý og fýrs,trý og áttati,tríggir og fýrs,tríggir og áttati; \
             84=fýra og fýrs,fýra og áttati; 85=fimm og fýrs,fimm og áttati; 86=seks og fýrs,seks og áttati; 87=sjey \
             og fýrs,sjey og áttati; 88=átta og fýrs,átta og áttati; 89=níggju og fýrs,níggju og áttati; 91=ein og \
             hálvfems,ein og níti; 92=tvey og hálvfems,tvey og níti,tveir og hálvfems,tveir og níti; 93=trý og \
             hálvfems,trý og níti,tríggir og hálvfems,tríggir og níti; 94=fýra og hálvfems,fýra og níti; 95=fimm og \
             hálvfems,fimm og níti; 96=seks og hálvfems,seks og níti; 97=sjey og hálvfems,sjey og níti; 98=átta og \
             hálvfems,átta og níti; 99=níggju og hálvfems,níggju og níti",
        ),
        (
            C::Small,
            "1=ein,ein,eitt,einum,eini; 2=tveir,tvær,tvey,tveimum,tveimun,báðir,báðar; \
             3=tríggir,tríggjar,trý,trimum,trimun,tríggja; 4=fýra; 5=fimm; 6=seks; 7=sjey; 8=átta; 9=níggju; \
             10=tíggju; 11=ellivu; 12=tólv; 13=trettan; 14=fjúrtan; 15=fimtan; 16=sekstan; 17=seytjan; 18=átjan; \
             19=nítjan; 20=tjúgu; 30=tríati,tretivu; 40=fýrati,fjøruti; 50=hálvtrýss,fimmti; 60=trýss,seksti; \
             70=hálvfjerðs,sjeyti; 80=fýrs,áttati; 90=hálvfems,níti",
        ),
        (C::Measured, "0.5 hour=hálvur tími,hálvan tíma; 15 minute=korter"),
        (C::HalfBefore, "hálvgum,hálvgun,hálv"),
        (C::And, "og"),
        (C::Article, "ein,eitt,einum,einari,eina"),
        (C::Half, "hálvur,hálv,hálvt,hálva,hálvan,helvtin,helvt"),
        (
            C::Mixed,
            "0.25=fjórðingur,fjórðing; 0.3333333333333333333=triðingur,triðing,triðjingur,ein triðing; \
             0.6666666666666666667=tveir triðingar,tveir triðjingar,tvær triðingar; \
             1.5=hálvannan,hálvtannað,hálvaaðru,hálva aðru,hálvtannað ár,ein og ein hálvan; 0.75=tríggir fjórðingar",
        ),
        (
            C::Part,
            "3=triðingar,triðjingar,triðing,triðingum; 4=fjórðingar,fjórðingum; 5=fimtingar,fimtapartur; \
             10=tíggjundapartur",
        ),
        (C::Group, "12=tylvt,tylvtir; 2=par"),
        (C::Vague, "túsundtals,hundraðtals,hundraðvís,túsundvís,milliónir av,tylvtir av"),
        (
            C::Mult,
            "100=hundrað; 1000=túsund,tús.; 1000000=millión,milliónir,milliónum,mió.,mio.,mió; \
             1000000000=milliard,milliardir,milliardum,mia.,mia; 1000000000000=billión,billiónir",
        ),
        (C::Point, "komma"),
        (C::Minus, "minus"),
        (C::BelowZero, "undir null,undir frostmarkið,kuldi,kulda"),
        (C::Percent, "prosent,prosentum,prosentini,%"),
        (C::Percent, "points=prosentstig,prosentstigum"),
        (C::OrdinalAfter, "."),
        (
            C::Ordinal,
            "1=fyrsti,fyrsta,fyrstu,fyrstur,fyrstan; 2=annar,onnur,annað,aðru,øðrum,aðrari,annan; \
             3=triði,triðja,triðju,triðji; 4=fjórði,fjórða,fjórðu; 5=fimti,fimta,fimtu; \
             6=sætti,sætta,sættu,sjætti,sjætta; 7=sjeyndi,sjeynda,sjeyndu; 8=áttandi,áttanda; 9=níggjundi,níggjunda; \
             10=tíggjundi,tíggjunda; 11=ellivti,ellivta; 12=tólvti,tólvta; 20=tjúgundi,tjúgunda",
        ),
        (
            C::Currency,
            "DKK=króna,krónur,krónum,kr,kr.,danskar krónur; USD=dollar,dollarar,dollarum,dollara,amerikanskir \
             dollarar; EUR=evra,evrur,evrum,euro; GBP=pund; NOK=norskar krónur; SEK=svenskar krónur; ISK=íslendskar \
             krónur; CHF=sveisiskur frankur,frank",
        ),
        (C::Cent, "DKK=oyra,oyru; USD=sent"),
        (
            C::Month,
            "1=januar; 2=februar; 3=mars; 4=apríl; 5=mai; 6=juni; 7=juli; 8=august; 9=september,septembur; \
             10=oktober,oktobur; 11=november,novembur; 12=desember,desembur",
        ),
        (
            C::Weekday,
            "1=mánadag,mánadagin,mánadagur,mánadagar,mánadegi,mánakvøldið; 2=týsdag,týsdagin,týsdagur,týskvøldið; \
             3=mikudag,mikudagin,mikudagur,ónsdag,ónsdagur,mikukvøldið; 4=hósdag,hósdagin,hósdagur,hóskvøldið; \
             5=fríggjadag,fríggjadagin,fríggjadagur,fríggjakvøldið; \
             6=leygardag,leygardagin,leygardagur,leygarkvøldið; 7=sunnudag,sunnudagin,sunnudagur,sunnukvøldið",
        ),
        (C::YearWord, "ár,árið,í ár"),
        (C::CenturyWord, "øld,øldini,øldina,aldar,aldarinnar"),
        (C::DecadeWord, "-árini,-árunum,árini,árunum"),
        (
            C::DecadeName,
            "20=tjúguárini,tjúguárunum; 30=tríatiárini,tretivuárini,tretivuárunum; \
             40=fýratiárini,fjørutiárini,fjørutiárunum; 50=hálvtrýssárini,hálvtrýssárunum,fimmtiárini; \
             60=trýssárini,trýssárunum,sekstiárini; 70=hálvfjerðsárini,hálvfjerðsárunum,sjeytiárini; \
             80=fýrsárini,fýrsárunum,áttatiárini; 90=hálvfemsárini,hálvfemsárunum,nítiárini",
        ),
        (C::DateFiller, "tann,hin,í,á"),
        (C::DateBefore, "tann,hin"),
        (C::ClockBefore, "sure=klokkan,kl.,kl"),
        (
            C::HalfDay,
            "morning=á morgni,um morgunin,árla; afternoon=seinnapartin,um seinnapartin,á middegi; evening=um \
             kvøldið,á kvøldi; night=um náttina,á nátt",
        ),
        (C::ClockWord, "0=midnátt; 12=middag"),
        (C::About, "umleið,um,uml.,nærum,nærhendis,góð,gott,góðar,góðir,næstan,einar,eini"),
        (C::Over, "yvir,meira enn,fleiri enn,í minsta lagi,minst"),
        (C::Under, "undir,minni enn,færri enn,í mesta lagi,ikki meira enn"),
        (C::AboutAfter, "over=ella meira,ella fleiri; under=ella minni,ella færri"),
        (C::RangeTo, "til,og,ella"),
        (C::RangeFrom, "millum,frá"),
        (C::Counter, "fólk,persónar,menniskju"),
        (C::Times, "2=tvífalt,dupult,tvífaldað,tvær ferðir,dupulta; 3=trífalt,tríggjar ferðir"),
        (C::TimesWord, "ferðir,faldur,falt"),
        (
            C::Unit,
            "year=ár,árum,ára,ára gamal,ára gomul; month=mánaður,mánaðir,mánaðar,mánaðum,mánað; \
             week=vika,vikur,vikum,viku; day=dagur,dagar,dag,døgum,døgn,dagarnar; hour=tími,tímar,tíma,tímum; \
             minute=minuttir,minuttur,minutt,minuttum,min.; second=sekund,sekundir,sekundum; \
             kilometer=kilometrar,kilometur,kilometrum,kilometra,km; meter=metrar,metur,metrum,metra; \
             centimeter=sentimetrar,sentimetur; kilogram=kilo,kilogramm; gram=gramm; tonne=tons,tonn,tonnum; \
             liter=litrar,litur,litrum; hectare=hektar; degree=stig,stigum,gradir,gradum; celsius=stig \
             celsius,hitastig,gradir celsius; mile=míl,míla; barrel=barrel,føt; nautical-mile=fjórðingar á \
             sjógvi,sjómíl; square-kilometer=ferkilometrar,ferkilometur,ferkilometrum; \
             square-meter=fermetrar,fermetur,fermetrum; cubic-meter=kubikkmetrar; megawatt=megawatt; \
             kilometer-per-hour=kilometrar um tíman,km/t; foot=fót,føtur",
        ),
        (
            C::Season,
            "21=várið,várinum,vár; 22=summarið,summarinum,summar; 23=heystið,heystinum,heyst; \
             24=veturin,vetrinum,vetur",
        ),
        (C::QuarterWord, "ársfjórðingi,ársfjórðingur,ársfjórðing"),
        (C::HalfYearWord, "hálvár,hálvárið,hálvárinum"),
        (C::OutOf, "av,úr,burtur av"),
        (C::NightTo, "náttina til,nátt til"),
        (C::Relative, "day=í gjár,í dag,í morgin,dagin eftir; year=í ár,í fjør,næsta ár,í árinum"),
        (C::Idiom, "ein av,eitt av,onkur av,hvør annan,ein ferð,onnur enn,eina ferð,fyrst,annars,fyri fyrst"),
        (C::Unit, "basis-point=basisstig,basispunkt"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- ur i a",
        forms: "- s ur i a u um ar ir in inum ins ini ina unum arnar arnir num nar na ð ið inum ir",
        open_words: "og ella í á frá við til um millum av fyri",
        joiners: "og ella",
        pronouns: "hann hon hana hansara hennara honum henni teir tær tey teirra tað hesin henda hetta sum",
        titles: "Dr dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "bls d.d dr e.kr f.kr kl kr mio mia nr o.o o.s.fr sbr st t.d tús u.a uml v.m",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "„“‚‘«»‹›",
        that: "at",
        me: "eg meg mær mítt mín mínar vit okkum okkara",
        saying: "segði sigur segði sagt skrivar vísir greiddi",
        ..PLAIN
    },
    ..BASE
};
