import type { FittedWeights } from '../../text/terms';

/** Offers written to sound warm and friendly against tough and firm. Generated: change the plan and run it again. */
export const warmthWeights: FittedWeights = {
  name: 'warmth',
  source: 'Learned from warmth_offers (MIT, 208 rows): ridge logistic regression, penalty 5, terms in 3 rows or more, 200 kept. Made by: npm run fit -- warmth',
  bias: -2.3,
  features: {
    pleasure: 3.2, delight: 1.2, affection: 1.6, welcome: 1.4, wishes: 1.2, enjoy: 1, closeness: 3.3, thanks: 1.3, greeting: 1.9,
    'indirect request': 1.7, apology: 0.67, hedges: 2, liveliness: 1.4, toughness: -1.6, 'negative words': -0.085, length: -0.32,
  },
  weights: {
    '$': -0.041, '$ <number>': -0.13, ',': -0.19, ', but': -0.073, '.': -0.18, '. if': -0.16, '. let': -0.12, '. take': 0.15, '<number> ,': 0.15,
    '<number> .': -0.26, '<number> and': -0.1, '<number> cash': -0.17, '<number> dollars': -0.12, '<number> for': 0.039, '?': 0.25, '^ hey': 0.098,
    '^ hi': -0.097, '^ i': -0.083, '^ if': -0.13, '^ let': -0.12, '^ this': -0.091, a: -0.13, 'a bit': -0.15, 'a fair': -0.1, 'a great': -0.12,
    able: 0.12, 'able to': 0.12, am: -0.13, 'am interested': -0.24, 'am on': 0.11, 'am very': 0.18, 'am willing': -0.43, an: 0.06, 'and i': -0.13,
    appreciate: 0.083, are: 0.053, 'are you': 0.1, as: -0.075, asap: -0.14, asking: -0.084, at: 0.052, be: 0.095, been: 0.24, 'been looking': 0.16,
    bit: -0.15, budget: 0.2, but: -0.11, buy: -0.038, buying: 0.055, 'buying the': 0.21, 'buying your': -0.16, 'can come': -0.12, 'can only': 0.2,
    cash: -0.022, 'cash .': -0.084, come: -0.12, consider: 0.097, could: 0.071, craigslist: 0.1, do: 0.091, dollars: -0.12, 'fair price': -0.097,
    for: 0.082, 'for it': 0.22, 'for sale': 0.12, 'for the': -0.21, 'for this': 0.073, from: 0.08, give: -0.24, 'give you': -0.19, go: -0.25,
    has: -0.11, have: 0.12, 'have $': 0.097, 'have been': 0.26, 'have for': 0.11, 'hello ,': 0.047, 'hello .': -0.16, 'hey ,': 0.14, hi: -0.1,
    high: -0.17, hope: 0.11, 'i am': -0.31, 'i can': 0.013, 'i have': 0.085, 'i hope': 0.082, 'i really': 0.12, 'i want': -0.13, 'i will': -0.11,
    in: 0.089, 'in buying': 0.087, 'in the': -0.06, 'in your': -0.14, iphone: -0.14, 'iphone .': -0.16, is: -0.3, 'is $': -0.14, 'is a': -0.37,
    it: -0.19, 'it .': 0.15, 'it is': -0.21, 'it to': -0.13, item: -0.12, 'know if': 0.2, 'let me': 0.11, like: 0.17, 'like this': 0.16,
    looking: 0.13, 'looking for': 0.14, looks: 0.11, make: 0.078, maximum: -0.14, me: -0.003, 'me know': 0.094, meet: -0.09, model: -0.11,
    money: 0.22, 'money .': 0.15, more: -0.1, my: -0.11, not: -0.09, not_a: 0.14, not_go: -0.12, not_offer: 0.11, not_than: -0.11, 'of this': 0.17,
    'offer .': 0.2, on: 0.031, 'on a': 0.11, only: 0.33, out: 0.13, 'out of': 0.15, pay: 0.044, 'pay you': 0.19, 'phone .': 0.31, 'phone and': 0.16,
    please: 0.055, 'please let': 0.16, price: -0.13, purchase: -0.13, really: 0.25, sale: 0.12, sell: -0.13, seller: -0.098, selling: 0.098,
    'so i': -0.095, spend: 0.079, take: 0.17, than: -0.11, thank: -0.069, 'thank you': -0.069, thanks: 0.16, that: -0.14, 'that i': -0.11,
    'that is': -0.16, 'that you': -0.12, the: -0.29, 'the iphone': 0.06, 'the phone': -0.13, 'the price': -0.19, 'the sugar': 0.19, this: 0.12,
    'this is': -0.11, 'this phone': 0.078, 'this price': 0.13, to: -0.48, 'to buy': -0.076, 'to give': -0.13, 'to go': -0.14, 'to make': -0.13,
    'to offer': -0.15, 'to pay': -0.07, 'to purchase': -0.09, 'to sell': -0.12, today: -0.056, 'today .': -0.12, used: -0.1, very: 0.17,
    'very interested': 0.14, 'want to': -0.13, will: -0.13, 'will be': -0.11, 'will not': 0.1, 'will offer': -0.18, willing: -0.31,
    'willing to': -0.33, work: 0.075, would: 0.044, 'would be': 0.15, you: 0.052, 'you $': 0.024, 'you .': -0.15, 'you accept': -0.085,
    'you be': 0.11, 'you have': 0.044, 'you will': 0.13, your: -0.068, 'your iphone': -0.2, 'your phone': 0.066, 'your sugar': -0.17,
  },
};
