package vn.caurong.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.caurong.documents.sitting.SittingBatch;
import vn.caurong.signatures.internal.SigningActs;

/** Signing and verifying beside DSS called directly, and a sitting beside single signatures. */
record SigningSpeeds(BuiltProgram program, Scale scale, Processors processors) {
    private static final int PAPERS = 50;

    List<Figure> measure() throws Exception {
        var acts = new SigningActs(program.context());
        List<Figure> figures = new ArrayList<>();
        figures.add(beside("signing a PDF", acts::sign, acts::signDirectly));
        figures.add(beside("verifying a PDF, two signatures", acts::judge, acts::validateDirectly));
        figures.addAll(sitting());
        return figures;
    }

    /** By turns, so that both meet the same machine. */
    private Figure beside(String what, Runnable ours, Runnable theirs) {
        int warm = scale.times(60, 2);
        int times = scale.times(200, 3);
        run(warm, ours, theirs);
        double[] seconds = {0, 0};
        long[] took = new long[times];
        for (int n = 0; n < times; n++) {
            double begun = processors.seconds();
            long at = System.nanoTime();
            ours.run();
            took[n] = System.nanoTime() - at;
            double between = processors.seconds();
            theirs.run();
            seconds[0] += between - begun;
            seconds[1] += processors.seconds() - between;
        }
        double share = seconds[1] / seconds[0];
        Times all = new Times(took);
        return new Figure(
                what + ", of DSS by processor time",
                all.median(),
                all.p99(),
                seconds[1] * 1000 / times,
                share,
                seconds[0] * 1000 / times,
                "ms",
                "≥ 0.8");
    }

    private static void run(int times, Runnable... acts) {
        for (int n = 0; n < times; n++) {
            for (Runnable act : acts) {
                act.run();
            }
        }
    }

    private List<Figure> sitting() throws Exception {
        int papers = scale.times(PAPERS, 2);
        var batch = new SittingBatch(program.context());
        batch.oneByOne(batch.drafts(papers)); // warm
        List<UUID> single = batch.drafts(papers);
        List<UUID> together = batch.drafts(papers);
        UUID laid = batch.laid(together);
        double before = processors.seconds();
        long begun = System.nanoTime();
        batch.oneByOne(single);
        double between = processors.seconds();
        double tookSingle = (System.nanoTime() - begun) / 1e6;
        begun = System.nanoTime();
        batch.carriedOut(laid, together);
        double tookTogether = (System.nanoTime() - begun) / 1e6;
        double singly = (between - before) * 1000;
        double sat = (processors.seconds() - between) * 1000;
        return List.of(
                new Figure(
                        papers + " signatures in one sitting, processor time beside singly",
                        sat,
                        null,
                        singly,
                        sat / singly,
                        null,
                        "ms",
                        "≤ 1.2"),
                new Figure(
                        papers + " signatures in one sitting, by the clock beside singly",
                        tookTogether,
                        null,
                        tookSingle,
                        tookTogether / tookSingle,
                        null,
                        "ms",
                        ""));
    }
}
