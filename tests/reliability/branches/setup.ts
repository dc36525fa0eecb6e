/** Processes that a test starts keep their coverage too. The test's own process is counted by vitest. */
const folder = process.env['GOODTURN_COVERAGE'];
if (folder !== undefined) process.env['NODE_V8_COVERAGE'] = `${folder}/processes`;
