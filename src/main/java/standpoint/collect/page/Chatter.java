package standpoint.collect.page;

import java.util.regex.Pattern;

/**
 * Lines that a newsroom puts into a text for the reader of its pages: pointers to other texts, credits, invitations.
 */
final class Chatter {

    /** Longer lines say something of their own. Characters. */
    private static final int LONG = 200;

    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?:advertisement|ad|anzeige|werbung|publicidad|publicité|pubblicità|реклама|related(?: \\w+)?:?"
                    + "|(?:read|learn|find out) more\\W*|share(?: this.*)?|comments?\\W*|continue reading.*|click here.*"
                    + "|schon gelesen\\W*|auch interessant\\W*|.{0,40}all rights reserved.*|alle rechte vorbehalten.*"
                    + "|(?:©|\\(c\\)|copyright\\b).*|alle angaben ohne gewähr\\W*)");

    private static final Pattern POINTER = Pattern.compile(
            "(?iu)\\W*(?:(?:also |see |read )*(?:read|see|watch|listen|related|more)\\s*:|(?:also read|read also|see also|read more|read next)\\b"
                    + "|lesen sie (?:auch|mehr|dazu)|mehr (?:zum thema|dazu|lesen)|mehr zu\\w*:|zum weiterlesen|weiterlesen|lies auch|siehe auch"
                    + "|(?:das|dies).{0,20}könnte.{0,20}interessieren|verwandte (?:beiträge|artikel|themen)|weitere (?:artikel|informationen|infos)\\W*$"
                    + "|(?:à )?lire aussi|lire :|voir aussi|à lire|(?:lea|lee|leer|vea|mira|ver) (?:también|además|más)|te puede interesar|puedes? ver:"
                    + "|leggi anche|leia (?:também|mais)|veja (?:também|mais)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj (?:też|także)"
                    + "|читайте (?:также|ещё)|смотрите также|lees ook|läs (?:också|även|mer)|les også|læs også|lue myös|ayrıca oku|bunu da oku"
                    + "|اقرأ أيضا|إقرأ أيضا|یہ بھی پڑھیں|مزید پڑھیں|यह भी पढ़ें|इसे भी पढ़ें).*");

    private static final Pattern CREDIT = Pattern.compile(
            "(?iu)(?:photos?|images?|pictures?|video|foto|fotos|bild|bilder|abbildung|abb|crédits?(?: photos?)?|credits?|quelle|source|fuente|fonte|източник"
                    + "|photo(?:graph)? (?:by|credit|courtesy)|image (?:source|credit)s?|picture credit|tags?|topics|categor(?:y|ies)|schlagworte|themen|filed under)\\s*(?:\\d+\\s*)?[:|].*"
                    + "|(?:photograph|photo|picture|image)s? (?:by|courtesy).*");

    private static final Pattern INVITATION = Pattern.compile(
            "(?iu)(?:follow (?:us|\\w+ on|\\w+ \\w+ on)\\b|síguenos|siguenos|folgen sie uns|suivez-nous|seguici|sign up (?:for|to)|subscribe (?:to|now)"
                    + "|get our|download (?:the|our) .{0,40}app|join our|do you want to be informed|never miss"
                    + "|(?:abonnieren|melden) sie|jetzt .{0,30}(?:abonnieren|anmelden)|zum newsletter|suscríb|inscrivez|abonnez|iscriviti).*");

    private Chatter() {}

    static boolean is(String line) {
        return line.length() <= LONG
                && (WHOLE.matcher(line).matches()
                        || POINTER.matcher(line).matches()
                        || CREDIT.matcher(line).matches()
                        || INVITATION.matcher(line).matches());
    }
}
