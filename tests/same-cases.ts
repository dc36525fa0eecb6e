import fc from 'fast-check';

/** The same code gets the same verdict: properties try the same cases each time. `FC_SEED=7 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_301) });
