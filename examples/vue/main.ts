import { createSession } from 'goodturn';
import { type ApplyDetail, define } from 'goodturn/element';
import { analyzers, english } from 'goodturn/ready';
import { computed, createApp, defineComponent, h, ref } from 'vue';

define();
const session = createSession({ annotator: english(), analyzers, settings: { preview: true } });

/** Written with `h()`. In a template, set `compilerOptions.isCustomElement` to `(tag) => tag === 'goodturn-text'`. */
const Composer = defineComponent(() => {
  const draft = ref('');
  const findings = computed(() => session.draft(draft.value));
  return () =>
    h('main', [
      h('label', ['Your reply ', h('textarea', { value: draft.value, onInput: ({ target }: Event) => void (target instanceof HTMLTextAreaElement && (draft.value = target.value)) })]),
      h('goodturn-text', {
        label: 'Findings in your reply',
        text: draft.value,
        findings: findings.value,
        onGoodturnApply: ({ detail }: CustomEvent<ApplyDetail>) => void (draft.value = detail.text),
      }),
    ]);
});

createApp(Composer).mount('#app');
