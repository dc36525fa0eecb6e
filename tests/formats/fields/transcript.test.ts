import { describe, expect, it } from 'vitest';
import { fromTranscript, hasSpeakers, placesInTranscript, type TranscriptOptions } from '../../../src/formats';
import { isBareRole, isLabel, roleOfName } from '../../../src/formats/role-words';
import { readSpeakerLine } from '../../../src/formats/speaker-line';
import { rolesOf } from '../../../src/formats/speaker-roles';
import { told } from './lines';

const lines = (text: string, options: TranscriptOptions = {}): string[] => told(() => fromTranscript(text, options));

describe('the role that a name tells', () => {
  it.each<[role: string | undefined, names: string[]]>([
    ['agent', ['Agent', 'agents', 'Support', 'Rep', 'Reps', 'representative', 'Advisor', 'adviser', 'operator', 'CSR', 'csm', 'consultant', 'specialist', 'associate', 'helpdesk', 'team', 'staff', 'technician', 'engineer', 'supervisor', 'manager', 'employee', 'clerk', 'dispatcher', 'receptionist', 'services', 'service', 'desk', 'helper']],
    ['customer', ['Customer', 'customers', 'client', 'user', 'guest', 'caller', 'visitor', 'consumer', 'buyer', 'patient', 'passenger', 'member', 'subscriber', 'shopper', 'requester', 'requestor', 'patron', 'tenant', 'resident', 'cust', 'enduser', 'end user', 'End-User']],
    ['bot', ['Bot', 'chatbot', 'assistant', 'AI', 'ivr']], ['system', ['System', 'automation']],
    ['agent', ['Customer Service', 'Client support', 'user care', 'Guest Relations', 'member success', 'Tech Support', 'technical help', 'IT services', 'Patient care team', 'customer-service rep', 'Customer support agent', 'Customer Success Representative', 'Guest services desk']],
    ['agent', ['Agent Dora', 'Dora Agent', 'Agent 2', 'Agent #2', 'Support_Team', 'live agent', 'senior agent', 'junior support', 'lead engineer', 'human agent', 'first agent', 'second rep', 'sales agent', 'account manager', 'it desk', 'our team', 'Agent 007 Bond']],
    ['customer', ['Customer 2', 'customer_2', 'Caller - 3', 'new customer', 'existing client', 'the caller', 'virtual guest', 'chat visitor', 'Customer Noor B']], ['bot', ['Virtual Assistant', 'automated bot', 'support bot', 'Bot 9000']],
    [undefined, ['Dora', 'dora agent', 'agent dora', 'the agent of mine here', 'One Two Three Four Agent', '', '42', 'Customer ID', 'Support hours', 'Agent email']],
  ])('is %s', (role, names) => {
    for (const name of names) expect([name, roleOfName(name)]).toEqual([name, role]);
  });
  it('says the role and nothing else, or more', () => {
    expect(['Agent', 'Customer 2', 'Support Team', 'live agent', 'Agent Dora', 'Dora', '7'].map(isBareRole)).toEqual([true, true, true, true, false, false, true]);
    expect(['Order', 'Order Number', 'Your order', 'delivery address', 'Dora', 'Thanks', 'Step 2', 'Monday', 'Name of Dora'].map(isLabel)).toEqual([true, true, true, true, false, true, true, true, true]);
  });
});

describe('a line with a speaker', () => {
  it.each<[line: string, read: unknown]>([
    ['Agent: Hello', ['Agent', 'agent', 'public', true, '-', 'Hello']], ['  Agent: Hello  ', ['Agent', 'agent', 'public', true, '-', 'Hello']], ['Agent:', ['Agent', 'agent', 'public', true, '-', '']], ['Agent:hello', ['Agent', 'agent', 'public', true, '-', 'hello']], ['Agent :hello', ['Agent', 'agent', 'public', true, '-', 'hello']], ['Agent : hello', ['Agent', 'agent', 'public', true, '-', 'hello']], ['Agent:/hello', undefined], ['Agent:5', undefined], [': Hello', undefined], ['Hello', undefined], ['Agent 2:hello', undefined],
    ['Dora: Hello', ['Dora', '-', 'public', false, '-', 'Hello']], ['dora: Hello', undefined], ['Dora van Dijk: Hello', ['Dora van Dijk', '-', 'public', false, '-', 'Hello']], ['Dora de la Cruz: Hello', ['Dora de la Cruz', '-', 'public', false, '-', 'Hello']], ['Dora von Berg: Hi', ['Dora von Berg', '-', 'public', false, '-', 'Hi']], ['Ana da Silva: Hi', ['Ana da Silva', '-', 'public', false, '-', 'Hi']], ['Omar bin Ali: Hi', ['Omar bin Ali', '-', 'public', false, '-', 'Hi']], ['Omar al-Said: Hi', ['Omar al-Said', '-', 'public', false, '-', 'Hi']], ["Dora O'Neil-Smith Jr.: Hello", ['Dora O\'Neil-Smith Jr.', '-', 'public', false, '-', 'Hello']], ['Zoë Ångström: Hi', ['Zoë Ångström', '-', 'public', false, '-', 'Hi']], ['Dora2 B3: Hi', ['Dora2 B3', '-', 'public', false, '-', 'Hi']], ['A B C D: Hi', ['A B C D', '-', 'public', false, '-', 'Hi']], ['A B C D E: Hi', undefined], ['Dora and Levi: Hi', undefined], ['J. R.: Hi', ['J. R.', '-', 'public', false, '-', 'Hi']], ['Dora!: Hi', undefined],
    ['Order: 44', undefined], ['Order number: 44', undefined], ['My Order: 44', undefined], ['https://a.example: x', undefined], ['12:30: I call', undefined],
    ['**Agent:** Hello', ['Agent', 'agent', 'public', true, '-', 'Hello']], ['**Agent**: Hello', ['Agent', 'agent', 'public', true, '-', 'Hello']], ['__Dora__: Hello', ['Dora', '-', 'public', false, '-', 'Hello']], ['__Dora:__ Hello', ['Dora', '-', 'public', false, '-', 'Hello']], ['**Agent: ** Hello', ['Agent', 'agent', 'public', true, '-', 'Hello']], ['**Agent** : Hello', ['Agent', 'agent', 'public', true, '-', 'Hello']], ['**Agent__: Hello', undefined], ['x **Agent:** Hello', undefined], ['[10:02] **Agent:** Hello', ['Agent', 'agent', 'public', true, '-', 'Hello']],
    ['Dora (agent): Hello', ['Dora', 'agent', 'public', false, '-', 'Hello']], ['Dora [Support]: Hello', ['Dora', 'agent', 'public', false, '-', 'Hello']], ['Dora (customer, Berlin): Hello', ['Dora', 'customer', 'public', false, '-', 'Hello']], ['Dora (Berlin): Hello', ['Dora', '-', 'public', false, '-', 'Hello']], ['dora (berlin): Hello', undefined], ['dora (agent): Hello', ['dora', 'agent', 'public', false, '-', 'Hello']], ['Agent (internal): Hello', ['Agent', 'agent', 'internal', true, '-', 'Hello']], ['Dora (private note): Hello', ['Dora', 'agent', 'internal', false, '-', 'Hello']], ['Agent (whisper): Hello', ['Agent', 'agent', 'internal', true, '-', 'Hello']], ['Customer (note): Hello', ['Customer', 'customer', 'internal', true, '-', 'Hello']], ['(agent): Hello', undefined], ['Dora (agent) B: Hello', undefined],
    ['Note: a', ['Note', 'agent', 'internal', true, '-', 'a']], ['Comment: a', ['Comment', 'agent', 'internal', true, '-', 'a']], ['Internal note: a', ['Internal note', 'agent', 'internal', true, '-', 'a']], ['private comment: a', ['private comment', 'agent', 'internal', true, '-', 'a']], ['Agent-note: a', ['Agent-note', 'agent', 'internal', true, '-', 'a']], ['Staff note: a', ['Staff note', 'agent', 'internal', true, '-', 'a']], ['team note: a', ['team note', 'agent', 'internal', true, '-', 'a']], ['Internal: a', ['Internal', 'agent', 'internal', true, '-', 'a']], ['Whisper: a', ['Whisper', 'agent', 'internal', true, '-', 'a']], ['My note: a', undefined], ['Customer note: a', undefined],
    ['[10:02] Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['(10:02:03) Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['10:02 Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['10:02 AM Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['9:02 p.m. - Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['10:02 | Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['10:02 \u2013 Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['10:02:03.123 Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['10:02:03,5 Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['10:02Agent: a', undefined], ['[10:02]Agent: a', undefined],
    ['[2026-03-01 10:02] Agent: a', ['Agent', 'agent', 'public', true, '2026-03-01T10:02', 'a']], ['[2026-03-01T10:02:03Z] Agent: a', ['Agent', 'agent', 'public', true, '2026-03-01T10:02:03Z', 'a']], ['2026-03-01T10:02:03.5+01:00 Agent: a', ['Agent', 'agent', 'public', true, '2026-03-01T10:02:03.5+01:00', 'a']], ['2026-03-01, 10:02 - Agent: a', ['Agent', 'agent', 'public', true, '2026-03-01T10:02', 'a']], ['[2026-03-01 10:02z] Agent: a', ['Agent', 'agent', 'public', true, '2026-03-01T10:02Z', 'a']], ['[2026-03-01 9:02] Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['[2026-03-01 10:02 PM] Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['2026-03-01 10:02 a.m. Agent: a', ['Agent', 'agent', 'public', true, '-', 'a']], ['[2026-03-01] Agent: a', undefined],
    [`${'D'.repeat(60)} (agent): a`, ['D'.repeat(60), 'agent', 'public', false, '-', 'a']], [`${'D'.repeat(61)} (agent): a`, undefined], [`D${'d'.repeat(138)}: a`, [`D${'d'.repeat(138)}`, '-', 'public', false, '-', 'a']], [`D${'d'.repeat(140)}: a`, undefined],
  ])('%j', (line, read) => {
    const found = readSpeakerLine(line);
    expect(found === undefined ? undefined : [found.name, found.role, found.visibility, found.bare, found.at, found.text].map((one) => one ?? '-')).toEqual(read);
  });
  it('takes a name that is known', () => expect(['sam_77: Hi', 'SAM_77: Hi', 'sam: Hi', 'order: Hi'].map((line) => readSpeakerLine(line, new Set(['sam_77', 'order']))?.name)).toEqual(['sam_77', 'SAM_77', undefined, 'order']));
});

describe('a transcript', () => {
  it.each<[what: string, text: string, options: TranscriptOptions, expected: string[]]>([
    ['of two', 'Customer: Hi\nAgent: Hello', {}, ['customer: Hi', 'agent: Hello']],
    ['with lines before it', 'Chat\n\nof Monday\nCustomer: Hi', {}, ['customer: Hi', '! skipped-item at line 1: Left out: these words stand before the first speaker.', '- 2 line']],
    ['with lines that go on', 'Customer: Hi\n  \n there  \r\nyou\rall\nAgent: Hello', {}, ['customer: Hi\n\n there\nyou\nall', 'agent: Hello']],
    ['with notes and names', 'Dora (agent): Hi\nNote: angry\nAgent (internal): very\nOmar (customer): Hi', {}, ['agent by Dora: Hi', 'agent (internal): angry', 'agent (internal): very', 'customer by Omar: Hi']],
    ['with times', '[2026-03-01 10:02] Agent: Hi\n[10:03] Customer: Hi', {}, ['agent 2026-03-01T10:02: Hi', 'customer: Hi']],
    ['of a customer and somebody', 'Customer: a\nDora: b\nDora: c', {}, ['customer: a', 'agent by Dora: b', 'agent by Dora: c', '! guessed-role at line 2: "Dora" was read as the agent. If that is wrong, write "Dora (agent):" or "Dora (customer):".']],
    ['of an agent and somebody', 'Agent: a\nDora: b', {}, ['agent: a', 'customer by Dora: b', '! guessed-role at line 2: "Dora" was read as the customer. If that is wrong, write "Dora (agent):" or "Dora (customer):".']],
    ['of both and somebody once', 'Agent: a\nCustomer: b\nDora: c', {}, ['agent: a', 'customer: b\nDora: c', '! guessed-role at line 3: "Dora" was read as words of the turn before. If that is wrong, write "Dora (agent):" or "Dora (customer):".']],
    ['of both and somebody twice', 'Agent: a\nCustomer: b\nDora: c\nDora: d', {}, ['agent: a', 'customer: b', 'other by Dora: c', 'other by Dora: d', '! guessed-role at line 3: "Dora" was read as another speaker. If that is wrong, write "Dora (agent):" or "Dora (customer):".']],
    ['of an agent and two more', 'Agent: a\nDora: b\nOmar: c', {}, ['agent: a', 'other by Dora: b', 'other by Omar: c', '! guessed-role at line 2: "Dora" was read as another speaker. If that is wrong, write "Dora (agent):" or "Dora (customer):".', '! guessed-role at line 3: "Omar" was read as another speaker. If that is wrong, write "Omar (agent):" or "Omar (customer):".']],
    ['of a bot and somebody', 'Bot: a\nDora: b', {}, ['bad-input: line 2: No role can be told for Dora. Write "Dora (agent):" or "Dora (customer):", or name the agents: { agents: [\'Dora\'] }.']],
    ['of people alone', 'Dora: a\nOmar: b\nDora: c', {}, ['bad-input: line 1: No role can be told for Dora, Omar. Write "Dora (agent):" or "Dora (customer):", or name the agents: { agents: [\'Dora\'] }.']],
    ['of five people alone', 'Dora: a\nOmar: b\nAna: c\nSam: d\nTom: e', {}, ['bad-input: line 1: No role can be told for Dora, Omar, Ana, Sam, …. Write "Dora (agent):" or "Dora (customer):", or name the agents: { agents: [\'Dora\'] }.']],
    ['of people of whom one is known', 'Dora: a\nOmar: b', { agents: [' DORA '] }, ['agent by Dora: a', 'customer by Omar: b']],
    ['of people of whom one is a customer', 'Dora: a\nOmar: b', { customers: ['Omar'] }, ['agent by Dora: a', 'customer by Omar: b', '! guessed-role at line 1: "Dora" was read as the agent. If that is wrong, write "Dora (agent):" or "Dora (customer):".']],
    ['of people who are known twice', 'Dora: a', { agents: ['Dora'], customers: ['dora'] }, ['agent by Dora: a']],
    ['of a role that the caller knows better', 'Agent: a\nCustomer: b', { customers: ['Agent'] }, ['customer: a', 'customer: b']],
    ['of names that are no list', 'Agent: a', { agents: 5 as never }, ['bad-input: agents: Give a list.']],
    ['without speakers', 'Thank you for waiting.', {}, ['bad-input: line 1: No speaker found. Begin each message with who says it, such as "Customer: …" or "Agent: …".']],
    ['that is JSON', ' { "turns": [] }', {}, ['bad-input: line 1: This looks like JSON and not like a transcript. Name the format json or ndjson.']], ['that is a list of JSON', '[[1]]', {}, ['bad-input: line 1: This looks like JSON and not like a transcript. Name the format json or ndjson.']], ['that only begins like JSON', '{x}', {}, ['bad-input: line 1: No speaker found. Begin each message with who says it, such as "Customer: …" or "Agent: …".']], ['that holds JSON', 'See {"a": 1}', {}, ['bad-input: line 1: No speaker found. Begin each message with who says it, such as "Customer: …" or "Agent: …".']],
    ['that is empty', ' ', {}, ['bad-input: There is nothing in it. Give at least one conversation.']],
  ])('%s', (_what, text, options, expected) => expect(lines(text, options)).toEqual(expected));
  it.each<[text: string, turns: string[]]>([
    ['Customer: Hm?\nAgent: Yes.', ['0@10', '0@21']], ['\ufeffAgent:   Hi  \r\n\r\n  there \nCustomer: a', ['0@9 3@15 4@17', '0@36']], ['Agent:\n\n  Hello', ['-4@6 -3@7 -2@8']], ['[10:02] **Agent:** Hi', ['0@19']], ['Intro\nAgent: a\rb', ['0@13 2@15']],
  ])('of %j has its lines at their places', (text, turns) => {
    const places = placesInTranscript(text);
    expect(places.turns.map((turn) => turn.map(({ start, at }) => `${start}@${at}`).join(' '))).toEqual(turns);
    fromTranscript(text).conversation.turns.forEach((turn, index) => {
      const [first] = places.turns[index] ?? [];
      expect(first === undefined || turn.text === '' ? '' : places.text.slice(first.at - first.start)[0]).toBe(turn.text[0] ?? '');
    });
  });
  it.each<[text: string, has: boolean]>([
    ['Agent: Hello.', true], ['Well,\nAgent: Hello.', true], ['Dora: Hello.\nOmar: Hi.', true], ['  \nDora: Hello.\nOmar: Hi.', true], ['Well,\nDora: Hello.\nOmar: Hi.', false], ['Dora: Hello.\nDora: Hi.', false], ['Dora: Hello.', false], ['Note: a', false], ['NOTE: a', false], ['Note: a\nDora: b', false], ['Internal note: a', true], ['Order: 44\nDora: b', false], ['Hello', false],
  ])('%j: has speakers: %s', (text, has) => expect(hasSpeakers(text)).toBe(has));
});

describe('speakers who have names or numbers only', () => {
  const roles = (names: string[], options: TranscriptOptions = {}): string[] => {
    const cast = rolesOf(names, options, 'cues', (name) => (name === 'Bender' ? 'bot' : undefined));
    return [...names.map((name) => cast.roleOf(name)), cast.roleOf(undefined), ...cast.warnings.map(({ code, path, message }) => `${code} ${path}: ${message}`)];
  };
  it.each<[names: string[], options: TranscriptOptions, expected: string[]]>([
    [['Support Ana', 'Sam'], {}, ['agent', 'customer', 'other', 'guessed-role cues: Sam was read as the customer. Name the agents: { agents: ["Sam"] }.']], [['Customer', 'Sam'], {}, ['customer', 'agent', 'other', 'guessed-role cues: Sam was read as the agent. Name the agents: { agents: ["Sam"] }.']], [['Customer', 'Agent', 'Sam'], {}, ['customer', 'agent', 'other', 'other', 'guessed-role cues: Sam was read as role other. Name the agents: { agents: ["Sam"] }.']], [['Sam', 'Ana'], {}, ['other', 'other', 'other', 'guessed-role cues: Sam, Ana were read as role other. Name the agents: { agents: ["Sam"] }.']], [['a', 'b', 'c', 'd', 'e'], {}, ['other', 'other', 'other', 'other', 'other', 'other', 'guessed-role cues: a, b, c, d, … were read as role other. Name the agents: { agents: ["a"] }.']], [['a', 'b', 'c', 'd'], {}, ['other', 'other', 'other', 'other', 'other', 'guessed-role cues: a, b, c, d were read as role other. Name the agents: { agents: ["a"] }.']], [['Sam', 'Bender'], {}, ['other', 'bot', 'other', 'guessed-role cues: Sam was read as role other. Name the agents: { agents: ["Sam"] }.']], [['Sam', 'Ana'], { agents: ['ana'] }, ['customer', 'agent', 'other']], [['Sam', 'Ana'], { customers: ['SAM'] }, ['customer', 'agent', 'other', 'guessed-role cues: Ana was read as the agent. Name the agents: { agents: ["Ana"] }.']], [['Agent', 'Ana', 'Sam'], {}, ['agent', 'other', 'other', 'other', 'guessed-role cues: Ana, Sam were read as role other. Name the agents: { agents: ["Ana"] }.']], [['Agent'], { customers: ['agent'] }, ['customer', 'other']], [[], {}, ['other']],
  ])('%j with %j', (names, options, expected) => expect(roles(names, options)).toEqual(expected));
});
