package standpoint.edit;

import standpoint.model.Amount;

/** Whether two amounts can both be true, by what their words leave open. */
final class Agreement {

    private static final double ABOUT = 0.1;
    private static final double NEARLY = 0.15;
    private static final double OVER = 0.2;
    /** A round number stands for what rounds to it, but for no more than this. */
    private static final double ROUND = 0.05;

    private static final double SMALLEST_ROUND = 100;

    private Agreement() {}

    static boolean of(Amount one, Amount other) {
        if (one.unit().equals(Amount.DAY)) return one.low() == other.low();
        return low(one) <= high(other) && low(other) <= high(one);
    }

    private static double low(Amount amount) {
        double low = amount.low();
        return switch (amount.precision()) {
            case EXACT -> low - rounding(low, amount.unit());
            case ABOUT -> low * (1 - ABOUT);
            case NEARLY -> low * (1 - NEARLY);
            case OVER, AT_LEAST -> low;
            case AT_MOST -> 0;
        };
    }

    private static double high(Amount amount) {
        double high = amount.high();
        return switch (amount.precision()) {
            case EXACT -> high + rounding(high, amount.unit());
            case ABOUT -> high * (1 + ABOUT);
            case NEARLY, AT_MOST -> high;
            case OVER -> high * (1 + OVER);
            case AT_LEAST -> Double.MAX_VALUE;
        };
    }

    /** Half of the last digit that is told: 300,000 may stand for 312,000, and 14 for nothing but itself. */
    private static double rounding(double value, String unit) {
        if (unit.equals(Amount.PERCENT)) return value == Math.rint(value) ? 0.5 : 0;
        if (value < SMALLEST_ROUND || value != Math.rint(value)) return 0;
        double step = 1;
        while (value % (step * 10) == 0) step *= 10;
        return step == 1 ? 0 : Math.min(step / 2, value * ROUND);
    }
}
