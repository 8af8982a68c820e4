package standpoint.discern.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellLanguageTest {

    private static final String URDU =
            "پاکستان کے دفتر خارجہ کے ترجمان نے کہا ہے کہ سرحد اس وقت تک بند رہے گی جب تک حملے نہیں رکتے۔ انہوں نے کہا کہ"
                    + " حکومت بات چیت کے لیے تیار ہے۔";
    private static final String ENGLISH =
            "The spokesman of the foreign ministry said on Tuesday that the border would stay closed.";

    private final TellLanguage languages = new TellLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa | سخنگوی وزارت امور خارجه ایران روز سه‌شنبه گفت که مرز تا زمانی که حملات متوقف نشود بسته خواهد ماند. او افزود دولت برای گفتگو آماده است.",
                "ps | د پاکستان د بهرنیو چارو وزارت ویاند وویل چې پوله به تر هغه وخته تړلې وي چې بریدونه نه وي درول شوي. هغه زیاته کړه چې حکومت خبرو ته چمتو دی.",
                "ar | قال المتحدث باسم وزارة الخارجية إن الحدود ستبقى مغلقة حتى تتوقف الهجمات. وأضاف أن الحكومة مستعدة للحوار.",
                "sd | پرڏيهي وزارت جي ترجمان اڱاري ڏينهن چيو ته جيستائين حملا بند نه ٿيندا سرحد بند رهندي. هن چيو ته حڪومت ڳالهين لاءِ تيار آهي.",
                "zh | 外交部发言人表示，边境将继续关闭，直到袭击停止。",
                "ja | 外務省の報道官は、攻撃が止まるまで国境は閉鎖されたままだと述べた。",
                "fr | Le porte-parole du ministère des Affaires étrangères a déclaré mardi que la frontière resterait fermée tant que les attaques ne cesseraient pas.",
                "es | El portavoz del Ministerio de Asuntos Exteriores dijo el martes que la frontera permanecerá cerrada hasta que cesen los ataques. Añadió que el Gobierno está dispuesto al diálogo.",
                "pt | O porta-voz do Ministério das Relações Exteriores disse na terça-feira que a fronteira permanecerá fechada até que os ataques cessem. Acrescentou que o governo está disposto ao diálogo.",
                "tr | Dışişleri Bakanlığı sözcüsü salı günü yaptığı açıklamada, saldırılar durmadığı sürece sınırın kapalı kalacağını söyledi.",
                "ru | Официальный представитель министерства иностранных дел заявил во вторник, что граница останется закрытой до прекращения нападений.",
                "hi | विदेश मंत्रालय के प्रवक्ता ने मंगलवार को कहा कि जब तक हमले नहीं रुकते, सीमा बंद रहेगी। उन्होंने कहा कि सरकार बातचीत के लिए तैयार है।"
            })
    void a_text_tells_its_language_whatever_its_page_says(String language, String text) {
        assertThat(languages.of("und", text)).isEqualTo(language);
        assertThat(languages.of("en", text)).isEqualTo(language);
        assertThat(languages.of(language, text)).isEqualTo(language);
    }

    @Test
    void urdu_that_its_page_calls_english_is_urdu() {
        assertThat(languages.of("en-GB", URDU)).isEqualTo("ur");
        assertThat(languages.of("fa", URDU)).isEqualTo("ur");
    }

    @Test
    void a_stated_language_that_fits_keeps_its_region() {
        assertThat(languages.of("en-GB", ENGLISH)).isEqualTo("en-GB");
        assertThat(languages.of("ur-PK", URDU)).isEqualTo("ur-PK");
        assertThat(languages.of("zh-Hant", "外交部發言人表示，邊境將繼續關閉。")).isEqualTo("zh-Hant");
        assertThat(languages.of("und", ENGLISH)).isEqualTo("en");
    }

    @Test
    void of_a_short_text_the_stated_language_is_believed_if_its_script_allows() {
        assertThat(languages.of("es", "Hablan los ministros")).isEqualTo("es");
        assertThat(languages.of("fa", "مرز بسته است")).isEqualTo("fa");
        assertThat(languages.of("en", "سرحد بند ہے")).isEqualTo("ur");
        assertThat(languages.of("en", "پوله تړلې ده، ویاند وویل")).isEqualTo("ps");
        assertThat(languages.of("und", "Hablan los ministros")).isEqualTo("und");
    }

    @Test
    void a_text_without_letters_says_nothing() {
        assertThat(languages.of("fr", "2 : 1")).isEqualTo("fr");
        assertThat(languages.of("und", "")).isEqualTo("und");
    }

    @Test
    void a_foreign_name_does_not_make_a_text_foreign() {
        assertThat(languages.of("en", ENGLISH + " He quoted the daily “روزنامہ جنگ” and 人民日报."))
                .isEqualTo("en");
        assertThat(languages.of("ur", URDU + " BBC Urdu, Reuters")).isEqualTo("ur");
    }
}
