package dev.easel.examples.benchmarks.table;

/**
 * What one run took.
 *
 * @param wall nanoseconds of the whole process
 * @param inside nanoseconds of the work alone; of the median call where there were many
 * @param cpu nanoseconds on processors, of all threads
 * @param allocated bytes
 * @param threads at most at a time
 */
record Figures(long wall, long inside, long cpu, long allocated, int threads) {

    private static final String MARK = "figures ";

    String line() {
        return MARK + inside + " " + cpu + " " + allocated + " " + threads;
    }

    static boolean isLine(String line) {
        return line.startsWith(MARK);
    }

    static Figures parse(String line, long wall) {
        String[] parts = line.substring(MARK.length()).split(" ", -1);
        return new Figures(
                wall,
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
