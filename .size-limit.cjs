const limits = require('./tests/package/size-limits.json');

/** esbuild warns of every import that shakes out; that is what the sizes are about. */
module.exports = limits.map((limit) => ({ ...limit, modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }) }));
