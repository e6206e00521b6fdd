//! Korean: what CLDR does not have.

use super::*;

/// Korean.
pub static LANG: Lang = Lang {
    code: "ko",
    english: "Korean",
    iso3: "kor",
    script: Script::Hangul,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Currency, "FIM=핀란드 마르카,핀란드 마르크; NLG=네덜란드 길더,길더"),
        (C::UnitLead, "per-hour=시속; per-second=초속,풍속 초속; celsius=섭씨; fahrenheit=화씨"),
        (C::Held, "2=양국,양측,쌍둥이; 10=청소년,틴에이저; 60=환갑; 24 hour=하루 종일,밤낮"),
        (C::PlaceDigit, "0=영,공; 1=일; 2=이; 3=삼; 4=사; 5=오; 6=육,륙; 7=칠; 8=팔; 9=구"),
        (C::PlaceUnit, "10=십; 100=백; 1000=천; 10000=만; 100000000=억; 1000000000000=조"),
        (C::Half, "절반, 반"),
        (C::HalfAfter, "반,반이,반을,반의,반에,반은,반간,반째,반으로,반 만에,반도"),
        (C::Mixed, "0.5=절반"),
        (C::FractionBar, "분의"),
        (C::Point, "점"),
        (C::Percent, "퍼센트, 프로"),
        (C::OrdinalBefore, "제"),
        (C::OrdinalAfter, "번째, 위, 차, 회, 째, 번, 등"),
        (
            C::Ordinal,
            "1=첫,첫째,첫번째,첫 번째; 2=둘째,두번째,두 번째; 3=셋째,세번째,세 번째; 4=넷째,네번째,네 번째; 5=다섯번째,다섯 번째",
        ),
        (
            C::Small,
            "1=한,하나; 2=두,둘; 3=세,셋; 4=네,넷; 5=다섯; 6=여섯; 7=일곱; 8=여덟; 9=아홉; 10=열; 20=스무,스물; 30=서른; 40=마흔; 50=쉰",
        ),
        (
            C::Currency,
            "KRW=원; USD=달러,미국 달러,미 달러; EUR=유로; JPY=엔; CNY=위안; GBP=파운드; RUB=루블; HKD=홍콩달러",
        ),
        (C::Cent, "USD=센트; EUR=유로센트; GBP=펜스"),
        (C::YearWord, "년, 년도"),
        (C::DayWord, "일"),
        (
            C::Month,
            "1=1월,일월; 2=2월,이월; 3=3월,삼월; 4=4월,사월; 5=5월,오월; 6=6월,유월; 7=7월,칠월; 8=8월,팔월; 9=9월,구월; 10=10월,시월; 11=11월, \
             십일월; 12=12월,십이월",
        ),
        (C::DecadeWord, "년대"),
        (C::CenturyWord, "세기"),
        (C::QuarterWord, "분기"),
        (C::HalfYearWord, "반기"),
        (
            C::Hour,
            "시,시에,시에는,시에서,시부터,시까지,시까지는,시쯤,시쯤에,시경,시경에,시께,시반,시를,시는,시가,시와,시로,시면,시의,시엔,시께부터,시간대",
        ),
        (C::Minute, "분"),
        (C::HalfPast, "30=반"),
        (C::HalfDay, "am=오전; pm=오후; morning=아침,새벽; evening=저녁; night=밤"),
        (C::ClockWord, "12=정오; 0=자정"),
        (C::About, "약, 대략, 거의"),
        (C::Over, "최소, 적어도"),
        (C::Under, "최대"),
        (C::AboutAfter, "가량,정도,쯤; over=여,이상,초과; under=이하,미만"),
        (C::RangeTo, "에서, 내지, 부터"),
        (C::Counter, "명, 개, 번, 대, 곳, 건, 배, 마리, 권, 장, 채, 가구, 척, 사람, 차례, 살, 가지"),
        (
            C::Idiom,
            "한편,한국,한 번,두고,세계,네트워크,일부,일본,이번,이상,오늘,구성,사실,일반,이유,만약,조사,천천히,하나의,이후,백신,만나,일어,오전,이는,이를,이가,구체,이에,사이,조치, \
             조직,만큼,만들,오히려,영국,영화,영향,공격,공개,공식,삼성,천안문,한시적,한시적으로,한시라도,한시도,한시름,한시바삐,세시풍속,이제,일은,일이,한다,한때,한다고,열린,세력,세운,네이버",
        ),
        (C::Times, "2=두 배"),
        (C::TimesWord, "배"),
        (
            C::Unit,
            "year=년,년간,세,살; month=개월,달; week=주일,주간; day=일,일간; hour=시간; minute=분,분간; second=초; kilometer=킬로미터, \
             ㎞; meter=미터; centimeter=센티미터; kilogram=킬로그램; gram=그램; tonne=톤; degree=도; square-kilometer=제곱킬로미터,㎢; \
             square-meter=제곱미터,㎡; liter=리터; mile=마일; foot=피트; inch=인치; barrel=배럴; hectare=헥타르; century=세기간; \
             pyeong=평",
        ),
        (C::Minus, "마이너스, 영하"),
        (
            C::Currency,
            "TWD=대만 달러,타이완 달러; INR=루피; TRY=리라; THB=바트; ILS=셰켈; KZT=텡게; UAH=흐리우냐; VND=동; MXN=페소; BRL=헤알; CHF=프랑; SEK=크로나; NOK=크로네; \
             SAR=리얄; AED=디르함; PLN=즈워티; IDR=루피아; MYR=링깃; ZAR=랜드; KWD=디나르",
        ),
        (C::Season, "21=봄; 22=여름; 23=가을; 24=겨울"),
        (C::Besides, "등"),
        (C::Group, "12=다스"),
        (
            C::Ordinal,
            "21=스물한 번째,스물한번째; 10=열 번째,열번째; 6=여섯 번째,여섯번째; 7=일곱 번째,일곱번째; 8=여덟 번째,여덟번째; 9=아홉 번째,아홉번째",
        ),
        (C::Power, "제곱,승"),
        (C::Point, "쩜"),
        (
            C::Relative,
            "day=같은 날,이날,그날,다음 날,다음날,전날,당일,이튿날; month=같은 달,이달,그달; year=같은 해,그해,이듬해,지난해,전년",
        ),
        (C::Tenth, "할"),
        (C::Unit, "month=달,개월"),
        (
            C::Measured,
            "2 day=이틀; 3 day=사흘; 4 day=나흘; 5 day=닷새; 6 day=엿새; 8 day=여드레; 9 day=아흐레; 10 day=열흘; 15 day=보름; \
             6 month=반년; 30 minute=반시간,반 시간",
        ),
        (C::Held, "1 day=하루"),
        (C::Currency, "USD=불"),
        (C::Points, "포인트"),
        (C::Percent, "points=퍼센트포인트,퍼센트 포인트,%포인트,% 포인트,%p,% p"),
        (C::Unit, "basis-point=베이시스포인트,베이시스 포인트"),
        (C::Idiom, "동안,동시,동쪽,동부,동생,동일,동네,동맹,동물,동남,동북,동해,동유럽,동아시아"),
        (C::Season, "40=상반기; 41=하반기"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=영국;KR=남한",
        forms: "- 은 는 이 가 을 를 의 에 에서 에게 께 께서 와 과 로 으로 도 만 까지 부터 이나 나 라 이라 라고 이라고 보다 처럼 에는 에서는 에도 에서도 에게서 씨 씨는 씨가 \
                씨의 씨를 측 측은 측이 여 이여 랑 이랑 마저 조차 등 등의 등을 등이 산 발 행 식 계 인 들 들이 들은 의회 정부 인데 이며 며 이고 고 였다 이다 이었던 였던 간 \
                간의 내 내의 내에서 군 군의 군이 군은",
        turns: "",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "co corp dr inc ltd mr mrs ms no st vol vs",
        after_quotation: "라고 라며 라는 고  며  면서 는  란  라",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "「」",
        me: "나는 내 내가 나의 나를 제가 저는 우리 우리는 우리가 저희",
        saying: "강조 답했 덧붙 따르면 라고 말하 말했 밝혔 밝히 설명 전했 주장 했다",
        ..PLAIN
    },
    ..BASE
};
