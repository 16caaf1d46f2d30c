package dev.easel.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a ledger of one account must do, in the plainest way: a list of holds, counted anew for every question. */
final class ModelLedger {

    static final Duration CALL = Duration.ofMinutes(15);

    enum Outcome {
        DONE,
        REFUSED,
        WRONG
    }

    enum Status {
        OPEN,
        SETTLED,
        RELEASED,
        RECONCILED
    }

    /** A bill: what counts, and whether it may still be replaced. */
    record Bill(long amount, boolean uncertain, boolean replaceable) {}

    static final class Hold {
        final long amount;
        final Instant at;
        final Map<String, Bill> bills = new TreeMap<>();
        Status status = Status.OPEN;

        Hold(long amount, Instant at) {
            this.amount = amount;
            this.at = at;
        }

        long used() {
            return bills.values().stream().mapToLong(Bill::amount).sum();
        }

        long held() {
            return status == Status.OPEN ? Math.max(0, amount - used()) : 0;
        }
    }

    /** A movement, for the history. */
    record Moved(Entry.Kind kind, Instant at, long amount) {}

    /** What is not known: a bill of a hold, or with an empty part its rest. */
    record Unknown(int hold, String part, long amount) {}

    final List<Hold> holds = new ArrayList<>();
    final List<Moved> history = new ArrayList<>();
    private CreditPlan plan;
    private Instant latest;

    ModelLedger(CreditPlan plan, Instant now) {
        this.plan = plan;
        this.latest = now;
        note(Entry.Kind.OPENED, now, 0);
    }

    private void note(Entry.Kind kind, Instant now, long amount) {
        latest = moment(now);
        history.add(new Moved(kind, latest, amount));
    }

    Instant moment(Instant now) {
        return now.isBefore(latest) ? latest : now;
    }

    long used(Period period, Instant now) {
        return in(period, now).stream().mapToLong(Hold::used).sum();
    }

    long held(Period period, Instant now) {
        return in(period, now).stream().mapToLong(Hold::held).sum();
    }

    private List<Hold> in(Period period, Instant now) {
        ZonedDateTime moment = moment(now).atZone(plan.zone());
        return holds.stream()
                .filter(hold -> name(period, hold.at.atZone(plan.zone())).equals(name(period, moment)))
                .toList();
    }

    private static String name(Period period, ZonedDateTime moment) {
        LocalDate date = moment.toLocalDate();
        return period == Period.DAY ? date.toString() : date.getYear() + "-" + date.getMonthValue();
    }

    Outcome hold(long amount, Instant now) {
        for (Period period : plan.limits().keySet()) {
            long limit = plan.limit(period).orElseThrow().value().longValueExact();
            if (used(period, now) + held(period, now) + amount > limit) {
                return Outcome.REFUSED;
            }
        }
        note(Entry.Kind.HELD, now, amount);
        holds.add(new Hold(amount, latest));
        return Outcome.DONE;
    }

    Outcome settle(int index, String part, long amount, boolean uncertain, Instant now) {
        Hold hold = holds.get(index);
        boolean repeated = part.isEmpty() ? hold.status == Status.SETTLED : hold.bills.containsKey(part);
        if (repeated) {
            return Outcome.DONE;
        }
        if (hold.status != Status.OPEN) {
            return Outcome.WRONG;
        }
        note(Entry.Kind.SETTLED, now, amount);
        hold.bills.put(part, new Bill(amount, uncertain, uncertain));
        hold.status = part.isEmpty() ? Status.SETTLED : Status.OPEN;
        return Outcome.DONE;
    }

    Outcome release(int index, Instant now) {
        Hold hold = holds.get(index);
        if (hold.status == Status.OPEN) {
            note(Entry.Kind.RELEASED, now, hold.held());
            hold.status = Status.RELEASED;
        }
        return hold.status == Status.RELEASED ? Outcome.DONE : Outcome.WRONG;
    }

    List<Unknown> unknown(Instant now) {
        List<Unknown> unknown = new ArrayList<>();
        for (int index = 0; index < holds.size(); index++) {
            int place = index;
            Hold hold = holds.get(index);
            hold.bills.forEach((part, bill) -> {
                if (bill.uncertain()) {
                    unknown.add(new Unknown(place, part, bill.amount()));
                }
            });
            if (isOrphan(hold, now)) {
                unknown.add(new Unknown(place, "", hold.held()));
            }
        }
        return unknown;
    }

    private boolean isOrphan(Hold hold, Instant now) {
        return hold.status == Status.OPEN && !moment(now).isBefore(hold.at.plus(CALL));
    }

    Outcome reconcile(int index, String part, long actual, Instant now) {
        Hold hold = holds.get(index);
        Optional<Bill> bill = Optional.ofNullable(hold.bills.get(part));
        boolean allowed = bill.map(Bill::replaceable).orElse(part.isEmpty() && isOrphan(hold, now));
        if (!allowed) {
            return Outcome.WRONG;
        }
        if (!bill.equals(Optional.of(new Bill(actual, false, true)))) {
            note(Entry.Kind.RECONCILED, now, actual);
        }
        hold.status = bill.isEmpty() ? Status.RECONCILED : hold.status;
        hold.bills.put(part, new Bill(actual, false, true));
        return Outcome.DONE;
    }

    void replan(CreditPlan other, Instant now) {
        if (!other.equals(plan)) {
            note(Entry.Kind.OPENED, now, 0);
            plan = other;
        }
    }

    CreditPlan plan() {
        return plan;
    }
}
