import { createSession } from 'goodturn';
import { type ApplyDetail, define, type GoodturnTextElement } from 'goodturn/element';
import { analyzers, english } from 'goodturn/ready';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'goodturn-text': ClassAttributes<GoodturnTextElement> & HTMLAttributes<GoodturnTextElement> & Partial<Pick<GoodturnTextElement, 'text' | 'findings' | 'turn' | 'marking'>> & {
        readonly label?: string;
        readonly 'ongoodturn-apply'?: (event: CustomEvent<ApplyDetail>) => void;
      };
    }
  }
}

define();
const session = createSession({ annotator: english(), analyzers, settings: { preview: true } });

const Composer = () => {
  const [draft, setDraft] = useState('');
  return (
    <main>
      <label>
        Your reply <textarea value={draft} onChange={({ target }) => setDraft(target.value)} />
      </label>
      <goodturn-text label="Findings in your reply" text={draft} findings={session.draft(draft)} ongoodturn-apply={({ detail }) => setDraft(detail.text)} />
    </main>
  );
};

const root = document.querySelector('#app');
if (root !== null) createRoot(root).render(<Composer />);
