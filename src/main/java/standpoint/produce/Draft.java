package standpoint.produce;

import standpoint.model.Discernment;
import standpoint.model.Edition;

/** An edition ready to be published, with what it was edited from and its two renderings. */
final class Draft {

    private final Discernment discernment;
    private final Edition edition;
    private final byte[] json;
    private final byte[] pdf;

    Draft(Discernment discernment, Edition edition, byte[] json, byte[] pdf) {
        this.discernment = discernment;
        this.edition = edition;
        this.json = json;
        this.pdf = pdf;
    }

    /** The same with another file. */
    Draft with(byte[] signed) {
        return new Draft(discernment, edition, json, signed);
    }

    Discernment discernment() {
        return discernment;
    }

    Edition edition() {
        return edition;
    }

    byte[] json() {
        return json;
    }

    byte[] pdf() {
        return pdf;
    }
}
