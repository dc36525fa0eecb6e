import { english } from '../../src/english';
import { judge } from './held';
import { tasks } from './tasks';
import { figureOf } from './metric';
for (const name of process.argv.slice(2)) for (const task of tasks.filter((t) => t.name.startsWith(name))) {
const items = judge(task, { dir: '/tmp/clones/shared/corpora', annotator: english(), folded: [] });
console.log(task.name, figureOf(task.metric, items).toFixed(4), items.length);}
