package vn.caurong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.CauRong;

/**
 * The whole program in this process, on a port of its own; its database is the embedded one of the
 * data folder, as durable as in production, unless another is named.
 */
record BuiltProgram(ConfigurableApplicationContext context, Recorder recorder, HikariDataSource administrators)
        implements AutoCloseable {
    static BuiltProgram start(String... settings) {
        Recorder recorder = new Recorder();
        SpringApplication program = new SpringApplication(CauRong.class);
        program.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
            context.getBeanFactory().addBeanPostProcessor(recorder);
        });
        List<String> all = new ArrayList<>(List.of("--caurong.demo=false", "--caurong.port=0"));
        all.addAll(List.of(settings));
        ConfigurableApplicationContext running = program.run(all.toArray(String[]::new));
        return new BuiltProgram(running, recorder, administrators(recorder.pool()));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    HikariDataSource pool() {
        return recorder.pool();
    }

    /** Process of the server. */
    long postmaster() {
        String line = administrator().queryForObject("select pg_read_file('postmaster.pid', 0, 20)", String.class);
        return Long.parseLong(String.valueOf(line).lines().findFirst().orElseThrow());
    }

    /** As the server's own administrator, past triggers and without waiting for the disk. */
    JdbcTemplate administrator() {
        return new JdbcTemplate(administrators);
    }

    private static HikariDataSource administrators(HikariDataSource pool) {
        HikariDataSource administrators = new HikariDataSource();
        administrators.setJdbcUrl(pool.getJdbcUrl());
        administrators.setUsername("postgres");
        administrators.setPassword(pool.getPassword());
        administrators.setMaximumPoolSize(4);
        administrators.setConnectionInitSql("set session_replication_role = replica; set synchronous_commit = off");
        return administrators;
    }

    @Override
    public void close() {
        administrators.close();
        context.close();
    }
}
