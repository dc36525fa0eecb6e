import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; kinds of terms after the glossaries that trades publish for their customers';

/** Networks and telephony. */
const telecom: WordClass = {
  id: 'telecom',
  source,
  words: [
    'attenuation', 'backhaul', 'baud', 'broadcast domain', 'captive portal', 'carrier grade', 'contention ratio', 'crosstalk', 'demarcation point',
    'dial plan', 'downstream', 'drop cable', 'dropped packet', 'failover', 'femtocell', 'firewall rule', 'hunt group', 'interleaving', 'jitter',
    'last mile', 'latency', 'line card', 'line profile', 'line test', 'loopback', 'mesh node', 'micro filter', 'microfilter', 'multicast',
    'noise margin', 'number port', 'packet loss', 'patch panel', 'ping test', 'porting', 'port forwarding', 'port out', 'propagation', 'provision',
    'provisioning', 'reprovision', 're-provision', 'deprovision', 'de-provision', 'rate adaptive', 'roaming profile', 'signal to noise', 'static route',
    'street cabinet', 'subnet', 'subnet mask', 'switchboard trunk', 'sync speed', 'synchronous', 'asynchronous', 'throttle', 'throttled', 'throttling',
    'throughput', 'traceroute', 'transceiver', 'uplink', 'upstream', 'local loop', 'default gateway', 'handover node', 'optical terminal',
    'optical network terminal', 'bridge mode', 'band steering', 'double nat', 'cell site', 'exchange side', 'e-sim profile', 'number portability',
    'line sync', 'dark fibre', 'dropouts', 'wholesale provider', 'transponder', 'network core', 'core network', 'mast congestion', 'carrier aggregation',
    'bonded line', 'broadband cease', 'cease order', 'tie pair', 'pair gain', 'unbundled', 'unbundling',
  ],
};

/** Computers, software and its making. */
const computing: WordClass = {
  id: 'computing',
  source,
  words: [
    'active directory', 'ad hoc query', 'algorithm', 'allowlist', 'whitelist', 'whitelisted', 'blacklist', 'blacklisted', 'greylist', 'authentication',
    'authenticate', 'authenticator', 'back end', 'backend', 'back - end', 'front end', 'front - end', 'frontend', 'bandwidth', 'base64', 'batch job',
    'batch process', 'batch run', 'bootloader', 'cache', 'caching', 'cached', 'callback url', 'changelog', 'checksum', 'chipset', 'client - side',
    'server - side', 'codebase', 'codec', 'command line', 'concurrency', 'config', 'config file', 'cron job', 'cron', 'data packet', 'database schema',
    'deadlock', 'debug', 'debugging', 'decrypt', 'encryption key', 'deploy', 'deployed', 'deployment', 'deprecated', 'deprecate', 'deserialise',
    'dev team', 'device driver', 'endpoint', 'enum', 'event viewer', 'exception handler', 'firmware', 'flash drive image', 'foreign key',
    'garbage collection', 'geofence', 'group policy', 'handshake', 'hard code', 'hashed', 'header field', 'hexadecimal', 'host name', 'hostname',
    'hot fix', 'hotfix', 'hypervisor', 'idempotent', 'idempotency', 'indexing job', 'iframe', 'kernel', 'ldap bind', 'load balancer', 'local storage',
    'log file', 'logfile', 'malformed', 'metadata', 'middleware', 'migration script', 'mount point', 'multi - factor', 'name server', 'nameserver',
    'namespace', 'null value', 'oauth', 'open source library', 'orchestration', 'overclock', 'partition', 'payload', 'penetration test', 'permalink',
    'plist', 'polling interval', 'primary key', 'privilege escalation', 'proxy server', 'public key', 'query string', 'race condition', 'raid array',
    'rate limit', 'rate limited', 'rate limiting', 'rate - limit', 'regedit', 'registry key', 'reindex', 're-index', 'replication', 'repository',
    'request header', 'resolver', 'resync', 're-sync', 'rollback', 'roll back', 'root cause analysis', 'runtime', 'schema', 'service account',
    'session cookie', 'session token', 'sharding', 'single sign on', 'single sign - on', 'soft reset', 'sql query', 'stack trace', 'staging',
    'staging environment', 'stateful', 'stateless', 'stored procedure', 'subdomain', 'sync token', 'syntax', 'syslog', 'tenant', 'third party cookie',
    'timestamp', 'tokenise', 'tokenize', 'tokenised', 'tokenisation', 'tokenization', 'two - factor', 'unhandled exception', 'user agent',
    'user principal', 'uuid', 'validation error', 'virtual machine', 'webhook', 'whitespace', 'wildcard', 'zero day', 'zone file', 'bios', 'boot sector',
    'hard reset', 'master boot', 'power cycle', 'power - cycle', 'parsing', 'parser', 'regex', 'recursion', 'ingest', 'ingestion', 'data lake',
    'feature flag', 'flag toggle', 'build number', 'release train', 'ticket triage', 'triage', 'triaged', 'escalation matrix', 'tier 1', 'tier 2',
    'tier 3', 'tier one', 'tier two', 'tier three', 'tier - 2', 'tier - 3', 'tier - two', 'l2', 'l3', 'second line', 'third line', 'second - line',
    'third - line', 'second line support', 'first line support', 'change window', 'change freeze', 'change request', 'change advisory', 'known error',
    'problem record', 'incident bridge', 'swim lane',
  ],
};

/** Banks, payments and accounts. */
const banking: WordClass = {
  id: 'banking',
  source,
  words: [
    'accrual', 'accrue', 'accrued', 'amortisation', 'amortization', 'amortised', 'amortize', 'arrears letter', 'acquirer', 'acquiring bank',
    'authorisation hold', 'authorization hold', 'available balance lag', 'basis point', 'beneficiary bank', 'bank reconciliation', 'capitalised',
    'capitalisation', 'card not present', 'charge back', 'chargeback', 'clearing bank', 'clearing cycle', 'clearing house', 'collateral',
    'correspondent bank', 'cost centre', 'cost center', 'counterparty', 'credit note', 'debenture', 'debit mandate', 'mandate', 'derogatory mark',
    'disbursement', 'disbursed', 'drawdown', 'equity release', 'escrow', 'ex - dividend', 'factor rate', 'fixed term bond', 'forbearance',
    'foreign exchange spread', 'garnishment', 'general ledger', 'hard search', 'soft search', 'hard inquiry', 'intermediary bank', 'interchange',
    'interbank', 'issuing bank', 'ledger', 'lien', 'liquidity', 'loan to value', 'margin call', 'maturity date', 'merchant category', 'merchant id',
    'negative amortization', 'net settlement', 'nostro', 'novation', 'overdraft facility', 'payee verification', 'payment gateway', 'payment rail',
    'payment processor', 'pending authorisation', 'pending authorization', 'posting date', 'pre - authorisation', 'pre - authorization',
    'pre-authorisation', 'pre-authorization', 'pre - auth', 'pre-auth', 'preauthorisation', 'preauthorization', 'pro - rata', 'pro rata', 'pro-rata',
    'pro - rated', 'pro-rated', 'prorated', 'prorate', 'proration', 'reconcile', 'reconciled', 'reconciliation', 'redemption figure', 'remittance',
    'remitter', 'retail price index', 'reversal', 'revolving credit', 'securitisation', 'settlement', 'settlement cycle', 'settlement date',
    'settlement period', 'sort - code', 'sub - ledger', 'subledger', 'suspense account', 'tracker rate', 'underwriter', 'value date',
    'variable rate cap', 'wire recall', 'withholding', 'write - off', 'yield curve', 'dunning', 'accounts payable', 'accounts receivable', 'invoice run',
    'billing run', 'gross up', 'net thirty', 'net 30', 'cost basis', 'annualised', 'nominal ledger', 'payment terms', 'direct debit indemnity',
    'indemnity claim', 'hold code', 'risk engine', 'risk score', 'fraud engine', 'velocity check',
  ],
};

/** Insurance and the law. */
const insurance: WordClass = {
  id: 'insurance',
  source,
  words: [
    'actuarial', 'actuary', 'adjuster', 'loss adjuster', 'adjudicate', 'adjudication', 'adjudicated', 'apportion', 'apportionment', 'actual cash value',
    'aggregate limit', 'all perils', 'betterment', 'bordereau', 'ceded', 'claimant', 'co - insurance', 'coinsurance', 'co-insurance', 'co - pay',
    'concurrent cause', 'consequential loss', 'cover note', 'declarations page', 'deductible', 'endorsement', 'excess waiver', 'ex gratia',
    'ex - gratia', 'first notice of loss', 'first notification of loss', 'formulary', 'fronting', 'grace clause', 'hazard loading', 'indemnify',
    'indemnified', 'indemnity', 'inception', 'inception date', 'incurred', 'indemnity period', 'insurable interest', 'insured peril', 'lapse notice',
    'latent defect', 'liability waiver', 'loss ratio', 'material fact', 'mid - term adjustment', 'moral hazard', 'moratorium', 'named peril',
    'new for old', 'no - claims protection', 'non - disclosure', 'peril', 'perils', 'policy excess', 'policy schedule', 'premium loading',
    'proximate cause', 'quantum', 'reinsurance', 'reinstatement', 'schedule of benefits', 'subrogation', 'subrogate', 'subrogated', 'sum assured',
    'sum insured', 'surrender value', 'third party administrator', 'tortfeasor', 'total loss', 'underinsured', 'underwriting', 'underwrite',
    'unoccupancy', 'uplift clause', 'waiting period clause', 'without prejudice', 'affidavit', 'arbitration', 'assignee', 'bailment', 'burden of proof',
    'codicil', 'conveyance', 'conveyancing', 'counterclaim', 'covenant', 'de facto', 'de minimis', 'deed poll', 'deponent', 'due diligence', 'easement',
    'encumbrance', 'estoppel', 'fiduciary', 'force majeure', 'freehold reversion', 'good faith deposit', 'ground rent', 'habeas corpus', 'inter alia',
    'interlocutory', 'intestate', 'intestacy', 'ipso facto', 'jurisdiction', 'lessee', 'lessor', 'leasehold', 'liquidated damages', 'litigant',
    'locus standi', 'mutatis mutandis', 'notarise', 'notarised', 'notarized', 'novate', 'pari passu', 'party wall', 'power of attorney', 'prima facie',
    'pro tem', 'proxy vote', 'redact', 'redacted', 'res judicata', 'servitude', 'sine die', 'small claims track', 'statute barred',
    'statute of limitations', 'statutory', 'stipulation', 'subpoena', 'sub judice', 'tort', 'ultra vires', 'usufruct', 'vicarious', 'waiver', 'writ',
    'disbursements', 'searches pack', 'severable', 'vesting', 'vested', 'witnessed deed', 'land registry title', 'title deed', 'title search',
  ],
};

/** Goods on their way, shops and works. */
const logistics: WordClass = {
  id: 'logistics',
  source,
  words: [
    'air waybill', 'airway bill', 'allocation run', 'backorder', 'backordered', 'back - order', 'back - ordered', 'bill of lading', 'bonded warehouse',
    'break bulk', 'bulk break', 'cabotage', 'carrier scan', 'carriage paid', 'co - load', 'consignee', 'consignment', 'consignor', 'container yard',
    'cross dock', 'cross - dock', 'cross - docking', 'cross docking', 'customs bond', 'customs broker', 'cut - off scan', 'cycle count', 'deadhead',
    'delivery exception', 'demurrage', 'depot sort', 'despatch note', 'dim weight', 'dimensional weight', 'drayage', 'drop ship', 'drop shipped',
    'drop - ship', 'drop - shipped', 'dropship', 'dropshipped', 'duty drawback', 'exception scan', 'first mile', 'forwarder', 'freight forwarder',
    'fulfilment centre', 'fulfillment center', 'fulfilment node', 'groupage', 'harmonised code', 'harmonized code', 'hub scan', 'hub and spoke',
    'inbound scan', 'incoterms', 'intermodal', 'inventory sync', 'kitting', 'lading', 'landed cost', 'last - mile', 'line haul', 'linehaul',
    'line - haul', 'load plan', 'lot number', 'manifest', 'manifested', 'manifesting', 'middle mile', 'milk run', 'minimum order quantity', 'misroute',
    'misrouted', 'mis - sort', 'mis-sort', 'missort', 'missorted', 'outbound scan', 'palletised', 'parcel induction', 'pick and pack', 'pick face',
    'pick list', 'planogram', 'pre - alert', 'pro forma', 'pro - forma', 'proforma', 'proof of delivery', 'put away', 'reefer', 'return merchandise',
    'reverse logistics', 'rerouted', 'safety stock', 'shrinkage', 'sortation', 'sort facility', 'stock allocation', 'stock keeping unit', 'stockout',
    'tariff code', 'commodity code', 'transhipment', 'transload', 'transshipment', 'trunking', 'turn times', 'unit load', 'vendor managed', 'volumetric',
    'volumetric weight', 'waybill', 'wave picking', 'work order', 'yard check', 'bin location', 'lead time', 'unmanifested', 'procurement',
    'purchase requisition', 'requisition', 'pick wave', 'tail lift', 'tail - lift', 'fare basis', 'fare bucket', 'fare class', 'codeshare',
    'code - share', 'interline', 'interlined', 'involuntary reroute', 'stopover rule', 'open jaw', 'turnaround time', 'ferry flight', 'equipment swap',
    'equipment change', 'deplane', 'rebook segment', 'waitlisted', 'revenue management', 'overbooking ratio', 'ancillary', 'ancillaries',
    'ground handler', 'ground handling', 'slot restriction', 'irregular operations', 'minimum connection time', 'positioning flight', 'room block',
    'ticket stock', 'e - ticket coupon', 'ticket reissue', 'revalidate', 'revalidation',
  ],
};

/** Power, water, heating and machines. */
const utilities: WordClass = {
  id: 'utilities',
  source,
  words: [
    'actuator', 'aggregation', 'ampere', 'amperage', 'back boiler', 'backflow', 'baffle', 'bleed valve', 'breaker panel', 'brownout', 'calibrate',
    'calibration', 'calorific', 'calorific value', 'capacitor', 'catalytic', 'compressor', 'condensate', 'condensate trap', 'consumer unit', 'crankcase',
    'de - energise', 'de-energise', 'de-energised', 'deemed contract', 'deemed rate', 'diaphragm', 'diverter', 'diverter valve', 'distribution network',
    'earth leakage', 'earthing', 'economy seven', 'emergency credit', 'expansion vessel', 'export meter', 'feed in tariff', 'grid operator',
    'half - hourly', 'heat exchanger', 'impeller', 'import register', 'inverter', 'isolator', 'isolation valve', 'kilowatt', 'kilowatt hour',
    'load shedding', 'load - shedding', 'low loss header', 'manifold', 'meter exchange', 'meter point', 'meter serial', 'meter tail', 'magnetron',
    'modulation', 'net metering', 'network operator', 'off - peak register', 'ohm', 'peak demand charge', 'phase balancing', 'photovoltaic',
    'pilot assembly', 'pressure vessel', 'pressure relief', 'printed circuit board', 'reactive power', 'registered supplier', 'residual current',
    'sacrificial anode', 'single - phase', 'three - phase', 'solenoid', 'standing charge', 'stopcock', 'stop tap', 'stop valve', 'supply point',
    'surge protection', 'switchgear', 'system pressure', 'terminal block', 'thermistor', 'thermocouple', 'thermostatic', 'thermostatic valve', 'torque',
    'transformer', 'trunk main', 'turbidity', 'unit rate', 'voltage', 'wet side', 'camshaft', 'crank sensor', 'diagnostic trouble code', 'drivetrain',
    'gudgeon', 'lambda sensor', 'odometer', 'powertrain', 'regen', 'regeneration cycle', 'stator', 'tappet', 'toe - in', 'wheel alignment',
    'bottom bracket', 'derailleur', 'firing order',
  ],
};

/** Medicine, and the offices around it. */
const medicine: WordClass = {
  id: 'medicine',
  source,
  words: [
    'aetiology', 'etiology', 'ambulatory', 'anaphylaxis', 'anticoagulant', 'antihistamine', 'arrhythmia', 'asymptomatic', 'aspirate', 'bilateral',
    'bolus', 'brachial', 'bradycardia', 'bridging dose', 'cannula', 'catheter', 'cephalic', 'co - morbidity', 'comorbidity', 'comorbidities',
    'contraindicated', 'contraindication', 'contra - indicated', 'contrast agent', 'debridement', 'differential diagnosis', 'distal', 'dosage titration',
    'dyspnea', 'dyspnoea', 'echocardiogram', 'edema', 'oedema', 'elective list', 'embolism', 'endoscope', 'enteric', 'epidural', 'erythema', 'excision',
    'febrile', 'gastric', 'generic substitution', 'haematology', 'hematology', 'hemoglobin', 'haemoglobin', 'hepatic', 'histology', 'hyperlipidemia',
    'hypertension', 'hypertensive', 'hypotension', 'idiopathic', 'immunoassay', 'incision', 'inflammatory marker', 'in situ', 'intramuscular',
    'intravenous', 'invasive', 'ischaemia', 'ischemia', 'lumbar', 'malocclusion', 'medial', 'metabolite', 'metastasis', 'morbidity', 'myocardial',
    'neutropenia', 'nil by mouth', 'occlusal', 'occlusion', 'off - label', 'oncology', 'otology', 'palliative', 'paracentesis', 'parenteral',
    'pathology', 'periodontal', 'peripheral', 'perioperative', 'phlebotomy', 'phlebotomist', 'platelet', 'post - op', 'post-op', 'pre - op', 'pre-op',
    'prior authorization', 'prior authorisation', 'prognosis', 'prophylactic', 'prophylaxis', 'proximal', 'pulmonary', 'radiograph', 'referral pathway',
    'renal', 'sclerosis', 'sedation score', 'serology', 'somatic', 'spirometry', 'sublingual', 'subcutaneous', 'systolic', 'diastolic', 'tachycardia',
    'thrombosis', 'titrate', 'titrated', 'titration', 'titre', 'transdermal', 'triglycerides', 'unilateral', 'vasovagal', 'washout period',
    'wound dehiscence',
  ],
};

/** Offices and their managers. */
const office: WordClass = {
  id: 'office',
  source,
  words: [
    'action item', 'actioned', 'actionable', 'bandwidth', 'business as usual', 'case disposition', 'circle back', 'cross - functional', 'data subject',
    'data controller', 'deep dive', 'deliverable', 'disposition code', 'disposition', 'functional escalation', 'key performance',
    'knowledge base article', 'low - hanging', 'onboarded', 'onboarding', 'offboarding', 'operational readiness', 'priority queue', 'process owner',
    'ringfence', 'ring - fence', 'ring - fenced', 'ringfenced', 'resourcing', 'scope creep', 'service level', 'service level agreement', 'service tier',
    'siloed', 'skills - based', 'stakeholder', 'stakeholders', 'sunsetted', 'synergy', 'synergies', 'touchpoint', 'touch point', 'value - add',
    'value stream', 'workflow', 'workstream', 'wrap code', 'wrap - up code', 'skill group', 'queue code', 'entitlement', 'entitlements', 'remediation',
    'remediate', 'remediated', 'mitigation', 'operationalise', 'operationalize', 'granular', 'granularity', 'cadence', 'net promoter', 'attrition',
    'retention offer', 'retention desk', 'upsell', 'cross - sell', 'line item', 'grandfathered', 'arbitrage',
  ],
};

/** Words that, before a head of the trade, make a term: "staging cluster", "core node". */
const modifier: WordClass = {
  id: 'modifier',
  source,
  words: [
    'access', 'admin', 'auth', 'backup', 'bearer', 'billing', 'cloud', 'clearing', 'core', 'data', 'dedicated', 'dynamic', 'edge', 'fallback', 'fibre',
    'fiber', 'file', 'inbound', 'internal', 'local', 'login', 'mail', 'master', 'meter', 'network', 'optical', 'outbound', 'parent', 'payment',
    'primary', 'private', 'production', 'public', 'queue', 'redundant', 'remote', 'request', 'root', 'secondary', 'secure', 'security', 'service',
    'session', 'shared', 'signal', 'staging', 'standby', 'static', 'storage', 'system', 'test', 'transaction', 'user', 'virtual', 'web', 'workflow',
    'refresh', 'event', 'sync', 'migration', 'order', 'stock', 'parcel', 'carrier', 'customs', 'claims', 'policy',
  ],
};

/** Heads that make a term of what stands before them. */
const head: WordClass = {
  id: 'head',
  source,
  words: [
    'array', 'attribute', 'audit trail', 'batch', 'bucket', 'buffer', 'certificate', 'cluster', 'controller', 'daemon', 'dump', 'feed', 'flag',
    'handler', 'interface', 'layer', 'listener', 'matrix', 'module', 'node', 'parameter', 'patch', 'pathway', 'protocol', 'prefix', 'process id',
    'replica', 'rollout', 'router table', 'scheduler', 'server', 'sequence', 'socket', 'suffix', 'token', 'trigger', 'tunnel', 'variable', 'vector',
  ],
};

/** Terms of a trade that its customers need not know. Letter acronyms are no part of it. */
export const tradeTerms: Lexicon = {
  id: 'trade-terms',
  source,
  patterns: ['[{telecom}|{computing}|{banking}|{insurance}|{logistics}|{utilities}|{medicine}|{office}]', '{modifier} {head}'],
  classes: [telecom, computing, banking, insurance, logistics, utilities, medicine, office, modifier, head],
};
