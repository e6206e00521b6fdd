//! Vietnamese: what CLDR does not have.

use super::*;

/// Vietnamese.
pub static LANG: Lang = Lang {
    code: "vi",
    english: "Vietnamese",
    iso3: "vie",
    script: Script::Latin,
    spaces: true,
    marks_part: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (
            C::MonthShort,
            "1=thg 1; 2=thg 2; 3=thg 3; 4=thg 4; 5=thg 5; 6=thg 6; 7=thg 7; 8=thg 8; 9=thg 9; 10=thg 10; 11=thg 11; 12=thg 12",
        ),
        (C::HalfPast, "-5=kém năm,kém 5; -10=kém mười,kém 10; -15=kém mười lăm,kém 15; -20=kém hai mươi,kém 20"),
        (C::And, "và,không trăm lẻ,không trăm linh,không trăm"),
        (C::Article, "một,không"),
        (
            C::Small,
            "1=mốt; 4=tư; 5=lăm,nhăm; 0=không; 21=hăm mốt; 22=hăm hai; 23=hăm ba; 24=hăm bốn,hăm tư; 25=hăm lăm; 26=hăm sáu; \
             27=hăm bảy; 28=hăm tám; 29=hăm chín",
        ),
        (C::Half, "nửa, rưỡi, một nửa"),
        (C::HalfAfter, "rưỡi"),
        (C::Group, "12=tá; 10=chục"),
        (C::Mult, "1000=nghìn,ngàn; 1000000=triệu; 1000000000=tỷ,tỉ; 1000000000000=nghìn tỷ,nghìn tỉ"),
        (C::Point, "phẩy"),
        (C::Percent, "phần trăm"),
        (C::OrdinalBefore, "thứ, lần thứ"),
        (
            C::OrdinalLead,
            "lần,người,vị trí,đứng,đứng ở vị trí,hạng,nước,quốc gia,con,đứa,cuốn,bản,tập,hiệp,trận,bàn,phiên,đợt,vòng,kỳ,chương, \
             quý,tuần,tháng,năm,thế hệ,nhiệm kỳ,giai đoạn,làn sóng,cuộc,bên,ca,vụ,ngày thi đấu,mũi,liều,tầng,bậc,điều,điểm",
        ),
        (
            C::Currency,
            "VND=đồng,đ,vnđ,vnd; USD=đô la,đô-la,usd,đô la mỹ; EUR=euro; CNY=nhân dân tệ; JPY=yên; RUB=rúp; \
             GBP=bảng,bảng anh",
        ),
        (
            C::Month,
            "1=tháng 1,tháng giêng,tháng một,tháng 01; 2=tháng 2,tháng hai,tháng 02; 3=tháng 3,tháng ba, \
             tháng 03; 4=tháng 4,tháng tư,tháng 04; 5=tháng 5,tháng năm,tháng 05; 6=tháng 6,tháng sáu,tháng 06; \
             7=tháng 7,tháng bảy,tháng 07; 8=tháng 8,tháng tám,tháng 08; 9=tháng 9,tháng chín,tháng 09; \
             10=tháng 10,tháng mười; 11=tháng 11,tháng mười một; 12=tháng 12,tháng mười hai,tháng chạp",
        ),
        (C::DateFiller, "ngày, năm"),
        (C::DateBefore, "mồng,mùng,ngày,hôm,sáng,trưa,chiều,tối,đêm"),
        (C::YearWord, "năm"),
        (C::CenturyWord, "before=thế kỷ,thế kỉ"),
        (C::QuarterWord, "before=quý"),
        (C::DecadeBefore, "thập niên, thập kỷ"),
        (C::ClockBefore, "lúc, vào lúc"),
        (C::Hour, "giờ; doubtful=g; short=h"),
        (C::ClockWord, "12=giữa trưa,đúng trưa"),
        (C::HalfDay, "morning=sáng; afternoon=chiều,trưa; evening=tối; night=đêm"),
        (C::About, "khoảng, gần, chừng, xấp xỉ"),
        (C::Over, "hơn, trên, ít nhất"),
        (C::Under, "dưới, ít hơn, tối đa"),
        (C::RangeTo, "đến, tới, và, hoặc"),
        (C::Counter, "người, lần"),
        (
            C::Idiom,
            "một số,một trong,một vài,một cách,một lần,một khi,bảy tỏ,ba tôi,ba má,ba mẹ,ba lô,chín chắn,chín muồi,chín rộ,chín đỏ,mười mươi,thống nhất,năm đó,năm mới,hằng năm,quanh năm,nhiều năm,mấy năm,vài năm,lúa chín,năm nay,năm ngoái,năm sau,năm tới,năm qua,năm trước,hàng năm,mỗi năm,năm học,năm ấy",
        ),
        (C::TimesWord, "lần"),
        (
            C::Unit,
            "year=năm,tuổi; month=tháng; week=tuần; day=ngày; hour=giờ,tiếng; minute=phút; second=giây; \
             kilometer=km,cây số,kilomet; meter=mét; degree=độ; tonne=tấn; kilogram=cân,kg; hectare=ha,héc ta; kilometer-per-hour=km/giờ,km một giờ,kilômét một giờ,kilômét mỗi giờ,kilomet mỗi giờ,kilomet một giờ",
        ),
        (C::BelowZero, "dưới 0, dưới không"),
        (C::Minus, "âm"),
        (
            C::Part,
            "2=phần hai; 3=phần ba; 4=phần tư; 5=phần năm; 6=phần sáu; 7=phần bảy; 8=phần tám; 9=phần chín; \
             10=phần mười",
        ),
        (C::Cent, "USD=xu,cent,xen; EUR=xu euro"),
        (
            C::Currency,
            "AUD=đô la úc,đô úc; SGD=đô la singapore,đô sing; HKD=đô la hồng kông,đô hồng kông; TWD=đô la đài loan; NZD=đô la new zealand; \
             CNY=tệ; THB=bạt,baht; KRW=won; INR=rupee; CHF=franc,phăng; MYR=ringgit; TRY=lira; USD=đô,đô mỹ; \
             EUR=ơ rô,ơ-rô,âu",
        ),
        (C::Season, "21=mùa xuân; 22=mùa hè,mùa hạ; 23=mùa thu; 24=mùa đông"),
        (C::HalfYearWord, "nửa"),
        (C::Mixed, "0.25=một phần tư; 0.3333333333333333333=một phần ba; 0.2=một phần năm; 0.1=một phần mười"),
        (C::Times, "2=gấp đôi; 3=gấp ba"),
        (C::Ordinal, "1=đầu tiên,thứ nhất"),
        (C::OutOf, "trên,trong"),
        (C::Point, "chấm"),
        (
            C::Relative,
            "day=cùng ngày,ngày hôm đó,hôm đó,ngày hôm sau,hôm sau,hôm trước; month=cùng tháng; year=cùng năm, \
             năm đó,năm ngoái",
        ),
        (C::And, "linh,lẻ"),
        (C::Minus, "trừ"),
        (C::Unit, "kilometer=ki lô mét,cây số; kilogram=ki lô gam,ki lô,cân"),
        (C::DecadeBefore, "những năm,thập kỷ,các năm"),
        (C::HalfPast, "30=rưỡi"),
        (C::OutOf, "phần"),
        (C::Points, "điểm"),
        (C::Percent, "points=điểm phần trăm,điểm %"),
        (C::Unit, "basis-point=điểm cơ bản,điểm cơ sở"),
        (C::AboutAfter, "over=trở lên; under=trở xuống"),
        (
            C::Idiom,
            "đồng ý,đồng thời,đồng nghiệp,đồng hồ,đồng bào,đồng minh,đồng đội,đồng bằng,đồng tính,đồng loạt,đồng chí,đồng phạm,đồng hành,đồng tình",
        ),
        (
            C::About,
            "thấp hơn,cao hơn,ít hơn,nhiều hơn,lớn hơn,nhỏ hơn,kém hơn,nhanh hơn,chậm hơn,rẻ hơn,đắt hơn,dài hơn,ngắn hơn,nặng hơn,nhẹ hơn,tốt hơn",
        ),
        (C::Season, "40=nửa đầu,nửa đầu năm; 41=nửa cuối,nửa cuối năm"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        open_words: "và hoặc của ở tại từ với cho giữa",
        joiners: "và hoặc",
        pronouns: "ông bà anh cô nó họ này đó",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "bs cn dr gs ks mr mrs nxb p pgs q scn st t.ư tcn tel ths tp tr ts v.v vd đ/c đt",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        that: "rằng",
        me: "tôi chúng",
        saying: "biết bố cho giải lời mạnh nhấn nói theo thích trả tuyên viết",
        ..PLAIN
    },
    ..BASE
};
