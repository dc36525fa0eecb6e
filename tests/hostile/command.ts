import { writeRecord } from '../reliability/record';
import { entries } from './entries';
import { formatters } from './formatters';
import { alone, atOnce, textFaultOf, textSizes } from './text-tries';
import { faultOf, sizes, triesOf } from './tries';

/**
 * `npm run hostile`: every odd value in every place of what every entry takes, and every hostile text in every field
 * of what every formatter writes. Writes docs/reliability/payloads.json.
 */
const faults = entries.flatMap((entry) => triesOf(entry).flatMap((one) => {
  const fault = faultOf(entry, one);
  return fault === undefined ? [] : [`${entry.name}: ${fault}`];
}));
const textFaults = formatters.flatMap((formatter) => [...atOnce, ...alone].flatMap((one) => textFaultOf(formatter, one) ?? []).map((fault) => `${formatter.name}: ${fault}`));
for (const fault of [...faults, ...textFaults]) console.error(fault);
writeRecord('payloads', 'npm run hostile', { ...sizes(), faults: faults.length, texts: { ...textSizes(), faults: textFaults.length } });
console.log(`${sizes().tries} tries, ${faults.length} faults`);
console.log(`${textSizes().tries} tries of text, ${textFaults.length} faults`);
process.exitCode = faults.length + textFaults.length === 0 ? 0 : 1;
