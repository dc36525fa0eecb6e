// INTERCOM_CLIENT_SECRET=… PORT=8080 npx tsx examples/intercom-webhook/start.ts
import { printReport } from './print-report';
import { webhook } from './server';

const { INTERCOM_CLIENT_SECRET: secret = '', PORT: port = '8080' } = process.env;
webhook({ secret, onReport: printReport, onProblem: console.error }).listen(Number(port));
