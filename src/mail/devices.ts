const device = String.raw`i-?(?:phone|pad|pod|cloud)|android|galaxy|samsung|huawei|xiaomi|redmi|nokia|motorola|oneplus|pixel|blackberry|windows|outlook|hotmail|live|aol|yahoo!?|ymail|gmail|proton(?:mail)?|tutanota|spark|mailbird|thunderbird|airmail|superhuman|missive|front|hubspot|zendesk|intercom|mail|mobile|phone|smartphone|cell(?:phone)?|tablet|handheld|verizon|at&t|t-mobile|vodafone|ee`;

const sent = new RegExp(String.raw`^(?:${'[*_>\\[]{0,3}'})sent (?:from|via|with|using|by)(?: the)?(?: (?:my|a|an))?(?: [\w.,+-]{1,20}){0,3}? (?:${device})\b,?(?: [\w.,'+()-]{1,20}){0,6}(?:\s?<[^<>\s]{1,300}>)?[.\])*_]{0,3}$`, 'i');
const sentDirectly = new RegExp(String.raw`^[*_]{0,2}sent (?:from|via|with|using) (?:${device})\b(?: [\w.,'+()-]{1,20}){0,6}(?:\s?<[^<>\s]{1,300}>)?[.*_]{0,3}$`, 'i');
const got = /^[*_]{0,2}get (?:\[?outlook(?: mobile)?\]?|boxer|boomerang|spark|bluemail|the (?:new )?\w{1,20} app)(?:\([^()\s]{1,300}\))? (?:for|on) [\w /&-]{2,30}(?:\s?[<(][^<>()\s]{1,300}[>)])?[.*_]{0,3}$/i;
const others = /^(?:sent securely (?:from|with) \w|excuse (?:any |the )?(?:typos|brevity)|please excuse (?:any |the |my )?(?:typos|brevity|spelling))[\w ,.'-]{0,60}$/i;

/**
 * Tells whether a line is what a device or a program puts under a mail, such as "Sent from my iPhone".
 *
 * @example
 * isDeviceLine('Get Outlook for iOS') // => true
 * isDeviceLine('Sent from my warehouse yesterday') // => false
 */
export const isDeviceLine = (line: string): boolean =>
  line.length < 400 && /^[*_>[]{0,3}(?:sent|get|excuse|please)\b/i.test(line) && [sent, sentDirectly, got, others].some((sign) => sign.test(line));
