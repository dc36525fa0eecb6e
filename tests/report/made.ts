import { annotate, type Conversation, review, type Settings } from '../../src/index';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { formatHtml, readingsOf } from '../../src/report';

const annotator = english();

/** The page of a conversation with all that can be read of it. */
export const pageOf = (conversation: Conversation, settings: Settings = { preview: true }): string => {
  const report = review(conversation, { annotator, analyzers, settings });
  return formatHtml(report, conversation, readingsOf(annotate(conversation, annotator), report.checked.analyzers, settings));
};

/** The words of a page, without its head, script and tags. */
export const wordsOf = (page: string): string =>
  page.replace(/^[\s\S]*?<body>|<script>[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_sign, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '').replace(/\s+/g, ' ').trim();
