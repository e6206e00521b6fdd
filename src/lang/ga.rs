//! Irish: what CLDR does not have.

use super::*;

/// Irish.
pub static LANG: Lang = Lang {
    code: "ga",
    english: "Irish",
    iso3: "gle",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::HalfAfter, "go leith"),
        (C::Measured, "30 minute=leathuair,leathuair an chloig"),
        (
            C::HalfBefore,
            "30 past=leathuair tar éis,leathuair i ndiaidh; 15 past=ceathrú tar éis; 45=ceathrú chun,ceathrú go dtí",
        ),
        (C::And, "is,agus,agus a,go"),
        (
            C::Small,
            "1=amháin,haon,aon; 2=dó,dhá,dhó,beirt,dá; 3=trí,triúr; 4=ceathair,ceithre,ceathrar; 5=cúig,cúigear; 6=sé, \
             seisear; 7=seacht,seachtar; 8=ocht,ochtar; 9=naoi,naonúr; 10=deich,deichniúr; 20=fiche,scór,fichead; \
             30=tríocha; 40=daichead,ceathracha,dhá fhichead,dá fhichead; 50=caoga,leathchéad; 60=seasca,trí fichid; \
             70=seachtó; 80=ochtó,ceithre fichid; 90=nócha; 12=dó dhéag,dhá déag,dhá dhéag,dháréag; 0=náid,nialas; \
             11=aon déag; 13=trí déag; 14=ceithre déag,ceathair déag; 15=cúig déag; 16=sé déag; 17=seacht déag; \
             18=ocht déag; 19=naoi déag; 100=gcéad,chéad",
        ),
        (
            C::Mult,
            "100=céad,gcéad; 1000=míle,mhíle; 1000000=milliún,mhilliún; 1000000000=billiún,bhilliún,mbilliún; \
             1000000000000=trilliún,dtrilliún",
        ),
        (C::Half, "leath,leathchuid,agus leath,go leith"),
        (C::Percent, "faoin gcéad,sa chéad,faoin céad,céatadán,fán gcéad"),
        (
            C::Ordinal,
            "1=aonú,an chéad,chéad,céadú háit,t-aonú,haonú; 2=dóú,dara; 3=tríú; 4=ceathrú; 5=cúigiú; 6=séú; 7=seachtú; \
             8=ochtú,t-ochtú,hochtú; 9=naoú; 10=deichiú; 11=aonú déag,t-aonú déag,haonú déag; 12=dóú déag,dara déag; \
             13=tríú déag; 14=ceathrú déag; 15=cúigiú déag; 16=séú déag; 17=seachtú déag; 18=ochtú déag,t-ochtú déag, \
             hochtú déag; 19=naoú déag; 20=fichiú; 30=tríochadú; 40=daicheadú; 50=caogadú; 60=seascadú; 70=seachtódú; \
             80=ochtódú; 90=nóchadú; 100=céadú; 1000=míliú",
        ),
        (C::OrdinalAfter, "ú,adh,ed,iú,d, a"),
        (
            C::Currency,
            "EUR=euro,eoró,eura; USD=dollar,dollair,dolar,ndollar,dhollar; GBP=punt,phunt,puint,bpunt,punt steirling; \
             JPY=yen; INR=rúpaí,rúipí; CHF=franc,franc eilvéiseach; RUB=rúbal",
        ),
        (C::Cent, "EUR=cent,ceint; USD=ceint,ceinteanna,gceint; GBP=pingin,pingine,pinginí,bpingin"),
        (
            C::Unit,
            "year=bliain,bliana,mbliana,blianta,mbliain; month=mí,míonna,mhí; week=seachtain,seachtaine,seachtainí; \
             day=lá,laethanta; hour=uair,uair an chloig,uaire,huaire an chloig,n-uaire; minute=nóiméad,nóiméid,bomaite; \
             kilometer=ciliméadar,ciliméadair,chiliméadar,gciliméadar; meter=méadar,méadair,mhéadar,mhéadair; \
             centimeter=ceintiméadar,ceintiméadair,gceintiméadar; gram=gram,graim,ghraim; mile=míle slí; cup=cupán, \
             chupán,cupáin; degree=céim,céimeanna,chéim,gcéim; celsius=céim celsius,céimeanna celsius; inch=orlach,orlaí, \
             n-orlach; foot=troigh,troithe,dtroithe; kilogram=cileagram; tonne=tonna,thonna,dtonna; kilometer-per-hour=ciliméadar san uair,chiliméadar san uair,km san uair",
        ),
        (C::Article, "aon,amháin,a haon,trí,céad,sé"),
        (
            C::Mixed,
            "0.25=ceathrú cuid; 0.3333333333333333333=trian,aon trian; 0.6666666666666666667=dhá thrian,dá thrian; \
             0.75=trí cheathrú",
        ),
        (C::Group, "12=dosaen"),
        (C::Vague, "na céadta,na mílte,na milliúin,mílte,céadta"),
        (C::Point, "pointe,ponc"),
        (C::Minus, "lúide,míneas"),
        (C::YearWord, "sa bhliain,bliain,na bliana,bliana"),
        (C::CenturyWord, "haois,aois,céad,chéad"),
        (C::DecadeWord, "idí,í,aidí"),
        (
            C::Month,
            "1=mí eanáir; 2=mí feabhra,mí na feabhra; 3=mhárta,mí an mhárta; 4=mí aibreáin,aibreáin; 5=bhealtaine, \
             mí na bealtaine; 6=mí an mheithimh,meithimh,mheitheamh; 7=mí iúil; 8=mí lúnasa; 9=mheán fómhair, \
             mí mheán fómhair; 10=dheireadh fómhair,mí dheireadh fómhair; 11=shamhain,samhna,mí na samhna; 12=nollag, \
             mí na nollag",
        ),
        (C::DateFiller, "de,d',an,an lá"),
        (C::Hour, "a chlog"),
        (C::HalfDay, "morning=ar maidin,maidin; afternoon=tráthnóna,san iarnóin; night=san oíche,istoíche"),
        (C::About, "thart ar,timpeall,timpeall is,tuairim is,tuairim,beagnach,isteach is amach le"),
        (C::Over, "níos mó ná,os cionn,breis is,breis agus,breis,ar a laghad,thar"),
        (C::Under, "níos lú ná,faoi bhun,ar a mhéad,suas le"),
        (C::RangeTo, "go,go dtí,nó,agus"),
        (C::Counter, "duine,daoine,uair,uaire"),
        (C::Times, "2=faoi dhó,dúbailte,dhá uair; 3=faoi thrí"),
        (C::Era, "bc=rch,r.ch.,roimh chríost; ad=ad,i.s."),
        (
            C::Idiom,
            "ar dtús,den chéad uair,an chéad rud,céad míle fáilte,sa chéad áit,gach aon,aon duine,aon rud,ar aon, \
             ag an am céanna,aon cheann",
        ),
        (C::BelowZero, "faoi bhun náid, faoi bhun nialais, faoi nialas"),
        (
            C::Season,
            "21=earrach,an earrach,earraigh; 22=samhradh,an samhradh,samhraidh; 23=fómhar,an fómhar; \
             24=geimhreadh,an geimhreadh,geimhridh",
        ),
        (C::QuarterWord, "ráithe"),
        (C::Part, "3=tríú,trian; 4=ceathrú,ceathrúna; 5=cúigiú; 10=deichiú"),
        (C::ClockBefore, "sure=ag"),
        (C::TimesWord, "uaire"),
        (C::OutOf, "as,as gach"),
        (C::Percent, "points=pointe céatadáin,phointe céatadáin,bpointe céatadáin,pointí céatadáin"),
        (C::Unit, "basis-point=bonnphointe,bhonnphointe"),
        (C::AboutAfter, "over=nó níos mó; under=nó níos lú"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- e a í aigh each",
        turns: "",
        before: "d' b' m'",
        starts: "b>mb c>gc d>nd f>bhf g>ng p>bp t>dt b>bh c>ch d>dh f>fh g>gh m>mh p>ph s>sh t>th s>ts a>ha e>he \
                i>hi o>ho u>hu a>n-a e>n-e i>n-i o>n-o u>n-u a>t-a e>t-e i>t-i o>t-o u>t-u",
        open_words: "agus nó an na ar le ó",
        joiners: "agus nó",
        capital_words: "uachtarán taoiseach aire rialtas dáil seanad comhairle coimisiún coiste ollscoil institiúid músaem \
            ospidéal eaglais banc cúirt garda gardaí arm páirtí poblacht contae cathair cumann cónaidhm \
            comhlacht sraith corn duais féile aontas náisiúnta idirnáisiúnta",
        pronouns: "sé sí é í a siad iad seo sin",
        titles: "Dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: ".i a.d co dr etc i.n iml lch m.sh r.c r.n srl tuas uas uimh",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        that: "gur",
        me: "mé mise dom muid sinn dúinn",
        saying: "arsa dúirt mhínigh scríobh d'fhreagair",
        ..PLAIN
    },
    ..BASE
};
