import { writeRecord } from '../reliability/record';
import { entries } from './entries';
import { faultOf, sizes, triesOf } from './tries';

/** `npm run hostile`: every odd value in every place of what every entry takes. Writes docs/reliability/payloads.json. */
const faults = entries.flatMap((entry) => triesOf(entry).flatMap((one) => {
  const fault = faultOf(entry, one);
  return fault === undefined ? [] : [`${entry.name}: ${fault}`];
}));
for (const fault of faults) console.error(fault);
writeRecord('payloads', 'npm run hostile', { ...sizes(), faults: faults.length });
console.log(`${sizes().tries} tries, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
