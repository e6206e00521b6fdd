//! Somali: what CLDR does not have.

use super::*;

/// Somali.
pub static LANG: Lang = Lang {
    code: "so",
    english: "Somali",
    iso3: "som",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Ending, "kii,ka,dii,da,tii,ta,kaas,daas"),
        (C::And, "iyo"),
        (C::Article, "hal,mid,kow"),
        (
            C::Small,
            "0=eber; 1=kow,hal,koob; 2=laba,labo; 3=saddex,sadex,seddex; 4=afar; 5=shan; 6=lix; 7=toddoba,todoba; \
             8=siddeed,sideed; 9=sagaal; 10=toban; 11=kow iyo toban,hal iyo toban,koob iyo toban,toban iyo kow,toban \
             iyo hal,toban iyo koob; 12=laba iyo toban,labo iyo toban,toban iyo laba,toban iyo labo; 13=saddex iyo \
             toban,sadex iyo toban,seddex iyo toban,toban iyo saddex,toban iyo sadex,toban iyo seddex; 14=afar iyo \
             toban,toban iyo afar; 15=shan iyo toban,toban iyo shan; 16=lix iyo toban,toban iyo lix; 17=toddoba iyo \
             toban,todoba iyo toban,toban iyo toddoba,toban iyo todoba; 18=siddeed iyo toban,sideed iyo toban,toban \
             iyo siddeed,toban iyo sideed; 19=sagaal iyo toban,toban iyo sagaal; 20=labaatan,labatan; 21=kow iyo \
             labaatan,kow iyo labatan,hal iyo labaatan,hal iyo labatan,koob iyo labaatan,koob iyo labatan,labaatan \
             iyo kow,labaatan iyo hal,labaatan iyo koob; 22=laba iyo labaatan,laba iyo labatan,labo iyo labaatan,labo \
             iyo labatan,labaatan iyo laba,labaatan iyo labo; 23=saddex iyo labaatan,saddex iyo labatan,sadex iyo \
             labaatan,sadex iyo labatan,seddex iyo labaatan,seddex iyo labatan,labaatan iyo saddex,labaatan iyo \
             sadex,labaatan iyo seddex; 24=afar iyo labaatan,afar iyo labatan,labaatan iyo afar; 25=shan iyo \
             labaatan,shan iyo labatan,labaatan iyo shan; 26=lix iyo labaatan,lix iyo labatan,labaatan iyo lix; \
             27=toddoba iyo labaatan,toddoba iyo labatan,todoba iyo labaatan,todoba iyo labatan,labaatan iyo \
             toddoba,labaatan iyo todoba; 28=siddeed iyo labaatan,siddeed iyo labatan,sideed iyo labaatan,sideed iyo \
             labatan,labaatan iyo siddeed,labaatan iyo sideed; 29=sagaal iyo labaatan,sagaal iyo labatan,labaatan iyo \
             sagaal; 30=soddon,sodon; 31=kow iyo soddon,kow iyo sodon,hal iyo soddon,hal iyo sodon,koob iyo \
             soddon,koob iyo sodon,soddon iyo kow,soddon iyo hal,soddon iyo koob; 32=laba iyo soddon,laba iyo \
             sodon,labo iyo soddon,labo iyo sodon,soddon iyo laba,soddon iyo labo; 33=saddex iyo soddon,saddex iyo \
             sodon,sadex iyo soddon,sadex iyo sodon,seddex iyo soddon,seddex iyo sodon,soddon iyo saddex,soddon iyo \
             sadex,soddon iyo seddex; 34=afar iyo soddon,afar iyo sodon,soddon iyo afar; 35=shan iyo soddon,shan iyo \
             sodon,soddon iyo shan; 36=lix iyo soddon,lix iyo sodon,soddon iyo lix; 37=toddoba iyo soddon,toddoba iyo \
             sodon,todoba iyo soddon,todoba iyo sodon,soddon iyo toddoba,soddon iyo todoba; 38=siddeed iyo \
             soddon,siddeed iyo sodon,sideed iyo soddon,sideed iyo sodon,soddon iyo siddeed,soddon iyo sideed; \
             39=sagaal iyo soddon,sagaal iyo sodon,soddon iyo sagaal; 40=afartan,afartameeyo; 41=kow iyo afartan,kow \
             iyo afartameeyo,hal iyo afartan,hal iyo afartameeyo,koob iyo afartan,koob iyo afartameeyo,afartan iyo \
             kow,afartan iyo hal,afartan iyo koob; 42=laba iyo afartan,laba iyo afartameeyo,labo iyo afartan,labo iyo \
             afartameeyo,afartan iyo laba,afartan iyo labo; 43=saddex iyo afartan,saddex iyo afartameeyo,sadex iyo \
             afartan,sadex iyo afartameeyo,seddex iyo afartan,seddex iyo afartameeyo,afartan iyo saddex,afartan iyo \
             sadex,afartan iyo seddex; 44=afar iyo afartan,afar iyo afartameeyo,afartan iyo afar; 45=shan iyo \
             afartan,shan iyo afartameeyo,afartan iyo shan; 46=lix iyo afartan,lix iyo afartameeyo,afartan iyo lix; \
             47=toddoba iyo afartan,toddoba iyo afartameeyo,todoba iyo afartan,todoba iyo afartameeyo,afartan iyo \
             toddoba,afartan iyo todoba; 48=siddeed iyo afartan,siddeed iyo afartameeyo,sideed iyo afartan,sideed iyo \
             afartameeyo,afartan iyo siddeed,afartan iyo sideed; 49=sagaal iyo afartan,sagaal iyo afartameeyo,afartan \
             iyo sagaal; 50=konton,kontan; 51=kow iyo konton,kow iyo kontan,hal iyo konton,hal iyo kontan,koob iyo \
             konton,koob iyo kontan,konton iyo kow,konton iyo hal,konton iyo koob; 52=laba iyo konton,laba iyo \
             kontan,labo iyo konton,labo iyo kontan,konton iyo laba,konton iyo labo; 53=saddex iyo konton,saddex iyo \
             kontan,sadex iyo konton,sadex iyo kontan,seddex iyo konton,seddex iyo kontan,konton iyo saddex,konton \
             iyo sadex,konton iyo seddex; 54=afar iyo konton,afar iyo kontan,konton iyo afar; 55=shan iyo konton,shan \
             iyo kontan,konton iyo shan; 56=lix iyo konton,lix iyo kontan,konton iyo lix; 57=toddoba iyo \
             konton,toddoba iyo kontan,todoba iyo konton,todoba iyo kontan,konton iyo toddoba,konton iyo todoba; \
             58=siddeed iyo konton,siddeed iyo kontan,sideed iyo konton,sideed iyo kontan,konton iyo siddeed,konton \
             iyo sideed; 59=sagaal iyo konton,sagaal iyo kontan,konton iyo sagaal; 60=lixdan; 61=kow iyo lixdan,hal \
             iyo lixdan,koob iyo lixdan,lixdan iyo kow,lixdan iyo hal,lixdan iyo koob; 62=laba iyo lixdan,labo iyo \
             lixdan,lixdan iyo laba,lixdan iyo labo; 63=saddex iyo lixdan,sadex iyo lixdan,seddex iyo lixdan,lixdan \
             iyo saddex,lixdan iyo sadex,lixdan iyo seddex; 64=afar iyo lixdan,lixdan iyo afar; 65=shan iyo \
             lixdan,lixdan iyo shan; 66=lix iyo lixdan,lixdan iyo lix; 67=toddoba iyo lixdan,todoba iyo lixdan,lixdan \
             iyo toddoba,lixdan iyo todoba; 68=siddeed iyo lixdan,sideed iyo lixdan,lixdan iyo siddeed,lixdan iyo \
             sideed; 69=sagaal iyo lixdan,lixdan iyo sagaal; 70=toddobaatan,todobaatan; 71=kow iyo toddobaatan,kow \
             iyo todobaatan,hal iyo toddobaatan,hal iyo todobaatan,koob iyo toddobaatan,koob iyo \
             todobaatan,toddobaatan iyo kow,toddobaatan iyo hal,toddobaatan iyo koob; 72=laba iyo toddobaatan,laba \
             iyo todobaatan,labo iyo toddobaatan,labo iyo todobaatan,toddobaatan iyo laba,toddobaatan iyo labo; \
             73=saddex iyo toddobaatan,saddex iyo todobaatan,sadex iyo toddobaatan,sadex iyo todobaatan,seddex iyo \
             toddobaatan,seddex iyo todobaatan,toddobaatan iyo saddex,toddobaatan iyo sadex,toddobaatan iyo seddex; \
             74=afar iyo toddobaatan,afar iyo todobaatan,toddobaatan iyo afar; 75=shan iyo toddobaatan,shan iyo \
             todobaatan,toddobaatan iyo shan; 76=lix iyo toddobaatan,lix iyo todobaatan,toddobaatan iyo lix; \
             77=toddoba iyo toddobaatan,toddoba iyo todobaatan,todoba iyo toddobaatan,todoba iyo \
             todobaatan,toddobaatan iyo toddoba,toddobaatan iyo todoba; 78=siddeed iyo toddobaatan,siddeed iyo \
             todobaatan,sideed iyo toddobaatan,sideed iyo todobaatan,toddobaatan iyo siddeed,toddobaatan iyo sideed; \
             79=sagaal iyo toddobaatan,sagaal iyo todobaatan,toddobaatan iyo sagaal; \
             80=siddeetan,sideetan,siddeedtan; 81=kow iyo siddeetan,kow iyo sideetan,hal iyo siddeetan,hal iyo \
             sideetan,koob iyo siddeetan,koob iyo sideetan,siddeetan iyo kow,siddeetan iyo hal,siddeetan iyo koob; \
             82=laba iyo siddeetan,laba iyo sideetan,labo iyo siddeetan,labo iyo sideetan,siddeetan iyo \
             laba,siddeetan iyo labo; 83=saddex iyo siddeetan,saddex iyo sideetan,sadex iyo siddeetan,sadex iyo \
             sideetan,seddex iyo siddeetan,seddex iyo sideetan,siddeetan iyo saddex,siddeetan iyo sadex,siddeetan iyo \
             seddex; 84=afar iyo siddeetan,afar iyo sideetan,siddeetan iyo afar; 85=shan iyo siddeetan,shan iyo \
             sideetan,siddeetan iyo shan; 86=lix iyo siddeetan,lix iyo sideetan,siddeetan iyo lix; 87=toddoba iyo \
             siddeetan,toddoba iyo sideetan,todoba iyo siddeetan,todoba iyo sideetan,siddeetan iyo toddoba,siddeetan \
             iyo todoba; 88=siddeed iyo siddeetan,siddeed iyo sideetan,sideed iyo siddeetan,sideed iyo \
             sideetan,siddeetan iyo siddeed,siddeetan iyo sideed; 89=sagaal iyo siddeetan,sagaal iyo \
             sideetan,siddeetan iyo sagaal; 90=sagaashan; 91=kow iyo sagaashan,hal iyo sagaashan,koob iyo \
             sagaashan,sagaashan iyo kow,sagaashan iyo hal,sagaashan iyo koob; 92=laba iyo sagaashan,labo iyo \
             sagaashan,sagaashan iyo laba,sagaashan iyo labo; 93=saddex iyo sagaashan,sadex iyo sagaashan,seddex iyo \
             sagaashan,sagaashan iyo saddex,sagaashan iyo sadex,sagaashan iyo seddex; 94=afar iyo sagaashan,sagaashan \
             iyo afar; 95=shan iyo sagaashan,sagaashan iyo shan; 96=lix iyo sagaashan,sagaashan iyo lix; 97=toddoba \
             iyo sagaashan,todoba iyo sagaashan,sagaashan iyo toddoba,sagaashan iyo todoba; 98=siddeed iyo \
             sagaashan,sideed iyo sagaashan,sagaashan iyo siddeed,sagaashan iyo sideed; 99=sagaal iyo \
             sagaashan,sagaashan iyo sagaal",
        ),
        (
            C::Mult,
            "100=boqol; 1000=kun,kunka; 1000000=milyan,malyan,milyuun,malyuun; 1000000000=bilyan,bilyoon,balyan; \
             1000000000000=tirilyan,trilyan,tiriliyan,trilyuun",
        ),
        (C::Vague, "boqollaal,boqolaal,kumannaan,kumanaan,malaayiin,balaayiin,tobanaan,tobanaad,daraasiin"),
        (C::Half, "nus,nuska,kala bar,barkeed,barkood"),
        (C::HalfAfter, "iyo bar,iyo badh,iyo nus"),
        (
            C::Mixed,
            "0.3333333333333333333=saddex meelood meel,saddex meelood hal meel,saddex meelood oo meel,saddex dalool \
             dalool; 0.6666666666666666667=saddex meelood laba meelood,saddex meelood labo meelood,saddex meelood oo \
             laba meelood; 0.25=rubuc,rubac,afar meelood meel,afar meelood hal meel; 0.75=afar meelood saddex \
             meelood; 0.2=shan meelood meel,shan meelood hal meel",
        ),
        (C::Group, "12=darsin,dersin"),
        (C::Point, "dhibic,jajab"),
        (C::Minus, "laga jaray,taban"),
        (C::BelowZero, "eber ka hooseeya,eber ka hoose"),
        (C::OutOf, "ka mid ah"),
        (C::Percent, "boqolkiiba,boqolkii,boqolkiba"),
        (C::PercentBefore, "boqolkiiba,boqolkii,boqolkiba,boqolkaaba"),
        (C::Percent, "points=dhibcood boqolkiiba,dhibco boqolley"),
        (
            C::Ordinal,
            "1=koowaad,kowaad,markii ugu horreysay,markii ugu horaysay; 2=labaad; 3=saddexaad,sadexaad,seddexaad; \
             4=afraad; 5=shanaad; 6=lixaad; 8=siddeedaad,sideedaad; 9=sagaalaad; 10=tobnaad; 20=labaatanaad",
        ),
        (C::OrdinalAfter, "aad,naad"),
        (C::Link, "oo,oo ah"),
        (
            C::Currency,
            "USD=doolar,doollar,dollar,doolarka,dollarka,doolarka mareykanka,dollarka mareykanka,doolarka \
             maraykanka,doolarka ameerika; EUR=euro,yuuro,yuro,euroda; GBP=gini,gini istarliin,giniga \
             istarliinka,giniga ingiriiska,gini istarliini; SOS=shilin soomaali,shilling soomaali,shilinka \
             soomaaliya,shilin somali,shillin soomaali,sh.so; KES=shilinka kenya,shilin kenya,shilin kenyan \
             ah,shilinka kenyaanka; ETB=birr,bir,birta itoobiya,birrka itoobiya; DJF=faranka jabuuti,faran jabuuti; \
             CNY=yuan,yuwan; RUB=rubal,ruble; SAR=riyaal,riyaalka sacuudiga; AED=dirham,dirhamka imaaraadka; \
             JPY=yen,yenka; INR=rubi hindi; TRY=liira,lira turki",
        ),
        (C::Cent, "USD=senti,sinti"),
        (
            C::Month,
            "1=janaayo,jannaayo,janweri; 2=febraayo,feebraayo,feberweri; 3=maarso,maaris,maarij,maarijka,maris; \
             4=abriil,abriilka,april; 5=maayo,maajo,may; 6=juun,juunyo,juunka,juniyo; \
             7=luulyo,luuliyo,julaay,juulaay; 8=agoosto,ogosto,agosto,ogoosto,ogos; \
             9=sebtembar,sebteembar,sebtemberta,sibtembar,sebtamber,september; \
             10=oktoobar,oktoobarta,oktober,oktobar; 11=nofeembar,nofembar,noofembar,nofember,november; \
             12=diseembar,disembar,desembar,disember,december",
        ),
        (C::MonthDoubt, "capital=may"),
        (
            C::Weekday,
            "1=isniin,isniinta,isniintii; 2=talaado,talaadada,talaadadii,salaasa,salaasadii,salaasada; \
             3=arbaco,arbacada,arbacadii,arbaca,arbacaa; 4=khamiis,khamiista,khamiistii; \
             5=jimce,jimcaha,jimcihii,jimco,jimcada,jimcadii,jimca; 6=sabti,sabtida,sabtidii; \
             7=axad,axada,axadda,axaddii,axadii",
        ),
        (C::YearWord, "sanadka,sanadkii,sannadka,sannadkii,sanadkan,sannadkan,sanadka soo socda,sannad"),
        (C::CenturyWord, "before=qarniga,qarnigii,qarni; qarni,qarnigii"),
        (C::DecadeWord, "meeyadii,-meeyadii,meeyada,yadii,-yadii,nadii,-nadii,kii"),
        (
            C::DecadeName,
            "20=labaatameeyadii,labaatanaadkii,labaatanaadyadii; 30=soddomeeyadii,soddonaadkii; \
             40=afartameeyadii,afartanaadkii; 50=kontomeeyadii,kontonaadkii; \
             60=lixdameeyadii,lixdanaadkii,lixdannadii; 70=toddobaatameeyadii,toddobaatanaadkii; \
             80=siddeetameeyadii,siddeetanaadkii,sideetameeyadii; 90=sagaashameeyadii,sagaashanaadkii,sagaashannadii",
        ),
        (
            C::DateFiller,
            "kii,ka,dii,da,bisha,bishii,bishan,ee,ee bisha,sanadka,sanadkii,sannadka,sannadkii,ee sanadka,ee \
             sannadka,oo ku beegnayd,oo ku beegan,maalinta",
        ),
        (C::DateBefore, "taariikhda,taariikhdu markay ahayd,maalinta,ilaa"),
        (C::MonthBefore, "bisha,bishii,bishan"),
        (C::ClockBefore, "sure=saacadda,saacaddu,saacada,saacaddii"),
        (
            C::HalfDay,
            "morning=subaxnimo,subaxnimadii,subaxnimada,subaxdii,subaxda,aroornimo,aroortii,gh; \
             afternoon=galabnimo,galabnimadii,galabnimada,galabtii,galabta,duhurnimo,duhurnimadii,duhurkii,gd; \
             evening=fiidnimo,fiidnimadii,fiidkii,maqribnimo; \
             night=habeennimo,habeenimo,habeennimadii,habeenimadii,habeenkii",
        ),
        (C::ClockWord, "0=saqda dhexe,saqdii dhexe,saqbadhkii; 12=duhur barkii"),
        (C::HalfPast, "30=iyo bar,iyo badhkii,iyo barkii; 15=iyo rubuc"),
        (C::About, "qiyaastii,ku dhowaad,ku dhawaad,ku dhow,illaa iyo,abbaaraha,kudhawaad,agagaarka"),
        (C::Over, "in ka badan,ka badan,inka badan,ugu yaraan,kor u dhaafay,wax ka badan,kabadan"),
        (C::Under, "in ka yar,ka yar,inka yar,ugu badnaan,wax ka yar,ka hooseeya"),
        (C::AboutAfter, "over=ama ka badan,iyo ka badan; under=ama ka yar"),
        (C::RangeTo, "ilaa,illaa,ilaa iyo,iyo,ama,illaa iyo"),
        (C::RangeFrom, "inta u dhaxaysa,inta u dhexeysa,inta u dhexeeysa,u dhexeeya"),
        (C::Counter, "qof,ruux,jeer,qofood"),
        (
            C::Times,
            "2=labanlaab,laba jeer,labajibbaar,laba laab,labalaab,labanlaabmay; 3=saddex jeer,saddexlaab,saddex laab; \
             4=afar jeer,afar laab; 10=toban jeer",
        ),
        (C::TimesWord, "jeer,laab,jibbaar"),
        (
            C::Unit,
            "year=sano,sanno,sanadood,sannadood,sannado,sanado,sanad,sannad,jir,sano jir,sannad-guuro; \
             month=bilood,bil,bilo; week=toddobaad,todobaad,usbuuc,asbuuc,toddobaadyo; \
             day=maalmood,maalin,maalmo,maalintii; hour=saacadood,saacado,saac,saacad; \
             minute=daqiiqo,daqiiqadood,daqiiqad,daqiiqooyin; second=ilbiriqsi,ilbidhiqsi; \
             kilometer=kilomitir,kiilomitir,kiiloomitir,kilomitar,kiilomitar,kiilomitir oo,km; \
             meter=mitir,mitar,miitir; centimeter=sentimitir,santimitir; \
             kilogram=kiilo,kilo,kiilogaraam,kiilograam,kilogaraam; gram=garaam; tonne=tan,ton,tan oo; \
             liter=litir,liitir; hectare=hektar,hektaar; acre=akar,eekar; degree=digrii,darajo,darajadood; \
             celsius=digrii celsius,darajo celsius,darajada celsius,darajo sentigareet; foot=fuudh,cagood; \
             mile=mayl,meyl; barrel=foosto,barmiil,foosto oo; square-kilometer=kiilomitir oo laba jibbaaran,kilomitir \
             laba jibbaaran,kiilomitir laba jibbaaran; megawatt=megawaat,megawat",
        ),
        (C::Season, "21=gu'ga,guga; 22=xagaaga,xagaagii; 23=dayrta,dayrtii; 24=jiilaalka,jiilaalkii"),
        (C::QuarterWord, "rubuca,rubuc"),
        (
            C::Relative,
            "day=shalay,maanta,berri,berrito,isla maalintaas; month=bishii hore,bisha soo socota; year=sanadkii \
             hore,sannadkii hore,sanadkan,sannadkan,sanadka soo socda",
        ),
        (
            C::Idiom,
            "mid ka mid ah,mid kamid ah,mid ka tirsan,midkood,mid kale,hal mar,halka,halkii,halkaas,halkan,halkaa,hal \
             dhinac,mid mid,kow iyo,midda,mid ah,mid ka,labada dhinac,kala labo,tan iyo,tan ka,tan oo ah,ilaa iyo \
             haatan,iyo ka,iyo dadka",
        ),
        (C::Unit, "basis-point=dhibcood aasaasi"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "US=Mareykanka|Ameerika;GB=Ingiriiska|Britain;FR=Faransiiska|Faransa;DE=Jarmalka;RU=Ruushka;TR=Turkiga|Tu \
            rkiya;IT=Talyaaniga;ET=Itoobiya;KE=Kiiniya;CN=Shiinaha;PS=Falastiin;IL=Israa'iil|Israel;SA=Sacuudiga;UA= \
            Yukreyn|Ukraine;UG=Ugaandha|Uganda;NG=Nigeria;AE=Imaaraadka",
        forms: "- ka kii ga gii da dii ta tii ha",
        open_words: "iyo ama ee",
        joiners: "iyo ama",
        capital_words: "Madaxweyne Madaxweynaha Ra'iisul Wasaare Wasaaradda Wasiir Wasiirka Xukuumadda Dowladda Baarlamaanka \
            Golaha Guddiga Jaamacadda Machadka Isbitaalka Bangiga Maxkamadda Booliska Ciidanka Jamhuuriyadda Gobolka \
            Degmada Magaalada Ururka Shirkadda Xisbiga Suldaan Boqor Sheekh Janaayo Febraayo Maarso Abriil Maayo \
            Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Disembar Isniin Isniinta Talaado Talaadada Arbaco \
            Arbacada Khamiis Khamiista Jimce Jimcaha Sabti Sabtida Axad Axadda",
        pronouns: "isaga isagu iyada iyadu iyaga iyagu wuxuu waxay uu ay",
        titles: "Mudane Marwo Dr Sheekh",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "dr eng gen iwm kol m.w prof sh sh.so st tus", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        that: "in inuu inay",
        me: "aniga anigu waxaan waxaannu annaga anagu",
        saying: "sheeg yiri yidhi tiri tidhi yiraahd xusay caddee",
        ..PLAIN
    },
    ..BASE
};
