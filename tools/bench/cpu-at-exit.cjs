// Tells the processor time that the process has used, in microseconds, on descriptor 3 as it ends.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String(user + system));
});
