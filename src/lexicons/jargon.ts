import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; kinds of terms after the glossaries that trades publish for their customers';

/** Networks and telephony. */
const telecom: WordClass = {
  id: 'telecom',
  source,
  words: [
    'asynchronous', 'backhaul', 'band steering', 'bridge mode', 'carrier aggregation', 'contention ratio', 'core network', 'crosstalk', 'dark fibre',
    'default gateway', 'desync', 'dispute window', 'downstream', 'dropouts', 'dropped packet', 'failover', 'firewall rule', 'jitter', 'last mile',
    'latency', 'line card', 'line sync', 'line test', 'local loop', 'loopback', 'mesh node', 'micro filter', 'microfilter', 'noise margin',
    'number portability', 'optical terminal', 'packet loss', 'ping test', 'port forwarding', 'port out', 'porting', 'propagation', 'provision',
    'provisioning', 'street cabinet', 'subnet', 'sync speed', 'synchronous', 'throttle', 'throttling', 'throughput', 'traceroute', 'transceiver',
    'transponder', 'truck roll', 'unbundling', 'uplink', 'upstream',
  ],
};

/** Computers, software and its making. */
const computing: WordClass = {
  id: 'computing',
  source,
  words: [
    'active directory', 'allowlist', 'authenticate', 'authenticator', 'back end', 'backend', 'base64',
    'batch job', 'batch process', 'batch run', 'bios', 'blacklist', 'bootloader', 'build number', 'cache', 'cached', 'caching', 'change window',
    'changelog', 'checksum', 'chipset', 'codebase', 'codec', 'cold start', 'command line', 'concurrency', 'config', 'containerised', 'cron', 'cron job',
    'crop marks', 'data packet', 'deadlock', 'debug', 'debugging', 'decrypt', 'deliverability', 'deploy', 'deployment', 'deprecate',
    'deprecated', 'device driver', 'drum unit', 'dual - stack', 'encryption key', 'endpoint', 'escalation matrix', 'event viewer',
    'failback', 'feature flag', 'feature toggle', 'firmware', 'front end', 'frontend', 'fuser', 'geofence', 'greylist', 'greylisted', 'group policy',
    'handshake', 'hard - coded', 'hard bounce', 'hard code', 'hard refresh', 'hard reset', 'hardcoded', 'hashed', 'hexadecimal', 'host name', 'hostname',
    'hot fix', 'hotfix', 'idempotency', 'idempotent', 'iframe', 'in prod', 'ingest', 'ingestion', 'kernel', 'l2', 'l3', 'load balancer', 'local storage',
    'log file', 'mail relay', 'malformed', 'metadata', 'middleware', 'multi - factor', 'name server', 'nameserver', 'namespace', 'null pointer',
    'null value', 'oauth', 'orchestration', 'parser', 'parsing', 'payload', 'penetration test', 'permalink', 'power cycle', 'primary key',
    'problem record', 'proxy server', 'public key', 'query string', 'quorum', 'race condition', 'raster', 'rate limit', 'rate limiting', 'recursion',
    'regedit', 'regex', 'registry key', 'rehydrate', 'replication', 'repository', 'request header', 'resolver', 'roll back', 'rollback',
    'root cause analysis', 'runtime', 'schema', 'second line', 'session cookie', 'session token', 'sharding', 'single sign on',
    'soft - delete', 'soft bounce', 'soft delete', 'soft reset', 'spooler', 'spun up', 'sql query', 'stack trace', 'staging', 'stateful', 'stateless',
    'stored procedure', 'subdomain', 'sync token', 'syntax', 'syslog', 'tenant', 'third line', 'ticket triage', 'tier - 2',
    'tier - 3', 'tier 1', 'tier 2', 'tier 3', 'tier one', 'tier three', 'tier two', 'time to live', 'timestamp', 'tokenise', 'tokenised', 'tokenize',
    'triage', 'triaged', 'two - factor', 'unhandled exception', 'user agent', 'uuid', 'validation error', 'vector file', 'virtual machine', 'webhook',
    'whitelist', 'whitespace', 'wildcard', 'write - protected', 'zone file',
  ],
};

/** Banks, payments and accounts. */
const banking: WordClass = {
  id: 'banking',
  source,
  words: [
    'tranche', 'annuity', 'debenture', 'pari passu', 'basis points', 'escrowed', 'gross up', 'commutation',
    'accounts payable', 'accounts receivable', 'accrual', 'accruals', 'acquirer', 'acquiring bank', 'affordability assessment', 'amortisation',
    'amortization', 'amortize', 'annualised', 'authorisation hold', 'authorization hold', 'bank reconciliation', 'beneficiary bank',
    'billing descriptor', 'billing run', 'capitalisation', 'card not present', 'charge back', 'chargeback', 'clawback', 'clearing bank',
    'clearing house', 'collateral', 'contra entry', 'cost center', 'cost centre', 'counterparty', 'credit note', 'debit mandate',
    'direct debit indemnity', 'disburse', 'disbursement', 'drawdown', 'dunning', 'encumbrance', 'equity release', 'escrow', 'forbearance',
    'fraud engine', 'garnishment', 'general ledger', 'hard decline', 'hard inquiry', 'hard search', 'indemnity claim', 'interbank', 'interchange',
    'intermediary bank', 'issuer decline', 'issuing bank', 'journal entry', 'ledger', 'lien', 'liquidity', 'loan - to - value', 'loan to value',
    'mandate', 'maturity date', 'merchant category', 'merchant id', 'month end close', 'net 30', 'net settlement', 'novation', 'overdraft facility',
    'payee verification', 'payment gateway', 'payment processor', 'payment rail', 'pending authorisation', 'pending authorization',
    'posting date', 'pre - auth', 'pre - authorisation', 'pre - authorization', 'pre-auth', 'pre-authorisation', 'pre-authorization', 'preauthorisation',
    'preauthorization', 'presentment', 'pro - rata', 'pro - rated', 'pro rata', 'pro-rata', 'pro-rated', 'prorate', 'prorated', 'proration',
    'remittance', 'representment', 'retail price index', 'retrieval request', 'reversal', 'revolving credit', 'risk engine',
    'risk score', 'settlement cycle', 'settlement date', 'settlement period', 'soft decline', 'soft search', 'sort - code',
    'stress - tested', 'stress test', 'sub - ledger', 'subledger', 'suspense account', 'true - up', 'true up', 'underwriter', 'value date',
    'variable rate cap', 'withholding', 'write - off',
  ],
};

/** Insurance and the law. */
const insurance: WordClass = {
  id: 'insurance',
  source,
  words: [
    'abatement', 'actual cash value', 'actuarial', 'actuary', 'adjudicate', 'adjudication', 'adjuster', 'adjudicated', 'affidavit', 'apportion', 'apportionment',
    'assured shorthold', 'average clause', 'betterment', 'break clause', 'burden of proof', 'claimant', 'co - insurance', 'co - pay',
    'co-insurance', 'coinsurance', 'consequential loss', 'conveyance', 'conveyancing', 'counterclaim', 'covenant', 'cover note', 'de facto',
    'de minimis', 'deductible', 'deed poll', 'dilapidation', 'dilapidations', 'disbursements', 'due diligence', 'easement', 'endorsement', 'ex - gratia',
    'ex gratia', 'fiduciary', 'first notice of loss', 'force majeure', 'formulary', 'garden leave', 'ground rent', 'inception date',
    'indemnify', 'indemnity', 'indemnity period', 'indexation', 'insured peril', 'inter alia', 'lapse notice', 'latent defect',
    'leasehold', 'loss adjuster', 'material fact', 'mid - term adjustment', 'moratorium', 'named peril', 'new for old', 'no - claims protection',
    'non - disclosure', 'notarise', 'notarised', 'notarized', 'party wall', 'policy excess', 'policy schedule',
    'premium loading', 'prima facie', 'redact', 'redacted', 'reinstatement', 'reinsurance', 'requisitions', 'schedule of benefits',
    'statute barred', 'statute of limitations', 'subrogate', 'subrogation', 'sum assured', 'sum insured', 'surrender value', 'third party administrator',
    'title deed', 'title defect', 'title search', 'tort', 'total loss', 'underinsured', 'underwriting', 'unoccupancy', 'vested', 'vesting',
  ],
};

/** Goods on their way, shops and works. */
const logistics: WordClass = {
  id: 'logistics',
  source,
  words: [
    'advance replacement', 'air waybill', 'airway bill', 'back - order', 'backorder', 'backordered', 'bill of lading',
    'bonded warehouse', 'carriage paid', 'carrier scan', 'co - load', 'code - share', 'codeshare', 'commodity code', 'consignee', 'consignment',
    'consignor', 'cross - dock', 'cross - ship', 'cross dock', 'cross docking', 'customs bond', 'customs broker', 'cut - off scan', 'cycle count',
    'deadhead', 'delivery exception', 'demurrage', 'dimensional weight', 'drop ship', 'drop shipped', 'dropship', 'dropshipped', 'dunnage',
    'equipment change', 'equipment swap', 'exception scan', 'fare basis', 'fare bucket', 'fare class', 'first mile', 'folio', 'forwarder',
    'freight forwarder', 'fulfillment center', 'fulfilment centre', 'ground handler', 'ground handling', 'groupage', 'harmonised code',
    'harmonized code', 'hub scan', 'inbound scan', 'incoterms', 'interline', 'interlined', 'intermodal', 'involuntary reroute', 'irregular operations',
    'lading', 'landed cost', 'last - mile', 'line - haul', 'line haul', 'linehaul', 'lot number', 'manifest', 'manifesting', 'middle mile',
    'minimum connection time', 'minimum order quantity', 'mis - sort', 'mis-sort', 'misroute', 'misrouted', 'missort', 'part shipment', 'pick and pack',
    'pick face', 'pick list', 'pro - forma', 'pro forma', 'procurement', 'proforma', 'proof of delivery', 'purchase requisition', 'rate plan',
    'rebook segment', 'requisition', 'return merchandise', 'revalidate', 'revalidation', 'revenue management', 'reverse logistics', 'safety stock',
    'ship - from', 'shrinkage', 'slot allocation', 'sort facility', 'split shipment', 'stock keeping unit', 'stockout', 'tariff code', 'ticket reissue',
    'transhipment', 'volumetric', 'volumetric weight', 'waitlisted', 'waybill', 'zone skip',
  ],
};

/** Power, water, heating and machines. */
const utilities: WordClass = {
  id: 'utilities',
  source,
  words: [
    'setpoint', 'set point', 'flow temperature', 'return temperature', 'flow sensor', 'lockshield', 'airlock', 'camshaft', 'crankshaft', 'driveshaft', 'flywheel', 'throttle body', 'lambda sensor', 'bleed screw', 'zone valve', 'pilot assembly', 'busbar', 'grommet', 'spigot', 'trunking', 'purlin', 'mullion', 'downpipe', 'derailleur', 'bottom bracket', 'impeller', 'rotor', 'stator', 'armature', 'gimbal',
    'actuator', 'alternator', 'backflow', 'bearing race', 'breaker panel', 'brownout', 'bushing', 'calibrate', 'calibration', 'caliper', 'calorific',
    'calorific value', 'cambelt', 'capacitor', 'catalytic', 'compressor', 'condensate', 'condensate trap', 'consumer unit', 'crankset', 'damp - proof',
    'de - energise', 'deemed contract', 'deemed rate', 'descale cycle', 'diagnostic trouble code', 'diaphragm', 'distribution network', 'diverter',
    'diverter valve', 'drivetrain', 'earth leakage', 'earthing', 'economy seven', 'emergency credit', 'expansion vessel', 'feed in tariff', 'freewheel',
    'grid operator', 'half - hourly', 'head gasket', 'heat exchanger', 'interlock', 'inverter', 'isolation valve', 'isolator', 'joist',
    'lintel', 'load - shedding', 'load shedding', 'magnetron', 'manifold', 'meter exchange', 'meter point', 'meter serial',
    'modulation', 'net metering', 'network operator', 'ohm', 'peak demand charge', 'photovoltaic', 'powertrain', 'pressure relief',
    'printed circuit board', 'reactive power', 'registered supplier', 'residual current', 'servo', 'soffit', 'solenoid', 'standing charge', 'stop tap',
    'stop valve', 'stopcock', 'strut', 'supply point', 'surge protection', 'switchgear', 'system pressure', 'thermistor', 'thermocouple', 'thermostatic',
    'thermostatic valve', 'three - phase', 'timing belt', 'torque', 'turbidity', 'unit rate', 'wheel alignment', 'wishbone',
  ],
};

/** Medicine, and the offices around it. */
const medicine: WordClass = {
  id: 'medicine',
  source,
  words: [
    'idiopathic', 'sublingual', 'titrate', 'malignant', 'lesion', 'biopsy', 'ataxia', 'astigmatism', 'dioptre', 'presbyopia', 'gingival', 'caries', 'malocclusion', 'stent', 'sutures', 'haematocrit', 'adjuvant', 'contralateral',
    'ambulatory', 'anaphylaxis', 'anticoagulant', 'antihistamine', 'asymptomatic', 'bolus', 'bradycardia', 'cannula', 'catheter',
    'co - morbidity', 'comminuted', 'comorbid', 'comorbidity', 'contra - indicated', 'contraindicate', 'contraindicated', 'contraindication',
    'contrast agent', 'crepitus', 'crown preparation', 'debridement', 'diastolic', 'differential count', 'differential diagnosis', 'distal', 'dyspnoea',
    'echocardiogram', 'edema', 'effusion', 'embolism', 'enamel erosion', 'endodontic', 'endoscope', 'enteric', 'epidural', 'erythema', 'excision',
    'febrile', 'gastric', 'haematology', 'hematology', 'hemoglobin', 'hepatic', 'histology', 'in situ', 'inflammatory marker',
    'intramuscular', 'intravenous', 'loading dose', 'lumbar', 'medial', 'morbidity', 'nephrologist', 'nil by mouth', 'nocte', 'occlude',
    'occlusal', 'occlusion', 'oedema', 'off - label', 'oncology', 'orthodontic', 'palliative', 'pathology', 'periodontal', 'perioperative',
    'phlebotomist', 'phlebotomy', 'post - op', 'post-op', 'pre - op', 'pre-op', 'prior authorisation', 'prior authorization',
    'prone position', 'prophylactic', 'prophylaxis', 'proximal', 'pulmonary', 'radiograph', 'referral pathway', 'renal', 'serology', 'spirometry',
    'stat dose', 'subcutaneous', 'supine', 'systolic', 'tachycardia', 'titration', 'trough level', 'unilateral',
  ],
};

/** Offices and their managers. */
const office: WordClass = {
  id: 'office',
  source,
  words: [
    'prerequisite module', 'selvedge', 'weft', 'bleed area',
    'actioned', 'arbitrage', 'cross - functional', 'cross - sell',
    'data controller', 'data subject', 'deliverable', 'disposition code', 'entitlement', 'entitlements', 'grandfathered',
    'granularity', 'key performance', 'line item', 'mitigation', 'net promoter', 'offboarding', 'onboarded',
    'onboarding', 'operationalise', 'operationalize', 'remediate', 'remediation', 'resourcing', 'retention offer', 'ring - fence',
    'ring - fenced', 'ringfence', 'ringfenced', 'scope creep', 'service level agreement', 'skills - based',
    'touch point', 'touchpoint', 'upsell', 'workstream', 'wrap - up code',
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
    '{modifier} {head}',
    '[server|client|carrier|host|supplier|network|app|vendor|merchant|bank|provider|platform|api] - side',
  ],
  classes: [telecom, computing, banking, insurance, logistics, utilities, medicine, office, modifier, head],
};
