//! What a word can be to the fact extractors: [`Class`], the key of the tables from CLDR and of the words that the
//! files of the languages add.

/// Words of one class: `value=word,word; value=word`, or `word, word` for classes without a value. A word that ends in
/// `*` stands for every word with up to [`STEM_TAIL`] more letters.
pub type Words = &'static [(Class, &'static str)];

/// Letters that may follow a stem marked `*`.
pub const STEM_TAIL: usize = 5;

/// What a word is to the extractors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// A cardinal below 1000.
    Small,
    /// A power of ten from 100 on that multiplies what stands before it.
    Mult,
    /// A whole number from 1000 on in one word: Arabic "two thousand".
    Whole,
    /// An ordinal.
    Ordinal,
    /// The name of a fraction after a count: two *thirds*; the value is the denominator.
    Part,
    /// Half: alone, before a magnitude ("half a million") and after a number ("and a half").
    Half,
    /// Half after a number without a joining word: 三成半, 两个半.
    HalfAfter,
    /// A word between a number and its half: "and a", "и".
    And,
    /// A number that is no integer: one and a half.
    Mixed,
    /// Hindi *sāṛhe*: adds its value to the number after it.
    Plus,
    /// A count of a size: dozen, score, pair.
    Group,
    /// A vague count, never a value: dozens, hundreds; 数, 几 before a numeral.
    Vague,
    /// The decimal mark in words.
    Point,
    /// Minus; the value is `doubt` where the word also means other things: negative.
    Minus,
    /// One character of a place-value numeral (Chinese characters, Sino-Korean syllables).
    PlaceDigit,
    /// A multiplier of a place-value numeral.
    PlaceUnit,
    /// Between the denominator and the numerator of a fraction: 分之, 分の.
    FractionBar,
    /// Its presence says that 二百五 is 250 in this language; after its words a digit is a tenth: 三块五.
    Elliptic,
    /// A letter that is written together with the word after it: Arabic و, ب, ل.
    Proclitic,
    /// What stands before an ordinal number: 第.
    OrdinalBefore,
    /// What stands after an ordinal number: st, -й, 番目.
    OrdinalAfter,
    /// What makes an ordinal of the word for a number, written onto it: Hindi -vāṁ.
    OrdinalEnding,
    /// Before a number with a full stop that is an ordinal, *der* 4. Platz, or an ordinal that is another word as well:
    /// *lần* thứ ba.
    OrdinalLead,
    /// Percent, after or before the number; the value is `points` where it is the percentage point.
    Percent,
    /// Per mille.
    Permille,
    /// A tenth as a unit: 成, 割.
    Tenth,
    /// Below a tenth as a unit: 分, 厘 after 割; the value is what it is in hundredths.
    TenthPart,
    /// Between a number and the greater one that it is a part of: one *in* ten, три *из* пяти; the value is `place` where
    /// the second one is an ordinal.
    OutOf,
    /// After a base and its exponent: 10の13*乗*.
    Power,
    /// What makes a percentage of the number after it: 百分之.
    PercentBefore,
    /// A currency; the value is its ISO 4217 code.
    Currency,
    /// A hundredth of a currency; the value is the ISO 4217 code, or nothing.
    Cent,
    /// What is added to the name of a currency: Canadian; the value is the ISO 4217 code.
    CurrencyOf,
    /// A capital that stands for a currency where it touches a large sum; the value is the ISO 4217 code.
    CurrencyLetter,
    /// A CLDR unit.
    Unit,
    /// The end of a word that begins with the number of this unit, or of `percent`: vier*jährig*, dvou*týdenní*.
    UnitTail,
    /// A number with its unit in one word, `2 year`: Arabic duals, fortnight.
    Measured,
    /// A unit that stands before its number.
    UnitBefore,
    /// A month, 1 to 12.
    Month,
    /// A month that is also a common word: "may" alone is no date. `capital`: a month only with a capital, or before a year.
    MonthDoubt,
    /// A short form of a month: only beside a day or a year.
    MonthShort,
    /// A day of the week, 1 (Monday) to 7.
    Weekday,
    /// `ad` or `bc`; `hijri`, `solar`, `vikram` or `ethiopic` for years that are counted otherwise.
    Era,
    /// "Year" beside a year: 2022 год, in the year 2022; `solar` where the year is mostly one of the Hijra.
    YearWord,
    /// "Month" beside the number of a month: tháng 10, 10월.
    MonthWord,
    /// "Day" after the number of a day in a date: 日, 일.
    DayWord,
    /// A word for a decade beside a number: -е, 'er Jahre, 年代; the value is `ordinal` where that has to be an ordinal,
    /// `counted` where it counts the decades of the century.
    DecadeWord,
    /// A word for a decade before a number: années, década de.
    DecadeBefore,
    /// Before a round number that is an age: in *his* 20s.
    AgeBefore,
    /// Before a date in digits: "on 10.10", "le 5/7".
    DateBefore,
    /// Before the name of a month that is also another word, or too short to be sure: last May; the value is `small` where
    /// it need not be in a capital: en mars.
    MonthBefore,
    /// A word for a century beside an ordinal; `before` where it stands before a number in digits.
    CenturyWord,
    /// A quarter of a year after an ordinal.
    QuarterWord,
    /// A half of a year after an ordinal; the value is `half` where it is the half of anything but beside a year.
    HalfYearWord,
    /// A season beside a year; EDTF 21 (spring) to 24 (winter).
    Season,
    /// What may stand between the parts of a date: of, de, the.
    DateFiller,
    /// Before a clock time: at, um, в, kl.; the value begins with `sure` where little else follows, and goes on with
    /// `ordinal` where hours are told by ordinals, with `hour` where the words say so themselves; `told`: see `clock`;
    /// `lasts` where it leads to a duration as well.
    ClockBefore,
    /// "O'clock" or "hours" after the number of an hour: Uhr, h, 時.
    Hour,
    /// "Minutes" after the number of minutes in a clock time: 分.
    Minute,
    /// `am`, `pm`, or a part of the day: `morning`, `noonish`, `evening`, `night`.
    HalfDay,
    /// A time of day in one word; the value is its hour: noon, midnight.
    ClockWord,
    /// Minutes of the hour that the next one ends, 30 where no number says another: halb acht (7:30), negyed hat (5:15);
    /// `doubtful` where what is divided need not be an hour, `past` where it is added to the hour that is named.
    HalfBefore,
    /// Half after an hour: half past seven, las siete y media.
    HalfPast,
    /// A quarter of an hour: the word alone.
    QuarterHour,
    /// Minutes or a quarter past an hour.
    Past,
    /// Minutes or a quarter before an hour.
    To,
    /// After a number that is negative by it: below zero.
    BelowZero,
    /// Blurs the number after it.
    About,
    /// Raises the number after it.
    Over,
    /// Lowers the number after it.
    Under,
    /// Blurs the number before it: 余, 多, or so; the value is `over` or `under` where it says to which side.
    AboutAfter,
    /// Between the ends of a range: to, bis, до.
    RangeTo,
    /// Before a range.
    RangeFrom,
    /// Between a number and its noun: "millions *de* dollars".
    Link,
    /// A counter that shows a bare numeral to be a count: 个, 人, 名.
    Counter,
    /// A case ending that any word may take.
    Ending,
    /// Words that hold a number word but no number: "at first", 一些; the value is `year` where a symbol of a unit is a word
    /// after years only.
    Idiom,
    /// An article that is also the number one.
    Article,
    /// A multiple of what was: twice, doubled; the value is the factor.
    Times,
    /// "Times" after a number: 3 times, 3倍, 3-fold.
    TimesWord,
    /// A name before a number that belongs to it: Boeing 737, Article 5.
    NameBefore,
    /// A non-Gregorian year count; the value is what its year has to be raised by.
    YearCount,
    /// A word that holds a number, a number and a CLDR unit, or an EDTF date without saying it: teenager, around the
    /// clock, Czech *dubnový* (of April).
    Held,
    /// A `day`, `month` or `year` that is said by where it stands to another: yesterday, that same day, last year.
    Relative,
    /// A day of the year by a name in digits; the value is `MM-DD`.
    Holiday,
    /// Before minutes that the hour after them lacks: без десяти шесть.
    ShortOf,
    /// After an hour and the minutes past it: beşi on geçe.
    PastAfter,
    /// After an hour and the minutes that it lacks: altıya on kala.
    ToAfter,
    /// A decade in one word; the value is its first year in the century: the eighties. From 100 on it is a century after
    /// 1000 that is written in a capital: il Novecento.
    DecadeName,
    /// The first year of a reign, where the number would stand: 元 of 平成元年.
    YearOne,
    /// A word for points after a number, which may be percentage points: siete puntos, 7ポイント.
    Points,
    /// Before a number, what its unit is besides: `per-hour`, `per-second`, `celsius`, `fahrenheit`: 时速 80 公里.
    UnitLead,
    /// Its presence says that minutes of the hour that is going on are told by the ordinal of that hour; its words may
    /// stand between: пять минут шестого, п'ять хвилин *на* шосту.
    HourOrdinal,
    /// Before an hour that is counted from six in the morning or in the evening: *saa* moja asubuhi.
    HoursFromSix,
    /// An ending that makes a time of day of the word for a number: hat*kor*; `doubtful` where it does beside a part of the
    /// day only: sabah yedi*de*.
    HourEnding,
    /// A month of another calendar, `solar 1`, `lunar 9` or `ethiopic 10`.
    OtherMonth,
    /// Its presence says that the count of a magnitude stands after it: *milioni* mbili; `digits` where only one in
    /// digits does.
    CountAfter,
    /// What stands between a noun and the digits that count it, and agrees with the noun: amadola *angu-*15.
    Concord,
    /// Before a day whose eve is meant as well: in der Nacht zum Montag, в ночь на 4 июля.
    NightTo,
    /// Before a count that those who are named are a part of: 等4人, four with them, is "and three others".
    Besides,
    /// "Part" after an ordinal, which may make a fraction of it: пятая *часть* is a fifth, and the fifth of some parts.
    PartWord,
}

/// A set of classes has a bit for each.
const _: () = assert!((Class::PartWord as u32) < u128::BITS);

/// The classes by the names the tables use.
const NAMES: &[(&str, Class)] = &[
    ("clock-word", Class::ClockWord),
    ("currency", Class::Currency),
    ("currency-of", Class::CurrencyOf),
    ("era", Class::Era),
    ("half-day", Class::HalfDay),
    ("month", Class::Month),
    ("month-short", Class::MonthShort),
    ("mult", Class::Mult),
    ("ordinal", Class::Ordinal),
    ("percent", Class::Percent),
    ("permille", Class::Permille),
    ("relative", Class::Relative),
    ("small", Class::Small),
    ("unit", Class::Unit),
    ("unit-before", Class::UnitBefore),
    ("weekday", Class::Weekday),
    ("whole", Class::Whole),
];

impl Class {
    /// The class that the tables call so.
    pub fn named(name: &str) -> Option<Class> {
        NAMES.iter().find(|(n, _)| *n == name).map(|(_, c)| *c)
    }

    /// The class as one of a set of classes.
    pub const fn bit(self) -> u128 {
        1 << self as u8
    }

    /// Whether a word of the class may be a part of a number in words.
    pub fn is_part(self) -> bool {
        self <= Class::Point && !matches!(self, Class::And | Class::Vague)
    }

    /// Whether a number may begin with a word of the class.
    pub fn begins_number(self) -> bool {
        self.is_numeral() && !matches!(self, Class::And | Class::Vague)
    }

    /// Whether the class is of the parts of numbers.
    pub fn is_numeral(self) -> bool {
        self <= Class::PlaceUnit || self == Class::YearOne
    }
}
