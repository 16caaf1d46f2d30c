package dev.easel.budget;

import dev.easel.budget.ModelLedger.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that happens to a ledger and to its model. Holds are named by a number, whatever it is. */
sealed interface Move {

    void play(World world);

    record Hold(long amount) implements Move {
        @Override
        public void play(World world) {
            world.both(
                    world.model.hold(amount, world.now()),
                    () -> world.ids.add(world.ledger
                            .hold(HoldRequest.of(World.ACCOUNT, World.credits(amount)))
                            .id()));
        }
    }

    record Settle(int hold, String part, long amount, boolean uncertain) implements Move {
        @Override
        public void play(World world) {
            world.withHold(
                    hold,
                    place -> world.both(
                            world.model.settle(place, part, amount, uncertain, world.now()),
                            () -> settle(world.ledger, world.ids.get(place))));
        }

        private void settle(CreditLedger ledger, String id) {
            Bill bill = Bill.builder()
                    .amount(World.credits(amount))
                    .uncertain(uncertain)
                    .build();
            if (part.isEmpty()) {
                ledger.settle(id, bill);
            } else {
                ledger.settle(id, part, bill);
            }
        }
    }

    record Release(int hold) implements Move {
        @Override
        public void play(World world) {
            world.withHold(
                    hold,
                    place -> world.both(
                            world.model.release(place, world.now()), () -> world.ledger.release(world.ids.get(place))));
        }
    }

    /** Reconciles something that is listed as uncertain. */
    record Reconcile(int unknown, long actual) implements Move {
        @Override
        public void play(World world) {
            List<Unknown> all = world.model.unknown(world.now());
            if (!all.isEmpty()) {
                Unknown chosen = all.get(unknown % all.size());
                new ReconcileAny(chosen.hold(), chosen.part(), actual).play(world);
            }
        }
    }

    /** Reconciles something that may not be uncertain at all. */
    record ReconcileAny(int hold, String part, long actual) implements Move {
        @Override
        public void play(World world) {
            world.withHold(
                    hold,
                    place -> world.both(
                            world.model.reconcile(place, part, actual, world.now()),
                            () -> world.ledger.reconcile(entry(world, place), World.credits(actual))));
        }

        private Entry entry(World world, int place) {
            return Entry.builder()
                    .kind(Entry.Kind.SETTLED)
                    .account(World.ACCOUNT)
                    .at(world.now())
                    .amount(World.credits(0))
                    .hold(world.ids.get(place))
                    .part(Optional.of(part).filter(name -> !name.isEmpty()))
                    .build();
        }
    }

    /** The clock goes on, or back. */
    record Clock(Duration by) implements Move {
        @Override
        public void play(World world) {
            world.clock.move(by);
        }
    }

    record Replan(CreditPlan plan) implements Move {
        @Override
        public void play(World world) {
            world.model.replan(plan, world.now());
            world.ledger.open(World.ACCOUNT, plan);
        }
    }

    record Reopen() implements Move {
        @Override
        public void play(World world) {
            world.reopen();
        }
    }
}
