//! How letters sound, roughly: one sound for each letter of the alphabets, whatever the language. Data only.
//!
//! The sounds are written in Latin letters with `č š ž dž x` (as in *loch*) `ə`, as the learnt tables expect them. The
//! values follow the usual romanisations (ISO 9, DIN 31635, ISO 259, RTGS, Hepburn, Revised Romanization) brought down to
//! one broad sound each.

/// Letters that stand for one sound each, in every language that has no exception in its own file.
pub(super) const LETTERS: &str = "\
а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=ž з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=w ф=f х=x \
ц=c ч=č ш=š щ=šč ъ= ы=i ь= э=e ю=yu я=ya ј=y љ=ly њ=ny ћ=č ђ=dž џ=dž ѓ=g ќ=k ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h \
ӣ=i ӯ=u ҳ=x ҷ=dž ’= ʼ= \
α=a β=v γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=x ψ=ps ω=o \
ا=a أ=a إ=i آ=a ٱ=a ب=b پ=p ت=t ث=s ج=dž چ=č ح=h خ=x د=d ذ=z ڈ=d ر=r ڑ=r ز=z ژ=ž س=s ش=š ص=s ض=d ط=t ظ=z ع=a غ=g \
ف=f ڤ=v ق=k ك=k ک=k گ=g ل=l م=m ن=n ں=n ه=h ہ=h ھ=h ة=a و=w ؤ=w ي=y ی=y ى=a ئ=y ے=e ء= ٹ=t ۀ=h \
א=a ב=b ג=g ד=d ה=h ו=w ז=z ח=x ט=t י=y כ=k ך=x ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=c ץ=c ק=k ר=r ש=š ת=t ׳= \
ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=ž რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g ყ=k შ=š ჩ=č ც=c ძ=dz წ=c \
ჭ=č ხ=x ჯ=dž ჰ=h \
ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=ə թ=t ժ=ž ի=i լ=l խ=x ծ=c կ=k հ=h ձ=dz ղ=g ճ=č մ=m յ=y ն=n շ=š ո=o չ=č պ=p ջ=dž ռ=r ս=s \
վ=v տ=t ր=r ց=c ւ=v փ=p ք=k օ=o ֆ=f և=ev \
ก=k ข=k ฃ=k ค=k ฅ=k ฆ=k ง=ng จ=č ฉ=č ช=č ซ=s ฌ=č ญ=y ฎ=d ฏ=t ฐ=t ฑ=t ฒ=t ณ=n ด=d ต=t ถ=t ท=t ธ=t น=n บ=b ป=p ผ=p ฝ=f \
พ=p ฟ=f ภ=p ม=m ย=y ร=r ล=l ว=w ศ=s ษ=s ส=s ห=h ฬ=l อ=o ฮ=h ะ=a ั=a า=a ำ=am ิ=i ี=i ึ=u ื=u ุ=u ู=u เ=e แ=ae โ=o ใ=ai \
ไ=ai ๅ=a ฤ=ru";

/// Letters that sound as one together; replaced before the single letters.
pub(super) const TOGETHER: &[(&str, &str)] = &[
    // Greek writes b, d, g and the vowels with two letters.
    ("μπ", "b"),
    ("ντ", "d"),
    ("γκ", "g"),
    ("γγ", "ng"),
    ("γχ", "nx"),
    ("τζ", "dž"),
    ("τσ", "c"),
    ("ου", "u"),
    ("ει", "i"),
    ("οι", "i"),
    ("υι", "i"),
    ("αι", "e"),
    ("αυ", "av"),
    ("ευ", "ev"),
    // Hebrew marks foreign sounds with a geresh.
    ("ג'", "dž"),
    ("ג׳", "dž"),
    ("ז'", "ž"),
    ("ז׳", "ž"),
    ("צ'", "č"),
    ("צ׳", "č"),
    ("ץ'", "č"),
    ("ץ׳", "č"),
    ("ת'", "t"),
    ("ת׳", "t"),
    ("וו", "v"),
    ("יי", "y"),
    ("ու", "u"),
];

/// Rows of katakana: five signs and the consonant before a, i, u, e, o.
pub(super) const KANA_ROWS: &[(&str, &str)] = &[
    ("アイウエオ", ""),
    ("カキクケコ", "k"),
    ("サシスセソ", "s"),
    ("タチツテト", "t"),
    ("ナニヌネノ", "n"),
    ("ハヒフヘホ", "h"),
    ("マミムメモ", "m"),
    ("ラリルレロ", "r"),
    ("ガギグゲゴ", "g"),
    ("ザジズゼゾ", "z"),
    ("ダヂヅデド", "d"),
    ("バビブベボ", "b"),
    ("パピプペポ", "p"),
];

/// Katakana that fall out of the rows.
pub(super) const KANA_ODD: &str = "シ=ši チ=či ツ=cu フ=fu ジ=dži ヂ=dži ヅ=dzu ヤ=ya ユ=yu ヨ=yo ワ=wa ヰ=i ヱ=e ヲ=o ン=n \
ヴ=vu ー= ッ=";

/// Small katakana, which take the vowel of the sign before them away.
pub(super) const KANA_SMALL: &str = "ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=a ュ=u ョ=o ヮ=a";

/// Hangul: initials, vowels, finals, in the order of the Unicode composition formula.
pub(super) const HANGUL_INITIALS: &str = "g k n d d r m b p s s - dž dž č k t p h";
/// Vowels of a Hangul syllable.
pub(super) const HANGUL_VOWELS: &str = "a e ya ye ə e yə ye o wa we we yo u wə we wi yu i wi i";
/// Finals of a Hangul syllable; `-` is none.
pub(super) const HANGUL_FINALS: &str = "- k k k n n n t l k m l l l p l m p p t t ng t č k t p h";

/// Indic letters in the layout that the blocks Devanagari to Malayalam share (ISCII), by offset in the block.
/// Upper case before the sound: `V` independent vowel, `C` consonant, `S` vowel sign, `N` nasal sign.
pub(super) const INDIC: &[(u8, &str)] = &[
    (0x01, "Nn"),
    (0x02, "Nn"),
    (0x05, "Va"),
    (0x06, "Va"),
    (0x07, "Vi"),
    (0x08, "Vi"),
    (0x09, "Vu"),
    (0x0A, "Vu"),
    (0x0B, "Vri"),
    (0x0D, "Ve"),
    (0x0E, "Ve"),
    (0x0F, "Ve"),
    (0x10, "Vai"),
    (0x11, "Vo"),
    (0x12, "Vo"),
    (0x13, "Vo"),
    (0x14, "Vau"),
    (0x15, "Ck"),
    (0x16, "Ck"),
    (0x17, "Cg"),
    (0x18, "Cg"),
    (0x19, "Cng"),
    (0x1A, "Cč"),
    (0x1B, "Cč"),
    (0x1C, "Cdž"),
    (0x1D, "Cdž"),
    (0x1E, "Cny"),
    (0x1F, "Ct"),
    (0x20, "Ct"),
    (0x21, "Cd"),
    (0x22, "Cd"),
    (0x23, "Cn"),
    (0x24, "Ct"),
    (0x25, "Ct"),
    (0x26, "Cd"),
    (0x27, "Cd"),
    (0x28, "Cn"),
    (0x29, "Cn"),
    (0x2A, "Cp"),
    (0x2B, "Cp"),
    (0x2C, "Cb"),
    (0x2D, "Cb"),
    (0x2E, "Cm"),
    (0x2F, "Cy"),
    (0x30, "Cr"),
    (0x31, "Cr"),
    (0x32, "Cl"),
    (0x33, "Cl"),
    (0x34, "Cl"),
    (0x35, "Cv"),
    (0x36, "Cš"),
    (0x37, "Cš"),
    (0x38, "Cs"),
    (0x39, "Ch"),
    (0x3E, "Sa"),
    (0x3F, "Si"),
    (0x40, "Si"),
    (0x41, "Su"),
    (0x42, "Su"),
    (0x43, "Sri"),
    (0x45, "Se"),
    (0x46, "Se"),
    (0x47, "Se"),
    (0x48, "Sai"),
    (0x49, "So"),
    (0x4A, "So"),
    (0x4B, "So"),
    (0x4C, "Sau"),
    (0x58, "Ck"),
    (0x59, "Cx"),
    (0x5A, "Cg"),
    (0x5B, "Cz"),
    (0x5C, "Cr"),
    (0x5D, "Cr"),
    (0x5E, "Cf"),
    (0x5F, "Cy"),
    // Gurmukhi bindi and tippi
    (0x70, "Nn"),
];

/// Sinhala has a layout of its own; the marks are those of [`INDIC`].
pub(super) const SINHALA: &str = "ං=Nn අ=Va ආ=Va ඇ=Va ඈ=Va ඉ=Vi ඊ=Vi උ=Vu ඌ=Vu එ=Ve ඒ=Ve ඓ=Vai ඔ=Vo ඕ=Vo ඖ=Vau ක=Ck ඛ=Ck \
ග=Cg ඝ=Cg ඞ=Cng ඟ=Cng ච=Cč ඡ=Cč ජ=Cdž ඣ=Cdž ඤ=Cny ඥ=Cny ට=Ct ඨ=Ct ඩ=Cd ඪ=Cd ණ=Cn ඬ=Cnd ත=Ct ථ=Ct ද=Cd ධ=Cd න=Cn ඳ=Cnd \
ප=Cp ඵ=Cp බ=Cb භ=Cb ම=Cm ඹ=Cmb ය=Cy ර=Cr ල=Cl ව=Cv ශ=Cš ෂ=Cš ස=Cs හ=Ch ළ=Cl ෆ=Cf ා=Sa ැ=Sa ෑ=Sa ි=Si ී=Si ු=Su ූ=Su ෘ=Sru \
ෙ=Se ේ=Se ෛ=Sai ො=So ෝ=So ෞ=Sau";
