package dev.easel.examples.benchmarks;

import dev.easel.examples.benchmarks.table.Table;
import java.io.IOException;

/** Runs all that there is: the table of calls, then JMH on plans and ledgers. */
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        Table.main(arguments);
        org.openjdk.jmh.Main.main(new String[] {"-prof", "gc"});
    }
}
