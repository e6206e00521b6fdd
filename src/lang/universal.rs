//! Signs, codes and symbols that mean the same in every language.

use super::words::{Class, Words};

/// What every language's lexicon holds.
pub static WORDS: Words = &[
    (Class::Percent, "%,٪,pct"),
    (Class::Permille, "‰"),
    (
        Class::Currency,
        "USD=$,US$,U.S.$,$US,U$S,U$D,USD$,us dollar*,dollar,dollars; EUR=€,euro,euros; GBP=£,₤; JPY=¥,JP¥; INR=₹,Rs,Rs.; RUB=₽; UAH=₴; KRW=₩; TRY=₺; ILS=₪; \
         VND=₫; NGN=₦; PHP=₱; KZT=₸; CAD=CA$,C$,CAD$,Can$,$CAD,c $; AUD=A$,AU$,AUD$,$AUD; NZD=NZ$,NZD$; HKD=HK$,HKD$,$HK,$ hk; SGD=S$; TWD=NT$; BRL=R$; \
         MXN=MX$,Mex$,MXN$; CNY=CN¥,RMB,renminbi; XBT=bitcoin,bitcoins; GEL=₾; AZN=₼; AMD=֏; CRC=₡; PLN=zł; CZK=Kč; HUF=Ft; IDR=Rp,Rp.; MYR=RM; \
         THB=฿; KHR=៛; LAK=₭; MNT=₮; BDT=৳; GHS=₵; XBT=₿,BTC; \
         ETH=ETH",
    ),
    (
        Class::CurrencyOf,
        "HKD=hong kong,hongkong; SGD=singapore,singapur,singapour,singapura,singapura; TWD=taiwan,taïwan,taiwán; \
         CAD=canada,canadá; AUD=australia,austrália,australie; NZD=nueva zelanda,nouvelle-zélande,nova zelândia, \
         nuova zelanda,nova zelanda; THB=thailand",
    ),
    (Class::CurrencyLetter, "ZAR=r; NGN=n"),
    (Class::Cent, "USD=¢,cent,cents,c; EUR=centime,centimes; INR=paise,paisa"),
    (
        Class::Unit,
        "kilometer=km; meter=m; centimeter=cm; millimeter=mm; kilogram=kg; gram=g; milligram=mg; tonne=t; liter=l; \
         milliliter=ml; hectare=ha; kilometer-per-hour=km/h,kmh,kph; meter-per-second=m/s; mile-per-hour=mph; \
         square-kilometer=km²,km2; square-meter=m²,m2; cubic-meter=m³,m3; square-foot=ft²,sq ft; cubic-centimeter=cm³; \
         celsius=°c,℃,° c,ºc,º c; fahrenheit=°f,℉,° f,ºf,º f; degree=°; kilowatt-hour=kwh; kilowatt=kw; megawatt=mw; gigawatt=gw; \
         watt=w; hertz=hz; kilohertz=khz; megahertz=mhz; gigahertz=ghz; kilobyte=kb; megabyte=mb; gigabyte=gb; \
         terabyte=tb; petabyte=pb; foot=ft; inch=in; mile=mi; pound=lb,lbs; ounce=oz; hectopascal=hpa; second=s,sek,sek.; \
         minute=min; hour=h; decibel=db; kelvin=k; volt=v; ton-tnt=kt; micrometer=μm,µm; nanometer=nm; \
         millisecond=ms; microsecond=µs,μs; nanosecond=ns; kibibyte=kib; mebibyte=mib; gibibyte=gib; tebibyte=tib; \
         pixel=px; dot-per-inch=dpi; frame-per-second=fps; kilobit-per-second=kbit/s,kbps; \
         megabit-per-second=mbit/s,mbps; gigabit-per-second=gbit/s,gbps; megabyte-per-second=mb/s; \
         gigabyte-per-second=gb/s; kilopascal=kpa; part-per-million=ppm; basis-point=bp,bps; revolution-per-minute=rpm; \
         ampere-hour=ah; milliampere-hour=mah",
    ),
    (Class::Held, "10=top ten"),
    (Class::Over, "≥"),
    (Class::Under, "≤"),
    (Class::Holiday, "09-11=9/11"),
    (Class::Idiom, "9/11"),
    (Class::HalfDay, "am=am,a.m.,a.m; pm=pm,p.m.,p.m"),
    (Class::Mult, "1000=k; 1000000=mln,mn; 1000000000=bn,bln,mlrd,mrd,mld; 1000000000000=tn,trn,tln"),
];

/// Symbols of units as Cyrillic letters write them, in every language that has them.
pub static CYRILLIC: Words = &[(
    Class::Unit,
    "kilometer=км; meter=м; centimeter=см; millimeter=мм; kilogram=кг; gram=г; milligram=мг; tonne=т; liter=л; milliliter=мл; \
     hectare=га; kilometer-per-hour=км/ч,км/год; meter-per-second=м/с; square-kilometer=км²,кв. км; square-meter=м²,кв. м; \
     cubic-meter=м³,куб. м; second=с,сек,сек.; minute=мин,мин.; hour=ч; millisecond=мс; kilobyte=кб; megabyte=мб; \
     gigabyte=гб; terabyte=тб; megabit-per-second=мбит/с; gigabit-per-second=гбит/с; hertz=гц; kilohertz=кгц; \
     megahertz=мгц; gigahertz=ггц; watt=вт; kilowatt=квт; megawatt=мвт; kilowatt-hour=квт·ч,квтч; decibel=дб",
)];
