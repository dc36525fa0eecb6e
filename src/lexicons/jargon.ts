import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; kinds of terms after the glossaries that trades publish for their customers';

/** Networks and telephony. */
const telecom: WordClass = {
  id: 'telecom',
  source,
  words: [
    'core network', 'asynchronous', 'backhaul', 'band steering', 'bridge mode', 'carrier aggregation', 'contention ratio', 'dark fibre',
    'default gateway', 'desync', 'dropped packet', 'failover', 'firewall rule', 'jitter', 'latency', 'line card', 'line sync', 'local loop',
    'loopback', 'mesh node', 'micro filter', 'microfilter', 'noise margin', 'number portability', 'optical terminal', 'packet loss', 'ping test',
    'port forwarding', 'port out', 'provisioning', 'street cabinet', 'subnet', 'sync speed', 'throughput', 'traceroute', 'transceiver', 'transponder',
    'truck roll', 'unbundling', 'uplink',
  ],
};

/** Computers, software and its making. */
const computing: WordClass = {
  id: 'computing',
  source,
  words: [
    'syslog', 'resolver', 'escalation matrix', 'raster', 'active directory', 'allowlist', 'authenticate', 'authenticator', 'base64', 'batch job',
    'batch process', 'batch run', 'bootloader', 'cache', 'cached', 'caching', 'changelog', 'checksum', 'chipset', 'codebase', 'codec', 'command line',
    'containerised', 'cron', 'cron job', 'crop marks', 'deadlock', 'debug', 'debugging', 'decrypt', 'deliverability', 'deprecate', 'deprecated',
    'drum unit', 'dual - stack', 'encryption key', 'endpoint', 'event viewer', 'failback', 'feature flag', 'feature toggle', 'firmware', 'fuser',
    'geofence', 'greylist', 'greylisted', 'hard - coded', 'hard bounce', 'hard code', 'hard refresh', 'hardcoded', 'hashed', 'hexadecimal',
    'host name', 'hostname', 'hotfix', 'idempotency', 'idempotent', 'iframe', 'l2', 'l3', 'load balancer', 'mail relay', 'metadata', 'middleware',
    'name server', 'nameserver', 'namespace', 'null pointer', 'null value', 'oauth', 'parser', 'parsing', 'payload', 'penetration test', 'permalink',
    'proxy server', 'query string', 'race condition', 'rate limit', 'rate limiting', 'regedit', 'regex', 'registry key', 'rehydrate',
    'request header', 'root cause analysis', 'schema', 'session cookie', 'session token', 'sharding', 'single sign on', 'soft - delete',
    'soft bounce', 'soft delete', 'spooler', 'spun up', 'sql query', 'stack trace', 'stateful', 'stored procedure', 'sync token', 'ticket triage',
    'tokenise', 'tokenised', 'tokenize', 'unhandled exception', 'uuid', 'validation error', 'vector file', 'webhook', 'whitespace',
    'write - protected', 'zone file',
  ],
};

/** Banks, payments and accounts. */
const banking: WordClass = {
  id: 'banking',
  source,
  words: [
    'dunning', 'acquirer', 'lien', 'tranche', 'posting date', 'drawdown', 'annuity', 'debenture', 'pari passu', 'basis points', 'escrowed',
    'gross up', 'commutation', 'accounts payable', 'accounts receivable', 'accrual', 'accruals', 'acquiring bank', 'affordability assessment',
    'amortisation', 'amortization', 'amortize', 'annualised', 'authorisation hold', 'authorization hold', 'bank reconciliation', 'beneficiary bank',
    'billing descriptor', 'billing run', 'card not present', 'charge back', 'chargeback', 'clawback', 'clearing bank', 'clearing house',
    'contra entry', 'cost center', 'cost centre', 'counterparty', 'debit mandate', 'direct debit indemnity', 'disburse', 'disbursement',
    'encumbrance', 'equity release', 'escrow', 'forbearance', 'fraud engine', 'garnishment', 'general ledger', 'ledger', 'hard decline',
    'hard inquiry', 'hard search', 'indemnity claim', 'interbank', 'intermediary bank', 'issuer decline', 'issuing bank', 'journal entry',
    'loan - to - value', 'loan to value', 'merchant category', 'merchant id', 'month end close', 'net 30', 'net settlement', 'novation',
    'payee verification', 'payment gateway', 'payment processor', 'payment rail', 'pending authorisation', 'pending authorization', 'pre - auth',
    'pre - authorisation', 'pre - authorization', 'pre-auth', 'pre-authorisation', 'pre-authorization', 'preauthorisation', 'preauthorization',
    'presentment', 'pro - rata', 'pro - rated', 'pro rata', 'pro-rata', 'pro-rated', 'prorate', 'prorated', 'proration', 'representment',
    'retail price index', 'retrieval request', 'revolving credit', 'risk engine', 'settlement cycle', 'soft decline', 'soft search', 'sort - code',
    'sub - ledger', 'subledger', 'suspense account', 'true - up', 'true up', 'value date', 'variable rate cap',
  ],
};

/** Insurance and the law. */
const insurance: WordClass = {
  id: 'insurance',
  source,
  words: [
    'named peril', 'easement', 'tort', 'data subject', 'data controller', 'abatement', 'actual cash value', 'actuarial', 'adjuster', 'apportion',
    'apportionment', 'assured shorthold', 'average clause', 'betterment', 'co - insurance', 'co - pay', 'co-insurance', 'coinsurance',
    'consequential loss', 'conveyancing', 'counterclaim', 'de minimis', 'deductible', 'deed poll', 'dilapidation', 'dilapidations', 'disbursements',
    'ex - gratia', 'ex gratia', 'fiduciary', 'first notice of loss', 'formulary', 'inception date', 'indemnify', 'indemnity', 'indemnity period',
    'indexation', 'insured peril', 'inter alia', 'lapse notice', 'latent defect', 'loss adjuster', 'mid - term adjustment', 'no - claims protection',
    'non - disclosure', 'policy excess', 'premium loading', 'prima facie', 'reinsurance', 'schedule of benefits', 'statute barred',
    'statute of limitations', 'subrogate', 'subrogation', 'sum assured', 'sum insured', 'surrender value', 'third party administrator',
    'title defect', 'underinsured', 'unoccupancy', 'vesting',
  ],
};

/** Goods on their way, shops and works. */
const logistics: WordClass = {
  id: 'logistics',
  source,
  words: [
    'commodity code', 'forwarder', 'advance replacement', 'air waybill', 'airway bill', 'back - order', 'backorder', 'backordered', 'bill of lading',
    'bonded warehouse', 'carriage paid', 'carrier scan', 'co - load', 'code - share', 'codeshare', 'consignee', 'consignor', 'cross - dock',
    'cross - ship', 'cross dock', 'cross docking', 'customs bond', 'customs broker', 'cut - off scan', 'deadhead', 'delivery exception', 'demurrage',
    'dimensional weight', 'drop ship', 'drop shipped', 'dropship', 'dropshipped', 'dunnage', 'exception scan', 'fare basis', 'fare bucket',
    'fare class', 'freight forwarder', 'fulfillment center', 'fulfilment centre', 'ground handler', 'ground handling', 'groupage', 'harmonised code',
    'harmonized code', 'hub scan', 'inbound scan', 'incoterms', 'interline', 'interlined', 'intermodal', 'involuntary reroute',
    'irregular operations', 'lading', 'landed cost', 'last - mile', 'line - haul', 'line haul', 'linehaul', 'minimum connection time',
    'minimum order quantity', 'mis - sort', 'mis-sort', 'misroute', 'misrouted', 'missort', 'pick and pack', 'pick face', 'pro - forma', 'pro forma',
    'proforma', 'purchase requisition', 'rebook segment', 'return merchandise', 'revalidate', 'revalidation', 'revenue management',
    'reverse logistics', 'slot allocation', 'sort facility', 'stock keeping unit', 'stockout', 'ticket reissue', 'transhipment', 'volumetric',
    'volumetric weight', 'waybill', 'zone skip',
  ],
};

/** Power, water, heating and machines. */
const utilities: WordClass = {
  id: 'utilities',
  source,
  words: [
    'impeller', 'bushing', 'armature', 'feed in tariff', 'setpoint', 'flow sensor', 'lockshield', 'throttle body', 'lambda sensor', 'bleed screw',
    'zone valve', 'pilot assembly', 'busbar', 'purlin', 'mullion', 'bottom bracket', 'stator', 'gimbal', 'actuator', 'backflow', 'bearing race',
    'calorific', 'calorific value', 'catalytic', 'condensate', 'condensate trap', 'consumer unit', 'crankset', 'damp - proof', 'de - energise',
    'deemed contract', 'deemed rate', 'descale cycle', 'diagnostic trouble code', 'distribution network', 'diverter', 'diverter valve',
    'earth leakage', 'earthing', 'economy seven', 'expansion vessel', 'half - hourly', 'heat exchanger', 'isolation valve', 'isolator',
    'load - shedding', 'load shedding', 'magnetron', 'meter point', 'meter serial', 'net metering', 'peak demand charge', 'pressure relief',
    'printed circuit board', 'reactive power', 'residual current', 'servo', 'soffit', 'solenoid', 'supply point', 'switchgear', 'thermistor',
    'thermocouple', 'thermostatic valve', 'three - phase', 'turbidity',
  ],
};

/** Medicine, and the offices around it. */
const medicine: WordClass = {
  id: 'medicine',
  source,
  words: [
    'distal', 'medial', 'proximal', 'bolus', 'enteric', 'edema', 'excision', 'off - label', 'idiopathic', 'sublingual', 'titrate', 'ataxia',
    'dioptre', 'presbyopia', 'gingival', 'caries', 'malocclusion', 'haematocrit', 'adjuvant', 'contralateral', 'anaphylaxis', 'asymptomatic',
    'bradycardia', 'co - morbidity', 'comminuted', 'comorbid', 'comorbidity', 'contra - indicated', 'contraindicate', 'contraindicated',
    'contraindication', 'contrast agent', 'crepitus', 'crown preparation', 'debridement', 'diastolic', 'differential count', 'differential diagnosis',
    'dyspnoea', 'echocardiogram', 'effusion', 'embolism', 'enamel erosion', 'endodontic', 'endoscope', 'erythema', 'febrile', 'hemoglobin', 'hepatic',
    'histology', 'in situ', 'inflammatory marker', 'intramuscular', 'intravenous', 'nephrologist', 'nil by mouth', 'nocte', 'occlude', 'occlusal',
    'occlusion', 'oedema', 'periodontal', 'perioperative', 'phlebotomist', 'phlebotomy', 'post - op', 'post-op', 'pre - op', 'pre-op',
    'prior authorisation', 'prior authorization', 'prone position', 'prophylaxis', 'radiograph', 'referral pathway', 'serology', 'spirometry',
    'stat dose', 'subcutaneous', 'systolic', 'tachycardia', 'titration', 'trough level',
  ],
};

/** Offices and their managers. */
const office: WordClass = {
  id: 'office',
  source,
  words: [
    'selvedge', 'cross - functional', 'cross - sell', 'disposition code', 'key performance', 'net promoter', 'offboarding', 'operationalise',
    'operationalize', 'remediate', 'scope creep', 'service level agreement', 'skills - based', 'workstream', 'wrap - up code',
  ],
};

/** Terms that are everyday words too, or that most people have met: a play's staging, a tenant of a flat. */
const homograph: WordClass = {
  id: 'homograph',
  source,
  words: [
    'actioned', 'actuary', 'adjudicate', 'adjudicated', 'adjudication', 'affidavit', 'arbitrage', 'back end', 'backend', 'bios', 'bleed area',
    'break clause', 'burden of proof', 'cannula', 'capacitor', 'catheter', 'change window', 'collateral', 'config', 'consignment', 'conveyance',
    'covenant', 'credit note', 'cycle count', 'data packet', 'deploy', 'deployment', 'device driver', 'diaphragm', 'dispute window',
    'flow temperature', 'flywheel', 'force majeure', 'front end', 'frontend', 'granularity', 'grid operator', 'grommet',
    'group policy', 'haematology', 'hard reset', 'head gasket', 'hematology', 'interchange', 'inverter', 'lesion', 'line item', 'line test', 'lintel',
    'liquidity', 'loading dose', 'local storage', 'malformed', 'malignant', 'mandate', 'manifold', 'maturity date', 'mitigation', 'modulation',
    'moratorium', 'multi - factor', 'notarise', 'notarised', 'notarized', 'orchestration', 'overdraft facility',
    'party wall', 'pick list', 'policy schedule', 'porting', 'power cycle', 'primary key', 'proof of delivery', 'propagation',
    'public key', 'recursion', 'redact', 'redacted', 'remediation', 'remittance', 'replication', 'repository', 'requisition',
    'requisitions', 'return temperature', 'reversal', 'ring - fence', 'ring - fenced', 'ringfence', 'ringfenced', 'risk score', 'roll back',
    'rollback', 'rotor', 'set point', 'ship - from', 'soft reset', 'split shipment', 'staging', 'standing charge', 'stateless', 'stop valve',
    'stopcock', 'subdomain', 'surge protection', 'tariff code', 'throttle', 'throttling', 'tier - 2',
    'tier - 3', 'tier 1', 'tier 2', 'tier 3', 'tier one', 'tier three', 'tier two', 'time to live', 'timestamp', 'title search', 'total loss',
    'triage', 'triaged', 'trunking', 'two - factor', 'underwriter', 'underwriting', 'unilateral', 'upsell', 'upstream', 'user agent',
    'virtual machine', 'whitelist', 'wildcard', 'withholding', 'write - off',
  ],
};

/** Words that, before a head of the trade, make a term: "staging cluster", "core node". */
const modifier: WordClass = {
  id: 'modifier',
  source,
  words: [
    'access', 'admin', 'auth', 'backup', 'bearer', 'billing', 'carrier', 'claims', 'clearing', 'cloud', 'core', 'customs', 'data', 'dedicated',
    'dynamic', 'edge', 'event', 'fallback', 'fiber', 'fibre', 'file', 'inbound', 'internal', 'local', 'login', 'mail', 'master', 'meter', 'migration',
    'network', 'optical', 'order', 'outbound', 'parcel', 'parent', 'payment', 'policy', 'primary', 'private', 'production', 'public', 'queue',
    'redundant', 'refresh', 'remote', 'request', 'root', 'secondary', 'secure', 'security', 'service', 'session', 'shared', 'signal', 'staging',
    'standby', 'static', 'stock', 'storage', 'sync', 'system', 'test', 'transaction', 'user', 'virtual', 'web',
  ],
};

/** Heads that make a term of what stands before them. */
const head: WordClass = {
  id: 'head',
  source,
  words: [
    'array', 'attribute', 'audit trail', 'batch', 'bucket', 'buffer', 'certificate', 'cluster', 'controller', 'daemon', 'dump', 'flag', 'handler',
    'interface', 'layer', 'listener', 'matrix', 'module', 'node', 'parameter', 'patch', 'pathway', 'prefix', 'process id', 'protocol', 'replica',
    'rollout', 'router table', 'scheduler', 'sequence', 'server', 'socket', 'suffix', 'token', 'trigger', 'tunnel', 'variable', 'vector',
  ],
};

/** Terms of a trade that its customers need not know. Letter acronyms are no part of it. */
export const tradeTerms: Lexicon = {
  id: 'trade-terms',
  source,
  patterns: [
    '[{telecom}|{computing}|{banking}|{insurance}|{logistics}|{utilities}|{medicine}|{office}]',
    '[server|client|carrier|host|supplier|network|app|vendor|merchant|bank|provider|platform|api] - side',
  ],
  classes: [telecom, computing, banking, insurance, logistics, utilities, medicine, office],
};

/** Terms that count in the company of another term in their sentence only. */
export const looseTerms: Lexicon = {
  id: 'loose-terms',
  source,
  patterns: ['[{homograph}]', '{modifier} {head}'],
  classes: [homograph, modifier, head],
};
