import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; kinds of terms after the glossaries that trades publish for their customers';

/** Networks and telephony. */
const telecom: WordClass = {
  id: 'telecom',
  source,
  words: [
    'attenuation', 'truck roll', 'desync', 'dispute window', 'backhaul', 'baud', 'captive portal', 'contention ratio', 'crosstalk', 'dial plan', 'downstream', 'dropped packet', 'failover',
    'femtocell', 'firewall rule', 'hunt group', 'interleaving', 'jitter', 'last mile', 'latency', 'line card', 'line profile', 'line test', 'loopback',
    'mesh node', 'micro filter', 'microfilter', 'multicast', 'noise margin', 'packet loss', 'patch panel', 'ping test', 'porting', 'port forwarding',
    'port out', 'propagation', 'provision', 'provisioning', 'street cabinet', 'subnet', 'sync speed', 'synchronous',
    'asynchronous', 'throttle', 'throttling', 'throughput', 'traceroute', 'transceiver', 'uplink', 'upstream', 'local loop', 'default gateway',
    'optical terminal', 'bridge mode', 'band steering', 'number portability', 'line sync', 'dark fibre', 'dropouts', 'transponder', 'core network',
    'carrier aggregation', 'unbundling',
  ],
};

/** Computers, software and its making. */
const computing: WordClass = {
  id: 'computing',
  source,
  words: [
    'active directory', 'feature toggle', 'hard refresh', 'spooler', 'fuser', 'in prod',  'algorithm', 'allowlist', 'whitelist', 'blacklist', 'greylist', 'authentication', 'authenticate', 'authenticator', 'back end',
    'backend', 'front end', 'frontend', 'bandwidth', 'base64', 'batch job', 'batch process', 'batch run', 'bootloader', 'cache', 'caching', 'cached',
    'changelog', 'checksum', 'chipset', 'codebase', 'codec', 'command line', 'concurrency', 'config', 'cron job',
    'cron', 'data packet', 'data feed', 'deadlock', 'debug', 'debugging', 'decrypt', 'encryption key', 'deploy', 'deployment', 'deprecated', 'deprecate', 'dev team',
    'device driver', 'endpoint', 'event viewer', 'exception handler', 'firmware', 'foreign key', 'garbage collection', 'geofence', 'group policy',
    'handshake', 'hard code', 'hashed', 'header field', 'hexadecimal', 'host name', 'hostname', 'hot fix', 'hotfix', 'hypervisor', 'idempotent',
    'idempotency', 'iframe', 'kernel', 'load balancer', 'local storage', 'log file', 'malformed', 'metadata', 'middleware', 'mount point',
    'multi - factor', 'name server', 'nameserver', 'namespace', 'null value', 'oauth', 'orchestration', 'overclock', 'partition', 'payload',
    'penetration test', 'permalink', 'polling interval', 'primary key', 'privilege escalation', 'proxy server', 'public key', 'query string',
    'race condition', 'rate limit', 'rate limiting', 'regedit', 'registry key', 'replication', 'repository', 'request header',
    'resolver', 'rollback', 'roll back', 'root cause analysis', 'runtime', 'schema', 'service account', 'session cookie',
    'session token', 'sharding', 'single sign on', 'soft reset', 'sql query', 'stack trace', 'staging', 'stateful', 'stateless', 'stored procedure',
    'subdomain', 'sync token', 'syntax', 'syslog', 'tenant', 'third party cookie', 'timestamp', 'tokenise', 'tokenize', 'tokenised',
    'two - factor', 'unhandled exception', 'user agent', 'user principal', 'uuid', 'validation error', 'virtual machine', 'webhook',
    'whitespace', 'wildcard', 'zero day', 'zone file', 'bios', 'boot sector', 'hard reset', 'master boot', 'power cycle', 'parsing', 'parser', 'regex',
    'recursion', 'ingest', 'ingestion', 'data lake', 'feature flag', 'build number', 'ticket triage', 'triage', 'triaged', 'escalation matrix', 'tier 1',
    'tier 2', 'tier 3', 'tier one', 'tier two', 'tier three', 'tier - 2', 'tier - 3', 'l2', 'l3', 'second line', 'third line', 'change window',
    'problem record',
  ],
};

/** Banks, payments and accounts. */
const banking: WordClass = {
  id: 'banking',
  source,
  words: [
    'accrual', 'amortisation', 'amortization', 'amortize', 'true up', 'true - up', 'month end close', 'acquirer', 'acquiring bank', 'authorisation hold', 'authorization hold', 'basis point',
    'beneficiary bank', 'bank reconciliation', 'capitalisation', 'card not present', 'charge back', 'chargeback', 'clearing bank', 'clearing cycle',
    'clearing house', 'collateral', 'correspondent bank', 'cost centre', 'cost center', 'counterparty', 'credit note', 'debenture', 'debit mandate',
    'mandate', 'disbursement', 'disburse', 'drawdown', 'equity release', 'escrow', 'forbearance', 'garnishment', 'general ledger', 'hard search',
    'soft search', 'hard inquiry', 'intermediary bank', 'interchange', 'interbank', 'issuing bank', 'ledger', 'lien', 'liquidity', 'loan to value',
    'margin call', 'maturity date', 'merchant category', 'merchant id', 'net settlement', 'novation', 'overdraft facility', 'payee verification',
    'payment gateway', 'payment rail', 'payment processor', 'pending authorisation', 'pending authorization', 'posting date', 'pre - authorisation',
    'pre - authorization', 'pre-authorisation', 'pre-authorization', 'pre - auth', 'pre-auth', 'preauthorisation', 'preauthorization', 'pro - rata',
    'pro rata', 'pro-rata', 'pro - rated', 'pro-rated', 'prorated', 'prorate', 'proration', 'reconcile', 'reconciliation', 'redemption figure',
    'remittance', 'remitter', 'retail price index', 'reversal', 'revolving credit', 'settlement', 'settlement cycle', 'settlement date',
    'settlement period', 'sort - code', 'sub - ledger', 'subledger', 'suspense account', 'tracker rate', 'underwriter', 'value date',
    'variable rate cap', 'withholding', 'write - off', 'dunning', 'accounts payable', 'accounts receivable', 'billing run', 'net 30', 'cost basis',
    'annualised', 'nominal ledger', 'payment terms', 'direct debit indemnity', 'indemnity claim', 'risk engine', 'risk score', 'fraud engine',
    'velocity check',
  ],
};

/** Insurance and the law. */
const insurance: WordClass = {
  id: 'insurance',
  source,
  words: [
    'actuarial', 'average clause', 'requisitions', 'title defect',  'actuary', 'adjuster', 'loss adjuster', 'adjudicate', 'adjudication', 'adjudicated', 'apportion', 'apportionment', 'actual cash value',
    'betterment', 'claimant', 'co - insurance', 'coinsurance', 'co-insurance', 'co - pay', 'consequential loss', 'cover note', 'declarations page',
    'deductible', 'endorsement', 'excess waiver', 'ex gratia', 'ex - gratia', 'first notice of loss', 'first notification of loss', 'formulary',
    'indemnify', 'indemnity', 'inception', 'inception date', 'indemnity period', 'insured peril', 'lapse notice', 'latent defect', 'loss ratio',
    'material fact', 'mid - term adjustment', 'moratorium', 'named peril', 'new for old', 'no - claims protection', 'non - disclosure', 'peril',
    'perils', 'policy excess', 'policy schedule', 'premium loading', 'proximate cause', 'reinsurance', 'reinstatement', 'schedule of benefits',
    'subrogation', 'subrogate', 'sum assured', 'sum insured', 'surrender value', 'third party administrator', 'tortfeasor', 'total loss', 'underinsured',
    'underwriting', 'unoccupancy', 'affidavit', 'arbitration', 'assignee', 'burden of proof', 'conveyance', 'conveyancing', 'counterclaim', 'covenant',
    'de facto', 'de minimis', 'deed poll', 'due diligence', 'easement', 'encumbrance', 'fiduciary', 'force majeure', 'ground rent', 'inter alia',
    'intestate', 'intestacy', 'jurisdiction', 'lessee', 'lessor', 'leasehold', 'liquidated damages', 'litigant', 'notarise', 'notarised', 'notarized',
    'party wall', 'power of attorney', 'prima facie', 'redact', 'redacted', 'servitude', 'statute barred', 'statute of limitations', 'stipulation',
    'subpoena', 'tort', 'writ', 'disbursements', 'vesting', 'vested', 'title deed', 'title search',
  ],
};

/** Goods on their way, shops and works. */
const logistics: WordClass = {
  id: 'logistics',
  source,
  words: [
    'air waybill', 'airway bill', 'backorder', 'backordered', 'back - order', 'bill of lading', 'bonded warehouse', 'carrier scan', 'carriage paid',
    'co - load', 'consignee', 'consignment', 'consignor', 'container yard', 'cross dock', 'cross - dock', 'cross docking', 'customs bond',
    'customs broker', 'cut - off scan', 'cycle count', 'deadhead', 'delivery exception', 'demurrage', 'dim weight', 'dimensional weight', 'drayage',
    'drop ship', 'drop shipped', 'dropship', 'dropshipped', 'exception scan', 'first mile', 'forwarder', 'freight forwarder', 'fulfilment centre',
    'fulfillment center', 'groupage', 'harmonised code', 'harmonized code', 'hub scan', 'inbound scan', 'incoterms', 'intermodal', 'kitting', 'lading',
    'landed cost', 'last - mile', 'line haul', 'linehaul', 'line - haul', 'lot number', 'manifest', 'manifesting', 'middle mile',
    'minimum order quantity', 'misroute', 'misrouted', 'mis - sort', 'mis-sort', 'missort', 'pick and pack', 'pick face', 'pick list', 'pro forma',
    'pro - forma', 'proforma', 'proof of delivery', 'put away', 'reefer', 'return merchandise', 'reverse logistics', 'safety stock',
    'shrinkage', 'sort facility', 'stock keeping unit', 'stockout', 'tariff code', 'commodity code', 'transhipment', 'transload', 'transshipment',
    'volumetric', 'volumetric weight', 'waybill', 'work order', 'lead time', 'procurement', 'purchase requisition', 'requisition', 'fare basis',
    'fare bucket', 'fare class', 'codeshare', 'code - share', 'interline', 'interlined', 'involuntary reroute', 'turnaround time', 'equipment swap',
    'equipment change', 'rebook segment', 'waitlisted', 'revenue management', 'ancillary', 'ancillaries', 'ground handler', 'ground handling',
    'irregular operations', 'minimum connection time', 'ticket reissue', 'revalidate', 'revalidation',
  ],
};

/** Power, water, heating and machines. */
const utilities: WordClass = {
  id: 'utilities',
  source,
  words: [
    'actuator', 'ampere', 'amperage', 'backflow', 'bleed valve', 'breaker panel', 'brownout', 'calibrate', 'calibration', 'calorific', 'calorific value',
    'capacitor', 'catalytic', 'compressor', 'condensate', 'condensate trap', 'consumer unit', 'crankcase', 'de - energise', 'deemed contract',
    'deemed rate', 'diaphragm', 'diverter', 'diverter valve', 'distribution network', 'earth leakage', 'earthing', 'economy seven', 'emergency credit',
    'expansion vessel', 'export meter', 'feed in tariff', 'grid operator', 'half - hourly', 'heat exchanger', 'impeller', 'inverter', 'isolator',
    'isolation valve', 'kilowatt', 'kilowatt hour', 'load shedding', 'load - shedding', 'manifold', 'meter exchange', 'meter point', 'meter serial',
    'magnetron', 'modulation', 'net metering', 'network operator', 'ohm', 'peak demand charge', 'photovoltaic', 'pressure vessel', 'pressure relief',
    'printed circuit board', 'reactive power', 'registered supplier', 'residual current', 'sacrificial anode', 'single - phase', 'three - phase',
    'solenoid', 'standing charge', 'stopcock', 'stop tap', 'stop valve', 'supply point', 'surge protection', 'switchgear', 'system pressure',
    'terminal block', 'thermistor', 'thermocouple', 'thermostatic', 'thermostatic valve', 'torque', 'transformer', 'turbidity', 'unit rate', 'voltage',
    'camshaft', 'diagnostic trouble code', 'drivetrain', 'odometer', 'powertrain', 'stator', 'wheel alignment', 'derailleur',
  ],
};

/** Medicine, and the offices around it. */
const medicine: WordClass = {
  id: 'medicine',
  source,
  words: [
    'aetiology', 'etiology', 'ambulatory', 'anaphylaxis', 'effusion', 'crepitus', 'comminuted', 'supine', 'prone position',  'anticoagulant', 'antihistamine', 'arrhythmia', 'asymptomatic', 'aspirate', 'bilateral',
    'bolus', 'bradycardia', 'cannula', 'catheter', 'co - morbidity', 'comorbidity', 'contraindicated', 'contraindication',
    'contra - indicated', 'contrast agent', 'debridement', 'differential diagnosis', 'distal', 'dyspnoea', 'echocardiogram', 'edema',
    'oedema', 'embolism', 'endoscope', 'enteric', 'epidural', 'erythema', 'excision', 'febrile', 'gastric', 'haematology', 'hematology', 'hemoglobin',
    'hepatic', 'histology', 'incision', 'inflammatory marker', 'in situ',
    'intramuscular', 'intravenous', 'invasive', 'lumbar', 'malocclusion', 'medial', 'metabolite', 'morbidity',
    'neutropenia', 'nil by mouth', 'occlusal', 'occlusion', 'off - label', 'oncology', 'palliative', 'parenteral', 'pathology',
    'periodontal', 'peripheral', 'perioperative', 'phlebotomy', 'phlebotomist', 'platelet', 'post - op', 'post-op', 'pre - op', 'pre-op',
    'prior authorization', 'prior authorisation', 'prognosis', 'prophylactic', 'prophylaxis', 'proximal', 'pulmonary', 'radiograph', 'referral pathway',
    'renal', 'serology', 'spirometry', 'sublingual', 'subcutaneous', 'systolic', 'diastolic', 'tachycardia',
    'titration', 'transdermal', 'triglycerides', 'unilateral', 'vasovagal',
  ],
};

/** Offices and their managers. */
const office: WordClass = {
  id: 'office',
  source,
  words: [
    'action item', 'actioned', 'bandwidth', 'business as usual', 'cross - functional', 'data subject', 'data controller', 'deep dive', 'deliverable',
    'disposition code', 'disposition', 'key performance', 'knowledge base article', 'low - hanging', 'onboarded', 'onboarding', 'offboarding',
    'priority queue', 'process owner', 'ringfence', 'ring - fence', 'ring - fenced', 'ringfenced', 'resourcing', 'scope creep', 'service level',
    'service level agreement', 'service tier', 'skills - based', 'stakeholder', 'stakeholders', 'synergy', 'synergies', 'touchpoint', 'touch point',
    'value stream', 'workflow', 'workstream', 'wrap - up code', 'skill group', 'entitlement', 'entitlements', 'remediation', 'remediate', 'mitigation',
    'operationalise', 'operationalize', 'granular', 'granularity', 'cadence', 'net promoter', 'attrition', 'retention offer', 'upsell', 'cross - sell',
    'line item', 'grandfathered', 'arbitrage',
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
    'array', 'attribute', 'audit trail', 'batch', 'bucket', 'buffer', 'certificate', 'cluster', 'controller', 'daemon', 'dump', 'flag',
    'handler', 'interface', 'layer', 'listener', 'matrix', 'module', 'node', 'parameter', 'patch', 'pathway', 'protocol', 'prefix', 'process id',
    'replica', 'rollout', 'router table', 'scheduler', 'server', 'sequence', 'socket', 'suffix', 'token', 'trigger', 'tunnel', 'variable', 'vector',
  ],
};

/** Terms of a trade that its customers need not know. Letter acronyms are no part of it. */
export const tradeTerms: Lexicon = {
  id: 'trade-terms',
  source,
  patterns: [
    '[{telecom}|{computing}|{banking}|{insurance}|{logistics}|{utilities}|{medicine}|{office}]',
    '{modifier} {head}',
    '[server|client|carrier|host|supplier|network|app|vendor|merchant|bank|provider|platform|api] - side',
  ],
  classes: [telecom, computing, banking, insurance, logistics, utilities, medicine, office, modifier, head],
};
