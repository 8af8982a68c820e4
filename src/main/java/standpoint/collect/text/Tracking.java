package standpoint.collect.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parameters that follow readers and do not say what an address leads to. A name that some sites choose articles by
 * ({@code id}, {@code p}, {@code cid}, {@code story}, {@code source} with a number …) is never among them; one that is
 * used for both counts only with a value that names a channel.
 */
final class Tracking {

    private static final List<String> PREFIXES = List.of(
            "utm_",
            "mc_",
            "at_",
            "ns_",
            "pk_",
            "mtm_",
            "matomo_",
            "piwik_",
            "hsa_",
            "_hs",
            "oly_",
            "vero_",
            "fb_",
            "wt.",
            "wt_mc",
            "guce_",
            "gaa_",
            "amp_",
            "aspsessionid",
            "trk_",
            "__twitter_",
            "xtor",
            "ga_",
            "dm_i");

    private static final Set<String> NAMES = Set.of(
            // click and visitor ids of advertisers
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "ysclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "igsid",
            "epik",
            "srsltid",
            "s_kwcid",
            "ef_id",
            "dicbo",
            "tblci",
            "wickedid",
            "zanpid",
            "_ga",
            "_gl",
            "_openstat",
            "_bta_tid",
            "ck_subscriber_id",
            "mkt_tok",
            "hsctatracking",
            "mibextid",
            "sfnsn",
            "__tn__",
            "usqp",
            "guccounter",
            "hootpostid",
            // campaigns and channels of publishers
            "cmp",
            "cmpid",
            "cmpgn",
            "campaign_id",
            "cm_mmc",
            "cm_ven",
            "cm_lm",
            "emc",
            "smid",
            "smtyp",
            "smprod",
            "ito",
            "ftag",
            "spm",
            "scm",
            "mbid",
            "ncid",
            "ocid",
            "icid",
            "s_cid",
            "icmp",
            "intcmp",
            "int_cmp",
            "ex_cid",
            "sr_share",
            "soc_src",
            "soc_trk",
            "tpcc",
            "traffic_source",
            "trkcampaign",
            "wprov",
            "yptr",
            "ref_src",
            "ref_url",
            "regi_id",
            "instance_id",
            "segment_id",
            "rss",
            "fromrss",
            "rssfeed",
            "feed_id",
            "mod_rss",
            "sref",
            "src_ref",
            "taid",
            "__source",
            // sessions
            "phpsessid",
            "jsessionid",
            "aspsession");

    private static final Set<String> BY_CHANNEL = Set.of(
            "ref",
            "source",
            "src",
            "from",
            "via",
            "referrer",
            "referer",
            "partner",
            "feed",
            "mod",
            "medium",
            "share",
            "channel",
            "origin",
            "campaign",
            "sc");

    private static final Set<String> CHANNELS = Set.of(
            "rss",
            "feed",
            "feeds",
            "rssfeed",
            "rss-feed",
            "rss_feed",
            "rssfeeds",
            "atom",
            "feedburner",
            "feedly",
            "newsletter",
            "email",
            "mail",
            "twitter",
            "facebook",
            "fb",
            "whatsapp",
            "telegram",
            "linkedin",
            "reddit",
            "instagram",
            "pinterest",
            "social",
            "googlenews",
            "google_news",
            "google-news",
            "flipboard",
            "smartnews",
            "applenews",
            "home",
            "homepage",
            "hp",
            "frontpage",
            "push",
            "app",
            "web",
            "share",
            "sharebutton",
            "share-button",
            "tw",
            "t.co",
            "syndication",
            "amp",
            "tumblr",
            "jetpack");

    private Tracking() {}

    /** Whether a parameter, as it is written in an address, says nothing of what the address leads to. */
    static boolean follows(String parameter) {
        int equals = parameter.indexOf('=');
        String name = plain(equals < 0 ? parameter : parameter.substring(0, equals));
        String value = equals < 0 ? "" : plain(parameter.substring(equals + 1));
        return NAMES.contains(name)
                || PREFIXES.stream().anyMatch(name::startsWith)
                || (BY_CHANNEL.contains(name) && (CHANNELS.contains(value) || value.startsWith("rss_")));
    }

    private static String plain(String written) {
        return Tidy.decoded(written).strip().toLowerCase(Locale.ROOT);
    }
}
