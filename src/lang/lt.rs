//! Lithuanian: what CLDR does not have.

use super::*;

/// Lithuanian.
pub static LANG: Lang = Lang {
    code: "lt",
    english: "Lithuanian",
    iso3: "lit",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "dalis,dalį,dalies"),
        (C::Measured, "30 minute=pusvalandis,pusvalandį,pusvalandžio"),
        (C::HalfDay, "evening=vakaro,vakare; morning=ryto,ryte; afternoon=popiet"),
        (C::HalfBefore, "doubtful=pusę,pusė,pusės"),
        (
            C::Small,
            "11=vienuolik; 12=dvylik; 13=trylik; 14=keturiolik; 15=penkiolik; 16=šešiolik; 17=septyniolik; \
             18=aštuoniolik; 19=devyniolik",
        ),
        (C::UnitTail, "year=met*,meč*; month=mėnes*; day=dien*; hour=valand*; percent=procent*"),
        (C::Half, "pool, poole, puse, pusi, pusė, pusės"),
        (
            C::Mixed,
            "1.5=poolteist,pusotra,pusantro; 0.25=veerand,ceturtdaļa,ketvirtis; 0.3333333333333333333=kolmandik, \
             trešdaļa,trečdalis",
        ),
        (C::Percent, "protsen*,procent*,proc."),
        (C::OrdinalAfter, "., -asis, -oji, -ojo, -osios, -aisiais, -ais"),
        (
            C::Currency,
            "EUR=euro*,eiro,eur*; USD=dollar*,dolār*,doleri*; RUB=rubla,rubļ*,rubli*; GBP=naela,mārciņ*,svar*",
        ),
        (C::YearWord, "aasta, aastal, gads, gada, gadā, m., metai, metų, metais"),
        (C::CenturyWord, "sajand, sajandi, sajandil, gadsimts, gadsimta, gadsimtā, amžius, amžiaus, amžiuje"),
        (C::DayWord, "d."),
        (C::DateFiller, "gada, m., aasta"),
        (C::ClockBefore, "sure=kell,plkst.,val."),
        (C::About, "umbes, ligikaudu, aptuveni, apmēram, ap, apie, maždaug, beveik"),
        (C::Over, "üle, rohkem kui, vairāk nekā, virs, daugiau nei, daugiau kaip"),
        (C::Under, "alla, vähem kui, mazāk nekā, līdz, mažiau nei"),
        (C::RangeTo, "kuni, līdz, iki, ja, un, ir"),
        (
            C::Unit,
            "year=aasta,aastat,aastane,gadi,gadus,gadu,metai,metų,metus; month=kuu,kuud,mēneš*,mėnes*; \
             week=nädal*,nedēļ*,savait*; day=päev*,dien*; hour=tund*,tundi,stund*,valand*; minute=minut*,minūt*, \
             minuči*; kilometer=kilomeet*,kilometr*; degree=kraad*,grād*,laipsn*",
        ),
        (C::BelowZero, "žemiau nulio, šalčio"),
        (C::Minus, "minus; doubt=neigiamas"),
        (
            C::Season,
            "21=pavasaris,pavasario,pavasarį; 22=vasara,vasaros,vasarą; 23=ruduo,rudens,rudenį; 24=žiema,žiemos, \
             žiemą",
        ),
        (C::QuarterWord, "ketvirtis,ketvirtį,ketvirčio,ketvirtyje"),
        (C::HalfYearWord, "pusmetis,pusmetį,pusmečio,pusmetyje"),
        (
            C::Part,
            "3=trečdaliai,trečdalius,trečiosios; 4=ketvirtadaliai,ketvirtadalius,ketvirtosios; 5=penktadaliai, \
             penktadalius; 10=dešimtosios,dešimtadaliai; 100=šimtosios",
        ),
        (
            C::Mixed,
            "0.25=ketvirtadalis,ketvirtadalį,ketvirtadalio; 0.3333333333333333333=trečdalis,trečdalį,trečdalio; \
             0.2=penktadalis,penktadalį,penktadalio; 1.5=pusantro,pusantros; 0.1=dešimtadalis",
        ),
        (C::Group, "12=tuzinas,tuzino,tuzinui,tuziną,tuzinu,tuzinai,tuzinų,tuzinus,tuzinams,tuzinais; 10=dešimtis"),
        (C::Point, "kablelis,kablelio"),
        (C::Cent, "EUR=centų,centai,centas,centus"),
        (C::DecadeWord, "-aisiais,-ųjų,aisiais,ųjų"),
        (C::TimesWord, "kartus, kartų, kartai"),
        (C::Times, "2=dvigubai,dvigubas,dukart; 3=trigubai,triskart"),
        (C::Counter, "žmonių,žmonės,žmogus,asmenų"),
        (C::Idiom, "vienas iš, viena iš, vienas kitą, vieną kartą"),
        (C::Vague, "dešimtys, šimtai, tūkstančiai, dešimtis, šimtus, tūkstančius"),
        (C::OutOf, "iš"),
        (
            C::Part,
            "2=antrosios,pusės; 3=trečdalis,trečdalį,trečdalių; 4=ketvirtadalis,ketvirtadalį,ketvirčiai, \
             ketvirtis; 5=penktadalis,penktosios; 6=šeštadalis,šeštadaliai; 7=septintadaliai; 8=aštuntadalis, \
             aštuntadaliai; 9=devintadaliai; 10=dešimtadalis; 100=šimtadaliai; 1000=tūkstantosios",
        ),
        (C::Point, "taškas"),
        (C::Relative, "day=tą pačią dieną,tą dieną,kitą dieną; year=tais pačiais metais,šiemet,pernai"),
        (C::BelowZero, "šalčio"),
        (C::Times, "2=dvigub*,padvigub*; 3=trigub*,patrigub*; 4=keturgub*; 5=penkiagub*; 10=dešimtgub*"),
        (C::Points, "punktas,punktai,punktus,punktų,punktais"),
        (C::Hour, "doubtful=val.,val,valandą,valandos"),
        (C::Measured, "0.5 hour=pusvalandį,pusvalandis,pusvalandžio,pusvalandžiui"),
        (C::Mixed, "2.5=pustrečio,pustrečių,pustrečios; 3.5=pusketvirto,pusketvirtų,pusketvirtos"),
        (
            C::Small,
            "10=dešimčia,dešimties; 20=dvidešimčia,dvidešimties; 30=trisdešimčia,trisdešimties; 40=keturiasdešimčia, \
             keturiasdešimties; 50=penkiasdešimčia,penkiasdešimties; 60=šešiasdešimčia,šešiasdešimties; \
             70=septyniasdešimčia,septyniasdešimties; 80=aštuoniasdešimčia,aštuoniasdešimties; \
             90=devyniasdešimčia,devyniasdešimties",
        ),
        (C::Part, "100=šimtosiomis,šimtųjų,šimtąsias,šimtąja; 10=dešimtosiomis,dešimtųjų,dešimtąsias"),
        (
            C::Mixed,
            "0.25=ketvirtadaliu; 0.3333333333333333333=trečdaliu; 0.2=penktadaliu; 0.1=dešimtadaliu; 0.125=aštuntadaliu",
        ),
        (C::NightTo, "naktį į,nakties į"),
        (
            C::Weekday,
            "1=pirmadienį,pirmadienio,pirmadieniais; 2=antradienį,antradienio,antradieniais; 3=trečiadienį,trečiadienio,trečiadieniais; 4=ketvirtadienį,ketvirtadienio,ketvirtadieniais; 5=penktadienį,penktadienio,penktadieniais; 6=šeštadienį,šeštadienio,šeštadieniais; 7=sekmadienį,sekmadienio,sekmadieniais",
        ),
        (
            C::Percent,
            "points=procentinis punktas,procentinio punkto,procentiniai punktai,procentinius punktus,procentinių punktų,procentiniais punktais,procentiniu punktu,proc. punkto,proc. punktų,proc. punktais,proc. punktu,proc. punktus,p.p.",
        ),
        (
            C::Unit,
            "basis-point=bazinių punktų,baziniais punktais,bazinius punktus,baziniai punktai,bazinio punkto,bazinis punktas,bazinis taškas,bazinių taškų",
        ),
        (C::AboutAfter, "over=ir daugiau,ar daugiau; under=ar mažiau,ir mažiau"),
        (
            C::Ordinal,
            "1=pirmasis,pirmojo,pirmajam,pirmąjį,pirmuoju,pirmajame,pirmieji,pirmųjų,pirmiesiems,pirmuosius,pirmaisiais,pirmuosiuose,pirmoji,pirmosios,pirmajai,pirmąją,pirmąja,pirmojoje,pirmosioms,pirmąsias,pirmosiomis,pirmosiose; 2=antrasis,antrojo,antrajam,antrąjį,antruoju,antrajame,antrieji,antrųjų,antriesiems,antruosius,antraisiais,antruosiuose,antroji,antrosios,antrajai,antrąją,antrąja,antrojoje,antrosioms,antrąsias,antrosiomis,antrosiose; 4=ketvirtasis,ketvirtojo,ketvirtajam,ketvirtąjį,ketvirtuoju,ketvirtajame,ketvirtieji,ketvirtųjų,ketvirtiesiems,ketvirtuosius,ketvirtaisiais,ketvirtuosiuose,ketvirtoji,ketvirtosios,ketvirtajai,ketvirtąją,ketvirtąja,ketvirtojoje,ketvirtosioms,ketvirtąsias,ketvirtosiomis,ketvirtosiose; 5=penktasis,penktojo,penktajam,penktąjį,penktuoju,penktajame,penktieji,penktųjų,penktiesiems,penktuosius,penktaisiais,penktuosiuose,penktoji,penktosios,penktajai,penktąją,penktąja,penktojoje,penktosioms,penktąsias,penktosiomis,penktosiose; 6=šeštasis,šeštojo,šeštajam,šeštąjį,šeštuoju,šeštajame,šeštieji,šeštųjų,šeštiesiems,šeštuosius,šeštaisiais,šeštuosiuose,šeštoji,šeštosios,šeštajai,šeštąją,šeštąja,šeštojoje,šeštosioms,šeštąsias,šeštosiomis,šeštosiose; 7=septintasis,septintojo,septintajam,septintąjį,septintuoju,septintajame,septintieji,septintųjų,septintiesiems,septintuosius,septintaisiais,septintuosiuose,septintoji,septintosios,septintajai,septintąją,septintąja,septintojoje,septintosioms,septintąsias,septintosiomis,septintosiose; 8=aštuntasis,aštuntojo,aštuntajam,aštuntąjį,aštuntuoju,aštuntajame,aštuntieji,aštuntųjų,aštuntiesiems,aštuntuosius,aštuntaisiais,aštuntuosiuose,aštuntoji,aštuntosios,aštuntajai,aštuntąją,aštuntąja,aštuntojoje,aštuntosioms,aštuntąsias,aštuntosiomis,aštuntosiose; 9=devintasis,devintojo,devintajam,devintąjį,devintuoju,devintajame,devintieji,devintųjų,devintiesiems,devintuosius,devintaisiais,devintuosiuose,devintoji,devintosios,devintajai,devintąją,devintąja,devintojoje,devintosioms,devintąsias,devintosiomis,devintosiose; 10=dešimtasis,dešimtojo,dešimtajam,dešimtąjį,dešimtuoju,dešimtajame,dešimtieji,dešimtųjų,dešimtiesiems,dešimtuosius,dešimtaisiais,dešimtuosiuose,dešimtoji,dešimtosios,dešimtajai,dešimtąją,dešimtąja,dešimtojoje,dešimtosioms,dešimtąsias,dešimtosiomis,dešimtosiose; 11=vienuoliktasis,vienuoliktojo,vienuoliktajam,vienuoliktąjį,vienuoliktuoju,vienuoliktajame,vienuoliktieji,vienuoliktųjų,vienuoliktiesiems,vienuoliktuosius,vienuoliktaisiais,vienuoliktuosiuose,vienuoliktoji,vienuoliktosios,vienuoliktajai,vienuoliktąją,vienuoliktąja,vienuoliktojoje,vienuoliktosioms,vienuoliktąsias,vienuoliktosiomis,vienuoliktosiose; 12=dvyliktasis,dvyliktojo,dvyliktajam,dvyliktąjį,dvyliktuoju,dvyliktajame,dvyliktieji,dvyliktųjų,dvyliktiesiems,dvyliktuosius,dvyliktaisiais,dvyliktuosiuose,dvyliktoji,dvyliktosios,dvyliktajai,dvyliktąją,dvyliktąja,dvyliktojoje,dvyliktosioms,dvyliktąsias,dvyliktosiomis,dvyliktosiose; 13=tryliktasis,tryliktojo,tryliktajam,tryliktąjį,tryliktuoju,tryliktajame,tryliktieji,tryliktųjų,tryliktiesiems,tryliktuosius,tryliktaisiais,tryliktuosiuose,tryliktoji,tryliktosios,tryliktajai,tryliktąją,tryliktąja,tryliktojoje,tryliktosioms,tryliktąsias,tryliktosiomis,tryliktosiose; 14=keturioliktasis,keturioliktojo,keturioliktajam,keturioliktąjį,keturioliktuoju,keturioliktajame,keturioliktieji,keturioliktųjų,keturioliktiesiems,keturioliktuosius,keturioliktaisiais,keturioliktuosiuose,keturioliktoji,keturioliktosios,keturioliktajai,keturioliktąją,keturioliktąja,keturioliktojoje,keturioliktosioms,keturioliktąsias,keturioliktosiomis,keturioliktosiose; 15=penkioliktasis,penkioliktojo,penkioliktajam,penkioliktąjį,penkioliktuoju,penkioliktajame,penkioliktieji,penkioliktųjų,penkioliktiesiems,penkioliktuosius,penkioliktaisiais,penkioliktuosiuose,penkioliktoji,penkioliktosios,penkioliktajai,penkioliktąją,penkioliktąja,penkioliktojoje,penkioliktosioms,penkioliktąsias,penkioliktosiomis,penkioliktosiose; 16=šešioliktasis,šešioliktojo,šešioliktajam,šešioliktąjį,šešioliktuoju,šešioliktajame,šešioliktieji,šešioliktųjų,šešioliktiesiems,šešioliktuosius,šešioliktaisiais,šešioliktuosiuose,šešioliktoji,šešioliktosios,šešioliktajai,šešioliktąją,šešioliktąja,šešioliktojoje,šešioliktosioms,šešioliktąsias,šešioliktosiomis,šešioliktosiose; 17=septynioliktasis,septynioliktojo,septynioliktajam,septynioliktąjį,septynioliktuoju,septynioliktajame,septynioliktieji,septynioliktųjų,septynioliktiesiems,septynioliktuosius,septynioliktaisiais,septynioliktuosiuose,septynioliktoji,septynioliktosios,septynioliktajai,septynioliktąją,septynioliktąja,septynioliktojoje,septynioliktosioms,septynioliktąsias,septynioliktosiomis,septynioliktosiose; 18=aštuonioliktasis,aštuonioliktojo,aštuonioliktajam,aštuonioliktąjį,aštuonioliktuoju,aštuonioliktajame,aštuonioliktieji,aštuonioliktųjų,aštuonioliktiesiems,aštuonioliktuosius,aštuonioliktaisiais,aštuonioliktuosiuose,aštuonioliktoji,aštuonioliktosios,aštuonioliktajai,aštuonioliktąją,aštuonioliktąja,aštuonioliktojoje,aštuonioliktosioms,aštuonioliktąsias,aštuonioliktosiomis,aštuonioliktosiose; 19=devynioliktasis,devynioliktojo,devynioliktajam,devynioliktąjį,devynioliktuoju,devynioliktajame,devynioliktieji,devynioliktųjų,devynioliktiesiems,devynioliktuosius,devynioliktaisiais,devynioliktuosiuose,devynioliktoji,devynioliktosios,devynioliktajai,devynioliktąją,devynioliktąja,devynioliktojoje,devynioliktosioms,devynioliktąsias,devynioliktosiomis,devynioliktosiose; 20=dvidešimtasis,dvidešimtojo,dvidešimtajam,dvidešimtąjį,dvidešimtuoju,dvidešimtajame,dvidešimtieji,dvidešimtųjų,dvidešimtiesiems,dvidešimtuosius,dvidešimtaisiais,dvidešimtuosiuose,dvidešimtoji,dvidešimtosios,dvidešimtajai,dvidešimtąją,dvidešimtąja,dvidešimtojoje,dvidešimtosioms,dvidešimtąsias,dvidešimtosiomis,dvidešimtosiose; 30=trisdešimtasis,trisdešimtojo,trisdešimtajam,trisdešimtąjį,trisdešimtuoju,trisdešimtajame,trisdešimtieji,trisdešimtųjų,trisdešimtiesiems,trisdešimtuosius,trisdešimtaisiais,trisdešimtuosiuose,trisdešimtoji,trisdešimtosios,trisdešimtajai,trisdešimtąją,trisdešimtąja,trisdešimtojoje,trisdešimtosioms,trisdešimtąsias,trisdešimtosiomis,trisdešimtosiose; 3=trečiasis,trečiojo,trečiajam,trečiąjį,trečiuoju,trečiajame,tretieji,trečiųjų,tretiesiems,trečiuosius,trečiaisiais,trečiuosiuose,trečioji,trečiosios,trečiajai,trečiąją,trečiąja,trečiojoje,trečiosioms,trečiąsias,trečiosiomis,trečiosiose,trečias,trečio,trečiam,trečią,trečiu,trečiame,trečia,trečios,trečiai,trečioje",
        ),
        (C::QuarterWord, "ketvirčiai,ketvirčių,ketvirčius,ketvirčiu,ketvirčiui,ketvirčiais,ketv."),
        (C::HalfYearWord, "pusmetis,pusmečio,pusmetį,pusmetyje,pusmečiui,pusmečiu,pusmečiai,pusmečių"),
        (
            C::Mult,
            "100=šimto,šimtą,šimtų,šimtus,šimtams,šimtais; 1000=tūkst.,tūkstantį,tūkstančių,tūkstančius,tūkstančiams,tūkstančiais,tūkstančiai,tūkstančio; 1000000=mln.,milijono,milijoną,milijonai,milijonų,milijonus,milijonams,milijonais; 1000000000=mlrd.,milijardo,milijardą,milijardai,milijardų,milijardus,milijardams,milijardais; 1000000000000=trln.,trilijono,trilijonų,trilijonai,trilijonus",
        ),
        (C::And, "su"),
        (
            C::Small,
            "2=dveji,dvejų,dvejus,dvejiems,dvejais,dvejos,dvejas,dvejoms; 3=treji,trejų,trejus,trejiems,trejais,trejos,trejas,trejoms; 4=ketveri,ketverių,ketverius,ketveriems,ketveriais,ketverios,ketverias; 5=penkeri,penkerių,penkerius,penkeriems,penkeriais,penkerios,penkerias; 6=šešeri,šešerių,šešerius,šešerios; 7=septyneri,septynerių,septynerius; 8=aštuoneri,aštuonerių,aštuonerius; 9=devyneri,devynerių,devynerius",
        ),
        (C::Mixed, "1.5=pusantrų,pusantrus,pusantrais,pusantras,pusantros"),
        (
            C::Month,
            "1=sausį,sausyje; 2=vasarį,vasaryje; 3=kovą,kove; 4=balandį,balandyje; 5=gegužę,gegužėje; 6=birželį,birželyje; 7=liepą,liepoje; 8=rugpjūtį,rugpjūtyje; 9=rugsėjį,rugsėjyje; 10=spalį,spalyje; 11=lapkritį,lapkrityje; 12=gruodį,gruodyje",
        ),
        (C::MonthDoubt, "kovą,kove,balandį,balandyje,liepą,liepoje,gegužėje"),
        (C::Half, "pusę,puse,pusės,pusei,pusėje"),
        (C::DecadeWord, "counted=dešimtmetis,dešimtmečio,dešimtmetį,dešimtmetyje,dešimtmečiu,dešimtmečiai,dešimtmečių"),
        (C::HalfYearWord, "half=pusėje,pusė,pusę"),
        (
            C::Part,
            "3=trečdaliais,trečdaliu,trečdaliui; 4=ketvirtadaliais,ketvirtadaliu,ketvirčiais; 5=penktadaliais, \
             penktadaliu; 10=dešimtadaliais,dešimtadaliu",
        ),
        (C::Mixed, "0.75=trimis ketvirtadaliais,trys ketvirtadaliai; 0.6666666666666666667=dviem trečdaliais"),
        (
            C::Currency,
            "SEK=krona,kronos,kroną,kronų,kronoms,kronomis,kronas; PLN=zlotų,zlotai,zlotas,zlotus; UAH=grivina, \
             grivinų,grivinas; CHF=frankų,frankai; JPY=jenų,jenos; CNY=juanių,juaniai",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Didžioji Britanija|Britanija",
        base: "- as is ys us a ė ia ai os ės uo",
        forms: "- o ui ą u e ai ų ams us ais uose a os oje ės ę ei ėje io iui į iu y yje iai ių iams iais iuose \
                ies imi ia ioje ėms ėmis ėse oms omis ose aus umi uje",
        turns: "t>č d>dž",
        open_words: "ir ar iš su prie į už tarp be iki po nuo",
        unstranded: "į iš prie tarp be iki nuo",
        joiners: "ir ar",
        titles: "dr Dr prof",
        pronouns: "jis ji jo jos jam jai jį ją tas ta",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a akad al angl aps apyg apyt d doc dr el g gen k kr kt kun liet lit lot lt m maždaug min mln \
            mlrd mėn nr p pan past plg plk pr proc prof psl pvz r raj red rus sav sek sk str sud t t.y \
            tel tūkst vad val vert vok y įst šv žr",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        marks: marks("„“„“"),
        dash: true,
        that: "kad jog",
        me: "aš mane man mano manęs mes mus mums mūsų",
        saying: "aiškino pabrėžė pareiškė pasak pasakė pasakojo paaiškino pažymėjo pridūrė rašė rašo sakė sako teigė teigia atsakė",
        ..PLAIN
    },
    twice: Some("labai"),
    ..BASE
};
