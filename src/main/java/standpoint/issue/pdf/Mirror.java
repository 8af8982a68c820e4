package standpoint.issue.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

/**
 * Turns the columns of a document that runs from right to left: what comes first stands rightmost. The layout knows
 * left to right alone, so this is done with its boxes, once it is through; the order of reading stays as it is.
 */
final class Mirror {

    private Mirror() {}

    static void turn(BlockBox root) {
        visit(root);
        root.calcCanvasLocation();
        root.calcChildLocations();
    }

    private static void visit(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            boolean placed = child instanceof TableCellBox && box instanceof TableRowBox;
            if (placed) child.setX(box.getWidth() - child.getX() - child.getWidth());
            else if (child instanceof TableBox && !(box instanceof TableBox))
                child.setX(box.getContentWidth() + 2 * box.getTx() - child.getX() - child.getWidth());
            visit(child);
        }
    }
}
