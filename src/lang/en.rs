//! English: what CLDR does not have.

use super::*;

/// English.
pub static LANG: Lang = Lang {
    code: "en",
    english: "English",
    iso3: "eng",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "part"),
        (
            C::OtherMonth,
            "lunar 1=muharram; lunar 9=ramadan; lunar 10=shawwal; lunar 12=dhu al-hijjah; solar 1=farvardin; solar 2=ordibehesht; solar 3=khordad; solar 5=mordad; solar 6=shahrivar; solar 9=azar; solar 11=bahman; solar 12=esfand",
        ),
        (
            C::DecadeName,
            "20=the twenties,the early twenties,the late twenties; 30=the thirties,the early thirties,the late thirties; 40=the forties,the early forties,the late forties; 50=the fifties,the early fifties,the late fifties; 60=the sixties,the early sixties,the late sixties; 70=the seventies,the early seventies,the late seventies; 80=the eighties,the early eighties,the late eighties; 90=the nineties,the early nineties,the late nineties",
        ),
        (C::And, "and, and a"),
        (C::Article, "a, an"),
        (C::Small, "0=naught,nought,zero"),
        (C::Half, "half, half a, half an, a half, one half"),
        (C::HalfPast, "30=thirty"),
        (
            C::Part,
            "3=third,thirds; 4=quarter,quarters,fourth,fourths; 5=fifth,fifths; 6=sixths; 7=sevenths; 8=eighths; \
             9=ninths; 10=tenth,tenths; 100=hundredths; 1000=thousandths",
        ),
        (C::Mixed, "0.25=a quarter,one quarter; 0.3333333333333333333=a third,one third"),
        (C::Group, "12=dozen; 20=score and; 2=pair of,couple of,pair; 12=dozens,dozs,doz; 20=scores"),
        (
            C::Vague,
            "dozens,scores,hundreds,thousands,millions,billions,tens of thousands,hundreds of thousands, \
             hundreds of millions,tens of millions",
        ),
        (
            C::Mult,
            "100=hundred; 1000=thousand,k; 1000000=million,mn,mio,mil; 1000000000=billion,bn,bln; \
             1000000000000=trillion,tn,tln; 100000=lakh,lakhs,lac; 10000000=crore,crores,cr",
        ),
        (C::Point, "point"),
        (C::Minus, "minus, negative"),
        (C::Percent, "percent, per cent, pct, pc, per-cent, percents, percentage"),
        (C::Permille, "per mille, per mil, per thousand"),
        (C::OrdinalAfter, "st, nd, rd, th"),
        (
            C::Currency,
            "CZK=crown,crowns,koruna,korunas; USD=dollar,dollars,buck,bucks,greenbacks,us dollar,us dollars,american dollars,u.s. dollars,us$; \
             GBP=pound sterling,pounds sterling,quid,british pounds; EUR=euro,euros; CNY=yuan,renminbi,rmb; \
             INR=rupee,rupees,rs; RUB=ruble,rubles,rouble,roubles; JPY=yen; KRW=won; UAH=hryvnia,hryvnias, \
             hryvnya; TRY=lira,liras; PLN=zloty,zlotys,zloties; CHF=swiss franc,swiss francs,franc,francs; \
             SAR=riyal,riyals,saudi riyal,saudi riyals; AED=dirham,dirhams; MXN=peso,pesos; BRL=real,reais, \
             reals; ZAR=rand; ILS=shekel,shekels; THB=baht; KZT=tenge; IDR=rupiah; MYR=ringgit; VND=dong; \
             IRR=rial,rials; KWD=dinar,dinars; CNY=yuan renminbi",
        ),
        (C::Cent, "USD=cent,cents,¢; GBP=pence,p"),
        (C::YearWord, "year, the year, year of"),
        (C::DecadeWord, "s, 's, ies"),
        (
            C::Held,
            "10=teens,teenage,teenaged,teenager,teenagers; 20=twenties; 30=thirties; 40=forties; 50=fifties; 60=sixties; \
             70=seventies,septuagenarian; 80=eighties,octogenarian; 90=nineties,nonagenarian; \
             100=centenary,centennial,centenarian; 150=sesquicentennial; 200=bicentenary,bicentennial; \
             1000=millennium; 2=both,duo,twin,twins,couple,couples; 3=trio,triplets; 4=quartet,quadruplets; 5=quintet; \
             24 hour=around the clock,round the clock; 5 year=half decade; 50 year=half century; 7 day=all week",
        ),
        (C::DecadeBefore, "decade of the"),
        (
            C::AgeBefore,
            "his,her,their,my,your,our,his early,her early,their early,my early,his mid,her mid,their mid,my mid, \
             his late,her late,their late,my late",
        ),
        (C::CenturyWord, "century, centuries, c."),
        (C::QuarterWord, "quarter, q"),
        (C::HalfYearWord, "half, h"),
        (C::Season, "21=spring; 22=summer; 23=autumn,fall; 24=winter"),
        (C::DateFiller, "of, the, day of, this, of the"),
        (C::DateBefore, "in, on, by, before, after, until, since, from"),
        (C::MonthBefore, "till,between,during,through,throughout,last,next,mid,late,early,each,every,to"),
        (C::MonthShort, "9=sept; 1=jan; 2=feb; 3=mar; 4=apr; 6=jun; 7=jul; 8=aug; 10=oct; 11=nov; 12=dec"),
        (C::MonthDoubt, "capital=may, march, august"),
        (C::Weekday, "1=mondays; 2=tuesdays; 3=wednesdays; 4=thursdays; 5=fridays; 6=saturdays; 7=sundays"),
        (C::ClockBefore, "told=at; by, around, until, till, from, about, before, after, circa"),
        (C::Hour, "o'clock, oclock, o' clock, hours gmt, hrs"),
        (
            C::HalfDay,
            "am=am,a.m.,a.m,a m,a . m .; pm=pm,p.m.,p.m,p m,p . m .; morning=in the morning,this morning, \
             morning; afternoon=in the afternoon,this afternoon,afternoon; evening=in the evening,this evening, \
             evening,tonight; night=at night",
        ),
        (C::ClockWord, "12=noon,midday,mid day,at noon; 0=midnight,mid night"),
        (C::QuarterHour, "quarter, a quarter"),
        (C::HalfBefore, "past doubtful=half, a half"),
        (C::Past, "past, after"),
        (C::To, "to, till, before"),
        (C::Minute, "minutes, min, mins, minute"),
        (
            C::About,
            "about,around,approximately,roughly,some,nearly,almost,circa,ca.,c.,approx.,an estimated,estimated, \
             close to,up to about",
        ),
        (C::Over, "more than, over, at least, above, in excess of, no less than, not less than, exceeding, upwards of"),
        (C::Under, "less than, fewer than, under, below, up to, at most, no more than, not more than"),
        (C::AboutAfter, "or so,odd; over=or more,and over,and above; under=or less,or fewer,and under"),
        (C::RangeTo, "to, through, until, till, and, or"),
        (C::Link, "of, of a,of an"),
        (C::Counter, "people, persons, men, women, children, times"),
        (
            C::Idiom,
            "one another,at one,no one,one by one,one of,at first,first of all,one day,each one,this one, \
             that one,which one,any one,every one,one may,second to none,first hand,first name,24/7,round of 16, \
             last 16,round of 32,last 32,last eight,last four, \
             first aid,one may ask,first lady,at first glance,one's,once,in the first place,second hand, \
             second-hand,the one,the first time,the ones,another one,fifty-fifty,one-sided,first-class, \
             first-hand,at second glance,on second thought,zero in,point one out,one thing,for one thing, \
             one way or another,the other one,half-time,second thoughts",
        ),
        (
            C::Times,
            "2=twice,twofold,double,doubled,doubling,doubles; 3=threefold,thrice,triple,tripled; 4=fourfold, \
             quadruple,quadrupled; 10=tenfold; 0.5=halved,by half,in half",
        ),
        (C::TimesWord, "times, fold, -fold, x"),
        (
            C::Era,
            "bc=bc,b.c.,bce,b.c.e.; ad=ad,a.d.,ce; hijri=ah,a.h.,hijri,after hijra; solar=solar hijri; vikram=bikram sambat,vikram samvat",
        ),
        (
            C::Unit,
            "year=year,years,yr,yrs,year-old,years old,years of age; month=month,months; week=week,weeks; \
             day=day,days; hour=hour,hours,hr,hrs; minute=minutes,mins; second=seconds,sec,secs; \
             decade=decade,decades; century=centuries; foot=foot,feet,ft; \
             inch=inch,inches; mile=mile,miles; tonne=metric ton,metric tons,metric tonnes,tonnes,tonne; ton=ton, \
             tons; kilometer=kilometer,kilometers,kilometre,kilometres,kms; meter=meter,meters,metre,metres; \
             centimeter=centimeters,centimetres,centimetre; millimeter=millimeters,millimetres,millimetre; \
             liter=liter,liters,litre,litres; degree=degrees,degree,deg; celsius=degrees c,degrees celsius, \
             degree celsius,centigrade,degrees centigrade,c; fahrenheit=degrees f,degrees fahrenheit,f; \
             square-meter=square meters,square metres,sq m,sqm; square-kilometer=square kilometers, \
             square kilometres,sq km; barrel=barrels,barrel; gram=grams,gramme,grammes; kilogram=kilos,kilo,kgs; \
             pound=lbs; kilowatt-hour=kilowatt hours,kilowatt-hours; megawatt=megawatts; gigawatt=gigawatts; \
             bushel=bushel,bushels; acre=acre,acres; hectare=hectares; kilometer-per-hour=kilometers per hour, \
             kilometres per hour,km per hour; mile-per-hour=miles per hour; terawatt-hour=twh,terawatt hours; \
             megabyte=megabytes,mbs; gallon=gallons; cup=cups,cup; light-year=light years; teaspoon=tsp; \
             tablespoon=tbsp; mile-per-hour=miles an hour,miles per hour,mph; kilometer-per-hour=kilometres an hour,kilometers an hour",
        ),
        (
            C::NameBefore,
            "boeing,airbus,windows,iphone,article,apollo,route,highway,formula,resolution,channel,psalm,chapter, \
             page,pages,room,flight,radio,protocol",
        ),
        (C::BelowZero, "below zero, below freezing, under zero"),
        (C::Measured, "2 week=fortnight,a fortnight"),
        (C::Part, "2=halves"),
        (
            C::Currency,
            "EGP=egyptian pounds,le,l.e.,egyptian pound; MYR=ringgits; INR=indian rupees; SEK=kronor; \
             PKR=pakistani rupees",
        ),
        (C::OutOf, "in,out of"),
        (C::Idiom, "catch 22,911 call,911 calls,911 caller,911 callers,911 dispatcher,911 operator"),
        (
            C::Relative,
            "day=that day,that same day,the same day,the next day,the following day,the day before, \
             the previous day,a day earlier,a day later,tonight,last night,yesterday; month=that month, \
             the same month,the following month,the previous month; year=that year,the same year, \
             the following year,the previous year,a year earlier,a year later",
        ),
        (C::Held, "8=quarterfinal,quarterfinals,quarter-final,quarter-finals; 16=round of sixteen"),
        (C::Idiom, "quarter final,quarter finals"),
        (C::BelowZero, "of frost"),
        (C::Small, "40=two score; 60=three score,threescore; 80=four score,fourscore"),
        (C::YearCount, "2018=reiwa; 1988=heisei; 1925=showa,shōwa; 1867=meiji"),
        (C::Points, "point,points"),
        (
            C::Percent,
            "points=percentage points,percentage point,percentage-point,percent points,percent point,per cent points,per cent point,%-points,%-point,%pts,%pt,pct points,pct point,ppts,ppt,pp,p.p.",
        ),
        (C::Unit, "basis-point=basis points,basis point,bps"),
        (
            C::Measured,
            "0.1 second=a tenth of a second; 0.01 second=a hundredth of a second; 0.001 second=a thousandth of a second",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Britain|Great Britain;US=America|U.S.|US|USA;NL=Holland;CZ=Czech Republic;TR=Turkey",
        forms: "- s es",
        capital_words: "monday tuesday wednesday thursday friday saturday sunday january february march april may june \
            july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep \
            sept oct nov dec mr mrs ms dr sir lord lady prof professor president minister prime chancellor king queen prince \
            princess pope senator governor mayor secretary general captain sgt lt col gen rep sen i ok tv god north south \
            east west northern southern eastern western street road avenue first second covid christmas easter internet \
            bible state county city university court police party council department committee ministry office \
            congress parliament government agency association institute company group bank church house world \
            international national federal central united the of and natural history museum high low court speaker bill act \
            commonwealth isles islands operation fire green royal air force army navy supreme district region republic \
            union service services public health centre center school college hospital club league cup championship \
            games festival awards times post news daily press foundation society association board council commission \
            secretary chief executive officer director head manager coach captain mayor black white red blue new old great greater \
            little upper lower premier nations childhood students storm general assembly article law rights human food drug river lake mount bay beach park bridge square station airport war peace day week \
            library theatre theater academy federation award prize cathedral stadium forum summit",
        peoples: "ish ese an ans ench utch eek erman ermans aeli aelis qi qis ani anis iss stani stanis ic",
        open_words: "a an the of and or in at from between near with by for to into than nor during toward \
            towards via per",
        unstranded: "of the than via per",
        joiners: "and or nor",
        articles: "a an the",
        after_no_article: "of and or in at from with for to into than nor during toward towards",
        titles: "Mr Mrs Ms Mx Messrs Dr Prof Sgt Lt Col Gen Sen Rep",
        pronouns: "he she him her his hers they them their it its who whose this these that",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.d a.k.a a.m a.s abs adj adm adv al ala alt amb approx apr apt ariz ark art arts assn atty \
            aug ave b.a b.c b.c.e b.v bldg blvd brig bros c.e c.f c.o.d ca calif capt cdr cf ch cit cmdr \
            co col colo comm conn cont corp cpl cu d.a d.c dec del dept det diff dr e.g e.u ed eds eg eq \
            esp est etc ext feb fig figs fla fn fr fri ft ga gb gen gov hon hon.b.a hwy hz i.d i.e i.t \
            ibid ie ill in inc incl ind insp inst j.b j.d j.k jan jr jul jun k.r kan kb ky l.a l.p la lb \
            lbs llc ln lt lt.cdr ltd m.a m.d m.i.t m.r m.t maj mar mass max mb md messrs mgr mi mich min \
            minn misc miss mo mon mont mph mr mrs ms msgr mt mx n.b n.v n.y neb nev no nos nov nr num \
            oct okla op ore org oz p p.m p.o p.s p.v pa para paras pfc ph.d phys plc pp pres prof pvt \
            r.i.p r.l r.t rd rep rev revd rs s.a s.a.r s.e s.p.a sat sec sen sep sept sgt sq sr st ste \
            sun supp supt tel tenn tex thu thur thurs trans tue tues u.k u.n u.s u.s.a u.s.c univ v va \
            var viz vol vols vs vt wash wed wis wyo yr yrs",
        starters: "a according after all although an and another are as at before both but by did do does each \
            every for from he her here his how however i if in is it its many meanwhile most my no not \
            now on one or our she since so some such that the their then there these they this those \
            though today was we were what when where while who why with yes you your",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        that: "that",
        me: "i i'm i've i'll i'd me my mine we we're we've we'll us our ours myself ourselves",
        saying: "according added adding adds admitted announce announced argued asked asks called calls \
                 claimed claims commented concluded confirmed continued declared described emphasized \
                 explain explained insisted noted notes posted quoted read reads recalled remarked replied \
                 reported said say saying says shouted spoke stated states stating stressed tell telling \
                 tells testified told tweet tweeted warned writes wrote",
        ..PLAIN
    },
    negation: Negation {
        not: "not cannot -n't",
        maybe: "no none nobody nothing never neither nor nowhere without hardly barely scarcely seldom rarely few \
            little less unless except exclud- refus- reject- fail- declin- den- lack- absen- \
            avoid- prevent- stop- ban bans banned banning forbid- prohibit- oppos- against \
            cancel- ceas- end ended unable impossible unlikely instead rather only until too away \
            far free gone lost los- wrong quit anti- un- in- im- dis- il- ir- non- mis- -less",
        idioms: "not only, not just, not least, not more than, not less than, not fewer than, not to mention, why \
            not, or not, if not, isn't it, wasn't it, aren't they, don't they, doesn't it, didn't \
            he, didn't she, didn't they, not un, not in, not dis",
    },
    twice: Some("had that is so very really no long many much far more and"),
    ..BASE
};
