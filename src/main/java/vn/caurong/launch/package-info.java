/**
 * Starting and stopping: the embedded PostgreSQL, settings, migrations in module order, the
 * scheduler of durable jobs.
 *
 * <p>A module's background work is a {@code Task} bean of db-scheduler, kept in the database and
 * run on one node at a time. Scheduling joins the caller's transaction, so a job exists exactly
 * when the change it belongs to does:
 *
 * <pre>{@code
 * @Bean
 * OneTimeTask<UUID> delivering(Delivering delivering) {
 *     return Tasks.oneTime("documents.delivery", UUID.class)
 *             .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2)))
 *             .execute((instance, context) -> delivering.deliver(instance.getData()));
 * }
 *
 * // in the use case: the instance id is the idempotency key, scheduling it twice is one job
 * scheduler.scheduleIfNotExists(delivering.instance(id.toString(), id), clock.instant());
 * }</pre>
 *
 * where {@code scheduler} is the {@code SchedulerClient} bean. Jobs run at least once: be
 * idempotent.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "journal"})
@org.jspecify.annotations.NullMarked
package vn.caurong.launch;
