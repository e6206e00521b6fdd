//! Cantonese: what CLDR does not have.

use super::*;

/// Cantonese.
pub static LANG: Lang = Lang {
    code: "yue",
    english: "Cantonese",
    iso3: "yue",
    kin: &["ja", "zh"],
    script: Script::Han,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Mixed, "6=半打"),
        (C::UnitLead, "per-hour=每小時,時速,時速達; per-second=每秒,秒速; celsius=攝氏; fahrenheit=華氏"),
        (C::QuarterHour, "一刻,一刻钟"),
        (C::ShortOf, "差"),
        (C::YearOne, "元"),
        (C::Held, "2=雙方,双方,孖生,雙胞胎; 10=青少年; 60=花甲; 24 hour=全天候,晝夜,全天"),
        (
            C::PlaceDigit,
            "0=零,〇,○; 1=一,壹,弌; 2=二,贰,貳,两,兩,俩,弍,贰; 3=三,叁,參,叄,参; 4=四,肆; 5=五,伍; 6=六,陆,陸; 7=七,柒; 8=八,捌; 9=九,玖",
        ),
        (C::PlaceUnit, "10=十,拾; 100=百,佰; 1000=千,仟; 10000=万,萬; 100000000=亿,億; 1000000000000=兆; 20=廿"),
        (C::Elliptic, "蚊,塊"),
        (C::FractionBar, "分之"),
        (C::And, "又"),
        (C::Half, "半"),
        (C::HalfAfter, "半, 个半, 個半"),
        (C::Point, "点, 點"),
        (C::Minus, "负, 負, 零下, 減"),
        (C::Percent, "巴仙"),
        (C::PercentBefore, "百分之, 百份之"),
        (C::Tenth, "成"),
        (C::Vague, "数,數,几,幾,若干"),
        (C::Holiday, "09-11=911事件,9·11,9.11事件,911恐袭,911恐襲"),
        (C::Permille, ""),
        (C::OrdinalBefore, "第"),
        (C::Besides, "等"),
        (C::Group, "12=打"),
        (
            C::Currency,
            "USD=美元,美金,美金元; CNY=元,人民币,人民幣,元人民币,块,块钱,塊,塊錢,圓,圆,元人民幣; EUR=欧元,歐元; GBP=英镑,英鎊,镑; JPY=日元,日圆,日圓,円; \
             HKD=港元,港币,港幣; TWD=新台币,新臺幣,台币,新台幣,元新台币; KRW=韩元,韓元,韩圆,韓圜; RUB=卢布,盧布; INR=卢比,盧比; THB=泰铢,泰銖; AUD=澳元; \
             CAD=加元; CHF=瑞士法郎,法郎; VND=越南盾; TRY=里拉; UAH=格里夫纳; SGD=新加坡元,新元; BTC=比特币; SAR=里亚尔; AED=迪拉姆; MYR=林吉特,令吉; \
             IDR=印尼盾; BRL=雷亚尔; MXN=比索; SEK=瑞典克朗; ZAR=兰特; BYN=白俄罗斯卢布; HKD=蚊",
        ),
        (C::Cent, "USD=美分; CNY=分钱; GBP=便士; EUR=欧分"),
        (C::YearWord, "年, 年度"),
        (C::MonthWord, "月, 月份"),
        (C::DayWord, "日, 号, 號"),
        (
            C::Month,
            "1=1月,一月,元月,1月份,一月份; 2=2月,二月,2月份,二月份; 3=3月,三月,3月份,三月份; 4=4月,四月,4月份,四月份; 5=5月,五月,5月份,五月份; 6=6月,六月, \
             6月份,六月份; 7=7月,七月,7月份,七月份; 8=8月,八月,8月份,八月份; 9=9月,九月,9月份,九月份; 10=10月,十月,10月份,十月份; 11=11月,十一月,11月份, \
             十一月份; 12=12月,十二月,12月份,十二月份",
        ),
        (C::Month, "1=01月; 2=02月; 3=03月; 4=04月; 5=05月; 6=06月; 7=07月; 8=08月; 9=09月"),
        (
            C::Weekday,
            "1=周一,週一,礼拜一,禮拜一,星期1; 2=周二,週二,礼拜二,禮拜二; 3=周三,週三,礼拜三,禮拜三; 4=周四,週四,礼拜四,禮拜四; 5=周五,週五,礼拜五,禮拜五; 6=周六,週六, \
             礼拜六,禮拜六; 7=周日,週日,礼拜天,星期天,禮拜天,礼拜日",
        ),
        (C::DecadeWord, "年代"),
        (C::CenturyWord, "世纪, 世紀"),
        (C::QuarterWord, "季度, 季"),
        (C::HalfYearWord, "半年"),
        (C::Season, "21=春季,春天,春; 22=夏季,夏天,夏; 23=秋季,秋天,秋; 24=冬季,冬天,冬"),
        (C::YearCount, "1911=民国,民國; 0=公元,西元"),
        (C::HalfYearWord, "半年"),
        (C::Hour, "点, 點, 时, 時, 点钟, 點鐘, 时整, 点整"),
        (C::Minute, "分, 分钟, 分鐘"),
        (C::HalfPast, "30=半; 15=一刻; 45=三刻"),
        (
            C::HalfDay,
            "morning=上午,早上,早晨,凌晨,清晨,清早,今早,早; afternoon=下午,午后,午後,中午; evening=晚上,傍晚,晚间,晚間,今晚,昨晚,晚,夜晚,夜; night=深夜, \
             半夜,夜里,夜裡",
        ),
        (C::ClockWord, "12=正午; 0=午夜"),
        (C::ClockBefore, "在"),
        (C::About, "约, 約, 大约, 大約, 近, 将近, 將近, 大概, 接近, 差不多, 达, 達, 高达, 高達"),
        (C::Over, "超过, 超過, 逾, 多于, 多於, 至少, 不少于, 不低于, 超"),
        (C::Under, "不到, 不足, 少于, 少於, 低于, 低於, 至多, 最多, 不超过, 不超過"),
        (C::AboutAfter, "来,來,几,幾,左右,上下; over=余,餘,多,以上,多个; under=以下,以内,以內"),
        (C::RangeTo, "至, 到, 或"),
        (
            C::Counter,
            "个,個,人,名,位,只,隻,条,條,件,家,次,项,項,辆,輛,架,艘,座,台,张,張,本,份,部,种,種,场,場,起,例,所,间,間,户,戶,枚,颗,顆,支,队,國,国,州,省,市,县,倍,步, \
             口,套,批,篇,层,層,楼,届,屆,轮,輪,局,分,票,席,款,点,點,双,雙,对,對,根,片,块,瓶,杯,头,頭,匹,岁,歲,代,级,級,号,人次,多,余,大,周,週,章,节,斤,页",
        ),
        (
            C::Idiom,
            "一些,一个,一個,一直,一样,一樣,一起,一定,一般,一旦,一方面,一切,统一,統一,唯一,之一,万一,一下,一点,一點,一边,一邊,一致,一向,一时,一時,一种,一種,进一步,進一步,另一,每一, \
             某一,这一,這一,那一,同一,一同,一带,一帶,一路,一旁,一如,一再,十分,百姓,三星,四川,五角大楼,五角大樓,七国,九江,一道,一度,一会,一會,一手,一生,一番,一名,一位,一家,一名, \
             万岁,八卦,三明治,一块,一塊,一味,一面,第一夫人,第一时间,二手,三角,一律,一举,一舉,一系列,一支,一项,一項,一場,一场,一次性,丝路,三国,五官,六合,七夕,千方百计,乱七八糟,九一一, \
             万分,一国两制,一國兩制,两岸,兩岸,一线,三中全会,双十一,五一,十一假期,六四,九龙,三藩市,三亚,百度,万科,万事,千里,三军,四季如春,四季分明,四季常青,一年四季,四方,五月天,十字,百货,万里,百年,成千上万,千古, \
             百分百,四处,八方",
        ),
        (C::Times, "2=翻番,翻一番,加倍,倍增,双倍,雙倍; 4=翻两番; 0.5=减半,減半"),
        (C::TimesWord, "倍, 倍数"),
        (C::Era, "bc=公元前,西元前,纪元前"),
        (
            C::Unit,
            "year=年,周年,週年,岁,歲,周岁,週歲,年间,年間,载; month=个月,個月,個月間; week=周,週,星期,个星期,個星期,個禮拜,个礼拜; day=天,日间,日,天间; hour=小时,小時, \
             个小时,個小時,个钟头,鐘頭; minute=分钟,分鐘; second=秒,秒钟,秒鐘; kilometer=公里,千米; meter=米,公尺; centimeter=厘米,公分,釐米; \
             millimeter=毫米; kilogram=公斤,千克; gram=克; tonne=吨,噸,公吨; mile=英里,哩; foot=英尺,呎,尺; inch=英寸,吋,寸; pound=磅; \
             degree=度; celsius=摄氏度,攝氏度,度c; fahrenheit=华氏度,華氏度; square-kilometer=平方公里,平方千米; square-meter=平方米,平米, \
             平方公尺; cubic-meter=立方米; hectare=公顷,公頃; liter=升,公升; milliliter=毫升; kilowatt-hour=千瓦时,度电,千瓦時; \
             megawatt=兆瓦; kilowatt=千瓦; watt=瓦; barrel=桶; nautical-mile=海里,浬; knot=节; century=个世纪,個世紀,世紀; \
             decade=个十年; light-year=光年; kilometer-per-hour=公里每小时,公里/小时; jin=斤,市斤; mu=亩,畝; ton=短吨; ounce=盎司; \
             acre=英亩,英畝; milligram=毫克; bit=比特,位元; yard=码,碼",
        ),
        (C::Unit, "li=里,华里,華里; megajoule=兆焦,兆焦耳; megahertz=兆赫; megabit=兆比特; megabyte=兆字节"),
        (C::NameBefore, "波音, 空客"),
        (C::DateFiller, "的"),
        (C::Power, "次方,次幂,次冪"),
        (C::PlaceUnit, "20=廿; 30=卅; 40=卌"),
        (C::Half, "一半"),
        (C::Idiom, "五卅"),
        (C::Small, "50=半百"),
        (
            C::Relative,
            "day=当天,當天,当日,當日,同日,同一天,这一天,這一天,那天,次日,翌日,第二天,前一天,前一日,今日,昨日,明日,当晚,當晚,昨晚,今晚,今早,隔天,本日; month=当月,當月,同月, \
             次月,上月,下月,本月,这个月,這個月; year=当年,當年,同年,次年,翌年,前一年,上年,上一年,本年,今年,那一年",
        ),
        (C::Cent, "CNY 0.1=角钱,角錢,毛钱,毛錢; CNY 0.1 after=角,毛; CNY 0.01 after=分"),
        (C::YearCount, "2018=令和; 1988=平成; 1925=昭和; 1911=大正; 1867=明治"),
        (C::Unit, "month=月"),
        (C::Percent, "points=个百分点,個百分點,百分点,百分點"),
        (C::Unit, "basis-point=个基点,個基點,基点,基點"),
    ],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("「」『』"),
        me: "我",
        saying: "問 回答 宣布 寫道 強調 指出 稱 表示 補充 話 認為 講",
        ..PLAIN
    },
    negation: Negation {
        not: "冇 唔係 唔會 唔可以 唔使 唔想 未曾 並非",
        maybe: "不 冇 唔 未 無 非 否 別 勿 免 拒 禁 缺 難 失 反對 避 阻 防 止 除 少 僅 只 先 前 停 取消 零",
        idioms: "唔單止, 係唔係, 有冇, 會唔會",
    },
    ..BASE
};
