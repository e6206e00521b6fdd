//! Dutch: what CLDR does not have.

use super::*;

/// Dutch.
pub static LANG: Lang = Lang {
    code: "nl",
    english: "Dutch",
    iso3: "nld",
    kin: &["af"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "deel"),
        (C::Currency, "FIM=finse mark,finse marken; NLG=nederlandse gulden,nederlandse guldens"),
        (C::Measured, "15 minute=kwartier,een kwartier,kwartiertje,kwartieren"),
        (C::Held, "2=beide,tweeling,duo; 3=trio; 100=eeuwfeest; 10=tiener,tieners; 24 hour=dag en nacht"),
        (
            C::UnitTail,
            "year=jarig,jarige,jarigen; month=maands,maandse; week=weeks,weekse; day=daags,daagse; hour=uurs; \
             percent=procents",
        ),
        (C::And, "en, en een"),
        (C::Article, "een, 'n"),
        (C::Small, "1=één,eén,een; 2=beide; 0=nul"),
        (C::Half, "half, halve, de helft, helft, een half, een halve"),
        (
            C::Mixed,
            "1.5=anderhalf,anderhalve; 2.5=tweeënhalf,tweeëneenhalf; 3.5=drieënhalf,drieëneenhalf; 4.5=vierenhalf,vierenhalve; \
             5.5=vijfenhalf,vijfenhalve; 6.5=zesenhalf; 7.5=zevenenhalf; 8.5=achtenhalf; 9.5=negenenhalf; 10.5=tienenhalf; 0.25=een kwart,kwart; 0.3333333333333333333=een derde",
        ),
        (
            C::Part,
            "3=derde,derden; 4=vierde,kwart; 5=vijfde; 10=tiende; 2=helften; 3=derde; 4=kwarten; 6=zesde,zesden; \
             7=zevende,zevenden; 8=achtste,achtsten; 9=negende; 100=honderdste,honderdsten; 1000=duizendste, \
             duizendsten",
        ),
        (C::Group, "12=dozijn,dosyn; 2=een paar"),
        (C::Vague, "tientallen, honderden, duizenden, tiental"),
        (
            C::Mult,
            "100=honderd; 1000=duizend,duisend; 1000000=miljoen,miljoenen,mln,mln.; 1000000000=miljard, \
             miljarden,mld,mld.,mrd; 1000000000000=biljoen",
        ),
        (C::Point, "komma"),
        (C::Percent, "procent, persent, percent"),
        (C::OrdinalAfter, "e, de, ste"),
        (
            C::Currency,
            "USD=dollar,dollars; EUR=euro,euro's; GBP=pond,ponden; RUB=roebel,roebels; JPY=yen; CNY=yuan; \
             ZAR=rand",
        ),
        (C::Cent, "EUR=cent,cents,centen,eurocent,eurocents; USD=dollarcent; EUR=ct"),
        (C::YearWord, "jaar, het jaar"),
        (C::DecadeBefore, "jaren, de jaren"),
        (C::CenturyWord, "eeuw"),
        (C::QuarterWord, "kwartaal"),
        (C::HalfYearWord, "halfjaar"),
        (C::DateFiller, "de, van, op, die"),
        (C::DateBefore, "op, tot, vanaf"),
        (C::ClockBefore, "told=om; rond, tegen, omstreeks, vanaf, tot, sinds"),
        (C::Hour, "short=u; doubtful=uur"),
        (C::HalfDay, "morning='s ochtends,'s morgens; afternoon='s middags; evening='s avonds; night='s nachts"),
        (C::ClockWord, "0=middernacht; 12=middaguur,het middaguur"),
        (C::HalfBefore, "half"),
        (C::QuarterHour, "kwart"),
        (C::Past, "over,na"),
        (C::To, "voor"),
        (C::About, "ongeveer, circa, ca., bijna, rond, zo'n, ruim, nagenoeg"),
        (C::Over, "meer dan, ruim, minstens, boven"),
        (C::Under, "minder dan, hooguit, tot, onder"),
        (C::RangeTo, "tot, en, of, tot en met, naar"),
        (C::Counter, "mensen, personen, keer"),
        (
            C::Idiom,
            "in acht nemen,in acht genomen,in acht te nemen,acht te slaan,een van,één van,elkaar,een keer,een ander,een andere,geef acht,acht geven,ten eerste,voor het eerst,nog een,een paar",
        ),
        (C::Times, "2=dubbel,dubbele,verdubbel*,tweemaal; 3=driemaal,verdrievoudig*"),
        (C::TimesWord, "keer, maal"),
        (
            C::Unit,
            "year=jaar,jaren,jarige; month=maand,maanden; week=week,weken; day=dag,dagen; hour=uur,uren,uur lang,uur geleden,uur later; \
             minute=minuten; second=seconden; degree=graden,graad; tonne=ton; kilogram=kilo; century=eeuwen; \
             square-meter=vierkante meter,m²",
        ),
        (C::BelowZero, "onder nul, onder het vriespunt"),
        (C::Minus, "minus, min; doubt=negatief"),
        (
            C::Currency,
            "INR=roepie,roepies,rupee,rupees; NLG=gulden,guldens; TRY=lira,lire; PLN=zloty; THB=baht; ILS=sjekel,sjekels; UAH=hryvnia; CHF=frank; \
             MXN=peso,peso's; SEK=kroon,kronen; KRW=won; SAR=riyal,rial; AED=dirham; IDR=roepia; BRL=real",
        ),
        (C::Season, "21=voorjaar,lente; 22=zomer; 23=najaar,herfst; 24=winter"),
        (C::Currency, "CAD=canadese dollar,canadese dollars,kanadese dollar,kanadese dollars"),
        (C::OutOf, "op de,op,van de,uit"),
        (C::Part, "2=halve; 5=vijfden; 8=achtste; 9=negenden; 10=tienden"),
        (C::Point, "punt"),
        (C::Idiom, "catch 22"),
        (
            C::Relative,
            "day=dezelfde dag,die dag,de volgende dag,de dag ervoor,de dag erna,een dag eerder,een dag later, \
             vanavond,gisteravond; month=die maand,dezelfde maand; year=dat jaar,hetzelfde jaar, \
             een jaar eerder,een jaar later",
        ),
        (C::Idiom, "achtste finale,achtste finales"),
        (C::Held, "16=achtste finale,achtste finales; 8=kwartfinale,kwartfinales"),
        (C::BelowZero, "vorst"),
        (C::Times, "3=drievoud*,verdrievoud*; 4=viervoud*,verviervoud*; 5=vijfvoud*; 10=tienvoud*"),
        (C::DateFiller, "van de,van het"),
        (C::Points, "punt,punten"),
        (C::Measured, "0.5 hour=halfuur"),
        (C::NightTo, "nacht op,nacht naar,nacht tot"),
        (C::Percent, "points=procentpunt,procentpunten,procentpuntje,percentagepunt,percentagepunten,%-punt,%-punten"),
        (C::Unit, "basis-point=basispunten,basispunt"),
        (C::AboutAfter, "over=of meer,en meer; under=of minder"),
        (C::HalfYearWord, "half=helft"),
        (
            C::Measured,
            "0.1 second=tiende seconde,tiende van een seconde; 0.01 second=honderdste seconde,honderdste van een seconde; 0.001 second=duizendste seconde",
        ),
        (C::Idiom, "won"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Groot-Brittannië|Engeland;US=Amerika;NL=Holland",
        forms: "- s se en er ers je",
        open_words: "de het een en of van in op bij voor met tussen door naar uit tegen sinds",
        unstranded: "de",
        joiners: "en of",
        capital_words: "president premier minister ministerie regering kamer senaat raad commissie universiteit instituut \
            academie museum ziekenhuis kerk bank rechtbank hof politie leger partij republiek koninkrijk \
            provincie gemeente vereniging federatie bond stichting maatschappij liga beker prijs festival unie \
            nationale internationale koninklijke sint meneer mevrouw paus koning koningin prins prinses",
        titles: "Dhr dhr Mevr mevr Mw mw Dr dr Drs drs Prof prof Ds ds",
        pronouns: "hij zij ze hem haar zijn hun het deze die dit",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s a.u.b afb apr art aug b.v bijv blz bv ca cf chr circa d.i d.w.z dec dhr dr drs ds e.a \
            e.d e.v enz evt evtl excl f feb fig geb ged gem gen h hfst i.h.a i.p.v i.v.m incl ing ir jan \
            jl kapt kol lt m.a.w m.b.t m.n maj max mej mevr mgr min mld mln mr mrt mw n n.a.v n.chr nov \
            nr nrs o.a okt overl p plm pp prof prov red resp sep sept sgt st str t.a.v t.o.v t.w tel \
            uitg v v.chr v.d v.h ver vgl vnl vs zg zgn",
        starters: "aan alle als bij daar dan dat de deze die dit door dus een en er geen het hier hij hoe \
            hoewel ik in je maar met na naar niet of onder op over sommige terwijl toen u van veel voor \
            waarom want wat we wie wij ze zij",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”",
        marks: marks("‘’‘’"),
        that: "dat",
        me: "ik me mij mijn wij we ons onze",
        saying: "aldus antwoord benadruk gezegd legt meld schreef schrijft verklaar vertel voegd volgens \
                 vroeg zegt zei",
        ..PLAIN
    },
    negation: Negation {
        not: "niet geen",
        maybe: "nooit niemand niets nergens noch zonder nauwelijks amper zelden weinig tegen maar pas alleen \
            tenzij behalve weiger- ontken- verbied- verbod- vermijd- voorkom- ontbre- mislukt- \
            afgewezen on- -loos -loze -vrij",
        idioms: "niet alleen, niet minder, niet meer dan, zo niet, niet on",
    },
    twice: Some("die dat er zij ze heel hele u je in"),
    ..BASE
};
