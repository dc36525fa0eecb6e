import { describe, expect, it } from 'vitest';
import { isTermShaped } from '../../src/text/term-shape';

describe('isTermShaped', () => {
  it.each([
    'tendinitis appendectomy colostomy endoscopy endoscopic neuropathy neuropathic anaemia anemic leukemia rhinoplasty neuralgia carcinoma lymphoma thrombosis radiological radiologically histological neurological cardiological immunologically',
    'perinatal endocrinal hyperthermia hypoglycaemia myocardial osteopathic cardiopulmonary neurosis gastronomic hepatitic thoracic patellar vertebral cranial radiolucency subluxation neurocytosis',
    'resync deindex unmount redeploys redeployer redeployed redeploying decommission deprovision deprovisions re-index de-queue sidecached rehash rehashes recaching recached reparsed reparsing retokenise retokenised retokenizes retokenising retokenisation retokenization reserialised rebatch remount reauth rekeyed rekeying reimaged reimaging reflash rebinding',
  ].join(' ').split(' '))('%s', (word) => expect(isTermShaped(word)).toBe(true));
  it.each([
    'arthritis sympathy empathy telepathy antipathy apathy academia academic endemic epidemic pandemic bulimia psychosis reload reloaded unload unloading re-load unkey diagnosis hypnosis metamorphosis period periodical perilous perishing permission periscopic peripheral intranet endorsement endowary hyperlinks hyperactive hypermarket hypothesis hypocritical',
    'request deserve under mister autumn siderail crossing loading mapped keyed token index rekeyable reloadable dis-index itis osis',
  ].join(' ').split(' '))('not %s', (word) => expect(isTermShaped(word)).toBe(false));
});
