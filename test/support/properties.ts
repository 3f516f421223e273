import fc from 'fast-check';

// The same cases each time, so that a change is judged by itself; SEED=random looks for new ones.
if (process.env.SEED !== 'random') fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
