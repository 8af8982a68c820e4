package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {

    private static final String BODY = "The two sides met and said what they had said before. ".repeat(20);

    private static int debt(String host, String text) {
        return new Agencies().debt(Sample.article("a", host, Sample.CUT_OFF, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KABUL (Reuters) - ",
                "KABUL, Nov 17 (Xinhua) -- ",
                "MOSCOW, November 17. /TASS/. ",
                "ISLAMABAD (AFP/APP): ",
                "ISLAMABAD, APP – ",
                "(With inputs from PTI) ",
                "新华社喀布尔11月17日电 ",
                "کابل (پژواک) "
            })
    void a_credit_at_the_beginning_is_owed(String opening) {
        assertThat(debt("news.example", opening + BODY)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by A. Writer, Reuters)",
                "— Agencies",
                "With input from AFP",
                "with additional reporting by the Associated Press",
                "Source: Anadolu Agency",
                "(ANI)",
                "– Yonhap",
                "اسلام آباد (اے پی پی)"
            })
    void a_credit_at_the_end_is_owed(String closing) {
        assertThat(debt("news.example", BODY + "\n\n" + closing)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokesman told Reuters that talks would go on. ",
                "The APP said nothing. ",
                "(UNIFIL) forces moved. ",
                "His apprentice (aged 12) waited. "
            })
    void what_only_names_an_agency_owes_it_nothing(String opening) {
        assertThat(debt("news.example", opening + BODY)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "www.reuters.com, (Reuters), 0",
        "apnews.com, (AP), 0",
        "www.app.com.pk, (APP), 0",
        "soapnews.com, (AP), 2",
        "reuters.com.news.example, (Reuters), 2"
    })
    void an_agency_owes_itself_nothing_on_its_own_domain_only(String host, String credit, int debt) {
        assertThat(debt(host, "KABUL " + credit + " " + BODY)).isEqualTo(debt);
    }
}
