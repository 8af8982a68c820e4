package standpoint.produce;

import standpoint.keep.EditionFiles;
import standpoint.model.Discernment;
import standpoint.model.Edition;

/** An edition ready to be published, with what it was edited from and what is made of it. */
record Draft(Discernment discernment, Edition edition, EditionFiles files) {

    /** The same with another PDF. */
    Draft with(byte[] pdf) {
        return new Draft(discernment, edition, files.withPdf(pdf));
    }
}
