package dev.easel.budget.books;

import dev.easel.budget.Amount;
import dev.easel.budget.Balance;
import dev.easel.budget.Bill;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.Hold;
import dev.easel.budget.HoldRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A ledger whose books are kept at a desk. Safe to share. */
public final class DeskLedger implements CreditLedger {

    private final Desk desk;

    /** A ledger that closes its desk. */
    public DeskLedger(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(String account, CreditPlan plan) {
        change(keeper -> keeper.open(account, plan));
    }

    @Override
    public Hold hold(HoldRequest request) {
        return desk.hold(UUID.randomUUID().toString(), request);
    }

    @Override
    public void settle(String hold, Bill bill) {
        change(keeper -> keeper.settle(hold, bill));
    }

    @Override
    public void settle(String hold, String part, Bill bill) {
        change(keeper -> keeper.settle(hold, part, bill));
    }

    @Override
    public void release(String hold) {
        change(keeper -> keeper.release(hold));
    }

    @Override
    public List<Entry> uncertain(String account) {
        return desk.read(keeper -> keeper.uncertain(account).toList());
    }

    @Override
    public void reconcile(Entry entry, Amount actual) {
        change(keeper -> keeper.reconcile(entry, actual));
    }

    @Override
    public Balance balance(String account) {
        return desk.read(keeper -> keeper.account(account).balance());
    }

    @Override
    public List<Entry> entries(String account, Instant from, Instant until) {
        return desk.read(keeper -> keeper.entries(account, from, until));
    }

    private void change(Consumer<Bookkeeper> work) {
        desk.change(keeper -> {
            work.accept(keeper);
            return desk;
        });
    }

    @Override
    public void close() {
        desk.close();
    }
}
