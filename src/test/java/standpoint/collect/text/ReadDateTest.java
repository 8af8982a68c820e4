package standpoint.collect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 18 Nov 2026 06:30:15 GMT | 2026-11-18T06:30:15Z",
                "Wed, 18 Nov 2026 06:30:15 +0500 | 2026-11-18T01:30:15Z",
                "Wed, 18 Nov 2026 06:30 PKT | 2026-11-18T01:30:00Z",
                "18 Nov 26 06:30 EST | 2026-11-18T11:30:00Z",
                "Tuesday, 18 November 2026 06:30:15 -05:00 | 2026-11-18T11:30:15Z",
                "Wed, 18 Nov 2026 6:30 PM +0500 | 2026-11-18T13:30:00Z",
                "Wed, 18 Nov 2026 24:00:00 GMT | 2026-11-19T00:00:00Z",
                "Wed, 18 Nov 2026 06:30:60 GMT | 2026-11-18T06:30:59Z",
                "Wed, 18 Nov 2026 06:30:15 GMT+0500 | 2026-11-18T01:30:15Z",
                "Wed Nov 18 06:30:15 PKT 2026 | 2026-11-18T01:30:15Z",
                "Wed Nov 18 06:30:15 2026 | 2026-11-18T06:30:15Z",
                "November 18, 2026 6:30 am | 2026-11-18T06:30:00Z",
                "2026-11-18T06:30:15Z | 2026-11-18T06:30:15Z",
                "2026-11-18T06:30:15.123+05:00 | 2026-11-18T01:30:15Z",
                "2026-11-18T06:30+0500 | 2026-11-18T01:30:00Z",
                "2026-11-18 06:30:15 | 2026-11-18T06:30:15Z",
                "2026-11-18 06:30:15 +0430 | 2026-11-18T02:00:15Z",
                "2026-11-18 | 2026-11-18T00:00:00Z",
                "2026-11 | 2026-11-01T00:00:00Z",
                "20261118T063015 | 2026-11-18T06:30:15Z",
                "2026 | 2026-01-01T00:00:00Z",
                "2026-322 | 2026-11-18T00:00:00Z",
                "2026-011-18T06:30:15+00:00 | 2026-11-18T06:30:15Z",
                "2026-11-18T06:30:15+05 | 2026-11-18T01:30:15Z",
                "Wed, 18 Nov, 2026 06:30:15 UTC | 2026-11-18T06:30:15Z",
                "Wed,18 Nov 2026 06:30:15 -0000 | 2026-11-18T06:30:15Z",
                "Wed, 18 Nov 2026 06:30:15 +0500 (PKT) | 2026-11-18T01:30:15Z",
                "Wed, 18 Nov 2026 06:30:15 Etc/GMT | 2026-11-18T06:30:15Z",
                "Wed, 18 Nov 2026 06:30:15 MEST | 2026-11-18T04:30:15Z",
                "Wed Nov 18 2026 06:30:15 +0200 | 2026-11-18T04:30:15Z",
                "Wed Nov 18 06:30:15 +0200 2026 | 2026-11-18T04:30:15Z",
                "Wed, 2026/11/18 06:30:15 EST | 2026-11-18T11:30:15Z",
                "18. Dezember 2026 06:30 | 2026-12-18T06:30:00Z",
                "18 de febrero de 2026 06:30 | 2026-02-18T06:30:00Z",
                "18 ноября 2026 06:30 | 2026-11-18T06:30:00Z",
                "18 نومبر 2026 06:30 | 2026-11-18T06:30:00Z",
                "Κυρ, 11 Ιούλ 2026 12:00:00 EST | 2026-07-11T17:00:00Z",
                "2026-július-13T9:15-05:00 | 2026-07-13T14:15:00Z",
                "2026년 11월 18일 오후 6:30:15 | 2026-11-18T18:30:15Z",
                "2026年11月18日 06:30 | 2026-11-18T06:30:00Z",
                "18.11.2026 06:30 | 2026-11-18T06:30:00Z",
                "1795069800 | 2026-11-19T06:30:00Z",
                "1795069800000 | 2026-11-19T06:30:00Z",
            })
    void a_date_is_read_as_it_is_written(String written, String expected) {
        assertThat(ReadDate.read(written)).contains(Instant.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "32 Nov 2026", "18 Foo 2026", "2026-13-01", "18 Nov 2026 25:61", "12:30"})
    void what_is_no_date_is_none(String written) {
        assertThat(ReadDate.read(written)).isEmpty();
    }

    @Test
    void the_machine_s_zone_and_language_change_nothing() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Karachi"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ReadDate.read("18 APRIL 2026 06:30")).contains(Instant.parse("2026-04-18T06:30:00Z"));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
