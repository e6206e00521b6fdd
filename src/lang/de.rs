//! German: what CLDR does not have.

use super::*;

/// German.
pub static LANG: Lang = Lang {
    code: "de",
    english: "German",
    iso3: "deu",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "teil,teils"),
        (C::Currency, "FIM=finnmark,finnische mark; NLG=niederländische gulden,holländische gulden"),
        (C::HalfBefore, "45 doubtful=dreiviertel,drei viertel"),
        (
            C::DecadeName,
            "20=zwanziger jahre,zwanziger jahren,zwanzigerjahre,zwanzigerjahren,zwanziger-jahre,zwanziger-jahren,den zwanzigern; 30=dreißiger jahre,dreißiger jahren,dreißigerjahre,dreißigerjahren,dreißiger-jahre,dreißiger-jahren,den dreißigern; 40=vierziger jahre,vierziger jahren,vierzigerjahre,vierzigerjahren,vierziger-jahre,vierziger-jahren,den vierzigern; 50=fünfziger jahre,fünfziger jahren,fünfzigerjahre,fünfzigerjahren,fünfziger-jahre,fünfziger-jahren,den fünfzigern; 60=sechziger jahre,sechziger jahren,sechzigerjahre,sechzigerjahren,sechziger-jahre,sechziger-jahren,den sechzigern; 70=siebziger jahre,siebziger jahren,siebzigerjahre,siebzigerjahren,siebziger-jahre,siebziger-jahren,den siebzigern; 80=achtziger jahre,achtziger jahren,achtzigerjahre,achtzigerjahren,achtziger-jahre,achtziger-jahren,den achtzigern; 90=neunziger jahre,neunziger jahren,neunzigerjahre,neunzigerjahren,neunziger-jahre,neunziger-jahren,den neunzigern",
        ),
        (
            C::Held,
            "2=beide,beiden,beider,Zwillinge,Duo; 3=Trio,Drillinge; 4=Quartett; 5=Quintett; 100=Säkularfeier; \
             10=Teenager,Teenagern,Teenagers; 24 hour=rund um die Uhr; 5 year=Jahrfünft",
        ),
        (
            C::UnitTail,
            "year=jährig,jährig*; month=monatig,monatig*; week=wöchig,wöchig*; day=tägig,tägig*; \
             hour=stündig,stündig*; minute=minütig,minütig*; percent=prozentig,prozentig*",
        ),
        (C::And, "und"),
        (C::Article, "ein, eine, einem, einen, einer, eines"),
        (C::Small, "2=zwo,beide,beiden,beider; 3=dreien,dreier; 30=dreissig; 1=eins"),
        (C::Half, "halb, halbe, halber, halben, halbes, halbem, die hälfte, hälfte, einhalb, ein halb"),
        (
            C::Mixed,
            "1.5=anderthalb,eineinhalb,einundeinhalb; 2.5=zweieinhalb,zweiundeinhalb; 3.5=dreieinhalb; \
             4.5=viereinhalb; 5.5=fünfeinhalb; 6.5=sechseinhalb; 7.5=siebeneinhalb; 8.5=achteinhalb; \
             9.5=neuneinhalb; 10.5=zehneinhalb; 12.5=zwölfeinhalb; 0.75=dreiviertel; 0.25=ein viertel; \
             0.3333333333333333333=ein drittel,einem drittel",
        ),
        (
            C::Part,
            "3=drittel,dritteln; 4=viertel,vierteln; 5=fünftel,fünfteln; 6=sechstel; 7=siebtel; 8=achtel; \
             10=zehntel; 100=hundertstel; 1000=tausendstel",
        ),
        (C::Group, "12=dutzend"),
        (
            C::Vague,
            "dutzende,dutzenden,hunderte,hunderten,tausende,tausenden,zehntausende,hunderttausende,millionen von",
        ),
        (C::Mult, "100=hundert; 1000=tausend,tsd.,tsd; 1000000=mio.,mio; 1000000000=mrd.,mrd; 1000000000000=bio.,bio"),
        (C::Point, "komma"),
        (C::Minus, "minus, negativ"),
        (C::Percent, "prozent,prozentige,prozentigen,prozentiger,prozentiges, v. h."),
        (C::Permille, "promille"),
        (C::OrdinalAfter, "., te, ten, ter, tes, ste, sten"),
        (
            C::OrdinalLead,
            "der,die,das,den,dem,des,am,im,zum,vom,zur,ins,beim,dieser,sein,seinem,seinen,ihrem,ihren,ihr",
        ),
        (C::Ordinal, "1000=tausendster; 7=siebte,siebten,siebter,siebtes,siebtem"),
        (
            C::Currency,
            "USD=dollar,dollars,us-dollar,us-dollars,amerikanische dollar; EUR=euro,euros; CHF=franken, \
             schweizer franken,fr.; GBP=pfund,pfund sterling,britische pfund; RUB=rubel; JPY=yen; CNY=yuan; \
             TRY=lira,türkische lira; PLN=zloty; UAH=hrywnja; INR=rupien; CZK=tschechische kronen; SEK=kronen, \
             schwedische kronen; KRW=won; DEM=d-mark,deutsche mark; MXN=pesos; SAR=riyal,saudische riyal",
        ),
        (C::Cent, "EUR=cent,cents; GBP=pence; CHF=rappen; EUR=ct"),
        (C::YearWord, "jahr, jahre, jahres, im jahr, im jahre, des jahres, jahr des"),
        (C::DecadeWord, "er, er jahre, er-jahre, er jahren, er-jahren, iger jahre, iger jahren"),
        (C::CenturyWord, "jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh., jhd., jhdt."),
        (C::QuarterWord, "quartal, quartals, quartale, quartalen, q"),
        (C::HalfYearWord, "halbjahr, halbjahres, halbjahrs, jahreshälfte, h"),
        (C::Season, "21=frühling,frühjahr,frühjahrs; 22=sommer; 23=herbst; 24=winter"),
        (C::MonthShort, "3=mrz; 1=jän"),
        (C::Month, "1=jänner; 2=feber"),
        (C::MonthDoubt, "capital=mai"),
        (
            C::Weekday,
            "1=montags; 2=dienstags; 3=mittwochs; 4=donnerstags; 5=freitags; 6=sonnabend,samstags; 7=sonntags",
        ),
        (C::DateFiller, "den, dem, des, vom, am, der"),
        (C::DateBefore, "am, vom, bis, zum, ab, seit"),
        (C::ClockBefore, "told=um; gegen, ab, bis, vor, nach, seit"),
        (C::Hour, "uhr"),
        (
            C::HalfDay,
            "morning=morgens,früh,frühmorgens,vormittags,am morgen,am vormittag,in der früh; \
             afternoon=nachmittags,mittags,am nachmittag; evening=abends,am abend; night=nachts,in der nacht",
        ),
        (C::ClockWord, "12=mittag; 0=mitternacht; 12=mittags"),
        (C::HalfBefore, "halb"),
        (C::QuarterHour, "viertel"),
        (C::HalfPast, ""),
        (C::Past, "nach"),
        (C::To, "vor"),
        (C::Minute, "minuten, min."),
        (C::About, "etwa,rund,circa,ca.,ungefähr,knapp,annähernd,fast,gut,zirka,an die,schätzungsweise,gegen"),
        (C::Over, "mehr als, über, mindestens, wenigstens, gut, nicht weniger als"),
        (C::Under, "weniger als, unter, höchstens, maximal, bis zu, nicht mehr als"),
        (C::RangeTo, "bis, und, oder, bis zu, auf"),
        (C::Counter, "menschen, personen, mal"),
        (
            C::Idiom,
            "in acht nehmen,in acht genommen,in acht zu nehmen,eines tages,ein paar,einer der,eine der,eines der,einem der,einen der,zum einen,einander,ein bisschen,ein wenig,auf einmal,zum ersten mal,erst,in erster linie,acht geben,gib acht,gebt acht,gab acht,außer acht,ein anderer,eine andere,einerseits,erstens,zweitens,drittens,der eine,die eine,so eine,so ein,noch ein,noch eine,achtung,was für ein",
        ),
        (
            C::Times,
            "2=doppelt,doppelte,doppelten,zweimal,verdoppelt,verdoppelte,verdoppeln,zweifach,zweifache; \
             3=dreifach,dreifache,dreimal,verdreifacht,verdreifachte; 4=vierfach,viermal,vervierfacht; \
             5=fünffach,fünfmal; 10=zehnfach,zehnmal,verzehnfacht; 0.5=halbiert",
        ),
        (C::TimesWord, "mal, fach, fache, fachen, -fach, -fache, -mal"),
        (
            C::Era,
            "bc=v. chr.,v.chr.,vor christus,v. u. z.; ad=n. chr.,nach christus,n.chr.; hijri=nach der hidschra,a.h.",
        ),
        (
            C::Unit,
            "year=jahr,jahre,jahren,jahres,jährige,jährigen,jähriger,jähriges,jährig; month=monat,monate, \
             monaten,monatige,monatigen; week=woche,wochen,wöchig*; day=tag,tage,tagen,tägig*; hour=stunde, \
             stunden,std.,stündig*; minute=minute,minuten,minütig*; second=sekunde,sekunden; degree=grad; \
             tonne=tonne,tonnen; meter=meter,metern; kilometer=kilometer,kilometern; celsius=grad celsius; \
             kilometer-per-hour=stundenkilometer,stundenkilometern,km/std.; square-meter=qm,quadratmeter, \
             quadratmetern; kilowatt-hour=kilowattstunden; pound=pfund; gram=gramm; kilogram=kilo,kilos; \
             foot=fuß,fuss; inch=zoll; barrel=barrel,fass; century=jahrhunderte,jahrhunderten; decade=jahrzehnte, \
             jahrzehnten,jahrzehnt; fahrenheit=grad fahrenheit; mile=meile,meilen; cubic-meter=kubikmeter, \
             kubikmetern; quarter=quartale,quartalen",
        ),
        (C::NameBefore, "boeing, airbus, windows, iphone, artikel, kapitel, resolution, formel, paragraf"),
        (C::BelowZero, "unter null, unter dem gefrierpunkt"),
        (
            C::Measured,
            "15 minute=viertelstunde; 30 minute=halbstunde; 45 minute=dreiviertelstunde,eine dreiviertelstunde; 15 minute=viertelstunden",
        ),
        (
            C::Part,
            "2=halbe; 3=drittel; 4=viertel; 5=fünftel; 6=sechstel; 7=siebtel; 8=achtel; 9=neuntel; 10=zehntel; \
             100=hundertstel; 1000=tausendstel",
        ),
        (C::OutOf, "von,aus"),
        (C::Part, "2=halbe,halben"),
        (C::Point, "punkt"),
        (C::Idiom, "catch 22"),
        (
            C::Relative,
            "day=am selben tag,am gleichen tag,am nächsten tag,am folgenden tag,am folgetag,am vortag, \
             tags zuvor,tags darauf,an diesem tag,heutigen,gestrigen,gestrige,heutige,heute abend; \
             month=im vormonat,vorigen monat,vergangenen monat,in diesem monat; year=in diesem jahr,im vorjahr, \
             im vergangenen jahr,im letzten jahr,im nächsten jahr,im folgejahr,im selben jahr,voriges jahr, \
             heuer,vorjahres,diesen jahres,dieses jahres",
        ),
        (
            C::Held,
            "32=sechzehntelfinale,sechzehntelfinales; 16=achtelfinale,achtelfinales,achtelfinals; \
             8=viertelfinale,viertelfinales,viertelfinals",
        ),
        (C::BelowZero, "frost,kälte"),
        (
            C::Times,
            "1.5=anderthalbfach*,eineinhalbfach*; 2=zweifach*; 3=dreifach*,verdreifach*; 4=vierfach*, \
             vervierfach*; 5=fünffach*,verfünffach*; 10=zehnfach*,verzehnfach*",
        ),
        (C::Points, "Punkt,Punkte,Punkten"),
        (C::Unit, "degree=Minusgrad,Minusgrade,Minusgraden,Frostgrade"),
        (C::BelowZero, "Minusgrad,Minusgrade,Minusgraden,Frostgrade"),
        (
            C::Measured,
            "0.5 hour=halbstündlich,halbstündlicher,halbstündliche,halbstündlichen,halbstündig,halbstündige,halbstündigen",
        ),
        (C::NightTo, "Nacht zum,Nacht auf,Nacht zu"),
        (C::Percent, "points=prozentpunkte,prozentpunkten,prozentpunkt,prozentpunktes,%-punkte,%-punkten"),
        (C::Unit, "basis-point=basispunkte,basispunkten,basispunkt"),
        (C::AboutAfter, "over=oder mehr,und mehr,und darüber; under=oder weniger,und weniger"),
        (C::HalfYearWord, "half=hälfte"),
        (
            C::Measured,
            "0.1 second=Zehntelsekunde,Zehntelsekunden; 0.01 second=Hundertstelsekunde,Hundertstelsekunden; 0.001 second=Tausendstelsekunde,Tausendstelsekunden",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        inhabitants: "er ern ers erin erinnen",
        places: "GB=Großbritannien|Britannien;US=Amerika;AE=VAE;NL=Holland",
        base: "- e en",
        forms: "- s es n en ns er ern ers e in innen sche schen scher sches",
        nouns_capital: true,
        open_words: "der die das dem den des eine einem einen einer eines und oder von vom im in zwischen \
            gegen für ohne beim nahe seit sowie am zum zur als",
        unstranded: "im vom zum zur beim am",
        joiners: "und oder sowie",
        titles: "Herr Dr Prof",
        pronouns: "er sie ihm ihn ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner es dieser diese \
            dieses der die das dessen deren",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.a.o a.a.s a.d a.m a.rh abb abs abt abw adj adr akt allg amtl anm app apr art aufl aug \
            ausg ausschl b bd bde bed beil ben ber bes betr bibl bspw bzw ca chin chr co cts d d.j d.ä \
            dat dez dim dipl.-ing dipl.-kfm dir doz dr dres dt dtzd e e.h e.v e.wz ehem eigtl einh \
            einschl engl entspr erf erw etc ev evtl exkl f f.f fa fam fax feb fn folg forts fr frl frz g \
            geb gebr gedr gek gem geograph ges gesch ggf ggfs ggü griech h hbf hd hl hpts hptst hr hrn \
            hrsg i i.a i.b i.h i.j i.r i.v inc ing inh inkl ital j.d jahrh jan jew jh jhrl jhs jr k \
            k.u.k kap kath kfm kgl kl konv kop kto lat lt ltd m m.e m.w mag mdb mdl min mind mio mod mr \
            mrd mrs ms msp mtl möbl n n.u.z nachm nov nr nrn näml o o.a o.b o.g obj okt op p.adr p.m pfd \
            phys pin prof prot proz qu r rd reg reg.-bez rel rep rp röm röm.-kath s s.a schles schr \
            schweiz schwäb sek sep sept sog spezif sr st std str südd t tab tel trans tsd tägl u u.a \
            u.a.w.g u.s u.s.a u.u u.v.a u.ä urspr ursprüngl usw v v.chr v.h v.r.w v.t v.u.z verf verh \
            verw vgl vorm wg z z.b z.hd z.z zt ztr zus zw zzgl ä österr",
        ordinal_stop: true,
        starters: "aber alle als am an auch auf aus bei da dann das dem den denn der des die diese dieser \
            dieses doch dort ein eine einem einen einer einige er es für heute hier ich ihr im in jetzt \
            kein keine man mehr mit nach nicht nun obwohl oder seit sie so und unter viele von vor warum \
            was weil wenn wer wie wir wo während zu zum zur über",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«›‹«»‹›",
        marks: marks("„“‚‘"),
        that: "dass sei seien habe hätten würden",
        me: "ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer",
        saying: "antwort behaupt berichtet bestätig betont ergänzt erklär erzähl fragt fügt gesagt heißt \
                 hieß kritisier kündig laut meint mitgeteilt nannte nennt sage sagt schreib schrieb so \
                 teilt twitter warnt zitier zufolge äußer",
        ..PLAIN
    },
    negation: Negation {
        not: "nicht kein keine keinen keinem keiner keines",
        maybe: "nie niemals niemand- nichts nirgend- weder ohne kaum selten wenig- nein statt sondern noch nur \
            erst bevor ehe außer zu anders weit verweiger- fehl- mangel- verhinder- verbiet- \
            verbot- verboten ablehn- abgelehnt lehnt lehnte bestreit- bestritt- dementier- \
            vermeid- vermied- ausgeschlossen ausschlie- gescheitert scheiter- gegen un- miss- \
            -los -lose -losen -loser -loses -frei -freie -freien",
        idioms: "nicht nur, nicht zuletzt, nicht mehr als, nicht weniger als, wenn nicht, ob nicht, nicht wahr, \
            nicht un",
    },
    twice: Some("die der das den dem sie es wir ihr ihnen sich sehr ganz in zu an um"),
    ..BASE
};
