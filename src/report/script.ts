/** The page's script: shows the filters and hides notes. Everything else works without it. */
export const script = `(() => {
const all = (where) => [...document.querySelectorAll(where)];
const filters = document.getElementById('filters');
if (!filters) return;
const notes = all('.note');
const kinds = new Map(notes.map((note) => [note.id.slice(1), note.dataset.kind]));
const apply = () => {
const wanted = all('#filters input:checked').map((one) => one.value);
const principle = filters.querySelector('select').value;
const shown = new Set();
for (const note of notes) {
note.hidden = !wanted.includes(note.dataset.kind) || (principle !== '' && note.dataset.principle !== principle);
if (!note.hidden) shown.add(note.id.slice(1));
}
for (const mark of all('mark[data-n]')) {
const here = mark.dataset.n.split(' ').filter((one) => shown.has(one)).map((one) => kinds.get(one));
mark.className = ['concern', 'signal', 'strength'].find((kind) => here.includes(kind)) || 'off';
}
for (const ref of all('a.ref[data-n]')) ref.hidden = !shown.has(ref.dataset.n);
filters.querySelector('output').textContent = shown.size + ' of ' + notes.length + ' notes';
};
filters.hidden = false;
filters.addEventListener('change', apply);
apply();
})();`;
