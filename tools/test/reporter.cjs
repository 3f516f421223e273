// Mocha's usual report, and its counts in the file that DEMARC_TEST_COUNTS names, where several runs add up.
// It is CommonJS because mocha requires it, within the extension host, too.
const { appendFileSync } = require('node:fs');
const Mocha = require('mocha');

module.exports = class Reporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    // A test that passes at its second try is worth a look: it is named, and with it what went wrong.
    runner.on('retry', (test, error) => {
      Mocha.reporters.Base.consoleLog(`    ↻ once more: ${test.fullTitle()}: ${error.message}`);
    });
  }

  done(failures, end) {
    const counts = { passed: this.stats.passes, failed: failures };
    const file = process.env.DEMARC_TEST_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
    end(failures);
  }
};
