package standpoint.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import standpoint.model.Repair;

/** The mends of a feed in results. */
final class Mended {

    private Mended() {}

    /** {@code mended: cut short, unknown entities (12)}; empty where nothing was. */
    static Optional<String> text(Map<Repair, Integer> repairs) {
        return repairs.isEmpty()
                ? Optional.empty()
                : Optional.of(repairs.entrySet().stream()
                        .map(Mended::text)
                        .collect(Collectors.joining(", ", "mended: ", "")));
    }

    private static String text(Map.Entry<Repair, Integer> repair) {
        return words(repair.getKey()) + (repair.getValue() == 1 ? "" : " (" + repair.getValue() + ")");
    }

    private static String words(Repair kind) {
        return switch (kind) {
            case ENCODING -> "wrong encoding";
            case JUNK -> "junk around it";
            case DOCTYPE -> "a DOCTYPE";
            case CHARACTER -> "forbidden characters";
            case ENTITY -> "unknown entities";
            case PREFIX -> "undeclared prefixes";
            case CUT_OFF -> "cut short";
            case MARKUP -> "broken markup";
            case DATE -> "odd dates";
        };
    }

    static Map<String, Integer> object(Map<Repair, Integer> repairs) {
        Map<String, Integer> object = new LinkedHashMap<>();
        repairs.forEach((repair, count) -> object.put(Names.of(repair), count));
        return object;
    }
}
