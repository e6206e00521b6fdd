//! Polish: what CLDR does not have.

use super::*;

/// Polish.
pub static LANG: Lang = Lang {
    code: "pl",
    english: "Polish",
    iso3: "pol",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "część,części,częścią"),
        (
            C::Small,
            "2=dwoje,dwojga,dwojgu,dwojgiem,oboje,obojga; 3=troje,trojga,trojgu,trojgiem; 4=czworo,czworga,czworgu,czworgiem; \
             5=pięcioro,pięciorga,pięciorgu,pięciorgiem; 6=sześcioro,sześciorga,sześciorgiem; 7=siedmioro,siedmiorga; \
             8=ośmioro,ośmiorga; 9=dziewięcioro,dziewięciorga; 10=dziesięcioro,dziesięciorga; 11=jedenaścioro; 12=dwanaścioro",
        ),
        (C::Measured, "15 minute=kwadrans,kwadranse,kwadransa,kwadransów"),
        (C::ShortOf, "za"),
        (C::Past, "ordinal=po"),
        (C::QuarterHour, "kwadrans"),
        (C::HalfBefore, "wpół do,pół do"),
        (
            C::Held,
            "2=oba,obie,obaj,obu,duet,bliźnięta; 3=trio; 100=stulecie,stulecia; 200=dwusetlecie; \
             10=nastolatek,nastolatka,nastolatków; 24 hour=całodobowo,całodobowy,przez całą dobę",
        ),
        (
            C::Small,
            "2=dwu; 4=cztero; 5=pięcio; 6=sześcio; 7=siedmio; 8=ośmio; 9=dziewięcio; 10=dziesięcio; 11=jedenasto; \
             12=dwunasto; 13=trzynasto; 14=czternasto; 15=piętnasto; 16=szesnasto; 17=siedemnasto; 18=osiemnasto; \
             19=dziewiętnasto; 20=dwudziesto; 30=trzydziesto; 40=czterdziesto; 50=pięćdziesięcio; \
             60=sześćdziesięcio; 70=siedemdziesięcio; 80=osiemdziesięcio; 90=dziewięćdziesięcio",
        ),
        (
            C::UnitTail,
            "year=letni,letni*,roczn*,lecie,lecia,leciu; month=miesięczn*; week=tygodniow*; day=dniow*; \
             hour=godzinn*; minute=minutow*; second=sekundow*; meter=metrow*; kilometer=kilometrow*; \
             tonne=tonow*; percent=procentow*; point=punktow*; member=osobow*; floor=piętrow*",
        ),
        (C::And, "i, z"),
        (C::Article, "jeden, jedna, jedno, jednego, jednej, jednemu, jednym, jedną"),
        (
            C::Small,
            "2=dwa,dwie,dwóch,dwu,dwoje,dwoma,dwóm,oba,obie,obaj; 3=trzy,trzech,trzej,troje,trzem,trzema; \
             4=cztery,czterech,czworo,czterem; 5=pięć,pięciu,pięcioro; 6=sześć,sześciu; 7=siedem,siedmiu; \
             8=osiem,ośmiu; 9=dziewięć,dziewięciu; 10=dziesięć,dziesięciu; 11=jedenaście,jedenastu; 12=dwanaście, \
             dwunastu; 13=trzynaście,trzynastu; 14=czternaście,czternastu; 15=piętnaście,piętnastu; \
             16=szesnaście,szesnastu; 17=siedemnaście,siedemnastu; 18=osiemnaście,osiemnastu; 19=dziewiętnaście, \
             dziewiętnastu; 20=dwadzieścia,dwudziestu; 30=trzydzieści,trzydziestu; 40=czterdzieści,czterdziestu; \
             50=pięćdziesiąt,pięćdziesięciu; 60=sześćdziesiąt,sześćdziesięciu; 70=siedemdziesiąt, \
             siedemdziesięciu; 80=osiemdziesiąt,osiemdziesięciu; 90=dziewięćdziesiąt,dziewięćdziesięciu; 100=sto, \
             stu; 200=dwieście,dwustu; 300=trzysta,trzystu; 400=czterysta,czterystu; 500=pięćset,pięciuset; \
             600=sześćset,sześciuset; 700=siedemset; 800=osiemset; 900=dziewięćset; 0=zero",
        ),
        (C::Half, "pół, połowa, połowę, połowy, połową"),
        (C::Mixed, "1.5=półtora,półtorej; 0.25=ćwierć"),
        (C::Part, "3=trzecie,trzecich; 4=czwarte,czwartych; 5=piąte,piątych; 10=dziesiątych"),
        (C::Group, "12=tuzin,tuzina,tuziny,tuzinów; 10=dziesiątki,dziesiątek,dziesiątkach; 100=setki,setek,setkach"),
        (C::Vague, "dziesiątki, dziesiątek, setki, setek"),
        (
            C::Mult,
            "1000=tysiąc,tysiące,tysięcy,tysiąca,tysiącom,tysiącach,tys,tys.; 1000000=milion,miliony,milionów, \
             miliona,milionach,mln,mln.; 1000000000=miliard,miliardy,miliardów,miliarda,mld,mld.; \
             1000000000000=bilion,biliony,bilionów",
        ),
        (C::Point, "przecinek, i"),
        (C::Minus, "minus; doubt=ujemna"),
        (C::Percent, "procent,procenta,procentach,procentów,proc,proc."),
        (
            C::Ordinal,
            "1=pierwsz*; 2=drug*; 3=trzeci*; 4=czwart*; 5=piąt*; 6=szóst*; 7=siódm*; 8=ósm*; 9=dziewiąt*; \
             10=dziesiąt*; 11=jedenast*; 12=dwunast*; 13=trzynast*; 14=czternast*; 15=piętnast*; 16=szesnast*; \
             17=siedemnast*; 18=osiemnast*; 19=dziewiętnast*; 20=dwudziest*; 30=trzydziest*; 40=czterdziest*; \
             50=pięćdziesiąt*; 100=setn*",
        ),
        (C::OrdinalAfter, "., go, ego, tego, szy, ga, gi, cia, ta, ty, cie, ej"),
        (C::OrdinalLead, "z dnia"),
        (
            C::Currency,
            "PLN=złoty,złote,złotych,złotego,zł,złotym; USD=dolar,dolary,dolarów,dolara,dolarów amerykańskich, \
             dol.; EUR=euro; GBP=funt,funty,funtów,funtów szterlingów; RUB=rubel,ruble,rubli; UAH=hrywna,hrywny, \
             hrywien; JPY=jen,jeny,jenów; CNY=juan,juany,juanów; CHF=frank,franki,franków",
        ),
        (C::Cent, "PLN=grosz,grosze,groszy; USD=cent,centy,centów"),
        (C::YearWord, "rok, roku, r., rokiem, r, lata, lat, latach"),
        (C::DecadeBefore, "lata, lat, latach, latami"),
        (C::CenturyWord, "wiek, wieku, wieków, wiekiem, w."),
        (C::QuarterWord, "kwartał, kwartale, kwartału"),
        (C::HalfYearWord, "półrocze, półroczu, półrocza"),
        (C::Season, "21=wiosna,wiosną,wiosny,wiosnę; 22=lato,latem; 23=jesień,jesienią,jesieni; 24=zima,zimą,zimy"),
        (
            C::Month,
            "1=styczniu,styczniem; 2=lutym; 3=marcu; 4=kwietniu; 5=maju; 6=czerwcu; 7=lipcu; 8=sierpniu; \
             9=wrześniu; 10=październiku; 11=listopadzie; 12=grudniu",
        ),
        (C::MonthDoubt, ""),
        (
            C::Weekday,
            "3=środę,środy; 5=piątku; 6=sobotę,soboty; 7=niedzielę,niedzieli; 2=wtorku; 1=poniedziałku; \
             4=czwartku",
        ),
        (C::DateFiller, "dnia, w, z"),
        (C::ClockBefore, "sure ordinal=o,o godz.,o godzinie; do, po, od, około, ok."),
        (C::Hour, "godzina,godzinie; short=godz.,godz"),
        (
            C::HalfDay,
            "morning=rano,z rana,nad ranem; afternoon=po południu,popołudniu; evening=wieczorem,wieczór; \
             night=w nocy",
        ),
        (C::ClockWord, "12=południe,w południe; 0=północ,o północy"),
        (C::About, "około, ok., ok, blisko, prawie, niemal, mniej więcej"),
        (C::Over, "ponad, więcej niż, co najmniej, powyżej, przynajmniej"),
        (C::Under, "poniżej, mniej niż, do, niespełna, najwyżej"),
        (C::RangeTo, "do, i, lub"),
        (C::Counter, "osób, ludzi, razy"),
        (
            C::Idiom,
            "jeden z,jedna z,jedno z,jednym z,jedną z,jednej z,jednego z,po pierwsze,po drugie,z jednej strony, \
             ani jeden,drugi człowiek,ze sobą,po raz pierwszy,raz,jeden po drugim",
        ),
        (C::Times, "2=dwukrotnie,dwa razy,podwoi*; 3=trzykrotnie,trzy razy"),
        (C::TimesWord, "razy, krotnie, -krotnie"),
        (
            C::Unit,
            "year=rok,lata,lat,letni,letnia,letniego,letniej,latek; month=miesiąc,miesiące,miesięcy,miesiąca; \
             week=tydzień,tygodnie,tygodni,tygodnia; day=dzień,dni,dnia,dób; hour=godzina,godziny,godzin,godz.; \
             minute=minuta,minuty,minut,min.; second=sekund,sekundy; kilometer=kilometrów,kilometry,kilometra; \
             degree=stopni,stopnie,stopnia; tonne=ton,tony; century=wieki; square-meter=mkw., \
             metrów kwadratowych; kilogram=kilo; day=doby,dób,doba,dobę,dobie",
        ),
        (C::BelowZero, "poniżej zera, mrozu"),
        (C::OutOf, "na,z,ze"),
        (
            C::Part,
            "2=drugie,drugich; 6=szósta,szóste,szóstych; 7=siódma,siódme,siódmych; 8=ósma,ósme,ósmych; \
             9=dziewiąte,dziewiątych; 3=trzecia; 4=czwarta; 5=piąta; 10=dziesiąte,dziesiąta; 100=setna,setne, \
             setnych; 1000=tysięczna,tysięczne,tysięcznych",
        ),
        (C::Point, "kropka"),
        (C::Idiom, "paragraf 22"),
        (
            C::Relative,
            "day=tego samego dnia,tego dnia,następnego dnia,dzień wcześniej,dzień później,poprzedniego dnia, \
             wczorajszy,dzisiejszy; month=tego samego miesiąca,w tym miesiącu,w ubiegłym miesiącu; \
             year=tego samego roku,w tym roku,w ubiegłym roku,w zeszłym roku,rok wcześniej,rok później, \
             ubiegłego roku",
        ),
        (C::Idiom, "1/8 finału,1/4 finału,1/16 finału"),
        (C::Held, "32=1/16 finału; 16=1/8 finału; 8=1/4 finału,ćwierćfinał*"),
        (C::BelowZero, "mrozu"),
        (
            C::Times,
            "2=dwukrot*,podwoi*,podwoj*; 3=trzykrot*,potroi*,potroj*; 4=czterokrot*; 5=pięciokrot*; \
             10=dziesięciokrot*",
        ),
        (C::Points, "punkt,punktu,punkty,punktów,pkt"),
        (C::Measured, "0.5 hour=półgodzinny,półgodzinna,półgodzinne,półgodziny"),
        (
            C::Part,
            "3=trzecią,trzeciej; 4=czwartą,czwartej; 5=piątą,piątej; 6=szóstą; 8=ósmą; 10=dziesiątą,dziesiątej; 100=setną; 1000=tysięczną",
        ),
        (C::NightTo, "w nocy na,noc na"),
        (
            C::Held,
            "XXXX-01=styczniow*; XXXX-02=lutow*; XXXX-03=marcow*; XXXX-04=kwietniow*; XXXX-05=majow*; \
             XXXX-06=czerwcow*; XXXX-07=lipcow*; XXXX-08=sierpniow*; XXXX-09=wrześniow*; XXXX-10=październikow*; \
             XXXX-11=listopadow*; XXXX-12=grudniow*",
        ),
        (C::Unit, "day=doba,doby,dobę,dobie,dób"),
        (
            C::Ordinal,
            "50=pięćdziesiątych; 60=sześćdziesiątych; 70=siedemdziesiątych; 80=osiemdziesiątych; 90=dziewięćdziesiątych",
        ),
        (
            C::Percent,
            "points=punkt procentowy,punktu procentowego,punkty procentowe,punktów procentowych,punktem procentowym,punktami procentowymi,punktach procentowych,pkt proc.,pkt. proc.,pkt procentowych,pkt. procentowych,pkt procentowy,pkt procentowe,pkt procentowego,pkt proc,pkt %,p.p.,pp,pp.",
        ),
        (
            C::Unit,
            "basis-point=punktów bazowych,punkty bazowe,punkt bazowy,punktu bazowego,punktami bazowymi,pkt baz.,pkt bazowych",
        ),
        (C::AboutAfter, "over=lub więcej,i więcej; under=lub mniej,i mniej"),
        (C::HalfYearWord, "half=połowie,połowa,połowę,połowy"),
        (C::Part, "10=dziesiątą; 100=setną; 1000=tysięczną; 3=trzecią; 4=czwartą; 5=piątą; 8=ósmą"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Brytania;US=Ameryka;CN=ChRL;KP=KRLD;NL=Holandia",
        base: "- a e o y i ia ja ska ów um",
        forms: "- a u em ie e y i ę ą ej ego emu ym im owi ów om ach ami ii ią ię ją ję ji iej iego iemu imi ich \
                ych ymi owie iem iom iami iach o io ia ó",
        turns: "k>c ka>c g>dz ga>dz r>rz ra>rz ł>l ła>l t>c ta>c d>dz da>dz ek>k ec>c ec>ć ń>ni ś>si ź>zi ć>ci \
                eł>ł en>n er>r ów>ow ód>odz ódź>odzi ch>sz st>śc zd>źdz sł>śl ół>oł ór>or óg>og ąb>ęb ń>n ol>l \
                ń>nie ek>ki n>ni",
        open_words: "i lub oraz a w we na z ze od do dla przy pod nad między przez bez około ku o po za",
        unstranded: "w we z ze od do dla przy między bez ku",
        joiners: "i lub oraz a",
        capital_words: "prezydent premier minister ministerstwo rząd sejm senat rada komisja komitet uniwersytet instytut \
            akademia muzeum szpital kościół bank sąd trybunał policja wojsko partia republika królestwo \
            województwo miasto stowarzyszenie federacja fundacja spółka liga puchar nagroda festiwal unia \
            narodowy narodowa międzynarodowy święty święta papież król królowa książę",
        titles: "dr prof mgr inż ks",
        pronouns: "on ona ono jego jej jemu ją go mu nim nią oni ich ten ta to swój swoją swoje który która",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "abp al ang art bm bp br błog dn doc dr ds dł e franc gen gm godz gr hab hiszp hr im in inż \
            itd itp jw kard kol kpr kpt ks lek m m.in med mgr min mjr mld mln n n.e niem np nr o o.o ob \
            ok oprac os p p.n.e par pkt pl por pow poz pp ppor ppłk prof przyp ps pseud płd płk płn r \
            red ros rozdz rr s s.a sek sierż sp str sygn szer t tel tj tt tys tzn tzw tłum ub ul ur ust \
            w wg woj wsch ww wyd wys wł zach zm zob zw zł łac św św.św ż",
        ordinal_stop: true,
        starters: "a ale bez choć ci czy dla dlaczego do gdy gdzie i ich ja jak jego jej jeśli kiedy kto lub \
            między my na nad nie o od on ona one oni ono po pod przed przez przy ta tak tam te ten teraz \
            to tu ty u w we wszyscy wszystkie wtedy wy z za ze że",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«‘’",
        marks: marks("„”«»"),
        dash: true,
        that: "że",
        me: "ja mnie mi mną mój moja moje mojego mojej my nas nam nami nasz nasza nasze naszego naszych jestem \
             jesteśmy moim moich moimi moją naszym naszymi naszą naszemu",
        saying: "doda dodaj mówi napisa odpowied ogłos oświadcz pisze podkreśl powiedzi przyzna stwierdz \
                 tłumacz według wyjaśni zapyta zaznacz zdaniem",
        ..PLAIN
    },
    negation: Negation {
        not: "nie",
        maybe: "nikt nic nigdy nigdzie żaden żadn- ani bez bezpo- ledwo rzadko mało zamiast oprócz tylko dopiero \
            dopóki przeciw- odm- zaprzecz- zakaz- zabroni- unik- brak- wyklucz- nie- bez-",
        idioms: "nie tylko, nie mniej, nie więcej, nie wcześniej, nie później, jeśli nie, mimo że nie",
    },
    twice: Some("się bardzo tak to"),
    ..BASE
};
