package vn.caurong.files.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.files.FileServing;
import vn.caurong.files.Files;
import vn.caurong.kernel.Vietnam;

/** Puts the module together over the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {
    @Bean
    BlobFolder blobFolder(@Value("${caurong.data}") Path data) {
        return new BlobFolder(data.resolve("files"));
    }

    @Bean
    PdfPages pdfPages(BlobFolder folder, @Value("${caurong.data}") Path data) {
        return new PdfPages(folder, new PageCache(data.resolve("cache").resolve("pages")));
    }

    @Bean
    Files storedFiles(
            FilesSettings settings,
            BlobFolder folder,
            FileRows rows,
            FileVersions versions,
            Blobs blobs,
            Sweeping sweeping) {
        String scanner = settings.virusScanner();
        VirusScan scan = scanner == null || scanner.isBlank() ? null : new VirusScan(scanner);
        return new StoredFiles(new Door(settings.maxSize().toBytes(), scan), folder, rows, versions, blobs, sweeping);
    }

    @Bean
    FileServing servedFiles(BlobFolder folder, PdfPages pages) {
        return new ServedFiles(folder, pages);
    }

    @Bean
    Sweeping fileSweeping(
            Blobs blobs, BlobFolder folder, PdfPages pages, PlatformTransactionManager transactions, Clock clock) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new Sweeping(blobs, folder, pages, own, clock);
    }

    @Bean
    RecurringTask<Void> fileSweepTask(Sweeping sweeping) {
        return Tasks.recurring("files.sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 20)))
                .execute((instance, context) -> sweeping.sweep());
    }
}
