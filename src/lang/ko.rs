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

    // Names: endings and clitics.
    names: NameForms {
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
        me: "나는 내가 나를 제가 저는 우리 우리는 우리가 저희",
        saying: "강조 답했 덧붙 따르면 라고 말하 말했 밝혔 밝히 설명 전했 주장 했다",
        ..PLAIN
    },
    ..BASE
};
