package dev.easel.job;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.Databases;
import dev.easel.error.LocalFailureException;
import dev.easel.job.jdbc.JdbcJobStore;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcJobStoreTest {

    private static JobStore cleared(DataSource source) {
        JdbcJobStore.createSchema(source);
        JdbcJobStore.createSchema(source);
        Databases.run(source, "DELETE FROM easel_job");
        return JdbcJobStore.on(source);
    }

    @Nested
    class InPostgres extends JobStoreFacts {

        @Override
        protected JobStore empty() {
            return cleared(Databases.postgres());
        }

        @Override
        protected JobStore again() {
            return JdbcJobStore.on(Databases.postgres());
        }
    }

    @Nested
    class InH2 extends JobStoreFacts {

        private static final DataSource SOURCE = Databases.h2("jdbc:h2:./target/jobs-h2");

        @Override
        protected JobStore empty() {
            return cleared(SOURCE);
        }

        @Override
        protected JobStore again() {
            return JdbcJobStore.on(SOURCE);
        }
    }

    @Test
    void aDatabaseWithoutTheTableIsRefusedWithAdvice() {
        DataSource bare = Databases.h2("jdbc:h2:mem:bare");
        LocalFailureException e = assertThrows(LocalFailureException.class, () -> JdbcJobStore.on(bare));
        assertTrue(e.getMessage().contains("not there") && e.getMessage().contains("/META-INF/easel/jobs.sql"));
    }
}
