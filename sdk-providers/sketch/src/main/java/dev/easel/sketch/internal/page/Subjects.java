package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.motif.Motif;
import dev.easel.sketch.internal.motif.Motifs;
import dev.easel.sketch.internal.prompt.Brief;
import dev.easel.sketch.internal.prompt.Subject;

/** Finds the motif that shows what a brief is about. */
public final class Subjects {
    private Subjects() {}

    /**
     * Finds the motif for the brief's subject.
     *
     * @param turn chooses among the general motifs where the brief names no subject
     */
    public static Motif motifFor(Brief brief, int turn) {
        int general = Math.floorMod(turn, Motifs.GENERAL.size());
        return brief.subject().map(Subjects::motifOf).orElse(Motifs.GENERAL.get(general));
    }

    private static Motif motifOf(Subject subject) {
        return switch (subject) {
            case BOWL -> Motifs.BOWL;
            case CUP -> Motifs.CUP;
            case PANCAKES -> Motifs.PANCAKES;
            case PLATE -> Motifs.FISH;
            case BREAD -> Motifs.BREAD;
            case GOODS -> Motifs.GOODS;
            case SEA -> Motifs.SEA;
            case CITY -> Motifs.CITY;
            case HILLS -> Motifs.HILLS;
            case LEAVES -> Motifs.LEAVES;
            case ORBIT -> Motifs.ORBIT;
        };
    }
}
