//! Japanese: what CLDR does not have.

use super::*;

/// Japanese.
pub static LANG: Lang = Lang {
    code: "ja",
    english: "Japanese",
    iso3: "jpn",
    kin: &["yue", "zh"],
    script: Script::Japanese,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::UnitLead, "per-hour=時速,毎時; per-second=秒速,毎秒,風速; celsius=摂氏,セ氏; fahrenheit=華氏"),
        (C::YearOne, "元"),
        (
            C::Held,
            "2=双方,両者,両国,双子,両氏; 3=三者; 10=ティーンエイジャー; 30=アラサー; 40=アラフォー; 50=アラフィフ; 60=還暦; 24 hour=昼夜,終日,四六時中",
        ),
        (C::PlaceDigit, "0=零,〇,○; 1=一,壱,壹; 2=二,弐,貳; 3=三,参,叁; 4=四; 5=五,伍; 6=六; 7=七; 8=八; 9=九"),
        (C::PlaceUnit, "10=十,拾; 100=百; 1000=千; 10000=万,萬; 100000000=億; 1000000000000=兆"),
        (C::FractionBar, "分の"),
        (C::And, "と"),
        (C::Half, "半, 半分, 約半分"),
        (C::HalfAfter, "半"),
        (C::Point, "点, ・"),
        (C::Minus, "マイナス, 負, 零下"),
        (C::Percent, "パーセント, ％, プロセント"),
        (C::PercentBefore, "百分の"),
        (C::Tenth, "割"),
        (C::TenthPart, "1=分; 0.1=厘"),
        (C::Vague, "数,何,幾"),
        (C::Holiday, "09-11=911事件,9.11,9・11"),
        (C::Permille, "パーミル"),
        (C::OrdinalBefore, "第, だい"),
        (C::OrdinalAfter, "番目, 回目, 人目, 位, 等, 番, 年目, 度目, 日目, 件目, つ目, 個目, 等級"),
        (C::Ordinal, "1=最初"),
        (C::Besides, "ら"),
        (C::Group, "12=ダース"),
        (C::Small, ""),
        (
            C::Currency,
            "JPY=円,圓; USD=ドル,米ドル; EUR=ユーロ; GBP=ポンド,英ポンド; CNY=元,人民元; KRW=ウォン; RUB=ルーブル; INR=ルピー; CHF=フラン,スイスフラン; \
             HKD=香港ドル; TWD=台湾ドル; AUD=豪ドル,オーストラリアドル; CAD=カナダドル; THB=バーツ; TRY=リラ; VND=ドン; BRL=レアル; MXN=ペソ; \
             SEK=クローナ; NOK=クローネ; UAH=フリブナ; SAR=リヤル; AED=ディルハム; BTC=ビットコイン; JPY=¥",
        ),
        (C::Cent, "USD=セント; EUR=ユーロセント; GBP=ペンス; JPY=銭"),
        (C::YearWord, "年, 年度, 年に"),
        (C::DayWord, "日"),
        (
            C::Month,
            "1=1月,一月,01月; 2=2月,二月,02月; 3=3月,三月,03月; 4=4月,四月,04月; 5=5月,五月,05月; 6=6月,六月,06月; 7=7月,七月,07月; 8=8月,八月, \
             08月; 9=9月,九月,09月; 10=10月,十月; 11=11月,十一月; 12=12月,十二月",
        ),
        (C::Weekday, "1=月曜; 2=火曜; 3=水曜; 4=木曜; 5=金曜; 6=土曜; 7=日曜"),
        (C::DecadeWord, "年代"),
        (C::CenturyWord, "世紀"),
        (C::QuarterWord, "四半期, 四半期決算"),
        (C::HalfYearWord, "半期"),
        (C::Season, "21=春季,春; 22=夏季,夏; 23=秋季,秋; 24=冬季,冬; 40=上半期,上半年; 41=下半期,下半年"),
        (C::YearCount, "2018=令和; 1988=平成; 1925=昭和; 1911=大正; 1867=明治; 0=西暦"),
        (C::Hour, "時"),
        (C::Minute, "分"),
        (C::HalfPast, "30=半"),
        (C::HalfDay, "am=午前; pm=午後; morning=朝,早朝,未明; evening=夜,夕方,今夜,昨夜; night=深夜"),
        (C::ClockWord, "12=正午; 0=零時"),
        (C::About, "約, およそ, ほぼ, 大体, ざっと, おおよそ"),
        (C::Over, " 少なくとも, 最低"),
        (C::Under, "最大, 最高で"),
        (C::AboutAfter, "ほど,程度,前後,くらい,ぐらい,弱,近く; over=余,余り,あまり,以上,超,強; under=未満,以下,足らず"),
        (C::RangeTo, "から, ～, 〜, ないし, または"),
        (
            C::Counter,
            "つ,個,人,名,回,本,台,枚,匹,頭,件,社,校,軒,戸,票,議席,位,階,歳,才,冊,着,足,杯,羽,隻,機,基,両,章,条,点,倍,カ国,か国,ヵ国,ヶ国,カ所,か所,種類,週,代,号,話, \
             曲,種,者,区,組,班,便,試合,打,勝,敗,得点,人目,国",
        ),
        (
            C::Idiom,
            "一部,一緒,一般,一方,一時,一度,一層,一体,一切,一種,一人ひとり,統一,唯一,万一,万が一,十分,一致,一連,一言,一旦,一定,一気,一行,一挙,一斉,三菱,三井,三越,千葉,百貨,八百屋,四国, \
             九州,五輪,一族,一部分,万全,二度と,一見,一生,一瞬,第三者,一帯,一向,一昨,一貫,六本木,七夕,八幡,百科,一石二鳥,一歩,一家,一面,一流,一段,均一,同一,一等地,二酸化,四川,九龍, \
             千代田,万博,三重,二人三脚,一覧,一環,一存,一概,一応,一人,一つ",
        ),
        (C::Times, "2=倍増,倍に; 0.5=半減"),
        (C::TimesWord, "倍"),
        (C::Era, "bc=紀元前; ad=紀元後"),
        (
            C::Unit,
            "year=年間,年,歳,才,カ年,か年; month=か月,カ月,ヶ月,ヵ月,か月間,カ月間,ヶ月間,箇月; week=週間,週; day=日間,日,泊; hour=時間; minute=分,分間; \
             second=秒,秒間; kilometer=キロメートル,キロ,km; meter=メートル,m; centimeter=センチ,センチメートル; millimeter=ミリ,ミリメートル; \
             kilogram=キログラム,キロ; gram=グラム; tonne=トン; mile=マイル; foot=フィート,フット; inch=インチ; pound=重量ポンド; degree=度; \
             celsius=摂氏; square-kilometer=平方キロメートル,平方キロ; square-meter=平方メートル,平米; cubic-meter=立方メートル; \
             hectare=ヘクタール; liter=リットル; milliliter=ミリリットル; kilowatt-hour=キロワット時; kilowatt=キロワット; watt=ワット; \
             megawatt=メガワット; barrel=バレル; century=世紀間; kilometer-per-hour=キロメートル毎時; megabyte=メガバイト; \
             gigabyte=ギガバイト,ギガ; bit=ビット; acre=エーカー; cup=カップ; yard=ヤード; ounce=オンス; gallon=ガロン; jin=斤; pixel=ピクセル, \
             画素; horsepower=馬力",
        ),
        (C::NameBefore, "ボーイング, エアバス"),
        (C::DateFiller, "の"),
        (
            C::Currency,
            "INR=ルピー; TRY=リラ; THB=バーツ; BRL=レアル; ZAR=ランド; CHF=フラン; MXN=ペソ; NGN=ナイラ; IDR=ルピア; VND=ドン; SAR=リヤル; \
             AED=ディルハム; KWD=ディナール; PLN=ズウォティ; UAH=フリヴニャ; ILS=シェケル; KZT=テンゲ",
        ),
        (C::Power, "乗,乗根"),
        (C::PlaceUnit, "20=廿; 30=卅; 40=卌"),
        (C::Idiom, "キャッチ22"),
        (
            C::Small,
            "1=いち; 2=に; 3=さん; 4=よん,し; 5=ご; 6=ろく; 7=なな,しち; 8=はち; 9=きゅう; 10=じゅう; 20=にじゅう; 30=さんじゅう; 40=よんじゅう; \
             50=ごじゅう; 60=ろくじゅう; 70=ななじゅう,しちじゅう; 80=はちじゅう; 90=きゅうじゅう; 600=ろっぴゃく; 800=はっぴゃく",
        ),
        (C::Mult, "100=ひゃく,びゃく; 1000=せん,ぜん; 10000=まん; 100000000=おく"),
        (C::Whole, "8000=はっせん"),
        (
            C::Relative,
            "day=同日,当日,翌日,前日,この日,その日,翌朝,本日,昨夜,昨晩,今夜,きょう,きのう,あす; month=同月,当月,翌月,前月,今月; year=同年,当年,翌年,前年,去年,本年",
        ),
        (C::Held, "8=準々決勝"),
        (C::Minus, "氷点下"),
        (C::Points, "ポイント"),
        (C::Percent, "points=パーセントポイント,パーセント・ポイント,%ポイント,%・ポイント"),
        (C::Unit, "basis-point=ベーシスポイント,ベーシス・ポイント"),
        (C::Season, "40=前半; 41=後半"),
    ],

    // Names: what the press writes for countries and parts of the world beside their names in CLDR.
    names: NameForms { places: "US=米国;FR=仏国;RU=露国;AU=豪州;EU=欧州;150=欧州", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        after_quotation: "と って など の を が は に も や で だ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”",
        marks: marks("「」『』"),
        me: "私 僕 俺 我々 われわれ わたし ぼく",
        saying: "と主張 と報じ と発表 コメント 強調 投稿 指摘 明らか 書い 答え 言 訴え 話 語 説明 述べ",
        ..PLAIN
    },
    negation: Negation {
        not: "",
        maybe: "な ませ ず ぬ まい 無 不 未 非 否 拒 禁 欠 難 避 防 止 反対 以外 ゼロ のみ だけ まで 外 ん",
        idioms: "",
    },
    ..BASE
};
